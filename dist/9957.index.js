export const id = 9957;
export const ids = [9957,6553];
export const modules = {

/***/ 6553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   activateExisting: () => (/* binding */ activateExisting),
/* harmony export */   i: () => (/* binding */ announce)
/* harmony export */ });
/* harmony import */ var _inspect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7256);
/* harmony import */ var _phase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4091);
/* harmony import */ var _host_position_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4190);
/* harmony import */ var _plan_hosts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3415);
/* harmony import */ var _restore_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5678);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2526);
/* harmony import */ var _fetchable_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2400);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(345);
/* harmony import */ var _release_record_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9835);
import.meta.url;









// src/rollout/fetch-missing.ts
/** Stages a release that was live before on hosts that do not have it on disk. */
/**
* Stages the release on hosts that have to download it by the plan, under its own id, from where the record says that it is.
* Resolves with each host's result: `unchanged` for a host that stays, its status for one that has the release on disk.
*/
async function fetchMissing(plan, statuses, { recorded, ...context }) {
	const planned = new Map(plan.hosts.map((host) => [host.id, host]));
	const lacking = [...statuses].filter(([host, { ok }]) => ok && planned.get(host)?.downloads).map(([host]) => host);
	const fetched = lacking.length === 0 ? /* @__PURE__ */ new Map() : await stageFromRecord(lacking, recorded, context);
	const onDisk = (host, status) => planned.get(host)?.will === "stay" ? {
		...status,
		verdict: "unchanged"
	} : status;
	return new Map([...statuses].map(([host, status]) => [host, fetched.get(host) ?? onDisk(host, status)]));
}
async function stageFromRecord(hosts, recorded, { session, ports }) {
	const artifact = recorded && (0,_fetchable_js__WEBPACK_IMPORTED_MODULE_6__.t)(recorded);
	if (recorded === void 0 || artifact === void 0) {
		const message = `It does not have ${session.release}, and no run recorded where to download it.`;
		return (0,_phase_js__WEBPACK_IMPORTED_MODULE_1__.n)({
			phase: "stage",
			hosts
		}, {
			code: "release-missing",
			message
		}, ports);
	}
	const { version, sha256 } = recorded;
	const source = await ports.sources.open(artifact).catch((error) => (0,_failure_js__WEBPACK_IMPORTED_MODULE_5__.i)(error));
	if (source instanceof _failure_js__WEBPACK_IMPORTED_MODULE_5__.t) {
		const message = `It does not have ${session.release}, and cannot download it. ${source.message}`;
		return (0,_phase_js__WEBPACK_IMPORTED_MODULE_1__.n)({
			phase: "stage",
			hosts
		}, {
			code: source.code,
			message
		}, ports);
	}
	return await (0,_plan_hosts_js__WEBPACK_IMPORTED_MODULE_3__.f)(hosts, {
		...session,
		version,
		source,
		verification: {
			source: "input",
			sha256
		}
	}, ports);
}
// src/commands/lock-and-inspect.ts
/**
* Asks the hosts what they run while the run takes the lock: an inspection changes nothing, and a rollback is urgent. Rejects as
* `acquireLock` does, once no host is being asked any more.
*/
async function lockAndInspect(hosts, request, ports) {
	const startedAt = ports.clock.now();
	const pendingLease = (0,_lock_js__WEBPACK_IMPORTED_MODULE_7__.t)(request, ports);
	const early = (0,_inspect_js__WEBPACK_IMPORTED_MODULE_0__.t)(hosts, (0,_phase_js__WEBPACK_IMPORTED_MODULE_1__.l)(request), {
		request,
		ports,
		lease: pendingLease
	});
	early.catch(() => void 0);
	const lease = await pendingLease.catch(async (refusal) => {
		await Promise.allSettled([early]);
		throw refusal;
	});
	return {
		lease,
		statusesOf: async (session) => {
			if (ports.clock.now() - startedAt <= maxAgeMs) return await early;
			return await (0,_inspect_js__WEBPACK_IMPORTED_MODULE_0__.t)(hosts, (0,_phase_js__WEBPACK_IMPORTED_MODULE_1__.a)(session), {
				request,
				ports,
				lease
			});
		}
	};
}
/** A run that had the lock meanwhile may have changed what hosts reported earlier than this. */
const maxAgeMs = 1e4;
// src/commands/activate-existing.ts
/** What a rollback and a reconcile have in common: they activate a release that was live before. */
/** Activates the chosen release under the lock, in the batches and with the proofs of a deploy. */
async function activateExisting(goal, request, ports) {
	const found = await (0,_plan_hosts_js__WEBPACK_IMPORTED_MODULE_3__.m)(request, ports);
	const { lease, statusesOf } = await lockAndInspect(found.hosts, request, ports);
	await (0,_lock_js__WEBPACK_IMPORTED_MODULE_7__.a)(lease, async () => {
		const session = {
			request,
			lease,
			deadline: ports.clock.now() + request.timeout,
			...found
		};
		const [record] = await Promise.all([(0,_release_record_js__WEBPACK_IMPORTED_MODULE_8__.t)(request, ports), (0,_restore_js__WEBPACK_IMPORTED_MODULE_4__.t)(session, ports)]);
		const statuses = await statusesOf(session);
		if (lease.lost.aborted || [...statuses.values()].some(_host_position_js__WEBPACK_IMPORTED_MODULE_2__.n)) return;
		await (0,_restore_js__WEBPACK_IMPORTED_MODULE_4__.n)(session, ports, async () => await execute(goal, {
			statuses,
			record
		}, {
			session,
			ports
		}));
	});
}
async function execute(goal, { statuses, record }, { session: fleet, ports }) {
	const choice = goal.choose(statuses, record, fleet);
	const { release, recorded } = choice;
	const plan = (0,_plan_hosts_js__WEBPACK_IMPORTED_MODULE_3__.t)(choice, statuses, {
		...fleet,
		...(0,_plan_hosts_js__WEBPACK_IMPORTED_MODULE_3__.r)(record, ports)
	});
	announce(choice, plan, ports);
	const verification = {
		source: "none",
		why: "nothing was downloaded"
	};
	const about = {
		release,
		version: recorded?.version ?? "",
		commit: recorded?.commit ?? ""
	};
	const context = {
		session: {
			...fleet,
			...about,
			verification
		},
		ports,
		recorded
	};
	await (0,_plan_hosts_js__WEBPACK_IMPORTED_MODULE_3__.n)(plan, fleet.request, ports);
	const ready = await fetchMissing(plan, statuses, context);
	const downloads = new Set(plan.hosts.filter((host) => host.downloads).map(({ id }) => id));
	const steps = {
		record: async () => await goal.record(choice, statuses, record),
		cleanUp: async (last) => await cleanUpDownloads(last, downloads, context)
	};
	if ([...ready.values()].some(_host_position_js__WEBPACK_IMPORTED_MODULE_2__.n)) return await steps.cleanUp(ready);
	const executed = (0,_plan_hosts_js__WEBPACK_IMPORTED_MODULE_3__.i)(plan, ready);
	ports.emit({
		type: "rollout-planned",
		plan: executed
	});
	const rollout = (0,_plan_hosts_js__WEBPACK_IMPORTED_MODULE_3__.u)(ready);
	await rollOutAll(rollout, {
		...context,
		plan: executed
	}, async (joined) => await prepareLate(joined, {
		choice,
		record,
		...context
	}));
	await (0,_plan_hosts_js__WEBPACK_IMPORTED_MODULE_3__.c)(rollout, context, steps);
}
/** Plans for hosts that joined. A host of them that cannot get the release has failed, and keeps no other from it. */
async function prepareLate(joined, { choice, record, ...context }) {
	const { session, ports } = context;
	const { request, lease } = session;
	const seen = await (0,_inspect_js__WEBPACK_IMPORTED_MODULE_0__.t)(joined, (0,_phase_js__WEBPACK_IMPORTED_MODULE_1__.a)(session), {
		request,
		ports,
		lease
	});
	const planFor = (hosts) => (0,_plan_hosts_js__WEBPACK_IMPORTED_MODULE_3__.t)(choice, seen, {
		request,
		hosts,
		...(0,_plan_hosts_js__WEBPACK_IMPORTED_MODULE_3__.r)(record, ports)
	});
	const known = joined.filter(({ id }) => seen.get(id)?.ok);
	const refusing = planFor(known).hosts.filter(({ will }) => will === "refuse");
	const plan = planFor(known.filter(({ id }) => refusing.every((host) => host.id !== id)));
	const results = new Map(await fetchMissing(plan, seen, context));
	for (const { id, code = "release-missing", why } of refusing) {
		const refused = (0,_phase_js__WEBPACK_IMPORTED_MODULE_1__.n)({
			phase: "stage",
			hosts: [id]
		}, {
			code,
			message: why
		}, ports);
		for (const [host, result] of refused) results.set(host, result);
	}
	return {
		plan: (0,_plan_hosts_js__WEBPACK_IMPORTED_MODULE_3__.i)(plan, results),
		results
	};
}
/** Names the chosen release, and warns of what the plan warns of. */
function announce({ release, version, verdict }, plan, { emit }) {
	for (const message of plan.warnings) emit({
		type: "warning",
		message
	});
	emit({
		type: "target-selected",
		release,
		version,
		verdict
	});
}
/** Cleans up only on hosts that downloaded the release: the others needed no space for it. */
async function cleanUpDownloads(last, downloads, context) {
	const fetched = new Map([...last].filter(([host]) => downloads.has(host)));
	await (0,_restore_js__WEBPACK_IMPORTED_MODULE_4__.r)(fetched, context, {
		release: context.session.release,
		isUnused: _restore_js__WEBPACK_IMPORTED_MODULE_4__.i
	});
}
async function rollOutAll(rollout, { plan, session, ports }, prepare) {
	const monitor = (0,_plan_hosts_js__WEBPACK_IMPORTED_MODULE_3__.o)(session, ports);
	const context = {
		session,
		ports,
		monitor
	};
	try {
		await (0,_plan_hosts_js__WEBPACK_IMPORTED_MODULE_3__.d)(plan, rollout, context);
		await (0,_plan_hosts_js__WEBPACK_IMPORTED_MODULE_3__.l)(rollout, context);
		await (0,_plan_hosts_js__WEBPACK_IMPORTED_MODULE_3__.s)(rollout, context, prepare);
	} finally {
		await monitor.stop();
	}
}



