import { must } from './must.ts'
import type { Seen } from './seen.ts'

type Json = ReturnType<typeof JSON.parse>

const digits = (text: string): string => text.split('/').at(-1) ?? ''
const sum = (rows: readonly Json[], name: string): number => rows.reduce((all, row) => all + row[name], 0)
const primary = (row: Json): boolean => row.status === 'PRIMARY'

/** What is wrong with the counts of a service, its deployments and task sets; `most` is how many tasks there may be. */
export const deploymentFaults = (seen: Seen, most: number): readonly string[] => {
  const { service } = seen
  const rows: readonly Json[] = [...service.deployments, ...(service.taskSets ?? [])]
  const counts = [service, ...rows].flatMap(row =>
    Object.entries(row).filter(([name]) => /Count$|^failedTasks$/.test(name))
  )
  const primaries = rows.filter(primary).length
  const ecs = service.deploymentController.type === 'ECS' && service.status !== 'INACTIVE'
  return [
    ...must(ecs ? primaries === 1 && primary(rows[0]) : primaries <= 1, 'there is one PRIMARY, and it is the first'),
    ...must(new Set(rows.map(row => row.id)).size === rows.length, 'deployments have ids of their own'),
    ...must(
      counts.every(([, count]) => Number(count) >= 0),
      'no count is below nought'
    ),
    ...must(sum(rows, 'runningCount') === service.runningCount, 'running tasks belong to deployments'),
    ...must(sum(rows, 'pendingCount') === service.pendingCount, 'pending tasks belong to deployments'),
    ...must(service.runningCount + service.pendingCount <= most, `there are no more tasks than ${most}`),
    ...must(
      service.status === 'ACTIVE' || service.deployments.every((row: Json) => row.desiredCount === 0),
      'a deleted service wants no tasks'
    ),
    ...must(service.status !== 'INACTIVE' || rows.length === 0, 'an INACTIVE service has no deployments'),
    ...(ecs ? revisionFaults(seen) : [])
  ]
}

/** `deployments[]`, `currentServiceRevisions[]` and the revisions themselves say the same. */
const revisionFaults = ({ service, revisions, details }: Seen): readonly string[] => {
  const rows: readonly Json[] = service.deployments
  const summary = (row: Json): string => `${digits(row.id)} ${row.desiredCount} ${row.runningCount} ${row.pendingCount}`
  const counted = (row: Json): string =>
    `${digits(row.arn)} ${row.requestedTaskCount} ${row.runningTaskCount} ${row.pendingTaskCount}`
  const current: readonly Json[] = service.currentServiceRevisions
  const sides: readonly Json[] = details.flatMap(row => [row.targetServiceRevision, ...row.sourceServiceRevisions])
  const known = new Map(rows.map(row => [digits(row.id), summary(row)]))
  const same = current.map(counted).join() === rows.map(summary).join()
  const agree = sides.every(side => (known.get(digits(side.arn)) ?? counted(side)) === counted(side))
  const idle = sides.every(side => known.has(digits(side.arn)) || side.runningTaskCount + side.pendingTaskCount === 0)
  const defined = rows.every((row, at) => revisions[at]?.taskDefinition === row.taskDefinition)
  return [
    ...must(same, 'currentServiceRevisions are the deployments'),
    ...must(agree && idle, 'service deployments count as deployments do'),
    ...must(revisions.length === rows.length && defined, 'each deployment has its revision'),
    ...must(service.taskDefinition === rows[0].taskDefinition, 'the service shows what PRIMARY runs')
  ]
}
