export const id = 7166;
export const ids = [7166];
export const modules = {

/***/ 67166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rehearse: () => (/* binding */ rehearse)
});

// EXTERNAL MODULE: ./.tagship/build/core/config/resolve-unit.js
var resolve_unit = __webpack_require__(69989);
;// CONCATENATED MODULE: ./.tagship/build/rehearsal/ground.js

const groundOf = (config, account)=>{
    const stages = config.policy.ladder.flat();
    return {
        registry: {
            account: config.policy.registry.account ?? account,
            region: config.policy.registry.region,
            repositories: [
                ...new Set(Object.values(config.images).map((image)=>image.repository))
            ]
        },
        stages: Object.fromEntries(stages.map((stage)=>[
                stage,
                stageGround(config, stage, account)
            ]))
    };
};
const stageGround = (config, stage, account)=>{
    const place = (0,resolve_unit/* placeOf */.$t)(config, stage);
    const names = Object.keys(config.services).filter((name)=>config.services[name]?.kind === 'service');
    return {
        account: place.account ?? account,
        region: place.region,
        cluster: (0,resolve_unit/* clusterOf */.es)(config, stage),
        services: Object.fromEntries(names.map((name)=>[
                name,
                (0,resolve_unit/* serviceName */.fe)(config, name, stage)
            ]))
    };
};

// EXTERNAL MODULE: ./.tagship/build/sandbox/ecs/service.js + 140 modules
var service = __webpack_require__(90131);
;// CONCATENATED MODULE: ./.tagship/build/rehearsal/truth.js

const truthOf = (sandbox, ground)=>({
        running: (stage, service)=>running(sandbox, ground, {
                stage,
                service
            }),
        tags: (stage, service)=>{
            const place = placeIn(ground, stage);
            const input = {
                cluster: place.cluster,
                services: [
                    place.services[service] ?? service
                ],
                include: [
                    'TAGS'
                ]
            };
            const { services } = askEcs(sandbox, place, {
                operation: 'DescribeServices',
                input
            });
            return tagsOf(services[0]);
        },
        vetoed: (stage, taskDefinition)=>{
            const call = {
                operation: 'DescribeTaskDefinition',
                input: {
                    taskDefinition,
                    include: [
                        'TAGS'
                    ]
                }
            };
            const tags = tagsOf(askEcs(sandbox, placeIn(ground, stage), call));
            const vetoed = tags['tagship:vetoed'];
            return vetoed !== undefined && vetoed > (tags['tagship:cleared'] ?? '');
        },
        calls: (operation)=>sandbox.world.calls.filter((call)=>call.operation === operation && call.status < 300).length
    });
const running = (sandbox, ground, of)=>{
    const place = placeIn(ground, of.stage);
    const ask = (operation, input)=>askEcs(sandbox, place, {
            operation,
            input
        });
    const name = place.services[of.service] ?? of.service;
    const [service] = ask('DescribeServices', {
        cluster: place.cluster,
        services: [
            name
        ]
    }).services;
    const { taskDefinition } = ask('DescribeTaskDefinition', {
        taskDefinition: service?.taskDefinition
    });
    const containers = taskDefinition.containerDefinitions;
    return {
        revision: taskDefinition.taskDefinitionArn.split('/').at(-1) ?? '',
        images: containers.map((container)=>container.image),
        env: Object.fromEntries(containers.flatMap((each)=>each.environment ?? []).map((pair)=>[
                pair.name,
                pair.value
            ])),
        running: Number(service?.runningCount ?? 0)
    };
};
const placeIn = (ground, stage)=>{
    const place = ground.stages[stage];
    if (place === undefined) throw new Error(`the ground has no stage ${stage}`);
    return place;
};
const tagsOf = (thing)=>Object.fromEntries((thing?.tags ?? []).map((tag)=>[
            tag.key,
            tag.value
        ]));
const askEcs = (sandbox, place, call)=>{
    const operation = service/* ecs */.E.operations[call.operation];
    if (operation === undefined) throw new Error(`the sandbox has no ${call.operation}`);
    return operation.run(sandbox.enter(place.account, place.region), call.input);
};

;// CONCATENATED MODULE: ./.tagship/build/rehearsal/health.js

const healthOf = (sandbox, ground)=>({
        get: async (url)=>{
            const { hostname, pathname } = new URL(url);
            const words = `${hostname}${pathname}`.split(/[./]/);
            const place = words.flatMap((word)=>ground.stages[word] ?? [])[0];
            const known = place?.services ?? {};
            const name = words.flatMap((word)=>known[word] ?? [])[0] ?? Object.values(known)[0];
            if (place === undefined || name === undefined) return {
                unreachable: `no such host ${hostname}`
            };
            const input = {
                cluster: place.cluster,
                services: [
                    name
                ]
            };
            const { services } = askEcs(sandbox, place, {
                operation: 'DescribeServices',
                input
            });
            return (services[0]?.runningCount ?? 0) > 0 ? {
                status: 200,
                body: 'ok'
            } : {
                status: 503,
                body: 'no task runs'
            };
        }
    });

// EXTERNAL MODULE: ./.tagship/build/sandbox/ecr/service.js + 54 modules
var ecr_service = __webpack_require__(71627);
// EXTERNAL MODULE: ./.tagship/build/sandbox/logs/put-lines.js
var put_lines = __webpack_require__(11036);
;// CONCATENATED MODULE: ./.tagship/build/rehearsal/lay-ground.js



