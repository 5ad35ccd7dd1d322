import type { PastEnding } from '../record/past-rollout.ts'
import type { ServiceStatus } from '../record/service-status.ts'
import type { ServiceName } from '../release/named.ts'
import type { Instant } from '../time/instant.ts'
import { html } from './escape.ts'
import { historyCells, historyHead, minute } from './history-table.ts'
import { pageStyle } from './status-page.data.ts'
import { type StageStatus, type StateWord, stateWords } from './status-table.ts'

/** What runs where as one HTML page that stands by itself: services by stages, the same colour where the same digests run, then the last rollouts. */
export const statusPage = (stages: readonly StageStatus[], at: Instant): string => {
  const services = [...new Set(stages.flatMap(servicesIn))]
  const head = stages.map(({ stage }) => `<th scope="col">${html(stage)}</th>`).join('')
  const rows = services.map(service => serviceRow(service, stages)).join('\n')
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>What runs where</title><style>${pageStyle}</style></head><body>
<header><h1>What runs where</h1><p>read from ECS at ${minute(at)}; the same colour in a row means the same digests</p></header>
<div class="wide grid"><table><thead><tr><th scope="col">service</th>${head}</tr></thead><tbody>
${rows}
</tbody></table></div>
${stages.flatMap(why).join('\n')}
${services.map(service => history(service, stages)).join('\n')}
</body></html>
`
}

const servicesIn = (of: StageStatus): readonly ServiceName[] =>
  of.is === 'read' ? [...of.services.map(({ service }) => service), ...of.missing] : []

const serviceRow = (service: ServiceName, stages: readonly StageStatus[]): string => {
  const digests = [...new Set(stages.flatMap(stage => digestsOf(found(stage, service)) ?? []))]
  const cells = stages.map(stage => cell(stage, found(stage, service), digests))
  return `<tr><th scope="row">${html(service)}</th>${cells.join('')}</tr>`
}

const found = (stage: StageStatus, service: ServiceName): ServiceStatus | undefined =>
  stage.is === 'read' ? stage.services.find(each => each.service === service) : undefined

const digestsOf = (of: ServiceStatus | undefined): string | undefined =>
  of === undefined || of.digests.length === 0 ? undefined : [...of.digests].sort().join()

/** Colours come again after so many. */
const colours = 6

/** Said once: the reason holds for every service of the stage. */
const why = (of: StageStatus): readonly string[] =>
  of.is === 'unreadable' ? [`<p class="why">${badge('bad', `${of.stage} could not be read`)} ${soft(of.why)}</p>`] : []

const cell = (stage: StageStatus, of: ServiceStatus | undefined, digests: readonly string[]): string => {
  const at = `data-stage="${html(stage.stage)}"`
  if (stage.is === 'unreadable') return `<td ${at}>${badge('bad', 'could not be read')}</td>`
  if (of === undefined) return `<td ${at}>${soft('does not exist there')}</td>`
  const own = digestsOf(of)
  const colour = own === undefined ? '' : ` d${digests.indexOf(own) % colours}`
  const since = of.since === undefined ? [] : [`since ${minute(of.since)}`]
  const from = [of.commit?.slice(0, 12), of.by].flatMap(text => text ?? []).join(' · ')
  const facts = [from, ...since].map(text => `${soft(text)}<br>`).join('')
  const states = stateWords(of).map(word => badge(tones[word.tone], word.text))
  return `<td ${at} class="same${colour}"><span class="version">${html(of.version ?? of.revision ?? '')}</span><br>${facts}${states.join('')}</td>`
}

const soft = (text: string): string => `<span class="soft">${html(text)}</span>`

const badge = (tone: string, text: string): string => `<span class="badge ${tone}">${html(text)}</span>`

const tones: Readonly<Record<StateWord['tone'], string>> = {
  good: 'good',
  bad: 'bad',
  warning: 'warn',
  moving: 'move',
  plain: ''
}

const history = (service: ServiceName, stages: readonly StageStatus[]): string => {
  const all = stages.flatMap(stage => found(stage, service) ?? [])
  const rows = all.flatMap(historyRows)
  if (rows.length === 0) return ''
  const head = historyHead.filter(name => name !== 'service').map(name => `<th scope="col">${html(name)}</th>`)
  return `<h2>${html(service)}: last rollouts</h2>
<div class="wide"><table><thead><tr>${head.join('')}</tr></thead><tbody>
${rows.join('\n')}
</tbody></table></div>`
}

const historyRows = ({ stage, history: past = [], unread }: ServiceStatus): readonly string[] => {
  if (unread !== undefined)
    return [
      `<tr><td>${html(stage)}</td><td class="why" colspan="7">${badge('bad', 'could not be read')} ${soft(unread)}</td></tr>`
    ]
  return past.map(each => {
    const [began = '', took = '', ended = '', ...rest] = historyCells(each)
    const cells = [html(stage), html(began), html(took), badge(endingTones[each.is], ended), ...rest.map(html)]
    return `<tr>${cells.map(text => `<td>${text}</td>`).join('')}</tr>`
  })
}

const endingTones: Readonly<Record<PastEnding, string>> = {
  succeeded: 'good',
  'rolled-back': 'bad',
  failed: 'bad',
  superseded: '',
  'under-way': 'move',
  paused: 'move'
}
