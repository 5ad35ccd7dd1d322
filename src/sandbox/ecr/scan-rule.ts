import type { Context } from '../kernel/context.ts'
import { fits } from '../kernel/glob.ts'
import { tagsByDigest } from './image.ts'
import { ecrState, type Image, type Repository, type Scanning, type ScanRule } from './state.ts'

/** Whether Inspector scans this registry, instead of ECR itself: it does once the registry, or a script of any repository, says so. */
export const isEnhanced = (registry: Context): boolean => {
  const { scanning, scans = [] } = ecrState(registry)
  return scanning?.type === 'ENHANCED' || scans.some(({ type }) => type === 'enhanced')
}

/** The scripts of this registry's kind of scanning that hold for a repository; after them, where Inspector scans, the registry's own rules. */
export const scanRules = (registry: Context, repository: Repository): readonly ScanRule[] => {
  const type = isEnhanced(registry) ? 'enhanced' : 'basic'
  const scripts = ecrState(registry).scans ?? []
  const scripted = scripts.filter(rule => rule.type === type && fits(rule.repository, repository.name))
  return type === 'basic' ? scripted : [...scripted, ...configured(registry, repository).map(asScript)]
}

type Configured = { readonly frequency: Scanning['rules'][number]['frequency']; readonly filter: string }

/** The registry's own rules that hold for a repository; a filter without wildcard fits what contains it. */
export const configured = (registry: Context, { name }: Repository): readonly Configured[] =>
  (ecrState(registry).scanning?.rules ?? []).flatMap(({ frequency, filters }) =>
    filters
      .filter(filter => fits(filter.includes('*') ? filter : `*${filter}*`, name))
      .map(filter => ({ frequency, filter }))
  )

const asScript = ({ frequency, filter }: Configured): ScanRule => ({
  type: 'enhanced',
  repository: filter,
  frequency: frequency === 'SCAN_ON_PUSH' ? frequency : 'CONTINUOUS_SCAN',
  findingsAfter: 90_000
})

/** Whether ECR itself scans an image when it is pushed: its repository says so, or a rule of the registry. */
export const isScannedOnPush = (registry: Context, repository: Repository): boolean =>
  !isEnhanced(registry) &&
  (repository.scanOnPush || configured(registry, repository).some(({ frequency }) => frequency === 'SCAN_ON_PUSH'))

/** The first script that holds for an image, by its digest or one of its tags. */
export const scanRule = (registry: Context, repository: Repository, image: Image): ScanRule | undefined =>
  scanRules(registry, repository).find(
    ({ image: pattern }) =>
      pattern === undefined ||
      [image.digest, ...(tagsByDigest(repository).get(image.digest) ?? [])].some(name => fits(pattern, name))
  )
