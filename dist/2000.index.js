export const id = 2000;
export const ids = [2000];
export const modules = {

/***/ 2000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   answers200: () => (/* binding */ answers200)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2526);
/* harmony import */ var _login_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7081);
import.meta.url;


// src/web/health.ts
const timeoutMs = 1e4;
/** So much of a body is read to the end; what is longer may have none. */
const maxBytes = 65536;
/**
* Asks a health URL once, as the public does, past caches. Only a 200 of that very URL counts: where it leads elsewhere, a login
* page that answers 200 would look like health. Never rejects, and shows neither query nor login of any URL.
*/
async function answers200(url, clock) {
	const answered = new AbortController();
	const late = new AbortController();
	clock.sleep(timeoutMs, answered.signal).then(() => answered.signal.aborted || late.abort());
	try {
		const { bare, headers } = (0,_login_js__WEBPACK_IMPORTED_MODULE_1__.t)(new URL(url));
		const response = await fetch(bare, {
			headers,
			redirect: "manual",
			cache: "no-store",
			signal: late.signal
		});
		await drain(response);
		return {
			ok: response.status === 200,
			said: `HTTP ${response.status}${whither(response, bare)}`,
			...response.status === 429 && { isLimited: true },
			...patience(response.headers, clock.now())
		};
	} catch (error) {
		if (late.signal.aborted) return {
			ok: false,
			said: `no whole answer within ${timeoutMs / 1e3} s`
		};
		return {
			ok: false,
			said: `no whole answer: ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.r)(error)}`
		};
	} finally {
		answered.abort();
	}
}
/** Reads the body, since an app that breaks off while it answers is not well. */
async function drain({ body }) {
	let size = 0;
	for await (const chunk of body ?? []) {
		size += chunk.length;
		if (size > maxBytes) return;
	}
}
/** `Retry-After` as seconds or as a time, else when a limit that is used up begins anew. Source: RFC 9110, draft RateLimit headers. */
function patience(headers, now) {
	const isUsedUp = headers.get("ratelimit-remaining") === "0";
	const text = headers.get("retry-after") ?? (isUsedUp ? headers.get("ratelimit-reset") : null) ?? "";
	const ms = /^\d{1,6}$/.test(text) ? Number(text) * 1e3 : Date.parse(text) - now;
	return ms > 0 ? { againAfterMs: ms } : {};
}
/** Where a redirect leads, in words. */
function whither({ status, headers }, { href: from }) {
	const location = headers.get("location");
	if (status < 300 || status > 399 || location === null || !URL.canParse(location, from)) return "";
	const { origin, pathname } = new URL(location, from);
	return `, which leads to ${origin}${pathname}: give the URL that answers 200 itself`;
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
