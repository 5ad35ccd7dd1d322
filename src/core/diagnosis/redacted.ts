import { plain, plainLines } from '../report/plain.ts'
import { secretShapes } from './secrets.data.ts'

/** A text without what looks like a secret, and without what steers a terminal: what an application or ECS says is shown to everybody who may see the run. */
export const redacted = (text: string): string =>
  secretShapes.reduce((rest, { shape, keep }) => rest.replaceAll(shape, keep), plain(text))

/** Lines of log without what looks like a secret, also where one goes over several lines: a private key, or a value that stands alone below its name. */
export const redactedLines = (lines: readonly string[]): readonly string[] => {
  if (lines.length === 0) return []
  const whole = lines
    .flatMap(plainLines)
    .map(line => cut(line, longest))
    .join('\n')
  const folded = whole.replaceAll(keys, key => key.replaceAll(/[^\n]+/g, '***')).replaceAll(below, '$1***')
  return folded.split('\n').map(redacted)
}

/** Lines of log as a diagnosis shows them: short enough to be read, and to be looked through. */
export const shortLines = (lines: readonly string[]): readonly string[] =>
  redactedLines(lines).map(line => cut(line, shown))

/** A line goes no further than this where it is printed, and where it is shown beside others. */
const longest = 16_384
const shown = 1000

const cut = (line: string, most: number): string =>
  line.length <= most ? line : `${line.slice(0, most)}… (${line.length - most} more characters)`

/** A private key from its begin to its end, or to the end of what was read; also one of which only the end was read. */
const keys =
  /-----BEGIN [\w ]*PRIVATE KEY-----(?:(?!-----END)[\s\S])*(?:-----END [\w ]*-----)?|^(?:[\w+/=]+\n)+-----END [\w ]*PRIVATE KEY-----/gm

/** One word alone on the line after a name that ends in `=` or `:`. */
const below = /((?:password|passwd|secret|token|api[_-]?key)["']?[ \t]*[=:][ \t]*\n[ \t]*)[^\s]+(?=[ \t]*(?:\n|$))/gi
