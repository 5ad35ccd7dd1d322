import type { Config } from '../../core/config/config.ts'
import { overlayOf, stageOf } from '../../core/config/resolve-unit.ts'
import { tasksOf } from '../../core/config/task-users.ts'
import type { ServiceName, Stage } from '../../core/release/named.ts'
import { openUnits, type Release, type Unit, withUnits } from '../../core/release/release.ts'
import type { Report } from '../../core/report/report.ts'
import type { Commit } from '../../ports/git.ts'
import type { Ports } from '../../ports/ports.ts'
import { prove } from '../prove/prove.ts'
import { forgetDiagnoses } from '../release/diagnosis-file.ts'
import { headCommit } from '../release/head-commit.ts'
import { loadConfig } from '../release/load-config.ts'
import { releaseReport } from '../release/release-report.ts'
import { stateRelease } from '../release/state-release.ts'
import { render } from '../render/render.ts'
import { siteOf } from '../run/run-of-service.ts'
import { verify } from '../verify/verify.ts'
import { answerPaused, type Word } from './answer-paused.ts'
import { concerned } from './concerned.ts'
import { type DeployOptions, deployDefaults } from './deploy.ts'
import { landed } from './deploy-release.ts'
import { settleIdle } from './settle-idle.ts'
import { keepDiagnoses, withLanding } from './unit-landing.ts'
import { unitOrders } from './unit-orders.ts'

/** A stage and its services (all where none is named), and what becomes of them: the digests of another stage, or a word to what is paused. */
export type StateOrder = {
  readonly stage: Stage
  readonly services: readonly ServiceName[]
  readonly does: { readonly from: Stage } | { readonly word: Word }
  readonly config?: string
  readonly policyRef?: string
  readonly options: DeployOptions
}

/** Deploys what another stage runs, with this stage's own variables; or has paused rollouts of this stage go on or back. Only ECS is asked what runs. */
export const deployState = async (
  asked: StateOrder,
  ports: Ports
): Promise<{ readonly release: Release; readonly report: Report }> => {
  const { stage, services, does, config: file, policyRef } = asked
  const commit = await headCommit(ports)
  const where = { ...(file === undefined ? {} : { config: file }), ...(policyRef === undefined ? {} : { policyRef }) }
  const config = await loadConfig(ports, { at: commit.sha, ...where })
  stageOf(config, stage)
  const from = 'from' in does ? does.from : stage
  const tasks = (service: ServiceName) => tasksFor(config, does, { stage, service })
  const state = await stateRelease(config, { stage, from, services, commit, tasks }, ports)
  await forgetDiagnoses(state, ports.files)
  const release = await ('word' in does
    ? worded(config, { ...asked, word: does.word, commit })(state, ports)
    : landed(config, asked.options)(await render(config)(state, ports), ports))
  return { release, report: await releaseReport(release, ports.files) }
}

/** The tasks that run for a service: all where something is rolled out, the one that verifies where a rollout goes on. */
const tasksFor = (
  config: Config,
  does: StateOrder['does'],
  { stage, service }: { readonly stage: Stage; readonly service: ServiceName }
): readonly ServiceName[] => {
  if ('from' in does) return tasksOf(config, service, stage)
  const task = does.word === 'continue' ? overlayOf(config, service, stage).verify?.task : undefined
  return task === undefined ? [] : [task]
}

type Worded = Pick<StateOrder, 'services' | 'options'> & { readonly word: Word; readonly commit: Commit }

/** A word to services that are named is for each of them; one to the stage is for those that wait for it. */
const worded =
  (config: Config, { word, services, options, commit }: Worded) =>
  async (state: Release, ports: Ports): Promise<Release> => {
    const { stage } = state
    const site = siteOf({ config, release: state }, ports)
    const given = services.length > 0 ? state : await concerned({ config, site, stage, word, commit }, state, ports)
    const open = { ...given, units: openUnits(given) }
    const { units, images } = open.units.length === 0 ? open : await answered(config, { word, options })(open, ports)
    const ended = (unit: Unit) => units.find(({ service }) => service === unit.service) ?? unit
    return { ...given, images, units: given.units.map(ended) }
  }

/** What ran into its end is verified and proven here, as by the deploy that began it. What went back proves nothing new. */
const answered =
  (config: Config, { word, options: { idle, onFailure: _onFailure, ...chosen } }: Pick<Worded, 'word' | 'options'>) =>
  async (release: Release, ports: Ports): Promise<Release> => {
    const orders = await unitOrders(config, release)(release.units, ports)
    const ageless = orders.map(({ request: _request, ...order }) => order)
    const options = { ...deployDefaults, hold: 'refused', ...chosen } as const
    const landings = await ports.journal.group(`${word} in ${release.stage}`, () =>
      answerPaused(siteOf({ config, release }, ports), word, options)(ageless, ports)
    )
    await keepDiagnoses(release, landings, ports)
    const ended = withUnits(release, unit => {
      const landing = landings.get(unit.service)
      return landing === undefined ? unit : withLanding(unit, landing)
    })
    if (word === 'roll-back') return withoutDigests(ended)
    const settled = await settleIdle(config, idle)(ended, release.units, ports)
    return prove(config)(await verify(config)(settled, ports), ports)
  }

/** What was read is what was taken back: it does not run any more. */
const withoutDigests = (release: Release): Release => ({
  ...release,
  images: Object.fromEntries(Object.entries(release.images).map(([name, { digest: _, ...image }]) => [name, image]))
})
