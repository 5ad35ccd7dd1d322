export const id = 7045;
export const ids = [7045];
export const modules = {

/***/ 67045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  builders: () => (/* binding */ builders)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.tagship/build/core/image/layout.js
var layout = __webpack_require__(95259);
// EXTERNAL MODULE: ./.tagship/build/core/problem/problem.js
var problem = __webpack_require__(55384);
// EXTERNAL MODULE: ./.tagship/build/adapters/exec/execute.js
var execute = __webpack_require__(73787);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./.tagship/build/core/time/instant.js
var instant = __webpack_require__(17964);
// EXTERNAL MODULE: ./.tagship/build/core/image/digest.js
var digest = __webpack_require__(58317);
// EXTERNAL MODULE: ./.tagship/build/core/image/media-types.data.js
var media_types_data = __webpack_require__(60451);
;// CONCATENATED MODULE: ./.tagship/build/core/image/packed.js



const written = (mediaType, value)=>{
    const text = JSON.stringify(value);
    return {
        text,
        descriptor: {
            mediaType,
            digest: (0,digest/* digestOf */.o)(text),
            size: Buffer.byteLength(text)
        }
    };
};
const imageManifest = (configText, layers)=>{
    const config = {
        text: configText,
        descriptor: {
            mediaType: media_types_data/* mediaTypes */.Ib.config,
            digest: (0,digest/* digestOf */.o)(configText),
            size: Buffer.byteLength(configText)
        }
    };
    const manifest = written(media_types_data/* mediaTypes */.Ib.manifest, {
        schemaVersion: 2,
        mediaType: media_types_data/* mediaTypes */.Ib.manifest,
        config: config.descriptor,
        layers: layers.map(({ digest, size })=>({
                mediaType: media_types_data/* mediaTypes */.Ib.layer,
                digest,
                size
            }))
    });
    return {
        config,
        manifest
    };
};
const layoutIndex = (manifest)=>JSON.stringify({
        schemaVersion: 2,
        mediaType: media_types_data/* mediaTypes */.Ib.index,
        manifests: [
            manifest
        ]
    });
const sorted = (labels)=>Object.fromEntries(Object.entries(labels).sort(([a], [b])=>a < b ? -1 : 1));
const packedConfig = (facts)=>{
    const [os, architecture, variant] = facts.platform.split('/');
    return JSON.stringify({
        created: (0,instant/* instant */.uR)(facts.sourceDate * 1000),
        architecture,
        ...variant === undefined ? {} : {
            variant
        },
        os,
        config: {
            Labels: sorted(facts.labels)
        },
        rootfs: {
            type: 'layers',
            diff_ids: [
                facts.layer.diff
            ]
        },
        history: [
            {
                created: (0,instant/* instant */.uR)(facts.sourceDate * 1000),
                created_by: 'tagship pack'
            }
        ]
    });
};

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./.tagship/build/core/release/named.js
var named = __webpack_require__(27124);
;// CONCATENATED MODULE: ./.tagship/build/adapters/builder/blobs.js









const meter = ()=>{
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const seen = {
        size: 0
    };
    return {
        pass: async function*(source) {
            for await (const chunk of source){
                hash.update(chunk);
                seen.size += chunk.length;
                yield chunk;
            }
        },
        total: ()=>({
                digest: (0,named/* parsed */.Y)(`sha256:${hash.digest('hex')}`),
                size: seen.size
            })
    };
};
const startLayout = async (folder)=>{
    await (0,promises_.rm)(folder, {
        recursive: true,
        force: true
    });
    await (0,promises_.mkdir)((0,external_node_path_.join)(folder, 'blobs', 'sha256'), {
        recursive: true
    });
};
const writeLayer = async (folder, name, tar)=>{
    const partial = (0,external_node_path_.join)(folder, `${name}.partial`);
    const plain = meter();
    const zipped = meter();
    await (0,external_node_stream_promises_.pipeline)(tar, plain.pass, (0,external_node_zlib_.createGzip)({
        level: 6
    }), zipped.pass, (0,external_node_fs_.createWriteStream)(partial));
    const { digest, size } = zipped.total();
    await (0,promises_.rename)(partial, (0,external_node_path_.join)(folder, (0,layout/* blobPath */.nD)(digest)));
    return {
        digest,
        size,
        diff: plain.total().digest
    };
};
const finishLayout = async (folder, image)=>{
    for (const { text, descriptor } of [
        image.config,
        image.manifest
    ])await (0,promises_.writeFile)((0,external_node_path_.join)(folder, (0,layout/* blobPath */.nD)(descriptor.digest)), text);
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'oci-layout'), layout/* layoutMark */.Cl);
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'index.json'), layoutIndex(image.manifest.descriptor));
};

