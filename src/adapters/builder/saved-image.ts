import { createReadStream } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { posix } from 'node:path'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { imageManifest, type Layer } from '../../core/image/packed.ts'
import { Problem } from '../../core/problem/problem.ts'
import type { Digest } from '../../core/release/named.ts'
import { instant } from '../../core/time/instant.ts'
import { finishLayout, startLayout, writeLayer } from './blobs.ts'
import { clamped } from './clamped.ts'
import { type TarPlace, tarPlaces } from './tar-reader.ts'

type Fields = Readonly<Record<string, unknown>>
type Archive = { readonly file: string; readonly handle: FileHandle; readonly places: ReadonlyMap<string, TarPlace> }

/** Where a member's bytes are; old engines save a layer that two images share as a link to the first. */
const placeOf = (archive: Archive, path: string): TarPlace => {
  const place = archive.places.get(path)
  if (place?.link !== undefined) return placeOf(archive, posix.join(posix.dirname(path), place.link))
  if (place !== undefined) return place
  throw new Problem({
    what: `What docker saved has no "${path}".`,
    remedy: 'Update docker, or install its buildx plugin.'
  })
}

const bytesOf = async (archive: Archive, path: string, limit = Number.POSITIVE_INFINITY): Promise<Buffer> => {
  const { offset, size } = placeOf(archive, path)
  const bytes = Buffer.alloc(Math.min(size, limit))
  await archive.handle.read(bytes, 0, bytes.length, offset)
  return bytes
}

/** The tar stream of a layer, unzipped where the engine keeps its layers zipped. */
const layerTar = async (archive: Archive, path: string): Promise<AsyncIterable<Uint8Array>> => {
  const { offset, size } = placeOf(archive, path)
  const raw = createReadStream(archive.file, { start: offset, end: offset + Math.max(size, 1) - 1 })
  const zipped = (await bytesOf(archive, path, 2)).equals(Buffer.from([0x1f, 0x8b]))
  return zipped ? pipeline(raw, createGunzip(), () => undefined) : raw // the reader of the result sees its errors
}

/** Members in which docker notes this machine, this build or itself. */
const ofMachine: readonly string[] = ['container', 'container_config', 'docker_version', 'id', 'parent', 'throwaway']
const ofContainer: readonly string[] = ['Hostname', 'Domainname', 'Image']

const without = (fields: Fields, names: readonly string[]): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)))

/** The engine's image config with the source's date for that of the build, and nothing of the machine. */
const configText = (saved: Fields, layers: readonly Layer[], sourceDate: number): string => {
  const created = instant(sourceDate * 1000)
  const history = (saved.history as readonly Fields[] | undefined)?.map(step => ({ ...step, created }))
  return JSON.stringify({
    ...without(saved, ofMachine),
    created,
    config: without((saved.config as Fields | undefined) ?? {}, ofContainer),
    ...(history === undefined ? {} : { history }),
    rootfs: { type: 'layers', diff_ids: layers.map(({ diff }) => diff) }
  })
}

const convert = async (archive: Archive, order: { into: string; sourceDate: number }): Promise<Digest> => {
  const listed = JSON.parse((await bytesOf(archive, 'manifest.json')).toString()) as readonly {
    readonly Config: string
    readonly Layers: readonly string[]
  }[]
  const [image] = listed
  if (image === undefined) throw new Problem({ what: 'Docker saved no image.', remedy: 'Update docker.' })
  await startLayout(order.into)
  const layers: Layer[] = []
  for (const [index, path] of image.Layers.entries()) {
    const tar = clamped(await layerTar(archive, path), order.sourceDate)
    layers.push(await writeLayer(order.into, `layer-${index}`, tar))
  }
  const saved = JSON.parse((await bytesOf(archive, image.Config)).toString()) as Fields
  const written = imageManifest(configText(saved, layers, order.sourceDate), layers)
  await finishLayout(order.into, written)
  return written.manifest.descriptor.digest
}

/**
 * Turns what `docker save` wrote (any engine since 1.10) into an OCI layout, streamed. What the time of the build and the
 * machine left in it is set to the source's date or dropped, so that the same source gives the same digest where its steps do.
 */
export const convertSaved = async (file: string, order: { into: string; sourceDate: number }): Promise<Digest> => {
  const handle = await open(file)
  try {
    return await convert({ file, handle, places: await tarPlaces(handle) }, order)
  } finally {
    await handle.close()
  }
}
