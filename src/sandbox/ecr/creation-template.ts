import type { Context } from '../kernel/context.ts'
import { textMember, textsMember } from '../kernel/member.ts'
import type { Input, Operation } from '../kernel/operation.ts'
import { put } from '../kernel/put.ts'
import { timestamp } from '../kernel/timestamp.ts'
import { requiredText } from './member.ts'
import { pageOf } from './page.ts'
import { refusal } from './refuse.ts'
import { type CreationTemplate, ecrState, entry } from './state.ts'

const resource = (input: Input): string => textMember(input, 'prefix') ?? ''

const located = (context: Context, prefix: string): CreationTemplate => {
  const found = entry(ecrState(context).templates ?? {}, prefix)
  if (found === undefined) throw refusal('TemplateNotFoundException', { prefix, registry: context.account.id })
  return found
}

const shown = ({ prefix, created, updated, settings }: CreationTemplate): Record<string, unknown> => ({
  ...{ imageTagMutability: 'MUTABLE', encryptionConfiguration: { encryptionType: 'AES256' } },
  ...settings,
  ...{ prefix, createdAt: timestamp(created), updatedAt: timestamp(updated) }
})

const answer = (context: Context, template: CreationTemplate): Record<string, unknown> => ({
  registryId: context.account.id,
  repositoryCreationTemplate: shown(template)
})

const settingsIn = ({ prefix: _, ...settings }: Input): Input => structuredClone(settings)

/** `CreateRepositoryCreationTemplate`: kept and shown; no repository is made by it. */
export const createRepositoryCreationTemplate: Operation = {
  resource,
  run: (context, input) => {
    const [state, prefix] = [ecrState(context), requiredText(input, 'prefix')]
    if (entry(state.templates ?? {}, prefix) !== undefined)
      throw refusal('TemplateAlreadyExistsException', { prefix, registry: context.account.id })
    const template = { prefix, created: context.now, updated: context.now, settings: settingsIn(input) }
    state.templates ??= {}
    put(state.templates, prefix, template)
    return answer(context, template)
  }
}

/** `UpdateRepositoryCreationTemplate`: members that are absent stay. */
export const updateRepositoryCreationTemplate: Operation = {
  resource,
  run: (context, input) => {
    const template = located(context, requiredText(input, 'prefix'))
    template.settings = { ...template.settings, ...settingsIn(input) }
    template.updated = context.now
    return answer(context, template)
  }
}

/** `DescribeRepositoryCreationTemplates`: the named ones that are there, or all of them by pages. */
export const describeRepositoryCreationTemplates: Operation = {
  resource: () => '',
  run: (context, input) => {
    const wanted = textsMember(input, 'prefixes')
    const all = Object.values(ecrState(context).templates ?? {}).filter(
      ({ prefix }) => wanted?.includes(prefix) ?? true
    )
    const { items, more } = pageOf(input, { by: 'templates', items: all, key: ({ prefix }) => prefix })
    return { registryId: context.account.id, repositoryCreationTemplates: items.map(shown), ...more }
  }
}

/** `DeleteRepositoryCreationTemplate`: gives what was deleted. */
export const deleteRepositoryCreationTemplate: Operation = {
  resource,
  run: (context, input) => {
    const template = located(context, requiredText(input, 'prefix'))
    delete ecrState(context).templates?.[template.prefix]
    return answer(context, template)
  }
}
