/** One answered request, as `GET /_sandbox/calls` gives it: one JSON line each. */
export type CallRecord = {
  /** Virtual time of the answer, UTC. */
  time: string
  service: string
  operation: string
  account: string
  region: string
  /** What the call is about (service, repository, family …): part of the key of faults and draws. */
  resource: string
  request: unknown
  /** 0 when the connection ended without an answer and nothing was done. */
  status: number
  response: unknown
  /** The fault that struck, by its `error`. */
  fault?: string
}
