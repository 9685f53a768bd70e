export const id = 5952;
export const ids = [5952];
export const modules = {

/***/ 9048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ requireHosts),
/* harmony export */   t: () => (/* binding */ acceptHosts)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2526);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(673);
import.meta.url;


// src/preflight/accept-hosts.ts
/** Throws when `offline` or `min-targets` does not allow the deploy. Returns the hosts that can be deployed to. */
function acceptHosts({ usable, unusable }, request, ports) {
	const skip = request.offline === "skip" && unusable.every(({ code }) => code !== "instance-not-found");
	ports.emit({
		type: "hosts",
		usable,
		unusable,
		skip
	});
	requireMinTargets(usable, unusable, {
		request,
		skip
	});
	if (unusable.length > 0) ports.emit({
		type: "warning",
		message: skippedText(unusable)
	});
	return usable;
}
function requireMinTargets(usable, unusable, { request, skip }) {
	const { "min-targets": least } = request;
	requireHosts({
		usable,
		unusable
	}, request);
	if (unusable.length > 0 && !skip) throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.t("hosts-unusable", `${(0,_labels_js__WEBPACK_IMPORTED_MODULE_1__.t)(unusable.length)} cannot be deployed to.\n${ineligibleReasons(unusable)}`, { next: "Fix or deselect them; with offline: skip the deploy leaves out those that are offline." });
	if (usable.length === 0) throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.t("no-hosts", `None of the hosts can be deployed to.\n${ineligibleReasons(unusable)}`);
	if (usable.length < least) throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.t("too-few-hosts", `Only ${(0,_labels_js__WEBPACK_IMPORTED_MODULE_1__.t)(usable.length)} can be deployed to; min-targets is ${least}.\n${ineligibleReasons(unusable)}`);
}
/** Throws when the selection matches no instance. */
function requireHosts({ usable, unusable }, { region, selection }) {
	if (usable.length > 0 || unusable.length > 0) return;
	throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.t("no-hosts", `No instance in ${region} ${selectionText(selection)}.`, { next: "Check the tags, the region and the account; tag names and values are case-sensitive and taken literally." });
}
function selectionText({ tags, group }) {
	const member = group === void 0 ? [] : [`is in service in the Auto Scaling group ${group}`];
	const tagged = tags.map(({ key, values }) => `${key}=${values.join(",")}`).join(" and ");
	return [...member, ...tagged === "" ? [] : [`has the tags ${tagged}`]].join(" and ");
}
function skippedText(unusable) {
	return `${(0,_labels_js__WEBPACK_IMPORTED_MODULE_1__.t)(unusable.length)} skipped.\n${ineligibleReasons(unusable)}`;
}
function ineligibleReasons(unusable) {
	const lines = unusable.map(({ instance, code, message, next }) => `- ${(0,_labels_js__WEBPACK_IMPORTED_MODULE_1__.n)(instance)}: ${code}: ${message} ${next}`);
	return lines.length > 20 ? [...lines.slice(0, 20), `- and ${lines.length - 20} more`].join("\n") : lines.join("\n");
}



/***/ }),

/***/ 2400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ downloadableArtifact)
/* harmony export */ });
/* harmony import */ var _artifact_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7245);
import.meta.url;

// src/planning/fetchable.ts
/** The artifact of a recorded release, for hosts that lack it; undefined when they cannot download or verify it. */
function downloadableArtifact({ version, artifact: text, sha256, signed, ...recorded }) {
	if (version === "" || signed || !/^[0-9a-f]{64}$/.test(sha256)) return void 0;
	const artifact = parseArtifact(text);
	if (artifact?.display !== text) return void 0;
	const { repository = "", runId = "" } = recorded;
	return (artifact.kind === "url" || artifact.kind === "s3" || repository !== "") && (artifact.kind !== "actions" || runId !== "") ? (0,_artifact_input_js__WEBPACK_IMPORTED_MODULE_0__.r)(artifact, {
		repository,
		runId
	}) : void 0;
}
function parseArtifact(text) {
	try {
		return (0,_artifact_input_js__WEBPACK_IMPORTED_MODULE_0__.t)(text);
	} catch {
		return;
	}
}



