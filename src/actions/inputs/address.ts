import { Problem } from '../../core/problem/problem.ts'
import type { Parser } from '../../runner/action.ts'
import { text } from './text.ts'

/** An http or https address; `undefined` when the input is absent. */
export const address: Parser<string | undefined> = (raw, name) => {
  const given = text(raw, name)
  if (given === undefined || (/^https?:\/\//.test(given) && URL.canParse(given))) return given
  throw new Problem({
    what: `The input "${name}" is "${given}", which is no http or https address.`,
    remedy: 'Write for example "https://beta.shop.example/health".'
  })
}
