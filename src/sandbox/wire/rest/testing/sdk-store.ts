import { ECRClient } from '@aws-sdk/client-ecr'
import { makeBuilder } from '@smithy/core/client'
import { getEndpointPlugin } from '@smithy/core/endpoints'

/** Numbers by which the SDK's schemas name types. */
const [text, number, flag, moment, httpMoment, blob, list, map] = [0, 1, 2, 4, 6, 21, 64, 128]

const structure = (name: string, members: Readonly<Record<string, unknown>>): unknown => [
  ...[3, 'test.store', name, 0],
  ...[Object.keys(members), Object.values(members)]
]

const line = structure('Line', { Kind: [text, { xmlAttribute: 1 }], Text: text })

const note = structure('Note', {
  ...{
    Text: [text, { jsonName: 'words', xmlName: 'words' }],
    Count: number,
    Keep: flag,
    At: moment,
    Until: httpMoment
  },
  Lines: () => [1, 'test.store', 'Lines', 0, () => line],
  Marks: () => [1, 'test.store', 'Marks', 0, [text, { xmlName: 'Mark' }]],
  Flat: [list | text, { xmlFlattened: 1 }],
  Map: map | text,
  FlatMap: [() => [2, 'test.store', 'Numbers', 0, text, number], { xmlFlattened: 1 }]
})

const label = { httpLabel: 1 }
const place = { Folder: [text, label], Key: [text, label] }
const meta = [map | text, { httpPrefixHeaders: 'x-meta-' }]
const body = [blob, { httpPayload: 1 }]
const held = [() => note, { httpPayload: 1, xmlName: 'TheNote' }]

/** The same operations as the test's service has, in the SDK's own terms: method and path, request, answer. */
const operations: Readonly<Record<string, readonly [http: readonly unknown[], input: unknown, output: unknown]>> = {
  PutThing: [
    ['PUT', '/things/{Folder}/{Key+}', 201],
    structure('PutThing', {
      ...place,
      Count: [number, { httpQuery: 'count' }],
      Marks: [list | text, { httpQuery: 'mark' }],
      More: [map | text, { httpQueryParams: 1 }],
      Since: [moment, { httpHeader: 'If-Modified-Since' }],
      Kinds: [list | text, { httpHeader: 'X-Kinds' }],
      Keep: [flag, { httpHeader: 'X-Keep' }],
      ...{ Meta: meta, Body: body }
    }),
    structure('Put', { Tag: [text, { httpHeader: 'ETag' }], Status: [number, { httpResponseCode: 1 }] })
  ],
  GetThing: [
    ['GET', '/things/{Folder}/{Key+}', 200],
    structure('GetThing', place),
    structure('Thing', {
      Since: [moment, { httpHeader: 'Last-Modified' }],
      Kinds: [list | text, { httpHeader: 'X-Kinds' }],
      ...{ Meta: meta, Body: body }
    })
  ],
  GetMarks: [['GET', '/things/{Folder}/{Key+}?marks', 200], structure('GetMarks', place), note],
  WriteNote: [['POST', '/notes/{Name}', 200], structure('WriteNote', { Name: [text, label], Note: () => note }), note],
  PutNote: [
    ['PUT', '/notes/{Name}', 200],
    structure('PutNote', { Name: [text, label], Note: held }),
    structure('Held', { Note: held })
  ],
  DropNote: [
    ['DELETE', '/notes/{Name}', 204],
    structure('DropNote', { Name: [text, label] }),
    structure('Nothing', {})
  ],
  Other: [['GET', '/others', 200], structure('Other', {}), structure('Nothing', {})]
}

/** Where the client takes its endpoint from. */
const parameters = {
  Endpoint: { type: 'builtInParams', name: 'endpoint' },
  Region: { type: 'builtInParams', name: 'region' }
} as const

/** Calls operations of the test's service through an SDK client that speaks a REST protocol of the SDK's own. */
export const sdkStore = (endpoint: string, protocol: unknown) => {
  const client = new ECRClient({
    ...{ region: 'eu-west-1', endpoint, maxAttempts: 1 },
    credentials: { accessKeyId: '111111111111', secretAccessKey: 'x' },
    ...({
      protocol,
      protocolSettings: { defaultNamespace: 'test.store', xmlNamespace: 'http://store.test/' }
    } as object)
  })
  const send = async (name: string, input: object): Promise<Record<string, unknown>> => {
    const [http, asked, answered] = operations[name] ?? []
    const schema = [9, 'test.store', name, { http }, asked, answered]
    const Command = makeBuilder(parameters, 'Store', 'Store', getEndpointPlugin)({}, () => [], name, schema as never)
    return { ...(await client.send(new Command(input) as never)) }
  }
  return { send, close: () => client.destroy() }
}
