export const id = 3448;
export const ids = [3448];
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

/***/ 3415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ requireResponses),
/* harmony export */   c: () => (/* binding */ finish),
/* harmony export */   d: () => (/* binding */ rollOut),
/* harmony export */   f: () => (/* binding */ stage),
/* harmony export */   h: () => (/* binding */ checkAlarms),
/* harmony export */   i: () => (/* binding */ withReadyHosts),
/* harmony export */   l: () => (/* binding */ bake),
/* harmony export */   m: () => (/* binding */ preflightHosts),
/* harmony export */   n: () => (/* binding */ requireExecutable),
/* harmony export */   o: () => (/* binding */ startMonitor),
/* harmony export */   p: () => (/* binding */ preflight),
/* harmony export */   r: () => (/* binding */ timingOf),
/* harmony export */   s: () => (/* binding */ deployToLateHosts),
/* harmony export */   t: () => (/* binding */ planHosts),
/* harmony export */   u: () => (/* binding */ newRollout)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2526);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(236);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(673);
/* harmony import */ var _host_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9977);
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2891);
/* harmony import */ var _host_position_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4190);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2540);
/* harmony import */ var _majority_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7641);
/* harmony import */ var _phase_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4091);
/* harmony import */ var _accept_hosts_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9048);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(345);
import.meta.url;











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
	const neededMb = Math.ceil(bytes * _host_limits_js__WEBPACK_IMPORTED_MODULE_3__.t.roomFactor / 2 ** 20) + _host_limits_js__WEBPACK_IMPORTED_MODULE_3__.t.spareMb;
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
			command: _commands_js__WEBPACK_IMPORTED_MODULE_1__.r[policy.command].plans ?? policy.command,
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
		why: "It does not respond."
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
		why: "Something other than this action changed current, and on-drift is refuse."
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
		why: `It does not have ${release}, and no run recorded where to download it.`
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
	const extra = (0,_majority_js__WEBPACK_IMPORTED_MODULE_7__.t)(failed.length, states.length) ? 0 : Math.floor(failed.length / size);
	const [first = [], ...others] = splitIntoBatches(order, [...policy.batches.slice(0, 1).flatMap((share) => Array(extra).fill(share)), ...policy.batches], zoneOf);
	return [...runsOnce ? [first.slice(0, 1), first.slice(1)] : [first], ...others].filter((batch) => batch.length > 0);
}
// src/traffic/check-groups.ts
/** Checks target groups where the run has any, and loads the code for it only then. */
async function checkGroups(request, check) {
	if (request["target-groups"] !== void 0) await check(await __webpack_require__.e(/* import() */ 2912).then(__webpack_require__.bind(__webpack_require__, 2912)));
}
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
// src/preflight/open-artifact.ts
/** Rejects where the artifact cannot be opened, is not the given one, or lacks the attestation that the request asks for. */
async function openArtifact(request, ports) {
	const { source, verification } = await openSource(request, ports);
	return {
		source,
		verification: await verifyAttestation({
			source,
			verification
		}, request, ports)
	};
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
// src/preflight/preflight.ts
/**
* Finds the hosts and the artifact's checksum, and checks whether alarms and target groups let a deploy start; rejects with a
* reason for each host that cannot be deployed to.
*/
async function preflight(request, ports) {
	const [found, { source, verification }] = await Promise.all([(0,_lock_js__WEBPACK_IMPORTED_MODULE_10__.o)(request, ports), openArtifact(request, ports)]);
	ports.emit({
		type: "verification",
		verification
	});
	warnOfArtifact(request, verification, ports);
	const targets = await checkTargets(found, request, ports);
	await requireRemainingTarget(targets.hosts, request, ports);
	return {
		...targets,
		verification,
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
/** The preflight of commands without an artifact. */
async function preflightHosts(request, ports) {
	return await checkTargets(await (0,_lock_js__WEBPACK_IMPORTED_MODULE_10__.o)(request, ports), request, ports);
}
async function checkTargets(found, request, ports) {
	const hosts = (0,_accept_hosts_js__WEBPACK_IMPORTED_MODULE_9__.t)(found, request, ports);
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
// src/dispatch/recovery.ts
/** Read-only: a host responds at any time, also while another command runs on it. */
async function queryStatus(hosts, { session, ports }) {
	return await (0,_phase_js__WEBPACK_IMPORTED_MODULE_8__.o)(hosts, {
		command: "status",
		settings: () => (0,_phase_js__WEBPACK_IMPORTED_MODULE_8__.a)(session),
		runWithinMs: _programs_js__WEBPACK_IMPORTED_MODULE_4__.l
	}, {
		request: session.request,
		ports
	});
}
/**
* Whether this run staged the release, by the host's `status`. Compares versions, since two runs within one second can choose
* the same id.
*/
function isStaged({ releases = [] }, { release, version }) {
	return releases.some((one) => one.id === release && one.verdict === "staged" && version.startsWith(one.version));
}
/**
* Asks silent hosts for their `status`, and resolves with those whose result is certain: the host proved the expected release
* and no command runs on it, or the activation failed and the host rolled back. For other hosts the command may still be
* under way.
*/
async function confirm(hosts, expected, context) {
	const known = /* @__PURE__ */ new Map();
	for (const [host, response] of await queryStatus(hosts, context)) {
		const result = response.lost ? void 0 : confirmedBy(response.result, host, expected);
		if (result !== void 0) known.set(host, {
			...response,
			result
		});
	}
	return known;
}
function confirmedBy(status, host, expected) {
	const { good = "none", after, settled, releases = [] } = status;
	if (settled !== true || good !== after) return void 0;
	if (after === expected.now(host)) return confirmed(status, expected);
	return releases.some(({ id, verdict }) => id === expected.now(host) && verdict === "failed") ? rolledBack(status, "Its response was lost, but it has recorded that the release failed.") : void 0;
}
function confirmed(found, { verdict }) {
	const note = "Its response was lost; its status shows that it runs what it was to run, proved.";
	return {
		...found,
		ok: true,
		verdict,
		code: "",
		message: "",
		warnings: [...found.warnings, note]
	};
}
function rolledBack(found, message) {
	return {
		...found,
		ok: false,
		verdict: "rolled-back",
		code: "result-lost",
		message
	};
}
/** Sends `status`, then `recover`, to hosts with an ambiguous response. Waits for hosts on which a command still runs. */
async function resolveAmbiguous(ambiguous, expected, context) {
	const { clock } = context.ports;
	const until = clock.now() + (0,_programs_js__WEBPACK_IMPORTED_MODULE_4__.r)(context.session.request, {});
	const settled = new Map(ambiguous);
	let open = [...ambiguous.keys()];
	for (let attempt = 1; open.length > 0; attempt += 1) {
		for (const [host, response] of await recovered(open, ambiguous, context)) settled.set(host, response);
		const tries = (host) => settled.get(host)?.lost ? 2 : 4;
		open = open.filter((host) => isUnresolved$1(settled.get(host)) && attempt < tries(host) && clock.now() < until);
		if (open.length > 0) await clock.sleep(5e3 * attempt);
	}
	return new Map([...settled].map(([host, response]) => [host, resolve(host, [ambiguous.get(host), response], expected)]));
}
function isUnresolved$1(response) {
	return response === void 0 || response.lost || response.result.code === "busy";
}
/** Names the first command in `revoked`: if it is still under way, the host refuses it on arrival. */
async function recovered(hosts, ambiguous, context) {
	const { session, ports } = context;
	const statuses = await queryStatus(hosts, context);
	const reachable = hosts.filter((host) => statuses.get(host)?.lost === false);
	const recover = {
		command: "recover",
		settings: (host) => ({
			...(0,_phase_js__WEBPACK_IMPORTED_MODULE_8__.a)(session),
			revoked: ambiguous.get(host)?.commandId
		}),
		runWithinMs: (0,_programs_js__WEBPACK_IMPORTED_MODULE_4__.r)(session.request, {})
	};
	return new Map([...statuses, ...await (0,_phase_js__WEBPACK_IMPORTED_MODULE_8__.o)(reachable, recover, {
		request: session.request,
		ports
	})]);
}
function isReverted(host, response, expected) {
	if (response === void 0 || response.lost) return false;
	const { after, verdict, code } = response.result;
	return after === expected.before(host) && verdict !== "rollback-failed" && code !== "busy";
}
/** What a host runs after its recovery. */
function resolve(host, [first, last], expected) {
	const { result, lost } = last;
	if (!lost && result.ok && result.after === expected.now(host)) return {
		...last,
		result: confirmed(result, expected)
	};
	if (first?.lost === false) return first;
	if (lost || result.code === "busy") return last;
	if (isReverted(host, last, expected)) return {
		...last,
		result: rolledBack(result, `${first?.result.message ?? ""} Its status shows that it runs what it ran before.`.trim())
	};
	const message = result.message || `It runs ${result.after ?? "something unknown"}.`;
	const code = result.code || "result-lost";
	return {
		...last,
		result: {
			...result,
			ok: false,
			verdict: "rollback-failed",
			code,
			message
		}
	};
}
/** The response of a host that was asked directly, twice, and stayed silent. */
function unreachable() {
	return (0,_phase_js__WEBPACK_IMPORTED_MODULE_8__.c)("host-unreachable", "It no longer responds, although SSM accepted commands for it.");
}
// src/rollout/stage.ts
/** Stages the release on all these hosts at once, beside the live one. Traffic is untouched. */
async function stage(hosts, session, ports) {
	const context = {
		session,
		ports
	};
	const plain = stageSpec(context);
	const spec = {
		...plain,
		probe: stallProbe(plain, context)
	};
	const resolve = (ambiguous) => resolveStaging(ambiguous, spec, context);
	return await (0,_phase_js__WEBPACK_IMPORTED_MODULE_8__.i)({
		phase: "stage",
		hosts,
		dispatch: spec,
		resolve
	}, session, ports);
}
function stageSpec({ session, ports }) {
	return {
		command: "stage",
		settings: () => stageSettings(session),
		expiringSettings: async () => await downloadUrl(session),
		runWithinMs: Math.max(session.deadline - ports.clock.now(), 6e4),
		notAfter: session.deadline
	};
}
function stageSettings(session) {
	const { source, verification } = session;
	return {
		...(0,_phase_js__WEBPACK_IMPORTED_MODULE_8__.r)(session),
		...(0,_commands_js__WEBPACK_IMPORTED_MODULE_1__.t)(session.request.command) && { "on-drift": "adopt" },
		artifact: source?.artifact.display,
		sha256: verification.sha256,
		"archive-sha256": verification.archive,
		"sha256-source": verification.source === "none" && verification.sha256 ? "other hosts" : verification.source
	};
}
/** The artifact's URL, valid for some minutes. */
async function downloadUrl({ source }) {
	const there = await source?.address();
	return {
		"artifact-url": there?.url,
		"artifact-region": there?.region
	};
}
/**
* A silent host may still stage, may be done with its response lost, or may be terminated. Its `status` shows whether it is
* done. From the second check on the run sends the staging again: that waits for one that is under way, and does nothing where
* the release is staged. A host that does not respond to `status` twice in a row is unreachable.
*/
function stallProbe(spec, context) {
	const unanswered = /* @__PURE__ */ new Map();
	const judge = (host, status) => {
		const before = unanswered.get(host);
		const times = status.lost ? (before ?? 0) + 1 : 0;
		unanswered.set(host, times);
		if (status.lost) return times >= 2 ? unreachable() : void 0;
		return stagedBy(status, context.session) ?? (before === void 0 ? void 0 : "stage again");
	};
	return async (hosts) => {
		const judged = [...await queryStatus(hosts, context)].map(([host, status]) => [host, judge(host, status)]);
		const again = judged.filter(([, judgement]) => judgement === "stage again").map(([host]) => host);
		const second = await (0,_phase_js__WEBPACK_IMPORTED_MODULE_8__.o)(again, spec, {
			request: context.session.request,
			ports: context.ports
		});
		const known = judged.filter((entry) => typeof entry[1] === "object");
		return new Map([...known, ...[...second].filter(([, { result }]) => result.ok || (0,_phase_js__WEBPACK_IMPORTED_MODULE_8__.t)(result))]);
	};
}
/**
* Staging changes nothing that is live, so the run stages again on hosts that lack the release; twice, since the first staging
* may end meanwhile.
*/
async function resolveStaging(first, spec, context) {
	const resolved = new Map(first);
	let open = [...first.keys()];
	for (let tries = 2; open.length > 0; tries -= 1) {
		const statuses = await queryStatus(open, context);
		for (const [host, response] of resolvedBy(statuses, context.session)) resolved.set(host, response);
		if (tries === 0) break;
		const lacking = open.filter((host) => statuses.get(host)?.lost === false && isUnresolved(resolved, host));
		const again = await (0,_phase_js__WEBPACK_IMPORTED_MODULE_8__.o)(lacking, spec, {
			request: context.session.request,
			ports: context.ports
		});
		for (const [host, response] of again) resolved.set(host, response);
		open = lacking.filter((host) => isUnresolved(resolved, host));
	}
	return resolved;
}
function isUnresolved(responses, host) {
	const response = responses.get(host);
	return response === void 0 || (0,_phase_js__WEBPACK_IMPORTED_MODULE_8__.s)(response);
}
/** The hosts whose `status` shows that the release is staged, or that are unreachable. */
function resolvedBy(statuses, session) {
	return new Map([...statuses].flatMap(([host, status]) => {
		const known = status.result.verdict === "unreachable" ? status : stagedBy(status, session);
		return known === void 0 ? [] : [[host, known]];
	}));
}
/** The result of a staging that a `status` shows to be done; undefined when it is not, or when the host did not respond. */
function stagedBy(status, session) {
	if (status.lost || !isStaged(status.result, session)) return void 0;
	const note = "The response to the staging was lost; the status of the host shows that it has the release.";
	const warnings = [...status.result.warnings, note];
	return {
		...status,
		result: {
			...status.result,
			ok: true,
			verdict: "staged",
			code: "",
			message: "",
			warnings
		}
	};
}
// src/rollout/rollout.ts
function newRollout(staged) {
	return {
		staged: new Map(staged),
		results: /* @__PURE__ */ new Map(),
		begun: [],
		slowestMs: 0
	};
}
/** Activates the batches of a plan one after another. It stops between two batches, never inside one. */
async function rollOut({ batches }, rollout, context) {
	const { ports, monitor } = context;
	const isFirst = rollout.begun.length === 0;
	for (const [i, hosts] of batches.entries()) {
		if (!canContinue(rollout, context)) return;
		const began = ports.clock.now();
		rollout.begun.push(hosts);
		const batch = {
			number: i + 1,
			of: batches.length
		};
		const first = isFirst && i === 0 ? hosts[0] : void 0;
		for (const [host, result] of await activate({
			hosts,
			batch,
			first
		}, rollout, context)) rollout.results.set(host, result);
		rollout.slowestMs = Math.max(rollout.slowestMs, ports.clock.now() - began);
		if (!withinBudget(rollout, context) || stopOnAlarm(await monitor.check(), rollout, context)) return;
		if (i < batches.length - 1 && stopOnAlarm(await monitorFor("pause", context), rollout, context)) return;
	}
}
/** After the last batch: monitors for as long as `bake` says. */
async function bake(rollout, context) {
	if (rollout.stopped !== void 0 || rollout.begun.length === 0) return;
	stopOnAlarm(await monitorFor("bake", context), rollout, context);
}
async function monitorFor(why, { session, ports, monitor }) {
	const ms = session.request[why];
	if (ms === 0) return void 0;
	ports.emit({
		type: "monitoring",
		why,
		ms
	});
	return await monitor.watchFor(ms);
}
function stopOnAlarm(what, rollout, context) {
	if (what !== void 0) stop({
		why: "alarm",
		what
	}, rollout, context);
	return what !== void 0;
}
/** Before a batch: whether the run still has the lock, time, and credentials that outlive the batch and its rollback. */
function canContinue(rollout, context) {
	const { session, ports } = context;
	return goesOn(shortage(rollout, session, ports.clock.now()), rollout, context);
}
/** What the run has too little of for one more batch. */
function shortage(rollout, { deadline, request }, now) {
	const { credentialsEnd } = request;
	if (now >= deadline) return { why: "time" };
	if (credentialsEnd === void 0 || now + neededMs(rollout) < credentialsEnd) return void 0;
	return {
		why: "credentials",
		what: new Date(credentialsEnd).toISOString()
	};
}
/** The time for one more batch and for reverting all batches, each as slow as the slowest so far. */
function neededMs({ begun, slowestMs }) {
	return slowestMs * (begun.length + 2) + 6e4;
}
/** After a batch: whether the run still has the lock, and no more hosts failed than `max-failures` allows. */
function withinBudget(rollout, context) {
	return goesOn(failuresOf(rollout) > context.session.request["max-failures"] ? { why: "failures" } : void 0, rollout, context);
}
function failuresOf({ results }) {
	return [...results.values()].filter(_host_position_js__WEBPACK_IMPORTED_MODULE_5__.n).length;
}
/** Whether the rollout goes on. A newer run that took over goes before any other reason to stop. */
function goesOn(reason, rollout, context) {
	const why = context.session.lease.lost.aborted ? { why: "superseded" } : reason;
	if (why !== void 0) stop(why, rollout, context);
	return why === void 0;
}
function stop({ why, what }, rollout, { session, ports }) {
	rollout.stopped = why;
	const failures = failuresOf(rollout);
	const allowed = session.request["max-failures"];
	ports.emit({
		type: "stopped",
		why,
		failures,
		allowed,
		...what !== void 0 && { what }
	});
}
/** Without `target-groups` there is nothing to drain, and the code for it is not loaded. */
async function withDrained(...[drain, context, work]) {
	if (context.session.request["target-groups"] === void 0) return await work(drain.hosts);
	return await (await __webpack_require__.e(/* import() */ 3718).then(__webpack_require__.bind(__webpack_require__, 3718))).withDrained(drain, context, work);
}
async function activate({ hosts, batch, first }, { staged }, context) {
	const { session, ports } = context;
	const { release, request, deadline } = session;
	const before = (host) => staged.get(host)?.before ?? "none";
	const once = request["before-activate-once"] === void 0 ? void 0 : first;
	const { marksReplacedBad } = _commands_js__WEBPACK_IMPORTED_MODULE_1__.r[request.command];
	const expected = {
		now: () => release,
		before,
		verdict: "activated"
	};
	const spec = {
		command: "activate",
		settings: (host) => ({
			...(0,_phase_js__WEBPACK_IMPORTED_MODULE_8__.r)(session),
			expect: before(host),
			first: host === once ? "true" : void 0,
			"rolling-back": marksReplacedBad ? "true" : void 0
		}),
		runWithinMs: activationTime(staged, session),
		minDurationMs: request["stable-for"],
		notAfter: deadline,
		probe: (silent) => confirm(silent, expected, context)
	};
	const resolve = (ambiguous) => resolveAmbiguous(ambiguous, expected, context);
	return await withDrained({
		hosts,
		force: false
	}, context, async (drained) => {
		return await (0,_phase_js__WEBPACK_IMPORTED_MODULE_8__.i)({
			phase: "activate",
			hosts: drained,
			dispatch: spec,
			batch,
			resolve
		}, session, ports);
	});
}
/**
* How long an activation may run: what the units of most hosts need. A host whose unit needs longer is asked for its status,
* like any host that has not responded.
*/
function activationTime(staged, { request }) {
	const timeout = (key) => (0,_majority_js__WEBPACK_IMPORTED_MODULE_7__.n)([...staged.values()].flatMap((one) => one[key] ?? []));
	const [stopTimeout, startTimeout] = [timeout("stopTimeout"), timeout("startTimeout")];
	return (0,_programs_js__WEBPACK_IMPORTED_MODULE_4__.r)(request, {
		...stopTimeout && { stopTimeout },
		...startTimeout && { startTimeout }
	});
}
/**
* Reverts every activated host to what this run found there: the same batches, the latest first. Once a newer run takes over,
* the remaining hosts are that run's.
*/
async function revert(rollout, context) {
	const results = new Map(rollout.results);
	const activated = (host) => (0,_host_position_js__WEBPACK_IMPORTED_MODULE_5__.a)(rollout.results.get(host));
	const batches = rollout.begun.map((batch) => batch.filter(activated)).filter((batch) => batch.length > 0);
	for (const [i, hosts] of batches.reverse().entries()) {
		if (context.session.lease.lost.aborted) break;
		const batch = {
			number: i + 1,
			of: batches.length
		};
		const reverted = await withDrained({
			hosts,
			force: true
		}, context, async (drained) => {
			const phase = revertPhase({
				hosts: drained,
				batch,
				first: void 0
			}, rollout.staged, context);
			return await (0,_phase_js__WEBPACK_IMPORTED_MODULE_8__.i)(phase, context.session, context.ports);
		});
		for (const [host, result] of reverted) results.set(host, result);
	}
	return results;
}
function revertPhase({ hosts, batch }, staged, context) {
	const to = (host) => staged.get(host)?.before ?? "none";
	const expected = {
		now: to,
		before: to,
		verdict: "reverted"
	};
	return {
		phase: "revert",
		hosts,
		batch,
		dispatch: {
			command: "revert",
			settings: (host) => ({
				...(0,_phase_js__WEBPACK_IMPORTED_MODULE_8__.a)(context.session),
				to: to(host),
				expect: context.session.release
			}),
			runWithinMs: activationTime(staged, context.session),
			probe: (silent) => confirm(silent, expected, context)
		},
		resolve: (ambiguous) => resolveAmbiguous(ambiguous, expected, context),
		meaning: refusedIsFailed
	};
}
/** A host that refuses to revert still runs what it should not run. */
function refusedIsFailed(result) {
	return result.verdict === "refused" ? {
		...result,
		verdict: "rollback-failed"
	} : result;
}
// src/rollout/finish.ts
/** Reverts what has to be reverted, records what is live, and prunes. */
async function finish(rollout, context, steps) {
	const last = await lastResults(rollout, context);
	await context.session.lease.verify();
	const verdict = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_6__.n)(context.ports.history());
	if (verdict === "deployed") await steps.record();
	else if (verdict !== "superseded" && [...last.values()].some(_host_position_js__WEBPACK_IMPORTED_MODULE_5__.a)) await steps.recordPartial?.();
	await steps.cleanUp(last);
}
/** The last result of each host that was to get the release. */
async function lastResults(rollout, context) {
	const { staged, results, stopped } = rollout;
	const fresh = [...staged].filter(([, { verdict }]) => verdict !== "unchanged");
	const stays = stopped === void 0 || stopped === "superseded" || context.session.request["on-failure"] === "stop";
	return new Map([...fresh, ...stays ? results : await revert(rollout, context)]);
}
// src/rollout/late-hosts.ts
/** Deploys to hosts that join the fleet during the run: they have an older release, or none. */
/** A fleet may keep growing; after this many rounds the run ends. */
const maxRounds = 3;
/** Finds hosts that joined, and activates the release on them as on the others. A host of them that fails counts as failed. */
async function deployToLateHosts(rollout, context, prepare) {
	for (let round = 0; round < maxRounds && rollout.stopped === void 0; round += 1) {
		const joined = await findLateHosts(rollout, context);
		if (joined.length === 0) return;
		context.ports.emit({
			type: "joined",
			hosts: joined
		});
		const { plan, results } = await prepare(joined);
		for (const [host, result] of results) {
			rollout.staged.set(host, result);
			if (!result.ok && !_outcome_js__WEBPACK_IMPORTED_MODULE_6__.t.has(result.code)) rollout.results.set(host, result);
		}
		if (!withinBudget(rollout, context)) return;
		context.ports.emit({
			type: "rollout-planned",
			plan
		});
		await rollOut(plan, rollout, context);
	}
}
/** Resolves with the hosts that can be deployed to, and warns about the others: they have not failed. */
async function findLateHosts({ staged }, { session, ports }) {
	try {
		const { usable, unusable } = await (0,_lock_js__WEBPACK_IMPORTED_MODULE_10__.o)(session.request, ports, { except: new Set(staged.keys()) });
		for (const { instance, code, message } of unusable) {
			if (session.leftOut.has(instance.id)) continue;
			ports.emit({
				type: "warning",
				message: `${(0,_labels_js__WEBPACK_IMPORTED_MODULE_2__.n)(instance)} joined meanwhile and could not be deployed to: ${code}: ${message}`
			});
		}
		return usable;
	} catch (error) {
		ports.emit({
			type: "warning",
			message: `Could not find out whether hosts joined meanwhile. ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.i)(error).message}`
		});
		return [];
	}
}
// src/rollout/public-url.ts
/** The pause after a 429 without `Retry-After`. */
const rateLimitPauseMs = 3e4;
/** The longest pause: a header must not blind the monitor for the rest of the run. */
const longestMs = 12e4;
/**
* Each check requires `health-successes` responses 200 in a row within `health-timeout`, and resolves with what failed. A 429 tells
* nothing about the app and is no alarm: the monitor then pauses for as long as the server asks, two minutes at most. After a 200
* that asks for a pause, a check that decides whether the rollout continues polls anyway.
*/
function publicUrlMonitor(request, ports) {
	const { "health-url": url, "health-successes": wanted, "health-timeout": timeoutMs } = request;
	const { clock, web, emit } = ports;
	if (url === void 0) return async () => void 0;
	let refusedUntil = 0;
	let usedUpUntil = 0;
	let hasWarned = false;
	const notePause = (answer, waitMs) => {
		if (answer.ok && answer.againAfterMs !== void 0) usedUpUntil = clock.now() + waitMs;
		if (!answer.isLimited) return;
		refusedUntil = clock.now() + waitMs;
		if (!hasWarned) emit({
			type: "warning",
			message: rateLimitedWarning
		});
		hasWarned = true;
	};
	return async (isPassing) => {
		if (clock.now() < refusedUntil || isPassing && clock.now() < usedUpUntil) return void 0;
		const until = clock.now() + timeoutMs;
		let problem;
		for (let successes = 0;;) {
			const answer = await web.answers200(url);
			const waitMs = waitAfter(answer, request);
			notePause(answer, waitMs);
			[successes, problem] = countAnswer(answer, [successes, problem]);
			if (successes >= wanted) return void 0;
			if (clock.now() >= until) return problem && `The public URL (health-url) does not respond with 200: ${problem}.`;
			await clock.sleep(Math.min(waitMs, Math.max(until - clock.now(), request["health-interval"])));
		}
	};
}
const rateLimitedWarning = "The public URL (health-url) limits the rate of requests (HTTP 429), which counts as no alarm. Exempt its health path from the limit; otherwise the run may learn nothing about the release.";
function countAnswer(answer, count) {
	const [successes, problem] = count;
	if (answer.ok) return [successes + 1, problem];
	return answer.isLimited ? count : [0, answer.detail];
}
function waitAfter({ isLimited, againAfterMs }, { "health-interval": interval }) {
	return Math.max(interval, Math.min(againAfterMs ?? (isLimited ? rateLimitPauseMs : 0), longestMs));
}
// src/rollout/monitor.ts
const checkIntervalMs = 1e4;
/** Starts to monitor, also between checks: an alarm may fire and recover while a batch is under way. */
function startMonitor(session, ports) {
	const { clock } = ports;
	const urlFailure = publicUrlMonitor(session.request, ports);
	const alarmOrUrlFailure = (isPassing) => async () => await firingAlarms(session, ports) ?? await urlFailure(isPassing);
	const stopped = new AbortController();
	const fired = new AbortController();
	let what;
	const check = async (read) => {
		what ??= await read();
		if (what !== void 0) fired.abort();
		return what;
	};
	const polling = (async () => {
		while (session.request.alarms !== void 0 && !stopped.signal.aborted && what === void 0) {
			await check(async () => await firingAlarms(session, ports));
			await clock.sleep(checkIntervalMs, stopped.signal);
		}
	})();
	return {
		check: () => check(alarmOrUrlFailure(false)),
		watchFor: async (ms) => {
			for (const until = clock.now() + ms; clock.now() < until && what === void 0;) {
				await clock.sleep(Math.min(checkIntervalMs, until - clock.now()), fired.signal);
				await check(alarmOrUrlFailure(clock.now() < until));
			}
			return what;
		},
		stop: async () => {
			stopped.abort();
			await polling;
		}
	};
}
/** An alarm that cannot be read, or that was deleted, counts as firing. */
async function firingAlarms({ request: { alarms = [] } }, ports) {
	if (alarms.length === 0) return void 0;
	const states = await ports.alarms.states(alarms).catch((error) => (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.i)(error));
	if (states instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__.t) return `The alarms cannot be read: ${states.message}`;
	const bad = alarms.filter((name) => states.get(name) === "ALARM" || !states.has(name));
	return bad.length === 0 ? void 0 : `The alarm ${bad.map((name) => `${name} ${states.has(name) ? "is in ALARM" : "no longer exists"}`).join(", ")}.`;
}
// src/model/host-state.ts
/** The one reading of a host's reply. A host without a reply is in no known state: `problem` is `result-lost`. */
function hostState(host, result) {
	const { ok, verdict, code, before = "none", beforeVersion = "", releases = [], manual = "" } = result ?? lost;
	const { failedLast = false, drift = false, requested = false, freeMb, memoryMb } = result ?? lost;
	return {
		host,
		live: before,
		liveVersion: beforeVersion,
		isKnown: ok,
		problem: code,
		runsRequested: requested || verdict === "unchanged",
		hasStaged: verdict === "staged",
		releases,
		failedLast,
		isDrifted: drift,
		manual,
		...freeMb !== void 0 && { freeMb },
		...memoryMb !== void 0 && { memoryMb }
	};
}
const lost = {
	ok: false,
	verdict: "unknown",
	code: "result-lost",
	message: "",
	warnings: [],
	seconds: {}
};
// src/planning/refusals.ts
/** Refuses a run that the fleet does not allow, before it changes anything. Pure. */
/** Throws `hosts-unusable` where a host did not respond: nothing is known about what it runs. */
function requireResponses(statuses, hosts) {
	refuse(hosts.filter(({ id }) => statuses.get(id)?.ok !== true && statuses.get(id)?.verdict !== "gone").map((host) => {
		const { code = "result-lost", message = "" } = statuses.get(host.id) ?? {};
		return `${(0,_labels_js__WEBPACK_IMPORTED_MODULE_2__.n)(host)}: ${code}: ${message}`;
	}), "did not report what they run");
}
/** Throws `hosts-unusable` where a host of the plan refuses: the run would change no host. */
function requireNoRefusal({ hosts, goal: { command } }) {
	refuse(hosts.filter(({ will }) => will === "refuse").map((host) => `${(0,_labels_js__WEBPACK_IMPORTED_MODULE_2__.n)(host)}: ${host.code}: ${host.why}`), `cannot take part in the ${command}`);
}
function refuse(reasons, what) {
	if (reasons.length === 0) return;
	const shown = reasons.slice(0, 20).map((reason) => `- ${reason}`);
	const more = reasons.length > shown.length ? [`- and ${reasons.length - shown.length} more`] : [];
	throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.t("hosts-unusable", `${(0,_labels_js__WEBPACK_IMPORTED_MODULE_2__.t)(reasons.length)} ${what}.\n${[...shown, ...more].join("\n")}`, { next: "docs/errors.md has a heading for each code. Nothing was changed." });
}
// src/commands/plan-hosts.ts
/** Plans for the hosts from their results of `stage` or `status`. A host that was terminated meanwhile is in no plan. */
function planHosts(goal, results, { hosts, request, ...timing }) {
	return planRollout(goal, hosts.filter(({ id }) => results.get(id)?.verdict !== "gone").map((host) => hostState(host, results.get(host.id))), {
		policy: request,
		timing
	});
}
/**
* The plan without the activation of hosts that lack the release after all: it could not be staged there, it turned out to be
* what the host runs, or the host was terminated.
*/
function withReadyHosts(plan, ready) {
	const isReady = (host) => (0,_host_position_js__WEBPACK_IMPORTED_MODULE_5__.r)(ready.get(host));
	const batches = plan.batches.map((batch) => batch.filter(isReady)).filter((batch) => batch.length > 0);
	return {
		...plan,
		batches
	};
}
/** The timing of a plan that is made now. */
function timingOf(record, { clock }) {
	return {
		pace: record?.pace,
		now: clock.now()
	};
}
/** Throws what keeps a run from executing the plan: a host that refuses, or a target group that would lose its last target. */
async function requireExecutable(plan, request, ports) {
	requireNoRefusal(plan);
	await checkGroups(request, async (groups) => await groups.requireRemainingTarget(plan.batches, request, ports));
}



/***/ }),

/***/ 5678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ wasNotActivated),
/* harmony export */   n: () => (/* binding */ withoutRebalancing),
/* harmony export */   r: () => (/* binding */ cleanUp),
/* harmony export */   t: () => (/* binding */ restoreLeftovers)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2526);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(673);
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2891);
/* harmony import */ var _host_verdicts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4439);
/* harmony import */ var _host_position_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4190);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2716);
/* harmony import */ var _phase_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4091);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2);
/* harmony import */ var _drains_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6157);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5198);
import.meta.url;










