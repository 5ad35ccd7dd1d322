import { fits } from '../kernel/glob.ts'
import { type Facts, holds } from './condition.ts'
import type { Policy, Statement } from './policy.ts'

/** What is asked for: an action on a resource, `*` where it is on none in particular. */
export type Asking = { readonly action: string; readonly resource: string; readonly facts: Facts }

/** How policies decide: a denial wins over all, and what nobody allows is not allowed. */
export type Verdict = 'allowed' | 'denied' | 'silent'

/** The verdict of policies, all of whose statements count that `concerns` lets through. */
export const verdict = (
  policies: readonly Policy[],
  asking: Asking,
  concerns: (statement: Statement) => boolean = () => true
): Verdict => {
  const hits = policies.flat().filter(statement => concerns(statement) && matches(statement, asking))
  if (hits.some(({ effect }) => effect === 'Deny')) return 'denied'
  return hits.length > 0 ? 'allowed' : 'silent'
}

const matches = (statement: Statement, { action, resource, facts }: Asking): boolean => {
  const named = (patterns: readonly string[]): boolean =>
    patterns.some(pattern => fits(pattern.toLowerCase(), action.toLowerCase()))
  const acts = statement.notActions.length > 0 ? !named(statement.notActions) : named(statement.actions)
  const on = (patterns: readonly string[]): boolean => patterns.some(pattern => fits(pattern, resource))
  const meant = statement.notResources.length > 0 ? !on(statement.notResources) : on(statement.resources)
  return acts && meant && holds(statement.conditions, facts)
}

/** Whether a statement's principal is this caller: everybody, the account, or the very identity. */
export const isPrincipal = (
  statement: Statement,
  caller: { readonly account: string; readonly arns: readonly string[] }
): boolean =>
  (statement.principals.AWS ?? []).some(
    principal =>
      principal === '*' ||
      principal === caller.account ||
      /^arn:[^:]+:iam::(\d{12}):root$/.exec(principal)?.[1] === caller.account ||
      caller.arns.includes(principal)
  )
