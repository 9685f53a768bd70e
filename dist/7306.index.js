export const id = 7306;
export const ids = [7306];
export const modules = {

/***/ 8189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ s)
/* harmony export */ });
/* harmony import */ var _HttpInterceptingShapeSerializer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7803);
/* harmony import */ var _JsonCodec2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7044);
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(306);
/* harmony import */ var _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3589);
import.meta.url;




var s = class extends _HttpInterceptingShapeSerializer_js__WEBPACK_IMPORTED_MODULE_0__.r {
	serializer;
	deserializer;
	codec;
	mixin = new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.n();
	constructor({ defaultNamespace: t, errorTypeRegistries: r, jsonCodec: a }) {
		super({
			defaultNamespace: t,
			errorTypeRegistries: r
		});
		let o = {
			timestampFormat: {
				useTrait: !0,
				default: 7
			},
			httpBindings: !0,
			jsonName: !0
		};
		this.codec = a ?? new _JsonCodec2_js__WEBPACK_IMPORTED_MODULE_1__.t(o), this.serializer = new _HttpInterceptingShapeSerializer_js__WEBPACK_IMPORTED_MODULE_0__.t(this.codec.createSerializer(), o), this.deserializer = new _HttpInterceptingShapeSerializer_js__WEBPACK_IMPORTED_MODULE_0__.n(this.codec.createDeserializer(), o);
	}
	getShapeId() {
		return `aws.protocols#restJson1`;
	}
	getPayloadCodec() {
		return this.codec;
	}
	setSerdeContext(e) {
		this.codec.setSerdeContext(e), super.setSerdeContext(e);
	}
	async serializeRequest(e, t, n) {
		let r = await super.serializeRequest(e, t, n), i = _endpoints_js__WEBPACK_IMPORTED_MODULE_2__.l.of(e.input);
		if (!r.headers[`content-type`]) {
			let e = this.mixin.resolveRestContentType(this.getDefaultContentType(), i);
			e && (r.headers[`content-type`] = e);
		}
		return r.body == null && r.headers[`content-type`] === this.getDefaultContentType() && (r.body = `{}`), r;
	}
	async deserializeResponse(e, t, n) {
		let r = await super.deserializeResponse(e, t, n), i = _endpoints_js__WEBPACK_IMPORTED_MODULE_2__.l.of(e.output);
		for (let [e, t] of i.structIterator()) t.getMemberTraits().httpPayload && !(e in r) && (r[e] = null);
		return r;
	}
	async handleError(e, t, n, i, o) {
		let s = (0,_JsonCodec2_js__WEBPACK_IMPORTED_MODULE_1__.r)(n, i) ?? `Unknown`;
		this.mixin.compose(this.compositeErrorRegistry, s, this.options.defaultNamespace);
		let { errorSchema: c, errorMetadata: l } = await this.mixin.getErrorSchemaOrThrowBaseException(s, this.options.defaultNamespace, n, i, o), u = _endpoints_js__WEBPACK_IMPORTED_MODULE_2__.l.of(c), d = i.message ?? i.Message ?? `UnknownError`, f = new ((this.compositeErrorRegistry.getErrorCtor(c)) ?? Error)({});
		await this.deserializeHttpMessage(c, t, n, i);
		let p = {}, m = this.codec.createDeserializer();
		for (let [e, t] of u.structIterator()) {
			let n = t.getMergedTraits().jsonName ?? e;
			p[e] = m.readObject(t, i[n]);
		}
		throw this.mixin.decorateServiceException(Object.assign(f, l, {
			$fault: u.getMergedTraits().error,
			message: d
		}, p), i);
	}
	getDefaultContentType() {
		return `application/json`;
	}
};



/***/ }),

/***/ 1613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ S),
/* harmony export */   r: () => (/* binding */ x),
/* harmony export */   t: () => (/* binding */ C)
/* harmony export */ });
/* harmony import */ var _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3589);
/* harmony import */ var _toUtf8_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3772);
import.meta.url;


