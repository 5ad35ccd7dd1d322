export const id = 7637;
export const ids = [7637];
export const modules = {

/***/ 8895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ flag)
/* harmony export */ });
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5384);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1918);


/** `true` or `false` in any case, as YAML writes booleans; `fallback` when the input is absent. */ const flag = (fallback)=>(raw, name)=>{
        const given = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Q)(raw, name)?.toLowerCase();
        if (given === undefined) return fallback;
        if (given === 'true' || given === 'false') return given === 'true';
        throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
            what: `The input "${name}" is "${raw}".`,
            remedy: 'Write "true" or "false".'
        });
    };


/***/ }),

/***/ 8009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ Failure)
/* harmony export */ });
/** Why a question to a system outside could not be answered. */ /** A call to a system outside that failed. A flow turns it into an outcome after its first write; before that it ends the action. */ class Failure extends Error {
    kind;
    /** The call as IAM names it, `ecs:UpdateService`. */ action;
    /** Error code of the other side. */ code;
    /** Whether the call may have taken effect. */ sent;
    constructor(message, facts, options){
        super(message, options);
        this.name = 'Failure';
        this.kind = facts.kind;
        this.action = facts.action;
        this.code = facts.code;
        this.sent = facts.sent ?? 'no';
    }
}


/***/ }),

/***/ 5224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fS: () => (/* binding */ parseRecordTag),
/* harmony export */   mK: () => (/* binding */ pinTag),
/* harmony export */   yg: () => (/* binding */ recordTag)
/* harmony export */ });
/* harmony import */ var _release_named_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7124);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7964);


const pattern = /^(rel|veto|clear)-([a-z0-9-]{1,24})\.([a-z0-9_-]{1,60})\.(\d{8}T\d{6}Z)$/;
/** The tag that writes a record on an image: append-only, the same for a re-run because `at` is ECS's own time. */ const recordTag = (record)=>(0,_release_named_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)(`${record.kind}-${record.stage}.${record.service}.${(0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .compact */ .oE)(record.at)}`);
/** A record read back from an image tag; `undefined` for any other tag. */ const parseRecordTag = (tag)=>{
    const [, kind, stage, service, at] = pattern.exec(tag) ?? [];
    const moment = (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCompact */ .z3)(at ?? '');
    if (stage === undefined || service === undefined || moment === undefined) return undefined;
    return {
        kind: kind,
        stage: (0,_release_named_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)(stage),
        service: (0,_release_named_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)(service),
        at: moment
    };
};
/** The moving tag on the digest that a stage runs after proof, and on the proven one before it. */ const pinTag = (stage, service, which)=>(0,_release_named_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)(`pin-${stage}.${service}${which === 'back' ? '.back' : ''}`);


/***/ }),

/***/ 6865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ tagValue),
/* harmony export */   b: () => (/* binding */ tagKeys)
/* harmony export */ });
/** Tags that Tagship writes on ECS task definitions and services. All share the prefix that infrastructure code ignores. */ const tagKeys = {
    /** Definition hash of the revision: written when it is registered. */ hash: 'tagship:hash',
    service: 'tagship:service',
    stage: 'tagship:stage',
    version: 'tagship:version',
    commit: 'tagship:commit',
    /** Committer's date of the commit, compact UTC. */ committed: 'tagship:committed',
    run: 'tagship:run',
    actor: 'tagship:actor',
    /** UTC moment at which ECS finished the rollout that proved this revision. */ proven: 'tagship:proven',
    /** UTC moment of a person's rollback away from this revision. */ vetoed: 'tagship:vetoed',
    /** UTC moment at which a veto was lifted; the later of the two wins. */ cleared: 'tagship:cleared',
    /** On a service: automation leaves it alone until a person resumes it. Value: who, and since when. */ hold: 'tagship:hold'
};
const forbidden = /[^\p{L}\p{N} +\-=._:/@]/gu;
/** A text made legal as the value of an ECS tag: other characters become `_`, at most 256 (service quotas page). */ const tagValue = (text)=>text.replaceAll(forbidden, '_').slice(0, 256);


/***/ }),

/***/ 9811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ proofTags),
/* harmony export */   S: () => (/* binding */ provenAt)
/* harmony export */ });
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7964);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6865);


/** Tags that say on a revision: this state was proven, at ECS's own `finishedAt` in compact UTC, so that a re-run writes the same. */ const proofTags = (at)=>({
        [_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .tagKeys */ .b.proven]: (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .compact */ .oE)(at)
    });
/** When a revision was proven, read from its tags; `undefined` when it was not, or when the value is not a moment. */ const provenAt = (tags)=>(0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCompact */ .z3)(tags[_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .tagKeys */ .b.proven] ?? '');


/***/ }),

/***/ 5848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ withUnits),
/* harmony export */   c: () => (/* binding */ openUnits)
/* harmony export */ });
/** The release with each unit that has no outcome yet replaced by `next(unit)`: a unit with an outcome is left alone, and that is resume. */ const withUnits = (release, next)=>({
        ...release,
        units: release.units.map((unit)=>unit.outcome === undefined ? next(unit) : unit)
    });
/** The units that have no outcome yet. */ const openUnits = (release)=>release.units.filter((unit)=>unit.outcome === undefined);


/***/ }),

/***/ 5990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ diagnosis)
});

