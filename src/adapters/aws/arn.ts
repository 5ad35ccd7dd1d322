import { type FamilyRevision, parsed } from '../../core/release/named.ts'

/** The account that an ARN of any partition names. */
export const accountOf = (arn: string): string | undefined => arn.split(':')[4] || undefined

/** The part of an ARN after its last slash: a task's id, a cluster's or service's name. */
export const lastPart = (arn: string): string => arn.slice(arn.lastIndexOf('/') + 1)

/** `family:revision` of a task definition's ARN, or of that text itself; an error for anything else, because ECS gives nothing else. */
export const familyRevision = (arn: string): FamilyRevision => {
  const [, name] = /^(?:arn:[^:]+:ecs:[^:]+:\d+:task-definition\/)?([A-Za-z0-9_-]+:\d+)$/.exec(arn) ?? []
  if (name === undefined) throw new Error(`not a task definition: ${JSON.stringify(arn)}`)
  return parsed(name)
}

/** Role name of an IAM role's ARN or of an STS session's; `undefined` for other principals. */
export const roleOf = (arn: string): { readonly account: string; readonly name: string } | undefined => {
  const [, account, path, session] =
    /^arn:[^:]+:(?:iam|sts)::(\d{12}):(?:role\/(.+)|assumed-role\/([^/]+)\/.*)$/.exec(arn) ?? []
  const name = session ?? (path === undefined ? undefined : lastPart(`/${path}`))
  return account === undefined || name === undefined ? undefined : { account, name }
}

/** A service deployment or service revision by what follows the account in its ARN: cluster, service and id. */
export const rolloutName = (arn: string): string => arn.replace(/^arn:[^/]*:service-(?:deployment|revision)\//, '')
