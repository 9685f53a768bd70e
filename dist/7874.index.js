export const id = 7874;
export const ids = [7874];
export const modules = {

/***/ 2400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ downloadableArtifact)
/* harmony export */ });
/* harmony import */ var _artifact_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7245);
import.meta.url;

// src/planning/fetchable.ts
/** The artifact of a recorded release, for hosts that lack it; undefined when they cannot download or verify it. */
function downloadableArtifact({ version, artifact: text, sha256, signed, ...recorded }) {
	if (version === "" || signed || !/^[0-9a-f]{64}$/.test(sha256)) return void 0;
	const artifact = parseArtifact(text);
	if (artifact?.display !== text) return void 0;
	const { repository = "", runId = "" } = recorded;
	return (artifact.kind === "url" || artifact.kind === "s3" || repository !== "") && (artifact.kind !== "actions" || runId !== "") ? (0,_artifact_input_js__WEBPACK_IMPORTED_MODULE_0__.r)(artifact, {
		repository,
		runId
	}) : void 0;
}
function parseArtifact(text) {
	try {
		return (0,_artifact_input_js__WEBPACK_IMPORTED_MODULE_0__.t)(text);
	} catch {
		return;
	}
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

/***/ 54:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ rollbackCandidates),
/* harmony export */   n: () => (/* binding */ isProved),
/* harmony export */   r: () => (/* binding */ liveReleases),
/* harmony export */   t: () => (/* binding */ chooseRollbackTarget)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2526);
/* harmony import */ var _host_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9977);
/* harmony import */ var _majority_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7641);
/* harmony import */ var _fetchable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2400);
import.meta.url;




// src/planning/release-order.ts
/** Merges the orders of releases of the record and of hosts into one. Pure. */
/**
* Every id, newest first, in an order that no list contradicts. Where lists contradict each other, the record's order applies,
* then the order of most hosts.
*/
function mergeReleaseOrders(recorded, ofHosts) {
	let left = [recorded, ...[...Map.groupBy(ofHosts, (list) => list.join(" ")).values()].sort((one, other) => other.length - one.length).flatMap(([list]) => list === void 0 ? [] : [list])];
	const order = [];
	for (;;) {
		left = left.filter((list) => list.length > 0);
		const heads = left.flatMap(([head]) => head ?? []);
		const isFirst = (id) => left.every((list) => list.indexOf(id) <= 0);
		const next = heads.find(isFirst) ?? heads[0];
		if (next === void 0) return order;
		order.push(next);
		left = left.map((list) => list.filter((id) => id !== next));
	}
}
// src/planning/rollback-target.ts
/** Verdicts of a release that was proved on the host, or ran there before the host was adopted. */
const proved = /* @__PURE__ */ new Set(["good", "adopted"]);
function isProved({ verdict }) {
	return proved.has(verdict);
}
/** Newest first. `known` is the history in the record. */
function rollbackCandidates(statuses, known) {
	return releasesNewestFirst(statuses, known).map((id) => releaseOnFleet(id, statuses, known)).filter(({ lacking, isFetchable }) => lacking.length === 0 || isFetchable);
}
/** Every release that the record or a host knows, newest first, in their order: an id need not be a time. */
function releasesNewestFirst(statuses, known) {
	return mergeReleaseOrders(known.map(({ id }) => id), [...statuses.values()].map(({ releases = [] }) => releases.map(({ id }) => id)));
}
/** The state of a release on the fleet. A host decides only about itself. */
function releaseOnFleet(release, statuses, known) {
	const on = new Map([...statuses].map(([host, { releases = [] }]) => [host, releases.find(({ id }) => id === release)]));
	const having = [...on].flatMap(([host, has]) => has === void 0 ? [] : [{
		host,
		...has
	}]);
	const recorded = known.find(({ id }) => id === release);
	const verdict = verdictOf(having, recorded);
	const against = having.filter((one) => proved.has(verdict) && !proved.has(one.verdict)).map(({ host }) => host);
	const lacking = [...on].filter(([, has]) => has === void 0).map(([host]) => host);
	return {
		release,
		version: recorded?.version || (0,_majority_js__WEBPACK_IMPORTED_MODULE_2__.r)(having.map((one) => one.version)) || "",
		verdict,
		lacking,
		against,
		isFetchable: recorded !== void 0 && (0,_fetchable_js__WEBPACK_IMPORTED_MODULE_3__.t)(recorded) !== void 0
	};
}
/** A recorded release was proved on every host, so the record decides where hosts disagree. */
function verdictOf(having, recorded) {
	if (recorded?.bad) return "bad";
	const wasLive = recorded !== void 0 && !recorded.partial;
	const [good, other] = [having.filter(isProved), having.filter((one) => !isProved(one))];
	const verdicts = ((wasLive ? !(0,_majority_js__WEBPACK_IMPORTED_MODULE_2__.t)(other.length, having.length) : (0,_majority_js__WEBPACK_IMPORTED_MODULE_2__.t)(good.length, having.length)) ? good : other).map(({ verdict }) => verdict);
	return (0,_majority_js__WEBPACK_IMPORTED_MODULE_2__.r)(verdicts) ?? verdicts[0] ?? (wasLive ? "good" : "failed");
}
/**
* The release that the request names by id or version, else the newest good release that is older than the live one. Throws
* `no-rollback-target`, which lists the releases to choose from.
*/
function chooseRollbackTarget(statuses, record, request) {
	const known = record?.known ?? [];
	const all = rollbackCandidates(statuses, known);
	const good = all.filter(isProved);
	const { "release-id": id, version } = request;
	if (id !== void 0) return all.find(({ release }) => release === id) ?? none(`have ${id}`, statuses, good);
	if (version !== "") {
		const named = (one) => isVersion(one.version, version);
		return good.find(named) ?? all.find(named) ?? none(`have version ${version}`, statuses, good);
	}
	const newestFirst = releasesNewestFirst(statuses, known);
	const live = liveReleases(statuses, record);
	const at = newestFirst.findIndex((release) => live.has(release));
	const past = at < 0 ? [] : newestFirst.slice(at + 1);
	const newest = newestFirst[at] ?? "what they run";
	const older = good.find(({ release }) => past.includes(release));
	const closer = new Set(older === void 0 ? past : past.slice(0, past.indexOf(older.release)));
	const between = goodOnMostHosts(statuses, known).find(({ release }) => closer.has(release));
	if (between !== void 0) none(`have ${between.release}, which most of them have`, statuses, good);
	return older ?? none(`have a good release in common that is older than ${newest}`, statuses, good);
}
/** Good releases that most hosts have, newest first. A host that lacks one must not make the others skip it. */
function goodOnMostHosts(statuses, known) {
	return releasesNewestFirst(statuses, known).map((id) => releaseOnFleet(id, statuses, known)).filter((one) => isProved(one) && (0,_majority_js__WEBPACK_IMPORTED_MODULE_2__.t)(statuses.size - one.lacking.length, statuses.size));
}
/**
* The releases that the fleet runs: the recorded one, what most hosts run, and what other hosts were to run as well. A release
* that only one host reports does not count, unless there is no other evidence.
*/
function liveReleases(statuses, record) {
	const { id, known = [] } = record ?? {};
	const named = new Set([...statuses.values()].flatMap(({ before = "none" }) => before === "none" ? [] : [before]));
	const partial = new Set(known.flatMap((one) => one.partial ? [one.id] : []));
	const counted = [...named].filter((one) => one === id || partial.has(one) || isConfirmed(one, statuses));
	return counted.length > 0 ? new Set(counted) : named;
}
/** Whether most hosts run it, or most of the others were to run it: they have it as staged or failed. */
function isConfirmed(release, statuses) {
	const others = [...statuses.values()].filter(({ before }) => before !== release);
	const wereTo = others.filter(({ releases = [] }) => releases.some(({ id, verdict }) => id === release && (verdict === "staged" || verdict === "failed")));
	return (0,_majority_js__WEBPACK_IMPORTED_MODULE_2__.t)(statuses.size - others.length, statuses.size) || (0,_majority_js__WEBPACK_IMPORTED_MODULE_2__.t)(wereTo.length, others.length);
}
/** A host reports the first bytes of a version, without a cut character, which has at most three bytes. */
function isVersion(reported, version) {
	return reported === version || Buffer.byteLength(reported) > _host_limits_js__WEBPACK_IMPORTED_MODULE_1__.t.versionBytes - 4 && version.startsWith(reported);
}
function none(what, statuses, good) {
	const named = good.map(({ release, version }) => version === "" ? release : `${version} (${release})`);
	const choice = named.length === 0 ? "They have no good release in common." : `All of them have: ${named.join(", ")}.`;
	const hosts = statuses.size === 1 ? "The host does not" : `Not all of the ${statuses.size} hosts`;
	throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.t("no-rollback-target", `${hosts} ${what}. ${choice}`, { next: "Choose one with release-id, or deploy the version that you want." });
}



