import { describe, expect, it } from '@jest/globals'
import type { Config } from '../../core/config/config.ts'
import type { Image, Release } from '../../core/release/release.ts'
import type { Builder, BuildOrder } from '../../ports/builder.ts'
import type { Ports } from '../../ports/ports.ts'
import { type BuildOptions, build } from './build.ts'

const sha = 'd'.repeat(40)
const digest = (letter: string): string => `sha256:${letter.repeat(64)}`

/** A machine that writes down what it is asked to build. */
const machine = (options: { readonly files?: readonly string[]; readonly engine?: boolean } = {}) => {
  const orders: BuildOrder[] = []
  const told: string[] = []
  const exported: string[] = []
  const builder = (name: Builder['name'], letter: string): Builder => ({
    name,
    build: async order => {
      orders.push(order)
      return { digest: digest(letter) } as Awaited<ReturnType<Builder['build']>>
    }
  })
  const has = (path: string) => (options.files?.includes(path) ? 'FROM scratch' : undefined)
  const ports = {
    origin: { fromPullRequest: false },
    journal: { info: (line: string) => told.push(line), warn: (line: string) => told.push(line) },
    git: {
      file: async (_: string, path: string) => has(path),
      exportTree: async (_: string, into: string) => exported.push(into)
    },
    files: { own: '/own', root: '/root', read: async (path: string) => has(path) },
    builders: {
      engine: async () => (options.engine === false ? undefined : builder('docker', 'e')),
      pack: builder('pack', 'f')
    }
  } as unknown as Ports
  return { ports, orders, told, exported }
}

const spec = { path: 'services/shop', needs: [], repository: 'shop', args: {}, platforms: ['linux/amd64'] }

const made = async (on: ReturnType<typeof machine>, more: object = {}, options: BuildOptions = {}) => {
  const config = { policy: {}, images: { shop: { ...spec, ...more } }, services: {} } as unknown as Config
  const release = {
    ...{ schema: 1, stage: 'alpha', commit: { sha, time: '2026-01-05T10:15:30.000Z' } },
    images: { shop: { repository: 'shop' }, other: { repository: 'other', digest: digest('a') } },
    units: [
      { service: 'api', images: { api: 'shop', side: 'other' } },
      { service: 'worker', images: { worker: 'shop' } }
    ]
  } as unknown as Release
  const { images } = await build(config, options)(release, on.ports)
  return Object.values<Image>(images)
}

describe('build', () => {
  it('builds each image once from the tree of the commit, with the commit for its dates and labels', async () => {
    const on = machine({ files: ['services/shop/Dockerfile'] })
    expect(await made(on)).toEqual([
      { repository: 'shop', digest: digest('e'), origin: 'built' },
      { repository: 'other', digest: digest('a') }
    ])
    expect(on.exported).toEqual([`/own/source/${sha}`])
    expect(on.orders).toEqual([
      {
        name: 'shop',
        context: `/own/source/${sha}/services/shop`,
        dockerfile: `/own/source/${sha}/services/shop/Dockerfile`,
        args: {},
        platforms: ['linux/amd64'],
        labels: {
          'org.opencontainers.image.revision': sha,
          'org.opencontainers.image.created': '2026-01-05T10:15:30Z',
          'org.opencontainers.image.title': 'shop'
        },
        sourceDate: 1_767_608_130,
        into: '/own/images/shop'
      }
    ])
  })

  it('packs a folder without a Dockerfile, and one with a Dockerfile only when asked', async () => {
    expect((await made(machine()))[0]?.digest).toBe(digest('f'))
    const on = machine({ files: ['services/shop/Dockerfile'], engine: false })
    await expect(made(on)).rejects.toThrow('"shop" has a Dockerfile, and no docker engine answers')
    expect((await made(on, {}, { builder: 'pack' }))[0]?.digest).toBe(digest('f'))
    await expect(made(machine(), {}, { builder: 'docker' })).rejects.toThrow('there is no Dockerfile in')
  })

  it('takes the work tree when asked, and a Dockerfile from anywhere in the repository', async () => {
    const on = machine({ files: ['docker/shop.Dockerfile'] })
    await made(on, { path: '.', dockerfile: 'docker/shop.Dockerfile', target: 'run' }, { source: 'work-tree' })
    expect(on.exported).toEqual([])
    expect(on.orders[0]).toMatchObject({ context: '/root', dockerfile: '/root/docker/shop.Dockerfile', target: 'run' })
    await expect(made(on, { dockerfile: 'nope' })).rejects.toThrow('The image "shop" has no Dockerfile "nope".')
  })

  it('warns of build arguments that look like secrets, without their values', async () => {
    const on = machine()
    await made(on, { args: { NPM_TOKEN: 'hunter2', MODE: 'fast' } })
    expect(on.told.join('\n')).toContain('the build arguments "NPM_TOKEN" look like secrets')
    expect(on.told.join('\n')).not.toContain('hunter2')
  })
})
