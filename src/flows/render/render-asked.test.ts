import { describe, expect, it } from '@jest/globals'
import type { Ports } from '../../ports/ports.ts'
import { type RenderAsked, renderAsked } from './render-asked.ts'

const nothing: RenderAsked = {
  release: undefined,
  config: undefined,
  policyRef: undefined,
  file: undefined,
  container: undefined,
  image: undefined,
  env: {},
  secrets: {},
  stage: undefined,
  version: undefined,
  commit: undefined
}

const portsOver = (files: Readonly<Record<string, string>>) => {
  const held = new Map(Object.entries(files))
  const ports = {
    files: {
      own: '/own',
      read: async (path: string) => held.get(path),
      write: async (path: string, text: string) => void held.set(path, text)
    }
  }
  return { held, ports: ports as unknown as Ports }
}

const base = { family: 'api-{stage}', containerDefinitions: [{ name: 'api', image: 'old' }] }

describe('renderAsked', () => {
  it('renders one file without config, and shows no variable', async () => {
    const { held, ports } = portsOver({ 'ecs/api.json': JSON.stringify(base) })
    const asked = {
      file: 'ecs/api.json',
      container: 'api',
      image: 'shop@sha256:1',
      env: { KEY: 'hush' },
      stage: 'beta'
    }
    const answer = await renderAsked({ ...nothing, ...asked }, ports)
    expect(answer.path).toBe('/own/beta/api.json')
    expect(JSON.parse(held.get('/own/beta/api.json') ?? '')).toEqual({
      family: 'api-beta',
      containerDefinitions: [{ name: 'api', image: 'shop@sha256:1', environment: [{ name: 'KEY', value: 'hush' }] }]
    })
    expect(JSON.stringify(answer.report)).toContain('containerDefinitions[api].environment[KEY].value')
    expect(JSON.stringify(answer.report)).not.toContain('hush')
  })

  it.each<[Partial<RenderAsked>, string]>([
    [{}, 'Neither the input "release" nor the input "task-definition" is given.'],
    [{ file: 'gone.json' }, 'The task definition "gone.json" does not exist.'],
    [{ file: 'gone.json', image: 'x' }, 'need to know which container they are for']
  ])('refuses %j', async (asked, what) => {
    await expect(renderAsked({ ...nothing, ...asked }, portsOver({}).ports)).rejects.toThrow(what)
  })
})
