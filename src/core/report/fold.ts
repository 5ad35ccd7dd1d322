/** How many columns a line may take; absent where nobody says. */
export type Width = number | undefined

/** A line folded between words; what follows the first line begins with `hang`. A word that is too long stays whole, so that it can be copied. */
export const fold = (line: string, width: Width, hang = ''): string => {
  if (width === undefined || columnsOf(line) <= width) return line
  const [first = '', ...words] = line.split(' ')
  const lines = [first]
  for (const word of words) {
    const last = lines.at(-1) ?? ''
    if (columnsOf(last) + 1 + columnsOf(word) <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(`${hang}${word}`)
  }
  return lines.join('\n')
}

/** Columns that a text takes: code points, which is right for all but wide scripts. */
export const columnsOf = (text: string): number => [...text].length
