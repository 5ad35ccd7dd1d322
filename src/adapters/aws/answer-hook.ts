import { Failure } from '../../core/problem/failure.ts'
import type { Rollouts } from '../../ports/rollouts.ts'
import { rolloutName } from './arn.ts'
import type { Caller } from './calls.ts'

/** Answers a PAUSE hook: after an unclear answer the rollout is read, and a hook that no longer waits has been answered. */
export const answerHook =
  (ecs: Caller<'ECS'>, describe: Rollouts['describe']): Rollouts['answer'] =>
  async (arn, hookId, action) => {
    const waits = async (): Promise<boolean> => (await describe([arn])).get(arn)?.paused?.hook === hookId
    try {
      return await ecs({
        operation: 'ecs:ContinueServiceDeployment',
        on: { rollout: rolloutName(arn) },
        send: async api => {
          await api.continueServiceDeployment({ serviceDeploymentArn: arn, hookId, action })
          return 'given' as const
        },
        readBack: async () => ((await waits()) ? undefined : 'given')
      })
    } catch (error) {
      // ECS refuses under several codes what no longer waits: how it stands now decides.
      if (error instanceof Failure && error.kind === 'rejected' && !(await waits())) return 'too-late'
      throw error
    }
  }
