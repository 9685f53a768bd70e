export const id = 3126;
export const ids = [3126];
export const modules = {

/***/ 3126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   download: () => (/* binding */ download)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2526);
/* harmony import */ var _login_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7081);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3024);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6466);
import.meta.url;






// src/web/download.ts
/** As long as GitHub's own actions wait for an artifact. */
const timeoutMs = 6e5;
/** Streams what is at `url` into `file`. `display` names it in messages, since the URL is a secret. */
async function download(url, file, display) {
	const { bare, headers } = (0,_login_js__WEBPACK_IMPORTED_MODULE_1__.t)(new URL(url));
	const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHash)("sha256");
	let bytes = 0;
	let head = Buffer.alloc(0);
	const measure = new node_stream__WEBPACK_IMPORTED_MODULE_4__.Transform({ transform(chunk, _encoding, done) {
		hash.update(chunk);
		bytes += chunk.length;
		if (head.length < 4) head = Buffer.concat([head, chunk.subarray(0, 4)]);
		done(null, chunk);
	} });
	const response = await fetch(bare.href, {
		headers,
		signal: AbortSignal.timeout(timeoutMs)
	}).catch((error) => {
		throw unavailable(display, (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.r)(error));
	});
	if (!response.ok || response.body === null) throw unavailable(display, `HTTP ${response.status}`);
	await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_5__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_4__.Readable.fromWeb(response.body), measure, (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.createWriteStream)(file)).catch((error) => {
		throw unavailable(display, (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.r)(error));
	});
	return {
		bytes,
		sha256: hash.digest("hex"),
		isZip: head.subarray(0, 4).equals(Buffer.from("PK"))
	};
}
function unavailable(display, why) {
	return new _failure_js__WEBPACK_IMPORTED_MODULE_0__.t("artifact-unavailable", `${display} could not be downloaded to the runner: ${why}.`, { next: "Run the workflow again, or see whether the runner can reach its server." });
}



/***/ }),

/***/ 7081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ withoutLogin)
/* harmony export */ });
import.meta.url;
// src/web/login.ts
/** A URL with a login in it, which fetch refuses, as the URL without one and the header that carries it. */
function withoutLogin(url) {
	const bare = new URL(url);
	bare.username = "";
	bare.password = "";
	if (url.username === "") return {
		bare,
		headers: {}
	};
	return {
		bare,
		headers: { authorization: `Basic ${btoa(decodeURIComponent(`${url.username}:${url.password}`))}` }
	};
}



/***/ })

};