const placeholder = 'public.ecr.aws/docker/library/busybox:stable';
const layGround = (sandbox, ground, logGroups)=>{
    const { registry, stages } = ground;
    const context = sandbox.enter(registry.account, registry.region);
    for (const repositoryName of registry.repositories){
        ecr_service/* ecr */.Z.operations.CreateRepository?.run(context, {
            repositoryName,
            imageTagMutability: 'IMMUTABLE_WITH_EXCLUSION',
            imageTagMutabilityExclusionFilters: [
                {
                    filterType: 'WILDCARD',
                    filter: 'pin-*'
                }
            ]
        });
    }
    for (const [stage, place] of Object.entries(stages)){
        const account = sandbox.enter(place.account, place.region);
        for (const group of logGroups)(0,put_lines/* createGroup */.wj)(account, group.replaceAll('{stage}', stage));
        askEcs(sandbox, place, {
            operation: 'CreateCluster',
            input: {
                clusterName: place.cluster
            }
        });
        for (const service of Object.values(place.services))layService(sandbox, place, service);
    }
};
const layService = (sandbox, place, serviceName)=>{
    const role = `arn:aws:iam::${place.account}:role/ecs-execution`;
    askEcs(sandbox, place, {
        operation: 'RegisterTaskDefinition',
        input: {
            family: `placeholder-${serviceName}`,
            requiresCompatibilities: [
                'FARGATE'
            ],
            networkMode: 'awsvpc',
            cpu: '256',
            memory: '512',
            executionRoleArn: role,
            containerDefinitions: [
                {
                    name: 'placeholder',
                    image: placeholder,
                    essential: true
                }
            ]
        }
    });
    askEcs(sandbox, place, {
        operation: 'CreateService',
        input: {
            cluster: place.cluster,
            serviceName,
            taskDefinition: `placeholder-${serviceName}`,
            desiredCount: 2,
            launchType: 'FARGATE',
            networkConfiguration: {
                awsvpcConfiguration: {
                    subnets: [
                        'subnet-0a1b2c3d4e5f60718'
                    ]
                }
            },
            deploymentConfiguration: {
                deploymentCircuitBreaker: {
                    enable: true,
                    rollback: true
                },
                minimumHealthyPercent: 100,
                maximumPercent: 200
            }
        }
    });
};

// EXTERNAL MODULE: ./.tagship/build/core/config/file.js + 6 modules
var config_file = __webpack_require__(62284);
// EXTERNAL MODULE: ./.tagship/build/core/config/merge.js
var merge = __webpack_require__(64470);
;// CONCATENATED MODULE: ./.tagship/build/rehearsal/sample/config.data.js
const sampleConfig = `ladder: [alpha, beta, gamma, live]
refs: [main]
registry:
  { account: "111111111111", region: eu-west-1, role: "arn:aws:iam::111111111111:role/tagship-images" }
stages:
  alpha:
    account: "222222222222"
    region: eu-west-1
    role: "arn:aws:iam::222222222222:role/tagship-alpha"
    cluster: shop-alpha
    on: { push: [main] }
  beta:
    { account: "333333333333", region: eu-west-1, role: "arn:aws:iam::333333333333:role/tagship-beta", cluster: shop-beta }
  gamma:
    { account: "444444444444", region: eu-west-1, role: "arn:aws:iam::444444444444:role/tagship-gamma", cluster: shop-gamma }
  live:
    { account: "555555555555", region: eu-west-1, role: "arn:aws:iam::555555555555:role/tagship-live", cluster: shop-live }

images:
  shop: { path: services/shop, needs: [libs/shared], repository: shop }
  web: { path: services/web, needs: [libs/shared], repository: web }

services:
  api:
    image: shop
    task: services/shop/api.task.json
    container: api
    service: api-{stage}
    env: { STAGE: "{stage}", LOG_LEVEL: info, VERSION: "{version}" }
    secrets: { DB_PASSWORD: "ssm:/shop/{stage}/db-password" }
    verify: { url: "https://api.{stage}.shop.example/health", for: 10s }
    stages:
      alpha: { env: { LOG_LEVEL: debug } }
      live: { env: { LOG_LEVEL: warn } }
  worker:
    image: shop
    task: services/shop/worker.task.json
    container: worker
    service: worker-{stage}
    env: { STAGE: "{stage}" }
  web:
    image: web
    task: services/web/web.task.json
    container: web
    service: web-{stage}
    env: { STAGE: "{stage}", API: "https://api.{stage}.shop.example" }
    verify: { url: "https://web.{stage}.shop.example/health", for: 10s }
`;

;// CONCATENATED MODULE: ./.tagship/build/rehearsal/ending.js
const ending = (shipped, claims)=>({
        wrong: claims.filter(([, holds])=>!holds).map(([sentence])=>sentence),
        shows: [
            ...shipped.releases.flatMap((release)=>release.units.map((unit)=>unitLine(release, unit))),
            ...quotes(shipped.lines)
        ]
    });
const quotes = (lines)=>{
    const errors = lines.filter((line)=>line.startsWith('error: ')).map((line)=>line.slice('error: '.length));
    return [
        ...new Set(errors)
    ].slice(0, 2).map((error)=>`“${error}”`);
};
const unitLine = (release, unit)=>{
    const image = Object.values(unit.images)[0];
    const digest = image === undefined ? undefined : release.images[image]?.digest;
    const short = digest === undefined ? '' : digest.slice(7, 19);
    const outcome = unit.outcome === undefined ? 'no outcome' : unit.outcome.is;
    return `${release.stage.padEnd(6)} ${unit.service.padEnd(8)} ${short.padEnd(12)} ${outcome}`.trimEnd();
};
const outcomes = (shipped)=>shipped.releases.flatMap((release)=>release.units.map((unit)=>`${unit.service} ${unit.outcome?.is ?? 'none'}`)).sort();
const same = (one, other)=>JSON.stringify(one) === JSON.stringify(other);
const digestIn = (image)=>image?.split('@').at(1) ?? '';

// EXTERNAL MODULE: ./.tagship/build/core/release/codec.js + 1 modules
var codec = __webpack_require__(18626);
;// CONCATENATED MODULE: ./.tagship/build/rehearsal/line.js

