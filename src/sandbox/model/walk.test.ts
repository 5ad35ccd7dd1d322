import { expect, it } from '@jest/globals'
import { ecr } from '../ecr/service.ts'
import { manifestOver } from '../ecr/testing/manifests.ts'
import { ecs } from '../ecs/service.ts'
import { definition, serviceInput } from '../ecs/testing/stage.ts'
import { uncovered } from '../testing/coverage.ts'
import { walkCapacity, walkInstances, walkSettings, walkTaskSets } from '../testing/ecs-walks.ts'
import { walker } from '../testing/walker.ts'
import { walkRegistry } from './testing/walk-registry.ts'

const tags = [{ key: 'a', value: 'b' }]
const roles = {
  executionRoleArn: 'arn:aws:iam::111111111111:role/exec',
  infrastructureRoleArn: 'arn:aws:iam::111111111111:role/infra'
}
const network = { launchType: 'FARGATE', networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } } }
const service = { cluster: 'shop', service: 'api' }
const hook = { targetType: 'PAUSE', lifecycleStages: ['POST_TEST_TRAFFIC_SHIFT'] }
const shifting = { strategy: 'BLUE_GREEN', lifecycleHooks: [hook], bakeTimeInMinutes: 0 }

it('every operation of ECS answers what its model allows; a new one is to be called here', async () => {
  const missing = uncovered(ecs)
  const { call, pass } = walker(ecs)
  await call('CreateCluster', { clusterName: 'shop', tags })
  await call('DescribeClusters', { clusters: ['shop'], include: ['TAGS', 'STATISTICS', 'SETTINGS'] })
  await call('ListClusters')
  for (const image of ['1', '2']) await call('RegisterTaskDefinition', { ...definition(`ex.com/api:${image}`), tags })
  await call('DescribeTaskDefinition', { taskDefinition: 'api', include: ['TAGS'] })
  await call('ListTaskDefinitions', { familyPrefix: 'api', sort: 'DESC' })
  await call('ListTaskDefinitionFamilies', { status: 'ACTIVE' })
  const { serviceArn } = (await call('CreateService', serviceInput({ tags }))).service
  pass(300)
  for (const operation of ['TagResource', 'UntagResource', 'ListTagsForResource'])
    await call(operation, { resourceArn: serviceArn, ...givenTo[operation] })
  await call('UpdateService', { ...service, deploymentConfiguration: shifting, forceNewDeployment: true })
  pass(200)
  const { taskArns } = await call('ListTasks', { cluster: 'shop' })
  await call('UpdateTaskProtection', { cluster: 'shop', tasks: [...taskArns, 'none'], protectionEnabled: true })
  await call('GetTaskProtection', { cluster: 'shop', tasks: [...taskArns, 'none'] })
  await call('UpdateTaskProtection', { cluster: 'shop', tasks: taskArns, protectionEnabled: false })
  const { serviceDeployments } = await call('ListServiceDeployments', service)
  const asked = { serviceDeploymentArns: [serviceDeployments[0].serviceDeploymentArn] }
  const [deployment] = (await call('DescribeServiceDeployments', asked)).serviceDeployments
  await call('DescribeServiceRevisions', { serviceRevisionArns: [deployment.targetServiceRevision.arn] })
  const [{ hookId }] = deployment.lifecycleHookDetails
  const { serviceDeploymentArn } = deployment
  await call('ContinueServiceDeployment', { serviceDeploymentArn, hookId, action: 'CONTINUE' })
  await call('StopServiceDeployment', { serviceDeploymentArn, stopType: 'ROLLBACK' })
  pass(600)
  await call('DescribeServices', { cluster: 'shop', services: ['api', 'none'], include: ['TAGS'] })
  await call('ListServices', { cluster: 'shop' })
  const { tasks } = await call('RunTask', {
    cluster: 'shop',
    taskDefinition: 'api:1',
    ...network,
    enableExecuteCommand: true
  })
  await call('ListTasks', { cluster: 'shop' })
  pass(60)
  await call('DescribeTasks', { cluster: 'shop', tasks: [tasks[0].taskArn], include: ['TAGS'] })
  await call('ExecuteCommand', { cluster: 'shop', task: tasks[0].taskArn, command: 'ls', interactive: true })
  await call('StopTask', { cluster: 'shop', task: tasks[0].taskArn })
  const primaryContainer = { image: 'ex.com/web:1', containerPort: 80 }
  const made = await call('CreateExpressGatewayService', { ...roles, cluster: 'shop', primaryContainer })
  await call('DescribeExpressGatewayService', { serviceArn: made.service.serviceArn })
  pass(700)
  await call('UpdateExpressGatewayService', { serviceArn: made.service.serviceArn, cpu: '2048', memory: '4096' })
  await walkTaskSets(call, pass)
  await walkCapacity(call)
  await walkInstances(call)
  await walkSettings(call)
  await call('DeregisterTaskDefinition', { taskDefinition: 'api:2' })
  await call('DeleteTaskDefinitions', { taskDefinitions: ['api:2', 'none:1'] })
  await call('DeleteExpressGatewayService', { serviceArn: made.service.serviceArn })
  for (const each of ['api', 'own']) await call('DeleteService', { cluster: 'shop', service: each, force: true })
  pass(600)
  await call('DeleteCluster', { cluster: 'shop' })
  expect(missing()).toEqual([])
})

