import type { Context } from '../kernel/context.ts'
import { textsMember } from '../kernel/member.ts'
import type { Input, Operation } from '../kernel/operation.ts'
import { required } from './member.ts'
import { invalid } from './refuse.ts'
import { repositoryArn } from './repository.ts'
import { ecrState, entry, type Repository } from './state.ts'

const run = (context: Context, input: Input): Record<string, unknown> => {
  const wanted = required(textsMember(input, 'repositoryNames'), 'repositoryNames')
  if (wanted.length < 1 || wanted.length > 25) throw invalid('repositoryNames', 'must have between 1 and 25 names')
  const { repositories } = ecrState(context)
  const found = wanted.flatMap(name => entry(repositories, name) ?? [])
  return {
    scanningConfigurations: found.map(repository => configurationView(context, repository)),
    failures: wanted.filter(name => entry(repositories, name) === undefined).map(failure)
  }
}

const configurationView = (context: Context, { name, scanOnPush }: Repository): Record<string, unknown> => ({
  repositoryArn: repositoryArn(context, name),
  repositoryName: name,
  scanOnPush,
  scanFrequency: scanOnPush ? 'SCAN_ON_PUSH' : 'MANUAL',
  appliedScanFilters: []
})

const failure = (name: string): Record<string, string> => ({
  repositoryName: name,
  failureCode: 'REPOSITORY_NOT_FOUND',
  failureReason: 'REPOSITORY_NOT_FOUND'
})

/** `BatchGetRepositoryScanningConfiguration`: how often the images of each repository are scanned; what is not there is a failure. */
export const batchGetRepositoryScanningConfiguration: Operation = {
  run,
  resource: input => textsMember(input, 'repositoryNames')?.[0] ?? ''
}