;// CONCATENATED MODULE: ./.tagship/build/adapters/builder/tar-header.js
const block = 512;
const flags = {
    file: '0',
    folder: '5',
    link: '2'
};
const padding = (size)=>Buffer.alloc((block - size % block) % block);
const trailer = ()=>Buffer.alloc(2 * block);
const octal = (value, width)=>`${value.toString(8).padStart(width - 1, '0')}\0`;
const sealed = (header)=>{
    header.write('        ', 148, 'latin1');
    const sum = header.reduce((total, byte)=>total + byte, 0);
    header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
    return header;
};
const ustar = (flag, facts)=>{
    const header = Buffer.alloc(block);
    header.write(facts.path, 0, 100);
    header.write(octal(facts.mode, 8), 100, 'latin1');
    header.write(octal(0, 8), 108, 'latin1');
    header.write(octal(0, 8), 116, 'latin1');
    header.write(octal(facts.size > 0o77777777777 ? 0 : facts.size, 12), 124, 'latin1');
    header.write(octal(facts.time, 12), 136, 'latin1');
    header.write(flag, 156, 'latin1');
    header.write(facts.link ?? '', 157, 100);
    header.write('ustar\x0000', 257, 'latin1');
    return sealed(header);
};
const paxRecord = (key, value)=>{
    const rest = ` ${key}=${value}\n`;
    const bytes = Buffer.byteLength(rest);
    const digits = String(bytes + String(bytes).length).length;
    return `${bytes + digits}${rest}`;
};
const paxHeader = (records, time)=>{
    const size = Buffer.byteLength(records);
    const header = ustar('x', {
        path: 'PaxHeaders/member',
        mode: 0o644,
        size,
        time
    });
    return Buffer.concat([
        header,
        Buffer.from(records),
        padding(size)
    ]);
};
const tarHeader = (member)=>{
    const path = member.kind === 'folder' ? `${member.path}/` : member.path;
    const records = [
        Buffer.byteLength(path) > 100 ? paxRecord('path', path) : '',
        Buffer.byteLength(member.link ?? '') > 100 ? paxRecord('linkpath', member.link ?? '') : '',
        member.size > 0o77777777777 ? paxRecord('size', String(member.size)) : ''
    ].join('');
    const header = ustar(flags[member.kind], {
        ...member,
        path
    });
    return records === '' ? header : Buffer.concat([
        paxHeader(records, member.time),
        header
    ]);
};

