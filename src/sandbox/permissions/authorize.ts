import { ecrState, entry } from '../ecr/state.ts'
import type { Context } from '../kernel/context.ts'
import { enter } from '../kernel/enter.ts'
import type { Facts } from './condition.ts'
import { facts } from './facts.ts'
import { parsePolicy } from './policy.ts'
import { type Call, passedRoles, reach, taggedAtCreation } from './reach.ts'
import { isBarred } from './repository.ts'
import { callersRole, isJudged, roleNamed } from './role.ts'
import { type Verdict, verdict } from './verdict.ts'

const open = ['sts:GetCallerIdentity', 'sts:GetSessionToken', 'sts:AssumeRole', 'sts:AssumeRoleWithWebIdentity']

/**
 * Why a call is outside what its caller may do, in AWS's words; `undefined` when it is not. Sessions of roles are judged,
 * in accounts that roles were laid for; other credentials are the account's administrator. STS judges by trust itself.
 */
export const denial = (context: Context, call: Call): string | undefined => {
  const action = `${call.service}:${call.operation}`
  if (open.includes(action)) return undefined
  for (const resource of reach(context, call)) {
    const said = identityDenial(context, call, { action, resource }) ?? strangerDenial(context, { action, resource })
    if (said !== undefined) return said
  }
  for (const resource of passedRoles(call)) {
    const said = identityDenial(context, call, { action: 'iam:PassRole', resource, facts: tasksTake })
    if (said !== undefined) return said
  }
  for (const resource of taggedAtCreation(context, call)) {
    const facts = { 'ecs:createaction': call.operation }
    const said = identityDenial(context, call, { action: 'ecs:TagResource', resource, facts })
    if (said !== undefined) return said
  }
  return undefined
}

/** To whom the roles of tasks are handed. */
const tasksTake: Facts = { 'iam:passedtoservice': 'ecs-tasks.amazonaws.com' }

type Asked = { readonly action: string; readonly resource: string; readonly facts?: Facts }

/** What the policies of the caller's own role decide. */
export const identityVerdict = (context: Context, asked: Asked, input: Call['input']): Verdict => {
  const name = callersRole(context)
  const account = context.world.accounts[context.caller.account]
  if (name === undefined || !isJudged(account)) return 'allowed'
  const policies = Object.values(roleNamed(account, name)?.policies ?? {}).map(parsePolicy)
  return verdict(policies, { ...asked, facts: { ...facts(context, input, asked.resource), ...asked.facts } })
}

const identityDenial = (context: Context, call: Call, asked: Asked): string | undefined => {
  const said = identityVerdict(context, asked, call.input)
  if (said === 'allowed') return undefined
  return words(
    context,
    asked,
    said === 'denied'
      ? 'with an explicit deny in an identity-based policy'
      : `because no identity-based policy allows the ${asked.action} action`
  )
}

/** Another account's repository must allow the call itself. */
const strangerDenial = (context: Context, asked: Asked): string | undefined => {
  const [, region, owner, name] = /:ecr:([^:]*):(\d{12}):repository\/(.+)$/.exec(asked.resource) ?? []
  if (region === undefined || owner === undefined || name === undefined || owner === context.caller.account)
    return undefined
  const { world, registry, endpoint } = context
  const there = enter(world, { ...context.caller, account: owner, region }, { registry, endpoint })
  const policy = entry(ecrState(there).repositories, name)?.policy
  if (!isBarred(context, { owner, policy, action: asked.action })) return undefined
  return words(context, asked, `because no resource-based policy allows the ${asked.action} action`)
}

const words = ({ caller }: Context, { action, resource }: Asked, why: string): string =>
  `User: ${caller.arn} is not authorized to perform: ${action} on resource: ${resource} ${why}`
