import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { RegistryCredentials } from '../../ports/registry.ts'

/** What docker's `config.json` and podman's and buildah's `auth.json` say alike: user and password by the registry's host. */
const credentialsText = (credentials: readonly RegistryCredentials[]): string => {
  const auths = credentials.map(({ endpoint, user, password }) => [
    new URL(endpoint).host,
    { auth: Buffer.from(`${user}:${password}`).toString('base64') }
  ])
  return `${JSON.stringify({ auths: Object.fromEntries(auths) }, null, 2)}\n`
}

/** Writes `config.json` (docker) and `auth.json` (podman, buildah, skopeo) into a folder that only this user can read. */
export const writeCredentialFiles = async (
  credentials: readonly RegistryCredentials[],
  folder: string
): Promise<void> => {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await chmod(folder, 0o700)
  for (const name of ['config.json', 'auth.json']) {
    const file = join(folder, name)
    await writeFile(file, credentialsText(credentials), { mode: 0o600 })
    await chmod(file, 0o600) // the mode above counts for new files only
  }
}
