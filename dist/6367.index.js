export const id = 6367;
export const ids = [6367];
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

/***/ 6367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   comment: () => (/* binding */ comment)
/* harmony export */ });
/* harmony import */ var _annotation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(571);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8895);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60);
import.meta.url;



// src/report/comment.ts
/** GitHub takes 65,536 characters, and an escaped one is five; a fact that is longer than this has its place in the report. */
const maxFact = 300;
/**
* HTML. What came from outside is in `<code>`, where it is nothing but text to Markdown and to GitHub: nobody is mentioned, nothing
* becomes a link. `url` is where the app is reached; empty when nobody said. Undefined of a run that never began.
*/
function comment(account, url) {
	const { verdict, begun } = account;
	if (begun === void 0) return void 0;
	const marker = `<!-- ec2-release ${begun.app} ${begun.environment} -->\n`;
	const facts = (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__.t)(account).map(([name, value]) => row(name, quoted(cut(value))));
	return {
		marker,
		body: `${marker}${[
			`<h3>${verdict}: ${quoted((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.p)(begun))}</h3>`,
			lines((0,_annotation_js__WEBPACK_IMPORTED_MODULE_0__.t)(account)),
			(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.v)(url === "" ? facts : [row("Address", link(url, url)), ...facts]),
			begun.runUrl === "" ? "" : `<p>${link(begun.runUrl, "The run")} has the log and the summary.</p>`
		].filter((part) => part !== "").join("\n")}\n`
	};
}
function row(name, value) {
	return `<tr><th align="left">${name}</th><td>${value}</td></tr>`;
}
function lines(text) {
	const told = text.split("\n").filter((line) => line.trim() !== "");
	return told.length === 0 ? "" : `<p>${told.map(quoted).join("<br>")}</p>`;
}
function cut(text) {
	return text.length > maxFact ? `${text.slice(0, maxFact)}…` : text;
}
function quoted(text) {
	return `<code>${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.h)(text)}</code>`;
}
function link(url, text) {
	return `<a href="${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.h)(url)}">${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.h)(text)}</a>`;
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



/***/ })

};
