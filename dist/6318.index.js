export const id = 6318;
export const ids = [6318];
export const modules = {

/***/ 6318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sourcesFor: () => (/* binding */ sourcesFor)
/* harmony export */ });
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5132);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2526);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1455);
import.meta.url;




// src/sources.ts
/** The stores that artifacts come from, each loaded by the runs that use it. */
function sourcesFor(request, means) {
	const desk = {
		...means,
		request
	};
	return {
		open: async (artifact) => hidden(await opened(artifact, desk), means),
		copied: async (source, expected) => hidden(await copied(source, expected, desk), means)
	};
}
/** Whoever has such an address may read the artifact: it is a secret before anybody sees it. */
function hidden(source, { hide }) {
	const address = async () => {
		const there = await source.address();
		if (there.region === void 0) for (const secret of (0,_artifact_js__WEBPACK_IMPORTED_MODULE_0__.r)(there.url)) hide(secret);
		return there;
	};
	return {
		...source,
		address
	};
}
async function opened(artifact, desk) {
	const { clock, gitHub, results, request } = desk;
	switch (artifact.kind) {
		case "url": return {
			artifact,
			digest: async () => await besideUrl(artifact.url, clock),
			bytes: async () => await (await __webpack_require__.e(/* import() */ 6660).then(__webpack_require__.bind(__webpack_require__, 6660))).announcedBytes(artifact.url),
			address: async () => ({ url: artifact.url })
		};
		case "s3": return await openObject(artifact, desk);
		case "release": return await (await __webpack_require__.e(/* import() */ 3416).then(__webpack_require__.bind(__webpack_require__, 3416))).openAsset(artifact, gitHub, clock);
		case "actions": {
			const { openOn, restShelf } = await __webpack_require__.e(/* import() */ 5667).then(__webpack_require__.bind(__webpack_require__, 5667));
			if (!(artifact.runId === request.runId && artifact.repository === request.repository && results.token !== "")) return await openOn(restShelf(artifact, gitHub, clock), artifact);
			const { resultsShelf } = await __webpack_require__.e(/* import() */ 554).then(__webpack_require__.bind(__webpack_require__, 554));
			return await openOn(resultsShelf(artifact, results, clock), artifact);
		}
	}
}
async function besideUrl(url, clock) {
	const beside = await (await __webpack_require__.e(/* import() */ 6660).then(__webpack_require__.bind(__webpack_require__, 6660))).sha256Beside(url, clock);
	return "sha256" in beside ? {
		...beside,
		by: "beside"
	} : beside;
}
async function openObject(artifact, { request, ...means }) {
	const objects = await means.objects();
	const found = await objects.find(artifact);
	if (found === void 0) throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__.t("artifact-not-found", `There is no ${artifact.display}.`, { next: "Check bucket and key; they are case-sensitive." });
	if (found.bytes === 0) throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__.t("artifact-empty", `${artifact.display} is empty.`);
	return {
		...fromBucket(found, artifact, {
			request,
			objects
		}),
		digest: async () => await digestOf(found, objects)
	};
}
async function digestOf(found, objects) {
	if ("sha256" in found.digest) return found.digest;
	const text = await objects.text({
		...found,
		key: `${found.key}.sha256`
	});
	if (text === void 0) return { none: `${found.digest.none}, and there is no .sha256 beside it` };
	const { hashFor } = await __webpack_require__.e(/* import() */ 6660).then(__webpack_require__.bind(__webpack_require__, 6660));
	return {
		sha256: hashFor(found.key.split("/").at(-1) ?? "", text),
		by: "beside"
	};
}
function fromBucket(found, artifact, { request, objects }) {
	const { bucket, key, region } = found;
	const own = {
		url: `s3://${bucket}/${key}`,
		region
	};
	const isByRole = request["artifact-access"] === "host-role";
	const bytes = async () => found.bytes;
	return {
		artifact,
		bytes,
		address: async () => isByRole ? own : { url: await objects.presigned(found) }
	};
}
/** The copy is named by what is in it, so that no other can take its place and it has to be made only once. */
async function copied(source, expected, { request, ...means }) {
	const { bucket, prefix } = request["artifact-bucket"] ?? {
		bucket: "",
		prefix: ""
	};
	const objects = await means.objects();
	const known = expected.archive ?? expected.sha256;
	const keyOf = (sum) => [
		prefix,
		request.app,
		sum
	].filter((part) => part !== "").join("/");
	const there = known === void 0 ? void 0 : await objects.find({
		bucket,
		key: keyOf(known)
	});
	if (there !== void 0) return copyOf(there, {
		request,
		objects
	});
	const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(means.scratch, "ec2-release-"));
	try {
		const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "artifact");
		const { download } = await __webpack_require__.e(/* import() */ 3126).then(__webpack_require__.bind(__webpack_require__, 3126));
		const got = await download((await source.address()).url, path, source.artifact.display);
		refuseOther(got, expected, source.artifact);
		const name = {
			bucket,
			key: keyOf(got.sha256)
		};
		await objects.put(name, {
			path,
			...got
		});
		const stored = await objects.find(name);
		if (stored === void 0) throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__.t("artifact-not-found", `${source.artifact.display} did not stay in ${bucket}.`);
		return copyOf(stored, {
			request,
			objects
		});
	} finally {
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.rm)(folder, {
			recursive: true,
			force: true
		});
	}
}
function copyOf(found, to) {
	const { bucket, key } = found;
	return {
		...fromBucket(found, {
			kind: "s3",
			bucket,
			key,
			display: `s3://${bucket}/${key}`
		}, to),
		digest: async () => found.digest
	};
}
/** A zip is not what the tarball's sum is of. */
function refuseOther(got, { archive, sha256 }, { display }) {
	const wanted = archive ?? (got.isZip ? void 0 : sha256);
	if (wanted === void 0 || wanted === got.sha256) return;
	throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__.t("sha256-mismatch", `${display} has sha256 ${got.sha256}, expected ${wanted}.`, { next: "It is not the file that was built, or it was damaged on the way. Nothing was changed." });
}



/***/ })

};
