import { imageOf, serviceName, serviceOf } from '../../core/config/resolve-unit.ts'
import type { ContainerName, ServiceName } from '../../core/release/named.ts'
import type { Release } from '../../core/release/release.ts'
import { pinnedImages } from '../../core/rollout/pinned-images.ts'
import { wantedRevision } from '../../core/rollout/service-view.ts'
import type { Ports } from '../../ports/ports.ts'
import { type Line, siteOf } from '../run/run-of-service.ts'

/** The release in which images without a digest have the one that a service runs now: after a rollback, or where only what runs is looked at. */
export const withRunningImages = async (
  line: Line,
  service: ServiceName,
  ports: Pick<Ports, 'at'>
): Promise<Release> => {
  const { config, release } = line
  const { cloud, cluster } = siteOf(line, ports)
  const name = serviceName(config, service, release.stage)
  const view = (await cloud.services.describe(cluster, [name])).get(name)
  const running = view === undefined ? undefined : wantedRevision(view)
  const revision = running === undefined ? undefined : await cloud.definitions.describe(running)
  if (revision === undefined) return release
  const { containers } = serviceOf(config, service)
  const images = [...pinnedImages(revision.definition)].flatMap(([container, digest]) => {
    const image = containers[container as ContainerName]
    if (image === undefined || release.images[image]?.digest !== undefined) return []
    return [[image, { repository: imageOf(config, image).repository, digest, origin: 'given' }] as const]
  })
  return { ...release, images: { ...release.images, ...Object.fromEntries(images) } }
}
