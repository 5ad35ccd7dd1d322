import type { Shortfall } from './shortfall.ts'
import type { TargetView } from './target-view.ts'

/** Targets that are neither good nor bad: they leave. */
const leaving: readonly string[] = ['draining', 'unhealthy.draining']

/** A service whose targets cannot be asked for. */
export const ungrouped: Shortfall = {
  came: 'The service stands behind no target group',
  expected: 'healthy targets',
  remedy: 'Remove verify.targets, or put the service behind a load balancer with your infrastructure code.'
}

/** One way in which traffic comes: the ARN of its target group, or of the two between which ECS shifts it, and what is registered there. */
export type Entrance = { readonly groups: readonly string[]; readonly targets: readonly TargetView[] }

/** Where the targets of a service fall short: one healthy at least at each entrance, and none that is not. */
export const targetShortfalls = (entrances: readonly Entrance[]): readonly Shortfall[] =>
  entrances.flatMap(({ groups, targets }) => {
    const staying = targets.filter(target => !isLeaving(target, groups))
    if (staying.length === 0) return [deserted(groups)]
    return staying.filter(({ state }) => state !== 'healthy').map(unhealthy)
  })

/** What no rule sends traffic to is no fault where there are two groups: the other one has it. */
const isLeaving = ({ state }: TargetView, groups: readonly string[]): boolean =>
  leaving.includes(state) || (state === 'unused' && groups.length > 1)

const deserted = (groups: readonly string[]): Shortfall => ({
  came: `No target takes traffic in the target group "${groups.map(nameOf).join('" or "')}"`,
  expected: 'one that is healthy at least',
  remedy: "Check the desired count and the service's events: ECS registers tasks when they run."
})

/** `web` of `arn:aws:elasticloadbalancing:…:targetgroup/web/73e2d6bc24d8a067`. */
const nameOf = (group: string): string => group.split('/')[1] ?? group

const unhealthy = ({ id, state, reason, description }: TargetView): Shortfall => {
  const why = [reason, description].filter(part => part !== undefined).join(': ')
  return {
    came: `The target ${id} is ${state}${why === '' ? '' : ` (${why})`}`,
    expected: 'healthy',
    remedy: remedyOf(state, why)
  }
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
