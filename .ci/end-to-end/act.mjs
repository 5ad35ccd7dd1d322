/** Runs workflow files by act in host mode, with an environment of its own, against a sandbox. */
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

export const actIn = ({ act, base, root, sandbox, docker }) => {
  const engine = docker === undefined ? {} : { DOCKER_HOST: docker.host }
  const variables = {
    AWS_ENDPOINT_URL: sandbox.endpoint,
    TAGSHIP_CLOCK: sandbox.clock,
    ACTIONS_ID_TOKEN_REQUEST_URL: `${sandbox.github}/token?from=act`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'any',
    ...engine
  }
  const inJobs = Object.entries(variables).flatMap(([name, value]) => ['--env', `${name}=${value}`])
  const env = { PATH: process.env.PATH, HOME: base, XDG_CACHE_HOME: join(base, 'cache'), ...engine }
  const onHost = ['-P', 'ubuntu-latest=-self-hosted', '--no-cache-server']
  return ({ event, workflow, flags = [] }, payload) => {
    const file = join(base, 'event.json')
    writeFileSync(file, JSON.stringify({ repository: { default_branch: 'main', full_name: 'shop/shop' }, ...payload }))
    const args = [event, '-W', `.github/workflows/${workflow}`, ...onHost, '-e', file, ...inJobs, ...flags]
    const done = spawnSync(act, args, { cwd: root, encoding: 'utf8', timeout: 300_000, env })
    return { green: done.status === 0, text: `${done.stdout}${done.stderr}` }
  }
}
