import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Licences under which what we ship may come. */
const allowed = ['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'BlueOak-1.0.0']

/** What is wrong with the lock file: a licence that we may not ship, a package without integrity, or the name of a registry's host. */
export const packageFaults = async root => {
  const text = await readFile(join(root, 'package-lock.json'), 'utf8')
  const packages = Object.entries(JSON.parse(text).packages).filter(([path]) => path.startsWith('node_modules/'))
  const licences = packages
    .filter(([, { dev, optional, license }]) => !dev && !optional && !allowed.includes(license))
    .map(([path, { license }]) => `${path} is under ${license ?? 'no licence'}`)
  const unsure = packages
    .filter(([, { integrity, link }]) => !integrity && !link)
    .map(([path]) => `${path} has no integrity`)
  const hosts = [...new Set([...text.matchAll(/"resolved": "(https?:\/\/[^/]+)/g)].map(([, host]) => host))]
  return [...licences, ...unsure, ...hosts.map(host => `package-lock.json names the host ${host}`)]
}
