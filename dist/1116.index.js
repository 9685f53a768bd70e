export const id = 1116;
export const ids = [1116];
export const modules = {

/***/ 1116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   recoverRun: () => (/* binding */ recoverRun)
/* harmony export */ });
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(345);
/* harmony import */ var _restore_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5678);
import.meta.url;


// src/commands/recover-run.ts
/**
* Lets every host settle under a new fence, so that nothing of the run that is still under way can act any more; puts targets
* back and gives the lock back.
*/
async function recoverRun(left, request, ports) {
	if (left.fence === void 0) {
		await (0,_lock_js__WEBPACK_IMPORTED_MODULE_0__.i)(left.id, request, ports);
		return "refused";
	}
	const lease = await (0,_lock_js__WEBPACK_IMPORTED_MODULE_0__.r)(left.fence, request, ports);
	if (lease === void 0) return "superseded";
	if (left.release !== void 0) ports.emit({
		type: "release-created",
		release: left.release
	});
	return await (0,_lock_js__WEBPACK_IMPORTED_MODULE_0__.a)(lease, async () => await recoverHosts(await recoveryPlan(left, lease, {
		request,
		ports
	}), ports));
}
async function recoveryPlan({ release = "none" }, lease, { request, ports }) {
	const { usable, unusable } = await (0,_lock_js__WEBPACK_IMPORTED_MODULE_0__.v)(request, ports);
	ports.emit({
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
		deadline: ports.clock.now() + _lock_js__WEBPACK_IMPORTED_MODULE_0__.h
	};
}
async function recoverHosts(session, ports) {
	const results = await runRecover({
		session,
		ports
	});
	await (0,_restore_js__WEBPACK_IMPORTED_MODULE_1__.t)(session, ports);
	if ([...results.values()].some(({ after }) => after === session.release)) await (0,_lock_js__WEBPACK_IMPORTED_MODULE_0__.x)(session, ports);
	const seen = await (0,_restore_js__WEBPACK_IMPORTED_MODULE_1__.r)(results, {
		session,
		ports
	}, ({ after }) => session.release !== "none" && after !== session.release);
	if ((0,_restore_js__WEBPACK_IMPORTED_MODULE_1__.o)([...results.values(), ...seen.values()])) return "superseded";
	return [...results.values()].every(({ ok, verdict }) => ok || verdict === "rolled-back") ? "cancelled" : "rollback-failed";
}
/** A host at work is waited for; one that is still at it after that is asked again for as long as there is time. */
async function runRecover({ session, ports }) {
	const errand = {
		command: "recover",
		settings: () => (0,_lock_js__WEBPACK_IMPORTED_MODULE_0__.l)(session),
		runWithinMs: (0,_lock_js__WEBPACK_IMPORTED_MODULE_0__.p)(session.request, {}),
		notAfter: session.deadline
	};
	const results = /* @__PURE__ */ new Map();
	let open = session.hosts.map(({ id }) => id);
	while (open.length > 0 && ports.clock.now() < session.deadline) {
		const way = {
			phase: "settle",
			hosts: open,
			errand,
			settle: async (doubtful) => doubtful
		};
		for (const [host, result] of await (0,_lock_js__WEBPACK_IMPORTED_MODULE_0__.s)(way, session, ports)) results.set(host, result);
		open = open.filter((host) => results.get(host)?.code === "busy");
	}
	return results;
}



/***/ })

};
