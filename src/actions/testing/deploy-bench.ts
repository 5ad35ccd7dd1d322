import { type Digest, parsed } from '../../core/release/named.ts'
import type { Release } from '../../core/release/release.ts'
import { askEcs } from '../../rehearsal/truth.ts'
import { layImage } from '../../testing/lay-image.ts'
import { type Done, type Workbench, workbench } from '../../testing/workbench.ts'

const config = `
ladder: [alpha, live]
registry: { region: us-east-1 }
stages:
  alpha: { region: us-east-1, cluster: shop-alpha, on: { push: [main] } }
  live: { region: us-east-1, cluster: shop-live }
services:
  api:
    path: .
    repository: shop
    task: api.task.json
    container: app
    service: api-{stage}
    verify: { url: "https://api.{stage}.example/health", for: 30s }
  worker: { path: ., repository: worker, task: worker.task.json, container: app, service: "worker-{stage}" }
`

/** The same without an address to verify. */
export const plainConfig = config.replace(/ *verify: .*\n/, '')

const task = (family: string, environment: readonly object[] = []): string =>
  JSON.stringify({
    ...{ family, requiresCompatibilities: ['FARGATE'], networkMode: 'awsvpc', cpu: '256', memory: '512' },
    executionRoleArn: 'arn:aws:iam::000000000000:role/execution',
    tags: [{ key: 'team', value: 'shop' }],
    containerDefinitions: [{ name: 'app', image: 'placeholder', essential: true, environment }]
  })

const files = { 'api.task.json': task('api-{stage}'), 'worker.task.json': task('worker-{stage}') }

/** A workbench with two services, and short words for what tests of deploy do there. */
export type DeployBench = {
  readonly bench: Workbench
  readonly digest: Digest
  /** A release of both services to alpha as JSON, of HEAD where no commit is given. */
  readonly release: (at?: string) => Promise<string>
  /** Commits another task definition of the service "api": one more variable of this value. */
  readonly commit: (value: string) => Promise<string>
  /** How many writing calls of each operation there were. */
  readonly writes: (done: Done) => Readonly<Record<string, number>>
}

/** Sets a bench up on which one image of each service lies in the registry. */
export const deployBench = async (given: string = config): Promise<DeployBench> => {
  const bench = await workbench({ config: given, files })
  const lay = (repository: string) => layImage(bench.sandbox, { region: 'us-east-1', repository, content: repository })
  const digests = { api: lay('shop'), worker: lay('worker') }
  const release = async (at?: string): Promise<string> => {
    const sha = at ?? (await bench.scratch.head())
    return JSON.stringify(releaseOf(sha, bench.clock.now(), digests))
  }
  const commit = async (value: string): Promise<string> => {
    const text = task('api-{stage}', [{ name: 'VALUE', value }])
    return bench.scratch.commit({ files: { 'api.task.json': text }, message: value, at: bench.clock.now() })
  }
  return { bench, digest: digests.api, release, commit, writes }
}

const releaseOf = (sha: string, time: string, digests: Readonly<Record<'api' | 'worker', Digest>>): Release => ({
  ...{ schema: 1, stage: parsed('alpha'), commit: { sha: parsed(sha), time } },
  cause: { event: 'push', actor: 'ada', run: 'https://ci.example/1' },
  images: {
    [parsed<'ImageName'>('api')]: { repository: parsed('shop'), digest: digests.api },
    [parsed<'ImageName'>('worker')]: { repository: parsed('worker'), digest: digests.worker }
  },
  units: (['api', 'worker'] as const).map(name => ({
    ...{
      service: parsed<'ServiceName'>(name),
      kind: 'service',
      version: parsed('1.2.3'),
      why: 'image-changed',
      wave: 0
    },
    images: { [parsed<'ContainerName'>('app')]: parsed<'ImageName'>(name) }
  }))
})

const writing = /^(Register|Update|Tag|Put|Create|Delete|Stop)/

const writes = ({ calls }: Done): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {}
  for (const { operation } of calls.filter(call => writing.test(call.operation) && call.status === 200))
    counts[operation] = (counts[operation] ?? 0) + 1
  return counts
}

/** Has the service "api" wait for somebody's word before traffic shifts. */
export const pauseApi = ({ bench }: DeployBench): void => {
  const lifecycleHooks = [{ targetType: 'PAUSE', lifecycleStages: ['POST_TEST_TRAFFIC_SHIFT'] }]
  const deploymentConfiguration = { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 3, lifecycleHooks }
  const input = { cluster: 'shop-alpha', service: 'api-alpha', deploymentConfiguration }
  askEcs(bench.sandbox, { account: '000000000000', region: 'us-east-1' }, { operation: 'UpdateService', input })
}
