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
}

/** A launch as a service has it, with what a caller gives instead: a launch type replaces a strategy, and the other way round. */
export const withLaunch = (own: TaskLaunch, given: TaskLaunch): TaskLaunch => {
  const { launchType: _type, providers: _providers, ...rest } = own
  const capacity = given.launchType === undefined && given.providers === undefined ? own : rest
  return { ...capacity, ...given }
}
