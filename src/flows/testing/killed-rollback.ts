import { parsed } from '../../core/release/named.ts'
import type { Outcome } from '../../core/release/outcome.ts'
import { promoteAsked } from '../promote/promote-asked.ts'
import { rollBackAsked } from '../roll-back/roll-back-asked.ts'
import { askedPromotion } from './killed-promotion.ts'
import { type Ladder, openLadder, outcomes } from './ladder.ts'
import { mortalPorts } from './mortal-ports.ts'

/** What is left of a ladder whose alpha was rolled back from `api-alpha:2` to `api-alpha:1`. */
export type LeftBehind = {
  readonly outcome: Outcome | undefined
  readonly runs: string
  readonly vetoed: boolean
  readonly held: boolean
  /** UpdateService and StopServiceDeployment by the rollback. */
  readonly updates: number
  readonly stops: number
  /** Whether the run had ended before its death was due. */
  readonly ended: boolean
}

/** A rollback of the service in alpha, with a reason. */
export const askedRollback = {
  ...{ stage: parsed<'Stage'>('alpha'), services: [parsed<'ServiceName'>('api')], reason: 'wrong', to: undefined },
  ...{ again: false, resume: false, clear: false, partial: false, timeout: undefined },
  ...{ config: undefined, policyRef: undefined }
}

/** One proven state, and a second one that is proven, too, or whose rollout is under way when its run dies. */
const twoStates = async (second: 'proven' | 'under way'): Promise<Ladder> => {
  const ladder = await openLadder()
  await ladder.commit('one')
  await ladder.promote('v1.1.0-alpha.1')
  const sha = await ladder.commit('two')
  if (second === 'proven') await ladder.promote('v1.2.0-alpha.1')
  if (second === 'proven') return ladder
  await ladder.bench.scratch.tag('v1.2.0-alpha.1', parsed(sha))
  const { ports, dead } = await mortalPorts(ladder, 'update')
  await Promise.race([promoteAsked({ ...askedPromotion, tag: 'v1.2.0-alpha.1' }, ports), dead])
  return ladder
}

/** Rolls back in a run that dies when it has made so many calls, then runs the same again. */
export const killedRollback = async (after: number, second: 'proven' | 'under way'): Promise<LeftBehind> => {
  const ladder = await twoStates(second)
  const { bench, calls } = ladder
  try {
    const before = [calls('UpdateService'), calls('StopServiceDeployment')] as const
    const { ports, dead } = await mortalPorts(ladder, after)
    const first = await Promise.race([rollBackAsked(askedRollback, ports), dead])
    const again = await ladder.rollBack({ reason: 'wrong' })
    return {
      outcome: outcomes(again)[0],
      runs: bench.truth.running('alpha', 'api').revision,
      vetoed: bench.truth.vetoed('alpha', 'api-alpha:2'),
      held: bench.truth.tags('alpha', 'api')['tagship:hold'] !== undefined,
      updates: calls('UpdateService') - before[0],
      stops: calls('StopServiceDeployment') - before[1],
      ended: first !== 'dead'
    }
  } finally {
    await bench.close()
  }
}
