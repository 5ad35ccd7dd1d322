import { describe, expect, it } from '@jest/globals'
import { address } from './address.ts'
import { duration } from './duration.ts'
import { flag } from './flag.ts'
import { httpStatus } from './http-status.ts'
import { lines } from './lines.ts'
import { moment } from './moment.ts'
import { services, stage } from './name.ts'
import { oneOf } from './one-of.ts'
import { pairs } from './pairs.ts'
import { account, region, revision, role } from './place.ts'
import { required } from './required.ts'
import { semver } from './semver.ts'
import { text } from './text.ts'
import { whole } from './whole.ts'

describe('inputs', () => {
  it('refuse what is no address, and no status of one', () => {
    expect(address(' https://x.example/health ', 'url')).toBe('https://x.example/health')
    for (const raw of ['ftp://x', 'x.example', 'https://'])
      expect(() => address(raw, 'url')).toThrow('which is no http or https address')
    expect(httpStatus('404', 'status')).toEqual([404])
    expect(httpStatus('200, 204', 'status')).toEqual([200, 204])
    expect(httpStatus('', 'status')).toBeUndefined()
    expect(() => httpStatus('99', 'status')).toThrow('The input "status" has "99", which is no status.')
  })

  it('take a moment in any zone in UTC (VT17), and versions without a "v"', () => {
    expect(moment('2026-11-22T12:15:30+02:00', 'time')).toBe('2026-11-22T10:15:30.000Z')
    expect(() => moment('yesterday', 'time')).toThrow('The input "time" is "yesterday", which is no moment.')
    expect(semver('1.2.3-beta.1', 'version')).toBe('1.2.3-beta.1')
    expect(() => semver('v1.2.3', 'version')).toThrow('The input "version" is "v1.2.3", which is no strict semver.')
  })

  it('refuse what is no place in AWS, and no revision', () => {
    const arn = 'arn:aws:iam::111122223333:role/deploy-{stage}'
    expect([account('111122223333', 'x'), region('us-gov-west-1', 'x'), role(arn, 'x')]).toEqual([
      ...['111122223333', 'us-gov-west-1', arn]
    ])
    expect(() => account('1111', 'account')).toThrow('The input "account" is "1111", which is no AWS account.')
    expect(() => region('eu-west', 'region')).toThrow('"eu-west", which is no AWS region. Write one such as eu-west-1.')
    expect(() => role('deploy', 'role')).toThrow('The input "role" is "deploy", which is no ARN of a role.')
    expect(revision('api_v2-x:42', 'revision')).toBe('api_v2-x:42')
    for (const raw of ['api', 'arn:aws:ecs:eu-west-1:111122223333:task-definition/api:42', 'api:latest'])
      expect(() => revision(raw, 'revision')).toThrow(`"${raw}", which is no revision. Write it as family:revision`)
  })

  it('take an empty text for an absent one', () => {
    expect(text('  ', 'x')).toBeUndefined()
    expect(duration('', 'x')).toBeUndefined()
    expect(stage(undefined, 'x')).toBeUndefined()
    expect(flag(true)('', 'x')).toBe(true)
  })

  it('name the input that is missing', () => {
    expect(() => required(text)('', 'cluster')).toThrow('The input "cluster" is missing. It has no default: set it.')
  })

  it.each([
    ['TRUE', true],
    ['false', false]
  ])('read the flag %s', (raw, value) => {
    expect(flag(!value)(raw, 'x')).toBe(value)
  })

  it('refuse a flag that is neither', () => {
    expect(() => flag(false)('yes', 'wait')).toThrow('The input "wait" is "yes". Write "true" or "false".')
  })

  it('list the words they take', () => {
    expect(oneOf(['docker', 'pack'])('pack', 'builder')).toBe('pack')
    expect(() => oneOf(['docker', 'pack'])('kaniko', 'builder')).toThrow('Write one of "docker", "pack".')
  })

  it('split lists at lines and commas', () => {
    expect(lines('api, worker\n\n proxy ', 'x')).toEqual(['api', 'worker', 'proxy'])
    expect(services('api,api\nworker', 'x')).toEqual(['api', 'worker'])
  })

  it('split pairs at the first equals sign and keep the value', () => {
    expect(pairs('A=1\nB= x=y \n\nC=', 'env')).toEqual({ A: '1', B: ' x=y ', C: '' })
  })

  it('do not repeat what may be a secret', () => {
    expect(() => pairs('A=1\nhunter2', 'env')).toThrow(
      'Line 2 of the input "env" is not KEY=value. Write one pair a line.'
    )
    expect(() => pairs('A=hunter2\nA=2', 'env')).toThrow('The input "env" sets "A" twice.')
  })

  it.each(['Live', 'a--b', '-a', 'a'.repeat(25)])('refuse %s as a stage', raw => {
    expect(() => stage(raw, 'stage')).toThrow('cannot be the name of a stage')
  })

  it('refuse what is no whole number', () => {
    expect(whole('12', 'keep')).toBe(12)
    expect(() => whole('1.5', 'keep')).toThrow('The input "keep" is "1.5"')
  })
})
