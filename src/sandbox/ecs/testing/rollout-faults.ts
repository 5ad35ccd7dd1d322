import { must } from './must.ts'
import type { Seen } from './seen.ts'

type Json = ReturnType<typeof JSON.parse>

const ended = ['SUCCESSFUL', 'STOPPED', 'ROLLBACK_SUCCESSFUL', 'ROLLBACK_FAILED']
const stages = [
  'RECONCILE_SERVICE',
  'PRE_SCALE_UP',
  'SCALE_UP',
  'POST_SCALE_UP',
  'TEST_TRAFFIC_SHIFT',
  'POST_TEST_TRAFFIC_SHIFT',
  'PRODUCTION_TRAFFIC_SHIFT',
  'POST_PRODUCTION_TRAFFIC_SHIFT',
  'BAKE_TIME',
  'CLEAN_UP'
]
const digits = (text: string): string => text.split('/').at(-1) ?? ''

/** What is remembered of service deployments: how ended ones looked, and how far each had come. */
export type Past = { readonly endings: Map<string, string>; readonly reached: Map<string, readonly [number, number]> }

/** What is wrong with the service deployments, of which `past` remembers how they were. */
export const rolloutFaults = (seen: Seen, past: Past): readonly string[] => {
  const { briefs, details, now } = seen
  const settled = (briefs[0]?.createdAt ?? 0) + 1 < now
  const others = briefs.slice(1).every(row => ended.includes(row.status))
  const ordered = briefs.every((row, at) => at === 0 || row.createdAt <= briefs[at - 1].createdAt)
  return [
    ...must(!settled || others, 'only the newest goes on'),
    ...must(ordered, 'service deployments are newest first'),
    ...briefs.flatMap(row => endingFaults(row, past, now)),
    ...details.flatMap((row, at) => [...detailFaults(row, briefs[at]), ...progressFaults(row, past)])
  ]
}

const endingFaults = (row: Json, { endings }: Past, now: number): readonly string[] => {
  const known = endings.get(row.serviceDeploymentArn)
  const times = [row.createdAt, row.startedAt, row.finishedAt].filter(at => at !== undefined)
  const over = ended.includes(row.status)
  if (over) endings.set(row.serviceDeploymentArn, JSON.stringify(row))
  return [
    ...must(known === undefined || known === JSON.stringify(row), `${row.status} stays as it ended`),
    ...must(over === (row.finishedAt !== undefined), `${row.status} has an end or none`),
    ...must(
      [...times, now].every((at, n, all) => n === 0 || at >= all[n - 1]),
      `times of ${row.status} go on: ${times}`
    )
  ]
}

const detailFaults = (row: Json, brief: Json): readonly string[] => {
  const waits = (row.lifecycleHookDetails ?? []).some((hook: Json) => hook.status === 'AWAITING_ACTION')
  const back = /^ROLLBACK_(IN_PROGRESS|SUCCESSFUL|FAILED)$/.test(row.status)
  return [
    ...must(row.status === brief.status && row.statusReason === brief.statusReason, 'brief and full view agree'),
    ...must(back === (row.rollback !== undefined), `${row.status} has a rollback or none`),
    ...must(!waits || /^(IN_PROGRESS|ROLLBACK_REQUESTED)$/.test(row.status), `a hook waits although ${row.status}`),
    ...must(row.deploymentCircuitBreaker.failureCount >= 0, 'failures are counted'),
    ...must(row.updatedAt >= (row.finishedAt ?? row.createdAt), 'updated when it ended, or later')
  ]
}

/** Stages go on, and the new revision's share of the traffic grows, until it is taken away. */
const progressFaults = (row: Json, { reached }: Past): readonly string[] => {
  if (row.lifecycleStage === undefined) return []
  const sides: readonly Json[] = [row.targetServiceRevision, ...row.sourceServiceRevisions]
  const share: number = row.targetServiceRevision.requestedProductionTrafficWeight ?? 0
  const stage = stages.indexOf(row.lifecycleStage)
  const [last, before] = reached.get(row.serviceDeploymentArn) ?? [0, 0]
  reached.set(row.serviceDeploymentArn, [stage, share])
  const whole = (name: string): boolean =>
    row.sourceServiceRevisions.length === 0 ||
    row.targetServiceRevision[name] === undefined ||
    sides.reduce((all, side) => all + side[name], 0) === 100
  return [
    ...must(stage >= last, `${row.lifecycleStage} after ${stages[last]}`),
    ...must(share >= before || row.rollback !== undefined, `the share fell from ${before} to ${share}`),
    ...must(whole('requestedTestTrafficWeight') && whole('requestedProductionTrafficWeight'), 'weights add up to 100')
  ]
}

/** Where the newest rollout shows, which it does 1.6 s after its creation, PRIMARY is what it has come to. */
export const leadFaults = ({ service, details: [row], now }: Seen): readonly string[] => {
  const [lead] = service.deployments
  const fresh = service.deployments.some((deployment: Json) => deployment.createdAt + 1.6 > now)
  if (row === undefined || lead === undefined || service.status !== 'ACTIVE' || fresh) return []
  const target = digits(row.rollback?.serviceRevisionArn ?? row.targetServiceRevision.arn)
  const states: Readonly<Record<string, readonly string[]>> = {
    SUCCESSFUL: ['IN_PROGRESS', 'COMPLETED'],
    ROLLBACK_SUCCESSFUL: ['COMPLETED'],
    ...Object.fromEntries(['STOP_REQUESTED', 'STOPPED', 'ROLLBACK_FAILED'].map(status => [status, ['FAILED']]))
  }
  const wanted = states[row.status] ?? ['IN_PROGRESS']
  return [
    ...must(digits(lead.id) === target, `PRIMARY is of ${row.status}`),
    ...must(wanted.includes(lead.rolloutState), `PRIMARY is ${lead.rolloutState} although ${row.status}`)
  ]
}
