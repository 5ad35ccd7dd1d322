import { must } from './must.ts'
import type { Seen } from './seen.ts'

type Json = ReturnType<typeof JSON.parse>

const ended = ['SUCCESSFUL', 'STOPPED', 'ROLLBACK_SUCCESSFUL', 'ROLLBACK_FAILED']
const digits = (text: string): string => text.split('/').at(-1) ?? ''

/** How ended service deployments looked in full, their tasks aside, by ARN. */
export type Records = Map<string, string>

/** What is wrong with how service deployments are watched, what is left of ended ones, and which images their revisions name. */
export const recordFaults = (seen: Seen, records: Records): readonly string[] => {
  const { service, briefs, details } = seen
  const newest = briefs[0]?.serviceDeploymentArn
  const ecs = service.deploymentController.type === 'ECS' && service.status !== 'INACTIVE'
  return [
    ...must(!ecs || service.currentServiceDeployment === newest, 'the current service deployment is the newest one'),
    ...details.flatMap(row => [...watchFaults(row), ...lastingFaults(row, records)]),
    ...imageFaults(seen)
  ]
}

const watchFaults = (row: Json): readonly string[] => {
  const { deploymentCircuitBreaker: breaker, alarms, deploymentConfiguration: configuration, status } = row
  const over = ended.includes(status)
  const fell = /^(STOP|ROLLBACK)/.test(status)
  return [breaker, alarms].flatMap((watch: Json, at) => [
    ...must(!over || watch.status !== 'MONITORING', `${status} is still watched`),
    ...must(watch.status !== 'TRIGGERED' || fell, `${status} although something triggered`),
    ...must(watch.status !== 'MONITORING_COMPLETE' || over, `${status} is watched no more`),
    ...must(
      (at === 0 ? configuration.deploymentCircuitBreaker : configuration.alarms).enable || watch.status === 'DISABLED',
      'what is off does not watch'
    )
  ])
}

/** What has ended stays as it was in full, but for the counts of tasks. */
const lastingFaults = (row: Json, records: Records): readonly string[] => {
  const { sourceServiceRevisions: _, targetServiceRevision: __, ...lasting } = row
  if (!ended.includes(row.status)) return []
  const text = JSON.stringify(lasting)
  const known = records.get(row.serviceDeploymentArn)
  records.set(row.serviceDeploymentArn, text)
  return must(known === undefined || known === text, `${row.status} stays as it was: ${known} ${text}`)
}

/** All tasks of a revision run the images that it names. */
const imageFaults = ({ revisions, tasks }: Seen): readonly string[] =>
  revisions.flatMap(revision => {
    const own = tasks.filter(task => task.startedBy === `ecs-svc/${digits(revision.serviceRevisionArn)}`)
    const run = own.flatMap(task => task.containers[0].imageDigest ?? [])
    return must(
      run.every(digest => digest === (revision.containerImages[0].imageDigest ?? digest)),
      'tasks run what their revision names'
    )
  })
