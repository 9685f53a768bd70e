export const id = 3460;
export const ids = [3460,5667];
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

/***/ 5667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ redirected),
/* harmony export */   resolveArtifact: () => (/* binding */ resolveArtifact),
/* harmony export */   restBackend: () => (/* binding */ restBackend),
/* harmony export */   v: () => (/* binding */ safely)
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
	if (newest.expired) throw (0,_api_js__WEBPACK_IMPORTED_MODULE_1__.n)(what);
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
	const sha256 = (0,_api_js__WEBPACK_IMPORTED_MODULE_1__.o)(digest);
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
function restBackend({ repository, runId, name }, gitHub, clock) {
	const what = `artifact ${name} of run ${runId} of ${repository}`;
	return {
		async list() {
			const path = `/repos/${repository}/actions/runs/${runId}/artifacts?per_page=100&name=${encodeURIComponent(name)}`;
			const response = await (0,_api_js__WEBPACK_IMPORTED_MODULE_1__.a)(what, clock, () => (0,_api_js__WEBPACK_IMPORTED_MODULE_1__.t)(gitHub, path));
			if (response.status !== 200) throw (0,_api_js__WEBPACK_IMPORTED_MODULE_1__.i)(response, {
				what: `run ${runId} of ${repository}`,
				needs
			});
			const { artifacts } = await response.json();
			return (artifacts ?? []).map(fromRow);
		},
		async addressOf({ id }) {
			const path = `/repos/${repository}/actions/artifacts/${id}/zip`;
			return redirected(await (0,_api_js__WEBPACK_IMPORTED_MODULE_1__.a)(what, clock, () => (0,_api_js__WEBPACK_IMPORTED_MODULE_1__.t)(gitHub, path)), {
				what,
				needs
			});
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
/** The signed URL that a response redirects to. */
function redirected(response, about) {
	const { status, headers } = response;
	const location = headers.get("location");
	if (status < 300 || status > 399 || location === null) throw status < 300 ? (0,_api_js__WEBPACK_IMPORTED_MODULE_1__.s)(about.what, "the response has no download URL") : (0,_api_js__WEBPACK_IMPORTED_MODULE_1__.i)(response, about);
	return safely(location, response.url, about.what);
}
/** A signed URL is a secret: an https response must not lead to http. */
function safely(url, from, what) {
	const to = URL.parse(url, from);
	if (to?.protocol === "https:" || to?.protocol === "http:" && from.startsWith("http:")) return to.href;
	throw (0,_api_js__WEBPACK_IMPORTED_MODULE_1__.s)(what, "the download URL is not https");
}



/***/ }),

/***/ 3460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   resultsBackend: () => (/* binding */ resultsBackend)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2526);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2008);
/* harmony import */ var _artifacts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5667);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4573);
import.meta.url;




// src/adapters/github/results-service.ts
/** Artifacts of the current run, by the service that @actions/artifact itself uses: it needs no permission. */
const service = "twirp/github.actions.results.api.v1.ArtifactService";
const timeoutMs = 1e4;
/** Source: actions/toolkit, packages/artifact/src/internal (find, download) and its twirp client. */
function resultsBackend({ name, runId, repository }, results, clock) {
	const what = `artifact ${name} of run ${runId} of ${repository}`;
	const call = caller(what, results, clock);
	return {
		async list() {
			const { artifacts } = await call("ListArtifacts", ownIds(results.token, what));
			return Array.isArray(artifacts) ? artifacts.map(fromRow) : [];
		},
		async addressOf({ run, job }) {
			const url = text(await call("GetSignedArtifactURL", {
				...idsOf(run, job),
				name
			}), "signed_url");
			if (!URL.canParse(url)) throw (0,_api_js__WEBPACK_IMPORTED_MODULE_1__.s)(what, "the response has no download URL");
			return (0,_artifacts_js__WEBPACK_IMPORTED_MODULE_2__/* .safely */ .v)(url, results.url, what);
		}
	};
}
/** Calls the service; rejects with a Failure about `what` when it does not respond, or refuses. */
function caller(what, results, clock) {
	return async (method, body) => {
		const response = await (0,_api_js__WEBPACK_IMPORTED_MODULE_1__.a)(what, clock, () => post(results, method, body));
		if (response.status !== 200) throw (0,_api_js__WEBPACK_IMPORTED_MODULE_1__.i)(response, {
			what,
			needs: "to belong to a run in progress"
		});
		return await response.json().catch((error) => {
			throw (0,_api_js__WEBPACK_IMPORTED_MODULE_1__.s)(what, (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.r)(error));
		});
	};
}
async function post({ url, token }, method, body) {
	return await fetch(new URL(`/${service}/${method}`, url), {
		method: "POST",
		headers: {
			"content-type": "application/json",
			authorization: `Bearer ${token}`,
			"user-agent": "ec2-release"
		},
		body: JSON.stringify(body),
		redirect: "manual",
		signal: AbortSignal.timeout(timeoutMs)
	});
}
/** The token is a JWT whose scope names the run and the job: `Actions.Results:<run>:<job>`. */
function ownIds(token, what) {
	try {
		const { scp } = JSON.parse(node_buffer__WEBPACK_IMPORTED_MODULE_3__.Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
		const [, run = "", job = ""] = /(?:^| )Actions\.Results:([^: ]+):([^: ]+)/.exec(String(scp)) ?? [];
		if (run !== "" && job !== "") return idsOf(run, job);
	} catch {}
	throw (0,_api_js__WEBPACK_IMPORTED_MODULE_1__.s)(what, "the runner’s token does not name a run");
}
function idsOf(run, job) {
	return {
		workflow_run_backend_id: run,
		workflow_job_run_backend_id: job
	};
}
/** A field of protocol buffers as JSON: by its own name or in camel case; 64-bit numbers are text. */
function text(fields, name) {
	const value = fields[name] ?? fields[name.replace(/_(\w)/g, (_, letter) => letter.toUpperCase())];
	return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
function fromRow(row) {
	const fields = typeof row === "object" && row !== null ? row : {};
	return {
		name: text(fields, "name"),
		bytes: Number(text(fields, "size")),
		digest: text(fields, "digest"),
		expired: false,
		createdAt: text(fields, "created_at"),
		run: text(fields, "workflow_run_backend_id"),
		job: text(fields, "workflow_job_run_backend_id")
	};
}



/***/ })

};
