export const id = 1256;
export const ids = [1256];
export const modules = {

/***/ 2400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ downloadableArtifact)
/* harmony export */ });
/* harmony import */ var _artifact_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7245);
import.meta.url;

// src/planning/fetchable.ts
/** The artifact of a recorded release, for hosts that lack it; undefined when they cannot download or verify it. */
function downloadableArtifact({ version, artifact: text, sha256, signed, ...recorded }) {
	if (version === "" || signed || !/^[0-9a-f]{64}$/.test(sha256)) return void 0;
	const artifact = parseArtifact(text);
	if (artifact?.display !== text) return void 0;
	const { repository = "", runId = "" } = recorded;
	return (artifact.kind === "url" || artifact.kind === "s3" || repository !== "") && (artifact.kind !== "actions" || runId !== "") ? (0,_artifact_input_js__WEBPACK_IMPORTED_MODULE_0__.r)(artifact, {
		repository,
		runId
	}) : void 0;
}
function parseArtifact(text) {
	try {
		return (0,_artifact_input_js__WEBPACK_IMPORTED_MODULE_0__.t)(text);
	} catch {
		return;
	}
}



/***/ }),

/***/ 1256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reconcileGoal: () => (/* binding */ reconcileGoal)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2526);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(673);
/* harmony import */ var _fetchable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2400);
import.meta.url;



// src/planning/drift.ts
/** Throws `nothing-recorded` where no run has recorded a live release yet. */
function requireRecord(record, { appInstance }) {
	if (record !== void 0) return record;
	const { app, environment } = appInstance;
	throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.t("nothing-recorded", `No run has recorded which release of ${app} is live in ${environment}.`, { next: "Deploy once: the run records what is live, and reconcile compares hosts with that record." });
}
/** Hosts that an operator changed by hand, each with a warning; none with `include-manual`. */
function manualHosts(statuses, hosts, { "include-manual": isIncluded }) {
	const marked = hosts.filter(({ id }) => !isIncluded && (statuses.get(id)?.manual ?? "") !== "");
	return new Map(marked.map((host) => [host.id, manualHostText((0,_labels_js__WEBPACK_IMPORTED_MODULE_1__.n)(host), statuses.get(host.id)?.manual ?? "")]));
}
/** The mark names the release and the operator. */
function manualHostText(label, mark) {
	const [, release = mark, who = "an operator"] = /^(\S+) (.+)$/.exec(mark) ?? [];
	return `${label} is left as it is: ${who} deployed ${release} there by hand. With include-manual: true the run reconciles it too.`;
}
// src/commands/reconcile.ts
/**
* Hosts that drifted or joined late run the recorded release, and no other host is touched. The live release stays the recorded
* one, so the run records nothing.
*/
function reconcileGoal() {
	return {
		choose,
		record: async () => void 0
	};
}
function choose(statuses, record, basis) {
	const live = requireRecord(record, basis.request);
	const manual = manualHosts(statuses, basis.hosts, basis.request);
	return {
		kind: "activate",
		release: live.id,
		version: live.version,
		verdict: "good",
		isDownloadable: (0,_fetchable_js__WEBPACK_IMPORTED_MODULE_2__.t)(live) !== void 0,
		recorded: live,
		keep: new Set(manual.keys()),
		warnings: [...manual.values()]
	};
}



/***/ })

};
