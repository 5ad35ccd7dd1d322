import { echoed } from '../core/report/echo.ts'
import type { Annotation } from '../core/report/report.ts'
import type { Journal } from '../ports/journal.ts'
import { annotator } from './annotator.ts'
import type { Host } from './host.ts'
import { type Masks, masks } from './masks.ts'

/** The journal over a host, with what the runner itself needs of it. */
export type RunJournal = Journal & {
  readonly hidden: Masks['hidden']
  annotate(annotation: Annotation): void
}

/** Prints over a host: masked, harmless, and with groups that do not nest. */
export const journalOn = (host: Host): RunJournal => {
  const { add, hidden } = masks()
  const annotate = annotator(host, hidden)
  const print = (raw: string): void => {
    for (const line of echoed(hidden(raw))) host.line(line)
  }
  let open = 0
  const group = async <T>(title: string, work: () => Promise<T>): Promise<T> => {
    open += 1
    if (open === 1) host.openGroup(echoed(hidden(title)).join(' '))
    else print(title)
    try {
      return await work()
    } finally {
      open -= 1
      if (open === 0) host.closeGroup()
    }
  }
  return {
    hidden,
    annotate,
    group,
    info: print,
    warn: line => annotate({ level: 'warning', title: '', message: line }),
    debug: line => (host.debugging ? print(line) : undefined),
    mask: secret => {
      for (const form of add(secret)) host.mask(form)
    }
  }
}
