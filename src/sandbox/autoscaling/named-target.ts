import { neededText, textMember } from '../kernel/member.ts'
import type { Input } from '../kernel/operation.ts'

/** What names a scalable target in a request. */
export type TargetName = {
  readonly key: string
  readonly namespace: string
  readonly resource: string
  readonly dimension: string
}

/** The name that a request gives, all three parts of which must be there. */
export const namedTarget = (input: Input): TargetName => {
  const namespace = neededText(input, 'ServiceNamespace', 'ValidationException')
  const resource = neededText(input, 'ResourceId', 'ValidationException')
  const dimension = neededText(input, 'ScalableDimension', 'ValidationException')
  return { key: `${namespace}|${resource}|${dimension}`, namespace, resource, dimension }
}

/** What the request is about, for keys of faults. */
export const targetResource = (input: Input): string => textMember(input, 'ResourceId') ?? ''
