export const id = 4321;
export const ids = [4321];
export const modules = {

/***/ 5304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ o)
/* harmony export */ });
/* harmony import */ var _JsonCodec2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7044);
/* harmony import */ var _RpcProtocol_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(243);
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(306);
/* harmony import */ var _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3589);
import.meta.url;




var o = class extends _RpcProtocol_js__WEBPACK_IMPORTED_MODULE_1__.t {
	serializer;
	deserializer;
	serviceTarget;
	codec;
	mixin;
	awsQueryCompatible;
	constructor({ defaultNamespace: e, errorTypeRegistries: n, serviceTarget: r, awsQueryCompatible: i, jsonCodec: o }) {
		super({
			defaultNamespace: e,
			errorTypeRegistries: n
		}), this.serviceTarget = r, this.codec = o ?? new _JsonCodec2_js__WEBPACK_IMPORTED_MODULE_0__.t({
			timestampFormat: {
				useTrait: !0,
				default: 7
			},
			jsonName: !1
		}), this.serializer = this.codec.createSerializer(), this.deserializer = this.codec.createDeserializer(), this.awsQueryCompatible = !!i, this.mixin = new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.n(this.awsQueryCompatible);
	}
	async serializeRequest(e, t, n) {
		let i = await super.serializeRequest(e, t, n);
		return i.path.endsWith(`/`) || (i.path += `/`), i.headers[`content-type`] = `application/x-amz-json-${this.getJsonRpcVersion()}`, i.headers[`x-amz-target`] = `${this.serviceTarget}.${e.name}`, this.awsQueryCompatible && (i.headers[`x-amzn-query-mode`] = `true`), (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_2__.d)(e.input) !== `unit` && i.body || (i.body = `{}`), i;
	}
	getPayloadCodec() {
		return this.codec;
	}
	async handleError(t, n, r, a, o) {
		let { awsQueryCompatible: s } = this;
		s && this.mixin.setQueryCompatError(a, r);
		let c = (0,_JsonCodec2_js__WEBPACK_IMPORTED_MODULE_0__.n)(r, a, s) ?? `Unknown`;
		this.mixin.compose(this.compositeErrorRegistry, c, this.options.defaultNamespace);
		let { errorSchema: l, errorMetadata: u } = await this.mixin.getErrorSchemaOrThrowBaseException(c, this.options.defaultNamespace, r, a, o, s ? this.mixin.findQueryCompatibleError : void 0), d = _endpoints_js__WEBPACK_IMPORTED_MODULE_2__.l.of(l), f = a.message ?? a.Message ?? `UnknownError`, p = new ((this.compositeErrorRegistry.getErrorCtor(l)) ?? Error)({}), m = {}, h = this.codec.createDeserializer();
		for (let [e, t] of d.structIterator()) a[e] != null && (m[e] = h.readObject(t, a[e]));
		throw s && this.mixin.queryCompatOutput(a, m), this.mixin.decorateServiceException(Object.assign(p, u, {
			$fault: d.getMergedTraits().error,
			message: f
		}, m), a);
	}
};



/***/ }),

/***/ 243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ a)
/* harmony export */ });
/* harmony import */ var _hasOwn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9978);
/* harmony import */ var _httpRequest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5353);
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(306);
/* harmony import */ var _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3589);
import.meta.url;




