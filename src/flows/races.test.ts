import { expect, it } from '@jest/globals'
import { raceOf } from './testing/two-actors.ts'

it('leaves the pin with what runs where an older promotion proves its state late', async () => {
  expect(await raceOf('1.2.0', '1.3.0', 'sent images.putTag')).toMatchObject({
    first: 'succeeded',
    runs: '1.3.0',
    proven: true,
    pin: 'running'
  })
}, 60_000)

it('lets no rollback lead forward to what was promoted while it read', async () => {
  const ends = { first: 'succeeded', second: 'succeeded', runs: '1.1.0', held: true, updates: 2, amid: true }
  expect(await raceOf('rollback', '1.3.0', 'rollouts.describe')).toMatchObject(ends)
}, 60_000)
