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

/***/ 4803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ programPath),
/* harmony export */   i: () => (/* binding */ pieceAheadPath),
/* harmony export */   n: () => (/* binding */ appInstance),
/* harmony export */   o: () => (/* binding */ protectedProgramPath),
/* harmony export */   r: () => (/* binding */ copyKey),
/* harmony export */   t: () => (/* binding */ aheadOnHost)
/* harmony export */ });
import.meta.url;
// src/model/app-instance.ts
/** The one place where names are derived from the app and the environment. */
function appInstance(inputs) {
	const { app, environment, name = app, "base-dir": baseDir = `/opt/${name}`, service: services, user, port } = inputs;
	return {
		app,
		environment,
		name,
		baseDir,
		manager: inputs["service-manager"],
		...services !== void 0 && { services },
		...user !== void 0 && { user },
		...port !== void 0 && { port },
		limits: { releases: inputs["keep-releases"] },
		parameterPrefix: `/ec2-release/${app}/${environment}`
	};
}
/** The host program as an operator calls it, and as commands that do not contain it find it. */
function programPath({ baseDir }) {
	return `${baseDir}/deploy.sh`;
}
/** The copy of the program in a place where the owner of the base directory has no rights. */
function protectedProgramPath({ name }) {
	return `/var/lib/ec2-release/${name}/deploy.sh`;
}
/** Where runs leave the pieces of the program that they send ahead: the folder, and what every name begins with. */
const aheadOnHost = {
	folder: "/run",
	prefix: "ec2-release.ahead."
};
/** What the paths of the pieces begin with that runs of one instance send ahead. */
function pieceAheadPath({ name, environment }) {
	return `${aheadOnHost.folder}/${aheadOnHost.prefix}${name}.${environment}`;
}
/** The key of a copied artifact, below the prefix that the workflow gives. */
function copyKey({ name }, prefix, sha256) {
	return [
		prefix,
		name,
		sha256
	].filter((part) => part !== "").join("/");
}



/***/ }),

/***/ 7245:
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
/* harmony export */   n: () => (/* binding */ artifactForms),
/* harmony export */   o: () => (/* binding */ sha256),
/* harmony export */   p: () => (/* binding */ quoted),
/* harmony export */   r: () => (/* binding */ located),
/* harmony export */   s: () => (/* binding */ choice),
/* harmony export */   t: () => (/* binding */ artifact),
/* harmony export */   u: () => (/* binding */ list)
/* harmony export */ });
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5132);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(673);
import.meta.url;


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
	if (!(0,_labels_js__WEBPACK_IMPORTED_MODULE_1__.a)(value)) throw new Error(`must be owner/name, not ${quoted(value)}`);
	return value;
}
/** 64 hexadecimal digits, with or without `sha256:` before them. */
function sha256(text) {
	const value = oneLine(text).replace(/^sha256:/, "").toLowerCase();
	if (!/^[0-9a-f]{64}$/.test(value)) throw new Error(`must be 64 hexadecimal digits, not ${quoted(value)}`);
	return value;
}
// src/inputs/artifact-input.ts
/** The input `artifact`. Pure. */
/** How each kind is written. */
const artifactForms = {
	url: "https://…",
	s3: "s3://bucket/key",
	actions: "artifact:<name>",
	release: "release:<tag>/<asset>"
};
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
		secrets: (0,_artifact_js__WEBPACK_IMPORTED_MODULE_0__.t)(href),
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

/***/ 5132:
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

/***/ 236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ needsArtifact),
/* harmony export */   n: () => (/* binding */ commandNames),
/* harmony export */   r: () => (/* binding */ commands),
/* harmony export */   t: () => (/* binding */ activatesExisting)
/* harmony export */ });
import.meta.url;
// src/model/commands.ts
/** One row per value of the input `command`; `src/commands/registry.ts` has the code of each. */
const rows = {
	deploy: {
		summary: "stages the release on every host, then activates and proves it batch by batch",
		release: "from artifact",
		changesHosts: true,
		greenVerdicts: ["deployed", "unchanged"]
	},
	rollback: {
		summary: "activates the release before the live one, or the one you name, in the same way",
		release: "existing",
		changesHosts: true,
		marksReplacedBad: true,
		ignores: ["alarms", "health-url"],
		greenVerdicts: ["deployed", "unchanged"]
	},
	plan: {
		summary: "prints what `deploy` would do, and changes nothing",
		release: "from artifact",
		changesHosts: false,
		plans: "deploy",
		greenVerdicts: ["planned"]
	},
	status: {
		summary: "prints what each host runs, compares it with the record, and changes nothing",
		release: "none",
		changesHosts: false,
		greenVerdicts: ["reported"]
	},
	reconcile: {
		summary: "brings hosts that drifted or joined late to the recorded release, and touches no other host",
		release: "existing",
		changesHosts: true,
		greenVerdicts: ["deployed", "unchanged"]
	}
};
/** The registry of commands: inputs, engine, reports, pages of docs/ and tests read it. */
const commands = rows;
/** In the order of the table. */
const commandNames = Object.keys(rows);
/** Whether the command deploys an artifact, or plans to: its request names one. */
function needsArtifact(command) {
	return commands[command].release === "from artifact";
}
/** Whether the command brings hosts to a release that was live before: the way out of drift and of a broken fleet. */
function activatesExisting(command) {
	return commands[command].release === "existing";
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

/***/ 2526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ toProblem),
/* harmony export */   i: () => (/* binding */ toFailure),
/* harmony export */   n: () => (/* binding */ explain),
/* harmony export */   r: () => (/* binding */ networkCause),
/* harmony export */   t: () => (/* binding */ Failure)
/* harmony export */ });
/* harmony import */ var _verdicts_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6944);
import.meta.url;

// src/model/failure.ts
const causes = [
	"bad-input",
	"no-credentials",
	"credentials-expired",
	"aws-denied",
	"aws-failed",
	"no-hosts",
	"too-few-hosts",
	"hosts-unusable",
	"group-not-found",
	"last-target",
	"not-in-target-group",
	"alarm-missing",
	"alarm-ringing",
	"lock-held",
	"downgrade",
	"no-rollback-target",
	"nothing-recorded",
	"drift",
	"artifact-not-found",
	"artifact-expired",
	"artifact-denied",
	"artifact-empty",
	"artifact-unavailable",
	"attestation-missing",
	"attestation-invalid",
	"sha256-mismatch",
	"sha256-unavailable",
	"sha256-unreadable",
	"command-too-large",
	"unforeseen"
];
[..._verdicts_js__WEBPACK_IMPORTED_MODULE_0__.n, ...causes];
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
/** Anything that was thrown, as data. */
function toProblem(error) {
	const { code, message, next } = toFailure(error);
	return {
		code,
		message,
		next
	};
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

/***/ 9977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ hostLimits)
/* harmony export */ });
import.meta.url;
// src/model/host-limits.ts
/**
* Limits that the host enforces and the run reckons with. The build gives them to the host program
* (src/host/program/lib/limits.sh), so that neither side knows a number of its own.
*/
const hostLimits = {
	/** How long a hook may run. */
	hookSeconds: 600,
	/** How long a command waits for another one to release the host's lock. */
	lockSeconds: 120,
	/** How long the host waits for an app that limits requests to its health path. */
	rateLimitSeconds: 900,
	/** How far the clocks of a host and of the run may differ. */
	clockSeconds: 120,
	/** How much of a version stands in the list of a host's releases. */
	versionBytes: 40,
	/** The archive takes its size on the disk, and its content about twice that. */
	roomFactor: 3,
	/** What stays free on the disk. */
	spareMb: 32
};



/***/ }),

/***/ 4190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ wasActivated),
/* harmony export */   i: () => (/* binding */ positionOf),
/* harmony export */   n: () => (/* binding */ isFailed),
/* harmony export */   r: () => (/* binding */ isReadyToActivate),
/* harmony export */   t: () => (/* binding */ isCertain)
/* harmony export */ });
/* harmony import */ var _host_verdicts_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4439);
import.meta.url;

// src/model/host-position.ts
function positionOf(verdict) {
	return _host_verdicts_js__WEBPACK_IMPORTED_MODULE_0__.t[verdict].position;
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
/** Whether a host has the release of a run on disk and does not run it yet. */
function isReadyToActivate(result) {
	return result?.verdict === "staged" || result?.verdict === "reported" && result.ok;
}
/** Whether it is certain what a host runs, so that old releases may be removed from it. */
function isCertain({ verdict }) {
	const position = positionOf(verdict);
	return position === "moved" || position === "kept";
}



/***/ }),

