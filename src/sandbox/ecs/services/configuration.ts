import { flagMember, structureMember } from '../../kernel/member.ts'
import type { Input } from '../../kernel/operation.ts'
import { strategy } from '../rollout/shifting/plan-shifting.ts'
import { checkConfiguration } from './check-configuration.ts'

const defaults: Input = {
  deploymentCircuitBreaker: { enable: false, rollback: false },
  maximumPercent: 200,
  minimumHealthyPercent: 100,
  strategy: 'ROLLING',
  bakeTimeInMinutes: 0
}

/** What a DAEMON service's deployments go by unless told: a task is stopped before the next one starts on its instance. */
export const daemonDefaults: Input = { ...defaults, maximumPercent: 100, minimumHealthyPercent: 0 }

/** The deployment configuration after a request: what it was, with the members that the request gives, and ECS's defaults. */
export const parseConfiguration = (input: Input, before: Input = defaults): Input => {
  const given = structureMember(input, 'deploymentConfiguration') ?? {}
  const told = Object.entries(given).filter(([, value]) => (value ?? undefined) !== undefined)
  const { earlySuccessCriteria: kept, ...others } = before
  const merged = { ...others, ...Object.fromEntries(told), deploymentCircuitBreaker: mergedBreaker(input, before) }
  const early = strategy(merged) === 'ROLLING' && kept !== undefined ? { earlySuccessCriteria: kept } : {}
  const configuration = { ...early, ...merged }
  checkConfiguration(configuration)
  return structuredClone(withSteps(withBreaker(configuration)))
}

/** What a request leaves out of the circuit breaker stays as it was. */
const mergedBreaker = (input: Input, before: Input): Input => ({
  ...structureMember(before, 'deploymentCircuitBreaker'),
  ...structureMember(structureMember(input, 'deploymentConfiguration') ?? {}, 'deploymentCircuitBreaker')
})

const withBreaker = (configuration: Input): Input => {
  const breaker = structureMember(configuration, 'deploymentCircuitBreaker') ?? {}
  if (!flagMember(breaker, 'enable')) return configuration
  const threshold = { type: 'BOUNDED_PERCENT', value: 50 }
  const filled = { resetOnHealthyTask: true, thresholdConfiguration: threshold, ...breaker }
  return { ...configuration, deploymentCircuitBreaker: filled }
}

/** The steps of a canary or linear deployment, with ECS's defaults; those of another strategy are dropped without a word. */
const withSteps = ({ canaryConfiguration, linearConfiguration, ...configuration }: Input): Input => {
  const named = strategy(configuration)
  if (named === 'CANARY')
    return {
      ...configuration,
      canaryConfiguration: { canaryPercent: 5, canaryBakeTimeInMinutes: 10, ...(canaryConfiguration ?? {}) }
    }
  if (named === 'LINEAR')
    return {
      ...configuration,
      linearConfiguration: { stepPercent: 10, stepBakeTimeInMinutes: 6, ...(linearConfiguration ?? {}) }
    }
  return configuration
}
