/** One action.yml, as far as the tests look at it. */
export type ActionFile = {
  readonly name: string
  readonly description: string
  readonly inputs?: Readonly<
    Record<string, { readonly description?: string; readonly required?: boolean; readonly default?: unknown }>
  >
  readonly outputs?: Readonly<Record<string, { readonly description?: string }>>
  readonly runs: {
    readonly using: string
    readonly main?: string
    readonly steps?: readonly { readonly uses?: string; readonly run?: string }[]
  }
}

export function readActions(root: string): Promise<Readonly<Record<string, ActionFile>>>

export function manifestsOf(
  actions: Readonly<Record<string, ActionFile>>,
  version: string
): {
  readonly version: string
  readonly actions: Readonly<
    Record<
      string,
      {
        readonly name: string
        readonly description: string
        readonly inputs: Readonly<
          Record<string, { readonly description: string; readonly required?: boolean; readonly default?: string }>
        >
        readonly outputs: Readonly<Record<string, { readonly description: string }>>
      }
    >
  >
}
