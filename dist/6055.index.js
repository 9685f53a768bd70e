export const id = 6055;
export const ids = [6055];
export const modules = {

/***/ 6055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   uploadFiles: () => (/* binding */ uploadFiles)
/* harmony export */ });
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9405);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
import.meta.url;


// src/adapters/github/upload.ts
/** Uploads files as artifacts of the current run, each unzipped and under its own name. See docs/adr/0017. */
/** A report that takes longer stays on the runner. */
const timeoutMs = 1e4;
/**
* Uploads each file. Resolves with the error message; empty on success. After the timeout an upload continues until the process
* ends, since the library cannot abort it.
*/
async function uploadFiles(paths, clock) {
	return await (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.r)("Upload the reports", async () => {
		const ended = new AbortController();
		const late = clock.sleep(timeoutMs, ended.signal).then(() => "The reports could not be uploaded in time.");
		return await Promise.race([upload(paths), late]).finally(() => ended.abort());
	});
}
async function upload(paths) {
	try {
		const { DefaultArtifactClient } = await __webpack_require__.e(/* import() */ 7511).then(__webpack_require__.bind(__webpack_require__, 7511));
		const client = new DefaultArtifactClient();
		const uploads = paths.map((path) => client.uploadArtifact((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path), [path], (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { skipArchive: true }));
		await Promise.all(uploads);
		return "";
	} catch (error) {
		return `The reports could not be uploaded as artifacts of the run: ${error instanceof Error ? error.message : String(error)}`;
	}
}



/***/ })

};
