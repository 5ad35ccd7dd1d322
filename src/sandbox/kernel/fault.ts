/** `POST /_sandbox/faults`: what goes wrong for which calls. `*` and `?` are wildcards in service, operation and resource. */
export type Fault = {
  service?: string
  operation?: string
  resource?: string
  /** Which of the matching calls of one key (service, operation, resource), counted from 1. */
  nth?: number[]
  /** An AWS error code, or `no-answer`, `reset-before`, `reset-after`, `cut`, `garbage`, `500`. */
  error?: string
  message?: string
  probability?: number
  latency?: string
  after?: string
  /** How long from now the rule holds, `2m`. */
  for?: string
  /** Set when the rule is taken: virtual time at which it ends. */
  until?: number
  /** How often each key matched so far. */
  seen?: Record<string, number>
}
