import { createHash } from 'node:crypto'
import type { Digest } from '../../core/release/named.ts'
import { parsed } from '../../core/release/named.ts'
import { ecr } from '../../sandbox/ecr/service.ts'
import type { Sandbox } from '../../sandbox/sandbox.ts'
import { home } from './place.ts'

const type = 'application/vnd.oci.image'

/** Puts an index over an image for linux/amd64 into the repository "api", and gives its digest. */
export const layIndex = (sandbox: Sandbox, child: Digest): Digest => {
  const context = sandbox.enter(home.account, home.region)
  const imageIds = [{ imageDigest: child }]
  const found = ecr.operations.BatchGetImage?.run(context, { repositoryName: 'api', imageIds })
  const [image] = (found?.images ?? []) as readonly { readonly imageManifest: string }[]
  const size = Buffer.byteLength(image?.imageManifest ?? '')
  const imageManifest = JSON.stringify({
    ...{ schemaVersion: 2, mediaType: `${type}.index.v1+json` },
    manifests: [
      { mediaType: `${type}.manifest.v1+json`, digest: child, size, platform: { os: 'linux', architecture: 'amd64' } }
    ]
  })
  ecr.operations.PutImage?.run(context, { repositoryName: 'api', imageManifest })
  return parsed(`sha256:${createHash('sha256').update(imageManifest).digest('hex')}`)
}
