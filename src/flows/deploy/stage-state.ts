import type { Config } from '../../core/config/config.ts'
import { stageOf } from '../../core/config/resolve-unit.ts'
import { tasksOf } from '../../core/config/task-users.ts'
import type { ServiceName, Stage } from '../../core/release/named.ts'
import type { Commit } from '../../ports/git.ts'
import type { Ports } from '../../ports/ports.ts'
import { forgetDiagnoses } from '../release/diagnosis-file.ts'
import { headCommit } from '../release/head-commit.ts'
import { loadConfig } from '../release/load-config.ts'
import { stateRelease } from '../release/state-release.ts'
import { render } from '../render/render.ts'
import type { Ready } from './deploy-release.ts'

/** A stage and its services: all where none is named. */
export type StageRequest = {
  readonly stage: Stage
  readonly services: readonly ServiceName[]
  readonly config?: string
  readonly policyRef?: string
}

/** Whose digests the services get, and the tasks that run for each of them. */
type Taken = { readonly from: Stage; readonly tasks: (config: Config, service: ServiceName) => readonly ServiceName[] }

/** What a stage runs, as a release to the stage that is asked for, with the config of this run's commit. Only ECS is asked what runs. */
export const stageState = async (
  { stage, services, config: file, policyRef }: StageRequest,
  { from, tasks }: Taken,
  ports: Ports
): Promise<Ready & { readonly commit: Commit }> => {
  const commit = await headCommit(ports)
  const where = { ...(file === undefined ? {} : { config: file }), ...(policyRef === undefined ? {} : { policyRef }) }
  const config = await loadConfig(ports, { at: commit.sha, ...where })
  stageOf(config, stage)
  const asked = { stage, from, services, commit, tasks: (service: ServiceName) => tasks(config, service) }
  const release = await stateRelease(config, asked, ports)
  await forgetDiagnoses(release, ports.files)
  return { config, release, commit }
}

/** What another stage runs, rendered with this stage's own variables. */
export const readyFrom = async (request: StageRequest, from: Stage, ports: Ports): Promise<Ready> => {
  const tasks = (config: Config, service: ServiceName) => tasksOf(config, service, request.stage)
  const { config, release } = await stageState(request, { from, tasks }, ports)
  return { config, release: await render(config)(release, ports) }
}
