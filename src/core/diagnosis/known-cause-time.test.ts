import { expect, it } from '@jest/globals'
import { findings } from './known-cause.ts'
import { shortLines } from './redacted.ts'

const long = 256 * 1024

/** A line that is as long as CloudWatch takes one, of what patterns begin with. */
const lines = ['A', 'lookup ', 'connect to ', 'x/', '--', 'fetch secret ', 'failed to resolve ref "', 'KeyError: '].map(
  part => part.repeat(long / part.length)
)

it.each(lines.map(line => [line.slice(0, 12), line]))('a line of %s… is read in no time', (_, line) => {
  const began = performance.now()
  const log = shortLines(Array.from({ length: 20 }, () => line)).join('\n')
  const piece = { text: line, log, stopCode: 'EssentialContainerExited', exitCode: 1, lived: 5000 }
  expect(findings([piece]).length).toBeGreaterThan(0)
  expect(performance.now() - began).toBeLessThan(3000)
})
