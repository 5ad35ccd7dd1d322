import { expect, it } from '@jest/globals'
import { tellingLine } from './telling-line.ts'

it.each([
  [
    [
      '/app/server.js:3',
      '',
      'TypeError: x is undefined',
      '    at Object.<anonymous> (/app/server.js:3:9)',
      '',
      'Node.js v24.1.0'
    ],
    'TypeError: x is undefined'
  ],
  [
    ['Traceback (most recent call last):', '  File "/app/error.py", line 1, in <module>', "KeyError: 'DB_URL'"],
    "KeyError: 'DB_URL'"
  ],
  [['panic: no database', 'goroutine 1 [running]:', 'main.main()', 'exit status 2'], 'panic: no database'],
  [
    [
      'Exception in thread "main" A',
      '\tat shop.Main.main(Main.java:3)',
      'Caused by: java.net.ConnectException: refused',
      '\t... 3 more'
    ],
    'Caused by: java.net.ConnectException: refused'
  ],
  [['Error: no config', 'npm ERR! code ELIFECYCLE', 'npm ERR! errno 1'], 'Error: no config'],
  [['starting', 'goodbye', ' '], 'goodbye'],
  [['', ' '], undefined],
  [[`Error: ${'x'.repeat(400)}`], `Error: ${'x'.repeat(293)}…`]
])('the line that says most of %j is %j', (lines, line) => {
  expect(tellingLine(lines)).toBe(line)
})
