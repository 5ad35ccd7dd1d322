import type { Context } from '../kernel/context.ts'
import { Refusal } from '../kernel/refusal.ts'
import { type Policy, parsePolicy } from './policy.ts'
import { callersArns, isJudged } from './role.ts'
import { isPrincipal, verdict } from './verdict.ts'

/** A repository of another account, as far as its own policy decides. */
export type Stranger = { readonly owner: string; readonly policy: string | undefined; readonly action: string }

/**
 * Whether another account's repository keeps the caller out: where it has a policy, or its account has roles laid, only
 * who the policy allows comes in. A policy that cannot be judged lets nobody in.
 */
export const isBarred = (context: Context, { owner, policy, action }: Stranger): boolean => {
  if (owner === context.caller.account) return false
  if (policy === undefined) return isJudged(context.world.accounts[owner])
  const caller = { account: context.caller.account, arns: callersArns(context) }
  const facts = { 'aws:principalarn': context.caller.arn, 'aws:principalaccount': caller.account }
  const asking = { action, resource: '*', facts }
  const judged = readable(policy)
  return judged === undefined || verdict([judged], asking, one => isPrincipal(one, caller)) !== 'allowed'
}

const readable = (text: string): Policy | undefined => {
  try {
    return parsePolicy(text)
  } catch (error) {
    if (error instanceof Refusal) return undefined
    throw error
  }
}

/** Whether a task of the context's account may not pull from another account's repository. */
export const isBarredPull = (context: Context, of: Omit<Stranger, 'action'>): boolean =>
  ['ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'].some(action => isBarred(context, { ...of, action }))
