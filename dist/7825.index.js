export const id = 7825;
export const ids = [7825];
export const modules = {

/***/ 7825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ m)
/* harmony export */ });
/* harmony import */ var _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3589);
/* harmony import */ var _RpcProtocol_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(243);
/* harmony import */ var _node_http_handler_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1854);
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(306);
/* harmony import */ var _XmlShapeDeserializer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5687);
/* harmony import */ var _FromStringShapeDeserializer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1613);
import.meta.url;






var p = class extends _XmlShapeDeserializer_js__WEBPACK_IMPORTED_MODULE_4__.n {
	settings;
	buffer;
	constructor(e) {
		super(), this.settings = e;
	}
	write(t, r, o = ``) {
		this.buffer === void 0 && (this.buffer = ``);
		let c = _endpoints_js__WEBPACK_IMPORTED_MODULE_3__.l.of(t);
		if (o && !o.endsWith(`.`) && (o += `.`), c.isBlobSchema()) (typeof r == `string` || r instanceof Uint8Array) && (this.writeKey(o), this.writeValue((this.serdeContext?.base64Encoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.ct)(r)));
		else if (c.isBooleanSchema() || c.isNumericSchema() || c.isStringSchema()) r == null ? c.isIdempotencyToken() && (this.writeKey(o), this.writeValue((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.z)())) : (this.writeKey(o), this.writeValue(String(r)));
		else if (c.isBigIntegerSchema()) r != null && (this.writeKey(o), this.writeValue(String(r)));
		else if (c.isBigDecimalSchema()) r != null && (this.writeKey(o), this.writeValue(r instanceof _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.ot ? r.string : String(r)));
		else if (c.isTimestampSchema()) {
			if (r instanceof Date) switch (this.writeKey(o), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.N)(c, this.settings)) {
				case 5:
					this.writeValue(r.toISOString().replace(`.000Z`, `Z`));
					break;
				case 6:
					this.writeValue((0,_node_http_handler_js__WEBPACK_IMPORTED_MODULE_2__.s)(r));
					break;
				case 7: this.writeValue(String(r.getTime() / 1e3));
			}
		} else if (c.isDocumentSchema()) Array.isArray(r) ? this.write(79, r, o) : r instanceof Date ? this.write(4, r, o) : r instanceof Uint8Array ? this.write(21, r, o) : r && typeof r == `object` ? this.write(143, r, o) : (this.writeKey(o), this.writeValue(String(r)));
		else if (c.isListSchema()) {
			if (Array.isArray(r)) {
				if (r.length === 0) this.settings.serializeEmptyLists && (this.writeKey(o), this.writeValue(``));
				else {
					let e = c.getValueSchema(), t = this.settings.flattenLists || c.getMergedTraits().xmlFlattened, n = 1;
					for (let i of r) {
						if (i == null) continue;
						let r = e.getMergedTraits(), a = this.getKey(`member`, r.xmlName, r.ec2QueryName), s = t ? `${o}${n}` : `${o}${a}.${n}`;
						this.write(e, i, s), ++n;
					}
				}
			}
		} else if (c.isMapSchema()) {
			if (r && typeof r == `object`) {
				let e = c.getKeySchema(), t = c.getValueSchema(), n = c.getMergedTraits().xmlFlattened, i = 1;
				for (let a in r) {
					let s = r[a];
					if (s == null) continue;
					let c = e.getMergedTraits(), l = this.getKey(`key`, c.xmlName, c.ec2QueryName), u = n ? `${o}${i}.${l}` : `${o}entry.${i}.${l}`, d = t.getMergedTraits(), f = this.getKey(`value`, d.xmlName, d.ec2QueryName), p = n ? `${o}${i}.${f}` : `${o}entry.${i}.${f}`;
					this.write(e, a, u), this.write(t, s, p), ++i;
				}
			}
		} else if (c.isStructSchema()) {
			if (r && typeof r == `object`) {
				let e = !1;
				for (let [t, n] of c.structIterator()) {
					if (r[t] == null && !n.isIdempotencyToken()) continue;
					let i = n.getMergedTraits(), a = this.getKey(t, i.xmlName, i.ec2QueryName, `struct`), s = `${o}${a}`;
					this.write(n, r[t], s), e = !0;
				}
				if (!e && c.isUnionSchema()) {
					let { $unknown: e } = r;
					if (Array.isArray(e)) {
						let [t, n] = e, r = `${o}${t}`;
						this.write(15, n, r);
					}
				}
			}
		} else if (!c.isUnitSchema()) throw Error(`@aws-sdk/core/protocols - QuerySerializer unrecognized schema type ${c.getName(!0)}`);
	}
	flush() {
		if (this.buffer === void 0) throw Error(`@aws-sdk/core/protocols - QuerySerializer cannot flush with nothing written to buffer.`);
		let e = this.buffer;
		return delete this.buffer, e;
	}
	getKey(e, t, n, r) {
		let { ec2: i, capitalizeKeys: a } = this.settings;
		if (i && n) return n;
		let o = t ?? e;
		return a && r === `struct` ? o[0].toUpperCase() + o.slice(1) : o;
	}
	writeKey(e) {
		e.endsWith(`.`) && (e = e.slice(0, e.length - 1)), this.buffer += `&${(0,_FromStringShapeDeserializer_js__WEBPACK_IMPORTED_MODULE_5__.n)(e)}=`;
	}
	writeValue(e) {
		this.buffer += (0,_FromStringShapeDeserializer_js__WEBPACK_IMPORTED_MODULE_5__.n)(e);
	}
}, m = class extends _RpcProtocol_js__WEBPACK_IMPORTED_MODULE_1__.t {
	options;
	serializer;
	deserializer;
	mixin = new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.n();
	constructor(e) {
		super({
			defaultNamespace: e.defaultNamespace,
			errorTypeRegistries: e.errorTypeRegistries
		}), this.options = e;
		let t = {
			timestampFormat: {
				useTrait: !0,
				default: 5
			},
			httpBindings: !1,
			xmlNamespace: e.xmlNamespace,
			serviceNamespace: e.defaultNamespace,
			serializeEmptyLists: !0
		};
		this.serializer = new p(t), this.deserializer = new _XmlShapeDeserializer_js__WEBPACK_IMPORTED_MODULE_4__.t(t);
	}
	getShapeId() {
		return `aws.protocols#awsQuery`;
	}
	setSerdeContext(e) {
		this.serializer.setSerdeContext(e), this.deserializer.setSerdeContext(e);
	}
	getPayloadCodec() {
		throw Error(`AWSQuery protocol has no payload codec.`);
	}
	async serializeRequest(e, t, n) {
		let r = await super.serializeRequest(e, t, n);
		return r.path.endsWith(`/`) || (r.path += `/`), r.headers[`content-type`] = `application/x-www-form-urlencoded`, (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_3__.d)(e.input) !== `unit` && r.body || (r.body = ``), r.body = `Action=${e.name.split(`#`)[1] ?? e.name}&Version=${this.options.version}` + r.body, r.body.endsWith(`&`) && (r.body = r.body.slice(-1)), r;
	}
	async deserializeResponse(e, n, r) {
		let i = this.deserializer, a = _endpoints_js__WEBPACK_IMPORTED_MODULE_3__.l.of(e.output), o = {};
		if (r.statusCode >= 300) {
			let a = await (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.R)(r.body, n);
			a.byteLength > 0 && Object.assign(o, await i.read(15, a)), await this.handleError(e, n, r, o, this.deserializeMetadata(r));
		}
		for (let e in r.headers) {
			let t = r.headers[e];
			delete r.headers[e], r.headers[e.toLowerCase()] = t;
		}
		let s = e.name.split(`#`)[1] ?? e.name, c = a.isStructSchema() && this.useNestedResult() ? s + `Result` : void 0, u = await (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.R)(r.body, n);
		return u.byteLength > 0 && Object.assign(o, await i.read(a, u, c)), o.$metadata = this.deserializeMetadata(r), o;
	}
	useNestedResult() {
		return !0;
	}
	async handleError(e, t, n, r, i) {
		let a = this.loadQueryErrorCode(n, r) ?? `Unknown`;
		this.mixin.compose(this.compositeErrorRegistry, a, this.options.defaultNamespace);
		let o = this.loadQueryError(r) ?? {}, s = this.loadQueryErrorMessage(r);
		o.message = s, o.Error = {
			Type: o.Type,
			Code: o.Code,
			Message: s
		};
		let { errorSchema: c, errorMetadata: u } = await this.mixin.getErrorSchemaOrThrowBaseException(a, this.options.defaultNamespace, n, o, i, this.mixin.findQueryCompatibleError), d = _endpoints_js__WEBPACK_IMPORTED_MODULE_3__.l.of(c), f = new ((this.compositeErrorRegistry.getErrorCtor(c)) ?? Error)({}), p = {
			Type: o.Error.Type,
			Code: o.Error.Code,
			Error: o.Error
		};
		for (let [e, t] of d.structIterator()) {
			let n = t.getMergedTraits().xmlName ?? e, i = o[n] ?? r[n];
			p[e] = this.deserializer.readSchema(t, i);
		}
		throw this.mixin.decorateServiceException(Object.assign(f, u, {
			$fault: d.getMergedTraits().error,
			message: s
		}, p), r);
	}
	loadQueryErrorCode(e, t) {
		let n = (t.Errors?.[0]?.Error ?? t.Errors?.Error ?? t.Error)?.Code;
		if (n !== void 0) return n;
		if (e.statusCode == 404) return `NotFound`;
	}
	loadQueryError(e) {
		return e.Errors?.[0]?.Error ?? e.Errors?.Error ?? e.Error;
	}
	loadQueryErrorMessage(e) {
		let t = this.loadQueryError(e);
		return t?.message ?? t?.Message ?? e.message ?? e.Message ?? `Unknown`;
	}
	getDefaultContentType() {
		return `application/x-www-form-urlencoded`;
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

/***/ 5687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ c),
/* harmony export */   t: () => (/* binding */ d)
/* harmony export */ });
/* harmony import */ var _hasOwn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9978);
/* harmony import */ var _FromStringShapeDeserializer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1613);
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(306);
/* harmony import */ var _toUtf8_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3772);
import.meta.url;




