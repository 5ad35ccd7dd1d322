/** Tags that Tagship writes on ECS task definitions and services. All share the prefix that infrastructure code ignores. */
export const tagKeys = {
  /** Definition hash of the revision: written when it is registered. */
  hash: 'tagship:hash',
  service: 'tagship:service',
  stage: 'tagship:stage',
  version: 'tagship:version',
  commit: 'tagship:commit',
  /** Committer's date of the commit, compact UTC. */
  committed: 'tagship:committed',
  /** Digests of its images, at most three; the definition itself names all of them. */
  digest: 'tagship:digest',
  run: 'tagship:run',
  actor: 'tagship:actor',
  /** UTC moment at which ECS finished the rollout that proved this revision. */
  proven: 'tagship:proven',
  /** UTC moment of a person's rollback away from this revision. */
  vetoed: 'tagship:vetoed',
  /** UTC moment at which a veto was lifted; the later of the two wins. */
  cleared: 'tagship:cleared',
  /** On a service: automation leaves it alone until a person resumes it. Value: who, and since when. */
  hold: 'tagship:hold',
  /** On a service: the newest commit that asked for the state that it runs already, and the committer's date. */
  seen: 'tagship:seen'
} as const

/** How many tags of its owner a revision has room for: ECS allows 50, and twelve of those above may come to stand on a revision. */
export const ownersTagsAtMost = 38

/** Whether a tag is its owner's: neither ours, which speak of one state, nor AWS's, which nobody else can write. */
export const isOwnersTag = (key: string): boolean => !/^(tagship|aws):/.test(key)

const forbidden = /[^\p{L}\p{N} +\-=._:/@]/gu

/** A text made legal as the value of an ECS tag: other characters become `_`, at most 256 (service quotas page). */
export const tagValue = (text: string): string => [...text.replaceAll(forbidden, '_')].slice(0, 256).join('')
