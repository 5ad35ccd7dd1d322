/** What a service deployment says of its end, by cause; which of them are recorded stands in FIDELITY.md. */
export const statusReasons = {
  back: {
    breaker: 'Service deployment rolled back because the circuit breaker threshold was exceeded.',
    alarm: 'Service deployment rolled back because one or more alarms were triggered.',
    user: 'Service deployment rolled back because of a user request.',
    hook: '{0}'
  },
  stopped: {
    breaker: 'Service deployment stopped because the circuit breaker threshold was exceeded.',
    alarm: 'Service deployment stopped because one or more alarms were triggered.',
    user: 'Service deployment stopped because of a user request.',
    hook: '{0}'
  },
  nowhere: 'No rollback candidate was found to run the rollback.',
  failed: 'Service deployment rollback failed because the circuit breaker threshold was exceeded.'
} as const

/** What a deployment in DescribeServices says: `{0}` is the number of a deployment. */
export const rolloutReasons = {
  IN_PROGRESS: 'ECS deployment ecs-svc/{0} in progress.',
  COMPLETED: 'ECS deployment ecs-svc/{0} completed.',
  failed: {
    breaker: 'ECS deployment circuit breaker: tasks failed to start.',
    alarm: 'ECS deployment failed: alarm detected.',
    user: 'ECS deployment failed: stopped by user.',
    hook: 'ECS deployment failed: lifecycle hook failed.'
  },
  returning: {
    breaker: 'ECS deployment circuit breaker: rolling back to deploymentId ecs-svc/{0}.',
    alarm: 'ECS deployment alarm: rolling back to deploymentId ecs-svc/{0}.',
    user: 'ECS deployment stopped: rolling back to deploymentId ecs-svc/{0}.',
    hook: 'ECS deployment lifecycle hook: rolling back to deploymentId ecs-svc/{0}.'
  }
} as const

/** Why a lifecycle hook ends a deployment: `{0}` is the stage, `{1}` the function's ARN. */
export const hookReasons = {
  failed: 'Service deployment rolled back because {0} lifecycle hook(s) failed. Lifecycle hook target {1} returned FAILED status.',
  late: 'Service deployment rolled back because {0} lifecycle hook(s) failed. Lifecycle hook target {1} timed out.',
  paused: 'Service deployment rolled back because {0} pause hook timed out.'
} as const