const i = (t) => {
	let n = `#text`;
	for (let r in t) (0,_hasOwn_js__WEBPACK_IMPORTED_MODULE_0__.t)(t, r) && (t[r][n] === void 0 ? typeof t[r] == `object` && t[r] !== null && (t[r] = i(t[r])) : t[r] = t[r][n]);
	return t;
};
function a(e) {
	Object.defineProperty(e, "__proto__", {
		value: void 0,
		writable: !0,
		enumerable: !0,
		configurable: !0
	});
}
function o(e) {
	return new s(e).parse();
}
var s = class e {
	x;
	i = 0;
	z;
	constructor(e) {
		this.x = e, this.x = e.replace(/\r\n?/g, `
`), this.z = this.x.length;
	}
	parse() {
		let e = this, { z: t } = e;
		for (; e.i < t && (e.trim(), !(e.i >= t));) if (e.isNext(`<?`)) e.readTo(`?>`), e.trim();
		else if (e.isNext(`<!--`)) e.readTo(`-->`), e.trim();
		else if (e.isNext(`<!DOCTYPE`, !1)) e.skipDoctype(), e.trim();
		else if (e.x[e.i] === `<`) {
			let t = e.parseTag();
			return { [t.tag]: t.value };
		} else throw Error(`@aws-sdk XML parse error: unexpected content.`);
		throw Error(`@aws-sdk XML parse error: no root element.`);
	}
	isNext(e, t = !0) {
		let n = this;
		return t ? n.x.startsWith(e, n.i) : n.x.toLowerCase().startsWith(e.toLowerCase(), n.i);
	}
	readTo(e) {
		let t = this, n = t.x.indexOf(e, t.i);
		if (n === -1) throw Error(`@aws-sdk XML parse error: expected "${e}" not found.`);
		let r = t.x.slice(t.i, n);
		return t.i = n + e.length, r;
	}
	trim() {
		let e = this;
		for (; e.i < e.z && ` 	\r
`.includes(e.x[e.i]);) ++e.i;
	}
	readAttrValue() {
		let e = this, t = e.x[e.i];
		++e.i;
		let n = ``;
		for (; e.i < e.z && e.x[e.i] !== t;) n += e.x[e.i++];
		return ++e.i, e.decodeEntities(n);
	}
	parseTag() {
		let e = this;
		++e.i;
		let t = ``;
		for (; e.i < e.z && !` 	\r
>/`.includes(e.x[e.i]);) t += e.x[e.i++];
		let n = !1, r = {};
		for (; e.i < e.z && (e.trim(), !`>/`.includes(e.x[e.i]));) {
			let t = ``;
			for (; e.i < e.z && !`= 	\r
>/?`.includes(e.x[e.i]);) t += e.x[e.i++];
			if (e.trim(), e.x[e.i] !== `=`) break;
			++e.i, e.trim(), t === `__proto__` && a(r), r[t] = e.readAttrValue(), n = !0;
		}
		if (e.i >= e.z) throw Error(`@aws-sdk XML parse error: unexpected end of input.`);
		if (e.x[e.i] === `/`) {
			if (++e.i, e.i >= e.z || e.x[e.i] !== `>`) throw Error(`@aws-sdk XML parse error: expected > at the end of self-closing tag.`);
			return ++e.i, {
				tag: t,
				value: n ? r : ``
			};
		}
		if (e.x[e.i] !== `>`) throw Error(`@aws-sdk XML parse error: expected > at the end of opening tag.`);
		++e.i;
		let i = [], o = [], s = !1;
		for (; e.i < e.z && !e.isNext(`</`);) if (e.x[e.i] === `<`) e.isNext(`<!--`) ? e.readTo(`-->`) : e.isNext(`<![CDATA[`) ? (e.i += 9, i.push(e.readTo(`]]>`))) : e.isNext(`<?`) ? e.readTo(`?>`) : (s = !0, o.push(e.parseTag()));
		else {
			let t = ``;
			for (; e.i < e.z && e.x[e.i] !== `<`;) t += e.x[e.i++];
			i.push(e.decodeEntities(t));
		}
		if (!e.isNext(`</`)) throw Error(`@aws-sdk XML parse error: missing closing tag </${t}>.`);
		e.i += 2;
		let c = e.readTo(`>`).trim();
		if (c !== t) throw Error(`@aws-sdk XML parse error: mismatched tags <${t}> and </${c}>.`);
		if (!n && i.length === 0 && !s) return {
			tag: t,
			value: ``
		};
		if (!n && !s) {
			let e = i.length === 1 ? i[0] : i.join(``);
			return e.trim() === `` && e.includes(`
`) ? {
				tag: t,
				value: ``
			} : {
				tag: t,
				value: e
			};
		}
		let l = {};
		for (let e of i) e.trim() === `` && e.includes(`
`) || (l[`#text`] = `#text` in l ? l[`#text`] + e : e);
		for (let e of o) e.tag === `__proto__` && a(l), e.tag in l ? Array.isArray(l[e.tag]) ? l[e.tag].push(e.value) : l[e.tag] = [l[e.tag], e.value] : l[e.tag] = e.value;
		for (let [e, t] of Object.entries(r)) e === `__proto__` && a(l), l[e] = t;
		return {
			tag: t,
			value: l
		};
	}
	static ENTITIES = {
		amp: `&`,
		lt: `<`,
		gt: `>`,
		quot: `"`,
		apos: `'`
	};
	skipDoctype() {
		let e = this;
		e.i += 9;
		let t = 0;
		for (; e.i < e.z;) {
			let n = e.x[e.i];
			if (n === `[`) ++t;
			else if (n === `]`) --t;
			else if (n === `>` && t === 0) {
				++e.i;
				return;
			}
			++e.i;
		}
		throw Error(`@aws-sdk XML parse error: unclosed DOCTYPE.`);
	}
	decodeEntities(t) {
		return t.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][a-zA-Z0-9]{0,30}));/g, (t, n, r, i) => n ? String.fromCharCode(parseInt(n, 16)) : r ? String.fromCharCode(parseInt(r, 10)) : e.ENTITIES[i] ?? ``);
	}
}, c = class {
	serdeContext;
	setSerdeContext(e) {
		this.serdeContext = e;
	}
}, l = class {
	from;
	to;
	keys;
	constructor(e, t) {
		this.from = e, this.to = t;
		let n = Object.keys(this.from), r = new Set(n);
		r.delete(`__type`), this.keys = r;
	}
	mark(e) {
		this.keys.delete(e);
	}
	hasUnknown() {
		return this.keys.size === 1 && Object.keys(this.to).length === 0;
	}
	writeUnknown() {
		if (this.hasUnknown()) {
			let e = this.keys.values().next().value, t = this.from[e];
			this.to.$unknown = [e, t];
		}
	}
};
function u(e) {
	Object.defineProperty(e, "__proto__", {
		value: void 0,
		writable: !0,
		enumerable: !0,
		configurable: !0
	});
}
var d = class extends c {
	settings;
	stringDeserializer;
	constructor(e) {
		super(), this.settings = e, this.stringDeserializer = new _FromStringShapeDeserializer_js__WEBPACK_IMPORTED_MODULE_1__.t(e);
	}
	setSerdeContext(e) {
		this.serdeContext = e, this.stringDeserializer.setSerdeContext(e);
	}
	read(e, t, i) {
		let a = _endpoints_js__WEBPACK_IMPORTED_MODULE_2__.l.of(e), o = a.getMemberSchemas();
		if (a.isStructSchema() && a.isMemberSchema() && Object.values(o).find((e) => !!e.getMemberTraits().eventPayload)) {
			let e = {}, n = Object.keys(o)[0];
			return e[n] = o[n].isBlobSchema() ? t : this.read(o[n], t), e;
		}
		let s = (this.serdeContext?.utf8Encoder ?? _toUtf8_js__WEBPACK_IMPORTED_MODULE_3__.t)(t), c = this.parseXml(s);
		return this.readSchema(e, i ? c[i] : c);
	}
	readSchema(e, t) {
		let r = _endpoints_js__WEBPACK_IMPORTED_MODULE_2__.l.of(e);
		if (r.isUnitSchema()) return;
		let i = r.getMergedTraits();
		if (r.isListSchema() && !Array.isArray(t)) return this.readSchema(r, [t]);
		if (t == null) return t;
		if (typeof t == `object`) {
			let e = !!i.xmlFlattened;
			if (r.isListSchema()) {
				let n = r.getValueSchema(), i = [], a = n.getMergedTraits().xmlName ?? `member`, o = e ? t : (t[0] ?? t)[a];
				if (o == null) return i;
				let s = Array.isArray(o) ? o : [o];
				for (let e of s) i.push(this.readSchema(n, e));
				return i;
			}
			let n = {};
			if (r.isMapSchema()) {
				let i = r.getKeySchema(), a = r.getValueSchema(), o;
				o = e ? Array.isArray(t) ? t : [t] : Array.isArray(t.entry) ? t.entry : [t.entry];
				let s = i.getMergedTraits().xmlName ?? `key`, c = a.getMergedTraits().xmlName ?? `value`;
				for (let e of o) {
					let t = e[s], r = e[c];
					t === `__proto__` && u(n), n[t] = this.readSchema(a, r);
				}
				return n;
			}
			if (r.isStructSchema()) {
				let e = r.isUnionSchema(), i;
				e && (i = new l(t, n));
				for (let [a, o] of r.structIterator()) {
					let r = o.getMergedTraits(), s = r.httpPayload ? r.xmlName ?? o.getName() : o.getMemberTraits().xmlName ?? a;
					e && i.mark(s), t[s] != null && (n[a] = this.readSchema(o, t[s]));
				}
				return e && i.writeUnknown(), n;
			}
			if (r.isDocumentSchema()) return t;
			throw Error(`@aws-sdk/core/protocols - xml deserializer unhandled schema type for ${r.getName(!0)}`);
		}
		return r.isListSchema() ? [] : r.isMapSchema() || r.isStructSchema() ? {} : this.stringDeserializer.read(r, t);
	}
	parseXml(e) {
		if (e.length) {
			let t;
			try {
				t = o(e);
			} catch (t) {
				throw t && typeof t == `object` && Object.defineProperty(t, "$responseBodyText", { value: e }), t;
			}
			let n = `#text`, r = Object.keys(t)[0], a = t[r];
			return a[n] && (a[r] = a[n], delete a[n]), i(a);
		}
		return {};
	}
};



/***/ })

};
