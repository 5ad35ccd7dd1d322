import { layFleet, workFleet } from './fleet.ts'
import { sandboxByHand } from './raw-call.ts'

const fleet = { services: 200, tasks: 10, rollouts: 1000, hours: 24 }
const sandbox = sandboxByHand('bench')
const [start, began] = [performance.now(), sandbox.clock.now()]
await layFleet(sandbox, fleet)
await workFleet(sandbox, fleet)
const seconds = (performance.now() - start) / 1000
const simulated = (sandbox.clock.now() - began) / 1000
const told = (metric: string, value: number, unit: string): void =>
  console.log(JSON.stringify({ bench: 'sandbox-fleet', metric, value: Math.round(value * 10) / 10, unit }))
told('wall time', seconds, 's')
told('simulated seconds per second', simulated / seconds, '1/s')
told('memory', process.memoryUsage().rss / 1024 / 1024, 'MB')
told('calls', sandbox.world.calls.length, 'calls')
