/**
 * How long things take, in milliseconds, after the recorded timelines of Fargate services.
 * The sources and the tolerance stand in FIDELITY.md.
 */
export const pace = {
  /** From a deployment's creation to its service deployment showing in lists. */
  listed: 1_600,
  /** From there to IN_PROGRESS. */
  begun: 1_600,
  /** From a new service deployment showing to the superseded one being STOPPED. */
  superseded: 290,
  /** From a deployment's creation to its first tasks. */
  firstStart: 14_400,
  /** What is added to that where an image cannot be resolved: ECS tries for a while. */
  unresolved: 34_000,
  /** From the start of a rollback to its first tasks. */
  rollbackStart: 18_100,
  /** The least time that a rollback takes. */
  rollback: 24_000,
  /** From a request to roll back to its being taken up. */
  takeUp: 2_000,
  /** From a change of the desired count to the scheduler acting on it. */
  scale: 10_000,
  /** From a task's end, or its becoming healthy, to the scheduler acting on it. */
  react: 1_000,
  /** Phases of a task, counted from its start. */
  pending: 12_000,
  pullStarted: 18_000,
  pullStopped: 23_000,
  running: 30_000,
  cannotLog: 24_000,
  cannotStart: 28_000,
  cannotPull: 88_000,
  /** How long a running task without health checks must stand before it counts as healthy. */
  healthy: 40_000,
  /** What a container's health check takes beyond its interval. */
  healthCheck: 2_000,
  /** How long a crashing task runs, and one that flaps. */
  crash: 5_000,
  flap: 60_000,
  /** From a running task's stop to its containers' end, and to STOPPED. */
  deprovisioning: 8_000,
  stopped: 18_000,
  /** The deregistration delay of a target group that is only named, and what draining takes beyond the delay. */
  delay: 30_000,
  draining: 13_000,
  deregistered: 1_600,
  /** The same of a target that failed, whose containers do not end when asked to: what draining takes beyond the delay, and until it is told. */
  sickDraining: 61_000,
  sickDeregistered: 10_000,
  /** From the stop of a task that failed to its no longer counting for a steady state, while it drains. */
  sickGone: 18_000,
  /** From a target's failing, or the end of the grace period, to ECS's seeing it. */
  look: 8_000,
  /** How long a target of a group that is only named fails its checks before it counts as unhealthy. */
  condemned: 30_000,
  /** How long containers that do not end are waited for unless their definition says. */
  stopTimeout: 30_000,
  /** From a failed start to STOPPED. */
  failed: 4_000,
  /** From the failure that reaches the threshold to the breaker's trip. */
  trip: 25_000,
  /** The same where it was a task that could not start. */
  tripUnstarted: 44_000,
  /** How often alarms are looked at, and how long they are watched after all tasks are healthy. */
  alarms: 20_000,
  bake: 120_000,
  /** From a service's steady state, when nothing happens, to its being told again. */
  steady: 21_620_000,
  /** From a balanced task's stop to its no longer counting for its service deployment, while it drains. */
  drained: 24_000,
  /** Stages of a shift of traffic where nothing is to do, a shift, and one behind a network load balancer. */
  stage: 2_000,
  shift: 10_000,
  networkShift: 600_000,
  /** From a lifecycle hook's call to its answer, and from an answer IN_PROGRESS to the next call. */
  hookAnswer: 2_000,
  hookAgain: 30_000,
  /** The least time that a rollback takes where none of the new tasks had started. */
  rollbackUnstarted: 5_000,
  /** How long the same trouble with placing tasks is not told again. */
  repeated: 21_600_000,
  /** How often a task definition that is being deleted is looked at. */
  deleted: 3_600_000,
  /** How long stopped tasks stay visible. */
  remembered: 3_600_000,
  /** How long a client token stands for the tasks that it started. */
  tokens: 86_400_000,
  /** How long service deployments stay visible. */
  history: 90 * 86_400_000
} as const

/** How long the scheduler waits after each round of tasks that could not start; the last one repeats. */
export const backoff = [30_000, 280_000, 300_000, 600_000, 900_000] as const
