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

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

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

/***/ 4039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ accountOf)
/* harmony export */ });
/* harmony import */ var _agreement_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8504);
import.meta.url;

// src/timeline.ts
/** In the order in which they began; without those that took no time worth telling. */
function stretchesOf(events) {
	const [first] = events;
	if (first === void 0) return [];
	const stretches = [];
	for (const event of events) follow$1(event, event.at - first.at, stretches);
	const end = (events.at(-1)?.at ?? first.at) - first.at;
	const endOf = ({ what }, i) => what === "pause" || what === "bake" ? stretches[i + 1]?.from ?? end : end;
	return stretches.map((one, i) => ({
		...one,
		to: Math.min(one.to, endOf(one, i))
	})).filter(({ from, to }) => to - from >= 50);
}
function follow$1(event, at, stretches) {
	switch (event.type) {
		case "phase": {
			const { phase: what, hosts, batch: number, of } = event;
			const batch = number === void 0 || of === void 0 ? {} : { batch: {
				number,
				of
			} };
			stretches.push({
				what,
				from: at,
				to: at,
				hosts: hosts.length,
				...batch
			});
			return;
		}
		case "host":
			change(stretches, event.phase, (one) => ({
				...one,
				to: at,
				slowest: slower(one.slowest, event)
			}));
			return;
		case "waiting":
			stretches.push({
				what: "lock",
				from: at,
				to: at,
				hosts: 0
			});
			return;
		case "locked":
			change(stretches, "lock", (one) => ({
				...one,
				to: at
			}));
			return;
		case "pause":
			stretches.push({
				what: event.why,
				from: at,
				to: at + event.ms,
				hosts: 0
			});
			return;
		default: return;
	}
}
/** The last one of its kind. */
function change(stretches, what, to) {
	const at = stretches.findLastIndex((one) => one.what === what);
	const found = stretches[at];
	if (found !== void 0) stretches[at] = to(found);
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
// src/account.ts
const nothing = {
	startedAt: 0,
	endedAt: 0,
	verdict: "refused",
	verification: {
		source: "none",
		why: "the run ended before the artifact was looked at"
	},
	hosts: [],
	warnings: [],
	stretches: []
};
/** Folds a run's events. Before `finished` came, the verdict is `refused`. */
function accountOf(events) {
	const hosts = /* @__PURE__ */ new Map();
	const atWork = /* @__PURE__ */ new Map();
	let account = nothing;
	for (const event of events) {
		follow(event, hosts, atWork);
		account = {
			...tell(account, event),
			startedAt: account.startedAt || event.at,
			endedAt: event.at
		};
	}
	const last = [...hosts.values()];
	const seen = account.verdict === "superseded" ? last.map(withoutLive) : last;
	return {
		...account,
		hosts: seen.map(inVersions(seen, account)),
		stretches: stretchesOf(events)
	};
}
/** A release has one version: that of the run which made it, or what most hosts call it. No host names it for the others. */
function inVersions(hosts, { release: own, begun }) {
	const told = hosts.flatMap(({ before, beforeVersion, after, afterVersion }) => [{
		id: before,
		version: beforeVersion
	}, {
		id: after,
		version: afterVersion
	}]);
	const names = new Map([...Map.groupBy(told, ({ id }) => id)].map(([id, all]) => {
		const most = (0,_agreement_js__WEBPACK_IMPORTED_MODULE_0__.r)(all.flatMap(({ version }) => version || []));
		return [id, id !== void 0 && id === own ? begun?.version || most : most];
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
/** What an event says of the run as a whole. */
function tell(account, event) {
	switch (event.type) {
		case "begun": return {
			...account,
			begun: event
		};
		case "named": return {
			...account,
			release: event.release
		};
		case "chosen": return {
			...account,
			release: event.release,
			...account.begun && { begun: {
				...account.begun,
				version: event.version
			} }
		};
		case "verification": return {
			...account,
			verification: event.verification
		};
		case "ancestry": return {
			...account,
			ancestry: event.text
		};
		case "stopped": return {
			...account,
			stopped: event
		};
		case "surveyed": return {
			...account,
			survey: event.survey
		};
		case "planned": return {
			...account,
			forecast: event.forecast
		};
		case "overtaken": return {
			...account,
			overtaken: event
		};
		case "warning": return {
			...account,
			warnings: [...account.warnings, event.message]
		};
		case "finished": return {
			...account,
			verdict: event.verdict,
			...event.failure && { trouble: event.failure }
		};
		default: return account;
	}
}
/** What an event says of hosts; `atWork` are those that were given something to do and have not answered. */
function follow(event, hosts, atWork) {
	if (event.type === "hosts") {
		for (const instance of event.usable) hosts.set(instance.id, found(instance));
		for (const one of event.unusable) hosts.set(one.instance.id, unusable(one, event.skip));
	}
	if (event.type === "joined") for (const instance of event.hosts) hosts.set(instance.id, found(instance));
	if (event.type === "phase") for (const host of event.hosts) atWork.set(host, event.phase);
	if (event.type === "host") {
		const host = hosts.get(event.host);
		if (host !== void 0) hosts.set(event.host, told(host, event));
		atWork.delete(event.host);
	}
	if (event.type === "cancelled") leave(hosts, atWork);
}
/** Only these two change what a host runs. */
function leave(hosts, atWork) {
	for (const [id, phase] of atWork) {
		const host = hosts.get(id);
		if (host !== void 0 && (phase === "activate" || phase === "revert")) hosts.set(id, {
			...withoutLive(host),
			...leftAtWork
		});
	}
}
const leftAtWork = {
	outcome: "at-work",
	message: "It was at work when the run was cancelled; it settles by itself."
};
function found({ id, name, zone }) {
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
function unusable({ instance, code, message, next }, skip) {
	return {
		...found(instance),
		outcome: skip ? "skipped" : "refused",
		code,
		message,
		next
	};
}
function told(host, { phase, result, ms, tail }) {
	const { verdict, ok, code, seconds } = result;
	const failedNow = !ok && host.code === "" && phase !== "cleanup";
	const isMended = host.outcome === "rollback-failed" && verdict === "reverted";
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
		...isMended && { message: `${host.message} A second attempt brought it back.` },
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
	return runsNothingProved.has(outcome) ? withoutLive(known) : known;
}
/** What ran on these before says nothing of what runs there now. */
const runsNothingProved = /* @__PURE__ */ new Set([
	"rollback-failed",
	"unreachable",
	"unknown",
	"gone"
]);
function withoutLive({ after: _, afterVersion: __, proof: ___, ...host }) {
	return host;
}
/** What a phase's result makes of a host; undefined where it changes nothing. */
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
/** Of a staging only what was live already: the staged release is not. */
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

/***/ 8504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ median),
/* harmony export */   r: () => (/* binding */ mostSaid),
/* harmony export */   t: () => (/* binding */ isMost)
/* harmony export */ });
import.meta.url;
// src/agreement.ts
/** What a fleet says, where the word of one host must not decide for the others. Pure. */
/** Whether so many are more than half. */
function isMost(count, all) {
	return count * 2 > all;
}
/** What is said more often than anything else; undefined where nothing is. */
function mostSaid(answers) {
	const [first, second] = [...Map.groupBy(answers, (answer) => answer)].map(([answer, { length }]) => ({
		answer,
		length
	})).sort((one, other) => other.length - one.length);
	return first === void 0 || first.length === second?.length ? void 0 : first.answer;
}
/** The one in the middle, and of two the smaller; undefined of none. */
function median(numbers) {
	return [...numbers].sort((one, other) => one - other)[Math.floor((numbers.length - 1) / 2)];
}



/***/ }),

/***/ 5132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ repository),
/* harmony export */   c: () => (/* binding */ duration),
/* harmony export */   d: () => (/* binding */ matching),
/* harmony export */   f: () => (/* binding */ oneLine),
/* harmony export */   h: () => (/* binding */ yesOrNo),
/* harmony export */   i: () => (/* binding */ bucketAndPrefix),
/* harmony export */   l: () => (/* binding */ lines),
/* harmony export */   m: () => (/* binding */ whole),
/* harmony export */   n: () => (/* binding */ located),
/* harmony export */   o: () => (/* binding */ sha256),
/* harmony export */   p: () => (/* binding */ quoted),
/* harmony export */   r: () => (/* binding */ secretsOf),
/* harmony export */   s: () => (/* binding */ choice),
/* harmony export */   t: () => (/* binding */ artifact),
/* harmony export */   u: () => (/* binding */ list)
/* harmony export */ });
/* harmony import */ var _naming_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5806);
import.meta.url;

