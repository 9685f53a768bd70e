export const id = 9905;
export const ids = [9905];
export const modules = {

/***/ 571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ annotation)
/* harmony export */ });
/* harmony import */ var _events_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8447);
/* harmony import */ var _failure_analysis_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5733);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3565);
import.meta.url;



// src/report/annotation.ts
/** GitHub cuts longer annotations. */
const maxLength = 4079;
/**
* The annotation of a run: why it is red, host by host, or the warnings of a green run. Empty when there is nothing to say. The
* verdict comes before it, as the code of the Failure that ends a red run.
*/
function annotation(run) {
	const { verdict, warnings } = run;
	if ((0,_events_js__WEBPACK_IMPORTED_MODULE_0__.t)(verdict) && run.problem === void 0) return cut(warnings.join("\n"));
	const cause = (0,_failure_analysis_js__WEBPACK_IMPORTED_MODULE_1__.i)(run);
	const causes = cause === "" ? [] : [cause];
	return cut([...[
		`${title(run)}${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__.s)(verdict)}`,
		...problems(run),
		...causes,
		...(0,_text_js__WEBPACK_IMPORTED_MODULE_2__.l)(run)
	], ...warnings.map((warning) => `Warning: ${warning}`)].join("\n"));
}
function title({ started }) {
	return started === void 0 ? "" : `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__.p)(started)}. `;
}
function problems({ problem, hosts, stopped }) {
	const bad = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__.r)(hosts).filter(_text_js__WEBPACK_IMPORTED_MODULE_2__.a);
	const named = [...Map.groupBy(bad.slice(0, 20), reason)].map(([why, alike]) => `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__.c)(alike)}: ${why}`);
	const lines = [...stopped === void 0 ? [] : [(0,_text_js__WEBPACK_IMPORTED_MODULE_2__.f)(stopped)], ...named];
	if (bad.length > 20) lines.push(`… and ${bad.length - 20} more hosts.`);
	return problem === void 0 ? lines : [`${problem.code}: ${problem.message}`];
}
/** Hosts with the same reason share a line. */
function reason({ outcome, code, message }) {
	return `${outcome}: ${code}: ${message}`;
}
function cut(text) {
	return text.length <= maxLength ? text : text.slice(0, 4042) + "\n… cut; the job summary has the rest.";
}



/***/ }),

/***/ 5733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ factsOf),
/* harmony export */   c: () => (/* binding */ statusRow),
/* harmony export */   i: () => (/* binding */ likelyCause),
/* harmony export */   l: () => (/* binding */ statusTable),
/* harmony export */   n: () => (/* binding */ failureSection),
/* harmony export */   o: () => (/* binding */ candidateList),
/* harmony export */   r: () => (/* binding */ inspectCommands),
/* harmony export */   s: () => (/* binding */ driftFirst),
/* harmony export */   t: () => (/* binding */ failureGroups),
/* harmony export */   u: () => (/* binding */ statusTitles)
/* harmony export */ });
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(673);
/* harmony import */ var _script_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4849);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3565);
import.meta.url;



