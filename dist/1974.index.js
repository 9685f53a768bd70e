export const id = 1974;
export const ids = [1974];
export const modules = {

/***/ 1974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   htmlReport: () => (/* binding */ htmlReport)
/* harmony export */ });
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(673);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3565);
/* harmony import */ var _failure_analysis_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5733);
/* harmony import */ var _report_sections_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2481);
import.meta.url;




// src/report/render/page-style.ts
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
tbody .wide th{color:var(--soft);font-weight:normal;text-align:right}tbody .wide td{white-space:normal;max-width:none}
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
// src/report/render/html.ts
/** Sections as one HTML page without scripts or network access, in which everything from outside is text only. Pure. */
/** Keeps the page at some megabytes; the JSON report has all hosts. */
const maxHosts = 2e3;
const maxTimelineRows = 300;
function renderPage({ header, sections, footer }) {
	return [
		"<!doctype html>",
		"<html lang=\"en\">",
		"<head>",
		"<meta charset=\"utf-8\">",
		`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
		"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
		"<meta name=\"robots\" content=\"noindex\">",
		`<title>${(0,_failure_analysis_js__WEBPACK_IMPORTED_MODULE_2__.u)(header.title)}</title>`,
		`<style>${pageStyle}</style>`,
		"</head>",
		"<body>",
		headerHtml(header),
		`<main>${sections.map(renderSection).join("\n")}</main>`,
		`<footer>${(0,_failure_analysis_js__WEBPACK_IMPORTED_MODULE_2__.u)(footer)}</footer>`,
		"</body>",
		"</html>",
		""
	].join("\n");
}
function headerHtml({ title, isGood, meaning, problems }) {
	return [
		`<header><h1 class="${isGood ? "good" : "bad"}">${(0,_failure_analysis_js__WEBPACK_IMPORTED_MODULE_2__.u)(title)}</h1>`,
		`<p>${(0,_failure_analysis_js__WEBPACK_IMPORTED_MODULE_2__.u)(meaning)}</p>`,
		...problems.map((one) => `<p class="bad">${rich(one)}</p>`),
		"</header>"
	].join("\n");
}
function renderSection({ title, blocks }) {
	const content = blocks.map(renderBlock).join("\n");
	return `<section aria-label="${(0,_failure_analysis_js__WEBPACK_IMPORTED_MODULE_2__.u)(title)}"><h2>${(0,_failure_analysis_js__WEBPACK_IMPORTED_MODULE_2__.u)(title)}</h2>\n${content}</section>`;
}
function renderBlock(block) {
	switch (block.kind) {
		case "text": return `<p>${rich(block.text)}</p>`;
		case "cause": return `<h3 class="bad">${(0,_failure_analysis_js__WEBPACK_IMPORTED_MODULE_2__.u)(block.cause)}</h3>\n<p>On ${(0,_failure_analysis_js__WEBPACK_IMPORTED_MODULE_2__.u)(block.hosts)}.</p>`;
		case "labelled": return `<p><b>${(0,_failure_analysis_js__WEBPACK_IMPORTED_MODULE_2__.u)(block.label)}:</b> ${multiline(block.text)}</p>`;
		case "output": return `<pre>${(0,_failure_analysis_js__WEBPACK_IMPORTED_MODULE_2__.u)(block.text)}</pre>`;
		case "commands": return `<p><b>${(0,_failure_analysis_js__WEBPACK_IMPORTED_MODULE_2__.u)(block.label)}:</b></p><pre>${(0,_failure_analysis_js__WEBPACK_IMPORTED_MODULE_2__.u)(block.commands.join("\n"))}</pre>`;
		case "log": return log(block.title, block.text);
		case "list": return `${block.title === void 0 ? "" : `<h3>${(0,_failure_analysis_js__WEBPACK_IMPORTED_MODULE_2__.u)(block.title)}</h3>`}${list(block.entries)}`;
		case "facts": return facts(block);
		case "timeline": return timeline(block);
		case "hosts": return hostTable(block);
	}
}
function multiline(text) {
	return (0,_failure_analysis_js__WEBPACK_IMPORTED_MODULE_2__.u)(text).replaceAll("\n", "<br>");
}
function rich(text) {
	return typeof text === "string" ? multiline(text) : text.map(inline).join("");
}
function inline(part) {
	if (typeof part === "string") return multiline(part);
	switch (part.as) {
		case "code": return `<code>${(0,_failure_analysis_js__WEBPACK_IMPORTED_MODULE_2__.u)(part.text)}</code>`;
		case "strong": return `<b>${multiline(part.text)}</b>`;
		case "good":
		case "bad": return `<span class="${part.as}">${multiline(part.text)}</span>`;
	}
}
function list(entries) {
	return `<ul>${entries.map((entry) => `<li>${rich(entry)}</li>`).join("")}</ul>`;
}
function log(title, text) {
	return `<details><summary>${(0,_failure_analysis_js__WEBPACK_IMPORTED_MODULE_2__.u)(title)}</summary><pre>${(0,_failure_analysis_js__WEBPACK_IMPORTED_MODULE_2__.u)(text)}</pre></details>`;
}
function facts({ facts: short, fullOnly }) {
	return `<dl>${[...short, ...fullOnly].map(([name, value]) => `<dt>${(0,_failure_analysis_js__WEBPACK_IMPORTED_MODULE_2__.u)(name)}</dt><dd>${(0,_failure_analysis_js__WEBPACK_IMPORTED_MODULE_2__.u)(value)}</dd>`).join("")}</dl>`;
}
/** Cells are HTML; the first of each row is its head, and the last one is as wide as the rest of the table. */
function table(heads, rows) {
	return `<div class="scroll" tabindex="0" role="region"><table><thead><tr>${heads.map((one) => `<th scope="col">${(0,_failure_analysis_js__WEBPACK_IMPORTED_MODULE_2__.u)(one)}</th>`).join("")}</tr></thead><tbody>${rows.map(([first = "", ...cells]) => {
		const span = heads.length - cells.length;
		const data = cells.map((cell, i) => i === cells.length - 1 && span > 1 ? wide(cell, span) : `<td>${cell}</td>`);
		return `<tr${span > 1 ? " class=\"wide\"" : ""}><th scope="row">${first}</th>${data.join("")}</tr>`;
	}).join("\n")}</tbody></table></div>`;
}
function wide(cell, columns) {
	return `<td colspan="${columns}">${cell}</td>`;
}
function hostTable({ columns, rows }) {
	const shown = rows.slice(0, maxHosts);
	const left = rows.length - shown.length;
	const more = left > 0 ? `<p>… and ${left} more, in the JSON report.</p>` : "";
	const isLong = shown.every((cells) => typeof cells.at(-1) === "object");
	const heads = isLong ? columns.slice(0, -1) : columns;
	const below = (cell) => cell === "" ? [] : [[(0,_failure_analysis_js__WEBPACK_IMPORTED_MODULE_2__.u)(columns.at(-1) ?? ""), cell]];
	return `${table(heads, shown.flatMap((cells) => {
		const html = cells.map(cellHtml);
		return isLong ? [html.slice(0, -1), ...below(html.at(-1) ?? "")] : [html];
	}))}${more}`;
}
function cellHtml(cell) {
	if (typeof cell === "string") return multiline(cell);
	const { text, proof = "", log: output } = cell;
	return `${[rich(text), multiline(proof)].filter((line) => line !== "").join("<br>")}${output === void 0 ? "" : log("Log", output)}`;
}
function timeline({ totalMs, rows }) {
	return table([
		"What",
		"When",
		"Took",
		"Waited for"
	], rows.slice(0, maxTimelineRows).map((row) => {
		const who = row.hosts === 0 ? "" : ` (${(0,_labels_js__WEBPACK_IMPORTED_MODULE_0__.t)(row.hosts)})`;
		return [
			(0,_failure_analysis_js__WEBPACK_IMPORTED_MODULE_2__.u)(row.title + who),
			lane(row, totalMs),
			(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.n)(row.to - row.from),
			(0,_failure_analysis_js__WEBPACK_IMPORTED_MODULE_2__.u)(row.waitedFor)
		];
	}));
}
function lane({ from, to, isWait }, totalMs) {
	const percent = (ms) => `${(ms / totalMs * 100).toFixed(2)}%`;
	const place = `left:${percent(from)};width:${percent(to - from)}`;
	return `<div class="lane"><i${isWait ? " class=\"wait\"" : ""} style="${place}"></i></div>`;
}
// src/report/html-report.ts
/** The full report as one HTML page. */
function htmlReport(run) {
	return renderPage({
		header: (0,_report_sections_js__WEBPACK_IMPORTED_MODULE_3__.r)(run),
		sections: (0,_report_sections_js__WEBPACK_IMPORTED_MODULE_3__.t)(run),
		footer: (0,_report_sections_js__WEBPACK_IMPORTED_MODULE_3__.n)(run)
	});
}



/***/ })

};
