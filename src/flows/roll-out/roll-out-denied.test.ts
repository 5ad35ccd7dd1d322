import { afterEach, describe, expect, it } from '@jest/globals'
import { crash, type Floor, openFloor } from '../testing/floor.ts'

let floor: Floor

afterEach(() => floor.shop.clock.leave())

describe('what may not be read', () => {
  it('is replaced by deployments and digests of tasks when rollouts were never readable', async () => {
    floor = await openFloor()
    floor.deny('ListServiceDeployments')
    const { landing, lines } = await floor.run('good')
    expect(landing.outcome).toEqual({ is: 'succeeded' })
    expect(lines.filter(line => line.startsWith('warning: The role may not read service deployments'))).toHaveLength(1)
  })

  it('does not hide a rollback either', async () => {
    floor = await openFloor()
    floor.deny('DescribeServiceRevisions')
    const { landing } = await floor.runBad(crash)
    expect(landing.outcome).toEqual({ is: 'rolled-back', cause: 'breaker', now: 'api:1' })
  })

  it('is unverified when the digests of tasks cannot be read either', async () => {
    floor = await openFloor()
    floor.deny('ListServiceDeployments')
    floor.deny('ListTasks')
    const { landing } = await floor.run('good')
    expect(landing.outcome).toEqual({ is: 'unverified', cause: 'unreadable' })
  })

  it.each(['DescribeServiceDeployments', 'DescribeServices'])(
    'ends errored when %s is denied later on',
    async operation => {
      floor = await openFloor()
      floor.deny(operation, [8])
      const { landing } = await floor.run('good')
      expect(landing.outcome).toEqual({ is: 'errored', sent: 'yes' })
      expect(landing.diagnosis.reason).toContain(`ecs:${operation}`)
    }
  )

  it('ends errored without anything sent when the update is denied', async () => {
    floor = await openFloor()
    floor.deny('UpdateService')
    const { landing } = await floor.run('good')
    expect(landing.outcome).toEqual({ is: 'errored', sent: 'no' })
  })
})