// EXTERNAL MODULE: ./.tagship/build/core/release/outcome.js
var release_outcome = __webpack_require__(945);
// EXTERNAL MODULE: ./.tagship/build/core/rollout/grouped.js
var grouped = __webpack_require__(2939);
// EXTERNAL MODULE: ./.tagship/build/core/time/duration.js
var duration = __webpack_require__(7861);
;// CONCATENATED MODULE: ./.tagship/build/core/rollout/causes.data.js
/**
 * Known causes of a bad rollout, the most telling first. `text` is looked for in stop reasons, container reasons, service events and ECS's words on
 * the rollout; `log` in the last log lines; `exit` and `stopCode` on the task. All given conditions must hold on the same piece of evidence.
 * `{name}` in a sentence is filled from the pattern's groups.
 */ const causes = [
    // image
    {
        id: 'architecture-index',
        text: /does not contain descriptor matching platform '(?<platform>[^']+)'/,
        says: 'The image has no variant for {platform}.',
        remedy: 'Build the image for {platform} too, or set runtimePlatform.cpuArchitecture of the task definition to what the image is built for.'
    },
    {
        id: 'architecture-exec',
        log: /exec format error/,
        says: 'The image is built for another processor architecture.',
        remedy: 'Build it for the architecture in runtimePlatform.cpuArchitecture, or change that.'
    },
    {
        id: 'architecture-start',
        text: /exec format error/,
        says: 'The image is built for another processor architecture.',
        remedy: 'Build it for the architecture in runtimePlatform.cpuArchitecture, or change that.'
    },
    {
        id: 'image-missing',
        text: /CannotPull\w*Error.*?failed to resolve ref (?<image>[^\s:]+(?::\d+\/)?[^\s]*?): (?:\S+: )?not found/,
        says: 'The image {image} does not exist in its registry.',
        remedy: 'Push it, or check whether a lifecycle policy removed it.'
    },
    {
        id: 'image-gone',
        text: /CannotPull\w*Error.*(manifest unknown|repository .* not found|name unknown|404)/i,
        says: 'The image or its repository does not exist.',
        remedy: 'Push it, or check whether a lifecycle policy removed or archived it.'
    },
    {
        id: 'image-hub-limit',
        text: /toomanyrequests|429 Too Many Requests/,
        says: 'The registry limits anonymous pulls, and the limit is reached.',
        remedy: 'Pull from your own registry or through a pull-through cache.'
    },
    {
        id: 'image-denied',
        text: /CannotPull\w*Error.*(403 Forbidden|pull access denied|insufficient_scope|no basic auth credentials|AccessDenied)/,
        says: 'The execution role may not pull the image.',
        remedy: 'Give the execution role ecr:GetAuthorizationToken, ecr:BatchGetImage and ecr:GetDownloadUrlForLayer, and for another account\'s repository a repository policy.'
    },
    {
        id: 'image-network',
        text: /CannotPull\w*Error.*(i\/o timeout|context deadline exceeded|connection refused|no such host|net\/http: request canceled)/,
        says: 'The task has no way to the registry.',
        remedy: 'Give its subnets a NAT gateway or VPC endpoints for ECR and S3, or assign a public IP, and check the security group\'s outbound rules.'
    },
    {
        id: 'image-disk',
        text: /no space left on device/,
        says: 'The host has no room left on its disk.',
        remedy: 'Enlarge ephemeralStorage or the instance\'s volume, or make the image smaller.'
    },
    {
        id: 'image-other',
        generic: true,
        text: /CannotPull\w*Error/,
        says: 'The image cannot be pulled.',
        remedy: 'The reason in full is below; check the image\'s name, the execution role and the network.'
    },
    // secrets and registry authorisation
    {
        id: 'auth-denied',
        text: /unable to retrieve ecr registry auth.*not authorized to perform: (?<action>[\w:]+)/,
        says: 'The execution role may not log in to ECR: {action} is missing.',
        remedy: 'Allow {action} on * to the execution role.'
    },
    {
        id: 'auth-network',
        text: /(cannot pull registry auth from Amazon ECR|connection issue between the task and Amazon ECR|unable to retrieve ecr registry auth.*timeout)/,
        says: 'The task has no way to ECR.',
        remedy: 'Give its subnets a NAT gateway or VPC endpoints for ECR (api and dkr) and S3, and check the security group\'s outbound rules.'
    },
    {
        id: 'secret-denied',
        text: /not authorized to perform: (?<action>secretsmanager:GetSecretValue|ssm:GetParameters?|kms:Decrypt)(?: on resource: (?<resource>\S+))?/,
        says: 'The execution role may not read the secret {resource}: {action} is missing.',
        remedy: 'Allow {action} on it to the execution role.'
    },
    {
        id: 'secret-missing',
        text: /(?:failed to fetch secret (?<secret>\S+) from secrets manager.*)?Secrets Manager can't find the specified secret/,
        says: 'The secret {secret} does not exist.',
        remedy: 'Create it in the stage\'s account and region, or mend the reference in secrets.'
    },
    {
        id: 'secret-key',
        text: /did not contain json key (?<key>\S+)/,
        says: 'The secret has no JSON key {key}.',
        remedy: 'Add the key to the secret, or mend the reference.'
    },
    {
        id: 'secret-json',
        text: /invalid character .* (looking for|in literal|after)/,
        says: 'A JSON key of a secret is asked for, but the secret is not JSON.',
        remedy: 'Store the secret as a JSON object, or refer to the whole of it.'
    },
    {
        id: 'secret-label',
        text: /secret value for staging label: (?<label>\S+)/,
        says: 'The secret has no value with the label {label}.',
        remedy: 'Give the secret a value: a secret without one cannot be read.'
    },
    {
        id: 'parameter-missing',
        text: /invalid parameters: (?<parameter>\S+)/i,
        says: 'The parameter {parameter} does not exist in the Parameter Store.',
        remedy: 'Create it in the stage\'s account and region, or mend the reference in secrets.'
    },
    {
        id: 'secret-network',
        text: /unable to retrieve secrets? from (asm|ssm).*(deadline exceeded|timeout|RequestCanceled)/,
        says: 'The task has no way to the secrets\' service.',
        remedy: 'Give its subnets a NAT gateway or VPC endpoints for Secrets Manager and SSM.'
    },
    {
        id: 'secret-other',
        generic: true,
        text: /unable to pull secrets|unable to retrieve secrets?|Fetching secret data/,
        says: 'A secret cannot be read.',
        remedy: 'The reason in full is below; check its name and the execution role.'
    },
    // logs
    {
        id: 'log-group-missing',
        text: /specified log group does not exist/,
        says: 'The log group does not exist.',
        remedy: 'Create the log group that awslogs-group names, or set awslogs-create-group to "true" and allow logs:CreateLogGroup to the execution role.'
    },
    {
        id: 'log-denied',
        text: /not authorized to perform: (?<action>logs:\w+)/,
        says: 'The execution role may not write logs: {action} is missing.',
        remedy: 'Allow {action} on the log group to the execution role.'
    },
    {
        id: 'log-network',
        text: /connection issue between the task and Amazon CloudWatch/,
        says: 'The task has no way to CloudWatch Logs.',
        remedy: 'Give its subnets a NAT gateway or a VPC endpoint for logs.'
    },
    {
        id: 'log-other',
        generic: true,
        text: /failed to (initialize logging driver|validate logger args)/,
        says: 'The log driver cannot start.',
        remedy: 'Check logConfiguration and the execution role; the reason in full is below.'
    },
    // roles
    {
        id: 'role-assume',
        text: /unable to assume the role '(?<role>[^']+)'/,
        says: 'ECS cannot assume the role {role}.',
        remedy: 'Its trust policy must allow ecs-tasks.amazonaws.com, and the role must exist.'
    },
    {
        id: 'role-invalid',
        text: /Role is not valid/,
        says: 'A role of the task definition does not exist.',
        remedy: 'Check taskRoleArn and executionRoleArn.'
    },
    // memory and exits
    {
        id: 'out-of-memory',
        text: /OutOfMemory|killed due to memory usage/i,
        says: 'A container ran out of memory and was killed.',
        remedy: 'Raise memory of the task or the container, or find what takes it.'
    },
    {
        id: 'command-missing',
        text: /executable file not found|no such file or directory: unknown/,
        says: 'The container\'s command does not exist in the image.',
        remedy: 'Check command and entryPoint against the image.'
    },
    {
        id: 'command-permission',
        text: /permission denied: unknown/,
        says: 'The container\'s command may not be run.',
        remedy: 'Make the file executable in the image, and check its user.'
    },
    {
        id: 'no-region',
        log: /could not determine region|Missing region in config|AWS_REGION/i,
        says: 'The application does not know its AWS region.',
        remedy: 'Set AWS_REGION among its variables.'
    },
    {
        id: 'port-in-use',
        log: /EADDRINUSE|address already in use/i,
        says: 'The application\'s port is taken already.',
        remedy: 'Two containers of one task listen on the same port: change one of them.'
    },
    {
        id: 'dependency-refused',
        log: /ECONNREFUSED|connection refused/i,
        says: 'The application could not reach something that it needs.',
        remedy: 'Check the addresses in its variables and the security groups.'
    },
    {
        id: 'name-unknown',
        log: /ENOTFOUND|getaddrinfo|no such host|Name or service not known/i,
        says: 'The application could not resolve a host name.',
        remedy: 'Check the addresses in its variables and the VPC\'s DNS settings.'
    },
    {
        id: 'module-missing',
        log: /Cannot find (module|package)|ModuleNotFoundError|ClassNotFoundException/,
        says: 'A module is missing from the image.',
        remedy: 'Check what the image\'s build installs and copies.'
    },
    {
        id: 'segfault',
        stopCode: 'EssentialContainerExited',
        exit: [
            139
        ],
        says: 'The application crashed with a segmentation fault.',
        remedy: 'Check native modules against the base image and the architecture.'
    },
    {
        id: 'killed',
        stopCode: 'EssentialContainerExited',
        exit: [
            137
        ],
        says: 'The container was killed (exit code 137).',
        remedy: 'Mostly memory: compare its use with the limit; else it did not stop within stopTimeout.'
    },
    {
        id: 'terminated',
        stopCode: 'EssentialContainerExited',
        exit: [
            143
        ],
        says: 'The container was asked to end and did (exit code 143).',
        remedy: 'Look for what sent SIGTERM: another container of the task, or an init process.'
    },
    {
        id: 'command-not-found',
        stopCode: 'EssentialContainerExited',
        exit: [
            127
        ],
        says: 'A command was not found in the image (exit code 127).',
        remedy: 'Check command and entryPoint, and what the start script calls.'
    },
    {
        id: 'command-not-run',
        stopCode: 'EssentialContainerExited',
        exit: [
            126
        ],
        says: 'A command could not be run (exit code 126).',
        remedy: 'Make the file executable in the image.'
    },
    {
        id: 'exit-at-once',
        stopCode: 'EssentialContainerExited',
        lived: 'at-once',
        exit: 'bad',
        says: 'The application ended with exit code {exit} {lived} after it started.',
        remedy: 'It fails while it starts: read its last log lines, and check the variables and secrets it needs.'
    },
    {
        id: 'exit-later',
        stopCode: 'EssentialContainerExited',
        lived: 'later',
        exit: 'bad',
        says: 'The application ended with exit code {exit} {lived} after it started.',
        remedy: 'It crashes while it runs: read its last log lines.'
    },
    {
        id: 'exit-zero',
        stopCode: 'EssentialContainerExited',
        exit: [
            0
        ],
        says: 'The application ended by itself with exit code 0.',
        remedy: 'A service must keep running: check whether the command is a one-off job, or mark a helper container as not essential.'
    },
    {
        id: 'exit-unknown',
        generic: true,
        stopCode: 'EssentialContainerExited',
        says: 'An essential container ended.',
        remedy: 'Read its last log lines.'
    },
    // health
    {
        id: 'health-codes',
        text: /Health checks failed with these codes: \[(?<codes>[\d,\s]+)\]/,
        says: 'The load balancer\'s health check got the answer {codes}.',
        remedy: 'Check the health check\'s path and matcher of the target group, and that the application is ready within healthCheckGracePeriodSeconds.'
    },
    {
        id: 'health-timeout',
        text: /Request timed out/,
        says: 'The load balancer\'s health check got no answer in time.',
        remedy: 'Check that the application listens on the container port on 0.0.0.0, and that the security group lets the load balancer in.'
    },
    {
        id: 'health-elb',
        text: /Task failed ELB health checks|Health checks failed\)|is unhealthy in \((target-group|elb)/,
        says: 'The load balancer\'s health check fails.',
        remedy: 'Check the container port, the health check\'s path, the security group and healthCheckGracePeriodSeconds.'
    },
    {
        id: 'health-container',
        text: /failed container health checks/,
        says: 'The container\'s own health check fails.',
        remedy: 'Run its command in the image by hand; check that the tool it calls is in the image, and startPeriod.'
    },
    {
        id: 'targets',
        text: /failed to register targets in \(target-group (?<group>[^)]+)\)/,
        says: 'Tasks cannot be registered in the target group {group}.',
        remedy: 'Check the target type (ip for awsvpc), the port and ECS\'s permissions on the load balancer.'
    },
    // capacity
    {
        id: 'no-instances',
        text: /No Container Instances were found/,
        says: 'The cluster has no container instances.',
        remedy: 'Add instances or a capacity provider, or use FARGATE.'
    },
    {
        id: 'no-cpu',
        text: /insufficient CPU units|RESOURCE:CPU/,
        says: 'No instance has enough CPU left.',
        remedy: 'Add instances, lower cpu, or lower minimumHealthyPercent so that old tasks may stop first.'
    },
    {
        id: 'no-memory',
        text: /insufficient memory available|RESOURCE:MEMORY/,
        says: 'No instance has enough memory left.',
        remedy: 'Add instances, lower memory, or lower minimumHealthyPercent so that old tasks may stop first.'
    },
    {
        id: 'no-port',
        text: /already using a port|RESOURCE:PORTS/,
        says: 'The host port is taken on every instance.',
        remedy: 'Use dynamic host ports (hostPort 0) or awsvpc, or lower minimumHealthyPercent.'
    },
    {
        id: 'no-eni',
        text: /RESOURCE:ENI|network interface provisioning|failed to configure ENI/,
        says: 'No network interface could be had for the task.',
        remedy: 'Check free addresses in the subnets, the interface limit of the instances, and security groups.'
    },
    {
        id: 'no-gpu',
        text: /RESOURCE:GPU/,
        says: 'No instance has a GPU free.',
        remedy: 'Add GPU instances, or drop the GPU requirement.'
    },
    {
        id: 'no-attribute',
        text: /missing an attribute required|ATTRIBUTE\b/,
        says: 'No instance has the attributes that the task needs.',
        remedy: 'Check placement constraints, the log driver and the instances\' agent.'
    },
    {
        id: 'agent',
        text: /encountered error "AGENT"|:\s*AGENT\b/,
        says: 'The agents of the container instances are not connected.',
        remedy: 'Check the instances\' agent and their way to ECS.'
    },
    {
        id: 'no-instance-met',
        generic: true,
        text: /no container instance met all of its requirements/,
        says: 'No container instance fits the task.',
        remedy: 'Compare cpu, memory, ports and attributes with what the instances have left.'
    },
    {
        id: 'capacity',
        text: /Capacity is unavailable at this time|Unable to launch instance/,
        says: 'AWS has no capacity for the task right now.',
        remedy: 'Try again, add subnets in other zones, or mix capacity providers.'
    },
    {
        id: 'quota',
        text: /reached the limit on the number of (?<what>tasks|vCPUs)|above your limit/,
        says: 'A quota of the account is reached.',
        remedy: 'Ask for a higher Fargate quota in Service Quotas, or stop tasks.'
    },
    {
        id: 'blocked',
        text: /account is currently blocked/,
        says: 'The AWS account is blocked.',
        remedy: 'Ask AWS Support: this is about billing or verification.'
    },
    {
        id: 'throttled',
        text: /operations are being throttled/,
        says: 'AWS throttles ECS\'s calls for this service.',
        remedy: 'Deploy fewer services at once, or ask for higher rates.'
    },
    {
        id: 'deployment-configuration',
        text: /unable to stop or start tasks during a deployment because of the service deployment configuration/,
        says: 'minimumHealthyPercent and maximumPercent leave ECS no room to replace tasks.',
        remedy: 'Raise maximumPercent or lower minimumHealthyPercent.'
    },
    {
        id: 'protected-tasks',
        text: /number of protected tasks are more than the desired count/,
        says: 'Protected tasks keep the old deployment alive.',
        remedy: 'End their protection, or wait until it runs out.'
    },
    {
        id: 'efs',
        text: /EFS utils|failed to mount|mount\.nfs/,
        says: 'A volume cannot be mounted.',
        remedy: 'Check the file system\'s mount targets, security groups (port 2049) and access point.'
    },
    {
        id: 'spot',
        stopCode: 'SpotInterruption',
        says: 'Spot capacity was taken back.',
        remedy: 'Try again, or put a base of on-demand capacity under the service.'
    },
    {
        id: 'host-gone',
        text: /Host EC2 \(instance (?<instance>[^)]+)\) (terminated|stopped)/,
        says: 'The host {instance} went away.',
        remedy: 'Try again; check why the instance ended.'
    },
    {
        id: 'maintenance',
        text: /performing maintenance on the underlying infrastructure/,
        says: 'AWS retired the host of a task.',
        remedy: 'Nothing to mend: try again.'
    },
    {
        id: 'stopped-by-person',
        stopCode: 'UserInitiated',
        says: 'A person or a script stopped tasks.',
        remedy: 'Find out who, in CloudTrail (StopTask).'
    },
    // ECS's word on the rollout
    {
        id: 'no-candidate',
        text: /No rollback candidate/,
        says: 'ECS found no earlier good deployment to go back to.',
        remedy: 'This was the first one, or none before it completed: mend the cause and deploy again.'
    },
    {
        id: 'hook-failed',
        text: /because (?<stage>[A-Z_]+) lifecycle hook\(s\) failed/,
        says: 'A lifecycle hook at {stage} said no.',
        remedy: 'Read the log of the hook\'s Lambda function.'
    },
    {
        id: 'hook-timeout',
        text: /(?<stage>[A-Z_]+) pause hook timed out/,
        says: 'Nobody answered at the pause hook {stage} in time.',
        remedy: 'Deploy again and answer, or give the hook a longer timeout.'
    },
    {
        id: 'listener',
        text: /invalid networking configuration/,
        says: 'The load balancer\'s rules do not fit the deployment strategy.',
        remedy: 'Both target groups must stand on the production rule, exactly one with traffic.'
    },
    {
        id: 'start-impaired',
        generic: true,
        text: /unable to consistently start tasks successfully/,
        says: 'ECS cannot start tasks of this revision again and again.',
        remedy: 'The reasons of the stopped tasks say why.'
    },
    {
        id: 'alarm',
        text: /alarm detected|alarms? (were|was) triggered|deployment alarm/i,
        says: 'An alarm of the service went off.',
        remedy: 'Look at the alarm\'s metric since the rollout began.'
    }
];

