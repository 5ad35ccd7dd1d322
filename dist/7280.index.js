export const id = 7280;
export const ids = [7280];
export const modules = {

/***/ 87280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cloudAt: () => (/* binding */ cloudAt)
});

// EXTERNAL MODULE: ./.tagship/build/core/diagnosis/redacted.js + 1 modules
var redacted = __webpack_require__(49869);
;// CONCATENATED MODULE: ./.tagship/build/adapters/aws/given.js

const given = (members)=>Object.fromEntries(Object.entries(members).filter(([, value])=>value !== undefined && value !== null));
const certain = (value, name)=>{
    if (value === undefined) throw new Error(`AWS answered without ${name}`);
    return value;
};
const moment = (at)=>at?.toISOString();
const told = (text)=>text === undefined || text === '' ? undefined : (0,redacted/* redacted */.pc)(text);

;// CONCATENATED MODULE: ./.tagship/build/adapters/aws/pages.js
const batches = (items, size)=>Array.from({
        length: Math.ceil(items.length / size)
    }, (_, index)=>items.slice(index * size, (index + 1) * size));
const pages = async (read, limit = Number.POSITIVE_INFINITY)=>{
    const all = [];
    let token;
    do {
        const page = await read(token);
        all.push(...page.items);
        token = page.next || undefined;
    }while (token !== undefined && all.length < limit)
    return all.slice(0, limit);
};

;// CONCATENATED MODULE: ./.tagship/build/adapters/aws/alarms.js


const alarms = (cloudwatch)=>({
        describe: async (names)=>{
            const found = new Map();
            for (const batch of batches([
                ...new Set(names)
            ], 100)){
                const answer = await cloudwatch({
                    operation: 'cloudwatch:DescribeAlarms',
                    on: {
                        alarm: batch.join(', ')
                    },
                    send: (api)=>api.describeAlarms({
                            AlarmNames: [
                                ...batch
                            ],
                            AlarmTypes: [
                                'MetricAlarm',
                                'CompositeAlarm'
                            ],
                            MaxRecords: 100
                        })
                });
                for (const alarm of [
                    ...answer.MetricAlarms ?? [],
                    ...answer.CompositeAlarms ?? []
                ]){
                    const state = certain(alarm.StateValue, 'StateValue');
                    found.set(certain(alarm.AlarmName, 'AlarmName'), {
                        state,
                        ...given({
                            reason: told(alarm.StateReason)
                        })
                    });
                }
            }
            return found;
        }
    });

// EXTERNAL MODULE: ./.tagship/build/core/release/named.js
var named = __webpack_require__(27124);
;// CONCATENATED MODULE: ./.tagship/build/adapters/aws/arn.js

const accountOf = (arn)=>arn.split(':')[4] || undefined;
const lastPart = (arn)=>arn.slice(arn.lastIndexOf('/') + 1);
const familyRevision = (arn)=>{
    const [, name] = /^(?:arn:[^:]+:ecs:[^:]+:\d+:task-definition\/)?([A-Za-z0-9_-]+:\d+)$/.exec(arn) ?? [];
    if (name === undefined) throw new Error(`not a task definition: ${JSON.stringify(arn)}`);
    return (0,named/* parsed */.Y)(name);
};
const roleOf = (arn)=>{
    const [, account, path, session] = /^arn:[^:]+:(?:iam|sts)::(\d{12}):(?:role\/(.+)|assumed-role\/([^/]+)\/.*)$/.exec(arn) ?? [];
    const name = session ?? (path === undefined ? undefined : lastPart(`/${path}`));
    return account === undefined || name === undefined ? undefined : {
        account,
        name
    };
};
const rolloutName = (arn)=>arn.replace(/^arn:[^/]*:service-(?:deployment|revision)\//, '');

;// CONCATENATED MODULE: ./.tagship/build/adapters/aws/balancers.js


const balancers = (elb)=>({
        targets: async (group)=>{
            const answer = await elb({
                operation: 'elasticloadbalancing:DescribeTargetHealth',
                on: {
                    'target group': lastPart(group.slice(0, group.lastIndexOf('/')))
                },
                send: (api)=>api.describeTargetHealth({
                        TargetGroupArn: group
                    })
            });
            return (answer.TargetHealthDescriptions ?? []).map(({ Target: target, TargetHealth: health })=>({
                    id: `${certain(target?.Id, 'target id')}${target?.Port === undefined ? '' : `:${target.Port}`}`,
                    state: certain(health?.State, 'target state'),
                    ...given({
                        reason: health?.Reason,
                        description: told(health?.Description)
                    })
                }));
        }
    });

// EXTERNAL MODULE: ./.tagship/build/core/problem/failure.js
var problem_failure = __webpack_require__(48009);
// EXTERNAL MODULE: ./.tagship/build/adapters/retry/retry.js + 2 modules
var retry = __webpack_require__(94956);
;// CONCATENATED MODULE: ./.tagship/build/adapters/aws/client.js
const makers = {
    ECS: async (settings)=>new (await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(212)]).then(__webpack_require__.t.bind(__webpack_require__, 80212, 19))).ECS(settings),
    ECR: async (settings)=>new (await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(8249)]).then(__webpack_require__.t.bind(__webpack_require__, 28249, 19))).ECR(settings),
    CLOUDWATCH: async (settings)=>new (await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(4085)]).then(__webpack_require__.t.bind(__webpack_require__, 44085, 19))).CloudWatch(settings),
    CLOUDWATCH_LOGS: async (settings)=>new (await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(303)]).then(__webpack_require__.t.bind(__webpack_require__, 70303, 19))).CloudWatchLogs(settings),
    ELASTIC_LOAD_BALANCING_V2: async (settings)=>new (await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(586)]).then(__webpack_require__.t.bind(__webpack_require__, 50586, 19))).ElasticLoadBalancingV2(settings),
    STS: async (settings)=>new (await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(1695)]).then(__webpack_require__.t.bind(__webpack_require__, 71695, 19))).STS(settings)
};
const makeClient = (service, target, deps)=>{
    const endpoint = endpointOf(service, deps.env);
    return makers[service]({
        region: target.region,
        maxAttempts: 1,
        cacheMiddleware: true,
        credentials: target.keys ?? {
            accessKeyId: 'none',
            secretAccessKey: 'none'
        },
        ...endpoint === undefined ? {} : {
            endpoint
        },
        requestHandler: deps.requestHandler ?? {
            connectionTimeout: 5000,
            requestTimeout: 60_000,
            throwOnRequestTimeout: true
        }
    });
};
const endpointOf = (service, env)=>{
    if (env.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS === 'true') return undefined;
    return env[`AWS_ENDPOINT_URL_${service}`] || env.AWS_ENDPOINT_URL || undefined;
};

