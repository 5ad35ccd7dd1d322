import { must } from './must.ts'

type Event = { readonly id: string; readonly createdAt: number; readonly message: string }

/** The events that were seen last, and texts that were found right. */
export type Told = { events: readonly Event[]; readonly known: Set<string> }

const task = String.raw`\(task [0-9a-f]{32}\)`
const set = String.raw`, taskSet ecs-svc/\d+`
const group = String.raw`\(target-group arn:aws:elasticloadbalancing:\S+\)`
const deployment = String.raw`deployment ecs-svc/\d+`

/** All that events may say, after the service's name. */
const texts: readonly RegExp[] = [
  `(${set})?\\) has (started|stopped) [1-9]\\d* (running )?tasks: ${task}( ${task})*\\.( Amazon ECS replaced [1-9]\\d* tasks due to an unhealthy status\\.)?`,
  `(${set})?\\) stopped [1-9]\\d* pending tasks\\.`,
  `(${set})?\\) (de)?registered [1-9]\\d* targets in ${group}`,
  `${set}\\) has begun draining connections on [1-9]\\d* tasks\\.`,
  '\\) was unable to reach steady state because \\(taskSet ecs-svc/\\d+\\) was unable to scale in due to \\(reason [1-9]\\d* tasks under protection\\)',
  `(${set})?\\) was unable to place a task(\\. Reason: | because )[^.].*\\.`,
  `(${set})?\\) ${task} failed container health checks\\.`,
  `(${set})?\\) ${task} \\(port \\d+\\) is unhealthy in ${group} due to \\(reason Health checks failed with these codes: \\[503\\]\\)\\.`,
  `(${set})?\\) is unable to consistently start tasks successfully\\. For more information, see the Troubleshooting section of the Amazon ECS Developer Guide\\.`,
  '\\) was unable to stop or start tasks during a deployment because of the service deployment configuration\\. Update the minimumHealthyPercent or maximumPercent value and try again\\.',
  '\\) has reached a steady state\\.',
  `\\) \\(${deployment}\\) deployment completed\\.`,
  `\\) \\(${deployment}\\) deployment failed: (tasks failed to start\\.|alarm detected\\.|Service deployment rolled back because .+\\.)`,
  `\\) rolling back to ${deployment}\\.`,
  `(${set})?\\) updated computedDesiredCount for taskSet ecs-svc/\\d+ to \\d+\\.`
].map(text => new RegExp(`^\\(service api${text}$`))

const said = (message: string, { known }: Told): boolean => {
  if (!known.has(message) && texts.some(text => text.test(message))) known.add(message)
  return known.has(message)
}

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
    ...events.flatMap(({ message }) => must(said(message, told), `no event says: ${message}`)),
    ...must(lost === 0 || events.length === 100, `${lost} events are forgotten`),
    ...(events.length < 100 ? wholeFaults(events) : [])
  ]
}

/** As long as all events are kept: each task starts once, and a deployment completes once for each time that it began or was gone back to. */
const wholeFaults = (events: readonly Event[]): readonly string[] => {
  const among = (pattern: RegExp): readonly string[] =>
    events.flatMap(({ message }) => pattern.exec(message)?.slice(1) ?? [])
  const started = among(/has started \d+ tasks: (.*)\./).flatMap(text => text.match(/[0-9a-f]{32}/g) ?? [])
  const completed = among(/\(deployment ecs-svc\/(\d+)\) deployment completed/)
  const back = among(/rolling back to deployment ecs-svc\/(\d+)/)
  const times = (list: readonly string[], id: string): number => list.filter(other => other === id).length
  return [
    ...must(new Set(started).size === started.length, 'a task starts once'),
    ...completed.flatMap(id =>
      must(times(completed, id) <= 1 + times(back, id), `deployment ${id} completes too often`)
    )
  ]
}
