import { isDowngrade } from '../tags/version.ts'
import type { Facts } from './facts.ts'
import { isOvertaken } from './overtaken.ts'
import { no, passed, type Ruling } from './ruling.ts'

/** A version stands for the digests it first shipped with. */
export const reuseRule = ({ taken, version, same }: Facts): Ruling => {
  if (taken === undefined || same) return passed
  return no(
    `The version ${version} was given to another image already (${taken.tag} is ${taken.by.slice(0, 19)}).`,
    'Tag the commit with a new version: a tag that was moved is not taken.'
  )
}

/** The last rung only goes up. */
export const downgradeRule = ({ version, running, rung, same }: Facts): Ruling => {
  if (rung !== 'last' || same || version === undefined || running?.version === undefined) return passed
  if (!isDowngrade(running.version, version)) return passed
  return no(
    `${running.version} runs already, which is above ${version}.`,
    'Roll back instead, or say so with "allow-downgrade".'
  )
}

/** A request that a newer one has overtaken is over. Where git cannot tell, the committers' dates do. */
export const ancestryRule = ({ running, same, commit }: Facts): Ruling => {
  if (running === undefined || same) return passed
  if (!isOvertaken(running, commit.time)) return passed
  return no(
    `A newer commit (${running.commit?.slice(0, 12) ?? 'unknown'}) runs already.`,
    'Roll back instead, or say so with "allow-downgrade".'
  )
}
