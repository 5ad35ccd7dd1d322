import type { RolloutStatus, RolloutView, ServiceRevisionView } from '../core/rollout/rollout-view.ts'
import type { Instant } from '../core/time/instant.ts'

export type { RolloutStatus, RolloutView, ServiceRevisionView } from '../core/rollout/rollout-view.ts'

/** Service deployments and service revisions in one account and region. */
export type Rollouts = {
  /** Newest first. */
  list(
    cluster: string,
    service: string,
    options?: { readonly since?: Instant; readonly status?: readonly RolloutStatus[]; readonly limit?: number }
  ): Promise<readonly Pick<RolloutView, 'arn' | 'status' | 'reason' | 'createdAt' | 'finishedAt' | 'target'>[]>
  /** By ARN; one that does not exist is absent. Batched by twenty. */
  describe(arns: readonly string[]): Promise<ReadonlyMap<string, RolloutView>>
  revisions(arns: readonly string[]): Promise<ReadonlyMap<string, ServiceRevisionView>>
  /** Gives the word that a PAUSE hook waits for; `too-late` when the rollout no longer waits there. */
  answer(arn: string, hook: string, word: 'CONTINUE' | 'ROLLBACK'): Promise<'given' | 'too-late'>
  /** Asks ECS to stop and roll back; `too-late` when it has ended already. */
  stop(arn: string): Promise<'asked' | 'too-late'>
}
