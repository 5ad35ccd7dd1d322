import { createClock, type SandboxClock } from './clock/clock.ts'
import type { ClockMode } from './clock/mode.ts'
import { epoch, wall } from './clock/wall.ts'
import { answerControl } from './control/answer-control.ts'
import { type Control, control } from './control/control.ts'
import { answerToken } from './github/answer-token.ts'
import type { Context } from './kernel/context.ts'
import { enter, newWorld } from './kernel/enter.ts'
import type { Hosts } from './kernel/hosts.ts'
import { type EventTable, runDue } from './kernel/run-due.ts'
import type { World } from './kernel/world.ts'
import type { BlobStore } from './registry/blob-store.ts'
import { servicesOver } from './services.ts'
import { answerCall } from './wire/answer-call.ts'
import type { Defaults } from './wire/caller.ts'
import type { WireReply, WireRequest } from './wire/request.ts'

/** How a sandbox starts. `registry` is `host:port`, `endpoint` is `http://host:port`; jump mode stands until `actors` (1) have joined. */
export type SandboxOptions = Hosts & {
  readonly mode: ClockMode
  readonly seed?: string
  readonly actors?: number
  readonly account?: string
  readonly region?: string
  /** Where ECR keeps layers; without it only small ones are taken, in the state. */
  readonly blobs?: BlobStore
}

/** AWS in one process: a world, its clock, and a handler for requests. */
export type Sandbox = {
  readonly world: World
  readonly clock: SandboxClock
  readonly hosts: Hosts
  readonly defaults: Defaults
  readonly control: Control
  /** Answers one request to AWS, GitHub's token endpoint or the control API; the signal ends a held-back answer. */
  handle(request: WireRequest, signal?: AbortSignal): Promise<WireReply>
  /** The context of an account and region at virtual now, for arranging and looking. */
  enter(account?: string, region?: string): Context
}

/** A fresh sandbox, without sockets. */
export const createSandbox = (options: SandboxOptions): Sandbox => {
  const { registry, endpoint, mode, seed = 'sandbox', account = '000000000000', region = 'us-east-1' } = options
  const hosts = { registry, endpoint }
  const defaults = { account, region }
  const services = servicesOver(options.blobs)
  const world = newWorld({ seed, now: typeof mode === 'string' ? epoch : wall() })
  const events: EventTable = Object.fromEntries(services.flatMap(service => Object.entries(service.events ?? {})))
  const ground = { now: () => world.now, run: (until: number) => runDue(world, { events, hosts }, until) }
  const clock = createClock(ground, mode, options.actors)
  const caller = (id: string, place: string) => ({
    account: id,
    region: place,
    arn: `arn:aws:iam::${id}:user/sandbox`,
    accessKeyId: ''
  })
  const enterPlace = (id = account, place = region): Context => enter(world, caller(id, place), hosts)
  const parts = { world, clock, hosts, defaults, enter: enterPlace }
  const controls = control({ ...parts, services })
  const handle = async (request: WireRequest, signal?: AbortSignal): Promise<WireReply> => {
    clock.sync()
    if (request.path.startsWith('/_sandbox/')) return answerControl({ clock, control: controls }, request, signal)
    const github = request.path.startsWith('/_github/')
    const delivery = github ? answerToken(world, request) : answerCall({ world, hosts, defaults, services }, request)
    if (delivery.delay > 0) await clock.delay(delivery.delay, signal)
    return delivery.reply
  }
  return { ...parts, control: controls, handle }
}
