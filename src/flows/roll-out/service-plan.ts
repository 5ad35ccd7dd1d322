import type { Stand, Step } from '../../core/rollout/stand.ts'
import type { Order } from '../../targets/order.ts'

/** One order, how its service stood, and what comes next. */
export type Plan = { readonly order: Order; readonly stand: Stand; readonly step: Step }

/** Whether a rule says no to a plan: one such refuses the whole request, unless a part of it is welcome. */
export const isRefused = ({ step }: Plan): boolean => step.do === 'nothing' && step.outcome.is === 'refused'