;// CONCATENATED MODULE: ./.tagship/build/core/rollout/known-cause.js


/** How soon after its start an end counts as "at once". */ const atOnce = 30_000;
/** All known causes that the evidence shows, the most telling first, each once. */ const findings = (evidence)=>{
    const found = causes.filter((row)=>evidence.some((seen)=>shows(row, seen)));
    const telling = found.filter(({ generic })=>generic !== true);
    return (telling.length > 0 ? telling : found).flatMap((row)=>{
        const piece = evidence.find((seen)=>shows(row, seen));
        return piece === undefined ? [] : [
            filled(row, piece)
        ];
    });
};
const shows = (row, seen)=>(row.text === undefined || row.text.test(seen.text)) && (row.log === undefined || row.log.test(seen.log ?? '')) && (row.stopCode === undefined || row.stopCode === seen.stopCode) && (row.exit === undefined || endedWith(row.exit, seen.exitCode)) && (row.lived === undefined || row.lived === pace(seen.lived));
const endedWith = (wanted, code)=>code !== undefined && (wanted === 'bad' ? code !== 0 : wanted.includes(code));
const pace = (lived)=>lived === undefined ? undefined : lived < atOnce ? 'at-once' : 'later';
const filled = (row, seen)=>{
    const words = {
        ...row.text?.exec(seen.text)?.groups,
        exit: seen.exitCode === undefined ? undefined : String(seen.exitCode),
        lived: seen.lived === undefined ? undefined : (0,duration/* durationText */.S)(seen.lived)
    };
    const fill = (sentence)=>sentence.replaceAll(/ ?\{(\w+)\}/g, (hole, name)=>{
            const word = words[name];
            return word === undefined ? '' : `${hole.startsWith(' ') ? ' ' : ''}${word}`;
        });
    return {
        id: row.id,
        says: fill(row.says),
        remedy: fill(row.remedy)
    };
};

// EXTERNAL MODULE: ./.tagship/build/core/rollout/stops.js
var stops = __webpack_require__(6128);
;// CONCATENATED MODULE: ./.tagship/build/core/rollout/diagnosis.js




/** The diagnosis of one rollout; known causes are looked for only where it did not end well. */ const diagnosis = (seen)=>{
    const { rollout, service, outcome, took } = seen;
    const ways = (0,stops/* stops */.Gb)(seen.stopped);
    const events = newEvents(seen);
    const reason = seen.reason ?? words(seen);
    const texts = [
        ...events.map(({ message })=>message),
        ...reason === undefined ? [] : [
            reason
        ]
    ];
    return {
        service,
        outcome,
        took,
        ...seen.from === undefined ? {} : {
            from: seen.from
        },
        ...seen.to === undefined ? {} : {
            to: seen.to
        },
        ...reason === undefined ? {} : {
            reason
        },
        ...rollout === undefined ? {} : {
            rollout: rollout.arn,
            status: rollout.status
        },
        ...rollout?.breaker === undefined ? {} : {
            breaker: {
                failures: rollout.breaker.failures,
                threshold: rollout.breaker.threshold
            }
        },
        alarms: rollout?.alarms?.triggered ?? [],
        findings: (0,release_outcome/* isGreen */.gf)(outcome) ? [] : findings(evidence(ways, seen.log, texts)),
        stops: ways,
        events,
        ...seen.log === undefined ? {} : {
            log: seen.log
        },
        unread: seen.unread ?? []
    };
};
const words = ({ rollout, view, to })=>rollout?.reason ?? rollout?.rollback?.reason ?? view?.deployments.find((each)=>each.taskDefinition === to)?.reason;
const newEvents = ({ view, since })=>(0,grouped/* grouped */.z)((view?.events ?? []).filter(({ at })=>at >= since), ({ message })=>(0,stops/* alike */.nO)(message)).map((same)=>({
            at: same[0].at,
            message: same[0].message,
            times: same.length
        }));
const evidence = (ways, log, texts)=>[
        ...ways.map((stop)=>stopEvidence(stop, log)),
        ...texts.map((text)=>({
                text
            }))
    ];
const stopEvidence = (stop, log)=>{
    const ended = (0,stops/* culprit */.ik)(stop);
    return {
        text: [
            stop.reason,
            ...stop.containers.map(({ reason })=>reason)
        ].filter((text)=>text !== undefined).join('\n'),
        ...stop.stopCode === undefined ? {} : {
            stopCode: stop.stopCode
        },
        ...ended?.exitCode === undefined ? {} : {
            exitCode: ended.exitCode
        },
        ...stop.lived === undefined ? {} : {
            lived: stop.lived
        },
        ...log === undefined || log.container !== ended?.name ? {} : {
            log: log.lines.join('\n')
        }
    };
};


/***/ }),

/***/ 6009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dv: () => (/* binding */ revisionDigests),
/* harmony export */   Q: () => (/* binding */ digestMatch),
/* harmony export */   hC: () => (/* binding */ taskDigests),
/* harmony export */   tN: () => (/* binding */ pinnedDigest)
/* harmony export */ });
/* harmony import */ var _release_named_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7124);

/** The digest that an image name is pinned to; `undefined` for a tag. */ const pinnedDigest = (image)=>{
    const [, digest] = /@(sha256:[0-9a-f]{64})$/.exec(image) ?? [];
    return digest === undefined ? undefined : (0,_release_named_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)(digest);
};
/** What a service revision runs. A name pinned by digest counts as read: nothing else can run under it. */ const revisionDigests = (view)=>view.images.map(({ container, image, digest })=>withDigest(container, digest ?? pinnedDigest(image)));
/** What running tasks run, container by container. */ const taskDigests = (tasks)=>tasks.flatMap((task)=>task.containers.map(({ name, digest })=>withDigest(name, digest)));
const withDigest = (container, digest)=>digest === undefined ? {
        container
    } : {
        container,
        digest
    };
/** Compares what runs with what was asked; containers that nobody asked about are not looked at. */ const digestMatch = (accepted, running)=>{
    const each = [
        ...accepted
    ].map(([container, digests])=>containerMatch(digests, running.filter((seen)=>seen.container === container)));
    if (each.includes('other')) return 'other';
    return each.includes('unreadable') ? 'unreadable' : 'ours';
};
const containerMatch = (digests, running)=>{
    const known = running.flatMap(({ digest })=>digest === undefined ? [] : [
            digest
        ]);
    if (known.some((digest)=>!digests.includes(digest))) return 'other';
    return known.length === 0 || known.length < running.length ? 'unreadable' : 'ours';
};


/***/ }),

/***/ 2939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ grouped)
/* harmony export */ });
/** Items by what they have in common, groups in order of their first item, items in their own order; no group is empty. */ const grouped = (items, key)=>{
    const groups = new Map();
    for (const item of items){
        const group = groups.get(key(item));
        if (group === undefined) groups.set(key(item), [
            item
        ]);
        else group.push(item);
    }
    return [
        ...groups.values()
    ];
};


/***/ }),

/***/ 9054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B$: () => (/* binding */ unlisted),
/* harmony export */   g: () => (/* binding */ isOngoing),
/* harmony export */   wj: () => (/* binding */ ownRollout)
/* harmony export */ });
/* unused harmony export isSameDeployment */
/* harmony import */ var _service_view_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7622);

/** The states from which a rollout still moves. */ const ongoing = [
    'PENDING',
    'IN_PROGRESS',
    'STOP_REQUESTED',
    'ROLLBACK_REQUESTED',
    'ROLLBACK_IN_PROGRESS'
];
/** Whether a rollout still moves. */ const isOngoing = (rollout)=>ongoing.includes(rollout.status);
/** Whether a service revision and a deployment are one and the same: ECS gives both the same number. */ const isSameDeployment = (target, id)=>target !== undefined && lastPart(target) === lastPart(id);
const lastPart = (text)=>text.slice(text.lastIndexOf('/') + 1);
/** The deployment under way that ECS does not list as a rollout yet: the list lags a second or two behind. */ const unlisted = (service, listed)=>{
    const first = (0,_service_view_js__WEBPACK_IMPORTED_MODULE_0__/* .primary */ .z)(service);
    const newest = listed[0];
    if (first?.rolloutState !== 'IN_PROGRESS') return undefined;
    if (newest !== undefined && (newest.createdAt >= first.createdAt || isSameDeployment(newest.target, first.id))) return undefined;
    return first;
};
/** Which listed rollout is ours: by the number of our deployment, else the first new one that brings our revision. */ const ownRollout = (candidates, own, revisions)=>{
    const numbered = candidates.find(({ target })=>own.id !== undefined && isSameDeployment(target, own.id));
    const brings = candidates.filter(({ target })=>revisions.get(target ?? '')?.taskDefinition === own.revision);
    return (numbered ?? brings.at(-1))?.arn;
};


/***/ }),

/***/ 7622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ isWhole),
/* harmony export */   z: () => (/* binding */ primary)
/* harmony export */ });
/** The deployment that ECS works towards; `undefined` for controllers that keep none. */ const primary = (service)=>service.deployments.find(({ status })=>status === 'PRIMARY');
/** Whether all that is wanted runs, and something is wanted. */ const isWhole = (service)=>service.desired > 0 && service.running >= service.desired;


/***/ }),

/***/ 4553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ step),
/* harmony export */   i: () => (/* binding */ isHeld)
/* harmony export */ });
/* harmony import */ var _record_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6865);
/* harmony import */ var _service_view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7622);


/** Decides for one service, in this order: what drives it, what is under way, what runs, who holds it. */ const step = (stand, asked, terms)=>{
    const { service, inFlight } = stand;
    if (service.controller !== 'ECS' || service.express) return refused('controller');
    if (inFlight !== undefined && isAsked(asked, inFlight)) return {
        do: 'follow',
        rollout: inFlight
    };
    if (inFlight === undefined && !terms.force && runsAsked(stand, asked)) return stepFromSame(service, terms);
    if (isHeld(service) && terms.hold !== 'pass') return held(terms.hold);
    if (inFlight === undefined) return {
        do: 'send',
        force: terms.force
    };
    return terms.inFlight === 'refuse' ? refused('lease') : {
        do: 'wait'
    };
};
/** Whether automation must leave the service alone. */ const isHeld = (service)=>service.tags[_record_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .tagKeys */ .b.hold] !== undefined;
const stepFromSame = (service, terms)=>{
    if ((0,_service_view_js__WEBPACK_IMPORTED_MODULE_1__/* .primary */ .z)(service)?.rolloutState === 'FAILED') return isHeld(service) && terms.hold !== 'pass' ? held(terms.hold) : {
        do: 'send',
        force: true
    };
    if (service.desired === 0) return {
        do: 'nothing',
        outcome: {
            is: 'nothing-running'
        }
    };
    return (0,_service_view_js__WEBPACK_IMPORTED_MODULE_1__/* .isWhole */ .w)(service) ? {
        do: 'nothing',
        outcome: {
            is: 'no-op'
        }
    } : {
        do: 'settle'
    };
};
const held = (ending)=>({
        do: 'nothing',
        outcome: {
            is: ending,
            gate: 'hold'
        }
    });
const refused = (gate)=>({
        do: 'nothing',
        outcome: {
            is: 'refused',
            gate
        }
    });
const runsAsked = ({ service, hash }, asked)=>{
    const revision = (0,_service_view_js__WEBPACK_IMPORTED_MODULE_1__/* .primary */ .z)(service)?.taskDefinition;
    return revision !== undefined && isAsked(asked, hash === undefined ? {
        revision
    } : {
        revision,
        hash
    });
};
const isAsked = (asked, seen)=>asked.hash !== undefined && asked.hash === seen.hash || asked.revision !== undefined && asked.revision === seen.revision;


/***/ }),

/***/ 6128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E_: () => (/* binding */ tellingStop),
/* harmony export */   Gb: () => (/* binding */ stops),
/* harmony export */   ik: () => (/* binding */ culprit),
/* harmony export */   nO: () => (/* binding */ alike)
/* harmony export */ });
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7964);
/* harmony import */ var _grouped_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2939);


