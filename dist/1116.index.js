export const id = 1116;
export const ids = [1116];
export const modules = {

/***/ 1116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   recoverRun: () => (/* binding */ recoverRun)
/* harmony export */ });
/* harmony import */ var _phase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4091);
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2891);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(345);
/* harmony import */ var _restore_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5678);
/* harmony import */ var _release_record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9835);
import.meta.url;





// src/commands/recover-run.ts
/**
* Takes the lock over with a new fencing token, so that hosts refuse what the interrupted step still has under way, and lets
* every host recover.
*/
async function recoverRun(saved, request, ports) {
	const { id, fence, release } = saved;
	if (fence === void 0) return await (0,_lock_js__WEBPACK_IMPORTED_MODULE_2__.i)(id, request, ports);
	const lease = await (0,_lock_js__WEBPACK_IMPORTED_MODULE_2__.r)(fence, request, ports);
	if (lease === void 0) return;
	if (release !== void 0) ports.emit({
		type: "release-resumed",
		release
	});
	await (0,_lock_js__WEBPACK_IMPORTED_MODULE_2__.a)(lease, async () => {
		const session = await fleetSession(lease, request, ports);
		await recoverHosts(release, session, ports);
	});
}
async function fleetSession(lease, request, ports) {
	const { usable, unusable } = await (0,_lock_js__WEBPACK_IMPORTED_MODULE_2__.o)(request, ports);
	ports.emit({
		type: "hosts",
		usable,
		unusable,
		skip: true
	});
	return {
		request,
		lease,
		hosts: usable,
		leftOut: new Set(unusable.map(({ instance }) => instance.id)),
		deadline: ports.clock.now() + _programs_js__WEBPACK_IMPORTED_MODULE_1__.s
	};
}
async function recoverHosts(release, session, ports) {
	const results = await runRecover(session, ports);
	await (0,_restore_js__WEBPACK_IMPORTED_MODULE_3__.t)(session, ports);
	if (release === void 0) return await (0,_restore_js__WEBPACK_IMPORTED_MODULE_3__.r)(results, {
		session,
		ports
	});
	const { request } = session;
	if ([...results.values()].some(({ after }) => after === release)) await (0,_release_record_js__WEBPACK_IMPORTED_MODULE_4__.r)({
		request,
		release,
		version: request.version,
		commit: request.commit
	}, ports);
	await (0,_restore_js__WEBPACK_IMPORTED_MODULE_3__.r)(results, {
		session,
		ports
	}, {
		release,
		isUnused: ({ after }) => after !== release
	});
}
/** Waits for hosts that are busy, and asks those that still are again for as long as there is time. */
async function runRecover(session, ports) {
	const dispatch = {
		command: "recover",
		settings: () => (0,_phase_js__WEBPACK_IMPORTED_MODULE_0__.a)(session),
		runWithinMs: (0,_programs_js__WEBPACK_IMPORTED_MODULE_1__.r)(session.request, {}),
		notAfter: session.deadline
	};
	const results = /* @__PURE__ */ new Map();
	let open = session.hosts.map(({ id }) => id);
	while (open.length > 0 && ports.clock.now() < session.deadline) {
		const phase = {
			phase: "recover",
			hosts: open,
			dispatch,
			resolve: async (ambiguous) => ambiguous
		};
		for (const [host, result] of await (0,_phase_js__WEBPACK_IMPORTED_MODULE_0__.i)(phase, session, ports)) results.set(host, result);
		open = open.filter((host) => results.get(host)?.code === "busy");
	}
	return results;
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
