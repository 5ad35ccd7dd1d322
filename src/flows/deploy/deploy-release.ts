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

/** Which release, which config, and how it is rolled out. */
export type DeployRequest = {
  readonly release: string
  readonly config?: string
  readonly policyRef?: string
  /** What stands in for a config file where there is none. */
  readonly single?: SingleServiceInputs
  /** Names of the inputs that were given for want of one. */
  readonly instead?: readonly string[]
  readonly options: DeployOptions
}

/** Renders what is not rendered yet, then deploys, verifies and proves a release, and reports on it. */
export const deployRelease = async (
  request: DeployRequest,
  ports: Ports
): Promise<{ readonly release: Release; readonly report: Report }> => {
  const given = await loadRelease(ports.files, request.release)
  const config = await loadConfig(ports, {
    at: given.commit.sha,
    ...(request.instead === undefined ? {} : { instead: request.instead }),
    ...(request.config === undefined ? {} : { config: request.config }),
    ...(request.policyRef === undefined ? {} : { policyRef: request.policyRef }),
    ...(request.single === undefined ? {} : { inputs: { ...request.single, stage: given.stage } })
  })
  await forgetDiagnoses({ ...given, units: openUnits(given) }, ports.files)
  const rendered = (await isRendered(given, ports)) ? given : await render(config)(given, ports)
  const release = await landed(config, request.options)(rendered, ports)
  return { release, report: await releaseReport(release, ports.files) }
}

/** The end of the line: deploy and verify, wave by wave, then prove. */
export const landed =
  (config: Config, options: DeployOptions) =>
  async (release: Release, ports: Ports): Promise<Release> =>
    prove(config)(await deploy(config, options)(release, ports), ports)

/** Whether an earlier step of this job rendered every open unit; its files are then taken as they are. */
const isRendered = async (release: Release, { files }: Ports): Promise<boolean> => {
  for (const { service, task } of openUnits(release)) {
    if (task === undefined) return false
    const text = await files.read(taskPath(files.own, release.stage, service))
    if (text === undefined) return false
  }
  return true
}
