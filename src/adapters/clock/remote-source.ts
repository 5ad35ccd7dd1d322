import { type IncomingMessage, request } from 'node:http'
import type { ClockReading, ClockSource } from './clock-source.ts'

/** The sandbox's clock behind `TAGSHIP_CLOCK`. Joins as `actor` by a connection that is held open and does not keep the process alive. */
export const remoteSource = async (url: string, actor: string): Promise<ClockSource> => {
  const joined = await join(url, actor)
  let [last, at] = [joined.reading, performance.now()]
  const note = (reading: ClockReading): ClockReading => {
    last = reading
    at = performance.now()
    return reading
  }
  return {
    read: () => {
      const pace = typeof last.speed === 'number' ? last.speed : 0
      return { now: last.now + Math.floor((performance.now() - at) * pace), speed: last.speed }
    },
    wait: async (who, until, signal) => note(await wait(url, { actor: who, until }, signal)),
    join: () => joined.leave
  }
}

const join = (url: string, actor: string): Promise<{ readonly reading: ClockReading; readonly leave: () => void }> =>
  new Promise((resolve, reject) => {
    const held = request(`${url}/join?actor=${encodeURIComponent(actor)}`, { agent: false }, response => {
      response.socket.unref()
      let text = ''
      response.on('error', () => undefined) // leaving tears the connection
      response.setEncoding('utf8').on('data', (part: string) => {
        text += part
        if (text.includes('\n'))
          resolve({ reading: JSON.parse(text.split('\n')[0] ?? ''), leave: () => held.destroy() })
      })
      response.on('end', () => reject(new Error(`the sandbox's clock refused to be joined: ${text}`)))
    })
    held.on('error', reject).end()
  })

const wait = (url: string, body: { readonly actor: string; readonly until: number }, signal?: AbortSignal) =>
  new Promise<ClockReading>((resolve, reject) => {
    const options = { method: 'POST', headers: { 'content-type': 'application/json' } }
    const posted = request(`${url}/wait`, signal === undefined ? options : { ...options, signal }, response => {
      wholeText(response).then(text => {
        if (response.statusCode === 200) resolve(JSON.parse(text))
        else reject(new Error(`the sandbox's clock refused a wait: ${text}`))
      }, reject)
    })
    posted.on('error', reject).end(JSON.stringify(body))
  })

const wholeText = async (response: IncomingMessage): Promise<string> => {
  let text = ''
  for await (const part of response.setEncoding('utf8')) text += part
  return text
}
