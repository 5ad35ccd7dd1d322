import { askEcs } from '../../rehearsal/truth.ts'
import { ecr } from '../../sandbox/ecr/service.ts'
import { deployRelease } from '../deploy-release.ts'
import { pushAsked } from '../push-asked.ts'
import { accounts, type Ladder, ladderConfig, openLadder } from './ladder.ts'
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
  /** Whether the step had ended before its death was due. */
  readonly ended: boolean
}

const config = ladderConfig.replace('cluster: shop-alpha', 'cluster: shop-alpha, on: { push: [main] }')

const nobody = { region: undefined, account: undefined, role: undefined, repository: undefined }

/** Ships a commit by build, push and deploy; the given step dies when it has made so many calls, then the whole job is run again. */
export const killedStep = async (step: 'push' | 'deploy', after: number): Promise<HealedLine> => {
  const ladder = await openLadder(config, true)
  const { bench } = ladder
  try {
    const files = { 'src/main.mjs': 'console.log("one")' }
    await bench.scratch.commit({ files, message: 'one', at: bench.clock.now() })
    const built = await shipped(ladder, ['plan', 'build'])
    const release = step === 'push' ? built : await shipped(ladder, ['push'], built)
    const ended = await killed(ladder, { step, release, after })
    const again = await bench.perform('deploy', { release: await shipped(ladder, ['plan', 'build', 'push']) })
    return { outcome: again.outputs.outcome || 'nothing to ship', ended, ...left(ladder) }
  } finally {
    await bench.close()
  }
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

type Death = { readonly step: 'push' | 'deploy'; readonly release: string; readonly after: number }

const killed = async (ladder: Ladder, { step, release, after }: Death): Promise<boolean> => {
  const { ports, dead } = await mortalPorts(ladder, after)
  const asked = { ...nobody, release, config: undefined, policyRef: undefined, layout: undefined, tags: [] }
  const run = step === 'push' ? pushAsked(asked, ports) : deployRelease({ release, options: {} }, ports)
  return (await Promise.race([run, dead])) !== 'dead'
}

const left = ({ bench, calls }: Ladder) => {
  const registry = bench.sandbox.enter(accounts.registry, 'eu-west-1')
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
