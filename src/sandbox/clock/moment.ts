import type { MomentFormat } from '../kernel/rest-model.ts'
import { iso, parseIso } from './iso.ts'

/** A moment, in milliseconds since the Unix epoch, as text; those of HTTP have whole seconds. */
export const momentText = (ms: number, format: MomentFormat): string => {
  switch (format) {
    case 'epoch':
      return String(ms / 1000)
    case 'iso':
      return iso(ms)
    case 'http':
      return new Date(ms).toUTCString()
  }
}

const shapes: Readonly<Record<Exclude<MomentFormat, 'epoch'>, RegExp>> = {
  iso: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/,
  http: /^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d(\.\d+)? GMT$/
}

/** Milliseconds since the Unix epoch of a moment's text; `undefined` when it is none. */
export const parseMoment = (text: string, format: MomentFormat): number | undefined => {
  if (format !== 'epoch') return shapes[format].test(text) ? parseIso(text) : undefined
  return /^-?\d+(\.\d+)?$/.test(text) ? Math.round(Number(text) * 1000) : undefined
}
