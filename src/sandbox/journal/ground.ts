import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { isStructure } from '../kernel/member.ts'
import type { World } from '../kernel/world.ts'
import type { BlobStore } from '../registry/blob-store.ts'
import { fileBlobs } from '../registry/file-blobs.ts'
import { type Journal, openJournal } from './journal.ts'
import { type Holder, lockFolder } from './lock.ts'
import { refused } from './parse.ts'
import { mendUploads, requireBlobs } from './uploads.ts'

type Ports = { readonly port: number; readonly registryPort: number }

/** What a sandbox's state lies on: files that stay, or ones that go when it stops. */
export type Ground = {
  /** Where the sandbox listened before; 0 when any port will do. */
  readonly ports: Ports
  readonly blobs: BlobStore
  /** Starts a sandbox over the blobs and the journal, if there is one, and folds what was played; the ports are kept with the state. */
  start<T extends { readonly world: World }>(
    make: (parts: { readonly blobs: BlobStore; readonly journal?: Journal }) => T,
    ports: Ports
  ): T
  /** Lets go of the files where no sandbox came to be. */
  abandon(): void
  /** Lets go of the files; a state that stays is folded, so that any later version can read it. */
  close(world: World): void
}

/** The ground under a folder, or under a temporary one; a folder is locked for the holder, if one is named. */
export const openGround = (folder: string | undefined, holder: Holder | undefined): Ground => {
  if (folder === undefined) return passing()
  const unlock = locked(folder, holder)
  let ports: Ports = { port: 0, registryPort: 0 }
  const { journal, blobs } = opened(folder, () => ports, unlock)
  return {
    ports: journal.kept?.hosts ?? ports,
    blobs,
    start: (make, at) => {
      ports = at
      const made = make({ blobs, journal })
      mendUploads(made.world, join(folder, 'blobs'))
      requireBlobs(made.world, join(folder, 'blobs'))
      journal.fold(made.world)
      return made
    },
    abandon: () => {
      journal.close()
      unlock()
    },
    close: world => {
      try {
        journal.fold(world)
      } catch (error) {
        throw unusable(error, 'is kept in its journal, but cannot be put together')
      } finally {
        journal.close()
        unlock()
      }
    }
  }
}

const locked = (folder: string, holder: Holder | undefined): (() => void) => {
  try {
    layFolder(folder)
    return holder === undefined ? () => {} : lockFolder(folder, holder)
  } catch (error) {
    throw unusable(error)
  }
}

/** Step by step: asked for all at once, Node tries for ever below folders that take none, as those of /proc. */
const layFolder = (folder: string): void => {
  if (existsSync(folder)) return
  layFolder(dirname(folder))
  mkdirSync(folder, { mode: 0o700 })
}

/** A state that is refused is not held either. */
const opened = (
  folder: string,
  ports: () => Ports,
  unlock: () => void
): { readonly journal: Journal; readonly blobs: BlobStore } => {
  try {
    return { blobs: fileBlobs(join(folder, 'blobs')), journal: openJournal(folder, ports) }
  } catch (error) {
    unlock()
    throw unusable(error)
  }
}

/** What the system refuses is about the folder, not about the sandbox. */
const unusable = (error: unknown, what = 'cannot be used'): unknown =>
  isStructure(error) && 'syscall' in error ? refused(`${what}: ${error.message}`) : error

const passing = (): Ground => {
  const folder = mkdtempSync(join(tmpdir(), 'tagship-blobs-'))
  const blobs = fileBlobs(folder)
  const gone = (): void => rmSync(folder, { recursive: true, force: true })
  return {
    ports: { port: 0, registryPort: 0 },
    blobs,
    start: make => make({ blobs }),
    ...{ abandon: gone, close: gone }
  }
}
