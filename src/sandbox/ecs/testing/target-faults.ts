import { describeTargetHealth } from '../../elbv2/targets.ts'
import type { History } from './history.ts'
import { must } from './must.ts'
import type { Seen } from './seen.ts'
import type { Stage } from './stage.ts'
import { group } from './target-ground.ts'

type Json = ReturnType<typeof JSON.parse>

const addresses = (tasks: readonly Json[]): string =>
  tasks
    .map(task => task.containers[0].networkInterfaces[0]?.privateIpv4Address)
    .sort()
    .join()

/** The targets of the groups are the service's tasks: those that run, and those that drain. */
export const targetFaults = (stage: Stage, { tasks }: Seen, history: History): readonly string[] => {
  if (history.balancer === undefined || history.kind !== 'replica' || tasks.length >= 100) return []
  const targets: readonly Json[] = ['blue', 'green'].flatMap(
    name =>
      (describeTargetHealth.run(stage.context(), { TargetGroupArn: group(name) }) as Json).TargetHealthDescriptions
  )
  const drains = (target: Json): boolean => target.TargetHealth.State === 'draining'
  const ids = (rows: readonly Json[]): string =>
    rows
      .map(({ Target }) => Target.Id)
      .sort()
      .join()
  const of = (status: string): readonly Json[] => tasks.filter(({ lastStatus }) => lastStatus === status)
  return [
    ...must(ids(targets.filter(target => !drains(target))) === addresses(of('RUNNING')), 'running tasks are targets'),
    ...must(ids(targets.filter(drains)) === addresses(of('DEACTIVATING')), 'draining targets are tasks that go')
  ]
}
