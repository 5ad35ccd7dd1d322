import type { Context } from '../../kernel/context.ts'
import { partition } from '../../kernel/partition.ts'
import { callersRole, roleNamed } from '../../permissions/role.ts'

/** Who a service says that it was created by: the caller, or the role whose session it is. */
export const creator = (context: Context): string => {
  const { caller, world } = context
  const name = callersRole(context)
  if (name === undefined) return caller.arn
  const plain = `arn:${partition(caller.region)}:iam::${caller.account}:role/${name}`
  return roleNamed(world.accounts[caller.account], name)?.arn ?? plain
}
