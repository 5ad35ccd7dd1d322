/** What one fault is, on which thing, and what to do about it. */
export type Fault = {
  /** What failed, on which thing: one sentence. */
  readonly what: string
  /** What to do: one sentence. */
  readonly remedy?: string
  /** Where in a file of the repository. */
  readonly at?: { readonly file: string; readonly line?: number; readonly column?: number }
}

/** An error the reader can fix. Carries all faults that were found, so that none hides behind another. */
export class Problem extends Error {
  readonly faults: readonly Fault[]

  constructor(faults: Fault | readonly Fault[], options?: { cause?: unknown }) {
    const all = Array.isArray(faults) ? (faults as readonly Fault[]) : [faults as Fault]
    super(all.map(sentence).join('\n'), options)
    this.name = 'Problem'
    this.faults = all
  }
}

/** A fault as text: place, what, remedy. */
export const sentence = (fault: Fault): string => {
  const { file, line, column } = fault.at ?? {}
  const place = [file, line, column].filter(part => part !== undefined).join(':')
  return `${place === '' ? '' : `${place}: `}${fault.what}${fault.remedy === undefined ? '' : ` ${fault.remedy}`}`
}