/***/ }),

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
	return code === "" ? "" : "unhealthy";
}
/** The hosts that run another release than recorded, or are unhealthy. */
function driftedHosts({ hosts }) {
	return hosts.filter(({ drift }) => drift === "other-release" || drift === "unhealthy");
}



/***/ }),

/***/ 7256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ inspect)
/* harmony export */ });
/* harmony import */ var _phase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4091);
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2891);
import.meta.url;


// src/dispatch/inspect.ts
/**
* Asks hosts what they run and what they have on disk, without changing anything. Asks again where a response was lost. With a
* lease that is still pending it resolves once the run has the lock.
*/
async function inspect(instances, settings, { ports, ...context }) {
	const hosts = instances.map(({ id }) => id);
	const spec = {
		command: "status",
		settings: () => settings,
		runWithinMs: _programs_js__WEBPACK_IMPORTED_MODULE_1__.l
	};
	const resolve = async (lost) => await (0,_phase_js__WEBPACK_IMPORTED_MODULE_0__.o)([...lost.keys()], spec, {
		request: context.request,
		ports
	});
	return await (0,_phase_js__WEBPACK_IMPORTED_MODULE_0__.i)({
		phase: "inspect",
		hosts,
		dispatch: spec,
		resolve
	}, context, ports);
}



/***/ }),

/***/ 54:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ rollbackCandidates),
/* harmony export */   n: () => (/* binding */ isProved),
/* harmony export */   r: () => (/* binding */ liveReleases),
/* harmony export */   t: () => (/* binding */ chooseRollbackTarget)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2526);
/* harmony import */ var _host_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9977);
/* harmony import */ var _majority_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7641);
/* harmony import */ var _fetchable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2400);
import.meta.url;




