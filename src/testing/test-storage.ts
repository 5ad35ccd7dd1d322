import { AsyncLocalStorage } from 'node:async_hooks'
import { afterAll } from '@jest/globals'

/**
 * Set up for every suite: jest keeps each suite's tests in an AsyncLocalStorage of the suite's own and leaves it switched
 * on, and up to Node 22 every promise then visits all of them: the hundredth suite of a worker ran a tenth slower.
 */
const used = new Set<AsyncLocalStorage<unknown>>()
const { run } = AsyncLocalStorage.prototype

AsyncLocalStorage.prototype.run = function (this: AsyncLocalStorage<unknown>, ...args: Parameters<typeof run>) {
  used.add(this)
  return Reflect.apply(run, this, args)
} as typeof run

afterAll(() => {
  AsyncLocalStorage.prototype.run = run
  for (const storage of used) storage.disable()
})
