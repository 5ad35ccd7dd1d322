export const id = 2082;
export const ids = [2082];
export const modules = {

/***/ 12082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   holderOf: () => (/* binding */ holderOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

const holderOf = (asking, born, statOf = linuxStat)=>({
        ...{
            pid: asking.pid,
            born
        },
        isAlive: (pid)=>answers(asking, pid) && !isDead(statOf(pid))
    });
const answers = (asking, pid)=>{
    try {
        return asking.kill(pid, 0);
    } catch (error) {
        return error instanceof Error && 'code' in error && error.code === 'EPERM';
    }
};
const isDead = (stat)=>/^[ZX]/.test(stat.slice(stat.lastIndexOf(')') + 2));
const linuxStat = (pid)=>{
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/stat`, 'utf8');
    } catch  {
        return '';
    }
};


/***/ })

};
