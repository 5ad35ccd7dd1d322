import { LineCounter, parseDocument } from 'yaml'
import type { Fault } from '../problem/problem.ts'
import type { Path } from '../problem/violation.ts'
import { offsetOf } from './offset.ts'

type Place = NonNullable<Fault['at']>

/** A YAML file as plain values, and where in the file each part of it stands. */
export type ConfigDocument = {
  readonly file: string
  readonly value: unknown
  /** What the YAML itself gets wrong: syntax, a key twice, an alias to nothing. */
  readonly faults: readonly Fault[]
  /** Line and column of the key or the value at a path; of the nearest part around it where there is none. */
  at(path: Path, on: 'key' | 'value'): Place
}

/** Reads YAML 1.2 (JSON is part of it) with line and column. */
export const parseYaml = (text: string, file: string): ConfigDocument => {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true, merge: false })
  const place = (offset: number | undefined): Place => {
    const { line, col } = offset === undefined ? { line: 0, col: 0 } : lines.linePos(offset)
    return line === 0 ? { file } : { file, line, column: col }
  }
  const syntax = [...document.errors, ...document.warnings]
  const faults = syntax.map((error): Fault => ({ what: `${firstLine(error.message)}.`, at: place(error.pos[0]) }))
  const at = (path: Path, on: 'key' | 'value') => place(offsetOf(document, path, on))
  if (faults.length > 0) return { file, value: undefined, faults, at }
  try {
    return { file, value: document.toJS({ maxAliasCount: 100 }), faults, at }
  } catch (error) {
    return {
      file,
      value: undefined,
      faults: [{ what: `${firstLine(String((error as Error).message))}.`, at: { file } }],
      at
    }
  }
}

const firstLine = (message: string): string => (message.split('\n')[0] ?? '').replace(/[.:]$/, '')