// EXTERNAL MODULE: ./.tagship/build/core/problem/problem.js
var problem = __webpack_require__(55384);
// EXTERNAL MODULE: ./.tagship/build/adapters/retry/disturbance.js + 1 modules
var disturbance = __webpack_require__(30868);
;// CONCATENATED MODULE: ./.tagship/build/adapters/aws/refusals.data.js
const deniedRemedies = {
    'sts:AssumeRole': "Allow it in the caller's policy, and let the role's trust policy name the caller.",
    'sts:AssumeRoleWithWebIdentity': "Let the role's trust policy name the account's OIDC provider and this repository, branch or environment (its condition on \"sub\").",
    'iam:PassRole': 'Allow it to the role on taskRoleArn and executionRoleArn of the task definition, for ecs-tasks.amazonaws.com (iam:PassedToService).',
    'ecs:TagResource': 'Add it to the policy of the role: task definitions are registered with tags.',
    'ecr:GetAuthorizationToken': 'Allow it on * to the role: it is about no single repository.'
};
const deniedBy = [
    {
        text: /explicit deny in a (?:service|resource) control policy/,
        remedy: 'A policy of the organisation denies it: ask those who keep it.'
    },
    {
        text: /explicit deny/,
        remedy: 'A policy denies it explicitly, so that no allowance helps: change that policy or its condition.'
    },
    {
        text: /no permissions boundary allows/,
        remedy: "Allow it in the role's permissions boundary, too."
    },
    {
        text: /no session policy allows/,
        remedy: 'The session was made with a policy that does not allow it: sign in without one, or with a wider one.'
    },
    {
        text: /no (?:service|resource) control policy allows/,
        remedy: 'A policy of the organisation does not allow it: ask those who keep it.'
    },
    {
        text: /no VPC endpoint policy allows/,
        remedy: "Allow it in the VPC endpoint's policy."
    }
];
const rejections = [
    {
        text: /TaskDefinition (?:is inactive|not found)/i,
        remedy: 'The revision was deregistered: deploy a state anew, or name a revision that is ACTIVE.'
    },
    {
        text: /Unable to describe task definition/,
        remedy: 'Check family and revision, the account and the region.'
    },
    {
        text: /Role is not valid/,
        remedy: 'taskRoleArn or executionRoleArn of the task definition names a role that does not exist in this account.'
    },
    {
        text: /unable to assume (?:the )?role/i,
        remedy: "The role's trust policy must allow ecs-tasks.amazonaws.com, and the caller iam:PassRole on it."
    },
    {
        text: /No Fargate configuration exists|Invalid '(?:cpu|memory)' setting/,
        remedy: 'Check cpu and memory of the task definition: Fargate takes only certain pairs.'
    },
    {
        text: /requires task definition to have execution role/,
        remedy: 'Give the task definition an executionRoleArn.'
    },
    {
        text: /At least one of 'memory' or 'memoryReservation'/,
        remedy: 'Give the container memory, or the task.'
    },
    {
        text: /Max allowed length|(?:less|smaller) than or equal to 65536/,
        remedy: 'The task definition is larger than 64 KiB: move variables into a file or a secret.'
    },
    {
        text: /The secret name must be unique and not shared with any new or existing environment variables/,
        remedy: 'A name stands in environment and in secrets: take one of them out (null removes it).'
    },
    {
        text: /container \S+ does not exist in the task definition|did not have a container port/,
        remedy: "The service's load balancer names a container and port: keep both in the task definition."
    },
    {
        text: /CODE_DEPLOY deployment controller/,
        remedy: 'CodeDeploy drives this service: deploy through it, or move the service to the ECS controller.'
    },
    {
        text: /target group .*does not (?:exist|have an associated load balancer)/i,
        remedy: 'Mend the service\'s loadBalancers with your infrastructure code.'
    },
    {
        text: /InvalidSubnetI[dD]|subnet information|subnets can not be empty/,
        remedy: 'Check the subnets of the service or of the input, and their account and region.'
    },
    {
        text: /security group/i,
        remedy: 'Check the security groups of the service or of the input: they must exist in the VPC of its subnets.'
    },
    {
        text: /Network Configuration must be provided/,
        remedy: 'With networkMode awsvpc, subnets must be given.'
    },
    {
        text: /networkMode|network mode/i,
        remedy: 'The networkMode of the task definition and the service must fit; a service cannot change it.'
    },
    {
        text: /capacity provider/i,
        remedy: 'Check the capacity provider strategy of the service and the providers of the cluster.'
    },
    {
        text: /Invalid revision number/,
        remedy: 'A task definition is named family:revision.'
    },
    {
        text: /No Container Instances were found/,
        remedy: 'Add instances or a capacity provider to the cluster, or use FARGATE.'
    },
    {
        text: /Signature expired|Signature not yet current|too skewed/i,
        remedy: "The clock of this machine is wrong: set it."
    },
    {
        text: /tag.*(?:invalid|exceed|maximum|more than 50)/i,
        remedy: 'A resource has at most 50 tags: remove some of its own.'
    }
];
const unreached = {
    ENOTFOUND: "Check the region's name and that names are resolved here.",
    EAI_AGAIN: 'Names are not resolved here: check the network and its DNS.',
    ECONNREFUSED: 'Nothing listens there: check AWS_ENDPOINT_URL and proxies.'
};
const untrusted = [
    /^CERT_/,
    /^DEPTH_ZERO_SELF_SIGNED_CERT$/,
    /^SELF_SIGNED_CERT_IN_CHAIN$/,
    /^UNABLE_TO_/,
    /^ERR_TLS_/,
    /^ERR_SSL_/,
    /^EPROTO$/
];
const denied = {
    kind: 'denied',
    remedy: 'Add it to the policy of the role; the actions that each of Tagship\'s actions needs are in its policy.json.'
};
const expired = {
    kind: 'expired',
    remedy: 'Get new credentials: with a role in the config and "id-token: write" in the job, Tagship renews them itself.'
};
const token = {
    kind: 'rejected',
    remedy: 'Make the OIDC provider token.actions.githubusercontent.com in the account of the role, with the audience sts.amazonaws.com.'
};
const claim = {
    kind: 'rejected',
    remedy: 'The token is older than AWS takes, or the provider does not know it: run the job again; if it stays, check the OIDC provider and its audience.'
};
const signature = {
    kind: 'rejected',
    remedy: 'Check the secret access key (it must belong to the key id, without blanks), and the clock of this machine.'
};
const region = {
    kind: 'rejected',
    remedy: 'The account has not turned this region or service on: turn it on, or correct the region of the stage.'
};
const endpoint = {
    kind: 'rejected',
    remedy: 'What answers there does not know the call: check AWS_ENDPOINT_URL.'
};
const refusals = {
    AccessDenied: denied,
    AccessDeniedException: denied,
    UnauthorizedOperation: denied,
    ExpiredToken: expired,
    ExpiredTokenException: expired,
    RequestExpired: expired,
    InvalidClientTokenId: expired,
    UnrecognizedClientException: expired,
    InvalidIdentityToken: token,
    InvalidIdentityTokenException: token,
    IDPRejectedClaim: claim,
    IDPRejectedClaimException: claim,
    InvalidSignatureException: signature,
    SignatureDoesNotMatch: signature,
    IncompleteSignature: signature,
    RequestTimeTooSkewed: {
        kind: 'rejected',
        remedy: 'The clock of this machine is wrong: set it.'
    },
    MissingAuthenticationToken: expired,
    MissingAuthenticationTokenException: expired,
    OptInRequired: region,
    RegionDisabledException: region,
    SubscriptionRequiredException: region,
    UnknownOperationException: endpoint,
    InvalidAction: endpoint,
    UnsupportedFeatureException: {
        kind: 'rejected',
        remedy: 'ECS does not offer this for the service: its controller, its launch type or its region does not have it.'
    },
    BlockedException: {
        kind: 'rejected',
        remedy: 'The account is blocked: ask AWS Support, this is about billing or verification.'
    },
    LimitExceededException: {
        kind: 'rejected',
        remedy: 'A quota is reached: ask for more in Service Quotas, or remove what is not needed.'
    },
    PlatformUnknownException: {
        kind: 'rejected',
        remedy: 'Set platformVersion of the service to LATEST.'
    },
    PlatformTaskDefinitionIncompatibilityException: {
        kind: 'rejected',
        remedy: 'The platform version cannot do what the task definition asks: set platformVersion to LATEST, or change the definition.'
    },
    NamespaceNotFoundException: {
        kind: 'rejected',
        remedy: "The service's Service Connect namespace is gone: mend the service with your infrastructure code."
    },
    ServiceDeploymentNotFoundException: {
        kind: 'rejected',
        remedy: 'The rollout is gone: with its service, or after 90 days.'
    },
    ConflictException: {
        kind: 'rejected',
        remedy: 'Something else was done with it at the same time: run again.'
    },
    ResourceNotFoundException: {
        kind: 'rejected',
        remedy: 'It is gone, or in another account or region.'
    },
    KmsException: {
        kind: 'rejected',
        remedy: 'The repository is encrypted with a key that the role may not use: allow kms:Decrypt and kms:GenerateDataKey on it.'
    },
    UnableToGetUpstreamImageException: {
        kind: 'rejected',
        remedy: 'The pull-through cache could not get the image: check its name and the credentials of the cache rule.'
    },
    LayersNotFoundException: {
        kind: 'rejected',
        remedy: 'Layers of the image are not in this repository: push the image there first.'
    },
    ReferencedImagesNotFoundException: {
        kind: 'rejected',
        remedy: 'Images that the index names are not in this repository: push them there first.'
    },
    HealthUnavailableException: {
        kind: 'temporary',
        remedy: 'Try again later.'
    },
    ClusterNotFoundException: {
        missing: 'cluster',
        remedy: 'Check the cluster\'s name, the account and the region of the stage.'
    },
    ServiceNotFoundException: {
        missing: 'service',
        remedy: 'Check the service\'s name; Tagship deploys to services that exist, infrastructure code makes them.'
    },
    ServiceNotActiveException: {
        missing: 'service',
        remedy: 'It is being deleted or was deleted: make it again with your infrastructure code.'
    },
    TargetGroupNotFoundException: {
        missing: 'target group',
        remedy: 'The service names a target group that is gone: mend the service with your infrastructure code.'
    },
    TargetGroupNotFound: {
        missing: 'target group',
        remedy: 'The service names a target group that is gone: mend the service with your infrastructure code.'
    },
    RepositoryNotFoundException: {
        missing: 'repository',
        remedy: 'Check the repository\'s name and the account and region of the registry, or make it with your infrastructure code.'
    }
};

;// CONCATENATED MODULE: ./.tagship/build/adapters/aws/refusal.js






const thingText = (on)=>Object.entries(on).map(([kind, name])=>`${kind} "${name}"`).join(' in ');
const translated = (error, asked)=>{
    if (error instanceof problem/* Problem */.A || error instanceof problem_failure/* Failure */.H) return error;
    if (error instanceof retry/* Exhausted */.m) return temporary(error, asked);
    const { name, code, status, ...facts } = (0,disturbance/* errorFacts */.u)(error);
    const message = (0,redacted/* redacted */.pc)(facts.message);
    if (code === 'ERR_INVALID_URL') return noEndpoint(error, asked);
    if (untrusted.some((pattern)=>pattern.test(code ?? ''))) return untrustedProblem(error, asked);
    const refusal = refusals[name] ?? refusals[code ?? ''] ?? {
        kind: 'rejected'
    };
    if ('missing' in refusal) {
        const { missing, remedy } = refusal;
        return new problem/* Problem */.A({
            what: missingText(asked, missing, message),
            remedy
        }, {
            cause: error
        });
    }
    if (status === undefined && refusal.kind === 'rejected') return error instanceof Error ? error : new Error(message);
    const action = refusal.kind === 'denied' ? deniedAction(message) ?? asked.operation : asked.operation;
    const remedy = remedyOf(refusal, action, message);
    const verdict = {
        denied: 'is not allowed',
        expired: 'was refused',
        rejected: 'was rejected',
        temporary: 'failed'
    };
    const text = `${action} ${verdict[refusal.kind]}${about(asked)}: ${(message || name).replace(/\.$/, '')}. ${remedy ?? ''}`.trim();
    return new problem_failure/* Failure */.H(text, {
        kind: refusal.kind,
        action,
        code: name,
        sent: 'no'
    }, {
        cause: error
    });
};
const remedyOf = (refusal, action, message)=>{
    if (refusal.kind === 'denied') return deniedBy.find(({ text })=>text.test(message))?.remedy ?? deniedRemedies[action] ?? refusal.remedy;
    if (refusal.kind !== 'rejected') return refusal.remedy;
    return rejections.find(({ text })=>text.test(message))?.remedy ?? refusal.remedy;
};
const noEndpoint = (error, { operation })=>{
    const what = `${operation} has nowhere to go: the address of AWS is no URL.`;
    return new problem/* Problem */.A({
        what,
        remedy: 'Correct AWS_ENDPOINT_URL and its kin, or the region.'
    }, {
        cause: error
    });
};
const untrustedProblem = (error, asked)=>{
    const { code, message } = (0,disturbance/* errorFacts */.u)(error);
    const what = `${asked.operation} found no connection to AWS that can be trusted${about(asked)}: ${message} (${code}).`;
    const remedy = 'Where a proxy stands between, let Node trust its certificate (NODE_EXTRA_CA_CERTS); otherwise check the clock of this machine and AWS_ENDPOINT_URL.';
    return new problem/* Problem */.A({
        what,
        remedy
    }, {
        cause: error
    });
};
const wordless = 'UnknownError';
const temporary = (error, asked)=>{
    const { name, code, status, ...facts } = (0,disturbance/* errorFacts */.u)(error.cause);
    const message = (0,redacted/* redacted */.pc)(facts.message);
    const effect = error.sent === 'unknown' ? 'nobody knows whether it took effect' : 'nothing took effect';
    const last = message === wordless ? `HTTP ${status} without a word` : `${code ?? name}: ${message}`;
    const text = `${asked.operation} got no clear answer${about(asked)} in ${error.tries} tries (${last}); ${effect}. ${unreached[code ?? ''] ?? 'Try again later.'}`;
    return new problem_failure/* Failure */.H(text, {
        kind: 'temporary',
        action: asked.operation,
        code: code ?? name,
        sent: error.sent
    }, {
        cause: error
    });
};
const about = (asked)=>{
    const thing = thingText(asked.on);
    return `${thing === '' ? '' : ` on ${thing}`} (${asked.where})`;
};
const missingText = (asked, missing, message)=>{
    const entries = Object.entries(asked.on);
    const start = entries.findIndex(([kind])=>kind === missing);
    if (start < 0) return `${asked.operation} found no ${missing}${about(asked)}; AWS: ${message}`;
    return `There is no ${thingText(Object.fromEntries(entries.slice(start)))} (${asked.where}; AWS: ${message}).`;
};
const deniedAction = (message)=>/not authorized to perform: ([\w-]+:\w+)/.exec(message)?.[1];

;// CONCATENATED MODULE: ./.tagship/build/adapters/aws/calls.js




