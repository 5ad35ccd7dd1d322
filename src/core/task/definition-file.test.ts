import { describe, expect, it } from '@jest/globals'
import { parseDefinition } from './definition-file.ts'

describe('parseDefinition', () => {
  it('reads JSON as it is, with tabs and keys that nobody knows', () => {
    const text =
      '{\n\t"family": "api",\n\t"tomorrow": {"x": [1, null]},\n\t"containerDefinitions": [{"name": "api"}]\n}'
    expect(parseDefinition(text, 'api.json')).toEqual({
      family: 'api',
      tomorrow: { x: [1, null] },
      containerDefinitions: [{ name: 'api' }]
    })
  })

  it('reads YAML, and a number for cpu as the text that ECS takes', () => {
    const text = 'family: api\ncpu: 256\nmemory: 512\ncontainerDefinitions:\n  - name: api\n    cpu: 10\n'
    expect(parseDefinition(text, 'api.yml')).toEqual({
      family: 'api',
      cpu: '256',
      memory: '512',
      containerDefinitions: [{ name: 'api', cpu: 10 }]
    })
  })

  it('takes what describe-task-definition printed', () => {
    const text =
      '{"taskDefinition":{"family":"api","revision":3,"status":"ACTIVE","containerDefinitions":[{"name":"a"}]}}'
    expect(parseDefinition(text, 'x.json')).toEqual({ family: 'api', containerDefinitions: [{ name: 'a' }] })
    const keys = ['team', 'tagship:hash', 'aws:cloudformation:stack-id']
    const tags = JSON.stringify(keys.map(key => ({ key, value: 'x' })))
    expect(parseDefinition(`${text.slice(0, -1)},"tags":${tags}}`, 'x.json').tags).toEqual([
      { key: 'team', value: 'x' }
    ])
  })

  it('says where JSON is broken', () => {
    expect(() => parseDefinition('{\n  "family": "api"\n  "cpu": "256"\n}', 'api.json')).toThrow(/^api\.json:3:3: /)
  })

  it.each([
    ['{"family":"a","containerDefinitions":{"name":"x"}}', '1:38: "containerDefinitions" is no list of objects.'],
    [
      '{"family":"a","containerDefinitions":[{"name":"x","environment":{"A":"b"}}]}',
      '1:65: "environment" is no list of objects.'
    ],
    [
      '{"family":"a","containerDefinitions":[{"name":"x","secrets":["A"]}]}',
      '1:61: "secrets" is no list of objects. Write it as RegisterTaskDefinition takes it.'
    ],
    [
      `{"family":"a","containerDefinitions":[{"name":"x"}],"tags":[${'{"key":"k"},'.repeat(38)}{"key":"k"}]}`,
      '1:60: The task definition has 39 tags of its own: ECS allows 50, and Tagship writes up to 12 of them. Keep at most 38.'
    ],
    ['{"family":"a","containerDefinitions":[]}', 'has no container in "containerDefinitions".']
  ])('refuses what is no list, or too long a one (row %#)', (text, says) =>
    expect(() => parseDefinition(text, 'api.json')).toThrow(says)
  )

  it('reports every fault with its line', () => {
    const text = [
      'cpu: "256"',
      'containerDefinitions:',
      '  - name: api',
      '    environment: [{ name: PORT, value: 8080 }]',
      '  - name: api',
      '    environment: [{ name: KEY, value: a }]',
      '    secrets: [{ name: KEY, valueFrom: /x }, { name: TOKEN }]',
      'tags: [{ key: team, value: 7 }, { key: cost }, { value: x }]'
    ].join('\n')
    expect(() => parseDefinition(text, 'api.yml')).toThrow(
      [
        'api.yml:1:1: The task definition has no "family". Add it; {stage} may be part of it.',
        'api.yml:8:8: The tag "team" needs a "key" and a "value", both as text. Put a number or true/false in quotes.',
        'api.yml:8:48: The tag "?" needs a "key" and a "value", both as text. Put a number or true/false in quotes.',
        'api.yml:4:19: The variable "PORT" needs a "name" and a "value", both as text. Put a number or true/false in quotes.',
        'api.yml:5:11: Two containers are named "api".',
        'api.yml:6:19: "KEY" of container "api" is both in "environment" and in "secrets". Keep one of them.',
        'api.yml:7:45: The secret "TOKEN" needs a "name" and a "valueFrom", both as text. Name the parameter or the secret in "valueFrom".'
      ].join('\n')
    )
  })
})
