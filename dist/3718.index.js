export const id = 3718;
export const ids = [3718,2912];
export const modules = {

/***/ 3718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   registerAgain: () => (/* binding */ registerAgain),
/* harmony export */   withDrained: () => (/* binding */ withDrained)
/* harmony export */ });
/* harmony import */ var _phase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4091);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2526);
/* harmony import */ var _drains_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6157);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2);
/* harmony import */ var _target_groups_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2912);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5198);
import.meta.url;






// src/traffic/target-waiter.ts
/** Reports a host's result with the time that it took. */
function targetReporter(phase, drained, ports) {
	const hosts = [...new Set([...drained.values()].flat().map(_targets_js__WEBPACK_IMPORTED_MODULE_5__.t))];
	const startedAt = ports.clock.now();
	ports.emit({
		type: "phase",
		phase,
		hosts
	});
	return {
		phase,
		hosts,
		emit: (host, about) => {
			const result = {
				ok: about.code === void 0,
				code: "",
				message: "",
				warnings: [],
				seconds: {},
				...about
			};
			ports.emit({
				type: "host",
				phase,
				host,
				result,
				ms: ports.clock.now() - startedAt,
				tail: ""
			});
			return result;
		}
	};
}
function findTarget(health, { id, port }) {
	return health.find((one) => one.id === id && one.port === port);
}
/**
* Polls until every target is as wanted, and reports each host once all its targets are. Resolves with the others and their
* state.
*/
async function waitForTargets(drained, { timeoutMs, report, ...wait }, ports) {
	const { clock } = ports;
	const startedAt = clock.now();
	const waiting = new Set(report.hosts);
	for (;;) {
		const left = await pendingTargets(drained, wait, ports);
		for (const host of waiting) {
			if (left.has(host)) continue;
			waiting.delete(host);
			report.emit(host, { verdict: report.phase === "drain" ? "drained" : "returned" });
		}
		const passed = clock.now() - startedAt;
		if (waiting.size === 0 || passed >= timeoutMs) return left;
		await clock.sleep(pollDelay(passed));
	}
}
/** Half a second at first, up to five seconds after minutes. */
const pollDelay = (passedMs) => Math.min(Math.max(passedMs / 10, 500), 5e3);
/** The targets that are not as wanted; all of a group whose health cannot be read. */
async function pendingTargets(drained, { is, again }, { balancer }) {
	const left = /* @__PURE__ */ new Map();
	for (const [group, targets] of drained) {
		const health = await balancer.health(group).catch(() => void 0);
		const out = health === void 0 ? [] : targets.filter((target) => (0,_targets_js__WEBPACK_IMPORTED_MODULE_5__.n)(findTarget(health, target)));
		if (out.length > 0) await again?.(group, out);
		for (const target of targets) {
			const found = health && findTarget(health, target);
			if (health === void 0 || !is(found)) left.set((0,_targets_js__WEBPACK_IMPORTED_MODULE_5__.t)(target), targetState(group, target, found));
		}
	}
	return left;
}
function targetState(group, { port }, health) {
	const state = health === void 0 ? "unknown" : [health.state, health.reason].filter(Boolean).join(", ");
	return `Port ${port} in target group ${(0,_targets_js__WEBPACK_IMPORTED_MODULE_5__.s)(group)} is ${state}.`;
}
// src/traffic/drain.ts
/** Takes hosts out of their target groups while the run works on them, and always puts them back. */
/**
* Does `work` on hosts that get no requests: records and deregisters them, waits, does the work, registers them again, waits.
*/
async function withDrained({ hosts, force }, context, work) {
	const plan = await planDrain({
		hosts,
		force
	}, context).catch((error) => (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.i)(error));
	if (!(plan instanceof _failure_js__WEBPACK_IMPORTED_MODULE_1__.t)) return plan.drained.size === 0 ? await work(hosts) : await drainAround(plan, context, work);
	if (!force) return (0,_phase_js__WEBPACK_IMPORTED_MODULE_0__.n)({
		phase: "drain",
		hosts
	}, plan, context.ports);
	const message = `Hosts stay in their target groups while they are reverted. ${plan.message}`;
	context.ports.emit({
		type: "warning",
		message
	});
	return await work(hosts);
}
/** Decides which targets to drain, and records them. Rejects before anything is changed. */
async function planDrain({ hosts, force }, context) {
	const { request } = context.session;
	const found = await targetsOf(hosts, context);
	const emptied = request["allow-last-target"] ? [] : found.filter(({ all }) => (0,_targets_js__WEBPACK_IMPORTED_MODULE_5__.a)(all, new Set(hosts)));
	if (emptied.length > 0 && !force) throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__.t("last-target", emptied.map(({ group }) => (0,_target_groups_js__WEBPACK_IMPORTED_MODULE_4__.lastTargetText)(group)).join(" "));
	for (const { group } of emptied) context.ports.emit({
		type: "warning",
		message: `${(0,_target_groups_js__WEBPACK_IMPORTED_MODULE_4__.lastTargetText)(group)} The hosts stayed in it.`
	});
	const drained = new Map(found.filter((one) => !emptied.includes(one)).map(({ group, own }) => [group, own]));
	return {
		hosts,
		force,
		drained,
		records: await recordDrains(drained, context)
	};
}
async function drainAround({ hosts, force, drained, records }, context, work) {
	let results = /* @__PURE__ */ new Map();
	try {
		const undrained = await drain(drained, context);
		results = new Map([...undrained, ...await work(hosts.filter((host) => force || !undrained.has(host)))]);
	} finally {
		const { unhealthy, stillDeregistered } = await registerAgain(drained, context);
		results = new Map([...results].map(([host, result]) => [host, failedIfUnhealthy(result, unhealthy.get(host))]));
		if (!stillDeregistered) await clearOwnDrains(records, context);
	}
	return results;
}
/** The groups in which hosts are registered now, without targets that are already draining. */
async function targetsOf(hosts, { session, ports }) {
	const wanted = new Set(hosts);
	return (await Promise.all((session.request["target-groups"] ?? []).map(async (group) => {
		const all = await (0,_target_groups_js__WEBPACK_IMPORTED_MODULE_4__.groupMembers)(group, hosts, ports);
		return {
			group,
			all,
			own: all.filter((target) => wanted.has((0,_targets_js__WEBPACK_IMPORTED_MODULE_5__.t)(target)) && (0,_targets_js__WEBPACK_IMPORTED_MODULE_5__.i)(target))
		};
	}))).filter(({ own }) => own.length > 0);
}
/**
* Records the targets before any is deregistered: the next run needs that if this run dies. Resolves with the number of
* records.
*/
async function recordDrains(drained, { session, ports }) {
	const texts = (0,_records_js__WEBPACK_IMPORTED_MODULE_3__.s)(drained);
	for (const [i, text] of texts.entries()) await ports.parameters.write((0,_records_js__WEBPACK_IMPORTED_MODULE_3__.r)(session.request.appInstance, `drained/${i + 1}`), text);
	return texts.length;
}
async function clearOwnDrains(records, { session, ports }) {
	await session.lease.verify();
	if (session.lease.lost.aborted) return;
	await (0,_drains_js__WEBPACK_IMPORTED_MODULE_2__.t)(records, session.request, ports).catch((error) => {
		const message = `Could not clear a record of drained targets; the next run registers them again. ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.i)(error).message}`;
		ports.emit({
			type: "warning",
			message
		});
	});
}
/** Resolves with the hosts that still get requests after `drain-timeout`, or whose groups could not be read. */
async function drain(drained, { session, ports }) {
	const report = targetReporter("drain", drained, ports);
	const failure = await deregister(drained, ports);
	const left = await waitForTargets(drained, {
		timeoutMs: failure === "" ? session.request["drain-timeout"] : 0,
		report,
		is: _targets_js__WEBPACK_IMPORTED_MODULE_5__.n
	}, ports);
	if (left.size < report.hosts.length) await ports.clock.sleep(session.request["drain-grace"]);
	return new Map([...left].map(([host, state]) => {
		const message = [state, failure].filter(Boolean).join(" ");
		return [host, report.emit(host, {
			verdict: "not-drained",
			code: "drain-timeout",
			message
		})];
	}));
}
/** Resolves with why targets could not be deregistered; empty on success. */
async function deregister(drained, { balancer }) {
	try {
		for (const [group, targets] of drained) await balancer.deregister(group, targets);
		return "";
	} catch (error) {
		return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.i)(error).message;
	}
}
/** Registers targets again and waits until they are healthy. Skips targets of terminated instances. */
async function registerAgain(drained, { session, ports }) {
	const report = targetReporter("return", drained, ports);
	const { inside, failure } = await register(drained, ports);
	const timeoutMs = failure === "" ? session.request["drain-timeout"] : 0;
	const again = async (group, targets) => void await register(/* @__PURE__ */ new Map([[group, targets]]), ports);
	const left = await waitForTargets(inside, {
		timeoutMs,
		report,
		is: _targets_js__WEBPACK_IMPORTED_MODULE_5__.o,
		again
	}, ports);
	const unhealthy = [...left].map(([host, state]) => {
		const message = [state, failure].filter(Boolean).join(" ");
		return [host, report.emit(host, {
			verdict: "not-returned",
			code: "target-unhealthy",
			message
		})];
	});
	return {
		unhealthy: new Map(unhealthy),
		stillDeregistered: failure !== "" || left.size > 0 && await anyDeregistered(inside, ports)
	};
}
async function register(drained, ports) {
	const there = await withoutLostAddresses(drained, ports).catch((error) => (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.i)(error));
	if (there instanceof _failure_js__WEBPACK_IMPORTED_MODULE_1__.t) return {
		inside: drained,
		failure: there.message
	};
	const { balancer } = ports;
	const inside = /* @__PURE__ */ new Map();
	let failure = "";
	for (const [group, targets] of there) {
		if (targets.length === 0) continue;
		const refused = await balancer.register(group, targets).then((response) => response.refused.map(({ id }) => id), (error) => {
			failure = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.i)(error).message;
			return [];
		});
		inside.set(group, targets.filter(({ id }) => !refused.includes(id)));
	}
	return {
		inside,
		failure
	};
}
/** Drops addresses that their instance no longer has: another instance, which is in no group, may have them by now. */
async function withoutLostAddresses(drained, { instances }) {
	const ids = [...new Set([...drained.values()].flat().flatMap(({ host }) => host ?? []))];
	if (ids.length === 0) return drained;
	const found = await instances.find({
		tags: [],
		ids
	});
	const has = new Map(found.map(({ id, addresses = [] }) => [id, addresses]));
	const isThere = ({ id, host }) => host === void 0 || has.get(host)?.includes(id) === true;
	return new Map([...drained].map(([group, targets]) => [group, targets.filter(isThere)]));
}
/** Whether some target is not in its group, or its group cannot be read. */
async function anyDeregistered(drained, { balancer }) {
	for (const [group, targets] of drained) {
		const health = await balancer.health(group).catch(() => []);
		if (targets.some((target) => (0,_targets_js__WEBPACK_IMPORTED_MODULE_5__.n)(findTarget(health, target)))) return true;
	}
	return false;
}
/** A host without requests counts as failed even if its release is healthy; a host that failed before keeps its own reason. */
function failedIfUnhealthy(result, unhealthy) {
	return unhealthy === void 0 || !result.ok ? result : {
		...result,
		ok: false,
		code: unhealthy.code,
		message: unhealthy.message
	};
}



