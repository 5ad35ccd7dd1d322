import type { Context } from '../../kernel/context.ts'
import { textMember } from '../../kernel/member.ts'
import { createGroup, putLines } from '../../logs/put-lines.ts'
import { type ContainerSpec, containerSpecs } from '../definitions/container-spec.ts'
import { keptDefinition } from '../definitions/find-definition.ts'
import type { Task } from './task.ts'

/** Makes the log streams of a task's awslogs containers, and the groups where they may; says when a group is missing. */
export const prepareLogs = (context: Context, task: Task): 'ok' | 'no-group' => {
  const answers = logged(context, task).map(spec => {
    if (option(spec, 'awslogs-create-group') === 'true') createGroup(context, group(spec))
    return putLines(context, { group: group(spec), stream: stream(spec, task), lines: [] })
  })
  return answers.includes('no-group') ? 'no-group' : 'ok'
}

/** Writes what the task's container says when it starts. */
export const writeLogs = (context: Context, task: Task): void => {
  const spec = logged(context, task).find(({ name }) => name === task.script.container)
  if (spec === undefined) return
  const lines = task.script.log.map(message => ({ at: context.now, message }))
  putLines(context, { group: group(spec), stream: stream(spec, task), lines })
}

const logged = (context: Context, task: Task): readonly ContainerSpec[] =>
  containerSpecs(keptDefinition(context, task.definition)).filter(spec => spec.log?.driver === 'awslogs')

const option = (spec: ContainerSpec, name: string): string | undefined => textMember(spec.log?.options ?? {}, name)

const group = (spec: ContainerSpec): string => option(spec, 'awslogs-group') ?? ''

const stream = (spec: ContainerSpec, task: Task): string => {
  const prefix = option(spec, 'awslogs-stream-prefix')
  const own = task.containers.find(({ name }) => name === spec.name)?.id ?? task.id
  return prefix === undefined ? own : `${prefix}/${spec.name}/${task.id}`
}