/***/ }),

/***/ 5375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ refuseDowngrade),
/* harmony export */   t: () => (/* binding */ liveCommit)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2526);
import.meta.url;

// src/preflight/downgrade.ts
const commitForm = /^[0-9a-f]{40,64}$/;
/** The most live commits that a run compares, where hosts run different ones. */
const maxCompared = 5;
/**
* Rejects with `downgrade` when GitHub says that the new commit is behind a live one. Emits the result of the check, also
* when unknown.
*/
async function refuseDowngrade({ statuses: staged, record }, { session, ports }) {
	const { commit } = session;
	if (session.request["allow-downgrade"]) return;
	if (commit !== "" && record?.known.find((one) => one.commit === commit)?.bad) throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.t("downgrade", `Commit ${short(commit)} was rolled back earlier.`, { next: "Deploy a newer commit with the fix, or set allow-downgrade: true." });
	if ([...staged.values()].every(({ before }) => before === void 0 || before === "none")) return;
	const live = liveCommits(staged, record);
	const compared = live.flatMap((one) => one === void 0 || one === commit ? [] : [one]).slice(0, maxCompared);
	const relations = await Promise.all(compared.map(async (base) => ({
		base,
		...await ports.commits.compare(base, commit)
	})));
	const behind = relations.find((relation) => "is" in relation && relation.is === "behind")?.base;
	if (behind !== void 0) throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.t("downgrade", `Commit ${short(commit)} is behind ${short(behind)}, which is live${where(behind, staged, record)}: this deploy would remove changes.`, { next: "Deploy a newer commit, run the command rollback, or set allow-downgrade: true." });
	const [unknown] = relations.flatMap((relation) => "unknown" in relation ? [relation.unknown] : []);
	const why = live.includes(void 0) ? "no record says which commit is live" : unknown;
	const text = why === void 0 ? `${short(commit)} is not behind the live commit` : `unknown: ${why}`;
	ports.emit({
		type: "commit-check",
		text
	});
}
/** The commits that hosts run; undefined for a release whose commit is unknown. */
function liveCommits(staged, record) {
	const live = [...staged.values()].filter(({ before = "none" }) => before !== "none");
	return [...new Set(live.map((one) => commitOf(one, record)))];
}
/** The commit of a host's release: by the record, else its version where that is a commit. The record outweighs the host. */
function commitOf({ before, beforeVersion = "" }, record) {
	return [record?.known.find(({ id }) => id === before)?.commit ?? "", beforeVersion].find((one) => commitForm.test(one));
}
/** On which hosts the commit is live, unless on all: possibly a single host claims so. */
function where(commit, staged, record) {
	const on = [...staged].filter(([, one]) => commitOf(one, record) === commit).map(([host]) => host);
	if (on.length === staged.size) return "";
	return ` on ${on.slice(0, 5).join(", ")}${on.length > 5 ? ", …" : ""}`;
}
/** The commit that all hosts run; undefined where they differ, or where it is unknown. */
function liveCommit(statuses, record) {
	const [only, ...others] = liveCommits(statuses, record);
	return others.length === 0 ? only : void 0;
}
const short = (commit) => commit.slice(0, 12);