// src/inputs/values.ts
const control = /[\u0000-\u001f\u007f]/;
const controlInLines = /[\u0000-\u0008\u000b-\u001f\u007f]/;
/** One line of printable text, without the blanks around it. */
function oneLine(text) {
	const value = text.trim();
	if (value.includes("\n")) throw new Error("must be one line");
	if (control.test(value)) throw new Error("must not hold control characters");
	return value;
}
/**
* Several lines, kept as they are but for a CR before a line break (a workflow file may have been saved with CRLF) and for
* line breaks at the end. Blanks stay: what an `env` value ends in is the app's business.
*/
function lines(text) {
	const value = text.replace(/\r$/gm, "").replace(/\n+$/, "");
	if (controlInLines.test(value)) throw new Error("must not hold control characters");
	return value.split("\n");
}
/** Entries on lines of their own or between commas, without blanks around them, each once. */
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
/** `true` or `false`, as YAML has them. */
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
/** One line that has a form; `right` says in words which. */
function matching(form, right) {
	const fits = typeof form === "function" ? form : (value) => form.test(value);
	return (text) => {
		const value = oneLine(text);
		if (!fits(value)) throw new Error(`must be ${right}, not ${quoted(value)}`);
		return value;
	};
}
/** A value as part of a message: cut, so that a mistake cannot fill the screen. */
function quoted(value) {
	return `"${value.length > 80 ? `${value.slice(0, 77)}...` : value}"`;
}
function either(words) {
	const last = words.at(-1) ?? "";
	return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} or ${last}`;
}
// src/inputs/source.ts
/** What is said about where an artifact comes from, besides its name. */
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
	if (!(0,_naming_js__WEBPACK_IMPORTED_MODULE_0__.a)(value)) throw new Error(`must be owner/name, not ${quoted(value)}`);
	return value;
}
/** 64 hexadecimal digits, with or without `sha256:` before them. */
function sha256(text) {
	const value = oneLine(text).replace(/^sha256:/, "").toLowerCase();
	if (!/^[0-9a-f]{64}$/.test(value)) throw new Error(`must be 64 hexadecimal digits, not ${quoted(value)}`);
	return value;
}
// src/artifact.ts
/** Where a release comes from. Pure. */
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
/** The same artifact, with the repository and the run that its name is looked up in, where it needs them. */
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
		secrets: secretsOf(href),
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
/** What upload-artifact does not take either. Source: its `validateArtifactName`. */
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
/** Everything in a URL that lets its reader in. */
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
function withoutSecrets(url) {
	return url.replace(/[?#].*$/s, "").replace(/^([a-z]+:\/\/)[^/]*@/i, "$1");
}



/***/ }),

/***/ 7817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ travelsAhead),
/* harmony export */   n: () => (/* binding */ hostScript),
/* harmony export */   r: () => (/* binding */ quote),
/* harmony export */   t: () => (/* binding */ deliveryScript)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2526);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8522);
import.meta.url;


// src/host/command.ts
/**
* SSM documents 64 KB for a document with its parameters; this leaves room for the document.
* Source: the service model's text on CreateDocument's Content.
*/
const maxBytes = 6e4;
/**
* The script that SSM's agent runs as root with `sh`, without HOME, in /usr/bin. All that comes from a workflow travels as
* base64, whose alphabet means nothing to a shell or to SSM's own `{{ssm:…}}`.
*/
function hostScript(errand) {
	return withinLimit([
		"#!/bin/sh",
		`# ec2-release ${errand.command} ${errand.app}`,
		"HOME=/root; export HOME",
		systemPath,
		...errand.carry ? carried(errand) : installed(errand),
		`${unpacked(errand.request)} | PATH=$caller_path /bin/sh "$program" ${errand.command} --request`,
		"code=$?",
		"# Other codes mean something to SSM: 137 a timeout, 168 and 169 its own, 194 a reboot and another run.",
		"case $code in 0 | 6[4-9] | [7-9][0-9] | 10[0-9] | 11[0-3]) exit \"$code\" ;; esac",
		"exit 113"
	].join("\n"));
}
/** Root looks for no program in /usr/local, which administrators give away. The agent's own PATH is for what the app's user runs. */
const systemPath = "caller_path=$PATH; PATH=/usr/sbin:/usr/bin:/sbin:/bin";
function withinLimit(script) {
	const bytes = Buffer.byteLength(JSON.stringify([script]));
	if (bytes > maxBytes) throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.t("command-too-large", `The command for a host has ${bytes} bytes; SSM takes ${maxBytes}.`, { next: "Make env or the hooks shorter: put settings into the .env file on the host, and scripts into the artifact." });
	return script;
}
/** How much of the program the command itself may bring, in characters of base64: the rest of its size is the request's. */
const maxCarried = 3e4;
/** Whether a part of the program travels ahead of the command, see `deliveryScript`. */
function travelsAhead({ gzipBase64 }) {
	return gzipBase64.length > maxCarried;
}
/**
* The script that leaves the first part of a large program on a host, for the command that brings the rest of it. /run is
* root's, so no other user can put a file or a link there.
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
		"# What no command fetched within an hour is not waited for.",
		`find /run -maxdepth 1 -name 'ec2-release.ahead.*' -mmin +60 -delete`,
		`ahead=${aheadPath(to)}`,
		`printf %s '${program.gzipBase64.slice(0, -3e4)}' >"$ahead.$$" && mv -f "$ahead.$$" "$ahead" || exit 113`,
		`printf '%s\\n' '@ec2-release ${line}'`
	].join("\n"));
}
/** Of an app in an environment only one run tells hosts anything, so that no other takes its part away. */
function aheadPath({ app, environment, program: { sha256 } }) {
	return `/run/ec2-release.ahead.${app}.${environment}.${sha256.slice(0, 16)}`;
}
function carried(errand) {
	const { gzipBase64, sha256 } = errand.program;
	const isInParts = travelsAhead(errand.program);
	const rest = `printf %s '${gzipBase64.slice(-3e4)}'`;
	const all = isInParts ? `{ cat ${aheadPath(errand)} 2>/dev/null; ${rest}; }` : rest;
	return [
		...closedFolder,
		`${all} | base64 -d | gzip -dc >"$program"`,
		...refuseUnless(sha256, "program-damaged", "The program did not arrive whole"),
		...isInParts ? [`rm -f ${aheadPath(errand)}`] : [],
		"umask 022"
	];
}
/** A copy is looked at and run: between the two nobody can change it, whoever owns the folder by now. */
function installed({ baseDir, program }) {
	return [
		...closedFolder,
		`timeout 10 head -c 1000000 ${quote(`${baseDir}/deploy.sh`)} >"$program" 2>/dev/null`,
		...refuseUnless(program.sha256, "program-missing", "The program of this run is not installed"),
		"umask 022"
	];
}
const closedFolder = [
	"umask 077",
	"# The name tells the host whose it is: what a dead process left there is cleared by the next command.",
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
/** Single quotes keep everything but themselves from a shell. */
function quote(text) {
	return `'${text.replaceAll("'", `'\\''`)}'`;
}
/** From here on it is worth it to the host to start one more program. */
const largeBytes = 2e3;
/** What prints the text on the host. */
function unpacked(text) {
	if (Buffer.byteLength(text) < largeBytes) return `printf %s '${Buffer.from(text).toString("base64")}' | base64 -d`;
	return `printf %s '${(0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.gzipSync)(text, { level: 9 }).toString("base64")}' | base64 -d | gzip -dc`;
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

/***/ 5375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ refuseDowngrade),
/* harmony export */   t: () => (/* binding */ liveCommit)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2526);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4295);
import.meta.url;


// src/preflight/downgrade.ts
const commitForm = /^[0-9a-f]{40,64}$/;
/** A fleet in which every host runs another commit is compared as far as this. */
const mostCompared = 5;
/** Rejects with `downgrade` when GitHub says that the new commit is behind one that is live; what nobody knows is said. */
async function refuseDowngrade(staged, { plan, world }) {
	const { commit, "allow-downgrade": allowed } = plan.request;
	if (allowed) return;
	const record = await (0,_record_js__WEBPACK_IMPORTED_MODULE_1__.n)(plan.request, world);
	if (commit !== "" && record?.known.find((one) => one.commit === commit)?.bad) throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.t("downgrade", `${short(commit)} was live, and somebody went back from it.`, { next: "Deploy a commit that mends it, or set allow-downgrade: true." });
	if ([...staged.values()].every(({ before }) => before === void 0 || before === "none")) return;
	const live = liveCommits(staged, record);
	const known = live.filter((one) => one !== void 0 && one !== commit);
	const relations = await Promise.all(known.slice(0, mostCompared).map((base) => relation(base ?? "", commit, world)));
	const behind = known.find((_, i) => relations[i] === "behind");
	if (behind !== void 0) throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.t("downgrade", `${short(commit)} is behind ${short(behind)}, which is live${where(behind, staged, record)}: this deploy would take changes back.`, { next: "Deploy a newer commit, roll back by hand if that is what you want, or set allow-downgrade: true." });
	const unknown = relations.find((one) => one.startsWith("unknown"));
	const said = live.includes(void 0) ? "unknown: nobody noted which commit is live" : unknown;
	world.emit({
		type: "ancestry",
		text: said ?? `${short(commit)} is not behind what is live`
	});
}
async function relation(base, head, { commits }) {
	const answer = await commits.compare(base, head);
	return "is" in answer ? answer.is : `unknown: ${answer.unknown}`;
}
/** The commits that hosts run: a version that is one, or what was recorded of that release; undefined where nobody knows. */
function liveCommits(staged, record) {
	const live = [...staged.values()].filter(({ before = "none" }) => before !== "none");
	return [...new Set(live.map((one) => commitOf(one, record)))];
}
/** What was recorded of the release that a host runs goes before what that host says of it. */
function commitOf({ before, beforeVersion = "" }, record) {
	return [record?.known.find(({ id }) => id === before)?.commit ?? "", beforeVersion].find((one) => commitForm.test(one));
}
/** On which hosts, where not on all: it may be that one of them alone says so. */
function where(commit, staged, record) {
	const on = [...staged].filter(([, one]) => commitOf(one, record) === commit).map(([host]) => host);
	if (on.length === staged.size) return "";
	return ` on ${on.slice(0, 5).join(", ")}${on.length > 5 ? ", …" : ""}`;
}
/** The commit that all hosts run; undefined where they differ, or nobody noted it. */
function liveCommit(looks, record) {
	const [only, ...others] = liveCommits(looks, record);
	return others.length === 0 ? only : void 0;
}
const short = (commit) => commit.slice(0, 12);



/***/ }),

/***/ 6515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ noteText),
/* harmony export */   c: () => (/* binding */ readHolding),
/* harmony export */   i: () => (/* binding */ noteName),
/* harmony export */   n: () => (/* binding */ drainedTexts),
/* harmony export */   o: () => (/* binding */ nothingDrained),
/* harmony export */   r: () => (/* binding */ holdingText),
/* harmony export */   s: () => (/* binding */ parsed),
/* harmony export */   t: () => (/* binding */ readDrainNotes)
/* harmony export */ });
/* harmony import */ var _naming_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5806);
import.meta.url;

// src/notes/notes.ts
/** The name of a note: one of each kind for an app in an environment, and several of `drained`. */
function noteName({ app, environment }, note) {
	return `/ec2-release/${app}/${environment}/${note}`;
}
function holdingText({ since, expires, ...rest }) {
	return noteText({
		...rest,
		since: iso(since),
		expires: iso(expires)
	});
}
/** JSON that Parameter Store takes: it refuses `{{…}}`, which only a text in it can hold. */
function noteText(fields) {
	return JSON.stringify(fields).replaceAll("{{", "{\\u007b");
}
const iso = (ms) => new Date(ms).toISOString();
/** How long a lock that nobody can read is believed in. */
const unreadableMs = 6e5;
/** Somebody else may have written it, or a person. What cannot be read counts as held for ten minutes from its writing on. */
function readHolding({ value, at }) {
	if (value === void 0) return {
		holder: "",
		url: "",
		id: "",
		since: 0,
		fence: 0,
		expires: 0
	};
	const fields = parsed(value);
	const { holder, url, id, fence } = fields;
	return {
		holder: typeof holder === "string" ? holder : "somebody",
		url: typeof url === "string" && /^https?:\/\/[!-~]+$/.test(url) ? url : "",
		id: typeof id === "string" ? id : "",
		since: time(fields["since"]) ?? at,
		fence: typeof fence === "number" && Number.isSafeInteger(fence) ? fence : 0,
		expires: time(fields["expires"]) ?? at + unreadableMs
	};
}
/** A JSON object's fields; none when it is something else. */
function parsed(text) {
	try {
		const value = JSON.parse(text);
		return typeof value === "object" && value !== null ? value : {};
	} catch {
		return {};
	}
}
/** A time as text, or as a number of seconds or milliseconds. */
function time(value) {
	const ms = typeof value === "number" ? value : Date.parse(String(value));
	if (!Number.isFinite(ms)) return void 0;
	return typeof value === "number" && value < 1e11 ? ms * 1e3 : ms;
}
/** A parameter's value has at most 4 KB. */
const maxBytes = 4e3;
/** The notes of what is out of traffic, as many as it takes; each can be read without the others. */
function drainedTexts(drained) {
	const texts = [];
	let open = {};
	for (const [group, targets] of drained) for (const text of targets.map(targetText)) {
		const more = {
			...open,
			[group]: [...open[group] ?? [], text]
		};
		const isFull = Buffer.byteLength(drainedText(more)) > maxBytes;
		if (isFull) texts.push(drainedText(open));
		open = isFull ? { [group]: [text] } : more;
	}
	return Object.keys(open).length > 0 ? [...texts, drainedText(open)] : texts;
}
const drainedText = (groups) => JSON.stringify({ groups });
/** The note of one that was taken back. */
const nothingDrained = drainedText({});
function readDrained(text) {
	const groups = text === void 0 ? void 0 : parsed(text)["groups"];
	const read = (typeof groups === "object" && groups !== null ? Object.entries(groups) : []).filter(([group]) => (0,_naming_js__WEBPACK_IMPORTED_MODULE_0__.s)(group)).map(([group, targets]) => [group, Array.isArray(targets) ? targets.flatMap(readTarget) : []]);
	return new Map(read);
}
/** `i-…:3030`, or an address with the instance that has it: `10.0.0.7:3030 i-…`. */
function targetText({ id, port, host, zone }) {
	return [
		`${id}:${port}`,
		host,
		zone
	].filter((part) => part !== void 0).join(" ");
}
/** An address without its instance could be that of any. */
function readTarget(text) {
	const [, id = "", port, host, zone] = /^(\S+):(\d{1,5})(?: (i-[0-9a-f]{8,17}))?(?: (all))?$/.exec(String(text)) ?? [];
	if (!(host === void 0 ? /^i-[0-9a-f]{8,17}$/.test(id) : (0,_naming_js__WEBPACK_IMPORTED_MODULE_0__.r)(id))) return [];
	return [{
		id,
		port: Number(port),
		...host !== void 0 && { host },
		...zone === "all" && { zone }
	}];
}
// src/notes/drained.ts
/** What is noted as out of traffic, and in how many notes. */
async function readDrainNotes(request, { parameters }) {
	const drained = /* @__PURE__ */ new Map();
	for (let notes = 0;; notes += 1) {
		const { value } = await parameters.read(noteName(request, `drained/${notes + 1}`));
		const found = readDrained(value);
		if (found.size === 0) return {
			drained,
			notes
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
// src/events.ts
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
// src/failure.ts
/** What went wrong, where, and what to do next: the only way a run fails on purpose. */
var Failure = class extends Error {
	name = "Failure";
	code;
	/** One sentence that a person can act on; empty when the message already says it. */
	next;
	constructor(code, message, options = {}) {
		super(message, { cause: options.cause });
		this.code = code;
		this.next = options.next ?? "";
	}
};
/** Anything that was thrown, as a Failure: what nobody foresaw keeps its message and asks for a report. */
function toFailure(error) {
	if (error instanceof Failure) return error;
	return new Failure("unforeseen", error instanceof Error ? error.message : String(error), {
		next: "This is a fault of ec2-release. Please report it with the log of this step.",
		cause: error
	});
}
/** What the step's error annotation says. */
function explain(error) {
	const { code, message, next } = toFailure(error);
	return `${code}: ${message}${next === "" ? "" : `\n${next}`}`;
}
/**
* Why a fetch failed, in a word. It wraps what happened in a TypeError; the system's code, such as ENOTFOUND, is what helps.
* Messages are left out, since they may quote what was sent.
*/
function networkCause(error) {
	const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
	if (!(cause instanceof Error)) return typeof cause;
	return "code" in cause && typeof cause.code === "string" ? cause.code : cause.name;
}



/***/ }),

/***/ 2611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ roomFault),
/* harmony export */   i: () => (/* binding */ memoryFault),
/* harmony export */   n: () => (/* binding */ foretold),
/* harmony export */   o: () => (/* binding */ timeForecast),
/* harmony export */   r: () => (/* binding */ hostForecast),
/* harmony export */   t: () => (/* binding */ driftNote)
/* harmony export */ });
/* harmony import */ var _naming_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5806);
import.meta.url;

// src/forecast.ts
/** What the deploy would do with a release that something else made live; empty where nothing did. */
function driftNote({ drift }, { "on-drift": onDrift }) {
	if (!drift) return "";
	return onDrift === "refuse" ? "drift: the host will refuse (on-drift)" : "drift: it is adopted, and deployed over";
}
/** What a host needs beside the live release while the next one is staged: the archive, what comes out of it, and what it installs. */
const timesItsSize = 3;
const alwaysFreeMb = 32;
/** What stands in the way of staging there; empty when there is enough room as far as is known. */
function roomFault({ freeMb }, bytes) {
	if (bytes === void 0 || freeMb === void 0) return "";
	const neededMb = Math.ceil(bytes * timesItsSize / 2 ** 20) + alwaysFreeMb;
	return freeMb >= neededMb ? "" : `disk-full: ${freeMb} MB are free, and about ${neededMb} MB will be needed`;
}
/** Installs that get less are likely to be killed. Source: `npm ci` of a middling API. */
const installMb = 200;
function memoryFault({ memoryMb }, request) {
	if (memoryMb === void 0 || request["package-manager"] === "none" || memoryMb >= installMb) return "";
	return `install-out-of-memory is likely: an install may use ${memoryMb} MB there`;
}
/** Batches one after another, with what is waited for between them and after the last. */
function timeForecast(request, { stages, batches, pace, now }) {
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
/** What is to be said of one host, from what it told. */
function hostForecast({ id, name, zone }, { before = "none", beforeVersion = "" }, about) {
	return {
		id,
		name,
		zone,
		runs: before,
		runsVersion: beforeVersion,
		...about
	};
}
/** In a sentence. */
function foretold({ command, version, release, hosts, batches }) {
	const changing = hosts.filter(({ will }) => will === "change");
	const [first] = changing;
	if (first === void 0) return `A ${command} would change nothing.`;
	return `A ${command} would bring ${changing.length === 1 ? (0,_naming_js__WEBPACK_IMPORTED_MODULE_0__.n)(first) : `${changing.length} of ${hosts.length} hosts`} to ${release === "" ? `version ${version}` : (0,_naming_js__WEBPACK_IMPORTED_MODULE_0__.c)({
		id: release,
		version
	})}, in ${batches.length === 1 ? "one batch" : `${batches.length} batches`}.`;
}



/***/ }),

/***/ 2421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ forecastTitles),
/* harmony export */   i: () => (/* binding */ forecastSection),
/* harmony export */   n: () => (/* binding */ forecastLists),
/* harmony export */   r: () => (/* binding */ forecastRows),
/* harmony export */   t: () => (/* binding */ forecastLines)
/* harmony export */ });
/* harmony import */ var _forecast_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2611);
/* harmony import */ var _naming_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5806);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(60);
import.meta.url;



// src/report/forecast.ts
/** What a command would do, for people. Pure. */
/** For the log: a sentence, and a line for each host. */
function forecastLines(forecast) {
	const names = new Map(forecast.hosts.map((host) => [host.id, (0,_naming_js__WEBPACK_IMPORTED_MODULE_1__.n)(host)]));
	return [
		(0,_forecast_js__WEBPACK_IMPORTED_MODULE_0__.n)(forecast),
		...forecast.batches.map((batch, i) => `  batch ${i + 1}: ${batch.map((id) => names.get(id) ?? id).join(", ")}`),
		...forecast.hosts.filter(({ why }) => why !== "").map((host) => `  ${(0,_naming_js__WEBPACK_IMPORTED_MODULE_1__.n)(host)}: ${host.why}`),
		`Time: ${timeText(forecast.time)}`
	];
}
/** What is told besides the hosts: lists with their titles. */
function forecastLists({ changes, permissions, time }) {
	const actions = (is) => permissions.flatMap((one) => one.is === is ? [one.action] : []).join(", ");
	const unchecked = actions("not checked");
	return [
		["Time", [timeText(time)]],
		...changes === void 0 ? [] : [["What is new", changeLines(changes)]],
		["Permissions", [`Granted: ${actions("allowed")}`, ...unchecked === "" ? [] : [`Not checked: ${unchecked}. Of some of these IAM tells a role that may ask it (iam:SimulatePrincipalPolicy).`]]]
	];
}
/** For the summary. */
function forecastSection(forecast, budget) {
	const rows = forecastRows(forecast).map((cells) => cells.map(_wording_js__WEBPACK_IMPORTED_MODULE_2__.h));
	return [
		`<p>${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.h)((0,_forecast_js__WEBPACK_IMPORTED_MODULE_0__.n)(forecast))}</p>`,
		...forecastLists(forecast).map(([title, entries]) => (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.g)(title, entries)),
		(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.y)(budget, forecastTitles, rows)
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
	const how = by === "last" ? "as slow as the last deploy was" : "at least, since no deploy was timed here yet";
	const text = `about ${minutes(ms)} (${how})`;
	if (credentialsMs === void 0) return text;
	const enough = isEnough ? "enough for that and for the way back" : "not enough for that and for the way back: give the role a longer session (role-duration-seconds)";
	return `${text}; the credentials last ${minutes(credentialsMs)}, ${enough}`;
}
function minutes(ms) {
	const seconds = Math.round(ms / 1e3);
	return seconds < 120 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}
const forecastTitles = [
	"Batch",
	"Host",
	"Zone",
	"Runs",
	"Would",
	"Download",
	"Remarks"
];
/** In the order of the rollout, and of `forecastTitles`, as text; those that stay as they are come last. */
function forecastRows({ hosts, batches }) {
	const batchOf = new Map(batches.flatMap((batch, i) => batch.map((id) => [id, i + 1])));
	const rank = ({ id }) => batchOf.get(id) ?? Number.POSITIVE_INFINITY;
	return [...hosts].sort((one, other) => rank(one) < rank(other) ? -1 : Number(rank(one) > rank(other))).map((host) => [
		String(batchOf.get(host.id) ?? ""),
		(0,_naming_js__WEBPACK_IMPORTED_MODULE_1__.n)(host),
		host.zone,
		(0,_naming_js__WEBPACK_IMPORTED_MODULE_1__.c)({
			id: host.runs,
			version: host.runsVersion
		}),
		host.will,
		host.downloads ? "yes" : "no",
		host.why
	]);
}



/***/ }),

/***/ 5988:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9405);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2526);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6850);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4295);
/* harmony import */ var _downgrade_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5375);
/* harmony import */ var _preflight_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(7263);
/* harmony import */ var _leftovers_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(1876);
/* harmony import */ var _agreement_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(8504);
/* harmony import */ var _naming_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(5806);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(5132);
/* harmony import */ var _drained_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(6515);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(8511);
/* harmony import */ var _forecast2_js__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(2421);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_13__ = __nccwpck_require__(60);
/* harmony import */ var _account_js__WEBPACK_IMPORTED_MODULE_14__ = __nccwpck_require__(4039);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_15__ = __nccwpck_require__(6760);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_16__ = __nccwpck_require__(8522);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_17__ = __nccwpck_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_18__ = __nccwpck_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_19__ = __nccwpck_require__(8161);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_20__ = __nccwpck_require__(8500);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_21__ = __nccwpck_require__(1455);
const bundleUrl = import.meta.url;






















// src/rollout/digests.ts
/** A release is one file, whoever vouches for it: what hosts say that they were given. */
/** What the tarball hashes to by the word of most hosts, else empty; only they see it where GitHub keeps it in a zip. */
function digestOn(staged) {
	const there = [...staged.values()].filter(({ verdict }) => verdict !== "gone");
	return [...digestsOn(staged)].find(([, hosts]) => (0,_agreement_js__WEBPACK_IMPORTED_MODULE_7__.t)(hosts.size, there.length))?.[0] ?? "";
}
/** Hosts that join get the file that the others got, though nobody has said which that is to be. */
function pinnedTo(sha256, plan) {
	const { verification } = plan;
	if (sha256 === "" || verification.sha256 !== void 0) return plan;
	return {
		...plan,
		verification: {
			...verification,
			sha256
		}
	};
}
/** Where nobody has said which file is meant, an address may give each host another one: that is no release. */
function refuseDifferent(staged, { request, hosts }) {
	const digests = digestsOn(staged);
	if (digests.size < 2) return;
	const given = [...digests].slice(0, 5).map(([sha256, ids]) => {
		const some = hosts.filter(({ id }) => ids.has(id)).slice(0, 5);
		return `${sha256.slice(0, 12)}… on ${some.map(_naming_js__WEBPACK_IMPORTED_MODULE_8__.n).join(", ")}${ids.size > 5 ? ", …" : ""}`;
	});
	const what = request.artifact?.display ?? "The artifact";
	throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__.t("sha256-mismatch", `${what} is not the same file for every host: ${given.join("; ")}.`, { next: "Give artifact-sha256, and an address that always leads to one file." });
}
/** Each digest, with the hosts that were given that. */
function digestsOn(staged) {
	const digests = /* @__PURE__ */ new Map();
	for (const [host, { sha256 }] of staged) if (sha256 !== void 0) digests.set(sha256, (digests.get(sha256) ?? /* @__PURE__ */ new Set()).add(host));
	return digests;
}
// src/deploy.ts
/** Stages the release on every host, then activates it batch by batch, proved on each, or brings everything back. */
async function deploy(asked, world) {
	const looked = await (0,_preflight_js__WEBPACK_IMPORTED_MODULE_5__.n)(asked, world);
	const { request } = looked;
	const found = {
		...looked,
		source: await (0,_preflight_js__WEBPACK_IMPORTED_MODULE_5__.t)(looked, world)
	};
	const lease = await (0,_record_js__WEBPACK_IMPORTED_MODULE_3__.u)(request, world);
	return await (0,_record_js__WEBPACK_IMPORTED_MODULE_3__.c)(lease, async () => {
		const release = releaseId$1(lease.takenAt);
		const plan = {
			...found,
			release,
			lease,
			deadline: world.clock.now() + request.timeout
		};
		world.emit({
			type: "named",
			release
		});
		await (0,_leftovers_js__WEBPACK_IMPORTED_MODULE_6__.t)(plan, world);
		return await (0,_leftovers_js__WEBPACK_IMPORTED_MODULE_6__.n)(plan, world, async () => await carryOut$1({
			plan,
			world
		}));
	});
}
/** The id of a release that is made now: UTC, and the order of ids is the order of releases. */
function releaseId$1(now) {
	const [day, time] = new Date(now).toISOString().replace(/[-:]|\..*/g, "").split("T");
	return `${day}_${time}`;
}
async function carryOut$1(context) {
	const { plan, world } = context;
	const began = world.clock.now();
	const staged = await (0,_stage_js__WEBPACK_IMPORTED_MODULE_2__.t)(idsOf(plan.hosts), plan, world);
	const stageMs = world.clock.now() - began;
	const fresh = plan.hosts.filter(({ id }) => staged.get(id)?.verdict === "staged");
	const refusal = await whyNot(fresh, staged, context);
	if (refusal !== void 0) {
		const seen = await (0,_leftovers_js__WEBPACK_IMPORTED_MODULE_6__.r)(staged, context);
		if ((0,_record_js__WEBPACK_IMPORTED_MODULE_3__.h)([...seen.values()])) return "superseded";
		if (refusal instanceof _failure_js__WEBPACK_IMPORTED_MODULE_1__.t) throw refusal;
		return refusal;
	}
	const sha256 = plan.verification.sha256 ?? digestOn(staged);
	const rollout = (0,_preflight_js__WEBPACK_IMPORTED_MODULE_5__.u)(staged);
	const watch = (0,_preflight_js__WEBPACK_IMPORTED_MODULE_5__.s)(plan, world);
	try {
		await (0,_preflight_js__WEBPACK_IMPORTED_MODULE_5__.f)(fresh, rollout, {
			plan,
			world,
			watch
		});
		await (0,_preflight_js__WEBPACK_IMPORTED_MODULE_5__.c)(rollout, {
			plan,
			world,
			watch
		});
		const pinned = pinnedTo(sha256, plan);
		await (0,_stage_js__WEBPACK_IMPORTED_MODULE_2__.r)(rollout, {
			plan,
			world,
			watch
		}, async (joined) => await (0,_stage_js__WEBPACK_IMPORTED_MODULE_2__.t)(idsOf(joined), pinned, world));
	} finally {
		await watch.end();
	}
	return await (0,_stage_js__WEBPACK_IMPORTED_MODULE_2__.n)(rollout, context, {
		record: async () => {
			await (0,_record_js__WEBPACK_IMPORTED_MODULE_3__.r)({
				...plan,
				sha256,
				pace: {
					stageMs,
					batchMs: rollout.slowestMs
				}
			}, world);
		},
		recordPartial: async () => await (0,_record_js__WEBPACK_IMPORTED_MODULE_3__.i)(plan, world),
		cleanUp: async (last) => await (0,_leftovers_js__WEBPACK_IMPORTED_MODULE_6__.r)(last, context)
	});
}
const idsOf = (hosts) => hosts.map(({ id }) => id);
/** What is known only once every host has told what it runs, and no traffic has moved yet. */
async function whyNot(fresh, staged, context) {
	const results = [...staged.values()];
	if ((0,_record_js__WEBPACK_IMPORTED_MODULE_3__.h)(results)) return "superseded";
	if (results.some(_record_js__WEBPACK_IMPORTED_MODULE_3__.p)) return "refused";
	if (results.every(({ verdict }) => verdict === "gone")) return new _failure_js__WEBPACK_IMPORTED_MODULE_1__.t("no-hosts", "Every host was terminated while the release was staged.");
	try {
		refuseDifferent(staged, context.plan);
		await (0,_downgrade_js__WEBPACK_IMPORTED_MODULE_4__.n)(staged, context);
		await (0,_preflight_js__WEBPACK_IMPORTED_MODULE_5__.o)(context.plan.request, context.world);
		const { request } = context.plan;
		const waves = (0,_preflight_js__WEBPACK_IMPORTED_MODULE_5__.p)(fresh, staged, request);
		await (0,_preflight_js__WEBPACK_IMPORTED_MODULE_5__.a)(request, async (groups) => await groups.refuseLastTarget(waves, request, context.world));
		return;
	} catch (error) {
		if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_1__.t) return error;
		throw error;
	}
}
// src/inputs/app-env.ts
const secretName = /(SECRET|PASSWORD|TOKEN|PRIVATE_KEY)$/i;
/** Forms that are secrets whatever they are called. */
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
/** Set by the release itself: the proof that a release runs reads them from the process. */
const reserved = /* @__PURE__ */ new Set(["RELEASE_ID", "VERSION"]);
const wayOut = "env is kept in SSM's history: put secrets into the .env file on the host, or let the app read them from Parameter Store";
/** Lines `NAME=value`; the value is exactly what follows the first `=`. Names are unique. */
function appEnv(text) {
	const entries = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_9__.l)(text).filter((line) => line.trim() !== "");
	const names = entries.map((line) => line.slice(0, Math.max(line.indexOf("="), 0)));
	const problems = entries.flatMap((line, at) => problemsOf(line, names.indexOf(names[at] ?? "") !== at));
	if (problems.length > 0) throw new Error(problems.join("; "));
	return entries;
}
function problemsOf(line, repeated) {
	const [, name, value] = /^([A-Za-z_][A-Za-z0-9_]*)=(.*)$/s.exec(line) ?? [];
	if (name === void 0 || value === void 0) return [`must be lines NAME=value, not ${(0,_artifact_js__WEBPACK_IMPORTED_MODULE_9__.p)(beginning$1(line))}`];
	if (reserved.has(name)) return [`${name} is set by the release itself`];
	if (secretName.test(name)) return [`${name} looks like a secret by its name (${wayOut})`];
	const secret = secretValues.find(([form]) => form.test(value));
	if (secret) return [`${name} looks like ${secret[1]} (${wayOut})`];
	return repeated ? [`${name} comes twice`] : [];
}
function beginning$1(line) {
	return line.length > 12 ? `${line.slice(0, 12)}...` : line;
}
// src/inputs/aws.ts
/** An Auto Scaling group's name. */
const groupName = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_9__.d)(_naming_js__WEBPACK_IMPORTED_MODULE_8__.o, "the name of an Auto Scaling group");
/** ARNs of target groups, on lines or between commas. */
function targetGroups(text) {
	const groups = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_9__.u)(text);
	const wrong = groups.filter((group) => !(0,_naming_js__WEBPACK_IMPORTED_MODULE_8__.s)(group));
	if (wrong.length > 0) throw new Error(`must be ARNs of target groups, not ${wrong.map(_artifact_js__WEBPACK_IMPORTED_MODULE_9__.p).join(", ")}`);
	return groups;
}
/** Names of CloudWatch alarms, on lines or between commas. */
function alarmNames(text) {
	const names = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_9__.u)(text);
	const long = names.filter((name) => name.length > 255);
	if (long.length > 0) throw new Error(`must be names of at most 255 characters, not ${long.map(_artifact_js__WEBPACK_IMPORTED_MODULE_9__.p).join(", ")}`);
	return names;
}
// src/inputs/host.ts
/** A folder that root may own: plain characters, so that it means the same in a unit, a shell and a message. */
function baseDir(text) {
	const value = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_9__.f)(text).replace(/\/+$/, "");
	if (!/^(\/[A-Za-z0-9._-]+)+$/.test(value) || value.split("/").some((part) => part === ".." || part === ".")) throw new Error(`must be an absolute path of letters, digits, . _ and -, without .., not ${(0,_artifact_js__WEBPACK_IMPORTED_MODULE_9__.p)(value)}`);
	return value;
}
const serviceName = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_9__.d)(/^[A-Za-z0-9@._:][A-Za-z0-9@._:-]{0,199}$/, "the name of a unit or of a PM2 app");
/** Names of units, or of PM2 apps, one a line, each once; the first one serves the port. */
function services(text) {
	const names = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_9__.l)(text).flatMap((line) => line.trim() || []);
	const problems = names.flatMap((name, at) => {
		try {
			serviceName(name);
		} catch (cause) {
			return [cause instanceof Error ? cause.message : String(cause)];
		}
		return names.findIndex((other) => unitOf(other) === unitOf(name)) < at ? [`names ${(0,_artifact_js__WEBPACK_IMPORTED_MODULE_9__.p)(name)} twice`] : [];
	});
	if (problems.length > 0) throw new Error(problems.join("; "));
	return names;
}
/** A name without a suffix is that of a service. */
function unitOf(name) {
	return name.replace(/\.service$/, "");
}
const user = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_9__.d)(/^[A-Za-z0-9_][A-Za-z0-9._-]{0,31}$/, "the name of a user on the host");
/** Printable ASCII after the slash: it becomes the first line of an HTTP request. */
const healthPath = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_9__.d)(/^\/[!-~]{0,500}$/, "a path such as /api/health");
/** A public address of the app. What it holds is shown, so that a password has no place in it. */
function healthUrl(text) {
	const value = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_9__.f)(text);
	const url = URL.parse(value);
	if (url === null || !/^https?:$/.test(url.protocol)) throw new Error(`must be an address that begins with https:// or http://, not ${(0,_artifact_js__WEBPACK_IMPORTED_MODULE_9__.p)(value)}`);
	if (url.username !== "" || url.password !== "") throw new Error("must not hold a user or a password");
	return url.href;
}
/** What a deploy puts into each release. */
const own = /* @__PURE__ */ new Set(["RELEASE.json", ".release.env"]);
/** Paths below a release; what the archive itself must bring cannot be shared. */
function sharedPaths(text) {
	const paths = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_9__.u)(text).map((path) => path.replace(/^\.\//, "").replace(/\/+$/, ""));
	const problems = paths.flatMap((path) => {
		const parts = path.split("/");
		if (parts.some((part) => part === "" || part === "." || part === "..")) return [`must stay inside the release, not ${(0,_artifact_js__WEBPACK_IMPORTED_MODULE_9__.p)(path)}`];
		if (/^(dist|package\.json)$/.test(path) || own.has(parts[0] ?? "") || parts.includes("node_modules")) return [`${(0,_artifact_js__WEBPACK_IMPORTED_MODULE_9__.p)(path)} is part of the release itself`];
		return [];
	});
	if (problems.length > 0) throw new Error(problems.join("; "));
	return [...new Set(paths)];
}
/** Shell, on purpose: it runs on the host as the app's user. */
function hook(text) {
	return (0,_artifact_js__WEBPACK_IMPORTED_MODULE_9__.l)(text).join("\n");
}
// src/inputs/near-misses.ts
/**
* Names of `INPUT_*` variables that nearly match one of ours, with the name that was meant. The runner passes whatever a
* workflow writes under `with:`, and a mistyped input that is silently ignored deploys with its default.
*/
function nearMisses(given, known) {
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
/** `healthPath`, `HEALTH_PATH` and `health-path` are one name badly written. */
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
// src/inputs/targets.ts
/** Lines `Key=Value[,Value]`; the first `=` splits, since AWS allows one in a value. */
function tagFilters(text) {
	const filters = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_9__.l)(text).map((line) => line.trim()).filter((line) => line !== "").map(tagFilter);
	const keys = filters.map(({ key }) => key);
	const twice = keys.find((key, at) => keys.indexOf(key) !== at);
	if (twice !== void 0) throw new Error(`has ${(0,_artifact_js__WEBPACK_IMPORTED_MODULE_9__.p)(twice)} on two lines; give its values on one: ${twice}=one,other`);
	return filters;
}
function tagFilter(line) {
	const at = line.indexOf("=");
	const key = line.slice(0, Math.max(at, 0)).trim();
	const values = line.slice(at + 1).split(",").map((value) => value.trim());
	if (key === "" || key.length > 128 || values.some((value) => value === "" || value.length > 256)) throw new Error(`must be lines Key=Value or Key=Value,Value, not ${(0,_artifact_js__WEBPACK_IMPORTED_MODULE_9__.p)(line)}`);
	return {
		key,
		values: [...new Set(values)]
	};
}
/** Ids as EC2 writes them; the short form is from before 2016 and still runs. */
function instanceIds(text) {
	const ids = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_9__.u)(text.replace(/[ \t]+/g, "\n"));
	const wrong = ids.filter((id) => !/^i-([0-9a-f]{8}|[0-9a-f]{17})$/.test(id));
	if (wrong.length > 0) throw new Error(`must be instance ids such as i-0123456789abcdef0, not ${wrong.map(_artifact_js__WEBPACK_IMPORTED_MODULE_9__.p).join(", ")}`);
	return ids;
}
/** `25%`, `2`, or a list of such: `1, 25%`. */
function shares(text) {
	return (0,_artifact_js__WEBPACK_IMPORTED_MODULE_9__.f)(text).split(",").map((entry) => share(entry.trim()));
}
function share(entry) {
	const [, digits, percent] = /^(\d{1,6})(%?)$/.exec(entry) ?? [];
	const number = Number(digits ?? 0);
	if (number < 1 || percent === "%" && number > 100) throw new Error(`must be numbers of hosts or shares such as 25% or 1, 25%, not ${(0,_artifact_js__WEBPACK_IMPORTED_MODULE_9__.p)(entry)}`);
	return percent === "%" ? { percent: number } : { hosts: number };
}
// src/inputs.ts
const required = (read) => ({
	read,
	required: true,
	presence: "always"
});
const optional = (read) => ({
	read,
	presence: "maybe"
});
const orElse = (text, read) => ({
	read,
	default: text,
	presence: "always"
});
const appName = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_9__.d)(/^[a-z][a-z0-9-]{0,30}$/, "lower-case letters, digits and dashes, at most 31, a letter first");
const version = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_9__.d)(/^.{1,120}$/u, "at most 120 characters");
const releaseId = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_9__.d)(_naming_js__WEBPACK_IMPORTED_MODULE_8__.i, "the name of a release folder, such as 20261123_101010");
const workflow = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_9__.d)(/^([\w.-]+\/[\w.-]+\/)?\.github\/workflows\/[\w .-]+\.ya?ml(@(refs\/(heads|tags)\/[\w./-]+|[0-9a-f]{40,64}|\*))?$/, "a workflow file such as .github/workflows/build.yml, with owner/name/ before it where it is of another repository, and with @refs/heads/NAME, a commit or @* behind it where it is of another ref than the default branch or a tag");
const runId = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_9__.d)(/^\d{1,20}$/, "the number of a workflow run");
const environment = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_9__.d)(/^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/, "letters, digits, dots, dashes and underscores");
const seconds = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_9__.c)({ minMs: 1e3 });
/** One row per input of action.yml, in its order; a contract test holds the two together. */
const table = {
	app: required(appName),
	command: orElse("deploy", (0,_artifact_js__WEBPACK_IMPORTED_MODULE_9__.s)("deploy", "rollback", "plan", "status", "reconcile")),
	tags: optional(tagFilters),
	"instance-ids": optional(instanceIds),
	"auto-scaling-group": optional(groupName),
	"min-targets": orElse("1", (0,_artifact_js__WEBPACK_IMPORTED_MODULE_9__.m)({
		min: 1,
		max: 1e5
	})),
	offline: orElse("fail", (0,_artifact_js__WEBPACK_IMPORTED_MODULE_9__.s)("fail", "skip")),
	artifact: optional(_artifact_js__WEBPACK_IMPORTED_MODULE_9__.t),
	"artifact-sha256": optional(_artifact_js__WEBPACK_IMPORTED_MODULE_9__.o),
	"artifact-repository": optional(_artifact_js__WEBPACK_IMPORTED_MODULE_9__.a),
	"run-id": optional(runId),
	"artifact-bucket": optional(_artifact_js__WEBPACK_IMPORTED_MODULE_9__.i),
	"artifact-access": orElse("presigned", (0,_artifact_js__WEBPACK_IMPORTED_MODULE_9__.s)("presigned", "host-role")),
	"verify-attestation": orElse("false", _artifact_js__WEBPACK_IMPORTED_MODULE_9__.h),
	"attestation-workflow": optional(workflow),
	"attestation-trusted-root": optional(_artifact_js__WEBPACK_IMPORTED_MODULE_9__.f),
	version: optional(version),
	"release-id": optional(releaseId),
	environment: orElse("production", environment),
	"base-dir": optional(baseDir),
	"service-manager": orElse("auto", (0,_artifact_js__WEBPACK_IMPORTED_MODULE_9__.s)("auto", "systemd", "pm2")),
	service: optional(services),
	user: optional(user),
	port: optional((0,_artifact_js__WEBPACK_IMPORTED_MODULE_9__.m)({
		min: 1,
		max: 65535
	})),
	"package-manager": orElse("auto", (0,_artifact_js__WEBPACK_IMPORTED_MODULE_9__.s)("auto", "npm", "pnpm", "yarn", "none")),
	"shared-paths": optional(sharedPaths),
	env: optional(appEnv),
	"keep-releases": orElse("5", (0,_artifact_js__WEBPACK_IMPORTED_MODULE_9__.m)({
		min: 1,
		max: 1e3
	})),
	"before-activate": optional(hook),
	"before-activate-once": optional(hook),
	"after-activate": optional(hook),
	"health-path": orElse("/api/health", healthPath),
	"health-timeout": orElse("60s", seconds),
	"health-interval": orElse("1s", seconds),
	"health-successes": orElse("2", (0,_artifact_js__WEBPACK_IMPORTED_MODULE_9__.m)({
		min: 1,
		max: 100
	})),
	"stable-for": orElse("5s", (0,_artifact_js__WEBPACK_IMPORTED_MODULE_9__.c)()),
	"health-url": optional(healthUrl),
	batches: orElse("25%", shares),
	"max-failures": orElse("0", (0,_artifact_js__WEBPACK_IMPORTED_MODULE_9__.m)({
		min: 0,
		max: 1e5
	})),
	pause: orElse("0s", (0,_artifact_js__WEBPACK_IMPORTED_MODULE_9__.c)()),
	bake: orElse("0s", (0,_artifact_js__WEBPACK_IMPORTED_MODULE_9__.c)()),
	alarms: optional(alarmNames),
	"by-zone": orElse("false", _artifact_js__WEBPACK_IMPORTED_MODULE_9__.h),
	"on-failure": orElse("rollback", (0,_artifact_js__WEBPACK_IMPORTED_MODULE_9__.s)("rollback", "stop")),
	"target-groups": optional(targetGroups),
	"drain-timeout": orElse("10m", seconds),
	"drain-grace": orElse("5s", (0,_artifact_js__WEBPACK_IMPORTED_MODULE_9__.c)()),
	"allow-last-target": orElse("false", _artifact_js__WEBPACK_IMPORTED_MODULE_9__.h),
	"suspend-az-rebalance": orElse("false", _artifact_js__WEBPACK_IMPORTED_MODULE_9__.h),
	timeout: orElse("60m", (0,_artifact_js__WEBPACK_IMPORTED_MODULE_9__.c)({ minMs: 1e4 })),
	"lock-timeout": orElse("0s", (0,_artifact_js__WEBPACK_IMPORTED_MODULE_9__.c)()),
	"allow-downgrade": orElse("false", _artifact_js__WEBPACK_IMPORTED_MODULE_9__.h),
	"dry-run": orElse("false", _artifact_js__WEBPACK_IMPORTED_MODULE_9__.h),
	"include-manual": orElse("false", _artifact_js__WEBPACK_IMPORTED_MODULE_9__.h),
	"on-drift": orElse("adopt", (0,_artifact_js__WEBPACK_IMPORTED_MODULE_9__.s)("adopt", "refuse")),
	"fail-on-drift": orElse("false", _artifact_js__WEBPACK_IMPORTED_MODULE_9__.h),
	"github-token": optional(_artifact_js__WEBPACK_IMPORTED_MODULE_9__.f),
	deployment: orElse("auto", (0,_artifact_js__WEBPACK_IMPORTED_MODULE_9__.s)("auto", "always", "never")),
	comment: orElse("false", _artifact_js__WEBPACK_IMPORTED_MODULE_9__.h)
};
function isDelivery(request) {
	return (request.command === "deploy" || request.command === "plan") && request.artifact !== void 0;
}
/**
* Reads every input before it complains, so that one run shows every mistake.
*/
function readRequest(env, around) {
	const problems = misspelled(env);
	const inputs = readTable(env, problems);
	problems.push(...acrossInputs(env, inputs, around));
	if (problems.length > 0) {
		const count = problems.length === 1 ? "One input is" : `${problems.length} inputs are`;
		throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__.t("bad-input", `${count} wrong.\n${problems.map((problem) => `- ${problem}`).join("\n")}`, { next: "Nothing was changed. Correct the workflow step and run it again." });
	}
	const { tags, "instance-ids": ids, "auto-scaling-group": group, "github-token": _token, ...others } = inputs;
	const { "artifact-repository": repository, "run-id": runId, artifact: named, ...rest } = others;
	const at = {
		repository: repository ?? around.repository,
		runId: runId ?? around.runId
	};
	return {
		...rest,
		artifact: named && (0,_artifact_js__WEBPACK_IMPORTED_MODULE_9__.n)(named, at),
		selection: {
			tags: tags ?? [],
			ids: ids ?? [],
			...group !== void 0 && { group }
		},
		version: inputs.version ?? (needsArtifact(inputs.command) ? around.commit : ""),
		"base-dir": inputs["base-dir"] ?? `/opt/${inputs.app}`,
		...around
	};
}
/** The runner upper-cases a name and keeps its dashes. */
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
function misspelled(env) {
	return nearMisses(Object.keys(env).flatMap((key) => key.startsWith("INPUT_") ? [key.slice(6).toLowerCase()] : []), Object.keys(table)).map(({ given, meant }) => `${given}: is not an input; ${meant} is`);
}
function acrossInputs(env, inputs, around) {
	const { region, commit } = around;
	const problems = [];
	const absent = (name) => textOf(env, name).trim() === "";
	if (absent("tags") && absent("instance-ids") && absent("auto-scaling-group")) problems.push("tags, instance-ids, auto-scaling-group: one of them must say which hosts are meant");
	if (inputs["suspend-az-rebalance"] && absent("auto-scaling-group")) problems.push("suspend-az-rebalance: needs auto-scaling-group, the group that is meant");
	problems.push(...ofCommand(inputs, absent, commit));
	problems.push(...ofSource(inputs, absent, around));
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
/** What an artifact's source needs, and what it has no use for. */
function ofSource(inputs, absent, around) {
	const { artifact, "artifact-access": access } = inputs;
	if (artifact === void 0) return [];
	const problems = [];
	const isOnGitHub = artifact.kind === "actions" || artifact.kind === "release";
	if (!absent("run-id") && artifact.kind !== "actions") problems.push("run-id: goes with artifact:<name>");
	if (!absent("artifact-repository") && !isOnGitHub) problems.push("artifact-repository: goes with artifact:<name> and release:<tag>/<asset>");
	if (access === "host-role" && artifact.kind !== "s3" && absent("artifact-bucket")) problems.push("artifact-access: host-role goes with s3://bucket/key or artifact-bucket");
	if (isOnGitHub && absent("artifact-repository") && around.repository === "") problems.push("artifact-repository: is required where GITHUB_REPOSITORY is not set");
	if (artifact.kind === "actions" && absent("run-id") && (around.runId === "" || !absent("artifact-repository"))) problems.push("run-id: is required for an artifact of another repository, and outside of GitHub Actions");
	return problems;
}
/** These bring a new release, or say what bringing it would mean. */
function needsArtifact(command) {
	return command === "deploy" || command === "plan";
}
/** What a command needs, and what it has no use for. */
function ofCommand({ command }, absent, commit) {
	const problems = [];
	if (needsArtifact(command)) {
		if (absent("artifact")) problems.push("artifact: is required");
		if (absent("version") && commit === "") problems.push("version: is required where GITHUB_SHA is not set");
	}
	if (command !== "rollback" && !absent("release-id")) problems.push("release-id: goes with command: rollback");
	if (command === "rollback" && !absent("release-id") && !absent("version")) problems.push("release-id, version: either of them says what to go back to");
	return problems;
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
		looks: false
	};
	return (event) => {
		const before = beginsGroup(event) ? closing(progress) : [];
		for (const line of [...before, ...linesFor(event, progress)]) write(line);
	};
}
/** Said while hosts are at work, or while they are asked. */
const amid = /* @__PURE__ */ new Set([
	"host",
	"doubt",
	"warning",
	"taking",
	"locked",
	"waiting"
]);
/** Whatever is not said of a host at work ends the group of its phase. */
function beginsGroup({ type }) {
	return !amid.has(type);
}
function closing(progress) {
	const lines = progress.open ? ["::endgroup::"] : [];
	progress.open = false;
	return lines;
}
const cancelled = "Cancelled: no further host is touched. Hosts at work finish, or go back, by themselves.";
function linesFor(event, progress) {
	switch (event.type) {
		case "begun": return beginning(event, progress);
		case "verification": return [inert(`Verified: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_13__.m)(event.verification)}`)];
		case "hosts": return hostLines(event, progress);
		case "phase": return phaseLines(event, progress);
		case "host": return resultLines(event, progress);
		case "doubt": return [inert(`${nameOf(event.host, progress)}: ${event.message} Asking the host itself.`)];
		case "stopped": return [inert((0,_wording_js__WEBPACK_IMPORTED_MODULE_13__.f)(event))];
		case "waiting":
		case "taking":
		case "locked":
		case "unlocked":
		case "overtaken": return [inert(lockLine(event))];
		case "named":
		case "chosen": return [inert(releaseLine(event))];
		case "pause": return [`Watching for ${event.ms / 1e3} s (${event.why}).`];
		case "ancestry": return [inert(`Commit: ${event.text}.`)];
		case "joined": return joinedLines(event.hosts, progress);
		case "surveyed": return surveyLines(event.survey);
		case "planned": return (0,_forecast2_js__WEBPACK_IMPORTED_MODULE_12__.t)(event.forecast).map(inert);
		case "cancelled": return [cancelled];
		case "warning": return event.message.split("\n").map((line) => inert(`Warning: ${line}`));
		case "finished": return [`${event.verdict}: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_13__.s)(event.verdict)}`];
	}
}
function beginning(event, progress) {
	const { command, app, version, environment, artifact } = event;
	progress.looks = command === "status" || command === "plan";
	return [inert(`${command} ${app} ${version === "" ? `in ${environment}` : `${version} to ${environment}`}`), ...artifact === "" ? [] : [inert(`Artifact: ${artifact}`)]];
}
function surveyLines({ hosts, lock }) {
	const line = ({ name, id, release, version, drift, code }) => inert(`  ${(0,_naming_js__WEBPACK_IMPORTED_MODULE_8__.n)({
		id,
		name
	})}  ${release || "not known"} ${version}  ${[drift, code].filter(Boolean).join(" ") || "as recorded"}`);
	return [
		...lock ? [inert(`The lock is held: ${lock.holder}. ${lock.url}`)] : [],
		"What runs:",
		...hosts.map(line)
	];
}
function releaseLine(event) {
	if (event.type === "named") return `Release ${event.release}.`;
	return `To be live: ${(0,_naming_js__WEBPACK_IMPORTED_MODULE_8__.c)({
		id: event.release,
		version: event.version
	})}.`;
}
function lockLine(event) {
	switch (event.type) {
		case "taking": return event.id === "" ? "Another run took the lock at the same moment." : "Taking the lock.";
		case "waiting": return `Waiting for the lock: ${event.holder} has it. ${event.url}`;
		case "locked": return `Locked, fence ${event.fence}.`;
		case "unlocked": return "Unlocked.";
		case "overtaken": return `A newer run took over: ${event.holder}. ${event.url}`;
	}
}
function hostLines({ usable, unusable, skip }, progress) {
	for (const host of [...usable, ...unusable.map(({ instance }) => instance)]) progress.names.set(host.id, (0,_naming_js__WEBPACK_IMPORTED_MODULE_8__.n)(host));
	return [
		`${(0,_naming_js__WEBPACK_IMPORTED_MODULE_8__.t)(usable.length)} ${progress.looks ? "to look at" : "to deploy to"}:`,
		...usable.map((host) => inert(`  ${(0,_naming_js__WEBPACK_IMPORTED_MODULE_8__.n)(host)} ${host.zone}`)),
		...unusable.map(({ instance, code, message }) => inert(`  ${(0,_naming_js__WEBPACK_IMPORTED_MODULE_8__.n)(instance)} ${skip ? "is skipped" : "cannot be deployed to"}: ${code}: ${message}`))
	];
}
function joinedLines(hosts, progress) {
	for (const host of hosts) progress.names.set(host.id, (0,_naming_js__WEBPACK_IMPORTED_MODULE_8__.n)(host));
	return hosts.map((host) => inert(`${(0,_naming_js__WEBPACK_IMPORTED_MODULE_8__.n)(host)} ${host.zone} joined meanwhile.`));
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
	return [`::group::${(0,_wording_js__WEBPACK_IMPORTED_MODULE_13__.t)(_wording_js__WEBPACK_IMPORTED_MODULE_13__.u[phase], one)}: ${(0,_naming_js__WEBPACK_IMPORTED_MODULE_8__.t)(hosts.length)}`];
}
/** `staged 14/20  web-3 (i-…)  2.4 s`, and for a host that failed why, with the end of its log. */
function resultLines({ host, result, ms, tail }, progress) {
	progress.done += 1;
	const line = `${result.verdict} ${progress.done}/${progress.all}  ${nameOf(host, progress)}  ${(ms / 1e3).toFixed(1)} s`;
	const warnings = result.warnings.map((warning) => inert(`  warning: ${warning}`));
	if (result.ok) return [inert(line), ...warnings];
	return [
		inert(line),
		inert(`  ${reason(result)}`),
		...warnings,
		...quotedOutput(tail)
	];
}
function reason({ code, message }) {
	return `${code}: ${message}`;
}
/** What a host printed. The runner obeys lines that look like its commands, unless told to stop until a word it cannot know. */
function quotedOutput(text) {
	const lines = (0,_result_js__WEBPACK_IMPORTED_MODULE_11__.t)(text).split("\n").filter((line) => line.trim() !== "");
	if (lines.length === 0) return [];
	const token = (0,node_crypto__WEBPACK_IMPORTED_MODULE_17__.randomUUID)();
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
* One line of ours with words in it that are not: on one line, and without the two forms of a workflow command, which the
* runner finds at the beginning of a line (behind blanks too) and, in an older form, anywhere.
*/
function inert(line) {
	return (0,_result_js__WEBPACK_IMPORTED_MODULE_11__.t)(line).replace(/\n/g, " ").replaceAll("##[", "# #[").replace(/^(\s*)::/, "$1: :");
}
// src/recorder.ts
/** What happens in a run, as it happens: kept, shown, noted for the `post:` step, and told to those who follow it. */
/** A run that was halted has no more to say than that it was. */
function recorder(halted) {
	const events = [];
	const tellers = [];
	const log = liveLog((line) => process.stdout.write(`${line}\n`));
	let left = {};
	const leave = (more) => {
		left = {
			...left,
			...more
		};
		(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.a)("lock", JSON.stringify(left));
	};
	const emit = (event) => {
		if (halted.aborted && event.type !== "cancelled" && event.type !== "finished") return;
		if (event.type === "taking") leave({
			id: event.id,
			fence: void 0
		});
		if (event.type === "locked") leave({ fence: event.fence });
		if (event.type === "named") leave({ release: event.release });
		if (event.type === "unlocked" || event.type === "taking" && event.id === "") (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.a)("lock", "");
		const stamped = {
			...event,
			at: Date.now()
		};
		events.push(stamped);
		log(stamped);
		for (const teller of tellers) teller.hear(stamped);
	};
	const follow = (those) => void tellers.push(...those);
	const told = async () => {
		return (await Promise.all(tellers.map((teller) => teller.told()))).filter((fault) => fault !== "");
	};
	return {
		events,
		emit,
		follow,
		told
	};
}
// src/surroundings.ts
/** What the runner's variables say; never throws, since an answer may turn out not to be needed. */
function surroundings(env) {
	return {
		region: env["AWS_REGION"] || env["AWS_DEFAULT_REGION"] || "",
		commit: headOfPullRequest(env) ?? env["GITHUB_SHA"] ?? "",
		runUrl: runUrl(env),
		holder: holder(env),
		repository: env["GITHUB_REPOSITORY"] ?? "",
		runId: env["GITHUB_RUN_ID"] ?? "",
		...credentialsEnd(env)
	};
}
/** Where GitHub's API is, and which repository this run belongs to; that is empty outside of GitHub. */
function gitHub(env) {
	return {
		...defaultBranch(env),
		repository: env["GITHUB_REPOSITORY"] ?? "",
		token: env["INPUT_GITHUB-TOKEN"] ?? "",
		apiUrl: env["GITHUB_API_URL"] || "https://api.github.com"
	};
}
/** What a world is made of that only the runner knows, secrets among it: they are read here alone, and no request holds them. */
function around(env) {
	return {
		gitHub: gitHub(env),
		results: runResults(env),
		sha: env["GITHUB_SHA"] ?? "",
		...pullRequestOf(env),
		scratch: env["RUNNER_TEMP"] || (0,node_os__WEBPACK_IMPORTED_MODULE_19__.tmpdir)(),
		pathStyle: Boolean(env["AWS_ENDPOINT_URL_S3"] || env["AWS_ENDPOINT_URL"])
	};
}
/** Where this run's own artifacts are, and what lets it in; the runner gives both to an action, and never to a script. */
function runResults(env) {
	return {
		url: env["ACTIONS_RESULTS_URL"] ?? "",
		token: env["ACTIONS_RUNTIME_TOKEN"] ?? ""
	};
}
/**
* Whether a run can keep files as artifacts of its own. GitHub Enterprise Server has none of this kind, and @actions/artifact would
* warn of that in each run. Source: its `isGhes`.
*/
function keepsArtifacts(env) {
	const { url, token } = runResults(env);
	const host = URL.parse(env["GITHUB_SERVER_URL"] || "https://github.com")?.hostname ?? "";
	return url !== "" && token !== "" && (host === "github.com" || host.endsWith(".ghe.com"));
}
/** On pull requests GITHUB_SHA is a merge commit that exists nowhere else; the head is what people know. */
function headOfPullRequest(env) {
	const sha = pullRequestIn(env)?.head?.sha;
	return typeof sha === "string" && /^[0-9a-f]{40,64}$/.test(sha) ? sha : void 0;
}
/** Its number, where a pull request began the run. */
function pullRequestOf(env) {
	const number = pullRequestIn(env)?.number;
	return typeof number === "number" && Number.isSafeInteger(number) && number > 0 ? { pullRequest: number } : {};
}
/** Of the repository that the run is of. Source: GitHub's webhook payloads. */
function defaultBranch(env) {
	const { default_branch: name, full_name: of } = eventIn(env)?.repository ?? {};
	return typeof name === "string" && name !== "" && of === env["GITHUB_REPOSITORY"] ? { defaultBranch: name } : {};
}
/** Only of an event of its own. Source: GitHub's webhook payloads. */
function pullRequestIn(env) {
	return env["GITHUB_EVENT_NAME"]?.startsWith("pull_request") ? eventIn(env)?.pull_request : void 0;
}
/** What began the run, as GitHub told the runner. */
function eventIn({ GITHUB_EVENT_PATH: path = "" }) {
	if (path === "") return void 0;
	try {
		return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_18__.readFileSync)(path, "utf8")) ?? void 0;
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
	if (!run) return env["USER"] || env["LOGNAME"] || "somebody";
	const again = attempt && attempt !== "1" ? `, attempt ${attempt}` : "";
	return `${actor ? `${actor}, ` : ""}run ${run}${repository ? ` of ${repository}` : ""}${again}`;
}
/** AWS_CREDENTIAL_EXPIRATION is what the SDK itself reads beside the keys; its form is ISO 8601, in quotes where it was taken from JSON. */
function credentialsEnd(env) {
	const end = Date.parse((env["AWS_CREDENTIAL_EXPIRATION"] ?? "").replaceAll("\"", ""));
	return Number.isFinite(end) ? { credentialsEnd: end } : {};
}
// src/telling.ts
/**
* GitHub hears of a run in passing: its deployments from when hosts may change, a pull request at the end. Nothing of the run waits
* for them.
*/
/** A run is not kept waiting for longer; the runner kills a cancelled one after ten seconds. */
const patienceMs$1 = 3e3;
/** Those who are to be told of this run. */
function tellersFor(request, means) {
	const { command, deployment } = request;
	const changes = command === "deploy" || command === "rollback" || command === "reconcile";
	const tellers = [];
	if (deployment !== "never" && changes && !request["dry-run"]) tellers.push(late(async () => await ofDeployment({
		...request,
		deployment
	}, means)));
	if (request.comment) tellers.push(late(async () => await ofPullRequest(request, means)));
	return tellers;
}
async function ofDeployment(request, { gitHub, sha, id, keep }) {
	const { deploymentTeller } = await __nccwpck_require__.e(/* import() */ 3661).then(__nccwpck_require__.bind(__nccwpck_require__, 3661));
	const { deployment, environment, runId, runUrl } = request;
	return deploymentTeller({
		gitHub,
		deployment,
		environment,
		sha,
		runId,
		runUrl,
		url: addressOf(request),
		...id !== void 0 && { id }
	}, keep);
}
async function ofPullRequest(request, { gitHub, sha, pullRequest }) {
	const [{ keepComment }, { comment }] = await Promise.all([__nccwpck_require__.e(/* import() */ 1693).then(__nccwpck_require__.bind(__nccwpck_require__, 1693)), __nccwpck_require__.e(/* import() */ 6367).then(__nccwpck_require__.bind(__nccwpck_require__, 6367))]);
	const thread = {
		gitHub,
		sha,
		...pullRequest !== void 0 && { number: pullRequest }
	};
	const events = [];
	let told = Promise.resolve("");
	const tell = async () => {
		const written = comment((0,_account_js__WEBPACK_IMPORTED_MODULE_14__.t)(events), addressOf(request));
		return written === void 0 ? "" : await keepComment(written, thread);
	};
	return {
		hear: (event) => {
			events.push(event);
			if (event.type === "finished") told = tell();
		},
		told: async () => await told
	};
}
/** Where the app is reached, as far as anybody said; else empty. */
function addressOf({ "health-url": healthUrl }) {
	return healthUrl === void 0 ? "" : new URL(healthUrl).origin;
}
/** Loads what it needs once hosts may be changed, or at the end; until then it remembers what it heard. */
function late(make) {
	const heard = [];
	let teller;
	const hear = (event) => {
		heard.push(event);
		if (event.type === "locked" || event.type === "finished") teller ??= make();
		teller?.then((one) => {
			for (const next of heard.splice(0)) one.hear(next);
		}, () => {});
	};
	const told = async () => {
		if (teller === void 0) return "";
		const overdue = (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_20__.setTimeout)(patienceMs$1, "GitHub was not told of the run in time.", { ref: false });
		const telling = teller.then(async (one) => await one.told(), () => "");
		return await Promise.race([telling, overdue]);
	};
	return {
		hear,
		told
	};
}
// src/aws/errors.ts
const throttling = /Throttl|TooManyRequests|RequestLimitExceeded|RateExceeded|BandwidthLimit|SlowDown/;
/** Somebody else changes the same group or parameter at this moment. */
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
/** A failed call as a Failure that names the permission or the setting at fault; `action` is as IAM writes it. */
function awsFailure(error, action) {
	if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_1__.t) return error;
	const { name, message } = asAwsError(error);
	if (expired.test(name)) return new _failure_js__WEBPACK_IMPORTED_MODULE_1__.t("credentials-expired", `The AWS credentials ended before the run did (${action}: ${name}).`, {
		next: "Give the role a longer session (role-duration-seconds), or deploy in fewer batches.",
		cause: error
	});
	if (credentials.test(name)) return new _failure_js__WEBPACK_IMPORTED_MODULE_1__.t("no-credentials", `There are no AWS credentials that work (${action}: ${name}).`, {
		next: "Run aws-actions/configure-aws-credentials before this step, with `permissions: id-token: write` on the job.",
		cause: error
	});
	if (denied.test(name)) return new _failure_js__WEBPACK_IMPORTED_MODULE_1__.t("aws-denied", `The role may not call ${action}: ${message}`, {
		next: "Add it to the role’s policy; docs/permissions.md lists what is needed.",
		cause: error
	});
	return new _failure_js__WEBPACK_IMPORTED_MODULE_1__.t("aws-failed", `${action} failed: ${name}: ${message}`, { cause: error });
}
function asAwsError(error) {
	return error instanceof Error ? error : new Error(String(error));
}
// src/aws/patience.ts
/** For so long one call is tried again before it counts as failed. */
const patienceMs = 3e5;
const longestPauseMs = 2e4;
/**
* The one place where calls are tried again: throttling, server errors and broken connections are met with growing, jittered
* pauses, for five minutes. Rejects with a Failure. `halted` ends a pause; what is tried again then gets no turn (see `turns`).
*/
function patiently({ clock, random, halted }) {
	return async (action, call) => {
		const until = clock.now() + patienceMs;
		for (let attempt = 0;; attempt += 1) {
			try {
				return await call();
			} catch (error) {
				if (!isTransient(error) || clock.now() > until) throw awsFailure(error, action);
			}
			const pause = Math.min(250 * 2 ** attempt, longestPauseMs);
			await clock.sleep(pause * (.5 + random() / 2), halted);
		}
	};
}
// src/aws/turns.ts
/**
* Seven a second, since SSM's limits are shared by everybody in the account; nine at most in any one second. Evenly, and not a
* second's worth at once: what is late on its way then meets one or two others, and not the whole of the next second.
*/
const apartMs = 135;
/** One of them may come before its time: most calls are answers to the one before, and then nothing waits. */
const aheadMs = apartMs;
/**
* Hands out turns, first come first served, in the long run each 135 ms after the one before it; after a pause two at once.
* After `halted` the promise of a turn never settles. A cancelled run must send nothing more, and a rejection is something that
* the engine would act on: it would call a host lost, or the run failed, that was only left alone.
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
* Lets every request of a client wait for its turn as the last thing before it leaves. Any earlier, and what comes between, the
* code to be loaded and the credentials to be found, would gather requests that had their turns in different seconds and
* let them leave in one. Source: the last step of the SDK's middleware stack, nearest to its HTTP handler.
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
// src/host/program.ts
/** Reads the program that lies beside the bundle, or, when run from the sources, the one that was built into dist/. */
function readProgram() {
	const beside = new URL("./deploy.sh", bundleUrl);
	const path = (0,node_fs__WEBPACK_IMPORTED_MODULE_18__.existsSync)(beside) ? beside : new URL("../../dist/deploy.sh", bundleUrl);
	const text = withoutComments((0,node_fs__WEBPACK_IMPORTED_MODULE_18__.readFileSync)(path, "utf8"));
	return {
		text,
		sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_17__.createHash)("sha256").update(text).digest("hex"),
		gzipBase64: (0,node_zlib__WEBPACK_IMPORTED_MODULE_16__.gzipSync)(text, { level: 9 }).toString("base64")
	};
}
/**
* The program without the lines that are comments, a quarter of what SSM has room for. What its head says stays, since an
* operator will read the installed copy. A test holds that nothing but comments is gone: none may look like one in a text.
*/
function withoutComments(program) {
	const lines = program.split("\n");
	const head = lines.findIndex((line) => line !== "" && !line.startsWith("#"));
	return lines.filter((line, at) => at < head || !/^\s*#/.test(line)).join("\n");
}
// src/world.ts
/** The machine's own time. A sleep that ends early leaves neither a timer nor a listener behind. */
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
/** The real world. What the first request to AWS does not need is loaded while that request is under way, or when it is needed. */
function worldFor(request, { emit, conceal, halted, ...means }) {
	const clock = systemClock;
	const gate = {
		clock,
		...halted && { halted }
	};
	const aws = {
		region: request.region,
		turn: turns(gate),
		call: patiently({
			...gate,
			random: Math.random
		})
	};
	let program;
	return {
		...awsSystemsManager(aws),
		...awsTraffic(aws),
		policies: policiesOf(aws),
		clock,
		emit,
		random: Math.random,
		conceal,
		program: () => program ??= readProgram(),
		web: { answers200: async (url) => (await __nccwpck_require__.e(/* import() */ 2000).then(__nccwpck_require__.bind(__nccwpck_require__, 2000))).answers200(url, clock) },
		commits: commitsOf(means.gitHub),
		attestations: attestationsOf(request, {
			gitHub: means.gitHub,
			clock
		}),
		sources: sourcesOf(request, {
			...means,
			clock,
			objects: once(async () => await objectsOf(aws, means))
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
		const [{ parameterStore }, { client }] = await Promise.all([Promise.all(/* import() */[__nccwpck_require__.e(8982), __nccwpck_require__.e(9522), __nccwpck_require__.e(5526)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5526)), ssm()]);
		return parameterStore(client, call);
	});
	return {
		instances: {
			find: async (selection) => {
				const { ec2Client, findInstances } = await Promise.all(/* import() */[__nccwpck_require__.e(8982), __nccwpck_require__.e(4488), __nccwpck_require__.e(7825), __nccwpck_require__.e(7374)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7374));
				const finding = findInstances(inTurn(ec2Client(region), turn), selection, call);
				const [found] = await Promise.all([finding, systemClock.sleep(30).then(ssm)]);
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
/** What moves traffic or watches it: each is loaded by the runs that were asked to use it, and by no others. */
function awsTraffic({ region, turn, call }) {
	const balancer = once(async () => {
		const { balancerClient, loadBalancer } = await Promise.all(/* import() */[__nccwpck_require__.e(8982), __nccwpck_require__.e(4488), __nccwpck_require__.e(7825), __nccwpck_require__.e(980)]).then(__nccwpck_require__.bind(__nccwpck_require__, 980));
		return loadBalancer(inTurn(balancerClient(region), turn), call);
	});
	const scaling = once(async () => {
		const { autoScaling, scalingClient } = await Promise.all(/* import() */[__nccwpck_require__.e(8982), __nccwpck_require__.e(4488), __nccwpck_require__.e(7825), __nccwpck_require__.e(1353)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1353));
		return autoScaling(inTurn(scalingClient(region), turn), call);
	});
	const alarms = once(async () => {
		const { alarmsClient, cloudWatchAlarms } = await Promise.all(/* import() */[__nccwpck_require__.e(8982), __nccwpck_require__.e(4488), __nccwpck_require__.e(8072), __nccwpck_require__.e(9748)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9748));
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
/** Loaded by runs that only look, which tell what the others would be allowed. */
function policiesOf({ region, turn }) {
	const policies = once(async () => {
		const { policyClients, policySimulator } = await Promise.all(/* import() */[__nccwpck_require__.e(8982), __nccwpck_require__.e(4488), __nccwpck_require__.e(7825), __nccwpck_require__.e(2520)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2520));
		const { iam, sts } = policyClients(region);
		return policySimulator({
			iam: inTurn(iam, turn),
			sts: inTurn(sts, turn)
		}, region);
	});
	return { allow: async (deed) => await (await policies()).allow(deed) };
}
async function objectsOf({ region, turn, call }, { pathStyle }) {
	const { objectStore, s3Client } = await Promise.all(/* import() */[__nccwpck_require__.e(8982), __nccwpck_require__.e(4488), __nccwpck_require__.e(6908)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6908));
	return objectStore(region, (there) => inTurn(s3Client(there, { pathStyle }), turn), call);
}
/** Loaded while the hosts are being looked for. */
function sourcesOf(...about) {
	const sources = once(async () => (await __nccwpck_require__.e(/* import() */ 6318).then(__nccwpck_require__.bind(__nccwpck_require__, 6318))).sourcesFor(...about));
	return {
		open: async (artifact) => await (await sources()).open(artifact),
		copied: async (source, expected) => await (await sources()).copied(source, expected)
	};
}
function attestationsOf(request, means) {
	const file = request["attestation-trusted-root"];
	return { verify: async (expected) => {
		const root = file === void 0 ? void 0 : await readRoot(file);
		const { verifyAttestation } = await __nccwpck_require__.e(/* import() */ 6102).then(__nccwpck_require__.bind(__nccwpck_require__, 6102));
		return await verifyAttestation(expected, {
			...means,
			...root !== void 0 && { root }
		});
	} };
}
async function readRoot(file) {
	try {
		return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_21__.readFile)(file, "utf8");
	} catch (error) {
		throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__.t("bad-input", `attestation-trusted-root: cannot be read (${(0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.r)(error)})`, { next: "It is the path of a file on the runner; a step before this one must have made it." });
	}
}
/** Ancestry by GitHub's API, loaded when it is first asked. */
function commitsOf(source) {
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
// src/run.ts
/**
* Runs the step that `env` describes, or its `post:` step. Every output is written, whatever happens; a red verdict then rejects
* with a Failure.
*/
async function run(env, step) {
	if (step === "main") return await report({
		tell: carryOut,
		brokenOff: verdictAfter
	}, env);
	const left = leftBy(env);
	if (left === void 0) return;
	const tell = async (request, world) => await (await __nccwpck_require__.e(/* import() */ 9292).then(__nccwpck_require__.bind(__nccwpck_require__, 9292))).aftermath(left, request, world);
	const brokenOff = () => left.fence === void 0 ? "refused" : "rollback-failed";
	await report({
		tell: withinTime(tell),
		brokenOff
	}, env);
}
/** What a deploy does not need is loaded by the commands that do. */
async function carryOut(request, world) {
	switch (request.command) {
		case "deploy": return await (request["dry-run"] ? plan : deploy)(delivery(request), world);
		case "rollback": return await (await Promise.all(/* import() */[__nccwpck_require__.e(2534), __nccwpck_require__.e(7874)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7874))).rollback(request, world);
		case "reconcile": return await (await Promise.all(/* import() */[__nccwpck_require__.e(2534), __nccwpck_require__.e(1256)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1256))).reconcile(request, world);
		case "status": return await (await __nccwpck_require__.e(/* import() */ 4472).then(__nccwpck_require__.bind(__nccwpck_require__, 4472))).status(request, world);
		case "plan": return await plan(delivery(request), world);
	}
}
async function plan(request, world) {
	return await (await __nccwpck_require__.e(/* import() */ 7395).then(__nccwpck_require__.bind(__nccwpck_require__, 7395))).plan(request, world);
}
/** Inputs were refused otherwise. */
function delivery(request) {
	if (isDelivery(request)) return request;
	throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__.t("bad-input", "artifact: is required");
}
/** What a run noted that had the lock, or was about to take it, unless it gave it back itself. */
function leftBy(env) {
	const { id, release, fence } = (0,_drained_js__WEBPACK_IMPORTED_MODULE_10__.s)(env["STATE_lock"] ?? "");
	if (typeof id !== "string") return void 0;
	return {
		id,
		...typeof fence === "number" && { fence },
		...typeof release === "string" && { release }
	};
}
/** The run's own artifacts, where it has some. */
function uploadTo(env) {
	return async (paths) => {
		if (!keepsArtifacts(env)) return void 0;
		return await (await __nccwpck_require__.e(/* import() */ 6055).then(__nccwpck_require__.bind(__nccwpck_require__, 6055))).uploadFiles(paths, systemClock);
	};
}
/** The deployment on GitHub that the step found, for its `post:` part. */
function deploymentLeft(env) {
	const id = Number(env["STATE_deployment"] ?? "");
	return id > 0 ? { id } : {};
}
/** Tells a story to its end, or to where it is cancelled, and reports. */
async function report(story, env) {
	const halt = new AbortController();
	const cancelled = cancellation(halt);
	const { events, emit, follow, told } = recorder(halt.signal);
	try {
		const verdict = await Promise.race([begin(story, env, {
			emit,
			follow,
			halted: halt.signal
		}), cancelled]);
		if (verdict === "cancelled") emit({ type: "cancelled" });
		emit({
			type: "finished",
			verdict
		});
	} catch (error) {
		const { code, message, next } = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.i)(error);
		emit({
			type: "finished",
			verdict: story.brokenOff(events),
			failure: {
				code,
				message,
				next
			}
		});
	}
	for (const message of await told()) emit({
		type: "warning",
		message
	});
	const { writeReports } = await __nccwpck_require__.e(/* import() */ 519).then(__nccwpck_require__.bind(__nccwpck_require__, 519));
	const red = await writeReports(events, env, uploadTo(env));
	if (red !== void 0) throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__.t(red.code, red.text);
}
async function begin(story, env, { follow, ...means }) {
	const request = readRequest(env, surroundings(env));
	const runner = around(env);
	follow(tellersFor(request, {
		...runner,
		...deploymentLeft(env),
		keep: (id) => (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.a)("deployment", String(id))
	}));
	means.emit(begun(request));
	return await story.tell(request, worldFor(request, {
		...means,
		...secretsKept(request),
		...runner
	}));
}
/** What must not be printed: the runner replaces it in the log, and `conceal` does in what hosts say. */
function secretsKept({ artifact }) {
	const secrets = /* @__PURE__ */ new Set();
	const hide = (secret) => {
		secrets.add(secret);
		(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.c)(secret);
	};
	if (artifact?.kind === "url") for (const secret of artifact.secrets) hide(secret);
	return {
		hide,
		conceal: (text) => [...secrets].reduce((left, secret) => left.replaceAll(secret, "***"), text)
	};
}
function begun(request) {
	const { command, app, environment, version, artifact, runUrl, region, "base-dir": baseDir } = request;
	return {
		type: "begun",
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
* Resolves when the runner cancels the step: by SIGINT, then SIGTERM 7.5 s later, and 2.5 s after that it kills. From then on
* nothing is sent any more; hosts at work settle by themselves.
*/
function cancellation(halt) {
	return new Promise((resolve) => {
		for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => {
			halt.abort();
			resolve("cancelled");
		});
	});
}
/** GitHub ends a cancelled job after five minutes: what is not settled by then is left, and said. */
function withinTime(tell) {
	return async (request, world) => {
		const over = new AbortController();
		const late = systemClock.sleep(_record_js__WEBPACK_IMPORTED_MODULE_3__.D, over.signal).then(() => {
			const message = "Not all hosts have settled within four minutes. They go on by themselves, the lock expires by itself, and the next run puts targets back.";
			if (!over.signal.aborted) world.emit({
				type: "warning",
				message
			});
			return "cancelled";
		});
		try {
			return await Promise.race([tell(request, world), late]);
		} finally {
			over.abort();
		}
	};
}
/** Once an activation was sent, nothing is certain; and who only looked has said what there is. */
function verdictAfter(events) {
	if (events.some(({ type }) => type === "planned")) return "refused";
	if (events.some(({ type }) => type === "surveyed")) return "reported";
	return events.some((event) => event.type === "phase" && event.phase === "activate") ? "rollback-failed" : "refused";
}
// src/main.ts
try {
	await run(process.env, (0,node_path__WEBPACK_IMPORTED_MODULE_15__.basename)(process.argv[1] ?? "") === "post.js" ? "post" : "main");
} catch (error) {
	(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.o)((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.n)(error));
}
process.stdout.write("", () => process.exit());


__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 1876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ neverRan),
/* harmony export */   n: () => (/* binding */ withoutRebalancing),
/* harmony export */   r: () => (/* binding */ cleanUp),
/* harmony export */   t: () => (/* binding */ putRight)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2526);
/* harmony import */ var _naming_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5806);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4295);
/* harmony import */ var _drained_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6515);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5198);
import.meta.url;





// src/rollout/cleanup.ts
/**
* Takes the release away from hosts that have it in vain, and prunes old ones on the others. Whatever goes wrong here is a
* warning. Resolves with what the hosts said.
*/
async function cleanUp(last, { plan, world }, isInVain = neverRan) {
	const hosts = [...last].filter(([, one]) => (0,_record_js__WEBPACK_IMPORTED_MODULE_2__.m)(one) && one.code !== "aws-denied").map(([host]) => host);
	if (hosts.length === 0) return /* @__PURE__ */ new Map();
	const inVain = new Set([...last].filter(([host, result]) => isInVain(result, host)).map(([host]) => host));
	const settings = (host) => ({
		...(0,_record_js__WEBPACK_IMPORTED_MODULE_2__.y)(plan),
		release: inVain.has(host) ? plan.release : void 0
	});
	const results = await (0,_record_js__WEBPACK_IMPORTED_MODULE_2__.x)({
		phase: "cleanup",
		hosts,
		errand: {
			command: "cleanup",
			settings,
			runWithinMs: _record_js__WEBPACK_IMPORTED_MODULE_2__.O
		},
		settle: async (doubtful) => doubtful
	}, plan, world);
	const failed = [...results].filter(([, { ok, code }]) => !ok && code !== "fenced");
	if (failed.length > 0) {
		const names = new Map(plan.hosts.map((host) => [host.id, (0,_naming_js__WEBPACK_IMPORTED_MODULE_1__.n)(host)]));
		const named = failed.slice(0, 10).map(([id, { code, message }]) => `${names.get(id) ?? id} (${code}: ${message})`);
		const message = `Could not clean up on ${failed.length} of ${hosts.length} hosts: ${named.join(", ")}`;
		world.emit({
			type: "warning",
			message
		});
	}
	return results;
}
/** After these a host has the release on disk and never ran it; nor did one, as far as is known, that was found on what it ran before. */
const unused = /* @__PURE__ */ new Set([
	"staged",
	"refused",
	"not-drained"
]);
function neverRan({ verdict, code }) {
	return unused.has(verdict) || verdict === "rolled-back" && code === "result-lost";
}
// src/traffic/rebalancing.ts
const process = "AZRebalance";
/** Does `work` while the group does not rebalance. The undo is noted first, for whoever comes after a run that died here. */
async function withoutRebalancing(plan, world, work) {
	const { group } = plan.request.selection;
	if (!plan.request["suspend-az-rebalance"] || group === void 0) return await work();
	if ((await world.scaling.find(group))?.suspended.includes(process)) return await work();
	await world.parameters.write((0,_drained_js__WEBPACK_IMPORTED_MODULE_3__.i)(plan.request, "suspended"), (0,_drained_js__WEBPACK_IMPORTED_MODULE_3__.a)({ group }));
	await world.scaling.suspend(group, process);
	try {
		return await work();
	} finally {
		await resume(group, plan, world);
	}
}
/** Undoes what a run before this one could not. */
async function resumeRebalancing(plan, world) {
	const { value } = await world.parameters.read((0,_drained_js__WEBPACK_IMPORTED_MODULE_3__.i)(plan.request, "suspended"));
	const { group } = (0,_drained_js__WEBPACK_IMPORTED_MODULE_3__.s)(value ?? "");
	if (typeof group !== "string" || !(0,_naming_js__WEBPACK_IMPORTED_MODULE_1__.o)(group)) return;
	await resume(group, plan, world);
	world.emit({
		type: "warning",
		message: `An earlier run had left ${process} of ${group} suspended; it was resumed.`
	});
}
async function resume(group, { request }, world) {
	try {
		await world.scaling.resume(group, process);
		await world.parameters.write((0,_drained_js__WEBPACK_IMPORTED_MODULE_3__.i)(request, "suspended"), "{}");
	} catch (error) {
		const message = `${process} of ${group} is still suspended; the next run resumes it. ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.i)(error).message}`;
		world.emit({
			type: "warning",
			message
		});
	}
}
// src/traffic/leftovers.ts
/** Says whose lock had expired, puts targets back into their groups, and resumes what was suspended. */
async function putRight(plan, world) {
	const { before } = plan.lease;
	if (before !== void 0) {
		const until = new Date(before.expires).toISOString();
		const who = `${before.holder}${before.url === "" ? "" : ` (${before.url})`}`;
		world.emit({
			type: "warning",
			message: `${who} had the lock until ${until} and never gave it back: it was cut off. Hosts that it left half-way settle by themselves, and obey it no more.`
		});
	}
	await Promise.all([putTargetsBack({
		plan,
		world
	}), resumeRebalancing(plan, world)]);
}
/** Targets that are noted as taken out go back in, wherever the run that took them is. */
async function putTargetsBack(bringing) {
	const { plan, world } = bringing;
	const { drained, notes } = await (0,_drained_js__WEBPACK_IMPORTED_MODULE_3__.t)(plan.request, world);
	if (drained.size === 0) return;
	const { bringIn } = await __nccwpck_require__.e(/* import() */ 3718).then(__nccwpck_require__.bind(__nccwpck_require__, 3718));
	const { unwell, stranded } = await bringIn(drained, bringing);
	if (!stranded) for (let i = notes; i > 0; i -= 1) await world.parameters.write((0,_drained_js__WEBPACK_IMPORTED_MODULE_3__.i)(plan.request, `drained/${i}`), _drained_js__WEBPACK_IMPORTED_MODULE_3__.o);
	const back = [...drained].map(([group, targets]) => `${targets.map(({ id, port }) => `${id}:${port}`).join(", ")} into ${(0,_targets_js__WEBPACK_IMPORTED_MODULE_4__.t)(group)}`);
	const bad = [...unwell].map(([host, { message }]) => ` ${host}: ${message}`).join("");
	world.emit({
		type: "warning",
		message: `An earlier run had left targets out of traffic; they were put back: ${back.join("; ")}.${bad}`
	});
}



/***/ }),

/***/ 5806:
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
// src/naming.ts
/** What people read instead of ids. Pure. */
function hostLabel({ id, name }) {
	return name === id ? id : `${name} (${id})`;
}
function hostCount(count) {
	return count === 1 ? "1 host" : `${count} hosts`;
}
/** `1.2.0 (20261123_101010)`, the id alone where no version is known. */
function releaseLabel({ id, version }) {
	if (id === "none") return "no release";
	return version === "" ? id : `${version} (${id})`;
}
/** The name of a release's folder: it can stand in a path, and begins with nothing that a program takes for an option. */
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
/** `owner/name`, as it can stand in a path. */
function isRepository(text) {
	return /^[\w.-]+\/[\w.-]+$/.test(text) && !/(^|\/)\.\.?(\/|$)/.test(text);
}



/***/ }),

