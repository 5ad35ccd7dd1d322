import { createHash } from 'node:crypto'

/** What a text must be followed by on disk, sixteen hex digits over it and all that came before it. */
export const check = (before: string, text: string): string =>
  createHash('sha256').update(before).update('\n').update(text).digest('hex').slice(0, 16)

/** A line of the journal: the entry as JSON, with its check as the last member. */
export const checkedLine = (before: string, text: string): { readonly line: string; readonly check: string } => {
  const own = check(before, text)
  return { line: `${text.slice(0, -1)},"check":"${own}"}\n`, check: own }
}

/** The entry's text of such a line and its check; `undefined` where the line, or one before it, is not what was written. */
export const parseLine = (
  before: string,
  line: string
): { readonly text: string; readonly check: string } | undefined => {
  const [, head, own] = /^(.*),"check":"([0-9a-f]{16})"\}$/s.exec(line) ?? []
  if (head === undefined || own === undefined) return undefined
  return check(before, `${head}}`) === own ? { text: `${head}}`, check: own } : undefined
}