const ship = async (scene, commit, between)=>{
    const origin = {
        event: 'push',
        ref: 'refs/heads/main',
        sha: commit
    };
    const start = {
        scene,
        commit,
        origin
    };
    const plan = await scene.perform({
        action: 'plan',
        inputs: {},
        origin
    });
    if (plan.ending !== 'green') return {
        releases: [],
        commit,
        lines: plan.lines,
        green: false
    };
    const entries = JSON.parse(plan.outputs.matrix || '[]');
    let shipped = {
        releases: [],
        commit,
        lines: plan.lines,
        green: true
    };
    for (const { release } of entries){
        const text = typeof release === 'string' ? release : JSON.stringify(release);
        shipped = joined(shipped, await shipOne(start, text, between));
    }
    return shipped;
};
const shipOne = async (start, release, between)=>{
    const lines = [];
    let text = release;
    let last;
    for (const action of [
        'build',
        'push',
        'deploy'
    ]){
        if (action === 'deploy') between?.((0,codec/* parseRelease */.BC)(text));
        const inputs = {
            release: text,
            ...action === 'build' ? {
                builder: 'pack'
            } : {}
        };
        last = await start.scene.perform({
            action,
            inputs,
            origin: start.origin
        });
        lines.push(...last.lines);
        text = last.outputs.release || text;
        if (last.ending === 'problem') break;
    }
    return {
        releases: [
            (0,codec/* parseRelease */.BC)(text)
        ],
        commit: start.commit,
        lines,
        green: last?.ending === 'green'
    };
};
const promote = async (scene, asked)=>{
    await scene.scratch.tag(asked.tag, asked.commit);
    return promoteTagged(scene, asked);
};
const promoteTagged = async (scene, { tag, commit, stage })=>{
    const origin = {
        event: 'tag',
        ref: `refs/tags/${tag}`,
        sha: commit
    };
    const inputs = stage === undefined ? {} : {
        stage
    };
    const done = await scene.perform({
        action: 'promote',
        inputs,
        origin
    });
    const text = done.outputs.release;
    const releases = text === undefined || text === '' ? [] : [
        (0,codec/* parseRelease */.BC)(text)
    ];
    return {
        releases,
        commit,
        lines: done.lines,
        green: done.ending === 'green'
    };
};
const climb = async (scene, tags, commit)=>{
    let climbed = nothing(commit);
    for (const tag of tags)climbed = joined(climbed, await promote(scene, {
        tag,
        commit
    }));
    return climbed;
};
const nothing = (commit)=>({
        releases: [],
        commit,
        lines: [],
        green: true
    });
const joined = (one, other)=>({
        releases: [
            ...one.releases,
            ...other.releases
        ],
        commit: one.commit,
        lines: [
            ...one.lines,
            ...other.lines
        ],
        green: one.green && other.green
    });

;// CONCATENATED MODULE: ./.tagship/build/rehearsal/steps/own-ladder.js


const ownStory = (config, path)=>{
    const [, ...above] = config.policy.ladder;
    const last = above.length - 1;
    return [
        pushStep(path),
        ...above.map((rung, n)=>tagStep(rung, n === last))
    ];
};
const pushStep = (path)=>({
        letter: 'a',
        title: `HEAD ships to the first stage, with ${path}`,
        play: async (scene)=>{
            const shipped = await ship(scene, await scene.scratch.head());
            return ending(shipped, [
                [
                    'the job is green',
                    shipped.green
                ],
                [
                    'something was shipped (does a stage have `on: { push: [main] }`?)',
                    shipped.releases.length > 0
                ]
            ]);
        }
    });
const version = '9999.0.0';
const tagStep = (rung, isLast)=>({
        letter: rung.join('+'),
        title: `a tag carries it to ${rung.join(' and ')}`,
        play: async (scene)=>{
            const commit = await scene.scratch.head();
            const tags = isLast ? [
                `v${version}`
            ] : rung.map((stage)=>`v${version}-${stage}.1`);
            let shipped = nothing(commit);
            for (const tag of tags){
                await scene.scratch.tag(tag, commit);
                for (const stage of isLast ? rung : [
                    undefined
                ]){
                    shipped = joined(shipped, await promoteTagged(scene, {
                        tag,
                        commit,
                        ...stage === undefined ? {} : {
                            stage
                        }
                    }));
                }
            }
            return ending(shipped, [
                [
                    'every job is green',
                    shipped.green && shipped.releases.length > 0
                ]
            ]);
        }
    });

;// CONCATENATED MODULE: ./.tagship/build/rehearsal/steps/a-crash.js


const line = 'Error: DATABASE_URL is not set';
const code = "throw new Error('DATABASE_URL is not set')\n";
const aCrash = {
    letter: 'e',
    title: 'a release that crashes is caught by the breaker and rolled back in alpha',
    play: async (scene)=>{
        const before = [
            'api',
            'worker'
        ].map((service)=>scene.truth.running('alpha', service).images[0] ?? '');
        const commit = await scene.scratch.commit({
            files: {
                'services/shop/api.mjs': code
            },
            message: 'Read the database address',
            at: scene.now()
        });
        const shipped = await ship(scene, commit, (release)=>{
            const digest = Object.values(release.images)[0]?.digest;
            if (digest !== undefined) scene.script({
                digest,
                start: 'crash',
                log: [
                    line
                ]
            });
        });
        const after = [
            'api',
            'worker'
        ].map((service)=>scene.truth.running('alpha', service).images[0] ?? '');
        const printed = shipped.lines.join('\n');
        const told = ending(shipped, [
            [
                'the job is red',
                !shipped.green
            ],
            [
                'api and worker were rolled back',
                shipped.releases.flatMap((each)=>each.units).every((unit)=>unit.outcome?.is === 'rolled-back')
            ],
            [
                'the reason is named',
                printed.includes('circuit breaker')
            ],
            [
                'the exit code is named',
                /exit code 1\b/.test(printed)
            ],
            [
                'the last log line is shown',
                printed.includes(line)
            ],
            [
                'what ran before runs again',
                same(before, after)
            ]
        ]);
        return {
            ...told,
            shows: [
                ...told.shows,
                `its last words: “${line}”`
            ]
        };
    }
};

