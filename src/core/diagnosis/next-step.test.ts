import { describe, expect, it } from '@jest/globals'
import { isGreen, worstFirst } from '../release/outcome.ts'
import { nextStep } from './next-step.ts'

describe('the next step', () => {
  it.each([
    [{ is: 'failed', cause: 'deleted' }, 'create the service again'],
    [{ is: 'failed', cause: 'breaker' }, 'ECS does not go back by itself: deploy a good state'],
    [{ is: 'refused', gate: 'hold' }, 'Run rollback with the input "resume"'],
    [{ is: 'errored', sent: 'no' }, 'Mend the reason and run again'],
    [{ is: 'errored', sent: 'yes' }, 'it follows this rollout to its end']
  ] as const)('after %p', (outcome, step) => {
    expect(nextStep(outcome)).toContain(step)
  })

  it('is there for each way to end badly, but those whose reason says it', () => {
    const without = worstFirst.filter(is => !isGreen({ is } as never) && nextStep({ is } as never) === undefined)
    expect(without).toEqual(['errored', 'unverified', 'refused'])
  })
})
