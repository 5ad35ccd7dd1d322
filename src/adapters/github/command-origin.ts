import type { Origin } from '../../ports/origin.ts'
import { defined, type Environment, given } from './origin.ts'
import { systems } from './systems.data.ts'

/** What started a command outside GitHub: another CI system's variables, else a person at a terminal. */
export const commandOrigin = (env: Environment): Origin => {
  const system = systems.find(one => given(env, one.is) !== undefined)
  if (system === undefined) {
    const actor = given(env, 'USER') ?? given(env, 'USERNAME') ?? 'unknown'
    return { event: 'command', actor, fromPullRequest: false }
  }
  const [branch, tag] = [given(env, system.branch), given(env, system.tag)]
  return defined({
    event: tag === undefined ? 'push' : 'tag',
    ref: tag === undefined ? branch && `refs/heads/${branch}` : `refs/tags/${tag}`,
    sha: given(env, system.sha),
    actor: given(env, system.actor) ?? 'unknown',
    run: given(env, system.run),
    defaultBranch: given(env, system.defaultBranch),
    repository: given(env, system.repository),
    fromPullRequest: given(env, system.pull) !== undefined
  })
}
