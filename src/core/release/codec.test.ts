import { describe, expect, it } from '@jest/globals'
import { Problem } from '../problem/problem.ts'
import { parseRelease, releaseJson } from './codec.ts'
import { mergeReleases } from './merge.ts'

const digest = `sha256:${'d'.repeat(64)}`

const json = {
  schema: 1,
  stage: 'alpha',
  commit: { sha: 'a'.repeat(40), time: '2026-11-22T10:15:30.000Z' },
  cause: { event: 'push', actor: 'mona' },
  images: { shop: { repository: 'shop', key: 'b'.repeat(64) } },
  units: [{ service: 'api', kind: 'service', why: 'image-changed', wave: 0, images: { api: 'shop' } }]
}

const faults = (value: unknown): readonly string[] => {
  try {
    parseRelease(typeof value === 'string' ? value : JSON.stringify(value))
  } catch (error) {
    if (error instanceof Problem) return error.faults.map(fault => fault.what)
    throw error
  }
  return []
}

describe('parseRelease', () => {
  it('gives back what releaseJson wrote, members of a later make included', () => {
    const release = parseRelease(JSON.stringify({ ...json, later: 1 }))
    expect(JSON.parse(releaseJson(release))).toEqual({ ...json, later: 1 })
  })

  it('refuses a schema that it does not know', () => {
    expect(faults({ ...json, schema: 2 })).toEqual(['The release has schema 2; this make of Tagship reads schema 1.'])
    expect(faults([])).toEqual(['This is no release: it has no "schema".'])
  })

  it('names all wrong members by their paths', () => {
    const units = [{ ...json.units[0], why: 'mood', wave: '0' }]
    expect(faults({ ...json, stage: 'Alpha', units })).toEqual([
      'In the release: "stage" is "Alpha", which must be lower-case letters, digits and single hyphens.',
      'In the release: "units[0].why" is "mood", which is not known here.',
      'In the release: "units[0].wave" must be a number, but is text.'
    ])
  })

  it('refuses a unit whose image the release does not know', () => {
    expect(faults({ ...json, images: {} })).toEqual([
      'In the release: the service "api" takes the image "shop", which is not among "images".'
    ])
  })

  it('refuses what is no JSON', () => {
    expect(faults('release.json')).toEqual(['The release is no valid JSON.'])
  })
})

describe('mergeReleases', () => {
  const one = parseRelease(JSON.stringify(json))
  const other = parseRelease(
    JSON.stringify({
      ...json,
      images: { shop: { repository: 'shop', digest } },
      units: [{ ...json.units[0], service: 'worker' }]
    })
  )

  it('puts the units of one stage together and what each side knows of an image', () => {
    const release = mergeReleases([one, other, one])
    expect(release.units.map(unit => unit.service)).toEqual(['api', 'worker'])
    expect(Object.values(release.images)).toEqual([{ repository: 'shop', key: 'b'.repeat(64), digest }])
  })

  it('refuses two digests of one image', () => {
    const clash = parseRelease(
      JSON.stringify({ ...json, images: { shop: { repository: 'shop', digest: `sha256:${'e'.repeat(64)}` } } })
    )
    expect(() => mergeReleases([other, clash])).toThrow('Two releases say different things of the image "shop".')
  })

  it('refuses two stages', () => {
    const beta = parseRelease(JSON.stringify({ ...json, stage: 'beta' }))
    expect(() => mergeReleases([one, beta])).toThrow('Two releases differ in "stage"')
  })
})
