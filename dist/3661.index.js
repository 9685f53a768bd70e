export const id = 3661;
export const ids = [3661];
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

/***/ 3661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deploymentTeller: () => (/* binding */ deploymentTeller)
/* harmony export */ });
/* harmony import */ var _events_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8447);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2526);
/* harmony import */ var _naming_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5806);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2008);
import.meta.url;




// src/github/deployment.ts
/** Tells GitHub's deployments how a run goes. It is told in passing: whatever GitHub answers changes nothing of the run. */
/** GitHub takes no longer ones. Source: REST API, create a deployment status. */
const maxDescription = 140;
/** `found` is called with the id as soon as it is known, so that the `post:` step knows it too. */
function deploymentTeller(told, found) {
	let fault;
	const about = {
		...told,
		refused: (why) => {
			fault ??= why;
		}
	};
	let version = "";
	let hosts = 0;
	let id = Promise.resolve(told.id);
	const then = (work) => {
		id = id.then(work).catch((error) => {
			fault ??= `GitHub could not be told of the deployment: ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.r)(error)}`;
		});
	};
	const begin = async () => {
		const id = await ownDeployment(about) ?? (about.deployment === "always" ? await create(about, version) : void 0);
		if (id === void 0) return void 0;
		found(id);
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
		hear: (event) => {
			if (event.type === "begun" || event.type === "chosen") version = event.version;
			if (event.type === "hosts") hosts = event.usable.length;
			if (event.type === "locked" && about.id === void 0) then(begin);
			if (event.type === "finished") then(async (id) => await end(id, event.verdict));
		},
		told: async () => {
			await id;
			return fault ?? "";
		}
	};
}
function stateOf(verdict) {
	if ((0,_events_js__WEBPACK_IMPORTED_MODULE_0__.t)(verdict)) return "success";
	return verdict === "cancelled" || verdict === "superseded" ? "error" : "failure";
}
/** The newest one of this environment and commit whose statuses lead to this run; undefined where there is none. */
async function ownDeployment(about) {
	const { gitHub, environment, sha, runId } = about;
	if (!(0,_naming_js__WEBPACK_IMPORTED_MODULE_2__.a)(gitHub.repository) || gitHub.token === "") return void 0;
	const all = await answer(about, `?${new URLSearchParams({
		environment,
		sha,
		per_page: "5"
	})}`);
	for (const { id } of all) if ((await answer(about, `/${id}/statuses?per_page=10`)).some(({ log_url: url = "" }) => new RegExp(`/runs/${runId}(/|$)`).test(url))) return id;
}
async function create(about, version) {
	const { environment, sha } = about;
	return (await answer(about, "", {
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
	await answer(about, `/${id}/statuses`, {
		state: status.state,
		description: status.description.slice(0, maxDescription),
		environment,
		auto_inactive: true,
		...runUrl !== "" && { log_url: runUrl },
		...url !== "" && { environment_url: url }
	});
}
async function answer({ gitHub, deployment, refused }, path, body) {
	const response = await (0,_api_js__WEBPACK_IMPORTED_MODULE_3__.t)(gitHub, `/repos/${gitHub.repository}/deployments${path}`, body === void 0 ? {} : { body });
	if (response.ok) return await response.json();
	await response.body?.cancel();
	const { status } = response;
	const isDenied = status === 403 || status === 404;
	refused(deployment === "always" || !isDenied ? `GitHub did not take the status of the deployment (HTTP ${status})${isDenied ? "; the job’s permissions need deployments: write" : ""}.` : "");
	throw new Error("refused");
}



/***/ })

};
