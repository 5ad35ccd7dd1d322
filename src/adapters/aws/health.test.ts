import { describe, expect, it } from '@jest/globals'
import { cloudAt } from './cloud.ts'
import { depsOver, type Reply, type Sent, wire } from './testing/wire.ts'

const cloudOver = (answer: (sent: Sent) => Reply) => {
  const { sent, requestHandler } = wire(answer)
  return { cloud: cloudAt({ region: 'eu-west-1' }, 'read', depsOver(requestHandler)), sent }
}

describe('alarms', () => {
  it('are told by name, composite ones too', async () => {
    const { cloud, sent } = cloudOver(() => ({
      body: {
        MetricAlarms: [{ AlarmName: 'api-5xx', StateValue: 'ALARM', StateReason: 'too many' }],
        CompositeAlarms: [{ AlarmName: 'api', StateValue: 'OK' }]
      }
    }))
    const found = await cloud.alarms.describe(['api-5xx', 'api', 'none', 'api'])
    expect([...found]).toEqual([
      ['api-5xx', { state: 'ALARM', reason: 'too many' }],
      ['api', { state: 'OK' }]
    ])
    expect(sent[0]?.body).toMatchObject({
      AlarmNames: ['api-5xx', 'api', 'none'],
      AlarmTypes: ['MetricAlarm', 'CompositeAlarm']
    })
  })
})

describe('targets', () => {
  it('are told with what their health check says', async () => {
    const { cloud } = cloudOver(() => ({
      body: `<DescribeTargetHealthResponse xmlns="http://elasticloadbalancing.amazonaws.com/doc/2015-12-01/"><DescribeTargetHealthResult><TargetHealthDescriptions>
<member><Target><Id>10.0.0.1</Id><Port>80</Port></Target><TargetHealth><State>healthy</State></TargetHealth></member>
<member><Target><Id>10.0.0.2</Id><Port>80</Port></Target><TargetHealth><State>unhealthy</State><Reason>Target.Timeout</Reason><Description>Request timed out</Description></TargetHealth></member>
</TargetHealthDescriptions></DescribeTargetHealthResult></DescribeTargetHealthResponse>`
    }))
    const group = 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/api/73e2d6bc24d8a067'
    expect(await cloud.balancers.targets(group)).toEqual([
      { id: '10.0.0.1:80', state: 'healthy' },
      { id: '10.0.0.2:80', state: 'unhealthy', reason: 'Target.Timeout', description: 'Request timed out' }
    ])
  })
})
