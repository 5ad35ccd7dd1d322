import { describe, expect, it } from '@jest/globals'
import { definition } from '../ecs/testing/stage.ts'
import { authorization, controlCall, rawCall, replyJson, sandboxByHand } from '../testing/raw-call.ts'

const registering = async (on: boolean) => {
  const sandbox = sandboxByHand()
  await controlCall(sandbox, 'POST throttle', { on })
  return {
    sandbox,
    register: async (account = '111111111111') => {
      const headers = { authorization: authorization(account) }
      const body = definition('ex.com/api:1')
      return rawCall(sandbox, 'AmazonEC2ContainerServiceV20141113.RegisterTaskDefinition', { body, headers })
    }
  }
}

describe('throttling', () => {
  it('gives an account and region AWS’s burst, then its rate', async () => {
    const { sandbox, register } = await registering(true)
    const statuses: number[] = []
    for (let nth = 0; nth < 22; nth += 1) statuses.push((await register()).status)
    expect(statuses).toEqual([...Array(20).fill(200), 400, 400])
    expect(replyJson(await register())).toEqual({ __type: 'ThrottlingException', message: 'Rate exceeded' })
    expect((await register('222222222222')).status).toBe(200)
    sandbox.clock.advance(2500)
    expect([(await register()).status, (await register()).status, (await register()).status]).toEqual([200, 200, 400])
  })

  it('is off unless it is asked for', async () => {
    const { register } = await registering(false)
    for (let nth = 0; nth < 40; nth += 1) expect((await register()).status).toBe(200)
  })
})
