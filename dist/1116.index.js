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
* Takes the lock over with a new fencing token, so that hosts refuse what the interrupted step still has under way, and lets
* every host recover.
*/
async function recoverRun(saved, request, ports) {
	const { id, fence, release } = saved;
	ports.emit({
		type: "recovery-started",
		hosts: fence !== void 0
	});
	if (fence === void 0) return await (0,_lock_js__WEBPACK_IMPORTED_MODULE_0__.i)(id, request, ports);
	const lease = await (0,_lock_js__WEBPACK_IMPORTED_MODULE_0__.r)(fence, request, ports);
	if (lease === void 0) return;
	if (release !== void 0) ports.emit({
		type: "release-created",
		release
	});
	await (0,_lock_js__WEBPACK_IMPORTED_MODULE_0__.a)(lease, async () => {
		const session = await fleetSession(lease, request, ports);
		await recoverHosts(release, session, ports);
	});
}
async function fleetSession(lease, request, ports) {
	const { usable, unusable } = await (0,_lock_js__WEBPACK_IMPORTED_MODULE_0__.y)(request, ports);
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
		deadline: ports.clock.now() + _lock_js__WEBPACK_IMPORTED_MODULE_0__.g
	};
}
async function recoverHosts(release, session, ports) {
	const results = await runRecover(session, ports);
	await (0,_restore_js__WEBPACK_IMPORTED_MODULE_1__.t)(session, ports);
	if (release === void 0) return await (0,_restore_js__WEBPACK_IMPORTED_MODULE_1__.r)(results, {
		session,
		ports
	});
	const { request } = session;
	if ([...results.values()].some(({ after }) => after === release)) await (0,_lock_js__WEBPACK_IMPORTED_MODULE_0__.S)({
		request,
		release,
		version: request.version,
		commit: request.commit
	}, ports);
	await (0,_restore_js__WEBPACK_IMPORTED_MODULE_1__.r)(results, {
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
		settings: () => (0,_lock_js__WEBPACK_IMPORTED_MODULE_0__.u)(session),
		runWithinMs: (0,_lock_js__WEBPACK_IMPORTED_MODULE_0__.m)(session.request, {}),
		notAfter: session.deadline
	};
	const results = /* @__PURE__ */ new Map();
	let open = session.hosts.map(({ id }) => id);
	while (open.length > 0 && ports.clock.now() < session.deadline) {
		const phase = {
			phase: "settle",
			hosts: open,
			dispatch,
			resolve: async (ambiguous) => ambiguous
		};
		for (const [host, result] of await (0,_lock_js__WEBPACK_IMPORTED_MODULE_0__.l)(phase, session, ports)) results.set(host, result);
		open = open.filter((host) => results.get(host)?.code === "busy");
	}
	return results;
}



/***/ })

};
