import { flagMember, numberMember, structureMember, textMember } from '../../kernel/member.ts'
import type { Input } from '../../kernel/operation.ts'
import { refused } from '../refuse.ts'
import { strategy } from '../rollout/shifting/plan-shifting.ts'
import { checkHooks } from './check-hooks.ts'

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
  const given = Object.entries(structureMember(input, 'deploymentConfiguration') ?? {})
  const configuration = {
    ...before,
    ...Object.fromEntries(given.filter(([, value]) => (value ?? undefined) !== undefined))
  }
  checkStrategy(configuration)
  checkPercents(configuration)
  checkEarly(configuration)
  return structuredClone(withSteps(withBreaker(configuration)))
}

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

const checkStrategy = (configuration: Input): void => {
  const named = textMember(configuration, 'strategy') ?? 'ROLLING'
  if (!['ROLLING', 'BLUE_GREEN', 'LINEAR', 'CANARY'].includes(named)) throw refused('enum-value', named, 'strategy')
  checkHooks(configuration)
  const canary = structureMember(configuration, 'canaryConfiguration') ?? {}
  const linear = structureMember(configuration, 'linearConfiguration') ?? {}
  inRange(canary, 'canaryPercent', [0.1, 100])
  inRange(canary, 'canaryBakeTimeInMinutes', [0, 1440])
  inRange(linear, 'stepPercent', [3, 100])
  inRange(linear, 'stepBakeTimeInMinutes', [0, 1440])
  inRange(configuration, 'bakeTimeInMinutes', [0, 1440])
}

const inRange = (settings: Input, name: string, [least, most]: readonly [number, number]): void => {
  const value = numberMember(settings, name) ?? least
  if (value < least || value > most) throw refused('share-range', name, least, most)
}

const checkPercents = (configuration: Input): void => {
  const most = numberMember(configuration, 'maximumPercent') ?? 200
  const least = numberMember(configuration, 'minimumHealthyPercent') ?? 100
  if (strategy(configuration) !== 'ROLLING') return
  if (most === 100 && least === 100) throw refused('percents-block')
  if (most < least) throw refused('percents-order')
}

const checkEarly = (configuration: Input): void => {
  const early = structureMember(configuration, 'earlySuccessCriteria') ?? {}
  const percent = numberMember(early, 'healthyPercent') ?? 100
  const least = numberMember(configuration, 'minimumHealthyPercent') ?? 100
  if (flagMember(early, 'enable') && (percent < least || percent > 100)) throw refused('early-percent')
}
