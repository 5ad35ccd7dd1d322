/** Any JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** A task definition as JSON: passed through untyped, because a list of known keys loses the keys of tomorrow. */
export type Definition = { readonly [key: string]: Json }
