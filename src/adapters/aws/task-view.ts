import type { Container, Task } from '@aws-sdk/client-ecs'
import { type Digest, parsed } from '../../core/release/named.ts'
import type { ContainerView, TaskView } from '../../core/rollout/task-view.ts'
import { familyRevision, lastPart } from './arn.ts'
import { certain, given, moment, told } from './given.ts'

/** An ECS task in our words. */
export const taskView = (task: Task): TaskView => ({
  arn: certain(task.taskArn, 'taskArn'),
  id: lastPart(certain(task.taskArn, 'taskArn')),
  revision: familyRevision(certain(task.taskDefinitionArn, 'taskDefinitionArn')),
  status: certain(task.lastStatus, 'lastStatus'),
  ...given({
    health: task.healthStatus,
    startedBy: task.startedBy,
    createdAt: moment(task.createdAt),
    startedAt: moment(task.startedAt),
    endedAt: moment(task.executionStoppedAt),
    stoppedAt: moment(task.stoppedAt),
    stopCode: task.stopCode,
    stoppedReason: told(task.stoppedReason)
  }),
  containers: (task.containers ?? []).map(containerView)
})

const containerView = (container: Container): ContainerView => ({
  name: parsed(certain(container.name, 'container name')),
  ...given({
    digest: container.imageDigest as Digest | undefined,
    exitCode: container.exitCode,
    reason: told(container.reason),
    status: container.lastStatus,
    health: container.healthStatus
  })
})
