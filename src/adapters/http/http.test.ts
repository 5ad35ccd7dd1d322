import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from '@jest/globals'
import { systemClock } from '../clock/system-clock.ts'
import { http } from './http.ts'

let server: Server | undefined
const serve = async (listener: RequestListener): Promise<string> => {
  const started = createServer(listener)
  server = started
  await new Promise<void>(resolve => started.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}`
}

afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

const { get } = http(systemClock())

describe('http', () => {
  it('gives status and body, also of a refusal', async () => {
    const base = await serve((_, response) => response.writeHead(503).end('not yet'))
    expect(await get(base, { timeout: 5000 })).toMatchObject({ status: 503, body: 'not yet' })
  })

  it('follows redirects, and gives up on a circle', async () => {
    const base = await serve((request, response) => {
      if (request.url === '/end') response.end('here')
      else response.writeHead(302, { location: request.url === '/a' ? '/end' : '/round' }).end()
    })
    expect(await get(`${base}/a`, { timeout: 5000 })).toMatchObject({ status: 200, body: 'here' })
    expect(await get(`${base}/a`, { timeout: 5000, redirects: 0 })).toMatchObject({
      status: 302,
      headers: { location: '/end' }
    })
    expect(await get(`${base}/round`, { timeout: 5000 })).toEqual({ unreachable: 'it redirects more than 5 times' })
  })

  it('signs in by what stands in the address, and nowhere else', async () => {
    const seen: (string | undefined)[] = []
    const base = await serve((request, response) => {
      seen.push(request.headers.authorization)
      const other = base.replace('127.0.0.1', 'localhost')
      const to: Readonly<Record<string, string>> = { '/a': `${base}/b`, '/b': `${other}/c` }
      const location = to[request.url ?? '']
      if (location === undefined) response.end('in')
      else response.writeHead(302, { location }).end()
    })
    const address = `${base.replace('//', '//ann:p%40ss@')}/a`
    expect(await get(address, { timeout: 5000 })).toMatchObject({ status: 200, body: 'in' })
    const basic = 'Basic YW5uOnBAc3M='
    expect(seen).toEqual([basic, basic, undefined])
  })

  it.each([
    ['/nowhere', 'it redirects to no address'],
    ['/ftp', 'it redirects to ftp'],
    ['/gzip', 'its body is not encoded as its headers say (Z_DATA_ERROR)']
  ])('says what is wrong about %s', async (path, unreachable) => {
    const base = await serve((request, response) => {
      if (request.url === '/gzip') response.writeHead(200, { 'content-encoding': 'gzip' }).end('plain')
      else response.writeHead(302, { location: request.url === '/ftp' ? 'ftp://x/y' : 'http://' }).end()
    })
    expect(await get(`${base}${path}`, { timeout: 5000 })).toEqual({ unreachable })
  })

  it('says in one line that no TLS is spoken', async () => {
    const base = await serve((_, response) => response.end('plain'))
    const unreachable = 'it does not speak TLS: try http (ERR_SSL_WRONG_VERSION_NUMBER)'
    expect(await get(base.replace('http:', 'https:'), { timeout: 5000 })).toEqual({ unreachable })
  })

  it('reads at most 64 KiB', async () => {
    const base = await serve((_, response) => response.end('x'.repeat(1_000_000)))
    const answer = await get(base, { timeout: 5000 })
    expect('body' in answer && answer.body.length).toBe(65_536)
  })

  it('says in words why nothing answers', async () => {
    const base = await serve(() => undefined)
    expect(await get(base, { timeout: 50 })).toEqual({ unreachable: 'no answer within 0.05 s' })
    server?.closeAllConnections()
    await new Promise(resolve => server?.close(resolve))
    expect(await get(base, { timeout: 5000 })).toEqual({ unreachable: 'it refuses connections (ECONNREFUSED)' })
    expect(await get('ftp://x', { timeout: 50 })).toEqual({ unreachable: 'it is no http or https address' })
  })

  it('rejects when it is aborted', async () => {
    const base = await serve(() => undefined)
    const abort = new AbortController()
    const asked = get(base, { timeout: 60_000, signal: abort.signal })
    abort.abort(new Error('cancelled'))
    await expect(asked).rejects.toThrow('cancelled')
  })
})
