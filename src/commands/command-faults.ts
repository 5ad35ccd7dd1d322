import type { Fault } from '../core/problem/problem.ts'
import type { ReadFlags } from './flags.ts'

/** What is wrong with the flags of a command that is no action: how they were written, and the values that the sandbox cannot take. */
export const commandFaults = async (name: string, { flags, faults }: ReadFlags): Promise<readonly Fault[]> => {
  if (name !== 'sandbox') return faults
  const { sandboxOptions } = await import('./sandbox-options.ts')
  return [...faults, ...sandboxOptions(flags).faults]
}