// src/report/status-section.ts
const drifts = {
	"": "as recorded",
	"other-release": "another release than recorded",
	unwell: "unhealthy",
	unknown: "not known"
};
/** The facts, as pairs of name and value. */
function statusFacts({ recorded, lock, drained }) {
	const out = Object.entries(drained).map(([group, targets]) => `${targets.join(", ")} of ${group}`);
	return [
		["Recorded", recorded === void 0 ? "nothing yet" : (0,_labels_js__WEBPACK_IMPORTED_MODULE_0__.c)(recorded)],
		...recorded?.commit ? [["Commit", recorded.commit]] : [],
		["Lock", lock === void 0 ? "free" : `${lock.holder}, since ${new Date(lock.since).toISOString()} ${lock.url}`],
		["Out of traffic", out.length === 0 ? "none" : out.join("; ")]
	];
}
const statusTitles = [
	"Host",
	"Zone",
	"Runs",
	"Drift",
	"By hand",
	"Reason"
];
/** Hosts with drift first, then by name. */
function driftFirst({ hosts }) {
	return [...hosts].sort((one, other) => rank(one) - rank(other));
}
/** As many hosts as fit. */
function statusTable(status, budget) {
	const rows = driftFirst(status).map((host) => statusRow(host).map((cell, i) => i === 3 && host.drift !== "" ? `<b>${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__.h)(cell)}</b>` : (0,_text_js__WEBPACK_IMPORTED_MODULE_2__.h)(cell)));
	return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__.y)(budget, statusTitles, rows);
}
/** In the order of `statusTitles`, as text. */
function statusRow(host) {
	const { release, version, zone, drift, manual, code, message } = host;
	const runs = release === "" ? "not known" : (0,_labels_js__WEBPACK_IMPORTED_MODULE_0__.c)({
		id: release,
		version
	});
	const reason = code === "" ? message : `${code}: ${message}`;
	return [
		(0,_labels_js__WEBPACK_IMPORTED_MODULE_0__.n)(host),
		zone,
		runs,
		drifts[drift],
		manual,
		drift === "" ? "" : reason
	];
}
/** The releases that a rollback could activate: every host has them, or can download them. */
function candidateList({ candidates }) {
	return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__.g)("Candidates for a rollback", candidates.slice(0, 20).map(({ release, version, verdict }) => `${(0,_labels_js__WEBPACK_IMPORTED_MODULE_0__.c)({
		id: release,
		version
	})}: ${verdict}`));
}
function rank({ drift }) {
	return drift === "" ? 1 : 0;
}
// src/report/facts.ts
/** Empty when the run never started. */
function factsOf(run) {
	const { started, hosts, startedAt, endedAt } = run;
	if (started === void 0) return [];
	const failed = hosts.filter(_text_js__WEBPACK_IMPORTED_MODULE_2__.a).length;
	const skipped = hosts.filter(({ outcome }) => outcome === "skipped").length;
	return [
		...run.status === void 0 ? changes(run, started) : statusFacts(run.status),
		["Hosts", `${hosts.length} selected, ${failed} failed, ${skipped} skipped`],
		["Time", (0,_text_js__WEBPACK_IMPORTED_MODULE_2__.n)(endedAt - startedAt)]
	];
}
function changes(run, started) {
	const { hosts } = run;
	return [
		["Release", run.verdict === "unchanged" ? "none made" : run.release ?? "none made"],
		["Live before", (0,_text_js__WEBPACK_IMPORTED_MODULE_2__.o)(hosts, "before")],
		["Live now", (0,_text_js__WEBPACK_IMPORTED_MODULE_2__.o)(hosts, "after")],
		...started.artifact === "" ? [] : [["Artifact", started.artifact], ["Verified", (0,_text_js__WEBPACK_IMPORTED_MODULE_2__.m)(run.verification)]],
		...run.commitCheck === void 0 ? [] : [["Commit", run.commitCheck]]
	];
}
// src/report/diagnosis.ts
const always = (text) => () => text;
/** The first matching rule wins: certain rules come before likely ones, specific before general. */
const rules = [
	{
		codes: ["out-of-memory"],
		cause: always("The kernel killed the app because its memory ran out, by the counters of its control group."),
		fix: always("Give the unit (MemoryMax=) or the host more memory, or compare with the previous release to find what grew.")
	},
	{
		codes: ["install-out-of-memory"],
		cause: always("The install ran out of memory."),
		fix: always("Pack node_modules into the artifact and set package-manager: none, or give the host more memory.")
	},
	{
		line: /JavaScript heap out of memory|Reached heap limit/,
		cause: always("Node reached its own heap limit."),
		fix: always("Raise --max-old-space-size in NODE_OPTIONS on the host, or find what grew.")
	},
	{
		line: /EADDRINUSE[^\n]*?(?::(\d{1,5}))?$/,
		cause: ([, port]) => `Another process already listens on ${port === void 0 ? "the port" : `port ${port}`}.`,
		fix: ([, port]) => `Find it with sudo lsof -iTCP:${port ?? "3030"} -sTCP:LISTEN; stop it, or set PORT in the host’s .env.`
	},
	{
		line: /ENOSPC|No space left on device/i,
		cause: always("A disk is full."),
		fix: always("Find it with df -h and df -i. Free some space, or lower keep-releases.")
	},
	{
		line: /npm (?:ERR!|error)[^\n]* EBADENGINE|ERR_PNPM_UNSUPPORTED_ENGINE|The engine "node" is incompatible/,
		cause: always("The package does not allow the host’s Node version (engines in package.json)."),
		fix: always("Install an allowed version on the host, or widen engines. node --version shows the host’s version.")
	},
	{
		line: /npm (?:ERR!|error)[^\n]*(?:can only install packages when your package\.json and package-lock\.json|EUSAGE)|ERR_PNPM_OUTDATED_LOCKFILE|frozen-lockfile|lockfile would have been modified/,
		cause: always("The lockfile does not match package.json."),
		fix: always("Run the install without “ci” once, commit the lockfile, and build again.")
	},
	{
		line: /npm (?:ERR!|error) code (E40[1-4])|ERR_PNPM_FETCH_(40[1-4])/,
		cause: ([, npm, pnpm]) => `The registry refused a package (${npm ?? pnpm}).`,
		fix: always("Check the package’s name and version, and the token in the .npmrc of the app’s user on the host.")
	},
	{
		line: /Cannot find (?:module|package) ['"]([^'"\n]{1,200})['"]/,
		cause: ([, name]) => `The release lacks “${name}”.`,
		fix: ([, name = ""]) => /^[./]/.test(name) ? "A file of the build is missing: check what the build step packs (dist/)." : "package.json does not list it, or lists it as a development dependency: move it to dependencies."
	},
	{
		line: /(?:[Mm]issing|[Rr]equired|not set|undefined)[^\n]{0,60}?(?:env(?:ironment)?(?: variables?)?|variables?)[^\n]{0,20}?[:\s“"'`]+([A-Z][A-Z0-9_]{2,60})\b/,
		cause: ([, name]) => `An environment variable seems to be missing: ${name}.`,
		fix: ([, name]) => `Set ${name} in the host’s .env, or with the input env if it is not a secret.`
	},
	{
		line: /\b([A-Z][A-Z0-9_]{2,60})\b[^\n]{0,20}? (?:is required|is not (?:set|defined)|must be (?:set|defined|provided)|is missing)/,
		cause: ([, name]) => `An environment variable seems to be missing: ${name}.`,
		fix: ([, name]) => `Set ${name} in the host’s .env, or with the input env if it is not a secret.`
	},
	{
		line: /(EACCES|EPERM|EROFS)[^\n]*?(?:'([^'\n]{1,300})')?\s*$/,
		cause: ([, code, path]) => `The app’s user may not use ${path ?? "a file"} (${code}).`,
		fix: always("The app cannot write to a release: name such paths in shared-paths, or write below /var/lib. Ports below 1024 need AmbientCapabilities=CAP_NET_BIND_SERVICE.")
	},
	{
		line: /(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH)\s+([\w.-]{1,200}(?::\d{1,5})?)/,
		cause: ([, code, where]) => `The app could not reach ${where} (${code}).`,
		fix: ([, , where]) => `Check whether it is up and reachable from the host: security groups, DNS, and the address in .env. On the host: curl -v telnet://${where}`
	},
	{
		line: /SyntaxError: |ERR_REQUIRE_ESM|ERR_UNKNOWN_FILE_EXTENSION|Unexpected token/,
		cause: always("Node could not read the app’s code: Node may be too old, or the build is not code for Node."),
		fix: always("Compare node --version on the host with the build’s target, and \"type\" in package.json.")
	},
	{
		line: /self[- ]signed certificate|UNABLE_TO_VERIFY_LEAF_SIGNATURE|CERT_HAS_EXPIRED|unable to get local issuer/,
		cause: always("The app did not accept a certificate."),
		fix: always("Give the app the CA (NODE_EXTRA_CA_CERTS in .env), or renew the certificate.")
	},
	{
		line: /password authentication failed|Access denied for user|ER_ACCESS_DENIED_ERROR|28P01/,
		cause: always("The database refused the app’s login."),
		fix: always("Check user and password in the host’s .env, and from where that user may log in.")
	},
	{
		codes: ["unhealthy"],
		line: /\b(50[0-4]|4\d\d)\b/,
		cause: ([status]) => `The app responds with ${status}.`,
		fix: always("Check what its health check depends on, such as a database, a migration or a secret.")
	},
	{
		codes: ["port-in-use"],
		cause: always("Another process has the app’s port."),
		fix: always("Find it with sudo lsof -iTCP -sTCP:LISTEN; stop it, or set PORT in the host’s .env.")
	},
	{
		codes: ["fewer-addresses"],
		cause: always("The new release listens on fewer addresses than the release before, so clients outside of the host would lose it."),
		fix: always("Let it listen on 0.0.0.0 (Fastify: listen({ host: \"0.0.0.0\" })), not on its framework’s default.")
	},
	{
		codes: ["disk-full", "inodes-full"],
		cause: always("A disk is full."),
		fix: always("Find it with df -h and df -i. Free some space, or lower keep-releases.")
	},
	{
		codes: ["release-not-writable"],
		cause: always("The app writes into its release, which root owns."),
		fix: always("Name the path in shared-paths, or let the app write elsewhere.")
	},
	{
		codes: ["wrong-port"],
		cause: always("The app listens on another port than the health check uses."),
		fix: always("Let it listen on process.env.PORT, or set the input port.")
	},
	{
		codes: ["not-listening"],
		cause: always("The app runs, but never listened on its port."),
		fix: always("Find out what it waits for; if it only needs longer, raise health-timeout.")
	}
];
/** What the first line of an uncaught error contains. */
const failing = /\b(?:[A-Z]\w*Error|Error|FATAL|Fatal|fatal|ERR!|npm error|panic|Uncaught|UnhandledPromiseRejection)\b/;
/** The first line of an uncaught error; empty when there is none. */
function firstFailingLine(tail) {
	return tail.split("\n").find((line) => failing.test(line))?.trim().slice(0, 300) ?? "";
}
/** The diagnosis by the first matching rule; undefined when none matches. */
function diagnose({ code, tail }) {
	const lines = tail.split("\n").slice(-400);
	for (const rule of rules) {
		if (rule.codes !== void 0 && !rule.codes.includes(code)) continue;
		if (rule.line === void 0) return {
			line: firstFailingLine(tail),
			cause: rule.cause(noMatch),
			fix: rule.fix(noMatch)
		};
		for (const line of lines) {
			const found = rule.line.exec(line.slice(0, 2e3));
			if (found) return {
				line: line.trim().slice(0, 300),
				cause: rule.cause(found),
				fix: rule.fix(found)
			};
		}
	}
}
const noMatch = Object.assign([""], {
	index: 0,
	input: ""
});
// src/report/failure-analysis.ts
/** Failures by likely cause: the line of the log that shows it, the fix, and commands to inspect the host. Pure. */
const maxGroups = 5;
/** The failed hosts by likely cause, the most common first. */
function failureGroups(run) {
	const diagnosed = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__.r)(run.hosts).filter((host) => (0,_text_js__WEBPACK_IMPORTED_MODULE_2__.a)(host) && host.tail !== "").map((host) => ({
		host,
		diagnosis: diagnose(host)
	}));
	return [...Map.groupBy(diagnosed, ({ host, diagnosis }) => diagnosis?.cause ?? host.code).values()].sort((one, other) => other.length - one.length).slice(0, maxGroups).map((alike) => {
		const [first] = alike;
		const line = first?.diagnosis?.line || firstFailingLine(first?.host.tail ?? "");
		return {
			hosts: alike.map(({ host }) => host),
			diagnosis: first?.diagnosis,
			line
		};
	});
}
/** For the summary; empty when no failed host left a log. */
function failureSection(run) {
	const groups = failureGroups(run);
	if (groups.length === 0) return "";
	return ["<h3>What went wrong</h3>", ...groups.map((group) => groupText(group, run))].join("\n");
}
function groupText({ hosts, diagnosis, line }, { started }) {
	const [first] = hosts;
	return [
		`<p><b>${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__.h)(diagnosis?.cause ?? `${first?.code ?? ""}: see the log.`)}</b> On ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__.h)((0,_text_js__WEBPACK_IMPORTED_MODULE_2__.c)(hosts))}.</p>`,
		line === "" ? "" : `<pre>${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__.h)(line)}</pre>`,
		diagnosis === void 0 ? "" : `<p>Fix: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__.h)(diagnosis.fix)}</p>`,
		first === void 0 || started === void 0 ? "" : `<p>To inspect: ${inspectCommands(first, started).map(code).join(" then ")}</p>`,
		first === void 0 ? "" : logOf(first)
	].filter((part) => part !== "").join("\n");
}
const code = (text) => `<code>${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__.h)(text)}</code>`;
/** Commands that connect to the host, with AWS credentials, and show its status and its service's log. */
function inspectCommands({ id, manager, service }, { region, baseDir }) {
	const session = `aws ssm start-session --region ${region} --target ${id}`;
	const log = manager === "pm2" ? `pm2 logs ${word(service ?? "")} --lines 100 --nostream` : `sudo journalctl -u ${word(service ?? "the unit")} -n 100 --no-pager`;
	return [
		session,
		`sudo ${baseDir}/deploy.sh status`,
		log
	];
}
/** Quotes a name that the host reported: operators copy the command. */
function word(text) {
	return /^[\w@.:-]*$/.test(text) ? text : (0,_script_js__WEBPACK_IMPORTED_MODULE_1__.i)(text);
}
function logOf({ tail, name }) {
	const lines = tail.trimEnd().split("\n").slice(-40);
	if (lines.length < 2) return "";
	const text = lines.map((line) => escapedLine(line)).join("<br>");
	return `<details><summary>The end of the log of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__.h)(name)}</summary><code>${text}</code></details>`;
}
function escapedLine(line) {
	const indent = /^ */.exec(line)?.[0].length ?? 0;
	return `${"&nbsp;".repeat(Math.min(indent, 20))}${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__.h)(line.trim().slice(0, 500))}`;
}
/** The likely cause in a sentence, for the annotation; empty when only the code is known. */
function likelyCause(run) {
	const [first] = failureGroups(run).flatMap(({ diagnosis }) => diagnosis ?? []);
	return first === void 0 ? "" : `Likely cause: ${first.cause} ${first.fix}`;
}



