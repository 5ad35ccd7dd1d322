/** The most that a request may bring: a part of a layer is the largest, and all else is far smaller. */
const limits = { part: 32 * 1024 * 1024, other: 8 * 1024 * 1024 } as const

/** The most bytes that a request may bring, by its `x-amz-target`. */
export const bodyLimit = (target: unknown): number =>
  String(target).endsWith('.UploadLayerPart') ? limits.part : limits.other
