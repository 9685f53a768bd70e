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