/***/ }),

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
	return code === "" ? "" : "unwell";
}
/** The hosts that run another release than recorded, or are unhealthy. */
function driftedHosts({ hosts }) {
	return hosts.filter(({ drift }) => drift === "other-release" || drift === "unwell");
}



/***/ }),

/***/ 6693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ waitedFor),
/* harmony export */   n: () => (/* binding */ spanTitle),
/* harmony export */   r: () => (/* binding */ timelineTable),
/* harmony export */   t: () => (/* binding */ isWait)
/* harmony export */ });
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(673);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3565);
import.meta.url;


// src/report/timeline.ts
/** The timeline of a run: what it did when, and which host it waited for. Pure. */
/** Titles of waits. */
const waits = {
	lock: "Wait for the lock",
	pause: "Pause",
	bake: "Bake"
};
const titles = {
	..._text_js__WEBPACK_IMPORTED_MODULE_1__.u,
	...waits
};
function isWait({ what }) {
	return what in waits;
}
function spanTitle({ what, batch }) {
	return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.t)(titles[what], batch);
}
/** The slowest host and its longest step; for a single host only the step. */
function waitedFor({ slowest, hosts }, names) {
	if (slowest === void 0) return "";
	const step = slowest.step === void 0 ? "" : `${slowest.step[0]} ${slowest.step[1].toFixed(1)} s`;
	if (hosts < 2) return step;
	const name = names.get(slowest.host) ?? slowest.host;
	return step === "" ? name : `${name}: ${step}`;
}
/** The most rows; of more, the longest are shown. */
const maxRows = 40;
const width = 30;
/** For the summary; empty without spans. */
function timelineTable({ spans, hosts, startedAt, endedAt }) {
	if (spans.length === 0) return "";
	const names = new Map(hosts.map((host) => [host.id, (0,_labels_js__WEBPACK_IMPORTED_MODULE_0__.n)(host)]));
	const all = Math.max(endedAt - startedAt, 1);
	const rows = shown(spans).map((one) => rowOf(one, {
		all,
		names
	}));
	const heads = [
		"When",
		"What",
		"Hosts",
		"Took",
		"",
		"Waited for"
	];
	const left = spans.length - rows.length;
	return [
		"<h3>Timeline</h3>",
		(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.v)([(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.b)(heads), ...rows]),
		...left > 0 ? [`<p>… and ${left} shorter ones, in the report file.</p>`] : []
	].join("\n");
}
function shown(spans) {
	const longest = [...spans].sort((one, other) => other.to - other.from - (one.to - one.from)).slice(0, maxRows);
	return spans.filter((one) => longest.includes(one));
}
function rowOf(one, { all, names }) {
	const { from, to, hosts } = one;
	return `<tr>${[
		clock(from),
		spanTitle(one),
		hosts === 0 ? "" : (0,_labels_js__WEBPACK_IMPORTED_MODULE_0__.t)(hosts),
		(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.n)(to - from),
		`<code>${bar(from / all, to / all)}</code>`,
		waitedFor(one, names)
	].map((cell, i) => `<td>${i === 4 ? cell : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.h)(cell)}</td>`).join("")}</tr>`;
}
/** The part of the run's time that a span took; at least one mark wide. */
function bar(from, to) {
	const first = Math.min(Math.floor(from * width), 29);
	const last = Math.max(Math.ceil(to * width), first + 1);
	return `${"░".repeat(first)}${"█".repeat(Math.min(last, width) - first)}${"░".repeat(width - Math.min(last, width))}`;
}
/** `0:07`, `12:30`. */
function clock(ms) {
	const seconds = Math.floor(ms / 1e3);
	return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}



