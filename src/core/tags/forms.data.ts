/** One way in which release tags are written: what stands before the version, and where a service's name ends. */
export type Form = {
  readonly shown: string
  /** What stands between the service's name and the version; without it the tag is for the whole repository. */
  readonly between?: string
  /** Before the version of a tag for the whole repository. */
  readonly prefix?: string
  /** Whether the separator counts where it stands last, or wherever it stands: `api-v2-v1.0.0` has two. */
  readonly split?: 'last' | 'each'
}

/** The default table of release tags (design §2.3). */
export const forms: readonly Form[] = [
  { shown: 'v1.2.3', prefix: 'v' },
  { shown: 'api@1.2.3', between: '@', split: 'last' },
  { shown: 'api/v1.2.3', between: '/v', split: 'last' },
  { shown: 'api-v1.2.3', between: '-v', split: 'each' }
]
