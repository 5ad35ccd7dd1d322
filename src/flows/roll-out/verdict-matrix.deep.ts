import { describe, it } from '@jest/globals'
import { check } from '../../testing/matrix/check.ts'
import { matrix } from '../../testing/matrix/matrix.data.ts'

describe('the verdict matrix, whole', () => {
  it.each(matrix)('$name: $expected.outcome, exit code $expected.code', check, 60_000)
})
