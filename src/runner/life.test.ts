import { getMaxListeners } from 'node:events'
import { describe, expect, it } from '@jest/globals'
import { leave, stopSignal } from './life.ts'

const living = () => {
  const heard = new Map<string, (name: string) => void>()
  const exits: number[] = []
  return {
    exits,
    exitCode: undefined as number | undefined,
    on: (signal: string, hear: (name: string) => void) => heard.set(signal, hear),
    exit: (code: number): never => {
      exits.push(code)
      return undefined as never
    },
    send: (signal: string) => heard.get(signal)?.(signal)
  }
}

describe('stopSignal', () => {
  it('asks to stop at the first signal and ends the process at the second, whichever they are', () => {
    const process = living()
    const signal = stopSignal(process)
    process.send('SIGINT')
    expect(signal.aborted).toBe(true)
    expect(signal.reason.message).toBe('stopped by SIGINT')
    expect(process.exits).toEqual([])
    process.send('SIGTERM')
    expect(process.exits).toEqual([130])
  })

  it('lets a thousand waits listen to it without a warning', () => {
    expect(getMaxListeners(stopSignal(living()))).toBe(1000)
  })
})

describe('leave', () => {
  it('lets a run that was not stopped end by itself, with its code', () => {
    const process = living()
    leave(process, 1, stopSignal(process))
    expect([process.exitCode, process.exits]).toEqual([1, []])
  })

  it('ends a run that was stopped, whatever it left behind', () => {
    const process = living()
    const signal = stopSignal(process)
    process.send('SIGTERM')
    leave(process, 130, signal)
    expect(process.exits).toEqual([130])
  })
})
