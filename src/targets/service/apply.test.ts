import { describe, expect, it } from '@jest/globals'
import { parsed } from '../../core/release/named.ts'
import { deployment, service } from '../../core/rollout/testing/views.ts'
import type { Definition } from '../../core/task/definition.ts'
import type { Site } from '../site.ts'
import { applyService } from './apply.ts'

const definition: Definition = {
  family: 'api',
  containerDefinitions: [{ name: 'app', image: 'shop', novelty: 'new' }]
}
const hash = 'a'.repeat(64)
const tagsOf = (stage: string) => ({ 'tagship:hash': hash, 'tagship:stage': stage })

/** An ECS that holds one revision, registered for a stage, and stores a definition as it likes. */
const siteWith = (stage: string, stored: Definition, { seen = service(), revision = {} } = {}) => {
  const calls: string[] = []
  const cloud = {
    definitions: {
      revisions: async () => ['api:2'],
      describe: async () => ({ revision: 'api:2', active: true, tags: tagsOf(stage), ...revision }),
      register: async () => {
        calls.push('register')
        return { revision: 'api:3', tags: tagsOf('beta'), definition: stored }
      }
    },
    services: {
      describe: async () => new Map([['api', seen]]),
      update: async ({ taskDefinition }: { readonly taskDefinition: string }) => {
        calls.push(`update ${taskDefinition}`)
        return service()
      }
    }
  }
  return { calls, site: { cloud, cluster: 'shop' } as unknown as Site }
}

const order = {
  ...{ label: 'api', service: 'api', accepted: new Map() },
  wanted: { is: 'definition', definition, hash: parsed<'Hash'>(hash), tags: tagsOf('beta') }
} as const
const terms = { force: false, hold: 'waiting', inFlight: 'wait' } as const
const stand = { service: service(), basis: 'rollout', known: [] } as const
const going = new AbortController().signal

describe('one service', () => {
  it('gets the revision that was registered for its state and stage', async () => {
    const { site, calls } = siteWith('beta', definition)
    const applied = await applyService(site, order, { ...terms, stand, signal: going })
    expect(applied).toMatchObject({ is: 'sent', revision: 'api:2', registered: false })
    expect(calls).toEqual(['update api:2'])
  })

  it('gets one of its own where the same state was registered for another stage only', async () => {
    const { site, calls } = siteWith('alpha', definition)
    await applyService(site, order, { ...terms, stand, signal: going })
    expect(calls).toEqual(['register', 'update api:3'])
  })

  it.each([
    ['another service only', { tags: { ...tagsOf('beta'), 'tagship:service': 'worker' } }],
    ['it only in a revision that was just deregistered', { active: false }]
  ])('gets one of its own where the state was registered for %s', async (_what, revision) => {
    const { site, calls } = siteWith('beta', definition, { revision })
    await applyService(site, order, { ...terms, stand, signal: going })
    expect(calls).toEqual(['register', 'update api:3'])
  })

  it('is left alone when somebody else updated it since it was read', async () => {
    const moved = siteWith('beta', definition, { seen: service({ deployments: [deployment({ id: 'ecs-svc/3' })] }) })
    expect(await applyService(moved.site, order, { ...terms, stand, signal: going })).toEqual({ is: 'moved' })
    expect(moved.calls).toEqual([])
  })

  it('is told what ECS dropped, filled in and changed', async () => {
    const stored: Definition = { ...definition, cpu: '512', containerDefinitions: [{ name: 'app', image: 'other' }] }
    const applied = await applyService(siteWith('alpha', stored).site, order, { ...terms, stand, signal: going })
    expect(applied).toMatchObject({
      altered: [
        { path: 'containerDefinitions[app].image', is: 'changed', from: 'shop', to: 'other' },
        { path: 'containerDefinitions[app].novelty', is: 'removed' },
        { path: 'cpu', is: 'added', to: '512' }
      ]
    })
  })

  it('is left alone when it was held meanwhile, or the run is over', async () => {
    const held = siteWith('beta', definition, { seen: service({ tags: { 'tagship:hold': 'ada' } }) })
    expect(await applyService(held.site, order, { ...terms, stand, signal: going })).toEqual({ is: 'held' })
    const over = siteWith('beta', definition)
    const signal = AbortSignal.abort()
    expect(await applyService(over.site, order, { ...terms, stand, signal })).toEqual({ is: 'stopped' })
    expect([held.calls, over.calls]).toEqual([[], []])
  })
})
