import { CloudWatchLogsClient } from '@aws-sdk/client-cloudwatch-logs'
import type { Sandbox } from '../../sandbox.ts'
import { sdkHandler } from '../../sdk-handler.ts'
import { sandboxByHand } from '../../testing/raw-call.ts'
import { createGroup, putLines } from '../put-lines.ts'

/** The virtual time at which the lines start. */
export const start = 1_767_603_600_000
/** The SDK's client over a sandbox. */
export const client = (sandbox: Sandbox) =>
  new CloudWatchLogsClient({
    region: 'us-east-1',
    endpoint: sandbox.hosts.endpoint,
    credentials: { accessKeyId: 'AKIA', secretAccessKey: 'x' },
    requestHandler: sdkHandler(sandbox),
    maxAttempts: 1
  })
/** Lines a millisecond apart. */
export const lines = (...messages: string[]) => messages.map((message, index) => ({ at: start + index, message }))

/** A sandbox with the group `/api`: two streams of two lines, interleaved. */
export const withLines = () => {
  const sandbox = sandboxByHand()
  const context = sandbox.enter()
  createGroup(context, '/api')
  putLines(context, { group: '/api', stream: 'web/1', lines: lines('GET /', 'ERROR boom') })
  putLines(context, { group: '/api', stream: 'web/2', lines: lines('GET /cart', 'INFO done') })
  return sandbox
}
