import type { Context } from '../../kernel/context.ts'
import { uuid } from '../../kernel/draw.ts'
import { drawKey } from '../arn.ts'
import { pace } from '../pace.data.ts'
import { prepareLogs } from './logs.ts'
import { reasons } from './reasons.data.ts'
import { missingSecret } from './secrets.ts'
import type { Task } from './task.ts'

/** How a task will fail to start: when, in milliseconds after its start, and its stopped reason. */
export type StartFailure = { readonly after: number; readonly reason: string }

/** The failure that awaits a task on its way to RUNNING, if one does. */
export const plannedFailure = (context: Context, task: Task): StartFailure | undefined => {
  const befallen = task.containers.find(({ name }) => name === task.script.container)
  const { start, reason } = task.script
  const secret = missingSecret(context, task)
  if (secret !== undefined) return { after: pace.cannotLog, reason: secret }
  if (start === 'cannot-pull')
    return { after: pace.cannotPull, reason: reason ?? reasons['no-image'].replace('{0}', befallen?.image ?? '') }
  if (prepareLogs(context, task) === 'no-group') {
    const request = uuid(context.world, drawKey(context, `request ${task.id}`))
    return { after: pace.cannotLog, reason: reasons['no-group'].replace('{0}', request) }
  }
  if (start === 'cannot-start')
    return { after: pace.cannotStart, reason: reason ?? reasons['cannot-start'].replace('{0}', befallen?.name ?? '') }
  return undefined
}
