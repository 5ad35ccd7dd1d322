/** Why a question to a system outside could not be answered. */
export type FailureKind =
  /** No permission: `action` names the IAM action that is missing. */
  | 'denied'
  /** Credentials are gone or have run out. */
  | 'expired'
  /** Throttled, 5xx, reset, after all tries: trying later may help. */
  | 'temporary'
  /** Anything else the other side said. */
  | 'rejected'

/** A call to a system outside that failed. A flow turns it into an outcome after its first write; before that it ends the action. */
export class Failure extends Error {
  readonly kind: FailureKind
  /** The call as IAM names it, `ecs:UpdateService`. */
  readonly action: string
  /** Error code of the other side. */
  readonly code: string
  /** Whether the call may have taken effect. */
  readonly sent: 'no' | 'yes' | 'unknown'

  constructor(
    message: string,
    facts: { kind: FailureKind; action: string; code: string; sent?: 'no' | 'yes' | 'unknown' },
    options?: { cause?: unknown }
  ) {
    super(message, options)
    this.name = 'Failure'
    this.kind = facts.kind
    this.action = facts.action
    this.code = facts.code
    this.sent = facts.sent ?? 'no'
  }
}
