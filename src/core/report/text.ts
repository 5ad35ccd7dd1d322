import { columnsOf, fold, type Width } from './fold.ts'
import { plain, plainLines } from './plain.ts'
import type { Report, Section } from './report.ts'

/** Wider tables are printed cell by cell where nobody says how wide the terminal is: nothing of a reason may be lost. */
const widest = 160
/** Narrower than this nothing is folded: it would be one word a line. */
const narrowest = 40

/** The report as plain text, tables aligned. `columns` is the width of a terminal: sentences are folded to it, and tables that do not fit become lists. */
export const reportText = (report: Report, columns?: number): string => {
  const width = columns === undefined ? undefined : Math.max(narrowest, columns)
  const blocks = [fold(oneLine(report.title), width), ...report.sections.map(each => section(each, width))]
  return blocks.filter(block => block !== '').join('\n\n')
}

const section = (of: Section, width: Width): string => {
  if (of.logged === true) return ''
  switch (of.kind) {
    case 'text':
      return plainLines(of.text)
        .map(line => fold(line, width, line.startsWith('→ ') ? '  ' : ''))
        .join('\n')
    case 'heading':
      return fold(oneLine(of.text), width)
    case 'table':
      return table([of.head, ...of.rows], width)
    case 'code':
      return indented(of.text)
    case 'details':
      return `${oneLine(of.title)}\n${indented(of.sections.map(each => section(each, within(width, 2))).join('\n\n'))}`
  }
}

const within = (width: Width, less: number): Width => (width === undefined ? undefined : width - less)

const oneLine = (raw: string): string => plainLines(raw).join(' ').trim()

const indented = (raw: string): string =>
  plainLines(raw)
    .map(line => (line === '' ? '' : `  ${line}`))
    .join('\n')

const table = (rows: readonly (readonly string[])[], width: Width): string => {
  const cells = rows.map(row => row.map(cell => oneLine(plain(cell).replaceAll('\t', ' '))))
  const widths = (cells[0] ?? []).map((_, at) => Math.max(...cells.map(row => columnsOf(row[at] ?? ''))))
  if (widths.reduce((sum, wide) => sum + wide + 2, -2) > (width ?? widest)) return records(cells, width)
  const line = (row: readonly string[]): string =>
    widths.map((wide, at) => `${row[at] ?? ''}${' '.repeat(wide - columnsOf(row[at] ?? ''))}`).join('  ')
  return cells.map(row => line(row).trimEnd()).join('\n')
}

const records = ([head = [], ...rows]: readonly (readonly string[])[], width: Width): string => {
  const wide = Math.max(0, ...head.map(columnsOf)) + 2
  const cell = (text: string, at: number): string => fold((head[at] ?? '').padEnd(wide) + text, width, ' '.repeat(wide))
  return rows.map(row => row.flatMap((text, at) => (text === '' ? [] : [cell(text, at)])).join('\n')).join('\n\n')
}
