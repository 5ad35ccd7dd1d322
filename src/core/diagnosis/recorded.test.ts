import { expect, it } from '@jest/globals'
import { findings } from './known-cause.ts'
import { taskSetting } from './task-setting.ts'
import { recorded } from './testing/recorded.data.ts'

it.each(recorded)('what was read in %s is known: %s', (...[, text, id, named]) => {
  const [first] = findings([{ text }])
  expect([first?.id, first?.says]).toEqual([id, expect.stringContaining(named)])
  expect(`${first?.says} ${first?.remedy}`).not.toMatch(/\{\w+\}|[[\]]| {2}| [.,;:](?=\s|$)|undefined/)
})

it('there are wordings of more than sixty causes', () => {
  expect(new Set(recorded.map(([, , id]) => id)).size).toBeGreaterThan(60)
})

it('each parameter that is missing is named', () => {
  const text =
    'unable to retrieve secrets from ssm: service call has been retried 1 time(s): invalid ssm parameters: /shop/db, /shop/key'
  expect(findings([{ text }])[0]?.says).toBe(
    'These parameters do not exist in the Parameter Store: /shop/db, /shop/key.'
  )
})

it('the image of the task definition is named where the text names none, if there is but one', () => {
  const image = '1.dkr.ecr.eu-west-1.amazonaws.com/api:v9'
  const one = taskSetting({ containerDefinitions: [{ name: 'app', image }] })
  const two = taskSetting({
    containerDefinitions: [
      { name: 'app', image },
      { name: 'proxy', image: 'envoy' }
    ]
  })
  const text = 'CannotPullContainerError: Error response from daemon: manifest unknown'
  expect([one, two].map(setting => findings([{ text }], setting)[0]?.says)).toEqual([
    'The image 1.dkr.ecr.eu-west-1.amazonaws.com/api:v9 or its repository does not exist.',
    'The image or its repository does not exist.'
  ])
})