/***/ 7263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ checkGroups),
/* harmony export */   c: () => (/* binding */ bake),
/* harmony export */   d: () => (/* binding */ revert),
/* harmony export */   f: () => (/* binding */ rollOut),
/* harmony export */   g: () => (/* binding */ isStaged),
/* harmony export */   h: () => (/* binding */ giveUp),
/* harmony export */   i: () => (/* binding */ refuseNobody),
/* harmony export */   l: () => (/* binding */ isGoingWell),
/* harmony export */   m: () => (/* binding */ askStatus),
/* harmony export */   n: () => (/* binding */ preflight),
/* harmony export */   o: () => (/* binding */ checkAlarms),
/* harmony export */   p: () => (/* binding */ wavesOf),
/* harmony export */   r: () => (/* binding */ preflightOfHosts),
/* harmony export */   s: () => (/* binding */ startWatch),
/* harmony export */   t: () => (/* binding */ keptCopy),
/* harmony export */   u: () => (/* binding */ newRollout)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2526);
/* harmony import */ var _naming_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5806);
/* harmony import */ var _agreement_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8504);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4295);
import.meta.url;




// src/batches.ts
/**
* Cuts hosts into batches. The last share repeats until no host is left; a share of hosts is taken of all of them, rounded up.
* `1, 25%` of nine hosts is 1, 3, 3, 2. With `zoneOf` no batch spans two zones, and one zone is done before the next begins.
*/
function batches(hosts, shares, zoneOf = () => "") {
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
// src/errands/settle.ts
/** Read-only, and answered at any time, also while another command is at work on the host. */
async function askStatus(hosts, { plan, world }) {
	return await (0,_record_js__WEBPACK_IMPORTED_MODULE_3__.C)(hosts, {
		command: "status",
		settings: () => (0,_record_js__WEBPACK_IMPORTED_MODULE_3__.y)(plan),
		runWithinMs: _record_js__WEBPACK_IMPORTED_MODULE_3__.k
	}, {
		request: plan.request,
		world
	});
}
/** A release as staged by this run, by a host's `status`; two runs of one second could have made the same id. */
function isStaged({ releases = [] }, { release, request }) {
	return releases.some(({ id, verdict, version }) => id === release && verdict === "staged" && request.version.startsWith(version));
}
/**
* Asks silent hosts for their `status`, and gives back those of which it is certain what became of the command: what they
* were to run was proved and nothing is at work, or it failed and they are back. All else stays open, since the command may
* still be on its way.
*/
async function certain(hosts, wanted, context) {
	const known = /* @__PURE__ */ new Map();
	for (const [host, answer] of await askStatus(hosts, context)) {
		const result = answer.lost ? void 0 : certainBy(answer.result, host, wanted);
		if (result !== void 0) known.set(host, {
			...answer,
			result
		});
	}
	return known;
}
function certainBy(status, host, wanted) {
	const { good = "none", after, settled, releases = [] } = status;
	if (settled !== true || good !== after) return void 0;
	if (after === wanted.now(host)) return reached(status, wanted);
	return releases.some(({ id, verdict }) => id === wanted.now(host) && verdict === "failed") ? wentBack(status, "Its answer was lost, but it has noted that the release failed.") : void 0;
}
function reached(found, { verdict }) {
	const note = "Its answer was lost; it was asked, and runs what it was to run, proved.";
	return {
		...found,
		ok: true,
		verdict,
		code: "",
		message: "",
		warnings: [...found.warnings, note]
	};
}
function wentBack(found, message) {
	return {
		...found,
		ok: false,
		verdict: "rolled-back",
		code: "result-lost",
		message
	};
}
/** `status`, then `recover`, on hosts that were to run what `wanted` says. A host at work is waited for. */
async function settle(doubtful, wanted, context) {
	const { clock } = context.world;
	const until = clock.now() + (0,_record_js__WEBPACK_IMPORTED_MODULE_3__.E)(context.plan.request, {});
	const settled = new Map(doubtful);
	let open = [...doubtful.keys()];
	for (let attempt = 1; open.length > 0; attempt += 1) {
		for (const [host, answer] of await recovered(open, doubtful, context)) settled.set(host, answer);
		const tries = (host) => settled.get(host)?.lost ? 2 : 4;
		open = open.filter((host) => isOpen(settled.get(host)) && attempt < tries(host) && clock.now() < until);
		if (open.length > 0) await clock.sleep(5e3 * attempt);
	}
	return new Map([...settled].map(([host, answer]) => [host, conclude(host, [doubtful.get(host), answer], wanted)]));
}
function isOpen(answer) {
	return answer === void 0 || answer.lost || answer.result.code === "busy";
}
/** Where the first command is still on its way, it does nothing any more once it gets there. */
async function recovered(hosts, doubtful, context) {
	const { plan, world } = context;
	const statuses = await askStatus(hosts, context);
	const reachable = hosts.filter((host) => statuses.get(host)?.lost === false);
	const recover = {
		command: "recover",
		settings: (host) => ({
			...(0,_record_js__WEBPACK_IMPORTED_MODULE_3__.y)(plan),
			withdrawn: doubtful.get(host)?.errand
		}),
		runWithinMs: (0,_record_js__WEBPACK_IMPORTED_MODULE_3__.E)(plan.request, {})
	};
	return new Map([...statuses, ...await (0,_record_js__WEBPACK_IMPORTED_MODULE_3__.C)(reachable, recover, {
		request: plan.request,
		world
	})]);
}
function isBack(host, answer, wanted) {
	if (answer === void 0 || answer.lost) return false;
	const { after, verdict, code } = answer.result;
	return after === wanted.before(host) && verdict !== "rollback-failed" && code !== "busy";
}
/** What a host that was asked to settle turned out to run. */
function conclude(host, [first, last], wanted) {
	const { result, lost } = last;
	if (!lost && result.ok && result.after === wanted.now(host)) return {
		...last,
		result: reached(result, wanted)
	};
	if (first?.lost === false) return first;
	if (lost || result.code === "busy") return last;
	if (isBack(host, last, wanted)) return {
		...last,
		result: wentBack(result, `${first?.result.message ?? ""} It was asked, and is on what it ran before.`.trim())
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
/** A host that stays silent although it was asked directly, twice, is not waited for any longer. */
function giveUp() {
	return (0,_record_js__WEBPACK_IMPORTED_MODULE_3__.T)("host-unreachable", "It answers nothing any more, although SSM took commands for it.");
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
/** Walks the batches of hosts where the release is staged; stops between two, never inside one. */
async function rollOut(hosts, rollout, guarded) {
	const { plan, world, watch } = guarded;
	const waves = wavesOf(hosts, rollout.staged, plan.request);
	const isFirst = rollout.begun.length === 0;
	for (const [i, wave] of waves.entries()) {
		if (!mayGoOn(rollout, guarded)) return;
		const began = world.clock.now();
		rollout.begun.push(wave);
		const batch = {
			number: i + 1,
			of: waves.length
		};
		const first = isFirst && i === 0 ? wave[0] : void 0;
		for (const [host, result] of await activate({
			hosts: wave,
			batch,
			first
		}, rollout, guarded)) rollout.results.set(host, result);
		rollout.slowestMs = Math.max(rollout.slowestMs, world.clock.now() - began);
		if (!isGoingWell(rollout, guarded) || rang(await watch.look(), rollout, guarded)) return;
		if (i < waves.length - 1 && rang(await waited("pause", guarded), rollout, guarded)) return;
	}
}
/** After the last batch: watches for as long as `bake` says. */
async function bake(rollout, guarded) {
	if (rollout.stopped !== void 0 || rollout.begun.length === 0) return;
	rang(await waited("bake", guarded), rollout, guarded);
}
async function waited(why, { plan, world, watch }) {
	const ms = plan.request[why];
	if (ms === 0) return void 0;
	world.emit({
		type: "pause",
		why,
		ms
	});
	return await watch.over(ms);
}
function rang(what, rollout, context) {
	if (what !== void 0) stop({
		why: "alarm",
		what
	}, rollout, context);
	return what !== void 0;
}
/** Before a batch: whether there is time for it, credentials that outlive it and the way back, and the lock. */
function mayGoOn(rollout, context) {
	const { plan, world } = context;
	const now = world.clock.now();
	const { credentialsEnd } = plan.request;
	if (plan.lease.lost.aborted) stop({ why: "superseded" }, rollout, context);
	else if (now >= plan.deadline) stop({ why: "time" }, rollout, context);
	else if (credentialsEnd !== void 0 && now + neededMs(rollout) >= credentialsEnd) stop({
		why: "credentials",
		what: new Date(credentialsEnd).toISOString()
	}, rollout, context);
	return rollout.stopped === void 0;
}
/** For one more batch and for taking all of them back, as slow as the slowest so far. */
function neededMs({ begun, slowestMs }) {
	return slowestMs * (begun.length + 2) + 6e4;
}
/** After a batch: whether no more hosts failed than may, and none saw a newer run. */
function isGoingWell(rollout, context) {
	const results = [...rollout.results.values()];
	if ((0,_record_js__WEBPACK_IMPORTED_MODULE_3__.h)(results)) stop({ why: "superseded" }, rollout, context);
	else if (results.filter(_record_js__WEBPACK_IMPORTED_MODULE_3__.p).length > context.plan.request["max-failures"]) stop({ why: "failures" }, rollout, context);
	return rollout.stopped === void 0;
}
function stop({ why, what }, rollout, { plan, world }) {
	rollout.stopped = why;
	const failures = [...rollout.results.values()].filter(_record_js__WEBPACK_IMPORTED_MODULE_3__.p).length;
	const allowed = plan.request["max-failures"];
	world.emit({
		type: "stopped",
		why,
		failures,
		allowed,
		...what !== void 0 && { what }
	});
}
/**
* Hosts on which the last release failed come first, since they are the likeliest to fail again. That is their own word: where
* only some hosts say so, what a canary is for is left to others as well. What runs once must be over before any other host runs
* the new code: its host goes alone, and no host can choose to be it.
*/
function wavesOf(hosts, staged, request) {
	const runsOnce = request["before-activate-once"] !== void 0;
	const zones = new Map(hosts.map(({ id, zone }) => [id, zone]));
	const zoneOf = request["by-zone"] ? (host) => zones.get(host) ?? "" : void 0;
	const failed = runsOnce ? [] : hosts.filter(({ id }) => staged.get(id)?.failedLast);
	const order = [...failed, ...hosts.filter((host) => !failed.includes(host))].map(({ id }) => id);
	const size = batches(order, request.batches, zoneOf)[0]?.length ?? 1;
	const extra = (0,_agreement_js__WEBPACK_IMPORTED_MODULE_2__.t)(failed.length, hosts.length) ? 0 : Math.floor(failed.length / size);
	const [first = [], ...others] = batches(order, [...request.batches.slice(0, 1).flatMap((share) => Array(extra).fill(share)), ...request.batches], zoneOf);
	return [...runsOnce ? [first.slice(0, 1), first.slice(1)] : [first], ...others].filter((wave) => wave.length > 0);
}
/** Where hosts are in no target groups there is nothing to take them out of, nor anything to load for it. */
async function outOfTraffic(...[way, context, work]) {
	if (context.plan.request["target-groups"] === void 0) return await work(way.hosts);
	return await (await __nccwpck_require__.e(/* import() */ 3718).then(__nccwpck_require__.bind(__nccwpck_require__, 3718))).outOfTraffic(way, context, work);
}
async function activate({ hosts, batch, first }, { staged }, context) {
	const { plan, world } = context;
	const { release, request, deadline } = plan;
	const before = (host) => staged.get(host)?.before ?? "none";
	const once = request["before-activate-once"] === void 0 ? void 0 : first;
	const isBack = request.command === "rollback";
	const wanted = {
		now: () => release,
		before,
		verdict: "activated"
	};
	const errand = {
		command: "activate",
		settings: (host) => ({
			...(0,_record_js__WEBPACK_IMPORTED_MODULE_3__.b)(plan),
			release,
			expect: before(host),
			first: host === once ? "true" : void 0,
			"rolling-back": isBack ? "true" : void 0
		}),
		runWithinMs: activationTime(staged, plan),
		quietMs: request["stable-for"],
		notAfter: deadline,
		probe: (silent) => certain(silent, wanted, context)
	};
	return await outOfTraffic({
		hosts,
		insist: false
	}, context, async (drained) => {
		const settling = (lost) => settle(lost, wanted, context);
		return await (0,_record_js__WEBPACK_IMPORTED_MODULE_3__.x)({
			phase: "activate",
			hosts: drained,
			errand,
			batch,
			settle: settling
		}, plan, world);
	});
}
/** As long as the units of most hosts need: a host whose unit needs longer is asked what came of it, as one that fell silent is. */
function activationTime(staged, { request }) {
	const said = (key) => (0,_agreement_js__WEBPACK_IMPORTED_MODULE_2__.n)([...staged.values()].flatMap((one) => one[key] ?? []));
	const [stopTimeout, startTimeout] = [said("stopTimeout"), said("startTimeout")];
	return (0,_record_js__WEBPACK_IMPORTED_MODULE_3__.E)(request, {
		...stopTimeout && { stopTimeout },
		...startTimeout && { startTimeout }
	});
}
/**
* Brings every touched host back to what this run found there: the same batches, the latest first. Once a host tells of a newer
* run, the others are that one's as well.
*/
async function revert(rollout, context) {
	const results = new Map(rollout.results);
	const touched = (host) => (0,_record_js__WEBPACK_IMPORTED_MODULE_3__.g)(rollout.results.get(host));
	const waves = rollout.begun.map((wave) => wave.filter(touched)).filter((wave) => wave.length > 0);
	for (const [i, hosts] of waves.reverse().entries()) {
		if (context.plan.lease.lost.aborted || (0,_record_js__WEBPACK_IMPORTED_MODULE_3__.h)([...results.values()])) break;
		const batch = {
			number: i + 1,
			of: waves.length
		};
		const outcome = await outOfTraffic({
			hosts,
			insist: true
		}, context, async (drained) => {
			const way = revertWalk({
				hosts: drained,
				batch,
				first: void 0
			}, rollout.staged, context);
			return await (0,_record_js__WEBPACK_IMPORTED_MODULE_3__.x)(way, context.plan, context.world);
		});
		for (const [host, result] of outcome) results.set(host, result);
	}
	return results;
}
function revertWalk({ hosts, batch }, staged, context) {
	const to = (host) => staged.get(host)?.before ?? "none";
	const wanted = {
		now: to,
		before: to,
		verdict: "reverted"
	};
	return {
		phase: "revert",
		hosts,
		batch,
		errand: {
			command: "revert",
			settings: (host) => ({
				...(0,_record_js__WEBPACK_IMPORTED_MODULE_3__.y)(context.plan),
				to: to(host),
				expect: context.plan.release
			}),
			runWithinMs: activationTime(staged, context.plan),
			probe: (silent) => certain(silent, wanted, context)
		},
		settle: (lost) => settle(lost, wanted, context),
		meaning: notBack
	};
}
/** A host that will not go back is still where it should not be. */
function notBack(result) {
	return result.verdict === "refused" ? {
		...result,
		verdict: "rollback-failed"
	} : result;
}
// src/rollout/address.ts
/** An address that limits how often it is asked, and does not say for how long, is left alone for so long. */
const limitedMs = 3e4;
/** However long it wants to be left alone: a header must not blind the watch for the rest of the run. */
const longestMs = 12e4;
/**
* Each look asks for `health-successes` times 200 in a row within `health-timeout`, and resolves with what is wrong. That the address
* was asked too often says nothing of how the app is, and is no alarm: it is left alone for as long as it wants, and two minutes at
* most. Where it answered 200 and asked to be left alone, a look that decides whether the rollout goes on asks all the same.
*/
function addressWatch(request, world) {
	const { "health-url": url, "health-successes": wanted, "health-timeout": timeoutMs } = request;
	const { clock, web, emit } = world;
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
			message: limited
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
			[successes, wrong] = counted(answer, [successes, wrong]);
			if (successes >= wanted) return void 0;
			if (clock.now() >= until) return wrong && `The public address (health-url) does not answer 200: ${wrong}.`;
			await clock.sleep(Math.min(waitMs, Math.max(until - clock.now(), request["health-interval"])));
		}
	};
}
const limited = "The public address (health-url) limits how often it is asked (HTTP 429). That counts as no alarm. Exempt its health path from the limit, or it may tell nothing of the release.";
function counted({ ok, isLimited, said }, so) {
	const [successes, wrong] = so;
	if (ok) return [successes + 1, wrong];
	return isLimited ? so : [0, said];
}
function waitAfter({ isLimited, againAfterMs }, { "health-interval": interval }) {
	return Math.max(interval, Math.min(againAfterMs ?? (isLimited ? limitedMs : 0), longestMs));
}
// src/rollout/watch.ts
const lookMs = 1e4;
/** Refuses alarms that are missing, cannot be read, or ring already: they could not tell what this deploy does. */
async function checkAlarms({ alarms = [] }, world) {
	if (alarms.length === 0) return;
	const states = await world.alarms.states(alarms);
	const missing = alarms.filter((name) => !states.has(name));
	if (missing.length > 0) throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.t("alarm-missing", `There is no alarm ${missing.join(", ")}.`, { next: "Check the input alarms, the region and the account; names are case-sensitive." });
	const ringing = alarms.filter((name) => states.get(name) === "ALARM");
	if (ringing.length > 0) throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.t("alarm-ringing", `${ringing.join(", ")}: in ALARM already, so it could not tell what this deploy does.`, { next: "Mend what it rings for, or deploy without it." });
}
/** Begins to watch, also while nobody asks: an alarm may ring and be quiet again while a batch is at work. */
function startWatch(plan, world) {
	const { clock } = world;
	const unanswered = addressWatch(plan.request, world);
	const troubled = (isPassing) => async () => await ringing(plan, world) ?? await unanswered(isPassing);
	const ended = new AbortController();
	const rang = new AbortController();
	let what;
	const look = async (at) => {
		what ??= await at();
		if (what !== void 0) rang.abort();
		return what;
	};
	const watching = (async () => {
		while (plan.request.alarms !== void 0 && !ended.signal.aborted && what === void 0) {
			await look(async () => await ringing(plan, world));
			await clock.sleep(lookMs, ended.signal);
		}
	})();
	return {
		look: () => look(troubled(false)),
		over: async (ms) => {
			for (const until = clock.now() + ms; clock.now() < until && what === void 0;) {
				await clock.sleep(Math.min(lookMs, until - clock.now()), rang.signal);
				await look(troubled(clock.now() < until));
			}
			return what;
		},
		end: async () => {
			ended.abort();
			await watching;
		}
	};
}
/** An alarm that cannot be read, or that somebody took away, counts as one that rings. */
async function ringing({ request: { alarms = [] } }, world) {
	if (alarms.length === 0) return void 0;
	const states = await world.alarms.states(alarms).catch((error) => (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.i)(error));
	if (states instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__.t) return `The alarms cannot be read: ${states.message}`;
	const bad = alarms.filter((name) => states.get(name) === "ALARM" || !states.has(name));
	return bad.length === 0 ? void 0 : `The alarm ${bad.map((name) => `${name} ${states.has(name) ? "rings" : "is gone"}`).join(", ")}.`;
}
// src/traffic/guard.ts
/** Looks at target groups, where a run has any: what that takes is loaded only then. */
async function checkGroups(request, check) {
	if (request["target-groups"] !== void 0) await check(await __nccwpck_require__.e(/* import() */ 2002).then(__nccwpck_require__.bind(__nccwpck_require__, 2002)));
}
// src/preflight/preflight.ts
/**
* Finds the hosts, what the artifact's bytes must hash to, and whether alarms and target groups let a deploy begin; or refuses
* with a reason for each host that will not do.
*/
async function preflight(request, world) {
	const [found, { source, verification }] = await Promise.all([(0,_record_js__WEBPACK_IMPORTED_MODULE_3__.j)(request, world), sourceOf(request, world)]);
	const known = await attested({
		source,
		verification
	}, request, world);
	world.emit({
		type: "verification",
		verification: known
	});
	warnOfArtifact(request, known, world);
	return {
		...await mayBegin(found, request, world),
		verification: known,
		source,
		request: {
			...request,
			commit: source.commit ?? request.commit
		}
	};
}
/** With `verify-attestation`: who is attested to have built it, or no deploy. */
async function attested({ source, verification }, request, world) {
	if (!request["verify-attestation"]) return verification;
	const { artifact } = source;
	const sha256 = verification.sha256 ?? verification.archive;
	if (sha256 === void 0) throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.t("attestation-missing", `${artifact.display} has no sha256 to look an attestation up by.`, { next: "Give artifact-sha256, or put a .sha256 file beside the artifact." });
	const repository = "repository" in artifact ? artifact.repository : request.repository;
	const workflow = request["attestation-workflow"];
	const built = await world.attestations.verify({
		repository,
		sha256,
		...workflow !== void 0 && { workflow }
	});
	return {
		...verification,
		attested: built.workflow
	};
}
/** Where hosts are to download it: in the bucket, with `artifact-bucket`, unless it is in S3 as it is. */
async function keptCopy({ source, verification, request }, world) {
	if (request["artifact-bucket"] === void 0 || source.artifact.kind === "s3") return source;
	return await world.sources.copied(source, verification);
}
/** The same where nothing is downloaded. */
async function preflightOfHosts(request, world) {
	return await mayBegin(await (0,_record_js__WEBPACK_IMPORTED_MODULE_3__.j)(request, world), request, world);
}
async function mayBegin(found, request, world) {
	const hosts = accepted(found, request, world);
	const selected = [...hosts, ...found.unusable.map(({ instance }) => instance)].map(({ id }) => id);
	await Promise.all([checkAlarms(request, world), checkGroups(request, async ({ refuseForeignGroups, refuseLastTarget }) => {
		await refuseForeignGroups(selected, request, world);
		await refuseLastTarget(wavesOf(hosts, /* @__PURE__ */ new Map(), request), request, world);
	})]);
	warnOfCredentials(request, world);
	return {
		hosts,
		leftOut: new Set(found.unusable.map(({ instance }) => instance.id))
	};
}
function warnOfCredentials({ credentialsEnd, timeout }, { clock, emit }) {
	if (credentialsEnd === void 0 || credentialsEnd >= clock.now() + timeout) return;
	emit({
		type: "warning",
		message: `The AWS credentials end at ${new Date(credentialsEnd).toISOString()}, before this deploy must (timeout). No batch begins that could not be brought back by then; role-duration-seconds makes them last longer.`
	});
}
async function sourceOf(request, { sources }) {
	const { artifact, "artifact-sha256": given } = request;
	const source = await sources.open(artifact);
	return {
		source,
		verification: verificationOf(given !== void 0 && artifact.kind === "url" ? { none: "" } : await source.digest(), given, artifact)
	};
}
function verificationOf(digest, given, { display }) {
	if ("none" in digest) return given === void 0 ? {
		source: "none",
		why: digest.none
	} : {
		source: "input",
		sha256: given
	};
	const { sha256, by, ofDownload } = digest;
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
	throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.t("sha256-mismatch", `${display} has sha256 ${sha256}, and artifact-sha256 is ${given}.`, { next: "It is not the file that was built. Nothing was changed." });
}
function warnOfArtifact({ artifact }, { source, why }, { emit }) {
	if (source === "none") emit({
		type: "warning",
		message: `The artifact was not verified (${why}). Give artifact-sha256, or put a .sha256 file beside it.`
	});
	if (artifact.kind === "url" && artifact.plain) emit({
		type: "warning",
		message: "The artifact travels over http://, which anybody on the way can change."
	});
}
/** Refuses what the selection, or `min-targets`, does not let pass. Resolves with the hosts that can be deployed to. */
function accepted({ usable, unusable }, request, world) {
	const skip = request.offline === "skip" && unusable.every(({ code }) => code !== "instance-not-found");
	world.emit({
		type: "hosts",
		usable,
		unusable,
		skip
	});
	refuseIfShort(usable, unusable, {
		request,
		skip
	});
	if (unusable.length > 0) world.emit({
		type: "warning",
		message: skipped(unusable)
	});
	return usable;
}
function refuseIfShort(usable, unusable, { request, skip }) {
	const { "min-targets": least } = request;
	refuseNobody({
		usable,
		unusable
	}, request);
	if (unusable.length > 0 && !skip) throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.t("hosts-unusable", `${(0,_naming_js__WEBPACK_IMPORTED_MODULE_1__.t)(unusable.length)} cannot be deployed to.\n${reasons(unusable)}`, { next: "Mend or deselect them; with offline: skip the deploy leaves out those that are offline." });
	if (usable.length === 0) throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.t("no-hosts", `None of the hosts can be deployed to.\n${reasons(unusable)}`);
	if (usable.length < least) throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.t("too-few-hosts", `Only ${(0,_naming_js__WEBPACK_IMPORTED_MODULE_1__.t)(usable.length)} can be deployed to; min-targets is ${least}.\n${reasons(unusable)}`);
}
/** Refuses a selection that means no instance at all. */
function refuseNobody({ usable, unusable }, { region, selection }) {
	if (usable.length > 0 || unusable.length > 0) return;
	throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.t("no-hosts", `No instance in ${region} ${wantedOf(selection)}.`, { next: "Check the tags, the region and the account; tag names and values are case-sensitive and taken literally." });
}
function wantedOf({ tags, group }) {
	const member = group === void 0 ? [] : [`is in service in the Auto Scaling group ${group}`];
	const tagged = tags.map(({ key, values }) => `${key}=${values.join(",")}`).join(" and ");
	return [...member, ...tagged === "" ? [] : [`has the tags ${tagged}`]].join(" and ");
}
function skipped(unusable) {
	return `${(0,_naming_js__WEBPACK_IMPORTED_MODULE_1__.t)(unusable.length)} skipped.\n${reasons(unusable)}`;
}
function reasons(unusable) {
	const lines = unusable.map(({ instance, code, message, next }) => `- ${(0,_naming_js__WEBPACK_IMPORTED_MODULE_1__.n)(instance)}: ${code}: ${message} ${next}`);
	return lines.length > 20 ? [...lines.slice(0, 20), `- and ${lines.length - 20} more`].join("\n") : lines.join("\n");
}



/***/ }),

