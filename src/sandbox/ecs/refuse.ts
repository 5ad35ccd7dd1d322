import { Refusal } from '../kernel/refusal.ts'
import { refusals } from './refusals.data.ts'

/** The name of a refusal in the table. */
export type RefusalName = keyof typeof refusals

/** The refusal of this name with its words filled in, to be thrown. */
export const refused = (name: RefusalName, ...words: readonly (string | number)[]): Refusal => {
  const [code, message] = refusals[name]
  return new Refusal(
    code,
    message.replaceAll(/\{(\d)\}/g, (_, place: string) => String(words[Number(place)] ?? ''))
  )
}
