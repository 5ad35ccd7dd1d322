import type { Config } from '../../core/config/config.ts'
import { imageOf, serviceOf, stageOf } from '../../core/config/resolve-unit.ts'
import { wavesOf } from '../../core/config/waves.ts'
import type { ImageName, ServiceName, Stage } from '../../core/release/named.ts'
import type { Release, Unit } from '../../core/release/release.ts'
import type { Commit } from '../../ports/git.ts'
import type { Origin } from '../../ports/origin.ts'
import { causeOf } from './cause.ts'

/** Which services of which stage a person asks for, at which commit. */
export type StageAsked = { readonly stage: Stage; readonly services: readonly ServiceName[]; readonly commit: Commit }

/** Services of a stage as a release that a person asks for. Nothing is known yet of what runs or comes: no image has a digest. */
export const stageRelease = (config: Config, { stage, services, commit }: StageAsked, origin: Origin): Release => {
  stageOf(config, stage)
  const waves = wavesOf(config, services)
  const units = services.map((service): Unit => {
    const { kind, containers } = serviceOf(config, service)
    return { service, kind, why: 'asked', wave: waves.get(service) ?? 0, images: containers }
  })
  const images = [...new Set(units.flatMap(unit => Object.values(unit.images) as ImageName[]))]
  return {
    schema: 1,
    stage,
    commit: { sha: commit.sha, time: commit.time },
    cause: causeOf(origin),
    images: Object.fromEntries(images.map(name => [name, { repository: imageOf(config, name).repository }])),
    units
  }
}
