/** What a text may look like: one pattern, or several that mean the same. */
export type Looks = RegExp | readonly RegExp[]

/** One known cause: where it shows, what it means and what to do about it. */
export type CauseRow = {
  readonly id: string
  readonly text?: Looks
  readonly log?: Looks
  readonly stopCode?: string
  /** What a task that has not stopped is stuck in. */
  readonly status?: string
  /** Exit codes; `bad` means any but zero and those that a signal or a shell gives, which have rows of their own. */
  readonly exit?: readonly number[] | 'bad'
  /** `at-once`: within half a minute of its start. */
  readonly lived?: 'at-once' | 'later'
  /** Says less than others: dropped when another row of its kind (the id's first word) is found, or any other row at all. */
  readonly generic?: 'kind' | 'all'
  readonly says: string
  readonly remedy: string
}
