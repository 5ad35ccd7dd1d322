import type { Facts } from './facts.ts'
import { no, passed, type Ruling } from './ruling.ts'

/** The commit must be reachable from a branch that may release. */
export const refRule = ({ reach, commit }: Facts): Ruling => {
  const branches = reach.refs.map(ref => `"${ref}"`).join(', ')
  const sha = commit.sha.slice(0, 12)
  switch (reach.is) {
    case 'reachable':
      return passed
    case 'unreachable':
      return no(
        `The commit ${sha} is on no branch that may release (${branches}).`,
        'Merge it first, or add its branch to "refs" on the default branch.'
      )
    case 'unknown':
      return no(
        `Whether the commit ${sha} is on a branch that may release (${branches}) could not be found out.`,
        'Fetch the whole history: set "fetch-depth: 0" on actions/checkout.'
      )
  }
}

/** What was never built can enter a ladder or a lane only at its first stage. */
export const builtRule = ({ unbuilt, rung, commit, stage }: Facts): Ruling => {
  if (unbuilt.length === 0 || rung === 'first') return passed
  const images = unbuilt.map(name => `"${name}"`).join(', ')
  return no(
    `The image ${images} was never built for the commit ${commit.sha.slice(0, 12)}, and "${stage}" is not the first stage.`,
    'Ship the commit to the first stage: images are built there and carried on.'
  )
}

/** A service that a person holds is left alone: a request for the whole repository waits, one that names it is refused. */
export const holdRule = ({ hold, same, named, service }: Facts): Ruling => {
  if (hold === undefined || same) return passed
  const says = `"${service}" is held (${hold}).`
  const pass = `Lift the hold with rollback's input "resume", then ask again.`
  return named ? no(says, pass) : { is: 'wait', says, pass }
}

/** What a person rolled back here does not come again, nor its digest where the digests were what differed. */
export const vetoRule = ({ veto, stage }: Pick<Facts, 'veto' | 'stage'>): Ruling => {
  if (veto === undefined) return passed
  const on = veto.on.startsWith('sha256:') ? veto.on.slice(0, 19) : veto.on
  const what = veto.of === 'state' ? `This state (${on})` : `The digest ${on}`
  return no(
    `${what} was rolled back in "${stage}" at ${veto.at} and is vetoed there.`,
    'Release a new state, or lift the veto with rollback\'s input "clear".'
  )
}
