import { describe, expect, it } from '@jest/globals'
import { secretReference } from './secret-reference.ts'

const arn = 'arn:aws:secretsmanager:eu-west-1:222222222222:secret:db-AbCdEf:password::'

describe('secretReference', () => {
  it.each([
    ['ssm:/shop/db', 'eu-west-1', '/shop/db'],
    ['sm:shop/db', 'eu-west-1', 'arn:aws:secretsmanager:eu-west-1:222222222222:secret:shop/db'],
    [
      'sm:shop/db:password',
      'cn-north-1',
      'arn:aws-cn:secretsmanager:cn-north-1:222222222222:secret:shop/db:password::'
    ],
    ['sm:x', 'us-gov-west-1', 'arn:aws-us-gov:secretsmanager:us-gov-west-1:222222222222:secret:x'],
    [arn, 'eu-west-1', arn],
    [`sm:${arn}`, 'eu-west-1', arn]
  ])('reads %s in %s', (reference, region, valueFrom) => {
    expect(secretReference(reference, { region, account: '222222222222' })).toEqual({ valueFrom })
  })

  it('needs the account for a secret by name', () => {
    expect(secretReference('sm:db', { region: 'eu-west-1' })).toMatchObject({
      fault: { remedy: 'Give the stage an account in the config, or write the full ARN of the secret.' }
    })
  })
})
