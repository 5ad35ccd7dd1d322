/** The story's first half as real workflow files under act, in host mode, against the sandbox: push → alpha, tag → beta, dispatch → rollback. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { actIn } from './act.mjs'
import { checks } from './checks.mjs'
import { startDocker } from './docker.mjs'
import { layRepositories, layStage, running } from './ground.mjs'
import { laySample } from './sample.mjs'
import { startSandbox } from './sandbox.mjs'

const act = process.argv[2] ?? 'act'
const { check, close } = checks()
const base = mkdtempSync(join(tmpdir(), 'tagship-workflows-'))
const docker = await startDocker()
const busybox = ['/bin/busybox', '/usr/bin/busybox'].find(path => existsSync(path))
const real = docker !== undefined && busybox !== undefined
console.log(
  real ? `builds with a real engine at ${docker.host}` : 'no Docker engine can be started here: builds with the packer'
)
const sample = laySample(base, real ? { builder: 'docker', busybox } : { builder: 'pack' })
const sandbox = await startSandbox('--speed', '60', '--seed', 'workflows')

const stage = (name, account) => ({ account, cluster: `shop-${name}`, services: [`api-${name}`], groups: [] })
await layRepositories(sandbox.endpoint, '111111111111', ['shop'])
await layStage(sandbox.endpoint, stage('alpha', '222222222222'))
await layStage(sandbox.endpoint, stage('beta', '333333333333'))
await pause(5000)

const now = (name, account) => running(sandbox.endpoint, { account, cluster: `shop-${name}`, service: `api-${name}` })
const alpha = () => now('alpha', '222222222222')
const beta = () => now('beta', '333333333333')

const run = actIn({ act, base, root: sample.root, sandbox, docker: real ? docker : undefined })
const push = sha =>
  run({ event: 'push', workflow: 'on-push.yml' }, { ref: 'refs/heads/main', after: sha, head_commit: { id: sha } })
const tagged = (tag, sha) => {
  sample.tag(tag)
  return run(
    { event: 'push', workflow: 'on-tag.yml' },
    { ref: `refs/tags/${tag}`, after: sha, head_commit: { id: sha } }
  )
}

try {
  const first = sample.commit('Open the shop')
  const pushed = push(first)
  check('a push ships to alpha', pushed.green, pushed.text)
  const inAlpha = await alpha()
  check('alpha runs an image by digest', inAlpha.image.includes('@sha256:'), inAlpha)

  const promoted = tagged('v1.0.0-beta.1', first)
  check('a tag promotes to beta', promoted.green, promoted.text)
  const before = await beta()
  check(
    'beta runs the same image with its own variables',
    before.image === inAlpha.image && before.env.STAGE === 'beta',
    before
  )

  sample.put('shop/page.txt', 'second\n')
  const second = sample.commit('Change the page')
  const again = push(second)
  check('a second push ships to alpha', again.green, again.text)
  const up = tagged('v1.1.0-beta.1', second)
  check('a second tag promotes to beta', up.green, up.text)
  check('beta runs the second image', (await beta()).image !== before.image)

  const asked = { event: 'workflow_dispatch', workflow: 'on-dispatch.yml', flags: ['--input', 'stage=beta'] }
  const back = run(asked, { ref: 'refs/heads/main', inputs: { stage: 'beta' } })
  check('a dispatch rolls beta back', back.green, back.text)
  const after = await beta()
  check(
    'beta runs the first image again and is held',
    after.image === before.image && after.tags['tagship:hold'] !== undefined,
    after
  )
} finally {
  await sandbox.stop()
  await docker?.stop()
  rmSync(base, { recursive: true, force: true })
}
close()
