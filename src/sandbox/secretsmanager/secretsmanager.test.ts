import { describe, expect, it } from '@jest/globals'
import { definition, newStage, serviceInput } from '../ecs/testing/stage.ts'
import { uncovered } from '../testing/coverage.ts'
import { rawCall, replyJson, sandboxByHand } from '../testing/raw-call.ts'
import { secretFault } from './secret-fault.ts'
import { secretsManager } from './service.ts'

const missing = uncovered(secretsManager)

const calling = () => {
  const sandbox = sandboxByHand()
  const call = async (operation: string, body: unknown): Promise<Record<string, unknown>> => {
    const reply = await rawCall(sandbox, `secretsmanager.${operation}`, { body })
    return { status: reply.status, ...(replyJson(reply) as object) }
  }
  return { sandbox, call }
}

describe('secrets', () => {
  it('have versions whose labels move', async () => {
    const { call, sandbox } = calling()
    const made = await call('CreateSecret', { Name: 'shop/db', SecretString: 'one' })
    expect(made.ARN).toMatch(/^arn:aws:secretsmanager:eu-west-1:111111111111:secret:shop\/db-[A-Za-z0-9]{6}$/)
    await call('PutSecretValue', { SecretId: 'shop/db', SecretString: 'two' })
    expect(await call('GetSecretValue', { SecretId: made.ARN })).toMatchObject({ SecretString: 'two' })
    const back = await call('GetSecretValue', { SecretId: 'shop/db', VersionStage: 'AWSPREVIOUS' })
    expect(back).toMatchObject({ SecretString: 'one', VersionId: made.VersionId })
    expect(await call('CreateSecret', { Name: 'shop/db', SecretString: 'x' })).toMatchObject({
      __type: 'ResourceExistsException'
    })
    expect(JSON.stringify(sandbox.world.calls)).not.toContain('"two"')
  })

  it('cannot be read once deleted, and are gone after their window', async () => {
    const { call, sandbox } = calling()
    await call('CreateSecret', { Name: 'a', SecretString: 'one' })
    await call('DeleteSecret', { SecretId: 'a', RecoveryWindowInDays: 7 })
    expect(await call('GetSecretValue', { SecretId: 'a' })).toMatchObject({ __type: 'InvalidRequestException' })
    expect(await call('DescribeSecret', { SecretId: 'a' })).toMatchObject({ status: 200, DeletedDate: 1767603600 })
    sandbox.clock.advance(7 * 86_400_000)
    expect(await call('DescribeSecret', { SecretId: 'a' })).toMatchObject({
      status: 400,
      message: "Secrets Manager can't find the specified secret."
    })
  })
})

const arn = 'arn:aws:secretsmanager:eu-west-1:111111111111:secret:db-AbCdEf'
const head =
  'ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: '

describe('a reference', () => {
  it('resolves where nothing was ever laid, unless told to be strict', () => {
    const stage = newStage()
    expect(secretFault(stage.context(), '/shop/db')).toBeUndefined()
    stage.world.secrets = 'strict'
    expect(secretFault(stage.context(), '/shop/db')).toBe(
      `${head}unable to retrieve secrets from ssm: service call has been retried 1 time(s): invalid parameters: /shop/db`
    )
  })

  it.each([
    [arn, '{"key":1}', `failed to fetch secret ${arn} from secrets manager: .*can't find the specified secret\\.$`],
    ['{arn}:key::', '{"key":1}', undefined],
    ['{arn}:other::', '{"key":1}', 'did not contain json key other$'],
    ['{arn}:key::', 'tpassword', "invalid character 'p' in literal true \\(expecting 'r'\\)$"],
    ['{arn}:key::', 'hunter2', "invalid character 'h' looking for beginning of value$"],
    ['{arn}::AWSPREVIOUS:', '{}', 'specified secret value for staging label: AWSPREVIOUS\\.$']
  ])('to %s over %s is said as AWS says it', (reference, SecretString, words) => {
    const stage = newStage()
    const made = secretsManager.operations.CreateSecret?.run(stage.context(), { Name: 'x', SecretString })
    const fault = secretFault(stage.context(), reference.replace('{arn}', String(made?.ARN)))
    if (words === undefined) expect(fault).toBeUndefined()
    else expect(fault).toMatch(new RegExp(words))
  })

  it('that does not resolve stops the task that has it', () => {
    const stage = newStage()
    stage.world.secrets = 'strict'
    stage.call('CreateCluster', { clusterName: 'shop' })
    stage.call('RegisterTaskDefinition', definition('ex.com/a', { secrets: [{ name: 'DB', valueFrom: arn }] }))
    stage.call('CreateService', serviceInput({ desiredCount: 1 }))
    stage.pass(60)
    const { taskArns } = stage.call('ListTasks', { cluster: 'shop', desiredStatus: 'STOPPED' })
    const { tasks } = stage.call('DescribeTasks', { cluster: 'shop', tasks: taskArns })
    expect(tasks[0].stopCode).toBe('TaskFailedToStart')
    expect(tasks[0].stoppedReason).toContain('unable to retrieve secret from asm')
  })
})

