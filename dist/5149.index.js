export const id = 5149;
export const ids = [5149];
export const modules = {

/***/ 5149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fromTokenFile: () => (/* binding */ o)
/* harmony export */ });
/* harmony import */ var _setCredentialFeature_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3831);
/* harmony import */ var _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3421);
/* harmony import */ var _externalDataInterceptor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7914);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3024);
import.meta.url;




const i = (e) => async (t) => {
	e.logger?.debug(`@aws-sdk/credential-provider-web-identity - fromWebToken`);
	let { roleArn: n, roleSessionName: r, webIdentityToken: i, providerId: a, policyArns: o, policy: s, durationSeconds: c } = e, { roleAssumerWithWebIdentity: l } = e;
	if (!l) {
		let { getDefaultRoleAssumerWithWebIdentity: n } = await Promise.all(/* import() */[__webpack_require__.e(7825), __webpack_require__.e(7833)]).then(__webpack_require__.bind(__webpack_require__, 7833));
		l = n({
			...e.clientConfig,
			credentialProviderLogger: e.logger,
			parentClientConfig: {
				...t?.callerClientConfig,
				...e.parentClientConfig
			}
		}, e.clientPlugins);
	}
	return l({
		RoleArn: n,
		RoleSessionName: r ?? `aws-sdk-js-session-${Date.now()}`,
		WebIdentityToken: i,
		ProviderId: a,
		PolicyArns: o,
		Policy: s,
		DurationSeconds: c
	});
}, a = `AWS_WEB_IDENTITY_TOKEN_FILE`, o = (o = {}) => async (s) => {
	o.logger?.debug(`@aws-sdk/credential-provider-web-identity - fromTokenFile`);
	let c = o?.webIdentityTokenFile ?? process.env[a], l = o?.roleArn ?? process.env.AWS_ROLE_ARN, u = o?.roleSessionName ?? process.env.AWS_ROLE_SESSION_NAME;
	if (!c || !l) throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_1__.t(`Web identity configuration not specified`, { logger: o.logger });
	let d = await i({
		...o,
		webIdentityToken: _externalDataInterceptor_js__WEBPACK_IMPORTED_MODULE_2__.t?.getTokenRecord?.()[c] ?? (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.readFileSync)(c, { encoding: `ascii` }),
		roleArn: l,
		roleSessionName: u
	})(s);
	return c === process.env[a] && (0,_setCredentialFeature_js__WEBPACK_IMPORTED_MODULE_0__.t)(d, `CREDENTIALS_ENV_VARS_STS_WEB_ID_TOKEN`, `h`), d;
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



/***/ })

};
