import { describe, expect, it } from '@jest/globals'
import { Problem } from '../problem/problem.ts'
import { parsed, type ServiceName, type Stage } from '../release/named.ts'
import type { Config } from './config.ts'
import { parseConfigFile } from './file.ts'
import { configOf } from './merge.ts'
import { clusterOf, overlayOf, placeOf, serviceName } from './resolve-unit.ts'

const stages = `ladder: [alpha, live]
stages:
  alpha: { account: "222222222222", region: eu-west-1, cluster: shop-alpha, on: { push: [main] } }
  live: { account: "333333333333", region: eu-west-1, cluster: "shop-{stage}", soak: 30m }
`
const services = `images:
  shop: { path: services/shop, needs: [libs/shared], repository: shop }
services:
  api:
    image: shop
    task: services/shop/api.task.json
    service: api-{stage}
    env: { LOG_LEVEL: info, TOKEN: x }
    verify: { url: "https://{stage}.shop.example/health", for: 2m }
    stages: { alpha: { env: { LOG_LEVEL: debug, OLD: null }, secrets: { TOKEN: "ssm:/token" } } }
`
const config = (text: string, other = text): Config => {
  const file = parseConfigFile(text, 'tagship.yml')
  return configOf(file, other === text ? file : parseConfigFile(other, 'tagship.yml'))
}

const faults = (text: string, other = text): readonly string[] => {
  try {
    config(text, other)
  } catch (error) {
    if (error instanceof Problem) return error.message.split('\n')
    throw error
  }
  return []
}

const api = parsed<'ServiceName'>('api') as ServiceName
const stage = (name: string): Stage => parsed(name)

describe('a config', () => {
  it('has its defaults filled in', () => {
    const { policy, images } = config(stages + services)
    expect(policy.ladder).toEqual([['alpha'], ['live']])
    expect(policy.refs).toEqual(['main'])
    expect(policy.registry).toEqual({ account: '222222222222', region: 'eu-west-1' })
    expect(policy.stages).toMatchObject({ alpha: { push: ['main'] }, live: { push: [], soak: 1_800_000 } })
    expect(images).toEqual({
      shop: {
        path: 'services/shop',
        needs: ['libs/shared'],
        repository: 'shop',
        args: {},
        platforms: ['linux/amd64']
      }
    })
  })

  it('resolves a unit: the stage wins over the service, and a secret over a variable of its name', () => {
    const whole = config(stages + services)
    expect(overlayOf(whole, api, stage('alpha'))).toEqual({
      env: { LOG_LEVEL: 'debug', OLD: null },
      secrets: { TOKEN: 'ssm:/token' },
      verify: { address: { url: 'https://{stage}.shop.example/health' }, for: 120_000 }
    })
    expect(overlayOf(whole, api, stage('live')).env).toEqual({ LOG_LEVEL: 'info', TOKEN: 'x' })
    expect(serviceName(whole, api, stage('live'))).toBe('api-live')
    expect(clusterOf(whole, stage('live'))).toBe('shop-live')
    expect(placeOf(whole, stage('live'))).toEqual({ account: '333333333333', region: 'eu-west-1' })
    expect(() => placeOf(whole, stage('alhpa'))).toThrow('The config has no stage "alhpa". Did you mean "alpha"?')
  })

  it('gives the image to the container of the service’s name, and takes an image written inline', () => {
    const inline = `${stages}services: { web: { path: web, repository: shop/web, task: live, service: "web-{stage}" } }\n`
    const { images, services: found } = config(inline)
    expect(images).toMatchObject({ web: { path: 'web', repository: 'shop/web', platforms: ['linux/amd64'] } })
    expect(found).toMatchObject({ web: { containers: { web: 'web' }, task: 'live' } })
  })

  it('reads an own key of any name as a name', () => {
    const odd = `${stages}services: { constructor: { path: a, repository: aa, task: live } }\n`
    expect(Object.keys(config(odd).services)).toEqual(['constructor'])
    expect(() => serviceName(config(stages + services), parsed('constructor'), stage('alpha'))).toThrow(
      'The config has no service "constructor".'
    )
  })
})

describe('policy and services from two commits', () => {
  it('takes the rules from the one and the services from the other', () => {
    const mine = `${stages.replace('ladder: [alpha, live]', 'ladder: [live, alpha]')}${services.replace('info', 'warn')}`
    const mixed = config(stages + services, mine)
    expect(mixed.policy.ladder).toEqual([['alpha'], ['live']])
    expect(overlayOf(mixed, api, stage('live')).env).toMatchObject({ LOG_LEVEL: 'warn' })
  })

  it('ignores faults in the half that does not count', () => {
    const brokenServices = `${stages}services: { api: { tusk: 1 } }\n`
    const brokenPolicy = `ladder: 1\n${stages.split('\n').slice(1).join('\n')}${services}`
    expect(faults(brokenServices, brokenPolicy)).toEqual([])
    expect(faults(brokenPolicy, brokenServices)).toHaveLength(3)
  })

  it('lets an overlay for a stage pass that the policy has lost, if the commit knew it', () => {
    const older = `${stages.replace('[alpha, live]', '[alpha, beta, live]')}  beta: { region: eu-west-1, cluster: b }\n${services.replace('stages: {', 'stages: { beta: {},')}`
    expect(faults(stages + services, older)).toEqual([])
  })
})
