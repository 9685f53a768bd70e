export const id = 9292;
export const ids = [9292];
export const modules = {

/***/ 9292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aftermath: () => (/* binding */ aftermath)
/* harmony export */ });
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4295);
/* harmony import */ var _leftovers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1876);
import.meta.url;


// src/aftermath.ts
/**
* Lets every host settle under a new fence, so that nothing of the run that is still under way can act any more; puts targets
* back and gives the lock back.
*/
async function aftermath(left, request, world) {
	if (left.fence === void 0) {
		await (0,_record_js__WEBPACK_IMPORTED_MODULE_0__.o)(left.id, request, world);
		return "refused";
	}
	const lease = await (0,_record_js__WEBPACK_IMPORTED_MODULE_0__.l)(left.fence, request, world);
	if (lease === void 0) return "superseded";
	if (left.release !== void 0) world.emit({
		type: "named",
		release: left.release
	});
	return await (0,_record_js__WEBPACK_IMPORTED_MODULE_0__.c)(lease, async () => await settleAll(await planOf(left, lease, {
		request,
		world
	}), world));
}
async function planOf({ release = "none" }, lease, { request, world }) {
	const { usable, unusable } = await (0,_record_js__WEBPACK_IMPORTED_MODULE_0__.j)(request, world);
	world.emit({
		type: "hosts",
		usable,
		unusable,
		skip: true
	});
	return {
		request,
		release,
		lease,
		hosts: usable,
		leftOut: new Set(unusable.map(({ instance }) => instance.id)),
		verification: {
			source: "none",
			why: "nothing was downloaded"
		},
		deadline: world.clock.now() + _record_js__WEBPACK_IMPORTED_MODULE_0__.D
	};
}
async function settleAll(plan, world) {
	const results = await recovered({
		plan,
		world
	});
	await (0,_leftovers_js__WEBPACK_IMPORTED_MODULE_1__.t)(plan, world);
	if ([...results.values()].some(({ after }) => after === plan.release)) await (0,_record_js__WEBPACK_IMPORTED_MODULE_0__.i)(plan, world);
	const seen = await (0,_leftovers_js__WEBPACK_IMPORTED_MODULE_1__.r)(results, {
		plan,
		world
	}, ({ after }) => plan.release !== "none" && after !== plan.release);
	if ((0,_record_js__WEBPACK_IMPORTED_MODULE_0__.h)([...results.values(), ...seen.values()])) return "superseded";
	return [...results.values()].every(({ ok, verdict }) => ok || verdict === "rolled-back") ? "cancelled" : "rollback-failed";
}
/** A host at work is waited for; one that is still at it after that is asked again for as long as there is time. */
async function recovered({ plan, world }) {
	const errand = {
		command: "recover",
		settings: () => (0,_record_js__WEBPACK_IMPORTED_MODULE_0__.y)(plan),
		runWithinMs: (0,_record_js__WEBPACK_IMPORTED_MODULE_0__.E)(plan.request, {}),
		notAfter: plan.deadline
	};
	const results = /* @__PURE__ */ new Map();
	let open = plan.hosts.map(({ id }) => id);
	while (open.length > 0 && world.clock.now() < plan.deadline) {
		const way = {
			phase: "settle",
			hosts: open,
			errand,
			settle: async (doubtful) => doubtful
		};
		for (const [host, result] of await (0,_record_js__WEBPACK_IMPORTED_MODULE_0__.x)(way, plan, world)) results.set(host, result);
		open = open.filter((host) => results.get(host)?.code === "busy");
	}
	return results;
}



/***/ })

};
