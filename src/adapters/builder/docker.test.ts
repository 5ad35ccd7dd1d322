import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import type { BuildOrder } from '../../ports/builder.ts'
import { builders } from './builders.ts'
import { day, layDockerSave } from './testing/lay-docker-save.ts'

const clock = {
  now: () => '2026-01-05T09:00:00.000Z',
  sleep: async () => undefined,
  busy: <T>(work: () => Promise<T>) => work()
}
const base = mkdtempSync(join(tmpdir(), 'tagship-docker-'))
afterAll(() => rmSync(base, { recursive: true }))

/** A program called docker that answers as told, and writes down how it was called. */
const pretending = (name: string, script: string) => {
  const folder = join(base, name)
  mkdirSync(folder)
  const log = join(folder, 'log')
  writeFileSync(join(folder, 'docker'), `#!/bin/sh\necho "$SOURCE_DATE_EPOCH $*" >> ${log}\n${script}\n`)
  chmodSync(join(folder, 'docker'), 0o755)
  return { deps: { clock, env: { PATH: `${folder}:/bin:/usr/bin` } }, log: () => readFileSync(log, 'utf8') }
}

const order = (name: string): BuildOrder => ({
  name: 'shop',
  context: '/src/shop',
  dockerfile: '/src/shop/Dockerfile',
  args: { MODE: 'a b' },
  platforms: ['linux/arm64'],
  labels: { l: 'v' },
  sourceDate: day,
  into: join(base, `${name},layout`)
})

describe('the engine of a machine', () => {
  it('is none where docker is missing or does not answer', async () => {
    expect(await builders({ clock, env: { PATH: '/nowhere' } }).engine()).toBeUndefined()
    expect(await builders(pretending('dead', 'exit 1').deps).engine()).toBeUndefined()
  })

  it.each([
    ['buildx with its own builder', 'echo "Driver:        docker-container"', 'buildx'],
    [
      'buildx on an engine that keeps layers only',
      'case $1 in info) echo "[]";; *) echo "Driver: docker";; esac',
      'docker'
    ],
    [
      'buildx on an engine that keeps content',
      'case $1 in info) echo \'[["driver-type","io.containerd.snapshotter.v1"]]\';; *) echo "Driver: docker";; esac',
      'buildx'
    ],
    ['docker without buildx', 'test "$1" != buildx', 'docker']
  ])('%s is found', async (name, script, found) => {
    const { deps } = pretending(name.replaceAll(' ', '-'), script)
    expect((await builders(deps).engine())?.name).toBe(found)
  })

  it('builds by docker build and docker save, and leaves nothing beside the layout', async () => {
    const file = layDockerSave(join(base, 'saved.tar'), day + 3)
    const script = `case $1 in buildx) exit 1;; build) echo sha256:abc > "$3";; save) cp ${file} "$3";; esac`
    const { deps, log } = pretending('engine-bin', script)
    const built = await (await builders(deps).engine())?.build(order('engine'))
    expect(built?.digest).toMatch(/^sha256:[0-9a-f]{64}$/)
    expect(log()).toContain(
      `${day} build --iidfile ${join(base, 'engine,layout.id')} --file /src/shop/Dockerfile --platform linux/arm64 --build-arg MODE=a b --label l=v /src/shop`
    )
    expect(readdirSync(base).filter(name => name.startsWith('engine,layout'))).toEqual(['engine,layout'])
  })

  it('says why a build failed, with its last lines', async () => {
    const { deps } = pretending('failing', 'test "$1" != build && exit 0\necho "no such step" >&2\nexit 3')
    const engine = await builders(deps).engine()
    await expect(engine?.build(order('failing'))).rejects.toThrow(
      'Building image "shop" failed: docker ended with 3. Its last lines:\nno such step'
    )
  })

  it('refuses several platforms where the engine builds one', async () => {
    const engine = await builders(pretending('single', 'test "$1" != buildx').deps).engine()
    const several = { ...order('single'), platforms: ['linux/amd64', 'linux/arm64'] }
    await expect(engine?.build(several)).rejects.toThrow('asks for 2 platforms')
  })
})
