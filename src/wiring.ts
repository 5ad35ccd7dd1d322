import type { GitDeps } from './adapters/git/command.ts'
import type { Clock } from './ports/clock.ts'
import type { Git } from './ports/git.ts'
import type { Http } from './ports/http.ts'
import type { Journal } from './ports/journal.ts'
import type { Origin } from './ports/origin.ts'
import type { Cloud, Ports } from './ports/ports.ts'

/** What the ports are made of: the process's environment and folder, the runner's journal, and what a test puts in the place of the world. */
export type World = {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  readonly journal: Journal
  readonly signal: AbortSignal
  /** Tells this process from others that share a sandbox's clock. */
  readonly actor?: string
  readonly clock?: Clock
  /** Members that overrule what the platform says. */
  readonly origin?: Partial<Origin>
  /** Takes the place of the SDK's own, to reach a sandbox in this process. */
  readonly requestHandler?: unknown
  readonly http?: Http
  readonly git?: (root: string, deps: GitDeps) => Git
}

/** Every adapter behind its port. Only the clock and the origin are made at once; all else is imported when it is first used. */
export const makePorts = async (world: World): Promise<Ports> => {
  const { journal, signal, env } = world
  const clock = world.clock ?? (await openClock(world))
  const { checkoutRoot } = await clock.busy(() => import('./adapters/files/checkout-root.ts'))
  const root = checkoutRoot(env.GITHUB_WORKSPACE || world.cwd)
  const { files } = await clock.busy(() => import('./adapters/files/files.ts'))
  const { ownFolder } = await clock.busy(() => import('./adapters/files/own-folder.ts'))
  const origin = await originOf(world, clock)
  return {
    clock,
    journal,
    signal,
    origin,
    files: files(clock, { root, own: ownFolder(root, env.RUNNER_TEMP) }),
    http: world.http ?? lazily(clock, async () => (await import('./adapters/http/http.ts')).http(clock)),
    git: lazily(clock, async () =>
      (world.git ?? (await import('./adapters/git/git.ts')).gitIn)(root, { clock, env, signal })
    ),
    registry: lazily(clock, async () => (await import('./adapters/registry/registry.ts')).registry({ clock })),
    builders: buildersOf(world, clock),
    at: cloudsOf(world, clock)
  }
}

const openClock = async (world: World): Promise<Clock> =>
  (await import('./adapters/clock/open-clock.ts')).openClock(world.env, world.actor ?? 'tagship')

const originOf = async ({ env, origin }: World, clock: Clock): Promise<Origin> => {
  const { githubOrigin, onGithub } = await clock.busy(() => import('./adapters/github/origin.ts'))
  if (onGithub(env)) {
    const { eventText } = await clock.busy(() => import('./adapters/github/event.ts'))
    return { ...githubOrigin(env, await clock.busy(() => eventText(env.GITHUB_EVENT_PATH))), ...origin }
  }
  const { commandOrigin } = await clock.busy(() => import('./adapters/github/command-origin.ts'))
  return { ...commandOrigin(env), ...origin }
}

const buildersOf = ({ env }: World, clock: Clock): Ports['builders'] => {
  const load = once(clock, async () => (await import('./adapters/builder/builders.ts')).builders({ clock, env }))
  return {
    engine: async () => (await load()).engine(),
    pack: { name: 'pack', build: async order => (await load()).pack.build(order) }
  }
}

/** One cloud for each place and access, so that its session is opened once. */
const cloudsOf = (world: World, clock: Clock): Ports['at'] => {
  const clouds = new Map<string, Cloud>()
  return (place, access = 'write') => {
    const key = JSON.stringify([access, place.account, place.region, place.role, place.readRole])
    const known = clouds.get(key)
    if (known !== undefined) return known
    const load = once(clock, async () => {
      const { oidcToken } = await import('./adapters/github/oidc-token.ts')
      const { cloudAt } = await import('./adapters/aws/cloud.ts')
      return cloudAt(place, access, awsDeps(world, clock, oidcToken(world.env, clock)))
    })
    const part = <K extends Exclude<keyof Cloud, 'identity'>>(name: K): Cloud[K] =>
      lazily(clock, async () => (await load())[name])
    const cloud: Cloud = {
      images: part('images'),
      definitions: part('definitions'),
      services: part('services'),
      rollouts: part('rollouts'),
      tasks: part('tasks'),
      alarms: part('alarms'),
      balancers: part('balancers'),
      identity: async () => (await load()).identity()
    }
    clouds.set(key, cloud)
    return cloud
  }
}

const awsDeps = (world: World, clock: Clock, token: (() => Promise<string>) | undefined) => ({
  clock,
  env: world.env,
  mask: world.journal.mask,
  ...(token === undefined ? {} : { oidcToken: () => token() }),
  ...(world.requestHandler === undefined ? {} : { requestHandler: world.requestHandler })
})

const once = <T>(clock: Clock, load: () => Promise<T>): (() => Promise<T>) => {
  let loaded: Promise<T> | undefined
  return () => {
    loaded ??= clock.busy(load)
    return loaded
  }
}

/** A port whose adapter is loaded at the first call of any of its methods, all of which give promises. */
const lazily = <T extends object>(clock: Clock, load: () => Promise<T>): T => {
  const loaded = once(clock, load)
  const method =
    (name: PropertyKey) =>
    async (...args: readonly unknown[]): Promise<unknown> => {
      const port = (await loaded()) as Record<PropertyKey, (...given: readonly unknown[]) => unknown>
      return port[name]?.(...args)
    }
  // `then` must stay absent: a port that is returned from an async function would be taken for a promise.
  return new Proxy({} as T, { get: (_, name) => (name === 'then' ? undefined : method(name)) })
}
