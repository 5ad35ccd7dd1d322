export const id = 2825;
export const ids = [2825];
export const modules = {

/***/ 12825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ownFolder: () => (/* binding */ ownFolder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



const ownFolder = (root, runnerTemp)=>{
    if (runnerTemp !== undefined && runnerTemp !== '') return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(runnerTemp, 'tagship');
    const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(root).digest('hex').slice(0, 12);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), `tagship-${(0,node_os__WEBPACK_IMPORTED_MODULE_1__.userInfo)().uid}-${key}`);
};


/***/ })

};
