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

/***/ 7263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ checkGroups),
/* harmony export */   i: () => (/* binding */ requireHosts),
/* harmony export */   n: () => (/* binding */ preflight),
/* harmony export */   o: () => (/* binding */ planRollout),
/* harmony export */   r: () => (/* binding */ preflightHosts),
/* harmony export */   s: () => (/* binding */ checkAlarms),
/* harmony export */   t: () => (/* binding */ copyToBucket)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2526);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(673);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(236);
/* harmony import */ var _majority_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7641);
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2891);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(345);
import.meta.url;






// src/preflight/alarms.ts
/** Refuses alarms that are missing, unreadable, or already in ALARM: they cannot detect a problem caused by this deploy. */
async function checkAlarms({ alarms = [] }, ports) {
	if (alarms.length === 0) return;
	const states = await ports.alarms.states(alarms);
	const missing = alarms.filter((name) => !states.has(name));
	if (missing.length > 0) throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.t("alarm-missing", `There is no alarm ${missing.join(", ")}.`, { next: "Check the input alarms, the region and the account; names are case-sensitive." });
	const firing = alarms.filter((name) => states.get(name) === "ALARM");
	if (firing.length > 0) throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.t("alarm-ringing", firing.length === 1 ? `Alarm ${firing.join()} is already in ALARM, so it cannot detect a problem caused by this deploy.` : `Alarms ${firing.join(", ")} are already in ALARM, so they cannot detect a problem caused by this deploy.`, { next: "Resolve it, or remove it from `alarms` for this run." });
}
// src/planning/batches.ts
/**
* Cuts hosts into batches. The last share repeats until no host is left; a share of hosts is taken of all of them, rounded up.
* `1, 25%` of nine hosts is 1, 3, 3, 2. With `zoneOf` no batch spans two zones, and one zone is done before the next begins.
*/
function splitIntoBatches(hosts, shares, zoneOf = () => "") {
	const zones = [...Map.groupBy(hosts, zoneOf)].sort(([one], [other]) => one < other ? -1 : 1);
	const result = [];
	for (const [, members] of zones) for (let taken = 0; taken < members.length; taken += result.at(-1)?.length ?? 0) {
		const share = shares[Math.min(result.length, shares.length - 1)] ?? { percent: 100 };
		result.push(members.slice(taken, taken + Math.max(1, sizeOf(share, hosts.length))));
	}
	return result;
}
function sizeOf(share, all) {
	return "hosts" in share ? share.hosts : Math.ceil(all * share.percent / 100);
}
// src/planning/estimate.ts
/** What may prevent staging on a host: its problem, drift, too little space or memory; empty when nothing does. */
function stagingRemarks(state, bytes, policy) {
	return [
		state.problem,
		driftNote(state),
		diskProblem(state, bytes),
		memoryProblem(state, policy)
	].filter((remark) => remark !== "").join("; ");
}
/** What the deploy does about drift; empty without drift. */
function driftNote({ isDrifted }) {
	return isDrifted ? "drift: the deploy adopts it and replaces it" : "";
}
/** Why the disk has too little space; empty when it has enough, or when that is unknown. */
function diskProblem({ freeMb }, bytes) {
	if (bytes === void 0 || freeMb === void 0) return "";
	const neededMb = Math.ceil(bytes * _programs_js__WEBPACK_IMPORTED_MODULE_4__.u.roomFactor / 2 ** 20) + _programs_js__WEBPACK_IMPORTED_MODULE_4__.u.spareMb;
	return freeMb >= neededMb ? "" : `disk-full: ${freeMb} MB are free, and about ${neededMb} MB will be needed`;
}
/** An install that gets less memory is likely to be killed. Source: `npm ci` of a medium-sized API. */
const installMb = 200;
function memoryProblem({ memoryMb }, policy) {
	if (memoryMb === void 0 || policy["package-manager"] === "none" || memoryMb >= installMb) return "";
	return `install-out-of-memory is likely: an install may use ${memoryMb} MB there`;
}
/** The time of the batches one after another, with the waits between them and after the last. */
function estimateTime(policy, { stages, batches, pace, now }) {
	const { credentialsEnd, pause, bake } = policy;
	const waits = pause * Math.max(batches - 1, 0) + (batches > 0 ? bake : 0);
	const drain = policy["target-groups"] === void 0 ? 0 : policy["drain-grace"];
	const least = policy["stable-for"] + policy["health-interval"] * (policy["health-successes"] - 1) + drain;
	const ms = (pace === void 0 ? batches * least : (stages ? pace.stageMs : 0) + batches * Math.max(pace.batchMs, least)) + waits;
	const time = {
		ms,
		by: pace === void 0 ? "least" : "last"
	};
	if (credentialsEnd === void 0) return time;
	const credentialsMs = Math.max(credentialsEnd - now, 0);
	return {
		...time,
		credentialsMs,
		isEnough: credentialsMs > 2 * ms
	};
}
// src/planning/plan-rollout.ts
/** Plans a rollout; `states` are in the order of the rollout. */
function planRollout(goal, states, { policy, timing }) {
	const hosts = states.map((state) => planHost(state, goal, policy));
	const isRefused = hosts.some(({ will }) => will === "refuse");
	const changing = new Set(hosts.filter(({ will }) => will === "change" && !isRefused).map(({ id }) => id));
	const batches = planBatches(states.filter(({ host }) => changing.has(host.id)), policy);
	const stages = hosts.some(({ downloads }) => downloads);
	const { release, version } = goal;
	return {
		environment: policy.appInstance.environment,
		goal: {
			command: _commands_js__WEBPACK_IMPORTED_MODULE_2__.r[policy.command].plans ?? policy.command,
			version,
			...release !== void 0 && { release }
		},
		hosts,
		batches,
		estimate: estimateTime(policy, {
			stages,
			batches: batches.length,
			...timing
		}),
		warnings: goal.kind === "deploy" ? [] : goal.warnings
	};
}
function planHost(state, goal, policy) {
	if (state.runsRequested) return stays(state, "runs it already");
	if (!state.isKnown) return refuses(state, {
		code: state.problem,
		why: "it does not respond"
	});
	return goal.kind === "deploy" ? planDeploy(state, goal, policy) : planActivation(state, goal);
}
function planDeploy(state, { bytes }, policy) {
	if (state.hasStaged) return changes(state, {
		downloads: false,
		why: ""
	});
	if (state.isDrifted && policy["on-drift"] === "refuse") return refuses(state, {
		code: "drift",
		why: "something other than this action changed current, and on-drift is refuse"
	});
	return changes(state, {
		downloads: true,
		why: stagingRemarks(state, bytes, policy)
	});
}
function planActivation(state, { release, keep, isDownloadable }) {
	if (runsHealthy(state, release)) return stays(state, "runs it already");
	if (keep.has(state.host.id)) return stays(state, "was changed by hand");
	const downloads = !hasOnDisk(state, release);
	if (downloads && !isDownloadable) return refuses(state, {
		code: "release-missing",
		why: `it does not have ${release}, and no run recorded where to download it`
	});
	return changes(state, {
		downloads,
		why: state.problem
	});
}
const about = ({ host: { id, name, zone }, live, liveVersion }) => ({
	id,
	name,
	zone,
	runs: live,
	runsVersion: liveVersion
});
const stays = (state, why) => ({
	...about(state),
	will: "stay",
	downloads: false,
	why
});
const changes = (state, how) => ({
	...about(state),
	will: "change",
	...how
});
function refuses(state, { code, why }) {
	return {
		...about(state),
		will: "refuse",
		downloads: false,
		why,
		code
	};
}
/** Whether a host reports that it runs that release and is healthy. */
function runsHealthy({ live, problem }, release) {
	return live === release && problem === "";
}
/** Whether a host reports that it has that release on disk. */
function hasOnDisk({ releases, hasStaged }, release) {
	return hasStaged || releases.some(({ id }) => id === release);
}
/**
* Hosts on which the last release failed come first, since they are the most likely to fail again. Hosts report that themselves,
* so the canary batch also gets other hosts unless most hosts report it. The host that runs `before-activate-once` is a batch of
* its own, since the hook must end before another host runs the new code; no host can choose to be it.
*/
function planBatches(states, policy) {
	const runsOnce = policy["before-activate-once"] !== void 0;
	const zones = new Map(states.map(({ host: { id, zone } }) => [id, zone]));
	const zoneOf = policy["by-zone"] ? (host) => zones.get(host) ?? "" : void 0;
	const failed = runsOnce ? [] : states.filter(({ failedLast }) => failedLast);
	const order = [...failed, ...states.filter((state) => !failed.includes(state))].map(({ host }) => host.id);
	const size = splitIntoBatches(order, policy.batches, zoneOf)[0]?.length ?? 1;
	const extra = (0,_majority_js__WEBPACK_IMPORTED_MODULE_3__.t)(failed.length, states.length) ? 0 : Math.floor(failed.length / size);
	const [first = [], ...others] = splitIntoBatches(order, [...policy.batches.slice(0, 1).flatMap((share) => Array(extra).fill(share)), ...policy.batches], zoneOf);
	return [...runsOnce ? [first.slice(0, 1), first.slice(1)] : [first], ...others].filter((batch) => batch.length > 0);
}
// src/traffic/check-groups.ts
/** Checks target groups where the run has any, and loads the code for it only then. */
async function checkGroups(request, check) {
	if (request["target-groups"] !== void 0) await check(await __webpack_require__.e(/* import() */ 2912).then(__webpack_require__.bind(__webpack_require__, 2912)));
}
// src/preflight/preflight.ts
/**
* Finds the hosts and the artifact's checksum, and checks whether alarms and target groups let a deploy start; rejects with a
* reason for each host that cannot be deployed to.
*/
async function preflight(request, ports) {
	const [found, { source, verification }] = await Promise.all([(0,_lock_js__WEBPACK_IMPORTED_MODULE_5__.y)(request, ports), openSource(request, ports)]);
	const known = await verifyAttestation({
		source,
		verification
	}, request, ports);
	ports.emit({
		type: "verification",
		verification: known
	});
	warnOfArtifact(request, known, ports);
	const targets = await checkTargets(found, request, ports);
	await requireRemainingTarget(targets.hosts, request, ports);
	return {
		...targets,
		verification: known,
		source,
		commit: source.commit ?? request.commit
	};
}
/**
* Refuses a deploy to hosts that it could not drain, before it stages anything. The hosts have not been asked yet: these are the
* batches of a plan in which every host changes, and the run checks those of the plan itself again.
*/
async function requireRemainingTarget(hosts, request, ports) {
	const states = hosts.map((host) => ({
		host,
		failedLast: false
	}));
	await checkGroups(request, async (groups) => await groups.requireRemainingTarget(planBatches(states, request), request, ports));
}
/** With `verify-attestation`, adds the workflow that built the artifact, or rejects. */
async function verifyAttestation({ source, verification }, request, ports) {
	if (!request["verify-attestation"]) return verification;
	const { artifact } = source;
	const sha256 = verification.sha256 ?? verification.archive;
	if (sha256 === void 0) throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.t("attestation-missing", `${artifact.display} has no sha256 to look up an attestation with.`, { next: "Give artifact-sha256, or put a .sha256 file beside the artifact." });
	const repository = "repository" in artifact ? artifact.repository : request.repository;
	const workflow = request["attestation-workflow"];
	const built = await ports.attestations.verify({
		repository,
		sha256,
		...workflow !== void 0 && { workflow }
	});
	return {
		...verification,
		attested: built.workflow
	};
}
/** With `artifact-bucket`, copies the artifact there for hosts to download, unless it is in S3 already. */
async function copyToBucket({ source, verification }, request, ports) {
	if (request["artifact-bucket"] === void 0 || source.artifact.kind === "s3") return source;
	return await ports.sources.copied(source, verification);
}
/** The preflight of commands without an artifact. */
async function preflightHosts(request, ports) {
	return await checkTargets(await (0,_lock_js__WEBPACK_IMPORTED_MODULE_5__.y)(request, ports), request, ports);
}
async function checkTargets(found, request, ports) {
	const hosts = acceptHosts(found, request, ports);
	const selected = [...hosts, ...found.unusable.map(({ instance }) => instance)].map(({ id }) => id);
	await Promise.all([checkAlarms(request, ports), checkGroups(request, async (groups) => await groups.requireOwnTargetGroups(selected, request, ports))]);
	warnOfCredentials(request, ports);
	return {
		hosts,
		leftOut: new Set(found.unusable.map(({ instance }) => instance.id))
	};
}
function warnOfCredentials({ credentialsEnd, timeout }, { clock, emit }) {
	if (credentialsEnd === void 0 || credentialsEnd >= clock.now() + timeout) return;
	emit({
		type: "warning",
		message: `The AWS credentials expire at ${new Date(credentialsEnd).toISOString()}, before this run's timeout. The run starts no batch that it could not revert by then; a longer role-duration-seconds avoids that.`
	});
}
async function openSource(request, { sources }) {
	const { artifact, "artifact-sha256": given } = request;
	const source = await sources.open(artifact);
	return {
		source,
		verification: verificationOf(given !== void 0 && artifact.kind === "url" ? { none: "" } : await source.digest(), given, artifact)
	};
}
function verificationOf(published, given, { display }) {
	if ("none" in published) return given === void 0 ? {
		source: "none",
		why: published.none
	} : {
		source: "input",
		sha256: given
	};
	const { sha256, by, ofDownload } = published;
	if (ofDownload) return {
		source: given === void 0 ? by : "input",
		archive: sha256,
		...given && { sha256: given }
	};
	if (given === void 0) return {
		source: by,
		sha256
	};
	if (by === "beside" || given === sha256) return {
		source: "input",
		sha256: given
	};
	throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.t("sha256-mismatch", `${display} has sha256 ${sha256}, but artifact-sha256 is ${given}.`, { next: "It is not the file that was built. Nothing was changed." });
}
function warnOfArtifact({ artifact }, { source, why }, { emit }) {
	if (source === "none") emit({
		type: "warning",
		message: `The artifact was not verified (${why}). Give artifact-sha256, or put a .sha256 file beside it.`
	});
	if (artifact.kind === "url" && artifact.plain) emit({
		type: "warning",
		message: "The artifact is downloaded over http://, without TLS: an attacker on the network can change it."
	});
}
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
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2891);
/* harmony import */ var _majority_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7641);
/* harmony import */ var _artifact2_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2668);
/* harmony import */ var _drains_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6157);
/* harmony import */ var _preflight_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7263);
import.meta.url;









