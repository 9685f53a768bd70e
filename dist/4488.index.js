export const id = 4488;
export const ids = [4488];
export const modules = {

/***/ 3589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ Fe),
/* harmony export */   A: () => (/* binding */ Qt),
/* harmony export */   B: () => (/* binding */ R),
/* harmony export */   C: () => (/* binding */ En),
/* harmony export */   D: () => (/* binding */ on),
/* harmony export */   E: () => (/* binding */ gn),
/* harmony export */   F: () => (/* binding */ Wt),
/* harmony export */   G: () => (/* binding */ ot),
/* harmony export */   H: () => (/* binding */ P),
/* harmony export */   I: () => (/* binding */ B),
/* harmony export */   J: () => (/* binding */ Qe),
/* harmony export */   K: () => (/* binding */ it),
/* harmony export */   L: () => (/* binding */ Ht),
/* harmony export */   M: () => (/* binding */ Jt),
/* harmony export */   N: () => (/* binding */ Kt),
/* harmony export */   O: () => (/* binding */ nn),
/* harmony export */   P: () => (/* binding */ Gt),
/* harmony export */   Q: () => (/* binding */ Le),
/* harmony export */   R: () => (/* binding */ It),
/* harmony export */   S: () => (/* binding */ G),
/* harmony export */   T: () => (/* binding */ xn),
/* harmony export */   U: () => (/* binding */ ut),
/* harmony export */   V: () => (/* binding */ Nt),
/* harmony export */   W: () => (/* binding */ lt),
/* harmony export */   X: () => (/* binding */ Ue),
/* harmony export */   Y: () => (/* binding */ j),
/* harmony export */   Z: () => (/* binding */ We),
/* harmony export */   _: () => (/* binding */ hr),
/* harmony export */   a: () => (/* binding */ qr),
/* harmony export */   at: () => (/* binding */ Te),
/* harmony export */   b: () => (/* binding */ Mn),
/* harmony export */   c: () => (/* binding */ Rr),
/* harmony export */   ct: () => (/* binding */ ve),
/* harmony export */   d: () => (/* binding */ Nr),
/* harmony export */   dt: () => (/* binding */ he),
/* harmony export */   et: () => (/* binding */ Pe),
/* harmony export */   f: () => (/* binding */ jr),
/* harmony export */   g: () => (/* binding */ pr),
/* harmony export */   h: () => (/* binding */ gr),
/* harmony export */   i: () => (/* binding */ bi),
/* harmony export */   it: () => (/* binding */ k),
/* harmony export */   j: () => (/* binding */ qt),
/* harmony export */   k: () => (/* binding */ $t),
/* harmony export */   l: () => (/* binding */ Pr),
/* harmony export */   lt: () => (/* binding */ _e),
/* harmony export */   m: () => (/* binding */ Er),
/* harmony export */   n: () => (/* binding */ Ti),
/* harmony export */   nt: () => (/* binding */ De),
/* harmony export */   o: () => (/* binding */ Hr),
/* harmony export */   ot: () => (/* binding */ we),
/* harmony export */   p: () => (/* binding */ Ar),
/* harmony export */   q: () => (/* binding */ $e),
/* harmony export */   r: () => (/* binding */ wi),
/* harmony export */   rt: () => (/* binding */ Ee),
/* harmony export */   s: () => (/* binding */ Vr),
/* harmony export */   st: () => (/* binding */ O),
/* harmony export */   t: () => (/* binding */ Ai),
/* harmony export */   tt: () => (/* binding */ Oe),
/* harmony export */   u: () => (/* binding */ Fr),
/* harmony export */   ut: () => (/* binding */ C),
/* harmony export */   v: () => (/* binding */ mr),
/* harmony export */   w: () => (/* binding */ Tn),
/* harmony export */   x: () => (/* binding */ Dn),
/* harmony export */   y: () => (/* binding */ cr),
/* harmony export */   z: () => (/* binding */ Ft)
/* harmony export */ });
/* harmony import */ var _setCredentialFeature_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3831);
/* harmony import */ var _hex_encoding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4771);
/* harmony import */ var _toUtf8_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3772);
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(306);
/* harmony import */ var _hasOwn_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9978);
/* harmony import */ var _httpRequest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5353);
/* harmony import */ var _node_http_handler_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1854);
/* harmony import */ var _configLoader_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4015);
/* harmony import */ var _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(645);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8161);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1708);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7075);
import.meta.url;