// src/rollout/cleanup.ts
/**
* Removes the unused release from hosts, and prunes old releases on all of them. A failure is only a warning.
*/
async function cleanUp(last, { session, ports }, unused) {
	const hosts = [...last].filter(([, one]) => (0,_host_position_js__WEBPACK_IMPORTED_MODULE_4__.t)(one) && one.code !== "aws-denied").map(([host]) => host);
	if (hosts.length === 0) return;
	const settings = (host) => {
		const result = last.get(host);
		const isUnused = result !== void 0 && unused?.isUnused(result, host) === true;
		return {
			...(0,_phase_js__WEBPACK_IMPORTED_MODULE_6__.a)(session),
			release: isUnused ? unused?.release : void 0
		};
	};
	const dispatch = {
		command: "cleanup",
		settings,
		runWithinMs: _programs_js__WEBPACK_IMPORTED_MODULE_2__.i
	};
	const resolve = async (ambiguous) => ambiguous;
	const failed = [...await (0,_phase_js__WEBPACK_IMPORTED_MODULE_6__.i)({
		phase: "cleanup",
		hosts,
		dispatch,
		resolve
	}, session, ports)].filter(([, result]) => !result.ok && !(0,_phase_js__WEBPACK_IMPORTED_MODULE_6__.t)(result));
	if (failed.length === 0) return;
	const names = new Map(session.hosts.map((host) => [host.id, (0,_labels_js__WEBPACK_IMPORTED_MODULE_1__.n)(host)]));
	const named = failed.slice(0, 10).map(([id, { code, message }]) => `${names.get(id) ?? id} (${code}: ${message})`);
	const message = `Could not clean up on ${failed.length} of ${hosts.length} hosts: ${named.join(", ")}`;
	ports.emit({
		type: "warning",
		message
	});
}
/** Whether a host has the release on disk and never ran it; a host whose status shows what it ran before counts as well. */
function wasNotActivated({ verdict, code }) {
	return _host_verdicts_js__WEBPACK_IMPORTED_MODULE_3__.t[verdict].leavesUnused === true || verdict === "rolled-back" && code === "result-lost";
}
// src/traffic/rebalance.ts
const rebalancing = "AZRebalance";
/**
* Does `work` while the group does not rebalance. Records the suspension first, so that the next run can undo it if this run
* dies.
*/
async function withoutRebalancing(session, ports, work) {
	const { group } = session.request.selection;
	if (!session.request["suspend-az-rebalance"] || group === void 0) return await work();
	if ((await ports.scaling.find(group))?.suspended.includes(rebalancing)) return await work();
	await ports.parameters.write((0,_records_js__WEBPACK_IMPORTED_MODULE_7__.r)(session.request.appInstance, "suspended"), (0,_records_js__WEBPACK_IMPORTED_MODULE_7__.o)({ group }));
	await ports.scaling.suspend(group, rebalancing);
	try {
		return await work();
	} finally {
		await resume(group, session, ports);
	}
}
/** Resumes what an earlier run left suspended. */
async function resumeRebalancing(session, ports) {
	const { value } = await ports.parameters.read((0,_records_js__WEBPACK_IMPORTED_MODULE_7__.r)(session.request.appInstance, "suspended"));
	const { group } = (0,_json_js__WEBPACK_IMPORTED_MODULE_5__.n)(value ?? "");
	if (typeof group !== "string" || !(0,_labels_js__WEBPACK_IMPORTED_MODULE_1__.o)(group)) return;
	await resume(group, session, ports);
	ports.emit({
		type: "warning",
		message: `An earlier run left ${rebalancing} of ${group} suspended. This run resumed it.`
	});
}
async function resume(group, { request }, ports) {
	try {
		await ports.scaling.resume(group, rebalancing);
		await ports.parameters.write((0,_records_js__WEBPACK_IMPORTED_MODULE_7__.r)(request.appInstance, "suspended"), "{}");
	} catch (error) {
		const message = `${rebalancing} of ${group} is still suspended; the next run resumes it. ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.i)(error).message}`;
		ports.emit({
			type: "warning",
			message
		});
	}
}
// src/traffic/restore.ts
/** Warns about an expired lock, registers targets again, and resumes what was suspended. */
async function restoreLeftovers(session, ports) {
	const { before } = session.lease;
	if (before !== void 0) {
		const until = new Date(before.expires).toISOString();
		const who = `${before.holder}${before.url === "" ? "" : `, ${before.url}`}`;
		ports.emit({
			type: "warning",
			message: `The previous run (${who}) did not release its lock, which expired at ${until}. Its unfinished hosts recover on their own and now reject its commands.`
		});
	}
	await Promise.all([restoreTargets({
		session,
		ports
	}), resumeRebalancing(session, ports)]);
}
/** Registers recorded targets again, whatever became of the run that drained them. */
async function restoreTargets(context) {
	const { session, ports } = context;
	const { drained, count } = await (0,_drains_js__WEBPACK_IMPORTED_MODULE_8__.n)(session.request, ports);
	if (drained.size === 0) return;
	const { registerAgain } = await __webpack_require__.e(/* import() */ 3718).then(__webpack_require__.bind(__webpack_require__, 3718));
	const { unhealthy, stillDeregistered } = await registerAgain(drained, context);
	if (!stillDeregistered) await (0,_drains_js__WEBPACK_IMPORTED_MODULE_8__.t)(count, session.request, ports);
	const restored = [...drained].map(([group, targets]) => `${targets.map(({ id, port }) => `${id}:${port}`).join(", ")} into ${(0,_targets_js__WEBPACK_IMPORTED_MODULE_9__.s)(group)}`);
	const problems = [...unhealthy].map(([host, { message }]) => ` ${host}: ${message}`).join("");
	ports.emit({
		type: "warning",
		message: `An earlier run left targets out of traffic. This run registered them again: ${restored.join("; ")}.${problems}`
	});
}



