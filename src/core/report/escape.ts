import { plain, plainLines } from './plain.ts'

/** A text as HTML text or attribute value. */
export const html = (raw: string): string =>
  plain(raw)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')

/** One line of text as GitHub-flavoured Markdown that shows exactly that text: no markup, link, mention, formula or heading. */
export const markdown = (raw: string): string =>
  plain(raw)
    .replaceAll(/[\r\n]+/g, ' ')
    .trim()
    .replaceAll(/[\\`*_{}[\]|~$^]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('@', '&#64;')
    .replaceAll('://', ':&#47;&#47;')
    .replaceAll(/\bwww\./gi, '$&&#8203;')
    .replace(/^([#+\-=])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2')

/** Several lines as Markdown, each on its own line. */
export const markdownLines = (raw: string): string => plainLines(raw).map(markdown).join('<br>')

/** A text as a fenced code block that its content cannot leave. */
export const fenced = (raw: string, language = ''): string => {
  const text = plainLines(raw).join('\n')
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${/^[a-z0-9]+$/.test(language) ? language : ''}\n${text}\n${fence}`
}