const callerOf = (service, at, deps)=>{
    let kept;
    const clientOf = (keys)=>{
        if (kept?.keys !== keys) kept = {
            keys,
            client: makeClient(service, {
                region: at.place.region,
                keys
            }, deps)
        };
        return kept.client;
    };
    return async (order)=>{
        const { on, send, ...call } = order;
        const key = `${call.operation} ${thingText(on)}`;
        let used;
        const attempt = async ()=>{
            used = await at.session.keys();
            return send(await clientOf(used));
        };
        const tried = async ()=>{
            try {
                return await (0,retry/* retry */.L)(deps.clock, {
                    ...call,
                    key,
                    attempt
                });
            } catch (error) {
                throw translated(error, {
                    operation: call.operation,
                    on,
                    where: whereText(at.place)
                });
            }
        };
        try {
            return await tried();
        } catch (error) {
            if (used === undefined || !await isRenewed(error, used, {
                at,
                deps
            })) throw error;
            return tried();
        }
    };
};
const isRenewed = async (error, used, { at, deps })=>{
    if (!(error instanceof problem_failure/* Failure */.H) || error.kind !== 'expired') return false;
    try {
        return await deps.clock.busy(()=>at.session.renewed(used));
    } catch  {
        return false;
    }
};
const whereText = (place)=>place.account === undefined ? place.region : `account ${place.account}, ${place.region}`;

// EXTERNAL MODULE: ./.tagship/build/core/record/keys.js
var keys = __webpack_require__(96865);
// EXTERNAL MODULE: ./.tagship/build/core/task/lost-members.js
var lost_members = __webpack_require__(13317);
// EXTERNAL MODULE: ./.tagship/build/core/task/registrable.js + 1 modules
var registrable = __webpack_require__(61732);
;// CONCATENATED MODULE: ./.tagship/build/adapters/aws/ecs-tags.js
const tagRecord = (tags)=>Object.fromEntries((tags ?? []).flatMap(({ key, value })=>key === undefined ? [] : [
            [
                key,
                value ?? ''
            ]
        ]));
const tagList = (tags)=>Object.entries(tags).map(([key, value])=>({
            key,
            value
        }));
const tagResource = (ecs)=>async (arn, tags)=>{
        const send = {
            resourceArn: arn,
            tags: tagList(tags)
        };
        await ecs({
            operation: 'ecs:TagResource',
            on: {
                resource: arn
            },
            send: (api)=>api.tagResource(send)
        });
    };
const untagResource = (ecs)=>async (arn, keys)=>{
        const send = {
            resourceArn: arn,
            tagKeys: [
                ...keys
            ]
        };
        await ecs({
            operation: 'ecs:UntagResource',
            on: {
                resource: arn
            },
            send: (api)=>api.untagResource(send)
        });
    };

;// CONCATENATED MODULE: ./.tagship/build/adapters/aws/lost-keys.js
const structure = 3;
const list = 1;
const map = 2;
const lostKeys = async (definition)=>{
    const { RegisterTaskDefinitionRequest$ } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(212)]).then(__webpack_require__.t.bind(__webpack_require__, 80212, 19));
    return lost(definition, RegisterTaskDefinitionRequest$, '');
};
const lost = (value, schema, path)=>{
    const shape = resolved(schema);
    if (!Array.isArray(shape) || typeof value !== 'object' || value === null) return [];
    if (shape[0] === list) return Array.isArray(value) ? value.flatMap((item, at)=>lost(item, shape[4], `${path}[${lost_keys_named(item, at)}]`)) : [];
    if (Array.isArray(value)) return [];
    const entries = Object.entries(value);
    if (shape[0] === map) return entries.flatMap(([key, item])=>lost(item, shape[5], `${path}.${key}`));
    if (shape[0] !== structure) return [];
    const names = shape[4];
    const schemas = shape[5];
    return entries.flatMap(([key, item])=>{
        const at = `${path}${path === '' ? '' : '.'}${key}`;
        const index = names.indexOf(key);
        return index < 0 ? [
            at
        ] : lost(item, schemas[index], at);
    });
};
const resolved = (schema)=>{
    if (typeof schema === 'function') return resolved(schema());
    return Array.isArray(schema) && schema.length === 2 ? resolved(schema[0]) : schema;
};
const lost_keys_named = (item, at)=>{
    const name = typeof item === 'object' && item !== null && 'name' in item ? item.name : undefined;
    return typeof name === 'string' ? name : String(at);
};

// EXTERNAL MODULE: ./.tagship/build/core/time/instant.js
var instant = __webpack_require__(17964);
;// CONCATENATED MODULE: ./.tagship/build/adapters/aws/pacer.js

const registrations = {
    burst: 20,
    refill: 1000
};
const pacer = (clock, { burst, refill })=>{
    let full = 0;
    return async (signal)=>{
        const now = (0,instant/* epoch */.s4)(clock.now());
        full = Math.max(full, now) + refill;
        const start = full - burst * refill;
        if (start > now) await clock.sleep(start - now, signal);
    };
};

;// CONCATENATED MODULE: ./.tagship/build/adapters/aws/whole-body.js
const wholeBody = (command)=>{
    let text = '';
    const middleware = (next)=>async (args)=>{
            const answer = await next(args);
            const bytes = await collected(answer.response.body);
            answer.response.body = bytes;
            text = new TextDecoder().decode(bytes);
            return answer;
        };
    command.middlewareStack.add(middleware, {
        step: 'deserialize',
        priority: 'low',
        name: 'wholeBody'
    });
    return ()=>JSON.parse(text);
};
const collected = async (body)=>{
    if (body instanceof Uint8Array) return body;
    const parts = [];
    for await (const part of body)parts.push(part);
    return Buffer.concat(parts);
};

;// CONCATENATED MODULE: ./.tagship/build/adapters/aws/definitions.js












const definitions = (ecs, clock)=>{
    const lost = (definition)=>clock.busy(()=>lostKeys(definition));
    const pace = pacer(clock, registrations);
    const describe = describeDefinition(ecs);
    const revisions = listRevisions(ecs);
    return {
        describe,
        revisions,
        lost,
        register: register(ecs, {
            describe,
            revisions,
            lost,
            pace
        }),
        tag: tagResource(ecs)
    };
};
const describeDefinition = (ecs)=>async (name)=>{
        try {
            return await ecs({
                operation: 'ecs:DescribeTaskDefinition',
                on: {
                    definition: name
                },
                send: async (api)=>{
                    const { DescribeTaskDefinitionCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(212)]).then(__webpack_require__.t.bind(__webpack_require__, 80212, 19));
                    const command = new DescribeTaskDefinitionCommand({
                        taskDefinition: name,
                        include: [
                            'TAGS'
                        ]
                    });
                    const body = wholeBody(command);
                    const { tags } = await api.send(command, {});
                    return revisionView(body(), tagRecord(tags));
                }
            });
        } catch (error) {
            if (error instanceof problem_failure/* Failure */.H && error.code === 'ClientException' && /unable to describe/i.test(error.message)) return undefined;
            throw error;
        }
    };
const listRevisions = (ecs)=>async (family, limit)=>{
        const asked = {
            familyPrefix: family,
            status: 'ACTIVE',
            sort: 'DESC',
            maxResults: Math.min(limit, 100)
        };
        const read = async (nextToken)=>{
            const answer = await ecs({
                operation: 'ecs:ListTaskDefinitions',
                on: {
                    definition: family
                },
                send: (api)=>api.listTaskDefinitions({
                        ...asked,
                        ...nextToken === undefined ? {} : {
                            nextToken
                        }
                    })
            });
            const items = (answer.taskDefinitionArns ?? []).map(familyRevision).filter((name)=>name.startsWith(`${family}:`));
            return {
                items,
                next: answer.nextToken
            };
        };
        return pages(read, limit);
    };
const register = (ecs, reading)=>async (definition, tags, signal)=>{
        const family = String(definition.family);
        const lost = await reading.lost(definition);
        if (lost.length > 0) throw new problem/* Problem */.A((0,lost_members/* lostMembers */.U)(family, lost));
        await reading.pace(signal);
        return ecs({
            operation: 'ecs:RegisterTaskDefinition',
            on: {
                definition: family
            },
            send: async (api)=>{
                const { RegisterTaskDefinitionCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(212)]).then(__webpack_require__.t.bind(__webpack_require__, 80212, 19));
                const command = new RegisterTaskDefinitionCommand({
                    ...definition,
                    tags: tagList(tags)
                });
                const body = wholeBody(command);
                const answer = await api.send(command, {});
                return revisionView(body(), answer.tags === undefined ? tags : tagRecord(answer.tags));
            },
            readBack: ()=>registered(family, tags, reading)
        });
    };
const recent = 5;
const registered = async (family, tags, reading)=>{
    const ours = [
        keys/* tagKeys */.bi.hash,
        keys/* tagKeys */.bi.stage,
        keys/* tagKeys */.bi.service
    ];
    for (const name of (await reading.revisions(family, recent))){
        const view = await reading.describe(name);
        if (tags[keys/* tagKeys */.bi.hash] !== undefined && ours.every((key)=>view?.tags[key] === tags[key])) return view;
    }
    return undefined;
};
const revisionView = (body, tags)=>{
    const { taskDefinition } = body;
    const definition = certain(taskDefinition, 'taskDefinition');
    const arn = String(definition.taskDefinitionArn);
    return {
        revision: familyRevision(arn),
        arn,
        active: definition.status === 'ACTIVE',
        definition: (0,registrable/* registrable */.Z)(definition),
        tags
    };
};

;// CONCATENATED MODULE: ./.tagship/build/adapters/aws/image-tags.js




const listTags = (ecr)=>async (name)=>{
        const ids = await pages(async (nextToken)=>{
            const asked = {
                repositoryName: name,
                maxResults: 1000,
                filter: {
                    tagStatus: 'TAGGED'
                },
                ...given({
                    nextToken
                })
            };
            const answer = await ecr({
                operation: 'ecr:ListImages',
                on: {
                    repository: name
                },
                send: (api)=>api.listImages(asked)
            });
            return {
                items: answer.imageIds ?? [],
                next: answer.nextToken
            };
        });
        const pairs = ids.flatMap(({ imageTag: tag, imageDigest: digest })=>tag === undefined || digest === undefined ? [] : [
                [
                    (0,named/* parsed */.Y)(tag),
                    (0,named/* parsed */.Y)(digest)
                ]
            ]);
        return new Map(pairs);
    };
const describeImages = (ecr)=>async (name, digests)=>{
        const found = [];
        for (const batch of batches([
            ...new Set(digests)
        ], 100))found.push(...await detailsOf(ecr, name, batch));
        return new Map(found.map((view)=>[
                view.digest,
                view
            ]));
    };
