import { describe, expect, it } from '@jest/globals'
import { type ContainerName, parsed } from '../release/named.ts'
import type { Definition } from './definition.ts'
import { definitionHash } from './definition-hash.ts'
import { type RenderOrder, rendered } from './rendered.ts'

const base: Definition = {
  family: 'shop-api-{stage}',
  tomorrow: { unknown: ['kept', { deep: 1 }] },
  containerDefinitions: [
    { name: 'proxy', image: 'envoy:1', environment: [{ name: 'A', value: '1' }] },
    {
      name: 'api',
      image: 'placeholder',
      environment: [
        { name: 'LOG_LEVEL', value: 'warn' },
        { name: 'OLD', value: 'x' },
        { name: 'DB_PASSWORD', value: 'plain' }
      ],
      secrets: [{ name: 'TOKEN', valueFrom: '/shop/{stage}/token' }],
      logConfiguration: { logDriver: 'awslogs', options: { 'awslogs-group': '/shop/{stage}' } }
    }
  ]
}

const api = parsed<'ContainerName'>('api')
const image = `1.dkr.ecr/shop@sha256:${'a'.repeat(64)}`

const order: RenderOrder = {
  stage: 'alpha',
  version: '1.2.3',
  commit: 'c0ffee',
  containers: [api],
  images: { [api]: image } as Record<ContainerName, string>,
  env: { LOG_LEVEL: 'debug', OLD: null, RELEASE: '{version}+{commit}', TOKEN: 'open' },
  secrets: { DB_PASSWORD: 'ssm:/shop/{stage}/db' },
  place: { region: 'eu-west-1', account: '222222222222' }
}

describe('rendered', () => {
  it('lays images, variables and secrets over the base and keeps all else in its order', () => {
    expect(rendered(base, order).definition).toEqual({
      family: 'shop-api-alpha',
      tomorrow: { unknown: ['kept', { deep: 1 }] },
      containerDefinitions: [
        { name: 'proxy', image: 'envoy:1', environment: [{ name: 'A', value: '1' }] },
        {
          name: 'api',
          image,
          environment: [
            { name: 'LOG_LEVEL', value: 'debug' },
            { name: 'RELEASE', value: '1.2.3+c0ffee' },
            { name: 'TOKEN', value: 'open' }
          ],
          secrets: [{ name: 'DB_PASSWORD', valueFrom: '/shop/alpha/db' }],
          logConfiguration: { logDriver: 'awslogs', options: { 'awslogs-group': '/shop/alpha' } }
        }
      ]
    })
    expect(JSON.stringify(Object.keys(rendered(base, order).definition))).toBe(
      '["family","tomorrow","containerDefinitions"]'
    )
  })

  it('keeps version and commit out of the state', () => {
    const later = { ...order, version: '2.0.0', commit: 'beef' }
    expect(definitionHash(rendered(base, later).state)).toBe(definitionHash(rendered(base, order).state))
    expect(rendered(base, later).definition).not.toEqual(rendered(base, order).definition)
  })

  it('gives each stage, variable and digest a state of its own', () => {
    const of = (change: Partial<RenderOrder>) => definitionHash(rendered(base, { ...order, ...change }).state)
    const other = { [api]: image.replace('a'.repeat(64), 'b'.repeat(64)) } as Record<ContainerName, string>
    const hashes = [of({}), of({ stage: 'beta' }), of({ env: {} }), of({ images: other })]
    expect(new Set(hashes).size).toBe(4)
  })

  it('adds no lists that nobody asked for', () => {
    const bare: Definition = { family: 'f', containerDefinitions: [{ name: 'api', image: 'x' }] }
    const { definition } = rendered(bare, { ...order, env: { OLD: null }, secrets: {} })
    expect(definition).toEqual({ family: 'f', containerDefinitions: [{ name: 'api', image }] })
  })

  it('reports all faults together, with candidates', () => {
    const wrong = {
      ...order,
      containers: [parsed<'ContainerName'>('apl')],
      env: { X: '1' },
      secrets: { X: 'ssm:/x', Y: 'vault:/y' }
    }
    expect(() => rendered(base, wrong)).toThrow(
      [
        'The task definition "shop-api-alpha" has no container "apl". Did you mean "api"?',
        '"X" is set both in "env" and in "secrets". Set one of them to null.',
        'Y: The reference to a secret "vault:/y" is none that Tagship knows. Write "ssm:/path" for a parameter, "sm:name" for a secret of Secrets Manager, or a full ARN.'
      ].join('\n')
    )
  })
})
