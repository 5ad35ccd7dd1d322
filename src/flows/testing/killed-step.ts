import { createHash } from 'node:crypto'
import type { Ports } from '../../ports/ports.ts'
import { askEcs } from '../../rehearsal/truth.ts'
import { ecr } from '../../sandbox/ecr/service.ts'
import { buildAsked } from '../build/build-asked.ts'
import { deployRelease, readyRelease } from '../deploy/deploy-release.ts'
import { pushAsked } from '../push/push-asked.ts'
import { halfImages } from './half-images.ts'
import { accounts, dispatched, type Ladder, ladderConfig, openLadder } from './ladder.ts'
import { type Death, mortalClock } from './mortal-clock.ts'
import { mortalPorts } from './mortal-ports.ts'

/** What a push to the main branch left behind when one of its steps was killed and the job run again. */
export type HealedLine = {
  readonly outcome: string
  readonly registrations: number
  readonly updates: number
  /** All tags in the repository, moments and commits taken out. */
  readonly tags: readonly string[]
  /** The revision that the service works towards. */
  readonly runs: string
  /** Tags that named an image with a part missing, after the death or at the end. */
  readonly half: readonly string[]
  /** Whether the step had ended before its death was due. */
  readonly ended: boolean
}

/** The steps of a job that may die. */
export type Step = 'build' | 'push' | 'deploy'

const config = ladderConfig.replace('cluster: shop-alpha', 'cluster: shop-alpha, on: { push: [main] }')

const nobody = { region: undefined, account: undefined, role: undefined, repository: undefined }

/** Ships a commit by build, push and deploy; the given step dies, then the whole job is run again. */
export const killedStep = async (step: Step, death: Death): Promise<HealedLine> => {
  const ladder = await openLadder(config, { sockets: true })
  const { bench } = ladder
  try {
    const files = { 'src/main.mjs': 'console.log("one")', 'src/data.txt': data() }
    await bench.scratch.commit({ files, message: 'one', at: bench.clock.now() })
    const release = await shipped(ladder, stepsBefore[step])
    const ended = await killed(ladder, { step, release, death })
    const half = halfImages(bench, repository)
    const again = await bench.perform('deploy', { release: await shipped(ladder, ['plan', 'build', 'push']) })
    const outcome = again.outputs.outcome || 'nothing to ship'
    return { outcome, ended, half: [...half, ...halfImages(bench, repository)], ...left(ladder) }
  } finally {
    await bench.close()
  }
}

const stepsBefore: Readonly<Record<Step, readonly string[]>> = {
  build: ['plan'],
  push: ['plan', 'build'],
  deploy: ['plan', 'build', 'push']
}

const repository = { account: accounts.registry, region: 'eu-west-1', repository: 'shop' }

/** Text that stays long when it is packed: an upload of it can be cut off in the middle. */
const data = (): string => {
  let [text, line] = ['', 'data']
  while (text.length < 1_000_000) {
    line = createHash('sha512').update(line).digest('base64')
    text += line
  }
  return text
}

/** Runs steps one after another, each with the release of the one before. */
const shipped = async ({ bench }: Ladder, steps: readonly string[], begun = ''): Promise<string> => {
  let release = begun
  for (const step of steps) {
    const given = release === '' ? {} : { release }
    const done = await bench.perform(step, step === 'build' ? { ...given, builder: 'pack' } : given)
    release = done.outputs.release || release
  }
  return release
}

type Killing = { readonly step: Step; readonly release: string; readonly death: Death }

const killed = async (ladder: Ladder, { step, release, death }: Killing): Promise<boolean> => {
  const asked = { ...nobody, release, config: undefined, policyRef: undefined, layout: undefined, tags: [] }
  if (step === 'deploy') {
    const { ports, dead } = await mortalPorts(ladder, death.at)
    return (await Promise.race([deployed(release, ports), dead])) !== 'dead'
  }
  const { clock, arm, dead } = mortalClock(ladder.bench.clock, death)
  const ports = await ladder.bench.ports(await dispatched(ladder.bench), clock)
  arm()
  const run = step === 'push' ? pushAsked(asked, ports) : buildAsked({ ...asked, ...packed }, ports)
  return (await Promise.race([run, dead])) !== 'dead'
}

const deployed = async (release: string, ports: Ports) =>
  deployRelease(await readyRelease({ release }, ports), {}, ports)

const packed = {
  builder: 'pack',
  source: undefined,
  image: undefined,
  target: undefined,
  args: {},
  platforms: []
} as const

const left = ({ bench, calls }: Ladder) => {
  const registry = bench.sandbox.enter(repository.account, repository.region)
  const { imageIds } = ecr.operations.ListImages?.run(registry, { repositoryName: 'shop' }) ?? {}
  const tags = (imageIds as readonly { readonly imageTag?: string }[]).flatMap(({ imageTag }) => imageTag ?? [])
  const place = { account: accounts.alpha, region: 'eu-west-1' }
  const asked = { operation: 'DescribeServices', input: { cluster: 'shop-alpha', services: ['api-alpha'] } }
  const { services } = askEcs(bench.sandbox, place, asked) as { services: readonly { taskDefinition: string }[] }
  return {
    registrations: calls('RegisterTaskDefinition'),
    updates: calls('UpdateService'),
    tags: tags.map(tag => tag.replaceAll(/\d{8}T\d{6}Z/g, 'UTC').replaceAll(/[0-9a-f]{12,64}/g, 'ID')).sort(),
    runs: services[0]?.taskDefinition.split('/').at(-1) ?? 'none'
  }
}
