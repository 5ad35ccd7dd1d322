import type { Config } from '../config/config.ts'
import { parsed, type ReleaseTag, type ServiceName, type Version } from '../release/named.ts'
import { readTag, type TagRequest } from './release-tag.ts'
import { highest } from './version.ts'

/** The requests among git tags: tags that are none, or name what the config does not have, are left out. */
export const requestsAmong = (
  tags: readonly ReleaseTag[],
  config: Pick<Config, 'policy' | 'services'>
): readonly TagRequest[] =>
  tags.flatMap(tag => {
    const read = readTag(tag, config)
    return 'request' in read ? [read.request] : []
  })

/** The highest version that a set of tags gives one of the services (tags for the whole repository count for each); `0.0.0` for none. */
export const highestVersion = (
  tags: readonly ReleaseTag[],
  config: Pick<Config, 'policy' | 'services'>,
  services: readonly ServiceName[]
): Version =>
  highest(
    requestsAmong(tags, config)
      .filter(({ service }) => service === undefined || services.includes(service))
      .map(({ version }) => version)
  ) ?? parsed('0.0.0')
