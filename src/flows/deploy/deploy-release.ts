import type { Config } from '../../core/config/config.ts'
import type { SingleServiceInputs } from '../../core/config/single-service.ts'
import { taskPath } from '../../core/release/paths.ts'
import { openUnits, type Release } from '../../core/release/release.ts'
import type { Report } from '../../core/report/report.ts'
import type { Ports } from '../../ports/ports.ts'
import { prove } from '../prove/prove.ts'
import { forgetDiagnoses } from '../release/diagnosis-file.ts'
import { loadConfig } from '../release/load-config.ts'
import { loadRelease } from '../release/load-release.ts'
import { releaseReport } from '../release/release-report.ts'
import { render } from '../render/render.ts'
import { type DeployOptions, deploy } from './deploy.ts'

/** Which release, and which config. */
export type ReleaseRequest = {
  readonly release: string
  readonly config?: string
  readonly policyRef?: string
  /** What stands in for a config file where there is none. */
  readonly single?: SingleServiceInputs
  /** Names of the inputs that were given for want of one. */
  readonly instead?: readonly string[]
}

/** A rendered release, and the config of its commit. */
export type Ready = { readonly config: Config; readonly release: Release }

/** A release with its config, rendered where it is not yet. */
export const readyRelease = async (request: ReleaseRequest, ports: Ports): Promise<Ready> => {
  const given = await loadRelease(ports.files, request.release)
  const config = await loadConfig(ports, {
    at: given.commit.sha,
    ...(request.instead === undefined ? {} : { instead: request.instead }),
    ...(request.config === undefined ? {} : { config: request.config }),
    ...(request.policyRef === undefined ? {} : { policyRef: request.policyRef }),
    ...(request.single === undefined ? {} : { inputs: { ...request.single, stage: given.stage } })
  })
  await forgetDiagnoses({ ...given, units: openUnits(given) }, ports.files)
  return { config, release: (await isRendered(given, ports)) ? given : await render(config)(given, ports) }
}

/** Deploys, verifies and proves a rendered release, and reports on it. */
export const deployRelease = async (
  { config, release: ready }: Ready,
  options: DeployOptions,
  ports: Ports
): Promise<{ readonly release: Release; readonly report: Report }> => {
  const release = await prove(config)(await deploy(config, options)(ready, ports), ports)
  return { release, report: await releaseReport(release, ports.files) }
}

/** Whether an earlier step of this job rendered every open unit; its files are then taken as they are. */
const isRendered = async (release: Release, { files }: Ports): Promise<boolean> => {
  for (const { service, task } of openUnits(release)) {
    if (task === undefined) return false
    const text = await files.read(taskPath(files.own, release.stage, service))
    if (text === undefined) return false
  }
  return true
}
