import type { Context } from '../../kernel/context.ts'
import { structureMember, structuresMember, textMember, textsMember } from '../../kernel/member.ts'
import type { Operation } from '../../kernel/operation.ts'
import { timestamp } from '../../kernel/timestamp.ts'
import { clusterArn } from '../clusters/find-cluster.ts'
import { containerSpecs } from '../definitions/container-spec.ts'
import { definitionArn, keptDefinition } from '../definitions/find-definition.ts'
import { refused } from '../refuse.ts'
import { targetGroups } from '../rollout/fleet/target-group.ts'
import type { Spec } from '../rollout/rollout.ts'
import { revisionArn } from '../rollout/rollout-arn.ts'
import { serviceArn } from '../services/service-record.ts'
import { withPlatform } from '../tasks/platform.ts'
import { type Found, findRevision, serviceNames } from './find-deployment.ts'

/** DescribeServiceRevisions: at most twenty; a container's digest shows once the first task has resolved it. */
export const describeServiceRevisions: Operation = {
  resource: input => serviceNames(textsMember(input, 'serviceRevisionArns') ?? []),
  run: (context, input) => {
    const arns = textsMember(input, 'serviceRevisionArns') ?? []
    if (arns.length === 0) throw refused('deployments-empty', 'serviceRevisionArns')
    if (arns.length > 20) throw refused('deployments-many', 'serviceRevisionArns')
    const found = arns.map(arn => ({ arn, revision: findRevision(context, arn) }))
    return {
      serviceRevisions: found.flatMap(({ revision }) =>
        revision === undefined ? [] : [revisionView(context, revision)]
      ),
      failures: found.filter(({ revision }) => revision === undefined).map(({ arn }) => ({ arn, reason: 'MISSING' }))
    }
  }
}

const revisionView = (context: Context, { service, rollout }: Found): Record<string, unknown> => {
  const { members, taskDefinition } = rollout.spec
  return {
    serviceConnectConfiguration: { enabled: false },
    ...withPlatform(members),
    serviceRevisionArn: revisionArn(context, service, rollout.digits),
    serviceArn: serviceArn(context, service),
    clusterArn: clusterArn(context, service.cluster),
    taskDefinition: definitionArn(context, taskDefinition),
    containerImages: containerImages(context, { service, rollout }),
    guardDutyEnabled: false,
    ...resolved(rollout.spec),
    createdAt: timestamp(rollout.createdAt)
  }
}

/** The target groups that a revision stands in, with the rule that leads to them, where traffic can be shifted. */
const resolved = (spec: Spec): Record<string, unknown> => {
  const rules = (structuresMember(spec.members, 'loadBalancers') ?? []).map(balancer =>
    textMember(structureMember(balancer, 'advancedConfiguration') ?? {}, 'productionListenerRule')
  )
  if (!rules.some(rule => rule !== undefined)) return {}
  const loadBalancers = targetGroups(spec).map(({ group }, at) => ({
    targetGroupArn: group,
    ...(rules[at] === undefined ? {} : { productionListenerRule: rules[at] })
  }))
  return { resolvedConfiguration: { loadBalancers } }
}

const containerImages = (context: Context, { rollout }: Found): readonly Record<string, unknown>[] =>
  containerSpecs(keptDefinition(context, rollout.spec.taskDefinition)).map(({ name, image }) => {
    const imageDigest = rollout.images[name] ?? image.split('@')[1]
    return { containerName: name, ...(imageDigest === undefined ? {} : { imageDigest }), image }
  })