;// CONCATENATED MODULE: ./.tagship/build/adapters/builder/tar-reader.js
const tar_reader_text = (header, from, length)=>{
    const field = header.subarray(from, from + length);
    const end = field.indexOf(0);
    return field.subarray(0, end < 0 ? length : end).toString('utf8');
};
const number = (header, from, length)=>{
    if (((header[from] ?? 0) & 0x80) === 0) return Number.parseInt(tar_reader_text(header, from, length).trim() || '0', 8);
    return header.subarray(from + 1, from + length).reduce((total, byte)=>total * 256 + byte, 0);
};
const tarFacts = (header)=>{
    if (header.every((byte)=>byte === 0)) return undefined;
    const prefix = tar_reader_text(header, 345, 155);
    const name = tar_reader_text(header, 0, 100);
    return {
        path: prefix === '' ? name : `${prefix}/${name}`,
        size: number(header, 124, 12),
        time: number(header, 136, 12),
        flag: String.fromCharCode(header[156] ?? 0),
        link: tar_reader_text(header, 157, 100)
    };
};
const blocks = (size)=>Math.ceil(size / 512) * 512;
const tarPlaces = async (archive)=>{
    const places = new Map();
    const header = Buffer.alloc(512);
    for(let at = 0;;){
        const { bytesRead } = await archive.read(header, 0, 512, at);
        const facts = bytesRead === 512 ? tarFacts(header) : undefined;
        if (facts === undefined) return places;
        const { path, size, flag, link } = facts;
        places.set(path, {
            offset: at + 512,
            size,
            ...flag === '1' || flag === '2' ? {
                link
            } : {}
        });
        at += 512 + blocks(size);
    }
};

;// CONCATENATED MODULE: ./.tagship/build/adapters/builder/clamped.js


const pieces = (source)=>{
    const chunks = source[Symbol.asyncIterator]();
    let rest = Buffer.alloc(0);
    const next = async ()=>{
        const { value, done } = await chunks.next();
        if (done !== true) rest = rest.length === 0 ? Buffer.from(value.buffer, value.byteOffset, value.length) : Buffer.concat([
            rest,
            value
        ]);
        return done !== true;
    };
    const cut = (length)=>{
        const piece = rest.subarray(0, length);
        rest = rest.subarray(length);
        return piece;
    };
    return {
        take: async (length)=>{
            while(rest.length < length && await next());
            return cut(length);
        },
        pass: async function*(length) {
            for(let left = length; left > 0;){
                if (rest.length === 0 && !await next()) return;
                const piece = cut(left);
                left -= piece.length;
                yield piece;
            }
        }
    };
};
const paxRecords = (body)=>{
    const records = [];
    for(let at = 0; at < body.length;){
        const space = body.indexOf(0x20, at);
        const length = Number(body.subarray(at, space).toString('latin1'));
        if (space < 0 || !(length > 0)) break;
        const [key = '', ...value] = body.subarray(space + 1, at + length - 1).toString('utf8').split('=');
        records.push([
            key,
            value.join('=')
        ]);
        at += length;
    }
    return records;
};
const times = [
    'mtime',
    'atime',
    'ctime'
];
const withTime = (header, time, latest)=>{
    if (time <= latest) return header;
    const changed = Buffer.from(header);
    changed.write(`${latest.toString(8).padStart(11, '0')}\0`, 136, 'latin1');
    return sealed(changed);
};
const withoutTimes = (header, records)=>{
    const body = records.filter(([key])=>!times.includes(key)).map(([key, value])=>paxRecord(key, value));
    const content = Buffer.from(body.join(''));
    if (content.length === 0) return content;
    const changed = Buffer.from(header);
    changed.write(`${content.length.toString(8).padStart(11, '0')}\0`, 124, 'latin1');
    return Buffer.concat([
        sealed(changed),
        content,
        padding(content.length)
    ]);
};
async function* clamped(source, latest) {
    const input = pieces(source);
    let announced;
    for(;;){
        const header = await input.take(512);
        if (header.length === 0) return;
        const facts = header.length === 512 ? tarFacts(header) : undefined;
        if (facts === undefined) {
            yield header;
            continue;
        }
        const timed = withTime(header, facts.time, latest);
        if (facts.flag === 'x') {
            const records = paxRecords((await input.take(blocks(facts.size))).subarray(0, facts.size));
            const size = records.find(([key])=>key === 'size')?.[1];
            announced = size === undefined ? undefined : Number(size);
            yield withoutTimes(timed, records);
            continue;
        }
        yield timed;
        yield* input.pass(blocks(announced ?? facts.size));
        announced = undefined;
    }
}

