export const id = 519;
export const ids = [519];
export const modules = {

/***/ 571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ annotation)
/* harmony export */ });
/* harmony import */ var _events_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8447);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8895);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60);
import.meta.url;



// src/report/annotation.ts
/** GitHub cuts an annotation's message there. */
const maxLength = 4079;
/**
* The one annotation of a run: why it is red, host by host, or what a green one warns of. Empty when there is nothing to say.
* The verdict stands before it, as the code of the Failure that a red run ends with.
*/
function annotation(account) {
	const { verdict, warnings } = account;
	if ((0,_events_js__WEBPACK_IMPORTED_MODULE_0__.t)(verdict) && account.trouble === void 0) return cut(warnings.join("\n"));
	const cause = (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__.c)(account);
	const story = cause === "" ? [] : [cause];
	return cut([...[
		`${title(account)}${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.s)(verdict)}`,
		...troubles(account),
		...story,
		...(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.l)(account)
	], ...warnings.map((warning) => `Warning: ${warning}`)].join("\n"));
}
function title({ begun }) {
	return begun === void 0 ? "" : `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.p)(begun)}. `;
}
function troubles({ trouble, hosts, stopped }) {
	const bad = (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.r)(hosts).filter(_wording_js__WEBPACK_IMPORTED_MODULE_2__.a);
	const named = [...Map.groupBy(bad.slice(0, 20), reason)].map(([why, alike]) => `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.c)(alike)}: ${why}`);
	const lines = [...stopped === void 0 ? [] : [(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.f)(stopped)], ...named];
	if (bad.length > 20) lines.push(`… and ${bad.length - 20} more hosts.`);
	return trouble === void 0 ? lines : [`${trouble.code}: ${trouble.message}`];
}
/** Hosts often fail for one reason, word for word. */
function reason({ outcome, code, message }) {
	return `${outcome}: ${code}: ${message}`;
}
function cut(text) {
	return text.length <= maxLength ? text : text.slice(0, 4042) + "\n… cut; the job summary has the rest.";
}



/***/ }),

/***/ 8895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ surveyTable),
/* harmony export */   c: () => (/* binding */ likelyCause),
/* harmony export */   i: () => (/* binding */ surveyRow),
/* harmony export */   l: () => (/* binding */ lookAt),
/* harmony export */   n: () => (/* binding */ candidateList),
/* harmony export */   o: () => (/* binding */ surveyTitles),
/* harmony export */   r: () => (/* binding */ driftFirst),
/* harmony export */   s: () => (/* binding */ chaptersOf),
/* harmony export */   t: () => (/* binding */ factsOf),
/* harmony export */   u: () => (/* binding */ storySection)
/* harmony export */ });
/* harmony import */ var _naming_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5806);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7817);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60);
import.meta.url;