/** What differs between two tasks that failed alike: ids, addresses, how often something was retried. */ const passing = /\b[0-9a-f]{32}\b|\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b|\bRequestID: [\w-]*|\d+\.\d+\.\d+\.\d+:\d+|retried \d+ times?(\(s\))?|retried \d+ time\(s\)/g;
/** A text without what differs between two like ones. */ const alike = (text)=>text.replaceAll(passing, '…');
/** The distinct ways in which tasks stopped, the most frequent first; each keeps the words of its latest task. */ const stops = (tasks)=>{
    const latestFirst = [
        ...tasks
    ].sort((a, b)=>(b.stoppedAt ?? '').localeCompare(a.stoppedAt ?? ''));
    return (0,_grouped_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .z)(latestFirst, sameness).map(([latest, ...others])=>stopOf(latest, others.length + 1)).sort((a, b)=>b.count - a.count);
};
const sameness = (task)=>JSON.stringify([
        task.stopCode,
        alike(task.stoppedReason ?? ''),
        ends(task).map((end)=>[
                end.name,
                end.exitCode,
                alike(end.reason ?? '')
            ])
    ]);
const ends = (task)=>task.containers.map(endOf);
const endOf = ({ name, exitCode, reason })=>({
        name,
        ...exitCode === undefined ? {} : {
            exitCode
        },
        ...reason === undefined ? {} : {
            reason
        }
    });
const stopOf = (task, count)=>({
        count,
        containers: ends(task),
        task: task.id,
        ...task.stopCode === undefined ? {} : {
            stopCode: task.stopCode
        },
        ...task.stoppedReason === undefined ? {} : {
            reason: task.stoppedReason
        },
        ...task.startedAt === undefined || task.stoppedAt === undefined ? {} : {
            lived: (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .between */ .Tq)(task.startedAt, task.stoppedAt)
        }
    });
/** The container that ended a task: the first that left with another code than zero or with a reason, else the first of all. */ const culprit = (stop)=>stop.containers.find(({ exitCode, reason })=>(exitCode ?? 0) !== 0 || reason !== undefined) ?? stop.containers[0];
/** The way of stopping that says most: not ECS's own scaling, and the most frequent of the rest. */ const tellingStop = (ways)=>ways.find(({ reason })=>reason === undefined || !/^Scaling activity initiated by/.test(reason));


/***/ }),

/***/ 1747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Mz: () => (/* binding */ containersOf),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   iZ: () => (/* binding */ objectsOf)
/* harmony export */ });
/** Whether a JSON value is an object. */ const isObject = (value)=>typeof value === 'object' && value !== null && !Array.isArray(value);
/** The objects of a list; none where there is no list. */ const objectsOf = (value)=>Array.isArray(value) ? value.filter(isObject) : [];
/** The container definitions of a task definition. */ const containersOf = (definition)=>objectsOf(definition.containerDefinitions);
/** The name of a named part; `undefined` where it is no text. */ const nameOf = (part)=>typeof part.name === 'string' ? part.name : undefined;


/***/ }),

/***/ 2392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ sideBySide)
/* harmony export */ });
/**
 * Works through items with at most `limit` of them under way, and gives the results in the items' order.
 * The first failure is thrown once what was under way has ended; nothing new is begun after it.
 */ const sideBySide = async (limit, items, work)=>{
    const queue = items.map((item, index)=>({
            item,
            index
        }));
    const results = new Map();
    const worker = async ()=>{
        for(let next = queue.shift(); next !== undefined; next = queue.shift()){
            try {
                results.set(next.index, await work(next.item));
            } catch (error) {
                queue.length = 0;
                throw error;
            }
        }
    };
    const ends = await Promise.allSettled(Array.from({
        length: Math.min(limit, items.length)
    }, worker));
    const failed = ends.find((end)=>end.status === 'rejected');
    if (failed !== undefined) throw failed.reason;
    return [
        ...results
    ].sort(([a], [b])=>a - b).map(([, result])=>result);
};


/***/ }),

/***/ 4174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ deployDefaults),
/* harmony export */   g: () => (/* binding */ deploy)
/* harmony export */ });
/* harmony import */ var _core_config_resolve_unit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9989);
/* harmony import */ var _core_problem_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8009);
/* harmony import */ var _core_release_outcome_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(945);
/* harmony import */ var _core_release_release_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5848);
/* harmony import */ var _targets_kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7983);
/* harmony import */ var _diagnosis_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3907);
/* harmony import */ var _roll_out_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8126);
/* harmony import */ var _unit_orders_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3912);








/** Options that nobody set. A held service waits where the whole repository was asked for, and is refused where it was named. */ const deployDefaults = {
    force: false,
    inFlight: 'wait',
    timeout: 30 * 60_000,
    waitFor: 'end',
    partial: false,
    parallel: 10
};
/** Brings every open unit of a release to its state, wave by wave, and says how each ended. Throws only before its first write. */ const deploy = (config, options = {})=>async (release, ports)=>{
        for (const { kind, service } of (0,_core_release_release_js__WEBPACK_IMPORTED_MODULE_5__/* .openUnits */ .c)(release))(0,_targets_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .targetOf */ .$)(kind, service);
        const full = {
            ...deployDefaults,
            hold: holdOf(release),
            ...options
        };
        const site = {
            cloud: ports.at((0,_core_config_resolve_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(config, release.stage)),
            cluster: (0,_core_config_resolve_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .clusterOf */ .es)(config, release.stage)
        };
        const waves = [
            ...new Set((0,_core_release_release_js__WEBPACK_IMPORTED_MODULE_5__/* .openUnits */ .c)(release).map(({ wave })=>wave))
        ].sort((a, b)=>a - b);
        let current = release;
        for (const [index, wave] of waves.entries()){
            const bad = current.units.some((each)=>each.wave < wave && each.outcome !== undefined && !(0,_core_release_outcome_js__WEBPACK_IMPORTED_MODULE_6__/* .isGreen */ .gf)(each.outcome));
            const landings = bad ? notAttempted : await deployWave({
                config,
                site,
                options: full,
                later: index > 0
            }, current, {
                wave,
                ports
            });
            current = landed(current, wave, landings);
        }
        return current;
    };
/** A tag such as `v1.2.3` and a push speak of the whole repository; any other tag names its service. */ const holdOf = ({ cause })=>cause.tag === undefined || /^v?\d/.test(cause.tag) ? 'waiting' : 'refused';
const notAttempted = ()=>({
        outcome: {
            is: 'not-attempted'
        }
    });
const deployWave = async (around, release, { wave, ports })=>{
    const units = (0,_core_release_release_js__WEBPACK_IMPORTED_MODULE_5__/* .openUnits */ .c)(release).filter((unit)=>unit.wave === wave);
    try {
        const orders = await (0,_unit_orders_js__WEBPACK_IMPORTED_MODULE_4__/* .unitOrders */ .iZ)(around.config, release)(units, ports);
        const landings = await ports.journal.group(`Deploy to ${release.stage}`, ()=>(0,_roll_out_js__WEBPACK_IMPORTED_MODULE_3__/* .rollOut */ .O)(around.site, around.options)(orders, ports));
        await keepDiagnoses(release, landings, ports);
        return (unit)=>landings.get(unit.service);
    } catch (error) {
        if (!around.later) throw error;
        ports.journal.warn(error instanceof Error ? error.message : String(error));
        return ()=>({
                outcome: {
                    is: 'errored',
                    sent: error instanceof _core_problem_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H ? error.sent : 'unknown'
                }
            });
    }
};
const landed = (release, wave, landings)=>({
        ...release,
        units: release.units.map((unit)=>{
            const landing = unit.outcome === undefined && unit.wave === wave ? landings(unit) : undefined;
            return landing === undefined ? unit : withLanding(unit, landing);
        })
    });
const withLanding = (unit, { outcome, revision, previous })=>({
        ...unit,
        outcome,
        ...unit.task === undefined || revision === undefined ? {} : {
            task: {
                ...unit.task,
                revision
            }
        },
        ...previous === undefined || unit.previous !== undefined ? {} : {
            previous
        }
    });
const keepDiagnoses = async (release, landings, ports)=>{
    for (const { service } of release.units){
        const found = landings.get(service)?.diagnosis;
        if (found !== undefined) await (0,_diagnosis_file_js__WEBPACK_IMPORTED_MODULE_7__/* .keepDiagnosis */ .vN)(release.stage, found, ports);
    }
};


/***/ }),

/***/ 7748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ writeImageRecord)
/* harmony export */ });
/* harmony import */ var _core_record_image_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5224);

/** ECR's fixed limit of tags on one image (service quotas). */ const tagLimit = 1000;
/** Writes a record on an image as a tag, once. Where there is no room for it, a warning says that it stands on the revision only. */ const writeImageRecord = async (record, { registry, repository, stored }, { journal })=>{
    const { service } = record;
    const tag = (0,_core_record_image_record_js__WEBPACK_IMPORTED_MODULE_0__/* .recordTag */ .yg)(record);
    const tags = (await registry.describe(repository, [
        stored.digest
    ])).get(stored.digest)?.tags ?? [];
    if (tags.includes(tag)) return;
    if (tags.length >= tagLimit) {
        journal.warn(`${service}: ${repository}@${stored.digest} has ${tags.length} tags, which is ECR's limit; ${tag} stands on the revision only. Remove old rel- tags.`);
        return;
    }
    const written = await registry.putTag(repository, stored, tag);
    if (written.is === 'taken') journal.warn(`${service}: the tag ${tag} is on another digest (${written.by}); it stands on the revision only.`);
};


/***/ }),

/***/ 8126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ rollOut)
});

// EXTERNAL MODULE: ./.tagship/build/core/rollout/diagnosis.js + 2 modules
var diagnosis = __webpack_require__(5990);
// EXTERNAL MODULE: ./.tagship/build/core/rollout/service-view.js
var service_view = __webpack_require__(7622);
// EXTERNAL MODULE: ./.tagship/build/core/time/instant.js
var instant = __webpack_require__(7964);
// EXTERNAL MODULE: ./.tagship/build/core/time/side-by-side.js
var side_by_side = __webpack_require__(2392);
// EXTERNAL MODULE: ./.tagship/build/targets/kind.js + 4 modules
var kind = __webpack_require__(7983);
// EXTERNAL MODULE: ./.tagship/build/core/rollout/stand.js
var rollout_stand = __webpack_require__(4553);
;// CONCATENATED MODULE: ./.tagship/build/targets/order.js
/** The state an order asks for, as rules compare it. */ const askedState = ({ wanted })=>({
        ...wanted.hash === undefined ? {} : {
            hash: wanted.hash
        },
        ...wanted.is === 'revision' ? {
            revision: wanted.revision
        } : {}
    });

;// CONCATENATED MODULE: ./.tagship/build/flows/decide.js


/** How often a service with another rollout under way is looked at. */ const patience = 5000;
/** Reads all services and decides for each; waits, within the deadline, until no other rollout is under way. Writes nothing. */ const decide = async (watching, orders, terms)=>{
    const { ports, deadline } = watching;
    let told = '';
    for(;;){
        const plans = await plansFor(watching, orders, terms);
        const busy = plans.filter((plan)=>plan.step.do === 'wait');
        if (busy.length === 0) return plans;
        if (ports.signal.aborted) return plans.map((plan)=>ended(plan, {
                is: 'cancelled'
            }));
        if (ports.clock.now() >= deadline) return plans.map((plan)=>ended(plan, {
                is: 'refused',
                gate: 'lease'
            }));
        const line = busy.map(sentence).join(' ');
        if (line !== told) ports.journal.info(line);
        told = line;
        await ports.clock.sleep(patience, ports.signal).catch((error)=>{
            if (!ports.signal.aborted) throw error;
        });
    }
};
const plansFor = async (watching, orders, terms)=>{
    const stands = await watching.target.read(watching.site, orders.map(({ service })=>service));
    return orders.flatMap((order)=>{
        const stand = stands.get(order.service);
        return stand === undefined ? [] : {
            order,
            stand,
            step: (0,rollout_stand/* step */.P)(stand, askedState(order), terms)
        };
    });
};
const ended = (plan, outcome)=>plan.step.do === 'wait' ? {
        ...plan,
        step: {
            do: 'nothing',
            outcome
        }
    } : plan;
