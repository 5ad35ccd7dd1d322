import { findImage } from '../../ecr/find-image.ts'
import type { Context } from '../../kernel/context.ts'
import type { ContainerSpec } from '../definitions/container-spec.ts'
import { reasons } from './reasons.data.ts'

/** What pulling an image gives: its digest and labels, or the words with which a task fails. */
export type Pulled =
  | {
      readonly found: true
      readonly digest: string
      readonly labels: Readonly<Record<string, string>>
      /** It is one image, of another architecture: it is pulled, and does not run. */
      readonly foreign?: true
    }
  | { readonly found: false; readonly reason: string }

/** Pulls a container's image, by the digest that was resolved before where there is one; `platform` as in `linux/arm64`. */
export const pulled = (
  context: Context,
  spec: ContainerSpec,
  at: { readonly digest: string | undefined; readonly platform: string }
): Pulled => {
  const image = at.digest === undefined ? spec.image : `${repository(spec.image)}@${at.digest}`
  const found = findImage(context, image)
  if (!found.found)
    return { found: false, reason: said(found.why === 'repository' ? 'no-repository' : 'no-image', image) }
  const platforms = found.platforms ?? []
  const foreign = platforms.length > 0 && !platforms.some(platform => platform.startsWith(at.platform))
  if (foreign && found.index) return { found: false, reason: said('no-platform', at.platform) }
  const digest = at.digest ?? spec.image.split('@')[1] ?? found.digest
  return { found: true, digest, labels: found.labels ?? {}, ...(foreign && { foreign }) }
}

const said = (name: 'no-repository' | 'no-image' | 'no-platform', word: string): string =>
  reasons[name].replace('{0}', word)

const repository = (image: string): string => {
  const named = image.split('@')[0] ?? image
  const slash = named.lastIndexOf('/')
  const colon = named.lastIndexOf(':')
  return colon > slash ? named.slice(0, colon) : named
}
