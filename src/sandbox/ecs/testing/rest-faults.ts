import { ecsState } from '../state.ts'
import { isLive } from '../tasks/task.ts'
import { act, protect } from './act.ts'
import type { History } from './history.ts'
import { must } from './must.ts'
import { look } from './seen.ts'
import type { Stage } from './stage.ts'

const ended = ['SUCCESSFUL', 'STOPPED', 'ROLLBACK_SUCCESSFUL', 'ROLLBACK_FAILED']

/** Mends all that is wrong, and leaves the service alone for eight hours: all comes to rest, unless tasks hang or the percents let nothing move. */
export const restFaults = (stage: Stage, history: History): readonly string[] => {
  for (const deed of [
    { do: 'mend' },
    { do: 'targets', state: undefined },
    { do: 'ring', state: 'OK' },
    { do: 'answer', answers: 'SUCCEEDED' }
  ] as const)
    act(stage, history, deed)
  for (const task of stage.call('ListTasks', { cluster: 'shop' }).taskArns) protect(stage, [task], undefined)
  stage.pass(8 * 3600)
  const { service, briefs, tasks } = look(stage)
  if (service.status !== 'ACTIVE') return must(service.status === 'INACTIVE', `at rest it is ${service.status}`)
  const hung = Object.values(ecsState(stage.context()).tasks).some(task => isLive(task) && task.script.start === 'hang')
  const last: string = service.events[0]?.message ?? ''
  if (hung || last.includes('was unable to stop or start tasks')) return []
  const [lead] = service.deployments
  const status = briefs[0]?.status
  const over = must(status === undefined || ended.includes(status), `at rest the newest rollout is ${status}`)
  if (lead.rolloutState === 'FAILED') return over
  const { desiredCount, runningCount, pendingCount, deployments } = service
  return [
    ...over,
    ...must(lead.rolloutState === 'COMPLETED' && deployments.length === 1, `at rest PRIMARY is ${lead.rolloutState}`),
    ...must(lead.desiredCount === desiredCount, `at rest PRIMARY wants ${lead.desiredCount} of ${desiredCount}`),
    ...must(runningCount === desiredCount && pendingCount === 0, `at rest ${runningCount} of ${desiredCount} run`),
    ...must(last.endsWith('has reached a steady state.'), `at rest the last event is: ${last}`),
    ...must(
      tasks.every(task => task.lastStatus === 'RUNNING'),
      'at rest all tasks that are remembered run'
    )
  ]
}
