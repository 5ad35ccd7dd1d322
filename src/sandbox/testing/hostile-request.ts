import fc from 'fast-check'
import type { AwsModel, TypeName } from '../model/aws-model.ts'

/** Names of what a laid sandbox has, and texts that some operation understands. */
const meaning = [
  ...['api', 'shop', '/a', 'a', 'app', 'v1', 'api:1', 's', '/log', '111111111111', 'group', 'ALARM(a)', 'run-1'],
  ...['arn:aws:ecs:eu-west-1:111111111111:service/shop/api', 'arn:aws:ecr:eu-west-1:111111111111:repository/app'],
  ...['arn:aws:logs:eu-west-1:111111111111:log-group:/log', 'arn:aws:cloudwatch:eu-west-1:111111111111:alarm:a'],
  ...['arn:aws:iam::111111111111:role/r', 'service/shop/api', 'ecs:service:DesiredCount', `sha256:${'0'.repeat(64)}`],
  ...['{"Statement":[]}', '{"schemaVersion":2,"manifests":[]}']
]

const nonsense = [
  ...['', '__proto__', 'constructor', '\u0000', '\ud800', 'x'.repeat(5000), 'arn:', 'arn:aws:ecs:::', '../../etc', '%'],
  ...['*', '$.[', '[', '{', '-1', '1e999', 'a:b:c:d', '{"Statement":null}', '{"Statement":[{"Effect":1}]}', 'ALARM()'],
  ...['{"rules":[null]}', '{"schemaVersion":2,"layers":[{}]}', '{"schemaVersion":2,"manifests":[null]}', 'NOT NOT']
]

const numbers = [0, 1, -1, 2, 5, 100, 1.5, 1e308, -1e308, 9_007_199_254_740_991, 2_147_483_648, 3600]
const wrong = fc.constantFrom<unknown>(null, [], {}, '', 5, true, [null], [[]], { a: null })
const text = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...meaning) },
  { weight: 1, arbitrary: fc.constantFrom(...nonsense) }
)

/** Requests of an operation that its model mostly allows, made of what is there and of what nobody expects. */
export const hostileRequest = (model: AwsModel, operation: string): fc.Arbitrary<unknown> =>
  value(model, `=${model.operations[operation]?.[0]}`, 0)

const value = (model: AwsModel, type: TypeName, depth: number): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 25, arbitrary: right(model, type, depth) }, { weight: 1, arbitrary: wrong })

const right = (model: AwsModel, type: TypeName, depth: number): fc.Arbitrary<unknown> => {
  if (type.startsWith('=')) return structure(model, type.slice(1), depth)
  if (type.startsWith('[]')) return fc.array(value(model, type.slice(2), depth + 1), { maxLength: 3 })
  if (type.startsWith('{}')) return fc.dictionary(text, value(model, type.slice(2), depth + 1), { maxKeys: 2 })
  if (type.startsWith('#')) return fc.constantFrom(...(model.enums[type.slice(1)] ?? []))
  if (type === 'number' || type === 'timestamp') return fc.constantFrom(...numbers)
  if (type === 'boolean') return fc.boolean()
  if (type === 'blob') return fc.constantFrom('', 'aGVsbG8=', '!!')
  return text
}

const structure = (model: AwsModel, name: string, depth: number): fc.Arbitrary<unknown> => {
  const { members, required } = model.structures[name] ?? { members: {}, required: [] }
  if (depth > 4) return fc.constant({})
  const each = Object.entries(members).map(([member, type]) => [member, value(model, type, depth + 1)] as const)
  return fc.record(Object.fromEntries(each), { requiredKeys: required.filter(one => Object.hasOwn(members, one)) })
}

/** A request as the query API's form. */
export const formOf = (request: unknown, at = ''): readonly (readonly [string, string])[] => {
  if (request === null || request === undefined) return []
  if (Array.isArray(request)) return request.flatMap((item, nth) => formOf(item, `${at}.member.${nth + 1}`))
  if (typeof request !== 'object') return at === '' ? [] : [[at, String(request)]]
  return Object.entries(request).flatMap(([name, item]) => formOf(item, at === '' ? name : `${at}.${name}`))
}
