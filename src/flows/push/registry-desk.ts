import type { Place } from '../../core/config/config.ts'
import type { Repository } from '../../core/release/named.ts'
import type { Images, RepositoryView } from '../../ports/images.ts'
import type { Ports } from '../../ports/ports.ts'
import type { RegistryTarget } from '../../ports/registry.ts'

/** One repository with all that pushing to it takes. */
export type Desk = { readonly images: Images; readonly view: RepositoryView; readonly target: RegistryTarget }

/** Looks up repositories and asks for credentials once; a missing repository is a Problem. Nothing is written. */
export const openDesks = async (
  place: Place,
  names: readonly Repository[],
  { at }: Pick<Ports, 'at'>
): Promise<ReadonlyMap<Repository, Desk>> => {
  const { images } = at(place)
  const views: RepositoryView[] = []
  for (const name of new Set(names)) views.push(await images.repository(name))
  const credentials = await images.credentials()
  return new Map(
    views.map(view => {
      const target = { repositoryUri: view.uri, repository: view.repository, credentials }
      return [view.repository, { images, view, target }]
    })
  )
}
