import type { Place } from '../../core/config/config.ts'
import type { Ports } from '../../ports/ports.ts'

/** Where credentials were written: a folder for docker, a file for podman, buildah and skopeo. */
export type LoggedIn = { readonly registry: string; readonly dockerConfig: string; readonly authFile: string }

/** Writes credentials for a place's registry into a folder of this job; what they say is hidden from the log first. */
export const logIn = async (place: Place, ports: Ports): Promise<LoggedIn> => {
  const credentials = await ports.at(place).images.credentials()
  const { user, password, endpoint } = credentials
  ports.journal.mask(password)
  ports.journal.mask(Buffer.from(`${user}:${password}`).toString('base64'))
  const folder = `${ports.files.own}/registry`
  await ports.registry.writeCredentials([credentials], folder)
  return { registry: new URL(endpoint).host, dockerConfig: folder, authFile: `${folder}/auth.json` }
}
