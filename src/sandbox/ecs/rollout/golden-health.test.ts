import { describe, expect, it } from '@jest/globals'
import { agree } from '../testing/agree.ts'
import { shifted, shiftingShop } from '../testing/shifting.ts'
import { definition, deployed, running, type Stage, serviceInput, told, update } from '../testing/stage.ts'

/** Events as they are told, with what `told` cuts off put back. */
const events = (stage: Stage, since: number): readonly string[] =>
  told(stage, since).map(line => line.replace(/\(task [0-9a-f]+\)/, '(task T)'))

describe('recorded on AWS', () => {
  it('a container that fails its health check: stopped at once, the trip a minute later', () => {
    const stage = running({ start: 'unhealthy' }, { desiredCount: 1 })
    const healthCheck = { command: ['CMD', 'true'], interval: 30, retries: 3, startPeriod: 20 }
    stage.call('RegisterTaskDefinition', { ...definition('ex.com/api:bad', { healthCheck }), family: 'checked' })
    update(stage, { taskDefinition: 'checked:1' })
    stage.pass(900)
    const lines = events(stage, 600)
    agree(
      lines.slice(0, 3),
      [
        [14.4, 'has started 1 tasks'],
        [157, '(task T) failed container health checks.'],
        [157, 'has stopped 1 running tasks']
      ],
      10
    )
    const at = Number.parseFloat(lines.findLast(line => line.includes('failed container')) ?? '')
    const end = lines.filter(line => /deployment failed|rolling back/.test(line))
    agree(
      end,
      [
        [at + 64, 'deployment failed: tasks failed to start.'],
        [at + 64, 'rolling back to deployment']
      ],
      45
    )
  })

  it('a task that is killed: its replacement 19 s later, steady about two minutes after', () => {
    const stage = running({}, { desiredCount: 1 })
    const since = stage.seconds()
    const [task] = stage.call('ListTasks', { cluster: 'shop' }).taskArns
    stage.call('StopTask', { cluster: 'shop', task })
    stage.pass(300)
    agree(
      told(stage, since),
      [
        [19, 'has started 1 tasks'],
        [116, 'has reached a steady state.']
      ],
      45
    )
    expect(told(stage, since)[0]).toMatch(/^19 /)
  })

  it('a first deployment with a container health check: steady 77 s after its task has started', () => {
    const stage = running()
    const healthCheck = { command: ['CMD', 'true'], interval: 30, retries: 3 }
    stage.call('RegisterTaskDefinition', { ...definition('ex.com/api:good', { healthCheck }), family: 'checked' })
    const since = stage.seconds()
    stage.call('CreateService', serviceInput({ serviceName: 'ui', desiredCount: 1, taskDefinition: 'checked:1' }))
    stage.pass(300)
    const [{ events: rows }] = stage.call('DescribeServices', { cluster: 'shop', services: ['ui'] }).services
    const lines = rows.map((row: { createdAt: number; message: string }) => `${row.createdAt - since} ${row.message}`)
    const [start, end] = [Number.parseFloat(lines.at(-1)), Number.parseFloat(lines[0])]
    agree([`${end - start} ${rows[0].message}`], [[77.4, 'has reached a steady state.']], 20)
  })

  it('a healthy canary of 10 % with 5 and 5 minutes of bake: 10 min 36 s from its first traffic', () => {
    const canaryConfiguration = { canaryPercent: 10, canaryBakeTimeInMinutes: 5 }
    const stage = shiftingShop({ strategy: 'CANARY', canaryConfiguration, bakeTimeInMinutes: 5 })
    update(stage, { taskDefinition: 'api:3' })
    stage.pass(90)
    const start = stage.seconds()
    const line = shifted(stage, 30).find(shown => shown.includes('100/10 ')) ?? ''
    stage.pass(900)
    const [first, end] = [start + Number.parseFloat(line), deployed(stage).finishedAt]
    agree([`${end - first} over`], [[636, 'over']], 20)
  })
})
