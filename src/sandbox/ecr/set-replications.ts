import { type Check, checkedRules, checks, place } from '../control/rule.ts'
import { textMember } from '../kernel/member.ts'
import type { Scene } from '../wire/scene.ts'
import { parseStatuses, statusesCheck } from './scripted-status.ts'
import { ecrState } from './state.ts'

const shape: Readonly<Record<string, Check>> = {
  repository: checks.text,
  region: checks.region,
  to: { wants: 'the id of an account', holds: value => typeof value === 'string' && /^\d{12}$/.test(value) },
  'to-region': checks.region,
  statuses: statusesCheck(['IN_PROGRESS', 'COMPLETE', 'FAILED']),
  failure: checks.text,
  account: checks.account
}

/**
 * Replaces all rules on replication. One holds for the repositories that match, in the account and region named or
 * the default ones, and for images pushed from now on; without statuses a copy takes 30 s.
 */
export const setReplications = (scene: Pick<Scene, 'enter' | 'places'>, rules: unknown): void => {
  const checked = checkedRules(rules, shape, ['to-region'])
  for (const place of scene.places()) delete ecrState(place).replications
  for (const rule of checked) {
    const context = scene.enter(...place(rule))
    const failure = textMember(rule, 'failure')
    const state = ecrState(context)
    state.replications ??= []
    state.replications.push({
      repository: textMember(rule, 'repository') ?? '*',
      region: String(rule['to-region']),
      registry: textMember(rule, 'to') ?? context.account.id,
      since: context.now,
      statuses: rule.statuses === undefined ? usual : parseStatuses(rule.statuses),
      ...(failure !== undefined && { failure })
    })
  }
}

const usual = parseStatuses([{ status: 'IN_PROGRESS' }, { after: '30s', status: 'COMPLETE' }])
