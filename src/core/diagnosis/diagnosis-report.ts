import { isGreen } from '../release/outcome.ts'
import type { Section } from '../report/report.ts'
import { durationText } from '../time/duration.ts'
import type { TargetView } from '../verify/target-view.ts'
import type { Diagnosis } from './diagnosis.ts'
import { ending, next, rawWords, toldReason, whole } from './diagnosis-words.ts'
import { shortEvent } from './short-event.ts'
import { alike, type Stop } from './stops.ts'
import { waitText } from './waits.ts'

/** A diagnosis as people want to read it: what happened, cause and remedy, what the application said last, what to do next, then the evidence. */
export const diagnosisSections = (found: Diagnosis): readonly Section[] => [
  { kind: 'heading', text: `${found.service}: ${ending(found)}` },
  ...place(found),
  ...found.findings.map(({ says, remedy }): Section => ({ kind: 'text', text: `${says}\n→ ${remedy}` })),
  ...(found.findings.length > 0 ? [] : rawWords(found).map((text): Section => ({ kind: 'text', text }))),
  ...logLines(found),
  ...words(found),
  ...stopTable(found.stops),
  ...(found.waits ?? []).map((wait): Section => ({ kind: 'text', text: waitText(wait) })),
  ...targetTable(found),
  ...eventList(found),
  ...found.unread.map((text): Section => ({ kind: 'text', text }))
]

/** What a good end changed. */
const place = ({ outcome, lone, from, to, took }: Diagnosis): readonly Section[] => {
  if (outcome.is !== 'succeeded' || lone === true || to === undefined) return []
  const before = from === undefined || from === to ? '' : ` in the place of ${from}`
  return [{ kind: 'text', text: `${to} runs${before}, after ${durationText(took)}.` }]
}

const words = (found: Diagnosis): readonly Section[] => {
  const { breaker, alarms } = found
  const [step, reason] = [next(found), toldReason(found)]
  const said = [
    ...(reason === undefined ? [] : [whole(reason)]),
    ...(step === undefined ? [] : [step]),
    ...(breaker === undefined || breaker.failures === 0
      ? []
      : [`Circuit breaker: ${breaker.failures} failures; it trips at ${breaker.threshold}.`]),
    ...(alarms.length === 0 || found.findings.some(({ id }) => id === 'alarm') ? [] : [`Alarms: ${alarms.join(', ')}.`])
  ]
  return said.length === 0 ? [] : [{ kind: 'text', text: said.join(' ') }]
}

const stopTable = (stops: readonly Stop[]): readonly Section[] =>
  stops.length === 0
    ? []
    : [{ kind: 'table', head: ['tasks', 'stop code', 'reason', 'containers', 'lived'], rows: stops.map(stopRow) }]

const stopRow = (stop: Stop): readonly string[] => [
  String(stop.count),
  stop.stopCode ?? '',
  [stop.reason ?? '', ...(stop.attached ?? [])]
    .filter(text => text !== '')
    .map(shortEvent)
    .join('; '),
  stop.containers
    .map(({ name, exitCode, reason }) => [
      exitCode === undefined ? name : `${name}: exit code ${exitCode}`,
      reason === stop.reason ? undefined : reason
    ])
    .map(parts => parts.filter(part => part !== undefined).join(', '))
    .join('; '),
  stop.lived === undefined ? unlived(stop) : durationText(stop.lived)
]

/** A task that is being stopped has run, too, and its end is not known yet. */
const unlived = ({ stopCode }: Stop): string => (stopCode === 'TaskFailedToStart' ? 'never ran' : '')

const targetTable = ({ targets = [] }: Diagnosis): readonly Section[] =>
  targets.length === 0 ? [] : [{ kind: 'table', head: ['target', 'health', 'reason'], rows: targets.map(targetRow) }]

const targetRow = ({ id, state, reason, description }: TargetView): readonly string[] => [
  id,
  state,
  [reason, description].filter(text => text !== undefined).join(': ')
]

/** The lines of a task that was run by itself were all printed as they came. */
const logLines = ({ log, lone }: Diagnosis): readonly Section[] => {
  if (log === undefined) return []
  const seen = lone === true ? ({ logged: true } as const) : {}
  return [
    { kind: 'text', text: `Last lines of ${log.container} (${log.stream}):`, ...seen },
    { kind: 'code', text: log.lines.join('\n'), ...seen }
  ]
}

const eventList = ({ events, outcome, stops }: Diagnosis): readonly Section[] => {
  if (events.length === 0 || outcome.is === 'unverified' || isGreen(outcome)) return []
  const lines = events.map(({ at, message, times }) => {
    const text = `${at.slice(11, 19)} ${withoutReason(shortEvent(message), stops)}`
    return times > 1 ? `${text} (${times} times)` : text
  })
  return [{ kind: 'details', logged: true, title: 'Events, UTC', sections: [{ kind: 'code', text: lines.join('\n') }] }]
}

/** An event of a task that could not be placed, without the reason that the task gives itself. */
const withoutReason = (event: string, all: readonly Stop[]): string => {
  const [, before = '', reason = ''] = /^(.*? Reason: )(.+?)\.?$/.exec(event) ?? []
  const told = all.some(stop => alike(shortEvent(stop.reason ?? '').replace(/\.$/, '')) === alike(reason))
  return told && reason !== '' ? `${before}as above.` : event
}
