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
/** Takes every host back to one release that all of them have, or can get. */
async function rollback(asked, ports) {
	const request = {
		...asked,
		alarms: void 0,
		"health-url": void 0
	};
	const aim = {
		choose,
		record: recordOf(request, ports)
	};
	return request["dry-run"] ? await (0,_plan_js__WEBPACK_IMPORTED_MODULE_3__.t)(aim, request, ports) : await (0,_plan_js__WEBPACK_IMPORTED_MODULE_3__.r)(aim, request, ports);
}
function recordOf(request, ports) {
	return async (to, looks, before = noRecord) => {
		const from = (0,_status_js__WEBPACK_IMPORTED_MODULE_1__.o)(looks, before);
		await (0,_lock_js__WEBPACK_IMPORTED_MODULE_2__.S)({
			...to,
			from,
			known: before.known,
			pace: before.pace
		}, request, ports);
	};
}
function choose(looks, record, { session, ports }) {
	const { known } = record ?? noRecord;
	const target = (0,_status_js__WEBPACK_IMPORTED_MODULE_1__.i)(looks, record ?? noRecord, session.request);
	for (const message of warnings(target, looks, {
		record,
		session
	})) ports.emit({
		type: "warning",
		message
	});
	return {
		...target,
		noted: known.find(({ id }) => id === target.release),
		leaves: /* @__PURE__ */ new Set()
	};
}
const noRecord = {
	id: "",
	version: "",
	commit: "",
	artifact: "",
	sha256: "",
	known: []
};
/** What somebody should know of the choice: whose word did not count, and what was asked for in spite of its past. */
function warnings(target, looks, { record = noRecord, session }) {
	const live = (0,_status_js__WEBPACK_IMPORTED_MODULE_1__.o)(looks, record);
	const label = (id) => (0,_labels_js__WEBPACK_IMPORTED_MODULE_0__.n)(session.hosts.find((host) => host.id === id) ?? {
		id,
		name: id
	});
	const alone = [...looks].filter(([, { before = "none" }]) => before !== "none" && !live.has(before));
	return [
		...(0,_status_js__WEBPACK_IMPORTED_MODULE_1__.a)(target) ? [] : [`${target.release} is ${target.verdict}, and was asked for.`],
		...target.against.map((host) => `${label(host)} says that ${target.release} is not good; the other hosts, or the record, say that it is.`),
		...alone.map(([host, { before }]) => `${label(host)} says that it runs ${before}, which no run recorded and most hosts do not run: that did not count.`)
	];
}



/***/ })

};
