/** Lays what infrastructure code would have made, by the AWS SDK, in a sandbox that runs. */
import { CloudWatchLogsClient, CreateLogGroupCommand } from '@aws-sdk/client-cloudwatch-logs'
import { CreateRepositoryCommand, ECRClient } from '@aws-sdk/client-ecr'
import {
  CreateClusterCommand,
  CreateServiceCommand,
  DescribeServicesCommand,
  DescribeTaskDefinitionCommand,
  ECSClient,
  RegisterTaskDefinitionCommand
} from '@aws-sdk/client-ecs'

process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true'

const region = 'eu-west-1'
const options = (endpoint, account) => ({
  endpoint,
  region,
  credentials: { accessKeyId: account, secretAccessKey: 'any' }
})

export const layRepositories = async (endpoint, account, names) => {
  const ecr = new ECRClient(options(endpoint, account))
  for (const repositoryName of names) {
    await ecr.send(
      new CreateRepositoryCommand({
        repositoryName,
        imageTagMutability: 'IMMUTABLE_WITH_EXCLUSION',
        imageTagMutabilityExclusionFilters: [{ filterType: 'WILDCARD', filter: 'pin-*' }]
      })
    )
  }
}

export const layStage = async (endpoint, { account, cluster, services, groups }) => {
  const ecs = new ECSClient(options(endpoint, account))
  const logs = new CloudWatchLogsClient(options(endpoint, account))
  for (const logGroupName of groups) await logs.send(new CreateLogGroupCommand({ logGroupName }))
  await ecs.send(new CreateClusterCommand({ clusterName: cluster }))
  for (const serviceName of services) {
    const family = `placeholder-${serviceName}`
    await ecs.send(
      new RegisterTaskDefinitionCommand({
        family,
        requiresCompatibilities: ['FARGATE'],
        networkMode: 'awsvpc',
        cpu: '256',
        memory: '512',
        containerDefinitions: [
          { name: 'placeholder', image: 'public.ecr.aws/docker/library/busybox:stable', essential: true }
        ]
      })
    )
    await ecs.send(
      new CreateServiceCommand({
        cluster,
        serviceName,
        taskDefinition: family,
        desiredCount: 2,
        launchType: 'FARGATE',
        networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-0a1b2c3d4e5f60718'] } },
        deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: true } }
      })
    )
  }
}

/** What a service runs: revision, image of its first container, variables, tags. */
export const running = async (endpoint, { account, cluster, service }) => {
  const ecs = new ECSClient(options(endpoint, account))
  const { services } = await ecs.send(new DescribeServicesCommand({ cluster, services: [service], include: ['TAGS'] }))
  const { taskDefinition } = await ecs.send(
    new DescribeTaskDefinitionCommand({ taskDefinition: services[0].taskDefinition })
  )
  const [container] = taskDefinition.containerDefinitions
  return {
    revision: services[0].taskDefinition.split('/').at(-1),
    image: container.image,
    env: Object.fromEntries((container.environment ?? []).map(each => [each.name, each.value])),
    tags: Object.fromEntries((services[0].tags ?? []).map(each => [each.key, each.value])),
    rollout: services[0].deployments[0].rolloutState
  }
}
