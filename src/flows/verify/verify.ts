import type { Config } from '../../core/config/config.ts'
import { overlayOf, serviceName } from '../../core/config/resolve-unit.ts'
import { Failure } from '../../core/problem/failure.ts'
import { Problem } from '../../core/problem/problem.ts'
import type { ServiceName } from '../../core/release/named.ts'
import type { Release, Unit } from '../../core/release/release.ts'
import { filledSpec } from '../../core/verify/filled-spec.ts'
import type { VerifySpec } from '../../core/verify/verify-spec.ts'
import type { Ports } from '../../ports/ports.ts'
import { amendDiagnosis } from '../release/diagnosis-file.ts'
import { besideOf, type Line, renderRuns, runOfUnit, siteOf } from '../run/run-of-service.ts'
import { runTask } from '../run/run-task.ts'
import type { RunEnd } from '../run/task-run.ts'
import { checkInPlace } from './check-in-place.ts'
import { withRunningImages } from './running-images.ts'
import type { Check, Checked } from './verify-check.ts'

/** How long a verifying task may take. */
const taskTimeout = 15 * 60_000

/** Verifies each unit that runs what was asked for, as its service's config says; one of which not all holds, or not all can be read, is `unverified` and gets no proof. */
export const verify =
  (config: Config) =>
  async (release: Release, ports: Ports): Promise<Release> => {
    const units = await Promise.all(release.units.map(unit => verified({ config, release }, unit, ports)))
    return { ...release, units }
  }

const verified = async (line: Line, unit: Unit, ports: Ports): Promise<Unit> => {
  if (unit.outcome?.is !== 'succeeded' && unit.outcome?.is !== 'no-op') return unit
  const { stage } = line.release
  const asked = overlayOf(line.config, unit.service, stage).verify
  if (asked === undefined) return unit
  const checked = await checkUnit({ line, unit, spec: filledSpec(asked, stage) }, ports)
  if (checked.ok) return unit
  const { outcome, reason } = checked
  await amendDiagnosis(stage, { service: unit.service, outcome, reason }, ports)
  return { ...unit, outcome }
}

type Asked = { readonly line: Line; readonly unit: Unit; readonly spec: VerifySpec }

const checkUnit = async (asked: Asked, ports: Ports): Promise<Checked> => {
  try {
    const { line, unit } = asked
    const service = serviceName(line.config, unit.service, line.release.stage)
    const at = { site: siteOf(line, ports), service, revision: unit.task?.revision }
    return await checkInPlace(await checkOf(asked, ports), at, ports)
  } catch (error) {
    if (!(error instanceof Failure || error instanceof Problem)) throw error
    const reason = `It could not be verified: ${error.message}`
    ports.journal.warn(`${asked.unit.service}: ${reason}`)
    return { ok: false, outcome: { is: 'unverified', cause: 'health' }, reason }
  }
}

const checkOf = async ({ line, unit, spec }: Asked, ports: Ports): Promise<Check> => {
  const { task, ...looks } = spec
  const { cloud, cluster } = siteOf(line, ports)
  const name = serviceName(line.config, unit.service, line.release.stage)
  const groups =
    looks.targets === true ? (await cloud.services.describe(cluster, [name])).get(name)?.targetGroups : undefined
  return {
    ...{ label: unit.service, spec: looks, cloud },
    ...(groups === undefined ? {} : { groups }),
    ...(task === undefined ? {} : { task: () => runInside({ line, unit, task }, ports) })
  }
}

type Inside = { readonly line: Line; readonly unit: Unit; readonly task: ServiceName }

/** Runs a verifying task beside the service, on the digests of the release, else on those that the service runs; each time anew. */
const runInside = async ({ line, unit, task }: Inside, ports: Ports): Promise<RunEnd> => {
  const own = { ...line, release: await withRunningImages(line, unit.service, ports) }
  const rendered = (await renderRuns(own, [task], ports)).get(task)
  if (rendered === undefined) throw new Error(`"${task}" was not rendered.`)
  const terms = { beside: besideOf(own, task, unit.service), timeout: taskTimeout, key: ports.clock.now() }
  return runTask(await runOfUnit(own, rendered, { terms, ports }), ports)
}
