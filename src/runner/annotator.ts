import { echoed } from '../core/report/echo.ts'
import type { Annotation } from '../core/report/report.ts'
import type { Host } from './host.ts'

/** GitHub shows ten annotations of a level for each step; one error is kept for the sentence that ends a run which threw. */
const most = 9

/** GitHub cuts a message here. */
const longest = 4096

/** Annotates what the platform will show, and prints the rest as lines. */
export const annotator = (host: Host, hidden: (text: string) => string): ((annotation: Annotation) => void) => {
  const counts = { error: 0, warning: 0, notice: 0 }
  const harmless = (text: string): string => echoed(hidden(text)).join('\n')
  return annotation => {
    const [title, message] = [harmless(annotation.title), harmless(annotation.message)]
    counts[annotation.level] += 1
    if (counts[annotation.level] <= most) host.annotate({ ...annotation, title, message: message.slice(0, longest) })
    else
      for (const line of echoed(`${annotation.level}: ${title === '' ? '' : `${title}: `}${message}`)) host.line(line)
  }
}
