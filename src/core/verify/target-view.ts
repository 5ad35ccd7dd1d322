/** A target behind a load balancer: its address and port, and what its health check says. */
export type TargetView = {
  readonly id: string
  readonly state: string
  /** The load balancer's code, such as `Target.FailedHealthChecks`, and its sentence. */
  readonly reason?: string
  readonly description?: string
}
