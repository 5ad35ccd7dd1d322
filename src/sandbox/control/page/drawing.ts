import { iso } from '../../clock/iso.ts'
import { escapedXml as escaped } from '../../wire/xml.ts'
import { ticks } from './axis.ts'
import type { Bar } from './bar.ts'
import type { Lane, Mark, Picture } from './picture.ts'

const [left, width, row, most] = [190, 1010, 9, 30]

type Scale = (at: number) => number

/** The picture as SVG: a block for each service, its rollouts above, its tasks below, events as marks; the faults on top. */
export const drawing = (picture: Picture): string => {
  const { from, to } = picture
  const scale: Scale = at => left + (width * (Math.min(to, Math.max(from, at)) - from)) / (to - from)
  let top = 34
  const parts = picture.lanes.map(lane => {
    const [at, height] = [top, laneHeight(lane)]
    top += height
    return `<g transform="translate(0 ${at})">${block(lane, scale, height)}</g>`
  })
  const lines = ticks(from, to).map(({ at, label }) => {
    const x = scale(at).toFixed(1)
    return `<line class="tick" x1="${x}" x2="${x}" y1="18" y2="${top}"/><text class="when" x="${x}" y="12">${escaped(label)}</text>`
  })
  const struck = picture.faults.map(mark => marked(mark, scale, 25))
  return `<svg viewBox="0 0 ${left + width + 20} ${top + 6}" role="img" aria-label="Timeline">${lines.join('')}${parts.join('')}${struck.join('')}</svg>`
}

const laneHeight = (lane: Lane): number =>
  Math.max(40, 20 + stacked(lane.rollouts).length * 18 + Math.min(most, packed(lane).length) * row + 14)

const block = (lane: Lane, scale: Scale, height: number): string => {
  const rollouts = stacked(lane.rollouts)
  const rows = packed(lane)
  const below = 20 + rollouts.length * 18
  return [
    `<line class="edge" x1="0" x2="${left + width}" y1="0" y2="0"/>`,
    `<text class="name" x="0" y="18">${escaped(lane.name)}</text><text class="place" x="0" y="32">${escaped(lane.place)}</text>`,
    ...lane.marks.map(mark => marked(mark, scale, 10)),
    ...rollouts.flatMap((bars, index) => bars.map(bar => drawn(bar, scale, { y: 18 + index * 18, height: 14 }))),
    ...rows
      .slice(0, most)
      .flatMap((bars, index) => bars.map(bar => drawn(bar, scale, { y: below + index * row, height: row - 3 }))),
    rows.length > most
      ? `<text class="place" x="${left}" y="${height - 4}">and ${rows.length - most} rows more</text>`
      : ''
  ].join('')
}

const drawn = (bar: Bar, scale: Scale, at: { readonly y: number; readonly height: number }): string => {
  const [x, wide] = [scale(bar.from), Math.max(2, scale(bar.to) - scale(bar.from))]
  const fits = wide > bar.label.length * 5.6 + 6
  const shape = `<rect class="${bar.kind}" x="${x.toFixed(1)}" y="${at.y}" width="${wide.toFixed(1)}" height="${at.height}" rx="2"/>`
  const word = bar.label === '' ? '' : label(bar, { x, wide, y: at.y + 11, fits })
  return `<g><title>${escaped(`${iso(bar.from)} ${bar.title}`)}</title>${shape}${word}</g>`
}

/** The word stands on its bar, or beside it where the bar is too short, on the side that has room. */
const label = (
  bar: Bar,
  at: { readonly x: number; readonly wide: number; readonly y: number; readonly fits: boolean }
): string => {
  if (at.fits) return `<text class="on" x="${(at.x + 4).toFixed(1)}" y="${at.y}">${escaped(bar.label)}</text>`
  const late = at.x + at.wide + bar.label.length * 6 > left + width
  const x = late ? at.x - 4 : at.x + at.wide + 4
  return `<text class="beside" x="${x.toFixed(1)}" y="${at.y}"${late ? ' text-anchor="end"' : ''}>${escaped(bar.label)}</text>`
}

const marked = (mark: Mark, scale: Scale, y: number): string => {
  const x = scale(mark.at)
  const shape =
    mark.kind === 'fault'
      ? `<path class="fault" d="M${x.toFixed(1)} ${y - 6}l5 9h-10z"/>`
      : `<circle class="event" cx="${x.toFixed(1)}" cy="${y}" r="2.6"/>`
  return `<g><title>${escaped(`${iso(mark.at)} ${mark.text}`)}</title>${shape}</g>`
}

/** Rollouts in turn on three lines, so that the words beside short ones have room. */
const stacked = (bars: readonly Bar[]): readonly (readonly Bar[])[] => {
  const lines = Math.min(3, bars.length)
  return Array.from({ length: lines }, (_, line) => bars.filter((_bar, index) => index % lines === line))
}

/** Tasks in as few rows as they fit in without touching each other. */
const packed = (lane: Lane): readonly (readonly Bar[])[] => {
  const rows: { end: number; bars: Bar[] }[] = []
  for (const phases of lane.tasks) {
    const [begin, end] = [phases[0]?.from ?? 0, phases.at(-1)?.to ?? 0]
    const free = rows.find(one => one.end <= begin)
    if (free === undefined) rows.push({ end, bars: [...phases] })
    else {
      free.end = end
      free.bars.push(...phases)
    }
  }
  return rows.map(({ bars }) => bars)
}
