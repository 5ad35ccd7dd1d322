import type { TargetView } from '../core/verify/target-view.ts'

export type { TargetView } from '../core/verify/target-view.ts'

/** Load balancers in one account and region. */
export type Balancers = {
  /** The targets of a target group, by its ARN. */
  targets(group: string): Promise<readonly TargetView[]>
}
