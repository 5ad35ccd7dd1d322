import type { RunTaskCommandInput, Failure as Unplaced } from '@aws-sdk/client-ecs'
import type { PlacementFailure } from '../../core/run/placement.ts'
import type { TaskLaunch } from '../../core/run/task-launch.ts'
import type { Tasks } from '../../ports/tasks.ts'
import { lastPart } from './arn.ts'
import type { Caller } from './calls.ts'
import { given, told } from './given.ts'
import { taskView } from './task-view.ts'

/** RunTask, under our own client token. */
export const runTask =
  (ecs: Caller<'ECS'>): Tasks['run'] =>
  async ({ cluster, taskDefinition, launch, overrides, token, startedBy }) => {
    const asked: RunTaskCommandInput = {
      ...{ cluster, taskDefinition, count: 1, clientToken: token, startedBy },
      ...launchMembers(launch),
      ...(overrides === undefined ? {} : { overrides })
    }
    const on = { definition: taskDefinition, cluster }
    const answer = await ecs({ operation: 'ecs:RunTask', on, send: api => api.runTask(asked) })
    const task = answer.tasks?.[0]
    const failures = (answer.failures ?? []).map(placementFailure)
    return { failures, ...given({ task: task === undefined ? undefined : taskView(task) }) }
  }

const launchMembers = ({ network, launchType, providers, platformVersion, constraints }: TaskLaunch) => ({
  ...(constraints === undefined
    ? {}
    : { placementConstraints: constraints.map(expression => ({ type: 'memberOf' as const, expression })) }),
  ...(given({ launchType, platformVersion }) as Pick<RunTaskCommandInput, 'launchType' | 'platformVersion'>),
  ...(providers === undefined
    ? {}
    : {
        capacityProviderStrategy: providers.map(({ provider, ...share }) => ({ capacityProvider: provider, ...share }))
      }),
  ...(network === undefined
    ? {}
    : {
        networkConfiguration: {
          awsvpcConfiguration: {
            subnets: [...network.subnets],
            ...(network.securityGroups.length === 0 ? {} : { securityGroups: [...network.securityGroups] }),
            assignPublicIp: network.publicIp ? ('ENABLED' as const) : ('DISABLED' as const)
          }
        }
      })
})

const placementFailure = ({ reason, arn, detail }: Unplaced): PlacementFailure => ({
  reason: told(reason) ?? 'no reason given',
  ...given({ on: arn === undefined ? undefined : lastPart(arn), detail: told(detail) })
})

/** StopTask; the reason is what ECS then shows as the task's stopped reason. */
export const stopTask =
  (ecs: Caller<'ECS'>): Tasks['stop'] =>
  async (cluster, arn, reason) => {
    const on = { task: lastPart(arn), cluster }
    await ecs({ operation: 'ecs:StopTask', on, send: api => api.stopTask({ cluster, task: arn, reason }) })
  }
