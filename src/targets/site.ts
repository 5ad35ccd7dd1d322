import type { Cloud } from '../ports/ports.ts'

/** Where a set of services lives: one account and region, and one cluster. */
export type Site = { readonly cloud: Cloud; readonly cluster: string }
