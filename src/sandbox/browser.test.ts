import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { type RunningSandbox, startSandbox } from './server.ts'

let running: RunningSandbox
beforeEach(async () => {
  running = await startSandbox({ mode: 'hand' })
})
afterEach(() => running.stop())

it('a request of a web page that is not of this machine is refused, and does nothing', async () => {
  const body = JSON.stringify({ text: 'from elsewhere' })
  const headers = { origin: 'https://evil.example', 'content-type': 'text/plain' }
  const reply = await fetch(`${running.ready.endpoint}/_sandbox/webhook`, { method: 'POST', headers, body })
  expect([reply.status, await reply.text()]).toEqual([403, expect.stringContaining('may not use the sandbox')])
  expect(running.sandbox.world.messages).toEqual([])
})

it('a browser that opens the endpoint is told what there is', async () => {
  for (const path of ['/', '/_sandbox', '/_sandbox/']) {
    const reply = await fetch(`${running.ready.endpoint}${path}`, { headers: { accept: 'text/html,*/*' } })
    expect([reply.status, await reply.text()]).toEqual([200, expect.stringContaining('GET /_sandbox/timeline')])
  }
  const head = await fetch(`${running.ready.endpoint}/_sandbox/timeline`, { method: 'HEAD' })
  expect(head.status).toBe(200)
})
