import type { Context } from '../kernel/context.ts'
import { textMember } from '../kernel/member.ts'
import type { Input, Operation } from '../kernel/operation.ts'
import { requiredText } from './member.ts'
import { invalid } from './refuse.ts'
import { ecrState } from './state.ts'

/** The settings of a registry with their values, the first of which holds unless told. */
const known: Readonly<Record<string, readonly string[]>> = {
  BASIC_SCAN_TYPE_VERSION: ['AWS_NATIVE', 'CLAIR'],
  REGISTRY_POLICY_SCOPE: ['V2', 'V1'],
  BLOB_MOUNTING: ['DISABLED', 'ENABLED']
}

const named = (input: Input): string => {
  const name = requiredText(input, 'name')
  if (Object.hasOwn(known, name)) return name
  throw invalid('name', `Member must satisfy enum value set: [${Object.keys(known).join(', ')}]`)
}

/** A setting's value in the context's registry. */
export const accountSetting = (context: Context, name: string): string =>
  ecrState(context).settings?.[name] ?? known[name]?.[0] ?? ''

/** `GetAccountSetting`. */
export const getAccountSetting: Operation = {
  run: (context, input) => ({ name: named(input), value: accountSetting(context, named(input)) }),
  resource: input => textMember(input, 'name') ?? ''
}

/** `PutAccountSetting`: `REGISTRY_POLICY_SCOPE` does nothing. */
export const putAccountSetting: Operation = {
  run: (context, input) => {
    const [name, value] = [named(input), requiredText(input, 'value')]
    if (!known[name]?.includes(value))
      throw invalid('value', `Member must satisfy enum value set: [${known[name]?.join(', ')}]`)
    const state = ecrState(context)
    state.settings = { ...state.settings, [name]: value }
    return { name, value }
  },
  resource: input => textMember(input, 'name') ?? ''
}
