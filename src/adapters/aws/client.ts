import type { CloudWatch } from '@aws-sdk/client-cloudwatch'
import type { CloudWatchLogs } from '@aws-sdk/client-cloudwatch-logs'
import type { ECR } from '@aws-sdk/client-ecr'
import type { ECS } from '@aws-sdk/client-ecs'
import type { ElasticLoadBalancingV2 } from '@aws-sdk/client-elastic-load-balancing-v2'
import type { STS } from '@aws-sdk/client-sts'
import type { Deps } from './deps.ts'

/** Keys of one session. Never with `expiration`: the SDK would judge it by the wall clock. */
export type Keys = { readonly accessKeyId: string; readonly secretAccessKey: string; readonly sessionToken?: string }

/** The services by the names of their endpoint variables. */
export type Clients = {
  readonly ECS: ECS
  readonly ECR: ECR
  readonly CLOUDWATCH: CloudWatch
  readonly CLOUDWATCH_LOGS: CloudWatchLogs
  readonly ELASTIC_LOAD_BALANCING_V2: ElasticLoadBalancingV2
  readonly STS: STS
}

/** Where and as whom a client calls; without keys it can only make calls that are not signed. */
export type Target = { readonly region: string; readonly keys?: Keys }

type Settings = {
  readonly region: string
  readonly maxAttempts: 1
  readonly cacheMiddleware: true
  readonly endpoint?: string
  readonly credentials: Keys
  readonly requestHandler: never
}

const makers: { readonly [K in keyof Clients]: (settings: Settings) => Promise<Clients[K]> } = {
  ECS: async settings => new (await import('@aws-sdk/client-ecs')).ECS(settings),
  ECR: async settings => new (await import('@aws-sdk/client-ecr')).ECR(settings),
  CLOUDWATCH: async settings => new (await import('@aws-sdk/client-cloudwatch')).CloudWatch(settings),
  CLOUDWATCH_LOGS: async settings => new (await import('@aws-sdk/client-cloudwatch-logs')).CloudWatchLogs(settings),
  ELASTIC_LOAD_BALANCING_V2: async settings =>
    new (await import('@aws-sdk/client-elastic-load-balancing-v2')).ElasticLoadBalancingV2(settings),
  STS: async settings => new (await import('@aws-sdk/client-sts')).STS(settings)
}

/** Makes a client: the only place where one is made. The SDK is imported on first use and never retries by itself. */
export const makeClient = <K extends keyof Clients>(service: K, target: Target, deps: Deps): Promise<Clients[K]> => {
  const endpoint = endpointOf(service, deps.env)
  return makers[service]({
    region: target.region,
    maxAttempts: 1,
    // Nothing is ever added to a client's middleware: to put it together for each call anew is a tenth of a call's work.
    // A command that has middleware of its own is sent with options, if empty ones: for those the SDK does so all the same.
    cacheMiddleware: true,
    credentials: target.keys ?? { accessKeyId: 'none', secretAccessKey: 'none' },
    ...(endpoint === undefined ? {} : { endpoint }),
    // The SDK takes a handler or the options of its own one; its types for both differ by client.
    requestHandler: (deps.requestHandler ?? {
      connectionTimeout: 5000,
      requestTimeout: 60_000,
      throwOnRequestTimeout: true
    }) as never
  })
}

/** The endpoint that the environment asks for: the service's own variable before the one for all (SDK reference, service-specific endpoints). */
const endpointOf = (service: keyof Clients, env: Deps['env']): string | undefined => {
  if (env.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS === 'true') return undefined
  return env[`AWS_ENDPOINT_URL_${service}`] || env.AWS_ENDPOINT_URL || undefined
}
