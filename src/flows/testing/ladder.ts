import { parseRelease } from '../../core/release/codec.ts'
import type { Outcome } from '../../core/release/outcome.ts'
import { askEcs } from '../../rehearsal/truth.ts'
import { layImage } from '../../testing/lay-image.ts'
import { type BenchOptions, type Done, type Workbench, workbench } from '../../testing/workbench.ts'

/** A ladder of three stages in accounts of their own, with one service `api` fed by one image. */
export type Ladder = {
  readonly bench: Workbench
  /** Commits a content, as if its image had been built and pushed; gives the commit. */
  readonly commit: (content: string, config?: string) => Promise<string>
  /** Promotes a tag on a commit (HEAD where none is given). */
  readonly promote: (tag: string, inputs?: Readonly<Record<string, string>>, at?: string) => Promise<Done>
  readonly rollBack: (inputs?: Readonly<Record<string, string>>) => Promise<Done>
  /** Calls of an operation that took effect, in all. */
  readonly calls: (operation: string) => number
  /** Denies an operation of ECS on what matches, from now on. */
  readonly deny: (operation: string, resource: string) => void
  /** Writes tags on a revision or a service as a person would. */
  readonly tag: (account: string, resource: string, tags: Readonly<Record<string, string>>) => void
}

export const accounts = { registry: '111111111111', alpha: '222222222222', beta: '333333333333', live: '444444444444' }

const region = 'eu-west-1'
const place = (stage: keyof typeof accounts): string =>
  `account: "${accounts[stage]}", region: ${region}, role: "arn:aws:iam::${accounts[stage]}:role/${stage}"`

/** The ladder's config. */
export const ladderConfig = `
ladder: [alpha, beta, live]
refs: [main]
registry: { ${place('registry')} }
stages:
  alpha: { ${place('alpha')}, cluster: shop-alpha }
  beta: { ${place('beta')}, cluster: shop-beta }
  live: { ${place('live')}, cluster: shop-live }
services:
  api:
    path: src
    repository: shop
    task: api.task.json
    container: api
    service: api-{stage}
    env: { STAGE: "{stage}", VERSION: "{version}" }
`

const task = JSON.stringify({
  family: 'api-{stage}',
  requiresCompatibilities: ['FARGATE'],
  ...{ networkMode: 'awsvpc', cpu: '256', memory: '512' },
  executionRoleArn: 'arn:aws:iam::222222222222:role/ecs-execution',
  containerDefinitions: [{ name: 'api', image: 'replaced', essential: true }]
})

/** Opens the ladder; its services run a placeholder. Close its bench at the end. `sockets` lets images be pushed. */
export const openLadder = async (
  config = ladderConfig,
  options: Pick<BenchOptions, 'sockets' | 'wire'> = {}
): Promise<Ladder> => {
  const bench = await workbench({ config, files: { 'api.task.json': task, 'src/main.mjs': 'zero' }, ...options })
  const { sandbox, scratch } = bench
  return {
    bench,
    commit: async (content, changed) => {
      const files = { 'src/main.mjs': content, ...(changed === undefined ? {} : { '.github/tagship.yml': changed }) }
      const sha = await scratch.commit({ files, message: content, at: bench.clock.now() })
      layImage(sandbox, { account: accounts.registry, region, repository: 'shop', content, tags: [`sha-${sha}`] })
      return sha
    },
    promote: async (tag, inputs = {}, at) => {
      const sha = at ?? (await scratch.head())
      await scratch.tag(tag, sha as Awaited<ReturnType<typeof scratch.head>>)
      return bench.perform('promote', inputs, { event: 'tag', ref: `refs/tags/${tag}`, sha, actor: 'kim' })
    },
    rollBack: async (inputs = {}) =>
      bench.perform('rollback', { stage: 'alpha', services: 'api', ...inputs }, await dispatched(bench)),
    calls: operation => sandbox.world.calls.filter(each => each.operation === operation && each.status < 300).length,
    deny: (operation, resource) => {
      const message = `User: arn:aws:sts::222222222222:assumed-role/ci is not authorized to perform: ecs:${operation}`
      sandbox.world.faults.push({ service: 'ecs', operation, resource, error: 'AccessDeniedException', message })
    },
    tag: (account, resource, tags) => {
      const list = Object.entries(tags).map(([key, value]) => ({ key, value }))
      const input = { resourceArn: `arn:aws:ecs:${region}:${account}:${resource}`, tags: list }
      askEcs(sandbox, { account, region }, { operation: 'TagResource', input })
    }
  }
}

/** What a dispatched workflow says of itself. */
export const dispatched = async ({ scratch }: Workbench) => ({
  event: 'workflow_dispatch',
  ref: 'refs/heads/main',
  sha: await scratch.head(),
  actor: 'kim'
})

/** How each unit of an action's release ended. */
export const outcomes = ({ outputs }: Done): readonly (Outcome | undefined)[] =>
  parseRelease(outputs.release ?? '').units.map(unit => unit.outcome)
