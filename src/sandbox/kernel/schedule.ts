import type { Context } from './context.ts'
import type { World } from './world.ts'

/** Puts an event into the queue, `after` milliseconds from the context's now. The queue stays sorted by time, then order. */
export const schedule = (
  context: Context,
  event: { kind: string; after: number; data: Record<string, unknown> }
): void =>
  enqueue(context.world, {
    at: context.now + event.after,
    kind: event.kind,
    account: context.account.id,
    region: context.caller.region,
    data: event.data
  })

const enqueue = (world: World, due: Omit<World['queue'][number], 'order'>): void => {
  world.scheduled += 1
  const entry = { ...due, order: world.scheduled }
  let low = 0
  let high = world.queue.length
  while (low < high) {
    const middle = (low + high) >> 1
    const other = world.queue[middle]
    if (other !== undefined && other.at <= entry.at) low = middle + 1
    else high = middle
  }
  world.queue.splice(low, 0, entry)
}
