export const id = 57;
export const ids = [57];
export const modules = {

/***/ 428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ chunked)
/* harmony export */ });
import.meta.url;
// src/model/chunked.ts
/** The items in order, in parts of at most `size`. */
function chunked(items, size) {
	return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));
}



/***/ }),

/***/ 6157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readDrains),
/* harmony export */   t: () => (/* binding */ clearDrains)
/* harmony export */ });
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2);
import.meta.url;

// src/state/drains.ts
/** The targets that are recorded as drained, and the number of records. */
async function readDrains(request, { parameters }) {
	const drained = /* @__PURE__ */ new Map();
	for (let count = 0;; count += 1) {
		const { value } = await parameters.read((0,_records_js__WEBPACK_IMPORTED_MODULE_0__.r)(request.appInstance, `drained/${count + 1}`));
		const found = (0,_records_js__WEBPACK_IMPORTED_MODULE_0__.i)(value);
		if (found.size === 0) return {
			drained,
			count
		};
		for (const [group, targets] of found) drained.set(group, [...drained.get(group) ?? [], ...targets]);
	}
}
/** Clears from the last to the first, since a reader stops at the first empty record. */
async function clearDrains(records, { appInstance }, { parameters }) {
	for (let i = records; i > 0; i -= 1) await parameters.write((0,_records_js__WEBPACK_IMPORTED_MODULE_0__.r)(appInstance, `drained/${i}`), _records_js__WEBPACK_IMPORTED_MODULE_0__.t);
}



/***/ }),

/***/ 345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ withLock),
/* harmony export */   i: () => (/* binding */ releaseAbandonedLock),
/* harmony export */   n: () => (/* binding */ lockHolder),
/* harmony export */   o: () => (/* binding */ findHosts),
/* harmony export */   r: () => (/* binding */ reacquireLock),
/* harmony export */   t: () => (/* binding */ acquireLock)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2526);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2);
import.meta.url;


