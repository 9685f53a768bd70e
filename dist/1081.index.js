export const id = 1081;
export const ids = [1081];
export const modules = {

/***/ 1081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CreateOAuth2TokenCommand: () => (/* binding */ At),
/* harmony export */   SigninClient: () => (/* binding */ Et)
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










const qe = async (e, t, n) => ({
	operation: (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_1__._)(t).operation,
	region: await (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_1__.g)(e.region)() || (() => {
		throw Error("expected `region` to be configured for `aws.auth#sigv4`");
	})()
});
function Je(e) {
	return {
		schemeId: `aws.auth#sigv4`,
		signingProperties: {
			name: `signin`,
			region: e.region
		},
		propertiesExtractor: (e, t) => ({ signingProperties: {
			config: e,
			context: t
		} })
	};
}
function Ye(e) {
	return { schemeId: `smithy.api#noAuth` };
}
const Xe = (e) => {
	let t = [];
	switch (e.operation) {
		case `CreateOAuth2Token`:
			t.push(Ye(e));
			break;
		default: t.push(Je(e));
	}
	return t;
}, Ze = (e) => {
	let t = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.r)(e);
	return Object.assign(t, { authSchemePreference: (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_1__.g)(e.authSchemePreference ?? []) });
}, Qe = (e) => Object.assign(e, {
	useDualstackEndpoint: e.useDualstackEndpoint ?? !1,
	useFipsEndpoint: e.useFipsEndpoint ?? !1,
	defaultSigningName: `signin`
}), $e = {
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
}, _ = `isSet`, v = `booleanEquals`, y = `coalesce`, b = `PartitionResult`, x = `stringEquals`, S = `getAttr`, C = `https://signin.{Region}.{PartitionResult#dualStackDnsSuffix}`, w = { ref: `Endpoint` }, T = {
	fn: S,
	argv: [{ ref: b }, `name`]
}, E = { ref: `Region` }, D = { ref: b }, O = { authSchemes: [{
	name: `sigv4`,
	signingName: `signin`,
	signingRegion: `{Region}`
}] }, k = {}, A = [E], j = {
	conditions: [
		[_, A],
		[v, [{
			fn: y,
			argv: [{ ref: `IsControlPlane` }, !1]
		}, !0]],
		[_, [w]],
		[
			`aws.partition`,
			A,
			b
		],
		[v, [{ ref: `UseFIPS` }, !0]],
		[x, [T, `aws`]],
		[v, [{
			fn: y,
			argv: [{ ref: `IsOAuthEndpoint` }, !1]
		}, !0]],
		[v, [{ ref: `UseDualStack` }, !0]],
		[x, [T, `aws-cn`]],
		[x, [E, `us-gov-west-1`]],
		[x, [T, `aws-us-gov`]],
		[v, [{
			fn: S,
			argv: [D, `supportsFIPS`]
		}, !0]],
		[x, [T, `aws-iso`]],
		[x, [T, `aws-iso-b`]],
		[x, [T, `aws-iso-f`]],
		[x, [T, `aws-iso-e`]],
		[x, [T, `aws-eusc`]],
		[v, [{
			fn: S,
			argv: [D, `supportsDualStack`]
		}, !0]]
	],
	results: [
		[-1],
		[`https://signin.{Region}.api.aws`, O],
		[`https://signin.{Region}.api.amazonwebservices.com.cn`, O],
		[C, O],
		[-1, `FIPS endpoints are not supported for OAuth operations. Disable FIPS or use a non-OAuth operation.`],
		[`https://{Region}.oauth.signin.aws`, O],
		[`https://{Region}.signin.aws.amazon.com`, k],
		[`https://{Region}.signin.amazonaws.cn`, k],
		[`https://{Region}.signin.amazonaws-us-gov.com`, k],
		[`https://{Region}.signin.c2shome.ic.gov`, k],
		[`https://{Region}.signin.sc2shome.sgov.gov`, k],
		[`https://{Region}.signin.csphome.hci.ic.gov`, k],
		[`https://{Region}.signin.csphome.adc-e.uk`, k],
		[`https://{Region}.signin.amazonaws-eusc.eu`, k],
		[`https://signin-fips.amazonaws-us-gov.com`, k],
		[`https://{Region}.signin-fips.amazonaws-us-gov.com`, k],
		[`https://{Region}.signin.{PartitionResult#dnsSuffix}`, k],
		[-1, `Invalid Configuration: FIPS and custom endpoint are not supported`],
		[-1, `Invalid Configuration: Dualstack and custom endpoint are not supported`],
		[w, k],
		[`https://signin-fips.{Region}.{PartitionResult#dualStackDnsSuffix}`, k],
		[-1, `FIPS and DualStack are enabled, but this partition does not support one or both`],
		[`https://signin-fips.{Region}.{PartitionResult#dnsSuffix}`, k],
		[-1, `FIPS is enabled but this partition does not support FIPS`],
		[C, k],
		[-1, `DualStack is enabled but this partition does not support DualStack`],
		[`https://signin.{Region}.{PartitionResult#dnsSuffix}`, k],
		[-1, `Invalid Configuration: Missing Region`]
	]
}, et = new Int32Array([
	-1,
	1,
	-1,
	0,
	6,
	3,
	2,
	36,
	4,
	4,
	5,
	100000027,
	6,
	100000004,
	100000027,
	1,
	29,
	7,
	2,
	36,
	8,
	3,
	9,
	31,
	4,
	22,
	10,
	5,
	19,
	11,
	7,
	21,
	12,
	8,
	100000007,
	13,
	10,
	100000008,
	14,
	12,
	100000009,
	15,
	13,
	100000010,
	16,
	14,
	100000011,
	17,
	15,
	100000012,
	18,
	16,
	100000013,
	100000016,
	6,
	100000005,
	20,
	7,
	21,
	100000006,
	17,
	100000024,
	100000025,
	6,
	100000004,
	23,
	7,
	27,
	24,
	9,
	100000014,
	25,
	10,
	100000015,
	26,
	11,
	100000022,
	100000023,
	11,
	28,
	100000021,
	17,
	100000020,
	100000021,
	2,
	35,
	30,
	3,
	39,
	31,
	4,
	32,
	100000027,
	6,
	100000004,
	33,
	7,
	100000027,
	34,
	9,
	100000014,
	100000027,
	3,
	39,
	36,
	4,
	38,
	37,
	7,
	100000018,
	100000019,
	6,
	100000004,
	100000017,
	5,
	100000001,
	40,
	8,
	100000002,
	100000003
]), tt = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.W.from(et, 2, j.conditions, j.results), nt = new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.U({
	size: 50,
	params: [
		`Endpoint`,
		`IsControlPlane`,
		`IsOAuthEndpoint`,
		`Region`,
		`UseDualStack`,
		`UseFIPS`
	]
}), rt = (e, t = {}) => nt.get(e, () => (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.V)(tt, {
	endpointParams: e,
	logger: t.logger
}));
_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.H.aws = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.d;
var M = class e extends _endpoints_js__WEBPACK_IMPORTED_MODULE_1__.o {
	static shapeId = `smithy.ts.sdk.synthetic.com.amazonaws.signin#SigninServiceException`;
	constructor(t) {
		super(t), Object.setPrototypeOf(this, e.prototype);
	}
}, it = class e extends M {
	static shapeId = `com.amazonaws.signin#AccessDeniedException`;
	name = `AccessDeniedException`;
	$fault = `client`;
	error;
	constructor(t) {
		super({
			name: `AccessDeniedException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.error = t.error;
	}
}, at = class e extends M {
	static shapeId = `com.amazonaws.signin#InternalServerException`;
	name = `InternalServerException`;
	$fault = `server`;
	error;
	constructor(t) {
		super({
			name: `InternalServerException`,
			$fault: `server`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.error = t.error;
	}
}, ot = class e extends M {
	static shapeId = `com.amazonaws.signin#TooManyRequestsError`;
	name = `TooManyRequestsError`;
	$fault = `client`;
	error;
	constructor(t) {
		super({
			name: `TooManyRequestsError`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.error = t.error;
	}
}, st = class e extends M {
	static shapeId = `com.amazonaws.signin#ValidationException`;
	name = `ValidationException`;
	$fault = `client`;
	error;
	constructor(t) {
		super({
			name: `ValidationException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.error = t.error;
	}
};
const N = `accessKeyId`, P = `accessToken`, F = `client`, I = `clientId`, L = `codeVerifier`, R = `error`, z = `expiresIn`, B = `grantType`, V = `httpError`, H = `idToken`, U = `jsonName`, W = `message`, G = `refreshToken`, K = `redirectUri`, q = `smithy.ts.sdk.synthetic.com.amazonaws.signin`, J = `secretAccessKey`, Y = `sessionToken`, X = `tokenType`, Z = `com.amazonaws.signin`, ct = new _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_9__.t(q);
var lt = [
	-3,
	q,
	`SigninServiceException`,
	0,
	[],
	[]
];
ct.registerError(lt, M);
const Q = new _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_9__.t(Z);
var ut = [
	-3,
	Z,
	`AccessDeniedException`,
	{ [R]: F },
	[R, W],
	[0, 0],
	2
];
Q.registerError(ut, it);
var dt = [
	-3,
	Z,
	`InternalServerException`,
	{
		[R]: `server`,
		[V]: 500
	},
	[R, W],
	[0, 0],
	2
];
Q.registerError(dt, at);
var ft = [
	-3,
	Z,
	`TooManyRequestsError`,
	{
		[R]: F,
		[V]: 429
	},
	[R, W],
	[0, 0],
	2
];
Q.registerError(ft, ot);
var pt = [
	-3,
	Z,
	`ValidationException`,
	{
		[R]: F,
		[V]: 400
	},
	[R, W],
	[0, 0],
	2
];
Q.registerError(pt, st);
const mt = [ct, Q];
var $ = [
	0,
	Z,
	`RefreshToken`,
	8,
	0
], ht = [
	3,
	Z,
	`AccessToken`,
	8,
	[
		N,
		J,
		Y
	],
	[
		[0, { [U]: N }],
		[0, { [U]: J }],
		[0, { [U]: Y }]
	],
	3
], gt = [
	3,
	Z,
	`CreateOAuth2TokenRequest`,
	0,
	[`tokenInput`],
	[[() => _t, 16]],
	1
], _t = [
	3,
	Z,
	`CreateOAuth2TokenRequestBody`,
	0,
	[
		I,
		B,
		`code`,
		K,
		L,
		G
	],
	[
		[0, { [U]: I }],
		[0, { [U]: B }],
		0,
		[0, { [U]: K }],
		[0, { [U]: L }],
		[() => $, { [U]: G }]
	],
	2
], vt = [
	3,
	Z,
	`CreateOAuth2TokenResponse`,
	0,
	[`tokenOutput`],
	[[() => yt, 16]],
	1
], yt = [
	3,
	Z,
	`CreateOAuth2TokenResponseBody`,
	0,
	[
		P,
		X,
		z,
		G,
		H
	],
	[
		[() => ht, { [U]: P }],
		[0, { [U]: X }],
		[1, { [U]: z }],
		[() => $, { [U]: G }],
		[0, { [U]: H }]
	],
	4
], bt = [
	9,
	Z,
	`CreateOAuth2Token`,
	{ http: [
		`POST`,
		`/v1/token`,
		200
	] },
	() => gt,
	() => vt
];
const xt = (e) => ({
	apiVersion: `2023-01-01`,
	base64Decoder: e?.base64Decoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.lt,
	base64Encoder: e?.base64Encoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.ct,
	disableHostPrefix: e?.disableHostPrefix ?? !1,
	endpointProvider: e?.endpointProvider ?? rt,
	extensions: e?.extensions ?? [],
	httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? Xe,
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
		defaultNamespace: `com.amazonaws.signin`,
		errorTypeRegistries: mt,
		version: `2023-01-01`,
		serviceTarget: `Signin`
	},
	serviceId: e?.serviceId ?? `Signin`,
	sha256: e?.sha256 ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.t,
	urlParser: e?.urlParser ?? _configLoader_js__WEBPACK_IMPORTED_MODULE_4__.r,
	utf8Decoder: e?.utf8Decoder ?? _toUtf8_js__WEBPACK_IMPORTED_MODULE_8__.n,
	utf8Encoder: e?.utf8Encoder ?? _toUtf8_js__WEBPACK_IMPORTED_MODULE_8__.t
}), St = (t) => {
	(0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.Q)(process.version);
	let n = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.G)(t), r = () => n().then(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.$), i = xt(t);
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
}, Ct = (e) => {
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
}, wt = (e) => ({
	httpAuthSchemes: e.httpAuthSchemes(),
	httpAuthSchemeProvider: e.httpAuthSchemeProvider(),
	credentials: e.credentials()
}), Tt = (e, t) => {
	let n = Object.assign((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.l)(e), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.X)(e), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.j)(e), Ct(e));
	return t.forEach((e) => e.configure(n)), Object.assign(e, (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.u)(n), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.Z)(n), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.M)(n), wt(n));
};
var Et = class extends _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.tt {
	config;
	constructor(...[e]) {
		let a = St(e || {});
		super(a), this.initConfig = a;
		let o = Qe(a), s = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.b)(o), c = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.v)(s), l = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.K)(c), u = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.k)(l), d = (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_1__.r)(u), f = Ze(d), p = Tt(f, e?.extensions || []);
		this.config = p, this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.et)(this.config)), this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.m)(this.config)), this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.h)(this.config)), this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.A)(this.config)), this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.O)(this.config)), this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.D)(this.config)), this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.E)(this.config)), this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.T)(this.config, {
			httpAuthSchemeParametersProvider: qe,
			identityProviderConfigProvider: async (e) => new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.x({ "aws.auth#sigv4": e.credentials })
		})), this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.C)(this.config));
	}
	destroy() {
		super.destroy();
	}
};
const Dt = (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_1__.a)($e, `Signin`, `SigninClient`, _endpoints_js__WEBPACK_IMPORTED_MODULE_1__.n), Ot = { IsControlPlane: {
	type: `staticContextParams`,
	value: !1
} }, kt = (e, t, n, r) => [];
var At = class extends Dt(Ot, kt, `CreateOAuth2Token`, bt) {};



/***/ })

};
