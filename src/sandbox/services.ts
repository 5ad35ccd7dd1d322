import { autoScaling } from './autoscaling/service.ts'
import { cloudwatch } from './cloudwatch/service.ts'
import { ecr, ecrOver } from './ecr/service.ts'
import { ecs } from './ecs/service.ts'
import { elbv2 } from './elbv2/service.ts'
import type { Service } from './kernel/operation.ts'
import { logs } from './logs/service.ts'
import { iam } from './permissions/iam.ts'
import type { BlobStore } from './registry/blob-store.ts'
import { secretsManager } from './secretsmanager/service.ts'
import { ssm } from './ssm/service.ts'
import { sts } from './sts/service.ts'

/** The services that the sandbox has; ECR's layers go to the registry's blobs if there are any. */
export const servicesOver = (blobs: BlobStore | undefined): readonly Service[] => [
  ecs,
  blobs === undefined ? ecr : ecrOver(blobs),
  sts,
  logs,
  cloudwatch,
  ssm,
  secretsManager,
  elbv2,
  autoScaling,
  iam
]
