import type { Context } from './context.ts'

/** A service's own state in the context's region, under the service's name; made by `empty` when first asked for. */
export const regionPart = <T>(context: Context, name: string, empty: () => T): T => {
  if (!Object.hasOwn(context.region, name)) context.region[name] = empty()
  return context.region[name] as T
}
