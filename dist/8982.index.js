export const id = 8982;
export const ids = [8982];
export const modules = {

/***/ 3421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ e),
/* harmony export */   t: () => (/* binding */ t)
/* harmony export */ });
import.meta.url;
var e = class e extends Error {
	name = `ProviderError`;
	tryNextLink;
	constructor(t, n = !0) {
		let r, i = !0;
		typeof n == `boolean` ? (r = void 0, i = n) : typeof n == `object` && n && (r = n.logger, i = n.tryNextLink ?? !0), super(t), this.tryNextLink = i, Object.setPrototypeOf(this, e.prototype), r?.debug?.(`@smithy/property-provider ${i ? `->` : `(!)`} ${t}`);
	}
	static from(e, t = !0) {
		return Object.assign(new this(e.message, t), e);
	}
}, t = class t extends e {
	name = `CredentialsProviderError`;
	constructor(e, n = !0) {
		super(e, n), Object.setPrototypeOf(this, t.prototype);
	}
};



/***/ }),

/***/ 645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ e)
/* harmony export */ });
import.meta.url;
var e = class e {
	namespace;
	schemas;
	exceptions;
	static registries = /* @__PURE__ */ new Map();
	constructor(t, n = /* @__PURE__ */ new Map(), r = /* @__PURE__ */ new Map()) {
		this.namespace = t, this.schemas = n, this.exceptions = r, e.registries.has(t) || e.registries.set(t, this);
	}
	static for(t) {
		return e.registries.get(t) ?? new e(t);
	}
	copyFrom(e) {
		let { schemas: t, exceptions: n } = this;
		for (let [n, r] of e.schemas) t.has(n) || t.set(n, r);
		for (let [t, r] of e.exceptions) n.has(t) || n.set(t, r);
	}
	register(t, n) {
		let r = this.normalizeShapeId(t);
		for (let t of [this, e.for(r.split(`#`)[0])]) t.schemas.has(r) || t.schemas.set(r, n);
	}
	getSchema(e) {
		let t = this.normalizeShapeId(e);
		if (!this.schemas.has(t)) {
			if (!e.includes(`#`)) {
				let t = `#` + e, n = [];
				for (let [e, r] of this.schemas.entries()) e.endsWith(t) && n.push(r);
				if (n.length === 1) return n[0];
			}
			throw Error(`@smithy/core/schema - schema not found for ${t}`);
		}
		return this.schemas.get(t);
	}
	registerError(t, n) {
		let r = t, i = r[1], a = i + `#` + r[2];
		n.hasOwnProperty?.(`shapeId`) || (n.shapeId = a);
		for (let t of [this, e.for(i)]) !t.schemas.has(a) && !t.exceptions.has(r) && (t.schemas.set(a, r), t.exceptions.set(r, n));
	}
	getErrorCtor(t) {
		let n = t;
		return this.exceptions.has(n) ? this.exceptions.get(n) : e.for(n[1]).exceptions.get(n);
	}
	getBaseException() {
		for (let e of this.exceptions.keys()) if (Array.isArray(e)) {
			let [, t, n] = e, r = t + `#` + n;
			if (r.startsWith(`smithy.ts.sdk.synthetic.`) && r.endsWith(`ServiceException`)) return e;
		}
	}
	find(e) {
		for (let t of this.schemas.values()) if (e(t)) return t;
	}
	clear() {
		this.schemas.clear(), this.exceptions.clear();
	}
	normalizeShapeId(e) {
		return e.includes(`#`) ? e : this.namespace + `#` + e;
	}
};



/***/ }),

/***/ 1733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ t)
/* harmony export */ });
/* harmony import */ var _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3421);
import.meta.url;

const t = (...t) => async () => {
	if (t.length === 0) throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_0__.n(`No providers in chain`);
	let n;
	for (let e of t) try {
		return await e();
	} catch (e) {
		if (n = e, e?.tryNextLink) continue;
		throw e;
	}
	throw n;
};



/***/ }),

/***/ 4015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ s),
/* harmony export */   r: () => (/* binding */ a),
/* harmony export */   t: () => (/* binding */ p)
/* harmony export */ });
/* harmony import */ var _loadSharedConfigFiles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5318);
/* harmony import */ var _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3421);
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1733);
import.meta.url;



