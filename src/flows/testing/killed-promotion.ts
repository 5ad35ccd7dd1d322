import type { Outcome } from '../../core/release/outcome.ts'
import { promoteAsked } from '../promote/promote-asked.ts'
import { dispatched, openLadder, outcomes } from './ladder.ts'
import { mortalPorts } from './mortal-ports.ts'

/** What a promotion that was killed and run again left behind. */
export type HealedPromotion = {
  readonly outcome: Outcome | undefined
  readonly registrations: number
  readonly updates: number
  readonly proven: string | undefined
  /** Whether the first run had ended before its death was due. */
  readonly ended: boolean
}

/** A promotion of the first stage's tag, without any option. */
export const askedPromotion = {
  ...{
    tag: 'v1.0.0-alpha.1',
    stage: undefined,
    config: undefined,
    policyRef: undefined,
    timeout: undefined,
    onFailure: undefined
  },
  ...{ pending: false, explain: false, partial: false, overrides: [], builder: undefined }
}

/** Promotes to the first stage in a run that dies when it has made so many calls, then runs the same again. */
export const killedPromotion = async (after: number): Promise<HealedPromotion> => {
  const ladder = await openLadder()
  const { bench } = ladder
  try {
    await ladder.commit('one')
    await bench.scratch.tag(askedPromotion.tag, await bench.scratch.head())
    const { ports, dead } = await mortalPorts(ladder, after)
    const first = await Promise.race([promoteAsked(askedPromotion, ports), dead])
    const again = await bench.perform('promote', { tag: askedPromotion.tag }, await dispatched(bench))
    const status = await bench.perform('status', { stages: 'alpha' })
    const [alpha] = JSON.parse(status.outputs.status ?? '[]')
    return {
      outcome: outcomes(again)[0],
      registrations: ladder.calls('RegisterTaskDefinition'),
      updates: ladder.calls('UpdateService'),
      proven: alpha.services[0].proven,
      ended: first !== 'dead'
    }
  } finally {
    await bench.close()
  }
}
