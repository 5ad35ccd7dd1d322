import type { Input, Operation, RestWire, Service } from '../../../kernel/operation.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { RestModel } from '../../../kernel/rest-model.ts'
import { timestamp } from '../../../kernel/timestamp.ts'

/** A service in which every kind of binding occurs. */
const model: RestModel = {
  operations: {
    PutThing: { method: 'PUT', uri: '/things/{Folder}/{Key+}', status: 201, input: 'PutThing', output: 'Put' },
    GetThing: { method: 'GET', uri: '/things/{Folder}/{Key+}', input: 'GetThing', output: 'Thing' },
    GetMarks: { method: 'GET', uri: '/things/{Folder}/{Key+}?marks', input: 'GetThing', output: 'Note' },
    WriteNote: { method: 'POST', uri: '/notes/{Name}', input: 'WriteNote', output: 'Note' },
    PutNote: { method: 'PUT', uri: '/notes/{Name}', input: 'PutNote', output: 'Held' },
    DropNote: { method: 'DELETE', uri: '/notes/{Name}', status: 204, input: 'DropNote', output: 'Nothing' }
  },
  structures: {
    PutThing: {
      Folder: { type: 'string', in: 'label' },
      Key: { type: 'string', in: 'label' },
      Count: { type: 'number', in: 'query', name: 'count' },
      Marks: { type: '[]string', in: 'query', name: 'mark' },
      More: { type: '{}string', in: 'queries' },
      Since: { type: 'timestamp', in: 'header', name: 'If-Modified-Since' },
      Kinds: { type: '[]string', in: 'header', name: 'X-Kinds' },
      Keep: { type: 'boolean', in: 'header', name: 'X-Keep' },
      Meta: { type: '{}string', in: 'headers', name: 'x-meta-' },
      Body: { type: 'blob', in: 'payload' }
    },
    Put: { Tag: { type: 'string', in: 'header', name: 'ETag' }, Status: { type: 'number', in: 'status' } },
    GetThing: { Folder: { type: 'string', in: 'label' }, Key: { type: 'string', in: 'label' } },
    Thing: {
      Since: { type: 'timestamp', in: 'header', name: 'Last-Modified' },
      Kinds: { type: '[]string', in: 'header', name: 'X-Kinds' },
      Meta: { type: '{}string', in: 'headers', name: 'x-meta-' },
      Body: { type: 'blob', in: 'payload' }
    },
    WriteNote: { Name: { type: 'string', in: 'label' }, Note: '=Note' },
    PutNote: { Name: { type: 'string', in: 'label' }, Note: { type: '=Note', in: 'payload', name: 'TheNote' } },
    Held: { Note: { type: '=Note', in: 'payload', name: 'TheNote' } },
    DropNote: { Name: { type: 'string', in: 'label' } },
    Nothing: {},
    Note: {
      Text: { type: 'string', name: 'words' },
      Count: 'number',
      Keep: 'boolean',
      At: 'timestamp',
      Until: { type: 'timestamp', moment: 'http' },
      Lines: '[]=Line',
      Marks: { type: '[]string', item: 'Mark' },
      Flat: { type: '[]string', flat: true },
      Map: '{}string',
      FlatMap: { type: '{}number', flat: true }
    },
    Line: { Kind: { type: 'string', in: 'attribute' }, Text: 'string' }
  }
}

const moments = ['At', 'Until', 'Since']

/** An answer that gives a request's members back. */
const echoed = (input: Input): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(input).map(([name, value]) => [
      name,
      moments.includes(name) ? timestamp(Number(value) * 1000) : (value as unknown)
    ])
  )

/** The service over a wire; what it is asked is put into `asked`. */
export const store = (wire: Omit<RestWire, 'rest' | 'signing'>, asked: Input[]): Service => {
  const operation = (run: (input: Input) => Record<string, unknown>): Operation => ({
    resource: () => '',
    run: (_context, input) => {
      asked.push(input)
      return run(input)
    }
  })
  return {
    name: 'store',
    wire: { ...wire, signing: 'ecr', rest: model } as RestWire,
    operations: {
      PutThing: operation(() => ({ Tag: '"1"', Status: 202 })),
      GetThing: operation(({ Key }) => ({
        ...{ Since: timestamp(1_767_603_600_000), Kinds: ['a', 'b, "c"'], Meta: { colour: 'red' } },
        Body: Buffer.from(`content of ${Key}`)
      })),
      GetMarks: operation(() => ({ Marks: ['x'] })),
      WriteNote: operation(({ Note }) => echoed(Note as Input)),
      PutNote: operation(({ Note }) => ({ Note: echoed(Note as Input) })),
      DropNote: operation(({ Name }) => {
        throw new Refusal('NoSuchNote', `No <${Name}>.`, { status: 404, members: { Name } })
      })
    }
  }
}