;// CONCATENATED MODULE: ./.tagship/build/adapters/builder/saved-image.js











const placeOf = (archive, path)=>{
    const place = archive.places.get(path);
    if (place?.link !== undefined) return placeOf(archive, external_node_path_.posix.join(external_node_path_.posix.dirname(path), place.link));
    if (place !== undefined) return place;
    throw new problem/* Problem */.A({
        what: `What docker saved has no "${path}".`,
        remedy: 'Update docker, or install its buildx plugin.'
    });
};
const bytesOf = async (archive, path, limit = Number.POSITIVE_INFINITY)=>{
    const { offset, size } = placeOf(archive, path);
    const bytes = Buffer.alloc(Math.min(size, limit));
    await archive.handle.read(bytes, 0, bytes.length, offset);
    return bytes;
};
const layerTar = async (archive, path)=>{
    const { offset, size } = placeOf(archive, path);
    const raw = (0,external_node_fs_.createReadStream)(archive.file, {
        start: offset,
        end: offset + Math.max(size, 1) - 1
    });
    const zipped = (await bytesOf(archive, path, 2)).equals(Buffer.from([
        0x1f,
        0x8b
    ]));
    return zipped ? (0,external_node_stream_.pipeline)(raw, (0,external_node_zlib_.createGunzip)(), ()=>undefined) : raw;
};
const ofMachine = [
    'container',
    'container_config',
    'docker_version',
    'id',
    'parent',
    'throwaway'
];
const ofContainer = [
    'Hostname',
    'Domainname',
    'Image'
];
const without = (fields, names)=>Object.fromEntries(Object.entries(fields).filter(([name])=>!names.includes(name)));
const configText = (saved, layers, sourceDate)=>{
    const created = (0,instant/* instant */.uR)(sourceDate * 1000);
    const history = saved.history?.map((step)=>({
            ...step,
            created
        }));
    return JSON.stringify({
        ...without(saved, ofMachine),
        created,
        config: without(saved.config ?? {}, ofContainer),
        ...history === undefined ? {} : {
            history
        },
        rootfs: {
            type: 'layers',
            diff_ids: layers.map(({ diff })=>diff)
        }
    });
};
const convert = async (archive, order)=>{
    const listed = JSON.parse((await bytesOf(archive, 'manifest.json')).toString());
    const [image] = listed;
    if (image === undefined) throw new problem/* Problem */.A({
        what: 'Docker saved no image.',
        remedy: 'Update docker.'
    });
    await startLayout(order.into);
    const layers = [];
    for (const [index, path] of image.Layers.entries()){
        const tar = clamped(await layerTar(archive, path), order.sourceDate);
        layers.push(await writeLayer(order.into, `layer-${index}`, tar));
    }
    const saved = JSON.parse((await bytesOf(archive, image.Config)).toString());
    const written = imageManifest(configText(saved, layers, order.sourceDate), layers);
    await finishLayout(order.into, written);
    return written.manifest.descriptor.digest;
};
const convertSaved = async (file, order)=>{
    const handle = await (0,promises_.open)(file);
    try {
        return await convert({
            file,
            handle,
            places: await tarPlaces(handle)
        }, order);
    } finally{
        await handle.close();
    }
};

;// CONCATENATED MODULE: ./.tagship/build/adapters/builder/docker.js






const docker = ({ clock, env }, args, more = {})=>{
    const known = Object.entries(env).filter((pair)=>pair[1] !== undefined);
    return (0,execute/* execute */.g)(clock, {
        file: 'docker',
        args,
        env: {
            ...Object.fromEntries(known),
            ...more
        }
    });
};
const repeated = (flag, values)=>Object.entries(values).flatMap(([name, value])=>[
            flag,
            `${name}=${value}`
        ]);
