import type { ElbState, Listener } from './state.ts'

/** The ARN of a listener's last rule. */
export const defaultRuleArn = (listener: Listener): string =>
  `${listener.arn.replace(':listener/', ':listener-rule/')}/${[...listener.arn.slice(-16)].reverse().join('')}`

/** Whether an ARN is that of a listener's last rule. */
export const isDefaultRule = (state: ElbState, arn: string): boolean =>
  Object.values(state.listeners).some(listener => defaultRuleArn(listener) === arn)
