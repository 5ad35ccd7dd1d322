import { ecr } from '../sandbox/ecr/service.ts'
import { createGroup } from '../sandbox/logs/put-lines.ts'
import type { Sandbox } from '../sandbox/sandbox.ts'
import type { Ground } from './ground.ts'
import { askEcs } from './truth.ts'

/** What infrastructure code leaves behind before the first release: a service needs some definition to exist. */
const placeholder = 'public.ecr.aws/docker/library/busybox:stable'

/** Lays the ground in the sandbox: repositories with immutable tags, clusters, and services that run a placeholder. */
export const layGround = (sandbox: Sandbox, ground: Ground, logGroups: readonly string[]): void => {
  const { registry, stages } = ground
  const context = sandbox.enter(registry.account, registry.region)
  for (const repositoryName of registry.repositories) {
    ecr.operations.CreateRepository?.run(context, {
      repositoryName,
      imageTagMutability: 'IMMUTABLE_WITH_EXCLUSION',
      imageTagMutabilityExclusionFilters: [{ filterType: 'WILDCARD', filter: 'pin-*' }]
    })
  }
  for (const [stage, place] of Object.entries(stages)) {
    const account = sandbox.enter(place.account, place.region)
    for (const group of logGroups) createGroup(account, group.replaceAll('{stage}', stage))
    askEcs(sandbox, place, { operation: 'CreateCluster', input: { clusterName: place.cluster } })
    for (const service of Object.values(place.services)) layService(sandbox, place, service)
  }
}

const layService = (sandbox: Sandbox, place: Ground['stages'][string], serviceName: string): void => {
  const role = `arn:aws:iam::${place.account}:role/ecs-execution`
  askEcs(sandbox, place, {
    operation: 'RegisterTaskDefinition',
    input: {
      family: `placeholder-${serviceName}`,
      requiresCompatibilities: ['FARGATE'],
      networkMode: 'awsvpc',
      cpu: '256',
      memory: '512',
      executionRoleArn: role,
      containerDefinitions: [{ name: 'placeholder', image: placeholder, essential: true }]
    }
  })
  askEcs(sandbox, place, {
    operation: 'CreateService',
    input: {
      cluster: place.cluster,
      serviceName,
      taskDefinition: `placeholder-${serviceName}`,
      desiredCount: 2,
      launchType: 'FARGATE',
      networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-0a1b2c3d4e5f60718'] } },
      deploymentConfiguration: {
        deploymentCircuitBreaker: { enable: true, rollback: true },
        minimumHealthyPercent: 100,
        maximumPercent: 200
      }
    }
  })
}
