export const id = 3661;
export const ids = [3661];
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

/***/ 3661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deploymentListener: () => (/* binding */ deploymentListener)
/* harmony export */ });
/* harmony import */ var _events_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8447);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2526);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(673);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2008);
import.meta.url;




// src/adapters/github/deployment.ts
/** Reports a run to GitHub's deployments. Errors from GitHub do not change the verdict. */
/** GitHub's limit. Source: REST API, create a deployment status. */
const maxDescription = 140;
/** Calls `onFound` with the id as soon as it is known, so that the `post:` step knows it too. */
function deploymentListener(context, onFound) {
	let fault;
	const about = {
		...context,
		onError: (why) => {
			fault ??= why;
		}
	};
	let version = "";
	let hosts = 0;
	let id = Promise.resolve(context.id);
	const then = (work) => {
		id = id.then(work).catch((error) => {
			fault ??= `Could not report the deployment to GitHub: ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.r)(error)}`;
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
			state: stateOf(verdict),
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
function stateOf(verdict) {
	if ((0,_events_js__WEBPACK_IMPORTED_MODULE_0__.t)(verdict)) return "success";
	return verdict === "cancelled" || verdict === "superseded" ? "error" : "failure";
}
/** The newest deployment of this environment and commit with a status that links to this run; undefined where there is none. */
async function ownDeployment(about) {
	const { gitHub, environment, sha, runId } = about;
	if (!(0,_labels_js__WEBPACK_IMPORTED_MODULE_2__.a)(gitHub.repository) || gitHub.token === "") return void 0;
	const all = await call(about, `?${new URLSearchParams({
		environment,
		sha,
		per_page: "5"
	})}`);
	for (const { id } of all) if ((await call(about, `/${id}/statuses?per_page=10`)).some(({ log_url: url = "" }) => new RegExp(`/runs/${runId}(/|$)`).test(url))) return id;
}
async function create(about, version) {
	const { environment, sha } = about;
	return (await call(about, "", {
		ref: sha,
		environment,
		description: version.slice(0, maxDescription),
		production_environment: environment === "production",
		auto_merge: false,
		required_contexts: []
	})).id;
}
async function addStatus(id, status, about) {
	const { runUrl, url, environment } = about;
	await call(about, `/${id}/statuses`, {
		state: status.state,
		description: status.description.slice(0, maxDescription),
		environment,
		auto_inactive: true,
		...runUrl !== "" && { log_url: runUrl },
		...url !== "" && { environment_url: url }
	});
}
async function call({ gitHub, deployment, onError }, path, body) {
	const response = await (0,_api_js__WEBPACK_IMPORTED_MODULE_3__.t)(gitHub, `/repos/${gitHub.repository}/deployments${path}`, body === void 0 ? {} : { body });
	if (response.ok) return await response.json();
	await response.body?.cancel();
	const { status } = response;
	const isDenied = status === 403 || status === 404;
	onError(deployment === "always" || !isDenied ? `GitHub did not accept the status of the deployment (HTTP ${status})${isDenied ? "; the job’s permissions need deployments: write" : ""}.` : "");
	throw new Error("refused");
}



/***/ })

};
