import type { Shortfall } from './shortfall.ts'
import type { AddressSpec } from './verify-spec.ts'

/** What a health address answered, or why it did not. */
export type Answer =
  | { readonly status: number; readonly body: string; readonly headers?: Readonly<Record<string, string>> }
  | { readonly unreachable: string }

/** How much of a body is shown. */
const shown = 120

/** Where an answer falls short of what was asked; `undefined` where it does not. */
export const addressShortfall = (spec: AddressSpec, answer: Answer): Shortfall | undefined => {
  const { url } = spec
  if ('unreachable' in answer)
    return { came: `${url} could not be reached: ${answer.unreachable}`, expected: statusText(spec), remedy: reach }
  const { status, body, headers = {} } = answer
  if (!fits(spec, status))
    return { came: `${url} answered ${status}`, expected: statusText(spec), remedy: answered(status) }
  if (spec.body !== undefined && !body.includes(spec.body))
    return {
      came: `${url} answered ${status} with ${bodyText(body)}`,
      expected: `a body with "${spec.body}"`,
      remedy: content
    }
  const [name, wanted = ''] =
    Object.entries(spec.headers ?? {}).find(([key, text]) => !header(headers, key).includes(text)) ?? []
  if (name === undefined) return undefined
  const came = header(headers, name)
  return {
    came: `${url} answered ${status} with ${came === '' ? `no header ${name}` : `${name}: ${came}`}`,
    expected: `${name}: ${wanted}`,
    remedy: content
  }
}

const fits = ({ status }: AddressSpec, seen: number): boolean =>
  status === undefined ? seen >= 200 && seen < 300 : status.includes(seen)

const statusText = ({ status }: AddressSpec): string => status?.join(' or ') ?? '2xx'

const header = (headers: Readonly<Record<string, string>>, name: string): string => headers[name.toLowerCase()] ?? ''

const bodyText = (body: string): string =>
  body.trim() === ''
    ? 'an empty body'
    : `the body "${body.trim().slice(0, shown)}${body.trim().length > shown ? '…' : ''}"`

const reach =
  'Check the address, its certificate, the load balancer\'s rule and security group; a private address is reached by "task", from inside.'
const content = 'Ask the address by hand: another version may answer, or a proxy before it.'

const answered = (status: number): string => {
  if (status >= 500) return "Read the service's log: it, or the load balancer for it, says that it cannot serve."
  if (status === 401 || status === 403)
    return 'The address asks for credentials: choose one that is open, or expect this status.'
  if (status === 404) return 'Check the path of the address.'
  if (status >= 300 && status < 400) return 'It redirects: name the address it redirects to, or expect this status.'
  return 'Ask the address by hand, and compare with the status that is expected.'
}
