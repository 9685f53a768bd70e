export const id = 9456;
export const ids = [9456];
export const modules = {

/***/ 9456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ B),
/* harmony export */   r: () => (/* binding */ p),
/* harmony export */   t: () => (/* binding */ U)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1480);
/* harmony import */ var _hasOwn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9978);
/* harmony import */ var _hex_encoding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4771);
/* harmony import */ var _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(645);
/* harmony import */ var _toUtf8_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3772);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8522);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7075);
import.meta.url;







const l = /* @__PURE__ */ new Uint32Array(256);
for (let e = 0; e < 256; ++e) {
	let t = e;
	for (let e = 0; e < 8; ++e) t = t & 1 ? 3988292384 ^ t >>> 1 : t >>> 1;
	l[e] = t >>> 0;
}
const u = 4294967295;
var d = class {
	digestLength = 4;
	checksum = u;
	update(e) {
		for (let t = 0; t < e.length; ++t) this.checksum = this.checksum >>> 8 ^ l[(this.checksum ^ e[t]) & 255];
	}
	digestSync() {
		return (this.checksum ^ u) >>> 0;
	}
	async digest() {
		let e = this.digestSync(), t = /* @__PURE__ */ new Uint8Array(4);
		return new DataView(t.buffer).setUint32(0, e, !1), t;
	}
	reset() {
		this.checksum = u;
	}
};
const f = typeof node_zlib__WEBPACK_IMPORTED_MODULE_5__.crc32 == `function` ? node_zlib__WEBPACK_IMPORTED_MODULE_5__.crc32 : void 0, p = f ? m(f) : d;
function m(e) {
	return class {
		digestLength = 4;
		value = 0;
		update(t) {
			this.value = e(t, this.value);
		}
		digestSync() {
			return this.value >>> 0;
		}
		async digest() {
			let e = /* @__PURE__ */ new Uint8Array(4);
			return new DataView(e.buffer).setUint32(0, this.digestSync(), !1), e;
		}
		reset() {
			this.value = 0;
		}
	};
}
var h = class e {
	bytes;
	constructor(e) {
		if (this.bytes = e, e.byteLength !== 8) throw Error(`Int64 buffers must be exactly 8 bytes`);
	}
	static fromNumber(t) {
		if (t > 0x8000000000000000 || t < -0x8000000000000000) throw Error(`${t} is too large (or, if negative, too small) to represent as an Int64`);
		let n = /* @__PURE__ */ new Uint8Array(8);
		for (let e = 7, r = Math.abs(Math.round(t)); e > -1 && r > 0; e--, r /= 256) n[e] = r;
		return t < 0 && g(n), new e(n);
	}
	valueOf() {
		let e = this.bytes.slice(0), t = e[0] & 128;
		return t && g(e), parseInt((0,_hex_encoding_js__WEBPACK_IMPORTED_MODULE_2__.n)(e), 16) * (t ? -1 : 1);
	}
	toString() {
		return String(this.valueOf());
	}
};
function g(e) {
	for (let t = 0; t < 8; t++) e[t] ^= 255;
	for (let t = 7; t > -1 && (e[t]++, e[t] === 0); t--);
}
var _ = class {
	toUtf8;
	fromUtf8;
	constructor(e, t) {
		this.toUtf8 = e, this.fromUtf8 = t;
	}
	format(e) {
		let n = [];
		for (let r in e) {
			if (!(0,_hasOwn_js__WEBPACK_IMPORTED_MODULE_1__.t)(e, r)) continue;
			let i = this.fromUtf8(r);
			if (i.byteLength > 255) throw Error(`@smithy/core/event-streams - header name exceeds 255 bytes: ${i.byteLength}`);
			n.push(Uint8Array.from([i.byteLength]), i, this.formatHeaderValue(e[r]));
		}
		let r = new Uint8Array(n.reduce((e, t) => e + t.byteLength, 0)), i = 0;
		for (let e of n) r.set(e, i), i += e.byteLength;
		return r;
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
				let i = /* @__PURE__ */ new Uint8Array(9);
				return i[0] = 5, i.set(e.value.bytes, 1), i;
			case `binary`:
				if (e.value.byteLength > k) throw Error(`@smithy/core/event-streams - header value (binary) exceeds ${k} bytes: ${e.value.byteLength}`);
				let a = new DataView(new ArrayBuffer(3 + e.value.byteLength));
				a.setUint8(0, 6), a.setUint16(1, e.value.byteLength, !1);
				let o = new Uint8Array(a.buffer);
				return o.set(e.value, 3), o;
			case `string`:
				let s = this.fromUtf8(e.value);
				if (s.byteLength > k) throw Error(`@smithy/core/event-streams - header value (string) exceeds ${k} bytes: ${s.byteLength}`);
				let c = new DataView(new ArrayBuffer(3 + s.byteLength));
				c.setUint8(0, 7), c.setUint16(1, s.byteLength, !1);
				let l = new Uint8Array(c.buffer);
				return l.set(s, 3), l;
			case `timestamp`:
				let u = /* @__PURE__ */ new Uint8Array(9);
				return u[0] = 8, u.set(h.fromNumber(e.value.valueOf()).bytes, 1), u;
			case `uuid`:
				if (!O.test(e.value)) throw Error(`Invalid UUID received: ${e.value}`);
				let d = /* @__PURE__ */ new Uint8Array(17);
				return d[0] = 9, d.set((0,_hex_encoding_js__WEBPACK_IMPORTED_MODULE_2__.t)(e.value.replace(/-/g, ``)), 1), d;
		}
	}
	parse(e) {
		let t = {}, r = 0;
		for (; r < e.byteLength;) {
			let i = e.getUint8(r++), a = this.toUtf8(new Uint8Array(e.buffer, e.byteOffset + r, i));
			switch (r += i, e.getUint8(r++)) {
				case 0:
					t[a] = {
						type: y,
						value: !0
					};
					break;
				case 1:
					t[a] = {
						type: y,
						value: !1
					};
					break;
				case 2:
					t[a] = {
						type: b,
						value: e.getInt8(r++)
					};
					break;
				case 3:
					t[a] = {
						type: x,
						value: e.getInt16(r, !1)
					}, r += 2;
					break;
				case 4:
					t[a] = {
						type: S,
						value: e.getInt32(r, !1)
					}, r += 4;
					break;
				case 5:
					t[a] = {
						type: C,
						value: new h(new Uint8Array(e.buffer, e.byteOffset + r, 8))
					}, r += 8;
					break;
				case 6:
					let i = e.getUint16(r, !1);
					r += 2, t[a] = {
						type: w,
						value: new Uint8Array(e.buffer, e.byteOffset + r, i)
					}, r += i;
					break;
				case 7:
					let o = e.getUint16(r, !1);
					r += 2, t[a] = {
						type: T,
						value: this.toUtf8(new Uint8Array(e.buffer, e.byteOffset + r, o))
					}, r += o;
					break;
				case 8:
					t[a] = {
						type: E,
						value: new Date(new h(new Uint8Array(e.buffer, e.byteOffset + r, 8)).valueOf())
					}, r += 8;
					break;
				case 9:
					let s = new Uint8Array(e.buffer, e.byteOffset + r, 16);
					r += 16, t[a] = {
						type: D,
						value: `${(0,_hex_encoding_js__WEBPACK_IMPORTED_MODULE_2__.n)(s.subarray(0, 4))}-${(0,_hex_encoding_js__WEBPACK_IMPORTED_MODULE_2__.n)(s.subarray(4, 6))}-${(0,_hex_encoding_js__WEBPACK_IMPORTED_MODULE_2__.n)(s.subarray(6, 8))}-${(0,_hex_encoding_js__WEBPACK_IMPORTED_MODULE_2__.n)(s.subarray(8, 10))}-${(0,_hex_encoding_js__WEBPACK_IMPORTED_MODULE_2__.n)(s.subarray(10))}`
					};
					break;
				default: throw Error(`Unrecognized header type tag`);
			}
		}
		return t;
	}
}, v;
(function(e) {
	e[e.boolTrue = 0] = `boolTrue`, e[e.boolFalse = 1] = `boolFalse`, e[e.byte = 2] = `byte`, e[e.short = 3] = `short`, e[e.integer = 4] = `integer`, e[e.long = 5] = `long`, e[e.byteArray = 6] = `byteArray`, e[e.string = 7] = `string`, e[e.timestamp = 8] = `timestamp`, e[e.uuid = 9] = `uuid`;
})(v ||= {});
const y = `boolean`, b = `byte`, x = `short`, S = `integer`, C = `long`, w = `binary`, T = `string`, E = `timestamp`, D = `uuid`, O = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/, k = 32767;
function A({ byteLength: e, byteOffset: t, buffer: n }) {
	if (e < 16) throw Error(`Provided message too short to accommodate event stream message overhead`);
	let r = new DataView(n, t, e), i = r.getUint32(0, !1);
	if (e !== i) throw Error(`Reported message length does not match received message length`);
	let a = r.getUint32(4, !1), o = r.getUint32(8, !1), s = r.getUint32(e - 4, !1), c = new p();
	if (c.update(new Uint8Array(n, t, 8)), o !== c.digestSync()) throw Error(`The prelude checksum specified in the message (${o}) does not match the calculated CRC32 checksum (${c.digestSync()})`);
	if (c.update(new Uint8Array(n, t + 8, e - 12)), s !== c.digestSync()) throw Error(`The message checksum (${c.digestSync()}) did not match the expected value of ${s}`);
	return {
		headers: new DataView(n, t + 8 + 4, a),
		body: new Uint8Array(n, t + 8 + 4 + a, i - a - 16)
	};
}
var j = class {
	headerMarshaller;
	messageBuffer;
	isEndOfStream;
	constructor(e, t) {
		this.headerMarshaller = new _(e, t), this.messageBuffer = [], this.isEndOfStream = !1;
	}
	feed(e) {
		this.messageBuffer.push(this.decode(e));
	}
	endOfStream() {
		this.isEndOfStream = !0;
	}
	getMessage() {
		let e = this.messageBuffer.pop(), t = this.isEndOfStream;
		return {
			getMessage() {
				return e;
			},
			isEndOfStream() {
				return t;
			}
		};
	}
	getAvailableMessages() {
		let e = this.messageBuffer;
		this.messageBuffer = [];
		let t = this.isEndOfStream;
		return {
			getMessages() {
				return e;
			},
			isEndOfStream() {
				return t;
			}
		};
	}
	encode({ headers: e, body: t }) {
		let n = this.headerMarshaller.format(e), r = n.byteLength + t.byteLength + 16, i = new Uint8Array(r), a = new DataView(i.buffer, i.byteOffset, i.byteLength), o = new p();
		return a.setUint32(0, r, !1), a.setUint32(4, n.byteLength, !1), o.update(i.subarray(0, 8)), a.setUint32(8, o.digestSync(), !1), i.set(n, 12), i.set(t, n.byteLength + 12), o.update(i.subarray(8, r - 4)), a.setUint32(r - 4, o.digestSync(), !1), i;
	}
	decode(e) {
		let { headers: t, body: n } = A(e);
		return {
			headers: this.headerMarshaller.parse(t),
			body: n
		};
	}
	formatHeaders(e) {
		return this.headerMarshaller.format(e);
	}
}, M = class {
	options;
	constructor(e) {
		this.options = e;
	}
	[Symbol.asyncIterator]() {
		return this.asyncIterator();
	}
	async *asyncIterator() {
		for await (let e of this.options.inputStream) yield this.options.decoder.decode(e);
	}
}, N = class {
	options;
	constructor(e) {
		this.options = e;
	}
	[Symbol.asyncIterator]() {
		return this.asyncIterator();
	}
	async *asyncIterator() {
		for await (let e of this.options.messageStream) yield this.options.encoder.encode(e);
		this.options.includeEndFrame && (yield /* @__PURE__ */ new Uint8Array());
	}
}, P = class {
	options;
	constructor(e) {
		this.options = e;
	}
	[Symbol.asyncIterator]() {
		return this.asyncIterator();
	}
	async *asyncIterator() {
		for await (let e of this.options.messageStream) {
			let t = await this.options.deserializer(e);
			t !== void 0 && (yield t);
		}
	}
}, F = class {
	options;
	constructor(e) {
		this.options = e;
	}
	[Symbol.asyncIterator]() {
		return this.asyncIterator();
	}
	async *asyncIterator() {
		for await (let e of this.options.inputStream) yield this.options.serializer(e);
	}
};
function I(e) {
	let t = 0, n = 0, r = null, i = null, a = (e) => {
		if (typeof e != `number`) throw Error(`Attempted to allocate an event message where size was not a number: ` + e);
		t = e, n = 4, r = new Uint8Array(e), new DataView(r.buffer).setUint32(0, e, !1);
	}, o = async function* () {
		let o = e[Symbol.asyncIterator]();
		for (;;) {
			let { value: e, done: s } = await o.next();
			if (s) {
				if (!t) return;
				if (t === n) yield r;
				else throw Error(`Truncated event message received.`);
				return;
			}
			let c = e.length, l = 0;
			for (; l < c;) {
				if (!r) {
					let t = c - l;
					i ||= /* @__PURE__ */ new Uint8Array(4);
					let r = Math.min(4 - n, t);
					if (i.set(e.slice(l, l + r), n), n += r, l += r, n < 4) break;
					a(new DataView(i.buffer).getUint32(0, !1)), i = null;
				}
				let o = Math.min(t - n, c - l);
				r.set(e.slice(l, l + o), n), n += o, l += o, t && t === n && (yield r, r = null, t = 0, n = 0);
			}
		}
	};
	return { [Symbol.asyncIterator]: o };
}
function L(e, t) {
	return async function(n) {
		let { value: r } = n.headers[`:message-type`];
		if (r === `error`) {
			let e = Error(n.headers[`:error-message`].value || `UnknownError`);
			throw e.name = n.headers[`:error-code`].value, e;
		}
		if (r === `exception`) {
			let r = n.headers[`:exception-type`].value, i = await e({ [r]: n });
			if (i.$unknown) {
				let e = Error(t(n.body));
				throw e.name = r, e;
			}
			throw i[r];
		}
		if (r === `event`) {
			let t = await e({ [n.headers[`:event-type`].value]: n });
			return t.$unknown ? void 0 : t;
		}
		throw Error(`Unrecognizable event type: ${n.headers[`:event-type`].value}`);
	};
}
var R = class {
	eventStreamCodec;
	utfEncoder;
	constructor({ utf8Encoder: e, utf8Decoder: t }) {
		this.eventStreamCodec = new j(e, t), this.utfEncoder = e;
	}
	deserialize(e, t) {
		return new P({
			messageStream: new M({
				inputStream: I(e),
				decoder: this.eventStreamCodec
			}),
			deserializer: L(t, this.utfEncoder)
		});
	}
	serialize(e, t) {
		return new N({
			messageStream: new F({
				inputStream: e,
				serializer: t
			}),
			encoder: this.eventStreamCodec,
			includeEndFrame: !0
		});
	}
}, z = class {
	universalMarshaller;
	constructor({ utf8Encoder: e, utf8Decoder: t }) {
		this.universalMarshaller = new R({
			utf8Decoder: t,
			utf8Encoder: e
		});
	}
	deserialize(e, t) {
		let n = typeof e[Symbol.asyncIterator] == `function` ? e : V(e);
		return this.universalMarshaller.deserialize(n, t);
	}
	serialize(e, t) {
		return node_stream__WEBPACK_IMPORTED_MODULE_6__.Readable.from(this.universalMarshaller.serialize(e, t));
	}
};
const B = (e) => new z(e);
async function* V(e) {
	let t = !1, n = !1, r = [];
	for (e.on(`error`, (e) => {
		if (t ||= !0, e) throw e;
	}), e.on(`data`, (e) => {
		r.push(e);
	}), e.on(`end`, () => {
		t = !0;
	}); !n;) {
		let e = await new Promise((e) => setTimeout(() => e(r.shift()), 0));
		e && (yield e), n = t && r.length === 0;
	}
}
var H = class {
	marshaller;
	serializer;
	deserializer;
	serdeContext;
	defaultContentType;
	compositeErrorRegistry;
	constructor({ marshaller: e, serializer: t, deserializer: n, serdeContext: r, defaultContentType: i, compositeErrorRegistry: a }) {
		this.marshaller = e, this.serializer = t, this.deserializer = n, this.serdeContext = r, this.defaultContentType = i, this.compositeErrorRegistry = a;
	}
	async serializeEventStream({ eventStream: e, requestSchema: n, initialRequest: r, initialMessageType: i }) {
		let a = this.marshaller, o = n.getEventStreamMember(), s = n.getMemberSchema(o), c = this.serializer, l = this.defaultContentType, u = Symbol(`initialRequestMarker`), d = { async *[Symbol.asyncIterator]() {
			if (r) {
				let e = {
					":event-type": {
						type: `string`,
						value: i ?? `initial-request`
					},
					":message-type": {
						type: `string`,
						value: `event`
					},
					":content-type": {
						type: `string`,
						value: l
					}
				};
				c.write(n, r);
				let t = c.flush();
				yield {
					[u]: !0,
					headers: e,
					body: t
				};
			}
			for await (let t of e) yield t;
		} };
		return a.serialize(d, (e) => {
			if (e[u]) return {
				headers: e.headers,
				body: e.body
			};
			let n = ``;
			for (let r in e) if ((0,_hasOwn_js__WEBPACK_IMPORTED_MODULE_1__.t)(e, r) && r !== `__type`) {
				n = r;
				break;
			}
			let { additionalHeaders: r, body: i, eventType: a, explicitPayloadContentType: o } = this.writeEventBody(n, s, e);
			return {
				headers: {
					":event-type": {
						type: `string`,
						value: a
					},
					":message-type": {
						type: `string`,
						value: `event`
					},
					":content-type": {
						type: `string`,
						value: o ?? l
					},
					...r
				},
				body: i
			};
		});
	}
	async deserializeEventStream({ response: e, responseSchema: n, initialResponseContainer: r, initialMessageType: i }) {
		let a = this.marshaller, s = n.getEventStreamMember(), c = n.getMemberSchema(s).getMemberSchemas(), l = Symbol(`initialResponseMarker`), u = a.deserialize(e.body, async (e) => {
			let r = ``;
			for (let n in e) if ((0,_hasOwn_js__WEBPACK_IMPORTED_MODULE_1__.t)(e, n) && n !== `__type`) {
				r = n;
				break;
			}
			let a = e[r].body;
			if (r === (i ?? `initial-response`)) {
				let e = await this.deserializer.read(n, a);
				return delete e[s], {
					[l]: !0,
					...e
				};
			}
			if (r in c) {
				let t = c[r];
				if (t.isStructSchema()) {
					let n = {}, i = !1;
					for (let [s, c] of t.structIterator()) {
						let { eventHeader: t, eventPayload: l } = c.getMergedTraits();
						if (i ||= !!(t || l), l) c.isBlobSchema() ? n[s] = a : c.isStringSchema() ? n[s] = (this.serdeContext?.utf8Encoder ?? _toUtf8_js__WEBPACK_IMPORTED_MODULE_4__.t)(a) : c.isStructSchema() && (n[s] = await this.deserializer.read(c, a));
						else if (t) {
							let t = e[r].headers[s]?.value;
							t != null && (n[s] = c.isNumericSchema() ? t && typeof t == `object` && `bytes` in t ? BigInt(t.toString()) : Number(t) : t);
						}
					}
					return { [r]: await this.readEventMember(t, a, i, n) };
				}
				return { [r]: await this.deserializer.read(t, a) };
			}
			return { $unknown: e };
		}), d = u[Symbol.asyncIterator](), f = await d.next();
		if (f.done) return u;
		if (f.value?.[l]) {
			if (!n) throw Error(`@smithy::core/protocols - initial-response event encountered in event stream but no response schema given.`);
			for (let e in f.value) (0,_hasOwn_js__WEBPACK_IMPORTED_MODULE_1__.t)(f.value, e) && (r[e] = f.value[e]);
		}
		return { async *[Symbol.asyncIterator]() {
			for (f?.value?.[l] || (yield f.value);;) {
				let { done: e, value: t } = await d.next();
				if (e) break;
				yield t;
			}
		} };
	}
	async readEventMember(e, t, n, r) {
		let a, o = e.getSchema();
		if (Array.isArray(o) && o[0] === -3) {
			let e = o[1], t = _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_3__.t.for(e);
			this.compositeErrorRegistry?.copyFrom(t), a = (this.compositeErrorRegistry ?? t)?.getErrorCtor(o);
		}
		let s = n ? r : t.byteLength === 0 ? {} : await this.deserializer.read(e, t);
		if (a) {
			let t = s.message ?? s.Message ?? `Unknown`, n = {}, r = e.getMergedTraits().error;
			return r && (n.$fault = r), Object.assign(new a({}), n, { message: t }, s);
		}
		return s;
	}
	writeEventBody(e, t, n) {
		let r = this.serializer, i = e, o = null, s, c = t.getSchema()[4].includes(e), l = {};
		if (c) {
			let i = t.getMemberSchema(e);
			if (i.isStructSchema()) {
				for (let [t, r] of i.structIterator()) {
					let { eventHeader: i, eventPayload: a } = r.getMergedTraits();
					if (a) o = t;
					else if (i) {
						let i = n[e][t], a = `binary`;
						r.isNumericSchema() ? a = (-2) ** 31 <= i && i <= 2 ** 31 - 1 ? `integer` : `long` : r.isTimestampSchema() ? a = `timestamp` : r.isStringSchema() ? a = `string` : r.isBooleanSchema() && (a = `boolean`), i != null && (l[t] = {
							type: a,
							value: i
						}, delete n[e][t]);
					}
				}
				if (o !== null) {
					let t = i.getMemberSchema(o);
					t.isBlobSchema() ? s = `application/octet-stream` : t.isStringSchema() && (s = `text/plain`), r.write(t, n[e][o]);
				} else r.write(i, n[e]);
			} else if (i.isUnitSchema()) r.write(i, {});
			else throw Error(`@smithy/core/event-streams - non-struct member not supported in event stream union.`);
		} else {
			let [t, a] = n[e];
			i = t, r.write(15, a);
		}
		let u = r.flush() ?? /* @__PURE__ */ new Uint8Array();
		return {
			body: typeof u == `string` ? (this.serdeContext?.utf8Decoder ?? _toUtf8_js__WEBPACK_IMPORTED_MODULE_4__.n)(u) : u,
			eventType: i,
			explicitPayloadContentType: s,
			additionalHeaders: l
		};
	}
}, U = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)({
	EventStreamSerde: () => H,
	eventStreamSerdeProvider: () => B
});



/***/ })

};