const sentence = ({ order, stand })=>{
    const revision = stand.inFlight?.revision;
    return `${order.label}: another rollout${revision === undefined ? '' : ` (to ${revision})`} is under way; waiting until it has ended.`;
};

// EXTERNAL MODULE: ./.tagship/build/core/problem/failure.js
var failure = __webpack_require__(8009);
// EXTERNAL MODULE: ./.tagship/build/core/task/member.js
var member = __webpack_require__(1747);
;// CONCATENATED MODULE: ./.tagship/build/core/rollout/log-stream.js

const record = (value)=>(0,member/* isObject */.Gv)(value) ? value : {};
const word = (value)=>typeof value === 'string' ? value : undefined;
/** The log stream of one container of one task; `undefined` unless it logs by `awslogs` with a stream prefix. */ const logStream = (definition, container, task)=>{
    const own = (0,member/* containersOf */.Mz)(definition).find((each)=>(0,member/* nameOf */.Vb)(each) === container);
    const logging = record(own?.logConfiguration);
    const options = record(logging.options);
    const group = word(options['awslogs-group']);
    const prefix = word(options['awslogs-stream-prefix']);
    const region = word(options['awslogs-region']);
    if (logging.logDriver !== 'awslogs' || group === undefined || prefix === undefined) return undefined;
    return {
        group,
        stream: `${prefix}/${container}/${task}`,
        ...region === undefined ? {} : {
            region
        }
    };
};

