import { createHash } from 'node:crypto'

/** ECS's limit on client tokens (API reference, RunTask). */
const longest = 64

/** The client token of a run: the same for the same request, and another for each attempt. ECS runs a task once for a token. */
export const runToken = (request: unknown, attempt: number): string => {
  const hash = createHash('sha256').update(JSON.stringify(request)).digest('hex')
  return `${hash.slice(0, longest - 4)}-${String(attempt).padStart(3, '0')}`
}

/** Who started a task, in the characters that ECS takes: at most 128 letters, digits, `-`, `/` and `_`. */
export const startedBy = (...parts: readonly string[]): string =>
  ['tagship', ...parts]
    .join('/')
    .replaceAll(/[^A-Za-z0-9/_-]+/g, '-')
    .slice(0, 128)
