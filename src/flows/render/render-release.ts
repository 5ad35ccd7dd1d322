import { taskPath } from '../../core/release/paths.ts'
import { openUnits, type Release, type Unit } from '../../core/release/release.ts'
import type { Report, Section } from '../../core/report/report.ts'
import { diffSection } from '../../core/task/diff-section.ts'
import type { Ports } from '../../ports/ports.ts'
import { loadConfig } from '../release/load-config.ts'
import { loadRelease } from '../release/load-release.ts'
import { type Comparison, compareRunning } from './compare-running.ts'
import { render } from './render.ts'

/** Which release, and which config. */
export type RenderRequest = { readonly release: string; readonly config?: string; readonly policyRef?: string }

/** A rendered release; path and hash where it has one open unit. */
export type RenderedRelease = {
  readonly release: Release
  readonly path?: string
  readonly hash?: string
  readonly report: Report
}

/** Renders every definition of a release and says how each differs from what runs. */
export const renderRelease = async (request: RenderRequest, ports: Ports): Promise<RenderedRelease> => {
  const { release: given, ...where } = request
  const release = await loadRelease(ports.files, given)
  const config = await loadConfig(ports, { ...where, at: release.commit.sha })
  const rendered = await render(config)(release, ports)
  const comparisons = await compareRunning(config)(rendered, ports)
  const units = openUnits(rendered)
  const [only] = units.length === 1 ? units : []
  const report = {
    title: `Rendered for ${release.stage}`,
    sections: units.flatMap(unit => sections(unit, comparisons))
  }
  return { release: rendered, report, ...(only === undefined ? {} : single(rendered, only, ports)) }
}

const single = (release: Release, unit: Unit, { files }: Ports): Pick<RenderedRelease, 'path' | 'hash'> => {
  const path = taskPath(files.own, release.stage, unit.service)
  return unit.task === undefined ? { path } : { path, hash: unit.task.hash }
}

const sections = (unit: Unit, comparisons: readonly Comparison[]): readonly Section[] => {
  const changes = comparisons.find(({ service }) => service === unit.service)?.changes
  const heading: Section = { kind: 'heading', text: unit.service }
  if (changes === undefined)
    return [heading, { kind: 'text', text: 'It is not a running service: there is nothing to compare with.' }]
  if (changes === 'new') return [heading, { kind: 'text', text: 'The service does not exist yet.' }]
  if (changes === 'unknown') return [heading, { kind: 'text', text: 'What it runs could not be read.' }]
  return [heading, diffSection(changes)]
}
