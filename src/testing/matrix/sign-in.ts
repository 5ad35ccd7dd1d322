import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Sandbox } from '../../sandbox/sandbox.ts'
import { home } from './place.ts'
import type { Inputs, SignIn } from './timeline.ts'

/** What a job finds in its environment, and the inputs that go with it. */
export type SignedIn = {
  readonly env: Readonly<Record<string, string>>
  readonly inputs: Inputs
  readonly close: () => Promise<void>
}

const role = { role: `arn:aws:iam::${home.account}:role/deploy` }
const keys = { AWS_ACCESS_KEY_ID: home.account, AWS_SECRET_ACCESS_KEY: 'matrix' }
const day = 86_400_000

const ways: { readonly [K in SignIn]: (sandbox: Sandbox) => SignedIn | Promise<SignedIn> } = {
  keys: () => ({ env: keys, inputs: {}, close }),
  role: () => ({ env: keys, inputs: role, close }),
  session: ({ world }) => {
    const id = 'ASIAMATRIXSESSION000'
    const arn = `arn:aws:sts::${home.account}:assumed-role/deploy/ci`
    world.credentials[id] = { account: home.account, arn, userId: 'AROAMATRIX:ci', expires: world.now + day }
    const env = { AWS_ACCESS_KEY_ID: id, AWS_SECRET_ACCESS_KEY: 'matrix', AWS_SESSION_TOKEN: 'matrix' }
    return { env, inputs: {}, close }
  },
  oidc: sandbox => tokenDesk(sandbox)
}

const close = async (): Promise<void> => undefined

/** GitHub's token endpoint on loopback: a job asks it over a socket. */
const tokenDesk = async (sandbox: Sandbox): Promise<SignedIn> => {
  const server = createServer(async ({ url = '', headers }, response) => {
    const { authorization = '' } = headers
    const reply = await sandbox.handle({ method: 'GET', path: url, headers: { authorization }, body: Buffer.alloc(0) })
    response.writeHead(reply.status, { connection: 'close' }).end(Buffer.from(reply.body))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/_github/token?api-version=2.0`
  const env = { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'matrix' }
  return { env, inputs: role, close: () => new Promise(resolve => server.close(() => resolve())) }
}

/** Signs the job of a timeline in. Close it at the end. */
export const signedIn = async (how: SignIn, sandbox: Sandbox): Promise<SignedIn> => ways[how](sandbox)
