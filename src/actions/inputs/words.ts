import { Problem } from '../../core/problem/problem.ts'
import type { Parser } from '../../runner/action.ts'
import { text } from './text.ts'

const word = /"([^"]*)"|'([^']*)'|[^\s"']+/g

/** The words of a command: a JSON list, or words with white space between them, quoted where they hold some. Nothing else of a shell is understood; `undefined` when the input is absent. */
export const words: Parser<readonly string[] | undefined> = (raw, name) => {
  const given = text(raw, name)
  if (given === undefined) return undefined
  const list = given.startsWith('[') ? parsedList(given) : split(given)
  if (list !== undefined) return list
  throw new Problem({
    what: `The input "${name}" is no command.`,
    remedy: 'Write words, quoted where they hold white space, or a JSON list of texts such as ["sh", "-c", "a && b"].'
  })
}

const parsedList = (given: string): readonly string[] | undefined => {
  try {
    const list: unknown = JSON.parse(given)
    return Array.isArray(list) && list.every(each => typeof each === 'string') ? list : undefined
  } catch {
    return undefined
  }
}

/** Quoted words stand by themselves: what a shell would glue together is refused. */
const split = (given: string): readonly string[] | undefined =>
  /^\s*(("[^"]*"|'[^']*'|[^\s"']+)(\s+|$))+$/.test(given)
    ? [...given.matchAll(word)].map(([whole, double, single]) => double ?? single ?? whole)
    : undefined