// src/preflight/discovery.ts
/** Asks EC2, Auto Scaling and SSM. `except` are instances to leave out. */
async function findHosts({ selection }, ports, { except = /* @__PURE__ */ new Set() } = {}) {
	const { ids } = selection;
	const instances = (await findInstances(selection, ports)).filter(({ id }) => !except.has(id));
	const agents = await ports.instances.agents(instances.map(({ id }) => id));
	const alive = instances.filter(({ id, state }) => ids.includes(id) || !isTerminated(state));
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
function isTerminated(state) {
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
	const found = await parameters.read((0,_records_js__WEBPACK_IMPORTED_MODULE_1__.r)(request.appInstance, "lock"));
	const record = (0,_records_js__WEBPACK_IMPORTED_MODULE_1__.a)(found);
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
	const parameter = (0,_records_js__WEBPACK_IMPORTED_MODULE_1__.r)(request.appInstance, "lock");
	const found = await ports.parameters.read(parameter);
	const { holder, url, fence: last } = (0,_records_js__WEBPACK_IMPORTED_MODULE_1__.a)(found);
	if (holder !== "" && (last || found.version) > fence) {
		emitSuperseded({
			holder,
			url
		}, ports);
		return;
	}
	const lease = await writeAndVerify({
		parameter,
		found,
		before: freeLock
	}, request, ports);
	if (lease === void 0) emitSuperseded((0,_records_js__WEBPACK_IMPORTED_MODULE_1__.a)(await ports.parameters.read(parameter)), ports);
	return lease;
}
/** Called once in a run at most. The newer run has no name where the lock does not show it. */
function emitSuperseded({ holder, url }, { emit }) {
	emit({
		type: "superseded",
		holder,
		url
	});
}
/** How often the lock of an interrupted step is read: its last write may still be under way. */
const abandonReads = 3;
/**
* Releases the lock that an interrupted step was taking. `id` is the id that the step was about to write: a lock without it
* belongs to another run, or was never written.
*/
async function releaseAbandonedLock(id, request, { clock, parameters, emit }) {
	const parameter = (0,_records_js__WEBPACK_IMPORTED_MODULE_1__.r)(request.appInstance, "lock");
	for (let attempt = 1; attempt <= abandonReads; attempt += 1) {
		const found = await parameters.read(parameter);
		const record = (0,_records_js__WEBPACK_IMPORTED_MODULE_1__.a)(found);
		if (record.id === id && record.holder !== "") {
			const fence = record.fence || found.version;
			await parameters.write(parameter, (0,_records_js__WEBPACK_IMPORTED_MODULE_1__.c)({
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
	const parameter = (0,_records_js__WEBPACK_IMPORTED_MODULE_1__.r)(request.appInstance, "lock");
	const found = await ports.parameters.read(parameter);
	const before = (0,_records_js__WEBPACK_IMPORTED_MODULE_1__.a)(found);
	if (!isFree(before, found.now)) return { by: before };
	const lease = await writeAndVerify({
		parameter,
		found,
		before
	}, request, ports);
	if (lease !== void 0) return lease;
	return { by: (0,_records_js__WEBPACK_IMPORTED_MODULE_1__.a)(await ports.parameters.read(parameter)) };
}
const freeLock = (0,_records_js__WEBPACK_IMPORTED_MODULE_1__.a)({ at: 0 });
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
	const { version } = await ports.parameters.write(parameter, (0,_records_js__WEBPACK_IMPORTED_MODULE_1__.c)(mine));
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
	let reportedByHost = false;
	const follow = (ownership) => {
		if (ownership.owned || lost.signal.aborted) return;
		emitSuperseded(ownership.by ?? freeLock, ports);
		lost.abort();
	};
	const renewing = keepRenewing(held, ports, {
		follow,
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
			follow({ owned: false });
		},
		verify: async () => {
			const found = await ports.parameters.read(held.parameter).catch(() => void 0);
			if (found === void 0) return false;
			follow(ownershipBy(found, held));
			return !lost.signal.aborted && found.now < held.mine.expires;
		},
		release: async () => {
			over.abort();
			await renewing;
			if (!lost.signal.aborted || reportedByHost) follow(await release(held, ports));
		}
	};
}
/** Renews the lock once a minute. A failed renewal does not end the run: the fencing token protects hosts without the lock. */
async function keepRenewing(held, ports, { follow, over }) {
	while (!over.aborted) {
		await ports.clock.sleep(renewalMs, over);
		if (over.aborted) return;
		const renewed = await renew(held, ports).catch(() => void 0);
		if (renewed !== void 0) follow(renewed);
	}
}
/** Overwrites a late write of an older run, but never a newer run's. */
async function renew(held, { parameters }) {
	const found = await parameters.read(held.parameter);
	const seen = ownershipBy(found, held);
	if (!seen.owned) return seen;
	return await rewrite({
		...held.mine,
		expires: found.now + leaseMs
	}, {
		held,
		found
	}, parameters);
}
/** Frees the lock, unless it is a newer run's. A failure is only a warning, and says nothing of another run. */
async function release(held, { parameters, emit }) {
	try {
		const found = await parameters.read(held.parameter);
		const seen = ownershipBy(found, held);
		if (!seen.owned) return seen;
		const freed = await rewrite({
			...held.mine,
			holder: "",
			url: "",
			expires: found.now
		}, {
			held,
			found
		}, parameters);
		if (freed.owned) emit({ type: "unlocked" });
		return freed;
	} catch (error) {
		const { message } = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.i)(error);
		emit({
			type: "warning",
			message: `Could not release the lock; it expires on its own within three minutes. ${message}`
		});
		return { owned: true };
	}
}
function ownershipBy(found, { mine, version: last }) {
	const by = (0,_records_js__WEBPACK_IMPORTED_MODULE_1__.a)(found);
	return found.version !== last && (by.fence || found.version) > mine.fence ? {
		owned: false,
		by
	} : { owned: true };
}
/**
* Overwrites what was found. The lock is lost to a run without a name when our lock had expired before the write arrived and another
* run had written since the read: that run found the lock expired and holds it, and its next renewal restores its record.
*/
async function rewrite(mine, { held, found }, parameters) {
	const { version, now } = await parameters.write(held.parameter, (0,_records_js__WEBPACK_IMPORTED_MODULE_1__.c)(mine));
	const hadExpired = now >= held.mine.expires;
	held.mine = mine;
	held.version = version;
	return { owned: !hadExpired || version === found.version + 1 };
}
function lockHeldError({ holder, url, since, expires }, { appInstance }) {
	const { app, environment } = appInstance;
	const [from, to] = [since, expires].map((ms) => new Date(ms).toISOString());
	const who = `${holder} has held the lock of ${app} in ${environment} since ${from}${url === "" ? "" : `: ${url}`}`;
	return new _failure_js__WEBPACK_IMPORTED_MODULE_0__.t("lock-held", `${who}. Its lock lasts until ${to}, and that run renews it while it runs.`, { next: "Wait for that run to end and run this one again, or let the step wait with lock-timeout." });
}



/***/ }),

/***/ 4091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ runSettings),
/* harmony export */   c: () => (/* binding */ noResponse),
/* harmony export */   i: () => (/* binding */ runPhase),
/* harmony export */   l: () => (/* binding */ commonSettings),
/* harmony export */   n: () => (/* binding */ refuseHosts),
/* harmony export */   o: () => (/* binding */ dispatch),
/* harmony export */   r: () => (/* binding */ releaseSettings),
/* harmony export */   s: () => (/* binding */ isAmbiguous),
/* harmony export */   t: () => (/* binding */ isFenced)
/* harmony export */ });
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2891);
/* harmony import */ var _app_instance_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4803);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2526);
/* harmony import */ var _shell_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7507);
/* harmony import */ var _chunked_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(428);
/* harmony import */ var _host_verdicts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4439);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2716);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(673);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2819);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8522);
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
		`# ec2-release ${input.command} ${input.name}`,
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
	if (bytes > maxBytes) throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__.t("command-too-large", `The command for a host has ${bytes} bytes; SSM takes ${maxBytes}.`, { next: "Make env or the hooks shorter: put settings into the .env file on the host, and scripts into the artifact." });
	return script;
}
/** Room that a command keeps for what is added when it is sent: the time until which it is valid, ids and fresh addresses. */
const spareBytes = 5e3;
/**
* How many pieces of the program the run sends ahead of the command: all but the last, and the last one as well where a large
* request leaves it no room.
*/
function piecesAhead({ pieces }, request) {
	return (pieces.at(-1)?.length ?? 0) + encodedInput(request).length + spareBytes > maxBytes ? pieces.length : pieces.length - 1;
}
/**
* The script that leaves a piece of the program on a host, for the command that follows. Root owns /run, so no other user can
* put a file or a link there.
*/
function deliveryScript(to) {
	const { name, program, piece = 0 } = to;
	const line = JSON.stringify({
		v: 1,
		command: "program",
		ok: true,
		verdict: "delivered"
	});
	return withinLimit([
		"#!/bin/sh",
		`# ec2-release deliver ${name}`,
		systemPath,
		"umask 077",
		"# Removes pieces that no command fetched within an hour.",
		`find ${_app_instance_js__WEBPACK_IMPORTED_MODULE_1__.t.folder} -maxdepth 1 -name '${_app_instance_js__WEBPACK_IMPORTED_MODULE_1__.t.prefix}*' -mmin +60 -delete`,
		`ahead=${deliveryPath(to, piece)}`,
		`printf %s '${program.pieces[piece] ?? ""}' | base64 -d >"$ahead.$$" && mv -f "$ahead.$$" "$ahead" || exit 113`,
		`printf '%s\\n' '@ec2-release ${line}'`
	].join("\n"));
}
/** One path per instance and piece: the lock lets only one run of it send commands, so no other run removes its piece. */
function deliveryPath(to, piece) {
	return `${(0,_app_instance_js__WEBPACK_IMPORTED_MODULE_1__.i)(to)}.${to.program.sha256.slice(0, 15)}${piece}`;
}
/** Each piece is compressed on its own; gzip reads several one after the other. */
function embeddedProgram(input) {
	const { pieces, sha256 } = input.program;
	const { ahead = pieces.length - 1 } = input;
	const paths = pieces.slice(0, ahead).map((_, piece) => deliveryPath(input, piece));
	const embedded = pieces.slice(ahead).map((piece) => `printf %s '${piece}' | base64 -d`);
	const fetched = paths.length === 0 ? [] : [`cat ${paths.join(" ")} 2>/dev/null`];
	return [
		...closedFolder,
		`{ ${[...fetched, ...embedded].join("; ")}; } | gzip -dc >"$program"`,
		...refuseUnless([sha256], "program-damaged", "The program did not arrive whole"),
		...paths.length === 0 ? [] : [`rm -f ${paths.join(" ")}`],
		"umask 022"
	];
}
/**
* Checks and runs a copy, which no owner of the folder can change between the check and the run. A command that stages nothing
* also runs the program that last changed something on the host.
*/
function installedProgram({ name, baseDir, program, alternative }) {
	const accepted = alternative === void 0 ? [program.sha256] : [program.sha256, alternative.sha256];
	const read = (path) => `timeout 10 head -c 1000000 ${path} >"$program" 2>/dev/null`;
	const fetch = alternative === void 0 ? [read((0,_shell_quote_js__WEBPACK_IMPORTED_MODULE_3__.t)((0,_app_instance_js__WEBPACK_IMPORTED_MODULE_1__.a)({ baseDir })))] : [
		`for installed in ${(0,_shell_quote_js__WEBPACK_IMPORTED_MODULE_3__.t)((0,_app_instance_js__WEBPACK_IMPORTED_MODULE_1__.a)({ baseDir }))} ${(0,_shell_quote_js__WEBPACK_IMPORTED_MODULE_3__.t)((0,_app_instance_js__WEBPACK_IMPORTED_MODULE_1__.o)({ name }))}; do`,
		`  ${read("\"$installed\"")}`,
		`  case $(sha256sum 2>/dev/null <"$program") in ${accepted.map((one) => `'${one}  -'`).join(" | ")}) break ;; esac`,
		"done"
	];
	return [
		...closedFolder,
		...fetch,
		...refuseUnless(accepted, "program-missing", "The program of this run is not installed"),
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
function refuseUnless(accepted, code, message) {
	const line = JSON.stringify({
		v: 1,
		command: "program",
		ok: false,
		verdict: "refused",
		code,
		message
	});
	return [
		`case $(sha256sum 2>/dev/null <"$program") in ${accepted.map((sha256) => `'${sha256}  -'`).join(" | ")}) ;; *)`,
		`  printf '%s\\n' '@ec2-release ${line}'`,
		"  exit 71 ;;",
		"esac"
	];
}
/** From this size on, compression is worth one more process on the host. */
const largeBytes = 2e3;
/** A shell command that prints the text on the host. */
function encodedInput(text) {
	if (Buffer.byteLength(text) < largeBytes) return `printf %s '${Buffer.from(text).toString("base64")}' | base64 -d`;
	return `printf %s '${(0,node_zlib__WEBPACK_IMPORTED_MODULE_9__.gzipSync)(text, { level: 9 }).toString("base64")}' | base64 -d | gzip -dc`;
}
// src/host/settings-table.ts
/** The host counts in whole seconds. */
function seconds(ms) {
	return Math.round(ms / 1e3);
}
/** Whether the app gets requests from outside of the host, which an app that listens on loopback alone would lose. */
function servesOutsiders(request) {
	return (request["target-groups"] ?? []).length > 0 || request["health-url"] !== void 0;
}
/** The rows of the table, in order. */
const settingRows = Object.entries({
	app: {
		variable: "app_name",
		saved: "config",
		input: ({ appInstance }) => appInstance.name
	},
	"base-dir": {
		variable: "app_base",
		saved: "request",
		input: (given) => given.appInstance.baseDir
	},
	environment: {
		variable: "req_environment",
		saved: "config",
		option: true,
		input: (given) => given.appInstance.environment
	},
	"service-manager": {
		variable: "app_manager",
		default: "auto",
		saved: "config",
		asked: "req_manager",
		check: [
			"auto",
			"systemd",
			"pm2"
		],
		input: (given) => given.appInstance.manager
	},
	service: {
		variable: "app_service",
		lines: "add_service",
		saved: "config",
		asked: "req_services",
		input: (given) => given.appInstance.services
	},
	user: {
		variable: "app_user",
		saved: "config",
		asked: "req_user",
		input: (given) => given.appInstance.user
	},
	port: {
		variable: "app_port",
		saved: "config",
		asked: "req_port",
		check: "whole or none",
		input: (given) => given.appInstance.port
	},
	"package-manager": {
		variable: "req_package_manager",
		default: "auto",
		saved: "config",
		input: (given) => given["package-manager"]
	},
	"keep-releases": {
		variable: "req_keep_releases",
		default: 5,
		saved: "config",
		check: "whole",
		input: (given) => given.appInstance.limits.releases
	},
	"on-drift": {
		variable: "req_on_drift",
		default: "adopt",
		saved: "config",
		check: ["adopt", "refuse"],
		input: (given) => given["on-drift"]
	},
	"health-path": {
		variable: "app_health_path",
		default: "/api/health",
		saved: "config",
		asked: "req_health_path",
		input: (given) => given["health-path"]
	},
	"health-timeout": {
		variable: "req_health_timeout",
		default: 60,
		saved: "config",
		check: "whole",
		input: (given) => seconds(given["health-timeout"])
	},
	"health-interval": {
		variable: "req_health_interval",
		default: 1,
		saved: "config",
		check: "whole",
		input: (given) => seconds(given["health-interval"])
	},
	"health-successes": {
		variable: "req_health_successes",
		default: 2,
		saved: "config",
		check: "whole",
		input: (given) => given["health-successes"]
	},
	"stable-for": {
		variable: "req_stable_for",
		default: 5,
		saved: "config",
		check: "whole",
		input: (given) => seconds(given["stable-for"])
	},
	outside: {
		variable: "req_outside",
		saved: "config",
		input: (given) => servesOutsiders(given) ? "yes" : void 0
	},
	"aws-endpoint-url": {
		variable: "req_aws_endpoint_url",
		saved: "config"
	},
	"shared-paths": {
		variable: "req_shared_paths",
		lines: true,
		saved: "config",
		input: (given) => given["shared-paths"]
	},
	env: {
		variable: "req_env",
		lines: true,
		line: "${2%\"$CR\"}",
		saved: "config",
		input: (given) => given.env
	},
	"before-activate": {
		variable: "req_before_activate",
		lines: true,
		saved: "config",
		input: (given) => given["before-activate"]?.split("\n")
	},
	"before-activate-once": {
		variable: "req_before_activate_once",
		lines: true,
		saved: "config",
		input: (given) => given["before-activate-once"]?.split("\n")
	},
	"after-activate": {
		variable: "req_after_activate",
		lines: true,
		saved: "config",
		input: (given) => given["after-activate"]?.split("\n")
	},
	release: {
		variable: "req_release",
		saved: "request",
		check: "release",
		option: true
	},
	version: {
		variable: "req_version",
		saved: "request",
		option: true
	},
	sha256: {
		variable: "req_sha256",
		saved: "request",
		option: true
	},
	"sha256-source": {
		variable: "req_sha256_source",
		saved: "request"
	},
	"run-url": {
		variable: "req_run_url",
		saved: "request",
		input: (given) => given.runUrl === "" ? void 0 : given.runUrl
	},
	"not-after": {
		variable: "req_not_after",
		saved: "request",
		option: true
	},
	expect: {
		variable: "req_expect",
		saved: "request",
		check: "release",
		option: true
	},
	to: {
		variable: "req_to",
		saved: "request",
		check: "release",
		option: true
	},
	fence: {
		variable: "req_fence",
		saved: "request",
		check: "whole or none",
		option: true
	},
	"fence-parameter": {
		variable: "req_fence_parameter",
		saved: "request",
		option: true
	},
	first: {
		variable: "req_first",
		default: "no",
		saved: "request"
	},
	"rolling-back": {
		variable: "req_rolling_back",
		default: "no",
		saved: "request"
	},
	caller: {
		variable: "req_caller",
		saved: "request",
		asked: "(who_called)"
	},
	"artifact-url": {
		variable: "req_artifact_url",
		option: true
	},
	artifact: { variable: "req_artifact" },
	"archive-sha256": { variable: "req_archive_sha256" },
	"artifact-region": { variable: "req_artifact_region" },
	"command-id": { variable: "req_command_id" },
	revoked: { variable: "req_revoked" },
	answered: {
		variable: "app_health_expected",
		default: 200
	},
	up: {
		variable: "pm2_up",
		lines: true
	},
	known: {
		variable: "pm2_known",
		lines: true
	}
});
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
	return Object.fromEntries(settingRows.flatMap(([key, { input }]) => input ? [[key, input(request)]] : []));
}
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
	const fields = (0,_json_js__WEBPACK_IMPORTED_MODULE_6__.n)(line);
	if (fields["v"] !== 1 || !(fields["command"] === command || fields["command"] === "program")) return void 0;
	const result = toResult(fields);
	return result?.more === void 0 ? result : withAllReleases(result, output.slice(end).replace(/^\n*/, ""));
}
const listMarker = "@ec2-releases ";
/** Adds the releases that the next line lists, unless the output is cut there. */
function withAllReleases(result, rest) {
	const end = rest.indexOf("\n");
	const all = rest.startsWith(listMarker) && end !== -1 ? (0,_json_js__WEBPACK_IMPORTED_MODULE_6__.t)(rest.slice(14, end)) : void 0;
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
	if (!output.startsWith(marker, start)) return (0,_printable_js__WEBPACK_IMPORTED_MODULE_8__.t)(output);
	const end = output.indexOf("\n", start);
	return (0,_printable_js__WEBPACK_IMPORTED_MODULE_8__.t)(end === -1 ? "" : output.slice(end + 1).replace(/^\n?(@ec2-releases .*(\n|$))?/, ""));
}
function toResult(fields) {
	const verdict = _host_verdicts_js__WEBPACK_IMPORTED_MODULE_5__.n.find((one) => one === fields["verdict"]);
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
	release: _labels_js__WEBPACK_IMPORTED_MODULE_7__.i,
	version: upTo(200),
	before: _labels_js__WEBPACK_IMPORTED_MODULE_7__.i,
	beforeVersion: upTo(200),
	after: _labels_js__WEBPACK_IMPORTED_MODULE_7__.i,
	afterVersion: upTo(200),
	sha256: (text) => /^[0-9a-f]{64}$/.test(text),
	verified: (text) => /^(input|beside|api|none|other hosts)$/.test(text),
	manager: (text) => /^(systemd|pm2)$/.test(text),
	service: upTo(200),
	proof: upTo(500),
	manual: upTo(200),
	good: _labels_js__WEBPACK_IMPORTED_MODULE_7__.i
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
	if (!(0,_labels_js__WEBPACK_IMPORTED_MODULE_7__.i)(id) || !/^[a-z]{1,20}$/.test(verdict)) return [];
	return [{
		id,
		verdict,
		version: ("version" in value ? textField(value.version, 80) : "") ?? ""
	}];
}
function textField(value, max) {
	if (typeof value !== "string") return void 0;
	return (0,_printable_js__WEBPACK_IMPORTED_MODULE_8__.t)(value).replace(/[\n\t]+/g, " ").trim().slice(0, max);
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
	const reason = `SSM says ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_8__.t)(detail)}${exitCode > 0 ? `, exit code ${exitCode}` : ""}`;
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
		message: "It was terminated during the run.",
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
	const { ports, onResult } = context;
	const id = crypto.randomUUID();
	const resolveUnsent = (unsent, response) => {
		for (const host of unsent) onResult(host, {
			...response,
			commandId: id
		});
	};
	const expiring = await spec.expiringSettings?.().catch((error) => (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.i)(error));
	if (expiring instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__.t) return resolveUnsent(hosts, refusedResponse(expiring.code, expiring.message));
	const script = scriptFor({
		...spec.settings(hosts[0] ?? ""),
		...expiring
	}, {
		...context,
		id,
		spec
	});
	const sent = await ports.commands.send(script, hosts).catch((error) => (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.i)(error));
	if (sent instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__.t) return resolveUnsent(hosts, sendFailure(sent, spec));
	resolveUnsent(sent.refused, notRegistered);
	const progress = {
		waiting: new Set(hosts.filter((host) => !sent.refused.includes(host))),
		sentAt: ports.clock.now(),
		slowestMs: void 0,
		stallChecks: 0,
		logs: 0
	};
	await pollUntilResolved(sent.id, {
		...context,
		...progress,
		id,
		spec
	});
}
/** With these codes AWS did not send the command. A call that fails otherwise may have sent it. */
const neverSent = /* @__PURE__ */ new Set(["aws-denied", "no-credentials"]);
/** Without a `stage` or `activate` command a host still runs what it ran before; after other commands that is not certain. */
function sendFailure({ code, message }, { command }) {
	return neverSent.has(code) && (command === "stage" || command === "activate") ? refusedResponse(code, message) : noResponse(code, message);
}
const notRegistered = noResponse("host-unreachable", "SSM does not accept commands for it: it is no longer registered, or it was terminated.");
function scriptFor(settings, { id, request, ports, spec }) {
	const { command, runWithinMs } = spec;
	const expires = ports.clock.now() + _programs_js__WEBPACK_IMPORTED_MODULE_0__.a + runWithinMs;
	const notAfter = Math.floor(Math.min(expires, spec.notAfter ?? expires) / 1e3);
	const text = textOf(requestText({
		...settings,
		"not-after": notAfter,
		"command-id": id
	}), {
		request,
		ports,
		spec
	});
	return {
		comment: `ec2-release ${command} ${request.appInstance.name}`,
		text,
		deliverWithinMs: _programs_js__WEBPACK_IMPORTED_MODULE_0__.a,
		runWithinMs
	};
}
function textOf(lines, { request, ports, spec }) {
	const { command, includeProgram, delivers } = spec;
	const { appInstance: instance } = request;
	const programs = ports.programs();
	if (delivers) {
		const program = programs[(0,_programs_js__WEBPACK_IMPORTED_MODULE_0__.n)(delivers.command)];
		return deliveryScript({
			...instance,
			program,
			piece: delivers.piece
		});
	}
	const isCore = (0,_programs_js__WEBPACK_IMPORTED_MODULE_0__.n)(command) === "core";
	return hostScript({
		...instance,
		command,
		request: lines,
		program: programs[(0,_programs_js__WEBPACK_IMPORTED_MODULE_0__.n)(command)],
		...isCore && { alternative: programs.whole },
		includeProgram: includeProgram !== void 0,
		...includeProgram
	});
}
/** Polls until each host has a response: its own, or the reason why polling ended. */
async function pollUntilResolved(id, invocation) {
	try {
		await pollUntilDone(id, invocation);
	} catch (error) {
		const { code, message } = (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.i)(error);
		resolveAll(noResponse(code, message), invocation);
	}
}
/** Polls until every host has responded or the command has expired. */
async function pollUntilDone(id, invocation) {
	const { spec, sentAt, waiting, commands } = invocation;
	const { runWithinMs, minDurationMs = 0 } = spec;
	const { clock, random } = invocation.ports;
	const expires = sentAt + _programs_js__WEBPACK_IMPORTED_MODULE_0__.a + runWithinMs + 15e3;
	while (waiting.size > 0 && clock.now() < expires) {
		await clock.sleep((0,_programs_js__WEBPACK_IMPORTED_MODULE_0__.o)({
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
		if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.i)(error).code === "aws-failed") return [];
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
	if (!spec.probe || invocation.stallCheck || waiting.size === 0 || silentMs < (0,_programs_js__WEBPACK_IMPORTED_MODULE_0__.c)(invocation)) return;
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
	const { expiringAttempts = 3 } = spec;
	const responses = /* @__PURE__ */ new Map();
	const retry = {
		withoutProgram: [],
		withExpiredUrl: []
	};
	const onResult = (host, response) => {
		if (response.result.code === "program-missing" && !spec.includeProgram) retry.withoutProgram.push(host);
		else if (response.result.code === "url-expired" && spec.expiringSettings && expiringAttempts > 1) retry.withExpiredUrl.push(host);
		else {
			responses.set(host, response);
			context.onResult?.(host, response);
		}
	};
	const chunks = groupBySettings(hosts, (host) => requestText(spec.settings(host))).flatMap((group) => (0,_chunked_js__WEBPACK_IMPORTED_MODULE_4__.t)(group, maxHostsPerCommand));
	await Promise.all(chunks.map((chunk) => runInvocation(chunk, spec, {
		...context,
		onResult,
		commands: chunks.length
	})));
	const withProgram = await sendProgram(retry.withoutProgram, spec, context);
	const { includeProgram: _, ...installed } = spec;
	const again = {
		...installed,
		expiringAttempts: expiringAttempts - 1
	};
	const withNewUrl = await redispatch(retry.withExpiredUrl, again, context);
	return new Map([
		...responses,
		...withProgram,
		...withNewUrl
	]);
}
/** Repeats the command with the program, for hosts that lack the program. Pieces that do not fit into it go ahead. */
async function sendProgram(hosts, spec, context) {
	if (hosts.length === 0) return /* @__PURE__ */ new Map();
	const { command } = spec;
	const program = context.ports.programs()[(0,_programs_js__WEBPACK_IMPORTED_MODULE_0__.n)(command)];
	const ahead = Math.max(...hosts.map((host) => piecesAhead(program, requestText(spec.settings(host)))));
	const failed = /* @__PURE__ */ new Map();
	for (let piece = 0; piece < ahead; piece += 1) {
		const ready = hosts.filter((host) => !failed.has(host));
		for (const [host, response] of await deliver(ready, {
			piece,
			command
		}, context)) failed.set(host, response);
	}
	const ready = hosts.filter((host) => !failed.has(host));
	return new Map([...failed, ...await redispatch(ready, {
		...spec,
		includeProgram: { ahead }
	}, context)]);
}
/** Leaves a piece of the program on hosts. Resolves with the hosts that it did not reach. */
async function deliver(hosts, delivers, { request, ports, onResult }) {
	const delivered = await redispatch(hosts, {
		command: "deliver",
		settings: () => ({}),
		runWithinMs: deliveryTimeoutMs,
		delivers
	}, {
		request,
		ports
	});
	const failed = new Map([...delivered].filter(([, { result }]) => !result.ok));
	for (const [host, response] of failed) onResult?.(host, response);
	return failed;
}
async function redispatch(hosts, spec, context) {
	return hosts.length === 0 ? /* @__PURE__ */ new Map() : await dispatch(hosts, spec, context);
}
/** Hosts that get the same settings can share a command. */
function groupBySettings(hosts, settingsOf) {
	return [...Map.groupBy(hosts, settingsOf).values()];
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
	const results = /* @__PURE__ */ new Map();
	for (const host of hosts) {
		const result = known.get(host);
		if (result !== void 0) results.set(host, result);
	}
	await followFences(results, await lease, ports);
	return results;
}
/** Refuses a phase to hosts that get no command for it. */
function refuseHosts({ phase, hosts }, { code, message }, { emit }) {
	const result = {
		ok: false,
		verdict: "refused",
		code,
		message,
		warnings: [],
		seconds: {}
	};
	emit({
		type: "phase",
		phase,
		hosts
	});
	for (const host of hosts) emit({
		type: "host",
		phase,
		host,
		result,
		ms: 0,
		tail: ""
	});
	return new Map(hosts.map((host) => [host, result]));
}
/**
* A host that reports a newer run ends this one, unless the lock shows that there is none: then that host is wrong, or lies,
* and only it has failed.
*/
async function followFences(results, lease, ports) {
	const fenced = [...results].filter(([, result]) => isFenced(result)).map(([host]) => host);
	if (fenced.length === 0 || lease === void 0) return;
	if (!await lease.verify()) return lease.supersede();
	const message = `${fenced.slice(0, 10).join(", ")} reported a newer run, but the lock shows none: see docs/errors.md#fenced. The run continues on the other hosts.`;
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



/***/ }),

/***/ 2:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ parseLock),
/* harmony export */   c: () => (/* binding */ serializeLock),
/* harmony export */   i: () => (/* binding */ parseDrains),
/* harmony export */   o: () => (/* binding */ serialize),
/* harmony export */   r: () => (/* binding */ parameterName),
/* harmony export */   s: () => (/* binding */ serializeDrains),
/* harmony export */   t: () => (/* binding */ emptyDrain)
/* harmony export */ });
/* unused harmony export n */
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2716);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(673);
import.meta.url;


