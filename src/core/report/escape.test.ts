import { describe, expect, it } from '@jest/globals'
import { echoed } from './echo.ts'
import { fenced, html, markdown, markdownLines } from './escape.ts'

describe('markdown', () => {
  it.each([
    ['a | b', 'a \\| b'],
    ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)&gt;'],
    ['[click](https://evil.example)', '\\[click\\](https:&#47;&#47;evil.example)'],
    ['**bold** _it_ `code` ~~x~~ $x$', '\\*\\*bold\\*\\* \\_it\\_ \\`code\\` \\~\\~x\\~\\~ \\$x\\$'],
    ['# heading', '\\# heading'],
    ['1. item', '1\\. item'],
    ['- item', '\\- item'],
    ['&lt;', '&amp;lt;'],
    ['ping @octo/team', 'ping &#64;octo/team'],
    ['two\nlines', 'two lines'],
    ['    indented', 'indented']
  ])('shows %j as it is', (raw, escaped) => {
    expect(markdown(raw)).toBe(escaped)
  })

  it('keeps lines apart without opening a block', () => {
    expect(markdownLines('one\r\n# two\n---')).toBe('one<br>\\# two<br>\\---')
  })
})

describe('fenced', () => {
  it('cannot be left by its content', () => {
    expect(fenced('x\n```\n<b>\n````', 'json')).toBe('`````json\nx\n```\n<b>\n````\n`````')
  })

  it('takes no language that is more than a word', () => {
    expect(fenced('x', 'js onload=1')).toBe('```\nx\n```')
  })
})

describe('html', () => {
  it('shows markup and quotes as text', () => {
    expect(html(`<a href="x" title='y'>&`)).toBe('&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;')
  })
})

describe('echoed', () => {
  it.each([
    ['::set-output name=x::y', [': :set-output name=x::y']],
    ['  \t::add-mask::x', ['  \t: :add-mask::x']],
    ['fine\r::error::no', ['fine', ': :error::no']],
    ['a ##[set-env name=PATH]x', ['a ## [set-env name=PATH]x']],
    ['std::vector is fine', ['std::vector is fine']],
    ['\u001b[31mred\u001b[0m \u001b]0;title\u0007x\u0000', ['red x']],
    ['\u001b::error::hidden behind an escape', [': :error::hidden behind an escape']],
    ['\u202eevil', ['evil']],
    ['in\u200bvis\ufeffible\u{e0041}', ['invisible']],
    ['fine\u2028::error::no', ['fine', ': :error::no']],
    ['\u001b]8;;https://evil.example\u001b\\link\u001b]8;;\u001b\\', ['link']],
    ['\u001b]8;;https://evil.example\nnot swallowed', ['', 'not swallowed']],
    ['\u001b(Bplain', ['plain']]
  ])('prints %j harmlessly', (raw, lines) => {
    expect(echoed(raw)).toEqual(lines)
  })
})