/***/ 4439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ verdictsOfHosts),
/* harmony export */   t: () => (/* binding */ hostVerdicts)
/* harmony export */ });
import.meta.url;
// src/model/host-verdicts.ts
/** One row per verdict on one command to one host. */
const rows = {
	delivered: {
		by: "host",
		position: "kept"
	},
	staged: {
		by: "host",
		position: "kept",
		isBeforeActivation: true,
		leavesUnused: true
	},
	unchanged: {
		by: "host",
		position: "kept",
		isBeforeActivation: true,
		outcome: "unchanged"
	},
	refused: {
		by: "host",
		position: "kept",
		isBeforeActivation: true,
		leavesUnused: true,
		outcome: "refused"
	},
	activated: {
		by: "host",
		position: "moved",
		outcome: "deployed"
	},
	"rolled-back": {
		by: "host",
		position: "kept",
		outcome: "rolled-back"
	},
	"rollback-failed": {
		by: "host",
		position: "neither",
		outcome: "rollback-failed"
	},
	reverted: {
		by: "host",
		position: "kept",
		outcome: "rolled-back"
	},
	settled: {
		by: "host",
		position: "kept"
	},
	reported: {
		by: "host",
		position: "kept",
		isBeforeActivation: true
	},
	cleaned: {
		by: "host",
		position: "kept"
	},
	unreachable: {
		by: "run",
		position: "unreachable",
		outcome: "unreachable"
	},
	unknown: {
		by: "run",
		position: "neither",
		outcome: "unknown"
	},
	gone: {
		by: "run",
		position: "gone",
		isBeforeActivation: true,
		outcome: "gone"
	},
	drained: {
		by: "run",
		position: "kept"
	},
	"not-drained": {
		by: "run",
		position: "kept",
		isBeforeActivation: true,
		leavesUnused: true,
		outcome: "refused"
	},
	returned: {
		by: "run",
		position: "kept"
	},
	"not-returned": {
		by: "run",
		position: "kept"
	}
};
/** The table of host verdicts: the engine decides by it, and the reports read it. */
const hostVerdicts = rows;
/** The verdicts that the host program itself gives. */
const verdictsOfHosts = Object.keys(rows).filter((verdict) => hostVerdicts[verdict].by === "host");



/***/ }),

/***/ 2716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ parseObject),
/* harmony export */   t: () => (/* binding */ parseJson)
/* harmony export */ });
import.meta.url;
// src/model/json.ts
/** Text from outside, read as JSON. */
/** Undefined when the text is not JSON. */
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
/** A JSON object's fields; none when it is something else. */
function parseObject(text) {
	const value = parseJson(text);
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
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

/***/ 2540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ outcome),
/* harmony export */   r: () => (/* binding */ stepError),
/* harmony export */   t: () => (/* binding */ notReadyCodes)
/* harmony export */ });
/* harmony import */ var _host_position_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4190);
/* harmony import */ var _host_verdicts_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4439);
/* harmony import */ var _phases_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4318);
/* harmony import */ var _verdicts_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6944);
import.meta.url;




// src/model/outcome.ts
/**
* The verdict of a run, from its events: the only place that decides it. A run that has not ended has the verdict that it
* would have if it ended now.
*/
function outcome(events) {
	const has = (type) => events.some((event) => event.type === type);
	const hasFailed = has("failed");
	if (has("cancelled")) return "cancelled";
	const recovery = events.find((event) => event.type === "recovery-started");
	if (recovery?.hosts === false) return "refused";
	if (hasFailed) return recovery === void 0 ? verdictOnFailure(events) : "rollback-failed";
	if (has("superseded")) return "superseded";
	if (recovery !== void 0) return haveRecovered(events) ? "cancelled" : "rollback-failed";
	if (has("planned")) return "planned";
	if (has("status-collected")) return "reported";
	const end = rolloutEnd(events);
	return end === void 0 ? "refused" : rolloutVerdict(end);
}
/**
* The code of the error that ends the step; undefined when the step is green. A green verdict with a problem, such as the
* drift that `fail-on-drift` forbids, makes the step red too.
*/
function stepError({ verdict, problem }) {
	return (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_3__.t)(verdict) ? problem?.code : verdict;
}
/** A `status` that fails on drift has reported what it found; once an activation was sent, the state of hosts is uncertain. */
function verdictOnFailure(events) {
	if (events.some(({ type }) => type === "planned")) return "refused";
	if (events.some(({ type }) => type === "status-collected")) return "reported";
	return events.some((event) => event.type === "phase" && _phases_js__WEBPACK_IMPORTED_MODULE_2__.n[event.phase].changesLive) ? "rollback-failed" : "refused";
}
/**
* Whether every host of an interrupted run reported that it is on one proved release. A host that is busy until the step's
* time is over recovers on its own.
*/
function haveRecovered(events) {
	const last = /* @__PURE__ */ new Map();
	for (const event of events) if (event.type === "host" && event.phase === "recover") last.set(event.host, event.result);
	return [...last.values()].every(({ ok, verdict, code }) => ok || verdict === "rolled-back" || code === "busy");
}
/** Undefined when the run made no plan to execute. */
function rolloutEnd(events) {
	const start = events.findIndex(({ type }) => type === "rollout-planned");
	if (start < 0) return void 0;
	const rest = events.slice(start);
	const joined = new Set(rest.flatMap((event) => event.type === "joined" ? event.hosts.map(({ id }) => id) : []));
	const results = rest.filter((event) => event.type === "host").filter((event) => counts(event, joined));
	const revert = rest.findIndex((event) => event.type === "phase" && event.phase === "revert");
	const beforeRevert = new Set(revert < 0 ? rest : rest.slice(0, revert));
	const batches = rest.flatMap((event) => event.type === "rollout-planned" ? event.plan.batches.flat() : []);
	const last = new Map(batches.map((host) => [host, void 0]));
	for (const { host, phase, result } of results) last.set(host, _phases_js__WEBPACK_IMPORTED_MODULE_2__.n[phase].movesTraffic ? last.get(host) : result);
	return {
		last,
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
/**
* Whether a result counts for the verdict of a rollout. A drain, a return and the staging of a host that joined late count only
* where they failed. The staging of other hosts does not count: they had staged the release when the run made its plan.
*/
function counts({ phase, host, result }, joined) {
	const { changesLive, movesTraffic = false, isHousekeeping = false } = _phases_js__WEBPACK_IMPORTED_MODULE_2__.n[phase];
	if (isHousekeeping) return false;
	if (changesLive) return true;
	if (movesTraffic) return !result.ok;
	return joined.has(host) && !result.ok && !notReadyCodes.has(result.code);
}
function rolloutVerdict({ last, failed, stopped }) {
	if (last.size === 0) return "unchanged";
	const results = [...last.values()];
	const present = results.map((result) => result === void 0 ? "kept" : (0,_host_position_js__WEBPACK_IMPORTED_MODULE_0__.i)(result.verdict)).filter((position) => position !== "gone");
	if (present.includes("neither")) return "rollback-failed";
	if (failed.size === 0 && !stopped) return "deployed";
	if (present.every((position) => position === "unreachable")) return "rollback-failed";
	if (present.includes("moved")) return "partial";
	const isBeforeActivation = (result) => result === void 0 || _host_verdicts_js__WEBPACK_IMPORTED_MODULE_1__.t[result.verdict].isBeforeActivation === true;
	return results.every(isBeforeActivation) ? "refused" : "rolled-back";
}



/***/ }),

/***/ 4318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ phases),
/* harmony export */   r: () => (/* binding */ waits),
/* harmony export */   t: () => (/* binding */ phaseNames)
/* harmony export */ });
import.meta.url;
// src/model/phases.ts
/** One row per phase of a run, in the order in which reports show them. */
const rows = {
	inspect: {
		title: "Inspect",
		changesLive: false,
		meaning: "Each host says what it runs. Nothing changes."
	},
	stage: {
		title: "Stage",
		column: "Stage",
		changesLive: false,
		meaning: "Each host downloads, unpacks and installs the release beside the live one."
	},
	drain: {
		title: "Drain",
		column: "Drain",
		changesLive: false,
		movesTraffic: true,
		meaning: "The run takes hosts out of their target groups, and waits until they get no more requests."
	},
	activate: {
		title: "Activate",
		column: "Activate",
		changesLive: true,
		meaning: "Each host points `current` at the release, restarts the service and proves the release."
	},
	return: {
		title: "Return to traffic",
		column: "Return",
		changesLive: false,
		movesTraffic: true,
		meaning: "The run registers hosts in their target groups again, and waits until they are healthy."
	},
	revert: {
		title: "Revert",
		column: "Revert",
		changesLive: true,
		meaning: "Each activated host returns to what it ran before this run, and proves it."
	},
	recover: {
		title: "Recover",
		column: "Recover",
		changesLive: true,
		meaning: "Each host ends an activation that was cut short: it returns to the release before, and proves it."
	},
	cleanup: {
		title: "Clean up",
		changesLive: false,
		isHousekeeping: true,
		meaning: "Each host removes old releases, and the release of this run where it was staged for nothing."
	}
};
/** The table of phases: the engine, the reports, the pages of docs/ and the tests read it. */
const phases = rows;
/** In the order of the table. */
const phaseNames = Object.keys(rows);
const waits = {
	lock: { title: "Wait for the lock" },
	pause: { title: "Pause" },
	bake: { title: "Bake" }
};



/***/ }),

/***/ 2121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ planSentence)
/* harmony export */ });
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(673);
import.meta.url;

