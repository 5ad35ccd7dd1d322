import type { Parser } from '../../runner/action.ts'

/** A list: one item a line, or several with commas between them; empty when the input is absent. */
export const lines: Parser<readonly string[]> = raw =>
  (raw ?? '')
    .split(/[\n,]/)
    .map(item => item.trim())
    .filter(item => item !== '')