const detailsOf = async (ecr, name, batch)=>{
    const imageIds = batch.map((imageDigest)=>({
            imageDigest
        }));
    try {
        const answer = await ecr({
            operation: 'ecr:DescribeImages',
            on: {
                repository: name
            },
            send: (api)=>api.describeImages({
                    repositoryName: name,
                    imageIds,
                    filter: {
                        imageStatus: 'ANY'
                    }
                })
        });
        return (answer.imageDetails ?? []).map(imageView);
    } catch (error) {
        if (!(error instanceof problem_failure/* Failure */.H && error.code === 'ImageNotFoundException')) throw error;
        if (batch.length === 1) return [];
        const half = Math.ceil(batch.length / 2);
        return [
            ...await detailsOf(ecr, name, batch.slice(0, half)),
            ...await detailsOf(ecr, name, batch.slice(half))
        ];
    }
};
const imageView = (detail)=>({
        digest: (0,named/* parsed */.Y)(certain(detail.imageDigest, 'imageDigest')),
        tags: (detail.imageTags ?? []).map((tag)=>(0,named/* parsed */.Y)(tag)),
        pushedAt: certain(moment(detail.imagePushedAt), 'imagePushedAt'),
        archived: detail.imageStatus === 'ARCHIVED'
    });

;// CONCATENATED MODULE: ./.tagship/build/adapters/aws/put-tag.js

const taken = [
    'ImageAlreadyExistsException',
    'ImageTagAlreadyExistsException'
];
const putTag = (ecr, byTag)=>async (name, image, tag)=>{
        const standing = async ()=>{
            const holder = (await byTag(name, [
                tag
            ])).get(tag)?.digest;
            if (holder === undefined) return undefined;
            return holder === image.digest ? {
                is: 'present'
            } : {
                is: 'taken',
                by: holder
            };
        };
        const readBack = async ()=>{
            const now = await standing();
            return now?.is === 'present' ? {
                is: 'written'
            } : undefined;
        };
        const order = {
            name,
            image,
            tag
        };
        try {
            return await ecr({
                operation: 'ecr:PutImage',
                on: {
                    image: tag,
                    repository: name
                },
                send: async (api)=>{
                    await api.putImage(putOrder(order));
                    return {
                        is: 'written'
                    };
                },
                readBack
            });
        } catch (error) {
            const now = error instanceof problem_failure/* Failure */.H && taken.includes(error.code) ? await standing() : undefined;
            if (now === undefined) throw error;
            return now;
        }
    };
const putOrder = (order)=>({
        repositoryName: order.name,
        imageManifest: order.image.manifest,
        imageManifestMediaType: order.image.mediaType,
        imageDigest: order.image.digest,
        imageTag: order.tag
    });

;// CONCATENATED MODULE: ./.tagship/build/adapters/aws/repository-view.js


const repositoryView = (repository)=>({
        repository: (0,named/* parsed */.Y)(certain(repository.repositoryName, 'repositoryName')),
        uri: certain(repository.repositoryUri, 'repositoryUri'),
        mutable: mutability(repository)
    });
const mutability = (repository)=>{
    const mode = repository.imageTagMutability ?? 'MUTABLE';
    const usual = mode === 'MUTABLE' || mode === 'MUTABLE_WITH_EXCLUSION';
    const filters = mode.endsWith('_WITH_EXCLUSION') ? repository.imageTagMutabilityExclusionFilters ?? [] : [];
    const excluded = filters.map(({ filter })=>wildcard(filter ?? ''));
    return (tag)=>usual !== excluded.some((pattern)=>pattern.test(tag));
};
const wildcard = (filter)=>new RegExp(`^${filter.split('*').map((part)=>part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&')).join('.*')}$`);

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.tagship/build/adapters/aws/stored-images.js





const acceptedMediaTypes = [
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
    'application/vnd.docker.distribution.manifest.v2+json'
];
const storedImages = (ecr)=>{
    const get = batchGet(ecr);
    return {
        byTag: async (name, tags)=>{
            const images = await get(name, [
                ...new Set(tags)
            ].map((imageTag)=>({
                    imageTag
                })));
            return new Map(images.map((image)=>[
                    (0,named/* parsed */.Y)(certain(image.imageId?.imageTag, 'imageTag')),
                    stored(image)
                ]));
        },
        byDigest: async (name, imageDigest)=>{
            const [image] = await get(name, [
                {
                    imageDigest
                }
            ]);
            return image === undefined ? undefined : stored(image);
        }
    };
};
const batchGet = (ecr)=>async (name, ids)=>{
        const found = [];
        for (const imageIds of batches(ids, 100)){
            const answer = await ecr({
                operation: 'ecr:BatchGetImage',
                on: {
                    repository: name
                },
                send: (api)=>api.batchGetImage({
                        repositoryName: name,
                        imageIds: [
                            ...imageIds
                        ],
                        acceptedMediaTypes: [
                            ...acceptedMediaTypes
                        ]
                    })
            });
            const other = answer.failures?.find(({ failureCode })=>failureCode !== 'ImageNotFound');
            if (other !== undefined) throw unreadable(name, other);
            found.push(...answer.images ?? []);
        }
        return found;
    };
const unreadable = (name, failure)=>{
    const { imageId, failureCode: code = 'unknown', failureReason } = failure;
    const image = imageId?.imageTag ?? imageId?.imageDigest;
    const message = `ecr:BatchGetImage could not read image "${image}" in repository "${name}": ${code} ${failureReason ?? ''}`.trim();
    return new problem_failure/* Failure */.H(message, {
        kind: 'rejected',
        action: 'ecr:BatchGetImage',
        code
    });
};
const stored = (image)=>{
    const digest = (0,named/* parsed */.Y)(certain(image.imageId?.imageDigest, 'imageDigest'));
    const manifest = certain(image.imageManifest, 'imageManifest');
    const seen = `sha256:${(0,external_node_crypto_.createHash)('sha256').update(manifest).digest('hex')}`;
    if (seen !== digest) {
        const message = `ecr:BatchGetImage answered for "${digest}" with a manifest whose digest is "${seen}".`;
        throw new problem_failure/* Failure */.H(message, {
            kind: 'rejected',
            action: 'ecr:BatchGetImage',
            code: 'DigestMismatch'
        });
    }
    return {
        digest,
        manifest,
        mediaType: image.imageManifestMediaType ?? mediaTypeIn(manifest)
    };
};
const mediaTypeIn = (manifest)=>certain(JSON.parse(manifest).mediaType, 'imageManifestMediaType');

;// CONCATENATED MODULE: ./.tagship/build/adapters/aws/images.js





const images_images = (ecr, mask)=>{
    const { byTag, byDigest } = storedImages(ecr);
    return {
        repository: describeRepository(ecr),
        byTag,
        byDigest,
        describe: describeImages(ecr),
        tags: listTags(ecr),
        putTag: putTag(ecr, byTag),
        credentials: readCredentials(ecr, mask)
    };
};
const describeRepository = (ecr)=>async (name)=>{
        const answer = await ecr({
            operation: 'ecr:DescribeRepositories',
            on: {
                repository: name
            },
            send: (api)=>api.describeRepositories({
                    repositoryNames: [
                        name
                    ]
                })
        });
        return repositoryView(certain(answer.repositories?.[0], `repository "${name}"`));
    };
const readCredentials = (ecr, mask)=>async ()=>{
        const answer = await ecr({
            operation: 'ecr:GetAuthorizationToken',
            on: {},
            send: (api)=>api.getAuthorizationToken({})
        });
        const data = certain(answer.authorizationData?.[0], 'authorizationData');
        const token = certain(data.authorizationToken, 'authorizationToken');
        const [user = '', ...rest] = Buffer.from(token, 'base64').toString().split(':');
        const password = rest.join(':');
        mask(token);
        mask(password);
        return {
            endpoint: certain(data.proxyEndpoint, 'proxyEndpoint'),
            user,
            password
        };
    };

;// CONCATENATED MODULE: ./.tagship/build/adapters/aws/answer-hook.js


const answerHook = (ecs, describe)=>async (arn, hookId, action)=>{
        const waits = async ()=>(await describe([
                arn
            ])).get(arn)?.paused?.hook === hookId;
        try {
            return await ecs({
                operation: 'ecs:ContinueServiceDeployment',
                on: {
                    rollout: rolloutName(arn)
                },
                send: async (api)=>{
                    await api.continueServiceDeployment({
                        serviceDeploymentArn: arn,
                        hookId,
                        action
                    });
                    return 'given';
                },
                readBack: async ()=>await waits() ? undefined : 'given'
            });
        } catch (error) {
            if (error instanceof problem_failure/* Failure */.H && error.kind === 'rejected' && !await waits()) return 'too-late';
            throw error;
        }
    };

;// CONCATENATED MODULE: ./.tagship/build/adapters/aws/rollout-view.js



const rolloutBrief = (brief)=>({
        arn: certain(brief.serviceDeploymentArn, 'serviceDeploymentArn'),
        status: certain(brief.status, 'status'),
        createdAt: certain(moment(brief.createdAt), 'createdAt'),
        ...given({
            reason: told(brief.statusReason),
            finishedAt: moment(brief.finishedAt),
            target: brief.targetServiceRevisionArn
        })
    });
const rolloutView = (rollout)=>{
    const target = rollout.targetServiceRevision;
    return {
        arn: certain(rollout.serviceDeploymentArn, 'serviceDeploymentArn'),
        status: certain(rollout.status, 'status'),
        createdAt: certain(moment(rollout.createdAt), 'createdAt'),
        requested: target?.requestedTaskCount ?? 0,
        running: target?.runningTaskCount ?? 0,
        pending: target?.pendingTaskCount ?? 0,
        ...given({
            reason: told(rollout.statusReason),
            startedAt: moment(rollout.startedAt),
            finishedAt: moment(rollout.finishedAt),
            target: target?.arn,
            breaker: breaker(rollout),
            alarms: rollout_view_alarms(rollout),
            rollback: rollback(rollout),
            stage: rollout.lifecycleStage,
            traffic: traffic(rollout),
            paused: paused(rollout),
            pausable: pausable(rollout) ? true : undefined
        })
    };
};
const breaker = ({ deploymentCircuitBreaker: seen })=>seen?.status === undefined ? undefined : {
        status: seen.status,
        failures: seen.failureCount ?? 0,
        threshold: seen.threshold ?? 0
    };
const rollout_view_alarms = ({ alarms: seen })=>seen?.status === undefined ? undefined : {
        status: seen.status,
        triggered: seen.triggeredAlarmNames ?? []
    };
const rollback = ({ rollback: seen })=>seen === undefined ? undefined : given({
        reason: told(seen.reason),
        to: seen.serviceRevisionArn
    });
const traffic = ({ targetServiceRevision: target })=>target?.requestedProductionTrafficWeight === undefined ? undefined : {
        production: target.requestedProductionTrafficWeight,
        ...given({
            test: target.requestedTestTrafficWeight
        })
    };
