/** boto3 as it comes, in a virtual environment of its own, against the sandbox at 120 times speed. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { startSandbox } from './sandbox.mjs'

const python = process.argv[2] ?? 'python3'
const script = fileURLToPath(new URL('./foreign_client.py', import.meta.url))
const sandbox = await startSandbox('--speed', '120', '--seed', 'foreign')
const { status } = spawnSync(python, [script, sandbox.endpoint], { stdio: 'inherit', timeout: 180_000 })
await sandbox.stop()
process.exitCode = status ?? 1
