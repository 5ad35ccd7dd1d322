import type { Shortfall } from './shortfall.ts'
import type { TargetView } from './target-view.ts'

/** Targets that are neither good nor bad: they leave, or wait for nothing. */
const leaving: readonly string[] = ['draining', 'unhealthy.draining']

/** A service whose targets cannot be asked for. */
export const ungrouped: Shortfall = {
  came: 'The service stands behind no target group',
  expected: 'healthy targets',
  remedy: 'Remove verify.targets, or put the service behind a load balancer with your infrastructure code.'
}

/** Where the targets of a service's target groups fall short: one healthy at least, and none that is not. */
export const targetShortfalls = (targets: readonly TargetView[]): readonly Shortfall[] => {
  const staying = targets.filter(({ state }) => !leaving.includes(state))
  if (staying.length === 0)
    return [
      {
        came: 'No target is registered in the target groups of the service',
        expected: 'one that is healthy at least',
        remedy: "Check the desired count and the service's events: ECS registers tasks when they run."
      }
    ]
  return staying
    .filter(({ state }) => state !== 'healthy')
    .map(({ id, state, reason, description }) => {
      const why = [reason, description].filter(part => part !== undefined).join(': ')
      return {
        came: `The target ${id} is ${state}${why === '' ? '' : ` (${why})`}`,
        expected: 'healthy',
        remedy: remedyOf(state, why)
      }
    })
}

const remedyOf = (state: string, why: string): string => {
  if (state === 'initial') return 'It is still being checked: give it longer with verify.within.'
  if (state === 'unused')
    return 'Its target group stands on no listener rule that is in use, or its zone is not enabled.'
  if (/ResponseCodeMismatch/.test(why)) return "Check the health check's path and matcher."
  if (/Timeout/.test(why))
    return 'Check that the application listens on 0.0.0.0 and the security group lets the load balancer in.'
  return "Check the health check's path and port, the security group, and the application's log."
}
