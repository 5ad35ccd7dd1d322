import { orderRule, proofRule, soakRule } from './before-rules.ts'
import { builtRule, holdRule, refRule, vetoRule } from './request-rules.ts'
import type { Gate } from './ruling.ts'
import { ancestryRule, downgradeRule, reuseRule } from './version-rules.ts'

/** All gates, in the order in which a unit's outcome is taken from them: what is wrong with the request, then with its time. */
export const gates: readonly Gate[] = [
  { name: 'ref', asks: 'The commit is on a branch that may release.', rule: refRule },
  { name: 'built', asks: 'Its images were built in the first stage.', rule: builtRule },
  { name: 'ancestry', asks: 'No newer commit runs here.', override: 'allow-downgrade', rule: ancestryRule },
  { name: 'version', asks: 'The version is new, or of the same image.', rule: reuseRule },
  { name: 'version', asks: 'The last rung only goes up.', override: 'allow-downgrade', rule: downgradeRule },
  { name: 'veto', asks: 'Nobody rolled this state back here.', rule: vetoRule },
  { name: 'order', asks: 'The state was in every stage before.', override: 'allow-skip', rule: orderRule },
  { name: 'proof', asks: 'The state is proven in every stage before.', override: 'allow-skip', rule: proofRule },
  { name: 'hold', asks: 'Nobody holds the service.', rule: holdRule },
  { name: 'soak', asks: 'The proof is old enough.', override: 'allow-skip', rule: soakRule }
]
