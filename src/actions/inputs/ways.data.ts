import type { Need, Way } from './ways.ts'

const config = ['config', 'policy-ref']
const place = ['region', 'account', 'role']
const service = ['cluster', 'service', ...place]
const watching = ['timeout', 'wait-for', 'until', 'fail-fast', 'on-cancel', 'parallel']
const sending = [...watching, 'in-flight', 'force', 'allow-downgrade', 'partial', 'at-once', 'idle']
const looks = ['url', 'status', 'body', 'headers', 'redirects', 'alarms', 'within', 'for', 'retries']
const single = ['repository', 'container', 'verify-url', ...service, 'task-definition']

/** Ways to ask `deploy`. What contradicts itself altogether has a Problem of its own there. */
export const deployWays: readonly Way[] = [
  { by: ['release'], takes: ['stage', ...config, ...sending, 'on-failure', ...single] },
  { by: ['stage', 'from'], takes: ['services', ...config, ...sending, 'on-failure', 'continue', 'roll-back'] },
  { by: ['stage', 'continue'], takes: ['services', ...config, ...watching, 'idle'] },
  { by: ['stage', 'roll-back'], takes: ['services', ...config, ...watching] },
  { by: ['stage'], takes: ['services', ...config, ...sending, 'on-failure'] },
  { by: ['continue'], takes: [...service, ...watching, 'idle', 'verify-url', 'verify-within'] },
  { by: ['roll-back'], takes: [...service, ...watching, 'verify-url', 'verify-within'] },
  { by: [], takes: [...service, ...sending, 'task-definition', 'revision', 'verify-url', 'verify-within'] }
]

/** What `deploy` takes beside something else only. */
export const deployNeeds: readonly Need[] = [{ input: 'verify-within', needs: 'verify-url' }]

/** Ways to ask `rollback`. */
export const rollbackWays: readonly Way[] = [
  { by: ['clear'], takes: ['stage', 'services', 'resume', 'to', ...config] },
  { by: ['resume'], takes: ['stage', 'services', ...config] },
  { by: ['to'], takes: ['stage', 'services', 'reason', 'partial', 'timeout', ...config] },
  { by: [], takes: ['stage', 'services', 'reason', 'again', 'partial', 'timeout', ...config] }
]

/** Ways to verify. */
export const verifyWays: readonly Way[] = [
  { by: ['release'], takes: ['stage', 'url', 'alarms', ...config] },
  { by: ['stage'], takes: ['services', 'url', 'alarms', ...config] },
  { by: [], takes: [...looks, ...place] }
]

/** What `verify` takes beside something else only. */
export const verifyNeeds: readonly Need[] = [
  ...place.map(input => ({ input, needs: 'alarms' })),
  { input: 'retries', needs: 'for' }
]

const image = ['image', 'path', 'dockerfile', 'target', 'args', 'platforms']

/** Ways to build. */
export const buildWays: readonly Way[] = [
  { by: ['release'], takes: [...config, 'builder', 'source', ...image, ...place] },
  { by: [], takes: ['builder', 'source', ...image] }
]

/** Ways to push. */
export const pushWays: readonly Way[] = [
  { by: ['release'], takes: [...config, 'layout', 'repository', 'tags', ...place] },
  { by: [], takes: ['layout', 'repository', 'tags', ...place] }
]

const definition = ['task-definition', 'container', 'image', 'env', 'secrets', 'stage', 'version', 'commit']

/** Ways to render. */
export const renderWays: readonly Way[] = [
  { by: ['release'], takes: [...config, ...definition] },
  { by: [], takes: definition }
]

/** Ways to log in. */
export const loginWays: readonly Way[] = [
  { by: ['region'], takes: ['account', 'role'] },
  { by: [], takes: config }
]

const run = ['command', 'env', 'container', 'task-role', 'execution-role', 'subnets', 'security-groups', 'public-ip']
const capacity = ['launch-type', 'capacity-providers', 'platform-version', 'timeout', 'again']

/** Ways to run a task. */
export const runTaskWays: readonly Way[] = [
  { by: ['release'], takes: [...config, ...service, 'task-definition', 'revision', ...run, ...capacity] },
  { by: [], takes: [...service, 'task-definition', 'revision', ...run, ...capacity] }
]
