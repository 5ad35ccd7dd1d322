import type { Parser } from '../../runner/action.ts'
import { text } from './text.ts'

/** A release as JSON text, several as a JSON array, or the path of a file that holds them; reading it is the codec's. `undefined` when absent. */
export const releaseInput: Parser<string | undefined> = text
