import type { Context } from '../../kernel/context.ts'
import { structureMember, textMember } from '../../kernel/member.ts'
import type { Input } from '../../kernel/operation.ts'
import { keptDefinition } from '../definitions/find-definition.ts'
import { plainUnits } from '../definitions/units.ts'
import { launchType } from './launch-type.ts'
import { resolvedPlatform } from './platform.ts'
import type { Task } from './task.ts'

type View = Readonly<Record<string, unknown>>

/** What a task has of the machine that it runs on: its platform, its sizes, its processor and its storage. */
export const resourcesView = (context: Context, task: Task): View => {
  const { body } = keptDefinition(context, task.definition)
  const fargate = launchType(context, task.launch) === 'FARGATE'
  const storage = structureMember(task.overrides, 'ephemeralStorage') ?? structureMember(body, 'ephemeralStorage')
  const ephemeralStorage = storage ?? (fargate ? { sizeInGiB: 20 } : undefined)
  return {
    ...platform(task.launch),
    ...size(task, body, 'cpu'),
    ...size(task, body, 'memory'),
    attributes: [{ name: 'ecs.cpu-architecture', value: architecture(body) }],
    inferenceAccelerators: [],
    ...(ephemeralStorage === undefined ? {} : { ephemeralStorage }),
    ...(ephemeralStorage !== undefined && fargate ? { fargateEphemeralStorage: ephemeralStorage } : {})
  }
}

const platform = (launch: Input): View => {
  const asked = textMember(launch, 'platformVersion')
  return asked === undefined ? {} : { platformVersion: resolvedPlatform(asked), platformFamily: 'Linux' }
}

const size = (task: Task, body: Input, name: 'cpu' | 'memory'): View => {
  const text = textMember(task.overrides, name) ?? textMember(body, name)
  return text === undefined ? {} : { [name]: plainUnits(text, name) }
}

const architecture = (body: Input): string =>
  textMember(structureMember(body, 'runtimePlatform') ?? {}, 'cpuArchitecture') === 'ARM64' ? 'arm64' : 'x86_64'
