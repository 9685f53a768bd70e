export const id = 7901;
export const ids = [7901];
export const modules = {

/***/ 7901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deploy: () => (/* binding */ deploy)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2526);
/* harmony import */ var _host_position_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4190);
/* harmony import */ var _plan_hosts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3415);
/* harmony import */ var _downgrade_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5375);
/* harmony import */ var _restore_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5678);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(673);
/* harmony import */ var _majority_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7641);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(345);
/* harmony import */ var _release_record_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9835);
import.meta.url;









// src/rollout/consistent-artifact.ts
/** The tarball's checksum that most hosts report, else empty. GitHub wraps it in a zip, so only hosts know it. */
function commonChecksum(staged) {
	const there = [...staged.values()].filter(({ verdict }) => verdict !== "gone");
	return [...checksumsByHost(staged)].find(([, hosts]) => (0,_majority_js__WEBPACK_IMPORTED_MODULE_6__.t)(hosts.size, there.length))?.[0] ?? "";
}
/** Pins the checksum for hosts that join later, so that they get the file that the others got. */
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
/** Throws when hosts downloaded different files: without a checksum, a URL may serve each host another one. */
function requireSameArtifact(staged, { request, hosts }) {
	const digests = checksumsByHost(staged);
	if (digests.size < 2) return;
	const given = [...digests].slice(0, 5).map(([sha256, ids]) => {
		const some = hosts.filter(({ id }) => ids.has(id)).slice(0, 5);
		return `${sha256.slice(0, 12)}… on ${some.map(_labels_js__WEBPACK_IMPORTED_MODULE_5__.n).join(", ")}${ids.size > 5 ? ", …" : ""}`;
	});
	const what = request.artifact?.display ?? "The artifact";
	throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.t("sha256-mismatch", `${what} is not the same file for every host: ${given.join("; ")}.`, { next: "Give artifact-sha256, and an address that always leads to one file." });
}
/** The hosts by the checksum of their download. */
function checksumsByHost(staged) {
	const digests = /* @__PURE__ */ new Map();
	for (const [host, { sha256 }] of staged) if (sha256 !== void 0) digests.set(sha256, (digests.get(sha256) ?? /* @__PURE__ */ new Set()).add(host));
	return digests;
}
// src/rollout/copy-artifact.ts
/** With `artifact-bucket`, copies the artifact there for hosts to download, unless it is in S3 already. */
async function copyToBucket({ source, verification }, request, ports) {
	if (request["artifact-bucket"] === void 0 || source.artifact.kind === "s3") return source;
	return await ports.sources.copied(source, verification);
}
// src/commands/deploy.ts
/** Stages the release on every host, then activates it batch by batch, proved on each, or reverts every host. */
async function deploy(request, ports) {
	const checked = await (0,_plan_hosts_js__WEBPACK_IMPORTED_MODULE_2__.p)(request, ports);
	const found = {
		...checked,
		source: await copyToBucket(checked, request, ports)
	};
	const lease = await (0,_lock_js__WEBPACK_IMPORTED_MODULE_7__.t)(request, ports);
	await (0,_lock_js__WEBPACK_IMPORTED_MODULE_7__.a)(lease, async () => {
		const release = releaseId(lease.takenAt);
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
		await (0,_restore_js__WEBPACK_IMPORTED_MODULE_4__.t)(session, ports);
		await (0,_restore_js__WEBPACK_IMPORTED_MODULE_4__.n)(session, ports, async () => await execute({
			session,
			ports
		}));
	});
}
/** The id of a release that is created now: UTC, so that the order of ids is the order of releases. */
function releaseId(now) {
	const [day, time] = new Date(now).toISOString().replace(/[-:]|\..*/g, "").split("T");
	return `${day}_${time}`;
}
async function execute(context) {
	const { session, ports } = context;
	const record = await (0,_release_record_js__WEBPACK_IMPORTED_MODULE_8__.t)(session.request, ports);
	const startedAt = ports.clock.now();
	const staged = await (0,_plan_hosts_js__WEBPACK_IMPORTED_MODULE_2__.f)(idsOf(session.hosts), session, ports);
	const stageMs = ports.clock.now() - startedAt;
	const planned = (results, hosts) => planStaged(results, {
		...session,
		hosts,
		...(0,_plan_hosts_js__WEBPACK_IMPORTED_MODULE_2__.r)(record, ports)
	});
	const plan = planned(staged, session.hosts);
	if (!await canActivate(plan, {
		statuses: staged,
		record
	}, context)) return;
	ports.emit({
		type: "rollout-planned",
		plan
	});
	const sha256 = session.verification.sha256 ?? commonChecksum(staged);
	const rollout = (0,_plan_hosts_js__WEBPACK_IMPORTED_MODULE_2__.u)(staged);
	await rollOutAll(plan, rollout, {
		context,
		sha256,
		planned
	});
	await (0,_plan_hosts_js__WEBPACK_IMPORTED_MODULE_2__.c)(rollout, context, {
		record: async () => {
			await (0,_release_record_js__WEBPACK_IMPORTED_MODULE_8__.n)({
				...session,
				sha256,
				pace: {
					stageMs,
					batchMs: rollout.slowestMs
				}
			}, ports);
		},
		recordPartial: async () => await (0,_release_record_js__WEBPACK_IMPORTED_MODULE_8__.r)(session, ports),
		cleanUp: async (last) => await cleanUpUnused(last, context)
	});
}
async function rollOutAll(plan, rollout, { context: { session, ports }, sha256, planned }) {
	const monitor = (0,_plan_hosts_js__WEBPACK_IMPORTED_MODULE_2__.o)(session, ports);
	const context = {
		session,
		ports,
		monitor
	};
	const pinned = withChecksum(sha256, session);
	try {
		await (0,_plan_hosts_js__WEBPACK_IMPORTED_MODULE_2__.d)(plan, rollout, context);
		await (0,_plan_hosts_js__WEBPACK_IMPORTED_MODULE_2__.l)(rollout, context);
		await (0,_plan_hosts_js__WEBPACK_IMPORTED_MODULE_2__.s)(rollout, context, async (joined) => {
			const results = await (0,_plan_hosts_js__WEBPACK_IMPORTED_MODULE_2__.f)(idsOf(joined), pinned, ports);
			return {
				plan: planned(results, joined),
				results
			};
		});
	} finally {
		await monitor.stop();
	}
}
const idsOf = (hosts) => hosts.map(({ id }) => id);
/** A host that could not stage is in no plan. */
function planStaged(staged, fleet) {
	const { release, version } = fleet;
	const hosts = fleet.hosts.filter(({ id }) => staged.get(id)?.ok);
	return (0,_plan_hosts_js__WEBPACK_IMPORTED_MODULE_2__.t)({
		kind: "deploy",
		release,
		version
	}, staged, {
		...fleet,
		hosts
	});
}
/** Whether the run may activate. Otherwise it removes the release from the hosts, and rejects where it has more to say. */
async function canActivate(plan, fleet, context) {
	const { lease } = context.session;
	const { statuses: staged } = fleet;
	const isStaged = !lease.lost.aborted && ![...staged.values()].some(_host_position_js__WEBPACK_IMPORTED_MODULE_1__.n);
	const refusal = isStaged ? await preActivationRefusal(plan, fleet, context) : void 0;
	if (isStaged && refusal === void 0) return true;
	await cleanUpUnused(staged, context);
	if (refusal !== void 0 && !lease.lost.aborted) throw refusal;
	return false;
}
/** The checks that need every host's result, before any traffic moves. */
async function preActivationRefusal(plan, fleet, context) {
	const { statuses: staged } = fleet;
	if ([...staged.values()].every(({ verdict }) => verdict === "gone")) return new _failure_js__WEBPACK_IMPORTED_MODULE_0__.t("no-hosts", "Every host was terminated while the release was staged.");
	const { request } = context.session;
	try {
		requireSameArtifact(staged, context.session);
		await (0,_downgrade_js__WEBPACK_IMPORTED_MODULE_3__.n)(fleet, context);
		await (0,_plan_hosts_js__WEBPACK_IMPORTED_MODULE_2__.h)(request, context.ports);
		await (0,_plan_hosts_js__WEBPACK_IMPORTED_MODULE_2__.n)(plan, request, context.ports);
		return;
	} catch (error) {
		if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__.t) return error;
		throw error;
	}
}
async function cleanUpUnused(last, context) {
	await (0,_restore_js__WEBPACK_IMPORTED_MODULE_4__.r)(last, context, {
		release: context.session.release,
		isUnused: _restore_js__WEBPACK_IMPORTED_MODULE_4__.i
	});
}



