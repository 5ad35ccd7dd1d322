import type { Definition } from '../task/definition.ts'

/** The network interface that a task in `awsvpc` mode gets. */
export type TaskNetwork = {
  readonly subnets: readonly string[]
  readonly securityGroups: readonly string[]
  readonly publicIp: boolean
}

/** A share of a capacity provider strategy. */
export type ProviderShare = { readonly provider: string; readonly weight?: number; readonly base?: number }

/** Where a task runs. Neither a launch type nor providers means the cluster's own strategy. */
export type TaskLaunch = {
  readonly network?: TaskNetwork
  readonly launchType?: string
  readonly providers?: readonly ProviderShare[]
  readonly platformVersion?: string
  /** What a container instance must fulfil, in ECS's query language (`memberOf`). */
  readonly constraints?: readonly string[]
}

/**
 * A launch as a service has it, with what a caller gives instead, as far as it fits the definition that runs: a launch type
 * replaces a strategy, and the other way round; other capacity takes no constraints of instances, and only Fargate a platform
 * version; a definition that is not in `awsvpc` mode takes no network of the service.
 */
export const withLaunch = (definition: Definition, own: TaskLaunch, given: TaskLaunch = {}): TaskLaunch => {
  const { network, launchType, providers, constraints, platformVersion } = own
  const kept = given.launchType === undefined && given.providers === undefined
  const launch = {
    ...(network === undefined || definition.networkMode !== 'awsvpc' ? {} : { network }),
    ...(launchType === undefined || !kept ? {} : { launchType }),
    ...(providers === undefined || !kept ? {} : { providers }),
    ...(constraints === undefined || !kept ? {} : { constraints }),
    ...given
  }
  return platformVersion === undefined || !isFargate(launch) ? launch : { platformVersion, ...launch }
}

const isFargate = ({ launchType, providers = [] }: TaskLaunch): boolean =>
  launchType === undefined ? providers.every(({ provider }) => /^FARGATE/.test(provider)) : launchType === 'FARGATE'
