import type { Context } from '../../kernel/context.ts'
import { flagMember, numberMember, structureMember, structuresMember, textMember } from '../../kernel/member.ts'
import type { Input, Operation } from '../../kernel/operation.ts'
import { checkProviders } from '../capacity/strategy.ts'
import type { Cluster } from '../clusters/cluster.ts'
import { requireCluster } from '../clusters/find-cluster.ts'
import { lacksInstance } from '../clusters/placement.ts'
import { checkSizes } from '../definitions/check-fargate.ts'
import { containerSpecs } from '../definitions/container-spec.ts'
import type { Definition } from '../definitions/definition.ts'
import { definitionWords, findDefinition } from '../definitions/find-definition.ts'
import { pace } from '../pace.data.ts'
import { refused } from '../refuse.ts'
import { isSame } from '../same.ts'
import { checkPlacement, isFargate } from '../services/check-placement.ts'
import { checkLaunch, checkNetwork, launched } from '../services/spec.ts'
import { ecsState, entry } from '../state.ts'
import { managedTags, mergedTags, type Tag, tagsMember } from '../tags/tag.ts'
import { foreseen, launchTask, type Order } from './launch.ts'
import { launchType } from './launch-type.ts'
import { reasons } from './reasons.data.ts'
import type { Task } from './task.ts'
import { taskView } from './task-view.ts'

/** RunTask: one to ten tasks outside a service; a client token that was used before gives the same tasks again. */
export const runTask: Operation = {
  resource: input => definitionWords(textMember(input, 'taskDefinition') ?? '').split(':')[0] ?? '',
  run: (context, input) => {
    const cluster = requireCluster(context, textMember(input, 'cluster'))
    const token = textMember(input, 'clientToken')
    const { tasks, failures } = token === undefined ? started(context, input, cluster) : once(context, input, cluster)
    return { tasks: tasks.map(task => taskView(context, task, true)), failures }
  }
}

/** What RunTask started, or that there was no room. */
type Started = { readonly tasks: readonly Task[]; readonly failures: readonly { readonly reason: string }[] }

const once = (context: Context, input: Input, cluster: Cluster): Started => {
  const token = textMember(input, 'clientToken') ?? ''
  if (token.length > 64) throw refused('token-long')
  const state = ecsState(context)
  const used = entry(state.tokens, `${cluster.name}/${token}`)
  if (used === undefined || used.at < context.now - pace.tokens) {
    const done = started(context, input, cluster)
    const use = { at: context.now, request: structuredClone(input), tasks: done.tasks.map(task => task.id) }
    if (done.tasks.length > 0) state.tokens[`${cluster.name}/${token}`] = use
    return done
  }
  if (!isSame(used.request, input)) throw refused('token-reused')
  return { tasks: used.tasks.flatMap(id => entry(state.tasks, id) ?? []), failures: [] }
}

const started = (context: Context, input: Input, cluster: Cluster): Started => {
  const count = numberMember(input, 'count') ?? 1
  if (!Number.isInteger(count) || count < 1 || count > 10) throw refused('count-range')
  const order = taskOrder(context, input, cluster)
  if (lacksInstance(context, order)) throw refused('instances-none')
  const { start, reason } = foreseen(context, order)
  if (start === 'cannot-place') {
    const usual = launchType(context, order.launch) === 'EC2' ? 'RESOURCE:MEMORY' : reasons['no-room']
    return { tasks: [], failures: [{ reason: reason ?? usual }] }
  }
  return { tasks: Array.from({ length: count }, () => launchTask(context, order)), failures: [] }
}

const taskOrder = (context: Context, input: Input, cluster: Cluster): Order => {
  const definition = runnable(context, textMember(input, 'taskDefinition') ?? '')
  const given = ['launchType', 'capacityProviderStrategy', 'platformVersion', 'networkConfiguration']
  const kept = Object.entries(input).filter(([name, value]) => given.includes(name) && value)
  const members = launched(context, input, Object.fromEntries(kept))
  checkProviders(context, input, members)
  checkNetwork(definition, members)
  checkLaunch(definition, members)
  checkPlacement(input, members)
  if (textMember(input, 'propagateTags') === 'SERVICE') throw refused('propagate-service')
  return {
    cluster: cluster.name,
    definition,
    group: group(input) ?? `family:${definition.family}`,
    startedBy: startedBy(input),
    launch: structuredClone({ ...members, enableExecuteCommand: input.enableExecuteCommand ?? false }),
    overrides: overrides(input, definition, members),
    tags: taskTags(input, cluster, definition),
    balanced: false,
    images: {}
  }
}

/** A task's own tags over those of its definition, where these are propagated, and those that ECS manages. */
const taskTags = (input: Input, cluster: Cluster, definition: Definition): readonly Tag[] => {
  const propagated = textMember(input, 'propagateTags') === 'TASK_DEFINITION' ? definition.tags : []
  const managed = flagMember(input, 'enableECSManagedTags') ? managedTags(cluster.name) : []
  return [...mergedTags(propagated, tagsMember(input)), ...managed]
}

const runnable = (context: Context, text: string): Definition => {
  if (text === '') throw refused('definition-null')
  const definition = findDefinition(context, text)
  if (definition === undefined) throw refused('definition-missing')
  if (definition.status !== 'ACTIVE') throw refused('definition-inactive-run')
  return definition
}

const group = (input: Input): string | undefined => {
  const name = textMember(input, 'group')
  if (name?.startsWith('service:')) throw refused('group-reserved')
  return name
}

const startedBy = (input: Input): string | undefined => {
  const name = textMember(input, 'startedBy')
  if (name !== undefined && !/^[a-zA-Z0-9_/-]{1,128}$/.test(name)) throw refused('started-by')
  return name
}

const overrides = (input: Input, definition: Definition, members: Input): Input => {
  const given = structureMember(input, 'overrides') ?? {}
  if (JSON.stringify(given).length > 8192) throw refused('overrides-long')
  const names = containerSpecs(definition).map(({ name }) => name)
  for (const override of structuresMember(given, 'containerOverrides') ?? []) {
    const name = textMember(override, 'name') ?? ''
    if (!names.includes(name)) throw refused('override-absent', name)
  }
  if (isFargate(members)) checkSizes({ ...definition.body, ...given })
  return structuredClone({ ...given })
}