/***/ 4295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ commonSettings),
/* harmony export */   C: () => (/* binding */ ask),
/* harmony export */   D: () => (/* binding */ aftermathMs),
/* harmony export */   E: () => (/* binding */ activationMs),
/* harmony export */   O: () => (/* binding */ cleanupMs),
/* harmony export */   S: () => (/* binding */ weighed),
/* harmony export */   T: () => (/* binding */ missing),
/* harmony export */   _: () => (/* binding */ runsWell),
/* harmony export */   a: () => (/* binding */ recordRollback),
/* harmony export */   b: () => (/* binding */ planSettings),
/* harmony export */   c: () => (/* binding */ holding),
/* harmony export */   d: () => (/* binding */ hasOnDisk),
/* harmony export */   f: () => (/* binding */ hasWork),
/* harmony export */   g: () => (/* binding */ isTouched),
/* harmony export */   h: () => (/* binding */ isSuperseded),
/* harmony export */   i: () => (/* binding */ recordPartial),
/* harmony export */   j: () => (/* binding */ findHosts),
/* harmony export */   k: () => (/* binding */ statusMs),
/* harmony export */   l: () => (/* binding */ retakeLock),
/* harmony export */   m: () => (/* binding */ isSettled),
/* harmony export */   n: () => (/* binding */ readRecord),
/* harmony export */   o: () => (/* binding */ abandonLock),
/* harmony export */   p: () => (/* binding */ isFailed),
/* harmony export */   r: () => (/* binding */ recordDeploy),
/* harmony export */   s: () => (/* binding */ holderOf),
/* harmony export */   t: () => (/* binding */ fetchable),
/* harmony export */   u: () => (/* binding */ takeLock),
/* harmony export */   v: () => (/* binding */ verdictOf),
/* harmony export */   w: () => (/* binding */ isDoubtful),
/* harmony export */   x: () => (/* binding */ walk),
/* harmony export */   y: () => (/* binding */ plainSettings)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2526);
/* harmony import */ var _naming_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5806);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7817);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8511);
/* harmony import */ var _drained_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6515);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(5132);
import.meta.url;






