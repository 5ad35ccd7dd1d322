import { describe, expect, it } from '@jest/globals'
import { causes } from './causes.data.ts'
import { findings } from './known-cause.ts'
import { evidence, exited, said } from './testing/evidence.data.ts'

describe('known causes', () => {
  it.each(evidence)('find %s', (id, piece) => {
    expect(findings([piece])[0]?.id).toBe(id)
  })

  it('name the thing: the image, the secret, the exit code', () => {
    const [image] = findings([
      said('CannotPullContainerError: failed to resolve ref 1.dkr.ecr.eu-west-1.amazonaws.com/api:v9: not found')
    ])
    expect(image?.says).toBe('The image 1.dkr.ecr.eu-west-1.amazonaws.com/api:v9 does not exist in its registry.')
    const [secret] = findings([
      said(
        "failed to fetch secret arn:x:secret:db from secrets manager: Secrets Manager can't find the specified secret."
      )
    ])
    expect(secret?.says).toBe('The secret arn:x:secret:db does not exist.')
    const [end] = findings([exited(3, { lived: 5000 })])
    expect(end?.says).toBe('The application ended with exit code 3, 5s after it started.')
  })

  it('leave out what the evidence does not name', () => {
    const [secret] = findings([said("Secrets Manager can't find the specified secret.")])
    expect(secret?.says).toBe('The secret does not exist.')
  })

  it('drop what says less when something says more', () => {
    const found = findings([
      said("CannotPullContainerError: does not contain descriptor matching platform 'linux/arm64'")
    ])
    expect(found.map(({ id }) => id)).toEqual(['architecture-index'])
  })

  it('find nothing in what nobody knows', () => {
    expect(findings([said('sunspots')])).toEqual([])
  })

  it('are each known from a recorded text, and there are more than thirty', () => {
    const shown = new Set(evidence.map(([id]) => id))
    expect(causes.map(({ id }) => id).filter(id => !shown.has(id))).toEqual([])
    expect(causes.length).toBeGreaterThan(30)
  })

  it('have names of their own', () => {
    expect(new Set(causes.map(({ id }) => id)).size).toBe(causes.length)
  })
})
