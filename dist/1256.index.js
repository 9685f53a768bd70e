export const id = 1256;
export const ids = [1256];
export const modules = {

/***/ 1256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reconcile: () => (/* binding */ reconcile)
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2121);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2526);
/* harmony import */ var _naming_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5806);
/* harmony import */ var _reactivate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6750);
import.meta.url;




// src/preflight/drift.ts
/** Throws `nothing-recorded` where no run has noted yet what is live. */
function recordedOr(record, { app, environment }) {
	if (record !== void 0) return record;
	throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__.t("nothing-recorded", `Nobody noted which release of ${app} is live in ${environment}.`, { next: "Deploy once; from then on there is something to reconcile hosts with." });
}
/** Hosts that somebody changed by hand, with what to say of each; none with `include-manual`. */
function leftByHand(looks, hosts, { "include-manual": isIncluded }) {
	const marked = hosts.filter(({ id }) => !isIncluded && (looks.get(id)?.manual ?? "") !== "");
	return new Map(marked.map((host) => [host.id, leftAlone((0,_naming_js__WEBPACK_IMPORTED_MODULE_2__.n)(host), looks.get(host.id)?.manual ?? "")]));
}
/** The mark has the release and who it was. */
function leftAlone(label, mark) {
	const [, release = mark, who = "somebody"] = /^(\S+) (.+)$/.exec(mark) ?? [];
	return `${label} is left as it is: ${who} deployed ${release} there by hand. With include-manual: true it is taken along.`;
}
// src/reconcile.ts
/** Brings hosts that drifted, or joined late, to the release that was recorded, and touches no other. */
async function reconcile(request, world) {
	const aim = {
		choose,
		record: async () => void 0
	};
	return request["dry-run"] ? await (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.n)(aim, request, world) : await (0,_reactivate_js__WEBPACK_IMPORTED_MODULE_3__.t)(aim, request, world);
}
function choose(looks, record, { plan, world }) {
	const live = recordedOr(record, plan.request);
	const byHand = leftByHand(looks, plan.hosts, plan.request);
	for (const message of byHand.values()) world.emit({
		type: "warning",
		message
	});
	return {
		release: live.id,
		version: live.version,
		verdict: "good",
		noted: live,
		leaves: new Set(byHand.keys())
	};
}



/***/ })

};
