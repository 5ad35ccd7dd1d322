import { Failure } from '../../core/problem/failure.ts'
import { Problem } from '../../core/problem/problem.ts'
import type { Outcome } from '../../core/release/outcome.ts'
import type { Release, Unit } from '../../core/release/release.ts'
import type { Ports } from '../../ports/ports.ts'
import { keepReason } from './diagnosis-file.ts'

type Needs = Pick<Ports, 'clock' | 'files' | 'journal'>

/** Does something to each unit that has no outcome. What fails is that unit's `errored`, and its reason is kept: nothing is thrown after a first write. */
export const attempted = async (
  ports: Needs,
  release: Release,
  work: (unit: Unit) => Promise<Unit>
): Promise<Release> => {
  const units: Unit[] = []
  for (const unit of release.units)
    units.push(unit.outcome === undefined ? await attempt(ports, release, { unit, work }) : unit)
  return { ...release, units }
}

const attempt = async (
  ports: Needs,
  { stage }: Release,
  { unit, work }: { readonly unit: Unit; readonly work: (unit: Unit) => Promise<Unit> }
): Promise<Unit> => {
  try {
    return await work(unit)
  } catch (error) {
    const outcome: Outcome = { is: 'errored', sent: sentBy(error) }
    const reason = error instanceof Error ? error.message : String(error)
    const { service } = unit
    ports.journal.warn(`${service}: ${reason}`)
    await keepReason(stage, { service, outcome, reason }, ports)
    return { ...unit, outcome }
  }
}

/** Whether what failed was sent: a Problem is found before anything is. */
export const sentBy = (error: unknown): 'no' | 'yes' | 'unknown' => {
  if (error instanceof Failure) return error.sent
  return error instanceof Problem ? 'no' : 'unknown'
}
