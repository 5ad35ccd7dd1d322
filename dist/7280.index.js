export const id = 7280;
export const ids = [7280];
export const modules = {

/***/ 87280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cloudAt: () => (/* binding */ cloudAt)
});

;// CONCATENATED MODULE: ./.tagship/build/adapters/aws/given.js
/** The members that are there: what AWS left out is left out, so that absent is decided once. */ const given = (members)=>Object.fromEntries(Object.entries(members).filter(([, value])=>value !== undefined && value !== null));
/** A member that AWS always gives; an error where it did not. */ const certain = (value, name)=>{
    if (value === undefined) throw new Error(`AWS answered without ${name}`);
    return value;
};
/** A time of the SDK as a moment. */ const moment = (at)=>at?.toISOString();

;// CONCATENATED MODULE: ./.tagship/build/adapters/aws/pages.js
/** Lists cut into parts of at most `size`: what a batch operation takes at once. */ const batches = (items, size)=>Array.from({
        length: Math.ceil(items.length / size)
    }, (_, index)=>items.slice(index * size, (index + 1) * size));
/** All items of a paged answer, or the first ones once there are `limit`. */ const pages = async (read, limit = Number.POSITIVE_INFINITY)=>{
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


/** CloudWatch alarms over the SDK. */ const alarms = (cloudwatch)=>({
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
                            reason: alarm.StateReason || undefined
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

/** The account that an ARN of any partition names. */ const accountOf = (arn)=>arn.split(':')[4] || undefined;
/** The part of an ARN after its last slash: a task's id, a cluster's or service's name. */ const lastPart = (arn)=>arn.slice(arn.lastIndexOf('/') + 1);
/** `family:revision` of a task definition's ARN, or of that text itself; an error for anything else, because ECS gives nothing else. */ const familyRevision = (arn)=>{
    const [, name] = /^(?:arn:[^:]+:ecs:[^:]+:\d+:task-definition\/)?([A-Za-z0-9_-]+:\d+)$/.exec(arn) ?? [];
    if (name === undefined) throw new Error(`not a task definition: ${JSON.stringify(arn)}`);
    return (0,named/* parsed */.Y)(name);
};
/** Role name of an IAM role's ARN or of an STS session's; `undefined` for other principals. */ const roleOf = (arn)=>{
    const [, account, path, session] = /^arn:[^:]+:(?:iam|sts)::(\d{12}):(?:role\/(.+)|assumed-role\/([^/]+)\/.*)$/.exec(arn) ?? [];
    const name = session ?? (path === undefined ? undefined : lastPart(`/${path}`));
    return account === undefined || name === undefined ? undefined : {
        account,
        name
    };
};

;// CONCATENATED MODULE: ./.tagship/build/adapters/aws/balancers.js


/** Load balancers of the second generation over the SDK. */ const balancers = (elb)=>({
        targets: async (group)=>{
            const answer = await elb({
                operation: 'elasticloadbalancing:DescribeTargetHealth',
                on: {
                    resource: lastPart(group.slice(0, group.lastIndexOf('/')))
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
                        description: health?.Description
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
/** Makes a client: the only place where one is made. The SDK is imported on first use and never retries by itself. */ const makeClient = (service, target, deps)=>{
    const endpoint = endpointOf(service, deps.env);
    return makers[service]({
        region: target.region,
        maxAttempts: 1,
        credentials: target.keys ?? {
            accessKeyId: 'none',
            secretAccessKey: 'none'
        },
        ...endpoint === undefined ? {} : {
            endpoint
        },
        // The SDK takes a handler or the options of its own one; its types for both differ by client.
        requestHandler: deps.requestHandler ?? {
            connectionTimeout: 5000,
            requestTimeout: 60_000,
            throwOnRequestTimeout: true
        }
    });
};
/** The endpoint that the environment asks for: the service's own variable before the one for all (SDK reference, service-specific endpoints). */ const endpointOf = (service, env)=>{
    if (env.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS === 'true') return undefined;
    return env[`AWS_ENDPOINT_URL_${service}`] || env.AWS_ENDPOINT_URL || undefined;
};

// EXTERNAL MODULE: ./.tagship/build/core/problem/problem.js
var problem = __webpack_require__(55384);
// EXTERNAL MODULE: ./.tagship/build/adapters/retry/disturbance.js + 1 modules
var disturbance = __webpack_require__(30868);
;// CONCATENATED MODULE: ./.tagship/build/adapters/aws/refusals.data.js
/** What to do when AWS denies an operation that the caller's own policy does not decide alone. */ const deniedRemedies = {
    'sts:AssumeRole': "Allow it in the caller's policy, and let the role's trust policy name the caller.",
    'sts:AssumeRoleWithWebIdentity': "Let the role's trust policy name the account's OIDC provider and this repository, branch or environment (its condition on \"sub\")."
};
const denied = {
    kind: 'denied',
    remedy: 'Add it to the policy of the role; the actions that each of Tagship\'s actions needs are in its policy.json.'
};
const expired = {
    kind: 'expired',
    remedy: 'Get new credentials: with a role in the config and "id-token: write" in the job, Tagship renews them itself.'
};
/** Codes with a meaning of their own; any other is `rejected`. Keyed by code (API reference, common errors). */ const refusals = {
    AccessDenied: denied,
    AccessDeniedException: denied,
    UnauthorizedOperation: denied,
    ExpiredToken: expired,
    ExpiredTokenException: expired,
    RequestExpired: expired,
    InvalidClientTokenId: expired,
    UnrecognizedClientException: expired,
    InvalidIdentityToken: {
        kind: 'rejected',
        remedy: 'Make the OIDC provider token.actions.githubusercontent.com in the account of the role, with the audience sts.amazonaws.com.'
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
        missing: 'resource',
        remedy: 'The service names a target group that is gone: mend the service with your infrastructure code.'
    },
    TargetGroupNotFound: {
        missing: 'resource',
        remedy: 'The service names a target group that is gone: mend the service with your infrastructure code.'
    },
    RepositoryNotFoundException: {
        missing: 'repository',
        remedy: 'Check the repository\'s name and the account and region of the registry, or make it with your infrastructure code.'
    }
};

;// CONCATENATED MODULE: ./.tagship/build/adapters/aws/refusal.js





/** `service "api" in cluster "shop"`. */ const thingText = (on)=>Object.entries(on).map(([kind, name])=>`${kind} "${name}"`).join(' in ');
/** An error of the SDK in our words: a Problem for what is missing, else a Failure. What is one already stays as it is. */ const translated = (error, asked)=>{
    if (error instanceof problem/* Problem */.A || error instanceof problem_failure/* Failure */.H) return error;
    if (error instanceof retry/* Exhausted */.m) return temporary(error, asked);
    const { name, message, code, status } = (0,disturbance/* errorFacts */.u)(error);
    const refusal = refusals[name] ?? refusals[code ?? ''] ?? {
        kind: 'rejected'
    };
    if ('missing' in refusal) {
        const { missing, remedy } = refusal;
        const what = `There is no ${thingText(narrowed(asked.on, missing))} (${asked.where}; AWS: ${message}).`;
        return new problem/* Problem */.A({
            what,
            remedy
        }, {
            cause: error
        });
    }
    // An error without a status never came from AWS: a bug of ours must keep its own face.
    if (status === undefined && refusal.kind === 'rejected') return error instanceof Error ? error : new Error(message);
    const action = refusal.kind === 'denied' ? deniedAction(message) ?? asked.operation : asked.operation;
    const remedy = refusal.kind === 'denied' ? deniedRemedies[action] ?? refusal.remedy : refusal.remedy;
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
const temporary = (error, asked)=>{
    const { name, code, message } = (0,disturbance/* errorFacts */.u)(error.cause);
    const said = error.sent === 'unknown' ? 'nobody knows whether it took effect' : 'nothing took effect';
    const text = `${asked.operation} got no clear answer${about(asked)} in ${error.tries} tries (${code ?? name}: ${message}); ${said}. Try again later.`;
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
/** Only the missing thing and what it lies in: a missing cluster is not said to be a missing service. */ const narrowed = (on, missing)=>{
    const entries = Object.entries(on);
    const start = entries.findIndex(([kind])=>kind === missing);
    return start < 0 ? on : Object.fromEntries(entries.slice(start));
};
/** AWS names the action that is missing, which may be another than the one called: `iam:PassRole`. */ const deniedAction = (message)=>/not authorized to perform: ([\w-]+:\w+)/.exec(message)?.[1];

;// CONCATENATED MODULE: ./.tagship/build/adapters/aws/calls.js




/** The caller of one service at a place. The client is kept as long as the session's keys are. */ const callerOf = (service, at, deps)=>{
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
/** Keys that ran out before their time, or whose time nobody knew, are asked for anew once: nothing was done with them. */ const isRenewed = async (error, used, { at, deps })=>{
    if (!(error instanceof problem_failure/* Failure */.H) || error.kind !== 'expired') return false;
    try {
        return await deps.clock.busy(()=>at.session.renewed(used));
    } catch  {
        // The first answer says more of what was asked for than why no other keys could be had.
        return false;
    }
};
const whereText = (place)=>place.account === undefined ? place.region : `account ${place.account}, ${place.region}`;

// EXTERNAL MODULE: ./.tagship/build/core/record/keys.js
var keys = __webpack_require__(96865);
// EXTERNAL MODULE: ./.tagship/build/core/task/registrable.js + 1 modules
var registrable = __webpack_require__(61732);
;// CONCATENATED MODULE: ./.tagship/build/adapters/aws/ecs-tags.js
/** ECS's list of tags as a record. */ const tagRecord = (tags)=>Object.fromEntries((tags ?? []).flatMap(({ key, value })=>key === undefined ? [] : [
            [
                key,
                value ?? ''
            ]
        ]));
/** A record of tags as ECS's list. */ const tagList = (tags)=>Object.entries(tags).map(([key, value])=>({
            key,
            value
        }));
/** Writes tags on anything of ECS; those that are there already are overwritten. */ const tagResource = (ecs)=>async (arn, tags)=>{
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
/** Removes tags from anything of ECS; those that are not there are no error. */ const untagResource = (ecs)=>async (arn, keys)=>{
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
/** Paths of all members of a definition that the SDK would silently leave out of RegisterTaskDefinition. */ const lostKeys = async (definition)=>{
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
/** References followed, traits left off. */ const resolved = (schema)=>{
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

/** The bucket of RegisterTaskDefinition (ECS guide, request throttling). */ const registrations = {
    burst: 20,
    refill: 1000
};
/** Paces calls under a bucket, so that they wait here rather than be refused there. Calls go in the order in which they came. */ const pacer = (clock, { burst, refill })=>{
    // When the bucket is full again: every call moves it one refill onward.
    let full = 0;
    return async (signal)=>{
        const now = (0,instant/* epoch */.s4)(clock.now());
        full = Math.max(full, now) + refill;
        const start = full - burst * refill;
        if (start > now) await clock.sleep(start - now, signal);
    };
};

;// CONCATENATED MODULE: ./.tagship/build/adapters/aws/whole-body.js
/**
 * Reads a command's answer as it came, beside what the SDK makes of it: the SDK drops members that it does not know.
 * Call the function that is returned once the command has been answered.
 */ const wholeBody = (command)=>{
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











/** Task definitions over the SDK, passed through whole: what the SDK does not know is read all the same, and never left out in silence. */ const definitions = (ecs, clock)=>{
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
                    const { tags } = await api.send(command);
                    return revisionView(body(), tagRecord(tags));
                }
            });
        } catch (error) {
            // ECS has no code of its own for a definition that does not exist.
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
        if (lost.length > 0) throw lostProblem(family, lost);
        await reading.pace(signal);
        return ecs({
            operation: 'ecs:RegisterTaskDefinition',
            on: {
                definition: family
            },
            send: async (api)=>{
                const { RegisterTaskDefinitionCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(212)]).then(__webpack_require__.t.bind(__webpack_require__, 80212, 19));
                // The keys were checked just now; ECS itself judges the values.
                const command = new RegisterTaskDefinitionCommand({
                    ...definition,
                    tags: tagList(tags)
                });
                const body = wholeBody(command);
                const answer = await api.send(command);
                return revisionView(body(), answer.tags === undefined ? tags : tagRecord(answer.tags));
            },
            readBack: ()=>registered(family, tags, reading)
        });
    };
const lostProblem = (family, lost)=>new problem/* Problem */.A(lost.map((path)=>({
            what: `The task definition "${family}" has the member "${path}", which this version of Tagship cannot send to ECS.`,
            remedy: 'Correct its spelling, remove it, or use a version of Tagship that knows it.'
        })));
/** How many of the newest revisions may have been registered by others since the call that got no answer. */ const recent = 5;
/** A revision of the same state for another stage is not ours: proofs are written on revisions. */ const registered = async (family, tags, reading)=>{
    const ours = [
        keys/* tagKeys */.b.hash,
        keys/* tagKeys */.b.stage,
        keys/* tagKeys */.b.service
    ];
    for (const name of (await reading.revisions(family, recent))){
        const view = await reading.describe(name);
        if (tags[keys/* tagKeys */.b.hash] !== undefined && ours.every((key)=>view?.tags[key] === tags[key])) return view;
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




/** Every tag of a repository with its digest. */ const listTags = (ecr)=>async (name)=>{
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
/** Images by digest, archived ones too, with all their tags. */ const describeImages = (ecr)=>async (name, digests)=>{
        const found = [];
        for (const batch of batches([
            ...new Set(digests)
        ], 100))found.push(...await detailsOf(ecr, name, batch));
        return new Map(found.map((view)=>[
                view.digest,
                view
            ]));
    };
/** One digest that does not exist makes ECR refuse all of them: the batch is halved until the missing ones are alone. */ const detailsOf = async (ecr, name, batch)=>{
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

/** ECR's codes for "this tag is on that image already" and "this tag is on another one and cannot be moved". */ const taken = [
    'ImageAlreadyExistsException',
    'ImageTagAlreadyExistsException'
];
/** Puts a tag on an image that ECR holds, by putting its own manifest again; what the tag is on decides, not the code of a refusal. */ const putTag = (ecr, byTag)=>async (name, image, tag)=>{
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


/** A repository in our words, with its rule which tags can be moved. */ const repositoryView = (repository)=>({
        repository: (0,named/* parsed */.Y)(certain(repository.repositoryName, 'repositoryName')),
        uri: certain(repository.repositoryUri, 'repositoryUri'),
        mutable: mutability(repository)
    });
/** The mode decides, and the other way round for tags that match an exclusion filter (ECR guide, image tag mutability). */ const mutability = (repository)=>{
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





/** All types of manifest and index, so that ECR hands out what it holds and converts nothing. */ const acceptedMediaTypes = [
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
    'application/vnd.docker.distribution.manifest.v2+json'
];
/** Manifests by tag and by digest: BatchGetImage, a hundred at a time. */ const storedImages = (ecr)=>{
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
/** The manifest is put again byte by byte under other tags, so its bytes must be what the digest says. */ const stored = (image)=>{
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





/** ECR's control plane over the SDK. */ const images_images = (ecr, mask)=>{
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

/** Answers a PAUSE hook: after an unclear answer the rollout is read, and a hook that no longer waits has been answered. */ const answerHook = (ecs, describe)=>async (arn, hookId, action)=>{
        const waits = async ()=>(await describe([
                arn
            ])).get(arn)?.paused?.hook === hookId;
        try {
            return await ecs({
                operation: 'ecs:ContinueServiceDeployment',
                on: {
                    rollout: arn
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
            // ECS refuses under several codes what no longer waits: how it stands now decides.
            if (error instanceof problem_failure/* Failure */.H && error.kind === 'rejected' && !await waits()) return 'too-late';
            throw error;
        }
    };

;// CONCATENATED MODULE: ./.tagship/build/adapters/aws/rollout-view.js



/** An entry of the list in our words. */ const rolloutBrief = (brief)=>({
        arn: certain(brief.serviceDeploymentArn, 'serviceDeploymentArn'),
        status: certain(brief.status, 'status'),
        createdAt: certain(moment(brief.createdAt), 'createdAt'),
        ...given({
            reason: brief.statusReason || undefined,
            finishedAt: moment(brief.finishedAt),
            target: brief.targetServiceRevisionArn
        })
    });
/** A service deployment in our words. */ const rolloutView = (rollout)=>{
    const target = rollout.targetServiceRevision;
    return {
        arn: certain(rollout.serviceDeploymentArn, 'serviceDeploymentArn'),
        status: certain(rollout.status, 'status'),
        createdAt: certain(moment(rollout.createdAt), 'createdAt'),
        requested: target?.requestedTaskCount ?? 0,
        running: target?.runningTaskCount ?? 0,
        pending: target?.pendingTaskCount ?? 0,
        ...given({
            reason: rollout.statusReason || undefined,
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
        reason: seen.reason,
        to: seen.serviceRevisionArn
    });
const traffic = ({ targetServiceRevision: target })=>target?.requestedProductionTrafficWeight === undefined ? undefined : {
        production: target.requestedProductionTrafficWeight,
        ...given({
            test: target.requestedTestTrafficWeight
        })
    };
/** What it was begun with stays, whatever came of its hooks. */ const pausable = ({ deploymentConfiguration: config })=>config?.lifecycleHooks?.some(({ targetType })=>targetType === 'PAUSE') === true;
const paused = ({ lifecycleHookDetails: hooks })=>{
    const hook = hooks?.find(({ targetType, status })=>targetType === 'PAUSE' && status === 'AWAITING_ACTION');
    if (hook === undefined) return undefined;
    return {
        hook: certain(hook.hookId, 'hookId'),
        // biome-ignore lint/suspicious/noThenProperty: the contract names so what ECS does by itself; it is a word, not a function.
        ...given({
            until: moment(hook.expiresAt),
            then: hook.timeoutAction
        })
    };
};
/** A service revision in our words. */ const serviceRevisionView = (revision)=>({
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




/** Service deployments and service revisions over the SDK. */ const rollouts = (ecs)=>{
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
const rollouts_named = (batch)=>batch.length === 1 ? {
        rollout: batch[0] ?? ''
    } : {};
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
                    rollout: arn
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
            // ECS refuses a rollout that has ended, under several codes: what it is now decides.
            const now = error instanceof problem_failure/* Failure */.H && error.kind === 'rejected' ? await standing(arn) : undefined;
            if (now === 'too-late') return now;
            throw error;
        }
    };
};

// EXTERNAL MODULE: ./.tagship/build/core/rollout/service-view.js
var service_view = __webpack_require__(77622);
;// CONCATENATED MODULE: ./.tagship/build/adapters/aws/launch-view.js

/** The network and capacity of a service's tasks: what a task outside the service needs to run beside them. */ const launchOf = (service)=>{
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
    return given({
        network,
        launchType: providers.length > 0 ? undefined : service.launchType,
        providers: providers.length > 0 ? providers : undefined,
        platformVersion: service.platformVersion || undefined
    });
};

;// CONCATENATED MODULE: ./.tagship/build/adapters/aws/service-view.js




/** An ECS service in our words, with what ECS means by a member that it left out. */ const serviceView = (service)=>{
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
                message: event.message ?? ''
            })),
        ...given({
            taskDefinition: wanted(service),
            rollout: service.currentServiceDeployment,
            launch: launchOf(service)
        }),
        targetGroups: (service.loadBalancers ?? []).flatMap(({ targetGroupArn })=>targetGroupArn ?? []),
        tags: tagRecord(service.tags)
    };
};
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
/** With an external controller the task definition is that of the primary task set. */ const wanted = (service)=>{
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
            reason: deployment.rolloutStateReason || undefined
        }),
        desired: deployment.desiredCount ?? 0,
        running: deployment.runningCount ?? 0,
        pending: deployment.pendingCount ?? 0,
        failedTasks: deployment.failedTasks ?? 0,
        createdAt: certain(moment(deployment.createdAt), 'deployment createdAt')
    });

;// CONCATENATED MODULE: ./.tagship/build/adapters/aws/services.js






/** ECS services over the SDK. */ const services = (ecs)=>{
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
        // A forced rollout of the revision that runs already leaves no trace but a new deployment.
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
/** Whether the service shows that this update took effect. */ const happened = (order, before, now)=>{
    const wanted = (0,service_view/* primary */.zB)(now);
    if (wanted === undefined) return now.taskDefinition === order.taskDefinition && order.force !== true;
    const fresh = before?.deployments.every((deployment)=>deployment.id !== wanted.id) ?? true;
    return wanted.taskDefinition === order.taskDefinition && (order.force !== true || fresh);
};

;// CONCATENATED MODULE: ./.tagship/build/adapters/aws/grant.js
/** Keys of the parts that a provider gave, masked before anything can print them; `undefined` when a part is missing. */ const maskedKeys = (parts, mask)=>{
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
/** The caller's own credentials: from the environment that was given, else from the SDK's chain (profiles, SSO, containers, instances). */ const ambientGrant = async (deps)=>{
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






/** A session of a role: by the job's OIDC token where one can be had, else by the caller's own credentials; those of the role itself are used as they are. */ const roleGrant = async (role, place, deps)=>{
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
/** Account and ARN of the owner of these keys; needs no permission. */ const callerIdentity = async (keys, place, deps)=>{
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
/** Refusals are told in STS's own name; disturbances go up as they are, because the whole call is tried again. */ const answered = async (operation, at, ask)=>{
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
/** Names the run in CloudTrail. */ const sessionName = (deps)=>`tagship-${deps.env.GITHUB_RUN_ID ?? 'local'}`.slice(0, 64);

;// CONCATENATED MODULE: ./.tagship/build/adapters/aws/session.js





const margin = 5 * 60_000;
/** The session of a place: its role (or role for reading) where it has one, else the caller's own credentials. */ const sessionAt = (place, access, deps)=>{
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
            // A failure is not kept: the next try asks anew.
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
/** A grant whose account is the place's, where the config names one. */ const checked = async (grant, place, deps)=>{
    if (place.account === undefined) return grant;
    const identity = grant.identity ?? await callerIdentity(grant.keys, place, deps);
    if (accountOf(identity.arn) !== place.account && identity.account !== place.account) throw new problem/* Problem */.A({
        what: `The credentials ("${identity.arn}") are of account "${identity.account}", but the config puts this stage or registry into account "${place.account}".`,
        remedy: 'Give the place a role of that account, or sign in to that account before this step.'
    });
    return {
        keys: grant.keys,
        identity
    };
};

;// CONCATENATED MODULE: ./.tagship/build/adapters/aws/log-lines.js


/** The last lines of a stream. */ const logTail = (logs)=>async (address, limit)=>(await events(logs, address, {
            limit,
            startFromHead: false
        }))?.lines;
/** A page of a stream, forward from its begin or a token. */ const logPage = (logs)=>(address, from)=>events(logs, address, {
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



/** An ECS task in our words. */ const taskView = (task)=>({
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
            stoppedReason: task.stoppedReason
        }),
        containers: (task.containers ?? []).map(containerView)
    });
const containerView = (container)=>({
        name: (0,named/* parsed */.Y)(certain(container.name, 'container name')),
        ...given({
            digest: container.imageDigest,
            exitCode: container.exitCode,
            reason: container.reason,
            status: container.lastStatus,
            health: container.healthStatus
        })
    });

;// CONCATENATED MODULE: ./.tagship/build/adapters/aws/run-task.js



/** RunTask, under our own client token. */ const runTask = (ecs)=>async ({ cluster, taskDefinition, launch, overrides, token, startedBy })=>{
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
const launchMembers = ({ network, launchType, providers, platformVersion })=>({
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
        reason: reason ?? 'no reason given',
        ...given({
            on: arn === undefined ? undefined : lastPart(arn),
            detail
        })
    });
/** StopTask; the reason is what ECS then shows as the task's stopped reason. */ const stopTask = (ecs)=>async (cluster, arn, reason)=>{
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






/** Tasks over the SDK; `logs` makes the caller of CloudWatch Logs in a region, the place's own where none is named. */ const tasks = (ecs, logs)=>({
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
            // A task that is gone between the two calls is a failure MISSING: no longer a task of the service.
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









/** One account's AWS in one region, as the place's role for this access. Nothing is loaded or called before the first use. */ const cloudAt = (place, access, deps)=>{
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
/** Codes by which AWS says: too many calls, nothing was done. `LimitExceededException` is not among them: with ECS and ECR it is a quota, and waiting does not lift it. */ const throttlingCodes = [
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
/** Refusals that mean "not at this moment" although their code does not say so. */ const throttlingMessages = [
    /^Too many concurrent attempts to create a new revision/
];
/** Codes after which nobody knows whether the call took effect. `SyntaxError`: an answer that is no JSON, from something between us and AWS. */ const unclearCodes = [
    'ServerException',
    'InternalServerError',
    'InternalFailure',
    'ServiceUnavailable',
    'ServiceUnavailableException',
    'TimeoutError',
    'RequestTimeout',
    'RequestTimeoutException',
    'ECONNRESET',
    'EPIPE',
    'ETIMEDOUT',
    'SyntaxError',
    'aborted'
];
/** Codes of connections that never came about: nothing was sent. */ const unreachedCodes = [
    'ECONNREFUSED',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'ENOTFOUND',
    'EAI_AGAIN'
];

;// CONCATENATED MODULE: ./.tagship/build/adapters/retry/disturbance.js

/** The facts of anything that was thrown. */ const errorFacts = (error)=>{
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
/** Whether an error is worth another try, and what it says about the call; `undefined` for an answer that will not change. */ const disturbance = (error)=>{
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
/** How often a call is sent at most, per reason to send it again. */ const tries = {
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
/** A fraction from 0 to 1 that spreads calls, the same for the same text: a run can be repeated exactly. */ const spread = (text)=>{
    let sum = 2166136261;
    for (const character of text)sum = Math.imul(sum ^ (character.codePointAt(0) ?? 0), 16777619) >>> 0;
    return sum / 0xffffffff;
};
/** How long to wait before try `next` (the second is 2): doubles up to twenty seconds, the upper half of it spread by `key`. */ const backoff = (reason, next, key)=>{
    const full = Math.min(ceiling, base[reason] * 2 ** (next - 2));
    return Math.round(full / 2 + full / 2 * spread(`${key}#${next}`));
};

// EXTERNAL MODULE: ./.tagship/build/adapters/retry/disturbance.js + 1 modules
var disturbance = __webpack_require__(30868);
;// CONCATENATED MODULE: ./.tagship/build/adapters/retry/operations.data.js
/**
 * What may be done after an answer that never came: `safe` calls are sent again; after a `read-back` call the world is
 * read first, and it is sent again only if it did not happen; `keyed` calls are sent again under the same token, which AWS
 * takes for one call, but when all tries are used up nobody knows whether it took effect.
 */ /** Every operation that Tagship calls, by the name that IAM gives it. */ const operations = {
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



/** All tries were used up. `sent` says whether the call may have taken effect; the last error is the cause. */ class Exhausted extends Error {
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
/** The only retry: over Clock, sleeping outside `busy`. An answer that will not change is thrown as it came. */ const retry = async (clock, call)=>{
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
/** Reads lag behind writes: what may have happened is looked for so often, after these waits, before it is sent again. */ const looks = [
    0,
    3000,
    6000
];
/** When the world cannot be read either, nothing is sent again: it might happen twice. */ const readBack = async (clock, call, so)=>{
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

/***/ 48009:
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

/***/ 55384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ Problem),
/* harmony export */   e: () => (/* binding */ sentence)
/* harmony export */ });
/** What one fault is, on which thing, and what to do about it. */ /** An error the reader can fix. Carries all faults that were found, so that none hides behind another. */ class Problem extends Error {
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
/** A fault as text: place, what, remedy. */ const sentence = (fault)=>{
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
    /** On a service: automation leaves it alone until a person resumes it. Value: who, and since when. */ hold: 'tagship:hold',
    /** On a service: the newest commit that asked for the state that it runs already, and the committer's date. */ seen: 'tagship:seen'
};
const forbidden = /[^\p{L}\p{N} +\-=._:/@]/gu;
/** A text made legal as the value of an ECS tag: other characters become `_`, at most 256 (service quotas page). */ const tagValue = (text)=>text.replaceAll(forbidden, '_').slice(0, 256);


/***/ }),

/***/ 27124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ parsed)
/* harmony export */ });
/** Marks a string as parsed. Only parsers call this, after they have checked the text. */ const parsed = (text)=>text;


/***/ }),

/***/ 77622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hv: () => (/* binding */ wantedRevision),
/* harmony export */   wP: () => (/* binding */ isWhole),
/* harmony export */   zB: () => (/* binding */ primary)
/* harmony export */ });
/** The deployment that ECS works towards; `undefined` for controllers that keep none. */ const primary = (service)=>service.deployments.find(({ status })=>status === 'PRIMARY');
/** The revision that the service works towards; `undefined` where none is said. */ const wantedRevision = (service)=>primary(service)?.taskDefinition ?? service.taskDefinition;
/** Whether all that is wanted runs, and something is wanted. */ const isWhole = (service)=>service.desired > 0 && service.running >= service.desired;


/***/ }),

/***/ 61732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ registrable)
});

;// CONCATENATED MODULE: ./.tagship/build/core/task/ecs-only.data.js
/** Members of a task definition that only ECS writes: DescribeTaskDefinition returns them, RegisterTaskDefinition refuses them (API reference, TaskDefinition). */ const ecsOnly = [
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

/** A definition without the members that only ECS writes: everything else stays, known or not. */ const registrable = (definition)=>Object.fromEntries(Object.entries(definition).filter(([key])=>!ecsOnly.includes(key)));


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
/** A moment in UTC, `2026-11-22T10:15:30.000Z`: sorts as text, and is the only form in which time crosses a room's door. */ /** The moment that lies `ms` milliseconds after the Unix epoch. */ const instant = (ms)=>new Date(ms).toISOString();
/** Milliseconds since the Unix epoch of a moment. */ const epoch = (at)=>Date.parse(at);
/** The moment `by` milliseconds after `at`. */ const later = (at, by)=>instant(epoch(at) + by);
/** Milliseconds from `from` to `to`; negative when `to` is the earlier one. */ const between = (from, to)=>epoch(to) - epoch(from);
/** The compact form used in image tags, `20261122T101530Z` (whole seconds, no colons). */ const compact = (at)=>`${at.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
/** The moment that a compact form names; `undefined` when the text is not one. */ const parseCompact = (text)=>{
    const [, year, month, day, hour, minute, second] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text) ?? [];
    return year === undefined ? undefined : `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
};


/***/ })

};
