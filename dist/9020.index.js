export const id = 9020;
export const ids = [9020];
export const modules = {

/***/ 2008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ expired),
/* harmony export */   c: () => (/* binding */ refused),
/* harmony export */   d: () => (/* binding */ safely),
/* harmony export */   f: () => (/* binding */ sha256In),
/* harmony export */   i: () => (/* binding */ downloadUrl),
/* harmony export */   l: () => (/* binding */ replyOf),
/* harmony export */   m: () => (/* binding */ unavailable),
/* harmony export */   n: () => (/* binding */ connect),
/* harmony export */   o: () => (/* binding */ isRateLimited),
/* harmony export */   p: () => (/* binding */ statusOf),
/* harmony export */   r: () => (/* binding */ dataOf),
/* harmony export */   s: () => (/* binding */ ownerAndRepo),
/* harmony export */   t: () => (/* binding */ causeOf),
/* harmony export */   u: () => (/* binding */ retried)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2526);
import.meta.url;

// src/adapters/github/api.ts
/** GitHub's REST API, which Octokit calls. See docs/adr/0025. */
/** For a request with its repetitions and pauses: one rate limit of the longest wait, and time for the requests around it. */
const defaultWithinMs = 9e4;
/** Loads Octokit. No request takes longer than `withinMs`, with its repetitions and pauses. */
async function connect(gitHub, withinMs = defaultWithinMs) {
	const { createOctokit } = await __webpack_require__.e(/* import() */ 693).then(__webpack_require__.bind(__webpack_require__, 693));
	return createOctokit(gitHub, withinMs);
}
/**
* Resolves with the response, whatever its status. Rejects when there is none, and when a successful one is not JSON. The
* message of the error may quote the request: use `networkCause`.
*/
async function replyOf(request) {
	const reply = await settled(request);
	if (reply.status > 299 || typeof reply.data !== "string") return reply;
	return {
		...reply,
		data: JSON.parse(reply.data)
	};
}
/** Resolves with the data of a successful response. Rejects for any other one, see `statusOf`, and else as `replyOf` does. */
async function dataOf(request) {
	const response = await replyOf(request);
	if (response.status > 299) throw Object.assign(/* @__PURE__ */ new Error(`HTTP ${response.status}`), { response });
	return response.data;
}
async function settled(request) {
	return await request.catch((error) => {
		if (error.response === void 0) throw causeOf(error);
		return error.response;
	});
}
/** The status of the response for which a request of Octokit or `dataOf` rejected; undefined where there was no response. */
function statusOf(error) {
	return error.response?.status;
}
/** What fetch rejected with, where a request of Octokit rejected without a response. */
function causeOf(error) {
	return error.cause ?? error;
}
/** The owner and the name of a repository, as Octokit's methods take them. */
function ownerAndRepo(repository) {
	const [owner = "", repo = ""] = repository.split("/");
	return {
		owner,
		repo
	};
}
/** The hash in a digest of GitHub (`sha256:` and 64 digits); undefined where it has none. */
function sha256In(digest) {
	return /^sha256:([0-9a-f]{64})$/i.exec(digest ?? "")?.[1]?.toLowerCase();
}
/** Whether the response says that a rate limit is used up; for a secondary one GitHub only says when to ask again. */
function isRateLimited({ status, headers }) {
	if (status === 429) return true;
	return status === 403 && (String(headers["x-ratelimit-remaining"]) === "0" || headers["retry-after"] !== void 0);
}
/**
* Makes a request up to three times while GitHub fails or does not respond; then rejects with `artifact-unavailable`. Resolves
* with any other response.
*/
async function retried(gitHub, what, request) {
	return await available(gitHub, what, async (octokit) => await replyOf(request(octokit)));
}
async function available(gitHub, what, request) {
	const reply = await connect(gitHub).then(request).catch((error) => {
		throw unavailable(what, (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.r)(error));
	});
	if (reply.status >= 500 || isRateLimited(reply)) throw unavailable(what, `HTTP ${reply.status}`);
	return reply;
}
/** The signed URL that GitHub redirects a download to. `request` must ask for `redirect: 'manual'`: hosts follow it, without a token. */
async function downloadUrl(gitHub, wanted, request) {
	const { status, headers } = await available(gitHub, wanted.what, async (octokit) => await settled(request(octokit)));
	const { location } = headers;
	if (status < 300) throw unavailable(wanted.what, "the response has no download URL");
	if (status > 399 || typeof location !== "string") throw refused({ status }, wanted);
	return safely(location, gitHub.apiUrl, wanted.what);
}
/** A signed URL is a secret: an https response must not lead to http. */
function safely(url, from, what) {
	const to = URL.parse(url, from);
	if (to?.protocol === "https:" || to?.protocol === "http:" && from.startsWith("http:")) return to.href;
	throw unavailable(what, "the download URL is not https");
}
function unavailable(what, why) {
	return new _failure_js__WEBPACK_IMPORTED_MODULE_0__.t("artifact-unavailable", `GitHub did not say where ${what} is: ${why}.`, { next: "Run the workflow again; githubstatus.com shows whether GitHub has an incident." });
}
/** A response other than success, as a Failure. */
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

/***/ 9020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gitHubCommits: () => (/* binding */ gitHubCommits)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2526);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(673);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2008);
import.meta.url;



// src/adapters/github/compare-commits.ts
/** Compares commits by GitHub's REST API: `GET /repos/{owner}/{repo}/compare/{base}...{head}`; `contents: read`. */
function gitHubCommits(source) {
	return {
		compare: async (base, head) => {
			const comparison = await compared(source, {
				base,
				head,
				perPage: 1
			});
			if ("unknown" in comparison) return comparison;
			const { status } = comparison;
			return isCommitRelation(status) ? { is: status } : { unknown: "GitHub’s response does not say how they relate" };
		},
		between: async (base, head) => {
			const comparison = await compared(source, {
				base,
				head
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
		const { rest } = await (0,_api_js__WEBPACK_IMPORTED_MODULE_2__.n)(source);
		const basehead = `${base}...${head}`;
		const page = query.perPage === void 0 ? {} : { per_page: query.perPage };
		const asked = rest.repos.compareCommitsWithBasehead({
			...(0,_api_js__WEBPACK_IMPORTED_MODULE_2__.s)(repository),
			basehead,
			...page
		});
		const reply = await (0,_api_js__WEBPACK_IMPORTED_MODULE_2__.l)(asked);
		return reply.status === 200 ? reply.data ?? {} : { unknown: refusal(reply, repository) };
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
function refusal(reply, repository) {
	const { status } = reply;
	if (status === 404) return `GitHub has no such commits in ${repository}, or the token may not read it`;
	if (status === 401) return "GitHub does not accept the token";
	if ((0,_api_js__WEBPACK_IMPORTED_MODULE_2__.o)(reply)) return "GitHub’s rate limit is used up";
	if (status === 403) return `the token may not read ${repository}; it needs contents: read`;
	return `GitHub responded with HTTP ${status}`;
}



/***/ })

};
