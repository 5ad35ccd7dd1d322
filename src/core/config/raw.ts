import type { AddressSpec, Idle } from '../verify/verify-spec.ts'

type Values = Readonly<Record<string, string | null>>

/** A place as the file writes it. */
export type RawPlace = {
  readonly account?: string
  readonly region: string
  readonly role?: string
  readonly 'read-role'?: string
}

/** A stage as the file writes it. */
export type RawStage = RawPlace & {
  readonly cluster: string
  readonly on: { readonly push: readonly string[] }
  readonly soak?: string
}

/** An image as the file writes it. */
export type RawImage = {
  readonly path: string
  readonly needs: readonly string[]
  readonly repository?: string
  readonly dockerfile?: string
  readonly target?: string
  readonly args: Readonly<Record<string, string>>
  readonly platforms: readonly string[]
}

/** Verification as the file writes it. */
export type RawVerify = Partial<Omit<AddressSpec, 'status'>> & {
  readonly status?: number | readonly number[]
  readonly alarms?: readonly string[]
  readonly targets?: boolean
  readonly task?: string
  readonly within?: string
  readonly for?: string
  readonly retries?: number
}

/** An overlay as the file writes it. */
export type RawOverlay = {
  readonly env: Values
  readonly secrets: Values
  readonly verify?: RawVerify
  readonly idle?: Idle
}

/** A service as the file writes it. */
export type RawService = RawOverlay &
  Partial<RawImage> & {
    readonly kind: 'service' | 'task'
    readonly before: readonly string[]
    readonly after: readonly string[]
    readonly image?: string
    readonly task: string | { readonly family: string }
    readonly container?: string
    readonly containers?: Readonly<Record<string, string>>
    readonly service?: string
    readonly stages: Readonly<Record<string, RawOverlay>>
  }

/** A config file that conforms to the schema, with its defaults filled in. */
export type RawConfig = {
  readonly ladder: readonly (string | readonly string[])[]
  readonly lanes: Readonly<Record<string, { readonly refs: readonly string[]; readonly stages: readonly string[] }>>
  readonly refs: readonly string[]
  readonly registry?: RawPlace
  readonly stages: Readonly<Record<string, RawStage>>
  readonly tags: readonly {
    readonly match: string
    readonly service?: string
    readonly stage?: string
    readonly lane?: string
  }[]
  readonly images: Readonly<Record<string, RawImage>>
  readonly services: Readonly<Record<string, RawService>>
}
