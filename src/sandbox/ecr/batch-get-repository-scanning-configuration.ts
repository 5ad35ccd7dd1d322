import type { Context } from '../kernel/context.ts'
import { textsMember } from '../kernel/member.ts'
import type { Input, Operation } from '../kernel/operation.ts'
import { checkLength } from './constraint.ts'
import { required } from './member.ts'
import { repositoryArn } from './repository.ts'
import { configured, isEnhanced, isScannedOnPush, scanRules } from './scan-rule.ts'
import { ecrState, entry, type Repository } from './state.ts'

const run = (context: Context, input: Input): Record<string, unknown> => {
  const wanted = required(textsMember(input, 'repositoryNames'), 'repositoryNames')
  checkLength('repositoryNames', wanted.length, { least: 1, most: 25 })
  const { repositories } = ecrState(context)
  const found = wanted.flatMap(name => entry(repositories, name) ?? [])
  return {
    scanningConfigurations: found.map(repository => configurationView(context, repository)),
    failures: wanted.filter(name => entry(repositories, name) === undefined).map(failure)
  }
}

const configurationView = (context: Context, repository: Repository): Record<string, unknown> => {
  const rules = isEnhanced(context)
    ? scanRules(context, repository).map(rule => ({ frequency: rule.frequency, filter: rule.repository }))
    : configured(context, repository)
  const onPush = isEnhanced(context) ? rules.length > 0 : isScannedOnPush(context, repository)
  return {
    repositoryArn: repositoryArn(context, repository.name),
    repositoryName: repository.name,
    scanOnPush: onPush,
    scanFrequency: rules[0]?.frequency ?? (onPush ? 'SCAN_ON_PUSH' : 'MANUAL'),
    appliedScanFilters: [...new Set(rules.map(({ filter }) => filter))].map(filter => ({
      filter,
      filterType: 'WILDCARD'
    }))
  }
}

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
