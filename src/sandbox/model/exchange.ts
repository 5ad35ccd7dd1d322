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

/** Tells whoever listens in this process about an exchange; without a listener nothing is assessed. */
export const tellExchange = (
  about: { readonly service: string; readonly operation: string; readonly model: AwsModel; readonly side: Side },
  request: unknown,
  response: unknown
): void => {
  if (!exchanges.hasSubscribers) return
  const { service, operation, model, side } = about
  const faultsOf = (at: Side, value: unknown): Exchange['faults'] =>
    assessCall(model, at, { operation, value }).map(fault => ({ ...fault, side: at }))
  const exchange: Exchange = {
    service,
    operation,
    faults: [...faultsOf(side, request), ...faultsOf('response', response)]
  }
  exchanges.publish(exchange)
}
