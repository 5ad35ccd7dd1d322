import { Problem } from '../../core/problem/problem.ts'
import { remoteSource } from './remote-source.ts'
import { type JoinedClock, sandboxClock } from './sandbox-clock.ts'
import { systemClock } from './system-clock.ts'

const loopback = /^http:\/\/(127\.\d+\.\d+\.\d+|localhost|\[::1\])(:\d+)?(\/|$)/

/**
 * The clock that the environment asks for: the machine's, or with `TAGSHIP_CLOCK` the sandbox's. Virtual time against
 * anything but a sandbox on this machine is a Problem. `actor` tells this process from others of the same sandbox.
 */
export const openClock = async (
  env: Readonly<Record<string, string | undefined>>,
  actor: string
): Promise<JoinedClock> => {
  const url = env.TAGSHIP_CLOCK
  if (url === undefined || url === '') return { ...systemClock(), leave: () => undefined }
  for (const name of ['TAGSHIP_CLOCK', 'AWS_ENDPOINT_URL']) {
    if (loopback.test(env[name] ?? '')) continue
    throw new Problem({
      what: `TAGSHIP_CLOCK asks for the sandbox's virtual time, but ${name} is ${env[name] === undefined ? 'not set' : `"${env[name]}"`}.`,
      remedy: 'Set both to addresses of a sandbox on this machine, or unset TAGSHIP_CLOCK.'
    })
  }
  return sandboxClock(await remoteSource(url, actor), actor)
}
