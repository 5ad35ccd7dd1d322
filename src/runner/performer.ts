import { reportText } from '../core/report/text.ts'
import type { Journal } from '../ports/journal.ts'
import type { Perform, Performed } from '../ports/perform.ts'
import type { Ports } from '../ports/ports.ts'
import type { Entry } from './entry.ts'
import type { Manifests } from './manifest.ts'
import { memoryHost } from './memory-host.ts'
import { type ExitCode, runAction } from './run-action.ts'

/** What performing needs: the actions, their manifests, and ports for each run. */
export type Company = {
  readonly table: Readonly<Record<string, Entry>>
  readonly manifests: Manifests
  readonly signal: AbortSignal
  readonly ports: (order: Parameters<Perform>[0], journal: Journal, signal: AbortSignal) => Promise<Ports>
}

/** Runs actions one after another in this process, each as a job would: through the runner, over a host that remembers. */
export const performer =
  (company: Company): Perform =>
  async order => {
    const entry = company.table[order.action]
    const manifest = company.manifests.actions[order.action]
    if (entry === undefined || manifest === undefined)
      throw new Error(`there is no action ${order.action} in this build`)
    const host = memoryHost(order.inputs)
    const ports = (journal: Journal, signal: AbortSignal) => company.ports(order, journal, signal)
    const code = await entry(action => runAction(action, { host, manifest, signal: company.signal, ports }))
    const { lines, outputs, reports, failure } = host.told
    const report = reports.flatMap(each => reportText(each).split('\n'))
    return {
      ending: endingOf(code),
      outputs,
      lines: [...lines, ...report, ...(failure === undefined ? [] : [failure])]
    }
  }

const endingOf = (code: ExitCode): Performed['ending'] => (code === 0 ? 'green' : code === 1 ? 'red' : 'problem')
