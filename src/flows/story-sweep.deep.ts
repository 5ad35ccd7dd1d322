import { describe, expect, it } from '@jest/globals'
import { share } from '../testing/matrix/share.ts'
import { stories } from '../testing/stories/stories.data.ts'
import { storyReport } from '../testing/stories/story-report.ts'

describe('one blow alone at one call of an action: a share of all calls', () => {
  it.each(stories)(
    '$name: ends as it would or red, keeps its main cause, healed by a second run',
    async story => {
      expect(await storyReport(story, plan => share(plan, 6, stories.indexOf(story)))).toEqual([])
    },
    600_000
  )
})
