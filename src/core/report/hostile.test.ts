import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { echoed } from './echo.ts'
import { reportMarkdown } from './markdown.ts'
import type { Report } from './report.ts'
import { reportText } from './text.ts'

/** What others may write to become more than text. */
const tokens = [
  ...[
    '::error::x',
    '##[error]',
    '::set-output name=a::b',
    '::stop-commands::t',
    '\u001b[31m',
    '\u001b]8;;https://e\u0007'
  ],
  ...[
    '\r',
    '\n',
    '\r\n',
    '\u2028',
    '\t',
    ' ',
    '\u202e',
    '\u200b',
    '\ufeff',
    '\u0085',
    '\u009b31m',
    '\\',
    '|',
    '`',
    '```'
  ],
  ...['</details>', '<details>', '</summary>', '<script>', '<!--', '&lt;', '[x](https://e)', '![x](https://e)', '@all'],
  ...['# x', '- x', '1. x', '---', '| a | b |', '~~~', '$x$', 'https://e', 'www.e', '***', 'a']
]
const hostile = fc.array(fc.constantFrom(...tokens), { minLength: 1, maxLength: 12 }).map(parts => parts.join(''))

const reportOf = (text: string): Report => ({
  title: text,
  sections: [
    { kind: 'heading', text },
    { kind: 'text', text: `first\n${text}` },
    { kind: 'table', head: ['a', text], rows: [[text, 'b']] },
    { kind: 'details', title: text, sections: [{ kind: 'code', text, language: text }] }
  ]
})

const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length

describe('what others wrote', () => {
  it('is nothing but text in Markdown', () => {
    const holds = fc.property(hostile, text => {
      const prose = reportMarkdown(reportOf(text)).replaceAll(/^(`{3,})[a-z0-9]*\n[\s\S]*?\n\1$/gm, '')
      expect([count(prose, /<details>/g), count(prose, /<\/details>/g)]).toEqual([1, 1])
      // A summary stands in a block of HTML, where no Markdown is read as long as no line ends.
      const read = prose.replace(/<summary>([^<\n]*)<\/summary>/, '')
      expect(read).not.toMatch(/<(?!br>|\/?details>)|@all|(?<!\\)`|(?<!\\)\]\(|:\/\//)
      const rows = prose.split('\n').filter(line => line.startsWith('| '))
      expect(rows.map(row => count(row, /(?<!\\)\|/g))).toEqual([3, 3, 3])
    })
    fc.assert(holds, { seed: 1, numRuns: 300 })
  })

  it('is no command and steers nothing in a log', () => {
    const holds = fc.property(hostile, fc.constantFrom(undefined, 60), (text, columns) => {
      const lines = echoed(reportText(reportOf(text), columns))
      expect(lines.filter(line => /^\s*::|##\[/.test(line))).toEqual([])
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not come through
      expect(lines.join('')).not.toMatch(/[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u200b\u202e\u2028\ufeff]/)
    })
    fc.assert(holds, { seed: 1, numRuns: 300 })
  })
})
