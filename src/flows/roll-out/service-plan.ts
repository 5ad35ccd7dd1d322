import type { Stand, Step } from '../../core/rollout/stand.ts'
import type { Order } from '../../targets/order.ts'

/** One order, how its service stood, and what comes next. */
export type Plan = { readonly order: Order; readonly stand: Stand; readonly step: Step }