// src/preflight/selection.ts
/** Asks EC2, Auto Scaling and SSM. `except` are instances of which nothing needs to be known. */
async function findHosts({ selection }, world, { except = /* @__PURE__ */ new Set() } = {}) {
	const { ids } = selection;
	const machines = (await findMachines(selection, world)).filter(({ id }) => !except.has(id));
	const agents = await world.instances.agents(machines.map(({ id }) => id));
	const alive = machines.filter(({ id, state }) => ids.includes(id) || !isGone$1(state));
	const absent = ids.filter((id) => !except.has(id) && !machines.some((one) => one.id === id)).map(unknown);
	const checked = [...alive.map((machine) => withAgent(machine, agents.get(machine.id))), ...absent];
	const unusable = checked.flatMap(problemOf);
	const bad = new Set(unusable.map(({ instance }) => instance.id));
	return {
		usable: checked.filter(({ id }) => !bad.has(id)).sort(byName),
		unusable
	};
}
async function findMachines({ group, ...selection }, { instances, scaling }) {
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
/** One that is on its way in is looked for again in the end; one on its way out needs no release. */
function isMember(state) {
	return /^(InService|Standby|EnteringStandby)/.test(state);
}
/** Addresses are looked up when they are needed, and stand in no report. */
function withAgent({ addresses: _, ...machine }, agent) {
	return agent === void 0 ? machine : {
		...machine,
		agent
	};
}
function isGone$1(state) {
	return state === "terminated" || state === "shutting-down";
}
function unknown(id) {
	return {
		id,
		name: id,
		zone: "",
		state: "not-found"
	};
}
/** By name as people read it (web-2 before web-10), so that two runs walk the same hosts in the same order. */
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
			message: "There is no such instance in this account and region, or it does not carry the tags.",
			next: "Check instance-ids, tags and AWS_REGION."
		};
		case "shutting-down":
		case "terminated": return {
			code: "instance-terminated",
			message: "It was terminated.",
			next: "Take it out of instance-ids."
		};
		default: return {
			code: "instance-stopped",
			message: `It is ${state}.`,
			next: "Start it, or take away what selects it: once started it would run an old release."
		};
	}
}
function problemOfAgent({ agent }) {
	if (agent === void 0) return {
		code: "agent-missing",
		message: "It never registered with Systems Manager.",
		next: "It needs a running SSM agent, an instance profile with AmazonSSMManagedInstanceCore, and a way out to the endpoints ssm, ssmmessages and ec2messages."
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
			next: "Look at amazon-ssm-agent on the host and at its way to the SSM endpoints."
		};
	}
}
// src/host/request.ts
/**
* The request as the host program reads it: lines `key=value`, no quoting, since nothing of it is read as shell. A key that
* comes again adds a line to its value. Throws on a line break where it would become a setting of its own.
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
/** What every command to the host carries; what depends on the command comes on top. */
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
		version: request.version,
		"run-url": request.runUrl === "" ? void 0 : request.runUrl
	};
}
/** Whether the run knows of requests from outside of the host, which an app on loopback alone would no longer get. */
function servesOutsiders(request) {
	return (request["target-groups"] ?? []).length > 0 || request["health-url"] !== void 0;
}
/** The host counts in whole seconds. */
function seconds(ms) {
	return Math.round(ms / 1e3);
}
// src/errands/departed.ts
const answer$1 = {
	result: {
		ok: true,
		verdict: "gone",
		code: "",
		message: "It was terminated while the deploy was under way.",
		warnings: [],
		seconds: {}
	},
	tail: "",
	lost: false
};
/** Those of the hosts that were terminated. When EC2 cannot say, none is. */
async function departed(hosts, { instances }) {
	if (hosts.length === 0) return /* @__PURE__ */ new Map();
	const found = await instances.find({
		tags: [],
		ids: hosts
	}).catch(() => void 0);
	if (found === void 0) return /* @__PURE__ */ new Map();
	const states = new Map(found.map(({ id, state }) => [id, state]));
	return new Map(hosts.filter((host) => isGone(states.get(host))).map((host) => [host, answer$1]));
}
/** EC2 forgets an instance some time after its end. */
function isGone(state) {
	return state === void 0 || state === "terminated" || state === "shutting-down";
}
// src/errands/polling.ts
const shortestMs = 250;
/** Of a command that was left alone for `longQuietMs`; the calls in all are fewer all the same. */
const densestMs = 170;
const longQuietMs = 4e3;
const longestMs = 3e3;
/**
* Until the next look at a command: a fortieth of the time since it was sent, so that the news of a phase of up to a minute is
* less than a second old on average, while an hour's wait does not hammer the API. Twenty commands, which are a thousand hosts,
* are each looked at so much more seldom that all of them take no more calls a second than one does. While only hosts that
* failed can have news, once a second will do; what that saves is spent on knowing sooner afterwards.
*/
function pollDelay({ elapsedMs, commands, random, quietMs = 0 }) {
	const longest = Math.min(longestMs * commands, 6e4);
	const shortest = (quietMs < longQuietMs ? shortestMs : densestMs) * commands;
	const delay = Math.max(shortest, Math.min(elapsedMs * Math.min(commands / 40, .5), longest));
	const quiet = Math.min(1e3 * commands, quietMs - elapsedMs);
	return Math.round(Math.max(delay, quiet) * (.9 + .2 * random));
}
/**
* After how long without an answer a host is asked directly. Its reply may have been lost on the way, of which SSM says
* nothing until the command expires. `slowestMs` is the slowest host that has answered; each further look waits twice as long.
*/
function silenceBefore({ looks, slowestMs }) {
	return (slowestMs === void 0 ? 2e4 : Math.max(1e4, 2 * slowestMs)) * 2 ** looks;
}
/** How long SSM may try to hand a command to an agent; longer than any agent that is alive needs. */
const deliveryMs = 6e4;
/** A hook may take ten minutes, which the host itself enforces. */
const hookMs = 6e5;
/** The host waits so long for another command to let go of its lock. */
const lockMs = 12e4;
/** systemd's own default for stopping and for starting a unit. */
const unitMs = 9e4;
/** The host waits so long for an app that limits the requests to its health path. */
const limitMs = 9e5;
const slackMs = 6e4;
/** How long an activation may take at most: stopping, starting and proving, twice, since the way back takes as long. */
function activationMs(request, unit) {
	const once = secondsOr(unit.stopTimeout) + secondsOr(unit.startTimeout) + request["health-timeout"] + request["stable-for"];
	const hooks = [
		request["before-activate"],
		request["before-activate-once"],
		request["after-activate"]
	];
	return lockMs + 2 * once + limitMs + hooks.filter((hook) => hook !== void 0).length * hookMs + slackMs;
}
/** Taking releases away, or looking at a host: neither waits for the app. */
const cleanupMs = 6e4;
const statusMs = 6e4;
/** What is left to do after a cancel: GitHub ends everything five minutes after it. */
const aftermathMs = 24e4;
function secondsOr(seconds) {
	return seconds === void 0 ? unitMs : seconds * 1e3;
}
// src/errands/reply.ts
/** Refusals that a command sent, or run, twice gets for its second time: they say nothing of what the first one did. */
const echoes = /* @__PURE__ */ new Set([
	"busy",
	"current-moved",
	"release-exists",
	"repeated"
]);
/** Whether the host must be asked what it runs before anything is concluded from its answer. */
function isDoubtful({ result, lost }) {
	return lost || echoes.has(result.code);
}
/**
* What the 2,500 characters that a list of invocations carries leave to be wished for: nothing when all went well, the result
* line when it is missing, and the log of a host that failed.
*/
function needOfOutput({ end, output }, command) {
	const result = (0,_result_js__WEBPACK_IMPORTED_MODULE_3__.n)(output, command);
	if (result === void 0 || result.more !== void 0) return "result";
	return result.ok && end === "success" ? "none" : "log";
}
/** What a host that is done said. `full` is its whole output where that was fetched. */
function understand(progress, full, command) {
	const output = full.length > progress.output.length ? full : progress.output;
	const result = (0,_result_js__WEBPACK_IMPORTED_MODULE_3__.n)(output, command) ?? (0,_result_js__WEBPACK_IMPORTED_MODULE_3__.n)(progress.output, command);
	const tail = (0,_result_js__WEBPACK_IMPORTED_MODULE_3__.r)(output);
	if (result === void 0) return lost(progress, tail);
	if (result.ok && progress.end !== "success") return lost(progress, tail);
	return {
		result,
		tail,
		lost: false
	};
}
function lost({ end, detail, exitCode }, tail) {
	const said = `SSM says ${(0,_result_js__WEBPACK_IMPORTED_MODULE_3__.t)(detail)}${exitCode > 0 ? `, exit code ${exitCode}` : ""}`;
	if (end === "undelivered") return {
		...missing("host-unreachable", `SSM could not hand it the command (${said}).`),
		tail
	};
	return {
		...missing("result-lost", `It did not say what came of the command (${said}).`),
		tail
	};
}
/** The answer of a host that gave none: `host-unreachable` when nothing got through to it, else what is known of it is lost. */
function missing(code, message) {
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
/** The answer of a host to which a command was never sent, so that it is on what it ran before. */
function refusal(code, message) {
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
// src/errands/conversation.ts
/** A failure that a whole command has in common needs no more examples; each costs a call. */
const maxLogs = 10;
/**
* Sends one command to at most 50 hosts that are told the same, and hears each of them out. Rejects only with what no host is
* to blame for: a command that cannot be made.
*/
async function converse(hosts, errand, asking) {
	const { commands, clock } = asking.world;
	const waiting = new Set(hosts);
	const id = crypto.randomUUID();
	const talk = {
		...asking,
		id,
		errand,
		waiting,
		sentAt: clock.now(),
		slowestMs: void 0,
		looks: 0,
		logs: 0
	};
	const fresh = await errand.fresh?.().catch((error) => (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.i)(error));
	if (fresh instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__.t) return answerAll(refusal(fresh.code, fresh.message), talk);
	const script = scriptFor({
		...errand.settings(hosts[0] ?? ""),
		...fresh
	}, talk);
	try {
		const sent = await commands.send(script, hosts).catch((error) => (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.i)(error));
		if (sent instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__.t) return answerAll(notSent(sent, errand), talk);
		for (const host of sent.refused) answer(host, notTaken, talk);
		await listen(sent.id, {
			...talk,
			sentAt: clock.now()
		});
	} catch (error) {
		const { code, message } = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.i)(error);
		answerAll(missing(code, message), talk);
	}
}
/** A role that may not send, or nobody at all, has sent nothing. Other calls may have failed after they had done their work. */
const neverSent = /* @__PURE__ */ new Set(["aws-denied", "no-credentials"]);
/** Only where these two were not sent is a host known to be on what it ran before. */
function notSent({ code, message }, { command }) {
	return neverSent.has(code) && (command === "stage" || command === "activate") ? refusal(code, message) : missing(code, message);
}
const notTaken = missing("host-unreachable", "SSM does not take commands for it: it is not registered any more, or it was terminated.");
function scriptFor(settings, { id, request, world, errand }) {
	const { command, runWithinMs, carry = false } = errand;
	const expires = world.clock.now() + deliveryMs + runWithinMs;
	const notAfter = Math.floor(Math.min(expires, errand.notAfter ?? expires) / 1e3);
	const { app, environment, "base-dir": baseDir } = request;
	const program = world.program();
	const lines = () => requestText({
		...settings,
		"not-after": notAfter,
		errand: id
	});
	const text = command === "deliver" ? (0,_command_js__WEBPACK_IMPORTED_MODULE_2__.t)({
		app,
		environment,
		program
	}) : (0,_command_js__WEBPACK_IMPORTED_MODULE_2__.n)({
		command,
		app,
		environment,
		baseDir,
		request: lines(),
		program,
		carry
	});
	return {
		comment: `ec2-release ${command} ${request.app}`,
		text,
		deliverWithinMs: deliveryMs,
		runWithinMs
	};
}
/** Looks again and again until every host has answered or the command has expired. */
async function listen(id, talk) {
	const { errand, sentAt, waiting, commands } = talk;
	const { runWithinMs, quietMs = 0 } = errand;
	const { clock, random } = talk.world;
	const expires = sentAt + deliveryMs + runWithinMs + 15e3;
	while (waiting.size > 0 && clock.now() < expires) {
		await clock.sleep(pollDelay({
			elapsedMs: clock.now() - sentAt,
			commands,
			random: random(),
			quietMs
		}));
		const done = await look(id, talk);
		await Promise.all(done.map((progress) => hear(id, progress, talk)));
		breakSilence(talk);
	}
	await talk.asking;
	answerAll(missing("result-lost", "It did not answer before the command expired."), talk);
}
/** A look that fails is no news; credentials that ended will not come back, so then nothing can be heard any more. */
async function look(id, { waiting, world }) {
	try {
		return (await world.commands.poll(id)).filter(({ host, end }) => end !== "running" && waiting.has(host));
	} catch (error) {
		if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.i)(error).code === "aws-failed") return [];
		throw error;
	}
}
async function hear(id, progress, talk) {
	const { command } = talk.errand;
	const { conceal } = talk.world;
	const said = {
		...progress,
		output: conceal(progress.output)
	};
	const full = conceal(await fullOutput(id, said, talk));
	answer(progress.host, understand(said, full, command), talk);
}
/** A host that is well has said all in the first 2,500 characters. One that failed has a log worth reading. */
async function fullOutput(id, progress, talk) {
	const need = needOfOutput(progress, talk.errand.command);
	if (need === "none" || need === "log" && talk.logs >= maxLogs) return "";
	talk.logs += 1;
	return await talk.world.commands.output(id, progress.host).catch(() => "");
}
function answerAll(said, talk) {
	for (const host of talk.waiting) answer(host, said, talk);
}
function answer(host, said, talk) {
	if (!talk.waiting.delete(host)) return;
	talk.slowestMs = talk.world.clock.now() - talk.sentAt;
	talk.heard(host, {
		...said,
		errand: talk.id
	});
}
/** Hosts that have been silent for long are asked directly, while we go on listening. */
function breakSilence(talk) {
	const { errand, world, waiting } = talk;
	const silentMs = world.clock.now() - talk.sentAt;
	if (!errand.probe || talk.asking || waiting.size === 0 || silentMs < silenceBefore(talk)) return;
	talk.looks += 1;
	talk.asking = inquire([...waiting], errand.probe, talk).then((answers) => {
		talk.asking = void 0;
		for (const [host, said] of answers) answer(host, said, talk);
	});
}
/** Instances that are gone will never answer. */
async function inquire(silent, probe, { world }) {
	const gone = await departed(silent, world);
	const left = silent.filter((host) => !gone.has(host));
	return new Map([...gone, ...left.length > 0 ? await probe(left) : []]);
}
// src/errands/ask.ts
/** SendCommand takes so many instance ids. */
const perCommand = 50;
/** For leaving a part of the program in a file. */
const deliverMs = 6e4;
/**
* Brings an errand to hosts and waits until each has answered or can no longer answer. A host of which nothing is known
* has an answer that says so; it rejects only when the command itself cannot be made.
*/
async function ask(hosts, errand, asking) {
	const { freshTries = 3 } = errand;
	const answers = /* @__PURE__ */ new Map();
	const again = {
		withoutProgram: [],
		outOfDate: []
	};
	const heard = (host, answer) => {
		if (answer.result.code === "program-missing" && !errand.carry) again.withoutProgram.push(host);
		else if (answer.result.code === "url-expired" && errand.fresh && freshTries > 1) again.outOfDate.push(host);
		else {
			answers.set(host, answer);
			asking.heard?.(host, answer);
		}
	};
	const chunks = alike(hosts, (host) => requestText(errand.settings(host))).flatMap((group) => chunked(group, perCommand));
	await Promise.all(chunks.map((chunk) => converse(chunk, errand, {
		...asking,
		heard,
		commands: chunks.length
	})));
	const carried = await bringProgram(again.withoutProgram, errand, asking);
	const renewed = await askAgain(again.outOfDate, {
		...errand,
		freshTries: freshTries - 1
	}, asking);
	return new Map([
		...answers,
		...carried,
		...renewed
	]);
}
/** Asks hosts that lack the program once more, and brings it along. */
async function bringProgram(hosts, errand, asking) {
	const { request, world, heard } = asking;
	if (hosts.length === 0 || !(0,_command_js__WEBPACK_IMPORTED_MODULE_2__.i)(world.program())) return await askAgain(hosts, {
		...errand,
		carry: true
	}, asking);
	const delivered = await ask(hosts, {
		command: "deliver",
		settings: () => ({}),
		runWithinMs: deliverMs
	}, {
		request,
		world
	});
	const failed = new Map([...delivered].filter(([, { result }]) => !result.ok));
	for (const [host, answer] of failed) heard?.(host, answer);
	const ready = hosts.filter((host) => !failed.has(host));
	return new Map([...failed, ...await askAgain(ready, {
		...errand,
		carry: true
	}, asking)]);
}
async function askAgain(hosts, errand, asking) {
	return hosts.length === 0 ? /* @__PURE__ */ new Map() : await ask(hosts, errand, asking);
}
/** Hosts that are told the same can share a command. */
function alike(hosts, told) {
	return [...Map.groupBy(hosts, told).values()];
}
function chunked(items, size) {
	return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));
}
// src/errands/plan.ts
/** Walks hosts through a phase, all at once, and tells of each as soon as it is known. */
async function walk(way, { request, lease }, world) {
	const { phase, hosts, errand, settle, batch, meaning = (result) => result } = way;
	world.emit({
		type: "phase",
		phase,
		hosts,
		...batch && {
			batch: batch.number,
			of: batch.of
		}
	});
	const began = world.clock.now();
	const tell = (host, { result, tail }) => world.emit({
		type: "host",
		phase,
		host,
		result: meaning(result),
		tail,
		ms: world.clock.now() - began
	});
	const hear = (host, answer) => {
		if (isDoubtful(answer)) world.emit({
			type: "doubt",
			phase,
			host,
			message: answer.result.message
		});
		else tell(host, answer);
	};
	const answers = await ask(hosts, errand, {
		request,
		world,
		heard: hear
	});
	const doubtful = new Map([...answers].filter(([, answer]) => isDoubtful(answer)));
	const gone = await departed([...doubtful.keys()], world);
	const open = new Map([...doubtful].filter(([host]) => !gone.has(host)));
	const settled = new Map([...gone, ...open.size > 0 ? await settle(open) : open]);
	for (const [host, answer] of settled) tell(host, answer);
	const known = new Map([...answers, ...settled].map(([host, { result }]) => [host, meaning(result)]));
	const inOrder = hosts.flatMap((host) => [known.get(host) ?? []].flat().map((result) => [host, result]));
	return await weighed(new Map(inOrder), lease, world);
}
/**
* A host that was told of a newer run ends this one, unless the lock shows that there is none: then the host is wrong about that,
* or lies, and has failed alone.
*/
async function weighed(results, lease, world) {
	const fenced = [...results].filter(([, { code }]) => code === "fenced").map(([host]) => host);
	if (fenced.length === 0 || lease === void 0 || !await lease.confirm()) return results;
	const message = `By the word of ${fenced.slice(0, 10).join(", ")} a newer run is in charge, and the lock shows none: see docs/errors.md#fenced. The other hosts go on.`;
	world.emit({
		type: "warning",
		message
	});
	const mark = (result) => result.code === "fenced" ? {
		...result,
		unbacked: true
	} : result;
	return new Map([...results].map(([host, result]) => [host, mark(result)]));
}
/** The settings of every command of a run; with the fence, hosts can tell it from one of a run that lost its place. */
function planSettings({ request, lease }) {
	return {
		...commonSettings(request),
		fence: lease.fence,
		"fence-parameter": lease.parameter
	};
}
/** Those of a command that is not about the new version. */
function plainSettings(plan) {
	return {
		...planSettings(plan),
		version: void 0
	};
}
// src/rollout/standing.ts
function standingOf(verdict) {
	switch (verdict) {
		case "activated": return "moved";
		case "unreachable": return "unreachable";
		case "rollback-failed":
		case "unknown": return "neither";
		case "delivered":
		case "staged":
		case "unchanged":
		case "refused":
		case "rolled-back":
		case "reverted":
		case "settled":
		case "reported":
		case "cleaned":
		case "drained":
		case "not-drained":
		case "returned":
		case "not-returned": return "kept";
		case "gone": return "gone";
	}
}
/** Whether this run may have changed what the host runs, and so has to bring it back. */
function isTouched(result) {
	const standing = result === void 0 ? "kept" : standingOf(result.verdict);
	return standing !== "kept" && standing !== "gone";
}
/** Whether a host counts against `max-failures`. One that was terminated has not failed. */
function isFailed({ ok }) {
	return !ok;
}
/** Whether a host that has the release is yet to run it. */
function hasWork(result) {
	return result?.verdict === "staged" || result?.verdict === "reported" && result.ok;
}
/** Whether it is certain what a host runs, so that releases may be taken away from it. */
function isSettled({ verdict }) {
	const standing = standingOf(verdict);
	return standing === "moved" || standing === "kept";
}
/** Whether some host was told of a newer run, which is in charge since. */
function isSuperseded(results) {
	return results.some(({ code, unbacked }) => code === "fenced" && !unbacked);
}
/** The verdict on a rollout, from where each host stood last. */
function verdictOf(last, { failures, stopped }) {
	if (isSuperseded(last)) return "superseded";
	const standings = last.map(({ verdict }) => standingOf(verdict)).filter((standing) => standing !== "gone");
	if (standings.includes("neither")) return "rollback-failed";
	if (failures === 0 && !stopped) return "deployed";
	if (standings.every((standing) => standing === "unreachable")) return "rollback-failed";
	if (standings.includes("moved")) return "partial";
	return last.every(({ verdict }) => neverMoved.has(verdict)) ? "refused" : "rolled-back";
}
const neverMoved = /* @__PURE__ */ new Set([
	"staged",
	"reported",
	"unchanged",
	"refused",
	"not-drained",
	"gone"
]);
/** Whether a host, by its own word, runs that release and is well with it. */
function runsWell({ before, code }, release) {
	return before === release && code === "";
}
/** Whether a host, by its own word, has that release on its disk. */
function hasOnDisk({ releases = [] }, release) {
	return releases.some(({ id }) => id === release);
}
// src/notes/lock.ts
/** How long a lock outlives the last word of its run. */
const leaseMs = 18e4;
const renewalMs = 6e4;
/** Between writing and reading back: longer than the writes of two runs that saw a free lock at once are apart. */
const settleMs = 1e3;
const waitMs = 5e3;
/** Does `work` under the lock and gives it back. A run that lost it meanwhile ends superseded, whatever it came to. */
async function holding(lease, work) {
	let verdict;
	try {
		verdict = await work();
	} finally {
		await lease.free();
	}
	return lease.lost.aborted ? "superseded" : verdict;
}
/** Takes the lock, waiting for `lock-timeout`; rejects with `lock-held` and whose it is. */
async function takeLock(request, world) {
	const { clock } = world;
	const until = clock.now() + request["lock-timeout"];
	for (;;) {
		const lease = await attempt(request, world);
		if ("fence" in lease) return lease;
		if (lease.by.holder === "") continue;
		if (clock.now() >= until) throw held(lease.by, request);
		world.emit({
			type: "waiting",
			holder: lease.by.holder,
			url: lease.by.url
		});
		while (await isHeld(request, world)) {
			if (clock.now() >= until) break;
			await clock.sleep(Math.min(waitMs, Math.max(until - clock.now(), 1)));
		}
	}
}
/** Whose it is now; undefined when it is free. Read-only. */
async function holderOf(request, { parameters }) {
	const found = await parameters.read((0,_drained_js__WEBPACK_IMPORTED_MODULE_4__.i)(request, "lock"));
	const holding = (0,_drained_js__WEBPACK_IMPORTED_MODULE_4__.c)(found);
	return isFree(holding, found.now) ? void 0 : holding;
}
async function isHeld(request, world) {
	return await holderOf(request, world) !== void 0;
}
function isFree({ holder, expires }, now) {
	return holder === "" || expires <= now;
}
/**
* The lock of a run of ours that was cut off, with a fence of its own: what that run still has under way is refused by every
* host that hears of it. Undefined when a newer run has the lock by now.
*/
async function retakeLock(fence, request, world) {
	const parameter = (0,_drained_js__WEBPACK_IMPORTED_MODULE_4__.i)(request, "lock");
	const found = await world.parameters.read(parameter);
	const { holder, url, fence: last } = (0,_drained_js__WEBPACK_IMPORTED_MODULE_4__.c)(found);
	if (holder !== "" && (last || found.version) > fence) {
		world.emit({
			type: "overtaken",
			holder,
			url
		});
		return;
	}
	return await take({
		parameter,
		found,
		before: nobody
	}, request, world);
}
/** How often the lock of a run that was cut off is looked at: its last write may still be on its way. */
const looks = 3;
/**
* Frees the lock that a run of ours was cut off while it took it. `id` is what that run was to write. A lock that does not carry
* it is another's, or was never written.
*/
async function abandonLock(id, request, { clock, parameters, emit }) {
	const parameter = (0,_drained_js__WEBPACK_IMPORTED_MODULE_4__.i)(request, "lock");
	for (let look = 1; look <= looks; look += 1) {
		const found = await parameters.read(parameter);
		const holding = (0,_drained_js__WEBPACK_IMPORTED_MODULE_4__.c)(found);
		if (holding.id === id && holding.holder !== "") {
			const fence = holding.fence || found.version;
			await parameters.write(parameter, (0,_drained_js__WEBPACK_IMPORTED_MODULE_4__.r)({
				...holding,
				fence,
				holder: "",
				url: "",
				expires: found.now
			}));
			emit({ type: "unlocked" });
			return;
		}
		if (look < looks) await clock.sleep(settleMs);
	}
}
/** A free lock is written to, and whoever reads back what it wrote has it. */
async function attempt(request, world) {
	const parameter = (0,_drained_js__WEBPACK_IMPORTED_MODULE_4__.i)(request, "lock");
	const found = await world.parameters.read(parameter);
	const before = (0,_drained_js__WEBPACK_IMPORTED_MODULE_4__.c)(found);
	if (!isFree(before, found.now)) return { by: before };
	const lease = await take({
		parameter,
		found,
		before
	}, request, world);
	if (lease !== void 0) return lease;
	return { by: (0,_drained_js__WEBPACK_IMPORTED_MODULE_4__.c)(await world.parameters.read(parameter)) };
}
const nobody = (0,_drained_js__WEBPACK_IMPORTED_MODULE_4__.c)({ at: 0 });
/** Writes, waits, and reads back; undefined when somebody wrote after us. */
async function take({ parameter, found, before }, request, world) {
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
	world.emit({
		type: "taking",
		id
	});
	const { version } = await world.parameters.write(parameter, (0,_drained_js__WEBPACK_IMPORTED_MODULE_4__.r)(mine));
	await world.clock.sleep(settleMs);
	const seen = await world.parameters.read(parameter);
	if (seen.version !== version) {
		world.emit({
			type: "taking",
			id: ""
		});
		return;
	}
	world.emit({
		type: "locked",
		parameter,
		fence: version
	});
	return hold({
		parameter,
		takenAt: seen.now,
		mine: {
			...mine,
			fence: version
		},
		version
	}, before, world);
}
function hold(held, before, world) {
	const lost = new AbortController();
	const over = new AbortController();
	const lose = ({ holder, url }) => {
		if (holder !== "" && !lost.signal.aborted) world.emit({
			type: "overtaken",
			holder,
			url
		});
		lost.abort();
	};
	const renewing = renew(held, world, {
		lose,
		over: AbortSignal.any([over.signal, lost.signal])
	});
	return {
		parameter: held.parameter,
		fence: held.mine.fence,
		takenAt: held.takenAt,
		lost: lost.signal,
		...before.holder !== "" && { before },
		confirm: async () => {
			const found = await world.parameters.read(held.parameter).catch(() => void 0);
			if (found !== void 0 && isAnothers(found, held)) lose((0,_drained_js__WEBPACK_IMPORTED_MODULE_4__.c)(found));
			return found !== void 0 && !lost.signal.aborted && found.now < held.mine.expires;
		},
		free: async () => {
			over.abort();
			await renewing;
			const newer = lost.signal.aborted ? void 0 : await giveBack(held, world);
			if (newer !== void 0) lose(newer);
		}
	};
}
/** Says once a minute that the run is alive. A failure to do so is not the end: the fence holds without the lock. */
async function renew(held, world, { lose, over }) {
	while (!over.aborted) {
		await world.clock.sleep(renewalMs, over);
		if (over.aborted) return;
		const newer = await keep$1(held, world).catch(() => void 0);
		if (newer !== void 0) lose(newer);
	}
}
/** Resolves with the newer run that has taken over, if one has. What an older one wrote, too late, is written over. */
async function keep$1(held, { parameters }) {
	const found = await parameters.read(held.parameter);
	if (isAnothers(found, held)) return (0,_drained_js__WEBPACK_IMPORTED_MODULE_4__.c)(found);
	return await rewrite({
		...held.mine,
		expires: found.now + leaseMs
	}, {
		held,
		found
	}, parameters);
}
/** Resolves with the newer run that has taken over, if one has. A failure to give it back is not that. */
async function giveBack(held, { parameters, emit }) {
	try {
		const found = await parameters.read(held.parameter);
		if (isAnothers(found, held)) return (0,_drained_js__WEBPACK_IMPORTED_MODULE_4__.c)(found);
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
			message: `The lock could not be freed; it expires by itself within three minutes. ${message}`
		});
		return;
	}
}
/** A write that took the lock has no fence in it yet: its version is that. */
function isAnothers(found, { mine, version: last }) {
	return found.version !== last && ((0,_drained_js__WEBPACK_IMPORTED_MODULE_4__.c)(found).fence || found.version) > mine.fence;
}
/**
* Writes over what was found. Resolves with a holder, whose name we wrote over, when our lock had expired by the time that the write came through, and
* another had written since we looked: a run that found it expired, has it, and puts its own word back when it next renews it.
*/
async function rewrite(mine, { held, found }, parameters) {
	const { version, now } = await parameters.write(held.parameter, (0,_drained_js__WEBPACK_IMPORTED_MODULE_4__.r)(mine));
	const hadExpired = now >= held.mine.expires;
	held.mine = mine;
	held.version = version;
	return hadExpired && version !== found.version + 1 ? nobody : void 0;
}
function held({ holder, url, since, expires }, { app, environment }) {
	const [from, to] = [since, expires].map((ms) => new Date(ms).toISOString());
	const who = `${holder} has been deploying ${app} to ${environment} since ${from}${url === "" ? "" : `: ${url}`}`;
	return new _failure_js__WEBPACK_IMPORTED_MODULE_0__.t("lock-held", `${who}. Its lock is good until ${to}, and longer while that run goes on.`, { next: "Wait for it to end and run this again, or let the step wait with lock-timeout." });
}
// src/notes/record.ts
/** What is live and what was before it, noted for those who come later: hosts that join, rollbacks, and deploys that compare. */
/** The fleet is on the release by now: when that cannot be noted, it is a warning. */
async function recordDeploy(deployed, world) {
	const { request, release: id, source, sha256, pace } = deployed;
	const { version, commit } = request;
	const live = {
		id,
		version,
		commit,
		sha256,
		...whereabouts(source?.artifact)
	};
	await keep(live, [live, ...(await readRecord(request, world))?.known ?? []], {
		request,
		world,
		pace
	});
}
/** That hosts may run a release which not all of them got. Where nothing is recorded, there is nothing to tell it from. */
async function recordPartial({ request, release: id }, world) {
	const before = await readRecord(request, world);
	if (before === void 0 || before.id === id) return;
	const { version, commit } = request;
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
	await keep(live, [partial, ...others], {
		request,
		world,
		pace
	});
}
function whereabouts(artifact) {
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
/** What was newer than the release that is live now is bad from now on. The record has the newest first. */
async function recordRollback(to, request, world) {
	const at = to.known.findIndex(({ id }) => id === to.release);
	const newer = new Set((at < 0 ? to.known : to.known.slice(0, at)).map(({ id }) => id));
	const mark = (noted) => {
		const { bad, partial: _, ...one } = noted;
		if (one.id === to.release) return one;
		return bad || to.from.has(one.id) && newer.has(one.id) ? {
			...noted,
			bad: true
		} : noted;
	};
	await keep({
		id: to.release,
		version: to.version,
		commit: "",
		artifact: "",
		sha256: ""
	}, to.known.map(mark), {
		request,
		world,
		pace: to.pace
	});
}
/** Where hosts that do not have it any more get it again, and are sure that it is the same; undefined when they cannot. */
function fetchable({ version, artifact: text, sha256, signed, ...noted }) {
	if (version === "" || signed || !/^[0-9a-f]{64}$/.test(sha256)) return void 0;
	const artifact = readArtifact(text);
	if (artifact?.display !== text) return void 0;
	const { repository = "", runId = "" } = noted;
	return (artifact.kind === "url" || artifact.kind === "s3" || repository !== "") && (artifact.kind !== "actions" || runId !== "") ? (0,_artifact_js__WEBPACK_IMPORTED_MODULE_5__.n)(artifact, {
		repository,
		runId
	}) : void 0;
}
function readArtifact(text) {
	try {
		return (0,_artifact_js__WEBPACK_IMPORTED_MODULE_5__.t)(text);
	} catch {
		return;
	}
}
/** Writes the live release, with all that is known of it, and as many of those before it as a parameter has room for. */
async function keep(live, known, { request, world, pace }) {
	try {
		const record = known.find(({ id }) => id === live.id) ?? live;
		const at = new Date(world.clock.now()).toISOString();
		const about = {
			...record,
			run: request.runUrl,
			at,
			...pace && { pace }
		};
		await world.parameters.write((0,_drained_js__WEBPACK_IMPORTED_MODULE_4__.i)(request, "record"), fitting(about, known));
	} catch (error) {
		const message = `That ${live.id} is live could not be recorded. ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.i)(error).message}`;
		world.emit({
			type: "warning",
			message
		});
	}
}
/** A parameter's value has at most 4 KB. */
const maxBytes = 4e3;
function fitting(about, known) {
	for (let count = known.length;; count -= 1) {
		const text = (0,_drained_js__WEBPACK_IMPORTED_MODULE_4__.a)({
			...about,
			known: known.slice(0, count)
		});
		if (count === 0 || Buffer.byteLength(text) <= maxBytes) return text;
	}
}
/** The record as the last run left it; undefined when there is none that can be read. */
async function readRecord(request, { parameters }) {
	const stored = await parameters.read((0,_drained_js__WEBPACK_IMPORTED_MODULE_4__.i)(request, "record")).catch(() => void 0);
	if (stored?.value === void 0) return void 0;
	const fields = (0,_drained_js__WEBPACK_IMPORTED_MODULE_4__.s)(stored.value);
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
/** One whose id is none is no release: it would become a path, an input of a run, and a line that hosts read. */
function readKnown(value) {
	const release = readRelease(typeof value === "object" && value !== null ? value : {});
	return (0,_naming_js__WEBPACK_IMPORTED_MODULE_1__.i)(release.id) ? [release] : [];
}
/** Text that stays on its line, wherever it is shown or sent. */
function isLine(text) {
	return text.length <= 2e3 && text === (0,_result_js__WEBPACK_IMPORTED_MODULE_3__.t)(text) && !/[\n\t]/.test(text);
}
function readRelease(fields) {
	const text = (name, fits) => {
		const value = fields[name];
		return typeof value === "string" && fits(value) ? value : "";
	};
	const is = (form) => (value) => form.test(value);
	const [id, version] = [text("id", _naming_js__WEBPACK_IMPORTED_MODULE_1__.i), text("version", isLine)];
	const [commit, sha256] = [text("commit", is(/^[0-9a-f]{40,64}$/)), text("sha256", is(/^[0-9a-f]{64}$/))];
	const [repository, runId] = [text("repository", _naming_js__WEBPACK_IMPORTED_MODULE_1__.a), text("runId", is(/^\d{1,20}$/))];
	return {
		id,
		version,
		commit,
		artifact: text("artifact", isLine),
		sha256,
		...repository !== "" && { repository },
		...runId !== "" && { runId },
		...fields["signed"] === true && { signed: true },
		...fields["bad"] === true && { bad: true },
		...fields["partial"] === true && { partial: true }
	};
}



/***/ }),

