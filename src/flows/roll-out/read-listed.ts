import type { Stand } from '../../core/rollout/stand.ts'
import type { Duration } from '../../core/time/instant.ts'
import type { Ports } from '../../ports/ports.ts'
import type { Target } from '../../targets/kind.ts'
import type { Site } from '../../targets/site.ts'

/** From one reading to the next while ECS does not list a rollout yet, and how often. */
const lag: Duration = 2000
const readings = 5

/** How the services stand; a rollout that ECS does not list yet could not be stopped or answered, so it is waited for a moment. */
export const readListed = async (
  { site, ports }: { readonly site: Site; readonly ports: Pick<Ports, 'clock' | 'signal'> },
  { read }: Pick<Target, 'read'>,
  names: readonly string[]
): Promise<ReadonlyMap<string, Stand>> => {
  for (let reading = 1; ; reading += 1) {
    const stands = await read(site, names)
    const lagging = [...stands.values()].some(
      ({ basis, inFlight }) => basis === 'rollout' && inFlight !== undefined && inFlight.arn === undefined
    )
    if (!lagging || reading === readings) return stands
    await ports.clock.sleep(lag, ports.signal)
  }
}
