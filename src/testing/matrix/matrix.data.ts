import { parsed } from '../../core/release/named.ts'
import type { Fault } from '../../sandbox/kernel/fault.ts'
import type { Expected, Happening, Inputs, Later, Members, Tasks, Timeline } from './timeline.ts'

const api = (nth: number) => parsed<'FamilyRevision'>(`api:${nth}`)

const breaker = (rollback: boolean): Members => ({ deploymentCircuitBreaker: { enable: true, rollback } })
const noBreaker: Members = { deploymentCircuitBreaker: { enable: false, rollback: false } }
const alarms = (rollback: boolean, more: Members = {}): Members => ({
  ...{ deploymentCircuitBreaker: { enable: false, rollback: false }, ...more },
  alarms: { enable: true, rollback, alarmNames: ['api-5xx'] }
})

const blueGreen: Members = { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 2 }
const canary: Members = { strategy: 'CANARY', canaryConfiguration: { canaryPercent: 10, canaryBakeTimeInMinutes: 2 }, bakeTimeInMinutes: 1 }
const linear: Members = { strategy: 'LINEAR', linearConfiguration: { stepPercent: 40, stepBakeTimeInMinutes: 1 } }
const lambda = (stage: string): Members => ({
  lifecycleHooks: [{ hookTargetArn: 'arn:aws:lambda:eu-west-1:111111111111:function:smoke', roleArn: 'arn:aws:iam::111111111111:role/hooks', lifecycleStages: [stage] }]
})
const pause = (stage: string, timeoutConfiguration: Members = {}): Members => ({
  lifecycleHooks: [{ targetType: 'PAUSE', lifecycleStages: [stage], timeoutConfiguration }]
})

const twoPauses: Members = {
  ...blueGreen,
  lifecycleHooks: [{ targetType: 'PAUSE', lifecycleStages: ['POST_SCALE_UP'] }, { targetType: 'PAUSE', lifecycleStages: ['POST_SCALE_UP'] }]
}
const pauseAndLambda: Members = {
  ...blueGreen,
  lifecycleHooks: [...pause('POST_SCALE_UP').lifecycleHooks as readonly Members[], ...lambda('POST_SCALE_UP').lifecycleHooks as readonly Members[]]
}
const pausing: Members = { ...blueGreen, ...pause('POST_TEST_TRAFFIC_SHIFT') }
const pausingOn: Members = { ...blueGreen, ...pause('POST_TEST_TRAFFIC_SHIFT', { timeoutInMinutes: 60, action: 'CONTINUE' }) }
const atPause: Members = { ...breaker(true), ...pause('POST_SCALE_UP') }
const eachStep = pause('PRE_PRODUCTION_TRAFFIC_SHIFT')
const eachStepOn = pause('PRE_PRODUCTION_TRAFFIC_SHIFT', { timeoutInMinutes: 60, action: 'CONTINUE' })

const crash: Tasks = { start: 'crash', 'exit-code': 3, after: '2s', log: ['cannot read config', 'token=abcdef0123456789'] }
const late: Tasks = { start: 'crash', 'exit-code': 4, after: '35s' }
const dying: Tasks = { start: 'crash', 'exit-code': 4, after: '44s' }
const killed: Tasks = { start: 'crash', 'exit-code': 137, after: '5s', reason: 'OutOfMemoryError: Container killed due to memory usage' }
const hang: Tasks = { start: 'hang' }
const cannotPull: Tasks = { start: 'cannot-pull', reason: 'CannotPullContainerError: pull image manifest has been retried 1 time(s): failed to resolve ref 111111111111.dkr.ecr.eu-west-1.amazonaws.com/api:gone: not found' }
const wrongPlatform: Tasks = { start: 'cannot-pull', reason: "CannotPullContainerError: pull image manifest has been retried 7 time(s): image Manifest does not contain descriptor matching platform 'linux/amd64'" }
const noSecret: Tasks = { start: 'cannot-start', reason: "ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secret from asm: service call has been retried 1 time(s): failed to fetch secret arn:aws:secretsmanager:eu-west-1:111111111111:secret:db from secrets manager: ResourceNotFoundException: Secrets Manager can't find the specified secret." }
const noRoom: Tasks = { start: 'cannot-place', reason: 'Capacity is unavailable at this time. Please try again later or in a different availability zone.' }
const unhealthy: Tasks = { start: 'unhealthy' }

const green: Expected = { outcome: { is: 'succeeded' }, code: 0, says: 'api: succeeded' }
const timedOut = (says: string): Expected => ({ outcome: { is: 'timed-out' }, code: 1, says })
const rolledBack = (cause: 'breaker' | 'alarm' | 'hook' | 'person' | 'fail-fast' | 'unknown', says: string): Expected => ({ outcome: { is: 'rolled-back', cause, now: api(1) }, code: 1, says })
const failed = (cause: 'breaker' | 'alarm' | 'hook' | 'deleted' | 'stopped' | 'rollback-failed', says: string): Expected => ({ outcome: { is: 'failed', cause }, code: 1, says })
const superseded = (by: string): Expected => ({ outcome: { is: 'superseded', by: parsed(by) }, code: 1, says: `superseded by ${by}` })
const errored = (sent: 'no' | 'yes' | 'unknown', says: string, updates = 1): Expected => ({ outcome: { is: 'errored', sent }, code: 1, says, updates })
const nothing: Expected = { outcome: { is: 'nothing-running' }, code: 1, says: 'the desired count is 0' }
const unhealthyYet: Expected = { outcome: { is: 'unverified', cause: 'health' }, code: 1, says: 'exit code 4' }

const paused: Expected = { outcome: { is: 'paused' }, code: 0, says: 'waits at the hook ecs-pause' }
const refusedFor = (gate: 'hold' | 'lease' | 'controller' | 'in-flight', says: string): Expected => ({ outcome: { is: 'refused', gate }, code: 1, says, updates: 0 })
const wentOn: Expected = { ...green, updates: 0 }
const tookBack: Expected = { outcome: { is: 'succeeded' }, code: 0, says: 'Rolled back as asked; api:1 runs', updates: 0 }
const byTag: Expected = { ...green, says: 'is named by a tag, which may mean another image tomorrow' }
const unchanged: Expected = { outcome: { is: 'no-op' }, code: 0, says: 'runs this state already', updates: 0 }
const shifted: Expected = { outcome: { is: 'paused' }, code: 0, says: 'POST_PRODUCTION_TRAFFIC_SHIFT (100 % of production traffic' }

/** What earlier jobs did: one deployed, the others gave a word. */
const deployed: Happening = { do: 'deploy', release: 'same' }
const onward: Inputs = { continue: 'true' }
const backward: Inputs = { 'roll-back': 'true' }
const continued: Happening = { do: 'deploy', release: 'same', inputs: onward }
const cancelled = (at: string): Later => ({ at, do: 'cancel' })

const reads = 'Describe*'
const ecs = (rule: Fault): Fault => ({ service: 'ecs', ...rule })
const denied = (operation: string): Fault => ecs({ operation, error: 'AccessDeniedException' })
/** The role may not list rollouts. */
const blind: Happening = { do: 'faults', rules: [denied('ListServiceDeployments')] }
const meanwhileFaults = (at: string, ...rules: readonly Fault[]) => [{ at, do: 'faults', rules } as const]

