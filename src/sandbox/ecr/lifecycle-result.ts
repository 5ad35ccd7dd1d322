import { fits } from '../kernel/glob.ts'
import { tagsByDigest } from './image.ts'
import type { LifecycleRule } from './lifecycle.ts'
import { parseManifest } from './manifest.ts'
import { entry, type Image, type LifecycleResult, type Repository } from './state.ts'
import { imageStatus, standingSince } from './storage.ts'

const day = 86_400_000

/** What the rules would do to a repository's images at that time; `rules` come by priority, and the first that matches an image decides. */
export const lifecycleResults = (
  repository: Repository,
  rules: readonly LifecycleRule[],
  now: number
): readonly LifecycleResult[] => {
  const tags = tagsByDigest(repository)
  const bound = boundImages(repository)
  const claimed = new Set<string>()
  return rules.flatMap(rule => {
    const status = rule.storageClass === 'archive' ? 'ARCHIVED' : 'ACTIVE'
    const matching = Object.values(repository.images)
      .filter(image => !bound.has(image.digest) && imageStatus(image, now) === status)
      .filter(({ digest }) => matchesTags(rule, tags.get(digest) ?? []))
      .sort((a, b) => b.pushedAt - a.pushedAt || (a.digest < b.digest ? -1 : 1))
    const due = matching.filter((image, place) => isDue(rule, image, { place, now }))
    const free = due.filter(({ digest }) => !claimed.has(digest))
    for (const { digest } of matching) claimed.add(digest)
    return free.map(({ digest, pushedAt }) => ({
      digest,
      tags: [...(tags.get(digest) ?? [])],
      pushedAt,
      action: rule.action,
      priority: rule.priority,
      storageClass: rule.storageClass
    }))
  })
}

/** Images that go with another one: those of an index, and what refers to a subject. */
const boundImages = (repository: Repository): ReadonlySet<string> =>
  new Set(
    Object.values(repository.images).flatMap(({ digest, manifest, mediaType }) => {
      const { manifests, subject } = parseManifest(manifest, mediaType)
      const follows = entry(repository.images, subject?.digest ?? '') !== undefined
      return [...manifests.map(child => child.digest), ...(follows ? [digest] : [])]
    })
  )

const matchesTags = ({ tagStatus, patterns }: LifecycleRule, tags: readonly string[]): boolean => {
  if (tagStatus === 'any') return true
  if (tagStatus === 'untagged') return tags.length === 0
  return tags.length > 0 && patterns.every(pattern => tags.some(tag => fits(pattern, tag)))
}

const isDue = (rule: LifecycleRule, image: Image, { place, now }: { place: number; now: number }): boolean => {
  if (rule.countType === 'imageCountMoreThan') return place >= rule.countNumber
  const standing = standingSince(image)
  const since = {
    sinceImagePushed: standing,
    sinceImagePulled: Math.max(image.pulledAt ?? standing, standing),
    sinceImageTransitioned: image.archive?.archivedAt ?? now
  }[rule.countType]
  return now - since > rule.countNumber * day
}
