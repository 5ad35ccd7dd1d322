import { existsSync, readdirSync, rmSync, statSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import type { EcrState, Upload } from '../ecr/state.ts'
import type { World } from '../kernel/world.ts'
import { refused } from './parse.ts'

/** Makes a blob folder and a restored world agree on uploads under way: bytes that were never answered for go, uploads whose bytes are gone end. */
export const mendUploads = (world: World, blobs: string): void => {
  const folder = join(blobs, 'uploads')
  const known = new Set<string>()
  for (const { uploads } of registries(world))
    for (const [id, upload] of Object.entries(uploads)) {
      if (mended(join(folder, id), upload)) known.add(id)
      else delete uploads[id]
    }
  if (!existsSync(folder)) return
  for (const name of readdirSync(folder)) if (!known.has(name)) rmSync(join(folder, name), { force: true })
}

/** Refuses a world whose repositories hold layers that the blob folder does not, or not whole. */
export const requireBlobs = (world: World, blobs: string): void => {
  const layers = registries(world)
    .flatMap(({ repositories }) => Object.values(repositories))
    .flatMap(repository => Object.entries(repository.layers))
  for (const [digest, { size, kept }] of layers) {
    const file = join(blobs, ...digest.split(':'))
    if (existsSync(file) ? statSync(file).size !== size : kept === undefined)
      throw refused(`is damaged: the content of ${digest} is missing`)
  }
}

const registries = (world: World): readonly EcrState[] =>
  Object.values(world.accounts)
    .flatMap(account => Object.values(account.regions))
    .flatMap(region => (region.ecr === undefined ? [] : [region.ecr as EcrState]))

const mended = (file: string, { received }: Upload): boolean => {
  if (!existsSync(file)) return received === 0
  const { size } = statSync(file)
  if (size > received) truncateSync(file, received)
  return size >= received
}
