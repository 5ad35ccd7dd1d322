import { act, begun, type History } from './history.ts'
import { described, type Stage } from './stage.ts'

const ended = ['SUCCESSFUL', 'STOPPED', 'ROLLBACK_SUCCESSFUL', 'ROLLBACK_FAILED']
const base = { cluster: 'shop', service: 'api' }

type Row = Readonly<Record<string, never>> & {
  readonly status: string
  readonly serviceDeploymentArn: string
  readonly createdAt: number
  readonly startedAt?: number
  readonly finishedAt?: number
}

/** What is remembered of a history to judge what comes: how ended rollouts looked, and the most tasks that were ever asked for. */
type Memory = { readonly endings: Map<string, string>; readonly rolls: boolean; peak: number }

/** Lives through a history and gives what was not as it must always be, with the second: nothing, if all is well. */
export const violations = (history: History): readonly string[] => {
  const stage = begun(history)
  const changes = history.deeds.some(({ deed }) => deed.do === 'change')
  const rolls = history.strategy === 'ROLLING' && !changes
  const memory: Memory = { endings: new Map(), rolls, peak: history.desired }
  const found = [...seen(stage, memory)]
  for (const { deed, wait } of history.deeds) {
    if (found.length > 0) break
    if (deed.do === 'scale') memory.peak = Math.max(memory.peak, deed.to)
    act(stage, history, deed)
    found.push(...seen(stage, memory))
    for (const part of [0.1, wait * 0.3, wait * 0.7]) {
      stage.pass(part)
      found.push(...seen(stage, memory))
    }
  }
  return found.map(text => `${stage.seconds()}s ${text}`)
}

const seen = (stage: Stage, memory: Memory): readonly string[] => {
  const service = described(stage)
  const rows = stage.call('ListServiceDeployments', { ...base, maxResults: 100 }).serviceDeployments as readonly Row[]
  return [
    ...deploymentFaults(service, memory),
    ...taskFaults(stage, service),
    ...eventFaults(service.events),
    ...rowFaults(stage, rows, memory),
    ...trafficFaults(stage, rows),
    ...leadFaults(service, rows[0])
  ]
}

const must = (holds: boolean, text: string): readonly string[] => (holds ? [] : [text])

const deploymentFaults = (service: ReturnType<typeof described>, { peak, rolls }: Memory): readonly string[] => {
  const most = rolls ? Math.floor(1.5 * peak) : 2 * peak
  const rows = service.deployments as readonly (Row & { runningCount: number; pendingCount: number })[]
  const counts = rows.flatMap(row => Object.entries(row).filter(([name]) => /Count$|^failedTasks$/.test(name)))
  const sum = (name: 'runningCount' | 'pendingCount'): number => rows.reduce((all, row) => all + row[name], 0)
  return [
    ...must(rows.filter(row => row.status === 'PRIMARY').length === 1, 'there is one PRIMARY'),
    ...must(
      counts.every(([, count]) => Number(count) >= 0),
      'no count is below nought'
    ),
    ...must(sum('runningCount') === service.runningCount, 'running tasks belong to deployments'),
    ...must(sum('pendingCount') === service.pendingCount, 'pending tasks belong to deployments'),
    ...must(service.runningCount + service.pendingCount <= most, 'there are no more tasks than may be')
  ]
}

const taskFaults = (stage: Stage, service: ReturnType<typeof described>): readonly string[] => {
  const { taskArns } = stage.call('ListTasks', { ...base, serviceName: 'api' })
  if (taskArns.length === 0) return []
  const { tasks } = stage.call('DescribeTasks', { cluster: 'shop', tasks: taskArns })
  const ids = service.deployments.map((row: { id: string }) => row.id)
  return must(
    tasks.every((task: { startedBy: string }) => ids.includes(task.startedBy)),
    'every task is of a deployment that shows'
  )
}

const eventFaults = (events: readonly { readonly id: string; readonly createdAt: number }[]): readonly string[] => [
  ...must(events.length <= 100, 'there are at most a hundred events'),
  ...must(new Set(events.map(({ id }) => id)).size === events.length, 'events have ids of their own'),
  ...must(
    events.every((event, at) => at === 0 || event.createdAt <= (events[at - 1]?.createdAt ?? 0)),
    'events are newest first'
  )
]

const rowFaults = (stage: Stage, rows: readonly Row[], { endings }: Memory): readonly string[] => {
  const found: string[] = []
  for (const row of rows) {
    const known = endings.get(row.serviceDeploymentArn)
    found.push(...must(known === undefined || known === JSON.stringify(row), `${row.status} stays as it ended`))
    found.push(
      ...must(ended.includes(row.status) === (row.finishedAt !== undefined), `${row.status} has an end or none`)
    )
    found.push(...must((row.finishedAt ?? stage.seconds()) >= row.createdAt, 'an end comes after its beginning'))
    if (ended.includes(row.status)) endings.set(row.serviceDeploymentArn, JSON.stringify(row))
  }
  const settled = (rows[0]?.createdAt ?? 0) + 1 < stage.seconds()
  const others = rows.slice(1).every(row => ended.includes(row.status))
  return [...found, ...must(!settled || others, 'only the newest goes on')]
}

/** Where the newest rollout shows and has ended, PRIMARY is what it ended with. */
const leadFaults = (service: ReturnType<typeof described>, row: Row | undefined): readonly string[] => {
  const [primary] = service.deployments
  if (row === undefined || primary.createdAt > row.createdAt) return []
  const leads = String(row.targetServiceRevisionArn).endsWith(primary.id.slice('ecs-svc/'.length))
  if (row.status === 'SUCCESSFUL') return must(leads && primary.rolloutState !== 'FAILED', 'what succeeded is PRIMARY')
  if (row.status === 'ROLLBACK_SUCCESSFUL')
    return must(!leads && primary.rolloutState === 'COMPLETED', 'what was rolled back to is PRIMARY and COMPLETED')
  return must(row.status !== 'IN_PROGRESS' || primary.rolloutState === 'IN_PROGRESS', 'what goes on is IN_PROGRESS')
}

const trafficFaults = (stage: Stage, rows: readonly Row[]): readonly string[] => {
  if (rows[0] === undefined) return []
  const serviceDeploymentArns = [rows[0].serviceDeploymentArn]
  const [deployment] = stage.call('DescribeServiceDeployments', { serviceDeploymentArns }).serviceDeployments
  if (deployment.lifecycleStage === undefined || deployment.sourceServiceRevisions.length === 0) return []
  const sides = [...deployment.sourceServiceRevisions, deployment.targetServiceRevision]
  return ['requestedTestTrafficWeight', 'requestedProductionTrafficWeight'].flatMap(name => {
    const shares: readonly number[] = sides.map((side: Record<string, number>) => side[name] ?? Number.NaN)
    const whole = shares.reduce((sum, share) => sum + share, 0) === 100 && shares.every(share => share >= 0)
    return must(whole, `${name} adds up to a hundred: ${shares}`)
  })
}
