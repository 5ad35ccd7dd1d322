import type { Digest, Repository } from '../core/release/named.ts'

/** Where blobs go: taken from AWS's answers, never parsed from an image name. */
export type RegistryTarget = {
  readonly repositoryUri: string
  readonly repository: Repository
  readonly credentials: RegistryCredentials
}

/** User and password of a registry; the password is masked before first use. */
export type RegistryCredentials = { readonly endpoint: string; readonly user: string; readonly password: string }

/** Pushes OCI layouts. Blobs that are there already are not sent again; manifests are put by digest, without a tag. */
export type Registry = {
  push(
    layout: string,
    target: RegistryTarget
  ): Promise<{ readonly digest: Digest; readonly sent: number; readonly present: number }>
  /** Writes credentials where docker, podman and buildah look, in a folder of this job; nothing goes through a command line. */
  writeCredentials(credentials: readonly RegistryCredentials[], folder: string): Promise<void>
}
