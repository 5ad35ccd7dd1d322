import type { Context } from '../kernel/context.ts'
import { fits } from '../kernel/glob.ts'
import { tagsByDigest } from './image.ts'
import { ecrState, type Image, type Repository, type ScanRule } from './state.ts'

/** Whether Inspector scans this registry, instead of ECR itself: it does once a script says so of any repository. */
export const isEnhanced = (registry: Context): boolean =>
  (ecrState(registry).scans ?? []).some(({ type }) => type === 'enhanced')

/** The scripts of this registry's kind of scanning that hold for a repository. */
export const scanRules = (registry: Context, repository: Repository): readonly ScanRule[] => {
  const type = isEnhanced(registry) ? 'enhanced' : 'basic'
  return (ecrState(registry).scans ?? []).filter(rule => rule.type === type && fits(rule.repository, repository.name))
}

/** The first script that holds for an image, by its digest or one of its tags. */
export const scanRule = (registry: Context, repository: Repository, image: Image): ScanRule | undefined =>
  scanRules(registry, repository).find(
    ({ image: pattern }) =>
      pattern === undefined ||
      [image.digest, ...(tagsByDigest(repository).get(image.digest) ?? [])].some(name => fits(pattern, name))
  )