const buildArgs = (order)=>[
        ...order.dockerfile === undefined ? [] : [
            '--file',
            order.dockerfile
        ],
        ...order.target === undefined ? [] : [
            '--target',
            order.target
        ],
        ...order.platforms.length === 0 ? [] : [
            '--platform',
            order.platforms.join(',')
        ],
        ...repeated('--build-arg', order.args),
        ...repeated('--label', order.labels),
        order.context
    ];
const sureOf = async (run, order)=>{
    const { code, stdout, stderr } = await run;
    if (code === 0) return;
    const tail = `${stdout}\n${stderr}`.trim().split('\n').slice(-30).join('\n');
    throw new problem/* Problem */.A({
        what: `Building image "${order.name}" failed: docker ended with ${code}. Its last lines:\n${tail}\n`,
        remedy: 'Mend the Dockerfile or what it needs, and try the same build on your machine.'
    });
};
const sourceDate = (order)=>({
        SOURCE_DATE_EPOCH: String(order.sourceDate)
    });
const buildxBuilder = (deps)=>({
        name: 'buildx',
        build: async (order)=>{
            const output = `type=oci,tar=false,rewrite-timestamp=true,"dest=${order.into.replaceAll('"', '""')}"`;
            const args = [
                'buildx',
                'build',
                '--output',
                output,
                '--provenance=false',
                '--sbom=false',
                ...buildArgs(order)
            ];
            await deps.clock.busy(()=>(0,promises_.rm)(order.into, {
                    recursive: true,
                    force: true
                }));
            await sureOf(docker(deps, args, sourceDate(order)), order);
            const index = (0,external_node_path_.join)(order.into, 'index.json');
            return {
                digest: (0,layout/* parseLayoutIndex */.SP)(await deps.clock.busy(()=>(0,promises_.readFile)(index, 'utf8')), index).digest
            };
        }
    });
const saveAs = async (deps, order, paths)=>{
    await deps.clock.busy(()=>(0,promises_.mkdir)((0,external_node_path_.dirname)(order.into), {
            recursive: true
        }));
    await sureOf(docker(deps, [
        'build',
        '--iidfile',
        paths.id,
        ...buildArgs(order)
    ], sourceDate(order)), order);
    const id = (await deps.clock.busy(()=>(0,promises_.readFile)(paths.id, 'utf8'))).trim();
    await sureOf(docker(deps, [
        'save',
        '--output',
        paths.tar,
        id
    ]), order);
    return deps.clock.busy(()=>convertSaved(paths.tar, order));
};
const dockerBuilder = (deps)=>({
        name: 'docker',
        build: async (order)=>{
            if (order.platforms.length > 1) throw new problem/* Problem */.A({
                what: `Image "${order.name}" asks for ${order.platforms.length} platforms, which this docker engine builds one at a time.`,
                remedy: 'Set up buildx with the docker-container driver (docker/setup-buildx-action), or name one platform.'
            });
            const paths = {
                id: `${order.into}.id`,
                tar: `${order.into}.saved.tar`
            };
            try {
                return {
                    digest: await saveAs(deps, order, paths)
                };
            } finally{
                await deps.clock.busy(()=>Promise.all([
                        (0,promises_.rm)(paths.id, {
                            force: true
                        }),
                        (0,promises_.rm)(paths.tar, {
                            force: true
                        })
                    ]));
            }
        }
    });

// EXTERNAL MODULE: ./node_modules/ignore/index.js
var ignore = __webpack_require__(70298);
;// CONCATENATED MODULE: ./.tagship/build/adapters/builder/ignored.js

const pattern = (line)=>{
    const negative = line.startsWith('!');
    const anchored = `/${line.slice(negative ? 1 : 0).trim().replace(/^\/+/, '')}`;
    const rules = ignore({
        ignorecase: false
    }).add(anchored);
    return {
        negative,
        matches: (path)=>rules.ignores(path)
    };
};
const ignored = (text)=>{
    const patterns = text.split(/\r?\n/).map((line)=>line.trim()).filter((line)=>line !== '' && line !== '!' && !line.startsWith('#')).map(pattern);
    return (path)=>patterns.findLast(({ matches })=>matches(path))?.negative === false;
};

