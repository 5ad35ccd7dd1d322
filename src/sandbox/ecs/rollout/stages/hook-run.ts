/** What a hook of a lifecycle stage has come to. */
export type HookStatus = 'AWAITING_ACTION' | 'IN_PROGRESS' | 'SUCCEEDED' | 'FAILED' | 'TIMED_OUT'

/** One hook of a stage that a deployment has reached. */
export type HookRun = {
  /** `ecs-pause-…`, `ecs-aws_lambda-…`. */
  readonly id: string
  readonly targetType: 'AWS_LAMBDA' | 'PAUSE'
  /** The function's ARN. */
  readonly target?: string
  status: HookStatus
  readonly expiresAt: number
  readonly timeoutAction: 'ROLLBACK' | 'CONTINUE'
  /** How often it was called. */
  calls: number
}

/** Whether a deployment may go on as far as this hook is concerned. */
export const isPassed = (hook: HookRun): boolean =>
  hook.status === 'SUCCEEDED' || (hook.status === 'TIMED_OUT' && hook.timeoutAction === 'CONTINUE')