// src/diagnosis.ts
const say = (text) => () => text;
/** The first that goes with a failure wins: what is certain comes before what is likely, and what is special before what is general. */
const signs = [
	{
		codes: ["out-of-memory"],
		cause: say("The kernel killed the app because its memory ran out, by the counters of its control group."),
		fix: say("Give the unit more memory (MemoryMax=), or the host; or find what grew: compare with the release before.")
	},
	{
		codes: ["install-out-of-memory"],
		cause: say("The install ran out of memory."),
		fix: say("Pack node_modules into the artifact and set package-manager: none, or give the host more memory.")
	},
	{
		line: /JavaScript heap out of memory|Reached heap limit/,
		cause: say("Node reached its own heap limit."),
		fix: say("Raise --max-old-space-size in NODE_OPTIONS on the host, or find what grew.")
	},
	{
		line: /EADDRINUSE[^\n]*?(?::(\d{1,5}))?$/,
		cause: ([, port]) => `Another process already listens on ${port === void 0 ? "the port" : `port ${port}`}.`,
		fix: ([, port]) => `See who it is: sudo lsof -iTCP:${port ?? "3030"} -sTCP:LISTEN; stop it, or set PORT in the host’s .env.`
	},
	{
		line: /ENOSPC|No space left on device/i,
		cause: say("A disk is full."),
		fix: say("See which: df -h and df -i. Free some space, or lower keep-releases.")
	},
	{
		line: /npm (?:ERR!|error)[^\n]* EBADENGINE|ERR_PNPM_UNSUPPORTED_ENGINE|The engine "node" is incompatible/,
		cause: say("The host’s Node is not one that the package allows (engines in package.json)."),
		fix: say("Install that Node on the host, or widen engines. What runs there: node --version.")
	},
	{
		line: /npm (?:ERR!|error)[^\n]*(?:can only install packages when your package\.json and package-lock\.json|EUSAGE)|ERR_PNPM_OUTDATED_LOCKFILE|frozen-lockfile|lockfile would have been modified/,
		cause: say("The lockfile does not fit package.json."),
		fix: say("Run the install without “ci” once, commit the lockfile, and build again.")
	},
	{
		line: /npm (?:ERR!|error) code (E40[1-4])|ERR_PNPM_FETCH_(40[1-4])/,
		cause: ([, npm, pnpm]) => `The registry refused a package (${npm ?? pnpm}).`,
		fix: say("Check the package’s name and version, and the token in the .npmrc of the app’s user on the host.")
	},
	{
		line: /Cannot find (?:module|package) ['"]([^'"\n]{1,200})['"]/,
		cause: ([, name]) => `The release lacks “${name}”.`,
		fix: ([, name = ""]) => /^[./]/.test(name) ? "A file of the build is missing: look at what the build step packs (dist/)." : "It is no dependency of package.json, or a development one: move it to dependencies."
	},
	{
		line: /(?:[Mm]issing|[Rr]equired|not set|undefined)[^\n]{0,60}?(?:env(?:ironment)?(?: variables?)?|variables?)[^\n]{0,20}?[:\s“"'`]+([A-Z][A-Z0-9_]{2,60})\b/,
		cause: ([, name]) => `An environment variable seems to be missing: ${name}.`,
		fix: ([, name]) => `Set ${name} in the .env of the host, or by the input env if it is no secret.`
	},
	{
		line: /\b([A-Z][A-Z0-9_]{2,60})\b[^\n]{0,20}? (?:is required|is not (?:set|defined)|must be (?:set|defined|provided)|is missing)/,
		cause: ([, name]) => `An environment variable seems to be missing: ${name}.`,
		fix: ([, name]) => `Set ${name} in the .env of the host, or by the input env if it is no secret.`
	},
	{
		line: /(EACCES|EPERM|EROFS)[^\n]*?(?:'([^'\n]{1,300})')?\s*$/,
		cause: ([, code, path]) => `The app’s user may not use ${path ?? "a file"} (${code}).`,
		fix: say("A release cannot be written to: name such paths in shared-paths, or write below /var/lib. Ports below 1024 need AmbientCapabilities=CAP_NET_BIND_SERVICE.")
	},
	{
		line: /(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH)\s+([\w.-]{1,200}(?::\d{1,5})?)/,
		cause: ([, code, where]) => `The app could not reach ${where} (${code}).`,
		fix: ([, , where]) => `See whether it is up and reachable from the host: security groups, DNS, and the address in .env. From there: curl -v telnet://${where}`
	},
	{
		line: /SyntaxError: |ERR_REQUIRE_ESM|ERR_UNKNOWN_FILE_EXTENSION|Unexpected token/,
		cause: say("Node could not read the app’s code: it may be too old for it, or the build is not what Node runs."),
		fix: say("Compare node --version on the host with the build’s target, and \"type\" in package.json.")
	},
	{
		line: /self[- ]signed certificate|UNABLE_TO_VERIFY_LEAF_SIGNATURE|CERT_HAS_EXPIRED|unable to get local issuer/,
		cause: say("A certificate was not accepted."),
		fix: say("Give the app the CA (NODE_EXTRA_CA_CERTS in .env), or renew the certificate.")
	},
	{
		line: /password authentication failed|Access denied for user|ER_ACCESS_DENIED_ERROR|28P01/,
		cause: say("The database refused the app’s login."),
		fix: say("Check user and password in the host’s .env, and who may log in from where.")
	},
	{
		codes: ["unhealthy"],
		line: /\b(50[0-4]|4\d\d)\b/,
		cause: ([status]) => `The app answers, and what it says is ${status}.`,
		fix: say("Something that its health check looks at is not well: a database, a migration, a secret?")
	},
	{
		codes: ["port-in-use"],
		cause: say("Another process has the app’s port."),
		fix: say("See who it is: sudo lsof -iTCP -sTCP:LISTEN; stop it, or set PORT in the host’s .env.")
	},
	{
		codes: ["fewer-addresses"],
		cause: say("The new release listens on fewer addresses than the release before, so outsiders would lose it."),
		fix: say("Let it listen on 0.0.0.0 (Fastify: listen({ host: \"0.0.0.0\" })), not on its framework’s default.")
	},
	{
		codes: ["disk-full", "inodes-full"],
		cause: say("A disk is full."),
		fix: say("See which: df -h and df -i. Free some space, or lower keep-releases.")
	},
	{
		codes: ["release-not-writable"],
		cause: say("The app writes into its release, which is root’s."),
		fix: say("Name the path in shared-paths, or let the app write elsewhere.")
	},
	{
		codes: ["wrong-port"],
		cause: say("The app listens on another port than the one that was asked."),
		fix: say("Let it listen on process.env.PORT, or set the input port.")
	},
	{
		codes: ["not-listening"],
		cause: say("The app runs and never listened on its port."),
		fix: say("See what it waits for; if it only needs longer, raise health-timeout.")
	}
];
/** Where an uncaught error begins in a log; what comes before is a stack trace of something else, or nothing. */
const failing = /\b(?:[A-Z]\w*Error|Error|FATAL|Fatal|fatal|ERR!|npm error|panic|Uncaught|UnhandledPromiseRejection)\b/;
/** The line that tells most; empty when none does. */
function firstFailingLine(tail) {
	return tail.split("\n").find((line) => failing.test(line))?.trim().slice(0, 300) ?? "";
}
/** What is likely to be wrong; undefined when nothing is known but the code. */
function diagnose({ code, tail }) {
	const lines = tail.split("\n").slice(-400);
	for (const sign of signs) {
		if (sign.codes !== void 0 && !sign.codes.includes(code)) continue;
		if (sign.line === void 0) return {
			line: firstFailingLine(tail),
			cause: sign.cause(nothing),
			fix: sign.fix(nothing)
		};
		for (const line of lines) {
			const found = sign.line.exec(line.slice(0, 2e3));
			if (found) return {
				line: line.trim().slice(0, 300),
				cause: sign.cause(found),
				fix: sign.fix(found)
			};
		}
	}
}
const nothing = Object.assign([""], {
	index: 0,
	input: ""
});
// src/report/story.ts
const maxChapters = 5;
/** The failures of the hosts, by their likely cause, the most common first. */
function chaptersOf(account) {
	const told = (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.r)(account.hosts).filter((host) => (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.a)(host) && host.tail !== "").map((host) => ({
		host,
		diagnosis: diagnose(host)
	}));
	return [...Map.groupBy(told, ({ host, diagnosis }) => diagnosis?.cause ?? host.code).values()].sort((one, other) => other.length - one.length).slice(0, maxChapters).map((alike) => {
		const [first] = alike;
		const line = first?.diagnosis?.line || firstFailingLine(first?.host.tail ?? "");
		return {
			hosts: alike.map(({ host }) => host),
			diagnosis: first?.diagnosis,
			line
		};
	});
}
/** For the summary; empty when no host that failed left a log. */
function storySection(account) {
	const chapters = chaptersOf(account);
	if (chapters.length === 0) return "";
	return ["<h3>What went wrong</h3>", ...chapters.map((chapter) => chapterText(chapter, account))].join("\n");
}
function chapterText({ hosts, diagnosis, line }, { begun }) {
	const [first] = hosts;
	return [
		`<p><b>${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.h)(diagnosis?.cause ?? `${first?.code ?? ""}: see the log.`)}</b> On ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.h)((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.c)(hosts))}.</p>`,
		line === "" ? "" : `<pre>${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.h)(line)}</pre>`,
		diagnosis === void 0 ? "" : `<p>To mend it: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.h)(diagnosis.fix)}</p>`,
		first === void 0 || begun === void 0 ? "" : `<p>To look: ${lookAt(first, begun).map(code).join(" then ")}</p>`,
		first === void 0 ? "" : logOf(first)
	].filter((part) => part !== "").join("\n");
}
const code = (text) => `<code>${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.h)(text)}</code>`;
/** From somewhere with AWS credentials onto the host, and there to what its service says. */
function lookAt({ id, manager, service }, { region, baseDir }) {
	const session = `aws ssm start-session --region ${region} --target ${id}`;
	const log = manager === "pm2" ? `pm2 logs ${word(service ?? "")} --lines 100 --nostream` : `sudo journalctl -u ${word(service ?? "the unit")} -n 100 --no-pager`;
	return [
		session,
		`sudo ${baseDir}/deploy.sh status`,
		log
	];
}
/** The host says what its service is called, and people copy the command. */
function word(text) {
	return /^[\w@.:-]*$/.test(text) ? text : (0,_command_js__WEBPACK_IMPORTED_MODULE_1__.r)(text);
}
function logOf({ tail, name }) {
	const lines = tail.trimEnd().split("\n").slice(-40);
	if (lines.length < 2) return "";
	const text = lines.map((line) => escapedLine(line)).join("<br>");
	return `<details><summary>The end of the log of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.h)(name)}</summary><code>${text}</code></details>`;
}
function escapedLine(line) {
	const indent = /^ */.exec(line)?.[0].length ?? 0;
	return `${"&nbsp;".repeat(Math.min(indent, 20))}${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.h)(line.trim().slice(0, 500))}`;
}
/** In a sentence for the annotation; empty when nothing is known but the code. */
function likelyCause(account) {
	const [first] = chaptersOf(account).flatMap(({ diagnosis }) => diagnosis ?? []);
	return first === void 0 ? "" : `Likely cause: ${first.cause} ${first.fix}`;
}
// src/report/survey.ts
/** What a `status` found, for the job summary. Pure. */
const drifts = {
	"": "as recorded",
	"other-release": "another release than recorded",
	unwell: "not well",
	unknown: "not known"
};
/** The facts, as rows of name and value. */
function surveyFacts({ recorded, lock, drained }) {
	const out = Object.entries(drained).map(([group, targets]) => `${targets.join(", ")} of ${group}`);
	return [
		["Recorded", recorded === void 0 ? "nothing yet" : (0,_naming_js__WEBPACK_IMPORTED_MODULE_0__.c)(recorded)],
		...recorded?.commit ? [["Commit", recorded.commit]] : [],
		["Lock", lock === void 0 ? "free" : `${lock.holder}, since ${new Date(lock.since).toISOString()} ${lock.url}`],
		["Out of traffic", out.length === 0 ? "nobody" : out.join("; ")]
	];
}
const surveyTitles = [
	"Host",
	"Zone",
	"Runs",
	"Drift",
	"By hand",
	"Reason"
];
/** Drift first, then the order of names. */
function driftFirst({ hosts }) {
	return [...hosts].sort((one, other) => rank(one) - rank(other));
}
/** As many hosts as there is room for. */
function surveyTable(survey, budget) {
	const rows = driftFirst(survey).map((host) => surveyRow(host).map((cell, i) => i === 3 && host.drift !== "" ? `<b>${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.h)(cell)}</b>` : (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.h)(cell)));
	return (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.y)(budget, surveyTitles, rows);
}
/** In the order of `surveyTitles`, as text. */
function surveyRow(host) {
	const { release, version, zone, drift, manual, code, message } = host;
	const runs = release === "" ? "not known" : (0,_naming_js__WEBPACK_IMPORTED_MODULE_0__.c)({
		id: release,
		version
	});
	const reason = code === "" ? message : `${code}: ${message}`;
	return [
		(0,_naming_js__WEBPACK_IMPORTED_MODULE_0__.n)(host),
		zone,
		runs,
		drifts[drift],
		manual,
		drift === "" ? "" : reason
	];
}
/** Where a rollback could lead to; every host has it, or can get it. */
function candidateList({ candidates }) {
	return (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.g)("Candidates for a rollback", candidates.slice(0, 20).map(({ release, version, verdict }) => `${(0,_naming_js__WEBPACK_IMPORTED_MODULE_0__.c)({
		id: release,
		version
	})}: ${verdict}`));
}
function rank({ drift }) {
	return drift === "" ? 1 : 0;
}
// src/report/facts.ts
/** None of a run that never began. */
function factsOf(account) {
	const { begun, hosts, startedAt, endedAt } = account;
	if (begun === void 0) return [];
	const failed = hosts.filter(_wording_js__WEBPACK_IMPORTED_MODULE_2__.a).length;
	const skipped = hosts.filter(({ outcome }) => outcome === "skipped").length;
	return [
		...account.survey === void 0 ? changes(account, begun) : surveyFacts(account.survey),
		["Hosts", `${hosts.length} selected, ${failed} failed, ${skipped} skipped`],
		["Time", (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.n)(endedAt - startedAt)]
	];
}
function changes(account, begun) {
	const { hosts } = account;
	return [
		["Release", account.verdict === "unchanged" ? "none made" : account.release ?? "none made"],
		["Live before", (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.o)(hosts, "before")],
		["Live now", (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.o)(hosts, "after")],
		...begun.artifact === "" ? [] : [["Artifact", begun.artifact], ["Verified", (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.m)(account.verification)]],
		...account.ancestry === void 0 ? [] : [["Commit", account.ancestry]]
	];
}



