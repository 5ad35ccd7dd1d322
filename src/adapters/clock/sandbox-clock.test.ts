import { afterEach, describe, expect, it } from '@jest/globals'
import { createSandbox } from '../../sandbox/sandbox.ts'
import { type RunningSandbox, startSandbox } from '../../sandbox/server.ts'
import { openClock } from './open-clock.ts'
import { sandboxClock } from './sandbox-clock.ts'

const hosts = { registry: '127.0.0.1:1', endpoint: 'http://127.0.0.1:1' }
const inProcess = () => sandboxClock(createSandbox({ mode: 'jump', ...hosts }).clock, 'a')
const turn = () => new Promise(resolve => setImmediate(resolve))
const passing = async (turns: number) => {
  for (let left = turns; left > 0; left -= 1) await turn()
}

describe('sandboxClock', () => {
  it('goes to the earliest sleeper first, whatever the order of asking', async () => {
    const clock = inProcess()
    const seen: string[] = []
    const strand = async (name: string, by: number) => {
      await clock.sleep(by)
      seen.push(`${name} ${clock.now()}`)
    }
    await Promise.all([strand('late', 60_000), strand('early', 1000), strand('middle', 30_000)])
    expect(seen).toEqual([
      'early 2026-01-05T09:00:01.000Z',
      'middle 2026-01-05T09:00:30.000Z',
      'late 2026-01-05T09:01:00.000Z'
    ])
  })

  it('stands still while something is in flight', async () => {
    const clock = inProcess()
    const slept = clock.sleep(5000)
    const started = await clock.busy(async () => {
      await passing(50)
      return clock.now()
    })
    await slept
    expect(started).toBe('2026-01-05T09:00:00.000Z')
    expect(clock.now()).toBe('2026-01-05T09:00:05.000Z')
  })

  it('lets a strand that just came back sleep before it moves on', async () => {
    const clock = inProcess()
    const seen: string[] = []
    const poll = async (name: string) => {
      for (let round = 0; round < 3; round += 1) {
        await clock.busy(() => passing(name === 'slow' ? 20 : 1))
        seen.push(`${name} ${clock.now().slice(14, 19)}`)
        await clock.sleep(10_000)
      }
    }
    await Promise.all([poll('slow'), poll('fast')])
    expect(seen.map(line => line.split(' ')[1])).toEqual(['00:00', '00:00', '00:10', '00:10', '00:20', '00:20'])
  })

  it('forgets an aborted sleeper, which rejects with the reason', async () => {
    const clock = inProcess()
    const abort = new AbortController()
    const lost = clock.sleep(3_600_000, abort.signal)
    const won = clock.sleep(1000).then(() => abort.abort(new Error('lost the race')))
    await expect(lost).rejects.toThrow('lost the race')
    await won
    await clock.sleep(1000)
    expect(clock.now()).toBe('2026-01-05T09:00:02.000Z')
  })

  it('takes turns with another actor', async () => {
    const sandbox = createSandbox({ mode: 'jump', actors: 2, ...hosts })
    const [one, two] = [sandboxClock(sandbox.clock, 'one'), sandboxClock(sandbox.clock, 'two')]
    const seen: string[] = []
    const run = async (clock: typeof one, name: string, step: number) => {
      for (let round = 0; round < 2; round += 1) {
        await clock.sleep(step)
        seen.push(`${name} ${clock.now().slice(17, 19)}`)
      }
      clock.leave()
    }
    await Promise.all([run(one, 'one', 10_000), run(two, 'two', 15_000)])
    expect(seen).toEqual(['one 10', 'two 15', 'one 20', 'two 30'])
  })
})

describe('openClock', () => {
  let running: RunningSandbox | undefined
  afterEach(async () => {
    await running?.stop()
    running = undefined
  })

  it('follows a sandbox over loopback', async () => {
    running = await startSandbox({ mode: 'jump' })
    const env = { TAGSHIP_CLOCK: running.ready.clock, AWS_ENDPOINT_URL: running.ready.endpoint }
    const clock = await openClock(env, 'p1')
    await clock.sleep(90_000)
    expect(clock.now()).toBe('2026-01-05T09:01:30.000Z')
    clock.leave()
  })

  it.each([
    [{ TAGSHIP_CLOCK: 'http://127.0.0.1:1/x' }, 'AWS_ENDPOINT_URL is not set'],
    [
      { TAGSHIP_CLOCK: 'http://127.0.0.1:1/x', AWS_ENDPOINT_URL: 'https://ecs.example.com' },
      'AWS_ENDPOINT_URL is "https'
    ],
    [
      { TAGSHIP_CLOCK: 'http://127.0.0.1.example.com/x', AWS_ENDPOINT_URL: 'http://127.0.0.1:1' },
      'TAGSHIP_CLOCK is "http'
    ]
  ])('refuses virtual time against anything but a sandbox on this machine: %j', async (env, said) => {
    await expect(openClock(env, 'p1')).rejects.toThrow(said)
  })
})