const S = { warningEmitted: !1 }, he = (e) => {
	if (e && !S.warningEmitted) {
		if (process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED === `true`) {
			S.warningEmitted = !0;
			return;
		}
		parseInt(e.substring(1, e.indexOf(`.`))) < 22 && (S.warningEmitted = !0, process.emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScript (v3)
versions published after the first week of January 2027
will require node >=22. You are running node ${e}.

To continue receiving updates to AWS services, bug fixes,
and security updates please upgrade to node >=22.

More information can be found at: https://a.co/c895JFp`));
	}
};
function C(e, t, n) {
	e.__aws_sdk_context ? e.__aws_sdk_context.features || (e.__aws_sdk_context.features = {}) : e.__aws_sdk_context = { features: {} }, e.__aws_sdk_context.features[t] = n;
}
const ge = /^[A-Za-z0-9+/]*={0,2}$/, _e = (e) => {
	if (e.length * 3 % 4 != 0) throw TypeError(`Incorrect padding on base64 string.`);
	if (!ge.exec(e)) throw TypeError(`Invalid base64 string.`);
	let t = (0,_hex_encoding_js__WEBPACK_IMPORTED_MODULE_1__.i)(e, `base64`);
	return new Uint8Array(t.buffer, t.byteOffset, t.byteLength);
}, ve = (e) => {
	let t;
	if (t = typeof e == `string` ? (0,_toUtf8_js__WEBPACK_IMPORTED_MODULE_2__.n)(e) : e, typeof t != `object` || typeof t.byteOffset != `number` || typeof t.byteLength != `number`) throw Error(`@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.`);
	return (0,_hex_encoding_js__WEBPACK_IMPORTED_MODULE_1__.r)(t.buffer, t.byteOffset, t.byteLength).toString(`base64`);
};
function ye(e, t, n, r) {
	return class i extends Uint8Array {
		static fromString(e, n = `utf-8`) {
			if (typeof e == `string`) return n === `base64` ? i.mutate(r(e)) : i.mutate(t(e));
			throw Error(`Unsupported conversion from ${typeof e} to Uint8ArrayBlobAdapter.`);
		}
		static mutate(e) {
			return Object.setPrototypeOf(e, i.prototype), e;
		}
		transformToString(t = `utf-8`) {
			return t === `base64` ? n(this) : e(this);
		}
	};
}
const w = Array.from({ length: 256 }, (e, t) => t.toString(16).padStart(2, `0`));
function be(e) {
	return typeof crypto < `u` && typeof crypto.randomUUID == `function` ? () => crypto.randomUUID() : () => {
		let t = /* @__PURE__ */ new Uint8Array(16);
		return e(t), t[6] = t[6] & 15 | 64, t[8] = t[8] & 63 | 128, w[t[0]] + w[t[1]] + w[t[2]] + w[t[3]] + `-` + w[t[4]] + w[t[5]] + `-` + w[t[6]] + w[t[7]] + `-` + w[t[8]] + w[t[9]] + `-` + w[t[10]] + w[t[11]] + w[t[12]] + w[t[13]] + w[t[14]] + w[t[15]];
	};
}
var T;
(function(e) {
	e.HTTP = `http`, e.HTTPS = `https`;
})(T ||= {});
var E;
(function(e) {
	e.MD5 = `md5`, e.CRC32 = `crc32`, e.CRC32C = `crc32c`, e.SHA1 = `sha1`, e.SHA256 = `sha256`;
})(E ||= {});
const xe = RegExp(`^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$`), D = (e, t = !1) => {
	if (!t) return xe.test(e);
	let n = e.split(`.`);
	for (let e of n) if (!D(e)) return !1;
	return !0;
};
function Se(e) {
	return /^[a-z0-9][a-z0-9.-]*[a-z0-9]$/.test(e);
}
const O = function(e) {
	return Object.assign(new String(e), {
		deserializeJSON() {
			return JSON.parse(String(e));
		},
		toString() {
			return String(e);
		},
		toJSON() {
			return String(e);
		}
	});
};
O.from = (e) => e && typeof e == `object` && (e instanceof O || `deserializeJSON` in e) ? e : typeof e == `string` || Object.getPrototypeOf(e) === String.prototype ? O(String(e)) : O(JSON.stringify(e)), O.fromObject = O.from;
const Ce = /^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/;
var we = class e {
	string;
	type;
	constructor(e, t) {
		if (this.string = e, this.type = t, !Ce.test(e)) throw Error(`@smithy/core/serde - NumericValue string must conform to the Smithy bigDecimal format. Received: "${e}"`);
	}
	toString() {
		return this.string;
	}
	static [Symbol.hasInstance](t) {
		if (!t || typeof t != `object`) return !1;
		let n = t;
		return e.prototype.isPrototypeOf(t) || n.type === `bigDecimal` && Ce.test(n.string);
	}
};
const Te = (e) => {
	if (!e) return 0;
	if (typeof e == `string`) return Buffer.byteLength(e);
	if (typeof e.byteLength == `number`) return e.byteLength;
	if (typeof e.size == `number`) return e.size;
	if (typeof e.start == `number` && typeof e.end == `number`) return e.end + 1 - e.start;
	if (e instanceof node_fs__WEBPACK_IMPORTED_MODULE_10__.ReadStream) {
		if (e.path != null) return (0,node_fs__WEBPACK_IMPORTED_MODULE_10__.lstatSync)(e.path).size;
		if (typeof e.fd == `number`) return (0,node_fs__WEBPACK_IMPORTED_MODULE_10__.fstatSync)(e.fd).size;
	}
	throw Error(`Body Length computation failed for ${e}`);
}, k = (e) => e instanceof Uint8Array ? e : typeof e == `string` ? (0,_toUtf8_js__WEBPACK_IMPORTED_MODULE_2__.n)(e) : ArrayBuffer.isView(e) ? new Uint8Array(e.buffer, e.byteOffset, e.byteLength / Uint8Array.BYTES_PER_ELEMENT) : new Uint8Array(e), Ee = {
	environmentVariableSelector: (e) => (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_3__.m)(e, `AWS_USE_DUALSTACK_ENDPOINT`, _endpoints_js__WEBPACK_IMPORTED_MODULE_3__.p.ENV),
	configFileSelector: (e) => (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_3__.m)(e, `use_dualstack_endpoint`, _endpoints_js__WEBPACK_IMPORTED_MODULE_3__.p.CONFIG),
	default: !1
}, De = {
	environmentVariableSelector: (e) => (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_3__.m)(e, `AWS_USE_FIPS_ENDPOINT`, _endpoints_js__WEBPACK_IMPORTED_MODULE_3__.p.ENV),
	configFileSelector: (e) => (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_3__.m)(e, `use_fips_endpoint`, _endpoints_js__WEBPACK_IMPORTED_MODULE_3__.p.CONFIG),
	default: !1
};
var Oe = class {
	config;
	middlewareStack = (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_3__.f)();
	initConfig;
	handlers;
	constructor(e) {
		this.config = e;
		let { protocol: t, protocolSettings: n } = e;
		n && typeof t == `function` && (e.protocol = new t(n));
	}
	send(e, t, n) {
		let r = typeof t == `function` ? void 0 : t, i = typeof t == `function` ? t : n, a = r === void 0 && this.config.cacheMiddleware === !0, o;
		if (a) {
			this.handlers ||= /* @__PURE__ */ new WeakMap();
			let t = this.handlers;
			t.has(e.constructor) ? o = t.get(e.constructor) : (o = e.resolveMiddleware(this.middlewareStack, this.config, r), t.set(e.constructor, o));
		} else delete this.handlers, o = e.resolveMiddleware(this.middlewareStack, this.config, r);
		if (i) o(e).then((e) => i(null, e.output), (e) => i(e)).catch(() => {});
		else return o(e).then((e) => e.output);
	}
	destroy() {
		this.config?.requestHandler?.destroy?.(), delete this.handlers;
	}
};
const ke = (e, t, n, r, i) => ({
	name: t,
	namespace: e,
	traits: n,
	input: r,
	output: i
}), Ae = (e) => (t, n) => async (r) => {
	let { response: i } = await t(r), { operationSchema: a } = (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_3__._)(n), [, o, s, l, u, d] = a ?? [];
	try {
		return {
			response: i,
			output: await e.protocol.deserializeResponse(ke(o, s, l, u, d), {
				...e,
				...n
			}, i)
		};
	} catch (e) {
		if (Object.defineProperty(e, "$response", {
			value: i,
			enumerable: !1,
			writable: !1,
			configurable: !1
		}), !(`$metadata` in e)) {
			let t = `Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.`;
			try {
				e.message += `
  ` + t;
			} catch {
				!n.logger || n.logger?.constructor?.name === `NoOpLogger` ? console.warn(t) : n.logger?.warn?.(t);
			}
			e.$responseBodyText !== void 0 && e.$response && (e.$response.body = e.$responseBodyText);
			try {
				if (_node_http_handler_js__WEBPACK_IMPORTED_MODULE_6__.f.isInstance(i)) {
					let { headers: t = {}, statusCode: n } = i, r = Object.entries(t);
					e.$metadata = {
						httpStatusCode: n,
						requestId: A(/^x-[\w-]+-request-?id$/, r),
						extendedRequestId: A(/^x-[\w-]+-id-2$/, r),
						cfId: A(/^x-[\w-]+-cf-id$/, r)
					};
				}
			} catch {}
		}
		throw e;
	}
}, A = (e, t) => (t.find(([t]) => t.match(e)) || [void 0, void 0])[1], je = (e) => (t, n) => async (r) => {
	let { operationSchema: i } = (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_3__._)(n), [, a, o, s, l, u] = i ?? [], f = n.endpointV2 ? async () => (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_3__.h)(n.endpointV2) : e.endpoint, p = await e.protocol.serializeRequest(ke(a, o, s, l, u), r.input, {
		...e,
		...n,
		endpoint: f
	});
	return t({
		...r,
		request: p
	});
}, Me = {
	name: `deserializerMiddleware`,
	step: `deserialize`,
	tags: [`DESERIALIZER`],
	override: !0
}, Ne = {
	name: `serializerMiddleware`,
	step: `serialize`,
	tags: [`SERIALIZER`],
	override: !0
};
function Pe(e) {
	return { applyToStack: (t) => {
		t.add(je(e), Ne), t.add(Ae(e), Me), e.protocol.setSerdeContext(e);
	} };
}
const Fe = (e) => {
	switch (e) {
		case `standard`: return {
			retryMode: `standard`,
			connectionTimeout: 3100
		};
		case `in-region`: return {
			retryMode: `standard`,
			connectionTimeout: 1100
		};
		case `cross-region`: return {
			retryMode: `standard`,
			connectionTimeout: 3100
		};
		case `mobile`: return {
			retryMode: `standard`,
			connectionTimeout: 3e4
		};
		default: return {};
	}
};
let Ie = !1;
const Le = (e) => {
	e && !Ie && parseInt(e.substring(1, e.indexOf(`.`))) < 16 && (Ie = !0);
}, Re = Object.values(E), ze = (e) => {
	let t = [];
	for (let n in E) {
		if (!(0,_hasOwn_js__WEBPACK_IMPORTED_MODULE_4__.t)(E, n)) continue;
		let r = E[n];
		e[r] !== void 0 && t.push({
			algorithmId: () => r,
			checksumConstructor: () => e[r]
		});
	}
	for (let [n, r] of Object.entries(e.checksumAlgorithms ?? {})) t.push({
		algorithmId: () => n,
		checksumConstructor: () => r
	});
	return {
		addChecksumAlgorithm(n) {
			e.checksumAlgorithms = e.checksumAlgorithms ?? {};
			let r = n.algorithmId(), i = n.checksumConstructor();
			Re.includes(r) ? e.checksumAlgorithms[r.toUpperCase()] = i : e.checksumAlgorithms[r] = i, t.push(n);
		},
		checksumAlgorithms() {
			return t;
		}
	};
}, Be = (e) => {
	let t = {};
	return e.checksumAlgorithms().forEach((e) => {
		let n = e.algorithmId();
		Re.includes(n) && (t[n] = e.checksumConstructor());
	}), t;
}, Ve = (e) => ({
	setRetryStrategy(t) {
		e.retryStrategy = t;
	},
	retryStrategy() {
		return e.retryStrategy;
	}
}), He = (e) => {
	let t = {};
	return t.retryStrategy = e.retryStrategy(), t;
}, Ue = (e) => Object.assign(ze(e), Ve(e)), We = (e) => Object.assign(Be(e), He(e));
var j = class {
	trace() {}
	debug() {}
	info() {}
	warn() {}
	error() {}
};
const Ge = [
	`in-region`,
	`cross-region`,
	`mobile`,
	`standard`,
	`legacy`
], Ke = 1e3;
let qe = 0;
const Je = async () => {
	if (!process.env.AWS_EC2_METADATA_DISABLED && !(Date.now() < qe)) try {
		let e = Xe(), t = (await Ze({
			...e,
			path: `/latest/api/token`,
			method: `PUT`,
			headers: { "x-aws-ec2-metadata-token-ttl-seconds": `21600` }
		})).toString();
		return (await Ze({
			...e,
			path: `/latest/meta-data/placement/region`,
			method: `GET`,
			headers: { "x-aws-ec2-metadata-token": t }
		})).toString().trim() || Ye();
	} catch {
		return Ye();
	}
}, Ye = () => {
	qe = Date.now() + 6e4;
}, Xe = () => {
	let e = process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT;
	if (e) {
		let t = new URL(e);
		return {
			hostname: t.hostname.replace(/^\[(.+)]$/, `$1`),
			port: t.port ? Number(t.port) : void 0
		};
	}
	return process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE === `IPv6` ? { hostname: `fd00:ec2::254` } : { hostname: `169.254.169.254` };
}, Ze = async (e) => {
	let { request: t } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 19));
	return new Promise((n, r) => {
		let i = t({
			hostname: e.hostname,
			port: e.port,
			path: e.path,
			method: e.method,
			headers: e.headers,
			timeout: Ke,
			signal: AbortSignal.timeout(Ke)
		});
		i.on(`error`, (e) => {
			r(e), i.destroy();
		}), i.on(`timeout`, () => {
			r(Error(`TimeoutError from instance metadata service`)), i.destroy();
		}), i.on(`response`, (e) => {
			let { statusCode: t = 400 } = e;
			if (t < 200 || t >= 300) {
				r(Object.assign(Error(`Error response received from instance metadata service`), { statusCode: t })), i.destroy();
				return;
			}
			let a = [];
			e.on(`data`, (e) => a.push(e)), e.on(`end`, () => {
				n(Buffer.concat(a)), i.destroy();
			});
		}), i.end();
	});
}, Qe = {
	environmentVariableSelector: (e) => e.AWS_REGION,
	configFileSelector: (e) => e.region,
	default: async () => {
		let e = await Je();
		if (e) return e;
		throw Error(`Region is missing`);
	}
}, $e = { preferredFile: `credentials` }, et = /* @__PURE__ */ new Set(), tt = (e, t = D) => {
	if (!et.has(e) && !t(e)) {
		if (e === `*`) console.warn(`@smithy/config-resolver WARN - Please use the caller region instead of "*". See "sigv4a" in https://github.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.`);
		else throw Error(`Region not accepted: region="${e}" is not a valid hostname component.`);
	} else et.add(e);
}, nt = (e) => typeof e == `string` && (e.startsWith(`fips-`) || e.endsWith(`-fips`)), rt = (e) => nt(e) ? [`fips-aws-global`, `aws-fips`].includes(e) ? `us-east-1` : e.replace(/fips-(dkr-|prod-)?|-fips/, ``) : e, it = (e) => {
	let { region: t, useFipsEndpoint: n } = e;
	if (!t) throw Error(`Region is missing`);
	return Object.assign(e, {
		region: async () => {
			let e = typeof t == `function` ? await t() : t, n = rt(e);
			return tt(n), n;
		},
		useFipsEndpoint: async () => {
			let e = typeof t == `string` ? t : await t();
			return nt(e) ? !0 : typeof n == `function` ? n() : Promise.resolve(!!n);
		}
	});
}, at = {
	environmentVariableSelector: (e) => e.AWS_DEFAULTS_MODE,
	configFileSelector: (e) => e.defaults_mode,
	default: `legacy`
}, ot = ({ region: e = (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_7__.t)(Qe), defaultsMode: t = (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_7__.t)(at) } = {}) => (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_7__.n)(async () => {
	let n = typeof t == `function` ? await t() : t;
	switch (n?.toLowerCase()) {
		case `auto`: return st(e);
		case `in-region`:
		case `cross-region`:
		case `mobile`:
		case `standard`:
		case `legacy`: return Promise.resolve(n?.toLocaleLowerCase());
		case void 0: return Promise.resolve(`legacy`);
		default: throw Error(`Invalid parameter for "defaultsMode", expect ${Ge.join(`, `)}, got ${n}`);
	}
}), st = async (e) => {
	if (e) {
		let t = typeof e == `function` ? await e() : e, n = await ct();
		return n ? t === n ? `in-region` : `cross-region` : `standard`;
	}
	return `standard`;
}, ct = async () => process.env.AWS_EXECUTION_ENV && (process.env.AWS_REGION || process.env.AWS_DEFAULT_REGION) ? process.env.AWS_REGION ?? process.env.AWS_DEFAULT_REGION : Je();
var lt = class e {
	nodes;
	root;
	conditions;
	results;
	constructor(e, t, n, r) {
		this.nodes = e, this.root = t, this.conditions = n, this.results = r;
	}
	static from(t, n, r, i) {
		return new e(t, n, r, i);
	}
}, ut = class {
	capacity;
	data = /* @__PURE__ */ new Map();
	parameters = [];
	constructor({ size: e, params: t }) {
		this.capacity = e ?? 50, t && (this.parameters = t);
	}
	get(e, t) {
		let n = this.hash(e);
		if (n === !1) return t();
		if (!this.data.has(n)) {
			if (this.data.size > this.capacity + 10) {
				let e = this.data.keys(), t = 0;
				for (;;) {
					let { value: n, done: r } = e.next();
					if (this.data.delete(n), r || ++t > 10) break;
				}
			}
			this.data.set(n, t());
		}
		return this.data.get(n);
	}
	size() {
		return this.data.size;
	}
	hash(e) {
		let t = ``, { parameters: n } = this;
		if (n.length === 0) return !1;
		for (let r of n) {
			let n = e[r], i = n == null ? `\0` : String(n);
			if (i.includes(`|;`)) return !1;
			t += i + `|;`;
		}
		return t;
	}
}, M = class extends Error {
	constructor(e) {
		super(e), this.name = `EndpointError`;
	}
};
function N(e) {
	return typeof e != `object` || !e ? e : `ref` in e ? `$${N(e.ref)}` : `fn` in e ? `${e.fn}(${(e.argv || []).map(N).join(`, `)})` : JSON.stringify(e, null, 2);
}
const P = {}, dt = (e, t) => e === t;
function ft(...e) {
	for (let t of e) if (t != null) return t;
}
const pt = (e) => {
	let t = e.split(`.`), n = [];
	for (let r of t) {
		let t = r.indexOf(`[`);
		if (t !== -1) {
			if (r.indexOf(`]`) !== r.length - 1) throw new M(`Path: '${e}' does not end with ']'`);
			let i = r.slice(t + 1, -1);
			if (Number.isNaN(parseInt(i))) throw new M(`Invalid array index: '${i}' in path: '${e}'`);
			t !== 0 && n.push(r.slice(0, t)), n.push(i);
		} else n.push(r);
	}
	return n;
}, mt = (e, t) => pt(t).reduce((n, r) => {
	if (typeof n != `object`) throw new M(`Index '${r}' in '${t}' not found in '${JSON.stringify(e)}'`);
	if (Array.isArray(n)) {
		let e = parseInt(r);
		return n[e < 0 ? n.length + e : e];
	}
	return n[r];
}, e), ht = (e) => e != null;
function gt(e, t, n) {
	return e ? t : n;
}
const _t = (e) => !e, vt = RegExp(`^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}$`), yt = (e) => vt.test(e) || e.startsWith(`[`) && e.endsWith(`]`), F = {
	[T.HTTP]: 80,
	[T.HTTPS]: 443
}, bt = (e) => {
	let t = (() => {
		try {
			if (e instanceof URL) return e;
			if (typeof e == `object` && `hostname` in e) {
				let { hostname: t, port: n, protocol: r = ``, path: i = ``, query: a = {} } = e, o = new URL(`${r}//${t}${n ? `:${n}` : ``}${i}`);
				return o.search = Object.entries(a).map(([e, t]) => `${e}=${t}`).join(`&`), o;
			}
			return new URL(e);
		} catch {
			return null;
		}
	})();
	if (!t) return console.error(`Unable to parse ${JSON.stringify(e)} as a whatwg URL.`), null;
	let n = t.href, { host: r, hostname: i, pathname: a, protocol: o, search: s } = t;
	if (s) return null;
	let c = o.slice(0, -1);
	if (!Object.values(T).includes(c)) return null;
	let l = yt(i);
	return {
		scheme: c,
		authority: `${r}${n.includes(`${r}:${F[c]}`) || typeof e == `string` && e.includes(`${r}:${F[c]}`) ? `:${F[c]}` : ``}`,
		path: a,
		normalizedPath: a.endsWith(`/`) ? a : `${a}/`,
		isIp: l
	};
};
function xt(e, t, n) {
	if (n === 1) return [e];
	if (e === ``) return [``];
	let r = e.split(t);
	return n === 0 ? r : r.slice(0, n - 1).concat(r.slice(1).join(t));
}
const St = {
	booleanEquals: dt,
	coalesce: ft,
	getAttr: mt,
	isSet: ht,
	isValidHostLabel: D,
	ite: gt,
	not: _t,
	parseURL: bt,
	split: xt,
	stringEquals: (e, t) => e === t,
	substring: (e, t, n, r) => e == null || t >= n || e.length < n || /[^\u0000-\u007f]/.test(e) ? null : r ? e.substring(e.length - n, e.length - t) : e.substring(t, n),
	uriEncode: (e) => encodeURIComponent(e).replace(/[!*'()]/g, (e) => `%${e.charCodeAt(0).toString(16).toUpperCase()}`)
}, Ct = (e, t) => {
	let n = [], { referenceRecord: r, endpointParams: i } = t, a = 0;
	for (; a < e.length;) {
		let t = e.indexOf(`{`, a);
		if (t === -1) {
			n.push(e.slice(a));
			break;
		}
		n.push(e.slice(a, t));
		let o = e.indexOf(`}`, t);
		if (o === -1) {
			n.push(e.slice(t));
			break;
		}
		e[t + 1] === `{` && e[o + 1] === `}` && (n.push(e.slice(t + 1, o)), a = o + 2);
		let s = e.substring(t + 1, o);
		if (s.includes(`#`)) {
			let [e, t] = s.split(`#`);
			n.push(mt(r[e] ?? i[e], t));
		} else n.push(r[s] ?? i[s]);
		a = o + 1;
	}
	return n.join(``);
}, wt = ({ ref: e }, t) => t.referenceRecord[e] ?? t.endpointParams[e], I = (e, t, n) => {
	if (typeof e == `string`) return Ct(e, n);
	if (e.fn) return Et.callFunction(e, n);
	if (e.ref) return wt(e, n);
	throw new M(`'${t}': ${String(e)} is not a string, function or reference.`);
}, Tt = ({ fn: e, argv: t }, n) => {
	let r = Array(t.length);
	for (let e = 0; e < r.length; ++e) {
		let i = t[e];
		typeof i == `boolean` || typeof i == `number` ? r[e] = i : r[e] = Et.evaluateExpression(i, `arg`, n);
	}
	let i = e.indexOf(`.`);
	if (i !== -1) {
		let t = P[e.slice(0, i)]?.[e.slice(i + 1)];
		if (typeof t == `function`) return t(...r);
	}
	let a = St[e];
	if (typeof a == `function`) return a(...r);
	throw Error(`function ${e} not loaded in endpointFunctions.`);
}, Et = {
	evaluateExpression: I,
	callFunction: Tt
}, Dt = (e, t) => {
	let { assign: n } = e;
	if (n && n in t.referenceRecord) throw new M(`'${n}' is already defined in Reference Record.`);
	let r = Tt(e, t);
	t.logger?.debug?.(`endpoints evaluateCondition: ${N(e)} = ${N(r)}`);
	let i = r === `` || !!r;
	return n == null ? { result: i } : {
		result: i,
		toAssign: {
			name: n,
			value: r
		}
	};
}, Ot = (e, t) => Object.entries(e ?? {}).reduce((e, [n, r]) => (e[n] = r.map((e) => {
	let r = I(e, `Header value entry`, t);
	if (typeof r != `string`) throw new M(`Header '${n}' value '${r}' is not a string`);
	return r;
}), e), {}), kt = (e, t) => Object.entries(e).reduce((e, [n, r]) => (e[n] = jt.getEndpointProperty(r, t), e), {}), At = (e, t) => {
	if (Array.isArray(e)) return e.map((e) => At(e, t));
	switch (typeof e) {
		case `string`: return Ct(e, t);
		case `object`:
			if (e === null) throw new M(`Unexpected endpoint property: ${e}`);
			return jt.getEndpointProperties(e, t);
		case `boolean`: return e;
		default: throw new M(`Unexpected endpoint property type: ${typeof e}`);
	}
}, jt = {
	getEndpointProperty: At,
	getEndpointProperties: kt
}, Mt = (e, t) => {
	let n = I(e, `Endpoint URL`, t);
	if (typeof n == `string`) try {
		return new URL(n);
	} catch (e) {
		throw console.error(`Failed to construct URL with ${n}`, e), e;
	}
	throw new M(`Endpoint URL must be a string, got ${typeof n}`);
}, L = 1e8, Nt = (e, t) => {
	let { nodes: n, root: r, results: i, conditions: a } = e, o = r, s = {}, c = {
		referenceRecord: s,
		endpointParams: t.endpointParams,
		logger: t.logger
	};
	for (; o !== 1 && o !== -1 && o < L;) {
		let e = 3 * (Math.abs(o) - 1), [t, r, i] = [
			n[e],
			n[e + 1],
			n[e + 2]
		], [l, u, d] = a[t], f = Dt({
			fn: l,
			assign: d,
			argv: u
		}, c);
		if (f.toAssign) {
			let { name: e, value: t } = f.toAssign;
			s[e] = t;
		}
		o = o >= 0 === f.result ? r : i;
	}
	if (o >= L) {
		let e = i[o - L];
		if (e[0] === -1) {
			let [, t] = e;
			throw new M(I(t, `Error`, c));
		}
		let [t, n, r] = e;
		return {
			url: Mt(t, c),
			properties: kt(n, c),
			headers: Ot(r ?? {}, c)
		};
	}
	throw new M(`No matching endpoint.`);
};
function R(e) {
	Object.defineProperty(e, "__proto__", {
		value: void 0,
		writable: !0,
		enumerable: !0,
		configurable: !0
	});
}
var z = class extends ye(_toUtf8_js__WEBPACK_IMPORTED_MODULE_2__.t, _toUtf8_js__WEBPACK_IMPORTED_MODULE_2__.n, ve, _e) {};
const Pt = be(node_crypto__WEBPACK_IMPORTED_MODULE_9__.getRandomValues), Ft = Pt, It = async (e = /* @__PURE__ */ new Uint8Array(), t) => {
	if (e instanceof Uint8Array) return z.mutate(e);
	if (!e) return z.mutate(/* @__PURE__ */ new Uint8Array());
	let n = t.streamCollector(e);
	return z.mutate(await n);
}, Lt = Symbol.for(`@smithy/schema-x`);
var B = class e extends _endpoints_js__WEBPACK_IMPORTED_MODULE_3__.l {
	static identity = Symbol.for(`@smithy/HttpBindingNormalizedSchema`);
	identity = e.identity;
	bindings;
	constructor(e) {
		super(e);
	}
	static of(t) {
		let n = _endpoints_js__WEBPACK_IMPORTED_MODULE_3__.l.of(t);
		if (n.identity === e.identity) return n;
		let r = n.isMemberSchema() ? n : n.getSchema(), i = typeof r == `object` && r ? r : n;
		return i[Lt] ??= new e(n);
	}
	getHttpBindingLocation(e) {
		return e.httpPayload ? 36 : e.httpLabel ? 33 : e.httpHeader ? 38 : typeof e.httpPrefixHeaders == `string` ? 39 : e.httpQuery ? 34 : e.httpQueryParams ? 35 : e.httpResponseCode ? 37 : 32;
	}
	getHttpBindingValue(e, t, n = !1) {
		let r = this.getSchema(), i = typeof r == `number` ? r & 255 : this.isListSchema() ? 64 : 255, a = e & 7, o = t.mediaType ? t.mediaType === `application/json` || t.mediaType.endsWith(`+json`) ? 2 : 1 : 0, s = t.streaming || i === 42 ? this.isStructSchema() ? 2 : 1 : 0, c = i >= 4 && i <= 7 ? a >= 6 ? 2 : +(a > 0 && a < 4) : 0, l = i | o << 8 | !!t.idempotencyToken << 10 | s << 11 | !!t.sparse << 13 | c << 14 | !!t.hostLabel << 17 | (e === 36 && typeof r != `object`) << 18, u = i & 192, d = a & 2 && (u === 64 || !n && a & 1) ? this.getHttpBindingCollectionValue(e, t) : void 0, f = (d?.[1] ?? 0) & 255;
		return l |= (a >= 6 && (f === 4 || f === 6)) << 16, [
			this,
			l,
			d
		];
	}
	getHttpBindingCollectionValue(t, n = this.getMergedTraits()) {
		let r = e.of(this.getValueSchema());
		return r.getHttpBindingValue(t, {
			...r.getMergedTraits(),
			...n
		}, !0);
	}
	getHttpBindings() {
		let e = this.getSchema();
		return typeof e != `object` || !e ? Vt : this.bindings ??= Rt(this);
	}
};
const Rt = (e) => {
	let t = [], n = [], r = [], i = [], a = [], o = {}, s = {}, c = [], l = {
		headers: s,
		prefixHeaders: c
	}, u = {
		request: {
			memberBindings: a,
			byName: o
		},
		response: {
			bodyMemberNames: t,
			bindings: l
		}
	}, { request: d, response: f } = u;
	for (let [u, f] of e.structIterator()) {
		let e = B.of(f), p = e.getMergedTraits(), m = e.getHttpBindingLocation(p), h = p.httpHeader?.toLowerCase() ?? p.httpPrefixHeaders?.toLowerCase() ?? p.httpQuery, g = e.getHttpBindingValue(m, p), _ = [
			u,
			g,
			m,
			h
		];
		u === `__proto__` && R(o), o[u] = _, g[1] >> 10 & 1 && (d.hasIdempotency = !0), a.push(_);
		let v = m & 7;
		if (v === 0 && (r.push(u), i.push(f)), !(v & 4)) t.push(u), n.push(f);
		else if ((v & 6) == 4) {
			if (v & 1) l.statusCode = _;
			else {
				l.payload = _;
				let e = g[1] & 255;
				d.contentTypeInstruction = p.mediaType ?? (e === 0 ? `text/plain` : e === 21 || e === 42 ? `application/octet-stream` : null);
			}
		} else v & 1 ? (d.hasPrefixHeaders = !0, c.push(_)) : (h === `__proto__` && R(s), s[h] = _);
	}
	return d.contentTypeInstruction === void 0 && r.length && (d.contentTypeInstruction = null), d.syntheticBodySchema = Ut(e, r, i), f.syntheticBodySchema = Ut(e, t, n), u;
}, zt = (e) => {
	let t = [], n = 0;
	for (let r of e.matchAll(/\{([^{}+]+)(\+)?\}/g)) r.index > n && t.push([e.slice(n, r.index), 0]), t.push([r[1], r[2] ? 2 : 1]), n = r.index + r[0].length;
	return t.length && n < e.length && t.push([e.slice(n), 0]), t.length ? t : void 0;
}, Bt = (e) => {
	let { http: t, endpoint: n } = (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_3__.u)(e.traits ?? {}), [r, i] = t?.[1].split(`?`) ?? [];
	return [
		t?.[0],
		r,
		i ? [...new URLSearchParams(i)] : [],
		r ? zt(r) : void 0,
		n?.[0]
	];
}, Vt = {
	request: {
		memberBindings: [],
		byName: {}
	},
	response: {
		bodyMemberNames: [],
		bindings: {
			headers: {},
			prefixHeaders: []
		}
	}
}, Ht = (e) => e[Lt] ??= Bt(e), Ut = (e, t, n) => {
	if (!t.length) return;
	let r = e.getSchema(), i = [
		3,
		r[1],
		r[2],
		e.getMergedTraits(),
		t,
		n
	], a = r[6], o = a && t.reduce((e, t) => e + +(r[4].indexOf(t) < a), 0);
	return o && (i[6] = o), i;
};
var Wt = class {
	serdeContext;
	setSerdeContext(e) {
		this.serdeContext = e;
	}
}, Gt = class extends Wt {
	options;
	compositeErrorRegistry;
	constructor(e) {
		super(), this.options = e, this.compositeErrorRegistry = new _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_8__.t(e.defaultNamespace);
		for (let t of e.errorTypeRegistries ?? []) this.compositeErrorRegistry.copyFrom(t);
	}
	getRequestType() {
		return _httpRequest_js__WEBPACK_IMPORTED_MODULE_5__.t;
	}
	getResponseType() {
		return _node_http_handler_js__WEBPACK_IMPORTED_MODULE_6__.f;
	}
	setSerdeContext(e) {
		this.serdeContext = e, this.serializer.setSerdeContext(e), this.deserializer.setSerdeContext(e), this.getPayloadCodec() && this.getPayloadCodec().setSerdeContext(e);
	}
	updateServiceEndpoint(e, t) {
		if (`url` in t) {
			e.protocol = t.url.protocol, e.hostname = t.url.hostname, e.port = t.url.port ? Number(t.url.port) : void 0, e.path = t.url.pathname, e.fragment = t.url.hash || void 0, e.username = t.url.username || void 0, e.password = t.url.password || void 0, e.query ||= {};
			for (let [n, r] of t.url.searchParams.entries()) e.query[n] = r;
			if (t.headers) for (let n in t.headers) (0,_hasOwn_js__WEBPACK_IMPORTED_MODULE_4__.t)(t.headers, n) && (e.headers[n] = t.headers[n].join(`, `));
			return e;
		}
		if (e.protocol = t.protocol, e.hostname = t.hostname, e.port = t.port ? Number(t.port) : void 0, e.path = t.path, e.query = { ...t.query }, t.headers) for (let n in t.headers) (0,_hasOwn_js__WEBPACK_IMPORTED_MODULE_4__.t)(t.headers, n) && (e.headers[n] = t.headers[n]);
		return e;
	}
	setHostPrefix(e, t, n, r = Ht(t)) {
		if (this.serdeContext?.disableHostPrefix) return;
		let i = r[4];
		if (typeof i != `string`) return;
		let a = i;
		for (let [e, [, r]] of B.of(t.input).getHttpBindings().request.memberBindings) {
			if (!(r >> 17 & 1)) continue;
			let t = n[e];
			if (typeof t != `string`) throw Error(`@smithy/core/schema - ${e} in input must be a string as hostLabel.`);
			a = a.replace(`{${e}}`, t);
		}
		if (e.hostname = a + e.hostname, !Se(e.hostname)) throw Error(`[${e.hostname}] is not a valid hostname.`);
	}
	deserializeMetadata(e) {
		return {
			httpStatusCode: e.statusCode,
			requestId: e.headers[`x-amzn-requestid`] ?? e.headers[`x-amzn-request-id`] ?? e.headers[`x-amz-request-id`],
			extendedRequestId: e.headers[`x-amz-id-2`],
			cfId: e.headers[`x-amz-cf-id`]
		};
	}
	resolveError(e, t, n) {
		let r = [
			-3,
			``,
			`Error`,
			0,
			[],
			[],
			0
		], i;
		for (let r of n) for (let n of t) try {
			i = n === `*` ? r.getSchema(e) : r.getSchema(n + `#` + e);
			let t = r.getErrorCtor(i);
			if (t) return [
				i,
				t,
				`modeled`
			];
			{
				let e = r.getBaseException();
				if (e) {
					let t = r.getErrorCtor(e);
					if (t) return [
						i,
						t,
						`synthetic`
					];
				}
			}
		} catch {}
		for (let e of n) {
			let t = e.getBaseException();
			if (t) {
				let n = e.getErrorCtor(t);
				if (n) return [
					t,
					n,
					`synthetic`
				];
			}
		}
		return [
			r,
			Error,
			`native`
		];
	}
	async serializeEventStream({ eventStream: e, requestSchema: t, initialRequest: n }) {
		return (await this.loadEventStreamCapability()).serializeEventStream({
			eventStream: e,
			requestSchema: t,
			initialRequest: n
		});
	}
	async deserializeEventStream({ response: e, responseSchema: t, initialResponseContainer: n }) {
		return (await this.loadEventStreamCapability()).deserializeEventStream({
			response: e,
			responseSchema: t,
			initialResponseContainer: n
		});
	}
	async loadEventStreamCapability() {
		let { EventStreamSerde: e, eventStreamSerdeProvider: t } = await __webpack_require__.e(/* import() */ 9456).then(__webpack_require__.bind(__webpack_require__, 9456)).then((e) => e.t);
		return new e({
			marshaller: this.resolveEventStreamMarshaller(t),
			serializer: this.serializer,
			deserializer: this.deserializer,
			serdeContext: this.serdeContext,
			defaultContentType: this.getDefaultContentType(),
			compositeErrorRegistry: this.compositeErrorRegistry
		});
	}
	getDefaultContentType() {
		throw Error(`@smithy/core/protocols - ${this.constructor.name} getDefaultContentType() implementation missing.`);
	}
	async deserializeHttpMessage(e, t, n, r, i) {
		return [];
	}
	getEventStreamMarshaller() {
		let e = this.serdeContext;
		if (!e.eventStreamMarshaller) throw Error(`@smithy/core - HttpProtocol: eventStreamMarshaller missing in serdeContext.`);
		return e.eventStreamMarshaller;
	}
	resolveEventStreamMarshaller(e) {
		let t = this.serdeContext;
		return t.eventStreamMarshaller ? t.eventStreamMarshaller : e(this.serdeContext);
	}
};
function Kt(e, t) {
	if (t.timestampFormat.useTrait) {
		let t = e.getSchema();
		if (t === 5 || t === 6 || t === 7) return t;
	}
	let { httpLabel: n, httpPrefixHeaders: r, httpHeader: i, httpQuery: a } = e.getMergedTraits();
	return (t.httpBindings ? typeof r == `string` || i ? 6 : a || n ? 5 : void 0 : void 0) ?? t.timestampFormat.default;
}
const qt = (e) => (e.logger && e.logger.constructor?.name !== `NoOpLogger` && e.requestHandler?.updateHttpClientConfig?.(Symbol.for(`logger`), e.logger), e.defaultSocketTimeout && e.requestHandler?.updateHttpClientConfig?.(Symbol.for(`@smithy/defaultSocketTimeout`), e.defaultSocketTimeout), {
	setHttpHandler(t) {
		e.requestHandler = t;
	},
	httpHandler() {
		return e.requestHandler;
	},
	updateHttpClientConfig(t, n) {
		e.requestHandler?.updateHttpClientConfig(t, n);
	},
	httpHandlerConfigs() {
		return e.requestHandler.httpHandlerConfigs();
	}
}), Jt = (e) => ({ requestHandler: e.httpHandler() }), Yt = `content-length`;
function Xt(e) {
	return (t) => async (n) => {
		let r = n.request;
		if (_httpRequest_js__WEBPACK_IMPORTED_MODULE_5__.t.isInstance(r)) {
			let { body: t, headers: n } = r;
			if (t && Object.keys(n).map((e) => e.toLowerCase()).indexOf(Yt) === -1) try {
				let n = e(t);
				n != null && (r.headers = {
					...r.headers,
					[Yt]: String(n)
				});
			} catch {}
		}
		return t({
			...n,
			request: r
		});
	};
}
const Zt = {
	step: `build`,
	tags: [`SET_CONTENT_LENGTH`, `CONTENT_LENGTH`],
	name: `contentLengthMiddleware`,
	override: !0
}, Qt = (e) => ({ applyToStack: (t) => {
	t.add(Xt(e.bodyLengthChecker), Zt);
} });
function $t(e) {
	return e;
}
const en = (e) => (t) => async (n) => {
	if (!_httpRequest_js__WEBPACK_IMPORTED_MODULE_5__.t.isInstance(n.request)) return t(n);
	let { request: r } = n, { handlerProtocol: i = `` } = e.requestHandler.metadata || {};
	if (i.indexOf(`h2`) >= 0 && !r.headers[`:authority`]) delete r.headers.host, r.headers[`:authority`] = r.hostname + (r.port ? `:` + r.port : ``);
	else if (!r.headers.host) {
		let e = r.hostname;
		r.port != null && (e += `:${r.port}`), r.headers.host = e;
	}
	return t(n);
}, tn = {
	name: `hostHeaderMiddleware`,
	step: `build`,
	priority: `low`,
	tags: [`HOST`],
	override: !0
}, nn = (e) => ({ applyToStack: (t) => {
	t.add(en(e), tn);
} }), rn = () => (e, t) => async (n) => {
	try {
		let r = await e(n), { logger: i } = t, a = i instanceof j;
		if (i && !a) {
			let { clientName: e, commandName: a, dynamoDbDocumentClientOptions: o = {} } = t, { overrideInputFilterSensitiveLog: s, overrideOutputFilterSensitiveLog: c } = o, l = s ?? t.inputFilterSensitiveLog, u = c ?? t.outputFilterSensitiveLog, { $metadata: d, ...f } = r.output;
			i.info?.({
				clientName: e,
				commandName: a,
				input: l(n.input),
				output: u(f),
				metadata: d
			});
		}
		return r;
	} catch (e) {
		let { clientName: r, commandName: i, logger: a, dynamoDbDocumentClientOptions: o = {} } = t, { overrideInputFilterSensitiveLog: s } = o, c = s ?? t.inputFilterSensitiveLog;
		throw a?.error?.({
			clientName: r,
			commandName: i,
			input: c(n.input),
			error: e,
			metadata: e.$metadata
		}), e;
	}
}, an = {
	name: `loggerMiddleware`,
	tags: [`LOGGER`],
	step: `initialize`,
	override: !0
}, on = (e) => ({ applyToStack: (e) => {
	e.add(rn(), an);
} }), sn = {
	step: `build`,
	tags: [`RECURSION_DETECTION`, `TRACE_CONTEXT_PROPAGATION`],
	name: `recursionDetectionMiddleware`,
	override: !0,
	priority: `low`
}, V = {
	REQUEST_ID: Symbol.for(`_AWS_LAMBDA_REQUEST_ID`),
	X_RAY_TRACE_ID: Symbol.for(`_AWS_LAMBDA_X_RAY_TRACE_ID`),
	TENANT_ID: Symbol.for(`_AWS_LAMBDA_TENANT_ID`),
	TRACEPARENT: Symbol.for(`_AWS_LAMBDA_TRACEPARENT`),
	TRACESTATE: Symbol.for(`_AWS_LAMBDA_TRACESTATE`),
	BAGGAGE: Symbol.for(`_AWS_LAMBDA_BAGGAGE`)
}, H = [`true`, `1`].includes(process.env?.AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA ?? ``);
H || (globalThis.awslambda = globalThis.awslambda || {});
var cn = class {
	static PROTECTED_KEYS = V;
	isProtectedKey(e) {
		return Object.values(V).includes(e);
	}
	getRequestId() {
		return this.get(V.REQUEST_ID) ?? `-`;
	}
	getXRayTraceId() {
		return this.get(V.X_RAY_TRACE_ID);
	}
	getTenantId() {
		return this.get(V.TENANT_ID);
	}
	getTraceparent() {
		return this.get(V.TRACEPARENT);
	}
	getTracestate() {
		return this.get(V.TRACESTATE);
	}
	getBaggage() {
		return this.get(V.BAGGAGE);
	}
}, ln = class extends cn {
	currentContext;
	getContext() {
		return this.currentContext;
	}
	hasContext() {
		return this.currentContext !== void 0;
	}
	get(e) {
		return this.currentContext?.[e];
	}
	set(e, t) {
		if (this.isProtectedKey(e)) throw Error(`Cannot modify protected Lambda context field: ${String(e)}`);
		this.currentContext = this.currentContext || {}, this.currentContext[e] = t;
	}
	run(e, t) {
		return this.currentContext = e, t();
	}
}, un = class e extends cn {
	als;
	static async create() {
		let t = new e();
		return t.als = new (await (Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 6698, 19)))).AsyncLocalStorage(), t;
	}
	getContext() {
		return this.als.getStore();
	}
	hasContext() {
		return this.als.getStore() !== void 0;
	}
	get(e) {
		return this.als.getStore()?.[e];
	}
	set(e, t) {
		if (this.isProtectedKey(e)) throw Error(`Cannot modify protected Lambda context field: ${String(e)}`);
		let n = this.als.getStore();
		if (!n) throw Error(`No context available`);
		n[e] = t;
	}
	run(e, t) {
		return this.als.run(e, t);
	}
}, U;
(function(e) {
	let t = null;
	async function n(e) {
		return t ||= (async () => {
			let t = e === !0 || `AWS_LAMBDA_MAX_CONCURRENCY` in process.env ? await un.create() : new ln();
			return !H && globalThis.awslambda?.InvokeStore ? globalThis.awslambda.InvokeStore : (!H && globalThis.awslambda && (globalThis.awslambda.InvokeStore = t), t);
		})(), t;
	}
	e.getInstanceAsync = n, e._testing = process.env.AWS_LAMBDA_BENCHMARK_MODE === `1` ? { reset: () => {
		t = null, globalThis.awslambda?.InvokeStore && delete globalThis.awslambda.InvokeStore, globalThis.awslambda = { InvokeStore: void 0 };
	} } : void 0;
})(U ||= {});
const dn = `X-Amzn-Trace-Id`, W = `traceparent`, fn = `tracestate`, pn = `baggage`, mn = () => (e) => async (t) => {
	let { request: n } = t;
	if (!_httpRequest_js__WEBPACK_IMPORTED_MODULE_5__.t.isInstance(n)) return e(t);
	let r;
	{
		let e = Object.keys(n.headers ?? {}).find((e) => e.toLowerCase() === `x-amzn-trace-id`) ?? dn;
		if (!n.headers.hasOwnProperty(e)) {
			let e = process.env.AWS_LAMBDA_FUNCTION_NAME, t = process.env._X_AMZN_TRACE_ID;
			r ??= await U.getInstanceAsync();
			let i = r?.getXRayTraceId() ?? t, a = (e) => typeof e == `string` && e.length > 0;
			a(e) && a(i) && (n.headers[dn] = i);
		}
	}
	if (hn(n.headers), !n.headers[W]) {
		let e = (r ??= await U.getInstanceAsync())?.getTraceparent?.();
		if (e) {
			n.headers[W] = e;
			let t = r?.getTracestate?.();
			t && (n.headers[fn] = t);
			let i = r?.getBaggage?.();
			i && (n.headers[pn] = i);
		}
	}
	return e(t);
};
function hn(e) {
	for (let t of Object.keys(e)) {
		let n = t.toLowerCase();
		t !== n && (n === W || n === fn || n === pn) && (e[n] = e[t], delete e[t]);
	}
}
const gn = (e) => ({ applyToStack: (e) => {
	e.add(mn(), sn);
} }), _n = (e, t) => {
	if (!t || t.length === 0) return e;
	let n = [];
	for (let r of t) for (let t of e) t.schemeId.split(`#`)[1] === r && n.push(t);
	for (let t of e) n.find(({ schemeId: e }) => e === t.schemeId) || n.push(t);
	return n;
};
function vn(e) {
	let t = /* @__PURE__ */ new Map();
	for (let n of e) t.set(n.schemeId, n);
	return t;
}
const yn = (e, t) => (n, r) => async (i) => {
	let a = e.httpAuthSchemeProvider(await t.httpAuthSchemeParametersProvider(e, r, i.input)), o = e.authSchemePreference ? await e.authSchemePreference() : [], s = _n(a, o), l = vn(e.httpAuthSchemes), u = (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_3__._)(r), d = [];
	for (let n of s) {
		let i = l.get(n.schemeId);
		if (!i) {
			d.push(`HttpAuthScheme \`${n.schemeId}\` was not enabled for this service.`);
			continue;
		}
		let a = i.identityProvider(await t.identityProviderConfigProvider(e));
		if (!a) {
			d.push(`HttpAuthScheme \`${n.schemeId}\` did not have an IdentityProvider configured.`);
			continue;
		}
		let { identityProperties: o = {}, signingProperties: s = {} } = n.propertiesExtractor?.(e, r) || {};
		n.identityProperties = Object.assign(n.identityProperties || {}, o), n.signingProperties = Object.assign(n.signingProperties || {}, s), u.selectedHttpAuthScheme = {
			httpAuthOption: n,
			identity: await a(n.identityProperties),
			signer: i.signer
		};
		break;
	}
	if (!u.selectedHttpAuthScheme) throw Error(d.join(`
`));
	return n(i);
}, bn = {
	step: `serialize`,
	tags: [`HTTP_AUTH_SCHEME`],
	name: `httpAuthSchemeMiddleware`,
	override: !0,
	relation: `before`,
	toMiddleware: `endpointV2Middleware`
}, xn = (e, { httpAuthSchemeParametersProvider: t, identityProviderConfigProvider: n }) => ({ applyToStack: (r) => {
	r.addRelativeTo(yn(e, {
		httpAuthSchemeParametersProvider: t,
		identityProviderConfigProvider: n
	}), bn);
} }), Sn = (e) => (e) => {
	throw e;
}, Cn = (e, t) => {}, wn = (e) => (e, t) => async (n) => {
	if (!_httpRequest_js__WEBPACK_IMPORTED_MODULE_5__.t.isInstance(n.request)) return e(n);
	let r = (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_3__._)(t).selectedHttpAuthScheme;
	if (!r) throw Error(`No HttpAuthScheme was selected: unable to sign request`);
	let { httpAuthOption: { signingProperties: i = {} }, identity: a, signer: o } = r, s = await e({
		...n,
		request: await o.sign(n.request, a, i)
	}).catch((o.errorHandler || Sn)(i));
	return (o.successHandler || Cn)(s.response, i), s;
}, Tn = {
	step: `finalizeRequest`,
	tags: [`HTTP_SIGNING`],
	name: `httpSigningMiddleware`,
	aliases: [
		`apiKeyMiddleware`,
		`tokenMiddleware`,
		`awsAuthMiddleware`
	],
	override: !0,
	relation: `after`,
	toMiddleware: `retryMiddleware`
}, En = (e) => ({ applyToStack: (t) => {
	t.addRelativeTo(wn(e), Tn);
} }), G = (e) => {
	if (typeof e == `function`) return e;
	let t = Promise.resolve(e);
	return () => t;
};
var Dn = class {
	authSchemes = /* @__PURE__ */ new Map();
	constructor(e) {
		for (let t in e) {
			if (!(0,_hasOwn_js__WEBPACK_IMPORTED_MODULE_4__.t)(e, t)) continue;
			let n = e[t];
			n !== void 0 && this.authSchemes.set(t, n);
		}
	}
	getIdentityProvider(e) {
		return this.authSchemes.get(e);
	}
};
const On = ((e) => function(t) {
	return kn(t) && t.expiration.getTime() - Date.now() < e;
})(3e5), kn = (e) => e.expiration !== void 0, An = (e, t, n) => {
	if (e === void 0) return;
	let r = typeof e == `function` ? e : async () => Promise.resolve(e), i, a, o, s = !1, c = async (e) => {
		a ||= r(e);
		try {
			i = await a, o = !0, s = !1;
		} finally {
			a = void 0;
		}
		return i;
	};
	return t === void 0 ? async (e) => ((!o || e?.forceRefresh) && (i = await c(e)), i) : async (e) => ((!o || e?.forceRefresh) && (i = await c(e)), s ? i : n(i) ? (t(i) && await c(e), i) : (s = !0, i));
};
function jn(e) {
	return e === void 0 || typeof e == `string` && e.length <= 50;
}
function Mn(e) {
	let t = G(e.userAgentAppId ?? void 0), { customUserAgent: n } = e;
	return Object.assign(e, {
		customUserAgent: typeof n == `string` ? [[n]] : n,
		userAgentAppId: async () => {
			let n = await t();
			if (!jn(n)) {
				let t = e.logger?.constructor?.name === `NoOpLogger` || !e.logger ? console : e.logger;
				typeof n == `string` ? n.length > 50 && t?.warn(`The provided userAgentAppId exceeds the maximum length of 50 characters.`) : t?.warn(`userAgentAppId must be a string or undefined.`);
			}
			return n;
		}
	});
}
let Nn = {
	partitions: [
		{
			id: `aws`,
			outputs: {
				dnsSuffix: `amazonaws.com`,
				dualStackDnsSuffix: `api.aws`,
				implicitGlobalRegion: `us-east-1`,
				name: `aws`,
				supportsDualStack: !0,
				supportsFIPS: !0
			},
			regionRegex: `^(us|eu|ap|sa|ca|me|af|il|mx)\\-\\w+\\-\\d+$`,
			regions: {
				"af-south-1": { description: `Africa (Cape Town)` },
				"ap-east-1": { description: `Asia Pacific (Hong Kong)` },
				"ap-east-2": { description: `Asia Pacific (Taipei)` },
				"ap-northeast-1": { description: `Asia Pacific (Tokyo)` },
				"ap-northeast-2": { description: `Asia Pacific (Seoul)` },
				"ap-northeast-3": { description: `Asia Pacific (Osaka)` },
				"ap-south-1": { description: `Asia Pacific (Mumbai)` },
				"ap-south-2": { description: `Asia Pacific (Hyderabad)` },
				"ap-southeast-1": { description: `Asia Pacific (Singapore)` },
				"ap-southeast-2": { description: `Asia Pacific (Sydney)` },
				"ap-southeast-3": { description: `Asia Pacific (Jakarta)` },
				"ap-southeast-4": { description: `Asia Pacific (Melbourne)` },
				"ap-southeast-5": { description: `Asia Pacific (Malaysia)` },
				"ap-southeast-6": { description: `Asia Pacific (New Zealand)` },
				"ap-southeast-7": { description: `Asia Pacific (Thailand)` },
				"aws-global": { description: `aws global region` },
				"ca-central-1": { description: `Canada (Central)` },
				"ca-west-1": { description: `Canada West (Calgary)` },
				"eu-central-1": { description: `Europe (Frankfurt)` },
				"eu-central-2": { description: `Europe (Zurich)` },
				"eu-north-1": { description: `Europe (Stockholm)` },
				"eu-south-1": { description: `Europe (Milan)` },
				"eu-south-2": { description: `Europe (Spain)` },
				"eu-west-1": { description: `Europe (Ireland)` },
				"eu-west-2": { description: `Europe (London)` },
				"eu-west-3": { description: `Europe (Paris)` },
				"il-central-1": { description: `Israel (Tel Aviv)` },
				"me-central-1": { description: `Middle East (UAE)` },
				"me-south-1": { description: `Middle East (Bahrain)` },
				"me-west-1": { description: `Middle East (Saudi Arabia)` },
				"mx-central-1": { description: `Mexico (Central)` },
				"sa-east-1": { description: `South America (Sao Paulo)` },
				"sa-west-1": { description: `South America (Chile)` },
				"us-east-1": { description: `US East (N. Virginia)` },
				"us-east-2": { description: `US East (Ohio)` },
				"us-west-1": { description: `US West (N. California)` },
				"us-west-2": { description: `US West (Oregon)` }
			}
		},
		{
			id: `aws-cn`,
			outputs: {
				dnsSuffix: `amazonaws.com.cn`,
				dualStackDnsSuffix: `api.amazonwebservices.com.cn`,
				implicitGlobalRegion: `cn-northwest-1`,
				name: `aws-cn`,
				supportsDualStack: !0,
				supportsFIPS: !0
			},
			regionRegex: `^cn\\-\\w+\\-\\d+$`,
			regions: {
				"aws-cn-global": { description: `aws-cn global region` },
				"cn-north-1": { description: `China (Beijing)` },
				"cn-northwest-1": { description: `China (Ningxia)` }
			}
		},
		{
			id: `aws-eusc`,
			outputs: {
				dnsSuffix: `amazonaws.eu`,
				dualStackDnsSuffix: `api.amazonwebservices.eu`,
				implicitGlobalRegion: `eusc-de-east-1`,
				name: `aws-eusc`,
				supportsDualStack: !0,
				supportsFIPS: !0
			},
			regionRegex: `^eusc\\-(de)\\-\\w+\\-\\d+$`,
			regions: { "eusc-de-east-1": { description: `AWS European Sovereign Cloud (Germany)` } }
		},
		{
			id: `aws-iso`,
			outputs: {
				dnsSuffix: `c2s.ic.gov`,
				dualStackDnsSuffix: `api.aws.ic.gov`,
				implicitGlobalRegion: `us-iso-east-1`,
				name: `aws-iso`,
				supportsDualStack: !0,
				supportsFIPS: !0
			},
			regionRegex: `^us\\-iso\\-\\w+\\-\\d+$`,
			regions: {
				"aws-iso-global": { description: `aws-iso global region` },
				"us-iso-east-1": { description: `US ISO East` },
				"us-iso-west-1": { description: `US ISO WEST` }
			}
		},
		{
			id: `aws-iso-b`,
			outputs: {
				dnsSuffix: `sc2s.sgov.gov`,
				dualStackDnsSuffix: `api.aws.scloud`,
				implicitGlobalRegion: `us-isob-east-1`,
				name: `aws-iso-b`,
				supportsDualStack: !0,
				supportsFIPS: !0
			},
			regionRegex: `^us\\-isob\\-\\w+\\-\\d+$`,
			regions: {
				"aws-iso-b-global": { description: `aws-iso-b global region` },
				"us-isob-east-1": { description: `US ISOB East (Ohio)` },
				"us-isob-west-1": { description: `US ISOB West` }
			}
		},
		{
			id: `aws-iso-e`,
			outputs: {
				dnsSuffix: `cloud.adc-e.uk`,
				dualStackDnsSuffix: `api.cloud-aws.adc-e.uk`,
				implicitGlobalRegion: `eu-isoe-west-1`,
				name: `aws-iso-e`,
				supportsDualStack: !0,
				supportsFIPS: !0
			},
			regionRegex: `^eu\\-isoe\\-\\w+\\-\\d+$`,
			regions: {
				"aws-iso-e-global": { description: `aws-iso-e global region` },
				"eu-isoe-west-1": { description: `EU ISOE West` }
			}
		},
		{
			id: `aws-iso-f`,
			outputs: {
				dnsSuffix: `csp.hci.ic.gov`,
				dualStackDnsSuffix: `api.aws.hci.ic.gov`,
				implicitGlobalRegion: `us-isof-south-1`,
				name: `aws-iso-f`,
				supportsDualStack: !0,
				supportsFIPS: !0
			},
			regionRegex: `^us\\-isof\\-\\w+\\-\\d+$`,
			regions: {
				"aws-iso-f-global": { description: `aws-iso-f global region` },
				"us-isof-east-1": { description: `US ISOF EAST` },
				"us-isof-south-1": { description: `US ISOF SOUTH` }
			}
		},
		{
			id: `aws-us-gov`,
			outputs: {
				dnsSuffix: `amazonaws.com`,
				dualStackDnsSuffix: `api.aws`,
				implicitGlobalRegion: `us-gov-west-1`,
				name: `aws-us-gov`,
				supportsDualStack: !0,
				supportsFIPS: !0
			},
			regionRegex: `^us\\-gov\\-\\w+\\-\\d+$`,
			regions: {
				"aws-us-gov-global": { description: `aws-us-gov global region` },
				"us-gov-east-1": { description: `AWS GovCloud (US-East)` },
				"us-gov-west-1": { description: `AWS GovCloud (US-West)` }
			}
		}
	],
	version: `1.1`
};
const Pn = (e) => {
	let { partitions: t } = Nn;
	for (let n of t) {
		let { regions: t, outputs: r } = n;
		for (let [n, i] of Object.entries(t)) if (n === e) return {
			...r,
			...i
		};
	}
	for (let n of t) {
		let { regionRegex: t, outputs: r } = n;
		if (new RegExp(t).test(e)) return { ...r };
	}
	let n = t.find((e) => e.id === `aws`);
	if (!n) throw Error(`Provided region was not found in the partition array or regex, and default partition with id 'aws' doesn't exist.`);
	return { ...n.outputs };
}, Fn = () => ``, In = (e) => e?.body instanceof node_stream__WEBPACK_IMPORTED_MODULE_13__.Readable || typeof ReadableStream < `u` && e?.body instanceof ReadableStream, Ln = [
	`BandwidthLimitExceeded`,
	`EC2ThrottledException`,
	`LimitExceededException`,
	`PriorRequestNotComplete`,
	`ProvisionedThroughputExceededException`,
	`RequestLimitExceeded`,
	`RequestThrottled`,
	`RequestThrottledException`,
	`SlowDown`,
	`ThrottledException`,
	`Throttling`,
	`ThrottlingException`,
	`TooManyRequestsException`,
	`TransactionInProgressException`
], Rn = [
	`TimeoutError`,
	`RequestTimeout`,
	`RequestTimeoutException`
], zn = [
	500,
	502,
	503,
	504
], Bn = [
	`ECONNRESET`,
	`ECONNREFUSED`,
	`EPIPE`,
	`ETIMEDOUT`
], Vn = [
	`EHOSTUNREACH`,
	`ENETUNREACH`,
	`ENOTFOUND`,
	`EAI_AGAIN`
], Hn = (e) => e?.$retryable !== void 0, Un = (e) => e.$metadata?.clockSkewCorrected, Wn = (e) => {
	let t = /* @__PURE__ */ new Set([
		`Failed to fetch`,
		`NetworkError when attempting to fetch resource`,
		`The Internet connection appears to be offline`,
		`Load failed`,
		`Network request failed`
	]);
	return e && e instanceof TypeError ? t.has(e.message) : !1;
}, Gn = (e) => e.$metadata?.httpStatusCode === 429 || Ln.includes(e.name) || e.$retryable?.throttling == 1, K = (e, t = 0) => e?.name !== `AbortError` && (Hn(e) || Un(e) || e.name === `InvalidSignatureException` && e.message?.includes(`Signature expired`) || Rn.includes(e.name) || Bn.includes(e?.code || ``) || Vn.includes(e?.code || ``) || zn.includes(e.$metadata?.httpStatusCode || 0) || Wn(e) || qn(e) || e.cause !== void 0 && t <= 10 && K(e.cause, t + 1)), Kn = (e) => {
	if (e.$metadata?.httpStatusCode !== void 0) {
		let t = e.$metadata.httpStatusCode;
		return 500 <= t && t <= 599 && !K(e);
	}
	return !1;
};
function qn(e) {
	return e.code === `ERR_HTTP2_STREAM_ERROR` && e.message.includes(`NGHTTP2_REFUSED_STREAM`);
}
const q = (e, t) => {
	if (!t) return e;
	let n = () => {}, r = new Promise((e, r) => {
		let i = () => r(Jn());
		t.aborted ? i() : typeof t.addEventListener == `function` ? (t.addEventListener(`abort`, i, { once: !0 }), n = () => t.removeEventListener(`abort`, i)) : t.onabort = i;
	});
	return Promise.race([e, r]).finally(n);
}, Jn = () => Object.assign(Error(`Request aborted`), { name: `AbortError` }), Yn = (e) => typeof e == `object` && !!e && `name` in e && e.name === `AbortError`, Xn = 2e4;
function Zn(e, t) {
	if (_node_http_handler_js__WEBPACK_IMPORTED_MODULE_6__.f.isInstance(e)) for (let n in e.headers) {
		if (!(0,_hasOwn_js__WEBPACK_IMPORTED_MODULE_4__.t)(e.headers, n)) continue;
		let r = n.toLowerCase();
		if (r === `retry-after`) {
			let r = e.headers[n], i = NaN;
			if (r.endsWith(`GMT`)) try {
				i = ((0,_node_http_handler_js__WEBPACK_IMPORTED_MODULE_6__.d)(r).getTime() - Date.now()) / 1e3;
			} catch (e) {
				t?.trace?.(`Failed to parse retry-after header`), t?.trace?.(e);
			}
			else r.match(/ GMT, ((\d+)|(\d+\.\d+))$/) ? i = Number(r.match(/ GMT, ([\d.]+)$/)?.[1]) : r.match(/^((\d+)|(\d+\.\d+))$/) ? i = Number(r) : Date.parse(r) >= Date.now() && (i = (Date.parse(r) - Date.now()) / 1e3);
			return isNaN(i) ? void 0 : new Date(Date.now() + i * 1e3);
		}
		if (r === `x-amz-retry-after`) {
			let r = e.headers[n], i = Number(r);
			if (isNaN(i)) {
				t?.trace?.(`Failed to parse x-amz-retry-after=${r}`);
				return;
			}
			return new Date(Date.now() + i);
		}
	}
}
const Qn = (e) => e instanceof Error ? e : e instanceof Object ? Object.assign(Error(), e) : Error(typeof e == `string` ? e : `AWS SDK error wrapper for ${e}`);
function $n(e) {
	return (t) => (n, r) => async (i) => {
		let a = await t.retryStrategy(), o = await t.maxAttempts(), s = r[_endpoints_js__WEBPACK_IMPORTED_MODULE_3__.v]?.abortSignal;
		if (er(a)) {
			a = a;
			let c = (r.partition_id ?? ``) + (r.__retryLongPoll ? `:longpoll` : ``), l = await q(a.acquireInitialRetryToken(c), s), u = Error(), d = 0, f = 0, { request: p } = i, m = _httpRequest_js__WEBPACK_IMPORTED_MODULE_5__.t.isInstance(p);
			for (m && (p.headers[`amz-sdk-invocation-id`] = Pt());;) try {
				m && (p.headers[`amz-sdk-request`] = `attempt=${d + 1}; max=${o}`);
				let { response: e, output: t } = await n(i);
				return a.recordSuccess(l), t.$metadata.attempts = d + 1, t.$metadata.totalRetryDelay = f, {
					response: e,
					output: t
				};
			} catch (n) {
				let i = tr(n, t.logger);
				if (u = Qn(n), m && e(p)) throw (r.logger instanceof j ? console : r.logger)?.warn(`An error was encountered in a non-retryable streaming request.`), u;
				try {
					l = await q(a.refreshRetryTokenForRetry(l, i), s);
				} catch (e) {
					throw s?.aborted && Yn(e) ? e : (u.$metadata || (u.$metadata = {}), u.$metadata.attempts = d + 1, u.$metadata.totalRetryDelay = f, u);
				}
				d = l.getRetryCount();
				let o = l.getRetryDelay();
				f += (l?.$retryLog?.acquisitionDelay ?? 0) + o, o > 0 && await q(new Promise((e) => setTimeout(e, o)), s);
			}
		} else return a = a, a?.mode && (r.userAgent = [...r.userAgent || [], [`cfg/retry-mode`, a.mode]]), a.retry(n, i);
	};
}
const er = (e) => e.acquireInitialRetryToken !== void 0 && e.refreshRetryTokenForRetry !== void 0 && e.recordSuccess !== void 0, tr = (e, t) => {
	let n = {
		error: e,
		errorType: nr(e)
	}, r = Zn(e.$response, t);
	return r && (n.retryAfterHint = r), n;
}, nr = (e) => Gn(e) ? `THROTTLING` : K(e) ? `TRANSIENT` : Kn(e) ? `SERVER_ERROR` : `CLIENT_ERROR`, rr = {
	name: `retryMiddleware`,
	tags: [`RETRY`],
	step: `finalizeRequest`,
	priority: `high`,
	override: !0
};
function ir(e) {
	let t = $n(e);
	return (e) => ({ applyToStack: (n) => {
		n.add(t(e), rr);
	} });
}
var ar = class e {
	static setTimeoutFn = (e, t) => setTimeout(e, t);
	beta;
	minCapacity;
	minFillRate;
	scaleConstant;
	smooth;
	enabled = !1;
	availableTokens = 0;
	lastMaxRate = 0;
	measuredTxRate = 0;
	requestCount = 0;
	fillRate;
	lastThrottleTime;
	lastTimestamp = 0;
	lastTxRateBucket;
	maxCapacity;
	timeWindow = 0;
	constructor(e) {
		this.beta = e?.beta ?? .7, this.minCapacity = e?.minCapacity ?? 1, this.minFillRate = e?.minFillRate ?? .5, this.scaleConstant = e?.scaleConstant ?? .4, this.smooth = e?.smooth ?? .8, this.lastThrottleTime = this.getCurrentTimeInSeconds(), this.lastTxRateBucket = Math.floor(this.getCurrentTimeInSeconds()), this.fillRate = this.minFillRate, this.maxCapacity = this.minCapacity;
	}
	async getSendToken() {
		return this.acquireTokenBucket(1);
	}
	updateClientSendingRate(e) {
		let t;
		this.updateMeasuredRate();
		let n = e;
		if (n?.errorType === `THROTTLING` || Gn(n?.error ?? e)) {
			let e = this.enabled ? Math.min(this.measuredTxRate, this.fillRate) : this.measuredTxRate;
			this.lastMaxRate = e, this.calculateTimeWindow(), this.lastThrottleTime = this.getCurrentTimeInSeconds(), t = this.cubicThrottle(e), this.enableTokenBucket();
		} else this.calculateTimeWindow(), t = this.cubicSuccess(this.getCurrentTimeInSeconds());
		let r = Math.min(t, 2 * this.measuredTxRate);
		this.updateTokenBucketRate(r);
	}
	getCurrentTimeInSeconds() {
		return Date.now() / 1e3;
	}
	async acquireTokenBucket(t) {
		if (this.enabled) {
			for (this.refillTokenBucket(); t > this.availableTokens;) {
				let n = (t - this.availableTokens) / this.fillRate * 1e3;
				await new Promise((t) => e.setTimeoutFn(t, n)), this.refillTokenBucket();
			}
			this.availableTokens -= t;
		}
	}
	refillTokenBucket() {
		let e = this.getCurrentTimeInSeconds();
		if (!this.lastTimestamp) {
			this.lastTimestamp = e;
			return;
		}
		let t = (e - this.lastTimestamp) * this.fillRate;
		this.availableTokens = Math.min(this.maxCapacity, this.availableTokens + t), this.lastTimestamp = e;
	}
	calculateTimeWindow() {
		this.timeWindow = this.getPrecise((this.lastMaxRate * (1 - this.beta) / this.scaleConstant) ** (1 / 3));
	}
	cubicThrottle(e) {
		return this.getPrecise(e * this.beta);
	}
	cubicSuccess(e) {
		return this.getPrecise(this.scaleConstant * (e - this.lastThrottleTime - this.timeWindow) ** 3 + this.lastMaxRate);
	}
	enableTokenBucket() {
		this.enabled = !0;
	}
	updateTokenBucketRate(e) {
		this.refillTokenBucket(), this.fillRate = Math.max(e, this.minFillRate), this.maxCapacity = Math.max(e, this.minCapacity), this.availableTokens = Math.min(this.availableTokens, this.maxCapacity);
	}
	updateMeasuredRate() {
		let e = this.getCurrentTimeInSeconds(), t = Math.floor(e * 2) / 2;
		if (this.requestCount++, t > this.lastTxRateBucket) {
			let e = this.requestCount / (t - this.lastTxRateBucket);
			this.measuredTxRate = this.getPrecise(e * this.smooth + this.measuredTxRate * (1 - this.smooth)), this.requestCount = 0, this.lastTxRateBucket = t;
		}
	}
	getPrecise(e) {
		return parseFloat(e.toFixed(8));
	}
}, J = class {
	static v2026 = !0;
	static delay() {
		return 50;
	}
	static throttlingDelay() {
		return 1e3;
	}
	static cost() {
		return 14;
	}
	static throttlingCost() {
		return 5;
	}
	static modifiedCostType() {
		return `THROTTLING`;
	}
}, or = class {
	x = J.delay();
	computeNextBackoffDelay(e) {
		let t = Math.random() * Math.min(this.x * 2 ** e, Xn);
		return Math.floor(t);
	}
	setDelayBase(e) {
		this.x = e;
	}
}, sr = class {
	delay;
	count;
	cost;
	longPoll;
	$retryLog = { acquisitionDelay: 0 };
	constructor(e, t, n, r) {
		this.delay = e, this.count = t, this.cost = n, this.longPoll = r;
	}
	getRetryCount() {
		return this.count;
	}
	getRetryDelay() {
		return Math.min(Xn, this.delay);
	}
	getRetryCost() {
		return this.cost;
	}
	isLongPoll() {
		return this.longPoll;
	}
}, Y;
(function(e) {
	e.STANDARD = `standard`, e.ADAPTIVE = `adaptive`;
})(Y ||= {});
const cr = Y.STANDARD, X = {
	incompatible: 1,
	attempts: 2,
	capacity: 3
};
var lr = class {
	mode = Y.STANDARD;
	retryBackoffStrategy;
	capacity = 500;
	maxAttemptsProvider;
	baseDelay;
	constructor(e) {
		typeof e == `number` ? this.maxAttemptsProvider = async () => e : typeof e == `function` ? this.maxAttemptsProvider = e : e && typeof e == `object` && (this.maxAttemptsProvider = async () => e.maxAttempts, this.baseDelay = e.baseDelay, this.retryBackoffStrategy = e.backoff), this.maxAttemptsProvider ??= async () => 3, this.baseDelay ??= J.delay(), this.retryBackoffStrategy ??= new or();
	}
	async acquireInitialRetryToken(e) {
		return new sr(J.delay(), 0, void 0, e.includes(`:longpoll`));
	}
	async refreshRetryTokenForRetry(e, t) {
		let n = await this.getMaxAttempts(), r = this.retryCode(e, t, n), i = r === 0, a = e.isLongPoll?.();
		if (i || a) {
			let n = t.errorType;
			this.retryBackoffStrategy.setDelayBase(n === `THROTTLING` ? J.throttlingDelay() : this.baseDelay);
			let o = this.retryBackoffStrategy.computeNextBackoffDelay(e.getRetryCount()), s = o;
			if (t.retryAfterHint instanceof Date && (s = Math.max(o, Math.min(t.retryAfterHint.getTime() - Date.now(), o + 5e3))), i) {
				let t = this.getCapacityCost(n);
				this.capacity -= t;
				let r = new sr(0, e.getRetryCount() + 1, t, e.isLongPoll?.() ?? !1);
				return await new Promise((e) => setTimeout(e, s)), r.$retryLog.acquisitionDelay = s, r;
			}
			{
				let e = r === X.capacity && a ? s : 0;
				e > 0 && await new Promise((t) => setTimeout(t, e));
			}
		}
		throw Error(`No retry token available`);
	}
	recordSuccess(e) {
		this.capacity = Math.min(500, this.capacity + (e.getRetryCost() ?? 1));
	}
	getCapacity() {
		return this.capacity;
	}
	async maxAttempts() {
		return this.maxAttemptsProvider();
	}
	async getMaxAttempts() {
		try {
			return await this.maxAttemptsProvider();
		} catch {
			return console.warn(`Max attempts provider could not resolve. Using default of 3`), 3;
		}
	}
	retryCode(e, t, n) {
		let r = e.getRetryCount() + 1, i = this.isRetryableError(t.errorType) ? 0 : X.incompatible, a = r < n ? 0 : X.attempts, o = this.capacity >= this.getCapacityCost(t.errorType) ? 0 : X.capacity;
		return i || a || o;
	}
	getCapacityCost(e) {
		return e === J.modifiedCostType() ? J.throttlingCost() : J.cost();
	}
	isRetryableError(e) {
		return e === `THROTTLING` || e === `TRANSIENT`;
	}
}, ur = class {
	mode = Y.ADAPTIVE;
	rateLimiter;
	standardRetryStrategy;
	constructor(e, t) {
		let { rateLimiter: n } = t ?? {};
		this.rateLimiter = n ?? new ar(), this.standardRetryStrategy = t ? new lr({
			maxAttempts: typeof e == `number` ? e : 3,
			...t
		}) : new lr(e);
	}
	async acquireInitialRetryToken(e) {
		let t = await this.standardRetryStrategy.acquireInitialRetryToken(e);
		return await this.rateLimiter.getSendToken(), t;
	}
	async refreshRetryTokenForRetry(e, t) {
		this.rateLimiter.updateClientSendingRate(t);
		let n = await this.standardRetryStrategy.refreshRetryTokenForRetry(e, t);
		return await this.rateLimiter.getSendToken(), n;
	}
	recordSuccess(e) {
		this.rateLimiter.updateClientSendingRate({}), this.standardRetryStrategy.recordSuccess(e);
	}
	async maxAttemptsProvider() {
		return this.standardRetryStrategy.maxAttempts();
	}
};
const dr = `AWS_MAX_ATTEMPTS`, fr = `max_attempts`, pr = {
	environmentVariableSelector: (e) => {
		let t = e[dr];
		if (!t) return;
		let n = parseInt(t);
		if (Number.isNaN(n)) throw Error(`Environment variable ${dr} mast be a number, got "${t}"`);
		return n;
	},
	configFileSelector: (e) => {
		let t = e[fr];
		if (!t) return;
		let n = parseInt(t);
		if (Number.isNaN(n)) throw Error(`Shared config file entry ${fr} mast be a number, got "${t}"`);
		return n;
	},
	default: 3
}, mr = (e, t) => {
	let { retryStrategy: n, retryMode: r } = e, { defaultMaxAttempts: i = 3, defaultBaseDelay: a = J.delay() } = t ?? {}, o = (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_3__.g)(e.maxAttempts ?? i), s = n ? Promise.resolve(n) : void 0, c = async () => {
		let e = await o();
		return await (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_3__.g)(r)() === Y.ADAPTIVE ? new ur(o, {
			maxAttempts: e,
			baseDelay: a
		}) : new lr({
			maxAttempts: e,
			baseDelay: a
		});
	};
	return Object.assign(e, {
		maxAttempts: o,
		retryStrategy: () => s ??= c()
	});
}, hr = {
	environmentVariableSelector: (e) => e.AWS_RETRY_MODE,
	configFileSelector: (e) => e.retry_mode,
	default: cr
}, gr = ir(In), _r = /\d{12}\.ddb/;
async function vr(e, t, n) {
	if (n.request?.headers?.[`smithy-protocol`] === `rpc-v2-cbor` && C(e, `PROTOCOL_RPC_V2_CBOR`, `M`), typeof t.retryStrategy == `function`) {
		let n = await t.retryStrategy();
		if (typeof n.mode == `string`) switch (n.mode) {
			case Y.ADAPTIVE:
				C(e, `RETRY_MODE_ADAPTIVE`, `F`);
				break;
			case Y.STANDARD: C(e, `RETRY_MODE_STANDARD`, `E`);
		}
	}
	if (typeof t.accountIdEndpointMode == `function`) {
		let n = e.endpointV2;
		switch (String(n?.url?.hostname).match(_r) && C(e, `ACCOUNT_ID_ENDPOINT`, `O`), await t.accountIdEndpointMode?.()) {
			case `disabled`:
				C(e, `ACCOUNT_ID_MODE_DISABLED`, `Q`);
				break;
			case `preferred`:
				C(e, `ACCOUNT_ID_MODE_PREFERRED`, `P`);
				break;
			case `required`: C(e, `ACCOUNT_ID_MODE_REQUIRED`, `R`);
		}
	}
	let r = e.__smithy_context?.selectedHttpAuthScheme?.identity;
	if (r?.$source) {
		let t = r;
		t.accountId && C(e, `RESOLVED_ACCOUNT_ID`, `T`);
		for (let [n, r] of Object.entries(t.$source ?? {})) C(e, n, r);
	}
}
const yr = `user-agent`, br = `x-amz-user-agent`, xr = /[^!$%&'*+\-.^_`|~\w]/g, Sr = /[^!$%&'*+\-.^_`|~\w#]/g;
function Cr(e) {
	let t = ``;
	for (let n in e) {
		let r = e[n];
		if (t.length + r.length + 1 <= 1024) t.length ? t += `,` + r : t += r;
		else break;
	}
	return t;
}
const wr = (e) => (t, n) => async (r) => {
	let { request: i } = r;
	if (!_httpRequest_js__WEBPACK_IMPORTED_MODULE_5__.t.isInstance(i)) return t(r);
	let { headers: a } = i, o = n?.userAgent?.map(Z) || [], s = (await e.defaultUserAgentProvider()).map(Z);
	await vr(n, e, r);
	let c = n;
	s.push(`m/${Cr(Object.assign({}, n.__smithy_context?.features, c.__aws_sdk_context?.features))}`);
	let l = e?.customUserAgent?.map(Z) || [], u = await e.userAgentAppId();
	u && s.push(Z([`app`, `${u}`]));
	let d = Fn(), f = (d ? [d] : []).concat([
		...s,
		...o,
		...l
	]).join(` `), p = [...s.filter((e) => e.startsWith(`aws-sdk-`)), ...l].join(` `);
	return e.runtime === `browser` ? a[br] = f : (p && (a[br] = a[`x-amz-user-agent`] ? `${a[yr]} ${p}` : p), a[yr] = f), t({
		...r,
		request: i
	});
}, Z = (e) => {
	let t = e[0].split(`/`).map((e) => e.replace(xr, `-`)).join(`/`), n = e[1]?.replace(Sr, `-`), r = t.indexOf(`/`), i = t.substring(0, r), a = t.substring(r + 1);
	return i === `api` && (a = a.toLowerCase()), [
		i,
		a,
		n
	].filter((e) => e && e.length > 0).reduce((e, t, n) => {
		switch (n) {
			case 0: return t;
			case 1: return `${e}/${t}`;
			default: return `${e}#${t}`;
		}
	}, ``);
}, Tr = {
	name: `getUserAgentMiddleware`,
	step: `build`,
	priority: `low`,
	tags: [`SET_USER_AGENT`, `USER_AGENT`],
	override: !0
}, Er = (e) => ({ applyToStack: (t) => {
	t.add(wr(e), Tr);
} }), Dr = () => {
	for (let e of [
		`deno`,
		`bun`,
		`llrt`
	]) if (node_process__WEBPACK_IMPORTED_MODULE_12__.versions[e]) return [`md/${e}`, node_process__WEBPACK_IMPORTED_MODULE_12__.versions[e]];
	return [`md/nodejs`, node_process__WEBPACK_IMPORTED_MODULE_12__.versions.node];
}, Or = { isCrtAvailable: !1 }, kr = () => Or.isCrtAvailable ? [`md/crt-avail`] : null, Ar = ({ serviceId: e, clientVersion: t }) => {
	let n = Dr();
	return async (r) => {
		let i = [
			[`aws-sdk-js`, t],
			[`ua`, `2.1`],
			[`os/${(0,node_os__WEBPACK_IMPORTED_MODULE_11__.platform)()}`, (0,node_os__WEBPACK_IMPORTED_MODULE_11__.release)()],
			[`lang/js`],
			n
		], a = kr();
		a && i.push(a), e && i.push([`api/${e}`, t]), node_process__WEBPACK_IMPORTED_MODULE_12__.env.AWS_EXECUTION_ENV && i.push([`exec-env/${node_process__WEBPACK_IMPORTED_MODULE_12__.env.AWS_EXECUTION_ENV}`]);
		let o = await r?.userAgentAppId?.();
		return o ? [...i, [`app/${o}`]] : [...i];
	};
}, jr = {
	environmentVariableSelector: (e) => e.AWS_SDK_UA_APP_ID,
	configFileSelector: (e) => e.sdk_ua_app_id ?? e[`sdk-ua-app-id`],
	default: void 0
}, Mr = (e, t = !1) => {
	if (t) {
		for (let t of e.split(`.`)) if (!Mr(t)) return !1;
		return !0;
	}
	return !(!D(e) || e.length < 3 || e.length > 63 || e !== e.toLowerCase() || yt(e));
}, Nr = {
	isVirtualHostableS3Bucket: Mr,
	parseArn: (e) => {
		let t = e.split(`:`);
		if (t.length < 6) return null;
		let [n, r, i, a, o, ...s] = t;
		return n !== `arn` || r === `` || i === `` || s.join(`:`) === `` ? null : {
			partition: r,
			service: i,
			region: a,
			accountId: o,
			resourceId: s.map((e) => e.split(`/`)).flat()
		};
	},
	partition: Pn
};
P.aws = Nr;
const Pr = (e) => ({
	setRegion(t) {
		e.region = t;
	},
	region() {
		return e.region;
	}
}), Fr = (e) => ({ region: e.region() }), Ir = (e) => _node_http_handler_js__WEBPACK_IMPORTED_MODULE_6__.f.isInstance(e) ? e.headers?.date ?? e.headers?.Date : void 0, Lr = (e) => _node_http_handler_js__WEBPACK_IMPORTED_MODULE_6__.f.isInstance(e) ? e.headers?.age ?? e.headers?.Age : void 0, Rr = (e) => new Date(Date.now() + e), zr = (e, t, n, r) => {
	if (r !== void 0) return t;
	let i = Date.parse(e);
	if (Number.isNaN(i)) return t;
	let a = Date.now();
	return n !== void 0 && a - n > 9e5 ? t : i - a;
}, Q = (e, t) => {
	if (!t) throw Error(`Property \`${e}\` is not resolved for AWS SDK SigV4Auth`);
	return t;
}, Br = (e) => e.context?.[_endpoints_js__WEBPACK_IMPORTED_MODULE_3__.v]?.eventStream?.output === !0, Vr = async (e) => {
	let t = Q(`context`, e.context), n = Q(`config`, e.config), r = t.endpointV2?.properties?.authSchemes?.[0];
	return {
		config: n,
		signer: await Q(`signer`, n.signer)(r),
		signingRegion: e?.signingRegion,
		signingRegionSet: e?.signingRegionSet,
		signingName: e?.signingName
	};
};
var Hr = class {
	async sign(e, t, n) {
		if (!_httpRequest_js__WEBPACK_IMPORTED_MODULE_5__.t.isInstance(e)) throw Error("The request is not an instance of `HttpRequest` and cannot be signed");
		let r = await Vr(n), { config: i, signer: a } = r, { signingRegion: o, signingName: s } = r, c = n.context;
		if (c?.authSchemes?.length ?? !1) {
			let [e, t] = c.authSchemes;
			e?.name === `sigv4a` && t?.name === `sigv4` && (o = t?.signingRegion ?? o, s = t?.signingName ?? s);
		}
		let l = await i.disableClockSkewCorrection?.() === !0;
		n._disableClockSkewCorrection = l;
		let u = l || Br(n);
		return n._skipClockSkewSampling = u, u || (n._preRequestSystemClockOffset = i.systemClockOffset, n._requestSentAt = Date.now()), await a.sign(e, {
			signingDate: l ? /* @__PURE__ */ new Date() : Rr(i.systemClockOffset),
			signingRegion: o,
			signingService: s
		});
	}
	errorHandler(e) {
		return (t) => {
			let n = t;
			if (!e._skipClockSkewSampling && !e._disableClockSkewCorrection) {
				let t = n.ServerTime ?? Ir(n.$response);
				if (t) {
					let r = Q(`config`, e.config), i = e._preRequestSystemClockOffset, a = e._requestSentAt, o = Lr(n.$response), s = zr(t, r.systemClockOffset, a, o);
					r.systemClockOffset = s, Math.abs(s) >= 24e4 && (s !== i || i !== void 0 && i !== s) && n.$metadata && (n.$metadata.clockSkewCorrected = !0);
				}
			}
			throw t;
		};
	}
	successHandler(e, t) {
		if (t._skipClockSkewSampling || t._disableClockSkewCorrection) return;
		let n = Ir(e);
		if (n) {
			let r = Q(`config`, t.config), i = t._requestSentAt, a = Lr(e);
			r.systemClockOffset = zr(n, r.systemClockOffset, i, a);
		}
	}
};
const Ur = (e) => typeof e == `string` && e.length > 0 ? e.split(`,`).map((e) => e.trim()) : [], Wr = (e) => `AWS_BEARER_TOKEN_${e.replace(/[\s-]/g, `_`).toUpperCase()}`, Gr = `AWS_AUTH_SCHEME_PREFERENCE`, Kr = `auth_scheme_preference`, qr = {
	environmentVariableSelector: (e, t) => {
		if (t?.signingName && Wr(t.signingName) in e) return [`httpBearerAuth`];
		if (Gr in e) return Ur(e[Gr]);
	},
	configFileSelector: (e) => {
		if (Kr in e) return Ur(e[Kr]);
	},
	default: []
};
var Jr = class {
	format(e) {
		let t = [];
		for (let n in e) {
			if (!(0,_hasOwn_js__WEBPACK_IMPORTED_MODULE_4__.t)(e, n)) continue;
			let r = (0,_toUtf8_js__WEBPACK_IMPORTED_MODULE_2__.n)(n);
			t.push(Uint8Array.from([r.byteLength]), r, this.formatHeaderValue(e[n]));
		}
		let n = new Uint8Array(t.reduce((e, t) => e + t.byteLength, 0)), r = 0;
		for (let e of t) n.set(e, r), r += e.byteLength;
		return n;
	}
	formatHeaderValue(e) {
		switch (e.type) {
			case `boolean`: return Uint8Array.from([+!e.value]);
			case `byte`: return Uint8Array.from([2, e.value]);
			case `short`:
				let t = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(3));
				return t.setUint8(0, 3), t.setInt16(1, e.value, !1), new Uint8Array(t.buffer);
			case `integer`:
				let n = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(5));
				return n.setUint8(0, 4), n.setInt32(1, e.value, !1), new Uint8Array(n.buffer);
			case `long`:
				let r = /* @__PURE__ */ new Uint8Array(9);
				return r[0] = 5, r.set(e.value.bytes, 1), r;
			case `binary`:
				let i = new DataView(new ArrayBuffer(3 + e.value.byteLength));
				i.setUint8(0, 6), i.setUint16(1, e.value.byteLength, !1);
				let s = new Uint8Array(i.buffer);
				return s.set(e.value, 3), s;
			case `string`:
				let c = (0,_toUtf8_js__WEBPACK_IMPORTED_MODULE_2__.n)(e.value), l = new DataView(new ArrayBuffer(3 + c.byteLength));
				l.setUint8(0, 7), l.setUint16(1, c.byteLength, !1);
				let u = new Uint8Array(l.buffer);
				return u.set(c, 3), u;
			case `timestamp`:
				let d = /* @__PURE__ */ new Uint8Array(9);
				return d[0] = 8, d.set(Zr.fromNumber(e.value.valueOf()).bytes, 1), d;
			case `uuid`:
				if (!Xr.test(e.value)) throw Error(`Invalid UUID received: ${e.value}`);
				let f = /* @__PURE__ */ new Uint8Array(17);
				return f[0] = 9, f.set((0,_hex_encoding_js__WEBPACK_IMPORTED_MODULE_1__.t)(e.value.replace(/-/g, ``)), 1), f;
		}
	}
}, Yr;
(function(e) {
	e[e.boolTrue = 0] = `boolTrue`, e[e.boolFalse = 1] = `boolFalse`, e[e.byte = 2] = `byte`, e[e.short = 3] = `short`, e[e.integer = 4] = `integer`, e[e.long = 5] = `long`, e[e.byteArray = 6] = `byteArray`, e[e.string = 7] = `string`, e[e.timestamp = 8] = `timestamp`, e[e.uuid = 9] = `uuid`;
})(Yr ||= {});
const Xr = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/;
var Zr = class e {
	bytes;
	constructor(e) {
		if (this.bytes = e, e.byteLength !== 8) throw Error(`Int64 buffers must be exactly 8 bytes`);
	}
	static fromNumber(t) {
		if (t > 0x8000000000000000 || t < -0x8000000000000000) throw Error(`${t} is too large (or, if negative, too small) to represent as an Int64`);
		let n = /* @__PURE__ */ new Uint8Array(8);
		for (let e = 7, r = Math.abs(Math.round(t)); e > -1 && r > 0; e--, r /= 256) n[e] = r;
		return t < 0 && Qr(n), new e(n);
	}
	valueOf() {
		let e = this.bytes.slice(0), t = e[0] & 128;
		return t && Qr(e), parseInt((0,_hex_encoding_js__WEBPACK_IMPORTED_MODULE_1__.n)(e), 16) * (t ? -1 : 1);
	}
	toString() {
		return String(this.valueOf());
	}
};
function Qr(e) {
	for (let t = 0; t < 8; t++) e[t] ^= 255;
	for (let t = 7; t > -1 && (e[t]++, e[t] === 0); t--);
}
const $r = `authorization`, ei = `x-amz-date`, ti = [
	$r,
	ei,
	`date`
], ni = {
	authorization: !0,
	"cache-control": !0,
	connection: !0,
	expect: !0,
	from: !0,
	"keep-alive": !0,
	"max-forwards": !0,
	pragma: !0,
	referer: !0,
	te: !0,
	trailer: !0,
	"transfer-encoding": !0,
	upgrade: !0,
	"user-agent": !0,
	"x-amzn-trace-id": !0
}, ri = /^proxy-/, ii = /^sec-/, ai = `AWS4-HMAC-SHA256`, oi = `aws4_request`, si = ({ query: e = {} }) => {
	let t = [], n = {};
	for (let r in e) {
		if (!(0,_hasOwn_js__WEBPACK_IMPORTED_MODULE_4__.t)(e, r) || r.toLowerCase() === `x-amz-signature`) continue;
		let i = (0,_node_http_handler_js__WEBPACK_IMPORTED_MODULE_6__.r)(r);
		t.push(i);
		let a = e[r];
		typeof a == `string` ? n[i] = `${i}=${(0,_node_http_handler_js__WEBPACK_IMPORTED_MODULE_6__.r)(a)}` : Array.isArray(a) && (n[i] = a.slice(0).reduce((e, t) => e.concat([`${i}=${(0,_node_http_handler_js__WEBPACK_IMPORTED_MODULE_6__.r)(t)}`]), []).sort().join(`&`));
	}
	return t.sort().map((e) => n[e]).filter((e) => e).join(`&`);
}, ci = (e) => li(e).toISOString().replace(/\.\d{3}Z$/, `Z`), li = (e) => typeof e == `number` ? /* @__PURE__ */ new Date(e * 1e3) : typeof e == `string` ? Number(e) ? /* @__PURE__ */ new Date(Number(e) * 1e3) : new Date(e) : e;
var ui = class {
	service;
	regionProvider;
	credentialProvider;
	sha256;
	uriEscapePath;
	applyChecksum;
	constructor({ applyChecksum: e, credentials: t, region: n, service: r, sha256: i, uriEscapePath: a = !0 }) {
		this.service = r, this.sha256 = i, this.uriEscapePath = a, this.applyChecksum = typeof e != `boolean` || e, this.regionProvider = (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_3__.g)(n), this.credentialProvider = (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_3__.g)(t);
	}
	createCanonicalRequest(e, t, n) {
		let r = Object.keys(t).sort();
		return `${e.method}
${this.getCanonicalPath(e)}
${si(e)}
${r.map((e) => `${e}:${t[e]}`).join(`
`)}

${r.join(`;`)}
${n}`;
	}
	async createStringToSign(e, t, n, i) {
		let a = new this.sha256();
		a.update(k(n));
		let o = await a.digest();
		return `${i}
${e}
${t}
${(0,_hex_encoding_js__WEBPACK_IMPORTED_MODULE_1__.n)(o)}`;
	}
	getCanonicalPath({ path: e }) {
		if (this.uriEscapePath) {
			let t = [];
			for (let n of e.split(`/`)) n?.length !== 0 && n !== `.` && (n === `..` ? t.pop() : t.push(n));
			let n = `${e?.startsWith(`/`) ? `/` : ``}${t.join(`/`)}${t.length > 0 && e?.endsWith(`/`) ? `/` : ``}`;
			return (0,_node_http_handler_js__WEBPACK_IMPORTED_MODULE_6__.r)(n).replace(/%2F/g, `/`);
		}
		return e;
	}
	validateResolvedCredentials(e) {
		if (typeof e != `object` || typeof e.accessKeyId != `string` || typeof e.secretAccessKey != `string`) throw Error(`Resolved credential object is not valid`);
	}
	formatDate(e) {
		let t = ci(e).replace(/[-:]/g, ``);
		return {
			longDate: t,
			shortDate: t.slice(0, 8)
		};
	}
	getCanonicalHeaderList(e) {
		return Object.keys(e).sort().join(`;`);
	}
};
const $ = {}, di = [], fi = (e, t, n) => `${e}/${t}/${n}/${oi}`, pi = async (e, t, n, i, a) => {
	let o = await mi(e, t.secretAccessKey, t.accessKeyId), s = `${n}:${i}:${a}:${(0,_hex_encoding_js__WEBPACK_IMPORTED_MODULE_1__.n)(o)}:${t.sessionToken}`;
	if (s in $) return $[s];
	for (di.push(s); di.length > 50;) delete $[di.shift()];
	let c = `AWS4${t.secretAccessKey}`;
	for (let t of [
		n,
		i,
		a,
		oi
	]) c = await mi(e, c, t);
	return $[s] = c;
}, mi = (e, t, n) => {
	let r = new e(t);
	return r.update(k(n)), r.digest();
}, hi = ({ headers: e }, t, n) => {
	let r = {};
	for (let i of Object.keys(e).sort()) {
		if (e[i] == null) continue;
		let a = i.toLowerCase();
		((0,_hasOwn_js__WEBPACK_IMPORTED_MODULE_4__.t)(ni, a) || t?.has(a) || ri.test(a) || ii.test(a)) && (!n || n && !n.has(a)) || (a === `__proto__` && R(r), r[a] = e[i].replace(/[\r\n]/g, ` `).replace(/[ \t]+/g, ` `).replace(/^ | $/g, ``));
	}
	return r;
}, gi = async ({ headers: e, body: n }, i) => {
	for (let t in e) if ((0,_hasOwn_js__WEBPACK_IMPORTED_MODULE_4__.t)(e, t) && t.toLowerCase() === `x-amz-content-sha256`) return e[t];
	if (n == null) return `e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855`;
	if (typeof n == `string` || ArrayBuffer.isView(n) || (0,_hex_encoding_js__WEBPACK_IMPORTED_MODULE_1__.a)(n)) {
		let e = new i();
		return e.update(k(n)), (0,_hex_encoding_js__WEBPACK_IMPORTED_MODULE_1__.n)(await e.digest());
	}
	return `UNSIGNED-PAYLOAD`;
}, _i = (e, t) => {
	e = e.toLowerCase();
	for (let n in t) if ((0,_hasOwn_js__WEBPACK_IMPORTED_MODULE_4__.t)(t, n) && e === n.toLowerCase()) return !0;
	return !1;
}, vi = (e, t = {}) => {
	let { headers: n, query: r = {} } = _httpRequest_js__WEBPACK_IMPORTED_MODULE_5__.t.clone(e);
	for (let e in n) {
		if (!(0,_hasOwn_js__WEBPACK_IMPORTED_MODULE_4__.t)(n, e)) continue;
		let i = e.toLowerCase();
		(i.slice(0, 6) === `x-amz-` && !t.unhoistableHeaders?.has(i) || t.hoistableHeaders?.has(i)) && (r[e] = n[e], delete n[e]);
	}
	return {
		...e,
		headers: n,
		query: r
	};
}, yi = (e) => {
	e = _httpRequest_js__WEBPACK_IMPORTED_MODULE_5__.t.clone(e);
	for (let t in e.headers) (0,_hasOwn_js__WEBPACK_IMPORTED_MODULE_4__.t)(e.headers, t) && ti.indexOf(t.toLowerCase()) > -1 && delete e.headers[t];
	return e;
};
var bi = class extends ui {
	headerFormatter = new Jr();
	constructor({ applyChecksum: e, credentials: t, region: n, service: r, sha256: i, uriEscapePath: a = !0 }) {
		super({
			applyChecksum: e,
			credentials: t,
			region: n,
			service: r,
			sha256: i,
			uriEscapePath: a
		});
	}
	async presign(e, t = {}) {
		let { signingDate: n = /* @__PURE__ */ new Date(), expiresIn: r = 3600, unsignableHeaders: i, unhoistableHeaders: a, signableHeaders: o, hoistableHeaders: s, signingRegion: c, signingService: l } = t, u = await this.credentialProvider();
		this.validateResolvedCredentials(u);
		let d = c ?? await this.regionProvider(), { longDate: f, shortDate: p } = this.formatDate(n);
		if (r > 604800) return Promise.reject(`Signature version 4 presigned URLs must have an expiration date less than one week in the future`);
		let m = fi(p, d, l ?? this.service), h = vi(yi(e), {
			unhoistableHeaders: a,
			hoistableHeaders: s
		});
		u.sessionToken && (h.query[`X-Amz-Security-Token`] = u.sessionToken), h.query[`X-Amz-Algorithm`] = ai, h.query[`X-Amz-Credential`] = `${u.accessKeyId}/${m}`, h.query[`X-Amz-Date`] = f, h.query[`X-Amz-Expires`] = r.toString(10);
		let g = hi(h, i, o);
		return h.query[`X-Amz-SignedHeaders`] = this.getCanonicalHeaderList(g), h.query[`X-Amz-Signature`] = await this.getSignature(f, m, this.getSigningKey(u, d, p, l), this.createCanonicalRequest(h, g, await gi(e, this.sha256))), h;
	}
	async sign(e, t) {
		return typeof e == `string` ? this.signString(e, t) : e.headers && e.payload ? this.signEvent(e, t) : e.message ? this.signMessage(e, t) : this.signRequest(e, t);
	}
	async signEvent({ headers: e, payload: t }, { signingDate: n = /* @__PURE__ */ new Date(), priorSignature: i, signingRegion: a, signingService: o, eventStreamCredentials: s }) {
		let c = a ?? await this.regionProvider(), { shortDate: l, longDate: u } = this.formatDate(n), d = fi(l, c, o ?? this.service), f = await gi({
			headers: {},
			body: t
		}, this.sha256), p = new this.sha256();
		p.update(e);
		let m = [
			`AWS4-HMAC-SHA256-PAYLOAD`,
			u,
			d,
			i,
			(0,_hex_encoding_js__WEBPACK_IMPORTED_MODULE_1__.n)(await p.digest()),
			f
		].join(`
`);
		return this.signString(m, {
			signingDate: n,
			signingRegion: c,
			signingService: o,
			eventStreamCredentials: s
		});
	}
	async signMessage(e, { signingDate: t = /* @__PURE__ */ new Date(), signingRegion: n, signingService: r, eventStreamCredentials: i }) {
		return this.signEvent({
			headers: this.headerFormatter.format(e.message.headers),
			payload: e.message.body
		}, {
			signingDate: t,
			signingRegion: n,
			signingService: r,
			priorSignature: e.priorSignature,
			eventStreamCredentials: i
		}).then((t) => ({
			message: e.message,
			signature: t
		}));
	}
	async signString(e, { signingDate: t = /* @__PURE__ */ new Date(), signingRegion: n, signingService: i, eventStreamCredentials: a } = {}) {
		let o = a ?? await this.credentialProvider();
		this.validateResolvedCredentials(o);
		let s = n ?? await this.regionProvider(), { shortDate: c } = this.formatDate(t), l = new this.sha256(await this.getSigningKey(o, s, c, i));
		return l.update(k(e)), (0,_hex_encoding_js__WEBPACK_IMPORTED_MODULE_1__.n)(await l.digest());
	}
	async signRequest(e, { signingDate: t = /* @__PURE__ */ new Date(), signableHeaders: n, unsignableHeaders: r, signingRegion: i, signingService: a } = {}) {
		let o = await this.credentialProvider();
		this.validateResolvedCredentials(o);
		let s = i ?? await this.regionProvider(), c = yi(e), { longDate: l, shortDate: u } = this.formatDate(t), d = fi(u, s, a ?? this.service);
		c.headers[ei] = l, o.sessionToken && (c.headers[`x-amz-security-token`] = o.sessionToken);
		let f = await gi(c, this.sha256);
		!_i(`x-amz-content-sha256`, c.headers) && this.applyChecksum && (c.headers[`x-amz-content-sha256`] = f);
		let p = hi(c, r, n), m = await this.getSignature(l, d, this.getSigningKey(o, s, u, a), this.createCanonicalRequest(c, p, f));
		return c.headers[$r] = `${ai} Credential=${o.accessKeyId}/${d}, SignedHeaders=${this.getCanonicalHeaderList(p)}, Signature=${m}`, c;
	}
	async getSignature(e, t, n, i) {
		let a = await this.createStringToSign(e, t, i, ai), o = new this.sha256(await n);
		return o.update(k(a)), (0,_hex_encoding_js__WEBPACK_IMPORTED_MODULE_1__.n)(await o.digest());
	}
	getSigningKey(e, t, n, r) {
		return pi(this.sha256, e, n, t, r || this.service);
	}
};
const xi = (t) => (n) => {
	let r = n.credentials, i = !!n.credentials, a;
	Object.defineProperty(n, "credentials", {
		set(t) {
			t && t !== r && t !== a && (i = !0), r = t;
			let o = Ci(n, Si(n, {
				credentials: r,
				credentialDefaultProvider: n.credentialDefaultProvider
			}));
			if (i && !o.attributed) {
				let t = typeof r == `object` && !!r;
				a = async (n) => {
					let r = await o(n);
					return t && (!r.$source || Object.keys(r.$source).length === 0) ? (0,_setCredentialFeature_js__WEBPACK_IMPORTED_MODULE_0__.t)(r, `CREDENTIALS_CODE`, `e`) : r;
				}, a.memoized = o.memoized, a.configBound = o.configBound, a.attributed = !0;
			} else a = o;
		},
		get() {
			return a;
		},
		enumerable: !0,
		configurable: !0
	}), n.credentials = r;
	let { signingEscapePath: o = !0, systemClockOffset: s = n.systemClockOffset || 0, sha256: c } = n, l;
	return l = n.signer ? G(n.signer) : n.regionInfoProvider ? () => G(n.region)().then(async (e) => [await n.regionInfoProvider(e, {
		useFipsEndpoint: await n.useFipsEndpoint(),
		useDualstackEndpoint: await n.useDualstackEndpoint()
	}) || {}, e]).then(([e, t]) => {
		let { signingRegion: r, signingService: i } = e;
		n.signingRegion = n.signingRegion || r || t, n.signingName = n.signingName || i || n.serviceId;
		let a = {
			...n,
			credentials: n.credentials,
			region: n.signingRegion,
			service: n.signingName,
			sha256: c,
			uriEscapePath: o
		};
		return new (n.signerConstructor || bi)(a);
	}) : async (e) => {
		e = Object.assign({}, {
			name: `sigv4`,
			signingName: n.signingName || n.defaultSigningName,
			signingRegion: await G(n.region)(),
			properties: {}
		}, e);
		let t = e.signingRegion, r = e.signingName;
		n.signingRegion = n.signingRegion || t, n.signingName = n.signingName || r || n.serviceId;
		let i = {
			...n,
			credentials: n.credentials,
			region: n.signingRegion,
			service: n.signingName,
			sha256: c,
			uriEscapePath: o
		};
		return new (n.signerConstructor || bi)(i);
	}, Object.assign(n, {
		systemClockOffset: s,
		signingEscapePath: o,
		signer: l,
		disableClockSkewCorrection: G(n.disableClockSkewCorrection ?? t)
	});
};
function Si(e, { credentials: t, credentialDefaultProvider: n }) {
	let r;
	return r = t ? t?.memoized ? t : An(t, On, kn) : n ? G(n(Object.assign({}, e, { parentClientConfig: e }))) : async () => {
		throw Error("@aws-sdk/core::resolveAwsSdkSigV4Config - `credentials` not provided and no credentialDefaultProvider was configured.");
	}, r.memoized = !0, r;
}
function Ci(e, t) {
	if (t.configBound) return t;
	let n = async (n) => t({
		...n,
		callerClientConfig: e
	});
	return n.memoized = t.memoized, n.configBound = !0, n;
}
const wi = xi((0,_configLoader_js__WEBPACK_IMPORTED_MODULE_7__.t)({
	environmentVariableSelector: (e) => (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_3__.m)(e, `AWS_DISABLE_CLOCK_SKEW_CORRECTION`, _endpoints_js__WEBPACK_IMPORTED_MODULE_3__.p.ENV),
	configFileSelector: (e) => (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_3__.m)(e, `disable_clock_skew_correction`, _endpoints_js__WEBPACK_IMPORTED_MODULE_3__.p.CONFIG),
	default: !1
}));
var Ti = class {
	queryCompat;
	errorRegistry;
	constructor(e = !1) {
		this.queryCompat = e;
	}
	resolveRestContentType(e, t) {
		let n = t.getMemberSchemas(), r = Object.values(n).find((e) => !!e.getMergedTraits().httpPayload);
		if (r) return r.getMergedTraits().mediaType || (r.isStringSchema() ? `text/plain` : r.isBlobSchema() ? `application/octet-stream` : e);
		if (!t.isUnitSchema() && Object.values(n).find((e) => {
			let { httpQuery: t, httpQueryParams: n, httpHeader: r, httpLabel: i, httpPrefixHeaders: a } = e.getMergedTraits();
			return !t && !n && !r && !i && a === void 0;
		})) return e;
	}
	async getErrorSchemaOrThrowBaseException(e, t, n, r, i, a) {
		let o = e;
		e.includes(`#`) && ([, o] = e.split(`#`));
		let s = {
			$metadata: i,
			$fault: n.statusCode < 500 ? `client` : `server`
		};
		if (!this.errorRegistry) throw Error(`@aws-sdk/core/protocols - error handler not initialized.`);
		try {
			return {
				errorSchema: a?.(this.errorRegistry, o) ?? this.errorRegistry.getSchema(e),
				errorMetadata: s
			};
		} catch {
			r.message = r.message ?? r.Message ?? `UnknownError`;
			let e = this.errorRegistry, t = e.getBaseException();
			if (t) {
				let n = e.getErrorCtor(t) ?? Error;
				throw this.decorateServiceException(Object.assign(new n({ name: o }), s), r);
			}
			let n = r, i = n?.message ?? n?.Message ?? n?.Error?.Message ?? n?.Error?.message;
			throw this.decorateServiceException(Object.assign(Error(i), { name: o }, s), r);
		}
	}
	compose(e, t, n) {
		let r = n;
		t.includes(`#`) && ([r] = t.split(`#`));
		let i = _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_8__.t.for(r), a = _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_8__.t.for(`smithy.ts.sdk.synthetic.` + n);
		e.copyFrom(i), e.copyFrom(a), this.errorRegistry = e;
	}
	decorateServiceException(e, t = {}) {
		if (this.queryCompat) {
			let n = e.Message ?? t.Message, r = (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_3__.s)(e, t);
			n && (r.message = n);
			let i = r.Error ?? {};
			i.Type = r.Error?.Type, i.Code = r.Error?.Code, i.Message = r.Error?.message ?? r.Error?.Message ?? n, r.Error = i;
			let a = r.$metadata.requestId;
			return a && (r.RequestId = a), r;
		}
		return (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_3__.s)(e, t);
	}
	setQueryCompatError(e, t) {
		let n = t.headers?.[`x-amzn-query-error`];
		if (e !== void 0 && n != null) {
			let [t, r] = n.split(`;`), i = Object.keys(e), a = {
				Code: t,
				Type: r
			};
			e.Code = t, e.Type = r;
			for (let t = 0; t < i.length; t++) {
				let n = i[t];
				a[n === `message` ? `Message` : n] = e[n];
			}
			delete a.__type, e.Error = a;
		}
	}
	queryCompatOutput(e, t) {
		e.Error && (t.Error = e.Error), e.Type && (t.Type = e.Type), e.Code && (t.Code = e.Code);
	}
	findQueryCompatibleError(e, t) {
		try {
			return e.getSchema(t);
		} catch {
			return e.find((e) => _endpoints_js__WEBPACK_IMPORTED_MODULE_3__.l.of(e).getMergedTraits().awsQueryError?.[0] === t);
		}
	}
};
const Ei = 2 ** 53 - 1;
var Di = class e {
	digestLength = 32;
	state = Int32Array.from(Oi);
	w;
	buffer = /* @__PURE__ */ new Uint8Array(64);
	bufferLength = 0;
	bytesHashed = 0;
	finished = !1;
	inner;
	outer;
	constructor(t) {
		if (t) {
			let n = e.normalizeKey(t);
			this.inner = new e(), this.outer = new e();
			let { inner: r, outer: i } = this, a = /* @__PURE__ */ new Uint8Array(128);
			for (let e = 0; e < 64; ++e) a[e] = 54 ^ n[e], a[e + 64] = 92 ^ n[e];
			r.update(a.subarray(0, 64)), i.update(a.subarray(64));
		}
	}
	update(e) {
		if (this.finished) throw Error(`Attempted to update an already finished HMAC.`);
		if (this.inner) {
			this.inner.update(e);
			return;
		}
		let t = k(e), n = 0, { byteLength: r } = t;
		if (this.bytesHashed += r, this.bytesHashed * 8 > Ei) throw Error(`Cannot hash more than 2^53 - 1 bits`);
		for (; r > 0;) this.buffer[this.bufferLength++] = t[n++], r--, this.bufferLength === 64 && (this.hashBuffer(), this.bufferLength = 0);
	}
	async digest() {
		let { inner: e, outer: t } = this;
		if (e && t) {
			if (this.finished) throw Error(`Attempted to digest an already finished HMAC.`);
			this.finished = !0;
			let n = e.digestSync();
			return t.update(n), t.digestSync();
		}
		return this.digestSync();
	}
	reset() {
		this.state = Int32Array.from(Oi), this.buffer = /* @__PURE__ */ new Uint8Array(64), this.bufferLength = 0, this.bytesHashed = 0;
	}
	digestSync() {
		let e = this.state.slice(), t = this.buffer.slice(), n = this.bufferLength, r = this.bytesHashed * 8, i = new DataView(t.buffer, t.byteOffset, t.byteLength);
		if (i.setUint8(n++, 128), (n - 1) % 64 >= 56) {
			for (let e = n; e < 64; ++e) i.setUint8(e, 0);
			this.hashBufferWith(e, t), n = 0;
		}
		for (let e = n; e < 56; ++e) i.setUint8(e, 0);
		i.setUint32(56, Math.floor(r / 4294967296), !1), i.setUint32(60, r, !1), this.hashBufferWith(e, t);
		let a = /* @__PURE__ */ new Uint8Array(32);
		for (let t = 0; t < 8; ++t) a[t * 4] = e[t] >>> 24 & 255, a[t * 4 + 1] = e[t] >>> 16 & 255, a[t * 4 + 2] = e[t] >>> 8 & 255, a[t * 4 + 3] = e[t] >>> 0 & 255;
		return a;
	}
	static normalizeKey(t) {
		let n = k(t);
		if (n.byteLength > 64) {
			let t = new e();
			t.update(n);
			let r = t.digestSync(), i = /* @__PURE__ */ new Uint8Array(64);
			return i.set(r), i;
		}
		if (n.byteLength < 64) {
			let e = /* @__PURE__ */ new Uint8Array(64);
			return e.set(n), e;
		}
		return n;
	}
	hashBuffer() {
		this.hashBufferWith(this.state, this.buffer);
	}
	hashBufferWith(e, t) {
		let n = this.w ??= /* @__PURE__ */ new Int32Array(64), r = e[0], i = e[1], a = e[2], o = e[3], s = e[4], c = e[5], l = e[6], u = e[7];
		for (let e = 0; e < 64; ++e) {
			if (e < 16) n[e] = (t[e * 4] & 255) << 24 | (t[e * 4 + 1] & 255) << 16 | (t[e * 4 + 2] & 255) << 8 | t[e * 4 + 3] & 255;
			else {
				let t = n[e - 2], r = (t >>> 17 | t << 15) ^ (t >>> 19 | t << 13) ^ t >>> 10;
				t = n[e - 15];
				let i = (t >>> 7 | t << 25) ^ (t >>> 18 | t << 14) ^ t >>> 3;
				n[e] = (r + n[e - 7] | 0) + (i + n[e - 16] | 0);
			}
			let d = (((s >>> 6 | s << 26) ^ (s >>> 11 | s << 21) ^ (s >>> 25 | s << 7)) + (s & c ^ ~s & l) | 0) + (u + (ki[e] + n[e] | 0) | 0) | 0, f = ((r >>> 2 | r << 30) ^ (r >>> 13 | r << 19) ^ (r >>> 22 | r << 10)) + (r & i ^ r & a ^ i & a) | 0;
			u = l, l = c, c = s, s = o + d | 0, o = a, a = i, i = r, r = d + f | 0;
		}
		e[0] += r, e[1] += i, e[2] += a, e[3] += o, e[4] += s, e[5] += c, e[6] += l, e[7] += u;
	}
};
const Oi = new Int32Array([
	1779033703,
	3144134277,
	1013904242,
	2773480762,
	1359893119,
	2600822924,
	528734635,
	1541459225
]), ki = new Int32Array([
	1116352408,
	1899447441,
	3049323471,
	3921009573,
	961987163,
	1508970993,
	2453635748,
	2870763221,
	3624381080,
	310598401,
	607225278,
	1426881987,
	1925078388,
	2162078206,
	2614888103,
	3248222580,
	3835390401,
	4022224774,
	264347078,
	604807628,
	770255983,
	1249150122,
	1555081692,
	1996064986,
	2554220882,
	2821834349,
	2952996808,
	3210313671,
	3336571891,
	3584528711,
	113926993,
	338241895,
	666307205,
	773529912,
	1294757372,
	1396182291,
	1695183700,
	1986661051,
	2177026350,
	2456956037,
	2730485921,
	2820302411,
	3259730800,
	3345764771,
	3516065817,
	3600352804,
	4094571909,
	275423344,
	430227734,
	506948616,
	659060556,
	883997877,
	958139571,
	1322822218,
	1537002063,
	1747873779,
	1955562222,
	2024104815,
	2227730452,
	2361852424,
	2428436474,
	2756734187,
	3204031479,
	3329325298
]), Ai = (() => {
	try {
		return (0,node_crypto__WEBPACK_IMPORTED_MODULE_9__.createHash)(`sha256`), !0;
	} catch {
		return !1;
	}
})() ? ji() : Di;
function ji() {
	return class {
		digestLength = 32;
		secret;
		hash;
		isHmac;
		finished = !1;
		constructor(e) {
			this.secret = e, this.isHmac = !!e, this.hash = this.createHash();
		}
		update(e) {
			if (this.finished) throw Error(`Attempted to update an already finished hash.`);
			this.hash.update(e);
		}
		async digest() {
			let e;
			return this.isHmac ? (this.finished = !0, e = this.hash.digest()) : e = this.hash.copy().digest(), new Uint8Array(e.buffer, e.byteOffset, e.byteLength);
		}
		reset() {
			this.hash = this.createHash(), this.finished = !1;
		}
		createHash() {
			return this.secret ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_9__.createHmac)(`sha256`, Mi(this.secret)) : (0,node_crypto__WEBPACK_IMPORTED_MODULE_9__.createHash)(`sha256`);
		}
	};
}
function Mi(e) {
	return typeof e == `string` ? e : ArrayBuffer.isView(e) ? Buffer.from(e.buffer, e.byteOffset, e.byteLength) : Buffer.from(e);
}



