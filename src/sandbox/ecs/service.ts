import type { Service } from '../kernel/operation.ts'
import type { ModelFault } from '../model/assess-value.ts'
import { checked } from '../model/check-request.ts'
import { createCapacityProvider } from './capacity/create-capacity-provider.ts'
import { deleteCapacityProvider } from './capacity/delete-capacity-provider.ts'
import { describeCapacityProviders } from './capacity/describe-capacity-providers.ts'
import { putClusterCapacityProviders } from './capacity/put-cluster-capacity-providers.ts'
import { updateCapacityProvider } from './capacity/update-capacity-provider.ts'
import { createCluster } from './clusters/create-cluster.ts'
import { deleteCluster } from './clusters/delete-cluster.ts'
import { describeClusters } from './clusters/describe-clusters.ts'
import { describeContainerInstances, updateContainerInstancesState } from './clusters/describe-container-instances.ts'
import { listClusters } from './clusters/list-clusters.ts'
import { listContainerInstances } from './clusters/list-container-instances.ts'
import { deleteTaskDefinitions } from './definitions/delete-task-definitions.ts'
import { deregisterTaskDefinition } from './definitions/deregister-task-definition.ts'
import { describeTaskDefinition } from './definitions/describe-task-definition.ts'
import { listTaskDefinitionFamilies } from './definitions/list-task-definition-families.ts'
import { listTaskDefinitions } from './definitions/list-task-definitions.ts'
import { registerTaskDefinition } from './definitions/register-task-definition.ts'
import { continueServiceDeployment } from './deployments/continue-service-deployment.ts'
import { describeServiceDeployments } from './deployments/describe-service-deployments.ts'
import { describeServiceRevisions } from './deployments/describe-service-revisions.ts'
import { listServiceDeployments } from './deployments/list-service-deployments.ts'
import { stopServiceDeployment } from './deployments/stop-service-deployment.ts'
import { createExpressService } from './express/create-express-service.ts'
import { deleteExpressService } from './express/delete-express-service.ts'
import { describeExpressService } from './express/describe-express-service.ts'
import { updateExpressService } from './express/update-express-service.ts'
import { ecsModel } from './model.data.ts'
import { refused } from './refuse.ts'
import { eventTable } from './rollout/event-table.ts'
import { createService } from './services/create-service.ts'
import { deleteService } from './services/delete-service.ts'
import { describeServices } from './services/describe-services.ts'
import { listServices } from './services/list-services.ts'
import { updateService } from './services/update-service.ts'
import { deleteAccountSetting } from './settings/delete-account-setting.ts'
import { listAccountSettings } from './settings/list-account-settings.ts'
import { putAccountSetting, putAccountSettingDefault } from './settings/put-account-setting.ts'
import { listTagsForResource } from './tags/list-tags-for-resource.ts'
import { tagResource } from './tags/tag-resource.ts'
import { untagResource } from './tags/untag-resource.ts'
import { createTaskSet } from './task-sets/create-task-set.ts'
import { deleteTaskSet } from './task-sets/delete-task-set.ts'
import { describeTaskSets } from './task-sets/describe-task-sets.ts'
import { updatePrimaryTaskSet } from './task-sets/update-primary-task-set.ts'
import { updateTaskSet } from './task-sets/update-task-set.ts'
import { describeTasks } from './tasks/describe-tasks.ts'
import { executeCommand } from './tasks/execute-command.ts'
import { getTaskProtection } from './tasks/get-task-protection.ts'
import { listTasks } from './tasks/list-tasks.ts'
import { runTask } from './tasks/run-task.ts'
import { stopTask } from './tasks/stop-task.ts'
import { updateTaskProtection } from './tasks/update-task-protection.ts'
import { timeline } from './timeline.ts'

const wording = {
  enum: ({ at, value }: ModelFault) => refused('enum-value', String(value), at),
  missing: ({ at }: ModelFault) => refused('member-missing', at)
}

const unchecked: Service = {
  name: 'ecs',
  wire: { protocol: 'json', version: '1.1', target: 'AmazonEC2ContainerServiceV20141113.' },
  operations: {
    ...{ CreateCluster: createCluster, DeleteCluster: deleteCluster },
    ...{ DescribeClusters: describeClusters, ListClusters: listClusters },
    ...{ RegisterTaskDefinition: registerTaskDefinition, DescribeTaskDefinition: describeTaskDefinition },
    ...{ DeregisterTaskDefinition: deregisterTaskDefinition, ListTaskDefinitions: listTaskDefinitions },
    ...{ ListTaskDefinitionFamilies: listTaskDefinitionFamilies, DeleteTaskDefinitions: deleteTaskDefinitions },
    ...{ CreateService: createService, UpdateService: updateService, DeleteService: deleteService },
    ...{ DescribeServices: describeServices, ListServices: listServices },
    ...{ ListServiceDeployments: listServiceDeployments, StopServiceDeployment: stopServiceDeployment },
    ContinueServiceDeployment: continueServiceDeployment,
    CreateExpressGatewayService: createExpressService,
    DescribeExpressGatewayService: describeExpressService,
    UpdateExpressGatewayService: updateExpressService,
    DeleteExpressGatewayService: deleteExpressService,
    DescribeServiceDeployments: describeServiceDeployments,
    DescribeServiceRevisions: describeServiceRevisions,
    ...{ RunTask: runTask, StopTask: stopTask, ListTasks: listTasks, DescribeTasks: describeTasks },
    ...{ UpdateTaskProtection: updateTaskProtection, GetTaskProtection: getTaskProtection },
    ExecuteCommand: executeCommand,
    ListContainerInstances: listContainerInstances,
    DescribeContainerInstances: describeContainerInstances,
    UpdateContainerInstancesState: updateContainerInstancesState,
    ...{ PutAccountSetting: putAccountSetting, PutAccountSettingDefault: putAccountSettingDefault },
    ...{ ListAccountSettings: listAccountSettings, DeleteAccountSetting: deleteAccountSetting },
    ...{ CreateCapacityProvider: createCapacityProvider, DescribeCapacityProviders: describeCapacityProviders },
    ...{ UpdateCapacityProvider: updateCapacityProvider, DeleteCapacityProvider: deleteCapacityProvider },
    PutClusterCapacityProviders: putClusterCapacityProviders,
    ...{ CreateTaskSet: createTaskSet, UpdateTaskSet: updateTaskSet, DeleteTaskSet: deleteTaskSet },
    ...{ DescribeTaskSets: describeTaskSets, UpdateServicePrimaryTaskSet: updatePrimaryTaskSet },
    TagResource: tagResource,
    UntagResource: untagResource,
    ListTagsForResource: listTagsForResource
  },
  events: eventTable,
  timeline
}

/** ECS: clusters, task definitions, services with their rollouts, and tasks. */
export const ecs: Service = checked(unchecked, ecsModel, wording)
