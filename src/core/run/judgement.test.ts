import { describe, expect, it } from '@jest/globals'
import { parsed } from '../release/named.ts'
import type { ContainerView, TaskView } from '../rollout/task-view.ts'
import type { Definition } from '../task/definition.ts'
import { countingContainers } from './counting.ts'
import { holds } from './hold-still.ts'
import { cutBy, endedFirst, isOver, judgement } from './judgement.ts'

const names = (...all: readonly string[]) => all.map(name => parsed<'ContainerName'>(name))
const definition: Definition = {
  containerDefinitions: [{ name: 'migrate' }, { name: 'proxy', essential: true }, { name: 'logs', essential: false }]
}
const single: Definition = { containerDefinitions: [{ name: 'migrate' }, { name: 'logs', essential: false }] }

const ended = (name: string, exitCode?: number, more: Partial<ContainerView> = {}): ContainerView => ({
  ...{ name: parsed<'ContainerName'>(name), status: 'STOPPED' },
  ...(exitCode === undefined ? {} : { exitCode }),
  ...more
})
const task = (containers: readonly ContainerView[], more: Partial<TaskView> = {}): TaskView => ({
  ...{ arn: 'arn:1', id: '1', revision: parsed('migrate:1'), status: 'STOPPED', stopCode: 'EssentialContainerExited' },
  ...{ stoppedReason: 'Essential container in task exited', containers },
  ...more
})

describe('the containers that count', () => {
  it.each([
    ['the named one', { named: parsed<'ContainerName'>('logs'), ours: names('migrate') }, ['logs']],
    ['ours among the essential ones', { ours: names('migrate', 'logs') }, ['migrate']],
    ['all essential ones where none is ours', { ours: names('other') }, ['migrate', 'proxy']]
  ])('are %s', (_what, given, counting) => {
    expect(countingContainers(definition, given)).toEqual(counting)
  })
})

describe('a task', () => {
  const counting = names('migrate')

  it.each<[string, TaskView, unknown]>([
    [
      'ended well although a helper was killed',
      task([ended('migrate', 0), ended('proxy', 137)]),
      { ok: true, exitCode: 0 }
    ],
    [
      'failed although a helper ended well',
      task([ended('migrate', 3), ended('proxy', 0)]),
      { ok: false, exitCode: 3, reason: 'The container "migrate" ended with exit code 3.' }
    ],
    [
      'ran out of memory',
      task([ended('migrate', 137, { reason: 'OutOfMemoryError' })]),
      { ok: false, exitCode: 137, reason: 'The container "migrate" ended with exit code 137 (OutOfMemoryError).' }
    ],
    [
      'never ran',
      task([ended('migrate')], { stopCode: 'TaskFailedToStart', stoppedReason: 'CannotPullContainerError: x' }),
      {
        ok: false,
        reason: 'The container "migrate" never ended by itself: TaskFailedToStart: CannotPullContainerError: x.'
      }
    ],
    [
      'was ended by another container that counts',
      task([ended('migrate', 143), ended('proxy', 0)]),
      { ok: false, exitCode: 143, reason: 'The container "migrate" ended with exit code 143.' }
    ],
    ['has no such container', task([]), { ok: false, reason: 'Nothing is known of the container "migrate".' }]
  ])('that %s', (_what, seen, judged) => {
    expect(judgement(seen, counting)).toEqual(judged)
  })

  it('of which one container ended well and another was asked to end names both', () => {
    const counted = names('migrate', 'proxy')
    const judged = judgement(task([ended('migrate', 0), ended('proxy', 143)]), counted)
    expect(judged).toMatchObject({ ok: false, exitCode: 143 })
    expect('reason' in judged && judged.reason).toBe(
      'The container "proxy" ended with exit code 143. "migrate" ended well, and ECS ends a task with its first essential container: where only that one decides, name it with "container", or let the other be "essential": false.'
    )
    const killed = judgement(task([ended('migrate', 0), ended('proxy', 3)]), counted)
    expect('reason' in killed && killed.reason).toBe('The container "proxy" ended with exit code 3.')
  })

  it('was cut short where another essential container ended while it ran', () => {
    const going = (other: ContainerView) =>
      task([ended('migrate', undefined, { status: 'RUNNING' }), other], { status: 'RUNNING' })
    const first = endedFirst(definition, going(ended('proxy', 1)), counting)
    expect(first?.name).toBe('proxy')
    expect(endedFirst(definition, going(ended('logs', 1)), counting)).toBeUndefined()
    expect(endedFirst(definition, task([ended('migrate', 0), ended('proxy', 1)]), counting)).toBeUndefined()
    const good = judgement(task([ended('migrate', 0), ended('proxy', 1)]), counting)
    expect(cutBy(good, undefined)).toEqual({ ok: true, exitCode: 0 })
    expect(cutBy(good, first)).toMatchObject({ ok: false, exitCode: 0 })
    expect(cutBy(judgement(task([ended('migrate', 3)]), counting), first)).toMatchObject({ exitCode: 3 })
  })

  it.each(['UserInitiated', 'SpotInterruption', 'InfrastructureHealth'])(
    'stopped by %s was not done, whatever its exit code',
    stopCode => {
      expect(judgement(task([ended('migrate', 0)], { stopCode }), counting)).toMatchObject({ ok: false, exitCode: 0 })
    }
  )

  it('is over when what counts has ended, although the rest goes on', () => {
    const { stopCode: _code, ...bare } = task([])
    const seen = (status: string, ...containers: readonly ContainerView[]) => ({ ...bare, status, containers })
    const proxy = ended('proxy', undefined, { status: 'RUNNING' })
    expect(isOver(seen('RUNNING', ended('migrate', 0), proxy), counting)).toBe(true)
    expect(
      isOver(seen('RUNNING', ended('migrate', undefined, { status: 'RUNNING' }), ended('proxy', 0)), counting)
    ).toBe(false)
    expect(isOver(seen('RUNNING'), counting)).toBe(false)
  })

  it('that is stopping is over once ECS says why', () => {
    const { stopCode: _code, ...bare } = task([ended('migrate', 0)], { status: 'DEPROVISIONING' })
    expect(isOver(bare, counting)).toBe(false)
    expect(isOver({ ...bare, stopCode: 'UserInitiated' }, counting)).toBe(true)
  })
})

describe('holding', () => {
  const running = task([], { status: 'RUNNING' })
  const checked = { containerDefinitions: [{ name: 'api', healthCheck: { command: ['x'] } }] }

  it('is to be healthy, or to run for forty seconds where nothing is checked', () => {
    expect(holds(single, running, 39_000)).toBe(false)
    expect(holds(single, running, 40_000)).toBe(true)
    expect(holds(checked, running, 400_000)).toBe(false)
    expect(holds(checked, { ...running, health: 'HEALTHY' }, 0)).toBe(true)
    expect(holds(single, { ...running, status: 'PENDING' }, 40_000)).toBe(false)
  })
})
