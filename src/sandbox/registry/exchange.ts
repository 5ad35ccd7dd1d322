import type { IncomingMessage } from 'node:http'
import type { Authorization } from '../ecr/authorization.ts'
import { repositoryNamed } from '../ecr/repository.ts'
import type { Repository } from '../ecr/state.ts'
import type { Context } from '../kernel/context.ts'
import type { RegistryDeps } from './deps.ts'

/** One request to a repository: which one, what of it (digest, tag or upload), and how to read the request. */
export type Exchange = {
  readonly deps: RegistryDeps
  readonly request: IncomingMessage
  readonly query: URLSearchParams
  /** Whose token, or ticket, came with the request. */
  readonly by: Authorization
  readonly account: string
  readonly region: string
  readonly name: string
  readonly reference: string
}

/** Where the request stands right now: events run, the state read afresh. Ask again after every wait. */
export const current = (exchange: Exchange): { registry: Context; repository: Repository } => {
  exchange.deps.settle()
  const registry = exchange.deps.context(exchange.account, exchange.region)
  return { registry, repository: repositoryNamed(registry, exchange.name) }
}

/** The path of something of this repository, as `Location` headers give it. */
export const pathOf = ({ account, region, name }: Exchange, rest: string): string =>
  `/v2/${account}/${region}/${name}/${rest}`

/** The same with the registry's address before it, as ECR writes its locations. */
export const location = (exchange: Exchange, rest: string): string =>
  `http://${exchange.deps.context(exchange.account, exchange.region).registry}${pathOf(exchange, rest)}`
