/** The registry's own errors: status and text of each code of the OCI distribution specification. */
export const ociErrors = {
  BLOB_UNKNOWN: { status: 404, message: 'blob unknown to registry' },
  BLOB_UPLOAD_INVALID: { status: 400, message: 'None of the provided layer digests match the calculated layer digest' },
  BLOB_UPLOAD_UNKNOWN: { status: 404, message: 'blob upload unknown to registry' },
  DENIED: { status: 403, message: 'Your authorization token has expired. Reauthenticate and try again.' },
  DIGEST_INVALID: { status: 400, message: 'provided digest did not match uploaded content' },
  MANIFEST_UNKNOWN: { status: 404, message: 'Requested image not found' },
  NAME_INVALID: { status: 400, message: 'invalid repository name' },
  RANGE_INVALID: { status: 416, message: 'invalid content range' },
  SIZE_INVALID: { status: 413, message: 'content too large' },
  TAG_INVALID: { status: 400, message: 'manifest tag did not match URI' },
  UNSUPPORTED: { status: 405, message: 'The operation is unsupported.' }
} as const

/** How the registry says what ECR's API refuses; what is not here keeps its code and status. */
export const ofApi: Readonly<Record<string, { readonly status: number; readonly code: string }>> = {
  RepositoryNotFoundException: { status: 404, code: 'NAME_UNKNOWN' },
  ImageNotFoundException: { status: 404, code: 'MANIFEST_UNKNOWN' },
  ImageTagAlreadyExistsException: { status: 400, code: 'TAG_INVALID' },
  ImageDigestDoesNotMatchException: { status: 400, code: 'DIGEST_INVALID' },
  LayersNotFoundException: { status: 400, code: 'MANIFEST_BLOB_UNKNOWN' },
  ReferencedImagesNotFoundException: { status: 400, code: 'MANIFEST_BLOB_UNKNOWN' },
  LimitExceededException: { status: 403, code: 'DENIED' },
  InvalidParameterException: { status: 405, code: 'UNSUPPORTED' }
}

/** How the registry words AWS's codes that a fault rule may name; others keep their code, with status 400. */
export const apiFaults: Readonly<Record<string, { readonly status: number; readonly code: string; readonly message: string }>> = {
  ThrottlingException: { status: 429, code: 'TOOMANYREQUESTS', message: 'Rate exceeded' },
  TooManyRequestsException: { status: 429, code: 'TOOMANYREQUESTS', message: 'Rate exceeded' },
  AccessDeniedException: { status: 403, code: 'DENIED', message: 'The caller is not authorized to perform this action.' },
  ExpiredTokenException: { status: 403, code: 'DENIED', message: 'Your authorization token has expired. Reauthenticate and try again.' },
  ServerException: { status: 500, code: 'UNKNOWN', message: 'Service Unavailable. Please try again later.' },
  ServiceUnavailableException: { status: 503, code: 'UNAVAILABLE', message: 'The request has failed due to a temporary failure of the server.' }
}
