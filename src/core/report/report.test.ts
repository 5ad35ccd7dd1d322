import { describe, expect, it } from '@jest/globals'
import { reportMarkdown } from './markdown.ts'
import type { Report } from './report.ts'
import { reportText } from './text.ts'

const report: Report = {
  title: 'Deployed to <live>',
  sections: [
    { kind: 'text', text: 'One of two.' },
    { kind: 'heading', text: 'Units' },
    {
      kind: 'table',
      head: ['service', 'outcome'],
      rows: [
        ['api', 'succeeded'],
        ['worker-with-a-name', 'failed | twice\nreally']
      ]
    },
    { kind: 'details', title: 'Why <b>', sections: [{ kind: 'code', text: '{"a": 1}', language: 'json' }] }
  ]
}

describe('reportMarkdown', () => {
  it('escapes every text', () => {
    expect(reportMarkdown(report)).toBe(
      [
        '## Deployed to &lt;live&gt;',
        'One of two.',
        '### Units',
        '| service | outcome |\n| --- | --- |\n| api | succeeded |\n| worker-with-a-name | failed \\| twice<br>really |',
        '<details><summary>Why &lt;b&gt;</summary>\n\n```json\n{"a": 1}\n```\n\n</details>\n'
      ].join('\n\n')
    )
  })

  it('leaves out what does not fit, says so, and keeps the rest', () => {
    const long: Report = {
      title: 'T',
      sections: [
        { kind: 'code', text: 'x'.repeat(2000) },
        { kind: 'text', text: 'the end' }
      ]
    }
    const shown = reportMarkdown(long, 500)
    expect(shown).toBe('## T\n\nthe end\n\n_A part that is too long to be shown here was left out; the log has it._\n')
  })
})

describe('reportText', () => {
  it('aligns tables and indents details', () => {
    expect(reportText(report)).toBe(
      [
        'Deployed to <live>',
        'One of two.',
        'Units',
        'service             outcome\napi                 succeeded\nworker-with-a-name  failed | twice really',
        'Why <b>\n    {"a": 1}'
      ].join('\n\n')
    )
  })

  it('says nothing again that stood in the log', () => {
    const details = { kind: 'details', logged: true, title: 'Events', sections: [{ kind: 'code', text: 'x' }] } as const
    const seen: Report = { title: 'T', sections: [details] }
    expect([reportText(seen), reportMarkdown(seen)]).toEqual(['T', expect.stringContaining('Events')])
  })

  it('prints a table that no terminal can show cell by cell', () => {
    const rows = [
      ['api', 'x'.repeat(200)],
      ['worker', '']
    ]
    const wide: Report = { title: 'T', sections: [{ kind: 'table', head: ['service', 'why'], rows }] }
    expect(reportText(wide)).toBe(`T\n\nservice  api\nwhy      ${'x'.repeat(200)}\n\nservice  worker`)
  })
})

describe('reportText on a terminal', () => {
  const wide: Report = {
    title: 'Deployed',
    sections: [
      { kind: 'text', text: 'One of two services came to its end.\n→ Look at the other one before you go on.' },
      { kind: 'table', head: ['service', 'reason'], rows: [['api', 'a reason that is longer than forty columns are']] },
      { kind: 'code', text: 'a line of a log that is longer than forty columns stays whole' }
    ]
  }

  it('folds sentences, and makes a list of a table that does not fit', () => {
    expect(reportText(wide, 40)).toBe(
      [
        'Deployed',
        'One of two services came to its end.\n→ Look at the other one before you go\n  on.',
        'service  api\nreason   a reason that is longer than\n         forty columns are',
        '  a line of a log that is longer than forty columns stays whole'
      ].join('\n\n')
    )
  })

  it('is at least forty columns wide, and folds nothing where nobody says how wide it is', () => {
    expect(reportText(wide, 1)).toBe(reportText(wide, 40))
    expect(reportText(wide)).toContain('service  reason\napi      a reason that is longer than forty columns are')
  })
})
