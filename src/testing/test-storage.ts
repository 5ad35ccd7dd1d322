import { AsyncLocalStorage } from 'node:async_hooks'
import { afterAll } from '@jest/globals'

/**
 * Set up for every suite: jest keeps the test that is under way in an AsyncLocalStorage, for whose sake every promise is
 * followed up to Node 22. Our tests run one after another, so that a variable tells as much.
 */
const { run } = AsyncLocalStorage.prototype

type Run = (this: AsyncLocalStorage<unknown>, ...args: [store: unknown, callback: () => unknown]) => unknown

const plain: Run = function (...[store, callback]) {
  const before = this.getStore()
  const set = (value: unknown): void => void Object.assign(this, { getStore: () => value })
  const back = (): void => set(before)
  set(store)
  const result = callback()
  if (result instanceof Promise) result.then(back, back)
  else back()
  return result
}

AsyncLocalStorage.prototype.run = plain as typeof run
afterAll(() => {
  AsyncLocalStorage.prototype.run = run
})
