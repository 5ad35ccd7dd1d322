/** One part of a report. Texts are raw: the renderers of `core/report/` escape them. What was `logged` stood in the log while it happened: only pages show it again. */
export type Section = Part & { readonly logged?: true }

type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'code'; readonly text: string; readonly language?: string }
  | { readonly kind: 'details'; readonly title: string; readonly sections: readonly Section[] }

/** A line beside the code or the run: GitHub shows ten of each level a step. */
export type Annotation = {
  readonly level: 'error' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
  readonly at?: { readonly file: string; readonly line?: number }
}

/** What a person reads at the end: one job summary, or the last lines on a terminal. */
export type Report = {
  readonly title: string
  readonly sections: readonly Section[]
  readonly annotations?: readonly Annotation[]
}
