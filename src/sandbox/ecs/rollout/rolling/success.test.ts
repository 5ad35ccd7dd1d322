import { describe, expect, it } from '@jest/globals'
import { breakerOn, definition, running, told, update, watched } from '../../testing/stage.ts'

describe('succeeding', () => {
  const group = 'arn:aws:elasticloadbalancing:eu-west-1:111111111111:targetgroup/api/0123456789abcdef'

  it('comes before COMPLETED while the old targets drain', () => {
    const stage = running()
    stage.call('RegisterTaskDefinition', {
      ...definition('x/y:1', { portMappings: [{ containerPort: 80 }] }),
      family: 'web'
    })
    const loadBalancers = [{ targetGroupArn: group, containerName: 'api', containerPort: 80 }]
    update(stage, { taskDefinition: 'web:1', loadBalancers })
    stage.pass(600)
    update(stage, { forceNewDeployment: true })
    expect(watched(stage, 160).slice(-4)).toEqual([
      '86s IN_PROGRESS | PRIMARY/IN_PROGRESS web:1 2:0:2 | ACTIVE/COMPLETED web:1 0:0:0',
      '110s SUCCESSFUL | PRIMARY/IN_PROGRESS web:1 2:0:2 | ACTIVE/COMPLETED web:1 0:0:0',
      '147s SUCCESSFUL | PRIMARY/IN_PROGRESS web:1 2:0:2',
      '148s SUCCESSFUL | PRIMARY/COMPLETED web:1 2:0:2'
    ])
  })

  it.each([
    ['DEFERRED', '105s SUCCESSFUL | PRIMARY/IN_PROGRESS api:3 4:0:2 | ACTIVE/COMPLETED api:1 0:0:0'],
    ['BLOCKING', '124s SUCCESSFUL | PRIMARY/IN_PROGRESS api:3 4:2:2']
  ])('comes early where the criteria say so, with the old tasks %s', (sourceServiceRevisionCleanup, line) => {
    const earlySuccessCriteria = { enable: true, healthyPercent: 50, sourceServiceRevisionCleanup }
    const configuration = { earlySuccessCriteria, minimumHealthyPercent: 50, maximumPercent: 100 }
    const stage = running({}, { desiredCount: 4, deploymentConfiguration: configuration })
    update(stage, { taskDefinition: 'api:3' })
    const lines = watched(stage, 300)
    expect(
      lines.find(text => text.includes(' SUCCESSFUL |') && text.includes('api:3') && !text.startsWith('0s'))
    ).toContain(line)
    expect(lines.at(-1)).toMatch(/SUCCESSFUL \| PRIMARY\/COMPLETED api:3 4:0:4$/)
  })
})

it('says every six hours that it is steady, until something happens', () => {
  const stage = running()
  stage.pass(15 * 3600)
  update(stage, { desiredCount: 3 })
  stage.pass(600)
  expect(told(stage, 0).map(line => line.replace(/deployment ecs.*/, '…'))).toEqual([
    '14.4 has started 2 tasks',
    '85.4 (…',
    '85.4 has reached a steady state.',
    '21705.4 has reached a steady state.',
    '43325.4 has reached a steady state.',
    '54610 has started 1 tasks',
    '54681 has reached a steady state.'
  ])
})

it('an early success does not become COMPLETED where the tasks that were still to come crash, and is not rolled back', () => {
  const earlySuccessCriteria = { enable: true, healthyPercent: 50, sourceServiceRevisionCleanup: 'DEFERRED' }
  const percents = { minimumHealthyPercent: 50, maximumPercent: 100 }
  const stage = running(
    {},
    { desiredCount: 4, deploymentConfiguration: { ...breakerOn, earlySuccessCriteria, ...percents } }
  )
  update(stage, { taskDefinition: 'api:3' })
  stage.pass(110)
  stage.world.tasks.push({ match: { image: '*:next' }, start: 'crash' })
  stage.pass(600)
  expect(watched(stage, 0)[0]).toMatch(/^0s SUCCESSFUL \| PRIMARY\/IN_PROGRESS api:3 4:\d:\d$/)
})
