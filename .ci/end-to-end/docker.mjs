/** A Docker engine of our own, started by hand as root: Debian's docker.io with its own data root and socket. `undefined` where none can be started. */
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const answers = host => spawnSync('docker', ['-H', host, 'version'], { stdio: 'ignore', timeout: 5000 }).status === 0

export const startDocker = async () => {
  if (spawnSync('dockerd', ['--version'], { stdio: 'ignore' }).status !== 0) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'dockerd-'))
  const host = `unix://${folder}/docker.sock`
  mkdirSync(join(folder, 'data'))
  const flags = ['--data-root', `${folder}/data`, '--exec-root', `${folder}/exec`, '--pidfile', `${folder}/pid`]
  const child = spawn('dockerd', [...flags, '-H', host, '--iptables=false', '--bridge=none'], { stdio: 'ignore' })
  const stop = async () => {
    child.kill('SIGTERM')
    for (let tries = 0; child.exitCode === null && tries < 100; tries += 1) await pause(100)
    rmSync(folder, { recursive: true, force: true })
  }
  for (let tries = 0; tries < 100 && child.exitCode === null; tries += 1) {
    if (answers(host)) return { host, stop }
    await pause(200)
  }
  await stop()
  return undefined
}
