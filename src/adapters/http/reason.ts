const words: Readonly<Record<string, string>> = {
  ENOTFOUND: 'its name is not known',
  EAI_AGAIN: 'its name could not be looked up',
  ECONNREFUSED: 'it refuses connections',
  ECONNRESET: 'it closed the connection',
  UND_ERR_SOCKET: 'it closed the connection',
  EHOSTUNREACH: 'there is no way to it',
  ENETUNREACH: 'there is no way to it',
  ETIMEDOUT: 'it does not answer',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is signed by itself',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate is signed by an authority that this machine does not trust',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate cannot be verified',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another name'
}

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
  if (code === undefined) return errors?.[0] === undefined ? message : reason(errors[0])
  return `${words[code] ?? message} (${code})`
}
