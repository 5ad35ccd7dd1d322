/** ECR's refusals: code and text, `{…}` filled from the case at hand. Sources: the sandbox's FIDELITY table. */
export const refusals = {
  RepositoryNotFoundException: "The repository with name '{repository}' does not exist in the registry with id '{registry}'",
  RepositoryAlreadyExistsException: "The repository with name '{repository}' already exists in the registry with id '{registry}'",
  RepositoryNotEmptyException: "The repository with name '{repository}' in registry with id '{registry}' cannot be deleted because it still contains images",
  RepositoryPolicyNotFoundException: "Repository policy does not exist for the repository with name '{repository}' in the registry with id '{registry}'",
  LifecyclePolicyNotFoundException: "Lifecycle policy does not exist for the repository with name '{repository}' in the registry with id '{registry}'",
  ImageNotFoundException: "The image with imageId {imageDigest:'{digest}', imageTag:'{tag}'} does not exist within the repository with name '{repository}' in the registry with id '{registry}'",
  ImageAlreadyExistsException: "Image with digest '{digest}' and tag '{tag}' already exists in the repository with name '{repository}' in registry with id '{registry}'",
  ImageTagAlreadyExistsException: "The image tag '{tag}' already exists in the '{repository}' repository and cannot be overwritten because the tag is immutable.",
  ImageDigestDoesNotMatchException: "The calculated digest '{calculated}' does not match the provided digest '{digest}'.",
  LayersNotFoundException: "Layers with digests '[{digests}]' required for pushing image into repository with name '{repository}' in the registry with id '{registry}' do not exist",
  ReferencedImagesNotFoundException: "Images with digests '[{digests}]' required for pushing image into repository with name '{repository}' in the registry with id '{registry}' do not exist",
  LimitExceededException: "Adding tag '{tag}' to an image in the repository with name '{repository}' in registry with id '{registry}' exceeds the maximum allowed number of tags per image which is '1000'",
  ScanNotFoundException: "Image scan does not exist for the image with '{imageDigest:'{digest}', imageTag:'{tag}'}' in the repository with name '{repository}' in the registry with id '{registry}'",
  UnsupportedImageTypeException: "The image with digest '{digest}' in the repository with name '{repository}' in the registry with id '{registry}' is of a type that can not be scanned",
  InvalidParameterException: "Invalid parameter at '{member}' failed to satisfy constraint: '{constraint}'",
  InvalidTagParameterException: "Invalid tag parameter: {constraint}",
  TooManyTagsException: "The number of tags on the resource with ARN '{arn}' would exceed the limit of 50",
  UploadNotFoundException: "The upload with id '{upload}' does not exist in the repository with name '{repository}' in the registry with id '{registry}'",
  InvalidLayerPartException: "Invalid layer part upload for upload with id '{upload}' in the repository with name '{repository}' in the registry with id '{registry}'",
  InvalidLayerException: "None of the provided layer digests match the calculated layer digest",
  LayerPartTooSmallException: "Layer parts other than the last one must be at least 5242880 bytes",
  LayerAlreadyExistsException: "Layer with digest '{digest}' already exists in the repository with name '{repository}' in registry with id '{registry}'",
  EmptyUploadException: "The upload with id '{upload}' in the repository with name '{repository}' in registry with id '{registry}' cannot be completed because it does not have any parts",
  LayerTooLargeException: "A sandbox without a blob store takes layers of at most 65536 bytes",
  ScanLimitExceededException: "The scan quota per image has been exceeded. Wait and try again.",
  LifecyclePolicyPreviewNotFoundException: "Lifecycle policy preview does not exist for the repository with name '{repository}' in the registry with id '{registry}'",
  LifecyclePolicyPreviewInProgressException: "The previous lifecycle policy preview request has not completed. Wait and try again.",
  ImageArchivedException: "The specified image is archived and cannot be scanned.",
  ImageStorageClassUpdateNotSupportedException: "The requested image storage class update is not supported.",
  FeatureDisabledException: "This feature is disabled",
  RegistryPolicyNotFoundException: "Registry policy does not exist in the registry with id '{registry}'",
  PullThroughCacheRuleNotFoundException: "The pull through cache rule with ecrRepositoryPrefix '{prefix}' does not exist in the registry with id '{registry}'",
  PullThroughCacheRuleAlreadyExistsException: "A pull through cache rule with ecrRepositoryPrefix '{prefix}' already exists in the registry with id '{registry}'",
  TemplateNotFoundException: "The repository creation template with prefix '{prefix}' does not exist in the registry with id '{registry}'",
  TemplateAlreadyExistsException: "A repository creation template with prefix '{prefix}' already exists in the registry with id '{registry}'",
  LayerInaccessibleException: "The specified layer is not available because it is not associated with an image. Unassociated image layers may be cleaned up at any time.",
  LayersMissingException: "The layer with digest '{digests}' does not exist within the repository with name '{repository}' in the registry with id '{registry}'"
} as const

/** Names above whose code on the wire is another one. */
export const codes: Readonly<Record<string, string>> = {
  ScanLimitExceededException: 'LimitExceededException',
  FeatureDisabledException: 'ValidationException',
  LayerTooLargeException: 'LimitExceededException',
  LayersMissingException: 'LayersNotFoundException'
}
