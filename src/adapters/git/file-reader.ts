import type { Sha } from '../../core/release/named.ts'
import { type Blob, parseBatch } from './batch.ts'
import { output, type Run } from './command.ts'
import { isHere } from './remote.ts'
import { demand, normal } from './trees.ts'

type Question = { readonly at: Sha; readonly path: string }
type Waiting = Question & { readonly answer: (text: Promise<string | undefined>) => void }

/**
 * Reads files at commits, links within the repository followed. What is asked for at the same time is asked of one git
 * process, and what was found is not asked for again; a commit is looked for only where a file is missing.
 */
export const fileReader = (run: Run): ((at: Sha, path: string) => Promise<string | undefined>) => {
  const known = new Map<string, Promise<string | undefined>>()
  let waiting: Waiting[] = []
  const flush = async (): Promise<void> => {
    await turns()
    const asked = waiting
    waiting = []
    const texts = settle(run, asked)
    for (const [index, { answer }] of asked.entries()) answer(texts.then(all => all[index]))
  }
  return (at, path) => {
    if (/[\n\0]/.test(path)) return demand(run, at).then(() => undefined)
    const question = { at, path: normal(path) }
    const key = spelled(question)
    const before = known.get(key)
    if (before !== undefined) return before
    const text = new Promise<string | undefined>(answer => {
      if (waiting.push({ ...question, answer }) === 1) void flush()
    })
    known.set(key, text)
    const forget = (): void => void known.delete(key)
    text.then(found => found !== undefined || forget(), forget)
    return text
  }
}

/** Those who ask side by side get to their question within a few turns of each other. */
const turns = async (): Promise<void> => {
  for (let turn = 0; turn < 8; turn += 1) await undefined
}

const settle = async (run: Run, asked: readonly Question[]): Promise<readonly (string | undefined)[]> => {
  const found = await ask(run, asked)
  const lacking = new Set<Sha>()
  for (const [index, { at }] of asked.entries())
    if (found[index] === undefined && !(await isHere(run, at))) lacking.add(at)
  for (const at of lacking) await demand(run, at)
  const again = asked.filter(({ at }) => lacking.has(at))
  const second = again.length === 0 ? [] : await ask(run, again)
  return asked.map((question, index) => found[index] ?? second[again.indexOf(question)])
}

const ask = async (run: Run, questions: readonly Question[]): Promise<readonly Blob[]> => {
  const input = questions.map(question => `${spelled(question)}\n`).join('')
  const answers = parseBatch(
    await output(run, ['cat-file', '--batch', '--follow-symlinks'], { input }),
    questions.length
  )
  if (answers !== undefined) return answers
  return Promise.all(questions.map(question => askAlone(run, question)))
}

/** Of one object all that follows its first line is its text, however long git says it is. */
const askAlone = async (run: Run, question: Question): Promise<Blob> => {
  const found = await output(run, ['cat-file', '--batch', '--follow-symlinks'], { input: `${spelled(question)}\n` })
  const end = found.indexOf('\n')
  return / blob \d+$/.test(found.slice(0, end)) ? found.slice(end + 1, -1) : undefined
}

const spelled = ({ at, path }: Question): string => `${at}:${path}`