// src/dispatch/inspect.ts
/** Asks hosts what they run and what they have on disk, without changing anything. Asks again where a response was lost. */
async function inspect(instances, settings, { request, ports }) {
	const hosts = instances.map(({ id }) => id);
	const spec = {
		command: "status",
		settings: () => settings,
		runWithinMs: _programs_js__WEBPACK_IMPORTED_MODULE_4__.l
	};
	const resolve = async (lost) => await (0,_lock_js__WEBPACK_IMPORTED_MODULE_3__.h)([...lost.keys()], spec, {
		request,
		ports
	});
	return await (0,_lock_js__WEBPACK_IMPORTED_MODULE_3__.p)({
		phase: "inspect",
		hosts,
		dispatch: spec,
		resolve
	}, { request }, ports);
}
// src/planning/fetchable.ts
/** The artifact of a recorded release, for hosts that lack it; undefined when they cannot download or verify it. */
function downloadableArtifact({ version, artifact: text, sha256, signed, ...recorded }) {
	if (version === "" || signed || !/^[0-9a-f]{64}$/.test(sha256)) return void 0;
	const artifact = parseArtifact(text);
	if (artifact?.display !== text) return void 0;
	const { repository = "", runId = "" } = recorded;
	return (artifact.kind === "url" || artifact.kind === "s3" || repository !== "") && (artifact.kind !== "actions" || runId !== "") ? (0,_artifact2_js__WEBPACK_IMPORTED_MODULE_6__.r)(artifact, {
		repository,
		runId
	}) : void 0;
}
function parseArtifact(text) {
	try {
		return (0,_artifact2_js__WEBPACK_IMPORTED_MODULE_6__.t)(text);
	} catch {
		return;
	}
}
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
		version: recorded?.version || (0,_majority_js__WEBPACK_IMPORTED_MODULE_5__.r)(having.map((one) => one.version)) || "",
		verdict,
		lacking,
		against,
		isFetchable: recorded !== void 0 && downloadableArtifact(recorded) !== void 0
	};
}
/** A recorded release was proved on every host, so the record decides where hosts disagree. */
function verdictOf(having, recorded) {
	if (recorded?.bad) return "bad";
	const wasLive = recorded !== void 0 && !recorded.partial;
	const [good, other] = [having.filter(isProved), having.filter((one) => !isProved(one))];
	const verdicts = ((wasLive ? !(0,_majority_js__WEBPACK_IMPORTED_MODULE_5__.t)(other.length, having.length) : (0,_majority_js__WEBPACK_IMPORTED_MODULE_5__.t)(good.length, having.length)) ? good : other).map(({ verdict }) => verdict);
	return (0,_majority_js__WEBPACK_IMPORTED_MODULE_5__.r)(verdicts) ?? verdicts[0] ?? (wasLive ? "good" : "failed");
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
	return releasesNewestFirst(statuses, known).map((id) => releaseOnFleet(id, statuses, known)).filter((one) => isProved(one) && (0,_majority_js__WEBPACK_IMPORTED_MODULE_5__.t)(statuses.size - one.lacking.length, statuses.size));
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
	return (0,_majority_js__WEBPACK_IMPORTED_MODULE_5__.t)(statuses.size - others.length, statuses.size) || (0,_majority_js__WEBPACK_IMPORTED_MODULE_5__.t)(wereTo.length, others.length);
}
/** A host reports the first bytes of a version, without a cut character, which has at most three bytes. */
function isVersion(reported, version) {
	return reported === version || Buffer.byteLength(reported) > _programs_js__WEBPACK_IMPORTED_MODULE_4__.u.versionBytes - 4 && version.startsWith(reported);
}
function none(what, statuses, good) {
	const named = good.map(({ release, version }) => version === "" ? release : `${version} (${release})`);
	const choice = named.length === 0 ? "They have no good release in common." : `All of them have: ${named.join(", ")}.`;
	const hosts = statuses.size === 1 ? "The host does not" : `Not all of the ${statuses.size} hosts`;
	throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__.t("no-rollback-target", `${hosts} ${what}. ${choice}`, { next: "Choose one with release-id, or deploy the version that you want." });
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
		(0,_lock_js__WEBPACK_IMPORTED_MODULE_3__.o)(request, ports),
		(0,_lock_js__WEBPACK_IMPORTED_MODULE_3__.n)(request, ports),
		(0,_drains_js__WEBPACK_IMPORTED_MODULE_7__.t)(request, ports)
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
	(0,_preflight_js__WEBPACK_IMPORTED_MODULE_8__.i)(found, request);
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
