import type { walker } from './walker.ts'

type Call = ReturnType<typeof walker>['call']

const tags = [{ key: 'a', value: 'b' }]
const network = { launchType: 'FARGATE', networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } } }

/** Calls all operations on task sets. */
export const walkTaskSets = async (call: Call, pass: (seconds: number) => void): Promise<void> => {
  const own = { cluster: 'shop', service: 'own' }
  const deploymentController = { type: 'EXTERNAL' }
  await call('CreateService', { cluster: 'shop', serviceName: 'own', desiredCount: 1, deploymentController })
  const scale = { value: 100, unit: 'PERCENT' }
  const { id } = (await call('CreateTaskSet', { ...own, taskDefinition: 'api:1', ...network, scale, tags })).taskSet
  pass(100)
  await call('UpdateServicePrimaryTaskSet', { ...own, primaryTaskSet: id })
  await call('UpdateTaskSet', { ...own, taskSet: id, scale: { value: 50, unit: 'PERCENT' } })
  await call('DescribeTaskSets', { ...own, include: ['TAGS'] })
  await call('DeleteTaskSet', { ...own, taskSet: id, force: true })
  pass(100)
}

/** Calls all operations on container instances, of which there are none. */
export const walkInstances = async (call: Call): Promise<void> => {
  await call('ListContainerInstances', { cluster: 'shop', status: 'ACTIVE' })
  await call('DescribeContainerInstances', { cluster: 'shop', containerInstances: ['none'] })
  await call('UpdateContainerInstancesState', { cluster: 'shop', containerInstances: ['none'], status: 'DRAINING' })
}

/** Calls all operations on account settings. */
export const walkSettings = async (call: Call): Promise<void> => {
  await call('PutAccountSetting', { name: 'defaultLogDriverMode', value: 'blocking' })
  await call('PutAccountSettingDefault', { name: 'containerInsights', value: 'enhanced' })
  await call('ListAccountSettings', { effectiveSettings: true })
  await call('DeleteAccountSetting', { name: 'defaultLogDriverMode' })
}

/** Calls all operations on capacity providers. */
export const walkCapacity = async (call: Call): Promise<void> => {
  const autoScalingGroupArn = 'arn:aws:autoscaling:eu-west-1:111111111111:autoScalingGroup:1:autoScalingGroupName/a'
  await call('CreateCapacityProvider', { name: 'own', autoScalingGroupProvider: { autoScalingGroupArn }, tags })
  await call('UpdateCapacityProvider', { name: 'own', autoScalingGroupProvider: { managedDraining: 'DISABLED' } })
  await call('DescribeCapacityProviders', { capacityProviders: ['own', 'FARGATE', 'none'], include: ['TAGS'] })
  for (const capacityProviders of [['own'], []])
    await call('PutClusterCapacityProviders', {
      cluster: 'shop',
      capacityProviders,
      defaultCapacityProviderStrategy: []
    })
  await call('DeleteCapacityProvider', { capacityProvider: 'own' })
}
