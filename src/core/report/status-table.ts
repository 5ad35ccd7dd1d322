import { parseHold } from '../record/hold.ts'
import type { ServiceStatus } from '../record/service-status.ts'
import type { ServiceName, Stage } from '../release/named.ts'
import type { OtherDriver } from '../rollout/other-driver.ts'
import { minute } from './history-table.ts'
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
  of.since === undefined ? '' : minute(of.since),
  of.by ?? '',
  stateWords(of)
    .map(({ text }) => text)
    .join(', ')
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

/** One word on a service's state, and how it is to be taken. */
export type StateWord = { readonly tone: 'good' | 'bad' | 'warning' | 'moving' | 'plain'; readonly text: string }

/** What is to be said of a service's state. What a person must know first comes first. */
export const stateWords = (of: ServiceStatus): readonly StateWord[] => [
  ...(of.held === undefined ? [] : [word('warning', held(of.held))]),
  ...(of.vetoed === undefined ? [] : [word('bad', 'vetoed, and runs nevertheless')]),
  ...(of.driver === undefined ? [] : [word('plain', drivers[of.driver])]),
  ...(of.ours || of.revision === undefined ? [] : [word('warning', `drift: ${of.revision} is not Tagship's`)]),
  ...(of.rollout === 'failed' ? [word('bad', 'its rollout failed')] : []),
  ...(of.rollout === 'under way' ? [word('moving', 'a rollout is under way')] : []),
  ...(of.ours ? [of.proven === undefined ? word('plain', 'not proven') : word('good', 'proven')] : []),
  ...(of.running === of.desired || (of.rollout === 'under way' && of.running > of.desired)
    ? []
    : [word('warning', `${of.running} of ${of.desired} running`)])
]

const word = (tone: StateWord['tone'], text: string): StateWord => ({ tone, text })
