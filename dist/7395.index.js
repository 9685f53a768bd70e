export const id = 7395;
export const ids = [7395];
export const modules = {

/***/ 2121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ planReactivation),
/* harmony export */   t: () => (/* binding */ plan)
/* harmony export */ });
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4295);
/* harmony import */ var _forecast_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2611);
/* harmony import */ var _downgrade_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5375);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2526);
/* harmony import */ var _drained_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6515);
/* harmony import */ var _preflight_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7263);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5952);
import.meta.url;







// src/preflight/permissions.ts
/**
* Makes every call that looks once, and asks IAM about those that write; rejects with all that are denied, not with the first.
* Where IAM cannot be asked the calls that write are listed as not checked.
*/
async function probePermissions(request, world) {
	const [probes, writes] = [probesOf(request, world), writesOf(request)];
	const [refusals, answers] = await Promise.all([Promise.all(probes.map(refusalOf)), Promise.all(writes.map(async (write) => await world.policies.allow(write)))]);
	const denied = [...probes.filter((_, i) => refusals[i]?.code === "aws-denied"), ...writes.filter(({ isAllowedElsewhere = false }, i) => answers[i] === false && !isAllowedElsewhere)];
	if (denied.length > 0) throw deniedAll([...new Set(denied.map(({ action }) => action))]);
	const told = (isKnown) => isKnown ? "allowed" : "not checked";
	return [...probes.map(({ action }, i) => ({
		action,
		is: told(refusals[i] === void 0)
	})), ...writes.map(({ action }, i) => ({
		action,
		is: told(answers[i] === true)
	}))];
}
/** The same of what hosts were asked with: a command that may not be sent leaves them without an answer. */
function refuseUnasked(looks) {
	const refused = [...looks.values()].find(({ code }) => code === "aws-denied");
	if (refused !== void 0) throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__.t("aws-denied", refused.message, { next: seePolicy });
}
const seePolicy = "Add what is missing to the role’s policy; docs/permissions.md has all of it.";
function deniedAll(actions) {
	return new _failure_js__WEBPACK_IMPORTED_MODULE_3__.t("aws-denied", `The role may not call ${actions.join(", ")}.`, { next: seePolicy });
}
async function refusalOf({ look }) {
	return await look().then(() => void 0, (error) => (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.i)(error));
}
function probesOf(request, { instances, parameters, balancer, scaling, alarms }) {
	const { selection, "target-groups": groups = [], alarms: names = [] } = request;
	const { tags, ids, group } = selection;
	const probes = [{
		action: "ssm:DescribeInstanceInformation",
		look: async () => await instances.agents(["i-00000000000000000"])
	}, {
		action: "ssm:GetParameter",
		look: async () => await parameters.read((0,_drained_js__WEBPACK_IMPORTED_MODULE_4__.i)(request, "lock"))
	}];
	if (tags.length + ids.length > 0) probes.push({
		action: "ec2:DescribeInstances",
		look: async () => await instances.find({
			tags,
			ids
		})
	});
	const [first] = groups;
	if (first !== void 0) probes.push({
		action: "elasticloadbalancing:DescribeTargetHealth",
		look: async () => await balancer.health(first)
	});
	if (group !== void 0) probes.push({
		action: "autoscaling:DescribeAutoScalingGroups",
		look: async () => await scaling.find(group)
	});
	if (names.length > 0) probes.push({
		action: "cloudwatch:DescribeAlarms",
		look: async () => await alarms.states(names)
	});
	return probes;
}
function writesOf(request) {
	const { "target-groups": groups = [], "suspend-az-rebalance": suspends, "artifact-bucket": bucket } = request;
	const [targetGroup] = groups;
	const writes = [{
		action: "ssm:PutParameter",
		on: ({ partition, region, account }) => `arn:${partition}:ssm:${region}:${account}:parameter${(0,_drained_js__WEBPACK_IMPORTED_MODULE_4__.i)(request, "lock")}`
	}];
	if (targetGroup !== void 0) writes.push(...["elasticloadbalancing:DeregisterTargets", "elasticloadbalancing:RegisterTargets"].map((action) => ({
		action,
		on: () => targetGroup
	})));
	if (suspends) writes.push(...["autoscaling:SuspendProcesses", "autoscaling:ResumeProcesses"].map((action) => ({
		action,
		on: scalingGroup(request),
		isAllowedElsewhere: true
	})));
	if (bucket !== void 0) {
		const key = [
			bucket.prefix,
			request.app,
			"*"
		].filter((part) => part !== "").join("/");
		const on = ({ partition }) => `arn:${partition}:s3:::${bucket.bucket}/${key}`;
		writes.push({
			action: "s3:PutObject",
			on,
			isAllowedElsewhere: true
		});
	}
	return writes;
}
/** Its ARN has an id in the middle that nobody is told. */
function scalingGroup({ selection: { group = "" } }) {
	return ({ partition, region, account }) => `arn:${partition}:autoscaling:${region}:${account}:autoScalingGroup:*:autoScalingGroupName/${group}`;
}
// src/plan.ts
/** The same preflight as a deploy's, with its refusals; then what the deploy would do. */
async function plan(asked, world) {
	const permissions = await probePermissions(asked, world);
	const { request, hosts, source, verification } = await (0,_preflight_js__WEBPACK_IMPORTED_MODULE_5__.n)(asked, world);
	const seen = await (0,_status_js__WEBPACK_IMPORTED_MODULE_6__.r)({
		usable: hosts,
		unusable: []
	}, request, world);
	const { looks, record } = seen;
	refuseUnasked(looks);
	const bytes = await source.bytes().catch(() => void 0);
	const isLive = (look) => record !== void 0 && (0,_record_js__WEBPACK_IMPORTED_MODULE_0__._)(look, record.id) && verification.sha256 === record.sha256 && record.version === request.version;
	const told = hosts.map((host) => {
		const look = looks.get(host.id) ?? nothingKnown;
		if (isLive(look)) return stays(host, look, "runs it already");
		const faults = [
			look.ok ? "" : look.code,
			(0,_forecast_js__WEBPACK_IMPORTED_MODULE_1__.t)(look, request),
			(0,_forecast_js__WEBPACK_IMPORTED_MODULE_1__.a)(look, bytes),
			(0,_forecast_js__WEBPACK_IMPORTED_MODULE_1__.i)(look, request)
		];
		return (0,_forecast_js__WEBPACK_IMPORTED_MODULE_1__.r)(host, look, {
			will: "change",
			downloads: true,
			why: faults.filter((fault) => fault !== "").join("; ")
		});
	});
	const base = (0,_downgrade_js__WEBPACK_IMPORTED_MODULE_2__.t)(looks, record);
	const changes = base === void 0 ? { unknown: "nobody noted which commit is live" } : await world.commits.between(base, request.commit);
	tell({
		command: "deploy",
		release: "",
		version: request.version,
		changes,
		told
	}, {
		seen,
		hosts,
		permissions,
		request,
		world
	});
	await (0,_downgrade_js__WEBPACK_IMPORTED_MODULE_2__.n)(looks, {
		plan: { request },
		world
	});
	(0,_status_js__WEBPACK_IMPORTED_MODULE_6__.t)(seen.survey, request);
	return "planned";
}
/** What a rollback or a reconcile would do. */
async function planReactivation(aim, request, world) {
	const permissions = await probePermissions(request, world);
	const { hosts } = await (0,_preflight_js__WEBPACK_IMPORTED_MODULE_5__.r)(request, world);
	const seen = await (0,_status_js__WEBPACK_IMPORTED_MODULE_6__.r)({
		usable: hosts,
		unusable: []
	}, request, world);
	const { looks, record } = seen;
	refuseUnasked(looks);
	if ((0,_record_js__WEBPACK_IMPORTED_MODULE_0__.h)([...looks.values()])) return "superseded";
	const goal = aim.choose(looks, record, {
		plan: {
			request,
			hosts
		},
		world
	});
	const { release, version, verdict } = goal;
	world.emit({
		type: "chosen",
		release,
		version,
		verdict
	});
	const told = hosts.map((host) => moved(host, goal, looks));
	tell({
		command: request.command,
		release,
		version,
		told
	}, {
		seen,
		hosts,
		permissions,
		request,
		world
	});
	return "planned";
}
const nothingKnown = (0,_record_js__WEBPACK_IMPORTED_MODULE_0__.T)("result-lost", "It did not answer.").result;
function moved(host, { release, leaves }, looks) {
	const look = looks.get(host.id) ?? nothingKnown;
	if ((0,_record_js__WEBPACK_IMPORTED_MODULE_0__._)(look, release)) return stays(host, look, "runs it already");
	if (leaves.has(host.id)) return stays(host, look, "was changed by hand");
	return (0,_forecast_js__WEBPACK_IMPORTED_MODULE_1__.r)(host, look, {
		will: "change",
		downloads: !(0,_record_js__WEBPACK_IMPORTED_MODULE_0__.d)(look, release),
		why: look.code
	});
}
function stays(host, look, why) {
	return (0,_forecast_js__WEBPACK_IMPORTED_MODULE_1__.r)(host, look, {
		will: "stay",
		downloads: false,
		why
	});
}
function tell({ told, ...what }, { seen, hosts, permissions, request, world }) {
	const changing = new Set(told.filter(({ will }) => will === "change").map(({ id }) => id));
	const fresh = hosts.filter(({ id }) => changing.has(id));
	const batches = (0,_preflight_js__WEBPACK_IMPORTED_MODULE_5__.p)(fresh, seen.looks, request);
	const course = {
		stages: told.some(({ downloads }) => downloads),
		batches: batches.length,
		pace: seen.record?.pace,
		now: world.clock.now()
	};
	const time = (0,_forecast_js__WEBPACK_IMPORTED_MODULE_1__.o)(request, course);
	const forecast = {
		...what,
		hosts: told,
		batches,
		time,
		permissions
	};
	world.emit({
		type: "surveyed",
		survey: seen.survey
	});
	world.emit({
		type: "planned",
		forecast
	});
}



