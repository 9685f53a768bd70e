export const id = 6837;
export const ids = [6837];
export const modules = {

/***/ 6837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ENV_CMDS_FULL_URI: () => (/* binding */ u),
/* harmony export */   ENV_CMDS_RELATIVE_URI: () => (/* binding */ d),
/* harmony export */   fromContainerMetadata: () => (/* binding */ f),
/* harmony export */   fromInstanceMetadata: () => (/* binding */ j)
/* harmony export */ });
/* harmony import */ var _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3421);
/* harmony import */ var _configLoader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4015);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7067);
import.meta.url;



const a = (e) => !!e && typeof e == `object` && typeof e.AccessKeyId == `string` && typeof e.SecretAccessKey == `string` && typeof e.Token == `string` && typeof e.Expiration == `string`, o = (e) => ({
	accessKeyId: e.AccessKeyId,
	secretAccessKey: e.SecretAccessKey,
	sessionToken: e.Token,
	expiration: new Date(e.Expiration),
	...e.AccountId && { accountId: e.AccountId }
}), s = ({ maxRetries: e = 0, timeout: t = 1e3 }) => ({
	maxRetries: e,
	timeout: t
});
function c(t) {
	return new Promise((n, r) => {
		let a = node_http__WEBPACK_IMPORTED_MODULE_2__.request({
			method: `GET`,
			...t,
			hostname: t.hostname?.replace(/^\[(.+)\]$/, `$1`)
		});
		a.on(`error`, (t) => {
			r(Object.assign(new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_0__.n(`Unable to connect to instance metadata service`), t)), a.destroy();
		}), a.on(`timeout`, () => {
			r(new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_0__.n(`TimeoutError from instance metadata service`)), a.destroy();
		}), a.on(`response`, (t) => {
			let { statusCode: i = 400 } = t;
			(i < 200 || 300 <= i) && (r(Object.assign(new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_0__.n(`Error response received from instance metadata service`), { statusCode: i })), a.destroy());
			let o = [];
			t.on(`data`, (e) => {
				o.push(e);
			}), t.on(`end`, () => {
				n(Buffer.concat(o)), a.destroy();
			});
		}), a.end();
	});
}
const l = (e, t) => {
	let n = e();
	for (let r = 0; r < t; r++) n = n.catch(e);
	return n;
}, u = `AWS_CONTAINER_CREDENTIALS_FULL_URI`, d = `AWS_CONTAINER_CREDENTIALS_RELATIVE_URI`, f = (e = {}) => {
	let { timeout: n, maxRetries: r } = s(e);
	return () => l(async () => {
		let r = await g({ logger: e.logger }), i = JSON.parse(await p(n, r));
		if (!a(i)) throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_0__.t(`Invalid response received from instance metadata service.`, { logger: e.logger });
		return o(i);
	}, r);
}, p = async (e, t) => (process.env.AWS_CONTAINER_AUTHORIZATION_TOKEN && (t.headers = {
	...t.headers,
	Authorization: process.env.AWS_CONTAINER_AUTHORIZATION_TOKEN
}), (await c({
	...t,
	timeout: e
})).toString()), m = /* @__PURE__ */ new Set([`localhost`, `127.0.0.1`]), h = /* @__PURE__ */ new Set([`http:`, `https:`]), g = async ({ logger: e }) => {
	if (process.env.AWS_CONTAINER_CREDENTIALS_RELATIVE_URI) return {
		hostname: `169.254.170.2`,
		path: process.env[d]
	};
	if (process.env.AWS_CONTAINER_CREDENTIALS_FULL_URI) {
		let n;
		try {
			n = new URL(process.env[u]);
		} catch {
			throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_0__.t(`${process.env[u]} is not a valid container metadata service URL`, {
				tryNextLink: !1,
				logger: e
			});
		}
		if (!n.hostname || !m.has(n.hostname)) throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_0__.t(`${n.hostname} is not a valid container metadata service hostname`, {
			tryNextLink: !1,
			logger: e
		});
		if (!n.protocol || !h.has(n.protocol)) throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_0__.t(`${n.protocol} is not a valid container metadata service protocol`, {
			tryNextLink: !1,
			logger: e
		});
		return {
			protocol: n.protocol,
			hostname: n.hostname,
			path: n.pathname + n.search,
			port: n.port ? parseInt(n.port, 10) : void 0
		};
	}
	throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_0__.t(`The container metadata credential provider cannot be used unless the ${d} or ${u} environment variable is set`, {
		tryNextLink: !1,
		logger: e
	});
};
var _ = class e extends _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_0__.t {
	tryNextLink;
	name = `InstanceMetadataV1FallbackError`;
	constructor(t, n = !0) {
		super(t, n), this.tryNextLink = n, Object.setPrototypeOf(this, e.prototype);
	}
}, v;
(function(e) {
	e.IPv4 = `http://169.254.169.254`, e.IPv6 = `http://[fd00:ec2::254]`;
})(v ||= {});
const y = {
	environmentVariableSelector: (e) => e.AWS_EC2_METADATA_SERVICE_ENDPOINT,
	configFileSelector: (e) => e.ec2_metadata_service_endpoint,
	default: void 0
};
var b;
(function(e) {
	e.IPv4 = `IPv4`, e.IPv6 = `IPv6`;
})(b ||= {});
const x = {
	environmentVariableSelector: (e) => e.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE,
	configFileSelector: (e) => e.ec2_metadata_service_endpoint_mode,
	default: b.IPv4
}, S = async () => (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_1__.r)(await C() || await w()), C = async () => (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_1__.t)(y)(), w = async () => {
	let e = await (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_1__.t)(x)();
	switch (e) {
		case b.IPv4: return v.IPv4;
		case b.IPv6: return v.IPv6;
		default: throw Error(`Unsupported endpoint mode: ${e}. Select from ${Object.values(b)}`);
	}
}, T = (e, t) => {
	let n = 300 + Math.floor(Math.random() * 300), r = new Date(Date.now() + n * 1e3);
	t.warn(`Attempting credential expiration extension due to a credential service availability issue. A refresh of these credentials will be attempted after ${new Date(r)}.\nFor more information, please visit: https://docs.aws.amazon.com/sdkref/latest/guide/feature-static-credentials.html`);
	let i = e.originalExpiration ?? e.expiration;
	return {
		...e,
		...i ? { originalExpiration: i } : {},
		expiration: r
	};
}, E = (e, t = {}) => {
	let n = t?.logger || console, r;
	return async () => {
		let t;
		try {
			t = await e(), t.expiration && t.expiration.getTime() < Date.now() && (t = T(t, n));
		} catch (e) {
			if (r) n.warn(`Credential renew failed: `, e), t = T(r, n);
			else throw e;
		}
		return r = t, t;
	};
}, D = `/latest/meta-data/iam/security-credentials/`, O = `AWS_EC2_METADATA_V1_DISABLED`, k = `ec2_metadata_v1_disabled`, A = `x-aws-ec2-metadata-token`, j = (e = {}) => E(M(e), { logger: e.logger }), M = (e = {}) => {
	let n = !1, { logger: i, profile: a } = e, { timeout: o, maxRetries: c } = s(e), u = async (i, o) => {
		if (n || o.headers?.[A] == null) {
			let n = !1, i = !1, o = await (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_1__.t)({
				environmentVariableSelector: (n) => {
					let r = n[O];
					if (i = !!r && r !== `false`, r === void 0) throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_0__.t(`${O} not set in env, checking config file next.`, { logger: e.logger });
					return i;
				},
				configFileSelector: (e) => {
					let t = e[k];
					return n = !!t && t !== `false`, n;
				},
				default: !1
			}, { profile: a })();
			if (e.ec2MetadataV1Disabled || o) {
				let t = [];
				throw e.ec2MetadataV1Disabled && t.push(`credential provider initialization (runtime option ec2MetadataV1Disabled)`), n && t.push(`config file profile (${k})`), i && t.push(`process environment variable (${O})`), new _(`AWS EC2 Metadata v1 fallback has been blocked by AWS SDK configuration in the following: [${t.join(`, `)}].`);
			}
		}
		let s = (await l(async () => {
			let e;
			try {
				e = await P(o);
			} catch (e) {
				throw e.statusCode === 401 && (n = !1), e;
			}
			return e;
		}, i)).trim();
		return l(async () => {
			let t;
			try {
				t = await F(s, o, e);
			} catch (e) {
				throw e.statusCode === 401 && (n = !1), e;
			}
			return t;
		}, i);
	};
	return async () => {
		let e = await S();
		if (n) return i?.debug(`AWS SDK Instance Metadata`, `using v1 fallback (no token fetch)`), u(c, {
			...e,
			timeout: o
		});
		{
			let t;
			try {
				t = (await N({
					...e,
					timeout: o
				})).toString();
			} catch (t) {
				if (t?.statusCode === 400) throw Object.assign(t, { message: `EC2 Metadata token request returned error` });
				return (t.message === `TimeoutError` || [
					403,
					404,
					405
				].includes(t.statusCode)) && (n = !0), i?.debug(`AWS SDK Instance Metadata`, `using v1 fallback (initial)`), u(c, {
					...e,
					timeout: o
				});
			}
			return u(c, {
				...e,
				headers: { [A]: t },
				timeout: o
			});
		}
	};
}, N = async (e) => c({
	...e,
	path: `/latest/api/token`,
	method: `PUT`,
	headers: { "x-aws-ec2-metadata-token-ttl-seconds": `21600` }
}), P = async (e) => (await c({
	...e,
	path: D
})).toString(), F = async (e, n, r) => {
	let i = JSON.parse((await c({
		...n,
		path: D + e
	})).toString());
	if (!a(i)) throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_0__.t(`Invalid response received from instance metadata service.`, { logger: r.logger });
	return o(i);
};



/***/ })

};