const givenTo: Readonly<Record<string, object>> = { TagResource: { tags }, UntagResource: { tagKeys: ['a'] } }

const repository = { repositoryName: 'shop/api' }
const selection = { tagStatus: 'any', countType: 'imageCountMoreThan', countNumber: 5 }
const lifecyclePolicyText = JSON.stringify({ rules: [{ rulePriority: 1, selection, action: { type: 'expire' } }] })
const policyText = JSON.stringify({ Version: '2012-10-17', Statement: [] })
const sha = 'sha256:2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881'

it('every operation of ECR answers what its model allows; a new one is to be called here', async () => {
  const missing = uncovered(ecr)
  const { call, pass } = walker(ecr)
  const { repositoryArn } = (await call('CreateRepository', { ...repository, tags: [{ Key: 'a', Value: 'b' }] }))
    .repository
  await call('DescribeRepositories', { repositoryNames: [repository.repositoryName] })
  await call('GetAuthorizationToken')
  const { uploadId } = await call('InitiateLayerUpload', repository)
  const part = { partFirstByte: 0, partLastByte: 0, layerPartBlob: Buffer.from('x').toString('base64') }
  await call('UploadLayerPart', { ...repository, uploadId, ...part })
  await call('CompleteLayerUpload', { ...repository, uploadId, layerDigests: [sha] })
  await call('BatchCheckLayerAvailability', { ...repository, layerDigests: [sha, `sha256:${'0'.repeat(64)}`] })
  const put = { ...repository, imageTag: 'v1', imageManifest: manifestOver(sha, [sha]) }
  const { imageId } = (await call('PutImage', put)).image
  const image = { ...repository, imageId: { imageDigest: imageId.imageDigest } }
  await call('GetDownloadUrlForLayer', { ...repository, layerDigest: sha })
  await call('BatchGetImage', { ...repository, imageIds: [imageId, { imageTag: 'none' }] })
  await call('DescribeImages', repository)
  await call('ListImages', { ...repository, filter: { tagStatus: 'TAGGED' } })
  await call('ListImageReferrers', { ...repository, subjectId: image.imageId })
  await call('StartImageScan', image)
  pass(60)
  await call('DescribeImageScanFindings', image)
  await call('DescribeImageReplicationStatus', image)
  await call('DescribeImageSigningStatus', image)
  await call('PutImageScanningConfiguration', { ...repository, imageScanningConfiguration: { scanOnPush: true } })
  await call('GetRegistryScanningConfiguration')
  await call('BatchGetRepositoryScanningConfiguration', { repositoryNames: [repository.repositoryName, 'none'] })
  await call('PutImageTagMutability', { ...repository, imageTagMutability: 'IMMUTABLE' })
  await call('PutLifecyclePolicy', { ...repository, lifecyclePolicyText })
  await call('GetLifecyclePolicy', repository)
  await call('StartLifecyclePolicyPreview', repository)
  await call('DeleteLifecyclePolicy', repository)
  pass(30)
  await call('GetLifecyclePolicyPreview', repository)
  await call('SetRepositoryPolicy', { ...repository, policyText })
  await call('GetRepositoryPolicy', repository)
  await call('DeleteRepositoryPolicy', repository)
  const rules = [{ scanFrequency: 'CONTINUOUS_SCAN', repositoryFilters: [{ filter: 'shop', filterType: 'WILDCARD' }] }]
  await call('PutRegistryScanningConfiguration', { scanType: 'ENHANCED', rules })
  await call('TagResource', { resourceArn: repositoryArn, tags: [{ Key: 'c', Value: 'd' }] })
  await call('ListTagsForResource', { resourceArn: repositoryArn })
  await call('UntagResource', { resourceArn: repositoryArn, tagKeys: ['a'] })
  await call('UpdateImageStorageClass', { ...image, targetStorageClass: 'ARCHIVE' })
  await call('BatchDeleteImage', { ...repository, imageIds: [image.imageId, { imageTag: 'none' }] })
  await call('DeleteRepository', { ...repository, force: true })
  await walkRegistry(call)
  expect(missing()).toEqual([])
})
