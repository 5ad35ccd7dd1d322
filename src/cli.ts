import { writeFile } from 'node:fs/promises'
import { commonOrigin, releaseFlag } from './commands/action-flags.ts'
import { type Flags, parseFlags } from './commands/flags.ts'
import { commandHelp, commonFlags, type Described, overview } from './commands/help.ts'
import { suggestion } from './core/problem/nearest.ts'
import { Problem } from './core/problem/problem.ts'
import { echoed } from './core/report/echo.ts'
import type { Entry } from './runner/entry.ts'
import { leave, stopSignal } from './runner/life.ts'
import type { Manifests } from './runner/manifest.ts'
import { readManifests } from './runner/read-manifests.ts'

/** What the command line is started with: the URL of the file that was started, and every action. */
export type Start = { readonly beside: string; readonly table: Readonly<Record<string, Entry>> }

type Line = Start & { readonly manifests: Manifests; readonly signal: AbortSignal }

/** Runs one command and sets the exit code: 0 green, 1 red, 2 Problem before any write, 70 bug, 130 cancelled. */
export const commandLine = async (argv: readonly string[], start: Start): Promise<void> => {
  const signal = stopSignal(process)
  try {
    await run(argv, { ...start, manifests: await readManifests(start.beside), signal })
  } catch (error) {
    const bug = error instanceof Error ? (error.stack ?? error.message) : String(error)
    for (const line of echoed(error instanceof Problem ? error.message : bug)) toError(line)
    process.exitCode = error instanceof Problem ? 2 : 70
  }
}

const toError = (line: string): void => void process.stderr.write(`${line}\n`)
const toOutput = (line: string): void => void process.stdout.write(`${line}\n`)

const run = async (argv: readonly string[], line: Line): Promise<void> => {
  const [name = 'help', ...words] = argv
  if (name === '--version' || name === 'version') return toOutput(line.manifests.version)
  const known = { ...line.manifests.actions, ...(await commands()) }
  if (name === 'help' || name === '--help' || name === '-h') return toOutput(overview(known))
  const described: Described | undefined = Object.hasOwn(known, name) ? known[name as keyof typeof known] : undefined
  if (described === undefined) throw unknownCommand(name, Object.keys(known))
  const isAction = Object.hasOwn(line.table, name)
  const inputs = isAction ? { ...described.inputs, ...commonFlags } : described.inputs
  const flags = parseFlags(words, Object.keys(inputs))
  if (flags.help === 'true') return toOutput(commandHelp(name, { ...described, inputs }))
  return isAction ? runOne(name, flags, line) : runCommand(name, flags, line)
}

const unknownCommand = (name: string, known: readonly string[]): Problem => {
  const remedy = suggestion(name, known)
  return new Problem({ what: `The command "${name}" is unknown.`, ...(remedy === undefined ? {} : { remedy }) })
}

/** Commands that are no actions. */
const commands = async (): Promise<Readonly<Record<string, Described>>> => {
  const { sandboxHelp } = await import('./commands/sandbox-help.ts')
  return { sandbox: sandboxHelp }
}

const runCommand = async (_name: string, flags: Flags, { signal }: Line): Promise<void> => {
  const { sandbox } = await import('./commands/sandbox.ts')
  const running = await sandbox(flags, toOutput)
  await new Promise<void>(resolve => signal.addEventListener('abort', () => resolve(), { once: true }))
  await running.stop()
}

/** Runs an action over a terminal. The report goes to standard output; with `--json` a JSON line takes its place. */
const runOne = async (name: string, flags: Flags, { manifests, signal, table }: Line): Promise<void> => {
  const { terminalHost } = await import('./runner/terminal-host.ts')
  const { runAction } = await import('./runner/run-action.ts')
  const [manifest, entry] = [manifests.actions[name], table[name]]
  if (manifest === undefined || entry === undefined) throw new Error(`there is no action ${name} in this build`)
  const outputs = new Map<string, string>()
  const json = flags.json === 'true'
  const host = terminalHost({
    inputs: await releaseFlag(flags, process.cwd(), Object.keys(manifest.inputs)),
    debugging: flags.verbose === 'true',
    log: toError,
    print: json ? toError : toOutput,
    setOutput: (output, value) => void outputs.set(output, value)
  })
  const code = await entry(action => runAction(action, { host, manifest, signal, ports: ports(flags) }))
  const given = Object.fromEntries(outputs)
  if (flags.out !== undefined) await writeFile(flags.out, `${JSON.stringify(given, null, 2)}\n`)
  if (json) toOutput(JSON.stringify({ action: name, code, outputs: given }))
  leave(process, code, signal)
}

const ports =
  (flags: Flags): Parameters<typeof import('./runner/run-action.ts').runAction>[1]['ports'] =>
  async (journal, signal) => {
    const { makePorts } = await import('./wiring.ts')
    const actor = `p${process.pid}`
    return makePorts({ env: process.env, cwd: process.cwd(), journal, signal, actor, origin: commonOrigin(flags) })
  }
