import type { Rules, Way } from './ways.ts'

const config = ['config', 'policy-ref']
const place = ['region', 'account', 'role']
const service = ['cluster', 'service', ...place]
const one = ['timeout', 'wait-for', 'until', 'fail-fast', 'on-cancel']
const watching = [...one, 'parallel']
const sending = [...watching, 'in-flight', 'force', 'allow-downgrade', 'partial', 'at-once', 'idle']
const looks = ['url', 'status', 'body', 'headers', 'redirects', 'alarms', 'within', 'for', 'retries']
const single = ['repository', 'container', 'verify-url', ...service, 'task-definition']

const deployWays: readonly Way[] = [
  { by: ['release'], takes: ['stage', ...config, ...sending, 'on-failure', 'dry-run', ...single] },
  { by: ['stage', 'from'], takes: ['services', ...config, ...sending, 'on-failure', 'dry-run', 'continue', 'roll-back'] },
  { by: ['stage', 'continue'], takes: ['services', ...config, ...watching, 'idle'] },
  { by: ['stage', 'roll-back'], takes: ['services', ...config, ...watching] },
  { by: ['stage'], takes: ['services', ...config, ...sending, 'on-failure', 'dry-run'] },
  { by: ['continue'], takes: [...service, ...one, 'idle', 'verify-url', 'verify-within'] },
  { by: ['roll-back'], takes: [...service, ...one, 'verify-url', 'verify-within'] },
  { by: [], takes: [...service, ...one, 'in-flight', 'force', 'allow-downgrade', 'idle', 'dry-run', 'task-definition', 'revision', 'verify-url', 'verify-within'] }
]

/** What inputs of `deploy` may stand together. */
export const deployRules: Rules = {
  ways: deployWays,
  needs: [{ input: 'verify-within', needs: 'verify-url' }],
  either: [
    ['release', 'stage'],
    ['continue', 'roll-back'],
    ['from', 'continue'],
    ['from', 'roll-back'],
    ['task-definition', 'revision']
  ]
}

/** What inputs of `rollback` may stand together. */
export const rollbackRules: Rules = {
  ways: [
    { by: ['clear'], takes: ['stage', 'services', 'resume', 'to', ...config] },
    { by: ['resume'], takes: ['stage', 'services', ...config] },
    { by: ['to'], takes: ['stage', 'services', 'reason', 'partial', 'timeout', ...config] },
    { by: [], takes: ['stage', 'services', 'reason', 'again', 'partial', 'timeout', ...config] }
  ]
}

/** What inputs of `verify` may stand together. */
export const verifyRules: Rules = {
  ways: [
    { by: ['release'], takes: config },
    { by: ['stage'], takes: ['services', ...config] },
    { by: [], takes: [...looks, ...place] }
  ],
  needs: [
    ...place.map(input => ({ input, needs: 'alarms' })),
    ...['status', 'body', 'headers', 'redirects'].map(input => ({ input, needs: 'url' })),
    { input: 'retries', needs: 'for' }
  ]
}

const image = ['image', 'path', 'dockerfile', 'target', 'args', 'platforms']

/** What inputs of `build` may stand together. */
export const buildRules: Rules = {
  ways: [
    { by: ['release'], takes: [...config, 'builder', 'source', 'path', 'dockerfile', ...place] },
    { by: [], takes: ['builder', 'source', ...image] }
  ]
}

/** What inputs of `push` may stand together. */
export const pushRules: Rules = {
  ways: [
    { by: ['release'], takes: [...config, ...place] },
    { by: [], takes: ['layout', 'repository', 'tags', ...place] }
  ]
}

const definition = ['task-definition', 'container', 'image', 'env', 'secrets', 'stage', 'version', 'commit']

/** What inputs of `render` may stand together. */
export const renderRules: Rules = {
  ways: [
    { by: ['release'], takes: config },
    { by: [], takes: definition }
  ]
}

/** What inputs of `login` may stand together. */
export const loginRules: Rules = {
  ways: [
    { by: ['region'], takes: ['account', 'role'] },
    { by: [], takes: config }
  ]
}

const run = ['command', 'env', 'container', 'task-role', 'execution-role', 'subnets', 'security-groups', 'public-ip']
const capacity = ['cpu', 'memory', 'launch-type', 'capacity-providers', 'platform-version', 'timeout', 'again']

/** What inputs of `run-task` may stand together. */
export const runTaskRules: Rules = {
  ways: [
    { by: ['release'], takes: ['service', ...config, ...run, ...capacity] },
    { by: [], takes: [...service, 'task-definition', 'revision', ...run, ...capacity] }
  ],
  needs: ['security-groups', 'public-ip'].map(input => ({ input, needs: 'subnets' })),
  either: [
    ['launch-type', 'capacity-providers'],
    ['task-definition', 'revision']
  ]
}
