import { createHash } from 'node:crypto'
import type { Context } from '../../kernel/context.ts'
import { enter, newWorld } from '../../kernel/enter.ts'
import type { Input } from '../../kernel/operation.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { World } from '../../kernel/world.ts'
import { assessCall } from '../../model/assess-value.ts'
import { ecrModel } from '../model.data.ts'
import { ecr } from '../service.ts'

const caller = {
  account: '111111111111',
  region: 'eu-west-1',
  arn: 'arn:aws:iam::111111111111:user/a',
  accessKeyId: 'A'
}
const hosts = { registry: '127.0.0.1:5000', endpoint: 'http://127.0.0.1:4566' }

/** A registry for tests: an account with ECR, and calls to it. */
export type Arranged = {
  readonly world: World
  readonly context: () => Context
  readonly call: (operation: string, input: Input) => Record<string, unknown>
  /** `Code: message` of the refusal that a call meets. */
  readonly refused: (operation: string, input: Input) => string
  /** Uploads a blob through the API and gives its digest. */
  readonly layer: (repositoryName: string, content: string) => string
}

/** A fresh world at 2026-01-05T09:00:00Z. */
export const arranged = (): Arranged => {
  const world = newWorld({ seed: 's', now: 1_767_603_600_000 })
  const context = () => enter(world, caller, hosts)
  const call = (operation: string, input: Input): Record<string, unknown> => {
    const found = ecr.operations[operation]
    if (found === undefined) throw new Error(`no operation ${operation}`)
    const value = found.run(context(), input)
    const faults = assessCall(ecrModel, 'response', { operation, value })
    if (faults.length > 0)
      throw new Error(`${operation} answered what the model does not know: ${JSON.stringify(faults)}`)
    return JSON.parse(JSON.stringify(value))
  }
  const refused = (operation: string, input: Input): string => {
    try {
      return `answered ${JSON.stringify(call(operation, input))}`
    } catch (error) {
      if (error instanceof Refusal) return `${error.code}: ${error.message}`
      throw error
    }
  }
  const layer = (repositoryName: string, content: string): string => {
    const { uploadId } = call('InitiateLayerUpload', { repositoryName })
    const layerPartBlob = Buffer.from(content).toString('base64')
    const partLastByte = Buffer.byteLength(content) - 1
    call('UploadLayerPart', { repositoryName, uploadId, partFirstByte: 0, partLastByte, layerPartBlob })
    const layerDigests = [digest(content)]
    return String(call('CompleteLayerUpload', { repositoryName, uploadId, layerDigests }).layerDigest)
  }
  return { world, context, call, refused, layer }
}

const digest = (content: string): string => `sha256:${createHash('sha256').update(content).digest('hex')}`
