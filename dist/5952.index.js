export const id = 5952;
export const ids = [5952];
export const modules = {

/***/ 5259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ hostStatus),
/* harmony export */   r: () => (/* binding */ ineligibleHostStatus),
/* harmony export */   t: () => (/* binding */ driftedHosts)
/* harmony export */ });
import.meta.url;
// src/model/fleet-status.ts
/** The drift of a host by its `status`. `recorded` is undefined where there is no record. */
function hostStatus({ id, name, zone }, status, recorded) {
	const { ok = false, code = "result-lost", message = "", before = "", beforeVersion = "", manual = "" } = status ?? {};
	const about = {
		id,
		name,
		zone,
		code,
		message,
		manual
	};
	if (!ok) return {
		...about,
		release: "",
		version: "",
		drift: "unknown"
	};
	return {
		...about,
		release: before,
		version: beforeVersion,
		drift: driftOf({
			before,
			code
		}, recorded)
	};
}
/** A host that the run could not ask. */
function ineligibleHostStatus({ instance: { id, name, zone }, code, message }) {
	return {
		id,
		name,
		zone,
		code,
		message,
		release: "",
		version: "",
		drift: "unknown",
		manual: ""
	};
}
function driftOf({ before, code }, recorded) {
	if (recorded !== void 0 && before !== recorded) return "other-release";
	if (recorded === void 0 && before === "none") return "";
	return code === "" ? "" : "unwell";
}
/** The hosts that run another release than recorded, or are unhealthy. */
function driftedHosts({ hosts }) {
	return hosts.filter(({ drift }) => drift === "other-release" || drift === "unwell");
}



/***/ }),

/***/ 1480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ u),
/* harmony export */   n: () => (/* binding */ c),
/* harmony export */   r: () => (/* binding */ d),
/* harmony export */   t: () => (/* binding */ s)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
import.meta.url;

var t = Object.create, n = Object.defineProperty, r = Object.getOwnPropertyDescriptor, i = Object.getOwnPropertyNames, a = Object.getPrototypeOf, o = Object.prototype.hasOwnProperty, s = (e, t) => () => (t || (e((t = { exports: {} }).exports, t, t.exports), e = null), t.exports), c = (e, t) => {
	let r = Object.setPrototypeOf({}, null);
	for (var i in e) n(r, i, {
		get: e[i],
		enumerable: !0
	});
	return t & 1 || n(r, Symbol.toStringTag, { value: `Module` }), t & 2 ? r : Object.preventExtensions(r);
}, l = (e, t, a, s) => {
	if (t && typeof t == `object` || typeof t == `function`) for (var c = i(t), l = 0, u = c.length, d; l < u; l++) d = c[l], !o.call(e, d) && d !== a && n(e, d, {
		get: ((e) => t[e]).bind(null, d),
		enumerable: !(s = r(t, d)) || s.enumerable
	});
	return e;
}, u = (e, r, i) => (i = e == null ? {} : t(a(e)), l(r || !e || !e.__esModule || !o.call(e, `default`) ? n(i, `default`, {
	value: e,
	enumerable: !0
}) : i, e)), d = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);



/***/ }),

/***/ 5952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isProved),
/* harmony export */   c: () => (/* binding */ inspect),
/* harmony export */   i: () => (/* binding */ chooseRollbackTarget),
/* harmony export */   n: () => (/* binding */ status_exports),
/* harmony export */   o: () => (/* binding */ liveReleases),
/* harmony export */   r: () => (/* binding */ collectStatus),
/* harmony export */   s: () => (/* binding */ downloadableArtifact),
/* harmony export */   t: () => (/* binding */ failOnDrift)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1480);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2526);
/* harmony import */ var _fleet_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5259);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(345);
/* harmony import */ var _majority_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7641);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5132);
/* harmony import */ var _drains_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6157);
import.meta.url;







