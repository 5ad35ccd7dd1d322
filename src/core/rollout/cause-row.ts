/** One known cause: where it shows, what it means and what to do about it. */
export type CauseRow = {
  readonly id: string
  readonly text?: RegExp
  readonly log?: RegExp
  readonly stopCode?: string
  /** Exit codes; `bad` means any but zero and those that a signal or a shell gives, which have rows of their own. */
  readonly exit?: readonly number[] | 'bad'
  /** `at-once`: within half a minute of its start. */
  readonly lived?: 'at-once' | 'later'
  /** Says less than any other row: dropped when another one is found. */
  readonly generic?: true
  readonly says: string
  readonly remedy: string
}
