export const id = 6660;
export const ids = [6660];
export const modules = {

/***/ 6660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   announcedBytes: () => (/* binding */ announcedBytes),
/* harmony export */   hashFor: () => (/* binding */ hashFor),
/* harmony export */   sha256Beside: () => (/* binding */ sha256Beside)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2526);
/* harmony import */ var _follow_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6755);
import.meta.url;


// src/web/beside.ts
const attempts = 3;
const timeoutMs = 1e4;
/** A list of checksums may name many files; more than that is no such list. */
const maxBytes = 65536;
/**
* The hash in the `.sha256` file beside an artifact. Absent is an answer; so is a server that only the hosts can reach, or
* that asks for credentials. A server that fails, or sends something else, is not: verification must not fade away unseen.
*/
async function sha256Beside(artifactUrl, clock) {
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
/** The length that a server announces; undefined when it announces none, or does not answer. */
async function announcedBytes(artifactUrl) {
	try {
		const response = await (0,_follow_js__WEBPACK_IMPORTED_MODULE_1__.t)(new URL(artifactUrl), {
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
		const response = await (0,_follow_js__WEBPACK_IMPORTED_MODULE_1__.t)(url, { signal: AbortSignal.timeout(timeoutMs) });
		if ("refused" in response) return response;
		return {
			status: response.status,
			text: await firstBytes(response)
		};
	} catch (error) {
		return { none: `a .sha256 beside it could not be asked for from the runner: ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.r)(error)}` };
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
/** `<hex>`, `<hex>  name` as sha256sum writes it, or `SHA256 (name) = <hex>`; of several lines the one for this file. */
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
	throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.t("sha256-unreadable", `The .sha256 beside ${name} holds no sha256 for it.`, { next: "It must be as sha256sum prints it. Or give the input artifact-sha256." });
}
function unavailable(name, why) {
	return new _failure_js__WEBPACK_IMPORTED_MODULE_0__.t("sha256-unavailable", `The .sha256 beside ${name} could not be read: ${why}.`, { next: "Run the workflow again, or give the input artifact-sha256." });
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
