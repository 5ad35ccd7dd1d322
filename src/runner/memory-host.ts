import { reportMarkdown } from '../core/report/markdown.ts'
import type { Annotation, Report } from '../core/report/report.ts'
import type { Host } from './host.ts'

/** What a run told a host that only remembers. */
export type Told = {
  /** Lines, groups and annotations in the order in which they came. */
  readonly lines: string[]
  readonly annotations: Annotation[]
  readonly outputs: Record<string, string>
  readonly reports: Report[]
  /** The reports as Markdown. */
  summary: string
  readonly masked: string[]
  failure?: string
}

/** A host that remembers: for tests and rehearsals. */
export const memoryHost = (inputs: Readonly<Record<string, string>>): Host & { readonly told: Told } => {
  const told: Told = { lines: [], annotations: [], outputs: {}, reports: [], summary: '', masked: [] }
  return {
    told,
    debugging: false,
    given: () => Object.keys(inputs),
    input: name => (Object.hasOwn(inputs, name) ? inputs[name] : undefined),
    line: text => void told.lines.push(text),
    openGroup: title => void told.lines.push(`▸ ${title}`),
    closeGroup: () => undefined,
    annotate: annotation => {
      told.annotations.push(annotation)
      told.lines.push(`${annotation.level}: ${annotation.message}`)
    },
    setOutput: (name, value) => {
      told.outputs[name] = value
    },
    show: async report => {
      told.reports.push(report)
      told.summary += reportMarkdown(report)
    },
    mask: secret => void told.masked.push(secret),
    fail: message => {
      told.failure = message
    }
  }
}
