import { describe, expect, it } from '@jest/globals'
import { singleServiceConfig } from './single-service.ts'

const inputs = {
  cluster: 'shop-{stage}',
  service: 'api-{stage}',
  taskDefinition: 'api.task.json',
  region: 'eu-west-1',
  repository: 'shop'
}

describe('singleServiceConfig', () => {
  it('puts one service on the default ladder', () => {
    const { policy, images, services } = singleServiceConfig({ ...inputs, container: 'main' })
    expect(policy.ladder).toEqual([['alpha'], ['beta'], ['gamma'], ['live']])
    expect(policy.stages).toMatchObject({ live: { cluster: 'shop-{stage}', region: 'eu-west-1', push: [] } })
    expect(images).toMatchObject({ api: { path: '.', repository: 'shop' } })
    expect(services).toMatchObject({
      api: { service: 'api-{stage}', containers: { main: 'api' }, task: { file: 'api.task.json' } }
    })
  })

  it('knows one stage only where no name holds {stage}', () => {
    const { policy } = singleServiceConfig({ ...inputs, cluster: 'shop', service: 'api', stage: 'test' })
    expect(policy.ladder).toEqual([['test']])
  })

  it('fills the stage into the role', () => {
    const role = 'arn:aws:iam::222222222222:role/ship-{stage}'
    const { policy } = singleServiceConfig({ ...inputs, role })
    expect(policy.stages).toMatchObject({ beta: { role: 'arn:aws:iam::222222222222:role/ship-beta' } })
  })

  it('reports what is wrong with the inputs together', () => {
    expect(() =>
      singleServiceConfig({ ...inputs, cluster: 'c', service: 's', repository: 'Shop', region: 'x' })
    ).toThrow(/stages\.live\.region" is "x"[\s\S]*services\.s\.repository" is "Shop"/)
  })
})
