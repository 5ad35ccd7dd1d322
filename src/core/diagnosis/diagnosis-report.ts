import { isGreen } from '../release/outcome.ts'
import type { Annotation, Section } from '../report/report.ts'
import { durationText } from '../time/duration.ts'
import type { TargetView } from '../verify/target-view.ts'
import type { Diagnosis } from './diagnosis.ts'
import { endingWords } from './ending-words.ts'
import { nextStep } from './next-step.ts'
import { reasonCause } from './rollout-cause.ts'
import { shortEvent } from './short-event.ts'
import { alike, type Stop } from './stops.ts'
import { taskEnding, taskNext } from './task-ending.ts'

/** A diagnosis as people want to read it: what happened, cause and remedy, how tasks stopped, the last lines, then the rest. */
export const diagnosisSections = (found: Diagnosis): readonly Section[] => [
  { kind: 'heading', text: `${found.service}: ${ending(found)}` },
  ...found.findings.map(({ says, remedy }): Section => ({ kind: 'text', text: `${says}\n→ ${remedy}` })),
  ...(found.findings.length > 0 ? [] : rawWords(found).map((text): Section => ({ kind: 'text', text }))),
  ...words(found),
  ...stopTable(found.stops),
  ...targetTable(found),
  ...logLines(found),
  ...eventList(found),
  ...found.unread.map((text): Section => ({ kind: 'text', text }))
]

/** ECS's own words on what went wrong, where no cause is known that says more. */
const rawWords = ({ outcome, stops: [stop], events }: Diagnosis): readonly string[] => {
  if (isGreen(outcome)) return []
  const ends = stop?.containers.map(({ name, exitCode, reason }) => reason ?? exitText(name, exitCode)) ?? []
  const said = stop === undefined ? telling(events) : [...new Set([stop.reason, ...ends])].join('; ')
  return said === undefined || said === '' ? [] : [whole(`ECS says: ${shortEvent(said).replaceAll(/\s+/g, ' ')}`)]
}

const exitText = (name: string, code: number | undefined): string | undefined =>
  code === undefined ? undefined : `${name} ended with exit code ${code}`

/** The last event that speaks of a failure and not only of the rollout's end. */
const telling = (events: Diagnosis['events']): string | undefined =>
  events
    .map(({ message }) => message)
    .find(text => /unable|fail|error|denied|not authorized/i.test(text) && !ends.test(text))

const ends = /deployment failed: (tasks failed to start|alarm detected)/

const ending = ({ lone, outcome, goingBack }: Diagnosis): string =>
  lone === true ? taskEnding(outcome) : endingWords(outcome, goingBack)

const next = ({ lone, outcome, goingBack, reason }: Diagnosis): string | undefined => {
  if (outcome.is === 'nothing-running' && reason !== undefined) return undefined
  return lone === true ? taskNext(outcome) : nextStep(outcome, goingBack)
}

const words = (found: Diagnosis): readonly Section[] => {
  const { breaker, alarms } = found
  const [step, reason] = [next(found), toldReason(found)]
  const said = [
    ...(reason === undefined ? [] : [whole(reason)]),
    ...(breaker === undefined || breaker.failures === 0
      ? []
      : [`Circuit breaker: ${breaker.failures} failures; it trips at ${breaker.threshold}.`]),
    ...(alarms.length === 0 || found.findings.some(({ id }) => id === 'alarm')
      ? []
      : [`Alarms: ${alarms.join(', ')}.`]),
    ...(step === undefined ? [] : [step])
  ]
  return said.length === 0 ? [] : [{ kind: 'text', text: said.join(' ') }]
}

/** The reason, unless it says once more what the ending says, or that somebody asked where it was us. */
const toldReason = ({ reason, outcome }: Diagnosis): string | undefined => {
  const cause = reasonCause(reason)
  if (reason === undefined || cause === undefined || !('cause' in outcome)) return reason
  const known = outcome.cause === 'fail-fast' ? 'person' : outcome.cause
  return cause === known && cause !== 'hook' ? undefined : reason
}

/** What stands before another sentence ends as one. */
const whole = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`)

const stopTable = (stops: readonly Stop[]): readonly Section[] =>
  stops.length === 0
    ? []
    : [{ kind: 'table', head: ['tasks', 'stop code', 'reason', 'containers', 'lived'], rows: stops.map(stopRow) }]

const stopRow = (stop: Stop): readonly string[] => [
  String(stop.count),
  stop.stopCode ?? '',
  shortEvent(stop.reason ?? ''),
  stop.containers
    .map(({ name, exitCode, reason }) => [
      exitCode === undefined ? name : `${name}: exit code ${exitCode}`,
      reason === stop.reason ? undefined : reason
    ])
    .map(parts => parts.filter(part => part !== undefined).join(', '))
    .join('; '),
  stop.lived === undefined ? 'never ran' : durationText(stop.lived)
]

const targetTable = ({ targets = [] }: Diagnosis): readonly Section[] =>
  targets.length === 0 ? [] : [{ kind: 'table', head: ['target', 'health', 'reason'], rows: targets.map(targetRow) }]

const targetRow = ({ id, state, reason, description }: TargetView): readonly string[] => [
  id,
  state,
  [reason, description].filter(text => text !== undefined).join(': ')
]

const logLines = ({ log }: Diagnosis): readonly Section[] =>
  log === undefined
    ? []
    : [
        { kind: 'text', text: `Last lines of ${log.container} (${log.stream}):` },
        { kind: 'code', text: log.lines.join('\n') }
      ]

const eventList = ({ events, outcome, stops }: Diagnosis): readonly Section[] => {
  if (events.length === 0 || outcome.is === 'unverified') return []
  const lines = events.map(({ at, message, times }) => {
    const text = `${at.slice(11, 19)} ${withoutReason(shortEvent(message), stops)}`
    return times > 1 ? `${text} (${times} times)` : text
  })
  return [{ kind: 'details', title: 'Events, UTC', sections: [{ kind: 'code', text: lines.join('\n') }] }]
}

/** An event of a task that could not be placed, without the reason that the task gives itself. */
const withoutReason = (event: string, all: readonly Stop[]): string => {
  const [, before = '', reason = ''] = /^(.*? Reason: )(.+?)\.?$/.exec(event) ?? []
  const told = all.some(stop => alike(shortEvent(stop.reason ?? '').replace(/\.$/, '')) === alike(reason))
  return told && reason !== '' ? `${before}as above.` : event
}

/** The line beside the run: the cause first, else ECS's own words; none for a good end. */
export const diagnosisAnnotation = (found: Diagnosis): Annotation | undefined => {
  if (isGreen(found.outcome)) return undefined
  const [first] = found.findings
  const reason = toldReason(found)
  const said = [reason === undefined ? undefined : whole(reason), next(found)].filter(text => text !== undefined)
  const raw = first === undefined || first.vague === true ? rawWords(found) : []
  const message = [
    ...(first === undefined ? [] : [first.says, first.remedy]),
    ...raw,
    ...(first === undefined ? said : [])
  ]
  return { level: 'error', title: `${found.service}: ${ending(found)}`, message: message.join(' ') || ending(found) }
}