// src/dispatch/inspect.ts
/** Asks hosts what they run and what they have on disk, without changing anything. Asks again where a response was lost. */
async function inspect(instances, settings, { request, ports }) {
	const hosts = instances.map(({ id }) => id);
	const spec = {
		command: "status",
		settings: () => settings,
		runWithinMs: _lock_js__WEBPACK_IMPORTED_MODULE_3__._
	};
	const resolve = async (lost) => await (0,_lock_js__WEBPACK_IMPORTED_MODULE_3__.d)([...lost.keys()], spec, {
		request,
		ports
	});
	return await (0,_lock_js__WEBPACK_IMPORTED_MODULE_3__.l)({
		phase: "inspect",
		hosts,
		dispatch: spec,
		resolve
	}, { request }, ports);
}
// src/planning/fetchable.ts
/** Where hosts that do not have it any more get it again, and are sure that it is the same; undefined when they cannot. */
function downloadableArtifact({ version, artifact: text, sha256, signed, ...noted }) {
	if (version === "" || signed || !/^[0-9a-f]{64}$/.test(sha256)) return void 0;
	const artifact = parseArtifact(text);
	if (artifact?.display !== text) return void 0;
	const { repository = "", runId = "" } = noted;
	return (artifact.kind === "url" || artifact.kind === "s3" || repository !== "") && (artifact.kind !== "actions" || runId !== "") ? (0,_artifact_js__WEBPACK_IMPORTED_MODULE_5__.n)(artifact, {
		repository,
		runId
	}) : void 0;
}
function parseArtifact(text) {
	try {
		return (0,_artifact_js__WEBPACK_IMPORTED_MODULE_5__.t)(text);
	} catch {
		return;
	}
}
// src/planning/release-order.ts
/** One order of releases from those of the record and of several hosts. Pure. */
/**
* Every id, the newest first, in an order that no list contradicts. Where lists contradict each other, the record's order holds,
* then that which most hosts give.
*/
function mergeReleaseOrders(recorded, ofHosts) {
	let left = [recorded, ...[...Map.groupBy(ofHosts, (list) => list.join(" ")).values()].sort((one, other) => other.length - one.length).flatMap(([list]) => list === void 0 ? [] : [list])];
	const order = [];
	for (;;) {
		left = left.filter((list) => list.length > 0);
		const heads = left.flatMap(([head]) => head ?? []);
		const isFirst = (id) => left.every((list) => list.indexOf(id) <= 0);
		const next = heads.find(isFirst) ?? heads[0];
		if (next === void 0) return order;
		order.push(next);
		left = left.map((list) => list.filter((id) => id !== next));
	}
}
// src/planning/rollback-target.ts
/** Releases were proved there, or ran there before there was a proof. */
const proved = /* @__PURE__ */ new Set(["good", "adopted"]);
function isProved({ verdict }) {
	return proved.has(verdict);
}
/** The newest first. `known` is what the record has. */
function rollbackCandidates(looks, known) {
	return releasesNewestFirst(looks, known).map((id) => releaseOnFleet(id, looks, known)).filter(({ lacking, isFetchable }) => lacking.length === 0 || isFetchable);
}
/** Every release that the record or a host knows, the newest first, as they have them: a name says nothing of time. */
function releasesNewestFirst(looks, known) {
	return mergeReleaseOrders(known.map(({ id }) => id), [...looks.values()].map(({ releases = [] }) => releases.map(({ id }) => id)));
}
/** A release as the fleet has it. What one host says of it counts for no more than that host. */
function releaseOnFleet(release, looks, known) {
	const on = new Map([...looks].map(([host, { releases = [] }]) => [host, releases.find(({ id }) => id === release)]));
	const having = [...on].flatMap(([host, has]) => has === void 0 ? [] : [{
		host,
		...has
	}]);
	const noted = known.find(({ id }) => id === release);
	const verdict = verdictOf(having, noted);
	const against = having.filter((one) => proved.has(verdict) && !proved.has(one.verdict)).map(({ host }) => host);
	const lacking = [...on].filter(([, has]) => has === void 0).map(([host]) => host);
	return {
		release,
		version: noted?.version || (0,_majority_js__WEBPACK_IMPORTED_MODULE_4__.r)(having.map((one) => one.version)) || "",
		verdict,
		lacking,
		against,
		isFetchable: noted !== void 0 && downloadableArtifact(noted) !== void 0
	};
}
/** What was recorded was proved on every host once. So where hosts are divided, that counts. */
function verdictOf(having, noted) {
	if (noted?.bad) return "bad";
	const isNoted = noted !== void 0 && !noted.partial;
	const [good, other] = [having.filter(isProved), having.filter((one) => !isProved(one))];
	const said = ((isNoted ? !(0,_majority_js__WEBPACK_IMPORTED_MODULE_4__.t)(other.length, having.length) : (0,_majority_js__WEBPACK_IMPORTED_MODULE_4__.t)(good.length, having.length)) ? good : other).map(({ verdict }) => verdict);
	return (0,_majority_js__WEBPACK_IMPORTED_MODULE_4__.r)(said) ?? said[0] ?? (isNoted ? "good" : "failed");
}
/**
* The release that was asked for by its id or its version, else the newest good one that is older than what the fleet runs.
* Throws `no-rollback-target`, with what there is to choose from.
*/
function chooseRollbackTarget(looks, record, request) {
	const all = rollbackCandidates(looks, record.known);
	const good = all.filter(isProved);
	const { "release-id": id, version } = request;
	if (id !== void 0) return all.find(({ release }) => release === id) ?? none(`have ${id}`, looks, good);
	if (version !== "") {
		const named = (one) => isVersion(one.version, version);
		return good.find(named) ?? all.find(named) ?? none(`have version ${version}`, looks, good);
	}
	const newestFirst = releasesNewestFirst(looks, record.known);
	const live = liveReleases(looks, record);
	const at = newestFirst.findIndex((release) => live.has(release));
	const past = at < 0 ? [] : newestFirst.slice(at + 1);
	const newest = newestFirst[at] ?? "what they run";
	const older = good.find(({ release }) => past.includes(release));
	const closer = new Set(older === void 0 ? past : past.slice(0, past.indexOf(older.release)));
	const between = goodOnMostHosts(looks, record).find(({ release }) => closer.has(release));
	if (between !== void 0) none(`have ${between.release}, which most of them have`, looks, good);
	return older ?? none(`have a good release in common that is older than ${newest}`, looks, good);
}
/** Good releases that most hosts have, the newest first. A host that lacks one must not lead the others past it. */
function goodOnMostHosts(looks, { known }) {
	return releasesNewestFirst(looks, known).map((id) => releaseOnFleet(id, looks, known)).filter((one) => isProved(one) && (0,_majority_js__WEBPACK_IMPORTED_MODULE_4__.t)(looks.size - one.lacking.length, looks.size));
}
/**
* What the fleet runs: what was recorded, what most hosts run, and what others were about to run as well. A release that a host
* alone names is none of these, unless nothing else is there to go by.
*/
function liveReleases(looks, { id, known }) {
	const named = new Set([...looks.values()].flatMap(({ before = "none" }) => before === "none" ? [] : [before]));
	const partial = new Set(known.flatMap((one) => one.partial ? [one.id] : []));
	const counted = [...named].filter((one) => one === id || partial.has(one) || isVouched(one, looks));
	return counted.length > 0 ? new Set(counted) : named;
}
/** Most hosts run it, or most of the others were to: they have it as staged or failed. */
function isVouched(release, looks) {
	const others = [...looks.values()].filter(({ before }) => before !== release);
	const wereTo = others.filter(({ releases = [] }) => releases.some(({ id, verdict }) => id === release && (verdict === "staged" || verdict === "failed")));
	return (0,_majority_js__WEBPACK_IMPORTED_MODULE_4__.t)(looks.size - others.length, looks.size) || (0,_majority_js__WEBPACK_IMPORTED_MODULE_4__.t)(wereTo.length, others.length);
}
/** A host tells the first 40 bytes of a version, and no half of a character. */
function isVersion(told, version) {
	return told === version || Buffer.byteLength(told) > 36 && version.startsWith(told);
}
function none(what, looks, good) {
	const named = good.map(({ release, version }) => version === "" ? release : `${version} (${release})`);
	const choice = named.length === 0 ? "They have no good release in common." : `All of them have: ${named.join(", ")}.`;
	const hosts = looks.size === 1 ? "The host does not" : `Not all of the ${looks.size} hosts`;
	throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__.t("no-rollback-target", `${hosts} ${what}. ${choice}`, { next: "Choose one with release-id, or deploy the version that is wanted." });
}
// src/preflight/collect-status.ts
/** Collects the status of a fleet without changing anything. */
/** Asks the hosts, and reads the records of runs. */
async function collectStatus({ usable, unusable }, request, { ports, wanted }) {
	const settings = {
		...(0,_lock_js__WEBPACK_IMPORTED_MODULE_3__.v)(request),
		...wanted
	};
	const [statuses, record, lock, { drained }] = await Promise.all([
		inspect(usable, settings, {
			request,
			ports
		}),
		(0,_lock_js__WEBPACK_IMPORTED_MODULE_3__.b)(request, ports),
		(0,_lock_js__WEBPACK_IMPORTED_MODULE_3__.n)(request, ports),
		(0,_drains_js__WEBPACK_IMPORTED_MODULE_6__.t)(request, ports)
	]);
	const seen = new Map([...statuses].filter(([, { ok }]) => ok));
	return {
		status: {
			...record && { recorded: record },
			...lock && { lock },
			drained: Object.fromEntries([...drained].map(([group, all]) => [group, all.map(({ id, port }) => `${id}:${port}`)])),
			candidates: rollbackCandidates(seen, record?.known ?? []).filter(({ release }) => release !== record?.id),
			hosts: [...usable.map((host) => (0,_fleet_status_js__WEBPACK_IMPORTED_MODULE_2__.n)(host, statuses.get(host.id), record?.id)), ...unusable.map(_fleet_status_js__WEBPACK_IMPORTED_MODULE_2__.r)]
		},
		statuses,
		record
	};
}
// src/commands/status.ts
var status_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)({ status: () => status });
/** Reports what each host runs, and how that compares with the record. Takes no lock, and changes nothing. */
async function status(request, ports) {
	const found = await (0,_lock_js__WEBPACK_IMPORTED_MODULE_3__.y)(request, ports);
	ports.emit({
		type: "hosts",
		...found,
		skip: true
	});
	(0,_artifact_js__WEBPACK_IMPORTED_MODULE_5__.v)(found, request);
	const { status } = await collectStatus(found, request, { ports });
	ports.emit({
		type: "status-collected",
		status
	});
	failOnDrift(status, request);
}
/** With `fail-on-drift`, throws when a host drifted, so that the step fails. */
function failOnDrift(status, request) {
	const { length } = (0,_fleet_status_js__WEBPACK_IMPORTED_MODULE_2__.t)(status);
	if (length === 0 || !request["fail-on-drift"]) return;
	const hosts = length === 1 ? "One host is" : `${length} hosts are`;
	throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__.t("drift", `${hosts} not as recorded, or unhealthy.`, { next: "Run command: reconcile, deploy the recorded version again, or inspect the hosts." });
}



/***/ })

};
