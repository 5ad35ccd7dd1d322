import { alarmState } from '../../../cloudwatch/alarm.ts'
import type { Context } from '../../../kernel/context.ts'
import { flagMember, structureMember, textsMember } from '../../../kernel/member.ts'
import type { Input } from '../../../kernel/operation.ts'
import { lastPart } from '../../arn.ts'

/** The alarms of a deployment configuration. */
export type Alarms = { readonly enabled: boolean; readonly rollback: boolean; readonly names: readonly string[] }

/** What a configuration says of alarms. */
export const alarms = (configuration: Input): Alarms => {
  const settings = structureMember(configuration, 'alarms') ?? {}
  const names = textsMember(settings, 'alarmNames') ?? []
  return {
    enabled: (flagMember(settings, 'enable') ?? false) && names.length > 0,
    rollback: flagMember(settings, 'rollback') ?? false,
    names
  }
}

/** Those of the alarms that are in ALARM now. */
export const ringing = (context: Context, configuration: Input): readonly string[] =>
  alarms(configuration).names.filter(name => alarmState(context, lastPart(name)) === 'ALARM')
