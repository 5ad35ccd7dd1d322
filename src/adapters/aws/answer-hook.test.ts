import { describe, expect, it } from '@jest/globals'
import { cloudAt } from './cloud.ts'
import { depsOver, type Reply, standingClock, wire } from './testing/wire.ts'

const rollout = (waits: boolean): Reply => ({
  body: {
    serviceDeployments: [
      {
        ...{ serviceDeploymentArn: 'arn:rollout/1', status: 'IN_PROGRESS', createdAt: 1_767_603_600 },
        lifecycleHookDetails: [
          { hookId: 'ecs-PAUSE-1', targetType: 'PAUSE', status: waits ? 'AWAITING_ACTION' : 'SUCCEEDED' }
        ]
      }
    ]
  }
})

const refusal: Reply = { status: 400, body: { __type: 'InvalidParameterException', message: 'The hook is gone.' } }

const at = (continued: (nth: number) => Reply, waits: boolean) => {
  const { requestHandler, operations } = wire(({ operation }, nth) =>
    operation === 'ContinueServiceDeployment' ? continued(nth) : rollout(waits)
  )
  const { rollouts } = cloudAt(
    { region: 'eu-west-1' },
    'write',
    depsOver(requestHandler, { clock: standingClock().clock })
  )
  return { operations, answer: () => rollouts.answer('arn:rollout/1', 'ecs-PAUSE-1', 'CONTINUE') }
}

describe('the word to a hook', () => {
  it('is not given again when the answer was lost but the hook waits no longer', async () => {
    const { answer, operations } = at(() => 'lost', false)
    expect(await answer()).toBe('given')
    expect(operations()).toEqual(['ContinueServiceDeployment', 'DescribeServiceDeployments'])
  })

  it('is given again while the hook still waits', async () => {
    const { answer, operations } = at(nth => (nth === 1 ? 'lost' : { body: {} }), true)
    expect(await answer()).toBe('given')
    expect(operations().filter(name => name === 'ContinueServiceDeployment')).toHaveLength(2)
  })

  it('comes too late where ECS refuses it and the hook waits no longer', async () => {
    expect(await at(() => refusal, false).answer()).toBe('too-late')
  })

  it('is a failure where ECS refuses it although the hook waits', async () => {
    await expect(at(() => refusal, true).answer()).rejects.toMatchObject({ kind: 'rejected' })
  })
})
