import { type ClientRequest, type IncomingMessage, request as plainRequest } from 'node:http'
import { request as secureRequest } from 'node:https'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** One HTTP request; a body is a text or a stream of known size. */
export type Ask = {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PATCH' | 'PUT'
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly body?: { readonly size: number; readonly content: string | AsyncIterable<Uint8Array> }
}

/** What came back. */
export type Answer = {
  readonly status: number
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly text: string
}

const idle = 120_000
const longest = 4 * 1024 * 1024

const answerOf = async (response: IncomingMessage): Promise<Answer> => {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of response) {
    size += (part as Buffer).length
    if (size > longest) throw new Error(`The registry's answer is longer than ${longest} bytes.`)
    parts.push(part as Buffer)
  }
  const headers = Object.fromEntries(
    Object.entries(response.headers).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value])
  )
  return { status: response.statusCode ?? 0, headers, text: Buffer.concat(parts).toString('utf8') }
}

const begin = ({ method, url, headers, body }: Ask): ClientRequest => {
  const send = url.protocol === 'https:' ? secureRequest : plainRequest
  const length = body === undefined ? {} : { 'content-length': String(body.size) }
  const request = send(url, { method, headers: { ...headers, ...length }, timeout: idle })
  const silent = Object.assign(new Error('The registry did not answer.'), { code: 'ETIMEDOUT' })
  return request.on('timeout', () => request.destroy(silent))
}

const sendBody = async (request: ClientRequest, body: Ask['body']): Promise<void> => {
  if (body === undefined || typeof body.content === 'string') request.end(body?.content)
  else await pipeline(Readable.from(body.content), request)
}

/**
 * One HTTP exchange, streamed, without redirects. A refusal counts even if it comes before the whole body was sent;
 * rejects when the connection breaks or nothing moves for two minutes.
 */
export const exchange = (ask: Ask): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const request = begin(ask).on('error', reject)
    const sent = sendBody(request, ask.body)
    sent.catch(reject)
    request.on('response', response => {
      answerOf(response)
        .then(async answer => {
          if (answer.status < 300) await sent
          resolve(answer)
          if (!request.writableFinished) request.destroy()
        })
        .catch(reject)
    })
  })
