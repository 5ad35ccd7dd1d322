import { createHash } from 'node:crypto'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'

/** The run's own folder: `$RUNNER_TEMP/tagship` in a job; elsewhere one for this user and checkout, so that one command finds what the one before it left. */
export const ownFolder = (root: string, runnerTemp?: string): string => {
  if (runnerTemp !== undefined && runnerTemp !== '') return join(runnerTemp, 'tagship')
  const key = createHash('sha256').update(root).digest('hex').slice(0, 12)
  return join(tmpdir(), `tagship-${userInfo().uid}-${key}`)
}
