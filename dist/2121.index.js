export const id = 2121;
export const ids = [2121,5952];
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

/***/ 2121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planActivation: () => (/* binding */ planActivation),
/* harmony export */   planDeploy: () => (/* binding */ planDeploy),
/* harmony export */   t: () => (/* binding */ activateExisting)
/* harmony export */ });
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6850);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5132);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5952);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2526);
/* harmony import */ var _drains_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6157);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(345);
/* harmony import */ var _restore_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5678);
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
	if (refused !== void 0) throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__.t("aws-denied", refused.message, { next: seePolicy });
}
const seePolicy = "Add the missing permissions to the role’s policy; docs/permissions.md lists all of them.";
function deniedError(actions) {
	return new _failure_js__WEBPACK_IMPORTED_MODULE_3__.t("aws-denied", `The role may not call ${actions.join(", ")}.`, { next: seePolicy });
}
async function refusalOf({ call }) {
	return await call().then(() => void 0, (error) => (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.i)(error));
}
function readProbes(request, { instances, parameters, balancer, scaling, alarms }) {
	const { selection, "target-groups": groups = [], alarms: names = [] } = request;
	const { tags, ids, group } = selection;
	const probes = [{
		action: "ssm:DescribeInstanceInformation",
		call: async () => await instances.agents(["i-00000000000000000"])
	}, {
		action: "ssm:GetParameter",
		call: async () => await parameters.read((0,_drains_js__WEBPACK_IMPORTED_MODULE_4__.r)(request, "lock"))
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
		on: ({ partition, region, account }) => `arn:${partition}:ssm:${region}:${account}:parameter${(0,_drains_js__WEBPACK_IMPORTED_MODULE_4__.r)(request, "lock")}`
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
		const key = [
			bucket.prefix,
			request.app,
			"*"
		].filter((part) => part !== "").join("/");
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
// src/rollout/fetch-missing.ts
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
	const artifact = recorded && (0,_status_js__WEBPACK_IMPORTED_MODULE_2__.s)(recorded);
	if (recorded === void 0 || artifact === void 0) return refuse(hosts, {
		code: "release-missing",
		message: `It does not have ${session.release}, and no run recorded where to download it.`
	}, ports);
	const { version, sha256 } = recorded;
	const source = await ports.sources.open(artifact).catch((error) => (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.i)(error));
	if (source instanceof _failure_js__WEBPACK_IMPORTED_MODULE_3__.t) {
		const message = `It does not have ${session.release}, and cannot download it. ${source.message}`;
		return refuse(hosts, {
			code: source.code,
			message
		}, ports);
	}
	return await (0,_stage_js__WEBPACK_IMPORTED_MODULE_0__.t)(hosts, {
		...session,
		version,
		source,
		verification: {
			source: "input",
			sha256
		}
	}, ports);
}
function refuse(hosts, { code, message }, { emit }) {
	const result = {
		ok: false,
		verdict: "refused",
		code,
		message,
		warnings: [],
		seconds: {}
	};
	emit({
		type: "phase",
		phase: "stage",
		hosts
	});
	for (const host of hosts) emit({
		type: "host",
		phase: "stage",
		host,
		result,
		ms: 0,
		tail: ""
	});
	return new Map(hosts.map((host) => [host, result]));
}
// src/commands/activate-existing.ts
/** What a rollback and a reconcile have in common: they activate a release that was live before. */
/** Activates the chosen release under the lock, in the batches and with the proofs of a deploy. */
async function activateExisting(goal, request, ports) {
	const found = await (0,_artifact_js__WEBPACK_IMPORTED_MODULE_1__._)(request, ports);
	const startedAt = ports.clock.now();
	const early = (0,_status_js__WEBPACK_IMPORTED_MODULE_2__.c)(found.hosts, (0,_lock_js__WEBPACK_IMPORTED_MODULE_5__.v)(request), {
		request,
		ports
	});
	early.catch(() => void 0);
	const lease = await (0,_lock_js__WEBPACK_IMPORTED_MODULE_5__.t)(request, ports).catch(async (refusal) => {
		await Promise.allSettled([early]);
		throw refusal;
	});
	await (0,_lock_js__WEBPACK_IMPORTED_MODULE_5__.a)(lease, async () => {
		const session = {
			request,
			lease,
			deadline: ports.clock.now() + request.timeout,
			...found
		};
		const [record] = await Promise.all([(0,_lock_js__WEBPACK_IMPORTED_MODULE_5__.b)(request, ports), (0,_restore_js__WEBPACK_IMPORTED_MODULE_6__.t)(session, ports)]);
		const statuses = ports.clock.now() - startedAt > maxAgeMs ? await (0,_status_js__WEBPACK_IMPORTED_MODULE_2__.c)(found.hosts, (0,_lock_js__WEBPACK_IMPORTED_MODULE_5__.u)(session), {
			request,
			ports
		}) : await early;
		await (0,_lock_js__WEBPACK_IMPORTED_MODULE_5__.o)(statuses, lease, ports);
		if (lease.lost.aborted || [...statuses.values()].some(_restore_js__WEBPACK_IMPORTED_MODULE_6__.a)) return;
		await (0,_restore_js__WEBPACK_IMPORTED_MODULE_6__.n)(session, ports, async () => await execute(goal, {
			statuses,
			record
		}, {
			session,
			ports
		}));
	});
}
/** A run that had the lock meanwhile may have changed what hosts reported earlier than this. */
const maxAgeMs = 1e4;
async function execute(goal, { statuses, record }, { session: fleet, ports }) {
	const choice = goal.choose(statuses, record, {
		session: fleet,
		ports
	});
	const { release, version, verdict, recorded } = choice;
	ports.emit({
		type: "target-selected",
		release,
		version,
		verdict
	});
	const verification = {
		source: "none",
		why: "nothing was downloaded"
	};
	const context = {
		session: {
			...fleet,
			release,
			version,
			commit: recorded?.commit ?? "",
			verification
		},
		ports,
		recorded
	};
	const plan = planExisting(choice, statuses, fleet);
	const ready = await fetchMissing(plan, statuses, context);
	const downloads = new Set(plan.hosts.filter((host) => host.downloads).map(({ id }) => id));
	const steps = {
		record: async () => await goal.record(choice, statuses, record),
		cleanUp: async (last) => await cleanUpDownloads(last, downloads, context)
	};
	if ([...ready.values()].some(_restore_js__WEBPACK_IMPORTED_MODULE_6__.a)) return await steps.cleanUp(ready);
	const rollout = (0,_stage_js__WEBPACK_IMPORTED_MODULE_0__.o)(ready);
	await rollOutAll(rollout, {
		...context,
		plan
	}, async (joined) => {
		const seen = await (0,_status_js__WEBPACK_IMPORTED_MODULE_2__.c)(joined, (0,_lock_js__WEBPACK_IMPORTED_MODULE_5__.u)(fleet), {
			request: fleet.request,
			ports
		});
		return await fetchMissing(planExisting(choice, seen, {
			...fleet,
			hosts: joined
		}), seen, context);
	});
	await (0,_stage_js__WEBPACK_IMPORTED_MODULE_0__.i)(rollout, context, steps);
}
/** What a rollback or a reconcile does, from the statuses of hosts. A host that was terminated meanwhile is in no plan. */
function planExisting({ release, version, keep }, statuses, { request, hosts }) {
	const states = hosts.filter(({ id }) => statuses.get(id)?.verdict !== "gone").map((host) => (0,_stage_js__WEBPACK_IMPORTED_MODULE_0__.d)(host, statuses.get(host.id)));
	return (0,_artifact_js__WEBPACK_IMPORTED_MODULE_1__.S)({
		kind: "activate",
		release,
		version,
		keep
	}, states, request);
}
/** Cleans up only on hosts that downloaded the release: the others needed no space for it. */
async function cleanUpDownloads(last, downloads, context) {
	const fetched = new Map([...last].filter(([host]) => downloads.has(host)));
	await (0,_restore_js__WEBPACK_IMPORTED_MODULE_6__.r)(fetched, context, {
		release: context.session.release,
		isUnused: _restore_js__WEBPACK_IMPORTED_MODULE_6__.i
	});
}
async function rollOutAll(rollout, { plan, session, ports }, prepare) {
	const { request } = session;
	await (0,_artifact_js__WEBPACK_IMPORTED_MODULE_1__.y)(request, async (groups) => await groups.requireRemainingTarget(plan.batches, request, ports));
	ports.emit({
		type: "rollout-planned",
		plan
	});
	const monitor = (0,_stage_js__WEBPACK_IMPORTED_MODULE_0__.n)(session, ports);
	const context = {
		session,
		ports,
		monitor
	};
	try {
		await (0,_stage_js__WEBPACK_IMPORTED_MODULE_0__.s)(plan, rollout, context);
		await (0,_stage_js__WEBPACK_IMPORTED_MODULE_0__.a)(rollout, context);
		await (0,_stage_js__WEBPACK_IMPORTED_MODULE_0__.r)(rollout, context, prepare);
	} finally {
		await monitor.stop();
	}
}
// src/commands/plan.ts
/** The same preflight as a deploy's, with its refusals; then the plan that the deploy would execute. */
async function planDeploy(request, ports) {
	const permissions = await probePermissions(request, ports);
	const { commit, hosts, source, verification } = await (0,_artifact_js__WEBPACK_IMPORTED_MODULE_1__.g)(request, ports);
	const wanted = {
		version: request.version,
		sha256: verification.sha256
	};
	const seen = await (0,_status_js__WEBPACK_IMPORTED_MODULE_2__.r)({
		usable: hosts,
		unusable: []
	}, request, {
		ports,
		wanted
	});
	requireSendPermission(seen.statuses);
	const bytes = await source.bytes().catch(() => void 0);
	const states = hosts.map((host) => (0,_stage_js__WEBPACK_IMPORTED_MODULE_0__.d)(host, seen.statuses.get(host.id)));
	const goal = {
		kind: "deploy",
		release: "",
		version: request.version,
		...bytes !== void 0 && { bytes }
	};
	const plan = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_1__.S)(goal, states, request);
	const changes = await changesSince(seen, commit, ports);
	emitPlan({
		...plan,
		changes,
		permissions
	}, {
		seen,
		request,
		ports
	});
	await (0,_stage_js__WEBPACK_IMPORTED_MODULE_0__.u)(seen.statuses, {
		session: {
			request,
			commit
		},
		ports
	});
	(0,_status_js__WEBPACK_IMPORTED_MODULE_2__.t)(seen.status, request);
}
/** The plan that a rollback or a reconcile would execute. */
async function planActivation(goal, request, ports) {
	const permissions = await probePermissions(request, ports);
	const { hosts } = await (0,_artifact_js__WEBPACK_IMPORTED_MODULE_1__._)(request, ports);
	const seen = await (0,_status_js__WEBPACK_IMPORTED_MODULE_2__.r)({
		usable: hosts,
		unusable: []
	}, request, { ports });
	const { statuses, record } = seen;
	requireSendPermission(statuses);
	const choice = goal.choose(statuses, record, {
		session: {
			request,
			hosts
		},
		ports
	});
	const { release, version, verdict } = choice;
	ports.emit({
		type: "target-selected",
		release,
		version,
		verdict
	});
	emitPlan({
		...planExisting(choice, statuses, {
			request,
			hosts
		}),
		permissions
	}, {
		seen,
		request,
		ports
	});
}
async function changesSince({ statuses, record }, commit, { commits }) {
	const base = (0,_stage_js__WEBPACK_IMPORTED_MODULE_0__.l)(statuses, record);
	if (base === void 0) return { unknown: "no run recorded which commit is live" };
	return await commits.between(base, commit);
}
function emitPlan({ changes, ...plan }, { seen, request, ports }) {
	const shape = {
		stages: plan.hosts.some(({ downloads }) => downloads),
		batches: plan.batches.length,
		pace: seen.record?.pace,
		now: ports.clock.now()
	};
	const time = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_1__.C)(request, shape);
	ports.emit({
		type: "status-collected",
		status: seen.status
	});
	ports.emit({
		type: "planned",
		plan: {
			...plan,
			time,
			...changes && { changes }
		}
	});
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
