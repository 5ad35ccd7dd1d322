/** What a service deployment says of its end, by cause; which of them are recorded stands in FIDELITY.md. */
export const statusReasons = {
  back: {
    breaker: 'Service deployment rolled back because the circuit breaker threshold was exceeded.',
    alarm: 'Service deployment rolled back because one or more alarms were triggered.',
    user: 'Service deployment rolled back because of a user request.'
  },
  stopped: {
    breaker: 'Service deployment stopped because the circuit breaker threshold was exceeded.',
    alarm: 'Service deployment stopped because one or more alarms were triggered.',
    user: 'Service deployment stopped because of a user request.'
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
    user: 'ECS deployment failed: stopped by user.'
  },
  returning: {
    breaker: 'ECS deployment circuit breaker: rolling back to deploymentId ecs-svc/{0}.',
    alarm: 'ECS deployment alarm: rolling back to deploymentId ecs-svc/{0}.',
    user: 'ECS deployment stopped: rolling back to deploymentId ecs-svc/{0}.'
  }
} as const
