import type { Context } from '../../kernel/context.ts'
import { textMember } from '../../kernel/member.ts'
import type { Input } from '../../kernel/operation.ts'
import { partition } from '../../kernel/partition.ts'
import { refused } from '../refuse.ts'
import { ecsState, entry } from '../state.ts'
import { accountSettings } from './settings.data.ts'

/** The name of an account setting. */
export type SettingName = keyof typeof accountSettings

/** The names of all account settings. */
export const settingNames = Object.keys(accountSettings) as readonly SettingName[]

/** Whose settings those of the whole account are. */
export const accountPrincipal = ({ account, caller: { region } }: Context): string =>
  `arn:${partition(region)}:iam::${account.id}:root`

/** Whose setting a request is about: the principal's that it names, else the caller's. */
export const principal = (context: Context, input: Input): string => {
  const named = textMember(input, 'principalArn')
  return named?.endsWith('root') ? accountPrincipal(context) : (named ?? context.caller.arn)
}

/** The setting that a request names; AWS's refusal for others. */
export const settingName = (input: Input): SettingName => {
  const text = textMember(input, 'name')
  const name = settingNames.find(known => known === text)
  if (name === undefined) throw refused('setting-name')
  return name
}

/** A setting that a request gives to a principal, once it is kept. */
export const putSetting = (context: Context, input: Input, whose: string): Record<string, unknown> => {
  const [name, value] = [settingName(input), textMember(input, 'value') ?? '']
  if (!accountSettings[name].words.test(value)) throw refused('setting-value', name)
  const { settings } = ecsState(context)
  settings[whose] = { ...entry(settings, whose), [name]: value }
  return settingView(name, value, whose)
}

/** What a setting is for a principal: its own, else the account's, else AWS's. */
export const effective = (context: Context, name: SettingName, whose: string): string => {
  const { settings } = ecsState(context)
  const of = (arn: string): string | undefined => entry(entry(settings, arn) ?? {}, name)
  return of(whose) ?? of(accountPrincipal(context)) ?? accountSettings[name].usual
}

/** A setting as answers show it. */
export const settingView = (name: string, value: string, whose: string): Record<string, unknown> => ({
  name,
  value,
  principalArn: whose,
  type: ['guardDutyActivate'].includes(name) ? 'aws_managed' : 'user'
})
