import { createHash } from 'node:crypto'
import { type Digest, parsed } from '../core/release/named.ts'
import { repositoryNamed } from '../sandbox/ecr/repository.ts'
import { ecr } from '../sandbox/ecr/service.ts'
import type { Sandbox } from '../sandbox/sandbox.ts'

/** An image to lay: its content decides its digest. */
export type LaidImage = {
  readonly account?: string
  readonly region?: string
  readonly repository: string
  readonly content: string
  readonly tags?: readonly string[]
}

const type = 'application/vnd.oci.image'

/** Puts an image of one layer into a repository of the sandbox, as if it had been pushed long ago, and gives its digest. */
export const layImage = (sandbox: Sandbox, image: LaidImage): Digest => {
  const context = sandbox.enter(image.account, image.region)
  const repository = repositoryNamed(context, image.repository)
  const blob = (content: string, mediaType: string) => {
    const digest = digestOf(content)
    repository.layers[digest] = { size: Buffer.byteLength(content), kept: Buffer.from(content).toString('base64') }
    return { mediaType, digest, size: Buffer.byteLength(content) }
  }
  const config = blob(
    JSON.stringify({ os: 'linux', architecture: 'amd64', of: image.content }),
    `${type}.config.v1+json`
  )
  const layers = [blob(image.content, `${type}.layer.v1.tar`)]
  const imageManifest = JSON.stringify({ schemaVersion: 2, mediaType: `${type}.manifest.v1+json`, config, layers })
  for (const imageTag of image.tags ?? [undefined]) {
    const input = { repositoryName: image.repository, imageManifest, ...(imageTag === undefined ? {} : { imageTag }) }
    ecr.operations.PutImage?.run(context, input)
  }
  return parsed(digestOf(imageManifest))
}

const digestOf = (content: string): string => `sha256:${createHash('sha256').update(content).digest('hex')}`
