export const id = 9905;
export const ids = [9905];
export const modules = {

/***/ 5259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ hostStatus),
/* harmony export */   r: () => (/* binding */ ineligibleHostStatus),
/* harmony export */   t: () => (/* binding */ driftedHosts)
/* harmony export */ });
import.meta.url;
// src/model/fleet-status.ts
/** The drift of a host by its `status`. `recorded` is undefined where there is no record. */
function hostStatus({ id, name, zone }, status, recorded) {
	const { ok = false, code = "result-lost", message = "", before = "", beforeVersion = "", manual = "" } = status ?? {};
	const about = {
		id,
		name,
		zone,
		code,
		message,
		manual
	};
	if (!ok) return {
		...about,
		release: "",
		version: "",
		drift: "unknown"
	};
	return {
		...about,
		release: before,
		version: beforeVersion,
		drift: driftOf({
			before,
			code
		}, recorded)
	};
}
/** A host that the run could not ask. */
function ineligibleHostStatus({ instance: { id, name, zone }, code, message }) {
	return {
		id,
		name,
		zone,
		code,
		message,
		release: "",
		version: "",
		drift: "unknown",
		manual: ""
	};
}
function driftOf({ before, code }, recorded) {
	if (recorded !== void 0 && before !== recorded) return "other-release";
	if (recorded === void 0 && before === "none") return "";
	return code === "" ? "" : "unhealthy";
}
/** The hosts that run another release than recorded, or are unhealthy. */
function driftedHosts({ hosts }) {
	return hosts.filter(({ drift }) => drift === "other-release" || drift === "unhealthy");
}



/***/ }),

/***/ 2481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ footerOf),
/* harmony export */   r: () => (/* binding */ headerOf),
/* harmony export */   t: () => (/* binding */ sectionsOf)
/* harmony export */ });
/* harmony import */ var _verdicts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6944);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(673);
/* harmony import */ var _phases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4318);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3565);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2121);
/* harmony import */ var _failure_analysis_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5733);
import.meta.url;






