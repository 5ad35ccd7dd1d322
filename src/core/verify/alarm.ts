import type { Shortfall } from './shortfall.ts'

type Seen = { readonly state: string; readonly reason?: string }

/** Which of the named alarms fire or do not exist. An alarm with too little data does not fire. */
export const alarmShortfalls = (names: readonly string[], found: ReadonlyMap<string, Seen>): readonly Shortfall[] =>
  names.flatMap(name => {
    const alarm = found.get(name)
    if (alarm === undefined)
      return {
        came: `There is no alarm "${name}"`,
        expected: 'one that does not fire',
        remedy: 'Correct its name in verify.alarms, or make it in the account and region of the stage.'
      }
    if (alarm.state !== 'ALARM') return []
    return {
      came: `The alarm "${name}" fires${alarm.reason === undefined ? '' : `: ${alarm.reason.replace(/\.$/, '')}`}`,
      expected: 'that it does not',
      remedy: "Look at the alarm's metric since the rollout began."
    }
  })
