import { textMember } from '../../kernel/member.ts'
import type { Operation } from '../../kernel/operation.ts'
import { ecsState, entry } from '../state.ts'
import { effective, principal, settingName, settingView } from './account-setting.ts'

/** DeleteAccountSetting: the account's, or AWS's, holds again. */
export const deleteAccountSetting: Operation = {
  resource: input => textMember(input, 'name') ?? '',
  run: (context, input) => {
    const [name, whose] = [settingName(input), principal(context, input)]
    const { settings } = ecsState(context)
    const { [name]: _, ...kept } = { ...entry(settings, whose) }
    settings[whose] = kept
    return { setting: settingView(name, effective(context, name, whose), whose) }
  }
}
