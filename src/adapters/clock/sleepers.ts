import type { ClockSource } from './clock-source.ts'

/** One strand that waits for a virtual time. */
export type Sleeper = {
  readonly until: number
  readonly order: number
  readonly wake: () => void
  readonly fail: (reason: unknown) => void
}

/** The sleepers of one process, earliest first, and the one wait that stands for them. */
export type Queue = {
  readonly source: ClockSource
  readonly actor: string
  sleepers: Sleeper[]
  order: number
  /** How many waits on something outside the heap are under way. */
  inFlight: number
  changes: number
  settling: boolean
  posted?: { readonly until: number; readonly recall: AbortController } | undefined
}

/** So many turns of the event loop without a change count as settled: a finished call's continuations take one or two. */
const turns = 4

/** Puts a sleeper into its place. */
export const sleeper = (queue: Queue, of: Omit<Sleeper, 'order'>): Sleeper => {
  queue.order += 1
  const entry = { ...of, order: queue.order }
  queue.sleepers = [...queue.sleepers, entry].sort((a, b) => a.until - b.until || a.order - b.order)
  stir(queue)
  return entry
}

/** Takes a sleeper out that will not be woken. */
export const remove = (queue: Queue, entry: Sleeper): void => {
  queue.sleepers = queue.sleepers.filter(other => other !== entry)
  stir(queue)
}

/** Something changed: a posted wait that no longer fits is recalled, and once all is quiet the next step is taken. */
export const stir = (queue: Queue): void => {
  queue.changes += 1
  const { posted } = queue
  if (posted !== undefined && (held(queue) || queue.sleepers[0]?.until !== posted.until)) posted.recall.abort()
  if (queue.settling) return
  queue.settling = true
  void settle(queue)
}

const settle = async (queue: Queue): Promise<void> => {
  for (let [calm, seen] = [0, -1]; calm < turns; calm += 1) {
    await new Promise(resolve => setImmediate(resolve))
    if (seen !== queue.changes) calm = 0
    seen = queue.changes
  }
  queue.settling = false
  proceed(queue)
}

/** In jump mode time stands while something is in flight; in the other modes it does not ask us. */
const held = (queue: Queue): boolean => queue.inFlight > 0 && queue.source.read().speed === 'jump'

const proceed = (queue: Queue): void => {
  const first = queue.sleepers[0]
  if (first === undefined || queue.posted !== undefined || held(queue)) return
  if (first.until > queue.source.read().now) post(queue, first.until)
  else {
    queue.sleepers = queue.sleepers.slice(1)
    first.wake()
    stir(queue)
  }
}

const post = (queue: Queue, until: number): void => {
  const posted = { until, recall: new AbortController() }
  queue.posted = posted
  const failed = (reason: unknown): void => {
    if (posted.recall.signal.aborted) return
    const waiting = queue.sleepers
    queue.sleepers = []
    for (const entry of waiting) entry.fail(reason)
  }
  const done = (): void => {
    queue.posted = undefined
    stir(queue)
  }
  queue.source
    .wait(queue.actor, until, posted.recall.signal)
    .then(() => undefined, failed)
    .then(done, done)
}
