import { between } from '../../core/time/instant.ts'
import { openFleet } from '../testing/fleet.ts'

const size = 200

/** Two hundred services rolled out at once by one process, under the limits that AWS sets for calls of an account. */
export const bench = async () => {
  const { shop, run } = await openFleet(size)
  const { world, control } = shop.sandbox
  control.arrange('throttle', { on: true })
  const [first, since, started] = [world.calls.length, shop.clock.now(), performance.now()]
  const landings = await run()
  const calls = world.calls.slice(first)
  const lost = [...landings.values()].filter(({ outcome }) => outcome.is !== 'succeeded').length
  shop.clock.leave()
  return [
    { metric: 'services', value: landings.size, unit: 'services' },
    { metric: 'not succeeded', value: lost + size - landings.size, unit: 'services' },
    { metric: 'calls', value: calls.length, unit: 'calls' },
    { metric: 'calls that were throttled', value: calls.filter(({ status }) => status === 400).length, unit: 'calls' },
    {
      metric: 'updates',
      value: calls.filter(({ operation, status }) => operation === 'UpdateService' && status === 200).length,
      unit: 'calls'
    },
    { metric: 'makespan', value: Math.round(between(since, shop.clock.now()) / 1000), unit: 's' },
    { metric: 'wall time', value: Math.round(performance.now() - started), unit: 'ms' }
  ]
}
