import { redacted } from '../../core/diagnosis/redacted.ts'
import { Failure } from '../../core/problem/failure.ts'
import { Problem } from '../../core/problem/problem.ts'
import { errorFacts } from '../retry/disturbance.ts'
import { Exhausted, type Operation } from '../retry/retry.ts'
import {
  deniedBy,
  deniedRemedies,
  type Refusal,
  refusals,
  rejections,
  type Thing,
  unreached,
  untrusted
} from './refusals.data.ts'

/** Which call failed, on which thing, where. */
export type Asked = { readonly operation: Operation; readonly on: Thing; readonly where: string }

/** `service "api" in cluster "shop"`. */
export const thingText = (on: Thing): string =>
  Object.entries(on)
    .map(([kind, name]) => `${kind} "${name}"`)
    .join(' in ')

/** An error of the SDK in our words: a Problem for what is missing, else a Failure. What is one already stays as it is. */
export const translated = (error: unknown, asked: Asked): Error => {
  if (error instanceof Problem || error instanceof Failure) return error
  if (error instanceof Exhausted) return temporary(error, asked)
  const { name, code, status, ...facts } = errorFacts(error)
  const message = redacted(facts.message)
  if (code === 'ERR_INVALID_URL') return noEndpoint(error, asked)
  if (untrusted.some(pattern => pattern.test(code ?? ''))) return untrustedProblem(error, asked)
  const refusal = refusals[name] ?? refusals[code ?? ''] ?? { kind: 'rejected' }
  if ('missing' in refusal) {
    const { missing, remedy } = refusal
    return new Problem({ what: missingText(asked, missing, message), remedy }, { cause: error })
  }
  // An error without a status never came from AWS: a bug of ours must keep its own face.
  if (status === undefined && refusal.kind === 'rejected') return error instanceof Error ? error : new Error(message)
  const action = refusal.kind === 'denied' ? (deniedAction(message) ?? asked.operation) : asked.operation
  const remedy = remedyOf(refusal, action, message)
  const verdict = { denied: 'is not allowed', expired: 'was refused', rejected: 'was rejected', temporary: 'failed' }
  const text =
    `${action} ${verdict[refusal.kind]}${about(asked)}: ${(message || name).replace(/\.$/, '')}. ${remedy ?? ''}`.trim()
  return new Failure(text, { kind: refusal.kind, action, code: name, sent: 'no' }, { cause: error })
}

/** The sentence says more than the code, and an explicit denial more than the action that is missing. */
const remedyOf = (
  refusal: Extract<Refusal, { kind: unknown }>,
  action: string,
  message: string
): string | undefined => {
  if (refusal.kind === 'denied')
    return deniedBy.find(({ text }) => text.test(message))?.remedy ?? deniedRemedies[action] ?? refusal.remedy
  if (refusal.kind !== 'rejected') return refusal.remedy
  return rejections.find(({ text }) => text.test(message))?.remedy ?? refusal.remedy
}

const noEndpoint = (error: unknown, { operation }: Asked): Problem => {
  const what = `${operation} has nowhere to go: the address of AWS is no URL.`
  return new Problem({ what, remedy: 'Correct AWS_ENDPOINT_URL and its kin, or the region.' }, { cause: error })
}

const untrustedProblem = (error: unknown, asked: Asked): Problem => {
  const { code, message } = errorFacts(error)
  const what = `${asked.operation} found no connection to AWS that can be trusted${about(asked)}: ${message} (${code}).`
  const remedy =
    'Where a proxy stands between, let Node trust its certificate (NODE_EXTRA_CA_CERTS); otherwise check the clock of this machine and AWS_ENDPOINT_URL.'
  return new Problem({ what, remedy }, { cause: error })
}

/** What the SDK says of an answer with an empty body. */
const wordless = 'UnknownError'

const temporary = (error: Exhausted, asked: Asked): Failure => {
  const { name, code, status, ...facts } = errorFacts(error.cause)
  const message = redacted(facts.message)
  const effect = error.sent === 'unknown' ? 'nobody knows whether it took effect' : 'nothing took effect'
  const last = message === wordless ? `HTTP ${status} without a word` : `${code ?? name}: ${message}`
  const text = `${asked.operation} got no clear answer${about(asked)} in ${error.tries} tries (${last}); ${effect}. ${unreached[code ?? ''] ?? 'Try again later.'}`
  return new Failure(
    text,
    { kind: 'temporary', action: asked.operation, code: code ?? name, sent: error.sent },
    { cause: error }
  )
}

const about = (asked: Asked): string => {
  const thing = thingText(asked.on)
  return `${thing === '' ? '' : ` on ${thing}`} (${asked.where})`
}

/** Only the missing thing and what it lies in: a missing cluster is not said to be a missing service. */
const missingText = (asked: Asked, missing: keyof Thing, message: string): string => {
  const entries = Object.entries(asked.on)
  const start = entries.findIndex(([kind]) => kind === missing)
  if (start < 0) return `${asked.operation} found no ${missing}${about(asked)}; AWS: ${message}`
  return `There is no ${thingText(Object.fromEntries(entries.slice(start)))} (${asked.where}; AWS: ${message}).`
}

/** AWS names the action that is missing, which may be another than the one called: `iam:PassRole`. */
const deniedAction = (message: string): string | undefined =>
  /not authorized to perform: ([\w-]+:\w+)/.exec(message)?.[1]
