import type { IncomingHttpHeaders } from 'node:http'

/**
 * Why a request is not answered: it comes from a web page that is not of this machine. A page may send to loopback, and with
 * a name that it points there read the answers, too; command lines and SDKs say neither `Origin` nor such names.
 */
export const guard = (headers: IncomingHttpHeaders): string | undefined => {
  const { host = '', origin } = headers
  if (!isNear(nameOf(host)))
    return `The host "${nameOf(host)}" is no name of this machine. Use an IP address, localhost, a name without dots, or one that ends with .localhost, .internal or .test.`
  if (origin !== undefined && origin !== `http://${host}` && !isLoopback(originName(origin)))
    return `A web page of "${origin}" may not use the sandbox; pages of this machine may.`
  const isAsked = headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document'
  if (origin === undefined && headers['sec-fetch-site'] === 'cross-site' && !isAsked)
    return 'A web page of another site may not use the sandbox.'
  return undefined
}

const nameOf = (host: string): string => host.replace(/:\d*$/, '').replace(/\.$/, '').toLowerCase()

const isAddress = (name: string): boolean => /^\[[0-9a-f:.]+\]$|^\d{1,3}(\.\d{1,3}){3}$/.test(name)

/** Nobody can register a name without dots, or under these, and point it to loopback. */
const isNear = (name: string): boolean =>
  isAddress(name) || !name.includes('.') || /\.(localhost|internal|test)$/.test(name)

const isLoopback = (name: string): boolean => /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(name)

const originName = (origin: string): string => (URL.canParse(origin) ? nameOf(new URL(origin).host) : '')