/***/ }),

/***/ 5375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ refuseDowngrade),
/* harmony export */   t: () => (/* binding */ liveCommit)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2526);
import.meta.url;

// src/preflight/downgrade.ts
const commitForm = /^[0-9a-f]{40,64}$/;
/** The most live commits that a run compares, where hosts run different ones. */
const maxCompared = 5;
/**
* Rejects with `downgrade` when GitHub says that the new commit is behind a live one. Emits the result of the check, also
* when unknown.
*/
async function refuseDowngrade({ statuses: staged, record }, { session, ports }) {
	const { commit } = session;
	if (session.request["allow-downgrade"]) return;
	if (commit !== "" && record?.known.find((one) => one.commit === commit)?.bad) throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.t("downgrade", `Commit ${short(commit)} was rolled back earlier.`, { next: "Deploy a newer commit with the fix, or set allow-downgrade: true." });
	if ([...staged.values()].every(({ before }) => before === void 0 || before === "none")) return;
	const live = liveCommits(staged, record);
	const compared = live.flatMap((one) => one === void 0 || one === commit ? [] : [one]).slice(0, maxCompared);
	const relations = await Promise.all(compared.map(async (base) => ({
		base,
		...await ports.commits.compare(base, commit)
	})));
	const behind = relations.find((relation) => "is" in relation && relation.is === "behind")?.base;
	if (behind !== void 0) throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.t("downgrade", `Commit ${short(commit)} is behind ${short(behind)}, which is live${where(behind, staged, record)}: this deploy would remove changes.`, { next: "Deploy a newer commit, run the command rollback, or set allow-downgrade: true." });
	const [unknown] = relations.flatMap((relation) => "unknown" in relation ? [relation.unknown] : []);
	const why = live.includes(void 0) ? "no record says which commit is live" : unknown;
	const text = why === void 0 ? `${short(commit)} is not behind the live commit` : `unknown: ${why}`;
	ports.emit({
		type: "commit-check",
		text
	});
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



/***/ })

};
