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
  status: number
  response: unknown
}