// src/state/records.ts
/** The name of a record: one of each kind for an instance of an app, and several of `drained`. */
function parameterName({ parameterPrefix }, record) {
	return `${parameterPrefix}/${record}`;
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
	const fields = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.n)(value);
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
/** A time as text, or as a number of seconds or milliseconds. */
function parseTime(value) {
	const ms = typeof value === "number" ? value : Date.parse(String(value));
	if (!Number.isFinite(ms)) return void 0;
	return typeof value === "number" && value < 1e11 ? ms * 1e3 : ms;
}
/** A parameter's value has at most 4 KB. */
const maxParameterBytes = 4e3;
/** The records of drained targets, as many as needed; each can be read without the others. */
function serializeDrains(drained) {
	const texts = [];
	let open = {};
	for (const [group, targets] of drained) for (const text of targets.map(serializeTarget)) {
		const more = {
			...open,
			[group]: [...open[group] ?? [], text]
		};
		const isFull = Buffer.byteLength(serializeDrain(more)) > maxParameterBytes;
		if (isFull) texts.push(serializeDrain(open));
		open = isFull ? { [group]: [text] } : more;
	}
	return Object.keys(open).length > 0 ? [...texts, serializeDrain(open)] : texts;
}
const serializeDrain = (groups) => JSON.stringify({ groups });
/** A record that holds no targets. */
const emptyDrain = serializeDrain({});
function parseDrains(text) {
	const groups = text === void 0 ? void 0 : (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.n)(text)["groups"];
	const read = (typeof groups === "object" && groups !== null ? Object.entries(groups) : []).filter(([group]) => (0,_labels_js__WEBPACK_IMPORTED_MODULE_1__.s)(group)).map(([group, targets]) => [group, Array.isArray(targets) ? targets.flatMap(parseTarget) : []]);
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
	if (!(host === void 0 ? /^i-[0-9a-f]{8,17}$/.test(id) : (0,_labels_js__WEBPACK_IMPORTED_MODULE_1__.r)(id))) return [];
	return [{
		id,
		port: Number(port),
		...host !== void 0 && { host },
		...zone === "all" && { zone }
	}];
}



