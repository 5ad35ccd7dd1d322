/** Codes by which AWS says: too many calls, nothing was done. `LimitExceededException` is not among them: with ECS and ECR it is a quota, and waiting does not lift it. */
export const throttlingCodes: readonly string[] = [
  'BandwidthLimitExceeded',
  'EC2ThrottledException',
  'PriorRequestNotComplete',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'RequestThrottled',
  'RequestThrottledException',
  'SlowDown',
  'ThrottledException',
  'Throttling',
  'ThrottlingException',
  'TooManyRequestsException',
  'TransactionInProgressException'
]

/** Refusals that mean "not at this moment" although their code does not say so. */
export const throttlingMessages: readonly RegExp[] = [/^Too many concurrent attempts to create a new revision/]

/** Codes after which nobody knows whether the call took effect. `SyntaxError`: an answer that is no JSON, from something between us and AWS; `NoLocation`: one to the begin of an upload without its address. */
export const unclearCodes: readonly string[] = [
  'ServerException',
  'IDPCommunicationError',
  'IDPCommunicationErrorException',
  'InternalServerError',
  'InternalFailure',
  'ServiceUnavailable',
  'ServiceUnavailableException',
  'TimeoutError',
  'RequestTimeout',
  'RequestTimeoutException',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'ERR_SOCKET_CONNECTION_TIMEOUT',
  'ERR_STREAM_PREMATURE_CLOSE',
  'SyntaxError',
  'NoLocation',
  'aborted'
]

/** Codes of connections that never came about: nothing was sent. */
export const unreachedCodes: readonly string[] = [
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'ENETDOWN',
  'EHOSTDOWN',
  'EADDRNOTAVAIL',
  'EAI_AGAIN',
  'EAI_FAIL'
]
