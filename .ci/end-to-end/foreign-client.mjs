/** boto3 as it comes, in a virtual environment of its own, against the sandbox at 120 times speed. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { startSandbox } from './sandbox.mjs'

const python = process.argv[2] ?? 'python3'
const sandbox = await startSandbox('--speed', '120', '--seed', 'foreign')
const statuses = ['./foreign_client.py', './foreign_images.py'].map(script => {
  const path = fileURLToPath(new URL(script, import.meta.url))
  return spawnSync(python, [path, sandbox.endpoint], { stdio: 'inherit', timeout: 180_000 }).status
})
await sandbox.stop()
process.exitCode = statuses.every(status => status === 0) ? 0 : 1
