import type { Config } from '../../core/config/config.ts'
import { neighbourOf } from '../../core/config/places.ts'
import { overlayOf, placeOf } from '../../core/config/resolve-unit.ts'
import { type Fault, Problem } from '../../core/problem/problem.ts'
import { type ContainerName, parsed } from '../../core/release/named.ts'
import { statePath, taskPath } from '../../core/release/paths.ts'
import { openUnits, type Release, type Unit, withUnits } from '../../core/release/release.ts'
import type { Definition } from '../../core/task/definition.ts'
import { definitionHash } from '../../core/task/definition-hash.ts'
import { lostMembers } from '../../core/task/lost-members.ts'
import { type Rendered, rendered } from '../../core/task/rendered.ts'
import { stageNameFaults } from '../../core/task/stage-names.ts'
import { sideBySide } from '../../core/time/side-by-side.ts'
import type { Ports } from '../../ports/ports.ts'
import { type ImageUris, imageUris } from './image-uris.ts'
import { type Line, taskBase } from './task-base.ts'

/** How many definitions are read at the same time. */
const atOnce = 10

/** Stands for the version of a service that was never released under one, as in image tags. */
const unversioned = '0.0.0'

/**
 * Renders the task definition of every unit that has no outcome, writes it and its state as files, and sets the unit's
 * hash. Nothing is written to AWS. One Problem carries the faults of all units.
 */
export const render =
  (config: Config) =>
  async (release: Release, ports: Ports): Promise<Release> => {
    const line: Line = { config, release, ports }
    const uris = await imageUris(line)
    const each = await sideBySide(atOnce, openUnits(release), async unit => {
      return [unit, await settled(() => renderUnit(line, unit, uris))] as const
    })
    const results = new Map<Unit, Rendered | readonly Fault[]>(each)
    const faults = [...results.values()].flatMap(result => ('definition' in result ? [] : result))
    if (faults.length > 0) throw new Problem(faults)
    for (const [unit, result] of results) if ('definition' in result) await write(line, unit, result)
    return withUnits(release, unit => {
      const result = results.get(unit)
      return result !== undefined && 'definition' in result ? withHash(unit, result) : unit
    })
  }

const renderUnit = async (line: Line, unit: Unit, uris: ImageUris): Promise<Rendered> => {
  const { config, release, ports } = line
  const place = placeOf(config, release.stage)
  const { env, secrets } = overlayOf(config, unit.service, release.stage)
  const result = rendered(await taskBase(line, unit), {
    stage: release.stage,
    version: unit.version ?? unversioned,
    commit: release.commit.sha,
    containers: Object.keys(unit.images).map(name => parsed<'ContainerName'>(name)),
    images: containerImages(unit, uris),
    env,
    secrets,
    place
  })
  const neighbour = neighbourOf(config.policy.stages, release.stage)
  const { service } = unit
  const shared =
    neighbour === undefined ? [] : stageNameFaults(result.definition, { stage: release.stage, service, neighbour })
  if (shared.length > 0) throw new Problem(shared)
  const lost = (await ports.at(place).definitions.lost?.(result.definition)) ?? []
  if (lost.length > 0) throw new Problem(lostMembers(service, lost))
  return result
}

const containerImages = (unit: Unit, uris: ImageUris): Readonly<Record<ContainerName, string>> =>
  Object.fromEntries(
    Object.entries(unit.images).flatMap(([container, image]) => {
      const uri = uris.get(image)
      return uri === undefined ? [] : [[container, uri]]
    })
  )

const settled = async <T>(work: () => Promise<T>): Promise<T | readonly Fault[]> => {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Problem) return error.faults
    throw error
  }
}

const write = async ({ release, ports }: Line, unit: Unit, { definition, state }: Rendered): Promise<void> => {
  const { files } = ports
  await files.write(taskPath(files.own, release.stage, unit.service), pretty(definition))
  await files.write(statePath(files.own, release.stage, unit.service), pretty(state))
}

const pretty = (definition: Definition): string => `${JSON.stringify(definition, null, 2)}\n`

/** A revision that was registered for another state is no longer this unit's. */
const withHash = (unit: Unit, { state }: Rendered): Unit => {
  const hash = definitionHash(state)
  return unit.task?.hash === hash ? unit : { ...unit, task: { hash } }
}
