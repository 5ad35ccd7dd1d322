import type { Step } from './scene.ts'
import { aCrash } from './steps/a-crash.ts'
import { firstPush } from './steps/first-push.ts'
import { noBounce } from './steps/no-bounce.ts'
import { notProven } from './steps/not-proven.ts'
import { oneVariable } from './steps/one-variable.ts'
import { onlyWeb } from './steps/only-web.ts'
import { skipping } from './steps/skipping.ts'
import { unwanted } from './steps/unwanted.ts'
import { upTheLadder } from './steps/up-the-ladder.ts'
import { whatRuns } from './steps/what-runs.ts'

/** The story of the sample, in order. */
export const sampleStory: readonly Step[] = [
  firstPush,
  onlyWeb,
  upTheLadder,
  oneVariable,
  aCrash,
  notProven,
  skipping,
  unwanted,
  noBounce,
  whatRuns
]
