import { type Finding, findings } from '../diagnosis/known-cause.ts'

/** One reason why ECS found no place for a task, as RunTask answers it. */
export type PlacementFailure = { readonly reason: string; readonly on?: string; readonly detail?: string }

/** A placement failure in ECS's words. */
export const placementText = ({ reason, on, detail }: PlacementFailure): string =>
  [on, reason, detail].filter(part => part !== undefined).join(': ')

/** Whether each reason may pass by itself: instances that are full while old tasks drain, an agent that reconnects, capacity that AWS lacks at the moment. */
export const mayPass = (failures: readonly PlacementFailure[]): boolean =>
  failures.every(({ reason }) => /^RESOURCE:|^AGENT$|^Capacity is unavailable/.test(reason))

/** What is behind placement failures, each cause once, with what to do; a cause nobody knows is shown as it is. */
export const placementFindings = (failures: readonly PlacementFailure[]): readonly Finding[] => {
  const known = failures.flatMap(({ reason, detail }) => {
    const text = `failure: ${reason}${detail === undefined ? '' : ` ${detail}`}`
    const found = findings([{ text }])
    return found.length > 0 ? found : [unknown(reason, detail)]
  })
  return known.filter(({ says }, index) => known.findIndex(other => other.says === says) === index)
}

const unknown = (reason: string, detail: string | undefined): Finding => ({
  id: 'placement',
  says: `ECS found no place for the task: ${reason}${detail === undefined ? '' : ` (${detail})`}.`,
  remedy: 'Compare the placement constraints, cpu, memory and capacity of the cluster with what the task asks for.'
})
