import { describe, expect, it } from '@jest/globals'
import { guard } from './guard.ts'

const own = '127.0.0.1:4566'

describe('the guard', () => {
  it.each([
    [{ host: own }],
    [{}],
    [{ host: '[::1]:4566' }],
    [{ host: 'localhost:4566' }],
    [{ host: 'sandbox:4566' }],
    [{ host: 'host.docker.internal:4566' }],
    [{ host: 'aws.localhost.' }],
    [{ host: 'AWS.Test' }],
    [{ host: own, origin: 'http://127.0.0.1:4566', 'sec-fetch-site': 'same-origin' }],
    [{ host: own, origin: 'http://localhost:3000', 'sec-fetch-site': 'cross-site' }],
    [{ host: 'sandbox:4566', origin: 'http://sandbox:4566' }],
    [{ host: own, 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' }],
    [{ host: own, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' }]
  ])('lets %j pass', headers => expect(guard(headers)).toBeUndefined())

  it.each([
    [{ host: 'evil.example:4566' }, 'The host "evil.example" is no name of this machine.'],
    [{ host: '127.0.0.1.evil.example' }, 'The host'],
    [{ host: 'localhost.evil.example' }, 'The host'],
    [{ host: own, origin: 'https://evil.example' }, 'A web page of "https://evil.example" may not use the sandbox'],
    [{ host: own, origin: 'https://localhost.evil.example' }, 'A web page'],
    [{ host: own, origin: 'http://203.0.113.9' }, 'A web page'],
    [{ host: own, origin: 'null' }, 'A web page of "null"'],
    [{ host: own, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }, 'A web page of another site'],
    [
      { host: own, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' },
      'A web page of another site'
    ]
  ])('refuses %j', (headers, words) => expect(guard(headers)).toContain(words))
})
