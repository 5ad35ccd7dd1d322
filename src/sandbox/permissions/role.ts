import type { Account } from '../kernel/account.ts'
import type { Context } from '../kernel/context.ts'

/** One role: who may take it, and what it may do; documents as they were given. `longest` is its longest session in seconds. */
export type Role = {
  readonly name: string
  readonly arn: string
  readonly created: number
  longest: number
  trust: unknown
  policies: Record<string, unknown>
}

/** What IAM keeps in one account: roles by name. Without any, all is allowed in the account and every role can be taken. */
export const roles = (account: Account): Record<string, Role> => {
  account.global.iam ??= { roles: {} }
  return (account.global.iam as { roles: Record<string, Role> }).roles
}

/** Whether permissions are judged in an account. */
export const isJudged = (account: Account | undefined): boolean =>
  account !== undefined && Object.keys(roles(account)).length > 0

/** The role of this name in an account. */
export const roleNamed = (account: Account | undefined, name: string): Role | undefined => {
  const all = account === undefined ? {} : roles(account)
  return Object.hasOwn(all, name) ? all[name] : undefined
}

/** The name of the role whose session calls; `undefined` when the caller is no session. */
export const callersRole = ({ caller }: Pick<Context, 'caller'>): string | undefined =>
  /^arn:[^:]+:sts::\d{12}:assumed-role\/([^/]+)\//.exec(caller.arn)?.[1]

/** The ARNs by which policies may name the caller: its own, and that of the role behind it. */
export const callersArns = (context: Context): readonly string[] => {
  const { caller, world } = context
  const role = roleNamed(world.accounts[caller.account], callersRole(context) ?? '')
  return [caller.arn, ...(role === undefined ? [] : [role.arn])]
}
