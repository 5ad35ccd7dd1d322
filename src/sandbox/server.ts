import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ClockMode } from './clock/mode.ts'
import { isJoin, serveJoin } from './clock/serve-join.ts'
import { type Ground, openGround } from './journal/ground.ts'
import type { Holder } from './journal/lock.ts'
import { openRecorder, type Recorder } from './journal/recorder.ts'
import { recordCall } from './kernel/record-call.ts'
import type { BlobStore } from './registry/blob-store.ts'
import { registryHandler } from './registry/serve.ts'
import { createSandbox, type Sandbox } from './sandbox.ts'
import { guard } from './wire/guard.ts'
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
  /** A folder that the state is kept in, and gone on from; without ports given, on those of before. */
  readonly state?: string
  /** For whom that folder is locked; without one it is not. */
  readonly holder?: Holder
  readonly throttle?: boolean
  /** In milliseconds. */
  readonly lag?: number
  /** A file to which each call is written as a JSON line. */
  readonly record?: string
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
  const { record: file, holder: _, ...rest } = options
  const recorder = openRecorder(file)
  const ground = groundBeside(recorder, options)
  const [aws, oci] = [createServer(), createServer()]
  try {
    const port = await listen(aws, options.port ?? ground.ports.port)
    const registryPort = await listen(oci, options.registryPort ?? ground.ports.registryPort)
    const hosts = { endpoint: `http://127.0.0.1:${port}`, registry: `127.0.0.1:${registryPort}` }
    const sandbox = ground.start(parts => createSandbox({ ...rest, ...hosts, ...parts, record: recorder.write }), {
      port,
      registryPort
    })
    aws.on('request', (request, response) => serve(sandbox, request, response))
    oci.on('request', registryOf(sandbox, ground.blobs))
    const stop = async (): Promise<void> => {
      sandbox.clock.stop()
      await Promise.all([aws, oci].map(close))
      ground.close(sandbox.world)
      recorder.close()
    }
    return { ready: ready(sandbox), sandbox, stop }
  } catch (error) {
    await Promise.all([aws, oci].map(close))
    ground.abandon()
    recorder.close()
    throw error
  }
}

/** A state that is refused leaves no file open. */
const groundBeside = (recorder: Recorder, { state, holder }: ServerOptions): Ground => {
  try {
    return openGround(state, holder)
  } catch (error) {
    recorder.close()
    throw error
  }
}

const ready = ({ hosts, defaults }: Sandbox): Ready => ({
  endpoint: hosts.endpoint,
  registry: hosts.registry,
  region: defaults.region,
  account: defaults.account,
  github: `${hosts.endpoint}/_github`,
  clock: `${hosts.endpoint}/_sandbox/clock`
})

const registryOf = (sandbox: Sandbox, blobs: BlobStore): ReturnType<typeof registryHandler> =>
  registryHandler({
    blobs,
    context: (account, region) => sandbox.enter(account, region),
    settle: () => sandbox.clock.sync(),
    delay: (ms, signal) => sandbox.clock.delay(ms, signal),
    record: call => sandbox.noteContent(recordCall(sandbox.world, call, call))
  })

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject)
      resolve((server.address() as AddressInfo).port)
    })
  })

const close = (server: Server): Promise<void> =>
  new Promise(resolve => {
    server.close(() => resolve())
    server.closeAllConnections()
  })

const serve = (sandbox: Sandbox, request: IncomingMessage, response: ServerResponse): void => {
  const foreign = guard(request.headers)
  if (foreign !== undefined) {
    sendReply(response, jsonReply(403, { __type: 'ForeignRequest', message: foreign }))
    return
  }
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
      else sendReply(response, jsonReply(500, failure(error)))
    })
}

/** A fault of the sandbox itself, so that an SDK shows its words, and the calls show where. */
const failure = (error: unknown): object => {
  const { message, stack } = error instanceof Error ? error : { message: String(error), stack: undefined }
  return { __type: 'InternalFailure', message: `The sandbox failed: ${message}`, stack }
}
