import { plain, plainLines } from './plain.ts'
import type { Report, Section } from './report.ts'

/** The report as plain text for a terminal or a log, tables aligned. */
export const reportText = (report: Report): string =>
  [oneLine(report.title), ...report.sections.map(section)].filter(block => block !== '').join('\n\n')

const section = (of: Section): string => {
  switch (of.kind) {
    case 'text':
      return plainLines(of.text).join('\n')
    case 'heading':
      return oneLine(of.text)
    case 'table':
      return table([of.head, ...of.rows])
    case 'code':
      return indented(of.text)
    case 'details':
      return `${oneLine(of.title)}\n${indented(of.sections.map(section).join('\n\n'))}`
  }
}

const oneLine = (raw: string): string => plainLines(raw).join(' ').trim()

const indented = (raw: string): string =>
  plainLines(raw)
    .map(line => (line === '' ? '' : `  ${line}`))
    .join('\n')

/** Wider tables are printed cell by cell: no terminal shows them, and nothing of a reason may be lost. */
const widest = 160

const table = (rows: readonly (readonly string[])[]): string => {
  const cells = rows.map(row => row.map(cell => oneLine(plain(cell).replaceAll('\t', ' '))))
  const widths = (cells[0] ?? []).map((_, at) => Math.max(...cells.map(row => width(row[at] ?? ''))))
  if (widths.reduce((sum, wide) => sum + wide + 2, -2) > widest) return records(cells)
  const line = (row: readonly string[]): string =>
    widths.map((wide, at) => `${row[at] ?? ''}${' '.repeat(wide - width(row[at] ?? ''))}`).join('  ')
  return cells.map(row => line(row).trimEnd()).join('\n')
}

const records = ([head = [], ...rows]: readonly (readonly string[])[]): string => {
  const wide = Math.max(0, ...head.map(width))
  const record = (row: readonly string[]): string =>
    row.flatMap((cell, at) => (cell === '' ? [] : [`${(head[at] ?? '').padEnd(wide)}  ${cell}`])).join('\n')
  return rows.map(record).join('\n\n')
}

/** Columns that a text takes: code points, which is right for all but wide scripts. */
const width = (text: string): number => [...text].length
