import { existsSync, readdirSync, rmSync, statSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import type { EcrState, Upload } from '../ecr/state.ts'
import type { World } from '../kernel/world.ts'

/** Makes a blob folder and a restored world agree on uploads under way: bytes that were never answered for go, uploads whose bytes are gone end. */
export const mendUploads = (world: World, blobs: string): void => {
  const folder = join(blobs, 'uploads')
  const known = new Set<string>()
  for (const uploads of uploadTables(world))
    for (const [id, upload] of Object.entries(uploads)) {
      if (mended(join(folder, id), upload)) known.add(id)
      else delete uploads[id]
    }
  if (!existsSync(folder)) return
  for (const name of readdirSync(folder)) if (!known.has(name)) rmSync(join(folder, name), { force: true })
}

const uploadTables = (world: World): readonly Record<string, Upload>[] =>
  Object.values(world.accounts)
    .flatMap(account => Object.values(account.regions))
    .flatMap(region => (region.ecr === undefined ? [] : [(region.ecr as EcrState).uploads]))

const mended = (file: string, { received }: Upload): boolean => {
  if (!existsSync(file)) return received === 0
  const { size } = statSync(file)
  if (size > received) truncateSync(file, received)
  return size >= received
}
