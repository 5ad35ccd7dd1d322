import { writeFile } from 'node:fs/promises'
import type { Fault } from '../core/problem/problem.ts'
import type { Entry } from './entry.ts'
import { type ExitCode, runAction, type Setting } from './run-action.ts'
import { terminalHost } from './terminal-host.ts'

/** One action on a command line. `out` is the file that receives the outputs as JSON. */
export type TerminalRun = Omit<Setting, 'host'> & {
  readonly name: string
  readonly entry: Entry
  readonly inputs: Readonly<Record<string, string>>
  readonly verbose: boolean
  /** What was wrong about the flags themselves. */
  readonly faults: readonly Fault[]
  readonly json: boolean
  readonly out?: string
  readonly toOutput: (text: string) => void
  readonly toError: (text: string) => void
  /** How many columns of a terminal the report may take. */
  readonly columns?: number
}

/** Runs it: lines go to standard error, the report to standard output; with `json` one JSON line takes the report's place. */
export const runOnTerminal = async (run: TerminalRun): Promise<ExitCode> => {
  const outputs = new Map<string, string>()
  const host = terminalHost({
    inputs: run.inputs,
    debugging: run.verbose,
    faults: run.faults,
    log: run.toError,
    print: run.json ? run.toError : run.toOutput,
    ...(run.columns === undefined ? {} : { columns: run.columns }),
    setOutput: (output, value) => void outputs.set(output, value)
  })
  const code = await run.entry(action => runAction(action, { ...run, host }))
  const given = Object.fromEntries(outputs)
  if (run.out !== undefined) await writeFile(run.out, `${JSON.stringify(given, null, 2)}\n`)
  if (run.json) run.toOutput(JSON.stringify({ action: run.name, code, outputs: given }))
  return code
}
