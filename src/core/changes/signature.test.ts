import { describe, expect, it } from '@jest/globals'
import { parseConfigFile } from '../config/file.ts'
import { configOf } from '../config/merge.ts'
import { parsed } from '../release/named.ts'
import { signature, signaturePaths } from './signature.ts'

const yaml = `
ladder: [alpha]
stages: { alpha: { region: eu-west-1, cluster: shop } }
images: { shop: { path: shop, needs: [libs], args: { A: "1" } } }
services:
  api:
    image: shop
    task: tasks/api.json
    env: { LEVEL: info, MODE: fast }
    verify: { url: "https://shop.example/" }
`
const ids = new Map([
  ['shop', 'tree 1'],
  ['libs', 'tree 2'],
  ['tasks/api.json', 'blob 3']
])
const unit = { service: parsed<'ServiceName'>('api'), stage: parsed<'Stage'>('alpha') }
const config = (from: string, to: string) => {
  const file = parseConfigFile(yaml.replace(from, to), 'tagship.yml')
  return configOf(file, file)
}
const of = (from = '', to = '', objects = ids) => signature(config(from, to), unit, objects)
const plain = of()

describe('the signature of a service', () => {
  it('is made of its images’ inputs and its task definition file', () => {
    expect(signaturePaths(config('', ''), unit.service)).toEqual(['libs', 'shop', 'tasks/api.json'])
  })

  it.each([
    ['a need of the image', of('', '', new Map([...ids, ['libs', 'tree 9']]))],
    ['a build argument', of('A: "1"', 'A: "2"')],
    ['the repository', of('path: shop', 'path: shop, repository: other')]
  ])('tells %s by the image', (_, changed) => {
    expect(changed.images).not.toBe(plain.images)
    expect(changed.rest).toBe(plain.rest)
  })

  it.each([
    ['the task definition file', of('', '', new Map([...ids, ['tasks/api.json', 'blob 9']]))],
    ['a variable', of('LEVEL: info', 'LEVEL: debug')],
    ['the name in ECS', of('image: shop', 'image: shop\n    service: api-2')],
    ['the base', of('tasks/api.json', 'live')]
  ])('tells %s by the rest', (_, changed) => {
    expect(changed.images).toBe(plain.images)
    expect(changed.rest).not.toBe(plain.rest)
  })

  it('does not change with the order of keys, nor with the health address', () => {
    expect(of('LEVEL: info, MODE: fast', 'MODE: fast, LEVEL: info')).toEqual(plain)
    expect(of('shop.example', 'other.example')).toEqual(plain)
  })
})
