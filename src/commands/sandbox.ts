import { type Fault, Problem } from '../core/problem/problem.ts'
import type { Holder } from '../sandbox/journal/lock.ts'
import { startSandbox } from '../sandbox/server.ts'
import type { Flags } from './flags.ts'
import { sandboxOptions } from './sandbox-options.ts'

/** Starts a sandbox, prints its JSON line and gives the way to stop it. */
export const sandbox = async (
  flags: Flags,
  { print, holder }: { readonly print: (line: string) => void; readonly holder: Holder }
): Promise<{ stop(): Promise<void> }> => {
  const { options, faults } = sandboxOptions(flags)
  if (faults.length > 0) throw new Problem(faults)
  const running = await startSandbox({ ...options, holder }).catch(refused)
  print(JSON.stringify(running.ready))
  return { stop: () => running.stop().catch(refused) }
}

const refused = (error: unknown): never => {
  const fault = typeof error === 'object' && error !== null ? faultOf(error) : undefined
  throw fault === undefined ? error : new Problem(fault, { cause: error })
}

const faultOf = (error: Partial<Record<'name' | 'message' | 'code' | 'port', unknown>>): Fault | undefined => {
  const { code, port, message, name } = error
  if (name === 'StateRefused')
    return { what: `${message}`, remedy: 'Give "--state" another folder, or mend what is said of this one.' }
  if (name === 'RecordRefused') return { what: `${message}`, remedy: 'Give "--record" a file that can be written to.' }
  const remedy = 'Give "--port" or "--registry-port" another one, or leave them out.'
  if (code === 'EADDRINUSE') return { what: `Something listens on port ${port} already.`, remedy }
  if (code === 'EACCES' && port !== undefined) return { what: `Port ${port} may not be listened on.`, remedy }
  return undefined
}
