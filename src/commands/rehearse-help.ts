import type { Described } from './help.ts'

/** What the help says of `rehearse`. */
export const rehearseHelp: Described = {
  description:
    'The whole line on this machine: starts the sandbox, lays a sample repository into a temporary folder, and ships, promotes, refuses and rolls back. Needs no account, no Docker and no network.',
  inputs: {
    config: {
      description: 'Rehearse the ladder of this repository and config instead of the sample.',
      default: 'the sample'
    },
    seed: { description: 'Ids and chances follow from it: the same seed gives the same calls.', default: 'rehearsal' },
    timeline: {
      description: 'File that receives the timeline: a page to look at, or text where the name ends in .txt.',
      default: 'tagship-timeline.html in the temporary folder'
    },
    calls: { description: 'File that receives every call as JSON lines, ports left out.' },
    verbose: { description: 'Print what each action printed.' },
    help: { description: 'Show this.' }
  }
}
