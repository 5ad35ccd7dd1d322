import { connect } from 'node:net'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Served, served } from './testing/served.ts'

const hello = 'sha256:2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824'

let at: Served
beforeAll(async () => {
  at = await served()
})
afterAll(() => at.stop())

const begun = async (repository = 'shop') => {
  const answer = await at.send('POST', `${repository}/blobs/uploads/`)
  const location = answer.headers.get('location') ?? ''
  return { answer, path: location.replace(`http://${at.registry}/v2/111111111111/eu-west-1/`, '') }
}

describe('an upload', () => {
  it('takes chunks in order, tells how far it is, and ends with the digest', async () => {
    const { answer, path } = await begun()
    expect([answer.status, answer.headers.get('range')]).toEqual([202, '0-0'])
    const first = await at.send('PATCH', path, { headers: { 'content-range': '0-2' }, body: 'hel' })
    expect([first.status, first.headers.get('range')]).toEqual([202, '0-2'])
    const early = await at.send('PATCH', path, { headers: { 'content-range': '4-4' }, body: 'o' })
    expect([early.status, early.headers.get('range'), early.headers.get('location')]).toEqual([
      416,
      '0-2',
      answer.headers.get('location')
    ])
    const short = await at.send('PATCH', path, { headers: { 'content-range': '3-9' }, body: 'lo' })
    expect([short.status, short.headers.get('range')]).toEqual([416, '0-2'])
    const how = await at.send('GET', path)
    expect([how.status, how.headers.get('range')]).toEqual([204, '0-2'])
    const last = await at.send('PUT', `${path}?digest=${hello}`, { headers: { 'content-range': '3-4' }, body: 'lo' })
    expect([last.status, last.headers.get('docker-content-digest')]).toEqual([201, hello])
    expect(last.headers.get('location')).toBe(`http://${at.registry}/v2/111111111111/eu-west-1/shop/blobs/${hello}`)
    expect(await (await at.send('GET', `shop/blobs/${hello}`)).text()).toBe('hello')
    expect((await at.send('GET', path)).status).toBe(404)
  })

  it('goes on after a connection broke off', async () => {
    const { answer, path } = await begun()
    const id = answer.headers.get('docker-upload-uuid') ?? ''
    const whole = 'x'.repeat(100_000)
    const socket = connect(Number(at.registry.split(':')[1]), '127.0.0.1')
    const head = `PATCH /v2/111111111111/eu-west-1/${path} HTTP/1.1\r\nhost: x\r\nauthorization: Basic ${at.token}\r\n`
    const calls = at.calls.length
    socket.write(`${head}content-length: 100000\r\n\r\n${whole.slice(0, 60_000)}`)
    // What a broken connection had not yet handed over is lost, so it breaks once all that was sent has come.
    while (at.onDisk(id) < 60_000) await at.send('GET', path)
    socket.destroy()
    const broken = () => at.calls.slice(calls).some(call => call.operation === 'UploadChunk' && call.status === 400)
    while (!broken()) await at.send('GET', path)
    expect((await at.send('GET', path)).headers.get('range')).toBe('0-59999')
    const digest = 'sha256:d69e68988157833272305aaf21f453c800346e8a3640db6578e260215542e5d4'
    const rest = await at.send('PATCH', path, {
      headers: { 'content-range': '60000-99999' },
      body: whole.slice(60_000)
    })
    expect([rest.status, rest.headers.get('range')]).toEqual([202, '0-99999'])
    expect((await at.send('PUT', `${path}?digest=${digest}`)).status).toBe(201)
  })

  it('keeps what came of a chunk of untold length that is shorter than its range, and says so', async () => {
    const { path } = await begun()
    const body = Readable.toWeb(Readable.from([Buffer.from('hel')]))
    const short = await at.send('PATCH', path, { headers: { 'content-range': '0-4' }, body, duplex: 'half' })
    expect([short.status, short.headers.get('range')]).toEqual([416, '0-2'])
    const last = await at.send('PUT', `${path}?digest=${hello}`, { headers: { 'content-range': '3-4' }, body: 'lo' })
    expect(last.status).toBe(201)
  })

  it('is refused with another digest than its bytes have, and is gone then', async () => {
    const { path } = await begun()
    const answer = await at.send('PUT', `${path}?digest=${hello}`, { body: 'goodbye' })
    expect([answer.status, await answer.json()]).toEqual([
      400,
      {
        errors: [
          {
            code: 'BLOB_UPLOAD_INVALID',
            message: 'None of the provided layer digests match the calculated layer digest'
          }
        ]
      }
    ])
    expect(await (await at.send('PATCH', path, { body: 'x' })).json()).toMatchObject({
      errors: [{ code: 'BLOB_UPLOAD_UNKNOWN' }]
    })
  })

  it('can be given up', async () => {
    const { path } = await begun()
    expect((await at.send('DELETE', path)).status).toBe(204)
    expect((await at.send('DELETE', path)).status).toBe(404)
  })

  it('needs a repository that is there', async () => {
    const answer = await at.send('POST', 'none/blobs/uploads/')
    expect([answer.status, await answer.json()]).toEqual([
      404,
      {
        errors: [
          {
            code: 'NAME_UNKNOWN',
            message: "The repository with name 'none' does not exist in the registry with id '111111111111'"
          }
        ]
      }
    ])
  })
})
