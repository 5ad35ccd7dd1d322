import { describe, expect, it } from '@jest/globals'
import { commandHelp, overview } from './help.ts'

const deploy = {
  description: 'Deploys a release to ECS. Then it watches.',
  inputs: {
    release: { description: 'The release\nof an earlier step.', required: true },
    wait: { description: 'Whether to watch.', default: 'true' }
  }
}

describe('help', () => {
  it('lists commands with their first sentence', () => {
    expect(overview({ deploy, 'v1.2': { description: 'Version 1.2: no sentence', inputs: {} } })).toContain(
      ['  deploy  Deploys a release to ECS.', '  v1.2    Version 1.2: no sentence'].join('\n')
    )
  })

  it('folds to the terminal, shows lines to copy, and keeps apart what every action takes', () => {
    const shown = {
      examples: ['--release release.json'],
      common: { wait: { description: 'x' }, out: { description: 'A file.' } }
    }
    expect(commandHelp('deploy', deploy, { ...shown, width: 36 })).toBe(
      [
        'Usage: tagship deploy [--flag value …]',
        '',
        'Deploys a release to ECS. Then it',
        'watches.',
        '',
        '  tagship deploy --release release.json',
        '',
        '  --release  The release of an',
        '             earlier step.',
        '             (required)',
        '  --wait     Whether to watch.',
        '             (default: true)',
        '',
        'As with every action:',
        '  --out  A file.'
      ].join('\n')
    )
  })

  it('says what exit codes mean', () => {
    expect(overview({ deploy })).toMatch(/Exit codes: 0 green, 1 red, 2 .*70 .*130 cancelled\.$/)
  })

  it('shows what each flag is, and whether it must be given', () => {
    expect(commandHelp('deploy', deploy)).toBe(
      [
        'Usage: tagship deploy [--flag value …]',
        '',
        'Deploys a release to ECS. Then it watches.',
        '',
        '  --release  The release of an earlier step. (required)',
        '  --wait     Whether to watch. (default: true)'
      ].join('\n')
    )
  })
})
