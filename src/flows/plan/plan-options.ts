import type { ServiceName, Stage } from '../../core/release/named.ts'
import { singleServiceOf, standIns } from '../release/single-service-inputs.ts'
import type { PlanOptions } from './plan-request.ts'

type Text = string | undefined

/** The inputs of the action, by the names of its `action.yml`. */
export type PlanInputs = {
  readonly config: Text
  readonly 'policy-ref': Text
  readonly stage: Stage | undefined
  readonly services: readonly ServiceName[]
  readonly tag: Text
  readonly ref: Text
  readonly sha: Text
  readonly cluster: Text
  readonly service: Text
  readonly 'task-definition': Text
  readonly region: Text
  readonly account: Text
  readonly role: Text
  readonly repository: Text
  readonly container: Text
  readonly path: Text
  readonly dockerfile: Text
}

/** What the inputs ask of a plan: absent ones left out, those of a single service gathered. */
export const planOptions = (input: PlanInputs): PlanOptions => {
  const { config, 'policy-ref': policyRef, stage, services, tag, ref, sha, 'task-definition': taskDefinition } = input
  const { cluster, service, region, account, role, repository, container, path, dockerfile } = input
  const place = { cluster, service, taskDefinition, region, account, role, stage }
  const single = { ...place, repository, container, path, dockerfile }
  const inputs = singleServiceOf(single)
  return { services, instead: standIns(single), ...given({ config, policyRef, stage, tag, ref, sha, inputs }) }
}

/** A record without its absent members. */
const given = <T extends object>(record: T): { readonly [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as {
    readonly [K in keyof T]?: Exclude<T[K], undefined>
  }
