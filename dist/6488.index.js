export const id = 6488;
export const ids = [6488];
export const modules = {

/***/ 6488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fromIni: () => (/* binding */ C)
/* harmony export */ });
/* harmony import */ var _loadSharedConfigFiles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5318);
/* harmony import */ var _parseKnownFiles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2281);
/* harmony import */ var _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3421);
/* harmony import */ var _setCredentialFeature_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3831);
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1733);
import.meta.url;





const a = (e, t, r) => {
	let a = {
		EcsContainer: async (e) => {
			let { fromHttp: t } = await __webpack_require__.e(/* import() */ 6926).then(__webpack_require__.bind(__webpack_require__, 6926)), { fromContainerMetadata: n } = await __webpack_require__.e(/* import() */ 6837).then(__webpack_require__.bind(__webpack_require__, 6837));
			return r?.debug(`@aws-sdk/credential-provider-ini - credential_source is EcsContainer`), async () => (0,_chain_js__WEBPACK_IMPORTED_MODULE_4__.t)(t(e ?? {}), n(e))().then(o);
		},
		Ec2InstanceMetadata: async (e) => {
			r?.debug(`@aws-sdk/credential-provider-ini - credential_source is Ec2InstanceMetadata`);
			let { fromInstanceMetadata: t } = await __webpack_require__.e(/* import() */ 6837).then(__webpack_require__.bind(__webpack_require__, 6837));
			return async () => t(e)().then(o);
		},
		Environment: async (e) => {
			r?.debug(`@aws-sdk/credential-provider-ini - credential_source is Environment`);
			let { fromEnv: t } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 1611)).then((e) => e.t);
			return async () => t(e)().then(o);
		}
	};
	if (e in a) return a[e];
	throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_2__.t(`Unsupported credential source in profile ${t}. Got ${e}, expected EcsContainer or Ec2InstanceMetadata or Environment.`, { logger: r });
}, o = (e) => (0,_setCredentialFeature_js__WEBPACK_IMPORTED_MODULE_3__.t)(e, `CREDENTIALS_PROFILE_NAMED_PROVIDER`, `p`), s = (e, { profile: t = `default`, logger: n } = {}) => !!e && typeof e == `object` && typeof e.role_arn == `string` && [`undefined`, `string`].indexOf(typeof e.role_session_name) > -1 && [`undefined`, `string`].indexOf(typeof e.external_id) > -1 && [`undefined`, `string`].indexOf(typeof e.mfa_serial) > -1 && (c(e, {
	profile: t,
	logger: n
}) || l(e, {
	profile: t,
	logger: n
})), c = (e, { profile: t, logger: n }) => {
	let r = typeof e.source_profile == `string` && e.credential_source === void 0;
	return r && n?.debug?.(`    ${t} isAssumeRoleWithSourceProfile source_profile=${e.source_profile}`), r;
}, l = (e, { profile: t, logger: n }) => {
	let r = typeof e.credential_source == `string` && e.source_profile === void 0;
	return r && n?.debug?.(`    ${t} isCredentialSourceProfile credential_source=${e.credential_source}`), r;
}, u = async (t, i, o, s, c = {}, l) => {
	o.logger?.debug(`@aws-sdk/credential-provider-ini - resolveAssumeRoleCredentials (STS)`);
	let u = i[t], { source_profile: f, region: p } = u;
	if (!o.roleAssumer) {
		let { getDefaultRoleAssumer: e } = await Promise.all(/* import() */[__webpack_require__.e(7825), __webpack_require__.e(7833)]).then(__webpack_require__.bind(__webpack_require__, 7833));
		o.roleAssumer = e({
			...o.clientConfig,
			credentialProviderLogger: o.logger,
			parentClientConfig: {
				...s,
				...o?.parentClientConfig,
				region: p ?? o?.parentClientConfig?.region ?? s?.region
			}
		}, o.clientPlugins);
	}
	if (f && f in c) throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_2__.t(`Detected a cycle attempting to resolve credentials for profile ${(0,_loadSharedConfigFiles_js__WEBPACK_IMPORTED_MODULE_0__.a)(o)}. Profiles visited: ` + Object.keys(c).join(`, `), { logger: o.logger });
	o.logger?.debug(`@aws-sdk/credential-provider-ini - finding credential resolver using ${f ? `source_profile=[${f}]` : `profile=[${t}]`}`);
	let m = f ? l(f, i, o, s, {
		...c,
		[f]: !0
	}, d(i[f] ?? {})) : (await a(u.credential_source, t, o.logger)(o))();
	if (d(u)) return m.then((e) => (0,_setCredentialFeature_js__WEBPACK_IMPORTED_MODULE_3__.t)(e, `CREDENTIALS_PROFILE_SOURCE_PROFILE`, `o`));
	{
		let e = {
			RoleArn: u.role_arn,
			RoleSessionName: u.role_session_name || `aws-sdk-js-${Date.now()}`,
			ExternalId: u.external_id,
			DurationSeconds: parseInt(u.duration_seconds || `3600`, 10)
		}, { mfa_serial: i } = u;
		if (i) {
			if (!o.mfaCodeProvider) throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_2__.t(`Profile ${t} requires multi-factor authentication, but no MFA code callback was provided.`, {
				logger: o.logger,
				tryNextLink: !1
			});
			e.SerialNumber = i, e.TokenCode = await o.mfaCodeProvider(i);
		}
		let a = await m;
		return o.roleAssumer(a, e).then((e) => (0,_setCredentialFeature_js__WEBPACK_IMPORTED_MODULE_3__.t)(e, `CREDENTIALS_PROFILE_SOURCE_PROFILE`, `o`));
	}
}, d = (e) => !e.role_arn && !!e.credential_source, f = (e) => !!(e && e.login_session), p = async (e, t, n) => {
	let { fromLoginCredentials: i } = await __webpack_require__.e(/* import() */ 2511).then(__webpack_require__.bind(__webpack_require__, 2511)), a = await i({
		...t,
		profile: e
	})({ callerClientConfig: n });
	return (0,_setCredentialFeature_js__WEBPACK_IMPORTED_MODULE_3__.t)(a, `CREDENTIALS_PROFILE_LOGIN`, `AC`);
}, m = (e) => !!e && typeof e == `object` && typeof e.credential_process == `string`, h = async (e, t) => {
	let { fromProcess: n } = await __webpack_require__.e(/* import() */ 1540).then(__webpack_require__.bind(__webpack_require__, 9159)), i = await n({
		...e,
		profile: t
	})();
	return (0,_setCredentialFeature_js__WEBPACK_IMPORTED_MODULE_3__.t)(i, `CREDENTIALS_PROFILE_PROCESS`, `v`);
}, g = async (e, t, n = {}, i) => {
	let { fromSSO: a } = await __webpack_require__.e(/* import() */ 4146).then(__webpack_require__.bind(__webpack_require__, 1765));
	return a({
		profile: e,
		logger: n.logger,
		parentClientConfig: n.parentClientConfig,
		clientConfig: n.clientConfig
	})({ callerClientConfig: i }).then((e) => t.sso_session ? (0,_setCredentialFeature_js__WEBPACK_IMPORTED_MODULE_3__.t)(e, `CREDENTIALS_PROFILE_SSO`, `r`) : (0,_setCredentialFeature_js__WEBPACK_IMPORTED_MODULE_3__.t)(e, `CREDENTIALS_PROFILE_SSO_LEGACY`, `t`));
}, _ = (e) => e && (typeof e.sso_start_url == `string` || typeof e.sso_account_id == `string` || typeof e.sso_session == `string` || typeof e.sso_region == `string` || typeof e.sso_role_name == `string`), v = (e) => !!e && typeof e == `object` && typeof e.aws_access_key_id == `string` && typeof e.aws_secret_access_key == `string` && [`undefined`, `string`].indexOf(typeof e.aws_session_token) > -1 && [`undefined`, `string`].indexOf(typeof e.aws_account_id) > -1, y = async (e, t) => {
	t?.logger?.debug(`@aws-sdk/credential-provider-ini - resolveStaticCredentials`);
	let n = {
		accessKeyId: e.aws_access_key_id,
		secretAccessKey: e.aws_secret_access_key,
		sessionToken: e.aws_session_token,
		...e.aws_credential_scope && { credentialScope: e.aws_credential_scope },
		...e.aws_account_id && { accountId: e.aws_account_id }
	};
	return (0,_setCredentialFeature_js__WEBPACK_IMPORTED_MODULE_3__.t)(n, `CREDENTIALS_PROFILE`, `n`);
}, b = (e) => !!e && typeof e == `object` && typeof e.web_identity_token_file == `string` && typeof e.role_arn == `string` && [`undefined`, `string`].indexOf(typeof e.role_session_name) > -1, x = async (e, t, n) => {
	let { fromTokenFile: i } = await __webpack_require__.e(/* import() */ 5149).then(__webpack_require__.bind(__webpack_require__, 5149)), a = await i({
		webIdentityTokenFile: e.web_identity_token_file,
		roleArn: e.role_arn,
		roleSessionName: e.role_session_name,
		roleAssumerWithWebIdentity: t.roleAssumerWithWebIdentity,
		logger: t.logger,
		parentClientConfig: t.parentClientConfig
	})({ callerClientConfig: n });
	return (0,_setCredentialFeature_js__WEBPACK_IMPORTED_MODULE_3__.t)(a, `CREDENTIALS_PROFILE_STS_WEB_ID_TOKEN`, `q`);
}, S = async (e, t, r, i, a = {}, o = !1) => {
	let c = t[e];
	if (Object.keys(a).length > 0 && v(c)) return y(c, r);
	if (o || s(c, {
		profile: e,
		logger: r.logger
	})) return u(e, t, r, i, a, S);
	if (v(c)) return y(c, r);
	if (b(c)) return x(c, r, i);
	if (m(c)) return h(r, e);
	if (_(c)) return await g(e, c, r, i);
	if (f(c)) return p(e, r, i);
	throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_2__.t(`Could not resolve credentials using profile: [${e}] in configuration/credentials file(s).`, { logger: r.logger });
}, C = (n = {}) => async ({ callerClientConfig: r } = {}) => {
	n.logger?.debug(`@aws-sdk/credential-provider-ini - fromIni`);
	let i = await (0,_parseKnownFiles_js__WEBPACK_IMPORTED_MODULE_1__.t)(n);
	return S((0,_loadSharedConfigFiles_js__WEBPACK_IMPORTED_MODULE_0__.a)({ profile: n.profile ?? r?.profile }), i, n, r);
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
