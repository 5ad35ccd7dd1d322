import { createClock, type SandboxClock } from './clock/clock.ts'
import type { ClockMode } from './clock/mode.ts'
import { epoch, wall } from './clock/wall.ts'
import { answerControl } from './control/answer-control.ts'
import { type Control, control } from './control/control.ts'
import { bringsContent } from './journal/content.ts'
import { follower, lags } from './journal/follower.ts'
import type { Journal } from './journal/journal.ts'
import { type Notebook, notebook } from './journal/notebook.ts'
import { answer } from './journal/perform.ts'
import { keptWorld, restore } from './journal/restore.ts'
import type { CallRecord } from './kernel/call.ts'
import type { Context } from './kernel/context.ts'
import { newWorld } from './kernel/enter.ts'
import type { Hosts } from './kernel/hosts.ts'
import type { World } from './kernel/world.ts'
import type { BlobStore } from './registry/blob-store.ts'
import { servicesOver } from './services.ts'
import type { Defaults } from './wire/caller.ts'
import type { WireReply, WireRequest } from './wire/request.ts'
import { type Scene, sceneOver } from './wire/scene.ts'

/** How a sandbox starts. `registry` is `host:port`, `endpoint` is `http://host:port`; jump mode stands until `actors` (1) have joined. */
export type SandboxOptions = Hosts & {
  readonly mode: ClockMode
  readonly seed?: string
  readonly actors?: number
  readonly account?: string
  readonly region?: string
  /** Where ECR keeps layers; without it only small ones are taken, in the state. */
  readonly blobs?: BlobStore
  /** The state on disk that the sandbox goes on from, and writes. */
  readonly journal?: Journal
  /** Is told each call once it is answered. */
  readonly record?: (call: CallRecord) => void
  /** AWS's token buckets from the start, and after each reset. */
  readonly throttle?: boolean
  /** By how many milliseconds reads of ECS lag, from the start and after each reset. */
  readonly lag?: number
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
  /** Notes a call that the registry has answered, before the answer goes out. */
  noteContent(call: CallRecord): void
}

/** A sandbox without sockets: a fresh one, or one that goes on from a journal. */
export const createSandbox = (options: SandboxOptions): Sandbox => {
  const { journal, mode } = options
  const present = sceneOf(options)
  if (journal !== undefined) restore(present, journal)
  if (journal !== undefined) begin(present.world, options)
  const second = follower(present)
  const past = (service: string, operation: string): World | undefined =>
    present.world.lag > 0 && lags(service, operation) ? second.past() : undefined
  const scene = { ...present, past }
  const { world, hosts, defaults, enter } = scene
  const clock = createClock({ now: () => world.now, run: scene.run }, mode, options.actors)
  const notes = notebook(scene, { journal, follow: second.follow })
  const controls = control({ scene, clock, note: notes.note })
  const handle = async (request: WireRequest, signal?: AbortSignal): Promise<WireReply> => {
    clock.sync()
    if (!isControl(request)) return answered({ scene, clock, notes, record: options.record }, request, signal)
    const reply = await answerControl({ clock, control: controls }, request, signal)
    notes.time()
    return reply
  }
  const noteContent = (call: CallRecord): void => {
    notes.content(call)
    options.record?.(call)
  }
  return { world, hosts, defaults, enter, clock, control: controls, handle, noteContent }
}

/** A browser that opens the endpoint asks nothing of AWS. */
const isControl = ({ method, path, headers }: WireRequest): boolean =>
  /^\/_sandbox(\/|\?|$)/.test(path) ||
  (method === 'GET' && path === '/' && (headers.accept ?? '').includes('text/html'))

const sceneOf = (options: SandboxOptions): Scene => {
  const { registry, endpoint, mode, seed = 'sandbox', account = '000000000000', region = 'us-east-1' } = options
  return sceneOver({
    world:
      keptWorld(options.journal) ??
      newWorld({ seed, now: typeof mode === 'string' ? epoch : wall(), start: startOf(options) }),
    hosts: { registry, endpoint },
    defaults: { account, region },
    services: servicesOver(options.blobs)
  })
}

const startOf = ({ throttle = false, lag = 0 }: SandboxOptions): World['start'] => ({ throttle, lag })

/** A world that goes on takes what this start asks for; what it does not ask for stays. */
const begin = (world: World, options: SandboxOptions): void => {
  world.start = startOf(options)
  if (options.throttle === true) world.throttle.on = true
  if (options.lag !== undefined) world.lag = options.lag
}

type Parts = {
  readonly scene: Scene
  readonly clock: SandboxClock
  readonly notes: Notebook
  readonly record: SandboxOptions['record']
}

const answered = async (
  { scene, clock, notes, record }: Parts,
  request: WireRequest,
  signal: AbortSignal | undefined
): Promise<WireReply> => {
  const content = bringsContent(request)
  if (!content) notes.request(request)
  const before = scene.world.calls.at(-1)
  const delivery = answer(scene, request)
  const call = scene.world.calls.at(-1)
  if (content && call !== undefined) notes.content(call)
  if (call !== undefined && call !== before) record?.(call)
  if (delivery.delay > 0) await clock.delay(delivery.delay, signal)
  notes.time()
  return delivery.reply
}
