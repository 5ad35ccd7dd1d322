import type { Diagnosis } from '../../core/diagnosis/diagnosis.ts'
import { stopText } from '../../core/diagnosis/stop-text.ts'
import { alike, type Stop } from '../../core/diagnosis/stops.ts'
import type { Outcome } from '../../core/release/outcome.ts'
import type { Observation } from '../../core/rollout/observation.ts'
import { between, type Duration, type Instant } from '../../core/time/instant.ts'
import { within } from '../wait/within.ts'
import { diagnose } from './diagnose.ts'
import type { Followed } from './stop-rules.ts'
import type { Watching } from './watching.ts'

/** What was told of tasks that stopped while the rollout went on: how many had failed, when we looked, and which sentences. */
export type Told = { readonly failed: number; readonly at?: Instant; readonly said: readonly string[] }

/** Nothing was told yet. */
export const untold: Told = { failed: 0, said: [] }

/** From one look at stopped tasks to the next, and how long a look may keep the watch from its rounds. */
const pause: Duration = 60_000
const moments: Duration = 2000

/** How many of a container's last lines are shown while the rollout goes on. */
const lines = 5

/** As if it had ended so: then tasks and logs are worth reading. */
const ended: Outcome = { is: 'failed', cause: 'unknown' }

/** Tells why tasks of a rollout stopped as soon as some did, each sentence once. Never throws and never waits long: the end tells all of it. */
export const tellStops = async <T extends Followed & { readonly told: Told }>(
  watching: Watching,
  open: T
): Promise<T> => {
  const { clock, journal } = watching.ports
  const { seen, told, watch } = open
  const failed = seen === undefined ? 0 : failedOf(seen)
  if (failed <= told.failed) return failed === told.failed ? open : { ...open, told: { ...told, failed } }
  const now = clock.now()
  if (told.at !== undefined && between(told.at, now) < pause) return open
  // A look that fails is no verdict: what could not be read is said at the end.
  const look = diagnose(watching.site, { ...open, outcome: ended }, watching.ports).catch(() => undefined)
  const found = await within(moments, look, watching.ports)
  const fresh = (found === undefined ? [] : sentences(found)).filter(({ key }) => !told.said.includes(key))
  for (const { text } of fresh) journal.info(`${watch.order.label}${text}`)
  return { ...open, told: { failed, at: now, said: [...told.said, ...fresh.map(({ key }) => key)] } }
}

const failedOf = ({ service, revision }: Observation): number =>
  service?.deployments.find(({ taskDefinition }) => taskDefinition === revision)?.failedTasks ?? 0

type Sentence = { readonly key: string; readonly text: string }

const sentences = ({ stops, findings, log, events }: Diagnosis): readonly Sentence[] => {
  if (stops.length === 0) return []
  const heard = events.map(({ message }) => alike(message)).join('\n')
  const isHeard = ({ reason = '' }: Stop): boolean => reason !== '' && heard.includes(alike(reason).replace(/\.$/, ''))
  const ways = stops
    .filter(stop => !isHeard(stop))
    .map(stop => ({ key: alike(stopText(stop)), text: `: ${stop.count} stopped: ${stopText(stop)}` }))
  const causes = findings.map(({ id, says, remedy }) => ({ key: id, text: `: ${says} → ${remedy}` }))
  const last = log?.lines
    .slice(-lines)
    .map(line => ({ key: `log ${alike(line)}`, text: `/${log.container} | ${line}` }))
  return [...ways, ...causes, ...(last ?? [])]
}
