import type { Execution } from '../exec/execute.ts'
import type { Run } from './command.ts'

/** Subcommands whose answer does not change while one action runs: objects are immutable, and the remote is asked once. */
const lasting: readonly string[] = ['diff-tree', 'ls-remote', 'ls-tree', 'merge-base', 'remote', 'show']

/** Asks git each lasting question once. Only an answer with code 0 is kept: what is missing now may be fetched later. */
export const remembered = (run: Run): Run => {
  const known = new Map<string, Promise<Execution>>()
  return (args, options = {}) => {
    if (!lasting.includes(args[0] ?? '') || options.env !== undefined) return run(args, options)
    const question = JSON.stringify([args, options.input])
    const before = known.get(question)
    if (before !== undefined) return before
    const asked = run(args, options)
    known.set(question, asked)
    const forget = (): void => void known.delete(question)
    asked.then(done => done.code === 0 || forget(), forget)
    return asked
  }
}
