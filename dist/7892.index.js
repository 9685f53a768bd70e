export const id = 7892;
export const ids = [7892];
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

/***/ 7892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   contentLength: () => (/* binding */ contentLength),
/* harmony export */   hashFor: () => (/* binding */ hashFor),
/* harmony export */   readChecksumFile: () => (/* binding */ readChecksumFile)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2526);
/* harmony import */ var _redirects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7285);
import.meta.url;


// src/adapters/http/checksum-file.ts
const attempts = 3;
const timeoutMs = 1e4;
/** A list of checksums may name many files, but a larger file is not such a list. */
const maxBytes = 65536;
/**
* The hash in the `.sha256` file beside an artifact. Resolves with `none` when the file does not exist, or when only the
* hosts may reach it. Rejects when the server fails or sends something else: verification must not be skipped unnoticed.
*/
async function readChecksumFile(artifactUrl, clock) {
	const url = new URL(artifactUrl);
	const name = url.pathname.split("/").at(-1) ?? "";
	url.pathname += ".sha256";
	for (let attempt = 1;; attempt += 1) {
		const response = await read(url);
		if ("none" in response) return response;
		if ("refused" in response) throw unavailable(name, response.refused);
		if (response.status < 400) return { sha256: hashFor(name, response.text) };
		if (response.status < 500) return { none: `there is no .sha256 beside it: HTTP ${response.status}` };
		if (attempt === attempts) throw unavailable(name, `HTTP ${response.status}`);
		await clock.sleep(1e3 * attempt);
	}
}
/** The length that the server announces; undefined when it announces none, or does not respond. */
async function contentLength(artifactUrl) {
	try {
		const response = await (0,_redirects_js__WEBPACK_IMPORTED_MODULE_1__.t)(new URL(artifactUrl), {
			method: "HEAD",
			signal: AbortSignal.timeout(timeoutMs)
		});
		if ("refused" in response) return void 0;
		const length = Number(response.headers.get("content-length") ?? "none");
		return response.ok && Number.isSafeInteger(length) ? length : void 0;
	} catch {
		return;
	}
}
async function read(url) {
	try {
		const response = await (0,_redirects_js__WEBPACK_IMPORTED_MODULE_1__.t)(url, { signal: AbortSignal.timeout(timeoutMs) });
		if ("refused" in response) return response;
		return {
			status: response.status,
			text: await firstBytes(response)
		};
	} catch (error) {
		return { none: `the runner could not request a .sha256 beside it: ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.r)(error)}` };
	}
}
async function firstBytes(response) {
	const chunks = [];
	let size = 0;
	for await (const chunk of response.body ?? []) {
		chunks.push(chunk);
		size += chunk.length;
		if (size > maxBytes) break;
	}
	return Buffer.concat(chunks).toString("utf8");
}
/** `<hex>`, `<hex>  name` as sha256sum prints it, or `SHA256 (name) = <hex>`; of several lines the one for this file. */
function hashFor(name, text) {
	const lines = text.split("\n").flatMap((line) => {
		const hash = /(?:^|[^0-9a-fA-F])([0-9a-fA-F]{64})(?:$|[^0-9a-fA-F])/.exec(line.trim())?.[1];
		return hash === void 0 ? [] : [{
			line,
			hash: hash.toLowerCase()
		}];
	});
	const [only] = lines.length === 1 ? lines : lines.filter(({ line }) => line.includes(name));
	if (only !== void 0) return only.hash;
	throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.t("sha256-unreadable", `The .sha256 beside ${name} has no sha256 for it.`, { next: "Write the file with sha256sum, or give the input artifact-sha256." });
}
function unavailable(name, why) {
	return new _failure_js__WEBPACK_IMPORTED_MODULE_0__.t("sha256-unavailable", `The .sha256 beside ${name} could not be read: ${why}.`, { next: "Run the workflow again, or give the input artifact-sha256." });
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