/***/ }),

/***/ 2912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   groupMembers: () => (/* binding */ groupMembers),
/* harmony export */   lastTargetText: () => (/* binding */ lastTargetText),
/* harmony export */   requireOwnTargetGroups: () => (/* binding */ requireOwnTargetGroups),
/* harmony export */   requireRemainingTarget: () => (/* binding */ requireRemainingTarget)
/* harmony export */ });
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(236);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2526);
/* harmony import */ var _drains_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6157);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5198);
import.meta.url;




// src/traffic/target-groups.ts
/** All targets of a group. An address gets the host that has it, where that is one of `hosts`. */
async function groupMembers(group, hosts, { balancer, instances }) {
	const all = await balancer.health(group);
	if (all.every(({ id }) => (0,_targets_js__WEBPACK_IMPORTED_MODULE_3__.r)(id))) return all;
	const found = await instances.find({
		tags: [],
		ids: hosts
	});
	const owners = new Map(found.flatMap(({ id, addresses = [] }) => addresses.map((address) => [address, id])));
	return all.map((one) => {
		const host = owners.get(one.id);
		return host === void 0 ? one : {
			...one,
			host
		};
	});
}
/**
* Rejects with `not-in-target-group` when none of the hosts is in a group: the group then belongs to another app or
* environment. A target that a run drained and has not registered again counts as a member. For a command that activates an
* existing release this is a warning.
*/
async function requireOwnTargetGroups(hosts, request, ports) {
	const own = new Set(hosts);
	const isOwn = (target) => own.has((0,_targets_js__WEBPACK_IMPORTED_MODULE_3__.t)(target));
	for (const group of request["target-groups"] ?? []) {
		const members = await groupMembers(group, hosts, ports);
		if (members.some(isOwn)) continue;
		const { drained } = await (0,_drains_js__WEBPACK_IMPORTED_MODULE_2__.n)(request, ports);
		if (drained.get(group)?.some(isOwn)) continue;
		const message = `No host of this run is in target group ${(0,_targets_js__WEBPACK_IMPORTED_MODULE_3__.s)(group)}. ${membersText(members)}`;
		if ((0,_commands_js__WEBPACK_IMPORTED_MODULE_0__.t)(request.command)) {
			ports.emit({
				type: "warning",
				message
			});
			continue;
		}
		throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__.t("not-in-target-group", message, { next: "Check target-groups, the region and the account, or register the hosts there, by instance id or private address." });
	}
}
function membersText(members) {
	if (members.length === 0) return "It is empty.";
	const some = members.slice(0, 10).map(({ id, port }) => `${id}:${port}`);
	return `It has ${some.join(", ")}${members.length > some.length ? `, and ${members.length - some.length} more` : ""}.`;
}
/** Rejects with `last-target` when a batch would leave a group without a healthy target. */
async function requireRemainingTarget(batches, request, ports) {
	if (request["allow-last-target"]) return;
	for (const group of request["target-groups"] ?? []) {
		const all = await groupMembers(group, batches.flat(), ports);
		if (!batches.some((batch) => (0,_targets_js__WEBPACK_IMPORTED_MODULE_3__.a)(all, new Set(batch)))) continue;
		throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__.t("last-target", lastTargetText(group), { next: "Deploy in smaller batches, add a host, or set allow-last-target: true to accept the downtime." });
	}
}
/** The message about a group that would have no healthy target left. */
function lastTargetText(group) {
	return `Draining these hosts would leave target group ${(0,_targets_js__WEBPACK_IMPORTED_MODULE_3__.s)(group)} with no healthy target.`;
}



/***/ })

};
