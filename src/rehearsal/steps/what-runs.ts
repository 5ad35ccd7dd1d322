import type { Step } from '../scene.ts'

/** j) The table of what runs where. */
export const whatRuns: Step = {
  letter: 'j',
  title: 'what runs where',
  play: async scene => {
    const sha = await scene.scratch.head()
    const done = await scene.perform({
      action: 'status',
      inputs: {},
      origin: { event: 'workflow_dispatch', ref: 'refs/heads/main', sha }
    })
    const table = done.lines.join('\n')
    const rows = ['alpha', 'beta', 'gamma', 'live'].every(stage => table.includes(stage))
    const services = ['api', 'worker', 'web'].every(service => table.includes(service))
    const claims = [
      ['the job is green', done.ending === 'green'],
      ['every stage and every service is in the table', rows && services],
      ['the hold on api in live is shown', /held/i.test(table)]
    ] as const
    return { wrong: claims.filter(([, holds]) => !holds).map(([sentence]) => sentence), shows: done.lines }
  }
}
