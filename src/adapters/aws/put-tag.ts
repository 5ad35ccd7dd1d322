import { Failure } from '../../core/problem/failure.ts'
import type { ImageTag, Repository } from '../../core/release/named.ts'
import type { Images, StoredImage, TagWrite } from '../../ports/images.ts'
import type { Caller } from './calls.ts'

/** ECR's codes for "this tag is on that image already" and "this tag is on another one and cannot be moved". */
const taken: readonly string[] = ['ImageAlreadyExistsException', 'ImageTagAlreadyExistsException']

/** Puts a tag on an image that ECR holds, by putting its own manifest again; what the tag is on decides, not the code of a refusal. */
export const putTag =
  (ecr: Caller<'ECR'>, byTag: Images['byTag']): Images['putTag'] =>
  async (name, image, tag) => {
    const standing = async (): Promise<TagWrite | undefined> => {
      const holder = (await byTag(name, [tag])).get(tag)?.digest
      if (holder === undefined) return undefined
      return holder === image.digest ? { is: 'present' } : { is: 'taken', by: holder }
    }
    const readBack = async (): Promise<TagWrite | undefined> => {
      const now = await standing()
      return now?.is === 'present' ? { is: 'written' } : undefined
    }
    const order = { name, image, tag }
    try {
      return await ecr({
        operation: 'ecr:PutImage',
        on: { image: tag, repository: name },
        send: async api => {
          await api.putImage(putOrder(order))
          return { is: 'written' } as const
        },
        readBack
      })
    } catch (error) {
      const now = error instanceof Failure && taken.includes(error.code) ? await standing() : undefined
      if (now === undefined) throw error
      return now
    }
  }

const putOrder = (order: { readonly name: Repository; readonly image: StoredImage; readonly tag: ImageTag }) => ({
  repositoryName: order.name,
  imageManifest: order.image.manifest,
  imageManifestMediaType: order.image.mediaType,
  imageDigest: order.image.digest,
  imageTag: order.tag
})
