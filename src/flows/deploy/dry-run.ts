import { clusterOf, placeOf, serviceOf } from '../../core/config/resolve-unit.ts'
import { openUnits } from '../../core/release/release.ts'
import type { Report, Section } from '../../core/report/report.ts'
import { diffSection } from '../../core/task/diff-section.ts'
import type { Ports } from '../../ports/ports.ts'
import { type DeployOptions, deployDefaults, holdOf } from './deploy.ts'
import type { Ready } from './deploy-release.ts'
import type { DeployAnswer } from './deploy-request.ts'
import { loneOrder } from './lone-order.ts'
import type { LoneService } from './lone-service.ts'
import { type Ahead, lookAhead } from './look-ahead.ts'
import { unitOrders } from './unit-orders.ts'

/** What deploying a rendered release would do, service by service. Nothing is sent. */
export const dryRunRelease = async (
  { config, release }: Ready,
  options: DeployOptions,
  ports: Ports
): Promise<DeployAnswer> => {
  const units = [...openUnits(release)].sort((a, b) => a.wave - b.wave)
  const site = { cloud: ports.at(placeOf(config, release.stage)), cluster: clusterOf(config, release.stage) }
  const orders = await unitOrders(config, release)(units, ports)
  const found = await lookAhead(site, { ...deployDefaults, hold: holdOf(release), ...options })(orders, ports)
  return answerOf(
    release.stage,
    found.map(each => withTasks(each, serviceOf(config, each.label).before))
  )
}

/** What deploying one service by itself would do. Nothing is sent. */
export const dryRunLone = async (lone: LoneService, options: DeployOptions, ports: Ports): Promise<DeployAnswer> => {
  const site = { cloud: ports.at(lone.place), cluster: lone.cluster }
  const order = await loneOrder(lone, site.cloud, ports)
  return answerOf(
    lone.service,
    await lookAhead(site, { ...deployDefaults, hold: 'refused', ...options })([order], ports)
  )
}

const withTasks = (found: Ahead, before: readonly string[]): Ahead =>
  found.changes === undefined || before.length === 0
    ? found
    : { ...found, does: `run ${before.join(', ')}, then ${found.does}` }

const answerOf = (what: string, found: readonly Ahead[]): DeployAnswer => {
  const report: Report = {
    title: `Dry run for ${what}: nothing was sent`,
    sections: [
      {
        kind: 'table',
        head: ['service', 'runs', 'what would be done'],
        rows: found.map(({ label, runs = '', does }) => [label, runs, does])
      },
      ...found.flatMap(sections)
    ]
  }
  return { ending: found.some(({ isRed }) => isRed) ? 'red' : 'green', report }
}

const sections = ({ label, changes }: Ahead): readonly Section[] =>
  changes === undefined ? [] : [{ kind: 'heading', text: label }, diffSection(changes)]
