/**
 * Works through items with at most `limit` of them under way, and gives the results in the items' order.
 * The first failure is thrown once what was under way has ended; nothing new is begun after it.
 */
export const sideBySide = async <T, R>(
  limit: number,
  items: readonly T[],
  work: (item: T) => Promise<R>
): Promise<readonly R[]> => {
  const queue = items.map((item, index) => ({ item, index }))
  const results = new Map<number, R>()
  const worker = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      try {
        results.set(next.index, await work(next.item))
      } catch (error) {
        queue.length = 0
        throw error
      }
    }
  }
  const ends = await Promise.allSettled(Array.from({ length: Math.min(limit, items.length) }, worker))
  const failed = ends.find(end => end.status === 'rejected')
  if (failed !== undefined) throw failed.reason
  return [...results].sort(([a], [b]) => a - b).map(([, result]) => result)
}
