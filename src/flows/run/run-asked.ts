import type { ContainerName, FamilyRevision } from '../../core/release/named.ts'
import type { ProviderShare } from '../../core/run/task-launch.ts'
import type { Duration } from '../../core/time/instant.ts'
import type { TaskRun } from './task-run.ts'

type Text = string | undefined

/** Where the task runs, as far as it is not taken from a service. */
export type LaunchAsked = {
  readonly launchType: Text
  readonly capacity: readonly ProviderShare[] | undefined
  readonly platformVersion: Text
  readonly subnets: readonly string[]
  readonly securityGroups: readonly string[]
  readonly publicIp: boolean
}

/** What the action was asked: a service of a release, or a definition by itself, and what differs in this run. */
export type RunAsked = {
  readonly release: Text
  readonly service: Text
  readonly config: Text
  readonly policyRef: Text
  readonly file: Text
  readonly revision: FamilyRevision | undefined
  readonly cluster: Text
  readonly region: Text
  readonly account: Text
  readonly role: Text
  readonly command: readonly string[] | undefined
  readonly env: Readonly<Record<string, string>>
  readonly container: Text
  readonly taskRole: Text
  readonly executionRole: Text
  readonly cpu: number | undefined
  readonly memory: number | undefined
  readonly launch: LaunchAsked
  readonly timeout: Duration | undefined
  readonly again: boolean
}

/** A run before the inputs change it: its containers, and the roles that it takes from the service beside which it runs. */
export type Prepared = {
  readonly run: Omit<TaskRun, 'counting' | 'timeout'>
  readonly ours: readonly ContainerName[]
  readonly roles: { readonly taskRole?: string; readonly executionRole?: string }
}
