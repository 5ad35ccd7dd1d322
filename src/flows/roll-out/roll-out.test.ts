import { afterEach, describe, expect, it } from '@jest/globals'
import { type Digest, parsed } from '../../core/release/named.ts'
import type { Order } from '../../targets/order.ts'
import { crash, type Floor, hang, openFloor, usual } from '../testing/floor.ts'
import { landed } from '../testing/landed.ts'

let floor: Floor

afterEach(() => floor.shop.clock.leave())

describe('a rollout that goes well', () => {
  it('succeeds by one registration and one update, and knows what ran before', async () => {
    floor = await openFloor()
    const { landing } = await floor.run('good')
    expect(landing).toMatchObject({ outcome: { is: 'succeeded' }, revision: 'api:2', previous: 'api:1' })
    expect(floor.writes()).toEqual([1, 1])
  })

  it('is a no-op the second time: nothing is registered, nothing is sent', async () => {
    floor = await openFloor()
    await floor.run('good')
    const { landing } = await floor.run('good')
    expect(landing).toMatchObject({ outcome: { is: 'no-op' }, revision: 'api:2' })
    expect(floor.writes()).toEqual([1, 1])
  })

  it('starts tasks anew when forced, without another registration', async () => {
    floor = await openFloor()
    await floor.run('good')
    const { landing } = await floor.run('good', { force: true })
    expect(landing).toMatchObject({ outcome: { is: 'succeeded' }, revision: 'api:2' })
    expect(floor.writes()).toEqual([1, 2])
  })

  it('goes back to an earlier state by its revision', async () => {
    floor = await openFloor()
    await floor.run('one')
    await floor.run('two')
    const { landing } = await floor.run('one')
    expect(landing).toMatchObject({ outcome: { is: 'succeeded' }, revision: 'api:2', previous: 'api:3' })
    expect(floor.writes()).toEqual([2, 3])
  })
})

describe('a rollout of an index', () => {
  const index = parsed<'Digest'>(`sha256:${'1'.repeat(64)}`)
  const asIndex = (children: readonly Digest[]): Order => {
    const order = floor.shop.order(floor.shop.image('good'))
    const accepted = new Map([[parsed<'ContainerName'>('app'), [index]]])
    const widened = async () => new Map([[parsed<'ContainerName'>('app'), [index, ...children]]])
    return { ...order, accepted, widened }
  }

  it('succeeds when a runnable child of it runs', async () => {
    floor = await openFloor()
    const order = asIndex([floor.shop.image('good')])
    expect((await landed(floor.shop, order, usual)).landing.outcome).toEqual({ is: 'succeeded' })
  })

  it('is unverified when something else runs', async () => {
    floor = await openFloor()
    const { landing } = await landed(floor.shop, asIndex([]), usual)
    expect(landing.outcome).toEqual({ is: 'unverified', cause: 'digest' })
  })
})

describe('a rollout that goes wrong', () => {
  it('is rolled back by ECS, and the diagnosis begins with the cause', async () => {
    floor = await openFloor()
    const { landing } = await floor.runBad(crash)
    expect(landing.outcome).toEqual({ is: 'rolled-back', cause: 'breaker', now: 'api:1' })
    expect(landing.diagnosis.findings.map(({ id }) => id)).toEqual(['exit-at-once'])
    expect(landing.diagnosis.stops[0]).toMatchObject({ count: 4, stopCode: 'EssentialContainerExited' })
  })

  it('is known to go back before ECS has finished, when only the verdict is waited for', async () => {
    floor = await openFloor()
    const { landing } = await floor.runBad(crash, { waitFor: 'verdict' })
    expect(landing.outcome).toEqual({ is: 'rolled-back', cause: 'breaker', now: 'api:1' })
    expect(landing.diagnosis.status).toBe('ROLLBACK_IN_PROGRESS')
  })

  it('fails where the circuit breaker may not roll back', async () => {
    floor = await openFloor({ rollback: false })
    const { landing } = await floor.runBad(crash)
    expect(landing.outcome).toEqual({ is: 'failed', cause: 'breaker' })
  })

  it('times out while it hangs, and says what ECS goes on doing', async () => {
    floor = await openFloor()
    const { landing } = await floor.runBad(hang, { timeout: 240_000 })
    expect(landing.outcome).toEqual({ is: 'timed-out' })
    expect(landing.diagnosis.reason).toBe('ECS goes on by itself: IN_PROGRESS: 0 of 2 running, 2 pending')
    expect(landing.diagnosis.took).toBe(240_000)
  })

  it('is superseded when somebody else updates the service', async () => {
    floor = await openFloor()
    floor.meanwhile(30_000, () => floor.update({ taskDefinition: 'api:1' }))
    const { landing } = await floor.run('good')
    expect(landing.outcome).toEqual({ is: 'superseded', by: 'api:1' })
  })

  it('fails when the service is deleted', async () => {
    floor = await openFloor()
    floor.meanwhile(30_000, () => floor.shop.ask('DeleteService', { cluster: 'shop', service: 'api', force: true }))
    const { landing } = await floor.run('good')
    expect(landing.outcome).toEqual({ is: 'failed', cause: 'deleted' })
  })

  it('is rolled back by a person who stops it', async () => {
    floor = await openFloor()
    floor.meanwhile(30_000, () => {
      const { serviceDeployments } = floor.shop.ask('ListServiceDeployments', { cluster: 'shop', service: 'api' })
      const [newest] = serviceDeployments as readonly { readonly serviceDeploymentArn: string }[]
      floor.shop.ask('StopServiceDeployment', {
        serviceDeploymentArn: newest?.serviceDeploymentArn,
        stopType: 'ROLLBACK'
      })
    })
    const { landing } = await floor.run('good')
    expect(landing.outcome).toMatchObject({ is: 'rolled-back', now: 'api:1' })
  })

  it('proves nothing where no task is wanted', async () => {
    floor = await openFloor({ desired: 0 })
    const { landing } = await floor.run('good')
    expect(landing.outcome).toEqual({ is: 'nothing-running' })
  })
})
