/** One input as `action.yml` describes it. */
export type ManifestInput = {
  readonly description: string
  readonly required?: boolean
  readonly default?: string
}

/** What `action.yml` says of an action: the one source of inputs, defaults and descriptions. */
export type Manifest = {
  readonly name: string
  readonly description: string
  readonly inputs: Readonly<Record<string, ManifestInput>>
  readonly outputs: Readonly<Record<string, { readonly description: string }>>
}

/** An input's default where it is a literal text: one that holds an expression is for GitHub alone. */
export const literalDefault = (manifest: Manifest, input: string): string | undefined => {
  const value = manifest.inputs[input]?.default
  return value === undefined || value.includes('${{') ? undefined : value
}

/** What the build wrote beside the bundle: the version, and every action's manifest by name. */
export type Manifests = { readonly version: string; readonly actions: Readonly<Record<string, Manifest>> }
