import type { Container, Task } from '@aws-sdk/client-ecs'
import { Failure } from '../../core/problem/failure.ts'
import { type Digest, parsed } from '../../core/release/named.ts'
import type { ContainerView, TaskView } from '../../core/rollout/task-view.ts'
import type { Tasks } from '../../ports/tasks.ts'
import { familyRevision, lastPart } from './arn.ts'
import type { Caller } from './calls.ts'
import { certain, given, moment } from './given.ts'
import { batches, pages } from './pages.ts'

/** Tasks over the SDK; `logs` makes the caller of CloudWatch Logs in a region, the place's own where none is named. */
export const tasks = (ecs: Caller<'ECS'>, logs: (region?: string) => Caller<'CLOUDWATCH_LOGS'>): Tasks => ({
  ofService: tasksOfService(ecs),
  logTail: logTail(logs)
})

const tasksOfService =
  (ecs: Caller<'ECS'>): Tasks['ofService'] =>
  async (cluster, service, status) => {
    const on = { service, cluster }
    const arns = await pages(async nextToken => {
      const asked = { cluster, serviceName: service, desiredStatus: status, ...given({ nextToken }) }
      const answer = await ecs({ operation: 'ecs:ListTasks', on, send: api => api.listTasks(asked) })
      return { items: answer.taskArns ?? [], next: answer.nextToken }
    })
    const found: TaskView[] = []
    for (const batch of batches(arns, 100)) {
      const asked = { cluster, tasks: [...batch] }
      // A task that is gone between the two calls is a failure MISSING: no longer a task of the service.
      const answer = await ecs({ operation: 'ecs:DescribeTasks', on, send: api => api.describeTasks(asked) })
      found.push(...(answer.tasks ?? []).map(taskView))
    }
    return found
  }

const taskView = (task: Task): TaskView => ({
  arn: certain(task.taskArn, 'taskArn'),
  id: lastPart(certain(task.taskArn, 'taskArn')),
  revision: familyRevision(certain(task.taskDefinitionArn, 'taskDefinitionArn')),
  status: certain(task.lastStatus, 'lastStatus'),
  ...given({
    health: task.healthStatus,
    startedBy: task.startedBy,
    createdAt: moment(task.createdAt),
    startedAt: moment(task.startedAt),
    stoppedAt: moment(task.stoppedAt),
    stopCode: task.stopCode,
    stoppedReason: task.stoppedReason
  }),
  containers: (task.containers ?? []).map(containerView)
})

const containerView = (container: Container): ContainerView => ({
  name: parsed(certain(container.name, 'container name')),
  ...given({
    digest: container.imageDigest as Digest | undefined,
    exitCode: container.exitCode,
    reason: container.reason,
    status: container.lastStatus,
    health: container.healthStatus
  })
})

const logTail =
  (logs: (region?: string) => Caller<'CLOUDWATCH_LOGS'>): Tasks['logTail'] =>
  async ({ group, stream, region }, lines) => {
    const asked = { logGroupName: group, logStreamName: stream, limit: lines, startFromHead: false }
    try {
      const answer = await logs(region)({
        operation: 'logs:GetLogEvents',
        on: { stream: `${group}/${stream}` },
        send: api => api.getLogEvents(asked)
      })
      return (answer.events ?? []).map(({ message }) => message ?? '')
    } catch (error) {
      if (error instanceof Failure && error.code === 'ResourceNotFoundException') return undefined
      throw error
    }
  }
