import { afterEach, describe, expect, it } from '@jest/globals'
import { githubHost } from '../../runner/github-host.ts'
import type { Performance } from '../../runner/perform.ts'
import { play } from '../../testing/matrix/play.ts'
import type { Timeline } from '../../testing/matrix/timeline.ts'

const forged = '::set-output name=outcome::succeeded'
const log = [
  forged,
  `  ${forged}`,
  `harmless\r${forged}`,
  `harmless\n${forged}`,
  `\u001b[2K${forged}`,
  '##[error]forged',
  '```',
  '</details><img src="https://evil.example/x.png"> @everyone [here](https://evil.example)',
  'connecting to postgres://shop:swordfish@db:5432/shop with password=opensesame',
  'Authorization: Bearer abcdefghijklmnop0123',
  'key AKIAIOSFODNN7EXAMPLE'
]

const timeline: Timeline = {
  name: 'crash with a hostile log',
  tasks: { start: 'crash', 'exit-code': 3, after: '2s', log },
  expected: { outcome: 'none', code: 1, says: '' }
}

const write = process.stdout.write
afterEach(() => {
  process.stdout.write = write
})

/** What GitHub's runner would read of a job: what was printed on the way, then the report. */
const printed = async ({ reports, lines }: Performance): Promise<readonly string[]> => {
  let text = ''
  process.stdout.write = ((part: string) => {
    text += part
    return true
  }) as typeof process.stdout.write
  const host = await githubHost({})
  for (const line of lines.slice(0, lines.indexOf(reports[0]?.title ?? ''))) host.line(line)
  for (const report of reports) await host.show(report)
  process.stdout.write = write
  return text.split(/\r\n|\n|\r/)
}

describe('the log of a container', () => {
  it('forges no workflow command, markup or mention, and shows no secret', async () => {
    const { done, told } = await play(timeline)
    const lines = await printed(done)
    expect(lines.join('\n')).toContain('set-output name=outcome')
    expect(lines).toContainEqual(expect.stringMatching(/^api\/\w+ \| key \*\*\*$/))
    expect(lines.filter(line => /^\s*::|##\[/.test(line))).toEqual([])
    expect(done.summary).toContain('````\n')
    expect(done.summary.split('````')).toHaveLength(3)
    for (const secret of ['swordfish', 'opensesame', 'abcdefghijklmnop0123', 'AKIAIOSFODNN7EXAMPLE', 'hunter2-in-env'])
      expect(told).not.toContain(secret)
  })

  it('forges none in a reason that a registry gives either', async () => {
    const reason = `CannotPullContainerError: ${forged}\n${forged}\r${forged}\u001b[31m\n##[error]x <script>alert(1)</script> @everyone | a | [here](https://evil.example) \u0060\u0060\u0060`
    const { done } = await play({ ...timeline, tasks: { start: 'cannot-pull', reason } })
    const lines = await printed(done)
    expect(lines.join('\n')).toContain('CannotPullContainerError')
    expect(lines.filter(line => /^\s*::|##\[/.test(line))).toEqual([])
    const prose = done.summary.replaceAll(/(````+)[\s\S]*?\1/g, '')
    expect(prose).not.toMatch(/<script|@everyone|(?<!\\)\]\(https|(?<!\\)`/)
    const rows = prose.split('\n').filter(line => line.startsWith('| '))
    expect(rows.map(row => row.match(/(?<!\\)\|/g)?.length)).toEqual(rows.map(() => 6))
    expect(rows).toHaveLength(3)
    const heard = [...lines, done.summary, ...done.annotations.map(({ title, message }) => title + message)].join('\n')
    for (const control of ['\u001b', '\r']) expect(heard).not.toContain(control)
  })
})
