import { Failure } from '../../core/problem/failure.ts'
import { Problem } from '../../core/problem/problem.ts'
import { imagesByTag, warnings } from '../../core/rollout/warnings.data.ts'
import { sideBySide } from '../../core/time/side-by-side.ts'
import type { Plan } from './decide.ts'
import type { Watching } from './watch.ts'

/** How many questions are asked at the same time. */
const atOnce = 10

/** Says of each service that is about to be updated what is wrong but no reason to refuse. What cannot be read for it is left out: it only informs. */
export const warnBefore = async (watching: Watching, plans: readonly Plan[]): Promise<void> => {
  const { journal } = watching.ports
  warnOfTags(watching, plans)
  const sending = plans.filter(({ step }) => step.do === 'send')
  const firing = await firingAlarms(watching, sending)
  await sideBySide(atOnce, sending, async ({ order, stand }) => {
    const { service, inFlight } = stand
    const offered = (await readable(watching, async () => order.offered?.())) ?? new Map<string, readonly string[]>()
    const before = {
      ...{ service, offered, firing: (service.alarms?.names ?? []).filter(name => firing.has(name)) },
      ...(inFlight === undefined ? {} : { inFlight }),
      ...(order.wanted.definition === undefined ? {} : { definition: order.wanted.definition })
    }
    for (const { about, says } of warnings)
      for (const each of about(before)) journal.warn(`${order.label}: ${says(each)}`)
  })
}

/** A state that is the same by its text is not told to be the same image. */
const warnOfTags = ({ ports }: Watching, plans: readonly Plan[]): void => {
  for (const { order, step } of plans) {
    if (step.do !== 'nothing' || step.outcome.is !== 'no-op') continue
    for (const container of imagesByTag(order.wanted.definition ?? {}))
      ports.journal.warn(`${order.label}: ${unmoved(container)}`)
  }
}

const unmoved = (container: string): string =>
  `The image of the container ${container} is named by a tag, and the service runs what the tag meant when it was deployed. If the tag was moved since, set "force", or better name the image by its digest.`

const firingAlarms = async (watching: Watching, plans: readonly Plan[]): Promise<ReadonlySet<string>> => {
  const alarms = plans.flatMap(({ stand }) => stand.service.alarms ?? [])
  const names = [...new Set(alarms.flatMap(each => (each.enable ? each.names : [])))]
  if (names.length === 0) return new Set()
  const views = (await readable(watching, () => watching.site.cloud.alarms.describe(names))) ?? new Map()
  return new Set(names.filter(name => views.get(name)?.state === 'ALARM'))
}

const readable = async <T>({ ports }: Watching, read: () => Promise<T>): Promise<T | undefined> => {
  try {
    return await read()
  } catch (error) {
    if (!(error instanceof Failure || error instanceof Problem)) throw error
    ports.journal.debug(`Not read before the update: ${error.message}`)
    return undefined
  }
}
