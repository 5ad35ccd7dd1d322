/**
 * What may be done after an answer that never came: `safe` calls are sent again; after a `read-back` call the world is
 * read first, and it is sent again only if it did not happen.
 */
export type Way = 'safe' | 'read-back'

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
  'ecs:DescribeServiceDeployments': 'safe',
  'ecs:DescribeServiceRevisions': 'safe',
  'ecs:DescribeServices': 'safe',
  'ecs:DescribeTaskDefinition': 'safe',
  'ecs:DescribeTasks': 'safe',
  'ecs:ListServiceDeployments': 'safe',
  'ecs:ListTaskDefinitions': 'safe',
  'ecs:ListTasks': 'safe',
  'ecs:RegisterTaskDefinition': 'read-back',
  'ecs:StopServiceDeployment': 'read-back',
  'ecs:TagResource': 'safe',
  'ecs:UntagResource': 'safe',
  'ecs:UpdateService': 'read-back',
  'logs:GetLogEvents': 'safe'
} as const satisfies Readonly<Record<string, Way>>
