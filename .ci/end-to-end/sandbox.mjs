/** Starts `dist/cli.js sandbox` and gives its JSON line; `stop` ends it by signal and waits. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

export const startSandbox = async (...flags) => {
  const child = spawn(process.execPath, [cli, 'sandbox', '--port', '0', ...flags], {
    stdio: ['ignore', 'pipe', 'inherit']
  })
  const [line] = await once(createInterface({ input: child.stdout }), 'line')
  const stop = async () => {
    child.kill('SIGTERM')
    if (child.exitCode === null) await once(child, 'exit')
  }
  return { ...JSON.parse(line), stop }
}
