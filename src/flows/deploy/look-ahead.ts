import { endingWords } from '../../core/diagnosis/ending-words.ts'
import type { FamilyRevision } from '../../core/release/named.ts'
import { isGreen } from '../../core/release/outcome.ts'
import { primary } from '../../core/rollout/service-view.ts'
import type { InFlight } from '../../core/rollout/stand.ts'
import { type Change, definitionDiff } from '../../core/task/definition-diff.ts'
import { sideBySide } from '../../core/time/side-by-side.ts'
import type { Ports } from '../../ports/ports.ts'
import { targetOf } from '../../targets/kind.ts'
import type { Order } from '../../targets/order.ts'
import { registeredRevision } from '../../targets/service/apply.ts'
import type { Site } from '../../targets/site.ts'
import { plansNow } from '../roll-out/decide.ts'
import { allowed, type RollOutOptions } from '../roll-out/roll-out.ts'
import type { Plan } from '../roll-out/service-plan.ts'
import { warnBefore } from '../roll-out/warn-before.ts'

/** What a deploy would do to one service as it stands now. */
export type Ahead = {
  readonly label: string
  readonly runs?: FamilyRevision
  /** What would be done, in words. */
  readonly does: string
  /** Whether it would end red, whatever ECS does. */
  readonly isRed: boolean
  /** What would change in the task definition, where something would be sent. */
  readonly changes?: readonly Change[]
}

/** How many services are compared at the same time. */
const atOnce = 10

/** Says what a deploy of some orders would do, with its warnings. Writes nothing to AWS, and waits for nobody. */
export const lookAhead =
  (site: Site, options: RollOutOptions) =>
  async (orders: readonly Order[], ports: Ports): Promise<readonly Ahead[]> => {
    const target = targetOf('service', 'a service')
    const plans = allowed(await plansNow({ site, target }, orders, options), options)
    await warnBefore({ site, target, deadline: ports.clock.now(), ports }, plans)
    return sideBySide(atOnce, plans, plan => ahead(site, plan))
  }

const ahead = async (site: Site, plan: Plan): Promise<Ahead> => {
  const { order, stand, step } = plan
  const runs = primary(stand.service)?.taskDefinition
  const base = { label: order.label, ...(runs === undefined ? {} : { runs }) }
  switch (step.do) {
    case 'send':
      return { ...base, isRed: false, does: await sending(site, plan), ...(await changesOf(site, plan)) }
    case 'wait':
      return { ...base, isRed: false, does: `wait until ${named(stand.inFlight)} has ended, then decide anew` }
    case 'follow':
      return { ...base, isRed: false, does: `follow ${named(step.rollout)}, which brings this state` }
    case 'settle':
      return { ...base, isRed: false, does: 'wait until all of it runs: the state is in place already' }
    case 'nothing': {
      const { outcome, reason } = step
      const why = reason === undefined ? '' : `. ${reason}`
      const isRed = !isGreen(outcome) && outcome.is !== 'nothing-running'
      const does = outcome.is === 'not-attempted' ? 'nothing, for another service is refused' : endingWords(outcome)
      return { ...base, isRed, does: `${does}${why}` }
    }
  }
}

const named = (rollout: InFlight | undefined): string =>
  rollout?.revision === undefined ? 'the rollout under way' : `the rollout to ${rollout.revision}`

const sending = async ({ cloud }: Site, { order: { wanted }, stand, step }: Plan): Promise<string> => {
  const again = step.do === 'send' && step.force ? ' and start its tasks anew' : ''
  if (wanted.is === 'revision') return `roll out ${wanted.revision}${again}`
  const near = await registeredRevision(cloud, String(wanted.definition.family), wanted.tags)
  const kept = near?.revision ?? (stand.hash === wanted.hash ? primary(stand.service)?.taskDefinition : undefined)
  return kept === undefined
    ? `register a revision of ${wanted.definition.family} and roll it out`
    : `roll out ${kept}${again}`
}

const changesOf = async ({ cloud }: Site, { order: { wanted }, stand }: Plan): Promise<Pick<Ahead, 'changes'>> => {
  const runs = primary(stand.service)?.taskDefinition
  const before = runs === undefined ? undefined : await cloud.definitions.describe(runs)
  const read = wanted.is === 'revision' ? await cloud.definitions.describe(wanted.revision) : undefined
  const after = wanted.definition ?? read?.definition
  return before === undefined || after === undefined ? {} : { changes: definitionDiff(before.definition, after) }
}