;// CONCATENATED MODULE: ./.tagship/build/rehearsal/sample/files.data.js

const task = (name, port)=>`${JSON.stringify({
        family: `${name}-{stage}`,
        requiresCompatibilities: [
            'FARGATE'
        ],
        networkMode: 'awsvpc',
        cpu: '256',
        memory: '512',
        executionRoleArn: 'arn:aws:iam::222222222222:role/ecs-execution',
        containerDefinitions: [
            {
                name,
                image: 'replaced-by-tagship',
                essential: true,
                ...port === undefined ? {} : {
                    portMappings: [
                        {
                            containerPort: port,
                            protocol: 'tcp'
                        }
                    ]
                },
                logConfiguration: {
                    logDriver: 'awslogs',
                    options: {
                        'awslogs-group': `/shop/{stage}/${name}`,
                        'awslogs-region': 'eu-west-1',
                        'awslogs-stream-prefix': 'ecs'
                    }
                }
            }
        ]
    }, null, 2)}\n`;
const sampleFiles = {
    '.github/tagship.yml': sampleConfig,
    'README.md': '# Shop\n\nA sample for `tagship rehearse`.\n',
    'libs/shared/price.mjs': 'export const price = cents => `${(cents / 100).toFixed(2)} EUR`\n',
    'services/shop/api.mjs': "import { createServer } from 'node:http'\nimport { price } from '../../libs/shared/price.mjs'\n\ncreateServer((_, answer) => answer.end(price(1250))).listen(8080)\n",
    'services/shop/worker.mjs': "import { price } from '../../libs/shared/price.mjs'\n\nconsole.log('sent an invoice over', price(1250))\n",
    'services/shop/api.task.json': task('api', 8080),
    'services/shop/worker.task.json': task('worker'),
    'services/web/index.html': '<!doctype html>\n<title>Shop</title>\n<h1>Shop</h1>\n',
    'services/web/web.task.json': task('web', 8080)
};

;// CONCATENATED MODULE: ./.tagship/build/rehearsal/steps/first-push.js



const firstPush = {
    letter: 'a',
    title: 'a push to main deploys all three to alpha',
    play: async (scene)=>{
        const commit = await scene.scratch.commit({
            files: sampleFiles,
            message: 'Open the shop',
            at: scene.now()
        });
        const shipped = await ship(scene, commit);
        const api = scene.truth.running('alpha', 'api');
        const worker = scene.truth.running('alpha', 'worker');
        return ending(shipped, [
            [
                'the job is green',
                shipped.green
            ],
            [
                'api, web and worker succeeded',
                same(outcomes(shipped), [
                    'api succeeded',
                    'web succeeded',
                    'worker succeeded'
                ])
            ],
            [
                'api and worker run the same image',
                api.images[0] === worker.images[0]
            ],
            [
                'the image is named by digest',
                api.images[0]?.includes('@sha256:') === true
            ],
            [
                'api runs with the variables of alpha',
                api.env.STAGE === 'alpha' && api.env.LOG_LEVEL === 'debug'
            ]
        ]);
    }
};

;// CONCATENATED MODULE: ./.tagship/build/rehearsal/roll-back.js

const rollBack = async (scene, stage, service)=>{
    const commit = await scene.scratch.head();
    const origin = {
        event: 'workflow_dispatch',
        ref: 'refs/heads/main',
        sha: commit
    };
    const inputs = {
        stage,
        services: service,
        reason: 'prices are wrong'
    };
    const done = await scene.perform({
        action: 'rollback',
        inputs,
        origin
    });
    const text = done.outputs.release;
    return {
        releases: text === undefined || text === '' ? [] : [
            (0,codec/* parseRelease */.BC)(text)
        ],
        commit,
        lines: done.lines,
        green: done.ending === 'green'
    };
};

;// CONCATENATED MODULE: ./.tagship/build/rehearsal/steps/no-bounce.js


const noBounce = {
    letter: 'i',
    title: 'a second rollback does not bounce back to it',
    play: async (scene)=>{
        const before = scene.truth.running('live', 'api');
        const shipped = await rollBack(scene, 'live', 'api');
        const after = scene.truth.running('live', 'api');
        return ending(shipped, [
            [
                'live still runs a state that nobody vetoed',
                !scene.truth.vetoed('live', after.revision)
            ],
            [
                'and not the release that was left',
                after.images[0] === before.images[0]
            ]
        ]);
    }
};

;// CONCATENATED MODULE: ./.tagship/build/rehearsal/steps/not-proven.js


const notProven = {
    letter: 'f',
    title: 'a tag that would promote it is refused',
    play: async (scene)=>{
        const commit = await scene.scratch.head();
        const updates = scene.truth.calls('UpdateService');
        const before = scene.truth.running('beta', 'api').revision;
        const shipped = await promote(scene, {
            tag: 'v1.1.0-beta.1',
            commit
        });
        return ending(shipped, [
            [
                'the job is red',
                !shipped.green
            ],
            [
                'api was refused',
                shipped.releases.some((each)=>each.units.some((unit)=>unit.service === 'api' && unit.outcome?.is === 'refused'))
            ],
            [
                'nothing was sent to beta',
                scene.truth.calls('UpdateService') === updates && scene.truth.running('beta', 'api').revision === before
            ]
        ]);
    }
};

;// CONCATENATED MODULE: ./.tagship/build/rehearsal/steps/one-variable.js



