import type { Config } from '../../core/config/config.ts'
import { type ConfigFile, parseConfigFile } from '../../core/config/file.ts'
import { configOf } from '../../core/config/merge.ts'
import { servicesOf } from '../../core/config/services.ts'
import { type SingleServiceInputs, singleServiceConfig } from '../../core/config/single-service.ts'
import { Problem } from '../../core/problem/problem.ts'
import type { Sha } from '../../core/release/named.ts'
import type { Ports } from '../../ports/ports.ts'

/** Which config is meant: the file's path, the commit that is released, and where policy comes from. */
export type ConfigRequest = {
  /** Path of the config file; without it `.github/tagship.yml`, then `tagship.yml`. */
  readonly config?: string
  readonly at: Sha
  /** Branch or commit whose policy counts where neither the event nor the remote names a default branch. */
  readonly policyRef?: string
  /** Inputs of an action that needs no config file. */
  readonly inputs?: SingleServiceInputs
  /** Names of the inputs that were given for want of a config file: where there is one, they would be ignored. */
  readonly instead?: readonly string[]
}

type Asked = Pick<Ports, 'git' | 'origin'>
type Text = { readonly path: string; readonly text: string }

const places: readonly string[] = ['.github/tagship.yml', 'tagship.yml']

/** The config of a commit: policy from the default branch, images and services from the commit. Without a file, the action's own inputs. */
export const loadConfig = async (ports: Asked, request: ConfigRequest): Promise<Config> => {
  const own = await textAt(ports, request.at, request.config)
  if (own === undefined) {
    if (request.config !== undefined || request.inputs === undefined) throw missing(request)
    return singleServiceConfig(request.inputs)
  }
  if (request.instead !== undefined && request.instead.length > 0) throw doubled(own, request.instead)
  const at = await policyCommit(ports, request.policyRef)
  const text = at === request.at ? own.text : await ports.git.file(at, own.path)
  if (text === undefined) {
    throw new Problem({
      what: `The default branch (commit ${at.slice(0, 12)}) has no ${own.path}, and policy is read from there.`,
      remedy: 'Merge the file into the default branch first: a branch or a tag cannot bring its own rules.'
    })
  }
  const services = parseConfigFile(own.text, own.path)
  const policy: ConfigFile = text === own.text ? services : parseConfigFile(text, `${own.path}@${at.slice(0, 12)}`)
  return configOf(policy, services)
}

/** Images and services as a commit's own file (or the action's inputs) describe them; `undefined` when the commit or its file cannot be read. */
export const servicesAt = async (
  ports: Pick<Ports, 'git'>,
  request: Pick<ConfigRequest, 'config' | 'at' | 'inputs'>
): Promise<Pick<Config, 'images' | 'services'> | undefined> => {
  try {
    const own = await textAt(ports, request.at, request.config)
    if (own === undefined) return request.inputs === undefined ? undefined : singleServiceConfig(request.inputs)
    const file = parseConfigFile(own.text, own.path)
    return file.faults.some(({ half }) => half !== 'policy') ? undefined : servicesOf(file.raw)
  } catch (error) {
    if (error instanceof Problem) return undefined
    throw error
  }
}

const policyCommit = async ({ git, origin }: Asked, policyRef: string | undefined): Promise<Sha> => {
  const found = await git.policyCommit(origin.defaultBranch)
  if (found !== undefined) return found
  const asked = policyRef === undefined ? undefined : await git.commit(policyRef)
  if (asked !== undefined) return asked.sha
  throw new Problem(
    policyRef === undefined
      ? {
          what: 'The default branch, from which policy is read, is not known: neither the event nor "origin/HEAD" names it.',
          remedy: 'Set "policy-ref" to the branch, or run "git remote set-head origin --auto".'
        }
      : {
          what: `The "policy-ref" is "${policyRef}", which names no commit of this repository.`,
          remedy: 'Name a branch or a commit that can be fetched.'
        }
  )
}

const textAt = async ({ git }: Pick<Asked, 'git'>, at: Sha, path: string | undefined): Promise<Text | undefined> => {
  const candidates = path === undefined ? places : [path]
  const texts = await Promise.all(candidates.map(candidate => git.file(at, candidate)))
  const found = candidates.flatMap((candidate, index): readonly Text[] => {
    const text = texts[index]
    return text === undefined ? [] : [{ path: candidate, text }]
  })
  if (found.length < 2) return found[0]
  throw new Problem({
    what: `The commit has two configs: ${found.map(each => each.path).join(' and ')}.`,
    remedy: 'Remove one, or name the one that counts with the input "config".'
  })
}

const doubled = ({ path }: Text, instead: readonly string[]): Problem =>
  new Problem(
    instead.map(name => ({
      what: `The input "${name}" is for a repository without a config, and the commit has ${path}, which would win.`,
      remedy: 'Remove the input, or say it in the config.'
    }))
  )

const missing = ({ config, at }: ConfigRequest): Problem =>
  new Problem({
    what: `The commit ${at.slice(0, 12)} has no config ${config === undefined ? places.join(' and no ') : `"${config}"`}.`,
    remedy: 'Commit one, or name its path with the input "config".'
  })
