import { flagMember, listMember, numberMember, structureMember, textMember } from '../../kernel/member.ts'
import type { Input } from '../../kernel/operation.ts'
import { refused, unbuilt } from '../refuse.ts'

const defaults: Input = {
  deploymentCircuitBreaker: { enable: false, rollback: false },
  maximumPercent: 200,
  minimumHealthyPercent: 100,
  strategy: 'ROLLING',
  bakeTimeInMinutes: 0
}

/** The deployment configuration after a request: what it was, with the members that the request gives, and ECS's defaults. */
export const parseConfiguration = (input: Input, before: Input = defaults): Input => {
  const given = Object.entries(structureMember(input, 'deploymentConfiguration') ?? {})
  const configuration = {
    ...before,
    ...Object.fromEntries(given.filter(([, value]) => (value ?? undefined) !== undefined))
  }
  checkBuilt(configuration)
  checkPercents(configuration)
  return structuredClone(withBreaker(configuration))
}

const withBreaker = (configuration: Input): Input => {
  const breaker = structureMember(configuration, 'deploymentCircuitBreaker') ?? {}
  if (!flagMember(breaker, 'enable')) return configuration
  const threshold = { type: 'BOUNDED_PERCENT', value: 50 }
  const filled = { resetOnHealthyTask: true, thresholdConfiguration: threshold, ...breaker }
  return { ...configuration, deploymentCircuitBreaker: filled }
}

const checkBuilt = (configuration: Input): void => {
  const strategy = textMember(configuration, 'strategy') ?? 'ROLLING'
  if (!['ROLLING', 'BLUE_GREEN', 'LINEAR', 'CANARY'].includes(strategy))
    throw refused('enum-value', strategy, 'strategy')
  if (strategy !== 'ROLLING') throw unbuilt(`the deployment strategy ${strategy}`)
  if ((listMember(configuration, 'lifecycleHooks') ?? []).length > 0) throw unbuilt('deployment lifecycle hooks')
  if (flagMember(structureMember(configuration, 'earlySuccessCriteria') ?? {}, 'enable'))
    throw unbuilt('earlySuccessCriteria')
}

const checkPercents = (configuration: Input): void => {
  const most = numberMember(configuration, 'maximumPercent') ?? 200
  const least = numberMember(configuration, 'minimumHealthyPercent') ?? 100
  if (most === 100 && least === 100) throw refused('percents-block')
  if (most < least) throw refused('percents-order')
}
