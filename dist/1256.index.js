export const id = 1256;
export const ids = [1256];
export const modules = {

/***/ 1256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reconcile: () => (/* binding */ reconcile)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2526);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(673);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2121);
import.meta.url;



// src/planning/drift.ts
/** Throws `nothing-recorded` where no run has noted yet what is live. */
function requireRecord(record, { app, environment }) {
	if (record !== void 0) return record;
	throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.t("nothing-recorded", `Nobody noted which release of ${app} is live in ${environment}.`, { next: "Deploy once; from then on there is something to reconcile hosts with." });
}
/** Hosts that somebody changed by hand, with what to say of each; none with `include-manual`. */
function manualHosts(looks, hosts, { "include-manual": isIncluded }) {
	const marked = hosts.filter(({ id }) => !isIncluded && (looks.get(id)?.manual ?? "") !== "");
	return new Map(marked.map((host) => [host.id, manualHostText((0,_labels_js__WEBPACK_IMPORTED_MODULE_1__.n)(host), looks.get(host.id)?.manual ?? "")]));
}
/** The mark has the release and who it was. */
function manualHostText(label, mark) {
	const [, release = mark, who = "somebody"] = /^(\S+) (.+)$/.exec(mark) ?? [];
	return `${label} is left as it is: ${who} deployed ${release} there by hand. With include-manual: true it is taken along.`;
}
// src/commands/reconcile.ts
/** Activates the recorded release on hosts that drifted or joined late, and touches no other host. */
async function reconcile(request, ports) {
	const goal = {
		choose,
		record: async () => void 0
	};
	await (request["dry-run"] ? _plan_js__WEBPACK_IMPORTED_MODULE_2__.planActivation : _plan_js__WEBPACK_IMPORTED_MODULE_2__.t)(goal, request, ports);
}
function choose(statuses, record, { session, ports }) {
	const live = requireRecord(record, session.request);
	const manual = manualHosts(statuses, session.hosts, session.request);
	for (const message of manual.values()) ports.emit({
		type: "warning",
		message
	});
	return {
		release: live.id,
		version: live.version,
		verdict: "good",
		recorded: live,
		keep: new Set(manual.keys())
	};
}



/***/ })

};
