import type { Config } from '../config/config.ts'
import { rolledOut } from '../config/rolled-out.ts'
import { wavesOf } from '../config/waves.ts'
import type { ReleaseTag, ServiceName, Stage, Version } from '../release/named.ts'
import { requestsAmong } from './reachable.ts'
import type { TagRequest } from './release-tag.ts'
import { versionOrder } from './version.ts'

/** A release tag that is the newest word on some services of a stage. */
export type Queued = {
  readonly tag: ReleaseTag
  readonly version: Version
  readonly services: readonly ServiceName[]
  /** Older tags that asked the same for one of these services, the newest first: their turn is over. */
  readonly passed: readonly ReleaseTag[]
}

/** What git tags ask of a stage, first what others come after, then the oldest version first: for each service only the tag of the highest version counts. The tags are the queue; whether a tag is done already, they do not say. */
export const queueOf = (
  tags: readonly ReleaseTag[],
  config: Pick<Config, 'policy' | 'services'>,
  stage: Stage
): readonly Queued[] => {
  const requests = requestsAmong(tags, config).filter(({ stages }) => stages.includes(stage))
  const queue = new Map<ReleaseTag, Queued>()
  for (const service of rolledOut(config)) {
    const [newest, ...others] = requests
      .filter(speaksOf(service))
      .reverse()
      .sort((a, b) => versionOrder(b.version, a.version))
    if (newest === undefined) continue
    const { tag, version } = newest
    const { services = [], passed = [] } = queue.get(tag) ?? {}
    const older = others.map(other => other.tag).filter(other => !passed.includes(other))
    queue.set(tag, { tag, version, services: [...services, service], passed: [...passed, ...older] })
  }
  const waves = wavesOf(config, rolledOut(config))
  const waveOf = ({ services }: Queued) => Math.min(...services.map(service => waves.get(service) ?? 0))
  return [...queue.values()].sort((a, b) => waveOf(a) - waveOf(b) || versionOrder(a.version, b.version))
}

const speaksOf =
  (service: ServiceName) =>
  (request: TagRequest): boolean =>
    request.service === undefined || request.service === service
