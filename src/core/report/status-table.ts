import { parseHold } from '../record/hold.ts'
import type { ServiceStatus } from '../record/service-status.ts'
import type { ServiceName, Stage } from '../release/named.ts'
import type { OtherDriver } from '../rollout/other-driver.ts'
import type { Section } from './report.ts'

/** What is known of one stage: each service, those that do not exist there, or why it could not be read. */
export type StageStatus = { readonly stage: Stage } & (
  | { readonly is: 'read'; readonly services: readonly ServiceStatus[]; readonly missing: readonly ServiceName[] }
  | { readonly is: 'unreadable'; readonly why: string }
)

/** What runs where as one table, stage by stage in the ladder's order. */
export const statusTable = (stages: readonly StageStatus[]): Section => ({
  kind: 'table',
  head: ['stage', 'service', 'version', 'commit', 'digest', 'since', 'by', 'state'],
  rows: stages.flatMap(stageRows)
})

const stageRows = (status: StageStatus): readonly (readonly string[])[] =>
  status.is === 'unreadable'
    ? [[status.stage, '', '', '', '', '', '', `could not be read: ${status.why}`]]
    : [
        ...status.services.map(row),
        ...status.missing.map(service => [status.stage, service, '', '', '', '', '', 'does not exist there'])
      ]

const row = (of: ServiceStatus): readonly string[] => [
  of.stage,
  of.service,
  of.version ?? '',
  of.commit?.slice(0, 12) ?? '',
  of.digests.map(digest => digest.slice(7, 19)).join(', '),
  of.since?.slice(0, 16).concat('Z') ?? '',
  of.by ?? '',
  words(of).join(', ')
]

/** The whole text of the hold is in the output: here it would make the table too wide. */
const held = (text: string): string => {
  const { by } = parseHold(text)
  return by === undefined ? 'held' : `held by ${by}`
}

const drivers: Readonly<Record<OtherDriver, string>> = {
  CODE_DEPLOY: 'driven by CodeDeploy',
  EXTERNAL: 'driven by an external controller',
  express: 'Express Mode'
}

/** What a person must know first comes first. */
const words = (of: ServiceStatus): readonly string[] => [
  ...(of.held === undefined ? [] : [held(of.held)]),
  ...(of.vetoed === undefined ? [] : ['vetoed, and runs nevertheless']),
  ...(of.driver === undefined ? [] : [drivers[of.driver]]),
  ...(of.ours || of.revision === undefined ? [] : [`drift: ${of.revision} is not Tagship's`]),
  ...(of.rollout === 'none' ? [] : [of.rollout === 'failed' ? 'its rollout failed' : 'a rollout is under way']),
  ...(of.ours ? [of.proven === undefined ? 'not proven' : 'proven'] : []),
  ...(of.running === of.desired ? [] : [`${of.running} of ${of.desired} running`])
]
