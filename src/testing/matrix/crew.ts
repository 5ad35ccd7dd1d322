import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'
import { action } from '../../actions/deploy.ts'
import { type JoinedClock, sandboxClock } from '../../adapters/clock/sandbox-clock.ts'
import { later } from '../../core/time/instant.ts'
import type { Manifest } from '../../runner/manifest.ts'
import { type Performance, performer } from '../../runner/perform.ts'
import type { CallRecord } from '../../sandbox/kernel/call.ts'
import { createSandbox, type Sandbox } from '../../sandbox/sandbox.ts'
import { type SdkHandler, sdkHandler } from '../../sandbox/sdk-handler.ts'
import { makePorts } from '../../wiring.ts'
import { home } from './place.ts'
import { signedIn } from './sign-in.ts'
import type { Inputs, Members, SignIn } from './timeline.ts'

/** A sandbox and what a job needs to deploy to it; no repository is needed for one service by itself. */
export type Crew = {
  readonly sandbox: Sandbox
  readonly clock: JoinedClock
  /** Calls of ours that the sandbox took up. */
  readonly ours: readonly CallRecord[]
  /** Runs deploy on a definition as one job does. */
  readonly deploy: (definition: Members, inputs: Inputs, signal: AbortSignal) => Promise<Performance>
  readonly close: () => Promise<void>
}

/** What differs from one crew to another: how AWS is reached, as whom, and who is told of each call of ours that the sandbox took up. */
export type CrewOptions = {
  readonly wire?: (sandbox: Sandbox) => SdkHandler
  readonly seed?: string
  readonly signIn?: SignIn
  readonly fast?: number
  readonly heard?: (call: CallRecord) => void
}

/** Tests and benches are both run from the root. */
const manifest: Manifest = parse(await readFile('actions/deploy/action.yml', 'utf8'))

/** Opens a sandbox in jump mode, with a folder for definitions. */
export const openCrew = async ({
  wire = sdkHandler,
  seed = 'matrix',
  signIn = 'keys',
  fast = 0,
  heard
}: CrewOptions = {}): Promise<Crew> => {
  const hosts = { registry: '127.0.0.1:5000', endpoint: 'http://127.0.0.1:4566' }
  const sandbox = createSandbox({ mode: 'jump', seed, ...hosts, account: home.account, region: home.region })
  const clock = sandboxClock(sandbox.clock, 'matrix')
  const ours: CallRecord[] = []
  const cwd = await mkdtemp(join(tmpdir(), 'tagship-matrix-'))
  const signed = await signedIn(signIn, sandbox)
  const world = {
    env: { RUNNER_TEMP: join(cwd, 'temp'), ...signed.env },
    cwd,
    clock: { ...clock, now: () => later(clock.now(), fast * 60_000) },
    requestHandler: noted(wire(sandbox), sandbox, call => {
      ours.push(call)
      heard?.(call)
    }),
    http: silence
  }
  const { region, cluster, service } = home
  return {
    sandbox,
    clock,
    ours,
    deploy: async (definition, inputs, signal) => {
      await clock.busy(() => writeFile(join(cwd, 'api.task.json'), JSON.stringify(definition)))
      const run = performer({
        // Imported before the clock runs: time would go on to the first happening while a file is loaded.
        table: { deploy: async perform => perform(action) },
        ...{ manifests: { deploy: manifest }, signal },
        ports: ({ origin }, journal, own) => makePorts({ ...world, journal, signal: own, origin })
      })
      const worded = 'continue' in inputs || 'roll-back' in inputs
      const file = worded ? {} : { 'task-definition': 'api.task.json' }
      const given = { region, cluster, service, ...file, ...signed.inputs, ...inputs }
      return run({ action: 'deploy', inputs: given, origin: { event: 'push', actor: 'ada' } })
    },
    close: async () => {
      clock.leave()
      await signed.close()
      await rm(cwd, { recursive: true })
    }
  }
}

/** The sandbox takes a request up, and notes it, before its answer is waited for. */
const noted = (handler: SdkHandler, { world }: Sandbox, note: (call: CallRecord) => void): SdkHandler => ({
  ...handler,
  handle: (request, options) => {
    const before = world.calls.at(-1)
    const answer = handler.handle(request, options)
    const call = world.calls.at(-1)
    if (call !== undefined && call !== before) note(call)
    return answer
  }
})

const silence = { get: async () => ({ unreachable: 'there is no network here' }) }
