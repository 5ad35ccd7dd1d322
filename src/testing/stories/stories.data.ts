import { taskBench } from '../../actions/testing/task-bench.ts'
import { dispatched, type Ladder, ladderConfig, openLadder } from '../../flows/testing/ladder.ts'
import { cloudwatch } from '../../sandbox/cloudwatch/service.ts'
import type { BenchOptions, Done, Workbench } from '../workbench.ts'

/** A workbench where one action is about to be performed. */
export type Scene = { readonly bench: Workbench; readonly act: () => Promise<Done> }

/** An action to sweep; `says` is told at its end, whatever passing blow falls. */
export type Story = {
  readonly name: string
  readonly open: (options: Pick<BenchOptions, 'wire'>) => Promise<Scene>
  readonly says: string
}

const ladderStory =
  (prepare: (ladder: Ladder) => Promise<() => Promise<Done>>, config = ladderConfig): Story['open'] =>
  async options => {
    const ladder = await openLadder(config, options)
    return { bench: ladder.bench, act: await prepare(ladder) }
  }

const promoted = (tag: string) => async (ladder: Ladder): Promise<() => Promise<Done>> => {
  await ladder.commit('one')
  if (tag !== 'v1.0.0-alpha.1') await ladder.promote('v1.0.0-alpha.1')
  return () => ladder.promote(tag)
}

const crash = { start: 'crash', 'exit-code': 3, after: '2s', log: ['cannot read config'] } as const

const alarm = ({ sandbox }: Workbench, state: 'OK' | 'ALARM'): void => {
  const context = sandbox.enter('000000000000', 'us-east-1')
  const name = { AlarmName: 'alpha-5xx' }
  const settings = { ComparisonOperator: 'GreaterThanThreshold', EvaluationPeriods: 1, Threshold: 5 }
  cloudwatch.operations.PutMetricAlarm?.run(context, { ...name, ...settings })
  cloudwatch.operations.SetAlarmState?.run(context, { ...name, StateValue: state, StateReason: 'Threshold' })
}

const whole = 'verify: { alarms: ["{stage}-5xx"], task: smoke, within: 20s, for: 30s }'

const taskStory =
  (
    act: (at: Awaited<ReturnType<typeof taskBench>>) => Promise<() => Promise<Done>>,
    state: 'OK' | 'ALARM' = 'OK'
  ): Story['open'] =>
  async options => {
    const at = await taskBench(whole, options)
    alarm(at.bench, state)
    return { bench: at.bench, act: await act(at) }
  }

/** Every action that asks AWS, beside a deploy by itself, which the matrix sweeps. */
export const stories: readonly Story[] = [
  { name: 'promote to the first stage', open: ladderStory(promoted('v1.0.0-alpha.1')), says: 'succeeded' },
  { name: 'promote to the second stage', open: ladderStory(promoted('v1.0.0-beta.1')), says: 'succeeded' },
  {
    name: 'promote what crashes',
    open: ladderStory(async ladder => {
      ladder.bench.sandbox.control.tasks([{ match: { family: 'api-alpha' }, ...crash }])
      return promoted('v1.0.0-alpha.1')(ladder)
    }),
    says: 'exit code 3'
  },
  {
    name: 'rollback',
    open: ladderStory(async ladder => {
      for (const [nth, content] of ['one', 'two'].entries()) {
        await ladder.commit(content)
        await ladder.promote(`v1.${nth}.0-alpha.1`)
      }
      return () => ladder.rollBack({ reason: 'wrong' })
    }),
    says: 'succeeded'
  },
  {
    name: 'status',
    open: ladderStory(async ladder => {
      await promoted('v1.0.0-beta.1')(ladder)
      return async () => ladder.bench.perform('status', {}, await dispatched(ladder.bench))
    }),
    says: 'What runs where'
  },
  {
    name: 'deploy with a task before, and verify by alarm and task',
    open: taskStory(async at => {
      const release = await at.release('api')
      return () => at.bench.perform('deploy', { release })
    }),
    says: 'succeeded'
  },
  {
    name: 'deploy that an alarm says no to',
    open: taskStory(async at => {
      const release = await at.release('api')
      return () => at.bench.perform('deploy', { release })
    }, 'ALARM'),
    says: 'The alarm "alpha-5xx" fires'
  },
  {
    name: 'run-task',
    open: taskStory(async at => {
      const release = await at.release()
      return () => at.bench.perform('run-task', { release, service: 'migrate' })
    }),
    says: 'migrated 3 tables'
  },
  {
    name: 'run-task that fails',
    open: taskStory(async at => {
      const release = await at.release()
      at.script('migrate-alpha', { exit: 3, log: ['no such table'] })
      return () => at.bench.perform('run-task', { release, service: 'migrate' })
    }),
    says: 'exit code 3'
  },
  {
    name: 'verify of a stage',
    open: taskStory(async at => {
      await at.bench.perform('deploy', { release: await at.release('api') })
      return () => at.bench.perform('verify', { stage: 'alpha' })
    }),
    says: 'it held for 30s'
  }
]
