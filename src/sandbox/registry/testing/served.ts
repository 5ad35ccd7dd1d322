import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { digestOf } from '../../ecr/manifest.ts'
import { ecrOver } from '../../ecr/service.ts'
import { enter, newWorld } from '../../kernel/enter.ts'
import type { Input } from '../../kernel/operation.ts'
import type { World } from '../../kernel/world.ts'
import type { RegistryCall } from '../deps.ts'
import { fileBlobs } from '../file-blobs.ts'
import { registryHandler } from '../serve.ts'

const [account, region] = ['111111111111', 'eu-west-1']

type Init = {
  readonly headers?: Record<string, string>
  readonly body?: string | ReadableStream
  readonly duplex?: 'half'
}

/** A registry on loopback for tests, with one repository `shop`. */
export type Served = {
  readonly world: World
  readonly calls: readonly RegistryCall[]
  readonly registry: string
  readonly token: string
  readonly call: (operation: string, input: Input) => Record<string, unknown>
  /** A request below `/v2/111111111111/eu-west-1/`, with the token. */
  readonly send: (method: string, path: string, init?: Init) => Promise<Response>
  /** Pushes a blob in one request and gives its digest. */
  readonly blob: (content: string, repository?: string) => Promise<string>
  /** How many bytes of an upload lie on disk, while its request still runs too. */
  readonly onDisk: (upload: string) => number
  readonly stop: () => Promise<void>
}

/** Starts it; `stop` closes the socket and removes the files. */
export const served = async (settings: Input = {}): Promise<Served> => {
  const folder = mkdtempSync(join(tmpdir(), 'registry-'))
  const blobs = fileBlobs(folder)
  const world = newWorld({ seed: 's', now: 1_767_603_600_000 })
  const calls: RegistryCall[] = []
  const server = createServer()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', () => resolve()))
  const registry = `127.0.0.1:${(server.address() as AddressInfo).port}`
  const context = (id: string, place: string) =>
    enter(world, { account: id, region: place, arn: '', accessKeyId: '' }, { registry, endpoint: 'http://127.0.0.1:1' })
  const delay = async (ms: number) => {
    world.now += ms
  }
  const record = (call: RegistryCall) => calls.push(call)
  server.on('request', registryHandler({ context, settle: () => undefined, blobs, record, delay }))
  const { operations } = ecrOver(blobs)
  const call = (operation: string, input: Input) => operations[operation]?.run(context(account, region), input) ?? {}
  call('CreateRepository', { repositoryName: 'shop', ...settings })
  const { authorizationData } = call('GetAuthorizationToken', {})
  const token = String((authorizationData as { authorizationToken: unknown }[])[0]?.authorizationToken)
  const send: Served['send'] = (method, path, init = {}) =>
    fetch(`http://${registry}/v2/${account}/${region}/${path}`, {
      method,
      ...init,
      headers: { authorization: `Basic ${token}`, ...init.headers }
    })
  const blob = async (content: string, repository = 'shop') => {
    const digest = digestOf(content)
    const answer = await send('POST', `${repository}/blobs/uploads/?digest=${digest}`, { body: content })
    if (answer.status !== 201) throw new Error(`${answer.status} ${await answer.text()}`)
    return digest
  }
  const onDisk = (upload: string) => statSync(join(folder, 'uploads', upload), { throwIfNoEntry: false })?.size ?? 0
  return { world, calls, registry, token, call, send, blob, onDisk, stop: () => stop(server, folder) }
}

const stop = async (server: Server, folder: string): Promise<void> => {
  await new Promise(resolve => {
    server.close(resolve)
    server.closeAllConnections()
  })
  rmSync(folder, { recursive: true })
}
