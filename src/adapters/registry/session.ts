import { Problem } from '../../core/problem/problem.ts'
import type { Clock } from '../../ports/clock.ts'
import type { RegistryTarget } from '../../ports/registry.ts'
import { type Answer, type Ask, exchange } from './exchange.ts'
import { broken, refusal } from './refusal.ts'

/** One request to a repository: the IAM action it stands for, and the statuses that are answers rather than errors. */
export type Question = Omit<Ask, 'url' | 'headers'> & {
  /** A path below the repository (`blobs/…`), or an address that the registry gave. */
  readonly to: string | URL
  readonly action: string
  readonly headers?: Readonly<Record<string, string>>
  readonly fine: readonly number[]
}

/** An answer, with the address that it sends us to made whole. */
export type Heard = Answer & { readonly location?: URL }

/** A repository in a registry, with our credentials. */
export type Session = {
  readonly clock: Clock
  readonly repository: string
  ask(question: Question): Promise<Heard>
}

const loopback = (host: string): boolean => host === 'localhost' || host === '[::1]' || /^127(\.\d+){3}$/.test(host)

const rootOf = ({ repositoryUri, credentials }: RegistryTarget): URL => {
  const { protocol } = new URL(credentials.endpoint)
  const slash = repositoryUri.indexOf('/')
  const root = new URL(`${protocol}//${repositoryUri.slice(0, slash)}/v2${repositoryUri.slice(slash)}/`)
  if (root.protocol === 'https:' || loopback(root.hostname)) return root
  throw new Problem({
    what: `The registry at "${root.host}" is asked over plain HTTP, which would show the password to everyone on the way.`,
    remedy: 'Use its HTTPS address; plain HTTP is for a registry on this machine alone.'
  })
}

/** Opens a session: nothing is sent yet. The password goes only to the host that the repository's own address names. */
export const openSession = (clock: Clock, target: RegistryTarget): Session => {
  const root = rootOf(target)
  const { user, password } = target.credentials
  const authorization = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
  const repository: string = target.repository
  return {
    clock,
    repository,
    ask: ({ to, action, fine, headers, ...rest }) =>
      clock.busy(async () => {
        const url = new URL(to, root)
        const ours = url.host === root.host && url.protocol === root.protocol ? { authorization } : {}
        const answer = await exchange({ ...rest, url, headers: { ...headers, ...ours } }).catch(cause => {
          throw cause instanceof Problem ? cause : broken(cause, action, repository)
        })
        if (!fine.includes(answer.status)) throw refusal(answer, action, repository)
        const { location } = answer.headers
        return { ...answer, ...(location === undefined ? {} : { location: new URL(location, url) }) }
      })
  }
}
