import type { Fault } from '../kernel/fault.ts'
import { Refusal } from '../kernel/refusal.ts'
import { apiFaults } from './oci-error.data.ts'
import type { Reply } from './reply.ts'

/** The connection ends without an answer. */
export const lost: Reply = { status: 0 }

/**
 * Answers a request as a fault rule has it. `500` and `reset-before` strike before anything happens, as an AWS code does;
 * every other ending that is no code (`reset-after`, `cut`, `garbage`, `no-answer`) loses the answer of what was done.
 */
export const struck = async (fault: Fault | undefined, act: () => Promise<Reply>): Promise<Reply> => {
  if (fault?.error === undefined) return await act()
  if (fault.error === '500') return { status: 500 }
  if (fault.error === 'reset-before') return lost
  if (['reset-after', 'cut', 'garbage', 'no-answer'].includes(fault.error)) {
    await act()
    return lost
  }
  const { code, status, message } = apiFaults[fault.error] ?? { code: fault.error, status: 400, message: fault.error }
  throw new Refusal(code, fault.message ?? message, { status })
}
