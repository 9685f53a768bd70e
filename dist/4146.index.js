export const id = 4146;
export const ids = [4146];
export const modules = {

/***/ 1765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fromSSO: () => (/* binding */ k)
/* harmony export */ });
/* harmony import */ var _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3421);
/* harmony import */ var _loadSharedConfigFiles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5318);
/* harmony import */ var _readFile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3516);
/* harmony import */ var _parseKnownFiles_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2281);
/* harmony import */ var _setCredentialFeature_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3831);
/* harmony import */ var _getSSOTokenFromFile_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5438);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3024);
import.meta.url;







var f = class t extends _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_0__.n {
	name = `TokenProviderError`;
	constructor(e, n = !0) {
		super(e, n), Object.setPrototypeOf(this, t.prototype);
	}
};
const p = (e) => Object.entries(e).filter(([e]) => e.startsWith(_loadSharedConfigFiles_js__WEBPACK_IMPORTED_MODULE_1__.o.SSO_SESSION + `.`)).reduce((e, [t, n]) => ({
	...e,
	[t.substring(t.indexOf(`.`) + 1)]: n
}), {}), m = () => ({}), h = async (e = {}) => (0,_readFile_js__WEBPACK_IMPORTED_MODULE_2__.n)(e.configFilepath ?? (0,_loadSharedConfigFiles_js__WEBPACK_IMPORTED_MODULE_1__.r)()).then(_loadSharedConfigFiles_js__WEBPACK_IMPORTED_MODULE_1__.n).then(p).catch(m), g = (e) => e && (typeof e.sso_start_url == `string` || typeof e.sso_account_id == `string` || typeof e.sso_session == `string` || typeof e.sso_region == `string` || typeof e.sso_role_name == `string`), _ = `To refresh this SSO session run 'aws sso login' with the corresponding profile.`, v = async (e, t = {}, n) => {
	let { SSOOIDCClient: r } = await Promise.all(/* import() */[__webpack_require__.e(8072), __webpack_require__.e(7306), __webpack_require__.e(8868)]).then(__webpack_require__.bind(__webpack_require__, 8868)), i = (e) => t.clientConfig?.[e] ?? t.parentClientConfig?.[e] ?? n?.[e];
	return new r(Object.assign({}, t.clientConfig ?? {}, {
		region: e ?? t.clientConfig?.region,
		logger: i(`logger`),
		userAgentAppId: i(`userAgentAppId`)
	}));
}, y = async (e, t, n = {}, r) => {
	let { CreateTokenCommand: i } = await Promise.all(/* import() */[__webpack_require__.e(8072), __webpack_require__.e(7306), __webpack_require__.e(8868)]).then(__webpack_require__.bind(__webpack_require__, 8868));
	return (await v(t, n, r)).send(new i({
		clientId: e.clientId,
		clientSecret: e.clientSecret,
		refreshToken: e.refreshToken,
		grantType: `refresh_token`
	}));
}, b = (e) => {
	if (e.expiration && e.expiration.getTime() < Date.now()) throw new f(`Token is expired. ${_}`, !1);
}, x = (e, t, n = !1) => {
	if (t === void 0) throw new f(`Value not present for '${e}' in SSO Token${n ? `. Cannot refresh` : ``}. ${_}`, !1);
}, { writeFile: S } = node_fs__WEBPACK_IMPORTED_MODULE_6__.promises, C = (e, t) => {
	let n = (0,_getSSOTokenFromFile_js__WEBPACK_IMPORTED_MODULE_5__.r)(e), r = JSON.stringify(t, null, 2);
	return S(n, r);
}, w = /* @__PURE__ */ new Map(), T = /* @__PURE__ */ new Map(), E = (e = {}) => async ({ callerClientConfig: t } = {}) => {
	e.logger?.debug(`@aws-sdk/token-providers - fromSso`);
	let r = await (0,_parseKnownFiles_js__WEBPACK_IMPORTED_MODULE_3__.t)(e), i = (0,_loadSharedConfigFiles_js__WEBPACK_IMPORTED_MODULE_1__.a)({ profile: e.profile ?? t?.profile }), a = r[i];
	if (!a) throw new f(`Profile '${i}' could not be found in shared credentials file.`, !1);
	if (!a.sso_session) throw new f(`Profile '${i}' is missing required property 'sso_session'.`);
	let o = a.sso_session, c = T.get(o);
	if (c) return await c;
	let l = (await h(e))[o];
	if (!l) throw new f(`Sso session '${o}' could not be found in shared credentials file.`, !1);
	for (let e of [`sso_start_url`, `sso_region`]) if (!l[e]) throw new f(`Sso session '${o}' is missing required property '${e}'.`, !1);
	l.sso_start_url;
	let d = l.sso_region, p;
	try {
		p = await (0,_getSSOTokenFromFile_js__WEBPACK_IMPORTED_MODULE_5__.t)(o);
	} catch {
		throw new f(`The SSO session token associated with profile=${i} was not found or is invalid. ${_}`, !1);
	}
	x(`accessToken`, p.accessToken), x(`expiresAt`, p.expiresAt);
	let { accessToken: m, expiresAt: g } = p, v = {
		token: m,
		expiration: new Date(g)
	};
	if (v.expiration.getTime() - Date.now() > 3e5) return v;
	let S = T.get(o);
	if (S) return await S;
	let E = w.get(o) ?? 0;
	if (Date.now() - E < 3e4) return b(v), v;
	x(`clientId`, p.clientId, !0), x(`clientSecret`, p.clientSecret, !0), x(`refreshToken`, p.refreshToken, !0);
	let D = (async () => {
		try {
			w.set(o, Date.now());
			let n = await y(p, d, e, t);
			x(`accessToken`, n.accessToken), x(`expiresIn`, n.expiresIn);
			let r = new Date(Date.now() + n.expiresIn * 1e3);
			try {
				await C(o, {
					...p,
					accessToken: n.accessToken,
					expiresAt: r.toISOString(),
					refreshToken: n.refreshToken
				});
			} catch {}
			return {
				token: n.accessToken,
				expiration: r
			};
		} catch {
			return b(v), v;
		}
	})();
	T.set(o, D);
	try {
		return await D;
	} finally {
		T.delete(o);
	}
}, D = async ({ ssoStartUrl: e, ssoSession: n, ssoAccountId: r, ssoRegion: i, ssoRoleName: a, ssoClient: o, clientConfig: s, parentClientConfig: l, callerClientConfig: d, profile: f, filepath: p, configFilepath: m, ignoreCache: h, logger: g }) => {
	let _, v = `To refresh this SSO session run aws sso login with the corresponding profile.`;
	if (n) try {
		let e = await E({
			profile: f,
			filepath: p,
			configFilepath: m,
			ignoreCache: h,
			clientConfig: s,
			parentClientConfig: l,
			logger: g
		})({ callerClientConfig: d });
		_ = {
			accessToken: e.token,
			expiresAt: new Date(e.expiration).toISOString()
		};
	} catch (e) {
		throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_0__.t(e.message, {
			tryNextLink: !1,
			logger: g
		});
	}
	else try {
		_ = await (0,_getSSOTokenFromFile_js__WEBPACK_IMPORTED_MODULE_5__.t)(e);
	} catch {
		throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_0__.t(`The SSO session associated with this profile is invalid. ${v}`, {
			tryNextLink: !1,
			logger: g
		});
	}
	if (new Date(_.expiresAt).getTime() - Date.now() <= 0) throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_0__.t(`The SSO session associated with this profile has expired. ${v}`, {
		tryNextLink: !1,
		logger: g
	});
	let { accessToken: y } = _, { SSOClient: b, GetRoleCredentialsCommand: x } = await Promise.all(/* import() */[__webpack_require__.e(8072), __webpack_require__.e(7306), __webpack_require__.e(4250)]).then(__webpack_require__.bind(__webpack_require__, 4250)), S = o || new b(Object.assign({}, s ?? {}, {
		logger: s?.logger ?? d?.logger ?? l?.logger,
		region: s?.region ?? i,
		userAgentAppId: s?.userAgentAppId ?? d?.userAgentAppId ?? l?.userAgentAppId
	})), C;
	try {
		C = await S.send(new x({
			accountId: r,
			roleName: a,
			accessToken: y
		}));
	} catch (e) {
		throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_0__.t(e, {
			tryNextLink: !1,
			logger: g
		});
	}
	let { roleCredentials: { accessKeyId: w, secretAccessKey: T, sessionToken: D, expiration: O, credentialScope: k, accountId: A } = {} } = C;
	if (!w || !T || !D || !O) throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_0__.t(`SSO returns an invalid temporary credential.`, {
		tryNextLink: !1,
		logger: g
	});
	let j = {
		accessKeyId: w,
		secretAccessKey: T,
		sessionToken: D,
		expiration: new Date(O),
		...k && { credentialScope: k },
		...A && { accountId: A }
	};
	return n ? (0,_setCredentialFeature_js__WEBPACK_IMPORTED_MODULE_4__.t)(j, `CREDENTIALS_SSO`, `s`) : (0,_setCredentialFeature_js__WEBPACK_IMPORTED_MODULE_4__.t)(j, `CREDENTIALS_SSO_LEGACY`, `u`), j;
}, O = (e, n) => {
	let { sso_start_url: r, sso_account_id: i, sso_region: a, sso_role_name: o } = e;
	if (!r || !i || !a || !o) throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_0__.t(`Profile is configured with invalid SSO credentials. Required parameters "sso_account_id", "sso_region", "sso_role_name", "sso_start_url". Got ${Object.keys(e).join(`, `)}\nReference: https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sso.html`, {
		tryNextLink: !1,
		logger: n
	});
	return e;
}, k = (e = {}) => async ({ callerClientConfig: r } = {}) => {
	e.logger?.debug(`@aws-sdk/credential-provider-sso - fromSSO`);
	let { ssoStartUrl: i, ssoAccountId: a, ssoRegion: o, ssoRoleName: c, ssoSession: l } = e, { ssoClient: u } = e, d = (0,_loadSharedConfigFiles_js__WEBPACK_IMPORTED_MODULE_1__.a)({ profile: e.profile ?? r?.profile });
	if (!i && !a && !o && !c && !l) {
		let n = (await (0,_parseKnownFiles_js__WEBPACK_IMPORTED_MODULE_3__.t)(e))[d];
		if (!n) throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_0__.t(`Profile ${d} was not found.`, { logger: e.logger });
		if (!g(n)) throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_0__.t(`Profile ${d} is not configured with SSO credentials.`, { logger: e.logger });
		if (n?.sso_session) {
			let r = (await h(e))[n.sso_session], a = ` configurations in profile ${d} and sso-session ${n.sso_session}`;
			if (o && o !== r.sso_region) throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_0__.t(`Conflicting SSO region` + a, {
				tryNextLink: !1,
				logger: e.logger
			});
			if (i && i !== r.sso_start_url) throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_0__.t(`Conflicting SSO start_url` + a, {
				tryNextLink: !1,
				logger: e.logger
			});
			n.sso_region = r.sso_region, n.sso_start_url = r.sso_start_url;
		}
		let { sso_start_url: r, sso_account_id: a, sso_region: c, sso_role_name: l, sso_session: f } = O(n, e.logger);
		return D({
			ssoStartUrl: r,
			ssoSession: f,
			ssoAccountId: a,
			ssoRegion: c,
			ssoRoleName: l,
			ssoClient: u,
			clientConfig: e.clientConfig,
			parentClientConfig: e.parentClientConfig,
			callerClientConfig: e.callerClientConfig,
			profile: d,
			filepath: e.filepath,
			configFilepath: e.configFilepath,
			ignoreCache: e.ignoreCache,
			logger: e.logger
		});
	}
	if (!i || !a || !o || !c) throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_0__.t(`Incomplete configuration. The fromSSO() argument hash must include "ssoStartUrl", "ssoAccountId", "ssoRegion", "ssoRoleName"`, {
		tryNextLink: !1,
		logger: e.logger
	});
	return D({
		ssoStartUrl: i,
		ssoSession: l,
		ssoAccountId: a,
		ssoRegion: o,
		ssoRoleName: c,
		ssoClient: u,
		clientConfig: e.clientConfig,
		parentClientConfig: e.parentClientConfig,
		callerClientConfig: e.callerClientConfig,
		profile: d,
		filepath: e.filepath,
		configFilepath: e.configFilepath,
		ignoreCache: e.ignoreCache,
		logger: e.logger
	});
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
