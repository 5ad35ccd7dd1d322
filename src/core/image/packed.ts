import type { Digest } from '../release/named.ts'
import { instant } from '../time/instant.ts'
import { digestOf } from './digest.ts'
import type { Descriptor } from './layout.ts'
import { mediaTypes } from './media-types.data.ts'

/** One gzipped layer: `diff` is the digest of what it unpacks to. */
export type Layer = { readonly digest: Digest; readonly size: number; readonly diff: Digest }

/** A manifest or config ready to be written: its bytes and the descriptor that points at them. */
export type Written = { readonly text: string; readonly descriptor: Descriptor }

const written = (mediaType: string, value: unknown): Written => {
  const text = JSON.stringify(value)
  return { text, descriptor: { mediaType, digest: digestOf(text), size: Buffer.byteLength(text) } }
}

/** The manifest over a config's exact text and its layers, lowest first. */
export const imageManifest = (configText: string, layers: readonly Layer[]): { config: Written; manifest: Written } => {
  const config: Written = {
    text: configText,
    descriptor: { mediaType: mediaTypes.config, digest: digestOf(configText), size: Buffer.byteLength(configText) }
  }
  const manifest = written(mediaTypes.manifest, {
    schemaVersion: 2,
    mediaType: mediaTypes.manifest,
    config: config.descriptor,
    layers: layers.map(({ digest, size }) => ({ mediaType: mediaTypes.layer, digest, size }))
  })
  return { config, manifest }
}

/** The `index.json` of a layout that holds one manifest. */
export const layoutIndex = (manifest: Descriptor): string =>
  JSON.stringify({ schemaVersion: 2, mediaType: mediaTypes.index, manifests: [manifest] })

const sorted = (labels: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : 1)))

/** The config of an image of one layer that only carries files and labels; `sourceDate` in seconds since the epoch. */
export const packedConfig = (facts: {
  readonly layer: Layer
  readonly platform: string
  readonly labels: Readonly<Record<string, string>>
  readonly sourceDate: number
}): string => {
  const [os, architecture, variant] = facts.platform.split('/')
  return JSON.stringify({
    created: instant(facts.sourceDate * 1000),
    architecture,
    ...(variant === undefined ? {} : { variant }),
    os,
    config: { Labels: sorted(facts.labels) },
    rootfs: { type: 'layers', diff_ids: [facts.layer.diff] },
    history: [{ created: instant(facts.sourceDate * 1000), created_by: 'tagship pack' }]
  })
}
