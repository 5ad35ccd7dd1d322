import type { Config } from '../../core/config/config.ts'
import { overlayOf } from '../../core/config/resolve-unit.ts'
import type { ServiceName } from '../../core/release/named.ts'
import { openUnits, type Release, type Unit, withUnits } from '../../core/release/release.ts'
import type { Report } from '../../core/report/report.ts'
import type { Commit } from '../../ports/git.ts'
import type { Ports } from '../../ports/ports.ts'
import { prove } from '../prove/prove.ts'
import { releaseReport } from '../release/release-report.ts'
import { siteOf } from '../run/run-of-service.ts'
import { verify } from '../verify/verify.ts'
import { answerPaused, type Word } from './answer-paused.ts'
import { concerned } from './concerned.ts'
import { type DeployOptions, deployDefaults } from './deploy.ts'
import { settleIdle } from './settle-idle.ts'
import { type StageRequest, stageState } from './stage-state.ts'
import { keepDiagnoses, withLanding } from './unit-landing.ts'
import { unitOrders } from './unit-orders.ts'

/** A word to what is paused in a stage, and how what goes on is followed. */
export type StageAnswer = StageRequest & { readonly word: Word; readonly options: DeployOptions }

/** Has the paused rollouts of a stage go on or back, follows them, and proves what came to its end. */
export const answerStage = async (
  asked: StageAnswer,
  ports: Ports
): Promise<{ readonly release: Release; readonly report: Report }> => {
  const { stage, word } = asked
  const tasks = (config: Config, service: ServiceName) => {
    const task = word === 'continue' ? overlayOf(config, service, stage).verify?.task : undefined
    return task === undefined ? [] : [task]
  }
  const { config, release: state, commit } = await stageState(asked, { from: stage, tasks }, ports)
  const release = await worded(config, { ...asked, commit })(state, ports)
  return { release, report: await releaseReport(release, ports.files) }
}

type Worded = Pick<StageAnswer, 'services' | 'options' | 'word'> & { readonly commit: Commit }

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