/***/ 8511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readResult),
/* harmony export */   r: () => (/* binding */ readTail),
/* harmony export */   t: () => (/* binding */ printable)
/* harmony export */ });
/* harmony import */ var _naming_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5806);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7975);
import.meta.url;


// src/host/result.ts
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
const marker = "@ec2-release ";
/** The host keeps to 2,400 bytes; what is longer is not from it. */
const maxLine = 4096;
/** The machine-readable line of what a host printed: the first with our marker. Undefined when there is none or it is cut. */
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
/** The same, with the releases that follow it on the next line, as far as what was printed reaches. */
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
/** What a host printed besides what the runner reads: for people only. */
function readTail(output) {
	const start = output.startsWith(marker) ? 0 : output.indexOf(`\n${marker}`) + 1;
	if (!output.startsWith(marker, start)) return printable(output);
	const end = output.indexOf("\n", start);
	return printable(end === -1 ? "" : output.slice(end + 1).replace(/^\n?(@ec2-releases .*(\n|$))?/, ""));
}
const unprintable = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;
/** Text without colours and control characters (a terminal or a workflow log may act on them), line breaks and tabs kept. */
function printable(text) {
	return (0,node_util__WEBPACK_IMPORTED_MODULE_1__.stripVTControlCharacters)(text).replace(/\r\n?/g, "\n").replace(unprintable, "");
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
		code: /^[a-z][a-z0-9-]*$/.test(code) && !runnersOwn.has(code) || code === "" ? code : "unforeseen",
		message: textField(fields["message"], 1e3) ?? "",
		...textFields(fields),
		...numberFields(fields),
		...typeof fields["settled"] === "boolean" && { settled: fields["settled"] },
		...fields["drift"] === true && { drift: true },
		...fields["failedLast"] === true && { failedLast: true },
		...Array.isArray(fields["releases"]) && { releases: fields["releases"].slice(0, 50).flatMap(onDisk) },
		warnings: warningsOf(fields["warnings"]),
		seconds: secondsOf(fields["seconds"])
	};
}
/** What the runner says of its own credentials, and acts on for all hosts. */
const runnersOwn = /* @__PURE__ */ new Set([
	"aws-denied",
	"no-credentials",
	"credentials-expired"
]);
const upTo = (length) => (text) => text !== "" && text.length <= length;
const textKeys = {
	release: _naming_js__WEBPACK_IMPORTED_MODULE_0__.i,
	version: upTo(200),
	before: _naming_js__WEBPACK_IMPORTED_MODULE_0__.i,
	beforeVersion: upTo(200),
	after: _naming_js__WEBPACK_IMPORTED_MODULE_0__.i,
	afterVersion: upTo(200),
	sha256: (text) => /^[0-9a-f]{64}$/.test(text),
	verified: (text) => /^(input|beside|api|none|other hosts)$/.test(text),
	manager: (text) => /^(systemd|pm2)$/.test(text),
	service: upTo(200),
	proof: upTo(500),
	manual: upTo(200),
	good: _naming_js__WEBPACK_IMPORTED_MODULE_0__.i
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
/** What counts at most. A unit may have any time, or no end at all; the run that waits for it has the lock meanwhile. */
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
	if (!(0,_naming_js__WEBPACK_IMPORTED_MODULE_0__.i)(id) || !/^[a-z]{1,20}$/.test(verdict)) return [];
	return [{
		id,
		verdict,
		version: ("version" in value ? textField(value.version, 80) : "") ?? ""
	}];
}
function textField(value, max) {
	if (typeof value !== "string") return void 0;
	return printable(value).replace(/[\n\t]+/g, " ").trim().slice(0, max);
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



/***/ }),