// src/model/plan.ts
/** The plan in a sentence. */
function planSentence({ goal: { command, version, release }, hosts, batches }) {
	const refusing = hosts.filter(({ will }) => will === "refuse");
	if (refusing.length > 0) return `Plan: the ${command} changes nothing, since ${(0,_labels_js__WEBPACK_IMPORTED_MODULE_0__.t)(refusing.length)} cannot take part.`;
	const changing = hosts.filter(({ will }) => will === "change");
	const [first] = changing;
	if (first === void 0) return `Plan: the ${command} changes nothing.`;
	const some = changing.length === hosts.length ? (0,_labels_js__WEBPACK_IMPORTED_MODULE_0__.t)(hosts.length) : `${changing.length} of ${hosts.length} hosts`;
	return `Plan: the ${command} brings ${changing.length === 1 ? (0,_labels_js__WEBPACK_IMPORTED_MODULE_0__.n)(first) : some} to ${release === void 0 ? `version ${version}` : (0,_labels_js__WEBPACK_IMPORTED_MODULE_0__.c)({
		id: release,
		version
	})}, in ${batches.length === 1 ? "one batch" : `${batches.length} batches`}.`;
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

/***/ 2891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ deliveryMs),
/* harmony export */   c: () => (/* binding */ stallTimeout),
/* harmony export */   i: () => (/* binding */ cleanupMs),
/* harmony export */   l: () => (/* binding */ statusMs),
/* harmony export */   n: () => (/* binding */ programFor),
/* harmony export */   o: () => (/* binding */ pollDelay),
/* harmony export */   r: () => (/* binding */ activationMs),
/* harmony export */   s: () => (/* binding */ postStepMs),
/* harmony export */   t: () => (/* binding */ hostPrograms)
/* harmony export */ });
/* harmony import */ var _host_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9977);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7598);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8522);
import.meta.url;



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
/** systemd's own default for stopping and for starting a unit. */
const unitMs = 9e4;
const slackMs = 6e4;
/** How long an activation may take at most: stopping, starting and proving, twice, since the rollback takes as long. */
function activationMs(request, unit) {
	const once = secondsOr(unit.stopTimeout) + secondsOr(unit.startTimeout) + request["health-timeout"] + request["stable-for"];
	const hooks = [
		request["before-activate"],
		request["before-activate-once"],
		request["after-activate"]
	];
	const { lockSeconds, rateLimitSeconds, hookSeconds } = _host_limits_js__WEBPACK_IMPORTED_MODULE_0__.t;
	return (lockSeconds + rateLimitSeconds + hooks.filter((hook) => hook !== void 0).length * hookSeconds) * 1e3 + 2 * once + slackMs;
}
/** Deleting releases and inspecting a host: neither waits for the app. */
const cleanupMs = 6e4;
const statusMs = 6e4;
/** For recovery after a cancel: GitHub ends the job five minutes after it. */
const postStepMs = 24e4;
function secondsOr(seconds) {
	return seconds === void 0 ? unitMs : seconds * 1e3;
}
// src/host/program-pieces.ts
/** The programs that a run sends: the parts of each, in the pieces that they travel in. */
const programPieces = {
	core: [[
		"lib",
		"service",
		"commands",
		"main"
	]],
	whole: [[
		"lib",
		"service",
		"commands"
	], [
		"manual",
		"artifact",
		"main"
	]]
};
// src/host/programs.ts
/** The programs for hosts: what each command needs of dist/deploy.sh, and in which pieces that travels. Pure. */
/** The program that a command needs. */
function programFor(command) {
	return command === "stage" ? "whole" : "core";
}
/**
* The programs in dist/deploy.sh, as the manifest divides them. `core` travels in one piece. Of `whole` the larger piece travels
* ahead of the command, so that the command has room for a large request.
*/
function hostPrograms(deploySh) {
	const parts = partsOf(deploySh);
	const partNamed = (name) => {
		const found = parts.find((part) => part.name === name);
		if (found === void 0) throw new Error(`The host program has no part ${name}.`);
		return found;
	};
	const made = (pieces) => hostProgram(pieces.map((names) => names.map(partNamed)));
	return {
		core: made(programPieces.core),
		whole: made(programPieces.whole)
	};
}
const partMark = /^# --- part: ([a-z]+) ---\n/m;
/** The parts of a built program, in order, without comments. The build marks where each begins. */
function partsOf(program) {
	const [head = "", ...rest] = program.split(partMark);
	return rest.flatMap((name, i) => {
		if (i % 2 === 1) return [];
		const text = rest[i + 1] ?? "";
		return [{
			name,
			text: i === 0 ? withoutComments(head + text) : withoutComments(`:\n${text}`).slice(2)
		}];
	});
}
function hostProgram(pieces) {
	const texts = pieces.map((parts) => parts.map(({ text }) => text).join(""));
	const text = texts.join("");
	let encoded;
	return {
		text,
		sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)("sha256").update(text).digest("hex"),
		get pieces() {
			encoded ??= texts.map((one) => (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.gzipSync)(one, { level: 9 }).toString("base64"));
			return encoded;
		}
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



/***/ }),

/***/ 5588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ buildRunReport)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3565);
/* harmony import */ var _host_verdicts_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4439);
/* harmony import */ var _majority_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7641);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2540);
/* harmony import */ var _phases_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4318);
import.meta.url;





// src/report/facts/spans.ts
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
// src/report/facts/run-report.ts
const emptyReport = {
	startedAt: 0,
	endedAt: 0,
	verification: {
		source: "none",
		why: "the run ended before it checked the artifact"
	},
	hosts: [],
	warnings: [],
	spans: []
};
/** Folds a run's events. Before `finished` the verdict is the one that the run would have if it ended now. */
function buildRunReport(events) {
	const hosts = /* @__PURE__ */ new Map();
	const inProgress = /* @__PURE__ */ new Map();
	let run = {
		...emptyReport,
		verdict: verdictOf(events)
	};
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
function verdictOf(events) {
	const end = events.findLast(({ type }) => type === "finished");
	return end?.type === "finished" ? end.verdict : (0,_outcome_js__WEBPACK_IMPORTED_MODULE_3__.n)(events);
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
		const most = (0,_majority_js__WEBPACK_IMPORTED_MODULE_2__.r)(all.flatMap(({ version }) => version || []));
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
		case "release-created":
		case "release-resumed": return {
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
			plan: {
				...event.plan,
				...event.findings
			}
		};
		case "superseded": return {
			...run,
			supersededBy: event
		};
		case "warning": return {
			...run,
			warnings: [...run.warnings, event.message]
		};
		case "failed": return {
			...run,
			problem: event.failure
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
/** Marks hosts that were in a phase that changes what a host runs. */
function markInProgress(hosts, inProgress) {
	for (const [id, phase] of inProgress) {
		const host = hosts.get(id);
		if (host !== void 0 && _phases_js__WEBPACK_IMPORTED_MODULE_4__.n[phase].changesLive) hosts.set(id, {
			...withoutLive(host),
			...leftInProgress
		});
	}
}
const leftInProgress = {
	outcome: "in-progress",
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
	const counts = !_phases_js__WEBPACK_IMPORTED_MODULE_4__.n[phase].isHousekeeping;
	const failedNow = !ok && host.code === "" && counts;
	const isReverted = host.outcome === "rollback-failed" && verdict === "reverted";
	const outcome = (counts ? _host_verdicts_js__WEBPACK_IMPORTED_MODULE_1__.t[verdict].outcome : void 0) ?? host.outcome;
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
		...counts && afterOf(phase, result),
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
		...result.proof !== void 0 && counts && { proof: result.proof },
		warnings: [...host.warnings, ...result.warnings.filter((warning) => !host.warnings.includes(warning))]
	};
	return _text_js__WEBPACK_IMPORTED_MODULE_0__.g[outcome].isUnproved ? withoutLive(known) : known;
}
function withoutLive({ after: _, afterVersion: __, proof: ___, ...host }) {
	return host;
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
	const after = result.after ?? (phase === "stage" ? result.before : void 0);
	if (after === void 0) return {};
	return {
		after,
		afterVersion: result.afterVersion ?? (after === result.before ? result.beforeVersion : void 0) ?? ""
	};
}



/***/ }),

/***/ 3565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isBad),
/* harmony export */   c: () => (/* binding */ namesOf),
/* harmony export */   d: () => (/* binding */ releaseName),
/* harmony export */   f: () => (/* binding */ stopText),
/* harmony export */   g: () => (/* binding */ hostOutcomes),
/* harmony export */   h: () => (/* binding */ verifiedBy),
/* harmony export */   i: () => (/* binding */ headline),
/* harmony export */   l: () => (/* binding */ nextSteps),
/* harmony export */   m: () => (/* binding */ timeText),
/* harmony export */   n: () => (/* binding */ durationText),
/* harmony export */   o: () => (/* binding */ isLeftOut),
/* harmony export */   p: () => (/* binding */ subject),
/* harmony export */   r: () => (/* binding */ failuresFirst),
/* harmony export */   s: () => (/* binding */ meaning),
/* harmony export */   t: () => (/* binding */ batchTitle),
/* harmony export */   u: () => (/* binding */ releaseCounts)
/* harmony export */ });
/* harmony import */ var _app_instance_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4803);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(673);
/* harmony import */ var _verdicts_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6944);
import.meta.url;



