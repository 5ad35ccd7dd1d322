import { subscribe } from 'node:diagnostics_channel'
import type { Service } from '../kernel/operation.ts'
import type { Exchange } from '../model/exchange.ts'

/** Listens to the exchanges of a suite; gives the operations that a service serves and the suite has not yet seen answered. */
export const uncovered = (service: Service): (() => readonly string[]) => {
  const seen = new Set<string>()
  subscribe('tagship:sandbox:exchange', message => {
    const exchange = message as Exchange
    if (exchange.service === service.name) seen.add(exchange.operation)
  })
  return () => Object.keys(service.operations).filter(operation => !seen.has(operation))
}