/***/ }),

/***/ 2468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ s)
/* harmony export */ });
/* harmony import */ var _dist_es_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1611);
/* harmony import */ var _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3421);
/* harmony import */ var _loadSharedConfigFiles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5318);
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1733);
import.meta.url;




const r = async (e) => {
	let { ENV_CMDS_FULL_URI: r, ENV_CMDS_RELATIVE_URI: i, fromContainerMetadata: a, fromInstanceMetadata: o } = await __webpack_require__.e(/* import() */ 6837).then(__webpack_require__.bind(__webpack_require__, 6837));
	if (process.env[i] || process.env[r]) {
		e.logger?.debug(`@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromContainerMetadata`);
		let { fromHttp: t } = await __webpack_require__.e(/* import() */ 6926).then(__webpack_require__.bind(__webpack_require__, 6926));
		return (0,_chain_js__WEBPACK_IMPORTED_MODULE_3__.t)(t(e), a(e));
	}
	return process.env.AWS_EC2_METADATA_DISABLED && process.env.AWS_EC2_METADATA_DISABLED !== `false` ? async () => {
		throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_1__.t(`EC2 Instance Metadata Service access disabled`, { logger: e.logger });
	} : (e.logger?.debug(`@aws-sdk/credential-provider-node - remoteProvider::fromInstanceMetadata`), o(e));
};
function i(e, t) {
	let n = a(e), r, i, o, s, c = async (e) => {
		if (e?.forceRefresh) return s ||= n(e).then((e) => {
			o = e;
		}).finally(() => {
			s = void 0;
		}), await s, o;
		if (o?.expiration && o?.expiration?.getTime() < Date.now() && (o = void 0), r) await r;
		else if (!o || t?.(o)) {
			if (o) i ||= n(e).then((e) => {
				o = e;
			}).catch(() => {}).finally(() => {
				i = void 0;
			});
			else return r = n(e).then((e) => {
				o = e;
			}).finally(() => {
				r = void 0;
			}), c(e);
		}
		return o;
	};
	return c;
}
const a = (e) => async (t) => {
	let n;
	for (let r of e) try {
		return await r(t);
	} catch (e) {
		if (n = e, e?.tryNextLink) continue;
		throw e;
	}
	throw n;
};
let o = !1;
const s = (n = {}) => i([
	async () => {
		if (n.profile ?? process.env.AWS_PROFILE) throw process.env.AWS_ACCESS_KEY_ID && process.env.AWS_SECRET_ACCESS_KEY && (o ||= ((n.logger?.warn && n.logger?.constructor?.name !== `NoOpLogger` ? n.logger.warn.bind(n.logger) : console.warn)(`@aws-sdk/credential-provider-node - defaultProvider::fromEnv WARNING:
    Multiple credential sources detected: 
    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.
    This SDK will proceed with the AWS_PROFILE value.
    
    However, a future version may change this behavior to prefer the ENV static credentials.
    Please ensure that your environment only sets either the AWS_PROFILE or the
    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.
`), !0)), new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_1__.t(`AWS_PROFILE is set, skipping fromEnv provider.`, {
			logger: n.logger,
			tryNextLink: !0
		});
		return n.logger?.debug(`@aws-sdk/credential-provider-node - defaultProvider::fromEnv`), (0,_dist_es_js__WEBPACK_IMPORTED_MODULE_0__.i)(n)();
	},
	async (e) => {
		n.logger?.debug(`@aws-sdk/credential-provider-node - defaultProvider::fromSSO`);
		let { ssoStartUrl: r, ssoAccountId: i, ssoRegion: a, ssoRoleName: o, ssoSession: s } = n;
		if (!r && !i && !a && !o && !s) throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_1__.t(`Skipping SSO provider in default chain (inputs do not include SSO fields).`, { logger: n.logger });
		let { fromSSO: c } = await __webpack_require__.e(/* import() */ 1765).then(__webpack_require__.bind(__webpack_require__, 1765));
		return c(n)(e);
	},
	async (e) => {
		n.logger?.debug(`@aws-sdk/credential-provider-node - defaultProvider::fromIni`);
		let { fromIni: t } = await __webpack_require__.e(/* import() */ 6488).then(__webpack_require__.bind(__webpack_require__, 6488));
		return t(n)(e);
	},
	async (e) => {
		n.logger?.debug(`@aws-sdk/credential-provider-node - defaultProvider::fromProcess`);
		let { fromProcess: t } = await __webpack_require__.e(/* import() */ 9159).then(__webpack_require__.bind(__webpack_require__, 9159));
		return t(n)(e);
	},
	async (e) => {
		n.logger?.debug(`@aws-sdk/credential-provider-node - defaultProvider::fromTokenFile`);
		let { fromTokenFile: t } = await __webpack_require__.e(/* import() */ 5149).then(__webpack_require__.bind(__webpack_require__, 5149));
		return t(n)(e);
	},
	async () => (n.logger?.debug(`@aws-sdk/credential-provider-node - defaultProvider::remoteProvider`), (await r(n))()),
	async () => {
		throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_1__.t(`Could not load credentials from any providers`, {
			tryNextLink: !1,
			logger: n.logger
		});
	}
], c), c = (e) => e?.expiration !== void 0 && e.expiration.getTime() - Date.now() < 3e5;