/***/ }),

/***/ 9957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dryRunActivation: () => (/* binding */ dryRunActivation),
/* harmony export */   dryRunDeploy: () => (/* binding */ dryRunDeploy)
/* harmony export */ });
/* harmony import */ var _plan_hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3415);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5952);
/* harmony import */ var _downgrade_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5375);
/* harmony import */ var _app_instance_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4803);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2526);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2);
/* harmony import */ var _activate_existing_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6553);
import.meta.url;







// src/preflight/permissions.ts
/**
* Makes every read-only call once, and asks IAM about the calls that write; rejects with all denied calls, not only the first.
* Where the role may not ask IAM, the calls that write are listed as not checked.
*/
async function probePermissions(request, ports) {
	const [probes, writes] = [readProbes(request, ports), writeActions(request)];
	const [refusals, decisions] = await Promise.all([Promise.all(probes.map(refusalOf)), Promise.all(writes.map(async (write) => await ports.policies.allow(write)))]);
	const denied = [...probes.filter((_, i) => refusals[i]?.code === "aws-denied"), ...writes.filter(({ isAllowedElsewhere = false }, i) => decisions[i] === false && !isAllowedElsewhere)];
	if (denied.length > 0) throw deniedError([...new Set(denied.map(({ action }) => action))]);
	const statusOf = (isKnown) => isKnown ? "allowed" : "not checked";
	return [...probes.map(({ action }, i) => ({
		action,
		is: statusOf(refusals[i] === void 0)
	})), ...writes.map(({ action }, i) => ({
		action,
		is: statusOf(decisions[i] === true)
	}))];
}
/** Rejects when the role may not send commands: the status of every host is missing then. */
function requireSendPermission(statuses) {
	const refused = [...statuses.values()].find(({ code }) => code === "aws-denied");
	if (refused !== void 0) throw new _failure_js__WEBPACK_IMPORTED_MODULE_4__.t("aws-denied", refused.message, { next: seePolicy });
}
const seePolicy = "Add the missing permissions to the role’s policy; docs/permissions.md lists all of them.";
function deniedError(actions) {
	return new _failure_js__WEBPACK_IMPORTED_MODULE_4__.t("aws-denied", `The role may not call ${actions.join(", ")}.`, { next: seePolicy });
}
async function refusalOf({ call }) {
	return await call().then(() => void 0, (error) => (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__.i)(error));
}
function readProbes(request, { instances, parameters, balancer, scaling, alarms }) {
	const { selection, "target-groups": groups = [], alarms: names = [] } = request;
	const { tags, ids, group } = selection;
	const probes = [{
		action: "ssm:DescribeInstanceInformation",
		call: async () => await instances.agents(["i-00000000000000000"])
	}, {
		action: "ssm:GetParameter",
		call: async () => await parameters.read((0,_records_js__WEBPACK_IMPORTED_MODULE_5__.r)(request.appInstance, "lock"))
	}];
	if (tags.length + ids.length > 0) probes.push({
		action: "ec2:DescribeInstances",
		call: async () => await instances.find({
			tags,
			ids
		})
	});
	const [first] = groups;
	if (first !== void 0) probes.push({
		action: "elasticloadbalancing:DescribeTargetHealth",
		call: async () => await balancer.health(first)
	});
	if (group !== void 0) probes.push({
		action: "autoscaling:DescribeAutoScalingGroups",
		call: async () => await scaling.find(group)
	});
	if (names.length > 0) probes.push({
		action: "cloudwatch:DescribeAlarms",
		call: async () => await alarms.states(names)
	});
	return probes;
}
function writeActions(request) {
	const { "target-groups": groups = [], "suspend-az-rebalance": suspends, "artifact-bucket": bucket } = request;
	const [targetGroup] = groups;
	const writes = [{
		action: "ssm:PutParameter",
		on: ({ partition, region, account }) => `arn:${partition}:ssm:${region}:${account}:parameter${(0,_records_js__WEBPACK_IMPORTED_MODULE_5__.r)(request.appInstance, "lock")}`
	}];
	if (targetGroup !== void 0) writes.push(...["elasticloadbalancing:DeregisterTargets", "elasticloadbalancing:RegisterTargets"].map((action) => ({
		action,
		on: () => targetGroup
	})));
	if (suspends) writes.push(...["autoscaling:SuspendProcesses", "autoscaling:ResumeProcesses"].map((action) => ({
		action,
		on: scalingGroup(request),
		isAllowedElsewhere: true
	})));
	if (bucket !== void 0) {
		const key = (0,_app_instance_js__WEBPACK_IMPORTED_MODULE_3__.r)(request.appInstance, bucket.prefix, "*");
		const on = ({ partition }) => `arn:${partition}:s3:::${bucket.bucket}/${key}`;
		writes.push({
			action: "s3:PutObject",
			on,
			isAllowedElsewhere: true
		});
	}
	return writes;
}
/** Its ARN contains an id, which the run does not know. */
function scalingGroup({ selection: { group = "" } }) {
	return ({ partition, region, account }) => `arn:${partition}:autoscaling:${region}:${account}:autoScalingGroup:*:autoScalingGroupName/${group}`;
}
// src/commands/dry-run.ts
/** The same preflight as a deploy's, with its refusals; then the plan that the deploy would execute. */
async function dryRunDeploy(request, ports) {
	const permissions = await probePermissions(request, ports);
	const { commit, hosts, source, verification } = await (0,_plan_hosts_js__WEBPACK_IMPORTED_MODULE_0__.p)(request, ports);
	const wanted = {
		version: request.version,
		sha256: verification.sha256
	};
	const seen = await (0,_status_js__WEBPACK_IMPORTED_MODULE_1__.t)({
		usable: hosts,
		unusable: []
	}, request, {
		ports,
		wanted
	});
	requireSendPermission(seen.statuses);
	const bytes = await source.bytes().catch(() => void 0);
	const goal = {
		kind: "deploy",
		version: request.version,
		...bytes !== void 0 && { bytes }
	};
	const plan = (0,_plan_hosts_js__WEBPACK_IMPORTED_MODULE_0__.t)(goal, seen.statuses, {
		hosts,
		request,
		...(0,_plan_hosts_js__WEBPACK_IMPORTED_MODULE_0__.r)(seen.record, ports)
	});
	ports.emit({
		type: "status-collected",
		status: seen.status
	});
	ports.emit({
		type: "planned",
		plan,
		findings: {
			changes: await changesSince(seen, commit, ports),
			permissions
		}
	});
	await (0,_plan_hosts_js__WEBPACK_IMPORTED_MODULE_0__.n)(plan, request, ports);
	await (0,_downgrade_js__WEBPACK_IMPORTED_MODULE_2__.n)(seen, {
		session: {
			request,
			commit
		},
		ports
	});
	(0,_status_js__WEBPACK_IMPORTED_MODULE_1__.failOnDrift)(seen.status, request);
}
/** The plan that a rollback or a reconcile would execute. */
async function dryRunActivation(goal, request, ports) {
	const permissions = await probePermissions(request, ports);
	const { hosts } = await (0,_plan_hosts_js__WEBPACK_IMPORTED_MODULE_0__.m)(request, ports);
	const seen = await (0,_status_js__WEBPACK_IMPORTED_MODULE_1__.t)({
		usable: hosts,
		unusable: []
	}, request, { ports });
	const { statuses, record } = seen;
	requireSendPermission(statuses);
	(0,_plan_hosts_js__WEBPACK_IMPORTED_MODULE_0__.a)(statuses, hosts);
	const choice = goal.choose(statuses, record, {
		request,
		hosts
	});
	const plan = (0,_plan_hosts_js__WEBPACK_IMPORTED_MODULE_0__.t)(choice, statuses, {
		hosts,
		request,
		...(0,_plan_hosts_js__WEBPACK_IMPORTED_MODULE_0__.r)(record, ports)
	});
	(0,_activate_existing_js__WEBPACK_IMPORTED_MODULE_6__/* .announce */ .i)(choice, plan, ports);
	ports.emit({
		type: "status-collected",
		status: seen.status
	});
	ports.emit({
		type: "planned",
		plan,
		findings: { permissions }
	});
	await (0,_plan_hosts_js__WEBPACK_IMPORTED_MODULE_0__.n)(plan, request, ports);
}
async function changesSince({ statuses, record }, commit, { commits }) {
	const base = (0,_downgrade_js__WEBPACK_IMPORTED_MODULE_2__.t)(statuses, record);
	if (base === void 0) return { unknown: "no run recorded which commit is live" };
	return await commits.between(base, commit);
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
