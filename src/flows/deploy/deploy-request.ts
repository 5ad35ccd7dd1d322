import type { FamilyRevision, ServiceName, Stage } from '../../core/release/named.ts'
import type { Outcome } from '../../core/release/outcome.ts'
import type { Release } from '../../core/release/release.ts'
import type { Report } from '../../core/report/report.ts'
import type { Word } from './answer-paused.ts'
import type { DeployOptions } from './deploy.ts'

type Text = string | undefined

/** What the action was asked: a release, what another stage runs, a word to what is paused, or one service by itself. */
export type DeployAsked = {
  readonly stage: Stage | undefined
  readonly services: readonly ServiceName[]
  readonly from: Stage | undefined
  readonly word: Word | undefined
  /** Only to say what would be done. */
  readonly dryRun: boolean
  readonly release: Text
  readonly config: Text
  readonly policyRef: Text
  readonly options: DeployOptions
  readonly cluster: Text
  readonly service: Text
  readonly file: Text
  readonly revision: FamilyRevision | undefined
  readonly region: Text
  readonly account: Text
  readonly role: Text
  readonly repository: Text
  readonly container: Text
  readonly verifyUrl: Text
  readonly verifyWithin: number | undefined
}

/** How it ended, as the action's outputs and summary say it. */
export type DeployAnswer = {
  readonly release?: Release
  readonly outcome?: Outcome
  readonly revision?: string
  readonly diagnosis?: string
  readonly ending: 'green' | 'red'
  readonly report: Report
}
