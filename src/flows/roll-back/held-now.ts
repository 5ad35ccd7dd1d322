import { parseHold } from '../../core/record/hold.ts'
import { tagKeys } from '../../core/record/keys.ts'
import type { Instant } from '../../core/time/instant.ts'
import type { Back, Going } from './way.ts'

/** Since when the service is held, read anew; `undefined` when no hold with a moment stands, because somebody lifted it meanwhile. */
export const heldNow = async ({ site }: Back, { standing }: Going): Promise<Instant | undefined> => {
  const { name } = standing.stand.service
  const text = (await site.cloud.services.describe(site.cluster, [name])).get(name)?.tags[tagKeys.hold]
  return text === undefined ? undefined : parseHold(text).at
}
