import type { CauseRow } from './cause-row.ts'

/**
 * Known causes of a bad rollout, the most telling first. `text` is looked for in stop reasons, container reasons, service events and ECS's words on
 * the rollout; `log` in the last log lines; `exit` and `stopCode` on the task. All given conditions must hold on the same piece of evidence.
 * `{name}` in a sentence is filled from the pattern's groups.
 */
export const causes: readonly CauseRow[] = [
  // image
  { id: 'architecture-index', text: /does not contain descriptor matching platform '(?<platform>[^']+)'/, says: 'The image has no variant for {platform}.', remedy: 'Build the image for {platform} too, or set runtimePlatform.cpuArchitecture of the task definition to what the image is built for.' },
  { id: 'architecture-exec', log: /exec format error/, says: 'The image is built for another processor architecture.', remedy: 'Build it for the architecture in runtimePlatform.cpuArchitecture, or change that.' },
  { id: 'architecture-start', text: /exec format error/, says: 'The image is built for another processor architecture.', remedy: 'Build it for the architecture in runtimePlatform.cpuArchitecture, or change that.' },
  { id: 'image-missing', text: /CannotPull\w*Error.*?failed to resolve ref (?<image>[^\s:]+(?::\d+\/)?[^\s]*?): (?:\S+: )?not found/, says: 'The image {image} does not exist in its registry.', remedy: 'Push it, or check whether a lifecycle policy removed it.' },
  { id: 'image-gone', text: /CannotPull\w*Error.*(manifest unknown|repository .* not found|name unknown|\b404\b)/i, says: 'The image or its repository does not exist.', remedy: 'Push it, or check whether a lifecycle policy removed or archived it.' },
  { id: 'image-hub-limit', text: /toomanyrequests|429 Too Many Requests/, says: 'The registry limits anonymous pulls, and the limit is reached.', remedy: 'Pull from your own registry or through a pull-through cache.' },
  { id: 'image-refused', text: /CannotPull\w*Error.*(pull access denied|insufficient_scope)/, says: 'The registry refuses the image: it does not exist there, or it is private.', remedy: 'Check its name; a private one outside ECR needs repositoryCredentials in its container definition.' },
  { id: 'image-denied', text: /CannotPull\w*Error.*(403 Forbidden|no basic auth credentials|AccessDenied)/, says: 'The execution role may not pull the image.', remedy: 'Give the execution role ecr:GetAuthorizationToken, ecr:BatchGetImage and ecr:GetDownloadUrlForLayer, and for another account\'s repository a repository policy.' },
  { id: 'image-network', text: /CannotPull\w*Error.*(i\/o timeout|context deadline exceeded|connection refused|no such host|net\/http: request canceled)/, says: 'The task has no way to the registry.', remedy: 'Give its subnets a NAT gateway or VPC endpoints for ECR and S3, or assign a public IP, and check the security group\'s outbound rules.' },
  { id: 'image-disk', text: /no space left on device/, says: 'The host has no room left on its disk.', remedy: 'Enlarge ephemeralStorage or the instance\'s volume, or make the image smaller.' },
  { id: 'image-other', generic: true, text: /CannotPull\w*Error/, says: 'The image cannot be pulled.', remedy: 'The reason in full is below; check the image\'s name, the execution role and the network.' },
  // secrets and registry authorisation
  { id: 'auth-denied', text: /unable to retrieve ecr registry auth.*not authorized to perform: (?<action>[\w:]+)/, says: 'The execution role may not log in to ECR: {action} is missing.', remedy: 'Allow {action} on * to the execution role.' },
  { id: 'auth-network', text: /(cannot pull registry auth from Amazon ECR|connection issue between the task and Amazon ECR|unable to retrieve ecr registry auth.*timeout)/, says: 'The task has no way to ECR.', remedy: 'Give its subnets a NAT gateway or VPC endpoints for ECR (api and dkr) and S3, and check the security group\'s outbound rules.' },
  { id: 'secret-denied', text: /not authorized to perform: (?<action>secretsmanager:GetSecretValue|ssm:GetParameters?|kms:Decrypt)(?: on resource: (?<resource>\S+))?/, says: 'The execution role may not read the secret {resource}: {action} is missing.', remedy: 'Allow {action} on it to the execution role.' },
  { id: 'secret-missing', text: /(?:failed to fetch secret (?<secret>\S+) from secrets manager.*)?Secrets Manager can't find the specified secret(?! value)/, says: 'The secret {secret} does not exist.', remedy: 'Create it in the stage\'s account and region, or mend the reference in secrets.' },
  { id: 'secret-key', text: /did not contain json key (?<key>\S+)/, says: 'The secret has no JSON key {key}.', remedy: 'Add the key to the secret, or mend the reference.' },
  { id: 'secret-json', text: /invalid character .* (looking for|in literal|after)/, says: 'A JSON key of a secret is asked for, but the secret is not JSON.', remedy: 'Store the secret as a JSON object, or refer to the whole of it.' },
  { id: 'secret-label', text: /secret value for staging label: (?<label>\S+)/, says: 'The secret has no value with the label {label}.', remedy: 'Give the secret a value: a secret without one cannot be read.' },
  { id: 'parameter-missing', text: /invalid parameters: (?<parameter>\S+)/i, says: 'The parameter {parameter} does not exist in the Parameter Store.', remedy: 'Create it in the stage\'s account and region, or mend the reference in secrets.' },
  { id: 'secret-network', text: /unable to retrieve secrets? from (asm|ssm).*(deadline exceeded|timeout|RequestCanceled)/, says: 'The task has no way to the secrets\' service.', remedy: 'Give its subnets a NAT gateway or VPC endpoints for Secrets Manager and SSM.' },
  { id: 'secret-other', generic: true, text: /unable to pull secrets|unable to retrieve secrets?|Fetching secret data/, says: 'A secret cannot be read.', remedy: 'The reason in full is below; check its name and the execution role.' },
  // logs
  { id: 'log-group-missing', text: /specified log group does not exist/, says: 'The log group does not exist.', remedy: 'Create the log group that awslogs-group names, or set awslogs-create-group to "true" and allow logs:CreateLogGroup to the execution role.' },
  { id: 'log-denied', text: /not authorized to perform: (?<action>logs:\w+)/, says: 'The execution role may not write logs: {action} is missing.', remedy: 'Allow {action} on the log group to the execution role.' },
  { id: 'log-network', text: /connection issue between the task and Amazon CloudWatch/, says: 'The task has no way to CloudWatch Logs.', remedy: 'Give its subnets a NAT gateway or a VPC endpoint for logs.' },
  { id: 'log-other', generic: true, text: /failed to (initialize logging driver|validate logger args)/, says: 'The log driver cannot start.', remedy: 'Check logConfiguration and the execution role; the reason in full is below.' },
  // roles
  { id: 'role-assume', text: /unable to assume the role '(?<role>[^']+)'/, says: 'ECS cannot assume the role {role}.', remedy: 'Its trust policy must allow ecs-tasks.amazonaws.com, and the role must exist.' },
  { id: 'role-invalid', text: /Role is not valid/, says: 'A role of the task definition does not exist.', remedy: 'Check taskRoleArn and executionRoleArn.' },
  // memory and exits
  { id: 'out-of-memory', text: /OutOfMemory|killed due to memory usage/i, says: 'A container ran out of memory and was killed.', remedy: 'Raise memory of the task or the container, or find what takes it.' },
  { id: 'command-missing', text: /executable file not found|no such file or directory: unknown/, says: 'The container\'s command does not exist in the image.', remedy: 'Check command and entryPoint against the image.' },
  { id: 'command-permission', text: /permission denied: unknown/, says: 'The container\'s command may not be run.', remedy: 'Make the file executable in the image, and check its user.' },
  { id: 'no-region', log: /could not determine region|Missing region in config|AWS_REGION/i, says: 'The application does not know its AWS region.', remedy: 'Set AWS_REGION among its variables.' },
  { id: 'port-in-use', log: /EADDRINUSE|address already in use/i, says: 'The application\'s port is taken already.', remedy: 'Two containers of one task listen on the same port: change one of them.' },
  { id: 'dependency-refused', log: /ECONNREFUSED|connection refused/i, says: 'The application could not reach something that it needs.', remedy: 'Check the addresses in its variables and the security groups.' },
  { id: 'name-unknown', log: /ENOTFOUND|getaddrinfo|no such host|Name or service not known/i, says: 'The application could not resolve a host name.', remedy: 'Check the addresses in its variables and the VPC\'s DNS settings.' },
  { id: 'module-missing', log: /Cannot find (module|package)|ModuleNotFoundError|ClassNotFoundException/, says: 'A module is missing from the image.', remedy: 'Check what the image\'s build installs and copies.' },
  { id: 'segfault', stopCode: 'EssentialContainerExited', exit: [139], says: 'The application crashed with a segmentation fault.', remedy: 'Check native modules against the base image and the architecture.' },
  { id: 'killed', stopCode: 'EssentialContainerExited', exit: [137], says: 'The container was killed (exit code 137).', remedy: 'Mostly memory: compare its use with the limit; else it did not stop within stopTimeout.' },
  { id: 'terminated', stopCode: 'EssentialContainerExited', exit: [143], says: 'The container was asked to end and did (exit code 143).', remedy: 'Look for what sent SIGTERM: another container of the task, or an init process.' },
  { id: 'command-not-found', stopCode: 'EssentialContainerExited', exit: [127], says: 'A command was not found in the image (exit code 127).', remedy: 'Check command and entryPoint, and what the start script calls.' },
  { id: 'command-not-run', stopCode: 'EssentialContainerExited', exit: [126], says: 'A command could not be run (exit code 126).', remedy: 'Make the file executable in the image.' },
  { id: 'exit-at-once', stopCode: 'EssentialContainerExited', lived: 'at-once', exit: 'bad', says: 'The application ended with exit code {exit}, {lived} after it started.', remedy: 'It fails while it starts: read its last log lines, and check the variables and secrets it needs.' },
  { id: 'exit-later', stopCode: 'EssentialContainerExited', lived: 'later', exit: 'bad', says: 'The application ended with exit code {exit}, {lived} after it started.', remedy: 'It crashes while it runs: read its last log lines.' },
  { id: 'exit-zero', stopCode: 'EssentialContainerExited', exit: [0], says: 'The application ended by itself with exit code 0.', remedy: 'A service must keep running: check whether the command is a one-off job, or mark a helper container as not essential.' },
  { id: 'exit-unknown', generic: true, stopCode: 'EssentialContainerExited', says: 'An essential container ended.', remedy: 'Read its last log lines.' },
  // health
  { id: 'health-codes', text: /Health checks failed with these codes: \[(?<codes>[\d,\s]+)\]/, says: 'The load balancer\'s health check got the answer {codes}.', remedy: 'Check the health check\'s path and matcher of the target group, and that the application is ready within healthCheckGracePeriodSeconds.' },
  { id: 'health-timeout', text: /Request timed out/, says: 'The load balancer\'s health check got no answer in time.', remedy: 'Check that the application listens on the container port on 0.0.0.0, and that the security group lets the load balancer in.' },
  { id: 'health-elb', generic: true, text: /Task failed ELB health checks|Health checks failed\)|is unhealthy in \((target-group|elb)/, says: 'The load balancer\'s health check fails.', remedy: 'Check the container port, the health check\'s path, the security group and healthCheckGracePeriodSeconds.' },
  { id: 'health-container', text: /failed container health checks/, says: 'The container\'s own health check fails.', remedy: 'Run its command in the image by hand; check that the tool it calls is in the image, and startPeriod.' },
  { id: 'targets', text: /failed to register targets in \(target-group (?<group>[^)]+)\)/, says: 'Tasks cannot be registered in the target group {group}.', remedy: 'Check the target type (ip for awsvpc), the port and ECS\'s permissions on the load balancer.' },
  // capacity
  { id: 'no-instances', text: /No Container Instances were found/, says: 'The cluster has no container instances.', remedy: 'Add instances or a capacity provider, or use FARGATE.' },
  { id: 'no-cpu', text: /insufficient CPU units|RESOURCE:CPU/, says: 'No instance has enough CPU left.', remedy: 'Add instances, lower cpu, or lower minimumHealthyPercent so that old tasks may stop first.' },
  { id: 'no-memory', text: /insufficient memory available|RESOURCE:MEMORY/, says: 'No instance has enough memory left.', remedy: 'Add instances, lower memory, or lower minimumHealthyPercent so that old tasks may stop first.' },
  { id: 'no-port', text: /already using a port|RESOURCE:PORTS/, says: 'The host port is taken on every instance.', remedy: 'Use dynamic host ports (hostPort 0) or awsvpc, or lower minimumHealthyPercent.' },
  { id: 'no-eni', text: /RESOURCE:ENI|network interface provisioning|failed to configure ENI/, says: 'No network interface could be had for the task.', remedy: 'Check free addresses in the subnets, the interface limit of the instances, and security groups.' },
  { id: 'no-gpu', text: /RESOURCE:GPU/, says: 'No instance has a GPU free.', remedy: 'Add GPU instances, or drop the GPU requirement.' },
  { id: 'no-attribute', text: /missing an attribute required|ATTRIBUTE\b/, says: 'No instance has the attributes that the task needs.', remedy: 'Check placement constraints, the log driver and the instances\' agent.' },
  { id: 'agent', text: /encountered error "AGENT"|:\s*AGENT\b/, says: 'The agents of the container instances are not connected.', remedy: 'Check the instances\' agent and their way to ECS.' },
  { id: 'no-instance-met', generic: true, text: /no container instance met all of its requirements/, says: 'No container instance fits the task.', remedy: 'Compare cpu, memory, ports and attributes with what the instances have left.' },
  { id: 'capacity', text: /Capacity is unavailable at this time|Unable to launch instance/, says: 'AWS has no capacity for the task right now.', remedy: 'Try again, add subnets in other zones, or mix capacity providers.' },
  { id: 'quota', text: /reached the limit on the number of (?<what>tasks|vCPUs)|above your limit/, says: 'A quota of the account is reached.', remedy: 'Ask for a higher Fargate quota in Service Quotas, or stop tasks.' },
  { id: 'blocked', text: /account is currently blocked/, says: 'The AWS account is blocked.', remedy: 'Ask AWS Support: this is about billing or verification.' },
  { id: 'throttled', text: /operations are being throttled/, says: 'AWS throttles ECS\'s calls for this service.', remedy: 'Deploy fewer services at once, or ask for higher rates.' },
  { id: 'deployment-configuration', text: /unable to stop or start tasks during a deployment because of the service deployment configuration/, says: 'minimumHealthyPercent and maximumPercent leave ECS no room to replace tasks.', remedy: 'Raise maximumPercent or lower minimumHealthyPercent.' },
  { id: 'protected-tasks', text: /number of protected tasks are more than the desired count/, says: 'Protected tasks keep the old deployment alive.', remedy: 'End their protection, or wait until it runs out.' },
  { id: 'efs', text: /EFS utils|failed to mount|mount\.nfs/, says: 'A volume cannot be mounted.', remedy: 'Check the file system\'s mount targets, security groups (port 2049) and access point.' },
  { id: 'spot', stopCode: 'SpotInterruption', says: 'Spot capacity was taken back.', remedy: 'Try again, or put a base of on-demand capacity under the service.' },
  { id: 'host-gone', text: /Host EC2 \(instance (?<instance>[^)]+)\) (terminated|stopped)/, says: 'The host {instance} went away.', remedy: 'Try again; check why the instance ended.' },
  { id: 'maintenance', text: /performing maintenance on the underlying infrastructure/, says: 'AWS retired the host of a task.', remedy: 'Nothing to mend: try again.' },
  { id: 'stopped-by-person', stopCode: 'UserInitiated', says: 'A person or a script stopped tasks.', remedy: 'Find out who, in CloudTrail (StopTask).' },
  // ECS's word on the rollout
  { id: 'no-candidate', text: /No rollback candidate/, says: 'ECS found no earlier good deployment to go back to.', remedy: 'This was the first one, or none before it completed: mend the cause and deploy again.' },
  { id: 'hook-failed', text: /because (?<stage>[A-Z_]+) lifecycle hook\(s\) failed/, says: 'A lifecycle hook at {stage} said no.', remedy: 'Read the log of the hook\'s Lambda function.' },
  { id: 'hook-timeout', text: /(?<stage>[A-Z_]+) pause hook timed out/, says: 'Nobody answered at the pause hook {stage} in time.', remedy: 'Deploy again and answer, or give the hook a longer timeout.' },
  { id: 'listener', text: /invalid networking configuration/, says: 'The load balancer\'s rules do not fit the deployment strategy.', remedy: 'Both target groups must stand on the production rule, exactly one with traffic.' },
  { id: 'start-impaired', generic: true, text: /unable to consistently start tasks successfully/, says: 'ECS cannot start tasks of this revision again and again.', remedy: 'The reasons of the stopped tasks say why.' },
  { id: 'alarm', text: /alarms triggered: (?<alarms>.+)|alarm detected|alarms? (were|was) triggered|deployment alarm/i, says: 'The alarm {alarms} went off.', remedy: 'Look at the alarm\'s metric since the rollout began.' }
]
