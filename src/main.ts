import type { Entry } from './runner/entry.ts'
import { leave, stopSignal } from './runner/life.ts'
import type { Setting } from './runner/run-action.ts'

/** Every action by name; each is imported only when it runs. */
export const table: Readonly<Record<string, Entry>> = {
  build: async perform => perform((await import('./actions/build.ts')).action),
  deploy: async perform => perform((await import('./actions/deploy.ts')).action),
  login: async perform => perform((await import('./actions/login.ts')).action),
  plan: async perform => perform((await import('./actions/plan.ts')).action),
  promote: async perform => perform((await import('./actions/promote.ts')).action),
  push: async perform => perform((await import('./actions/push.ts')).action),
  render: async perform => perform((await import('./actions/render.ts')).action),
  rollback: async perform => perform((await import('./actions/rollback.ts')).action),
  status: async perform => perform((await import('./actions/status.ts')).action),
  'run-task': async perform => perform((await import('./actions/run-task.ts')).action),
  tag: async perform => perform((await import('./actions/tag.ts')).action),
  verify: async perform => perform((await import('./actions/verify.ts')).action)
}

/** Runs an action as a step of a GitHub job. `beside` is the URL of the file that was started. */
export const main = async (name: string, beside: string): Promise<void> => {
  const signal = stopSignal(process)
  const env = quiet(process.env)
  const { githubHost } = await import('./runner/github-host.ts')
  const { readManifests } = await import('./runner/read-manifests.ts')
  const { runAction } = await import('./runner/run-action.ts')
  const manifest = (await readManifests(beside)).actions[name]
  const entry = table[name]
  if (entry === undefined || manifest === undefined) throw new Error(`there is no action ${name} in this build`)
  const host = await githubHost(env)
  const ports: Setting['ports'] = async (journal, own) => {
    const { makePorts } = await import('./wiring.ts')
    return makePorts({ env, cwd: process.cwd(), journal, signal: own, actor: `p${process.pid}` })
  }
  leave(process, await entry(action => runAction(action, { host, manifest, signal, ports })), signal)
}

/** Runs a command line, given without the program's own name. */
export const cli = async (argv: readonly string[], beside: string): Promise<void> => {
  quiet(process.env)
  const { commandLine } = await import('./cli.ts')
  await commandLine(argv, { beside, table })
}

/** Switches off the SDK's notice on old Node versions: what Tagship needs is said by its own package. */
const quiet = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv => {
  env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true'
  return env
}
