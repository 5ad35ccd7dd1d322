import { describe, expect, it } from '@jest/globals'
import { parsed } from '../release/named.ts'
import type { Definition } from '../task/definition.ts'
import { mayPass, placementFindings, placementText } from './placement.ts'
import { runToken, startedBy } from './run-token.ts'
import { withLaunch } from './task-launch.ts'
import { overridesOf } from './task-overrides.ts'

const definition: Definition = {
  containerDefinitions: [{ name: 'migrate' }, { name: 'proxy', essential: true }, { name: 'logs', essential: false }]
}
const single: Definition = { containerDefinitions: [{ name: 'migrate' }, { name: 'logs', essential: false }] }

describe('overrides', () => {
  it('go to the named container, or to the one that is essential', () => {
    const given = { command: ['up'], env: { A: '1' } }
    const own = { name: 'migrate', command: ['up'], environment: [{ name: 'A', value: '1' }] }
    expect(overridesOf(single, given)).toEqual({ containerOverrides: [own] })
    expect(overridesOf(definition, { ...given, container: parsed('migrate') })).toEqual({ containerOverrides: [own] })
    expect(overridesOf(single, { taskRole: 'arn:r' })).toEqual({ taskRoleArn: 'arn:r' })
    expect(overridesOf(definition, { cpu: 1024, memory: 4096 })).toEqual({ cpu: '1024', memory: '4096' })
    expect(overridesOf(single, {})).toBeUndefined()
  })

  it.each([
    [definition, { command: ['up'] }, 'several essential ones. Name it with the input "container".'],
    [
      single,
      { command: ['up'], container: parsed<'ContainerName'>('migrat') },
      'no container "migrat". Did you mean "migrate"?'
    ],
    [single, { env: { A: 'x'.repeat(9000) } }, 'characters; ECS takes 8192.']
  ])('that cannot be sent are refused', (of, given, sentence) => {
    expect(() => overridesOf(of, given)).toThrow(sentence)
  })
})

describe('a run', () => {
  it('has one token for one request and attempt, within the limit of ECS', () => {
    const token = runToken(['a', { b: 1 }], 0)
    expect(token).toHaveLength(64)
    expect(runToken(['a', { b: 1 }], 0)).toBe(token)
    expect(new Set([token, runToken(['a', { b: 2 }], 0), runToken(['a', { b: 1 }], 1)]).size).toBe(3)
  })

  it('says who started it in legal characters', () => {
    expect(startedBy('api beta', 'run#7')).toBe('tagship/api-beta/run-7')
    expect(startedBy('x'.repeat(200))).toHaveLength(128)
  })

  const network = { subnets: ['s'], securityGroups: [], publicIp: false }
  const spot = { network, providers: [{ provider: 'FARGATE_SPOT' }], platformVersion: '1.4.0' }
  const inVpc: Definition = { networkMode: 'awsvpc' }

  it('takes the network of the service and the capacity that is given', () => {
    expect(withLaunch(inVpc, spot)).toEqual(spot)
    expect(withLaunch(inVpc, spot, { launchType: 'FARGATE' })).toEqual({
      network,
      platformVersion: '1.4.0',
      launchType: 'FARGATE'
    })
    expect(withLaunch(inVpc, spot, { platformVersion: '1.3.0' }).platformVersion).toBe('1.3.0')
  })

  it('takes no platform version, no network and no constraints where ECS refuses them', () => {
    expect(withLaunch(inVpc, spot, { launchType: 'EC2' })).toEqual({ network, launchType: 'EC2' })
    expect(withLaunch(inVpc, spot, { providers: [{ provider: 'own-instances' }] }).platformVersion).toBeUndefined()
    expect(withLaunch({ networkMode: 'bridge' }, { network, launchType: 'EC2' })).toEqual({ launchType: 'EC2' })
    const bound = { launchType: 'EC2', constraints: ['attribute:tier == jobs'] }
    expect(withLaunch({}, bound)).toEqual(bound)
    expect(withLaunch(inVpc, bound, { launchType: 'FARGATE' })).toEqual({ launchType: 'FARGATE' })
  })
})

describe('placement failures', () => {
  it.each([
    ['RESOURCE:CPU', 'No instance has enough CPU left.'],
    ['RESOURCE:MEMORY', 'No instance has enough memory left.'],
    ['RESOURCE:ENI', 'No instance can take another network interface.'],
    ['AGENT', 'The agents of the container instances are not connected.'],
    ['ATTRIBUTE', 'No instance has the attributes that the task needs.'],
    [
      'Capacity is unavailable at this time. Please try again later or in a different availability zone',
      'AWS has no capacity for the task right now.'
    ],
    ['NEW:REASON', 'ECS found no place for the task: NEW:REASON.']
  ])('%s is explained', (reason, says) => {
    const [first] = placementFindings([{ reason }])
    expect(first?.says).toBe(says)
    expect(first?.remedy).not.toBe('')
  })

  it.each([
    [['RESOURCE:MEMORY', 'AGENT'], true],
    [['Capacity is unavailable at this time. Please try again later'], true],
    [['RESOURCE:CPU', 'ATTRIBUTE'], false],
    [['MISSING'], false]
  ])('%j may pass: %j', (reasons, passing) => {
    expect(mayPass(reasons.map(reason => ({ reason })))).toBe(passing)
  })

  it('are all listed, each cause once', () => {
    const failures = [
      { reason: 'RESOURCE:CPU', on: 'i-1' },
      { reason: 'RESOURCE:CPU', on: 'i-2' },
      { reason: 'AGENT', on: 'i-3', detail: 'gone' }
    ]
    expect(failures.map(placementText)).toEqual(['i-1: RESOURCE:CPU', 'i-2: RESOURCE:CPU', 'i-3: AGENT: gone'])
    expect(placementFindings(failures).map(({ id }) => id)).toEqual(['no-cpu', 'no-agent'])
  })
})
