import ignore from 'ignore'

type Pattern = { readonly negative: boolean; readonly matches: (path: string) => boolean }

const pattern = (line: string): Pattern => {
  const negative = line.startsWith('!')
  const anchored = `/${line
    .slice(negative ? 1 : 0)
    .trim()
    .replace(/^\/+/, '')}`
  const rules = ignore({ ignorecase: false }).add(anchored)
  return { negative, matches: path => rules.ignores(path) }
}

/**
 * Which paths a `.dockerignore` leaves out: its patterns are anchored at the context's root and the last one that matches a path or a folder above it decides,
 * so that, other than in git, a file in an excluded folder can be taken back in.
 */
export const ignored = (text: string): ((path: string) => boolean) => {
  const patterns = text
    .split(/\r?\n/)
    .map(line => line.trim())
    .filter(line => line !== '' && line !== '!' && !line.startsWith('#'))
    .map(pattern)
  return path => patterns.findLast(({ matches }) => matches(path))?.negative === false
}
