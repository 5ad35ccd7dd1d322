import { describe, expect, it } from '@jest/globals'
import { type Digest, type ImageTag, parsed } from '../../core/release/named.ts'
import type { Images, StoredImage } from '../../ports/images.ts'
import { type ProofOnImages, writeImageProof } from './image-proof.ts'

const digest = (digit: string): Digest => parsed(`sha256:${digit.repeat(64)}`)

type World = { readonly mutable?: boolean; readonly tags?: Readonly<Record<string, Digest>>; readonly many?: number }

/** A repository of images, and what was put there; immutable but for its pins. */
const registry = ({ mutable = true, tags = {}, many = 0 }: World) => {
  const held = new Map<string, Digest>(Object.entries(tags))
  const puts: string[] = []
  const stored = (of: Digest): StoredImage => ({ digest: of, manifest: '{}', mediaType: 'x' })
  const images: Pick<Images, 'repository' | 'byDigest' | 'byTag' | 'describe' | 'putTag'> = {
    repository: async name => ({ repository: name, uri: 'x', mutable: () => mutable }),
    byDigest: async (_name, of) => (of === digest('0') ? undefined : stored(of)),
    byTag: async (_name, asked) =>
      new Map(
        asked.flatMap((tag): [ImageTag, StoredImage][] => {
          const of = held.get(tag)
          return of === undefined ? [] : [[tag, stored(of)]]
        })
      ),
    describe: async (_name, [of = digest('0')]) => {
      const own = [...held].filter(([, on]) => on === of).map(([tag]) => parsed<'ImageTag'>(tag))
      const others = Array.from({ length: many }, (_, index) => parsed<'ImageTag'>(`old-${index}`))
      return new Map([[of, { digest: of, tags: [...own, ...others], pushedAt: '', archived: false }]])
    },
    putTag: async (_name, image, tag) => {
      const by = held.get(tag)
      if (by !== undefined && by !== image.digest && !tag.startsWith('pin-')) return { is: 'taken', by }
      held.set(tag, image.digest)
      puts.push(`${tag} ${image.digest.slice(7, 8)}`)
      return { is: 'written' }
    }
  }
  return { images, puts }
}

const proof: ProofOnImages = {
  ...{
    registry: { region: 'eu-west-1' },
    stage: parsed('beta'),
    service: parsed('api'),
    at: '2026-01-05T09:00:00.000Z'
  },
  images: [{ repository: parsed('shop'), digest: digest('a') }]
}

/** Writes the proof; gives what was put, what was warned of, and what could not be pinned. */
const written = async (world: World, changes: Partial<ProofOnImages> = {}) => {
  const { images, puts } = registry(world)
  const warnings: string[] = []
  const journal = { warn: (line: string) => void warnings.push(line) }
  const ports = { at: () => ({ images }), journal } as unknown as Parameters<typeof writeImageProof>[1]
  const fixed = await writeImageProof({ ...proof, ...changes }, ports)
  return { puts, warnings, fixed }
}

const record = 'rel-beta.api.20260105T090000Z'

describe('the proof on images', () => {
  it('is a record and a pin', async () => {
    expect(await written({})).toEqual({ puts: [`${record} a`, 'pin-beta.api a'], warnings: [], fixed: [] })
  })

  it('is written once: a second time nothing is put', async () => {
    const tags = { [record]: digest('a'), 'pin-beta.api': digest('a') }
    expect((await written({ tags })).puts).toEqual([])
  })

  it('keeps the digest that ran before under a pin of its own', async () => {
    const { puts } = await written({ tags: { 'pin-beta.api': digest('b') } })
    expect(puts).toEqual([`${record} a`, 'pin-beta.api.back b', 'pin-beta.api a'])
  })

  it('has no pin where no tag may move', async () => {
    expect(await written({ mutable: false })).toEqual({ puts: [`${record} a`], warnings: [], fixed: ['shop'] })
  })

  it('stays off an image that has all the tags it may have', async () => {
    const { puts, warnings } = await written({ many: 1000 })
    expect(puts).toEqual(['pin-beta.api a'])
    expect(warnings[0]).toContain("has 1000 tags, which is ECR's limit")
  })

  it('does not take a record from another digest', async () => {
    const { warnings } = await written({ tags: { [record]: digest('b') } })
    expect(warnings[0]).toContain(`the tag ${record} is on another digest`)
  })

  it('warns of an image that is not in the registry', async () => {
    const { puts, warnings } = await written({}, { images: [{ repository: parsed('shop'), digest: digest('0') }] })
    expect([puts, warnings.length]).toEqual([[], 1])
  })
})