/***/ }),

/***/ 5198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ leavesNoHealthyTarget),
/* harmony export */   i: () => (/* binding */ isRegistered),
/* harmony export */   n: () => (/* binding */ isDeregistered),
/* harmony export */   o: () => (/* binding */ receivesRequests),
/* harmony export */   r: () => (/* binding */ isInstance),
/* harmony export */   s: () => (/* binding */ targetGroupName),
/* harmony export */   t: () => (/* binding */ hostOf)
/* harmony export */ });
import.meta.url;
// src/traffic/targets.ts
/** Whether a target's id is an instance id, and not an address. */
function isInstance(id) {
	return id.startsWith("i-");
}
/** The instance of a target; its address where the instance is unknown. */
function hostOf({ id, host = id }) {
	return host;
}
/** Registered and not draining. A registered target is `unused` in a group that no load balancer uses. */
function isRegistered({ state, reason }) {
	return !state.endsWith("draining") && reason !== "Target.NotRegistered";
}
/** Gets no more requests. */
function isDeregistered(health) {
	return health === void 0 || health.reason === "Target.NotRegistered";
}
/** Gets requests, or would if there were any: ELB does not check targets of a group that no listener uses. */
function receivesRequests(health) {
	return health?.state === "healthy" || health?.state === "unavailable" || health?.reason === "Target.NotInUse";
}
/** Whether a group that has a healthy target would have none without these hosts. */
function leavesNoHealthyTarget(targets, hosts) {
	const healthy = targets.filter(({ state }) => state === "healthy");
	return healthy.length > 0 && healthy.every((one) => hosts.has(hostOf(one)));
}
/** The name in a group's ARN. */
function targetGroupName(arn) {
	return arn.split("/")[1] ?? arn;
}



/***/ })

};
