import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ClockMode } from './clock/mode.ts'
import { isJoin, serveJoin } from './clock/serve-join.ts'
import { recordCall } from './kernel/record-call.ts'
import type { BlobStore } from './registry/blob-store.ts'
import { fileBlobs } from './registry/file-blobs.ts'
import { registryHandler } from './registry/serve.ts'
import { createSandbox, type Sandbox } from './sandbox.ts'
import { readRequest } from './wire/read-request.ts'
import { jsonReply } from './wire/request.ts'
import { sendReply } from './wire/send-reply.ts'

/** How a sandbox with sockets starts; ports that are absent or 0 are chosen. */
export type ServerOptions = {
  readonly mode: ClockMode
  readonly port?: number
  readonly registryPort?: number
  readonly seed?: string
  readonly actors?: number
  readonly account?: string
  readonly region?: string
}

/** The line that `sandbox` prints when it is ready. */
export type Ready = {
  readonly endpoint: string
  readonly registry: string
  readonly region: string
  readonly account: string
  readonly github: string
  readonly clock: string
}

/** A sandbox that listens on loopback until it is stopped. */
export type RunningSandbox = { readonly ready: Ready; readonly sandbox: Sandbox; stop(): Promise<void> }

/** Starts a sandbox on 127.0.0.1: one port for AWS, GitHub's tokens and the control API, one for the OCI registry. */
export const startSandbox = async (options: ServerOptions): Promise<RunningSandbox> => {
  const aws = createServer()
  const oci = createServer()
  const endpoint = `http://127.0.0.1:${await listen(aws, options.port ?? 0)}`
  const registry = `127.0.0.1:${await listen(oci, options.registryPort ?? 0).catch(error => abandon(aws, error))}`
  const folder = mkdtempSync(join(tmpdir(), 'tagship-blobs-'))
  const blobs = fileBlobs(folder)
  const sandbox = createSandbox({ ...options, endpoint, registry, blobs })
  aws.on('request', (request, response) => serve(sandbox, request, response))
  oci.on('request', registryOf(sandbox, blobs))
  const stop = async (): Promise<void> => {
    sandbox.clock.stop()
    await Promise.all([aws, oci].map(close))
    rmSync(folder, { recursive: true, force: true })
  }
  const { region, account } = sandbox.defaults
  const github = `${endpoint}/_github`
  return { ready: { endpoint, registry, region, account, github, clock: `${endpoint}/_sandbox/clock` }, sandbox, stop }
}

const registryOf = (sandbox: Sandbox, blobs: BlobStore): ReturnType<typeof registryHandler> =>
  registryHandler({
    blobs,
    context: (account, region) => sandbox.enter(account, region),
    settle: () => sandbox.clock.sync(),
    record: call => recordCall(sandbox.world, call, call)
  })

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject)
      resolve((server.address() as AddressInfo).port)
    })
  })

const abandon = async (server: Server, error: unknown): Promise<never> => {
  await close(server)
  throw error
}

const close = (server: Server): Promise<void> =>
  new Promise(resolve => {
    server.close(() => resolve())
    server.closeAllConnections()
  })

const serve = (sandbox: Sandbox, request: IncomingMessage, response: ServerResponse): void => {
  if (isJoin(request)) {
    serveJoin(sandbox.clock, request, response)
    return
  }
  const gone = new AbortController()
  response.on('close', () => gone.abort(new Error('the client has gone')))
  readRequest(request)
    .then(read => sandbox.handle(read, gone.signal))
    .then(reply => sendReply(response, reply))
    .catch(error => {
      if (gone.signal.aborted || response.headersSent) response.destroy()
      else sendReply(response, jsonReply(500, { error: String(error instanceof Error ? error.stack : error) }))
    })
}