var a = class extends _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.P {
	async serializeRequest(e, r, i) {
		let a = this.serializer, o = {}, s = {}, c = await i.endpoint(), l = _endpoints_js__WEBPACK_IMPORTED_MODULE_2__.l.of(e?.input), u = l.getSchema(), d, f = r && typeof r == `object` ? r : {}, p = new _httpRequest_js__WEBPACK_IMPORTED_MODULE_1__.t({
			protocol: ``,
			hostname: ``,
			port: void 0,
			path: `/`,
			fragment: void 0,
			query: o,
			headers: s,
			body: void 0
		});
		if (c && (this.updateServiceEndpoint(p, c), this.setHostPrefix(p, e, f)), f) {
			let e = l.getEventStreamMember();
			if (e) {
				if (f[e]) {
					let t = {};
					for (let [n] of l.structIterator()) n !== e && f[n] != null && (t[n] = f[n]);
					d = await this.serializeEventStream({
						eventStream: f[e],
						requestSchema: l,
						initialRequest: t
					});
				}
			} else a.write(u, f), d = a.flush();
		}
		return p.headers = Object.assign(p.headers, s), p.query = o, p.body = d, p.method = `POST`, p;
	}
	async deserializeResponse(t, r, a) {
		let o = this.deserializer, s = _endpoints_js__WEBPACK_IMPORTED_MODULE_2__.l.of(t.output), c = {};
		if (this.isErrorResponse(a.statusCode)) {
			let e = await (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.R)(a.body, r);
			throw e.byteLength > 0 && Object.assign(c, await o.read(15, e)), await this.handleError(t, r, a, c, this.deserializeMetadata(a)), Error(`@smithy/core/protocols - RPC Protocol error handler failed to throw.`);
		}
		for (let t in a.headers) {
			if (!(0,_hasOwn_js__WEBPACK_IMPORTED_MODULE_0__.t)(a.headers, t)) continue;
			let n = a.headers[t];
			delete a.headers[t], a.headers[t.toLowerCase()] = n;
		}
		let l = s.getEventStreamMember();
		if (l) c[l] = await this.deserializeEventStream({
			response: a,
			responseSchema: s,
			initialResponseContainer: c
		});
		else {
			let e = await (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.R)(a.body, r);
			e.byteLength > 0 && Object.assign(c, await o.read(s, e));
		}
		return c.$metadata = this.deserializeMetadata(a), c;
	}
	isErrorResponse(e) {
		return e >= 300;
	}
};



/***/ }),

/***/ 428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ chunked)
/* harmony export */ });
import.meta.url;
// src/model/chunked.ts
/** The items in order, in parts of at most `size`. */
function chunked(items, size) {
	return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));
}



/***/ }),

/***/ 8720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ pages)
/* harmony export */ });
import.meta.url;
// src/adapters/aws/pages.ts
/** All pages of a list of AWS. The service ends it by a page without a token, or with an empty one. */
async function* pages(request) {
	let token = {};
	while (token !== void 0) {
		const page = await request(token);
		yield page;
		token = page.NextToken ? { NextToken: page.NextToken } : void 0;
	}
}



/***/ }),

/***/ 4321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findAgents: () => (/* binding */ findAgents),
/* harmony export */   runCommand: () => (/* binding */ runCommand),
/* harmony export */   ssmClient: () => (/* binding */ ssmClient)
/* harmony export */ });
/* harmony import */ var _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9522);
/* harmony import */ var _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3589);
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(306);
/* harmony import */ var _getDefaultSocketTimeout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3711);
/* harmony import */ var _defaultProvider_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2468);
/* harmony import */ var _configLoader_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4015);
/* harmony import */ var _node_http_handler_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1854);
/* harmony import */ var _AwsJsonRpcProtocol_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5304);
/* harmony import */ var _toUtf8_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3772);
/* harmony import */ var _chunked_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(428);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8720);
import.meta.url;











