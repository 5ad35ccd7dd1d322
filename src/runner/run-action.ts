import { mappedReport } from '../core/report/mapped.ts'
import { reportText } from '../core/report/text.ts'
import type { Journal } from '../ports/journal.ts'
import type { Ports } from '../ports/ports.ts'
import type { Action, Outputs, Result } from './action.ts'
import { failed } from './failed.ts'
import type { Host } from './host.ts'
import { journalOn, type RunJournal } from './journal.ts'
import type { Manifest } from './manifest.ts'
import { parsedInputs, unknownInputs } from './parsed-inputs.ts'
import { withinGrace } from './patience.ts'

/** What surrounds one run. Nothing is kept between runs: many may go on in one process. */
export type Setting = {
  readonly host: Host
  readonly manifest: Manifest
  /** Aborted when the run is asked to stop. */
  readonly signal: AbortSignal
  /** Makes the ports, after all inputs were found right. */
  readonly ports: (journal: Journal, signal: AbortSignal) => Promise<Ports>
}

/** Exit code of a run: green, red, Problem, bug, cancelled (design §4). */
export type ExitCode = 0 | 1 | 2 | 70 | 130

/** Runs an action once: inputs, work, outputs, one summary, and an exit code. It never throws. */
export const runAction = async <I, O extends Outputs>(action: Action<I, O>, setting: Setting): Promise<ExitCode> => {
  const { host, manifest, signal } = setting
  const journal = journalOn(host)
  try {
    const input = parsedInputs(action, host, manifest)
    for (const line of unknownInputs(host.given(), Object.keys(action.inputs))) journal.warn(line)
    const ports = await setting.ports(journal, signal)
    const result = await withinGrace(action.run(input, ports), ports)
    return await deliver(action, result, { ...setting, journal })
  } catch (error) {
    const { code, message, report } = failed(error, manifest.name, signal.aborted)
    await tell(report, { host, journal })
    host.fail(journal.hidden(message))
    return code
  }
}

const deliver = async <I, O extends Outputs>(
  action: Action<I, O>,
  result: Result<O>,
  around: Setting & { readonly journal: RunJournal }
): Promise<ExitCode> => {
  const { host, journal, signal } = around
  for (const name of action.outputs) host.setOutput(name, result.outputs[name] ?? '')
  await tell(result.report, { host, journal })
  if (result.ending === 'green') return 0
  host.fail(journal.hidden(result.report.title))
  return signal.aborted ? 130 : 1
}

const tell = async (
  report: Result<Outputs>['report'],
  { host, journal }: { readonly host: Host; readonly journal: RunJournal }
): Promise<void> => {
  const said = host.oneStream === true ? unmarked(reportText(report)) : ''
  await host.show(mappedReport(report, journal.hidden))
  for (const annotation of report.annotations ?? [])
    if (!said.includes(unmarked(firstLine(annotation.message)))) journal.annotate(annotation)
}

const firstLine = (text: string): string => text.split('\n', 1).join()

/** A text without what only sets it. */
const unmarked = (text: string): string => text.replace(/[→\s]+/g, ' ')
