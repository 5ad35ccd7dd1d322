import { channel } from 'node:diagnostics_channel'
import { assessCall, type ModelFault, type Side } from './assess-value.ts'
import type { AwsModel } from './aws-model.ts'

/** An exchange that a service took: what its request and its answer have that the service's model does not allow. */
export type Exchange = {
  readonly service: string
  readonly operation: string
  readonly faults: readonly (ModelFault & { readonly side: Side })[]
}

/** The name of the channel of `node:diagnostics_channel` on which exchanges are told. */
export const exchangeChannel = 'tagship:sandbox:exchange'

const exchanges = channel(exchangeChannel)

/** A request that was taken, with what its service's model did not know in it. */
export type Taken = {
  readonly service: string
  readonly operation: string
  readonly model: AwsModel
  readonly side: Side
  readonly faults: readonly ModelFault[]
}

/** Tells whoever listens in this process about an exchange; without a listener the answer is not assessed. */
export const tellExchange = (taken: Taken, response: unknown): void => {
  if (!exchanges.hasSubscribers) return
  const { service, operation, model, side } = taken
  const answered = assessCall(model, 'response', { operation, value: response })
  const faults = [
    ...taken.faults.map(fault => ({ ...fault, side })),
    ...answered.map(fault => ({ ...fault, side: 'response' as const }))
  ]
  exchanges.publish({ service, operation, faults } satisfies Exchange)
}