const oneVariable = {
    letter: 'd',
    title: 'one variable changed for alpha redeploys the same digest',
    play: async (scene)=>{
        const before = scene.truth.running('alpha', 'api');
        const files = {
            '.github/tagship.yml': sampleConfig.replace('LOG_LEVEL: debug', 'LOG_LEVEL: trace')
        };
        const commit = await scene.scratch.commit({
            files,
            message: 'Log more in alpha',
            at: scene.now()
        });
        const shipped = await ship(scene, commit);
        const after = scene.truth.running('alpha', 'api');
        return ending(shipped, [
            [
                'the job is green',
                shipped.green
            ],
            [
                'only api was in the release, and succeeded',
                same(outcomes(shipped), [
                    'api succeeded'
                ])
            ],
            [
                'api runs with the new variable',
                after.env.LOG_LEVEL === 'trace'
            ],
            [
                'on the same digest',
                digestIn(after.images[0]) === digestIn(before.images[0]) && digestIn(after.images[0]) !== ''
            ],
            [
                'as a new revision',
                after.revision !== before.revision
            ]
        ]);
    }
};

;// CONCATENATED MODULE: ./.tagship/build/rehearsal/steps/only-web.js


const page = '<!doctype html>\n<title>Shop</title>\n<h1>Shop</h1>\n<p>Now open on Sundays.</p>\n';
const onlyWeb = {
    letter: 'b',
    title: 'a commit that touches only web deploys only web',
    play: async (scene)=>{
        const before = [
            'api',
            'worker'
        ].map((service)=>scene.truth.running('alpha', service).revision);
        const files = {
            'services/web/index.html': page
        };
        const commit = await scene.scratch.commit({
            files,
            message: 'Open on Sundays',
            at: scene.now()
        });
        const shipped = await ship(scene, commit);
        const after = [
            'api',
            'worker'
        ].map((service)=>scene.truth.running('alpha', service).revision);
        return ending(shipped, [
            [
                'the job is green',
                shipped.green
            ],
            [
                'only web was in the release, and succeeded',
                same(outcomes(shipped), [
                    'web succeeded'
                ])
            ],
            [
                'api and worker were left alone',
                same(before, after)
            ]
        ]);
    }
};

;// CONCATENATED MODULE: ./.tagship/build/rehearsal/steps/skipping.js


const fixed = "import { createServer } from 'node:http'\n\ncreateServer((_, answer) => answer.end('v2')).listen(8080)\n";
const skipping = {
    letter: 'g',
    title: 'a tag that skips a stage is refused',
    play: async (scene)=>{
        const commit = await scene.scratch.commit({
            files: {
                'services/shop/api.mjs': fixed
            },
            message: 'Answer in one line',
            at: scene.now()
        });
        const alpha = await ship(scene, commit);
        const updates = scene.truth.calls('UpdateService');
        const shipped = await promote(scene, {
            tag: 'v1.2.0',
            commit
        });
        return ending({
            ...shipped,
            releases: [
                ...alpha.releases,
                ...shipped.releases
            ]
        }, [
            [
                'alpha is green',
                alpha.green
            ],
            [
                'the job for live is red',
                !shipped.green
            ],
            [
                'live was refused',
                shipped.releases.some((each)=>each.units.some((unit)=>unit.outcome?.is === 'refused'))
            ],
            [
                'nothing was sent to live',
                scene.truth.calls('UpdateService') === updates
            ]
        ]);
    }
};

;// CONCATENATED MODULE: ./.tagship/build/rehearsal/steps/unwanted.js



const tags = [
    'v1.3.0-beta.1',
    'v1.3.0-gamma.1',
    'v1.3.0'
];
const unwanted = {
    letter: 'h',
    title: 'a release that reached live is unwanted and rolled back there',
    play: async (scene)=>{
        const before = scene.truth.running('live', 'api');
        const up = await climb(scene, tags, await scene.scratch.head());
        const reached = scene.truth.running('live', 'api');
        const back = await rollBack(scene, 'live', 'api');
        const after = scene.truth.running('live', 'api');
        return ending({
            ...up,
            releases: [
                ...up.releases,
                ...back.releases
            ]
        }, [
            [
                'the release reached live',
                up.green && digestIn(reached.images[0]) !== digestIn(before.images[0])
            ],
            [
                'the rollback is green',
                back.green
            ],
            [
                'live runs the state before',
                digestIn(after.images[0]) === digestIn(before.images[0])
            ],
            [
                'with its variables',
                after.env.VERSION === '1.0.0'
            ],
            [
                'the service is held',
                scene.truth.tags('live', 'api')['tagship:hold'] !== undefined
            ],
            [
                'the state is vetoed',
                scene.truth.vetoed('live', reached.revision)
            ]
        ]);
    }
};

;// CONCATENATED MODULE: ./.tagship/build/rehearsal/steps/up-the-ladder.js


const services = [
    'api',
    'web',
    'worker'
];
const asked = [
    [
        'v1.0.0-beta.1',
        'beta'
    ],
    [
        'v1.0.0-gamma.1',
        'gamma'
    ],
    [
        'v1.0.0',
        'live'
    ]
];
const upTheLadder = {
    letter: 'c',
    title: 'v1.0.0-beta.1, v1.0.0-gamma.1 and v1.0.0 carry the same digests to live',
    play: async (scene)=>{
        const commit = await scene.scratch.head();
        const pushed = scene.truth.calls('PutManifest');
        const tags = asked.map(([tag])=>tag);
        const shipped = await climb(scene, tags, commit);
        const stages = asked.map(([, stage])=>stage);
        return ending(shipped, [
            [
                'every job is green',
                shipped.green
            ],
            [
                'every service succeeded in every stage',
                outcomes(shipped).every((each)=>each.endsWith(' succeeded')) && outcomes(shipped).length === 9
            ],
            [
                'every stage runs the digests of alpha',
                stages.every((stage)=>same(up_the_ladder_images(scene, stage), up_the_ladder_images(scene, 'alpha')))
            ],
            [
                'each stage has variables of its own',
                stages.every((stage)=>scene.truth.running(stage, 'api').env.STAGE === stage)
            ],
            [
                'live logs only warnings',
                scene.truth.running('live', 'api').env.LOG_LEVEL === 'warn'
            ],
            [
                'live says which version it is',
                scene.truth.running('live', 'api').env.VERSION === '1.0.0'
            ],
            [
                'nothing was built or pushed',
                scene.truth.calls('PutManifest') === pushed && shipped.releases.every(noneBuilt)
            ]
        ]);
    }
};
const up_the_ladder_images = (scene, stage)=>services.flatMap((service)=>scene.truth.running(stage, service).images);
const noneBuilt = (release)=>Object.values(release.images).every((image)=>image.origin === 'promoted');

