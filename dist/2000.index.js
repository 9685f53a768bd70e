export const id = 2000;
export const ids = [2000];
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

/***/ 2000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   answers200: () => (/* binding */ answers200)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2526);
/* harmony import */ var _basic_auth_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7597);
import.meta.url;


// src/adapters/http/health.ts
const timeoutMs = 1e4;
/** How much of a body is read; a longer one may never end. */
const maxBytes = 65536;
/**
* Requests a health URL once, as the public does, past caches. Only a 200 of that URL itself counts: after a redirect, a
* login page with status 200 would look healthy. Never rejects, and shows neither query nor login of any URL.
*/
async function answers200(url, clock) {
	const done = new AbortController();
	const late = new AbortController();
	clock.sleep(timeoutMs, done.signal).then(() => done.signal.aborted || late.abort());
	try {
		const { bare, headers } = (0,_basic_auth_js__WEBPACK_IMPORTED_MODULE_1__.t)(new URL(url));
		const response = await fetch(bare, {
			headers,
			redirect: "manual",
			cache: "no-store",
			signal: late.signal
		});
		await readBody(response);
		return {
			ok: response.status === 200,
			detail: `HTTP ${response.status}${redirectText(response, bare)}`,
			...response.status === 429 && { isLimited: true },
			...retryAfter(response.headers, clock.now())
		};
	} catch (error) {
		if (late.signal.aborted) return {
			ok: false,
			detail: `no complete response within ${timeoutMs / 1e3} s`
		};
		return {
			ok: false,
			detail: `no complete response: ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.r)(error)}`
		};
	} finally {
		done.abort();
	}
}
/** Reads the body, since an app that breaks off while it responds is unhealthy. */
async function readBody({ body }) {
	let size = 0;
	for await (const chunk of body ?? []) {
		size += chunk.length;
		if (size > maxBytes) return;
	}
}
/**
* `Retry-After` as seconds or as a time, else the reset of a limit that is used up. Source: RFC 9110, draft RateLimit
* headers.
*/
function retryAfter(headers, now) {
	const isUsedUp = headers.get("ratelimit-remaining") === "0";
	const text = headers.get("retry-after") ?? (isUsedUp ? headers.get("ratelimit-reset") : null) ?? "";
	const ms = /^\d{1,6}$/.test(text) ? Number(text) * 1e3 : Date.parse(text) - now;
	return ms > 0 ? { againAfterMs: ms } : {};
}
/** Where a redirect leads, in words. */
function redirectText({ status, headers }, { href: from }) {
	const location = headers.get("location");
	if (status < 300 || status > 399 || location === null || !URL.canParse(location, from)) return "";
	const { origin, pathname } = new URL(location, from);
	return `, which redirects to ${origin}${pathname}: give the URL that itself responds with 200`;
}



/***/ })

};
