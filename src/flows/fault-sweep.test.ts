import { describe, it } from '@jest/globals'
import { checkSample } from '../testing/matrix/check-sweep.ts'
import { refusedSweeps } from '../testing/matrix/sweeps.data.ts'

describe('blows at calls of a deploy, a sample', () => {
  it.each(refusedSweeps.slice(0, 2))(
    '$name: right or errored, nothing sent twice, healed by a second run',
    checkSample,
    60_000
  )
})
