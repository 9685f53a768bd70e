import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 1943:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 8995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 6466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 5132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ estimateTime),
/* harmony export */   S: () => (/* binding */ planRollout),
/* harmony export */   _: () => (/* binding */ preflightHosts),
/* harmony export */   a: () => (/* binding */ sha256),
/* harmony export */   b: () => (/* binding */ checkAlarms),
/* harmony export */   c: () => (/* binding */ lines),
/* harmony export */   d: () => (/* binding */ oneLine),
/* harmony export */   f: () => (/* binding */ quoted),
/* harmony export */   g: () => (/* binding */ preflight),
/* harmony export */   h: () => (/* binding */ copyToBucket),
/* harmony export */   i: () => (/* binding */ repository),
/* harmony export */   l: () => (/* binding */ list),
/* harmony export */   m: () => (/* binding */ yesOrNo),
/* harmony export */   n: () => (/* binding */ located),
/* harmony export */   o: () => (/* binding */ choice),
/* harmony export */   p: () => (/* binding */ whole),
/* harmony export */   r: () => (/* binding */ bucketAndPrefix),
/* harmony export */   s: () => (/* binding */ duration),
/* harmony export */   t: () => (/* binding */ artifact),
/* harmony export */   u: () => (/* binding */ matching),
/* harmony export */   v: () => (/* binding */ requireHosts),
/* harmony export */   x: () => (/* binding */ planBatches),
/* harmony export */   y: () => (/* binding */ checkGroups)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2526);
/* harmony import */ var _majority_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7641);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(673);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(345);
/* harmony import */ var _artifact2_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2668);
import.meta.url;





// src/planning/batches.ts
/**
* Cuts hosts into batches. The last share repeats until no host is left; a share of hosts is taken of all of them, rounded up.
* `1, 25%` of nine hosts is 1, 3, 3, 2. With `zoneOf` no batch spans two zones, and one zone is done before the next begins.
*/
function splitIntoBatches(hosts, shares, zoneOf = () => "") {
	const zones = [...Map.groupBy(hosts, zoneOf)].sort(([one], [other]) => one < other ? -1 : 1);
	const result = [];
	for (const [, members] of zones) for (let taken = 0; taken < members.length; taken += result.at(-1)?.length ?? 0) {
		const share = shares[Math.min(result.length, shares.length - 1)] ?? { percent: 100 };
		result.push(members.slice(taken, taken + Math.max(1, sizeOf(share, hosts.length))));
	}
	return result;
}
function sizeOf(share, all) {
	return "hosts" in share ? share.hosts : Math.ceil(all * share.percent / 100);
}
// src/planning/estimate.ts
/** What a host's state means for staging there: its problem, drift, too little room; empty when nothing is in the way. */
function stagingRemarks(state, bytes, request) {
	return [
		state.problem,
		driftNote(state, request),
		diskProblem(state, bytes),
		memoryProblem(state, request)
	].filter((remark) => remark !== "").join("; ");
}
/** What the deploy would do with a release that something else made live; empty where nothing did. */
function driftNote({ isDrifted }, { "on-drift": onDrift }) {
	if (!isDrifted) return "";
	return onDrift === "refuse" ? "drift: the host will refuse (on-drift)" : "drift: it is adopted, and deployed over";
}
/** What a host needs beside the live release while the next one is staged: the archive, what comes out of it, and what it installs. */
const sizeFactor = 3;
const alwaysFreeMb = 32;
/** What stands in the way of staging there; empty when there is enough room as far as is known. */
function diskProblem({ freeMb }, bytes) {
	if (bytes === void 0 || freeMb === void 0) return "";
	const neededMb = Math.ceil(bytes * sizeFactor / 2 ** 20) + alwaysFreeMb;
	return freeMb >= neededMb ? "" : `disk-full: ${freeMb} MB are free, and about ${neededMb} MB will be needed`;
}
/** Installs that get less are likely to be killed. Source: `npm ci` of a middling API. */
const installMb = 200;
function memoryProblem({ memoryMb }, request) {
	if (memoryMb === void 0 || request["package-manager"] === "none" || memoryMb >= installMb) return "";
	return `install-out-of-memory is likely: an install may use ${memoryMb} MB there`;
}
/** Batches one after another, with what is waited for between them and after the last. */
function estimateTime(request, { stages, batches, pace, now }) {
	const { credentialsEnd, pause, bake } = request;
	const waits = pause * Math.max(batches - 1, 0) + (batches > 0 ? bake : 0);
	const drain = request["target-groups"] === void 0 ? 0 : request["drain-grace"];
	const least = request["stable-for"] + request["health-interval"] * (request["health-successes"] - 1) + drain;
	const ms = (pace === void 0 ? batches * least : (stages ? pace.stageMs : 0) + batches * Math.max(pace.batchMs, least)) + waits;
	const time = {
		ms,
		by: pace === void 0 ? "least" : "last"
	};
	if (credentialsEnd === void 0) return time;
	const credentialsMs = Math.max(credentialsEnd - now, 0);
	return {
		...time,
		credentialsMs,
		isEnough: credentialsMs > 2 * ms
	};
}
// src/planning/plan-rollout.ts
/** `states` are in the order of the rollout. */
function planRollout(goal, states, request) {
	const hosts = states.map((state) => planHost(state, goal, request));
	const changing = new Set(hosts.filter(({ will }) => will === "change").map(({ id }) => id));
	const { release, version } = goal;
	return {
		command: goal.kind === "deploy" ? "deploy" : request.command,
		environment: request.environment,
		release,
		version,
		hosts,
		batches: planBatches(states.filter(({ host }) => changing.has(host.id)), request)
	};
}
function planHost(state, goal, request) {
	if (goal.kind === "deploy") {
		if (state.runsRequested) return stays(state, "runs it already");
		const why = state.hasStaged ? "" : stagingRemarks(state, goal.bytes, request);
		return {
			...about(state),
			will: "change",
			downloads: !state.hasStaged,
			why
		};
	}
	const { release, keep } = goal;
	if (runsHealthy(state, release)) return stays(state, "runs it already");
	if (keep.has(state.host.id)) return stays(state, "was changed by hand");
	return {
		...about(state),
		will: "change",
		downloads: !hasOnDisk(state, release),
		why: state.problem
	};
}
const about = ({ host: { id, name, zone }, live, liveVersion }) => ({
	id,
	name,
	zone,
	runs: live,
	runsVersion: liveVersion
});
const stays = (state, why) => ({
	...about(state),
	will: "stay",
	downloads: false,
	why
});
/** Whether a host says that it runs that release and is healthy. */
function runsHealthy({ live, problem }, release) {
	return live === release && problem === "";
}
/** Whether a host says that it has that release on its disk. */
function hasOnDisk({ releases, hasStaged }, release) {
	return hasStaged || releases.some(({ id }) => id === release);
}
/**
* Hosts on which the last release failed come first, since they are the likeliest to fail again. That is their own word: where
* only some hosts say so, what a canary is for is left to others as well. What runs once must be over before any other host runs
* the new code: its host goes alone, and no host can choose to be it.
*/
function planBatches(states, policy) {
	const runsOnce = policy["before-activate-once"] !== void 0;
	const zones = new Map(states.map(({ host: { id, zone } }) => [id, zone]));
	const zoneOf = policy["by-zone"] ? (host) => zones.get(host) ?? "" : void 0;
	const failed = runsOnce ? [] : states.filter(({ failedLast }) => failedLast);
	const order = [...failed, ...states.filter((state) => !failed.includes(state))].map(({ host }) => host.id);
	const size = splitIntoBatches(order, policy.batches, zoneOf)[0]?.length ?? 1;
	const extra = (0,_majority_js__WEBPACK_IMPORTED_MODULE_1__.t)(failed.length, states.length) ? 0 : Math.floor(failed.length / size);
	const [first = [], ...others] = splitIntoBatches(order, [...policy.batches.slice(0, 1).flatMap((share) => Array(extra).fill(share)), ...policy.batches], zoneOf);
	return [...runsOnce ? [first.slice(0, 1), first.slice(1)] : [first], ...others].filter((batch) => batch.length > 0);
}
// src/preflight/alarms.ts
/** Refuses alarms that are missing, unreadable, or already in ALARM: they cannot detect a problem caused by this deploy. */
async function checkAlarms({ alarms = [] }, ports) {
	if (alarms.length === 0) return;
	const states = await ports.alarms.states(alarms);
	const missing = alarms.filter((name) => !states.has(name));
	if (missing.length > 0) throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.t("alarm-missing", `There is no alarm ${missing.join(", ")}.`, { next: "Check the input alarms, the region and the account; names are case-sensitive." });
	const firing = alarms.filter((name) => states.get(name) === "ALARM");
	if (firing.length > 0) throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.t("alarm-ringing", firing.length === 1 ? `Alarm ${firing.join()} is already in ALARM, so it cannot detect a problem caused by this deploy.` : `Alarms ${firing.join(", ")} are already in ALARM, so they cannot detect a problem caused by this deploy.`, { next: "Resolve it, or remove it from `alarms` for this run." });
}
// src/traffic/check-groups.ts
/** Checks target groups where the run has any, and loads the code for it only then. */
async function checkGroups(request, check) {
	if (request["target-groups"] !== void 0) await check(await __nccwpck_require__.e(/* import() */ 2912).then(__nccwpck_require__.bind(__nccwpck_require__, 2912)));
}
// src/preflight/preflight.ts
/**
* Finds the hosts and the artifact's checksum, and checks whether alarms and target groups let a deploy start; rejects with a
* reason for each host that cannot be deployed to.
*/
async function preflight(request, ports) {
	const [found, { source, verification }] = await Promise.all([(0,_lock_js__WEBPACK_IMPORTED_MODULE_3__.y)(request, ports), openSource(request, ports)]);
	const known = await verifyAttestation({
		source,
		verification
	}, request, ports);
	ports.emit({
		type: "verification",
		verification: known
	});
	warnOfArtifact(request, known, ports);
	return {
		...await checkTargets(found, request, ports),
		verification: known,
		source,
		commit: source.commit ?? request.commit
	};
}
/** With `verify-attestation`, adds the workflow that built the artifact, or rejects. */
async function verifyAttestation({ source, verification }, request, ports) {
	if (!request["verify-attestation"]) return verification;
	const { artifact } = source;
	const sha256 = verification.sha256 ?? verification.archive;
	if (sha256 === void 0) throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.t("attestation-missing", `${artifact.display} has no sha256 to look up an attestation with.`, { next: "Give artifact-sha256, or put a .sha256 file beside the artifact." });
	const repository = "repository" in artifact ? artifact.repository : request.repository;
	const workflow = request["attestation-workflow"];
	const built = await ports.attestations.verify({
		repository,
		sha256,
		...workflow !== void 0 && { workflow }
	});
	return {
		...verification,
		attested: built.workflow
	};
}
/** With `artifact-bucket`, copies the artifact there for hosts to download, unless it is in S3 already. */
async function copyToBucket({ source, verification }, request, ports) {
	if (request["artifact-bucket"] === void 0 || source.artifact.kind === "s3") return source;
	return await ports.sources.copied(source, verification);
}
/** The preflight of commands without an artifact. */
async function preflightHosts(request, ports) {
	return await checkTargets(await (0,_lock_js__WEBPACK_IMPORTED_MODULE_3__.y)(request, ports), request, ports);
}
async function checkTargets(found, request, ports) {
	const hosts = acceptHosts(found, request, ports);
	const selected = [...hosts, ...found.unusable.map(({ instance }) => instance)].map(({ id }) => id);
	await Promise.all([checkAlarms(request, ports), checkGroups(request, async ({ requireOwnTargetGroups, requireRemainingTarget }) => {
		await requireOwnTargetGroups(selected, request, ports);
		await requireRemainingTarget(planBatches(unknown(hosts), request), request, ports);
	})]);
	warnOfCredentials(request, ports);
	return {
		hosts,
		leftOut: new Set(found.unusable.map(({ instance }) => instance.id))
	};
}
function warnOfCredentials({ credentialsEnd, timeout }, { clock, emit }) {
	if (credentialsEnd === void 0 || credentialsEnd >= clock.now() + timeout) return;
	emit({
		type: "warning",
		message: `The AWS credentials expire at ${new Date(credentialsEnd).toISOString()}, before this run's timeout. The run starts no batch that it could not revert by then; a longer role-duration-seconds avoids that.`
	});
}
async function openSource(request, { sources }) {
	const { artifact, "artifact-sha256": given } = request;
	const source = await sources.open(artifact);
	return {
		source,
		verification: verificationOf(given !== void 0 && artifact.kind === "url" ? { none: "" } : await source.digest(), given, artifact)
	};
}
function verificationOf(published, given, { display }) {
	if ("none" in published) return given === void 0 ? {
		source: "none",
		why: published.none
	} : {
		source: "input",
		sha256: given
	};
	const { sha256, by, ofDownload } = published;
	if (ofDownload) return {
		source: given === void 0 ? by : "input",
		archive: sha256,
		...given && { sha256: given }
	};
	if (given === void 0) return {
		source: by,
		sha256
	};
	if (by === "beside" || given === sha256) return {
		source: "input",
		sha256: given
	};
	throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.t("sha256-mismatch", `${display} has sha256 ${sha256}, but artifact-sha256 is ${given}.`, { next: "It is not the file that was built. Nothing was changed." });
}
function warnOfArtifact({ artifact }, { source, why }, { emit }) {
	if (source === "none") emit({
		type: "warning",
		message: `The artifact was not verified (${why}). Give artifact-sha256, or put a .sha256 file beside it.`
	});
	if (artifact.kind === "url" && artifact.plain) emit({
		type: "warning",
		message: "The artifact is downloaded over http://, without TLS: an attacker on the network can change it."
	});
}
/** Throws when `offline` or `min-targets` does not allow the deploy. Returns the hosts that can be deployed to. */
function acceptHosts({ usable, unusable }, request, ports) {
	const skip = request.offline === "skip" && unusable.every(({ code }) => code !== "instance-not-found");
	ports.emit({
		type: "hosts",
		usable,
		unusable,
		skip
	});
	requireMinTargets(usable, unusable, {
		request,
		skip
	});
	if (unusable.length > 0) ports.emit({
		type: "warning",
		message: skippedText(unusable)
	});
	return usable;
}
function requireMinTargets(usable, unusable, { request, skip }) {
	const { "min-targets": least } = request;
	requireHosts({
		usable,
		unusable
	}, request);
	if (unusable.length > 0 && !skip) throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.t("hosts-unusable", `${(0,_labels_js__WEBPACK_IMPORTED_MODULE_2__.t)(unusable.length)} cannot be deployed to.\n${ineligibleReasons(unusable)}`, { next: "Fix or deselect them; with offline: skip the deploy leaves out those that are offline." });
	if (usable.length === 0) throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.t("no-hosts", `None of the hosts can be deployed to.\n${ineligibleReasons(unusable)}`);
	if (usable.length < least) throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.t("too-few-hosts", `Only ${(0,_labels_js__WEBPACK_IMPORTED_MODULE_2__.t)(usable.length)} can be deployed to; min-targets is ${least}.\n${ineligibleReasons(unusable)}`);
}
/** Throws when the selection matches no instance. */
function requireHosts({ usable, unusable }, { region, selection }) {
	if (usable.length > 0 || unusable.length > 0) return;
	throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.t("no-hosts", `No instance in ${region} ${selectionText(selection)}.`, { next: "Check the tags, the region and the account; tag names and values are case-sensitive and taken literally." });
}
function selectionText({ tags, group }) {
	const member = group === void 0 ? [] : [`is in service in the Auto Scaling group ${group}`];
	const tagged = tags.map(({ key, values }) => `${key}=${values.join(",")}`).join(" and ");
	return [...member, ...tagged === "" ? [] : [`has the tags ${tagged}`]].join(" and ");
}
function skippedText(unusable) {
	return `${(0,_labels_js__WEBPACK_IMPORTED_MODULE_2__.t)(unusable.length)} skipped.\n${ineligibleReasons(unusable)}`;
}
function ineligibleReasons(unusable) {
	const lines = unusable.map(({ instance, code, message, next }) => `- ${(0,_labels_js__WEBPACK_IMPORTED_MODULE_2__.n)(instance)}: ${code}: ${message} ${next}`);
	return lines.length > 20 ? [...lines.slice(0, 20), `- and ${lines.length - 20} more`].join("\n") : lines.join("\n");
}
/** Before the hosts are asked, none is known to have failed. */
const unknown = (hosts) => hosts.map((host) => ({
	host,
	failedLast: false
}));
// src/inputs/values.ts
const control = /[\u0000-\u001f\u007f]/;
const controlInLines = /[\u0000-\u0008\u000b-\u001f\u007f]/;
/** One line of printable text, trimmed. */
function oneLine(text) {
	const value = text.trim();
	if (value.includes("\n")) throw new Error("must be one line");
	if (control.test(value)) throw new Error("must not hold control characters");
	return value;
}
/**
* Several lines, unchanged but for CRs before line breaks (a workflow file may have been saved with CRLF) and line breaks at
* the end. Blanks stay: an `env` value may end in them.
*/
function lines(text) {
	const value = text.replace(/\r$/gm, "").replace(/\n+$/, "");
	if (controlInLines.test(value)) throw new Error("must not hold control characters");
	return value.split("\n");
}
/** Entries on lines of their own or between commas, trimmed, each once. */
function list(text) {
	const entries = lines(text).flatMap((line) => line.split(","));
	return [...new Set(entries.map((entry) => entry.trim()).filter((entry) => entry !== ""))];
}
function choice(...allowed) {
	return (text) => {
		const value = oneLine(text);
		const found = allowed.find((one) => one === value);
		if (found === void 0) throw new Error(`must be ${either(allowed)}, not ${quoted(value)}`);
		return found;
	};
}
/** `true` or `false`, as YAML writes them. */
function yesOrNo(text) {
	return choice("true", "false")(text) === "true";
}
/** A whole number, decimal, without sign. */
function whole({ min, max }) {
	return (text) => {
		const value = oneLine(text);
		const number = /^\d{1,9}$/.test(value) ? Number(value) : NaN;
		if (!(number >= min && number <= max)) throw new Error(`must be a whole number from ${min} to ${max}, not ${quoted(value)}`);
		return number;
	};
}
const unitMs = {
	s: 1e3,
	m: 6e4,
	h: 36e5
};
const twoDaysMs = 48 * unitMs.h;
/** A duration as `10`, `10s`, `2m` or `1h`, in milliseconds; a bare number is seconds. At most 48h, SSM's own bound. */
function duration({ minMs = 0 } = {}) {
	return (text) => {
		const value = oneLine(text);
		const [, number, unit] = /^(\d{1,9})([smh]?)$/.exec(value) ?? [];
		if (number === void 0) throw new Error(`must be a whole number with s, m or h, such as 90s or 2m, not ${quoted(value)}`);
		const ms = Number(number) * unitMs[unit || "s"];
		if (ms < minMs) throw new Error(`must be at least ${minMs / 1e3}s, not ${quoted(value)}`);
		if (ms > twoDaysMs) throw new Error(`must be at most 48h, not ${quoted(value)}`);
		return ms;
	};
}
/** One line of a given form; `right` describes the form in words. */
function matching(form, right) {
	const fits = typeof form === "function" ? form : (value) => form.test(value);
	return (text) => {
		const value = oneLine(text);
		if (!fits(value)) throw new Error(`must be ${right}, not ${quoted(value)}`);
		return value;
	};
}
/** A value as part of a message, shortened. */
function quoted(value) {
	return `"${value.length > 80 ? `${value.slice(0, 77)}...` : value}"`;
}
function either(words) {
	const last = words.at(-1) ?? "";
	return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} or ${last}`;
}
// src/inputs/artifact-location.ts
/** Inputs that describe where an artifact comes from, besides its name. */
/** S3's rules for names: https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html */
const bucketName = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
/** `bucket` or `bucket/prefix`, the prefix without slashes around it. */
function bucketAndPrefix(text) {
	const [, bucket = "", prefix = ""] = /^([^/]*)\/*(.*?)\/*$/.exec(oneLine(text).replace(/^s3:\/\//, "")) ?? [];
	if (!bucketName.test(bucket)) throw new Error(`must be a bucket or bucket/prefix, not ${quoted(text)}`);
	if (Buffer.byteLength(prefix) > 512) throw new Error("must have a prefix of at most 512 bytes");
	return {
		bucket,
		prefix
	};
}
/** `owner/name`. */
function repository(text) {
	const value = oneLine(text);
	if (!(0,_labels_js__WEBPACK_IMPORTED_MODULE_2__.a)(value)) throw new Error(`must be owner/name, not ${quoted(value)}`);
	return value;
}
/** 64 hexadecimal digits, with or without `sha256:` before them. */
function sha256(text) {
	const value = oneLine(text).replace(/^sha256:/, "").toLowerCase();
	if (!/^[0-9a-f]{64}$/.test(value)) throw new Error(`must be 64 hexadecimal digits, not ${quoted(value)}`);
	return value;
}
// src/inputs/artifact.ts
/** The input `artifact`. Pure. */
/** `https://…` or `http://…`, `s3://bucket/key`, `artifact:<name>` or `release:<tag>/<asset>`. */
function artifact(text) {
	const value = oneLine(text);
	const [scheme = ""] = /^[a-z][a-z0-9+.-]*:/i.exec(value) ?? [];
	const rest = value.slice(scheme.length);
	switch (scheme.toLowerCase()) {
		case "https:":
		case "http:": return byUrl(value);
		case "s3:": return {
			kind: "s3",
			...s3Object(rest),
			display: value
		};
		case "artifact:": return {
			kind: "actions",
			name: artifactName(rest),
			repository: "",
			runId: "",
			display: value
		};
		case "release:": return {
			kind: "release",
			...releaseAsset(rest),
			repository: "",
			display: value
		};
		default: throw new Error(`must be an https:// URL, s3://bucket/key, artifact:<name> or release:<tag>/<asset>, not ${quoted(withoutSecrets(value))}`);
	}
}
/** The artifact with the repository and the run to look its name up in, where it needs them. */
function located(artifact, at) {
	switch (artifact.kind) {
		case "actions": return {
			...artifact,
			...at
		};
		case "release": return {
			...artifact,
			repository: at.repository
		};
		case "url":
		case "s3": return artifact;
	}
}
function byUrl(value) {
	if (!URL.canParse(value)) throw new Error(`must be an https:// URL; this one cannot be read`);
	const url = new URL(value);
	if (url.hash !== "") throw new Error("must not have a fragment (#…)");
	const { href } = url;
	return {
		kind: "url",
		url: href,
		display: withoutSecrets(href),
		secrets: (0,_artifact2_js__WEBPACK_IMPORTED_MODULE_4__.t)(href),
		plain: url.protocol === "http:"
	};
}
function s3Object(rest) {
	const [, bucket = "", key = ""] = /^\/\/([^/]*)\/(.*)$/.exec(rest) ?? [];
	if (!bucketName.test(bucket)) throw new Error("must be s3://bucket/key, with the name of a bucket");
	if (key === "" || Buffer.byteLength(key) > 1024) throw new Error("must be s3://bucket/key, the key 1 to 1,024 bytes");
	return {
		bucket,
		key
	};
}
/** Characters that upload-artifact refuses too. Source: its `validateArtifactName`. */
const forbidden = /["<>|*?:\\/]/;
function artifactName(rest) {
	if (rest === "") throw new Error("must name the artifact: artifact:<name>");
	if (rest.length > 255 || forbidden.test(rest)) throw new Error(`must be artifact:<name>; GitHub knows no artifact with such a name: ${quoted(rest)}`);
	return rest;
}
/** A tag may have slashes, an asset may not. */
function releaseAsset(rest) {
	const [, tag = "", asset = ""] = /^(.+)\/([^/]+)$/.exec(rest) ?? [];
	if (tag === "" || asset === "") throw new Error("must be release:<tag>/<asset>");
	return {
		tag,
		asset
	};
}
function withoutSecrets(url) {
	return url.replace(/[?#].*$/s, "").replace(/^([a-z]+:\/\/)[^/]*@/i, "$1");
}



/***/ }),

/***/ 2668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ secretsOf)
/* harmony export */ });
import.meta.url;
// src/model/artifact.ts
/** The parts of a URL that grant access to the artifact. */
function secretsOf(url) {
	const { href, search, searchParams, username, password } = new URL(url);
	if (search === "" && username === "" && password === "") return [];
	const values = [...searchParams.values()].filter((value) => value.length >= 24 && !/^\d{4}-\d\d-\d\dT/.test(value));
	const parts = [
		href,
		search.slice(1),
		password,
		decodeURIComponent(password),
		...values,
		...values.map(encodeURIComponent)
	];
	return [...new Set(parts)].filter((part) => part.length >= 8);
}



/***/ }),

/***/ 9405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ w),
/* harmony export */   c: () => (/* binding */ m),
/* harmony export */   i: () => (/* binding */ b),
/* harmony export */   l: () => (/* binding */ y),
/* harmony export */   n: () => (/* binding */ v),
/* harmony export */   o: () => (/* binding */ g),
/* harmony export */   r: () => (/* binding */ C),
/* harmony export */   s: () => (/* binding */ h),
/* harmony export */   t: () => (/* binding */ _)
/* harmony export */ });
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(857);
/* harmony import */ var crypto__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6982);
/* harmony import */ var fs__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9896);
import.meta.url;



function r(e) {
	return e == null ? `` : typeof e == `string` || e instanceof String ? e : JSON.stringify(e);
}
function i(e) {
	return Object.keys(e).length ? {
		title: e.title,
		file: e.file,
		line: e.startLine,
		endLine: e.endLine,
		col: e.startColumn,
		endColumn: e.endColumn
	} : {};
}
function a(t, n, r) {
	let i = new s(t, n, r);
	process.stdout.write(i.toString() + os__WEBPACK_IMPORTED_MODULE_0__.EOL);
}
function o(e, t = ``) {
	a(e, {}, t);
}
var s = class {
	constructor(e, t, n) {
		e ||= `missing.command`, this.command = e, this.properties = t, this.message = n;
	}
	toString() {
		let e = `::` + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			e += ` `;
			let t = !0;
			for (let n in this.properties) if (this.properties.hasOwnProperty(n)) {
				let r = this.properties[n];
				r && (t ? t = !1 : e += `,`, e += `${n}=${l(r)}`);
			}
		}
		return e += `::${c(this.message)}`, e;
	}
};
function c(e) {
	return r(e).replace(/%/g, `%25`).replace(/\r/g, `%0D`).replace(/\n/g, `%0A`);
}
function l(e) {
	return r(e).replace(/%/g, `%25`).replace(/\r/g, `%0D`).replace(/\n/g, `%0A`).replace(/:/g, `%3A`).replace(/,/g, `%2C`);
}
function u(t, i) {
	let a = process.env[`GITHUB_${t}`];
	if (!a) throw Error(`Unable to find environment variable for file command ${t}`);
	if (!fs__WEBPACK_IMPORTED_MODULE_2__.existsSync(a)) throw Error(`Missing file at path: ${a}`);
	fs__WEBPACK_IMPORTED_MODULE_2__.appendFileSync(a, `${r(i)}${os__WEBPACK_IMPORTED_MODULE_0__.EOL}`, { encoding: `utf8` });
}
function d(n, i) {
	let a = `ghadelimiter_${crypto__WEBPACK_IMPORTED_MODULE_1__.randomUUID()}`, o = r(i);
	if (n.includes(a)) throw Error(`Unexpected input: name should not contain the delimiter "${a}"`);
	if (o.includes(a)) throw Error(`Unexpected input: value should not contain the delimiter "${a}"`);
	return `${n}<<${a}${os__WEBPACK_IMPORTED_MODULE_0__.EOL}${o}${os__WEBPACK_IMPORTED_MODULE_0__.EOL}${a}`;
}
var f = function(e, t, n, r) {
	function i(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n ||= Promise)(function(n, a) {
		function o(e) {
			try {
				c(r.next(e));
			} catch (e) {
				a(e);
			}
		}
		function s(e) {
			try {
				c(r.throw(e));
			} catch (e) {
				a(e);
			}
		}
		function c(e) {
			e.done ? n(e.value) : i(e.value).then(o, s);
		}
		c((r = r.apply(e, t || [])).next());
	});
}, p;
(function(e) {
	e[e.Success = 0] = `Success`, e[e.Failure = 1] = `Failure`;
})(p ||= {});
function m(e) {
	a(`add-mask`, {}, e);
}
function h(t, n) {
	if (process.env.GITHUB_OUTPUT) return u(`OUTPUT`, d(t, n));
	process.stdout.write(os__WEBPACK_IMPORTED_MODULE_0__.EOL), a(`set-output`, { name: t }, r(n));
}
function g(e) {
	process.exitCode = p.Failure, v(e);
}
function _(e) {
	a(`debug`, {}, e);
}
function v(e, t = {}) {
	a(`error`, i(t), e instanceof Error ? e.toString() : e);
}
function y(e, t = {}) {
	a(`warning`, i(t), e instanceof Error ? e.toString() : e);
}
function b(t) {
	process.stdout.write(t + os__WEBPACK_IMPORTED_MODULE_0__.EOL);
}
function x(e) {
	o(`group`, e);
}
function S() {
	o(`endgroup`);
}
function C(e, t) {
	return f(this, void 0, void 0, function* () {
		x(e);
		let n;
		try {
			n = yield t();
		} finally {
			S();
		}
		return n;
	});
}
function w(e, t) {
	if (process.env.GITHUB_STATE) return u(`STATE`, d(e, t));
	a(`save-state`, { name: e }, r(t));
}



