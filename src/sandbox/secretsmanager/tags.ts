import { structuresMember, textMember, textsMember } from '../kernel/member.ts'
import type { Input, Operation } from '../kernel/operation.ts'
import { requireSecret } from './refuse.ts'
import type { Secret } from './state.ts'

const resource = (input: Input): string => textMember(input, 'SecretId') ?? ''

/** The tags that a request brings. */
export const tagsIn = (input: Input): Secret['tags'] =>
  (structuresMember(input, 'Tags') ?? []).map(tag => ({
    Key: textMember(tag, 'Key') ?? '',
    Value: textMember(tag, 'Value') ?? ''
  }))

/** `TagResource`: tags of the same key are replaced. */
export const tagResource: Operation = {
  resource,
  run: (context, input) => {
    const [secret, given] = [requireSecret(context, input), tagsIn(input)]
    secret.tags = [...secret.tags.filter(({ Key }) => !given.some(tag => tag.Key === Key)), ...given]
    return {}
  }
}

/** `UntagResource`: a key that is not there is no error. */
export const untagResource: Operation = {
  resource,
  run: (context, input) => {
    const [secret, gone] = [requireSecret(context, input), textsMember(input, 'TagKeys') ?? []]
    secret.tags = secret.tags.filter(({ Key }) => !gone.includes(Key))
    return {}
  }
}