/***/ }),

/***/ 1611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ a),
/* harmony export */   n: () => (/* binding */ r),
/* harmony export */   r: () => (/* binding */ i),
/* harmony export */   t: () => (/* binding */ o)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1480);
/* harmony import */ var _setCredentialFeature_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3831);
/* harmony import */ var _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3421);
import.meta.url;



const r = `AWS_ACCESS_KEY_ID`, i = `AWS_SECRET_ACCESS_KEY`, a = (e) => async () => {
	e?.logger?.debug(`@aws-sdk/credential-provider-env - fromEnv`);
	let a = process.env[r], o = process.env[i], s = process.env.AWS_SESSION_TOKEN, c = process.env.AWS_CREDENTIAL_EXPIRATION, l = process.env.AWS_CREDENTIAL_SCOPE, u = process.env.AWS_ACCOUNT_ID;
	if (a && o) {
		let e = {
			accessKeyId: a,
			secretAccessKey: o,
			...s && { sessionToken: s },
			...c && { expiration: new Date(c) },
			...l && { credentialScope: l },
			...u && { accountId: u }
		};
		return (0,_setCredentialFeature_js__WEBPACK_IMPORTED_MODULE_1__.t)(e, `CREDENTIALS_ENV_VARS`, `g`), e;
	}
	throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_2__.t(`Unable to find environment variable credentials.`, { logger: e?.logger });
};
var o = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)({ fromEnv: () => a });



