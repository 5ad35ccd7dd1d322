const words: Readonly<Record<string, string>> = {
  ENOTFOUND: 'its name is not known',
  EAI_AGAIN: 'its name could not be looked up',
  ECONNREFUSED: 'it refuses connections',
  ECONNRESET: 'it closed the connection',
  UND_ERR_SOCKET: 'it closed the connection',
  EHOSTUNREACH: 'there is no way to it',
  ENETUNREACH: 'there is no way to it',
  ETIMEDOUT: 'it does not answer',
  UND_ERR_CONNECT_TIMEOUT: 'it does not answer',
  HPE_INVALID_CONSTANT: 'what answers there does not speak HTTP, perhaps TLS',
  Z_DATA_ERROR: 'its body is not encoded as its headers say',
  EPROTO: 'it speaks no TLS that is understood here',
  ERR_SSL_WRONG_VERSION_NUMBER: 'it does not speak TLS: try http',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  CERT_NOT_YET_VALID: 'its certificate is not valid yet',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is signed by itself',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate is signed by an authority that this machine does not trust',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "its certificate's issuer is not known here: the chain may lack a link",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate cannot be verified: the chain may lack a link',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another name'
}

/** What `fetch` says without a code. */
const bare: Readonly<Record<string, string>> = {
  'bad port': 'its port is kept for something else than HTTP, so it is not asked'
}

const firstLine = (text: string): string => text.split('\n')[0] ?? text

type Thrown = {
  readonly message?: string
  readonly code?: string
  readonly cause?: unknown
  readonly errors?: readonly unknown[]
}

/** Why an exchange failed, in words; the deepest cause decides. */
export const reason = (error: unknown): string => {
  const { message = String(error), code, cause, errors } = (error ?? {}) as Thrown
  if (cause !== undefined) return reason(cause)
  if (code === undefined) return errors?.[0] === undefined ? (bare[message] ?? message) : reason(errors[0])
  return `${words[code] ?? firstLine(message)} (${code})`
}
