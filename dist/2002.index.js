export const id = 2002;
export const ids = [2002];
export const modules = {

/***/ 2002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lastOf: () => (/* reexport safe */ _groups2_js__WEBPACK_IMPORTED_MODULE_0__.t),
/* harmony export */   membersOf: () => (/* reexport safe */ _groups2_js__WEBPACK_IMPORTED_MODULE_0__.n),
/* harmony export */   refuseForeignGroups: () => (/* reexport safe */ _groups2_js__WEBPACK_IMPORTED_MODULE_0__.r),
/* harmony export */   refuseLastTarget: () => (/* reexport safe */ _groups2_js__WEBPACK_IMPORTED_MODULE_0__.i)
/* harmony export */ });
/* harmony import */ var _groups2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7170);
import.meta.url;



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