// src/planning/release-order.ts
/** Merges the orders of releases of the record and of hosts into one. Pure. */
/**
* Every id, newest first, in an order that no list contradicts. Where lists contradict each other, the record's order applies,
* then the order of most hosts.
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
/** Verdicts of a release that was proved on the host, or ran there before the host was adopted. */
const proved = /* @__PURE__ */ new Set(["good", "adopted"]);
function isProved({ verdict }) {
	return proved.has(verdict);
}
/** Newest first. `known` is the history in the record. */
function rollbackCandidates(statuses, known) {
	return releasesNewestFirst(statuses, known).map((id) => releaseOnFleet(id, statuses, known)).filter(({ lacking, isFetchable }) => lacking.length === 0 || isFetchable);
}
/** Every release that the record or a host knows, newest first, in their order: an id need not be a time. */
function releasesNewestFirst(statuses, known) {
	return mergeReleaseOrders(known.map(({ id }) => id), [...statuses.values()].map(({ releases = [] }) => releases.map(({ id }) => id)));
}
/** The state of a release on the fleet. A host decides only about itself. */
function releaseOnFleet(release, statuses, known) {
	const on = new Map([...statuses].map(([host, { releases = [] }]) => [host, releases.find(({ id }) => id === release)]));
	const having = [...on].flatMap(([host, has]) => has === void 0 ? [] : [{
		host,
		...has
	}]);
	const recorded = known.find(({ id }) => id === release);
	const verdict = verdictOf(having, recorded);
	const against = having.filter((one) => proved.has(verdict) && !proved.has(one.verdict)).map(({ host }) => host);
	const lacking = [...on].filter(([, has]) => has === void 0).map(([host]) => host);
	return {
		release,
		version: recorded?.version || (0,_majority_js__WEBPACK_IMPORTED_MODULE_2__.r)(having.map((one) => one.version)) || "",
		verdict,
		lacking,
		against,
		isFetchable: recorded !== void 0 && (0,_fetchable_js__WEBPACK_IMPORTED_MODULE_3__.t)(recorded) !== void 0
	};
}
/** A recorded release was proved on every host, so the record decides where hosts disagree. */
function verdictOf(having, recorded) {
	if (recorded?.bad) return "bad";
	const wasLive = recorded !== void 0 && !recorded.partial;
	const [good, other] = [having.filter(isProved), having.filter((one) => !isProved(one))];
	const verdicts = ((wasLive ? !(0,_majority_js__WEBPACK_IMPORTED_MODULE_2__.t)(other.length, having.length) : (0,_majority_js__WEBPACK_IMPORTED_MODULE_2__.t)(good.length, having.length)) ? good : other).map(({ verdict }) => verdict);
	return (0,_majority_js__WEBPACK_IMPORTED_MODULE_2__.r)(verdicts) ?? verdicts[0] ?? (wasLive ? "good" : "failed");
}
/**
* The release that the request names by id or version, else the newest good release that is older than the live one. Throws
* `no-rollback-target`, which lists the releases to choose from.
*/
function chooseRollbackTarget(statuses, record, request) {
	const known = record?.known ?? [];
	const all = rollbackCandidates(statuses, known);
	const good = all.filter(isProved);
	const { "release-id": id, version } = request;
	if (id !== void 0) return all.find(({ release }) => release === id) ?? none(`have ${id}`, statuses, good);
	if (version !== "") {
		const named = (one) => isVersion(one.version, version);
		return good.find(named) ?? all.find(named) ?? none(`have version ${version}`, statuses, good);
	}
	const newestFirst = releasesNewestFirst(statuses, known);
	const live = liveReleases(statuses, record);
	const at = newestFirst.findIndex((release) => live.has(release));
	const past = at < 0 ? [] : newestFirst.slice(at + 1);
	const newest = newestFirst[at] ?? "what they run";
	const older = good.find(({ release }) => past.includes(release));
	const closer = new Set(older === void 0 ? past : past.slice(0, past.indexOf(older.release)));
	const between = goodOnMostHosts(statuses, known).find(({ release }) => closer.has(release));
	if (between !== void 0) none(`have ${between.release}, which most of them have`, statuses, good);
	return older ?? none(`have a good release in common that is older than ${newest}`, statuses, good);
}
/** Good releases that most hosts have, newest first. A host that lacks one must not make the others skip it. */
function goodOnMostHosts(statuses, known) {
	return releasesNewestFirst(statuses, known).map((id) => releaseOnFleet(id, statuses, known)).filter((one) => isProved(one) && (0,_majority_js__WEBPACK_IMPORTED_MODULE_2__.t)(statuses.size - one.lacking.length, statuses.size));
}
/**
* The releases that the fleet runs: the recorded one, what most hosts run, and what other hosts were to run as well. A release
* that only one host reports does not count, unless there is no other evidence.
*/
function liveReleases(statuses, record) {
	const { id, known = [] } = record ?? {};
	const named = new Set([...statuses.values()].flatMap(({ before = "none" }) => before === "none" ? [] : [before]));
	const partial = new Set(known.flatMap((one) => one.partial ? [one.id] : []));
	const counted = [...named].filter((one) => one === id || partial.has(one) || isConfirmed(one, statuses));
	return counted.length > 0 ? new Set(counted) : named;
}
/** Whether most hosts run it, or most of the others were to run it: they have it as staged or failed. */
function isConfirmed(release, statuses) {
	const others = [...statuses.values()].filter(({ before }) => before !== release);
	const wereTo = others.filter(({ releases = [] }) => releases.some(({ id, verdict }) => id === release && (verdict === "staged" || verdict === "failed")));
	return (0,_majority_js__WEBPACK_IMPORTED_MODULE_2__.t)(statuses.size - others.length, statuses.size) || (0,_majority_js__WEBPACK_IMPORTED_MODULE_2__.t)(wereTo.length, others.length);
}
/** A host reports the first bytes of a version, without a cut character, which has at most three bytes. */
function isVersion(reported, version) {
	return reported === version || Buffer.byteLength(reported) > _host_limits_js__WEBPACK_IMPORTED_MODULE_1__.t.versionBytes - 4 && version.startsWith(reported);
}
function none(what, statuses, good) {
	const named = good.map(({ release, version }) => version === "" ? release : `${version} (${release})`);
	const choice = named.length === 0 ? "They have no good release in common." : `All of them have: ${named.join(", ")}.`;
	const hosts = statuses.size === 1 ? "The host does not" : `Not all of the ${statuses.size} hosts`;
	throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.t("no-rollback-target", `${hosts} ${what}. ${choice}`, { next: "Choose one with release-id, or deploy the version that you want." });
}



