export const id = 4250;
export const ids = [4250];
export const modules = {

/***/ 4250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GetRoleCredentialsCommand: () => (/* binding */ ft),
/* harmony export */   SSOClient: () => (/* binding */ ct)
/* harmony export */ });
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(306);
/* harmony import */ var _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(645);
/* harmony import */ var _Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3589);
/* harmony import */ var _package_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5332);
/* harmony import */ var _getDefaultSocketTimeout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3711);
/* harmony import */ var _configLoader_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4015);
/* harmony import */ var _node_http_handler_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1854);
/* harmony import */ var _AwsRestJsonProtocol_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8189);
/* harmony import */ var _noAuth_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1379);
/* harmony import */ var _toUtf8_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3772);
import.meta.url;










const Ae = async (t, r, i) => ({
	operation: (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_0__._)(r).operation,
	region: await (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_0__.g)(t.region)() || (() => {
		throw Error("expected `region` to be configured for `aws.auth#sigv4`");
	})()
});
function je(e) {
	return {
		schemeId: `aws.auth#sigv4`,
		signingProperties: {
			name: `awsssoportal`,
			region: e.region
		},
		propertiesExtractor: (e, t) => ({ signingProperties: {
			config: e,
			context: t
		} })
	};
}
function Me(e) {
	return { schemeId: `smithy.api#noAuth` };
}
const Ne = (e) => {
	let t = [];
	switch (e.operation) {
		case `GetRoleCredentials`:
			t.push(Me(e));
			break;
		default: t.push(je(e));
	}
	return t;
}, Pe = (e) => {
	let t = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.r)(e);
	return Object.assign(t, { authSchemePreference: (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_0__.g)(e.authSchemePreference ?? []) });
}, Fe = (e) => Object.assign(e, {
	useDualstackEndpoint: e.useDualstackEndpoint ?? !1,
	useFipsEndpoint: e.useFipsEndpoint ?? !1,
	defaultSigningName: `awsssoportal`
}), Ie = {
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
}, P = `isSet`, F = `PartitionResult`, I = `booleanEquals`, L = `getAttr`, R = { ref: `Endpoint` }, z = { ref: F }, B = {}, V = [{ ref: `Region` }], H = {
	conditions: [
		[P, [R]],
		[P, V],
		[
			`aws.partition`,
			V,
			F
		],
		[I, [{ ref: `UseFIPS` }, !0]],
		[I, [{ ref: `UseDualStack` }, !0]],
		[I, [{
			fn: L,
			argv: [z, `supportsDualStack`]
		}, !0]],
		[I, [{
			fn: L,
			argv: [z, `supportsFIPS`]
		}, !0]],
		[`stringEquals`, [{
			fn: L,
			argv: [z, `name`]
		}, `aws-us-gov`]]
	],
	results: [
		[-1],
		[-1, `Invalid Configuration: FIPS and custom endpoint are not supported`],
		[-1, `Invalid Configuration: Dualstack and custom endpoint are not supported`],
		[R, B],
		[`https://portal.sso-fips.{Region}.{PartitionResult#dualStackDnsSuffix}`, B],
		[-1, `FIPS and DualStack are enabled, but this partition does not support one or both`],
		[`https://portal.sso.{Region}.amazonaws.com`, B],
		[`https://portal.sso-fips.{Region}.{PartitionResult#dnsSuffix}`, B],
		[-1, `FIPS is enabled but this partition does not support FIPS`],
		[`https://portal.sso.{Region}.{PartitionResult#dualStackDnsSuffix}`, B],
		[-1, `DualStack is enabled but this partition does not support DualStack`],
		[`https://portal.sso.{Region}.{PartitionResult#dnsSuffix}`, B],
		[-1, `Invalid Configuration: Missing Region`]
	]
}, Le = new Int32Array([
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
]), Re = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.W.from(Le, 2, H.conditions, H.results), ze = new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.U({
	size: 50,
	params: [
		`Endpoint`,
		`Region`,
		`UseDualStack`,
		`UseFIPS`
	]
}), Be = (e, t = {}) => ze.get(e, () => (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.V)(Re, {
	endpointParams: e,
	logger: t.logger
}));
_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.H.aws = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.d;
var U = class e extends _endpoints_js__WEBPACK_IMPORTED_MODULE_0__.o {
	static shapeId = `smithy.ts.sdk.synthetic.com.amazonaws.sso#SSOServiceException`;
	constructor(t) {
		super(t), Object.setPrototypeOf(this, e.prototype);
	}
}, Ve = class e extends U {
	static shapeId = `com.amazonaws.sso#InvalidRequestException`;
	name = `InvalidRequestException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `InvalidRequestException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, He = class e extends U {
	static shapeId = `com.amazonaws.sso#ResourceNotFoundException`;
	name = `ResourceNotFoundException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `ResourceNotFoundException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, Ue = class e extends U {
	static shapeId = `com.amazonaws.sso#TooManyRequestsException`;
	name = `TooManyRequestsException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `TooManyRequestsException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, We = class e extends U {
	static shapeId = `com.amazonaws.sso#UnauthorizedException`;
	name = `UnauthorizedException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `UnauthorizedException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
};
const W = `client`, G = `error`, K = `httpError`, q = `httpQuery`, J = `message`, Y = `smithy.ts.sdk.synthetic.com.amazonaws.sso`, X = `com.amazonaws.sso`, Z = new _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_1__.t(Y);
var Ge = [
	-3,
	Y,
	`SSOServiceException`,
	0,
	[],
	[]
];
Z.registerError(Ge, U);
const Q = new _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_1__.t(X);
var Ke = [
	-3,
	X,
	`InvalidRequestException`,
	{
		[G]: W,
		[K]: 400
	},
	[J],
	[0]
];
Q.registerError(Ke, Ve);
var qe = [
	-3,
	X,
	`ResourceNotFoundException`,
	{
		[G]: W,
		[K]: 404
	},
	[J],
	[0]
];
Q.registerError(qe, He);
var Je = [
	-3,
	X,
	`TooManyRequestsException`,
	{
		[G]: W,
		[K]: 429
	},
	[J],
	[0]
];
Q.registerError(Je, Ue);
var Ye = [
	-3,
	X,
	`UnauthorizedException`,
	{
		[G]: W,
		[K]: 401
	},
	[J],
	[0]
];
Q.registerError(Ye, We);
const Xe = [Z, Q];
var Ze = [
	0,
	X,
	`AccessTokenType`,
	8,
	0
], Qe = [
	0,
	X,
	`SecretAccessKeyType`,
	8,
	0
], $e = [
	0,
	X,
	`SessionTokenType`,
	8,
	0
], et = [
	3,
	X,
	`GetRoleCredentialsRequest`,
	0,
	[
		`roleName`,
		`accountId`,
		`accessToken`
	],
	[
		[0, { [q]: `role_name` }],
		[0, { [q]: `account_id` }],
		[() => Ze, { httpHeader: `x-amz-sso_bearer_token` }]
	],
	3
], tt = [
	3,
	X,
	`GetRoleCredentialsResponse`,
	0,
	[`roleCredentials`],
	[[() => $, 0]]
], $ = [
	3,
	X,
	`RoleCredentials`,
	0,
	[
		`accessKeyId`,
		`secretAccessKey`,
		`sessionToken`,
		`expiration`
	],
	[
		0,
		[() => Qe, 0],
		[() => $e, 0],
		1
	]
], nt = [
	9,
	X,
	`GetRoleCredentials`,
	{ http: [
		`GET`,
		`/federation/credentials`,
		200
	] },
	() => et,
	() => tt
];
const rt = (e) => ({
	apiVersion: `2019-06-10`,
	base64Decoder: e?.base64Decoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.lt,
	base64Encoder: e?.base64Encoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.ct,
	disableHostPrefix: e?.disableHostPrefix ?? !1,
	endpointProvider: e?.endpointProvider ?? Be,
	extensions: e?.extensions ?? [],
	httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? Ne,
	httpAuthSchemes: e?.httpAuthSchemes ?? [{
		schemeId: `aws.auth#sigv4`,
		identityProvider: (e) => e.getIdentityProvider(`aws.auth#sigv4`),
		signer: new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.o()
	}, {
		schemeId: `smithy.api#noAuth`,
		identityProvider: (e) => e.getIdentityProvider(`smithy.api#noAuth`) || (async () => ({})),
		signer: new _noAuth_js__WEBPACK_IMPORTED_MODULE_8__.t()
	}],
	logger: e?.logger ?? new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.Y(),
	protocol: e?.protocol ?? _AwsRestJsonProtocol_js__WEBPACK_IMPORTED_MODULE_7__.t,
	protocolSettings: e?.protocolSettings ?? {
		defaultNamespace: `com.amazonaws.sso`,
		errorTypeRegistries: Xe,
		version: `2019-06-10`,
		serviceTarget: `SWBPortalService`
	},
	serviceId: e?.serviceId ?? `SSO`,
	sha256: e?.sha256 ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.t,
	urlParser: e?.urlParser ?? _configLoader_js__WEBPACK_IMPORTED_MODULE_5__.r,
	utf8Decoder: e?.utf8Decoder ?? _toUtf8_js__WEBPACK_IMPORTED_MODULE_9__.n,
	utf8Encoder: e?.utf8Encoder ?? _toUtf8_js__WEBPACK_IMPORTED_MODULE_9__.t
}), it = (e) => {
	(0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.Q)(process.version);
	let t = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.G)(e), n = () => t().then(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.$), r = rt(e);
	(0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.dt)(process.version);
	let i = {
		profile: e?.profile,
		logger: r.logger
	};
	return {
		...r,
		...e,
		runtime: `node`,
		defaultsMode: t,
		authSchemePreference: e?.authSchemePreference ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_5__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.a, i),
		bodyLengthChecker: e?.bodyLengthChecker ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.at,
		defaultSocketTimeout: (0,_getDefaultSocketTimeout_js__WEBPACK_IMPORTED_MODULE_4__.t)(e?.requestHandler, 3e5),
		defaultUserAgentProvider: e?.defaultUserAgentProvider ?? (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.p)({
			serviceId: r.serviceId,
			clientVersion: _package_js__WEBPACK_IMPORTED_MODULE_3__.t
		}),
		maxAttempts: e?.maxAttempts ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_5__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.g, e),
		region: e?.region ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_5__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.J, {
			..._Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.q,
			...i
		}),
		requestHandler: _node_http_handler_js__WEBPACK_IMPORTED_MODULE_6__.t.create(e?.requestHandler ?? n),
		retryMode: e?.retryMode ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_5__.t)({
			..._Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__._,
			default: async () => (await n()).retryMode || _Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.y
		}, e),
		streamCollector: e?.streamCollector ?? _node_http_handler_js__WEBPACK_IMPORTED_MODULE_6__.i,
		useDualstackEndpoint: e?.useDualstackEndpoint ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_5__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.rt, i),
		useFipsEndpoint: e?.useFipsEndpoint ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_5__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.nt, i),
		userAgentAppId: e?.userAgentAppId ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_5__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.f, i)
	};
}, at = (e) => {
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
}, ot = (e) => ({
	httpAuthSchemes: e.httpAuthSchemes(),
	httpAuthSchemeProvider: e.httpAuthSchemeProvider(),
	credentials: e.credentials()
}), st = (e, t) => {
	let n = Object.assign((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.l)(e), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.X)(e), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.j)(e), at(e));
	return t.forEach((e) => e.configure(n)), Object.assign(e, (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.u)(n), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.Z)(n), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.M)(n), ot(n));
};
var ct = class extends _Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.tt {
	config;
	constructor(...[e]) {
		let t = it(e || {});
		super(t), this.initConfig = t;
		let n = Fe(t), r = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.b)(n), i = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.v)(r), a = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.K)(i), o = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.k)(a), s = (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_0__.r)(o), c = Pe(s), l = st(c, e?.extensions || []);
		this.config = l, this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.et)(this.config)), this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.m)(this.config)), this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.h)(this.config)), this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.A)(this.config)), this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.O)(this.config)), this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.D)(this.config)), this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.E)(this.config)), this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.T)(this.config, {
			httpAuthSchemeParametersProvider: Ae,
			identityProviderConfigProvider: async (e) => new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.x({ "aws.auth#sigv4": e.credentials })
		})), this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.C)(this.config));
	}
	destroy() {
		super.destroy();
	}
};
const lt = (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_0__.a)(Ie, `SWBPortalService`, `SSOClient`, _endpoints_js__WEBPACK_IMPORTED_MODULE_0__.n), ut = {}, dt = (e, t, n, r) => [];
var ft = class extends lt(ut, dt, `GetRoleCredentials`, nt) {};



/***/ })

};