;// CONCATENATED MODULE: ./.tagship/build/core/rollout/secrets.data.js
/** What a secret looks like in a line of log; `keep` is what may stay of it. */ const secretShapes = [
    {
        shape: /(\w+:\/\/[^\s:/@]*:)[^\s@]+@/g,
        keep: '$1***@'
    },
    {
        shape: /\b(authorization["']?\s*[:=]\s*["']?(?:bearer|basic)\s+)[^\s"',]+/gi,
        keep: '$1***'
    },
    {
        shape: /\b(bearer\s+)[\w.~+/-]{16,}=*/gi,
        keep: '$1***'
    },
    {
        shape: /\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*/g,
        keep: '***'
    },
    {
        shape: /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
        keep: '***'
    },
    {
        shape: /\b(?:ghp|gho|ghs|ghr|github_pat|xox[abp]|sk|pk)[_-][\w-]{16,}/g,
        keep: '***'
    },
    {
        shape: /((?:pass(?:word|wd|phrase)?|secret|token|api[_-]?key|access[_-]?key|private[_-]?key|credentials?)["']?\s*[=:]\s*)(?:"[^"]*"|'[^']*'|[^\s"',;&]+)/gi,
        keep: '$1***'
    }
];

;// CONCATENATED MODULE: ./.tagship/build/core/rollout/redacted.js

/** A line of log without what looks like a secret: what an application prints is shown to everybody who may see the run. */ const redacted = (line)=>secretShapes.reduce((text, { shape, keep })=>text.replaceAll(shape, keep), line);

// EXTERNAL MODULE: ./.tagship/build/core/rollout/stops.js
var stops = __webpack_require__(6128);
;// CONCATENATED MODULE: ./.tagship/build/flows/diagnose.js






/** Outcomes after which tasks and logs are worth reading. */ const telling = [
    'failed',
    'rolled-back',
    'timed-out',
    'unverified'
];
/** How many of a container's last lines are shown. */ const lines = 20;
/** Why a rollout ended as it did: reads stopped tasks and the last log lines where it ended badly. Never throws: what could not be read is said. */ const diagnose = async (site, ended, { clock })=>{
    const { watch, outcome, seen } = ended;
    const rollout = seen?.basis === 'rollout' ? seen.rollout : undefined;
    const unread = [];
    const worth = telling.includes(outcome.is);
    const stopped = worth ? await attempt(()=>stoppedTasks(site, watch), unread) : [];
    const log = worth ? await attempt(()=>lastLines(site, watch, stopped ?? []), unread) : undefined;
    return (0,diagnosis/* diagnosis */.C)({
        service: watch.order.label,
        outcome,
        to: watch.revision,
        since: watch.since,
        took: (0,instant/* between */.Tq)(watch.since, rollout?.finishedAt ?? clock.now()),
        stopped: stopped ?? [],
        unread,
        ...ended.from === undefined ? {} : {
            from: ended.from
        },
        ...ended.reason === undefined ? {} : {
            reason: ended.reason
        },
        ...rollout === undefined ? {} : {
            rollout
        },
        ...seen?.service === undefined ? {} : {
            view: seen.service
        },
        ...log === undefined ? {} : {
            log
        }
    });
};
const attempt = async (read, unread)=>{
    try {
        return await read();
    } catch (error) {
        unread.push(error instanceof failure/* Failure */.H ? error.message : `Could not be read: ${String(error)}`);
        return undefined;
    }
};
/** Stopped tasks of our revision; ECS dates a task up to moments before its deployment, so a little is allowed for. */ const stoppedTasks = async ({ cloud, cluster }, watch)=>{
    const since = (0,instant/* later */.NU)(watch.since, -5000);
    const all = await cloud.tasks.ofService(cluster, watch.order.service, 'STOPPED');
    return all.filter(({ revision, createdAt })=>revision === watch.revision && (createdAt === undefined || createdAt >= since));
};
const lastLines = async ({ cloud }, watch, stopped)=>{
    const stop = (0,stops/* tellingStop */.E_)((0,stops/* stops */.Gb)(stopped));
    const container = stop === undefined ? undefined : (0,stops/* culprit */.ik)(stop);
    if (stop === undefined || container === undefined || stop.lived === undefined) return undefined;
    const view = await cloud.definitions.describe(watch.revision);
    const stream = view === undefined ? undefined : logStream(view.definition, container.name, stop.task);
    if (stream === undefined) return undefined;
    const found = await cloud.tasks.logTail(stream, lines);
    return found === undefined || found.length === 0 ? undefined : {
        container: container.name,
        stream: `${stream.group}/${stream.stream}`,
        lines: found.map(redacted)
    };
};

;// CONCATENATED MODULE: ./.tagship/build/flows/send.js



/** How often a service is read anew because somebody else updated it between our reading and our writing. */ const overtakenAllowed = 3;
/** Carries out one plan. Never throws: what fails here is that unit's `errored`, because something may have been sent. */ const send = async (watching, plan, conditions)=>{
    const { step } = plan;
    if (step.do === 'nothing') return {
        plan,
        outcome: step.outcome
    };
    if (step.do === 'wait') return {
        plan,
        outcome: {
            is: 'refused',
            gate: 'lease'
        }
    };
    if (step.do === 'follow') return {
        plan,
        watch: followed(watching, plan, {
            ...conditions,
            rollout: step.rollout
        })
    };
    if (step.do === 'settle') return {
        plan,
        watch: settled(watching, plan)
    };
    try {
        return await apply(watching, plan, {
            ...conditions,
            terms: {
                ...conditions.terms,
                force: step.force
            }
        });
    } catch (error) {
        if (watching.ports.signal.aborted && error === watching.ports.signal.reason) return {
            plan,
            outcome: {
                is: 'cancelled'
            }
        };
        const sent = error instanceof failure/* Failure */.H ? error.sent : 'unknown';
        return {
            plan,
            outcome: {
                is: 'errored',
                sent
            },
            reason: error instanceof Error ? error.message : String(error)
        };
    }
};
const apply = async (watching, plan, conditions)=>{
    const { site, target, ports } = watching;
    const { order, stand } = plan;
    const { terms, tries = 0 } = conditions;
    if (ports.signal.aborted) return {
        plan,
        outcome: {
            is: 'cancelled'
        }
    };
    const applied = await target.apply(site, order, {
        ...terms,
        stand,
        signal: ports.signal
    });
    if (applied.is === 'stopped') return {
        plan,
        outcome: {
            is: 'cancelled'
        }
    };
    if (applied.is === 'held') return {
        plan,
        outcome: {
            is: terms.hold === 'waiting' ? 'waiting' : 'refused',
            gate: 'hold'
        }
    };
    if (applied.is === 'moved') {
        ports.journal.info(`${order.label}: somebody else updated the service just now; reading it again.`);
        const [again] = await decide(watching, [
            order
        ], terms);
        if (again === undefined || tries >= overtakenAllowed) return {
            plan,
            outcome: {
                is: 'refused',
                gate: 'lease'
            }
        };
        return send(watching, again, {
            ...conditions,
            tries: tries + 1
        });
    }
    const how = applied.registered ? 'registered' : 'reused';
    const now = applied.started === undefined ? 'ECS started no rollout: it runs already' : 'rolling out';
    ports.journal.info(`${order.label}: ${how} ${applied.revision}; ${now}.`);
    return {
        plan,
        watch: started(watching, plan, {
            ...applied,
            patient: conditions.patient
        })
    };
};
const started = (watching, { order, stand }, update)=>({
        order,
        revision: update.revision,
        basis: update.started === undefined ? 'steady' : stand.basis,
        known: stand.known,
        since: update.started?.createdAt ?? watching.ports.clock.now(),
        patient: update.patient,
        ...update.started === undefined ? {} : {
            id: update.started.id
        }
    });
const followed = ({ ports }, { order, stand }, { rollout, patient })=>{
    const revision = rollout.revision ?? stand.service.taskDefinition;
    ports.journal.info(`${order.label}: a rollout to ${revision} is under way already; following it as our own.`);
    const own = rollout.arn === undefined ? {} : {
        rollout: rollout.arn
    };
    const numbered = rollout.id === undefined ? {} : {
        id: rollout.id
    };
    const known = stand.known.filter((arn)=>arn !== rollout.arn);
    return {
        order,
        revision,
        basis: stand.basis,
        known,
        since: rollout.createdAt,
        patient,
        ...own,
        ...numbered
    };
};
const settled = ({ ports }, { order, stand })=>{
    const revision = (0,service_view/* primary */.z)(stand.service)?.taskDefinition ?? stand.service.taskDefinition;
    ports.journal.info(`${order.label}: ${revision} is in place already, but not all of it runs; waiting for it.`);
    return {
        order,
        revision,
        basis: 'steady',
        known: stand.known,
        since: ports.clock.now(),
        patient: true
    };
};

// EXTERNAL MODULE: ./.tagship/build/core/rollout/digest-match.js
var digest_match = __webpack_require__(6009);
;// CONCATENATED MODULE: ./.tagship/build/core/rollout/rollout-cause.data.js
/** ECS's words for why it gave a rollout up, first match wins; the texts are those of `statusReason`, `rollback.reason` and `rolloutStateReason`. */ const rolloutReasons = [
    {
        text: /circuit breaker/i,
        cause: 'breaker'
    },
    {
        text: /tasks? failed to start/i,
        cause: 'breaker'
    },
    {
        text: /\balarms?\b/i,
        cause: 'alarm'
    },
    {
        text: /hook/i,
        cause: 'hook'
    },
    {
        text: /\brequest(ed)?\b|\buser\b|StopServiceDeployment/i,
        cause: 'person'
    }
];

;// CONCATENATED MODULE: ./.tagship/build/core/rollout/rollout-cause.js

/** The cause that ECS's own words name; `undefined` when they name none that is known. */ const reasonCause = (...reasons)=>rolloutReasons.find((row)=>reasons.some((reason)=>reason !== undefined && row.text.test(reason)))?.cause;
/** Why ECS took a rollout back or gave it up: its monitors first, then its words; without either, a rollback is a person's. */ const rolloutCause = (view)=>{
    if (view.breaker?.status === 'TRIGGERED') return 'breaker';
    if (view.alarms?.status === 'TRIGGERED') return 'alarm';
    const said = reasonCause(view.rollback?.reason, view.reason);
    if (said !== undefined) return said;
    if (view.rollback?.reason !== undefined || view.reason !== undefined) return 'unknown';
    return view.status === 'STOPPED' ? 'stopped' : 'person';
};

;// CONCATENATED MODULE: ./.tagship/build/core/rollout/by-deployments.js




const running = {
    is: 'running'
};
/** The verdict from `deployments[]` and the tasks' digests alone: the way back where service deployments may not be read. */ const byDeployments = (seen)=>{
    const { service, ours } = seen;
    if (service?.status !== 'ACTIVE') return {
        is: 'failed',
        cause: 'deleted'
    };
    const first = (0,service_view/* primary */.z)(service);
    if (first === undefined) return running;
    return first.id === ours.id ? asPrimary(seen, service, first) : replaced(seen, service, first);
};
const asPrimary = (seen, service, ours)=>{
    if (ours.rolloutState === 'FAILED') return {
        is: 'failed',
        cause: reasonCause(ours.reason) ?? 'unknown'
    };
    if (ours.rolloutState !== 'COMPLETED') return running;
    if (service.desired === 0) return {
        is: 'nothing-running'
    };
    const tasks = (seen.tasks ?? []).filter((task)=>task.revision === seen.revision);
    const match = tasks.length === 0 ? 'unreadable' : (0,digest_match/* digestMatch */.Q)(seen.accepted, (0,digest_match/* taskDigests */.hC)(tasks));
    if (match === 'ours') return {
        is: 'succeeded'
    };
    return {
        is: 'unverified',
        cause: match === 'other' ? 'digest' : 'unreadable'
    };
};
/** Another entry leads: an older one means that ECS went back to it, a younger one that somebody replaced ours. */ const replaced = (seen, service, first)=>{
    const ours = service.deployments.find(({ id })=>id === seen.ours.id);
    const younger = (0,instant/* between */.Tq)(seen.ours.createdAt, first.createdAt) > 0;
    if (younger && ours?.rolloutState !== 'FAILED') return {
        is: 'superseded',
        by: first.taskDefinition
    };
    if (seen.patient && first.rolloutState === 'IN_PROGRESS') return running;
    return {
        is: 'rolled-back',
        cause: rollbackCause(seen, service),
        now: first.taskDefinition
    };
};
/** ECS's words stand on the deployments while they are listed, and in the events that name ours for good. */ const rollbackCause = ({ ours }, { deployments, events })=>{
    const listed = deployments.find(({ id })=>id === ours.id);
    const said = events.filter(({ message })=>message.includes(ours.id)).map(({ message })=>message);
    return reasonCause(listed?.reason, ...deployments.map(({ reason })=>reason), ...said) ?? 'unknown';
};

;// CONCATENATED MODULE: ./.tagship/build/core/rollout/by-rollout.js



const by_rollout_running = {
    is: 'running'
};
const waitsAtHook = (_seen, { paused })=>paused === undefined ? by_rollout_running : {
        is: 'paused',
        hook: paused.hook,
        ...paused.until === undefined ? {} : {
            until: paused.until
        }
    };
const finished = (seen, _rollout, service)=>{
    const now = (0,service_view/* primary */.z)(service)?.taskDefinition;
    if (now !== undefined && now !== seen.revision) return {
        is: 'superseded',
        by: now
    };
    if (service.desired === 0) return {
        is: 'nothing-running'
    };
    return provenBy(seen);
};
const provenBy = (seen)=>{
    const { serving } = seen;
    if (serving === undefined) return {
        is: 'unverified',
        cause: 'unreadable'
    };
    if (serving.taskDefinition !== seen.revision) return {
        is: 'unverified',
        cause: 'digest'
    };
    const match = (0,digest_match/* digestMatch */.Q)(seen.accepted, (0,digest_match/* revisionDigests */.Dv)(serving));
    if (match === 'ours') return {
        is: 'succeeded'
    };
    return {
        is: 'unverified',
        cause: match === 'other' ? 'digest' : 'unreadable'
    };
};
const stopped = (seen, rollout, service)=>{
    const now = (0,service_view/* primary */.z)(service)?.taskDefinition;
    if (seen.newer === true) return {
        is: 'superseded',
        ...now === undefined ? {} : {
            by: now
        }
    };
    return {
        is: 'failed',
        cause: rolloutCause(rollout)
    };
};
const takenBack = (_seen, rollout, service)=>{
    const now = (0,service_view/* primary */.z)(service)?.taskDefinition;
    return {
        is: 'rolled-back',
        cause: rolloutCause(rollout),
        ...now === undefined ? {} : {
            now
        }
    };
};
const beingTakenBack = (seen, rollout, service)=>seen.patient ? by_rollout_running : takenBack(seen, rollout, service);
/** One rule for each of ECS's nine states. A requested rollback may still end SUCCESSFUL, so it decides nothing yet. */ const rules = {
    PENDING: ()=>by_rollout_running,
    IN_PROGRESS: waitsAtHook,
    STOP_REQUESTED: ()=>by_rollout_running,
    STOPPED: stopped,
    SUCCESSFUL: finished,
    ROLLBACK_REQUESTED: ()=>by_rollout_running,
    ROLLBACK_IN_PROGRESS: beingTakenBack,
    ROLLBACK_SUCCESSFUL: takenBack,
    ROLLBACK_FAILED: ()=>({
            is: 'failed',
            cause: 'rollback-failed'
        })
};
/** The verdict on our own rollout, followed by its ARN. While ECS does not list it yet, it is running. */ const byRollout = (seen)=>{
    const { rollout, service } = seen;
    if (service?.status !== 'ACTIVE') return {
        is: 'failed',
        cause: 'deleted'
    };
    return rollout === undefined ? by_rollout_running : rules[rollout.status](seen, rollout, service);
};

;// CONCATENATED MODULE: ./.tagship/build/core/rollout/assess.js



/** What one poll amounts to: still under way, or how it ended (design §4). */ const assess = (seen)=>{
    switch(seen.basis){
        case 'rollout':
            return byRollout(seen);
        case 'deployments':
            return byDeployments(seen);
        case 'steady':
            return bySteadiness(seen);
    }
};
/** No rollout of ours: the state is there already, and it is enough that all of it runs. */ const bySteadiness = ({ revision, service })=>{
    if (service?.status !== 'ACTIVE') return {
        is: 'failed',
        cause: 'deleted'
    };
    const now = (0,service_view/* primary */.z)(service)?.taskDefinition;
    if (now !== undefined && now !== revision) return {
        is: 'superseded',
        by: now
    };
    if (service.desired === 0) return {
        is: 'nothing-running'
    };
    return (0,service_view/* isWhole */.w)(service) ? {
        is: 'no-op'
    } : {
        is: 'running'
    };
};

;// CONCATENATED MODULE: ./.tagship/build/core/rollout/cadence.js
/** How long to wait before the next look: three seconds in the first half minute, five after it, never past what is left. */ const cadence = (elapsed, left)=>Math.max(0, Math.min(elapsed < 30_000 ? 3000 : 5000, left));

;// CONCATENATED MODULE: ./.tagship/build/core/rollout/progress.js

/** One line on how far a rollout is: changes only when something changed. */ const progress = (seen)=>{
    const { service } = seen;
    if (service === undefined) return 'the service is gone';
    const failed = ours(seen)?.failedTasks ?? 0;
    return [
        `${stateOf(seen)}: ${countsOf(seen)}`,
        ...failed > 0 ? [
            `${failed} failed`
        ] : [],
        ...breakerOf(seen)
    ].join(', ');
};
const ours = ({ service, revision })=>service?.deployments.find(({ taskDefinition })=>taskDefinition === revision);
const stateOf = (seen)=>{
    if (seen.basis === 'steady') return 'settling';
    if (seen.basis === 'rollout' && seen.rollout !== undefined) return seen.rollout.stage === undefined ? seen.rollout.status : `${seen.rollout.status} at ${seen.rollout.stage}`;
    return seen.basis === 'rollout' ? 'asked' : ours(seen)?.rolloutState ?? 'asked';
};
const countsOf = (seen)=>{
    const { service } = seen;
    const own = seen.basis === 'rollout' ? seen.rollout : undefined;
    const running = own?.running ?? ours(seen)?.running ?? service?.running ?? 0;
    const pending = own?.pending ?? ours(seen)?.pending ?? service?.pending ?? 0;
    const wanted = service?.desired ?? 0;
    return `${running} of ${wanted} running${pending > 0 ? `, ${pending} pending` : ''}`;
};
const breakerOf = (seen)=>{
    const breaker = seen.basis === 'rollout' ? seen.rollout?.breaker : undefined;
    return breaker === undefined || breaker.failures === 0 ? [] : [
        `circuit breaker ${breaker.failures} of ${breaker.threshold}`
    ];
};
/** What ECS is doing when we stop looking: said at a timeout, a cancellation and a pause. */ const unfinished = (seen)=>{
    const now = seen.service === undefined ? undefined : (0,service_view/* primary */.z)(seen.service)?.taskDefinition;
    const leads = now === undefined || now === seen.revision ? '' : `; ECS works towards ${now}`;
    return `ECS goes on by itself: ${progress(seen)}${leads}`;
};

// EXTERNAL MODULE: ./.tagship/build/core/time/duration.js
var duration = __webpack_require__(7861);
;// CONCATENATED MODULE: ./.tagship/build/flows/watch-lines.js



/** Nothing was printed yet. */ const silence = (at)=>({
        began: at,
        at,
        line: '',
        events: []
    });
/** Prints what changed since the last look: new events of the service, oldest first, and how far it is. */ const said = ({ watch, spoken }, seen, { clock, journal })=>{
    const { label } = watch.order;
    const events = (seen.service?.events ?? []).filter(({ at, id })=>at >= watch.since && !spoken.events.includes(id));
    for (const event of [
        ...events
    ].reverse())journal.info(`${label} | ${event.message.replace(/^\(service [^)]*\) /, '')}`);
    const line = progress(seen);
    if (line !== spoken.line) journal.info(`${label}: ${line}`);
    if (line === spoken.line && events.length === 0) return spoken;
    return {
        ...spoken,
        at: clock.now(),
        line,
        events: [
            ...spoken.events,
            ...events.map(({ id })=>id)
        ]
    };
};
/** Prints the last line again when nothing changed for a minute. */ const heartbeat = (open, now, journal)=>{
    const { spoken, watch } = open;
    if ((0,instant/* between */.Tq)(spoken.at, now) < 60_000) return open;
    journal.info(`${watch.order.label}: still ${spoken.line} after ${(0,duration/* durationText */.S)((0,instant/* between */.Tq)(spoken.began, now))}`);
    return {
        ...open,
        spoken: {
            ...spoken,
            at: now
        }
    };
};

;// CONCATENATED MODULE: ./.tagship/build/flows/watch.js






/** How long ECS may give no answer before we say that we cannot find out. */ const silenceAllowed = 120_000;
/** How long a service that runs the right state may take until all of it runs. */ const settling = 300_000;
/** A service revision may be missing for a moment after its rollout is visible. */ const doubtsAllowed = 3;
/** Follows all rollouts in one loop until each has ended, our patience has, or the run is asked to stop. Never throws: what cannot be found out is `errored`. */ const watch = async (watching, watches)=>{
    const { clock, journal } = watching.ports;
    const start = clock.now();
    const ended = [];
    let open = watches.map((each)=>({
            watch: each,
            spoken: silence(start),
            doubts: 0
        }));
    let answered = start;
    while(open.length > 0){
        const poll = await look(watching, open);
        const now = clock.now();
        if (poll instanceof failure/* Failure */.H) {
            if (poll.kind !== 'temporary' || (0,instant/* between */.Tq)(answered, now) >= silenceAllowed) return [
                ...ended,
                ...open.map((each)=>watch_close(each, {
                        is: 'errored',
                        sent: 'yes'
                    }, poll.message))
            ];
            journal.warn(`${poll.message} Looking again.`);
        } else {
            answered = now;
            ended.push(...poll.flatMap((result)=>'outcome' in result ? result : []));
            open = poll.flatMap((result)=>'outcome' in result ? [] : heartbeat(result, now, journal));
        }
        const over = ending(watching, {
            start,
            now
        });
        const stopping = open.map((each)=>({
                each,
                outcome: over(each)
            }));
        ended.push(...stopping.flatMap(({ each, outcome })=>outcome === undefined ? [] : watch_close(each, outcome)));
        open = stopping.flatMap(({ each, outcome })=>outcome === undefined ? each : []);
        if (open.length > 0) await pause(watching, cadence((0,instant/* between */.Tq)(start, now), (0,instant/* between */.Tq)(now, watching.deadline)));
    }
    return ended;
};
const look = async (watching, open)=>{
    try {
        const all = await watching.target.follow(watching.site, open.map((each)=>each.watch));
        return await Promise.all(open.map(async (each, index)=>{
            const { watch: own = each.watch, observation } = all[index] ?? {};
            return observation === undefined ? each : judged(watching, {
                ...each,
                watch: own
            }, observation);
        }));
    } catch (error) {
        if (error instanceof failure/* Failure */.H) return error;
        return new failure/* Failure */.H(error instanceof Error ? error.message : String(error), unforeseen, {
            cause: error
        });
    }
};
const unforeseen = {
    kind: 'rejected',
    action: 'watch',
    code: 'Unforeseen',
    sent: 'yes'
};
const judged = async (watching, open, seen)=>{
    const verdict = await verdictOn(open, seen);
    const spoken = said(open, seen, watching.ports);
    const doubt = verdict.is === 'unverified' && verdict.cause === 'unreadable';
    const doubts = doubt ? open.doubts + 1 : 0;
    const next = {
        watch: open.watch,
        seen,
        spoken,
        doubts
    };
    if (verdict.is === 'running' || doubt && doubts < doubtsAllowed) return next;
    return watch_close(next, verdict);
};
/** An index may be seen by the digest of its child: its children are read only when another digest was seen. */ const verdictOn = async ({ watch: { order } }, seen)=>{
    const verdict = assess(seen);
    if (verdict.is !== 'unverified' || verdict.cause !== 'digest' || order.widened === undefined) return verdict;
    try {
        return assess({
            ...seen,
            accepted: await order.widened()
        });
    } catch (error) {
        if (error instanceof failure/* Failure */.H) return {
            is: 'unverified',
            cause: 'unreadable'
        };
        throw error;
    }
};
const watch_close = ({ watch: own, seen }, outcome, reason)=>{
    const left = outcome.is === 'timed-out' || outcome.is === 'cancelled' || outcome.is === 'paused';
    const words = reason ?? (left && seen !== undefined ? unfinished(seen) : undefined);
    return {
        watch: own,
        outcome,
        ...seen === undefined ? {} : {
            seen
        },
        ...words === undefined ? {} : {
            reason: words
        }
    };
};
/** How what is still open ends now, if it does. */ const ending = ({ ports, deadline }, { start, now })=>({ watch: { basis } })=>{
        if (ports.signal.aborted) return {
            is: 'cancelled'
        };
        if (basis === 'steady' && (0,instant/* between */.Tq)(start, now) >= settling) return {
            is: 'unverified',
            cause: 'health'
        };
        return now >= deadline ? {
            is: 'timed-out'
        } : undefined;
    };
const pause = async ({ ports }, by)=>{
    try {
        await ports.clock.sleep(by, ports.signal);
    } catch (error) {
        if (!ports.signal.aborted) throw error;
    }
};

;// CONCATENATED MODULE: ./.tagship/build/flows/roll-out.js









/** How many services are read into at the same time when their ends are explained. */ const reads = 10;
/** Rolls out a set of services of one cluster: reads all, decides, sends at most one update each, follows all in one loop, explains. Throws only before its first write. */ const rollOut = (site, options)=>async (orders, ports)=>{
        const deadline = (0,instant/* later */.NU)(ports.clock.now(), options.timeout);
        const watching = {
            site,
            target: (0,kind/* targetOf */.$)('service', 'a service'),
            deadline,
            ports
        };
        const plans = await decide(watching, orders, options);
        warnOfFallback(plans, ports);
        const conditions = {
            terms: options,
            patient: options.waitFor !== 'verdict'
        };
        const sent = await (0,side_by_side/* sideBySide */.Q)(options.parallel, allowed(plans, options), (plan)=>send(watching, plan, conditions));
        const watches = sent.flatMap((each)=>'watch' in each ? each.watch : []);
        const ended = options.waitFor === 'start' ? watches.map(unwatched) : await watch(watching, watches);
        return new Map(await (0,side_by_side/* sideBySide */.Q)(reads, sent, (each)=>land(watching, each, ended)));
    };
/** One refusal refuses the request: what would be sent is not, unless a part of it is welcome. */ const allowed = (plans, { partial })=>{
    const refused = plans.some(({ step })=>step.do === 'nothing' && step.outcome.is === 'refused');
    if (!refused || partial) return plans;
    return plans.map((plan)=>plan.step.do === 'send' ? {
            ...plan,
            step: {
                do: 'nothing',
                outcome: {
                    is: 'not-attempted'
                }
            }
        } : plan);
};
const warnOfFallback = (plans, { journal })=>{
    const without = plans.filter(({ stand })=>stand.basis === 'deployments' && stand.service.controller === 'ECS');
    if (without.length === 0) return;
    journal.warn('The role may not read service deployments (ecs:ListServiceDeployments, ecs:DescribeServiceDeployments, ecs:DescribeServiceRevisions): judging by deployments[] and the digests of tasks, which says less of why. Add the actions to its policy.');
};
const unwatched = (own)=>({
        watch: own,
        outcome: {
            is: 'paused'
        },
        reason: 'Not watched, as asked: ECS goes on by itself. Run deploy again to see how it ended.'
    });
const land = async ({ site, ports }, sent, ended)=>{
    const { order, stand } = sent.plan;
    const now = (0,service_view/* primary */.z)(stand.service)?.taskDefinition;
    if ('outcome' in sent) {
        const { outcome } = sent;
        const runs = outcome.is === 'no-op' || outcome.is === 'nothing-running';
        const revision = runs && now !== undefined ? {
            revision: now
        } : {};
        return [
            order.label,
            {
                outcome,
                ...revision,
                diagnosis: unsent(order.label, sent, ports)
            }
        ];
    }
    const own = ended.find((each)=>each.watch.order === order) ?? unwatched(sent.watch);
    const before = stand.service.deployments.find((each)=>each.taskDefinition !== sent.watch.revision)?.taskDefinition;
    const from = before === undefined ? {} : {
        from: before
    };
    const found = await diagnose(site, {
        ...own,
        ...from
    }, ports);
    const previous = before === undefined ? {} : {
        previous: before
    };
    return [
        order.label,
        {
            outcome: own.outcome,
            revision: own.watch.revision,
            diagnosis: found,
            ...previous
        }
    ];
};
const unsent = (service, sent, { clock })=>(0,diagnosis/* diagnosis */.C)({
        service,
        outcome: sent.outcome,
        since: clock.now(),
        took: 0,
        stopped: [],
        view: sent.plan.stand.service,
        ...sent.reason === undefined ? {} : {
            reason: sent.reason
        }
    });


/***/ }),