;// CONCATENATED MODULE: ./.tagship/build/adapters/builder/tree.js



const readIfThere = async (path)=>{
    try {
        return await (0,promises_.readFile)(path, 'utf8');
    } catch (error) {
        if (error.code === 'ENOENT') return '';
        throw error;
    }
};
const apart = [
    '.git',
    '.dockerignore',
    '.labels'
];
const member = async (context, path, time)=>{
    const file = (0,external_node_path_.join)(context, path);
    const stat = await (0,promises_.lstat)(file);
    if (stat.isSymbolicLink()) return {
        path,
        kind: 'link',
        mode: 0o777,
        size: 0,
        time,
        link: await (0,promises_.readlink)(file)
    };
    if (stat.isDirectory()) return {
        path,
        kind: 'folder',
        mode: 0o755,
        size: 0,
        time
    };
    if (!stat.isFile()) return undefined;
    return {
        path,
        kind: 'file',
        mode: (stat.mode & 0o111) === 0 ? 0o644 : 0o755,
        size: stat.size,
        time
    };
};
const tree = async (context, time)=>{
    const leaves = ignored(await readIfThere((0,external_node_path_.join)(context, '.dockerignore')));
    const names = (await (0,promises_.readdir)(context, {
        recursive: true,
        withFileTypes: true
    })).map((entry)=>(0,external_node_path_.relative)(context, (0,external_node_path_.join)(entry.parentPath, entry.name)).split(external_node_path_.sep).join('/')).filter((path)=>!apart.includes(path) && !path.startsWith('.git/') && !leaves(path)).sort((a, b)=>a < b ? -1 : 1);
    const members = [];
    for (const path of names)members.push(await member(context, path, time));
    return members.filter((one)=>one !== undefined);
};
const ownLabels = async (context)=>{
    const lines = (await readIfThere((0,external_node_path_.join)(context, '.labels'))).split(/\r?\n/).map((line)=>line.trim());
    return Object.fromEntries(lines.filter((line)=>line !== '' && !line.startsWith('#')).map((line)=>{
        const at = line.indexOf('=');
        return at < 0 ? [
            line,
            ''
        ] : [
            line.slice(0, at),
            line.slice(at + 1)
        ];
    }));
};

;// CONCATENATED MODULE: ./.tagship/build/adapters/builder/pack.js







async function* archive(context, members) {
    for (const member of members){
        yield tarHeader(member);
        if (member.kind !== 'file') continue;
        let left = member.size;
        for await (const chunk of (0,external_node_fs_.createReadStream)((0,external_node_path_.join)(context, member.path))){
            left -= chunk.length;
            yield chunk;
        }
        if (left !== 0) throw new problem/* Problem */.A({
            what: `"${member.path}" changed while it was packed.`,
            remedy: 'Build again.'
        });
        yield padding(member.size);
    }
    yield trailer();
}
const platformOf = ({ name, platforms })=>{
    const [platform = 'linux/amd64', ...others] = platforms;
    if (others.length === 0) return platform;
    throw new problem/* Problem */.A({
        what: `Image "${name}" asks for ${platforms.length} platforms, and packing a folder makes an image of one.`,
        remedy: 'Name one platform, or give the image a Dockerfile.'
    });
};
const contents = async (order)=>{
    try {
        return await tree(order.context, order.sourceDate);
    } catch (cause) {
        if (cause.code !== 'ENOENT') throw cause;
        const what = `Image "${order.name}" has no folder "${order.context}".`;
        throw new problem/* Problem */.A({
            what,
            remedy: 'Check its `path`: it is relative to the repository root.'
        }, {
            cause
        });
    }
};
const packImage = async (order)=>{
    const platform = platformOf(order);
    const members = await contents(order);
    if (members.length === 0) throw new problem/* Problem */.A({
        what: `Image "${order.name}" has nothing to pack: "${order.context}" is empty.`,
        remedy: 'Check its `path` and its .dockerignore.'
    });
    await startLayout(order.into);
    const layer = await writeLayer(order.into, 'layer', archive(order.context, members));
    const labels = {
        ...await ownLabels(order.context),
        ...order.labels
    };
    const config = packedConfig({
        layer,
        platform,
        labels,
        sourceDate: order.sourceDate
    });
    const image = imageManifest(config, [
        layer
    ]);
    await finishLayout(order.into, image);
    return {
        digest: image.manifest.descriptor.digest
    };
};
const packer = (clock)=>({
        name: 'pack',
        build: (order)=>clock.busy(()=>packImage(order))
    });

