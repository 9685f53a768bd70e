export const id = 33;
export const ids = [33];
export const modules = {

/***/ 33:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   comment: () => (/* binding */ comment)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8807);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3565);
/* harmony import */ var _failure_analysis_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5733);
import.meta.url;



// src/report/pull-request-comment.ts
/** The comment of a run on its pull request. Pure. */
/** GitHub takes 65,536 characters, and an escaped one counts as five. The report has longer facts in full. */
const maxFact = 300;
/**
* HTML. Text from outside is in `<code>`, where Markdown and GitHub make no mentions and no links of it. `url` is the app's
* public URL; empty when unknown. Undefined when the run never started.
*/
function comment(run, url) {
	const { verdict, started } = run;
	if (started === void 0) return void 0;
	const marker = `<!-- ec2-release ${started.app} ${started.environment} -->\n`;
	const facts = (0,_failure_analysis_js__WEBPACK_IMPORTED_MODULE_2__.i)(run).map(([name, value]) => [name, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.t)(cut(value))]);
	return {
		marker,
		body: `${marker}${[
			`<h3>${verdict}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.t)((0,_text_js__WEBPACK_IMPORTED_MODULE_1__.p)(started))}</h3>`,
			lines((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.a)(run)),
			(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.r)(url === "" ? facts : [["Address", link(url, url)], ...facts]),
			started.runUrl === "" ? "" : `<p>${link(started.runUrl, "The run")} has the log and the summary.</p>`
		].filter((part) => part !== "").join("\n")}\n`
	};
}
function lines(text) {
	const shown = text.split("\n").filter((line) => line.trim() !== "");
	return shown.length === 0 ? "" : `<p>${shown.map(_markdown_js__WEBPACK_IMPORTED_MODULE_0__.t).join("<br>")}</p>`;
}
function cut(text) {
	return text.length > maxFact ? `${text.slice(0, maxFact)}…` : text;
}
function link(url, text) {
	return `<a href="${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.n)(url)}">${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.n)(text)}</a>`;
}



/***/ })

};