;// CONCATENATED MODULE: ./.tagship/build/rehearsal/steps/what-runs.js
const whatRuns = {
    letter: 'j',
    title: 'what runs where',
    play: async (scene)=>{
        const sha = await scene.scratch.head();
        const done = await scene.perform({
            action: 'status',
            inputs: {},
            origin: {
                event: 'workflow_dispatch',
                ref: 'refs/heads/main',
                sha
            }
        });
        const table = done.lines.join('\n');
        const rows = [
            'alpha',
            'beta',
            'gamma',
            'live'
        ].every((stage)=>table.includes(stage));
        const services = [
            'api',
            'worker',
            'web'
        ].every((service)=>table.includes(service));
        const claims = [
            [
                'the job is green',
                done.ending === 'green'
            ],
            [
                'every stage and every service is in the table',
                rows && services
            ],
            [
                'the hold on api in live is shown',
                /held/i.test(table)
            ]
        ];
        return {
            wrong: claims.filter(([, holds])=>!holds).map(([sentence])=>sentence),
            shows: done.lines
        };
    }
};

;// CONCATENATED MODULE: ./.tagship/build/rehearsal/steps.js










const sampleStory = [
    firstPush,
    onlyWeb,
    upTheLadder,
    oneVariable,
    aCrash,
    notProven,
    skipping,
    unwanted,
    noBounce,
    whatRuns
];

;// CONCATENATED MODULE: ./.tagship/build/rehearsal/programme.js





const parsedConfig = (text, path)=>{
    const file = (0,config_file/* parseConfigFile */.m)(text, path);
    return (0,merge/* configOf */.W)(file, file);
};
const sampleProgramme = ()=>({
        config: parsedConfig(sampleConfig, '.github/tagship.yml'),
        steps: sampleStory,
        logGroups: [
            '/shop/{stage}/api',
            '/shop/{stage}/worker',
            '/shop/{stage}/web'
        ],
        tasks: []
    });
const ownProgramme = async (own, read)=>{
    const config = parsedConfig(own.text, own.path);
    const files = Object.values(config.services).flatMap(({ task })=>typeof task === 'object' && 'file' in task ? [
            task.file
        ] : []);
    const texts = await Promise.all([
        ...new Set(files)
    ].map(read));
    const logGroups = [
        ...new Set(texts.flatMap(groupsIn))
    ];
    return {
        config,
        from: own.from,
        steps: ownStory(config, own.path),
        logGroups,
        tasks: await taskFamilies(config, read)
    };
};
const taskFamilies = async (config, read)=>{
    const families = Object.values(config.services).map(async ({ kind, task })=>{
        if (kind !== 'task' || task === 'live') return [];
        if ('family' in task) return [
            task.family
        ];
        const [, family] = /\bfamily["']?\s*:\s*["']?([^"',\s]+)/.exec(await read(task.file)) ?? [];
        return family === undefined ? [] : [
            family.replaceAll(/\{\w+\}/g, '*')
        ];
    });
    return [
        ...new Set((await Promise.all(families)).flat())
    ];
};
const groupsIn = (text)=>[
        ...text.matchAll(/awslogs-group["']?\s*:\s*["']?([^"',\s]+)/g)
    ].flatMap(([, group])=>group ?? []);

;// CONCATENATED MODULE: ./.tagship/build/rehearsal/tell.js
const told = (part)=>{
    const mark = part.wrong.length === 0 ? '✔' : '✘';
    const head = `${mark} ${part.step.letter}) ${part.step.title}`;
    return [
        `${head}${' '.repeat(Math.max(1, 82 - head.length))}${span(part.took)}`,
        ...part.shows.map((line)=>`     ${line}`),
        ...part.wrong.map((sentence)=>`   ✘ not so: ${sentence}`),
        ''
    ];
};
const span = (ms)=>{
    const seconds = Math.round(ms / 1000);
    const minutes = Math.floor(seconds / 60);
    return minutes === 0 ? `${seconds} s` : `${minutes} min ${seconds % 60} s`;
};
const closing = (parts, steps, facts)=>{
    const right = parts.filter((part)=>part.wrong.length === 0).length;
    const virtual = parts.reduce((sum, part)=>sum + part.took, 0);
    const took = `${span(virtual)} of simulated time in ${facts.seconds.toFixed(1)} s`;
    return [
        `${right} of ${steps} steps ended as the story says: ${took}.`,
        `Timeline: ${facts.timeline}`
    ];
};

;// CONCATENATED MODULE: ./.tagship/build/rehearsal/story.js

const playStory = async (steps, scene, stage)=>{
    const parts = [];
    for (const step of steps){
        const started = stage.now();
        const heard = [];
        const listening = {
            ...scene,
            perform: listenTo(scene.perform, heard)
        };
        const { wrong, shows } = await step.play(listening);
        const part = {
            step,
            wrong,
            shows,
            took: stage.now() - started,
            lines: heard
        };
        parts.push(part);
        for (const line of told(part))stage.print(line);
        if (stage.verbose || wrong.length > 0) for (const line of heard)stage.print(`     | ${line}`);
        if (wrong.length > 0) break;
    }
    return parts;
};
const listenTo = (perform, heard)=>async (order)=>{
        const done = await perform(order);
        heard.push(`$ ${order.action}`, ...done.lines);
        return done;
    };