const o = `(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[ne|u?r]?s?day)?`, s = `(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)`, c = `(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.(\\d+))?`, l = `(\\d?\\d)`, u = `(\\d{4})`, d = /* @__PURE__ */ new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/), f = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/, p = RegExp(`^${o}, ${l} ${s} ${u} ${c} GMT$`), m = RegExp(`^${o}, ${l}-${s}-(\\d\\d) ${c} GMT$`), h = RegExp(`^${o} ${s} ( [1-9]|\\d\\d) ${c} ${u}$`), g = [
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
], _ = (e) => {
	if (e == null) return;
	let t = NaN;
	if (typeof e == `number`) t = e;
	else if (typeof e == `string`) {
		if (!/^-?\d*\.?\d+$/.test(e)) throw TypeError(`parseEpochTimestamp - numeric string invalid.`);
		t = Number.parseFloat(e);
	} else typeof e == `object` && e.tag === 1 && (t = e.value);
	if (isNaN(t) || Math.abs(t) === 1 / 0) throw TypeError(`Epoch timestamps must be valid finite numbers.`);
	return new Date(Math.round(t * 1e3));
}, v = (e) => {
	if (e == null) return;
	if (typeof e != `string`) throw TypeError(`RFC3339 timestamps must be strings`);
	let t = d.exec(e);
	if (!t) throw TypeError(`Invalid RFC3339 timestamp format ${e}`);
	let [, n, r, i, a, o, s, , c, l] = t;
	b(r, 1, 12), b(i, 1, 31), b(a, 0, 23), b(o, 0, 59), b(s, 0, 60);
	let u = new Date(Date.UTC(Number(n), Number(r) - 1, Number(i), Number(a), Number(o), Number(s), Number(c) ? Math.round(parseFloat(`0.${c}`) * 1e3) : 0));
	if (u.setUTCFullYear(Number(n)), l.toUpperCase() != `Z`) {
		let [, e, t, n] = /([+-])(\d\d):(\d\d)/.exec(l) || [
			void 0,
			`+`,
			0,
			0
		], r = e === `-` ? 1 : -1;
		u.setTime(u.getTime() + r * (Number(t) * 60 * 60 * 1e3 + Number(n) * 60 * 1e3));
	}
	return u;
}, y = (e) => {
	if (e == null) return;
	if (typeof e != `string`) throw TypeError(`RFC7231 timestamps must be strings.`);
	if (f.test(e)) return new Date(e);
	let t, n, r, i, a, o, s, c;
	if ((c = p.exec(e)) ? [, t, n, r, i, a, o, s] = c : (c = m.exec(e)) ? ([, t, n, r, i, a, o, s] = c, r = (Number(r) + 1900).toString()) : (c = h.exec(e)) && ([, n, t, i, a, o, s, r] = c), r && o) {
		let e = Date.UTC(Number(r), g.indexOf(n), Number(t), Number(i), Number(a), Number(o), s ? Math.round(parseFloat(`0.${s}`) * 1e3) : 0);
		b(t, 1, 31), b(i, 0, 23), b(a, 0, 59), b(o, 0, 60);
		let c = new Date(e);
		return c.setUTCFullYear(Number(r)), c;
	}
	throw TypeError(`Invalid RFC7231 date-time value ${e}.`);
};
function b(e, t, n) {
	let r = Number(e);
	if (r < t || r > n) throw Error(`Value ${r} out of range [${t}, ${n}]`);
}
const x = (e) => {
	let t = e.length, n = [], r = !1, i = !1, a = 0;
	for (let o = 0; o < t; ++o) {
		let t = e[o];
		switch (t) {
			case `"`:
				i || (r = !r);
				break;
			case `,`: r || (n.push(e.slice(a, o)), a = o + 1);
		}
		i = t === `\\` && !i;
	}
	return n.push(e.slice(a)), n.map((e) => {
		e = e.trim();
		let t = e.length;
		return t < 2 ? e : e[0] === `"` && e[t - 1] === `"` ? (e = e.slice(1, t - 1), e.replace(/\\(["\\])/g, `$1`)) : e.replace(/\\"/g, `"`);
	});
};
function S(e) {
	return /^[\w.~-]+$/.test(e) ? e : encodeURIComponent(e).replace(/[!'()*]/g, function(e) {
		return `%` + e.charCodeAt(0).toString(16).toUpperCase();
	});
}
var C = class extends _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.F {
	settings;
	constructor(e) {
		super(), this.settings = e;
	}
	read(e, n) {
		let r = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.I.of(e), i = r.getMergedTraits(), a = r.getHttpBindingLocation(i);
		return this.readHttpBinding(r.getHttpBindingValue(a, i), n, a);
	}
	readHttpBinding([e, t, o], s, c) {
		let l = t & 255;
		if ((l & 192) == 64) return o ??= e.getHttpBindingCollectionValue(c), x(s).map((e) => this.readHttpBinding(o, e, c));
		switch (l) {
			case 21:
			case 42: return (this.serdeContext?.base64Decoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.lt)(s);
			case 4:
			case 5:
			case 6:
			case 7: {
				let e = this.settings.httpBindings ? t >> 14 & 3 : 0;
				switch (this.settings.timestampFormat.useTrait && l > 4 ? l : e ? e + 4 : this.settings.timestampFormat.default) {
					case 5: return v(s);
					case 6: return y(s);
					case 7: return _(s);
					default: return console.warn(`Missing timestamp format, parsing value with Date constructor:`, s), new Date(s);
				}
			}
			case 0: {
				let e = t >> 8 & 3;
				if (!e) return s;
				let r = s;
				return (c & 6) == 6 && (r = (this.serdeContext?.utf8Encoder ?? _toUtf8_js__WEBPACK_IMPORTED_MODULE_1__.t)((this.serdeContext?.base64Decoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.lt)(r))), e === 2 ? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.st.from(r) : r;
			}
			case 1: return Number(s);
			case 2: return s.toLowerCase() === `true`;
			case 17: return BigInt(s);
			case 19: return new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.ot(s, `bigDecimal`);
			default: return s;
		}
	}
};



/***/ }),

/***/ 7803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ b),
/* harmony export */   r: () => (/* binding */ y),
/* harmony export */   t: () => (/* binding */ S)
/* harmony export */ });
/* harmony import */ var _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3589);
/* harmony import */ var _toUtf8_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3772);
/* harmony import */ var _hasOwn_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9978);
/* harmony import */ var _httpRequest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5353);
/* harmony import */ var _node_http_handler_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1854);
/* harmony import */ var _FromStringShapeDeserializer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1613);
/* harmony import */ var _sdk_stream_mixin_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7689);
import.meta.url;







