import { fileURLToPath } from 'node:url'
import { manifestsOf, readActions } from '../../.github/scripts/manifests.mjs'
import { sandboxClock } from '../adapters/clock/sandbox-clock.ts'
import { makeScratch } from '../adapters/scratch/scratch.ts'
import type { Config } from '../core/config/config.ts'
import { parseConfigFile } from '../core/config/file.ts'
import { configOf } from '../core/config/merge.ts'
import { table } from '../main.ts'
import type { Clock } from '../ports/clock.ts'
import type { Journal } from '../ports/journal.ts'
import type { Order } from '../ports/perform.ts'
import type { Ports } from '../ports/ports.ts'
import type { Scratch } from '../ports/scratch.ts'
import { type Ground, groundOf } from '../rehearsal/ground.ts'
import { healthOf } from '../rehearsal/health.ts'
import { layGround } from '../rehearsal/lay-ground.ts'
import { type Truth, truthOf } from '../rehearsal/truth.ts'
import type { Entry } from '../runner/entry.ts'
import { type Performance, performer } from '../runner/perform.ts'
import { createSandbox, type Sandbox } from '../sandbox/sandbox.ts'
import { type SdkHandler, sdkHandler } from '../sandbox/sdk-handler.ts'
import { startSandbox } from '../sandbox/server.ts'
import { makePorts } from '../wiring.ts'
import { rememberingGit } from './git-memory.ts'

/** What a workbench starts with: the text of `.github/tagship.yml`, and the other files of the first commit. */
export type BenchOptions = {
  readonly config: string
  readonly files?: Readonly<Record<string, string>>
  readonly seed?: string
  /** Log groups that the task definitions write to, `{stage}` allowed. */
  readonly logGroups?: readonly string[]
  /** Listens on loopback, for tests that push blobs; AWS itself is always reached without sockets. */
  readonly sockets?: boolean
  /** How AWS is reached, if not straight. */
  readonly wire?: (sandbox: Sandbox) => SdkHandler
  /** Actions in the place of, or beside, the real ones. */
  readonly actions?: Readonly<Record<string, Entry>>
  readonly env?: Readonly<Record<string, string>>
}

/** What one action did, and the calls that AWS answered meanwhile. */
export type Done = Performance & { readonly calls: Sandbox['world']['calls'] }

/** A repository, the sandbox with the ground that its config needs, and actions to perform there in virtual time. */
export type Workbench = {
  readonly sandbox: Sandbox
  readonly config: Config
  readonly ground: Ground
  readonly truth: Truth
  readonly scratch: Scratch
  readonly clock: Clock
  /** Runs an action as a job would; without an origin, as a push of HEAD to main. */
  perform(action: string, inputs?: Order['inputs'], origin?: Order['origin']): Promise<Done>
  /** Ports as an action gets them, for testing a flow alone; with a clock in the place of the bench's, ports of another process. */
  ports(origin?: Order['origin'], clock?: Clock): Promise<Ports>
  close(): Promise<void>
}

const root = fileURLToPath(new URL('../../', import.meta.url))
const { actions: manifests } = manifestsOf(await readActions(root), '0.0.0')

/** How long the placeholders may take to be running before the test begins. */
const settling = 10 * 60_000

/** Sets a workbench up; its services run a placeholder. Close it at the end. */
export const workbench = async (options: BenchOptions): Promise<Workbench> => {
  const { sandbox, stop } = await open(options)
  const parsed = parseConfigFile(options.config, '.github/tagship.yml')
  const config = configOf(parsed, parsed)
  const ground = groundOf(config, sandbox.defaults.account)
  layGround(sandbox, ground, options.logGroups ?? [])
  const clock = sandboxClock(sandbox.clock, 'bench')
  await clock.sleep(settling)
  const scratch = await makeScratch(clock)
  const files = { '.github/tagship.yml': options.config, ...options.files }
  await scratch.commit({ files, message: 'Begin', at: clock.now() })
  const stage = { sandbox, config, ground, scratch, clock, truth: truthOf(sandbox, ground) }
  return {
    ...stage,
    ...(await company(stage, options)),
    close: async () => {
      clock.leave()
      await Promise.all([scratch.remove(), stop()])
    }
  }
}

const open = async ({ seed = 'bench', sockets = false }: BenchOptions) => {
  if (sockets) return startSandbox({ mode: 'jump', seed })
  const hosts = { registry: '127.0.0.1:1', endpoint: 'http://127.0.0.1:1' }
  return { sandbox: createSandbox({ mode: 'jump', seed, ...hosts }), stop: async () => undefined }
}

type Stage = Pick<Workbench, 'sandbox' | 'ground' | 'scratch' | 'clock'>

const company = async (
  { sandbox, ground, scratch, clock }: Stage,
  options: BenchOptions
): Promise<Pick<Workbench, 'perform' | 'ports'>> => {
  const world = surroundings({ sandbox, ground, scratch, clock }, options)
  const { signal } = new AbortController()
  const pushed = async (): Promise<Order['origin']> => ({
    event: 'push',
    ref: 'refs/heads/main',
    sha: await scratch.head()
  })
  const run = performer({
    table: { ...table, ...options.actions },
    manifests,
    signal,
    ports: ({ origin }, journal, own) => makePorts({ ...world, journal, signal: own, origin })
  })
  return {
    perform: async (action, inputs = {}, origin) => {
      const before = sandbox.world.calls.length
      const done = await run({ action, inputs, origin: origin ?? (await pushed()) })
      return { ...done, calls: sandbox.world.calls.slice(before) }
    },
    ports: async (origin, own = clock) =>
      makePorts({ ...world, clock: own, journal: silent, signal, origin: origin ?? (await pushed()) })
  }
}

const surroundings = ({ sandbox, ground, scratch, clock }: Stage, { env, wire = sdkHandler }: BenchOptions) => ({
  env: {
    PATH: '/usr/local/bin:/usr/bin:/bin',
    AWS_ACCESS_KEY_ID: sandbox.defaults.account,
    AWS_SECRET_ACCESS_KEY: 'bench',
    RUNNER_TEMP: `${scratch.root}-temp`,
    ...env
  },
  cwd: scratch.root,
  clock,
  requestHandler: wire(sandbox),
  http: healthOf(sandbox, ground),
  git: rememberingGit
})

/** A journal that prints nothing, for flows that are tested alone. */
const silent: Journal = {
  info: () => undefined,
  warn: () => undefined,
  debug: () => undefined,
  mask: () => undefined,
  group: (_, work) => work()
}
