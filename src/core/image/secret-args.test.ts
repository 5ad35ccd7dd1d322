import { describe, expect, it } from '@jest/globals'
import { secretArgs } from './secret-args.ts'

describe('build arguments that look like secrets', () => {
  it('are told by their names', () => {
    const args = { NPM_TOKEN: '', NODE_VERSION: '', DB_PASSWORD: '', apiKey: '', KEYBOARD: '', AWS_ACCESS_KEY_ID: '' }
    expect(secretArgs(args)).toEqual(['NPM_TOKEN', 'DB_PASSWORD', 'apiKey', 'AWS_ACCESS_KEY_ID'])
  })
})