/***/ }),

/***/ 9835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ recordRollback),
/* harmony export */   n: () => (/* binding */ recordDeploy),
/* harmony export */   r: () => (/* binding */ recordPartial),
/* harmony export */   t: () => (/* binding */ readRecord)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2526);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2716);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(673);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2819);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2);
import.meta.url;





// src/state/release-record.ts
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
		await ports.parameters.write((0,_records_js__WEBPACK_IMPORTED_MODULE_4__.r)(request.appInstance, "record"), fitToParameter(about, known));
	} catch (error) {
		const message = `Could not record ${live.id} as the live release. ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.i)(error).message}`;
		ports.emit({
			type: "warning",
			message
		});
	}
}
function fitToParameter(about, known) {
	for (let count = known.length;; count -= 1) {
		const text = (0,_records_js__WEBPACK_IMPORTED_MODULE_4__.o)({
			...about,
			known: known.slice(0, count)
		});
		if (count === 0 || Buffer.byteLength(text) <= 4e3) return text;
	}
}
/** The record as the last run left it; undefined when it is missing or unreadable. */
async function readRecord(request, { parameters }) {
	const stored = await parameters.read((0,_records_js__WEBPACK_IMPORTED_MODULE_4__.r)(request.appInstance, "record")).catch(() => void 0);
	if (stored?.value === void 0) return void 0;
	const fields = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.n)(stored.value);
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
	return (0,_labels_js__WEBPACK_IMPORTED_MODULE_2__.i)(release.id) ? [release] : [];
}
/** Whether a text stays on one line wherever it is shown or sent. */
function isSingleLine(text) {
	return text.length <= 2e3 && text === (0,_printable_js__WEBPACK_IMPORTED_MODULE_3__.t)(text) && !/[\n\t]/.test(text);
}
function readRelease(fields) {
	const text = (name, fits) => {
		const value = fields[name];
		return typeof value === "string" && fits(value) ? value : "";
	};
	const is = (form) => (value) => form.test(value);
	const [id, version] = [text("id", _labels_js__WEBPACK_IMPORTED_MODULE_2__.i), text("version", isSingleLine)];
	const [commit, sha256] = [text("commit", is(/^[0-9a-f]{40,64}$/)), text("sha256", is(/^[0-9a-f]{64}$/))];
	const [repository, runId] = [text("repository", _labels_js__WEBPACK_IMPORTED_MODULE_2__.a), text("runId", is(/^\d{1,20}$/))];
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
