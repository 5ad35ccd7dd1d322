import type { Images } from '../../ports/images.ts'
import type { Caller } from './calls.ts'
import { certain } from './given.ts'
import { describeImages, listTags } from './image-tags.ts'
import { putTag } from './put-tag.ts'
import { repositoryView } from './repository-view.ts'
import { storedImages } from './stored-images.ts'

/** ECR's control plane over the SDK. */
export const images = (ecr: Caller<'ECR'>, mask: (secret: string) => void): Images => {
  const { byTag, byDigest } = storedImages(ecr)
  return {
    repository: describeRepository(ecr),
    byTag,
    byDigest,
    describe: describeImages(ecr),
    tags: listTags(ecr),
    putTag: putTag(ecr, byTag),
    credentials: readCredentials(ecr, mask)
  }
}

const describeRepository =
  (ecr: Caller<'ECR'>): Images['repository'] =>
  async name => {
    const answer = await ecr({
      operation: 'ecr:DescribeRepositories',
      on: { repository: name },
      send: api => api.describeRepositories({ repositoryNames: [name] })
    })
    return repositoryView(certain(answer.repositories?.[0], `repository "${name}"`))
  }

const readCredentials =
  (ecr: Caller<'ECR'>, mask: (secret: string) => void): Images['credentials'] =>
  async () => {
    const answer = await ecr({
      operation: 'ecr:GetAuthorizationToken',
      on: {},
      send: api => api.getAuthorizationToken({})
    })
    const data = certain(answer.authorizationData?.[0], 'authorizationData')
    const token = certain(data.authorizationToken, 'authorizationToken')
    const [user = '', ...rest] = Buffer.from(token, 'base64').toString().split(':')
    const password = rest.join(':')
    mask(token)
    mask(password)
    return { endpoint: certain(data.proxyEndpoint, 'proxyEndpoint'), user, password }
  }
