import { serviceOf, stageOf } from '../../core/config/resolve-unit.ts'
import { inlineLimit } from '../../core/release/codec.ts'
import { historyTable } from '../../core/report/history-table.ts'
import type { Report } from '../../core/report/report.ts'
import { type StageStatus, statusTable } from '../../core/report/status-table.ts'
import type { Ports } from '../../ports/ports.ts'
import { headCommit } from '../release/head-commit.ts'
import { loadConfig } from '../release/load-config.ts'
import { type StatusRequest, status } from './status.ts'

/** What the action was asked. */
export type StatusAsked = StatusRequest & {
  readonly config: string | undefined
  readonly policyRef: string | undefined
  /** Path of a page to write. */
  readonly html: string | undefined
}

/** What was found: as JSON or as the path of a file with it, and as a report. Red where something could not be read. */
export type StatusAnswer = { readonly text: string; readonly ending: 'green' | 'red'; readonly report: Report }

/** Says what runs where. */
export const statusAsked = async (asked: StatusAsked, ports: Ports): Promise<StatusAnswer> => {
  const commit = await headCommit(ports)
  const { config: path, policyRef } = asked
  const where = { ...(path === undefined ? {} : { config: path }), ...(policyRef === undefined ? {} : { policyRef }) }
  const config = await loadConfig(ports, { ...where, at: commit.sha })
  for (const stage of asked.stages) stageOf(config, stage)
  for (const service of asked.services) serviceOf(config, service)
  const stages = await status(config, asked)(ports)
  if (asked.html !== undefined) await writePage(asked.html, stages, ports)
  const read = stages.flatMap(stage => (stage.is === 'read' ? stage.services : []))
  const unread = stages.filter(stage => !isKnown(stage)).map(({ stage }) => stage)
  const history = historyTable(read)
  const title = unread.length === 0 ? 'What runs where' : `What runs where (could not be read: ${unread.join(', ')})`
  return {
    text: await saved(stages, ports),
    ending: unread.length === 0 ? 'green' : 'red',
    report: { title, sections: [statusTable(stages), ...(history === undefined ? [] : [history])] }
  }
}

/** Whether all that was asked of a stage could be read. */
const isKnown = (stage: StageStatus): boolean =>
  stage.is === 'read' && stage.services.every(({ unread }) => unread === undefined)

/** The page is rarely asked for, so it is loaded only then. */
const writePage = async (path: string, stages: readonly StageStatus[], { clock, files }: Ports): Promise<void> => {
  const { statusPage } = await import('../../core/report/status-page.ts')
  await files.write(path, statusPage(stages, clock.now()))
}

const saved = async (stages: readonly StageStatus[], { files }: Ports): Promise<string> => {
  const json = JSON.stringify(stages)
  if (Buffer.byteLength(json) <= inlineLimit) return json
  const path = `${files.own}/status.json`
  await files.write(path, json)
  return path
}
