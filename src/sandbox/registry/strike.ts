import type { Fault } from '../kernel/fault.ts'
import { garbage } from '../kernel/garbage.ts'
import { Refusal } from '../kernel/refusal.ts'
import { apiFaults } from './oci-error.data.ts'
import type { Reply } from './reply.ts'

type Ending = { readonly acts: boolean; readonly spoil: (reply: Reply) => Reply }

/** The faults that are no AWS code: whether the request is done, and what becomes of its answer. */
const endings: Readonly<Record<string, Ending>> = {
  500: { acts: false, spoil: () => ({ status: 500 }) },
  'reset-before': { acts: false, spoil: reply => ({ ...reply, ending: 'reset' }) },
  'reset-after': { acts: true, spoil: reply => ({ ...reply, ending: 'reset' }) },
  'no-answer': { acts: true, spoil: reply => ({ ...reply, ending: 'close' }) },
  cut: { acts: true, spoil: reply => ({ ...reply, ending: 'cut' }) },
  garbage: {
    acts: true,
    spoil: ({ status }) => ({ status, headers: { 'content-type': garbage.type }, body: garbage.page })
  }
}

const known = (error: string): (typeof apiFaults)[string] =>
  (Object.hasOwn(apiFaults, error) ? apiFaults[error] : undefined) ?? { code: error, status: 400, message: error }

/** Answers a request as a fault rule has it; an AWS code strikes before anything is done, as a refusal. */
export const struck = async (fault: Fault | undefined, act: () => Promise<Reply>): Promise<Reply> => {
  if (fault?.error === undefined) return await act()
  const ending = Object.hasOwn(endings, fault.error) ? endings[fault.error] : undefined
  if (ending !== undefined) return ending.spoil(ending.acts ? await act() : { status: 0 })
  const { code, status, message } = known(fault.error)
  throw new Refusal(code, fault.message ?? message, { status })
}
