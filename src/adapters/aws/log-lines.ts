import { Failure } from '../../core/problem/failure.ts'
import type { LogAddress, Tasks } from '../../ports/tasks.ts'
import type { Caller } from './calls.ts'
import { given } from './given.ts'

type Logs = (region?: string) => Caller<'CLOUDWATCH_LOGS'>

type Asked = { readonly limit?: number; readonly startFromHead: boolean; readonly nextToken?: string }

/** The last lines of a stream. */
export const logTail =
  (logs: Logs): Tasks['logTail'] =>
  async (address, limit) =>
    (await events(logs, address, { limit, startFromHead: false }))?.lines

/** A page of a stream, forward from its begin or a token. */
export const logPage =
  (logs: Logs): Tasks['logPage'] =>
  (address, from) =>
    events(logs, address, { startFromHead: true, ...given({ nextToken: from }) })

const events = async (logs: Logs, { group, stream, region }: LogAddress, asked: Asked) => {
  try {
    const answer = await logs(region)({
      operation: 'logs:GetLogEvents',
      on: { stream: `${group}/${stream}` },
      send: api => api.getLogEvents({ logGroupName: group, logStreamName: stream, ...asked })
    })
    const lines = (answer.events ?? []).map(({ message }) => message ?? '')
    return { lines, ...given({ next: answer.nextForwardToken }) }
  } catch (error) {
    if (error instanceof Failure && error.code === 'ResourceNotFoundException') return undefined
    throw error
  }
}
