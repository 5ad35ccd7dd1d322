export const id = 5846;
export const ids = [5846];
export const modules = {

/***/ 65846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  files: () => (/* binding */ files)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./.tagship/build/adapters/files/entries.js


const entries = async (folder)=>{
    const found = await below(folder, '');
    return [
        ...found
    ].sort((a, b)=>a.path < b.path ? -1 : 1);
};
const below = async (folder, prefix)=>{
    const children = await (0,promises_.readdir)(folder, {
        withFileTypes: true
    }).catch((error)=>{
        if (error.code === 'ENOENT' && prefix === '') return [];
        throw error;
    });
    const found = [];
    for (const child of children){
        const path = `${prefix}${child.name}`;
        if (child.isDirectory()) found.push(...await below((0,external_node_path_.join)(folder, child.name), `${path}/`));
        else if (child.isFile() || child.isSymbolicLink()) found.push(await entry((0,external_node_path_.join)(folder, child.name), path));
    }
    return found;
};
const entry = async (absolute, path)=>{
    const facts = await (0,promises_.lstat)(absolute);
    const kind = facts.isSymbolicLink() ? 'link' : 'file';
    return {
        path,
        kind,
        executable: kind === 'file' && (facts.mode & 0o111) !== 0,
        size: facts.size
    };
};

;// CONCATENATED MODULE: ./.tagship/build/adapters/files/files.js



const files = (clock, at)=>{
    const path = (given)=>(0,external_node_path_.resolve)(at.root, given);
    return {
        ...at,
        read: (given)=>clock.busy(()=>readIfThere(path(given))),
        write: (given, text)=>clock.busy(async ()=>{
                await (0,promises_.mkdir)((0,external_node_path_.dirname)(path(given)), {
                    recursive: true,
                    mode: 0o700
                });
                await (0,promises_.writeFile)(path(given), text);
            }),
        list: (given)=>clock.busy(()=>entries(path(given))),
        remove: (given)=>clock.busy(()=>(0,promises_.rm)(path(given), {
                    recursive: true,
                    force: true
                }))
    };
};
const absent = [
    'ENOENT',
    'ENOTDIR',
    'EISDIR'
];
const readIfThere = async (path)=>{
    try {
        return await (0,promises_.readFile)(path, 'utf8');
    } catch (error) {
        if (absent.includes(error.code)) return undefined;
        throw error;
    }
};


/***/ })

};
