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
/* harmony import */ var _preflight_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7263);
/* harmony import */ var _plan_hosts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3415);
/* harmony import */ var _restore_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5678);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(673);
/* harmony import */ var _majority_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7641);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(345);
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
// src/commands/deploy.ts
/** Stages the release on every host, then activates it batch by batch, proved on each, or reverts every host. */
async function deploy(request, ports) {
	const checked = await (0,_preflight_js__WEBPACK_IMPORTED_MODULE_2__.n)(request, ports);
	const found = {
		...checked,
		source: await (0,_preflight_js__WEBPACK_IMPORTED_MODULE_2__.t)(checked, request, ports)
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
	const record = await (0,_lock_js__WEBPACK_IMPORTED_MODULE_7__.o)(session.request, ports);
	const startedAt = ports.clock.now();
	const staged = await (0,_plan_hosts_js__WEBPACK_IMPORTED_MODULE_3__.a)(idsOf(session.hosts), session, ports);
	const stageMs = ports.clock.now() - startedAt;
	const planned = (results, hosts) => planStaged(results, {
		...session,
		hosts,
		...(0,_plan_hosts_js__WEBPACK_IMPORTED_MODULE_3__.r)(record, ports)
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
	const rollout = (0,_plan_hosts_js__WEBPACK_IMPORTED_MODULE_3__.u)(staged);
	await rollOutAll(plan, rollout, {
		context,
		sha256,
		planned
	});
	await (0,_plan_hosts_js__WEBPACK_IMPORTED_MODULE_3__.c)(rollout, context, {
		record: async () => {
			await (0,_lock_js__WEBPACK_IMPORTED_MODULE_7__.s)({
				...session,
				sha256,
				pace: {
					stageMs,
					batchMs: rollout.slowestMs
				}
			}, ports);
		},
		recordPartial: async () => await (0,_lock_js__WEBPACK_IMPORTED_MODULE_7__.c)(session, ports),
		cleanUp: async (last) => await cleanUpUnused(last, context)
	});
}
async function rollOutAll(plan, rollout, { context: { session, ports }, sha256, planned }) {
	const monitor = (0,_plan_hosts_js__WEBPACK_IMPORTED_MODULE_3__.o)(session, ports);
	const context = {
		session,
		ports,
		monitor
	};
	const pinned = withChecksum(sha256, session);
	try {
		await (0,_plan_hosts_js__WEBPACK_IMPORTED_MODULE_3__.d)(plan, rollout, context);
		await (0,_plan_hosts_js__WEBPACK_IMPORTED_MODULE_3__.l)(rollout, context);
		await (0,_plan_hosts_js__WEBPACK_IMPORTED_MODULE_3__.s)(rollout, context, async (joined) => {
			const results = await (0,_plan_hosts_js__WEBPACK_IMPORTED_MODULE_3__.a)(idsOf(joined), pinned, ports);
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
	return (0,_plan_hosts_js__WEBPACK_IMPORTED_MODULE_3__.t)({
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
		await (0,_plan_hosts_js__WEBPACK_IMPORTED_MODULE_3__.p)(fleet, context);
		await (0,_preflight_js__WEBPACK_IMPORTED_MODULE_2__.s)(request, context.ports);
		await (0,_plan_hosts_js__WEBPACK_IMPORTED_MODULE_3__.n)(plan, request, context.ports);
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



/***/ })

};
