import type { SandboxClock } from '../clock/clock.ts'
import { durationMs } from '../kernel/duration.ts'
import { Refusal } from '../kernel/refusal.ts'
import { isTooDeep } from '../wire/depth.ts'
import { bodyText, jsonReply, textReply, type WireReply, type WireRequest } from '../wire/request.ts'
import { tooLong } from '../wire/route.ts'
import { changeClock, waitRequest } from './clock-request.ts'
import { arrangements, type Control } from './control.ts'
import { checkedRule, checks, wrong } from './rule.ts'

/** What the control API works on. */
export type Controls = { readonly clock: SandboxClock; readonly control: Control }

type Asked = { readonly request: WireRequest; readonly signal: AbortSignal | undefined }

type Answerer = (on: Controls, body: unknown, asked: Asked) => Promise<WireReply> | WireReply

const done = (): WireReply => jsonReply(200, {})

const arranged: Readonly<Record<string, Answerer>> = Object.fromEntries(
  arrangements.map(name => [`POST ${name}`, ({ control }, body) => jsonReply(200, control.arrange(name, body))])
)

const routes: Readonly<Record<string, Answerer>> = {
  ...arranged,
  'POST reset': ({ control }, body) => {
    const { seed } = checkedRule(body, { seed: checks.text })
    control.reset(typeof seed === 'string' ? seed : undefined)
    return done()
  },
  'GET clock': ({ clock }) => jsonReply(200, clock.read()),
  'POST clock': ({ clock }, body) => {
    changeClock(clock, body)
    return jsonReply(200, clock.read())
  },
  'POST clock/wait': async ({ clock }, body, { signal }) => {
    const { actor, until } = waitRequest(body)
    return jsonReply(200, await clock.wait(actor, until, signal))
  },
  'GET calls': ({ control }) =>
    textReply(
      200,
      'application/jsonl',
      control
        .calls()
        .map(call => `${JSON.stringify(call)}\n`)
        .join('')
    ),
  'GET webhook': ({ control }) => jsonReply(200, control.messages()),
  'GET timeline': ({ control }, _body, { request }) => answerTimeline(control, request)
}

/** Answers the control API under `/_sandbox/`; a request that cannot be followed gets 400 with what is wrong. */
export const answerControl = async (on: Controls, request: WireRequest, signal?: AbortSignal): Promise<WireReply> => {
  const path = request.path.split('?')[0]?.replace(/^\/(_sandbox\/?)?/, '') ?? ''
  const name = `${request.method === 'HEAD' ? 'GET' : request.method} ${path}`
  if (name === 'GET ') return textReply(200, 'text/plain; charset=utf-8', overview)
  const answer = Object.hasOwn(routes, name) ? routes[name] : undefined
  if (answer === undefined) return jsonReply(404, { error: `no ${name} here; there are ${known.join(', ')}` })
  try {
    if (request.isTooLong) throw tooLong(request)
    return await answer(on, request.method === 'POST' ? parsedBody(request) : undefined, { request, signal })
  } catch (error) {
    if (error instanceof Refusal) return jsonReply(error.status, { error: error.message })
    throw error
  }
}

const known = [...Object.keys(routes), 'GET clock/join']

/** For who opens the sandbox in a browser. */
const overview = [
  'AWS on this machine, for trying out. What can be asked of the sandbox itself:',
  ...known.map(name => `  ${name.replace(' ', ' /_sandbox/')}`),
  'What happened so far is at /_sandbox/timeline, which browsers get as a page.\n'
].join('\n')

/** As text, or as a page to who asks for HTML by `?format=html` or as a browser does; `?last=30m` limits it. */
const answerTimeline = (control: Control, request: WireRequest): WireReply => {
  const query = new URL(request.path, 'http://sandbox').searchParams
  const last = durationMs(query.get('last') ?? '')
  if (query.has('last') && last === undefined) throw wrong('last: a length of time like 30m is wanted')
  const html = query.get('format') === 'html' || (request.headers.accept ?? '').includes('text/html')
  if (!html || query.get('format') === 'text')
    return textReply(200, 'text/plain; charset=utf-8', control.timeline(last))
  const reply = textReply(200, 'text/html; charset=utf-8', control.page(last))
  return { ...reply, headers: { ...reply.headers, 'content-security-policy': policy } }
}

/** The page has its styles in itself, and nothing else: what it shows was named by others. */
const policy = "default-src 'none'; style-src 'unsafe-inline'"

const parsedBody = (request: WireRequest): unknown => {
  const text = bodyText(request)
  if (text.trim() === '') return {}
  if (isTooDeep(text)) throw wrong('the body is nested too deeply')
  try {
    return JSON.parse(text)
  } catch {
    throw wrong('the body is not well-formed JSON')
  }
}