/***/ }),

/***/ 7874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rollbackGoal: () => (/* binding */ rollbackGoal)
/* harmony export */ });
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(673);
/* harmony import */ var _fetchable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2400);
/* harmony import */ var _rollback_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54);
/* harmony import */ var _release_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9835);
import.meta.url;




// src/commands/rollback.ts
/** Every host runs one release again that all of them have on disk or can download. */
function rollbackGoal(request, ports) {
	return {
		choose,
		record: async (to, statuses, before) => {
			const from = (0,_rollback_target_js__WEBPACK_IMPORTED_MODULE_2__.r)(statuses, before);
			await (0,_release_record_js__WEBPACK_IMPORTED_MODULE_3__.i)({
				...to,
				from,
				known: before?.known ?? [],
				pace: before?.pace
			}, request, ports);
		}
	};
}
function choose(statuses, record, basis) {
	const target = (0,_rollback_target_js__WEBPACK_IMPORTED_MODULE_2__.t)(statuses, record, basis.request);
	const { release, version, verdict } = target;
	const recorded = record?.known.find(({ id }) => id === release);
	return {
		kind: "activate",
		release,
		version,
		verdict,
		recorded,
		isDownloadable: recorded !== void 0 && (0,_fetchable_js__WEBPACK_IMPORTED_MODULE_1__.t)(recorded) !== void 0,
		keep: /* @__PURE__ */ new Set(),
		warnings: warnings(target, statuses, {
			record,
			basis
		})
	};
}
/** Warns about hosts whose reports did not count, and about a chosen release that is not good. */
function warnings(target, statuses, { record, basis }) {
	const live = (0,_rollback_target_js__WEBPACK_IMPORTED_MODULE_2__.r)(statuses, record);
	const label = (id) => (0,_labels_js__WEBPACK_IMPORTED_MODULE_0__.n)(basis.hosts.find((host) => host.id === id) ?? {
		id,
		name: id
	});
	const alone = [...statuses].filter(([, { before = "none" }]) => before !== "none" && !live.has(before));
	return [
		...(0,_rollback_target_js__WEBPACK_IMPORTED_MODULE_2__.n)(target) ? [] : [`${target.release} is ${target.verdict}, and was asked for.`],
		...target.against.map((host) => `${label(host)} says that ${target.release} is not good; the other hosts, or the record, say that it is.`),
		...alone.map(([host, { before }]) => `${label(host)} says that it runs ${before}, which no run recorded and most hosts do not run: that did not count.`)
	];
}



/***/ })

};
