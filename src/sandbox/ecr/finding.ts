/** One finding of a scan. `after` says how many milliseconds after the scan's beginning, or an image's push, it is there. */
export type Finding = {
  readonly name: string
  readonly severity: string
  readonly package: string
  readonly version: string
  readonly fixed?: string
  readonly after?: number
}

/** The severities that findings have; the last one stands in enhanced findings alone. */
export const severities = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW', 'INFORMATIONAL', 'UNDEFINED', 'UNTRIAGED'] as const

/** The findings that an image's label `tagship.sandbox.findings` tells: `CVE-2026-0001:HIGH:openssl@3.0.1, …`. */
export const parseFindings = (text: string): readonly Finding[] =>
  text
    .split(',')
    .map(item => item.trim())
    .filter(item => item !== '')
    .map(item => {
      const [name = '', severity = 'UNDEFINED', what = ''] = item.split(':')
      const [of = 'package', version = '1.0.0'] = what === '' ? [] : what.split('@')
      return { name, severity: severity.toUpperCase(), package: of, version }
    })

/** How many findings there are of each severity, those without any left out; untriaged ones count as undefined. */
export const severityCounts = (findings: readonly Finding[]): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {}
  for (const { severity } of findings) {
    const name = severity === 'UNTRIAGED' ? 'UNDEFINED' : severity
    counts[name] = (counts[name] ?? 0) + 1
  }
  return counts
}

/** A finding as a basic scan words it. */
export const basicFinding = ({ name, severity, package: of, version }: Finding): Record<string, unknown> => ({
  name,
  description: `${name} in ${of} ${version}`,
  uri: `https://cve.example/${name}`,
  severity,
  attributes: [
    { key: 'package_name', value: of },
    { key: 'package_version', value: version }
  ]
})
