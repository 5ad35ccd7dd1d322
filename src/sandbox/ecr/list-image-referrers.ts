import type { Context } from '../kernel/context.ts'
import { structureMember, textMember, textsMember } from '../kernel/member.ts'
import type { Input, Operation } from '../kernel/operation.ts'
import { isDigest } from './manifest.ts'
import { repositoryName, required, requiredText } from './member.ts'
import { sizedPage } from './page.ts'
import { type Referrer, referrersOf } from './referrer.ts'
import { invalid } from './refuse.ts'
import { located } from './repository.ts'
import { fitsStatus, imageStatus } from './storage.ts'

const run = (context: Context, input: Input): Record<string, unknown> => {
  const { repository } = located(context, input)
  const digest = requiredText(required(structureMember(input, 'subjectId'), 'subjectId'), 'imageDigest')
  if (!isDigest(digest)) throw invalid('subjectId.imageDigest', "must satisfy regular expression 'sha256:[0-9a-f]{64}'")
  const filter = structureMember(input, 'filter') ?? {}
  const types = textsMember(filter, 'artifactTypes')
  const fitting = referrersOf(repository, digest)
    .filter(({ artifactType }) => types === undefined || types.includes(artifactType ?? ''))
    .filter(({ image }) => fitsStatus(image, context.now, textMember(filter, 'artifactStatus')))
  const key = ({ image }: Referrer): string => image.digest
  const { items, more } = sizedPage(
    input,
    { by: `referrers of ${digest}`, items: fitting, key },
    { usual: 20, most: 50 }
  )
  return { referrers: items.map(item => referrerView(item, context.now)), ...more }
}

const referrerView = ({ image, size, artifactType, annotations }: Referrer, now: number): Record<string, unknown> => ({
  digest: image.digest,
  mediaType: image.mediaType,
  ...(artifactType !== undefined && { artifactType }),
  size,
  ...(annotations && { annotations }),
  artifactStatus: imageStatus(image, now)
})

/** `ListImageReferrers`: the manifests with that subject, at most 50 a page; a subject that is not there has none. */
export const listImageReferrers: Operation = { run, resource: repositoryName }
