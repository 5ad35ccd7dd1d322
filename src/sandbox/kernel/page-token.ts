/** The token that stands for what comes after the item of this key in this list. */
export const pageToken = (list: string, key: string): string =>
  Buffer.from(JSON.stringify([list, key])).toString('base64url')

/** The key that a token holds; `undefined` for one that was not given for this very list. */
export const keyInToken = (list: string, token: string): string | undefined => {
  try {
    const value: unknown = JSON.parse(Buffer.from(token, 'base64url').toString())
    const [of, key] = Array.isArray(value) && value.length === 2 ? value : []
    return of === list && typeof key === 'string' ? key : undefined
  } catch {
    return undefined
  }
}
