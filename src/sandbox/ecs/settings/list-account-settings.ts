import { flagMember, textMember } from '../../kernel/member.ts'
import type { Operation } from '../../kernel/operation.ts'
import { page } from '../page.ts'
import { ecsState, entry } from '../state.ts'
import { effective, principal, settingName, settingNames, settingView } from './account-setting.ts'

/** ListAccountSettings: those that were set for a principal, or all that hold for it (`effectiveSettings`). */
export const listAccountSettings: Operation = {
  resource: input => textMember(input, 'name') ?? '',
  run: (context, input) => {
    const whose = principal(context, input)
    const own = entry(ecsState(context).settings, whose) ?? {}
    const whole = flagMember(input, 'effectiveSettings') ?? false
    const sought = textMember(input, 'name') === undefined ? settingNames : [settingName(input)]
    const value = textMember(input, 'value')
    const found = sought
      .flatMap(name => {
        const set = whole ? effective(context, name, whose) : entry(own, name)
        return set === undefined ? [] : [{ name, set }]
      })
      .filter(({ set }) => value === undefined || set === value)
    const { items, next } = page(found, input, { of: 'settings', usual: 10, most: 10 })
    return { settings: items.map(({ name, set }) => settingView(name, set, whose)), ...next }
  }
}
