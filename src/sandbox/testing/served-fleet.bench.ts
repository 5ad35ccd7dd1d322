import { layFleet, workFleet } from './fleet.ts'
import { sandboxByHand } from './raw-call.ts'

const fleet = { services: 200, tasks: 10, rollouts: 1000, hours: 24 }

/** A day of a fleet over the wire's codecs, with the list of calls kept: wall time, simulated seconds per second, memory. */
export const bench = async (): Promise<readonly { metric: string; value: number; unit: string }[]> => {
  const sandbox = sandboxByHand('bench')
  const cpu = process.cpuUsage()
  const [start, began] = [performance.now(), sandbox.clock.now()]
  await layFleet(sandbox, fleet)
  await workFleet(sandbox, fleet)
  const seconds = (performance.now() - start) / 1000
  const simulated = (sandbox.clock.now() - began) / 1000
  const { user, system } = process.cpuUsage(cpu)
  const busy = (user + system) / 1e6
  return [
    { metric: 'wall time', value: Math.round(seconds * 10) / 10, unit: 's' },
    { metric: 'processor time', value: Math.round(busy * 10) / 10, unit: 's' },
    { metric: 'pace', value: Math.round(simulated / seconds), unit: 'simulated s/s' },
    { metric: 'resident memory', value: Math.round(process.memoryUsage().rss / 1024 / 1024), unit: 'MB' }
  ]
}
