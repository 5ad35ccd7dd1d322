import { plain } from '../core/report/plain.ts'

/** Texts that must not be shown, and a text without them. */
export type Masks = {
  /** Every form in which the text may turn up; shorter ones than four characters are not hidden, for they would hide everything else. */
  add(secret: string): readonly string[]
  /** The text without what steers a terminal, which might stand in the middle of a secret, and without the secrets. */
  hidden(text: string): string
}

const shortest = 4
/** From so many characters on, a secret is found also where lines break it. */
const breakable = 8

/** An empty set of masks. */
export const masks = (): Masks => {
  let known: readonly string[] = []
  return {
    add: secret => {
      const fresh = forms(secret).filter(form => !known.includes(form))
      known = [...known, ...fresh].sort((a, b) => b.length - a.length)
      return fresh
    },
    hidden: text => known.reduce((rest, secret) => without(rest, secret), plain(text))
  }
}

const without = (text: string, secret: string): string => {
  const rest = text.replaceAll(secret, '***')
  return secret.length < breakable || !/[\r\n]/.test(rest) ? rest : acrossLines(rest, secret)
}

/** The secret taken out where line ends stand in it; they stay. */
const acrossLines = (text: string, secret: string): string => {
  const at = text.replaceAll(/[\r\n]/g, '').indexOf(secret)
  if (at < 0) return text
  const places = Array.from({ length: text.length }, (_, place) => place).filter(
    place => !'\r\n'.includes(text.charAt(place))
  )
  const [first = 0, last = 0] = [places[at], places[at + secret.length - 1]]
  const kept = text.slice(first, last + 1).replaceAll(/[^\r\n]+/g, '***')
  return text.slice(0, first) + kept + acrossLines(text.slice(last + 1), secret)
}

const forms = (secret: string): readonly string[] => {
  const whole = secret.trim()
  const lines = whole.split(/\r?\n/).map(line => line.trim())
  const all = [whole, ...lines, ...lines.flatMap(quoted), ...quoted(whole), ...encoded(whole)]
  return [...new Set(all)].filter(form => form.length >= shortest && whole.length >= shortest)
}

/** As it stands in JSON, and in JSON that stands in JSON. */
const quoted = (text: string): readonly string[] => {
  const once = JSON.stringify(text).slice(1, -1)
  return [once, JSON.stringify(once).slice(1, -1), once.replaceAll('/', '\\/')]
}

/** As it stands in headers, URLs and forms. */
const encoded = (text: string): readonly string[] => {
  const bytes = Buffer.from(text)
  const uri = encodeURIComponent(text)
  const strict = uri.replace(/[!'()*]/g, each => `%${each.charCodeAt(0).toString(16).toUpperCase()}`)
  const all = [uri, strict, strict.replaceAll('%20', '+')]
  const lower = all.map(each => each.replace(/%[0-9A-F]{2}/g, code => code.toLowerCase()))
  return [bytes.toString('base64'), bytes.toString('base64url'), ...all, ...lower]
}
