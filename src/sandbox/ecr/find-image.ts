import type { Context } from '../kernel/context.ts'
import { isBarredPull } from '../permissions/repository.ts'
import { imageConfig, platformsOf } from './config.ts'
import { digestOf } from './manifest.ts'
import { type EcrState, entry, type Repository } from './state.ts'
import { pullable } from './storage.ts'

/** What pulling an image would find. `labels` and `platforms` come from the image's config, where it is small enough to be kept. */
export type FoundImage =
  | {
      readonly found: true
      readonly digest: string
      readonly labels?: Readonly<Record<string, string>>
      readonly platforms?: readonly string[]
      /** It is an index: a runtime looks for its own platform in it, instead of taking what is there. */
      readonly index?: true
    }
  | { readonly found: false; readonly why: 'repository' | 'tag' | 'digest' }

/**
 * Looks an image up by the name that a container definition has: `host:port/account/region/name[:tag][@digest]`.
 * One of another host is taken to exist, under the sha256 of its name.
 */
export const findImage = (context: Context, image: string): FoundImage => {
  const [, host = '', path = ''] = /^([^/]+)\/(.+)$/.exec(image) ?? []
  if (host !== context.registry) return { found: true, digest: digestOf(image) }
  const [, name = '', tag, digest] = /^(.+?)(?::([^:/@]+))?(?:@(.+))?$/.exec(path) ?? []
  const repository = repositoryAt(context, name)
  const owner = name.split('/')[0] ?? ''
  if (repository === undefined || isBarredPull(context, { owner, policy: repository.policy }))
    return { found: false, why: 'repository' }
  const found = pullable(repository, digest === undefined ? { tag: tag ?? 'latest' } : { digest }, context.world.now)
  if (found === undefined) return { found: false, why: digest === undefined ? 'tag' : 'digest' }
  const [labels, platforms] = [imageConfig(repository, found)?.labels, platformsOf(repository, found)]
  const about = { ...(labels && { labels }), ...(platforms.length > 0 && { platforms }) }
  return { found: true, digest: found.digest, ...about, ...(/index|list/.test(found.mediaType) && { index: true }) }
}

const repositoryAt = ({ world }: Context, path: string): Repository | undefined => {
  const [, account = '', region = '', name = ''] = /^([^/]+)\/([^/]+)\/(.+)$/.exec(path) ?? []
  const state = entry(entry(world.accounts, account)?.regions ?? {}, region)?.ecr as EcrState | undefined
  return entry(state?.repositories ?? {}, name)
}