;// CONCATENATED MODULE: ./.tagship/build/rehearsal/trace.js
const trace = (sandbox)=>{
    const hosts = [
        [
            sandbox.hosts.endpoint.replace('http://', ''),
            'sandbox'
        ],
        [
            sandbox.hosts.registry,
            'registry'
        ]
    ];
    const lines = sandbox.world.calls.map((call)=>{
        const text = JSON.stringify(call);
        return {
            key: `${call.time} ${call.service} ${call.operation} ${call.resource}`,
            text: hosts.reduce((each, [host, name])=>each.replaceAll(host, name), text)
        };
    });
    return lines.sort((one, other)=>one.key + one.text < other.key + other.text ? -1 : 1).map((line)=>`${line.text}\n`).join('');
};

// EXTERNAL MODULE: ./.tagship/build/sandbox/server.js + 215 modules
var server = __webpack_require__(53970);
;// CONCATENATED MODULE: ./.tagship/build/commands/rehearse.js









const rehearse = async (flags, backstage)=>{
    const programme = flags.config === undefined ? sampleProgramme() : await ownOf(flags.config, backstage);
    const started = backstage.stopwatch();
    const running = await (0,server/* startSandbox */.O)({
        mode: 'jump',
        actors: 1,
        seed: flags.seed ?? 'rehearsal'
    });
    const clock = backstage.clockOf(running.sandbox);
    const scratch = await backstage.makeScratch(clock, programme.from);
    try {
        const scene = await setScene({
            sandbox: running.sandbox,
            programme,
            scratch,
            clock
        }, backstage);
        const seconds = ()=>(backstage.stopwatch() - started) / 1000;
        const parts = await playStory(programme.steps, scene, {
            print: backstage.print,
            now: running.sandbox.clock.now,
            verbose: flags.verbose === 'true'
        });
        const timeline = flags.timeline ?? backstage.temporary('tagship-timeline.html');
        const { control } = running.sandbox;
        await backstage.writeFile(timeline, timeline.endsWith('.txt') ? control.timeline() : control.page());
        if (flags.calls !== undefined) await backstage.writeFile(flags.calls, trace(running.sandbox));
        for (const line of closing(parts, programme.steps.length, {
            seconds: seconds(),
            timeline
        }))backstage.print(line);
        return parts.length === programme.steps.length && parts.every((part)=>part.wrong.length === 0);
    } finally{
        clock.leave();
        await Promise.all([
            scratch.remove(),
            running.stop()
        ]);
    }
};
const ownOf = async (path, { cwd, readFile })=>ownProgramme({
        path,
        text: await readFile(path),
        from: cwd
    }, (file)=>readFile(`${cwd}/${file}`).catch(()=>''));
const setScene = async ({ sandbox, programme, scratch, clock }, { performIn })=>{
    const ground = groundOf(programme.config, sandbox.defaults.account);
    layGround(sandbox, ground, programme.logGroups);
    for (const family of programme.tasks)sandbox.world.tasks.push({
        match: {
            family
        },
        start: 'crash',
        'exit-code': 0,
        after: '5s'
    });
    await clock.sleep(settling);
    const { endpoint } = sandbox.hosts;
    const env = {
        AWS_ENDPOINT_URL: endpoint,
        AWS_ACCESS_KEY_ID: sandbox.defaults.account,
        AWS_SECRET_ACCESS_KEY: 'rehearsal',
        RUNNER_TEMP: `${scratch.root}-temp`
    };
    const perform = performIn({
        root: scratch.root,
        env,
        http: healthOf(sandbox, ground)
    }, clock);
    return {
        scratch,
        perform: (order)=>perform({
                ...order,
                origin: {
                    actor: 'you',
                    ...order.origin
                }
            }),
        truth: truthOf(sandbox, ground),
        script: ({ digest, start, log })=>sandbox.control.tasks([
                {
                    match: {
                        image: `*@${digest}`
                    },
                    start,
                    'exit-code': 1,
                    after: '3s',
                    log
                }
            ]),
        now: clock.now
    };
};
const settling = 10 * 60_000;


/***/ }),

/***/ 69989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   dT: () => (/* binding */ imageOf),
/* harmony export */   es: () => (/* binding */ clusterOf),
/* harmony export */   fe: () => (/* binding */ serviceName),
/* harmony export */   gV: () => (/* binding */ stageOf),
/* harmony export */   ke: () => (/* binding */ overlayOf),
/* harmony export */   z5: () => (/* binding */ serviceOf)
/* harmony export */ });
/* harmony import */ var _problem_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1849);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55384);


const named = (record, name, thing)=>{
    const found = Object.hasOwn(record, name) ? record[name] : undefined;
    if (found !== undefined) return found;
    const remedy = (0,_problem_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestion */ .h)(name, Object.keys(record));
    throw new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
        what: `The config has no ${thing} "${name}".`,
        ...remedy === undefined ? {} : {
            remedy
        }
    });
};
const stageOf = (config, stage)=>named(config.policy.stages, stage, 'stage');
const serviceOf = (config, service)=>named(config.services, service, 'service');
const imageOf = (config, image)=>named(config.images, image, 'image');
const overlayOf = (config, service, stage)=>{
    const spec = serviceOf(config, service);
    const own = Object.hasOwn(spec.stages, stage) ? spec.stages[stage] : undefined;
    const verify = own?.verify ?? spec.verify;
    const idle = own?.idle ?? spec.idle;
    return {
        env: {
            ...without(spec.env, own?.secrets),
            ...own?.env
        },
        secrets: {
            ...without(spec.secrets, own?.env),
            ...own?.secrets
        },
        ...verify === undefined ? {} : {
            verify
        },
        ...idle === undefined ? {} : {
            idle
        }
    };
};
const without = (values, moved = {})=>Object.fromEntries(Object.entries(values).filter(([name])=>!Object.hasOwn(moved, name) || moved[name] === null));
const serviceName = (config, service, stage)=>serviceOf(config, service).service.replaceAll('{stage}', stage);
const placeOf = (config, stage)=>{
    const { region, account, role, readRole } = stageOf(config, stage);
    return {
        region,
        ...account === undefined ? {} : {
            account
        },
        ...role === undefined ? {} : {
            role
        },
        ...readRole === undefined ? {} : {
            readRole
        }
    };
};
const clusterOf = (config, stage)=>stageOf(config, stage).cluster.replaceAll('{stage}', stage);


