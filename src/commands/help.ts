/** What the help shows of an action or command. */
export type Described = {
  readonly description: string
  readonly inputs: Readonly<
    Record<string, { readonly description: string; readonly required?: boolean; readonly default?: string }>
  >
}

/** Flags that every action takes on the command line, beside its inputs. */
export const commonFlags: Described['inputs'] = {
  out: { description: 'File that receives the outputs as JSON; the next command takes it as --release.' },
  json: { description: 'Print ending and outputs as one JSON line; the report goes to standard error.' },
  verbose: { description: 'Show more lines.' },
  event: { description: 'What to take the run for: push, tag, workflow_dispatch, schedule.' },
  ref: { description: 'Full ref that asked for it: refs/heads/main, refs/tags/v1.2.3.' },
  sha: { description: 'Commit that was asked for; the checkout’s HEAD unless told.' },
  help: { description: 'Show this.' }
}

/** The overview: every command with the first sentence of its description. */
export const overview = (commands: Readonly<Record<string, Described>>): string => {
  const names = Object.keys(commands)
  const wide = Math.max(0, ...names.map(name => name.length))
  const rows = names.map(name => `  ${name.padEnd(wide)}  ${firstSentence(commands[name]?.description ?? '')}`)
  return [
    'Usage: tagship <command> [--flag value …]',
    '',
    ...rows,
    '',
    'tagship <command> --help shows its flags.'
  ].join('\n')
}

/** One command: its description and its flags. */
export const commandHelp = (name: string, of: Described): string => {
  const names = Object.keys(of.inputs)
  const wide = Math.max(0, ...names.map(input => input.length))
  const rows = names.map(input => {
    const { description, required = false, default: fallback } = of.inputs[input] ?? { description: '' }
    const facts = [...(required ? ['required'] : []), ...(fallback === undefined ? [] : [`default: ${fallback}`])]
    const note = facts.length === 0 ? '' : ` (${facts.join(', ')})`
    return `  --${input.padEnd(wide)}  ${oneLine(description)}${note}`
  })
  return [`Usage: tagship ${name} [--flag value …]`, '', oneLine(of.description), '', ...rows].join('\n')
}

const oneLine = (text: string): string => text.trim().replaceAll(/\s+/g, ' ')

const firstSentence = (text: string): string => /^.*?[.](?=\s|$)/.exec(oneLine(text))?.[0] ?? oneLine(text)
