import type { Evidence } from '../known-cause.ts'

const auth = 'ResourceInitializationError: unable to pull secrets or registry auth: '
/** A task whose essential container ended. */
export const exited = (exitCode: number, more: Partial<Evidence> = {}): Evidence => ({
  ...{ text: 'Essential container in task exited', stopCode: 'EssentialContainerExited', exitCode, lived: 90_000 },
  ...more
})
/** A text alone. */
export const said = (text: string): Evidence => ({ text })

/** Recorded texts, and the cause that each must show. */
export const evidence: readonly (readonly [string, Evidence])[] = [
  [
    'architecture-index',
    said(
      "CannotPullContainerError: pull image manifest has been retried 7 time(s): image Manifest does not contain descriptor matching platform 'linux/amd64'"
    )
  ],
  ['architecture-exec', exited(255, { log: 'exec /app: exec format error' })],
  [
    'image-missing',
    said(
      'CannotPullContainerError: pull image manifest has been retried 1 time(s): failed to resolve ref 1.dkr.ecr.eu-west-1.amazonaws.com/api:v9: not found'
    )
  ],
  ['image-gone', said('CannotPullContainerError: Error response from daemon: manifest unknown')],
  [
    'image-hub-limit',
    said(
      'CannotPullContainerError: httpReadSeeker: 429 Too Many Requests - Server message: toomanyrequests: You have reached your pull rate limit'
    )
  ],
  [
    'image-refused',
    said(
      'CannotPullContainerError: failed to resolve ref docker.io/library/x:latest: pull access denied, repository does not exist or may require authorization'
    )
  ],
  [
    'image-network',
    said(
      'CannotPullContainerError: failed to do request: Head "https://1.dkr.ecr/v2/api": dial tcp 10.0.0.1:443: i/o timeout'
    )
  ],
  ['image-disk', said('CannotPullContainerError: write /var/lib/docker/tmp/GetImageBlob1: no space left on device')],
  ['image-other', said('CannotPullContainerError: something new')],
  [
    'auth-denied',
    said(
      `${auth}execution resource retrieval failed: unable to retrieve ecr registry auth: api error AccessDeniedException: User: u is not authorized to perform: ecr:GetAuthorizationToken on resource: *`
    )
  ],
  [
    'auth-network',
    said(
      `${auth}The task cannot pull registry auth from Amazon ECR: There is a connection issue between the task and Amazon ECR.`
    )
  ],
  [
    'secret-denied',
    said(
      `${auth}unable to retrieve secret from asm: User: u is not authorized to perform: secretsmanager:GetSecretValue on resource: arn:aws:secretsmanager:r:1:secret:db`
    )
  ],
  [
    'secret-missing',
    said(
      `${auth}unable to retrieve secret from asm: failed to fetch secret arn:aws:secretsmanager:r:1:secret:db from secrets manager: ResourceNotFoundException: Secrets Manager can't find the specified secret.`
    )
  ],
  ['secret-key', said(`${auth}retrieved secret from Secrets Manager did not contain json key PASSWORD`)],
  ['secret-json', said(`${auth}invalid character 'p' in literal true (expecting 'r')`)],
  ['parameter-missing', said(`${auth}unable to retrieve secrets from ssm: invalid parameters: /shop/db`)],
  [
    'secret-network',
    said(
      `${auth}unable to retrieve secrets from ssm: RequestCanceled: request context canceled caused by: context deadline exceeded`
    )
  ],
  [
    'log-group-missing',
    said(
      'ResourceInitializationError: failed to validate logger args: ResourceNotFoundException: The specified log group does not exist. : exit status 1'
    )
  ],
  [
    'log-denied',
    said(
      'ResourceInitializationError: failed to validate logger args: User: u is not authorized to perform: logs:CreateLogStream on resource: x'
    )
  ],
  [
    'role-assume',
    said(
      "(service api) failed to launch a task with (error ECS was unable to assume the role 'arn:aws:iam::1:role/r' that was provided for this task."
    )
  ],
  [
    'out-of-memory',
    exited(137, { text: 'Essential container in task exited\nOutOfMemoryError: Container killed due to memory usage' })
  ],
  ['command-missing', said('CannotStartContainerError: exec: "uvicorn": executable file not found in $PATH')],
  ['port-in-use', exited(1, { log: 'Error: listen EADDRINUSE: address already in use :::8080' })],
  ['module-missing', exited(1, { log: "Error: Cannot find module 'express'" })],
  ['segfault', exited(139)],
  ['exit-at-once', exited(1, { lived: 5000 })],
  ['exit-later', exited(1)],
  ['exit-zero', exited(0)],
  ['exit-unknown', { text: 'Essential container in task exited', stopCode: 'EssentialContainerExited' }],
  [
    'health-codes',
    said(
      '(service api) (task 1) (port 8080) is unhealthy in (target-group arn) due to (reason Health checks failed with these codes: [503]).'
    )
  ],
  [
    'health-timeout',
    said('(service api) (task 1) (port 8080) is unhealthy in (target-group arn) due to (reason Request timed out).')
  ],
  ['health-elb', said('Task failed ELB health checks in (target-group arn:aws:elasticloadbalancing:x)')],
  ['health-container', said('(service api) (task 1) failed container health checks.')],
  [
    'no-instances',
    said(
      '(service api) was unable to place a task because no container instance met all of its requirements. Reason: No Container Instances were found in your cluster.'
    )
  ],
  ['no-cpu', said('The closest matching container-instance x has insufficient CPU units available.')],
  ['no-eni', said('Timeout waiting for network interface provisioning to complete.')],
  [
    'capacity',
    said(
      '(service api) was unable to place a task. Reason: Capacity is unavailable at this time. Please try again later or in a different availability zone.'
    )
  ],
  [
    'quota',
    said(
      "(service api) was unable to place a task. Reason: You've reached the limit on the number of vCPUs you can run concurrently."
    )
  ],
  ['spot', { text: 'Your Spot Task was interrupted.', stopCode: 'SpotInterruption' }],
  ['no-candidate', said('No rollback candidate was found to run the rollback.')],
  ['hook-failed', said('Service deployment rolled back because PRE_SCALE_UP lifecycle hook(s) failed. x')],
  ['alarm', said('(service api) (deployment ecs-svc/2) deployment failed: alarm detected.')],
  ['architecture-start', said('CannotStartContainerError: failed to create shim task: OCI runtime create failed: exec /app: exec format error: unknown')],
  ['secret-label', said(`${auth}unable to retrieve secret from asm: ResourceNotFoundException: Secrets Manager can't find the specified secret value for staging label: AWSCURRENT`)],
  ['secret-other', said(`${auth}unable to retrieve secret from asm: something new`)],
  ['log-network', said('ResourceInitializationError: failed to validate logger args: The task cannot find the Amazon CloudWatch log group defined in the task definition. There is a connection issue between the task and Amazon CloudWatch. Check your network configuration. : signal: killed')],
  ['log-other', said('ResourceInitializationError: failed to validate logger args: something new')],
  ['role-invalid', said('ClientException: Role is not valid')],
  ['command-permission', said('CannotStartContainerError: failed to create shim task: OCI runtime create failed: exec: "/app/start.sh": permission denied: unknown')],
  ['no-region', exited(1, { log: 'Error: Missing region in config' })],
  ['dependency-refused', exited(1, { log: 'Error: connect ECONNREFUSED 10.0.1.7:5432' })],
  ['name-unknown', exited(1, { log: 'Error: getaddrinfo ENOTFOUND db.shop.internal' })],
  ['killed', exited(137)],
  ['terminated', exited(143)],
  ['command-not-found', exited(127)],
  ['command-not-run', exited(126)],
  ['targets', said('(service api) failed to register targets in (target-group arn:aws:elasticloadbalancing:eu-west-1:1:targetgroup/api/1) with (error x)')],
  ['no-memory', said('(service api) was unable to place a task because no container instance met all of its requirements. The closest matching container-instance x has insufficient memory available.')],
  ['no-port', said('(service api) was unable to place a task because no container instance met all of its requirements. The closest matching container-instance x is already using a port required by your task.')],
  ['no-gpu', said('(service api) was unable to place a task. Reason: TaskFailedToStart: RESOURCE:GPU.')],
  ['no-attribute', said('(service api) was unable to place a task because no container instance met all of its requirements. The closest matching container-instance x is missing an attribute required by your task.')],
  ['agent', said('(service api) was unable to place a task because no container instance met all of its requirements. The closest matching container-instance x encountered error "AGENT".')],
  ['no-instance-met', said('(service api) was unable to place a task because no container instance met all of its requirements.')],
  ['blocked', said('(service api) was unable to place a task because your account is currently blocked.')],
  ['throttled', said('(service api) operations are being throttled on elb. Will try again later.')],
  ['deployment-configuration', said('(service api) was unable to stop or start tasks during a deployment because of the service deployment configuration. Update the minimumHealthyPercent or maximumPercent value and try again.')],
  ['protected-tasks', said('(service api) was unable to reach steady state because task set (ID) was unable to scale in. Reason: The number of protected tasks are more than the desired count of tasks.')],
  ['efs', said('ResourceInitializationError: failed to invoke EFS utils commands to set up EFS volumes: x')],
  ['host-gone', said('Host EC2 (instance i-0123456789abcdef0) terminated.')],
  ['maintenance', said('ECS is performing maintenance on the underlying infrastructure hosting the task')],
  ['stopped-by-person', { text: 'Task stopped by user', stopCode: 'UserInitiated' }],
  ['hook-timeout', said('Service deployment rolled back because POST_TEST_TRAFFIC_SHIFT pause hook timed out.')],
  ['listener', said('Service deployment rolled back because of invalid networking configuration: Target group x is not associated with either productionListenerRule or testListenerRule.')],
  ['start-impaired', said('(service api) is unable to consistently start tasks successfully. For more information, see the Troubleshooting section of the Amazon ECS Developer Guide.')],
  // as recorded, whole
  ['image-missing', said('CannotPullContainerError: pull image manifest has been retried 1 time(s): failed to resolve ref 111111111111.dkr.ecr.eu-west-1.amazonaws.com/api:v9: 111111111111.dkr.ecr.eu-west-1.amazonaws.com/api:v9: not found')],
  ['image-network', said('CannotPullContainerError: pull image manifest has been retried 5 time(s): failed to resolve ref 111111111111.dkr.ecr.eu-west-1.amazonaws.com/api:v9: failed to do request: Head "https://111111111111.dkr.ecr.eu-west-1.amazonaws.com/v2/api/manifests/latest": dial tcp 10.0.0.1:443: i/o timeout')],
  ['image-refused', said('CannotPullContainerError: pull image manifest has been retried 1 time(s): failed to resolve ref docker.io/library/repository:latest: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed.')],
  ['image-denied', said('CannotPullContainerError: pull image manifest has been retried 1 time(s): failed to resolve ref 111111111111.dkr.ecr.eu-west-1.amazonaws.com/api:v9: unexpected status code [manifests v9]: 403 Forbidden')],
  ['image-hub-limit', said('CannotPullContainerError: ref pull has been retried 1 time(s): failed to copy: httpReaderSeeker: failed open: unexpected status code https://registry-1.docker.io/v2/library/x/manifests/latest: 429 Too Many Requests - Server message: toomanyrequests: You have reached your pull rate limit')],
  ['image-gone', said('Task failed to start\nCannotPullContainerError: API error (404): repository api not found')],
  ['auth-network', said('ResourceInitializationError: unable to pull secrets or registry auth: The task cannot pull registry auth from Amazon ECR: There is a connection issue between the task and Amazon ECR. Check your task network configuration. operation error ECR: GetAuthorizationToken, exceeded maximum number of attempts, 3, https response error StatusCode: 0, RequestID: , request send failed, Post "https://api.ecr.eu-west-1.amazonaws.com/": dial tcp 10.0.0.1:443: i/o timeout')],
  ['auth-denied', said('ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve ecr registry auth: service call has been retried 1 time(s): operation error ECR: GetAuthorizationToken, https response error StatusCode: 400, RequestID: 00000000-0000-0000-0000-000000000000, api error AccessDeniedException: User: arn:aws:sts::111111111111:assumed-role/execution/0123 is not authorized to perform: ecr:GetAuthorizationToken on resource: * because no identity-based policy allows the ecr:GetAuthorizationToken action')],
  ['secret-denied', said('ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secret from asm: service call has been retried 1 time(s): failed to fetch secret arn:aws:secretsmanager:eu-west-1:111111111111:secret:db from secrets manager: operation error Secrets Manager: GetSecretValue, https response error StatusCode: 400, RequestID: 00000000-0000-0000-0000-000000000000, api error AccessDeniedException: User: arn:aws:sts::111111111111:assumed-role/execution/0123 is not authorized to perform: secretsmanager:GetSecretValue on resource: arn:aws:secretsmanager:eu-west-1:111111111111:secret:db because no identity-based policy allows the secretsmanager:GetSecretValue action')],
  ['secret-denied', said('Fetching secret data from AWS Secrets Manager in region eu-west-1: secret arn:aws:secretsmanager:eu-west-1:111111111111:secret:db: AccessDeniedException: User: arn:aws:sts::111111111111:assumed-role/execution/0123 is not authorized to perform: secretsmanager:GetSecretValue on resource arn:aws:secretsmanager:eu-west-1:111111111111:secret:db')],
  ['secret-network', said('ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secrets from ssm: service call has been retried 5 time(s): RequestCanceled: request context canceled caused by: context deadline exceeded')],
  ['log-group-missing', said('ResourceInitializationError: failed to validate logger args: create stream has been retried 1 times: failed to create Cloudwatch log stream: operation error CloudWatch Logs: CreateLogStream, https response error StatusCode: 400, RequestID: 00000000-0000-0000-0000-000000000000, ResourceNotFoundException: The specified log group does not exist. : exit status 1')],
  ['log-group-missing', said('CannotStartContainerError: Error response from daemon: failed to initialize logging driver: failed to create Cloudwatch log stream: ResourceNotFoundException: The specified log group does not exist.')],
  ['log-denied', said('ResourceInitializationError: failed to validate logger args: create stream has been retried 1 times: failed to create Cloudwatch log stream: operation error CloudWatch Logs: CreateLogStream, https response error StatusCode: 400, RequestID: 00000000-0000-0000-0000-000000000000, api error AccessDeniedException: User: arn:aws:sts::111111111111:assumed-role/execution/0123 is not authorized to perform: logs:CreateLogStream on resource: arn:aws:logs:eu-west-1:111111111111:log-group:/shop/api:log-stream:x because no identity-based policy allows the logs:CreateLogStream action')],
  ['out-of-memory', said('Essential container in task exited\ncontainer killed due to memory usage')],
  ['role-assume', said("(service api) failed to launch a task with (error ECS was unable to assume the role 'arn:aws:iam::111111111111:role/task' that was provided for this task. Please verify that the role being passed has the proper trust relationship and permissions and that your IAM user has permissions to pass this role.).")],
  ['no-cpu', said('(service api) was unable to place a task because no container instance met all of its requirements. The closest matching container-instance 0123 has insufficient CPU units available.')],
  ['no-eni', said('ResourceInitializationError: failed to configure ENI: failed to set up ns: x')],
  ['quota', said("(service api) was unable to place a task. Reason: You've reached the limit on the number of tasks you can run concurrently")],
  ['hook-failed', said('Service deployment rolled back because POST_TEST_TRAFFIC_SHIFT lifecycle hook(s) failed. Lifecycle hook target arn:aws:lambda:eu-west-1:111111111111:function:smoke returned FAILED status.')],
  ['listener', said('Service deployment rolled back because of invalid networking configuration: Target group arn:aws:elasticloadbalancing:eu-west-1:111111111111:targetgroup/api/1 is not associated with either productionListenerRule or testListenerRule.')],
  ['health-elb', said('Task failed ELB health checks in (target-group arn:aws:elasticloadbalancing:eu-west-1:111111111111:targetgroup/api/6d0ecf831eec9f09)')],
  ['health-elb', said('(service api) (instance i-0123456789abcdef0) is unhealthy in (elb api) due to (reason Instance has failed at least the UnhealthyThreshold number of health checks consecutively.)')],
  ['health-elb', said('(service api) (task 1) (port 8080) is unhealthy in (target-group arn) due to (reason Health checks failed).')],
  ['health-container', said('Task failed container health checks')]
]
