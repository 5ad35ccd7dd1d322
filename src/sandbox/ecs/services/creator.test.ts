import { expect, it } from '@jest/globals'
import type { Context } from '../../kernel/context.ts'
import { shop } from '../testing/stage.ts'
import { creator } from './creator.ts'

it.each([
  ['arn:aws:iam::111111111111:user/t', 'arn:aws:iam::111111111111:user/t'],
  ['arn:aws:sts::111111111111:assumed-role/deploy/run-7', 'arn:aws:iam::111111111111:role/deploy']
])('a service that %s creates was created by %s', (arn, expected) => {
  const context = shop().context()
  const called: Context = { ...context, caller: { ...context.caller, arn } }
  expect(creator(called)).toBe(expected)
})