/***/ 3912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qG: () => (/* binding */ accepted),
  iZ: () => (/* binding */ unitOrders),
  "do": () => (/* binding */ widened)
});

// EXTERNAL MODULE: ./.tagship/build/core/config/resolve-unit.js
var resolve_unit = __webpack_require__(9989);
// EXTERNAL MODULE: ./.tagship/build/core/problem/problem.js
var problem = __webpack_require__(5384);
// EXTERNAL MODULE: ./.tagship/build/core/time/instant.js
var instant = __webpack_require__(7964);
// EXTERNAL MODULE: ./.tagship/build/core/record/keys.js
var keys = __webpack_require__(6865);
;// CONCATENATED MODULE: ./.tagship/build/core/record/revision-tags.js


/** Tags under which a unit's revision is registered: what state it is, and which release made it. */ const revisionTags = (release, unit, hash)=>{
    const facts = {
        [keys/* tagKeys */.b.hash]: hash,
        [keys/* tagKeys */.b.service]: unit.service,
        [keys/* tagKeys */.b.stage]: release.stage,
        [keys/* tagKeys */.b.version]: unit.version,
        [keys/* tagKeys */.b.commit]: release.commit.sha,
        [keys/* tagKeys */.b.committed]: (0,instant/* compact */.oE)(release.commit.time),
        [keys/* tagKeys */.b.run]: release.cause.run,
        [keys/* tagKeys */.b.actor]: release.cause.actor
    };
    const known = Object.entries(facts).flatMap(([key, value])=>value === undefined || value === '' ? [] : [
            [
                key,
                (0,keys/* tagValue */.E)(value)
            ]
        ]);
    return Object.fromEntries(known);
};

// EXTERNAL MODULE: ./.tagship/build/core/release/paths.js
var paths = __webpack_require__(4777);
// EXTERNAL MODULE: ./.tagship/build/core/release/named.js
var named = __webpack_require__(7124);
;// CONCATENATED MODULE: ./.tagship/build/core/rollout/runnable-children.js

/** Digests of what an image index offers to run; attestations, which say `unknown/unknown`, are left out. Empty for a plain manifest. */ const runnableChildren = (manifest)=>{
    const { manifests } = JSON.parse(manifest);
    return (manifests ?? []).filter(({ platform })=>platform?.os !== 'unknown').flatMap(({ digest })=>typeof digest === 'string' ? [
            (0,named/* parsed */.Y)(digest)
        ] : []);
};

;// CONCATENATED MODULE: ./.tagship/build/flows/unit-orders.js





/** The orders of some units: each with its rendered definition, or with the revision that it names already. */ const unitOrders = (config, release)=>(units, ports)=>Promise.all(units.map(async (unit)=>{
            const images = unitImages(release, unit);
            return {
                label: unit.service,
                service: (0,resolve_unit/* serviceName */.fe)(config, unit.service, release.stage),
                wanted: await wanted(release, unit, ports),
                accepted: accepted(images),
                widened: ()=>widened(images, ports.at(config.policy.registry, 'read').images)
            };
        }));
const wanted = async (release, unit, { files })=>{
    const { task, service } = unit;
    if (task?.revision !== undefined) return {
        is: 'revision',
        revision: task.revision,
        hash: task.hash
    };
    const path = (0,paths/* taskPath */.vI)(files.own, release.stage, service);
    const text = await files.read(path);
    if (task === undefined || text === undefined) throw new problem/* Problem */.A({
        what: `The service "${service}" has no rendered task definition for the stage "${release.stage}".`,
        remedy: 'Run render before deploy in the same job, and pass its output "release" on.'
    });
    const definition = JSON.parse(text);
    return {
        is: 'definition',
        definition,
        hash: task.hash,
        tags: revisionTags(release, unit, task.hash)
    };
};
const unitImages = (release, unit)=>Object.entries(unit.images).flatMap(([container, name])=>{
        const image = release.images[name];
        return image?.digest === undefined ? [] : {
            container: container,
            image,
            digest: image.digest
        };
    });
/** What counts as these images when it is seen running. */ const accepted = (images)=>new Map(images.map(({ container, digest })=>[
            container,
            [
                digest
            ]
        ]));
/** The same with the runnable children of those that are indexes. */ const widened = async (images, registry)=>{
    const all = images.map(async ({ container, image, digest })=>{
        const stored = await registry.byDigest(image.repository, digest);
        const children = stored === undefined ? [] : runnableChildren(stored.manifest);
        return [
            container,
            [
                digest,
                ...children
            ]
        ];
    });
    return new Map(await Promise.all(all));
};


/***/ }),

/***/ 7983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ targetOf)
});

// EXTERNAL MODULE: ./.tagship/build/core/problem/problem.js
var problem = __webpack_require__(5384);
// EXTERNAL MODULE: ./.tagship/build/core/record/keys.js
var keys = __webpack_require__(6865);
// EXTERNAL MODULE: ./.tagship/build/core/rollout/service-view.js
var service_view = __webpack_require__(7622);
// EXTERNAL MODULE: ./.tagship/build/core/rollout/stand.js
var stand = __webpack_require__(4553);
// EXTERNAL MODULE: ./.tagship/build/core/task/member.js
var member = __webpack_require__(1747);
;// CONCATENATED MODULE: ./.tagship/build/targets/service/apply.js





