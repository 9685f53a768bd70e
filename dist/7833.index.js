export const id = 7833;
export const ids = [7833];
export const modules = {

/***/ 3463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ s),
/* harmony export */   n: () => (/* binding */ l),
/* harmony export */   r: () => (/* binding */ c),
/* harmony export */   t: () => (/* binding */ _)
/* harmony export */ });
/* harmony import */ var _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3589);
/* harmony import */ var _httpRequest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5353);
/* harmony import */ var _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3421);
import.meta.url;



var s = class extends _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.o {
	async sign(e, n, r) {
		if (!_httpRequest_js__WEBPACK_IMPORTED_MODULE_1__.t.isInstance(e)) throw Error("The request is not an instance of `HttpRequest` and cannot be signed");
		let { config: o, signer: s, signingRegion: c, signingRegionSet: l, signingName: u } = await (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.s)(r), d = (await o.sigv4aSigningRegionSet?.() ?? l ?? [c]).join(`,`), f = await o.disableClockSkewCorrection?.() === !0;
		return r._disableClockSkewCorrection = f, f || (r._preRequestSystemClockOffset = o.systemClockOffset, r._requestSentAt = Date.now()), await s.sign(e, {
			signingDate: f ? /* @__PURE__ */ new Date() : (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.c)(o.systemClockOffset),
			signingRegion: d,
			signingService: u
		});
	}
};
const c = (t) => (t.sigv4aSigningRegionSet = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.S)(t.sigv4aSigningRegionSet), t), l = {
	environmentVariableSelector(e) {
		if (e.AWS_SIGV4A_SIGNING_REGION_SET) return e.AWS_SIGV4A_SIGNING_REGION_SET.split(`,`).map((e) => e.trim());
		throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_2__.n(`AWS_SIGV4A_SIGNING_REGION_SET not set in env.`, { tryNextLink: !0 });
	},
	configFileSelector(e) {
		if (e.sigv4a_signing_region_set) return (e.sigv4a_signing_region_set ?? ``).split(`,`).map((e) => e.trim());
		throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_2__.n(`sigv4a_signing_region_set not set in profile.`, { tryNextLink: !0 });
	},
	default: void 0
}, u = { SignatureV4a: null }, d = { CrtSignerV4: null }, f = `X-Amz-S3session-Token`, p = `x-amz-s3session-token`;
var m = class extends _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.i {
	async signWithCredentials(e, t, n) {
		let r = h(t);
		e.headers[p] = t.sessionToken;
		let i = this;
		return g(i, r), i.signRequest(e, n ?? {});
	}
	async presignWithCredentials(e, t, n) {
		let r = h(t);
		return delete e.headers[p], e.headers[f] = t.sessionToken, e.query = e.query ?? {}, e.query[f] = t.sessionToken, g(this, r), this.presign(e, n);
	}
};
function h(e) {
	return {
		accessKeyId: e.accessKeyId,
		secretAccessKey: e.secretAccessKey,
		expiration: e.expiration
	};
}
function g(e, t) {
	let n = e.credentialProvider;
	e.credentialProvider = () => (e.credentialProvider = n, Promise.resolve(t));
}
var _ = class {
	sigv4aSigner;
	sigv4Signer;
	signerOptions;
	static sigv4aDependency() {
		return typeof d.CrtSignerV4 == `function` ? `crt` : typeof u.SignatureV4a == `function` ? `js` : `none`;
	}
	constructor(e) {
		this.sigv4Signer = new m(e), this.signerOptions = e;
	}
	async sign(e, t = {}) {
		return t.signingRegion === `*` ? this.getSigv4aSigner().sign(e, t) : this.sigv4Signer.sign(e, t);
	}
	async signWithCredentials(e, t, n = {}) {
		if (n.signingRegion === `*`) {
			let r = this.getSigv4aSigner(), i = d.CrtSignerV4;
			if (i && r instanceof i) return r.signWithCredentials(e, t, n);
			throw Error(`signWithCredentials with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`);
		}
		return this.sigv4Signer.signWithCredentials(e, t, n);
	}
	async presign(e, t = {}) {
		if (t.signingRegion === `*`) {
			let n = this.getSigv4aSigner(), r = d.CrtSignerV4;
			if (r && n instanceof r) return n.presign(e, t);
			throw Error(`presign with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`);
		}
		return this.sigv4Signer.presign(e, t);
	}
	async presignWithCredentials(e, t, n = {}) {
		if (n.signingRegion === `*`) throw Error(`Method presignWithCredentials is not supported for [signingRegion=*].`);
		return this.sigv4Signer.presignWithCredentials(e, t, n);
	}
	getSigv4aSigner() {
		if (!this.sigv4aSigner) {
			let e = d.CrtSignerV4, t = u.SignatureV4a;
			if (this.signerOptions.runtime === `node`) {
				if (!e && !t) throw Error(`Neither CRT nor JS SigV4a implementation is available. Please load either @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`);
				if (e && typeof e == `function`) this.sigv4aSigner = new e({
					...this.signerOptions,
					signingAlgorithm: 1
				});
				else if (t && typeof t == `function`) this.sigv4aSigner = new t({ ...this.signerOptions });
				else throw Error(`Available SigV4a implementation is not a valid constructor. Please ensure you've properly imported @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a.For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`);
			} else {
				if (!t || typeof t != `function`) throw Error(`JS SigV4a implementation is not available or not a valid constructor. Please check whether you have installed the @aws-sdk/signature-v4a package explicitly. The CRT implementation is not available for browsers. You must also register the package by calling [require('@aws-sdk/signature-v4a');] or an ESM equivalent such as [import '@aws-sdk/signature-v4a';]. For more information please go to https://github.com/aws/aws-sdk-js-v3#using-javascript-non-crt-implementation-of-sigv4a`);
				this.sigv4aSigner = new t({ ...this.signerOptions });
			}
		}
		return this.sigv4aSigner;
	}
};



