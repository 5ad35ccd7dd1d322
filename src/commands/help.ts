import { fold, type Width } from '../core/report/fold.ts'

/** What the help shows of an action or command. */
export type Described = {
  readonly description: string
  readonly inputs: Readonly<
    Record<string, { readonly description: string; readonly required?: boolean; readonly default?: string }>
  >
}

/** What the help of one command shows, and how: whole lines to copy, flags that all actions take, and how wide the terminal is. */
export type Shown = {
  readonly examples?: readonly string[]
  readonly common?: Described['inputs']
  readonly width?: Width
}

/** Flags that every action takes on the command line, beside its inputs. */
export const commonFlags: Described['inputs'] = {
  out: { description: 'File that receives the outputs as JSON; the next command takes it as --release.' },
  json: { description: 'Print ending and outputs as one JSON line; the report goes to standard error.' },
  verbose: { description: 'Show more lines.' },
  event: { description: 'What to take the run for: push, tag, workflow_dispatch, schedule.' },
  ref: { description: 'Full ref that asked for it: refs/heads/main, refs/tags/v1.2.3.' },
  sha: { description: "Commit that was asked for; the checkout's HEAD unless told." },
  help: { description: 'Show this.' }
}

/** Whether a word asks for help. */
export const isHelp = (word: string | undefined): boolean => word === 'help' || word === '--help' || word === '-h'

const exitCodes =
  'Exit codes: 0 green, 1 red, 2 a problem before anything was written, 70 a bug in Tagship, 130 cancelled.'

/** The overview: every command with the first sentence of its description. */
export const overview = (commands: Readonly<Record<string, Described>>, width?: Width): string => {
  const rows = Object.entries(commands).map(([name, { description }]) => [name, firstSentence(description)] as const)
  return [
    'Usage: tagship <command> [--flag value …]    (without an install: node dist/cli.js <command> …)',
    '',
    ...listed(rows, width),
    '',
    '"tagship <command> --help" shows the flags of a command, with examples.',
    fold(exitCodes, width)
  ].join('\n')
}

/** One command: its description, examples and flags. */
export const commandHelp = (name: string, of: Described, { examples = [], common = {}, width }: Shown = {}): string => {
  const beside = Object.fromEntries(Object.entries(common).filter(([flag]) => !Object.hasOwn(of.inputs, flag)))
  return [
    `Usage: tagship ${name} [--flag value …]`,
    '',
    fold(oneLine(of.description), width),
    ...(examples.length === 0 ? [] : ['', ...examples.map(line => `  tagship ${name} ${line}`.trimEnd())]),
    '',
    ...listed(flagRows(of.inputs), width),
    ...(Object.keys(beside).length === 0 ? [] : ['', 'As with every action:', ...listed(flagRows(beside), width)])
  ].join('\n')
}

const flagRows = (inputs: Described['inputs']): readonly (readonly [string, string])[] =>
  Object.entries(inputs).map(([input, { description, required = false, default: fallback }]) => {
    const facts = [...(required ? ['required'] : []), ...(fallback === undefined ? [] : [`default: ${fallback}`])]
    return [`--${input}`, `${oneLine(description)}${facts.length === 0 ? '' : ` (${facts.join(', ')})`}`]
  })

/** Names and what they mean; what goes over the width goes on below where it began. */
const listed = (rows: readonly (readonly [string, string])[], width: Width): readonly string[] => {
  const wide = Math.max(0, ...rows.map(([name]) => name.length))
  return rows.map(([name, text]) => fold(`  ${name.padEnd(wide)}  ${text}`, width, ' '.repeat(wide + 4)))
}

const oneLine = (text: string): string => text.trim().replaceAll(/\s+/g, ' ')

const firstSentence = (text: string): string => /^.*?[.](?=\s|$)/.exec(oneLine(text))?.[0] ?? oneLine(text)
