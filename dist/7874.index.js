export const id = 7874;
export const ids = [7874];
export const modules = {

/***/ 7874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rollback: () => (/* binding */ rollback)
/* harmony export */ });
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(673);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5952);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(345);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2121);
import.meta.url;




// src/commands/rollback.ts
/** Rolls every host back to one release that all of them have on disk or can download. */
async function rollback(request, ports) {
	const goal = {
		choose,
		record: recordOf(request, ports)
	};
	await (request["dry-run"] ? _plan_js__WEBPACK_IMPORTED_MODULE_3__.planActivation : _plan_js__WEBPACK_IMPORTED_MODULE_3__.t)(goal, request, ports);
}
function recordOf(request, ports) {
	return async (to, statuses, before) => {
		const from = (0,_status_js__WEBPACK_IMPORTED_MODULE_1__.o)(statuses, before);
		await (0,_lock_js__WEBPACK_IMPORTED_MODULE_2__.l)({
			...to,
			from,
			known: before?.known ?? [],
			pace: before?.pace
		}, request, ports);
	};
}
function choose(statuses, record, basis) {
	const target = (0,_status_js__WEBPACK_IMPORTED_MODULE_1__.i)(statuses, record, basis.request);
	const { release, version, verdict } = target;
	const recorded = record?.known.find(({ id }) => id === release);
	return {
		kind: "activate",
		release,
		version,
		verdict,
		recorded,
		isDownloadable: recorded !== void 0 && (0,_status_js__WEBPACK_IMPORTED_MODULE_1__.s)(recorded) !== void 0,
		keep: /* @__PURE__ */ new Set(),
		warnings: warnings(target, statuses, {
			record,
			basis
		})
	};
}
/** Warns about hosts whose reports did not count, and about a chosen release that is not good. */
function warnings(target, statuses, { record, basis }) {
	const live = (0,_status_js__WEBPACK_IMPORTED_MODULE_1__.o)(statuses, record);
	const label = (id) => (0,_labels_js__WEBPACK_IMPORTED_MODULE_0__.n)(basis.hosts.find((host) => host.id === id) ?? {
		id,
		name: id
	});
	const alone = [...statuses].filter(([, { before = "none" }]) => before !== "none" && !live.has(before));
	return [
		...(0,_status_js__WEBPACK_IMPORTED_MODULE_1__.a)(target) ? [] : [`${target.release} is ${target.verdict}, and was asked for.`],
		...target.against.map((host) => `${label(host)} says that ${target.release} is not good; the other hosts, or the record, say that it is.`),
		...alone.map(([host, { before }]) => `${label(host)} says that it runs ${before}, which no run recorded and most hosts do not run: that did not count.`)
	];
}



/***/ })

};
