import { Problem } from '../../core/problem/problem.ts'
import type { ProviderShare } from '../../core/run/task-launch.ts'
import type { Parser } from '../../runner/action.ts'
import { lines } from './lines.ts'

/** Capacity providers, one a line, each with its weight: `FARGATE_SPOT=4`. Without a weight it is 1; `undefined` when the input is absent. */
export const providers: Parser<readonly ProviderShare[] | undefined> = (raw, name) => {
  const rows = lines(raw, name)
  if (rows.length === 0) return undefined
  return rows.map(row => {
    const [, provider, weight = '1'] = /^([A-Za-z0-9_-]+)(?:=(\d{1,4}))?$/.exec(row) ?? []
    if (provider !== undefined) return { provider, weight: Number(weight) }
    throw new Problem({
      what: `The input "${name}" has "${row}", which is no capacity provider with a weight.`,
      remedy: 'Write for example FARGATE_SPOT=4.'
    })
  })
}
