import type { Input, Operation } from '../kernel/operation.ts'
import { Refusal } from '../kernel/refusal.ts'
import { assessCall, type ModelFault } from './assess-value.ts'
import type { AwsModel } from './aws-model.ts'

/** How a service words what is wrong with a request: words that are no member of an enum, and members that are missing inside. */
export type Wording = {
  readonly enum: (fault: ModelFault) => Refusal
  readonly missing: (fault: ModelFault) => Refusal
}

/**
 * Operations that take only requests that the model allows: a wrong type is `SerializationException`, unknown members are
 * passed over. What is missing on the top level is left to the operation, which has AWS's own words for it.
 */
export const checkedOperations = (
  model: AwsModel,
  wording: Wording,
  operations: Readonly<Record<string, Operation>>
): Readonly<Record<string, Operation>> =>
  Object.fromEntries(
    Object.entries(operations).map(([name, operation]) => [
      name,
      {
        ...operation,
        run: (context, input) => {
          checkRequest(model, wording, { operation: name, value: input })
          return operation.run(context, input)
        }
      } satisfies Operation
    ])
  )

const checkRequest = (
  model: AwsModel,
  wording: Wording,
  call: { readonly operation: string; readonly value: Input }
): void => {
  const faults = assessCall(model, 'request', call)
  const wrong = faults.find(({ what }) => what === 'type')
  if (wrong !== undefined)
    throw new Refusal('SerializationException', `Member '${wrong.at}' can not be converted to ${wrong.wanted}`)
  const missing = faults.find(({ what, at }) => what === 'missing' && at.includes('.'))
  if (missing !== undefined) throw wording.missing(missing)
  const word = faults.find(({ what }) => what === 'enum')
  if (word !== undefined) throw wording.enum(word)
}
