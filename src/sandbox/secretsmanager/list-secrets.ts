import { flagMember, structuresMember, textMember, textsMember } from '../kernel/member.ts'
import type { Input, Operation } from '../kernel/operation.ts'
import { paged } from './page.ts'
import { secretView, stagesView } from './secret-view.ts'
import { type Secret, secretsState } from './state.ts'

/** `ListSecrets`: without values, the oldest first unless told; those that wait for their deletion only when asked for. */
export const listSecrets: Operation = {
  resource: () => '',
  run: (context, input) => {
    const planned = flagMember(input, 'IncludePlannedDeletion') ?? false
    const filters = (structuresMember(input, 'Filters') ?? []).map(filter)
    const all = Object.values(secretsState(context).secrets)
      .filter(({ deletion }) => deletion === undefined || (planned && deletion > context.now))
      .filter(secret => filters.every(fits => fits(secret)))
      .sort((a, b) => a.created - b.created || (a.name < b.name ? -1 : 1))
    const sorted = textMember(input, 'SortOrder') === 'desc' ? all.reverse() : all
    const { page, next } = paged(input, sorted, ({ arn }) => arn)
    return {
      SecretList: page.map(secret => ({ ...secretView(secret), SecretVersionsToStages: stagesView(secret) })),
      ...next
    }
  }
}

/** Texts of a secret that a filter looks at; names and descriptions are compared from their beginning. */
const texts: Readonly<Record<string, (secret: Secret) => readonly string[]>> = {
  name: ({ name }) => [name],
  description: ({ description = '' }) => [description],
  'tag-key': ({ tags }) => tags.map(({ Key }) => Key),
  'tag-value': ({ tags }) => tags.map(({ Value }) => Value),
  all: ({ name, description = '', tags }) => [name, description, ...tags.flatMap(({ Key, Value }) => [Key, Value])]
}

const filter = (given: Input): ((secret: Secret) => boolean) => {
  const of = texts[textMember(given, 'Key') ?? 'all'] ?? (() => [])
  const values = textsMember(given, 'Values') ?? []
  return secret =>
    values.some(value => {
      const wanted = value.replace(/^!/, '')
      return of(secret).some(text => text.startsWith(wanted)) !== value.startsWith('!')
    })
}
