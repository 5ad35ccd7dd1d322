import type { Config } from '../config/config.ts'
import { rolledOut } from '../config/rolled-out.ts'
import type { ReleaseTag, ServiceName, Stage, Version } from '../release/named.ts'
import { requestsAmong } from './reachable.ts'
import type { TagRequest } from './release-tag.ts'
import { versionOrder } from './version.ts'

/** A release tag that is the newest word on some services of a stage. */
export type Queued = {
  readonly tag: ReleaseTag
  readonly version: Version
  readonly services: readonly ServiceName[]
}

/** What git tags ask of a stage, oldest version first: for each service only the tag of the highest version counts. The tags are the queue; whether a tag is done already, they do not say. */
export const queueOf = (
  tags: readonly ReleaseTag[],
  config: Pick<Config, 'policy' | 'services'>,
  stage: Stage
): readonly Queued[] => {
  const requests = requestsAmong(tags, config).filter(({ stages }) => stages.includes(stage))
  const queue = new Map<ReleaseTag, Queued>()
  for (const service of rolledOut(config)) {
    const newest = requests
      .filter(speaksOf(service))
      .sort((a, b) => versionOrder(a.version, b.version))
      .at(-1)
    if (newest === undefined) continue
    const { tag, version } = newest
    queue.set(tag, { tag, version, services: [...(queue.get(tag)?.services ?? []), service] })
  }
  return [...queue.values()].sort((a, b) => versionOrder(a.version, b.version))
}

const speaksOf =
  (service: ServiceName) =>
  (request: TagRequest): boolean =>
    request.service === undefined || request.service === service
