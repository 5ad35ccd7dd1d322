import { structuresMember, textMember } from '../../kernel/member.ts'
import type { Operation } from '../../kernel/operation.ts'
import { ecsArn, lastPart } from '../arn.ts'
import { clusterArn, requireCluster } from '../clusters/find-cluster.ts'
import { keptDefinition } from '../definitions/find-definition.ts'
import { refused } from '../refuse.ts'
import { findTask, taskArn } from './find-task.ts'

/** ExecuteCommand: a session of a running task that was started with it enabled; nothing runs, its stream leads nowhere. */
export const executeCommand: Operation = {
  resource: input => lastPart(textMember(input, 'task') ?? ''),
  run: (context, input) => {
    for (const name of ['command', 'interactive'])
      if ((input[name] ?? undefined) === undefined) throw refused('member-missing', name)
    const cluster = requireCluster(context, textMember(input, 'cluster'))
    const task = findTask(context, cluster.name, textMember(input, 'task') ?? '')
    if (task === undefined) throw refused('task-missing')
    if (task.lastStatus !== 'RUNNING' || task.launch.enableExecuteCommand !== true) throw refused('exec-disabled')
    const name = textMember(input, 'container')
    const containers = structuresMember(keptDefinition(context, task.definition).body, 'containerDefinitions') ?? []
    if (name === undefined && containers.length > 1) throw refused('exec-container')
    const container = name === undefined ? task.containers[0] : task.containers.find(one => one.name === name)
    if (container === undefined) throw refused('exec-container')
    const sessionId = `ecs-execute-command-${container.id.replaceAll('-', '').slice(0, 17)}`
    return {
      clusterArn: clusterArn(context, cluster.name),
      containerArn: ecsArn(context, `container/${cluster.name}/${task.id}/${container.id}`),
      containerName: container.name,
      interactive: input.interactive,
      session: { sessionId, streamUrl: `wss://127.0.0.1/v1/data-channel/${sessionId}`, tokenValue: 'none' },
      taskArn: taskArn(context, task)
    }
  }
}
