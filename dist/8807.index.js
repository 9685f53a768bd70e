export const id = 8807;
export const ids = [8807];
export const modules = {

/***/ 5733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ factsSection),
/* harmony export */   c: () => (/* binding */ listSection),
/* harmony export */   i: () => (/* binding */ factsOf),
/* harmony export */   l: () => (/* binding */ withCode),
/* harmony export */   n: () => (/* binding */ inspectCommands),
/* harmony export */   o: () => (/* binding */ candidateSection),
/* harmony export */   r: () => (/* binding */ likelyCause),
/* harmony export */   s: () => (/* binding */ statusSection),
/* harmony export */   t: () => (/* binding */ failureGroups),
/* harmony export */   u: () => (/* binding */ escaped)
/* harmony export */ });
/* harmony import */ var _app_instance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4803);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(673);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2819);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3565);
/* harmony import */ var _shell_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7507);
import.meta.url;





// src/report/render/escape.ts
/** Text for an element or a quoted attribute: no tags, no entities, no characters that reverse the direction of a line. */
function escaped(text) {
	return (0,_printable_js__WEBPACK_IMPORTED_MODULE_2__.t)(text).replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`);
}
// src/report/sections/section.ts
/** A section with one list; undefined without entries. */
function listSection(title, entries) {
	return entries.length === 0 ? void 0 : {
		title,
		blocks: [{
			kind: "list",
			entries
		}]
	};
}
/** A text in which backticks mark code. */
function withCode(text) {
	return text.split(/(`[^`\n]+`)/).map((part) => /^`.+`$/.test(part) ? {
		as: "code",
		text: part.slice(1, -1)
	} : part);
}
// src/report/sections/status-section.ts
const drifts = {
	"": "as recorded",
	"other-release": "another release than recorded",
	unhealthy: "unhealthy",
	unknown: "not known"
};
/** The facts, as pairs of name and value. */
function statusFacts({ recorded, lock, drained }) {
	const out = Object.entries(drained).map(([group, targets]) => `${targets.join(", ")} of ${group}`);
	return [
		["Recorded", recorded === void 0 ? "nothing yet" : (0,_labels_js__WEBPACK_IMPORTED_MODULE_1__.c)(recorded)],
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
/** What each host runs; undefined where the command did not collect it. Hosts with drift come first. */
function statusSection({ status }) {
	if (status === void 0) return void 0;
	const hosts = [...status.hosts].sort((one, other) => rank(one) - rank(other));
	return {
		title: "The fleet",
		blocks: [{
			kind: "hosts",
			columns: statusTitles,
			rows: hosts.map(statusRow)
		}]
	};
}
/** In the order of `statusTitles`. */
function statusRow(host) {
	const { release, version, zone, drift, manual, code, message } = host;
	const runs = release === "" ? "not known" : (0,_labels_js__WEBPACK_IMPORTED_MODULE_1__.c)({
		id: release,
		version
	});
	const reason = code === "" ? message : `${code}: ${message}`;
	const drifted = { text: [{
		as: drift === "" ? "good" : "bad",
		text: drifts[drift]
	}] };
	return [
		(0,_labels_js__WEBPACK_IMPORTED_MODULE_1__.n)(host),
		zone,
		runs,
		drifted,
		manual,
		drift === "" ? "" : reason
	];
}
/** The releases that a rollback could activate: every host has them, or can download them. */
function candidateSection({ status }) {
	return listSection("Candidates for a rollback", (status?.candidates ?? []).slice(0, 20).map(({ release, version, verdict }) => `${(0,_labels_js__WEBPACK_IMPORTED_MODULE_1__.c)({
		id: release,
		version
	})}: ${verdict}`));
}
function rank({ drift }) {
	return drift === "" ? 1 : 0;
}
// src/report/sections/facts-section.ts
/** Undefined when the run never started. */
function factsSection(run) {
	const { started, startedAt } = run;
	if (started === void 0) return void 0;
	const fullOnly = [
		["Started", new Date(startedAt).toISOString()],
		["Region", started.region],
		...started.runUrl === "" ? [] : [["Run", started.runUrl]]
	];
	return {
		title: "Overview",
		blocks: [{
			kind: "facts",
			facts: factsOf(run),
			fullOnly
		}]
	};
}
/** Empty when the run never started. */
function factsOf(run) {
	const { started, hosts, startedAt, endedAt } = run;
	if (started === void 0) return [];
	const failed = hosts.filter(_text_js__WEBPACK_IMPORTED_MODULE_3__.a).length;
	const skipped = hosts.filter(_text_js__WEBPACK_IMPORTED_MODULE_3__.o).length;
	return [
		...run.status === void 0 ? changes(run, started) : statusFacts(run.status),
		["Hosts", `${hosts.length} selected, ${failed} failed, ${skipped} skipped`],
		["Time", (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.n)(endedAt - startedAt)]
	];
}
function changes(run, started) {
	const { hosts } = run;
	return [
		["Release", run.verdict === "unchanged" ? "none made" : run.release ?? "none made"],
		["Live before", (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.u)(hosts, "before")],
		["Live now", (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.u)(hosts, "after")],
		...started.artifact === "" ? [] : [["Artifact", started.artifact], ["Verified", (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.h)(run.verification)]],
		...run.commitCheck === void 0 ? [] : [["Commit", run.commitCheck]]
	];
}
// src/report/facts/diagnosis.ts
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
// src/report/facts/failure-analysis.ts
/** Failures by likely cause: the line of the log that shows it, the fix, and commands to inspect the host. Pure. */
const maxGroups = 5;
/** The failed hosts by likely cause, the most common first. */
function failureGroups(run) {
	const diagnosed = (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.r)(run.hosts).filter((host) => (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.a)(host) && host.tail !== "").map((host) => ({
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
/** Commands that connect to the host, with AWS credentials, and show its status and its service's log. */
function inspectCommands({ id, manager, service }, started) {
	const session = `aws ssm start-session --region ${started.region} --target ${id}`;
	const log = manager === "pm2" ? `pm2 logs ${word(service ?? "")} --lines 100 --nostream` : `sudo journalctl -u ${word(service ?? "the unit")} -n 100 --no-pager`;
	return [
		session,
		`sudo ${(0,_app_instance_js__WEBPACK_IMPORTED_MODULE_0__.a)(started)} status`,
		log
	];
}
/** Quotes a name that the host reported: operators copy the command. */
function word(text) {
	return /^[\w@.:-]*$/.test(text) ? text : (0,_shell_quote_js__WEBPACK_IMPORTED_MODULE_4__.t)(text);
}
/** The likely cause in a sentence, for the annotation; empty when only the code is known. */
function likelyCause(run) {
	const [first] = failureGroups(run).flatMap(({ diagnosis }) => diagnosis ?? []);
	return first === void 0 ? "" : `Likely cause: ${first.cause} ${first.fix}`;
}



/***/ }),

/***/ 8807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ annotation),
/* harmony export */   i: () => (/* binding */ renderMarkdown),
/* harmony export */   n: () => (/* binding */ escapedLine),
/* harmony export */   r: () => (/* binding */ factTable),
/* harmony export */   t: () => (/* binding */ code)
/* harmony export */ });
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(673);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2540);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3565);
/* harmony import */ var _failure_analysis_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5733);
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
	if ((0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__.r)(run) === void 0) return cut(warnings.join("\n"));
	const cause = (0,_failure_analysis_js__WEBPACK_IMPORTED_MODULE_3__.r)(run);
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
// src/report/render/markdown.ts
/**
* Sections as a block of HTML for GitHub's Markdown, in which everything from outside is text only: an empty line would end the
* block and start Markdown, and nothing else has a meaning in it. Pure.
*/
/** The header and all sections in at most `maxBytes`; tables of hosts share the room that the rest leaves. */
function renderMarkdown(header, sections, maxBytes) {
	const shown = sections.filter(({ fullOnly }) => fullOnly !== true);
	const rendered = (tableBytes) => [headerText(header), ...shown.map((section) => renderSection(section, tableBytes))].join("\n");
	const tables = shown.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind === "hosts").length;
	return `${rendered((maxBytes - Buffer.byteLength(rendered(0))) / Math.max(tables, 1))}\n`;
}
function headerText({ title, meaning, problems }) {
	return [`<h2>${escapedLine(title)}</h2>`, ...[meaning, ...problems].map((text) => `<p>${rich(text)}</p>`)].join("\n");
}
/** One section; its tables of hosts have at most `tableBytes` of rows each. */
function renderSection({ title, blocks }, tableBytes = Number.POSITIVE_INFINITY) {
	return [`<h3>${escapedLine(title)}</h3>`, ...blocks.map((block) => renderBlock(block, tableBytes))].join("\n");
}
function renderBlock(block, tableBytes) {
	switch (block.kind) {
		case "text": return `<p>${rich(block.text)}</p>`;
		case "cause": return `<p><b>${escapedLine(block.cause)}</b> On ${escapedLine(block.hosts)}.</p>`;
		case "labelled": return `<p>${escapedLine(`${block.label}: ${block.text}`)}</p>`;
		case "output": return `<pre>${escapedLine(block.text)}</pre>`;
		case "commands": return `<p>${escapedLine(block.label)}: ${block.commands.map(code).join(" then ")}</p>`;
		case "log": return logText(block);
		case "list": return listText(block);
		case "facts": return factTable(block.facts.map(([name, value]) => [name, multiline(value)]));
		case "timeline": return timelineText(block);
		case "hosts": return hostTable(block, tableBytes);
	}
}
/** Text on one line. */
function escapedLine(text) {
	return (0,_failure_analysis_js__WEBPACK_IMPORTED_MODULE_3__.u)(text.replace(/\s+/g, " "));
}
function multiline(text) {
	return text.split("\n").map(escapedLine).join("<br>");
}
function code(text) {
	return `<code>${escapedLine(text)}</code>`;
}
function rich(text) {
	return typeof text === "string" ? multiline(text) : text.map(inline).join("");
}
function inline(part) {
	if (typeof part === "string") return multiline(part);
	switch (part.as) {
		case "code": return code(part.text);
		case "strong":
		case "bad": return `<b>${multiline(part.text)}</b>`;
		case "good": return multiline(part.text);
	}
}
function listText({ title, entries }) {
	const items = entries.map((entry) => `<li>${rich(entry)}</li>`);
	return [
		...title === void 0 ? [] : [`<h4>${escapedLine(title)}</h4>`],
		"<ul>",
		...items,
		"</ul>"
	].join("\n");
}
/** Pairs of a name and a value in HTML. */
function factTable(facts) {
	return table(facts.map(([name, value]) => `<tr><th align="left">${escapedLine(name)}</th><td>${value}</td></tr>`));
}
function table(rows) {
	return [
		"<table>",
		...rows,
		"</table>"
	].join("\n");
}
const titleRow = (titles) => `<tr>${titles.map((title) => `<th align="left">${escapedLine(title)}</th>`).join("")}</tr>`;
const row = (cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
/** A table of the rows that fit. A line refers to the report file for the others. */
function hostTable({ columns, rows }, budget) {
	const shown = [titleRow(columns)];
	let bytes = 0;
	for (const cells of rows) {
		const text = row(cells.map(cellText));
		bytes += Buffer.byteLength(text) + 1;
		if (bytes > budget) break;
		shown.push(text);
	}
	const left = rows.length - shown.length + 1;
	return `${table(shown)}${left > 0 ? `\n<p>… and ${left} more hosts, in the report file.</p>` : ""}`;
}
function cellText(cell) {
	return rich(typeof cell === "string" ? cell : cell.text);
}
function logText({ title, text }) {
	const lines = text.split("\n").slice(-40).map(indented);
	return `<details><summary>${escapedLine(title)}</summary><code>${lines.join("<br>")}</code></details>`;
}
function indented(line) {
	const indent = /^ */.exec(line)?.[0].length ?? 0;
	return `${"&nbsp;".repeat(Math.min(indent, 20))}${escapedLine(line.trim().slice(0, 500))}`;
}
/** The most rows; of more, the longest are shown. */
const maxTimelineRows = 40;
function timelineText({ totalMs, rows }) {
	const longest = [...rows].sort((one, other) => other.to - other.from - (one.to - one.from)).slice(0, maxTimelineRows);
	const shown = rows.filter((one) => longest.includes(one));
	const left = rows.length - shown.length;
	return [table([titleRow([
		"When",
		"What",
		"Hosts",
		"Took",
		"",
		"Waited for"
	]), ...shown.map((one) => timelineRow(one, totalMs))]), ...left > 0 ? [`<p>… and ${left} shorter ones, in the report file.</p>`] : []].join("\n");
}
function timelineRow({ title, hosts, from, to, waitedFor }, totalMs) {
	const who = hosts === 0 ? "" : (0,_labels_js__WEBPACK_IMPORTED_MODULE_0__.t)(hosts);
	const [before, after] = [[
		clockTime(from),
		title,
		who,
		(0,_text_js__WEBPACK_IMPORTED_MODULE_2__.n)(to - from)
	], [waitedFor]];
	return row([
		...before.map(escapedLine),
		`<code>${bar(from / totalMs, to / totalMs)}</code>`,
		...after.map(escapedLine)
	]);
}
const barWidth = 30;
/** The part of the run's time that a span took; at least one mark wide. */
function bar(from, to) {
	const first = Math.min(Math.floor(from * barWidth), 29);
	const last = Math.min(Math.max(Math.ceil(to * barWidth), first + 1), barWidth);
	return `${"░".repeat(first)}${"█".repeat(last - first)}${"░".repeat(barWidth - last)}`;
}
/** `0:07`, `12:30`. */
function clockTime(ms) {
	const seconds = Math.floor(ms / 1e3);
	return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}



/***/ }),

/***/ 7507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ shellQuote)
/* harmony export */ });
import.meta.url;
// src/model/shell-quote.ts
/** The text as one word of a shell, which reads nothing within single quotes but the quote itself. */
function shellQuote(text) {
	return `'${text.replaceAll("'", `'\\''`)}'`;
}



/***/ })

};
