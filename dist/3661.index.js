export const id = 3661;
export const ids = [3661];
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

/***/ 3661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deploymentListener: () => (/* binding */ deploymentListener)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2526);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(673);
/* harmony import */ var _verdicts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6944);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2008);
import.meta.url;




// src/adapters/github/deployment.ts
/** GitHub's limit. Source: REST API, create a deployment status. */
const maxDescription = 140;
/** Calls `onFound` with the id as soon as it is known, so that the `post:` step knows it too. */
function deploymentListener(context, onFound) {
	let fault;
	let octokit;
	const about = {
		...context,
		octokit: () => octokit ??= (0,_api_js__WEBPACK_IMPORTED_MODULE_3__.n)(context.gitHub),
		onError: (why) => {
			fault ??= why;
		}
	};
	let version = "";
	let hosts = 0;
	let id = Promise.resolve(context.id);
	const then = (work) => {
		id = id.then(work).catch((error) => {
			fault ??= `Could not report the deployment to GitHub: ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.r)(error)}`;
		});
	};
	const begin = async () => {
		const id = await ownDeployment(about) ?? (about.deployment === "always" ? await create(about, version) : void 0);
		if (id === void 0) return void 0;
		onFound(id);
		await addStatus(id, {
			state: "in_progress",
			description: `${version} to ${hosts} hosts`
		}, about);
		return id;
	};
	const end = async (id, verdict) => {
		if (id === void 0) return void 0;
		await addStatus(id, {
			state: _verdicts_js__WEBPACK_IMPORTED_MODULE_2__.r[verdict].deployment,
			description: `${verdict}: ${version}, ${hosts} hosts`
		}, about);
		return id;
	};
	return {
		onEvent: (event) => {
			if (event.type === "started" || event.type === "target-selected") version = event.version;
			if (event.type === "hosts") hosts = event.usable.length;
			if (event.type === "locked" && about.id === void 0) then(begin);
			if (event.type === "finished") then(async (id) => await end(id, event.verdict));
		},
		flush: async () => {
			await id;
			return fault ?? "";
		}
	};
}
/** The newest deployment of this environment and commit with a status that links to this run; undefined where there is none. */
async function ownDeployment(about) {
	const { gitHub, environment, sha, runId } = about;
	if (!(0,_labels_js__WEBPACK_IMPORTED_MODULE_1__.a)(gitHub.repository) || gitHub.token === "") return void 0;
	const repo = (0,_api_js__WEBPACK_IMPORTED_MODULE_3__.s)(gitHub.repository);
	const query = {
		...repo,
		environment,
		sha,
		per_page: 5
	};
	for (const { id } of await call(about, ({ rest }) => rest.repos.listDeployments(query))) {
		const ofOne = {
			...repo,
			deployment_id: id,
			per_page: 10
		};
		if ((await call(about, ({ rest }) => rest.repos.listDeploymentStatuses(ofOne))).some(({ log_url: url = "" }) => new RegExp(`/runs/${runId}(/|$)`).test(url))) return id;
	}
}
async function create(about, version) {
	const { gitHub, environment, sha } = about;
	const wanted = {
		...(0,_api_js__WEBPACK_IMPORTED_MODULE_3__.s)(gitHub.repository),
		ref: sha,
		environment,
		description: version.slice(0, maxDescription),
		production_environment: environment === "production",
		auto_merge: false,
		required_contexts: []
	};
	const make = ({ rest }) => rest.repos.createDeployment(wanted);
	return (await call(about, make)).id;
}
async function addStatus(id, status, about) {
	const { gitHub, runUrl, url, environment } = about;
	const wanted = {
		...(0,_api_js__WEBPACK_IMPORTED_MODULE_3__.s)(gitHub.repository),
		deployment_id: id,
		state: status.state,
		description: status.description.slice(0, maxDescription),
		environment,
		auto_inactive: true,
		...runUrl !== "" && { log_url: runUrl },
		...url !== "" && { environment_url: url }
	};
	await call(about, ({ rest }) => rest.repos.createDeploymentStatus(wanted));
}
async function call(about, request) {
	const { deployment, octokit, onError } = about;
	try {
		return await (0,_api_js__WEBPACK_IMPORTED_MODULE_3__.r)(request(await octokit()));
	} catch (error) {
		const status = (0,_api_js__WEBPACK_IMPORTED_MODULE_3__.p)(error);
		if (status !== void 0) onError(refusal(status, deployment));
		throw error;
	}
}
/** With `auto`, a workflow without the permission did not ask for deployments. */
function refusal(status, deployment) {
	const isDenied = status === 403 || status === 404;
	if (isDenied && deployment === "auto") return "";
	return `GitHub did not accept the status of the deployment (HTTP ${status})${isDenied ? "; the job’s permissions need deployments: write" : ""}.`;
}



/***/ })

};
