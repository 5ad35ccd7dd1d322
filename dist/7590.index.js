export const id = 7590;
export const ids = [7590];
export const modules = {

/***/ 47590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eventPayload: () => (/* binding */ eventPayload),
/* harmony export */   eventText: () => (/* binding */ eventText)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

const eventPayload = (text)=>{
    try {
        const value = JSON.parse(text ?? '{}');
        return typeof value === 'object' && value !== null ? value : {};
    } catch  {
        return {};
    }
};
const eventText = (path)=>path === undefined || path === '' ? Promise.resolve(undefined) : (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch(()=>undefined);


/***/ })

};
