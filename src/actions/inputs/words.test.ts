import { describe, expect, it } from '@jest/globals'
import { words } from './words.ts'

describe('a command', () => {
  it.each([
    ['npm run migrate', ['npm', 'run', 'migrate']],
    [`sh -c 'a && b' "c d"`, ['sh', '-c', 'a && b', 'c d']],
    ['["sh", "-c", "x"]', ['sh', '-c', 'x']],
    ['', undefined]
  ])('is read from %s', (given, list) => {
    expect(words(given, 'command')).toEqual(list)
  })

  it.each(['a "b', '[1]', '["a"', `a"b"`])('is not read from %s', given => {
    expect(() => words(given, 'command')).toThrow('The input "command" is no command.')
  })
})
