import { type Check, checkedRules, checks } from '../control/rule.ts'
import { durationMs } from '../kernel/duration.ts'
import { textMember } from '../kernel/member.ts'
import type { ScriptedStatus } from './state.ts'

const shape = { after: checks.time, status: checks.text, description: checks.text }

/** A check for a list of statuses of these words, each with the time after which it holds. */
export const statusesCheck = (words: readonly string[]): Check => ({
  wants: `a list of {"after","status"}, the status one of ${words.join(', ')},`,
  holds: value => checkedRules(value, shape, ['status']).every(({ status }) => words.includes(String(status)))
})

/** The statuses of a control request, by the time after which each holds. */
export const parseStatuses = (value: unknown): ScriptedStatus[] =>
  checkedRules(value, shape, ['status'])
    .map(rule => {
      const description = textMember(rule, 'description')
      return {
        after: durationMs(textMember(rule, 'after') ?? '0s') ?? 0,
        status: String(rule.status),
        ...(description !== undefined && { description })
      }
    })
    .sort((a, b) => a.after - b.after)

/** The latest of the statuses that hold by then; `undefined` before the first. */
export const statusAfter = (statuses: readonly ScriptedStatus[], passed: number): ScriptedStatus | undefined =>
  statuses.findLast(({ after }) => after <= passed)
