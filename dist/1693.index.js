export const id = 1693;
export const ids = [1693];
export const modules = {

/***/ 2008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ retryRequest),
/* harmony export */   i: () => (/* binding */ refused),
/* harmony export */   n: () => (/* binding */ expired),
/* harmony export */   o: () => (/* binding */ sha256In),
/* harmony export */   r: () => (/* binding */ isRateLimited),
/* harmony export */   s: () => (/* binding */ unavailable),
/* harmony export */   t: () => (/* binding */ ask)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2526);
import.meta.url;

// src/adapters/github/api.ts
const timeoutMs = 1e4;
/**
* Requests `path`, which begins with a slash, once. Returns a redirect that leads away from the API instead of following it:
* its target must not see the token. Rejects as fetch does, whose messages may quote the request: use `networkCause`.
*/
async function ask({ token, apiUrl }, path, request = {}) {
	const headers = {
		accept: request.accept ?? "application/vnd.github+json",
		"user-agent": "ec2-release",
		"x-github-api-version": "2022-11-28",
		...token !== "" && { authorization: `Bearer ${token}` }
	};
	const sent = request.body === void 0 ? {} : {
		method: request.method ?? "POST",
		body: JSON.stringify(request.body)
	};
	const options = {
		headers,
		redirect: "manual",
		signal: AbortSignal.timeout(timeoutMs),
		...sent
	};
	const root = apiUrl.replace(/\/+$/, "");
	let url = `${root}${path}`;
	for (let moves = 0;; moves += 1) {
		const response = await fetch(url, options);
		const next = URL.parse(response.headers.get("location") ?? "", url)?.href ?? "";
		if (response.status < 300 || response.status > 399 || !next.startsWith(`${root}/`) || moves === 3) return response;
		url = next;
	}
}
/** The hash in a digest of GitHub (`sha256:` and 64 digits); undefined where it has none. */
function sha256In(digest) {
	return /^sha256:([0-9a-f]{64})$/i.exec(digest ?? "")?.[1]?.toLowerCase();
}
/** Whether the response says that a rate limit is used up. */
function isRateLimited({ status, headers }) {
	return status === 429 || status === 403 && headers.get("x-ratelimit-remaining") === "0";
}
const attempts = 3;
/**
* Makes a request up to three times, with pauses, while GitHub fails or does not respond; then rejects with
* `artifact-unavailable`. Resolves with any other response. `what` names what was requested.
*/
async function retryRequest(what, clock, request) {
	for (let attempt = 1;; attempt += 1) {
		const response = await request().catch((error) => (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.r)(error));
		if (typeof response !== "string" && response.status < 500 && !isRateLimited(response)) return response;
		if (attempt === attempts) throw unavailable(what, typeof response === "string" ? response : `HTTP ${response.status}`);
		await clock.sleep(1e3 * attempt);
	}
}
function unavailable(what, why) {
	return new _failure_js__WEBPACK_IMPORTED_MODULE_0__.t("artifact-unavailable", `GitHub did not say where ${what} is: ${why}.`, { next: "Run the workflow again; githubstatus.com shows whether GitHub has an incident." });
}
/** A response other than success, as a Failure. `needs` is the permission that the request needs. */
function refused({ status }, { what, needs }) {
	if (status === 404) return new _failure_js__WEBPACK_IMPORTED_MODULE_0__.t("artifact-not-found", `GitHub has no ${what}, or the token may not read it.`, { next: `Check the name; the token (input github-token) needs ${needs} on that repository.` });
	if (status === 410) return expired(what);
	if (status === 401 || status === 403) return new _failure_js__WEBPACK_IMPORTED_MODULE_0__.t("artifact-denied", `The token may not read ${what} (HTTP ${status}).`, { next: `It needs ${needs}: add that to the job’s permissions, or give a token of that repository as github-token.` });
	return unavailable(what, `HTTP ${status}`);
}
function expired(what) {
	return new _failure_js__WEBPACK_IMPORTED_MODULE_0__.t("artifact-expired", `GitHub no longer has ${what}: its retention time is over, or it was deleted.`, { next: "Build it again. A release asset or artifact-bucket keeps artifacts for as long as you want." });
}



/***/ }),

/***/ 1693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   upsertComment: () => (/* binding */ upsertComment)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2526);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(673);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2008);
import.meta.url;



// src/adapters/github/comment.ts
/** The comment on a pull request that each run updates. Errors from GitHub do not change the verdict. */
/** GitHub's largest page. */
const perPage = 100;
/** A pull request with more comments gets a new one. */
const maxPages = 10;
/**
* Writes the comment, or overwrites the one of an earlier run. Resolves with the error message; empty on success, and where
* there is no pull request. Source: REST API, issue comments.
*/
async function upsertComment(comment, target) {
	const { gitHub } = target;
	if (!(0,_labels_js__WEBPACK_IMPORTED_MODULE_1__.a)(gitHub.repository) || gitHub.token === "") return "";
	try {
		const number = target.number ?? await pullRequestOf(target);
		if (number === void 0) return "";
		const own = await ownComment(comment.marker, number, gitHub);
		await call(gitHub, own === void 0 ? `/issues/${number}/comments` : `/issues/comments/${own.id}`, {
			body: { body: comment.body },
			...own !== void 0 && { method: "PATCH" }
		});
		return "";
	} catch (error) {
		return `Could not comment on the pull request: ${error instanceof Refused ? error.message : (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.r)(error)}.`;
	}
}
/** The open pull request of the commit, else the newest; undefined where it has none. */
async function pullRequestOf({ gitHub, sha }) {
	if (!/^[0-9a-f]{40,64}$/.test(sha)) return void 0;
	const all = await call(gitHub, `/commits/${sha}/pulls`);
	return (all.find(({ state }) => state === "open") ?? all[0])?.number;
}
/**
* Everyone who may comment can write the marker, so a matching comment must also be written by the token's owner: an app, for
* the token of a job, or the user of a personal token.
*/
async function ownComment(marker, number, gitHub) {
	let self;
	for (let page = 1; page <= maxPages; page += 1) {
		const all = await call(gitHub, `/issues/${number}/comments?per_page=${perPage}&page=${page}`);
		for (const one of all) {
			if (one.body?.startsWith(marker) !== true) continue;
			if (one.user?.type === "Bot") return one;
			self ??= await login(gitHub);
			if (one.user?.login === self) return one;
		}
		if (all.length < perPage) return void 0;
	}
}
/** The token's user; empty for the token of a job, which has none. */
async function login(gitHub) {
	const response = await (0,_api_js__WEBPACK_IMPORTED_MODULE_2__.t)(gitHub, "/user");
	if (response.ok) return (await response.json()).login;
	await response.body?.cancel();
	return "";
}
/** GitHub's refusal, in words. */
var Refused = class extends Error {};
async function call(gitHub, path, wanted = {}) {
	const response = await (0,_api_js__WEBPACK_IMPORTED_MODULE_2__.t)(gitHub, `/repos/${gitHub.repository}${path}`, wanted);
	if (response.ok) return await response.json();
	await response.body?.cancel();
	const { status } = response;
	throw new Refused(`HTTP ${status}${status === 403 || status === 404 ? "; the job’s permissions need pull-requests: write" : ""}`);
}



/***/ })

};
