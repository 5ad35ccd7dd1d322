import type { Parser } from '../../runner/action.ts'

/** The input's text without white space around it; `undefined` when nothing is left. */
export const text: Parser<string | undefined> = raw => {
  const trimmed = raw?.trim()
  return trimmed === '' ? undefined : trimmed
}
