export const id = 3718;
export const ids = [3718];
export const modules = {

/***/ 3718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bringIn: () => (/* binding */ bringIn),
/* harmony export */   outOfTraffic: () => (/* binding */ outOfTraffic)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2526);
/* harmony import */ var _drained_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6515);
/* harmony import */ var _groups2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7170);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5198);
import.meta.url;




// src/traffic/waiting.ts
/** Tells of each host once, with how long it took. */
function reporter(phase, drained, { emit, clock }) {
	const hosts = [...new Set([...drained.values()].flat().map(_targets_js__WEBPACK_IMPORTED_MODULE_3__.n))];
	const began = clock.now();
	emit({
		type: "phase",
		phase,
		hosts
	});
	return {
		phase,
		hosts,
		tell: (host, about) => {
			const result = {
				ok: about.code === void 0,
				code: "",
				message: "",
				warnings: [],
				seconds: {},
				...about
			};
			emit({
				type: "host",
				phase,
				host,
				result,
				ms: clock.now() - began,
				tail: ""
			});
			return result;
		}
	};
}
function find(health, { id, port }) {
	return health.find((one) => one.id === id && one.port === port);
}
/** Looks until every target is as wanted, telling of each host once all of its targets are; the rest, with how they are. */
async function waitFor(drained, { timeoutMs, report, ...way }, world) {
	const { clock } = world;
	const began = clock.now();
	const waiting = new Set(report.hosts);
	for (;;) {
		const left = await lacking(drained, way, world);
		for (const host of waiting) {
			if (left.has(host)) continue;
			waiting.delete(host);
			report.tell(host, { verdict: report.phase === "drain" ? "drained" : "returned" });
		}
		const passed = clock.now() - began;
		if (waiting.size === 0 || passed >= timeoutMs) return left;
		await clock.sleep(lookDelay(passed));
	}
}
/** Half a second at first, five seconds when it takes minutes. */
const lookDelay = (passedMs) => Math.min(Math.max(passedMs / 10, 500), 5e3);
/** A look that fails shows nothing, so that everybody is still waited for. */
async function lacking(drained, { is, again }, { balancer }) {
	const left = /* @__PURE__ */ new Map();
	for (const [group, targets] of drained) {
		const health = await balancer.health(group).catch(() => void 0);
		const out = health === void 0 ? [] : targets.filter((target) => (0,_targets_js__WEBPACK_IMPORTED_MODULE_3__.a)(find(health, target)));
		if (out.length > 0) await again?.(group, out);
		for (const target of targets) {
			const found = health && find(health, target);
			if (health === void 0 || !is(found)) left.set((0,_targets_js__WEBPACK_IMPORTED_MODULE_3__.n)(target), described(group, target, found));
		}
	}
	return left;
}
function described(group, { port }, health) {
	const state = health === void 0 ? "not known" : [health.state, health.reason].filter(Boolean).join(", ");
	return `Port ${port} in the target group ${(0,_targets_js__WEBPACK_IMPORTED_MODULE_3__.t)(group)} is ${state}.`;
}
// src/traffic/drain.ts
/** Does `work` on hosts that get no requests meanwhile: noted, deregistered, waited for, registered again, waited for. */
async function outOfTraffic({ hosts, insist }, context, work) {
	const way = await wayOut({
		hosts,
		insist
	}, context).catch((error) => (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.i)(error));
	if (!(way instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__.t)) return way.drained.size === 0 ? await work(hosts) : await around(way, context, work);
	if (!insist) return refused(hosts, way);
	const message = `Hosts stay in their target groups while they are brought back. ${way.message}`;
	context.world.emit({
		type: "warning",
		message
	});
	return await work(hosts);
}
/** What is to be taken out, noted. Rejects before anything is changed. */
async function wayOut({ hosts, insist }, context) {
	const { request } = context.plan;
	const found = await targetsOf(hosts, context);
	const emptied = request["allow-last-target"] ? [] : found.filter(({ all }) => (0,_targets_js__WEBPACK_IMPORTED_MODULE_3__.s)(all, new Set(hosts)));
	if (emptied.length > 0 && !insist) throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.t("last-target", emptied.map(({ group }) => (0,_groups2_js__WEBPACK_IMPORTED_MODULE_2__.t)(group)).join(" "));
	for (const { group } of emptied) context.world.emit({
		type: "warning",
		message: `${(0,_groups2_js__WEBPACK_IMPORTED_MODULE_2__.t)(group)} They stayed in it.`
	});
	const drained = new Map(found.filter((one) => !emptied.includes(one)).map(({ group, own }) => [group, own]));
	return {
		hosts,
		insist,
		drained,
		notes: await note(drained, context)
	};
}
async function around({ hosts, insist, drained, notes }, context, work) {
	let results = /* @__PURE__ */ new Map();
	try {
		const undrained = await takeOut(drained, context);
		results = new Map([...undrained, ...await work(hosts.filter((host) => insist || !undrained.has(host)))]);
	} finally {
		const { unwell, stranded } = await bringIn(drained, context);
		results = new Map([...results].map(([host, result]) => [host, worst(result, unwell.get(host))]));
		if (!stranded) await unnote(notes, context);
	}
	return results;
}
/** Where hosts are registered now; one that is already on its way out is not. */
async function targetsOf(hosts, { plan, world }) {
	const wanted = new Set(hosts);
	return (await Promise.all((plan.request["target-groups"] ?? []).map(async (group) => {
		const all = await (0,_groups2_js__WEBPACK_IMPORTED_MODULE_2__.n)(group, hosts, world);
		return {
			group,
			all,
			own: all.filter((target) => wanted.has((0,_targets_js__WEBPACK_IMPORTED_MODULE_3__.n)(target)) && (0,_targets_js__WEBPACK_IMPORTED_MODULE_3__.r)(target))
		};
	}))).filter(({ own }) => own.length > 0);
}
function refused(hosts, { code, message }) {
	const result = {
		ok: false,
		verdict: "refused",
		code,
		message,
		warnings: [],
		seconds: {}
	};
	return new Map(hosts.map((host) => [host, result]));
}
/** Noted before anything is deregistered: who comes after a run that died here has to know. Resolves with how many notes. */
async function note(drained, { plan, world }) {
	const texts = (0,_drained_js__WEBPACK_IMPORTED_MODULE_1__.n)(drained);
	for (const [i, text] of texts.entries()) await world.parameters.write((0,_drained_js__WEBPACK_IMPORTED_MODULE_1__.i)(plan.request, `drained/${i + 1}`), text);
	return texts.length;
}
/** From the last to the first, since a reader stops at the first that holds nothing. */
async function unnote(notes, { plan, world }) {
	await plan.lease.confirm();
	if (plan.lease.lost.aborted) return;
	for (let i = notes; i > 0; i -= 1) await world.parameters.write((0,_drained_js__WEBPACK_IMPORTED_MODULE_1__.i)(plan.request, `drained/${i}`), _drained_js__WEBPACK_IMPORTED_MODULE_1__.o).catch((error) => {
		const message = `A note of drained targets could not be taken back; the next run registers them again. ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.i)(error).message}`;
		world.emit({
			type: "warning",
			message
		});
	});
}
/** Resolves with the hosts that still get requests when `drain-timeout` is over, or of which nobody could tell the groups. */
async function takeOut(drained, { plan, world }) {
	const report = reporter("drain", drained, world);
	const failure = await deregister(drained, world);
	const left = await waitFor(drained, {
		timeoutMs: failure === "" ? plan.request["drain-timeout"] : 0,
		report,
		is: _targets_js__WEBPACK_IMPORTED_MODULE_3__.a
	}, world);
	if (left.size < report.hosts.length) await world.clock.sleep(plan.request["drain-grace"]);
	return new Map([...left].map(([host, said]) => {
		const message = [said, failure].filter(Boolean).join(" ");
		return [host, report.tell(host, {
			verdict: "not-drained",
			code: "drain-timeout",
			message
		})];
	}));
}
/** Why it could not be done; empty when it was. */
async function deregister(drained, { balancer }) {
	try {
		for (const [group, targets] of drained) await balancer.deregister(group, targets);
		return "";
	} catch (error) {
		return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.i)(error).message;
	}
}
/** Registers targets again and waits until they are healthy. One that was terminated belongs nowhere any more. */
async function bringIn(drained, { plan, world }) {
	const report = reporter("return", drained, world);
	const { inside, failure } = await register(drained, world);
	const timeoutMs = failure === "" ? plan.request["drain-timeout"] : 0;
	const again = async (group, targets) => void await register(/* @__PURE__ */ new Map([[group, targets]]), world);
	const left = await waitFor(inside, {
		timeoutMs,
		report,
		is: _targets_js__WEBPACK_IMPORTED_MODULE_3__.o,
		again
	}, world);
	const unwell = [...left].map(([host, said]) => {
		const message = [said, failure].filter(Boolean).join(" ");
		return [host, report.tell(host, {
			verdict: "not-returned",
			code: "target-unhealthy",
			message
		})];
	});
	return {
		unwell: new Map(unwell),
		stranded: failure !== "" || left.size > 0 && await areOut(inside, world)
	};
}
async function register(drained, world) {
	const there = await withoutLost(drained, world).catch((error) => (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.i)(error));
	if (there instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__.t) return {
		inside: drained,
		failure: there.message
	};
	const { balancer } = world;
	const inside = /* @__PURE__ */ new Map();
	let failure = "";
	for (const [group, targets] of there) {
		if (targets.length === 0) continue;
		const refused = await balancer.register(group, targets).then((answer) => answer.refused.map(({ id }) => id), (error) => {
			failure = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.i)(error).message;
			return [];
		});
		inside.set(group, targets.filter(({ id }) => !refused.includes(id)));
	}
	return {
		inside,
		failure
	};
}
/** An address that its instance has no more may be that of another one by now, which belongs nowhere. */
async function withoutLost(drained, { instances }) {
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
/** Whether some target is not in its group, for all that is known. */
async function areOut(drained, { balancer }) {
	for (const [group, targets] of drained) {
		const health = await balancer.health(group).catch(() => []);
		if (targets.some((target) => (0,_targets_js__WEBPACK_IMPORTED_MODULE_3__.a)(find(health, target)))) return true;
	}
	return false;
}
/** A host that is well but gets no requests has failed all the same; one that failed has its own reason. */
function worst(result, unwell) {
	return unwell === void 0 || !result.ok ? result : {
		...result,
		ok: false,
		code: unwell.code,
		message: unwell.message
	};
}



/***/ }),

