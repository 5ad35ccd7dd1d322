import { Failure } from '../../core/problem/failure.ts'
import { Problem } from '../../core/problem/problem.ts'
import type { Outcome } from '../../core/release/outcome.ts'
import { givenUp } from '../../core/rollout/in-flight.ts'
import { isHeld, type Stand, step } from '../../core/rollout/stand.ts'
import { later } from '../../core/time/instant.ts'
import type { Ports } from '../../ports/ports.ts'
import { targetOf } from '../../targets/kind.ts'
import { askedState, type Order } from '../../targets/order.ts'
import type { Site } from '../../targets/site.ts'
import { conclude } from '../roll-out/conclude.ts'
import type { Landing, RollOutOptions } from '../roll-out/landing.ts'
import { readListed } from '../roll-out/read-listed.ts'
import { type Sent, send } from '../roll-out/send.ts'
import type { Watching } from '../roll-out/watch.ts'

/** The word that a paused rollout waits for. */
export type Word = 'continue' | 'roll-back'

type Needs = Pick<Ports, 'clock' | 'journal' | 'signal'>

/** Gives paused rollouts the word they wait for, and follows them to their next pause or their end. The ARN and the hook are read from ECS; a rollout that waits no longer is followed all the same. Throws only before its first write. */
export const answerPaused =
  (site: Site, word: Word, options: RollOutOptions) =>
  async (orders: readonly Order[], ports: Needs): Promise<ReadonlyMap<string, Landing>> => {
    const deadline = later(ports.clock.now(), options.timeout)
    const watching: Watching = { site, target: targetOf('service', 'a service'), deadline, ports, stopRules: options }
    const names = orders.map(({ service }) => service)
    const stands = await readListed(watching, watching.target, names)
    const paired = orders.flatMap(order => {
      const stand = stands.get(order.service)
      return stand === undefined ? [] : [{ order, stand }]
    })
    const held = paired.filter(({ stand }) => isHeld(stand.service))
    if (held.length > 0) throw new Problem(held.map(({ order }) => heldFault(order)))
    const carry = (each: Standing): Promise<Sent> => answered(watching, each, { word, options })
    const landings = await conclude(watching, paired, { options, carry })
    const early = new Set(paired.filter(({ stand }) => givenUp(stand) !== undefined).map(({ order }) => order.label))
    return word === 'continue'
      ? landings
      : new Map([...landings].map(([label, landing]) => [label, back(landing, early.has(label))]))
  }

const heldFault = ({ label }: Order) => ({
  what: `A person holds "${label}", so automation leaves it alone.`,
  remedy: 'Run rollback with "resume" first.'
})

type Standing = { readonly order: Order; readonly stand: Stand }
type Asked = { readonly word: Word; readonly options: RollOutOptions }

const answered = async (watching: Watching, { order, stand }: Standing, { word, options }: Asked): Promise<Sent> => {
  const { inFlight } = stand
  const conditions = { terms: options, patient: options.waitFor !== 'verdict', until: options.until ?? 'end' }
  const asked = order.wanted.is === 'revision' ? order.wanted.revision : undefined
  const gone = givenUp(stand)
  if (gone !== undefined) return send(watching, { order, stand, step: { do: 'follow', rollout: gone } }, conditions)
  if (inFlight === undefined || inFlight.revision !== asked)
    return unmoved(watching, { order, stand }, { word, options })
  const plan = { order, stand, step: { do: 'follow', rollout: inFlight } } as const
  try {
    const hook = await tell(watching, { order, stand }, word)
    const known = hook === undefined ? order : { ...order, answered: hook }
    return await send(watching, { ...plan, order: known }, conditions)
  } catch (error) {
    const sent = error instanceof Failure ? error.sent : 'unknown'
    return { plan, outcome: { is: 'errored', sent }, reason: error instanceof Error ? error.message : String(error) }
  }
}

/** Gives the word; a rollout that goes on already can only be stopped. Gives the hook that was answered. */
const tell = async (watching: Watching, { order, stand }: Standing, word: Word): Promise<string | undefined> => {
  const { target, site, ports } = watching
  const { arn = named(stand, word), paused } = stand.inFlight ?? {}
  if (paused === undefined) {
    if (word === 'roll-back') await target.stop(site, arn)
    const now = word === 'roll-back' ? 'ECS was asked to stop it and go back' : 'following it'
    ports.journal.info(`${order.label}: the rollout waits at no hook; ${now}.`)
    return undefined
  }
  const { hook } = paused
  const said = await target.answer(site, { rollout: arn, hook, word: word === 'continue' ? 'CONTINUE' : 'ROLLBACK' })
  const how = said === 'given' ? `was given the word "${word}"` : 'waited no longer'
  ports.journal.info(`${order.label}: the hook ${hook} ${how}.`)
  return hook
}

/** Where rollouts may not be read, the service still names its latest one: that can be stopped, but which hook it waits at stands only there. */
const named = ({ basis, service }: Stand, word: Word): string => {
  if (word === 'roll-back' && basis === 'deployments' && service.rollout !== undefined) return service.rollout
  const action = 'ecs:ListServiceDeployments'
  const why =
    basis === 'deployments' ? `${action} and ecs:DescribeServiceDeployments are not allowed` : 'ECS does not list it'
  throw new Failure(`Whether and where the rollout waits could not be read: ${why}. No word was given.`, {
    ...{ kind: basis === 'deployments' ? 'denied' : 'temporary', action, code: 'Unread', sent: 'no' }
  })
}

/** No rollout of ours is under way: whether all of the state runs is all there is to find out, and nothing is sent. */
const unmoved = (watching: Watching, { order, stand }: Standing, { word, options }: Asked): Promise<Sent> | Sent => {
  const next = step(stand, askedState(order), { ...options, force: false })
  const plan = { order, stand, step: next }
  const still = next.do === 'settle' || next.do === 'nothing'
  if (word === 'continue' && still) return send(watching, plan, { terms: options, patient: true })
  const outcome: Outcome = { is: 'refused', gate: 'in-flight' }
  return { plan, outcome, reason: `No rollout of "${order.label}" is under way that could be ${past[word]}.` }
}

const past: Readonly<Record<Word, string>> = {
  continue: 'continued',
  'roll-back': 'rolled back: to leave a state that is in place, use the action rollback'
}

/** Who asks for a rollback and gets it has got what was asked for; a rollout that was faster has not been taken back. */
const back = (landing: Landing, early: boolean): Landing => {
  const { outcome } = landing
  if (outcome.is === 'succeeded' || outcome.is === 'unverified') return tooLate(landing)
  if (outcome.is !== 'rolled-back') return landing
  const done: Outcome = { is: 'succeeded' }
  const { revision: _, ...rest } = landing
  const reason = `${early ? 'It was rolled back already' : 'Rolled back as asked'}${outcome.now === undefined ? '' : `; ${outcome.now} runs`}.`
  return {
    ...rest,
    outcome: done,
    ...(outcome.now === undefined ? {} : { revision: outcome.now }),
    diagnosis: { ...landing.diagnosis, outcome: done, reason, findings: [] }
  }
}

const tooLate = (landing: Landing): Landing => {
  const outcome: Outcome = { is: 'refused', gate: 'in-flight' }
  const runs = landing.revision === undefined ? '' : `: ${landing.revision} runs`
  const reason = `The rollout was done before ECS could take it back${runs}. To leave it, use the action rollback.`
  return { ...landing, outcome, diagnosis: { ...landing.diagnosis, outcome, reason } }
}
