import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { newWorld } from '../kernel/enter.ts'
import type { Entry } from './entry.ts'
import { openGround } from './ground.ts'
import { openJournal } from './journal.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tagship-damage-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const hosts = () => ({ port: 1, registryPort: 2 })
const entry = (at: number): Entry => ({ do: 'control', name: 'webhook', body: { text: 'x' }, at, scheduled: 0 })

/** A snapshot, and a journal of three lines that goes on from it. */
const written = (): void => {
  const journal = openJournal(folder, hosts)
  journal.fold(newWorld({ seed: 's', now: 0 }))
  for (const at of [1, 2, 3]) journal.append(entry(at))
  journal.close()
}

const file = { journal: 'journal-1.jsonl', snapshot: 'snapshot.json' } as const
const change = (name: keyof typeof file, how: (text: string) => string): void =>
  writeFileSync(join(folder, file[name]), how(readFileSync(join(folder, file[name]), 'utf8')))

const opened = () => {
  const journal = openJournal(folder, hosts)
  journal.close()
  return journal
}

describe('a state', () => {
  it('whose journal was cut anywhere gives the lines that are whole, and no others', () => {
    written()
    const text = readFileSync(join(folder, file.journal), 'utf8')
    const counts = new Set<number>()
    for (let length = 0; length <= text.length; length += 1) {
      change('journal', () => text.slice(0, length))
      const { entries } = opened()
      counts.add(entries.length)
      expect(entries).toEqual([1, 2, 3].map(entry).slice(0, text.slice(0, length).split('\n').length - 1))
    }
    expect([...counts]).toEqual([0, 1, 2, 3])
  })

  it.each<readonly [string, () => void]>([
    ['a line was changed', () => change('journal', text => text.replace('"text":"x"', '"text":"y"'))],
    ['a line is missing', () => change('journal', text => text.replace(/^.*\n/, ''))],
    ['two lines changed places', () => change('journal', text => text.replace(/^(.*\n)(.*\n)/, '$2$1'))],
    ['a line is of another kind', () => change('journal', text => `null\n${text}`)],
    ['the journal is missing', () => rmSync(join(folder, file.journal))],
    ['the snapshot is missing', () => rmSync(join(folder, file.snapshot))],
    ['the snapshot was cut', () => change('snapshot', text => text.slice(0, -9))],
    ['the snapshot was changed', () => change('snapshot', text => text.replace('"seed":"s"', '"seed":"t"'))]
  ])('is refused where %s', (_name, spoil) => {
    written()
    spoil()
    expect(opened).toThrow(
      expect.objectContaining({ name: 'StateRefused', message: expect.stringContaining('is damaged') })
    )
  })

  it('is refused where its folder cannot be used, and is not held then', () => {
    writeFileSync(join(folder, 'blobs'), '')
    const holder = { pid: 1, born: 1, isAlive: () => true }
    const refusal = expect.objectContaining({
      name: 'StateRefused',
      message: expect.stringContaining('cannot be used')
    })
    expect(() => openGround(folder, holder)).toThrow(refusal)
    rmSync(join(folder, 'blobs'))
    openGround(folder, { ...holder, pid: 2 }).abandon()
  })
})
