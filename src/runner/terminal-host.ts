import type { Fault } from '../core/problem/problem.ts'
import { echoed } from '../core/report/echo.ts'
import type { Report } from '../core/report/report.ts'
import { reportText } from '../core/report/text.ts'
import type { Host } from './host.ts'

/** What a terminal host writes to, and what it was given. */
export type Terminal = {
  readonly inputs: Readonly<Record<string, string>>
  readonly debugging: boolean
  /** What was wrong about the flags themselves. */
  readonly faults?: readonly Fault[]
  /** Lines while work goes on. */
  readonly log: (line: string) => void
  /** What the run is for: its report. */
  readonly print: (text: string) => void
  readonly setOutput: (name: string, value: string) => void
  /** How many columns what is printed may take; absent where it goes to no terminal. */
  readonly columns?: number
}

/** A command line's host: lines, warnings and the report as text. */
export const terminalHost = (terminal: Terminal): Host => ({
  debugging: terminal.debugging,
  oneStream: true,
  ...(terminal.faults === undefined ? {} : { faults: terminal.faults }),
  given: () => Object.keys(terminal.inputs),
  input: name => (Object.hasOwn(terminal.inputs, name) ? terminal.inputs[name] : undefined),
  line: terminal.log,
  openGroup: title => terminal.log(`— ${title}`),
  closeGroup: () => undefined,
  annotate: ({ level, title, message, at }) => {
    const place = at === undefined ? '' : `${[at.file, at.line].filter(part => part !== undefined).join(':')}: `
    for (const line of echoed(`${level}: ${place}${title === '' ? '' : `${title}: `}${message}`)) terminal.log(line)
  },
  setOutput: terminal.setOutput,
  show: async (report: Report) => terminal.print(reportText(report, terminal.columns)),
  mask: () => undefined,
  fail: () => undefined // the report that was just printed says why
})
