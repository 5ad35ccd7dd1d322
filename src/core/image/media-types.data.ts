/** Media types of the OCI image specification v1.1 and of Docker's schema 2, as registries write them. */
export const mediaTypes = {
  index: 'application/vnd.oci.image.index.v1+json',
  manifest: 'application/vnd.oci.image.manifest.v1+json',
  config: 'application/vnd.oci.image.config.v1+json',
  layer: 'application/vnd.oci.image.layer.v1.tar+gzip',
  dockerIndex: 'application/vnd.docker.distribution.manifest.list.v2+json',
  dockerManifest: 'application/vnd.docker.distribution.manifest.v2+json'
} as const

/** Types whose content lists other manifests. */
export const indexTypes: readonly string[] = [mediaTypes.index, mediaTypes.dockerIndex]

/** Types whose content lists a config and layers. */
export const manifestTypes: readonly string[] = [mediaTypes.manifest, mediaTypes.dockerManifest]
