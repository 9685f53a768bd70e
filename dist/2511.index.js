export const id = 2511;
export const ids = [2511];
export const modules = {

/***/ 2511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fromLoginCredentials: () => (/* binding */ m)
/* harmony export */ });
/* harmony import */ var _setCredentialFeature_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3831);
/* harmony import */ var _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3421);
/* harmony import */ var _loadSharedConfigFiles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5318);
/* harmony import */ var _parseKnownFiles_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2281);
/* harmony import */ var _httpRequest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5353);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6760);
import.meta.url;









var p = class e {
	profileData;
	init;
	callerClientConfig;
	static REFRESH_THRESHOLD = 3e5;
	constructor(e, t, n) {
		this.profileData = e, this.init = t, this.callerClientConfig = n;
	}
	async loadCredentials() {
		let n = await this.loadToken();
		if (!n) throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_1__.t(`Failed to load a token for session ${this.loginSession}, please re-authenticate using aws login`, {
			tryNextLink: !1,
			logger: this.logger
		});
		let r = n.accessToken, i = Date.now();
		return new Date(r.expiresAt).getTime() - i <= e.REFRESH_THRESHOLD ? this.refresh(n) : this.toCredentials(n.accessToken);
	}
	get logger() {
		return this.init?.logger;
	}
	get loginSession() {
		return this.profileData.login_session;
	}
	toCredentials(e) {
		return {
			accessKeyId: e.accessKeyId,
			secretAccessKey: e.secretAccessKey,
			sessionToken: e.sessionToken,
			accountId: e.accountId,
			expiration: new Date(e.expiresAt)
		};
	}
	async refresh(n) {
		let r = await this.loadToken().catch(() => n), i = Date.now(), a = new Date(r.accessToken.expiresAt).getTime(), o = new Date(n.accessToken.expiresAt).getTime(), s = a <= i && o > i ? n : r;
		if (new Date(s.accessToken.expiresAt).getTime() - Date.now() > e.REFRESH_THRESHOLD) return this.toCredentials(s.accessToken);
		let { SigninClient: c, CreateOAuth2TokenCommand: l } = await Promise.all(/* import() */[__webpack_require__.e(8072), __webpack_require__.e(7306), __webpack_require__.e(1081)]).then(__webpack_require__.bind(__webpack_require__, 1081)), { logger: u, userAgentAppId: d } = this.callerClientConfig ?? {}, f = ((e) => e?.metadata?.handlerProtocol === `h2`)(this.callerClientConfig?.requestHandler) ? void 0 : this.callerClientConfig?.requestHandler, p = typeof s.signInRegion == `string` && s.signInRegion.length > 0 ? s.signInRegion : void 0, m = new c({
			credentials: {
				accessKeyId: ``,
				secretAccessKey: ``
			},
			region: p ?? this.profileData.region ?? await this.callerClientConfig?.region?.() ?? process.env.AWS_REGION,
			requestHandler: f,
			logger: u,
			userAgentAppId: d,
			...this.init?.clientConfig,
			...p && { region: p }
		});
		this.createDPoPInterceptor(m.middlewareStack);
		let h = { tokenInput: {
			clientId: s.clientId,
			refreshToken: s.refreshToken,
			grantType: `refresh_token`
		} };
		try {
			let e = await m.send(new l(h)), { accessKeyId: n, secretAccessKey: r, sessionToken: i } = e.tokenOutput?.accessToken ?? {}, { refreshToken: a, expiresIn: o } = e.tokenOutput ?? {};
			if (!n || !r || !i || !a) throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_1__.t(`Token refresh response missing required fields`, {
				logger: this.logger,
				tryNextLink: !1
			});
			let c = (o ?? 900) * 1e3, u = new Date(Date.now() + c), d = {
				...s,
				accessToken: {
					...s.accessToken,
					accessKeyId: n,
					secretAccessKey: r,
					sessionToken: i,
					expiresAt: u.toISOString()
				},
				refreshToken: a
			};
			return await this.saveToken(d), this.toCredentials(d.accessToken);
		} catch (e) {
			if (e.name === `AccessDeniedException`) {
				let n = e.error, r;
				switch (n) {
					case `TOKEN_EXPIRED`:
						r = `Your session has expired. Please reauthenticate.`;
						break;
					case `USER_CREDENTIALS_CHANGED`:
						r = `Unable to refresh credentials because of a change in your password. Please reauthenticate with your new password.`;
						break;
					case `INSUFFICIENT_PERMISSIONS`:
						r = `Unable to refresh credentials due to insufficient permissions. You may be missing permission for the 'CreateOAuth2Token' action.`;
						break;
					default: r = `Failed to refresh token: ${String(e)}. Please re-authenticate using \`aws login\``;
				}
				throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_1__.t(r, {
					logger: this.logger,
					tryNextLink: !1
				});
			}
			if (new Date(s.accessToken.expiresAt).getTime() > Date.now()) return this.logger?.warn?.(`Failed to refresh token: ${String(e)}. Using existing token until expiry.`), this.toCredentials(s.accessToken);
			throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_1__.t(`Failed to refresh token: ${String(e)}. Please re-authenticate using aws login`, { logger: this.logger });
		}
	}
	async loadToken() {
		let e = this.getTokenFilePath();
		try {
			let n = await node_fs__WEBPACK_IMPORTED_MODULE_6__.promises.readFile(e, `utf8`), r = JSON.parse(n), i = [
				`accessToken`,
				`clientId`,
				`refreshToken`,
				`dpopKey`
			].filter((e) => !r[e]);
			if (r.accessToken?.accountId || i.push(`accountId`), i.length > 0) throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_1__.t(`Token validation failed, missing fields: ${i.join(`, `)}`, {
				logger: this.logger,
				tryNextLink: !1
			});
			return r;
		} catch (n) {
			throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_1__.t(`Failed to load token from ${e}: ${String(n)}`, {
				logger: this.logger,
				tryNextLink: !1
			});
		}
	}
	async saveToken(e) {
		let t = this.getTokenFilePath(), n = (0,node_path__WEBPACK_IMPORTED_MODULE_8__.dirname)(t);
		try {
			await node_fs__WEBPACK_IMPORTED_MODULE_6__.promises.mkdir(n, { recursive: !0 });
		} catch {}
		await node_fs__WEBPACK_IMPORTED_MODULE_6__.promises.writeFile(t, JSON.stringify(e, null, 2), `utf8`);
	}
	getTokenFilePath() {
		let e = process.env.AWS_LOGIN_CACHE_DIRECTORY ?? (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_7__.homedir)(), `.aws`, `login`, `cache`), t = Buffer.from(this.loginSession, `utf8`), n = (0,node_crypto__WEBPACK_IMPORTED_MODULE_5__.createHash)(`sha256`).update(t).digest(`hex`);
		return (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(e, `${n}.json`);
	}
	derToRawSignature(e) {
		let t = 2;
		if (e[t] !== 2) throw Error(`Invalid DER signature`);
		t++;
		let n = e[t++], r = e.subarray(t, t + n);
		if (t += n, e[t] !== 2) throw Error(`Invalid DER signature`);
		t++;
		let i = e[t++], a = e.subarray(t, t + i);
		r = r[0] === 0 ? r.subarray(1) : r, a = a[0] === 0 ? a.subarray(1) : a;
		let o = Buffer.concat([Buffer.alloc(32 - r.length), r]), s = Buffer.concat([Buffer.alloc(32 - a.length), a]);
		return Buffer.concat([o, s]);
	}
	createDPoPInterceptor(e) {
		e.add((e) => async (t) => {
			if (_httpRequest_js__WEBPACK_IMPORTED_MODULE_4__.t.isInstance(t.request)) {
				let e = t.request, n = `${e.protocol}//${e.hostname}${e.port ? `:${e.port}` : ``}${e.path}`, r = await this.generateDpop(e.method, n);
				e.headers = {
					...e.headers,
					DPoP: r
				};
			}
			return e(t);
		}, {
			step: `finalizeRequest`,
			name: `dpopInterceptor`,
			override: !0
		});
	}
	async generateDpop(e = `POST`, n) {
		let r = await this.loadToken();
		try {
			let t = (0,node_crypto__WEBPACK_IMPORTED_MODULE_5__.createPrivateKey)({
				key: r.dpopKey,
				format: `pem`,
				type: `sec1`
			}), i = (0,node_crypto__WEBPACK_IMPORTED_MODULE_5__.createPublicKey)(t).export({
				format: `der`,
				type: `spki`
			}), a = -1;
			for (let e = 0; e < i.length; e++) if (i[e] === 4) {
				a = e;
				break;
			}
			let l = i.slice(a + 1, a + 33), u = i.slice(a + 33, a + 65), d = {
				alg: `ES256`,
				typ: `dpop+jwt`,
				jwk: {
					kty: `EC`,
					crv: `P-256`,
					x: l.toString(`base64url`),
					y: u.toString(`base64url`)
				}
			}, f = {
				jti: crypto.randomUUID(),
				htm: e,
				htu: n,
				iat: Math.floor(Date.now() / 1e3)
			}, p = `${Buffer.from(JSON.stringify(d)).toString(`base64url`)}.${Buffer.from(JSON.stringify(f)).toString(`base64url`)}`, m = (0,node_crypto__WEBPACK_IMPORTED_MODULE_5__.sign)(`sha256`, Buffer.from(p), t);
			return `${p}.${this.derToRawSignature(m).toString(`base64url`)}`;
		} catch (e) {
			throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_1__.t(`Failed to generate Dpop proof: ${e instanceof Error ? e.message : String(e)}`, {
				logger: this.logger,
				tryNextLink: !1
			});
		}
	}
};
const m = (i) => async ({ callerClientConfig: a } = {}) => {
	i?.logger?.debug?.(`@aws-sdk/credential-providers - fromLoginCredentials`);
	let o = await (0,_parseKnownFiles_js__WEBPACK_IMPORTED_MODULE_3__.t)(i || {}), s = (0,_loadSharedConfigFiles_js__WEBPACK_IMPORTED_MODULE_2__.a)({ profile: i?.profile ?? a?.profile }), c = o[s];
	if (!c?.login_session) throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_1__.t(`Profile ${s} does not contain login_session.`, {
		tryNextLink: !0,
		logger: i?.logger
	});
	let l = await new p(c, i, a).loadCredentials();
	return (0,_setCredentialFeature_js__WEBPACK_IMPORTED_MODULE_0__.t)(l, `CREDENTIALS_LOGIN`, `AD`);
};



/***/ })

};
