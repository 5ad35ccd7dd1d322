/** A wait that has not been answered; `order` counts the waits as they came. */
export type Wait = {
  readonly actor: string
  readonly until: number
  readonly order: number
  readonly answer: () => void
  readonly refuse: (reason: unknown) => void
}

/** Waits in the order in which they are answered: by time, then actor, then as they came. */
export const sorted = (waits: readonly Wait[]): readonly Wait[] =>
  [...waits].sort((a, b) => a.until - b.until || compared(a.actor, b.actor) || a.order - b.order)

const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The one wait that jump mode answers next: the first, once every joined actor has one; else none. */
export const nextJump = (waits: readonly Wait[], joined: ReadonlySet<string>): Wait | undefined => {
  const theirs = waits.filter(wait => joined.has(wait.actor))
  const waiting = new Set(theirs.map(wait => wait.actor))
  return joined.size > 0 && waiting.size === joined.size ? sorted(theirs)[0] : undefined
}
