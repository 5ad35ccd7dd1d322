import type { Digest } from '../../core/release/named.ts'
import { ecr } from '../../sandbox/ecr/service.ts'
import { createGroup } from '../../sandbox/logs/put-lines.ts'
import type { Sandbox } from '../../sandbox/sandbox.ts'
import { layImage } from '../lay-image.ts'
import { layIndex } from './lay-index.ts'
import { arn, askEcs, home } from './place.ts'
import type { Members, Setting } from './timeline.ts'

/** The images of a timeline: what runs before, what is deployed, and what somebody else brings. */
export type Images = { readonly placeholder: Digest; readonly fresh: Digest; readonly other: Digest }

const targetGroup = arn('elasticloadbalancing', 'targetgroup/api/6d0ecf831eec9f09')

/** Lays what infrastructure code leaves behind: a repository with three images, a cluster, a log group. */
export const layBase = (sandbox: Sandbox): Images => {
  const context = sandbox.enter(home.account, home.region)
  ecr.operations.CreateRepository?.run(context, { repositoryName: 'api' })
  askEcs(sandbox, 'CreateCluster', { clusterName: home.cluster })
  createGroup(context, '/shop/api')
  const image = (content: string, tags: readonly string[] = []): Digest =>
    layImage(sandbox, { ...home, repository: 'api', content, ...(tags.length === 0 ? {} : { tags }) })
  return { placeholder: image('placeholder'), fresh: image('fresh', ['stable']), other: image('other') }
}

/** A task definition of the family "api" that runs an image; a name without a sign between is a digest. */
export const definition = (
  sandbox: Sandbox,
  image: string,
  { balanced, checked, daemon, sidecar }: Setting = {}
): Members => ({
  ...{
    family: 'api',
    requiresCompatibilities: [daemon ? 'EC2' : 'FARGATE'],
    networkMode: 'awsvpc',
    cpu: '256',
    memory: '512'
  },
  executionRoleArn: `arn:aws:iam::${home.account}:role/execution`,
  containerDefinitions: [
    {
      ...{ name: 'app', essential: true },
      image: `${sandbox.hosts.registry}/${home.account}/${home.region}/api${image}`,
      environment: [{ name: 'DB_PASSWORD', value: 'hunter2-in-env' }],
      logConfiguration: {
        logDriver: 'awslogs',
        options: { 'awslogs-group': '/shop/api', 'awslogs-region': home.region, 'awslogs-stream-prefix': 'api' }
      },
      ...(balanced ? { portMappings: [{ containerPort: 8080 }] } : {}),
      ...(checked === undefined ? {} : { healthCheck: { command: ['CMD', '/healthy'], interval: checked, retries: 3 } })
    },
    ...(sidecar ? [{ name: 'proxy', essential: false, image: 'public.ecr.aws/nginx/nginx:stable' }] : [])
  ]
})

/** Members of the service. */
export const service = ({ desired = 2, deployment, balanced, daemon }: Setting = {}): Members => ({
  ...{ cluster: home.cluster, serviceName: home.service, taskDefinition: 'api' },
  ...(daemon ? { schedulingStrategy: 'DAEMON', launchType: 'EC2' } : { desiredCount: desired, launchType: 'FARGATE' }),
  networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-0a1b2c3d4e5f60718'] } },
  deploymentConfiguration: deployment ?? { deploymentCircuitBreaker: { enable: true, rollback: true } },
  ...(balanced ? { loadBalancers: [{ targetGroupArn: targetGroup, containerName: 'app', containerPort: 8080 }] } : {})
})

/** What follows the image's repository in the new definition. */
export const freshName = (sandbox: Sandbox, { image }: Setting, { fresh }: Images): string => {
  if (image === 'tag') return ':stable'
  return `@${image === 'index' ? layIndex(sandbox, fresh) : fresh}`
}

/** Members of the service where something else drives it: an external controller knows no definition, and neither takes a deployment configuration. */
export const driven = (members: Members, type: 'CODE_DEPLOY' | 'EXTERNAL'): Members => {
  const { deploymentConfiguration: _, taskDefinition, ...rest } = members
  return { ...rest, deploymentController: { type }, ...(type === 'EXTERNAL' ? {} : { taskDefinition }) }
}

/** Members of an Express Mode service of the same name. */
export const express: Members = {
  ...{ cluster: home.cluster, serviceName: home.service },
  executionRoleArn: `arn:aws:iam::${home.account}:role/execution`,
  infrastructureRoleArn: `arn:aws:iam::${home.account}:role/infrastructure`,
  primaryContainer: { image: 'example.com/api:good', containerPort: 8080 }
}
