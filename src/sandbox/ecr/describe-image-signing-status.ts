import type { Context } from '../kernel/context.ts'
import type { Input, Operation } from '../kernel/operation.ts'
import { repositoryName } from './member.ts'
import { heading } from './repository.ts'
import { scanned } from './scanned.ts'

const run = (context: Context, input: Input): Record<string, unknown> => {
  const { registry, repository, imageId } = scanned(context, input)
  return { ...heading(registry, repository), imageId, signingStatuses: [] }
}

/** `DescribeImageSigningStatus`: no registry here signs, so that no image has a status. */
export const describeImageSigningStatus: Operation = { run, resource: repositoryName }
