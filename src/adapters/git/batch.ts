/** The text of an object where it is a file. */
export type Blob = string | undefined

/**
 * Takes the answers of `git cat-file --batch` apart, one for each question; `undefined` where they cannot be told apart,
 * as text that is no UTF-8 has another length here than git counted.
 */
export const parseBatch = (stdout: string, questions: number): readonly Blob[] | undefined => {
  const bytes = Buffer.from(stdout, 'utf8')
  const answers: Blob[] = []
  let at = 0
  while (at < bytes.length && answers.length < questions) {
    const end = bytes.indexOf('\n', at)
    const head = end < 0 ? '' : bytes.toString('utf8', at, end)
    if (head.endsWith(' missing') || head.endsWith(' ambiguous')) {
      answers.push(undefined)
      at = end + 1
      continue
    }
    const [, kind, size] = /^(?:[0-9a-f]{40,64} )?([a-z]+) (\d+)$/.exec(head) ?? []
    const last = end + 1 + Number(size)
    if (kind === undefined || bytes[last] !== newline) return undefined
    answers.push(kind === 'blob' ? bytes.toString('utf8', end + 1, last) : undefined)
    at = last + 1
  }
  return answers.length === questions && at === bytes.length ? answers : undefined
}

const newline = 10
