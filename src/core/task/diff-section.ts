import type { Section } from '../report/report.ts'
import type { Change } from './definition-diff.ts'

/** What differs, as a table; values of variables are never in it. */
export const diffSection = (changes: readonly Change[]): Section =>
  changes.length === 0
    ? { kind: 'text', text: 'No differences.' }
    : {
        kind: 'table',
        head: ['member', 'change', 'from', 'to'],
        rows: changes.map(({ path, is, from = '', to = '' }) => [path, is, from, to])
      }
