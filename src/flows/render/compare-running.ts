import type { Config } from '../../core/config/config.ts'
import { clusterOf, placeOf, serviceName } from '../../core/config/resolve-unit.ts'
import { Failure } from '../../core/problem/failure.ts'
import type { ServiceName } from '../../core/release/named.ts'
import { taskPath } from '../../core/release/paths.ts'
import { openUnits, type Release } from '../../core/release/release.ts'
import type { Definition } from '../../core/task/definition.ts'
import { type Change, definitionDiff } from '../../core/task/definition-diff.ts'
import { sideBySide } from '../../core/time/side-by-side.ts'
import type { Ports } from '../../ports/ports.ts'

/** How a rendered definition differs from what its service runs: `new` where nothing runs, `unknown` where that could not be read. */
export type Comparison = { readonly service: ServiceName; readonly changes: readonly Change[] | 'new' | 'unknown' }

/** How many services are read side by side. */
const atOnce = 10

/** Compares every rendered definition with what runs. It only informs: a place that cannot be read is no error. */
export const compareRunning =
  (config: Config) =>
  async (release: Release, ports: Ports): Promise<readonly Comparison[]> => {
    const found = await sideBySide(
      atOnce,
      openUnits(release),
      async ({ service, kind }): Promise<readonly Comparison[]> => {
        const text = await ports.files.read(taskPath(ports.files.own, release.stage, service))
        if (text === undefined || kind !== 'service') return []
        const running = await runningDefinition(config, { release, ports, service })
        const changes = typeof running === 'string' ? running : definitionDiff(running, JSON.parse(text) as Definition)
        return [{ service, changes }]
      }
    )
    return found.flat()
  }

type Place = { readonly release: Release; readonly ports: Ports; readonly service: ServiceName }

const runningDefinition = async (config: Config, at: Place): Promise<Definition | 'new' | 'unknown'> => {
  const { stage } = at.release
  const cloud = at.ports.at(placeOf(config, stage))
  const name = serviceName(config, at.service, stage)
  try {
    const view = (await cloud.services.describe(clusterOf(config, stage), [name])).get(name)
    if (view === undefined) return 'new'
    const { taskDefinition } = view
    if (taskDefinition === undefined) return 'unknown'
    return (await cloud.definitions.describe(taskDefinition))?.definition ?? 'unknown'
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    at.ports.journal.warn(`What "${name}" runs could not be read: ${error.message}`)
    return 'unknown'
  }
}
