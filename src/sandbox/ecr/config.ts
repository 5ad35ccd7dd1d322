import { isStructure, structureMember } from '../kernel/member.ts'
import type { Input } from '../kernel/operation.ts'
import { parseJson } from './json.ts'
import { type Descriptor, parseManifest } from './manifest.ts'
import { entry, type Image, type Repository } from './state.ts'

/** What an image's own config says: its labels, and its platform as `os/architecture[/variant]`. */
export type ImageConfig = { readonly labels: Readonly<Record<string, string>>; readonly platform?: string }

/** The config of an image, or of the first image of an index that can run; `undefined` when it was too large to be kept. */
export const imageConfig = (repository: Repository, image: Image): ImageConfig | undefined => {
  const { config, manifests } = parseManifest(image.manifest, image.mediaType)
  if (config !== undefined) return parseConfig(entry(repository.layers, config.digest)?.kept)
  const child = entry(repository.images, manifests.find(isRunnable)?.digest ?? '')
  return child === undefined ? undefined : imageConfig(repository, child)
}

/** The platforms that an image, or the images of an index, run on; attestations do not run. */
export const platformsOf = (repository: Repository, image: Image): readonly string[] => {
  const { config, manifests } = parseManifest(image.manifest, image.mediaType)
  const own = config === undefined ? undefined : imageConfig(repository, image)?.platform
  const listed = manifests.filter(isRunnable).map(({ source }) => platform(structureMember(source, 'platform') ?? {}))
  return [...(own === undefined ? [] : [own]), ...listed.filter(name => name !== undefined)]
}

const isRunnable = ({ source }: Descriptor): boolean => structureMember(source, 'platform')?.os !== 'unknown'

const platform = ({ os, architecture, variant }: Input): string | undefined =>
  typeof os === 'string' && typeof architecture === 'string' && os !== ''
    ? [os, architecture, ...(typeof variant === 'string' && variant !== '' ? [variant] : [])].join('/')
    : undefined

const parseConfig = (kept: string | undefined): ImageConfig | undefined => {
  const body = parseJson(Buffer.from(kept ?? '', 'base64').toString())
  if (!isStructure(body)) return undefined
  const own = platform(body)
  const container = isStructure(body.config) ? body.config : {}
  const labels = isStructure(container.Labels) ? container.Labels : {}
  return {
    labels: Object.fromEntries(Object.entries(labels).map(([key, value]) => [key, String(value)])),
    ...(own !== undefined && { platform: own })
  }
}