/***/ }),

/***/ 5952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   failOnDrift: () => (/* binding */ failOnDrift),
/* harmony export */   status: () => (/* binding */ status),
/* harmony export */   t: () => (/* binding */ collectStatus)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2526);
/* harmony import */ var _fleet_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5259);
/* harmony import */ var _accept_hosts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9048);
/* harmony import */ var _inspect_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7256);
/* harmony import */ var _phase_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4091);
/* harmony import */ var _rollback_target_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54);
/* harmony import */ var _drains_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6157);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(345);
/* harmony import */ var _release_record_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9835);
import.meta.url;









// src/preflight/collect-status.ts
/** Collects the status of a fleet without changing anything. */
/** Asks the hosts, and reads the records of runs. */
async function collectStatus({ usable, unusable }, request, { ports, wanted }) {
	const settings = {
		...(0,_phase_js__WEBPACK_IMPORTED_MODULE_4__.l)(request),
		...wanted
	};
	const [statuses, record, lock, { drained }] = await Promise.all([
		(0,_inspect_js__WEBPACK_IMPORTED_MODULE_3__.t)(usable, settings, {
			request,
			ports
		}),
		(0,_release_record_js__WEBPACK_IMPORTED_MODULE_8__.t)(request, ports),
		(0,_lock_js__WEBPACK_IMPORTED_MODULE_7__.n)(request, ports),
		(0,_drains_js__WEBPACK_IMPORTED_MODULE_6__.n)(request, ports)
	]);
	const seen = new Map([...statuses].filter(([, { ok }]) => ok));
	return {
		status: {
			...record && { recorded: record },
			...lock && { lock },
			drained: Object.fromEntries([...drained].map(([group, all]) => [group, all.map(({ id, port }) => `${id}:${port}`)])),
			candidates: (0,_rollback_target_js__WEBPACK_IMPORTED_MODULE_5__.i)(seen, record?.known ?? []).filter(({ release }) => release !== record?.id),
			hosts: [...usable.map((host) => (0,_fleet_status_js__WEBPACK_IMPORTED_MODULE_1__.n)(host, statuses.get(host.id), record?.id)), ...unusable.map(_fleet_status_js__WEBPACK_IMPORTED_MODULE_1__.r)]
		},
		statuses,
		record
	};
}
// src/commands/status.ts
/** Reports what each host runs, and how that compares with the record. Takes no lock, and changes nothing. */
async function status(request, ports) {
	const found = await (0,_lock_js__WEBPACK_IMPORTED_MODULE_7__.o)(request, ports);
	ports.emit({
		type: "hosts",
		...found,
		skip: true
	});
	(0,_accept_hosts_js__WEBPACK_IMPORTED_MODULE_2__.n)(found, request);
	const { status } = await collectStatus(found, request, { ports });
	ports.emit({
		type: "status-collected",
		status
	});
	failOnDrift(status, request);
}
/** With `fail-on-drift`, throws when a host drifted, so that the step fails. */
function failOnDrift(status, request) {
	const { length } = (0,_fleet_status_js__WEBPACK_IMPORTED_MODULE_1__.t)(status);
	if (length === 0 || !request["fail-on-drift"]) return;
	const hosts = length === 1 ? "One host is" : `${length} hosts are`;
	throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.t("drift", `${hosts} not as recorded, or unhealthy.`, { next: "Run command: reconcile, deploy the recorded version again, or inspect the hosts." });
}



/***/ })

};
