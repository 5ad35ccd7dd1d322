import { type Document, isAlias, isMap, isNode, isScalar, isSeq } from 'yaml'
import type { Path } from '../problem/violation.ts'

type Entry = { readonly key?: unknown; readonly value: unknown }

/** Offset in a YAML text of a path's key or value; that of the deepest part that exists where the path leads nowhere. */
export const offsetOf = (document: Document.Parsed, path: Path, on: 'key' | 'value'): number | undefined => {
  let node: unknown = document.contents
  let offset = start(node)
  for (const [index, part] of path.entries()) {
    const entry = entryAt(isAlias(node) ? node.resolve(document) : node, part)
    if (entry === undefined) return offset
    const key = start(entry.key)
    node = entry.value
    offset = index === path.length - 1 && on === 'key' ? (key ?? offset) : (start(node) ?? key ?? offset)
  }
  return offset
}

const entryAt = (node: unknown, part: string | number): Entry | undefined => {
  if (isSeq(node) && typeof part === 'number') return part < node.items.length ? { value: node.items[part] } : undefined
  if (!isMap(node)) return undefined
  return node.items.find(pair => isScalar(pair.key) && String(pair.key.value) === String(part))
}

const start = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined)