function i(e) {
	let t = {};
	if (e = e.replace(/^\?/, ``), e) for (let n of e.split(`&`)) {
		let [e, r = null] = n.split(`=`);
		e = decodeURIComponent(e), r &&= decodeURIComponent(r), e in t ? Array.isArray(t[e]) ? t[e].push(r) : t[e] = [t[e], r] : t[e] = r;
	}
	return t;
}
const a = (e) => {
	if (typeof e == `string`) return a(new URL(e));
	let { hostname: t, pathname: n, port: r, protocol: o, search: s } = e, c;
	return s && (c = i(s)), {
		hostname: t,
		port: r ? parseInt(r) : void 0,
		protocol: o,
		path: n,
		query: c
	};
}, o = (e) => () => Promise.resolve(e), s = (e, t, n) => {
	let r, i, a, o = !1, s = async () => {
		i ||= e();
		try {
			r = await i, a = !0, o = !1;
		} finally {
			i = void 0;
		}
		return r;
	};
	return t === void 0 ? async (e) => ((!a || e?.forceRefresh) && (r = await s()), r) : async (e) => ((!a || e?.forceRefresh) && (r = await s()), o ? r : n && !n(r) ? (o = !0, r) : (t(r) && await s(), r));
};
function c(e) {
	try {
		let t = new Set(Array.from(e.match(/([A-Z_]){3,}/g) ?? []));
		return t.delete(`CONFIG`), t.delete(`CONFIG_PREFIX_SEPARATOR`), t.delete(`ENV`), [...t].join(`, `);
	} catch {
		return e;
	}
}
const l = (e, t) => async () => {
	try {
		let n = e(process.env, t);
		if (n === void 0) throw Error();
		return n;
	} catch (r) {
		throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_1__.t(r.message || `Not found in ENV: ${c(e.toString())}`, { logger: t?.logger });
	}
}, u = (r, { preferredFile: i = `config`, ...a } = {}) => async () => {
	let o = (0,_loadSharedConfigFiles_js__WEBPACK_IMPORTED_MODULE_0__.a)(a), { configFile: s, credentialsFile: l } = await (0,_loadSharedConfigFiles_js__WEBPACK_IMPORTED_MODULE_0__.t)(a), u = l[o] || {}, d = s[o] || {}, f = i === `config` ? {
		...u,
		...d
	} : {
		...d,
		...u
	};
	try {
		let e = r(f, i === `config` ? s : l);
		if (e === void 0) throw Error();
		return e;
	} catch (e) {
		throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_1__.t(e.message || `Not found in config files w/ profile [${o}]: ${c(r.toString())}`, { logger: a.logger });
	}
}, d = (e) => typeof e == `function`, f = (e) => d(e) ? async () => await e() : o(e), p = ({ environmentVariableSelector: e, configFileSelector: t, default: n }, i = {}) => {
	let { signingName: a, logger: o } = i;
	return s((0,_chain_js__WEBPACK_IMPORTED_MODULE_2__.t)(l(e, {
		signingName: a,
		logger: o
	}), u(t, i), f(n)));
};



/***/ }),

/***/ 306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ i),
/* harmony export */   a: () => (/* binding */ j),
/* harmony export */   d: () => (/* binding */ m),
/* harmony export */   f: () => (/* binding */ d),
/* harmony export */   g: () => (/* binding */ a),
/* harmony export */   h: () => (/* binding */ o),
/* harmony export */   i: () => (/* binding */ G),
/* harmony export */   l: () => (/* binding */ b),
/* harmony export */   m: () => (/* binding */ s),
/* harmony export */   n: () => (/* binding */ $),
/* harmony export */   o: () => (/* binding */ k),
/* harmony export */   p: () => (/* binding */ c),
/* harmony export */   r: () => (/* binding */ Q),
/* harmony export */   s: () => (/* binding */ A),
/* harmony export */   t: () => (/* binding */ Z),
/* harmony export */   u: () => (/* binding */ g),
/* harmony export */   v: () => (/* binding */ r)
/* harmony export */ });
/* unused harmony export c */
/* harmony import */ var _hasOwn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9978);
/* harmony import */ var _configLoader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4015);
import.meta.url;


