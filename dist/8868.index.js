export const id = 8868;
export const ids = [8868];
export const modules = {

/***/ 8868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CreateTokenCommand: () => (/* binding */ Ot),
/* harmony export */   SSOOIDCClient: () => (/* binding */ wt)
/* harmony export */ });
/* harmony import */ var _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3589);
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(306);
/* harmony import */ var _package_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5332);
/* harmony import */ var _getDefaultSocketTimeout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3711);
/* harmony import */ var _configLoader_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4015);
/* harmony import */ var _node_http_handler_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1854);
/* harmony import */ var _AwsRestJsonProtocol_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8189);
/* harmony import */ var _noAuth_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1379);
/* harmony import */ var _toUtf8_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3772);
/* harmony import */ var _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(645);
import.meta.url;










const Me = async (e, t, n) => ({
	operation: (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_1__._)(t).operation,
	region: await (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_1__.g)(e.region)() || (() => {
		throw Error("expected `region` to be configured for `aws.auth#sigv4`");
	})()
});
function Ne(e) {
	return {
		schemeId: `aws.auth#sigv4`,
		signingProperties: {
			name: `sso-oauth`,
			region: e.region
		},
		propertiesExtractor: (e, t) => ({ signingProperties: {
			config: e,
			context: t
		} })
	};
}
function Pe(e) {
	return { schemeId: `smithy.api#noAuth` };
}
const Fe = (e) => {
	let t = [];
	switch (e.operation) {
		case `CreateToken`:
			t.push(Pe(e));
			break;
		default: t.push(Ne(e));
	}
	return t;
}, Ie = (e) => {
	let t = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.r)(e);
	return Object.assign(t, { authSchemePreference: (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_1__.g)(e.authSchemePreference ?? []) });
}, Le = (e) => Object.assign(e, {
	useDualstackEndpoint: e.useDualstackEndpoint ?? !1,
	useFipsEndpoint: e.useFipsEndpoint ?? !1,
	defaultSigningName: `sso-oauth`
}), Re = {
	UseFIPS: {
		type: `builtInParams`,
		name: `useFipsEndpoint`
	},
	Endpoint: {
		type: `builtInParams`,
		name: `endpoint`
	},
	Region: {
		type: `builtInParams`,
		name: `region`
	},
	UseDualStack: {
		type: `builtInParams`,
		name: `useDualstackEndpoint`
	}
}, M = `isSet`, N = `PartitionResult`, P = `booleanEquals`, F = `getAttr`, I = { ref: `Endpoint` }, L = { ref: N }, R = {}, z = [{ ref: `Region` }], B = {
	conditions: [
		[M, [I]],
		[M, z],
		[
			`aws.partition`,
			z,
			N
		],
		[P, [{ ref: `UseFIPS` }, !0]],
		[P, [{ ref: `UseDualStack` }, !0]],
		[P, [{
			fn: F,
			argv: [L, `supportsDualStack`]
		}, !0]],
		[P, [{
			fn: F,
			argv: [L, `supportsFIPS`]
		}, !0]],
		[`stringEquals`, [{
			fn: F,
			argv: [L, `name`]
		}, `aws-us-gov`]]
	],
	results: [
		[-1],
		[-1, `Invalid Configuration: FIPS and custom endpoint are not supported`],
		[-1, `Invalid Configuration: Dualstack and custom endpoint are not supported`],
		[I, R],
		[`https://oidc-fips.{Region}.{PartitionResult#dualStackDnsSuffix}`, R],
		[-1, `FIPS and DualStack are enabled, but this partition does not support one or both`],
		[`https://oidc.{Region}.amazonaws.com`, R],
		[`https://oidc-fips.{Region}.{PartitionResult#dnsSuffix}`, R],
		[-1, `FIPS is enabled but this partition does not support FIPS`],
		[`https://oidc.{Region}.{PartitionResult#dualStackDnsSuffix}`, R],
		[-1, `DualStack is enabled but this partition does not support DualStack`],
		[`https://oidc.{Region}.{PartitionResult#dnsSuffix}`, R],
		[-1, `Invalid Configuration: Missing Region`]
	]
}, ze = new Int32Array([
	-1,
	1,
	-1,
	0,
	13,
	3,
	1,
	4,
	100000012,
	2,
	5,
	100000012,
	3,
	8,
	6,
	4,
	7,
	100000011,
	5,
	100000009,
	100000010,
	4,
	11,
	9,
	6,
	10,
	100000008,
	7,
	100000006,
	100000007,
	5,
	12,
	100000005,
	6,
	100000004,
	100000005,
	3,
	100000001,
	14,
	4,
	100000002,
	100000003
]), Be = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.W.from(ze, 2, B.conditions, B.results), Ve = new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.U({
	size: 50,
	params: [
		`Endpoint`,
		`Region`,
		`UseDualStack`,
		`UseFIPS`
	]
}), He = (e, t = {}) => Ve.get(e, () => (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.V)(Be, {
	endpointParams: e,
	logger: t.logger
}));
_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.H.aws = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.d;
var V = class e extends _endpoints_js__WEBPACK_IMPORTED_MODULE_1__.o {
	static shapeId = `smithy.ts.sdk.synthetic.com.amazonaws.ssooidc#SSOOIDCServiceException`;
	constructor(t) {
		super(t), Object.setPrototypeOf(this, e.prototype);
	}
}, Ue = class e extends V {
	static shapeId = `com.amazonaws.ssooidc#AccessDeniedException`;
	name = `AccessDeniedException`;
	$fault = `client`;
	error;
	reason;
	error_description;
	constructor(t) {
		super({
			name: `AccessDeniedException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.error = t.error, this.reason = t.reason, this.error_description = t.error_description;
	}
}, We = class e extends V {
	static shapeId = `com.amazonaws.ssooidc#AuthorizationPendingException`;
	name = `AuthorizationPendingException`;
	$fault = `client`;
	error;
	error_description;
	constructor(t) {
		super({
			name: `AuthorizationPendingException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.error = t.error, this.error_description = t.error_description;
	}
}, Ge = class e extends V {
	static shapeId = `com.amazonaws.ssooidc#ExpiredTokenException`;
	name = `ExpiredTokenException`;
	$fault = `client`;
	error;
	error_description;
	constructor(t) {
		super({
			name: `ExpiredTokenException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.error = t.error, this.error_description = t.error_description;
	}
}, Ke = class e extends V {
	static shapeId = `com.amazonaws.ssooidc#InternalServerException`;
	name = `InternalServerException`;
	$fault = `server`;
	error;
	error_description;
	constructor(t) {
		super({
			name: `InternalServerException`,
			$fault: `server`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.error = t.error, this.error_description = t.error_description;
	}
}, qe = class e extends V {
	static shapeId = `com.amazonaws.ssooidc#InvalidClientException`;
	name = `InvalidClientException`;
	$fault = `client`;
	error;
	error_description;
	constructor(t) {
		super({
			name: `InvalidClientException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.error = t.error, this.error_description = t.error_description;
	}
}, Je = class e extends V {
	static shapeId = `com.amazonaws.ssooidc#InvalidGrantException`;
	name = `InvalidGrantException`;
	$fault = `client`;
	error;
	error_description;
	constructor(t) {
		super({
			name: `InvalidGrantException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.error = t.error, this.error_description = t.error_description;
	}
}, Ye = class e extends V {
	static shapeId = `com.amazonaws.ssooidc#InvalidRequestException`;
	name = `InvalidRequestException`;
	$fault = `client`;
	error;
	reason;
	error_description;
	constructor(t) {
		super({
			name: `InvalidRequestException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.error = t.error, this.reason = t.reason, this.error_description = t.error_description;
	}
}, Xe = class e extends V {
	static shapeId = `com.amazonaws.ssooidc#InvalidScopeException`;
	name = `InvalidScopeException`;
	$fault = `client`;
	error;
	error_description;
	constructor(t) {
		super({
			name: `InvalidScopeException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.error = t.error, this.error_description = t.error_description;
	}
}, Ze = class e extends V {
	static shapeId = `com.amazonaws.ssooidc#SlowDownException`;
	name = `SlowDownException`;
	$fault = `client`;
	error;
	error_description;
	constructor(t) {
		super({
			name: `SlowDownException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.error = t.error, this.error_description = t.error_description;
	}
}, Qe = class e extends V {
	static shapeId = `com.amazonaws.ssooidc#UnauthorizedClientException`;
	name = `UnauthorizedClientException`;
	$fault = `client`;
	error;
	error_description;
	constructor(t) {
		super({
			name: `UnauthorizedClientException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.error = t.error, this.error_description = t.error_description;
	}
}, $e = class e extends V {
	static shapeId = `com.amazonaws.ssooidc#UnsupportedGrantTypeException`;
	name = `UnsupportedGrantTypeException`;
	$fault = `client`;
	error;
	error_description;
	constructor(t) {
		super({
			name: `UnsupportedGrantTypeException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.error = t.error, this.error_description = t.error_description;
	}
};
const H = `client`, U = `error`, W = `error_description`, G = `httpError`, K = `reason`, q = `refreshToken`, J = `smithy.ts.sdk.synthetic.com.amazonaws.ssooidc`, Y = `com.amazonaws.ssooidc`, X = new _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_9__.t(J);
var et = [
	-3,
	J,
	`SSOOIDCServiceException`,
	0,
	[],
	[]
];
X.registerError(et, V);
const Z = new _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_9__.t(Y);
var tt = [
	-3,
	Y,
	`AccessDeniedException`,
	{
		[U]: H,
		[G]: 400
	},
	[
		U,
		K,
		W
	],
	[
		0,
		0,
		0
	]
];
Z.registerError(tt, Ue);
var nt = [
	-3,
	Y,
	`AuthorizationPendingException`,
	{
		[U]: H,
		[G]: 400
	},
	[U, W],
	[0, 0]
];
Z.registerError(nt, We);
var rt = [
	-3,
	Y,
	`ExpiredTokenException`,
	{
		[U]: H,
		[G]: 400
	},
	[U, W],
	[0, 0]
];
Z.registerError(rt, Ge);
var it = [
	-3,
	Y,
	`InternalServerException`,
	{
		[U]: `server`,
		[G]: 500
	},
	[U, W],
	[0, 0]
];
Z.registerError(it, Ke);
var at = [
	-3,
	Y,
	`InvalidClientException`,
	{
		[U]: H,
		[G]: 401
	},
	[U, W],
	[0, 0]
];
Z.registerError(at, qe);
var ot = [
	-3,
	Y,
	`InvalidGrantException`,
	{
		[U]: H,
		[G]: 400
	},
	[U, W],
	[0, 0]
];
Z.registerError(ot, Je);
var st = [
	-3,
	Y,
	`InvalidRequestException`,
	{
		[U]: H,
		[G]: 400
	},
	[
		U,
		K,
		W
	],
	[
		0,
		0,
		0
	]
];
Z.registerError(st, Ye);
var ct = [
	-3,
	Y,
	`InvalidScopeException`,
	{
		[U]: H,
		[G]: 400
	},
	[U, W],
	[0, 0]
];
Z.registerError(ct, Xe);
var lt = [
	-3,
	Y,
	`SlowDownException`,
	{
		[U]: H,
		[G]: 400
	},
	[U, W],
	[0, 0]
];
Z.registerError(lt, Ze);
var ut = [
	-3,
	Y,
	`UnauthorizedClientException`,
	{
		[U]: H,
		[G]: 400
	},
	[U, W],
	[0, 0]
];
Z.registerError(ut, Qe);
var dt = [
	-3,
	Y,
	`UnsupportedGrantTypeException`,
	{
		[U]: H,
		[G]: 400
	},
	[U, W],
	[0, 0]
];
Z.registerError(dt, $e);
const ft = [X, Z];
var pt = [
	0,
	Y,
	`AccessToken`,
	8,
	0
], mt = [
	0,
	Y,
	`ClientSecret`,
	8,
	0
], ht = [
	0,
	Y,
	`CodeVerifier`,
	8,
	0
], gt = [
	0,
	Y,
	`IdToken`,
	8,
	0
], Q = [
	0,
	Y,
	`RefreshToken`,
	8,
	0
], _t = [
	3,
	Y,
	`CreateTokenRequest`,
	0,
	[
		`clientId`,
		`clientSecret`,
		`grantType`,
		`deviceCode`,
		`code`,
		q,
		`scope`,
		`redirectUri`,
		`codeVerifier`
	],
	[
		0,
		[() => mt, 0],
		0,
		0,
		0,
		[() => Q, 0],
		64,
		0,
		[() => ht, 0]
	],
	3
], vt = [
	3,
	Y,
	`CreateTokenResponse`,
	0,
	[
		`accessToken`,
		`tokenType`,
		`expiresIn`,
		q,
		`idToken`
	],
	[
		[() => pt, 0],
		0,
		1,
		[() => Q, 0],
		[() => gt, 0]
	]
], yt = [
	9,
	Y,
	`CreateToken`,
	{ http: [
		`POST`,
		`/token`,
		200
	] },
	() => _t,
	() => vt
];
const $ = (e) => ({
	apiVersion: `2019-06-10`,
	base64Decoder: e?.base64Decoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.lt,
	base64Encoder: e?.base64Encoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.ct,
	disableHostPrefix: e?.disableHostPrefix ?? !1,
	endpointProvider: e?.endpointProvider ?? He,
	extensions: e?.extensions ?? [],
	httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? Fe,
	httpAuthSchemes: e?.httpAuthSchemes ?? [{
		schemeId: `aws.auth#sigv4`,
		identityProvider: (e) => e.getIdentityProvider(`aws.auth#sigv4`),
		signer: new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.o()
	}, {
		schemeId: `smithy.api#noAuth`,
		identityProvider: (e) => e.getIdentityProvider(`smithy.api#noAuth`) || (async () => ({})),
		signer: new _noAuth_js__WEBPACK_IMPORTED_MODULE_7__.t()
	}],
	logger: e?.logger ?? new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.Y(),
	protocol: e?.protocol ?? _AwsRestJsonProtocol_js__WEBPACK_IMPORTED_MODULE_6__.t,
	protocolSettings: e?.protocolSettings ?? {
		defaultNamespace: `com.amazonaws.ssooidc`,
		errorTypeRegistries: ft,
		version: `2019-06-10`,
		serviceTarget: `AWSSSOOIDCService`
	},
	serviceId: e?.serviceId ?? `SSO OIDC`,
	sha256: e?.sha256 ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.t,
	urlParser: e?.urlParser ?? _configLoader_js__WEBPACK_IMPORTED_MODULE_4__.r,
	utf8Decoder: e?.utf8Decoder ?? _toUtf8_js__WEBPACK_IMPORTED_MODULE_8__.n,
	utf8Encoder: e?.utf8Encoder ?? _toUtf8_js__WEBPACK_IMPORTED_MODULE_8__.t
}), bt = (t) => {
	(0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.Q)(process.version);
	let n = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.G)(t), r = () => n().then(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.$), i = $(t);
	(0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.dt)(process.version);
	let o = {
		profile: t?.profile,
		logger: i.logger
	};
	return {
		...i,
		...t,
		runtime: `node`,
		defaultsMode: n,
		authSchemePreference: t?.authSchemePreference ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_4__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.a, o),
		bodyLengthChecker: t?.bodyLengthChecker ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.at,
		defaultSocketTimeout: (0,_getDefaultSocketTimeout_js__WEBPACK_IMPORTED_MODULE_3__.t)(t?.requestHandler, 3e5),
		defaultUserAgentProvider: t?.defaultUserAgentProvider ?? (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.p)({
			serviceId: i.serviceId,
			clientVersion: _package_js__WEBPACK_IMPORTED_MODULE_2__.t
		}),
		maxAttempts: t?.maxAttempts ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_4__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.g, t),
		region: t?.region ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_4__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.J, {
			..._Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.q,
			...o
		}),
		requestHandler: _node_http_handler_js__WEBPACK_IMPORTED_MODULE_5__.t.create(t?.requestHandler ?? r),
		retryMode: t?.retryMode ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_4__.t)({
			..._Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__._,
			default: async () => (await r()).retryMode || _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.y
		}, t),
		streamCollector: t?.streamCollector ?? _node_http_handler_js__WEBPACK_IMPORTED_MODULE_5__.i,
		useDualstackEndpoint: t?.useDualstackEndpoint ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_4__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.rt, o),
		useFipsEndpoint: t?.useFipsEndpoint ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_4__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.nt, o),
		userAgentAppId: t?.userAgentAppId ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_4__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.f, o)
	};
}, xt = (e) => {
	let t = e.httpAuthSchemes, n = e.httpAuthSchemeProvider, r = e.credentials;
	return {
		setHttpAuthScheme(e) {
			let n = t.findIndex((t) => t.schemeId === e.schemeId);
			n === -1 ? t.push(e) : t.splice(n, 1, e);
		},
		httpAuthSchemes() {
			return t;
		},
		setHttpAuthSchemeProvider(e) {
			n = e;
		},
		httpAuthSchemeProvider() {
			return n;
		},
		setCredentials(e) {
			r = e;
		},
		credentials() {
			return r;
		}
	};
}, St = (e) => ({
	httpAuthSchemes: e.httpAuthSchemes(),
	httpAuthSchemeProvider: e.httpAuthSchemeProvider(),
	credentials: e.credentials()
}), Ct = (e, t) => {
	let n = Object.assign((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.l)(e), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.X)(e), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.j)(e), xt(e));
	return t.forEach((e) => e.configure(n)), Object.assign(e, (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.u)(n), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.Z)(n), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.M)(n), St(n));
};
var wt = class extends _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.tt {
	config;
	constructor(...[e]) {
		let a = bt(e || {});
		super(a), this.initConfig = a;
		let o = Le(a), s = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.b)(o), l = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.v)(s), u = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.K)(l), d = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.k)(u), f = (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_1__.r)(d), p = Ie(f), m = Ct(p, e?.extensions || []);
		this.config = m, this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.et)(this.config)), this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.m)(this.config)), this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.h)(this.config)), this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.A)(this.config)), this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.O)(this.config)), this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.D)(this.config)), this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.E)(this.config)), this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.T)(this.config, {
			httpAuthSchemeParametersProvider: Me,
			identityProviderConfigProvider: async (e) => new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.x({ "aws.auth#sigv4": e.credentials })
		})), this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.C)(this.config));
	}
	destroy() {
		super.destroy();
	}
};
const Tt = (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_1__.a)(Re, `AWSSSOOIDCService`, `SSOOIDCClient`, _endpoints_js__WEBPACK_IMPORTED_MODULE_1__.n), Et = {}, Dt = (e, t, n, r) => [];
var Ot = class extends Tt(Et, Dt, `CreateToken`, yt) {};



/***/ })

};
