import { escapedXml as escaped } from '../../wire/xml.ts'
import type { Bar } from './bar.ts'

/** Where a bar lies on the picture, and where the picture ends. */
export type Place = { readonly x: number; readonly wide: number; readonly end: number }

/** About how wide a word is, in the size that bars are labelled in. */
const wordWidth = (text: string): number => text.length * 6.7

/** Where a bar and its word begin and end: the word stands on the bar, or beside it where that is too short, on the side that has room. */
export const extent = (
  bar: Bar,
  { x, wide, end }: Place
): { readonly from: number; readonly to: number; readonly word: 'on' | 'after' | 'before' } => {
  const long = wordWidth(bar.label)
  if (wide > long + 6) return { from: x, to: x + wide, word: 'on' }
  return x + wide + long + 4 > end
    ? { from: x - long - 4, to: x + wide, word: 'before' }
    : { from: x, to: x + wide + long + 4, word: 'after' }
}

/** A bar's word, at a height. */
export const label = (bar: Bar, place: Place, y: number): string => {
  if (bar.label === '') return ''
  const { word } = extent(bar, place)
  const at = { on: place.x + 4, after: place.x + place.wide + 4, before: place.x - 4 }[word]
  const shown = word === 'on' ? `class="on ${bar.kind}-word"` : 'class="beside"'
  const anchor = word === 'before' ? ' text-anchor="end"' : ''
  return `<text ${shown} x="${at.toFixed(1)}" y="${y}"${anchor}>${escaped(bar.label)}</text>`
}
