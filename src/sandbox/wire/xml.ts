import { iso } from '../clock/iso.ts'
import { isTimestamp } from '../kernel/timestamp.ts'

/** Text with what XML gives a meaning written out. */
export const escapedXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** Members as elements: lists as `<member>`, maps (a `Map`) as `<entry>` with key and value, moments as ISO 8601, absent ones left out. */
export const xmlMembers = (members: Readonly<Record<string, unknown>>): string =>
  Object.entries(members)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => `<${name}>${content(value)}</${name}>`)
    .join('')

const content = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(item => `<member>${content(item)}</member>`).join('')
  if (isTimestamp(value)) return iso(value.$time)
  if (value instanceof Map)
    return [...value].map(([key, item]) => `<entry>${xmlMembers({ key, value: item })}</entry>`).join('')
  if (typeof value === 'object' && value !== null) return xmlMembers(value as Record<string, unknown>)
  return escapedXml(String(value))
}
