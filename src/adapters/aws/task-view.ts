import type { Attachment, Container, Task } from '@aws-sdk/client-ecs'
import { type Digest, parsed } from '../../core/release/named.ts'
import type { AttachmentView, ContainerView, TaskView } from '../../core/rollout/task-view.ts'
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
  ...attachments(task),
  containers: (task.containers ?? []).map(containerView)
})

/** In these an attachment is no reason for anything: it is there, or has gone with its task. */
const settled: readonly string[] = ['ATTACHED', 'DETACHING', 'DETACHED', 'DELETED']

const attachments = (task: Task): Pick<TaskView, 'attachments'> => {
  const telling = (task.attachments ?? []).map(attachmentView).filter(each => !isQuiet(each))
  return telling.length === 0 ? {} : { attachments: telling }
}

/** Service Connect may be shown as ATTACHING for as long as a task runs. */
const isQuiet = ({ type, status, reason }: AttachmentView): boolean =>
  reason === undefined && (settled.includes(status) || (type === 'Service Connect' && status !== 'FAILED'))

const attachmentView = ({ type = 'attachment', status = 'UNKNOWN', details = [] }: Attachment): AttachmentView => ({
  ...{ type, status },
  ...given({ reason: told(details.find(({ name }) => name === 'statusReason')?.value) })
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
