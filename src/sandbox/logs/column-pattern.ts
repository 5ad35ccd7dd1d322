import { comparison, wrongPattern } from './comparison.ts'
import { expression, type Test, type Words, wordsOf } from './expression.ts'

/** A message in columns by the pattern's names. */
type Columns = Readonly<Record<string, string>>

/** Whether a message in columns fits `[ip, user, ..., status = 5*, bytes]`: as many columns, and each as it is wanted. */
export const columnPattern = (pattern: string): ((message: string) => boolean) => {
  const [, inside] = /^\s*\[(.*)\]\s*$/s.exec(pattern) ?? []
  if (inside === undefined) throw wrongPattern()
  const parts = inside.split(',').map(part => part.trim())
  const names = parts.map(part => /^\(*\s*([\w.]+)/.exec(part)?.[1] ?? '')
  const gap = names.indexOf('...')
  if (names.includes('') || names.lastIndexOf('...') !== gap) throw wrongPattern()
  const tests = parts.filter(part => /[=<>!]/.test(part)).map(part => expression(wordsOf(part), condition))
  return message => {
    const columns = placed(names, gap, columnsOf(message))
    return columns !== undefined && tests.every(test => test(columns))
  }
}

const condition = (words: Words): Test<Columns> => {
  const [name = '', operator = '', wanted = ''] = words.splice(0, 3)
  if (!/^[=<>!]/.test(operator) || wanted === '') throw wrongPattern()
  const check = comparison(operator, wanted)
  return columns => check(columns[name])
}

/** Columns are apart by blanks; what stands in quotes or square brackets is one. */
const columnsOf = (message: string): readonly string[] =>
  [...message.matchAll(/"([^"]*)"|\[([^\]]*)\]|(\S+)/g)].map(
    ([, quoted, bracketed, plain]) => quoted ?? bracketed ?? plain ?? ''
  )

/** The columns under their names; `...` stands for any number of them. */
const placed = (names: readonly string[], gap: number, columns: readonly string[]): Columns | undefined => {
  if (gap < 0 ? columns.length !== names.length : columns.length < names.length - 1) return undefined
  const shift = columns.length - names.length
  return Object.fromEntries(
    names.flatMap((name, at) => (at === gap ? [] : [[name, columns[gap >= 0 && at > gap ? at + shift : at] ?? '']]))
  )
}