/***/ }),

/***/ 9905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeReports: () => (/* binding */ writeReports)
/* harmony export */ });
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9405);
/* harmony import */ var _events_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8447);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(673);
/* harmony import */ var _annotation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(571);
/* harmony import */ var _fleet_status_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5259);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3565);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2819);
/* harmony import */ var _run_report_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5588);
/* harmony import */ var _failure_analysis_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5733);
/* harmony import */ var _plan_section_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4111);
/* harmony import */ var _timeline_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6693);
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(857);
/* harmony import */ var fs__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9896);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(6760);
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
const { access, appendFile, writeFile } = fs__WEBPACK_IMPORTED_MODULE_12__.promises;
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
				yield access(pathFromEnv, fs__WEBPACK_IMPORTED_MODULE_12__.constants.R_OK | fs__WEBPACK_IMPORTED_MODULE_12__.constants.W_OK);
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
		return this.addRaw(os__WEBPACK_IMPORTED_MODULE_11__.EOL);
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
		succeeded: String(hosts.filter((host) => succeeded(host, (0,_events_js__WEBPACK_IMPORTED_MODULE_1__.t)(verdict))).length),
		failed: String(hosts.filter(_text_js__WEBPACK_IMPORTED_MODULE_5__.a).length),
		skipped: String(hosts.filter(({ outcome }) => outcome === "skipped").length),
		drift: run.status === void 0 ? "" : String((0,_fleet_status_js__WEBPACK_IMPORTED_MODULE_4__.t)(run.status).length > 0),
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
	return code === "" && (outcome === "deployed" || outcome === "unchanged") && (green || outcome === "deployed");
}
/** Failures first. Hosts that do not fit are left out; the report file has them. */
function hostsJson(hosts) {
	return arrayJson((0,_text_js__WEBPACK_IMPORTED_MODULE_5__.r)(hosts).map(summarised));
}
/** As many hosts as fit, those with drift first. */
function stateJson({ hosts, ...status }) {
	const rank = ({ drift }) => drift === "" ? 1 : 0;
	const rows = arrayJson([...hosts].sort((one, other) => rank(one) - rank(other)));
	return `${JSON.stringify(status).slice(0, -1)},"hosts":${rows}}`;
}
/** As many hosts as fit, those that change first. */
function planJson({ hosts, ...plan }) {
	const rank = ({ will }) => will === "change" ? 0 : 1;
	const rows = arrayJson([...hosts].sort((one, other) => rank(one) - rank(other)));
	return `${JSON.stringify(plan).slice(0, -1)},"hosts":${rows}}`;
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
		hosts: (0,_text_js__WEBPACK_IMPORTED_MODULE_5__.r)(hosts).map((host) => ({
			...host,
			tail: (0,_printable_js__WEBPACK_IMPORTED_MODULE_6__.t)(host.tail)
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
const maxBytes = 9e5;
/** The job summary: HTML, in which everything from outside is text only. */
function summary(run) {
	const before = [
		`<h2>${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__.h)((0,_text_js__WEBPACK_IMPORTED_MODULE_5__.i)(run))}</h2>`,
		`<p>${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__.h)((0,_text_js__WEBPACK_IMPORTED_MODULE_5__.s)(run.verdict))}</p>`,
		problemText(run),
		run.stopped === void 0 ? "" : `<p>${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__.h)((0,_text_js__WEBPACK_IMPORTED_MODULE_5__.f)(run.stopped))}</p>`,
		(0,_failure_analysis_js__WEBPACK_IMPORTED_MODULE_8__.n)(run),
		(0,_text_js__WEBPACK_IMPORTED_MODULE_5__.g)("What to do next", (0,_text_js__WEBPACK_IMPORTED_MODULE_5__.l)(run)).replace(/`([^`<]+)`/g, "<code>$1</code>"),
		facts(run),
		(0,_text_js__WEBPACK_IMPORTED_MODULE_5__.g)("Warnings", run.warnings),
		...run.status === void 0 ? [proofs(run.hosts), (0,_timeline_js__WEBPACK_IMPORTED_MODULE_10__.r)(run)] : []
	].filter((part) => part !== "").join("\n");
	return `${before}\n${body(run, maxBytes - Buffer.byteLength(before) - 1e3)}\n`;
}
/** The tables, which get most of the room. */
function body({ status, plan, hosts }, budget) {
	if (status === void 0) return hostTable(hosts, budget);
	const candidates = (0,_failure_analysis_js__WEBPACK_IMPORTED_MODULE_8__.o)(status);
	return (plan === void 0 ? [candidates, (0,_failure_analysis_js__WEBPACK_IMPORTED_MODULE_8__.l)(status, budget)] : [
		(0,_plan_section_js__WEBPACK_IMPORTED_MODULE_9__.i)(plan, budget / 2),
		"<h3>The fleet</h3>",
		(0,_failure_analysis_js__WEBPACK_IMPORTED_MODULE_8__.l)(status, budget / 2),
		candidates
	]).filter((part) => part !== "").join("\n");
}
function problemText({ problem }) {
	return problem === void 0 ? "" : `<p><b>${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__.h)(problem.code)}</b>: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__._)(problem.message)}</p>`;
}
function facts(run) {
	const pairs = (0,_failure_analysis_js__WEBPACK_IMPORTED_MODULE_8__.a)(run);
	if (pairs.length === 0) return "";
	return (0,_text_js__WEBPACK_IMPORTED_MODULE_5__.v)(pairs.map(([name, value]) => `<tr><th align="left">${name}</th><td>${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__.h)(value)}</td></tr>`));
}
/** How each host proved that the release runs; hosts with the same proof share a line. */
function proofs(hosts) {
	const proved = hosts.filter(({ proof }) => proof !== void 0);
	const groups = [...Map.groupBy(proved, ({ proof = "" }) => proof)];
	const lines = groups.slice(0, 20).map(([proof, { length, 0: first }]) => {
		return length === 1 && first !== void 0 ? `${(0,_labels_js__WEBPACK_IMPORTED_MODULE_2__.n)(first)}: ${proof}` : `${length} hosts: ${proof}`;
	});
	if (groups.length > 20) lines.push(`… and ${groups.length - 20} more, in the report file`);
	return (0,_text_js__WEBPACK_IMPORTED_MODULE_5__.g)("Proof", lines);
}
const phases = [
	["stage", "Stage"],
	["drain", "Drain"],
	["activate", "Activate"],
	["return", "Return"],
	["revert", "Revert"],
	["settle", "Recover"]
];
function hostTable(hosts, budget) {
	if (hosts.length === 0) return "";
	const columns = phases.filter(([phase]) => hosts.some(({ steps }) => steps[phase] !== void 0));
	const titles = [
		"Host",
		"Zone",
		"Outcome",
		"Before",
		"Now",
		...columns.map(([, title]) => title),
		"Reason"
	];
	return (0,_text_js__WEBPACK_IMPORTED_MODULE_5__.y)(budget, titles, (0,_text_js__WEBPACK_IMPORTED_MODULE_5__.r)(hosts).map((host) => hostRow(host, columns)));
}
function hostRow(host, columns) {
	const { code, message, next, zone, outcome, steps } = host;
	const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_5__._)([message, next].filter(Boolean).join(" "));
	const reason = code === "" ? text : `<b>${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__.h)(code)}</b>: ${text}`;
	return [
		(0,_text_js__WEBPACK_IMPORTED_MODULE_5__.h)((0,_labels_js__WEBPACK_IMPORTED_MODULE_2__.n)(host)),
		(0,_text_js__WEBPACK_IMPORTED_MODULE_5__.h)(zone),
		(0,_text_js__WEBPACK_IMPORTED_MODULE_5__.a)(host) ? `<b>${outcome}</b>` : outcome,
		(0,_text_js__WEBPACK_IMPORTED_MODULE_5__.h)((0,_text_js__WEBPACK_IMPORTED_MODULE_5__.d)(host, "before")),
		(0,_text_js__WEBPACK_IMPORTED_MODULE_5__.h)((0,_text_js__WEBPACK_IMPORTED_MODULE_5__.d)(host, "after")),
		...columns.map(([phase]) => (0,_text_js__WEBPACK_IMPORTED_MODULE_5__.h)(stepText(steps[phase]))),
		reason
	];
}
function stepText(step) {
	if (step === void 0) return "";
	const parts = Object.entries(step.seconds).map(([name, seconds]) => `${name} ${seconds.toFixed(1)}`);
	return `${step.verdict} ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__.n)(step.ms)}${parts.length > 0 ? ` (${parts.join(", ")})` : ""}`;
}
// src/run/write-reports.ts
/**
* Writes outputs, summary and report files. Resolves with the error that a red run must end with, which becomes its
* annotation; the annotation of a green run is a warning.
*/
async function writeReports(events, env, upload) {
	const run = (0,_run_report_js__WEBPACK_IMPORTED_MODULE_7__.t)(events);
	const path = writeJsonReport(reportText(run, events), run.release ?? "refused", env);
	if (path !== "") await writeHtmlReport(run, path.replace(/json$/, "html"));
	if (env["GITHUB_OUTPUT"]) for (const [name, value] of Object.entries(outputs(run, path))) (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.s)(name, value);
	const artifactNote = await uploadReports(run, path, upload);
	if (env["GITHUB_STEP_SUMMARY"]) await summary$1.addRaw(summary(run) + artifactNote).write();
	const text = (0,_annotation_js__WEBPACK_IMPORTED_MODULE_3__.t)(run);
	const { verdict, problem } = run;
	if (!(0,_events_js__WEBPACK_IMPORTED_MODULE_1__.t)(verdict)) return {
		code: verdict,
		text
	};
	if (problem !== void 0) return {
		code: problem.code,
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
	const files = [path.replace(/json$/, "html"), path].filter((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_14__.existsSync)(file));
	const fault = await upload(files);
	if (fault !== void 0) (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.i)(fault === "" ? "The reports are artifacts of this run." : fault);
	if (fault !== "") return "";
	return `<p>The full report is an artifact of this run: ${files.map((file) => `<code>${(0,node_path__WEBPACK_IMPORTED_MODULE_16__.basename)(file)}</code>`).join(" and ")}.</p>\n`;
}
/** Writes the HTML report beside the JSON report. An error must not keep the run from writing its outputs. */
async function writeHtmlReport(run, path) {
	try {
		const { htmlReport } = await __webpack_require__.e(/* import() */ 1974).then(__webpack_require__.bind(__webpack_require__, 1974));
		(0,node_fs__WEBPACK_IMPORTED_MODULE_14__.writeFileSync)(path, htmlReport(run));
		(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.i)(`Report: ${path}`);
	} catch (error) {
		(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.i)(`Could not write the HTML report: ${String(error)}`);
	}
}
/**
* Writes the JSON report. Returns its path; empty when writing failed, which must not keep the run from writing its outputs.
*/
function writeJsonReport(text, release, env) {
	const name = (0,_labels_js__WEBPACK_IMPORTED_MODULE_2__.i)(release) ? release : "report";
	const path = (0,node_path__WEBPACK_IMPORTED_MODULE_16__.join)(env["RUNNER_TEMP"] || (0,node_os__WEBPACK_IMPORTED_MODULE_15__.tmpdir)(), `ec2-release-${name}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_13__.randomBytes)(3).toString("hex")}.json`);
	try {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_14__.writeFileSync)(path, text);
		return path;
	} catch (error) {
		(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.i)(`Could not write the report: ${String(error)}`);
		return "";
	}
}



/***/ })

};
