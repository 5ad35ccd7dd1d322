import type { Sandbox } from '../../sandbox/sandbox.ts'
import { askEcs, home } from './place.ts'

/** What a service has come to: what it runs, and which states were ever registered. Numbers of revisions may differ from run to run. */
export type Served = {
  readonly primary: string
  readonly digests: readonly string[]
  readonly hashes: readonly string[]
}

type Tagged = { readonly tags?: readonly { readonly key: string; readonly value: string }[] }
type Described = { readonly containers: readonly { readonly imageDigest?: string }[] }

const { cluster, service } = home

/** The service's state in the sandbox. */
export const served = (sandbox: Sandbox): Served => {
  const { services } = askEcs(sandbox, 'DescribeServices', { cluster, services: [service] })
  const [first] = services as readonly { readonly taskDefinition: string }[]
  const running = askEcs(sandbox, 'ListTasks', { cluster, serviceName: service, desiredStatus: 'RUNNING' })
  const tasks = running.taskArns as readonly string[]
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
    primary: first?.taskDefinition.split('/').at(-1) ?? 'none',
    digests: [
      ...new Set(views.flatMap(view => view.containers.map(({ imageDigest = 'unknown' }) => imageDigest)))
    ].sort(),
    hashes: hashes.sort()
  }
}