/***/ }),

/***/ 7395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   plan: () => (/* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.t)
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2121);
import.meta.url;



/***/ }),

/***/ 5952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isProved),
/* harmony export */   i: () => (/* binding */ chooseRelease),
/* harmony export */   n: () => (/* binding */ status),
/* harmony export */   o: () => (/* binding */ liveReleases),
/* harmony export */   r: () => (/* binding */ takeSurvey),
/* harmony export */   s: () => (/* binding */ inspect),
/* harmony export */   t: () => (/* binding */ refuseDrift)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2526);
/* harmony import */ var _preflight_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7263);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4295);
/* harmony import */ var _drained_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6515);
/* harmony import */ var _survey_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4856);
/* harmony import */ var _agreement_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8504);
import.meta.url;






// src/errands/inspect.ts
/** Asks hosts what they run and what they have on disk. Nothing changes there. One whose answer is lost is asked once more. */
async function inspect(instances, settings, { request, world }) {
	const hosts = instances.map(({ id }) => id);
	const errand = {
		command: "status",
		settings: () => settings,
		runWithinMs: _record_js__WEBPACK_IMPORTED_MODULE_2__.k
	};
	const settle = async (silent) => await (0,_record_js__WEBPACK_IMPORTED_MODULE_2__.C)([...silent.keys()], errand, {
		request,
		world
	});
	return await (0,_record_js__WEBPACK_IMPORTED_MODULE_2__.x)({
		phase: "inspect",
		hosts,
		errand,
		settle
	}, { request }, world);
}
// src/preflight/order.ts
/** One order of releases from those of the record and of several hosts. Pure. */
/**
* Every id, the newest first, in an order that no list contradicts. Where lists contradict each other, the record's order holds,
* then that which most hosts give.
*/
function merged(recorded, ofHosts) {
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
// src/preflight/candidates.ts
/** Which release a rollback leads to. Pure. */
/** Releases were proved there, or ran there before there was a proof. */
const proved = /* @__PURE__ */ new Set(["good", "adopted"]);
function isProved({ verdict }) {
	return proved.has(verdict);
}
/** The newest first. `known` is what the record has. */
function candidates(looks, known) {
	return order(looks, known).map((id) => described(id, looks, known)).filter(({ lacking, isFetchable }) => lacking.length === 0 || isFetchable);
}
/** Every release that the record or a host knows, the newest first, as they have them: a name says nothing of time. */
function order(looks, known) {
	return merged(known.map(({ id }) => id), [...looks.values()].map(({ releases = [] }) => releases.map(({ id }) => id)));
}
/** A release as the fleet has it. What one host says of it counts for no more than that host. */
function described(release, looks, known) {
	const on = new Map([...looks].map(([host, { releases = [] }]) => [host, releases.find(({ id }) => id === release)]));
	const having = [...on].flatMap(([host, has]) => has === void 0 ? [] : [{
		host,
		...has
	}]);
	const noted = known.find(({ id }) => id === release);
	const verdict = verdictOf(having, noted);
	const against = having.filter((one) => proved.has(verdict) && !proved.has(one.verdict)).map(({ host }) => host);
	const lacking = [...on].filter(([, has]) => has === void 0).map(([host]) => host);
	return {
		release,
		version: noted?.version || (0,_agreement_js__WEBPACK_IMPORTED_MODULE_5__.r)(having.map((one) => one.version)) || "",
		verdict,
		lacking,
		against,
		isFetchable: noted !== void 0 && (0,_record_js__WEBPACK_IMPORTED_MODULE_2__.t)(noted) !== void 0
	};
}
/** What was recorded was proved on every host once. So where hosts are divided, that counts. */
function verdictOf(having, noted) {
	if (noted?.bad) return "bad";
	const isNoted = noted !== void 0 && !noted.partial;
	const [good, other] = [having.filter(isProved), having.filter((one) => !isProved(one))];
	const said = ((isNoted ? !(0,_agreement_js__WEBPACK_IMPORTED_MODULE_5__.t)(other.length, having.length) : (0,_agreement_js__WEBPACK_IMPORTED_MODULE_5__.t)(good.length, having.length)) ? good : other).map(({ verdict }) => verdict);
	return (0,_agreement_js__WEBPACK_IMPORTED_MODULE_5__.r)(said) ?? said[0] ?? (isNoted ? "good" : "failed");
}
/**
* The release that was asked for by its id or its version, else the newest good one that is older than what the fleet runs.
* Throws `no-rollback-target`, with what there is to choose from.
*/
function chooseRelease(looks, record, request) {
	const all = candidates(looks, record.known);
	const good = all.filter(isProved);
	const { "release-id": id, version } = request;
	if (id !== void 0) return all.find(({ release }) => release === id) ?? none(`have ${id}`, looks, good);
	if (version !== "") {
		const named = (one) => isVersion(one.version, version);
		return good.find(named) ?? all.find(named) ?? none(`have version ${version}`, looks, good);
	}
	const newestFirst = order(looks, record.known);
	const live = liveReleases(looks, record);
	const at = newestFirst.findIndex((release) => live.has(release));
	const past = at < 0 ? [] : newestFirst.slice(at + 1);
	const newest = newestFirst[at] ?? "what they run";
	const older = good.find(({ release }) => past.includes(release));
	const closer = new Set(older === void 0 ? past : past.slice(0, past.indexOf(older.release)));
	const between = ofMost(looks, record).find(({ release }) => closer.has(release));
	if (between !== void 0) none(`have ${between.release}, which most of them have`, looks, good);
	return older ?? none(`have a good release in common that is older than ${newest}`, looks, good);
}
/** Good releases that most hosts have, the newest first. A host that lacks one must not lead the others past it. */
function ofMost(looks, { known }) {
	return order(looks, known).map((id) => described(id, looks, known)).filter((one) => isProved(one) && (0,_agreement_js__WEBPACK_IMPORTED_MODULE_5__.t)(looks.size - one.lacking.length, looks.size));
}
/**
* What the fleet runs: what was recorded, what most hosts run, and what others were about to run as well. A release that a host
* alone names is none of these, unless nothing else is there to go by.
*/
function liveReleases(looks, { id, known }) {
	const named = new Set([...looks.values()].flatMap(({ before = "none" }) => before === "none" ? [] : [before]));
	const partial = new Set(known.flatMap((one) => one.partial ? [one.id] : []));
	const counted = [...named].filter((one) => one === id || partial.has(one) || isVouched(one, looks));
	return counted.length > 0 ? new Set(counted) : named;
}
/** Most hosts run it, or most of the others were to: they have it as staged or failed. */
function isVouched(release, looks) {
	const others = [...looks.values()].filter(({ before }) => before !== release);
	const wereTo = others.filter(({ releases = [] }) => releases.some(({ id, verdict }) => id === release && (verdict === "staged" || verdict === "failed")));
	return (0,_agreement_js__WEBPACK_IMPORTED_MODULE_5__.t)(looks.size - others.length, looks.size) || (0,_agreement_js__WEBPACK_IMPORTED_MODULE_5__.t)(wereTo.length, others.length);
}
/** A host tells the first 40 bytes of a version, and no half of a character. */
function isVersion(told, version) {
	return told === version || Buffer.byteLength(told) > 36 && version.startsWith(told);
}
function none(what, looks, good) {
	const named = good.map(({ release, version }) => version === "" ? release : `${version} (${release})`);
	const choice = named.length === 0 ? "They have no good release in common." : `All of them have: ${named.join(", ")}.`;
	const hosts = looks.size === 1 ? "The host does not" : `Not all of the ${looks.size} hosts`;
	throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.t("no-rollback-target", `${hosts} ${what}. ${choice}`, { next: "Choose one with release-id, or deploy the version that is wanted." });
}
// src/preflight/survey.ts
/** What a fleet looks like now, asked without changing anything. */
/** Asks the hosts, and reads what runs noted. */
async function takeSurvey({ usable, unusable }, request, world) {
	const settings = {
		...(0,_record_js__WEBPACK_IMPORTED_MODULE_2__.A)(request),
		version: void 0
	};
	const [looks, record, lock, { drained }] = await Promise.all([
		inspect(usable, settings, {
			request,
			world
		}),
		(0,_record_js__WEBPACK_IMPORTED_MODULE_2__.n)(request, world),
		(0,_record_js__WEBPACK_IMPORTED_MODULE_2__.s)(request, world),
		(0,_drained_js__WEBPACK_IMPORTED_MODULE_3__.t)(request, world)
	]);
	const seen = new Map([...looks].filter(([, { ok }]) => ok));
	return {
		survey: {
			...record && { recorded: record },
			...lock && { lock },
			drained: Object.fromEntries([...drained].map(([group, all]) => [group, all.map(({ id, port }) => `${id}:${port}`)])),
			candidates: candidates(seen, record?.known ?? []).filter(({ release }) => release !== record?.id),
			hosts: [...usable.map((host) => (0,_survey_js__WEBPACK_IMPORTED_MODULE_4__.n)(host, looks.get(host.id), record?.id)), ...unusable.map(_survey_js__WEBPACK_IMPORTED_MODULE_4__.r)]
		},
		looks,
		record
	};
}
// src/status.ts
/** Says what each host runs, and how that stands to what was recorded. Takes no lock, and changes nothing. */
async function status(request, world) {
	const found = await (0,_record_js__WEBPACK_IMPORTED_MODULE_2__.j)(request, world);
	world.emit({
		type: "hosts",
		...found,
		skip: true
	});
	(0,_preflight_js__WEBPACK_IMPORTED_MODULE_1__.i)(found, request);
	const { survey } = await takeSurvey(found, request, world);
	world.emit({
		type: "surveyed",
		survey
	});
	refuseDrift(survey, request);
	return "reported";
}
/** Rejects where a workflow wants to know, so that it is red. */
function refuseDrift(survey, request) {
	const { length } = (0,_survey_js__WEBPACK_IMPORTED_MODULE_4__.t)(survey);
	if (length === 0 || !request["fail-on-drift"]) return;
	const hosts = length === 1 ? "One host is" : `${length} hosts are`;
	throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.t("drift", `${hosts} not as recorded, or not well.`, { next: "Run command: reconcile, deploy the recorded version again, or look at the hosts." });
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



/***/ })

};