/***/ 6850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ conclude),
/* harmony export */   r: () => (/* binding */ converge),
/* harmony export */   t: () => (/* binding */ stage)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2526);
/* harmony import */ var _naming_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5806);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4295);
/* harmony import */ var _preflight_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7263);
import.meta.url;




// src/latecomers.ts
/** A fleet that grows without end is left to grow after so many rounds. */
const rounds = 3;
/** Looks for hosts that joined, and brings them to the release as the others were; those of them that fail count as failed. */
async function converge(rollout, guarded, prepare) {
	for (let round = 0; round < rounds && rollout.stopped === void 0; round += 1) {
		const joined = await newcomers(rollout, guarded);
		if (joined.length === 0) return;
		guarded.world.emit({
			type: "joined",
			hosts: joined
		});
		for (const [host, result] of await prepare(joined)) {
			rollout.staged.set(host, result);
			if (!result.ok && !unprepared.has(result.code)) rollout.results.set(host, result);
		}
		if (!(0,_preflight_js__WEBPACK_IMPORTED_MODULE_3__.l)(rollout, guarded)) return;
		const fresh = joined.filter(({ id }) => (0,_record_js__WEBPACK_IMPORTED_MODULE_2__.f)(rollout.staged.get(id)));
		await (0,_preflight_js__WEBPACK_IMPORTED_MODULE_3__.f)(fresh, rollout, guarded);
	}
}
/** A host that is still being set up has not failed: whoever sets it up brings it the release. */
const unprepared = /* @__PURE__ */ new Set([
	"host-not-ready",
	"service-missing",
	"user-missing",
	"node-missing"
]);
/** Those that can be deployed to. Of the others nobody can say that they failed: they are warned of. */
async function newcomers({ staged }, { plan, world }) {
	try {
		const { usable, unusable } = await (0,_record_js__WEBPACK_IMPORTED_MODULE_2__.j)(plan.request, world, { except: new Set(staged.keys()) });
		for (const { instance, code, message } of unusable) {
			if (plan.leftOut.has(instance.id)) continue;
			world.emit({
				type: "warning",
				message: `${(0,_naming_js__WEBPACK_IMPORTED_MODULE_1__.n)(instance)} joined meanwhile and could not be deployed to: ${code}: ${message}`
			});
		}
		return usable;
	} catch (error) {
		world.emit({
			type: "warning",
			message: `Whether hosts joined meanwhile could not be told. ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.i)(error).message}`
		});
		return [];
	}
}
// src/rollout/conclude.ts
/** Undoes what has to be undone, and prunes. The verdict stands by then; only a newer run could still change it. */
async function conclude(rollout, context, ending) {
	const last = await lastResults(rollout, context);
	const verdict = await verdictOn(rollout, last, context);
	if (verdict === "deployed") await ending.record();
	else if (verdict !== "superseded" && [...last.values()].some(_record_js__WEBPACK_IMPORTED_MODULE_2__.g)) await ending.recordPartial?.();
	const seen = await ending.cleanUp(last);
	return (0,_record_js__WEBPACK_IMPORTED_MODULE_2__.h)([...seen.values()]) ? "superseded" : verdict;
}
/** Where each host that was to get the release stands in the end. */
async function lastResults(rollout, context) {
	const { staged, results, stopped } = rollout;
	const fresh = [...staged].filter(([, { verdict }]) => verdict !== "unchanged");
	const stays = stopped === void 0 || stopped === "superseded" || context.plan.request["on-failure"] === "stop";
	return new Map([...fresh, ...stays ? results : await (0,_preflight_js__WEBPACK_IMPORTED_MODULE_3__.d)(rollout, context)]);
}
async function verdictOn(rollout, last, { plan }) {
	await plan.lease.confirm();
	if (plan.lease.lost.aborted || rollout.stopped === "superseded") return "superseded";
	if (last.size === 0) return "unchanged";
	const failures = [...rollout.results.values()].filter(_record_js__WEBPACK_IMPORTED_MODULE_2__.p).length;
	return (0,_record_js__WEBPACK_IMPORTED_MODULE_2__.v)([...last.values()], {
		failures,
		stopped: rollout.stopped !== void 0
	});
}
// src/rollout/stage.ts
/** Puts the release beside the live one on all these hosts at once. Traffic is untouched. */
async function stage(hosts, plan, world) {
	const context = {
		plan,
		world
	};
	const plain = stageErrand(context);
	const errand = {
		...plain,
		probe: prober(plain, context)
	};
	return await (0,_record_js__WEBPACK_IMPORTED_MODULE_2__.x)({
		phase: "stage",
		hosts,
		errand,
		settle: (first) => settle(first, errand, context)
	}, plan, world);
}
function stageErrand({ plan, world }) {
	return {
		command: "stage",
		settings: () => stageSettings(plan),
		fresh: async () => await address(plan),
		runWithinMs: Math.max(plan.deadline - world.clock.now(), 6e4),
		notAfter: plan.deadline
	};
}
function stageSettings(plan) {
	const { release, source, verification } = plan;
	return {
		...(0,_record_js__WEBPACK_IMPORTED_MODULE_2__.b)(plan),
		release,
		...plan.request.command !== "deploy" && { "on-drift": "adopt" },
		artifact: source?.artifact.display,
		sha256: verification.sha256,
		"archive-sha256": verification.archive,
		"sha256-source": verification.source === "none" && verification.sha256 ? "other hosts" : verification.source
	};
}
/** Where the artifact is, for some minutes from now. */
async function address({ source }) {
	const there = await source?.address();
	return {
		"artifact-url": there?.url,
		"artifact-region": there?.region
	};
}
/**
* A silent host may be at work, done with its answer lost, or gone. `status` tells done; from the second time on the staging
* itself is sent again, which waits for one that is at work and finds out when there is nothing to do. A host that twice in a
* row does not even answer that is given up.
*/
function prober(errand, context) {
	const unanswered = /* @__PURE__ */ new Map();
	const judge = (host, status) => {
		const before = unanswered.get(host);
		const times = status.lost ? (before ?? 0) + 1 : 0;
		unanswered.set(host, times);
		if (status.lost) return times >= 2 ? (0,_preflight_js__WEBPACK_IMPORTED_MODULE_3__.h)() : void 0;
		return stagedBy(status, context.plan) ?? (before === void 0 ? void 0 : "ask again");
	};
	return async (hosts) => {
		const judged = [...await (0,_preflight_js__WEBPACK_IMPORTED_MODULE_3__.m)(hosts, context)].map(([host, status]) => [host, judge(host, status)]);
		const again = judged.filter(([, judgement]) => judgement === "ask again").map(([host]) => host);
		const second = await (0,_record_js__WEBPACK_IMPORTED_MODULE_2__.C)(again, errand, {
			request: context.plan.request,
			world: context.world
		});
		const known = judged.filter((entry) => typeof entry[1] === "object");
		return new Map([...known, ...[...second].filter(([, { result }]) => result.ok || (0,_record_js__WEBPACK_IMPORTED_MODULE_2__.h)([result]))]);
	};
}
/**
* Nothing live changes while staging, so the sure way to learn what came of it is to do it again where it is missing; twice,
* since the first one may have ended meanwhile.
*/
async function settle(first, errand, context) {
	const settled = new Map(first);
	let open = [...first.keys()];
	for (let tries = 2; open.length > 0; tries -= 1) {
		const statuses = await (0,_preflight_js__WEBPACK_IMPORTED_MODULE_3__.m)(open, context);
		for (const [host, answer] of settledBy(statuses, context.plan)) settled.set(host, answer);
		if (tries === 0) break;
		const lacking = open.filter((host) => statuses.get(host)?.lost === false && isDoubtfulIn(settled, host));
		const again = await (0,_record_js__WEBPACK_IMPORTED_MODULE_2__.C)(lacking, errand, {
			request: context.plan.request,
			world: context.world
		});
		for (const [host, answer] of again) settled.set(host, answer);
		open = lacking.filter((host) => isDoubtfulIn(settled, host));
	}
	return settled;
}
function isDoubtfulIn(answers, host) {
	const answer = answers.get(host);
	return answer === void 0 || (0,_record_js__WEBPACK_IMPORTED_MODULE_2__.w)(answer);
}
/** What a `status` settles: that the release is staged, or that the host is out of reach. */
function settledBy(statuses, plan) {
	return new Map([...statuses].flatMap(([host, status]) => {
		const known = status.result.verdict === "unreachable" ? status : stagedBy(status, plan);
		return known === void 0 ? [] : [[host, known]];
	}));
}
/** A staging that a `status` shows to be done; undefined when it is not, or when the host did not answer. */
function stagedBy(status, plan) {
	if (status.lost || !(0,_preflight_js__WEBPACK_IMPORTED_MODULE_3__.g)(status.result, plan)) return void 0;
	const note = "The answer to the staging was lost; the host was asked, and has the release.";
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
/* harmony export */   a: () => (/* binding */ isOut),
/* harmony export */   i: () => (/* binding */ isInstance),
/* harmony export */   n: () => (/* binding */ hostOf),
/* harmony export */   o: () => (/* binding */ isServing),
/* harmony export */   r: () => (/* binding */ isIn),
/* harmony export */   s: () => (/* binding */ wouldEmpty),
/* harmony export */   t: () => (/* binding */ groupName)
/* harmony export */ });
import.meta.url;
// src/traffic/targets.ts
/** Whether a target is named by its instance, and not by an address. */
function isInstance(id) {
	return id.startsWith("i-");
}
/** The instance that a target is, as far as that is known. */
function hostOf({ id, host = id }) {
	return host;
}
/** Registered, and not on its way out. `unused` is also what a registered target is in a group that no load balancer uses. */
function isIn({ state, reason }) {
	return !state.endsWith("draining") && reason !== "Target.NotRegistered";
}
/** Gets no requests any more. */
function isOut(health) {
	return health === void 0 || health.reason === "Target.NotRegistered";
}
/** Gets requests again, or would if there were any: a group that no listener uses never asks its targets how they are. */
function isServing(health) {
	return health?.state === "healthy" || health?.state === "unavailable" || health?.reason === "Target.NotInUse";
}
/** Whether without these hosts nobody healthy would be left, where there is somebody now. */
function wouldEmpty(targets, hosts) {
	const healthy = targets.filter(({ state }) => state === "healthy");
	return healthy.length > 0 && healthy.every((one) => hosts.has(hostOf(one)));
}
/** A group's own name out of its ARN. */
function groupName(arn) {
	return arn.split("/")[1] ?? arn;
}



