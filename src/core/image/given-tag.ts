import { Problem } from '../problem/problem.ts'
import type { ImageTag } from '../release/named.ts'
import { imageTag } from './tag-names.ts'

const reserved = /^(src|sha|rel|veto|clear|pin)-/

/** A tag that a person gives; those that Tagship reads its own records from are a Problem (design §2.4). */
export const givenTag = (text: string): ImageTag => {
  const [, prefix] = reserved.exec(text) ?? []
  if (prefix === undefined) return imageTag(text)
  throw new Problem({
    what: `The tag "${text}" begins with "${prefix}-", which only Tagship itself writes.`,
    remedy: 'Choose another tag.'
  })
}
