import type { Running } from '../../core/changes/running.ts'
import { signature, signaturePaths, tasksSignature } from '../../core/changes/signature.ts'
import type { Config } from '../../core/config/config.ts'
import { serviceOf } from '../../core/config/resolve-unit.ts'
import type { ServiceName, Sha, Stage } from '../../core/release/named.ts'
import type { Outcome } from '../../core/release/outcome.ts'
import type { WhyCode } from '../../core/release/release.ts'
import type { Commit } from '../../ports/git.ts'
import type { Ports } from '../../ports/ports.ts'
import { type ConfigRequest, servicesAt } from '../release/load-config.ts'
import { readRunning } from './read-running.ts'

/** A service that ships, and why. A newer commit that runs already ends it before it begins. */
export type Change = { readonly service: ServiceName; readonly why: WhyCode; readonly outcome?: Outcome }

/** What changed in a stage, and what a person should know of it. */
export type Changes = { readonly changes: readonly Change[]; readonly notes: readonly string[] }

/** Where changes are looked for. */
export type ChangeOrder = {
  readonly config: Config
  readonly request: Omit<ConfigRequest, 'at'>
  readonly commit: Commit
  readonly stage: Stage
  readonly services: readonly ServiceName[]
}

type Services = Pick<Config, 'images' | 'services'>

/** Which services differ from what really runs in a stage. Whatever cannot be compared counts as changed, and the notes say why. */
export const findChanges = async (order: ChangeOrder, ports: Pick<Ports, 'at' | 'git'>): Promise<Changes> => {
  const running = await readRunning(order.config, order, ports)
  const commits = new Set([...running.values()].flatMap(each => (each.is === 'ours' ? [each.commit, each.latest] : [])))
  const bases = new Map<Sha, Services | undefined>()
  for (const at of commits) bases.set(at, await servicesAt(ports, { ...order.request, at }))
  const changes: Change[] = []
  const notes: string[] = []
  for (const [service, state] of running) {
    const { change, note } = await judge(order, { service, state, bases }, ports)
    if (change !== undefined) changes.push(change)
    if (note !== undefined) notes.push(`"${service}" in ${order.stage}: ${note}`)
  }
  return { changes, notes: [...notes, ...removed(order.config, [...bases.values()])] }
}

type Judged = { readonly change?: Change; readonly note?: string }
type Case = {
  readonly service: ServiceName
  readonly state: Running
  readonly bases: ReadonlyMap<Sha, Services | undefined>
}

const judge = async (
  order: ChangeOrder,
  { service, state, bases }: Case,
  ports: Pick<Ports, 'git'>
): Promise<Judged> => {
  if (state.is === 'not-running') return { change: { service, why: 'not-running' } }
  if (state.is === 'unknown') return unknown(service, state.because)
  const { commit: base, revision } = state
  const short = base.slice(0, 12)
  const { commit, config, stage } = order
  if (await isNewer(state, commit, ports)) {
    const note = `${revision} of the newer commit ${short} runs; this commit would be a step back.`
    return { change: { service, why: 'asked', outcome: { is: 'superseded', by: revision } }, note }
  }
  const { task } = serviceOf(config, service)
  if (typeof task === 'object' && 'family' in task)
    return unknown(service, `the family "${task.family}" is not in git.`)
  const before = bases.get(base)
  if (before === undefined || !Object.hasOwn(before.services, service)) {
    return unknown(service, `the commit ${short} that runs has no config that can be read for it.`)
  }
  const objects = await ports.git.objects(base, signaturePaths(before, service))
  const now = await ports.git.objects(commit.sha, signaturePaths(config, service))
  const [was, is] = [signature(before, { service, stage }, objects), signature(config, { service, stage }, now)]
  if (was.images !== is.images) return { change: { service, why: 'image-changed' } }
  if (was.rest !== is.rest) return { change: { service, why: 'config-changed' } }
  if (await hasNewTasks(order, { service, state, bases }, ports)) return { change: { service, why: 'task-changed' } }
  return state.proven ? {} : { change: { service, why: 'not-proven' } }
}

/** Whether what runs before a service differs from what ran before its state, at the newest commit that asked for it. */
const hasNewTasks = async (
  { config, commit, stage }: ChangeOrder,
  { service, state, bases }: Case & { readonly state: Running & { readonly is: 'ours' } },
  { git }: Pick<Ports, 'git'>
): Promise<boolean> => {
  const before = bases.get(state.latest) ?? bases.get(state.commit)
  const at = bases.get(state.latest) === undefined ? state.commit : state.latest
  if (before === undefined || !Object.hasOwn(before.services, service)) return false
  if (serviceOf(before, service).before.length + serviceOf(config, service).before.length === 0) return false
  const of = async (services: Services, sha: Sha): Promise<string> => {
    const paths = serviceOf(services, service).before.flatMap(task => signaturePaths(services, task))
    return tasksSignature(services, { service, stage }, await git.objects(sha, paths))
  }
  return (await of(before, at)) !== (await of(config, commit.sha))
}

const unknown = (service: ServiceName, note: string): Judged => ({ change: { service, why: 'unknown-base' }, note })

/** Whether what runs comes after this commit. The dates spare the question where they rule it out. */
const isNewer = async (
  state: Running & { readonly is: 'ours' },
  commit: Commit,
  { git }: Pick<Ports, 'git'>
): Promise<boolean> => {
  if (state.commit === commit.sha) return false
  if (state.committed !== undefined && state.committed < commit.time) return false
  return (await git.isAncestor(commit.sha, state.commit)) === true
}

const removed = (config: Config, bases: readonly (Services | undefined)[]): readonly string[] => {
  const before = new Set(bases.flatMap(base => Object.keys(base?.services ?? {})))
  const gone = [...before].filter(name => !Object.hasOwn(config.services, name))
  return gone.map(name => `"${name}" is no longer in the config: what runs of it is left as it is.`)
}
