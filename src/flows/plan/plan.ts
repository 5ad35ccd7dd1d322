import type { Config } from '../../core/config/config.ts'
import { imageOf, serviceOf } from '../../core/config/resolve-unit.ts'
import { wavesOf } from '../../core/config/waves.ts'
import { Problem } from '../../core/problem/problem.ts'
import type { ImageName, Stage } from '../../core/release/named.ts'
import { parts } from '../../core/release/parts.ts'
import type { Image, Release, Unit } from '../../core/release/release.ts'
import type { Commit } from '../../ports/git.ts'
import type { Ports } from '../../ports/ports.ts'
import { loadConfig } from '../release/load-config.ts'
import { besideOf, needed, type Ships } from './beside-units.ts'
import { contentKeys } from './content-keys.ts'
import { type Change, type Changes, findChanges } from './plan-changes.ts'
import { type PlanOptions, type PlanRequest, planRequest, type Trigger, triggerOf } from './plan-request.ts'

/** What ships where, and what a person should know about it. Stages to which nothing ships have no release; `parts` are the releases again, one that is too long for one environment string in several. */
export type Plan = {
  readonly releases: readonly Release[]
  readonly parts: readonly Release[]
  readonly notes: readonly string[]
}

type Needs = Pick<Ports, 'git' | 'origin' | 'at'>
type Facts = {
  readonly config: Config
  readonly commit: Commit
  readonly trigger: Trigger
  readonly request: PlanRequest
  readonly options: PlanOptions
}

/** Plans what an event asks for: by tag, by what changed since what really runs, or as a person asked. Reads only. */
export const planRelease =
  (options: PlanOptions) =>
  async (ports: Needs): Promise<Plan> => {
    const trigger = triggerOf(options, ports.origin)
    const commit = await commitOf(options, trigger, ports)
    const config = await loadConfig(ports, { ...options, at: commit.sha })
    const request = planRequest(config, options, { trigger, origin: ports.origin })
    const facts: Facts = { config, commit, trigger, request, options }
    const found: { readonly stage: Stage; readonly changes: Changes }[] = []
    for (const stage of request.stages) found.push({ stage, changes: await changesIn(facts, stage, ports) })
    const releases = await Promise.all(
      found
        .filter(({ changes }) => changes.changes.length > 0)
        .map(({ stage, changes }) => releaseOf(facts, { stage, changes: changes.changes }, ports))
    )
    const notes = [
      ...(request.nothing === undefined ? [] : [request.nothing]),
      ...found.flatMap(each => each.changes.notes)
    ]
    const each = releases.flatMap(release => parts(release, besideOf(config, release.stage)))
    return { releases, parts: each, notes: [...new Set(notes)] }
  }

const commitOf = async (options: PlanOptions, { tag }: Trigger, { git, origin }: Needs): Promise<Commit> => {
  const ref = tag === undefined ? (options.sha ?? origin.sha ?? 'HEAD') : `refs/tags/${tag}`
  const commit = await git.commit(ref)
  if (commit === undefined) {
    throw new Problem({
      what:
        tag === undefined
          ? `There is no commit "${ref}" here or on the remote.`
          : `There is no tag "${tag}" here or on the remote.`,
      remedy: 'Push it first, and leave the credentials of the checkout in place.'
    })
  }
  const pushed = options.sha ?? (options.tag === undefined ? origin.sha : undefined)
  if (tag === undefined || pushed === undefined || pushed === commit.sha) return commit
  throw new Problem({
    what: `The tag "${tag}" names the commit ${commit.sha.slice(0, 12)}, but the event is about ${pushed.slice(0, 12)}: it was moved.`,
    remedy: 'Release tags stay where they are: push a new version.'
  })
}

const changesIn = async (facts: Facts, stage: Stage, ports: Needs): Promise<Changes> => {
  const { config, commit, request, options } = facts
  const { services, by } = request
  if (by === 'changes') return findChanges({ config, commit, stage, services, request: options }, ports)
  return { changes: services.map(service => ({ service, why: by })), notes: [] }
}

const releaseOf = async (
  facts: Facts,
  ships: { readonly stage: Stage; readonly changes: readonly Change[] },
  { git, origin }: Needs
): Promise<Release> => {
  const { config, commit, trigger, request } = facts
  const waves = wavesOf(
    config,
    ships.changes.map(({ service }) => service)
  )
  const units = ships.changes.map(change => unitOf(config, request, { change, wave: waves.get(change.service) ?? 0 }))
  const { sha, time } = commit
  const { actor, run } = origin
  const tag =
    request.by === 'tag' && trigger.tag !== undefined
      ? { tag: trigger.tag as NonNullable<Release['cause']['tag']> }
      : {}
  return {
    schema: 1,
    stage: ships.stage,
    ...(request.lane === undefined ? {} : { lane: request.lane }),
    commit: { sha, time },
    cause: { event: trigger.event, ...tag, actor, ...(run === undefined ? {} : { run }) },
    images: await imagesOf(config, { units, stage: ships.stage }, { git, commit }),
    units
  }
}

type Place = { readonly change: Change; readonly wave: number }

const unitOf = (config: Config, request: PlanRequest, { change, wave }: Place): Unit => {
  const { service, why, outcome } = change
  const { kind, containers } = serviceOf(config, service)
  return {
    service,
    kind,
    ...(request.version === undefined ? {} : { version: request.version }),
    why,
    wave,
    images: containers,
    ...(outcome === undefined ? {} : { outcome })
  }
}

const imagesOf = async (
  config: Config,
  { units, stage }: Ships,
  { git, commit }: { readonly git: Ports['git']; readonly commit: Commit }
): Promise<Readonly<Record<ImageName, Image>>> => {
  const images = needed(config, { units, stage })
  const keys = await contentKeys(git, config, { at: commit.sha, images })
  return Object.fromEntries(
    [...keys].map(([image, key]) => [image, { repository: imageOf(config, image).repository, key }])
  )
}
