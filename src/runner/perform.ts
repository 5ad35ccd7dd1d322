import { reportText } from '../core/report/text.ts'
import type { Journal } from '../ports/journal.ts'
import type { Order, Performed } from '../ports/perform.ts'
import type { Ports } from '../ports/ports.ts'
import type { Entry } from './entry.ts'
import type { Manifest } from './manifest.ts'
import { memoryHost, type Told } from './memory-host.ts'
import { type ExitCode, runAction } from './run-action.ts'

/** What actions are performed with in this process: every action, what `action.yml` says of it, and the ports for one order. */
export type Company = {
  readonly table: Readonly<Record<string, Entry>>
  readonly manifests: Readonly<Record<string, Manifest>>
  readonly signal: AbortSignal
  readonly ports: (order: Order, journal: Journal, signal: AbortSignal) => Promise<Ports>
}

/** How a run ended and what it told its host. */
export type Performance = Performed & Omit<Told, 'lines'> & { readonly code: ExitCode }

/** Runs actions in this process, the same way as a job does, over a host that remembers. */
export const performer =
  ({ table, manifests, signal, ports }: Company) =>
  async (order: Order): Promise<Performance> => {
    const [entry, manifest] = [table[order.action], manifests[order.action]]
    if (entry === undefined || manifest === undefined) throw new Error(`there is no action ${order.action}`)
    const host = memoryHost(order.inputs)
    const setting = {
      host,
      manifest,
      signal,
      ports: (journal: Journal, own: AbortSignal) => ports(order, journal, own)
    }
    const code = await entry(action => runAction(action, setting))
    const printed = host.told.reports.flatMap(report => reportText(report).split('\n'))
    const ending = code === 0 ? 'green' : code === 2 ? 'problem' : 'red'
    return { ...host.told, lines: [...host.told.lines, ...printed], code, ending }
  }
