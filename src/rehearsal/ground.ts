import type { Config } from '../core/config/config.ts'
import { clusterOf, placeOf, serviceName } from '../core/config/resolve-unit.ts'
import type { ServiceName, Stage } from '../core/release/named.ts'

/** Everything that infrastructure code would have made before the first release: clusters, services, log groups, repositories. */
export type Ground = {
  readonly registry: { readonly account: string; readonly region: string; readonly repositories: readonly string[] }
  readonly stages: Readonly<
    Record<
      string,
      {
        readonly account: string
        readonly region: string
        readonly cluster: string
        readonly services: Readonly<Record<string, string>>
      }
    >
  >
}

/** The ground that a config needs. A place without an account gets the sandbox's own. */
export const groundOf = (config: Config, account: string): Ground => {
  const stages = config.policy.ladder.flat()
  return {
    registry: {
      account: config.policy.registry.account ?? account,
      region: config.policy.registry.region,
      repositories: [...new Set(Object.values(config.images).map(image => image.repository))]
    },
    stages: Object.fromEntries(stages.map(stage => [stage, stageGround(config, stage, account)]))
  }
}

const stageGround = (config: Config, stage: Stage, account: string): Ground['stages'][string] => {
  const place = placeOf(config, stage)
  const names = (Object.keys(config.services) as ServiceName[]).filter(
    name => config.services[name]?.kind === 'service'
  )
  return {
    account: place.account ?? account,
    region: place.region,
    cluster: clusterOf(config, stage),
    services: Object.fromEntries(names.map(name => [name, serviceName(config, name, stage)]))
  }
}