const r = `__smithy_context`, i = (e) => e.__smithy_context ||= {}, a = (e) => {
	if (typeof e == `function`) return e;
	let t = Promise.resolve(e);
	return () => t;
}, o = (n) => {
	if (typeof n == `object`) {
		if (`url` in n) {
			let r = (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_1__.r)(n.url);
			if (n.headers) {
				r.headers = {};
				for (let t in n.headers) (0,_hasOwn_js__WEBPACK_IMPORTED_MODULE_0__.t)(n.headers, t) && (r.headers[t.toLowerCase()] = n.headers[t].join(`, `));
			}
			return r;
		}
		return n;
	}
	return (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_1__.r)(n);
}, s = (e, t, n) => {
	if (t in e) {
		if (e[t] === `true`) return !0;
		if (e[t] === `false`) return !1;
		throw Error(`Cannot load ${n} "${t}". Expected "true" or "false", got ${e[t]}.`);
	}
};
var c;
(function(e) {
	e.ENV = `env`, e.CONFIG = `shared config entry`;
})(c ||= {});
const l = (e, t) => {
	let n = [];
	if (e && n.push(e), t) for (let e of t) n.push(e);
	return n;
}, u = (e, t) => `${e || `anonymous`}${t && t.length > 0 ? ` (a.k.a. ${t.join(`,`)})` : ``}`, d = () => {
	let e = [], t = [], n = !1, r = /* @__PURE__ */ new Set(), i = (e) => e.sort((e, t) => f[t.step] - f[e.step] || p[t.priority || `normal`] - p[e.priority || `normal`]), a = (n) => {
		let i = !1, a = (e) => {
			let t = l(e.name, e.aliases);
			if (t.includes(n)) {
				i = !0;
				for (let e of t) r.delete(e);
				return !1;
			}
			return !0;
		};
		return e = e.filter(a), t = t.filter(a), i;
	}, o = (n) => {
		let i = !1, a = (e) => {
			if (e.middleware === n) {
				i = !0;
				for (let t of l(e.name, e.aliases)) r.delete(t);
				return !1;
			}
			return !0;
		};
		return e = e.filter(a), t = t.filter(a), i;
	}, s = (n) => (e.forEach((e) => {
		n.add(e.middleware, { ...e });
	}), t.forEach((e) => {
		n.addRelativeTo(e.middleware, { ...e });
	}), n.identifyOnResolve?.(h.identifyOnResolve()), n), c = (e) => {
		let t = [];
		return e.before.forEach((e) => {
			e.before.length === 0 && e.after.length === 0 ? t.push(e) : t.push(...c(e));
		}), t.push(e), e.after.reverse().forEach((e) => {
			e.before.length === 0 && e.after.length === 0 ? t.push(e) : t.push(...c(e));
		}), t;
	}, m = (n = !1) => {
		let r = [], a = [], o = {};
		return e.forEach((e) => {
			let t = {
				...e,
				before: [],
				after: []
			};
			for (let e of l(t.name, t.aliases)) o[e] = t;
			r.push(t);
		}), t.forEach((e) => {
			let t = {
				...e,
				before: [],
				after: []
			};
			for (let e of l(t.name, t.aliases)) o[e] = t;
			a.push(t);
		}), a.forEach((e) => {
			if (e.toMiddleware) {
				let t = o[e.toMiddleware];
				if (t === void 0) {
					if (n) return;
					throw Error(`${e.toMiddleware} is not found when adding ${u(e.name, e.aliases)} middleware ${e.relation} ${e.toMiddleware}`);
				}
				e.relation === `after` && t.after.push(e), e.relation === `before` && t.before.push(e);
			}
		}), i(r).map(c).reduce((e, t) => (e.push(...t), e), []);
	}, h = {
		add: (t, n = {}) => {
			let { name: i, override: a, aliases: o } = n, s = {
				step: `initialize`,
				priority: `normal`,
				middleware: t,
				...n
			}, c = l(i, o);
			if (c.length > 0) {
				if (c.some((e) => r.has(e))) {
					if (!a) throw Error(`Duplicate middleware name '${u(i, o)}'`);
					for (let t of c) {
						let n = e.findIndex((e) => e.name === t || e.aliases?.some((e) => e === t));
						if (n === -1) continue;
						let r = e[n];
						if (r.step !== s.step || s.priority !== r.priority) throw Error(`"${u(r.name, r.aliases)}" middleware with ${r.priority} priority in ${r.step} step cannot be overridden by "${u(i, o)}" middleware with ${s.priority} priority in ${s.step} step.`);
						e.splice(n, 1);
					}
				}
				for (let e of c) r.add(e);
			}
			e.push(s);
		},
		addRelativeTo: (e, n) => {
			let { name: i, override: a, aliases: o } = n, s = {
				middleware: e,
				...n
			}, c = l(i, o);
			if (c.length > 0) {
				if (c.some((e) => r.has(e))) {
					if (!a) throw Error(`Duplicate middleware name '${u(i, o)}'`);
					for (let e of c) {
						let n = t.findIndex((t) => t.name === e || t.aliases?.some((t) => t === e));
						if (n === -1) continue;
						let r = t[n];
						if (r.toMiddleware !== s.toMiddleware || r.relation !== s.relation) throw Error(`"${u(r.name, r.aliases)}" middleware ${r.relation} "${r.toMiddleware}" middleware cannot be overridden by "${u(i, o)}" middleware ${s.relation} "${s.toMiddleware}" middleware.`);
						t.splice(n, 1);
					}
				}
				for (let e of c) r.add(e);
			}
			t.push(s);
		},
		clone: () => s(d()),
		use: (e) => {
			e.applyToStack(h);
		},
		remove: (e) => typeof e == `string` ? a(e) : o(e),
		removeByTag: (n) => {
			let i = !1, a = (e) => {
				let { tags: t, name: a, aliases: o } = e;
				if (t && t.includes(n)) {
					let e = l(a, o);
					for (let t of e) r.delete(t);
					return i = !0, !1;
				}
				return !0;
			};
			return e = e.filter(a), t = t.filter(a), i;
		},
		concat: (e) => {
			let t = s(d());
			return t.use(e), t.identifyOnResolve(n || t.identifyOnResolve() || (e.identifyOnResolve?.() ?? !1)), t;
		},
		applyToStack: s,
		identify: () => m(!0).map((e) => {
			let t = e.step ?? e.relation + ` ` + e.toMiddleware;
			return u(e.name, e.aliases) + ` - ` + t;
		}),
		identifyOnResolve(e) {
			return typeof e == `boolean` && (n = e), n;
		},
		resolve: (e, t) => {
			for (let n of m().map((e) => e.middleware).reverse()) e = n(e, t);
			return n && console.log(h.identify()), e;
		}
	};
	return h;
}, f = {
	initialize: 5,
	serialize: 4,
	build: 3,
	finalizeRequest: 2,
	deserialize: 1
}, p = {
	high: 3,
	normal: 2,
	low: 1
}, m = (e) => typeof e == `function` ? e() : e, h = [];
function g(e) {
	if (typeof e == `object`) return e;
	if (e |= 0, h[e]) return h[e];
	let t = {}, n = 0;
	for (let r of [
		`httpLabel`,
		`idempotent`,
		`idempotencyToken`,
		`sensitive`,
		`httpPayload`,
		`httpResponseCode`,
		`httpQueryParams`
	]) (e >> n++ & 1) == 1 && (t[r] = 1);
	return h[e] = t;
}
const _ = {
	it: Symbol.for(`@smithy/nor-struct-it`),
	ns: Symbol.for(`@smithy/ns`)
}, v = [], y = {};
var b = class e {
	ref;
	memberName;
	static symbol = Symbol.for(`@smithy/nor`);
	symbol = e.symbol;
	name;
	schema;
	_isMemberSchema;
	traits;
	memberTraits;
	normalizedTraits;
	constructor(t, n) {
		this.ref = t, this.memberName = n;
		let r = [], i = t, a = t;
		for (this._isMemberSchema = !1; S(i);) r.push(i[1]), i = i[0], a = m(i), this._isMemberSchema = !0;
		if (r.length > 0) {
			this.memberTraits = {};
			for (let e = r.length - 1; e >= 0; --e) {
				let t = r[e];
				Object.assign(this.memberTraits, g(t));
			}
		} else this.memberTraits = 0;
		if (a instanceof e) {
			let e = this.memberTraits;
			Object.assign(this, a), this.memberTraits = Object.assign({}, e, a.getMemberTraits(), this.getMemberTraits()), this.normalizedTraits = void 0, this.memberName = n ?? a.memberName;
		} else if (this.schema = m(a), C(this.schema) ? (this.name = `${this.schema[1]}#${this.schema[2]}`, this.traits = this.schema[3]) : (this.name = this.memberName ?? String(a), this.traits = 0), this._isMemberSchema && !n) throw Error(`@smithy/core/schema - NormalizedSchema member init ${this.getName(!0)} missing member name.`);
	}
	static [Symbol.hasInstance](e) {
		let t = this.prototype.isPrototypeOf(e);
		return !t && typeof e == `object` && e ? e.symbol === this.symbol : t;
	}
	static of(t) {
		let n = typeof t == `function` || typeof t == `object` && !!t;
		if (typeof t == `number`) {
			if (v[t]) return v[t];
		} else if (typeof t == `string`) {
			if (y[t]) return y[t];
		} else if (n && t[_.ns]) return t[_.ns];
		let r = m(t);
		if (r instanceof e) return r;
		if (S(r)) {
			let [n, i] = r;
			if (n instanceof e) return Object.assign(n.getMergedTraits(), g(i)), n;
			throw Error(`@smithy/core/schema - may not init unwrapped member schema=${JSON.stringify(t, null, 2)}.`);
		}
		let i = new e(r);
		return n ? t[_.ns] = i : typeof r == `string` ? y[r] = i : typeof r == `number` ? v[r] = i : i;
	}
	getSchema() {
		let e = this.schema;
		return Array.isArray(e) && e[0] === 0 ? e[4] : e;
	}
	getName(e = !1) {
		let { name: t } = this;
		return !e && t && t.includes(`#`) ? t.split(`#`)[1] : t || void 0;
	}
	getMemberName() {
		return this.memberName;
	}
	isMemberSchema() {
		return this._isMemberSchema;
	}
	isListSchema() {
		let e = this.getSchema();
		return typeof e == `number` ? e >= 64 && e < 128 : e[0] === 1;
	}
	isMapSchema() {
		let e = this.getSchema();
		return typeof e == `number` ? e >= 128 && e <= 255 : e[0] === 2;
	}
	isStructSchema() {
		let e = this.getSchema();
		if (typeof e != `object`) return !1;
		let t = e[0];
		return t === 3 || t === -3 || t === 4;
	}
	isUnionSchema() {
		let e = this.getSchema();
		return typeof e == `object` && e[0] === 4;
	}
	isBlobSchema() {
		let e = this.getSchema();
		return e === 21 || e === 42;
	}
	isTimestampSchema() {
		let e = this.getSchema();
		return typeof e == `number` && e >= 4 && e <= 7;
	}
	isUnitSchema() {
		return this.getSchema() === `unit`;
	}
	isDocumentSchema() {
		return this.getSchema() === 15;
	}
	isStringSchema() {
		return this.getSchema() === 0;
	}
	isBooleanSchema() {
		return this.getSchema() === 2;
	}
	isNumericSchema() {
		return this.getSchema() === 1;
	}
	isBigIntegerSchema() {
		return this.getSchema() === 17;
	}
	isBigDecimalSchema() {
		return this.getSchema() === 19;
	}
	isStreaming() {
		let { streaming: e } = this.getMergedTraits();
		return !!e || this.getSchema() === 42;
	}
	isIdempotencyToken() {
		return !!this.getMergedTraits().idempotencyToken;
	}
	getMergedTraits() {
		return this.normalizedTraits ??= {
			...this.getOwnTraits(),
			...this.getMemberTraits()
		};
	}
	getMemberTraits() {
		return g(this.memberTraits);
	}
	getOwnTraits() {
		return g(this.traits);
	}
	getKeySchema() {
		let [e, t] = [this.isDocumentSchema(), this.isMapSchema()];
		if (!e && !t) throw Error(`@smithy/core/schema - cannot get key for non-map: ${this.getName(!0)}`);
		let n = this.getSchema();
		return x([e ? 15 : n[4] ?? 0, 0], `key`);
	}
	getValueSchema() {
		let e = this.getSchema(), [t, n, r] = [
			this.isDocumentSchema(),
			this.isMapSchema(),
			this.isListSchema()
		], i = typeof e == `number` ? 63 & e : e && typeof e == `object` && (n || r) ? e[3 + e[0]] : t ? 15 : void 0;
		if (i != null) return x([i, 0], n ? `value` : `member`);
		throw Error(`@smithy/core/schema - ${this.getName(!0)} has no value member.`);
	}
	getMemberSchema(e) {
		let t = this.getSchema();
		if (this.isStructSchema() && t[4].includes(e)) {
			let n = t[4].indexOf(e), r = t[5][n];
			return x(S(r) ? r : [r, 0], e);
		}
		if (this.isDocumentSchema()) return x([15, 0], e);
		throw Error(`@smithy/core/schema - ${this.getName(!0)} has no member=${e}.`);
	}
	getMemberSchemas() {
		let e = {};
		try {
			for (let [t, n] of this.structIterator()) e[t] = n;
		} catch {}
		return e;
	}
	getEventStreamMember() {
		if (this.isStructSchema()) {
			for (let [e, t] of this.structIterator()) if (t.isStreaming() && t.isStructSchema()) return e;
		}
		return ``;
	}
	*structIterator() {
		if (this.isUnitSchema()) return;
		if (!this.isStructSchema()) throw Error(`@smithy/core/schema - cannot iterate non-struct schema.`);
		let e = this.getSchema(), t = e[4].length, n = e[_.it];
		if (n && t === n.length) yield* n;
		else {
			n = Array(t);
			for (let r = 0; r < t; ++r) {
				let t = e[4][r], i = x([e[5][r], 0], t);
				yield n[r] = [t, i];
			}
			e[_.it] = n;
		}
	}
};
function x(e, t) {
	return e instanceof b ? Object.assign(e, {
		memberName: t,
		_isMemberSchema: !0
	}) : new b(e, t);
}
const S = (e) => Array.isArray(e) && e.length === 2, C = (e) => Array.isArray(e) && e.length >= 5, w = `***SensitiveInformation***`;
function T(e, t) {
	if (t == null) return t;
	let n = b.of(e);
	if (n.getMergedTraits().sensitive) return w;
	if (n.isListSchema()) {
		let e = n.getValueSchema();
		if (e.getMergedTraits().sensitive) return w;
		if (Array.isArray(t)) return t.map((t) => T(e, t));
	} else if (n.isMapSchema()) {
		let e = n.getValueSchema();
		if (n.getKeySchema().getMergedTraits().sensitive || e.getMergedTraits().sensitive) return w;
		if (typeof t == `object`) return Object.fromEntries(Object.entries(t).map(([t, n]) => [t, T(e, n)]));
	} else if (n.isStructSchema() && typeof t == `object`) {
		let e = t, r = {};
		for (let [t, i] of n.structIterator()) e[t] != null && (r[t] = T(i, e[t]));
		return r;
	}
	return t;
}
const E = Symbol.for(`@smithy/op-event-stream`);
var D = class {
	middlewareStack = d();
	schema;
	static classBuilder() {
		return new O();
	}
	resolveMiddlewareWithContext(e, t, n, { middlewareFn: i, clientName: a, commandName: o, inputFilterSensitiveLog: s, outputFilterSensitiveLog: c, smithyContext: l, additionalContext: u, CommandCtor: d }) {
		for (let r of i.bind(this)(d, e, t, n)) this.middlewareStack.use(r);
		let f = e.concat(this.middlewareStack), { logger: p } = t, m = u[r], h = {
			logger: p,
			clientName: a,
			commandName: o,
			inputFilterSensitiveLog: s,
			outputFilterSensitiveLog: c,
			...u,
			[r]: {
				...m,
				commandInstance: this,
				...l,
				...n?.metricsRecorder === void 0 ? {} : { metricsRecorder: n.metricsRecorder },
				...n?.abortSignal === void 0 ? {} : { abortSignal: n.abortSignal }
			}
		}, { requestHandler: g } = t, _ = n ?? {};
		_.metricsRecorder && (_ = { ..._ }, delete _.metricsRecorder);
		let v, y = this.schema, x = y?.[E];
		if (x !== void 0) v = x;
		else if (y && Array.isArray(y) && y[0] === 9) {
			let [, , , , e, t] = y;
			v = y[E] = !!(b.of(e).getEventStreamMember() || b.of(t).getEventStreamMember());
		}
		return v && (_ = {
			isEventStream: v,
			..._
		}), f.resolve((e) => g.handle(e.request, _), h);
	}
}, O = class {
	_init = () => {};
	_ep = {};
	_middlewareFn = () => [];
	_commandName = ``;
	_clientName = ``;
	_additionalContext = {};
	_smithyContext = {};
	_inputFilterSensitiveLog = void 0;
	_outputFilterSensitiveLog = void 0;
	_serializer = null;
	_deserializer = null;
	_operationSchema;
	init(e) {
		this._init = e;
	}
	ep(e) {
		return this._ep = e, this;
	}
	m(e) {
		return this._middlewareFn = e, this;
	}
	s(e, t, n = {}) {
		return this._smithyContext = {
			service: e,
			operation: t,
			...n
		}, this;
	}
	c(e = {}) {
		return this._additionalContext = e, this;
	}
	n(e, t) {
		return this._clientName = e, this._commandName = t, this;
	}
	f(e = (e) => e, t = (e) => e) {
		return this._inputFilterSensitiveLog = e, this._outputFilterSensitiveLog = t, this;
	}
	ser(e) {
		return this._serializer = e, this;
	}
	de(e) {
		return this._deserializer = e, this;
	}
	sc(e) {
		return this._operationSchema = e, this._smithyContext.operationSchema = e, this;
	}
	build() {
		let e = this, t;
		return t = class extends D {
			input;
			static getEndpointParameterInstructions() {
				return e._ep;
			}
			constructor(...[t]) {
				super(), this.input = t ?? {}, e._init(this), this.schema = e._operationSchema;
			}
			resolveMiddleware(n, r, i) {
				let a = e._operationSchema, o = a?.[4] ?? a?.input, s = a?.[5] ?? a?.output;
				return this.resolveMiddlewareWithContext(n, r, i, {
					CommandCtor: t,
					middlewareFn: e._middlewareFn,
					clientName: e._clientName,
					commandName: e._commandName,
					inputFilterSensitiveLog: e._inputFilterSensitiveLog ?? (a ? T.bind(null, o) : (e) => e),
					outputFilterSensitiveLog: e._outputFilterSensitiveLog ?? (a ? T.bind(null, s) : (e) => e),
					smithyContext: e._smithyContext,
					additionalContext: e._additionalContext
				});
			}
			serialize = e._serializer;
			deserialize = e._deserializer;
		};
	}
}, k = class e extends Error {
	static shapeId = `smithy.ts.sdk.synthetic.nonamespace.client#ServiceException`;
	$fault;
	$response;
	$retryable;
	$metadata;
	constructor(e) {
		super(e.message), Object.setPrototypeOf(this, Object.getPrototypeOf(this).constructor.prototype), this.name = e.name, this.$fault = e.$fault, this.$metadata = e.$metadata;
	}
	static isInstance(t) {
		if (!t) return !1;
		let n = t;
		return e.prototype.isPrototypeOf(n) || !!n.$fault && !!n.$metadata && (n.$fault === `client` || n.$fault === `server`);
	}
	static [Symbol.hasInstance](t) {
		if (!t) return !1;
		let n = t;
		if (this === e) return e.isInstance(t);
		if (e.isInstance(t)) {
			if (this.prototype.isPrototypeOf(t)) return !0;
			let r = Object.prototype.hasOwnProperty.call(this, `shapeId`) ? this.shapeId : void 0, i = !1;
			if (r) {
				let t = Object.getPrototypeOf(n);
				for (; t && t !== Object.prototype;) {
					let n = t.constructor, a = n !== e && Object.prototype.hasOwnProperty.call(n, `shapeId`) ? n?.shapeId : void 0;
					if (a && (i = !0, a === r)) return !0;
					t = Object.getPrototypeOf(t);
				}
			}
			if (r && i) return !1;
			let a = this.name;
			if (a && a.length >= 6) {
				if (n.name === a) return !0;
				let e = Object.getPrototypeOf(n);
				for (; e && e !== Object.prototype;) {
					let t = e.constructor?.name;
					if (t && t !== `Error` && t === a) return !0;
					e = Object.getPrototypeOf(e);
				}
			}
		}
		return !1;
	}
};
const A = (e, t = {}) => (Object.entries(t).filter(([, e]) => e !== void 0).forEach(([t, n]) => {
	(e[t] == null || e[t] === ``) && (e[t] = n);
}), e.message = e.message || e.Message || `UnknownError`, delete e.Message, e);
function j(e, t, n, r) {
	return function(i, a, o, s, c = {}) {
		let l = Object.assign({}, e, i);
		return D.classBuilder().ep(l).m(function(e, t, n, i) {
			let o = a.call(this, e, t, n, i);
			return o.unshift(r(n, e.getEndpointParameterInstructions())), o;
		}).s(t, o, c).n(n, o.charAt(0).toUpperCase() + o.slice(1) + `Command`).sc(s).build();
	};
}
const M = `AWS_ENDPOINT_URL`, N = `endpoint_url`, P = (e) => ({
	environmentVariableSelector: (t) => {
		let n = e.split(` `).map((e) => e.toUpperCase()), r = t[[M, ...n].join(`_`)];
		if (r) return r;
		let i = t[M];
		if (i) return i;
	},
	configFileSelector: (t, n) => {
		if (t.services) {
			let r = [`services`, t.services].join(`.`);
			if (!n || !n[r]) throw Error(`The services section "${t.services}" specified in the profile is not present in the shared configuration file.`);
			let i = n[r][[e.split(` `).map((e) => e.toLowerCase()).join(`_`), N].join(`.`)];
			if (i) return i;
		}
		let r = t[N];
		if (r) return r;
	},
	default: void 0
}), F = {
	environmentVariableSelector: (e) => s(e, `AWS_IGNORE_CONFIGURED_ENDPOINT_URLS`, c.ENV),
	configFileSelector: (e) => s(e, `ignore_configured_endpoint_urls`, c.CONFIG),
	default: !1
}, I = async (e) => {
	if (!await (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_1__.t)(F)()) return (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_1__.t)(P(e ?? ``))();
}, L = async (e) => {
	let t = e?.Bucket || ``;
	if (typeof e.Bucket == `string` && (e.Bucket = t.replace(/#/g, `%23`).replace(/\?/g, `%3F`)), H(t)) {
		if (e.ForcePathStyle === !0) throw Error(`Path-style addressing cannot be used with ARN buckets`);
	} else (!V(t) || t.indexOf(`.`) !== -1 && !String(e.Endpoint).startsWith(`http:`) || t.toLowerCase() !== t || t.length < 3) && (e.ForcePathStyle = !0);
	return e.DisableMultiRegionAccessPoints && (e.disableMultiRegionAccessPoints = !0, e.DisableMRAP = !0), e;
}, R = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, z = /(\d+\.){3}\d+/, B = /\.\./, V = (e) => R.test(e) && !z.test(e) && !B.test(e), H = (e) => {
	let [t, n, r, , , i] = e.split(`:`), a = t === `arn` && e.split(`:`).length >= 6, o = !!(a && n && r && i);
	if (a && !o) throw Error(`Invalid ARN: ${e} was an invalid ARN.`);
	return o;
}, U = (e, t, n, r = !1) => {
	let i = async () => {
		let i;
		return i = r ? n.clientContextParams?.[e] ?? n[e] ?? n[t] : n[e] ?? n[t], typeof i == `function` ? i() : i;
	};
	return e === `credentialScope` || t === `CredentialScope` ? async () => {
		let e = typeof n.credentials == `function` ? await n.credentials() : n.credentials;
		return e?.credentialScope ?? e?.CredentialScope;
	} : e === `accountId` || t === `AccountId` ? async () => {
		let e = typeof n.credentials == `function` ? await n.credentials() : n.credentials;
		return e?.accountId ?? e?.AccountId;
	} : e === `endpoint` || t === `endpoint` ? async () => {
		if (n.isCustomEndpoint === !1) return;
		let e = await i();
		if (e && typeof e == `object`) {
			if (`url` in e) return e.url.href;
			if (`hostname` in e) {
				let { protocol: t, hostname: n, port: r, path: i } = e;
				return `${t}//${n}${r ? `:` + r : ``}${i}`;
			}
		}
		return e;
	} : i;
};
function W(e) {
	return async (t, n, r, i) => {
		if (!r.isCustomEndpoint && !r.ignoreConfiguredEndpointUrls) {
			let t;
			t = r.serviceConfiguredEndpoint ? await r.serviceConfiguredEndpoint() : await e(r.serviceId), t && (r.endpoint = () => Promise.resolve(o(t)), r.isCustomEndpoint = !0, i?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint from config: ${t}`));
		}
		let a = await G(t, n, r);
		if (typeof r.endpointProvider != `function`) throw Error(`config.endpointProvider is not set.`);
		let s = r.endpointProvider(a, i);
		if (r.isCustomEndpoint && r.endpoint) {
			let e = await r.endpoint();
			if (e?.headers) {
				s.headers ??= {};
				for (let [t, n] of Object.entries(e.headers)) s.headers[t] = Array.isArray(n) ? n : [n];
			}
		}
		return s;
	};
}
const G = async (e, t, n) => {
	let r = {}, i = t?.getEndpointParameterInstructions?.() || {};
	for (let [t, a] of Object.entries(i)) switch (a.type) {
		case `staticContextParams`:
			r[t] = a.value;
			break;
		case `contextParams`:
			r[t] = e[a.name];
			break;
		case `clientContextParams`:
		case `builtInParams`:
			r[t] = await U(a.name, t, n, a.type !== `builtInParams`)();
			break;
		case `operationContextParams`:
			r[t] = a.get(e);
			break;
		default: throw Error(`Unrecognized endpoint parameter instruction: ` + JSON.stringify(a));
	}
	return Object.keys(i).length === 0 && Object.assign(r, n), String(n.serviceId).toLowerCase() === `s3` && await L(r), r;
};
function K(e, t, n) {
	e.__smithy_context ? e.__smithy_context.features || (e.__smithy_context.features = {}) : e.__smithy_context = { features: {} }, e.__smithy_context.features[t] = n;
}
function q(e) {
	let t = W(e);
	return ({ config: e, instructions: n }) => (r, a) => async (o) => {
		e.isCustomEndpoint && K(a, `ENDPOINT_OVERRIDE`, `N`);
		let s = await t(o.input, { getEndpointParameterInstructions() {
			return n;
		} }, { ...e }, a);
		a.endpointV2 = s, a.authSchemes = s.properties?.authSchemes;
		let c = a.authSchemes?.[0];
		if (c) {
			a.signing_region = c.signingRegion, a.signing_service = c.signingName;
			let e = i(a)?.selectedHttpAuthScheme?.httpAuthOption;
			e && (e.signingProperties = Object.assign(e.signingProperties || {}, {
				signing_region: c.signingRegion,
				signingRegion: c.signingRegion,
				signing_service: c.signingName,
				signingName: c.signingName,
				signingRegionSet: c.signingRegionSet
			}, c.properties));
		}
		return r({ ...o });
	};
}
const J = {
	step: `serialize`,
	tags: [
		`ENDPOINT_PARAMETERS`,
		`ENDPOINT_V2`,
		`ENDPOINT`
	],
	name: `endpointV2Middleware`,
	override: !0,
	relation: `before`,
	toMiddleware: {
		name: `serializerMiddleware`,
		step: `serialize`,
		tags: [`SERIALIZER`],
		override: !0
	}.name
};
function Y(e) {
	let t = q(e);
	return (e, n) => ({ applyToStack: (r) => {
		r.addRelativeTo(t({
			config: e,
			instructions: n
		}), J);
	} });
}
function X(e) {
	return (t) => {
		let n = t.tls ?? !0, { endpoint: r, useDualstackEndpoint: i, useFipsEndpoint: s } = t, c = Object.assign(t, {
			endpoint: r == null ? void 0 : async () => o(await a(r)()),
			tls: n,
			isCustomEndpoint: !!r,
			useDualstackEndpoint: a(i ?? !1),
			useFipsEndpoint: a(s ?? !1),
			ignoreConfiguredEndpointUrls: !!t.ignoreConfiguredEndpointUrls
		}), l;
		return c.serviceConfiguredEndpoint = async () => (t.serviceId && !l && (l = e(t.serviceId)), l), c;
	};
}
const Z = W(I), Q = X(I);
q(I);
const $ = Y(I);



/***/ }),

/***/ 9978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ e)
/* harmony export */ });
import.meta.url;
function e(e, t) {
	return Object.prototype.hasOwnProperty.call(e, t);
}



/***/ }),

/***/ 5318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ a),
/* harmony export */   n: () => (/* binding */ d),
/* harmony export */   o: () => (/* binding */ r),
/* harmony export */   r: () => (/* binding */ s),
/* harmony export */   t: () => (/* binding */ p)
/* harmony export */ });
/* unused harmony export i */
/* harmony import */ var _readFile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3516);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
import.meta.url;


var r;
(function(e) {
	e.PROFILE = `profile`, e.SSO_SESSION = `sso-session`, e.SERVICES = `services`;
})(r ||= {});
const i = (/* unused pure expression or super */ null && (`AWS_PROFILE`)), a = (e) => e.profile || process.env.AWS_PROFILE || `default`, o = (e) => Object.entries(e).filter(([e]) => {
	let t = e.indexOf(`.`);
	return t !== -1 && Object.values(r).includes(e.substring(0, t));
}).reduce((e, [t, n]) => {
	let i = t.indexOf(`.`), a = t.substring(0, i) === r.PROFILE ? t.substring(i + 1) : t;
	return e[a] = n, e;
}, { ...e.default && { default: e.default } }), s = () => process.env.AWS_CONFIG_FILE || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_readFile_js__WEBPACK_IMPORTED_MODULE_0__.r)(), `.aws`, `config`), c = () => process.env.AWS_SHARED_CREDENTIALS_FILE || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_readFile_js__WEBPACK_IMPORTED_MODULE_0__.r)(), `.aws`, `credentials`), l = /^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/, u = [`__proto__`, `profile __proto__`], d = (e) => {
	let t = {}, n, i;
	for (let a of e.split(/\r?\n/)) {
		let e = a.split(/(^|\s)[;#]/)[0].trim();
		if (e[0] === `[` && e[e.length - 1] === `]`) {
			n = void 0, i = void 0;
			let t = e.substring(1, e.length - 1), a = l.exec(t);
			if (a) {
				let [, e, , t] = a;
				Object.values(r).includes(e) && (n = [e, t].join(`.`));
			} else n = t;
			if (u.includes(t)) throw Error(`Found invalid profile name "${t}"`);
		} else if (n) {
			let r = e.indexOf(`=`);
			if (![0, -1].includes(r)) {
				let [o, s] = [e.substring(0, r).trim(), e.substring(r + 1).trim()];
				if (s === ``) i = o;
				else {
					i && a.trimStart() === a && (i = void 0), t[n] = t[n] || {};
					let e = i ? [i, o].join(`.`) : o;
					t[n][e] = s;
				}
			}
		}
	}
	return t;
}, f = () => ({}), p = async (r = {}) => {
	let { filepath: i = c(), configFilepath: a = s() } = r, l = (0,_readFile_js__WEBPACK_IMPORTED_MODULE_0__.r)(), u = i;
	i.startsWith(`~/`) && (u = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(l, i.slice(2)));
	let p = a;
	a.startsWith(`~/`) && (p = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(l, a.slice(2)));
	let m = await Promise.all([(0,_readFile_js__WEBPACK_IMPORTED_MODULE_0__.n)(p, { ignoreCache: r.ignoreCache }).then(d).then(o).catch(f), (0,_readFile_js__WEBPACK_IMPORTED_MODULE_0__.n)(u, { ignoreCache: r.ignoreCache }).then(d).catch(f)]);
	return {
		configFile: m[0],
		credentialsFile: m[1]
	};
};



/***/ }),

/***/ 3516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ c),
/* harmony export */   r: () => (/* binding */ a),
/* harmony export */   t: () => (/* binding */ s)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
import.meta.url;



const r = {}, i = () => process && process.geteuid ? `${process.geteuid()}` : `DEFAULT`, a = () => {
	let { HOME: e, USERPROFILE: a, HOMEPATH: o, HOMEDRIVE: s = `C:${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}` } = process.env;
	if (e) return e;
	if (a) return a;
	if (o) return `${s}${o}`;
	let c = i();
	return r[c] || (r[c] = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)()), r[c];
}, o = {}, s = {}, c = (t, n) => s[t] === void 0 ? ((!o[t] || n?.ignoreCache) && (o[t] = (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(t, `utf8`)), o[t]) : s[t];



/***/ })

};
