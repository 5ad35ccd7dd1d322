import type { Context } from '../kernel/context.ts'
import { textsMember } from '../kernel/member.ts'
import type { Input, Operation } from '../kernel/operation.ts'
import { checkLength } from './constraint.ts'
import { pageOf } from './page.ts'
import { registryOf, repositoryNamed, repositoryView } from './repository.ts'
import { ecrState } from './state.ts'

const run = (context: Context, input: Input): Record<string, unknown> => {
  const registry = registryOf(context, input)
  const names = textsMember(input, 'repositoryNames')
  if (names !== undefined) {
    checkLength('repositoryNames', names.length, { least: 1, most: 100 })
    return { repositories: names.map(name => repositoryView(registry, repositoryNamed(registry, name))) }
  }
  const items = Object.values(ecrState(registry).repositories)
  const page = pageOf(input, { by: 'repositories', items, key: ({ name }) => name })
  return { repositories: page.items.map(repository => repositoryView(registry, repository)), ...page.more }
}

/** `DescribeRepositories`: the named ones, one missing name refuses the call; or all of them by pages. */
export const describeRepositories: Operation = {
  run,
  resource: input => textsMember(input, 'repositoryNames')?.[0] ?? ''
}
