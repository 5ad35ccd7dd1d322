import { Failure } from '../core/problem/failure.ts'
import { Problem, sentence } from '../core/problem/problem.ts'
import type { Annotation, Report, Section } from '../core/report/report.ts'

/** How a run that gave no result ended: what the reader is told, and the exit code of design §4. */
export type Failed = { readonly code: 1 | 2 | 70 | 130; readonly message: string; readonly report: Report }

/** What an error that ended a run means; `cancelled` says that the run was asked to stop. */
export const failed = (error: unknown, name: string, cancelled: boolean): Failed => {
  if (error instanceof Problem) return problem(error, name)
  if (cancelled) {
    const message = 'The run was cancelled before it could finish.'
    return { code: 130, message, report: { title: `${name}: cancelled`, sections: [{ kind: 'text', text: message }] } }
  }
  return error instanceof Failure ? failure(error, name) : bug(error, name)
}

const problem = (error: Problem, name: string): Failed => {
  const count = error.faults.length
  const shown = error.faults.slice(0, shownFaults)
  const placed = shown.some(({ at }) => at !== undefined)
  const annotations = placed ? shown.map(fault => annotated(fault, name)) : []
  const title = `${name}: ${count === 1 ? 'a problem' : `${count} problems`}; nothing was changed`
  const message = shown.length < count ? shown.map(sentence).join('\n') : error.message
  return { code: 2, message, report: { title, sections: told(shown, count), annotations } }
}

/** More of them help nobody, and may be more than a log or a summary takes. */
const shownFaults = 50

/** So many are told one below the other; more are easier to read as a table. */
const fewFaults = 5

/** The faults one by one, each with its remedy, or as a table, and how many more there are. */
const told = (faults: Problem['faults'], count: number): readonly Section[] => {
  const rows = faults.map(row)
  const table = { kind: 'table', head: ['what', 'what to do'], rows } as const
  const lines = rows.map(([what = '', remedy = '']): Section => {
    return { kind: 'text', text: remedy === '' ? what : `${what}\n→ ${remedy}` }
  })
  const more = `… and ${count - faults.length} more.`
  const isTable = faults.length > fewFaults && faults.some(({ remedy }) => remedy !== undefined)
  return [...(isTable ? [table] : lines), ...(count > faults.length ? [{ kind: 'text', text: more } as const] : [])]
}

/** An annotation says by itself where it belongs. */
const annotated = ({ what, remedy, at }: Problem['faults'][number], title: string): Annotation => ({
  ...{ level: 'error', title, message: sentence(remedy === undefined ? { what } : { what, remedy }) },
  ...(at === undefined ? {} : { at })
})

const row = (fault: Problem['faults'][number]): readonly string[] => [
  sentence(fault.at === undefined ? { what: fault.what } : { what: fault.what, at: fault.at }),
  fault.remedy ?? ''
]

const sent = { no: 'Nothing was sent.', yes: 'It was sent.', unknown: 'Whether it took effect is unknown.' } as const

const failure = (error: Failure, name: string): Failed => {
  const facts = {
    kind: 'text',
    text: `${error.action} failed (${error.code}, ${error.kind}). ${sent[error.sent]}`
  } as const
  const sections = [{ kind: 'text', text: error.message } as const, facts]
  return { code: 1, message: error.message, report: { title: `${name}: could not find out`, sections } }
}

const bug = (error: unknown, name: string): Failed => {
  const text = traces(error).join('\n')
  const message = `This is a bug in Tagship: ${error instanceof Error ? error.message : String(error)}`
  return {
    code: 70,
    message,
    report: {
      title: `${name}: a bug`,
      sections: [
        { kind: 'text', text: message },
        { kind: 'code', text }
      ]
    }
  }
}

/** Stack of an error and of its causes, five deep. */
const traces = (error: unknown, depth = 0): readonly string[] => {
  if (error === undefined || depth > 4) return []
  if (!(error instanceof Error)) return [`${depth > 0 ? 'caused by ' : ''}${String(error)}`]
  return [`${depth > 0 ? 'caused by ' : ''}${error.stack ?? error.message}`, ...traces(error.cause, depth + 1)]
}
