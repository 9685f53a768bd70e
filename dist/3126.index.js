export const id = 3126;
export const ids = [3126];
export const modules = {

/***/ 7597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ splitCredentials)
/* harmony export */ });
import.meta.url;
// src/adapters/http/basic-auth.ts
/** Moves a login from the URL, where fetch refuses it, into a header. */
function splitCredentials(url) {
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



/***/ }),

/***/ 3126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   download: () => (/* binding */ download)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2526);
/* harmony import */ var _redirects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7285);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3024);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6466);
import.meta.url;






// src/adapters/http/download.ts
/** GitHub's own actions wait as long for an artifact. */
const timeoutMs = 6e5;
/** Downloads `url` into `file`. Messages contain `display`, since the URL is a secret. */
async function download(url, file, display) {
	const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHash)("sha256");
	let bytes = 0;
	let head = Buffer.alloc(0);
	const measure = new node_stream__WEBPACK_IMPORTED_MODULE_4__.Transform({ transform(chunk, _encoding, done) {
		hash.update(chunk);
		bytes += chunk.length;
		if (head.length < 4) head = Buffer.concat([head, chunk.subarray(0, 4)]);
		done(null, chunk);
	} });
	const response = await (0,_redirects_js__WEBPACK_IMPORTED_MODULE_1__.t)(new URL(url), { signal: AbortSignal.timeout(timeoutMs) }).catch((error) => {
		throw unavailable(display, (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.r)(error));
	});
	if ("refused" in response) throw unavailable(display, response.refused);
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
	return new _failure_js__WEBPACK_IMPORTED_MODULE_0__.t("artifact-unavailable", `${display} could not be downloaded to the runner: ${why}.`, { next: "Run the workflow again, or check whether the runner can reach its server." });
}



/***/ }),

/***/ 7285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ fetchFollowing)
/* harmony export */ });
/* harmony import */ var _basic_auth_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7597);
import.meta.url;

// src/adapters/http/redirects.ts
/** Fetches files, and follows redirects as far as that is safe. */
const maxRedirects = 5;
/**
* Fetches a URL and follows at most five redirects, never from https to http, and to no other scheme. Only the URL's own
* server gets the login in it.
*/
async function fetchFollowing(url, options) {
	let at = (0,_basic_auth_js__WEBPACK_IMPORTED_MODULE_0__.t)(url);
	for (let redirects = 0;; redirects += 1) {
		const response = await fetch(at.bare, {
			...options,
			headers: at.headers,
			redirect: "manual"
		});
		const next = redirectTarget(at.bare, response);
		if (next === void 0) return response;
		await response.body?.cancel();
		if ("refused" in next) return next;
		if (redirects === maxRedirects) return { refused: `it redirects more than ${maxRedirects} times` };
		at = {
			bare: (0,_basic_auth_js__WEBPACK_IMPORTED_MODULE_0__.t)(next).bare,
			headers: next.origin === url.origin ? at.headers : {}
		};
	}
}
/** The target of a redirect; undefined for any other response. */
function redirectTarget(from, { status, headers }) {
	const location = headers.get("location");
	if (![
		301,
		302,
		303,
		307,
		308
	].includes(status) || location === null) return void 0;
	const to = URL.parse(location, from.href);
	if (to === null) return { refused: "it redirects to something that is not a URL" };
	if (to.protocol !== "https:" && to.protocol !== "http:") return { refused: `it redirects to ${to.protocol}` };
	if (from.protocol === "https:" && to.protocol === "http:") return { refused: "it redirects from https to http" };
	return to;
}



/***/ })

};
