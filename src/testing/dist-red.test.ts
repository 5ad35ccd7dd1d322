import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { type DistStage, openDist } from './dist-stage.ts'

// Each step is a process of its own; a busy machine takes seconds to start several.
jest.setTimeout(60_000)

let stage: DistStage
beforeAll(async () => {
  stage = await openDist()
})
afterAll(() => stage.close())

describe('each stub of dist, given what it cannot take', () => {
  it.each([
    { name: 'plan', inputs: { stage: 'Alpha' }, said: 'The input "stage" has "Alpha"' },
    { name: 'build', inputs: { release: '{"schema":2}' }, said: 'schema' },
    { name: 'push', inputs: { release: 'none.json' }, said: 'none.json' },
    { name: 'render', inputs: { release: 'none.json' }, said: 'none.json' },
    { name: 'deploy', inputs: { timeout: 'soon' }, said: 'The input "timeout" is "soon"' },
    { name: 'verify', inputs: { release: 'none.json' }, said: 'none.json' },
    { name: 'tag', inputs: { version: 'one' }, said: 'one' },
    { name: 'promote', inputs: { tag: 'v9.9.9' }, said: 'v9.9.9' },
    { name: 'rollback', inputs: {}, said: 'The input "stage" is missing.' },
    { name: 'status', inputs: { stages: 'gamma' }, said: 'gamma' },
    { name: 'login', inputs: { config: 'none.yml' }, said: 'none.yml' }
  ])('$name ends red and has written nothing', async ({ name, inputs, said }) => {
    const { told } = await stage.step(name, { inputs })
    expect(told).toMatchObject({ code: 2, writes: [], outputs: [] })
    expect(told.annotations.join('\n')).toContain(said)
  })
})