/***/ }),

/***/ 60:
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
/* harmony export */   o: () => (/* binding */ liveBy),
/* harmony export */   p: () => (/* binding */ subject),
/* harmony export */   r: () => (/* binding */ failuresFirst),
/* harmony export */   s: () => (/* binding */ meaning),
/* harmony export */   t: () => (/* binding */ batchTitle),
/* harmony export */   u: () => (/* binding */ phaseTitles),
/* harmony export */   v: () => (/* binding */ table),
/* harmony export */   y: () => (/* binding */ tableWithin)
/* harmony export */ });
/* harmony import */ var _naming_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5806);
/* harmony import */ var _events_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8447);
import.meta.url;


// src/report/html.ts
/** HTML for a job summary, in which nothing that came from outside is anything but text. Pure. */
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
* Text in an HTML block: no tags, no entities, and no line break, since an empty line would end the block and begin Markdown.
* Inside such a block nothing else has a meaning.
*/
function escaped(text) {
	return text.replace(/\s+/g, " ").replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
/** The titles of a table's columns. */
function titleRow(titles) {
	return `<tr>${titles.map((title) => `<th align="left">${title}</th>`).join("")}</tr>`;
}
/** A table of the first rows, as many as fit into so many bytes; cells are HTML. The others are said to be in the report file. */
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
// src/report/wording.ts
/** One sentence on what a verdict means for the hosts. */
const meanings = {
	deployed: "Every host that it went to runs the new release, and that was proved on each.",
	unchanged: "Every host that it went to already ran exactly this, and that was proved on each. Nothing was restarted.",
	planned: "What the command would do. Nothing was changed.",
	reported: "What each host runs, and how that stands to what was recorded. Nothing was changed.",
	refused: "No host's running release was changed.",
	"rolled-back": "The deploy failed. Every host that can be reached is back on what it ran before, and that was proved.",
	partial: "The fleet is mixed: some hosts run the new release, others what they ran before.",
	cancelled: "The run was cancelled. Each host runs one release that was proved there; they may differ from host to host.",
	superseded: "A newer run took over while this one was at work. This one changes nothing any more.",
	"rollback-failed": "At least one host is neither on the new release nor back on the old one, as far as is known."
};
function meaning(verdict) {
	return meanings[verdict];
}
/** `macro-ai 1.2.0, production`. */
function subject({ app, version, environment }) {
	return `${app}${version === "" ? "" : ` ${version}`}, ${environment}`;
}
/** `deployed: macro-ai 1.2.0, production`. */
function headline({ verdict, begun }) {
	return begun === void 0 ? verdict : `${verdict}: ${subject(begun)}`;
}
function isBad({ outcome, code }) {
	return outcome !== "skipped" && code !== "";
}
/** Failures first, then those that were left out, then the order of the rollout. */
function failuresFirst(hosts) {
	return [...hosts].sort((one, other) => rank(one) - rank(other));
}
function rank(host) {
	if (isBad(host)) return 0;
	return host.outcome === "skipped" ? 1 : 2;
}
/** What to do next, as sentences; empty after a green run without open ends. */
function nextSteps(account) {
	const { verdict, trouble, hosts, begun, stopped, overtaken } = account;
	const steps = trouble?.next ? [trouble.next] : [];
	if (stopped !== void 0) steps.push(...afterStop[stopped.why]);
	if (verdict === "superseded") steps.push(lookAt(overtaken));
	if (hosts.some(({ code }) => code === "credentials-expired")) steps.push(...afterStop.credentials);
	if (hosts.some(({ code }) => code === "aws-denied")) steps.push("Add the permission to the role’s policy; docs/permissions.md lists what is needed.");
	if (begun !== void 0) steps.push(...afterLoss(hosts, `sudo ${begun.baseDir}/deploy.sh`));
	if (verdict === "partial") steps.push("Deploy again, or deploy the version before, to bring all hosts to one release.");
	if (!(0,_events_js__WEBPACK_IMPORTED_MODULE_1__.t)(verdict) && hosts.some(isBad)) steps.push("docs/errors.md has a heading for each error code.");
	return steps;
}
/** What to do about hosts of which nobody knows what they run. `program` is the host program as a person calls it. */
function afterLoss(hosts, program) {
	const silent = namesOf(hosts.filter(({ outcome }) => outcome === "unreachable"));
	const open = namesOf(hosts.filter(({ outcome }) => outcome === "rollback-failed" || outcome === "unknown"));
	return [...open === "" ? [] : [`On ${open}: look with \`${program} status\`, settle with \`${program} recover\`.`], ...silent === "" ? [] : [`${silent}: out of reach. Look at the instance and its SSM agent; there, \`${program} status\` says what it runs. The next deploy brings it along.`]];
}
function namesOf(hosts) {
	return `${hosts.slice(0, 20).map(_naming_js__WEBPACK_IMPORTED_MODULE_0__.n).join(", ")}${hosts.length > 20 ? ", …" : ""}`;
}
const afterStop = {
	failures: [],
	time: ["The time ran out: raise the input timeout, or look for what took so long."],
	alarm: ["Look at what the alarm, or the public address, shows since the first host had the new release."],
	credentials: ["Give the role a longer session (role-duration-seconds), or deploy in fewer batches."],
	superseded: []
};
function lookAt(newer) {
	return `Look at the newer run: it decides what the hosts run.${newer === void 0 ? "" : ` That is ${newer.holder}${newer.url === "" ? "." : `: ${newer.url}`}`}`;
}
/** Why no further batch was begun. */
function stopText({ why, failures, allowed, what = "" }) {
	switch (why) {
		case "failures": return `${(0,_naming_js__WEBPACK_IMPORTED_MODULE_0__.t)(failures)} failed, and max-failures is ${allowed}: no further batch is begun.`;
		case "time": return "The time is up: no further batch is begun.";
		case "alarm": return `${what.replace(/\.?$/, ".")} No further batch is begun.`;
		case "credentials": return `The AWS credentials end at ${what}, too soon for another batch and its way back: none is begun.`;
		case "superseded": return "A newer run took over: no further batch is begun.";
	}
}
/** How the artifact was verified, in words. */
function verifiedBy({ attested, ...verification }) {
	return `${digestBy(verification)}${attested === void 0 ? "" : `, attested to be built by ${attested}`}`;
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
function liveBy(hosts, when) {
	const there = when === "before" ? hosts : hosts.filter(({ outcome }) => outcome !== "gone");
	const counts = [...Map.groupBy(there, (host) => releaseName(host, when) || "not known")];
	if (counts.every(([name]) => name === "not known")) return "not known";
	return counts.map(([name, { length }]) => `${name} on ${(0,_naming_js__WEBPACK_IMPORTED_MODULE_0__.t)(length)}`).join(", ");
}
function releaseName(host, when) {
	const [id, version] = when === "before" ? [host.before, host.beforeVersion] : [host.after, host.afterVersion];
	return id === void 0 ? "" : (0,_naming_js__WEBPACK_IMPORTED_MODULE_0__.c)({
		id,
		version: version ?? ""
	});
}
/** `0.4 s`, `75.2 s`, `12 min 5 s`. */
function duration(ms) {
	const seconds = ms / 1e3;
	return seconds < 120 ? `${seconds.toFixed(1)} s` : `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}
/** What a phase is called. */
const phaseTitles = {
	inspect: "Look at",
	stage: "Stage",
	drain: "Take out of traffic",
	activate: "Activate",
	return: "Put back into traffic",
	revert: "Bring back",
	settle: "Settle",
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
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
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
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(5988);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
