/** A request as it came over the wire: header names in lower case, `path` with its query. */
export type WireRequest = {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
  /** Set where the body was longer than the request may bring; it is empty then. */
  readonly isTooLong?: true
}

/** An answer. `ending` says how the connection ends: whole unless told, `cut` within the body, `reset` before the status line. */
export type WireReply = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
  readonly ending?: 'cut' | 'reset'
}

/** The body as text. */
export const bodyText = (request: WireRequest): string => Buffer.from(request.body).toString('utf8')

/** The request's content type without parameters, `''` when absent. */
export const contentType = (request: WireRequest): string =>
  (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? ''

/** An answer with a text body. */
export const textReply = (status: number, type: string, text: string): WireReply => ({
  status,
  headers: { 'content-type': type },
  body: Buffer.from(text, 'utf8')
})

/** An answer with a JSON body. */
export const jsonReply = (status: number, value: unknown): WireReply =>
  textReply(status, 'application/json', `${JSON.stringify(value)}\n`)

/** The headers of an answer with its length; one to HEAD may tell the length of a body that does not follow. */
export const withLength = ({ headers, body }: WireReply): Record<string, string> => {
  const told = body.byteLength === 0 ? headers['content-length'] : undefined
  return { ...headers, 'content-length': told ?? String(body.byteLength) }
}
