export const id = 3126;
export const ids = [3126];
export const modules = {

/***/ 3126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   download: () => (/* binding */ download)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2526);
/* harmony import */ var _follow_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6755);
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
	const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHash)("sha256");
	let bytes = 0;
	let head = Buffer.alloc(0);
	const measure = new node_stream__WEBPACK_IMPORTED_MODULE_4__.Transform({ transform(chunk, _encoding, done) {
		hash.update(chunk);
		bytes += chunk.length;
		if (head.length < 4) head = Buffer.concat([head, chunk.subarray(0, 4)]);
		done(null, chunk);
	} });
	const response = await (0,_follow_js__WEBPACK_IMPORTED_MODULE_1__.t)(new URL(url), { signal: AbortSignal.timeout(timeoutMs) }).catch((error) => {
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
	return new _failure_js__WEBPACK_IMPORTED_MODULE_0__.t("artifact-unavailable", `${display} could not be downloaded to the runner: ${why}.`, { next: "Run the workflow again, or see whether the runner can reach its server." });
}



/***/ }),

/***/ 6755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ follow)
/* harmony export */ });
/* harmony import */ var _login_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7081);
import.meta.url;

// src/web/follow.ts
/** Redirects, as far as one who fetches a file may follow them. */
const most = 5;
/**
* Fetches a URL and goes where it leads, five times at most: never from https to http, and to nothing else than these two. A login
* in the URL is for its own server alone.
*/
async function follow(url, options) {
	let at = (0,_login_js__WEBPACK_IMPORTED_MODULE_0__.t)(url);
	for (let moves = 0;; moves += 1) {
		const response = await fetch(at.bare, {
			...options,
			headers: at.headers,
			redirect: "manual"
		});
		const next = nextAfter(at.bare, response);
		if (next === void 0) return response;
		await response.body?.cancel();
		if ("refused" in next) return next;
		if (moves === most) return { refused: `it leads on and on, ${most} times and more` };
		at = {
			bare: (0,_login_js__WEBPACK_IMPORTED_MODULE_0__.t)(next).bare,
			headers: next.origin === url.origin ? at.headers : {}
		};
	}
}
/** Where a redirect leads to; undefined of any other answer. */
function nextAfter(from, { status, headers }) {
	const location = headers.get("location");
	if (![
		301,
		302,
		303,
		307,
		308
	].includes(status) || location === null) return void 0;
	const to = URL.parse(location, from.href);
	if (to === null) return { refused: "it leads to what is no URL" };
	if (to.protocol !== "https:" && to.protocol !== "http:") return { refused: `it leads to ${to.protocol}` };
	if (from.protocol === "https:" && to.protocol === "http:") return { refused: "it leads from https to http" };
	return to;
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
