import type { Clock } from '../ports/clock.ts'
import type { Perform, Theatre } from '../ports/perform.ts'
import type { Scratch } from '../ports/scratch.ts'
import { groundOf } from '../rehearsal/ground.ts'
import { healthOf } from '../rehearsal/health.ts'
import { layGround } from '../rehearsal/lay-ground.ts'
import { ownProgramme, type Programme, sampleProgramme } from '../rehearsal/programme.ts'
import type { Scene } from '../rehearsal/scene.ts'
import { playStory } from '../rehearsal/story.ts'
import { closing } from '../rehearsal/tell.ts'
import { trace } from '../rehearsal/trace.ts'
import { truthOf } from '../rehearsal/truth.ts'
import type { Sandbox } from '../sandbox/sandbox.ts'
import { startSandbox } from '../sandbox/server.ts'
import type { Flags } from './flags.ts'

/** What a rehearsal asks of the machine it runs on. */
export type Backstage = {
  /** A clock that follows the sandbox's. */
  readonly clockOf: (sandbox: Sandbox) => Clock & { leave(): void }
  readonly makeScratch: (clock: Clock, from?: string) => Promise<Scratch>
  readonly performIn: (theatre: Theatre, clock: Clock) => Perform
  readonly readFile: (path: string) => Promise<string>
  readonly writeFile: (path: string, text: string) => Promise<void>
  /** A file name in the system's temporary folder. */
  readonly temporary: (name: string) => string
  /** Folder from which the command was started. */
  readonly cwd: string
  /** Milliseconds of the machine's own time, for the closing line. */
  readonly stopwatch: () => number
  readonly print: (line: string) => void
}

/** Plays the sample's story, or the ladder of the reader's own config. Gives true when every step ended as the story says. */
export const rehearse = async (flags: Flags, backstage: Backstage): Promise<boolean> => {
  const programme = flags.config === undefined ? sampleProgramme() : await ownOf(flags.config, backstage)
  const started = backstage.stopwatch()
  const running = await startSandbox({ mode: 'jump', actors: 1, seed: flags.seed ?? 'rehearsal' })
  const clock = backstage.clockOf(running.sandbox)
  const scratch = await backstage.makeScratch(clock, programme.from)
  try {
    const scene = await setScene({ sandbox: running.sandbox, programme, scratch, clock }, backstage)
    const seconds = () => (backstage.stopwatch() - started) / 1000
    const parts = await playStory(programme.steps, scene, {
      print: backstage.print,
      now: running.sandbox.clock.now,
      verbose: flags.verbose === 'true'
    })
    const timeline = flags.timeline ?? backstage.temporary('tagship-timeline.html')
    const { control } = running.sandbox
    await backstage.writeFile(timeline, timeline.endsWith('.txt') ? control.timeline() : control.page())
    if (flags.calls !== undefined) await backstage.writeFile(flags.calls, trace(running.sandbox))
    for (const line of closing(parts, programme.steps.length, { seconds: seconds(), timeline })) backstage.print(line)
    return parts.length === programme.steps.length && parts.every(part => part.wrong.length === 0)
  } finally {
    clock.leave()
    await Promise.all([scratch.remove(), running.stop()])
  }
}

const ownOf = async (path: string, { cwd, readFile }: Backstage): Promise<Programme> =>
  ownProgramme({ path, text: await readFile(path), from: cwd }, file => readFile(`${cwd}/${file}`).catch(() => ''))

type Props = {
  readonly sandbox: Sandbox
  readonly programme: Programme
  readonly scratch: Scratch
  readonly clock: Clock
}

const setScene = async ({ sandbox, programme, scratch, clock }: Props, { performIn }: Backstage): Promise<Scene> => {
  const ground = groundOf(programme.config, sandbox.defaults.account)
  layGround(sandbox, ground, programme.logGroups)
  for (const family of programme.tasks)
    sandbox.world.tasks.push({ match: { family }, start: 'crash', 'exit-code': 0, after: '5s' })
  await clock.sleep(settling)
  const { endpoint } = sandbox.hosts
  const env = {
    AWS_ENDPOINT_URL: endpoint,
    AWS_ACCESS_KEY_ID: sandbox.defaults.account,
    AWS_SECRET_ACCESS_KEY: 'rehearsal',
    RUNNER_TEMP: `${scratch.root}-temp`
  }
  const perform = performIn({ root: scratch.root, env, http: healthOf(sandbox, ground) }, clock)
  return {
    scratch,
    perform: order => perform({ ...order, origin: { actor: 'you', ...order.origin } }),
    truth: truthOf(sandbox, ground),
    script: ({ digest, start, log }) =>
      sandbox.control.tasks([{ match: { image: `*@${digest}` }, start, 'exit-code': 1, after: '3s', log }]),
    now: clock.now
  }
}

/** How long the placeholders may take to be running before the story begins. */
const settling = 10 * 60_000
