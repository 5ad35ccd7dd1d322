import type { Config } from '../../core/config/config.ts'
import { vetoRule } from '../../core/gates/request-rules.ts'
import type { Release, Unit } from '../../core/release/release.ts'
import { sideBySide } from '../../core/time/side-by-side.ts'
import type { Ports } from '../../ports/ports.ts'
import { imageVeto } from '../prove/image-evidence.ts'
import { type DigestTags, digestTags } from '../prove/image-records.ts'
import type { Plan } from './service-plan.ts'

/** How many are asked at the same time; the registry itself is asked once. */
const atOnce = 10

/** Why units of a release may not come into its stage, from the tags of their images, which are read once for all of them. */
export const vetoReasons = (
  config: Config,
  release: Release,
  ports: Ports
): ((unit: Unit) => Promise<string | undefined>) => {
  let read: Promise<DigestTags> | undefined
  return async unit => {
    read ??= digestTags(config, release, ports)
    const veto = imageVeto({ release, tags: await read }, unit)
    const ruling = vetoRule({ stage: release.stage, ...(veto === undefined ? {} : { veto }) })
    return ruling.is === 'no' ? `${ruling.says} ${ruling.pass}` : undefined
  }
}

/** The plans, without those that would send what a person vetoed. */
export const withoutVetoed = (plans: readonly Plan[]): Promise<readonly Plan[]> =>
  sideBySide(atOnce, plans, async plan => {
    if (plan.step.do !== 'send') return plan
    const reason = await plan.order.vetoed?.()
    if (reason === undefined) return plan
    return { ...plan, step: { do: 'nothing', outcome: { is: 'refused', gate: 'veto' }, reason } }
  })
