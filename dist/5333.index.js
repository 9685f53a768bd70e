export const id = 5333;
export const ids = [5333];
export const modules = {

/***/ 5333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   page: () => (/* binding */ page)
/* harmony export */ });
/* harmony import */ var _events_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8447);
/* harmony import */ var _forecast_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2611);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8511);
/* harmony import */ var _naming_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5806);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8895);
/* harmony import */ var _forecast2_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2421);
/* harmony import */ var _timeline_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6693);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(60);
import.meta.url;








// src/report/page-style.ts
/** How the HTML report looks: light and dark as the reader has it, and on paper. Colours keep a contrast of 4.5 and more. */
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
// src/report/page.ts
/** A browser lets pages of some megabytes be read; hosts beyond that are in the JSON report. */
const maxHosts = 2e3;
/** The whole page. Everything that came from outside is text in it, and nothing else. */
function page(account) {
	const title = (0,_wording_js__WEBPACK_IMPORTED_MODULE_7__.i)(account);
	const parts = [
		facts(account),
		story(account),
		list("What to do next", (0,_wording_js__WEBPACK_IMPORTED_MODULE_7__.l)(account)),
		forecast(account),
		timeline(account),
		hostTable(account),
		survey(account),
		list("Warnings", account.warnings)
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
		`<header><h1 class="${(0,_events_js__WEBPACK_IMPORTED_MODULE_0__.t)(account.verdict) ? "good" : "bad"}">${text(title)}</h1>`,
		`<p>${text((0,_wording_js__WEBPACK_IMPORTED_MODULE_7__.s)(account.verdict))}</p>`,
		trouble(account),
		"</header>",
		`<main>${parts.filter((part) => part !== "").join("\n")}</main>`,
		`<footer>${text(footer(account))}</footer>`,
		"</body>",
		"</html>",
		""
	].join("\n");
}
/** Text for an element or a quoted attribute: no tags, no entities, no characters that would turn a line around. */
function text(value) {
	return (0,_result_js__WEBPACK_IMPORTED_MODULE_2__.t)(value).replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`);
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
/** Text whose line breaks stay. */
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
function trouble({ trouble: failure, stopped }) {
	return [...failure === void 0 ? [] : [`${failure.code}: ${failure.message}`], ...stopped === void 0 ? [] : [(0,_wording_js__WEBPACK_IMPORTED_MODULE_7__.f)(stopped)]].map((one) => `<p class="bad">${lines(one)}</p>`).join("\n");
}
function facts(account) {
	const { begun, startedAt } = account;
	if (begun === void 0) return "";
	return section("In short", `<dl>${[
		...(0,_facts_js__WEBPACK_IMPORTED_MODULE_4__.t)(account),
		["Began", new Date(startedAt).toISOString()],
		["Region", begun.region],
		...begun.runUrl === "" ? [] : [["Run", begun.runUrl]]
	].map(([name, value]) => `<dt>${text(name)}</dt><dd>${text(value)}</dd>`).join("")}</dl>`);
}
function story(account) {
	return section("What went wrong", (0,_facts_js__WEBPACK_IMPORTED_MODULE_4__.s)(account).map(({ hosts, diagnosis, line }) => {
		const [first] = hosts;
		const look = first === void 0 || account.begun === void 0 ? [] : (0,_facts_js__WEBPACK_IMPORTED_MODULE_4__.l)(first, account.begun);
		return [
			`<h3 class="bad">${text(diagnosis?.cause ?? first?.code ?? "")}</h3>`,
			`<p>On ${text((0,_wording_js__WEBPACK_IMPORTED_MODULE_7__.c)(hosts))}.</p>`,
			line === "" ? "" : `<pre>${text(line)}</pre>`,
			diagnosis === void 0 ? "" : `<p><b>To mend it:</b> ${text(diagnosis.fix)}</p>`,
			look.length === 0 ? "" : `<p><b>To look:</b></p><pre>${text(look.join("\n"))}</pre>`
		].join("\n");
	}).join("\n"));
}
function forecast({ forecast: told }) {
	if (told === void 0) return "";
	const rows = (0,_forecast2_js__WEBPACK_IMPORTED_MODULE_5__.r)(told).slice(0, maxHosts);
	const lists = (0,_forecast2_js__WEBPACK_IMPORTED_MODULE_5__.n)(told).map(([title, entries]) => `<h3>${text(title)}</h3>${items(entries)}`);
	return section("What would be done", `<p>${text((0,_forecast_js__WEBPACK_IMPORTED_MODULE_1__.n)(told))}</p>${lists.join("")}${textTable(_forecast2_js__WEBPACK_IMPORTED_MODULE_5__.a, rows)}`);
}
function timeline({ stretches, hosts, startedAt, endedAt }) {
	const all = Math.max(endedAt - startedAt, 1);
	const names = new Map(hosts.map((host) => [host.id, (0,_naming_js__WEBPACK_IMPORTED_MODULE_3__.n)(host)]));
	const rows = stretches.slice(0, 300).map((one) => {
		const who = one.hosts === 0 ? "" : ` (${(0,_naming_js__WEBPACK_IMPORTED_MODULE_3__.t)(one.hosts)})`;
		return [
			text((0,_timeline_js__WEBPACK_IMPORTED_MODULE_6__.n)(one) + who),
			lane(one, all),
			(0,_wording_js__WEBPACK_IMPORTED_MODULE_7__.n)(one.to - one.from),
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
function hostTable({ hosts, survey: seen }) {
	if (hosts.length === 0 || seen !== void 0) return "";
	const rows = (0,_wording_js__WEBPACK_IMPORTED_MODULE_7__.r)(hosts).slice(0, maxHosts).map(hostRow);
	const left = hosts.length - rows.length;
	const note = left > 0 ? `<p>… and ${left} more, in the JSON report.</p>` : "";
	return section("Hosts", table([
		"Host",
		"Zone",
		"Outcome",
		"Before",
		"Now",
		"Steps",
		"Why, and how it was proved"
	], rows) + note);
}
function hostRow(host) {
	const { zone, outcome, code, message, proof = "", steps, tail } = host;
	const took = Object.entries(steps).map(([phase, { ms }]) => `${phase} ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_7__.n)(ms)}`);
	const why = [code === "" ? message : `${code}: ${message}`, proof].filter((one) => one !== "").join("\n");
	const log = tail.trim() === "" ? "" : `<details><summary>Log</summary><pre>${text(tail)}</pre></details>`;
	return [
		text((0,_naming_js__WEBPACK_IMPORTED_MODULE_3__.n)(host)),
		text(zone),
		`<span class="${(0,_wording_js__WEBPACK_IMPORTED_MODULE_7__.a)(host) ? "bad" : "good"}">${text(outcome)}</span>`,
		text((0,_wording_js__WEBPACK_IMPORTED_MODULE_7__.d)(host, "before")),
		text((0,_wording_js__WEBPACK_IMPORTED_MODULE_7__.d)(host, "after")),
		text(took.join(", ")),
		lines(why) + log
	];
}
function survey({ survey: seen }) {
	if (seen === void 0) return "";
	return section("The fleet", textTable(_facts_js__WEBPACK_IMPORTED_MODULE_4__.o, (0,_facts_js__WEBPACK_IMPORTED_MODULE_4__.r)(seen).slice(0, maxHosts).map(_facts_js__WEBPACK_IMPORTED_MODULE_4__.i)));
}
function footer({ begun }) {
	return begun === void 0 ? "ec2-release" : `ec2-release, ${begun.command} of ${begun.app} in ${begun.environment}`;
}



/***/ })

};
