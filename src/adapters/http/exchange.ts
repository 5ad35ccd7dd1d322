import { reason } from './reason.ts'

/** One GET: `timeout` in milliseconds counts for the whole exchange, redirects included. */
export type ExchangeOptions = {
  readonly timeout: number
  readonly headers?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal
  readonly redirects?: number
}

/** What came back, the body cut at 64 KiB; or why nothing did, in words. */
export type Exchanged =
  | { readonly status: number; readonly body: string; readonly headers: Readonly<Record<string, string>> }
  | { readonly unreachable: string }

const longest = 64 * 1024
const usual = 5

/** Gets an address. Redirects are followed five times unless told, never from https to http, and with headers only on the same origin. */
export const exchange = async (url: URL, options: ExchangeOptions): Promise<Exchanged> => {
  const timeout = AbortSignal.timeout(options.timeout)
  const signal = options.signal === undefined ? timeout : AbortSignal.any([timeout, options.signal])
  try {
    return await follow(url, { ...options, signal }, options.redirects ?? usual)
  } catch (error) {
    options.signal?.throwIfAborted()
    return { unreachable: timeout.aborted ? `no answer within ${options.timeout / 1000} s` : reason(error) }
  }
}

const follow = async (url: URL, options: ExchangeOptions, left: number): Promise<Exchanged> => {
  const { headers = {}, signal = null } = options
  const response = await fetch(url, { headers, redirect: 'manual', signal })
  const location = response.headers.get('location')
  if (response.status < 300 || response.status > 399 || location === null || options.redirects === 0) {
    const { status, headers: got } = response
    return { status, headers: Object.fromEntries(got), body: await body(response) }
  }
  await response.body?.cancel()
  const next = new URL(location, url)
  if (url.protocol === 'https:' && next.protocol !== 'https:') return { unreachable: 'it redirects from https to http' }
  if (left === 0) return { unreachable: `it redirects more than ${options.redirects ?? usual} times` }
  return follow(next, next.origin === url.origin ? options : { ...options, headers: {} }, left - 1)
}

const body = async (response: Response): Promise<string> => {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of response.body ?? []) {
    parts.push(part)
    size += part.byteLength
    if (size >= longest) break
  }
  return Buffer.concat(parts).subarray(0, longest).toString('utf8')
}
