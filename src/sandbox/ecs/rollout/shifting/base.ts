import type { Context } from '../../../kernel/context.ts'
import type { ServiceRecord } from '../../services/service-record.ts'
import { isHealthy, isWanted } from '../../tasks/task.ts'
import { newest, rollbackCandidate, rolloutOf } from '../leader.ts'
import { serviceTasks } from '../listed.ts'
import type { Rollout } from '../rollout.ts'

/**
 * Of the revisions that a service's newest rollout replaces, the one that serves meanwhile: the last completed one, else one that once
 * succeeded and still runs, as where a rollback to it was superseded, else one that has healthy tasks, else whichever runs.
 */
export const baseRollout = (context: Context, service: ServiceRecord): Rollout | undefined => {
  const sources = newest(service).sources.flatMap(digits => rolloutOf(service, digits) ?? [])
  const tasks = serviceTasks(context, service).filter(isWanted)
  const live = sources.filter(source => tasks.some(task => task.rollout === source.digits))
  const candidate = rollbackCandidate(service)
  const serving = live.find(source => tasks.some(task => task.rollout === source.digits && isHealthy(task)))
  return sources.find(source => source === candidate) ?? live.find(isSound) ?? serving ?? live[0] ?? sources[0]
}

/** Whether new tasks of a revision may be started while another one comes: only where it once succeeded. */
export const isSound = (rollout: Rollout): boolean => rollout.status === 'SUCCESSFUL'
