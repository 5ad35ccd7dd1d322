/** Bytes of a blob, both ends included. */
export type Span = { readonly start: number; readonly end: number }

/** How many bytes a span has. */
export const spanLength = ({ start, end }: Span): number => end - start + 1

/** What a `Range` header asks of a blob: one span, the whole (absent, several or another unit), or nothing that exists. */
export const parseRange = (header: string | undefined, size: number): Span | 'whole' | 'unsatisfiable' => {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? []
  if (from === '' && to === '') return 'whole'
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from)
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1)
  return start > end || start >= size ? 'unsatisfiable' : { start, end }
}

/** The span that a chunk's `Content-Range` gives, `undefined` without one, `'invalid'` where it is none. */
export const parseContentRange = (header: string | undefined): Span | undefined | 'invalid' => {
  if (header === undefined) return undefined
  const [, from, to] = /^(?:bytes[ =])?(\d+)-(\d+)(?:\/(?:\d+|\*))?$/.exec(header) ?? []
  if (from === undefined || Number(to) < Number(from)) return 'invalid'
  return { start: Number(from), end: Number(to) }
}
