import type { Parser } from '../../runner/action.ts'
import { text } from './text.ts'

/** A release as JSON text, or the path of a file that holds one; reading it is the codec's. `undefined` when absent. */
export const releaseInput: Parser<string | undefined> = text
