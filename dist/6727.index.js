export const id = 6727;
export const ids = [6727];
export const modules = {

/***/ 6727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createArtifactSources: () => (/* binding */ createArtifactSources)
/* harmony export */ });
/* harmony import */ var _app_instance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4803);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5132);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2526);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);
import.meta.url;





// src/run/artifact-sources.ts
/** The stores of artifacts, each loaded only by runs that use it. */
function createArtifactSources(request, config) {
	const context = {
		...config,
		request
	};
	return {
		open: async (artifact) => withSecretUrls(await openArtifact(artifact, context), config),
		copied: async (source, expected) => withSecretUrls(await copyToBucket(source, expected, context), config)
	};
}
/** Registers each download URL as a secret before it is used: its holder may read the artifact. */
function withSecretUrls(source, { registerSecret }) {
	const address = async () => {
		const download = await source.address();
		if (download.region === void 0) for (const secret of (0,_artifact_js__WEBPACK_IMPORTED_MODULE_1__.t)(download.url)) registerSecret(secret);
		return download;
	};
	return {
		...source,
		address
	};
}
async function openArtifact(artifact, context) {
	const { clock, gitHub, results, request } = context;
	switch (artifact.kind) {
		case "url": return {
			artifact,
			digest: async () => await checksumBesideUrl(artifact.url, clock),
			bytes: async () => await (await __webpack_require__.e(/* import() */ 7892).then(__webpack_require__.bind(__webpack_require__, 7892))).contentLength(artifact.url),
			address: async () => ({ url: artifact.url })
		};
		case "s3": return await openObject(artifact, context);
		case "release": return await (await __webpack_require__.e(/* import() */ 3416).then(__webpack_require__.bind(__webpack_require__, 3416))).openAsset(artifact, gitHub);
		case "actions": {
			const { resolveArtifact, restBackend } = await __webpack_require__.e(/* import() */ 5667).then(__webpack_require__.bind(__webpack_require__, 5667));
			if (!(artifact.runId === request.runId && artifact.repository === request.repository && results.token !== "")) return await resolveArtifact(restBackend(artifact, gitHub), artifact);
			const { resultsBackend } = await __webpack_require__.e(/* import() */ 3460).then(__webpack_require__.bind(__webpack_require__, 3460));
			return await resolveArtifact(resultsBackend(artifact, results, clock), artifact);
		}
	}
}
async function checksumBesideUrl(url, clock) {
	const beside = await (await __webpack_require__.e(/* import() */ 7892).then(__webpack_require__.bind(__webpack_require__, 7892))).readChecksumFile(url, clock);
	return "sha256" in beside ? {
		...beside,
		by: "beside"
	} : beside;
}
async function openObject(artifact, { request, objects }) {
	const found = await objects.find(artifact);
	if (found === void 0) throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__.t("artifact-not-found", `There is no ${artifact.display}.`, { next: "Check bucket and key; they are case-sensitive." });
	if (found.bytes === 0) throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__.t("artifact-empty", `${artifact.display} is empty.`);
	return {
		...fromBucket(found, artifact, {
			request,
			objects
		}),
		digest: async () => await objectChecksum(found, objects)
	};
}
async function objectChecksum(found, objects) {
	if ("sha256" in found.digest) return found.digest;
	const text = await objects.text({
		...found,
		key: `${found.key}.sha256`
	});
	if (text === void 0) return { none: `${found.digest.none}, and there is no .sha256 beside it` };
	const { hashFor } = await __webpack_require__.e(/* import() */ 7892).then(__webpack_require__.bind(__webpack_require__, 7892));
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
/** Copies the artifact under its checksum as its name: no other content can take its place, and one copy is enough. */
async function copyToBucket(source, expected, { request, objects, scratch }) {
	const { bucket, prefix } = request["artifact-bucket"] ?? {
		bucket: "",
		prefix: ""
	};
	const known = expected.archive ?? expected.sha256;
	const keyOf = (sha256) => (0,_app_instance_js__WEBPACK_IMPORTED_MODULE_0__.r)(request.appInstance, prefix, sha256);
	const existing = known === void 0 ? void 0 : await objects.find({
		bucket,
		key: keyOf(known)
	});
	if (existing !== void 0) return copyOf(existing, {
		request,
		objects
	});
	const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(scratch, "ec2-release-"));
	try {
		const path = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, "artifact");
		const { download } = await __webpack_require__.e(/* import() */ 3126).then(__webpack_require__.bind(__webpack_require__, 3126));
		const got = await download((await source.address()).url, path, source.artifact.display);
		requireChecksum(got, expected, source.artifact);
		const name = {
			bucket,
			key: keyOf(got.sha256)
		};
		await objects.put(name, {
			path,
			...got
		});
		const stored = await objects.find(name);
		if (stored === void 0) throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__.t("artifact-not-found", `The copy of ${source.artifact.display} is missing in ${bucket}.`);
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
/** Checks the download. The tarball's checksum says nothing about a zip around it. */
function requireChecksum(got, { archive, sha256 }, { display }) {
	const expected = archive ?? (got.isZip ? void 0 : sha256);
	if (expected === void 0 || expected === got.sha256) return;
	throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__.t("sha256-mismatch", `${display} has sha256 ${got.sha256}, expected ${expected}.`, { next: "It is not the file that was built, or it was damaged in transit. Nothing was changed." });
}



/***/ })

};
