import { iso } from '../../clock/iso.ts'
import { escapedXml as escaped } from '../../wire/xml.ts'
import type { Bar } from './bar.ts'
import { drawing } from './drawing.ts'
import type { Picture } from './picture.ts'
import { legend, style } from './style.data.ts'

/** At most so many of the latest events are written out below the picture. */
const most = 400

/** The picture as one HTML page that needs nothing else: no scripts, no other files; all that came from outside is escaped. */
export const page = (picture: Picture): string => {
  const span = `${iso(picture.from).slice(0, 19).replace('T', ' ')} to ${iso(picture.to).slice(0, 19).replace('T', ' ')} UTC`
  const body =
    picture.lanes.length === 0 && picture.faults.length === 0
      ? '<p>Nothing has happened yet: no service was created, no task was run.</p>'
      : `${key()}<div class="picture">${drawing(picture)}</div>${events(picture)}`
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Sandbox timeline</title><style>${style}</style></head>
<body><h1>What happened in the sandbox</h1><p class="span">${escaped(span)}, virtual time. Rest the pointer on a bar or mark to read more. Stopped tasks are shown for an hour; five or more that did the same at the same time are one thick bar.</p>${body}</body></html>
`
}

const key = (): string =>
  `<p class="key">${legend.map(([kind, words]) => `<span><i class="${kind}"></i>${words}</span>`).join('')}</p>`

const hasEnded = ({ kind }: Bar): boolean => kind !== 'going'

/** How a rollout ended and why, for who cannot rest a pointer on it. */
const ending = ({ to, title, kind }: Bar): { readonly at: number; readonly text: string; readonly kind: string } => ({
  ...{ at: to, kind },
  text: `${title.charAt(0).toUpperCase()}${title.slice(1)}`
})

const events = ({ lanes, faults }: Picture): string => {
  const rows = [
    ...lanes.flatMap(lane => lane.marks.map(mark => ({ ...mark, who: lane.name }))),
    ...lanes.flatMap(lane => lane.rollouts.filter(hasEnded).map(bar => ({ ...ending(bar), who: lane.name }))),
    ...faults.map(mark => ({ ...mark, who: 'fault' }))
  ].sort((a, b) => b.at - a.at)
  const shown = rows.slice(0, most).map(({ at, who, text, kind }) => {
    const moment = iso(at).slice(0, 19).replace('T', ' ')
    return `<tr class="${kind}-row"><td>${escaped(moment)}</td><td>${escaped(who)}</td><td>${escaped(text)}</td></tr>`
  })
  const cut = rows.length > most ? `<p>The latest ${most} of ${rows.length}.</p>` : ''
  return `<h2>Events, newest first</h2>${cut}<table><thead><tr><th>When</th><th>Who</th><th>What</th></tr></thead><tbody>${shown.join('')}</tbody></table>`
}
