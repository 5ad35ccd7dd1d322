import { serviceOf } from '../../core/config/resolve-unit.ts'
import { type Diagnosis, diagnosis } from '../../core/diagnosis/diagnosis.ts'
import { parsed, type ServiceName } from '../../core/release/named.ts'
import type { Outcome } from '../../core/release/outcome.ts'
import { openUnits, type Unit } from '../../core/release/release.ts'
import type { Duration } from '../../core/time/instant.ts'
import type { Ports } from '../../ports/ports.ts'
import { pendingTasks, proveTask } from '../prove/task-proof.ts'
import { besideOf, type Line, renderRuns, runOfUnit } from '../run/run-of-service.ts'
import { runTask } from '../run/run-task.ts'
import type { RunEnd } from '../run/task-run.ts'

/** Why a service is left untouched: how it ends, and the diagnosis of the task that did not end well. */
export type Halt = { readonly outcome: Outcome; readonly diagnosis: Diagnosis }

/** What services need before their rollouts. */
export type Before = {
  /** Runs all that a service needs, or the given ones; `undefined` when the rollout may begin. Never throws. */
  readonly run: (service: string, tasks?: readonly ServiceName[]) => Promise<Halt | undefined>
  /** Those of a service's tasks whose coming state has never ended well here. */
  readonly pending: (service: string) => Promise<readonly ServiceName[]>
}

/**
 * The tasks that the config asks for before rollouts, each run once for a release, on its digests and variables. All are
 * rendered here, so that what cannot be rendered is a Problem before anything is written. Where a task fails, its service ends
 * `not-attempted`: nothing was sent to it, and what stands in later waves is not attempted either. Where nobody knows how the
 * task ended, the service is `errored`, with nothing sent.
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
  const own = (label: string): readonly ServiceName[] => serviceOf(line.config, label).before
  return {
    run: async (label, tasks = own(label)) => {
      const user = parsed<'ServiceName'>(label)
      for (const task of tasks) {
        const unit = units.get(task)
        const end = unit === undefined ? undefined : await ended(unit, user)
        if (end !== undefined && end.outcome.is !== 'succeeded') return halt(task, user, end)
      }
      return undefined
    },
    pending: label =>
      pendingTasks(
        line,
        own(label).flatMap(task => units.get(task) ?? []),
        ports
      )
  }
}

type For = { readonly user: ServiceName; readonly timeout: Duration; readonly ports: Ports }

const ran = async (line: Line, unit: Unit, { user, timeout, ports }: For): Promise<RunEnd> => {
  const terms = { beside: besideOf(line, unit.service, user), timeout }
  try {
    const run = await runOfUnit(line, unit, { terms, ports })
    const end = await ports.journal.group(`Run ${unit.service} before ${user}`, () => runTask(run, ports))
    if (end.outcome.is === 'succeeded') await proveTask(run, ports)
    return end
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
  const ended = outcome.is === 'errored' ? 'nobody knows how it ended' : 'did not end well'
  const why = seen.findings.length === 0 ? (seen.reason ?? '') : ''
  const reason = `The task "${task}" runs before it, and ${ended}. ${why}`.trim()
  const findings = seen.findings.map(each => ({ ...each, says: `In the task "${task}": ${each.says}` }))
  return { outcome: own, diagnosis: { ...found, service: user, outcome: own, reason, findings } }
}

const haltOutcome = (outcome: Outcome): Outcome => {
  if (outcome.is === 'timed-out' || outcome.is === 'cancelled') return { is: outcome.is, sent: 'no' }
  return outcome.is === 'errored' ? { is: 'errored', sent: 'no' } : { is: 'not-attempted' }
}
