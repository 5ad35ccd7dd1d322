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

/** Gets an address; a name and password in it are sent as Basic authentication. Redirects are followed five times unless told, never from https to http, and with headers and password only on the same origin. */
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
  const response = await fetch(bare(url), { headers: { ...login(url), ...headers }, redirect: 'manual', signal })
  const location = response.headers.get('location')
  if (response.status < 300 || response.status > 399 || location === null || options.redirects === 0) {
    const { status, headers: got } = response
    return { status, headers: Object.fromEntries(got), body: await body(response) }
  }
  await response.body?.cancel()
  if (!URL.canParse(location, url.href)) return { unreachable: 'it redirects to no address' }
  const next = new URL(location, url)
  if (!/^https?:$/.test(next.protocol)) return { unreachable: `it redirects to ${next.protocol.slice(0, -1)}` }
  if (url.protocol === 'https:' && next.protocol !== 'https:') return { unreachable: 'it redirects from https to http' }
  if (left === 0) return { unreachable: `it redirects more than ${options.redirects ?? usual} times` }
  if (next.origin !== url.origin) return follow(bare(next), { ...options, headers: {} }, left - 1)
  if (next.username === '') [next.username, next.password] = [url.username, url.password]
  return follow(next, options, left - 1)
}

/** `fetch` takes no address with a name and password in it. */
const bare = (url: URL): URL => {
  const own = new URL(url)
  own.username = ''
  own.password = ''
  return own
}

const login = ({ username, password }: URL): Readonly<Record<string, string>> => {
  if (username === '' && password === '') return {}
  const words = [username, password].map(decodeURIComponent).join(':')
  return { authorization: `Basic ${Buffer.from(words).toString('base64')}` }
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