// src/report/sections/header.ts
/** What a report begins with: how the run ended, and why it stopped. Pure. */
function headerOf(run) {
	const { verdict, problem, stopped } = run;
	return {
		title: (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.i)(run),
		isGood: (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_0__.t)(verdict),
		meaning: (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.s)(verdict),
		problems: [...problem === void 0 ? [] : [[{
			as: "strong",
			text: problem.code
		}, `: ${problem.message}`]], ...stopped === void 0 ? [] : [(0,_text_js__WEBPACK_IMPORTED_MODULE_3__.f)(stopped)]]
	};
}
/** What a full report ends with. */
function footerOf({ started }) {
	return started === void 0 ? "ec2-release" : `ec2-release, ${started.command} of ${started.app} in ${started.environment}`;
}
// src/report/sections/failure-section.ts
/** The failures by likely cause; undefined when no failed host left a log. */
function failureSection(run) {
	const groups = (0,_failure_analysis_js__WEBPACK_IMPORTED_MODULE_5__.t)(run);
	if (groups.length === 0) return void 0;
	return {
		title: "What went wrong",
		blocks: groups.flatMap((group) => groupBlocks(group, run))
	};
}
function groupBlocks({ hosts, diagnosis, line }, { started }) {
	const [first] = hosts;
	return [
		{
			kind: "cause",
			cause: diagnosis?.cause ?? `${first?.code ?? ""}: see the log.`,
			hosts: (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.c)(hosts)
		},
		...line === "" ? [] : [{
			kind: "output",
			text: line
		}],
		...diagnosis === void 0 ? [] : [{
			kind: "labelled",
			label: "Fix",
			text: diagnosis.fix
		}],
		...first === void 0 || started === void 0 ? [] : [{
			kind: "commands",
			label: "To inspect",
			commands: (0,_failure_analysis_js__WEBPACK_IMPORTED_MODULE_5__.n)(first, started)
		}],
		...first === void 0 ? [] : logOf(first)
	];
}
/** The one line of a shorter log is the line that shows the cause. */
function logOf({ tail, name }) {
	const text = tail.trimEnd();
	return text.includes("\n") ? [{
		kind: "log",
		title: `The end of the log of ${name}`,
		text
	}] : [];
}
// src/report/sections/host-section.ts
/** What happened on each host, failures first. The fleet's status takes its place where a command only looks. */
function hostSection({ hosts, status }) {
	if (hosts.length === 0 || status !== void 0) return void 0;
	const shown = _phases_js__WEBPACK_IMPORTED_MODULE_2__.t.filter((phase) => hosts.some(({ steps }) => steps[phase] !== void 0));
	const titles = new Map(shown.flatMap((phase) => _phases_js__WEBPACK_IMPORTED_MODULE_2__.n[phase].column ? [[phase, _phases_js__WEBPACK_IMPORTED_MODULE_2__.n[phase].column]] : []));
	return {
		title: "Hosts",
		blocks: [{
			kind: "hosts",
			columns: [
				"Host",
				"Zone",
				"Outcome",
				"Before",
				"Now",
				...titles.values(),
				"Reason"
			],
			rows: (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.r)(hosts).map((host) => hostRow(host, [...titles.keys()]))
		}]
	};
}
function hostRow(host, columns) {
	const { zone, outcome, steps, proof, tail } = host;
	return [
		(0,_labels_js__WEBPACK_IMPORTED_MODULE_1__.n)(host),
		zone,
		{ text: [{
			as: (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.a)(host) ? "bad" : "good",
			text: outcome
		}] },
		(0,_text_js__WEBPACK_IMPORTED_MODULE_3__.d)(host, "before"),
		(0,_text_js__WEBPACK_IMPORTED_MODULE_3__.d)(host, "after"),
		...columns.map((phase) => stepText(steps[phase])),
		{
			text: reason(host),
			...proof !== void 0 && { proof },
			...tail.trim() !== "" && { log: tail }
		}
	];
}
function reason({ code, message, next }) {
	const text = [message, next].filter(Boolean).join(" ");
	return code === "" ? text : [{
		as: "strong",
		text: code
	}, `: ${text}`];
}
function stepText(step) {
	if (step === void 0) return "";
	const parts = Object.entries(step.seconds).map(([name, seconds]) => `${name} ${seconds.toFixed(1)}`);
	return `${step.verdict} ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__.n)(step.ms)}${parts.length > 0 ? ` (${parts.join(", ")})` : ""}`;
}
// src/report/sections/plan-section.ts
/** The plan of a command, for people. Pure. */
/** The parts of a plan besides hosts: lists with their titles. */
function planLists({ changes, permissions, estimate }) {
	const actions = (is) => permissions.flatMap((one) => one.is === is ? [one.action] : []).join(", ");
	const unchecked = actions("not checked");
	return [
		["Time", [(0,_text_js__WEBPACK_IMPORTED_MODULE_3__.m)(estimate)]],
		...changes === void 0 ? [] : [["Changes", changeLines(changes)]],
		["Permissions", [`Granted: ${actions("allowed")}`, ...unchecked === "" ? [] : [`Not checked: ${unchecked}. With iam:SimulatePrincipalPolicy the run can check some of these.`]]]
	];
}
/** Undefined where the run had nothing to plan. */
function planSection({ plan }) {
	if (plan === void 0) return void 0;
	const lists = planLists(plan).map(([title, entries]) => ({
		kind: "list",
		title,
		entries
	}));
	return {
		title: "Plan",
		blocks: [
			{
				kind: "text",
				text: (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.t)(plan)
			},
			...lists,
			{
				kind: "hosts",
				columns: planTitles,
				rows: planRows(plan)
			}
		]
	};
}
function changeLines(changes) {
	if ("unknown" in changes) return [`Not known: ${changes.unknown}`];
	const { commits, count, dependencies } = changes;
	const shown = commits.slice(-20).map(({ sha, subject }) => `${sha.slice(0, 7)} ${subject}`);
	return [
		count === 1 ? "One commit" : `${count} commits`,
		...shown,
		...count > shown.length ? [`… and ${count - shown.length} before these`] : [],
		dependencies.length === 0 ? "No dependencies change" : `Dependencies change: ${dependencies.join(", ")}`
	];
}
const planTitles = [
	"Batch",
	"Host",
	"Zone",
	"Runs",
	"Would",
	"Download",
	"Remarks"
];
/** Rows in the order of the rollout, as text; unchanged hosts come last. */
function planRows({ hosts, batches }) {
	const batchOf = new Map(batches.flatMap((batch, i) => batch.map((id) => [id, i + 1])));
	const rank = ({ id }) => batchOf.get(id) ?? Number.POSITIVE_INFINITY;
	return [...hosts].sort((one, other) => rank(one) < rank(other) ? -1 : Number(rank(one) > rank(other))).map((host) => [
		String(batchOf.get(host.id) ?? ""),
		(0,_labels_js__WEBPACK_IMPORTED_MODULE_1__.n)(host),
		host.zone,
		(0,_labels_js__WEBPACK_IMPORTED_MODULE_1__.c)({
			id: host.runs,
			version: host.runsVersion
		}),
		host.will,
		host.downloads ? "yes" : "no",
		host.why
	]);
}
// src/report/sections/proof-section.ts
const maxProofs = 20;
/** How each host proved that the release runs; hosts with the same proof share a line. */
function proofSection({ hosts, status }) {
	if (status !== void 0) return void 0;
	const proved = hosts.filter(({ proof }) => proof !== void 0);
	const groups = [...Map.groupBy(proved, ({ proof = "" }) => proof)];
	const entries = groups.slice(0, maxProofs).map(([proof, { length, 0: first }]) => {
		return length === 1 && first !== void 0 ? `${(0,_labels_js__WEBPACK_IMPORTED_MODULE_1__.n)(first)}: ${proof}` : `${length} hosts: ${proof}`;
	});
	const left = groups.length - entries.length;
	return (0,_failure_analysis_js__WEBPACK_IMPORTED_MODULE_5__.c)("Proof", left > 0 ? [...entries, `… and ${left} more, in the report file`] : entries);
}
// src/report/sections/timeline-section.ts
/** The timeline of a run: what it did when, and which host it waited for. Pure. */
const titled = {
	..._phases_js__WEBPACK_IMPORTED_MODULE_2__.n,
	..._phases_js__WEBPACK_IMPORTED_MODULE_2__.r
};
/** Undefined without spans. A command that only looks has little to show, and shows it in a full report. */
function timelineSection({ spans, hosts, status, startedAt, endedAt }) {
	if (spans.length === 0) return void 0;
	const names = new Map(hosts.map((host) => [host.id, (0,_labels_js__WEBPACK_IMPORTED_MODULE_1__.n)(host)]));
	const rows = spans.map((span) => ({
		title: (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.t)(titled[span.what].title, span.batch),
		hosts: span.hosts,
		from: span.from,
		to: span.to,
		isWait: span.what in _phases_js__WEBPACK_IMPORTED_MODULE_2__.r,
		waitedFor: waitedFor(span, names)
	}));
	return {
		title: "Timeline",
		blocks: [{
			kind: "timeline",
			totalMs: Math.max(endedAt - startedAt, 1),
			rows
		}],
		fullOnly: status !== void 0
	};
}
/** The slowest host and its longest step; for a single host only the step. */
function waitedFor({ slowest, hosts }, names) {
	if (slowest === void 0) return "";
	const step = slowest.step === void 0 ? "" : `${slowest.step[0]} ${slowest.step[1].toFixed(1)} s`;
	if (hosts < 2) return step;
	const name = names.get(slowest.host) ?? slowest.host;
	return step === "" ? name : `${name}: ${step}`;
}
// src/report/sections/report-sections.ts
function sectionsOf(run) {
	return [
		failureSection(run),
		(0,_failure_analysis_js__WEBPACK_IMPORTED_MODULE_5__.c)("What to do next", (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.l)(run).map(_failure_analysis_js__WEBPACK_IMPORTED_MODULE_5__.l)),
		(0,_failure_analysis_js__WEBPACK_IMPORTED_MODULE_5__.a)(run),
		(0,_failure_analysis_js__WEBPACK_IMPORTED_MODULE_5__.c)("Warnings", run.warnings),
		proofSection(run),
		timelineSection(run),
		hostSection(run),
		planSection(run),
		(0,_failure_analysis_js__WEBPACK_IMPORTED_MODULE_5__.o)(run),
		(0,_failure_analysis_js__WEBPACK_IMPORTED_MODULE_5__.s)(run)
	].filter((section) => section !== void 0);
}



