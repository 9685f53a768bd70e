export const id = 1693;
export const ids = [1693];
export const modules = {

/***/ 2008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ refused),
/* harmony export */   i: () => (/* binding */ persistently),
/* harmony export */   n: () => (/* binding */ gone),
/* harmony export */   o: () => (/* binding */ sha256In),
/* harmony export */   r: () => (/* binding */ isRateLimited),
/* harmony export */   s: () => (/* binding */ unavailable),
/* harmony export */   t: () => (/* binding */ ask)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2526);
import.meta.url;

// src/github/api.ts
/** GitHub's REST API. */
const timeoutMs = 1e4;
/**
* Asks for `path`, which begins with a slash, once. A redirect that leads away from the API is the answer, since what it leads to
* must not see the token. Rejects as fetch does, whose messages may quote what was sent: `networkCause`
* makes words of it.
*/
async function ask({ token, apiUrl }, path, wanted = {}) {
	const headers = {
		accept: wanted.accept ?? "application/vnd.github+json",
		"user-agent": "ec2-release",
		"x-github-api-version": "2022-11-28",
		...token !== "" && { authorization: `Bearer ${token}` }
	};
	const sent = wanted.body === void 0 ? {} : {
		method: wanted.method ?? "POST",
		body: JSON.stringify(wanted.body)
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
/** The hash in a digest of GitHub's, `sha256:` and 64 digits; undefined where it has none. */
function sha256In(digest) {
	return /^sha256:([0-9a-f]{64})$/i.exec(digest ?? "")?.[1]?.toLowerCase();
}
/** Whether an answer says that nothing more is said for a while. */
function isRateLimited({ status, headers }) {
	return status === 429 || status === 403 && headers.get("x-ratelimit-remaining") === "0";
}
const attempts = 3;
/**
* Makes a request up to three times, with a pause in between, while GitHub fails or does not answer. Rejects with
* `artifact-unavailable` when it goes on doing so; any other answer is one. `what` is what was asked for.
*/
async function persistently(what, clock, request) {
	for (let attempt = 1;; attempt += 1) {
		const answer = await request().catch((error) => (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.r)(error));
		if (typeof answer !== "string" && answer.status < 500 && !isRateLimited(answer)) return answer;
		if (attempt === attempts) throw unavailable(what, typeof answer === "string" ? answer : `HTTP ${answer.status}`);
		await clock.sleep(1e3 * attempt);
	}
}
function unavailable(what, why) {
	return new _failure_js__WEBPACK_IMPORTED_MODULE_0__.t("artifact-unavailable", `GitHub did not say where ${what} is: ${why}.`, { next: "Run the workflow again; githubstatus.com says whether GitHub is well." });
}
/** An answer that is no success, as a Failure. `needs` is the permission that the request takes. */
function refused({ status }, { what, needs }) {
	if (status === 404) return new _failure_js__WEBPACK_IMPORTED_MODULE_0__.t("artifact-not-found", `GitHub knows no ${what}, or the token may not see it.`, { next: `Check the name; the token (input github-token) needs ${needs} on that repository.` });
	if (status === 410) return gone(what);
	if (status === 401 || status === 403) return new _failure_js__WEBPACK_IMPORTED_MODULE_0__.t("artifact-denied", `The token may not read ${what} (HTTP ${status}).`, { next: `It needs ${needs}: add that to the job’s permissions, or give a token of that repository as github-token.` });
	return unavailable(what, `HTTP ${status}`);
}
function gone(what) {
	return new _failure_js__WEBPACK_IMPORTED_MODULE_0__.t("artifact-expired", `GitHub has deleted ${what}: its retention time is over, or somebody did.`, { next: "Build it again. A release asset or artifact-bucket keeps artifacts for as long as you want." });
}



/***/ }),

/***/ 1693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keepComment: () => (/* binding */ keepComment)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2526);
/* harmony import */ var _naming_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5806);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2008);
import.meta.url;



// src/github/comment.ts
/** The comment on a pull request that one run after the other brings up to date. It is told in passing, as deployments are. */
/** GitHub gives no more at once. */
const perPage = 100;
/** A pull request that was talked about more than this gets a new comment. */
const maxPages = 10;
/**
* Writes the comment, or over the one that a run before wrote. Resolves with what went wrong, in words; empty when nothing did,
* and where there is no pull request. Source: REST API, issue comments.
*/
async function keepComment(comment, thread) {
	const { gitHub } = thread;
	if (!(0,_naming_js__WEBPACK_IMPORTED_MODULE_1__.a)(gitHub.repository) || gitHub.token === "") return "";
	try {
		const number = thread.number ?? await pullRequestOf(thread);
		if (number === void 0) return "";
		const own = await ownComment(comment.marker, number, gitHub);
		await call(gitHub, own === void 0 ? `/issues/${number}/comments` : `/issues/comments/${own.id}`, {
			body: { body: comment.body },
			...own !== void 0 && { method: "PATCH" }
		});
		return "";
	} catch (error) {
		return `The pull request could not be told: ${error instanceof Refused ? error.message : (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.r)(error)}.`;
	}
}
/** The one that is open, else the newest; undefined where the commit came without any. */
async function pullRequestOf({ gitHub, sha }) {
	if (!/^[0-9a-f]{40,64}$/.test(sha)) return void 0;
	const all = await call(gitHub, `/commits/${sha}/pulls`);
	return (all.find(({ state }) => state === "open") ?? all[0])?.number;
}
/**
* Whoever may comment can write our marker, and could go on to write over what we said there. So it must also be of the one whom
* the token stands for: an app, as a job's own token does, or the user of a personal one.
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
/** Empty for the token of a job, which stands for no user. */
async function login(gitHub) {
	const response = await (0,_api_js__WEBPACK_IMPORTED_MODULE_2__.t)(gitHub, "/user");
	if (response.ok) return (await response.json()).login;
	await response.body?.cancel();
	return "";
}
/** What GitHub answered, in words. */
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