const pausable = ({ deploymentConfiguration: config })=>config?.lifecycleHooks?.some(({ targetType })=>targetType === 'PAUSE') === true;
const paused = ({ lifecycleHookDetails: hooks })=>{
    const hook = hooks?.find(({ targetType, status })=>targetType === 'PAUSE' && status === 'AWAITING_ACTION');
    if (hook === undefined) return undefined;
    return {
        hook: certain(hook.hookId, 'hookId'),
        ...given({
            until: moment(hook.expiresAt),
            then: hook.timeoutAction
        })
    };
};
const serviceRevisionView = (revision)=>({
        arn: certain(revision.serviceRevisionArn, 'serviceRevisionArn'),
        taskDefinition: familyRevision(certain(revision.taskDefinition, 'taskDefinition')),
        images: (revision.containerImages ?? []).map(({ containerName, image, imageDigest })=>({
                container: (0,named/* parsed */.Y)(certain(containerName, 'containerName')),
                image: certain(image, 'image'),
                ...given({
                    digest: imageDigest
                })
            })),
        createdAt: certain(moment(revision.createdAt), 'createdAt')
    });

;// CONCATENATED MODULE: ./.tagship/build/adapters/aws/rollouts.js





const rollouts = (ecs)=>{
    const describe = describeRollouts(ecs);
    return {
        list: listRollouts(ecs),
        describe,
        revisions: describeRevisions(ecs),
        answer: answerHook(ecs, describe),
        stop: stopRollout(ecs, describe)
    };
};
const listRollouts = (ecs)=>async (cluster, service, { since, status, limit } = {})=>{
        const read = async (nextToken)=>{
            const answer = await ecs({
                operation: 'ecs:ListServiceDeployments',
                on: {
                    service,
                    cluster
                },
                send: (api)=>api.listServiceDeployments({
                        cluster,
                        service,
                        maxResults: Math.min(limit ?? 100, 100),
                        ...status === undefined ? {} : {
                            status: [
                                ...status
                            ]
                        },
                        ...nextToken === undefined ? {} : {
                            nextToken
                        }
                    })
            });
            const items = (answer.serviceDeployments ?? []).map(rolloutBrief);
            const old = since !== undefined && items.some(({ createdAt })=>createdAt < since);
            return {
                items: items.filter(({ createdAt })=>since === undefined || createdAt >= since),
                next: old ? undefined : answer.nextToken
            };
        };
        const all = await pages(read, limit);
        return [
            ...all
        ].sort((a, b)=>b.createdAt.localeCompare(a.createdAt));
    };
const describeRollouts = (ecs)=>async (arns)=>{
        const found = [];
        for (const batch of batches([
            ...new Set(arns)
        ], 20)){
            const answer = await ecs({
                operation: 'ecs:DescribeServiceDeployments',
                on: rollouts_named(batch),
                send: (api)=>api.describeServiceDeployments({
                        serviceDeploymentArns: [
                            ...batch
                        ]
                    })
            });
            refuseUnlessMissing(answer.failures, 'ecs:DescribeServiceDeployments');
            found.push(...(answer.serviceDeployments ?? []).map(rolloutView));
        }
        return new Map(found.map((view)=>[
                view.arn,
                view
            ]));
    };
const describeRevisions = (ecs)=>async (arns)=>{
        const found = [];
        for (const batch of batches([
            ...new Set(arns)
        ], 20)){
            const answer = await ecs({
                operation: 'ecs:DescribeServiceRevisions',
                on: rollouts_named(batch),
                send: (api)=>api.describeServiceRevisions({
                        serviceRevisionArns: [
                            ...batch
                        ]
                    })
            });
            refuseUnlessMissing(answer.failures, 'ecs:DescribeServiceRevisions');
            found.push(...(answer.serviceRevisions ?? []).map(serviceRevisionView));
        }
        return new Map(found.map((view)=>[
                view.arn,
                view
            ]));
    };
const rollouts_named = ([first, ...others])=>first === undefined || others.length > 0 ? {} : {
        rollout: rolloutName(first)
    };
const refuseUnlessMissing = (failures, action)=>{
    const other = failures?.find(({ reason })=>reason !== 'MISSING');
    if (other === undefined) return;
    const message = `${action} could not read "${other.arn}": ${other.reason} ${other.detail ?? ''}`.trim();
    throw new problem_failure/* Failure */.H(message, {
        kind: 'rejected',
        action,
        code: other.reason ?? 'unknown'
    });
};
const ended = [
    'SUCCESSFUL',
    'STOPPED',
    'ROLLBACK_SUCCESSFUL',
    'ROLLBACK_FAILED'
];
const goingBack = [
    'ROLLBACK_REQUESTED',
    'ROLLBACK_IN_PROGRESS'
];
const stopRollout = (ecs, describe)=>{
    const standing = async (arn)=>{
        const status = (await describe([
            arn
        ])).get(arn)?.status;
        if (status === undefined) return undefined;
        if (goingBack.includes(status)) return 'asked';
        return ended.includes(status) ? 'too-late' : undefined;
    };
    return async (arn)=>{
        try {
            return await ecs({
                operation: 'ecs:StopServiceDeployment',
                on: {
                    rollout: rolloutName(arn)
                },
                send: async (api)=>{
                    await api.stopServiceDeployment({
                        serviceDeploymentArn: arn,
                        stopType: 'ROLLBACK'
                    });
                    return 'asked';
                },
                readBack: ()=>standing(arn)
            });
        } catch (error) {
            const now = error instanceof problem_failure/* Failure */.H && error.kind === 'rejected' ? await standing(arn) : undefined;
            if (now === 'too-late') return now;
            throw error;
        }
    };
};

// EXTERNAL MODULE: ./.tagship/build/core/rollout/service-view.js
var service_view = __webpack_require__(77622);
;// CONCATENATED MODULE: ./.tagship/build/adapters/aws/launch-view.js

const launchOf = (service)=>{
    const set = service.taskSets?.find(({ status })=>status === 'PRIMARY');
    return launchView(service, service.deploymentController?.type === 'EXTERNAL' && set !== undefined ? set : service);
};
const launchView = ({ placementConstraints }, service)=>{
    const vpc = service.networkConfiguration?.awsvpcConfiguration;
    const providers = (service.capacityProviderStrategy ?? []).map(({ capacityProvider, weight, base })=>({
            provider: certain(capacityProvider, 'capacityProvider'),
            ...given({
                weight,
                base
            })
        }));
    const network = vpc === undefined ? undefined : {
        subnets: vpc.subnets ?? [],
        securityGroups: vpc.securityGroups ?? [],
        publicIp: vpc.assignPublicIp === 'ENABLED'
    };
    const constraints = (placementConstraints ?? []).flatMap(({ type, expression })=>type === 'memberOf' ? expression ?? [] : []);
    return given({
        network,
        launchType: providers.length > 0 ? undefined : service.launchType,
        providers: providers.length > 0 ? providers : undefined,
        platformVersion: service.platformVersion || undefined,
        constraints: constraints.length > 0 ? constraints : undefined
    });
};

;// CONCATENATED MODULE: ./.tagship/build/adapters/aws/service-view.js




const serviceView = (service)=>{
    const config = service.deploymentConfiguration;
    const deployments = (service.deployments ?? []).map(deploymentView);
    return {
        name: certain(service.serviceName, 'serviceName'),
        arn: certain(service.serviceArn, 'serviceArn'),
        cluster: lastPart(certain(service.clusterArn, 'clusterArn')),
        status: certain(service.status, 'status'),
        controller: service.deploymentController?.type ?? 'ECS',
        express: service.resourceManagementType === 'ECS',
        strategy: config?.strategy ?? 'ROLLING',
        desired: service.desiredCount ?? 0,
        running: service.runningCount ?? 0,
        pending: service.pendingCount ?? 0,
        breaker: {
            enable: config?.deploymentCircuitBreaker?.enable ?? false,
            rollback: config?.deploymentCircuitBreaker?.rollback ?? false
        },
        ...given({
            percent: percent(service),
            alarms: service_view_alarms(service)
        }),
        deployments: [
            ...deployments
        ].sort((a, b)=>Number(b.status === 'PRIMARY') - Number(a.status === 'PRIMARY')),
        events: (service.events ?? []).map((event)=>({
                id: certain(event.id, 'event id'),
                at: certain(moment(event.createdAt), 'event createdAt'),
                message: told(event.message) ?? ''
            })),
        ...given({
            taskDefinition: wanted(service),
            rollout: service.currentServiceDeployment,
            launch: launchOf(service)
        }),
        targetGroups: (service.loadBalancers ?? []).map(groupsOf).filter((groups)=>groups.length > 0),
        tags: tagRecord(service.tags)
    };
};
const groupsOf = ({ targetGroupArn, advancedConfiguration: advanced })=>[
        targetGroupArn,
        advanced?.alternateTargetGroupArn
    ].filter((group)=>group !== undefined);
const percent = ({ deploymentConfiguration: config })=>config?.minimumHealthyPercent === undefined || config.maximumPercent === undefined ? undefined : {
        min: config.minimumHealthyPercent,
        max: config.maximumPercent
    };
const service_view_alarms = ({ deploymentConfiguration: config })=>{
    const { enable = false, rollback = false, alarmNames = [] } = config?.alarms ?? {};
    return config?.alarms === undefined ? undefined : {
        enable,
        rollback,
        names: alarmNames
    };
};
const wanted = (service)=>{
    const arn = service.taskDefinition ?? service.taskSets?.find((set)=>set.status === 'PRIMARY')?.taskDefinition;
    if (arn !== undefined) return familyRevision(arn);
    if (service.deploymentController?.type === 'EXTERNAL') return undefined;
    throw new Error(`The service "${service.serviceName}" has no taskDefinition.`);
};
const deploymentView = (deployment)=>({
        id: certain(deployment.id, 'deployment id'),
        status: certain(deployment.status, 'deployment status'),
        taskDefinition: familyRevision(certain(deployment.taskDefinition, 'taskDefinition')),
        ...given({
            rolloutState: deployment.rolloutState,
            reason: told(deployment.rolloutStateReason)
        }),
        desired: deployment.desiredCount ?? 0,
        running: deployment.runningCount ?? 0,
        pending: deployment.pendingCount ?? 0,
        failedTasks: deployment.failedTasks ?? 0,
        createdAt: certain(moment(deployment.createdAt), 'deployment createdAt')
    });

;// CONCATENATED MODULE: ./.tagship/build/adapters/aws/services.js






const services = (ecs)=>{
    const describe = describeServices(ecs);
    return {
        describe,
        update: updateService(ecs, describe),
        tag: tagResource(ecs),
        untag: untagResource(ecs)
    };
};
const describeServices = (ecs)=>async (cluster, names)=>{
        const found = new Map();
        for (const batch of batches([
            ...new Set(names)
        ], 10)){
            const answer = await ecs({
                operation: 'ecs:DescribeServices',
                on: {
                    ...batch.length === 1 ? {
                        service: batch[0] ?? ''
                    } : {},
                    cluster
                },
                send: (api)=>api.describeServices({
                        cluster,
                        services: [
                            ...batch
                        ],
                        include: [
                            'TAGS'
                        ]
                    })
            });
            for (const failure of answer.failures ?? [])services_refuseUnlessMissing(failure, cluster);
            for (const service of answer.services ?? [])found.set(certain(service.serviceName, 'serviceName'), serviceView(service));
        }
        return found;
    };