describe('secrets beside their values', () => {
  it('are listed by filters, page by page, and come back from their deletion', async () => {
    const { call, sandbox } = calling()
    for (const Name of ['shop/db', 'shop/key', 'yard/db']) {
      await call('CreateSecret', { Name, SecretString: 'x', Description: `for ${Name}` })
      sandbox.clock.advance(1000)
    }
    const names = async (body: object) =>
      ((await call('ListSecrets', body)).SecretList as { Name: string }[]).map(({ Name }) => Name)
    await call('TagResource', {
      SecretId: 'yard/db',
      Tags: [
        { Key: 'team', Value: 'yard' },
        { Key: 'x', Value: '1' }
      ]
    })
    await call('UntagResource', { SecretId: 'yard/db', TagKeys: ['x'] })
    expect(await names({ Filters: [{ Key: 'name', Values: ['shop/'] }], SortOrder: 'desc' })).toEqual([
      'shop/key',
      'shop/db'
    ])
    expect(await names({ Filters: [{ Key: 'tag-key', Values: ['team'] }] })).toEqual(['yard/db'])
    expect(await names({ Filters: [{ Key: 'tag-key', Values: ['x'] }] })).toEqual([])
    expect(await names({ Filters: [{ Key: 'name', Values: ['!shop/'] }] })).toEqual(['yard/db'])
    const { NextToken } = await call('ListSecrets', { MaxResults: 2 })
    expect(await names({ MaxResults: 2, NextToken })).toEqual(['yard/db'])
    expect(await call('ListSecrets', { NextToken: 'none' })).toMatchObject({ __type: 'InvalidNextTokenException' })
    await call('DeleteSecret', { SecretId: 'yard/db' })
    expect(await names({})).toEqual(['shop/db', 'shop/key'])
    expect(await names({ IncludePlannedDeletion: true })).toHaveLength(3)
    await call('RestoreSecret', { SecretId: 'yard/db' })
    expect(await call('GetSecretValue', { SecretId: 'yard/db' })).toMatchObject({ SecretString: 'x' })
  })

  it('are updated, and have labels that move by hand', async () => {
    const { call } = calling()
    const { VersionId: one } = await call('CreateSecret', { Name: 'db', SecretString: 'one' })
    const { VersionId: two } = await call('UpdateSecret', { SecretId: 'db', SecretString: 'two', Description: 'new' })
    expect(await call('DescribeSecret', { SecretId: 'db' })).toMatchObject({
      ...{ Description: 'new', VersionIdsToStages: { [String(one)]: ['AWSPREVIOUS'], [String(two)]: ['AWSCURRENT'] } }
    })
    const current = { SecretId: 'db', VersionStage: 'AWSCURRENT' }
    const refused = await call('UpdateSecretVersionStage', { ...current, MoveToVersionId: one })
    expect(refused.message).toContain(`attached to version ${two}`)
    await call('UpdateSecretVersionStage', { ...current, MoveToVersionId: one, RemoveFromVersionId: two })
    expect(await call('GetSecretValue', { SecretId: 'db' })).toMatchObject({ SecretString: 'one' })
    await call('UpdateSecretVersionStage', { SecretId: 'db', VersionStage: 'AWSPREVIOUS', RemoveFromVersionId: two })
    const ids = async (body: object) => (await call('ListSecretVersionIds', { SecretId: 'db', ...body })).Versions
    expect(await ids({})).toMatchObject([{ VersionId: one, VersionStages: ['AWSCURRENT'] }])
    expect(await ids({ IncludeDeprecated: true })).toHaveLength(2)
  })
})

it('serves no operation that was not answered here', () => {
  expect(missing()).toEqual([])
})
