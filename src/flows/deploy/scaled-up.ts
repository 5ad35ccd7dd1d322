import { diagnosis } from '../../core/diagnosis/diagnosis.ts'
import { Failure } from '../../core/problem/failure.ts'
import { Problem } from '../../core/problem/problem.ts'
import type { FamilyRevision } from '../../core/release/named.ts'
import type { Outcome } from '../../core/release/outcome.ts'
import { wantedRevision } from '../../core/rollout/service-view.ts'
import { type Stand, step } from '../../core/rollout/stand.ts'
import { later } from '../../core/time/instant.ts'
import { targetOf } from '../../targets/kind.ts'
import type { Site } from '../../targets/site.ts'
import { conclude } from '../roll-out/conclude.ts'
import type { Landing, RollOutOptions } from '../roll-out/landing.ts'
import { send } from '../roll-out/send.ts'
import type { Plan } from '../roll-out/service-plan.ts'
import type { RunNeeds } from '../run/task-run.ts'

/** A service that was at desired count 0, and the state that it would run. */
export type Stood = {
  readonly label: string
  readonly site: Site
  readonly service: string
  readonly revision: FamilyRevision
}

/** Nothing is sent here: what is in place is followed, and what somebody else began is left alone. */
const options: RollOutOptions = {
  ...{ force: false, hold: 'pass', inFlight: 'refuse' },
  ...{ timeout: 10 * 60_000, waitFor: 'end', partial: false, parallel: 1 }
}

/** Follows a service that was scaled up since it was seen at desired count 0, until all of it runs; `undefined` where it is still at 0. Never throws: what cannot be read is `unverified`. */
export const scaledUp = async (stood: Stood, ports: RunNeeds): Promise<Landing | undefined> => {
  const { site, service, label } = stood
  const target = targetOf('service', service)
  try {
    const stand = (await target.read(site, [service])).get(service)
    if (stand === undefined) return undefined
    const plan = planOf(stood, stand)
    if (plan.step.do === 'nothing' && plan.step.outcome.is === 'nothing-running') return undefined
    ports.journal.info(`${label}: the service changed meanwhile: its desired count is ${stand.service.desired} now.`)
    const watching = { site, target, ports, deadline: later(ports.clock.now(), options.timeout) }
    const carry = (each: Plan) => send(watching, each, { terms: options, patient: true })
    return (await conclude(watching, [plan], { options, carry })).get(label)
  } catch (error) {
    if (!(error instanceof Failure || error instanceof Problem)) throw error
    const reason = `One task held, but whether the service runs by now could not be read: ${error.message}`
    return unread(stood, reason, ports)
  }
}

/** The revision was judged when it was ordered: here it counts that this very one runs. */
const planOf = ({ label, service, revision }: Stood, stand: Stand): Plan => {
  const order = { label, service, wanted: { is: 'revision', revision }, accepted: new Map() } as const
  const next = step(stand, { revision }, options)
  if (next.do === 'follow' || next.do === 'settle') return { order, stand, step: next }
  const now = wantedRevision(stand.service)
  if (now !== revision) return { order, stand, step: { do: 'nothing', outcome: superseded(now) } }
  const isKept = next.do === 'nothing' && next.outcome.is !== 'refused'
  return { order, stand, step: isKept ? next : { do: 'nothing', outcome: unhealthy, reason: gaveUp } }
}

const superseded = (by: FamilyRevision | undefined): Outcome => ({
  is: 'superseded',
  ...(by === undefined ? {} : { by })
})

const unhealthy: Outcome = { is: 'unverified', cause: 'health' }

const gaveUp = 'One task held, but ECS brings this state no further, or brings another one.'

const unread = ({ label, revision }: Stood, reason: string, { clock }: RunNeeds): Landing => ({
  outcome: unhealthy,
  diagnosis: diagnosis({
    ...{ service: label, outcome: unhealthy, to: revision, reason },
    ...{ since: clock.now(), took: 0, stopped: [] }
  })
})
