import { serviceOf, stageOf } from '../core/config/resolve-unit.ts'
import { inlineLimit } from '../core/release/codec.ts'
import type { Report } from '../core/report/report.ts'
import { type StageStatus, statusTable } from '../core/report/status-table.ts'
import type { Ports } from '../ports/ports.ts'
import { headCommit } from './head-commit.ts'
import { loadConfig } from './load-config.ts'
import { type StatusRequest, status } from './status.ts'

/** What the action was asked. */
export type StatusAsked = StatusRequest & {
  readonly config: string | undefined
  readonly policyRef: string | undefined
}

/** What was found: as JSON or as the path of a file with it, and as a report. Red where a stage could not be read. */
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
  const unread = stages.filter(({ is }) => is === 'unreadable').map(({ stage }) => stage)
  const title = unread.length === 0 ? 'What runs where' : `What runs where (could not be read: ${unread.join(', ')})`
  return {
    text: await saved(stages, ports),
    ending: unread.length === 0 ? 'green' : 'red',
    report: { title, sections: [statusTable(stages)] }
  }
}

const saved = async (stages: readonly StageStatus[], { files }: Ports): Promise<string> => {
  const json = JSON.stringify(stages)
  if (Buffer.byteLength(json) <= inlineLimit) return json
  const path = `${files.own}/status.json`
  await files.write(path, json)
  return path
}
