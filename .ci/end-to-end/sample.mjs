/** The repository that the workflows run in: one service, two stages, Tagship beside it. */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const tagship = fileURLToPath(new URL('../..', import.meta.url))

const config = `ladder: [alpha, beta]
refs: [main]
registry: { account: "111111111111", region: eu-west-1, role: "arn:aws:iam::111111111111:role/tagship-images" }
stages:
  alpha: { account: "222222222222", region: eu-west-1, role: "arn:aws:iam::222222222222:role/tagship-alpha", cluster: shop-alpha, on: { push: [main] } }
  beta: { account: "333333333333", region: eu-west-1, role: "arn:aws:iam::333333333333:role/tagship-beta", cluster: shop-beta }
images:
  shop: { path: shop, repository: shop }
services:
  api: { image: shop, task: shop/task.json, container: api, service: "api-{stage}", env: { STAGE: "{stage}", VERSION: "{version}" } }
`

const task = {
  family: 'api-{stage}',
  requiresCompatibilities: ['FARGATE'],
  networkMode: 'awsvpc',
  cpu: '256',
  memory: '512',
  executionRoleArn: 'arn:aws:iam::222222222222:role/ecs-execution',
  containerDefinitions: [{ name: 'api', image: 'replaced', essential: true }]
}

const onPush = builder => `on: { push: { branches: [main] } }
jobs:
  ship:
    uses: ./.github/workflows/ship.yml
    with: { builder: ${builder} }
`
const onTag = `on: { push: { tags: ["v*"] } }
jobs:
  promote:
    uses: ./.github/workflows/promote.yml
`
const onDispatch = `on: { workflow_dispatch: { inputs: { stage: { type: string, required: true } } } }
jobs:
  rollback:
    uses: ./.github/workflows/rollback.yml
    with: { stage: "\${{ inputs.stage }}", reason: prices are wrong }
`

/** `act` does not know `$/`: in the copy of the reusable workflows a sibling is found in the caller's workspace. */
const layWorkflows = root => {
  for (const name of ['ship.yml', 'promote.yml', 'rollback.yml']) {
    const text = readFileSync(join(tagship, '.github/workflows', name), 'utf8')
    const known = text.replaceAll('uses: $/', 'uses: ./.tagship/').replaceAll(/^ *queue: max\n/gm, '')
    writeFileSync(join(root, '.github/workflows', name), known)
  }
}

const identity = {
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'Sample',
  GIT_AUTHOR_EMAIL: 'sample@tagship.invalid',
  GIT_COMMITTER_NAME: 'Sample',
  GIT_COMMITTER_EMAIL: 'sample@tagship.invalid'
}

const dockerfile = `FROM scratch
COPY busybox /bin/busybox
COPY page.txt /www/page.txt
CMD ["/bin/busybox", "httpd", "-f", "-p", "8080", "-h", "/www"]
`

/** Tagship itself, in a folder of the sample: what \`./.tagship/actions/…\` names. */
const layTagship = root => {
  for (const part of ['actions', 'dist']) cpSync(join(tagship, part), join(root, '.tagship', part), { recursive: true })
}

const layFiles = (put, { builder, busybox }) => {
  put('.github/tagship.yml', config)
  put('.github/workflows/on-push.yml', onPush(builder))
  put('.github/workflows/on-tag.yml', onTag)
  put('.github/workflows/on-dispatch.yml', onDispatch)
  put('shop/task.json', JSON.stringify(task, null, 2))
  put('shop/page.txt', 'first\n')
  if (busybox !== undefined) put('shop/Dockerfile', dockerfile)
}

export const laySample = (base, options) => {
  const root = join(base, 'work')
  const put = (path, text) => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  const git = (...args) =>
    execFileSync('git', args, { cwd: root, env: { ...process.env, ...identity }, encoding: 'utf8' }).trim()
  mkdirSync(root, { recursive: true })
  git('init', '-q', '--bare', '-b', 'main', join(base, 'origin.git'))
  git('init', '-q', '-b', 'main')
  git('remote', 'add', 'origin', join(base, 'origin.git'))
  layFiles(put, options)
  layWorkflows(root)
  layTagship(root)
  if (options.busybox !== undefined) cpSync(options.busybox, join(root, 'shop/busybox'))
  return { root, put, ...history(git) }
}

const history = git => ({
  commit: message => {
    git('add', '-A')
    git('commit', '-q', '-m', message)
    git('push', '-q', 'origin', 'main')
    git('remote', 'set-head', 'origin', 'main')
    return git('rev-parse', 'HEAD')
  },
  tag: name => {
    git('tag', name)
    git('push', '-q', 'origin', name)
  }
})
