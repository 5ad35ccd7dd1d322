import type { Operation, Service } from '../kernel/operation.ts'
import type { ModelFault } from '../model/assess-value.ts'
import { checked, memberPath } from '../model/check-request.ts'
import type { BlobStore } from '../registry/blob-store.ts'
import { getAccountSetting, putAccountSetting } from './account-setting.ts'
import { batchCheckLayerAvailability } from './batch-check-layer-availability.ts'
import { batchDeleteImage } from './batch-delete-image.ts'
import { batchGetImage } from './batch-get-image.ts'
import { batchGetRepositoryScanningConfiguration } from './batch-get-repository-scanning-configuration.ts'
import { completeLayerUpload } from './complete-layer-upload.ts'
import { createRepository } from './create-repository.ts'
import {
  createRepositoryCreationTemplate,
  deleteRepositoryCreationTemplate,
  describeRepositoryCreationTemplates,
  updateRepositoryCreationTemplate
} from './creation-template.ts'
import { deleteLifecyclePolicy } from './delete-lifecycle-policy.ts'
import { deleteRepository } from './delete-repository.ts'
import { deleteRepositoryPolicy } from './delete-repository-policy.ts'
import { describeImageReplicationStatus } from './describe-image-replication-status.ts'
import { describeImageScanFindings } from './describe-image-scan-findings.ts'
import { describeImageSigningStatus } from './describe-image-signing-status.ts'
import { describeImages } from './describe-images.ts'
import { describeRepositories } from './describe-repositories.ts'
import { getAuthorizationToken } from './get-authorization-token.ts'
import { getDownloadUrlForLayer } from './get-download-url-for-layer.ts'
import { getLifecyclePolicy } from './get-lifecycle-policy.ts'
import { getLifecyclePolicyPreview } from './get-lifecycle-policy-preview.ts'
import { getRegistryScanningConfiguration } from './get-registry-scanning-configuration.ts'
import { getRepositoryPolicy } from './get-repository-policy.ts'
import { initiateLayerUpload } from './initiate-layer-upload.ts'
import { blobIntake, type Intake, stateIntake } from './intake.ts'
import { listImageReferrers } from './list-image-referrers.ts'
import { listImages } from './list-images.ts'
import { listTagsForResource } from './list-tags-for-resource.ts'
import { ecrModel } from './model.data.ts'
import {
  createPullThroughCacheRule,
  deletePullThroughCacheRule,
  describePullThroughCacheRules,
  updatePullThroughCacheRule,
  validatePullThroughCacheRule
} from './pull-through-cache.ts'
import { putImage } from './put-image.ts'
import { putImageScanningConfiguration } from './put-image-scanning-configuration.ts'
import { putImageTagMutability } from './put-image-tag-mutability.ts'
import { putLifecyclePolicy } from './put-lifecycle-policy.ts'
import { putRegistryScanningConfiguration } from './put-registry-scanning-configuration.ts'
import { invalid } from './refuse.ts'
import { deleteRegistryPolicy, getRegistryPolicy, putRegistryPolicy } from './registry-policy.ts'
import { describeRegistry, putReplicationConfiguration } from './replication-configuration.ts'
import { setRepositoryPolicy } from './set-repository-policy.ts'
import { startImageScan } from './start-image-scan.ts'
import { startLifecyclePolicyPreview } from './start-lifecycle-policy-preview.ts'
import { tagResource } from './tag-resource.ts'
import { untagResource } from './untag-resource.ts'
import { updateImageStorageClass } from './update-image-storage-class.ts'
import { uploadLayerPart } from './upload-layer-part.ts'

const operations: Readonly<Record<string, Operation>> = {
  BatchCheckLayerAvailability: batchCheckLayerAvailability,
  BatchDeleteImage: batchDeleteImage,
  BatchGetImage: batchGetImage,
  BatchGetRepositoryScanningConfiguration: batchGetRepositoryScanningConfiguration,
  CreateRepository: createRepository,
  DeleteLifecyclePolicy: deleteLifecyclePolicy,
  DeleteRepositoryPolicy: deleteRepositoryPolicy,
  DescribeImageSigningStatus: describeImageSigningStatus,
  PutImageScanningConfiguration: putImageScanningConfiguration,
  PutRegistryScanningConfiguration: putRegistryScanningConfiguration,
  DeleteRepository: deleteRepository,
  DescribeImageReplicationStatus: describeImageReplicationStatus,
  DescribeImageScanFindings: describeImageScanFindings,
  DescribeImages: describeImages,
  DescribeRepositories: describeRepositories,
  GetAuthorizationToken: getAuthorizationToken,
  GetDownloadUrlForLayer: getDownloadUrlForLayer,
  GetLifecyclePolicy: getLifecyclePolicy,
  GetLifecyclePolicyPreview: getLifecyclePolicyPreview,
  GetRegistryScanningConfiguration: getRegistryScanningConfiguration,
  GetRepositoryPolicy: getRepositoryPolicy,
  ListImageReferrers: listImageReferrers,
  ListImages: listImages,
  ListTagsForResource: listTagsForResource,
  PutImageTagMutability: putImageTagMutability,
  PutImage: putImage,
  PutLifecyclePolicy: putLifecyclePolicy,
  SetRepositoryPolicy: setRepositoryPolicy,
  StartImageScan: startImageScan,
  StartLifecyclePolicyPreview: startLifecyclePolicyPreview,
  TagResource: tagResource,
  UntagResource: untagResource,
  UpdateImageStorageClass: updateImageStorageClass,
  GetAccountSetting: getAccountSetting,
  PutAccountSetting: putAccountSetting,
  CreateRepositoryCreationTemplate: createRepositoryCreationTemplate,
  DeleteRepositoryCreationTemplate: deleteRepositoryCreationTemplate,
  DescribeRepositoryCreationTemplates: describeRepositoryCreationTemplates,
  UpdateRepositoryCreationTemplate: updateRepositoryCreationTemplate,
  CreatePullThroughCacheRule: createPullThroughCacheRule,
  DeletePullThroughCacheRule: deletePullThroughCacheRule,
  DescribePullThroughCacheRules: describePullThroughCacheRules,
  UpdatePullThroughCacheRule: updatePullThroughCacheRule,
  ValidatePullThroughCacheRule: validatePullThroughCacheRule,
  DeleteRegistryPolicy: deleteRegistryPolicy,
  GetRegistryPolicy: getRegistryPolicy,
  PutRegistryPolicy: putRegistryPolicy,
  DescribeRegistry: describeRegistry,
  PutReplicationConfiguration: putReplicationConfiguration
}

const wording = {
  enum: ({ at, wanted }: ModelFault) => invalid(memberPath(at), `Member must satisfy enum value set: [${wanted}]`),
  missing: ({ at }: ModelFault) => invalid(memberPath(at), 'Member must not be null')
}

const over = (intake: Intake): Service =>
  checked(
    {
      name: 'ecr',
      wire: { protocol: 'json', version: '1.1', target: 'AmazonEC2ContainerRegistry_V20150921.' },
      operations: {
        ...operations,
        InitiateLayerUpload: initiateLayerUpload(intake),
        UploadLayerPart: uploadLayerPart(intake),
        CompleteLayerUpload: completeLayerUpload(intake)
      }
    },
    ecrModel,
    wording
  )

/** Amazon ECR. Layers uploaded through its API are kept in the state, up to 64 KiB each. */
export const ecr: Service = over(stateIntake)

/** Amazon ECR over the registry's blobs: layers uploaded through its API may have any size and can be pulled. */
export const ecrOver = (blobs: BlobStore): Service => over(blobIntake(blobs))
