import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { imageManifest, packedConfig } from '../../core/image/packed.ts'
import { Problem } from '../../core/problem/problem.ts'
import type { Digest } from '../../core/release/named.ts'
import type { Builder, BuildOrder } from '../../ports/builder.ts'
import type { Clock } from '../../ports/clock.ts'
import { finishLayout, startLayout, writeLayer } from './blobs.ts'
import { padding, type TarMember, tarHeader, trailer } from './tar-header.ts'
import { ownLabels, tree } from './tree.ts'

async function* archive(context: string, members: readonly TarMember[]): AsyncIterable<Uint8Array> {
  for (const member of members) {
    yield tarHeader(member)
    if (member.kind !== 'file') continue
    let left = member.size
    for await (const chunk of createReadStream(join(context, member.path))) {
      left -= (chunk as Buffer).length
      yield chunk as Buffer
    }
    if (left !== 0) throw new Problem({ what: `"${member.path}" changed while it was packed.`, remedy: 'Build again.' })
    yield padding(member.size)
  }
  yield trailer()
}

const platformOf = ({ name, platforms }: BuildOrder): string => {
  const [platform = 'linux/amd64', ...others] = platforms
  if (others.length === 0) return platform
  throw new Problem({
    what: `Image "${name}" asks for ${platforms.length} platforms, and packing a folder makes an image of one.`,
    remedy: 'Name one platform, or give the image a Dockerfile.'
  })
}

const contents = async (order: BuildOrder): Promise<readonly TarMember[]> => {
  try {
    return await tree(order.context, order.sourceDate)
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause
    const what = `Image "${order.name}" has no folder "${order.context}".`
    throw new Problem({ what, remedy: 'Check its `path`: it is relative to the repository root.' }, { cause })
  }
}

const packImage = async (order: BuildOrder): Promise<{ digest: Digest }> => {
  const platform = platformOf(order)
  const members = await contents(order)
  if (members.length === 0)
    throw new Problem({
      what: `Image "${order.name}" has nothing to pack: "${order.context}" is empty.`,
      remedy: 'Check its `path` and its .dockerignore.'
    })
  await startLayout(order.into)
  const layer = await writeLayer(order.into, 'layer', archive(order.context, members))
  const labels = { ...(await ownLabels(order.context)), ...order.labels }
  const config = packedConfig({ layer, platform, labels, sourceDate: order.sourceDate })
  const image = imageManifest(config, [layer])
  await finishLayout(order.into, image)
  return { digest: image.manifest.descriptor.digest }
}

/** Packs a folder as it is into an image of one layer, without an engine: the same files, labels and date give the same digest. */
export const packer = (clock: Clock): Builder => ({
  name: 'pack',
  build: order => clock.busy(() => packImage(order))
})
