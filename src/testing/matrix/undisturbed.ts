import { type Sweep, swept } from './sweep.ts'
import type { Timeline } from './timeline.ts'

/** What a timeline comes to where nobody strikes: run once, and run again at its end. */
export type Undisturbed = {
  readonly calm: Sweep
  readonly twice: Sweep
  /** The same without what a run did not live to see. */
  readonly without: (met: number) => Promise<Sweep>
  /** The same where rollouts may not be read. */
  readonly blind: () => Promise<Sweep>
  /** The same where a cancelled run may not take back what it sent. */
  readonly left: () => Promise<Sweep>
}

/** Plays a timeline undisturbed, and what else is asked of it only when somebody wants to know. */
export const undisturbedRuns = async (timeline: Timeline): Promise<Undisturbed> => {
  const calm = await swept(timeline, { strikes: [] }, () => false)
  const twice = await swept(timeline, { strikes: [] }, () => true)
  const known = new Map<number, Promise<Sweep>>()
  const without = (met: number): Promise<Sweep> => {
    const found =
      known.get(met) ??
      swept({ ...timeline, meanwhile: timeline.meanwhile?.slice(0, met) ?? [] }, { strikes: [] }, () => false)
    known.set(met, found)
    return found
  }
  const { before = [], inputs } = timeline
  const rules = [...before.flatMap(each => (each.do === 'faults' ? each.rules : [])), unlisted]
  const blind = { ...timeline, before: [...before, { do: 'faults', rules } as const] }
  const left = { ...timeline, inputs: { ...inputs, 'on-cancel': 'leave' } }
  return { calm, twice, without, blind: played(blind), left: played(left) }
}

const unlisted = { service: 'ecs', operation: 'ListServiceDeployments', error: 'AccessDeniedException' }

/** Plays a timeline undisturbed, once, for all who ask. */
const played = (timeline: Timeline): (() => Promise<Sweep>) => {
  let once: Promise<Sweep> | undefined
  return () => {
    once ??= swept(timeline, { strikes: [] }, () => false)
    return once
  }
}
