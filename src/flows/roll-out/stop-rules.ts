import { stops, tellingStop } from '../../core/diagnosis/stops.ts'
import { Failure } from '../../core/problem/failure.ts'
import { isAhead, ownArn } from '../../core/rollout/in-flight.ts'
import type { Observation } from '../../core/rollout/observation.ts'
import type { ServiceView } from '../../core/rollout/service-view.ts'
import { isHeld } from '../../core/rollout/stand.ts'
import type { Duration } from '../../core/time/instant.ts'
import { sideBySide } from '../../core/time/side-by-side.ts'
import type { Watch } from '../../targets/service/follow.ts'
import { ourStopped } from './our-stopped.ts'
import type { Ended, Watching } from './watching.ts'

/** What is followed, and what was seen of it last. `looked` says when its tasks were looked at; `stopped` whether ECS took up that we asked it to stop, which is asked but once. */
export type Followed = {
  readonly watch: Watch
  readonly seen?: Observation
  readonly looked?: string
  readonly stopped?: boolean
}

/** Asks ECS to go back once too many tasks stopped for the same reason. Tasks are read only when something happened; never throws. */
export const stopEarly = async <T extends Followed>(watching: Watching, open: T): Promise<T> => {
  const limit = watching.stopRules?.failFast
  const { watch, seen } = open
  if (limit === undefined || open.stopped !== undefined || seen === undefined || !isAhead(seen)) return open
  const looked = trace(seen)
  if (looked === open.looked) return open
  try {
    const way = tellingStop(stops(await ourStopped(watching.site, watch)))
    if (way === undefined || way.count < limit) return { ...open, looked }
    const { label } = watch.order
    watching.ports.journal.warn(
      `${label}: ${way.count} tasks stopped alike (${way.reason ?? way.stopCode ?? 'no reason'}).`
    )
    const answer = await askToStop(watching, open)
    return answer === 'unanswered' ? open : { ...open, looked, stopped: answer === 'asked' }
  } catch (error) {
    watching.ports.journal.warn(`${watch.order.label}: whether tasks fail could not be read: ${words(error)}`)
    return isPassing(error) ? open : { ...open, looked }
  }
}

/** Whether the next look may get the answer that this one did not. */
const isPassing = (error: unknown): boolean =>
  error instanceof Failure && (error.kind === 'temporary' || error.kind === 'expired')

/** Changes whenever ECS did something with the service's tasks. */
const trace = ({ service }: Observation): string =>
  JSON.stringify([
    service?.events[0]?.id,
    service?.deployments.map(({ failedTasks, running }) => [failedTasks, running])
  ])

/** How long the stop of a cancelled run may take, the look at a hold included: the platform ends the job soon after. */
const moment: Duration = 1000
const moments: Duration = 3000

/** Asks ECS to take back every rollout that a cancelled run leaves, as far as the seconds left allow; says of each whether it did. */
export const stopCancelled = async (watching: Watching, ended: readonly Ended[]): Promise<readonly Ended[]> => {
  const { stopRules, ports } = watching
  const left = ended.filter(({ outcome, watch }) => outcome.is === 'cancelled' && watch.basis !== 'steady')
  if (stopRules?.onCancel !== 'roll-back' || left.length === 0) return ended
  const answers = new Map<Ended, Answer>()
  const over = new AbortController()
  const after = (time: Duration) =>
    ports.clock.sleep(time, over.signal).then(
      () => undefined,
      () => undefined
    )
  const soon = after(moment)
  const all = sideBySide(10, left, async each => {
    answers.set(each, await askToStop(watching, each, soon))
  })
  await Promise.race([all, after(moments)])
  over.abort()
  return ended.map(each => (left.includes(each) ? { ...each, ...farewells[answers.get(each) ?? 'failed'] } : each))
}

/** What became of asking ECS to stop a rollout. */
type Answer = 'asked' | 'too-late' | 'held' | 'failed' | 'unanswered'

const goesOn = { reason: 'The run was cancelled, and ECS could not be asked in time to stop the rollout: it goes on.' }

const farewells: Readonly<Record<Answer, Pick<Ended, 'reason' | 'goingBack'>>> = {
  asked: {
    reason: 'The run was cancelled; ECS was asked to stop the rollout and goes back by itself.',
    goingBack: true
  },
  'too-late': { reason: 'The run was cancelled; the rollout had ended already.' },
  held: { reason: 'The run was cancelled; a person holds the service, so its rollout was not stopped: it goes on.' },
  failed: goesOn,
  unanswered: goesOn
}

/** A person's hold, read just before, is respected: automation does not touch the service then. Where there is no time to read it, what was seen last counts. */
const askToStop = async (watching: Watching, { watch, seen }: Followed, soon?: Promise<undefined>): Promise<Answer> => {
  const { target, site, ports } = watching
  const { label } = watch.order
  const read = serviceNow(watching, watch).catch(() => undefined)
  const service = (await (soon === undefined ? read : Promise.race([read, soon]))) ?? seen?.service
  if (service !== undefined && isHeld(service)) {
    ports.journal.warn(`${label}: the service is held, so its rollout is left alone.`)
    return 'held'
  }
  try {
    const arn = await ownArnSoon(watching, watch, service)
    if (arn === undefined) {
      ports.journal.warn(`${label}: ECS does not name the rollout, so it could not be asked to stop it. ${allowing}`)
      return 'failed'
    }
    const answer = await target.stop(site, arn)
    const said = answer === 'asked' ? 'ECS was asked to stop the rollout and go back' : 'the rollout has ended already'
    ports.journal.warn(`${label}: ${said}.`)
    return answer
  } catch (error) {
    ports.journal.warn(`${label}: ECS could not be asked to stop the rollout: ${words(error)}`)
    return isPassing(error) ? 'unanswered' : 'failed'
  }
}

const allowing = 'Allow ecs:ListServiceDeployments and ecs:DescribeServiceDeployments to the role.'

/** From one reading to the next while ECS does not name our rollout yet, and how often. */
const lag = 500
const readings = 5

/** The ARN of our rollout; one that was sent just now shows a moment later. */
const ownArnSoon = async (
  watching: Watching,
  watch: Watch,
  service: ServiceView | undefined
): Promise<string | undefined> => {
  let view = service
  for (let reading = 1; ownArn(watch, view) === undefined && reading <= readings; reading += 1) {
    await watching.ports.clock.sleep(lag)
    view = await serviceNow(watching, watch)
  }
  return ownArn(watch, view)
}

const serviceNow = async ({ site }: Watching, { order }: Watch): Promise<ServiceView | undefined> =>
  (await site.cloud.services.describe(site.cluster, [order.service])).get(order.service)

const words = (error: unknown): string =>
  error instanceof Failure || error instanceof Error ? error.message : String(error)
