import { describe, expect, it } from '@jest/globals'
import { definition, serviceInput } from '../../ecs/testing/stage.ts'
import { controlCall, rawCall, replyText, sandboxByHand } from '../../testing/raw-call.ts'

const shop = async () => {
  const sandbox = sandboxByHand()
  const ecs = (operation: string, body: unknown) =>
    rawCall(sandbox, `AmazonEC2ContainerServiceV20141113.${operation}`, { body })
  const reason = '<img src=x onerror=alert(1)> & "more"'
  await controlCall(sandbox, 'POST tasks', [{ match: { image: '*:bad' }, start: 'cannot-start', reason }])
  await ecs('CreateCluster', { clusterName: 'shop' })
  for (const image of ['ex.com/api:good', 'ex.com/api:bad']) await ecs('RegisterTaskDefinition', definition(image))
  await ecs('CreateService', serviceInput())
  sandbox.clock.advance(600_000)
  await controlCall(sandbox, 'POST faults', [{ operation: 'Describe*', error: 'ThrottlingException' }])
  await ecs('DescribeServices', { cluster: 'shop', services: ['api'] })
  await ecs('UpdateService', { cluster: 'shop', service: 'api', taskDefinition: 'api:2' })
  sandbox.clock.advance(120_000)
  return sandbox
}

describe('the timeline as a page', () => {
  it('shows services, rollouts, tasks, events and faults, and lets nothing in that is not text', async () => {
    const sandbox = await shop()
    const reply = await controlCall(sandbox, 'GET timeline?format=html')
    const html = replyText(reply)
    expect(reply.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(html).toContain('<title>shop/api</title><text class="name" x="0" y="18">api</text>')
    expect(html).toContain('api:1 SUCCESSFUL')
    expect(html).toContain('api:2 IN_PROGRESS')
    expect(html.match(/<rect class="healthy"/g)).toHaveLength(2)
    expect(html).toContain('<rect class="failed"')
    expect(html).toContain('ThrottlingException: ecs:DescribeServices api')
    expect(html).toContain('TaskFailedToStart: &lt;img src=x onerror=alert(1)&gt; &amp; &quot;more&quot;')
    expect(html).not.toMatch(/<img|<script|https?:/)
  })

  it('is text unless a page is asked for, and can be limited to the latest time', async () => {
    const sandbox = await shop()
    const get = (path: string, accept = '*/*') =>
      sandbox.handle({ method: 'GET', path: `/_sandbox/${path}`, headers: { accept }, body: Buffer.of() })
    expect((await get('timeline')).headers['content-type']).toBe('text/plain; charset=utf-8')
    expect((await get('timeline', 'text/html,*/*')).headers['content-type']).toBe('text/html; charset=utf-8')
    expect(replyText(await get('timeline?format=html&last=1m'))).not.toContain('api:1 SUCCESSFUL')
    expect((await get('timeline?format=html&last=soon')).status).toBe(400)
  })

  it('draws many tasks alike as one bar, and names cut to their room', async () => {
    const sandbox = sandboxByHand()
    const ecs = (operation: string, body: unknown) =>
      rawCall(sandbox, `AmazonEC2ContainerServiceV20141113.${operation}`, { body })
    await ecs('CreateCluster', { clusterName: 'shop' })
    await ecs('RegisterTaskDefinition', definition('ex.com/api:good'))
    const serviceName = 'a-service-with-a-rather-long-name'
    await ecs('CreateService', serviceInput({ serviceName, desiredCount: 40 }))
    sandbox.clock.advance(600_000)
    const html = replyText(await controlCall(sandbox, 'GET timeline?format=html'))
    expect(html.match(/<rect class="healthy"/g)).toHaveLength(1)
    expect(html).toContain('>40 tasks</text>')
    expect(html).toContain('<title>shop/a-service-with-a-rather-long-name</title>')
    expect(html).toContain('>a-service-with-a-rather-…</text>')
  })

  it('tells how tasks of no service ended, and rollouts in words below', async () => {
    const sandbox = await shop()
    const exits = (family: string, code: number) => ({
      match: { family },
      start: 'crash',
      'exit-code': code,
      after: '5s'
    })
    await controlCall(sandbox, 'POST tasks', [exits('good', 0), exits('bad', 3)])
    for (const family of ['good', 'bad']) {
      const body = { ...definition('ex.com/job:1'), family }
      await rawCall(sandbox, 'AmazonEC2ContainerServiceV20141113.RegisterTaskDefinition', { body })
      const run = { ...serviceInput(), cluster: 'shop', taskDefinition: family, count: 1 }
      const { networkConfiguration, launchType, cluster, taskDefinition } = run as Record<string, unknown>
      const asked = { networkConfiguration, launchType, cluster, taskDefinition }
      await rawCall(sandbox, 'AmazonEC2ContainerServiceV20141113.RunTask', { body: asked })
    }
    sandbox.clock.advance(600_000)
    const html = replyText(await controlCall(sandbox, 'GET timeline?format=html'))
    expect(html).toMatch(/<rect class="good"[^>]*\/><text class="beside"[^>]*>good:1 exit 0</)
    expect(html).toMatch(/<rect class="bad"[^>]*\/><text class="beside"[^>]*>bad:1 exit 3</)
    expect(html).toMatch(/<tr class="good-row"><td>[^<]*<\/td><td>shop\/api<\/td><td>Rollout \d+ of api:1, SUCCESSFUL</)
  })

  it('says so when nothing has happened', async () => {
    const html = replyText(await controlCall(sandboxByHand(), 'GET timeline?format=html'))
    expect(html).toContain('Nothing has happened yet')
  })
})
