import { createSandbox } from '../../sandbox/sandbox.ts'
import { sandboxClock } from './sandbox-clock.ts'

const strands = 8
const rounds = 500

/** How fast virtual time passes with eight strands that poll: what every timeline test and rehearsal stands on. */
export const bench = async () => {
  const hosts = { registry: '127.0.0.1:1', endpoint: 'http://127.0.0.1:1' }
  const clock = sandboxClock(createSandbox({ mode: 'jump', ...hosts }).clock, 'bench')
  const started = performance.now()
  const poll = async (nth: number): Promise<void> => {
    for (let round = 0; round < rounds; round += 1) {
      await clock.busy(async () => nth)
      await clock.sleep(1000 + nth)
    }
  }
  await Promise.all(Array.from({ length: strands }, (_, nth) => poll(nth)))
  const value = Math.round(((performance.now() - started) * 1000) / (strands * rounds))
  return [{ metric: 'one sleep', value, unit: 'us' }]
}