/***/ }),

/***/ 6157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ parseObject),
/* harmony export */   c: () => (/* binding */ serializeLock),
/* harmony export */   i: () => (/* binding */ parseLock),
/* harmony export */   n: () => (/* binding */ emptyDrain),
/* harmony export */   o: () => (/* binding */ serialize),
/* harmony export */   r: () => (/* binding */ parameterName),
/* harmony export */   s: () => (/* binding */ serializeDrains),
/* harmony export */   t: () => (/* binding */ readDrains)
/* harmony export */ });
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(673);
import.meta.url;

// src/state/records.ts
/** The name of a record: one of each kind for an app in an environment, and several of `drained`. */
function parameterName({ app, environment }, record) {
	return `/ec2-release/${app}/${environment}/${record}`;
}
function serializeLock({ since, expires, ...rest }) {
	return serialize({
		...rest,
		since: iso(since),
		expires: iso(expires)
	});
}
/** JSON that Parameter Store accepts: it refuses `{{…}}`, which only texts can contain. */
function serialize(fields) {
	return JSON.stringify(fields).replaceAll("{{", "{\\u007b");
}
const iso = (ms) => new Date(ms).toISOString();
/** How long an unreadable lock counts as held. */
const unreadableLockMs = 6e5;
/** Another tool or an operator may have written the lock. An unreadable one counts as held for ten minutes from its writing. */
function parseLock({ value, at }) {
	if (value === void 0) return {
		holder: "",
		url: "",
		id: "",
		since: 0,
		fence: 0,
		expires: 0
	};
	const fields = parseObject(value);
	const { holder, url, id, fence } = fields;
	return {
		holder: typeof holder === "string" ? holder : "an unknown run",
		url: typeof url === "string" && /^https?:\/\/[!-~]+$/.test(url) ? url : "",
		id: typeof id === "string" ? id : "",
		since: parseTime(fields["since"]) ?? at,
		fence: typeof fence === "number" && Number.isSafeInteger(fence) ? fence : 0,
		expires: parseTime(fields["expires"]) ?? at + unreadableLockMs
	};
}
/** A JSON object's fields; none when it is something else. */
function parseObject(text) {
	try {
		const value = JSON.parse(text);
		return typeof value === "object" && value !== null ? value : {};
	} catch {
		return {};
	}
}
/** A time as text, or as a number of seconds or milliseconds. */
function parseTime(value) {
	const ms = typeof value === "number" ? value : Date.parse(String(value));
	if (!Number.isFinite(ms)) return void 0;
	return typeof value === "number" && value < 1e11 ? ms * 1e3 : ms;
}
/** A parameter's value has at most 4 KB. */
const maxBytes = 4e3;
/** The records of drained targets, as many as needed; each can be read without the others. */
function serializeDrains(drained) {
	const texts = [];
	let open = {};
	for (const [group, targets] of drained) for (const text of targets.map(serializeTarget)) {
		const more = {
			...open,
			[group]: [...open[group] ?? [], text]
		};
		const isFull = Buffer.byteLength(serializeDrain(more)) > maxBytes;
		if (isFull) texts.push(serializeDrain(open));
		open = isFull ? { [group]: [text] } : more;
	}
	return Object.keys(open).length > 0 ? [...texts, serializeDrain(open)] : texts;
}
const serializeDrain = (groups) => JSON.stringify({ groups });
/** A record that holds no targets. */
const emptyDrain = serializeDrain({});
function parseDrains(text) {
	const groups = text === void 0 ? void 0 : parseObject(text)["groups"];
	const read = (typeof groups === "object" && groups !== null ? Object.entries(groups) : []).filter(([group]) => (0,_labels_js__WEBPACK_IMPORTED_MODULE_0__.s)(group)).map(([group, targets]) => [group, Array.isArray(targets) ? targets.flatMap(parseTarget) : []]);
	return new Map(read);
}
/** `i-…:3030`, or an address with the instance that has it: `10.0.0.7:3030 i-…`. */
function serializeTarget({ id, port, host, zone }) {
	return [
		`${id}:${port}`,
		host,
		zone
	].filter((part) => part !== void 0).join(" ");
}
/** An address without its instance is dropped: another instance may have it by now. */
function parseTarget(text) {
	const [, id = "", port, host, zone] = /^(\S+):(\d{1,5})(?: (i-[0-9a-f]{8,17}))?(?: (all))?$/.exec(String(text)) ?? [];
	if (!(host === void 0 ? /^i-[0-9a-f]{8,17}$/.test(id) : (0,_labels_js__WEBPACK_IMPORTED_MODULE_0__.r)(id))) return [];
	return [{
		id,
		port: Number(port),
		...host !== void 0 && { host },
		...zone === "all" && { zone }
	}];
}
// src/state/drains.ts
/** The targets that are recorded as drained, and the number of records. */
async function readDrains(request, { parameters }) {
	const drained = /* @__PURE__ */ new Map();
	for (let count = 0;; count += 1) {
		const { value } = await parameters.read(parameterName(request, `drained/${count + 1}`));
		const found = parseDrains(value);
		if (found.size === 0) return {
			drained,
			count
		};
		for (const [group, targets] of found) drained.set(group, [...drained.get(group) ?? [], ...targets]);
	}
}



/***/ }),

/***/ 8447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ isGreen)
/* harmony export */ });
import.meta.url;
// src/model/events.ts
function isGreen(verdict) {
	return verdict === "deployed" || verdict === "unchanged" || verdict === "planned" || verdict === "reported";
}



/***/ }),

/***/ 2526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ toFailure),
/* harmony export */   n: () => (/* binding */ explain),
/* harmony export */   r: () => (/* binding */ networkCause),
/* harmony export */   t: () => (/* binding */ Failure)
/* harmony export */ });
import.meta.url;
// src/model/failure.ts
/** What went wrong, where, and what to do next. A run that fails on purpose throws nothing else. */
var Failure = class extends Error {
	name = "Failure";
	code;
	/** One sentence that the operator can act on; empty when the message already says it. */
	next;
	constructor(code, message, options = {}) {
		super(message, { cause: options.cause });
		this.code = code;
		this.next = options.next ?? "";
	}
};
/** Anything that was thrown, as a Failure: an unexpected error keeps its message and asks for a bug report. */
function toFailure(error) {
	if (error instanceof Failure) return error;
	return new Failure("unforeseen", error instanceof Error ? error.message : String(error), {
		next: "This is a bug in ec2-release. Please report it with the log of this step.",
		cause: error
	});
}
/** The text of the step's error annotation. */
function explain(error) {
	const { code, message, next } = toFailure(error);
	return `${code}: ${message}${next === "" ? "" : `\n${next}`}`;
}
/**
* Why a fetch failed, in a word. fetch wraps the cause in a TypeError; the system's code, such as ENOTFOUND, is what helps.
* Messages are left out, since they may quote the request.
*/
function networkCause(error) {
	const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
	if (!(cause instanceof Error)) return typeof cause;
	return "code" in cause && typeof cause.code === "string" ? cause.code : cause.name;
}



/***/ }),

/***/ 673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isRepository),
/* harmony export */   c: () => (/* binding */ releaseLabel),
/* harmony export */   i: () => (/* binding */ isReleaseId),
/* harmony export */   n: () => (/* binding */ hostLabel),
/* harmony export */   o: () => (/* binding */ isScalingGroup),
/* harmony export */   r: () => (/* binding */ isAddress),
/* harmony export */   s: () => (/* binding */ isTargetGroup),
/* harmony export */   t: () => (/* binding */ hostCount)
/* harmony export */ });
import.meta.url;
// src/model/labels.ts
/** Names that reports show, and the forms of ids. Pure. */
function hostLabel({ id, name }) {
	return name === id ? id : `${name} (${id})`;
}
function hostCount(count) {
	return count === 1 ? "1 host" : `${count} hosts`;
}
/** `1.2.0 (20261123_101010)`, or the id alone where the version is unknown. */
function releaseLabel({ id, version }) {
	if (id === "none") return "no release";
	return version === "" ? id : `${version} (${id})`;
}
/** The name of a release's folder: safe in a path, and never taken for an option. */
function isReleaseId(text) {
	return /^[A-Za-z0-9][\w.-]{0,79}$/.test(text);
}
/** An IP address, as EC2 and load balancers write it. */
function isAddress(text) {
	return /^\d{1,3}(\.\d{1,3}){3}$/.test(text) || /^[0-9a-f]{0,4}(:[0-9a-f]{0,4}){2,7}$/.test(text);
}
/** The ARN of a target group. */
function isTargetGroup(text) {
	return /^arn:aws[a-z-]*:elasticloadbalancing:[a-z0-9-]+:\d{12}:targetgroup\/[A-Za-z0-9-]{1,32}\/[A-Za-z0-9]+$/.test(text);
}
/** The name of an Auto Scaling group. */
function isScalingGroup(text) {
	return /^[!-~][ -~]{0,254}$/.test(text);
}
/** `owner/name`, safe in a path. */
function isRepository(text) {
	return /^[\w.-]+\/[\w.-]+$/.test(text) && !/(^|\/)\.\.?(\/|$)/.test(text);
}



/***/ }),

/***/ 345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ recordRollback),
/* harmony export */   S: () => (/* binding */ recordPartial),
/* harmony export */   _: () => (/* binding */ statusMs),
/* harmony export */   a: () => (/* binding */ withLock),
/* harmony export */   b: () => (/* binding */ readRecord),
/* harmony export */   c: () => (/* binding */ releaseSettings),
/* harmony export */   d: () => (/* binding */ dispatch),
/* harmony export */   f: () => (/* binding */ isAmbiguous),
/* harmony export */   g: () => (/* binding */ postStepMs),
/* harmony export */   h: () => (/* binding */ cleanupMs),
/* harmony export */   i: () => (/* binding */ releaseAbandonedLock),
/* harmony export */   l: () => (/* binding */ runPhase),
/* harmony export */   m: () => (/* binding */ activationMs),
/* harmony export */   n: () => (/* binding */ lockHolder),
/* harmony export */   o: () => (/* binding */ followFences),
/* harmony export */   p: () => (/* binding */ noResponse),
/* harmony export */   r: () => (/* binding */ reacquireLock),
/* harmony export */   s: () => (/* binding */ isFenced),
/* harmony export */   t: () => (/* binding */ acquireLock),
/* harmony export */   u: () => (/* binding */ runSettings),
/* harmony export */   v: () => (/* binding */ commonSettings),
/* harmony export */   x: () => (/* binding */ recordDeploy),
/* harmony export */   y: () => (/* binding */ findHosts)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2526);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(673);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2819);
/* harmony import */ var _drains_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6157);
/* harmony import */ var _script_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4849);
import.meta.url;