/***/ }),

/***/ 9905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeReports: () => (/* binding */ writeReports)
/* harmony export */ });
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9405);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(673);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2540);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8807);
/* harmony import */ var _run_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5588);
/* harmony import */ var _fleet_status_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5259);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3565);
/* harmony import */ var _verdicts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6944);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2819);
/* harmony import */ var _report_sections_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2481);
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(857);
/* harmony import */ var fs__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9896);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(6760);
import.meta.url;
















// node_modules/@actions/core/lib/summary.js
var __awaiter = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { access, appendFile, writeFile } = fs__WEBPACK_IMPORTED_MODULE_11__.promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	/**
	* Finds the summary file path from the environment, rejects if env var is not found or file does not exist
	* Also checks r/w permissions.
	*
	* @returns step summary file path
	*/
	filePath() {
		return __awaiter(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			const pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access(pathFromEnv, fs__WEBPACK_IMPORTED_MODULE_11__.constants.R_OK | fs__WEBPACK_IMPORTED_MODULE_11__.constants.W_OK);
			} catch (_a) {
				throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = pathFromEnv;
			return this._filePath;
		});
	}
	/**
	* Wraps content in an HTML tag, adding any HTML attributes
	*
	* @param {string} tag HTML tag to wrap
	* @param {string | null} content content within the tag
	* @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
	*
	* @returns {string} content wrapped in HTML element
	*/
	wrap(tag, content, attrs = {}) {
		const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
		if (!content) return `<${tag}${htmlAttrs}>`;
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	/**
	* Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
	*
	* @param {SummaryWriteOptions} [options] (optional) options for write operation
	*
	* @returns {Promise<Summary>} summary instance
	*/
	write(options) {
		return __awaiter(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	/**
	* Clears the summary buffer and wipes the summary file
	*
	* @returns {Summary} summary instance
	*/
	clear() {
		return __awaiter(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	/**
	* Returns the current summary buffer as a string
	*
	* @returns {string} string of summary buffer
	*/
	stringify() {
		return this._buffer;
	}
	/**
	* If the summary buffer is empty
	*
	* @returns {boolen} true if the buffer is empty
	*/
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	/**
	* Resets the summary buffer without writing to summary file
	*
	* @returns {Summary} summary instance
	*/
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	/**
	* Adds raw text to the summary buffer
	*
	* @param {string} text content to add
	* @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
	*
	* @returns {Summary} summary instance
	*/
	addRaw(text, addEOL = false) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	/**
	* Adds the operating system-specific end-of-line marker to the buffer
	*
	* @returns {Summary} summary instance
	*/
	addEOL() {
		return this.addRaw(os__WEBPACK_IMPORTED_MODULE_10__.EOL);
	}
	/**
	* Adds an HTML codeblock to the summary buffer
	*
	* @param {string} code content to render within fenced code block
	* @param {string} lang (optional) language to syntax highlight code
	*
	* @returns {Summary} summary instance
	*/
	addCodeBlock(code, lang) {
		const attrs = Object.assign({}, lang && { lang });
		const element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML list to the summary buffer
	*
	* @param {string[]} items list of items to render
	* @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
	*
	* @returns {Summary} summary instance
	*/
	addList(items, ordered = false) {
		const tag = ordered ? "ol" : "ul";
		const listItems = items.map((item) => this.wrap("li", item)).join("");
		const element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML table to the summary buffer
	*
	* @param {SummaryTableCell[]} rows table rows
	*
	* @returns {Summary} summary instance
	*/
	addTable(rows) {
		const tableBody = rows.map((row) => {
			const cells = row.map((cell) => {
				if (typeof cell === "string") return this.wrap("td", cell);
				const { header, data, colspan, rowspan } = cell;
				const tag = header ? "th" : "td";
				const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
				return this.wrap(tag, data, attrs);
			}).join("");
			return this.wrap("tr", cells);
		}).join("");
		const element = this.wrap("table", tableBody);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds a collapsable HTML details element to the summary buffer
	*
	* @param {string} label text for the closed state
	* @param {string} content collapsable content
	*
	* @returns {Summary} summary instance
	*/
	addDetails(label, content) {
		const element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML image tag to the summary buffer
	*
	* @param {string} src path to the image you to embed
	* @param {string} alt text description of the image
	* @param {SummaryImageOptions} options (optional) addition image attributes
	*
	* @returns {Summary} summary instance
	*/
	addImage(src, alt, options) {
		const { width, height } = options || {};
		const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
		const element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML section heading element
	*
	* @param {string} text heading text
	* @param {number | string} [level=1] (optional) the heading level, default: 1
	*
	* @returns {Summary} summary instance
	*/
	addHeading(text, level) {
		const tag = `h${level}`;
		const allowedTag = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(tag) ? tag : "h1";
		const element = this.wrap(allowedTag, text);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML thematic break (<hr>) to the summary buffer
	*
	* @returns {Summary} summary instance
	*/
	addSeparator() {
		const element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML line break (<br>) to the summary buffer
	*
	* @returns {Summary} summary instance
	*/
	addBreak() {
		const element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML blockquote to the summary buffer
	*
	* @param {string} text quote text
	* @param {string} cite (optional) citation url
	*
	* @returns {Summary} summary instance
	*/
	addQuote(text, cite) {
		const attrs = Object.assign({}, cite && { cite });
		const element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML anchor tag to the summary buffer
	*
	* @param {string} text link text/content
	* @param {string} href hyperlink
	*
	* @returns {Summary} summary instance
	*/
	addLink(text, href) {
		const element = this.wrap("a", text, { href });
		return this.addRaw(element).addEOL();
	}
};
const summary$1 = new Summary();
// src/report/outputs.ts
/** A job may have 1 MB of outputs in all. */
const maxHostsBytes = 2e5;
/** Every output of action.yml by name; a contract test compares the two. `report` is the path of the JSON report. */
function outputs(run, report) {
	const { verdict, hosts } = run;
	return {
		verdict,
		release: distinct(hosts, ({ after }) => after) || (verdict === "deployed" ? run.release ?? "" : ""),
		version: distinct(hosts, ({ afterVersion }) => afterVersion),
		"previous-version": distinct(hosts, ({ beforeVersion }) => beforeVersion),
		hosts: hostsJson(hosts),
		succeeded: String(hosts.filter((host) => succeeded(host, (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_7__.t)(verdict))).length),
		failed: String(hosts.filter(_text_js__WEBPACK_IMPORTED_MODULE_6__.a).length),
		skipped: String(hosts.filter(_text_js__WEBPACK_IMPORTED_MODULE_6__.o).length),
		drift: run.status === void 0 ? "" : String((0,_fleet_status_js__WEBPACK_IMPORTED_MODULE_5__.t)(run.status).length > 0),
		plan: run.plan === void 0 ? "" : planJson(run.plan),
		state: run.status === void 0 ? "" : stateJson(run.status),
		report
	};
}
/** The distinct values of all hosts. */
function distinct(hosts, of) {
	return [...new Set(hosts.map(of).filter((value) => value !== void 0 && value !== "" && value !== "none"))].join(", ");
}
function succeeded({ outcome, code }, green) {
	const { succeeds } = _text_js__WEBPACK_IMPORTED_MODULE_6__.g[outcome];
	return code === "" && (succeeds === "always" || green && succeeds === "in a green run");
}
/** Failures first. Hosts that do not fit are left out; the report file has them. */
function hostsJson(hosts) {
	return arrayJson((0,_text_js__WEBPACK_IMPORTED_MODULE_6__.r)(hosts).map(summarised));
}
/** As many hosts as fit, those with drift first. */
function stateJson({ hosts, ...status }) {
	const rank = ({ drift }) => drift === "" ? 1 : 0;
	const rows = arrayJson([...hosts].sort((one, other) => rank(one) - rank(other)));
	return `${JSON.stringify(status).slice(0, -1)},"hosts":${rows}}`;
}
/** As many hosts as fit: first those that refuse, then those that change. */
function planJson({ goal, hosts, estimate, ...plan }) {
	const facts = {
		...goal,
		release: goal.release ?? "",
		...plan,
		time: estimate
	};
	const rank = ({ will }) => [
		"refuse",
		"change",
		"stay"
	].indexOf(will);
	const rows = arrayJson([...hosts].sort((one, other) => rank(one) - rank(other)));
	return `${JSON.stringify(facts).slice(0, -1)},"hosts":${rows}}`;
}
function arrayJson(entries) {
	const rows = [];
	let bytes = 2;
	for (const entry of entries) {
		const row = JSON.stringify(entry);
		bytes += Buffer.byteLength(row) + 1;
		if (bytes > maxHostsBytes) break;
		rows.push(row);
	}
	return `[${rows.join(",")}]`;
}
function summarised({ id, name, zone, outcome, before, after, steps, code }) {
	const seconds = Object.fromEntries(Object.entries(steps).map(([phase, { ms }]) => [phase, Math.round(ms / 100) / 10]));
	return {
		id,
		name,
		zone,
		verdict: outcome,
		before: before ?? "",
		after: after ?? "",
		seconds,
		code
	};
}
// src/report/report-file.ts
/** The JSON report: everything that is known of a run, failed hosts first. `schema` grows when a field changes its meaning. */
function reportText(run, events) {
	const { started, hosts, spans: _, ...rest } = run;
	const report = {
		schema: 2,
		...started && { run: about(started) },
		...rest,
		hosts: (0,_text_js__WEBPACK_IMPORTED_MODULE_6__.r)(hosts).map((host) => ({
			...host,
			tail: (0,_printable_js__WEBPACK_IMPORTED_MODULE_8__.t)(host.tail)
		})),
		events: events.map(withoutTail)
	};
	return `${JSON.stringify(report, void 0, 2)}\n`;
}
function about({ type: _type, ...started }) {
	return started;
}
/** Drops the tail of a host's log, which the host's entry has. */
function withoutTail(event) {
	if (event.type !== "host") return event;
	const { tail: _tail, ...rest } = event;
	return rest;
}
// src/report/summary.ts
/** GitHub drops a summary over 1 MiB; this leaves room for what other tools add. */
const maxBytes = 899e3;
/** The job summary. */
function summary(run) {
	return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__.i)((0,_report_sections_js__WEBPACK_IMPORTED_MODULE_9__.r)(run), (0,_report_sections_js__WEBPACK_IMPORTED_MODULE_9__.t)(run), maxBytes);
}
// src/run/write-reports.ts
/**
* Writes outputs, summary and report files. Resolves with the error that a red run must end with, which becomes its
* annotation; the annotation of a green run is a warning.
*/
async function writeReports(events, env, upload) {
	const run = (0,_run_report_js__WEBPACK_IMPORTED_MODULE_4__.t)(events);
	const path = writeJsonReport(reportText(run, events), run.release ?? "refused", env);
	if (path !== "") await writeHtmlReport(run, path.replace(/json$/, "html"));
	if (env["GITHUB_OUTPUT"]) for (const [name, value] of Object.entries(outputs(run, path))) (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.s)(name, value);
	const artifactNote = await uploadReports(run, path, upload);
	if (env["GITHUB_STEP_SUMMARY"]) await summary$1.addRaw(summary(run) + artifactNote).write();
	const text = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__.a)(run);
	const code = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__.r)(run);
	if (code !== void 0) return {
		code,
		text
	};
	if (text !== "") (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.l)(text);
}
/**
* Uploads the reports and names them for the summary. A cancelled run has no time for it, and a run that never started no
* reports.
*/
async function uploadReports({ started, verdict }, path, upload) {
	if (path === "" || started === void 0 || verdict === "cancelled") return "";
	const files = [path.replace(/json$/, "html"), path].filter((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_13__.existsSync)(file));
	const fault = await upload(files);
	if (fault !== void 0) (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.i)(fault === "" ? "The reports are artifacts of this run." : fault);
	if (fault !== "") return "";
	return `<p>The full report is an artifact of this run: ${files.map((file) => `<code>${(0,node_path__WEBPACK_IMPORTED_MODULE_15__.basename)(file)}</code>`).join(" and ")}.</p>\n`;
}
/** Writes the HTML report beside the JSON report. An error must not keep the run from writing its outputs. */
async function writeHtmlReport(run, path) {
	try {
		const { htmlReport } = await __webpack_require__.e(/* import() */ 1974).then(__webpack_require__.bind(__webpack_require__, 1974));
		(0,node_fs__WEBPACK_IMPORTED_MODULE_13__.writeFileSync)(path, htmlReport(run));
		(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.i)(`Report: ${path}`);
	} catch (error) {
		(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.i)(`Could not write the HTML report: ${String(error)}`);
	}
}
/**
* Writes the JSON report. Returns its path; empty when writing failed, which must not keep the run from writing its outputs.
*/
function writeJsonReport(text, release, env) {
	const name = (0,_labels_js__WEBPACK_IMPORTED_MODULE_1__.i)(release) ? release : "report";
	const path = (0,node_path__WEBPACK_IMPORTED_MODULE_15__.join)(env["RUNNER_TEMP"] || (0,node_os__WEBPACK_IMPORTED_MODULE_14__.tmpdir)(), `ec2-release-${name}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_12__.randomBytes)(3).toString("hex")}.json`);
	try {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_13__.writeFileSync)(path, text);
		return path;
	} catch (error) {
		(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.i)(`Could not write the report: ${String(error)}`);
		return "";
	}
}



/***/ })

};
