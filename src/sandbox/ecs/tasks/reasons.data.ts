/** What stopped tasks say of their end: `{0}`, `{1}` stand for the words of the case. */
export const reasons = {
  'no-image': 'CannotPullContainerError: pull image manifest has been retried 1 time(s): failed to resolve ref {0}: not found',
  'no-repository': 'CannotPullContainerError: pull image manifest has been retried 1 time(s): failed to resolve ref {0}: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed.',
  'no-platform': "CannotPullContainerError: pull image manifest has been retried 7 time(s): image Manifest does not contain descriptor matching platform '{0}'",
  'no-group': 'ResourceInitializationError: failed to validate logger args: create stream has been retried 1 times: failed to create Cloudwatch log stream: operation error CloudWatch Logs: CreateLogStream, https response error StatusCode: 400, RequestID: {0}, ResourceNotFoundException: The specified log group does not exist. : exit status 1',
  'cannot-start': 'CannotStartContainerError: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: exec: "{0}": executable file not found in $PATH',
  'no-room': 'Capacity is unavailable at this time. Please try again later or in a different availability zone',
  'no-match': 'because no container instance met all of its requirements',
  'no-instance': 'because no container instance met all of its requirements. Reason: No Container Instances were found in your cluster',
  essential: 'Essential container in task exited',
  scaling: 'Scaling activity initiated by (deployment ecs-svc/{0})',
  health: 'Task failed container health checks',
  target: 'Task failed ELB health checks in (target-group {0})',
  spot: 'Your Spot Task was interrupted.',
  user: 'Task stopped by user'
} as const
