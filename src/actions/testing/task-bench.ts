import { type Digest, parsed } from '../../core/release/named.ts'
import type { Release } from '../../core/release/release.ts'
import { layImage } from '../../testing/lay-image.ts'
import { type BenchOptions, type Done, type Workbench, workbench } from '../../testing/workbench.ts'

const config = `
ladder: [alpha, live]
registry: { region: us-east-1 }
stages:
  alpha: { region: us-east-1, cluster: shop-alpha, on: { push: [main] } }
  live: { region: us-east-1, cluster: shop-live }
images: { shop: { path: src } }
services:
  api:
    image: shop
    task: api.task.json
    container: app
    service: api-{stage}
    env: { MODE: "{stage}" }
    before: [migrate]
    VERIFY
  worker: { image: shop, task: worker.task.json, container: app, service: "worker-{stage}" }
  migrate: { kind: task, image: shop, task: migrate.task.json, container: app, env: { MODE: "{stage}" } }
  smoke: { kind: task, image: shop, task: smoke.task.json, container: app }
`

const awslogs = { 'awslogs-group': '/shop', 'awslogs-region': 'us-east-1', 'awslogs-stream-prefix': 'ecs' }

const task = (family: string): string =>
  JSON.stringify({
    ...{ family, requiresCompatibilities: ['FARGATE'], networkMode: 'awsvpc', cpu: '256', memory: '512' },
    executionRoleArn: 'arn:aws:iam::000000000000:role/execution',
    containerDefinitions: [
      {
        ...{ name: 'app', image: 'placeholder', essential: true },
        logConfiguration: { logDriver: 'awslogs', options: awslogs }
      },
      { name: 'sidecar', image: 'public.ecr.aws/x/sidecar:1', essential: false }
    ]
  })

const names = ['api', 'worker', 'migrate', 'smoke'] as const
const files = {
  'src/main.mjs': '1',
  ...Object.fromEntries(names.map(name => [`${name}.task.json`, task(`${name}-{stage}`)]))
}

/** A workbench with services that need tasks, and short words for what tests do there. */
export type TaskBench = {
  readonly bench: Workbench
  readonly digest: Digest
  /** A release of the services to alpha as JSON; both without names. */
  readonly release: (...services: readonly string[]) => Promise<string>
  /** How the tasks of a family behave. */
  readonly script: (
    family: string,
    rule: { readonly exit?: number; readonly after?: string; readonly log?: readonly string[] }
  ) => void
  /** Families of the tasks that were run, in order. */
  readonly ran: (done: Done) => readonly string[]
  /** Counts of an operation that AWS answered. */
  readonly count: (done: Done, operation: string) => number
}

/** Sets a bench up; `verify` is written into the config of the service `api`. */
export const taskBench = async (verify = '', options: Pick<BenchOptions, 'wire'> = {}): Promise<TaskBench> => {
  const text = config.replace('VERIFY', verify)
  const bench = await workbench({ config: text, files, logGroups: ['/shop'], ...options })
  const digest = layImage(bench.sandbox, { region: 'us-east-1', repository: 'shop', content: 'shop' })
  const script: TaskBench['script'] = (family, { exit = 0, after = '5s', log = [] }) => {
    const match = { family, container: 'app' }
    bench.sandbox.world.tasks.unshift({ match, start: 'crash', 'exit-code': exit, after, log: [...log] })
  }
  script('migrate-alpha', { log: ['migrated 3 tables', 'password=hunter22'] })
  script('smoke-alpha', {})
  const release = async (...services: readonly string[]): Promise<string> =>
    JSON.stringify(releaseOf(await bench.scratch.head(), bench.clock.now(), { digest, services }))
  return { bench, digest, release, script, ran, count }
}

const releaseOf = (
  sha: string,
  time: string,
  { digest, services }: { readonly digest: Digest; readonly services: readonly string[] }
): Release => ({
  ...{ schema: 1, stage: parsed('alpha'), commit: { sha: parsed(sha), time } },
  cause: { event: 'push', actor: 'ada', run: 'https://ci.example/1' },
  images: { [parsed<'ImageName'>('shop')]: { repository: parsed('shop'), digest } },
  units: (services.length === 0 ? ['api', 'worker'] : services).map(name => ({
    ...{ service: parsed<'ServiceName'>(name), kind: 'service', why: 'image-changed', wave: 0 },
    images: { [parsed<'ContainerName'>('app')]: parsed<'ImageName'>('shop') }
  }))
})

const ran = ({ calls }: Done): readonly string[] =>
  calls.flatMap(({ operation, request }) =>
    operation === 'RunTask' ? [String((request as { taskDefinition?: unknown }).taskDefinition)] : []
  )

const count = ({ calls }: Done, operation: string): number =>
  calls.filter(call => call.operation === operation && call.status === 200).length
