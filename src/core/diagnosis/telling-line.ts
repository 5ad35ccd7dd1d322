/** A line that names an error. */
const error = /\w(?:Error|Exception)\b|\b(?:error|fatal|panic|failed|denied|refused|cannot|could not)\b/i

/** A place in a stack, or a package manager's word on what failed below it. */
const place = /^\s*(?:at |File "|\.\.\. \d+ more|npm (?:ERR!|error)|error Command failed|exit status \d)/

/** How much of the line is shown beside other words. */
const longest = 300

/** The line of a log that says most: the last that names an error, else the last that says anything; `undefined` when none does. */
export const tellingLine = (lines: readonly string[]): string | undefined => {
  const said = lines.map(line => line.trim()).filter(line => line !== '')
  const line = said.findLast(each => error.test(each) && !place.test(each)) ?? said.at(-1)
  return line === undefined || line.length <= longest ? line : `${line.slice(0, longest)}…`
}
