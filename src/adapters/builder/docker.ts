import { mkdir, readFile, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { parseLayoutIndex } from '../../core/image/layout.ts'
import { Problem } from '../../core/problem/problem.ts'
import type { Digest } from '../../core/release/named.ts'
import type { Builder, BuildOrder } from '../../ports/builder.ts'
import type { Clock } from '../../ports/clock.ts'
import { type Execution, execute } from '../exec/execute.ts'
import { convertSaved } from './saved-image.ts'

/** What the builders need: time, and the environment that docker is to see. */
export type BuilderDeps = { readonly clock: Clock; readonly env: Readonly<Record<string, string | undefined>> }

/** Runs docker with our environment and what the build adds to it. */
export const docker = (
  { clock, env }: BuilderDeps,
  args: readonly string[],
  more: Readonly<Record<string, string>> = {}
): Promise<Execution> => {
  const known = Object.entries(env).filter((pair): pair is [string, string] => pair[1] !== undefined)
  return execute(clock, { file: 'docker', args, env: { ...Object.fromEntries(known), ...more } })
}

const repeated = (flag: string, values: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(values).flatMap(([name, value]) => [flag, `${name}=${value}`])

const buildArgs = (order: BuildOrder): readonly string[] => [
  ...(order.dockerfile === undefined ? [] : ['--file', order.dockerfile]),
  ...(order.target === undefined ? [] : ['--target', order.target]),
  ...(order.platforms.length === 0 ? [] : ['--platform', order.platforms.join(',')]),
  ...repeated('--build-arg', order.args),
  ...repeated('--label', order.labels),
  order.context
]

const sureOf = async (run: Promise<Execution>, order: BuildOrder): Promise<void> => {
  const { code, stdout, stderr } = await run
  if (code === 0) return
  const tail = `${stdout}\n${stderr}`.trim().split('\n').slice(-30).join('\n')
  throw new Problem({
    what: `Building image "${order.name}" failed: docker ended with ${code}. Its last lines:\n${tail}\n`,
    remedy: 'Mend the Dockerfile or what it needs, and try the same build on your machine.'
  })
}

const sourceDate = (order: BuildOrder) => ({ SOURCE_DATE_EPOCH: String(order.sourceDate) })

/** BuildKit through buildx, which writes the layout itself; no attestations, whose times would change the digest at each build. */
export const buildxBuilder = (deps: BuilderDeps): Builder => ({
  name: 'buildx',
  build: async order => {
    const output = `type=oci,tar=false,rewrite-timestamp=true,"dest=${order.into.replaceAll('"', '""')}"`
    const args = ['buildx', 'build', '--output', output, '--provenance=false', '--sbom=false', ...buildArgs(order)]
    await deps.clock.busy(() => rm(order.into, { recursive: true, force: true }))
    await sureOf(docker(deps, args, sourceDate(order)), order)
    const index = join(order.into, 'index.json')
    return { digest: parseLayoutIndex(await deps.clock.busy(() => readFile(index, 'utf8')), index).digest }
  }
})

const saveAs = async (deps: BuilderDeps, order: BuildOrder, paths: { id: string; tar: string }): Promise<Digest> => {
  await deps.clock.busy(() => mkdir(dirname(order.into), { recursive: true }))
  await sureOf(docker(deps, ['build', '--iidfile', paths.id, ...buildArgs(order)], sourceDate(order)), order)
  const id = (await deps.clock.busy(() => readFile(paths.id, 'utf8'))).trim()
  await sureOf(docker(deps, ['save', '--output', paths.tar, id]), order)
  return deps.clock.busy(() => convertSaved(paths.tar, order))
}

/** The engine's own `docker build`: what it saves is turned into a layout by us. */
export const dockerBuilder = (deps: BuilderDeps): Builder => ({
  name: 'docker',
  build: async order => {
    if (order.platforms.length > 1)
      throw new Problem({
        what: `Image "${order.name}" asks for ${order.platforms.length} platforms, which this docker engine builds one at a time.`,
        remedy: 'Set up buildx with the docker-container driver (docker/setup-buildx-action), or name one platform.'
      })
    const paths = { id: `${order.into}.id`, tar: `${order.into}.saved.tar` }
    try {
      return { digest: await saveAs(deps, order, paths) }
    } finally {
      await deps.clock.busy(() => Promise.all([rm(paths.id, { force: true }), rm(paths.tar, { force: true })]))
    }
  }
})
