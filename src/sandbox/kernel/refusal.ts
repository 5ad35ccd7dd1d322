/** A request that AWS refuses: code and message as AWS words them, status 400 unless told otherwise. */
export class Refusal extends Error {
  readonly code: string
  readonly status: number
  readonly members: Readonly<Record<string, unknown>>

  constructor(code: string, message: string, more: { status?: number; members?: Record<string, unknown> } = {}) {
    super(message)
    this.name = code
    this.code = code
    this.status = more.status ?? 400
    this.members = more.members ?? {}
  }
}
