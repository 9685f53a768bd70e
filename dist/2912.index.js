export const id = 2912;
export const ids = [2912];
export const modules = {

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
	if (all.every(({ id }) => (0,_targets_js__WEBPACK_IMPORTED_MODULE_3__.i)(id))) return all;
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
	const isOwn = (target) => own.has((0,_targets_js__WEBPACK_IMPORTED_MODULE_3__.n)(target));
	for (const group of request["target-groups"] ?? []) {
		const members = await groupMembers(group, hosts, ports);
		if (members.some(isOwn)) continue;
		const { drained } = await (0,_drains_js__WEBPACK_IMPORTED_MODULE_2__.t)(request, ports);
		if (drained.get(group)?.some(isOwn)) continue;
		const message = `No host of this run is in target group ${(0,_targets_js__WEBPACK_IMPORTED_MODULE_3__.t)(group)}. ${membersText(members)}`;
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
		if (!batches.some((batch) => (0,_targets_js__WEBPACK_IMPORTED_MODULE_3__.o)(all, new Set(batch)))) continue;
		throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__.t("last-target", lastTargetText(group), { next: "Deploy in smaller batches, add a host, or set allow-last-target: true to accept the downtime." });
	}
}
/** The message about a group that would have no healthy target left. */
function lastTargetText(group) {
	return `Draining these hosts would leave target group ${(0,_targets_js__WEBPACK_IMPORTED_MODULE_3__.t)(group)} with no healthy target.`;
}



/***/ }),

/***/ 5198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isRegistered),
/* harmony export */   i: () => (/* binding */ isInstance),
/* harmony export */   n: () => (/* binding */ hostOf),
/* harmony export */   o: () => (/* binding */ leavesNoHealthyTarget),
/* harmony export */   r: () => (/* binding */ isDeregistered),
/* harmony export */   s: () => (/* binding */ receivesRequests),
/* harmony export */   t: () => (/* binding */ groupName)
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
function groupName(arn) {
	return arn.split("/")[1] ?? arn;
}



/***/ })

};
