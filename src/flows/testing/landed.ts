import type { Cloud, Ports } from '../../ports/ports.ts'
import type { Order } from '../../targets/order.ts'
import { type Landing, type RollOutOptions, rollOut } from '../roll-out/roll-out.ts'

/** How one order landed, and what was printed on the way. */
export type Run = { readonly landing: Landing; readonly lines: readonly string[] }

/** How it is rolled out, and what ends it before its time. */
export type RunOptions = RollOutOptions & { readonly signal?: AbortSignal }

type Place = { readonly cloud: Cloud; readonly clock: Ports['clock'] }

/** Rolls one order out in the cluster "shop". */
export const landed = async (
  { cloud, clock }: Place,
  order: Order,
  { signal = new AbortController().signal, ...options }: RunOptions
): Promise<Run> => {
  const lines: string[] = []
  const journal: Ports['journal'] = {
    info: line => void lines.push(line),
    warn: line => void lines.push(`warning: ${line}`),
    debug: () => {},
    mask: () => {},
    group: (_title, work) => work()
  }
  const landings = await rollOut({ cloud, cluster: 'shop' }, options)([order], { clock, journal, signal })
  const landing = landings.get(order.label)
  if (landing === undefined) throw new Error(`no landing of ${order.label}`)
  return { landing, lines }
}
