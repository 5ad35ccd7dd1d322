import { Problem } from '../core/problem/problem.ts'
import { isGreen, type Outcome, worst } from '../core/release/outcome.ts'
import type { Release } from '../core/release/release.ts'
import type { Report } from '../core/report/report.ts'
import type { Duration } from '../core/time/instant.ts'
import type { Ports } from '../ports/ports.ts'
import { loadConfig } from './load-config.ts'
import { loadRelease } from './load-release.ts'
import { releaseReport } from './release-report.ts'
import { check, verify } from './verify.ts'

/** What the action was asked: the addresses of a release's services, or one address. */
export type VerifyAsked = {
  readonly release: string | undefined
  readonly config: string | undefined
  readonly policyRef: string | undefined
  readonly url: string | undefined
  readonly for: Duration | undefined
}

/** How it ended. */
export type VerifyAnswer = {
  readonly release?: Release
  readonly outcome?: Outcome
  readonly ending: 'green' | 'red'
  readonly report: Report
}

/** Verifies what was asked; both ways together, or none, are a Problem. */
export const verifyAsked = async (asked: VerifyAsked, ports: Ports): Promise<VerifyAnswer> => {
  const { release, url } = asked
  if (release !== undefined && url === undefined) return ofRelease({ ...asked, release }, ports)
  if (url !== undefined && release === undefined) return ofAddress({ ...asked, url }, ports)
  throw new Problem({
    what: 'What to verify is either the input "release" or the input "url".',
    remedy: 'With "release" the config names the addresses; "url" is for a service without one.'
  })
}

const ofRelease = async (asked: VerifyAsked & { readonly release: string }, ports: Ports): Promise<VerifyAnswer> => {
  const { config, policyRef } = asked
  const given = await loadRelease(ports.files, asked.release)
  const loaded = await loadConfig(ports, {
    at: given.commit.sha,
    ...(config === undefined ? {} : { config }),
    ...(policyRef === undefined ? {} : { policyRef })
  })
  const release = await verify(loaded)(given, ports)
  const outcomes = release.units.flatMap(({ outcome }) => outcome ?? [])
  const outcome = worst(outcomes)
  const ending = outcomes.every(isGreen) ? 'green' : 'red'
  const report = await releaseReport(release, ports.files)
  return { release, report, ending, ...(outcome === undefined ? {} : { outcome }) }
}

const ofAddress = async (asked: VerifyAsked & { readonly url: string }, ports: Ports): Promise<VerifyAnswer> => {
  const { url } = asked
  const checked = await check({ label: 'verify', url, ...(asked.for === undefined ? {} : { for: asked.for }) }, ports)
  const outcome: Outcome = checked.ok ? { is: 'succeeded' } : checked.outcome
  const words = checked.ok ? `${url} answers.` : checked.reason
  return {
    outcome,
    ending: checked.ok ? 'green' : 'red',
    report: { title: `Verify: ${outcome.is}`, sections: [{ kind: 'text', text: words }] }
  }
}
