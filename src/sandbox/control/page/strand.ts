import type { Bar } from './bar.ts'

/** Tasks that went through the same phases at the same times, and how many they are: one line of the picture. */
export type Strand = { readonly bars: readonly Bar[]; readonly count: number }

/** So many tasks alike are drawn as one. */
const many = 5

/** The phases of tasks, one list for each, with the many that are alike put together; in their order. */
export const strands = (tasks: readonly (readonly Bar[])[]): readonly Strand[] => {
  const alike = new Map<string, (readonly Bar[])[]>()
  for (const bars of tasks) {
    const key = JSON.stringify(bars.map(({ from, to, kind }) => [from, to, kind]))
    const known = alike.get(key)
    if (known === undefined) alike.set(key, [bars])
    else known.push(bars)
  }
  return [...alike.values()].flatMap(group =>
    group.length < many
      ? group.map(bars => ({ bars, count: 1 }))
      : [{ bars: counted(group[0] ?? [], group.length), count: group.length }]
  )
}

/** The longest phase has the word. */
const counted = (bars: readonly Bar[], count: number): readonly Bar[] => {
  const longest = Math.max(...bars.map(({ from, to }) => to - from))
  const at = bars.findIndex(({ from, to }) => to - from === longest)
  return bars.map((bar, index) => ({
    ...bar,
    label: index === at ? `${count} tasks` : '',
    title: `${count} tasks alike, like ${bar.title}`
  }))
}

/** Strands in as few rows as they fit in without touching each other; one and many do not share a row. */
export const packed = (all: readonly Strand[]): readonly (readonly Strand[])[] => {
  const rows: { end: number; thick: boolean; strands: Strand[] }[] = []
  for (const strand of all) {
    const [begin, end] = [strand.bars[0]?.from ?? 0, strand.bars.at(-1)?.to ?? 0]
    const thick = strand.count > 1
    const free = rows.find(row => row.thick === thick && row.end <= begin)
    if (free === undefined) rows.push({ end, thick, strands: [strand] })
    else {
      free.end = end
      free.strands.push(strand)
    }
  }
  return rows.map(row => row.strands)
}
