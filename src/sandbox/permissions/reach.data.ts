/**
 * The resources that operations are judged on, after the service authorization reference: `service:rest of the ARN` with
 * the members that fill it. Operations that are not listed have no resource (`*`).
 */
export const reaches: Readonly<Record<string, readonly { readonly operations: readonly string[]; readonly resources: readonly string[] }[]>> = {
  ecs: [
    { operations: ['UpdateService', 'DeleteService', 'ListServiceDeployments'], resources: ['ecs:service/{cluster}/{service}'] },
    { operations: ['CreateService'], resources: ['ecs:service/{cluster}/{serviceName}'] },
    { operations: ['DescribeServices'], resources: ['ecs:service/{cluster}/{services[]}'] },
    { operations: ['DescribeServiceDeployments'], resources: ['ecs:service-deployment/{serviceDeploymentArns[]}'] },
    { operations: ['StopServiceDeployment', 'ContinueServiceDeployment'], resources: ['ecs:service-deployment/{serviceDeploymentArn}'] },
    { operations: ['DescribeServiceRevisions'], resources: ['ecs:service-revision/{serviceRevisionArns[]}'] },
    { operations: ['RunTask'], resources: ['ecs:task-definition/{taskDefinition}'] },
    { operations: ['StopTask', 'ExecuteCommand'], resources: ['ecs:task/{cluster}/{task}'] },
    { operations: ['DescribeTasks', 'GetTaskProtection', 'UpdateTaskProtection'], resources: ['ecs:task/{cluster}/{tasks[]}'] },
    { operations: ['DescribeClusters'], resources: ['ecs:cluster/{clusters[]}'] },
    { operations: ['DeleteCluster', 'PutClusterCapacityProviders'], resources: ['ecs:cluster/{cluster}'] },
    { operations: ['CreateTaskSet', 'UpdateServicePrimaryTaskSet'], resources: ['ecs:service/{cluster}/{service}'] },
    { operations: ['UpdateTaskSet', 'DeleteTaskSet'], resources: ['ecs:task-set/{cluster}/{service}/{taskSet}'] },
    { operations: ['DescribeExpressGatewayService', 'UpdateExpressGatewayService', 'DeleteExpressGatewayService'], resources: ['ecs:service/{serviceArn}'] },
    { operations: ['TagResource', 'UntagResource', 'ListTagsForResource'], resources: ['ecs:{resourceArn}'] }
  ],
  ecr: [
    { operations: ['DescribeRepositories', 'BatchGetRepositoryScanningConfiguration'], resources: ['ecr:repository/{repositoryNames[]}'] },
    { operations: ['TagResource', 'UntagResource', 'ListTagsForResource'], resources: ['ecr:{resourceArn}'] },
    {
      operations: [
        'BatchCheckLayerAvailability', 'BatchDeleteImage', 'BatchGetImage', 'CompleteLayerUpload', 'CreateRepository', 'DeleteLifecyclePolicy',
        'DeleteRepository', 'DeleteRepositoryPolicy', 'DescribeImageReplicationStatus', 'DescribeImages', 'DescribeImageScanFindings', 'DescribeImageSigningStatus', 'GetDownloadUrlForLayer', 'GetLifecyclePolicy',
        'GetLifecyclePolicyPreview', 'GetRepositoryPolicy', 'InitiateLayerUpload', 'ListImageReferrers', 'ListImages', 'PutImage', 'PutImageScanningConfiguration',
        'PutImageTagMutability', 'PutLifecyclePolicy', 'SetRepositoryPolicy', 'StartImageScan', 'StartLifecyclePolicyPreview', 'UpdateImageStorageClass', 'UploadLayerPart'
      ],
      resources: ['ecr:repository/{repositoryName}']
    }
  ],
  logs: [
    {
      operations: [
        'CreateLogGroup', 'CreateLogStream', 'DeleteLogGroup', 'DeleteLogStream', 'DeleteRetentionPolicy', 'DescribeLogStreams', 'FilterLogEvents', 'GetLogEvents', 'PutLogEvents', 'PutRetentionPolicy'
      ],
      resources: ['logs:log-group:{logGroupName}']
    },
    { operations: ['ListTagsForResource', 'TagResource', 'UntagResource'], resources: ['logs:{resourceArn}'] }
  ],
  cloudwatch: [
    { operations: ['DescribeAlarms'], resources: ['cloudwatch:alarm:{AlarmNames[]}'] },
    { operations: ['DeleteAlarms', 'DisableAlarmActions', 'EnableAlarmActions'], resources: ['cloudwatch:alarm:{AlarmNames[]}'] },
    { operations: ['ListTagsForResource', 'TagResource', 'UntagResource'], resources: ['cloudwatch:{ResourceARN}'] },
    { operations: ['DescribeAlarmHistory', 'PutCompositeAlarm', 'PutMetricAlarm', 'SetAlarmState'], resources: ['cloudwatch:alarm:{AlarmName}'] }
  ],
  ssm: [
    { operations: ['GetParameter', 'GetParameterHistory', 'LabelParameterVersion', 'PutParameter', 'DeleteParameter', 'UnlabelParameterVersion'], resources: ['ssm:parameter/{Name}'] },
    { operations: ['AddTagsToResource', 'ListTagsForResource', 'RemoveTagsFromResource'], resources: ['ssm:parameter/{ResourceId}'] },
    { operations: ['GetParameters', 'DeleteParameters'], resources: ['ssm:parameter/{Names[]}'] },
    { operations: ['GetParametersByPath'], resources: ['ssm:parameter/{Path}'] }
  ],
  secretsmanager: [
    {
      operations: [
        'GetSecretValue', 'PutSecretValue', 'DescribeSecret', 'DeleteSecret', 'ListSecretVersionIds', 'RestoreSecret', 'TagResource', 'UntagResource', 'UpdateSecret', 'UpdateSecretVersionStage'
      ],
      resources: ['secretsmanager:secret:{SecretId}']
    },
    { operations: ['CreateSecret'], resources: ['secretsmanager:secret:{Name}'] }
  ],
  elasticloadbalancing: [
    { operations: ['ModifyListener', 'CreateRule', 'DeleteListener'], resources: ['elasticloadbalancing:{ListenerArn}'] },
    { operations: ['AddTags', 'RemoveTags'], resources: ['elasticloadbalancing:{ResourceArns[]}'] },
    { operations: ['ModifyRule', 'DeleteRule'], resources: ['elasticloadbalancing:{RuleArn}'] },
    { operations: ['RegisterTargets', 'DeregisterTargets', 'DeleteTargetGroup', 'ModifyTargetGroup', 'ModifyTargetGroupAttributes'], resources: ['elasticloadbalancing:{TargetGroupArn}'] },
    { operations: ['CreateListener', 'DeleteLoadBalancer', 'ModifyLoadBalancerAttributes'], resources: ['elasticloadbalancing:{LoadBalancerArn}'] }
  ]
}