/***/ }),

/***/ 4856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ hostSurvey),
/* harmony export */   r: () => (/* binding */ unseen),
/* harmony export */   t: () => (/* binding */ drifted)
/* harmony export */ });
import.meta.url;
// src/survey.ts
/** What a host's `status` means beside the release that was recorded; undefined where nothing was. */
function hostSurvey({ id, name, zone }, look, recorded) {
	const { ok = false, code = "result-lost", message = "", before = "", beforeVersion = "", manual = "" } = look ?? {};
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
/** A host that could not be asked. */
function unseen({ instance: { id, name, zone }, code, message }) {
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
/** Those that are not as recorded, or not well. */
function drifted({ hosts }) {
	return hosts.filter(({ drift }) => drift === "other-release" || drift === "unwell");
}



/***/ }),

/***/ 6693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ waitedFor),
/* harmony export */   n: () => (/* binding */ stretchTitle),
/* harmony export */   r: () => (/* binding */ timelineTable),
/* harmony export */   t: () => (/* binding */ isWait)
/* harmony export */ });
/* harmony import */ var _naming_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5806);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60);
import.meta.url;


// src/report/timeline.ts
/** What is waited for, and not done. */
const waits = {
	lock: "Wait for the lock",
	pause: "Pause",
	bake: "Bake"
};
const titles = {
	..._wording_js__WEBPACK_IMPORTED_MODULE_1__.u,
	...waits
};
function isWait({ what }) {
	return what in waits;
}
function stretchTitle({ what, batch }) {
	return (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__.t)(titles[what], batch);
}
/** Whom the others waited for, and what took it longest; of one host alone, what took it longest. */
function waitedFor({ slowest, hosts }, names) {
	if (slowest === void 0) return "";
	const step = slowest.step === void 0 ? "" : `${slowest.step[0]} ${slowest.step[1].toFixed(1)} s`;
	if (hosts < 2) return step;
	const name = names.get(slowest.host) ?? slowest.host;
	return step === "" ? name : `${name}: ${step}`;
}
/** So many rows are read; a rollout in more batches is shown with its longest. */
const maxRows = 40;
const width = 30;
/** Empty where nothing took any time. */
function timelineTable({ stretches, hosts, startedAt, endedAt }) {
	if (stretches.length === 0) return "";
	const names = new Map(hosts.map((host) => [host.id, (0,_naming_js__WEBPACK_IMPORTED_MODULE_0__.n)(host)]));
	const all = Math.max(endedAt - startedAt, 1);
	const rows = shown(stretches).map((one) => rowOf(one, {
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
	const left = stretches.length - rows.length;
	return [
		"<h3>Timeline</h3>",
		(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__.v)([(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__.b)(heads), ...rows]),
		...left > 0 ? [`<p>… and ${left} shorter ones, in the report file.</p>`] : []
	].join("\n");
}
function shown(stretches) {
	const longest = [...stretches].sort((one, other) => other.to - other.from - (one.to - one.from)).slice(0, maxRows);
	return stretches.filter((one) => longest.includes(one));
}
function rowOf(one, { all, names }) {
	const { from, to, hosts } = one;
	return `<tr>${[
		clock(from),
		stretchTitle(one),
		hosts === 0 ? "" : (0,_naming_js__WEBPACK_IMPORTED_MODULE_0__.t)(hosts),
		(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__.n)(to - from),
		`<code>${bar(from / all, to / all)}</code>`,
		waitedFor(one, names)
	].map((cell, i) => `<td>${i === 4 ? cell : (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__.h)(cell)}</td>`).join("")}</tr>`;
}
/** Where on the run's time it lies; at least one mark wide. */
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

/***/ 519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeReports: () => (/* binding */ writeReports)
/* harmony export */ });
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9405);
/* harmony import */ var _account_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4039);
/* harmony import */ var _events_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8447);
/* harmony import */ var _naming_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5806);
/* harmony import */ var _annotation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(571);
/* harmony import */ var _survey_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4856);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8511);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8895);
/* harmony import */ var _forecast2_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2421);
/* harmony import */ var _timeline_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6693);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6760);
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(857);
/* harmony import */ var fs__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9896);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(8161);
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
const { access, appendFile, writeFile } = fs__WEBPACK_IMPORTED_MODULE_13__.promises;
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
				yield access(pathFromEnv, fs__WEBPACK_IMPORTED_MODULE_13__.constants.R_OK | fs__WEBPACK_IMPORTED_MODULE_13__.constants.W_OK);
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
		return this.addRaw(os__WEBPACK_IMPORTED_MODULE_12__.EOL);
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
/** Every output of action.yml by its name; a contract test holds the two together. `report` is the path of the JSON report. */
function outputs(account, report) {
	const { verdict, hosts } = account;
	return {
		verdict,
		release: distinct(hosts, ({ after }) => after) || (verdict === "deployed" ? account.release ?? "" : ""),
		version: distinct(hosts, ({ afterVersion }) => afterVersion),
		"previous-version": distinct(hosts, ({ beforeVersion }) => beforeVersion),
		hosts: hostsJson(hosts),
		succeeded: String(hosts.filter((host) => succeeded(host, (0,_events_js__WEBPACK_IMPORTED_MODULE_2__.t)(verdict))).length),
		failed: String(hosts.filter(_wording_js__WEBPACK_IMPORTED_MODULE_6__.a).length),
		skipped: String(hosts.filter(({ outcome }) => outcome === "skipped").length),
		drift: account.survey === void 0 ? "" : String((0,_survey_js__WEBPACK_IMPORTED_MODULE_5__.t)(account.survey).length > 0),
		plan: account.forecast === void 0 ? "" : planJson(account.forecast),
		state: account.survey === void 0 ? "" : stateJson(account.survey),
		report
	};
}
/** What all hosts have in common, or each of the different answers. */
function distinct(hosts, of) {
	return [...new Set(hosts.map(of).filter((value) => value !== void 0 && value !== "" && value !== "none"))].join(", ");
}
function succeeded({ outcome, code }, green) {
	return code === "" && (outcome === "deployed" || outcome === "unchanged") && (green || outcome === "deployed");
}
/** Failures first; hosts that no longer fit are left out, and the report file has them. */
function hostsJson(hosts) {
	return arrayJson((0,_wording_js__WEBPACK_IMPORTED_MODULE_6__.r)(hosts).map(summarised));
}
/** As much of it as there is room for: what drifted comes first. */
function stateJson({ hosts, ...survey }) {
	const rank = ({ drift }) => drift === "" ? 1 : 0;
	const rows = arrayJson([...hosts].sort((one, other) => rank(one) - rank(other)));
	return `${JSON.stringify(survey).slice(0, -1)},"hosts":${rows}}`;
}
/** As much of it as there is room for: hosts that change come first. */
function planJson({ hosts, ...forecast }) {
	const rank = ({ will }) => will === "change" ? 0 : 1;
	const rows = arrayJson([...hosts].sort((one, other) => rank(one) - rank(other)));
	return `${JSON.stringify(forecast).slice(0, -1)},"hosts":${rows}}`;
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
/** The JSON report: everything that is known of a run, failures first. `schema` grows when a field changes its meaning. */
function reportText(account, events) {
	const { begun, hosts, stretches: _, ...rest } = account;
	const report = {
		schema: 1,
		...begun && { run: about(begun) },
		...rest,
		hosts: (0,_wording_js__WEBPACK_IMPORTED_MODULE_6__.r)(hosts).map((host) => ({
			...host,
			tail: (0,_result_js__WEBPACK_IMPORTED_MODULE_7__.t)(host.tail)
		})),
		events: events.map(withoutTail)
	};
	return `${JSON.stringify(report, void 0, 2)}\n`;
}
function about({ type: _type, ...begun }) {
	return begun;
}
/** The tail of a host's log stands in its host's entry already. */
function withoutTail(event) {
	if (event.type !== "host") return event;
	const { tail: _tail, ...rest } = event;
	return rest;
}
// src/report/summary.ts
/** Over 1 MiB GitHub drops a summary altogether; this leaves room for what other tools add to it. */
const maxBytes = 9e5;
/** The job summary: HTML, in which nothing that came from outside is anything but text. */
function summary(account) {
	const before = [
		`<h2>${(0,_wording_js__WEBPACK_IMPORTED_MODULE_6__.h)((0,_wording_js__WEBPACK_IMPORTED_MODULE_6__.i)(account))}</h2>`,
		`<p>${(0,_wording_js__WEBPACK_IMPORTED_MODULE_6__.h)((0,_wording_js__WEBPACK_IMPORTED_MODULE_6__.s)(account.verdict))}</p>`,
		troubleText(account),
		account.stopped === void 0 ? "" : `<p>${(0,_wording_js__WEBPACK_IMPORTED_MODULE_6__.h)((0,_wording_js__WEBPACK_IMPORTED_MODULE_6__.f)(account.stopped))}</p>`,
		(0,_facts_js__WEBPACK_IMPORTED_MODULE_8__.u)(account),
		(0,_wording_js__WEBPACK_IMPORTED_MODULE_6__.g)("What to do next", (0,_wording_js__WEBPACK_IMPORTED_MODULE_6__.l)(account)).replace(/`([^`<]+)`/g, "<code>$1</code>"),
		facts(account),
		(0,_wording_js__WEBPACK_IMPORTED_MODULE_6__.g)("Warnings", account.warnings),
		...account.survey === void 0 ? [proofs(account.hosts), (0,_timeline_js__WEBPACK_IMPORTED_MODULE_10__.r)(account)] : []
	].filter((part) => part !== "").join("\n");
	return `${before}\n${body(account, maxBytes - Buffer.byteLength(before) - 1e3)}\n`;
}
/** The tables that most of the room is for. */
function body({ survey, forecast, hosts }, budget) {
	if (survey === void 0) return hostTable(hosts, budget);
	const candidates = (0,_facts_js__WEBPACK_IMPORTED_MODULE_8__.n)(survey);
	return (forecast === void 0 ? [candidates, (0,_facts_js__WEBPACK_IMPORTED_MODULE_8__.a)(survey, budget)] : [
		(0,_forecast2_js__WEBPACK_IMPORTED_MODULE_9__.i)(forecast, budget / 2),
		"<h3>The fleet</h3>",
		(0,_facts_js__WEBPACK_IMPORTED_MODULE_8__.a)(survey, budget / 2),
		candidates
	]).filter((part) => part !== "").join("\n");
}
function troubleText({ trouble }) {
	return trouble === void 0 ? "" : `<p><b>${(0,_wording_js__WEBPACK_IMPORTED_MODULE_6__.h)(trouble.code)}</b>: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_6__._)(trouble.message)}</p>`;
}
function facts(account) {
	const pairs = (0,_facts_js__WEBPACK_IMPORTED_MODULE_8__.t)(account);
	if (pairs.length === 0) return "";
	return (0,_wording_js__WEBPACK_IMPORTED_MODULE_6__.v)(pairs.map(([name, value]) => `<tr><th align="left">${name}</th><td>${(0,_wording_js__WEBPACK_IMPORTED_MODULE_6__.h)(value)}</td></tr>`));
}
/** How it was shown that the release runs; hosts with the same proof share a line. */
function proofs(hosts) {
	const proved = hosts.filter(({ proof }) => proof !== void 0);
	const groups = [...Map.groupBy(proved, ({ proof = "" }) => proof)];
	const lines = groups.slice(0, 20).map(([proof, { length, 0: first }]) => {
		return length === 1 && first !== void 0 ? `${(0,_naming_js__WEBPACK_IMPORTED_MODULE_3__.n)(first)}: ${proof}` : `${length} hosts: ${proof}`;
	});
	if (groups.length > 20) lines.push(`… and ${groups.length - 20} more, in the report file`);
	return (0,_wording_js__WEBPACK_IMPORTED_MODULE_6__.g)("Proof", lines);
}
const phases = [
	["stage", "Stage"],
	["drain", "Drain"],
	["activate", "Activate"],
	["return", "Return"],
	["revert", "Revert"],
	["settle", "Settle"]
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
	return (0,_wording_js__WEBPACK_IMPORTED_MODULE_6__.y)(budget, titles, (0,_wording_js__WEBPACK_IMPORTED_MODULE_6__.r)(hosts).map((host) => hostRow(host, columns)));
}
function hostRow(host, columns) {
	const { code, message, next, zone, outcome, steps } = host;
	const text = (0,_wording_js__WEBPACK_IMPORTED_MODULE_6__._)([message, next].filter(Boolean).join(" "));
	const reason = code === "" ? text : `<b>${(0,_wording_js__WEBPACK_IMPORTED_MODULE_6__.h)(code)}</b>: ${text}`;
	return [
		(0,_wording_js__WEBPACK_IMPORTED_MODULE_6__.h)((0,_naming_js__WEBPACK_IMPORTED_MODULE_3__.n)(host)),
		(0,_wording_js__WEBPACK_IMPORTED_MODULE_6__.h)(zone),
		(0,_wording_js__WEBPACK_IMPORTED_MODULE_6__.a)(host) ? `<b>${outcome}</b>` : outcome,
		(0,_wording_js__WEBPACK_IMPORTED_MODULE_6__.h)((0,_wording_js__WEBPACK_IMPORTED_MODULE_6__.d)(host, "before")),
		(0,_wording_js__WEBPACK_IMPORTED_MODULE_6__.h)((0,_wording_js__WEBPACK_IMPORTED_MODULE_6__.d)(host, "after")),
		...columns.map(([phase]) => (0,_wording_js__WEBPACK_IMPORTED_MODULE_6__.h)(stepText(steps[phase]))),
		reason
	];
}
function stepText(step) {
	if (step === void 0) return "";
	const parts = Object.entries(step.seconds).map(([name, seconds]) => `${name} ${seconds.toFixed(1)}`);
	return `${step.verdict} ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_6__.n)(step.ms)}${parts.length > 0 ? ` (${parts.join(", ")})` : ""}`;
}
// src/report/write.ts
/**
* Writes everything that outlives the log. Returns what a red run must fail with: that error is its one annotation, as a
* warning is that of a green one.
*/
async function writeReports(events, env, upload) {
	const account = (0,_account_js__WEBPACK_IMPORTED_MODULE_1__.t)(events);
	const path = writeReportFile(reportText(account, events), account.release ?? "refused", env);
	if (path !== "") await writePage(account, path.replace(/json$/, "html"));
	if (env["GITHUB_OUTPUT"]) for (const [name, value] of Object.entries(outputs(account, path))) (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.s)(name, value);
	const whole = await kept(account, path, upload);
	if (env["GITHUB_STEP_SUMMARY"]) await summary$1.addRaw(summary(account) + whole).write();
	const text = (0,_annotation_js__WEBPACK_IMPORTED_MODULE_4__.t)(account);
	const { verdict, trouble } = account;
	if (!(0,_events_js__WEBPACK_IMPORTED_MODULE_2__.t)(verdict)) return {
		code: verdict,
		text
	};
	if (trouble !== void 0) return {
		code: trouble.code,
		text
	};
	if (text !== "") (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.l)(text);
}
/** Keeps the reports where people find them, and says where. A run that was cancelled has no time for it, and one that never began nothing to keep. */
async function kept({ begun, verdict }, path, upload) {
	if (path === "" || begun === void 0 || verdict === "cancelled") return "";
	const files = [path.replace(/json$/, "html"), path].filter((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_15__.existsSync)(file));
	const fault = await upload(files);
	if (fault !== void 0) (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.i)(fault === "" ? "The reports are artifacts of this run." : fault);
	if (fault !== "") return "";
	return `<p>The whole report is among the artifacts of this run: ${files.map((file) => `<code>${(0,node_path__WEBPACK_IMPORTED_MODULE_11__.basename)(file)}</code>`).join(" and ")}.</p>\n`;
}
/** Beside the JSON report. That it is missing must keep nothing else from being written. */
async function writePage(account, path) {
	try {
		const { page } = await __webpack_require__.e(/* import() */ 5333).then(__webpack_require__.bind(__webpack_require__, 5333));
		(0,node_fs__WEBPACK_IMPORTED_MODULE_15__.writeFileSync)(path, page(account));
		(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.i)(`Report: ${path}`);
	} catch (error) {
		(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.i)(`The HTML report could not be written: ${String(error)}`);
	}
}
/** The path of the report; empty when it could not be written, which must not keep the outputs from being. */
function writeReportFile(text, release, env) {
	const name = (0,_naming_js__WEBPACK_IMPORTED_MODULE_3__.i)(release) ? release : "report";
	const path = (0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(env["RUNNER_TEMP"] || (0,node_os__WEBPACK_IMPORTED_MODULE_16__.tmpdir)(), `ec2-release-${name}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_14__.randomBytes)(3).toString("hex")}.json`);
	try {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_15__.writeFileSync)(path, text);
		return path;
	} catch (error) {
		(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.i)(`The report could not be written: ${String(error)}`);
		return "";
	}
}



/***/ })

};
