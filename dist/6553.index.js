export const id = 6553;
export const ids = [6553];
export const modules = {

/***/ 6553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   activateExisting: () => (/* binding */ activateExisting),
/* harmony export */   i: () => (/* binding */ announce)
/* harmony export */ });
/* harmony import */ var _inspect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7256);
/* harmony import */ var _phase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4091);
/* harmony import */ var _host_position_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4190);
/* harmony import */ var _plan_hosts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3415);
/* harmony import */ var _restore_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5678);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2526);
/* harmony import */ var _fetchable_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2400);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(345);
/* harmony import */ var _release_record_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9835);
import.meta.url;









// src/rollout/fetch-missing.ts
/** Stages a release that was live before on hosts that do not have it on disk. */
/**
* Stages the release on hosts that have to download it by the plan, under its own id, from where the record says that it is.
* Resolves with each host's result: `unchanged` for a host that stays, its status for one that has the release on disk.
*/
async function fetchMissing(plan, statuses, { recorded, ...context }) {
	const planned = new Map(plan.hosts.map((host) => [host.id, host]));
	const lacking = [...statuses].filter(([host, { ok }]) => ok && planned.get(host)?.downloads).map(([host]) => host);
	const fetched = lacking.length === 0 ? /* @__PURE__ */ new Map() : await stageFromRecord(lacking, recorded, context);
	const onDisk = (host, status) => planned.get(host)?.will === "stay" ? {
		...status,
		verdict: "unchanged"
	} : status;
	return new Map([...statuses].map(([host, status]) => [host, fetched.get(host) ?? onDisk(host, status)]));
}
async function stageFromRecord(hosts, recorded, { session, ports }) {
	const artifact = recorded && (0,_fetchable_js__WEBPACK_IMPORTED_MODULE_6__.t)(recorded);
	if (recorded === void 0 || artifact === void 0) {
		const message = `It does not have ${session.release}, and no run recorded where to download it.`;
		return (0,_phase_js__WEBPACK_IMPORTED_MODULE_1__.n)({
			phase: "stage",
			hosts
		}, {
			code: "release-missing",
			message
		}, ports);
	}
	const { version, sha256 } = recorded;
	const source = await ports.sources.open(artifact).catch((error) => (0,_failure_js__WEBPACK_IMPORTED_MODULE_5__.i)(error));
	if (source instanceof _failure_js__WEBPACK_IMPORTED_MODULE_5__.t) {
		const message = `It does not have ${session.release}, and cannot download it. ${source.message}`;
		return (0,_phase_js__WEBPACK_IMPORTED_MODULE_1__.n)({
			phase: "stage",
			hosts
		}, {
			code: source.code,
			message
		}, ports);
	}
	return await (0,_plan_hosts_js__WEBPACK_IMPORTED_MODULE_3__.f)(hosts, {
		...session,
		version,
		source,
		verification: {
			source: "input",
			sha256
		}
	}, ports);
}
// src/commands/lock-and-inspect.ts
/**
* Asks the hosts what they run while the run takes the lock: an inspection changes nothing, and a rollback is urgent. Rejects as
* `acquireLock` does, once no host is being asked any more.
*/
async function lockAndInspect(hosts, request, ports) {
	const startedAt = ports.clock.now();
	const pendingLease = (0,_lock_js__WEBPACK_IMPORTED_MODULE_7__.t)(request, ports);
	const early = (0,_inspect_js__WEBPACK_IMPORTED_MODULE_0__.t)(hosts, (0,_phase_js__WEBPACK_IMPORTED_MODULE_1__.l)(request), {
		request,
		ports,
		lease: pendingLease
	});
	early.catch(() => void 0);
	const lease = await pendingLease.catch(async (refusal) => {
		await Promise.allSettled([early]);
		throw refusal;
	});
	return {
		lease,
		statusesOf: async (session) => {
			if (ports.clock.now() - startedAt <= maxAgeMs) return await early;
			return await (0,_inspect_js__WEBPACK_IMPORTED_MODULE_0__.t)(hosts, (0,_phase_js__WEBPACK_IMPORTED_MODULE_1__.a)(session), {
				request,
				ports,
				lease
			});
		}
	};
}
/** A run that had the lock meanwhile may have changed what hosts reported earlier than this. */
const maxAgeMs = 1e4;
// src/commands/activate-existing.ts
/** What a rollback and a reconcile have in common: they activate a release that was live before. */
/** Activates the chosen release under the lock, in the batches and with the proofs of a deploy. */
async function activateExisting(goal, request, ports) {
	const found = await (0,_plan_hosts_js__WEBPACK_IMPORTED_MODULE_3__.m)(request, ports);
	const { lease, statusesOf } = await lockAndInspect(found.hosts, request, ports);
	await (0,_lock_js__WEBPACK_IMPORTED_MODULE_7__.a)(lease, async () => {
		const session = {
			request,
			lease,
			deadline: ports.clock.now() + request.timeout,
			...found
		};
		const [record] = await Promise.all([(0,_release_record_js__WEBPACK_IMPORTED_MODULE_8__.t)(request, ports), (0,_restore_js__WEBPACK_IMPORTED_MODULE_4__.t)(session, ports)]);
		const statuses = await statusesOf(session);
		if (lease.lost.aborted || [...statuses.values()].some(_host_position_js__WEBPACK_IMPORTED_MODULE_2__.n)) return;
		await (0,_restore_js__WEBPACK_IMPORTED_MODULE_4__.n)(session, ports, async () => await execute(goal, {
			statuses,
			record
		}, {
			session,
			ports
		}));
	});
}
async function execute(goal, { statuses, record }, { session: fleet, ports }) {
	const choice = goal.choose(statuses, record, fleet);
	const { release, recorded } = choice;
	const plan = (0,_plan_hosts_js__WEBPACK_IMPORTED_MODULE_3__.t)(choice, statuses, {
		...fleet,
		...(0,_plan_hosts_js__WEBPACK_IMPORTED_MODULE_3__.r)(record, ports)
	});
	announce(choice, plan, ports);
	const verification = {
		source: "none",
		why: "nothing was downloaded"
	};
	const about = {
		release,
		version: recorded?.version ?? "",
		commit: recorded?.commit ?? ""
	};
	const context = {
		session: {
			...fleet,
			...about,
			verification
		},
		ports,
		recorded
	};
	await (0,_plan_hosts_js__WEBPACK_IMPORTED_MODULE_3__.n)(plan, fleet.request, ports);
	const ready = await fetchMissing(plan, statuses, context);
	const downloads = new Set(plan.hosts.filter((host) => host.downloads).map(({ id }) => id));
	const steps = {
		record: async () => await goal.record(choice, statuses, record),
		cleanUp: async (last) => await cleanUpDownloads(last, downloads, context)
	};
	if ([...ready.values()].some(_host_position_js__WEBPACK_IMPORTED_MODULE_2__.n)) return await steps.cleanUp(ready);
	const executed = (0,_plan_hosts_js__WEBPACK_IMPORTED_MODULE_3__.i)(plan, ready);
	ports.emit({
		type: "rollout-planned",
		plan: executed
	});
	const rollout = (0,_plan_hosts_js__WEBPACK_IMPORTED_MODULE_3__.u)(ready);
	await rollOutAll(rollout, {
		...context,
		plan: executed
	}, async (joined) => await prepareLate(joined, {
		choice,
		record,
		...context
	}));
	await (0,_plan_hosts_js__WEBPACK_IMPORTED_MODULE_3__.c)(rollout, context, steps);
}
/** Plans for hosts that joined. A host of them that cannot get the release has failed, and keeps no other from it. */
async function prepareLate(joined, { choice, record, ...context }) {
	const { session, ports } = context;
	const { request, lease } = session;
	const seen = await (0,_inspect_js__WEBPACK_IMPORTED_MODULE_0__.t)(joined, (0,_phase_js__WEBPACK_IMPORTED_MODULE_1__.a)(session), {
		request,
		ports,
		lease
	});
	const planFor = (hosts) => (0,_plan_hosts_js__WEBPACK_IMPORTED_MODULE_3__.t)(choice, seen, {
		request,
		hosts,
		...(0,_plan_hosts_js__WEBPACK_IMPORTED_MODULE_3__.r)(record, ports)
	});
	const known = joined.filter(({ id }) => seen.get(id)?.ok);
	const refusing = planFor(known).hosts.filter(({ will }) => will === "refuse");
	const plan = planFor(known.filter(({ id }) => refusing.every((host) => host.id !== id)));
	const results = new Map(await fetchMissing(plan, seen, context));
	for (const { id, code = "release-missing", why } of refusing) {
		const refused = (0,_phase_js__WEBPACK_IMPORTED_MODULE_1__.n)({
			phase: "stage",
			hosts: [id]
		}, {
			code,
			message: why
		}, ports);
		for (const [host, result] of refused) results.set(host, result);
	}
	return {
		plan: (0,_plan_hosts_js__WEBPACK_IMPORTED_MODULE_3__.i)(plan, results),
		results
	};
}
/** Names the chosen release, and warns of what the plan warns of. */
function announce({ release, version, verdict }, plan, { emit }) {
	for (const message of plan.warnings) emit({
		type: "warning",
		message
	});
	emit({
		type: "target-selected",
		release,
		version,
		verdict
	});
}
/** Cleans up only on hosts that downloaded the release: the others needed no space for it. */
async function cleanUpDownloads(last, downloads, context) {
	const fetched = new Map([...last].filter(([host]) => downloads.has(host)));
	await (0,_restore_js__WEBPACK_IMPORTED_MODULE_4__.r)(fetched, context, {
		release: context.session.release,
		isUnused: _restore_js__WEBPACK_IMPORTED_MODULE_4__.i
	});
}
async function rollOutAll(rollout, { plan, session, ports }, prepare) {
	const monitor = (0,_plan_hosts_js__WEBPACK_IMPORTED_MODULE_3__.o)(session, ports);
	const context = {
		session,
		ports,
		monitor
	};
	try {
		await (0,_plan_hosts_js__WEBPACK_IMPORTED_MODULE_3__.d)(plan, rollout, context);
		await (0,_plan_hosts_js__WEBPACK_IMPORTED_MODULE_3__.l)(rollout, context);
		await (0,_plan_hosts_js__WEBPACK_IMPORTED_MODULE_3__.s)(rollout, context, prepare);
	} finally {
		await monitor.stop();
	}
}



/***/ }),

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

/***/ 7256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ inspect)
/* harmony export */ });
/* harmony import */ var _phase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4091);
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2891);
import.meta.url;


// src/dispatch/inspect.ts
/**
* Asks hosts what they run and what they have on disk, without changing anything. Asks again where a response was lost. With a
* lease that is still pending it resolves once the run has the lock.
*/
async function inspect(instances, settings, { ports, ...context }) {
	const hosts = instances.map(({ id }) => id);
	const spec = {
		command: "status",
		settings: () => settings,
		runWithinMs: _programs_js__WEBPACK_IMPORTED_MODULE_1__.l
	};
	const resolve = async (lost) => await (0,_phase_js__WEBPACK_IMPORTED_MODULE_0__.o)([...lost.keys()], spec, {
		request: context.request,
		ports
	});
	return await (0,_phase_js__WEBPACK_IMPORTED_MODULE_0__.i)({
		phase: "inspect",
		hosts,
		dispatch: spec,
		resolve
	}, context, ports);
}



/***/ })

};