// src/state/live-release.ts
/** Records a deploy. The hosts already run the release, so a failure to write is only a warning. */
async function recordDeploy(deployed, ports) {
	const { request, release: id, version, commit, source, sha256, pace } = deployed;
	const live = {
		id,
		version,
		commit,
		sha256,
		...artifactLocation(source?.artifact)
	};
	await writeRecord(live, [live, ...(await readRecord(request, ports))?.known ?? []], {
		request,
		ports,
		pace
	});
}
/** Records that some hosts run a release that others lack. Without a record there is nothing to compare it with. */
async function recordPartial({ request, release: id, version, commit }, ports) {
	const before = await readRecord(request, ports);
	if (before === void 0 || before.id === id) return;
	const partial = {
		id,
		version,
		commit,
		artifact: "",
		sha256: "",
		partial: true
	};
	const others = before.known.filter((one) => one.id !== id);
	const { known: _, pace, ...live } = before;
	await writeRecord(live, [partial, ...others], {
		request,
		ports,
		pace
	});
}
function artifactLocation(artifact) {
	switch (artifact?.kind) {
		case void 0: return { artifact: "" };
		case "url": return {
			artifact: artifact.display,
			...artifact.url !== artifact.display && { signed: true }
		};
		case "s3": return { artifact: artifact.display };
		case "actions": return {
			artifact: artifact.display,
			repository: artifact.repository,
			runId: artifact.runId
		};
		case "release": return {
			artifact: artifact.display,
			repository: artifact.repository
		};
	}
}
/** Marks the releases that the rollback left, and that are newer than its target, as bad. The history has the newest first. */
async function recordRollback(to, request, ports) {
	const at = to.known.findIndex(({ id }) => id === to.release);
	const newer = new Set((at < 0 ? to.known : to.known.slice(0, at)).map(({ id }) => id));
	const mark = (recorded) => {
		const { bad, partial: _, ...one } = recorded;
		if (one.id === to.release) return one;
		return bad || to.from.has(one.id) && newer.has(one.id) ? {
			...recorded,
			bad: true
		} : recorded;
	};
	await writeRecord({
		id: to.release,
		version: to.version,
		commit: "",
		artifact: "",
		sha256: ""
	}, to.known.map(mark), {
		request,
		ports,
		pace: to.pace
	});
}
/** Writes the live release with all that is known of it, and as much history as fits into a parameter. */
async function writeRecord(live, known, { request, ports, pace }) {
	try {
		const record = known.find(({ id }) => id === live.id) ?? live;
		const at = new Date(ports.clock.now()).toISOString();
		const about = {
			...record,
			run: request.runUrl,
			at,
			...pace && { pace }
		};
		await ports.parameters.write((0,_drains_js__WEBPACK_IMPORTED_MODULE_3__.r)(request, "record"), fitToParameter(about, known));
	} catch (error) {
		const message = `Could not record ${live.id} as the live release. ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.i)(error).message}`;
		ports.emit({
			type: "warning",
			message
		});
	}
}
/** A parameter's value has at most 4 KB. */
const maxBytes = 4e3;
function fitToParameter(about, known) {
	for (let count = known.length;; count -= 1) {
		const text = (0,_drains_js__WEBPACK_IMPORTED_MODULE_3__.o)({
			...about,
			known: known.slice(0, count)
		});
		if (count === 0 || Buffer.byteLength(text) <= maxBytes) return text;
	}
}
/** The record as the last run left it; undefined when it is missing or unreadable. */
async function readRecord(request, { parameters }) {
	const stored = await parameters.read((0,_drains_js__WEBPACK_IMPORTED_MODULE_3__.r)(request, "record")).catch(() => void 0);
	if (stored?.value === void 0) return void 0;
	const fields = (0,_drains_js__WEBPACK_IMPORTED_MODULE_3__.a)(stored.value);
	const [live] = readKnown(fields);
	if (live === void 0) return void 0;
	const known = Array.isArray(fields["known"]) ? fields["known"].flatMap(readKnown) : [live];
	return {
		...live,
		known,
		...readPace(fields["pace"])
	};
}
function readPace(value) {
	const { stageMs, batchMs } = typeof value === "object" && value !== null ? value : {};
	return isTime(stageMs) && isTime(batchMs) ? { pace: {
		stageMs,
		batchMs
	} } : {};
}
function isTime(value) {
	return typeof value === "number" && value >= 0 && value < 864e5;
}
/** Drops an entry whose id is not one: the id becomes a path, an input of a run, and a line that hosts read. */
function readKnown(value) {
	const release = readRelease(typeof value === "object" && value !== null ? value : {});
	return (0,_labels_js__WEBPACK_IMPORTED_MODULE_1__.i)(release.id) ? [release] : [];
}
/** Whether a text stays on one line wherever it is shown or sent. */
function isSingleLine(text) {
	return text.length <= 2e3 && text === (0,_printable_js__WEBPACK_IMPORTED_MODULE_2__.t)(text) && !/[\n\t]/.test(text);
}
function readRelease(fields) {
	const text = (name, fits) => {
		const value = fields[name];
		return typeof value === "string" && fits(value) ? value : "";
	};
	const is = (form) => (value) => form.test(value);
	const [id, version] = [text("id", _labels_js__WEBPACK_IMPORTED_MODULE_1__.i), text("version", isSingleLine)];
	const [commit, sha256] = [text("commit", is(/^[0-9a-f]{40,64}$/)), text("sha256", is(/^[0-9a-f]{64}$/))];
	const [repository, runId] = [text("repository", _labels_js__WEBPACK_IMPORTED_MODULE_1__.a), text("runId", is(/^\d{1,20}$/))];
	return {
		id,
		version,
		commit,
		artifact: text("artifact", isSingleLine),
		sha256,
		...repository !== "" && { repository },
		...runId !== "" && { runId },
		...fields["signed"] === true && { signed: true },
		...fields["bad"] === true && { bad: true },
		...fields["partial"] === true && { partial: true }
	};
}
// src/preflight/discovery.ts
/** Asks EC2, Auto Scaling and SSM. `except` are instances to leave out. */
async function findHosts({ selection }, ports, { except = /* @__PURE__ */ new Set() } = {}) {
	const { ids } = selection;
	const instances = (await findInstances(selection, ports)).filter(({ id }) => !except.has(id));
	const agents = await ports.instances.agents(instances.map(({ id }) => id));
	const alive = instances.filter(({ id, state }) => ids.includes(id) || !isTerminated$1(state));
	const absent = ids.filter((id) => !except.has(id) && !instances.some((one) => one.id === id)).map(notFoundInstance);
	const checked = [...alive.map((instance) => withAgent(instance, agents.get(instance.id))), ...absent];
	const unusable = checked.flatMap(problemOf);
	const bad = new Set(unusable.map(({ instance }) => instance.id));
	return {
		usable: checked.filter(({ id }) => !bad.has(id)).sort(byName),
		unusable
	};
}
async function findInstances({ group, ...selection }, { instances, scaling }) {
	if (group === void 0) return await instances.find(selection);
	const found = await scaling.find(group);
	if (found === void 0) throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.t("group-not-found", `There is no Auto Scaling group ${group}.`, { next: "Check auto-scaling-group, the region and the account; names are case-sensitive." });
	const staying = found.members.filter(({ state }) => isMember(state)).map(({ id }) => id);
	const { ids } = selection;
	const wanted = ids.length === 0 ? staying : staying.filter((id) => ids.includes(id));
	return wanted.length === 0 ? [] : await instances.find({
		...selection,
		ids: wanted
	});
}
/** Skips members that are launching (the run looks for them again at its end) and members that are leaving. */
function isMember(state) {
	return /^(InService|Standby|EnteringStandby)/.test(state);
}
/** Drops the addresses, so that no report shows them; the run looks them up when it needs them. */
function withAgent({ addresses: _, ...instance }, agent) {
	return agent === void 0 ? instance : {
		...instance,
		agent
	};
}
function isTerminated$1(state) {
	return state === "terminated" || state === "shutting-down";
}
function notFoundInstance(id) {
	return {
		id,
		name: id,
		zone: "",
		state: "not-found"
	};
}
/** In natural order (web-2 before web-10), so that two runs deploy to the same hosts in the same order. */
function byName(one, other) {
	return one.name.localeCompare(other.name, "en", { numeric: true }) || (one.id < other.id ? -1 : 1);
}
/** Why a host cannot be deployed to, and what to do about it; empty when it can. */
function problemOf(instance) {
	const problem = problemOfState(instance) ?? problemOfAgent(instance);
	return problem === void 0 ? [] : [{
		instance,
		...problem
	}];
}
function problemOfState({ state }) {
	switch (state) {
		case "running": return;
		case "pending": return {
			code: "instance-starting",
			message: "It is still starting.",
			next: "Deploy again once it is up."
		};
		case "not-found": return {
			code: "instance-not-found",
			message: "There is no such instance in this account and region, or it does not have the tags.",
			next: "Check instance-ids, tags and AWS_REGION."
		};
		case "shutting-down":
		case "terminated": return {
			code: "instance-terminated",
			message: "It was terminated.",
			next: "Remove it from instance-ids."
		};
		default: return {
			code: "instance-stopped",
			message: `It is ${state}.`,
			next: "Start it, or deselect it: once started, it would run an old release."
		};
	}
}
function problemOfAgent({ agent }) {
	if (agent === void 0) return {
		code: "agent-missing",
		message: "It never registered with AWS Systems Manager.",
		next: "It needs a running SSM agent, an instance profile with AmazonSSMManagedInstanceCore, and network access to the endpoints ssm, ssmmessages and ec2messages."
	};
	if (agent.platform !== "Linux") return {
		code: "not-linux",
		message: `It runs ${agent.platform}.`,
		next: "Select Linux hosts only."
	};
	if (agent.ping !== "Online") {
		const since = agent.lastPingAt === void 0 ? "" : ` since ${new Date(agent.lastPingAt).toISOString()}`;
		return {
			code: "agent-offline",
			message: `Its SSM agent is ${agent.ping}${since}.`,
			next: "Check amazon-ssm-agent on the host and its network access to the SSM endpoints."
		};
	}
}
// src/host/settings.ts
/**
* The request as the host program reads it: lines `key=value`, without quoting, since the program reads none of it as shell. A
* repeated key adds a line to its value. Throws on a line break that would become a setting of its own.
*/
function requestText(settings) {
	return Object.entries(settings).flatMap(([key, value]) => {
		if (value === void 0) return [];
		return (typeof value === "object" ? value : [value]).map((line) => `${key}=${singleLine(key, String(line))}\n`);
	}).join("");
}
function singleLine(key, line) {
	if (/[\n\u0000]/.test(line)) throw new Error(`The setting ${key} holds a line break`);
	return line;
}
/** The settings of every command; each command adds its own. */
function commonSettings(request) {
	return {
		app: request.app,
		"base-dir": request["base-dir"],
		environment: request.environment,
		"service-manager": request["service-manager"],
		service: request.service,
		user: request.user,
		port: request.port,
		"package-manager": request["package-manager"],
		"shared-paths": request["shared-paths"],
		env: request.env,
		"keep-releases": request["keep-releases"],
		"on-drift": request["on-drift"],
		"before-activate": request["before-activate"]?.split("\n"),
		"before-activate-once": request["before-activate-once"]?.split("\n"),
		"after-activate": request["after-activate"]?.split("\n"),
		"health-path": request["health-path"],
		"health-timeout": seconds(request["health-timeout"]),
		"health-interval": seconds(request["health-interval"]),
		"health-successes": request["health-successes"],
		"stable-for": seconds(request["stable-for"]),
		outside: servesOutsiders(request) ? "yes" : void 0,
		"run-url": request.runUrl === "" ? void 0 : request.runUrl
	};
}
/** Whether the app gets requests from outside of the host, which an app that listens on loopback alone would lose. */
function servesOutsiders(request) {
	return (request["target-groups"] ?? []).length > 0 || request["health-url"] !== void 0;
}
/** The host counts in whole seconds. */
function seconds(ms) {
	return Math.round(ms / 1e3);
}
// src/dispatch/polling.ts
const minDelayMs = 250;
/** After a minimum duration of `longMinimumMs` and more; the rarer polls before save more calls than this costs. */
const minDelayAfterQuietMs = 170;
const longMinimumMs = 4e3;
const maxDelayMs = 3e3;
/**
* The delay until the next poll of a command: a fortieth of the time since it was sent. So the result of a phase of up to a
* minute is less than a second old on average, and an hour's wait does not flood the API. Each of twenty commands (a thousand
* hosts) is polled so much less often that together they take no more calls per second than one does. While only failed hosts
* can respond, one poll a second is enough; the calls that this saves pay for more frequent polls afterwards.
*/
function pollDelay({ elapsedMs, commands, random, minDurationMs = 0 }) {
	const longest = Math.min(maxDelayMs * commands, 6e4);
	const shortest = (minDurationMs < longMinimumMs ? minDelayMs : minDelayAfterQuietMs) * commands;
	const delay = Math.max(shortest, Math.min(elapsedMs * Math.min(commands / 40, .5), longest));
	const quiet = Math.min(1e3 * commands, minDurationMs - elapsedMs);
	return Math.round(Math.max(delay, quiet) * (.9 + .2 * random));
}
/**
* How long a host may stay silent before the run asks it directly. Its response may have been lost, and SSM does not say so
* until the command expires. `slowestMs` is the time of the slowest host that responded; each further check waits twice as
* long.
*/
function stallTimeout({ stallChecks, slowestMs }) {
	return (slowestMs === void 0 ? 2e4 : Math.max(1e4, 2 * slowestMs)) * 2 ** stallChecks;
}
/** How long SSM may try to deliver a command to an agent; longer than any running agent needs. */
const deliveryMs = 6e4;
/** A hook may take ten minutes; the host enforces that. */
const hookMs = 6e5;
/** How long the host waits for another command to release the host's lock. */
const hostLockMs = 12e4;
/** systemd's own default for stopping and for starting a unit. */
const unitMs = 9e4;
/** How long the host waits for an app that limits requests to its health path. */
const rateLimitMs = 9e5;
const slackMs = 6e4;
/** How long an activation may take at most: stopping, starting and proving, twice, since the rollback takes as long. */
function activationMs(request, unit) {
	const once = secondsOr(unit.stopTimeout) + secondsOr(unit.startTimeout) + request["health-timeout"] + request["stable-for"];
	const hooks = [
		request["before-activate"],
		request["before-activate-once"],
		request["after-activate"]
	];
	return hostLockMs + 2 * once + rateLimitMs + hooks.filter((hook) => hook !== void 0).length * hookMs + slackMs;
}
/** Deleting releases and inspecting a host: neither waits for the app. */
const cleanupMs = 6e4;
const statusMs = 6e4;
/** For recovery after a cancel: GitHub ends the job five minutes after it. */
const postStepMs = 24e4;
function secondsOr(seconds) {
	return seconds === void 0 ? unitMs : seconds * 1e3;
}
// src/model/host-result.ts
const hostVerdicts = [
	"delivered",
	"staged",
	"unchanged",
	"refused",
	"activated",
	"rolled-back",
	"rollback-failed",
	"reverted",
	"settled",
	"reported",
	"cleaned"
];
// src/host/result-line.ts
const marker = "@ec2-release ";
/** The host program writes at most 2,400 bytes; a longer line is not from it. */
const maxLine = 4096;
/** The result line in a host's output: the first with our marker. Undefined when there is none, or when it is cut. */
function readResult(output, command) {
	const start = output.startsWith(marker) ? 0 : output.indexOf(`\n${marker}`) + 1;
	if (!output.startsWith(marker, start)) return void 0;
	const end = output.indexOf("\n", start);
	const line = output.slice(start + 13, end === -1 ? void 0 : end);
	if (line.length > maxLine) return void 0;
	const fields = parseObject(line);
	if (fields?.["v"] !== 1 || !(fields["command"] === command || fields["command"] === "program")) return void 0;
	const result = toResult(fields);
	return result?.more === void 0 ? result : withAllReleases(result, output.slice(end).replace(/^\n*/, ""));
}
const listMarker = "@ec2-releases ";
/** Adds the releases that the next line lists, unless the output is cut there. */
function withAllReleases(result, rest) {
	const end = rest.indexOf("\n");
	const all = rest.startsWith(listMarker) && end !== -1 ? parsed(rest.slice(14, end)) : void 0;
	if (!Array.isArray(all)) return result;
	const { more: _, ...known } = result;
	return {
		...known,
		releases: all.flatMap(onDisk)
	};
}
/** The host's output without the lines that the runner reads: for people only. */
function readTail(output) {
	const start = output.startsWith(marker) ? 0 : output.indexOf(`\n${marker}`) + 1;
	if (!output.startsWith(marker, start)) return (0,_printable_js__WEBPACK_IMPORTED_MODULE_2__.t)(output);
	const end = output.indexOf("\n", start);
	return (0,_printable_js__WEBPACK_IMPORTED_MODULE_2__.t)(end === -1 ? "" : output.slice(end + 1).replace(/^\n?(@ec2-releases .*(\n|$))?/, ""));
}
function parseObject(json) {
	const value = parsed(json);
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : void 0;
}
function parsed(json) {
	try {
		return JSON.parse(json);
	} catch {
		return;
	}
}
function toResult(fields) {
	const verdict = hostVerdicts.find((one) => one === fields["verdict"]);
	if (typeof fields["ok"] !== "boolean" || verdict === void 0) return void 0;
	const code = textField(fields["code"], 60) ?? "";
	return {
		ok: fields["ok"],
		verdict,
		code: /^[a-z][a-z0-9-]*$/.test(code) && !runnerCodes.has(code) || code === "" ? code : "unforeseen",
		message: textField(fields["message"], 1e3) ?? "",
		...textFields(fields),
		...numberFields(fields),
		...typeof fields["settled"] === "boolean" && { settled: fields["settled"] },
		...fields["drift"] === true && { drift: true },
		...fields["failedLast"] === true && { failedLast: true },
		...fields["requested"] === true && { requested: true },
		...Array.isArray(fields["releases"]) && { releases: fields["releases"].slice(0, 50).flatMap(onDisk) },
		warnings: warningsOf(fields["warnings"]),
		seconds: secondsOf(fields["seconds"])
	};
}
/** Codes of the runner's own credentials: a run acts on them for all hosts, so a host may not set them. */
const runnerCodes = /* @__PURE__ */ new Set([
	"aws-denied",
	"no-credentials",
	"credentials-expired"
]);
const upTo = (length) => (text) => text !== "" && text.length <= length;
const textKeys = {
	release: _labels_js__WEBPACK_IMPORTED_MODULE_1__.i,
	version: upTo(200),
	before: _labels_js__WEBPACK_IMPORTED_MODULE_1__.i,
	beforeVersion: upTo(200),
	after: _labels_js__WEBPACK_IMPORTED_MODULE_1__.i,
	afterVersion: upTo(200),
	sha256: (text) => /^[0-9a-f]{64}$/.test(text),
	verified: (text) => /^(input|beside|api|none|other hosts)$/.test(text),
	manager: (text) => /^(systemd|pm2)$/.test(text),
	service: upTo(200),
	proof: upTo(500),
	manual: upTo(200),
	good: _labels_js__WEBPACK_IMPORTED_MODULE_1__.i
};
function textFields(fields) {
	return Object.fromEntries(Object.entries(textKeys).flatMap(([key, fits]) => {
		const value = textField(fields[key], 500);
		return value !== void 0 && fits(value) ? [[key, value]] : [];
	}));
}
const numberKeys = [
	"port",
	"stopTimeout",
	"startTimeout",
	"freeMb",
	"memoryMb",
	"more"
];
/** Caps in seconds. A unit may have any timeout or none, and the run that waits for it holds the lock. */
const longest = {
	stopTimeout: 900,
	startTimeout: 600
};
function numberFields(fields) {
	return Object.fromEntries(numberKeys.flatMap((key) => {
		const value = fields[key];
		if (!isSane(value) || key === "port" && value > 65535) return [];
		return [[key, Math.min(value, longest[key] ?? value)]];
	}));
}
function onDisk(value) {
	if (typeof value !== "object" || value === null || !("id" in value) || !("verdict" in value)) return [];
	const { id, verdict } = value;
	if (typeof id !== "string" || typeof verdict !== "string") return [];
	if (!(0,_labels_js__WEBPACK_IMPORTED_MODULE_1__.i)(id) || !/^[a-z]{1,20}$/.test(verdict)) return [];
	return [{
		id,
		verdict,
		version: ("version" in value ? textField(value.version, 80) : "") ?? ""
	}];
}
function textField(value, max) {
	if (typeof value !== "string") return void 0;
	return (0,_printable_js__WEBPACK_IMPORTED_MODULE_2__.t)(value).replace(/[\n\t]+/g, " ").trim().slice(0, max);
}
function warningsOf(value) {
	if (!Array.isArray(value)) return [];
	return value.slice(0, 10).flatMap((one) => textField(one, 500) || []);
}
function secondsOf(value) {
	if (typeof value !== "object" || value === null) return {};
	const entries = Object.entries(value).filter(([key, number]) => /^[a-z][a-z-]{0,19}$/.test(key) && isSane(number));
	return Object.fromEntries(entries.slice(0, 20));
}
function isSane(value) {
	return typeof value === "number" && value >= 0 && value <= 1e7;
}
// src/dispatch/response.ts
/** Turns SSM's status of a command on a host into the host's response. Pure. */
/** Refusals that the second copy of a command gets: they say nothing about what the first copy did. */
const ambiguousRefusals = /* @__PURE__ */ new Set([
	"busy",
	"current-moved",
	"release-exists",
	"repeated"
]);
/** Whether the run must ask the host what it runs before it concludes anything from the response. */
function isAmbiguous({ result, lost }) {
	return lost || ambiguousRefusals.has(result.code);
}
/**
* What to fetch besides the 2,500 characters in SSM's list of invocations: nothing after a success, the result line when it is
* missing, and the log of a host that failed.
*/
function requiredOutput({ end, output }, command) {
	const result = readResult(output, command);
	if (result === void 0 || result.more !== void 0) return "result";
	return result.ok && end === "success" ? "none" : "log";
}
/** The response of a host whose command ended. `full` is its whole output, where the run fetched it. */
function parseResponse(status, full, command) {
	const output = full.length > status.output.length ? full : status.output;
	const result = readResult(output, command) ?? readResult(status.output, command);
	const tail = readTail(output);
	if (result === void 0) return lostResponse(status, tail);
	if (result.ok && status.end !== "success") return lostResponse(status, tail);
	return {
		result,
		tail,
		lost: false
	};
}
function lostResponse({ end, detail, exitCode }, tail) {
	const reason = `SSM says ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_2__.t)(detail)}${exitCode > 0 ? `, exit code ${exitCode}` : ""}`;
	if (end === "undelivered") return {
		...noResponse("host-unreachable", `SSM could not deliver the command (${reason}).`),
		tail
	};
	return {
		...noResponse("result-lost", `It did not report a result (${reason}).`),
		tail
	};
}
/** The response for a host that gave none: `unreachable` when the command did not reach it, else `unknown`. */
function noResponse(code, message) {
	return {
		result: {
			ok: false,
			verdict: code === "host-unreachable" ? "unreachable" : "unknown",
			code,
			message,
			warnings: [],
			seconds: {}
		},
		tail: "",
		lost: true
	};
}
/** The response for a host that never got the command, so it still runs what it ran before. */
function refusedResponse(code, message) {
	return {
		result: {
			ok: false,
			verdict: "refused",
			code,
			message,
			warnings: [],
			seconds: {}
		},
		tail: "",
		lost: false
	};
}
// src/dispatch/terminated.ts
const terminatedResponse = {
	result: {
		ok: true,
		verdict: "gone",
		code: "",
		message: "It was terminated during the deploy.",
		warnings: [],
		seconds: {}
	},
	tail: "",
	lost: false
};
/** The hosts that were terminated; none when EC2 does not say. */
async function terminatedHosts(hosts, { instances }) {
	if (hosts.length === 0) return /* @__PURE__ */ new Map();
	const found = await instances.find({
		tags: [],
		ids: hosts
	}).catch(() => void 0);
	if (found === void 0) return /* @__PURE__ */ new Map();
	const states = new Map(found.map(({ id, state }) => [id, state]));
	return new Map(hosts.filter((host) => isTerminated(states.get(host))).map((host) => [host, terminatedResponse]));
}
/** EC2 drops an instance from its lists some time after the end. */
function isTerminated(state) {
	return state === void 0 || state === "terminated" || state === "shutting-down";
}
// src/dispatch/invocation.ts
/** Hosts often fail for the same reason, and each log costs a call. */
const maxLogs = 10;
/**
* Sends one command to at most 50 hosts with the same settings, and polls until each has responded. Rejects only when the
* command itself cannot be made.
*/
async function runInvocation(hosts, spec, context) {
	const { commands, clock } = context.ports;
	const waiting = new Set(hosts);
	const id = crypto.randomUUID();
	const invocation = {
		...context,
		id,
		spec,
		waiting,
		sentAt: clock.now(),
		slowestMs: void 0,
		stallChecks: 0,
		logs: 0
	};
	const fresh = await spec.fresh?.().catch((error) => (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.i)(error));
	if (fresh instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__.t) return resolveAll(refusedResponse(fresh.code, fresh.message), invocation);
	const script = scriptFor({
		...spec.settings(hosts[0] ?? ""),
		...fresh
	}, invocation);
	try {
		const sent = await commands.send(script, hosts).catch((error) => (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.i)(error));
		if (sent instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__.t) return resolveAll(sendFailure(sent, spec), invocation);
		for (const host of sent.refused) resolveHost(host, notRegistered, invocation);
		await pollUntilDone(sent.id, {
			...invocation,
			sentAt: clock.now()
		});
	} catch (error) {
		const { code, message } = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.i)(error);
		resolveAll(noResponse(code, message), invocation);
	}
}
/** With these codes AWS did not send the command. A call that fails otherwise may have sent it. */
const neverSent = /* @__PURE__ */ new Set(["aws-denied", "no-credentials"]);
/** Without a `stage` or `activate` command a host still runs what it ran before; after other commands that is not certain. */
function sendFailure({ code, message }, { command }) {
	return neverSent.has(code) && (command === "stage" || command === "activate") ? refusedResponse(code, message) : noResponse(code, message);
}
const notRegistered = noResponse("host-unreachable", "SSM does not accept commands for it: it is no longer registered, or it was terminated.");
function scriptFor(settings, { id, request, ports, spec }) {
	const { command, runWithinMs, includeProgram = false } = spec;
	const expires = ports.clock.now() + deliveryMs + runWithinMs;
	const notAfter = Math.floor(Math.min(expires, spec.notAfter ?? expires) / 1e3);
	const { app, environment, "base-dir": baseDir } = request;
	const program = ports.program();
	const lines = () => requestText({
		...settings,
		"not-after": notAfter,
		"command-id": id
	});
	const text = command === "deliver" ? (0,_script_js__WEBPACK_IMPORTED_MODULE_4__.t)({
		app,
		environment,
		program
	}) : (0,_script_js__WEBPACK_IMPORTED_MODULE_4__.n)({
		command,
		app,
		environment,
		baseDir,
		request: lines(),
		program,
		includeProgram
	});
	return {
		comment: `ec2-release ${command} ${request.app}`,
		text,
		deliverWithinMs: deliveryMs,
		runWithinMs
	};
}
/** Polls until every host has responded or the command has expired. */
async function pollUntilDone(id, invocation) {
	const { spec, sentAt, waiting, commands } = invocation;
	const { runWithinMs, minDurationMs = 0 } = spec;
	const { clock, random } = invocation.ports;
	const expires = sentAt + deliveryMs + runWithinMs + 15e3;
	while (waiting.size > 0 && clock.now() < expires) {
		await clock.sleep(pollDelay({
			elapsedMs: clock.now() - sentAt,
			commands,
			random: random(),
			minDurationMs
		}));
		const done = await pollOnce(id, invocation);
		await Promise.all(done.map((status) => onStatus(id, status, invocation)));
		checkStalled(invocation);
	}
	await invocation.stallCheck;
	resolveAll(noResponse("result-lost", "It did not respond before the command expired."), invocation);
}
/** A failed poll is repeated, unless the credentials expired: they stay expired, and no later poll can succeed. */
async function pollOnce(id, { waiting, ports }) {
	try {
		return (await ports.commands.poll(id)).filter(({ host, end }) => end !== "running" && waiting.has(host));
	} catch (error) {
		if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.i)(error).code === "aws-failed") return [];
		throw error;
	}
}
async function onStatus(id, status, invocation) {
	const { command } = invocation.spec;
	const { redact } = invocation.ports;
	const redacted = {
		...status,
		output: redact(status.output)
	};
	const full = redact(await fullOutput(id, redacted, invocation));
	resolveHost(status.host, parseResponse(redacted, full, command), invocation);
}
/** The first 2,500 characters hold the whole result of a command that succeeded. After a failure the log helps the operator. */
async function fullOutput(id, status, invocation) {
	const need = requiredOutput(status, invocation.spec.command);
	if (need === "none" || need === "log" && invocation.logs >= maxLogs) return "";
	invocation.logs += 1;
	return await invocation.ports.commands.output(id, status.host).catch(() => "");
}
function resolveAll(response, invocation) {
	for (const host of invocation.waiting) resolveHost(host, response, invocation);
}
function resolveHost(host, response, invocation) {
	if (!invocation.waiting.delete(host)) return;
	invocation.slowestMs = invocation.ports.clock.now() - invocation.sentAt;
	invocation.onResult(host, {
		...response,
		commandId: invocation.id
	});
}
/** Asks hosts directly that have not responded for long; polling continues meanwhile. */
function checkStalled(invocation) {
	const { spec, ports, waiting } = invocation;
	const silentMs = ports.clock.now() - invocation.sentAt;
	if (!spec.probe || invocation.stallCheck || waiting.size === 0 || silentMs < stallTimeout(invocation)) return;
	invocation.stallChecks += 1;
	invocation.stallCheck = probeStalled([...waiting], spec.probe, invocation).then((responses) => {
		invocation.stallCheck = void 0;
		for (const [host, response] of responses) resolveHost(host, response, invocation);
	});
}
/** EC2 tells which of the silent hosts were terminated; only the others can respond. */
async function probeStalled(silent, probe, { ports }) {
	const terminated = await terminatedHosts(silent, ports);
	const left = silent.filter((host) => !terminated.has(host));
	return new Map([...terminated, ...left.length > 0 ? await probe(left) : []]);
}
// src/dispatch/dispatcher.ts
/** The most instance ids that SendCommand takes. */
const maxHostsPerCommand = 50;
/** For writing a part of the program to a file. */
const deliveryTimeoutMs = 6e4;
/**
* Sends a command to hosts and waits until each has responded or can no longer respond. A host that did not respond gets a
* response that says so; this rejects only when the command itself cannot be made.
*/
async function dispatch(hosts, spec, context) {
	const { freshTries = 3 } = spec;
	const responses = /* @__PURE__ */ new Map();
	const retry = {
		withoutProgram: [],
		outOfDate: []
	};
	const onResult = (host, response) => {
		if (response.result.code === "program-missing" && !spec.includeProgram) retry.withoutProgram.push(host);
		else if (response.result.code === "url-expired" && spec.fresh && freshTries > 1) retry.outOfDate.push(host);
		else {
			responses.set(host, response);
			context.onResult?.(host, response);
		}
	};
	const chunks = groupBySettings(hosts, (host) => requestText(spec.settings(host))).flatMap((group) => chunked(group, maxHostsPerCommand));
	await Promise.all(chunks.map((chunk) => runInvocation(chunk, spec, {
		...context,
		onResult,
		commands: chunks.length
	})));
	const withProgram = await sendProgram(retry.withoutProgram, spec, context);
	const withFreshSettings = await redispatch(retry.outOfDate, {
		...spec,
		freshTries: freshTries - 1
	}, context);
	return new Map([
		...responses,
		...withProgram,
		...withFreshSettings
	]);
}
/** Repeats the command with the program, for hosts that lack the program. */
async function sendProgram(hosts, spec, context) {
	const { request, ports, onResult } = context;
	if (hosts.length === 0 || !(0,_script_js__WEBPACK_IMPORTED_MODULE_4__.r)(ports.program())) return await redispatch(hosts, {
		...spec,
		includeProgram: true
	}, context);
	const delivered = await dispatch(hosts, {
		command: "deliver",
		settings: () => ({}),
		runWithinMs: deliveryTimeoutMs
	}, {
		request,
		ports
	});
	const failed = new Map([...delivered].filter(([, { result }]) => !result.ok));
	for (const [host, response] of failed) onResult?.(host, response);
	const ready = hosts.filter((host) => !failed.has(host));
	return new Map([...failed, ...await redispatch(ready, {
		...spec,
		includeProgram: true
	}, context)]);
}
async function redispatch(hosts, spec, context) {
	return hosts.length === 0 ? /* @__PURE__ */ new Map() : await dispatch(hosts, spec, context);
}
/** Hosts that get the same settings can share a command. */
function groupBySettings(hosts, settingsOf) {
	return [...Map.groupBy(hosts, settingsOf).values()];
}
function chunked(items, size) {
	return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));
}
// src/dispatch/phase.ts
/** Runs a phase on all its hosts at once, and emits each result as soon as it is known. */
async function runPhase(spec, { request, lease }, ports) {
	const { phase, hosts, resolve, batch, meaning = (result) => result } = spec;
	ports.emit({
		type: "phase",
		phase,
		hosts,
		...batch && {
			batch: batch.number,
			of: batch.of
		}
	});
	const startedAt = ports.clock.now();
	const emitResult = (host, { result, tail }) => ports.emit({
		type: "host",
		phase,
		host,
		result: meaning(result),
		tail,
		ms: ports.clock.now() - startedAt
	});
	const onResult = (host, response) => {
		if (isAmbiguous(response)) ports.emit({
			type: "result-unknown",
			phase,
			host,
			message: response.result.message
		});
		else emitResult(host, response);
	};
	const responses = await dispatch(hosts, spec.dispatch, {
		request,
		ports,
		onResult
	});
	const ambiguous = new Map([...responses].filter(([, response]) => isAmbiguous(response)));
	const terminated = await terminatedHosts([...ambiguous.keys()], ports);
	const open = new Map([...ambiguous].filter(([host]) => !terminated.has(host)));
	const resolved = new Map([...terminated, ...open.size > 0 ? await resolve(open) : open]);
	for (const [host, response] of resolved) emitResult(host, response);
	const known = new Map([...responses, ...resolved].map(([host, { result }]) => [host, meaning(result)]));
	const inOrder = hosts.flatMap((host) => [known.get(host) ?? []].flat().map((result) => [host, result]));
	const results = new Map(inOrder);
	await followFences(results, lease, ports);
	return results;
}
/**
* A host that reports a newer run ends this one, unless the lock shows that there is none: then that host is wrong, or lies,
* and only it has failed.
*/
async function followFences(results, lease, ports) {
	const fenced = [...results].filter(([, result]) => isFenced(result)).map(([host]) => host);
	if (fenced.length === 0 || lease === void 0) return;
	if (!await lease.verify()) return lease.supersede();
	const message = `${fenced.slice(0, 10).join(", ")} reported a newer run, but the lock shows none: see docs/errors.md#fenced. The deploy continues on the other hosts.`;
	ports.emit({
		type: "warning",
		message
	});
}
/** Whether the host refused a command because it has obeyed a newer run. */
function isFenced({ code }) {
	return code === "fenced";
}
/** The settings of every command of a run. By the fence hosts tell it from a command of an older run. */
function runSettings({ request, lease }) {
	return {
		...commonSettings(request),
		fence: lease.fence,
		"fence-parameter": lease.parameter
	};
}
/** The settings of a command that concerns the session's release. */
function releaseSettings(session) {
	return {
		...runSettings(session),
		release: session.release,
		version: session.version
	};
}
// src/state/lock.ts
/** How long a lock outlives the last renewal by its run. */
const leaseMs = 18e4;
const renewalMs = 6e4;
/** Between writing and reading back: longer than the gap between the writes of two runs that both saw a free lock. */
const readBackDelayMs = 1e3;
const lockPollMs = 5e3;
/** Does `work` under the lock and releases it. */
async function withLock(lease, work) {
	try {
		await work();
	} finally {
		await lease.release();
	}
}
/** Takes the lock, waiting for `lock-timeout`; rejects with `lock-held`, which names the holder. */
async function acquireLock(request, ports) {
	const { clock } = ports;
	const until = clock.now() + request["lock-timeout"];
	for (;;) {
		const lease = await tryAcquire(request, ports);
		if ("fence" in lease) return lease;
		if (lease.by.holder === "") continue;
		if (clock.now() >= until) throw lockHeldError(lease.by, request);
		ports.emit({
			type: "lock-wait",
			holder: lease.by.holder,
			url: lease.by.url
		});
		while (await isHeld(request, ports)) {
			if (clock.now() >= until) break;
			await clock.sleep(Math.min(lockPollMs, Math.max(until - clock.now(), 1)));
		}
	}
}
/** The holder of the lock; undefined when it is free. Read-only. */
async function lockHolder(request, { parameters }) {
	const found = await parameters.read((0,_drains_js__WEBPACK_IMPORTED_MODULE_3__.r)(request, "lock"));
	const record = (0,_drains_js__WEBPACK_IMPORTED_MODULE_3__.i)(found);
	return isFree(record, found.now) ? void 0 : record;
}
async function isHeld(request, ports) {
	return await lockHolder(request, ports) !== void 0;
}
function isFree({ holder, expires }, now) {
	return holder === "" || expires <= now;
}
/**
* Takes over the lock of an interrupted step, with a new fencing token: hosts that have seen it refuse commands that the step
* still has under way. Undefined when a newer run holds the lock.
*/
async function reacquireLock(fence, request, ports) {
	const parameter = (0,_drains_js__WEBPACK_IMPORTED_MODULE_3__.r)(request, "lock");
	const found = await ports.parameters.read(parameter);
	const { holder, url, fence: last } = (0,_drains_js__WEBPACK_IMPORTED_MODULE_3__.i)(found);
	if (holder !== "" && (last || found.version) > fence) {
		ports.emit({
			type: "superseded",
			holder,
			url
		});
		return;
	}
	return await writeAndVerify({
		parameter,
		found,
		before: unknownHolder
	}, request, ports);
}
/** How often the lock of an interrupted step is read: its last write may still be under way. */
const abandonReads = 3;
/**
* Releases the lock that an interrupted step was taking. `id` is the id that the step was about to write: a lock without it
* belongs to another run, or was never written.
*/
async function releaseAbandonedLock(id, request, { clock, parameters, emit }) {
	const parameter = (0,_drains_js__WEBPACK_IMPORTED_MODULE_3__.r)(request, "lock");
	for (let attempt = 1; attempt <= abandonReads; attempt += 1) {
		const found = await parameters.read(parameter);
		const record = (0,_drains_js__WEBPACK_IMPORTED_MODULE_3__.i)(found);
		if (record.id === id && record.holder !== "") {
			const fence = record.fence || found.version;
			await parameters.write(parameter, (0,_drains_js__WEBPACK_IMPORTED_MODULE_3__.c)({
				...record,
				fence,
				holder: "",
				url: "",
				expires: found.now
			}));
			emit({ type: "unlocked" });
			return;
		}
		if (attempt < abandonReads) await clock.sleep(readBackDelayMs);
	}
}
/** Writes to a free lock; the run that reads its own write back holds it. */
async function tryAcquire(request, ports) {
	const parameter = (0,_drains_js__WEBPACK_IMPORTED_MODULE_3__.r)(request, "lock");
	const found = await ports.parameters.read(parameter);
	const before = (0,_drains_js__WEBPACK_IMPORTED_MODULE_3__.i)(found);
	if (!isFree(before, found.now)) return { by: before };
	const lease = await writeAndVerify({
		parameter,
		found,
		before
	}, request, ports);
	if (lease !== void 0) return lease;
	return { by: (0,_drains_js__WEBPACK_IMPORTED_MODULE_3__.i)(await ports.parameters.read(parameter)) };
}
const unknownHolder = (0,_drains_js__WEBPACK_IMPORTED_MODULE_3__.i)({ at: 0 });
/** Writes, waits, and reads back; undefined when another run wrote later. */
async function writeAndVerify({ parameter, found, before }, request, ports) {
	const { holder, runUrl: url } = request;
	const id = crypto.randomUUID();
	const mine = {
		holder,
		url,
		id,
		since: found.now,
		fence: 0,
		expires: found.now + leaseMs
	};
	ports.emit({
		type: "lock-requested",
		id
	});
	const { version } = await ports.parameters.write(parameter, (0,_drains_js__WEBPACK_IMPORTED_MODULE_3__.c)(mine));
	await ports.clock.sleep(readBackDelayMs);
	const seen = await ports.parameters.read(parameter);
	if (seen.version !== version) {
		ports.emit({
			type: "lock-requested",
			id: ""
		});
		return;
	}
	ports.emit({
		type: "locked",
		parameter,
		fence: version
	});
	return startLease({
		parameter,
		takenAt: seen.now,
		mine: {
			...mine,
			fence: version
		},
		version
	}, before, ports);
}
function startLease(held, before, ports) {
	const lost = new AbortController();
	const over = new AbortController();
	let successor;
	let reportedByHost = false;
	const lose = ({ holder, url }) => {
		if (successor === void 0 || successor === "" && holder !== "") ports.emit({
			type: "superseded",
			holder,
			url
		});
		successor = holder;
		lost.abort();
	};
	const renewing = keepRenewing(held, ports, {
		lose,
		over: AbortSignal.any([over.signal, lost.signal])
	});
	return {
		parameter: held.parameter,
		fence: held.mine.fence,
		takenAt: held.takenAt,
		lost: lost.signal,
		...before.holder !== "" && { before },
		supersede: () => {
			if (lost.signal.aborted) return;
			reportedByHost = true;
			lose(unknownHolder);
		},
		verify: async () => {
			const found = await ports.parameters.read(held.parameter).catch(() => void 0);
			if (found !== void 0 && isOwnedByNewerRun(found, held)) lose((0,_drains_js__WEBPACK_IMPORTED_MODULE_3__.i)(found));
			return found !== void 0 && !lost.signal.aborted && found.now < held.mine.expires;
		},
		release: async () => {
			over.abort();
			await renewing;
			const newer = lost.signal.aborted && !reportedByHost ? void 0 : await release(held, ports);
			if (newer !== void 0) lose(newer);
		}
	};
}
/** Renews the lock once a minute. A failed renewal does not end the run: the fencing token protects hosts without the lock. */
async function keepRenewing(held, ports, { lose, over }) {
	while (!over.aborted) {
		await ports.clock.sleep(renewalMs, over);
		if (over.aborted) return;
		const newer = await renew(held, ports).catch(() => void 0);
		if (newer !== void 0) lose(newer);
	}
}
/** Resolves with the newer run that took over, if any. Overwrites a late write of an older run. */
async function renew(held, { parameters }) {
	const found = await parameters.read(held.parameter);
	if (isOwnedByNewerRun(found, held)) return (0,_drains_js__WEBPACK_IMPORTED_MODULE_3__.i)(found);
	return await rewrite({
		...held.mine,
		expires: found.now + leaseMs
	}, {
		held,
		found
	}, parameters);
}
/** Resolves with the newer run that took over, if any. A failure to release the lock is only a warning. */
async function release(held, { parameters, emit }) {
	try {
		const found = await parameters.read(held.parameter);
		if (isOwnedByNewerRun(found, held)) return (0,_drains_js__WEBPACK_IMPORTED_MODULE_3__.i)(found);
		const newer = await rewrite({
			...held.mine,
			holder: "",
			url: "",
			expires: found.now
		}, {
			held,
			found
		}, parameters);
		if (newer === void 0) emit({ type: "unlocked" });
		return newer;
	} catch (error) {
		const { message } = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.i)(error);
		emit({
			type: "warning",
			message: `Could not release the lock; it expires on its own within three minutes. ${message}`
		});
		return;
	}
}
/** The write that takes the lock has no fence in it yet: its version is the fence. */
function isOwnedByNewerRun(found, { mine, version: last }) {
	return found.version !== last && ((0,_drains_js__WEBPACK_IMPORTED_MODULE_3__.i)(found).fence || found.version) > mine.fence;
}
/**
* Overwrites what was found. Resolves with an unknown holder when our lock had expired before the write arrived and another
* run had written since the read: that run found the lock expired and holds it, and its next renewal restores its record.
*/
async function rewrite(mine, { held, found }, parameters) {
	const { version, now } = await parameters.write(held.parameter, (0,_drains_js__WEBPACK_IMPORTED_MODULE_3__.c)(mine));
	const hadExpired = now >= held.mine.expires;
	held.mine = mine;
	held.version = version;
	return hadExpired && version !== found.version + 1 ? unknownHolder : void 0;
}
function lockHeldError({ holder, url, since, expires }, { app, environment }) {
	const [from, to] = [since, expires].map((ms) => new Date(ms).toISOString());
	const who = `${holder} has been deploying ${app} to ${environment} since ${from}${url === "" ? "" : `: ${url}`}`;
	return new _failure_js__WEBPACK_IMPORTED_MODULE_0__.t("lock-held", `${who}. Its lock lasts until ${to}, and that run renews it while it runs.`, { next: "Wait for that run to end and run this one again, or let the step wait with lock-timeout." });
}



