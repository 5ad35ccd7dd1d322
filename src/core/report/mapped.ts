import type { Report, Section } from './report.ts'

/** The same report with every text replaced by `change(text)`. */
export const mappedReport = (report: Report, change: (text: string) => string): Report => ({
  ...report,
  title: change(report.title),
  sections: report.sections.map(section => mappedSection(section, change)),
  ...(report.annotations === undefined
    ? {}
    : {
        annotations: report.annotations.map(one => ({ ...one, title: change(one.title), message: change(one.message) }))
      })
})

const mappedSection = (section: Section, change: (text: string) => string): Section => {
  switch (section.kind) {
    case 'text':
    case 'heading':
    case 'code':
      return { ...section, text: change(section.text) }
    case 'table':
      return { ...section, head: section.head.map(change), rows: section.rows.map(row => row.map(change)) }
    case 'details':
      return {
        ...section,
        title: change(section.title),
        sections: section.sections.map(inner => mappedSection(inner, change))
      }
  }
}