/***/ }),

/***/ 7833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   getDefaultRoleAssumer: () => (/* binding */ cn),
/* harmony export */   getDefaultRoleAssumerWithWebIdentity: () => (/* binding */ ln)
/* harmony export */ });
/* harmony import */ var _setCredentialFeature_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3831);
/* harmony import */ var _configLoader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4015);
/* harmony import */ var _Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3589);
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(306);
/* harmony import */ var _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(645);
/* harmony import */ var _SignatureV4MultiRegion_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3463);
/* harmony import */ var _package_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5332);
/* harmony import */ var _getDefaultSocketTimeout_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3711);
/* harmony import */ var _noAuth_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1379);
/* harmony import */ var _node_http_handler_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1854);
/* harmony import */ var _AwsQueryProtocol_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7825);
/* harmony import */ var _toUtf8_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3772);
import.meta.url;












function Ye(e = {}) {
	return (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_1__.t)({
		..._Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.J,
		async default() {
			return Xe.silence || console.warn(`@aws-sdk - WARN - default STS region of us-east-1 used. See @aws-sdk/credential-providers README and set a region explicitly.`), `us-east-1`;
		}
	}, {
		..._Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.q,
		...e
	});
}
const Xe = { silence: !1 }, x = `isSet`, S = `PartitionResult`, C = `booleanEquals`, w = `stringEquals`, T = `getAttr`, E = `us-east-1`, D = `sigv4`, O = `https://sts.{Region}.{PartitionResult#dnsSuffix}`, k = { ref: `Endpoint` }, A = { ref: `Region` }, j = { ref: S }, M = {}, N = [A], P = {
	conditions: [
		[x, [k]],
		[x, N],
		[
			`aws.partition`,
			N,
			S
		],
		[C, [{ ref: `UseFIPS` }, !0]],
		[C, [{ ref: `UseDualStack` }, !0]],
		[w, [A, `aws-global`]],
		[C, [{ ref: `UseGlobalEndpoint` }, !0]],
		[w, [A, `eu-central-1`]],
		[C, [{
			fn: T,
			argv: [j, `supportsDualStack`]
		}, !0]],
		[C, [{
			fn: T,
			argv: [j, `supportsFIPS`]
		}, !0]],
		[w, [A, `ap-south-1`]],
		[w, [A, `eu-north-1`]],
		[w, [A, `eu-west-1`]],
		[w, [A, `eu-west-2`]],
		[w, [A, `eu-west-3`]],
		[w, [A, `sa-east-1`]],
		[w, [A, E]],
		[w, [A, `us-east-2`]],
		[w, [A, `us-west-2`]],
		[w, [A, `us-west-1`]],
		[w, [A, `ca-central-1`]],
		[w, [A, `ap-southeast-1`]],
		[w, [A, `ap-northeast-1`]],
		[w, [A, `ap-southeast-2`]],
		[w, [{
			fn: T,
			argv: [j, `name`]
		}, `aws-us-gov`]]
	],
	results: [
		[-1],
		[`https://sts.amazonaws.com`, { authSchemes: [{
			name: D,
			signingName: `sts`,
			signingRegion: E
		}] }],
		[O, { authSchemes: [{
			name: D,
			signingName: `sts`,
			signingRegion: `{Region}`
		}] }],
		[-1, `Invalid Configuration: FIPS and custom endpoint are not supported`],
		[-1, `Invalid Configuration: Dualstack and custom endpoint are not supported`],
		[k, M],
		[`https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}`, M],
		[-1, `FIPS and DualStack are enabled, but this partition does not support one or both`],
		[`https://sts.{Region}.amazonaws.com`, M],
		[`https://sts-fips.{Region}.{PartitionResult#dnsSuffix}`, M],
		[-1, `FIPS is enabled but this partition does not support FIPS`],
		[`https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}`, M],
		[-1, `DualStack is enabled but this partition does not support DualStack`],
		[O, M],
		[-1, `Invalid Configuration: Missing Region`]
	]
}, Ze = new Int32Array([
	-1,
	1,
	-1,
	0,
	30,
	3,
	1,
	4,
	100000014,
	2,
	5,
	100000014,
	3,
	25,
	6,
	4,
	24,
	7,
	5,
	100000001,
	8,
	6,
	9,
	100000013,
	7,
	100000001,
	10,
	10,
	100000001,
	11,
	11,
	100000001,
	12,
	12,
	100000001,
	13,
	13,
	100000001,
	14,
	14,
	100000001,
	15,
	15,
	100000001,
	16,
	16,
	100000001,
	17,
	17,
	100000001,
	18,
	18,
	100000001,
	19,
	19,
	100000001,
	20,
	20,
	100000001,
	21,
	21,
	100000001,
	22,
	22,
	100000001,
	23,
	23,
	100000001,
	100000002,
	8,
	100000011,
	100000012,
	4,
	28,
	26,
	9,
	27,
	100000010,
	24,
	100000008,
	100000009,
	8,
	29,
	100000007,
	9,
	100000006,
	100000007,
	3,
	100000003,
	31,
	4,
	100000004,
	100000005
]), Qe = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.W.from(Ze, 2, P.conditions, P.results), $e = new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.U({
	size: 50,
	params: [
		`Endpoint`,
		`Region`,
		`UseDualStack`,
		`UseFIPS`,
		`UseGlobalEndpoint`
	]
}), F = (e, t = {}) => $e.get(e, () => (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.V)(Qe, {
	endpointParams: e,
	logger: t.logger
}));
_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.H.aws = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.d;
const et = ((e) => async (t, n, r) => {
	if (!r) throw Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");
	let i = await e(t, n, r), a = (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_3__._)(n)?.commandInstance?.constructor?.getEndpointParameterInstructions;
	if (!a) throw Error(`getEndpointParameterInstructions() is not defined on '${n.commandName}'`);
	let o = await (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_3__.i)(r, { getEndpointParameterInstructions: a }, t);
	return Object.assign(i, o);
})(async (e, t, n) => ({
	operation: (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_3__._)(t).operation,
	region: await (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_3__.g)(e.region)() || (() => {
		throw Error("expected `region` to be configured for `aws.auth#sigv4`");
	})()
}));
function I(e) {
	return {
		schemeId: `aws.auth#sigv4`,
		signingProperties: {
			name: `sts`,
			region: e.region
		},
		propertiesExtractor: (e, t) => ({ signingProperties: {
			config: e,
			context: t
		} })
	};
}
function L(e) {
	return {
		schemeId: `aws.auth#sigv4a`,
		signingProperties: {
			name: `sts`,
			region: e.region
		},
		propertiesExtractor: (e, t) => ({ signingProperties: {
			config: e,
			context: t
		} })
	};
}
function R(e) {
	return { schemeId: `smithy.api#noAuth` };
}
const tt = ((e, t, n) => (r) => {
	let i = e(r).properties?.authSchemes;
	if (!i) return t(r);
	let a = [];
	for (let e of i) {
		let { name: t, properties: o = {}, ...s } = e, c = t.toLowerCase();
		t !== c && console.warn(`HttpAuthScheme has been normalized with lowercasing: '${t}' to '${c}'`);
		let l;
		if (c === `sigv4a`) {
			l = `aws.auth#sigv4a`;
			let e = i.find((e) => {
				let t = e.name.toLowerCase();
				return t !== `sigv4a` && t.startsWith(`sigv4`);
			});
			if (_SignatureV4MultiRegion_js__WEBPACK_IMPORTED_MODULE_5__.t.sigv4aDependency() === `none` && e) continue;
		} else if (c.startsWith(`sigv4`)) l = `aws.auth#sigv4`;
		else throw Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${c}'`);
		let u = n[l];
		if (!u) throw Error(`Could not find HttpAuthOption create function for '${l}'`);
		let d = u(r);
		d.schemeId = l, d.signingProperties = {
			...d.signingProperties || {},
			...s,
			...o
		}, a.push(d);
	}
	return a;
})(F, (e) => {
	let t = [];
	switch (e.operation) {
		case `AssumeRoleWithWebIdentity`:
			t.push(R(e)), t.push(L(e));
			break;
		default: t.push(I(e)), t.push(L(e));
	}
	return t;
}, {
	"aws.auth#sigv4": I,
	"aws.auth#sigv4a": L,
	"smithy.api#noAuth": R
}), nt = (e) => {
	let t = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.r)(e), n = (0,_SignatureV4MultiRegion_js__WEBPACK_IMPORTED_MODULE_5__.r)(t);
	return Object.assign(n, { authSchemePreference: (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_3__.g)(e.authSchemePreference ?? []) });
}, rt = (e) => Object.assign(e, {
	useDualstackEndpoint: e.useDualstackEndpoint ?? !1,
	useFipsEndpoint: e.useFipsEndpoint ?? !1,
	useGlobalEndpoint: e.useGlobalEndpoint ?? !1,
	defaultSigningName: `sts`
}), it = {
	UseGlobalEndpoint: {
		type: `builtInParams`,
		name: `useGlobalEndpoint`
	},
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
};
var z = class e extends _endpoints_js__WEBPACK_IMPORTED_MODULE_3__.o {
	static shapeId = `smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException`;
	constructor(t) {
		super(t), Object.setPrototypeOf(this, e.prototype);
	}
}, at = class e extends z {
	static shapeId = `com.amazonaws.sts#ExpiredTokenException`;
	name = `ExpiredTokenException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `ExpiredTokenException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, ot = class e extends z {
	static shapeId = `com.amazonaws.sts#MalformedPolicyDocumentException`;
	name = `MalformedPolicyDocumentException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `MalformedPolicyDocumentException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, st = class e extends z {
	static shapeId = `com.amazonaws.sts#PackedPolicyTooLargeException`;
	name = `PackedPolicyTooLargeException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `PackedPolicyTooLargeException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, ct = class e extends z {
	static shapeId = `com.amazonaws.sts#RegionDisabledException`;
	name = `RegionDisabledException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `RegionDisabledException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, lt = class e extends z {
	static shapeId = `com.amazonaws.sts#IDPRejectedClaimException`;
	name = `IDPRejectedClaimException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `IDPRejectedClaimException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, ut = class e extends z {
	static shapeId = `com.amazonaws.sts#InvalidIdentityTokenException`;
	name = `InvalidIdentityTokenException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `InvalidIdentityTokenException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, dt = class e extends z {
	static shapeId = `com.amazonaws.sts#IDPCommunicationErrorException`;
	name = `IDPCommunicationErrorException`;
	$fault = `client`;
	$retryable = {};
	constructor(t) {
		super({
			name: `IDPCommunicationErrorException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
};
const B = `AssumedRoleUser`, V = `Credentials`, H = `DurationSeconds`, U = `MinimumSessionTokenSize`, W = `Policy`, ft = `PolicyArns`, pt = `PackedPolicySize`, mt = `RoleArn`, ht = `RoleSessionName`, G = `SourceIdentity`, gt = `SessionTokenSize`, _t = `SessionTokenUtilization`, K = `awsQueryError`, q = `client`, J = `error`, Y = `httpError`, X = `message`, vt = `smithy.ts.sdk.synthetic.com.amazonaws.sts`, Z = `com.amazonaws.sts`, yt = new _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_4__.t(vt);
var bt = [
	-3,
	vt,
	`STSServiceException`,
	0,
	[],
	[]
];
yt.registerError(bt, z);
const Q = new _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_4__.t(Z);
var xt = [
	-3,
	Z,
	`ExpiredTokenException`,
	{
		[K]: [`ExpiredTokenException`, 400],
		[J]: q,
		[Y]: 400
	},
	[X],
	[0]
];
Q.registerError(xt, at);
var St = [
	-3,
	Z,
	`IDPCommunicationErrorException`,
	{
		[K]: [`IDPCommunicationError`, 400],
		[J]: q,
		[Y]: 400
	},
	[X],
	[0]
];
Q.registerError(St, dt);
var Ct = [
	-3,
	Z,
	`IDPRejectedClaimException`,
	{
		[K]: [`IDPRejectedClaim`, 403],
		[J]: q,
		[Y]: 403
	},
	[X],
	[0]
];
Q.registerError(Ct, lt);
var wt = [
	-3,
	Z,
	`InvalidIdentityTokenException`,
	{
		[K]: [`InvalidIdentityToken`, 400],
		[J]: q,
		[Y]: 400
	},
	[X],
	[0]
];
Q.registerError(wt, ut);
var Tt = [
	-3,
	Z,
	`MalformedPolicyDocumentException`,
	{
		[K]: [`MalformedPolicyDocument`, 400],
		[J]: q,
		[Y]: 400
	},
	[X],
	[0]
];
Q.registerError(Tt, ot);
var Et = [
	-3,
	Z,
	`PackedPolicyTooLargeException`,
	{
		[K]: [`PackedPolicyTooLarge`, 400],
		[J]: q,
		[Y]: 400
	},
	[X],
	[0]
];
Q.registerError(Et, st);
var Dt = [
	-3,
	Z,
	`RegionDisabledException`,
	{
		[K]: [`RegionDisabledException`, 403],
		[J]: q,
		[Y]: 403
	},
	[X],
	[0]
];
Q.registerError(Dt, ct);
const Ot = [yt, Q];
var kt = [
	0,
	Z,
	`accessKeySecretType`,
	8,
	0
], At = [
	0,
	Z,
	`clientTokenType`,
	8,
	0
], jt = [
	3,
	Z,
	B,
	0,
	[`AssumedRoleId`, `Arn`],
	[0, 0],
	2
], Mt = [
	3,
	Z,
	`AssumeRoleRequest`,
	0,
	[
		mt,
		ht,
		ft,
		W,
		H,
		`Tags`,
		`TransitiveTagKeys`,
		`ExternalId`,
		`SerialNumber`,
		`TokenCode`,
		G,
		`ProvidedContexts`,
		U
	],
	[
		0,
		0,
		() => Bt,
		0,
		1,
		() => Ht,
		64,
		0,
		0,
		0,
		0,
		() => Vt,
		1
	],
	2
], Nt = [
	3,
	Z,
	`AssumeRoleResponse`,
	0,
	[
		V,
		B,
		pt,
		G,
		_t,
		gt
	],
	[
		[() => It, 0],
		() => jt,
		1,
		0,
		1,
		1
	]
], Pt = [
	3,
	Z,
	`AssumeRoleWithWebIdentityRequest`,
	0,
	[
		mt,
		ht,
		`WebIdentityToken`,
		`ProviderId`,
		ft,
		W,
		H,
		U
	],
	[
		0,
		0,
		[() => At, 0],
		0,
		() => Bt,
		0,
		1,
		1
	],
	3
], Ft = [
	3,
	Z,
	`AssumeRoleWithWebIdentityResponse`,
	0,
	[
		V,
		`SubjectFromWebIdentityToken`,
		B,
		pt,
		`Provider`,
		`Audience`,
		G,
		_t,
		gt
	],
	[
		[() => It, 0],
		0,
		() => jt,
		1,
		0,
		0,
		0,
		1,
		1
	]
], It = [
	3,
	Z,
	V,
	0,
	[
		`AccessKeyId`,
		`SecretAccessKey`,
		`SessionToken`,
		`Expiration`
	],
	[
		0,
		[() => kt, 0],
		0,
		4
	],
	4
], Lt = [
	3,
	Z,
	`PolicyDescriptorType`,
	0,
	[`arn`],
	[0]
], Rt = [
	3,
	Z,
	`ProvidedContext`,
	0,
	[`ProviderArn`, `ContextAssertion`],
	[0, 0]
], zt = [
	3,
	Z,
	`Tag`,
	0,
	[`Key`, `Value`],
	[0, 0],
	2
], Bt = [
	1,
	Z,
	`policyDescriptorListType`,
	0,
	() => Lt
], Vt = [
	1,
	Z,
	`ProvidedContextsListType`,
	0,
	() => Rt
], Ht = [
	1,
	Z,
	`tagListType`,
	0,
	() => zt
], Ut = [
	9,
	Z,
	`AssumeRole`,
	0,
	() => Mt,
	() => Nt
], Wt = [
	9,
	Z,
	`AssumeRoleWithWebIdentity`,
	0,
	() => Pt,
	() => Ft
];
const Gt = (e) => ({
	apiVersion: `2011-06-15`,
	base64Decoder: e?.base64Decoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.lt,
	base64Encoder: e?.base64Encoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.ct,
	disableHostPrefix: e?.disableHostPrefix ?? !1,
	endpointProvider: e?.endpointProvider ?? F,
	extensions: e?.extensions ?? [],
	httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? tt,
	httpAuthSchemes: e?.httpAuthSchemes ?? [
		{
			schemeId: `aws.auth#sigv4`,
			identityProvider: (e) => e.getIdentityProvider(`aws.auth#sigv4`),
			signer: new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.o()
		},
		{
			schemeId: `aws.auth#sigv4a`,
			identityProvider: (e) => e.getIdentityProvider(`aws.auth#sigv4a`),
			signer: new _SignatureV4MultiRegion_js__WEBPACK_IMPORTED_MODULE_5__.i()
		},
		{
			schemeId: `smithy.api#noAuth`,
			identityProvider: (e) => e.getIdentityProvider(`smithy.api#noAuth`) || (async () => ({})),
			signer: new _noAuth_js__WEBPACK_IMPORTED_MODULE_8__.t()
		}
	],
	logger: e?.logger ?? new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.Y(),
	protocol: e?.protocol ?? _AwsQueryProtocol_js__WEBPACK_IMPORTED_MODULE_10__.t,
	protocolSettings: e?.protocolSettings ?? {
		defaultNamespace: `com.amazonaws.sts`,
		errorTypeRegistries: Ot,
		xmlNamespace: `https://sts.amazonaws.com/doc/2011-06-15/`,
		version: `2011-06-15`,
		serviceTarget: `AWSSecurityTokenServiceV20110615`
	},
	serviceId: e?.serviceId ?? `STS`,
	sha256: e?.sha256 ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.t,
	signerConstructor: e?.signerConstructor ?? _SignatureV4MultiRegion_js__WEBPACK_IMPORTED_MODULE_5__.t,
	urlParser: e?.urlParser ?? _configLoader_js__WEBPACK_IMPORTED_MODULE_1__.r,
	utf8Decoder: e?.utf8Decoder ?? _toUtf8_js__WEBPACK_IMPORTED_MODULE_11__.n,
	utf8Encoder: e?.utf8Encoder ?? _toUtf8_js__WEBPACK_IMPORTED_MODULE_11__.t
}), Kt = (e) => {
	(0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.Q)(process.version);
	let t = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.G)(e), i = () => t().then(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.$), a = Gt(e);
	(0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.dt)(process.version);
	let o = {
		profile: e?.profile,
		logger: a.logger
	};
	return {
		...a,
		...e,
		runtime: `node`,
		defaultsMode: t,
		authSchemePreference: e?.authSchemePreference ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_1__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.a, o),
		bodyLengthChecker: e?.bodyLengthChecker ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.at,
		defaultSocketTimeout: (0,_getDefaultSocketTimeout_js__WEBPACK_IMPORTED_MODULE_7__.t)(e?.requestHandler, 3e5),
		defaultUserAgentProvider: e?.defaultUserAgentProvider ?? (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.p)({
			serviceId: a.serviceId,
			clientVersion: _package_js__WEBPACK_IMPORTED_MODULE_6__.t
		}),
		httpAuthSchemes: e?.httpAuthSchemes ?? [
			{
				schemeId: `aws.auth#sigv4`,
				identityProvider: (t) => t.getIdentityProvider(`aws.auth#sigv4`) || (async (t) => await e.credentialDefaultProvider(t?.__config || {})()),
				signer: new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.o()
			},
			{
				schemeId: `aws.auth#sigv4a`,
				identityProvider: (e) => e.getIdentityProvider(`aws.auth#sigv4a`),
				signer: new _SignatureV4MultiRegion_js__WEBPACK_IMPORTED_MODULE_5__.i()
			},
			{
				schemeId: `smithy.api#noAuth`,
				identityProvider: (e) => e.getIdentityProvider(`smithy.api#noAuth`) || (async () => ({})),
				signer: new _noAuth_js__WEBPACK_IMPORTED_MODULE_8__.t()
			}
		],
		maxAttempts: e?.maxAttempts ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_1__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.g, e),
		region: e?.region ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_1__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.J, {
			..._Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.q,
			...o
		}),
		requestHandler: _node_http_handler_js__WEBPACK_IMPORTED_MODULE_9__.t.create(e?.requestHandler ?? i),
		retryMode: e?.retryMode ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_1__.t)({
			..._Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__._,
			default: async () => (await i()).retryMode || _Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.y
		}, e),
		sigv4aSigningRegionSet: e?.sigv4aSigningRegionSet ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_1__.t)(_SignatureV4MultiRegion_js__WEBPACK_IMPORTED_MODULE_5__.n, o),
		streamCollector: e?.streamCollector ?? _node_http_handler_js__WEBPACK_IMPORTED_MODULE_9__.i,
		useDualstackEndpoint: e?.useDualstackEndpoint ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_1__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.rt, o),
		useFipsEndpoint: e?.useFipsEndpoint ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_1__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.nt, o),
		userAgentAppId: e?.userAgentAppId ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_1__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.f, o)
	};
}, qt = (e) => {
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
}, Jt = (e) => ({
	httpAuthSchemes: e.httpAuthSchemes(),
	httpAuthSchemeProvider: e.httpAuthSchemeProvider(),
	credentials: e.credentials()
}), Yt = (e, t) => {
	let n = Object.assign((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.l)(e), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.X)(e), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.j)(e), qt(e));
	return t.forEach((e) => e.configure(n)), Object.assign(e, (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.u)(n), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.Z)(n), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.M)(n), Jt(n));
};
var Xt = class extends _Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.tt {
	config;
	constructor(...[e]) {
		let t = Kt(e || {});
		super(t), this.initConfig = t;
		let n = rt(t), r = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.b)(n), c = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.v)(r), l = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.K)(c), u = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.k)(l), f = (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_3__.r)(u), p = nt(f), m = Yt(p, e?.extensions || []);
		this.config = m, this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.et)(this.config)), this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.m)(this.config)), this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.h)(this.config)), this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.A)(this.config)), this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.O)(this.config)), this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.D)(this.config)), this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.E)(this.config)), this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.T)(this.config, {
			httpAuthSchemeParametersProvider: et,
			identityProviderConfigProvider: async (e) => new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.x({
				"aws.auth#sigv4": e.credentials,
				"aws.auth#sigv4a": e.credentials
			})
		})), this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.C)(this.config));
	}
	destroy() {
		super.destroy();
	}
};
const Zt = (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_3__.a)(it, `AWSSecurityTokenServiceV20110615`, `STSClient`, _endpoints_js__WEBPACK_IMPORTED_MODULE_3__.n), Qt = {}, $t = (e, t, n, r) => [];
var en = class extends Zt(Qt, $t, `AssumeRole`, Ut) {}, tn = class extends Zt(Qt, $t, `AssumeRoleWithWebIdentity`, Wt) {};
const nn = (e) => {
	if (typeof e?.Arn == `string`) {
		let t = e.Arn.split(`:`);
		if (t.length > 4 && t[4] !== ``) return t[4];
	}
}, rn = async (e, t, n, r = {}) => {
	let i = typeof e == `function` ? await e() : e, a = typeof t == `function` ? await t() : t, o = ``, s = i ?? a ?? (o = await Ye(r)());
	return n?.debug?.(`@aws-sdk/client-sts::resolveRegion`, `accepting first of:`, `${i} (credential provider clientConfig)`, `${a} (contextual client)`, `${o} (STS default: AWS_REGION, profile region, or us-east-1)`), s;
}, an = (t, n) => {
	let r, i;
	return async (a, o) => {
		if (i = a, !r) {
			let { logger: e = t?.parentClientConfig?.logger, profile: a = t?.parentClientConfig?.profile, region: o, requestHandler: s = t?.parentClientConfig?.requestHandler, credentialProviderLogger: c, userAgentAppId: l = t?.parentClientConfig?.userAgentAppId } = t, u = await rn(o, t?.parentClientConfig?.region, c, {
				logger: e,
				profile: a
			}), d = !sn(s);
			r = new n({
				...t,
				userAgentAppId: l,
				profile: a,
				credentialDefaultProvider: () => async () => i,
				region: u,
				requestHandler: d ? s : void 0,
				logger: e
			});
		}
		let { Credentials: s, AssumedRoleUser: c } = await r.send(new en(o));
		if (!s || !s.AccessKeyId || !s.SecretAccessKey) throw Error(`Invalid response from STS.assumeRole call with role ${o.RoleArn}`);
		let l = nn(c), u = {
			accessKeyId: s.AccessKeyId,
			secretAccessKey: s.SecretAccessKey,
			sessionToken: s.SessionToken,
			expiration: s.Expiration,
			...s.CredentialScope && { credentialScope: s.CredentialScope },
			...l && { accountId: l }
		};
		return (0,_setCredentialFeature_js__WEBPACK_IMPORTED_MODULE_0__.t)(u, `CREDENTIALS_STS_ASSUME_ROLE`, `i`), u;
	};
}, on = (t, n) => {
	let r;
	return async (i) => {
		if (!r) {
			let { logger: e = t?.parentClientConfig?.logger, profile: i = t?.parentClientConfig?.profile, region: a, requestHandler: o = t?.parentClientConfig?.requestHandler, credentialProviderLogger: s, userAgentAppId: c = t?.parentClientConfig?.userAgentAppId } = t, l = await rn(a, t?.parentClientConfig?.region, s, {
				logger: e,
				profile: i
			}), u = !sn(o);
			r = new n({
				...t,
				userAgentAppId: c,
				profile: i,
				region: l,
				requestHandler: u ? o : void 0,
				logger: e
			});
		}
		let { Credentials: a, AssumedRoleUser: o } = await r.send(new tn(i));
		if (!a || !a.AccessKeyId || !a.SecretAccessKey) throw Error(`Invalid response from STS.assumeRoleWithWebIdentity call with role ${i.RoleArn}`);
		let s = nn(o), c = {
			accessKeyId: a.AccessKeyId,
			secretAccessKey: a.SecretAccessKey,
			sessionToken: a.SessionToken,
			expiration: a.Expiration,
			...a.CredentialScope && { credentialScope: a.CredentialScope },
			...s && { accountId: s }
		};
		return s && (0,_setCredentialFeature_js__WEBPACK_IMPORTED_MODULE_0__.t)(c, `RESOLVED_ACCOUNT_ID`, `T`), (0,_setCredentialFeature_js__WEBPACK_IMPORTED_MODULE_0__.t)(c, `CREDENTIALS_STS_ASSUME_ROLE_WEB_ID`, `k`), c;
	};
}, sn = (e) => e?.metadata?.handlerProtocol === `h2`, $ = (e, t) => t ? class extends e {
	constructor(e) {
		super(e);
		for (let e of t) this.middlewareStack.use(e);
	}
} : e, cn = (e = {}, t) => an(e, $(Xt, t)), ln = (e = {}, t) => on(e, $(Xt, t));



/***/ }),

/***/ 3711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ t)
/* harmony export */ });
import.meta.url;
const e = () => typeof process == `object` && process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026 === `true`, t = (t, n) => {
	if (e() && typeof t?.handle != `function`) return n;
};



/***/ }),

/***/ 1379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ e)
/* harmony export */ });
import.meta.url;
var e = class {
	async sign(e, t, n) {
		return e;
	}
};



/***/ }),

/***/ 5332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ e)
/* harmony export */ });
import.meta.url;
var e = `3.998.3`;



/***/ })

};