/***/ }),

/***/ 4771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ e),
/* harmony export */   i: () => (/* binding */ n),
/* harmony export */   n: () => (/* binding */ o),
/* harmony export */   r: () => (/* binding */ t),
/* harmony export */   t: () => (/* binding */ a)
/* harmony export */ });
import.meta.url;
const e = (e) => typeof ArrayBuffer == `function` && e instanceof ArrayBuffer || Object.prototype.toString.call(e) === `[object ArrayBuffer]`, t = (t, n = 0, r = t.byteLength - n) => {
	if (!e(t)) throw TypeError(`The "input" argument must be ArrayBuffer. Received type ${typeof t} (${t})`);
	return Buffer.from(t, n, r);
}, n = (e, t) => {
	if (typeof e != `string`) throw TypeError(`The "input" argument must be of type string. Received type ${typeof e} (${e})`);
	return t ? Buffer.from(e, t) : Buffer.from(e);
}, r = {}, i = {};
for (let e = 0; e < 256; e++) {
	let t = e.toString(16).toLowerCase();
	t.length === 1 && (t = `0${t}`), r[e] = t, i[t] = e;
}
function a(e) {
	if (e.length % 2 != 0) throw Error(`Hex encoded strings must have an even number length`);
	let t = new Uint8Array(e.length / 2);
	for (let n = 0; n < e.length; n += 2) {
		let r = e.slice(n, n + 2).toLowerCase();
		if (r in i) t[n / 2] = i[r];
		else throw Error(`Cannot decode unrecognized sequence ${r} as hexadecimal`);
	}
	return t;
}
function o(e) {
	let t = ``;
	for (let n = 0; n < e.byteLength; n++) t += r[e[n]];
	return t;
}