const services_refuseUnlessMissing = ({ arn, reason, detail }, cluster)=>{
    if (reason === 'MISSING') return;
    const message = `ecs:DescribeServices could not read "${arn}" in cluster "${cluster}": ${reason} ${detail ?? ''}`.trim();
    throw new problem_failure/* Failure */.H(message, {
        kind: 'rejected',
        action: 'ecs:DescribeServices',
        code: reason ?? 'unknown'
    });
};
const updateService = (ecs, describe)=>async (order)=>{
        const { cluster, service, taskDefinition, force } = order;
        const read = async ()=>(await describe(cluster, [
                service
            ])).get(service);
        const before = force === true ? await read() : undefined;
        const answer = await ecs({
            operation: 'ecs:UpdateService',
            on: {
                service,
                cluster
            },
            send: async (api)=>{
                const sent = {
                    cluster,
                    service,
                    taskDefinition,
                    ...force === true ? {
                        forceNewDeployment: true
                    } : {}
                };
                return serviceView(certain((await api.updateService(sent)).service, 'service'));
            },
            readBack: async ()=>{
                const now = await read();
                return now !== undefined && happened(order, before, now) ? now : undefined;
            }
        });
        return answer;
    };
const happened = (order, before, now)=>{
    const wanted = (0,service_view/* primary */.zB)(now);
    if (wanted === undefined) return now.taskDefinition === order.taskDefinition && order.force !== true;
    const fresh = before?.deployments.every((deployment)=>deployment.id !== wanted.id) ?? true;
    return wanted.taskDefinition === order.taskDefinition && (order.force !== true || fresh);
};

;// CONCATENATED MODULE: ./.tagship/build/adapters/aws/grant.js
const maskedKeys = (parts, mask)=>{
    const { accessKeyId, secretAccessKey, sessionToken } = parts;
    if (!accessKeyId || !secretAccessKey) return undefined;
    mask(secretAccessKey);
    if (!sessionToken) return {
        accessKeyId,
        secretAccessKey
    };
    mask(sessionToken);
    return {
        accessKeyId,
        secretAccessKey,
        sessionToken
    };
};

;// CONCATENATED MODULE: ./.tagship/build/adapters/aws/ambient.js



const remedy = 'Give the stage a role and the job "permissions: id-token: write", or sign in before this step (aws-actions/configure-aws-credentials, AWS_ACCESS_KEY_ID, AWS_PROFILE).';
const ambientGrant = async (deps)=>{
    const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN: sessionToken } = deps.env;
    const keys = maskedKeys({
        accessKeyId,
        secretAccessKey,
        sessionToken
    }, deps.mask);
    return keys === undefined ? chainGrant(deps) : {
        keys
    };
};
const chainGrant = async (deps)=>{
    const { defaultProvider } = await __webpack_require__.e(/* import() */ 5861).then(__webpack_require__.t.bind(__webpack_require__, 5861, 19));
    try {
        const given = await defaultProvider()();
        const keys = maskedKeys(given, deps.mask);
        if (keys === undefined) throw new Error('the provider gave no keys');
        return {
            keys,
            ...given.expiration === undefined ? {} : {
                until: given.expiration.toISOString()
            }
        };
    } catch (error) {
        const what = `There are no usable AWS credentials: ${(0,disturbance/* errorFacts */.u)(error).message}`;
        throw new problem/* Problem */.A({
            what: `${what.replace(/\.$/, '')}.`,
            remedy
        }, {
            cause: error
        });
    }
};

;// CONCATENATED MODULE: ./.tagship/build/adapters/aws/role.js






const roleGrant = async (role, place, deps)=>{
    const session = {
        RoleArn: role,
        RoleSessionName: sessionName(deps)
    };
    if (deps.oidcToken !== undefined) {
        const token = await deps.oidcToken();
        deps.mask(token);
        const sts = await makeClient('STS', {
            region: place.region
        }, deps);
        const ask = ()=>sts.assumeRoleWithWebIdentity({
                ...session,
                WebIdentityToken: token
            });
        return assumedGrant(await answered('sts:AssumeRoleWithWebIdentity', {
            role,
            place
        }, ask), deps);
    }
    const own = await ambientGrant(deps);
    if (isSession(await callerIdentity(own.keys, place, deps), role)) return own;
    const sts = await makeClient('STS', {
        region: place.region,
        keys: own.keys
    }, deps);
    return assumedGrant(await answered('sts:AssumeRole', {
        role,
        place
    }, ()=>sts.assumeRole(session)), deps);
};
const callerIdentity = async (keys, place, deps)=>{
    const sts = await makeClient('STS', {
        region: place.region,
        keys
    }, deps);
    const { Account, Arn } = await answered('sts:GetCallerIdentity', {
        place
    }, ()=>sts.getCallerIdentity({}));
    if (Account === undefined || Arn === undefined) throw new Error('GetCallerIdentity answered without account');
    return {
        account: Account,
        arn: Arn
    };
};
const answered = async (operation, at, ask)=>{
    try {
        return await ask();
    } catch (error) {
        if ((0,disturbance/* disturbance */.f)(error) !== undefined) throw error;
        throw translated(error, {
            operation,
            on: at.role === undefined ? {} : {
                role: at.role
            },
            where: at.place.region
        });
    }
};
const assumedGrant = ({ Credentials: given, AssumedRoleUser: user }, deps)=>{
    const { AccessKeyId: accessKeyId, SecretAccessKey: secretAccessKey, SessionToken: sessionToken } = given ?? {};
    const keys = maskedKeys({
        accessKeyId,
        secretAccessKey,
        sessionToken
    }, deps.mask);
    if (keys === undefined) throw new Error('STS answered without credentials');
    const account = accountOf(user?.Arn ?? '');
    return {
        keys,
        ...given?.Expiration === undefined ? {} : {
            until: given.Expiration.toISOString()
        },
        ...user?.Arn === undefined || account === undefined ? {} : {
            identity: {
                account,
                arn: user.Arn
            }
        }
    };
};
const isSession = (identity, role)=>{
    const [mine, wanted] = [
        roleOf(identity.arn),
        roleOf(role)
    ];
    return wanted !== undefined && mine?.account === wanted.account && mine.name === wanted.name;
};
const sessionName = (deps)=>`tagship-${deps.env.GITHUB_RUN_ID ?? 'local'}`.slice(0, 64);

;// CONCATENATED MODULE: ./.tagship/build/adapters/aws/session.js





const margin = 5 * 60_000;
const sessionAt = (place, access, deps)=>{
    const role = access === 'read' ? place.readRole ?? place.role : place.role;
    let current;
    let until;
    const fresh = async ()=>{
        const grant = role === undefined ? await ambientGrant(deps) : await roleGrant(role, place, deps);
        until = grant.until;
        return checked(grant, place, deps);
    };
    const grant = async ()=>{
        if (until !== undefined && (0,instant/* between */.Tq)(deps.clock.now(), until) < margin) current = undefined;
        current ??= fresh();
        const mine = current;
        try {
            return await mine;
        } catch (error) {
            if (current === mine) current = undefined;
            throw error;
        }
    };
    return {
        keys: async ()=>(await grant()).keys,
        renewed: async (stale)=>{
            const mine = current;
            const known = await grant();
            if (current === mine && known.keys === stale) current = undefined;
            const { keys } = await grant();
            return keys.accessKeyId !== stale.accessKeyId || keys.sessionToken !== stale.sessionToken;
        },
        identity: async ()=>{
            const { keys, identity } = await grant();
            return identity ?? callerIdentity(keys, place, deps);
        }
    };
};
const checked = async (grant, place, deps)=>{
    if (place.account === undefined) return grant;
    const identity = grant.identity ?? await callerIdentity(grant.keys, place, deps);
    if (accountOf(identity.arn) !== place.account && identity.account !== place.account) throw new problem/* Problem */.A({
        what: `The credentials ("${identity.arn}") are of account "${identity.account}", but the config or the input "account" asks for account "${place.account}".`,
        remedy: 'Give the place a role of that account, or sign in to that account before this step.'
    });
    return {
        keys: grant.keys,
        identity
    };
};

;// CONCATENATED MODULE: ./.tagship/build/adapters/aws/log-lines.js


const logTail = (logs)=>async (address, limit)=>(await events(logs, address, {
            limit,
            startFromHead: false
        }))?.lines;
const logPage = (logs)=>(address, from)=>events(logs, address, {
            startFromHead: true,
            ...given({
                nextToken: from
            })
        });
const events = async (logs, { group, stream, region }, asked)=>{
    try {
        const answer = await logs(region)({
            operation: 'logs:GetLogEvents',
            on: {
                stream: `${group}/${stream}`
            },
            send: (api)=>api.getLogEvents({
                    logGroupName: group,
                    logStreamName: stream,
                    ...asked
                })
        });
        const lines = (answer.events ?? []).map(({ message })=>message ?? '');
        return {
            lines,
            ...given({
                next: answer.nextForwardToken
            })
        };
    } catch (error) {
        if (error instanceof problem_failure/* Failure */.H && error.code === 'ResourceNotFoundException') return undefined;
        throw error;
    }
};

;// CONCATENATED MODULE: ./.tagship/build/adapters/aws/task-view.js



const taskView = (task)=>({
        arn: certain(task.taskArn, 'taskArn'),
        id: lastPart(certain(task.taskArn, 'taskArn')),
        revision: familyRevision(certain(task.taskDefinitionArn, 'taskDefinitionArn')),
        status: certain(task.lastStatus, 'lastStatus'),
        ...given({
            health: task.healthStatus,
            startedBy: task.startedBy,
            createdAt: moment(task.createdAt),
            startedAt: moment(task.startedAt),
            endedAt: moment(task.executionStoppedAt),
            stoppedAt: moment(task.stoppedAt),
            stopCode: task.stopCode,
            stoppedReason: told(task.stoppedReason)
        }),
        ...attachments(task),
        containers: (task.containers ?? []).map(containerView)
    });
const settled = [
    'ATTACHED',
    'DETACHING',
    'DETACHED',
    'DELETED'
];
const attachments = (task)=>{
    const telling = (task.attachments ?? []).map(attachmentView).filter((each)=>!isQuiet(each));
    return telling.length === 0 ? {} : {
        attachments: telling
    };
};
const isQuiet = ({ type, status, reason })=>reason === undefined && (settled.includes(status) || type === 'Service Connect' && status !== 'FAILED');
const attachmentView = ({ type = 'attachment', status = 'UNKNOWN', details = [] })=>({
        ...{
            type,
            status
        },
        ...given({
            reason: told(details.find(({ name })=>name === 'statusReason')?.value)
        })
    });
const containerView = (container)=>({
        name: (0,named/* parsed */.Y)(certain(container.name, 'container name')),
        ...given({
            digest: container.imageDigest,
            exitCode: container.exitCode,
            reason: told(container.reason),
            status: container.lastStatus,
            health: container.healthStatus
        })
    });

