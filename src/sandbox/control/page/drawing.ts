import { iso } from '../../clock/iso.ts'
import { escapedXml as escaped } from '../../wire/xml.ts'
import { ticks } from './axis.ts'
import type { Bar } from './bar.ts'
import { extent, label, type Place } from './label.ts'
import type { Lane, Mark, Picture } from './picture.ts'
import { packed, type Strand, strands } from './strand.ts'

const [left, width, most] = [190, 1010, 24]
const heights = { rollout: 18, one: 9, many: 17 } as const

type Scale = (at: number) => number
type Row = { readonly strands: readonly Strand[]; readonly height: number }

/** The picture as SVG: a block for each service, its rollouts above, its tasks below, events as marks; the faults on top. */
export const drawing = (picture: Picture): string => {
  const { from, to } = picture
  const scale: Scale = at => left + (width * (Math.min(to, Math.max(from, at)) - from)) / (to - from)
  let top = 34
  const parts = picture.lanes.map(lane => {
    const { height, svg } = block(lane, scale)
    const part = `<g transform="translate(0 ${top})">${svg}</g>`
    top += height
    return part
  })
  const lines = ticks(from, to).map(({ at, label: when }) => {
    const x = scale(at).toFixed(1)
    return `<line class="tick" x1="${x}" x2="${x}" y1="18" y2="${top}"/><text class="when" x="${x}" y="12">${escaped(when)}</text>`
  })
  const struck = picture.faults.map(mark => marked(mark, scale, 25))
  return `<svg viewBox="0 0 ${left + width + 20} ${top + 6}" role="img" aria-label="Timeline">${lines.join('')}${parts.join('')}${struck.join('')}</svg>`
}

const block = (lane: Lane, scale: Scale): { readonly height: number; readonly svg: string } => {
  const stack = stacked(lane.rollouts, scale)
  const rows: readonly Row[] = packed(strands(lane.tasks)).map(row => ({
    strands: row,
    height: (row[0]?.count ?? 1) > 1 ? heights.many : heights.one
  }))
  let y = 18
  const put = (bars: readonly Bar[], height: number): string => {
    const row = bars.map(bar => drawn(bar, scale, { y, height: height - (height === heights.one ? 3 : 4) })).join('')
    y += height
    return row
  }
  const svg = [
    `<line class="edge" x1="0" x2="${left + width}" y1="0" y2="0"/>`,
    named(lane),
    ...lane.marks.map(mark => marked(mark, scale, 10)),
    ...stack.map(bars => put(bars, heights.rollout)),
    ...rows.slice(0, most).map(row =>
      put(
        row.strands.flatMap(({ bars }) => bars),
        row.height
      )
    )
  ]
  const more = rows.length - most
  if (more > 0) svg.push(`<text class="place" x="${left}" y="${y + 8}">and ${more} rows more</text>`)
  return { height: Math.max(54, y + (more > 0 ? 18 : 8)), svg: svg.join('') }
}

/** The name of a service above, its cluster and place below; as much of them as there is room for. */
const named = ({ name, place }: Lane): string => {
  const [service = '', ...cluster] = name.split('/').reverse()
  const words = [service, ...cluster, place].map(text => escaped(text.length > 25 ? `${text.slice(0, 24)}…` : text))
  const lines = words.map(
    (text, at) => `<text class="${at === 0 ? 'name' : 'place'}" x="0" y="${18 + at * 13}">${text}</text>`
  )
  return `<g><title>${escaped(name)}</title>${lines.join('')}</g>`
}

const placed = (bar: Bar, scale: Scale): Place => {
  const x = scale(bar.from)
  return { x, wide: Math.max(2, scale(bar.to) - x), end: left + width + 16 }
}

const drawn = (bar: Bar, scale: Scale, at: { readonly y: number; readonly height: number }): string => {
  const place = placed(bar, scale)
  const size = `x="${place.x.toFixed(1)}" y="${at.y}" width="${place.wide.toFixed(1)}" height="${at.height}"`
  const word = label(bar, place, at.y + 11)
  return `<g><title>${escaped(`${iso(bar.from)} ${bar.title}`)}</title><rect class="${bar.kind}" ${size} rx="2"/>${word}</g>`
}

const marked = (mark: Mark, scale: Scale, y: number): string => {
  const x = scale(mark.at)
  const shape =
    mark.kind === 'fault'
      ? `<path class="fault" d="M${x.toFixed(1)} ${y - 6}l5 9h-10z"/>`
      : `<circle class="event" cx="${x.toFixed(1)}" cy="${y}" r="2.6"/>`
  return `<g><title>${escaped(`${iso(mark.at)} ${mark.text}`)}</title>${shape}</g>`
}

/** Bars in as few lines as they and their words have room in. */
const stacked = (bars: readonly Bar[], scale: Scale): readonly (readonly Bar[])[] => {
  const lines: { end: number; bars: Bar[] }[] = []
  for (const bar of bars) {
    const { from, to } = extent(bar, placed(bar, scale))
    const free = lines.find(line => line.end + 6 <= from)
    if (free === undefined) lines.push({ end: to, bars: [bar] })
    else {
      free.end = to
      free.bars.push(bar)
    }
  }
  return lines.map(line => line.bars)
}
