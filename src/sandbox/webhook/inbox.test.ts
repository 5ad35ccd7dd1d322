import { expect, it } from '@jest/globals'
import { controlCall, replyJson, sandboxByHand } from '../testing/raw-call.ts'

it('keeps what was posted for whoever asks', async () => {
  const sandbox = sandboxByHand()
  expect((await controlCall(sandbox, 'POST webhook', { text: 'api is live' })).status).toBe(200)
  sandbox.clock.advance(1000)
  await controlCall(sandbox, 'POST webhook', { text: 'web is live' })
  const start = Date.UTC(2026, 0, 5, 9)
  expect(replyJson(await controlCall(sandbox, 'GET webhook'))).toEqual([
    { at: start, body: { text: 'api is live' } },
    { at: start + 1000, body: { text: 'web is live' } }
  ])
})
