import type { Context } from '../kernel/context.ts'
import { flagMember, structureMember, textMember } from '../kernel/member.ts'
import type { Input, Operation } from '../kernel/operation.ts'
import { checkLength } from './constraint.ts'
import { parseLabels, putLabels } from './label.ts'
import { repositoryName, requiredText } from './member.ts'
import { mutabilityOf } from './mutability-input.ts'
import { invalid, refusal } from './refuse.ts'
import { names, registryOf, repositoryView } from './repository.ts'
import { ecrState, entry, type Repository } from './state.ts'

const part = '[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*'
const name = `${part}(\\/${part})*`
const pattern = new RegExp(`^${name}$`)

const run = (context: Context, input: Input): Record<string, unknown> => {
  const registry = registryOf(context, input)
  const { repositories } = ecrState(registry)
  const repository = parseRepository(input, context.now)
  if (entry(repositories, repository.name) !== undefined)
    throw refusal('RepositoryAlreadyExistsException', names(registry, repository))
  putLabels(registry, repository, parseLabels(input))
  repositories[repository.name] = repository
  return { repository: repositoryView(registry, repository) }
}

const parseRepository = (input: Input, now: number): Repository => ({
  name: parseName(requiredText(input, 'repositoryName')),
  createdAt: now,
  ...mutabilityOf(input, textMember(input, 'imageTagMutability') ?? 'MUTABLE'),
  scanOnPush: flagMember(structureMember(input, 'imageScanningConfiguration') ?? {}, 'scanOnPush') ?? false,
  encryption: parseEncryption(structureMember(input, 'encryptionConfiguration') ?? {}),
  labels: {},
  images: {},
  tags: {},
  layers: {}
})

const parseName = (text: string): string => {
  checkLength('repositoryName', text.length, { least: 2, most: 256 })
  if (!pattern.test(text)) throw invalid('repositoryName', `must satisfy regular expression '${name}'`)
  return text
}

const parseEncryption = (input: Input): Repository['encryption'] => {
  const kmsKey = textMember(input, 'kmsKey')
  const encryptionType = textMember(input, 'encryptionType') ?? 'AES256'
  if (!['AES256', 'KMS', 'KMS_DSSE'].includes(encryptionType))
    throw invalid(
      'encryptionConfiguration.encryptionType',
      'Member must satisfy enum value set: [AES256, KMS, KMS_DSSE]'
    )
  return { encryptionType, ...(kmsKey !== undefined && { kmsKey }) }
}

/** `CreateRepository`: an empty repository, mutable unless told otherwise. */
export const createRepository: Operation = { run, resource: repositoryName }
