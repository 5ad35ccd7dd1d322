import { isBranchOf } from '../../core/config/branch.ts'
import type { Config } from '../../core/config/config.ts'
import { serviceOf, stageOf } from '../../core/config/resolve-unit.ts'
import { rolledOut } from '../../core/config/rolled-out.ts'
import type { SingleServiceInputs } from '../../core/config/single-service.ts'
import { Problem } from '../../core/problem/problem.ts'
import { type LaneName, parsed, type ServiceName, type Stage, type Version } from '../../core/release/named.ts'
import { parseReleaseTag } from '../../core/tags/release-tag.ts'
import type { Origin } from '../../ports/origin.ts'

/** What an action's inputs ask of a plan. */
export type PlanOptions = {
  readonly config?: string
  readonly policyRef?: string
  readonly stage?: Stage
  readonly services?: readonly ServiceName[]
  readonly tag?: string
  /** The event's ref and commit, where the platform does not say them. */
  readonly ref?: string
  readonly sha?: string
  readonly inputs?: SingleServiceInputs
  /** Names of the inputs that were given for want of a config file. */
  readonly instead?: readonly string[]
}

/** The event in the words of a plan: a tag, a branch that was pushed, or someone who asks. */
export type Trigger = { readonly event: string; readonly tag?: string; readonly branch?: string }

/** What a plan has to judge: which services in which stages, and whether only changed ones ship. */
export type PlanRequest = {
  readonly stages: readonly Stage[]
  readonly services: readonly ServiceName[]
  readonly by: 'tag' | 'asked' | 'changes'
  readonly version?: Version
  readonly lane?: LaneName
  /** Why nothing can ship, where that is certain. */
  readonly nothing?: string
}

/** What started this plan; inputs win over the platform's event. */
export const triggerOf = (options: PlanOptions, origin: Origin): Trigger => {
  const ref = options.ref ?? origin.ref
  const tag = after('refs/tags/', options.tag) ?? options.tag ?? after('refs/tags/', ref)
  if (tag !== undefined) return { event: 'tag', tag }
  const branch = after('refs/heads/', ref)
  const event = options.ref === undefined ? origin.event : 'push'
  return { event, ...(branch === undefined ? {} : { branch }) }
}

const after = (prefix: string, text: string | undefined): string | undefined =>
  text?.startsWith(prefix) ? text.slice(prefix.length) : undefined

/** What a trigger asks for under a config. */
export const planRequest = (
  config: Config,
  options: PlanOptions,
  from: { readonly trigger: Trigger; readonly origin: Origin }
): PlanRequest => {
  const { trigger, origin } = from
  const named = after('refs/tags/', options.tag) ?? options.tag
  if (named !== undefined && options.ref !== undefined && options.ref !== `refs/tags/${named}`)
    throw new Problem({
      what: `The inputs "tag" (${named}) and "ref" (${options.ref}) say different things.`,
      remedy: 'Give one of them.'
    })
  const services = servicesOf(config, options.services)
  if (options.stage !== undefined) stageOf(config, options.stage)
  if (origin.fromPullRequest) return none(services, 'Code of a pull request ships nowhere.')
  if (trigger.tag !== undefined) return byTag(config, options, { tag: trigger.tag, services })
  const { stage } = options
  if (trigger.event !== 'push' || trigger.branch === undefined) {
    if (stage !== undefined) return { stages: [stage], services, by: 'asked' }
    if (trigger.event === 'merge_group')
      return none(services, 'A merge queue ships nothing: the push that follows does.')
    throw new Problem({
      what: `The event "${trigger.event}" does not say to which stage to ship.`,
      remedy: trigger.event === 'push' ? 'Name the pushed branch with "ref", or set "stage".' : 'Set the input "stage".'
    })
  }
  const { branch } = trigger
  const asking = Object.entries(config.policy.stages).filter(([, { push }]) => isBranchOf(push, branch))
  const stages = stage === undefined ? asking.map(([name]): Stage => parsed(name)) : [stage]
  if (stages.length === 0) return none(services, `No stage ships pushes to "${branch}": none names it under "on.push".`)
  return { stages, services, by: 'changes', ...laneOf(config, branch) }
}

const none = (services: readonly ServiceName[], nothing: string): PlanRequest => ({
  stages: [],
  services,
  by: 'changes',
  nothing
})

/** A branch that only a lane allows takes that lane. */
const laneOf = ({ policy }: Config, branch: string): { readonly lane?: LaneName } => {
  if (isBranchOf(policy.refs, branch)) return {}
  const lane = Object.entries(policy.lanes).find(([, { refs }]) => isBranchOf(refs, branch))?.[0]
  return lane === undefined ? {} : { lane: parsed(lane) }
}

const servicesOf = (config: Config, asked: readonly ServiceName[] = []): readonly ServiceName[] => {
  for (const service of asked) serviceOf(config, service)
  for (const service of asked) refuseTask(config, service)
  return asked.length > 0 ? asked : rolledOut(config)
}

const elsewhere = (tag: string, service: ServiceName): Problem =>
  new Problem({
    what: `The tag "${tag}" asks for "${service}" alone, which the input "services" does not name.`,
    remedy: 'Remove "services": the tag says it.'
  })

/** A task is no unit of a release: it runs with the services that name it, or by itself with run-task. */
const refuseTask = (config: Config, service: ServiceName): void => {
  if (serviceOf(config, service).kind !== 'task') return
  throw new Problem({
    what: `"${service}" is of kind "task": it cannot be shipped by itself.`,
    remedy: 'Ship a service that names it under "before" or "verify", or run it with the action run-task.'
  })
}

const byTag = (
  config: Config,
  options: PlanOptions,
  asked: { readonly tag: string; readonly services: readonly ServiceName[] }
): PlanRequest => {
  const { service, stages, version, lane } = parseReleaseTag(asked.tag, config)
  const { stage } = options
  if (stage !== undefined && !stages.includes(stage)) {
    throw new Problem({
      what: `The tag "${asked.tag}" asks for ${stages.map(each => `"${each}"`).join(' and ')}, but this job's stage is "${stage}".`,
      remedy: 'Run the job of the stage that the tag names, or push a tag for this stage.'
    })
  }
  if (service !== undefined) refuseTask(config, service)
  if (service !== undefined && !asked.services.includes(service)) throw elsewhere(asked.tag, service)
  const services = service === undefined ? asked.services : asked.services.filter(each => each === service)
  const wanted = stage === undefined ? stages : [stage]
  return { stages: wanted, services, by: 'tag', version, ...(lane === undefined ? {} : { lane }) }
}
