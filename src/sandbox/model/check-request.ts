import type { Service } from '../kernel/operation.ts'
import { Refusal } from '../kernel/refusal.ts'
import { assessCall, type ModelFault, type Side } from './assess-value.ts'
import type { AwsModel } from './aws-model.ts'
import { tellExchange } from './exchange.ts'
import { typedForm } from './typed-form.ts'

/** How a service words what is wrong with a request: words that are no member of an enum, and members that are missing. */
export type Wording = {
  readonly enum: (fault: ModelFault) => Refusal
  readonly missing: (fault: ModelFault) => Refusal
  /** Set where a service words what is missing on the top level in the same way; else it is left to the operation. */
  readonly whole?: true
}

/** A service that takes only requests that its model allows. Members that the model does not know are passed over. */
export const checked = (service: Service, model: AwsModel, wording: Wording): Service => ({
  ...service,
  operations: Object.fromEntries(
    Object.entries(service.operations).map(([name, operation]) => {
      const side: Side = service.wire.protocol === 'query' ? 'form' : 'request'
      const run: typeof operation.run = (context, input) => {
        const faults = assessCall(model, side, { operation: name, value: input })
        if (faults.length > 0) refuse(faults, wording, side)
        const members = operation.run(context, side === 'form' ? typedForm(model, name, input) : input)
        tellExchange({ service: service.name, operation: name, model, side, faults }, members)
        return members
      }
      return [name, { ...operation, run }]
    })
  )
})

const refuse = (faults: readonly ModelFault[], wording: Wording, side: Side): void => {
  const wrong = faults.find(({ what }) => what === 'type')
  if (wrong !== undefined) {
    const code = side === 'form' ? 'MalformedInput' : 'SerializationException'
    throw new Refusal(code, `Member '${wrong.at}' can not be converted to ${wrong.wanted}`)
  }
  const missing = faults.find(({ what, at }) => what === 'missing' && (wording.whole || at.includes('.')))
  if (missing !== undefined) throw wording.missing(missing)
  const word = faults.find(({ what }) => what === 'enum')
  if (word !== undefined) throw wording.enum(word)
}

/** The wording that most services share, under their own code. */
export const validation = (code: string): Wording => {
  const refused = (fault: ModelFault, shown: string, rule: string): Refusal =>
    new Refusal(
      code,
      `1 validation error detected: Value ${shown} at '${memberPath(fault.at)}' failed to satisfy constraint: ${rule}`
    )
  return {
    enum: fault => refused(fault, `'${fault.value}'`, `Member must satisfy enum value set: [${fault.wanted}]`),
    missing: fault => refused(fault, 'null', 'Member must not be null'),
    whole: true
  }
}

/** `Tags[0].Key` as AWS names it: `tags.1.member.key`. */
export const memberPath = (at: string): string =>
  at
    .split('.')
    .map(step => `${step.charAt(0).toLowerCase()}${step.slice(1)}`)
    .join('.')
    .replaceAll(/\[(\d+)\]/g, (_all, nth) => `.${Number(nth) + 1}.member`)
