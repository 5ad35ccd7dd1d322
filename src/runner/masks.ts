/** Texts that must not be shown, and a text without them. */
export type Masks = {
  /** Every form in which the text may turn up; shorter ones than four characters are not hidden, for they would hide everything else. */
  add(secret: string): readonly string[]
  hidden(text: string): string
}

const shortest = 4

/** An empty set of masks. */
export const masks = (): Masks => {
  let known: readonly string[] = []
  return {
    add: secret => {
      const fresh = forms(secret).filter(form => !known.includes(form))
      known = [...known, ...fresh].sort((a, b) => b.length - a.length)
      return fresh
    },
    hidden: text => known.reduce((rest, secret) => rest.replaceAll(secret, '***'), text)
  }
}

const forms = (secret: string): readonly string[] => {
  const whole = secret.trim()
  const quoted = JSON.stringify(whole).slice(1, -1)
  const encoded = [Buffer.from(whole).toString('base64'), encodeURIComponent(whole)]
  const all = [whole, ...whole.split(/\r?\n/).map(line => line.trim()), quoted, ...encoded]
  return [...new Set(all)].filter(form => form.length >= shortest && whole.length >= shortest)
}
