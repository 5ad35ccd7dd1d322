import type { Action, Outputs } from './action.ts'

/** What is done with an action once it is loaded. */
export type Perform<T> = <I, O extends Outputs>(action: Action<I, O>) => Promise<T>

/** Loads one action, whatever its inputs and outputs are, and hands it on. */
export type Entry = <T>(perform: Perform<T>) => Promise<T>
