import type { Clock } from '../../ports/clock.ts'
import type { Http } from '../../ports/http.ts'
import { exchange } from './exchange.ts'

/** GETs over the network. An address that is none, or of another scheme than http and https, is unreachable. */
export const http = (clock: Clock): Http => ({
  get: async (address, options) => {
    const url = URL.canParse(address) ? new URL(address) : undefined
    if (url === undefined || !/^https?:$/.test(url.protocol)) return { unreachable: 'it is no http or https address' }
    return clock.busy(() => exchange(url, options))
  }
})