;// CONCATENATED MODULE: ./.tagship/build/adapters/aws/run-task.js



const runTask = (ecs)=>async ({ cluster, taskDefinition, launch, overrides, token, startedBy })=>{
        const asked = {
            ...{
                cluster,
                taskDefinition,
                count: 1,
                clientToken: token,
                startedBy
            },
            ...launchMembers(launch),
            ...overrides === undefined ? {} : {
                overrides
            }
        };
        const on = {
            definition: taskDefinition,
            cluster
        };
        const answer = await ecs({
            operation: 'ecs:RunTask',
            on,
            send: (api)=>api.runTask(asked)
        });
        const task = answer.tasks?.[0];
        const failures = (answer.failures ?? []).map(placementFailure);
        return {
            failures,
            ...given({
                task: task === undefined ? undefined : taskView(task)
            })
        };
    };
const launchMembers = ({ network, launchType, providers, platformVersion, constraints })=>({
        ...constraints === undefined ? {} : {
            placementConstraints: constraints.map((expression)=>({
                    type: 'memberOf',
                    expression
                }))
        },
        ...given({
            launchType,
            platformVersion
        }),
        ...providers === undefined ? {} : {
            capacityProviderStrategy: providers.map(({ provider, ...share })=>({
                    capacityProvider: provider,
                    ...share
                }))
        },
        ...network === undefined ? {} : {
            networkConfiguration: {
                awsvpcConfiguration: {
                    subnets: [
                        ...network.subnets
                    ],
                    ...network.securityGroups.length === 0 ? {} : {
                        securityGroups: [
                            ...network.securityGroups
                        ]
                    },
                    assignPublicIp: network.publicIp ? 'ENABLED' : 'DISABLED'
                }
            }
        }
    });
const placementFailure = ({ reason, arn, detail })=>({
        reason: told(reason) ?? 'no reason given',
        ...given({
            on: arn === undefined ? undefined : lastPart(arn),
            detail: told(detail)
        })
    });
const stopTask = (ecs)=>async (cluster, arn, reason)=>{
        const on = {
            task: lastPart(arn),
            cluster
        };
        await ecs({
            operation: 'ecs:StopTask',
            on,
            send: (api)=>api.stopTask({
                    cluster,
                    task: arn,
                    reason
                })
        });
    };

;// CONCATENATED MODULE: ./.tagship/build/adapters/aws/tasks.js






const tasks = (ecs, logs)=>({
        ofService: tasksOfService(ecs),
        describe: describeTask(ecs),
        run: runTask(ecs),
        stop: stopTask(ecs),
        logTail: logTail(logs),
        logPage: logPage(logs)
    });
const tasksOfService = (ecs)=>async (cluster, service, status)=>{
        const on = {
            service,
            cluster
        };
        const arns = await pages(async (nextToken)=>{
            const asked = {
                cluster,
                serviceName: service,
                desiredStatus: status,
                ...given({
                    nextToken
                })
            };
            const answer = await ecs({
                operation: 'ecs:ListTasks',
                on,
                send: (api)=>api.listTasks(asked)
            });
            return {
                items: answer.taskArns ?? [],
                next: answer.nextToken
            };
        });
        const found = [];
        for (const batch of batches(arns, 100)){
            const asked = {
                cluster,
                tasks: [
                    ...batch
                ]
            };
            const answer = await ecs({
                operation: 'ecs:DescribeTasks',
                on,
                send: (api)=>api.describeTasks(asked)
            });
            found.push(...(answer.tasks ?? []).map(taskView));
        }
        return found;
    };
const describeTask = (ecs)=>async (cluster, arn)=>{
        const on = {
            task: lastPart(arn),
            cluster
        };
        const answer = await ecs({
            operation: 'ecs:DescribeTasks',
            on,
            send: (api)=>api.describeTasks({
                    cluster,
                    tasks: [
                        arn
                    ]
                })
        });
        const task = answer.tasks?.[0];
        return task === undefined ? undefined : taskView(task);
    };

;// CONCATENATED MODULE: ./.tagship/build/adapters/aws/cloud.js









const cloudAt = (place, access, deps)=>{
    const session = sessionAt(place, access, deps);
    const at = {
        place,
        session
    };
    const ecs = callerOf('ECS', at, deps);
    const sts = callerOf('STS', at, deps);
    return {
        images: images_images(callerOf('ECR', at, deps), deps.mask),
        definitions: definitions(ecs, deps.clock),
        services: services(ecs),
        rollouts: rollouts(ecs),
        tasks: tasks(ecs, (region = place.region)=>callerOf('CLOUDWATCH_LOGS', {
                place: {
                    ...place,
                    region
                },
                session
            }, deps)),
        alarms: alarms(callerOf('CLOUDWATCH', at, deps)),
        balancers: balancers(callerOf('ELASTIC_LOAD_BALANCING_V2', at, deps)),
        identity: ()=>sts({
                operation: 'sts:GetCallerIdentity',
                on: {},
                send: ()=>session.identity()
            })
    };
};


/***/ }),

/***/ 30868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ disturbance),
  u: () => (/* binding */ errorFacts)
});

;// CONCATENATED MODULE: ./.tagship/build/adapters/retry/disturbances.data.js
const throttlingCodes = [
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
];
const throttlingMessages = [
    /^Too many concurrent attempts to create a new revision/
];
const unclearCodes = [
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
];
const unreachedCodes = [
    'ECONNREFUSED',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'ENOTFOUND',
    'ENETDOWN',
    'EHOSTDOWN',
    'EADDRNOTAVAIL',
    'EAI_AGAIN',
    'EAI_FAIL'
];

;// CONCATENATED MODULE: ./.tagship/build/adapters/retry/disturbance.js

const errorFacts = (error)=>{
    const seen = typeof error === 'object' && error !== null ? error : {
        message: String(error)
    };
    const status = seen.$metadata?.httpStatusCode;
    return {
        name: typeof seen.name === 'string' ? seen.name : 'Error',
        message: typeof seen.message === 'string' ? seen.message : '',
        ...typeof seen.code === 'string' ? {
            code: seen.code
        } : {},
        ...typeof status === 'number' ? {
            status
        } : {}
    };
};
const disturbance = (error)=>{
    const { name, code, message, status } = errorFacts(error);
    const among = (codes)=>codes.includes(name) || code !== undefined && codes.includes(code);
    if (among(unreachedCodes)) return 'unreached';
    if (among(throttlingCodes) || status === 429 || throttlingMessages.some((text)=>text.test(message))) return 'throttled';
    if (among(unclearCodes) || message === 'aborted' || status !== undefined && status >= 500) return 'unclear';
    return undefined;
};


/***/ }),

/***/ 94956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ Exhausted),
  L: () => (/* binding */ retry)
});

;// CONCATENATED MODULE: ./.tagship/build/adapters/retry/backoff.js
const tries = {
    throttled: 8,
    unreached: 6,
    unclear: 6
};
const base = {
    throttled: 1000,
    unreached: 500,
    unclear: 500
};
const ceiling = 20_000;
const spread = (text)=>{
    let sum = 2166136261;
    for (const character of text)sum = Math.imul(sum ^ (character.codePointAt(0) ?? 0), 16777619) >>> 0;
    return sum / 0xffffffff;
};
const backoff = (reason, next, key)=>{
    const full = Math.min(ceiling, base[reason] * 2 ** (next - 2));
    return Math.round(full / 2 + full / 2 * spread(`${key}#${next}`));
};

// EXTERNAL MODULE: ./.tagship/build/adapters/retry/disturbance.js + 1 modules
var disturbance = __webpack_require__(30868);
;// CONCATENATED MODULE: ./.tagship/build/adapters/retry/operations.data.js
const operations = {
    'sts:AssumeRole': 'safe',
    'sts:AssumeRoleWithWebIdentity': 'safe',
    'sts:GetCallerIdentity': 'safe',
    'ecr:BatchGetImage': 'safe',
    'ecr:DescribeImages': 'safe',
    'ecr:DescribeRepositories': 'safe',
    'ecr:GetAuthorizationToken': 'safe',
    'ecr:ListImages': 'safe',
    'ecr:PutImage': 'read-back',
    'ecr:UploadLayerPart': 'safe',
    'ecs:ContinueServiceDeployment': 'read-back',
    'ecs:DescribeServiceDeployments': 'safe',
    'ecs:DescribeServiceRevisions': 'safe',
    'ecs:DescribeServices': 'safe',
    'ecs:DescribeTaskDefinition': 'safe',
    'ecs:DescribeTasks': 'safe',
    'ecs:ListServiceDeployments': 'safe',
    'ecs:ListTaskDefinitions': 'safe',
    'ecs:ListTasks': 'safe',
    'ecs:RegisterTaskDefinition': 'read-back',
    'ecs:RunTask': 'keyed',
    'ecs:StopServiceDeployment': 'read-back',
    'ecs:StopTask': 'safe',
    'ecs:TagResource': 'safe',
    'ecs:UntagResource': 'safe',
    'ecs:UpdateService': 'read-back',
    'cloudwatch:DescribeAlarms': 'safe',
    'elasticloadbalancing:DescribeTargetHealth': 'safe',
    'logs:GetLogEvents': 'safe'
};

;// CONCATENATED MODULE: ./.tagship/build/adapters/retry/retry.js



class Exhausted extends Error {
    sent;
    tries;
    constructor(facts, cause){
        super(`no clear answer after ${facts.tries} tries`, {
            cause
        });
        this.name = 'Exhausted';
        this.sent = facts.sent;
        this.tries = facts.tries;
    }
}
const retry = async (clock, call)=>{
    let unclear = false;
    for(let tried = 1;; tried += 1){
        const settled = await settle(()=>clock.busy(call.attempt));
        if ('value' in settled) return settled.value;
        const { reason, error } = settled;
        unclear ||= reason === 'unclear' && operations[call.operation] !== 'safe';
        const last = tried >= tries[reason];
        if (!last || unclear && 'readBack' in call) await clock.sleep(backoff(reason, tried + 1, call.key));
        const happened = unclear ? await readBack(clock, call, {
            tried,
            error
        }) : undefined;
        if (happened !== undefined) return happened;
        if (last) throw new Exhausted({
            sent: unclear ? 'unknown' : 'no',
            tries: tried
        }, error);
    }
};
const settle = async (attempt)=>{
    try {
        return {
            value: await attempt()
        };
    } catch (error) {
        const reason = (0,disturbance/* disturbance */.f)(error);
        if (reason === undefined) throw error;
        return {
            reason,
            error
        };
    }
};
const looks = [
    0,
    2000,
    4000,
    6000
];
const readBack = async (clock, call, so)=>{
    try {
        for (const wait of 'readBack' in call ? looks : []){
            if (wait > 0) await clock.sleep(wait);
            const seen = 'readBack' in call ? await call.readBack() : undefined;
            if (seen !== undefined) return seen;
        }
        return undefined;
    } catch (error) {
        const both = new AggregateError([
            so.error,
            error
        ], 'no clear answer, and reading back failed');
        throw new Exhausted({
            sent: 'unknown',
            tries: so.tried
        }, both);
    }
};