/***/ }),

/***/ 5353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ e)
/* harmony export */ });
import.meta.url;
var e = class e {
	method;
	protocol;
	hostname;
	port;
	path;
	query;
	headers;
	username;
	password;
	fragment;
	body;
	constructor(e) {
		this.method = e.method || `GET`, this.hostname = e.hostname || `localhost`, this.port = e.port, this.query = e.query || {}, this.headers = e.headers || {}, this.body = e.body, this.protocol = e.protocol ? e.protocol.slice(-1) === `:` ? e.protocol : `${e.protocol}:` : `https:`, this.path = e.path ? e.path.charAt(0) === `/` ? e.path : `/${e.path}` : `/`, this.username = e.username, this.password = e.password, this.fragment = e.fragment;
	}
	static clone(n) {
		let r = new e({
			...n,
			headers: { ...n.headers }
		});
		return r.query &&= t(r.query), r;
	}
	static isInstance(e) {
		if (!e) return !1;
		let t = e;
		return `method` in t && `protocol` in t && `hostname` in t && `path` in t && typeof t.query == `object` && typeof t.headers == `object`;
	}
	clone() {
		return e.clone(this);
	}
};
function t(e) {
	return Object.keys(e).reduce((t, n) => {
		let r = e[n];
		return {
			...t,
			[n]: Array.isArray(r) ? [...r] : r
		};
	}, {});
}



