import { staged } from '../../testing/matrix/staged.ts'

/** The same definition deployed a second time: nothing is sent, and how long that takes beside the network. */
export const bench = async () => {
  const expected = { outcome: 'none', code: 0, says: '' } as const
  const { crew, run, again } = await staged({ name: 'twice', expected })
  await run()
  const started = performance.now()
  const { registrations, updates, calls, outcome } = await again()
  const wall = Math.round(performance.now() - started)
  await crew.close()
  if (outcome === 'none' || outcome.is !== 'no-op')
    throw new Error(`the second deploy ended ${JSON.stringify(outcome)}`)
  return [
    { metric: 'registrations', value: registrations, unit: 'calls' },
    { metric: 'updates', value: updates, unit: 'calls' },
    { metric: 'all calls', value: calls, unit: 'calls' },
    { metric: 'wall time', value: wall, unit: 'ms' }
  ]
}
