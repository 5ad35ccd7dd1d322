import { ecr } from '../../sandbox/ecr/service.ts'
import type { Workbench } from '../../testing/workbench.ts'

type Listed = { readonly imageDigest: string; readonly imageTag?: string }
type Manifest = {
  readonly config: { readonly digest: string }
  readonly layers: readonly { readonly digest: string }[]
}

/** Tags of a repository whose image is not there in all its parts. */
export const halfImages = (
  { sandbox }: Pick<Workbench, 'sandbox'>,
  at: { readonly account: string; readonly region: string; readonly repository: string }
): readonly string[] => {
  const ask = (operation: string, input: Readonly<Record<string, unknown>>) =>
    ecr.operations[operation]?.run(sandbox.enter(at.account, at.region), { repositoryName: at.repository, ...input })
  const listed = ask('ListImages', {})?.imageIds as readonly Listed[]
  return listed.flatMap(({ imageTag, imageDigest }) => {
    if (imageTag === undefined) return []
    const images = ask('BatchGetImage', { imageIds: [{ imageDigest }] })?.images
    const [image] = images as readonly { readonly imageManifest: string }[]
    if (image === undefined) return [imageTag]
    const { config, layers } = JSON.parse(image.imageManifest) as Manifest
    const layerDigests = [config, ...layers].map(({ digest }) => digest)
    const found = ask('BatchCheckLayerAvailability', { layerDigests })?.layers
    const all = (found as readonly { readonly layerAvailability: string }[]).filter(
      ({ layerAvailability }) => layerAvailability === 'AVAILABLE'
    )
    return all.length === new Set(layerDigests).size ? [] : [imageTag]
  })
}
