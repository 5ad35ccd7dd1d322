import type { Context } from '../kernel/context.ts'
import { flagMember, structureMember } from '../kernel/member.ts'
import type { Input, Operation } from '../kernel/operation.ts'
import { repositoryName, required } from './member.ts'
import { heading, located } from './repository.ts'

const run = (context: Context, input: Input): Record<string, unknown> => {
  const { registry, repository } = located(context, input)
  const given = required(structureMember(input, 'imageScanningConfiguration'), 'imageScanningConfiguration')
  repository.scanOnPush = flagMember(given, 'scanOnPush') ?? false
  return { ...heading(registry, repository), imageScanningConfiguration: { scanOnPush: repository.scanOnPush } }
}

/** `PutImageScanningConfiguration`: whether a basic scan follows each push from now on. */
export const putImageScanningConfiguration: Operation = { run, resource: repositoryName }