;// CONCATENATED MODULE: ./.tagship/build/adapters/builder/builders.js


const buildxDriver = async (deps)=>{
    const { code, stdout } = await docker(deps, [
        'buildx',
        'inspect'
    ]);
    return code === 0 ? /^Driver:\s*(\S+)/m.exec(stdout)?.[1] : undefined;
};
const keepsContent = async (deps)=>{
    const { code, stdout } = await docker(deps, [
        'info',
        '--format',
        '{{json .DriverStatus}}'
    ]);
    return code === 0 && stdout.includes('io.containerd.snapshotter');
};
const engine = async (deps)=>{
    const driver = await buildxDriver(deps);
    if (driver !== undefined && driver !== 'docker') return buildxBuilder(deps);
    const { code } = await docker(deps, [
        'version',
        '--format',
        '{{.Server.Version}}'
    ]);
    if (code !== 0) return undefined;
    return driver === 'docker' && await keepsContent(deps) ? buildxBuilder(deps) : dockerBuilder(deps);
};
const builders = (deps)=>({
        engine: ()=>engine(deps),
        pack: packer(deps.clock)
    });


/***/ }),

/***/ 73787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ execute)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);


const execute = (clock, command)=>clock.busy(()=>run(command));
const run = (command)=>new Promise((resolve, reject)=>{
        const { file, args, signal, input } = command;
        if (signal?.aborted) return reject(signal.reason);
        const options = {
            ...command.cwd === undefined ? {} : {
                cwd: command.cwd
            },
            env: command.env,
            windowsHide: true
        };
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(file, [
            ...args
        ], {
            ...options,
            stdio: [
                'pipe',
                'pipe',
                'pipe'
            ]
        });
        const [out, err] = [
            [],
            []
        ];
        const text = (parts)=>Buffer.concat(parts).toString('utf8');
        const stop = ()=>{
            child.kill('SIGTERM');
            reject(signal?.reason);
        };
        signal?.addEventListener('abort', stop, {
            once: true
        });
        child.stdout.on('data', (part)=>out.push(part));
        child.stderr.on('data', (part)=>err.push(part));
        child.stdin.on('error', ()=>undefined);
        child.on('error', (error)=>{
            signal?.removeEventListener('abort', stop);
            const missing = command.cwd !== undefined && !(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(command.cwd) ? `the folder ${command.cwd}` : file;
            if (error.code === 'ENOENT') resolve({
                code: 127,
                stdout: '',
                stderr: `${missing}: not found`
            });
            else reject(error);
        });
        child.on('close', (code)=>{
            signal?.removeEventListener('abort', stop);
            resolve({
                code: code ?? 128,
                stdout: text(out),
                stderr: text(err)
            });
        });
        child.stdin.end(input);
    });


/***/ }),

/***/ 58317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ parseDigest),
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _release_named_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27124);


const digestOf = (content)=>(0,_release_named_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)(`sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex')}`);
const parseDigest = (text)=>/^sha256:[0-9a-f]{64}$/.test(text) ? (0,_release_named_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)(text) : undefined;


/***/ }),

