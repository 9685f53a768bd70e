export const id = 1362;
export const ids = [1362];
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

/***/ 1362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gitHubCommits: () => (/* binding */ gitHubCommits)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2526);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(673);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2008);
import.meta.url;



// src/adapters/github/commits.ts
/** Compares commits by GitHub's REST API: `GET /repos/{owner}/{repo}/compare/{base}...{head}`; `contents: read`. */
function gitHubCommits(source) {
	return {
		compare: async (base, head) => {
			const comparison = await compared(source, {
				base,
				head,
				parameters: "?per_page=1"
			});
			if ("unknown" in comparison) return comparison;
			const { status } = comparison;
			return isCommitRelation(status) ? { is: status } : { unknown: "GitHub’s response does not say how they relate" };
		},
		between: async (base, head) => {
			const comparison = await compared(source, {
				base,
				head,
				parameters: ""
			});
			return "unknown" in comparison ? comparison : changesOf(comparison);
		}
	};
}
async function compared(source, query) {
	const { repository, token } = source;
	const [base, head] = [query.base.toLowerCase(), query.head.toLowerCase()];
	const other = [base, head].find((one) => !/^[0-9a-f]{40,64}$/.test(one));
	if (other !== void 0) return { unknown: `“${other.slice(0, 40)}” is not a commit` };
	if (base === head) return { status: "identical" };
	if (!(0,_labels_js__WEBPACK_IMPORTED_MODULE_1__.a)(repository)) return { unknown: "GITHUB_REPOSITORY names no repository" };
	if (token === "") return { unknown: "there is no github-token" };
	try {
		const response = await (0,_api_js__WEBPACK_IMPORTED_MODULE_2__.t)(source, `/repos/${repository}/compare/${base}...${head}${query.parameters}`);
		const text = await response.text();
		if (response.status !== 200) return { unknown: refusal(response, repository) };
		return JSON.parse(text) ?? {};
	} catch (error) {
		return { unknown: `GitHub’s response was incomplete: ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.r)(error)}` };
	}
}
/** Files that decide which packages an install adds. */
const dependencyFile = /(^|\/)(package\.json|package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|yarn\.lock)$/;
function changesOf({ commits = [], files = [], total_commits: total }) {
	const listed = commits.map(({ sha, commit }) => ({
		sha: typeof sha === "string" ? sha : "",
		subject: typeof commit?.message === "string" ? (commit.message.split("\n")[0] ?? "").slice(0, 200) : ""
	}));
	const names = files.flatMap(({ filename }) => typeof filename === "string" ? [filename] : []);
	return {
		commits: listed,
		count: typeof total === "number" ? total : listed.length,
		dependencies: names.filter((name) => dependencyFile.test(name))
	};
}
function isCommitRelation(status) {
	return status === "ahead" || status === "behind" || status === "identical" || status === "diverged";
}
function refusal(response, repository) {
	const { status } = response;
	if (status === 404) return `GitHub has no such commits in ${repository}, or the token may not read it`;
	if (status === 401) return "GitHub does not accept the token";
	if ((0,_api_js__WEBPACK_IMPORTED_MODULE_2__.r)(response)) return "GitHub’s rate limit is used up";
	if (status === 403) return `the token may not read ${repository}; it needs contents: read`;
	return `GitHub responded with HTTP ${status}`;
}



/***/ })

};
