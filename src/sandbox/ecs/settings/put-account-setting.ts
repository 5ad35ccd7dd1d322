import { textMember } from '../../kernel/member.ts'
import type { Operation } from '../../kernel/operation.ts'
import { accountPrincipal, principal, putSetting } from './account-setting.ts'

const resource: Operation['resource'] = input => textMember(input, 'name') ?? ''

/** PutAccountSetting: of the caller, or of the principal that is named. */
export const putAccountSetting: Operation = {
  resource,
  run: (context, input) => ({ setting: putSetting(context, input, principal(context, input)) })
}

/** PutAccountSettingDefault: of all principals of the account that have none of their own. */
export const putAccountSettingDefault: Operation = {
  resource,
  run: (context, input) => ({ setting: putSetting(context, input, accountPrincipal(context)) })
}
