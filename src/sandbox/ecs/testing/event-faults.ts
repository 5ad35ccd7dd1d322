import { must } from './must.ts'

type Event = { readonly id: string; readonly createdAt: number; readonly message: string }

/** The events that were seen last. */
export type Told = { events: readonly Event[] }

/** What is wrong with the events, of which `told` remembers the last ones. */
export const eventFaults = (events: readonly Event[], told: Told): readonly string[] => {
  const now = new Map(events.map(event => [event.id, JSON.stringify(event)]))
  const kept = told.events.filter(event => now.has(event.id))
  const lost = told.events.length - kept.length
  told.events = events
  return [
    ...must(events.length <= 100, 'there are at most a hundred events'),
    ...must(now.size === events.length, 'events have ids of their own'),
    ...must(
      events.every((event, at) => at === 0 || event.createdAt <= (events[at - 1]?.createdAt ?? 0)),
      'events are newest first'
    ),
    ...must(
      kept.every(event => now.get(event.id) === JSON.stringify(event)),
      'events stay as they were told'
    ),
    ...must(lost === 0 || events.length === 100, `${lost} events are forgotten`)
  ]
}
