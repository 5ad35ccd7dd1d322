/** What AWS says with codes that any call can meet; a fault rule's own message wins. Unlisted codes: status 400, the code as message. */
export const refusals: Readonly<Record<string, { readonly status: number; readonly message: string }>> = {
  ThrottlingException: { status: 400, message: 'Rate exceeded' },
  Throttling: { status: 400, message: 'Rate exceeded' },
  TooManyRequestsException: { status: 429, message: 'Too Many Requests' },
  ExpiredTokenException: { status: 400, message: 'The security token included in the request is expired' },
  ExpiredToken: { status: 403, message: 'The security token included in the request is expired' },
  UnrecognizedClientException: { status: 400, message: 'The security token included in the request is invalid.' },
  InvalidClientTokenId: { status: 403, message: 'The security token included in the request is invalid.' },
  AccessDeniedException: {
    status: 400,
    message: 'User: {caller} is not authorized to perform: {action} on resource: * because no identity-based policy allows the {action} action'
  },
  AccessDenied: {
    status: 403,
    message: 'User: {caller} is not authorized to perform: {action} on resource: * because no identity-based policy allows the {action} action'
  },
  ServerException: { status: 500, message: 'Service Unavailable. Please try again later.' },
  InternalFailure: { status: 500, message: 'The request processing has failed because of an unknown error, exception or failure.' },
  InternalServerException: { status: 500, message: 'An internal server error occurred.' },
  ServiceUnavailable: { status: 503, message: 'The request has failed due to a temporary failure of the server.' },
  ServiceUnavailableException: { status: 503, message: 'The request has failed due to a temporary failure of the server.' }
}
