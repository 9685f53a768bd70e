export const id = 8072;
export const ids = [8072];
export const modules = {

/***/ 7044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ M),
/* harmony export */   r: () => (/* binding */ j),
/* harmony export */   t: () => (/* binding */ G)
/* harmony export */ });
/* harmony import */ var _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3589);
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(306);
/* harmony import */ var _node_http_handler_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1854);
/* harmony import */ var _toUtf8_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3772);
/* harmony import */ var _hasOwn_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9978);
import.meta.url;





var h = class {
	serdeContext;
	setSerdeContext(e) {
		this.serdeContext = e;
	}
}, g = class {
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
let _;
function v() {
	if (_ === void 0) try {
		if (typeof Buffer != `function`) _ = !1;
		else {
			let e = JSON.parse(Buffer.from([123, 125]));
			_ = typeof e == `object` && !!e;
		}
	} catch {
		_ = !1;
	}
	return _;
}
function y(e, t, n) {
	if (n?.source) {
		let e = n.source;
		if (typeof t == `number`) return t <= 2 ** 53 - 1 && t >= -(2 ** 53 - 1) ? x(e, t) ? t : new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.ot(e, `bigDecimal`) : b(e) ? new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.ot(e, `bigDecimal`) : /[eE]/.test(e) ? C(e) : BigInt(e);
	}
	return t;
}
function b(e) {
	let t = e.indexOf(`.`);
	if (t === -1) return !1;
	let n = e.search(/[eE]/);
	if (n === -1) return !0;
	let r = n - t - 1;
	return parseInt(e.slice(n + 1), 10) < r;
}
function x(e, t) {
	if (e === String(t) || Object.is(t, -0)) return !0;
	if (/[eE]/.test(e)) return S(e) === S(String(t));
	let n = e.replace(/(\.\d*?)0+$/, `$1`).replace(/\.$/, ``), r = String(t);
	return n === r ? !0 : /[eE]/.test(r) ? n === S(r) : !1;
}
function S(e) {
	let t = e.startsWith(`-`), n = t ? e.slice(1) : e, r = n.search(/[eE]/), i;
	if (r === -1) i = n;
	else {
		let e = parseInt(n.slice(r + 1), 10), t = n.slice(0, r), a = t.indexOf(`.`), o, s;
		a === -1 ? (o = t, s = t.length) : (o = t.slice(0, a) + t.slice(a + 1), s = a), o = o.replace(/0+$/, ``) || `0`;
		let c = s + e;
		i = o === `0` ? `0` : c <= 0 ? `0.` + `0`.repeat(-c) + o : c >= o.length ? o + `0`.repeat(c - o.length) : o.slice(0, c) + `.` + o.slice(c);
	}
	return i.includes(`.`) && (i = i.replace(/(\.\d*?)0+$/, `$1`).replace(/\.$/, ``)), (t ? `-` : ``) + i;
}
function C(e) {
	let t = e.search(/[eE]/), n = parseInt(e.slice(t + 1), 10), r = e.startsWith(`-`), i = e.slice(+!!r, t), a = i.indexOf(`.`), o, s;
	a === -1 ? (o = i, s = n) : (o = i.slice(0, a) + i.slice(a + 1), s = n - (i.length - a - 1)), o = o.replace(/0+$/, ``) || `0`;
	let c = BigInt(o) * 10n ** BigInt(s + (i.replace(`.`, ``).length - o.length));
	return r ? -c : c;
}
const w = Symbol.for(`@aws-sdk/reviver`);
function T(e) {
	let t = _endpoints_js__WEBPACK_IMPORTED_MODULE_1__.l.of(e), n = t.getSchema();
	if (Array.isArray(n) && t.isStructSchema()) {
		if (w in n) return n[w];
		let e = E(t, /* @__PURE__ */ new Set());
		return n[w] = e, e;
	}
	return E(t, /* @__PURE__ */ new Set());
}
function E(e, t) {
	let n = e.getSchema();
	if (t.has(n)) return !1;
	if (t.add(n), e.isBigIntegerSchema() || e.isBigDecimalSchema()) return !0;
	if (e.isStructSchema()) {
		for (let [, n] of e.structIterator()) if (E(n, t)) return !0;
	} else if (e.isListSchema() || e.isMapSchema()) {
		if (E(e.getValueSchema(), t)) return !0;
	} else if (e.isDocumentSchema()) return !0;
	return !1;
}
const D = (e, t) => (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.R)(e, t).then((e) => (t?.utf8Encoder ?? _toUtf8_js__WEBPACK_IMPORTED_MODULE_3__.t)(e));
async function O(e, t, r) {
	let i;
	if (v() && typeof e?.[Symbol.asyncIterator] == `function`) {
		let r = await (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.R)(e, t);
		typeof Buffer == `function` && (i = Buffer.isBuffer(r) ? r : Buffer.from(r.buffer, r.byteOffset, r.byteLength));
	}
	if (i ||= await D(e, t), i.length === 0) return {};
	let a = r && T(r) ? y : void 0;
	try {
		return JSON.parse(i, a);
	} catch (e) {
		throw e?.name === `SyntaxError` && Object.defineProperty(e, "$responseBodyText", { value: typeof i == `string` ? i : i.toString(`utf8`) }), e;
	}
}
const k = (e, t) => Object.keys(e).find((e) => e.toLowerCase() === t.toLowerCase()), A = (e) => {
	let t = e;
	return typeof t == `number` && (t = t.toString()), t.indexOf(`,`) >= 0 && (t = t.split(`,`)[0]), t.indexOf(`:`) >= 0 && (t = t.split(`:`)[0]), t.indexOf(`#`) >= 0 && (t = t.split(`#`)[1]), t;
}, j = (e, t) => N(e, t, [
	`header`,
	`code`,
	`type`
]), M = (e, t, n = !1) => N(e, t, n ? [
	`code`,
	`header`,
	`type`
] : [
	`type`,
	`code`,
	`header`
]), N = ({ headers: e }, t, n) => {
	for (; n.length > 0;) switch (n.shift()) {
		case `header`:
			let n = k(e ?? {}, `x-amzn-errortype`);
			if (n !== void 0) return A(e[n]);
			break;
		case `code`:
			let r = k(t ?? {}, `code`);
			if (r && t[r] !== void 0) return A(t[r]);
			break;
		case `type`: if (t?.__type !== void 0) return A(t.__type);
	}
};
var P = class extends h {
	settings;
	constructor(e) {
		super(), this.settings = e;
	}
	async read(e, t) {
		let n = T(e) ? y : void 0, r;
		if (typeof t == `string`) {
			if (t.length === 0) return {};
			r = JSON.parse(t, n);
		} else if (t instanceof Uint8Array && v()) {
			if (t.byteLength === 0) return {};
			let e = Buffer.isBuffer(t) ? t : Buffer.from(t.buffer, t.byteOffset, t.byteLength);
			r = JSON.parse(e, n);
		} else r = await O(t, this.serdeContext, e);
		return this._read(e, r);
	}
	readObject(e, t) {
		return this._read(e, t);
	}
	_read(n, r) {
		let s = typeof r == `object` && !!r, d = _endpoints_js__WEBPACK_IMPORTED_MODULE_1__.l.of(n);
		if (s) {
			if (d.isStructSchema()) return this._readStruct(d, r);
			if (Array.isArray(r) && d.isListSchema()) {
				let e = d.getValueSchema();
				if (this.needsTransform(e)) for (let t = 0; t < r.length; ++t) r[t] = this._read(e, r[t]);
				return r;
			}
			if (d.isMapSchema()) {
				let t = d.getValueSchema(), n = r;
				if (this.needsTransform(t)) for (let r in n) (0,_hasOwn_js__WEBPACK_IMPORTED_MODULE_4__.t)(n, r) && (r === `__proto__` && (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.B)(n), n[r] = this._read(t, n[r]));
				return n;
			}
		}
		if (d.isBlobSchema() && typeof r == `string`) return (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.lt)(r);
		let p = d.getMergedTraits().mediaType;
		if (d.isStringSchema() && typeof r == `string` && p) return p === `application/json` || p.endsWith(`+json`) ? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.st.from(r) : r;
		if (d.isTimestampSchema() && r != null) switch ((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.N)(d, this.settings)) {
			case 5: return (0,_node_http_handler_js__WEBPACK_IMPORTED_MODULE_2__.u)(r);
			case 6: return (0,_node_http_handler_js__WEBPACK_IMPORTED_MODULE_2__.d)(r);
			case 7: return (0,_node_http_handler_js__WEBPACK_IMPORTED_MODULE_2__.c)(r);
			default: return console.warn(`Missing timestamp format, parsing value with Date constructor:`, r), new Date(r);
		}
		if (d.isBigIntegerSchema() && (typeof r == `number` || typeof r == `string`)) return BigInt(r);
		if (d.isBigDecimalSchema() && r != null) {
			if (r instanceof _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.ot) return r;
			let e = r;
			return e.type === `bigDecimal` && `string` in e ? new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.ot(e.string, e.type) : new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.ot(String(r), `bigDecimal`);
		}
		if (d.isNumericSchema() && typeof r == `string`) {
			switch (r) {
				case `Infinity`: return 1 / 0;
				case `-Infinity`: return -1 / 0;
				case `NaN`: return NaN;
			}
			return r;
		}
		if (d.isDocumentSchema() && s) {
			if (Array.isArray(r)) for (let e = 0; e < r.length; ++e) {
				let t = r[e];
				t instanceof _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.ot || (r[e] = this._read(d, t));
			}
			else {
				let t = r;
				for (let n in t) {
					if (!(0,_hasOwn_js__WEBPACK_IMPORTED_MODULE_4__.t)(t, n)) continue;
					n === `__proto__` && (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.B)(t);
					let r = t[n];
					r instanceof _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.ot || (t[n] = this._read(d, r));
				}
			}
		}
		return r;
	}
	_readStruct(e, t) {
		let n = e.isUnionSchema(), r = {}, i, a = typeof t.__type == `string`, { jsonName: o } = this.settings;
		o && a && (i = {});
		let s;
		n && (s = new g(t, r));
		for (let [c, l] of e.structIterator()) {
			let e = c;
			o && (e = l.getMergedTraits().jsonName ?? e, a && (i[e] = c)), n && s.mark(e), t[e] != null && (r[c] = this._read(l, t[e]));
		}
		if (n) s.writeUnknown();
		else if (a) for (let e in t) {
			if (!(0,_hasOwn_js__WEBPACK_IMPORTED_MODULE_4__.t)(t, e)) continue;
			let n = t[e], a = o ? i[e] ?? e : e;
			a in r || (r[a] = n);
		}
		return r;
	}
	needsTransform(e) {
		return !!(e.isBlobSchema() || e.isTimestampSchema() || e.isBigIntegerSchema() || e.isBigDecimalSchema() || e.isNumericSchema() || e.isDocumentSchema() || e.isStructSchema() || e.isListSchema() || e.isMapSchema() || e.isStringSchema() && e.getMergedTraits().mediaType);
	}
}, F = class e extends Uint8Array {
	string = null;
	static allocUnsafe(t) {
		if (typeof Buffer == `function`) {
			let n = Buffer.allocUnsafe(t);
			return new e(n.buffer, n.byteOffset, n.byteLength);
		}
		return new e(t);
	}
	toString() {
		return this.s();
	}
	valueOf() {
		return this.s();
	}
	includes(e, t) {
		return typeof e == `string` ? this.s().includes(e, t) : Uint8Array.prototype.includes.call(this, e, t);
	}
	indexOf(e, t) {
		return typeof e == `string` ? this.s().indexOf(e, t) : Uint8Array.prototype.indexOf.call(this, e, t);
	}
	lastIndexOf(e, t) {
		if (typeof e == `string`) return this.s().lastIndexOf(e, t);
		let n = Uint8Array.prototype.lastIndexOf;
		return t === void 0 ? n.call(this, e) : n.call(this, e, t);
	}
	startsWith(e, t) {
		return this.s().startsWith(e, t);
	}
	endsWith(e, t) {
		return this.s().endsWith(e, t);
	}
	match(e) {
		return this.s().match(e);
	}
	replace(e, t) {
		return this.s().replace(e, t);
	}
	search(e) {
		return this.s().search(e);
	}
	split(e, t) {
		return this.s().split(e, t);
	}
	substring(e, t) {
		return this.s().substring(e, t);
	}
	trim() {
		return this.s().trim();
	}
	trimStart() {
		return this.s().trimStart();
	}
	trimEnd() {
		return this.s().trimEnd();
	}
	charAt(e) {
		return this.s().charAt(e);
	}
	charCodeAt(e) {
		return this.s().charCodeAt(e);
	}
	padStart(e, t) {
		return this.s().padStart(e, t);
	}
	padEnd(e, t) {
		return this.s().padEnd(e, t);
	}
	repeat(e) {
		return this.s().repeat(e);
	}
	toUpperCase() {
		return this.s().toUpperCase();
	}
	toLowerCase() {
		return this.s().toLowerCase();
	}
	s() {
		if (this.string == null) {
			let e = Date.now();
			e > I + 6e4 && (console.warn(`@aws-sdk/core/protocols - WARN - JsonCodec2: you have called a string method on a Uint8Array request body. It has been automatically converted to string. In a future version this will throw an error.`), I = e), this.string = (0,_toUtf8_js__WEBPACK_IMPORTED_MODULE_3__.t)(this);
		}
		return this.string;
	}
}, I = 0;
const L = new TextEncoder(), R = new Uint8Array([
	116,
	114,
	117,
	101
]), z = new Uint8Array([
	102,
	97,
	108,
	115,
	101
]), B = new Uint8Array([
	110,
	117,
	108,
	108
]), V = Array(128).fill(null);
V[8] = `b`, V[9] = `t`, V[10] = `n`, V[12] = `f`, V[13] = `r`, V[34] = `"`, V[92] = `\\`;
for (let e = 0; e < 32; e++) V[e] === null && (V[e] = `u00` + e.toString(16).padStart(2, `0`));
const H = 2048;
function U(e) {
	return F.allocUnsafe(e);
}
var W = class e extends h {
	settings;
	json;
	i = 0;
	rootSchema;
	rawValue;
	passthrough = !1;
	constructor(e) {
		super(), this.settings = e, this.json = U(H);
	}
	write(e, t) {
		this.i = 0, this.rawValue = t, this.rootSchema = _endpoints_js__WEBPACK_IMPORTED_MODULE_1__.l.of(e), this.passthrough = this.rootSchema.isBlobSchema() || this.rootSchema.isStringSchema(), this.passthrough || this.writeValue(this.rootSchema, t, void 0);
	}
	writeDiscriminatedDocument(e, t) {
		this.i = 0, this.rootSchema = _endpoints_js__WEBPACK_IMPORTED_MODULE_1__.l.of(e);
		let n = this.rootSchema;
		if (n.isStructSchema() && typeof t == `object` && t) {
			this.writeValue(n, t, void 0);
			let e = `"__type":"${n.getName(!0) ?? `Unknown`}",`, r = e.length;
			this.ensure(r), this.json.copyWithin(1 + r, 1, this.i), L.encodeInto(e, this.json.subarray(1)), this.i += r;
		} else this.writeValue(n, t, void 0);
	}
	flush() {
		this.rootSchema = void 0;
		let e = this.i;
		this.i = 0;
		let t = this.rawValue;
		if (this.rawValue = void 0, e === 0) return t;
		let n = this.json.subarray(0, e);
		return this.json = U(H), n;
	}
	ensure(e) {
		let { i: t, json: n } = this;
		if (t + e > n.length) {
			let r = n.length * 2;
			for (; r < t + e;) r *= 2;
			let i = U(r);
			i.set(this.json), this.json = i;
		}
	}
	writeAscii(e) {
		let t = e.length;
		this.ensure(t);
		let { i: n, json: r } = this;
		for (let i = 0; i < t; ++i) r[n] = e.charCodeAt(i), n += 1;
		this.i = n;
	}
	writeAsciiQuoted(e) {
		let t = e.length;
		this.ensure(t + 4);
		let { json: n, i: r } = this;
		n[r++] = 34;
		for (let i = 0; i < t; ++i) n[r++] = e.charCodeAt(i);
		n[r++] = 34, this.i = r;
	}
	writeJsonString(e) {
		let t = e.length;
		this.ensure(t * 3 + 2), this.json[this.i++] = 34;
		for (let n = 0; n < t; ++n) {
			let r = e.charCodeAt(n);
			if (r > 34 && r < 92) this.json[this.i++] = r;
			else if (r < 128) {
				let e = V[r];
				if (e !== null) {
					this.ensure(e.length + 1 + (t - n - 1) * 3 + 1), this.json[this.i++] = 92;
					for (let t = 0; t < e.length; t++) this.json[this.i++] = e.charCodeAt(t);
				} else this.json[this.i++] = r;
			} else if (r >= 55296 && r <= 56319) {
				let i = n + 1 < t ? e.charCodeAt(n + 1) : 0;
				if (i >= 56320 && i <= 57343) {
					this.ensure(4);
					let { written: t } = L.encodeInto(e.substring(n, n + 2), this.json.subarray(this.i));
					this.i += t, ++n;
				} else this.ensure(6 + (t - n - 1) * 3 + 1), this.writeUnicodeEscape(r);
			} else if (r >= 56320 && r <= 57343) this.ensure(6 + (t - n - 1) * 3 + 1), this.writeUnicodeEscape(r);
			else {
				let { i: e, json: t } = this;
				r < 2048 ? (t[e++] = 192 | r >> 6, t[e++] = 128 | r & 63) : (t[e++] = 224 | r >> 12, t[e++] = 128 | r >> 6 & 63, t[e++] = 128 | r & 63), this.i = e;
			}
		}
		this.json[this.i++] = 34;
	}
	writeUnicodeEscape(e) {
		let { json: t, i: n } = this;
		t[n++] = 92, t[n++] = 117;
		let r = e.toString(16).padStart(4, `0`);
		for (let e = 0; e < 4; ++e) t[n++] = r.charCodeAt(e);
		this.i = n;
	}
	static B64 = (() => {
		let e = /* @__PURE__ */ new Uint8Array(64);
		for (let t = 0; t < 64; ++t) e[t] = `ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/`.charCodeAt(t);
		return e;
	})();
	writeBase64(t) {
		let n = Math.ceil(t.length / 3) * 4;
		this.ensure(n + 2);
		let r = this.json, i = e.B64, a = this.i;
		r[a++] = 34;
		let o = t.length, s = o % 3, c = o - s;
		for (let e = 0; e < c; e += 3) {
			let n = t[e], o = t[e + 1], s = t[e + 2];
			r[a++] = i[n >> 2], r[a++] = i[(n & 3) << 4 | o >> 4], r[a++] = i[(o & 15) << 2 | s >> 6], r[a++] = i[s & 63];
		}
		if (s === 2) {
			let e = t[c], n = t[c + 1];
			r[a++] = i[e >> 2], r[a++] = i[(e & 3) << 4 | n >> 4], r[a++] = i[(n & 15) << 2], r[a++] = 61;
		} else if (s === 1) {
			let e = t[c];
			r[a++] = i[e >> 2], r[a++] = i[(e & 3) << 4], r[a++] = 61, r[a++] = 61;
		}
		r[a++] = 34, this.i = a;
	}
	writeValue(e, t, n) {
		if (t == null) {
			if (n?.isStructSchema()) {
				if (t === void 0 && _endpoints_js__WEBPACK_IMPORTED_MODULE_1__.l.of(e).isIdempotencyToken()) {
					this.writeAsciiQuoted((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.z)());
					return;
				}
				return;
			}
			this.ensure(4), this.json.set(B, this.i), this.i += 4;
			return;
		}
		let i = _endpoints_js__WEBPACK_IMPORTED_MODULE_1__.l.of(e), l = typeof t == `object`;
		if (i.isStringSchema()) {
			let e = i.getMergedTraits().mediaType;
			if (e && (e === `application/json` || e.endsWith(`+json`))) {
				this.writeJsonString(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.st.from(t).toString());
				return;
			}
		}
		if (this.settings.bigNumberAsString && t != null && (i.isBigIntegerSchema() || i.isBigDecimalSchema())) {
			let e = t instanceof _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.ot ? t.string : String(t);
			this.writeAsciiQuoted(e);
		} else if (l) {
			if (i.isStructSchema()) {
				this.writeStruct(i, t);
				return;
			}
			if (Array.isArray(t) && (i.isListSchema() || i.isDocumentSchema())) {
				this.writeList(i, t, i.isDocumentSchema());
				return;
			}
			if (i.isMapSchema()) {
				this.writeMap(i, t, !1);
				return;
			}
			if (t instanceof Uint8Array && (i.isBlobSchema() || i.isDocumentSchema())) {
				this.writeBase64(t);
				return;
			}
			if (t instanceof Date && (i.isTimestampSchema() || i.isDocumentSchema())) {
				this.writeTimestamp(i, t);
				return;
			}
			if (t instanceof _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.ot) {
				this.writeAscii(t.string);
				return;
			}
			if (i.isDocumentSchema()) {
				Array.isArray(t) ? this.writeList(i, t, !0) : this.writeMap(i, t, !0);
				return;
			}
			let e = JSON.stringify(t);
			this.writeAscii(e);
		} else if (typeof t == `string`) {
			if (i.isBlobSchema()) {
				let e = (this.serdeContext?.base64Encoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.ct)(t);
				this.writeAsciiQuoted(e);
				return;
			}
			this.writeJsonString(t);
		} else if (typeof t == `number`) {
			if (Math.abs(t) === 1 / 0 || Number.isNaN(t)) {
				this.writeAsciiQuoted(String(t));
				return;
			}
			let e = String(t);
			this.writeAscii(e);
		} else if (typeof t == `boolean`) {
			this.ensure(5);
			let { i: e, json: n } = this;
			t ? (n.set(R, e), e += 4) : (n.set(z, e), e += 5), this.i = e;
		} else typeof t == `bigint` ? this.writeAscii(t.toString()) : this.writeAscii(String(t));
	}
	writeStruct(e, t) {
		this.ensure(2), this.json[this.i++] = 123;
		let n = !1, r = typeof t.__type == `string`, i;
		r && (i = /* @__PURE__ */ new Set());
		for (let [r, a] of e.structIterator()) {
			let o = t[r];
			if (o == null && !a.isIdempotencyToken()) continue;
			n && (this.ensure(1), this.json[this.i++] = 44), n = !0;
			let s = this.settings.jsonName ? a.getMergedTraits().jsonName ?? r : r;
			i && (i.add(r), i.add(s)), this.writeAsciiQuoted(s), this.json[this.i++] = 58, this.writeValue(a, o, e);
		}
		if (!n && e.isUnionSchema()) {
			let { $unknown: n } = t;
			if (Array.isArray(n)) {
				let [t, r] = n;
				this.writeAsciiQuoted(t), this.ensure(1), this.json[this.i++] = 58, this.writeValue(15, r, e);
			}
		} else if (r) for (let e in t) {
			if (i.has(e)) continue;
			i.add(e);
			let r = t[e];
			n && (this.ensure(1), this.json[this.i++] = 44), n = !0, this.writeAsciiQuoted(e), this.ensure(1), this.json[this.i++] = 58, this.writeValue(15, r, void 0);
		}
		this.ensure(1), this.json[this.i++] = 125;
	}
	writeList(e, t, n) {
		let r = !!e.getMergedTraits().sparse, i = e.getValueSchema();
		if (!n && (i.isStringSchema() || i.isNumericSchema() || i.isBooleanSchema())) {
			let e = !1;
			for (let n = 0; n < t.length; ++n) {
				let i = t[n];
				if (Number.isNaN(i) || i === 1 / 0 || i === -1 / 0 || i == null && !r) {
					e = !0;
					break;
				}
			}
			let n;
			if (!e) n = JSON.stringify(t);
			else {
				let e = [];
				for (let n = 0; n < t.length; ++n) {
					let i = t[n];
					(i != null || r) && (Number.isNaN(i) || i === 1 / 0 || i === -1 / 0 ? e.push(String(i)) : e.push(i));
				}
				n = JSON.stringify(e);
			}
			this.ensure(n.length * 3), this.i += L.encodeInto(n, this.json.subarray(this.i)).written;
			return;
		}
		this.ensure(2), this.json[this.i++] = 91;
		let a = !1;
		for (let e = 0; e < t.length; ++e) {
			let o = t[e];
			(n ? o === void 0 : o == null && !r) || (a && (this.ensure(1), this.json[this.i++] = 44), this.writeValue(i, o, void 0), a = !0);
		}
		this.ensure(1), this.json[this.i++] = 93;
	}
	writeMap(e, t, n) {
		let r = !!e.getMergedTraits().sparse, i = e.getValueSchema();
		if (!n && (i.isStringSchema() || i.isNumericSchema() || i.isBooleanSchema())) {
			let e;
			for (let n in t) {
				if (!(0,_hasOwn_js__WEBPACK_IMPORTED_MODULE_4__.t)(t, n)) continue;
				let i = t[n];
				Number.isNaN(i) || i === 1 / 0 || i === -1 / 0 ? ((e ??= {})[n] = i, t[n] = String(i)) : i === null && !r && ((e ??= {})[n] = null, t[n] = void 0);
			}
			let n = JSON.stringify(t);
			e && Object.assign(t, e), this.ensure(n.length * 3), this.i += L.encodeInto(n, this.json.subarray(this.i)).written;
			return;
		}
		this.ensure(2), this.json[this.i++] = 123;
		let a = !0;
		for (let e in t) {
			if (!(0,_hasOwn_js__WEBPACK_IMPORTED_MODULE_4__.t)(t, e)) continue;
			let o = t[e];
			(n ? o === void 0 : o == null && !r) || (a || (this.ensure(1), this.json[this.i++] = 44), a = !1, this.writeJsonString(e), this.ensure(1), this.json[this.i++] = 58, this.writeValue(i, o, void 0));
		}
		this.ensure(1), this.json[this.i++] = 125;
	}
	writeTimestamp(e, n) {
		switch ((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.N)(e, this.settings)) {
			case 5: {
				let e = n.toISOString().replace(`.000Z`, `Z`);
				this.writeAsciiQuoted(e);
				return;
			}
			case 6:
				this.writeAsciiQuoted((0,_node_http_handler_js__WEBPACK_IMPORTED_MODULE_2__.s)(n));
				return;
			case 7: {
				let e = String(n.getTime() / 1e3);
				this.writeAscii(e);
				return;
			}
			default: {
				let e = String(n.getTime() / 1e3);
				this.writeAscii(e);
				return;
			}
		}
	}
}, G = class extends h {
	settings;
	constructor(e) {
		super(), this.settings = e;
	}
	createSerializer() {
		let e = new W(this.settings);
		return e.setSerdeContext(this.serdeContext), e;
	}
	createDeserializer() {
		let e = new P(this.settings);
		return e.setSerdeContext(this.serdeContext), e;
	}
};



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



/***/ })

};
