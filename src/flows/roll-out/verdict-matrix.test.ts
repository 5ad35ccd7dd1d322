import { describe, it } from '@jest/globals'
import { check } from '../../testing/matrix/check.ts'
import { matrix } from '../../testing/matrix/matrix.data.ts'

describe('the verdict matrix, every eleventh', () => {
  const sample = matrix.filter((_, nth) => nth % 11 === 0)
  it.each(sample)('$name: $expected.outcome, exit code $expected.code', check, 60_000)
})