/** The table of outcomes, which every report reads. */
const hostOutcomes = {
	deployed: {
		meaning: "It runs the release of the run, and has proved it.",
		succeeds: "always"
	},
	unchanged: {
		meaning: "It already ran exactly this release, and has proved it.",
		succeeds: "in a green run"
	},
	untouched: { meaning: "This run did not change its running release." },
	"rolled-back": { meaning: "It runs what it ran before the run, and has proved it." },
	"rollback-failed": {
		meaning: "As far as the run knows, it runs neither the new release nor the one before.",
		isUnproved: true,
		operator: "recover"
	},
	refused: { meaning: "It could not be deployed to, and runs what it ran before." },
	unreachable: {
		meaning: "It did not respond.",
		isUnproved: true,
		operator: "reach"
	},
	unknown: {
		meaning: "Its result was lost, and it did not say what it runs.",
		isUnproved: true,
		operator: "recover"
	},
	skipped: {
		meaning: "`offline: skip` left it out.",
		isLeftOut: true
	},
	gone: {
		meaning: "It was terminated.",
		isGone: true,
		isUnproved: true
	},
	"in-progress": { meaning: "The run was cancelled during its activation. It recovers on its own." }
};
// src/report/facts/text.ts
/** Texts that the reports share. Pure. */
/** What a verdict means for the hosts. */
function meaning(verdict) {
	return _verdicts_js__WEBPACK_IMPORTED_MODULE_2__.r[verdict].meaning;
}
/** `macro-ai 1.2.0, production`. */
function subject({ app, version, environment }) {
	return `${app}${version === "" ? "" : ` ${version}`}, ${environment}`;
}
/** `deployed: macro-ai 1.2.0, production`. */
function headline({ verdict, started }) {
	return started === void 0 ? verdict : `${verdict}: ${subject(started)}`;
}
function isBad(host) {
	return !isLeftOut(host) && host.code !== "";
}
/** Whether the run left the host out on purpose. */
function isLeftOut({ outcome }) {
	return hostOutcomes[outcome].isLeftOut === true;
}
/** Failed hosts first, then skipped ones, then the order of the rollout. */
function failuresFirst(hosts) {
	return [...hosts].sort((one, other) => rank(one) - rank(other));
}
function rank(host) {
	if (isBad(host)) return 0;
	return isLeftOut(host) ? 1 : 2;
}
/** What to do next, as sentences; empty when there is nothing to do. */
function nextSteps(run) {
	const { verdict, problem, hosts, started, stopped, supersededBy } = run;
	const steps = problem?.next ? [problem.next] : [];
	if (stopped !== void 0) steps.push(...afterStop[stopped.why]);
	if (hosts.some(({ code }) => code === "credentials-expired")) steps.push(...afterStop.credentials);
	if (hosts.some(({ code }) => code === "aws-denied")) steps.push("Add the permission to the role’s policy; docs/permissions.md lists what is needed.");
	if (started !== void 0) steps.push(...unknownHostSteps(hosts, `sudo ${(0,_app_instance_js__WEBPACK_IMPORTED_MODULE_0__.a)(started)}`));
	const { next } = _verdicts_js__WEBPACK_IMPORTED_MODULE_2__.r[verdict];
	if (next !== void 0) steps.push(`${next}${verdict === "superseded" ? newerRun(supersededBy) : ""}`);
	if (!(0,_verdicts_js__WEBPACK_IMPORTED_MODULE_2__.t)(verdict) && hosts.some(isBad)) steps.push("docs/errors.md has a heading for each error code.");
	return steps;
}
/** What to do about hosts whose running release is unknown. `program` is the host program as an operator calls it. */
function unknownHostSteps(hosts, program) {
	const hostsTo = (todo) => namesOf(hosts.filter(({ outcome }) => hostOutcomes[outcome].operator === todo));
	const [silent, open] = [hostsTo("reach"), hostsTo("recover")];
	return [...open === "" ? [] : [`On ${open}: inspect with \`${program} status\`, recover with \`${program} recover\`.`], ...silent === "" ? [] : [`${silent}: unreachable. Check the instance and its SSM agent; on the host, \`${program} status\` shows what it runs. The next deploy includes it.`]];
}
function namesOf(hosts) {
	return `${hosts.slice(0, 20).map(_labels_js__WEBPACK_IMPORTED_MODULE_1__.n).join(", ")}${hosts.length > 20 ? ", …" : ""}`;
}
const afterStop = {
	failures: [],
	time: ["The run reached its timeout: raise the input timeout, or find out which phase took long."],
	alarm: ["Check what the alarm, or the public URL, shows since the first host ran the new release."],
	credentials: ["Give the role a longer session (role-duration-seconds), or deploy in fewer batches."],
	superseded: []
};
/** Which run took over, where the report knows it. */
function newerRun(newer) {
	if (newer === void 0 || newer.holder === "") return "";
	return ` That is ${newer.holder}${newer.url === "" ? "." : `: ${newer.url}`}`;
}
/** Why the run started no further batch. */
function stopText({ why, failures, allowed, what = "" }) {
	switch (why) {
		case "failures": return `${(0,_labels_js__WEBPACK_IMPORTED_MODULE_1__.t)(failures)} failed, and max-failures is ${allowed}: the run starts no further batch.`;
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
function releaseCounts(hosts, when) {
	const there = when === "before" ? hosts : hosts.filter(({ outcome }) => !hostOutcomes[outcome].isGone);
	const counts = [...Map.groupBy(there, (host) => releaseName(host, when) || "not known")];
	if (counts.every(([name]) => name === "not known")) return "not known";
	return counts.map(([name, { length }]) => `${name} on ${(0,_labels_js__WEBPACK_IMPORTED_MODULE_1__.t)(length)}`).join(", ");
}
function releaseName(host, when) {
	const [id, version] = when === "before" ? [host.before, host.beforeVersion] : [host.after, host.afterVersion];
	return id === void 0 ? "" : (0,_labels_js__WEBPACK_IMPORTED_MODULE_1__.c)({
		id,
		version: version ?? ""
	});
}
/** `0.4 s`, `75.2 s`, `12 min 5 s`. */
function durationText(ms) {
	const seconds = ms / 1e3;
	return seconds < 120 ? `${seconds.toFixed(1)} s` : `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}
/** A phase, or one batch of it. */
function batchTitle(title, batch) {
	return batch === void 0 ? title : `${title}, batch ${batch.number} of ${batch.of}`;
}
/** How long a plan takes, and whether the credentials last. */
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



/***/ }),

/***/ 6944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ redVerdicts),
/* harmony export */   r: () => (/* binding */ verdicts),
/* harmony export */   t: () => (/* binding */ isGreen)
/* harmony export */ });
import.meta.url;
// src/model/verdicts.ts
/** One row per way in which a run ends. */
const rows = {
	deployed: {
		isGreen: true,
		deployment: "success",
		meaning: "Every host of the run runs the new release, and has proved it.",
		note: "The report names hosts that `offline: skip` left out."
	},
	unchanged: {
		isGreen: true,
		deployment: "success",
		meaning: "Every host of the run already ran exactly this release, and has proved it. Nothing was restarted."
	},
	planned: {
		isGreen: true,
		deployment: "success",
		meaning: "What the command would do. Nothing was changed.",
		note: "Every `dry-run` ends with it."
	},
	reported: {
		isGreen: true,
		deployment: "success",
		meaning: "What each host runs, compared with the record. Nothing was changed."
	},
	refused: {
		isGreen: false,
		deployment: "failure",
		meaning: "No host's running release was changed.",
		note: "The error code says why."
	},
	"rolled-back": {
		isGreen: false,
		deployment: "failure",
		meaning: "The run failed. Every reachable host runs what it ran before, and has proved it."
	},
	partial: {
		isGreen: false,
		deployment: "failure",
		meaning: "The fleet is mixed: some hosts run the new release, others what they ran before.",
		note: "Hosts failed within `max-failures`, or the run has `on-failure: stop`.",
		next: "Deploy this version again, or the previous one, so that all hosts run one release."
	},
	"rollback-failed": {
		isGreen: false,
		deployment: "failure",
		meaning: "As far as the run knows, at least one host runs neither the new release nor the one before.",
		note: "The report names the host and says what to do."
	},
	cancelled: {
		isGreen: false,
		deployment: "error",
		meaning: "The run was cancelled. Each host runs a release that it has proved; hosts may run different releases.",
		note: "A host may still be recovering. The report names each."
	},
	superseded: {
		isGreen: false,
		deployment: "error",
		meaning: "A newer run took over during this one. This run changes nothing more.",
		next: "Check the newer run: it decides what the hosts run."
	}
};
/** The table of verdicts: the reports, GitHub's deployments, the pages of docs/ and the tests read it. */
const verdicts = rows;
/** In the order of the table, the green ones first. */
const verdictNames = Object.keys(rows);
function isGreen(verdict) {
	return verdicts[verdict].isGreen;
}
/** Each of them is also the error code of a run that ends with it. */
const redVerdicts = verdictNames.filter((verdict) => !isGreen(verdict));



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
// EXTERNAL MODULE: ./app-instance.js
var app_instance = __nccwpck_require__(4803);
// EXTERNAL MODULE: ./commands.js
var commands = __nccwpck_require__(236);
// EXTERNAL MODULE: ./artifact-input.js
var artifact_input = __nccwpck_require__(7245);
// EXTERNAL MODULE: ./labels.js
var labels = __nccwpck_require__(673);
// EXTERNAL MODULE: ./programs.js
var programs = __nccwpck_require__(2891);
// EXTERNAL MODULE: ./outcome.js
var outcome = __nccwpck_require__(2540);
// EXTERNAL MODULE: ./phases.js
var phases = __nccwpck_require__(4318);
// EXTERNAL MODULE: ./printable.js
var printable = __nccwpck_require__(2819);
// EXTERNAL MODULE: ./text.js
var text_0 = __nccwpck_require__(3565);
// EXTERNAL MODULE: ./plan.js
var plan_0 = __nccwpck_require__(2121);
// EXTERNAL MODULE: ./run-report.js
var run_report = __nccwpck_require__(5588);
// EXTERNAL MODULE: ./json.js
var json = __nccwpck_require__(2716);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
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
	const entries = (0,artifact_input.l)(text).filter((line) => line.trim() !== "");
	const names = entries.map((line) => line.slice(0, Math.max(line.indexOf("="), 0)));
	const problems = entries.flatMap((line, at) => problemsOf(line, names.indexOf(names[at] ?? "") !== at));
	if (problems.length > 0) throw new Error(problems.join("; "));
	return entries;
}
function problemsOf(line, repeated) {
	const [, name, value] = /^([A-Za-z_][A-Za-z0-9_]*)=(.*)$/s.exec(line) ?? [];
	if (name === void 0 || value === void 0) return [`must be lines NAME=value, not ${(0,artifact_input.p)(beginning(line))}`];
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
const groupName = (0,artifact_input.d)(labels.o, "the name of an Auto Scaling group");
/** ARNs of target groups, on lines or between commas. */
function targetGroups(text) {
	const groups = (0,artifact_input.u)(text);
	const wrong = groups.filter((group) => !(0,labels.s)(group));
	if (wrong.length > 0) throw new Error(`must be ARNs of target groups, not ${wrong.map(artifact_input.p).join(", ")}`);
	return groups;
}
/** Names of CloudWatch alarms, on lines or between commas. */
function alarmNames(text) {
	const names = (0,artifact_input.u)(text);
	const long = names.filter((name) => name.length > 255);
	if (long.length > 0) throw new Error(`must be names of at most 255 characters, not ${long.map(artifact_input.p).join(", ")}`);
	return names;
}
// src/inputs/host-settings.ts
/** A folder that root may own. Plain characters mean the same in a unit, a shell and a message. */
function baseDir(text) {
	const value = (0,artifact_input.f)(text).replace(/\/+$/, "");
	if (!/^(\/[A-Za-z0-9._-]+)+$/.test(value) || value.split("/").some((part) => part === ".." || part === ".")) throw new Error(`must be an absolute path of letters, digits, . _ and -, without .., not ${(0,artifact_input.p)(value)}`);
	return value;
}
const serviceName = (0,artifact_input.d)(/^[A-Za-z0-9@._:][A-Za-z0-9@._:-]{0,199}$/, "the name of a unit or of a PM2 app");
/** Names of units, or of PM2 apps, one per line, each once; the first one serves the port. */
function services(text) {
	const names = (0,artifact_input.l)(text).flatMap((line) => line.trim() || []);
	const problems = names.flatMap((name, at) => {
		try {
			serviceName(name);
		} catch (cause) {
			return [cause instanceof Error ? cause.message : String(cause)];
		}
		return names.findIndex((other) => unitOf(other) === unitOf(name)) < at ? [`names ${(0,artifact_input.p)(name)} twice`] : [];
	});
	if (problems.length > 0) throw new Error(problems.join("; "));
	return names;
}
/** systemd reads a name without a suffix as a service. */
function unitOf(name) {
	return name.replace(/\.service$/, "");
}
const user = (0,artifact_input.d)(/^[A-Za-z0-9_][A-Za-z0-9._-]{0,31}$/, "the name of a user on the host");
/** Printable ASCII after the slash: it becomes the first line of an HTTP request. */
const healthPath = (0,artifact_input.d)(/^\/[!-~]{0,500}$/, "a path such as /api/health");
/** A public URL of the app. Reports show it, so it must not hold a password. */
function healthUrl(text) {
	const value = (0,artifact_input.f)(text);
	const url = URL.parse(value);
	if (url === null || !/^https?:$/.test(url.protocol)) throw new Error(`must be an address that begins with https:// or http://, not ${(0,artifact_input.p)(value)}`);
	if (url.username !== "" || url.password !== "") throw new Error("must not hold a user or a password");
	return url.href;
}
/** Files that a deploy writes into each release. */
const own = /* @__PURE__ */ new Set(["RELEASE.json", ".release.env"]);
/** Paths below a release. What the archive itself must contain cannot be shared. */
function sharedPaths(text) {
	const paths = (0,artifact_input.u)(text).map((path) => path.replace(/^\.\//, "").replace(/\/+$/, ""));
	const problems = paths.flatMap((path) => {
		const parts = path.split("/");
		if (parts.some((part) => part === "" || part === "." || part === "..")) return [`must stay inside the release, not ${(0,artifact_input.p)(path)}`];
		if (/^(dist|package\.json)$/.test(path) || own.has(parts[0] ?? "") || parts.includes("node_modules")) return [`${(0,artifact_input.p)(path)} is part of the release itself`];
		return [];
	});
	if (problems.length > 0) throw new Error(problems.join("; "));
	return [...new Set(paths)];
}
/** A shell command: it runs on the host as the app's user. */
function hook(text) {
	return (0,artifact_input.l)(text).join("\n");
}
// src/inputs/target-selection.ts
/** Lines `Key=Value[,Value]`, split at the first `=`: AWS allows `=` in a value. */
function tagFilters(text) {
	const filters = (0,artifact_input.l)(text).map((line) => line.trim()).filter((line) => line !== "").map(tagFilter);
	const keys = filters.map(({ key }) => key);
	const twice = keys.find((key, at) => keys.indexOf(key) !== at);
	if (twice !== void 0) throw new Error(`has ${(0,artifact_input.p)(twice)} on two lines; give its values on one: ${twice}=one,other`);
	return filters;
}
function tagFilter(line) {
	const at = line.indexOf("=");
	const key = line.slice(0, Math.max(at, 0)).trim();
	const values = line.slice(at + 1).split(",").map((value) => value.trim());
	if (key === "" || key.length > 128 || values.some((value) => value === "" || value.length > 256)) throw new Error(`must be lines Key=Value or Key=Value,Value, not ${(0,artifact_input.p)(line)}`);
	return {
		key,
		values: [...new Set(values)]
	};
}
/** Ids as EC2 writes them; instances from before 2016 still have the short form. */
function instanceIds(text) {
	const ids = (0,artifact_input.u)(text.replace(/[ \t]+/g, "\n"));
	const wrong = ids.filter((id) => !/^i-([0-9a-f]{8}|[0-9a-f]{17})$/.test(id));
	if (wrong.length > 0) throw new Error(`must be instance ids such as i-0123456789abcdef0, not ${wrong.map(artifact_input.p).join(", ")}`);
	return ids;
}
/** `25%`, `2`, or a list: `1, 25%`. */
function shares(text) {
	return (0,artifact_input.f)(text).split(",").map((entry) => share(entry.trim()));
}
function share(entry) {
	const [, digits, percent] = /^(\d{1,6})(%?)$/.exec(entry) ?? [];
	const number = Number(digits ?? 0);
	if (number < 1 || percent === "%" && number > 100) throw new Error(`must be numbers of hosts or shares such as 25% or 1, 25%, not ${(0,artifact_input.p)(entry)}`);
	return percent === "%" ? { percent: number } : { hosts: number };
}
// src/inputs/schema.ts
const required = (read) => ({
	read,
	required: true,
	presence: "always"
});
const optional = (read, use = {}) => ({
	read,
	presence: "maybe",
	...use
});
const withDefault = (text, read, use = {}) => ({
	read,
	default: text,
	presence: "always",
	...use
});
function group(title, rows) {
	return Object.fromEntries(Object.entries(rows).map(([name, row]) => [name, {
		...row,
		group: title
	}]));
}
const appName = (0,artifact_input.d)(/^[a-z][a-z0-9-]{0,30}$/, "lower-case letters, digits and dashes, at most 31, a letter first");
const version = (0,artifact_input.d)(/^.{1,120}$/u, "at most 120 characters");
const releaseId = (0,artifact_input.d)(labels.i, "the name of a release folder, such as 20261123_101010");
const workflow = (0,artifact_input.d)(/^([\w.-]+\/[\w.-]+\/)?\.github\/workflows\/[\w .-]+\.ya?ml(@(refs\/(heads|tags)\/[\w./-]+|[0-9a-f]{40,64}|\*))?$/, "a workflow file such as .github/workflows/build.yml; put owner/name/ before it for another repository, and @refs/heads/NAME, @<commit> or @* after it for a ref other than the default branch or a tag");
const runId = (0,artifact_input.d)(/^\d{1,20}$/, "the number of a workflow run");
const environment = (0,artifact_input.d)(/^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/, "letters, digits, dots, dashes and underscores");
const seconds = (0,artifact_input.c)({ minMs: 1e3 });
/** Commands that deploy an artifact, or plan to. */
const withArtifact$1 = { commands: commands.n.filter(commands.i) };
/** Commands that bring hosts to a release, or plan to. */
const withRelease = { commands: commands.n.filter((name) => (0,commands.i)(name) || (0,commands.t)(name)) };
/** Commands that change hosts. */
const changing = { commands: commands.n.filter((name) => commands.r[name].changesHosts) };
/** Commands that change nothing. */
const readOnly = { commands: commands.n.filter((name) => !commands.r[name].changesHosts) };
/** Inputs that only an artifact on GitHub, or only one of a workflow run, has a use for. */
const onGitHub = {
	...withArtifact$1,
	goesWith: {
		input: "artifact",
		is: ["actions", "release"]
	}
};
const ofRun = {
	...withArtifact$1,
	goesWith: {
		input: "artifact",
		is: ["actions"]
	}
};
const attested = {
	...withArtifact$1,
	goesWith: {
		input: "verify-attestation",
		is: [true]
	}
};
/** One row per input of action.yml, in its order; a contract test holds the two together. */
const schema = {
	...group("What and where", {
		app: required(appName),
		command: withDefault("deploy", (0,artifact_input.s)(...commands.n)),
		tags: optional(tagFilters),
		"instance-ids": optional(instanceIds),
		"auto-scaling-group": optional(groupName),
		"min-targets": withDefault("1", (0,artifact_input.m)({
			min: 1,
			max: 1e5
		}), withRelease),
		offline: withDefault("fail", (0,artifact_input.s)("fail", "skip"), withRelease)
	}),
	...group("Artifact", {
		artifact: optional(artifact_input.t, withArtifact$1),
		"artifact-sha256": optional(artifact_input.o, withArtifact$1),
		"artifact-repository": optional(artifact_input.a, onGitHub),
		"run-id": optional(runId, ofRun),
		"artifact-bucket": optional(artifact_input.i, withArtifact$1),
		"artifact-access": withDefault("presigned", (0,artifact_input.s)("presigned", "host-role"), withRelease),
		"verify-attestation": withDefault("false", artifact_input.h, withArtifact$1),
		"attestation-workflow": optional(workflow, attested),
		"attestation-trusted-root": optional(artifact_input.f, attested),
		version: optional(version, { commands: [...withArtifact$1.commands, "rollback"] }),
		"release-id": optional(releaseId, {
			commands: ["rollback"],
			goesWith: {
				input: "command",
				is: ["rollback"]
			}
		})
	}),
	...group("Host", {
		environment: withDefault("production", environment),
		"base-dir": optional(baseDir),
		"service-manager": withDefault("auto", (0,artifact_input.s)("auto", "systemd", "pm2")),
		service: optional(services),
		user: optional(user),
		port: optional((0,artifact_input.m)({
			min: 1,
			max: 65535
		})),
		"package-manager": withDefault("auto", (0,artifact_input.s)("auto", "npm", "pnpm", "yarn", "none"), withRelease),
		"shared-paths": optional(sharedPaths, withRelease),
		env: optional(appEnv),
		"keep-releases": withDefault("5", (0,artifact_input.m)({
			min: 1,
			max: 1e3
		}), changing),
		"before-activate": optional(hook, changing),
		"before-activate-once": optional(hook, withRelease),
		"after-activate": optional(hook, changing)
	}),
	...group("Health", {
		"health-path": withDefault("/api/health", healthPath),
		"health-timeout": withDefault("60s", seconds),
		"health-interval": withDefault("1s", seconds),
		"health-successes": withDefault("2", (0,artifact_input.m)({
			min: 1,
			max: 100
		})),
		"stable-for": withDefault("5s", (0,artifact_input.c)(), withRelease),
		"health-url": optional(healthUrl, withRelease)
	}),
	...group("Rollout", {
		batches: withDefault("25%", shares, withRelease),
		"max-failures": withDefault("0", (0,artifact_input.m)({
			min: 0,
			max: 1e5
		}), changing),
		pause: withDefault("0s", (0,artifact_input.c)(), withRelease),
		bake: withDefault("0s", (0,artifact_input.c)(), withRelease),
		alarms: optional(alarmNames, withRelease),
		"by-zone": withDefault("false", artifact_input.h, withRelease),
		"on-failure": withDefault("rollback", (0,artifact_input.s)("rollback", "stop"), changing),
		"target-groups": optional(targetGroups, withRelease),
		"drain-timeout": withDefault("10m", seconds, changing),
		"drain-grace": withDefault("5s", (0,artifact_input.c)(), withRelease),
		"allow-last-target": withDefault("false", artifact_input.h, withRelease),
		"suspend-az-rebalance": withDefault("false", artifact_input.h, {
			...withRelease,
			needs: {
				input: "auto-scaling-group",
				why: "the group to suspend it in"
			}
		}),
		timeout: withDefault("60m", (0,artifact_input.c)({ minMs: 1e4 }), withRelease)
	}),
	...group("Coordination", {
		"lock-timeout": withDefault("0s", (0,artifact_input.c)(), changing),
		"allow-downgrade": withDefault("false", artifact_input.h, withArtifact$1),
		"dry-run": withDefault("false", artifact_input.h, changing),
		"include-manual": withDefault("false", artifact_input.h, { commands: ["reconcile"] }),
		"on-drift": withDefault("adopt", (0,artifact_input.s)("adopt", "refuse"), withArtifact$1),
		"fail-on-drift": withDefault("false", artifact_input.h, readOnly),
		"github-token": optional(artifact_input.f),
		deployment: withDefault("auto", (0,artifact_input.s)("auto", "always", "never"), changing),
		comment: withDefault("false", artifact_input.h)
	})
};
/** The rows by name, without the types of their values. */
const inputRows = schema;
const inputNames = Object.keys(schema);
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
// src/inputs/parse.ts
/** From the runner's variables to the values of the inputs. Pure. */
/** Reads every input before anything is refused, so that one run reports every mistake. */
function parseInputs(env) {
	const problems = misspelledInputs(env);
	const values = inputNames.map((name) => [name, readValue(name, env, problems)]);
	return {
		inputs: Object.fromEntries(values),
		isGiven: (name) => textOf(env, name).trim() !== "",
		problems
	};
}
/** The runner upper-cases an input's name and keeps its dashes. */
function textOf(env, name) {
	return env[`INPUT_${name.toUpperCase()}`] ?? "";
}
function readValue(name, env, problems) {
	const row = inputRows[name];
	const given = textOf(env, name);
	const text = given.trim() === "" ? row.default ?? "" : given;
	if (text === "") {
		if (row.required) problems.push(`${name}: is required`);
		return;
	}
	try {
		return row.read(text);
	} catch (cause) {
		problems.push(`${name}: ${cause instanceof Error ? cause.message : String(cause)}`);
		return;
	}
}
function misspelledInputs(env) {
	return findTypos(Object.keys(env).flatMap((key) => key.startsWith("INPUT_") ? [key.slice(6).toLowerCase()] : []), inputNames).map(({ given, meant }) => `${given}: is not an input; ${meant} is`);
}
// src/inputs/rules.ts
/** What is wrong with inputs that can each be read: how they go together, and with the runner. Pure. */
/** Every rule that the step breaks, each as a sentence that begins with the input's name. */
function brokenRules(parsed, runner) {
	const step = {
		...parsed,
		runner
	};
	return [...inputNames.flatMap((name) => unusable(name, step)), ...rules.flatMap((rule) => rule(step))];
}
/** What the rows of the schema say: `goesWith` and `needs`. */
function unusable(name, step) {
	const { goesWith, needs } = inputRows[name];
	if (!isSet(name, step)) return [];
	return [...goesWith === void 0 || isOneOf(goesWith, step) ? [] : [`${name}: goes with ${valuesText(goesWith)}`], ...needs === void 0 || step.isGiven(needs.input) ? [] : [`${name}: needs ${needs.input}, ${needs.why}`]];
}
/** Whether the step gives an input another value than its default. */
function isSet(name, { inputs, isGiven }) {
	const { read, default: fallback } = inputRows[name];
	if (fallback === void 0) return isGiven(name);
	return inputs[name] !== void 0 && !(0,external_node_util_.isDeepStrictEqual)(inputs[name], read(fallback));
}
function isOneOf({ input, is }, { inputs }) {
	const value = inputs[input];
	if (input === "artifact") return inputs.artifact === void 0 || is.includes(inputs.artifact.kind);
	return is.some((one) => one === value);
}
function valuesText({ input, is }) {
	if (input !== "artifact") return `${input}: ${is.join(" or ")}`;
	return Object.entries(artifact_input.n).flatMap(([kind, form]) => is.includes(kind) ? [form] : []).join(" and ");
}
/** Rules that no single row can say. */
const rules = [
	selectsHosts,
	hasArtifact,
	hasOneRollbackTarget,
	hostsCanDownload,
	artifactCanBeFound,
	hasRegion,
	checksInTime
];
function selectsHosts({ isGiven }) {
	const selectors = [
		"tags",
		"instance-ids",
		"auto-scaling-group"
	];
	return selectors.some(isGiven) ? [] : [`${selectors.join(", ")}: one of them must select the hosts`];
}
function hasArtifact({ inputs, isGiven, runner }) {
	if (inputs.command === void 0 || !(0,commands.i)(inputs.command)) return [];
	return [...isGiven("artifact") ? [] : ["artifact: is required"], ...isGiven("version") || runner.commit !== "" ? [] : ["version: is required where GITHUB_SHA is not set"]];
}
function hasOneRollbackTarget(step) {
	const { isGiven } = step;
	return isGiven("release-id") && isGiven("version") && unusable("release-id", step).length === 0 ? ["release-id, version: give only one of them as the rollback target"] : [];
}
function hostsCanDownload({ inputs: { artifact, "artifact-access": access }, isGiven }) {
	if (artifact === void 0 || artifact.kind === "s3" || access !== "host-role" || isGiven("artifact-bucket")) return [];
	return [`artifact-access: host-role goes with ${artifact_input.n.s3} or artifact-bucket`];
}
/** An artifact on GitHub is looked up by repository, and by run unless it belongs to a release. */
function artifactCanBeFound({ inputs: { artifact }, isGiven, runner }) {
	if (artifact?.kind !== "actions" && artifact?.kind !== "release") return [];
	const isElsewhere = isGiven("artifact-repository");
	const hasRun = isGiven("run-id") || runner.runId !== "" && !isElsewhere;
	return [...isElsewhere || runner.repository !== "" ? [] : ["artifact-repository: is required where GITHUB_REPOSITORY is not set"], ...artifact.kind === "release" || hasRun ? [] : ["run-id: is required for an artifact of another repository, and outside of GitHub Actions"]];
}
function hasRegion({ runner: { region } }) {
	if (region === "") return ["AWS_REGION: is not set; aws-actions/configure-aws-credentials sets it from its input aws-region"];
	if (/^[a-z]{2,}(-[a-z]+)+-\d+$/.test(region)) return [];
	return [`AWS_REGION: must be a region such as eu-west-1, not "${region.slice(0, 40)}"`];
}
function checksInTime({ inputs: { "health-timeout": timeout, "health-interval": interval } }) {
	return timeout !== void 0 && interval !== void 0 && interval > timeout ? ["health-interval: must not be longer than health-timeout"] : [];
}
// src/inputs/request.ts
function isDeployRequest(request) {
	return (0,commands.i)(request.command) && request.artifact !== void 0;
}
/** Whether the run may change hosts, and so takes the lock. */
function changesHosts(request) {
	return commands.r[request.command].changesHosts && !request["dry-run"];
}
/** Reads every input before it throws, so that one run reports every mistake. */
function readRequest(env, context) {
	const parsed = parseInputs(env);
	const { inputs } = parsed;
	const problems = [...parsed.problems, ...brokenRules(parsed, context)];
	if (problems.length > 0) {
		const count = problems.length === 1 ? "One input is" : `${problems.length} inputs are`;
		throw new failure.t("bad-input", `${count} wrong.\n${problems.map((problem) => `- ${problem}`).join("\n")}`, { next: "Nothing was changed. Correct the workflow step and run it again." });
	}
	const url = inputs["health-url"];
	const { tags, "instance-ids": ids, "auto-scaling-group": group, "github-token": _token, ...others } = withoutIgnored(inputs);
	const { "artifact-repository": repository, "run-id": runId, artifact: named, ...rest } = others;
	const at = {
		repository: repository ?? context.repository,
		runId: runId ?? context.runId
	};
	return {
		...rest,
		artifact: named && (0,artifact_input.r)(named, at),
		appUrl: url === void 0 ? "" : new URL(url).origin,
		selection: {
			tags: tags ?? [],
			ids: ids ?? [],
			...group !== void 0 && { group }
		},
		version: inputs.version ?? ((0,commands.i)(inputs.command) ? context.commit : ""),
		appInstance: (0,app_instance.n)(inputs),
		...context
	};
}
/** The inputs without those that the command ignores. */
function withoutIgnored(inputs) {
	const ignored = commands.r[inputs.command].ignores ?? [];
	return {
		...inputs,
		...Object.fromEntries(ignored.map((name) => [name, void 0]))
	};
}
// src/commands/registry.ts
/** The code of each command; `src/model/commands.ts` has what the rest of the action knows of it. */
const dryRunDeploy = withArtifact(async (...step) => await (await Promise.all(/* import() */[__nccwpck_require__.e(57), __nccwpck_require__.e(3448), __nccwpck_require__.e(9957)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9957))).dryRunDeploy(...step));
/** Each command loads its own code when it runs: a step with bad inputs, and the `post:` step, load none. */
const code = {
	deploy: {
		run: withArtifact(async (...step) => await (await Promise.all(/* import() */[__nccwpck_require__.e(57), __nccwpck_require__.e(3448), __nccwpck_require__.e(7901)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7901))).deploy(...step)),
		dryRun: dryRunDeploy
	},
	rollback: activation(async (...step) => (await __nccwpck_require__.e(/* import() */ 7874).then(__nccwpck_require__.bind(__nccwpck_require__, 7874))).rollbackGoal(...step)),
	plan: { run: dryRunDeploy },
	status: { run: async (...step) => await (await Promise.all(/* import() */[__nccwpck_require__.e(57), __nccwpck_require__.e(5952)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5952))).status(...step) },
	reconcile: activation(async () => (await __nccwpck_require__.e(/* import() */ 1256).then(__nccwpck_require__.bind(__nccwpck_require__, 1256))).reconcileGoal())
};
/** Runs the command that the request names, or its dry run. */
async function runCommand(request, ports) {
	const { run, dryRun } = code[request.command];
	await (request["dry-run"] && dryRun ? dryRun : run)(request, ports);
}
/** A command that activates a release that was live before. */
function activation(goalOf) {
	return {
		run: async (request, ports) => {
			const { activateExisting } = await Promise.all(/* import() */[__nccwpck_require__.e(57), __nccwpck_require__.e(3448), __nccwpck_require__.e(6553)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6553));
			await activateExisting(await goalOf(request, ports), request, ports);
		},
		dryRun: async (request, ports) => {
			const { dryRunActivation } = await Promise.all(/* import() */[__nccwpck_require__.e(57), __nccwpck_require__.e(3448), __nccwpck_require__.e(9957)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9957));
			await dryRunActivation(await goalOf(request, ports), request, ports);
		}
	};
}
/** `readRequest` has already refused such a command without an artifact. */
function withArtifact(run) {
	return async (request, ports) => {
		if (!isDeployRequest(request)) throw new failure.t("bad-input", "artifact: is required");
		await run(request, ports);
	};
}
// src/report/plan-lines.ts
/** A plan in the live log. Pure. */
/** A sentence, a line for each batch and each host with a remark, and the time. */
function planLines(plan) {
	return [
		(0,plan_0.t)(plan),
		...batchLines(plan),
		...remarkLines(plan),
		`Time: ${(0,text_0.m)(plan.estimate)}`
	];
}
function batchLines({ hosts, batches }) {
	const names = new Map(hosts.map((host) => [host.id, (0,labels.n)(host)]));
	return batches.map((batch, i) => `  batch ${i + 1}: ${batch.map((id) => names.get(id) ?? id).join(", ")}`);
}
function remarkLines({ hosts }) {
	return hosts.filter(({ why }) => why !== "").map((host) => `  ${(0,labels.n)(host)}: ${host.why}`);
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
		case "joined": return joinedLines(event.hosts, progress);
		case "status-collected": return statusLines(event.status);
		case "rollout-planned":
		case "planned": return planLines(event.plan).map(escapeWorkflowCommands);
		case "cancelled":
		case "recovery-started": return [notices[event.type]];
		case "warning": return event.message.split("\n").map((line) => escapeWorkflowCommands(`Warning: ${line}`));
		case "failed": return [];
		case "finished": return [`${event.verdict}: ${(0,text_0.s)(event.verdict)}`];
		default: return [escapeWorkflowCommands(factLine(event))];
	}
}
function startLines(event, progress) {
	const { command, app, version, environment, artifact, dryRun = false } = event;
	progress.readOnly = dryRun || !commands.r[command].changesHosts;
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
/** An event that is one line of the log. */
function factLine(event) {
	switch (event.type) {
		case "release-created": return `Release ${event.release}.`;
		case "release-resumed": return `Release ${event.release} of the interrupted run.`;
		case "target-selected": return `Target release: ${(0,labels.c)({
			id: event.release,
			version: event.version
		})}.`;
		case "verification": return `Verified: ${(0,text_0.h)(event.verification)}`;
		case "commit-check": return `Commit: ${event.text}.`;
		case "monitoring": return `Monitoring for ${event.ms / 1e3} s (${event.why}).`;
		default: return lockLine(event);
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
	return hosts.map((host) => escapeWorkflowCommands(`${(0,labels.n)(host)} ${host.zone} joined during the run.`));
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
	return [`::group::${(0,text_0.t)(phases.n[phase].title, one)}: ${(0,labels.t)(hosts.length)}`];
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
/** Reads the programs for hosts beside the bundle, or those in dist/ when run from the sources. */
function readPrograms() {
	const beside = new URL("./deploy.sh", bundleUrl);
	const path = (0,external_node_fs_.existsSync)(beside) ? beside : new URL("../../dist/deploy.sh", bundleUrl);
	return (0,programs.t)((0,external_node_fs_.readFileSync)(path, "utf8"));
}
// src/run/lazy.ts
/**
* An object of async methods that loads its implementation once, during the first call of any of them; a failed load rejects that call
* and all later ones. For the caller it is the implementation itself.
*/
function lazy(load) {
	const loaded = once(load);
	return new Proxy({}, { get: (_, name) => name === "then" ? void 0 : forward(loaded, name) });
}
function forward(loaded, name) {
	return async (...args) => {
		return await (await loaded())[name](...args);
	};
}
/** Makes a value once, and each call resolves with it. */
function once(make) {
	let made;
	return () => {
		made ??= make();
		return made;
	};
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
	const objects = lazy(async () => await s3Objects(aws, config));
	let programs;
	return {
		...awsSystemsManager(aws),
		...awsTraffic(aws),
		policies: lazy(async () => await iamPolicies(aws)),
		clock,
		emit,
		history,
		random: Math.random,
		redact,
		programs: () => programs ??= readPrograms(),
		web: lazy(async () => {
			const { answers200 } = await __nccwpck_require__.e(/* import() */ 2000).then(__nccwpck_require__.bind(__nccwpck_require__, 2000));
			return { answers200: (url) => answers200(url, clock) };
		}),
		commits: lazy(async () => (await __nccwpck_require__.e(/* import() */ 9020).then(__nccwpck_require__.bind(__nccwpck_require__, 9020))).gitHubCommits(config.gitHub)),
		attestations: lazy(async () => await attestations(request, config.gitHub)),
		sources: lazy(async () => {
			const { createArtifactSources } = await __nccwpck_require__.e(/* import() */ 6727).then(__nccwpck_require__.bind(__nccwpck_require__, 6727));
			return createArtifactSources(request, {
				...config,
				clock,
				objects
			});
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
		commands: lazy(async () => (await ssm()).commands),
		parameters: lazy(async () => {
			const [{ parameterStore }, { client }] = await Promise.all([Promise.all(/* import() */[__nccwpck_require__.e(8982), __nccwpck_require__.e(9522), __nccwpck_require__.e(7203)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7203)), ssm()]);
			return parameterStore(client, call);
		})
	};
}
/** Load balancing, Auto Scaling and alarms. */
function awsTraffic({ region, turn, call }) {
	return {
		balancer: lazy(async () => {
			const { balancerClient, loadBalancer } = await Promise.all(/* import() */[__nccwpck_require__.e(8982), __nccwpck_require__.e(4488), __nccwpck_require__.e(7825), __nccwpck_require__.e(309)]).then(__nccwpck_require__.bind(__nccwpck_require__, 309));
			return loadBalancer(inTurn(balancerClient(region), turn), call);
		}),
		scaling: lazy(async () => {
			const { autoScaling, scalingClient } = await Promise.all(/* import() */[__nccwpck_require__.e(8982), __nccwpck_require__.e(4488), __nccwpck_require__.e(7825), __nccwpck_require__.e(285)]).then(__nccwpck_require__.bind(__nccwpck_require__, 285));
			return autoScaling(inTurn(scalingClient(region), turn), call);
		}),
		alarms: lazy(async () => {
			const { alarmsClient, cloudWatchAlarms } = await Promise.all(/* import() */[__nccwpck_require__.e(8982), __nccwpck_require__.e(4488), __nccwpck_require__.e(8072), __nccwpck_require__.e(5730)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5730));
			return cloudWatchAlarms(inTurn(alarmsClient(region), turn), call);
		})
	};
}
async function iamPolicies({ region, turn }) {
	const { policyClients, policySimulator } = await Promise.all(/* import() */[__nccwpck_require__.e(8982), __nccwpck_require__.e(4488), __nccwpck_require__.e(7825), __nccwpck_require__.e(9125)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9125));
	const { iam, sts } = policyClients(region);
	return policySimulator({
		iam: inTurn(iam, turn),
		sts: inTurn(sts, turn)
	}, region);
}
async function s3Objects({ region, turn, call }, { pathStyle }) {
	const { objectStore, s3Client } = await Promise.all(/* import() */[__nccwpck_require__.e(8982), __nccwpck_require__.e(4488), __nccwpck_require__.e(6908)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6908));
	return objectStore(region, (there) => inTurn(s3Client(there, { pathStyle }), turn), call);
}
async function attestations(request, gitHub) {
	const file = request["attestation-trusted-root"];
	const root = file === void 0 ? void 0 : await readRoot(file);
	const { verifyAttestation } = await __nccwpck_require__.e(/* import() */ 6102).then(__nccwpck_require__.bind(__nccwpck_require__, 6102));
	const config = {
		gitHub,
		...root !== void 0 && { root }
	};
	return { verify: async (expected) => await verifyAttestation(expected, config) };
}
async function readRoot(file) {
	try {
		return await (0,promises_.readFile)(file, "utf8");
	} catch (error) {
		throw new failure.t("bad-input", `attestation-trusted-root: cannot be read (${(0,failure.r)(error)})`, { next: "It is the path of a file on the runner; an earlier step must have made it." });
	}
}
// src/run/event-bus.ts
/** The events that end a run: a halted run emits no others. */
const endEvents = /* @__PURE__ */ new Set([
	"cancelled",
	"failed",
	"finished"
]);
/** Events get the time of `clock`. After a halt the bus takes only those that end the run. */
function createEventBus(halted, clock) {
	const events = [];
	const listeners = [];
	const emit = (event) => {
		if (halted.aborted && !endEvents.has(event.type)) return;
		const timed = {
			...event,
			at: clock.now()
		};
		events.push(timed);
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
	const { deployment } = request;
	const listeners = [];
	if (deployment !== "never" && changesHosts(request)) listeners.push(lazyListener(async () => await deploymentListener({
		...request,
		deployment
	}, config)));
	if (request.comment) listeners.push(lazyListener(async () => await commentListener(request, config)));
	return listeners;
}
async function deploymentListener(request, { gitHub, sha, id, keep }) {
	const { deploymentListener } = await __nccwpck_require__.e(/* import() */ 3661).then(__nccwpck_require__.bind(__nccwpck_require__, 3661));
	const { deployment, appInstance, runId, runUrl, appUrl } = request;
	const { environment } = appInstance;
	return deploymentListener({
		gitHub,
		deployment,
		environment,
		sha,
		runId,
		runUrl,
		url: appUrl,
		...id !== void 0 && { id }
	}, keep);
}
async function commentListener(request, { gitHub, sha, pullRequest }) {
	const [{ upsertComment }, { comment }] = await Promise.all([__nccwpck_require__.e(/* import() */ 1693).then(__nccwpck_require__.bind(__nccwpck_require__, 1693)), Promise.all(/* import() */[__nccwpck_require__.e(8807), __nccwpck_require__.e(33)]).then(__nccwpck_require__.bind(__nccwpck_require__, 33))]);
	const target = {
		gitHub,
		sha,
		...pullRequest !== void 0 && { number: pullRequest }
	};
	const events = [];
	let posted = Promise.resolve("");
	const post = async () => {
		const written = comment((0,run_report.t)(events), request.appUrl);
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
// src/run/saved-run.ts
/** What the main step saves for its `post:` step, and how that step reads it. The runner passes the state on as `STATE_…`. */
/** Saves the run from before it writes the lock until it has released the lock. */
function runSaver() {
	let saved = {};
	const save = (more) => {
		saved = {
			...saved,
			...more
		};
		(0,core.a)("lock", JSON.stringify(saved));
	};
	const forget = () => {
		saved = {};
		(0,core.a)("lock", "");
	};
	return {
		onEvent: (event) => {
			if (event.type === "unlocked" || event.type === "lock-requested" && event.id === "") forget();
			else if (event.type === "lock-requested") save({ id: event.id });
			else if (event.type === "locked") save({ fence: event.fence });
			else if (event.type === "release-created") save({ release: event.release });
		},
		flush: async () => ""
	};
}
/** The run that the main step saved, if it held or requested the lock; undefined when it released the lock itself. */
function savedRun(env) {
	const { id, release, fence } = (0,json.n)(env["STATE_lock"] ?? "");
	if (typeof id !== "string") return void 0;
	return {
		id,
		...typeof fence === "number" && { fence },
		...typeof release === "string" && { release }
	};
}
/** Saves the id of the deployment on GitHub that the main step found. */
function saveDeployment(id) {
	(0,core.a)("deployment", String(id));
}
/** The deployment on GitHub that the main step found. */
function savedDeployment(env) {
	const id = Number(env["STATE_deployment"] ?? "");
	return id > 0 ? { id } : {};
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
	const recover = async (request, ports) => await (await Promise.all(/* import() */[__nccwpck_require__.e(57), __nccwpck_require__.e(1116)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1116))).recoverRun(saved, request, ports);
	await runStep(withDeadline(recover), env, {
		type: "recovery-started",
		hosts: saved.fence !== void 0
	});
}
/** Uploads to the run's own artifacts, where the runner has them. */
function uploadTo(env) {
	return async (paths) => {
		if (!keepsArtifacts(env)) return void 0;
		return await (await __nccwpck_require__.e(/* import() */ 6055).then(__nccwpck_require__.bind(__nccwpck_require__, 6055))).uploadFiles(paths, systemClock);
	};
}
/** Runs a step until it ends or is cancelled, and writes the reports. `first` says what the step is before it reads its inputs. */
async function runStep(work, env, first) {
	const halt = new AbortController();
	const cancelled = cancellation(halt);
	const { events, emit, subscribe, flush } = createEventBus(halt.signal, systemClock);
	subscribe([runSaver(), stepLog]);
	if (first !== void 0) emit(first);
	try {
		const bus = {
			emit,
			subscribe,
			history: () => events,
			halted: halt.signal
		};
		if (await Promise.race([start(work, env, bus), cancelled.then(() => "cancelled")]) === "cancelled") emit({ type: "cancelled" });
	} catch (error) {
		emit({
			type: "failed",
			failure: (0,failure.a)(error)
		});
	}
	emit({
		type: "finished",
		verdict: (0,outcome.n)(events)
	});
	for (const message of await flush()) emit({
		type: "warning",
		message
	});
	const { writeReports } = await Promise.all(/* import() */[__nccwpck_require__.e(8807), __nccwpck_require__.e(9905)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9905));
	const red = await writeReports(events, env, uploadTo(env));
	if (red !== void 0) throw new failure.t(red.code, red.text);
}
const stepLog = {
	onEvent: liveLog((line) => process.stdout.write(`${line}\n`)),
	flush: async () => ""
};
async function start(work, env, { subscribe, ...bus }) {
	const request = readRequest(env, runnerContext(env));
	const runner = adapterConfig(env);
	subscribe(listenersFor(request, {
		...runner,
		...savedDeployment(env),
		keep: saveDeployment
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
	const { command, version, artifact, runUrl, region } = request;
	const { app, environment, baseDir } = request.appInstance;
	return {
		type: "started",
		command,
		app,
		environment,
		version,
		runUrl,
		region,
		baseDir,
		dryRun: request["dry-run"],
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
		const late = systemClock.sleep(programs.s, over.signal).then(() => {
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