/***/ }),

/***/ 1854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ ce),
/* harmony export */   c: () => (/* binding */ ee),
/* harmony export */   d: () => (/* binding */ j),
/* harmony export */   f: () => (/* binding */ i),
/* harmony export */   i: () => (/* binding */ le),
/* harmony export */   l: () => (/* binding */ T),
/* harmony export */   n: () => (/* binding */ W),
/* harmony export */   o: () => (/* binding */ L),
/* harmony export */   r: () => (/* binding */ H),
/* harmony export */   s: () => (/* binding */ C),
/* harmony export */   t: () => (/* binding */ ge),
/* harmony export */   u: () => (/* binding */ D)
/* harmony export */ });
/* harmony import */ var _hasOwn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9978);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4708);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7075);
import.meta.url;



var i = class {
	statusCode;
	reason;
	headers;
	body;
	constructor(e) {
		this.statusCode = e.statusCode, this.reason = e.reason, this.headers = e.headers || {}, this.body = e.body;
	}
	static isInstance(e) {
		if (!e) return !1;
		let t = e;
		return typeof t.statusCode == `number` && typeof t.headers == `object`;
	}
};
const a = (e) => {
	if (e != null) {
		if (typeof e == `string`) {
			let t = parseFloat(e);
			if (!Number.isNaN(t)) return String(t) !== String(e) && b.warn(y(`Expected number but observed string: ${e}`)), t;
		}
		if (typeof e == `number`) return e;
		throw TypeError(`Expected number, got ${typeof e}: ${e}`);
	}
}, o = Math.ceil(2 ** 127 * (2 - 2 ** -23)), s = (e) => {
	let t = a(e);
	if (t !== void 0 && !Number.isNaN(t) && t !== 1 / 0 && t !== -1 / 0 && Math.abs(t) > o) throw TypeError(`Expected 32-bit float, got ${e}`);
	return t;
}, c = (e) => {
	if (e != null) {
		if (Number.isInteger(e) && !Number.isNaN(e)) return e;
		throw TypeError(`Expected integer, got ${typeof e}: ${e}`);
	}
}, l = (e) => d(e, 16), u = (e) => d(e, 8), d = (e, t) => {
	let n = c(e);
	if (n !== void 0 && f(n, t) !== n) throw TypeError(`Expected ${t}-bit integer, got ${e}`);
	return n;
}, f = (e, t) => {
	switch (t) {
		case 32: return Int32Array.of(e)[0];
		case 16: return Int16Array.of(e)[0];
		case 8: return Int8Array.of(e)[0];
	}
}, p = (e) => a(typeof e == `string` ? g(e) : e), m = (e) => s(typeof e == `string` ? g(e) : e), h = /(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g, g = (e) => {
	let t = e.match(h);
	if (t === null || t[0].length !== e.length) throw TypeError(`Expected real number, got implicit NaN`);
	return parseFloat(e);
}, _ = (e) => l(typeof e == `string` ? g(e) : e), v = (e) => u(typeof e == `string` ? g(e) : e), y = (e) => String(TypeError(e).stack || e).split(`
`).slice(0, 5).filter((e) => !e.includes(`stackTraceWarning`)).join(`
`), b = { warn: console.warn }, x = [
	`Sun`,
	`Mon`,
	`Tue`,
	`Wed`,
	`Thu`,
	`Fri`,
	`Sat`
], S = [
	`Jan`,
	`Feb`,
	`Mar`,
	`Apr`,
	`May`,
	`Jun`,
	`Jul`,
	`Aug`,
	`Sep`,
	`Oct`,
	`Nov`,
	`Dec`
];
function C(e) {
	let t = e.getUTCFullYear(), n = e.getUTCMonth(), r = e.getUTCDay(), i = e.getUTCDate(), a = e.getUTCHours(), o = e.getUTCMinutes(), s = e.getUTCSeconds(), c = i < 10 ? `0${i}` : `${i}`, l = a < 10 ? `0${a}` : `${a}`, u = o < 10 ? `0${o}` : `${o}`, d = s < 10 ? `0${s}` : `${s}`;
	return `${x[r]}, ${c} ${S[n]} ${t} ${l}:${u}:${d} GMT`;
}
const w = /* @__PURE__ */ new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/), T = (e) => {
	if (e == null) return;
	if (typeof e != `string`) throw TypeError(`RFC-3339 date-times must be expressed as strings`);
	let t = w.exec(e);
	if (!t) throw TypeError(`Invalid RFC-3339 date-time value`);
	let [n, r, i, a, o, s, c, l] = t, u = _(F(r)), d = P(i, `month`, 1, 12), f = P(a, `day`, 1, 31);
	return M(u, d, f, {
		hours: o,
		minutes: s,
		seconds: c,
		fractionalMilliseconds: l
	});
}, E = /* @__PURE__ */ new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/), D = (e) => {
	if (e == null) return;
	if (typeof e != `string`) throw TypeError(`RFC-3339 date-times must be expressed as strings`);
	let t = E.exec(e);
	if (!t) throw TypeError(`Invalid RFC-3339 date-time value`);
	let [n, r, i, a, o, s, c, l, u] = t, d = _(F(r)), f = P(i, `month`, 1, 12), p = P(a, `day`, 1, 31), m = M(d, f, p, {
		hours: o,
		minutes: s,
		seconds: c,
		fractionalMilliseconds: l
	});
	return u.toUpperCase() != `Z` && m.setTime(m.getTime() - se(u)), m;
}, O = /* @__PURE__ */ new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/), k = /* @__PURE__ */ new RegExp(/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/), A = /* @__PURE__ */ new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/), j = (e) => {
	if (e == null) return;
	if (typeof e != `string`) throw TypeError(`RFC-7231 date-times must be expressed as strings`);
	let t = O.exec(e);
	if (t) {
		let [e, n, r, i, a, o, s, c] = t;
		return M(_(F(i)), N(r), P(n, `day`, 1, 31), {
			hours: a,
			minutes: o,
			seconds: s,
			fractionalMilliseconds: c
		});
	}
	if (t = k.exec(e), t) {
		let [e, n, r, i, a, o, s, c] = t;
		return ne(M(te(i), N(r), P(n, `day`, 1, 31), {
			hours: a,
			minutes: o,
			seconds: s,
			fractionalMilliseconds: c
		}));
	}
	if (t = A.exec(e), t) {
		let [e, n, r, i, a, o, s, c] = t;
		return M(_(F(c)), N(n), P(r.trimLeft(), `day`, 1, 31), {
			hours: i,
			minutes: a,
			seconds: o,
			fractionalMilliseconds: s
		});
	}
	throw TypeError(`Invalid RFC-7231 date-time value`);
}, ee = (e) => {
	if (e == null) return;
	let t;
	if (typeof e == `number`) t = e;
	else if (typeof e == `string`) t = p(e);
	else if (typeof e == `object` && e.tag === 1) t = e.value;
	else throw TypeError(`Epoch timestamps must be expressed as floating point numbers or their string representation`);
	if (Number.isNaN(t) || t === 1 / 0 || t === -1 / 0) throw TypeError(`Epoch timestamps must be valid, non-Infinite, non-NaN numerics`);
	return new Date(Math.round(t * 1e3));
}, M = (e, t, n, r) => {
	let i = t - 1;
	return ie(e, i, n), new Date(Date.UTC(e, i, n, P(r.hours, `hour`, 0, 23), P(r.minutes, `minute`, 0, 59), P(r.seconds, `seconds`, 0, 60), oe(r.fractionalMilliseconds)));
}, te = (e) => {
	let t = (/* @__PURE__ */ new Date()).getUTCFullYear(), n = Math.floor(t / 100) * 100 + _(F(e));
	return n < t ? n + 100 : n;
}, ne = (e) => e.getTime() - (/* @__PURE__ */ new Date()).getTime() > 15768e8 ? new Date(Date.UTC(e.getUTCFullYear() - 100, e.getUTCMonth(), e.getUTCDate(), e.getUTCHours(), e.getUTCMinutes(), e.getUTCSeconds(), e.getUTCMilliseconds())) : e, N = (e) => {
	let t = S.indexOf(e);
	if (t < 0) throw TypeError(`Invalid month: ${e}`);
	return t + 1;
}, re = [
	31,
	28,
	31,
	30,
	31,
	30,
	31,
	31,
	30,
	31,
	30,
	31
], ie = (e, t, n) => {
	let r = re[t];
	if (t === 1 && ae(e) && (r = 29), n > r) throw TypeError(`Invalid day for ${S[t]} in ${e}: ${n}`);
}, ae = (e) => e % 4 == 0 && (e % 100 != 0 || e % 400 == 0), P = (e, t, n, r) => {
	let i = v(F(e));
	if (i < n || i > r) throw TypeError(`${t} must be between ${n} and ${r}, inclusive`);
	return i;
}, oe = (e) => e == null ? 0 : m(`0.` + e) * 1e3, se = (e) => {
	let t = e[0], n = 1;
	if (t == `+`) n = 1;
	else if (t == `-`) n = -1;
	else throw TypeError(`Offset direction, ${t}, must be "+" or "-"`);
	let r = Number(e.substring(1, 3)), i = Number(e.substring(4, 6));
	return n * (r * 60 + i) * 60 * 1e3;
}, F = (e) => {
	let t = 0;
	for (; t < e.length - 1 && e.charAt(t) === `0`;) t++;
	return t === 0 ? e : e.slice(t);
};
function I(e, t) {
	if (t === void 0) {
		t = 0;
		for (let n of e) t += n.byteLength;
	}
	let n = new Uint8Array(t), r = 0;
	for (let t of e) n.set(t, r), r += t.byteLength;
	return n;
}
const L = (e) => typeof ReadableStream == `function` && (e?.constructor?.name === ReadableStream.name || e instanceof ReadableStream), R = (e) => typeof Blob == `function` && (e?.constructor?.name === Blob.name || e instanceof Blob), ce = async (e) => R(e) ? z(e) : B(e);
async function z(e) {
	return e.arrayBuffer().then((e) => new Uint8Array(e));
}
async function B(e) {
	let t = [], n = e.getReader(), r = 0;
	for (;;) {
		let { done: e, value: i } = await n.read();
		if (i && (t.push(i), r += i.length), e) break;
	}
	return I(t, r);
}
const le = (e) => R(e) ? z(e) : L(e) ? B(e) : new Promise((t, n) => {
	let r = new V(), i = e;
	i.pipe(r), i.on(`error`, (e) => {
		r.end(), n(e);
	}), r.on(`error`, n), r.on(`finish`, function() {
		t(I(this.bufferedBytes));
	});
});
var V = class extends node_stream__WEBPACK_IMPORTED_MODULE_2__.Writable {
	bufferedBytes = [];
	_write(e, t, n) {
		this.bufferedBytes.push(e), n();
	}
};
const H = (e) => encodeURIComponent(e).replace(/[!'()*]/g, U), U = (e) => `%${e.charCodeAt(0).toString(16).toUpperCase()}`;
function W(e) {
	let t = [];
	for (let n of Object.keys(e).sort()) {
		let r = e[n];
		if (n = H(n), Array.isArray(r)) for (let e = 0, i = r.length; e < i; e++) t.push(`${n}=${H(r[e])}`);
		else {
			let e = n;
			(r || typeof r == `string`) && (e += `=${H(r)}`), t.push(e);
		}
	}
	return t.join(`&`);
}
function G(e) {
	let t = e && typeof e == `object` && `reason` in e ? e.reason : void 0;
	if (t) {
		if (t instanceof Error) {
			let e = Error(`Request aborted`);
			return e.name = `AbortError`, e.cause = t, e;
		}
		let e = Error(String(t));
		return e.name = `AbortError`, e;
	}
	let n = Error(`Request aborted`);
	return n.name = `AbortError`, n;
}
const ue = [
	`ECONNRESET`,
	`EPIPE`,
	`ETIMEDOUT`
], de = (t) => {
	let n = {};
	for (let r in t) {
		if (!(0,_hasOwn_js__WEBPACK_IMPORTED_MODULE_0__.t)(t, r)) continue;
		let i = t[r];
		n[r] = Array.isArray(i) ? i.join(`,`) : i;
	}
	return n;
}, K = {
	setTimeout: (e, t) => setTimeout(e, t),
	clearTimeout: (e) => clearTimeout(e)
}, q = 1e3, J = (e, t, n = 0) => {
	if (!n) return -1;
	let r = (r) => {
		let i = K.setTimeout(() => {
			e.destroy(), t(Object.assign(Error(`@smithy/node-http-handler - the request socket did not establish a connection with the server within the configured timeout of ${n} ms.`), { name: `TimeoutError` }));
		}, n - r), a = (e) => {
			e?.connecting ? e.on(`connect`, () => {
				K.clearTimeout(i);
			}) : K.clearTimeout(i);
		};
		e.socket ? a(e.socket) : e.on(`socket`, a);
	};
	return n < 2e3 ? (r(0), 0) : K.setTimeout(r.bind(null, q), q);
}, fe = (e, t, n = 0, r, i) => n ? K.setTimeout(() => {
	let a = `@smithy/node-http-handler - [${r ? `ERROR` : `WARN`}] a request has exceeded the configured ${n} ms requestTimeout.`;
	if (r) {
		let n = Object.assign(Error(a), {
			name: `TimeoutError`,
			code: `ETIMEDOUT`
		});
		e.destroy(n), t(n);
	} else a += ` Init client requestHandler with throwOnRequestTimeout=true to turn this into an error.`, i?.warn?.(a);
}, n) : -1, pe = (e, { keepAlive: t, keepAliveMsecs: n }, r = 3e3) => {
	if (t !== !0) return -1;
	let i = () => {
		e.socket ? e.socket.setKeepAlive(t, n || 0) : e.on(`socket`, (e) => {
			e.setKeepAlive(t, n || 0);
		});
	};
	return r === 0 ? (i(), 0) : K.setTimeout(i, r);
}, Y = (e) => {
	let t = e?.defaultSocketTimeout;
	return typeof t == `number` && Number.isFinite(t) && t > 0 ? t : void 0;
}, X = (e, t, n = 0, r = !1) => {
	if (!Number.isFinite(n) || n <= 0) return;
	let i;
	e.once(`response`, (e) => i = e);
	let a = () => {
		if (i?.complete) {
			e.socket?.destroy();
			return;
		}
		let a = Object.assign(Error(`@smithy/node-http-handler - the request socket timed out after ${n} ms of inactivity (${r ? `service default socket timeout` : `configured by client requestHandler`}).`), { name: `TimeoutError` });
		i?.destroy(a), e.destroy(), t(a);
	}, o = () => {
		let { socket: t } = e;
		t ? t.connecting ? t.once(`connect`, o) : (t.setTimeout(n, a), e.on(`close`, () => t.removeListener(`timeout`, a))) : e.once(`socket`, o);
	};
	if (n < 6e3) {
		o();
		return;
	}
	let s = K.setTimeout(o, 3e3);
	e.once(`close`, () => K.clearTimeout(s));
}, Z = 6e3;
async function me(e, t, n = Z, r = !1) {
	let i = t.headers, a = i ? i.Expect || i.expect : void 0, o = -1, s = !0;
	!r && a === `100-continue` && (s = await Promise.race([new Promise((e) => {
		o = Number(K.setTimeout(() => e(!0), Math.max(Z, n)));
	}), new Promise((t) => {
		e.on(`continue`, () => {
			K.clearTimeout(o), t(!0);
		}), e.on(`response`, () => {
			K.clearTimeout(o), t(!1);
		}), e.on(`error`, () => {
			K.clearTimeout(o), t(!1);
		});
	})])), s && he(e, t.body);
}
function he(e, t) {
	if (t instanceof node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable) t.pipe(e);
	else if (t) {
		let n = Buffer.isBuffer(t);
		if (n || typeof t == `string`) {
			n && t.byteLength === 0 ? e.end() : e.end(t);
			return;
		}
		let r = t;
		if (typeof r == `object` && r.buffer && typeof r.byteOffset == `number` && typeof r.byteLength == `number`) {
			e.end(Buffer.from(r.buffer, r.byteOffset, r.byteLength));
			return;
		}
		e.end(Buffer.from(t));
	} else e.end();
}
let Q, $;
var ge = class n {
	config;
	configProvider;
	socketWarningTimestamp = 0;
	externalAgent = !1;
	metadata = { handlerProtocol: `http/1.1` };
	static create(e) {
		return typeof e?.handle == `function` ? e : new n(e);
	}
	static checkSocketUsage(t, n, r = console) {
		let { sockets: i, requests: a, maxSockets: o } = t;
		if (typeof o != `number` || o === 1 / 0 || Date.now() - 15e3 < n) return n;
		if (i && a) for (let t in i) {
			if (!(0,_hasOwn_js__WEBPACK_IMPORTED_MODULE_0__.t)(i, t)) continue;
			let n = i[t]?.length ?? 0, s = a[t]?.length ?? 0;
			if (n >= o && s >= 2 * o) return r?.warn?.(`@smithy/node-http-handler:WARN - socket usage at capacity=${n} and ${s} additional requests are enqueued.
See https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html
or increase socketAcquisitionWarningTimeout=(millis) in the NodeHttpHandler config.`), Date.now();
		}
		return n;
	}
	constructor(e) {
		this.configProvider = new Promise((t, n) => {
			typeof e == `function` ? e().then((e) => {
				t(this.resolveDefaultConfig(e));
			}).catch(n) : t(this.resolveDefaultConfig(e));
		});
	}
	destroy() {
		this.config?.httpAgent?.destroy(), this.config?.httpsAgent?.destroy();
	}
	async handle(e, { abortSignal: r, requestTimeout: a } = {}) {
		this.config ||= await this.configProvider;
		let o = this.config, s = o.logger, c = e.protocol === `https:`;
		return !c && !this.config.httpAgent && (this.config.httpAgent = await this.config.httpAgentProvider()), new Promise((l, u) => {
			let d, f = -1, p = -1, m = -1, h = -1, g = () => {
				K.clearTimeout(f), K.clearTimeout(p), K.clearTimeout(m), K.clearTimeout(h);
			}, _ = async (e) => {
				await d, g(), l(e);
			}, v = async (e) => {
				await d, g(), u(e);
			};
			if (r?.aborted) {
				v(G(r));
				return;
			}
			let y = e.headers, b = y ? (y.Expect ?? y.expect) === `100-continue` : !1, x = c ? o.httpsAgent : o.httpAgent;
			b && !this.externalAgent && (x = new (c ? node_https__WEBPACK_IMPORTED_MODULE_1__.Agent : Q)({
				keepAlive: !1,
				maxSockets: 1 / 0
			})), f = K.setTimeout(() => {
				this.socketWarningTimestamp = n.checkSocketUsage(x, this.socketWarningTimestamp, s);
			}, o.socketAcquisitionWarningTimeout ?? (o.requestTimeout ?? 2e3) + (o.connectionTimeout ?? 1e3));
			let S = e.query ? W(e.query) : ``, C;
			(e.username != null || e.password != null) && (C = `${e.username ?? ``}:${e.password ?? ``}`);
			let w = e.path;
			S && (w += `?${S}`), e.fragment && (w += `#${e.fragment}`);
			let T = e.hostname ?? ``;
			T = T[0] === `[` && T.endsWith(`]`) ? e.hostname.slice(1, -1) : e.hostname;
			let E = {
				headers: e.headers,
				host: T,
				method: e.method,
				path: w,
				port: e.port,
				agent: x,
				auth: C
			}, D = (c ? node_https__WEBPACK_IMPORTED_MODULE_1__.request : $)(E, (e) => {
				let t = new i({
					statusCode: e.statusCode || -1,
					reason: e.statusMessage,
					headers: de(e.headers),
					body: e
				});
				_({ response: t });
			});
			if (D.on(`error`, (e) => {
				ue.includes(e.code) ? v(Object.assign(e, { name: `TimeoutError` })) : v(e);
			}), r) {
				let e = () => {
					D.destroy();
					let e = G(r);
					v(e);
				};
				if (typeof r.addEventListener == `function`) {
					let t = r;
					t.addEventListener(`abort`, e, { once: !0 }), D.once(`close`, () => t.removeEventListener(`abort`, e));
				} else r.onabort = e;
			}
			let O = a ?? o.requestTimeout;
			p = J(D, v, o.connectionTimeout), m = fe(D, v, O, o.throwOnRequestTimeout, s ?? console);
			let k = o.socketTimeout === void 0 ? Y(o) : void 0;
			k ? X(D, v, k, !0) : X(D, v, o.socketTimeout);
			let A = E.agent;
			typeof A == `object` && `keepAlive` in A && (h = pe(D, {
				keepAlive: A.keepAlive,
				keepAliveMsecs: A.keepAliveMsecs
			})), d = me(D, e, O, this.externalAgent).catch((e) => (g(), u(e)));
		});
	}
	updateHttpClientConfig(e, t) {
		this.config = void 0, this.configProvider = this.configProvider.then((n) => {
			switch (e) {
				case Symbol.for(`logger`):
					e = `logger`, t = n.logger ?? t;
					break;
				case Symbol.for(`@smithy/defaultSocketTimeout`): e = `defaultSocketTimeout`, t = Y(n) ?? t;
			}
			return {
				...n,
				[e]: t
			};
		});
	}
	httpHandlerConfigs() {
		return this.config ?? {};
	}
	resolveDefaultConfig(e) {
		let { requestTimeout: n, connectionTimeout: r, socketTimeout: i, socketAcquisitionWarningTimeout: a, httpAgent: o, httpsAgent: s, throwOnRequestTimeout: c, logger: l } = e || {}, u;
		return {
			connectionTimeout: r,
			requestTimeout: n,
			socketTimeout: i,
			defaultSocketTimeout: Y(e),
			socketAcquisitionWarningTimeout: a,
			throwOnRequestTimeout: c,
			httpAgentProvider: () => u ??= (async () => {
				let e = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 19)), { Agent: t, request: n } = e.default ?? e;
				return $ = n, Q = t, o instanceof Q || typeof o?.destroy == `function` ? (this.externalAgent = !0, o) : new Q({
					keepAlive: !0,
					maxSockets: 50,
					...o
				});
			})(),
			httpsAgent: s instanceof node_https__WEBPACK_IMPORTED_MODULE_1__.Agent || typeof s?.destroy == `function` ? (this.externalAgent = !0, s) : new node_https__WEBPACK_IMPORTED_MODULE_1__.Agent({
				keepAlive: !0,
				maxSockets: 50,
				...s
			}),
			logger: l
		};
	}
};