/***/ }),

/***/ 49869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pc: () => (/* binding */ redacted),
  kz: () => (/* binding */ redactedLines),
  _W: () => (/* binding */ shortLines)
});

// EXTERNAL MODULE: ./.tagship/build/core/report/plain.js
var plain = __webpack_require__(43790);
;// CONCATENATED MODULE: ./.tagship/build/core/diagnosis/secrets.data.js
const names = '(?:pass(?:word|wd|phrase|code)?|pwd|secret|token|api[_-]?key|access[_-]?key|account[_-]?key|private[_-]?key|client[_-]?key|encryption[_-]?key|signing[_-]?key|credentials?)';
const sets = '\\\\*["\']?\\s*(?:=>|[=:]|%3[AD])\\s*';
const value = '(?:\\\\+"(?:(?!\\\\+").)*\\\\*"?|"(?:\\\\.|[^"\\\\\\n])*"?|\'(?:\\\\.|[^\'\\\\\\n])*\'?|(?:[^\\s"\',;&)\\]}\\\\]|,(?=[^\\s"\']))+)';
const secretShapes = [
    {
        shape: /-----BEGIN [\w ]*(?:PRIVATE KEY|PGP MESSAGE)[\w ]*-----(?:(?!-----END)[\s\S])*(?:-----END [\w ]*-----)?/g,
        keep: '***'
    },
    {
        shape: /(:(?:\\?\/){2}[^\s:/@"'<>]*:)[^\s"'<>]+@/g,
        keep: '$1***@'
    },
    {
        shape: /(:(?:\\?\/){2})[^\s:/@"'<>?#]{12,}@/g,
        keep: '$1***@'
    },
    {
        shape: /(%3A%2F%2F(?:(?!%3A)[^\s&"'<>])*%3A)[^\s&"'<>]+%40/gi,
        keep: '$1***%40'
    },
    {
        shape: /(\bauthorization\\*["']?\s*[:=]\s*\\*["']?AWS4-HMAC-SHA256\s+)[^"'\n\\]+/gi,
        keep: '$1***'
    },
    {
        shape: /(\bauthorization\\*["']?\s*[:=]\s*\\*["']?(?:bearer|basic|token|digest|negotiate|api-?key)\s+)[^\s"',\\]+/gi,
        keep: '$1***'
    },
    {
        shape: /(\bauthorization\\*["']?\s*[:=]\s*\\*["']?)(?!(?:bearer|basic|token|digest|negotiate|api-?key|AWS4-HMAC-SHA256)\s)[^\s"',\\]{8,}/gi,
        keep: '$1***'
    },
    {
        shape: /\b((?:bearer|basic)\s+)[\w.~+/-]{16,}=*/gi,
        keep: '$1***'
    },
    {
        shape: /(\b(?:set-)?cookie\\*["']?\s*[:=]\s*)[^\n"]+/gi,
        keep: '$1***'
    },
    {
        shape: /((?:[?&]|\\u0026|&amp;|%26)(?:X-(?:Amz|Goog)-(?:Signature|Credential|Security-Token)|Signature|sig|AWSAccessKeyId|key|code)(?:=|%3D))[^\s&"'<>\\]+/gi,
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
        shape: /\b(?:IQoJ|FwoG|FQoG)[\w+/=%]{60,}/g,
        keep: '***'
    },
    {
        shape: /\b(?:ghp|gho|ghu|ghs|ghr|github_pat|xox[abeprs]|sk|pk|rk|whsec|glpat|npm)[_-][\w-]{16,}/g,
        keep: '***'
    },
    {
        shape: /\bAIza[\w-]{30,}|\bSG\.[\w-]{16,}\.[\w-]{16,}|(?<=hooks\.slack\.com\/services\/)[\w/]+/g,
        keep: '***'
    },
    {
        shape: new RegExp(`((?<!:\\d{0,12}:)${names}(?:[_-][a-z0-9]+){0,4}${sets})(?!\\*{3})${value}`, 'gi'),
        keep: '$1***'
    },
    {
        shape: new RegExp(`((?<![\\w-])--?[\\w-]{0,60}${names}\\s+)(?!-)[^\\s"']+`, 'gi'),
        keep: '$1***'
    },
    {
        shape: new RegExp(`(<[\\w:-]*${names}[\\w:-]*>)[^<]+`, 'gi'),
        keep: '$1***'
    }
];

;// CONCATENATED MODULE: ./.tagship/build/core/diagnosis/redacted.js


const redacted = (text)=>secretShapes.reduce((rest, { shape, keep })=>rest.replaceAll(shape, keep), (0,plain/* plain */.p)(text));
const redactedLines = (lines)=>{
    if (lines.length === 0) return [];
    const whole = lines.flatMap(plain/* plainLines */.y).map((line)=>cut(line, longest)).join('\n');
    const folded = whole.replaceAll(keys, (key)=>key.replaceAll(/[^\n]+/g, '***')).replaceAll(below, '$1***');
    return folded.split('\n').map(redacted);
};
const shortLines = (lines)=>redactedLines(lines).map((line)=>cut(line, shown));
const longest = 16_384;
const shown = 1000;
const cut = (line, most)=>line.length <= most ? line : `${line.slice(0, most)}… (${line.length - most} more characters)`;
const keys = /-----BEGIN [\w ]*PRIVATE KEY-----(?:(?!-----END)[\s\S])*(?:-----END [\w ]*-----)?|^(?:[\w+/=]+\n)+-----END [\w ]*PRIVATE KEY-----/gm;
const below = /((?:password|passwd|secret|token|api[_-]?key)["']?[ \t]*[=:][ \t]*\n[ \t]*)[^\s]+(?=[ \t]*(?:\n|$))/gi;


/***/ }),

/***/ 48009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ Failure)
/* harmony export */ });
class Failure extends Error {
    kind;
    action;
    code;
    sent;
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

/***/ 55384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ Problem),
/* harmony export */   e: () => (/* binding */ sentence)
/* harmony export */ });
class Problem extends Error {
    faults;
    constructor(faults, options){
        const all = Array.isArray(faults) ? faults : [
            faults
        ];
        super(all.map(sentence).join('\n'), options);
        this.name = 'Problem';
        this.faults = all;
    }
}
const sentence = (fault)=>{
    const { file, line, column } = fault.at ?? {};
    const place = [
        file,
        line,
        column
    ].filter((part)=>part !== undefined).join(':');
    return `${place === '' ? '' : `${place}: `}${fault.what}${fault.remedy === undefined ? '' : ` ${fault.remedy}`}`;
};


/***/ }),

/***/ 96865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cp: () => (/* binding */ ownersTagsAtMost),
/* harmony export */   EZ: () => (/* binding */ tagValue),
/* harmony export */   bi: () => (/* binding */ tagKeys),
/* harmony export */   tr: () => (/* binding */ isOwnersTag)
/* harmony export */ });
const tagKeys = {
    hash: 'tagship:hash',
    service: 'tagship:service',
    stage: 'tagship:stage',
    version: 'tagship:version',
    commit: 'tagship:commit',
    committed: 'tagship:committed',
    digest: 'tagship:digest',
    run: 'tagship:run',
    actor: 'tagship:actor',
    proven: 'tagship:proven',
    vetoed: 'tagship:vetoed',
    cleared: 'tagship:cleared',
    hold: 'tagship:hold',
    seen: 'tagship:seen'
};
const ownersTagsAtMost = 38;
const isOwnersTag = (key)=>!/^(tagship|aws):/.test(key);
const forbidden = /[^\p{L}\p{N} +\-=._:/@]/gu;
const tagValue = (text)=>[
        ...text.replaceAll(forbidden, '_')
    ].slice(0, 256).join('');


/***/ }),

/***/ 27124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ parsed)
/* harmony export */ });
const parsed = (text)=>text;


/***/ }),

/***/ 43790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ plain),
/* harmony export */   y: () => (/* binding */ plainLines)
/* harmony export */ });
const plain = (raw)=>raw.replace(escapes, '').replace(controls, '');
const escapes = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b\r\n]*(?:\u0007|\u001b\\)?|[ -/]+[0-~]|[@-Z\\-_])/g;
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]|[\u{e0000}-\u{e007f}]/gu;
const plainLines = (raw)=>plain(raw).split(/\r\n|[\n\r\u2028\u2029]/);


/***/ }),

/***/ 77622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hv: () => (/* binding */ wantedRevision),
/* harmony export */   tr: () => (/* binding */ isEndless),
/* harmony export */   wP: () => (/* binding */ isWhole),
/* harmony export */   zB: () => (/* binding */ primary)
/* harmony export */ });
const primary = (service)=>service.deployments.find(({ status })=>status === 'PRIMARY');
const wantedRevision = (service)=>primary(service)?.taskDefinition ?? service.taskDefinition;
const isEndless = (service)=>{
    const { rolloutState, failedTasks = 0 } = primary(service) ?? {};
    return rolloutState === 'IN_PROGRESS' && failedTasks > 0 && !service.breaker.enable && service.alarms?.enable !== true;
};
const isWhole = (service)=>service.desired > 0 && Math.min(service.running, primary(service)?.running ?? service.running) >= service.desired;


/***/ }),

/***/ 13317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ lostMembers)
/* harmony export */ });
const lostMembers = (of, paths)=>paths.map((path)=>({
            what: `The task definition "${of}" has the member "${path}", which this version of Tagship cannot send to ECS.`,
            remedy: 'Correct its spelling, remove it, or use a version of Tagship that knows it.'
        }));


/***/ }),

/***/ 61732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ registrable)
});

;// CONCATENATED MODULE: ./.tagship/build/core/task/ecs-only.data.js
const ecsOnly = [
    'taskDefinitionArn',
    'revision',
    'status',
    'requiresAttributes',
    'compatibilities',
    'registeredAt',
    'registeredBy',
    'deregisteredAt',
    'deleteRequestedAt'
];

;// CONCATENATED MODULE: ./.tagship/build/core/task/registrable.js

const registrable = (definition)=>Object.fromEntries(Object.entries(definition).filter(([key])=>!ecsOnly.includes(key)));


/***/ }),

/***/ 17964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NU: () => (/* binding */ later),
/* harmony export */   Tq: () => (/* binding */ between),
/* harmony export */   oE: () => (/* binding */ compact),
/* harmony export */   s4: () => (/* binding */ epoch),
/* harmony export */   uR: () => (/* binding */ instant),
/* harmony export */   z3: () => (/* binding */ parseCompact)
/* harmony export */ });
const instant = (ms)=>new Date(ms).toISOString();
const epoch = (at)=>Date.parse(at);
const later = (at, by)=>instant(epoch(at) + by);
const between = (from, to)=>epoch(to) - epoch(from);
const compact = (at)=>`${at.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
const parseCompact = (text)=>{
    const [, year, month, day, hour, minute, second] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text) ?? [];
    return year === undefined ? undefined : `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
};


/***/ })

};
