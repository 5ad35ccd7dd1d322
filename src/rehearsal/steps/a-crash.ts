import { ending, same } from '../ending.ts'
import { ship } from '../line.ts'
import type { Step } from '../scene.ts'

const line = 'Error: DATABASE_URL is not set'
const code = "throw new Error('DATABASE_URL is not set')\n"

/** e) A release whose container crashes goes to alpha: the breaker trips, and the verdict names reason, exit code and log line. */
export const aCrash: Step = {
  letter: 'e',
  title: 'a release that crashes is caught by the breaker and rolled back in alpha',
  play: async scene => {
    const before = ['api', 'worker'].map(service => scene.truth.running('alpha', service).images[0] ?? '')
    const commit = await scene.scratch.commit({
      files: { 'services/shop/api.mjs': code },
      message: 'Read the database address',
      at: scene.now()
    })
    const shipped = await ship(scene, commit, release => {
      const digest = Object.values(release.images)[0]?.digest
      if (digest !== undefined) scene.script({ digest, start: 'crash', log: [line] })
    })
    const after = ['api', 'worker'].map(service => scene.truth.running('alpha', service).images[0] ?? '')
    const printed = shipped.lines.join('\n')
    const told = ending(shipped, [
      ['the job is red', !shipped.green],
      [
        'api and worker were rolled back',
        shipped.releases.flatMap(each => each.units).every(unit => unit.outcome?.is === 'rolled-back')
      ],
      ['the reason is named', printed.includes('circuit breaker')],
      ['the exit code is named', /exit code 1\b/.test(printed)],
      ['the last log line is shown', printed.includes(line)],
      ['what ran before runs again', same(before, after)]
    ])
    return { ...told, shows: [...told.shows, `its last words: “${line}”`] }
  }
}
