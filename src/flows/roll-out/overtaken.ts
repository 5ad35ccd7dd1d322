import { lastSeen, type SeenCommit } from '../../core/record/seen-commit.ts'
import { primary } from '../../core/rollout/service-view.ts'
import type { Stand, Terms } from '../../core/rollout/stand.ts'
import { sideBySide } from '../../core/time/side-by-side.ts'
import type { Plan } from './service-plan.ts'

/** How many services git is asked about at the same time. */
const atOnce = 10

/** The plans, without those whose place a newer commit has taken: an older request that comes late is over, unless a downgrade is allowed. */
export const withoutOvertaken = (plans: readonly Plan[], { allowDowngrade }: Terms): Promise<readonly Plan[]> =>
  sideBySide(atOnce, plans, async plan => {
    const { order, stand, step } = plan
    if (allowDowngrade === true || order.request === undefined) return plan
    if (step.do !== 'send' && step.do !== 'wait') return plan
    const newer = await order.request.newer(commitsOf(stand))
    if (newer === undefined) return plan
    const by = stand.inFlight?.revision ?? primary(stand.service)?.taskDefinition
    const outcome = { is: 'superseded', ...(by === undefined ? {} : { by }) } as const
    const reason = `A newer commit (${newer.sha.slice(0, 12)}) was deployed already. Roll back instead, or say so with "allow-downgrade".`
    return { ...plan, step: { do: 'nothing', outcome, reason } }
  })

/** The commits that a service stands for; one whose rollout ECS takes back already does not count. */
const commitsOf = ({ commit, service, inFlight }: Stand): readonly SeenCommit[] => {
  const coming = inFlight?.status?.startsWith('ROLLBACK') === true ? undefined : inFlight?.commit
  return [commit, lastSeen(service.tags), coming].flatMap(each => each ?? [])
}
