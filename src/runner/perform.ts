import type { Entry } from './entry.ts'
import { memoryHost, type Told } from './memory-host.ts'
import { type ExitCode, runAction, type Setting } from './run-action.ts'

/** One action to run in this process, and what surrounds it. */
export type Order = Omit<Setting, 'host'> & {
  readonly entry: Entry
  readonly inputs: Readonly<Record<string, string>>
}

/** How it ended and what it told its host. */
export type Performance = Told & { readonly code: ExitCode; readonly ending: 'green' | 'red' | 'problem' }

/** Runs an action in this process, the same way as a job does, over a host that remembers. */
export const perform = async ({ entry, inputs, ...setting }: Order): Promise<Performance> => {
  const host = memoryHost(inputs)
  const code = await entry(action => runAction(action, { ...setting, host }))
  return { ...host.told, code, ending: code === 0 ? 'green' : code === 2 ? 'problem' : 'red' }
}