/***/ 7170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ refuseLastTarget),
/* harmony export */   n: () => (/* binding */ membersOf),
/* harmony export */   r: () => (/* binding */ refuseForeignGroups),
/* harmony export */   t: () => (/* binding */ lastOf)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2526);
/* harmony import */ var _drained_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6515);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5198);
import.meta.url;



// src/traffic/groups.ts
/** Who is in the target groups of a deploy, and whether it may begin with them. */
/** Everybody in a group. Where targets are addresses, each with which of these hosts has it. */
async function membersOf(group, hosts, { balancer, instances }) {
	const all = await balancer.health(group);
	if (all.every(({ id }) => (0,_targets_js__WEBPACK_IMPORTED_MODULE_2__.i)(id))) return all;
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
* Rejects with `not-in-target-group` where none of the hosts is in a group: it is another app's, or another environment's. One that
* a run took out, and did not put back yet, belongs there. Of a rollback and a reconcile this is a warning.
*/
async function refuseForeignGroups(hosts, request, world) {
	const own = new Set(hosts);
	const isOwn = (target) => own.has((0,_targets_js__WEBPACK_IMPORTED_MODULE_2__.n)(target));
	for (const group of request["target-groups"] ?? []) {
		const members = await membersOf(group, hosts, world);
		if (members.some(isOwn)) continue;
		const { drained } = await (0,_drained_js__WEBPACK_IMPORTED_MODULE_1__.t)(request, world);
		if (drained.get(group)?.some(isOwn)) continue;
		const message = `No host of this run is in the target group ${(0,_targets_js__WEBPACK_IMPORTED_MODULE_2__.t)(group)}. ${listed(members)}`;
		if (request.command === "rollback" || request.command === "reconcile") {
			world.emit({
				type: "warning",
				message
			});
			continue;
		}
		throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.t("not-in-target-group", message, { next: "Check target-groups, the region and the account, or register the hosts there. They are known by their instance ids and by their private addresses." });
	}
}
function listed(members) {
	if (members.length === 0) return "It is empty.";
	const some = members.slice(0, 10).map(({ id, port }) => `${id}:${port}`);
	return `It has ${some.join(", ")}${members.length > some.length ? `, and ${members.length - some.length} more` : ""}.`;
}
/** Rejects with `last-target` when a batch would leave a group without anybody healthy. */
async function refuseLastTarget(waves, request, world) {
	if (request["allow-last-target"]) return;
	for (const group of request["target-groups"] ?? []) {
		const all = await membersOf(group, waves.flat(), world);
		if (!waves.some((wave) => (0,_targets_js__WEBPACK_IMPORTED_MODULE_2__.s)(all, new Set(wave)))) continue;
		throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.t("last-target", lastOf(group), { next: "Deploy in smaller batches, add a host, or accept that nobody answers meanwhile with allow-last-target: true." });
	}
}
/** What is said of a group that would have nobody healthy left. */
function lastOf(group) {
	return `Nobody healthy would be left in the target group ${(0,_targets_js__WEBPACK_IMPORTED_MODULE_2__.t)(group)} without these hosts.`;
}



/***/ })

};
