export const id = 33;
export const ids = [33];
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

/***/ 33:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   comment: () => (/* binding */ comment)
/* harmony export */ });
/* harmony import */ var _annotation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(571);
/* harmony import */ var _failure_analysis_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5733);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3565);
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
	const facts = (0,_failure_analysis_js__WEBPACK_IMPORTED_MODULE_1__.a)(run).map(([name, value]) => row(name, quoted(cut(value))));
	return {
		marker,
		body: `${marker}${[
			`<h3>${verdict}: ${quoted((0,_text_js__WEBPACK_IMPORTED_MODULE_2__.p)(started))}</h3>`,
			lines((0,_annotation_js__WEBPACK_IMPORTED_MODULE_0__.t)(run)),
			(0,_text_js__WEBPACK_IMPORTED_MODULE_2__.v)(url === "" ? facts : [row("Address", link(url, url)), ...facts]),
			started.runUrl === "" ? "" : `<p>${link(started.runUrl, "The run")} has the log and the summary.</p>`
		].filter((part) => part !== "").join("\n")}\n`
	};
}
function row(name, value) {
	return `<tr><th align="left">${name}</th><td>${value}</td></tr>`;
}
function lines(text) {
	const shown = text.split("\n").filter((line) => line.trim() !== "");
	return shown.length === 0 ? "" : `<p>${shown.map(quoted).join("<br>")}</p>`;
}
function cut(text) {
	return text.length > maxFact ? `${text.slice(0, maxFact)}…` : text;
}
function quoted(text) {
	return `<code>${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__.h)(text)}</code>`;
}
function link(url, text) {
	return `<a href="${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__.h)(url)}">${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__.h)(text)}</a>`;
}



/***/ })

};
