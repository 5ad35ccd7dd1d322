/**
 * What may be done after an answer that never came: `safe` calls are sent again; after a `read-back` call the world is
 * read first, and it is sent again only if it did not happen; `keyed` calls are sent again under the same token, which AWS
 * takes for one call, but when all tries are used up nobody knows whether it took effect.
 */
export type Way = 'safe' | 'keyed' | 'read-back'

/** Every operation that Tagship calls, by the name that IAM gives it. */
export const operations = {
  'sts:AssumeRole': 'safe',
  'sts:AssumeRoleWithWebIdentity': 'safe',
  'sts:GetCallerIdentity': 'safe',
  'ecr:BatchGetImage': 'safe',
  'ecr:DescribeImages': 'safe',
  'ecr:DescribeRepositories': 'safe',
  'ecr:GetAuthorizationToken': 'safe',
  'ecr:ListImages': 'safe',
  'ecr:PutImage': 'read-back',
  'ecr:UploadLayerPart': 'safe',
  'ecs:ContinueServiceDeployment': 'read-back',
  'ecs:DescribeServiceDeployments': 'safe',
  'ecs:DescribeServiceRevisions': 'safe',
  'ecs:DescribeServices': 'safe',
  'ecs:DescribeTaskDefinition': 'safe',
  'ecs:DescribeTasks': 'safe',
  'ecs:ListServiceDeployments': 'safe',
  'ecs:ListTaskDefinitions': 'safe',
  'ecs:ListTasks': 'safe',
  'ecs:RegisterTaskDefinition': 'read-back',
  'ecs:RunTask': 'keyed',
  'ecs:StopServiceDeployment': 'read-back',
  'ecs:StopTask': 'safe',
  'ecs:TagResource': 'safe',
  'ecs:UntagResource': 'safe',
  'ecs:UpdateService': 'read-back',
  'cloudwatch:DescribeAlarms': 'safe',
  'elasticloadbalancing:DescribeTargetHealth': 'safe',
  'logs:GetLogEvents': 'safe'
} as const satisfies Readonly<Record<string, Way>>
