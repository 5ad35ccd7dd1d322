import type { Fault } from '../kernel/fault.ts'
import { garbage } from '../kernel/garbage.ts'
import { heldBack } from '../kernel/held-back.ts'
import { recordCall } from '../kernel/record-call.ts'
import { Refusal } from '../kernel/refusal.ts'
import { type CallKey, takeFault } from '../kernel/take-fault.ts'
import type { World } from '../kernel/world.ts'
import type { WireReply } from '../wire/request.ts'
import { refusals } from './refusals.data.ts'

/** What was done: the answer on the wire and, for the list of calls, its members. */
export type Deed = { readonly reply: WireReply; readonly response: unknown }

/** One call before it is carried out. `act` changes the world or throws a `Refusal`; `fail` writes an error. */
export type Attempt = {
  readonly world: World
  readonly key: CallKey
  readonly caller: string
  readonly request: unknown
  readonly act: () => Deed
  readonly fail: (refusal: Refusal) => WireReply
}

/** An answer and how long it is held back, in virtual milliseconds. */
export type Delivery = { readonly reply: WireReply; readonly delay: number }

type Spoiling = { readonly acts: boolean; readonly spoil: (reply: WireReply) => WireReply }

/** The errors that are no AWS code: whether the server acts, and what becomes of its answer. */
export const spoilings: Readonly<Record<string, Spoiling>> = {
  'reset-before': { acts: false, spoil: reply => ({ ...reply, ending: 'reset' }) },
  'reset-after': { acts: true, spoil: reply => ({ ...reply, ending: 'reset' }) },
  'no-answer': { acts: true, spoil: reply => ({ ...reply, ending: 'reset' }) },
  cut: { acts: true, spoil: reply => ({ ...reply, ending: 'cut' }) },
  garbage: {
    acts: true,
    spoil: reply => ({ ...reply, headers: { 'content-type': garbage.type }, body: Buffer.from(garbage.page) })
  },
  500: { acts: false, spoil: () => ({ status: 500, headers: {}, body: new Uint8Array() }) }
}

/** Carries a call out, with the fault that strikes it if one does, and notes it in the list of calls. */
export const attempt = (call: Attempt): Delivery => {
  const fault = takeFault(call.world, call.key)
  const deed = fault?.error === undefined ? acted(call) : struck(call, fault, fault.error)
  const { status } = deed.reply
  const struckBy = fault === undefined ? {} : { fault: fault.error ?? 'latency' }
  recordCall(call.world, call.key, { request: call.request, status, response: deed.response, ...struckBy })
  return { reply: deed.reply, delay: fault === undefined ? 0 : heldBack(fault) }
}

const acted = (call: Attempt): Deed => {
  try {
    return call.act()
  } catch (error) {
    if (error instanceof Refusal) return refused(call, error)
    throw error
  }
}

const refused = (call: Attempt, refusal: Refusal): Deed => ({
  reply: call.fail(refusal),
  response: { error: refusal.code, message: refusal.message, ...refusal.members }
})

const untouched: Deed = { reply: { status: 0, headers: {}, body: new Uint8Array() }, response: null }

const struck = (call: Attempt, fault: Fault, error: string): Deed => {
  const spoiling = Object.hasOwn(spoilings, error) ? spoilings[error] : undefined
  if (spoiling === undefined) return refused(call, codedRefusal(call, error, fault.message))
  const deed = spoiling.acts ? acted(call) : untouched
  return { ...deed, reply: spoiling.spoil(deed.reply) }
}

const codedRefusal = (call: Attempt, code: string, message: string | undefined): Refusal => {
  const known = Object.hasOwn(refusals, code) ? refusals[code] : undefined
  const action = `${call.key.service}:${call.key.operation}`
  const text = (message ?? known?.message ?? code).replaceAll('{caller}', call.caller).replaceAll('{action}', action)
  return new Refusal(code, text, { status: known?.status ?? 400 })
}
