/** Lists cut into parts of at most `size`: what a batch operation takes at once. */
export const batches = <T>(items: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size))

/** One page: its items, and the token of the next. */
export type Page<T> = { readonly items: readonly T[]; readonly next?: string | undefined }

/** All items of a paged answer, or the first ones once there are `limit`. */
export const pages = async <T>(
  read: (token: string | undefined) => Promise<Page<T>>,
  limit = Number.POSITIVE_INFINITY
): Promise<readonly T[]> => {
  const all: T[] = []
  let token: string | undefined
  do {
    const page = await read(token)
    all.push(...page.items)
    token = page.next || undefined
  } while (token !== undefined && all.length < limit)
  return all.slice(0, limit)
}