/***/ }),

/***/ 18626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Pc: () => (/* binding */ inlineLimit),
  BC: () => (/* binding */ parseRelease),
  qu: () => (/* binding */ releaseJson)
});

// EXTERNAL MODULE: ./.tagship/build/core/problem/problem.js
var problem = __webpack_require__(55384);
// EXTERNAL MODULE: ./.tagship/build/core/problem/violation.js + 1 modules
var violation = __webpack_require__(3768);
;// CONCATENATED MODULE: ./.tagship/build/core/release/schema.js
const schema_text = {
    type: 'string'
};
const shaped = (pattern, patternErrorMessage)=>({
        type: 'string',
        pattern,
        patternErrorMessage
    });
const schema_name = shaped('^[a-z0-9]+(-[a-z0-9]+)*$', 'lower-case letters, digits and single hyphens');
const sha = shaped('^([0-9a-f]{40}|[0-9a-f]{64})$', 'a full commit id');
const instant = shaped('^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$', 'a moment such as 2026-11-22T10:15:30.000Z');
const hash = shaped('^[0-9a-f]{64}$', '64 hex digits');
const revision = shaped('^[A-Za-z0-9_-]{1,255}:[1-9]\\d*$', 'family:revision');
const repository = shaped('^[a-z0-9]+([._/-]+[a-z0-9]+)*$', "a repository's name without host");
const schema_image = {
    type: 'object',
    required: [
        'repository'
    ],
    properties: {
        repository,
        key: hash,
        digest: shaped('^sha256:[0-9a-f]{64}$', 'sha256: and 64 hex digits'),
        origin: {
            type: 'string',
            enum: [
                'built',
                'reused',
                'promoted',
                'given'
            ]
        },
        tags: {
            type: 'array',
            items: shaped('^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$', 'an image tag')
        }
    }
};
const outcomes = [
    'succeeded',
    'no-op',
    'paused',
    'waiting',
    'failed',
    'rolled-back',
    'unverified',
    'superseded',
    'nothing-running',
    'timed-out',
    'cancelled',
    'not-attempted',
    'refused',
    'errored'
];
const reasons = [
    'image-changed',
    'config-changed',
    'task-changed',
    'not-running',
    'not-proven',
    'unknown-base',
    'tag',
    'asked',
    'drift'
];
const unit = {
    type: 'object',
    required: [
        'service',
        'kind',
        'why',
        'wave',
        'images'
    ],
    properties: {
        service: schema_name,
        kind: {
            type: 'string',
            enum: [
                'service',
                'scheduled-task',
                'task',
                'lambda',
                'site'
            ]
        },
        version: schema_text,
        why: {
            type: 'string',
            enum: reasons
        },
        wave: {
            type: 'number'
        },
        images: {
            type: 'object',
            additionalProperties: schema_name
        },
        task: {
            type: 'object',
            required: [
                'hash'
            ],
            properties: {
                hash,
                revision
            }
        },
        previous: revision,
        outcome: {
            type: 'object',
            required: [
                'is'
            ],
            properties: {
                is: {
                    type: 'string',
                    enum: outcomes
                }
            }
        }
    }
};
const releaseSchema = {
    type: 'object',
    required: [
        'stage',
        'commit',
        'cause',
        'images',
        'units'
    ],
    properties: {
        stage: schema_name,
        lane: schema_name,
        commit: {
            type: 'object',
            required: [
                'sha',
                'time'
            ],
            properties: {
                sha,
                time: instant
            }
        },
        cause: {
            type: 'object',
            required: [
                'event',
                'actor'
            ],
            properties: {
                event: schema_text,
                tag: schema_text,
                actor: schema_text,
                run: schema_text
            }
        },
        images: {
            type: 'object',
            additionalProperties: schema_image
        },
        units: {
            type: 'array',
            items: unit
        },
        former: {
            type: 'array',
            items: schema_name
        }
    }
};

;// CONCATENATED MODULE: ./.tagship/build/core/release/codec.js



const inlineLimit = 96 * 1024;
const releaseJson = (release)=>JSON.stringify(release);
const parseRelease = (text)=>{
    const value = json(text);
    const schema = typeof value === 'object' && value !== null && 'schema' in value ? value.schema : undefined;
    if (schema === undefined) {
        const what = 'This is no release: it has no "schema".';
        throw new problem/* Problem */.A({
            what,
            remedy: `${remedy} A step that ended in a problem gives none.`
        });
    }
    if (schema !== 1) {
        throw new problem/* Problem */.A({
            what: `The release has schema ${JSON.stringify(schema)}; this make of Tagship reads schema 1.`,
            remedy: 'Use the same make of Tagship in all jobs of a run.'
        });
    }
    const wrong = (0,violation/* violations */.x)(releaseSchema, value);
    const faults = wrong.map(({ what })=>({
            what: `In the release: ${what}`,
            remedy
        }));
    if (faults.length > 0) throw new problem/* Problem */.A(faults);
    const release = value;
    const dangling = unknownImages(release);
    if (dangling.length > 0) throw new problem/* Problem */.A(dangling.map((what)=>({
            what,
            remedy
        })));
    return release;
};
const remedy = 'Pass on the output "release" of the step before as it is.';
const json = (text)=>{
    try {
        return JSON.parse(text);
    } catch (cause) {
        throw new problem/* Problem */.A({
            what: 'The release is no valid JSON.',
            remedy
        }, {
            cause
        });
    }
};
const unknownImages = (release)=>release.units.flatMap((unit)=>Object.values(unit.images).filter((image)=>!Object.hasOwn(release.images, image)).map((image)=>`In the release: the service "${unit.service}" takes the image "${image}", which is not among "images".`));


/***/ })

};
