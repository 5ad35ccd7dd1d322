import {
  BatchGetRepositoryScanningConfigurationCommand,
  CreateRepositoryCommand,
  DescribeImageReplicationStatusCommand,
  DescribeImageScanFindingsCommand,
  ECRClient,
  GetAuthorizationTokenCommand,
  GetLifecyclePolicyPreviewCommand,
  GetRegistryScanningConfigurationCommand,
  ListImageReferrersCommand,
  PutImageCommand,
  StartLifecyclePolicyPreviewCommand,
  UpdateImageStorageClassCommand
} from '@aws-sdk/client-ecr'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type RunningSandbox, startSandbox } from '../server.ts'
import { indexOver } from './testing/manifests.ts'

const repositoryName = 'app'
const imageId = { imageTag: 'v1' }
let running: RunningSandbox
let client: ECRClient
beforeAll(async () => {
  running = await startSandbox({ mode: 'hand', seed: 'x' })
  const credentials = { accessKeyId: '000000000000', secretAccessKey: 'x' }
  client = new ECRClient({ region: 'us-east-1', endpoint: running.ready.endpoint, credentials, maxAttempts: 1 })
  await client.send(new CreateRepositoryCommand({ repositoryName }))
})
afterAll(async () => {
  client.destroy()
  await running.stop()
})

const post = async (name: string, body: unknown) => {
  const answer = await fetch(`${running.ready.endpoint}/_sandbox/${name}`, {
    method: 'POST',
    body: JSON.stringify(body)
  })
  return [answer.status, await answer.json()]
}
const push = (imageTag: string) =>
  client.send(new PutImageCommand({ repositoryName, imageTag, imageManifest: indexOver([]) }))

describe('the SDK at the sandbox', () => {
  it('meets scripts of scans and replications set through the control API', async () => {
    const statuses = [{ after: '0s', status: 'ACTIVE' }]
    expect(await post('scans', [{ type: 'enhanced', repository: 'a*', statuses }])).toEqual([200, {}])
    expect(await post('replications', [{ 'to-region': 'eu-west-1' }])).toEqual([200, {}])
    expect((await post('scans', [{ type: 'enhanced', wrong: 1 }]))[0]).toBe(400)
    const { scanningConfiguration } = await client.send(new GetRegistryScanningConfigurationCommand({}))
    expect(scanningConfiguration).toMatchObject({ scanType: 'ENHANCED', rules: [{ scanFrequency: 'CONTINUOUS_SCAN' }] })
    const names = { repositoryNames: [repositoryName] }
    const { scanningConfigurations } = await client.send(new BatchGetRepositoryScanningConfigurationCommand(names))
    expect(scanningConfigurations).toMatchObject([{ appliedScanFilters: [{ filter: 'a*' }] }])
    await push('v1')
    const about = { repositoryName, imageId }
    const { replicationStatuses } = await client.send(new DescribeImageReplicationStatusCommand(about))
    expect(replicationStatuses).toEqual([{ region: 'eu-west-1', registryId: '000000000000', status: 'IN_PROGRESS' }])
    await expect(client.send(new GetAuthorizationTokenCommand({ registryIds: ['12'] }))).rejects.toThrow(
      "Invalid parameter at 'registryIds' failed to satisfy constraint: 'Member must satisfy constraint: [Member must satisfy regular expression pattern: [0-9]{12}]'"
    )
    await expect(client.send(new DescribeImageScanFindingsCommand(about))).rejects.toMatchObject({
      name: 'ScanNotFoundException'
    })
  })

  it('previews a policy, lists referrers and archives', async () => {
    const rule = { rulePriority: 1, action: { type: 'expire' } }
    const selection = { tagStatus: 'any', countType: 'imageCountMoreThan', countNumber: 5 }
    const lifecyclePolicyText = JSON.stringify({ rules: [{ ...rule, selection }] })
    await client.send(new StartLifecyclePolicyPreviewCommand({ repositoryName, lifecyclePolicyText }))
    await post('clock', { advance: '10s' })
    const preview = await client.send(new GetLifecyclePolicyPreviewCommand({ repositoryName }))
    expect(preview).toMatchObject({ status: 'COMPLETE', previewResults: [], summary: { expiringImageTotalCount: 0 } })
    const subjectId = { imageDigest: `sha256:${'0'.repeat(64)}` }
    expect((await client.send(new ListImageReferrersCommand({ repositoryName, subjectId }))).referrers).toEqual([])
    const target = { repositoryName, imageId, targetStorageClass: 'ARCHIVE' } as const
    expect((await client.send(new UpdateImageStorageClassCommand(target))).imageStatus).toBe('ARCHIVED')
  })
})
