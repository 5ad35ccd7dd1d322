import { Refusal } from '../../kernel/refusal.ts'

/** An element of XML: its attributes, the text directly in it, and the elements. */
export type Element = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  text: string
  readonly children: Element[]
}

/** No request lies as deep. */
const deepest = 200

const malformed = (): Refusal =>
  new Refusal(
    'MalformedXML',
    'The XML you provided was not well-formed or did not validate against our published schema'
  )

/** One piece of markup, or the text before the next one. */
const piece =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/gy

/** The root of an XML text. What is not well-formed, has a document type or lies too deep is refused; comments are passed over. */
export const parseXml = (text: string): Element => {
  const root: Element = { name: '', attributes: {}, text: '', children: [] }
  const open: Element[] = [root]
  let end = 0
  for (const found of text.matchAll(piece)) {
    end = (found.index ?? 0) + found[0].length
    take(open, found)
  }
  const [element, ...more] = root.children
  if (end !== text.length || open.length !== 1 || element === undefined || more.length > 0 || root.text.trim() !== '')
    throw malformed()
  return element
}

const take = (open: Element[], found: RegExpMatchArray): void => {
  const [, raw, ended, begun, attributes = '', alone, text] = found
  const top = open.at(-1)
  if (top === undefined || open.length > deepest) throw malformed()
  if (text !== undefined) top.text += plain(text)
  else if (raw !== undefined) top.text += raw
  else if (ended !== undefined) {
    if (open.length === 1 || top.name !== local(ended)) throw malformed()
    open.pop()
  } else if (begun !== undefined) {
    const element: Element = { name: local(begun), attributes: parseAttributes(attributes), text: '', children: [] }
    top.children.push(element)
    if (alone !== '/') open.push(element)
  }
}

/** The name without its prefix: namespaces are not told apart. */
const local = (name: string): string => name.slice(name.indexOf(':') + 1)

const parseAttributes = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...text.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, name = '', double, single]) => [
      name,
      plain(double ?? single ?? '')
    ])
  )

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const plain = (text: string): string => text.replaceAll(/&(?:(#?\w+);)?/g, (_all, name?: string) => entity(name ?? ''))

const entity = (name: string): string => {
  const [, hex, decimal] = /^#(?:x([\da-fA-F]+)|(\d+))$/.exec(name) ?? []
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
  if (code <= 0x10ffff) return String.fromCodePoint(code)
  const letter = Object.hasOwn(entities, name) ? entities[name] : undefined
  if (letter === undefined) throw malformed()
  return letter
}
