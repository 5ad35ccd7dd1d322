/** With what AWS says that a task's secrets cannot be had; `{0}` and `{1}` stand for the words of the case. */
export const faultTexts = {
  head: 'ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: ',
  secret: 'unable to retrieve secret from asm: service call has been retried 1 time(s): ',
  fetch: 'failed to fetch secret {0} from secrets manager: operation error Secrets Manager: GetSecretValue, https response error StatusCode: 400, RequestID: {1}, ',
  'no-key': 'retrieved secret from Secrets Manager did not contain json key {0}',
  parameter: 'unable to retrieve secrets from ssm: service call has been retried 1 time(s): invalid parameters: {0}'
} as const