/** Histories of one service while it is deployed to, and the verdict that each must lead to. `npm test` plays every eleventh, `npm run test:deep` all. */
export const matrix: readonly Timeline[] = [
  // ROLLING, good
  { name: 'ROLLING, good', expected: green },
  { name: 'ROLLING, good, no circuit breaker', setting: { deployment: noBreaker }, expected: green },
  { name: 'ROLLING, good, circuit breaker without rollback', setting: { deployment: breaker(false) }, expected: green },
  { name: 'ROLLING, good, old task stopped first', setting: { desired: 1, deployment: { ...breaker(true), minimumHealthyPercent: 0, maximumPercent: 100 } }, expected: green },
  { name: 'ROLLING, good, behind a load balancer', setting: { balanced: true }, expected: green },
  { name: 'ROLLING, good, container health check', setting: { checked: 10 }, expected: green },
  { name: 'ROLLING, good, ten tasks', setting: { desired: 10 }, expected: green },
  { name: 'ROLLING, good, a sidecar named by its tag', setting: { sidecar: true }, expected: byTag },
  { name: "ROLLING, good, the job's clock ten minutes fast", fast: 10, expected: green },
  { name: "ROLLING, good, the job's clock ten minutes slow", fast: -10, expected: green },
  { name: "ROLLING, crash at once, the job's clock ten minutes fast", fast: 10, tasks: crash, expected: rolledBack('breaker', 'exit code 3') },
  { name: "ROLLING, crash at once, the job's clock ten minutes slow", fast: -10, tasks: crash, expected: rolledBack('breaker', 'exit code 3') },
  { name: "ROLLING, another rollout under way, waited for, the job's clock ten minutes fast", fast: 10, before: [{ do: 'update', members: { forceNewDeployment: true } }], expected: green },
  { name: "ROLLING, another rollout under way, waited for, the job's clock ten minutes slow", fast: -10, before: [{ do: 'update', members: { forceNewDeployment: true } }], expected: green },
  { name: "ROLLING, rollouts never readable, superseded, the job's clock ten minutes fast", fast: 10, before: [blind], meanwhile: [{ at: '40s', do: 'update', members: { taskDefinition: 'api:1' } }], expected: superseded('api:1') },
  { name: 'ROLLING, good, under the limits of AWS', setting: { desired: 10 }, before: [{ do: 'throttle' }], expected: green },
  { name: 'ROLLING, good, early success while old tasks drain', setting: { desired: 4, deployment: { ...breaker(true), earlySuccessCriteria: { enable: true, healthyPercent: 100, sourceServiceRevisionCleanup: 'DEFERRED' } } }, expected: green },
  { name: 'ROLLING, good, verdict only', inputs: { 'wait-for': 'verdict' }, expected: green },
  { name: 'ROLLING, good, to the end', inputs: { 'wait-for': 'end' }, expected: green },
  { name: 'ROLLING, good, failing fast', inputs: { 'fail-fast': '1' }, expected: green },
  { name: 'ROLLING, good, until traffic has shifted', inputs: { until: 'traffic-shifted' }, expected: green },
  { name: 'ROLLING, good, a task stopped by hand on the way', meanwhile: [{ at: '50s', do: 'stop-task' }], expected: green },
  { name: 'ROLLING, crashes five minutes after its success', tasks: { start: 'crash', 'exit-code': 3, after: '5m' }, expected: green },
  { name: 'ROLLING, crashes at the moment of its success, its only task', setting: { desired: 1 }, tasks: dying, momentary: true, expected: unhealthyYet },
  { name: 'ROLLING, crashes at the moment of its success, its only task, rollouts never readable', setting: { desired: 1 }, tasks: dying, before: [blind], momentary: true, expected: unhealthyYet },
  { name: 'ROLLING, unhealthy where nobody checks', tasks: unhealthy, expected: green },
  // ROLLING, bad
  { name: 'ROLLING, crash at once', tasks: crash, expected: rolledBack('breaker', 'exit code 3') },
  { name: 'ROLLING, crash at once, breaker without rollback', setting: { deployment: breaker(false) }, tasks: crash, expected: failed('breaker', 'exit code 3') },
  { name: 'ROLLING, crash at once, no breaker', setting: { deployment: noBreaker }, tasks: crash, inputs: { timeout: '6m' }, expected: timedOut('exit code 3') },
  { name: 'ROLLING, crash at once, verdict only', tasks: crash, inputs: { 'wait-for': 'verdict' }, expected: rolledBack('breaker', 'exit code 3') },
  { name: 'ROLLING, crash at once, to the end', tasks: crash, inputs: { 'wait-for': 'end' }, expected: rolledBack('breaker', 'ROLLBACK_SUCCESSFUL: 2 of 2 running api:1') },
  { name: 'ROLLING, crash at once, failing fast', tasks: crash, inputs: { 'fail-fast': '2' }, expected: rolledBack('fail-fast', '2 tasks stopped alike') },
  { name: 'ROLLING, crash at once, failing fast, no breaker', setting: { deployment: noBreaker }, tasks: crash, inputs: { 'fail-fast': '2' }, expected: rolledBack('fail-fast', 'exit code 3') },
  { name: 'ROLLING, crash at once, failing fast, verdict only', tasks: crash, inputs: { 'fail-fast': '2', 'wait-for': 'verdict' }, expected: rolledBack('fail-fast', 'exit code 3') },
  { name: 'ROLLING, cannot pull, failing fast', tasks: cannotPull, inputs: { 'fail-fast': '1' }, expected: rolledBack('fail-fast', 'does not exist in its registry') },
  { name: 'ROLLING, crash at once, failing fast, held on the way', tasks: crash, inputs: { 'fail-fast': '2' }, meanwhile: [{ at: '10s', do: 'hold' }], expected: rolledBack('breaker', 'the service is held') },
  { name: 'ROLLING, crash at once, failing fast, not allowed to stop', tasks: crash, inputs: { 'fail-fast': '2' }, before: [{ do: 'faults', rules: [denied('StopServiceDeployment')] }], expected: rolledBack('breaker', 'ecs:StopServiceDeployment') },
  { name: 'ROLLING, crash late', tasks: late, expected: rolledBack('breaker', 'exit code 4') },
  { name: 'ROLLING, crash late, breaker without rollback', setting: { deployment: breaker(false) }, tasks: late, expected: failed('breaker', 'exit code 4') },
  { name: 'ROLLING, crash late, no breaker', setting: { deployment: noBreaker }, tasks: late, inputs: { timeout: '8m' }, expected: timedOut('exit code 4') },
  { name: 'ROLLING, crash at once, ten tasks', setting: { desired: 10 }, tasks: crash, expected: rolledBack('breaker', 'exit code 3') },
  { name: 'ROLLING, crash at once, threshold by count', setting: { deployment: { deploymentCircuitBreaker: { enable: true, rollback: true, thresholdConfiguration: { type: 'COUNT', value: 1 } } } }, tasks: crash, expected: rolledBack('breaker', 'exit code 3') },
  { name: 'ROLLING, out of memory', tasks: killed, expected: rolledBack('breaker', 'ran out of memory') },
  { name: 'ROLLING, cannot pull', tasks: cannotPull, expected: rolledBack('breaker', 'does not exist in its registry') },
  { name: 'ROLLING, cannot pull, breaker without rollback', setting: { deployment: breaker(false) }, tasks: cannotPull, expected: failed('breaker', 'does not exist in its registry') },
  { name: 'ROLLING, cannot pull, no breaker', setting: { deployment: noBreaker }, tasks: cannotPull, inputs: { timeout: '10m' }, expected: timedOut('does not exist in its registry') },
  { name: 'ROLLING, no variant for the platform', tasks: wrongPlatform, expected: rolledBack('breaker', 'no variant for linux/amd64') },
  { name: 'ROLLING, secret missing', tasks: noSecret, expected: rolledBack('breaker', 'The secret db does not exist') },
  { name: 'ROLLING, no capacity', setting: { deployment: noBreaker }, tasks: noRoom, inputs: { timeout: '10m' }, expected: timedOut('AWS has no capacity') },
  { name: 'ROLLING, unhealthy behind a load balancer', setting: { balanced: true }, tasks: unhealthy, expected: rolledBack('breaker', "The load balancer's health check") },
  { name: 'ROLLING, unhealthy in its container', setting: { checked: 10 }, tasks: unhealthy, expected: rolledBack('breaker', "The health check of the container app fails") },
  { name: 'ROLLING, unhealthy in its container, breaker without rollback', setting: { checked: 10, deployment: breaker(false) }, tasks: unhealthy, expected: failed('breaker', "The health check of the container app fails") },
  { name: 'ROLLING, unhealthy in its container, no breaker', setting: { checked: 10, deployment: noBreaker }, tasks: unhealthy, inputs: { timeout: '10m' }, expected: timedOut("The health check of the container app fails") },
  { name: 'ROLLING, hangs', tasks: hang, inputs: { timeout: '10m' }, expected: timedOut('ECS goes on by itself') },
  { name: 'ROLLING, hangs, no breaker', setting: { deployment: noBreaker }, tasks: hang, inputs: { timeout: '10m' }, expected: timedOut('0 of 2 running, 2 pending') },
  { name: 'ROLLING, good, patience of half a minute', inputs: { timeout: '30s' }, expected: timedOut('ECS goes on by itself') },
  { name: 'ROLLING, percentages that cannot progress', setting: { desired: 1, deployment: { ...breaker(true), minimumHealthyPercent: 100, maximumPercent: 150 } }, inputs: { timeout: '5m' }, expected: timedOut('leave ECS no room to replace tasks') },
  // ROLLING, alarms
  { name: 'ROLLING, alarm with rollback', setting: { deployment: alarms(true) }, meanwhile: [{ at: '60s', do: 'alarm', state: 'ALARM' }], expected: rolledBack('alarm', 'The alarm api-5xx went off') },
  { name: 'ROLLING, alarm without rollback', setting: { deployment: alarms(false) }, meanwhile: [{ at: '60s', do: 'alarm', state: 'ALARM' }], expected: failed('alarm', 'The alarm api-5xx went off') },
  { name: 'ROLLING, alarm in the bake time', setting: { deployment: alarms(true) }, meanwhile: [{ at: '170s', do: 'alarm', state: 'ALARM' }], expected: rolledBack('alarm', 'api-5xx') },
  { name: 'ROLLING, alarm silent', setting: { deployment: alarms(true) }, expected: green },
  { name: 'ROLLING, alarm rings before it begins', setting: { deployment: alarms(true) }, before: [{ do: 'alarm', state: 'ALARM' }], expected: green },
  { name: 'ROLLING, alarm before the breaker trips', setting: { deployment: alarms(true, breaker(true)) }, tasks: crash, meanwhile: [{ at: '50s', do: 'alarm', state: 'ALARM' }], expected: rolledBack('alarm', 'exit code 3') },
  { name: 'ROLLING, breaker trips before the alarm', setting: { deployment: alarms(true, breaker(true)) }, tasks: crash, meanwhile: [{ at: '400s', do: 'alarm', state: 'ALARM' }], expected: rolledBack('breaker', 'exit code 3') },
  { name: 'ROLLING, breaker without rollback trips, superseded before it was seen', setting: { deployment: breaker(false) }, tasks: crash, meanwhile: [{ at: '141s', do: 'update', members: { taskDefinition: 'api:1' } }], expected: failed('breaker', 'exit code 3') },
  { name: 'ROLLING, alarm without rollback before the breaker trips', setting: { deployment: alarms(false, breaker(true)) }, tasks: crash, meanwhile: [{ at: '50s', do: 'alarm', state: 'ALARM' }], expected: failed('alarm', 'The alarm api-5xx went off') },
  // ROLLING, somebody else
  { name: 'ROLLING, superseded before its success', meanwhile: [{ at: '40s', do: 'update', members: { taskDefinition: 'api:1' } }], expected: superseded('api:1') },
  { name: 'ROLLING, superseded a second after it was sent', meanwhile: [{ at: '1s', do: 'update', members: { taskDefinition: 'api:1' } }], expected: superseded('api:1') },
  { name: 'ROLLING, superseded after its success, before it was seen', meanwhile: [{ at: '104900ms', do: 'update', members: { taskDefinition: 'api:1' } }], expected: superseded('api:1') },
  { name: 'ROLLING, superseded while it crashes', tasks: crash, meanwhile: [{ at: '60s', do: 'update', members: { taskDefinition: 'api:1' } }], expected: superseded('api:1') },
  { name: 'ROLLING, superseded while ECS takes it back', tasks: crash, meanwhile: [{ at: '150s', do: 'update', members: { taskDefinition: 'api:1', forceNewDeployment: true } }], expected: failed('rollback-failed', 'exit code 3') },
  { name: 'ROLLING, superseded while ECS takes it back, verdict only', tasks: crash, inputs: { 'wait-for': 'verdict' }, meanwhile: [{ at: '150s', do: 'update', members: { taskDefinition: 'api:1', forceNewDeployment: true } }], expected: rolledBack('breaker', 'ECS is still rolling back') },
  { name: 'ROLLING, started anew by somebody with the same revision', meanwhile: [{ at: '40s', do: 'update', members: { forceNewDeployment: true } }], expected: green },
  { name: 'ROLLING, started anew with the same revision a moment after its success', meanwhile: [{ at: '104900ms', do: 'update', members: { forceNewDeployment: true } }], expected: green },
  { name: 'ROLLING, started anew with the same revision, then superseded', meanwhile: [{ at: '40s', do: 'update', members: { forceNewDeployment: true } }, { at: '41s', do: 'update', members: { taskDefinition: 'api:1' } }], expected: superseded('api:1') },
  { name: 'ROLLING, started anew with the same revision, which crashes', tasks: crash, meanwhile: [{ at: '40s', do: 'update', members: { forceNewDeployment: true } }], expected: rolledBack('breaker', 'exit code 3') },
  { name: 'ROLLING, desired 0', setting: { desired: 0 }, expected: nothing },
  { name: 'ROLLING, desired 0, crash', setting: { desired: 0 }, tasks: crash, expected: nothing },
  { name: 'ROLLING, desired 0, refused', setting: { desired: 0 }, inputs: { idle: 'refuse' }, expected: nothing },
  { name: 'ROLLING, desired 0, accepted', setting: { desired: 0 }, inputs: { idle: 'accept' }, expected: { outcome: { is: 'nothing-running', idle: 'accepted' }, code: 0, says: 'nothing was proven' } },
  { name: 'ROLLING, desired 0, proven by a task', setting: { desired: 0 }, inputs: { idle: 'prove-by-task' }, expected: { outcome: { is: 'nothing-running', idle: 'proven' }, code: 0, says: 'one task of it was run and held' } },
  { name: 'ROLLING, desired 0, proven by a task, crash', setting: { desired: 0 }, tasks: crash, inputs: { idle: 'prove-by-task' }, expected: { ...nothing, says: 'exit code 3' } },
  { name: 'ROLLING, desired 0, proven by a task, cannot pull', setting: { desired: 0 }, tasks: cannotPull, inputs: { idle: 'prove-by-task' }, expected: { ...nothing, says: 'does not exist in its registry' } },
  { name: 'ROLLING, desired 0, proven by a task, not allowed to run one', setting: { desired: 0 }, inputs: { idle: 'prove-by-task' }, before: [{ do: 'faults', rules: [denied('RunTask')] }], expected: { ...nothing, says: 'ecs:RunTask' } },
  { name: 'ROLLING, scaled to 0 on the way', meanwhile: [{ at: '30s', do: 'update', members: { desiredCount: 0 } }], expected: nothing },
  { name: 'ROLLING, crash, scaled to 0 on the way', tasks: crash, meanwhile: [{ at: '60s', do: 'update', members: { desiredCount: 0 } }], expected: nothing },
  { name: 'ROLLING, scaled from 0 to 2 on the way', setting: { desired: 0 }, meanwhile: [{ at: '5s', do: 'update', members: { desiredCount: 2 } }], expected: green },
  { name: 'ROLLING, scaled out on the way', meanwhile: [{ at: '50s', do: 'update', members: { desiredCount: 4 } }], expected: green },
  { name: 'ROLLING, scaled out tenfold on the way', meanwhile: [{ at: '50s', do: 'update', members: { desiredCount: 20 } }], expected: green },
  { name: 'ROLLING, scaled in on the way, failing fast', setting: { desired: 4 }, inputs: { 'fail-fast': '1' }, meanwhile: [{ at: '50s', do: 'update', members: { desiredCount: 1 } }], expected: green },
  { name: 'ROLLING, scaled in on the way', setting: { desired: 4 }, meanwhile: [{ at: '50s', do: 'update', members: { desiredCount: 1 } }], expected: green },
  { name: 'ROLLING, crash, scaled out on the way', tasks: crash, meanwhile: [{ at: '60s', do: 'update', members: { desiredCount: 4 } }], expected: rolledBack('breaker', 'exit code 3') },
  { name: 'ROLLING, stopped by hand', meanwhile: [{ at: '40s', do: 'stop' }], expected: rolledBack('person', 'a person took it back') },
  { name: 'ROLLING, stopped by hand, breaker without rollback', setting: { deployment: breaker(false) }, meanwhile: [{ at: '40s', do: 'stop' }], expected: rolledBack('person', 'a person took it back') },
  { name: 'ROLLING, stopped by hand, no breaker', setting: { deployment: noBreaker }, meanwhile: [{ at: '40s', do: 'stop' }], expected: rolledBack('person', 'a person took it back') },
  { name: 'ROLLING, stopped by hand while it crashes', tasks: crash, meanwhile: [{ at: '60s', do: 'stop' }], expected: rolledBack('person', 'exit code 3') },
  { name: 'ROLLING, stopped by hand while it hangs, no breaker', setting: { deployment: noBreaker }, tasks: hang, meanwhile: [{ at: '5m', do: 'stop' }], expected: rolledBack('person', 'a person took it back') },
  { name: 'ROLLING, stopped by hand, verdict only', inputs: { 'wait-for': 'verdict' }, meanwhile: [{ at: '40s', do: 'stop' }], expected: rolledBack('person', 'a person took it back') },
  { name: 'ROLLING, service deleted', meanwhile: [{ at: '40s', do: 'delete' }], expected: failed('deleted', 'the service is gone') },
  { name: 'ROLLING, service deleted while it crashes', tasks: crash, meanwhile: [{ at: '70s', do: 'delete' }], expected: failed('deleted', 'the service is gone') },
  { name: 'ROLLING, service deleted and made anew', meanwhile: [{ at: '40s', do: 'delete' }, { at: '101s', do: 'recreate' }], expected: failed('deleted', 'the service is gone') },
  { name: 'ROLLING, service deleted and made anew while AWS does not answer', meanwhile: [...meanwhileFaults('38s', ecs({ operation: reads, error: 'ThrottlingException', for: '110s' })), { at: '40s', do: 'delete' }, { at: '101s', do: 'recreate' }], expected: failed('deleted', 'made anew on the way') },
  { name: 'ROLLING, held by a person', before: [{ do: 'hold' }], expected: { outcome: { is: 'refused', gate: 'hold' }, code: 1, says: 'refused (held by a person)', updates: 0 } },
  { name: 'ROLLING, another rollout under way, waited for', before: [{ do: 'update', members: { forceNewDeployment: true } }], expected: green },
  { name: 'ROLLING, another rollout under way, refused', before: [{ do: 'update', members: { forceNewDeployment: true } }], inputs: { 'in-flight': 'refuse' }, expected: { outcome: { is: 'refused', gate: 'lease' }, code: 1, says: 'refused (another rollout is in the way)', updates: 0 } },
  { name: 'ROLLING, another rollout under way, superseded', before: [{ do: 'update', members: { forceNewDeployment: true } }], inputs: { 'in-flight': 'supersede' }, expected: green },
  { name: 'ROLLING, another rollout under way, superseded, crash', before: [{ do: 'update', members: { forceNewDeployment: true } }], tasks: crash, inputs: { 'in-flight': 'supersede' }, expected: rolledBack('breaker', 'exit code 3') },
  { name: 'ROLLING, the same rollout under way already', before: [{ do: 'deploy', release: 'same', inputs: { 'wait-for': 'start' } }], expected: { ...green, updates: 0 } },
  { name: 'ROLLING, the same rollout under way already, crash', before: [{ do: 'deploy', release: 'same', inputs: { 'wait-for': 'start' } }], tasks: crash, expected: { ...rolledBack('breaker', 'exit code 3'), updates: 0 } },
  { name: 'ROLLING, cancelled', meanwhile: [{ at: '40s', do: 'cancel' }], expected: { outcome: { is: 'cancelled' }, code: 130, says: 'ECS goes on by itself' } },
  { name: 'ROLLING, cancelled, left alone', inputs: { 'on-cancel': 'leave' }, meanwhile: [cancelled('40s')], expected: { outcome: { is: 'cancelled' }, code: 130, says: 'ECS goes on by itself' } },
  { name: 'ROLLING, cancelled, rolled back', inputs: { 'on-cancel': 'roll-back' }, meanwhile: [cancelled('40s')], expected: { outcome: { is: 'cancelled' }, code: 130, says: 'ECS was asked to stop the rollout and goes back by itself' } },
  { name: 'ROLLING, cancelled right after it was sent, rolled back', inputs: { 'on-cancel': 'roll-back' }, meanwhile: [cancelled('100ms')], expected: { outcome: { is: 'cancelled' }, code: 130, says: 'ECS was asked to stop the rollout and goes back by itself' } },
  { name: 'ROLLING, cancelled, not allowed to roll back', inputs: { 'on-cancel': 'roll-back' }, before: [{ do: 'faults', rules: [denied('StopServiceDeployment')] }], meanwhile: [cancelled('40s')], expected: { outcome: { is: 'cancelled' }, code: 130, says: 'ecs:StopServiceDeployment' } },
  { name: 'ROLLING, cancelled while AWS throttles, rolled back', inputs: { 'on-cancel': 'roll-back' }, meanwhile: [...meanwhileFaults('30s', ecs({ operation: reads, error: 'ThrottlingException', for: '110s' })), cancelled('60s')], expected: { outcome: { is: 'cancelled' }, code: 130, says: 'ECS was asked to stop the rollout and goes back by itself' } },
  { name: 'ROLLING, cancelled while AWS does not answer', meanwhile: [...meanwhileFaults('30s', ecs({ operation: reads, error: '500' })), cancelled('60s')], expected: { outcome: { is: 'cancelled' }, code: 130, says: 'ECS goes on by itself' } },
  { name: 'ROLLING, cancelled while another rollout is waited for', before: [{ do: 'update', members: { forceNewDeployment: true } }], meanwhile: [cancelled('10s')], expected: { outcome: { is: 'cancelled', sent: 'no' }, code: 130, says: 'api: cancelled', updates: 0 } },
  { name: 'ROLLING, not watched', inputs: { 'wait-for': 'start' }, expected: { outcome: { is: 'paused' }, code: 0, says: 'Not watched, as asked' } },
  { name: 'ROLLING, nothing waits that could go on', inputs: onward, expected: unchanged },
  { name: 'ROLLING, nothing waits that could go back', inputs: backward, expected: refusedFor('in-flight', 'No rollout of "api" is under way') },
  { name: 'ROLLING, a rollout that nobody watched, followed by a word to go on', before: [{ do: 'deploy', release: 'same', inputs: { 'wait-for': 'start' } }], inputs: onward, expected: wentOn },
  { name: 'ROLLING, a rollout that nobody watched, taken back', before: [{ do: 'deploy', release: 'same', inputs: { 'wait-for': 'start' } }], inputs: backward, expected: tookBack },
  // ROLLING, a pause
  { name: 'ROLLING, waits at a pause', setting: { deployment: atPause }, expected: paused },
  { name: 'ROLLING, waits at a pause before its first task', setting: { deployment: { ...breaker(true), ...pause('PRE_SCALE_UP') } }, expected: paused },
  { name: 'ROLLING, a pause at a stage that rolling rollouts do not have', setting: { deployment: { ...breaker(true), ...pause('POST_TEST_TRAFFIC_SHIFT') } }, expected: green },
  { name: 'ROLLING, pause timed out and went back, a later job would go on', setting: { deployment: atPause }, before: [deployed, { do: 'wait', for: '25h' }], inputs: onward, expected: { ...rolledBack('hook', 'Nobody answered at the pause hook POST_SCALE_UP in time'), updates: 0 } },
  { name: 'ROLLING, pause timed out and went on, a later job would go on', setting: { deployment: { ...breaker(true), ...pause('POST_SCALE_UP', { timeoutInMinutes: 60, action: 'CONTINUE' }) } }, before: [deployed, { do: 'wait', for: '2h' }], inputs: onward, expected: unchanged },
  { name: 'ROLLING, paused, a later job goes on', setting: { deployment: atPause }, before: [deployed], inputs: onward, expected: wentOn },
  { name: 'ROLLING, paused, a later job goes back', setting: { deployment: atPause }, before: [deployed], inputs: backward, expected: tookBack },
  { name: 'ROLLING, crash at once, before it comes to a pause', setting: { deployment: atPause }, tasks: crash, expected: rolledBack('breaker', 'exit code 3') },
  // ROLLING, one task on each instance
  { name: 'DAEMON, good', setting: { daemon: true }, expected: green },
  { name: 'DAEMON, crash at once', setting: { daemon: true }, tasks: crash, expected: rolledBack('breaker', 'exit code 3') },
  // what drives it
  { name: 'CODE_DEPLOY', setting: { driver: 'CODE_DEPLOY' }, expected: refusedFor('controller', 'Deploy it with CodeDeploy') },
  { name: 'EXTERNAL, no primary task set', setting: { driver: 'EXTERNAL' }, expected: refusedFor('controller', 'An external controller drives this service') },
  { name: 'EXTERNAL, a primary task set', setting: { driver: 'EXTERNAL' }, before: [{ do: 'task-set' }], expected: refusedFor('controller', 'An external controller drives this service') },
  { name: 'Express Mode', setting: { driver: 'express' }, expected: refusedFor('controller', 'UpdateExpressGatewayService') },
  { name: 'CODE_DEPLOY, rollouts never readable', setting: { driver: 'CODE_DEPLOY' }, before: [blind], expected: refusedFor('controller', 'Deploy it with CodeDeploy') },
  { name: 'EXTERNAL, a word to what waits', setting: { driver: 'EXTERNAL' }, inputs: onward, expected: { outcome: 'none', code: 2, says: 'An external controller drives this service', updates: 0 } },
  // ROLLING, what was before
  { name: 'ROLLING, the same state again', before: [{ do: 'deploy', release: 'same' }], expected: { outcome: { is: 'no-op' }, code: 0, says: 'runs this state already', updates: 0 } },
  { name: 'ROLLING, the same state again, forced', before: [{ do: 'deploy', release: 'same' }], inputs: { force: 'true' }, expected: green },
  { name: 'ROLLING, the same state again, forced, crash', before: [deployed, { do: 'tasks', tasks: crash }], inputs: { force: 'true' }, expected: { outcome: { is: 'rolled-back', cause: 'breaker', now: api(2) }, code: 1, says: 'exit code 3' } },
  { name: 'ROLLING, the same state again, forced, crash, rollouts never readable', before: [deployed, { do: 'tasks', tasks: crash }, blind], inputs: { force: 'true' }, expected: { outcome: { is: 'rolled-back', cause: 'breaker', now: api(2) }, code: 1, says: 'exit code 3' } },
  { name: 'ROLLING, the same state again, forced, reads ten seconds behind, answer lost', before: [deployed, { do: 'lag', by: '10s' }, { do: 'faults', rules: [ecs({ operation: 'UpdateService', error: 'reset-after', nth: [1] })] }], inputs: { force: 'true' }, expected: green },
  { name: 'ROLLING, the same state again after it failed without rollback', setting: { deployment: breaker(false) }, before: [{ do: 'tasks', tasks: crash }, deployed, { do: 'heal' }], expected: { ...green, forced: true } },
  { name: 'ROLLING, the same state again after it was rolled back', before: [{ do: 'tasks', tasks: crash }, deployed, { do: 'heal' }], expected: green },
  { name: 'ROLLING, the same state again, nobody healed it', before: [{ do: 'tasks', tasks: crash }, deployed], expected: rolledBack('breaker', 'exit code 3') },
  { name: 'ROLLING, another state before', before: [{ do: 'deploy', release: 'other' }], tasks: crash, expected: { outcome: { is: 'rolled-back', cause: 'breaker', now: api(2) }, code: 1, says: 'exit code 3' } },
  { name: 'ROLLING, first deployment, good', setting: { first: true }, before: [{ do: 'heal' }], expected: green },
  { name: 'ROLLING, first deployment, crash', setting: { first: true }, tasks: crash, expected: failed('rollback-failed', 'ECS found no earlier good deployment') },
  { name: 'ROLLING, first deployment, crash, breaker without rollback', setting: { first: true, deployment: breaker(false) }, tasks: crash, expected: failed('breaker', 'exit code 3') },
  { name: 'ROLLING, first deployment, stopped by hand', setting: { first: true }, tasks: hang, meanwhile: [{ at: '60s', do: 'stop' }], expected: failed('rollback-failed', 'ECS found no earlier good deployment') },
  // images
  { name: 'ROLLING, index, its child runs', setting: { image: 'index' }, expected: green },
  { name: 'ROLLING, index, its child runs, rollouts never readable', setting: { image: 'index' }, before: [blind], expected: green },
  { name: 'BLUE_GREEN, index, its child runs', setting: { image: 'index', deployment: blueGreen }, expected: green },
  { name: 'ROLLING, tag, moved before', setting: { image: 'tag' }, before: [{ do: 'move-tag' }], expected: byTag },
  { name: 'ROLLING, tag, moved since it was deployed', setting: { image: 'tag' }, before: [deployed, { do: 'move-tag' }], expected: { ...unchanged, says: 'runs what the tag meant when it was deployed' } },
  { name: 'ROLLING, tag, moved since it was deployed, forced', setting: { image: 'tag' }, before: [deployed, { do: 'move-tag' }], inputs: { force: 'true' }, expected: byTag },
  { name: 'ROLLING, tag, moved on the way', setting: { image: 'tag' }, meanwhile: [{ at: '20s', do: 'move-tag' }], expected: byTag },
  // AWS in trouble
  { name: 'ROLLING, throttled now and then', before: [{ do: 'faults', rules: [ecs({ operation: '*', error: 'ThrottlingException', probability: 0.3 })] }], expected: green },
  { name: 'ROLLING, throttled for a minute and a half', meanwhile: meanwhileFaults('20s', ecs({ operation: reads, error: 'ThrottlingException', for: '90s' })), expected: green },
  { name: 'ROLLING, throttled for a minute and a half, crash', tasks: crash, meanwhile: meanwhileFaults('60s', ecs({ operation: reads, error: 'ThrottlingException', for: '90s' })), expected: rolledBack('breaker', 'exit code 3') },
  { name: 'ROLLING, throttled from then on', meanwhile: meanwhileFaults('40s', ecs({ operation: reads, error: 'ThrottlingException' })), expected: errored('yes', 'ECS has the order') },
  { name: 'ROLLING, errors of the server for a minute', meanwhile: meanwhileFaults('20s', ecs({ operation: reads, error: '500', for: '60s' })), expected: green },
  { name: 'ROLLING, errors of the server from then on', meanwhile: meanwhileFaults('40s', ecs({ operation: '*', error: '500' })), expected: errored('yes', 'ECS has the order') },
  { name: 'ROLLING, throttled for two minutes', meanwhile: meanwhileFaults('20s', ecs({ operation: '*', error: 'ThrottlingException', for: '2m' })), expected: green },
  { name: 'ROLLING, throttled while patience ends', inputs: { timeout: '1m' }, meanwhile: meanwhileFaults('40s', ecs({ operation: reads, error: 'ThrottlingException', for: '110s' })), expected: timedOut('ECS goes on by itself') },
  { name: 'ROLLING, resets for a minute', meanwhile: meanwhileFaults('20s', ecs({ operation: reads, error: 'reset-before', for: '60s' })), expected: green },
  { name: 'ROLLING, resets for a minute, crash', tasks: crash, meanwhile: meanwhileFaults('60s', ecs({ operation: reads, error: 'reset-after', for: '60s' })), expected: rolledBack('breaker', 'exit code 3') },
  { name: 'ROLLING, garbage and cut answers', before: [{ do: 'faults', rules: [ecs({ operation: reads, error: 'garbage', nth: [3, 5] }), ecs({ operation: reads, error: 'cut', nth: [4, 7] })] }], expected: green },
  { name: 'ROLLING, no answer to the update', before: [{ do: 'faults', rules: [ecs({ operation: 'UpdateService', error: 'no-answer', after: '20s', nth: [1] })] }], expected: green },
  { name: 'ROLLING, update taken, answer lost', before: [{ do: 'faults', rules: [ecs({ operation: 'UpdateService', error: 'reset-after', nth: [1] })] }], expected: green },
  { name: 'ROLLING, update not taken, connection lost', before: [{ do: 'faults', rules: [ecs({ operation: 'UpdateService', error: 'reset-before', nth: [1] })] }], expected: green },
  { name: 'ROLLING, update fails for good', before: [{ do: 'faults', rules: [ecs({ operation: 'UpdateService', error: '500' })] }], expected: errored('unknown', 'nobody knows whether the order was taken', 0) },
  { name: 'ROLLING, registration taken, answer lost', before: [{ do: 'faults', rules: [ecs({ operation: 'RegisterTaskDefinition', error: 'reset-after', nth: [1] })] }], expected: green },
  { name: 'ROLLING, slow answers', before: [{ do: 'faults', rules: [ecs({ operation: reads, latency: '2s' })] }], expected: green },
  { name: 'ROLLING, slow answers, crash', tasks: crash, before: [{ do: 'faults', rules: [ecs({ operation: reads, latency: '2s' })] }], expected: rolledBack('breaker', 'exit code 3') },
  { name: 'ROLLING, lagging reads', before: [{ do: 'lag', by: '5s' }], expected: green },
  { name: 'ROLLING, lagging reads, crash', tasks: crash, before: [{ do: 'lag', by: '5s' }], expected: rolledBack('breaker', 'exit code 3') },
  { name: 'ROLLING, lagging reads, crash, failing fast', tasks: crash, inputs: { 'fail-fast': '2' }, before: [{ do: 'lag', by: '5s' }], expected: rolledBack('fail-fast', 'exit code 3') },
  { name: 'ROLLING, lagging reads, stopped by hand', before: [{ do: 'lag', by: '5s' }], meanwhile: [{ at: '40s', do: 'stop' }], expected: rolledBack('person', 'a person took it back') },
  { name: 'ROLLING, lagging reads, service deleted', before: [{ do: 'lag', by: '5s' }], meanwhile: [{ at: '40s', do: 'delete' }], expected: failed('deleted', 'the service is gone') },
  { name: 'BLUE_GREEN, lagging reads', setting: { deployment: blueGreen }, before: [{ do: 'lag', by: '5s' }], expected: green },
  { name: 'BLUE_GREEN, lagging reads, crash', setting: { deployment: { ...breaker(true), ...blueGreen } }, tasks: crash, before: [{ do: 'lag', by: '5s' }], expected: rolledBack('breaker', 'exit code 3') },
  { name: 'BLUE_GREEN, lagging reads, paused, goes on', setting: { deployment: { ...blueGreen, ...pause('POST_TEST_TRAFFIC_SHIFT') } }, before: [deployed, { do: 'lag', by: '5s' }], inputs: onward, expected: wentOn },
  { name: 'ROLLING, lagging reads, superseded', before: [{ do: 'lag', by: '5s' }], meanwhile: [{ at: '40s', do: 'update', members: { taskDefinition: 'api:1' } }], expected: superseded('api:1') },
  { name: 'ROLLING, lagging reads, the same state again', before: [{ do: 'deploy', release: 'same' }, { do: 'lag', by: '5s' }], expected: { outcome: { is: 'no-op' }, code: 0, says: 'runs this state already', updates: 0 } },
  { name: 'ROLLING, lagging reads, desired 0', setting: { desired: 0 }, before: [{ do: 'lag', by: '5s' }], expected: nothing },
  { name: 'ROLLING, lagging reads, update taken, answer lost', before: [{ do: 'lag', by: '5s' }, { do: 'faults', rules: [ecs({ operation: 'UpdateService', error: 'reset-after', nth: [1] })] }], expected: green },
  { name: 'ROLLING, reads ten seconds behind, update taken, answer lost', before: [{ do: 'lag', by: '10s' }, { do: 'faults', rules: [ecs({ operation: 'UpdateService', error: 'reset-after', nth: [1] })] }], expected: green },
  { name: 'ROLLING, lagging reads, rollouts never readable', before: [{ do: 'lag', by: '5s' }, blind], expected: green },
  { name: 'ROLLING, lagging reads, rollouts never readable, crash', tasks: crash, before: [{ do: 'lag', by: '5s' }, blind], expected: rolledBack('breaker', 'exit code 3') },
  // rights
  { name: 'ROLLING, rollouts never readable', before: [blind], expected: green },
  { name: 'ROLLING, rollouts never readable, crash', tasks: crash, before: [{ do: 'faults', rules: [denied('DescribeServiceDeployments')] }], expected: rolledBack('breaker', 'exit code 3') },
  { name: 'ROLLING, rollouts never readable, superseded', before: [blind], meanwhile: [{ at: '40s', do: 'update', members: { taskDefinition: 'api:1' } }], expected: superseded('api:1') },
  { name: 'ROLLING, rollouts never readable, stopped by hand', before: [blind], meanwhile: [{ at: '40s', do: 'stop' }], expected: rolledBack('unknown', 'api:1 runs now') },
  { name: 'ROLLING, rollouts never readable, superseded while ECS takes it back', tasks: crash, before: [blind], meanwhile: [{ at: '150s', do: 'update', members: { taskDefinition: 'api:1', forceNewDeployment: true } }], expected: rolledBack('breaker', 'exit code 3') },
  { name: 'ROLLING, rollouts never readable, crash, failing fast', tasks: crash, inputs: { 'fail-fast': '2' }, before: [blind], expected: rolledBack('fail-fast', 'exit code 3') },
  { name: 'ROLLING, rollouts never readable, cancelled, rolled back', inputs: { 'on-cancel': 'roll-back' }, before: [blind], meanwhile: [cancelled('40s')], expected: { outcome: { is: 'cancelled' }, code: 130, says: 'ECS was asked to stop the rollout and goes back by itself' } },
  { name: 'ROLLING, rollouts never readable, service deleted', before: [blind], meanwhile: [{ at: '40s', do: 'delete' }], expected: failed('deleted', 'the service is gone') },
  { name: 'BLUE_GREEN, rollouts never readable, paused, a word to go on', setting: { deployment: { ...blueGreen, ...pause('POST_TEST_TRAFFIC_SHIFT') } }, before: [deployed, blind], inputs: onward, expected: errored('no', 'ecs:ListServiceDeployments', 0) },
  { name: 'BLUE_GREEN, rollouts never readable, paused, a word to go back', setting: { deployment: { ...blueGreen, ...pause('POST_TEST_TRAFFIC_SHIFT') } }, before: [deployed, blind], inputs: backward, expected: tookBack },
  { name: 'ROLLING, rollouts never readable, desired 0', setting: { desired: 0 }, before: [blind], expected: nothing },
  { name: 'ROLLING, neither rollouts nor tasks readable', before: [{ do: 'faults', rules: [denied('ListServiceDeployments'), denied('ListTasks')] }], expected: { outcome: { is: 'unverified', cause: 'unreadable' }, code: 1, says: 'could not be read' } },
  { name: 'ROLLING, rollouts denied on the way', meanwhile: meanwhileFaults('40s', denied('DescribeServiceDeployments')), expected: errored('yes', 'ecs:DescribeServiceDeployments') },
  { name: 'ROLLING, services denied on the way', meanwhile: meanwhileFaults('40s', denied('DescribeServices')), expected: errored('yes', 'ecs:DescribeServices') },
  { name: 'ROLLING, revisions denied at the end', meanwhile: meanwhileFaults('40s', denied('DescribeServiceRevisions')), expected: errored('yes', 'ecs:DescribeServiceRevisions') },
  { name: 'ROLLING, stopped tasks not readable, crash', tasks: crash, before: [{ do: 'faults', rules: [denied('ListTasks')] }], expected: rolledBack('breaker', 'ecs:ListTasks') },
  { name: 'ROLLING, services never readable', before: [{ do: 'faults', rules: [denied('DescribeServices')] }], expected: { outcome: 'none', code: 1, says: 'ecs:DescribeServices', updates: 0 } },
  { name: 'ROLLING, update denied', before: [{ do: 'faults', rules: [denied('UpdateService')] }], expected: errored('no', 'ecs:UpdateService', 0) },
  { name: 'ROLLING, registration denied', before: [{ do: 'faults', rules: [denied('RegisterTaskDefinition')] }], expected: errored('no', 'ecs:RegisterTaskDefinition', 0) },
  { name: 'ROLLING, credentials expired on the way', meanwhile: meanwhileFaults('40s', ecs({ operation: '*', error: 'ExpiredTokenException' })), expected: errored('yes', 'expired') },
  { name: 'ROLLING, session ends on the way and nobody can renew it', signIn: 'session', meanwhile: [{ at: '40s', do: 'expire' }], expected: errored('yes', 'The security token included in the request is expired') },
  { name: 'ROLLING, session ends on the way, renewed by the role', signIn: 'role', meanwhile: [{ at: '40s', do: 'expire' }], expected: green },
  { name: 'ROLLING, session ends on the way, renewed by OIDC', signIn: 'oidc', meanwhile: [{ at: '40s', do: 'expire' }], expected: green },
  { name: 'ROLLING, session ends on the way, renewed by OIDC, crash', signIn: 'oidc', tasks: crash, meanwhile: [{ at: '40s', do: 'expire' }], expected: rolledBack('breaker', 'exit code 3') },
  { name: 'ROLLING, an hour and more, renewed by OIDC in time', signIn: 'oidc', setting: { deployment: noBreaker }, tasks: hang, inputs: { timeout: '90m' }, expected: timedOut('0 of 2 running, 2 pending') },
  // BLUE_GREEN
  { name: 'BLUE_GREEN, good', setting: { deployment: blueGreen }, expected: green },
  { name: 'BLUE_GREEN, crash at once', setting: { deployment: { ...breaker(true), ...blueGreen } }, tasks: crash, expected: rolledBack('breaker', 'exit code 3') },
  { name: 'BLUE_GREEN, crash at once, failing fast, no breaker', setting: { deployment: { ...noBreaker, ...blueGreen } }, tasks: crash, inputs: { 'fail-fast': '2' }, expected: rolledBack('fail-fast', 'exit code 3') },
  { name: 'BLUE_GREEN, until traffic has shifted', setting: { deployment: blueGreen }, inputs: { until: 'traffic-shifted' }, expected: shifted },
  { name: 'BLUE_GREEN, until traffic has shifted, to the end by a later job', setting: { deployment: blueGreen }, before: [{ do: 'deploy', release: 'same', inputs: { until: 'traffic-shifted' } }], inputs: onward, expected: wentOn },
  { name: 'BLUE_GREEN, until traffic has shifted, crash', setting: { deployment: { ...breaker(true), ...blueGreen } }, tasks: crash, inputs: { until: 'traffic-shifted' }, expected: rolledBack('breaker', 'exit code 3') },
  { name: 'BLUE_GREEN, crash at once, no breaker', setting: { deployment: { ...noBreaker, ...blueGreen } }, tasks: crash, inputs: { timeout: '15m' }, expected: timedOut('exit code 3') },
  { name: 'BLUE_GREEN, crash at once, stopped by hand', setting: { deployment: { ...noBreaker, ...blueGreen } }, tasks: crash, meanwhile: [{ at: '5m', do: 'stop' }], expected: rolledBack('person', 'exit code 3') },
  { name: 'BLUE_GREEN, cannot pull', setting: { deployment: { ...breaker(true), ...blueGreen } }, tasks: cannotPull, expected: rolledBack('breaker', 'does not exist in its registry') },
  { name: 'BLUE_GREEN, cannot pull, no breaker', setting: { deployment: { ...noBreaker, ...blueGreen } }, tasks: cannotPull, inputs: { timeout: '15m' }, expected: timedOut('does not exist in its registry') },
  { name: 'BLUE_GREEN, hangs', setting: { deployment: blueGreen }, tasks: hang, inputs: { timeout: '15m' }, expected: timedOut('SCALE_UP') },
  { name: 'BLUE_GREEN, alarm while it bakes', setting: { deployment: alarms(true, blueGreen) }, meanwhile: [{ at: '200s', do: 'alarm', state: 'ALARM' }], expected: rolledBack('alarm', 'The alarm api-5xx went off') },
  { name: 'BLUE_GREEN, stopped by hand while it bakes', setting: { deployment: blueGreen }, meanwhile: [{ at: '150s', do: 'stop' }], expected: rolledBack('person', 'a person took it back') },
  { name: 'BLUE_GREEN, superseded while it bakes', setting: { deployment: blueGreen }, meanwhile: [{ at: '150s', do: 'update', members: { taskDefinition: 'api:1' } }], expected: superseded('api:1') },
  { name: 'BLUE_GREEN, hook says no', setting: { deployment: { ...blueGreen, ...lambda('POST_TEST_TRAFFIC_SHIFT') } }, hooks: [{ answers: 'FAILED' }], expected: rolledBack('hook', 'The lifecycle hook smoke at POST_TEST_TRAFFIC_SHIFT said no') },
  { name: 'BLUE_GREEN, hook says yes', setting: { deployment: { ...blueGreen, ...lambda('POST_TEST_TRAFFIC_SHIFT') } }, expected: green },
  { name: 'BLUE_GREEN, waits at a pause', setting: { deployment: { ...blueGreen, ...pause('POST_TEST_TRAFFIC_SHIFT') } }, expected: { outcome: { is: 'paused' }, code: 0, says: 'waits at the hook ecs-pause' } },
  { name: 'BLUE_GREEN, alarm while it bakes, verdict only', setting: { deployment: alarms(true, blueGreen) }, inputs: { 'wait-for': 'verdict' }, meanwhile: [{ at: '200s', do: 'alarm', state: 'ALARM' }], expected: rolledBack('alarm', 'ECS is still rolling back') },
  { name: 'BLUE_GREEN, cancelled at a stage, rolled back', setting: { deployment: blueGreen }, inputs: { 'on-cancel': 'roll-back' }, meanwhile: [cancelled('90s')], expected: { outcome: { is: 'cancelled' }, code: 130, says: 'ECS was asked to stop the rollout and goes back by itself' } },
  // BLUE_GREEN, a pause and who finds it
  { name: 'BLUE_GREEN, paused, a later job goes on', setting: { deployment: pausing }, before: [deployed], inputs: onward, expected: wentOn },
  { name: 'BLUE_GREEN, waits at a pause before its first task', setting: { deployment: { ...blueGreen, ...pause('PRE_SCALE_UP') } }, expected: paused },
  { name: 'BLUE_GREEN, waits at a pause before production traffic', setting: { deployment: { ...blueGreen, ...pause('PRE_PRODUCTION_TRAFFIC_SHIFT') } }, expected: paused },
  { name: 'BLUE_GREEN, waits at a pause after production traffic', setting: { deployment: { ...blueGreen, ...pause('POST_PRODUCTION_TRAFFIC_SHIFT') } }, expected: paused },
  { name: 'BLUE_GREEN, paused after production traffic, goes on', setting: { deployment: { ...blueGreen, ...pause('POST_PRODUCTION_TRAFFIC_SHIFT') } }, before: [deployed], inputs: onward, expected: wentOn },
  { name: 'BLUE_GREEN, paused after production traffic, goes back', setting: { deployment: { ...blueGreen, ...pause('POST_PRODUCTION_TRAFFIC_SHIFT') } }, before: [deployed], inputs: backward, expected: tookBack },
  { name: 'BLUE_GREEN, paused after production traffic, where all of it is waited for', setting: { deployment: { ...blueGreen, ...pause('POST_PRODUCTION_TRAFFIC_SHIFT') } }, inputs: { until: 'traffic-shifted' }, expected: paused },
  { name: 'BLUE_GREEN, two pauses at one stage', setting: { deployment: twoPauses }, expected: paused },
  { name: 'BLUE_GREEN, two pauses at one stage, one word', setting: { deployment: twoPauses }, before: [deployed], inputs: onward, expected: { ...paused, updates: 0 } },
  { name: 'BLUE_GREEN, two pauses at one stage, one word, lagging reads', setting: { deployment: twoPauses }, before: [deployed, { do: 'lag', by: '5s' }], inputs: onward, expected: { ...paused, updates: 0 } },
  { name: 'BLUE_GREEN, two pauses at one stage, two words', setting: { deployment: twoPauses }, before: [deployed, continued], inputs: onward, expected: wentOn },
  { name: 'BLUE_GREEN, a pause beside a hook that says no', setting: { deployment: pauseAndLambda }, hooks: [{ answers: 'FAILED' }], momentary: true, expected: rolledBack('hook', 'The lifecycle hook smoke at POST_SCALE_UP said no') },
  { name: 'BLUE_GREEN, paused, a later job goes on, an alarm while it bakes', setting: { deployment: alarms(true, pausing) }, before: [deployed], inputs: onward, meanwhile: [{ at: '60s', do: 'alarm', state: 'ALARM' }], expected: { ...rolledBack('alarm', 'The alarm api-5xx went off'), updates: 0 } },
  { name: 'BLUE_GREEN, paused, a later job goes back', setting: { deployment: pausing }, before: [deployed], inputs: backward, expected: tookBack },
  { name: 'BLUE_GREEN, paused, a person goes on by hand, a later job sees the end', setting: { deployment: pausing }, before: [deployed, { do: 'continue', action: 'CONTINUE' }, { do: 'wait', for: '20m' }], inputs: onward, expected: unchanged },
  { name: 'BLUE_GREEN, paused, a person goes back by hand, a later job would go on', setting: { deployment: pausing }, before: [deployed, { do: 'continue', action: 'ROLLBACK' }, { do: 'wait', for: '20m' }], inputs: onward, expected: { ...rolledBack('person', 'api:1 runs now'), updates: 0 } },
  { name: 'BLUE_GREEN, paused, a person goes back by hand, a later job would go on while ECS goes back', setting: { deployment: pausing }, before: [deployed, { do: 'continue', action: 'ROLLBACK' }, { do: 'wait', for: '5s' }], inputs: onward, expected: { ...rolledBack('person', 'api:1 runs now'), updates: 0 } },
  { name: 'BLUE_GREEN, pause timed out and went back, a later job would go on', setting: { deployment: pausing }, before: [deployed, { do: 'wait', for: '25h' }], inputs: onward, expected: { ...rolledBack('hook', 'Nobody answered at the pause hook POST_TEST_TRAFFIC_SHIFT in time'), updates: 0 } },
  { name: 'BLUE_GREEN, pause timed out and went back, a later job would go back', setting: { deployment: pausing }, before: [deployed, { do: 'wait', for: '25h' }], inputs: backward, expected: { ...tookBack, says: 'It was rolled back already; api:1 runs' } },
  { name: 'BLUE_GREEN, pause timed out and went back, deployed again', setting: { deployment: pausing }, before: [deployed, { do: 'wait', for: '25h' }], expected: paused },
  { name: 'BLUE_GREEN, pause timed out and went on, a later job would go on', setting: { deployment: pausingOn }, before: [deployed, { do: 'wait', for: '2h' }], inputs: onward, expected: unchanged },
  { name: 'BLUE_GREEN, pause timed out and went on, a later job would go back', setting: { deployment: pausingOn }, before: [deployed, { do: 'wait', for: '2h' }], inputs: backward, expected: refusedFor('in-flight', 'use the action rollback') },
  { name: 'BLUE_GREEN, pause timed out and goes on just now, a later job would go on', setting: { deployment: pausingOn }, before: [deployed, { do: 'wait', for: '61m' }], inputs: onward, expected: wentOn },
  { name: 'BLUE_GREEN, paused, the same deployed again', setting: { deployment: pausing }, before: [deployed], expected: { ...paused, updates: 0 } },
  { name: 'BLUE_GREEN, paused, another release deployed', setting: { deployment: pausing }, before: [{ do: 'deploy', release: 'other' }], expected: { outcome: { is: 'waiting', gate: 'in-flight' }, code: 0, says: 'Another rollout is paused at a hook', updates: 0 } },
  { name: 'BLUE_GREEN, paused, another release deployed, refused', setting: { deployment: pausing }, before: [{ do: 'deploy', release: 'other' }], inputs: { 'in-flight': 'refuse' }, expected: refusedFor('lease', 'Another rollout is under way') },
  { name: 'BLUE_GREEN, paused, another release deployed, superseded', setting: { deployment: pausing }, before: [{ do: 'deploy', release: 'other' }], inputs: { 'in-flight': 'supersede' }, expected: paused },
  { name: 'BLUE_GREEN, paused, held by a person, a later job would go on', setting: { deployment: pausing }, before: [deployed, { do: 'hold' }], inputs: onward, expected: { outcome: 'none', code: 2, says: 'A person holds "api"', updates: 0 } },
  { name: 'BLUE_GREEN, paused, a word that AWS does not allow', setting: { deployment: pausing }, before: [deployed, { do: 'faults', rules: [denied('ContinueServiceDeployment')] }], inputs: onward, expected: errored('no', 'ecs:ContinueServiceDeployment', 0) },
  { name: 'BLUE_GREEN, paused, the answer to a word is lost', setting: { deployment: pausing }, before: [deployed, { do: 'faults', rules: [ecs({ operation: 'ContinueServiceDeployment', error: 'reset-after', nth: [1] })] }], inputs: onward, expected: wentOn },
  { name: 'BLUE_GREEN, desired 0', setting: { desired: 0, deployment: blueGreen }, expected: nothing },
  { name: 'BLUE_GREEN, scaled to 0 while it bakes', setting: { deployment: blueGreen }, meanwhile: [{ at: '150s', do: 'update', members: { desiredCount: 0 } }], expected: nothing },
  { name: 'BLUE_GREEN, scaled out tenfold while it bakes', setting: { deployment: blueGreen }, meanwhile: [{ at: '150s', do: 'update', members: { desiredCount: 20 } }], expected: green },
  { name: 'BLUE_GREEN, started anew with the same revision while it bakes', setting: { deployment: blueGreen }, meanwhile: [{ at: '150s', do: 'update', members: { forceNewDeployment: true } }], expected: green },
  { name: 'BLUE_GREEN, superseded while ECS takes it back', setting: { deployment: blueGreen }, meanwhile: [{ at: '150s', do: 'stop' }, { at: '152s', do: 'update', members: { taskDefinition: 'api:1', forceNewDeployment: true } }], expected: failed('rollback-failed', 'ECS wanted to go back and could not') },
  { name: 'BLUE_GREEN, rollouts never readable, alarm while it bakes', setting: { deployment: alarms(true, blueGreen) }, before: [blind], meanwhile: [{ at: '200s', do: 'alarm', state: 'ALARM' }], expected: rolledBack('alarm', 'The alarm went off') },
  { name: 'BLUE_GREEN, rollouts never readable, superseded while it bakes', setting: { deployment: blueGreen }, before: [blind], meanwhile: [{ at: '150s', do: 'update', members: { taskDefinition: 'api:1' } }], expected: superseded('api:1') },
  { name: 'BLUE_GREEN, rollouts never readable, stopped by hand while it bakes', setting: { deployment: blueGreen }, before: [blind], meanwhile: [{ at: '150s', do: 'stop' }], expected: rolledBack('unknown', 'who stopped a rollout') },
  { name: 'BLUE_GREEN, rollouts never readable', setting: { deployment: blueGreen }, before: [blind], expected: green },
  { name: 'BLUE_GREEN, rollouts never readable, waits at a pause', setting: { deployment: pausing }, inputs: { timeout: '10m' }, before: [blind], expected: timedOut('a pause at a hook') },
  { name: 'BLUE_GREEN, rollouts never readable, until traffic has shifted', setting: { deployment: blueGreen }, inputs: { until: 'traffic-shifted' }, before: [blind], expected: { ...green, says: 'the end of the rollout is waited for' } },
  { name: 'BLUE_GREEN, rollouts never readable, crash', setting: { deployment: { ...breaker(true), ...blueGreen } }, tasks: crash, before: [blind], expected: rolledBack('breaker', 'who stopped a rollout') },
  { name: 'BLUE_GREEN, denied on the way', setting: { deployment: blueGreen }, meanwhile: meanwhileFaults('150s', denied('DescribeServiceDeployments')), expected: errored('yes', 'ecs:DescribeServiceDeployments') },
  { name: 'BLUE_GREEN, service deleted while it bakes', setting: { deployment: blueGreen }, meanwhile: [{ at: '150s', do: 'delete' }], expected: failed('deleted', 'the service is gone') },
  // CANARY
  { name: 'CANARY, good', setting: { deployment: canary }, expected: green },
  { name: 'CANARY, crash at once', setting: { deployment: { ...breaker(true), ...canary } }, tasks: crash, expected: rolledBack('breaker', 'exit code 3') },
  { name: 'CANARY, crash at once, no breaker', setting: { deployment: { ...noBreaker, ...canary } }, tasks: crash, inputs: { timeout: '15m' }, expected: timedOut('exit code 3') },
  { name: 'CANARY, alarm at its share, without rollback', setting: { deployment: alarms(false, canary) }, meanwhile: [{ at: '150s', do: 'alarm', state: 'ALARM' }], expected: failed('alarm', 'The alarm api-5xx went off') },
  { name: 'CANARY, alarm at its share', setting: { deployment: alarms(true, canary) }, meanwhile: [{ at: '150s', do: 'alarm', state: 'ALARM' }], expected: rolledBack('alarm', 'The alarm api-5xx went off') },
  { name: 'CANARY, stopped by hand at its share', setting: { deployment: canary }, meanwhile: [{ at: '150s', do: 'stop' }], expected: rolledBack('person', 'a person took it back') },
  { name: 'CANARY, superseded at its share', setting: { deployment: canary }, meanwhile: [{ at: '150s', do: 'update', members: { taskDefinition: 'api:1' } }], expected: superseded('api:1') },
  { name: 'CANARY, waits at a pause', setting: { deployment: { ...canary, ...pause('PRE_PRODUCTION_TRAFFIC_SHIFT') } }, expected: { outcome: { is: 'paused' }, code: 0, says: 'waits at the hook ecs-pause' } },
  { name: 'CANARY, waits at a pause before its first task', setting: { deployment: { ...canary, ...pause('PRE_SCALE_UP') } }, expected: paused },
  { name: 'CANARY, waits at a pause after production traffic', setting: { deployment: { ...canary, ...pause('POST_PRODUCTION_TRAFFIC_SHIFT') } }, expected: paused },
  { name: 'CANARY, rollouts never readable', setting: { deployment: canary }, before: [blind], expected: green },
  { name: 'CANARY, rollouts never readable, crash', setting: { deployment: { ...breaker(true), ...canary } }, tasks: crash, before: [blind], expected: rolledBack('breaker', 'exit code 3') },
  { name: 'CANARY, scaled to 0 at its share', setting: { deployment: canary }, meanwhile: [{ at: '150s', do: 'update', members: { desiredCount: 0 } }], expected: nothing },
  { name: 'CANARY, paused at each step, goes on to its share', setting: { deployment: { ...canary, ...eachStep } }, before: [deployed], inputs: onward, expected: { ...paused, updates: 0 } },
  { name: 'CANARY, paused at each step, goes on to the end', setting: { deployment: { ...canary, ...eachStep } }, before: [deployed, continued], inputs: onward, expected: wentOn },
  { name: 'CANARY, paused at each step, goes back at its share', setting: { deployment: { ...canary, ...eachStep } }, before: [deployed, continued], inputs: backward, expected: tookBack },
  { name: 'CANARY, paused at each step, times out at its share', setting: { deployment: { ...canary, ...eachStep } }, before: [deployed, continued, { do: 'wait', for: '25h' }], inputs: onward, expected: { ...rolledBack('hook', 'Nobody answered at the pause hook PRE_PRODUCTION_TRAFFIC_SHIFT in time'), updates: 0 } },
  { name: 'CANARY, paused at each step, timed out and went on, goes on to the end', setting: { deployment: { ...canary, ...eachStepOn } }, before: [deployed, { do: 'wait', for: '70m' }], inputs: onward, expected: wentOn },
  { name: 'CANARY, until traffic has shifted', setting: { deployment: canary }, inputs: { until: 'traffic-shifted' }, expected: shifted },
  { name: 'CANARY, crash at once, failing fast', setting: { deployment: { ...noBreaker, ...canary } }, tasks: crash, inputs: { 'fail-fast': '2' }, expected: rolledBack('fail-fast', 'exit code 3') },
  { name: 'CANARY, service deleted at its share', setting: { deployment: canary }, meanwhile: [{ at: '150s', do: 'delete' }], expected: failed('deleted', 'the service is gone') },
  { name: 'CANARY, stopped by hand at its share, verdict only', setting: { deployment: canary }, inputs: { 'wait-for': 'verdict' }, meanwhile: [{ at: '150s', do: 'stop' }], expected: rolledBack('person', 'a person took it back') },
  // LINEAR
  { name: 'LINEAR, good', setting: { deployment: linear }, expected: green },
  { name: 'LINEAR, crash at once', setting: { deployment: { ...breaker(true), ...linear } }, tasks: crash, expected: rolledBack('breaker', 'exit code 3') },
  { name: 'LINEAR, unhealthy in its container', setting: { checked: 10, deployment: { ...breaker(true), ...linear } }, tasks: unhealthy, expected: rolledBack('breaker', "The health check of the container app fails") },
  { name: 'LINEAR, hangs', setting: { deployment: linear }, tasks: hang, inputs: { timeout: '15m' }, expected: timedOut('SCALE_UP') },
  { name: 'LINEAR, alarm at a step', setting: { deployment: alarms(true, linear) }, meanwhile: [{ at: '200s', do: 'alarm', state: 'ALARM' }], expected: rolledBack('alarm', 'The alarm api-5xx went off') },
  { name: 'LINEAR, stopped by hand at a step', setting: { deployment: linear }, meanwhile: [{ at: '200s', do: 'stop' }], expected: rolledBack('person', 'a person took it back') },
  { name: 'LINEAR, superseded at a step', setting: { deployment: linear }, meanwhile: [{ at: '200s', do: 'update', members: { taskDefinition: 'api:1' } }], expected: superseded('api:1') },
  { name: 'LINEAR, waits at a pause', setting: { deployment: { ...linear, ...eachStep } }, expected: paused },
  { name: 'LINEAR, waits at a pause before its first task', setting: { deployment: { ...linear, ...pause('PRE_SCALE_UP') } }, expected: paused },
  { name: 'LINEAR, waits at a pause after test traffic', setting: { deployment: { ...linear, ...pause('POST_TEST_TRAFFIC_SHIFT') } }, expected: paused },
  { name: 'LINEAR, waits at a pause after production traffic', setting: { deployment: { ...linear, ...pause('POST_PRODUCTION_TRAFFIC_SHIFT') } }, expected: paused },
  { name: 'LINEAR, rollouts never readable', setting: { deployment: linear }, before: [blind], expected: green },
  { name: 'LINEAR, rollouts never readable, crash', setting: { deployment: { ...breaker(true), ...linear } }, tasks: crash, before: [blind], expected: rolledBack('breaker', 'exit code 3') },
  { name: 'LINEAR, desired 0', setting: { desired: 0, deployment: linear }, expected: nothing },
  { name: 'LINEAR, paused at each step, goes on to the second', setting: { deployment: { ...linear, ...eachStep } }, before: [deployed], inputs: onward, expected: { ...paused, updates: 0 } },
  { name: 'LINEAR, paused at each step, goes on to the third', setting: { deployment: { ...linear, ...eachStep } }, before: [deployed, continued], inputs: onward, expected: { ...paused, updates: 0 } },
  { name: 'LINEAR, paused at each step, goes on to the end', setting: { deployment: { ...linear, ...eachStep } }, before: [deployed, continued, continued], inputs: onward, expected: wentOn },
  { name: 'LINEAR, paused at each step, goes back at the second', setting: { deployment: { ...linear, ...eachStep } }, before: [deployed, continued], inputs: backward, expected: tookBack },
  { name: 'LINEAR, paused at each step, times out at the second', setting: { deployment: { ...linear, ...eachStep } }, before: [deployed, continued, { do: 'wait', for: '25h' }], inputs: onward, expected: { ...rolledBack('hook', 'Nobody answered at the pause hook PRE_PRODUCTION_TRAFFIC_SHIFT in time'), updates: 0 } },
  { name: 'LINEAR, paused at each step, timed out and went on to the end', setting: { deployment: { ...linear, ...eachStepOn } }, before: [deployed, { do: 'wait', for: '5h' }], inputs: onward, expected: unchanged },
  { name: 'LINEAR, until traffic has shifted', setting: { deployment: linear }, inputs: { until: 'traffic-shifted' }, expected: shifted },
  { name: 'LINEAR, throttled now and then', setting: { deployment: linear }, before: [{ do: 'faults', rules: [ecs({ operation: '*', error: 'ThrottlingException', probability: 0.3 })] }], expected: green }
]