/***/ }),

/***/ 7641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ median),
/* harmony export */   r: () => (/* binding */ mostCommon),
/* harmony export */   t: () => (/* binding */ isMajority)
/* harmony export */ });
import.meta.url;
// src/model/majority.ts
/** Votes of a fleet: the response of one host must not decide for the others. Pure. */
/** Whether `count` is more than half of `all`. */
function isMajority(count, all) {
	return count * 2 > all;
}
/** The value that occurs more often than any other; undefined on a tie, and of no values. */
function mostCommon(values) {
	const [first, second] = [...Map.groupBy(values, (value) => value)].map(([value, { length }]) => ({
		value,
		length
	})).sort((one, other) => other.length - one.length);
	return first === void 0 || first.length === second?.length ? void 0 : first.value;
}
/** The lower median; undefined of no numbers. */
function median(numbers) {
	return [...numbers].sort((one, other) => one - other)[Math.floor((numbers.length - 1) / 2)];
}



/***/ }),

/***/ 4111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ planTitles),
/* harmony export */   i: () => (/* binding */ planSection),
/* harmony export */   n: () => (/* binding */ planLists),
/* harmony export */   o: () => (/* binding */ rolloutLines),
/* harmony export */   r: () => (/* binding */ planRows),
/* harmony export */   s: () => (/* binding */ planSentence),
/* harmony export */   t: () => (/* binding */ planLines)
/* harmony export */ });
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(673);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3565);
import.meta.url;


// src/model/plan.ts
/** In a sentence. */
function planSentence({ command, version, release, hosts, batches }) {
	const changing = hosts.filter(({ will }) => will === "change");
	const [first] = changing;
	if (first === void 0) return `A ${command} would change nothing.`;
	return `A ${command} would bring ${changing.length === 1 ? (0,_labels_js__WEBPACK_IMPORTED_MODULE_0__.n)(first) : `${changing.length} of ${hosts.length} hosts`} to ${release === "" ? `version ${version}` : (0,_labels_js__WEBPACK_IMPORTED_MODULE_0__.c)({
		id: release,
		version
	})}, in ${batches.length === 1 ? "one batch" : `${batches.length} batches`}.`;
}
// src/report/plan-section.ts
/** The plan of a command, for people. Pure. */
/** For the log: a sentence, and a line for each batch and each host with a remark. */
function planLines(plan) {
	return [
		planSentence(plan),
		...batchLines(plan),
		...remarkLines(plan),
		`Time: ${timeText(plan.time)}`
	];
}
/** The same of a plan that the run executes now. */
function rolloutLines(plan) {
	const changing = plan.hosts.filter(({ will }) => will === "change").length;
	const batches = plan.batches.length === 1 ? "one batch" : `${plan.batches.length} batches`;
	return [`Plan: ${changing} of ${(0,_labels_js__WEBPACK_IMPORTED_MODULE_0__.t)(plan.hosts.length)} to activate${changing === 0 ? "" : `, in ${batches}`}.`, ...batchLines(plan)];
}
function batchLines({ hosts, batches }) {
	const names = new Map(hosts.map((host) => [host.id, (0,_labels_js__WEBPACK_IMPORTED_MODULE_0__.n)(host)]));
	return batches.map((batch, i) => `  batch ${i + 1}: ${batch.map((id) => names.get(id) ?? id).join(", ")}`);
}
function remarkLines({ hosts }) {
	return hosts.filter(({ why }) => why !== "").map((host) => `  ${(0,_labels_js__WEBPACK_IMPORTED_MODULE_0__.n)(host)}: ${host.why}`);
}
/** The parts of a plan besides hosts: lists with their titles. */
function planLists({ changes, permissions, time }) {
	const actions = (is) => permissions.flatMap((one) => one.is === is ? [one.action] : []).join(", ");
	const unchecked = actions("not checked");
	return [
		["Time", [timeText(time)]],
		...changes === void 0 ? [] : [["Changes", changeLines(changes)]],
		["Permissions", [`Granted: ${actions("allowed")}`, ...unchecked === "" ? [] : [`Not checked: ${unchecked}. With iam:SimulatePrincipalPolicy the run can check some of these.`]]]
	];
}
/** For the summary. */
function planSection(plan, budget) {
	const rows = planRows(plan).map((cells) => cells.map(_text_js__WEBPACK_IMPORTED_MODULE_1__.h));
	return [
		`<p>${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.h)(planSentence(plan))}</p>`,
		...planLists(plan).map(([title, entries]) => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.g)(title, entries)),
		(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.y)(budget, planTitles, rows)
	].join("\n");
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
function timeText({ ms, by, credentialsMs, isEnough }) {
	const how = by === "last" ? "as long as the last deploy took" : "at least; no earlier deploy was timed";
	const text = `about ${minutes(ms)} (${how})`;
	if (credentialsMs === void 0) return text;
	const enough = isEnough ? "enough for the deploy and a rollback" : "not enough for the deploy and a rollback: give the role a longer session (role-duration-seconds)";
	return `${text}; the credentials last ${minutes(credentialsMs)}, ${enough}`;
}
function minutes(ms) {
	const seconds = Math.round(ms / 1e3);
	return seconds < 120 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
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
		(0,_labels_js__WEBPACK_IMPORTED_MODULE_0__.n)(host),
		host.zone,
		(0,_labels_js__WEBPACK_IMPORTED_MODULE_0__.c)({
			id: host.runs,
			version: host.runsVersion
		}),
		host.will,
		host.downloads ? "yes" : "no",
		host.why
	]);
}



/***/ }),

/***/ 2819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ printable)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);
import.meta.url;

// src/model/printable.ts
const unprintable = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;
/** Text without colours and control characters (a terminal or a workflow log may act on them), line breaks and tabs kept. */
function printable(text) {
	return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text).replace(/\r\n?/g, "\n").replace(unprintable, "");
}



/***/ }),

/***/ 5678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isFailed),
/* harmony export */   c: () => (/* binding */ wasActivated),
/* harmony export */   i: () => (/* binding */ wasNotActivated),
/* harmony export */   n: () => (/* binding */ withoutRebalancing),
/* harmony export */   o: () => (/* binding */ needsActivation),
/* harmony export */   r: () => (/* binding */ cleanUp),
/* harmony export */   s: () => (/* binding */ positionOf),
/* harmony export */   t: () => (/* binding */ restoreLeftovers)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2526);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(673);
/* harmony import */ var _drains_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6157);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(345);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5198);
import.meta.url;





// src/model/host-position.ts
const positions = {
	activated: "moved",
	unreachable: "unreachable",
	"rollback-failed": "neither",
	unknown: "neither",
	gone: "gone",
	delivered: "kept",
	staged: "kept",
	unchanged: "kept",
	refused: "kept",
	"rolled-back": "kept",
	reverted: "kept",
	settled: "kept",
	reported: "kept",
	cleaned: "kept",
	drained: "kept",
	"not-drained": "kept",
	returned: "kept",
	"not-returned": "kept"
};
function positionOf(verdict) {
	return positions[verdict];
}
/** Whether this run may have changed what the host runs, and so has to revert it. */
function wasActivated(result) {
	const position = result === void 0 ? "kept" : positionOf(result.verdict);
	return position !== "kept" && position !== "gone";
}
/** Whether a host counts against `max-failures`. A terminated host has not failed. */
function isFailed({ ok }) {
	return !ok;
}
/** Whether a host that has the release on disk does not run it yet. */
function needsActivation(result) {
	return result?.verdict === "staged" || result?.verdict === "reported" && result.ok;
}
/** Whether it is certain what a host runs, so that old releases may be removed from it. */
function isCertain({ verdict }) {
	const position = positionOf(verdict);
	return position === "moved" || position === "kept";
}
// src/rollout/cleanup.ts
/**
* Removes the unused release from hosts, and prunes old releases on all of them. A failure is only a warning.
*/
async function cleanUp(last, { session, ports }, unused) {
	const hosts = [...last].filter(([, one]) => isCertain(one) && one.code !== "aws-denied").map(([host]) => host);
	if (hosts.length === 0) return;
	const settings = (host) => {
		const result = last.get(host);
		const isUnused = result !== void 0 && unused?.isUnused(result, host) === true;
		return {
			...(0,_lock_js__WEBPACK_IMPORTED_MODULE_3__.u)(session),
			release: isUnused ? unused?.release : void 0
		};
	};
	const dispatch = {
		command: "cleanup",
		settings,
		runWithinMs: _lock_js__WEBPACK_IMPORTED_MODULE_3__.h
	};
	const resolve = async (ambiguous) => ambiguous;
	const failed = [...await (0,_lock_js__WEBPACK_IMPORTED_MODULE_3__.l)({
		phase: "cleanup",
		hosts,
		dispatch,
		resolve
	}, session, ports)].filter(([, result]) => !result.ok && !(0,_lock_js__WEBPACK_IMPORTED_MODULE_3__.s)(result));
	if (failed.length === 0) return;
	const names = new Map(session.hosts.map((host) => [host.id, (0,_labels_js__WEBPACK_IMPORTED_MODULE_1__.n)(host)]));
	const named = failed.slice(0, 10).map(([id, { code, message }]) => `${names.get(id) ?? id} (${code}: ${message})`);
	const message = `Could not clean up on ${failed.length} of ${hosts.length} hosts: ${named.join(", ")}`;
	ports.emit({
		type: "warning",
		message
	});
}
const notActivatedVerdicts = /* @__PURE__ */ new Set([
	"staged",
	"refused",
	"not-drained"
]);
/** Whether a host has the release on disk and never ran it; a host whose status shows what it ran before counts as well. */
function wasNotActivated({ verdict, code }) {
	return notActivatedVerdicts.has(verdict) || verdict === "rolled-back" && code === "result-lost";
}
// src/traffic/rebalance.ts
const process = "AZRebalance";
/**
* Does `work` while the group does not rebalance. Records the suspension first, so that the next run can undo it if this run
* dies.
*/
async function withoutRebalancing(session, ports, work) {
	const { group } = session.request.selection;
	if (!session.request["suspend-az-rebalance"] || group === void 0) return await work();
	if ((await ports.scaling.find(group))?.suspended.includes(process)) return await work();
	await ports.parameters.write((0,_drains_js__WEBPACK_IMPORTED_MODULE_2__.r)(session.request, "suspended"), (0,_drains_js__WEBPACK_IMPORTED_MODULE_2__.o)({ group }));
	await ports.scaling.suspend(group, process);
	try {
		return await work();
	} finally {
		await resume(group, session, ports);
	}
}
/** Resumes what an earlier run left suspended. */
async function resumeRebalancing(session, ports) {
	const { value } = await ports.parameters.read((0,_drains_js__WEBPACK_IMPORTED_MODULE_2__.r)(session.request, "suspended"));
	const { group } = (0,_drains_js__WEBPACK_IMPORTED_MODULE_2__.a)(value ?? "");
	if (typeof group !== "string" || !(0,_labels_js__WEBPACK_IMPORTED_MODULE_1__.o)(group)) return;
	await resume(group, session, ports);
	ports.emit({
		type: "warning",
		message: `An earlier run left ${process} of ${group} suspended. This run resumed it.`
	});
}
async function resume(group, { request }, ports) {
	try {
		await ports.scaling.resume(group, process);
		await ports.parameters.write((0,_drains_js__WEBPACK_IMPORTED_MODULE_2__.r)(request, "suspended"), "{}");
	} catch (error) {
		const message = `${process} of ${group} is still suspended; the next run resumes it. ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.i)(error).message}`;
		ports.emit({
			type: "warning",
			message
		});
	}
}
// src/traffic/restore.ts
/** Warns about an expired lock, registers targets again, and resumes what was suspended. */
async function restoreLeftovers(session, ports) {
	const { before } = session.lease;
	if (before !== void 0) {
		const until = new Date(before.expires).toISOString();
		const who = `${before.holder}${before.url === "" ? "" : `, ${before.url}`}`;
		ports.emit({
			type: "warning",
			message: `The previous run (${who}) did not release its lock, which expired at ${until}. Its unfinished hosts recover on their own and now reject its commands.`
		});
	}
	await Promise.all([restoreTargets({
		session,
		ports
	}), resumeRebalancing(session, ports)]);
}
/** Registers recorded targets again, whatever became of the run that drained them. */
async function restoreTargets(context) {
	const { session, ports } = context;
	const { drained, count } = await (0,_drains_js__WEBPACK_IMPORTED_MODULE_2__.t)(session.request, ports);
	if (drained.size === 0) return;
	const { registerAgain } = await __nccwpck_require__.e(/* import() */ 3718).then(__nccwpck_require__.bind(__nccwpck_require__, 3718));
	const { unhealthy, stillDeregistered } = await registerAgain(drained, context);
	if (!stillDeregistered) for (let i = count; i > 0; i -= 1) await ports.parameters.write((0,_drains_js__WEBPACK_IMPORTED_MODULE_2__.r)(session.request, `drained/${i}`), _drains_js__WEBPACK_IMPORTED_MODULE_2__.n);
	const restored = [...drained].map(([group, targets]) => `${targets.map(({ id, port }) => `${id}:${port}`).join(", ")} into ${(0,_targets_js__WEBPACK_IMPORTED_MODULE_4__.t)(group)}`);
	const problems = [...unhealthy].map(([host, { message }]) => ` ${host}: ${message}`).join("");
	ports.emit({
		type: "warning",
		message: `An earlier run left targets out of traffic. This run registered them again: ${restored.join("; ")}.${problems}`
	});
}



/***/ }),

/***/ 5588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ buildRunReport)
/* harmony export */ });
/* harmony import */ var _majority_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7641);
import.meta.url;

// src/report/spans.ts
/** Spans in order of start, without those under 50 ms. */
function spansOf(events) {
	const [first] = events;
	if (first === void 0) return [];
	const spans = [];
	for (const event of events) addEvent(event, event.at - first.at, spans);
	const end = (events.at(-1)?.at ?? first.at) - first.at;
	const endOf = ({ what }, i) => what === "pause" || what === "bake" ? spans[i + 1]?.from ?? end : end;
	return spans.map((one, i) => ({
		...one,
		to: Math.min(one.to, endOf(one, i))
	})).filter(({ from, to }) => to - from >= 50);
}
function addEvent(event, at, spans) {
	switch (event.type) {
		case "phase": {
			const { phase: what, hosts, batch: number, of } = event;
			const batch = number === void 0 || of === void 0 ? {} : { batch: {
				number,
				of
			} };
			spans.push({
				what,
				from: at,
				to: at,
				hosts: hosts.length,
				...batch
			});
			return;
		}
		case "host":
			updateLast(spans, event.phase, (one) => ({
				...one,
				to: at,
				slowest: slower(one.slowest, event)
			}));
			return;
		case "lock-wait":
			spans.push({
				what: "lock",
				from: at,
				to: at,
				hosts: 0
			});
			return;
		case "locked":
			updateLast(spans, "lock", (one) => ({
				...one,
				to: at
			}));
			return;
		case "monitoring":
			spans.push({
				what: event.why,
				from: at,
				to: at + event.ms,
				hosts: 0
			});
			return;
		default: return;
	}
}
/** Updates the last span of a kind. */
function updateLast(spans, what, to) {
	const at = spans.findLastIndex((one) => one.what === what);
	const found = spans[at];
	if (found !== void 0) spans[at] = to(found);
}
function slower(before, { host, ms, result }) {
	if (before !== void 0 && before.ms >= ms) return before;
	const step = longest(result);
	return {
		host,
		ms,
		...step && { step }
	};
}
function longest({ seconds }) {
	return Object.entries(seconds).sort(([, one], [, other]) => other - one)[0];
}
// src/report/run-report.ts
const emptyReport = {
	startedAt: 0,
	endedAt: 0,
	verdict: "refused",
	verification: {
		source: "none",
		why: "the run ended before it checked the artifact"
	},
	hosts: [],
	warnings: [],
	spans: []
};
/** Folds a run's events. Without `finished` the verdict is `refused`. */
function buildRunReport(events) {
	const hosts = /* @__PURE__ */ new Map();
	const inProgress = /* @__PURE__ */ new Map();
	let run = emptyReport;
	for (const event of events) {
		applyHostEvent(event, hosts, inProgress);
		run = {
			...applyRunEvent(run, event),
			startedAt: run.startedAt || event.at,
			endedAt: event.at
		};
	}
	const last = [...hosts.values()];
	const seen = run.verdict === "superseded" ? last.map(withoutLive) : last;
	return {
		...run,
		hosts: seen.map(withCommonVersions(seen, run)),
		spans: spansOf(events)
	};
}
/** Gives each release one version: that of the run which made it, or what most hosts report. No single host decides. */
function withCommonVersions(hosts, { release: own, started }) {
	const reported = hosts.flatMap(({ before, beforeVersion, after, afterVersion }) => [{
		id: before,
		version: beforeVersion
	}, {
		id: after,
		version: afterVersion
	}]);
	const names = new Map([...Map.groupBy(reported, ({ id }) => id)].map(([id, all]) => {
		const most = (0,_majority_js__WEBPACK_IMPORTED_MODULE_0__.r)(all.flatMap(({ version }) => version || []));
		return [id, id !== void 0 && id === own ? started?.version || most : most];
	}));
	return (host) => {
		const [before, after] = [names.get(host.before), names.get(host.after)];
		return {
			...host,
			...host.beforeVersion !== void 0 && before !== void 0 && { beforeVersion: before },
			...host.afterVersion !== void 0 && after !== void 0 && { afterVersion: after }
		};
	};
}
/** Applies an event to the run as a whole. */
function applyRunEvent(run, event) {
	switch (event.type) {
		case "started": return {
			...run,
			started: event
		};
		case "release-created": return {
			...run,
			release: event.release
		};
		case "target-selected": return {
			...run,
			release: event.release,
			...run.started && { started: {
				...run.started,
				version: event.version
			} }
		};
		case "verification": return {
			...run,
			verification: event.verification
		};
		case "commit-check": return {
			...run,
			commitCheck: event.text
		};
		case "stopped": return {
			...run,
			stopped: event
		};
		case "status-collected": return {
			...run,
			status: event.status
		};
		case "planned": return {
			...run,
			plan: event.plan
		};
		case "superseded": return {
			...run,
			supersededBy: event
		};
		case "warning": return {
			...run,
			warnings: [...run.warnings, event.message]
		};
		case "finished": return {
			...run,
			verdict: event.verdict,
			...event.failure && { problem: event.failure }
		};
		default: return run;
	}
}
/** Applies an event to the hosts; `inProgress` has those that got a command and have not responded. */
function applyHostEvent(event, hosts, inProgress) {
	if (event.type === "hosts") {
		for (const instance of event.usable) hosts.set(instance.id, newHost(instance));
		for (const one of event.unusable) hosts.set(one.instance.id, ineligibleHost(one, event.skip));
	}
	if (event.type === "joined") for (const instance of event.hosts) hosts.set(instance.id, newHost(instance));
	if (event.type === "phase") for (const host of event.hosts) inProgress.set(host, event.phase);
	if (event.type === "host") {
		const host = hosts.get(event.host);
		if (host !== void 0) hosts.set(event.host, withResult(host, event));
		inProgress.delete(event.host);
	}
	if (event.type === "cancelled") markInProgress(hosts, inProgress);
}
/** Marks hosts whose activation or revert was under way: only these phases change what a host runs. */
function markInProgress(hosts, inProgress) {
	for (const [id, phase] of inProgress) {
		const host = hosts.get(id);
		if (host !== void 0 && (phase === "activate" || phase === "revert")) hosts.set(id, {
			...withoutLive(host),
			...leftInProgress
		});
	}
}
const leftInProgress = {
	outcome: "at-work",
	message: "It was in progress when the run was cancelled; it recovers on its own."
};
function newHost({ id, name, zone }) {
	return {
		id,
		name,
		zone,
		outcome: "untouched",
		code: "",
		message: "",
		next: "",
		steps: {},
		warnings: [],
		tail: ""
	};
}
function ineligibleHost({ instance, code, message, next }, skip) {
	return {
		...newHost(instance),
		outcome: skip ? "skipped" : "refused",
		code,
		message,
		next
	};
}
function withResult(host, { phase, result, ms, tail }) {
	const { verdict, ok, code, seconds } = result;
	const failedNow = !ok && host.code === "" && phase !== "cleanup";
	const isReverted = host.outcome === "rollback-failed" && verdict === "reverted";
	const outcome = outcomeOf(phase, result) ?? host.outcome;
	const known = {
		...host,
		outcome,
		...failedNow && {
			code,
			message: result.message,
			tail
		},
		...verdict === "gone" && { message: result.message },
		...isReverted && { message: `${host.message} A second attempt reverted it.` },
		...beforeOf(host, result),
		...result.manager !== void 0 && { manager: result.manager },
		...result.service !== void 0 && { service: result.service },
		...afterOf(phase, result),
		steps: {
			...host.steps,
			[phase]: {
				verdict,
				ok,
				code,
				ms,
				seconds
			}
		},
		...result.proof !== void 0 && phase !== "cleanup" && { proof: result.proof },
		warnings: [...host.warnings, ...result.warnings.filter((warning) => !host.warnings.includes(warning))]
	};
	return unprovedOutcomes.has(outcome) ? withoutLive(known) : known;
}
/** With these outcomes the running release is unknown. */
const unprovedOutcomes = /* @__PURE__ */ new Set([
	"rollback-failed",
	"unreachable",
	"unknown",
	"gone"
]);
function withoutLive({ after: _, afterVersion: __, proof: ___, ...host }) {
	return host;
}
/** The outcome that a phase's result gives a host; undefined where it changes none. */
function outcomeOf(phase, { verdict }) {
	if (phase === "cleanup") return void 0;
	switch (verdict) {
		case "activated": return "deployed";
		case "reverted": return "rolled-back";
		case "unchanged":
		case "refused":
		case "rolled-back":
		case "rollback-failed":
		case "unreachable":
		case "unknown":
		case "gone": return verdict;
		case "not-drained": return "refused";
		case "drained":
		case "returned":
		case "not-returned":
		case "staged":
		case "settled":
		case "delivered":
		case "reported":
		case "cleaned": return;
	}
}
function beforeOf(host, { before, beforeVersion }) {
	if (host.before !== void 0 || before === void 0) return {};
	return {
		before,
		...beforeVersion !== void 0 && { beforeVersion }
	};
}
/** What is live by a phase's result; a staged release is not live. */
function afterOf(phase, result) {
	if (phase === "cleanup") return {};
	const after = result.after ?? (phase === "stage" ? result.before : void 0);
	if (after === void 0) return {};
	return {
		after,
		afterVersion: result.afterVersion ?? (after === result.before ? result.beforeVersion : void 0) ?? ""
	};
}



/***/ }),

/***/ 4849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ quote),
/* harmony export */   n: () => (/* binding */ hostScript),
/* harmony export */   r: () => (/* binding */ needsDelivery),
/* harmony export */   t: () => (/* binding */ deliveryScript)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2526);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8522);
import.meta.url;


