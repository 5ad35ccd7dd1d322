import type { Evidence } from '../../diagnosis/known-cause.ts'

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
  ['network-slow', said('Timeout waiting for network interface provisioning to complete.')],
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
  ['no-agent', said('(service api) was unable to place a task because no container instance met all of its requirements. The closest matching container-instance x encountered error "AGENT".')],
  ['no-instance-met', said('(service api) was unable to place a task because no container instance met all of its requirements.')],
  ['blocked', said('(service api) was unable to place a task because your account is currently blocked.')],
  ['throttled', said('(service api) operations are being throttled on elb. Will try again later.')],
  ['deployment-configuration', said('(service api) was unable to stop or start tasks during a deployment because of the service deployment configuration. Update the minimumHealthyPercent or maximumPercent value and try again.')],
  ['protected-tasks', said('(service api) was unable to reach steady state because (taskSet ecs-svc/1) was unable to scale in due to (reason 2 tasks under protection)')],
  ['protected-tasks', said('(service api) was unable to reach steady state because task set (ID) was unable to scale in. Reason: The number of protected tasks are more than the desired count of tasks.')],
  ['volume', said('ResourceInitializationError: failed to invoke EFS utils commands to set up EFS volumes: x')],
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
  ['network-setup', said('ResourceInitializationError: failed to configure ENI: failed to set up ns: x')],
  ['quota', said("(service api) was unable to place a task. Reason: You've reached the limit on the number of tasks you can run concurrently")],
  ['hook-failed', said('Service deployment rolled back because POST_TEST_TRAFFIC_SHIFT lifecycle hook(s) failed. Lifecycle hook target arn:aws:lambda:eu-west-1:111111111111:function:smoke returned FAILED status.')],
  ['listener', said('Service deployment rolled back because of invalid networking configuration: Target group arn:aws:elasticloadbalancing:eu-west-1:111111111111:targetgroup/api/1 is not associated with either productionListenerRule or testListenerRule.')],
  ['health-elb', said('Task failed ELB health checks in (target-group arn:aws:elasticloadbalancing:eu-west-1:111111111111:targetgroup/api/6d0ecf831eec9f09)')],
  ['health-elb', said('(service api) (instance i-0123456789abcdef0) is unhealthy in (elb api) due to (reason Instance has failed at least the UnhealthyThreshold number of health checks consecutively.)')],
  ['health-elb', said('(service api) (task 1) (port 8080) is unhealthy in (target-group arn) due to (reason Health checks failed).')],
  ['health-container', said('Task failed container health checks')],
  // the agent's and the guide's newer words
  ['image-denied-action', said('CannotPullContainerError: The task can’t pull the image. Check that the role has the permissions to pull images from the registry. Error response from daemon: pull access denied for 111111111111.dkr.ecr.eu-west-1.amazonaws.com/api, repository does not exist or may require \'docker login\': denied: User: arn:aws:sts::111111111111:assumed-role/execution/0123 is not authorized to perform: ecr:BatchGetImage on resource: arn:aws:ecr:eu-west-1:111111111111:repository/shop/api because no identity-based policy allows the ecr:BatchGetImage action')],
  ['image-network', said('CannotPullContainerError: Error response from daemon: Get "https://111111111111.dkr.ecr.eu-west-1.amazonaws.com/v2/": net/http: request canceled while waiting for connection')],
  ['image-network', said('CannotPullContainerError: inspect image has been retried 5 time(s): failed to resolve ref "docker.io/library/nginx:latest": failed to do request: Head https://registry-1.docker.io/v2/library/nginx/manifests/latest: dial tcp 52.72.252.48:443: i/o timeout')],
  ['image-missing', said('CannotPullContainerError: inspect image has been retried 1 time(s): failed to resolve ref "111111111111.dkr.ecr.ap-northeast-2.amazonaws.com/keyword-dev:latest": 111111111111.dkr.ecr.ap-northeast-2.amazonaws.com/keyword-dev:latest: not found')],
  ['image-registry-unknown', said('CannotPullContainerError: Error response from daemon: Get "https://111111111111.dkr.ecr.us-west-2.amazonaws.commm/v2/": dial tcp: lookup 111111111111.dkr.ecr.us-west-2.amazonaws.commm on 10.0.0.2:53: no such host')],
  ['image-limit-ecr', said('CannotPullContainerError: pull image manifest has been retried 1 time(s): failed to resolve ref public.ecr.aws/nginx/nginx:latest: unexpected status from HEAD request to https://public.ecr.aws/v2/nginx/nginx/manifests/latest: 429 Too Many Requests')],
  ['image-hub-limit', said('CannotPullImageManifestError: Error response from daemon: toomanyrequests: Request exceeded pull rate limit for IP 203.0.113.7')],
  ['image-refused', said('CannotPullContainerError: pull image manifest has been retried 7 time(s): failed to resolve ref ghcr.io/shop/api:latest: failed to authorize: failed to fetch anonymous token: unexpected status from GET request to https://ghcr.io/token?scope=repository%3Ashop%2Fapi%3Apull&service=ghcr.io: 401 Unauthorized')],
  ['image-refused', said('CannotPullImageManifestError: Error response from daemon: errors: denied: requested access to the resource is denied unauthorized: authentication required')],
  ['image-reference', said('CannotPullContainerError: Error response from daemon: invalid reference format')],
  ['image-manifest', said('CannotPullContainerError: Error response from daemon: not implemented: media type "application/vnd.docker.distribution.manifest.v1+prettyjws" is no longer supported since containerd v2.1, please rebuild the image as "application/vnd.docker.distribution.manifest.v2+json" or "application/vnd.oci.image.manifest.v1+json"')],
  ['image-broken', said('CannotPullContainerError: ref pull has been retried 1 time(s): failed to unpack image on snapshotter overlayfs: failed to extract layer sha256:c02342326b04a05fa0fc4c703c4aaa8ffb46cc0f2eda269c4a0dee53c0a4182c: unexpected EOF: unknown')],
  ['image-disk', said('CannotPullContainerError: ref pull has been retried 1 time(s): failed to extract layer sha256:aa: write /var/lib/containerd/io.containerd.snapshotter.v1.overlayfs/snapshots/1/fs/x: no space left on device: unknown')],
  ['image-through', said('CannotPullContainerError: pull image manifest has been retried 1 time(s): failed to resolve ref 111111111111.dkr.ecr.eu-west-1.amazonaws.com/docker-hub/library/nginx:1: denied: User: arn:aws:sts::111111111111:assumed-role/execution/0123 is not authorized to perform: ecr:BatchImportUpstreamImage on resource: arn:aws:ecr:eu-west-1:111111111111:repository/docker-hub/library/nginx because no identity-based policy allows the ecr:BatchImportUpstreamImage action')],
  ['image-layers-denied', said('CannotPullContainerError: ref pull has been retried 1 time(s): failed to copy: httpReadSeeker: failed open: unexpected status code https://prod-eu-west-1-starport-layer-bucket.s3.eu-west-1.amazonaws.com/0123: 403 Forbidden')],
  ['image-layers-network', said('CannotPullContainerError: ref pull has been retried 5 time(s): failed to copy: httpReadSeeker: failed open: failed to do request: Get "https://prod-eu-west-1-starport-layer-bucket.s3.eu-west-1.amazonaws.com/0123": dial tcp 52.218.1.1:443: i/o timeout')],
  ['architecture-index', said('CannotPullContainerError: Error response from daemon: no matching manifest for linux/arm64/v8 in the manifest list entries')],
  ['auth-private', said(`${auth}execution resource retrieval failed: unable to get registry auth from asm: service call has been retried 1 time(s): x`)],
  ['auth-network', said(`${auth}pull command failed: : signal: killed`)],
  ['auth-network', said(`${auth}execution resource retrieval failed: unable to retrieve ecr registry auth: service call has been retried 3 time(s): RequestError: send request failed caused by: Post "https://api.ecr.us-west-2.amazonaws.com/": dial tcp 52.94.184.143:443: i/o timeout`)],
  ['secret-encrypted', said(`${auth}execution resource retrieval failed: unable to retrieve secret from asm: service call has been retried 1 time(s): failed to fetch secret arn:aws:secretsmanager:eu-west-1:111111111111:secret:db-AbCdEf from secrets manager: operation error Secrets Manager: GetSecretValue, https response error StatusCode: 400, RequestID: 0, api error AccessDeniedException: Access to KMS is not allowed`)],
  ['secret-encrypted', said(`${auth}execution resource retrieval failed: unable to retrieve secrets from ssm: service call has been retried 1 time(s): AccessDeniedException: User: arn:aws:sts::111111111111:assumed-role/execution/0123 is not authorized to perform: kms:Decrypt on resource: arn:aws:kms:eu-west-1:111111111111:key/0b5bd2e4-2a0e-4a3c-8a3d-2f9b6a4f0f11 because no identity-based policy allows the kms:Decrypt action`)],
  ['parameter-denied', said(`${auth}execution resource retrieval failed: unable to retrieve secrets from ssm: service call has been retried 1 time(s): AccessDeniedException: User: arn:aws:sts::111111111111:assumed-role/ecsTaskExecutionRole/0123 is not authorized to perform: ssm:GetParameters on resource: arn:aws:ssm:us-east-1:111111111111:parameter/MAP_KEY because no identity-based policy allows the ssm:GetParameters action`)],
  ['secret-version', said(`${auth}unable to retrieve secret from asm: failed to fetch secret arn:aws:secretsmanager:eu-west-1:111111111111:secret:db-AbCdEf from secrets manager: ResourceNotFoundException: Secrets Manager can't find the specified secret value for VersionId: 0b5bd2e4`)],
  ['secret-deleted', said(`${auth}unable to retrieve secret from asm: failed to fetch secret arn:aws:secretsmanager:eu-west-1:111111111111:secret:db-AbCdEf from secrets manager: InvalidRequestException: You can't perform this operation on the secret because it was marked for deletion.`)],
  ['secret-missing', said("ResourceInitializationError: unable to pull secrets or registry auth: unable to retrieve secret from asm: ResourceNotFoundException: The task can't retrieve the secret with ARN 'arn:aws:secretsmanager:eu-west-1:111111111111:secret:db-AbCdEf' from AWS Secrets Manager. Check whether the secret exists in the specified Region: ResourceNotFoundException: Secrets Manager can't find the specified secret.")],
  ['secret-missing', said("Fetching secret data from AWS Secrets Manager in region eu-west-1: secret arn:aws:secretsmanager:eu-west-1:111111111111:secret:db-AbCdEf: ResourceNotFoundException: Secrets Manager can't find the specified secret.")],
  ['secret-key', said('ResourceInitializationError: unable to retrieve secret from asm: retrieved secret did not contain json key GOOGLE_API_KEY')],
  ['secret-reference', said(`${auth}unexpected ARN format with parameters when trying to retrieve ASM secret`)],
  ['parameter-missing', said(`${auth}execution resource retrieval failed: unable to retrieve secrets from ssm: service call has been retried 1 time(s): invalid ssm parameters: /wishkit/parsing-engine/gemini-api-key`)],
  ['secret-network', said(`${auth}unable to retrieve secrets from ssm: The task cannot pull secrets from AWS Systems Manager. There is a connection issue between the task and AWS Systems Manager Parameter Store. Check your task network configuration. operation error SSM: GetParameters, https response error StatusCode: 0, RequestID: , canceled, context deadline exceeded`)],
  ['secret-network', said(`${auth}unable to retrieve secret from asm: There is a connection issue between the task and AWS Secrets Manager. Check your task network configuration. failed to fetch secret arn:aws:secretsmanager:eu-west-1:111111111111:secret:db-AbCdEf from secrets manager: operation error Secrets Manager: GetSecretValue, https response error StatusCode: 0, RequestID: , canceled, context deadline exceeded`)],
  ['env-file-denied', said('ResourceInitializationError: failed to download env files: service call has been retried 1 time(s): operation error S3: HeadObject, https response error StatusCode: 403, api error Forbidden: Forbidden.')],
  ['env-file-missing', said('ResourceInitializationError: failed to download env files: service call has been retried 1 time(s): operation error S3: HeadObject, https response error StatusCode: 404, api error NotFound: Not Found')],
  ['env-file-network', said('ResourceInitializationError: failed to download env files: file download command: non-empty error stream: RequestCanceled: request context cancelled caused by: context deadline exceeded')],
  ['env-file-other', said('ResourceInitializationError: failed to download env files: file download command: non-empty error stream')],
  ['log-option-missing', said('ResourceInitializationError: failed to validate logger args: unable to get awslogs driver arguments: awslogs-region is required')],
  ['log-option-unknown', said("CannotCreateContainerError: Error response from daemon: unknown log opt 'max-size' for awslogs log driver")],
  ['log-router', said('CannotStartContainerError: Error response from daemon: failed to initialize logging driver: dial unix /var/run/fluent.sock: connect: no such file or directory')],
  ['role-trust', said('(service api) IAM trust relationship has been misconfigured or changed, and ECS can no longer maintain your service')],
  ['role-permissions', said('(service api) IAM permissions policies have been misconfigured or changed, and ECS can no longer maintain your service')],
  // containers that depend on one another, as the agent writes it
  ['container-unsuccessful', said('CannotStartContainerError: dependency graph: failed to resolve container ordering dependency [migrate(public.ecr.aws/shop/migrate) (STOPPED->RUNNING) - Exit: 1] for target [app(public.ecr.aws/shop/app) (NONE->RUNNING)] as dependency did not exit successfully.')],
  ['container-late', said('CannotStartContainerError: dependency graph: container ordering dependency [envoy(public.ecr.aws/envoy:1) (RUNNING->RUNNING)] for target [app(public.ecr.aws/shop/app) (NONE->RUNNING)] has timed out.')],
  ['container-never', said('CannotStartContainerError: dependency graph: failed to resolve container ordering dependency [migrate(public.ecr.aws/shop/migrate) (NONE->RUNNING)] for target [app(public.ecr.aws/shop/app) (NONE->RUNNING)] because dependency will never start')],
  // starting
  ['workdir-missing', said('CannotStartContainerError: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: chdir to cwd ("/missing") set in config.json failed: no such file or directory: unknown')],
  ['command-missing', said('CannotStartContainerError: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: exec: "/app/start": stat /app/start: no such file or directory: unknown')],
  ['user-unknown', said('CannotStartContainerError: failed to create shim task: unable to find user node: no matching entries in passwd file')],
  ['read-only-start', said('CannotStartContainerError: failed to create shim task: OCI runtime create failed: error mounting "/x" to rootfs at "/x": mkdir /x: read-only file system: unknown')],
  ['host-port', said('CannotStartContainerError: Error response from daemon: driver failed programming external connectivity on endpoint x: Bind for 0.0.0.0:80 failed: port is already allocated')],
  ['start-slow', said('DockerTimeoutError: Could not transition to started; timed out after waiting 3m0s')],
  // what runtimes write
  ['heap', exited(134, { log: 'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory' })],
  ['module-missing', exited(1, { log: "ModuleNotFoundError: No module named 'uvicorn'" })],
  ['library-missing', exited(127, { log: '/app/server: error while loading shared libraries: libssl.so.1.1: cannot open shared object file: No such file or directory' })],
  ['library-old', exited(1, { log: "/app/server: /lib/x86_64-linux-gnu/libc.so.6: version `GLIBC_2.34' not found (required by /app/server)" })],
  ['variable-missing', exited(1, { log: "KeyError: 'DATABASE_URL'" })],
  ['variable-missing', exited(1, { log: 'Error: Missing required environment variable: DATABASE_URL' })],
  ['variable-missing', exited(1, { log: 'panic: DATABASE_URL is not set' })],
  ['variable-missing', exited(1, { log: 'Error: JWT_SECRET must be set' })],
  ['no-credentials', exited(1, { log: 'botocore.exceptions.NoCredentialsError: Unable to locate credentials' })],
  ['task-role-denied', exited(1, { log: 'AccessDeniedException: User: arn:aws:sts::111111111111:assumed-role/api-task/0123 is not authorized to perform: dynamodb:Query on resource: arn:aws:dynamodb:eu-west-1:111111111111:table/orders because no identity-based policy allows the dynamodb:Query action' })],
  ['database-login', exited(1, { log: 'FATAL:  password authentication failed for user "shop"' })],
  ['database-missing', exited(1, { log: 'FATAL:  database "shop" does not exist' })],
  ['port-privileged', exited(1, { log: 'Error: listen EACCES: permission denied 0.0.0.0:80' })],
  ['port-privileged', exited(1, { log: 'nginx: [emerg] bind() to 0.0.0.0:80 failed (13: Permission denied)' })],
  ['read-only', exited(1, { log: "OSError: [Errno 30] Read-only file system: '/app/cache'" })],
  ['disk-full', exited(1, { log: 'Error: ENOSPC: no space left on device, write' })],
  ['file-permission', exited(1, { log: "Error: EACCES: permission denied, open '/app/log/app.log'" })],
  ['dependency-timeout', exited(1, { log: 'Error: connect ETIMEDOUT 10.0.1.7:5432' })],
  ['dependency-refused', exited(1, { log: 'dial tcp 10.0.1.7:6379: connect: connection refused' })],
  ['command-missing-log', exited(255, { log: 'exec /usr/local/bin/entrypoint.sh: no such file or directory' })],
  ['command-missing-shell', exited(127, { log: '/bin/sh: 1: uvicorn: not found' })],
  ['aborted', exited(134)],
  // health, network of the task, capacity
  ['health-refused', said('Target.FailedHealthChecks: Health checks failed')],
  ['health-timeout', said('Target.Timeout: Request timed out')],
  ['health-codes', said('Target.ResponseCodeMismatch: Health checks failed with these codes: [404]')],
  ['health-zone', said('Target.NotInUse: Target is in an Availability Zone that is not enabled for the load balancer')],
  ['health-group-gone', said('(service api) task set (ecs-svc/1) (task 0123) is not healthy in target-group (arn:aws:elasticloadbalancing:eu-west-1:111111111111:targetgroup/api/1) due to TARGET GROUP IS NOT FOUND.')],
  ['health-elb-denied', said('(service api) failed to describe target health on target-group api with (error User: arn:aws:sts::111111111111:assumed-role/infra/ecs is not authorized to perform: elasticloadbalancing:DescribeTargetHealth because no identity-based policy allows the elasticloadbalancing:DescribeTargetHealth action)')],
  ['subnet-full', said("Unexpected EC2 error while attempting to Create Network Interface in subnet 'subnet-0a1b2c3d4e5f60718': InsufficientFreeAddressesInSubnet")],
  ['subnet-full', said("Unexpected EC2 error while attempting to Create Network Interface with public IP assignment enabled in subnet 'subnet-0a1b2c3d4e5f60718'")],
  ['subnet-gone', said("Unexpected EC2 error while attempting to Create Network Interface in subnet 'subnet-0a1b2c3d4e5f60718': InvalidSubnetID.NotFound")],
  ['security-group-gone', said("Error retrieving security group information for [sg-01607c94e2d82ca08]: The security group 'sg-01607c94e2d82ca08' does not exist (ErrorCode: InvalidGroup.NotFound)")],
  ['network-tags', said('Unexpected EC2 error while attempting to tag the network interface: TagPolicyViolation')],
  ['network-limit', said("Unexpected EC2 error while attempting to Create Network Interface in subnet 'subnet-0a1b2c3d4e5f60718': NetworkInterfaceLimitExceeded")],
  ['no-eni', said('(service api) was unable to place a task because no container instance met all of its requirements. The closest matching container-instance x encountered error "RESOURCE:ENI".')],
  ['network-other', said('Unexpected EC2 error while attempting to attach network interface to instance')],
  ['no-provider-instances', said('(service api) was unable to reach steady state. Reason: No Container Instances were found in your capacity provider.')],
  ['no-constraint', said('(service api) was unable to place a task because no container instance met all of its requirements. The closest matching container-instance 2811a2a8 encountered error "MemberOf placement constraint unsatisfied.".')],
  ['provider-launch', said('(service api) was unable to place a task. Reason: ResourceInitializationError: Unable to launch instance(s) for capacity provider gpu. InvalidParameterValue')],
  ['provisioning-limit', said('(service api) was unable to place tasks in your cluster because the tasks provisioning capacity limit was exceeded.')],
  ['quota', said('(service api) was unable to place a task. Reason: The requested CPU configuration is above your limit.')],
  ['zone', said('(service api) was unable to place a task. Reason: Internal error.')],
  ['compute', said('The selected task definition is not compatible with the selected compute strategy.')],
  ['volume-denied', said("ResourceInitializationError: failed to invoke EFS utils commands to set up EFS volumes: stderr: b'mount.nfs4: access denied by server while mounting 127.0.0.1:/' : unsuccessful EFS utils command execution; code: 32")],
  ['volume-path', said('ResourceInitializationError: failed to invoke EFS utils commands to set up EFS volumes: stderr: mount.nfs4: mounting fs-e5645f66.efs.us-east-1.amazonaws.com:/opt/splunk failed, reason given by server: No such file or directory : unsuccessful EFS utils command execution')],
  ['volume-name', said('ResourceInitializationError: failed to invoke EFS utils commands to set up EFS volumes: stderr: Failed to resolve "fs-0123.efs.eu-west-1.amazonaws.com" - check that your file system ID is correct')],
  ['volume-network', said('ResourceInitializationError: failed to invoke EFS utils commands to set up EFS volumes: stderr: Mount attempt 1/3 failed due to timeout after 15 sec, wait 0 sec before next attempt.')],
  ['hook-uninvoked', said('Service deployment rolled back because PRE_SCALE_UP lifecycle hook(s) failed. ECS was unable to invoke hook target arn:aws:lambda:eu-west-1:111111111111:function:smoke due to User: arn:aws:sts::111111111111:assumed-role/hooks/ecs is not authorized to perform: lambda:InvokeFunction on resource: arn:aws:lambda:eu-west-1:111111111111:function:smoke')],
  ['hook-uninvoked', said('Service deployment rolled back because PRE_SCALE_UP lifecycle hook(s) failed. ECS was unable to assume role arn:aws:iam::111111111111:role/hooks')],
  ['hook-answer', said('Service deployment rolled back because PRE_SCALE_UP lifecycle hook(s) failed. ECS was unable to parse the response from arn:aws:lambda:eu-west-1:111111111111:function:smoke due to HookStatus must not be null')],
  ['listener-denied', said("Service deployment rolled back because of invalid networking configuration. ECS was unable to manage the ELB resources due to missing permissions on ECS Infrastructure Role 'arn:aws:iam::111111111111:role/infra'.")],
  ['volume-role', said("AmazonElasticBlockStorage FAILED: ECS was unable to assume the configured ECS Infrastructure Role 'arn:aws:iam::111122223333:role/ecsInfrastructureRole'. Please verify that the role being passed has the proper trust relationship with Amazon ECS")],
  ['volume-ebs', said('AmazonElasticBlockStorage FAILED: something new')],
  ['stuck-provisioning', { text: '', status: 'PROVISIONING', waited: 240_000 }],
  ['stuck-pending', { text: 'ElasticNetworkInterface ATTACHING', status: 'PENDING', waited: 240_000 }],
  ['stuck-activating', { text: '', status: 'ACTIVATING', waited: 240_000 }],
  ['health-mismatch', said('Target.ResponseCodeMismatch: ')],
  ['health-internal', said('Elb.InternalError: Health checks failed due to an internal error')],
  ['health-internal', said('(service api) (port 8080) is unhealthy in (target-group api) due to (reason Internal error).')],
  ['health-address', said('Target.IpUnusable: The target IP address cannot be used')],
  ['health-instance', said('Target.InvalidState: Target is in the stopped state')]
]
