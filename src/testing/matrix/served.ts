import type { Sandbox } from '../../sandbox/sandbox.ts'
import { askEcs, home } from './place.ts'

/** What a service has come to: what it runs, and which states were ever registered. While a rollout goes on and on, what runs is a matter of the moment. */
export type Served = {
  readonly primary: string
  readonly moving: boolean
  readonly digests: readonly string[]
  readonly hashes: readonly string[]
}

type Seen = { readonly taskDefinition?: string; readonly status: string; readonly deployments: readonly unknown[] }
type Tagged = { readonly tags?: readonly { readonly key: string; readonly value: string }[] }
type Described = { readonly containers: readonly { readonly imageDigest?: string }[] }

const { cluster, service } = home

/** The service's state in the sandbox. */
export const served = (sandbox: Sandbox): Served => {
  const { services } = askEcs(sandbox, 'DescribeServices', { cluster, services: [service] })
  const [first] = services as readonly Seen[]
  const live = first !== undefined && first.status !== 'INACTIVE'
  const moving = live && first.deployments.length > 1
  const running =
    live && !moving && askEcs(sandbox, 'ListTasks', { cluster, serviceName: service, desiredStatus: 'RUNNING' })
  const tasks = (running === false ? [] : running.taskArns) as readonly string[]
  const views =
    tasks.length === 0 ? [] : (askEcs(sandbox, 'DescribeTasks', { cluster, tasks }).tasks as readonly Described[])
  const { taskDefinitionArns } = askEcs(sandbox, 'ListTaskDefinitions', { familyPrefix: 'api' })
  const hashes = (taskDefinitionArns as readonly string[]).map(
    taskDefinition =>
      (askEcs(sandbox, 'DescribeTaskDefinition', { taskDefinition, include: ['TAGS'] }) as Tagged).tags?.find(
        ({ key }) => key === 'tagship:hash'
      )?.value ?? 'none'
  )
  return {
    primary: (live ? first.taskDefinition?.split('/').at(-1) : undefined) ?? 'none',
    moving,
    digests: [
      ...new Set(views.flatMap(view => view.containers.map(({ imageDigest = 'unknown' }) => imageDigest)))
    ].sort(),
    hashes: hashes.sort()
  }
}
