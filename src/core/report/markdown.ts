import { fenced, html, markdown, markdownLines } from './escape.ts'
import { plainLines } from './plain.ts'
import type { Report, Section } from './report.ts'

/** GitHub shows at most 1 MiB of a step's summary, and nothing of a longer one. */
const most = 1024 * 1024

const note = '_A part that is too long to be shown here was left out; the log has it._'

/** The report as GitHub-flavoured Markdown of at most `limit` bytes: a section that does not fit is left out, and that is said. */
export const reportMarkdown = (report: Report, limit: number = most): string => {
  const blocks = [`## ${markdown(report.title)}`, ...report.sections.map(section)]
  let left = limit - bytes(note) - 4
  const shown = blocks.flatMap(block => {
    const fits = bytes(block) + 2 <= left
    if (fits) left -= bytes(block) + 2
    return fits ? [block] : []
  })
  return `${[...shown, ...(shown.length < blocks.length ? [note] : [])].join('\n\n')}\n`
}

const bytes = (text: string): number => Buffer.byteLength(text)

const section = (of: Section): string => {
  switch (of.kind) {
    case 'text':
      return markdownLines(of.text)
    case 'heading':
      return `### ${markdown(of.text)}`
    case 'table':
      return table(of.head, of.rows)
    case 'code':
      return fenced(of.text, of.language)
    case 'details':
      return `<details><summary>${html(plainLines(of.title).join(' '))}</summary>\n\n${of.sections.map(section).join('\n\n')}\n\n</details>`
  }
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [
    head.map(markdownLines),
    head.map(() => '---'),
    ...rows.map(row => head.map((_, at) => markdownLines(row[at] ?? '')))
  ]
    .map(cells => `| ${cells.join(' | ')} |`)
    .join('\n')
