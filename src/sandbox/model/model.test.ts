import * as ecr from '@aws-sdk/client-ecr'
import * as ecs from '@aws-sdk/client-ecs'
import { describe, expect, it } from '@jest/globals'
import { ecrModel } from '../ecr/model.data.ts'
import { ecr as ecrService } from '../ecr/service.ts'
import { ecsModel } from '../ecs/model.data.ts'
import { ecs as ecsService } from '../ecs/service.ts'

describe.each([
  { service: ecsService, model: ecsModel, sdk: ecs as Readonly<Record<string, unknown>> },
  { service: ecrService, model: ecrModel, sdk: ecr as Readonly<Record<string, unknown>> }
])('the model of $service.name', ({ service, model, sdk }) => {
  it('has the operations that are served', () => {
    expect(Object.keys(model.operations).sort()).toEqual(Object.keys(service.operations).sort())
  })

  it('has the words of the installed SDK; if not, run .github/scripts/aws-model.mjs', () => {
    const words = Object.keys(model.enums).map(name => [name, Object.values(sdk[name] ?? {}).sort()])
    expect(Object.fromEntries(words)).toEqual(model.enums)
  })

  it('has its members, and what is required', () => {
    const structures = Object.entries(model.structures).map(([name, { members, required }]) => {
      const schema = sdk[`${name}$`] as readonly [number, string, string, unknown, readonly string[], unknown, number?]
      return [Object.keys(members), required, schema[4], schema[4].slice(0, schema[6] ?? 0)]
    })
    for (const [members, required, known, needed] of structures) expect([members, required]).toEqual([known, needed])
    expect(structures.length).toBeGreaterThan(50)
  })
})
