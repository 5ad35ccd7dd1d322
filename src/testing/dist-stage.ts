import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { systemClock } from '../adapters/clock/system-clock.ts'
import { makeScratch } from '../adapters/scratch/scratch.ts'
import type { Sha } from '../core/release/named.ts'
import type { Sandbox } from '../sandbox/sandbox.ts'
import { startSandbox } from '../sandbox/server.ts'
import { runStub, type StubEnd, type StubRun } from './dist-run.ts'
import { layShop, shopFiles } from './dist-shop.ts'
import { type Transcript, transcript } from './dist-transcript.ts'

/** What a step is given beside its name. */
export type Given = Pick<StubRun, 'inputs' | 'stopWhen'> & {
  /** The release tag that was pushed; without it main was. */
  readonly tag?: string
}

/** How a step ended: its transcript, and its outputs as they are. */
export type Stepped = { readonly told: Transcript; readonly raw: StubEnd['outputs'] }

/** A repository and a sandbox on loopback, in whose virtual time stubs of dist run one after another. */
export type DistStage = {
  readonly sandbox: Sandbox
  /** Starts a stub as a step of a job of HEAD. */
  step(name: string, given?: Partial<Given>): Promise<Stepped>
  /** The same with the release of the step before, which it replaces by its own. */
  next(name: string, given?: Partial<Given>): Promise<Stepped>
  /** Commits a change and brings it as far as the registry. */
  change(content: string): Promise<void>
  close(): Promise<void>
}

const dist = fileURLToPath(new URL('../../dist', import.meta.url))

/** Opens a stage with the shop at its first commit. */
export const openDist = async (): Promise<DistStage> => {
  const { sandbox, ready, stop } = await startSandbox({ mode: 'jump', seed: 'dist' })
  layShop(sandbox)
  const scratch = await makeScratch(systemClock())
  let sha: Sha = await scratch.commit({ files: shopFiles, message: 'Open the shop', at: '2026-01-05T09:00:00.000Z' })
  let release = ''
  const step: DistStage['step'] = async (name, { inputs = {}, tag, ...given } = {}) => {
    if (tag !== undefined) await scratch.tag(tag, sha)
    const ref = tag === undefined ? 'refs/heads/main' : `refs/tags/${tag}`
    const env = {
      ...job(scratch.root, sha),
      GITHUB_REF: ref,
      AWS_ENDPOINT_URL: ready.endpoint,
      TAGSHIP_CLOCK: ready.clock
    }
    const before = sandbox.world.calls.length
    const end = await runStub({ dist, name, inputs, ...given, cwd: scratch.root, env })
    return { told: transcript(end, sandbox.world.calls.slice(before)), raw: end.outputs }
  }
  const next: DistStage['next'] = async (name, { inputs = {}, ...given } = {}) => {
    const stepped = await step(name, { inputs: { ...(release === '' ? {} : { release }), ...inputs }, ...given })
    release = stepped.raw.release || release
    return stepped
  }
  const change = async (content: string): Promise<void> => {
    const files = { 'api/index.mjs': `${content}\n` }
    sha = await scratch.commit({ files, message: content, at: '2026-01-05T10:00:00.000Z' })
    release = ''
    await next('plan')
    await next('build', { inputs: { builder: 'pack' } })
    await next('push')
  }
  const close = async (): Promise<void> => {
    await Promise.all([stop(), scratch.remove()])
  }
  return { sandbox, step, next, change, close }
}

const job = (root: string, sha: string): Readonly<Record<string, string>> => ({
  ...{ PATH: process.env.PATH ?? '', RUNNER_TEMP: `${root}-temp`, TMPDIR: tmpdir(), GITHUB_WORKSPACE: root },
  ...{ GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'push', GITHUB_SHA: sha },
  ...{ GITHUB_ACTOR: 'ada', AWS_ACCESS_KEY_ID: '000000000000', AWS_SECRET_ACCESS_KEY: 'any' }
})
