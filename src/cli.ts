import { readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { commonOrigin, releaseFlag } from './commands/action-flags.ts'
import { commandFaults } from './commands/command-faults.ts'
import { type Flags, type ReadFlags, readFlags } from './commands/flags.ts'
import { commandHelp, commonFlags, type Described, isHelp, overview } from './commands/help.ts'
import { examples } from './commands/help-examples.data.ts'
import type { Backstage } from './commands/rehearse.ts'
import { unknownCommand } from './commands/unknown-command.ts'
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
  const [name = 'help', ...words] = isHelp(argv[0]) && argv[1] !== undefined ? [argv[1], '--help'] : argv
  if (name === '--version' || name === 'version') return toOutput(line.manifests.version)
  const known = { ...line.manifests.actions, ...(await commands()) }
  if (isHelp(name)) return toOutput(overview(known, process.stdout.columns))
  const described: Described | undefined = Object.hasOwn(known, name) ? known[name as keyof typeof known] : undefined
  if (described === undefined) throw unknownCommand(name, Object.keys(known))
  const isAction = Object.hasOwn(line.table, name)
  const common = isAction ? commonFlags : {}
  const read = readFlags(words, Object.keys({ ...described.inputs, ...common }))
  if (read.flags.help === 'true') {
    const shown = { examples: examples[name] ?? [], common, width: process.stdout.columns }
    return toOutput(commandHelp(name, described, shown))
  }
  if (isAction) return runOne(name, read, line)
  const wrong = await commandFaults(name, read)
  if (wrong.length > 0) throw new Problem(wrong)
  return runCommand(name, read.flags, line)
}

/** Commands that are no actions. */
const commands = async (): Promise<Readonly<Record<string, Described>>> => {
  const { sandboxHelp } = await import('./commands/sandbox-help.ts')
  const { rehearseHelp } = await import('./commands/rehearse-help.ts')
  return { sandbox: sandboxHelp, rehearse: rehearseHelp }
}

const runCommand = async (name: string, flags: Flags, line: Line): Promise<void> => {
  if (name === 'rehearse') {
    const { rehearse } = await import('./commands/rehearse.ts')
    leave(process, (await rehearse(flags, await backstage(line))) ? 0 : 1, line.signal)
    return
  }
  const { sandbox } = await import('./commands/sandbox.ts')
  const { holderOf } = await import('./commands/holder.ts')
  const running = await sandbox(flags, { print: toOutput, holder: holderOf(process, performance.timeOrigin) })
  await new Promise<void>(resolve => line.signal.addEventListener('abort', () => resolve(), { once: true }))
  await running.stop()
}

/** What a rehearsal asks of this machine. */
const backstage = async ({ manifests, signal, table }: Line): Promise<Backstage> => {
  const { sandboxClock } = await import('./adapters/clock/sandbox-clock.ts')
  const { makeScratch } = await import('./adapters/scratch/scratch.ts')
  const { performer } = await import('./runner/perform.ts')
  const { makePorts } = await import('./wiring.ts')
  const machine = { PATH: process.env.PATH }
  return {
    clockOf: sandbox => sandboxClock(sandbox.clock, 'rehearsal'),
    makeScratch,
    performIn: ({ root, env, http }, clock) =>
      performer({
        table,
        manifests: manifests.actions,
        signal,
        ports: ({ origin }, journal, own) =>
          makePorts({ env: { ...machine, ...env }, cwd: root, journal, signal: own, clock, origin, http })
      }),
    readFile: path => readFile(path, 'utf8'),
    writeFile: (path, text) => writeFile(path, text),
    temporary: name => join(tmpdir(), name),
    cwd: process.cwd(),
    stopwatch: () => performance.now(),
    print: toOutput
  }
}

/** With `json` the report goes to standard error. What is no terminal has no width. */
const terminalWidth = (flags: Flags): { readonly columns?: number } => {
  const { columns } = flags.json === 'true' ? process.stderr : process.stdout
  return columns === undefined || columns === 0 ? {} : { columns }
}

const runOne = async (
  name: string,
  { flags, faults }: ReadFlags,
  { manifests, signal, table }: Line
): Promise<void> => {
  const { runOnTerminal } = await import('./runner/run-on-terminal.ts')
  const { makePorts } = await import('./wiring.ts')
  const [manifest, entry] = [manifests.actions[name], table[name]]
  if (manifest === undefined || entry === undefined) throw new Error(`there is no action ${name} in this build`)
  const world = { env: process.env, cwd: process.cwd(), actor: `p${process.pid}`, origin: commonOrigin(flags) }
  const code = await runOnTerminal({
    name,
    entry,
    manifest,
    inputs: await releaseFlag(flags, process.cwd(), Object.keys(manifest.inputs)),
    faults,
    verbose: flags.verbose === 'true',
    json: flags.json === 'true',
    ...(flags.out === undefined ? {} : { out: flags.out }),
    signal,
    ports: (journal, own) => makePorts({ ...world, journal, signal: own }),
    toOutput,
    toError,
    ...terminalWidth(flags)
  })
  leave(process, code, signal)
}
