import { describe, expect, it } from '@jest/globals'
import { parsed } from '../release/named.ts'
import { parseConfigFile } from './file.ts'
import { configOf } from './merge.ts'
import { wavesOf } from './waves.ts'

const written = (services: readonly string[]) =>
  parseConfigFile(
    `stages: { alpha: { region: eu-west-1, cluster: c } }
ladder: [alpha]
images: { shop: { path: src } }
services:
${services.map(line => `  ${line.replace('}', ', image: shop, task: t.json }')}\n`).join('')}`,
    'tagship.yml'
  )

const faults = (...services: readonly string[]): readonly string[] =>
  written(services).faults.map(({ fault }) => fault.what)

describe('what a service comes after', () => {
  it('orders what ships, also through services that do not ship', () => {
    const file = written([
      'edge: { after: [db, web] }',
      'web: { after: [api] }',
      'api: { after: [db] }',
      'db: { kind: service }'
    ])
    const config = configOf(file, file)
    const waves = (...names: readonly string[]): object =>
      Object.fromEntries(
        wavesOf(
          config,
          names.map(name => parsed<'ServiceName'>(name))
        )
      )
    expect(waves('edge', 'web', 'api', 'db')).toEqual({ edge: 3, web: 2, api: 1, db: 0 })
    expect(waves('edge', 'db')).toEqual({ edge: 1, db: 0 })
    expect(waves('web')).toEqual({ web: 0 })
  })

  it('is a service of the config, no task, and never itself in the end', () => {
    expect(faults('api: { after: [apu] }')).toEqual([
      '"services.api.after[0]" names the service "apu", which the config does not have.'
    ])
    expect(faults('api: { after: [job] }', 'job: { kind: task }')).toEqual([
      '"services.api.after[0]" names the task "job", which is not rolled out.'
    ])
    expect(faults('job: { kind: task, after: [api] }', 'api: { kind: service }')).toEqual([
      '"services.job" is a task, which runs once: it cannot have "after".'
    ])
    expect(faults('api: { after: [api] }')).toEqual([
      '"services.api.after[0]" makes services wait for each other: api after api.'
    ])
    expect(faults('a: { after: [b] }', 'b: { after: [c] }', 'c: { after: [a] }')).toEqual([
      '"services.a.after[0]" makes services wait for each other: a after b after c after a.'
    ])
  })
})