/** How many of the newest revisions may hold the state already. */ const lookBack = 5;
/** Brings a service to a state: at most one registration, and exactly one UpdateService unless a hold or another update came first. */ const applyService = async (site, order, terms)=>{
    const { cloud, cluster } = site;
    const { revision, registered } = await revisionFor(site, order, terms.signal);
    const now = (await cloud.services.describe(cluster, [
        order.service
    ])).get(order.service);
    if (now === undefined || (0,service_view/* primary */.z)(now)?.id !== (0,service_view/* primary */.z)(terms.stand.service)?.id) return {
        is: 'moved'
    };
    if ((0,stand/* isHeld */.i)(now) && terms.hold !== 'pass') return {
        is: 'held'
    };
    if (terms.signal.aborted) return {
        is: 'stopped'
    };
    const update = {
        cluster,
        service: order.service,
        taskDefinition: revision
    };
    const service = await cloud.services.update(terms.force ? {
        ...update,
        force: true
    } : update);
    const started = service.deployments.find(({ id, taskDefinition })=>taskDefinition === revision && !now.deployments.some((deployment)=>deployment.id === id));
    return {
        is: 'sent',
        revision,
        registered,
        service,
        ...started === undefined ? {} : {
            started
        }
    };
};
const revisionFor = async (site, { label, wanted }, signal)=>{
    if (wanted.is === 'revision') return {
        revision: wanted.revision,
        registered: false
    };
    const family = wanted.definition.family;
    if (typeof family !== 'string' || family === '') throw new problem/* Problem */.A({
        what: `The task definition of "${label}" has no "family".`,
        remedy: 'Give it one.'
    });
    const again = await withHash(site, family, wanted.hash);
    if (again !== undefined) return {
        revision: again,
        registered: false
    };
    const tags = {
        ...ownTags(wanted.definition),
        ...wanted.tags
    };
    const made = await site.cloud.definitions.register(wanted.definition, tags, signal);
    return {
        revision: made.revision,
        registered: true
    };
};
/** Tags that the definition brings itself, for costs and the like. */ const ownTags = ({ tags })=>Object.fromEntries((0,member/* objectsOf */.iZ)(tags).flatMap(({ key, value })=>typeof key === 'string' && typeof value === 'string' ? [
            [
                key,
                value
            ]
        ] : []));
/** The newest ACTIVE revision of a family that was registered with a hash. */ const withHash = async ({ cloud }, family, hash)=>{
    for (const name of (await cloud.definitions.revisions(family, lookBack))){
        const view = await cloud.definitions.describe(name);
        if (view?.active === true && view.tags[keys/* tagKeys */.b.hash] === hash) return name;
    }
    return undefined;
};

// EXTERNAL MODULE: ./.tagship/build/core/problem/failure.js
var failure = __webpack_require__(8009);
// EXTERNAL MODULE: ./.tagship/build/core/rollout/in-flight.js
var in_flight = __webpack_require__(9054);
// EXTERNAL MODULE: ./.tagship/build/core/time/side-by-side.js
var side_by_side = __webpack_require__(2392);
;// CONCATENATED MODULE: ./.tagship/build/targets/service/follow.js



/** How many questions about single services are under way at the same time. */ const atOnce = 10;
/** One poll over all watches: one description of the rollouts, one of the services, and what a rule asks for besides. */ const followServices = async (site, watches)=>{
    const found = await (0,side_by_side/* sideBySide */.Q)(atOnce, watches, (watch)=>located(site, watch));
    const arns = found.flatMap(({ rollout })=>rollout ?? []);
    const rollouts = arns.length === 0 ? new Map() : await site.cloud.rollouts.describe(arns);
    const services = await site.cloud.services.describe(site.cluster, watches.map(({ order })=>order.service));
    return (0,side_by_side/* sideBySide */.Q)(atOnce, found, async (watch)=>({
            watch,
            observation: await observation(site, watch, {
                service: services.get(watch.order.service),
                rollout: rollouts.get(watch.rollout ?? '')
            })
        }));
};
/** Finds our rollout among those that are new, by its number or by what it brings; never by a clock. */ const located = async (site, watch)=>{
    if (watch.basis !== 'rollout' || watch.rollout !== undefined) return watch;
    const listed = await site.cloud.rollouts.list(site.cluster, watch.order.service, {
        limit: 5
    });
    const fresh = listed.filter(({ arn })=>!watch.known.includes(arn));
    const targets = fresh.flatMap(({ target })=>target ?? []);
    const revisions = targets.length === 0 ? new Map() : await site.cloud.rollouts.revisions(targets);
    const { revision, id } = watch;
    const rollout = (0,in_flight/* ownRollout */.wj)(fresh, id === undefined ? {
        revision
    } : {
        revision,
        id
    }, revisions);
    return rollout === undefined ? watch : {
        ...watch,
        rollout
    };
};
const observation = async (site, watch, { service, rollout })=>{
    const { revision, patient, basis } = watch;
    const seen = {
        revision,
        patient,
        accepted: watch.order.accepted,
        ...service === undefined ? {} : {
            service
        }
    };
    if (basis === 'steady') return {
        ...seen,
        basis
    };
    if (basis === 'deployments') {
        const ours = {
            id: watch.id ?? '',
            createdAt: watch.since
        };
        const done = service?.deployments.some((each)=>each.id === watch.id && each.rolloutState === 'COMPLETED') === true;
        if (!done) return {
            ...seen,
            basis,
            ours
        };
        return {
            ...seen,
            basis,
            ours,
            ...await runningTasks(site, watch)
        };
    }
    if (rollout === undefined) return {
        ...seen,
        basis
    };
    return {
        ...seen,
        basis,
        rollout,
        ...await serving(site, rollout),
        ...await newer(site, watch, rollout)
    };
};
/** Without the right to read tasks either, nothing says which digests run: that is a verdict of its own. */ const runningTasks = async ({ cloud, cluster }, { order })=>{
    try {
        return {
            tasks: await cloud.tasks.ofService(cluster, order.service, 'RUNNING')
        };
    } catch (error) {
        if (error instanceof failure/* Failure */.H && error.kind === 'denied') return {};
        throw error;
    }
};
const serving = async (site, { status, target })=>{
    if (status !== 'SUCCESSFUL' || target === undefined) return {};
    const view = (await site.cloud.rollouts.revisions([
        target
    ])).get(target);
    return view === undefined ? {} : {
        serving: view
    };
};
const newer = async (site, watch, rollout)=>{
    if (rollout.status !== 'STOPPED') return {};
    const listed = await site.cloud.rollouts.list(site.cluster, watch.order.service, {
        limit: 5
    });
    return {
        newer: listed.some(({ arn, createdAt })=>arn !== rollout.arn && createdAt > rollout.createdAt)
    };
};

// EXTERNAL MODULE: ./.tagship/build/core/release/named.js
var named = __webpack_require__(7124);
;// CONCATENATED MODULE: ./.tagship/build/targets/service/read.js







/** How many services are read at the same time. */ const read_atOnce = 10;
/** How many of the newest rollouts are looked at: ours, and what may have come after it. */ const recent = 5;
/** How the services stand, by ECS's name; nothing is written. Missing services are a Problem that lists all of them. */ const readServices = async (site, names)=>{
    const views = await site.cloud.services.describe(site.cluster, names);
    const services = present(site, names, views);
    const listed = await readRollouts(site, services);
    const stands = await (0,side_by_side/* sideBySide */.Q)(read_atOnce, services, async (service)=>[
            service.name,
            await read_stand(site, service, listed?.get(service.name))
        ]);
    return new Map(stands);
};
const present = (site, names, views)=>{
    const found = names.flatMap((name)=>views.get(name) ?? []).filter(({ status })=>status === 'ACTIVE');
    const missing = names.filter((name)=>!found.some((service)=>service.name === name));
    if (missing.length === 0) return found;
    throw new problem/* Problem */.A(missing.map((name)=>({
            what: `The service "${name}" does not exist in the cluster "${site.cluster}"${stateOf(views.get(name))}.`,
            remedy: 'Create it with your infrastructure code first, or correct its name, the cluster, the region or the account.'
        })));
};
const stateOf = (view)=>view === undefined ? '' : ` (ECS says ${view.status})`;
/** Newest rollouts of each service; `undefined` when the caller may not read them. All three reads are tried here, so that a missing right shows before the first write. */ const readRollouts = async ({ cloud, cluster }, services)=>{
    const driven = services.filter(({ controller })=>controller === 'ECS');
    try {
        const lists = await (0,side_by_side/* sideBySide */.Q)(read_atOnce, driven, ({ name })=>cloud.rollouts.list(cluster, name, {
                limit: recent
            }));
        const newest = lists.flatMap(([first])=>first ?? []);
        if (newest.length > 0) await cloud.rollouts.describe(newest.map(({ arn })=>arn));
        const targets = newest.flatMap(({ target })=>target ?? []);
        const views = targets.length === 0 ? new Map() : await cloud.rollouts.revisions(targets);
        const revisions = new Map([
            ...views
        ].map(([arn, view])=>[
                arn,
                view.taskDefinition
            ]));
        return new Map(driven.map(({ name }, index)=>[
                name,
                {
                    listed: lists[index] ?? [],
                    revisions
                }
            ]));
    } catch (error) {
        if (error instanceof failure/* Failure */.H && (error.kind === 'denied' || error.code === 'UnsupportedFeatureException')) return undefined;
        throw error;
    }
};
const read_stand = async (site, service, rollouts)=>{
    const listed = rollouts?.listed ?? [];
    const runs = (0,service_view/* primary */.z)(service)?.taskDefinition;
    const hash = await hashOf(site, runs);
    const moving = underWay(service, rollouts);
    const movingHash = moving?.revision === runs ? hash : await hashOf(site, moving?.revision);
    return {
        service,
        basis: rollouts === undefined ? 'deployments' : 'rollout',
        known: listed.map(({ arn })=>arn),
        ...hash === undefined ? {} : {
            hash
        },
        ...moving === undefined ? {} : {
            inFlight: {
                ...moving,
                ...movingHash === undefined ? {} : {
                    hash: movingHash
                }
            }
        }
    };
};
const underWay = (service, rollouts)=>{
    const newest = rollouts?.listed[0];
    if (newest !== undefined && (0,in_flight/* isOngoing */.g)(newest)) {
        const revision = rollouts?.revisions.get(newest.target ?? '');
        return {
            arn: newest.arn,
            createdAt: newest.createdAt,
            ...revision === undefined ? {} : {
                revision
            }
        };
    }
    const first = (0,in_flight/* unlisted */.B$)(service, rollouts?.listed ?? []);
    return first === undefined ? undefined : {
        id: first.id,
        createdAt: first.createdAt,
        revision: first.taskDefinition
    };
};
/** The definition hash that a revision was registered with. */ const hashOf = async ({ cloud }, revision)=>{
    const view = revision === undefined ? undefined : await cloud.definitions.describe(revision);
    const hash = view?.tags[keys/* tagKeys */.b.hash];
    return hash === undefined ? undefined : (0,named/* parsed */.Y)(hash);
};

;// CONCATENATED MODULE: ./.tagship/build/targets/service/stop.js
/** Asks ECS to stop a rollout and go back; `too-late` when it has ended already. */ const stopRollout = ({ cloud }, rollout)=>cloud.rollouts.stop(rollout);

;// CONCATENATED MODULE: ./.tagship/build/targets/kind.js





const targets = {
    service: {
        read: readServices,
        apply: applyService,
        follow: followServices,
        stop: stopRollout
    },
    'scheduled-task': undefined,
    task: undefined,
    lambda: undefined,
    site: undefined
};
/** The target of a kind; a Problem for a kind that cannot be deployed yet. `unit` is what the Problem names. */ const targetOf = (kind, unit)=>{
    const target = targets[kind];
    if (target !== undefined) return target;
    throw new problem/* Problem */.A({
        what: `"${unit}" is of kind "${kind}", which cannot be deployed yet.`,
        remedy: 'Deploy units of kind "service"; leave this one out with the input "services" of plan.'
    });
};


/***/ })

};
