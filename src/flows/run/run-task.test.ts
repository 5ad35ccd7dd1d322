import { describe, expect, it } from '@jest/globals'
import { sandboxClock } from '../../adapters/clock/sandbox-clock.ts'
import { parsed } from '../../core/release/named.ts'
import type { ContainerView, TaskView } from '../../core/rollout/task-view.ts'
import type { Cloud } from '../../ports/ports.ts'
import { createSandbox } from '../../sandbox/sandbox.ts'
import { runTask } from './run-task.ts'
import type { RunNeeds, TaskRun } from './task-run.ts'

const app = parsed<'ContainerName'>('app')
const proxy = parsed<'ContainerName'>('proxy')

const container = (name: typeof app, exitCode?: number): ContainerView =>
  exitCode === undefined ? { name, status: 'RUNNING' } : { name, status: 'STOPPED', exitCode }

const view = (status: string, ...containers: readonly ContainerView[]): TaskView => ({
  ...{ arn: 'arn:aws:ecs:us-east-1:000000000000:task/shop/1', id: '1', revision: parsed('job:1'), status, containers },
  ...(status === 'RUNNING' ? {} : { stopCode: 'EssentialContainerExited' })
})

/** Runs a task that shows itself so, one look after the other. */
const ran = async (...looks: readonly [TaskView, ...TaskView[]]) => {
  const hosts = { registry: '127.0.0.1:1', endpoint: 'http://127.0.0.1:1' }
  const clock = sandboxClock(createSandbox({ mode: 'jump', ...hosts }).clock, 'run')
  let nth = 0
  const tasks = {
    run: async () => ({ task: looks[0], failures: [] }),
    describe: async () => looks[Math.min(nth++, looks.length - 1)],
    stop: async () => undefined
  }
  const silent = { info: () => undefined, warn: () => undefined }
  const run = {
    ...{ label: 'job', revision: parsed('job:1'), launch: {}, key: 1, timeout: 60_000, counting: [app] },
    definition: { containerDefinitions: [{ name: 'app' }, { name: 'proxy' }] },
    site: { cluster: 'shop', cloud: { tasks } as unknown as Cloud }
  } as unknown as TaskRun
  return runTask(run, { clock, journal: silent, signal: new AbortController().signal } as unknown as RunNeeds)
}

describe('a task whose container was told to end in order', () => {
  const running = view('RUNNING', container(app), container(proxy))
  const over = view('STOPPED', container(app, 0), container(proxy, 1))

  it('was not done where another essential container ended first', async () => {
    const { outcome, diagnosis } = await ran(running, view('RUNNING', container(app), container(proxy, 1)), over)
    expect(outcome).toEqual({ is: 'failed', cause: 'task' })
    expect(diagnosis.reason).toBe(
      'It was asked to end because the essential container "proxy" had ended (exit code 1), so nothing says that it was done.'
    )
  })

  it('was done where nobody saw another one end before it', async () => {
    expect((await ran(running, over)).outcome).toEqual({ is: 'succeeded' })
  })
})
