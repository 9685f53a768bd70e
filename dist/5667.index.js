export const id = 5667;
export const ids = [5667];
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

/***/ 5667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   resolveArtifact: () => (/* binding */ resolveArtifact),
/* harmony export */   restBackend: () => (/* binding */ restBackend)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2526);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2008);
import.meta.url;


// src/adapters/github/artifacts.ts
/** The newest artifact of that name. Rejects when there is none, when it expired, and when it is empty. */
async function resolveArtifact(backend, artifact) {
	const all = await backend.list();
	const [newest] = all.filter(({ name }) => name === artifact.name).sort((a, b) => b.createdAt.localeCompare(a.createdAt));
	const what = `artifact ${artifact.name} of run ${artifact.runId} of ${artifact.repository}`;
	if (newest === void 0) throw artifactMissing(what, all);
	if (newest.expired) throw (0,_api_js__WEBPACK_IMPORTED_MODULE_1__.a)(what);
	if (newest.bytes === 0) throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.t("artifact-empty", `${artifact.display} is empty.`);
	return {
		artifact,
		...newest.commit !== void 0 && { commit: newest.commit },
		digest: async () => checksumOf(newest),
		bytes: async () => newest.bytes,
		address: async () => ({ url: await backend.addressOf(newest) })
	};
}
function checksumOf({ digest }) {
	const sha256 = (0,_api_js__WEBPACK_IMPORTED_MODULE_1__.f)(digest);
	return sha256 === void 0 ? { none: "GitHub has no digest of it" } : {
		sha256,
		by: "api",
		ofDownload: true
	};
}
function artifactMissing(what, all) {
	const names = [...new Set(all.map(({ name }) => name))].slice(0, 10);
	return new _failure_js__WEBPACK_IMPORTED_MODULE_0__.t("artifact-not-found", `There is no ${what}.`, { next: names.length === 0 ? "That run has no artifacts. An earlier step must upload it, in this job or in one that this job needs." : `That run has ${names.map((name) => `“${name}”`).join(", ")}.` });
}
const needs = "actions: read";
/** Source: https://docs.github.com/en/rest/actions/artifacts */
function restBackend({ repository, runId, name }, gitHub) {
	const what = `artifact ${name} of run ${runId} of ${repository}`;
	const from = (0,_api_js__WEBPACK_IMPORTED_MODULE_1__.s)(repository);
	return {
		async list() {
			const query = {
				...from,
				run_id: Number(runId),
				name,
				per_page: 100
			};
			const reply = await (0,_api_js__WEBPACK_IMPORTED_MODULE_1__.u)(gitHub, what, ({ rest }) => rest.actions.listWorkflowRunArtifacts(query));
			if (reply.status !== 200) throw (0,_api_js__WEBPACK_IMPORTED_MODULE_1__.c)(reply, {
				what: `run ${runId} of ${repository}`,
				needs
			});
			return (reply.data.artifacts ?? []).map(fromRow);
		},
		async addressOf({ id }) {
			const query = {
				...from,
				artifact_id: id,
				archive_format: "zip",
				request: { redirect: "manual" }
			};
			return await (0,_api_js__WEBPACK_IMPORTED_MODULE_1__.i)(gitHub, {
				what,
				needs
			}, ({ rest }) => rest.actions.downloadArtifact(query));
		}
	};
}
function fromRow({ id, name, size_in_bytes: bytes, digest, expired, created_at, workflow_run: run }) {
	const commit = /^[0-9a-f]{40,64}$/.exec(run?.head_sha ?? "")?.[0];
	return {
		id,
		name,
		bytes,
		digest: digest ?? "",
		expired,
		createdAt: created_at ?? "",
		...commit && { commit }
	};
}



/***/ })

};
