import { Refusal } from '../kernel/refusal.ts'
import { ociErrors, ofApi } from './oci-error.data.ts'
import type { Reply } from './reply.ts'

/** An error of the registry's own, with the specification's text unless another one is given. */
export const ociError = (code: keyof typeof ociErrors, message?: string): Refusal =>
  new Refusal(code, message ?? ociErrors[code].message, { status: ociErrors[code].status })

/** A refusal as a registry answers it: `{"errors":[{code, message}]}`, with the OCI code where the API's is another. */
export const refusalReply = (refusal: Refusal): Reply => {
  const { status, code } = (Object.hasOwn(ofApi, refusal.code) ? ofApi[refusal.code] : undefined) ?? refusal
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify({ errors: [{ code, message: refusal.message }] })
  }
}
