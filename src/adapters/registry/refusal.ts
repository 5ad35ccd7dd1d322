import { Failure } from '../../core/problem/failure.ts'
import { Problem } from '../../core/problem/problem.ts'
import { disturbance, errorFacts } from '../retry/disturbance.ts'
import type { Answer } from './exchange.ts'

type Told = { readonly code: string; readonly message: string }

const told = (answer: Answer): Told => {
  try {
    const { errors } = JSON.parse(answer.text) as { errors?: readonly Partial<Told>[] }
    return { code: errors?.[0]?.code ?? `HTTP ${answer.status}`, message: errors?.[0]?.message ?? '' }
  } catch {
    return { code: `HTTP ${answer.status}`, message: answer.text.slice(0, 200).trim() } // ECR's 401 and proxies answer in plain text
  }
}

const kindOf = (status: number, message: string): Failure['kind'] => {
  if (status === 401 || (status === 403 && /expired/i.test(message))) return 'expired'
  if (status === 403) return 'denied'
  return status === 408 || status === 429 || status >= 500 ? 'temporary' : 'rejected'
}

/** The error for an answer that is not the one asked for: a Problem for a repository that does not exist, else a Failure that names the IAM action. */
export const refusal = (answer: Answer, action: string, repository: string): Problem | Failure => {
  const { code, message } = told(answer)
  if (code === 'NAME_UNKNOWN')
    return new Problem({
      what: `The image repository "${repository}" does not exist in the registry.`,
      remedy: 'Create it, or correct `repository` in the config.'
    })
  const kind = kindOf(answer.status, message)
  const text = `The registry refused ${action} on "${repository}": ${code}${message === '' ? '' : `: ${message}`}`
  const facts = { $metadata: { httpStatusCode: answer.status } } // where the rules of retry look for it, as in the SDK's errors
  return Object.assign(new Failure(text, { kind, action, code }), facts)
}

/** The error for a connection that broke: whether the request took effect is unknown. */
export const broken = (cause: unknown, action: string, repository: string): Failure => {
  const { code, message } = errorFacts(cause)
  const kind = disturbance(cause) === undefined ? 'rejected' : 'temporary'
  const text = `The connection to the registry broke during ${action} on "${repository}": ${message}`
  return new Failure(text, { kind, action, code: code ?? 'broken', sent: 'unknown' }, { cause })
}