/***/ }),

/***/ 1480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ u),
/* harmony export */   n: () => (/* binding */ c),
/* harmony export */   r: () => (/* binding */ d),
/* harmony export */   t: () => (/* binding */ s)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
import.meta.url;

var t = Object.create, n = Object.defineProperty, r = Object.getOwnPropertyDescriptor, i = Object.getOwnPropertyNames, a = Object.getPrototypeOf, o = Object.prototype.hasOwnProperty, s = (e, t) => () => (t || (e((t = { exports: {} }).exports, t, t.exports), e = null), t.exports), c = (e, t) => {
	let r = Object.setPrototypeOf({}, null);
	for (var i in e) n(r, i, {
		get: e[i],
		enumerable: !0
	});
	return t & 1 || n(r, Symbol.toStringTag, { value: `Module` }), t & 2 ? r : Object.preventExtensions(r);
}, l = (e, t, a, s) => {
	if (t && typeof t == `object` || typeof t == `function`) for (var c = i(t), l = 0, u = c.length, d; l < u; l++) d = c[l], !o.call(e, d) && d !== a && n(e, d, {
		get: ((e) => t[e]).bind(null, d),
		enumerable: !(s = r(t, d)) || s.enumerable
	});
	return e;
}, u = (e, r, i) => (i = e == null ? {} : t(a(e)), l(r || !e || !e.__esModule || !o.call(e, `default`) ? n(i, `default`, {
	value: e,
	enumerable: !0
}) : i, e)), d = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);



/***/ }),

/***/ 3831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ e)
/* harmony export */ });
import.meta.url;
function e(e, t, n) {
	return e.$source ||= {}, e.$source[t] = n, e;
}



/***/ }),

/***/ 3772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ n),
/* harmony export */   t: () => (/* binding */ r)
/* harmony export */ });
/* harmony import */ var _hex_encoding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4771);
import.meta.url;

const n = (t) => {
	let n = (0,_hex_encoding_js__WEBPACK_IMPORTED_MODULE_0__.i)(t, `utf8`);
	return new Uint8Array(n.buffer, n.byteOffset, n.byteLength / Uint8Array.BYTES_PER_ELEMENT);
}, r = (e) => {
	if (typeof e == `string`) return e;
	if (typeof e != `object` || typeof e.byteOffset != `number` || typeof e.byteLength != `number`) throw Error(`@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.`);
	return (0,_hex_encoding_js__WEBPACK_IMPORTED_MODULE_0__.r)(e.buffer, e.byteOffset, e.byteLength).toString(`utf8`);
};



/***/ })

};
