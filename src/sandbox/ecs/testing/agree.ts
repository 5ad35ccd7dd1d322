import { expect } from '@jest/globals'

/** What was recorded, in seconds since the update with the start of what was told; agreement is meant within `tolerance` seconds. */
export const agree = (
  lines: readonly string[],
  recorded: readonly (readonly [number, string])[],
  tolerance: number
): void => {
  expect(lines.map(line => line.replace(/^\S+ /, ''))).toEqual(
    recorded.map(([, text]) => expect.stringContaining(text))
  )
  for (const [at, [second, text]] of recorded.entries()) {
    const ours = Number.parseFloat(lines[at] ?? '')
    expect([text, Math.abs(ours - second) <= tolerance ? 'agrees' : ours]).toEqual([text, 'agrees'])
  }
}
