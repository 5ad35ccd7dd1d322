import { flagMember, numberMember, structureMember, textMember } from '../../kernel/member.ts'
import type { Input } from '../../kernel/operation.ts'
import { refused } from '../refuse.ts'
import { strategy } from '../rollout/shifting/plan-shifting.ts'
import { checkHooks } from './check-hooks.ts'

/** Refuses a deployment configuration whose parts are out of range, or do not go together. */
export const checkConfiguration = (configuration: Input): void => {
  checkStrategy(configuration)
  checkHooks(configuration)
  checkPercents(configuration)
  checkThreshold(structureMember(configuration, 'deploymentCircuitBreaker') ?? {})
  checkEarly(configuration)
}

const checkStrategy = (configuration: Input): void => {
  const named = textMember(configuration, 'strategy') ?? 'ROLLING'
  if (!['ROLLING', 'BLUE_GREEN', 'LINEAR', 'CANARY'].includes(named)) throw refused('enum-value', named, 'strategy')
  const canary = structureMember(configuration, 'canaryConfiguration') ?? {}
  const linear = structureMember(configuration, 'linearConfiguration') ?? {}
  inSteps(canary, 'canaryPercent', [0.1, 100])
  inRange(canary, 'canaryBakeTimeInMinutes', [0, 1440])
  inSteps(linear, 'stepPercent', [3, 100])
  inRange(linear, 'stepBakeTimeInMinutes', [0, 1440])
  inRange(configuration, 'bakeTimeInMinutes', [0, 1440])
}

const inRange = (settings: Input, name: string, [least, most]: readonly [number, number]): void => {
  const value = numberMember(settings, name) ?? least
  if (value < least || value > most) throw refused('share-range', name, least, most)
}

const inSteps = (settings: Input, name: string, range: readonly [number, number]): void => {
  inRange(settings, name, range)
  const tenths = (numberMember(settings, name) ?? 0) * 10
  if (Math.abs(tenths - Math.round(tenths)) > 1e-6) throw refused('share-step', name)
}

const checkPercents = (configuration: Input): void => {
  const most = numberMember(configuration, 'maximumPercent') ?? 200
  const least = numberMember(configuration, 'minimumHealthyPercent') ?? 100
  if (least < 0) throw refused('percent-least', 'minimumHealthyPercent', 0)
  if (least > 100) throw refused('percent-most', 'minimumHealthyPercent', 100)
  if (most < 100) throw refused('percent-least', 'maximumPercent', 100)
  if (strategy(configuration) === 'ROLLING' && most === 100 && least === 100) throw refused('percents-block')
}

const checkThreshold = (breaker: Input): void => {
  const threshold = structureMember(breaker, 'thresholdConfiguration')
  if (threshold === undefined) return
  const value = numberMember(threshold, 'value') ?? 50
  const most = textMember(threshold, 'type') === 'COUNT' ? Number.POSITIVE_INFINITY : 100
  if (!Number.isInteger(value) || value < 1 || value > most) throw refused('threshold-value')
}

const checkEarly = (configuration: Input): void => {
  const early = structureMember(configuration, 'earlySuccessCriteria') ?? {}
  if (!flagMember(early, 'enable')) return
  if (strategy(configuration) !== 'ROLLING') throw refused('early-rolling')
  const percent = numberMember(early, 'healthyPercent')
  const cleanup = textMember(early, 'sourceServiceRevisionCleanup')
  if (percent === undefined || cleanup === undefined) throw refused('early-whole')
  const least = numberMember(configuration, 'minimumHealthyPercent') ?? 100
  if (!Number.isInteger(percent) || percent < least || percent > 100) throw refused('early-percent')
}
