/** The candidate that a misspelt word most likely means, by edit distance; `undefined` when none is near. */
export const nearest = (word: string, candidates: readonly string[]): string | undefined => {
  const limit = Math.max(1, Math.floor(word.length / 3))
  const ranked = candidates
    .map(candidate => ({ candidate, far: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ far }) => far <= limit)
    .sort((a, b) => a.far - b.far || (a.candidate < b.candidate ? -1 : 1))
  return ranked[0]?.candidate
}

/** The remedy for an unknown name: the nearest candidate, else all of them (ten at most), else `undefined`. */
export const suggestion = (word: string, candidates: readonly string[]): string | undefined => {
  const near = nearest(word, candidates)
  if (near !== undefined) return `Did you mean "${near}"?`
  if (candidates.length === 0) return undefined
  const shown = candidates.slice(0, 10).map(candidate => `"${candidate}"`)
  return `Known: ${shown.join(', ')}${candidates.length > 10 ? ` and ${candidates.length - 10} more` : ''}.`
}

/** Edits between two words: inserts, deletes, replacements and swaps of neighbours each count one. */
const distance = (a: string, b: string): number => {
  let before: readonly number[] = []
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let line = 1; line <= a.length; line++) {
    const next: number[] = [line]
    for (let column = 1; column <= b.length; column++) {
      const cost = a[line - 1] === b[column - 1] ? 0 : 1
      const swapped = line > 1 && column > 1 && a[line - 1] === b[column - 2] && a[line - 2] === b[column - 1]
      next.push(
        Math.min(
          at(row, column) + 1,
          at(next, column - 1) + 1,
          at(row, column - 1) + cost,
          swapped ? at(before, column - 2) + 1 : Number.POSITIVE_INFINITY
        )
      )
    }
    before = row
    row = next
  }
  return at(row, b.length)
}

const at = (row: readonly number[], column: number): number => row[column] ?? Number.POSITIVE_INFINITY
