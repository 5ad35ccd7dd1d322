/** Whether an image is one of Amazon ECR's, or of the sandbox's own registry, `registry`. */
export const isEcr = (image: string, registry: string): boolean =>
  image.startsWith(`${registry}/`) || /^\d{12}\.dkr\.ecr\.[a-z0-9-]+\.amazonaws\.com(\.cn)?\//.test(image)