// node_modules/@aws-sdk/core/dist-es/submodules/protocols/json/AwsJson1_1Protocol.js
var AwsJson1_1Protocol = class extends _AwsJsonRpcProtocol_js__WEBPACK_IMPORTED_MODULE_7__.t {
	constructor({ defaultNamespace, errorTypeRegistries, serviceTarget, awsQueryCompatible, jsonCodec }) {
		super({
			defaultNamespace,
			errorTypeRegistries,
			serviceTarget,
			awsQueryCompatible,
			jsonCodec
		});
	}
	getShapeId() {
		return "aws.protocols#awsJson1_1";
	}
	getJsonRpcVersion() {
		return "1.1";
	}
	getDefaultContentType() {
		return "application/x-amz-json-1.1";
	}
};
// node_modules/@aws-sdk/client-ssm/dist-es/auth/httpAuthSchemeProvider.js
const defaultSSMHttpAuthSchemeParametersProvider = async (config, context, input) => {
	return {
		operation: (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_2__._)(context).operation,
		region: await (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_2__.g)(config.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
function createAwsAuthSigv4HttpAuthOption(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "ssm",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
const defaultSSMHttpAuthSchemeProvider = (authParameters) => {
	const options = [];
	switch (authParameters.operation) {
		default: options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
	}
	return options;
};
const resolveHttpAuthSchemeConfig = (config) => {
	const config_0 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.r)(config);
	return Object.assign(config_0, { authSchemePreference: (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_2__.g)(config.authSchemePreference ?? []) });
};
// node_modules/@aws-sdk/client-ssm/package.json
var version = "3.1169.0";
// node_modules/@aws-sdk/client-ssm/dist-es/endpoint/bdd.js
const k = "ref";
const a = -1;
const b = true;
const c = "isSet";
const d = "PartitionResult";
const e = "booleanEquals";
const f = "getAttr";
const g = { [k]: "Endpoint" };
const h = { [k]: d };
const i = {};
const j = [{ [k]: "Region" }];
const _data = {
	conditions: [
		[c, [g]],
		[c, j],
		[
			"aws.partition",
			j,
			d
		],
		[e, [{ [k]: "UseFIPS" }, b]],
		[e, [{ [k]: "UseDualStack" }, b]],
		[e, [{
			fn: f,
			argv: [h, "supportsDualStack"]
		}, b]],
		[e, [{
			fn: f,
			argv: [h, "supportsFIPS"]
		}, b]],
		["stringEquals", [{
			fn: f,
			argv: [h, "name"]
		}, "aws-us-gov"]]
	],
	results: [
		[a],
		[a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[g, i],
		["https://ssm-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
		[a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://ssm.{Region}.amazonaws.com", i],
		["https://ssm-fips.{Region}.{PartitionResult#dnsSuffix}", i],
		[a, "FIPS is enabled but this partition does not support FIPS"],
		["https://ssm.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
		[a, "DualStack is enabled but this partition does not support DualStack"],
		["https://ssm.{Region}.{PartitionResult#dnsSuffix}", i],
		[a, "Invalid Configuration: Missing Region"]
	]
};
const root = 2;
const nodes = new Int32Array([
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
]);
const bdd = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.W.from(nodes, root, _data.conditions, _data.results);
// node_modules/@aws-sdk/client-ssm/dist-es/endpoint/endpointResolver.js
const cache = new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.U({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver = (endpointParams, context = {}) => {
	return cache.get(endpointParams, () => (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.V)(bdd, {
		endpointParams,
		logger: context.logger
	}));
};
_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.H.aws = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.d;
// node_modules/@aws-sdk/client-ssm/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$1 = (config) => {
	return {
		apiVersion: "2014-11-06",
		base64Decoder: config?.base64Decoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.lt,
		base64Encoder: config?.base64Encoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.ct,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSSMHttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.o()
		}],
		logger: config?.logger ?? new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.Y(),
		protocol: config?.protocol ?? AwsJson1_1Protocol,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.ssm",
			errorTypeRegistries: _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.u,
			xmlNamespace: "http://ssm.amazonaws.com/doc/2014-11-06/",
			version: "2014-11-06",
			serviceTarget: "AmazonSSM"
		},
		serviceId: config?.serviceId ?? "SSM",
		sha256: config?.sha256 ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.t,
		urlParser: config?.urlParser ?? _configLoader_js__WEBPACK_IMPORTED_MODULE_5__.r,
		utf8Decoder: config?.utf8Decoder ?? _toUtf8_js__WEBPACK_IMPORTED_MODULE_8__.n,
		utf8Encoder: config?.utf8Encoder ?? _toUtf8_js__WEBPACK_IMPORTED_MODULE_8__.t
	};
};
// node_modules/@aws-sdk/client-ssm/dist-es/runtimeConfig.js
const getRuntimeConfig = (config) => {
	(0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.Q)(process.version);
	const defaultsMode = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.G)(config);
	const defaultConfigProvider = () => defaultsMode().then(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.$);
	const clientSharedValues = getRuntimeConfig$1(config);
	(0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.dt)(process.version);
	const loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_5__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.a, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.at,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? _defaultProvider_js__WEBPACK_IMPORTED_MODULE_4__.t,
		defaultSocketTimeout: (0,_getDefaultSocketTimeout_js__WEBPACK_IMPORTED_MODULE_3__.t)(config?.requestHandler, 9e5),
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.p)({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version
		}),
		maxAttempts: config?.maxAttempts ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_5__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.g, config),
		region: config?.region ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_5__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.J, {
			..._Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.q,
			...loaderConfig
		}),
		requestHandler: _node_http_handler_js__WEBPACK_IMPORTED_MODULE_6__.t.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_5__.t)({
			..._Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__._,
			default: async () => (await defaultConfigProvider()).retryMode || _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.y
		}, config),
		streamCollector: config?.streamCollector ?? _node_http_handler_js__WEBPACK_IMPORTED_MODULE_6__.i,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_5__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.rt, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_5__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.nt, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_5__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.f, loaderConfig)
	};
};
// node_modules/@aws-sdk/client-ssm/dist-es/auth/httpAuthExtensionConfiguration.js
const getHttpAuthExtensionConfiguration = (runtimeConfig) => {
	const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
	let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
	let _credentials = runtimeConfig.credentials;
	return {
		setHttpAuthScheme(httpAuthScheme) {
			const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
			if (index === -1) _httpAuthSchemes.push(httpAuthScheme);
			else _httpAuthSchemes.splice(index, 1, httpAuthScheme);
		},
		httpAuthSchemes() {
			return _httpAuthSchemes;
		},
		setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
			_httpAuthSchemeProvider = httpAuthSchemeProvider;
		},
		httpAuthSchemeProvider() {
			return _httpAuthSchemeProvider;
		},
		setCredentials(credentials) {
			_credentials = credentials;
		},
		credentials() {
			return _credentials;
		}
	};
};
const resolveHttpAuthRuntimeConfig = (config) => {
	return {
		httpAuthSchemes: config.httpAuthSchemes(),
		httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
		credentials: config.credentials()
	};
};
// node_modules/@aws-sdk/client-ssm/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.l)(runtimeConfig), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.X)(runtimeConfig), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.j)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.u)(extensionConfiguration), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.Z)(extensionConfiguration), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.M)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};
// node_modules/@aws-sdk/client-ssm/dist-es/SSMClient.js
var SSMClient = class extends _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.tt {
	config;
	constructor(...[configuration]) {
		const _config_0 = getRuntimeConfig(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		const _config_1 = (0,_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.m)(_config_0);
		const _config_2 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.b)(_config_1);
		const _config_3 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.v)(_config_2);
		const _config_4 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.K)(_config_3);
		const _config_5 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.k)(_config_4);
		const _config_6 = (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_2__.r)(_config_5);
		const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
		const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.et)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.m)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.h)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.A)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.O)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.D)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.E)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.T)(this.config, {
			httpAuthSchemeParametersProvider: defaultSSMHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.x({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.C)(this.config));
	}
	destroy() {
		super.destroy();
	}
};
// node_modules/@aws-sdk/client-ssm/dist-es/commands/DescribeInstanceInformationCommand.js
var DescribeInstanceInformationCommand = class extends (0,_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.r)(_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.t, _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.n, "DescribeInstanceInformation", _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.i) {};
// node_modules/@aws-sdk/client-ssm/dist-es/commands/GetCommandInvocationCommand.js
var GetCommandInvocationCommand = class extends (0,_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.r)(_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.t, _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.n, "GetCommandInvocation", _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.a) {};
// node_modules/@aws-sdk/client-ssm/dist-es/commands/ListCommandInvocationsCommand.js
var ListCommandInvocationsCommand = class extends (0,_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.r)(_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.t, _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.n, "ListCommandInvocations", _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.s) {};
// node_modules/@aws-sdk/client-ssm/dist-es/commands/SendCommandCommand.js
var SendCommandCommand = class extends (0,_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.r)(_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.t, _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.n, "SendCommand", _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.l) {};
// src/adapters/aws/ssm.ts
/** The largest page of DescribeInstanceInformation and ListCommandInvocations. */
const perPage = 50;
/** An SSM client; AWS_ENDPOINT_URL and credentials are found by the SDK. Its own retries are off: see `withRetry`. */
function ssmClient(region) {
	return new SSMClient({
		region,
		maxAttempts: 1
	});
}
/** The agents of instances; instances that never registered are absent. */
async function findAgents(client, ids, call) {
	const agents = /* @__PURE__ */ new Map();
	const findSome = async (some) => {
		const input = {
			Filters: [{
				Key: "InstanceIds",
				Values: some
			}],
			MaxResults: perPage
		};
		const describe = (token) => call("ssm:DescribeInstanceInformation", () => client.send(new DescribeInstanceInformationCommand({
			...input,
			...token
		})));
		for await (const { InstanceInformationList = [] } of (0,_pages_js__WEBPACK_IMPORTED_MODULE_10__.t)(describe)) for (const info of InstanceInformationList) agents.set(info.InstanceId ?? "", toAgent(info));
	};
	await Promise.all((0,_chunked_js__WEBPACK_IMPORTED_MODULE_9__.t)(ids, perPage).map(findSome));
	return agents;
}
function toAgent({ PingStatus, PlatformType, LastPingDateTime }) {
	return {
		ping: PingStatus ?? "Inactive",
		platform: PlatformType ?? "Linux",
		...LastPingDateTime && { lastPingAt: LastPingDateTime.getTime() }
	};
}
/** Run Command over a client. */
function runCommand(client, call) {
	return {
		send: (script, hosts) => send({
			client,
			call
		}, script, hosts),
		async poll(id) {
			const all = [];
			const input = {
				CommandId: id,
				Details: true,
				MaxResults: perPage
			};
			const list = (token) => call("ssm:ListCommandInvocations", () => client.send(new ListCommandInvocationsCommand({
				...input,
				...token
			})));
			for await (const { CommandInvocations = [] } of (0,_pages_js__WEBPACK_IMPORTED_MODULE_10__.t)(list)) all.push(...CommandInvocations.flatMap(toStatus));
			return all;
		},
		async output(id, host) {
			const input = {
				CommandId: id,
				InstanceId: host
			};
			return (await call("ssm:GetCommandInvocation", () => client.send(new GetCommandInvocationCommand(input)).catch((error) => {
				if (error instanceof _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.f) return void 0;
				throw error;
			})))?.StandardOutputContent ?? "";
		}
	};
}
/** One bad id fails the whole call, and the error names it: drops it, and sends to the others again. */
async function send(context, script, hosts) {
	const { client, call } = context;
	const attempt = () => client.send(new SendCommandCommand(sendInput(script, hosts))).catch((error) => {
		if (error instanceof _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.d) return error;
		throw error;
	});
	const sent = await call("ssm:SendCommand", attempt);
	if (!(sent instanceof _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.d)) return {
		id: sent.Command?.CommandId ?? "",
		refused: []
	};
	const named = hosts.filter((host) => sent.message.includes(host));
	const bad = named.length > 0 ? named : hosts;
	const rest = hosts.filter((host) => !bad.includes(host));
	if (rest.length === 0) return {
		id: "",
		refused: bad
	};
	const again = await send(context, script, rest);
	return {
		id: again.id,
		refused: [...bad, ...again.refused]
	};
}
function sendInput({ comment, text, deliverWithinMs, runWithinMs }, hosts) {
	return {
		DocumentName: "AWS-RunShellScript",
		DocumentVersion: "$DEFAULT",
		InstanceIds: [...hosts],
		Comment: comment.slice(0, 100),
		TimeoutSeconds: Math.max(30, Math.ceil(deliverWithinMs / 1e3)),
		MaxConcurrency: "100%",
		MaxErrors: "100%",
		Parameters: {
			commands: [text],
			executionTimeout: [String(executionTimeout(runWithinMs))]
		}
	};
}
/** Outside of 5 to 172,800 seconds the agent silently uses an hour. Source: the agent's pluginutil. */
function executionTimeout(ms) {
	return Math.min(Math.max(Math.ceil(ms / 1e3), 30), 172800);
}
function toStatus({ InstanceId: host, StatusDetails = "", CommandPlugins = [] }) {
	if (host === void 0) return [];
	const [plugin] = CommandPlugins;
	const output = plugin?.Output ?? "";
	return [{
		host,
		end: endOf(StatusDetails),
		detail: StatusDetails,
		exitCode: plugin?.ResponseCode ?? -1,
		output
	}];
}
/** The documentation spells some of these words with blanks, the service without. */
function endOf(statusDetails) {
	switch (statusDetails.toLowerCase().replace(/[^a-z]/g, "")) {
		case "success": return "success";
		case "failed": return "failed";
		case "timedout":
		case "executiontimedout": return "timedout";
		case "deliverytimedout":
		case "undeliverable":
		case "terminated":
		case "invalidplatform":
		case "accessdenied": return "undelivered";
		case "cancelled": return "cancelled";
		default: return "running";
	}
}



/***/ })

};