// src/host/script.ts
/**
* SSM allows 64 KB for a document with its parameters; this leaves room for the document.
* Source: the service model's text on CreateDocument's Content.
*/
const maxBytes = 6e4;
/**
* The script that SSM's agent runs as root with `sh`, without HOME, in /usr/bin. Everything from a workflow is encoded as
* base64, whose alphabet means nothing to a shell or to SSM's own `{{ssm:…}}`.
*/
function hostScript(input) {
	return withinLimit([
		"#!/bin/sh",
		`# ec2-release ${input.command} ${input.app}`,
		"HOME=/root; export HOME",
		systemPath,
		...input.includeProgram ? embeddedProgram(input) : installedProgram(input),
		`${encodedInput(input.request)} | PATH=$caller_path /bin/sh "$program" ${input.command} --request`,
		"code=$?",
		"# SSM reads other codes: 137 as a timeout, 168 and 169 as its own, 194 as a request to reboot and run again.",
		"case $code in 0 | 6[4-9] | [7-9][0-9] | 10[0-9] | 11[0-3]) exit \"$code\" ;; esac",
		"exit 113"
	].join("\n"));
}
/** Root runs no program from /usr/local, which other users may own. The app's user gets the agent's own PATH. */
const systemPath = "caller_path=$PATH; PATH=/usr/sbin:/usr/bin:/sbin:/bin";
function withinLimit(script) {
	const bytes = Buffer.byteLength(JSON.stringify([script]));
	if (bytes > maxBytes) throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.t("command-too-large", `The command for a host has ${bytes} bytes; SSM takes ${maxBytes}.`, { next: "Make env or the hooks shorter: put settings into the .env file on the host, and scripts into the artifact." });
	return script;
}
/** How much of the program one command may contain, in characters of base64: the request needs the rest of its size. */
const maxEmbedded = 3e4;
/** Whether the run sends a part of the program ahead of the command, see `deliveryScript`. */
function needsDelivery({ gzipBase64 }) {
	return gzipBase64.length > maxEmbedded;
}
/**
* The script that leaves the first part of a large program on a host, for the command that contains the rest. Root owns /run,
* so no other user can put a file or a link there.
*/
function deliveryScript(to) {
	const { app, program } = to;
	const line = JSON.stringify({
		v: 1,
		command: "program",
		ok: true,
		verdict: "delivered"
	});
	return withinLimit([
		"#!/bin/sh",
		`# ec2-release deliver ${app}`,
		systemPath,
		"umask 077",
		"# Removes parts that no command fetched within an hour.",
		`find /run -maxdepth 1 -name 'ec2-release.ahead.*' -mmin +60 -delete`,
		`ahead=${deliveryPath(to)}`,
		`printf %s '${program.gzipBase64.slice(0, -3e4)}' >"$ahead.$$" && mv -f "$ahead.$$" "$ahead" || exit 113`,
		`printf '%s\\n' '@ec2-release ${line}'`
	].join("\n"));
}
/** One path per app and environment: the lock lets only one run of them send commands, so no other run removes its part. */
function deliveryPath({ app, environment, program: { sha256 } }) {
	return `/run/ec2-release.ahead.${app}.${environment}.${sha256.slice(0, 16)}`;
}
function embeddedProgram(input) {
	const { gzipBase64, sha256 } = input.program;
	const isInParts = needsDelivery(input.program);
	const rest = `printf %s '${gzipBase64.slice(-3e4)}'`;
	const all = isInParts ? `{ cat ${deliveryPath(input)} 2>/dev/null; ${rest}; }` : rest;
	return [
		...closedFolder,
		`${all} | base64 -d | gzip -dc >"$program"`,
		...refuseUnless(sha256, "program-damaged", "The program did not arrive whole"),
		...isInParts ? [`rm -f ${deliveryPath(input)}`] : [],
		"umask 022"
	];
}
/** Checks and runs a copy, which no owner of the folder can change between the check and the run. */
function installedProgram({ baseDir, program }) {
	return [
		...closedFolder,
		`timeout 10 head -c 1000000 ${quote(`${baseDir}/deploy.sh`)} >"$program" 2>/dev/null`,
		...refuseUnless(program.sha256, "program-missing", "The program of this run is not installed"),
		"umask 022"
	];
}
const closedFolder = [
	"umask 077",
	"# The name holds the process id: the next command removes what a dead process left.",
	"dir=$(mktemp -d \"/run/ec2-release.$$.XXXXXX\") || exit 113",
	"trap 'rm -rf \"$dir\"' EXIT",
	"program=$dir/deploy.sh"
];
function refuseUnless(sha256, code, message) {
	const line = JSON.stringify({
		v: 1,
		command: "program",
		ok: false,
		verdict: "refused",
		code,
		message
	});
	return [
		`[ "$(sha256sum 2>/dev/null <"$program")" = '${sha256}  -' ] || {`,
		`  printf '%s\\n' '@ec2-release ${line}'`,
		"  exit 71",
		"}"
	];
}
/** A shell reads nothing within single quotes but the quote itself. */
function quote(text) {
	return `'${text.replaceAll("'", `'\\''`)}'`;
}
/** From this size on, compression is worth one more process on the host. */
const largeBytes = 2e3;
/** A shell command that prints the text on the host. */
function encodedInput(text) {
	if (Buffer.byteLength(text) < largeBytes) return `printf %s '${Buffer.from(text).toString("base64")}' | base64 -d`;
	return `printf %s '${(0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.gzipSync)(text, { level: 9 }).toString("base64")}' | base64 -d | gzip -dc`;
}



/***/ }),

/***/ 6850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ bake),
/* harmony export */   c: () => (/* binding */ outcome),
/* harmony export */   d: () => (/* binding */ hostState),
/* harmony export */   i: () => (/* binding */ finish),
/* harmony export */   l: () => (/* binding */ liveCommit),
/* harmony export */   n: () => (/* binding */ startMonitor),
/* harmony export */   o: () => (/* binding */ newRollout),
/* harmony export */   r: () => (/* binding */ deployToLateHosts),
/* harmony export */   s: () => (/* binding */ rollOut),
/* harmony export */   t: () => (/* binding */ stage),
/* harmony export */   u: () => (/* binding */ refuseDowngrade)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2526);
/* harmony import */ var _restore_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5678);
/* harmony import */ var _majority_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7641);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5132);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(673);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(345);
import.meta.url;






// src/model/host-state.ts
/** The one reading of a host's reply. A host without a reply is in no known state: `problem` is `result-lost`. */
function hostState(host, result) {
	const { verdict, code, before = "none", beforeVersion = "", releases = [], manual = "" } = result ?? lost;
	const { failedLast = false, drift = false, requested = false, freeMb, memoryMb } = result ?? lost;
	return {
		host,
		live: before,
		liveVersion: beforeVersion,
		problem: code,
		runsRequested: requested || verdict === "unchanged",
		hasStaged: verdict === "staged",
		releases,
		failedLast,
		isDrifted: drift,
		manual,
		...freeMb !== void 0 && { freeMb },
		...memoryMb !== void 0 && { memoryMb }
	};
}
const lost = {
	ok: false,
	verdict: "unknown",
	code: "result-lost",
	message: "",
	warnings: [],
	seconds: {}
};
// src/preflight/downgrade.ts
const commitForm = /^[0-9a-f]{40,64}$/;
/** The most live commits that a run compares, where hosts run different ones. */
const maxCompared = 5;
/**
* Rejects with `downgrade` when GitHub says that the new commit is behind a live one. Emits the result of the check, also
* when unknown.
*/
async function refuseDowngrade(staged, { session, ports }) {
	const { commit } = session;
	if (session.request["allow-downgrade"]) return;
	const record = await (0,_lock_js__WEBPACK_IMPORTED_MODULE_5__.b)(session.request, ports);
	if (commit !== "" && record?.known.find((one) => one.commit === commit)?.bad) throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.t("downgrade", `Commit ${short(commit)} was rolled back earlier.`, { next: "Deploy a newer commit with the fix, or set allow-downgrade: true." });
	if ([...staged.values()].every(({ before }) => before === void 0 || before === "none")) return;
	const live = liveCommits(staged, record);
	const known = live.filter((one) => one !== void 0 && one !== commit);
	const relations = await Promise.all(known.slice(0, maxCompared).map((base) => relation(base ?? "", commit, ports)));
	const behind = known.find((_, i) => relations[i] === "behind");
	if (behind !== void 0) throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.t("downgrade", `Commit ${short(commit)} is behind ${short(behind)}, which is live${where(behind, staged, record)}: this deploy would remove changes.`, { next: "Deploy a newer commit, run the command rollback, or set allow-downgrade: true." });
	const unknown = relations.find((one) => one.startsWith("unknown"));
	const said = live.includes(void 0) ? "unknown: no record says which commit is live" : unknown;
	ports.emit({
		type: "commit-check",
		text: said ?? `${short(commit)} is not behind the live commit`
	});
}
async function relation(base, head, { commits }) {
	const result = await commits.compare(base, head);
	return "is" in result ? result.is : `unknown: ${result.unknown}`;
}
/** The commits that hosts run; undefined for a release whose commit is unknown. */
function liveCommits(staged, record) {
	const live = [...staged.values()].filter(({ before = "none" }) => before !== "none");
	return [...new Set(live.map((one) => commitOf(one, record)))];
}
/** The commit of a host's release: by the record, else its version where that is a commit. The record outweighs the host. */
function commitOf({ before, beforeVersion = "" }, record) {
	return [record?.known.find(({ id }) => id === before)?.commit ?? "", beforeVersion].find((one) => commitForm.test(one));
}
/** On which hosts the commit is live, unless on all: possibly a single host claims so. */
function where(commit, staged, record) {
	const on = [...staged].filter(([, one]) => commitOf(one, record) === commit).map(([host]) => host);
	if (on.length === staged.size) return "";
	return ` on ${on.slice(0, 5).join(", ")}${on.length > 5 ? ", …" : ""}`;
}
/** The commit that all hosts run; undefined where they differ, or where it is unknown. */
function liveCommit(statuses, record) {
	const [only, ...others] = liveCommits(statuses, record);
	return others.length === 0 ? only : void 0;
}
const short = (commit) => commit.slice(0, 12);
// src/model/outcome.ts
/**
* The verdict of a run, from its events: the only place that decides it. A run that has not ended has the verdict that it
* would have if it ended now.
*
* @param rejected whether the command rejected with a Failure.
*/
function outcome(events, rejected = false) {
	const has = (type) => events.some((event) => event.type === type);
	if (has("cancelled")) return "cancelled";
	const recovery = events.find((event) => event.type === "recovery-started");
	if (recovery?.hosts === false) return "refused";
	if (has("superseded")) return "superseded";
	if (recovery !== void 0) return rejected || !haveRecovered(events) ? "rollback-failed" : "cancelled";
	if (rejected) return verdictOnFailure(events);
	if (has("planned")) return "planned";
	if (has("status-collected")) return "reported";
	const end = rolloutEnd(events);
	return end === void 0 ? "refused" : rolloutVerdict(end);
}
/** A `status` that fails on drift has reported what it found; once an activation was sent, the state of hosts is uncertain. */
function verdictOnFailure(events) {
	if (events.some(({ type }) => type === "planned")) return "refused";
	if (events.some(({ type }) => type === "status-collected")) return "reported";
	return events.some((event) => event.type === "phase" && event.phase === "activate") ? "rollback-failed" : "refused";
}
/**
* Whether every host of an interrupted run reported that it is on one proved release. A host that is busy until the step's
* time is over recovers on its own.
*/
function haveRecovered(events) {
	const last = /* @__PURE__ */ new Map();
	for (const event of events) if (event.type === "host" && event.phase === "settle") last.set(event.host, event.result);
	return [...last.values()].every(({ ok, verdict, code }) => ok || verdict === "rolled-back" || code === "busy");
}
/** Undefined when the run made no plan to execute. */
function rolloutEnd(events) {
	const start = events.findIndex(({ type }) => type === "rollout-planned");
	const planned = events[start];
	if (planned?.type !== "rollout-planned") return void 0;
	const rest = events.slice(start);
	const joined = new Set(rest.flatMap((event) => event.type === "joined" ? event.hosts.map(({ id }) => id) : []));
	const results = rest.filter((event) => event.type === "host").filter((event) => counts(event, joined));
	const revert = rest.findIndex((event) => event.type === "phase" && event.phase === "revert");
	const beforeRevert = new Set(revert < 0 ? rest : rest.slice(0, revert));
	return {
		last: new Map([...planned.plan.batches.flat().map((host) => [host, void 0]), ...results.filter(({ phase }) => phase !== "return").map(({ host, result }) => [host, result])]),
		failed: new Set(results.filter((event) => !event.result.ok && beforeRevert.has(event)).map(({ host }) => host)),
		stopped: rest.some(({ type }) => type === "stopped")
	};
}
/** Codes of a host that is still being set up. It has not failed: its own set-up deploys the release. */
const notReadyCodes = /* @__PURE__ */ new Set([
	"host-not-ready",
	"service-missing",
	"user-missing",
	"node-missing"
]);
/** Whether a result says what became of a host in the rollout. A successful drain or return does not; a failed one does. */
function counts({ phase, host, result }, joined) {
	switch (phase) {
		case "activate":
		case "revert": return true;
		case "drain":
		case "return": return !result.ok;
		case "stage":
		case "inspect": return joined.has(host) && !result.ok && !notReadyCodes.has(result.code);
		case "settle":
		case "cleanup": return false;
	}
}
function rolloutVerdict({ last, failed, stopped }) {
	if (last.size === 0) return "unchanged";
	const results = [...last.values()];
	const present = results.map((result) => result === void 0 ? "kept" : (0,_restore_js__WEBPACK_IMPORTED_MODULE_1__.s)(result.verdict)).filter((position) => position !== "gone");
	if (present.includes("neither")) return "rollback-failed";
	if (failed.size === 0 && !stopped) return "deployed";
	if (present.every((position) => position === "unreachable")) return "rollback-failed";
	if (present.includes("moved")) return "partial";
	return results.every((result) => result === void 0 || notActivated.has(result.verdict)) ? "refused" : "rolled-back";
}
const notActivated = /* @__PURE__ */ new Set([
	"staged",
	"reported",
	"unchanged",
	"refused",
	"not-drained",
	"gone"
]);
// src/dispatch/recovery.ts
/** Read-only: a host responds at any time, also while another command runs on it. */
async function queryStatus(hosts, { session, ports }) {
	return await (0,_lock_js__WEBPACK_IMPORTED_MODULE_5__.d)(hosts, {
		command: "status",
		settings: () => (0,_lock_js__WEBPACK_IMPORTED_MODULE_5__.u)(session),
		runWithinMs: _lock_js__WEBPACK_IMPORTED_MODULE_5__._
	}, {
		request: session.request,
		ports
	});
}
/**
* Whether this run staged the release, by the host's `status`. Compares versions, since two runs within one second can choose
* the same id.
*/
function isStaged({ releases = [] }, { release, version }) {
	return releases.some((one) => one.id === release && one.verdict === "staged" && version.startsWith(one.version));
}
/**
* Asks silent hosts for their `status`, and resolves with those whose result is certain: the host proved the expected release
* and no command runs on it, or the activation failed and the host rolled back. For other hosts the command may still be
* under way.
*/
async function confirm(hosts, expected, context) {
	const known = /* @__PURE__ */ new Map();
	for (const [host, response] of await queryStatus(hosts, context)) {
		const result = response.lost ? void 0 : confirmedBy(response.result, host, expected);
		if (result !== void 0) known.set(host, {
			...response,
			result
		});
	}
	return known;
}
function confirmedBy(status, host, expected) {
	const { good = "none", after, settled, releases = [] } = status;
	if (settled !== true || good !== after) return void 0;
	if (after === expected.now(host)) return confirmed(status, expected);
	return releases.some(({ id, verdict }) => id === expected.now(host) && verdict === "failed") ? rolledBack(status, "Its response was lost, but it has recorded that the release failed.") : void 0;
}
function confirmed(found, { verdict }) {
	const note = "Its response was lost; its status shows that it runs what it was to run, proved.";
	return {
		...found,
		ok: true,
		verdict,
		code: "",
		message: "",
		warnings: [...found.warnings, note]
	};
}
function rolledBack(found, message) {
	return {
		...found,
		ok: false,
		verdict: "rolled-back",
		code: "result-lost",
		message
	};
}
/** Sends `status`, then `recover`, to hosts with an ambiguous response. Waits for hosts on which a command still runs. */
async function resolveAmbiguous(ambiguous, expected, context) {
	const { clock } = context.ports;
	const until = clock.now() + (0,_lock_js__WEBPACK_IMPORTED_MODULE_5__.m)(context.session.request, {});
	const settled = new Map(ambiguous);
	let open = [...ambiguous.keys()];
	for (let attempt = 1; open.length > 0; attempt += 1) {
		for (const [host, response] of await recovered(open, ambiguous, context)) settled.set(host, response);
		const tries = (host) => settled.get(host)?.lost ? 2 : 4;
		open = open.filter((host) => isUnresolved$1(settled.get(host)) && attempt < tries(host) && clock.now() < until);
		if (open.length > 0) await clock.sleep(5e3 * attempt);
	}
	return new Map([...settled].map(([host, response]) => [host, resolve(host, [ambiguous.get(host), response], expected)]));
}
function isUnresolved$1(response) {
	return response === void 0 || response.lost || response.result.code === "busy";
}
/** Names the first command in `revoked`: if it is still under way, the host refuses it on arrival. */
async function recovered(hosts, ambiguous, context) {
	const { session, ports } = context;
	const statuses = await queryStatus(hosts, context);
	const reachable = hosts.filter((host) => statuses.get(host)?.lost === false);
	const recover = {
		command: "recover",
		settings: (host) => ({
			...(0,_lock_js__WEBPACK_IMPORTED_MODULE_5__.u)(session),
			revoked: ambiguous.get(host)?.commandId
		}),
		runWithinMs: (0,_lock_js__WEBPACK_IMPORTED_MODULE_5__.m)(session.request, {})
	};
	return new Map([...statuses, ...await (0,_lock_js__WEBPACK_IMPORTED_MODULE_5__.d)(reachable, recover, {
		request: session.request,
		ports
	})]);
}
function isReverted(host, response, expected) {
	if (response === void 0 || response.lost) return false;
	const { after, verdict, code } = response.result;
	return after === expected.before(host) && verdict !== "rollback-failed" && code !== "busy";
}
/** What a host runs after its recovery. */
function resolve(host, [first, last], expected) {
	const { result, lost } = last;
	if (!lost && result.ok && result.after === expected.now(host)) return {
		...last,
		result: confirmed(result, expected)
	};
	if (first?.lost === false) return first;
	if (lost || result.code === "busy") return last;
	if (isReverted(host, last, expected)) return {
		...last,
		result: rolledBack(result, `${first?.result.message ?? ""} Its status shows that it runs what it ran before.`.trim())
	};
	const message = result.message || `It runs ${result.after ?? "something unknown"}.`;
	const code = result.code || "result-lost";
	return {
		...last,
		result: {
			...result,
			ok: false,
			verdict: "rollback-failed",
			code,
			message
		}
	};
}
/** The response of a host that was asked directly, twice, and stayed silent. */
function unreachable() {
	return (0,_lock_js__WEBPACK_IMPORTED_MODULE_5__.p)("host-unreachable", "It no longer responds, although SSM accepted commands for it.");
}
// src/rollout/rollout.ts
function newRollout(staged) {
	return {
		staged: new Map(staged),
		results: /* @__PURE__ */ new Map(),
		begun: [],
		slowestMs: 0
	};
}
/** Activates the batches of a plan one after another. It stops between two batches, never inside one. */
async function rollOut({ batches }, rollout, context) {
	const { ports, monitor } = context;
	const isFirst = rollout.begun.length === 0;
	for (const [i, hosts] of batches.entries()) {
		if (!canContinue(rollout, context)) return;
		const began = ports.clock.now();
		rollout.begun.push(hosts);
		const batch = {
			number: i + 1,
			of: batches.length
		};
		const first = isFirst && i === 0 ? hosts[0] : void 0;
		for (const [host, result] of await activate({
			hosts,
			batch,
			first
		}, rollout, context)) rollout.results.set(host, result);
		rollout.slowestMs = Math.max(rollout.slowestMs, ports.clock.now() - began);
		if (!withinBudget(rollout, context) || stopOnAlarm(await monitor.check(), rollout, context)) return;
		if (i < batches.length - 1 && stopOnAlarm(await monitorFor("pause", context), rollout, context)) return;
	}
}
/** After the last batch: monitors for as long as `bake` says. */
async function bake(rollout, context) {
	if (rollout.stopped !== void 0 || rollout.begun.length === 0) return;
	stopOnAlarm(await monitorFor("bake", context), rollout, context);
}
async function monitorFor(why, { session, ports, monitor }) {
	const ms = session.request[why];
	if (ms === 0) return void 0;
	ports.emit({
		type: "monitoring",
		why,
		ms
	});
	return await monitor.watchFor(ms);
}
function stopOnAlarm(what, rollout, context) {
	if (what !== void 0) stop({
		why: "alarm",
		what
	}, rollout, context);
	return what !== void 0;
}
/** Before a batch: whether the run still has the lock, time, and credentials that outlive the batch and its rollback. */
function canContinue(rollout, context) {
	const { session, ports } = context;
	const now = ports.clock.now();
	const { credentialsEnd } = session.request;
	if (session.lease.lost.aborted) stop({ why: "superseded" }, rollout, context);
	else if (now >= session.deadline) stop({ why: "time" }, rollout, context);
	else if (credentialsEnd !== void 0 && now + neededMs(rollout) >= credentialsEnd) stop({
		why: "credentials",
		what: new Date(credentialsEnd).toISOString()
	}, rollout, context);
	return rollout.stopped === void 0;
}
/** The time for one more batch and for reverting all batches, each as slow as the slowest so far. */
function neededMs({ begun, slowestMs }) {
	return slowestMs * (begun.length + 2) + 6e4;
}
/** After a batch: whether the run still has the lock, and no more hosts failed than `max-failures` allows. */
function withinBudget(rollout, context) {
	const { lease, request } = context.session;
	if (lease.lost.aborted) stop({ why: "superseded" }, rollout, context);
	else if ([...rollout.results.values()].filter(_restore_js__WEBPACK_IMPORTED_MODULE_1__.a).length > request["max-failures"]) stop({ why: "failures" }, rollout, context);
	return rollout.stopped === void 0;
}
function stop({ why, what }, rollout, { session, ports }) {
	rollout.stopped = why;
	const failures = [...rollout.results.values()].filter(_restore_js__WEBPACK_IMPORTED_MODULE_1__.a).length;
	const allowed = session.request["max-failures"];
	ports.emit({
		type: "stopped",
		why,
		failures,
		allowed,
		...what !== void 0 && { what }
	});
}
/** Without `target-groups` there is nothing to drain, and the code for it is not loaded. */
async function withDrained(...[drain, context, work]) {
	if (context.session.request["target-groups"] === void 0) return await work(drain.hosts);
	return await (await __nccwpck_require__.e(/* import() */ 3718).then(__nccwpck_require__.bind(__nccwpck_require__, 3718))).withDrained(drain, context, work);
}
async function activate({ hosts, batch, first }, { staged }, context) {
	const { session, ports } = context;
	const { release, request, deadline } = session;
	const before = (host) => staged.get(host)?.before ?? "none";
	const once = request["before-activate-once"] === void 0 ? void 0 : first;
	const isRollback = request.command === "rollback";
	const expected = {
		now: () => release,
		before,
		verdict: "activated"
	};
	const spec = {
		command: "activate",
		settings: (host) => ({
			...(0,_lock_js__WEBPACK_IMPORTED_MODULE_5__.c)(session),
			expect: before(host),
			first: host === once ? "true" : void 0,
			"rolling-back": isRollback ? "true" : void 0
		}),
		runWithinMs: activationTime(staged, session),
		minDurationMs: request["stable-for"],
		notAfter: deadline,
		probe: (silent) => confirm(silent, expected, context)
	};
	const resolve = (ambiguous) => resolveAmbiguous(ambiguous, expected, context);
	return await withDrained({
		hosts,
		force: false
	}, context, async (drained) => {
		return await (0,_lock_js__WEBPACK_IMPORTED_MODULE_5__.l)({
			phase: "activate",
			hosts: drained,
			dispatch: spec,
			batch,
			resolve
		}, session, ports);
	});
}
/**
* How long an activation may run: what the units of most hosts need. A host whose unit needs longer is asked for its status,
* like any host that has not responded.
*/
function activationTime(staged, { request }) {
	const timeout = (key) => (0,_majority_js__WEBPACK_IMPORTED_MODULE_2__.n)([...staged.values()].flatMap((one) => one[key] ?? []));
	const [stopTimeout, startTimeout] = [timeout("stopTimeout"), timeout("startTimeout")];
	return (0,_lock_js__WEBPACK_IMPORTED_MODULE_5__.m)(request, {
		...stopTimeout && { stopTimeout },
		...startTimeout && { startTimeout }
	});
}
/**
* Reverts every activated host to what this run found there: the same batches, the latest first. Once a newer run takes over,
* the remaining hosts are that run's.
*/
async function revert(rollout, context) {
	const results = new Map(rollout.results);
	const activated = (host) => (0,_restore_js__WEBPACK_IMPORTED_MODULE_1__.c)(rollout.results.get(host));
	const batches = rollout.begun.map((batch) => batch.filter(activated)).filter((batch) => batch.length > 0);
	for (const [i, hosts] of batches.reverse().entries()) {
		if (context.session.lease.lost.aborted) break;
		const batch = {
			number: i + 1,
			of: batches.length
		};
		const reverted = await withDrained({
			hosts,
			force: true
		}, context, async (drained) => {
			const phase = revertPhase({
				hosts: drained,
				batch,
				first: void 0
			}, rollout.staged, context);
			return await (0,_lock_js__WEBPACK_IMPORTED_MODULE_5__.l)(phase, context.session, context.ports);
		});
		for (const [host, result] of reverted) results.set(host, result);
	}
	return results;
}
function revertPhase({ hosts, batch }, staged, context) {
	const to = (host) => staged.get(host)?.before ?? "none";
	const expected = {
		now: to,
		before: to,
		verdict: "reverted"
	};
	return {
		phase: "revert",
		hosts,
		batch,
		dispatch: {
			command: "revert",
			settings: (host) => ({
				...(0,_lock_js__WEBPACK_IMPORTED_MODULE_5__.u)(context.session),
				to: to(host),
				expect: context.session.release
			}),
			runWithinMs: activationTime(staged, context.session),
			probe: (silent) => confirm(silent, expected, context)
		},
		resolve: (ambiguous) => resolveAmbiguous(ambiguous, expected, context),
		meaning: refusedIsFailed
	};
}
/** A host that refuses to revert still runs what it should not run. */
function refusedIsFailed(result) {
	return result.verdict === "refused" ? {
		...result,
		verdict: "rollback-failed"
	} : result;
}
// src/rollout/finish.ts
/** Reverts what has to be reverted, records what is live, and prunes. */
async function finish(rollout, context, steps) {
	const last = await lastResults(rollout, context);
	await context.session.lease.verify();
	const verdict = outcome(context.ports.history());
	if (verdict === "deployed") await steps.record();
	else if (verdict !== "superseded" && [...last.values()].some(_restore_js__WEBPACK_IMPORTED_MODULE_1__.c)) await steps.recordPartial?.();
	await steps.cleanUp(last);
}
/** The last result of each host that was to get the release. */
async function lastResults(rollout, context) {
	const { staged, results, stopped } = rollout;
	const fresh = [...staged].filter(([, { verdict }]) => verdict !== "unchanged");
	const stays = stopped === void 0 || stopped === "superseded" || context.session.request["on-failure"] === "stop";
	return new Map([...fresh, ...stays ? results : await revert(rollout, context)]);
}
// src/rollout/late-hosts.ts
/** Deploys to hosts that join the fleet during the run: they have an older release, or none. */
/** A fleet may keep growing; after this many rounds the run ends. */
const maxRounds = 3;
/** Finds hosts that joined, and activates the release on them as on the others. A host of them that fails counts as failed. */
async function deployToLateHosts(rollout, context, prepare) {
	for (let round = 0; round < maxRounds && rollout.stopped === void 0; round += 1) {
		const joined = await findLateHosts(rollout, context);
		if (joined.length === 0) return;
		context.ports.emit({
			type: "joined",
			hosts: joined
		});
		for (const [host, result] of await prepare(joined)) {
			rollout.staged.set(host, result);
			if (!result.ok && !notReadyCodes.has(result.code)) rollout.results.set(host, result);
		}
		if (!withinBudget(rollout, context)) return;
		const states = joined.filter(({ id }) => (0,_restore_js__WEBPACK_IMPORTED_MODULE_1__.o)(rollout.staged.get(id))).map((host) => hostState(host, rollout.staged.get(host.id)));
		await rollOut({ batches: (0,_artifact_js__WEBPACK_IMPORTED_MODULE_3__.x)(states, context.session.request) }, rollout, context);
	}
}
/** Resolves with the hosts that can be deployed to, and warns about the others: they have not failed. */
async function findLateHosts({ staged }, { session, ports }) {
	try {
		const { usable, unusable } = await (0,_lock_js__WEBPACK_IMPORTED_MODULE_5__.y)(session.request, ports, { except: new Set(staged.keys()) });
		for (const { instance, code, message } of unusable) {
			if (session.leftOut.has(instance.id)) continue;
			ports.emit({
				type: "warning",
				message: `${(0,_labels_js__WEBPACK_IMPORTED_MODULE_4__.n)(instance)} joined meanwhile and could not be deployed to: ${code}: ${message}`
			});
		}
		return usable;
	} catch (error) {
		ports.emit({
			type: "warning",
			message: `Whether hosts joined meanwhile could not be told. ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.i)(error).message}`
		});
		return [];
	}
}
// src/rollout/public-url.ts
/** An address that limits how often it is asked, and does not say for how long, is left alone for so long. */
const rateLimitPauseMs = 3e4;
/** However long it wants to be left alone: a header must not blind the watch for the rest of the run. */
const longestMs = 12e4;
/**
* Each look asks for `health-successes` times 200 in a row within `health-timeout`, and resolves with what is wrong. That the address
* was asked too often says nothing of how the app is, and is no alarm: it is left alone for as long as it wants, and two minutes at
* most. Where it answered 200 and asked to be left alone, a look that decides whether the rollout goes on asks all the same.
*/
function publicUrlMonitor(request, ports) {
	const { "health-url": url, "health-successes": wanted, "health-timeout": timeoutMs } = request;
	const { clock, web, emit } = ports;
	if (url === void 0) return async () => void 0;
	let refusedUntil = 0;
	let usedUpUntil = 0;
	let isTold = false;
	const heed = (answer, waitMs) => {
		if (answer.ok && answer.againAfterMs !== void 0) usedUpUntil = clock.now() + waitMs;
		if (!answer.isLimited) return;
		refusedUntil = clock.now() + waitMs;
		if (!isTold) emit({
			type: "warning",
			message: rateLimitedWarning
		});
		isTold = true;
	};
	return async (isPassing) => {
		if (clock.now() < refusedUntil || isPassing && clock.now() < usedUpUntil) return void 0;
		const until = clock.now() + timeoutMs;
		let wrong;
		for (let successes = 0;;) {
			const answer = await web.answers200(url);
			const waitMs = waitAfter(answer, request);
			heed(answer, waitMs);
			[successes, wrong] = countAnswer(answer, [successes, wrong]);
			if (successes >= wanted) return void 0;
			if (clock.now() >= until) return wrong && `The public address (health-url) does not answer 200: ${wrong}.`;
			await clock.sleep(Math.min(waitMs, Math.max(until - clock.now(), request["health-interval"])));
		}
	};
}
const rateLimitedWarning = "The public address (health-url) limits how often it is asked (HTTP 429). That counts as no alarm. Exempt its health path from the limit, or it may tell nothing of the release.";
function countAnswer({ ok, isLimited, said }, so) {
	const [successes, wrong] = so;
	if (ok) return [successes + 1, wrong];
	return isLimited ? so : [0, said];
}
function waitAfter({ isLimited, againAfterMs }, { "health-interval": interval }) {
	return Math.max(interval, Math.min(againAfterMs ?? (isLimited ? rateLimitPauseMs : 0), longestMs));
}
// src/rollout/monitor.ts
const checkIntervalMs = 1e4;
/** Starts to monitor, also between checks: an alarm may fire and recover while a batch is under way. */
function startMonitor(session, ports) {
	const { clock } = ports;
	const urlFailure = publicUrlMonitor(session.request, ports);
	const alarmOrUrlFailure = (isPassing) => async () => await firingAlarms(session, ports) ?? await urlFailure(isPassing);
	const stopped = new AbortController();
	const fired = new AbortController();
	let what;
	const check = async (read) => {
		what ??= await read();
		if (what !== void 0) fired.abort();
		return what;
	};
	const polling = (async () => {
		while (session.request.alarms !== void 0 && !stopped.signal.aborted && what === void 0) {
			await check(async () => await firingAlarms(session, ports));
			await clock.sleep(checkIntervalMs, stopped.signal);
		}
	})();
	return {
		check: () => check(alarmOrUrlFailure(false)),
		watchFor: async (ms) => {
			for (const until = clock.now() + ms; clock.now() < until && what === void 0;) {
				await clock.sleep(Math.min(checkIntervalMs, until - clock.now()), fired.signal);
				await check(alarmOrUrlFailure(clock.now() < until));
			}
			return what;
		},
		stop: async () => {
			stopped.abort();
			await polling;
		}
	};
}
/** An alarm that cannot be read, or that was deleted, counts as firing. */
async function firingAlarms({ request: { alarms = [] } }, ports) {
	if (alarms.length === 0) return void 0;
	const states = await ports.alarms.states(alarms).catch((error) => (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.i)(error));
	if (states instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__.t) return `The alarms cannot be read: ${states.message}`;
	const bad = alarms.filter((name) => states.get(name) === "ALARM" || !states.has(name));
	return bad.length === 0 ? void 0 : `The alarm ${bad.map((name) => `${name} ${states.has(name) ? "is in ALARM" : "no longer exists"}`).join(", ")}.`;
}
// src/rollout/stage.ts
/** Stages the release on all these hosts at once, beside the live one. Traffic is untouched. */
async function stage(hosts, session, ports) {
	const context = {
		session,
		ports
	};
	const plain = stageSpec(context);
	const spec = {
		...plain,
		probe: stallProbe(plain, context)
	};
	const resolve = (ambiguous) => resolveStaging(ambiguous, spec, context);
	return await (0,_lock_js__WEBPACK_IMPORTED_MODULE_5__.l)({
		phase: "stage",
		hosts,
		dispatch: spec,
		resolve
	}, session, ports);
}
function stageSpec({ session, ports }) {
	return {
		command: "stage",
		settings: () => stageSettings(session),
		fresh: async () => await downloadUrl(session),
		runWithinMs: Math.max(session.deadline - ports.clock.now(), 6e4),
		notAfter: session.deadline
	};
}
function stageSettings(session) {
	const { source, verification } = session;
	return {
		...(0,_lock_js__WEBPACK_IMPORTED_MODULE_5__.c)(session),
		...session.request.command !== "deploy" && { "on-drift": "adopt" },
		artifact: source?.artifact.display,
		sha256: verification.sha256,
		"archive-sha256": verification.archive,
		"sha256-source": verification.source === "none" && verification.sha256 ? "other hosts" : verification.source
	};
}
/** The artifact's URL, valid for some minutes. */
async function downloadUrl({ source }) {
	const there = await source?.address();
	return {
		"artifact-url": there?.url,
		"artifact-region": there?.region
	};
}
/**
* A silent host may still stage, may be done with its response lost, or may be terminated. Its `status` shows whether it is
* done. From the second check on the run sends the staging again: that waits for one that is under way, and does nothing where
* the release is staged. A host that does not respond to `status` twice in a row is unreachable.
*/
function stallProbe(spec, context) {
	const unanswered = /* @__PURE__ */ new Map();
	const judge = (host, status) => {
		const before = unanswered.get(host);
		const times = status.lost ? (before ?? 0) + 1 : 0;
		unanswered.set(host, times);
		if (status.lost) return times >= 2 ? unreachable() : void 0;
		return stagedBy(status, context.session) ?? (before === void 0 ? void 0 : "stage again");
	};
	return async (hosts) => {
		const judged = [...await queryStatus(hosts, context)].map(([host, status]) => [host, judge(host, status)]);
		const again = judged.filter(([, judgement]) => judgement === "stage again").map(([host]) => host);
		const second = await (0,_lock_js__WEBPACK_IMPORTED_MODULE_5__.d)(again, spec, {
			request: context.session.request,
			ports: context.ports
		});
		const known = judged.filter((entry) => typeof entry[1] === "object");
		return new Map([...known, ...[...second].filter(([, { result }]) => result.ok || (0,_lock_js__WEBPACK_IMPORTED_MODULE_5__.s)(result))]);
	};
}
/**
* Staging changes nothing that is live, so the run stages again on hosts that lack the release; twice, since the first staging
* may end meanwhile.
*/
async function resolveStaging(first, spec, context) {
	const resolved = new Map(first);
	let open = [...first.keys()];
	for (let tries = 2; open.length > 0; tries -= 1) {
		const statuses = await queryStatus(open, context);
		for (const [host, response] of resolvedBy(statuses, context.session)) resolved.set(host, response);
		if (tries === 0) break;
		const lacking = open.filter((host) => statuses.get(host)?.lost === false && isUnresolved(resolved, host));
		const again = await (0,_lock_js__WEBPACK_IMPORTED_MODULE_5__.d)(lacking, spec, {
			request: context.session.request,
			ports: context.ports
		});
		for (const [host, response] of again) resolved.set(host, response);
		open = lacking.filter((host) => isUnresolved(resolved, host));
	}
	return resolved;
}
function isUnresolved(responses, host) {
	const response = responses.get(host);
	return response === void 0 || (0,_lock_js__WEBPACK_IMPORTED_MODULE_5__.f)(response);
}
/** The hosts whose `status` shows that the release is staged, or that are unreachable. */
function resolvedBy(statuses, session) {
	return new Map([...statuses].flatMap(([host, status]) => {
		const known = status.result.verdict === "unreachable" ? status : stagedBy(status, session);
		return known === void 0 ? [] : [[host, known]];
	}));
}
/** The result of a staging that a `status` shows to be done; undefined when it is not, or when the host did not respond. */
function stagedBy(status, session) {
	if (status.lost || !isStaged(status.result, session)) return void 0;
	const note = "The response to the staging was lost; the status of the host shows that it has the release.";
	const warnings = [...status.result.warnings, note];
	return {
		...status,
		result: {
			...status.result,
			ok: true,
			verdict: "staged",
			code: "",
			message: "",
			warnings
		}
	};
}



/***/ }),

/***/ 5198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isRegistered),
/* harmony export */   i: () => (/* binding */ isInstance),
/* harmony export */   n: () => (/* binding */ hostOf),
/* harmony export */   o: () => (/* binding */ leavesNoHealthyTarget),
/* harmony export */   r: () => (/* binding */ isDeregistered),
/* harmony export */   s: () => (/* binding */ receivesRequests),
/* harmony export */   t: () => (/* binding */ groupName)
/* harmony export */ });
import.meta.url;
// src/traffic/targets.ts
/** Whether a target's id is an instance id, and not an address. */
function isInstance(id) {
	return id.startsWith("i-");
}
/** The instance of a target; its address where the instance is unknown. */
function hostOf({ id, host = id }) {
	return host;
}
/** Registered and not draining. A registered target is `unused` in a group that no load balancer uses. */
function isRegistered({ state, reason }) {
	return !state.endsWith("draining") && reason !== "Target.NotRegistered";
}
/** Gets no more requests. */
function isDeregistered(health) {
	return health === void 0 || health.reason === "Target.NotRegistered";
}
/** Gets requests, or would if there were any: ELB does not check targets of a group that no listener uses. */
function receivesRequests(health) {
	return health?.state === "healthy" || health?.state === "unavailable" || health?.reason === "Target.NotInUse";
}
/** Whether a group that has a healthy target would have none without these hosts. */
function leavesNoHealthyTarget(targets, hosts) {
	const healthy = targets.filter(({ state }) => state === "healthy");
	return healthy.length > 0 && healthy.every((one) => hosts.has(hostOf(one)));
}
/** The name in a group's ARN. */
function groupName(arn) {
	return arn.split("/")[1] ?? arn;
}



/***/ }),

/***/ 3565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ multiline),
/* harmony export */   a: () => (/* binding */ isBad),
/* harmony export */   b: () => (/* binding */ titleRow),
/* harmony export */   c: () => (/* binding */ namesOf),
/* harmony export */   d: () => (/* binding */ releaseName),
/* harmony export */   f: () => (/* binding */ stopText),
/* harmony export */   g: () => (/* binding */ listOf),
/* harmony export */   h: () => (/* binding */ escaped),
/* harmony export */   i: () => (/* binding */ headline),
/* harmony export */   l: () => (/* binding */ nextSteps),
/* harmony export */   m: () => (/* binding */ verifiedBy),
/* harmony export */   n: () => (/* binding */ duration),
/* harmony export */   o: () => (/* binding */ liveReleases),
/* harmony export */   p: () => (/* binding */ subject),
/* harmony export */   r: () => (/* binding */ failuresFirst),
/* harmony export */   s: () => (/* binding */ meaning),
/* harmony export */   t: () => (/* binding */ batchTitle),
/* harmony export */   u: () => (/* binding */ phaseTitles),
/* harmony export */   v: () => (/* binding */ table),
/* harmony export */   y: () => (/* binding */ tableWithin)
/* harmony export */ });
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(673);
/* harmony import */ var _events_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8447);
import.meta.url;


// src/report/html.ts
/** HTML for a job summary, in which everything from outside is text only. Pure. */
function listOf(title, entries) {
	if (entries.length === 0) return "";
	return `<h3>${title}</h3>\n<ul>\n${entries.map((entry) => `<li>${multiline(entry)}</li>`).join("\n")}\n</ul>`;
}
function table(rows) {
	return `<table>\n${rows.join("\n")}\n</table>`;
}
function multiline(text) {
	return text.split("\n").map(escaped).join("<br>");
}
/**
* Text in an HTML block, without tags, entities, and line breaks: an empty line would end the block and start Markdown. Nothing
* else has a meaning in such a block.
*/
function escaped(text) {
	return text.replace(/\s+/g, " ").replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
/** A row of column titles. */
function titleRow(titles) {
	return `<tr>${titles.map((title) => `<th align="left">${title}</th>`).join("")}</tr>`;
}
/** A table of the rows that fit into `budget` bytes; cells are HTML. A line refers to the report file for the others. */
function tableWithin(budget, titles, rows) {
	const shown = [titleRow(titles)];
	let bytes = 0;
	for (const cells of rows) {
		const row = `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
		bytes += Buffer.byteLength(row) + 1;
		if (bytes > budget) break;
		shown.push(row);
	}
	const left = rows.length - shown.length + 1;
	return `${table(shown)}${left > 0 ? `\n<p>… and ${left} more hosts, in the report file.</p>` : ""}`;
}
// src/report/text.ts
/** Texts that the reports share. Pure. */
/** One sentence on what a verdict means for the hosts. */
const meanings = {
	deployed: "Every host of the run runs the new release, and has proved it.",
	unchanged: "Every host of the run already ran exactly this release, and has proved it. Nothing was restarted.",
	planned: "What the command would do. Nothing was changed.",
	reported: "What each host runs, compared with the record. Nothing was changed.",
	refused: "No host's running release was changed.",
	"rolled-back": "The deploy failed. Every reachable host runs what it ran before, and has proved it.",
	partial: "The fleet is mixed: some hosts run the new release, others what they ran before.",
	cancelled: "The run was cancelled. Each host runs a release that it has proved; hosts may run different releases.",
	superseded: "A newer run took over during this one. This run changes nothing more.",
	"rollback-failed": "As far as the run knows, at least one host runs neither the new release nor the one before."
};
function meaning(verdict) {
	return meanings[verdict];
}
/** `macro-ai 1.2.0, production`. */
function subject({ app, version, environment }) {
	return `${app}${version === "" ? "" : ` ${version}`}, ${environment}`;
}
/** `deployed: macro-ai 1.2.0, production`. */
function headline({ verdict, started }) {
	return started === void 0 ? verdict : `${verdict}: ${subject(started)}`;
}
function isBad({ outcome, code }) {
	return outcome !== "skipped" && code !== "";
}
/** Failed hosts first, then skipped ones, then the order of the rollout. */
function failuresFirst(hosts) {
	return [...hosts].sort((one, other) => rank(one) - rank(other));
}
function rank(host) {
	if (isBad(host)) return 0;
	return host.outcome === "skipped" ? 1 : 2;
}
/** What to do next, as sentences; empty when there is nothing to do. */
function nextSteps(run) {
	const { verdict, problem, hosts, started, stopped, supersededBy } = run;
	const steps = problem?.next ? [problem.next] : [];
	if (stopped !== void 0) steps.push(...afterStop[stopped.why]);
	if (verdict === "superseded") steps.push(newerRunStep(supersededBy));
	if (hosts.some(({ code }) => code === "credentials-expired")) steps.push(...afterStop.credentials);
	if (hosts.some(({ code }) => code === "aws-denied")) steps.push("Add the permission to the role’s policy; docs/permissions.md lists what is needed.");
	if (started !== void 0) steps.push(...unknownHostSteps(hosts, `sudo ${started.baseDir}/deploy.sh`));
	if (verdict === "partial") steps.push("Deploy this version again, or the previous one, so that all hosts run one release.");
	if (!(0,_events_js__WEBPACK_IMPORTED_MODULE_1__.t)(verdict) && hosts.some(isBad)) steps.push("docs/errors.md has a heading for each error code.");
	return steps;
}
/** What to do about hosts whose running release is unknown. `program` is the host program as an operator calls it. */
function unknownHostSteps(hosts, program) {
	const silent = namesOf(hosts.filter(({ outcome }) => outcome === "unreachable"));
	const open = namesOf(hosts.filter(({ outcome }) => outcome === "rollback-failed" || outcome === "unknown"));
	return [...open === "" ? [] : [`On ${open}: inspect with \`${program} status\`, recover with \`${program} recover\`.`], ...silent === "" ? [] : [`${silent}: unreachable. Check the instance and its SSM agent; on the host, \`${program} status\` shows what it runs. The next deploy includes it.`]];
}
function namesOf(hosts) {
	return `${hosts.slice(0, 20).map(_labels_js__WEBPACK_IMPORTED_MODULE_0__.n).join(", ")}${hosts.length > 20 ? ", …" : ""}`;
}
const afterStop = {
	failures: [],
	time: ["The run reached its timeout: raise the input timeout, or find out which phase took long."],
	alarm: ["Check what the alarm, or the public URL, shows since the first host ran the new release."],
	credentials: ["Give the role a longer session (role-duration-seconds), or deploy in fewer batches."],
	superseded: []
};
function newerRunStep(newer) {
	return `Check the newer run: it decides what the hosts run.${newer === void 0 || newer.holder === "" ? "" : ` That is ${newer.holder}${newer.url === "" ? "." : `: ${newer.url}`}`}`;
}
/** Why the run started no further batch. */
function stopText({ why, failures, allowed, what = "" }) {
	switch (why) {
		case "failures": return `${(0,_labels_js__WEBPACK_IMPORTED_MODULE_0__.t)(failures)} failed, and max-failures is ${allowed}: the run starts no further batch.`;
		case "time": return "The run reached its timeout: it starts no further batch.";
		case "alarm": return `${what.replace(/\.?$/, ".")} The run starts no further batch.`;
		case "credentials": return `The AWS credentials expire at ${what}, too soon for another batch and its rollback: the run starts none.`;
		case "superseded": return "A newer run took over: this run starts no further batch.";
	}
}
/** How the artifact was verified, in words. */
function verifiedBy({ attested, ...verification }) {
	return `${digestBy(verification)}${attested === void 0 ? "" : `, attested: built by ${attested}`}`;
}
function digestBy({ source, sha256, archive, why }) {
	switch (source) {
		case "input": return `sha256 ${sha256} (input artifact-sha256)`;
		case "beside": return `sha256 ${sha256} (the .sha256 file beside it)`;
		case "api": return sha256 === void 0 ? `sha256 ${archive} of the download (by the API of its store)` : `sha256 ${sha256} (by the API of its store)`;
		case "none": return `not verified: ${why}`;
	}
}
/** The versions that hosts run, each with how many hosts: `1.2.0 (20261123_101010) on 3 hosts`. */
function liveReleases(hosts, when) {
	const there = when === "before" ? hosts : hosts.filter(({ outcome }) => outcome !== "gone");
	const counts = [...Map.groupBy(there, (host) => releaseName(host, when) || "not known")];
	if (counts.every(([name]) => name === "not known")) return "not known";
	return counts.map(([name, { length }]) => `${name} on ${(0,_labels_js__WEBPACK_IMPORTED_MODULE_0__.t)(length)}`).join(", ");
}
function releaseName(host, when) {
	const [id, version] = when === "before" ? [host.before, host.beforeVersion] : [host.after, host.afterVersion];
	return id === void 0 ? "" : (0,_labels_js__WEBPACK_IMPORTED_MODULE_0__.c)({
		id,
		version: version ?? ""
	});
}
/** `0.4 s`, `75.2 s`, `12 min 5 s`. */
function duration(ms) {
	const seconds = ms / 1e3;
	return seconds < 120 ? `${seconds.toFixed(1)} s` : `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}
/** The titles of phases. */
const phaseTitles = {
	inspect: "Inspect",
	stage: "Stage",
	drain: "Drain",
	activate: "Activate",
	return: "Return to traffic",
	revert: "Revert",
	settle: "Recover",
	cleanup: "Clean up"
};
/** A phase, or one batch of it. */
function batchTitle(title, batch) {
	return batch === void 0 ? title : `${title}, batch ${batch.number} of ${batch.of}`;
}



/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main),
  b: () => (/* binding */ post)
});

// EXTERNAL MODULE: ./core.js
var core = __nccwpck_require__(9405);
// EXTERNAL MODULE: ./failure.js
var failure = __nccwpck_require__(2526);
// EXTERNAL MODULE: ./restore.js
var restore = __nccwpck_require__(5678);
// EXTERNAL MODULE: ./stage.js
var stage = __nccwpck_require__(6850);
// EXTERNAL MODULE: ./artifact.js
var artifact = __nccwpck_require__(5132);
// EXTERNAL MODULE: ./labels.js
var labels = __nccwpck_require__(673);
// EXTERNAL MODULE: ./majority.js
var majority = __nccwpck_require__(7641);
// EXTERNAL MODULE: ./lock.js
var lock = __nccwpck_require__(345);
// EXTERNAL MODULE: ./drains.js
var drains = __nccwpck_require__(6157);
// EXTERNAL MODULE: ./printable.js
var printable = __nccwpck_require__(2819);
// EXTERNAL MODULE: ./plan-section.js
var plan_section = __nccwpck_require__(4111);
// EXTERNAL MODULE: ./text.js
var text_0 = __nccwpck_require__(3565);
// EXTERNAL MODULE: ./run-report.js
var run_report = __nccwpck_require__(5588);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __nccwpck_require__(8522);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: external "node:timers/promises"
const external_node_timers_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
;// CONCATENATED MODULE: ./bundle.js
const bundleUrl = import.meta.url;



















// src/run/exit.ts
/** Runs a step, fails it if that rejects, and ends the process. */
async function runAndExit(step, env) {
	try {
		await step(env);
	} catch (error) {
		(0,core.o)((0,failure.n)(error));
	}
	process.stdout.write("", () => process.exit());
}
// src/rollout/consistent-artifact.ts
/** What the tarball hashes to by the word of most hosts, else empty; only they see it where GitHub keeps it in a zip. */
function commonChecksum(staged) {
	const there = [...staged.values()].filter(({ verdict }) => verdict !== "gone");
	return [...checksumsByHost(staged)].find(([, hosts]) => (0,majority.t)(hosts.size, there.length))?.[0] ?? "";
}
/** Hosts that join get the file that the others got, though nobody has said which that is to be. */
function withChecksum(sha256, session) {
	const { verification } = session;
	if (sha256 === "" || verification.sha256 !== void 0) return session;
	return {
		...session,
		verification: {
			...verification,
			sha256
		}
	};
}
/** Where nobody has said which file is meant, an address may give each host another one: that is no release. */
function requireSameArtifact(staged, { request, hosts }) {
	const digests = checksumsByHost(staged);
	if (digests.size < 2) return;
	const given = [...digests].slice(0, 5).map(([sha256, ids]) => {
		const some = hosts.filter(({ id }) => ids.has(id)).slice(0, 5);
		return `${sha256.slice(0, 12)}… on ${some.map(labels.n).join(", ")}${ids.size > 5 ? ", …" : ""}`;
	});
	const what = request.artifact?.display ?? "The artifact";
	throw new failure.t("sha256-mismatch", `${what} is not the same file for every host: ${given.join("; ")}.`, { next: "Give artifact-sha256, and an address that always leads to one file." });
}
/** Each digest, with the hosts that were given that. */
function checksumsByHost(staged) {
	const digests = /* @__PURE__ */ new Map();
	for (const [host, { sha256 }] of staged) if (sha256 !== void 0) digests.set(sha256, (digests.get(sha256) ?? /* @__PURE__ */ new Set()).add(host));
	return digests;
}
// src/commands/deploy.ts
/** Stages the release on every host, then activates it batch by batch, proved on each, or reverts every host. */
async function deploy(request, ports) {
	const checked = await (0,artifact.g)(request, ports);
	const found = {
		...checked,
		source: await (0,artifact.h)(checked, request, ports)
	};
	const lease = await (0,lock.t)(request, ports);
	await (0,lock.a)(lease, async () => {
		const release = releaseId$1(lease.takenAt);
		const deadline = ports.clock.now() + request.timeout;
		const session = {
			...found,
			request,
			version: request.version,
			release,
			lease,
			deadline
		};
		ports.emit({
			type: "release-created",
			release
		});
		await (0,restore.t)(session, ports);
		await (0,restore.n)(session, ports, async () => await execute({
			session,
			ports
		}));
	});
}
/** The id of a release that is created now: UTC, so that the order of ids is the order of releases. */
function releaseId$1(now) {
	const [day, time] = new Date(now).toISOString().replace(/[-:]|\..*/g, "").split("T");
	return `${day}_${time}`;
}
async function execute(context) {
	const { session, ports } = context;
	const startedAt = ports.clock.now();
	const staged = await (0,stage.t)(idsOf(session.hosts), session, ports);
	const stageMs = ports.clock.now() - startedAt;
	const plan = planFrom(staged, session);
	if (!await canActivate(plan, staged, context)) return;
	ports.emit({
		type: "rollout-planned",
		plan
	});
	const sha256 = session.verification.sha256 ?? commonChecksum(staged);
	const rollout = (0,stage.o)(staged);
	await rollOutAll(plan, rollout, {
		context,
		sha256
	});
	await (0,stage.i)(rollout, context, {
		record: async () => {
			await (0,lock.x)({
				...session,
				sha256,
				pace: {
					stageMs,
					batchMs: rollout.slowestMs
				}
			}, ports);
		},
		recordPartial: async () => await (0,lock.S)(session, ports),
		cleanUp: async (last) => await cleanUpUnused(last, context)
	});
}
async function rollOutAll(plan, rollout, { context: { session, ports }, sha256 }) {
	const monitor = (0,stage.n)(session, ports);
	const context = {
		session,
		ports,
		monitor
	};
	const pinned = withChecksum(sha256, session);
	try {
		await (0,stage.s)(plan, rollout, context);
		await (0,stage.a)(rollout, context);
		await (0,stage.r)(rollout, context, async (joined) => await (0,stage.t)(idsOf(joined), pinned, ports));
	} finally {
		await monitor.stop();
	}
}
const idsOf = (hosts) => hosts.map(({ id }) => id);
/** A host that was terminated meanwhile is in no plan. */
function planFrom(staged, { request, release, version, hosts }) {
	const states = hosts.filter(({ id }) => staged.get(id)?.verdict !== "gone").map((host) => (0,stage.d)(host, staged.get(host.id)));
	return (0,artifact.S)({
		kind: "deploy",
		release,
		version
	}, states, request);
}
/** Whether the run may activate. Otherwise it removes the release from the hosts, and rejects where it has more to say. */
async function canActivate(plan, staged, context) {
	const { lease } = context.session;
	const isStaged = !lease.lost.aborted && ![...staged.values()].some(restore.a);
	const refusal = isStaged ? await preActivationRefusal(plan, staged, context) : void 0;
	if (isStaged && refusal === void 0) return true;
	await cleanUpUnused(staged, context);
	if (refusal !== void 0 && !lease.lost.aborted) throw refusal;
	return false;
}
/** The checks that need every host's result, before any traffic moves. */
async function preActivationRefusal({ batches }, staged, context) {
	if ([...staged.values()].every(({ verdict }) => verdict === "gone")) return new failure.t("no-hosts", "Every host was terminated while the release was staged.");
	const { request } = context.session;
	try {
		requireSameArtifact(staged, context.session);
		await (0,stage.u)(staged, context);
		await (0,artifact.b)(request, context.ports);
		await (0,artifact.y)(request, async (groups) => await groups.requireRemainingTarget(batches, request, context.ports));
		return;
	} catch (error) {
		if (error instanceof failure.t) return error;
		throw error;
	}
}
async function cleanUpUnused(last, context) {
	await (0,restore.r)(last, context, {
		release: context.session.release,
		isUnused: restore.i
	});
}
// src/inputs/app-env.ts
const secretName = /(SECRET|PASSWORD|TOKEN|PRIVATE_KEY)$/i;
/** Values that are secrets whatever the variable is called. */
const secretValues = [
	[/\b(gh[opusr]_[A-Za-z0-9]{20,}|github_pat_\w{20,})/, "a GitHub token"],
	[/\b(AKIA|ASIA)[A-Z0-9]{16}\b/, "an AWS access key"],
	[/-----BEGIN [A-Z ]*PRIVATE KEY-----/, "a private key"],
	[/\bxox[abeoprs]-[A-Za-z0-9-]{10,}/, "a Slack token"],
	[/\b[rs]k_live_[A-Za-z0-9]{10,}/, "a Stripe key"],
	[/\bnpm_[A-Za-z0-9]{30,}/, "an npm token"],
	[/\bglpat-[\w-]{20,}/, "a GitLab token"],
	[/\bAIza[\w-]{35}/, "a Google API key"],
	[/\bsk-[A-Za-z0-9_-]{20,}/, "an API key"],
	[/\beyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]{8,}/, "a signed token (JWT)"]
];
/** The release sets these itself: the proof reads them from the process. */
const reserved = /* @__PURE__ */ new Set(["RELEASE_ID", "VERSION"]);
const secretAdvice = "env is kept in SSM's history: put secrets into the .env file on the host, or let the app read them from Parameter Store";
/** Lines `NAME=value`; the value is exactly what follows the first `=`. Names are unique. */
function appEnv(text) {
	const entries = (0,artifact.c)(text).filter((line) => line.trim() !== "");
	const names = entries.map((line) => line.slice(0, Math.max(line.indexOf("="), 0)));
	const problems = entries.flatMap((line, at) => problemsOf(line, names.indexOf(names[at] ?? "") !== at));
	if (problems.length > 0) throw new Error(problems.join("; "));
	return entries;
}
function problemsOf(line, repeated) {
	const [, name, value] = /^([A-Za-z_][A-Za-z0-9_]*)=(.*)$/s.exec(line) ?? [];
	if (name === void 0 || value === void 0) return [`must be lines NAME=value, not ${(0,artifact.f)(beginning(line))}`];
	if (reserved.has(name)) return [`${name} is set by the release itself`];
	if (secretName.test(name)) return [`${name} looks like a secret by its name (${secretAdvice})`];
	const secret = secretValues.find(([form]) => form.test(value));
	if (secret) return [`${name} looks like ${secret[1]} (${secretAdvice})`];
	return repeated ? [`${name} comes twice`] : [];
}
function beginning(line) {
	return line.length > 12 ? `${line.slice(0, 12)}...` : line;
}
// src/inputs/aws-names.ts
/** An Auto Scaling group's name. */
const groupName = (0,artifact.u)(labels.o, "the name of an Auto Scaling group");
/** ARNs of target groups, on lines or between commas. */
function targetGroups(text) {
	const groups = (0,artifact.l)(text);
	const wrong = groups.filter((group) => !(0,labels.s)(group));
	if (wrong.length > 0) throw new Error(`must be ARNs of target groups, not ${wrong.map(artifact.f).join(", ")}`);
	return groups;
}
/** Names of CloudWatch alarms, on lines or between commas. */
function alarmNames(text) {
	const names = (0,artifact.l)(text);
	const long = names.filter((name) => name.length > 255);
	if (long.length > 0) throw new Error(`must be names of at most 255 characters, not ${long.map(artifact.f).join(", ")}`);
	return names;
}
// src/inputs/host-settings.ts
/** A folder that root may own. Plain characters mean the same in a unit, a shell and a message. */
function baseDir(text) {
	const value = (0,artifact.d)(text).replace(/\/+$/, "");
	if (!/^(\/[A-Za-z0-9._-]+)+$/.test(value) || value.split("/").some((part) => part === ".." || part === ".")) throw new Error(`must be an absolute path of letters, digits, . _ and -, without .., not ${(0,artifact.f)(value)}`);
	return value;
}
const serviceName = (0,artifact.u)(/^[A-Za-z0-9@._:][A-Za-z0-9@._:-]{0,199}$/, "the name of a unit or of a PM2 app");
/** Names of units, or of PM2 apps, one per line, each once; the first one serves the port. */
function services(text) {
	const names = (0,artifact.c)(text).flatMap((line) => line.trim() || []);
	const problems = names.flatMap((name, at) => {
		try {
			serviceName(name);
		} catch (cause) {
			return [cause instanceof Error ? cause.message : String(cause)];
		}
		return names.findIndex((other) => unitOf(other) === unitOf(name)) < at ? [`names ${(0,artifact.f)(name)} twice`] : [];
	});
	if (problems.length > 0) throw new Error(problems.join("; "));
	return names;
}
/** systemd reads a name without a suffix as a service. */
function unitOf(name) {
	return name.replace(/\.service$/, "");
}
const user = (0,artifact.u)(/^[A-Za-z0-9_][A-Za-z0-9._-]{0,31}$/, "the name of a user on the host");
/** Printable ASCII after the slash: it becomes the first line of an HTTP request. */
const healthPath = (0,artifact.u)(/^\/[!-~]{0,500}$/, "a path such as /api/health");
/** A public address of the app. Reports show it, so it must not hold a password. */
function healthUrl(text) {
	const value = (0,artifact.d)(text);
	const url = URL.parse(value);
	if (url === null || !/^https?:$/.test(url.protocol)) throw new Error(`must be an address that begins with https:// or http://, not ${(0,artifact.f)(value)}`);
	if (url.username !== "" || url.password !== "") throw new Error("must not hold a user or a password");
	return url.href;
}
/** Files that a deploy writes into each release. */
const own = /* @__PURE__ */ new Set(["RELEASE.json", ".release.env"]);
/** Paths below a release. What the archive itself must contain cannot be shared. */
function sharedPaths(text) {
	const paths = (0,artifact.l)(text).map((path) => path.replace(/^\.\//, "").replace(/\/+$/, ""));
	const problems = paths.flatMap((path) => {
		const parts = path.split("/");
		if (parts.some((part) => part === "" || part === "." || part === "..")) return [`must stay inside the release, not ${(0,artifact.f)(path)}`];
		if (/^(dist|package\.json)$/.test(path) || own.has(parts[0] ?? "") || parts.includes("node_modules")) return [`${(0,artifact.f)(path)} is part of the release itself`];
		return [];
	});
	if (problems.length > 0) throw new Error(problems.join("; "));
	return [...new Set(paths)];
}
/** A shell command: it runs on the host as the app's user. */
function hook(text) {
	return (0,artifact.c)(text).join("\n");
}
// src/inputs/target-selection.ts
/** Lines `Key=Value[,Value]`, split at the first `=`: AWS allows `=` in a value. */
function tagFilters(text) {
	const filters = (0,artifact.c)(text).map((line) => line.trim()).filter((line) => line !== "").map(tagFilter);
	const keys = filters.map(({ key }) => key);
	const twice = keys.find((key, at) => keys.indexOf(key) !== at);
	if (twice !== void 0) throw new Error(`has ${(0,artifact.f)(twice)} on two lines; give its values on one: ${twice}=one,other`);
	return filters;
}
function tagFilter(line) {
	const at = line.indexOf("=");
	const key = line.slice(0, Math.max(at, 0)).trim();
	const values = line.slice(at + 1).split(",").map((value) => value.trim());
	if (key === "" || key.length > 128 || values.some((value) => value === "" || value.length > 256)) throw new Error(`must be lines Key=Value or Key=Value,Value, not ${(0,artifact.f)(line)}`);
	return {
		key,
		values: [...new Set(values)]
	};
}
/** Ids as EC2 writes them; instances from before 2016 still have the short form. */
function instanceIds(text) {
	const ids = (0,artifact.l)(text.replace(/[ \t]+/g, "\n"));
	const wrong = ids.filter((id) => !/^i-([0-9a-f]{8}|[0-9a-f]{17})$/.test(id));
	if (wrong.length > 0) throw new Error(`must be instance ids such as i-0123456789abcdef0, not ${wrong.map(artifact.f).join(", ")}`);
	return ids;
}
/** `25%`, `2`, or a list: `1, 25%`. */
function shares(text) {
	return (0,artifact.d)(text).split(",").map((entry) => share(entry.trim()));
}
function share(entry) {
	const [, digits, percent] = /^(\d{1,6})(%?)$/.exec(entry) ?? [];
	const number = Number(digits ?? 0);
	if (number < 1 || percent === "%" && number > 100) throw new Error(`must be numbers of hosts or shares such as 25% or 1, 25%, not ${(0,artifact.f)(entry)}`);
	return percent === "%" ? { percent: number } : { hosts: number };
}
// src/inputs/typos.ts
/**
* Names of `INPUT_*` variables that nearly match an input, with the name that was meant. The runner passes everything that a
* workflow writes under `with:`, and a mistyped input that is silently ignored would deploy with its default.
*/
function findTypos(given, known) {
	const exact = new Set(known);
	return given.flatMap((name) => {
		if (exact.has(name)) return [];
		const meant = known.find((one) => bare(one) === bare(name)) ?? known.find((one) => isClose(one, name));
		return meant === void 0 ? [] : [{
			given: name,
			meant
		}];
	});
}
/** `healthPath`, `HEALTH_PATH` and `health-path` are the same name. */
function bare(name) {
	return name.toLowerCase().replace(/[-_ ]/g, "");
}
function isClose(one, other) {
	const allowed = one.length <= 4 ? 1 : 2;
	return Math.abs(one.length - other.length) <= allowed && distance(bare(one), bare(other)) <= allowed;
}
/** Edits (insert, delete, replace, swap of neighbours) between two short words. */
function distance(one, other) {
	const rows = [Array.from({ length: other.length + 1 }, (_, j) => j)];
	for (let i = 1; i <= one.length; i += 1) {
		const row = [i];
		for (let j = 1; j <= other.length; j += 1) row.push(cell({
			one,
			other,
			rows,
			row,
			i,
			j
		}));
		rows.push(row);
	}
	return rows[one.length]?.[other.length] ?? 0;
}
function cell({ one, other, rows, row, i, j }) {
	const at = (r, c) => rows[r]?.[c] ?? Number.POSITIVE_INFINITY;
	const same = one[i - 1] === other[j - 1] ? 0 : 1;
	const swapped = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1] && i > 1 && j > 1;
	const edits = [
		at(i - 1, j) + 1,
		(row[j - 1] ?? 0) + 1,
		at(i - 1, j - 1) + same
	];
	return Math.min(...edits, swapped ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY);
}
// src/inputs/request.ts
const required = (read) => ({
	read,
	required: true,
	presence: "always"
});
const optional = (read) => ({
	read,
	presence: "maybe"
});
const withDefault = (text, read) => ({
	read,
	default: text,
	presence: "always"
});
const appName = (0,artifact.u)(/^[a-z][a-z0-9-]{0,30}$/, "lower-case letters, digits and dashes, at most 31, a letter first");
const version = (0,artifact.u)(/^.{1,120}$/u, "at most 120 characters");
const releaseId = (0,artifact.u)(labels.i, "the name of a release folder, such as 20261123_101010");
const workflow = (0,artifact.u)(/^([\w.-]+\/[\w.-]+\/)?\.github\/workflows\/[\w .-]+\.ya?ml(@(refs\/(heads|tags)\/[\w./-]+|[0-9a-f]{40,64}|\*))?$/, "a workflow file such as .github/workflows/build.yml; put owner/name/ before it for another repository, and @refs/heads/NAME, @<commit> or @* after it for a ref other than the default branch or a tag");
const runId = (0,artifact.u)(/^\d{1,20}$/, "the number of a workflow run");
const environment = (0,artifact.u)(/^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/, "letters, digits, dots, dashes and underscores");
const seconds = (0,artifact.s)({ minMs: 1e3 });
/** One row per input of action.yml, in its order; a contract test holds the two together. */
const table = {
	app: required(appName),
	command: withDefault("deploy", (0,artifact.o)("deploy", "rollback", "plan", "status", "reconcile")),
	tags: optional(tagFilters),
	"instance-ids": optional(instanceIds),
	"auto-scaling-group": optional(groupName),
	"min-targets": withDefault("1", (0,artifact.p)({
		min: 1,
		max: 1e5
	})),
	offline: withDefault("fail", (0,artifact.o)("fail", "skip")),
	artifact: optional(artifact.t),
	"artifact-sha256": optional(artifact.a),
	"artifact-repository": optional(artifact.i),
	"run-id": optional(runId),
	"artifact-bucket": optional(artifact.r),
	"artifact-access": withDefault("presigned", (0,artifact.o)("presigned", "host-role")),
	"verify-attestation": withDefault("false", artifact.m),
	"attestation-workflow": optional(workflow),
	"attestation-trusted-root": optional(artifact.d),
	version: optional(version),
	"release-id": optional(releaseId),
	environment: withDefault("production", environment),
	"base-dir": optional(baseDir),
	"service-manager": withDefault("auto", (0,artifact.o)("auto", "systemd", "pm2")),
	service: optional(services),
	user: optional(user),
	port: optional((0,artifact.p)({
		min: 1,
		max: 65535
	})),
	"package-manager": withDefault("auto", (0,artifact.o)("auto", "npm", "pnpm", "yarn", "none")),
	"shared-paths": optional(sharedPaths),
	env: optional(appEnv),
	"keep-releases": withDefault("5", (0,artifact.p)({
		min: 1,
		max: 1e3
	})),
	"before-activate": optional(hook),
	"before-activate-once": optional(hook),
	"after-activate": optional(hook),
	"health-path": withDefault("/api/health", healthPath),
	"health-timeout": withDefault("60s", seconds),
	"health-interval": withDefault("1s", seconds),
	"health-successes": withDefault("2", (0,artifact.p)({
		min: 1,
		max: 100
	})),
	"stable-for": withDefault("5s", (0,artifact.s)()),
	"health-url": optional(healthUrl),
	batches: withDefault("25%", shares),
	"max-failures": withDefault("0", (0,artifact.p)({
		min: 0,
		max: 1e5
	})),
	pause: withDefault("0s", (0,artifact.s)()),
	bake: withDefault("0s", (0,artifact.s)()),
	alarms: optional(alarmNames),
	"by-zone": withDefault("false", artifact.m),
	"on-failure": withDefault("rollback", (0,artifact.o)("rollback", "stop")),
	"target-groups": optional(targetGroups),
	"drain-timeout": withDefault("10m", seconds),
	"drain-grace": withDefault("5s", (0,artifact.s)()),
	"allow-last-target": withDefault("false", artifact.m),
	"suspend-az-rebalance": withDefault("false", artifact.m),
	timeout: withDefault("60m", (0,artifact.s)({ minMs: 1e4 })),
	"lock-timeout": withDefault("0s", (0,artifact.s)()),
	"allow-downgrade": withDefault("false", artifact.m),
	"dry-run": withDefault("false", artifact.m),
	"include-manual": withDefault("false", artifact.m),
	"on-drift": withDefault("adopt", (0,artifact.o)("adopt", "refuse")),
	"fail-on-drift": withDefault("false", artifact.m),
	"github-token": optional(artifact.d),
	deployment: withDefault("auto", (0,artifact.o)("auto", "always", "never")),
	comment: withDefault("false", artifact.m)
};
function isDeployRequest(request) {
	return (request.command === "deploy" || request.command === "plan") && request.artifact !== void 0;
}
/** Reads every input before it throws, so that one run reports every mistake. */
function readRequest(env, context) {
	const problems = misspelledInputs(env);
	const inputs = readTable(env, problems);
	problems.push(...crossInputProblems(env, inputs, context));
	if (problems.length > 0) {
		const count = problems.length === 1 ? "One input is" : `${problems.length} inputs are`;
		throw new failure.t("bad-input", `${count} wrong.\n${problems.map((problem) => `- ${problem}`).join("\n")}`, { next: "Nothing was changed. Correct the workflow step and run it again." });
	}
	const { tags, "instance-ids": ids, "auto-scaling-group": group, "github-token": _token, ...others } = inputs;
	const { "artifact-repository": repository, "run-id": runId, artifact: named, ...rest } = others;
	const at = {
		repository: repository ?? context.repository,
		runId: runId ?? context.runId
	};
	return {
		...rest,
		artifact: named && (0,artifact.n)(named, at),
		selection: {
			tags: tags ?? [],
			ids: ids ?? [],
			...group !== void 0 && { group }
		},
		version: inputs.version ?? (needsArtifact(inputs.command) ? context.commit : ""),
		"base-dir": inputs["base-dir"] ?? `/opt/${inputs.app}`,
		...context
	};
}
/** The runner upper-cases an input's name and keeps its dashes. */
function textOf(env, name) {
	return env[`INPUT_${name.toUpperCase()}`] ?? "";
}
function readTable(env, problems) {
	const rows = Object.entries(table).map(([name, row]) => {
		const given = textOf(env, name);
		const text = given.trim() === "" ? row.default ?? "" : given;
		if (text === "") {
			if (row.required) problems.push(`${name}: is required`);
			return [name, void 0];
		}
		try {
			return [name, row.read(text)];
		} catch (cause) {
			problems.push(`${name}: ${cause instanceof Error ? cause.message : String(cause)}`);
			return [name, void 0];
		}
	});
	return Object.fromEntries(rows);
}
function misspelledInputs(env) {
	return findTypos(Object.keys(env).flatMap((key) => key.startsWith("INPUT_") ? [key.slice(6).toLowerCase()] : []), Object.keys(table)).map(({ given, meant }) => `${given}: is not an input; ${meant} is`);
}
function crossInputProblems(env, inputs, context) {
	const { region, commit } = context;
	const problems = [];
	const absent = (name) => textOf(env, name).trim() === "";
	if (absent("tags") && absent("instance-ids") && absent("auto-scaling-group")) problems.push("tags, instance-ids, auto-scaling-group: one of them must select the hosts");
	if (inputs["suspend-az-rebalance"] && absent("auto-scaling-group")) problems.push("suspend-az-rebalance: needs auto-scaling-group, the group to suspend it in");
	problems.push(...commandProblems(inputs, absent, commit));
	problems.push(...sourceProblems(inputs, absent, context));
	if (!inputs["verify-attestation"]) {
		const idle = ["attestation-workflow", "attestation-trusted-root"].filter((name) => !absent(name));
		problems.push(...idle.map((name) => `${name}: goes with verify-attestation: true`));
	}
	if (region === "") problems.push("AWS_REGION: is not set; aws-actions/configure-aws-credentials sets it from its input aws-region");
	else if (!/^[a-z]{2,}(-[a-z]+)+-\d+$/.test(region)) problems.push(`AWS_REGION: must be a region such as eu-west-1, not "${region.slice(0, 40)}"`);
	const { "health-timeout": timeout, "health-interval": interval } = inputs;
	if (timeout !== void 0 && interval !== void 0 && interval > timeout) problems.push("health-interval: must not be longer than health-timeout");
	return problems;
}
/** Inputs that the artifact's source requires, and inputs that it does not use. */
function sourceProblems(inputs, absent, context) {
	const { artifact, "artifact-access": access } = inputs;
	if (artifact === void 0) return [];
	const problems = [];
	const isOnGitHub = artifact.kind === "actions" || artifact.kind === "release";
	if (!absent("run-id") && artifact.kind !== "actions") problems.push("run-id: goes with artifact:<name>");
	if (!absent("artifact-repository") && !isOnGitHub) problems.push("artifact-repository: goes with artifact:<name> and release:<tag>/<asset>");
	if (access === "host-role" && artifact.kind !== "s3" && absent("artifact-bucket")) problems.push("artifact-access: host-role goes with s3://bucket/key or artifact-bucket");
	if (isOnGitHub && absent("artifact-repository") && context.repository === "") problems.push("artifact-repository: is required where GITHUB_REPOSITORY is not set");
	if (artifact.kind === "actions" && absent("run-id") && (context.runId === "" || !absent("artifact-repository"))) problems.push("run-id: is required for an artifact of another repository, and outside of GitHub Actions");
	return problems;
}
/** Whether the command deploys an artifact, or plans to. */
function needsArtifact(command) {
	return command === "deploy" || command === "plan";
}
/** Inputs that the command requires, and inputs that it does not use. */
function commandProblems({ command }, absent, commit) {
	const problems = [];
	if (needsArtifact(command)) {
		if (absent("artifact")) problems.push("artifact: is required");
		if (absent("version") && commit === "") problems.push("version: is required where GITHUB_SHA is not set");
	}
	if (command !== "rollback" && !absent("release-id")) problems.push("release-id: goes with command: rollback");
	if (command === "rollback" && !absent("release-id") && !absent("version")) problems.push("release-id, version: give only one of them as the rollback target");
	return problems;
}
// src/adapters/aws/rate-limiter.ts
/**
* Seven requests a second, since all clients of the account share SSM's limits; at most nine in any one second. They are spread
* evenly: a delayed request then arrives together with one or two others, and not with a whole second's worth.
*/
const apartMs = 135;
/** One request may leave early: most calls follow the response to the one before, and then none waits. */
const aheadMs = apartMs;
/**
* Grants turns in order of request, on average 135 ms apart; after a pause two at once. After `halted` the promise of a turn
* never settles: a cancelled run must send nothing more, and the engine would treat a rejection as a lost host or a failed
* run.
*/
function turns({ clock, halted }) {
	let dueAt = Number.NEGATIVE_INFINITY;
	let last = Promise.resolve();
	const next = async () => {
		const waitMs = dueAt - aheadMs - clock.now();
		if (waitMs > 0) await clock.sleep(Math.min(waitMs, apartMs), halted);
		if (halted?.aborted) await never;
		dueAt = Math.min(Math.max(dueAt, clock.now()), clock.now() + aheadMs) + apartMs;
	};
	return () => {
		last = last.then(next);
		return last;
	};
}
const never = new Promise(() => {});
/**
* Lets every request of a client wait for its turn right before it leaves. Any earlier, loading code and finding credentials
* would gather requests that got their turns in different seconds, and send them in one. Source: the last step of the SDK's
* middleware stack, nearest to its HTTP handler.
*/
function inTurn(client, turn) {
	const wait = (send) => async (request) => {
		await turn();
		return await send(request);
	};
	client.middlewareStack.add(wait, {
		step: "deserialize",
		priority: "low"
	});
	return client;
}
// src/adapters/aws/errors.ts
const throttling = /Throttl|TooManyRequests|RequestLimitExceeded|RateExceeded|BandwidthLimit|SlowDown/;
/** Another client is changing the same group or parameter. */
const contention = /ResourceContention|TooManyUpdates/;
const network = /^(ECONNRESET|ECONNREFUSED|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR)|TimeoutError|RequestTimeout/;
const credentials = /CredentialsProviderError|CredentialsError|AuthFailure|UnrecognizedClient|InvalidClientTokenId|SignatureDoesNotMatch|MissingAuthenticationToken|OptInRequired/;
const expired = /ExpiredToken|RequestExpired|InvalidSignature/;
const denied = /AccessDenied|UnauthorizedOperation|NotAuthorized/;
/** Whether the same call may succeed a moment later: throttling, contention, a server's error, a broken connection. */
function isTransient(error) {
	const { name, code = "", $metadata = {} } = asAwsError(error);
	if (throttling.test(name) || contention.test(name) || network.test(code) || network.test(name)) return true;
	return ($metadata.httpStatusCode ?? 0) >= 500 || $metadata.httpStatusCode === 429 || $metadata.clockSkewCorrected === true;
}
/** A failed call as a Failure that names the permission or the setting at fault; `action` is as IAM spells it. */
function awsFailure(error, action) {
	if (error instanceof failure.t) return error;
	const { name, message } = asAwsError(error);
	if (expired.test(name)) return new failure.t("credentials-expired", `The AWS credentials expired before the run ended (${action}: ${name}).`, {
		next: "Give the role a longer session (role-duration-seconds), or deploy in fewer batches.",
		cause: error
	});
	if (credentials.test(name)) return new failure.t("no-credentials", `No working AWS credentials (${action}: ${name}).`, {
		next: "Run aws-actions/configure-aws-credentials before this step, with `permissions: id-token: write` on the job.",
		cause: error
	});
	if (denied.test(name)) return new failure.t("aws-denied", `The role may not call ${action}: ${message}`, {
		next: "Add it to the role’s policy; docs/permissions.md lists what is needed.",
		cause: error
	});
	return new failure.t("aws-failed", `${action} failed: ${name}: ${message}`, { cause: error });
}
function asAwsError(error) {
	return error instanceof Error ? error : new Error(String(error));
}
// src/adapters/aws/retry.ts
/** How long one call is retried before it counts as failed. */
const retryWindowMs = 3e5;
const maxPauseMs = 2e4;
/**
* The one place that retries calls to AWS: after throttling, server errors and broken connections, with growing, jittered
* pauses, for five minutes. Rejects with a Failure. `halted` ends a pause; the retry then gets no turn (see `turns`).
*/
function withRetry({ clock, random, halted }) {
	return async (action, call) => {
		const until = clock.now() + retryWindowMs;
		for (let attempt = 0;; attempt += 1) {
			try {
				return await call();
			} catch (error) {
				if (!isTransient(error) || clock.now() > until) throw awsFailure(error, action);
			}
			const pause = Math.min(250 * 2 ** attempt, maxPauseMs);
			await clock.sleep(pause * (.5 + random() / 2), halted);
		}
	};
}
// src/run/bundled-program.ts
/** Reads the program beside the bundle, or the one in dist/ when run from the sources. */
function readProgram() {
	const beside = new URL("./deploy.sh", bundleUrl);
	const path = (0,external_node_fs_.existsSync)(beside) ? beside : new URL("../../dist/deploy.sh", bundleUrl);
	const text = withoutComments((0,external_node_fs_.readFileSync)(path, "utf8"));
	return {
		text,
		sha256: (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex"),
		gzipBase64: (0,external_node_zlib_.gzipSync)(text, { level: 9 }).toString("base64")
	};
}
/**
* The program without its lines of comments, which take a quarter of what SSM has room for. The head stays, since operators
* read the installed copy. A test checks that only comments are dropped: no line of a text may look like one.
*/
function withoutComments(program) {
	const lines = program.split("\n");
	const head = lines.findIndex((line) => line !== "" && !line.startsWith("#"));
	return lines.filter((line, at) => at < head || !/^\s*#/.test(line)).join("\n");
}
// src/run/adapters.ts
/** The runner's clock. A sleep that ends early leaves neither a timer nor a listener behind. */
const systemClock = {
	now: Date.now,
	sleep: (ms, until) => new Promise((done) => {
		if (until?.aborted) return done();
		const wake = () => {
			clearTimeout(timer);
			until?.removeEventListener("abort", wake);
			done();
		};
		const timer = setTimeout(wake, ms);
		until?.addEventListener("abort", wake);
	})
};
/** The real ports. Code that the first request to AWS does not need is loaded during that request, or on first use. */
function createAdapters(request, { emit, history, redact, halted, ...config }) {
	const clock = systemClock;
	const gate = {
		clock,
		...halted && { halted }
	};
	const aws = {
		region: request.region,
		turn: turns(gate),
		call: withRetry({
			...gate,
			random: Math.random
		})
	};
	let program;
	return {
		...awsSystemsManager(aws),
		...awsTraffic(aws),
		policies: iamPolicies(aws),
		clock,
		emit,
		history,
		random: Math.random,
		redact,
		program: () => program ??= readProgram(),
		web: { answers200: async (url) => (await __nccwpck_require__.e(/* import() */ 2000).then(__nccwpck_require__.bind(__nccwpck_require__, 2000))).answers200(url, clock) },
		commits: gitHubCommits(config.gitHub),
		attestations: attestations(request, {
			gitHub: config.gitHub,
			clock
		}),
		sources: artifactSources(request, {
			...config,
			clock,
			objects: once(async () => await s3Objects(aws, config))
		})
	};
}
/** EC2 and SSM, which every deploy needs. */
function awsSystemsManager({ region, turn, call }) {
	const ssm = once(async () => {
		const { findAgents, runCommand, ssmClient } = await Promise.all(/* import() */[__nccwpck_require__.e(8982), __nccwpck_require__.e(4488), __nccwpck_require__.e(8072), __nccwpck_require__.e(9522), __nccwpck_require__.e(4321)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4321));
		const client = inTurn(ssmClient(region), turn);
		return {
			client,
			commands: runCommand(client, call),
			agents: (ids) => findAgents(client, ids, call)
		};
	});
	const parameters = once(async () => {
		const [{ parameterStore }, { client }] = await Promise.all([Promise.all(/* import() */[__nccwpck_require__.e(8982), __nccwpck_require__.e(9522), __nccwpck_require__.e(7203)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7203)), ssm()]);
		return parameterStore(client, call);
	});
	return {
		instances: {
			find: async (selection) => {
				const { ec2Client, findInstances } = await Promise.all(/* import() */[__nccwpck_require__.e(8982), __nccwpck_require__.e(4488), __nccwpck_require__.e(7825), __nccwpck_require__.e(7374)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7374));
				const pending = findInstances(inTurn(ec2Client(region), turn), selection, call);
				const [found] = await Promise.all([pending, systemClock.sleep(30).then(ssm)]);
				return found;
			},
			agents: async (ids) => (await ssm()).agents(ids)
		},
		commands: {
			send: async (script, hosts) => (await ssm()).commands.send(script, hosts),
			poll: async (id) => (await ssm()).commands.poll(id),
			output: async (id, host) => (await ssm()).commands.output(id, host)
		},
		parameters: {
			read: async (name) => (await parameters()).read(name),
			write: async (name, value) => (await parameters()).write(name, value)
		}
	};
}
/** Load balancing, Auto Scaling and alarms: each is loaded only by runs that use it. */
function awsTraffic({ region, turn, call }) {
	const balancer = once(async () => {
		const { balancerClient, loadBalancer } = await Promise.all(/* import() */[__nccwpck_require__.e(8982), __nccwpck_require__.e(4488), __nccwpck_require__.e(7825), __nccwpck_require__.e(309)]).then(__nccwpck_require__.bind(__nccwpck_require__, 309));
		return loadBalancer(inTurn(balancerClient(region), turn), call);
	});
	const scaling = once(async () => {
		const { autoScaling, scalingClient } = await Promise.all(/* import() */[__nccwpck_require__.e(8982), __nccwpck_require__.e(4488), __nccwpck_require__.e(7825), __nccwpck_require__.e(285)]).then(__nccwpck_require__.bind(__nccwpck_require__, 285));
		return autoScaling(inTurn(scalingClient(region), turn), call);
	});
	const alarms = once(async () => {
		const { alarmsClient, cloudWatchAlarms } = await Promise.all(/* import() */[__nccwpck_require__.e(8982), __nccwpck_require__.e(4488), __nccwpck_require__.e(8072), __nccwpck_require__.e(5730)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5730));
		return cloudWatchAlarms(inTurn(alarmsClient(region), turn), call);
	});
	return {
		balancer: {
			health: async (group) => (await balancer()).health(group),
			register: async (group, targets) => (await balancer()).register(group, targets),
			deregister: async (group, targets) => (await balancer()).deregister(group, targets)
		},
		scaling: {
			find: async (group) => (await scaling()).find(group),
			suspend: async (group, process) => (await scaling()).suspend(group, process),
			resume: async (group, process) => (await scaling()).resume(group, process)
		},
		alarms: { states: async (names) => (await alarms()).states(names) }
	};
}
/** Loaded only by runs that check permissions. */
function iamPolicies({ region, turn }) {
	const policies = once(async () => {
		const { policyClients, policySimulator } = await Promise.all(/* import() */[__nccwpck_require__.e(8982), __nccwpck_require__.e(4488), __nccwpck_require__.e(7825), __nccwpck_require__.e(9125)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9125));
		const { iam, sts } = policyClients(region);
		return policySimulator({
			iam: inTurn(iam, turn),
			sts: inTurn(sts, turn)
		}, region);
	});
	return { allow: async (action) => await (await policies()).allow(action) };
}
async function s3Objects({ region, turn, call }, { pathStyle }) {
	const { objectStore, s3Client } = await Promise.all(/* import() */[__nccwpck_require__.e(8982), __nccwpck_require__.e(4488), __nccwpck_require__.e(6908)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6908));
	return objectStore(region, (there) => inTurn(s3Client(there, { pathStyle }), turn), call);
}
/** Loaded while the run searches for hosts. */
function artifactSources(...about) {
	const sources = once(async () => (await __nccwpck_require__.e(/* import() */ 6727).then(__nccwpck_require__.bind(__nccwpck_require__, 6727))).createArtifactSources(...about));
	return {
		open: async (artifact) => await (await sources()).open(artifact),
		copied: async (source, expected) => await (await sources()).copied(source, expected)
	};
}
function attestations(request, config) {
	const file = request["attestation-trusted-root"];
	return { verify: async (expected) => {
		const root = file === void 0 ? void 0 : await readRoot(file);
		const { verifyAttestation } = await __nccwpck_require__.e(/* import() */ 6102).then(__nccwpck_require__.bind(__nccwpck_require__, 6102));
		return await verifyAttestation(expected, {
			...config,
			...root !== void 0 && { root }
		});
	} };
}
async function readRoot(file) {
	try {
		return await (0,promises_.readFile)(file, "utf8");
	} catch (error) {
		throw new failure.t("bad-input", `attestation-trusted-root: cannot be read (${(0,failure.r)(error)})`, { next: "It is the path of a file on the runner; an earlier step must have made it." });
	}
}
/** Comparisons by GitHub's API, loaded on first use. */
function gitHubCommits(source) {
	return {
		compare: async (base, head) => (await __nccwpck_require__.e(/* import() */ 1362).then(__nccwpck_require__.bind(__nccwpck_require__, 1362))).gitHubCommits(source).compare(base, head),
		between: async (base, head) => (await __nccwpck_require__.e(/* import() */ 1362).then(__nccwpck_require__.bind(__nccwpck_require__, 1362))).gitHubCommits(source).between(base, head)
	};
}
function once(make) {
	let made;
	return () => {
		made ??= make();
		return made;
	};
}
// src/report/log.ts
/** Writes a run's events to the step's log as they happen: a group for each phase, a line for each host. */
function liveLog(write) {
	const progress = {
		names: /* @__PURE__ */ new Map(),
		phase: "stage",
		done: 0,
		all: 0,
		open: false,
		readOnly: false
	};
	return (event) => {
		const before = beginsGroup(event) ? closing(progress) : [];
		for (const line of [...before, ...linesFor(event, progress)]) write(line);
	};
}
/** Events that belong into the group of a phase. */
const insidePhase = /* @__PURE__ */ new Set([
	"host",
	"result-unknown",
	"warning",
	"lock-requested",
	"locked",
	"lock-wait"
]);
/** Any other event ends the group. */
function beginsGroup({ type }) {
	return !insidePhase.has(type);
}
function closing(progress) {
	const lines = progress.open ? ["::endgroup::"] : [];
	progress.open = false;
	return lines;
}
const notices = {
	cancelled: "Cancelled: the run changes no further host. Hosts in progress finish or roll back on their own.",
	"recovery-started": "Recovering from an interrupted run."
};
function linesFor(event, progress) {
	switch (event.type) {
		case "started": return startLines(event, progress);
		case "hosts": return hostLines(event, progress);
		case "phase": return phaseLines(event, progress);
		case "host": return resultLines(event, progress);
		case "result-unknown": return [escapeWorkflowCommands(`${nameOf(event.host, progress)}: ${event.message} Asking the host.`)];
		case "stopped": return [escapeWorkflowCommands((0,text_0.f)(event))];
		case "lock-wait":
		case "lock-requested":
		case "locked":
		case "unlocked":
		case "superseded": return [escapeWorkflowCommands(lockLine(event))];
		case "release-created":
		case "target-selected":
		case "verification":
		case "commit-check":
		case "monitoring": return [escapeWorkflowCommands(factLine(event))];
		case "joined": return joinedLines(event.hosts, progress);
		case "status-collected": return statusLines(event.status);
		case "rollout-planned": return (0,plan_section.o)(event.plan).map(escapeWorkflowCommands);
		case "planned": return (0,plan_section.t)(event.plan).map(escapeWorkflowCommands);
		case "cancelled":
		case "recovery-started": return [notices[event.type]];
		case "warning": return event.message.split("\n").map((line) => escapeWorkflowCommands(`Warning: ${line}`));
		case "finished": return [`${event.verdict}: ${(0,text_0.s)(event.verdict)}`];
	}
}
function startLines(event, progress) {
	const { command, app, version, environment, artifact } = event;
	progress.readOnly = command === "status" || command === "plan";
	return [escapeWorkflowCommands(`${command} ${app} ${version === "" ? `in ${environment}` : `${version} to ${environment}`}`), ...artifact === "" ? [] : [escapeWorkflowCommands(`Artifact: ${artifact}`)]];
}
function statusLines({ hosts, lock }) {
	const line = ({ name, id, release, version, drift, code }) => escapeWorkflowCommands(`  ${(0,labels.n)({
		id,
		name
	})}  ${release || "not known"} ${version}  ${[drift, code].filter(Boolean).join(" ") || "as recorded"}`);
	return [
		...lock ? [escapeWorkflowCommands(`The lock is held by ${lock.holder}. ${lock.url}`)] : [],
		"Running releases:",
		...hosts.map(line)
	];
}
function factLine(event) {
	switch (event.type) {
		case "release-created": return `Release ${event.release}.`;
		case "target-selected": return `Target release: ${(0,labels.c)({
			id: event.release,
			version: event.version
		})}.`;
		case "verification": return `Verified: ${(0,text_0.m)(event.verification)}`;
		case "commit-check": return `Commit: ${event.text}.`;
		case "monitoring": return `Monitoring for ${event.ms / 1e3} s (${event.why}).`;
	}
}
function lockLine(event) {
	switch (event.type) {
		case "lock-requested": return event.id === "" ? "Another run took the lock at the same moment." : "Taking the lock.";
		case "lock-wait": return `Waiting for the lock, held by ${event.holder}. ${event.url}`;
		case "locked": return `Locked, fence ${event.fence}.`;
		case "unlocked": return "Unlocked.";
		case "superseded": return event.holder === "" ? "A host reported that a newer run took over." : `A newer run took over: ${event.holder}. ${event.url}`;
	}
}
function hostLines({ usable, unusable, skip }, progress) {
	for (const host of [...usable, ...unusable.map(({ instance }) => instance)]) progress.names.set(host.id, (0,labels.n)(host));
	return [
		`${(0,labels.t)(usable.length)} ${progress.readOnly ? "to inspect" : "to deploy to"}:`,
		...usable.map((host) => escapeWorkflowCommands(`  ${(0,labels.n)(host)} ${host.zone}`)),
		...unusable.map(({ instance, code, message }) => escapeWorkflowCommands(`  ${(0,labels.n)(instance)} ${skip ? "is skipped" : "cannot be deployed to"}: ${code}: ${message}`))
	];
}
function joinedLines(hosts, progress) {
	for (const host of hosts) progress.names.set(host.id, (0,labels.n)(host));
	return hosts.map((host) => escapeWorkflowCommands(`${(0,labels.n)(host)} ${host.zone} joined during the deploy.`));
}
function phaseLines({ phase, hosts, batch, of }, progress) {
	Object.assign(progress, {
		phase,
		done: 0,
		all: hosts.length,
		open: true
	});
	const one = batch === void 0 || of === void 0 ? void 0 : {
		number: batch,
		of
	};
	return [`::group::${(0,text_0.t)(text_0.u[phase], one)}: ${(0,labels.t)(hosts.length)}`];
}
/** `staged 14/20  web-3 (i-…)  2.4 s`; for a failed host also the reason and the end of its log. */
function resultLines({ host, result, ms, tail }, progress) {
	progress.done += 1;
	const line = `${result.verdict} ${progress.done}/${progress.all}  ${nameOf(host, progress)}  ${(ms / 1e3).toFixed(1)} s`;
	const warnings = result.warnings.map((warning) => escapeWorkflowCommands(`  warning: ${warning}`));
	if (result.ok) return [escapeWorkflowCommands(line), ...warnings];
	return [
		escapeWorkflowCommands(line),
		escapeWorkflowCommands(`  ${reason(result)}`),
		...warnings,
		...quotedOutput(tail)
	];
}
function reason({ code, message }) {
	return `${code}: ${message}`;
}
/**
* A host's output. The runner executes lines that look like its commands, unless `stop-commands` names a token that the host
* cannot know.
*/
function quotedOutput(text) {
	const lines = (0,printable.t)(text).split("\n").filter((line) => line.trim() !== "");
	if (lines.length === 0) return [];
	const token = (0,external_node_crypto_.randomUUID)();
	return [
		`::stop-commands::${token}`,
		...lines.map((line) => `  | ${line}`),
		`::${token}::`
	];
}
function nameOf(host, { names }) {
	return names.get(host) ?? host;
}
/**
* A line that contains untrusted text, without line breaks and without workflow commands, which the runner finds at the
* beginning of a line (also after blanks) and, in an older form, anywhere.
*/
function escapeWorkflowCommands(line) {
	return (0,printable.t)(line).replace(/\n/g, " ").replaceAll("##[", "# #[").replace(/^(\s*)::/, "$1: :");
}
// src/run/event-bus.ts
/** Keeps and logs the events of a run, saves what the `post:` step needs, and passes them to listeners. */
/** Events get the time of `clock`. After a halt the bus takes only the events `cancelled` and `finished`. */
function createEventBus(halted, clock) {
	const events = [];
	const listeners = [];
	const log = liveLog((line) => process.stdout.write(`${line}\n`));
	let saved = {};
	const save = (more) => {
		saved = {
			...saved,
			...more
		};
		(0,core.a)("lock", JSON.stringify(saved));
	};
	const emit = (event) => {
		if (halted.aborted && event.type !== "cancelled" && event.type !== "finished") return;
		if (event.type === "lock-requested") save({
			id: event.id,
			fence: void 0
		});
		if (event.type === "locked") save({ fence: event.fence });
		if (event.type === "release-created") save({ release: event.release });
		if (event.type === "unlocked" || event.type === "lock-requested" && event.id === "") (0,core.a)("lock", "");
		const timed = {
			...event,
			at: clock.now()
		};
		events.push(timed);
		log(timed);
		for (const listener of listeners) listener.onEvent(timed);
	};
	const subscribe = (added) => void listeners.push(...added);
	const flush = async () => {
		return (await Promise.all(listeners.map((listener) => listener.flush()))).filter((fault) => fault !== "");
	};
	return {
		events,
		emit,
		subscribe,
		flush
	};
}
// src/run/listeners.ts
/**
* Reports a run to GitHub: to its deployments from when hosts may change, and to a pull request at the end. The run does not
* wait for either.
*/
/** How long the run waits at its end; the runner kills a cancelled run after ten seconds. */
const flushTimeoutMs = 3e3;
/** The listeners of this run, by its inputs. */
function listenersFor(request, config) {
	const { command, deployment } = request;
	const changes = command === "deploy" || command === "rollback" || command === "reconcile";
	const listeners = [];
	if (deployment !== "never" && changes && !request["dry-run"]) listeners.push(lazyListener(async () => await deploymentListener({
		...request,
		deployment
	}, config)));
	if (request.comment) listeners.push(lazyListener(async () => await commentListener(request, config)));
	return listeners;
}
async function deploymentListener(request, { gitHub, sha, id, keep }) {
	const { deploymentListener } = await __nccwpck_require__.e(/* import() */ 3661).then(__nccwpck_require__.bind(__nccwpck_require__, 3661));
	const { deployment, environment, runId, runUrl } = request;
	return deploymentListener({
		gitHub,
		deployment,
		environment,
		sha,
		runId,
		runUrl,
		url: appUrl(request),
		...id !== void 0 && { id }
	}, keep);
}
async function commentListener(request, { gitHub, sha, pullRequest }) {
	const [{ upsertComment }, { comment }] = await Promise.all([__nccwpck_require__.e(/* import() */ 1693).then(__nccwpck_require__.bind(__nccwpck_require__, 1693)), __nccwpck_require__.e(/* import() */ 33).then(__nccwpck_require__.bind(__nccwpck_require__, 33))]);
	const target = {
		gitHub,
		sha,
		...pullRequest !== void 0 && { number: pullRequest }
	};
	const events = [];
	let posted = Promise.resolve("");
	const post = async () => {
		const written = comment((0,run_report.t)(events), appUrl(request));
		return written === void 0 ? "" : await upsertComment(written, target);
	};
	return {
		onEvent: (event) => {
			events.push(event);
			if (event.type === "finished") posted = post();
		},
		flush: async () => await posted
	};
}
/** The app's public URL, by `health-url`; empty without it. */
function appUrl({ "health-url": healthUrl }) {
	return healthUrl === void 0 ? "" : new URL(healthUrl).origin;
}
/** Loads the listener once the run may change hosts, or at its end; until then it buffers the events. */
function lazyListener(make) {
	const buffered = [];
	let loading;
	const onEvent = (event) => {
		buffered.push(event);
		if (event.type === "locked" || event.type === "finished") loading ??= make();
		loading?.then((listener) => {
			for (const next of buffered.splice(0)) listener.onEvent(next);
		}, () => {});
	};
	const flush = async () => {
		if (loading === void 0) return "";
		const overdue = (0,external_node_timers_promises_namespaceObject.setTimeout)(flushTimeoutMs, "GitHub did not accept the report of the run in time.", { ref: false });
		const flushed = loading.then(async (listener) => await listener.flush(), () => "");
		return await Promise.race([flushed, overdue]);
	};
	return {
		onEvent,
		flush
	};
}
// src/run/runner-context.ts
/** Reads the runner's variables; never throws, since the command may not need them. */
function runnerContext(env) {
	return {
		region: env["AWS_REGION"] || env["AWS_DEFAULT_REGION"] || "",
		commit: pullRequestHead(env) ?? env["GITHUB_SHA"] ?? "",
		runUrl: runUrl(env),
		holder: holder(env),
		repository: env["GITHUB_REPOSITORY"] ?? "",
		runId: env["GITHUB_RUN_ID"] ?? "",
		...credentialsExpiry(env)
	};
}
/** GitHub's API, and the repository of this run, which is empty outside of GitHub. */
function gitHub(env) {
	return {
		...defaultBranch(env),
		repository: env["GITHUB_REPOSITORY"] ?? "",
		token: env["INPUT_GITHUB-TOKEN"] ?? "",
		apiUrl: env["GITHUB_API_URL"] || "https://api.github.com"
	};
}
/** The runner's part of the adapters' configuration. Secrets are read only here, and no request contains them. */
function adapterConfig(env) {
	return {
		gitHub: gitHub(env),
		results: runResults(env),
		sha: env["GITHUB_SHA"] ?? "",
		...pullRequestOf(env),
		scratch: env["RUNNER_TEMP"] || (0,external_node_os_.tmpdir)(),
		pathStyle: Boolean(env["AWS_ENDPOINT_URL_S3"] || env["AWS_ENDPOINT_URL"])
	};
}
/** The service of this run's artifacts and its token; the runner gives both to actions, but not to scripts. */
function runResults(env) {
	return {
		url: env["ACTIONS_RESULTS_URL"] ?? "",
		token: env["ACTIONS_RUNTIME_TOKEN"] ?? ""
	};
}
/**
* Whether the run can upload artifacts. GitHub Enterprise Server does not support this kind, and @actions/artifact would warn
* in each run. Source: its `isGhes`.
*/
function keepsArtifacts(env) {
	const { url, token } = runResults(env);
	const host = URL.parse(env["GITHUB_SERVER_URL"] || "https://github.com")?.hostname ?? "";
	return url !== "" && token !== "" && (host === "github.com" || host.endsWith(".ghe.com"));
}
/** The head commit of a pull request, where GITHUB_SHA is a merge commit that exists nowhere else. */
function pullRequestHead(env) {
	const sha = pullRequestIn(env)?.head?.sha;
	return typeof sha === "string" && /^[0-9a-f]{40,64}$/.test(sha) ? sha : void 0;
}
/** The number of the pull request that started the run. */
function pullRequestOf(env) {
	const number = pullRequestIn(env)?.number;
	return typeof number === "number" && Number.isSafeInteger(number) && number > 0 ? { pullRequest: number } : {};
}
/** The default branch of the run's repository. Source: GitHub's webhook payloads. */
function defaultBranch(env) {
	const { default_branch: name, full_name: of } = eventIn(env)?.repository ?? {};
	return typeof name === "string" && name !== "" && of === env["GITHUB_REPOSITORY"] ? { defaultBranch: name } : {};
}
/** The pull request of a `pull_request` event. Source: GitHub's webhook payloads. */
function pullRequestIn(env) {
	return env["GITHUB_EVENT_NAME"]?.startsWith("pull_request") ? eventIn(env)?.pull_request : void 0;
}
/** The event that started the run, by the runner's file. */
function eventIn({ GITHUB_EVENT_PATH: path = "" }) {
	if (path === "") return void 0;
	try {
		return JSON.parse((0,external_node_fs_.readFileSync)(path, "utf8")) ?? void 0;
	} catch {
		return;
	}
}
function runUrl(env) {
	const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
	return server && repository && run ? `${server}/${repository}/actions/runs/${run}` : "";
}
/** `octocat, run 4711 of acme/macro-ai, attempt 2`. */
function holder(env) {
	const { GITHUB_ACTOR: actor, GITHUB_RUN_ID: run, GITHUB_REPOSITORY: repository, GITHUB_RUN_ATTEMPT: attempt } = env;
	if (!run) return env["USER"] || env["LOGNAME"] || "an unknown user";
	const again = attempt && attempt !== "1" ? `, attempt ${attempt}` : "";
	return `${actor ? `${actor}, ` : ""}run ${run}${repository ? ` of ${repository}` : ""}${again}`;
}
/** AWS_CREDENTIAL_EXPIRATION, which the SDK also reads, is in ISO 8601, in quotes where it was taken from JSON. */
function credentialsExpiry(env) {
	const end = Date.parse((env["AWS_CREDENTIAL_EXPIRATION"] ?? "").replaceAll("\"", ""));
	return Number.isFinite(end) ? { credentialsEnd: end } : {};
}
// src/run/run.ts
/** Runs the step that `env` describes. Always writes every output and report; a red verdict then rejects with a Failure. */
async function runMainStep(env) {
	await runStep(runCommand, env);
}
/** Runs the `post:` step, which has work to do only when the main step was interrupted. Writes and rejects like that one. */
async function runPostStep(env) {
	const saved = savedRun(env);
	if (saved === void 0) return;
	const recover = async (request, ports) => await (await __nccwpck_require__.e(/* import() */ 1116).then(__nccwpck_require__.bind(__nccwpck_require__, 1116))).recoverRun(saved, request, ports);
	await runStep(withDeadline(recover), env);
}
/** Each command loads its own code; only that of a deploy is always loaded. */
async function runCommand(request, ports) {
	switch (request.command) {
		case "deploy": return await (request["dry-run"] ? plan : deploy)(deployRequest(request), ports);
		case "rollback": return await (await Promise.all(/* import() */[__nccwpck_require__.e(2121), __nccwpck_require__.e(7874)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7874))).rollback(request, ports);
		case "reconcile": return await (await Promise.all(/* import() */[__nccwpck_require__.e(2121), __nccwpck_require__.e(1256)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1256))).reconcile(request, ports);
		case "status": return await (await __nccwpck_require__.e(/* import() */ 5952).then(__nccwpck_require__.bind(__nccwpck_require__, 5952)).then((n) => n.n)).status(request, ports);
		case "plan": return await plan(deployRequest(request), ports);
	}
}
async function plan(request, ports) {
	return await (await __nccwpck_require__.e(/* import() */ 2121).then(__nccwpck_require__.bind(__nccwpck_require__, 2121))).planDeploy(request, ports);
}
/** `readRequest` has already refused a deploy without an artifact. */
function deployRequest(request) {
	if (isDeployRequest(request)) return request;
	throw new failure.t("bad-input", "artifact: is required");
}
/** What the main step saved if it held or requested the lock; undefined when it released the lock itself. */
function savedRun(env) {
	const { id, release, fence } = (0,drains.a)(env["STATE_lock"] ?? "");
	if (typeof id !== "string") return void 0;
	return {
		id,
		...typeof fence === "number" && { fence },
		...typeof release === "string" && { release }
	};
}
/** Uploads to the run's own artifacts, where the runner has them. */
function uploadTo(env) {
	return async (paths) => {
		if (!keepsArtifacts(env)) return void 0;
		return await (await __nccwpck_require__.e(/* import() */ 6055).then(__nccwpck_require__.bind(__nccwpck_require__, 6055))).uploadFiles(paths, systemClock);
	};
}
/** The deployment on GitHub that the main step found, for its `post:` step. */
function savedDeployment(env) {
	const id = Number(env["STATE_deployment"] ?? "");
	return id > 0 ? { id } : {};
}
/** Runs a step until it ends or is cancelled, and writes the reports. */
async function runStep(work, env) {
	const halt = new AbortController();
	const cancelled = cancellation(halt);
	const { events, emit, subscribe, flush } = createEventBus(halt.signal, systemClock);
	try {
		const bus = {
			emit,
			subscribe,
			history: () => events,
			halted: halt.signal
		};
		await Promise.race([start(work, env, bus), cancelled.then(() => emit({ type: "cancelled" }))]);
		emit({
			type: "finished",
			verdict: (0,stage.c)(events)
		});
	} catch (error) {
		const { code, message, next } = (0,failure.i)(error);
		emit({
			type: "finished",
			verdict: (0,stage.c)(events, true),
			failure: {
				code,
				message,
				next
			}
		});
	}
	for (const message of await flush()) emit({
		type: "warning",
		message
	});
	const { writeReports } = await __nccwpck_require__.e(/* import() */ 9905).then(__nccwpck_require__.bind(__nccwpck_require__, 9905));
	const red = await writeReports(events, env, uploadTo(env));
	if (red !== void 0) throw new failure.t(red.code, red.text);
}
async function start(work, env, { subscribe, ...bus }) {
	const request = readRequest(env, runnerContext(env));
	const runner = adapterConfig(env);
	subscribe(listenersFor(request, {
		...runner,
		...savedDeployment(env),
		keep: (id) => (0,core.a)("deployment", String(id))
	}));
	bus.emit(startedEvent(request));
	await work(request, createAdapters(request, {
		...bus,
		...redaction(request),
		...runner
	}));
}
/** Secrets: the runner replaces them in the log, and `redact` does in the output of hosts. */
function redaction({ artifact }) {
	const secrets = /* @__PURE__ */ new Set();
	const registerSecret = (secret) => {
		secrets.add(secret);
		(0,core.c)(secret);
	};
	if (artifact?.kind === "url") for (const secret of artifact.secrets) registerSecret(secret);
	return {
		registerSecret,
		redact: (text) => [...secrets].reduce((rest, secret) => rest.replaceAll(secret, "***"), text)
	};
}
function startedEvent(request) {
	const { command, app, environment, version, artifact, runUrl, region, "base-dir": baseDir } = request;
	return {
		type: "started",
		command,
		app,
		environment,
		version,
		runUrl,
		region,
		baseDir,
		artifact: artifact?.display ?? ""
	};
}
/**
* Resolves when the runner cancels the step: it sends SIGINT, SIGTERM 7.5 s later, and kills the process 2.5 s after that.
* The run then sends nothing more; hosts in progress recover on their own.
*/
function cancellation(halt) {
	return new Promise((resolve) => {
		for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => {
			halt.abort();
			resolve();
		});
	});
}
/** GitHub ends a cancelled job after five minutes: before that, the `post:` step stops waiting for hosts and warns. */
function withDeadline(recover) {
	return async (request, ports) => {
		const over = new AbortController();
		const late = systemClock.sleep(lock.g, over.signal).then(() => {
			const message = "Not all hosts have recovered within four minutes. They continue on their own, the lock expires on its own, and the next run registers targets again.";
			if (!over.signal.aborted) ports.emit({
				type: "warning",
				message
			});
		});
		try {
			await Promise.race([recover(request, ports), late]);
		} finally {
			over.abort();
		}
	};
}
// src/main.ts
/** The action's `main:` entry. */
async function main() {
	await runAndExit(runMainStep, process.env);
}
// src/post.ts
/** The action's `post:` entry. It is an entry of its own: a main step that died before it saved anything must not begin anew. */
async function post() {
	await runAndExit(runPostStep, process.env);
}


var __webpack_exports__main = __webpack_exports__.i;
var __webpack_exports__post = __webpack_exports__.b;
export { __webpack_exports__main as main, __webpack_exports__post as post };