function _(e) {
	return (e.includes(`,`) || e.includes(`"`)) && (e = `"${e.replace(/\\/g, `\\\\`).replace(/"/g, `\\"`)}"`), e;
}
function v(e, t, n) {
	if (n <= 0 || !Number.isInteger(n)) throw Error(`Invalid number of delimiters (` + n + `) for splitEvery.`);
	let r = e.split(t);
	if (n === 1) return r;
	let i = [], a = ``;
	for (let e = 0; e < r.length; e++) a === `` ? a = r[e] : a += t + r[e], (e + 1) % n === 0 && (i.push(a), a = ``);
	return a !== `` && i.push(a), i;
}
var y = class extends _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.P {
	async serializeRequest(e, r, i) {
		let a = r && typeof r == `object` ? r : {}, o = {}, s = {}, c = await i.endpoint(), l = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.I.of(e?.input), u = l.getHttpBindings().request, f = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.L)(e), p = new _httpRequest_js__WEBPACK_IMPORTED_MODULE_3__.t({
			query: o,
			headers: s
		});
		if (c) {
			this.updateServiceEndpoint(p, c), this.setHostPrefix(p, e, a, f);
			let [t, n, r] = f;
			if (t) {
				p.method = t, p.path = p.path === `/` ? n : p.path + n;
				for (let [e, t] of r) o[e] = t;
			}
		}
		p.query = o;
		let m = this.serializeHttpBindings(a, p, u, f);
		return m && (p.body = await this.serializeEventStream({
			eventStream: m,
			requestSchema: l
		})), p;
	}
	serializeHttpBindings(e, t, n, r) {
		let i = this.serializer, a = typeof i.writeCodec == `function` ? i : void 0, o = t.query, s = t.headers, c = n.syntheticBodySchema, l = !1, d, f, p, m = Object.getOwnPropertyNames(e), h = Object.getPrototypeOf(e), g = (h === Object.prototype || h === null) && !n.hasIdempotency && !n.hasPrefixHeaders && m.length * 2 < n.memberBindings.length, _ = g ? m.length : n.memberBindings.length;
		for (let t = 0; t < _; ++t) {
			let r = g ? (0,_hasOwn_js__WEBPACK_IMPORTED_MODULE_2__.t)(n.byName, m[t]) ? n.byName[m[t]] : void 0 : n.memberBindings[t];
			if (!r) continue;
			let c = r[1], h = r[0], _ = c[0], v = c[1], y = c[2], b = r[2], x = r[3], S = e[h];
			if (S != null || v >> 10 & 1) {
				if (b === 36) {
					let e = v >> 11 & 3;
					e ? e === 2 ? f = S || void 0 : d = S : (a ? a.writeCodec(_, S) : i.write(_, S), d = i.flush());
				} else if (b === 33 || b === 38) {
					let e = this.serializeHttpValue(c, S, b, a);
					b === 33 ? (p ??= Object.create(null))[h] = e : s[x] = e;
				} else if (b === 39) for (let e in S) {
					if (!(0,_hasOwn_js__WEBPACK_IMPORTED_MODULE_2__.t)(S, e)) continue;
					let t = x + e;
					s[t.toLowerCase()] = this.serializeHttpValue(y, S[e], 38, a, a ? y[0] : [y[0], { httpHeader: t }]);
				}
				else (b & 62) == 34 ? this.serializeQuery(c, S, x, o, a) : l = !0;
			}
		}
		let v = r[1], y = r[3];
		return v && y && t.path.endsWith(v) && (t.path = t.path.slice(0, -v.length) + this.serializePath(y, p, n)), l && c && (a ? a.writeCodec(c, e) : i.write(c, e), d = i.flush()), t.body = d, f;
	}
	serializeQuery(e, t, n, r, i) {
		let [a, o, s] = e, c = i ? void 0 : a.getMergedTraits();
		if (n === void 0) for (let e in t) !(0,_hasOwn_js__WEBPACK_IMPORTED_MODULE_2__.t)(t, e) || e in r || (i || Object.assign(s[0].getMergedTraits(), {
			...c,
			httpQuery: e,
			httpQueryParams: void 0
		}), this.serializeQuery(s, t[e], e, r, i));
		else if ((o & 192) == 64) {
			let e = [];
			for (let n of t) {
				let t = this.serializeHttpValue(s, n, 34, i, i ? s[0] : [s[0], c]);
				(o >> 13 & 1 || t !== void 0) && e.push(t);
			}
			r[n] = e;
		} else r[n] = this.serializeHttpValue(e, t, 34, i, i ? a : [a, c]);
	}
	serializeHttpValue(e, t, n, r, i = e[0]) {
		let a = e[1], o = a & 255;
		return r && !(a & 1792) && (o <= 2 || o === 17 || o === 19) ? String(t) : (r ? r.writeHttpBinding(e, t, n) : this.serializer.write(i, t), this.serializer.flush());
	}
	serializePath(e, t, n) {
		let r = ``;
		for (let [i, a] of e) {
			if (a === 0) {
				r += i;
				continue;
			}
			let e = t?.[i];
			if (e === void 0) {
				if ((0,_hasOwn_js__WEBPACK_IMPORTED_MODULE_2__.t)(n.byName, i) && n.byName[i][2] === 33) throw Error(`No value provided for input HTTP label: ${i}.`);
				r += `{${i}${a === 2 ? `+` : ``}}`;
			} else r += a === 2 ? e.split(`/`).map(_FromStringShapeDeserializer_js__WEBPACK_IMPORTED_MODULE_5__.n).join(`/`) : (0,_FromStringShapeDeserializer_js__WEBPACK_IMPORTED_MODULE_5__.n)(e);
		}
		return r;
	}
	async deserializeResponse(e, n, r) {
		let a = this.deserializer, o = typeof a.readCodec == `function` ? a : void 0, s = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.I.of(e.output), c = s.getHttpBindings().response, l = {};
		if (r.statusCode >= 300) {
			let t = await (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.R)(r.body, n);
			throw t.byteLength > 0 && Object.assign(l, await a.read(15, t)), await this.handleError(e, n, r, l, this.deserializeMetadata(r)), Error(`@smithy/core/protocols - HTTP Protocol error handler failed to throw.`);
		}
		let u = await this.deserializeHttpMessage(s, n, r, l);
		if (u.length) {
			let e = await (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.R)(r.body, n);
			if (e.byteLength > 0) {
				let t = await (o ? o.readCodec(c.syntheticBodySchema, e) : a.read(c.syntheticBodySchema, e));
				for (let e of u) t[e] != null && (l[e] = t[e]);
			}
		} else c.bindings.payload || await (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.R)(r.body, n);
		return l.$metadata = this.deserializeMetadata(r), l;
	}
	async deserializeHttpMessage(e, n, r, a, o) {
		let s = a instanceof Set ? o : a, c = this.deserializer, l = typeof c.readCodec == `function` ? c : void 0, d = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.I.of(e), { bodyMemberNames: f, bindings: { payload: p, statusCode: h, headers: _, prefixHeaders: y } } = d.getHttpBindings().response, b = r.headers;
		if (p) {
			let [e, t] = p, [a, o] = t, u = o >> 11 & 3;
			if (u) s[e] = u === 2 ? await this.deserializeEventStream({
				response: r,
				responseSchema: d
			}) : (0,_sdk_stream_mixin_js__WEBPACK_IMPORTED_MODULE_6__.t)(r.body);
			else if (r.body) {
				let o = await (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.R)(r.body, n);
				o.byteLength > 0 && (s[e] = await (l ? l.readPayload(t, o) : c.read(a, o)));
			}
		}
		for (let e in b) {
			if (!(0,_hasOwn_js__WEBPACK_IMPORTED_MODULE_2__.t)(b, e)) continue;
			let t = e.toLowerCase(), n = b[e];
			t !== e && (delete b[e], b[t] = n);
			let r = (0,_hasOwn_js__WEBPACK_IMPORTED_MODULE_2__.t)(_, t) ? _[t] : void 0;
			if (!r) continue;
			let [i, [a, o, d], , f] = r;
			if (d) {
				let e = o >> 16 & 1 ? v(n, `,`, 2) : (0,_FromStringShapeDeserializer_js__WEBPACK_IMPORTED_MODULE_5__.r)(n), t = [];
				for (let n of e) t.push(l ? l.readHttpBinding(d, n.trim(), 38) : await c.read([d[0], { httpHeader: f }], n.trim()));
				s[i] = t;
			} else s[i] = l ? l.readHttpBinding(r[1], n, 38) : await c.read(a, n);
		}
		for (let [e, [, , t], , n] of y) {
			s[e] = {};
			for (let r in b) {
				if (!(0,_hasOwn_js__WEBPACK_IMPORTED_MODULE_2__.t)(b, r) || !r.startsWith(n)) continue;
				let i = b[r];
				s[e][r.slice(n.length)] = l ? l.readHttpBinding(t, i, 38) : await c.read([t[0], { httpHeader: r }], i);
			}
		}
		return h && (s[h[0]] = r.statusCode), f;
	}
}, b = class extends _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.F {
	codecDeserializer;
	stringDeserializer;
	constructor(e, t) {
		super(), this.codecDeserializer = e, this.stringDeserializer = new _FromStringShapeDeserializer_js__WEBPACK_IMPORTED_MODULE_5__.t(t);
	}
	setSerdeContext(e) {
		this.stringDeserializer.setSerdeContext(e), this.codecDeserializer.setSerdeContext(e), this.serdeContext = e;
	}
	read(e, n) {
		let r = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.I.of(e), i = r.getMergedTraits();
		if (i.httpHeader || i.httpResponseCode) {
			let e = r.getHttpBindingValue(38, i);
			return this.readHttpBinding(e, n, 38);
		}
		return i.httpPayload ? this.readPayload(r.getHttpBindingValue(36, i), n) : this.readCodec(r, n);
	}
	readHttpBinding(e, t, n) {
		let r = typeof t == `string` ? t : (this.serdeContext?.utf8Encoder ?? _toUtf8_js__WEBPACK_IMPORTED_MODULE_1__.t)(t);
		return this.stringDeserializer.readHttpBinding(e, r, n);
	}
	readPayload([e, t], n) {
		let r = t & 255;
		return r === 21 || r === 42 ? typeof n == `string` ? (this.serdeContext?.utf8Decoder ?? _toUtf8_js__WEBPACK_IMPORTED_MODULE_1__.n)(n) : n : r === 0 ? typeof n == `string` ? n : (this.serdeContext?.utf8Encoder ?? _toUtf8_js__WEBPACK_IMPORTED_MODULE_1__.t)(n) : this.readCodec(e, n);
	}
	readCodec(e, t) {
		return this.codecDeserializer.read(e, t);
	}
}, x = class extends _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.F {
	settings;
	stringBuffer = ``;
	constructor(e) {
		super(), this.settings = e;
	}
	write(e, n) {
		let r = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.I.of(e), i = r.getMergedTraits(), a = r.getHttpBindingLocation(i);
		this.writeHttpBinding(r.getHttpBindingValue(a, i), n, a);
	}
	writeHttpBinding([e, t, n], r, i) {
		let c = t & 255;
		switch (typeof r) {
			case `object`:
				if (r === null) {
					this.stringBuffer = `null`;
					return;
				}
				if (c >= 4 && c <= 7) {
					if (!(r instanceof Date)) throw Error(`@smithy/core/protocols - received non-Date value ${r} when schema expected Date in ${e.getName(!0)}`);
					let n = this.settings.httpBindings ? t >> 14 & 3 : 0;
					switch (this.settings.timestampFormat.useTrait && c > 4 ? c : n ? n + 4 : this.settings.timestampFormat.default) {
						case 5:
							this.stringBuffer = r.toISOString().replace(`.000Z`, `Z`);
							break;
						case 6:
							this.stringBuffer = (0,_node_http_handler_js__WEBPACK_IMPORTED_MODULE_4__.s)(r);
							break;
						case 7:
							this.stringBuffer = String(r.getTime() / 1e3);
							break;
						default: console.warn(`Missing timestamp format, using epoch seconds`, r), this.stringBuffer = String(r.getTime() / 1e3);
					}
					return;
				}
				if ((c === 21 || c === 42) && `byteLength` in r) {
					this.stringBuffer = (this.serdeContext?.base64Encoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.ct)(r);
					return;
				}
				if ((c & 192) == 64 && Array.isArray(r)) {
					n ??= e.getHttpBindingCollectionValue(i);
					let t = n[1] & 255, a = t >= 4 && t <= 7, o = ``;
					for (let e of r) {
						this.writeHttpBinding(n, e, i);
						let t = this.flush();
						o && (o += `, `), o += a ? t : _(t);
					}
					this.stringBuffer = o;
					return;
				}
				this.stringBuffer = JSON.stringify(r, null, 2);
				break;
			case `string`:
				let l = t >> 8 & 3, u = r;
				if (l === 2 && (u = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.st.from(u)), l && (i & 6) == 6) {
					this.stringBuffer = (this.serdeContext?.base64Encoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.ct)(u.toString());
					return;
				}
				this.stringBuffer = r;
				break;
			default: this.stringBuffer = t >> 10 & 1 ? (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.z)() : String(r);
		}
	}
	flush() {
		let e = this.stringBuffer;
		return this.stringBuffer = ``, e;
	}
}, S = class {
	codecSerializer;
	stringSerializer;
	buffer;
	constructor(e, t, n = new x(t)) {
		this.codecSerializer = e, this.stringSerializer = n;
	}
	setSerdeContext(e) {
		this.codecSerializer.setSerdeContext(e), this.stringSerializer.setSerdeContext(e);
	}
	write(e, n) {
		let r = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.I.of(e), i = r.getMergedTraits();
		if (i.httpHeader || i.httpLabel || i.httpQuery) {
			let e = r.getHttpBindingLocation(i);
			this.writeHttpBinding(r.getHttpBindingValue(e, i), n, e);
		} else this.writeCodec(r, n);
	}
	writeHttpBinding(e, t, n) {
		this.stringSerializer.writeHttpBinding(e, t, n), this.buffer = this.stringSerializer.flush();
	}
	writeCodec(e, t) {
		this.codecSerializer.write(e, t);
	}
	flush() {
		if (this.buffer !== void 0) {
			let e = this.buffer;
			return this.buffer = void 0, e;
		}
		return this.codecSerializer.flush();
	}
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



/***/ }),

/***/ 7689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ l),
/* harmony export */   t: () => (/* binding */ h)
/* harmony export */ });
/* harmony import */ var _hex_encoding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4771);
/* harmony import */ var _node_http_handler_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1854);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7075);
import.meta.url;



const o = (e) => new TextEncoder().encode(e), s = `ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/`;
Object.entries(s).reduce((e, [t, n]) => (e[n] = Number(t), e), {});
const c = s.split(``);
function l(e) {
	let t;
	t = typeof e == `string` ? o(e) : e;
	let n = typeof t == `object` && typeof t.length == `number`, r = typeof t == `object` && typeof t.byteOffset == `number` && typeof t.byteLength == `number`;
	if (!n && !r) throw Error(`@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.`);
	let i = ``;
	for (let e = 0; e < t.length; e += 3) {
		let n = 0, r = 0;
		for (let i = e, a = Math.min(e + 3, t.length); i < a; i++) n |= t[i] << (a - i - 1) * 8, r += 8;
		let a = Math.ceil(r / 6);
		n <<= a * 6 - r;
		for (let e = 1; e <= a; e++) {
			let t = (a - e) * 6;
			i += c[(n & 63 << t) >> t];
		}
		i += `==`.slice(0, 4 - a);
	}
	return i;
}
const u = (e) => {
	if (typeof e == `string`) return e;
	if (typeof e != `object` || typeof e.byteOffset != `number` || typeof e.byteLength != `number`) throw Error(`@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.`);
	return new TextDecoder(`utf-8`).decode(e);
}, d = `The stream has already been transformed.`, f = (t) => {
	if (!p(t) && !(0,_node_http_handler_js__WEBPACK_IMPORTED_MODULE_1__.o)(t)) {
		let e = t?.__proto__?.constructor?.name || t;
		throw Error(`Unexpected stream implementation, expect Blob or ReadableStream, got ${e}`);
	}
	let r = !1, a = async () => {
		if (r) throw Error(d);
		return r = !0, await (0,_node_http_handler_js__WEBPACK_IMPORTED_MODULE_1__.a)(t);
	}, o = (e) => {
		if (typeof e.stream != `function`) throw Error(`Cannot transform payload Blob to web stream. Please make sure the Blob.stream() is polyfilled.
If you are using React Native, this API is not yet supported, see: https://react-native.canny.io/feature-requests/p/fetch-streaming-body`);
		return e.stream();
	};
	return Object.assign(t, {
		transformToByteArray: a,
		transformToString: async (t) => {
			let n = await a();
			if (t === `base64`) return l(n);
			if (t === `hex`) return (0,_hex_encoding_js__WEBPACK_IMPORTED_MODULE_0__.n)(n);
			if (t === void 0 || t === `utf8` || t === `utf-8`) return u(n);
			if (typeof TextDecoder == `function`) return new TextDecoder(t).decode(n);
			throw Error(`TextDecoder is not available, please make sure polyfill is provided.`);
		},
		transformToWebStream: () => {
			if (r) throw Error(d);
			if (r = !0, p(t)) return o(t);
			if ((0,_node_http_handler_js__WEBPACK_IMPORTED_MODULE_1__.o)(t)) return t;
			throw Error(`Cannot transform payload to web stream, got ${t}`);
		}
	});
}, p = (e) => typeof Blob == `function` && e instanceof Blob, m = `The stream has already been transformed.`, h = (e) => {
	if (!(e instanceof node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable)) try {
		return f(e);
	} catch {
		let t = e?.__proto__?.constructor?.name || e;
		throw Error(`Unexpected stream implementation, expect Stream.Readable instance, got ${t}`);
	}
	let n = !1, i = async () => {
		if (n) throw Error(m);
		return n = !0, await (0,_node_http_handler_js__WEBPACK_IMPORTED_MODULE_1__.i)(e);
	};
	return Object.assign(e, {
		transformToByteArray: i,
		transformToString: async (e) => {
			let n = await i();
			return e === void 0 || Buffer.isEncoding(e) ? (0,_hex_encoding_js__WEBPACK_IMPORTED_MODULE_0__.r)(n.buffer, n.byteOffset, n.byteLength).toString(e) : new TextDecoder(e).decode(n);
		},
		transformToWebStream: () => {
			if (n) throw Error(m);
			if (e.readableFlowing !== null) throw Error(`The stream has been consumed by other callbacks.`);
			if (typeof node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable.toWeb != `function`) throw Error(`Readable.toWeb() is not supported. Please ensure a polyfill is available.`);
			return n = !0, node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable.toWeb(e);
		}
	});
};



/***/ })

};
