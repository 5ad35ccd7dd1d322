import { serviceOf } from '../core/config/resolve-unit.ts'
import { parsed, type ServiceName } from '../core/release/named.ts'
import type { Outcome } from '../core/release/outcome.ts'
import { openUnits, type Unit } from '../core/release/release.ts'
import { type Diagnosis, diagnosis } from '../core/rollout/diagnosis.ts'
import type { Duration } from '../core/time/instant.ts'
import type { Ports } from '../ports/ports.ts'
import { besideOf, type Line, renderRuns, runOfUnit } from './run-of-service.ts'
import { runTask } from './run-task.ts'
import type { RunEnd } from './task-run.ts'

/** Why a service is left untouched: how it ends, and the diagnosis of the task that did not end well. */
export type Halt = { readonly outcome: Outcome; readonly diagnosis: Diagnosis }

/** Runs what a service needs before its rollout; `undefined` when the rollout may begin. */
export type Before = (service: string) => Promise<Halt | undefined>

/**
 * The tasks that the config asks for before rollouts, each run once for a release, on its digests and variables. All are
 * rendered here, so that what cannot be rendered is a Problem before anything is written. Where a task fails, its service ends
 * `not-attempted`: nothing was sent to it, and what stands in later waves is not attempted either. Where nobody knows how the
 * task ended, the service is `errored`, with nothing sent. A service whose state runs already is never asked for.
 */
export const beforeTasks = async (
  line: Line,
  { timeout }: { readonly timeout: Duration },
  ports: Ports
): Promise<Before> => {
  const needed = openUnits(line.release).flatMap(({ service }) => serviceOf(line.config, service).before)
  const units = await renderRuns(line, [...new Set(needed)], ports)
  const ends = new Map<ServiceName, Promise<RunEnd>>()
  const ended = (unit: Unit, user: ServiceName): Promise<RunEnd> => {
    const known = ends.get(unit.service)
    if (known !== undefined) return known
    const end = ran(line, unit, { user, timeout, ports })
    ends.set(unit.service, end)
    return end
  }
  return async label => {
    const user = parsed<'ServiceName'>(label)
    for (const task of serviceOf(line.config, user).before) {
      const unit = units.get(task)
      const end = unit === undefined ? undefined : await ended(unit, user)
      if (end !== undefined && end.outcome.is !== 'succeeded') return halt(task, user, end)
    }
    return undefined
  }
}

type For = { readonly user: ServiceName; readonly timeout: Duration; readonly ports: Ports }

const ran = async (line: Line, unit: Unit, { user, timeout, ports }: For): Promise<RunEnd> => {
  const terms = { beside: besideOf(line, unit.service, user), timeout }
  try {
    const run = await runOfUnit(line, unit, { terms, ports })
    return await ports.journal.group(`Run ${unit.service} before ${user}`, () => runTask(run, ports))
  } catch (error) {
    const outcome = { is: 'errored', sent: 'no' } as const
    const reason = error instanceof Error ? error.message : String(error)
    ports.journal.warn(`${unit.service}: ${reason}`)
    const facts = { service: unit.service, outcome, reason, since: ports.clock.now(), took: 0, stopped: [] }
    return { outcome, diagnosis: diagnosis(facts) }
  }
}

const halt = (task: ServiceName, user: ServiceName, { outcome, diagnosis: seen }: RunEnd): Halt => {
  const own = haltOutcome(outcome)
  const { to: _revision, ...found } = seen
  const reason = `Nothing was sent: the task "${task}" runs before it and did not end well. ${seen.reason ?? ''}`.trim()
  const findings = seen.findings.map(each => ({ ...each, says: `In the task "${task}": ${each.says}` }))
  return { outcome: own, diagnosis: { ...found, service: user, outcome: own, reason, findings } }
}

const haltOutcome = (outcome: Outcome): Outcome => {
  if (outcome.is === 'timed-out' || outcome.is === 'cancelled') return outcome
  return outcome.is === 'errored' ? { is: 'errored', sent: 'no' } : { is: 'not-attempted' }
}
