export const id = 9159;
export const ids = [9159,1540];
export const modules = {

/***/ 9159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fromProcess: () => (/* binding */ l)
/* harmony export */ });
/* harmony import */ var _loadSharedConfigFiles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5318);
/* harmony import */ var _parseKnownFiles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2281);
/* harmony import */ var _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3421);
/* harmony import */ var _externalDataInterceptor_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7914);
/* harmony import */ var _setCredentialFeature_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3831);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7975);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1421);
import.meta.url;







const s = (e, t, n) => {
	if (t.Version !== 1) throw Error(`Profile ${e} credential_process did not return Version 1.`);
	if (t.AccessKeyId === void 0 || t.SecretAccessKey === void 0) throw Error(`Profile ${e} credential_process returned invalid credentials.`);
	if (t.Expiration) {
		let n = /* @__PURE__ */ new Date();
		if (new Date(t.Expiration) < n) throw Error(`Profile ${e} credential_process returned expired credentials.`);
	}
	let r = t.AccountId;
	!r && n?.[e]?.aws_account_id && (r = n[e].aws_account_id);
	let a = {
		accessKeyId: t.AccessKeyId,
		secretAccessKey: t.SecretAccessKey,
		...t.SessionToken && { sessionToken: t.SessionToken },
		...t.Expiration && { expiration: new Date(t.Expiration) },
		...t.CredentialScope && { credentialScope: t.CredentialScope },
		...r && { accountId: r }
	};
	return (0,_setCredentialFeature_js__WEBPACK_IMPORTED_MODULE_4__.t)(a, `CREDENTIALS_PROCESS`, `w`), a;
}, c = async (e, t, i) => {
	let c = t[e];
	if (t[e]) {
		let l = c.credential_process;
		if (l !== void 0) {
			let c = (0,node_util__WEBPACK_IMPORTED_MODULE_5__.promisify)(_externalDataInterceptor_js__WEBPACK_IMPORTED_MODULE_3__.t?.getTokenRecord?.().exec ?? node_child_process__WEBPACK_IMPORTED_MODULE_6__.exec);
			try {
				let { stdout: n } = await c(l), r;
				try {
					r = JSON.parse(n.trim());
				} catch {
					throw Error(`Profile ${e} credential_process returned invalid JSON.`);
				}
				return s(e, r, t);
			} catch (e) {
				throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_2__.t(e.message, { logger: i });
			}
		}
		throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_2__.t(`Profile ${e} did not contain credential_process.`, { logger: i });
	}
	throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_2__.t(`Profile ${e} could not be found in shared credentials file.`, { logger: i });
}, l = (n = {}) => async ({ callerClientConfig: r } = {}) => {
	n.logger?.debug(`@aws-sdk/credential-provider-process - fromProcess`);
	let i = await (0,_parseKnownFiles_js__WEBPACK_IMPORTED_MODULE_1__.t)(n);
	return c((0,_loadSharedConfigFiles_js__WEBPACK_IMPORTED_MODULE_0__.a)({ profile: n.profile ?? r?.profile }), i, n.logger);
};



/***/ }),

/***/ 7914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ n)
/* harmony export */ });
/* harmony import */ var _getSSOTokenFromFile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5438);
/* harmony import */ var _readFile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3516);
import.meta.url;


const n = {
	getFileRecord() {
		return _readFile_js__WEBPACK_IMPORTED_MODULE_1__.t;
	},
	interceptFile(e, n) {
		_readFile_js__WEBPACK_IMPORTED_MODULE_1__.t[e] = Promise.resolve(n);
	},
	getTokenRecord() {
		return _getSSOTokenFromFile_js__WEBPACK_IMPORTED_MODULE_0__.n;
	},
	interceptToken(t, n) {
		_getSSOTokenFromFile_js__WEBPACK_IMPORTED_MODULE_0__.n[t] = n;
	}
};



/***/ }),

/***/ 5438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ a),
/* harmony export */   r: () => (/* binding */ i),
/* harmony export */   t: () => (/* binding */ o)
/* harmony export */ });
/* harmony import */ var _readFile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3516);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
import.meta.url;




const i = (n) => {
	let i = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)(`sha1`).update(n).digest(`hex`);
	return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,_readFile_js__WEBPACK_IMPORTED_MODULE_0__.r)(), `.aws`, `sso`, `cache`, `${i}.json`);
}, a = {}, o = async (e) => {
	if (a[e]) return a[e];
	let t = i(e), r = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(t, `utf8`);
	return JSON.parse(r);
};



/***/ }),

/***/ 2281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ n)
/* harmony export */ });
/* harmony import */ var _loadSharedConfigFiles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5318);
import.meta.url;

const t = (...e) => {
	let t = {};
	for (let n of e) for (let [e, r] of Object.entries(n)) t[e] === void 0 ? t[e] = r : Object.assign(t[e], r);
	return t;
}, n = async (n) => {
	let r = await (0,_loadSharedConfigFiles_js__WEBPACK_IMPORTED_MODULE_0__.t)(n);
	return t(r.configFile, r.credentialsFile);
};



/***/ })

};
