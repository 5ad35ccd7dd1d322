import type { TaskView } from '../../core/rollout/task-view.ts'
import type { Tasks } from '../../ports/tasks.ts'
import { lastPart } from './arn.ts'
import type { Caller } from './calls.ts'
import { given } from './given.ts'
import { logPage, logTail } from './log-lines.ts'
import { batches, pages } from './pages.ts'
import { runTask, stopTask } from './run-task.ts'
import { taskView } from './task-view.ts'

/** Tasks over the SDK; `logs` makes the caller of CloudWatch Logs in a region, the place's own where none is named. */
export const tasks = (ecs: Caller<'ECS'>, logs: (region?: string) => Caller<'CLOUDWATCH_LOGS'>): Tasks => ({
  ofService: tasksOfService(ecs),
  describe: describeTask(ecs),
  run: runTask(ecs),
  stop: stopTask(ecs),
  logTail: logTail(logs),
  logPage: logPage(logs)
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

const describeTask =
  (ecs: Caller<'ECS'>): Tasks['describe'] =>
  async (cluster, arn) => {
    const on = { task: lastPart(arn), cluster }
    const answer = await ecs({
      operation: 'ecs:DescribeTasks',
      on,
      send: api => api.describeTasks({ cluster, tasks: [arn] })
    })
    const task = answer.tasks?.[0]
    return task === undefined ? undefined : taskView(task)
  }
