import type { Context } from '../kernel/context.ts'
import { neededText, numberMember, textMember } from '../kernel/member.ts'
import type { Input, Operation, Service } from '../kernel/operation.ts'
import { partition } from '../kernel/partition.ts'
import { Refusal } from '../kernel/refusal.ts'
import { timestamp } from '../kernel/timestamp.ts'
import { checked, validation } from '../model/check-request.ts'
import { iamModel } from './model.data.ts'
import { parsePolicy } from './policy.ts'
import { putRole } from './put-role.ts'
import { type Role, roleNamed } from './role.ts'

const resource = (input: Input): string => textMember(input, 'RoleName') ?? ''

const requireRole = (context: Context, input: Input): Role => {
  const name = neededText(input, 'RoleName', 'ValidationError')
  const role = roleNamed(context.account, name)
  if (role === undefined)
    throw new Refusal('NoSuchEntity', `The role with name ${name} cannot be found.`, { status: 404 })
  return role
}

const view = (role: Role): Record<string, unknown> => ({
  Path: `/${role.arn
    .split('/')
    .slice(1, -1)
    .map(part => `${part}/`)
    .join('')}`,
  RoleName: role.name,
  RoleId: `AROA${Buffer.from(role.arn).toString('hex').toUpperCase().slice(-17)}`,
  Arn: role.arn,
  CreateDate: timestamp(role.created),
  AssumeRolePolicyDocument: encodeURIComponent(JSON.stringify(role.trust)),
  MaxSessionDuration: role.longest
})

const createRole: Operation = {
  resource,
  run: (context, input) => {
    const name = neededText(input, 'RoleName', 'ValidationError')
    const text = neededText(input, 'AssumeRolePolicyDocument', 'ValidationError')
    if (roleNamed(context.account, name) !== undefined)
      throw new Refusal('EntityAlreadyExists', `Role with name ${name} already exists.`, { status: 409 })
    parsePolicy(text)
    const path = textMember(input, 'Path') ?? '/'
    const arn = `arn:${partition(context.caller.region)}:iam::${context.account.id}:role${path}${name}`
    const longest = numberMember(input, 'MaxSessionDuration') ?? 3600
    return { Role: view(putRole(context, { arn, trust: JSON.parse(text), policies: {}, longest })) }
  }
}

const putRolePolicy: Operation = {
  resource,
  run: (context, input) => {
    const role = requireRole(context, input)
    const text = neededText(input, 'PolicyDocument', 'ValidationError')
    parsePolicy(text)
    role.policies[neededText(input, 'PolicyName', 'ValidationError')] = JSON.parse(text)
    return {}
  }
}

const getRole: Operation = { resource, run: (context, input) => ({ Role: view(requireRole(context, input)) }) }

/** IAM: roles with their trust and inline policies. */
export const iam: Service = checked(
  {
    name: 'iam',
    wire: { protocol: 'query', version: '2010-05-08', namespace: 'https://iam.amazonaws.com/doc/2010-05-08/' },
    operations: { CreateRole: createRole, GetRole: getRole, PutRolePolicy: putRolePolicy }
  },
  iamModel,
  validation('ValidationError')
)
