import type { JoinedClock } from '../../adapters/clock/sandbox-clock.ts'
import { parseDuration } from '../../core/time/duration.ts'
import type { Sandbox } from '../../sandbox/sandbox.ts'
import { service } from './ground.ts'
import { arn, askEcs, home, tellEcs } from './place.ts'
import type { Happening, Inputs, Setting } from './timeline.ts'

/** What a happening may touch. */
export type Scenery = {
  readonly sandbox: Sandbox
  readonly clock: JoinedClock
  readonly setting: Setting
  /** Gives another image the tag "stable". */
  readonly moveTag: () => void
  readonly cancel: () => void
  readonly deploy: (release: 'same' | 'other', inputs?: Inputs) => Promise<void>
}

type Deeds = { readonly [K in Happening['do']]: (scenery: Scenery, of: Extract<Happening, { do: K }>) => unknown }

const { cluster, service: name } = home
const here = { cluster, service: name }

const newest = (sandbox: Sandbox): string => {
  const { serviceDeployments } = askEcs(sandbox, 'ListServiceDeployments', here)
  const [first] = serviceDeployments as readonly { readonly serviceDeploymentArn: string }[]
  if (first === undefined) throw new Error('no rollout is listed')
  return first.serviceDeploymentArn
}

const hookOf = (sandbox: Sandbox, rollout: string): unknown => {
  const { serviceDeployments } = askEcs(sandbox, 'DescribeServiceDeployments', { serviceDeploymentArns: [rollout] })
  const [first] = serviceDeployments as readonly { readonly lifecycleHookDetails?: readonly { hookId: string }[] }[]
  return first?.lifecycleHookDetails?.at(-1)?.hookId
}

const deeds: Deeds = {
  stop: ({ sandbox }) =>
    tellEcs(sandbox, 'StopServiceDeployment', { serviceDeploymentArn: newest(sandbox), stopType: 'ROLLBACK' }),
  delete: ({ sandbox }) => tellEcs(sandbox, 'DeleteService', { ...here, force: true }),
  recreate: ({ sandbox, setting }) =>
    tellEcs(sandbox, 'CreateService', { ...service(setting), taskDefinition: 'api:1' }),
  cancel: ({ cancel }) => cancel(),
  'stop-task': ({ sandbox }) => {
    const { taskArns } = askEcs(sandbox, 'ListTasks', { cluster, serviceName: name })
    return tellEcs(sandbox, 'StopTask', { cluster, task: (taskArns as readonly string[])[0] })
  },
  tasks: ({ sandbox }, { tasks }) => sandbox.control.tasks([{ match: {}, ...tasks }]),
  heal: ({ sandbox }) => sandbox.control.tasks([]),
  update: ({ sandbox }, { members }) => tellEcs(sandbox, 'UpdateService', { ...here, ...members }),
  alarm: ({ sandbox }, { state }) => sandbox.control.alarm({ name: 'api-5xx', state }),
  faults: ({ sandbox }, { rules }) => sandbox.control.faults(rules),
  'move-tag': ({ moveTag }) => moveTag(),
  continue: ({ sandbox }, { action }) => {
    const rollout = newest(sandbox)
    return tellEcs(sandbox, 'ContinueServiceDeployment', {
      ...{ serviceDeploymentArn: rollout, hookId: hookOf(sandbox, rollout), action }
    })
  },
  deploy: ({ deploy }, { release, inputs }) => deploy(release, inputs),
  expire: ({ sandbox }) => sandbox.control.arrange('sessions', { expire: 'now' }),
  wait: ({ clock }, { for: time }) => clock.sleep(parseDuration(time) ?? 0),
  'task-set': ({ sandbox, setting }) => {
    const { networkConfiguration, launchType } = service(setting)
    const scale = { value: 100, unit: 'PERCENT' }
    const members = { ...here, taskDefinition: 'api:1', launchType, networkConfiguration, scale }
    const { taskSet } = askEcs(sandbox, 'CreateTaskSet', members)
    const { id: primaryTaskSet } = taskSet as { readonly id: string }
    return tellEcs(sandbox, 'UpdateServicePrimaryTaskSet', { ...here, primaryTaskSet })
  },
  hold: ({ sandbox }) =>
    tellEcs(sandbox, 'TagResource', {
      resourceArn: arn('ecs', `service/${cluster}/${name}`),
      tags: [{ key: 'tagship:hold', value: '2026-01-05T09:00:00.000Z by ada' }]
    }),
  throttle: ({ sandbox }) => sandbox.control.arrange('throttle', { on: true }),
  lag: ({ sandbox }, { by }) => sandbox.control.arrange('lag', { by })
}

/** Lets one thing happen. */
export const happen = async <K extends Happening['do']>(
  scenery: Scenery,
  of: Extract<Happening, { do: K }>
): Promise<void> => {
  await (deeds[of.do] as Deeds[K])(scenery, of)
}
