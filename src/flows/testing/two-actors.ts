import { parsed } from '../../core/release/named.ts'
import type { Ports } from '../../ports/ports.ts'
import { askEcs } from '../../rehearsal/truth.ts'
import { ecr } from '../../sandbox/ecr/service.ts'
import { promoteAsked } from '../promote/promote-asked.ts'
import { rollBackAsked } from '../roll-back/roll-back-asked.ts'
import { interruptedPorts, type Moment } from './interrupted-ports.ts'
import { askedPromotion } from './killed-promotion.ts'
import { askedRollback } from './killed-rollback.ts'
import { accounts, dispatched, type Ladder, openLadder } from './ladder.ts'

/** What somebody does to the service in alpha, where 1.1.0 runs: asks for an older or a newer version, takes the last one back, or holds it by hand. */
export type Deed = '1.2.0' | '1.3.0' | 'rollback' | 'hold'

/** How a race of two ended. */
export type Race = {
  readonly first: string
  readonly second: string
  /** The version that runs. */
  readonly runs: string
  /** Whether it is proven, and whether the pin of what runs or that of the way back stands on it. */
  readonly proven: boolean
  readonly pin: 'running' | 'back' | 'none'
  readonly held: boolean
  readonly updates: number
  /** Whether the second one acted before the first had ended. */
  readonly amid: boolean
}

/** Two act on one service: the second to the end, at a moment of the first, or after it where that never comes. */
export const raceOf = async (one: Deed, other: Deed, at: Moment): Promise<Race> => {
  const ladder = await prepared()
  const { bench } = ladder
  try {
    const before = ladder.calls('UpdateService')
    let second: Promise<string> | undefined
    const act = async () => {
      second ??= portsOf(ladder, 'second').then(ports => deed(ladder, other, ports))
      await second
    }
    const first = await deed(ladder, one, interruptedPorts(await portsOf(ladder, 'first'), at, act))
    const amid = second !== undefined
    await act()
    return {
      first,
      second: (await second) ?? '',
      amid,
      updates: ladder.calls('UpdateService') - before,
      ...left(ladder)
    }
  } finally {
    await bench.close()
  }
}

/** Each job has a folder of its own. */
const portsOf = async ({ bench }: Ladder, job: string): Promise<Ports> => {
  const ports = await bench.ports(await dispatched(bench))
  return { ...ports, files: { ...ports.files, own: `${ports.files.own}/${job}` } }
}

const prepared = async (): Promise<Ladder> => {
  const ladder = await openLadder()
  for (const version of ['1.0.0', '1.1.0', '1.2.0', '1.3.0']) {
    const sha = await ladder.commit(version)
    await ladder.bench.scratch.tag(`v${version}-alpha.1`, parsed(sha))
    await ladder.bench.clock.sleep(60_000)
    if (version < '1.2.0') await ladder.promote(`v${version}-alpha.1`)
  }
  return ladder
}

const deed = async (ladder: Ladder, what: Deed, ports: Ports): Promise<string> => {
  if (what === 'hold') {
    ladder.tag(accounts.alpha, 'service/shop-alpha/api-alpha', { 'tagship:hold': 'kim' })
    return 'held'
  }
  const asking =
    what === 'rollback'
      ? rollBackAsked(askedRollback, ports)
      : promoteAsked({ ...askedPromotion, tag: `v${what}-alpha.1` }, ports)
  const { release } = await asking
  const outcome = release?.units[0]?.outcome
  return outcome === undefined ? 'none' : [outcome.is, 'gate' in outcome ? outcome.gate : ''].join(' ').trim()
}

type Members = Readonly<Record<string, unknown>>

const left = ({ bench }: Ladder): Pick<Race, 'runs' | 'proven' | 'pin' | 'held'> => {
  const { revision, env, images } = bench.truth.running('alpha', 'api')
  const place = { account: accounts.alpha, region: 'eu-west-1' }
  const call = { operation: 'DescribeTaskDefinition', input: { taskDefinition: revision, include: ['TAGS'] } }
  const { tags = [] } = askEcs(bench.sandbox, place, call) as { readonly tags?: readonly { readonly key: string }[] }
  const registry = bench.sandbox.enter(accounts.registry, place.region)
  const listed = ecr.operations.ListImages?.run(registry, { repositoryName: 'shop' }) ?? {}
  const imageIds = listed.imageIds as readonly Members[]
  const isPinned = (tag: string): boolean =>
    imageIds.some(({ imageTag, imageDigest }) => imageTag === tag && (images[0] ?? '').endsWith(String(imageDigest)))
  return {
    runs: (env.VERSION ?? revision).replace('-alpha.1', ''),
    proven: tags.some(({ key }) => key === 'tagship:proven'),
    pin: isPinned('pin-alpha.api') ? 'running' : isPinned('pin-alpha.api.back') ? 'back' : 'none',
    held: bench.truth.tags('alpha', 'api')['tagship:hold'] !== undefined
  }
}
