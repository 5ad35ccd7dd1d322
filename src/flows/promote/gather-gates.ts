import type { Config } from '../../core/config/config.ts'
import type { BeforeFact, Facts } from '../../core/gates/facts.ts'
import { isFirstStage, lastRung, stagesBefore } from '../../core/ladder/ladder.ts'
import type { ImageName, ServiceName } from '../../core/release/named.ts'
import { openUnits, type Release, type Unit } from '../../core/release/release.ts'
import type { Ports } from '../../ports/ports.ts'
import { digestTags } from '../prove/image-records.ts'
import { taskImages } from '../release/release-images.ts'
import { beforeFacts } from './before-facts.ts'
import { hereFacts } from './here-facts.ts'
import { takenVersions } from './taken-versions.ts'

/** The facts of a request's gates: `known` are the units that could be rendered, because all their images were built. */
export type GateFacts = ReadonlyMap<ServiceName, Facts>

/** Reads all that the gates of a rendered release ask for; nothing is written. `named` says whether the request names its services. */
export const gatherGates =
  (config: Config, { named }: { readonly named: boolean }) =>
  async (release: Release, ports: Ports): Promise<GateFacts> => {
    const tags = await digestTags(config, release, ports)
    const here = await hereFacts({ config, release, tags }, ports)
    const changing = openUnits(release).filter(({ service }) => here.get(service)?.same !== true)
    const before = await allBefore(
      { config, release: { ...release, units: changing.filter(unit => unbuilt(release, unit).length === 0) }, tags },
      ports
    )
    const taken = await takenVersions(config, { ...release, units: changing }, ports)
    const reach = await reachOf(config, release, ports)
    const { stage, commit } = release
    const shared = { stage, commit, named, reach, rung: rungOf(config, release), now: ports.clock.now() }
    return new Map(
      openUnits(release).map((unit): readonly [ServiceName, Facts] => {
        const { service, version } = unit
        const held = taken.get(service)
        const facts = { ...shared, service, same: false, ...here.get(service), before: before.get(service) ?? [] }
        return [
          service,
          {
            ...facts,
            unbuilt: unbuilt(release, unit),
            ...(version === undefined ? {} : { version }),
            ...(held === undefined ? {} : { taken: held })
          }
        ]
      })
    )
  }

const rungOf = ({ policy }: Config, { stage, lane }: Release): Facts['rung'] => {
  if (isFirstStage(policy, stage, lane)) return 'first'
  return lastRung(policy, lane).includes(stage) ? 'last' : 'middle'
}

/** Images of a unit, or of the tasks of its release, that were never built for the release's commit: without them nothing can be rendered. */
export const unbuilt = (release: Release, unit: Unit): readonly ImageName[] =>
  [...new Set([...Object.values(unit.images), ...taskImages(release)])].filter(
    name => release.images[name]?.digest === undefined
  )

type Asked = Omit<Parameters<typeof beforeFacts>[0], 'stage'>

/** What each stage of the rung before shows, by service. */
const allBefore = async (asked: Asked, ports: Ports): Promise<ReadonlyMap<ServiceName, readonly BeforeFact[]>> => {
  const { config, release } = asked
  const all = new Map<ServiceName, readonly BeforeFact[]>()
  if (release.units.length === 0) return all
  for (const stage of stagesBefore(config.policy, release.stage, release.lane)) {
    const facts = await beforeFacts({ ...asked, stage }, ports)
    for (const [service, fact] of facts) all.set(service, [...(all.get(service) ?? []), fact])
  }
  return all
}

const reachOf = async ({ policy }: Config, { lane, commit }: Release, { git }: Ports): Promise<Facts['reach']> => {
  const refs = lane === undefined ? policy.refs : (policy.lanes[lane]?.refs ?? [])
  const answer = await git.isOnBranch(commit.sha, refs)
  if (answer === 'unknown') return { is: 'unknown', refs }
  return { is: answer ? 'reachable' : 'unreachable', refs }
}
