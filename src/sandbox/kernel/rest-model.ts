/** What the operations of a service that speaks REST are bound to, after the traits of its Smithy model. */
export type RestModel = {
  readonly operations: Readonly<Record<string, RestOperation>>
  /** Members by structure; a type alone when nothing else is to be said of a member. */
  readonly structures: Readonly<Record<string, Readonly<Record<string, string | RestMember>>>>
}

/**
 * One operation: `uri` has labels `{Name}`, one greedy label `{Key+}` at most, and query parameters that must be there
 * (`/{Bucket}?tagging`). `input` and `output` name structures; `status` is that of success, 200 unless told.
 */
export type RestOperation = {
  readonly method: string
  readonly uri: string
  readonly status?: number
  readonly input: string
  readonly output: string
}

/** Where a member stands that is not in the body: `headers` are all with a prefix, `queries` all parameters, `status` the answer's. */
export type Place = 'label' | 'query' | 'queries' | 'header' | 'headers' | 'payload' | 'status' | 'attribute'

/** A member of a request or an answer. */
export type RestMember = {
  /** `string`, `number`, `boolean`, `timestamp`, `blob`, `=Structure`, `[]item` or `{}value`. */
  readonly type: string
  readonly in?: Place
  /** Its name on the wire when that is another than the member's: of a parameter, header (or their prefix) or element. */
  readonly name?: string
  /** XML: what a list's items are called, `member` unless told; `flat` lists and maps have no element around them. */
  readonly item?: string
  readonly flat?: true
  /** How a moment is written where that is not as usual: headers `http`, JSON `epoch`, all else `iso`. */
  readonly moment?: MomentFormat
}

/** `1767603600.123`, `2026-01-05T09:00:00.123Z`, `Mon, 05 Jan 2026 09:00:00 GMT`. */
export type MomentFormat = 'epoch' | 'iso' | 'http'
