export const id = 7874;
export const ids = [7874];
export const modules = {

/***/ 7874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rollback: () => (/* binding */ rollback)
/* harmony export */ });
/* harmony import */ var _naming_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5806);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4295);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2121);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5952);
/* harmony import */ var _reactivate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6750);
import.meta.url;





// src/rollback.ts
/** Takes every host back to one release that all of them have, or can get. */
async function rollback(asked, world) {
	const request = {
		...asked,
		alarms: void 0,
		"health-url": void 0
	};
	const aim = {
		choose,
		record: recordOf(request, world)
	};
	return request["dry-run"] ? await (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.n)(aim, request, world) : await (0,_reactivate_js__WEBPACK_IMPORTED_MODULE_4__.t)(aim, request, world);
}
function recordOf(request, world) {
	return async (to, looks, before = nothingRecorded) => {
		const from = (0,_status_js__WEBPACK_IMPORTED_MODULE_3__.o)(looks, before);
		await (0,_record_js__WEBPACK_IMPORTED_MODULE_1__.a)({
			...to,
			from,
			known: before.known,
			pace: before.pace
		}, request, world);
	};
}
function choose(looks, record, { plan, world }) {
	const { known } = record ?? nothingRecorded;
	const target = (0,_status_js__WEBPACK_IMPORTED_MODULE_3__.i)(looks, record ?? nothingRecorded, plan.request);
	for (const message of doubts(target, looks, {
		record,
		plan
	})) world.emit({
		type: "warning",
		message
	});
	return {
		...target,
		noted: known.find(({ id }) => id === target.release),
		leaves: /* @__PURE__ */ new Set()
	};
}
const nothingRecorded = {
	id: "",
	version: "",
	commit: "",
	artifact: "",
	sha256: "",
	known: []
};
/** What somebody should know of the choice: whose word did not count, and what was asked for in spite of its past. */
function doubts(target, looks, { record = nothingRecorded, plan }) {
	const live = (0,_status_js__WEBPACK_IMPORTED_MODULE_3__.o)(looks, record);
	const label = (id) => (0,_naming_js__WEBPACK_IMPORTED_MODULE_0__.n)(plan.hosts.find((host) => host.id === id) ?? {
		id,
		name: id
	});
	const alone = [...looks].filter(([, { before = "none" }]) => before !== "none" && !live.has(before));
	return [
		...(0,_status_js__WEBPACK_IMPORTED_MODULE_3__.a)(target) ? [] : [`${target.release} is ${target.verdict}, and was asked for.`],
		...target.against.map((host) => `${label(host)} says that ${target.release} is not good; the other hosts, or the record, say that it is.`),
		...alone.map(([host, { before }]) => `${label(host)} says that it runs ${before}, which no run recorded and most hosts do not run: that did not count.`)
	];
}



/***/ })

};
