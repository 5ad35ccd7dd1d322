import { ecs } from '../sandbox/ecs/service.ts'
import type { Sandbox } from '../sandbox/sandbox.ts'
import type { Ground } from './ground.ts'

/** What one service runs in one stage, read from the sandbox's own ECS. */
export type Running = {
  readonly revision: string
  readonly images: readonly string[]
  readonly env: Readonly<Record<string, string>>
  readonly running: number
}

/** Questions to the sandbox itself: the story is judged by what runs, not by what the product says of it. */
export type Truth = {
  running(stage: string, service: string): Running
  /** Tags of the ECS service. */
  tags(stage: string, service: string): Readonly<Record<string, string>>
  /** Whether a revision carries a veto that nobody lifted. */
  vetoed(stage: string, revision: string): boolean
  /** How many calls of an operation have taken effect so far. */
  calls(operation: string): number
}

type Members = Readonly<Record<string, unknown>>

/** The truth about the stages of a ground. */
export const truthOf = (sandbox: Sandbox, ground: Ground): Truth => ({
  running: (stage, service) => running(sandbox, ground, { stage, service }),
  tags: (stage, service) => {
    const place = placeIn(ground, stage)
    const input = { cluster: place.cluster, services: [place.services[service] ?? service], include: ['TAGS'] }
    const { services } = askEcs(sandbox, place, { operation: 'DescribeServices', input }) as {
      services: readonly Tagged[]
    }
    return tagsOf(services[0])
  },
  vetoed: (stage, taskDefinition) => {
    const call = { operation: 'DescribeTaskDefinition', input: { taskDefinition, include: ['TAGS'] } }
    const tags = tagsOf(askEcs(sandbox, placeIn(ground, stage), call) as Tagged)
    const vetoed = tags['tagship:vetoed']
    return vetoed !== undefined && vetoed > (tags['tagship:cleared'] ?? '')
  },
  calls: operation => sandbox.world.calls.filter(call => call.operation === operation && call.status < 300).length
})

const running = (
  sandbox: Sandbox,
  ground: Ground,
  of: { readonly stage: string; readonly service: string }
): Running => {
  const place = placeIn(ground, of.stage)
  const ask = (operation: string, input: Members): Members => askEcs(sandbox, place, { operation, input })
  const name = place.services[of.service] ?? of.service
  const [service] = ask('DescribeServices', { cluster: place.cluster, services: [name] }).services as readonly Members[]
  const { taskDefinition } = ask('DescribeTaskDefinition', { taskDefinition: service?.taskDefinition }) as {
    taskDefinition: { taskDefinitionArn: string; containerDefinitions: readonly ContainerShape[] }
  }
  const containers = taskDefinition.containerDefinitions
  return {
    revision: taskDefinition.taskDefinitionArn.split('/').at(-1) ?? '',
    images: containers.map(container => container.image),
    env: Object.fromEntries(containers.flatMap(each => each.environment ?? []).map(pair => [pair.name, pair.value])),
    running: Number(service?.runningCount ?? 0)
  }
}

const placeIn = (ground: Ground, stage: string): Ground['stages'][string] => {
  const place = ground.stages[stage]
  if (place === undefined) throw new Error(`the ground has no stage ${stage}`)
  return place
}

type Tagged = { readonly tags?: readonly { readonly key: string; readonly value: string }[] }

const tagsOf = (thing: Tagged | undefined): Readonly<Record<string, string>> =>
  Object.fromEntries((thing?.tags ?? []).map(tag => [tag.key, tag.value]))

type ContainerShape = {
  readonly image: string
  readonly environment?: readonly { readonly name: string; readonly value: string }[]
}

/** Calls an operation of the sandbox's ECS directly, without the wire and without a trace in the list of calls. */
export const askEcs = (
  sandbox: Sandbox,
  place: { readonly account: string; readonly region: string },
  call: { readonly operation: string; readonly input: Members }
): Members => {
  const operation = ecs.operations[call.operation]
  if (operation === undefined) throw new Error(`the sandbox has no ${call.operation}`)
  return operation.run(sandbox.enter(place.account, place.region), call.input)
}