/***/ 95259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cl: () => (/* binding */ layoutMark),
/* harmony export */   SP: () => (/* binding */ parseLayoutIndex),
/* harmony export */   _S: () => (/* binding */ parseListing),
/* harmony export */   nD: () => (/* binding */ blobPath)
/* harmony export */ });
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55384);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58317);
/* harmony import */ var _media_types_data_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60451);



const layoutMark = '{"imageLayoutVersion":"1.0.0"}';
const blobPath = (digest)=>`blobs/sha256/${digest.slice('sha256:'.length)}`;
const fieldsOf = (value, of)=>{
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
    throw new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
        what: `"${of}" is not what the OCI image layout asks for.`,
        remedy: 'Build the image again.'
    });
};
const jsonOf = (text, of)=>{
    try {
        return fieldsOf(JSON.parse(text), of);
    } catch (cause) {
        if (cause instanceof _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A) throw cause;
        throw new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
            what: `"${of}" is not JSON.`,
            remedy: 'Build the image again.'
        }, {
            cause
        });
    }
};
const descriptorOf = (value, of)=>{
    const { mediaType, digest, size } = fieldsOf(value, of);
    const known = typeof digest === 'string' ? (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDigest */ .m)(digest) : undefined;
    if (known !== undefined && typeof mediaType === 'string' && Number.isSafeInteger(size)) return {
        mediaType,
        digest: known,
        size: size
    };
    throw new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
        what: `"${of}" names something without media type, size or sha256 digest.`,
        remedy: 'Build the image again with a builder that writes OCI layouts.'
    });
};
const descriptorsOf = (value, of)=>Array.isArray(value) ? value.map((item)=>descriptorOf(item, of)) : [];
const parseLayoutIndex = (text, of)=>{
    const [first, ...others] = descriptorsOf(jsonOf(text, of).manifests, of);
    if (first !== undefined && others.every((other)=>other.digest === first.digest)) return first;
    throw new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
        what: `"${of}" names ${first === undefined ? 'no image' : `${others.length + 1} images`}.`,
        remedy: 'Give a layout of exactly one image (several platforms of it go into one index).'
    });
};
const parseListing = (text, self)=>{
    const json = jsonOf(text, self.digest);
    if (_media_types_data_js__WEBPACK_IMPORTED_MODULE_2__/* .indexTypes */ .gp.includes(self.mediaType)) return {
        is: 'index',
        manifests: descriptorsOf(json.manifests, self.digest)
    };
    if (_media_types_data_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestTypes */ .Fm.includes(self.mediaType)) return {
        is: 'image',
        blobs: [
            descriptorOf(json.config, self.digest),
            ...descriptorsOf(json.layers, self.digest)
        ]
    };
    throw new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
        what: `"${self.digest}" is of type "${self.mediaType}", which is neither an image nor an index.`,
        remedy: 'Give a layout of an image.'
    });
};


/***/ }),

/***/ 60451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fm: () => (/* binding */ manifestTypes),
/* harmony export */   Ib: () => (/* binding */ mediaTypes),
/* harmony export */   gp: () => (/* binding */ indexTypes)
/* harmony export */ });
const mediaTypes = {
    index: 'application/vnd.oci.image.index.v1+json',
    manifest: 'application/vnd.oci.image.manifest.v1+json',
    config: 'application/vnd.oci.image.config.v1+json',
    layer: 'application/vnd.oci.image.layer.v1.tar+gzip',
    dockerIndex: 'application/vnd.docker.distribution.manifest.list.v2+json',
    dockerManifest: 'application/vnd.docker.distribution.manifest.v2+json'
};
const indexTypes = [
    mediaTypes.index,
    mediaTypes.dockerIndex
];
const manifestTypes = [
    mediaTypes.manifest,
    mediaTypes.dockerManifest
];


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

/***/ 27124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ parsed)
/* harmony export */ });
const parsed = (text)=>text;


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
