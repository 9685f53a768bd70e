export const id = 1974;
export const ids = [1974];
export const modules = {

/***/ 1974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   htmlReport: () => (/* binding */ htmlReport)
/* harmony export */ });
/* harmony import */ var _events_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8447);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(673);
/* harmony import */ var _plan_section_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4111);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2819);
/* harmony import */ var _failure_analysis_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5733);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3565);
/* harmony import */ var _timeline_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6693);
import.meta.url;







// src/report/html-report-style.ts
/** Styles of the HTML report: light and dark by the reader's setting, and print. Colours have a contrast of at least 4.5. */
const pageStyle = `
:root{color-scheme:light dark;--bg:#fff;--ink:#1a1f24;--soft:#57606a;--line:#d0d7de;--head:#f3f5f7;--good:#116329;--bad:#b3151f;--warn:#7a4d00;--bar:#0a5fb4;--wait:#6e7781}
@media (prefers-color-scheme:dark){:root{--bg:#0d1117;--ink:#e6edf3;--soft:#9ba6b2;--line:#30363d;--head:#161b22;--good:#5bd27a;--bad:#ff8a83;--warn:#e3b341;--bar:#5aa9f7;--wait:#8b949e}}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",sans-serif}
main,header,footer{max-width:72rem;margin:0 auto;padding:0 1rem}
header{padding-top:1.5rem}
h1{font-size:1.5rem;margin:0 0 .25rem;overflow-wrap:anywhere}
h2{font-size:1.15rem;margin:2rem 0 .5rem;border-bottom:1px solid var(--line);padding-bottom:.25rem}
h3{font-size:1rem;margin:1rem 0 .25rem}
p{margin:.4rem 0;overflow-wrap:anywhere}
.good{color:var(--good)}.bad{color:var(--bad)}.warn{color:var(--warn)}.soft{color:var(--soft)}
.scroll{overflow-x:auto;max-width:100%}
table{border-collapse:collapse;font-size:.9rem;min-width:100%}
th,td{border:1px solid var(--line);padding:.3rem .5rem;text-align:left;vertical-align:top}
thead th{background:var(--head)}
td{overflow-wrap:break-word;max-width:28rem}
tbody th,td:nth-child(-n+3){white-space:nowrap;max-width:16rem;overflow:hidden;text-overflow:ellipsis}
dl{display:grid;grid-template-columns:minmax(6rem,auto) 1fr;gap:.15rem 1rem;margin:.5rem 0}
dt{color:var(--soft)}dd{margin:0;overflow-wrap:anywhere}
pre,code{font:.85rem/1.45 ui-monospace,SFMono-Regular,Menlo,monospace}
pre{background:var(--head);border:1px solid var(--line);padding:.5rem;margin:.4rem 0;overflow-x:auto;white-space:pre-wrap;overflow-wrap:anywhere;max-height:30rem}
ul{padding-left:1.25rem;margin:.4rem 0}li{overflow-wrap:anywhere}
details{margin:.4rem 0}summary{cursor:pointer}
.lane{position:relative;height:1.1rem;min-width:12rem;background:var(--head)}
.lane i{position:absolute;top:.15rem;bottom:.15rem;min-width:2px;background:var(--bar)}
.lane i.wait{background:var(--wait)}
footer{padding:2rem 1rem;color:var(--soft);font-size:.85rem}
@media print{body{font-size:11px}details{display:block}pre{max-height:none}}
`.trim();
// src/report/html-report.ts
/** The report as one HTML page without scripts or network access. Pure. */
/** Keeps the page at some megabytes; the JSON report has all hosts. */
const maxHosts = 2e3;
/** The page. Everything from outside appears in it as text only. */
function htmlReport(run) {
	const title = (0,_text_js__WEBPACK_IMPORTED_MODULE_5__.i)(run);
	const parts = [
		facts(run),
		failures(run),
		list("What to do next", (0,_text_js__WEBPACK_IMPORTED_MODULE_5__.l)(run)),
		plan(run),
		timeline(run),
		hostTable(run),
		status(run),
		list("Warnings", run.warnings)
	];
	return [
		"<!doctype html>",
		"<html lang=\"en\">",
		"<head>",
		"<meta charset=\"utf-8\">",
		`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
		"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
		"<meta name=\"robots\" content=\"noindex\">",
		`<title>${text(title)}</title>`,
		`<style>${pageStyle}</style>`,
		"</head>",
		"<body>",
		`<header><h1 class="${(0,_events_js__WEBPACK_IMPORTED_MODULE_0__.t)(run.verdict) ? "good" : "bad"}">${text(title)}</h1>`,
		`<p>${text((0,_text_js__WEBPACK_IMPORTED_MODULE_5__.s)(run.verdict))}</p>`,
		problem(run),
		"</header>",
		`<main>${parts.filter((part) => part !== "").join("\n")}</main>`,
		`<footer>${text(footer(run))}</footer>`,
		"</body>",
		"</html>",
		""
	].join("\n");
}
/** Text for an element or a quoted attribute, without tags, entities, or characters that reverse the direction of a line. */
function text(value) {
	return (0,_printable_js__WEBPACK_IMPORTED_MODULE_3__.t)(value).replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`);
}
function section(title, content) {
	return content === "" ? "" : `<section aria-label="${text(title)}"><h2>${text(title)}</h2>\n${content}</section>`;
}
function list(title, entries) {
	return entries.length === 0 ? "" : section(title, items(entries));
}
function items(entries) {
	return `<ul>${entries.map((entry) => `<li>${lines(entry)}</li>`).join("")}</ul>`;
}
/** Text with its line breaks. */
function lines(value) {
	return text(value).replaceAll("\n", "<br>");
}
function textTable(heads, rows) {
	return table(heads, rows.map((cells) => cells.map(text)));
}
/** Cells are HTML. */
function table(heads, rows) {
	return `<div class="scroll" tabindex="0" role="region"><table><thead><tr>${heads.map((one) => `<th scope="col">${text(one)}</th>`).join("")}</tr></thead><tbody>${rows.map(([first = "", ...cells]) => `<tr><th scope="row">${first}</th>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("\n")}</tbody></table></div>`;
}
function problem({ problem: failure, stopped }) {
	return [...failure === void 0 ? [] : [`${failure.code}: ${failure.message}`], ...stopped === void 0 ? [] : [(0,_text_js__WEBPACK_IMPORTED_MODULE_5__.f)(stopped)]].map((one) => `<p class="bad">${lines(one)}</p>`).join("\n");
}
function facts(run) {
	const { started, startedAt } = run;
	if (started === void 0) return "";
	return section("Overview", `<dl>${[
		...(0,_failure_analysis_js__WEBPACK_IMPORTED_MODULE_4__.a)(run),
		["Started", new Date(startedAt).toISOString()],
		["Region", started.region],
		...started.runUrl === "" ? [] : [["Run", started.runUrl]]
	].map(([name, value]) => `<dt>${text(name)}</dt><dd>${text(value)}</dd>`).join("")}</dl>`);
}
function failures(run) {
	return section("What went wrong", (0,_failure_analysis_js__WEBPACK_IMPORTED_MODULE_4__.t)(run).map(({ hosts, diagnosis, line }) => {
		const [first] = hosts;
		const commands = first === void 0 || run.started === void 0 ? [] : (0,_failure_analysis_js__WEBPACK_IMPORTED_MODULE_4__.r)(first, run.started);
		return [
			`<h3 class="bad">${text(diagnosis?.cause ?? first?.code ?? "")}</h3>`,
			`<p>On ${text((0,_text_js__WEBPACK_IMPORTED_MODULE_5__.c)(hosts))}.</p>`,
			line === "" ? "" : `<pre>${text(line)}</pre>`,
			diagnosis === void 0 ? "" : `<p><b>Fix:</b> ${text(diagnosis.fix)}</p>`,
			commands.length === 0 ? "" : `<p><b>To inspect:</b></p><pre>${text(commands.join("\n"))}</pre>`
		].join("\n");
	}).join("\n"));
}
function plan({ plan: summary }) {
	if (summary === void 0) return "";
	const rows = (0,_plan_section_js__WEBPACK_IMPORTED_MODULE_2__.r)(summary).slice(0, maxHosts);
	const lists = (0,_plan_section_js__WEBPACK_IMPORTED_MODULE_2__.n)(summary).map(([title, entries]) => `<h3>${text(title)}</h3>${items(entries)}`);
	return section("Plan", `<p>${text((0,_plan_section_js__WEBPACK_IMPORTED_MODULE_2__.s)(summary))}</p>${lists.join("")}${textTable(_plan_section_js__WEBPACK_IMPORTED_MODULE_2__.a, rows)}`);
}
function timeline({ spans, hosts, startedAt, endedAt }) {
	const all = Math.max(endedAt - startedAt, 1);
	const names = new Map(hosts.map((host) => [host.id, (0,_labels_js__WEBPACK_IMPORTED_MODULE_1__.n)(host)]));
	const rows = spans.slice(0, 300).map((one) => {
		const who = one.hosts === 0 ? "" : ` (${(0,_labels_js__WEBPACK_IMPORTED_MODULE_1__.t)(one.hosts)})`;
		return [
			text((0,_timeline_js__WEBPACK_IMPORTED_MODULE_6__.n)(one) + who),
			lane(one, all),
			(0,_text_js__WEBPACK_IMPORTED_MODULE_5__.n)(one.to - one.from),
			text((0,_timeline_js__WEBPACK_IMPORTED_MODULE_6__.i)(one, names))
		];
	});
	return rows.length === 0 ? "" : section("Timeline", table([
		"What",
		"When",
		"Took",
		"Waited for"
	], rows));
}
function lane(one, all) {
	const { from, to } = one;
	const place = `left:${(from / all * 100).toFixed(2)}%;width:${((to - from) / all * 100).toFixed(2)}%`;
	return `<div class="lane"><i${(0,_timeline_js__WEBPACK_IMPORTED_MODULE_6__.t)(one) ? " class=\"wait\"" : ""} style="${place}"></i></div>`;
}
function hostTable({ hosts, status: found }) {
	if (hosts.length === 0 || found !== void 0) return "";
	const rows = (0,_text_js__WEBPACK_IMPORTED_MODULE_5__.r)(hosts).slice(0, maxHosts).map(hostRow);
	const left = hosts.length - rows.length;
	const note = left > 0 ? `<p>… and ${left} more, in the JSON report.</p>` : "";
	return section("Hosts", table([
		"Host",
		"Zone",
		"Outcome",
		"Before",
		"Now",
		"Steps",
		"Reason and proof"
	], rows) + note);
}
function hostRow(host) {
	const { zone, outcome, code, message, proof = "", steps, tail } = host;
	const took = Object.entries(steps).map(([phase, { ms }]) => `${phase} ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__.n)(ms)}`);
	const why = [code === "" ? message : `${code}: ${message}`, proof].filter((one) => one !== "").join("\n");
	const log = tail.trim() === "" ? "" : `<details><summary>Log</summary><pre>${text(tail)}</pre></details>`;
	return [
		text((0,_labels_js__WEBPACK_IMPORTED_MODULE_1__.n)(host)),
		text(zone),
		`<span class="${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__.a)(host) ? "bad" : "good"}">${text(outcome)}</span>`,
		text((0,_text_js__WEBPACK_IMPORTED_MODULE_5__.d)(host, "before")),
		text((0,_text_js__WEBPACK_IMPORTED_MODULE_5__.d)(host, "after")),
		text(took.join(", ")),
		lines(why) + log
	];
}
function status({ status: found }) {
	if (found === void 0) return "";
	return section("The fleet", textTable(_failure_analysis_js__WEBPACK_IMPORTED_MODULE_4__.u, (0,_failure_analysis_js__WEBPACK_IMPORTED_MODULE_4__.s)(found).slice(0, maxHosts).map(_failure_analysis_js__WEBPACK_IMPORTED_MODULE_4__.c)));
}
function footer({ started }) {
	return started === void 0 ? "ec2-release" : `ec2-release, ${started.command} of ${started.app} in ${started.environment}`;
}



/***/ })

};
