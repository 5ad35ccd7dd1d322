import { type ContentKey, parsed } from '../../core/release/named.ts'
import type { Release } from '../../core/release/release.ts'
import { ecr } from '../../sandbox/ecr/service.ts'
import { type Done, type Workbench, workbench } from '../../testing/workbench.ts'

const config = `
registry: { region: us-east-1 }
stages:
  alpha: { region: us-east-1, cluster: "shop-{stage}", on: { push: [main] } }
  live: { region: us-east-1, cluster: "shop-{stage}" }
ladder: [alpha, live]
images: { shop: { path: shop } }
services:
  api: { image: shop, task: live, service: "api-{stage}" }
`

/** The content key of the shop's image: any will do where nobody computes it anew. */
export const key: ContentKey = parsed('a'.repeat(64))

/** A workbench whose one image is packed from a folder, and short words for what tests do there. */
export type ShopBench = {
  readonly bench: Workbench
  /** A release of the one service as JSON; the members given replace its own. */
  readonly release: (more?: Partial<Release>) => Promise<string>
  /** Every tag of the repository with its digest. */
  readonly tags: () => Promise<Readonly<Record<string, string>>>
  /** Takes tags off the repository, past its mutability. */
  readonly untag: (tags: readonly string[]) => void
  /** Builds, and gives the release. */
  readonly built: () => Promise<string>
}

/** Operations that AWS and the registry answered, each once. */
export const operations = (done: Done): readonly string[] => [...new Set(done.calls.map(({ operation }) => operation))]

/** Opens the shop's workbench with its registry on loopback. */
export const openShopBench = async (): Promise<ShopBench> => {
  const bench = await workbench({ config, files: { 'shop/index.html': 'hello' }, sockets: true })
  const release = async (more: Partial<Release> = {}): Promise<string> =>
    JSON.stringify({
      schema: 1,
      stage: 'alpha',
      commit: { sha: await bench.scratch.head(), time: '2026-01-05T10:15:30.000Z' },
      cause: { event: 'push', actor: 'mona' },
      images: { shop: { repository: 'shop', key } },
      units: [{ service: 'api', kind: 'service', why: 'image-changed', wave: 0, images: { api: 'shop' } }],
      ...more
    })
  const tags = async (): Promise<Readonly<Record<string, string>>> => {
    const ports = await bench.ports()
    return Object.fromEntries(await ports.at({ region: 'us-east-1' }).images.tags(parsed('shop')))
  }
  const built = async (): Promise<string> => {
    const done = await bench.perform('build', { release: await release() })
    if (done.code !== 0) throw new Error(done.failure)
    return done.outputs.release ?? ''
  }
  const untag = (names: readonly string[]): void => {
    const imageIds = names.map(imageTag => ({ imageTag }))
    ecr.operations.BatchDeleteImage?.run(bench.sandbox.enter(), { repositoryName: 'shop', imageIds })
  }
  return { bench, release, tags, untag, built }
}
