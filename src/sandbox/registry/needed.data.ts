/** The actions of ECR's API that a request to the registry needs, by its operation; those for referrers and cancelling are guessed. */
export const needed: Readonly<Record<string, readonly string[]>> = {
  GetManifest: ['BatchGetImage'],
  HeadManifest: ['BatchGetImage'],
  PutManifest: ['PutImage'],
  DeleteManifest: ['BatchDeleteImage'],
  GetBlob: ['GetDownloadUrlForLayer'],
  HeadBlob: ['BatchCheckLayerAvailability'],
  BeginUpload: ['InitiateLayerUpload'],
  UploadChunk: ['UploadLayerPart'],
  GetUpload: ['UploadLayerPart'],
  CancelUpload: ['UploadLayerPart'],
  CompleteUpload: ['UploadLayerPart', 'CompleteLayerUpload'],
  ListTags: ['ListImages'],
  ListReferrers: ['BatchGetImage']
}
