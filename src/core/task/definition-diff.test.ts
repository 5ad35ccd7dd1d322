import { describe, expect, it } from '@jest/globals'
import type { Definition } from './definition.ts'
import { definitionDiff } from './definition-diff.ts'

const sent: Definition = {
  family: 'api',
  cpu: '256',
  containerDefinitions: [
    {
      name: 'api',
      image: 'shop@sha256:1',
      environment: [
        { name: 'B', value: 'secret-b' },
        { name: 'A', value: 'secret-a' }
      ]
    }
  ]
}

const withEnv = (value: string): Definition => ({
  ...sent,
  containerDefinitions: [{ name: 'api', image: 'shop@sha256:2', environment: [{ name: 'A', value }] }]
})

describe('definitionDiff', () => {
  it('names what differs and shows no variable', () => {
    const changes = definitionDiff(sent, withEnv('other'))
    expect(changes).toContainEqual({
      path: 'containerDefinitions[api].image',
      is: 'changed',
      from: 'shop@sha256:1',
      to: 'shop@sha256:2'
    })
    expect(changes).toContainEqual({ path: 'containerDefinitions[api].environment[A].value', is: 'changed' })
    expect(changes).toContainEqual({ path: 'containerDefinitions[api].environment[B].value', is: 'removed' })
    expect(JSON.stringify(changes)).not.toContain('secret')
  })

  it('shows no label that is called like an open member', () => {
    const labelled = (image: string): Definition => ({
      ...sent,
      containerDefinitions: [{ name: 'api', dockerLabels: { 'com.example.image': image } }]
    })
    expect(definitionDiff(labelled('one'), labelled('two'))).toEqual([
      { path: 'containerDefinitions[api].dockerLabels.com.example.image', is: 'changed' }
    ])
  })
})
