export const id = 7511;
export const ids = [7511];
export const modules = {

/***/ 1337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ r),
/* harmony export */   t: () => (/* binding */ i)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1480);
import.meta.url;

var n = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((t) => {
	(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)(`net`);
	var n = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)(`tls`), r = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)(`http`), i = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)(`https`), a = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)(`events`);
	(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)(`assert`);
	var o = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)(`util`);
	t.httpOverHttp = s, t.httpsOverHttp = c, t.httpOverHttps = l, t.httpsOverHttps = u;
	function s(e) {
		var t = new d(e);
		return t.request = r.request, t;
	}
	function c(e) {
		var t = new d(e);
		return t.request = r.request, t.createSocket = f, t.defaultPort = 443, t;
	}
	function l(e) {
		var t = new d(e);
		return t.request = i.request, t;
	}
	function u(e) {
		var t = new d(e);
		return t.request = i.request, t.createSocket = f, t.defaultPort = 443, t;
	}
	function d(e) {
		var t = this;
		t.options = e || {}, t.proxyOptions = t.options.proxy || {}, t.maxSockets = t.options.maxSockets || r.Agent.defaultMaxSockets, t.requests = [], t.sockets = [], t.on(`free`, function(e, n, r, i) {
			for (var a = p(n, r, i), o = 0, s = t.requests.length; o < s; ++o) {
				var c = t.requests[o];
				if (c.host === a.host && c.port === a.port) {
					t.requests.splice(o, 1), c.request.onSocket(e);
					return;
				}
			}
			e.destroy(), t.removeSocket(e);
		});
	}
	o.inherits(d, a.EventEmitter), d.prototype.addRequest = function(e, t, n, r) {
		var i = this, a = m({ request: e }, i.options, p(t, n, r));
		i.sockets.length >= this.maxSockets ? i.requests.push(a) : i.createSocket(a, function(t) {
			t.on(`free`, n), t.on(`close`, r), t.on(`agentRemove`, r), e.onSocket(t);
			function n() {
				i.emit(`free`, t, a);
			}
			function r(e) {
				i.removeSocket(t), t.removeListener(`free`, n), t.removeListener(`close`, r), t.removeListener(`agentRemove`, r);
			}
		});
	}, d.prototype.createSocket = function(e, t) {
		var n = this, r = {};
		n.sockets.push(r);
		var i = m({}, n.proxyOptions, {
			method: `CONNECT`,
			path: e.host + `:` + e.port,
			agent: !1,
			headers: { host: e.host + `:` + e.port }
		});
		e.localAddress && (i.localAddress = e.localAddress), i.proxyAuth && (i.headers = i.headers || {}, i.headers[`Proxy-Authorization`] = `Basic ` + new Buffer(i.proxyAuth).toString(`base64`)), h(`making CONNECT request`);
		var a = n.request(i);
		a.useChunkedEncodingByDefault = !1, a.once(`response`, o), a.once(`upgrade`, s), a.once(`connect`, c), a.once(`error`, l), a.end();
		function o(e) {
			e.upgrade = !0;
		}
		function s(e, t, n) {
			process.nextTick(function() {
				c(e, t, n);
			});
		}
		function c(i, o, s) {
			if (a.removeAllListeners(), o.removeAllListeners(), i.statusCode !== 200) {
				h(`tunneling socket could not be established, statusCode=%d`, i.statusCode), o.destroy();
				var c = Error(`tunneling socket could not be established, statusCode=` + i.statusCode);
				c.code = `ECONNRESET`, e.request.emit(`error`, c), n.removeSocket(r);
			} else if (s.length > 0) {
				h(`got illegal response body from proxy`), o.destroy();
				var c = Error(`got illegal response body from proxy`);
				c.code = `ECONNRESET`, e.request.emit(`error`, c), n.removeSocket(r);
			} else return h(`tunneling connection has established`), n.sockets[n.sockets.indexOf(r)] = o, t(o);
		}
		function l(t) {
			a.removeAllListeners(), h(`tunneling socket could not be established, cause=%s
`, t.message, t.stack);
			var i = Error(`tunneling socket could not be established, cause=` + t.message);
			i.code = `ECONNRESET`, e.request.emit(`error`, i), n.removeSocket(r);
		}
	}, d.prototype.removeSocket = function(e) {
		var t = this.sockets.indexOf(e);
		if (t !== -1) {
			this.sockets.splice(t, 1);
			var n = this.requests.shift();
			n && this.createSocket(n, function(e) {
				n.request.onSocket(e);
			});
		}
	};
	function f(e, t) {
		var r = this;
		d.prototype.createSocket.call(r, e, function(i) {
			var a = e.request.getHeader(`host`), o = m({}, r.options, {
				socket: i,
				servername: a ? a.replace(/:.*$/, ``) : e.host
			}), s = n.connect(0, o);
			r.sockets[r.sockets.indexOf(i)] = s, t(s);
		});
	}
	function p(e, t, n) {
		return typeof e == `string` ? {
			host: e,
			port: t,
			localAddress: n
		} : e;
	}
	function m(e) {
		for (var t = 1, n = arguments.length; t < n; ++t) {
			var r = arguments[t];
			if (typeof r == `object`) for (var i = Object.keys(r), a = 0, o = i.length; a < o; ++a) {
				var s = i[a];
				r[s] !== void 0 && (e[s] = r[s]);
			}
		}
		return e;
	}
	var h = process.env.NODE_DEBUG && /\btunnel\b/.test(process.env.NODE_DEBUG) ? function() {
		var e = Array.prototype.slice.call(arguments);
		typeof e[0] == `string` ? e[0] = `TUNNEL: ` + e[0] : e.unshift(`TUNNEL:`), console.error.apply(console, e);
	} : function() {};
	t.debug = h;
})), r = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	t.exports = n();
})), i = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	t.exports = { ProxyAgent: class {} };
}));



/***/ }),

/***/ 7511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

var https__WEBPACK_IMPORTED_MODULE_9___namespace_cache;
var http__WEBPACK_IMPORTED_MODULE_8___namespace_cache;
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DefaultArtifactClient: () => (/* binding */ PS)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1480);
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9405);
/* harmony import */ var _undici_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1337);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8995);
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(857);
/* harmony import */ var crypto__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6982);
/* harmony import */ var fs__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9896);
/* harmony import */ var path__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6928);
/* harmony import */ var http__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8611);
/* harmony import */ var https__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5692);
/* harmony import */ var events__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4434);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7975);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3024);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8522);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(8161);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(1708);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(7067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(4708);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(7075);
/* harmony import */ var stream__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(2203);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(4573);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(6760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(3136);
/* harmony import */ var buffer__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(181);
/* harmony import */ var fs_promises__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(1943);
const e = import.meta.url;




























function Te(e) {
	let t = e.protocol === `https:`;
	if (Ee(e)) return;
	let n = t ? process.env.https_proxy || process.env.HTTPS_PROXY : process.env.http_proxy || process.env.HTTP_PROXY;
	if (n) try {
		return new Oe(n);
	} catch {
		if (!n.startsWith(`http://`) && !n.startsWith(`https://`)) return new Oe(`http://${n}`);
	}
	else return;
}
function Ee(e) {
	if (!e.hostname) return !1;
	let t = e.hostname;
	if (De(t)) return !0;
	let n = process.env.no_proxy || process.env.NO_PROXY || ``;
	if (!n) return !1;
	let r;
	e.port ? r = Number(e.port) : e.protocol === `http:` ? r = 80 : e.protocol === `https:` && (r = 443);
	let i = [e.hostname.toUpperCase()];
	typeof r == `number` && i.push(`${i[0]}:${r}`);
	for (let e of n.split(`,`).map((e) => e.trim().toUpperCase()).filter((e) => e)) if (e === `*` || i.some((t) => t === e || t.endsWith(`.${e}`) || e.startsWith(`.`) && t.endsWith(`${e}`))) return !0;
	return !1;
}
function De(e) {
	let t = e.toLowerCase();
	return t === `localhost` || t.startsWith(`127.`) || t.startsWith(`[::1]`) || t.startsWith(`[0:0:0:0:0:0:0:1]`);
}
var Oe = class extends URL {
	constructor(e, t) {
		super(e, t), this._decodedUsername = decodeURIComponent(super.username), this._decodedPassword = decodeURIComponent(super.password);
	}
	get username() {
		return this._decodedUsername;
	}
	get password() {
		return this._decodedPassword;
	}
}, ke = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)((0,_undici_js__WEBPACK_IMPORTED_MODULE_2__.n)(), 1), Ae = (0,_undici_js__WEBPACK_IMPORTED_MODULE_2__.t)(), v = function(e, t, n, r) {
	function i(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n ||= Promise)(function(n, a) {
		function o(e) {
			try {
				c(r.next(e));
			} catch (e) {
				a(e);
			}
		}
		function s(e) {
			try {
				c(r.throw(e));
			} catch (e) {
				a(e);
			}
		}
		function c(e) {
			e.done ? n(e.value) : i(e.value).then(o, s);
		}
		c((r = r.apply(e, t || [])).next());
	});
}, y;
(function(e) {
	e[e.OK = 200] = `OK`, e[e.MultipleChoices = 300] = `MultipleChoices`, e[e.MovedPermanently = 301] = `MovedPermanently`, e[e.ResourceMoved = 302] = `ResourceMoved`, e[e.SeeOther = 303] = `SeeOther`, e[e.NotModified = 304] = `NotModified`, e[e.UseProxy = 305] = `UseProxy`, e[e.SwitchProxy = 306] = `SwitchProxy`, e[e.TemporaryRedirect = 307] = `TemporaryRedirect`, e[e.PermanentRedirect = 308] = `PermanentRedirect`, e[e.BadRequest = 400] = `BadRequest`, e[e.Unauthorized = 401] = `Unauthorized`, e[e.PaymentRequired = 402] = `PaymentRequired`, e[e.Forbidden = 403] = `Forbidden`, e[e.NotFound = 404] = `NotFound`, e[e.MethodNotAllowed = 405] = `MethodNotAllowed`, e[e.NotAcceptable = 406] = `NotAcceptable`, e[e.ProxyAuthenticationRequired = 407] = `ProxyAuthenticationRequired`, e[e.RequestTimeout = 408] = `RequestTimeout`, e[e.Conflict = 409] = `Conflict`, e[e.Gone = 410] = `Gone`, e[e.TooManyRequests = 429] = `TooManyRequests`, e[e.InternalServerError = 500] = `InternalServerError`, e[e.NotImplemented = 501] = `NotImplemented`, e[e.BadGateway = 502] = `BadGateway`, e[e.ServiceUnavailable = 503] = `ServiceUnavailable`, e[e.GatewayTimeout = 504] = `GatewayTimeout`;
})(y ||= {});
var je;
(function(e) {
	e.Accept = `accept`, e.ContentType = `content-type`;
})(je ||= {});
var Me;
(function(e) {
	e.ApplicationJson = `application/json`;
})(Me ||= {});
const Ne = [
	y.MovedPermanently,
	y.ResourceMoved,
	y.SeeOther,
	y.TemporaryRedirect,
	y.PermanentRedirect
], Pe = [
	y.BadGateway,
	y.ServiceUnavailable,
	y.GatewayTimeout
], Fe = [
	`OPTIONS`,
	`GET`,
	`DELETE`,
	`HEAD`
];
var Ie = class e extends Error {
	constructor(t, n) {
		super(t), this.name = `HttpClientError`, this.statusCode = n, Object.setPrototypeOf(this, e.prototype);
	}
}, Le = class {
	constructor(e) {
		this.message = e;
	}
	readBody() {
		return v(this, void 0, void 0, function* () {
			return new Promise((e) => v(this, void 0, void 0, function* () {
				let t = Buffer.alloc(0);
				this.message.on(`data`, (e) => {
					t = Buffer.concat([t, e]);
				}), this.message.on(`end`, () => {
					e(t.toString());
				});
			}));
		});
	}
	readBodyBuffer() {
		return v(this, void 0, void 0, function* () {
			return new Promise((e) => v(this, void 0, void 0, function* () {
				let t = [];
				this.message.on(`data`, (e) => {
					t.push(e);
				}), this.message.on(`end`, () => {
					e(Buffer.concat(t));
				});
			}));
		});
	}
}, Re = class {
	constructor(e, t, n) {
		this._ignoreSslError = !1, this._allowRedirects = !0, this._allowRedirectDowngrade = !1, this._maxRedirects = 50, this._allowRetries = !1, this._maxRetries = 1, this._keepAlive = !1, this._disposed = !1, this.userAgent = this._getUserAgentWithOrchestrationId(e), this.handlers = t || [], this.requestOptions = n, n && (n.ignoreSslError != null && (this._ignoreSslError = n.ignoreSslError), this._socketTimeout = n.socketTimeout, n.allowRedirects != null && (this._allowRedirects = n.allowRedirects), n.allowRedirectDowngrade != null && (this._allowRedirectDowngrade = n.allowRedirectDowngrade), n.maxRedirects != null && (this._maxRedirects = Math.max(n.maxRedirects, 0)), n.keepAlive != null && (this._keepAlive = n.keepAlive), n.allowRetries != null && (this._allowRetries = n.allowRetries), n.maxRetries != null && (this._maxRetries = n.maxRetries));
	}
	options(e, t) {
		return v(this, void 0, void 0, function* () {
			return this.request(`OPTIONS`, e, null, t || {});
		});
	}
	get(e, t) {
		return v(this, void 0, void 0, function* () {
			return this.request(`GET`, e, null, t || {});
		});
	}
	del(e, t) {
		return v(this, void 0, void 0, function* () {
			return this.request(`DELETE`, e, null, t || {});
		});
	}
	post(e, t, n) {
		return v(this, void 0, void 0, function* () {
			return this.request(`POST`, e, t, n || {});
		});
	}
	patch(e, t, n) {
		return v(this, void 0, void 0, function* () {
			return this.request(`PATCH`, e, t, n || {});
		});
	}
	put(e, t, n) {
		return v(this, void 0, void 0, function* () {
			return this.request(`PUT`, e, t, n || {});
		});
	}
	head(e, t) {
		return v(this, void 0, void 0, function* () {
			return this.request(`HEAD`, e, null, t || {});
		});
	}
	sendStream(e, t, n, r) {
		return v(this, void 0, void 0, function* () {
			return this.request(e, t, n, r);
		});
	}
	getJson(e) {
		return v(this, arguments, void 0, function* (e, t = {}) {
			t[je.Accept] = this._getExistingOrDefaultHeader(t, je.Accept, Me.ApplicationJson);
			let n = yield this.get(e, t);
			return this._processResponse(n, this.requestOptions);
		});
	}
	postJson(e, t) {
		return v(this, arguments, void 0, function* (e, t, n = {}) {
			let r = JSON.stringify(t, null, 2);
			n[je.Accept] = this._getExistingOrDefaultHeader(n, je.Accept, Me.ApplicationJson), n[je.ContentType] = this._getExistingOrDefaultContentTypeHeader(n, Me.ApplicationJson);
			let i = yield this.post(e, r, n);
			return this._processResponse(i, this.requestOptions);
		});
	}
	putJson(e, t) {
		return v(this, arguments, void 0, function* (e, t, n = {}) {
			let r = JSON.stringify(t, null, 2);
			n[je.Accept] = this._getExistingOrDefaultHeader(n, je.Accept, Me.ApplicationJson), n[je.ContentType] = this._getExistingOrDefaultContentTypeHeader(n, Me.ApplicationJson);
			let i = yield this.put(e, r, n);
			return this._processResponse(i, this.requestOptions);
		});
	}
	patchJson(e, t) {
		return v(this, arguments, void 0, function* (e, t, n = {}) {
			let r = JSON.stringify(t, null, 2);
			n[je.Accept] = this._getExistingOrDefaultHeader(n, je.Accept, Me.ApplicationJson), n[je.ContentType] = this._getExistingOrDefaultContentTypeHeader(n, Me.ApplicationJson);
			let i = yield this.patch(e, r, n);
			return this._processResponse(i, this.requestOptions);
		});
	}
	request(e, t, n, r) {
		return v(this, void 0, void 0, function* () {
			if (this._disposed) throw Error(`Client has already been disposed.`);
			let i = new URL(t), a = this._prepareRequest(e, i, r), o = this._allowRetries && Fe.includes(e) ? this._maxRetries + 1 : 1, s = 0, c;
			do {
				if (c = yield this.requestRaw(a, n), c && c.message && c.message.statusCode === y.Unauthorized) {
					let e;
					for (let t of this.handlers) if (t.canHandleAuthentication(c)) {
						e = t;
						break;
					}
					return e ? e.handleAuthentication(this, a, n) : c;
				}
				let t = this._maxRedirects;
				for (; c.message.statusCode && Ne.includes(c.message.statusCode) && this._allowRedirects && t > 0;) {
					let o = c.message.headers.location;
					if (!o) break;
					let s = new URL(o);
					if (i.protocol === `https:` && i.protocol !== s.protocol && !this._allowRedirectDowngrade) throw Error(`Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.`);
					if (yield c.readBody(), s.hostname !== i.hostname) for (let e in r) e.toLowerCase() === `authorization` && delete r[e];
					a = this._prepareRequest(e, s, r), c = yield this.requestRaw(a, n), t--;
				}
				if (!c.message.statusCode || !Pe.includes(c.message.statusCode)) return c;
				s += 1, s < o && (yield c.readBody(), yield this._performExponentialBackoff(s));
			} while (s < o);
			return c;
		});
	}
	dispose() {
		this._agent && this._agent.destroy(), this._disposed = !0;
	}
	requestRaw(e, t) {
		return v(this, void 0, void 0, function* () {
			return new Promise((n, r) => {
				function i(e, t) {
					e ? r(e) : t ? n(t) : r(Error(`Unknown error`));
				}
				this.requestRawWithCallback(e, t, i);
			});
		});
	}
	requestRawWithCallback(e, t, n) {
		typeof t == `string` && (e.options.headers || (e.options.headers = {}), e.options.headers[`Content-Length`] = Buffer.byteLength(t, `utf8`));
		let r = !1;
		function i(e, t) {
			r || (r = !0, n(e, t));
		}
		let a = e.httpModule.request(e.options, (e) => {
			i(void 0, new Le(e));
		}), o;
		a.on(`socket`, (e) => {
			o = e;
		}), a.setTimeout(this._socketTimeout || 18e4, () => {
			o && o.end(), i(Error(`Request timeout: ${e.options.path}`));
		}), a.on(`error`, function(e) {
			i(e);
		}), t && typeof t == `string` && a.write(t, `utf8`), t && typeof t != `string` ? (t.on(`close`, function() {
			a.end();
		}), t.pipe(a)) : a.end();
	}
	getAgent(e) {
		let t = new URL(e);
		return this._getAgent(t);
	}
	getAgentDispatcher(e) {
		let t = new URL(e), n = Te(t);
		if (n && n.hostname) return this._getProxyAgentDispatcher(t, n);
	}
	_prepareRequest(e, t, n) {
		let r = {};
		r.parsedUrl = t;
		let i = r.parsedUrl.protocol === `https:`;
		r.httpModule = i ? /*#__PURE__*/ (https__WEBPACK_IMPORTED_MODULE_9___namespace_cache || (https__WEBPACK_IMPORTED_MODULE_9___namespace_cache = __webpack_require__.t(https__WEBPACK_IMPORTED_MODULE_9__, 2))) : /*#__PURE__*/ (http__WEBPACK_IMPORTED_MODULE_8___namespace_cache || (http__WEBPACK_IMPORTED_MODULE_8___namespace_cache = __webpack_require__.t(http__WEBPACK_IMPORTED_MODULE_8__, 2)));
		let a = i ? 443 : 80;
		if (r.options = {}, r.options.host = r.parsedUrl.hostname, r.options.port = r.parsedUrl.port ? parseInt(r.parsedUrl.port) : a, r.options.path = (r.parsedUrl.pathname || ``) + (r.parsedUrl.search || ``), r.options.method = e, r.options.headers = this._mergeHeaders(n), this.userAgent != null && (r.options.headers[`user-agent`] = this.userAgent), r.options.agent = this._getAgent(r.parsedUrl), this.handlers) for (let e of this.handlers) e.prepareRequest(r.options);
		return r;
	}
	_mergeHeaders(e) {
		return this.requestOptions && this.requestOptions.headers ? Object.assign({}, ze(this.requestOptions.headers), ze(e || {})) : ze(e || {});
	}
	_getExistingOrDefaultHeader(e, t, n) {
		let r;
		if (this.requestOptions && this.requestOptions.headers) {
			let e = ze(this.requestOptions.headers)[t];
			e && (r = typeof e == `number` ? e.toString() : e);
		}
		let i = e[t];
		return i === void 0 ? r === void 0 ? n : r : typeof i == `number` ? i.toString() : i;
	}
	_getExistingOrDefaultContentTypeHeader(e, t) {
		let n;
		if (this.requestOptions && this.requestOptions.headers) {
			let e = ze(this.requestOptions.headers)[je.ContentType];
			e && (n = typeof e == `number` ? String(e) : Array.isArray(e) ? e.join(`, `) : e);
		}
		let r = e[je.ContentType];
		return r === void 0 ? n === void 0 ? t : n : typeof r == `number` ? String(r) : Array.isArray(r) ? r.join(`, `) : r;
	}
	_getAgent(e) {
		let t, n = Te(e), r = n && n.hostname;
		if (this._keepAlive && r && (t = this._proxyAgent), r || (t = this._agent), t) return t;
		let i = e.protocol === `https:`, a = 100;
		if (this.requestOptions && (a = this.requestOptions.maxSockets || http__WEBPACK_IMPORTED_MODULE_8__.globalAgent.maxSockets), n && n.hostname) {
			let e = {
				maxSockets: a,
				keepAlive: this._keepAlive,
				proxy: Object.assign(Object.assign({}, (n.username || n.password) && { proxyAuth: `${n.username}:${n.password}` }), {
					host: n.hostname,
					port: n.port
				})
			}, r, o = n.protocol === `https:`;
			r = i ? o ? ke.httpsOverHttps : ke.httpsOverHttp : o ? ke.httpOverHttps : ke.httpOverHttp, t = r(e), this._proxyAgent = t;
		}
		if (!t) {
			let e = {
				keepAlive: this._keepAlive,
				maxSockets: a
			};
			t = i ? new https__WEBPACK_IMPORTED_MODULE_9__.Agent(e) : new http__WEBPACK_IMPORTED_MODULE_8__.Agent(e), this._agent = t;
		}
		return i && this._ignoreSslError && (t.options = Object.assign(t.options || {}, { rejectUnauthorized: !1 })), t;
	}
	_getProxyAgentDispatcher(e, t) {
		let n;
		if (this._keepAlive && (n = this._proxyAgentDispatcher), n) return n;
		let r = e.protocol === `https:`;
		return n = new Ae.ProxyAgent(Object.assign({
			uri: t.href,
			pipelining: +!!this._keepAlive
		}, (t.username || t.password) && { token: `Basic ${Buffer.from(`${t.username}:${t.password}`).toString(`base64`)}` })), this._proxyAgentDispatcher = n, r && this._ignoreSslError && (n.options = Object.assign(n.options.requestTls || {}, { rejectUnauthorized: !1 })), n;
	}
	_getUserAgentWithOrchestrationId(e) {
		let t = e || `actions/http-client`, n = process.env.ACTIONS_ORCHESTRATION_ID;
		return n ? `${t} actions_orchestration_id/${n.replace(/[^a-z0-9_.-]/gi, `_`)}` : t;
	}
	_performExponentialBackoff(e) {
		return v(this, void 0, void 0, function* () {
			e = Math.min(10, e);
			let t = 5 * 2 ** e;
			return new Promise((e) => setTimeout(() => e(), t));
		});
	}
	_processResponse(e, t) {
		return v(this, void 0, void 0, function* () {
			return new Promise((n, r) => v(this, void 0, void 0, function* () {
				let i = e.message.statusCode || 0, a = {
					statusCode: i,
					result: null,
					headers: {}
				};
				i === y.NotFound && n(a);
				function o(e, t) {
					if (typeof t == `string`) {
						let e = new Date(t);
						if (!isNaN(e.valueOf())) return e;
					}
					return t;
				}
				let s, c;
				try {
					c = yield e.readBody(), c && c.length > 0 && (s = t && t.deserializeDates ? JSON.parse(c, o) : JSON.parse(c), a.result = s), a.headers = e.message.headers;
				} catch {}
				if (i > 299) {
					let e;
					e = s && s.message ? s.message : c && c.length > 0 ? c : `Failed request: (${i})`;
					let t = new Ie(e, i);
					t.result = a.result, r(t);
				} else n(a);
			}));
		});
	}
};
const ze = (e) => Object.keys(e).reduce((t, n) => (t[n.toLowerCase()] = e[n], t), {});
var Be = function(e, t, n, r) {
	function i(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n ||= Promise)(function(n, a) {
		function o(e) {
			try {
				c(r.next(e));
			} catch (e) {
				a(e);
			}
		}
		function s(e) {
			try {
				c(r.throw(e));
			} catch (e) {
				a(e);
			}
		}
		function c(e) {
			e.done ? n(e.value) : i(e.value).then(o, s);
		}
		c((r = r.apply(e, t || [])).next());
	});
}, Ve = class {
	constructor(e) {
		this.token = e;
	}
	prepareRequest(e) {
		if (!e.headers) throw Error(`The request has no headers`);
		e.headers.Authorization = `Bearer ${this.token}`;
	}
	canHandleAuthentication() {
		return !1;
	}
	handleAuthentication() {
		return Be(this, void 0, void 0, function* () {
			throw Error(`not implemented`);
		});
	}
};
function He() {
	return 8388608;
}
function Ue() {
	let e = process.env.ACTIONS_RUNTIME_TOKEN;
	if (!e) throw Error(`Unable to get the ACTIONS_RUNTIME_TOKEN env variable`);
	return e;
}
function We() {
	let e = process.env.ACTIONS_RESULTS_URL;
	if (!e) throw Error(`Unable to get the ACTIONS_RESULTS_URL env variable`);
	return new URL(e).origin;
}
function Ge() {
	let e = new URL(process.env.GITHUB_SERVER_URL || `https://github.com`).hostname.trimEnd().toUpperCase(), t = e === `GITHUB.COM`, n = e.endsWith(`.GHE.COM`), r = e.endsWith(`.LOCALHOST`);
	return !t && !n && !r;
}
function Ke() {
	let e = process.env.GITHUB_WORKSPACE;
	if (!e) throw Error(`Unable to get the GITHUB_WORKSPACE env variable`);
	return e;
}
function qe() {
	let e = os__WEBPACK_IMPORTED_MODULE_4__.cpus().length, t = 32;
	if (e > 4) {
		let n = 16 * e;
		t = n > 300 ? 300 : n;
	}
	let n = process.env.ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY;
	if (n) {
		let e = parseInt(n);
		if (isNaN(e) || e < 1) throw Error(`Invalid value set for ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY env variable`);
		return e < t ? ((0,_core_js__WEBPACK_IMPORTED_MODULE_1__.i)(`Set concurrency based on the value set in ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY.`), e) : ((0,_core_js__WEBPACK_IMPORTED_MODULE_1__.i)(`ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY is higher than the cap of ${t} based on the number of cpus. Set it to the maximum value allowed.`), t);
	}
	return 5;
}
function Je() {
	let e = process.env.ACTIONS_ARTIFACT_UPLOAD_TIMEOUT_MS;
	if (!e) return 3e5;
	let t = parseInt(e);
	if (isNaN(t)) throw Error(`Invalid value set for ACTIONS_ARTIFACT_UPLOAD_TIMEOUT_MS env variable`);
	return t;
}
function Ye() {
	let e = process.env.ACTIONS_ARTIFACT_MAX_ARTIFACT_COUNT || `1000`, t = parseInt(e);
	if (isNaN(t) || t < 1) throw Error(`Invalid value set for ACTIONS_ARTIFACT_MAX_ARTIFACT_COUNT env variable`);
	return t;
}
function Xe(e) {
	let t = typeof e;
	if (t == `object`) {
		if (Array.isArray(e)) return `array`;
		if (e === null) return `null`;
	}
	return t;
}
function Ze(e) {
	return typeof e == `object` && !!e && !Array.isArray(e);
}
let Qe = `ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/`.split(``), $e = [];
for (let e = 0; e < Qe.length; e++) $e[Qe[e].charCodeAt(0)] = e;
$e[45] = Qe.indexOf(`+`), $e[95] = Qe.indexOf(`/`);
function et(e) {
	let t = e.length * 3 / 4;
	e[e.length - 2] == `=` ? t -= 2 : e[e.length - 1] == `=` && --t;
	let n = new Uint8Array(t), r = 0, i = 0, a, o = 0;
	for (let t = 0; t < e.length; t++) {
		if (a = $e[e.charCodeAt(t)], a === void 0) switch (e[t]) {
			case `=`: i = 0;
			case `
`:
			case `\r`:
			case `	`:
			case ` `: continue;
			default: throw Error(`invalid base64 string.`);
		}
		switch (i) {
			case 0:
				o = a, i = 1;
				break;
			case 1:
				n[r++] = o << 2 | (a & 48) >> 4, o = a, i = 2;
				break;
			case 2:
				n[r++] = (o & 15) << 4 | (a & 60) >> 2, o = a, i = 3;
				break;
			case 3: n[r++] = (o & 3) << 6 | a, i = 0;
		}
	}
	if (i == 1) throw Error(`invalid base64 string.`);
	return n.subarray(0, r);
}
function tt(e) {
	let t = ``, n = 0, r, i = 0;
	for (let a = 0; a < e.length; a++) switch (r = e[a], n) {
		case 0:
			t += Qe[r >> 2], i = (r & 3) << 4, n = 1;
			break;
		case 1:
			t += Qe[i | r >> 4], i = (r & 15) << 2, n = 2;
			break;
		case 2: t += Qe[i | r >> 6], t += Qe[r & 63], n = 0;
	}
	return n && (t += Qe[i], t += `=`, n == 1 && (t += `=`)), t;
}
var b;
(function(e) {
	e.symbol = Symbol.for(`protobuf-ts/unknown`), e.onRead = (n, r, i, a, o) => {
		(t(r) ? r[e.symbol] : r[e.symbol] = []).push({
			no: i,
			wireType: a,
			data: o
		});
	}, e.onWrite = (t, n, r) => {
		for (let { no: t, wireType: i, data: a } of e.list(n)) r.tag(t, i).raw(a);
	}, e.list = (n, r) => {
		if (t(n)) {
			let t = n[e.symbol];
			return r ? t.filter((e) => e.no == r) : t;
		}
		return [];
	}, e.last = (t, n) => e.list(t, n).slice(-1)[0];
	let t = (t) => t && Array.isArray(t[e.symbol]);
})(b ||= {});
var x;
(function(e) {
	e[e.Varint = 0] = `Varint`, e[e.Bit64 = 1] = `Bit64`, e[e.LengthDelimited = 2] = `LengthDelimited`, e[e.StartGroup = 3] = `StartGroup`, e[e.EndGroup = 4] = `EndGroup`, e[e.Bit32 = 5] = `Bit32`;
})(x ||= {});
function nt() {
	let e = 0, t = 0;
	for (let n = 0; n < 28; n += 7) {
		let r = this.buf[this.pos++];
		if (e |= (r & 127) << n, !(r & 128)) return this.assertBounds(), [e, t];
	}
	let n = this.buf[this.pos++];
	if (e |= (n & 15) << 28, t = (n & 112) >> 4, !(n & 128)) return this.assertBounds(), [e, t];
	for (let n = 3; n <= 31; n += 7) {
		let r = this.buf[this.pos++];
		if (t |= (r & 127) << n, !(r & 128)) return this.assertBounds(), [e, t];
	}
	throw Error(`invalid varint`);
}
function rt(e, t, n) {
	for (let r = 0; r < 28; r += 7) {
		let i = e >>> r, a = !(!(i >>> 7) && t == 0), o = (a ? i | 128 : i) & 255;
		if (n.push(o), !a) return;
	}
	let r = e >>> 28 & 15 | (t & 7) << 4, i = !!(t >> 3);
	if (n.push((i ? r | 128 : r) & 255), i) {
		for (let e = 3; e < 31; e += 7) {
			let r = t >>> e, i = !!(r >>> 7), a = (i ? r | 128 : r) & 255;
			if (n.push(a), !i) return;
		}
		n.push(t >>> 31 & 1);
	}
}
const it = 4294967296;
function at(e) {
	let t = e[0] == `-`;
	t && (e = e.slice(1));
	let n = 1e6, r = 0, i = 0;
	function a(t, a) {
		let o = Number(e.slice(t, a));
		i *= n, r = r * n + o, r >= it && (i += r / it | 0, r %= it);
	}
	return a(-24, -18), a(-18, -12), a(-12, -6), a(-6), [
		t,
		r,
		i
	];
}
function ot(e, t) {
	if (t >>> 0 <= 2097151) return `` + (it * t + (e >>> 0));
	let n = e & 16777215, r = (e >>> 24 | t << 8) >>> 0 & 16777215, i = t >> 16 & 65535, a = n + r * 6777216 + i * 6710656, o = r + i * 8147497, s = i * 2, c = 1e7;
	a >= c && (o += Math.floor(a / c), a %= c), o >= c && (s += Math.floor(o / c), o %= c);
	function l(e, t) {
		let n = e ? String(e) : ``;
		return t ? `0000000`.slice(n.length) + n : n;
	}
	return l(s, 0) + l(o, s) + l(a, 1);
}
function st(e, t) {
	if (e >= 0) {
		for (; e > 127;) t.push(e & 127 | 128), e >>>= 7;
		t.push(e);
	} else {
		for (let n = 0; n < 9; n++) t.push(e & 127 | 128), e >>= 7;
		t.push(1);
	}
}
function ct() {
	let e = this.buf[this.pos++], t = e & 127;
	if (!(e & 128) || (e = this.buf[this.pos++], t |= (e & 127) << 7, !(e & 128)) || (e = this.buf[this.pos++], t |= (e & 127) << 14, !(e & 128)) || (e = this.buf[this.pos++], t |= (e & 127) << 21, !(e & 128))) return this.assertBounds(), t;
	e = this.buf[this.pos++], t |= (e & 15) << 28;
	for (let t = 5; e & 128 && t < 10; t++) e = this.buf[this.pos++];
	if (e & 128) throw Error(`invalid varint`);
	return this.assertBounds(), t >>> 0;
}
let S;
function lt() {
	let e = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(8));
	S = globalThis.BigInt !== void 0 && typeof e.getBigInt64 == `function` && typeof e.getBigUint64 == `function` && typeof e.setBigInt64 == `function` && typeof e.setBigUint64 == `function` ? {
		MIN: BigInt(`-9223372036854775808`),
		MAX: BigInt(`9223372036854775807`),
		UMIN: BigInt(`0`),
		UMAX: BigInt(`18446744073709551615`),
		C: BigInt,
		V: e
	} : void 0;
}
lt();
function ut(e) {
	if (!e) throw Error(`BigInt unavailable, see https://github.com/timostamm/protobuf-ts/blob/v1.0.8/MANUAL.md#bigint-support`);
}
const dt = /^-?[0-9]+$/, ft = 4294967296, pt = 2147483648;
var mt = class {
	constructor(e, t) {
		this.lo = e | 0, this.hi = t | 0;
	}
	isZero() {
		return this.lo == 0 && this.hi == 0;
	}
	toNumber() {
		let e = this.hi * ft + (this.lo >>> 0);
		if (!Number.isSafeInteger(e)) throw Error(`cannot convert to safe number`);
		return e;
	}
}, ht = class e extends mt {
	static from(t) {
		if (S) switch (typeof t) {
			case `string`:
				if (t == `0`) return this.ZERO;
				if (t == ``) throw Error(`string is no integer`);
				t = S.C(t);
			case `number`:
				if (t === 0) return this.ZERO;
				t = S.C(t);
			case `bigint`:
				if (!t) return this.ZERO;
				if (t < S.UMIN) throw Error(`signed value for ulong`);
				if (t > S.UMAX) throw Error(`ulong too large`);
				return S.V.setBigUint64(0, t, !0), new e(S.V.getInt32(0, !0), S.V.getInt32(4, !0));
		}
		else switch (typeof t) {
			case `string`:
				if (t == `0`) return this.ZERO;
				if (t = t.trim(), !dt.test(t)) throw Error(`string is no integer`);
				let [n, r, i] = at(t);
				if (n) throw Error(`signed value for ulong`);
				return new e(r, i);
			case `number`:
				if (t == 0) return this.ZERO;
				if (!Number.isSafeInteger(t)) throw Error(`number is no integer`);
				if (t < 0) throw Error(`signed value for ulong`);
				return new e(t, t / ft);
		}
		throw Error(`unknown value ` + typeof t);
	}
	toString() {
		return S ? this.toBigInt().toString() : ot(this.lo, this.hi);
	}
	toBigInt() {
		return ut(S), S.V.setInt32(0, this.lo, !0), S.V.setInt32(4, this.hi, !0), S.V.getBigUint64(0, !0);
	}
};
ht.ZERO = new ht(0, 0);
var C = class e extends mt {
	static from(t) {
		if (S) switch (typeof t) {
			case `string`:
				if (t == `0`) return this.ZERO;
				if (t == ``) throw Error(`string is no integer`);
				t = S.C(t);
			case `number`:
				if (t === 0) return this.ZERO;
				t = S.C(t);
			case `bigint`:
				if (!t) return this.ZERO;
				if (t < S.MIN) throw Error(`signed long too small`);
				if (t > S.MAX) throw Error(`signed long too large`);
				return S.V.setBigInt64(0, t, !0), new e(S.V.getInt32(0, !0), S.V.getInt32(4, !0));
		}
		else switch (typeof t) {
			case `string`:
				if (t == `0`) return this.ZERO;
				if (t = t.trim(), !dt.test(t)) throw Error(`string is no integer`);
				let [n, r, i] = at(t);
				if (n) {
					if (i > pt || i == pt && r != 0) throw Error(`signed long too small`);
				} else if (i >= pt) throw Error(`signed long too large`);
				let a = new e(r, i);
				return n ? a.negate() : a;
			case `number`:
				if (t == 0) return this.ZERO;
				if (!Number.isSafeInteger(t)) throw Error(`number is no integer`);
				return t > 0 ? new e(t, t / ft) : new e(-t, -t / ft).negate();
		}
		throw Error(`unknown value ` + typeof t);
	}
	isNegative() {
		return !!(this.hi & pt);
	}
	negate() {
		let t = ~this.hi, n = this.lo;
		return n ? n = ~n + 1 : t += 1, new e(n, t);
	}
	toString() {
		if (S) return this.toBigInt().toString();
		if (this.isNegative()) {
			let e = this.negate();
			return `-` + ot(e.lo, e.hi);
		}
		return ot(this.lo, this.hi);
	}
	toBigInt() {
		return ut(S), S.V.setInt32(0, this.lo, !0), S.V.setInt32(4, this.hi, !0), S.V.getBigInt64(0, !0);
	}
};
C.ZERO = new C(0, 0);
const gt = {
	readUnknownField: !0,
	readerFactory: (e) => new vt(e)
};
function _t(e) {
	return e ? Object.assign(Object.assign({}, gt), e) : gt;
}
var vt = class {
	constructor(e, t) {
		this.varint64 = nt, this.uint32 = ct, this.buf = e, this.len = e.length, this.pos = 0, this.view = new DataView(e.buffer, e.byteOffset, e.byteLength), this.textDecoder = t ?? new TextDecoder(`utf-8`, {
			fatal: !0,
			ignoreBOM: !0
		});
	}
	tag() {
		let e = this.uint32(), t = e >>> 3, n = e & 7;
		if (t <= 0 || n < 0 || n > 5) throw Error(`illegal tag: field no ` + t + ` wire type ` + n);
		return [t, n];
	}
	skip(e) {
		let t = this.pos;
		switch (e) {
			case x.Varint:
				for (; this.buf[this.pos++] & 128;);
				break;
			case x.Bit64: this.pos += 4;
			case x.Bit32:
				this.pos += 4;
				break;
			case x.LengthDelimited:
				let t = this.uint32();
				this.pos += t;
				break;
			case x.StartGroup:
				let n;
				for (; (n = this.tag()[1]) !== x.EndGroup;) this.skip(n);
				break;
			default: throw Error(`cant skip wire type ` + e);
		}
		return this.assertBounds(), this.buf.subarray(t, this.pos);
	}
	assertBounds() {
		if (this.pos > this.len) throw RangeError(`premature EOF`);
	}
	int32() {
		return this.uint32() | 0;
	}
	sint32() {
		let e = this.uint32();
		return e >>> 1 ^ -(e & 1);
	}
	int64() {
		return new C(...this.varint64());
	}
	uint64() {
		return new ht(...this.varint64());
	}
	sint64() {
		let [e, t] = this.varint64(), n = -(e & 1);
		return e = (e >>> 1 | (t & 1) << 31) ^ n, t = t >>> 1 ^ n, new C(e, t);
	}
	bool() {
		let [e, t] = this.varint64();
		return e !== 0 || t !== 0;
	}
	fixed32() {
		return this.view.getUint32((this.pos += 4) - 4, !0);
	}
	sfixed32() {
		return this.view.getInt32((this.pos += 4) - 4, !0);
	}
	fixed64() {
		return new ht(this.sfixed32(), this.sfixed32());
	}
	sfixed64() {
		return new C(this.sfixed32(), this.sfixed32());
	}
	float() {
		return this.view.getFloat32((this.pos += 4) - 4, !0);
	}
	double() {
		return this.view.getFloat64((this.pos += 8) - 8, !0);
	}
	bytes() {
		let e = this.uint32(), t = this.pos;
		return this.pos += e, this.assertBounds(), this.buf.subarray(t, t + e);
	}
	string() {
		return this.textDecoder.decode(this.bytes());
	}
};
function w(e, t) {
	if (!e) throw Error(t);
}
function yt(e) {
	if (typeof e != `number`) throw Error(`invalid int 32: ` + typeof e);
	if (!Number.isInteger(e) || e > 2147483647 || e < -2147483648) throw Error(`invalid int 32: ` + e);
}
function bt(e) {
	if (typeof e != `number`) throw Error(`invalid uint 32: ` + typeof e);
	if (!Number.isInteger(e) || e > 4294967295 || e < 0) throw Error(`invalid uint 32: ` + e);
}
function xt(e) {
	if (typeof e != `number`) throw Error(`invalid float 32: ` + typeof e);
	if (Number.isFinite(e) && (e > 34028234663852886e22 || e < -34028234663852886e22)) throw Error(`invalid float 32: ` + e);
}
const St = {
	writeUnknownFields: !0,
	writerFactory: () => new T()
};
function Ct(e) {
	return e ? Object.assign(Object.assign({}, St), e) : St;
}
var T = class {
	constructor(e) {
		this.stack = [], this.textEncoder = e ?? new TextEncoder(), this.chunks = [], this.buf = [];
	}
	finish() {
		this.chunks.push(new Uint8Array(this.buf));
		let e = 0;
		for (let t = 0; t < this.chunks.length; t++) e += this.chunks[t].length;
		let t = new Uint8Array(e), n = 0;
		for (let e = 0; e < this.chunks.length; e++) t.set(this.chunks[e], n), n += this.chunks[e].length;
		return this.chunks = [], t;
	}
	fork() {
		return this.stack.push({
			chunks: this.chunks,
			buf: this.buf
		}), this.chunks = [], this.buf = [], this;
	}
	join() {
		let e = this.finish(), t = this.stack.pop();
		if (!t) throw Error(`invalid state, fork stack empty`);
		return this.chunks = t.chunks, this.buf = t.buf, this.uint32(e.byteLength), this.raw(e);
	}
	tag(e, t) {
		return this.uint32((e << 3 | t) >>> 0);
	}
	raw(e) {
		return this.buf.length && (this.chunks.push(new Uint8Array(this.buf)), this.buf = []), this.chunks.push(e), this;
	}
	uint32(e) {
		for (bt(e); e > 127;) this.buf.push(e & 127 | 128), e >>>= 7;
		return this.buf.push(e), this;
	}
	int32(e) {
		return yt(e), st(e, this.buf), this;
	}
	bool(e) {
		return this.buf.push(+!!e), this;
	}
	bytes(e) {
		return this.uint32(e.byteLength), this.raw(e);
	}
	string(e) {
		let t = this.textEncoder.encode(e);
		return this.uint32(t.byteLength), this.raw(t);
	}
	float(e) {
		xt(e);
		let t = /* @__PURE__ */ new Uint8Array(4);
		return new DataView(t.buffer).setFloat32(0, e, !0), this.raw(t);
	}
	double(e) {
		let t = /* @__PURE__ */ new Uint8Array(8);
		return new DataView(t.buffer).setFloat64(0, e, !0), this.raw(t);
	}
	fixed32(e) {
		bt(e);
		let t = /* @__PURE__ */ new Uint8Array(4);
		return new DataView(t.buffer).setUint32(0, e, !0), this.raw(t);
	}
	sfixed32(e) {
		yt(e);
		let t = /* @__PURE__ */ new Uint8Array(4);
		return new DataView(t.buffer).setInt32(0, e, !0), this.raw(t);
	}
	sint32(e) {
		return yt(e), e = (e << 1 ^ e >> 31) >>> 0, st(e, this.buf), this;
	}
	sfixed64(e) {
		let t = /* @__PURE__ */ new Uint8Array(8), n = new DataView(t.buffer), r = C.from(e);
		return n.setInt32(0, r.lo, !0), n.setInt32(4, r.hi, !0), this.raw(t);
	}
	fixed64(e) {
		let t = /* @__PURE__ */ new Uint8Array(8), n = new DataView(t.buffer), r = ht.from(e);
		return n.setInt32(0, r.lo, !0), n.setInt32(4, r.hi, !0), this.raw(t);
	}
	int64(e) {
		let t = C.from(e);
		return rt(t.lo, t.hi, this.buf), this;
	}
	sint64(e) {
		let t = C.from(e), n = t.hi >> 31;
		return rt(t.lo << 1 ^ n, (t.hi << 1 | t.lo >>> 31) ^ n, this.buf), this;
	}
	uint64(e) {
		let t = ht.from(e);
		return rt(t.lo, t.hi, this.buf), this;
	}
};
const wt = {
	emitDefaultValues: !1,
	enumAsInteger: !1,
	useProtoFieldName: !1,
	prettySpaces: 0
}, Tt = { ignoreUnknownFields: !1 };
function Et(e) {
	return e ? Object.assign(Object.assign({}, Tt), e) : Tt;
}
function Dt(e) {
	return e ? Object.assign(Object.assign({}, wt), e) : wt;
}
const E = Symbol.for(`protobuf-ts/message-type`);
function Ot(e) {
	let t = !1, n = [];
	for (let r = 0; r < e.length; r++) {
		let i = e.charAt(r);
		i == `_` ? t = !0 : /\d/.test(i) ? (n.push(i), t = !0) : t ? (n.push(i.toUpperCase()), t = !1) : r == 0 ? n.push(i.toLowerCase()) : n.push(i);
	}
	return n.join(``);
}
var D;
(function(e) {
	e[e.DOUBLE = 1] = `DOUBLE`, e[e.FLOAT = 2] = `FLOAT`, e[e.INT64 = 3] = `INT64`, e[e.UINT64 = 4] = `UINT64`, e[e.INT32 = 5] = `INT32`, e[e.FIXED64 = 6] = `FIXED64`, e[e.FIXED32 = 7] = `FIXED32`, e[e.BOOL = 8] = `BOOL`, e[e.STRING = 9] = `STRING`, e[e.BYTES = 12] = `BYTES`, e[e.UINT32 = 13] = `UINT32`, e[e.SFIXED32 = 15] = `SFIXED32`, e[e.SFIXED64 = 16] = `SFIXED64`, e[e.SINT32 = 17] = `SINT32`, e[e.SINT64 = 18] = `SINT64`;
})(D ||= {});
var kt;
(function(e) {
	e[e.BIGINT = 0] = `BIGINT`, e[e.STRING = 1] = `STRING`, e[e.NUMBER = 2] = `NUMBER`;
})(kt ||= {});
var At;
(function(e) {
	e[e.NO = 0] = `NO`, e[e.PACKED = 1] = `PACKED`, e[e.UNPACKED = 2] = `UNPACKED`;
})(At ||= {});
function jt(e) {
	return e.localName = e.localName ?? Ot(e.name), e.jsonName = e.jsonName ?? Ot(e.name), e.repeat = e.repeat ?? At.NO, e.opt = e.opt ?? (!e.repeat && !e.oneof && e.kind == `message`), e;
}
function Mt(e) {
	if (typeof e != `object` || !e || !e.hasOwnProperty(`oneofKind`)) return !1;
	switch (typeof e.oneofKind) {
		case `string`: return e[e.oneofKind] !== void 0 && Object.keys(e).length == 2;
		case `undefined`: return Object.keys(e).length == 1;
		default: return !1;
	}
}
var Nt = class {
	constructor(e) {
		this.fields = e.fields ?? [];
	}
	prepare() {
		if (this.data) return;
		let e = [], t = [], n = [];
		for (let r of this.fields) if (r.oneof) n.includes(r.oneof) || (n.push(r.oneof), e.push(r.oneof), t.push(r.oneof));
		else switch (t.push(r.localName), r.kind) {
			case `scalar`:
			case `enum`:
				(!r.opt || r.repeat) && e.push(r.localName);
				break;
			case `message`:
				r.repeat && e.push(r.localName);
				break;
			case `map`: e.push(r.localName);
		}
		this.data = {
			req: e,
			known: t,
			oneofs: Object.values(n)
		};
	}
	is(e, t, n = !1) {
		if (t < 0) return !0;
		if (typeof e != `object` || !e) return !1;
		this.prepare();
		let r = Object.keys(e), i = this.data;
		if (r.length < i.req.length || i.req.some((e) => !r.includes(e)) || !n && r.some((e) => !i.known.includes(e))) return !1;
		if (t < 1) return !0;
		for (let r of i.oneofs) {
			let i = e[r];
			if (!Mt(i)) return !1;
			if (i.oneofKind === void 0) continue;
			let a = this.fields.find((e) => e.localName === i.oneofKind);
			if (!a || !this.field(i[i.oneofKind], a, n, t)) return !1;
		}
		for (let r of this.fields) if (r.oneof === void 0 && !this.field(e[r.localName], r, n, t)) return !1;
		return !0;
	}
	field(e, t, n, r) {
		let i = t.repeat;
		switch (t.kind) {
			case `scalar`: return e === void 0 ? t.opt : i ? this.scalars(e, t.T, r, t.L) : this.scalar(e, t.T, t.L);
			case `enum`: return e === void 0 ? t.opt : i ? this.scalars(e, D.INT32, r) : this.scalar(e, D.INT32);
			case `message`: return e === void 0 ? !0 : i ? this.messages(e, t.T(), n, r) : this.message(e, t.T(), n, r);
			case `map`:
				if (typeof e != `object` || !e) return !1;
				if (r < 2) return !0;
				if (!this.mapKeys(e, t.K, r)) return !1;
				switch (t.V.kind) {
					case `scalar`: return this.scalars(Object.values(e), t.V.T, r, t.V.L);
					case `enum`: return this.scalars(Object.values(e), D.INT32, r);
					case `message`: return this.messages(Object.values(e), t.V.T(), n, r);
				}
		}
		return !0;
	}
	message(e, t, n, r) {
		return n ? t.isAssignable(e, r) : t.is(e, r);
	}
	messages(e, t, n, r) {
		if (!Array.isArray(e)) return !1;
		if (r < 2) return !0;
		if (n) {
			for (let n = 0; n < e.length && n < r; n++) if (!t.isAssignable(e[n], r - 1)) return !1;
		} else for (let n = 0; n < e.length && n < r; n++) if (!t.is(e[n], r - 1)) return !1;
		return !0;
	}
	scalar(e, t, n) {
		let r = typeof e;
		switch (t) {
			case D.UINT64:
			case D.FIXED64:
			case D.INT64:
			case D.SFIXED64:
			case D.SINT64: switch (n) {
				case kt.BIGINT: return r == `bigint`;
				case kt.NUMBER: return r == `number` && !isNaN(e);
				default: return r == `string`;
			}
			case D.BOOL: return r == `boolean`;
			case D.STRING: return r == `string`;
			case D.BYTES: return e instanceof Uint8Array;
			case D.DOUBLE:
			case D.FLOAT: return r == `number` && !isNaN(e);
			default: return r == `number` && Number.isInteger(e);
		}
	}
	scalars(e, t, n, r) {
		if (!Array.isArray(e)) return !1;
		if (n < 2) return !0;
		if (Array.isArray(e)) {
			for (let i = 0; i < e.length && i < n; i++) if (!this.scalar(e[i], t, r)) return !1;
		}
		return !0;
	}
	mapKeys(e, t, n) {
		let r = Object.keys(e);
		switch (t) {
			case D.INT32:
			case D.FIXED32:
			case D.SFIXED32:
			case D.SINT32:
			case D.UINT32: return this.scalars(r.slice(0, n).map((e) => parseInt(e)), t, n);
			case D.BOOL: return this.scalars(r.slice(0, n).map((e) => e == `true` || e != `false` && e), t, n);
			default: return this.scalars(r, t, n, kt.STRING);
		}
	}
};
function Pt(e, t) {
	switch (t) {
		case kt.BIGINT: return e.toBigInt();
		case kt.NUMBER: return e.toNumber();
		default: return e.toString();
	}
}
var Ft = class {
	constructor(e) {
		this.info = e;
	}
	prepare() {
		if (this.fMap === void 0) {
			this.fMap = {};
			let e = this.info.fields ?? [];
			for (let t of e) this.fMap[t.name] = t, this.fMap[t.jsonName] = t, this.fMap[t.localName] = t;
		}
	}
	assert(e, t, n) {
		if (!e) {
			let e = Xe(n);
			throw (e == `number` || e == `boolean`) && (e = n.toString()), Error(`Cannot parse JSON ${e} for ${this.info.typeName}#${t}`);
		}
	}
	read(e, t, n) {
		this.prepare();
		let r = [];
		for (let [i, a] of Object.entries(e)) {
			let e = this.fMap[i];
			if (!e) {
				if (!n.ignoreUnknownFields) throw Error(`Found unknown field while reading ${this.info.typeName} from JSON format. JSON key: ${i}`);
				continue;
			}
			let o = e.localName, s;
			if (e.oneof) {
				if (a === null && (e.kind !== `enum` || e.T()[0] !== `google.protobuf.NullValue`)) continue;
				if (r.includes(e.oneof)) throw Error(`Multiple members of the oneof group "${e.oneof}" of ${this.info.typeName} are present in JSON.`);
				r.push(e.oneof), s = t[e.oneof] = { oneofKind: o };
			} else s = t;
			if (e.kind == `map`) {
				if (a === null) continue;
				this.assert(Ze(a), e.name, a);
				let t = s[o];
				for (let [r, i] of Object.entries(a)) {
					this.assert(i !== null, e.name + ` map value`, null);
					let a;
					switch (e.V.kind) {
						case `message`:
							a = e.V.T().internalJsonRead(i, n);
							break;
						case `enum`:
							if (a = this.enum(e.V.T(), i, e.name, n.ignoreUnknownFields), a === !1) continue;
							break;
						case `scalar`: a = this.scalar(i, e.V.T, e.V.L, e.name);
					}
					this.assert(a !== void 0, e.name + ` map value`, i);
					let o = r;
					e.K == D.BOOL && (o = o == `true` || o != `false` && o), o = this.scalar(o, e.K, kt.STRING, e.name).toString(), t[o] = a;
				}
			} else if (e.repeat) {
				if (a === null) continue;
				this.assert(Array.isArray(a), e.name, a);
				let t = s[o];
				for (let r of a) {
					this.assert(r !== null, e.name, null);
					let i;
					switch (e.kind) {
						case `message`:
							i = e.T().internalJsonRead(r, n);
							break;
						case `enum`:
							if (i = this.enum(e.T(), r, e.name, n.ignoreUnknownFields), i === !1) continue;
							break;
						case `scalar`: i = this.scalar(r, e.T, e.L, e.name);
					}
					this.assert(i !== void 0, e.name, a), t.push(i);
				}
			} else switch (e.kind) {
				case `message`:
					if (a === null && e.T().typeName != `google.protobuf.Value`) {
						this.assert(e.oneof === void 0, e.name + ` (oneof member)`, null);
						continue;
					}
					s[o] = e.T().internalJsonRead(a, n, s[o]);
					break;
				case `enum`:
					if (a === null) continue;
					let t = this.enum(e.T(), a, e.name, n.ignoreUnknownFields);
					if (t === !1) continue;
					s[o] = t;
					break;
				case `scalar`:
					if (a === null) continue;
					s[o] = this.scalar(a, e.T, e.L, e.name);
			}
		}
	}
	enum(e, t, n, r) {
		if (e[0] == `google.protobuf.NullValue` && w(t === null || t === `NULL_VALUE`, `Unable to parse field ${this.info.typeName}#${n}, enum ${e[0]} only accepts null.`), t === null) return 0;
		switch (typeof t) {
			case `number`: return w(Number.isInteger(t), `Unable to parse field ${this.info.typeName}#${n}, enum can only be integral number, got ${t}.`), t;
			case `string`:
				let i = t;
				e[2] && t.substring(0, e[2].length) === e[2] && (i = t.substring(e[2].length));
				let a = e[1][i];
				return a === void 0 && r ? !1 : (w(typeof a == `number`, `Unable to parse field ${this.info.typeName}#${n}, enum ${e[0]} has no value for "${t}".`), a);
		}
		w(!1, `Unable to parse field ${this.info.typeName}#${n}, cannot parse enum value from ${typeof t}".`);
	}
	scalar(e, t, n, r) {
		let i;
		try {
			switch (t) {
				case D.DOUBLE:
				case D.FLOAT:
					if (e === null) return 0;
					if (e === `NaN`) return NaN;
					if (e === `Infinity`) return 1 / 0;
					if (e === `-Infinity`) return -1 / 0;
					if (e === ``) {
						i = `empty string`;
						break;
					}
					if (typeof e == `string` && e.trim().length !== e.length) {
						i = `extra whitespace`;
						break;
					}
					if (typeof e != `string` && typeof e != `number`) break;
					let r = Number(e);
					if (Number.isNaN(r)) {
						i = `not a number`;
						break;
					}
					if (!Number.isFinite(r)) {
						i = `too large or small`;
						break;
					}
					return t == D.FLOAT && xt(r), r;
				case D.INT32:
				case D.FIXED32:
				case D.SFIXED32:
				case D.SINT32:
				case D.UINT32:
					if (e === null) return 0;
					let a;
					if (typeof e == `number` ? a = e : e === `` ? i = `empty string` : typeof e == `string` && (e.trim().length === e.length ? a = Number(e) : i = `extra whitespace`), a === void 0) break;
					return t == D.UINT32 ? bt(a) : yt(a), a;
				case D.INT64:
				case D.SFIXED64:
				case D.SINT64:
					if (e === null) return Pt(C.ZERO, n);
					if (typeof e != `number` && typeof e != `string`) break;
					return Pt(C.from(e), n);
				case D.FIXED64:
				case D.UINT64:
					if (e === null) return Pt(ht.ZERO, n);
					if (typeof e != `number` && typeof e != `string`) break;
					return Pt(ht.from(e), n);
				case D.BOOL:
					if (e === null) return !1;
					if (typeof e != `boolean`) break;
					return e;
				case D.STRING:
					if (e === null) return ``;
					if (typeof e != `string`) {
						i = `extra whitespace`;
						break;
					}
					try {
						encodeURIComponent(e);
					} catch (e) {
						e = `invalid UTF8`;
						break;
					}
					return e;
				case D.BYTES:
					if (e === null || e === ``) return /* @__PURE__ */ new Uint8Array();
					if (typeof e != `string`) break;
					return et(e);
			}
		} catch (e) {
			i = e.message;
		}
		this.assert(!1, r + (i ? ` - ` + i : ``), e);
	}
}, It = class {
	constructor(e) {
		this.fields = e.fields ?? [];
	}
	write(e, t) {
		let n = {}, r = e;
		for (let e of this.fields) {
			if (!e.oneof) {
				let i = this.field(e, r[e.localName], t);
				i !== void 0 && (n[t.useProtoFieldName ? e.name : e.jsonName] = i);
				continue;
			}
			let i = r[e.oneof];
			if (i.oneofKind !== e.localName) continue;
			let a = e.kind == `scalar` || e.kind == `enum` ? Object.assign(Object.assign({}, t), { emitDefaultValues: !0 }) : t, o = this.field(e, i[e.localName], a);
			w(o !== void 0), n[t.useProtoFieldName ? e.name : e.jsonName] = o;
		}
		return n;
	}
	field(e, t, n) {
		let r;
		if (e.kind == `map`) {
			w(typeof t == `object` && !!t);
			let i = {};
			switch (e.V.kind) {
				case `scalar`:
					for (let [n, r] of Object.entries(t)) {
						let t = this.scalar(e.V.T, r, e.name, !1, !0);
						w(t !== void 0), i[n.toString()] = t;
					}
					break;
				case `message`:
					let r = e.V.T();
					for (let [a, o] of Object.entries(t)) {
						let t = this.message(r, o, e.name, n);
						w(t !== void 0), i[a.toString()] = t;
					}
					break;
				case `enum`:
					let a = e.V.T();
					for (let [r, o] of Object.entries(t)) {
						w(o === void 0 || typeof o == `number`);
						let t = this.enum(a, o, e.name, !1, !0, n.enumAsInteger);
						w(t !== void 0), i[r.toString()] = t;
					}
			}
			(n.emitDefaultValues || Object.keys(i).length > 0) && (r = i);
		} else if (e.repeat) {
			w(Array.isArray(t));
			let i = [];
			switch (e.kind) {
				case `scalar`:
					for (let n = 0; n < t.length; n++) {
						let r = this.scalar(e.T, t[n], e.name, e.opt, !0);
						w(r !== void 0), i.push(r);
					}
					break;
				case `enum`:
					let r = e.T();
					for (let a = 0; a < t.length; a++) {
						w(t[a] === void 0 || typeof t[a] == `number`);
						let o = this.enum(r, t[a], e.name, e.opt, !0, n.enumAsInteger);
						w(o !== void 0), i.push(o);
					}
					break;
				case `message`:
					let a = e.T();
					for (let r = 0; r < t.length; r++) {
						let o = this.message(a, t[r], e.name, n);
						w(o !== void 0), i.push(o);
					}
			}
			(n.emitDefaultValues || i.length > 0 || n.emitDefaultValues) && (r = i);
		} else switch (e.kind) {
			case `scalar`:
				r = this.scalar(e.T, t, e.name, e.opt, n.emitDefaultValues);
				break;
			case `enum`:
				r = this.enum(e.T(), t, e.name, e.opt, n.emitDefaultValues, n.enumAsInteger);
				break;
			case `message`: r = this.message(e.T(), t, e.name, n);
		}
		return r;
	}
	enum(e, t, n, r, i, a) {
		if (e[0] == `google.protobuf.NullValue`) return !i && !r ? void 0 : null;
		if (t === void 0) w(r);
		else if (t !== 0 || i || r) return w(typeof t == `number`), w(Number.isInteger(t)), a || !e[1].hasOwnProperty(t) ? t : e[2] ? e[2] + e[1][t] : e[1][t];
	}
	message(e, t, n, r) {
		return t === void 0 ? r.emitDefaultValues ? null : void 0 : e.internalJsonWrite(t, r);
	}
	scalar(e, t, n, r, i) {
		if (t === void 0) {
			w(r);
			return;
		}
		let a = i || r;
		switch (e) {
			case D.INT32:
			case D.SFIXED32:
			case D.SINT32: return t === 0 ? a ? 0 : void 0 : (yt(t), t);
			case D.FIXED32:
			case D.UINT32: return t === 0 ? a ? 0 : void 0 : (bt(t), t);
			case D.FLOAT: xt(t);
			case D.DOUBLE: return t === 0 ? a ? 0 : void 0 : (w(typeof t == `number`), Number.isNaN(t) ? `NaN` : t === 1 / 0 ? `Infinity` : t === -1 / 0 ? `-Infinity` : t);
			case D.STRING: return t === `` ? a ? `` : void 0 : (w(typeof t == `string`), t);
			case D.BOOL: return t === !1 ? !a && void 0 : (w(typeof t == `boolean`), t);
			case D.UINT64:
			case D.FIXED64:
				w(typeof t == `number` || typeof t == `string` || typeof t == `bigint`);
				let e = ht.from(t);
				return e.isZero() && !a ? void 0 : e.toString();
			case D.INT64:
			case D.SFIXED64:
			case D.SINT64:
				w(typeof t == `number` || typeof t == `string` || typeof t == `bigint`);
				let n = C.from(t);
				return n.isZero() && !a ? void 0 : n.toString();
			case D.BYTES: return w(t instanceof Uint8Array), t.byteLength ? tt(t) : a ? `` : void 0;
		}
	}
};
function Lt(e, t = kt.STRING) {
	switch (e) {
		case D.BOOL: return !1;
		case D.UINT64:
		case D.FIXED64: return Pt(ht.ZERO, t);
		case D.INT64:
		case D.SFIXED64:
		case D.SINT64: return Pt(C.ZERO, t);
		case D.DOUBLE:
		case D.FLOAT: return 0;
		case D.BYTES: return /* @__PURE__ */ new Uint8Array();
		case D.STRING: return ``;
		default: return 0;
	}
}
var Rt = class {
	constructor(e) {
		this.info = e;
	}
	prepare() {
		if (!this.fieldNoToField) {
			let e = this.info.fields ?? [];
			this.fieldNoToField = new Map(e.map((e) => [e.no, e]));
		}
	}
	read(e, t, n, r) {
		this.prepare();
		let i = r === void 0 ? e.len : e.pos + r;
		for (; e.pos < i;) {
			let [r, i] = e.tag(), a = this.fieldNoToField.get(r);
			if (!a) {
				let a = n.readUnknownField;
				if (a == `throw`) throw Error(`Unknown field ${r} (wire type ${i}) for ${this.info.typeName}`);
				let o = e.skip(i);
				a !== !1 && (a === !0 ? b.onRead : a)(this.info.typeName, t, r, i, o);
				continue;
			}
			let o = t, s = a.repeat, c = a.localName;
			switch (a.oneof && (o = o[a.oneof], o.oneofKind !== c && (o = t[a.oneof] = { oneofKind: c })), a.kind) {
				case `scalar`:
				case `enum`:
					let t = a.kind == `enum` ? D.INT32 : a.T, r = a.kind == `scalar` ? a.L : void 0;
					if (s) {
						let n = o[c];
						if (i == x.LengthDelimited && t != D.STRING && t != D.BYTES) {
							let i = e.uint32() + e.pos;
							for (; e.pos < i;) n.push(this.scalar(e, t, r));
						} else n.push(this.scalar(e, t, r));
					} else o[c] = this.scalar(e, t, r);
					break;
				case `message`:
					if (s) {
						let t = o[c], r = a.T().internalBinaryRead(e, e.uint32(), n);
						t.push(r);
					} else o[c] = a.T().internalBinaryRead(e, e.uint32(), n, o[c]);
					break;
				case `map`:
					let [l, u] = this.mapEntry(a, e, n);
					o[c][l] = u;
			}
		}
	}
	mapEntry(e, t, n) {
		let r = t.uint32(), i = t.pos + r, a, o;
		for (; t.pos < i;) {
			let [r, i] = t.tag();
			switch (r) {
				case 1:
					a = e.K == D.BOOL ? t.bool().toString() : this.scalar(t, e.K, kt.STRING);
					break;
				case 2:
					switch (e.V.kind) {
						case `scalar`:
							o = this.scalar(t, e.V.T, e.V.L);
							break;
						case `enum`:
							o = t.int32();
							break;
						case `message`: o = e.V.T().internalBinaryRead(t, t.uint32(), n);
					}
					break;
				default: throw Error(`Unknown field ${r} (wire type ${i}) in map entry for ${this.info.typeName}#${e.name}`);
			}
		}
		if (a === void 0) {
			let t = Lt(e.K);
			a = e.K == D.BOOL ? t.toString() : t;
		}
		if (o === void 0) switch (e.V.kind) {
			case `scalar`:
				o = Lt(e.V.T, e.V.L);
				break;
			case `enum`:
				o = 0;
				break;
			case `message`: o = e.V.T().create();
		}
		return [a, o];
	}
	scalar(e, t, n) {
		switch (t) {
			case D.INT32: return e.int32();
			case D.STRING: return e.string();
			case D.BOOL: return e.bool();
			case D.DOUBLE: return e.double();
			case D.FLOAT: return e.float();
			case D.INT64: return Pt(e.int64(), n);
			case D.UINT64: return Pt(e.uint64(), n);
			case D.FIXED64: return Pt(e.fixed64(), n);
			case D.FIXED32: return e.fixed32();
			case D.BYTES: return e.bytes();
			case D.UINT32: return e.uint32();
			case D.SFIXED32: return e.sfixed32();
			case D.SFIXED64: return Pt(e.sfixed64(), n);
			case D.SINT32: return e.sint32();
			case D.SINT64: return Pt(e.sint64(), n);
		}
	}
}, zt = class {
	constructor(e) {
		this.info = e;
	}
	prepare() {
		if (!this.fields) {
			let e = this.info.fields ? this.info.fields.concat() : [];
			this.fields = e.sort((e, t) => e.no - t.no);
		}
	}
	write(e, t, n) {
		this.prepare();
		for (let r of this.fields) {
			let i, a, o = r.repeat, s = r.localName;
			if (r.oneof) {
				let t = e[r.oneof];
				if (t.oneofKind !== s) continue;
				i = t[s], a = !0;
			} else i = e[s], a = !1;
			switch (r.kind) {
				case `scalar`:
				case `enum`:
					let e = r.kind == `enum` ? D.INT32 : r.T;
					if (o) {
						if (w(Array.isArray(i)), o == At.PACKED) this.packed(t, e, r.no, i);
						else for (let n of i) this.scalar(t, e, r.no, n, !0);
					} else i === void 0 ? w(r.opt) : this.scalar(t, e, r.no, i, a || r.opt);
					break;
				case `message`:
					if (o) {
						w(Array.isArray(i));
						for (let e of i) this.message(t, n, r.T(), r.no, e);
					} else this.message(t, n, r.T(), r.no, i);
					break;
				case `map`:
					w(typeof i == `object` && !!i);
					for (let [e, a] of Object.entries(i)) this.mapEntry(t, n, r, e, a);
			}
		}
		let r = n.writeUnknownFields;
		r !== !1 && (r === !0 ? b.onWrite : r)(this.info.typeName, e, t);
	}
	mapEntry(e, t, n, r, i) {
		e.tag(n.no, x.LengthDelimited), e.fork();
		let a = r;
		switch (n.K) {
			case D.INT32:
			case D.FIXED32:
			case D.UINT32:
			case D.SFIXED32:
			case D.SINT32:
				a = Number.parseInt(r);
				break;
			case D.BOOL: w(r == `true` || r == `false`), a = r == `true`;
		}
		switch (this.scalar(e, n.K, 1, a, !0), n.V.kind) {
			case `scalar`:
				this.scalar(e, n.V.T, 2, i, !0);
				break;
			case `enum`:
				this.scalar(e, D.INT32, 2, i, !0);
				break;
			case `message`: this.message(e, t, n.V.T(), 2, i);
		}
		e.join();
	}
	message(e, t, n, r, i) {
		i !== void 0 && (n.internalBinaryWrite(i, e.tag(r, x.LengthDelimited).fork(), t), e.join());
	}
	scalar(e, t, n, r, i) {
		let [a, o, s] = this.scalarInfo(t, r);
		(!s || i) && (e.tag(n, a), e[o](r));
	}
	packed(e, t, n, r) {
		if (!r.length) return;
		w(t !== D.BYTES && t !== D.STRING), e.tag(n, x.LengthDelimited), e.fork();
		let [, i] = this.scalarInfo(t);
		for (let t = 0; t < r.length; t++) e[i](r[t]);
		e.join();
	}
	scalarInfo(e, t) {
		let n = x.Varint, r, i = t === void 0, a = t === 0;
		switch (e) {
			case D.INT32:
				r = `int32`;
				break;
			case D.STRING:
				a = i || !t.length, n = x.LengthDelimited, r = `string`;
				break;
			case D.BOOL:
				a = t === !1, r = `bool`;
				break;
			case D.UINT32:
				r = `uint32`;
				break;
			case D.DOUBLE:
				n = x.Bit64, r = `double`;
				break;
			case D.FLOAT:
				n = x.Bit32, r = `float`;
				break;
			case D.INT64:
				a = i || C.from(t).isZero(), r = `int64`;
				break;
			case D.UINT64:
				a = i || ht.from(t).isZero(), r = `uint64`;
				break;
			case D.FIXED64:
				a = i || ht.from(t).isZero(), n = x.Bit64, r = `fixed64`;
				break;
			case D.BYTES:
				a = i || !t.byteLength, n = x.LengthDelimited, r = `bytes`;
				break;
			case D.FIXED32:
				n = x.Bit32, r = `fixed32`;
				break;
			case D.SFIXED32:
				n = x.Bit32, r = `sfixed32`;
				break;
			case D.SFIXED64:
				a = i || C.from(t).isZero(), n = x.Bit64, r = `sfixed64`;
				break;
			case D.SINT32:
				r = `sint32`;
				break;
			case D.SINT64: a = i || C.from(t).isZero(), r = `sint64`;
		}
		return [
			n,
			r,
			i || a
		];
	}
};
function Bt(e) {
	let t = e.messagePrototype ? Object.create(e.messagePrototype) : Object.defineProperty({}, E, { value: e });
	for (let n of e.fields) {
		let e = n.localName;
		if (!n.opt) {
			if (n.oneof) t[n.oneof] = { oneofKind: void 0 };
			else if (n.repeat) t[e] = [];
			else switch (n.kind) {
				case `scalar`:
					t[e] = Lt(n.T, n.L);
					break;
				case `enum`:
					t[e] = 0;
					break;
				case `map`: t[e] = {};
			}
		}
	}
	return t;
}
function O(e, t, n) {
	let r, i = n, a;
	for (let n of e.fields) {
		let e = n.localName;
		if (n.oneof) {
			let o = i[n.oneof];
			if (o?.oneofKind == null) continue;
			if (r = o[e], a = t[n.oneof], a.oneofKind = o.oneofKind, r == null) {
				delete a[e];
				continue;
			}
		} else if (r = i[e], a = t, r == null) continue;
		switch (n.repeat && (a[e].length = r.length), n.kind) {
			case `scalar`:
			case `enum`:
				if (n.repeat) for (let t = 0; t < r.length; t++) a[e][t] = r[t];
				else a[e] = r;
				break;
			case `message`:
				let t = n.T();
				if (n.repeat) for (let n = 0; n < r.length; n++) a[e][n] = t.create(r[n]);
				else a[e] === void 0 ? a[e] = t.create(r) : t.mergePartial(a[e], r);
				break;
			case `map`: switch (n.V.kind) {
				case `scalar`:
				case `enum`:
					Object.assign(a[e], r);
					break;
				case `message`:
					let t = n.V.T();
					for (let n of Object.keys(r)) a[e][n] = t.create(r[n]);
			}
		}
	}
}
function Vt(e, t, n) {
	if (t === n) return !0;
	if (!t || !n) return !1;
	for (let r of e.fields) {
		let e = r.localName, i = r.oneof ? t[r.oneof][e] : t[e], a = r.oneof ? n[r.oneof][e] : n[e];
		switch (r.kind) {
			case `enum`:
			case `scalar`:
				let e = r.kind == `enum` ? D.INT32 : r.T;
				if (!(r.repeat ? Wt(e, i, a) : Ut(e, i, a))) return !1;
				break;
			case `map`:
				if (!(r.V.kind == `message` ? Gt(r.V.T(), Ht(i), Ht(a)) : Wt(r.V.kind == `enum` ? D.INT32 : r.V.T, Ht(i), Ht(a)))) return !1;
				break;
			case `message`:
				let t = r.T();
				if (!(r.repeat ? Gt(t, i, a) : t.equals(i, a))) return !1;
		}
	}
	return !0;
}
const Ht = Object.values;
function Ut(e, t, n) {
	if (t === n) return !0;
	if (e !== D.BYTES) return !1;
	let r = t, i = n;
	if (r.length !== i.length) return !1;
	for (let e = 0; e < r.length; e++) if (r[e] != i[e]) return !1;
	return !0;
}
function Wt(e, t, n) {
	if (t.length !== n.length) return !1;
	for (let r = 0; r < t.length; r++) if (!Ut(e, t[r], n[r])) return !1;
	return !0;
}
function Gt(e, t, n) {
	if (t.length !== n.length) return !1;
	for (let r = 0; r < t.length; r++) if (!e.equals(t[r], n[r])) return !1;
	return !0;
}
const Kt = Object.getOwnPropertyDescriptors(Object.getPrototypeOf({})), qt = Kt[E] = {};
var k = class {
	constructor(e, t, n) {
		this.defaultCheckDepth = 16, this.typeName = e, this.fields = t.map(jt), this.options = n ?? {}, qt.value = this, this.messagePrototype = Object.create(null, Kt), this.refTypeCheck = new Nt(this), this.refJsonReader = new Ft(this), this.refJsonWriter = new It(this), this.refBinReader = new Rt(this), this.refBinWriter = new zt(this);
	}
	create(e) {
		let t = Bt(this);
		return e !== void 0 && O(this, t, e), t;
	}
	clone(e) {
		let t = this.create();
		return O(this, t, e), t;
	}
	equals(e, t) {
		return Vt(this, e, t);
	}
	is(e, t = this.defaultCheckDepth) {
		return this.refTypeCheck.is(e, t, !1);
	}
	isAssignable(e, t = this.defaultCheckDepth) {
		return this.refTypeCheck.is(e, t, !0);
	}
	mergePartial(e, t) {
		O(this, e, t);
	}
	fromBinary(e, t) {
		let n = _t(t);
		return this.internalBinaryRead(n.readerFactory(e), e.byteLength, n);
	}
	fromJson(e, t) {
		return this.internalJsonRead(e, Et(t));
	}
	fromJsonString(e, t) {
		let n = JSON.parse(e);
		return this.fromJson(n, t);
	}
	toJson(e, t) {
		return this.internalJsonWrite(e, Dt(t));
	}
	toJsonString(e, t) {
		let n = this.toJson(e, t);
		return JSON.stringify(n, null, t?.prettySpaces ?? 0);
	}
	toBinary(e, t) {
		let n = Ct(t);
		return this.internalBinaryWrite(e, n.writerFactory(), n).finish();
	}
	internalJsonRead(e, t, n) {
		if (typeof e == `object` && e && !Array.isArray(e)) {
			let r = n ?? this.create();
			return this.refJsonReader.read(e, r, t), r;
		}
		throw Error(`Unable to parse message ${this.typeName} from JSON ${Xe(e)}.`);
	}
	internalJsonWrite(e, t) {
		return this.refJsonWriter.write(e, t);
	}
	internalBinaryWrite(e, t, n) {
		return this.refBinWriter.write(e, t, n), t;
	}
	internalBinaryRead(e, t, n, r) {
		let i = r ?? this.create();
		return this.refBinReader.read(e, i, n, t), i;
	}
};
const Jt = new class extends k {
	constructor() {
		super(`google.protobuf.Timestamp`, [{
			no: 1,
			name: `seconds`,
			kind: `scalar`,
			T: 3
		}, {
			no: 2,
			name: `nanos`,
			kind: `scalar`,
			T: 5
		}]);
	}
	now() {
		let e = this.create(), t = Date.now();
		return e.seconds = C.from(Math.floor(t / 1e3)).toString(), e.nanos = t % 1e3 * 1e6, e;
	}
	toDate(e) {
		return new Date(C.from(e.seconds).toNumber() * 1e3 + Math.ceil(e.nanos / 1e6));
	}
	fromDate(e) {
		let t = this.create(), n = e.getTime();
		return t.seconds = C.from(Math.floor(n / 1e3)).toString(), t.nanos = n % 1e3 * 1e6, t;
	}
	internalJsonWrite(e, t) {
		let n = C.from(e.seconds).toNumber() * 1e3;
		if (n < Date.parse(`0001-01-01T00:00:00Z`) || n > Date.parse(`9999-12-31T23:59:59Z`)) throw Error(`Unable to encode Timestamp to JSON. Must be from 0001-01-01T00:00:00Z to 9999-12-31T23:59:59Z inclusive.`);
		if (e.nanos < 0) throw Error(`Unable to encode invalid Timestamp to JSON. Nanos must not be negative.`);
		let r = `Z`;
		if (e.nanos > 0) {
			let t = (e.nanos + 1e9).toString().substring(1);
			r = t.substring(3) === `000000` ? `.` + t.substring(0, 3) + `Z` : t.substring(6) === `000` ? `.` + t.substring(0, 6) + `Z` : `.` + t + `Z`;
		}
		return new Date(n).toISOString().replace(`.000Z`, r);
	}
	internalJsonRead(e, t, n) {
		if (typeof e != `string`) throw Error(`Unable to parse Timestamp from JSON ` + Xe(e) + `.`);
		let r = e.match(/^([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2}):([0-9]{2})(?:Z|\.([0-9]{3,9})Z|([+-][0-9][0-9]:[0-9][0-9]))$/);
		if (!r) throw Error(`Unable to parse Timestamp from JSON. Invalid format.`);
		let i = Date.parse(r[1] + `-` + r[2] + `-` + r[3] + `T` + r[4] + `:` + r[5] + `:` + r[6] + (r[8] ? r[8] : `Z`));
		if (Number.isNaN(i)) throw Error(`Unable to parse Timestamp from JSON. Invalid value.`);
		if (i < Date.parse(`0001-01-01T00:00:00Z`) || i > Date.parse(`9999-12-31T23:59:59Z`)) throw new globalThis.Error(`Unable to parse Timestamp from JSON. Must be from 0001-01-01T00:00:00Z to 9999-12-31T23:59:59Z inclusive.`);
		return n ||= this.create(), n.seconds = C.from(i / 1e3).toString(), n.nanos = 0, r[7] && (n.nanos = parseInt(`1` + r[7] + `0`.repeat(9 - r[7].length)) - 1e9), n;
	}
	create(e) {
		let t = {
			seconds: `0`,
			nanos: 0
		};
		return globalThis.Object.defineProperty(t, E, {
			enumerable: !1,
			value: this
		}), e !== void 0 && O(this, t, e), t;
	}
	internalBinaryRead(e, t, n, r) {
		let i = r ?? this.create(), a = e.pos + t;
		for (; e.pos < a;) {
			let [t, r] = e.tag();
			switch (t) {
				case 1:
					i.seconds = e.int64().toString();
					break;
				case 2:
					i.nanos = e.int32();
					break;
				default:
					let a = n.readUnknownField;
					if (a === `throw`) throw new globalThis.Error(`Unknown field ${t} (wire type ${r}) for ${this.typeName}`);
					let o = e.skip(r);
					a !== !1 && (a === !0 ? b.onRead : a)(this.typeName, i, t, r, o);
			}
		}
		return i;
	}
	internalBinaryWrite(e, t, n) {
		e.seconds !== `0` && t.tag(1, x.Varint).int64(e.seconds), e.nanos !== 0 && t.tag(2, x.Varint).int32(e.nanos);
		let r = n.writeUnknownFields;
		return r !== !1 && (r == 1 ? b.onWrite : r)(this.typeName, e, t), t;
	}
}();
new class extends k {
	constructor() {
		super(`google.protobuf.DoubleValue`, [{
			no: 1,
			name: `value`,
			kind: `scalar`,
			T: 1
		}]);
	}
	internalJsonWrite(e, t) {
		return this.refJsonWriter.scalar(2, e.value, `value`, !1, !0);
	}
	internalJsonRead(e, t, n) {
		return n ||= this.create(), n.value = this.refJsonReader.scalar(e, 1, void 0, `value`), n;
	}
	create(e) {
		let t = { value: 0 };
		return globalThis.Object.defineProperty(t, E, {
			enumerable: !1,
			value: this
		}), e !== void 0 && O(this, t, e), t;
	}
	internalBinaryRead(e, t, n, r) {
		let i = r ?? this.create(), a = e.pos + t;
		for (; e.pos < a;) {
			let [t, r] = e.tag();
			switch (t) {
				case 1:
					i.value = e.double();
					break;
				default:
					let a = n.readUnknownField;
					if (a === `throw`) throw new globalThis.Error(`Unknown field ${t} (wire type ${r}) for ${this.typeName}`);
					let o = e.skip(r);
					a !== !1 && (a === !0 ? b.onRead : a)(this.typeName, i, t, r, o);
			}
		}
		return i;
	}
	internalBinaryWrite(e, t, n) {
		e.value !== 0 && t.tag(1, x.Bit64).double(e.value);
		let r = n.writeUnknownFields;
		return r !== !1 && (r == 1 ? b.onWrite : r)(this.typeName, e, t), t;
	}
}(), new class extends k {
	constructor() {
		super(`google.protobuf.FloatValue`, [{
			no: 1,
			name: `value`,
			kind: `scalar`,
			T: 2
		}]);
	}
	internalJsonWrite(e, t) {
		return this.refJsonWriter.scalar(1, e.value, `value`, !1, !0);
	}
	internalJsonRead(e, t, n) {
		return n ||= this.create(), n.value = this.refJsonReader.scalar(e, 1, void 0, `value`), n;
	}
	create(e) {
		let t = { value: 0 };
		return globalThis.Object.defineProperty(t, E, {
			enumerable: !1,
			value: this
		}), e !== void 0 && O(this, t, e), t;
	}
	internalBinaryRead(e, t, n, r) {
		let i = r ?? this.create(), a = e.pos + t;
		for (; e.pos < a;) {
			let [t, r] = e.tag();
			switch (t) {
				case 1:
					i.value = e.float();
					break;
				default:
					let a = n.readUnknownField;
					if (a === `throw`) throw new globalThis.Error(`Unknown field ${t} (wire type ${r}) for ${this.typeName}`);
					let o = e.skip(r);
					a !== !1 && (a === !0 ? b.onRead : a)(this.typeName, i, t, r, o);
			}
		}
		return i;
	}
	internalBinaryWrite(e, t, n) {
		e.value !== 0 && t.tag(1, x.Bit32).float(e.value);
		let r = n.writeUnknownFields;
		return r !== !1 && (r == 1 ? b.onWrite : r)(this.typeName, e, t), t;
	}
}();
const Yt = new class extends k {
	constructor() {
		super(`google.protobuf.Int64Value`, [{
			no: 1,
			name: `value`,
			kind: `scalar`,
			T: 3
		}]);
	}
	internalJsonWrite(e, t) {
		return this.refJsonWriter.scalar(D.INT64, e.value, `value`, !1, !0);
	}
	internalJsonRead(e, t, n) {
		return n ||= this.create(), n.value = this.refJsonReader.scalar(e, D.INT64, kt.STRING, `value`), n;
	}
	create(e) {
		let t = { value: `0` };
		return globalThis.Object.defineProperty(t, E, {
			enumerable: !1,
			value: this
		}), e !== void 0 && O(this, t, e), t;
	}
	internalBinaryRead(e, t, n, r) {
		let i = r ?? this.create(), a = e.pos + t;
		for (; e.pos < a;) {
			let [t, r] = e.tag();
			switch (t) {
				case 1:
					i.value = e.int64().toString();
					break;
				default:
					let a = n.readUnknownField;
					if (a === `throw`) throw new globalThis.Error(`Unknown field ${t} (wire type ${r}) for ${this.typeName}`);
					let o = e.skip(r);
					a !== !1 && (a === !0 ? b.onRead : a)(this.typeName, i, t, r, o);
			}
		}
		return i;
	}
	internalBinaryWrite(e, t, n) {
		e.value !== `0` && t.tag(1, x.Varint).int64(e.value);
		let r = n.writeUnknownFields;
		return r !== !1 && (r == 1 ? b.onWrite : r)(this.typeName, e, t), t;
	}
}();
new class extends k {
	constructor() {
		super(`google.protobuf.UInt64Value`, [{
			no: 1,
			name: `value`,
			kind: `scalar`,
			T: 4
		}]);
	}
	internalJsonWrite(e, t) {
		return this.refJsonWriter.scalar(D.UINT64, e.value, `value`, !1, !0);
	}
	internalJsonRead(e, t, n) {
		return n ||= this.create(), n.value = this.refJsonReader.scalar(e, D.UINT64, kt.STRING, `value`), n;
	}
	create(e) {
		let t = { value: `0` };
		return globalThis.Object.defineProperty(t, E, {
			enumerable: !1,
			value: this
		}), e !== void 0 && O(this, t, e), t;
	}
	internalBinaryRead(e, t, n, r) {
		let i = r ?? this.create(), a = e.pos + t;
		for (; e.pos < a;) {
			let [t, r] = e.tag();
			switch (t) {
				case 1:
					i.value = e.uint64().toString();
					break;
				default:
					let a = n.readUnknownField;
					if (a === `throw`) throw new globalThis.Error(`Unknown field ${t} (wire type ${r}) for ${this.typeName}`);
					let o = e.skip(r);
					a !== !1 && (a === !0 ? b.onRead : a)(this.typeName, i, t, r, o);
			}
		}
		return i;
	}
	internalBinaryWrite(e, t, n) {
		e.value !== `0` && t.tag(1, x.Varint).uint64(e.value);
		let r = n.writeUnknownFields;
		return r !== !1 && (r == 1 ? b.onWrite : r)(this.typeName, e, t), t;
	}
}(), new class extends k {
	constructor() {
		super(`google.protobuf.Int32Value`, [{
			no: 1,
			name: `value`,
			kind: `scalar`,
			T: 5
		}]);
	}
	internalJsonWrite(e, t) {
		return this.refJsonWriter.scalar(5, e.value, `value`, !1, !0);
	}
	internalJsonRead(e, t, n) {
		return n ||= this.create(), n.value = this.refJsonReader.scalar(e, 5, void 0, `value`), n;
	}
	create(e) {
		let t = { value: 0 };
		return globalThis.Object.defineProperty(t, E, {
			enumerable: !1,
			value: this
		}), e !== void 0 && O(this, t, e), t;
	}
	internalBinaryRead(e, t, n, r) {
		let i = r ?? this.create(), a = e.pos + t;
		for (; e.pos < a;) {
			let [t, r] = e.tag();
			switch (t) {
				case 1:
					i.value = e.int32();
					break;
				default:
					let a = n.readUnknownField;
					if (a === `throw`) throw new globalThis.Error(`Unknown field ${t} (wire type ${r}) for ${this.typeName}`);
					let o = e.skip(r);
					a !== !1 && (a === !0 ? b.onRead : a)(this.typeName, i, t, r, o);
			}
		}
		return i;
	}
	internalBinaryWrite(e, t, n) {
		e.value !== 0 && t.tag(1, x.Varint).int32(e.value);
		let r = n.writeUnknownFields;
		return r !== !1 && (r == 1 ? b.onWrite : r)(this.typeName, e, t), t;
	}
}(), new class extends k {
	constructor() {
		super(`google.protobuf.UInt32Value`, [{
			no: 1,
			name: `value`,
			kind: `scalar`,
			T: 13
		}]);
	}
	internalJsonWrite(e, t) {
		return this.refJsonWriter.scalar(13, e.value, `value`, !1, !0);
	}
	internalJsonRead(e, t, n) {
		return n ||= this.create(), n.value = this.refJsonReader.scalar(e, 13, void 0, `value`), n;
	}
	create(e) {
		let t = { value: 0 };
		return globalThis.Object.defineProperty(t, E, {
			enumerable: !1,
			value: this
		}), e !== void 0 && O(this, t, e), t;
	}
	internalBinaryRead(e, t, n, r) {
		let i = r ?? this.create(), a = e.pos + t;
		for (; e.pos < a;) {
			let [t, r] = e.tag();
			switch (t) {
				case 1:
					i.value = e.uint32();
					break;
				default:
					let a = n.readUnknownField;
					if (a === `throw`) throw new globalThis.Error(`Unknown field ${t} (wire type ${r}) for ${this.typeName}`);
					let o = e.skip(r);
					a !== !1 && (a === !0 ? b.onRead : a)(this.typeName, i, t, r, o);
			}
		}
		return i;
	}
	internalBinaryWrite(e, t, n) {
		e.value !== 0 && t.tag(1, x.Varint).uint32(e.value);
		let r = n.writeUnknownFields;
		return r !== !1 && (r == 1 ? b.onWrite : r)(this.typeName, e, t), t;
	}
}(), new class extends k {
	constructor() {
		super(`google.protobuf.BoolValue`, [{
			no: 1,
			name: `value`,
			kind: `scalar`,
			T: 8
		}]);
	}
	internalJsonWrite(e, t) {
		return e.value;
	}
	internalJsonRead(e, t, n) {
		return n ||= this.create(), n.value = this.refJsonReader.scalar(e, 8, void 0, `value`), n;
	}
	create(e) {
		let t = { value: !1 };
		return globalThis.Object.defineProperty(t, E, {
			enumerable: !1,
			value: this
		}), e !== void 0 && O(this, t, e), t;
	}
	internalBinaryRead(e, t, n, r) {
		let i = r ?? this.create(), a = e.pos + t;
		for (; e.pos < a;) {
			let [t, r] = e.tag();
			switch (t) {
				case 1:
					i.value = e.bool();
					break;
				default:
					let a = n.readUnknownField;
					if (a === `throw`) throw new globalThis.Error(`Unknown field ${t} (wire type ${r}) for ${this.typeName}`);
					let o = e.skip(r);
					a !== !1 && (a === !0 ? b.onRead : a)(this.typeName, i, t, r, o);
			}
		}
		return i;
	}
	internalBinaryWrite(e, t, n) {
		e.value !== !1 && t.tag(1, x.Varint).bool(e.value);
		let r = n.writeUnknownFields;
		return r !== !1 && (r == 1 ? b.onWrite : r)(this.typeName, e, t), t;
	}
}();
const Xt = new class extends k {
	constructor() {
		super(`google.protobuf.StringValue`, [{
			no: 1,
			name: `value`,
			kind: `scalar`,
			T: 9
		}]);
	}
	internalJsonWrite(e, t) {
		return e.value;
	}
	internalJsonRead(e, t, n) {
		return n ||= this.create(), n.value = this.refJsonReader.scalar(e, 9, void 0, `value`), n;
	}
	create(e) {
		let t = { value: `` };
		return globalThis.Object.defineProperty(t, E, {
			enumerable: !1,
			value: this
		}), e !== void 0 && O(this, t, e), t;
	}
	internalBinaryRead(e, t, n, r) {
		let i = r ?? this.create(), a = e.pos + t;
		for (; e.pos < a;) {
			let [t, r] = e.tag();
			switch (t) {
				case 1:
					i.value = e.string();
					break;
				default:
					let a = n.readUnknownField;
					if (a === `throw`) throw new globalThis.Error(`Unknown field ${t} (wire type ${r}) for ${this.typeName}`);
					let o = e.skip(r);
					a !== !1 && (a === !0 ? b.onRead : a)(this.typeName, i, t, r, o);
			}
		}
		return i;
	}
	internalBinaryWrite(e, t, n) {
		e.value !== `` && t.tag(1, x.LengthDelimited).string(e.value);
		let r = n.writeUnknownFields;
		return r !== !1 && (r == 1 ? b.onWrite : r)(this.typeName, e, t), t;
	}
}();
new class extends k {
	constructor() {
		super(`google.protobuf.BytesValue`, [{
			no: 1,
			name: `value`,
			kind: `scalar`,
			T: 12
		}]);
	}
	internalJsonWrite(e, t) {
		return this.refJsonWriter.scalar(12, e.value, `value`, !1, !0);
	}
	internalJsonRead(e, t, n) {
		return n ||= this.create(), n.value = this.refJsonReader.scalar(e, 12, void 0, `value`), n;
	}
	create(e) {
		let t = { value: /* @__PURE__ */ new Uint8Array() };
		return globalThis.Object.defineProperty(t, E, {
			enumerable: !1,
			value: this
		}), e !== void 0 && O(this, t, e), t;
	}
	internalBinaryRead(e, t, n, r) {
		let i = r ?? this.create(), a = e.pos + t;
		for (; e.pos < a;) {
			let [t, r] = e.tag();
			switch (t) {
				case 1:
					i.value = e.bytes();
					break;
				default:
					let a = n.readUnknownField;
					if (a === `throw`) throw new globalThis.Error(`Unknown field ${t} (wire type ${r}) for ${this.typeName}`);
					let o = e.skip(r);
					a !== !1 && (a === !0 ? b.onRead : a)(this.typeName, i, t, r, o);
			}
		}
		return i;
	}
	internalBinaryWrite(e, t, n) {
		e.value.length && t.tag(1, x.LengthDelimited).bytes(e.value);
		let r = n.writeUnknownFields;
		return r !== !1 && (r == 1 ? b.onWrite : r)(this.typeName, e, t), t;
	}
}();
function Zt(e, t) {
	let n = e;
	return n.service = t, n.localName = n.localName ?? Ot(n.name), n.serverStreaming = !!n.serverStreaming, n.clientStreaming = !!n.clientStreaming, n.options = n.options ?? {}, n.idempotency = n.idempotency ?? void 0, n;
}
var Qt = class {
	constructor(e, t, n) {
		this.typeName = e, this.methods = t.map((e) => Zt(e, this)), this.options = n ?? {};
	}
};
const $t = new class extends k {
	constructor() {
		super(`github.actions.results.api.v1.CreateArtifactRequest`, [
			{
				no: 1,
				name: `workflow_run_backend_id`,
				kind: `scalar`,
				T: 9
			},
			{
				no: 2,
				name: `workflow_job_run_backend_id`,
				kind: `scalar`,
				T: 9
			},
			{
				no: 3,
				name: `name`,
				kind: `scalar`,
				T: 9
			},
			{
				no: 4,
				name: `expires_at`,
				kind: `message`,
				T: () => Jt
			},
			{
				no: 5,
				name: `version`,
				kind: `scalar`,
				T: 5
			},
			{
				no: 6,
				name: `mime_type`,
				kind: `message`,
				T: () => Xt
			}
		]);
	}
	create(e) {
		let t = {
			workflowRunBackendId: ``,
			workflowJobRunBackendId: ``,
			name: ``,
			version: 0
		};
		return globalThis.Object.defineProperty(t, E, {
			enumerable: !1,
			value: this
		}), e !== void 0 && O(this, t, e), t;
	}
	internalBinaryRead(e, t, n, r) {
		let i = r ?? this.create(), a = e.pos + t;
		for (; e.pos < a;) {
			let [t, r] = e.tag();
			switch (t) {
				case 1:
					i.workflowRunBackendId = e.string();
					break;
				case 2:
					i.workflowJobRunBackendId = e.string();
					break;
				case 3:
					i.name = e.string();
					break;
				case 4:
					i.expiresAt = Jt.internalBinaryRead(e, e.uint32(), n, i.expiresAt);
					break;
				case 5:
					i.version = e.int32();
					break;
				case 6:
					i.mimeType = Xt.internalBinaryRead(e, e.uint32(), n, i.mimeType);
					break;
				default:
					let a = n.readUnknownField;
					if (a === `throw`) throw new globalThis.Error(`Unknown field ${t} (wire type ${r}) for ${this.typeName}`);
					let o = e.skip(r);
					a !== !1 && (a === !0 ? b.onRead : a)(this.typeName, i, t, r, o);
			}
		}
		return i;
	}
	internalBinaryWrite(e, t, n) {
		e.workflowRunBackendId !== `` && t.tag(1, x.LengthDelimited).string(e.workflowRunBackendId), e.workflowJobRunBackendId !== `` && t.tag(2, x.LengthDelimited).string(e.workflowJobRunBackendId), e.name !== `` && t.tag(3, x.LengthDelimited).string(e.name), e.expiresAt && Jt.internalBinaryWrite(e.expiresAt, t.tag(4, x.LengthDelimited).fork(), n).join(), e.version !== 0 && t.tag(5, x.Varint).int32(e.version), e.mimeType && Xt.internalBinaryWrite(e.mimeType, t.tag(6, x.LengthDelimited).fork(), n).join();
		let r = n.writeUnknownFields;
		return r !== !1 && (r == 1 ? b.onWrite : r)(this.typeName, e, t), t;
	}
}(), en = new class extends k {
	constructor() {
		super(`github.actions.results.api.v1.CreateArtifactResponse`, [{
			no: 1,
			name: `ok`,
			kind: `scalar`,
			T: 8
		}, {
			no: 2,
			name: `signed_upload_url`,
			kind: `scalar`,
			T: 9
		}]);
	}
	create(e) {
		let t = {
			ok: !1,
			signedUploadUrl: ``
		};
		return globalThis.Object.defineProperty(t, E, {
			enumerable: !1,
			value: this
		}), e !== void 0 && O(this, t, e), t;
	}
	internalBinaryRead(e, t, n, r) {
		let i = r ?? this.create(), a = e.pos + t;
		for (; e.pos < a;) {
			let [t, r] = e.tag();
			switch (t) {
				case 1:
					i.ok = e.bool();
					break;
				case 2:
					i.signedUploadUrl = e.string();
					break;
				default:
					let a = n.readUnknownField;
					if (a === `throw`) throw new globalThis.Error(`Unknown field ${t} (wire type ${r}) for ${this.typeName}`);
					let o = e.skip(r);
					a !== !1 && (a === !0 ? b.onRead : a)(this.typeName, i, t, r, o);
			}
		}
		return i;
	}
	internalBinaryWrite(e, t, n) {
		e.ok !== !1 && t.tag(1, x.Varint).bool(e.ok), e.signedUploadUrl !== `` && t.tag(2, x.LengthDelimited).string(e.signedUploadUrl);
		let r = n.writeUnknownFields;
		return r !== !1 && (r == 1 ? b.onWrite : r)(this.typeName, e, t), t;
	}
}(), tn = new class extends k {
	constructor() {
		super(`github.actions.results.api.v1.FinalizeArtifactRequest`, [
			{
				no: 1,
				name: `workflow_run_backend_id`,
				kind: `scalar`,
				T: 9
			},
			{
				no: 2,
				name: `workflow_job_run_backend_id`,
				kind: `scalar`,
				T: 9
			},
			{
				no: 3,
				name: `name`,
				kind: `scalar`,
				T: 9
			},
			{
				no: 4,
				name: `size`,
				kind: `scalar`,
				T: 3
			},
			{
				no: 5,
				name: `hash`,
				kind: `message`,
				T: () => Xt
			}
		]);
	}
	create(e) {
		let t = {
			workflowRunBackendId: ``,
			workflowJobRunBackendId: ``,
			name: ``,
			size: `0`
		};
		return globalThis.Object.defineProperty(t, E, {
			enumerable: !1,
			value: this
		}), e !== void 0 && O(this, t, e), t;
	}
	internalBinaryRead(e, t, n, r) {
		let i = r ?? this.create(), a = e.pos + t;
		for (; e.pos < a;) {
			let [t, r] = e.tag();
			switch (t) {
				case 1:
					i.workflowRunBackendId = e.string();
					break;
				case 2:
					i.workflowJobRunBackendId = e.string();
					break;
				case 3:
					i.name = e.string();
					break;
				case 4:
					i.size = e.int64().toString();
					break;
				case 5:
					i.hash = Xt.internalBinaryRead(e, e.uint32(), n, i.hash);
					break;
				default:
					let a = n.readUnknownField;
					if (a === `throw`) throw new globalThis.Error(`Unknown field ${t} (wire type ${r}) for ${this.typeName}`);
					let o = e.skip(r);
					a !== !1 && (a === !0 ? b.onRead : a)(this.typeName, i, t, r, o);
			}
		}
		return i;
	}
	internalBinaryWrite(e, t, n) {
		e.workflowRunBackendId !== `` && t.tag(1, x.LengthDelimited).string(e.workflowRunBackendId), e.workflowJobRunBackendId !== `` && t.tag(2, x.LengthDelimited).string(e.workflowJobRunBackendId), e.name !== `` && t.tag(3, x.LengthDelimited).string(e.name), e.size !== `0` && t.tag(4, x.Varint).int64(e.size), e.hash && Xt.internalBinaryWrite(e.hash, t.tag(5, x.LengthDelimited).fork(), n).join();
		let r = n.writeUnknownFields;
		return r !== !1 && (r == 1 ? b.onWrite : r)(this.typeName, e, t), t;
	}
}(), nn = new class extends k {
	constructor() {
		super(`github.actions.results.api.v1.FinalizeArtifactResponse`, [{
			no: 1,
			name: `ok`,
			kind: `scalar`,
			T: 8
		}, {
			no: 2,
			name: `artifact_id`,
			kind: `scalar`,
			T: 3
		}]);
	}
	create(e) {
		let t = {
			ok: !1,
			artifactId: `0`
		};
		return globalThis.Object.defineProperty(t, E, {
			enumerable: !1,
			value: this
		}), e !== void 0 && O(this, t, e), t;
	}
	internalBinaryRead(e, t, n, r) {
		let i = r ?? this.create(), a = e.pos + t;
		for (; e.pos < a;) {
			let [t, r] = e.tag();
			switch (t) {
				case 1:
					i.ok = e.bool();
					break;
				case 2:
					i.artifactId = e.int64().toString();
					break;
				default:
					let a = n.readUnknownField;
					if (a === `throw`) throw new globalThis.Error(`Unknown field ${t} (wire type ${r}) for ${this.typeName}`);
					let o = e.skip(r);
					a !== !1 && (a === !0 ? b.onRead : a)(this.typeName, i, t, r, o);
			}
		}
		return i;
	}
	internalBinaryWrite(e, t, n) {
		e.ok !== !1 && t.tag(1, x.Varint).bool(e.ok), e.artifactId !== `0` && t.tag(2, x.Varint).int64(e.artifactId);
		let r = n.writeUnknownFields;
		return r !== !1 && (r == 1 ? b.onWrite : r)(this.typeName, e, t), t;
	}
}(), rn = new class extends k {
	constructor() {
		super(`github.actions.results.api.v1.ListArtifactsRequest`, [
			{
				no: 1,
				name: `workflow_run_backend_id`,
				kind: `scalar`,
				T: 9
			},
			{
				no: 2,
				name: `workflow_job_run_backend_id`,
				kind: `scalar`,
				T: 9
			},
			{
				no: 3,
				name: `name_filter`,
				kind: `message`,
				T: () => Xt
			},
			{
				no: 4,
				name: `id_filter`,
				kind: `message`,
				T: () => Yt
			}
		]);
	}
	create(e) {
		let t = {
			workflowRunBackendId: ``,
			workflowJobRunBackendId: ``
		};
		return globalThis.Object.defineProperty(t, E, {
			enumerable: !1,
			value: this
		}), e !== void 0 && O(this, t, e), t;
	}
	internalBinaryRead(e, t, n, r) {
		let i = r ?? this.create(), a = e.pos + t;
		for (; e.pos < a;) {
			let [t, r] = e.tag();
			switch (t) {
				case 1:
					i.workflowRunBackendId = e.string();
					break;
				case 2:
					i.workflowJobRunBackendId = e.string();
					break;
				case 3:
					i.nameFilter = Xt.internalBinaryRead(e, e.uint32(), n, i.nameFilter);
					break;
				case 4:
					i.idFilter = Yt.internalBinaryRead(e, e.uint32(), n, i.idFilter);
					break;
				default:
					let a = n.readUnknownField;
					if (a === `throw`) throw new globalThis.Error(`Unknown field ${t} (wire type ${r}) for ${this.typeName}`);
					let o = e.skip(r);
					a !== !1 && (a === !0 ? b.onRead : a)(this.typeName, i, t, r, o);
			}
		}
		return i;
	}
	internalBinaryWrite(e, t, n) {
		e.workflowRunBackendId !== `` && t.tag(1, x.LengthDelimited).string(e.workflowRunBackendId), e.workflowJobRunBackendId !== `` && t.tag(2, x.LengthDelimited).string(e.workflowJobRunBackendId), e.nameFilter && Xt.internalBinaryWrite(e.nameFilter, t.tag(3, x.LengthDelimited).fork(), n).join(), e.idFilter && Yt.internalBinaryWrite(e.idFilter, t.tag(4, x.LengthDelimited).fork(), n).join();
		let r = n.writeUnknownFields;
		return r !== !1 && (r == 1 ? b.onWrite : r)(this.typeName, e, t), t;
	}
}(), an = new class extends k {
	constructor() {
		super(`github.actions.results.api.v1.ListArtifactsResponse`, [{
			no: 1,
			name: `artifacts`,
			kind: `message`,
			repeat: 2,
			T: () => on
		}]);
	}
	create(e) {
		let t = { artifacts: [] };
		return globalThis.Object.defineProperty(t, E, {
			enumerable: !1,
			value: this
		}), e !== void 0 && O(this, t, e), t;
	}
	internalBinaryRead(e, t, n, r) {
		let i = r ?? this.create(), a = e.pos + t;
		for (; e.pos < a;) {
			let [t, r] = e.tag();
			switch (t) {
				case 1:
					i.artifacts.push(on.internalBinaryRead(e, e.uint32(), n));
					break;
				default:
					let a = n.readUnknownField;
					if (a === `throw`) throw new globalThis.Error(`Unknown field ${t} (wire type ${r}) for ${this.typeName}`);
					let o = e.skip(r);
					a !== !1 && (a === !0 ? b.onRead : a)(this.typeName, i, t, r, o);
			}
		}
		return i;
	}
	internalBinaryWrite(e, t, n) {
		for (let r = 0; r < e.artifacts.length; r++) on.internalBinaryWrite(e.artifacts[r], t.tag(1, x.LengthDelimited).fork(), n).join();
		let r = n.writeUnknownFields;
		return r !== !1 && (r == 1 ? b.onWrite : r)(this.typeName, e, t), t;
	}
}(), on = new class extends k {
	constructor() {
		super(`github.actions.results.api.v1.ListArtifactsResponse.MonolithArtifact`, [
			{
				no: 1,
				name: `workflow_run_backend_id`,
				kind: `scalar`,
				T: 9
			},
			{
				no: 2,
				name: `workflow_job_run_backend_id`,
				kind: `scalar`,
				T: 9
			},
			{
				no: 3,
				name: `database_id`,
				kind: `scalar`,
				T: 3
			},
			{
				no: 4,
				name: `name`,
				kind: `scalar`,
				T: 9
			},
			{
				no: 5,
				name: `size`,
				kind: `scalar`,
				T: 3
			},
			{
				no: 6,
				name: `created_at`,
				kind: `message`,
				T: () => Jt
			},
			{
				no: 7,
				name: `digest`,
				kind: `message`,
				T: () => Xt
			}
		]);
	}
	create(e) {
		let t = {
			workflowRunBackendId: ``,
			workflowJobRunBackendId: ``,
			databaseId: `0`,
			name: ``,
			size: `0`
		};
		return globalThis.Object.defineProperty(t, E, {
			enumerable: !1,
			value: this
		}), e !== void 0 && O(this, t, e), t;
	}
	internalBinaryRead(e, t, n, r) {
		let i = r ?? this.create(), a = e.pos + t;
		for (; e.pos < a;) {
			let [t, r] = e.tag();
			switch (t) {
				case 1:
					i.workflowRunBackendId = e.string();
					break;
				case 2:
					i.workflowJobRunBackendId = e.string();
					break;
				case 3:
					i.databaseId = e.int64().toString();
					break;
				case 4:
					i.name = e.string();
					break;
				case 5:
					i.size = e.int64().toString();
					break;
				case 6:
					i.createdAt = Jt.internalBinaryRead(e, e.uint32(), n, i.createdAt);
					break;
				case 7:
					i.digest = Xt.internalBinaryRead(e, e.uint32(), n, i.digest);
					break;
				default:
					let a = n.readUnknownField;
					if (a === `throw`) throw new globalThis.Error(`Unknown field ${t} (wire type ${r}) for ${this.typeName}`);
					let o = e.skip(r);
					a !== !1 && (a === !0 ? b.onRead : a)(this.typeName, i, t, r, o);
			}
		}
		return i;
	}
	internalBinaryWrite(e, t, n) {
		e.workflowRunBackendId !== `` && t.tag(1, x.LengthDelimited).string(e.workflowRunBackendId), e.workflowJobRunBackendId !== `` && t.tag(2, x.LengthDelimited).string(e.workflowJobRunBackendId), e.databaseId !== `0` && t.tag(3, x.Varint).int64(e.databaseId), e.name !== `` && t.tag(4, x.LengthDelimited).string(e.name), e.size !== `0` && t.tag(5, x.Varint).int64(e.size), e.createdAt && Jt.internalBinaryWrite(e.createdAt, t.tag(6, x.LengthDelimited).fork(), n).join(), e.digest && Xt.internalBinaryWrite(e.digest, t.tag(7, x.LengthDelimited).fork(), n).join();
		let r = n.writeUnknownFields;
		return r !== !1 && (r == 1 ? b.onWrite : r)(this.typeName, e, t), t;
	}
}(), sn = new class extends k {
	constructor() {
		super(`github.actions.results.api.v1.GetSignedArtifactURLRequest`, [
			{
				no: 1,
				name: `workflow_run_backend_id`,
				kind: `scalar`,
				T: 9
			},
			{
				no: 2,
				name: `workflow_job_run_backend_id`,
				kind: `scalar`,
				T: 9
			},
			{
				no: 3,
				name: `name`,
				kind: `scalar`,
				T: 9
			}
		]);
	}
	create(e) {
		let t = {
			workflowRunBackendId: ``,
			workflowJobRunBackendId: ``,
			name: ``
		};
		return globalThis.Object.defineProperty(t, E, {
			enumerable: !1,
			value: this
		}), e !== void 0 && O(this, t, e), t;
	}
	internalBinaryRead(e, t, n, r) {
		let i = r ?? this.create(), a = e.pos + t;
		for (; e.pos < a;) {
			let [t, r] = e.tag();
			switch (t) {
				case 1:
					i.workflowRunBackendId = e.string();
					break;
				case 2:
					i.workflowJobRunBackendId = e.string();
					break;
				case 3:
					i.name = e.string();
					break;
				default:
					let a = n.readUnknownField;
					if (a === `throw`) throw new globalThis.Error(`Unknown field ${t} (wire type ${r}) for ${this.typeName}`);
					let o = e.skip(r);
					a !== !1 && (a === !0 ? b.onRead : a)(this.typeName, i, t, r, o);
			}
		}
		return i;
	}
	internalBinaryWrite(e, t, n) {
		e.workflowRunBackendId !== `` && t.tag(1, x.LengthDelimited).string(e.workflowRunBackendId), e.workflowJobRunBackendId !== `` && t.tag(2, x.LengthDelimited).string(e.workflowJobRunBackendId), e.name !== `` && t.tag(3, x.LengthDelimited).string(e.name);
		let r = n.writeUnknownFields;
		return r !== !1 && (r == 1 ? b.onWrite : r)(this.typeName, e, t), t;
	}
}(), cn = new class extends k {
	constructor() {
		super(`github.actions.results.api.v1.GetSignedArtifactURLResponse`, [{
			no: 1,
			name: `signed_url`,
			kind: `scalar`,
			T: 9
		}]);
	}
	create(e) {
		let t = { signedUrl: `` };
		return globalThis.Object.defineProperty(t, E, {
			enumerable: !1,
			value: this
		}), e !== void 0 && O(this, t, e), t;
	}
	internalBinaryRead(e, t, n, r) {
		let i = r ?? this.create(), a = e.pos + t;
		for (; e.pos < a;) {
			let [t, r] = e.tag();
			switch (t) {
				case 1:
					i.signedUrl = e.string();
					break;
				default:
					let a = n.readUnknownField;
					if (a === `throw`) throw new globalThis.Error(`Unknown field ${t} (wire type ${r}) for ${this.typeName}`);
					let o = e.skip(r);
					a !== !1 && (a === !0 ? b.onRead : a)(this.typeName, i, t, r, o);
			}
		}
		return i;
	}
	internalBinaryWrite(e, t, n) {
		e.signedUrl !== `` && t.tag(1, x.LengthDelimited).string(e.signedUrl);
		let r = n.writeUnknownFields;
		return r !== !1 && (r == 1 ? b.onWrite : r)(this.typeName, e, t), t;
	}
}(), ln = new class extends k {
	constructor() {
		super(`github.actions.results.api.v1.DeleteArtifactRequest`, [
			{
				no: 1,
				name: `workflow_run_backend_id`,
				kind: `scalar`,
				T: 9
			},
			{
				no: 2,
				name: `workflow_job_run_backend_id`,
				kind: `scalar`,
				T: 9
			},
			{
				no: 3,
				name: `name`,
				kind: `scalar`,
				T: 9
			}
		]);
	}
	create(e) {
		let t = {
			workflowRunBackendId: ``,
			workflowJobRunBackendId: ``,
			name: ``
		};
		return globalThis.Object.defineProperty(t, E, {
			enumerable: !1,
			value: this
		}), e !== void 0 && O(this, t, e), t;
	}
	internalBinaryRead(e, t, n, r) {
		let i = r ?? this.create(), a = e.pos + t;
		for (; e.pos < a;) {
			let [t, r] = e.tag();
			switch (t) {
				case 1:
					i.workflowRunBackendId = e.string();
					break;
				case 2:
					i.workflowJobRunBackendId = e.string();
					break;
				case 3:
					i.name = e.string();
					break;
				default:
					let a = n.readUnknownField;
					if (a === `throw`) throw new globalThis.Error(`Unknown field ${t} (wire type ${r}) for ${this.typeName}`);
					let o = e.skip(r);
					a !== !1 && (a === !0 ? b.onRead : a)(this.typeName, i, t, r, o);
			}
		}
		return i;
	}
	internalBinaryWrite(e, t, n) {
		e.workflowRunBackendId !== `` && t.tag(1, x.LengthDelimited).string(e.workflowRunBackendId), e.workflowJobRunBackendId !== `` && t.tag(2, x.LengthDelimited).string(e.workflowJobRunBackendId), e.name !== `` && t.tag(3, x.LengthDelimited).string(e.name);
		let r = n.writeUnknownFields;
		return r !== !1 && (r == 1 ? b.onWrite : r)(this.typeName, e, t), t;
	}
}(), un = new class extends k {
	constructor() {
		super(`github.actions.results.api.v1.DeleteArtifactResponse`, [{
			no: 1,
			name: `ok`,
			kind: `scalar`,
			T: 8
		}, {
			no: 2,
			name: `artifact_id`,
			kind: `scalar`,
			T: 3
		}]);
	}
	create(e) {
		let t = {
			ok: !1,
			artifactId: `0`
		};
		return globalThis.Object.defineProperty(t, E, {
			enumerable: !1,
			value: this
		}), e !== void 0 && O(this, t, e), t;
	}
	internalBinaryRead(e, t, n, r) {
		let i = r ?? this.create(), a = e.pos + t;
		for (; e.pos < a;) {
			let [t, r] = e.tag();
			switch (t) {
				case 1:
					i.ok = e.bool();
					break;
				case 2:
					i.artifactId = e.int64().toString();
					break;
				default:
					let a = n.readUnknownField;
					if (a === `throw`) throw new globalThis.Error(`Unknown field ${t} (wire type ${r}) for ${this.typeName}`);
					let o = e.skip(r);
					a !== !1 && (a === !0 ? b.onRead : a)(this.typeName, i, t, r, o);
			}
		}
		return i;
	}
	internalBinaryWrite(e, t, n) {
		e.ok !== !1 && t.tag(1, x.Varint).bool(e.ok), e.artifactId !== `0` && t.tag(2, x.Varint).int64(e.artifactId);
		let r = n.writeUnknownFields;
		return r !== !1 && (r == 1 ? b.onWrite : r)(this.typeName, e, t), t;
	}
}();
new Qt(`github.actions.results.api.v1.ArtifactService`, [
	{
		name: `CreateArtifact`,
		options: {},
		I: $t,
		O: en
	},
	{
		name: `FinalizeArtifact`,
		options: {},
		I: tn,
		O: nn
	},
	{
		name: `ListArtifacts`,
		options: {},
		I: rn,
		O: an
	},
	{
		name: `GetSignedArtifactURL`,
		options: {},
		I: sn,
		O: cn
	},
	{
		name: `DeleteArtifact`,
		options: {},
		I: ln,
		O: un
	}
]);
var dn = class {
	constructor(e) {
		this.rpc = e, this.CreateArtifact.bind(this), this.FinalizeArtifact.bind(this), this.ListArtifacts.bind(this), this.GetSignedArtifactURL.bind(this), this.DeleteArtifact.bind(this);
	}
	CreateArtifact(e) {
		let t = $t.toJson(e, {
			useProtoFieldName: !0,
			emitDefaultValues: !1
		});
		return this.rpc.request(`github.actions.results.api.v1.ArtifactService`, `CreateArtifact`, `application/json`, t).then((e) => en.fromJson(e, { ignoreUnknownFields: !0 }));
	}
	FinalizeArtifact(e) {
		let t = tn.toJson(e, {
			useProtoFieldName: !0,
			emitDefaultValues: !1
		});
		return this.rpc.request(`github.actions.results.api.v1.ArtifactService`, `FinalizeArtifact`, `application/json`, t).then((e) => nn.fromJson(e, { ignoreUnknownFields: !0 }));
	}
	ListArtifacts(e) {
		let t = rn.toJson(e, {
			useProtoFieldName: !0,
			emitDefaultValues: !1
		});
		return this.rpc.request(`github.actions.results.api.v1.ArtifactService`, `ListArtifacts`, `application/json`, t).then((e) => an.fromJson(e, { ignoreUnknownFields: !0 }));
	}
	GetSignedArtifactURL(e) {
		let t = sn.toJson(e, {
			useProtoFieldName: !0,
			emitDefaultValues: !1
		});
		return this.rpc.request(`github.actions.results.api.v1.ArtifactService`, `GetSignedArtifactURL`, `application/json`, t).then((e) => cn.fromJson(e, { ignoreUnknownFields: !0 }));
	}
	DeleteArtifact(e) {
		let t = ln.toJson(e, {
			useProtoFieldName: !0,
			emitDefaultValues: !1
		});
		return this.rpc.request(`github.actions.results.api.v1.ArtifactService`, `DeleteArtifact`, `application/json`, t).then((e) => un.fromJson(e, { ignoreUnknownFields: !0 }));
	}
};
function fn(e) {
	if (!e) return;
	let t = pn();
	t && t < e && ((0,_core_js__WEBPACK_IMPORTED_MODULE_1__.l)(`Retention days cannot be greater than the maximum allowed retention set within the repository. Using ${t} instead.`), e = t);
	let n = /* @__PURE__ */ new Date();
	return n.setDate(n.getDate() + e), Jt.fromDate(n);
}
function pn() {
	let e = process.env.GITHUB_RETENTION_DAYS;
	if (!e) return;
	let t = parseInt(e);
	if (!isNaN(t)) return t;
}
const mn = /* @__PURE__ */ new Map([
	[`"`, ` Double quote "`],
	[`:`, ` Colon :`],
	[`<`, ` Less than <`],
	[`>`, ` Greater than >`],
	[`|`, ` Vertical bar |`],
	[`*`, ` Asterisk *`],
	[`?`, ` Question mark ?`],
	[`\r`, ` Carriage return \\r`],
	[`
`, ` Line feed \\n`]
]), hn = new Map([
	...mn,
	[`\\`, ` Backslash \\`],
	[`/`, ` Forward slash /`]
]);
function gn(e) {
	if (!e) throw Error(`Provided artifact name input during validation is empty`);
	for (let [t, n] of hn) if (e.includes(t)) throw Error(`The artifact name is not valid: ${e}. Contains the following character: ${n}
          
Invalid characters include: ${Array.from(hn.values()).toString()}
          
These characters are not allowed in the artifact name due to limitations with certain file systems such as NTFS. To maintain file system agnostic behavior, these characters are intentionally not allowed to prevent potential problems with downloads on different file systems.`);
	(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.i)(`Artifact name is valid!`);
}
function _n(e) {
	if (!e) throw Error(`Provided file path input during validation is empty`);
	for (let [t, n] of mn) if (e.includes(t)) throw Error(`The path for one of the files in artifact is not valid: ${e}. Contains the following character: ${n}
          
Invalid characters include: ${Array.from(mn.values()).toString()}
          
The following characters are not allowed in files that are uploaded due to limitations with certain file systems such as NTFS. To maintain file system agnostic behavior, these characters are intentionally not allowed to prevent potential problems with downloads on different file systems.
          `);
}
var vn = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	t.exports = {
		name: `@actions/artifact`,
		version: `6.2.1`,
		preview: !0,
		description: `Actions artifact lib`,
		keywords: [
			`github`,
			`actions`,
			`artifact`
		],
		homepage: `https://github.com/actions/toolkit/tree/main/packages/artifact`,
		license: `MIT`,
		type: `module`,
		main: `lib/artifact.js`,
		types: `lib/artifact.d.ts`,
		exports: { ".": {
			types: `./lib/artifact.d.ts`,
			import: `./lib/artifact.js`
		} },
		directories: {
			lib: `lib`,
			test: `__tests__`
		},
		files: [`lib`, `!.DS_Store`],
		publishConfig: { access: `public` },
		repository: {
			type: `git`,
			url: `git+https://github.com/actions/toolkit.git`,
			directory: `packages/artifact`
		},
		scripts: {
			"audit-moderate": `npm install && npm audit --json --audit-level=moderate > audit.json`,
			test: `cd ../../ && npm run test ./packages/artifact`,
			bootstrap: `cd ../../ && npm run bootstrap`,
			"tsc-run": `tsc && cp src/internal/shared/package-version.cjs lib/internal/shared/`,
			tsc: `npm run bootstrap && npm run tsc-run`,
			"gen:docs": `typedoc --plugin typedoc-plugin-markdown --out docs/generated src/artifact.ts --githubPages false --readme none`
		},
		bugs: { url: `https://github.com/actions/toolkit/issues` },
		dependencies: {
			"@actions/core": `^3.0.0`,
			"@actions/github": `^9.0.0`,
			"@actions/http-client": `^4.0.0`,
			"@azure/storage-blob": `^12.30.0`,
			"@octokit/core": `^7.0.6`,
			"@octokit/plugin-request-log": `^6.0.0`,
			"@octokit/plugin-retry": `^8.0.0`,
			"@octokit/request": `^10.0.7`,
			"@octokit/request-error": `^7.1.0`,
			"@protobuf-ts/plugin": `^2.2.3-alpha.1`,
			"@protobuf-ts/runtime": `^2.9.4`,
			archiver: `^7.0.1`,
			"jwt-decode": `^4.0.0`,
			"unzip-stream": `^0.3.1`
		},
		devDependencies: {
			"@types/archiver": `^7.0.0`,
			"@types/unzip-stream": `^0.3.4`,
			typedoc: `^0.28.16`,
			"typedoc-plugin-markdown": `^4.9.0`,
			typescript: `^5.9.3`
		},
		overrides: {
			"uri-js": `npm:uri-js-replace@^1.0.1`,
			"node-fetch": `^3.3.2`
		}
	};
})), yn = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	t.exports = { version: vn().version };
}))();
function bn() {
	return `@actions/artifact-${yn.version}`;
}
var xn = class extends Error {
	constructor(e = []) {
		let t = `No files were found to upload`;
		e.length > 0 && (t += `: ${e.join(`, `)}`), super(t), this.files = e, this.name = `FilesNotFoundError`;
	}
}, Sn = class extends Error {
	constructor(e) {
		super(e), this.name = `InvalidResponseError`;
	}
}, Cn = class extends Error {
	constructor(e = `Artifact not found`) {
		super(e), this.name = `ArtifactNotFoundError`;
	}
}, wn = class extends Error {
	constructor(e = `@actions/artifact v2.0.0+, upload-artifact@v4+ and download-artifact@v4+ are not currently supported on GHES.`) {
		super(e), this.name = `GHESNotSupportedError`;
	}
}, Tn = class extends Error {
	constructor(e) {
		let t = `Unable to make request: ${e}\nIf you are using self-hosted runners, please make sure your runner has access to all GitHub endpoints: https://docs.github.com/en/actions/hosting-your-own-runners/managing-self-hosted-runners/about-self-hosted-runners#communication-between-self-hosted-runners-and-github`;
		super(t), this.code = e, this.name = `NetworkError`;
	}
};
Tn.isNetworkErrorCode = (e) => e ? [
	`ECONNRESET`,
	`ENOTFOUND`,
	`ETIMEDOUT`,
	`ECONNREFUSED`,
	`EHOSTUNREACH`
].includes(e) : !1;
var En = class extends Error {
	constructor() {
		super(`Artifact storage quota has been hit. Unable to upload any new artifacts.
More info on storage limits: https://docs.github.com/en/billing/managing-billing-for-github-actions/about-billing-for-github-actions#calculating-minute-and-storage-spending`), this.name = `UsageError`;
	}
};
En.isUsageErrorMessage = (e) => e ? e.includes(`insufficient usage`) : !1;
var Dn = class extends Error {};
Dn.prototype.name = `InvalidTokenError`;
function On(e) {
	return decodeURIComponent(atob(e).replace(/(.)/g, (e, t) => {
		let n = t.charCodeAt(0).toString(16).toUpperCase();
		return n.length < 2 && (n = `0` + n), `%` + n;
	}));
}
function kn(e) {
	let t = e.replace(/-/g, `+`).replace(/_/g, `/`);
	switch (t.length % 4) {
		case 0: break;
		case 2:
			t += `==`;
			break;
		case 3:
			t += `=`;
			break;
		default: throw Error(`base64 string is not of the correct length`);
	}
	try {
		return On(t);
	} catch {
		return atob(t);
	}
}
function An(e, t) {
	if (typeof e != `string`) throw new Dn(`Invalid token specified: must be a string`);
	t ||= {};
	let n = t.header === !0 ? 0 : 1, r = e.split(`.`)[n];
	if (typeof r != `string`) throw new Dn(`Invalid token specified: missing part #${n + 1}`);
	let i;
	try {
		i = kn(r);
	} catch (e) {
		throw new Dn(`Invalid token specified: invalid base64 for part #${n + 1} (${e.message})`);
	}
	try {
		return JSON.parse(i);
	} catch (e) {
		throw new Dn(`Invalid token specified: invalid json for part #${n + 1} (${e.message})`);
	}
}
const jn = Error(`Failed to get backend IDs: The provided JWT token is invalid and/or missing claims`);
function Mn() {
	let e = An(Ue());
	if (!e.scp) throw jn;
	let t = e.scp.split(` `);
	if (t.length === 0) throw jn;
	for (let e of t) {
		let t = e.split(`:`);
		if (t?.[0] !== `Actions.Results`) continue;
		if (t.length !== 3) throw jn;
		let n = {
			workflowRunBackendId: t[1],
			workflowJobRunBackendId: t[2]
		};
		return (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.t)(`Workflow Run Backend ID: ${n.workflowRunBackendId}`), (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.t)(`Workflow Job Run Backend ID: ${n.workflowJobRunBackendId}`), n;
	}
	throw jn;
}
function Nn(e) {
	if (e) try {
		let t = new URL(e).searchParams.get(`sig`);
		t && ((0,_core_js__WEBPACK_IMPORTED_MODULE_1__.c)(t), (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.c)(encodeURIComponent(t)));
	} catch (t) {
		(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.t)(`Failed to parse URL: ${e} ${t instanceof Error ? t.message : String(t)}`);
	}
}
function Pn(e) {
	typeof e != `object` || !e ? (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.t)(`body is not an object or is null`) : (`signed_upload_url` in e && typeof e.signed_upload_url == `string` && Nn(e.signed_upload_url), `signed_url` in e && typeof e.signed_url == `string` && Nn(e.signed_url));
}
var Fn = function(e, t, n, r) {
	function i(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n ||= Promise)(function(n, a) {
		function o(e) {
			try {
				c(r.next(e));
			} catch (e) {
				a(e);
			}
		}
		function s(e) {
			try {
				c(r.throw(e));
			} catch (e) {
				a(e);
			}
		}
		function c(e) {
			e.done ? n(e.value) : i(e.value).then(o, s);
		}
		c((r = r.apply(e, t || [])).next());
	});
}, In = class {
	constructor(e, t, n, r) {
		this.maxAttempts = 5, this.baseRetryIntervalMilliseconds = 3e3, this.retryMultiplier = 1.5;
		let i = Ue();
		this.baseUrl = We(), t && (this.maxAttempts = t), n && (this.baseRetryIntervalMilliseconds = n), r && (this.retryMultiplier = r), this.httpClient = new Re(e, [new Ve(i)]);
	}
	request(e, t, n, r) {
		return Fn(this, void 0, void 0, function* () {
			let i = new URL(`/twirp/${e}/${t}`, this.baseUrl).href;
			(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.t)(`[Request] ${t} ${i}`);
			let a = { "Content-Type": n };
			try {
				let { body: e } = yield this.retryableRequest(() => Fn(this, void 0, void 0, function* () {
					return this.httpClient.post(i, JSON.stringify(r), a);
				}));
				return e;
			} catch (e) {
				throw Error(`Failed to ${t}: ${e.message}`);
			}
		});
	}
	retryableRequest(e) {
		return Fn(this, void 0, void 0, function* () {
			let t = 0, n = ``, r = ``;
			for (; t < this.maxAttempts;) {
				let i = !1;
				try {
					let t = yield e(), a = t.message.statusCode;
					r = yield t.readBody(), (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.t)(`[Response] - ${t.message.statusCode}`), (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.t)(`Headers: ${JSON.stringify(t.message.headers, null, 2)}`);
					let o = JSON.parse(r);
					if (Pn(o), (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.t)(`Body: ${JSON.stringify(o, null, 2)}`), this.isSuccessStatusCode(a)) return {
						response: t,
						body: o
					};
					if (i = this.isRetryableHttpStatusCode(a), n = `Failed request: (${a}) ${t.message.statusMessage}`, o.msg) {
						if (En.isUsageErrorMessage(o.msg)) throw new En();
						n = `${n}: ${o.msg}`;
					}
				} catch (e) {
					if (e instanceof SyntaxError && (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.t)(`Raw Body: ${r}`), e instanceof En) throw e;
					if (Tn.isNetworkErrorCode(e?.code)) throw new Tn(e?.code);
					i = !0, n = e.message;
				}
				if (!i) throw Error(`Received non-retryable error: ${n}`);
				if (t + 1 === this.maxAttempts) throw Error(`Failed to make request after ${this.maxAttempts} attempts: ${n}`);
				let a = this.getExponentialRetryTimeMilliseconds(t);
				(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.i)(`Attempt ${t + 1} of ${this.maxAttempts} failed with error: ${n}. Retrying request in ${a} ms...`), yield this.sleep(a), t++;
			}
			throw Error(`Request failed`);
		});
	}
	isSuccessStatusCode(e) {
		return e ? e >= 200 && e < 300 : !1;
	}
	isRetryableHttpStatusCode(e) {
		return e ? [
			y.BadGateway,
			y.GatewayTimeout,
			y.InternalServerError,
			y.ServiceUnavailable,
			y.TooManyRequests
		].includes(e) : !1;
	}
	sleep(e) {
		return Fn(this, void 0, void 0, function* () {
			return new Promise((t) => setTimeout(t, e));
		});
	}
	getExponentialRetryTimeMilliseconds(e) {
		if (e < 0) throw Error(`attempt should be a positive integer`);
		if (e === 0) return this.baseRetryIntervalMilliseconds;
		let t = this.baseRetryIntervalMilliseconds * this.retryMultiplier ** +e, n = t * this.retryMultiplier;
		return Math.trunc(Math.random() * (n - t) + t);
	}
};
function Ln(e) {
	return new dn(new In(bn(), e?.maxAttempts, e?.retryIntervalMs, e?.retryMultiplier));
}
function Rn(e) {
	if (!fs__WEBPACK_IMPORTED_MODULE_6__.existsSync(e)) throw Error(`The provided rootDirectory ${e} does not exist`);
	if (!fs__WEBPACK_IMPORTED_MODULE_6__.statSync(e).isDirectory()) throw Error(`The provided rootDirectory ${e} is not a valid directory`);
	(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.i)(`Root directory input is valid!`);
}
function zn(e, t) {
	let n = [];
	t = (0,path__WEBPACK_IMPORTED_MODULE_7__.normalize)(t), t = (0,path__WEBPACK_IMPORTED_MODULE_7__.resolve)(t);
	for (let r of e) {
		let e = fs__WEBPACK_IMPORTED_MODULE_6__.lstatSync(r, { throwIfNoEntry: !1 });
		if (!e) throw Error(`File ${r} does not exist`);
		if (e.isDirectory()) {
			let i = r.replace(t, ``);
			_n(i), n.push({
				sourcePath: null,
				destinationPath: i,
				stats: e
			});
		} else {
			if (r = (0,path__WEBPACK_IMPORTED_MODULE_7__.normalize)(r), r = (0,path__WEBPACK_IMPORTED_MODULE_7__.resolve)(r), !r.startsWith(t)) throw Error(`The rootDirectory: ${t} is not a parent directory of the file: ${r}`);
			let i = r.replace(t, ``);
			_n(i), n.push({
				sourcePath: r,
				destinationPath: i,
				stats: e
			});
		}
	}
	return n;
}
var Bn = class extends Error {
	constructor(e) {
		super(e), this.name = `AbortError`;
	}
};
function Vn(e, ...t) {
	node_process__WEBPACK_IMPORTED_MODULE_16__.stderr.write(`${node_util__WEBPACK_IMPORTED_MODULE_11__.format(e, ...t)}${node_os__WEBPACK_IMPORTED_MODULE_15__.EOL}`);
}
function Hn(e) {
	return node_process__WEBPACK_IMPORTED_MODULE_16__.env[e];
}
typeof node_process__WEBPACK_IMPORTED_MODULE_16__.versions.deno == `string` && node_process__WEBPACK_IMPORTED_MODULE_16__.versions.deno.length, typeof node_process__WEBPACK_IMPORTED_MODULE_16__.versions.bun == `string` && node_process__WEBPACK_IMPORTED_MODULE_16__.versions.bun.length;
const Un = Hn(`DEBUG`);
let Wn, Gn = [], Kn = [];
const qn = [];
Un && Yn(Un);
const Jn = Object.assign((e) => $n(e), {
	enable: Yn,
	enabled: Xn,
	disable: Qn,
	log: Vn
});
function Yn(e) {
	Wn = e, Gn = [], Kn = [];
	let t = e.split(`,`).map((e) => e.trim());
	for (let e of t) e.startsWith(`-`) ? Kn.push(e.substring(1)) : Gn.push(e);
	for (let e of qn) e.enabled = Xn(e.namespace);
}
function Xn(e) {
	if (e.endsWith(`*`)) return !0;
	for (let t of Kn) if (Zn(e, t)) return !1;
	for (let t of Gn) if (Zn(e, t)) return !0;
	return !1;
}
function Zn(e, t) {
	if (t.indexOf(`*`) === -1) return e === t;
	let n = t;
	if (t.indexOf(`**`) !== -1) {
		let e = [], r = ``;
		for (let n of t) if (n === `*` && r === `*`) continue;
		else r = n, e.push(n);
		n = e.join(``);
	}
	let r = 0, i = 0, a = n.length, o = e.length, s = -1, c = -1;
	for (; r < o && i < a;) if (n[i] === `*`) {
		if (s = i, i++, i === a) return !0;
		for (; e[r] !== n[i];) if (r++, r === o) return !1;
		c = r, r++, i++;
		continue;
	} else if (n[i] === e[r]) i++, r++;
	else if (s >= 0) {
		if (i = s + 1, r = c + 1, r === o) return !1;
		for (; e[r] !== n[i];) if (r++, r === o) return !1;
		c = r, r++, i++;
		continue;
	} else return !1;
	let l = r === e.length, u = i === n.length, d = i === n.length - 1 && n[i] === `*`;
	return l && (u || d);
}
function Qn() {
	let e = Wn || ``;
	return Yn(``), e;
}
function $n(e) {
	let t = Object.assign(n, {
		enabled: Xn(e),
		destroy: er,
		log: Jn.log,
		namespace: e,
		extend: tr
	});
	function n(...n) {
		t.enabled && (n.length > 0 && (n[0] = `${e} ${n[0]}`), t.log(...n));
	}
	return qn.push(t), t;
}
function er() {
	let e = qn.indexOf(this);
	return e >= 0 && (qn.splice(e, 1), !0);
}
function tr(e) {
	let t = $n(`${this.namespace}:${e}`);
	return t.log = this.log, t;
}
const nr = [
	`verbose`,
	`info`,
	`warning`,
	`error`
], rr = {
	verbose: 400,
	info: 300,
	warning: 200,
	error: 100
};
function ir(e, t) {
	t.log = (...t) => {
		e.log(...t);
	};
}
function ar(e) {
	return nr.includes(e);
}
function or(e) {
	let t = /* @__PURE__ */ new Set(), n = Hn(e.logLevelEnvVarName), r, i = Jn(e.namespace);
	i.log = (...e) => {
		Jn.log(...e);
	};
	function a(e) {
		if (e && !ar(e)) throw Error(`Unknown log level '${e}'. Acceptable values: ${nr.join(`,`)}`);
		r = e;
		let n = [];
		for (let e of t) o(e) && n.push(e.namespace);
		Jn.enable(n.join(`,`));
	}
	n && (ar(n) ? a(n) : console.error(`${e.logLevelEnvVarName} set to unknown log level '${n}'; logging is not enabled. Acceptable values: ${nr.join(`, `)}.`));
	function o(e) {
		return !!(r && rr[e.level] <= rr[r]);
	}
	function s(e, n) {
		let r = Object.assign(e.extend(n), { level: n });
		if (ir(e, r), o(r)) {
			let e = Jn.disable();
			Jn.enable(e + `,` + r.namespace);
		}
		return t.add(r), r;
	}
	function c() {
		return r;
	}
	function l(e) {
		let t = i.extend(e);
		return ir(i, t), {
			error: s(t, `error`),
			warning: s(t, `warning`),
			info: s(t, `info`),
			verbose: s(t, `verbose`)
		};
	}
	return {
		setLogLevel: a,
		getLogLevel: c,
		createClientLogger: l,
		logger: i
	};
}
const sr = or({
	logLevelEnvVarName: `TYPESPEC_RUNTIME_LOG_LEVEL`,
	namespace: `typeSpecRuntime`
});
sr.logger;
function cr(e) {
	return sr.createClientLogger(e);
}
function lr(e) {
	return e.toLowerCase();
}
function ur(e) {
	return String(e).trim().replace(/[\r\n]/g, ``);
}
function* dr(e) {
	for (let t of e.values()) yield [t.name, t.value];
}
var fr = class {
	_headersMap;
	constructor(e) {
		if (this._headersMap = /* @__PURE__ */ new Map(), e) for (let t of Object.keys(e)) this.set(t, e[t]);
	}
	set(e, t) {
		this._headersMap.set(lr(e), {
			name: e,
			value: ur(t)
		});
	}
	get(e) {
		return this._headersMap.get(lr(e))?.value;
	}
	has(e) {
		return this._headersMap.has(lr(e));
	}
	delete(e) {
		this._headersMap.delete(lr(e));
	}
	toJSON(e = {}) {
		let t = {};
		if (e.preserveCase) for (let e of this._headersMap.values()) t[e.name] = e.value;
		else for (let [e, n] of this._headersMap) t[e] = n.value;
		return t;
	}
	toString() {
		return JSON.stringify(this.toJSON({ preserveCase: !0 }));
	}
	[Symbol.iterator]() {
		return dr(this._headersMap);
	}
};
function pr(e) {
	return new fr(e);
}
function mr() {
	return crypto.randomUUID();
}
var hr = class {
	url;
	method;
	headers;
	timeout;
	withCredentials;
	body;
	multipartBody;
	formData;
	streamResponseStatusCodes;
	enableBrowserStreams;
	proxySettings;
	disableKeepAlive;
	abortSignal;
	requestId;
	allowInsecureConnection;
	onUploadProgress;
	onDownloadProgress;
	requestOverrides;
	authSchemes;
	constructor(e) {
		this.url = e.url, this.body = e.body, this.headers = e.headers ?? pr(), this.method = e.method ?? `GET`, this.timeout = e.timeout ?? 0, this.multipartBody = e.multipartBody, this.formData = e.formData, this.disableKeepAlive = e.disableKeepAlive ?? !1, this.proxySettings = e.proxySettings, this.streamResponseStatusCodes = e.streamResponseStatusCodes, this.withCredentials = e.withCredentials ?? !1, this.abortSignal = e.abortSignal, this.onUploadProgress = e.onUploadProgress, this.onDownloadProgress = e.onDownloadProgress, this.requestId = e.requestId || mr(), this.allowInsecureConnection = e.allowInsecureConnection ?? !1, this.enableBrowserStreams = e.enableBrowserStreams ?? !1, this.requestOverrides = e.requestOverrides, this.authSchemes = e.authSchemes;
	}
};
function gr(e) {
	return new hr(e);
}
const _r = /* @__PURE__ */ new Set([
	`Deserialize`,
	`Serialize`,
	`Retry`,
	`Sign`
]);
var vr = class e {
	_policies = [];
	_orderedPolicies;
	constructor(e) {
		this._policies = e?.slice(0) ?? [], this._orderedPolicies = void 0;
	}
	addPolicy(e, t = {}) {
		if (t.phase && t.afterPhase) throw Error(`Policies inside a phase cannot specify afterPhase.`);
		if (t.phase && !_r.has(t.phase)) throw Error(`Invalid phase name: ${t.phase}`);
		if (t.afterPhase && !_r.has(t.afterPhase)) throw Error(`Invalid afterPhase name: ${t.afterPhase}`);
		this._policies.push({
			policy: e,
			options: t
		}), this._orderedPolicies = void 0;
	}
	removePolicy(e) {
		let t = [];
		return this._policies = this._policies.filter((n) => e.name && n.policy.name === e.name || e.phase && n.options.phase === e.phase ? (t.push(n.policy), !1) : !0), this._orderedPolicies = void 0, t;
	}
	sendRequest(e, t) {
		return this.getOrderedPolicies().reduceRight((e, t) => (n) => t.sendRequest(n, e), (t) => e.sendRequest(t))(t);
	}
	getOrderedPolicies() {
		return this._orderedPolicies ||= this.orderPolicies(), this._orderedPolicies;
	}
	clone() {
		return new e(this._policies);
	}
	static create() {
		return new e();
	}
	orderPolicies() {
		let e = [], t = /* @__PURE__ */ new Map();
		function n(e) {
			return {
				name: e,
				policies: /* @__PURE__ */ new Set(),
				hasRun: !1,
				hasAfterPolicies: !1
			};
		}
		let r = n(`Serialize`), i = n(`None`), a = n(`Deserialize`), o = n(`Retry`), s = n(`Sign`), c = [
			r,
			i,
			a,
			o,
			s
		];
		function l(e) {
			return e === `Retry` ? o : e === `Serialize` ? r : e === `Deserialize` ? a : e === `Sign` ? s : i;
		}
		for (let e of this._policies) {
			let n = e.policy, r = e.options, i = n.name;
			if (t.has(i)) throw Error(`Duplicate policy names not allowed in pipeline`);
			let a = {
				policy: n,
				dependsOn: /* @__PURE__ */ new Set(),
				dependants: /* @__PURE__ */ new Set()
			};
			r.afterPhase && (a.afterPhase = l(r.afterPhase), a.afterPhase.hasAfterPolicies = !0), t.set(i, a), l(r.phase).policies.add(a);
		}
		for (let e of this._policies) {
			let { policy: n, options: r } = e, i = n.name, a = t.get(i);
			if (!a) throw Error(`Missing node for policy ${i}`);
			if (r.afterPolicies) for (let e of r.afterPolicies) {
				let n = t.get(e);
				n && (a.dependsOn.add(n), n.dependants.add(a));
			}
			if (r.beforePolicies) for (let e of r.beforePolicies) {
				let n = t.get(e);
				n && (n.dependsOn.add(a), a.dependants.add(n));
			}
		}
		function u(n) {
			n.hasRun = !0;
			for (let r of n.policies) if ((!r.afterPhase || r.afterPhase.hasRun && !r.afterPhase.policies.size) && r.dependsOn.size === 0) {
				e.push(r.policy);
				for (let e of r.dependants) e.dependsOn.delete(r);
				t.delete(r.policy.name), n.policies.delete(r);
			}
		}
		function d() {
			for (let e of c) {
				if (u(e), e.policies.size > 0 && e !== i) {
					i.hasRun || u(i);
					return;
				}
				e.hasAfterPolicies && u(i);
			}
		}
		let f = 0;
		for (; t.size > 0;) {
			f++;
			let t = e.length;
			if (d(), e.length <= t && f > 1) throw Error(`Cannot satisfy policy dependencies due to requirements cycle.`);
		}
		return e;
	}
};
function yr() {
	return vr.create();
}
function br(e) {
	return typeof e == `object` && !!e && !Array.isArray(e) && !(e instanceof RegExp) && !(e instanceof Date);
}
function xr(e) {
	if (br(e)) {
		let t = typeof e.name == `string`, n = typeof e.message == `string`;
		return t && n;
	}
	return !1;
}
const Sr = node_util__WEBPACK_IMPORTED_MODULE_11__.inspect.custom, Cr = `REDACTED`, wr = `x-ms-client-request-id.x-ms-return-client-request-id.x-ms-useragent.x-ms-correlation-request-id.x-ms-request-id.client-request-id.ms-cv.return-client-request-id.traceparent.Access-Control-Allow-Credentials.Access-Control-Allow-Headers.Access-Control-Allow-Methods.Access-Control-Allow-Origin.Access-Control-Expose-Headers.Access-Control-Max-Age.Access-Control-Request-Headers.Access-Control-Request-Method.Origin.Accept.Accept-Encoding.Cache-Control.Connection.Content-Length.Content-Type.Date.ETag.Expires.If-Match.If-Modified-Since.If-None-Match.If-Unmodified-Since.Last-Modified.Pragma.Request-Id.Retry-After.Server.Transfer-Encoding.User-Agent.WWW-Authenticate`.split(`.`), Tr = [`api-version`];
var Er = class {
	allowedHeaderNames;
	allowedQueryParameters;
	constructor({ additionalAllowedHeaderNames: e = [], additionalAllowedQueryParameters: t = [] } = {}) {
		e = wr.concat(e), t = Tr.concat(t), this.allowedHeaderNames = new Set(e.map((e) => e.toLowerCase())), this.allowedQueryParameters = new Set(t.map((e) => e.toLowerCase()));
	}
	sanitize(e) {
		let t = /* @__PURE__ */ new Set();
		return JSON.stringify(e, (e, n) => {
			if (n instanceof Error) return {
				...n,
				name: n.name,
				message: n.message
			};
			if (e === `headers` && br(n)) return this.sanitizeHeaders(n);
			if (e === `url` && typeof n == `string`) return this.sanitizeUrl(n);
			if (e === `query` && br(n)) return this.sanitizeQuery(n);
			if (e !== `body` && e !== `response` && e !== `operationSpec`) {
				if (Array.isArray(n) || br(n)) {
					if (t.has(n)) return `[Circular]`;
					t.add(n);
				}
				return n;
			}
		}, 2);
	}
	sanitizeUrl(e) {
		if (typeof e != `string` || e === null || e === ``) return e;
		let t = new URL(e);
		if (!t.search) return e;
		for (let [e] of t.searchParams) this.allowedQueryParameters.has(e.toLowerCase()) || t.searchParams.set(e, Cr);
		return t.toString();
	}
	sanitizeHeaders(e) {
		let t = {};
		for (let n of Object.keys(e)) t[n] = this.allowedHeaderNames.has(n.toLowerCase()) ? e[n] : Cr;
		return t;
	}
	sanitizeQuery(e) {
		if (typeof e != `object` || !e) return e;
		let t = {};
		for (let n of Object.keys(e)) t[n] = this.allowedQueryParameters.has(n.toLowerCase()) ? e[n] : Cr;
		return t;
	}
};
const Dr = new Er();
var Or = class e extends Error {
	static REQUEST_SEND_ERROR = `REQUEST_SEND_ERROR`;
	static PARSE_ERROR = `PARSE_ERROR`;
	code;
	statusCode;
	request;
	response;
	details;
	constructor(t, n = {}) {
		super(t), this.name = `RestError`, this.code = n.code, this.statusCode = n.statusCode, Object.defineProperty(this, "request", {
			value: n.request,
			enumerable: !1
		}), Object.defineProperty(this, "response", {
			value: n.response,
			enumerable: !1
		});
		let r = this.request?.agent ? {
			maxFreeSockets: this.request.agent.maxFreeSockets,
			maxSockets: this.request.agent.maxSockets
		} : void 0;
		Object.defineProperty(this, Sr, {
			value: () => `RestError: ${this.message} \n ${Dr.sanitize({
				...this,
				request: {
					...this.request,
					agent: r
				},
				response: this.response
			})}`,
			enumerable: !1
		}), Object.setPrototypeOf(this, e.prototype);
	}
};
function kr(e) {
	return e instanceof Or || xr(e) && e.name === `RestError`;
}
function Ar(e, t) {
	return Buffer.from(e).toString(t);
}
function jr(e, t) {
	return Buffer.from(e, t);
}
const Mr = cr(`ts-http-runtime`), Nr = {};
function Pr(e) {
	return e && typeof e.pipe == `function`;
}
function Fr(e) {
	return e.readable === !1 ? Promise.resolve() : new Promise((t) => {
		let n = () => {
			t(), e.removeListener(`close`, n), e.removeListener(`end`, n), e.removeListener(`error`, n);
		};
		e.on(`close`, n), e.on(`end`, n), e.on(`error`, n);
	});
}
function Ir(e) {
	return e && typeof e.byteLength == `number`;
}
var Lr = class extends node_stream__WEBPACK_IMPORTED_MODULE_19__.Transform {
	loadedBytes = 0;
	progressCallback;
	_transform(e, t, n) {
		this.push(e), this.loadedBytes += e.length;
		try {
			this.progressCallback({ loadedBytes: this.loadedBytes }), n();
		} catch (e) {
			n(e);
		}
	}
	constructor(e) {
		super(), this.progressCallback = e;
	}
}, Rr = class {
	cachedHttpAgent;
	cachedHttpsAgents = /* @__PURE__ */ new WeakMap();
	async sendRequest(e) {
		let t = new AbortController(), n;
		if (e.abortSignal) {
			if (e.abortSignal.aborted) throw new Bn(`The operation was aborted. Request has already been canceled.`);
			n = (e) => {
				e.type === `abort` && t.abort();
			}, e.abortSignal.addEventListener(`abort`, n);
		}
		let r;
		e.timeout > 0 && (r = setTimeout(() => {
			let n = new Er();
			Mr.info(`request to '${n.sanitizeUrl(e.url)}' timed out. canceling...`), t.abort();
		}, e.timeout));
		let i = e.headers.get(`Accept-Encoding`), a = i?.includes(`gzip`) || i?.includes(`deflate`), o = typeof e.body == `function` ? e.body() : e.body;
		if (o && !e.headers.has(`Content-Length`)) {
			let t = Hr(o);
			t !== null && e.headers.set(`Content-Length`, t);
		}
		let s;
		try {
			if (o && e.onUploadProgress) {
				let t = e.onUploadProgress, n = new Lr(t);
				n.on(`error`, (e) => {
					Mr.error(`Error in upload progress`, e);
				}), Pr(o) ? o.pipe(n) : n.end(o), o = n;
			}
			let n = await this.makeRequest(e, t, o);
			r !== void 0 && clearTimeout(r);
			let i = zr(n), c = {
				status: n.statusCode ?? 0,
				headers: i,
				request: e
			};
			if (e.method === `HEAD`) return n.resume(), c;
			s = a ? Br(n, i) : n;
			let l = e.onDownloadProgress;
			if (l) {
				let e = new Lr(l);
				e.on(`error`, (e) => {
					Mr.error(`Error in download progress`, e);
				}), s.pipe(e), s = e;
			}
			return e.streamResponseStatusCodes?.has(1 / 0) || e.streamResponseStatusCodes?.has(c.status) ? c.readableStreamBody = s : c.bodyAsText = await Vr(s), c;
		} finally {
			if (e.abortSignal && n) {
				let t = Promise.resolve();
				Pr(o) && (t = Fr(o));
				let r = Promise.resolve();
				Pr(s) && (r = Fr(s)), Promise.all([t, r]).then(() => {
					n && e.abortSignal?.removeEventListener(`abort`, n);
				}).catch((e) => {
					Mr.warning(`Error when cleaning up abortListener on httpRequest`, e);
				});
			}
		}
	}
	makeRequest(e, t, n) {
		let r = new URL(e.url), i = r.protocol !== `https:`;
		if (i && !e.allowInsecureConnection) throw Error(`Cannot connect to ${e.url} while allowInsecureConnection is false.`);
		let a = {
			agent: e.agent ?? this.getOrCreateAgent(e, i),
			hostname: r.hostname,
			path: `${r.pathname}${r.search}`,
			port: r.port,
			method: e.method,
			headers: e.headers.toJSON({ preserveCase: !0 }),
			...e.requestOverrides
		};
		return new Promise((r, o) => {
			let s = i ? node_http__WEBPACK_IMPORTED_MODULE_17__.request(a, r) : node_https__WEBPACK_IMPORTED_MODULE_18__.request(a, r);
			s.once(`error`, (t) => {
				o(new Or(t.message, {
					code: t.code ?? Or.REQUEST_SEND_ERROR,
					request: e
				}));
			}), t.signal.addEventListener(`abort`, () => {
				let e = new Bn(`The operation was aborted. Rejecting from abort signal callback while making request.`);
				s.destroy(e), o(e);
			}), n && Pr(n) ? n.pipe(s) : n ? typeof n == `string` || Buffer.isBuffer(n) ? s.end(n) : Ir(n) ? s.end(ArrayBuffer.isView(n) ? Buffer.from(n.buffer, n.byteOffset, n.byteLength) : Buffer.from(n)) : (Mr.error(`Unrecognized body type`, n), o(new Or(`Unrecognized body type`))) : s.end();
		});
	}
	getOrCreateAgent(e, t) {
		let n = e.disableKeepAlive;
		if (t) return n ? node_http__WEBPACK_IMPORTED_MODULE_17__.globalAgent : (this.cachedHttpAgent ||= new node_http__WEBPACK_IMPORTED_MODULE_17__.Agent({ keepAlive: !0 }), this.cachedHttpAgent);
		{
			if (n && !e.tlsSettings) return node_https__WEBPACK_IMPORTED_MODULE_18__.globalAgent;
			let t = e.tlsSettings ?? Nr, r = this.cachedHttpsAgents.get(t);
			return r && r.options.keepAlive === !n || (Mr.info(`No cached TLS Agent exist, creating a new Agent`), r = new node_https__WEBPACK_IMPORTED_MODULE_18__.Agent({
				keepAlive: !n,
				...t
			}), this.cachedHttpsAgents.set(t, r)), r;
		}
	}
};
function zr(e) {
	let t = pr();
	for (let n of Object.keys(e.headers)) {
		let r = e.headers[n];
		Array.isArray(r) ? r.length > 0 && t.set(n, r[0]) : r && t.set(n, r);
	}
	return t;
}
function Br(e, t) {
	let n = t.get(`Content-Encoding`);
	if (n === `gzip`) {
		let t = node_zlib__WEBPACK_IMPORTED_MODULE_14__.createGunzip();
		return e.pipe(t), t;
	}
	if (n === `deflate`) {
		let t = node_zlib__WEBPACK_IMPORTED_MODULE_14__.createInflate();
		return e.pipe(t), t;
	}
	return e;
}
function Vr(e) {
	return new Promise((t, n) => {
		let r = [];
		e.on(`data`, (e) => {
			Buffer.isBuffer(e) ? r.push(e) : r.push(Buffer.from(e));
		}), e.on(`end`, () => {
			t(Buffer.concat(r).toString(`utf8`));
		}), e.on(`error`, (e) => {
			e && e?.name === `AbortError` ? n(e) : n(new Or(`Error reading response as text: ${e.message}`, { code: Or.PARSE_ERROR }));
		});
	});
}
function Hr(e) {
	return e ? Buffer.isBuffer(e) ? e.length : Pr(e) ? null : Ir(e) ? e.byteLength : typeof e == `string` ? Buffer.from(e).length : null : 0;
}
function Ur() {
	return new Rr();
}
function Wr() {
	return Ur();
}
function Gr(e = {}) {
	let t = e.logger ?? Mr.info, n = new Er({
		additionalAllowedHeaderNames: e.additionalAllowedHeaderNames,
		additionalAllowedQueryParameters: e.additionalAllowedQueryParameters
	});
	return {
		name: `logPolicy`,
		async sendRequest(e, r) {
			if (!t.enabled) return r(e);
			t(`Request: ${n.sanitize(e)}`);
			let i = await r(e);
			return t(`Response status code: ${i.status}`), t(`Headers: ${n.sanitize(i.headers)}`), i;
		}
	};
}
function Kr(e, t) {
	return e = Math.ceil(e), t = Math.floor(t), Math.floor(Math.random() * (t - e + 1)) + e;
}
function qr(e, t) {
	let n = t.retryDelayInMs * 2 ** e, r = Math.min(t.maxRetryDelayInMs, n);
	return { retryAfterInMs: r / 2 + Kr(0, r / 2) };
}
function Jr(e, t, n) {
	return new Promise((r, i) => {
		let a, o, s = () => i(new Bn(n?.abortErrorMsg ? n?.abortErrorMsg : `The operation was aborted.`)), c = () => {
			n?.abortSignal && o && n.abortSignal.removeEventListener(`abort`, o);
		};
		if (o = () => (a && clearTimeout(a), c(), s()), n?.abortSignal && n.abortSignal.aborted) return s();
		a = setTimeout(() => {
			c(), r(t);
		}, e), n?.abortSignal && n.abortSignal.addEventListener(`abort`, o);
	});
}
function Yr(e, t) {
	let n = e.headers.get(t);
	if (!n) return;
	let r = Number(n);
	if (!Number.isNaN(r)) return r;
}
const Xr = `Retry-After`, Zr = [
	`retry-after-ms`,
	`x-ms-retry-after-ms`,
	Xr
];
function Qr(e) {
	if (e && [429, 503].includes(e.status)) try {
		for (let t of Zr) {
			let n = Yr(e, t);
			if (n === 0 || n) return n * (t === Xr ? 1e3 : 1);
		}
		let t = e.headers.get(Xr);
		if (!t) return;
		let n = Date.parse(t) - Date.now();
		return Number.isFinite(n) ? Math.max(0, n) : void 0;
	} catch {
		return;
	}
}
function $r(e) {
	return Number.isFinite(Qr(e));
}
function ei() {
	return {
		name: `throttlingRetryStrategy`,
		retry({ response: e }) {
			let t = Qr(e);
			return Number.isFinite(t) ? { retryAfterInMs: t } : { skipStrategy: !0 };
		}
	};
}
function ti(e = {}) {
	let t = e.retryDelayInMs ?? 1e3, n = e.maxRetryDelayInMs ?? 64e3;
	return {
		name: `exponentialRetryStrategy`,
		retry({ retryCount: r, response: i, responseError: a }) {
			let o = ri(a), s = o && e.ignoreSystemErrors, c = ni(i), l = c && e.ignoreHttpStatusCodes;
			return i && ($r(i) || !c) || l || s ? { skipStrategy: !0 } : a && !o && !c ? { errorToThrow: a } : qr(r, {
				retryDelayInMs: t,
				maxRetryDelayInMs: n
			});
		}
	};
}
function ni(e) {
	return !!(e && e.status !== void 0 && (e.status >= 500 || e.status === 408) && e.status !== 501 && e.status !== 505);
}
function ri(e) {
	return e ? e.code === `ETIMEDOUT` || e.code === `ESOCKETTIMEDOUT` || e.code === `ECONNREFUSED` || e.code === `ECONNRESET` || e.code === `ENOENT` || e.code === `ENOTFOUND` : !1;
}
const ii = cr(`ts-http-runtime retryPolicy`);
function ai(e, t = { maxRetries: 3 }) {
	let n = t.logger || ii;
	return {
		name: `retryPolicy`,
		async sendRequest(r, i) {
			let a, o, s = -1;
			retryRequest: for (;;) {
				s += 1, a = void 0, o = void 0;
				try {
					n.info(`Retry ${s}: Attempting to send request`, r.requestId), a = await i(r), n.info(`Retry ${s}: Received a response from request`, r.requestId);
				} catch (e) {
					if (n.error(`Retry ${s}: Received an error from request`, r.requestId), !kr(e)) throw e;
					o = e, a = e.response;
				}
				if (r.abortSignal?.aborted) throw n.error(`Retry ${s}: Request aborted.`), new Bn();
				if (s >= (t.maxRetries ?? 3)) {
					if (n.info(`Retry ${s}: Maximum retries reached. Returning the last received response, or throwing the last received error.`), o) throw o;
					if (a) return a;
					throw Error(`Maximum retries reached with no response or error to throw`);
				}
				n.info(`Retry ${s}: Processing ${e.length} retry strategies.`);
				strategiesLoop: for (let t of e) {
					let e = t.logger || n;
					e.info(`Retry ${s}: Processing retry strategy ${t.name}.`);
					let i = t.retry({
						retryCount: s,
						response: a,
						responseError: o
					});
					if (i.skipStrategy) {
						e.info(`Retry ${s}: Skipped.`);
						continue strategiesLoop;
					}
					let { errorToThrow: c, retryAfterInMs: l, redirectTo: u } = i;
					if (c) throw e.error(`Retry ${s}: Retry strategy ${t.name} throws error:`, c), c;
					if (l || l === 0) {
						e.info(`Retry ${s}: Retry strategy ${t.name} retries after ${l}`), await Jr(l, void 0, { abortSignal: r.abortSignal });
						continue retryRequest;
					}
					if (u) {
						e.info(`Retry ${s}: Retry strategy ${t.name} redirects to ${u}`), r.url = u;
						continue retryRequest;
					}
				}
				if (o) throw n.info(`None of the retry strategies could work with the received error. Throwing it.`), o;
				if (a) return n.info(`None of the retry strategies could work with the received response. Returning it.`), a;
			}
		}
	};
}
function oi(e = {}) {
	return {
		name: `defaultRetryPolicy`,
		sendRequest: ai([ei(), ti(e)], { maxRetries: e.maxRetries ?? 3 }).sendRequest
	};
}
function si(e) {
	if (typeof FormData < `u` && e instanceof FormData) {
		let t = {};
		for (let [n, r] of e.entries()) {
			let e = t[n];
			Array.isArray(e) ? e.push(r) : t[n] = e === void 0 ? [r] : [e, r];
		}
		return t;
	}
}
function ci() {
	return {
		name: `formDataPolicy`,
		async sendRequest(e, t) {
			let n = si(e.body);
			if (n && (e.formData = n, e.body = void 0), e.formData) {
				let t = e.headers.get(`Content-Type`);
				t && t.indexOf(`application/x-www-form-urlencoded`) !== -1 ? e.body = li(e.formData) : await ui(e.formData, e), e.formData = void 0;
			}
			return t(e);
		}
	};
}
function li(e) {
	let t = new URLSearchParams();
	for (let [n, r] of Object.entries(e)) if (Array.isArray(r)) for (let e of r) t.append(n, e.toString());
	else t.append(n, r.toString());
	return t.toString();
}
async function ui(e, t) {
	let n = t.headers.get(`Content-Type`);
	if (n && !n.startsWith(`multipart/form-data`)) return;
	t.headers.set(`Content-Type`, n ?? `multipart/form-data`);
	let r = [];
	for (let [t, n] of Object.entries(e)) for (let e of Array.isArray(n) ? n : [n]) if (typeof e == `string`) r.push({
		headers: pr({ "Content-Disposition": `form-data; name="${t}"` }),
		body: jr(e, `utf-8`)
	});
	else if (typeof e != `object` || !e) throw Error(`Unexpected value for key ${t}: ${e}. Value should be serialized to string first.`);
	else {
		let n = e.name || `blob`, i = pr();
		i.set(`Content-Disposition`, `form-data; name="${t}"; filename="${n}"`), i.set(`Content-Type`, e.type || `application/octet-stream`), r.push({
			headers: i,
			body: e
		});
	}
	t.multipartBody = { parts: r };
}
function di(e) {
	return {
		name: `agentPolicy`,
		sendRequest: async (t, n) => (t.agent ||= e, n(t))
	};
}
function fi(e) {
	return {
		name: `tlsPolicy`,
		sendRequest: async (t, n) => (t.tlsSettings ||= e, n(t))
	};
}
var pi = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	var n = 1e3, r = n * 60, i = r * 60, a = i * 24, o = a * 7, s = a * 365.25;
	t.exports = function(e, t) {
		t ||= {};
		var n = typeof e;
		if (n === `string` && e.length > 0) return c(e);
		if (n === `number` && isFinite(e)) return t.long ? u(e) : l(e);
		throw Error(`val is not a non-empty string or a valid number. val=` + JSON.stringify(e));
	};
	function c(e) {
		if (e = String(e), !(e.length > 100)) {
			var t = /^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.exec(e);
			if (t) {
				var c = parseFloat(t[1]);
				switch ((t[2] || `ms`).toLowerCase()) {
					case `years`:
					case `year`:
					case `yrs`:
					case `yr`:
					case `y`: return c * s;
					case `weeks`:
					case `week`:
					case `w`: return c * o;
					case `days`:
					case `day`:
					case `d`: return c * a;
					case `hours`:
					case `hour`:
					case `hrs`:
					case `hr`:
					case `h`: return c * i;
					case `minutes`:
					case `minute`:
					case `mins`:
					case `min`:
					case `m`: return c * r;
					case `seconds`:
					case `second`:
					case `secs`:
					case `sec`:
					case `s`: return c * n;
					case `milliseconds`:
					case `millisecond`:
					case `msecs`:
					case `msec`:
					case `ms`: return c;
					default: return;
				}
			}
		}
	}
	function l(e) {
		var t = Math.abs(e);
		return t >= a ? Math.round(e / a) + `d` : t >= i ? Math.round(e / i) + `h` : t >= r ? Math.round(e / r) + `m` : t >= n ? Math.round(e / n) + `s` : e + `ms`;
	}
	function u(e) {
		var t = Math.abs(e);
		return t >= a ? d(e, t, a, `day`) : t >= i ? d(e, t, i, `hour`) : t >= r ? d(e, t, r, `minute`) : t >= n ? d(e, t, n, `second`) : e + ` ms`;
	}
	function d(e, t, n, r) {
		var i = t >= n * 1.5;
		return Math.round(e / n) + ` ` + r + (i ? `s` : ``);
	}
})), mi = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	function n(e) {
		n.debug = n, n.default = n, n.coerce = c, n.disable = o, n.enable = i, n.enabled = s, n.humanize = pi(), n.destroy = l, Object.keys(e).forEach((t) => {
			n[t] = e[t];
		}), n.names = [], n.skips = [], n.formatters = {};
		function t(e) {
			let t = 0;
			for (let n = 0; n < e.length; n++) t = (t << 5) - t + e.charCodeAt(n), t |= 0;
			return n.colors[Math.abs(t) % n.colors.length];
		}
		n.selectColor = t;
		function n(e) {
			let t, i = null, a, o;
			function s(...e) {
				if (!s.enabled) return;
				let r = s, i = Number(/* @__PURE__ */ new Date());
				r.diff = i - (t || i), r.prev = t, r.curr = i, t = i, e[0] = n.coerce(e[0]), typeof e[0] != `string` && e.unshift(`%O`);
				let a = 0;
				e[0] = e[0].replace(/%([a-zA-Z%])/g, (t, i) => {
					if (t === `%%`) return `%`;
					a++;
					let o = n.formatters[i];
					if (typeof o == `function`) {
						let n = e[a];
						t = o.call(r, n), e.splice(a, 1), a--;
					}
					return t;
				}), n.formatArgs.call(r, e), (r.log || n.log).apply(r, e);
			}
			return s.namespace = e, s.useColors = n.useColors(), s.color = n.selectColor(e), s.extend = r, s.destroy = n.destroy, Object.defineProperty(s, "enabled", {
				enumerable: !0,
				configurable: !1,
				get: () => i === null ? (a !== n.namespaces && (a = n.namespaces, o = n.enabled(e)), o) : i,
				set: (e) => {
					i = e;
				}
			}), typeof n.init == `function` && n.init(s), s;
		}
		function r(e, t) {
			let r = n(this.namespace + (t === void 0 ? `:` : t) + e);
			return r.log = this.log, r;
		}
		function i(e) {
			n.save(e), n.namespaces = e, n.names = [], n.skips = [];
			let t = (typeof e == `string` ? e : ``).trim().replace(/\s+/g, `,`).split(`,`).filter(Boolean);
			for (let e of t) e[0] === `-` ? n.skips.push(e.slice(1)) : n.names.push(e);
		}
		function a(e, t) {
			let n = 0, r = 0, i = -1, a = 0;
			for (; n < e.length;) if (r < t.length && (t[r] === e[n] || t[r] === `*`)) t[r] === `*` ? (i = r, a = n, r++) : (n++, r++);
			else if (i !== -1) r = i + 1, a++, n = a;
			else return !1;
			for (; r < t.length && t[r] === `*`;) r++;
			return r === t.length;
		}
		function o() {
			let e = [...n.names, ...n.skips.map((e) => `-` + e)].join(`,`);
			return n.enable(``), e;
		}
		function s(e) {
			for (let t of n.skips) if (a(e, t)) return !1;
			for (let t of n.names) if (a(e, t)) return !0;
			return !1;
		}
		function c(e) {
			return e instanceof Error ? e.stack || e.message : e;
		}
		function l() {
			console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
		}
		return n.enable(n.load()), n;
	}
	t.exports = n;
})), hi = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	e.formatArgs = r, e.save = i, e.load = a, e.useColors = n, e.storage = o(), e.destroy = (() => {
		let e = !1;
		return () => {
			e || (e = !0, console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`."));
		};
	})(), e.colors = `#0000CC.#0000FF.#0033CC.#0033FF.#0066CC.#0066FF.#0099CC.#0099FF.#00CC00.#00CC33.#00CC66.#00CC99.#00CCCC.#00CCFF.#3300CC.#3300FF.#3333CC.#3333FF.#3366CC.#3366FF.#3399CC.#3399FF.#33CC00.#33CC33.#33CC66.#33CC99.#33CCCC.#33CCFF.#6600CC.#6600FF.#6633CC.#6633FF.#66CC00.#66CC33.#9900CC.#9900FF.#9933CC.#9933FF.#99CC00.#99CC33.#CC0000.#CC0033.#CC0066.#CC0099.#CC00CC.#CC00FF.#CC3300.#CC3333.#CC3366.#CC3399.#CC33CC.#CC33FF.#CC6600.#CC6633.#CC9900.#CC9933.#CCCC00.#CCCC33.#FF0000.#FF0033.#FF0066.#FF0099.#FF00CC.#FF00FF.#FF3300.#FF3333.#FF3366.#FF3399.#FF33CC.#FF33FF.#FF6600.#FF6633.#FF9900.#FF9933.#FFCC00.#FFCC33`.split(`.`);
	function n() {
		if (typeof window < `u` && window.process && (window.process.type === `renderer` || window.process.__nwjs)) return !0;
		if (typeof navigator < `u` && navigator.userAgent && navigator.userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/)) return !1;
		let e;
		return typeof document < `u` && document.documentElement && document.documentElement.style && document.documentElement.style.WebkitAppearance || typeof window < `u` && window.console && (window.console.firebug || window.console.exception && window.console.table) || typeof navigator < `u` && navigator.userAgent && (e = navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/)) && parseInt(e[1], 10) >= 31 || typeof navigator < `u` && navigator.userAgent && navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/);
	}
	function r(e) {
		if (e[0] = (this.useColors ? `%c` : ``) + this.namespace + (this.useColors ? ` %c` : ` `) + e[0] + (this.useColors ? `%c ` : ` `) + `+` + t.exports.humanize(this.diff), !this.useColors) return;
		let n = `color: ` + this.color;
		e.splice(1, 0, n, `color: inherit`);
		let r = 0, i = 0;
		e[0].replace(/%[a-zA-Z%]/g, (e) => {
			e !== `%%` && (r++, e === `%c` && (i = r));
		}), e.splice(i, 0, n);
	}
	e.log = console.debug || console.log || (() => {});
	function i(t) {
		try {
			t ? e.storage.setItem(`debug`, t) : e.storage.removeItem(`debug`);
		} catch {}
	}
	function a() {
		let t;
		try {
			t = e.storage.getItem(`debug`) || e.storage.getItem(`DEBUG`);
		} catch {}
		return !t && typeof process < `u` && `env` in process && (t = process.env.DEBUG), t;
	}
	function o() {
		try {
			return localStorage;
		} catch {}
	}
	t.exports = mi()(e);
	let { formatters: s } = t.exports;
	s.j = function(e) {
		try {
			return JSON.stringify(e);
		} catch (e) {
			return `[UnexpectedJSONParseError]: ` + e.message;
		}
	};
})), gi = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	t.exports = (e, t = process.argv) => {
		let n = e.startsWith(`-`) ? `` : e.length === 1 ? `-` : `--`, r = t.indexOf(n + e), i = t.indexOf(`--`);
		return r !== -1 && (i === -1 || r < i);
	};
})), _i = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	let n = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)(`os`), i = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)(`tty`), a = gi(), { env: o } = process, s;
	a(`no-color`) || a(`no-colors`) || a(`color=false`) || a(`color=never`) ? s = 0 : (a(`color`) || a(`colors`) || a(`color=true`) || a(`color=always`)) && (s = 1), `FORCE_COLOR` in o && (s = o.FORCE_COLOR === `true` ? 1 : o.FORCE_COLOR === `false` ? 0 : o.FORCE_COLOR.length === 0 ? 1 : Math.min(parseInt(o.FORCE_COLOR, 10), 3));
	function c(e) {
		return e !== 0 && {
			level: e,
			hasBasic: !0,
			has256: e >= 2,
			has16m: e >= 3
		};
	}
	function l(e, t) {
		if (s === 0) return 0;
		if (a(`color=16m`) || a(`color=full`) || a(`color=truecolor`)) return 3;
		if (a(`color=256`)) return 2;
		if (e && !t && s === void 0) return 0;
		let r = s || 0;
		if (o.TERM === `dumb`) return r;
		if (process.platform === `win32`) {
			let e = n.release().split(`.`);
			return Number(e[0]) >= 10 && Number(e[2]) >= 10586 ? Number(e[2]) >= 14931 ? 3 : 2 : 1;
		}
		if (`CI` in o) return [
			`TRAVIS`,
			`CIRCLECI`,
			`APPVEYOR`,
			`GITLAB_CI`,
			`GITHUB_ACTIONS`,
			`BUILDKITE`
		].some((e) => e in o) || o.CI_NAME === `codeship` ? 1 : r;
		if (`TEAMCITY_VERSION` in o) return +!!/^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.test(o.TEAMCITY_VERSION);
		if (o.COLORTERM === `truecolor`) return 3;
		if (`TERM_PROGRAM` in o) {
			let e = parseInt((o.TERM_PROGRAM_VERSION || ``).split(`.`)[0], 10);
			switch (o.TERM_PROGRAM) {
				case `iTerm.app`: return e >= 3 ? 3 : 2;
				case `Apple_Terminal`: return 2;
			}
		}
		return /-256(color)?$/i.test(o.TERM) ? 2 : /^screen|^xterm|^vt100|^vt220|^rxvt|color|ansi|cygwin|linux/i.test(o.TERM) || `COLORTERM` in o ? 1 : r;
	}
	function u(e) {
		return c(l(e, e && e.isTTY));
	}
	t.exports = {
		supportsColor: u,
		stdout: c(l(!0, i.isatty(1))),
		stderr: c(l(!0, i.isatty(2)))
	};
})), vi = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	let n = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)(`tty`), i = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)(`util`);
	e.init = d, e.log = c, e.formatArgs = o, e.save = l, e.load = u, e.useColors = a, e.destroy = i.deprecate(() => {}, "Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`."), e.colors = [
		6,
		2,
		3,
		4,
		5,
		1
	];
	try {
		let t = _i();
		t && (t.stderr || t).level >= 2 && (e.colors = [
			20,
			21,
			26,
			27,
			32,
			33,
			38,
			39,
			40,
			41,
			42,
			43,
			44,
			45,
			56,
			57,
			62,
			63,
			68,
			69,
			74,
			75,
			76,
			77,
			78,
			79,
			80,
			81,
			92,
			93,
			98,
			99,
			112,
			113,
			128,
			129,
			134,
			135,
			148,
			149,
			160,
			161,
			162,
			163,
			164,
			165,
			166,
			167,
			168,
			169,
			170,
			171,
			172,
			173,
			178,
			179,
			184,
			185,
			196,
			197,
			198,
			199,
			200,
			201,
			202,
			203,
			204,
			205,
			206,
			207,
			208,
			209,
			214,
			215,
			220,
			221
		]);
	} catch {}
	e.inspectOpts = Object.keys(process.env).filter((e) => /^debug_/i.test(e)).reduce((e, t) => {
		let n = t.substring(6).toLowerCase().replace(/_([a-z])/g, (e, t) => t.toUpperCase()), r = process.env[t];
		return r = /^(yes|on|true|enabled)$/i.test(r) ? !0 : /^(no|off|false|disabled)$/i.test(r) ? !1 : r === `null` ? null : Number(r), e[n] = r, e;
	}, {});
	function a() {
		return `colors` in e.inspectOpts ? !!e.inspectOpts.colors : n.isatty(process.stderr.fd);
	}
	function o(e) {
		let { namespace: n, useColors: r } = this;
		if (r) {
			let r = this.color, i = `\x1B[3` + (r < 8 ? r : `8;5;` + r), a = `  ${i};1m${n} \u001B[0m`;
			e[0] = a + e[0].split(`
`).join(`
` + a), e.push(i + `m+` + t.exports.humanize(this.diff) + `\x1B[0m`);
		} else e[0] = s() + n + ` ` + e[0];
	}
	function s() {
		return e.inspectOpts.hideDate ? `` : (/* @__PURE__ */ new Date()).toISOString() + ` `;
	}
	function c(...t) {
		return process.stderr.write(i.formatWithOptions(e.inspectOpts, ...t) + `
`);
	}
	function l(e) {
		e ? process.env.DEBUG = e : delete process.env.DEBUG;
	}
	function u() {
		return process.env.DEBUG;
	}
	function d(t) {
		t.inspectOpts = {};
		let n = Object.keys(e.inspectOpts);
		for (let r = 0; r < n.length; r++) t.inspectOpts[n[r]] = e.inspectOpts[n[r]];
	}
	t.exports = mi()(e);
	let { formatters: f } = t.exports;
	f.o = function(e) {
		return this.inspectOpts.colors = this.useColors, i.inspect(e, this.inspectOpts).split(`
`).map((e) => e.trim()).join(` `);
	}, f.O = function(e) {
		return this.inspectOpts.colors = this.useColors, i.inspect(e, this.inspectOpts);
	};
})), yi = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	t.exports = typeof process > `u` || process.type === `renderer` || process.browser === !0 || process.__nwjs ? hi() : vi();
})), bi = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t, n) => {
	var i = n && n.__createBinding || (Object.create ? (function(e, t, n, r) {
		r === void 0 && (r = n);
		var i = Object.getOwnPropertyDescriptor(t, n);
		(!i || (`get` in i ? !t.__esModule : i.writable || i.configurable)) && (i = {
			enumerable: !0,
			get: function() {
				return t[n];
			}
		}), Object.defineProperty(e, r, i);
	}) : (function(e, t, n, r) {
		r === void 0 && (r = n), e[r] = t[n];
	})), a = n && n.__setModuleDefault || (Object.create ? (function(e, t) {
		Object.defineProperty(e, "default", {
			enumerable: !0,
			value: t
		});
	}) : function(e, t) {
		e.default = t;
	}), o = n && n.__importStar || function(e) {
		if (e && e.__esModule) return e;
		var t = {};
		if (e != null) for (var n in e) n !== "default" && Object.prototype.hasOwnProperty.call(e, n) && i(t, e, n);
		return a(t, e), t;
	};
	Object.defineProperty(e, "__esModule", { value: !0 }), e.req = e.json = e.toBuffer = void 0;
	let s = o((0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)(`http`)), c = o((0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)(`https`));
	async function l(e) {
		let t = 0, n = [];
		for await (let r of e) t += r.length, n.push(r);
		return Buffer.concat(n, t);
	}
	e.toBuffer = l;
	async function u(e) {
		let t = (await l(e)).toString(`utf8`);
		try {
			return JSON.parse(t);
		} catch (e) {
			let n = e;
			throw n.message += ` (input: ${t})`, n;
		}
	}
	e.json = u;
	function d(e, t = {}) {
		let n = ((typeof e == `string` ? e : e.href).startsWith(`https:`) ? c : s).request(e, t), r = new Promise((e, t) => {
			n.once(`response`, e).once(`error`, t).end();
		});
		return n.then = r.then.bind(r), n;
	}
	e.req = d;
})), xi = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t, n) => {
	var i = n && n.__createBinding || (Object.create ? (function(e, t, n, r) {
		r === void 0 && (r = n);
		var i = Object.getOwnPropertyDescriptor(t, n);
		(!i || (`get` in i ? !t.__esModule : i.writable || i.configurable)) && (i = {
			enumerable: !0,
			get: function() {
				return t[n];
			}
		}), Object.defineProperty(e, r, i);
	}) : (function(e, t, n, r) {
		r === void 0 && (r = n), e[r] = t[n];
	})), a = n && n.__setModuleDefault || (Object.create ? (function(e, t) {
		Object.defineProperty(e, "default", {
			enumerable: !0,
			value: t
		});
	}) : function(e, t) {
		e.default = t;
	}), o = n && n.__importStar || function(e) {
		if (e && e.__esModule) return e;
		var t = {};
		if (e != null) for (var n in e) n !== "default" && Object.prototype.hasOwnProperty.call(e, n) && i(t, e, n);
		return a(t, e), t;
	}, s = n && n.__exportStar || function(e, t) {
		for (var n in e) n !== "default" && !Object.prototype.hasOwnProperty.call(t, n) && i(t, e, n);
	};
	Object.defineProperty(e, "__esModule", { value: !0 }), e.Agent = void 0;
	let c = o((0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)(`net`)), l = o((0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)(`http`)), u = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)(`https`);
	s(bi(), e);
	let d = Symbol(`AgentBaseInternalState`);
	e.Agent = class extends l.Agent {
		constructor(e) {
			super(e), this[d] = {};
		}
		isSecureEndpoint(e) {
			if (e) {
				if (typeof e.secureEndpoint == `boolean`) return e.secureEndpoint;
				if (typeof e.protocol == `string`) return e.protocol === `https:`;
			}
			let { stack: t } = Error();
			return typeof t == `string` && t.split(`
`).some((e) => e.indexOf(`(https.js:`) !== -1 || e.indexOf(`node:https:`) !== -1);
		}
		incrementSockets(e) {
			if (this.maxSockets === 1 / 0 && this.maxTotalSockets === 1 / 0) return null;
			this.sockets[e] || (this.sockets[e] = []);
			let t = new c.Socket({ writable: !1 });
			return this.sockets[e].push(t), this.totalSocketCount++, t;
		}
		decrementSockets(e, t) {
			if (!this.sockets[e] || t === null) return;
			let n = this.sockets[e], r = n.indexOf(t);
			r !== -1 && (n.splice(r, 1), this.totalSocketCount--, n.length === 0 && delete this.sockets[e]);
		}
		getName(e) {
			return this.isSecureEndpoint(e) ? u.Agent.prototype.getName.call(this, e) : super.getName(e);
		}
		createSocket(e, t, n) {
			let r = {
				...t,
				secureEndpoint: this.isSecureEndpoint(t)
			}, i = this.getName(r), a = this.incrementSockets(i);
			Promise.resolve().then(() => this.connect(e, r)).then((o) => {
				if (this.decrementSockets(i, a), o instanceof l.Agent) try {
					return o.addRequest(e, r);
				} catch (e) {
					return n(e);
				}
				this[d].currentSocket = o, super.createSocket(e, t, n);
			}, (e) => {
				this.decrementSockets(i, a), n(e);
			});
		}
		createConnection() {
			let e = this[d].currentSocket;
			if (this[d].currentSocket = void 0, !e) throw Error("No socket was returned in the `connect()` function");
			return e;
		}
		get defaultPort() {
			return this[d].defaultPort ?? (this.protocol === `https:` ? 443 : 80);
		}
		set defaultPort(e) {
			this[d] && (this[d].defaultPort = e);
		}
		get protocol() {
			return this[d].protocol ?? (this.isSecureEndpoint() ? `https:` : `http:`);
		}
		set protocol(e) {
			this[d] && (this[d].protocol = e);
		}
	};
})), Si = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t, n) => {
	var r = n && n.__importDefault || function(e) {
		return e && e.__esModule ? e : { default: e };
	};
	Object.defineProperty(e, "__esModule", { value: !0 }), e.parseProxyResponse = void 0;
	let i = (0, r(yi()).default)(`https-proxy-agent:parse-proxy-response`);
	function a(e) {
		return new Promise((t, n) => {
			let r = 0, a = [];
			function o() {
				let t = e.read();
				t ? u(t) : e.once(`readable`, o);
			}
			function s() {
				e.removeListener(`end`, c), e.removeListener(`error`, l), e.removeListener(`readable`, o);
			}
			function c() {
				s(), i(`onend`), n(Error(`Proxy connection ended before receiving CONNECT response`));
			}
			function l(e) {
				s(), i(`onerror %o`, e), n(e);
			}
			function u(c) {
				a.push(c), r += c.length;
				let l = Buffer.concat(a, r), u = l.indexOf(`\r
\r
`);
				if (u === -1) {
					i(`have not received end of HTTP headers yet...`), o();
					return;
				}
				let d = l.slice(0, u).toString(`ascii`).split(`\r
`), f = d.shift();
				if (!f) return e.destroy(), n(Error(`No header received from proxy CONNECT response`));
				let p = f.split(` `), m = +p[1], h = p.slice(2).join(` `), g = {};
				for (let t of d) {
					if (!t) continue;
					let r = t.indexOf(`:`);
					if (r === -1) return e.destroy(), n(Error(`Invalid header from proxy CONNECT response: "${t}"`));
					let i = t.slice(0, r).toLowerCase(), a = t.slice(r + 1).trimStart(), o = g[i];
					typeof o == `string` ? g[i] = [o, a] : Array.isArray(o) ? o.push(a) : g[i] = a;
				}
				i(`got proxy server response: %o %o`, f, g), s(), t({
					connect: {
						statusCode: m,
						statusText: h,
						headers: g
					},
					buffered: l
				});
			}
			e.on(`error`, l), e.on(`end`, c), o();
		});
	}
	e.parseProxyResponse = a;
})), Ci = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t, n) => {
	var i = n && n.__createBinding || (Object.create ? (function(e, t, n, r) {
		r === void 0 && (r = n);
		var i = Object.getOwnPropertyDescriptor(t, n);
		(!i || (`get` in i ? !t.__esModule : i.writable || i.configurable)) && (i = {
			enumerable: !0,
			get: function() {
				return t[n];
			}
		}), Object.defineProperty(e, r, i);
	}) : (function(e, t, n, r) {
		r === void 0 && (r = n), e[r] = t[n];
	})), a = n && n.__setModuleDefault || (Object.create ? (function(e, t) {
		Object.defineProperty(e, "default", {
			enumerable: !0,
			value: t
		});
	}) : function(e, t) {
		e.default = t;
	}), o = n && n.__importStar || function(e) {
		if (e && e.__esModule) return e;
		var t = {};
		if (e != null) for (var n in e) n !== "default" && Object.prototype.hasOwnProperty.call(e, n) && i(t, e, n);
		return a(t, e), t;
	}, s = n && n.__importDefault || function(e) {
		return e && e.__esModule ? e : { default: e };
	};
	Object.defineProperty(e, "__esModule", { value: !0 }), e.HttpsProxyAgent = void 0;
	let c = o((0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)(`net`)), l = o((0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)(`tls`)), u = s((0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)(`assert`)), d = s(yi()), f = xi(), p = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)(`url`), m = Si(), h = (0, d.default)(`https-proxy-agent`), g = (e) => e.servername === void 0 && e.host && !c.isIP(e.host) ? {
		...e,
		servername: e.host
	} : e;
	var ee = class extends f.Agent {
		constructor(e, t) {
			super(t), this.options = { path: void 0 }, this.proxy = typeof e == `string` ? new p.URL(e) : e, this.proxyHeaders = t?.headers ?? {}, h(`Creating new HttpsProxyAgent instance: %o`, this.proxy.href);
			let n = (this.proxy.hostname || this.proxy.host).replace(/^\[|\]$/g, ``), r = this.proxy.port ? parseInt(this.proxy.port, 10) : this.proxy.protocol === `https:` ? 443 : 80;
			this.connectOpts = {
				ALPNProtocols: [`http/1.1`],
				...t ? ne(t, `headers`) : null,
				host: n,
				port: r
			};
		}
		async connect(e, t) {
			let { proxy: n } = this;
			if (!t.host) throw TypeError(`No "host" provided`);
			let r;
			n.protocol === `https:` ? (h("Creating `tls.Socket`: %o", this.connectOpts), r = l.connect(g(this.connectOpts))) : (h("Creating `net.Socket`: %o", this.connectOpts), r = c.connect(this.connectOpts));
			let i = typeof this.proxyHeaders == `function` ? this.proxyHeaders() : { ...this.proxyHeaders }, a = c.isIPv6(t.host) ? `[${t.host}]` : t.host, o = `CONNECT ${a}:${t.port} HTTP/1.1\r\n`;
			if (n.username || n.password) {
				let e = `${decodeURIComponent(n.username)}:${decodeURIComponent(n.password)}`;
				i[`Proxy-Authorization`] = `Basic ${Buffer.from(e).toString(`base64`)}`;
			}
			i.Host = `${a}:${t.port}`, i[`Proxy-Connection`] ||= this.keepAlive ? `Keep-Alive` : `close`;
			for (let e of Object.keys(i)) o += `${e}: ${i[e]}\r\n`;
			let s = (0, m.parseProxyResponse)(r);
			r.write(`${o}\r\n`);
			let { connect: d, buffered: f } = await s;
			if (e.emit(`proxyConnect`, d), this.emit(`proxyConnect`, d, e), d.statusCode === 200) return e.once(`socket`, te), t.secureEndpoint ? (h(`Upgrading socket connection to TLS`), l.connect({
				...ne(g(t), `host`, `path`, `port`),
				socket: r
			})) : r;
			r.destroy();
			let p = new c.Socket({ writable: !1 });
			return p.readable = !0, e.once(`socket`, (e) => {
				h(`Replaying proxy buffer for failed request`), (0, u.default)(e.listenerCount(`data`) > 0), e.push(f), e.push(null);
			}), p;
		}
	};
	ee.protocols = [`http`, `https`], e.HttpsProxyAgent = ee;
	function te(e) {
		e.resume();
	}
	function ne(e, ...t) {
		let n = {}, r;
		for (r in e) t.includes(r) || (n[r] = e[r]);
		return n;
	}
})), wi = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t, n) => {
	var i = n && n.__createBinding || (Object.create ? (function(e, t, n, r) {
		r === void 0 && (r = n);
		var i = Object.getOwnPropertyDescriptor(t, n);
		(!i || (`get` in i ? !t.__esModule : i.writable || i.configurable)) && (i = {
			enumerable: !0,
			get: function() {
				return t[n];
			}
		}), Object.defineProperty(e, r, i);
	}) : (function(e, t, n, r) {
		r === void 0 && (r = n), e[r] = t[n];
	})), a = n && n.__setModuleDefault || (Object.create ? (function(e, t) {
		Object.defineProperty(e, "default", {
			enumerable: !0,
			value: t
		});
	}) : function(e, t) {
		e.default = t;
	}), o = n && n.__importStar || function(e) {
		if (e && e.__esModule) return e;
		var t = {};
		if (e != null) for (var n in e) n !== "default" && Object.prototype.hasOwnProperty.call(e, n) && i(t, e, n);
		return a(t, e), t;
	}, s = n && n.__importDefault || function(e) {
		return e && e.__esModule ? e : { default: e };
	};
	Object.defineProperty(e, "__esModule", { value: !0 }), e.HttpProxyAgent = void 0;
	let c = o((0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)(`net`)), l = o((0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)(`tls`)), u = s(yi()), d = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)(`events`), f = xi(), p = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)(`url`), m = (0, u.default)(`http-proxy-agent`);
	var h = class extends f.Agent {
		constructor(e, t) {
			super(t), this.proxy = typeof e == `string` ? new p.URL(e) : e, this.proxyHeaders = t?.headers ?? {}, m(`Creating new HttpProxyAgent instance: %o`, this.proxy.href);
			let n = (this.proxy.hostname || this.proxy.host).replace(/^\[|\]$/g, ``), r = this.proxy.port ? parseInt(this.proxy.port, 10) : this.proxy.protocol === `https:` ? 443 : 80;
			this.connectOpts = {
				...t ? g(t, `headers`) : null,
				host: n,
				port: r
			};
		}
		addRequest(e, t) {
			e._header = null, this.setRequestProps(e, t), super.addRequest(e, t);
		}
		setRequestProps(e, t) {
			let { proxy: n } = this, r = `${t.secureEndpoint ? `https:` : `http:`}//${e.getHeader(`host`) || `localhost`}`, i = new p.URL(e.path, r);
			t.port !== 80 && (i.port = String(t.port)), e.path = String(i);
			let a = typeof this.proxyHeaders == `function` ? this.proxyHeaders() : { ...this.proxyHeaders };
			if (n.username || n.password) {
				let e = `${decodeURIComponent(n.username)}:${decodeURIComponent(n.password)}`;
				a[`Proxy-Authorization`] = `Basic ${Buffer.from(e).toString(`base64`)}`;
			}
			a[`Proxy-Connection`] ||= this.keepAlive ? `Keep-Alive` : `close`;
			for (let t of Object.keys(a)) {
				let n = a[t];
				n && e.setHeader(t, n);
			}
		}
		async connect(e, t) {
			e._header = null, e.path.includes(`://`) || this.setRequestProps(e, t);
			let n, r;
			m(`Regenerating stored HTTP header string for request`), e._implicitHeader(), e.outputData && e.outputData.length > 0 && (m(`Patching connection write() output buffer with updated header`), n = e.outputData[0].data, r = n.indexOf(`\r
\r
`) + 4, e.outputData[0].data = e._header + n.substring(r), m(`Output buffer: %o`, e.outputData[0].data));
			let i;
			return this.proxy.protocol === `https:` ? (m("Creating `tls.Socket`: %o", this.connectOpts), i = l.connect(this.connectOpts)) : (m("Creating `net.Socket`: %o", this.connectOpts), i = c.connect(this.connectOpts)), await (0, d.once)(i, `connect`), i;
		}
	};
	h.protocols = [`http`, `https`], e.HttpProxyAgent = h;
	function g(e, ...t) {
		let n = {}, r;
		for (r in e) t.includes(r) || (n[r] = e[r]);
		return n;
	}
})), Ti = Ci(), Ei = wi();
const Di = [];
let Oi = !1;
const ki = /* @__PURE__ */ new Map();
function Ai(e) {
	if (process.env[e]) return process.env[e];
	if (process.env[e.toLowerCase()]) return process.env[e.toLowerCase()];
}
function ji() {
	if (!process) return;
	let e = Ai(`HTTPS_PROXY`), t = Ai(`ALL_PROXY`), n = Ai(`HTTP_PROXY`);
	return e || t || n;
}
function Mi(e, t, n) {
	if (t.length === 0) return !1;
	let r = new URL(e).hostname;
	if (n?.has(r)) return n.get(r);
	let i = !1;
	for (let e of t) e[0] === `.` ? (r.endsWith(e) || r.length === e.length - 1 && r === e.slice(1)) && (i = !0) : r === e && (i = !0);
	return n?.set(r, i), i;
}
function Ni() {
	let e = Ai(`NO_PROXY`);
	return Oi = !0, e ? e.split(`,`).map((e) => e.trim()).filter((e) => e.length) : [];
}
function Pi(e) {
	if (!e && (e = ji(), !e)) return;
	let t = new URL(e);
	return {
		host: (t.protocol ? t.protocol + `//` : ``) + t.hostname,
		port: Number.parseInt(t.port || `80`),
		username: t.username,
		password: t.password
	};
}
function Fi() {
	let e = ji();
	return e ? new URL(e) : void 0;
}
function Ii(e) {
	let t;
	try {
		t = new URL(e.host);
	} catch {
		throw Error(`Expecting a valid host string in proxy settings, but found "${e.host}".`);
	}
	return t.port = String(e.port), e.username && (t.username = e.username), e.password && (t.password = e.password), t;
}
function Li(e, t, n) {
	if (e.agent) return;
	let r = new URL(e.url).protocol !== `https:`;
	e.tlsSettings && Mr.warning(`TLS settings are not supported in combination with custom Proxy, certificates provided to the client will be ignored.`), r ? (t.httpProxyAgent ||= new Ei.HttpProxyAgent(n), e.agent = t.httpProxyAgent) : (t.httpsProxyAgent ||= new Ti.HttpsProxyAgent(n), e.agent = t.httpsProxyAgent);
}
function Ri(e, t) {
	Oi || Di.push(...Ni());
	let n = e ? Ii(e) : Fi(), r = {};
	return {
		name: `proxyPolicy`,
		async sendRequest(e, i) {
			return !e.proxySettings && n && !Mi(e.url, t?.customNoProxyList ?? Di, t?.customNoProxyList ? void 0 : ki) ? Li(e, r, n) : e.proxySettings && Li(e, r, Ii(e.proxySettings)), i(e);
		}
	};
}
function zi() {
	return {
		name: `decompressResponsePolicy`,
		async sendRequest(e, t) {
			return e.method !== `HEAD` && e.headers.set(`Accept-Encoding`, `gzip,deflate`), t(e);
		}
	};
}
const Bi = [`GET`, `HEAD`];
function Vi(e = {}) {
	let { maxRetries: t = 20, allowCrossOriginRedirects: n = !1 } = e;
	return {
		name: `redirectPolicy`,
		async sendRequest(e, r) {
			return Hi(r, await r(e), t, n);
		}
	};
}
async function Hi(e, t, n, r, i = 0) {
	let { request: a, status: o, headers: s } = t, c = s.get(`location`);
	if (c && (o === 300 || o === 301 && Bi.includes(a.method) || o === 302 && Bi.includes(a.method) || o === 303 && a.method === `POST` || o === 307) && i < n) {
		let s = new URL(c, a.url);
		if (!r) {
			let e = new URL(a.url);
			if (s.origin !== e.origin) return Mr.verbose(`Skipping cross-origin redirect from ${e.origin} to ${s.origin}.`), t;
		}
		return a.url = s.toString(), o === 303 && (a.method = `GET`, a.headers.delete(`Content-Length`), delete a.body), a.headers.delete(`Authorization`), Hi(e, await e(a), n, r, i + 1);
	}
	return t;
}
function Ui(e) {
	return e instanceof Blob;
}
async function* Wi() {
	let e = this.getReader();
	try {
		for (;;) {
			let { done: t, value: n } = await e.read();
			if (t) return;
			yield n;
		}
	} finally {
		e.releaseLock();
	}
}
function Gi(e) {
	e[Symbol.asyncIterator] || (e[Symbol.asyncIterator] = Wi.bind(e)), e.values ||= Wi.bind(e);
}
function Ki(e) {
	return e instanceof ReadableStream ? (Gi(e), stream__WEBPACK_IMPORTED_MODULE_20__.Readable.fromWeb(e)) : e;
}
function qi(e) {
	return e instanceof Uint8Array ? stream__WEBPACK_IMPORTED_MODULE_20__.Readable.from(Buffer.from(e)) : Ui(e) ? Ki(e.stream()) : Ki(e);
}
async function Ji(e) {
	return function() {
		let t = e.map((e) => typeof e == `function` ? e() : e).map(qi);
		return stream__WEBPACK_IMPORTED_MODULE_20__.Readable.from((async function* () {
			for (let e of t) for await (let t of e) yield t;
		})());
	};
}
function Yi() {
	return `----AzSDKFormBoundary${mr()}`;
}
function Xi(e) {
	let t = ``;
	for (let [n, r] of e) t += `${n}: ${r}\r\n`;
	return t;
}
function Zi(e) {
	if (e instanceof Uint8Array) return e.byteLength;
	if (Ui(e)) return e.size === -1 ? void 0 : e.size;
}
function Qi(e) {
	let t = 0;
	for (let n of e) {
		let e = Zi(n);
		if (e === void 0) return;
		t += e;
	}
	return t;
}
async function $i(e, t, n) {
	let r = [
		jr(`--${n}`, `utf-8`),
		...t.flatMap((e) => [
			jr(`\r
`, `utf-8`),
			jr(Xi(e.headers), `utf-8`),
			jr(`\r
`, `utf-8`),
			e.body,
			jr(`\r\n--${n}`, `utf-8`)
		]),
		jr(`--\r
\r
`, `utf-8`)
	], i = Qi(r);
	i && e.headers.set(`Content-Length`, i), e.body = await Ji(r);
}
const ea = `multipartPolicy`, ta = /* @__PURE__ */ new Set(`abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'()+,-./:=?`);
function na(e) {
	if (e.length > 70) throw Error(`Multipart boundary "${e}" exceeds maximum length of 70 characters`);
	if (Array.from(e).some((e) => !ta.has(e))) throw Error(`Multipart boundary "${e}" contains invalid characters`);
}
function ra() {
	return {
		name: ea,
		async sendRequest(e, t) {
			if (!e.multipartBody) return t(e);
			if (e.body) throw Error(`multipartBody and regular body cannot be set at the same time`);
			let n = e.multipartBody.boundary, r = e.headers.get(`Content-Type`) ?? `multipart/mixed`, i = r.match(/^(multipart\/[^ ;]+)(?:; *boundary=(.+))?$/);
			if (!i) throw Error(`Got multipart request body, but content-type header was not multipart: ${r}`);
			let [, a, o] = i;
			if (o && n && o !== n) throw Error(`Multipart boundary was specified as ${o} in the header, but got ${n} in the request body`);
			return n ??= o, n ? na(n) : n = Yi(), e.headers.set(`Content-Type`, `${a}; boundary=${n}`), await $i(e, e.multipartBody.parts, n), e.multipartBody = void 0, t(e);
		}
	};
}
function ia() {
	return yr();
}
const aa = or({
	logLevelEnvVarName: `AZURE_LOG_LEVEL`,
	namespace: `azure`
});
aa.logger;
function oa(e) {
	return aa.createClientLogger(e);
}
const sa = oa(`core-rest-pipeline`);
function ca(e = {}) {
	return Gr({
		logger: sa.info,
		...e
	});
}
function la(e = {}) {
	return Vi(e);
}
function ua() {
	return `User-Agent`;
}
async function da(e) {
	if (node_process__WEBPACK_IMPORTED_MODULE_16__ && node_process__WEBPACK_IMPORTED_MODULE_16__.versions) {
		let t = `${node_os__WEBPACK_IMPORTED_MODULE_15__.type()} ${node_os__WEBPACK_IMPORTED_MODULE_15__.release()}; ${node_os__WEBPACK_IMPORTED_MODULE_15__.arch()}`;
		node_process__WEBPACK_IMPORTED_MODULE_16__.versions.bun ? e.set(`Bun`, `${node_process__WEBPACK_IMPORTED_MODULE_16__.versions.bun} (${t})`) : node_process__WEBPACK_IMPORTED_MODULE_16__.versions.deno ? e.set(`Deno`, `${node_process__WEBPACK_IMPORTED_MODULE_16__.versions.deno} (${t})`) : node_process__WEBPACK_IMPORTED_MODULE_16__.versions.node && e.set(`Node`, `${node_process__WEBPACK_IMPORTED_MODULE_16__.versions.node} (${t})`);
	}
}
const fa = `1.24.0`;
function pa(e) {
	let t = [];
	for (let [n, r] of e) {
		let e = r ? `${n}/${r}` : n;
		t.push(e);
	}
	return t.join(` `);
}
function ma() {
	return ua();
}
async function ha(e) {
	let t = /* @__PURE__ */ new Map();
	t.set(`core-rest-pipeline`, fa), await da(t);
	let n = pa(t);
	return e ? `${e} ${n}` : n;
}
const ga = ma();
function _a(e = {}) {
	let t = ha(e.userAgentPrefix);
	return {
		name: `userAgentPolicy`,
		async sendRequest(e, n) {
			return e.headers.has(ga) || e.headers.set(ga, await t), n(e);
		}
	};
}
const va = Symbol(`rawContent`);
function ya(e) {
	return typeof e[va] == `function`;
}
function ba(e) {
	return ya(e) ? e[va]() : e;
}
const xa = ea;
function Sa() {
	let e = ra();
	return {
		name: xa,
		sendRequest: async (t, n) => {
			if (t.multipartBody) for (let e of t.multipartBody.parts) ya(e.body) && (e.body = ba(e.body));
			return e.sendRequest(t, n);
		}
	};
}
function Ca() {
	return zi();
}
function wa(e = {}) {
	return oi(e);
}
function Ta() {
	return ci();
}
var Ea = class extends Error {
	constructor(e) {
		super(e), this.name = `AbortError`;
	}
};
function Da(e, t) {
	let { cleanupBeforeAbort: n, abortSignal: r, abortErrorMsg: i } = t ?? {};
	return new Promise((t, a) => {
		function o() {
			a(new Ea(i ?? `The operation was aborted.`));
		}
		function s() {
			r?.removeEventListener(`abort`, c);
		}
		function c() {
			n?.(), s(), o();
		}
		if (r?.aborted) return o();
		try {
			e((e) => {
				s(), t(e);
			}, (e) => {
				s(), a(e);
			});
		} catch (e) {
			a(e);
		}
		r?.addEventListener(`abort`, c);
	});
}
function Oa(e, t) {
	let n, { abortSignal: r, abortErrorMsg: i } = t ?? {};
	return Da((t) => {
		n = setTimeout(t, e);
	}, {
		cleanupBeforeAbort: () => clearTimeout(n),
		abortSignal: r,
		abortErrorMsg: i ?? `The delay was aborted.`
	});
}
function ka(e) {
	if (xr(e)) return e.message;
	{
		let t;
		try {
			t = typeof e == `object` && e ? JSON.stringify(e) : String(e);
		} catch {
			t = `[unable to stringify input]`;
		}
		return `Unknown error ${t}`;
	}
}
function Aa(e) {
	return xr(e);
}
function ja() {
	return mr();
}
function Ma(e, t) {
	return Ar(e, t);
}
function Na(e, t) {
	return jr(e, t);
}
function Pa(e) {
	return Pi(e);
}
function Fa(e, t) {
	return Ri(e, t);
}
function Ia(e = `x-ms-client-request-id`) {
	return {
		name: `setClientRequestIdPolicy`,
		async sendRequest(t, n) {
			return t.headers.has(e) || t.headers.set(e, t.requestId), n(t);
		}
	};
}
function La(e) {
	return di(e);
}
function Ra(e) {
	return fi(e);
}
const za = {
	span: Symbol.for(`@azure/core-tracing span`),
	namespace: Symbol.for(`@azure/core-tracing namespace`)
};
function Ba(e = {}) {
	let t = new Va(e.parentContext);
	return e.span && (t = t.setValue(za.span, e.span)), e.namespace && (t = t.setValue(za.namespace, e.namespace)), t;
}
var Va = class e {
	_contextMap;
	constructor(t) {
		this._contextMap = t instanceof e ? new Map(t._contextMap) : /* @__PURE__ */ new Map();
	}
	setValue(t, n) {
		let r = new e(this);
		return r._contextMap.set(t, n), r;
	}
	getValue(e) {
		return this._contextMap.get(e);
	}
	deleteValue(t) {
		let n = new e(this);
		return n._contextMap.delete(t), n;
	}
};
const Ha = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.state = void 0, e.state = { instrumenterImplementation: void 0 };
}))().state;
function Ua() {
	return {
		end: () => {},
		isRecording: () => !1,
		recordException: () => {},
		setAttribute: () => {},
		setStatus: () => {},
		addEvent: () => {}
	};
}
function Wa() {
	return {
		createRequestHeaders: () => ({}),
		parseTraceparentHeader: () => {},
		startSpan: (e, t) => ({
			span: Ua(),
			tracingContext: Ba({ parentContext: t.tracingContext })
		}),
		withContext(e, t, ...n) {
			return t(...n);
		}
	};
}
function Ga() {
	return Ha.instrumenterImplementation ||= Wa(), Ha.instrumenterImplementation;
}
function Ka(e) {
	let { namespace: t, packageName: n, packageVersion: r } = e;
	function i(e, i, a) {
		let o = Ga().startSpan(e, {
			...a,
			packageName: n,
			packageVersion: r,
			tracingContext: i?.tracingOptions?.tracingContext
		}), s = o.tracingContext, c = o.span;
		return s.getValue(za.namespace) || (s = s.setValue(za.namespace, t)), c.setAttribute(`az.namespace`, s.getValue(za.namespace)), {
			span: c,
			updatedOptions: Object.assign({}, i, { tracingOptions: {
				...i?.tracingOptions,
				tracingContext: s
			} })
		};
	}
	async function a(e, t, n, r) {
		let { span: a, updatedOptions: s } = i(e, t, r);
		try {
			let e = await o(s.tracingOptions.tracingContext, () => Promise.resolve(n(s, a)));
			return a.setStatus({ status: `success` }), e;
		} catch (e) {
			throw a.setStatus({
				status: `error`,
				error: e
			}), e;
		} finally {
			a.end();
		}
	}
	function o(e, t, ...n) {
		return Ga().withContext(e, t, ...n);
	}
	function s(e) {
		return Ga().parseTraceparentHeader(e);
	}
	function c(e) {
		return Ga().createRequestHeaders(e);
	}
	return {
		startSpan: i,
		withSpan: a,
		withContext: o,
		parseTraceparentHeader: s,
		createRequestHeaders: c
	};
}
const qa = Or;
function Ja(e) {
	return kr(e);
}
function Ya(e = {}) {
	let t = ha(e.userAgentPrefix), n = new Er({ additionalAllowedQueryParameters: e.additionalAllowedQueryParameters }), r = Xa();
	return {
		name: `tracingPolicy`,
		async sendRequest(e, i) {
			if (!r) return i(e);
			let a = await t, o = {
				"http.url": n.sanitizeUrl(e.url),
				"http.method": e.method,
				"http.user_agent": a,
				requestId: e.requestId
			};
			a && (o[`http.user_agent`] = a);
			let { span: s, tracingContext: c } = Za(r, e, o) ?? {};
			if (!s || !c) return i(e);
			try {
				let t = await r.withContext(c, i, e);
				return $a(s, t), t;
			} catch (e) {
				throw Qa(s, e), e;
			}
		}
	};
}
function Xa() {
	try {
		return Ka({
			namespace: ``,
			packageName: `@azure/core-rest-pipeline`,
			packageVersion: fa
		});
	} catch (e) {
		sa.warning(`Error when creating the TracingClient: ${ka(e)}`);
		return;
	}
}
function Za(e, t, n) {
	try {
		let { span: r, updatedOptions: i } = e.startSpan(`HTTP ${t.method}`, { tracingOptions: t.tracingOptions }, {
			spanKind: `client`,
			spanAttributes: n
		});
		if (!r.isRecording()) {
			r.end();
			return;
		}
		let a = e.createRequestHeaders(i.tracingOptions.tracingContext);
		for (let [e, n] of Object.entries(a)) t.headers.set(e, n);
		return {
			span: r,
			tracingContext: i.tracingOptions.tracingContext
		};
	} catch (e) {
		sa.warning(`Skipping creating a tracing span due to an error: ${ka(e)}`);
		return;
	}
}
function Qa(e, t) {
	try {
		e.setStatus({
			status: `error`,
			error: Aa(t) ? t : void 0
		}), Ja(t) && t.statusCode && e.setAttribute(`http.status_code`, t.statusCode), e.end();
	} catch (e) {
		sa.warning(`Skipping tracing span processing due to an error: ${ka(e)}`);
	}
}
function $a(e, t) {
	try {
		e.setAttribute(`http.status_code`, t.status);
		let n = t.headers.get(`x-ms-request-id`);
		n && e.setAttribute(`serviceRequestId`, n), t.status >= 400 && e.setStatus({ status: `error` }), e.end();
	} catch (e) {
		sa.warning(`Skipping tracing span processing due to an error: ${ka(e)}`);
	}
}
function eo(e) {
	if (e instanceof AbortSignal) return { abortSignal: e };
	if (e.aborted) return { abortSignal: AbortSignal.abort(`reason` in e ? e.reason : void 0) };
	let t = new AbortController(), n = !0;
	function r() {
		n &&= (e.removeEventListener(`abort`, i), !1);
	}
	function i() {
		t.abort(`reason` in e ? e.reason : void 0), r();
	}
	return e.addEventListener(`abort`, i), {
		abortSignal: t.signal,
		cleanup: r
	};
}
function to() {
	return {
		name: `wrapAbortSignalLikePolicy`,
		sendRequest: async (e, t) => {
			if (!e.abortSignal) return t(e);
			let { abortSignal: n, cleanup: r } = eo(e.abortSignal);
			e.abortSignal = n;
			try {
				return await t(e);
			} finally {
				r?.();
			}
		}
	};
}
function no(e) {
	let t = ia();
	return e.agent && t.addPolicy(La(e.agent)), e.tlsOptions && t.addPolicy(Ra(e.tlsOptions)), t.addPolicy(Fa(e.proxyOptions)), t.addPolicy(Ca()), t.addPolicy(to()), t.addPolicy(Ta(), { beforePolicies: [xa] }), t.addPolicy(_a(e.userAgentOptions)), t.addPolicy(Ia(e.telemetryOptions?.clientRequestIdHeaderName)), t.addPolicy(Sa(), { afterPhase: `Deserialize` }), t.addPolicy(wa(e.retryOptions), { phase: `Retry` }), t.addPolicy(Ya({
		...e.userAgentOptions,
		...e.loggingOptions
	}), { afterPhase: `Retry` }), t.addPolicy(la(e.redirectOptions), { afterPhase: `Retry` }), t.addPolicy(ca(e.loggingOptions), { afterPhase: `Sign` }), t;
}
function ro() {
	let e = Wr();
	return { async sendRequest(t) {
		let { abortSignal: n, cleanup: r } = t.abortSignal ? eo(t.abortSignal) : {};
		try {
			return t.abortSignal = n, await e.sendRequest(t);
		} finally {
			r?.();
		}
	} };
}
function io(e) {
	return pr(e);
}
function ao(e) {
	return gr(e);
}
const oo = {
	forcedRefreshWindowInMs: 1e3,
	retryIntervalInMs: 3e3,
	refreshWindowInMs: 12e4
};
async function so(e, t, n) {
	async function r() {
		if (Date.now() < n) try {
			return await e();
		} catch {
			return null;
		}
		{
			let t = await e();
			if (t === null) throw Error(`Failed to refresh access token.`);
			return t;
		}
	}
	let i = await r();
	for (; i === null;) await Oa(t), i = await r();
	return i;
}
function co(e, t) {
	let n = null, r = null, i, a = {
		...oo,
		...t
	}, o = {
		get isRefreshing() {
			return n !== null;
		},
		get shouldRefresh() {
			return r === null ? !0 : o.isRefreshing ? !1 : r.refreshAfterTimestamp && r.refreshAfterTimestamp < Date.now() ? !0 : r.expiresOnTimestamp - a.refreshWindowInMs < Date.now();
		},
		get mustRefresh() {
			return r === null || r.expiresOnTimestamp - a.forcedRefreshWindowInMs < Date.now();
		}
	};
	function s(t, s) {
		return o.isRefreshing || (n = so(() => e.getToken(t, s), a.retryIntervalInMs, r?.expiresOnTimestamp ?? Date.now()).then((e) => (n = null, r = e, i = s.tenantId, r)).catch((e) => {
			throw n = null, r = null, i = void 0, e;
		})), n;
	}
	return async (e, t) => {
		let n = !!t.claims, a = i !== t.tenantId;
		return n && (r = null), a || n || o.mustRefresh ? s(e, t) : (o.shouldRefresh && s(e, t), r);
	};
}
async function lo(e, t) {
	try {
		return [await t(e), void 0];
	} catch (e) {
		if (Ja(e) && e.response) return [e.response, e];
		throw e;
	}
}
async function uo(e) {
	let { scopes: t, getAccessToken: n, request: r } = e, i = await n(t, {
		abortSignal: r.abortSignal,
		tracingOptions: r.tracingOptions,
		enableCae: !0
	});
	i && e.request.headers.set(`Authorization`, `Bearer ${i.token}`);
}
function fo(e) {
	return e.status === 401 && e.headers.has(`WWW-Authenticate`);
}
async function po(e, t) {
	let { scopes: n } = e, r = await e.getAccessToken(n, {
		enableCae: !0,
		claims: t
	});
	return r ? (e.request.headers.set(`Authorization`, `${r.tokenType ?? `Bearer`} ${r.token}`), !0) : !1;
}
function mo(e) {
	let { credential: t, scopes: n, challengeCallbacks: r } = e, i = e.logger || sa, a = {
		authorizeRequest: r?.authorizeRequest?.bind(r) ?? uo,
		authorizeRequestOnChallenge: r?.authorizeRequestOnChallenge?.bind(r)
	}, o = t ? co(t) : () => Promise.resolve(null);
	return {
		name: `bearerTokenAuthenticationPolicy`,
		async sendRequest(e, t) {
			if (!e.url.toLowerCase().startsWith(`https://`)) throw Error(`Bearer token authentication is not permitted for non-TLS protected (non-https) URLs.`);
			await a.authorizeRequest({
				scopes: Array.isArray(n) ? n : [n],
				request: e,
				getAccessToken: o,
				logger: i
			});
			let r, s, c;
			if ([r, s] = await lo(e, t), fo(r)) {
				let l = go(r.headers.get(`WWW-Authenticate`));
				if (l) {
					let a;
					try {
						a = atob(l);
					} catch {
						return i.warning(`The WWW-Authenticate header contains "claims" that cannot be parsed. Unable to perform the Continuous Access Evaluation authentication flow. Unparsable claims: ${l}`), r;
					}
					c = await po({
						scopes: Array.isArray(n) ? n : [n],
						response: r,
						request: e,
						getAccessToken: o,
						logger: i
					}, a), c && ([r, s] = await lo(e, t));
				} else if (a.authorizeRequestOnChallenge && (c = await a.authorizeRequestOnChallenge({
					scopes: Array.isArray(n) ? n : [n],
					request: e,
					response: r,
					getAccessToken: o,
					logger: i
				}), c && ([r, s] = await lo(e, t)), fo(r) && (l = go(r.headers.get(`WWW-Authenticate`) ?? ``), l))) {
					let a;
					try {
						a = atob(l);
					} catch {
						return i.warning(`The WWW-Authenticate header contains "claims" that cannot be parsed. Unable to perform the Continuous Access Evaluation authentication flow. Unparsable claims: ${l}`), r;
					}
					c = await po({
						scopes: Array.isArray(n) ? n : [n],
						response: r,
						request: e,
						getAccessToken: o,
						logger: i
					}, a), c && ([r, s] = await lo(e, t));
				}
			}
			if (s) throw s;
			return r;
		}
	};
}
function ho(e) {
	let t = /(\w+)\s+((?:\w+=(?:"[^"]*"|[^,]*),?\s*)+)/g, n = /(\w+)="([^"]*)"/g, r = [], i;
	for (; (i = t.exec(e)) !== null;) {
		let e = i[1], t = i[2], a = {}, o;
		for (; (o = n.exec(t)) !== null;) a[o[1]] = o[2];
		r.push({
			scheme: e,
			params: a
		});
	}
	return r;
}
function go(e) {
	if (e) return ho(e).find((e) => e.scheme === `Bearer` && e.params.claims && e.params.error === `insufficient_claims`)?.params.claims;
}
function _o(e) {
	let t = e;
	return t && typeof t.getToken == `function` && (t.signRequest === void 0 || t.getToken.length > 0);
}
const vo = `DisableKeepAlivePolicy`;
function yo() {
	return {
		name: vo,
		async sendRequest(e, t) {
			return e.disableKeepAlive = !0, t(e);
		}
	};
}
function bo(e) {
	return e.getOrderedPolicies().some((e) => e.name === vo);
}
function xo(e) {
	return Ma(e, `base64`);
}
function So(e) {
	return Na(e, `base64`);
}
function Co(e, t) {
	return t !== `Composite` && t !== `Dictionary` && (typeof e == `string` || typeof e == `number` || typeof e == `boolean` || t?.match(/^(Date|DateTime|DateTimeRfc1123|UnixTime|ByteArray|Base64Url)$/i) !== null || e == null);
}
const wo = /^(-|\+)?P(?:([-+]?[0-9,.]*)Y)?(?:([-+]?[0-9,.]*)M)?(?:([-+]?[0-9,.]*)W)?(?:([-+]?[0-9,.]*)D)?(?:T(?:([-+]?[0-9,.]*)H)?(?:([-+]?[0-9,.]*)M)?(?:([-+]?[0-9,.]*)S)?)?$/;
function To(e) {
	return wo.test(e);
}
const Eo = /^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/i;
function Do(e) {
	return Eo.test(e);
}
function Oo(e) {
	let t = {
		...e.headers,
		...e.body
	};
	return e.hasNullableType && Object.getOwnPropertyNames(t).length === 0 ? e.shouldWrapBody ? { body: null } : null : e.shouldWrapBody ? {
		...e.headers,
		body: e.body
	} : t;
}
function ko(e, t) {
	let n = e.parsedHeaders;
	if (e.request.method === `HEAD`) return {
		...n,
		body: e.parsedBody
	};
	let r = t && t.bodyMapper, i = !!r?.nullable, a = r?.type.name;
	if (a === `Stream`) return {
		...n,
		blobBody: e.blobBody,
		readableStreamBody: e.readableStreamBody
	};
	let o = a === `Composite` && r.type.modelProperties || {}, s = Object.keys(o).some((e) => o[e].serializedName === ``);
	if (a === `Sequence` || s) {
		let t = e.parsedBody ?? [];
		for (let n of Object.keys(o)) o[n].serializedName && (t[n] = e.parsedBody?.[n]);
		if (n) for (let e of Object.keys(n)) t[e] = n[e];
		return i && !e.parsedBody && !n && Object.getOwnPropertyNames(o).length === 0 ? null : t;
	}
	return Oo({
		body: e.parsedBody,
		headers: n,
		hasNullableType: i,
		shouldWrapBody: Co(e.parsedBody, a)
	});
}
var Ao = class {
	modelMappers;
	isXML;
	constructor(e = {}, t = !1) {
		this.modelMappers = e, this.isXML = t;
	}
	validateConstraints(e, t, n) {
		let r = (e, r) => {
			throw Error(`"${n}" with value "${t}" should satisfy the constraint "${e}": ${r}.`);
		};
		if (e.constraints && t != null) {
			let { ExclusiveMaximum: n, ExclusiveMinimum: i, InclusiveMaximum: a, InclusiveMinimum: o, MaxItems: s, MaxLength: c, MinItems: l, MinLength: u, MultipleOf: d, Pattern: f, UniqueItems: p } = e.constraints;
			if (n !== void 0 && t >= n && r(`ExclusiveMaximum`, n), i !== void 0 && t <= i && r(`ExclusiveMinimum`, i), a !== void 0 && t > a && r(`InclusiveMaximum`, a), o !== void 0 && t < o && r(`InclusiveMinimum`, o), s !== void 0 && t.length > s && r(`MaxItems`, s), c !== void 0 && t.length > c && r(`MaxLength`, c), l !== void 0 && t.length < l && r(`MinItems`, l), u !== void 0 && t.length < u && r(`MinLength`, u), d !== void 0 && t % d !== 0 && r(`MultipleOf`, d), f) {
				let e = typeof f == `string` ? new RegExp(f) : f;
				(typeof t != `string` || t.match(e) === null) && r(`Pattern`, f);
			}
			p && t.some((e, t, n) => n.indexOf(e) !== t) && r(`UniqueItems`, p);
		}
	}
	serialize(e, t, n, r = { xml: {} }) {
		let i = { xml: {
			rootName: r.xml.rootName ?? ``,
			includeRoot: r.xml.includeRoot ?? !1,
			xmlCharKey: r.xml.xmlCharKey ?? `_`
		} }, a = {}, o = e.type.name;
		n ||= e.serializedName, o.match(/^Sequence$/i) !== null && (a = []), e.isConstant && (t = e.defaultValue);
		let { required: s, nullable: c } = e;
		if (s && c && t === void 0) throw Error(`${n} cannot be undefined.`);
		if (s && !c && t == null) throw Error(`${n} cannot be null or undefined.`);
		if (!s && c === !1 && t === null) throw Error(`${n} cannot be null.`);
		return t == null ? a = t : o.match(/^any$/i) === null ? o.match(/^(Number|String|Boolean|Object|Stream|Uuid)$/i) === null ? o.match(/^Enum$/i) === null ? o.match(/^(Date|DateTime|TimeSpan|DateTimeRfc1123|UnixTime)$/i) === null ? o.match(/^ByteArray$/i) === null ? o.match(/^Base64Url$/i) === null ? o.match(/^Sequence$/i) === null ? o.match(/^Dictionary$/i) === null ? o.match(/^Composite$/i) !== null && (a = Jo(this, e, t, n, !!this.isXML, i)) : a = Wo(this, e, t, n, !!this.isXML, i) : a = Uo(this, e, t, n, !!this.isXML, i) : a = Vo(n, t) : a = Bo(n, t) : a = Ho(o, t, n) : a = zo(n, e.type.allowedValues, t) : a = Ro(o, n, t) : a = t, a;
	}
	deserialize(e, t, n, r = { xml: {} }) {
		let i = {
			xml: {
				rootName: r.xml.rootName ?? ``,
				includeRoot: r.xml.includeRoot ?? !1,
				xmlCharKey: r.xml.xmlCharKey ?? `_`
			},
			ignoreUnknownProperties: r.ignoreUnknownProperties ?? !1
		};
		if (t == null) return this.isXML && e.type.name === `Sequence` && !e.xmlIsWrapped && (t = []), e.defaultValue !== void 0 && (t = e.defaultValue), t;
		let a, o = e.type.name;
		if (n ||= e.serializedName, o.match(/^Composite$/i) !== null) a = Zo(this, e, t, n, i);
		else {
			if (this.isXML) {
				let e = i.xml.xmlCharKey;
				t.$ !== void 0 && t[e] !== void 0 && (t = t[e]);
			}
			o.match(/^Number$/i) === null ? o.match(/^Boolean$/i) === null ? o.match(/^(String|Enum|Object|Stream|Uuid|TimeSpan|any)$/i) === null ? o.match(/^(Date|DateTime|DateTimeRfc1123)$/i) === null ? o.match(/^UnixTime$/i) === null ? o.match(/^ByteArray$/i) === null ? o.match(/^Base64Url$/i) === null ? o.match(/^Sequence$/i) === null ? o.match(/^Dictionary$/i) !== null && (a = Qo(this, e, t, n, i)) : a = $o(this, e, t, n, i) : a = Po(t) : a = So(t) : a = Lo(t) : a = new Date(t) : a = t : a = t === `true` || t !== `false` && t : (a = parseFloat(t), isNaN(a) && (a = t));
		}
		return e.isConstant && (a = e.defaultValue), a;
	}
};
function jo(e = {}, t = !1) {
	return new Ao(e, t);
}
function Mo(e, t) {
	let n = e.length;
	for (; n - 1 >= 0 && e[n - 1] === t;) --n;
	return e.substr(0, n);
}
function No(e) {
	if (e) {
		if (!(e instanceof Uint8Array)) throw Error(`Please provide an input of type Uint8Array for converting to Base64Url.`);
		return Mo(xo(e), `=`).replace(/\+/g, `-`).replace(/\//g, `_`);
	}
}
function Po(e) {
	if (e) {
		if (e && typeof e.valueOf() != `string`) throw Error(`Please provide an input of type string for converting to Uint8Array`);
		return e = e.replace(/-/g, `+`).replace(/_/g, `/`), So(e);
	}
}
function Fo(e) {
	let t = [], n = ``;
	if (e) {
		let r = e.split(`.`);
		for (let e of r) e.charAt(e.length - 1) === `\\` ? n += e.substr(0, e.length - 1) + `.` : (n += e, t.push(n), n = ``);
	}
	return t;
}
function Io(e) {
	if (e) return typeof e.valueOf() == `string` && (e = new Date(e)), Math.floor(e.getTime() / 1e3);
}
function Lo(e) {
	if (e) return /* @__PURE__ */ new Date(e * 1e3);
}
function Ro(e, t, n) {
	if (n != null) {
		if (e.match(/^Number$/i) !== null) {
			if (typeof n != `number`) throw Error(`${t} with value ${n} must be of type number.`);
		} else if (e.match(/^String$/i) !== null) {
			if (typeof n.valueOf() != `string`) throw Error(`${t} with value "${n}" must be of type string.`);
		} else if (e.match(/^Uuid$/i) !== null) {
			if (!(typeof n.valueOf() == `string` && Do(n))) throw Error(`${t} with value "${n}" must be of type string and a valid uuid.`);
		} else if (e.match(/^Boolean$/i) !== null) {
			if (typeof n != `boolean`) throw Error(`${t} with value ${n} must be of type boolean.`);
		} else if (e.match(/^Stream$/i) !== null) {
			let e = typeof n;
			if (e !== `string` && typeof n.pipe != `function` && typeof n.tee != `function` && !(n instanceof ArrayBuffer) && !ArrayBuffer.isView(n) && !((typeof Blob == `function` || typeof Blob == `object`) && n instanceof Blob) && e !== `function`) throw Error(`${t} must be a string, Blob, ArrayBuffer, ArrayBufferView, ReadableStream, or () => ReadableStream.`);
		}
	}
	return n;
}
function zo(e, t, n) {
	if (!t) throw Error(`Please provide a set of allowedValues to validate ${e} as an Enum Type.`);
	if (!t.some((e) => typeof e.valueOf() == `string` ? e.toLowerCase() === n.toLowerCase() : e === n)) throw Error(`${n} is not a valid value for ${e}. The valid values are: ${JSON.stringify(t)}.`);
	return n;
}
function Bo(e, t) {
	if (t != null) {
		if (!(t instanceof Uint8Array)) throw Error(`${e} must be of type Uint8Array.`);
		t = xo(t);
	}
	return t;
}
function Vo(e, t) {
	if (t != null) {
		if (!(t instanceof Uint8Array)) throw Error(`${e} must be of type Uint8Array.`);
		t = No(t);
	}
	return t;
}
function Ho(e, t, n) {
	if (t != null) {
		if (e.match(/^Date$/i) !== null) {
			if (!(t instanceof Date || typeof t.valueOf() == `string` && !isNaN(Date.parse(t)))) throw Error(`${n} must be an instanceof Date or a string in ISO8601 format.`);
			t = t instanceof Date ? t.toISOString().substring(0, 10) : new Date(t).toISOString().substring(0, 10);
		} else if (e.match(/^DateTime$/i) !== null) {
			if (!(t instanceof Date || typeof t.valueOf() == `string` && !isNaN(Date.parse(t)))) throw Error(`${n} must be an instanceof Date or a string in ISO8601 format.`);
			t = t instanceof Date ? t.toISOString() : new Date(t).toISOString();
		} else if (e.match(/^DateTimeRfc1123$/i) !== null) {
			if (!(t instanceof Date || typeof t.valueOf() == `string` && !isNaN(Date.parse(t)))) throw Error(`${n} must be an instanceof Date or a string in RFC-1123 format.`);
			t = t instanceof Date ? t.toUTCString() : new Date(t).toUTCString();
		} else if (e.match(/^UnixTime$/i) !== null) {
			if (!(t instanceof Date || typeof t.valueOf() == `string` && !isNaN(Date.parse(t)))) throw Error(`${n} must be an instanceof Date or a string in RFC-1123/ISO8601 format for it to be serialized in UnixTime/Epoch format.`);
			t = Io(t);
		} else if (e.match(/^TimeSpan$/i) !== null && !To(t)) throw Error(`${n} must be a string in ISO 8601 format. Instead was "${t}".`);
	}
	return t;
}
function Uo(e, t, n, r, i, a) {
	if (!Array.isArray(n)) throw Error(`${r} must be of type Array.`);
	let o = t.type.element;
	if (!o || typeof o != `object`) throw Error(`"element" metadata for an Array must be defined in the mapper and it must be of type "object" in ${r}.`);
	o.type.name === `Composite` && o.type.className && (o = e.modelMappers[o.type.className] ?? o);
	let s = [];
	for (let t = 0; t < n.length; t++) {
		let c = e.serialize(o, n[t], r, a);
		if (i && o.xmlNamespace) {
			let e = o.xmlNamespacePrefix ? `xmlns:${o.xmlNamespacePrefix}` : `xmlns`;
			o.type.name === `Composite` ? (s[t] = { ...c }, s[t].$ = { [e]: o.xmlNamespace }) : (s[t] = {}, s[t][a.xml.xmlCharKey] = c, s[t].$ = { [e]: o.xmlNamespace });
		} else s[t] = c;
	}
	return s;
}
function Wo(e, t, n, r, i, a) {
	if (typeof n != `object`) throw Error(`${r} must be of type object.`);
	let o = t.type.value;
	if (!o || typeof o != `object`) throw Error(`"value" metadata for a Dictionary must be defined in the mapper and it must of type "object" in ${r}.`);
	let s = {};
	for (let t of Object.keys(n)) s[t] = Yo(o, e.serialize(o, n[t], r, a), i, a);
	if (i && t.xmlNamespace) {
		let e = t.xmlNamespacePrefix ? `xmlns:${t.xmlNamespacePrefix}` : `xmlns`, n = s;
		return n.$ = { [e]: t.xmlNamespace }, n;
	}
	return s;
}
function Go(e, t, n) {
	let r = t.type.additionalProperties;
	return !r && t.type.className ? Ko(e, t, n)?.type.additionalProperties : r;
}
function Ko(e, t, n) {
	let r = t.type.className;
	if (!r) throw Error(`Class name for model "${n}" is not provided in the mapper "${JSON.stringify(t, void 0, 2)}".`);
	return e.modelMappers[r];
}
function qo(e, t, n) {
	let r = t.type.modelProperties;
	if (!r) {
		let i = Ko(e, t, n);
		if (!i) throw Error(`mapper() cannot be null or undefined for model "${t.type.className}".`);
		if (r = i?.type.modelProperties, !r) throw Error(`modelProperties cannot be null or undefined in the mapper "${JSON.stringify(i)}" of type "${t.type.className}" for object "${n}".`);
	}
	return r;
}
function Jo(e, t, n, r, i, a) {
	if (ns(e, t) && (t = ts(e, t, n, `clientName`)), n != null) {
		let o = {}, s = qo(e, t, r);
		for (let c of Object.keys(s)) {
			let l = s[c];
			if (l.readOnly) continue;
			let u, d = o;
			if (e.isXML) u = l.xmlIsWrapped ? l.xmlName : l.xmlElementName || l.xmlName;
			else {
				let e = Fo(l.serializedName);
				u = e.pop();
				for (let t of e) d[t] == null && (n[c] !== void 0 && n[c] !== null || l.defaultValue !== void 0) && (d[t] = {}), d = d[t];
			}
			if (d != null) {
				if (i && t.xmlNamespace) {
					let e = t.xmlNamespacePrefix ? `xmlns:${t.xmlNamespacePrefix}` : `xmlns`;
					d.$ = {
						...d.$,
						[e]: t.xmlNamespace
					};
				}
				let o = l.serializedName === `` ? r : r + `.` + l.serializedName, s = n[c], f = ns(e, t);
				f && f.clientName === c && s == null && (s = t.serializedName);
				let p = e.serialize(l, s, o, a);
				if (p !== void 0 && u != null) {
					let e = Yo(l, p, i, a);
					i && l.xmlIsAttribute ? (d.$ = d.$ || {}, d.$[u] = p) : i && l.xmlIsWrapped ? d[u] = { [l.xmlElementName]: e } : d[u] = e;
				}
			}
		}
		let c = Go(e, t, r);
		if (c) {
			let t = Object.keys(s);
			for (let i of Object.keys(n)) t.every((e) => e !== i) && Object.defineProperty(o, i, {
				value: e.serialize(c, n[i], r + `["` + i + `"]`, a),
				enumerable: !0,
				configurable: !0,
				writable: !0
			});
		}
		return o;
	}
	return n;
}
function Yo(e, t, n, r) {
	if (!n || !e.xmlNamespace) return t;
	let i = { [e.xmlNamespacePrefix ? `xmlns:${e.xmlNamespacePrefix}` : `xmlns`]: e.xmlNamespace };
	if ([`Composite`].includes(e.type.name)) {
		if (t.$) return t;
		{
			let e = { ...t };
			return e.$ = i, e;
		}
	}
	let a = {};
	return a[r.xml.xmlCharKey] = t, a.$ = i, a;
}
function Xo(e, t) {
	return [`$`, t.xml.xmlCharKey].includes(e);
}
function Zo(e, t, n, r, i) {
	let a = i.xml.xmlCharKey ?? `_`;
	ns(e, t) && (t = ts(e, t, n, `serializedName`));
	let o = qo(e, t, r), s = {}, c = [];
	for (let l of Object.keys(o)) {
		let u = o[l], d = Fo(o[l].serializedName);
		c.push(d[0]);
		let { serializedName: f, xmlName: p, xmlElementName: m } = u, h = r;
		f !== `` && f !== void 0 && (h = r + `.` + f);
		let g = u.headerCollectionPrefix;
		if (g) {
			let t = {};
			for (let r of Object.keys(n)) r.startsWith(g) && (t[r.substring(g.length)] = e.deserialize(u.type.value, n[r], h, i)), c.push(r);
			s[l] = t;
		} else if (e.isXML) {
			if (u.xmlIsAttribute && n.$) s[l] = e.deserialize(u, n.$[p], h, i);
			else if (u.xmlIsMsText) n[a] === void 0 ? typeof n == `string` && (s[l] = n) : s[l] = n[a];
			else {
				let t = m || p || f;
				if (u.xmlIsWrapped) {
					let t = n[p]?.[m] ?? [];
					Object.defineProperty(s, l, {
						value: e.deserialize(u, t, h, i),
						enumerable: !0,
						configurable: !0,
						writable: !0
					}), c.push(p);
				} else {
					let r = n[t];
					s[l] = e.deserialize(u, r, h, i), c.push(t);
				}
			}
		} else {
			let r, a = n, c = 0;
			for (let e of d) {
				if (!a) break;
				c++, a = a[e];
			}
			a === null && c < d.length && (a = void 0), r = a;
			let f = t.type.polymorphicDiscriminator;
			f && l === f.clientName && r == null && (r = t.serializedName);
			let p;
			if (Array.isArray(n[l]) && o[l].serializedName === ``) {
				r = n[l];
				let t = e.deserialize(u, r, h, i);
				for (let [e, n] of Object.entries(s)) Object.prototype.hasOwnProperty.call(t, e) || (t[e] = n);
				s = t;
			} else (r !== void 0 || u.defaultValue !== void 0) && (p = e.deserialize(u, r, h, i), s[l] = p);
		}
	}
	let l = t.type.additionalProperties;
	if (l) {
		let t = (e) => {
			for (let t of Object.keys(o)) if (Fo(o[t].serializedName)[0] === e) return !1;
			return !0;
		};
		for (let a of Object.keys(n)) if (t(a)) {
			let t = e.deserialize(l, n[a], r + `["` + a + `"]`, i);
			Object.defineProperty(s, a, {
				value: t,
				enumerable: !0,
				configurable: !0,
				writable: !0
			});
		}
	} else if (n && !i.ignoreUnknownProperties) for (let e of Object.keys(n)) s[e] === void 0 && !c.includes(e) && !Xo(e, i) && Object.defineProperty(s, e, {
		value: n[e],
		enumerable: !0,
		configurable: !0,
		writable: !0
	});
	return s;
}
function Qo(e, t, n, r, i) {
	let a = t.type.value;
	if (!a || typeof a != `object`) throw Error(`"value" metadata for a Dictionary must be defined in the mapper and it must of type "object" in ${r}`);
	if (n) {
		let t = {};
		for (let o of Object.keys(n)) t[o] = e.deserialize(a, n[o], r, i);
		return t;
	}
	return n;
}
function $o(e, t, n, r, i) {
	let a = t.type.element;
	if (!a || typeof a != `object`) throw Error(`"element" metadata for an Array must be defined in the mapper and it must be of type "object" in ${r}`);
	if (n) {
		Array.isArray(n) || (n = [n]), a.type.name === `Composite` && a.type.className && (a = e.modelMappers[a.type.className] ?? a);
		let t = [];
		for (let o = 0; o < n.length; o++) t[o] = e.deserialize(a, n[o], `${r}[${o}]`, i);
		return t;
	}
	return n;
}
function es(e, t, n) {
	let r = [n];
	for (; r.length;) {
		let n = r.shift(), i = t === n ? t : n + `.` + t;
		if (Object.prototype.hasOwnProperty.call(e, i)) return e[i];
		for (let [t, i] of Object.entries(e)) t.startsWith(n + `.`) && i.type.uberParent === n && i.type.className && r.push(i.type.className);
	}
}
function ts(e, t, n, r) {
	let i = ns(e, t);
	if (i) {
		let a = i[r];
		if (a) {
			r === `serializedName` && (a = a.replace(/\\/gi, ``));
			let i = n[a], o = t.type.uberParent ?? t.type.className;
			if (typeof i == `string` && o) {
				let n = es(e.modelMappers.discriminators, i, o);
				n && (t = n);
			}
		}
	}
	return t;
}
function ns(e, t) {
	return t.type.polymorphicDiscriminator || rs(e, t.type.uberParent) || rs(e, t.type.className);
}
function rs(e, t) {
	return t && e.modelMappers[t] && e.modelMappers[t].type.polymorphicDiscriminator;
}
const is = {
	Base64Url: `Base64Url`,
	Boolean: `Boolean`,
	ByteArray: `ByteArray`,
	Composite: `Composite`,
	Date: `Date`,
	DateTime: `DateTime`,
	DateTimeRfc1123: `DateTimeRfc1123`,
	Dictionary: `Dictionary`,
	Enum: `Enum`,
	Number: `Number`,
	Object: `Object`,
	Sequence: `Sequence`,
	String: `String`,
	Stream: `Stream`,
	TimeSpan: `TimeSpan`,
	UnixTime: `UnixTime`
}, as = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.state = void 0, e.state = { operationRequestMap: /* @__PURE__ */ new WeakMap() };
}))().state;
function os(e, t, n) {
	let r = t.parameterPath, i = t.mapper, a;
	if (typeof r == `string` && (r = [r]), Array.isArray(r)) {
		if (r.length > 0) {
			if (i.isConstant) a = i.defaultValue;
			else {
				let t = ss(e, r);
				!t.propertyFound && n && (t = ss(n, r));
				let o = !1;
				t.propertyFound || (o = i.required || r[0] === `options` && r.length === 2), a = o ? i.defaultValue : t.propertyValue;
			}
		}
	} else {
		i.required && (a = {});
		for (let [t, o] of Object.entries(r)) {
			let r = i.type.modelProperties[t], s = os(e, {
				parameterPath: o,
				mapper: r
			}, n);
			s !== void 0 && (a ||= {}, Object.defineProperty(a, t, {
				value: s,
				enumerable: !0,
				configurable: !0,
				writable: !0
			}));
		}
	}
	return a;
}
function ss(e, t) {
	let n = { propertyFound: !1 }, r = 0;
	for (; r < t.length; ++r) {
		let n = t[r];
		if (e && n in e) e = e[n];
		else break;
	}
	return r === t.length && (n.propertyValue = e, n.propertyFound = !0), n;
}
const cs = Symbol.for(`@azure/core-client original request`);
function ls(e) {
	return cs in e;
}
function us(e) {
	if (ls(e)) return us(e[cs]);
	let t = as.operationRequestMap.get(e);
	return t || (t = {}, as.operationRequestMap.set(e, t)), t;
}
const ds = [`application/json`, `text/json`], fs = [`application/xml`, `application/atom+xml`];
function ps(e = {}) {
	let t = e.expectedContentTypes?.json ?? ds, n = e.expectedContentTypes?.xml ?? fs, r = e.parseXML, i = e.serializerOptions, a = { xml: {
		rootName: i?.xml.rootName ?? ``,
		includeRoot: i?.xml.includeRoot ?? !1,
		xmlCharKey: i?.xml.xmlCharKey ?? `_`
	} };
	return {
		name: `deserializationPolicy`,
		async sendRequest(e, i) {
			let o = await i(e);
			return gs(t, n, o, a, r);
		}
	};
}
function ms(e) {
	let t, n = e.request, r = us(n), i = r?.operationSpec;
	return i && (t = r?.operationResponseGetter ? r?.operationResponseGetter(i, e) : i.responses[e.status]), t;
}
function hs(e) {
	let t = e.request, n = us(t)?.shouldDeserialize, r;
	return r = n === void 0 ? !0 : typeof n == `boolean` ? n : n(e), r;
}
async function gs(e, t, n, r, i) {
	let a = await ys(e, t, n, r, i);
	if (!hs(a)) return a;
	let o = us(a.request)?.operationSpec;
	if (!o || !o.responses) return a;
	let s = ms(a), { error: c, shouldReturnResponse: l } = vs(a, o, s, r);
	if (c) throw c;
	if (l) return a;
	if (s) {
		if (s.bodyMapper) {
			let e = a.parsedBody;
			o.isXML && s.bodyMapper.type.name === is.Sequence && (e = typeof e == `object` ? e[s.bodyMapper.xmlElementName] : []);
			try {
				a.parsedBody = o.serializer.deserialize(s.bodyMapper, e, `operationRes.parsedBody`, r);
			} catch (e) {
				throw new qa(`Error ${e} occurred in deserializing the responseBody - ${a.bodyAsText}`, {
					statusCode: a.status,
					request: a.request,
					response: a
				});
			}
		} else o.httpMethod === `HEAD` && (a.parsedBody = n.status >= 200 && n.status < 300);
		s.headersMapper && (a.parsedHeaders = o.serializer.deserialize(s.headersMapper, a.headers.toJSON(), `operationRes.parsedHeaders`, {
			xml: {},
			ignoreUnknownProperties: !0
		}));
	}
	return a;
}
function _s(e) {
	let t = Object.keys(e.responses);
	return t.length === 0 || t.length === 1 && t[0] === "default";
}
function vs(e, t, n, r) {
	let i = 200 <= e.status && e.status < 300;
	if (_s(t) ? i : n) {
		if (n) {
			if (!n.isError) return {
				error: null,
				shouldReturnResponse: !1
			};
		} else return {
			error: null,
			shouldReturnResponse: !1
		};
	}
	let a = n ?? t.responses.default, o = e.request.streamResponseStatusCodes?.has(e.status) ? `Unexpected status code: ${e.status}` : e.bodyAsText, s = new qa(o, {
		statusCode: e.status,
		request: e.request,
		response: e
	});
	if (!a && !(e.parsedBody?.error?.code && e.parsedBody?.error?.message)) throw s;
	let c = a?.bodyMapper, l = a?.headersMapper;
	try {
		if (e.parsedBody) {
			let n = e.parsedBody, i;
			if (c) {
				let e = n;
				if (t.isXML && c.type.name === is.Sequence) {
					e = [];
					let t = c.xmlElementName;
					typeof n == `object` && t && (e = n[t]);
				}
				i = t.serializer.deserialize(c, e, `error.response.parsedBody`, r);
			}
			let a = n.error || i || n;
			s.code = a.code, a.message && (s.message = a.message), c && (s.response.parsedBody = i);
		}
		e.headers && l && (s.response.parsedHeaders = t.serializer.deserialize(l, e.headers.toJSON(), `operationRes.parsedHeaders`));
	} catch (t) {
		s.message = `Error "${t.message}" occurred in deserializing the responseBody - "${e.bodyAsText}" for the default response.`;
	}
	return {
		error: s,
		shouldReturnResponse: !1
	};
}
async function ys(e, t, n, r, i) {
	if (!n.request.streamResponseStatusCodes?.has(n.status) && n.bodyAsText) {
		let a = n.bodyAsText, o = n.headers.get(`Content-Type`) || ``, s = o ? o.split(`;`).map((e) => e.toLowerCase()) : [];
		try {
			if (s.length === 0 || s.some((t) => e.indexOf(t) !== -1)) return n.parsedBody = JSON.parse(a), n;
			if (s.some((e) => t.indexOf(e) !== -1)) {
				if (!i) throw Error(`Parsing XML not supported.`);
				return n.parsedBody = await i(a, r.xml), n;
			}
		} catch (e) {
			let t = `Error "${e}" occurred while parsing the response body - ${n.bodyAsText}.`, r = e.code || qa.PARSE_ERROR;
			throw new qa(t, {
				code: r,
				statusCode: n.status,
				request: n.request,
				response: n
			});
		}
	}
	return n;
}
function bs(e) {
	let t = /* @__PURE__ */ new Set();
	for (let [n, r] of Object.entries(e.responses)) r.bodyMapper && r.bodyMapper.type.name === is.Stream && t.add(Number(n));
	return t;
}
function xs(e) {
	let { parameterPath: t, mapper: n } = e, r;
	return r = typeof t == `string` ? t : Array.isArray(t) ? t.join(`.`) : n.serializedName, r;
}
function Ss(e = {}) {
	let t = e.stringifyXML;
	return {
		name: `serializationPolicy`,
		sendRequest(e, n) {
			let r = us(e), i = r?.operationSpec, a = r?.operationArguments;
			return i && a && (Cs(e, a, i), ws(e, a, i, t)), n(e);
		}
	};
}
function Cs(e, t, n) {
	if (n.headerParameters) for (let r of n.headerParameters) {
		let i = os(t, r);
		if (i != null || r.mapper.required) {
			i = n.serializer.serialize(r.mapper, i, xs(r));
			let t = r.mapper.headerCollectionPrefix;
			if (t) for (let n of Object.keys(i)) e.headers.set(t + n, i[n]);
			else e.headers.set(r.mapper.serializedName || xs(r), i);
		}
	}
	let r = t.options?.requestOptions?.customHeaders;
	if (r) for (let t of Object.keys(r)) e.headers.set(t, r[t]);
}
function ws(e, t, n, r = function() {
	throw Error(`XML serialization unsupported!`);
}) {
	let i = t.options?.serializerOptions, a = { xml: {
		rootName: i?.xml.rootName ?? ``,
		includeRoot: i?.xml.includeRoot ?? !1,
		xmlCharKey: i?.xml.xmlCharKey ?? `_`
	} }, o = a.xml.xmlCharKey;
	if (n.requestBody && n.requestBody.mapper) {
		e.body = os(t, n.requestBody);
		let i = n.requestBody.mapper, { required: s, serializedName: c, xmlName: l, xmlElementName: u, xmlNamespace: d, xmlNamespacePrefix: f, nullable: p } = i, m = i.type.name;
		try {
			if (e.body !== void 0 && e.body !== null || p && e.body === null || s) {
				let t = xs(n.requestBody);
				e.body = n.serializer.serialize(i, e.body, t, a);
				let s = m === is.Stream;
				if (n.isXML) {
					let t = f ? `xmlns:${f}` : `xmlns`, n = Ts(d, t, m, e.body, a);
					m === is.Sequence ? e.body = r(Es(n, u || l || c, t, d), {
						rootName: l || c,
						xmlCharKey: o
					}) : s || (e.body = r(n, {
						rootName: l || c,
						xmlCharKey: o
					}));
				} else if (m === is.String && (n.contentType?.match(`text/plain`) || n.mediaType === `text`)) return;
				else s || (e.body = JSON.stringify(e.body));
			}
		} catch (e) {
			throw Error(`Error "${e.message}" occurred in serializing the payload - ${JSON.stringify(c, void 0, `  `)}.`);
		}
	} else if (n.formDataParameters && n.formDataParameters.length > 0) {
		e.formData = {};
		for (let r of n.formDataParameters) {
			let i = os(t, r);
			if (i != null) {
				let t = r.mapper.serializedName || xs(r);
				e.formData[t] = n.serializer.serialize(r.mapper, i, xs(r), a);
			}
		}
	}
}
function Ts(e, t, n, r, i) {
	if (e && ![
		`Composite`,
		`Sequence`,
		`Dictionary`
	].includes(n)) {
		let n = {};
		return n[i.xml.xmlCharKey] = r, n.$ = { [t]: e }, n;
	}
	return r;
}
function Es(e, t, n, r) {
	if (Array.isArray(e) || (e = [e]), !n || !r) return { [t]: e };
	let i = { [t]: e };
	return i.$ = { [n]: r }, i;
}
function Ds(e = {}) {
	let t = no(e ?? {});
	return e.credentialOptions && t.addPolicy(mo({
		credential: e.credentialOptions.credential,
		scopes: e.credentialOptions.credentialScopes
	})), t.addPolicy(Ss(e.serializationOptions), { phase: `Serialize` }), t.addPolicy(ps(e.deserializationOptions), { phase: `Deserialize` }), t;
}
let Os;
function ks() {
	return Os ||= ro(), Os;
}
const As = {
	CSV: `,`,
	SSV: ` `,
	Multi: `Multi`,
	TSV: `	`,
	Pipes: `|`
};
function js(e, t, n, r) {
	let i = Ns(t, n, r), a = !1, o = Ms(e, i);
	if (t.path) {
		let e = Ms(t.path, i);
		t.path === `/{nextLink}` && e.startsWith(`/`) && (e = e.substring(1)), Ps(e) ? (o = e, a = !0) : o = Fs(o, e);
	}
	let { queryParams: s, sequenceParams: c } = Is(t, n, r);
	return o = Rs(o, s, c, a), o;
}
function Ms(e, t) {
	let n = e;
	for (let [e, r] of t) n = n.split(e).join(r);
	return n;
}
function Ns(e, t, n) {
	let r = /* @__PURE__ */ new Map();
	if (e.urlParameters?.length) for (let i of e.urlParameters) {
		let a = os(t, i, n), o = xs(i);
		a = e.serializer.serialize(i.mapper, a, o), i.skipEncoding || (a = encodeURIComponent(a)), r.set(`{${i.mapper.serializedName || o}}`, a);
	}
	return r;
}
function Ps(e) {
	return e.includes(`://`);
}
function Fs(e, t) {
	if (!t) return e;
	let n = new URL(e), r = n.pathname;
	r.endsWith(`/`) || (r = `${r}/`), t.startsWith(`/`) && (t = t.substring(1));
	let i = t.indexOf(`?`);
	if (i !== -1) {
		let e = t.substring(0, i), a = t.substring(i + 1);
		r += e, a && (n.search = n.search ? `${n.search}&${a}` : a);
	} else r += t;
	return Object.assign(n, { pathname: r }), n.toString();
}
function Is(e, t, n) {
	let r = /* @__PURE__ */ new Map(), i = /* @__PURE__ */ new Set();
	if (e.queryParameters?.length) for (let a of e.queryParameters) {
		a.mapper.type.name === `Sequence` && a.mapper.serializedName && i.add(a.mapper.serializedName);
		let o = os(t, a, n);
		if (o != null || a.mapper.required) {
			o = e.serializer.serialize(a.mapper, o, xs(a));
			let t = a.collectionFormat ? As[a.collectionFormat] : ``;
			if (Array.isArray(o) && (o = o.map((e) => e ?? ``)), a.collectionFormat === `Multi` && o.length === 0) continue;
			Array.isArray(o) && (a.collectionFormat === `SSV` || a.collectionFormat === `TSV`) && (o = o.join(t)), a.skipEncoding || (o = Array.isArray(o) ? o.map((e) => encodeURIComponent(e)) : encodeURIComponent(o)), Array.isArray(o) && (a.collectionFormat === `CSV` || a.collectionFormat === `Pipes`) && (o = o.join(t)), r.set(a.mapper.serializedName || xs(a), o);
		}
	}
	return {
		queryParams: r,
		sequenceParams: i
	};
}
function Ls(e) {
	let t = /* @__PURE__ */ new Map();
	if (!e || e[0] !== `?`) return t;
	e = e.slice(1);
	let n = e.split(`&`);
	for (let e of n) {
		let [n, r] = e.split(`=`, 2), i = t.get(n);
		i ? Array.isArray(i) ? i.push(r) : t.set(n, [i, r]) : t.set(n, r);
	}
	return t;
}
function Rs(e, t, n, r = !1) {
	if (t.size === 0) return e;
	let i = new URL(e), a = Ls(i.search);
	for (let [e, i] of t) {
		let t = a.get(e);
		if (Array.isArray(t)) {
			if (Array.isArray(i)) {
				t.push(...i);
				let n = new Set(t);
				a.set(e, Array.from(n));
			} else t.push(i);
		} else t ? (Array.isArray(i) ? i.unshift(t) : n.has(e) && a.set(e, [t, i]), r || a.set(e, i)) : a.set(e, i);
	}
	let o = [];
	for (let [e, t] of a) if (typeof t == `string`) o.push(`${e}=${t}`);
	else if (Array.isArray(t)) for (let n of t) o.push(`${e}=${n}`);
	else o.push(`${e}=${t}`);
	return i.search = o.length ? `?${o.join(`&`)}` : ``, i.toString();
}
const zs = oa(`core-client`);
var Bs = class {
	_endpoint;
	_requestContentType;
	_allowInsecureConnection;
	_httpClient;
	pipeline;
	constructor(e = {}) {
		if (this._requestContentType = e.requestContentType, this._endpoint = e.endpoint ?? e.baseUri, e.baseUri && zs.warning(`The baseUri option for SDK Clients has been deprecated, please use endpoint instead.`), this._allowInsecureConnection = e.allowInsecureConnection, this._httpClient = e.httpClient || ks(), this.pipeline = e.pipeline || Vs(e), e.additionalPolicies?.length) for (let { policy: t, position: n } of e.additionalPolicies) {
			let e = n === `perRetry` ? `Sign` : void 0;
			this.pipeline.addPolicy(t, { afterPhase: e });
		}
	}
	sendRequest(e) {
		return this.pipeline.sendRequest(this._httpClient, e);
	}
	async sendOperationRequest(e, t) {
		let n = t.baseUrl || this._endpoint;
		if (!n) throw Error(`If operationSpec.baseUrl is not specified, then the ServiceClient must have a endpoint string property that contains the base URL to use.`);
		let r = ao({ url: js(n, t, e, this) });
		r.method = t.httpMethod;
		let i = us(r);
		i.operationSpec = t, i.operationArguments = e;
		let a = t.contentType || this._requestContentType;
		a && t.requestBody && r.headers.set(`Content-Type`, a);
		let o = e.options;
		if (o) {
			let e = o.requestOptions;
			e && (e.timeout && (r.timeout = e.timeout), e.onUploadProgress && (r.onUploadProgress = e.onUploadProgress), e.onDownloadProgress && (r.onDownloadProgress = e.onDownloadProgress), e.shouldDeserialize !== void 0 && (i.shouldDeserialize = e.shouldDeserialize), e.allowInsecureConnection && (r.allowInsecureConnection = !0)), o.abortSignal && (r.abortSignal = o.abortSignal), o.tracingOptions && (r.tracingOptions = o.tracingOptions);
		}
		this._allowInsecureConnection && (r.allowInsecureConnection = !0), r.streamResponseStatusCodes === void 0 && (r.streamResponseStatusCodes = bs(t));
		try {
			let e = await this.sendRequest(r), n = ko(e, t.responses[e.status]);
			return o?.onResponse && o.onResponse(e, n), n;
		} catch (e) {
			if (typeof e == `object` && e?.response) {
				let n = e.response, r = ko(n, t.responses[e.statusCode] || t.responses.default);
				e.details = r, o?.onResponse && o.onResponse(n, r, e);
			}
			throw e;
		}
	}
};
function Vs(e) {
	let t = Hs(e), n = e.credential && t ? {
		credentialScopes: t,
		credential: e.credential
	} : void 0;
	return Ds({
		...e,
		credentialOptions: n
	});
}
function Hs(e) {
	if (e.credentialScopes) return e.credentialScopes;
	if (e.endpoint) return `${e.endpoint}/.default`;
	if (e.baseUri) return `${e.baseUri}/.default`;
	if (e.credential) throw Error(`When using credentials, the ServiceClientOptions must contain either a endpoint or a credentialScopes. Unable to create a bearerTokenAuthenticationPolicy`);
}
const Us = {
	DefaultScope: `/.default`,
	HeaderConstants: { AUTHORIZATION: `authorization` }
};
function Ws(e) {
	return /^[0-9a-fA-F]{8}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{12}$/.test(e);
}
const Gs = async (e) => {
	let t = Xs(e.request), n = Js(e.response);
	if (n) {
		let r = Ys(n), i = qs(e, r), a = Ks(r);
		if (!a) return !1;
		let o = await e.getAccessToken(i, {
			...t,
			tenantId: a
		});
		return o ? (e.request.headers.set(Us.HeaderConstants.AUTHORIZATION, `${o.tokenType ?? `Bearer`} ${o.token}`), !0) : !1;
	}
	return !1;
};
function Ks(e) {
	let t = new URL(e.authorization_uri).pathname.split(`/`)[1];
	if (t && Ws(t)) return t;
}
function qs(e, t) {
	if (!t.resource_id) return e.scopes;
	let n = new URL(t.resource_id), r = new URL(Us.DefaultScope, n.origin).toString();
	return r === `https://disk.azure.com/.default` && (r = `https://disk.azure.com//.default`), [r];
}
function Js(e) {
	let t = e.headers.get(`WWW-Authenticate`);
	if (e.status === 401 && t) return t;
}
function Ys(e) {
	return `${e.slice(7).trim()} `.split(` `).filter((e) => e).map((e) => (([e, t]) => ({ [e]: t }))(e.trim().split(`=`))).reduce((e, t) => ({
		...e,
		...t
	}), {});
}
function Xs(e) {
	return {
		abortSignal: e.abortSignal,
		requestOptions: { timeout: e.timeout },
		tracingOptions: e.tracingOptions
	};
}
const Zs = Symbol(`Original PipelineRequest`), Qs = Symbol.for(`@azure/core-client original request`);
function $s(e, t = {}) {
	let n = e[Zs], r = io(e.headers.toJson({ preserveCase: !0 }));
	if (n) return n.headers = r, n;
	{
		let n = ao({
			url: e.url,
			method: e.method,
			headers: r,
			withCredentials: e.withCredentials,
			timeout: e.timeout,
			requestId: e.requestId,
			abortSignal: e.abortSignal,
			body: e.body,
			formData: e.formData,
			disableKeepAlive: !!e.keepAlive,
			onDownloadProgress: e.onDownloadProgress,
			onUploadProgress: e.onUploadProgress,
			proxySettings: e.proxySettings,
			streamResponseStatusCodes: e.streamResponseStatusCodes,
			agent: e.agent,
			requestOverrides: e.requestOverrides
		});
		return t.originalRequest && (n[Qs] = t.originalRequest), n;
	}
}
function ec(e, t) {
	let n = t?.originalRequest ?? e, r = {
		url: e.url,
		method: e.method,
		headers: tc(e.headers),
		withCredentials: e.withCredentials,
		timeout: e.timeout,
		requestId: e.headers.get(`x-ms-client-request-id`) || e.requestId,
		abortSignal: e.abortSignal,
		body: e.body,
		formData: e.formData,
		keepAlive: !!e.disableKeepAlive,
		onDownloadProgress: e.onDownloadProgress,
		onUploadProgress: e.onUploadProgress,
		proxySettings: e.proxySettings,
		streamResponseStatusCodes: e.streamResponseStatusCodes,
		agent: e.agent,
		requestOverrides: e.requestOverrides,
		clone() {
			throw Error(`Cannot clone a non-proxied WebResourceLike`);
		},
		prepare() {
			throw Error(`WebResourceLike.prepare() is not supported by @azure/core-http-compat`);
		},
		validateRequestProperties() {}
	};
	return t?.createProxy ? new Proxy(r, {
		get(t, i, a) {
			return i === Zs ? e : i === `clone` ? () => ec($s(r, { originalRequest: n }), {
				createProxy: !0,
				originalRequest: n
			}) : Reflect.get(t, i, a);
		},
		set(t, n, r, i) {
			return n === `keepAlive` && (e.disableKeepAlive = !r), typeof n == `string` && [
				`url`,
				`method`,
				`withCredentials`,
				`timeout`,
				`requestId`,
				`abortSignal`,
				`body`,
				`formData`,
				`onDownloadProgress`,
				`onUploadProgress`,
				`proxySettings`,
				`streamResponseStatusCodes`,
				`agent`,
				`requestOverrides`
			].includes(n) && (e[n] = r), Reflect.set(t, n, r, i);
		}
	}) : r;
}
function tc(e) {
	return new rc(e.toJSON({ preserveCase: !0 }));
}
function nc(e) {
	return e.toLowerCase();
}
var rc = class e {
	_headersMap;
	constructor(e) {
		if (this._headersMap = {}, e) for (let t in e) this.set(t, e[t]);
	}
	set(e, t) {
		this._headersMap[nc(e)] = {
			name: e,
			value: t.toString()
		};
	}
	get(e) {
		let t = this._headersMap[nc(e)];
		return t ? t.value : void 0;
	}
	contains(e) {
		return !!this._headersMap[nc(e)];
	}
	remove(e) {
		let t = this.contains(e);
		return delete this._headersMap[nc(e)], t;
	}
	rawHeaders() {
		return this.toJson({ preserveCase: !0 });
	}
	headersArray() {
		let e = [];
		for (let t in this._headersMap) e.push(this._headersMap[t]);
		return e;
	}
	headerNames() {
		let e = [], t = this.headersArray();
		for (let n = 0; n < t.length; ++n) e.push(t[n].name);
		return e;
	}
	headerValues() {
		let e = [], t = this.headersArray();
		for (let n = 0; n < t.length; ++n) e.push(t[n].value);
		return e;
	}
	toJson(e = {}) {
		let t = {};
		if (e.preserveCase) for (let e in this._headersMap) {
			let n = this._headersMap[e];
			t[n.name] = n.value;
		}
		else for (let e in this._headersMap) {
			let n = this._headersMap[e];
			t[nc(n.name)] = n.value;
		}
		return t;
	}
	toString() {
		return JSON.stringify(this.toJson({ preserveCase: !0 }));
	}
	clone() {
		let t = {};
		for (let e in this._headersMap) {
			let n = this._headersMap[e];
			t[n.name] = n.value;
		}
		return new e(t);
	}
};
const ic = Symbol(`Original FullOperationResponse`);
function ac(e, t) {
	let n = ec(e.request), r = tc(e.headers);
	return t?.createProxy ? new Proxy(e, {
		get(t, i, a) {
			return i === `headers` ? r : i === `request` ? n : i === ic ? e : Reflect.get(t, i, a);
		},
		set(e, t, i, a) {
			return t === `headers` ? r = i : t === `request` && (n = i), Reflect.set(e, t, i, a);
		}
	}) : {
		...e,
		request: n,
		headers: r
	};
}
function oc(e) {
	let t = e[ic], n = io(e.headers.toJson({ preserveCase: !0 }));
	return t ? (t.headers = n, t) : {
		...e,
		headers: n,
		request: $s(e.request)
	};
}
var sc = class extends Bs {
	constructor(e) {
		super(e), e.keepAliveOptions?.enable === !1 && !bo(this.pipeline) && this.pipeline.addPolicy(yo()), e.redirectOptions?.handleRedirects === !1 && this.pipeline.removePolicy({ name: `redirectPolicy` });
	}
	async sendOperationRequest(e, t) {
		let n = e?.options?.onResponse, r;
		function i(e, t, i) {
			r = e, n && n(e, t, i);
		}
		e.options = {
			...e.options,
			onResponse: i
		};
		let a = await super.sendOperationRequest(e, t);
		return r && Object.defineProperty(a, "_response", { value: ac(r) }), a;
	}
}, cc;
(function(e) {
	e[e.ERROR = 1] = `ERROR`, e[e.INFO = 3] = `INFO`, e[e.OFF = 0] = `OFF`, e[e.WARNING = 2] = `WARNING`;
})(cc ||= {});
const lc = {
	log(e, t) {},
	shouldLog(e) {
		return !1;
	}
};
function uc(e) {
	let t = e.slice().reverse();
	return {
		name: `RequestPolicyFactoryPolicy`,
		async sendRequest(e, n) {
			let r = { async sendRequest(e) {
				return ac(await n($s(e)), { createProxy: !0 });
			} };
			for (let e of t) r = e.create(r, lc);
			let i = ec(e, { createProxy: !0 });
			return oc(await r.sendRequest(i));
		}
	};
}
function dc(e) {
	return { sendRequest: async (t) => oc(await e.sendRequest(ec(t, { createProxy: !0 }))) };
}
const fc = RegExp(`^[:A-Za-z_\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD][:A-Za-z_\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\-.\\d\\u00B7\\u0300-\\u036F\\u203F-\\u2040]*$`);
function pc(e, t) {
	let n = [], r = t.exec(e);
	for (; r;) {
		let i = [];
		i.startIndex = t.lastIndex - r[0].length;
		let a = r.length;
		for (let e = 0; e < a; e++) i.push(r[e]);
		n.push(i), r = t.exec(e);
	}
	return n;
}
const mc = function(e) {
	return fc.exec(e) != null;
};
function hc(e) {
	return e !== void 0;
}
const gc = [
	`hasOwnProperty`,
	`toString`,
	`valueOf`,
	`__defineGetter__`,
	`__defineSetter__`,
	`__lookupGetter__`,
	`__lookupSetter__`
], _c = [
	`__proto__`,
	`constructor`,
	`prototype`
], vc = {
	allowBooleanAttributes: !1,
	unpairedTags: []
};
function yc(e, t) {
	t = Object.assign({}, vc, t);
	let n = [], r = !1, i = !1;
	e[0] === `﻿` && (e = e.substr(1));
	for (let a = 0; a < e.length; a++) if (e[a] === `<` && e[a + 1] === `?`) {
		if (a += 2, a = xc(e, a), a.err) return a;
	} else if (e[a] === `<`) {
		let o = a;
		if (a++, e[a] === `!`) {
			a = Sc(e, a);
			continue;
		}
		{
			let s = !1;
			e[a] === `/` && (s = !0, a++);
			let c = ``;
			for (; a < e.length && e[a] !== `>` && e[a] !== ` ` && e[a] !== `	` && e[a] !== `
` && e[a] !== `\r`; a++) c += e[a];
			if (c = c.trim(), c[c.length - 1] === `/` && (c = c.substring(0, c.length - 1), a--), !kc(c)) {
				let t;
				return t = c.trim().length === 0 ? `Invalid space after '<'.` : `Tag '` + c + `' is an invalid name.`, A(`InvalidTag`, t, Ac(e, a));
			}
			let l = Cc(e, a);
			if (l === !1) return A(`InvalidAttr`, `Attributes for '` + c + `' have open quote.`, Ac(e, a));
			let u = l.value;
			if (a = l.index, u[u.length - 1] === `/`) {
				let n = a - u.length;
				u = u.substring(0, u.length - 1);
				let i = Tc(u, t);
				if (i === !0) r = !0;
				else return A(i.err.code, i.err.msg, Ac(e, n + i.err.line));
			} else if (s) {
				if (!l.tagClosed) return A(`InvalidTag`, `Closing tag '` + c + `' doesn't have proper closing.`, Ac(e, a));
				if (u.trim().length > 0) return A(`InvalidTag`, `Closing tag '` + c + `' can't have attributes or invalid starting.`, Ac(e, o));
				if (n.length === 0) return A(`InvalidTag`, `Closing tag '` + c + `' has not been opened.`, Ac(e, o));
				{
					let t = n.pop();
					if (c !== t.tagName) {
						let n = Ac(e, t.tagStartPos);
						return A(`InvalidTag`, `Expected closing tag '` + t.tagName + `' (opened in line ` + n.line + `, col ` + n.col + `) instead of closing tag '` + c + `'.`, Ac(e, o));
					}
					n.length == 0 && (i = !0);
				}
			} else {
				let s = Tc(u, t);
				if (s !== !0) return A(s.err.code, s.err.msg, Ac(e, a - u.length + s.err.line));
				if (i === !0) return A(`InvalidXml`, `Multiple possible root nodes found.`, Ac(e, a));
				t.unpairedTags.indexOf(c) !== -1 || n.push({
					tagName: c,
					tagStartPos: o
				}), r = !0;
			}
			for (a++; a < e.length; a++) if (e[a] === `<`) {
				if (e[a + 1] === `!`) {
					a++, a = Sc(e, a);
					continue;
				}
				if (e[a + 1] === `?`) {
					if (a = xc(e, ++a), a.err) return a;
				} else break;
			} else if (e[a] === `&`) {
				let t = Dc(e, a);
				if (t == -1) return A(`InvalidChar`, `char '&' is not expected.`, Ac(e, a));
				a = t;
			} else if (i === !0 && !bc(e[a])) return A(`InvalidXml`, `Extra text at the end`, Ac(e, a));
			e[a] === `<` && a--;
		}
	} else {
		if (bc(e[a])) continue;
		return A(`InvalidChar`, `char '` + e[a] + `' is not expected.`, Ac(e, a));
	}
	return r ? n.length == 1 ? A(`InvalidTag`, `Unclosed tag '` + n[0].tagName + `'.`, Ac(e, n[0].tagStartPos)) : n.length > 0 ? A(`InvalidXml`, `Invalid '` + JSON.stringify(n.map((e) => e.tagName), null, 4).replace(/\r?\n/g, ``) + `' found.`, {
		line: 1,
		col: 1
	}) : !0 : A(`InvalidXml`, `Start tag expected.`, 1);
}
function bc(e) {
	return e === ` ` || e === `	` || e === `
` || e === `\r`;
}
function xc(e, t) {
	let n = t;
	for (; t < e.length; t++) if (e[t] == `?` || e[t] == ` `) {
		let r = e.substr(n, t - n);
		if (t > 5 && r === `xml`) return A(`InvalidXml`, `XML declaration allowed only at the start of the document.`, Ac(e, t));
		if (e[t] == `?` && e[t + 1] == `>`) {
			t++;
			break;
		}
		continue;
	}
	return t;
}
function Sc(e, t) {
	if (e.length > t + 5 && e[t + 1] === `-` && e[t + 2] === `-`) {
		for (t += 3; t < e.length; t++) if (e[t] === `-` && e[t + 1] === `-` && e[t + 2] === `>`) {
			t += 2;
			break;
		}
	} else if (e.length > t + 8 && e[t + 1] === `D` && e[t + 2] === `O` && e[t + 3] === `C` && e[t + 4] === `T` && e[t + 5] === `Y` && e[t + 6] === `P` && e[t + 7] === `E`) {
		let n = 1;
		for (t += 8; t < e.length; t++) if (e[t] === `<`) n++;
		else if (e[t] === `>` && (n--, n === 0)) break;
	} else if (e.length > t + 9 && e[t + 1] === `[` && e[t + 2] === `C` && e[t + 3] === `D` && e[t + 4] === `A` && e[t + 5] === `T` && e[t + 6] === `A` && e[t + 7] === `[`) {
		for (t += 8; t < e.length; t++) if (e[t] === `]` && e[t + 1] === `]` && e[t + 2] === `>`) {
			t += 2;
			break;
		}
	}
	return t;
}
function Cc(e, t) {
	let n = ``, r = ``, i = !1;
	for (; t < e.length; t++) {
		if (e[t] === `"` || e[t] === `'`) r === `` ? r = e[t] : r !== e[t] || (r = ``);
		else if (e[t] === `>` && r === ``) {
			i = !0;
			break;
		}
		n += e[t];
	}
	return r === `` && {
		value: n,
		index: t,
		tagClosed: i
	};
}
function wc(e) {
	let t = [], n = e.length, r = 0;
	for (; r < n;) {
		let i = r;
		for (; r < n && bc(e[r]);) r++;
		if (r >= n) break;
		if (e[r] === `=`) {
			r++;
			continue;
		}
		let a = e.slice(i, r), o = r;
		for (; r < n && !bc(e[r]) && e[r] !== `=`;) r++;
		let s = e.slice(o, r), c, l = r;
		for (; l < n && bc(e[l]);) l++;
		l < n && e[l] === `=` && (c = e.slice(r, l + 1), r = l + 1);
		let u, d, f = r;
		for (; f < n && bc(e[f]);) f++;
		if (f < n && (e[f] === `"` || e[f] === `'`)) {
			let t = f + 1, n = e.indexOf(e[f], t);
			n !== -1 && (u = e[f], d = e.slice(t, n), r = n + 1);
		}
		let p = { startIndex: i };
		p[1] = a, p[2] = s, p[3] = c, p[4] = u !== void 0 || void 0, p[5] = u, p[6] = d, t.push(p);
	}
	return t;
}
function Tc(e, t) {
	let n = wc(e), r = {};
	for (let e = 0; e < n.length; e++) {
		if (n[e][1].length === 0) return A(`InvalidAttr`, `Attribute '` + n[e][2] + `' has no space in starting.`, jc(n[e]));
		if (n[e][3] !== void 0 && n[e][4] === void 0) return A(`InvalidAttr`, `Attribute '` + n[e][2] + `' is without value.`, jc(n[e]));
		if (n[e][3] === void 0 && !t.allowBooleanAttributes) return A(`InvalidAttr`, `boolean attribute '` + n[e][2] + `' is not allowed.`, jc(n[e]));
		let i = n[e][2];
		if (!Oc(i)) return A(`InvalidAttr`, `Attribute '` + i + `' is an invalid name.`, jc(n[e]));
		if (!Object.prototype.hasOwnProperty.call(r, i)) r[i] = 1;
		else return A(`InvalidAttr`, `Attribute '` + i + `' is repeated.`, jc(n[e]));
	}
	return !0;
}
function Ec(e, t) {
	let n = /\d/;
	for (e[t] === `x` && (t++, n = /[\da-fA-F]/); t < e.length; t++) {
		if (e[t] === `;`) return t;
		if (!e[t].match(n)) break;
	}
	return -1;
}
function Dc(e, t) {
	if (t++, e[t] === `;`) return -1;
	if (e[t] === `#`) return t++, Ec(e, t);
	let n = 0;
	for (; t < e.length; t++, n++) if (!(e[t].match(/\w/) && n < 20)) {
		if (e[t] === `;`) break;
		return -1;
	}
	return t;
}
function A(e, t, n) {
	return { err: {
		code: e,
		msg: t,
		line: n.line || n,
		col: n.col
	} };
}
function Oc(e) {
	return mc(e);
}
function kc(e) {
	return mc(e);
}
function Ac(e, t) {
	let n = e.substring(0, t).split(/\r?\n/);
	return {
		line: n.length,
		col: n[n.length - 1].length + 1
	};
}
function jc(e) {
	return e.startIndex + e[1].length;
}
const Mc = {
	cent: `¢`,
	pound: `£`,
	curren: `¤`,
	yen: `¥`,
	euro: `€`,
	dollar: `$`,
	fnof: `ƒ`,
	inr: `₹`,
	af: `؋`,
	birr: `ብር`,
	peso: `₱`,
	rub: `₽`,
	won: `₩`,
	yuan: `¥`,
	cedil: `¸`
}, Nc = {
	amp: `&`,
	apos: `'`,
	gt: `>`,
	lt: `<`,
	quot: `"`
}, Pc = {
	nbsp: `\xA0`,
	copy: `©`,
	reg: `®`,
	trade: `™`,
	mdash: `—`,
	ndash: `–`,
	hellip: `…`,
	laquo: `«`,
	raquo: `»`,
	lsquo: `‘`,
	rsquo: `’`,
	ldquo: `“`,
	rdquo: `”`,
	bull: `•`,
	para: `¶`,
	sect: `§`,
	deg: `°`,
	frac12: `½`,
	frac14: `¼`,
	frac34: `¾`
}, Fc = Object.freeze({
	ALLOW: `allow`,
	BLOCK: `block`,
	THROW: `throw`
}), Ic = /* @__PURE__ */ new Set(`!?\\\\/[]$%{}^&*()<>|+`);
function Lc(e) {
	if (e[0] === `#`) throw Error(`[EntityReplacer] Invalid character '#' in entity name: "${e}"`);
	for (let t of e) if (Ic.has(t)) throw Error(`[EntityReplacer] Invalid character '${t}' in entity name: "${e}"`);
	return e;
}
function Rc(...e) {
	let t = Object.create(null);
	for (let n of e) if (n) for (let e of Object.keys(n)) {
		let r = n[e];
		if (typeof r == `string`) t[e] = r;
		else if (r && typeof r == `object` && r.val !== void 0) {
			let n = r.val;
			typeof n == `string` && (t[e] = n);
		}
	}
	return t;
}
const zc = `external`, Bc = `base`;
function Vc(e) {
	return !e || e === zc ? /* @__PURE__ */ new Set([zc]) : e === `all` ? /* @__PURE__ */ new Set([`all`]) : e === Bc ? /* @__PURE__ */ new Set([Bc]) : Array.isArray(e) ? new Set(e) : /* @__PURE__ */ new Set([zc]);
}
const Hc = Object.freeze({
	allow: 0,
	leave: 1,
	remove: 2,
	throw: 3
}), Uc = /* @__PURE__ */ new Set([
	9,
	10,
	13
]);
function Wc(e) {
	if (!e) return {
		xmlVersion: 1,
		onLevel: Hc.allow,
		nullLevel: Hc.remove
	};
	let t = e.xmlVersion === 1.1 ? 1.1 : 1, n = Hc[e.onNCR] ?? Hc.allow, r = Hc[e.nullNCR] ?? Hc.remove;
	return {
		xmlVersion: t,
		onLevel: n,
		nullLevel: Math.max(r, Hc.remove)
	};
}
var Gc = class {
	constructor(e = {}) {
		this._limit = e.limit || {}, this._maxTotalExpansions = this._limit.maxTotalExpansions || 0, this._maxExpandedLength = this._limit.maxExpandedLength || 0, this._postCheck = typeof e.postCheck == `function` ? e.postCheck : (e) => e, this._limitTiers = Vc(this._limit.applyLimitsTo ?? zc), this._numericAllowed = e.numericAllowed ?? !0, this._baseMap = Rc(Nc, e.namedEntities || null), this._externalMap = Object.create(null), this._inputMap = Object.create(null), this._totalExpansions = 0, this._expandedLength = 0, this._removeSet = new Set(e.remove && Array.isArray(e.remove) ? e.remove : []), this._leaveSet = new Set(e.leave && Array.isArray(e.leave) ? e.leave : []);
		let t = Wc(e.ncr);
		this._ncrXmlVersion = t.xmlVersion, this._ncrOnLevel = t.onLevel, this._ncrNullLevel = t.nullLevel, this._onExternalEntity = typeof e.onExternalEntity == `function` ? e.onExternalEntity : null, this._onInputEntity = typeof e.onInputEntity == `function` ? e.onInputEntity : null;
	}
	_applyRegistrationHook(e, t, n, r) {
		if (!e) return !0;
		let i = e(t, n);
		if (i === Fc.BLOCK) return !1;
		if (i === Fc.THROW) throw Error(`[EntityDecoder] Registration of ${r} entity "&${t};" was rejected by hook`);
		return !0;
	}
	setExternalEntities(e) {
		if (e) for (let t of Object.keys(e)) Lc(t);
		if (!this._onExternalEntity) {
			this._externalMap = Rc(e);
			return;
		}
		let t = Rc(e), n = Object.create(null);
		for (let [e, r] of Object.entries(t)) this._applyRegistrationHook(this._onExternalEntity, e, r, `external`) && (n[e] = r);
		this._externalMap = n;
	}
	addExternalEntity(e, t) {
		Lc(e), typeof t == `string` && t.indexOf(`&`) === -1 && this._applyRegistrationHook(this._onExternalEntity, e, t, `external`) && (this._externalMap[e] = t);
	}
	addInputEntities(e) {
		if (this._totalExpansions = 0, this._expandedLength = 0, !this._onInputEntity) {
			this._inputMap = Rc(e);
			return;
		}
		let t = Rc(e), n = Object.create(null);
		for (let [e, r] of Object.entries(t)) this._applyRegistrationHook(this._onInputEntity, e, r, `input`) && (n[e] = r);
		this._inputMap = n;
	}
	reset() {
		return this._inputMap = Object.create(null), this._totalExpansions = 0, this._expandedLength = 0, this;
	}
	setXmlVersion(e) {
		this._ncrXmlVersion = e === 1.1 ? 1.1 : 1;
	}
	decode(e) {
		if (typeof e != `string` || e.length === 0 || e.indexOf(`&`) === -1) return e;
		let t = e, n = [], r = e.length, i = 0, a = 0, o = this._maxTotalExpansions > 0, s = this._maxExpandedLength > 0, c = o || s;
		for (; a < r;) {
			if (e.charCodeAt(a) !== 38) {
				a++;
				continue;
			}
			let t = a + 1;
			for (; t < r && e.charCodeAt(t) !== 59 && t - a <= 32;) t++;
			if (t >= r || e.charCodeAt(t) !== 59) {
				a++;
				continue;
			}
			let l = e.slice(a + 1, t);
			if (l.length === 0) {
				a++;
				continue;
			}
			let u, d;
			if (this._removeSet.has(l)) u = ``, d === void 0 && (d = zc);
			else if (this._leaveSet.has(l)) {
				a++;
				continue;
			} else if (l.charCodeAt(0) === 35) {
				let e = this._resolveNCR(l);
				if (e === void 0) {
					a++;
					continue;
				}
				u = e, d = Bc;
			} else {
				let e = this._resolveName(l);
				u = e?.value, d = e?.tier;
			}
			if (u === void 0) a++;
			else if (a > i && n.push(e.slice(i, a)), n.push(u), i = t + 1, a = i, c && this._tierCounts(d)) {
				if (o && (this._totalExpansions++, this._totalExpansions > this._maxTotalExpansions)) throw Error(`[EntityReplacer] Entity expansion count limit exceeded: ${this._totalExpansions} > ${this._maxTotalExpansions}`);
				if (s) {
					let e = u.length - (l.length + 2);
					if (e > 0 && (this._expandedLength += e, this._expandedLength > this._maxExpandedLength)) throw Error(`[EntityReplacer] Expanded content length limit exceeded: ${this._expandedLength} > ${this._maxExpandedLength}`);
				}
			}
		}
		i < r && n.push(e.slice(i));
		let l = n.length === 0 ? e : n.join(``);
		return this._postCheck(l, t);
	}
	_tierCounts(e) {
		return this._limitTiers.has(`all`) ? !0 : this._limitTiers.has(e);
	}
	_resolveName(e) {
		if (e in this._inputMap) return {
			value: this._inputMap[e],
			tier: zc
		};
		if (e in this._externalMap) return {
			value: this._externalMap[e],
			tier: zc
		};
		if (e in this._baseMap) return {
			value: this._baseMap[e],
			tier: Bc
		};
	}
	_classifyNCR(e) {
		return e === 0 ? this._ncrNullLevel : e >= 55296 && e <= 57343 || this._ncrXmlVersion === 1 && e >= 1 && e <= 31 && !Uc.has(e) ? Hc.remove : -1;
	}
	_applyNCRAction(e, t, n) {
		switch (e) {
			case Hc.allow: return String.fromCodePoint(n);
			case Hc.remove: return ``;
			case Hc.leave: return;
			case Hc.throw: throw Error(`[EntityDecoder] Prohibited numeric character reference &${t}; (U+${n.toString(16).toUpperCase().padStart(4, `0`)})`);
			default: return String.fromCodePoint(n);
		}
	}
	_resolveNCR(e) {
		let t = e.charCodeAt(1), n;
		if (n = t === 120 || t === 88 ? parseInt(e.slice(2), 16) : parseInt(e.slice(1), 10), Number.isNaN(n) || n < 0 || n > 1114111) return;
		let r = this._classifyNCR(n);
		if (!this._numericAllowed && r < Hc.remove) return;
		let i = r === -1 ? this._ncrOnLevel : Math.max(this._ncrOnLevel, r);
		return this._applyNCRAction(i, e, n);
	}
};
const Kc = (e) => gc.includes(e) ? `__` + e : e, qc = {
	preserveOrder: !1,
	attributeNamePrefix: `@_`,
	attributesGroupName: !1,
	textNodeName: `#text`,
	ignoreAttributes: !0,
	removeNSPrefix: !1,
	allowBooleanAttributes: !1,
	parseTagValue: !0,
	parseAttributeValue: !1,
	trimValues: !0,
	cdataPropName: !1,
	numberParseOptions: {
		hex: !0,
		leadingZeros: !0,
		eNotation: !0,
		unicode: !1
	},
	tagValueProcessor: function(e, t) {
		return t;
	},
	attributeValueProcessor: function(e, t) {
		return t;
	},
	stopNodes: [],
	alwaysCreateTextNode: !1,
	isArray: () => !1,
	commentPropName: !1,
	unpairedTags: [],
	processEntities: !0,
	htmlEntities: !1,
	entityDecoder: null,
	ignoreDeclaration: !1,
	ignorePiTags: !1,
	transformTagName: !1,
	transformAttributeName: !1,
	updateTag: function(e, t, n) {
		return e;
	},
	captureMetaData: !1,
	maxNestedTags: 100,
	strictReservedNames: !0,
	jPath: !0,
	onDangerousProperty: Kc
};
function Jc(e, t) {
	if (typeof e != `string`) return;
	let n = e.toLowerCase();
	if (gc.some((e) => n === e.toLowerCase()) || _c.some((e) => n === e.toLowerCase())) throw Error(`[SECURITY] Invalid ${t}: "${e}" is a reserved JavaScript keyword that could cause prototype pollution`);
}
function Yc(e, t) {
	return typeof e == `boolean` ? {
		enabled: e,
		maxEntitySize: 1e4,
		maxExpansionDepth: 1e4,
		maxTotalExpansions: 1 / 0,
		maxExpandedLength: 1e5,
		maxEntityCount: 1e3,
		allowedTags: null,
		tagFilter: null,
		appliesTo: `all`
	} : typeof e == `object` && e ? {
		enabled: e.enabled !== !1,
		maxEntitySize: Math.max(1, e.maxEntitySize ?? 1e4),
		maxExpansionDepth: Math.max(1, e.maxExpansionDepth ?? 1e4),
		maxTotalExpansions: Math.max(1, e.maxTotalExpansions ?? 1 / 0),
		maxExpandedLength: Math.max(1, e.maxExpandedLength ?? 1e5),
		maxEntityCount: Math.max(1, e.maxEntityCount ?? 1e3),
		allowedTags: e.allowedTags ?? null,
		tagFilter: e.tagFilter ?? null,
		appliesTo: e.appliesTo ?? `all`
	} : Yc(!0);
}
const Xc = function(e) {
	let t = Object.assign({}, qc, e), n = [
		{
			value: t.attributeNamePrefix,
			name: `attributeNamePrefix`
		},
		{
			value: t.attributesGroupName,
			name: `attributesGroupName`
		},
		{
			value: t.textNodeName,
			name: `textNodeName`
		},
		{
			value: t.cdataPropName,
			name: `cdataPropName`
		},
		{
			value: t.commentPropName,
			name: `commentPropName`
		}
	];
	for (let { value: e, name: t } of n) e && Jc(e, t);
	return t.onDangerousProperty === null && (t.onDangerousProperty = Kc), t.processEntities = Yc(t.processEntities, t.htmlEntities), t.unpairedTagsSet = new Set(t.unpairedTags), t.stopNodes && Array.isArray(t.stopNodes) && (t.stopNodes = t.stopNodes.map((e) => typeof e == `string` && e.startsWith(`*.`) ? `..` + e.substring(2) : e)), t;
};
let Zc;
Zc = typeof Symbol == `function` ? Symbol(`XML Node Metadata`) : `@@xmlMetadata`;
var Qc = class {
	constructor(e) {
		this.tagname = e, this.child = [], this[`:@`] = Object.create(null);
	}
	add(e, t) {
		e === `__proto__` && (e = `#__proto__`), this.child.push({ [e]: t });
	}
	addChild(e, t) {
		e.tagname === `__proto__` && (e.tagname = `#__proto__`), e[`:@`] && Object.keys(e[`:@`]).length > 0 ? this.child.push({
			[e.tagname]: e.child,
			":@": e[`:@`]
		}) : this.child.push({ [e.tagname]: e.child }), this.addStartIndex(t);
	}
	addStartIndex(e) {
		e !== void 0 && (this.child[this.child.length - 1][Zc] = { startIndex: e });
	}
	addEndIndex(e) {
		let t = this.child[this.child.length - 1];
		t !== void 0 && t[Zc] !== void 0 && t[Zc].endIndex === void 0 && (t[Zc].endIndex = e);
	}
	static getMetaDataSymbol() {
		return Zc;
	}
};
const $c = (e, t, n = ``) => {
	let r = `[${e.replace(`:`, ``)}][${t.replace(`:`, ``)}]*`;
	return {
		name: RegExp(`^[${e}][${t}]*$`, n),
		ncName: RegExp(`^${r}$`, n),
		qName: RegExp(`^${r}(?::${r})?$`, n),
		nmToken: RegExp(`^[${t}]+$`, n),
		nmTokens: RegExp(`^[${t}]+(?:\\s+[${t}]+)*$`, n)
	};
}, el = $c(`:A-Za-z_À-ÖØ-öø-˿Ͱ-ͽͿ-҆҈-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�`, `:A-Za-z_À-ÖØ-öø-˿Ͱ-ͽͿ-҆҈-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�\\-\\.\\d·̀-ͯ‿-⁀`), tl = $c(`:A-Za-z_À-˿Ͱ-ͽͿ-҆҈-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿`, `:A-Za-z_À-˿Ͱ-ͽͿ-҆҈-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿\\-\\.\\d·̀-ͯ҇‿-⁀`, `u`), nl = $c(`:A-Za-z_`, `:A-Za-z_\\-\\.\\d`), rl = (e = `1.0`, t = !1) => t ? nl : e === `1.1` ? tl : el, il = (e, { xmlVersion: t = `1.0`, asciiOnly: n = !1 } = {}) => rl(t, n).qName.test(e), al = [
	`name`,
	`ncName`,
	`qName`,
	`nmToken`,
	`nmTokens`
], ol = (e, { xmlVersion: t = `1.0`, asciiOnly: n = !1, maxCacheSize: r = 2048 } = {}) => {
	if (!al.includes(e)) throw TypeError(`Unknown production "${e}". Must be one of: ${al.join(`, `)}`);
	let i = rl(t, n)[e], a = /* @__PURE__ */ new Map(), o = (e) => {
		let t = a.get(e);
		if (t !== void 0) return t;
		let n = i.test(e);
		return a.size < r && a.set(e, n), n;
	};
	return o.reset = () => {
		a = /* @__PURE__ */ new Map();
	}, o;
};
var sl = class {
	constructor(e, t) {
		this.suppressValidationErr = !e, this.options = e, this.xmlVersion = t || 1;
	}
	setXmlVersion(e = 1) {
		this.xmlVersion = e;
	}
	readDocType(e, t) {
		let n = Object.create(null), r = 0;
		if (e[t + 3] === `O` && e[t + 4] === `C` && e[t + 5] === `T` && e[t + 6] === `Y` && e[t + 7] === `P` && e[t + 8] === `E`) {
			t += 9;
			let i = 1, a = !1, o = !1, s = null, c = ``;
			for (; t < e.length; t++) if (s !== null) e[t] === s && (s = null), c += e[t];
			else if (!a && !o && (e[t] === `"` || e[t] === `'`)) s = e[t], c += e[t];
			else if (e[t] === `<` && !o) {
				if (a && ll(e, `!ENTITY`, t)) {
					t += 7;
					let i, a;
					if ([i, a, t] = this.readEntityExp(e, t + 1, this.suppressValidationErr), a.indexOf(`&`) === -1) {
						if (this.options.enabled !== !1 && this.options.maxEntityCount != null && r >= this.options.maxEntityCount) throw Error(`Entity count (${r + 1}) exceeds maximum allowed (${this.options.maxEntityCount})`);
						n[i] = a, r++;
					}
				} else if (a && ll(e, `!ELEMENT`, t)) {
					t += 8;
					let { index: n } = this.readElementExp(e, t + 1);
					t = n;
				} else if (a && ll(e, `!ATTLIST`, t)) t += 8;
				else if (a && ll(e, `!NOTATION`, t)) {
					t += 9;
					let { index: n } = this.readNotationExp(e, t + 1, this.suppressValidationErr);
					t = n;
				} else if (ll(e, `!--`, t)) o = !0;
				else throw Error(`Invalid DOCTYPE`);
				i++, c = ``;
			} else if (e[t] === `>`) {
				if (o ? e[t - 1] === `-` && e[t - 2] === `-` && (o = !1, i--) : i--, i === 0) break;
			} else e[t] === `[` ? a = !0 : c += e[t];
			if (s !== null || i !== 0) throw Error(`Unclosed DOCTYPE`);
		} else throw Error(`Invalid Tag instead of DOCTYPE`);
		return {
			entities: n,
			i: t
		};
	}
	readEntityExp(e, t) {
		t = cl(e, t);
		let n = t;
		for (; t < e.length && !/\s/.test(e[t]) && e[t] !== `"` && e[t] !== `'`;) t++;
		let r = e.substring(n, t);
		if (ul(r, { xmlVersion: this.xmlVersion }), t = cl(e, t), !this.suppressValidationErr) {
			if (e.substring(t, t + 6).toUpperCase() === `SYSTEM`) throw Error(`External entities are not supported`);
			if (e[t] === `%`) throw Error(`Parameter entities are not supported`);
		}
		let i = ``;
		if ([t, i] = this.readIdentifierVal(e, t, `entity`), this.options.enabled !== !1 && this.options.maxEntitySize != null && i.length > this.options.maxEntitySize) throw Error(`Entity "${r}" size (${i.length}) exceeds maximum allowed size (${this.options.maxEntitySize})`);
		return t--, [
			r,
			i,
			t
		];
	}
	readNotationExp(e, t) {
		t = cl(e, t);
		let n = t;
		for (; t < e.length && !/\s/.test(e[t]);) t++;
		let r = e.substring(n, t);
		!this.suppressValidationErr && ul(r, { xmlVersion: this.xmlVersion }), t = cl(e, t);
		let i = e.substring(t, t + 6).toUpperCase();
		if (!this.suppressValidationErr && i !== `SYSTEM` && i !== `PUBLIC`) throw Error(`Expected SYSTEM or PUBLIC, found "${i}"`);
		t += i.length, t = cl(e, t);
		let a = null, o = null;
		if (i === `PUBLIC`) [t, a] = this.readIdentifierVal(e, t, `publicIdentifier`), t = cl(e, t), (e[t] === `"` || e[t] === `'`) && ([t, o] = this.readIdentifierVal(e, t, `systemIdentifier`));
		else if (i === `SYSTEM` && ([t, o] = this.readIdentifierVal(e, t, `systemIdentifier`), !this.suppressValidationErr && !o)) throw Error(`Missing mandatory system identifier for SYSTEM notation`);
		return {
			notationName: r,
			publicIdentifier: a,
			systemIdentifier: o,
			index: --t
		};
	}
	readIdentifierVal(e, t, n) {
		let r = ``, i = e[t];
		if (i !== `"` && i !== `'`) throw Error(`Expected quoted string, found "${i}"`);
		t++;
		let a = t;
		for (; t < e.length && e[t] !== i;) t++;
		if (r = e.substring(a, t), e[t] !== i) throw Error(`Unterminated ${n} value`);
		return t++, [t, r];
	}
	readElementExp(e, t) {
		t = cl(e, t);
		let n = t;
		for (; t < e.length && !/\s/.test(e[t]);) t++;
		let r = e.substring(n, t);
		if (!this.suppressValidationErr && !il(r, { xmlVersion: this.xmlVersion })) throw Error(`Invalid element name: "${r}"`);
		t = cl(e, t);
		let i = ``;
		if (e[t] === `E` && ll(e, `MPTY`, t)) t += 4;
		else if (e[t] === `A` && ll(e, `NY`, t)) t += 2;
		else if (e[t] === `(`) {
			t++;
			let n = t;
			for (; t < e.length && e[t] !== `)`;) t++;
			if (i = e.substring(n, t), e[t] !== `)`) throw Error(`Unterminated content model`);
		} else if (!this.suppressValidationErr) throw Error(`Invalid Element Expression, found "${e[t]}"`);
		return {
			elementName: r,
			contentModel: i.trim(),
			index: t
		};
	}
	readAttlistExp(e, t) {
		t = cl(e, t);
		let n = t;
		for (; t < e.length && !/\s/.test(e[t]);) t++;
		let r = e.substring(n, t);
		for (ul(r, { xmlVersion: this.xmlVersion }), t = cl(e, t), n = t; t < e.length && !/\s/.test(e[t]);) t++;
		let i = e.substring(n, t);
		if (!ul(i, { xmlVersion: this.xmlVersion })) throw Error(`Invalid attribute name: "${i}"`);
		t = cl(e, t);
		let a = ``;
		if (e.substring(t, t + 8).toUpperCase() === `NOTATION`) {
			if (a = `NOTATION`, t += 8, t = cl(e, t), e[t] !== `(`) throw Error(`Expected '(', found "${e[t]}"`);
			t++;
			let n = [];
			for (; t < e.length && e[t] !== `)`;) {
				let r = t;
				for (; t < e.length && e[t] !== `|` && e[t] !== `)`;) t++;
				let i = e.substring(r, t);
				if (i = i.trim(), !ul(i, { xmlVersion: this.xmlVersion })) throw Error(`Invalid notation name: "${i}"`);
				n.push(i), e[t] === `|` && (t++, t = cl(e, t));
			}
			if (e[t] !== `)`) throw Error(`Unterminated list of notations`);
			t++, a += ` (` + n.join(`|`) + `)`;
		} else {
			let n = t;
			for (; t < e.length && !/\s/.test(e[t]);) t++;
			if (a += e.substring(n, t), !this.suppressValidationErr && ![
				`CDATA`,
				`ID`,
				`IDREF`,
				`IDREFS`,
				`ENTITY`,
				`ENTITIES`,
				`NMTOKEN`,
				`NMTOKENS`
			].includes(a.toUpperCase())) throw Error(`Invalid attribute type: "${a}"`);
		}
		t = cl(e, t);
		let o = ``;
		return e.substring(t, t + 8).toUpperCase() === `#REQUIRED` ? (o = `#REQUIRED`, t += 8) : e.substring(t, t + 7).toUpperCase() === `#IMPLIED` ? (o = `#IMPLIED`, t += 7) : [t, o] = this.readIdentifierVal(e, t, `ATTLIST`), {
			elementName: r,
			attributeName: i,
			attributeType: a,
			defaultValue: o,
			index: t
		};
	}
};
const cl = (e, t) => {
	for (; t < e.length && /\s/.test(e[t]);) t++;
	return t;
};
function ll(e, t, n) {
	for (let r = 0; r < t.length; r++) if (t[r] !== e[n + r + 1]) return !1;
	return !0;
}
function ul(e, t) {
	if (il(e, { xmlVersion: t })) return e;
	throw Error(`Invalid entity name ${e}`);
}
const dl = [
	48,
	1632,
	1776,
	2406,
	2534,
	2662,
	2790,
	2918,
	3046,
	3174,
	3302,
	3430,
	3558,
	3664,
	3792,
	3872,
	4160,
	4240,
	6112,
	6160,
	6470,
	6608,
	6784,
	6800,
	6992,
	7088,
	7232,
	7248,
	65296,
	120782,
	120792,
	120802,
	120812,
	120822,
	66720,
	68912,
	69734,
	69872,
	69942,
	70096,
	70384,
	70736,
	70864,
	71248,
	71360,
	71472,
	71904,
	72016,
	72688,
	72784,
	73040,
	73120,
	73552,
	92768,
	92864,
	93008,
	123200,
	123632,
	124144,
	125264,
	130032
], fl = /* @__PURE__ */ new Map(), pl = 1632, ml = (/* @__PURE__ */ new Uint8Array(63904)).fill(255);
for (let e of dl) for (let t = 0; t < 10; t++) {
	let n = e + t;
	n <= 65535 ? ml[n - pl] = t : fl.set(n, t);
}
const hl = /* @__PURE__ */ new Set([
	8722,
	65293,
	65123
]);
function gl(e) {
	if (typeof e != `string`) return e;
	let t = e.length;
	if (t === 0) return e;
	let n = -1;
	for (let r = 0; r < t; r++) {
		let i = e.charCodeAt(r);
		if (!(i >= 48 && i <= 57 || i === 45)) {
			if (i < 1632) {
				if (hl.has(i)) {
					n = r;
					break;
				}
			} else if (i >= 55296 && i <= 56319) {
				if (r + 1 < t) {
					let t = e.charCodeAt(r + 1);
					if (t >= 56320 && t <= 57343) {
						let e = 65536 + (i - 55296 << 10) + (t - 56320);
						if (fl.has(e)) {
							n = r;
							break;
						}
					}
				}
			} else if (ml[i - 1632] !== 255 || hl.has(i)) {
				n = r;
				break;
			}
		}
	}
	if (n === -1) return e;
	let r = [];
	n > 0 && r.push(e.slice(0, n));
	for (let i = n; i < t; i++) {
		let n = e.charCodeAt(i);
		if (n >= 48 && n <= 57 || n === 45) {
			r.push(e[i]);
			continue;
		}
		if (n < 1632) {
			r.push(hl.has(n) ? `-` : e[i]);
			continue;
		}
		if (n >= 55296 && n <= 56319) {
			if (i + 1 < t) {
				let t = e.charCodeAt(i + 1);
				if (t >= 56320 && t <= 57343) {
					let e = 65536 + (n - 55296 << 10) + (t - 56320), a = fl.get(e);
					if (a !== void 0) {
						r.push(String.fromCharCode(a + 48)), i++;
						continue;
					}
				}
			}
			r.push(e[i]);
			continue;
		}
		if (hl.has(n)) {
			r.push(`-`);
			continue;
		}
		let a = ml[n - pl];
		r.push(a === 255 ? e[i] : String.fromCharCode(a + 48));
	}
	return r.join(``);
}
const _l = /^[-+]?0x[a-fA-F0-9]+$/, vl = /^0b[01]+$/, yl = /^0o[0-7]+$/, bl = /^([\-\+])?(0*)([0-9]*(\.[0-9]*)?)$/, xl = {
	hex: !0,
	binary: !1,
	octal: !1,
	leadingZeros: !0,
	decimalPoint: `.`,
	eNotation: !0,
	infinity: `original`,
	unicode: !1
};
function Sl(e, t = {}) {
	if (t = Object.assign({}, xl, t), !e || typeof e != `string`) return e;
	let n = e.trim();
	if (n.length === 0 || t.skipLike !== void 0 && t.skipLike.test(n)) return e;
	if (n === `0` || t.unicode && (n = gl(n), n === `0`)) return 0;
	if (t.hex && _l.test(n)) return El(n, 16);
	if (t.binary && vl.test(n)) return El(n, 2);
	if (t.octal && yl.test(n)) return El(n, 8);
	if (!isFinite(n)) {
		let r = Number(n);
		return Number.isNaN(r) ? e : Dl(e, r, t);
	}
	if (n.includes(`e`) || n.includes(`E`)) return wl(e, n, t);
	{
		let r = bl.exec(n);
		if (r) {
			let i = r[1] || ``, a = r[2], o = Tl(r[3]), s = i ? n[a.length + 1] === `.` : n[a.length] === `.`;
			if (!t.leadingZeros && (a.length > 1 || a.length === 1 && !s)) return e;
			{
				let r = Number(n), s = String(r);
				if (r === 0) return r;
				if (s.search(/[eE]/) !== -1) return t.eNotation ? r : e;
				if (n.indexOf(`.`) !== -1) return s === `0` || s === o || s === `${i}${o}` ? r : e;
				let c = a ? o : n;
				return a ? c === s || i + c === s ? r : e : c === s || c === i + s ? r : e;
			}
		}
		return e;
	}
}
const Cl = /^([-+])?(0*)(\d*(\.\d*)?[eE][-\+]?\d+)$/;
function wl(e, t, n) {
	if (!n.eNotation) return e;
	let r = t.match(Cl);
	if (r) {
		let i = r[1] || ``, a = r[3].indexOf(`e`) === -1 ? `E` : `e`, o = r[2], s = i ? t[o.length + 1] === a : t[o.length] === a;
		return o.length > 1 && s ? e : o.length === 1 && (r[3].startsWith(`.${a}`) || r[3][0] === a) ? Number(t) : o.length > 0 ? n.leadingZeros && !s ? Number(t) : e : Number(t);
	}
	return e;
}
function Tl(e) {
	if (e && e.indexOf(`.`) !== -1) {
		let t = e.length;
		for (; t > 0 && e.charCodeAt(t - 1) === 48;) t--;
		return e = e.slice(0, t), e === `.` ? e = `0` : e[0] === `.` ? e = `0` + e : e[e.length - 1] === `.` && (e = e.substring(0, e.length - 1)), e;
	}
	return e;
}
function El(e, t) {
	let n = e.trim();
	if ((t === 2 || t === 8) && (e = n.substring(2)), parseInt) return parseInt(e, t);
	if (Number.parseInt) return Number.parseInt(e, t);
	if (window && window.parseInt) return window.parseInt(e, t);
	throw Error(`parseInt, Number.parseInt, window.parseInt are not supported`);
}
function Dl(e, t, n) {
	let r = t === 1 / 0;
	switch (n.infinity.toLowerCase()) {
		case `null`: return null;
		case `infinity`: return t;
		case `string`: return r ? `Infinity` : `-Infinity`;
		default: return e;
	}
}
function Ol(e) {
	return typeof e == `function` ? e : Array.isArray(e) ? (t) => {
		for (let n of e) if (typeof n == `string` && t === n || n instanceof RegExp && n.test(t)) return !0;
	} : () => !1;
}
var kl = class {
	constructor(e, t = {}, n) {
		this.pattern = e, this.separator = t.separator || `.`, this.segments = this._parse(e), this.data = n, this._hasDeepWildcard = this.segments.some((e) => e.type === `deep-wildcard`), this._hasAttributeCondition = this.segments.some((e) => e.attrName !== void 0), this._hasPositionSelector = this.segments.some((e) => e.position !== void 0);
	}
	_parse(e) {
		let t = [], n = 0, r = ``;
		for (; n < e.length;) e[n] === this.separator ? n + 1 < e.length && e[n + 1] === this.separator ? (r.trim() && (t.push(this._parseSegment(r.trim())), r = ``), t.push({ type: `deep-wildcard` }), n += 2) : (r.trim() && t.push(this._parseSegment(r.trim())), r = ``, n++) : (r += e[n], n++);
		return r.trim() && t.push(this._parseSegment(r.trim())), t;
	}
	_parseSegment(e) {
		let t = { type: `tag` }, n = null, r = e, i = e.match(/^([^\[]+)(\[[^\]]*\])(.*)$/);
		if (i && (r = i[1] + i[3], i[2])) {
			let e = i[2].slice(1, -1);
			e && (n = e);
		}
		let a, o = r;
		if (r.includes(`::`)) {
			let t = r.indexOf(`::`);
			if (a = r.substring(0, t).trim(), o = r.substring(t + 2).trim(), !a) throw Error(`Invalid namespace in pattern: ${e}`);
		}
		let s, c = null;
		if (o.includes(`:`)) {
			let e = o.lastIndexOf(`:`), t = o.substring(0, e).trim(), n = o.substring(e + 1).trim();
			[
				`first`,
				`last`,
				`odd`,
				`even`
			].includes(n) || /^nth\(\d+\)$/.test(n) ? (s = t, c = n) : s = o;
		} else s = o;
		if (!s) throw Error(`Invalid segment pattern: ${e}`);
		if (t.tag = s, a && (t.namespace = a), n) {
			if (n.includes(`=`)) {
				let e = n.indexOf(`=`);
				t.attrName = n.substring(0, e).trim(), t.attrValue = n.substring(e + 1).trim();
			} else t.attrName = n.trim();
		}
		if (c) {
			let e = c.match(/^nth\((\d+)\)$/);
			e ? (t.position = `nth`, t.positionValue = parseInt(e[1], 10)) : t.position = c;
		}
		return t;
	}
	get length() {
		return this.segments.length;
	}
	hasDeepWildcard() {
		return this._hasDeepWildcard;
	}
	hasAttributeCondition() {
		return this._hasAttributeCondition;
	}
	hasPositionSelector() {
		return this._hasPositionSelector;
	}
	toString() {
		return this.pattern;
	}
}, Al = class {
	constructor() {
		this._byDepthAndTag = /* @__PURE__ */ new Map(), this._wildcardByDepth = /* @__PURE__ */ new Map(), this._deepWildcards = [], this._deepByTerminalTag = /* @__PURE__ */ new Map(), this._patterns = /* @__PURE__ */ new Set(), this._sealed = !1;
	}
	add(e) {
		if (this._sealed) throw TypeError(`ExpressionSet is sealed. Create a new ExpressionSet to add more expressions.`);
		if (this._patterns.has(e.pattern)) return this;
		if (this._patterns.add(e.pattern), e.hasDeepWildcard()) {
			let t = e.segments[e.segments.length - 1];
			if (t && t.type !== `deep-wildcard` && t.tag !== `*`) {
				let n = t.tag;
				this._deepByTerminalTag.has(n) || this._deepByTerminalTag.set(n, []), this._deepByTerminalTag.get(n).push(e);
			} else this._deepWildcards.push(e);
			return this;
		}
		let t = e.length, n = e.segments[e.segments.length - 1]?.tag;
		if (!n || n === `*`) this._wildcardByDepth.has(t) || this._wildcardByDepth.set(t, []), this._wildcardByDepth.get(t).push(e);
		else {
			let r = `${t}:${n}`;
			this._byDepthAndTag.has(r) || this._byDepthAndTag.set(r, []), this._byDepthAndTag.get(r).push(e);
		}
		return this;
	}
	addAll(e) {
		for (let t of e) this.add(t);
		return this;
	}
	has(e) {
		return this._patterns.has(e.pattern);
	}
	get size() {
		return this._patterns.size;
	}
	seal() {
		return this._sealed = !0, this;
	}
	get isSealed() {
		return this._sealed;
	}
	matchesAny(e) {
		return this.findMatch(e) !== null;
	}
	findMatch(e) {
		let t = e.getDepth(), n = e.getCurrentTag(), r = `${t}:${n}`, i = this._byDepthAndTag.get(r);
		if (i) {
			for (let t = 0; t < i.length; t++) if (e.matches(i[t])) return i[t];
		}
		let a = this._wildcardByDepth.get(t);
		if (a) {
			for (let t = 0; t < a.length; t++) if (e.matches(a[t])) return a[t];
		}
		let o = this._deepByTerminalTag.get(n);
		if (o) {
			for (let t = 0; t < o.length; t++) if (e.matches(o[t])) return o[t];
		}
		for (let t = 0; t < this._deepWildcards.length; t++) if (e.matches(this._deepWildcards[t])) return this._deepWildcards[t];
		return null;
	}
}, jl = class {
	constructor(e) {
		this._matcher = e;
	}
	get separator() {
		return this._matcher.separator;
	}
	getCurrentTag() {
		let e = this._matcher.path;
		return e.length > 0 ? e[e.length - 1].tag : void 0;
	}
	getCurrentNamespace() {
		let e = this._matcher.path;
		return e.length > 0 ? e[e.length - 1].namespace : void 0;
	}
	getAttrValue(e) {
		let t = this._matcher.path;
		if (t.length !== 0) return t[t.length - 1].values?.[e];
	}
	hasAttr(e) {
		let t = this._matcher.path;
		if (t.length === 0) return !1;
		let n = t[t.length - 1];
		return n.values !== void 0 && e in n.values;
	}
	getAnyParentAttr(e) {
		return this._matcher.getAnyParentAttr(e);
	}
	hasAnyParentAttr(e) {
		return this._matcher.hasAnyParentAttr(e);
	}
	getPosition() {
		let e = this._matcher.path;
		return e.length === 0 ? -1 : e[e.length - 1].position ?? 0;
	}
	getCounter() {
		let e = this._matcher.path;
		return e.length === 0 ? -1 : e[e.length - 1].counter ?? 0;
	}
	getIndex() {
		return this.getPosition();
	}
	getDepth() {
		return this._matcher.path.length;
	}
	toString(e, t = !0) {
		return this._matcher.toString(e, t);
	}
	toArray() {
		return this._matcher.path.map((e) => e.tag);
	}
	matches(e) {
		return this._matcher.matches(e);
	}
	matchesAny(e) {
		return e.matchesAny(this._matcher);
	}
}, Ml = class {
	constructor(e = {}) {
		this.separator = e.separator || `.`, this.path = [], this.siblingStacks = [], this._pathStringCache = null, this._view = new jl(this), this._keptAttrs = [];
	}
	push(e, t = null, n = null, r = null) {
		this._pathStringCache = null, this.path.length > 0 && (this.path[this.path.length - 1].values = void 0);
		let i = this.path.length, a = this.siblingStacks[i];
		a || (a = {
			counts: /* @__PURE__ */ new Map(),
			total: 0
		}, this.siblingStacks[i] = a);
		let o = n ? `${n}:${e}` : e, s = a.counts.get(o) || 0, c = a.total;
		a.counts.set(o, s + 1), a.total++;
		let l = {
			tag: e,
			position: c,
			counter: s
		};
		n != null && (l.namespace = n), t != null && (l.values = t), this.path.push(l);
		let u = this.path.length, d = r === null ? null : r.keep;
		if (d != null && d.length > 0 && t) for (let e = 0; e < d.length; e++) {
			let n = d[e];
			t[n] !== void 0 && this._keptAttrs.push({
				depth: u,
				name: n,
				value: t[n]
			});
		}
	}
	pop() {
		if (this.path.length === 0) return;
		this._pathStringCache = null;
		let e = this.path.pop();
		this.siblingStacks.length > this.path.length + 1 && (this.siblingStacks.length = this.path.length + 1);
		let t = this.path.length + 1;
		for (; this._keptAttrs.length > 0 && this._keptAttrs[this._keptAttrs.length - 1].depth >= t;) this._keptAttrs.pop();
		return e;
	}
	updateCurrent(e) {
		if (this.path.length > 0) {
			let t = this.path[this.path.length - 1];
			e != null && (t.values = e);
		}
	}
	getCurrentTag() {
		return this.path.length > 0 ? this.path[this.path.length - 1].tag : void 0;
	}
	getCurrentNamespace() {
		return this.path.length > 0 ? this.path[this.path.length - 1].namespace : void 0;
	}
	getAttrValue(e) {
		if (this.path.length !== 0) return this.path[this.path.length - 1].values?.[e];
	}
	hasAttr(e) {
		if (this.path.length === 0) return !1;
		let t = this.path[this.path.length - 1];
		return t.values !== void 0 && e in t.values;
	}
	getAnyParentAttr(e) {
		let t = this._keptAttrs;
		for (let n = t.length - 1; n >= 0; n--) if (t[n].name === e) return t[n].value;
	}
	hasAnyParentAttr(e) {
		let t = this._keptAttrs;
		for (let n = t.length - 1; n >= 0; n--) if (t[n].name === e) return !0;
		return !1;
	}
	getPosition() {
		return this.path.length === 0 ? -1 : this.path[this.path.length - 1].position ?? 0;
	}
	getCounter() {
		return this.path.length === 0 ? -1 : this.path[this.path.length - 1].counter ?? 0;
	}
	getIndex() {
		return this.getPosition();
	}
	getDepth() {
		return this.path.length;
	}
	toString(e, t = !0) {
		let n = e || this.separator;
		if (n === this.separator && t === !0) {
			if (this._pathStringCache !== null) return this._pathStringCache;
			let e = this.path.map((e) => e.namespace ? `${e.namespace}:${e.tag}` : e.tag).join(n);
			return this._pathStringCache = e, e;
		}
		return this.path.map((e) => t && e.namespace ? `${e.namespace}:${e.tag}` : e.tag).join(n);
	}
	toArray() {
		return this.path.map((e) => e.tag);
	}
	reset() {
		this._pathStringCache = null, this.path = [], this.siblingStacks = [], this._keptAttrs = [];
	}
	matches(e) {
		let t = e.segments;
		return t.length === 0 ? !1 : e.hasDeepWildcard() ? this._matchWithDeepWildcard(t) : this._matchSimple(t);
	}
	_matchSimple(e) {
		if (this.path.length !== e.length) return !1;
		for (let t = 0; t < e.length; t++) if (!this._matchSegment(e[t], this.path[t], t === this.path.length - 1)) return !1;
		return !0;
	}
	_matchWithDeepWildcard(e) {
		let t = this.path.length - 1, n = e.length - 1;
		for (; n >= 0 && t >= 0;) {
			let r = e[n];
			if (r.type === `deep-wildcard`) {
				if (n--, n < 0) return !0;
				let r = e[n], i = !1;
				for (let e = t; e >= 0; e--) if (this._matchSegment(r, this.path[e], e === this.path.length - 1)) {
					t = e - 1, n--, i = !0;
					break;
				}
				if (!i) return !1;
			} else {
				if (!this._matchSegment(r, this.path[t], t === this.path.length - 1)) return !1;
				t--, n--;
			}
		}
		return n < 0;
	}
	_matchSegment(e, t, n) {
		if (e.tag !== `*` && e.tag !== t.tag || e.namespace !== void 0 && e.namespace !== `*` && e.namespace !== t.namespace || e.attrName !== void 0 && (!n || !t.values || !(e.attrName in t.values) || e.attrValue !== void 0 && String(t.values[e.attrName]) !== String(e.attrValue))) return !1;
		if (e.position !== void 0) {
			if (!n) return !1;
			let r = t.counter ?? 0;
			if (e.position === `first` && r !== 0 || e.position === `odd` && r % 2 != 1 || e.position === `even` && r % 2 != 0 || e.position === `nth` && r !== e.positionValue) return !1;
		}
		return !0;
	}
	matchesAny(e) {
		return e.matchesAny(this);
	}
	snapshot() {
		return {
			path: this.path.map((e) => ({ ...e })),
			siblingStacks: this.siblingStacks.map((e) => e && {
				counts: new Map(e.counts),
				total: e.total
			}),
			keptAttrs: this._keptAttrs.map((e) => ({ ...e }))
		};
	}
	restore(e) {
		this._pathStringCache = null, this.path = e.path.map((e) => ({ ...e })), this.siblingStacks = e.siblingStacks.map((e) => e && {
			counts: new Map(e.counts),
			total: e.total
		}), this._keptAttrs = (e.keptAttrs || []).map((e) => ({ ...e }));
	}
	readOnly() {
		return this._view;
	}
};
const Nl = [
	{
		id: `html-script-open`,
		description: `<script opening tag`,
		pattern: /<script[\s>/]/i
	},
	{
		id: `html-script-close`,
		description: `<\/script closing tag`,
		pattern: /<\/script[\s>]/i
	},
	{
		id: `html-javascript-protocol`,
		description: `javascript: URI scheme (with optional whitespace/encoding)`,
		pattern: /j[\t\n\r ]*a[\t\n\r ]*v[\t\n\r ]*a[\t\n\r ]*s[\t\n\r ]*c[\t\n\r ]*r[\t\n\r ]*i[\t\n\r ]*p[\t\n\r ]*t[\t\n\r ]*:/i
	},
	{
		id: `html-vbscript-protocol`,
		description: `vbscript: URI scheme`,
		pattern: /vbscript[\t\n\r ]*:/i
	},
	{
		id: `html-data-html`,
		description: `data:text/html URI — can execute scripts in browsers`,
		pattern: /data[\t\n\r ]*:[\t\n\r ]*text\/html/i
	},
	{
		id: `html-data-xhtml`,
		description: `data:application/xhtml+xml URI`,
		pattern: /data[\t\n\r ]*:[\t\n\r ]*application\/xhtml/i
	},
	{
		id: `html-data-svg`,
		description: `data:image/svg+xml URI — can execute scripts`,
		pattern: /data[\t\n\r ]*:[\t\n\r ]*image\/svg\+xml/i
	},
	{
		id: `html-inline-event-handler`,
		description: `Inline event handler attributes: onclick=, onerror=, onload=, etc.`,
		pattern: /\bon\w{1,30}\s*=/i
	},
	{
		id: `html-entity-obfuscated-script`,
		description: `HTML-entity-encoded <script (e.g. &#x3C;script or &lt;script)`,
		pattern: /(?:&#x0*3[Cc];?|&#0*60;?|&lt;)\s*script/i
	},
	{
		id: `html-entity-obfuscated-javascript`,
		description: `HTML-entity-encoded javascript: (partial — catches common &#106; or &#x6a; for "j")`,
		pattern: /(?:&#x0*6[Aa];?|&#0*106;?)\s*(?:&#x0*61;?|a)[\s\S]{0,80}script\s*:/i
	},
	{
		id: `html-style-expression`,
		description: `CSS expression() — IE-era code execution in style attributes`,
		pattern: /style[\s\S]{0,20}expression\s*\(/i
	},
	{
		id: `html-object-embed`,
		description: `<object or <embed tags that can load active content`,
		pattern: /<(?:object|embed)[\s>/]/i
	},
	{
		id: `html-base-tag`,
		description: `<base href= — can hijack all relative URLs on a page`,
		pattern: /<base[\s>]/i
	},
	{
		id: `html-meta-refresh`,
		description: `<meta http-equiv="refresh" — can redirect users`,
		pattern: /<meta[\s\S]{0,40}http-equiv[\s\S]{0,20}refresh/i
	},
	{
		id: `html-srcdoc`,
		description: `srcdoc= attribute on iframes — embeds HTML that can run scripts`,
		pattern: /srcdoc\s*=/i
	},
	{
		id: `html-iframe`,
		description: `<iframe tag`,
		pattern: /<iframe[\s>/]/i
	},
	{
		id: `html-form`,
		description: `<form tag — can be used for phishing / credential harvesting injection`,
		pattern: /<form[\s>/]/i
	}
], Pl = [
	{
		id: `xml-cdata-injection`,
		description: `CDATA section injection: <![CDATA[ breaks out of text node context`,
		pattern: /<!\[CDATA\[/i
	},
	{
		id: `xml-cdata-close`,
		description: `CDATA close sequence: ]]> can terminate an enclosing CDATA section`,
		pattern: /\]\]>/
	},
	{
		id: `xml-processing-instruction`,
		description: `XML processing instruction: <?xml-stylesheet or <?php etc.`,
		pattern: /<\?(?:xml[\- ]|php|asp)/i
	},
	{
		id: `xml-doctype-injection`,
		description: `DOCTYPE declaration embedded in content — can define entities`,
		pattern: /<!DOCTYPE(?:[\s[]|$)/i
	},
	{
		id: `xml-entity-system`,
		description: `SYSTEM keyword — used in external entity declarations (XXE)`,
		pattern: /\bSYSTEM\s+["']/i
	},
	{
		id: `xml-entity-public`,
		description: `PUBLIC keyword — used in external entity declarations (XXE)`,
		pattern: /\bPUBLIC\s+["']/i
	},
	{
		id: `xml-entity-declaration`,
		description: `<!ENTITY declaration — defines entities, potential XXE or entity expansion`,
		pattern: /<!ENTITY[\s%]/i
	},
	{
		id: `xml-billion-laughs`,
		description: `Entity reference chaining / billion laughs: repeated &eX; style references`,
		pattern: /(?:&\w{1,20};){3,}/
	},
	{
		id: `xml-namespace-confusion`,
		description: `xmlns: attribute injection — can redefine namespaces to confuse parsers`,
		pattern: /\bxmlns(?::\w{1,40})?\s*=/i
	},
	{
		id: `xml-comment-injection`,
		description: `<!-- comment injection — can hide content from some parsers`,
		pattern: /<!--/
	},
	{
		id: `xml-comment-close`,
		description: `--> closes an enclosing XML comment`,
		pattern: /-->/
	},
	{
		id: `xml-pi-close`,
		description: `?> closes an enclosing processing instruction`,
		pattern: /\?>/
	}
], Fl = [
	{
		id: `svg-script-element`,
		description: `<script element inside SVG executes JavaScript`,
		pattern: /<script[\s>/]/i
	},
	{
		id: `svg-xlink-href-javascript`,
		description: `xlink:href with javascript: — classic SVG XSS via <a> or <use>`,
		pattern: /xlink\s*:\s*href\s*=\s*["']?\s*javascript\s*:/i
	},
	{
		id: `svg-href-javascript`,
		description: `href= with javascript: in SVG context (<a>, <animate>, etc.)`,
		pattern: /href\s*=\s*["']?\s*javascript\s*:/i
	},
	{
		id: `svg-foreignobject`,
		description: `<foreignObject embeds HTML inside SVG — can execute scripts`,
		pattern: /<foreignObject[\s>/]/i
	},
	{
		id: `svg-use-external`,
		description: `<use xlink:href or href pointing to external resource (non-fragment URL)`,
		pattern: /<use[\s\S]{0,60}(?:xlink\s*:\s*)?href\s*=\s*(?:["'][^#]|[^"'#\s>])/i
	},
	{
		id: `svg-animate-href`,
		description: `<animate attributeName="href" — can dynamically change href to javascript:`,
		pattern: /<animate[\s\S]{0,80}attributeName\s*=\s*["'][\s]*href["']/i
	},
	{
		id: `svg-animate-xlinkhref`,
		description: `<animate attributeName="xlink:href"`,
		pattern: /<animate[\s\S]{0,80}attributeName\s*=\s*["'][\s]*xlink\s*:\s*href["']/i
	},
	{
		id: `svg-set-javascript`,
		description: `<set to="javascript:..." — sets an attribute to a javascript: URI`,
		pattern: /<set[\s\S]{0,80}to\s*=\s*["']?\s*javascript\s*:/i
	},
	{
		id: `svg-event-handler`,
		description: `SVG-specific event handler attributes: onload=, onerror=, onactivate=, etc.`,
		pattern: /\bon(?:load|error|activate|begin|end|repeat|focus|blur|click|mouse\w{1,20}|key\w{1,20})\s*=/i
	},
	{
		id: `svg-handler-generic`,
		description: `Generic on* handler catch-all for SVG attributes`,
		pattern: /\bon\w{1,30}\s*=/i
	},
	{
		id: `svg-filter-feimage`,
		description: `<feImage href= — filter primitive that can load external resources`,
		pattern: /<feImage[\s\S]{0,80}(?:xlink\s*:\s*)?href\s*=/i
	},
	{
		id: `svg-image-external`,
		description: `<image xlink:href with http/https or javascript protocol`,
		pattern: /<image[\s\S]{0,80}(?:xlink\s*:\s*)?href\s*=\s*["']?\s*(?:https?|javascript)\s*:/i
	},
	{
		id: `svg-style-javascript`,
		description: `style= attribute containing javascript: (e.g. background:url(javascript:...))`,
		pattern: /style\s*=[\s\S]{0,60}javascript\s*:/i
	}
], Il = [
	{
		id: `sql-block-comment-open`,
		description: `SQL block comment open: /* ... */ — unusual in legitimate user text`,
		pattern: /\/\*/
	},
	{
		id: `sql-union-select`,
		description: `UNION SELECT — most common SQL injection aggregation attack`,
		pattern: /\bUNION\s{1,20}(?:ALL\s{1,20})?SELECT\b/i
	},
	{
		id: `sql-drop-table`,
		description: `DROP TABLE — destructive DDL injection`,
		pattern: /\bDROP\s{1,20}TABLE\b/i
	},
	{
		id: `sql-drop-database`,
		description: `DROP DATABASE — destructive DDL injection`,
		pattern: /\bDROP\s{1,20}DATABASE\b/i
	},
	{
		id: `sql-insert-into`,
		description: `INSERT INTO — data injection`,
		pattern: /\bINSERT\s{1,20}INTO\b/i
	},
	{
		id: `sql-delete-from`,
		description: `DELETE FROM — data deletion injection`,
		pattern: /\bDELETE\s{1,20}FROM\b/i
	},
	{
		id: `sql-update-set`,
		description: `UPDATE ... SET — data modification injection`,
		pattern: /\bUPDATE\b[\s\S]{1,60}\bSET\b/i
	},
	{
		id: `sql-exec-xp`,
		description: `EXEC xp_ — MSSQL extended stored procedure execution`,
		pattern: /\bEXEC(?:UTE)?\s{1,20}xp_/i
	},
	{
		id: `sql-tautology-string`,
		description: `Classic string tautology: ' OR '1'='1 or " OR "1"="1"`,
		pattern: /'\s{0,10}OR\s{0,10}'[^']{0,20}'\s*=\s*'[^']{0,20}/i
	},
	{
		id: `sql-tautology-numeric`,
		description: `Numeric tautology: OR 1=1`,
		pattern: /\bOR\s{1,10}1\s*=\s*1\b/i
	},
	{
		id: `sql-always-true-zero`,
		description: `Numeric tautology: OR 0=0`,
		pattern: /\bOR\s{1,10}0\s*=\s*0\b/i
	},
	{
		id: `sql-sleep-benchmark`,
		description: `Time-based blind injection: SLEEP() or BENCHMARK()`,
		pattern: /\b(?:SLEEP|BENCHMARK)\s*\(/i
	},
	{
		id: `sql-waitfor-delay`,
		description: `MSSQL time-based blind injection: WAITFOR DELAY`,
		pattern: /\bWAITFOR\s{1,20}DELAY\b/i
	},
	{
		id: `sql-char-function`,
		description: `CHAR() function — used to obfuscate injected strings`,
		pattern: /\bCHAR\s*\(\s*\d{1,3}/i
	},
	{
		id: `sql-information-schema`,
		description: `INFORMATION_SCHEMA — reconnaissance query for table/column enumeration`,
		pattern: /\bINFORMATION_SCHEMA\b/i
	}
], Ll = [
	{
		id: `shell-path-traversal-unix`,
		description: `Unix path traversal: ../  — climbing the directory tree`,
		pattern: /\.\.\//
	},
	{
		id: `shell-path-traversal-windows`,
		description: `Windows path traversal: ..\\ — climbing the directory tree`,
		pattern: /\.\.\\/
	},
	{
		id: `shell-path-traversal-encoded`,
		description: `URL-encoded path traversal: %2e%2e or %2f variants`,
		pattern: /%2e%2e|%2f\.\.|\.\.%2f/i
	},
	{
		id: `shell-null-byte`,
		description: `Null byte injection: \\x00 or %00 — truncates strings in C-backed functions`,
		pattern: /\x00|%00/
	},
	{
		id: `shell-semicolon`,
		description: `Semicolon command separator: cmd1; cmd2`,
		pattern: /;/
	},
	{
		id: `shell-pipe`,
		description: `Pipe operator: cmd1 | cmd2`,
		pattern: /\|/
	},
	{
		id: `shell-and-operator`,
		description: `AND operator: cmd1 && cmd2`,
		pattern: /&&/
	},
	{
		id: `shell-or-operator`,
		description: `OR operator: cmd1 || cmd2`,
		pattern: /\|\|/
	},
	{
		id: `shell-backtick`,
		description: "Backtick command substitution: `cmd`",
		pattern: /`/
	},
	{
		id: `shell-dollar-paren`,
		description: `Dollar-paren command substitution: $(cmd)`,
		pattern: /\$\(/
	},
	{
		id: `shell-dollar-brace`,
		description: "Dollar-brace variable expansion: ${var} — can be abused for injection",
		pattern: /\$\{/
	},
	{
		id: `shell-redirect-out`,
		description: `Output redirection: cmd > file or cmd >> file`,
		pattern: />{1,2}/
	},
	{
		id: `shell-redirect-in`,
		description: `Input redirection: cmd < file`,
		pattern: /</
	},
	{
		id: `shell-newline-injection`,
		description: `Newline injection: \\n or \\r — can inject new shell commands`,
		pattern: /[\n\r]/
	},
	{
		id: `shell-glob-star`,
		description: `Glob expansion: * or ? — can expand to unintended files`,
		pattern: /[/\\][*?]/
	},
	{
		id: `shell-absolute-root`,
		description: `Absolute root path injection: string starting with / or \\ (Windows UNC)`,
		pattern: /^(?:\/|\\\\)/
	},
	{
		id: `shell-windows-drive`,
		description: `Windows drive letter path injection: C:\\ or D:/`,
		pattern: /^[a-zA-Z]:[/\\]/
	},
	{
		id: `shell-curl-wget`,
		description: `curl/wget with URL or flags — can exfiltrate data or download payloads`,
		pattern: /\b(?:curl|wget)\s+(?:https?:\/\/|ftp:\/\/|-)/i
	}
], Rl = [
	{
		id: `redos-nested-quantifier-plus`,
		description: `Nested + quantifier inside a group with outer quantifier: (a+)+, (.+b)*, etc.`,
		pattern: /\([^)]*\+[^)]*\)[+*]/
	},
	{
		id: `redos-nested-quantifier-star`,
		description: `Nested * quantifier: (a*)* or (a*)+ — catastrophic backtracking`,
		pattern: /\([^)]*\*[^)]*\)[*+]/
	},
	{
		id: `redos-nested-groups`,
		description: `Doubly nested quantified groups: ((a+)+) — guaranteed catastrophic`,
		pattern: /\(\([^)]{0,40}\)[+*]\)[+*]/
	},
	{
		id: `redos-alternation-overlap`,
		description: `Overlapping alternation under quantifier: (a|a)+ — ambiguous NFA paths`,
		pattern: /\(([^|()]{1,20})\|(?:\1)(?:\|[^|()]{1,20}){0,5}\)[+*?]{1,2}/
	},
	{
		id: `redos-star-plus-concat`,
		description: `(x*x)+ pattern — triggers super-linear backtracking`,
		pattern: /\([^)]{0,10}\*[^)]{0,10}\)[+*]/
	},
	{
		id: `redos-dot-star-greedy`,
		description: `(.*){n,} or (.+){n,} — repeated greedy dot quantifiers`,
		pattern: /\(\.[*+]\)\{?\d/
	},
	{
		id: `redos-large-repetition`,
		description: `Very large fixed or range repetition count {1000,} or {1000,n} — denial of service via backtracking`,
		pattern: /\{\d{4,}(?:,\d*)?\}/
	},
	{
		id: `redos-catastrophic-alternation`,
		description: `Long alternation with many similar branches — polynomial backtracking risk`,
		pattern: /\([^)]{0,200}(?:\|[^|)]{0,50}){9,}\)/
	}
], zl = `["'\\s]*:`, Bl = [
	{
		id: `nosql-where-operator`,
		description: `$where — executes arbitrary JavaScript server-side in MongoDB`,
		pattern: RegExp(`\\$where${zl}`, `i`)
	},
	{
		id: `nosql-ne-operator`,
		description: `$ne — "not equal" operator used to bypass equality checks`,
		pattern: RegExp(`\\$ne${zl}`, `i`)
	},
	{
		id: `nosql-gt-operator`,
		description: `$gt — "greater than" used to bypass password/value checks`,
		pattern: RegExp(`\\$gte?${zl}`, `i`)
	},
	{
		id: `nosql-lt-operator`,
		description: `$lt / $lte — "less than" bypass variants`,
		pattern: RegExp(`\\$lte?${zl}`, `i`)
	},
	{
		id: `nosql-regex-operator`,
		description: `$regex — can be used to extract data character by character (blind injection)`,
		pattern: RegExp(`\\$regex${zl}`, `i`)
	},
	{
		id: `nosql-or-operator`,
		description: `$or — logical OR; used to create always-true conditions`,
		pattern: RegExp(`\\$or${zl}\\s*\\[`, `i`)
	},
	{
		id: `nosql-and-operator`,
		description: `$and — logical AND operator injection`,
		pattern: RegExp(`\\$and${zl}\\s*\\[`, `i`)
	},
	{
		id: `nosql-nor-operator`,
		description: `$nor — logical NOR operator injection`,
		pattern: RegExp(`\\$nor${zl}\\s*\\[`, `i`)
	},
	{
		id: `nosql-exists-operator`,
		description: `$exists — can enumerate fields to determine schema`,
		pattern: RegExp(`\\$exists${zl}`, `i`)
	},
	{
		id: `nosql-in-operator`,
		description: `$in — matches any value in a list; can enumerate values`,
		pattern: RegExp(`\\$in${zl}\\s*\\[`, `i`)
	},
	{
		id: `nosql-expr-operator`,
		description: `$expr — allows aggregation expressions in queries (MongoDB 3.6+)`,
		pattern: RegExp(`\\$expr${zl}`, `i`)
	},
	{
		id: `nosql-function-operator`,
		description: `$function — executes arbitrary JavaScript in MongoDB 4.4+`,
		pattern: RegExp(`\\$function${zl}`, `i`)
	},
	{
		id: `nosql-accumulator-operator`,
		description: `$accumulator — custom aggregation with arbitrary JS execution`,
		pattern: RegExp(`\\$accumulator${zl}`, `i`)
	},
	{
		id: `nosql-proto-pollution`,
		description: `__proto__ — prototype pollution via object key injection`,
		pattern: /__proto__/
	},
	{
		id: `nosql-constructor-prototype`,
		description: `constructor.prototype — alternative prototype pollution vector (dot notation or JSON key)`,
		pattern: /constructor[\s"':.,{\[]*prototype/i
	},
	{
		id: `nosql-proto-bracket`,
		description: `["__proto__"] — bracket-notation prototype pollution`,
		pattern: /\[["']__proto__["']\]/
	}
], Vl = [
	{
		id: `log-crlf-injection`,
		description: `CRLF injection: literal \\r or \\n embeds fake log lines`,
		pattern: /[\r\n]/
	},
	{
		id: `log-url-encoded-crlf`,
		description: `URL-encoded CRLF: %0d, %0a, %0D, %0A — decoded by some log parsers`,
		pattern: /%0[dDaA]/
	},
	{
		id: `log-unicode-newline`,
		description: `Unicode newline variants: U+2028 (line separator), U+2029 (paragraph separator)`,
		pattern: /[\u2028\u2029]/
	},
	{
		id: `log-log4shell-jndi`,
		description: "Log4Shell: ${jndi:...} triggers remote code execution in Apache Log4j",
		pattern: /\$\{jndi\s*:/i
	},
	{
		id: `log-log4shell-obfuscated`,
		description: "Obfuscated Log4Shell: ${::-j}... lookup-bypass prefix used to evade WAF detection",
		pattern: /\$\{::-/
	},
	{
		id: `log-log4j-lookup`,
		description: "Log4j lookup syntax: ${env:...}, ${sys:...}, ${ctx:...} — data exfiltration",
		pattern: /\$\{(?:env|sys|ctx|main|map|sd|web|docker|k8s|spring)\s*:/i
	},
	{
		id: `log-ssti-double-brace`,
		description: `SSTI double-brace: {{expression}} — Jinja2, Twig, Handlebars, etc.`,
		pattern: /\{\{[\s\S]{0,80}\}\}/
	},
	{
		id: `log-ssti-hash-brace`,
		description: `SSTI hash-brace: #{expression} — Thymeleaf, Velocity, Ruby ERB`,
		pattern: /#\{[\s\S]{0,80}\}/
	},
	{
		id: `log-ssti-dollar-brace`,
		description: "SSTI/EL injection: ${expression with operators or method calls} — JSP EL, Freemarker, SpEL",
		pattern: /\$\{[^}]*(?:\.|\(|\*|\+|\bclass\b|\bruntime\b|\bprocess\b|\bexec\b)[^}]{0,80}\}/i
	},
	{
		id: `log-ssti-percent-tag`,
		description: `SSTI ERB/ASP tag: <%= expression %> — Ruby ERB, ASP`,
		pattern: /<%=[\s\S]{0,80}%>/
	},
	{
		id: `log-null-byte`,
		description: `Null byte: \\x00 or %00 — can truncate log entries in C-backed loggers`,
		pattern: /\x00|%00/
	},
	{
		id: `log-ansi-escape`,
		description: `ANSI escape sequence: ESC[ — can manipulate terminal output when logs are tailed`,
		pattern: /\x1b\[/
	}
], Hl = [
	{
		id: `sql-line-comment`,
		description: `SQL line comment: -- followed by whitespace or end of string`,
		pattern: /--(?:\s|$)/
	},
	{
		id: `sql-stacked-query`,
		description: `Stacked queries: semicolon immediately followed by a SQL keyword`,
		pattern: /;\s{0,10}(?:SELECT|INSERT|UPDATE|DELETE|DROP|CREATE|ALTER|EXEC)\b/i
	},
	{
		id: `sql-hex-encoding`,
		description: `Hex-encoded string injection: 0x41414141 style (MySQL)`,
		pattern: /\b0x[0-9a-f]{4,}/i
	}
], Ul = [...Il, ...Hl], Wl = Object.freeze({
	colon: `:`,
	Tab: `	`,
	NewLine: `
`
}), Gl = /&(?:#[xX]0*([0-9a-fA-F]{1,6});?|#0*([0-9]{1,7});?|([a-zA-Z][a-zA-Z0-9]{1,15});)/g;
function Kl(e) {
	return e.indexOf(`&`) === -1 ? e : e.replace(Gl, (e, t, n, r) => {
		if (r !== void 0) return Object.prototype.hasOwnProperty.call(Wl, r) ? Wl[r] : e;
		let i = t === void 0 ? parseInt(n, 10) : parseInt(t, 16);
		return !Number.isFinite(i) || i > 1114111 ? e : String.fromCodePoint(i);
	});
}
Nl.label = `HTML`, Pl.label = `XML`, Fl.label = `SVG`, Nl.decodeEntities = !0, Pl.decodeEntities = !0, Fl.decodeEntities = !0, Il.label = `SQL`, Ul.label = `SQL-STRICT`, Ll.label = `SHELL`, Rl.label = `REDOS`, Bl.label = `NOSQL`, Vl.label = `LOG`, Object.freeze({
	HTML: Nl,
	XML: Pl,
	SVG: Fl,
	SQL: Il,
	"SQL-STRICT": Ul,
	SHELL: Ll,
	REDOS: Rl,
	NOSQL: Bl,
	LOG: Vl
});
function ql(e) {
	if (typeof e != `string`) throw TypeError(`is-unsafe: first argument must be a string, got ${typeof e}`);
}
function Jl(e) {
	if (!(e instanceof RegExp)) {
		if (Array.isArray(e)) {
			if (e.length === 0) throw TypeError(`is-unsafe: context must not be an empty array`);
			if (Array.isArray(e[0])) {
				for (let t of e) if (!Array.isArray(t) || t.length === 0) throw TypeError(`is-unsafe: each context in the array must be a non-empty pattern array (PatternList)`);
			}
		} else throw TypeError(`is-unsafe: second argument must be a PatternList (e.g. HTML), an array of PatternLists (e.g. [HTML, XML]), or a RegExp. Got: ${typeof e}`);
	}
}
function Yl(e) {
	return e instanceof RegExp ? {
		lists: null,
		regex: e
	} : Array.isArray(e[0]) ? {
		lists: e,
		regex: null
	} : {
		lists: [e],
		regex: null
	};
}
function Xl(e, t) {
	if (!t.decodeEntities) return null;
	let n = Kl(e);
	return n === e ? null : n;
}
function Zl(e, t) {
	let n = t.label ?? `CUSTOM`, r = Xl(e, t);
	for (let i of t) if (i.pattern.test(e) || r !== null && i.pattern.test(r)) return {
		context: n,
		id: i.id,
		description: i.description,
		pattern: i.pattern
	};
	return null;
}
function Ql(e, t) {
	ql(e), Jl(t);
	let { lists: n, regex: r } = Yl(t);
	if (r) return r.test(e);
	for (let t of n) if (Zl(e, t) !== null) return !0;
	return !1;
}
function $l(e, t) {
	if (!e) return {};
	let n = t.attributesGroupName ? e[t.attributesGroupName] : e;
	if (!n) return {};
	let r = {};
	for (let e in n) if (e.startsWith(t.attributeNamePrefix)) {
		let i = e.substring(t.attributeNamePrefix.length);
		r[i] = n[e];
	} else r[e] = n[e];
	return r;
}
function eu(e) {
	if (!e || typeof e != `string`) return;
	let t = e.indexOf(`:`);
	if (t !== -1 && t > 0) {
		let n = e.substring(0, t);
		if (n !== `xmlns`) return n;
	}
}
var tu = class {
	constructor(e, t) {
		this.options = e, this.currentNode = null, this.tagsNodeStack = [], this.parseXml = su, this.parseTextData = nu, this.resolveNameSpace = ru, this.buildAttributesMap = ou, this.isItStopNode = fu, this.replaceEntitiesValue = uu, this.readStopNodeData = _u, this.saveTextToParentTag = du, this.addChild = lu, this.ignoreAttributesFn = Ol(this.options.ignoreAttributes), this.entityExpansionCount = 0, this.currentExpandedLength = 0, this.doctypefound = !1;
		let n = { ...Nc };
		this.options.entityDecoder ? this.entityDecoder = this.options.entityDecoder : (typeof this.options.htmlEntities == `object` ? n = this.options.htmlEntities : this.options.htmlEntities === !0 && (n = {
			...Pc,
			...Mc
		}), this.entityDecoder = new Gc({
			namedEntities: {
				...n,
				...t
			},
			numericAllowed: this.options.htmlEntities,
			limit: {
				maxTotalExpansions: this.options.processEntities.maxTotalExpansions,
				maxExpandedLength: this.options.processEntities.maxExpandedLength,
				applyLimitsTo: this.options.processEntities.appliesTo
			},
			onInputEntity: (e, t) => Ql(t, [Nl, Pl]) ? Fc.BLOCK : Fc.ALLOW
		})), this.matcher = new Ml(), this.readonlyMatcher = this.matcher.readOnly(), this.isCurrentNodeStopNode = !1, this.stopNodeExpressionsSet = new Al();
		let r = this.options.stopNodes;
		if (r && r.length > 0) {
			for (let e = 0; e < r.length; e++) {
				let t = r[e];
				typeof t == `string` ? this.stopNodeExpressionsSet.add(new kl(t)) : t instanceof kl && this.stopNodeExpressionsSet.add(t);
			}
			this.stopNodeExpressionsSet.seal();
		}
	}
};
function nu(e, t, n, r, i, a, o) {
	let s = this.options;
	if (e !== void 0 && (s.trimValues && !r && (e = e.trim()), e.length > 0)) {
		o || (e = this.replaceEntitiesValue(e, t, n));
		let r = s.jPath ? n.toString() : n, c = s.tagValueProcessor(t, e, r, i, a);
		return c == null ? e : typeof c != typeof e || c !== e ? c : s.trimValues || e.trim() === e ? vu(e, s.parseTagValue, s.numberParseOptions) : e;
	}
}
function ru(e) {
	if (this.options.removeNSPrefix) {
		let t = e.split(`:`), n = e.charAt(0) === `/` ? `/` : ``;
		if (t[0] === `xmlns`) return ``;
		t.length === 2 && (e = n + t[1]);
	}
	return e;
}
const iu = /([^\s=]+)\s*(=\s*(?:"([^"]*)"|'([^']*)'))?/gm;
function au(e) {
	return e[3] === void 0 ? e[4] : e[3];
}
function ou(e, t, n, r = !1) {
	let i = this.options;
	if (r === !0 || i.ignoreAttributes !== !0 && typeof e == `string`) {
		let r = pc(e, iu), a = r.length, o = {}, s = Array(a), c = !1, l = {};
		for (let e = 0; e < a; e++) {
			let t = this.resolveNameSpace(r[e][1]), a = au(r[e]);
			if (t.length && a !== void 0) {
				let r = a;
				i.trimValues && (r = r.trim()), r = this.replaceEntitiesValue(r, n, this.readonlyMatcher), s[e] = r, l[t] = r, c = !0;
			}
		}
		c && typeof t == `object` && t.updateCurrent && t.updateCurrent(l);
		let u = i.jPath ? t.toString() : this.readonlyMatcher, d = !1;
		for (let e = 0; e < a; e++) {
			let t = this.resolveNameSpace(r[e][1]);
			if (this.ignoreAttributesFn(t, u)) continue;
			let n = i.attributeNamePrefix + t;
			if (t.length) {
				if (i.transformAttributeName && (n = i.transformAttributeName(n)), n = bu(n, i), au(r[e]) !== void 0) {
					let r = s[e], a = i.attributeValueProcessor(t, r, u);
					a == null ? o[n] = r : typeof a != typeof r || a !== r ? o[n] = a : o[n] = vu(r, i.parseAttributeValue, i.numberParseOptions), d = !0;
				} else i.allowBooleanAttributes && (o[n] = !0, d = !0);
			}
		}
		if (!d) return;
		if (i.attributesGroupName && !i.preserveOrder) {
			let e = {};
			return e[i.attributesGroupName] = o, e;
		}
		return o;
	}
}
const su = function(e) {
	let t = this.options, n = t.captureMetaData ? [] : void 0;
	e = e.replace(/\r\n?/g, t.captureMetaData ? (e, t) => (e.length === 2 && n.push(t - n.length), `
`) : `
`);
	let r = new Qc(`!xml`), i = r, a = ``;
	this.matcher.reset(), this.entityDecoder.reset(), this.entityExpansionCount = 0, this.currentExpandedLength = 0, this.doctypefound = !1;
	let o = new sl(t.processEntities), s = e.length;
	for (let c = 0; c < s; c++) if (e[c] === `<`) {
		let l = e.charCodeAt(c + 1);
		if (l === 47) {
			let o = mu(e, `>`, c, `Closing Tag is not closed.`), s = e.substring(c + 2, o).trim();
			if (t.removeNSPrefix) {
				let e = s.indexOf(`:`);
				e !== -1 && (s = s.substr(e + 1));
			}
			s = yu(t.transformTagName, s, ``, t).tagName, i && (a = this.saveTextToParentTag(a, i, this.readonlyMatcher));
			let l = this.matcher.getCurrentTag();
			if (s && t.unpairedTagsSet.has(s)) throw Error(`Unpaired tag can not be used as closing tag: </${s}>`);
			l && t.unpairedTagsSet.has(l) && (this.matcher.pop(), this.tagsNodeStack.pop()), this.matcher.pop(), this.isCurrentNodeStopNode = !1, i = this.tagsNodeStack.pop() || r, t.captureMetaData && i && i.addEndIndex(cu(o + 1, n)), a = ``, c = o;
		} else if (l === 63) {
			let r = gu(e, c, !1, `?>`);
			if (!r) throw Error(`Pi Tag is not closed.`);
			a = this.saveTextToParentTag(a, i, this.readonlyMatcher);
			let s = this.buildAttributesMap(r.tagExp, this.matcher, r.tagName, !0);
			if (s) {
				let e = s[this.options.attributeNamePrefix + `version`];
				this.entityDecoder.setXmlVersion(Number(e) || 1), o.setXmlVersion(Number(e) || 1);
			}
			if (!(t.ignoreDeclaration && r.tagName === `?xml` || t.ignorePiTags)) {
				let e = new Qc(r.tagName);
				e.add(t.textNodeName, ``), r.tagName !== r.tagExp && r.attrExpPresent && t.ignoreAttributes !== !0 && (e[`:@`] = s);
				let a = t.captureMetaData ? cu(c, n) : c;
				this.addChild(i, e, this.readonlyMatcher, a), t.captureMetaData && i.addEndIndex(cu(r.closeIndex + 2, n));
			}
			c = r.closeIndex + 1;
		} else if (l === 33 && e.charCodeAt(c + 2) === 45 && e.charCodeAt(c + 3) === 45) {
			let n = mu(e, `-->`, c + 4, `Comment is not closed.`);
			if (t.commentPropName) {
				let r = e.substring(c + 4, n - 2);
				a = this.saveTextToParentTag(a, i, this.readonlyMatcher), i.add(t.commentPropName, [{ [t.textNodeName]: r }]);
			}
			c = n;
		} else if (l === 33 && e.charCodeAt(c + 2) === 68) {
			if (this.doctypefound) throw Error(`Multiple DOCTYPE declarations found.`);
			this.doctypefound = !0;
			let t = o.readDocType(e, c);
			this.entityDecoder.addInputEntities(t.entities), c = t.i;
		} else if (l === 33 && e.charCodeAt(c + 2) === 91) {
			let n = mu(e, `]]>`, c, `CDATA is not closed.`) - 2, r = e.substring(c + 9, n);
			a = this.saveTextToParentTag(a, i, this.readonlyMatcher);
			let o = this.parseTextData(r, i.tagname, this.readonlyMatcher, !0, !1, !0, !0);
			o ??= ``, t.cdataPropName ? i.add(t.cdataPropName, [{ [t.textNodeName]: r }]) : i.add(t.textNodeName, o), c = n + 2;
		} else {
			let o = gu(e, c, t.removeNSPrefix);
			if (!o) {
				let t = e.substring(Math.max(0, c - 50), Math.min(s, c + 50));
				throw Error(`readTagExp returned undefined at position ${c}. Context: "${t}"`);
			}
			let l = o.tagName, u = o.rawTagName, d = o.tagExp, f = o.attrExpPresent, p = o.closeIndex;
			if ({tagName: l, tagExp: d} = yu(t.transformTagName, l, d, t), t.strictReservedNames && (l === t.commentPropName || l === t.cdataPropName || l === t.textNodeName || l === t.attributesGroupName)) throw Error(`Invalid tag name: ${l}`);
			i && a && i.tagname !== `!xml` && (a = this.saveTextToParentTag(a, i, this.readonlyMatcher, !1));
			let m = i;
			m && t.unpairedTagsSet.has(m.tagname) && (i = this.tagsNodeStack.pop(), this.matcher.pop());
			let h = !1;
			d.length > 0 && d.lastIndexOf(`/`) === d.length - 1 && (h = !0, l[l.length - 1] === `/` ? (l = l.substr(0, l.length - 1), d = l) : d = d.substr(0, d.length - 1), f = l !== d);
			let g = null, ee;
			ee = eu(u), l !== r.tagname && this.matcher.push(l, {}, ee), l !== d && f && (g = this.buildAttributesMap(d, this.matcher, l), g && $l(g, t)), l !== r.tagname && (this.isCurrentNodeStopNode = this.isItStopNode());
			let te = t.captureMetaData ? cu(c, n) : c;
			if (this.isCurrentNodeStopNode) {
				let r = ``;
				if (h) c = o.closeIndex;
				else if (t.unpairedTagsSet.has(l)) c = o.closeIndex;
				else {
					let t = this.readStopNodeData(e, u, p + 1);
					if (!t) throw Error(`Unexpected end of ${u}`);
					c = t.i, r = t.tagContent;
				}
				let a = new Qc(l);
				g && (a[`:@`] = g), a.add(t.textNodeName, r), this.matcher.pop(), this.isCurrentNodeStopNode = !1, this.addChild(i, a, this.readonlyMatcher, te), t.captureMetaData && i.addEndIndex(cu(c + 1, n));
			} else {
				if (h) {
					({tagName: l, tagExp: d} = yu(t.transformTagName, l, d, t));
					let e = new Qc(l);
					g && (e[`:@`] = g), this.addChild(i, e, this.readonlyMatcher, te), t.captureMetaData && i.addEndIndex(cu(p + 1, n)), this.matcher.pop(), this.isCurrentNodeStopNode = !1;
				} else if (t.unpairedTagsSet.has(l)) {
					let e = new Qc(l);
					g && (e[`:@`] = g), this.addChild(i, e, this.readonlyMatcher, te), t.captureMetaData && i.addEndIndex(cu(o.closeIndex + 1, n)), this.matcher.pop(), this.isCurrentNodeStopNode = !1, c = o.closeIndex;
					continue;
				} else {
					let e = new Qc(l);
					if (this.tagsNodeStack.length > t.maxNestedTags) throw Error(`Maximum nested tags exceeded`);
					this.tagsNodeStack.push(i), g && (e[`:@`] = g), this.addChild(i, e, this.readonlyMatcher, te), i = e;
				}
				a = ``, c = p;
			}
		}
	} else a += e[c];
	return r.child;
};
function cu(e, t) {
	let n = 0, r = t.length;
	for (; n < r;) {
		let i = Math.floor((n + r) / 2);
		t[i] < e ? n = i + 1 : r = i;
	}
	return e + n;
}
function lu(e, t, n, r) {
	this.options.captureMetaData || (r = void 0);
	let i = this.options.jPath ? n.toString() : n, a = this.options.updateTag(t.tagname, i, t[`:@`]);
	a === !1 || (typeof a == `string` && (t.tagname = a), e.addChild(t, r));
}
function uu(e, t, n) {
	let r = this.options.processEntities;
	if (!r || !r.enabled) return e;
	if (r.allowedTags) {
		let i = this.options.jPath ? n.toString() : n;
		if (!(Array.isArray(r.allowedTags) ? r.allowedTags.includes(t) : r.allowedTags(t, i))) return e;
	}
	if (r.tagFilter) {
		let i = this.options.jPath ? n.toString() : n;
		if (!r.tagFilter(t, i)) return e;
	}
	return this.entityDecoder.decode(e);
}
function du(e, t, n, r) {
	return e &&= (r === void 0 && (r = t.child.length === 0), e = this.parseTextData(e, t.tagname, n, !1, t[`:@`] ? Object.keys(t[`:@`]).length !== 0 : !1, r), e !== void 0 && e !== `` && t.add(this.options.textNodeName, e), ``), e;
}
function fu() {
	return this.stopNodeExpressionsSet.size !== 0 && this.matcher.matchesAny(this.stopNodeExpressionsSet);
}
function pu(e, t, n = `>`) {
	let r = e.length, i = n.charCodeAt(0), a = n.length > 1 ? n.charCodeAt(1) : -1, o = ``, s = t;
	for (let n = t; n < r; n++) {
		let t = e.charCodeAt(n);
		if (t === 34 || t === 39) {
			if (n = e.indexOf(e[n], n + 1), n === -1) return;
		} else if (t === i) {
			if (a !== -1) {
				if (e.charCodeAt(n + 1) === a) return o += e.substring(s, n), {
					data: o,
					index: n
				};
			} else return o += e.substring(s, n), {
				data: o,
				index: n
			};
		} else t === 9 && (o += e.substring(s, n) + ` `, s = n + 1);
	}
}
function mu(e, t, n, r) {
	let i = e.indexOf(t, n);
	if (i === -1) throw Error(r);
	return i + t.length - 1;
}
function hu(e, t, n, r) {
	let i = e.indexOf(t, n);
	if (i === -1) throw Error(r);
	return i;
}
function gu(e, t, n, r = `>`) {
	let i = pu(e, t + 1, r);
	if (!i) return;
	let a = i.data, o = i.index, s = a.search(/\s/), c = a, l = !0;
	s !== -1 && (c = a.substring(0, s), a = a.substring(s + 1).trimStart());
	let u = c;
	if (n) {
		let e = c.indexOf(`:`);
		e !== -1 && (c = c.substr(e + 1), l = c !== i.data.substr(e + 1));
	}
	return {
		tagName: c,
		tagExp: a,
		closeIndex: o,
		attrExpPresent: l,
		rawTagName: u
	};
}
function _u(e, t, n) {
	let r = n, i = 1, a = !1, o = -1, s = e.length;
	for (; n < s; n++) if (e[n] === `<`) {
		let s = e.charCodeAt(n + 1);
		if (s === 47) {
			let a = hu(e, `>`, n, `${t} is not closed`);
			if (e.substring(n + 2, a).trim() === t && (i--, i === 0)) return {
				tagContent: e.substring(r, n),
				i: a
			};
			n = a;
		} else if (s === 63) n = mu(e, `?>`, n + 1, `StopNode is not closed.`);
		else if (s === 33 && e.charCodeAt(n + 2) === 45 && e.charCodeAt(n + 3) === 45) n = mu(e, `-->`, n + 3, `StopNode is not closed.`);
		else if (s === 33 && e.charCodeAt(n + 2) === 91) n = mu(e, `]]>`, n, `StopNode is not closed.`) - 2;
		else {
			let r = a ? void 0 : gu(e, n, !1);
			if (r) r.tagName === t && r.tagExp[r.tagExp.length - 1] !== `/` && i++, n = r.closeIndex;
			else {
				if (a = !0, o < n && (o = e.indexOf(`>`, n), o === -1)) return;
				let r = e.indexOf(`<`, n + 1);
				if (r === -1 || r > o) {
					let r = e.substring(n + 1, o), a = r.search(/\s/);
					(a === -1 ? r : r.substring(0, a)) === t && r[r.length - 1] !== `/` && i++, n = o;
				}
			}
		}
	}
}
function vu(e, t, n) {
	if (t && typeof e == `string`) {
		let t = e.trim();
		return t === `true` || t !== `false` && Sl(e, n);
	}
	return hc(e) ? e : ``;
}
function yu(e, t, n, r) {
	if (e) {
		let r = e(t);
		n === t && (n = r), t = r;
	}
	return t = bu(t, r), {
		tagName: t,
		tagExp: n
	};
}
function bu(e, t) {
	if (_c.includes(e)) throw Error(`[SECURITY] Invalid name: "${e}" is a reserved JavaScript keyword that could cause prototype pollution`);
	return gc.includes(e) ? t.onDangerousProperty(e) : e;
}
const xu = Qc.getMetaDataSymbol();
function Su(e, t) {
	if (!e || typeof e != `object`) return {};
	if (!t) return e;
	let n = {};
	for (let r in e) if (r.startsWith(t)) {
		let i = r.substring(t.length);
		n[i] = e[r];
	} else n[r] = e[r];
	return n;
}
function Cu(e, t, n, r) {
	return wu(e, t, n, r);
}
function wu(e, t, n, r) {
	let i, a = {};
	for (let o = 0; o < e.length; o++) {
		let s = e[o], c = Tu(s);
		if (c !== void 0 && c !== t.textNodeName) {
			let e = Su(s[`:@`] || {}, t.attributeNamePrefix);
			n.push(c, e);
		}
		if (c === t.textNodeName) i === void 0 ? i = s[c] : i += `` + s[c];
		else if (c === void 0) continue;
		else if (s[c]) {
			let e = wu(s[c], t, n, r), i = Du(e, t);
			if (Object.keys(e).length === 0 && t.alwaysCreateTextNode && (e[t.textNodeName] = ``), s[`:@`] ? Eu(e, s[`:@`], r, t) : Object.keys(e).length === 1 && e[t.textNodeName] !== void 0 && !t.alwaysCreateTextNode ? e = e[t.textNodeName] : Object.keys(e).length === 0 && (t.alwaysCreateTextNode ? e[t.textNodeName] = `` : e = ``), s[xu] !== void 0 && typeof e == `object` && e && (e[xu] = s[xu]), a[c] !== void 0 && Object.prototype.hasOwnProperty.call(a, c)) Array.isArray(a[c]) || (a[c] = [a[c]]), a[c].push(e);
			else {
				let n = t.jPath ? r.toString() : r;
				a[c] = t.isArray(c, n, i) ? [e] : e;
			}
			c !== void 0 && c !== t.textNodeName && n.pop();
		}
	}
	return typeof i == `string` ? i.length > 0 && (a[t.textNodeName] = i) : i !== void 0 && (a[t.textNodeName] = i), a;
}
function Tu(e) {
	let t = Object.keys(e);
	for (let e = 0; e < t.length; e++) {
		let n = t[e];
		if (n !== `:@`) return n;
	}
}
function Eu(e, t, n, r) {
	if (t) {
		let i = Object.keys(t), a = i.length;
		for (let o = 0; o < a; o++) {
			let a = i[o], s = a.startsWith(r.attributeNamePrefix) ? a.substring(r.attributeNamePrefix.length) : a, c = r.jPath ? n.toString() + `.` + s : n;
			e[a] = r.isArray(a, c, !0, !0) ? [t[a]] : t[a];
		}
	}
}
function Du(e, t) {
	let { textNodeName: n } = t, r = Object.keys(e).length;
	return !!(r === 0 || r === 1 && (e[n] || typeof e[n] == `boolean` || e[n] === 0));
}
var Ou = class {
	constructor(e) {
		this.externalEntities = {}, this.options = Xc(e);
	}
	parse(e, t) {
		if (typeof e != `string` && e.toString) e = e instanceof Uint8Array && !(typeof Buffer < `u` && Buffer.isBuffer(e)) ? new TextDecoder(`utf-8`, { ignoreBOM: !0 }).decode(e) : e.toString();
		else if (typeof e != `string`) throw Error(`XML data is accepted in String or Bytes[] form.`);
		if (t) {
			t === !0 && (t = {});
			let n = yc(e, t);
			if (n !== !0) throw Error(`${n.err.msg}:${n.err.line}:${n.err.col}`);
		}
		let n = new tu(this.options, this.externalEntities), r = n.parseXml(e);
		return this.options.preserveOrder || r === void 0 ? r : Cu(r, this.options, n.matcher, n.readonlyMatcher);
	}
	addEntity(e, t) {
		if (t.indexOf(`&`) !== -1) throw Error(`Entity value can't have '&'`);
		if (e.indexOf(`&`) !== -1 || e.indexOf(`;`) !== -1) throw Error(`An entity must be set without '&' and ';'. Eg. use '#xD' for '&#xD;'`);
		if (t === `&`) throw Error(`An entity with value '&' is not permitted`);
		this.externalEntities[e] = t;
	}
	static getMetaDataSymbol() {
		return Qc.getMetaDataSymbol();
	}
};
function ku(e) {
	return typeof e == `number` && Object.is(e, -0) ? `-0` : String(e);
}
function Au(e) {
	return ku(e).replace(/--/g, `- -`).replace(/--/g, `- -`).replace(/-$/, `- `);
}
function ju(e) {
	return ku(e).replace(/\]\]>/g, `]]]]><![CDATA[>`);
}
function Mu(e) {
	return ku(e).replace(/"/g, `&quot;`).replace(/'/g, `&apos;`);
}
function Nu(e, t, n, r, i) {
	if (!n.sanitizeName) return e;
	let a = !t && e[0] === `?`, o = a ? e.slice(1) : e;
	if (i(o)) return e;
	let s = n.sanitizeName(o, {
		isAttribute: t,
		matcher: r.readOnly()
	});
	if (typeof s != `string` || !i(s)) throw Error(`sanitizeName returned an invalid XML name for "${o}"`);
	return a ? `?` + s : s;
}
function Pu(e, t) {
	if (!Array.isArray(e) || e.length === 0) return `1.0`;
	let n = e[0];
	if (Bu(n) === `?xml`) {
		let e = n[`:@`];
		if (e) {
			let n = t.attributeNamePrefix + `version`;
			if (e[n]) return e[n];
		}
	}
	return `1.0`;
}
function Fu(e, t) {
	let n = ``;
	t.format && (n = `
`);
	let r = [];
	if (t.stopNodes && Array.isArray(t.stopNodes)) for (let e = 0; e < t.stopNodes.length; e++) {
		let n = t.stopNodes[e];
		typeof n == `string` ? r.push(new kl(n)) : n instanceof kl && r.push(n);
	}
	let i = Pu(e, t), a = ol(`qName`, { xmlVersion: i }), o = new Ml();
	return Iu(e, t, n, o, r, a);
}
function Iu(e, t, n, r, i, a) {
	let o = ``, s = !1;
	if (t.maxNestedTags && r.getDepth() > t.maxNestedTags) throw Error(`Maximum nested tags exceeded`);
	if (!Array.isArray(e)) {
		if (e != null) {
			let n = ku(e);
			return n = Uu(n, t), n;
		}
		return ``;
	}
	for (let c = 0; c < e.length; c++) {
		let l = e[c], u = Bu(l);
		if (u === void 0) continue;
		let d = u === t.textNodeName || u === t.cdataPropName || u === t.commentPropName ? u : Nu(u, !1, t, r, a), f = Lu(l[`:@`], t);
		r.push(d, f);
		let p = Hu(r, i);
		if (d === t.textNodeName) {
			let e = l[u];
			p || (e = t.tagValueProcessor(d, e), e = Uu(e, t)), e = ku(e), s && (o += n), o += e, s = !1, r.pop();
			continue;
		}
		if (d === t.cdataPropName) {
			s && (o += n);
			let e = l[u][0][t.textNodeName], i = ju(e);
			o += `<![CDATA[${i}]]>`, s = !1, r.pop();
			continue;
		}
		if (d === t.commentPropName) {
			let e = l[u][0][t.textNodeName], i = Au(e);
			o += n + `<!--${i}-->`, s = !0, r.pop();
			continue;
		}
		if (d[0] === `?`) {
			let e = Vu(l[`:@`], t, p, r, a);
			o += (d === `?xml` ? `` : n) + `<${d}${e}?>`, s = !0, r.pop();
			continue;
		}
		let m = n;
		m !== `` && (m += t.indentBy);
		let h = n + `<${d}${Vu(l[`:@`], t, p, r, a)}`, g;
		g = p ? Ru(l[u], t, r.getDepth()) : Iu(l[u], t, m, r, i, a), t.unpairedTags.indexOf(d) === -1 ? (!g || g.length === 0) && t.suppressEmptyNode ? o += h + `/>` : g && g.endsWith(`>`) ? o += h + `>${g}${n}</${d}>` : (o += h + `>`, g && n !== `` && (g.includes(`/>`) || g.includes(`</`)) ? o += n + t.indentBy + g + n : o += g, o += `</${d}>`) : t.suppressUnpairedNode ? o += h + `>` : o += h + `/>`, s = !0, r.pop();
	}
	return o;
}
function Lu(e, t) {
	if (!e || t.ignoreAttributes) return null;
	let n = {}, r = !1;
	for (let i in e) {
		if (!Object.prototype.hasOwnProperty.call(e, i)) continue;
		let a = i.startsWith(t.attributeNamePrefix) ? i.substr(t.attributeNamePrefix.length) : i;
		n[a] = Mu(e[i]), r = !0;
	}
	return r ? n : null;
}
function Ru(e, t, n = 0) {
	if (t.maxNestedTags && n > t.maxNestedTags) throw Error(`Maximum nested tags exceeded`);
	if (!Array.isArray(e)) return e == null ? `` : ku(e);
	let r = ``;
	for (let i = 0; i < e.length; i++) {
		let a = e[i], o = Bu(a);
		if (o === t.textNodeName) r += ku(a[o]);
		else if (o === t.cdataPropName) r += a[o][0][t.textNodeName];
		else if (o === t.commentPropName) r += a[o][0][t.textNodeName];
		else if (o && o[0] === `?`) continue;
		else if (o) {
			let e = zu(a[`:@`], t), i = Ru(a[o], t, n + 1);
			!i || i.length === 0 ? r += `<${o}${e}/>` : r += `<${o}${e}>${i}</${o}>`;
		}
	}
	return r;
}
function zu(e, t) {
	let n = ``;
	if (e && !t.ignoreAttributes) for (let r in e) {
		if (!Object.prototype.hasOwnProperty.call(e, r)) continue;
		let i = e[r];
		i === !0 && t.suppressBooleanAttributes ? n += ` ${r.substr(t.attributeNamePrefix.length)}` : n += ` ${r.substr(t.attributeNamePrefix.length)}="${Mu(i)}"`;
	}
	return n;
}
function Bu(e) {
	let t = Object.keys(e);
	for (let n = 0; n < t.length; n++) {
		let r = t[n];
		if (Object.prototype.hasOwnProperty.call(e, r) && r !== `:@`) return r;
	}
}
function Vu(e, t, n, r, i) {
	let a = ``;
	if (e && !t.ignoreAttributes) for (let o in e) {
		if (!Object.prototype.hasOwnProperty.call(e, o)) continue;
		let s = o.substr(t.attributeNamePrefix.length), c = n ? s : Nu(s, !0, t, r, i), l;
		n ? l = e[o] : (l = t.attributeValueProcessor(o, e[o]), l = Uu(l, t)), l === !0 && t.suppressBooleanAttributes ? a += ` ${c}` : a += ` ${c}="${Mu(l)}"`;
	}
	return a;
}
function Hu(e, t) {
	if (!t || t.length === 0) return !1;
	for (let n = 0; n < t.length; n++) if (e.matches(t[n])) return !0;
	return !1;
}
function Uu(e, t) {
	if (e && e.length > 0 && t.processEntities) for (let n = 0; n < t.entities.length; n++) {
		let r = t.entities[n];
		e = e.replace(r.regex, r.val);
	}
	return e;
}
function Wu(e) {
	return typeof e == `function` ? e : Array.isArray(e) ? (t) => {
		for (let n of e) if (typeof n == `string` && t === n || n instanceof RegExp && n.test(t)) return !0;
	} : () => !1;
}
const Gu = {
	attributeNamePrefix: `@_`,
	attributesGroupName: !1,
	textNodeName: `#text`,
	ignoreAttributes: !0,
	cdataPropName: !1,
	format: !1,
	indentBy: `  `,
	suppressEmptyNode: !1,
	suppressUnpairedNode: !0,
	suppressBooleanAttributes: !0,
	tagValueProcessor: function(e, t) {
		return t;
	},
	attributeValueProcessor: function(e, t) {
		return t;
	},
	preserveOrder: !1,
	commentPropName: !1,
	unpairedTags: [],
	entities: [
		{
			regex: RegExp(`&`, `g`),
			val: `&amp;`
		},
		{
			regex: RegExp(`>`, `g`),
			val: `&gt;`
		},
		{
			regex: RegExp(`<`, `g`),
			val: `&lt;`
		},
		{
			regex: RegExp(`'`, `g`),
			val: `&apos;`
		},
		{
			regex: RegExp(`"`, `g`),
			val: `&quot;`
		}
	],
	processEntities: !0,
	stopNodes: [],
	oneListGroup: !1,
	maxNestedTags: 100,
	jPath: !0,
	sanitizeName: !1
};
function Ku(e) {
	if (this.options = Object.assign({}, Gu, e), this.options.stopNodes && Array.isArray(this.options.stopNodes) && (this.options.stopNodes = this.options.stopNodes.map((e) => typeof e == `string` && e.startsWith(`*.`) ? `..` + e.substring(2) : e)), this.stopNodeExpressions = [], this.options.stopNodes && Array.isArray(this.options.stopNodes)) for (let e = 0; e < this.options.stopNodes.length; e++) {
		let t = this.options.stopNodes[e];
		typeof t == `string` ? this.stopNodeExpressions.push(new kl(t)) : t instanceof kl && this.stopNodeExpressions.push(t);
	}
	this.options.ignoreAttributes === !0 || this.options.attributesGroupName ? this.isAttribute = function() {
		return !1;
	} : (this.ignoreAttributesFn = Wu(this.options.ignoreAttributes), this.attrPrefixLen = this.options.attributeNamePrefix.length, this.isAttribute = Xu), this.processTextOrObjNode = Ju, this.options.format ? (this.indentate = Yu, this.tagEndChar = `>
`, this.newLine = `
`) : (this.indentate = function() {
		return ``;
	}, this.tagEndChar = `>`, this.newLine = ``);
}
function qu(e, t) {
	let n = e[`?xml`];
	if (n && typeof n == `object`) {
		if (t.attributesGroupName && n[t.attributesGroupName]) {
			let e = n[t.attributesGroupName][t.attributeNamePrefix + `version`];
			if (e) return e;
		}
		let e = n[t.attributeNamePrefix + `version`];
		if (e) return e;
	}
	return `1.0`;
}
Ku.prototype.build = function(e) {
	if (this.options.preserveOrder) return Fu(e, this.options);
	{
		Array.isArray(e) && this.options.arrayNodeName && this.options.arrayNodeName.length > 1 && (e = { [this.options.arrayNodeName]: e });
		let t = new Ml(), n = qu(e, this.options), r = ol(`qName`, { xmlVersion: n });
		return this.j2x(e, 0, t, r).val;
	}
}, Ku.prototype.j2x = function(e, t, n, r) {
	let i = ``, a = ``;
	if (this.options.maxNestedTags && n.getDepth() >= this.options.maxNestedTags) throw Error(`Maximum nested tags exceeded`);
	let o = this.options.jPath ? n.toString() : n, s = this.checkStopNode(n);
	for (let c in e) {
		if (!Object.prototype.hasOwnProperty.call(e, c)) continue;
		let l = c === this.options.textNodeName || c === this.options.cdataPropName || c === this.options.commentPropName || this.options.attributesGroupName && c === this.options.attributesGroupName || this.isAttribute(c) ? c : Nu(c, !1, this.options, n, r);
		if (e[c] === void 0) this.isAttribute(c) && (a += ``);
		else if (e[c] === null) this.isAttribute(c) || l === this.options.cdataPropName || l === this.options.commentPropName ? a += `` : l[0] === `?` ? a += this.indentate(t) + `<` + l + `?` + this.tagEndChar : a += this.indentate(t) + `<` + l + `/` + this.tagEndChar;
		else if (e[c] instanceof Date) a += this.buildTextValNode(e[c], l, ``, t, n);
		else if (typeof e[c] != `object`) {
			let u = this.isAttribute(c);
			if (u && !this.ignoreAttributesFn(u, o)) {
				let t = Nu(u, !0, this.options, n, r);
				i += this.buildAttrPairStr(t, ku(e[c]), s);
			} else if (!u) {
				if (c === this.options.textNodeName) {
					let t = this.options.tagValueProcessor(c, ku(e[c]));
					a += this.replaceEntitiesValue(t);
				} else {
					n.push(l);
					let r = this.checkStopNode(n);
					if (n.pop(), r) {
						let n = ku(e[c]);
						a += n === `` ? this.indentate(t) + `<` + l + this.closeTag(l) + this.tagEndChar : this.indentate(t) + `<` + l + `>` + n + `</` + l + this.tagEndChar;
					} else a += this.buildTextValNode(e[c], l, ``, t, n);
				}
			}
		} else if (Array.isArray(e[c])) {
			let i = e[c].length, o = ``, s = ``;
			for (let u = 0; u < i; u++) {
				let i = e[c][u];
				if (i !== void 0) {
					if (i === null) l[0] === `?` ? a += this.indentate(t) + `<` + l + `?` + this.tagEndChar : a += this.indentate(t) + `<` + l + `/` + this.tagEndChar;
					else if (typeof i == `object`) {
						if (this.options.oneListGroup) {
							n.push(l);
							let e = this.j2x(i, t + 1, n, r);
							n.pop(), o += e.val, this.options.attributesGroupName && i.hasOwnProperty(this.options.attributesGroupName) && (s += e.attrStr);
						} else o += this.processTextOrObjNode(i, l, t, n, r);
					} else if (this.options.oneListGroup) {
						let e = this.options.tagValueProcessor(l, i);
						e = this.replaceEntitiesValue(e), e = ku(e), o += e;
					} else {
						n.push(l);
						let e = this.checkStopNode(n);
						if (n.pop(), e) {
							let e = ku(i);
							o += e === `` ? this.indentate(t) + `<` + l + this.closeTag(l) + this.tagEndChar : this.indentate(t) + `<` + l + `>` + e + `</` + l + this.tagEndChar;
						} else o += this.buildTextValNode(i, l, ``, t, n);
					}
				}
			}
			this.options.oneListGroup && (o = this.buildObjectNode(o, l, s, t)), a += o;
		} else if (this.options.attributesGroupName && c === this.options.attributesGroupName) {
			let t = Object.keys(e[c]), a = t.length;
			for (let o = 0; o < a; o++) {
				let a = Nu(t[o], !0, this.options, n, r);
				i += this.buildAttrPairStr(a, ku(e[c][t[o]]), s);
			}
		} else a += this.processTextOrObjNode(e[c], l, t, n, r);
	}
	return {
		attrStr: i,
		val: a
	};
}, Ku.prototype.buildAttrPairStr = function(e, t, n) {
	return n || (t = this.options.attributeValueProcessor(e, ku(t)), t = this.replaceEntitiesValue(t)), this.options.suppressBooleanAttributes && t === `true` ? ` ` + e : ` ` + e + `="` + Mu(t) + `"`;
};
function Ju(e, t, n, r, i) {
	let a = this.extractAttributes(e);
	if (r.push(t, a), this.checkStopNode(r)) {
		let i = this.buildRawContent(e, r.getDepth()), a = this.buildAttributesForStopNode(e);
		return r.pop(), this.buildObjectNode(i, t, a, n);
	}
	let o = this.j2x(e, n + 1, r, i);
	return r.pop(), t[0] === `?` ? this.buildTextValNode(``, t, o.attrStr, n, r) : e[this.options.textNodeName] !== void 0 && Object.keys(e).length === 1 ? this.buildTextValNode(e[this.options.textNodeName], t, o.attrStr, n, r) : this.buildObjectNode(o.val, t, o.attrStr, n);
}
Ku.prototype.extractAttributes = function(e) {
	if (!e || typeof e != `object`) return null;
	let t = {}, n = !1;
	if (this.options.attributesGroupName && e[this.options.attributesGroupName]) {
		let r = e[this.options.attributesGroupName];
		for (let e in r) {
			if (!Object.prototype.hasOwnProperty.call(r, e)) continue;
			let i = e.startsWith(this.options.attributeNamePrefix) ? e.substring(this.options.attributeNamePrefix.length) : e;
			t[i] = Mu(r[e]), n = !0;
		}
	} else for (let r in e) {
		if (!Object.prototype.hasOwnProperty.call(e, r)) continue;
		let i = this.isAttribute(r);
		i && (t[i] = Mu(e[r]), n = !0);
	}
	return n ? t : null;
}, Ku.prototype.buildRawContent = function(e, t = 0) {
	if (this.options.maxNestedTags && t >= this.options.maxNestedTags) throw Error(`Maximum nested tags exceeded`);
	if (typeof e == `string`) return e;
	if (typeof e != `object` || !e) return String(e);
	if (e[this.options.textNodeName] !== void 0) return e[this.options.textNodeName];
	let n = ``;
	for (let r in e) {
		if (!Object.prototype.hasOwnProperty.call(e, r) || this.isAttribute(r) || this.options.attributesGroupName && r === this.options.attributesGroupName) continue;
		let i = e[r];
		if (r === this.options.textNodeName) n += i;
		else if (Array.isArray(i)) {
			for (let e of i) if (typeof e == `string` || typeof e == `number`) n += `<${r}>${e}</${r}>`;
			else if (typeof e == `object` && e) {
				let i = this.buildRawContent(e, t + 1), a = this.buildAttributesForStopNode(e);
				n += i === `` ? `<${r}${a}/>` : `<${r}${a}>${i}</${r}>`;
			}
		} else if (typeof i == `object` && i) {
			let e = this.buildRawContent(i, t + 1), a = this.buildAttributesForStopNode(i);
			n += e === `` ? `<${r}${a}/>` : `<${r}${a}>${e}</${r}>`;
		} else n += `<${r}>${i}</${r}>`;
	}
	return n;
}, Ku.prototype.buildAttributesForStopNode = function(e) {
	if (!e || typeof e != `object`) return ``;
	let t = ``;
	if (this.options.attributesGroupName && e[this.options.attributesGroupName]) {
		let n = e[this.options.attributesGroupName];
		for (let e in n) {
			if (!Object.prototype.hasOwnProperty.call(n, e)) continue;
			let r = e.startsWith(this.options.attributeNamePrefix) ? e.substring(this.options.attributeNamePrefix.length) : e, i = n[e];
			i === !0 && this.options.suppressBooleanAttributes ? t += ` ` + r : t += ` ` + r + `="` + Mu(i) + `"`;
		}
	} else for (let n in e) {
		if (!Object.prototype.hasOwnProperty.call(e, n)) continue;
		let r = this.isAttribute(n);
		if (r) {
			let i = e[n];
			i === !0 && this.options.suppressBooleanAttributes ? t += ` ` + r : t += ` ` + r + `="` + Mu(i) + `"`;
		}
	}
	return t;
}, Ku.prototype.buildObjectNode = function(e, t, n, r) {
	if (e === ``) return t[0] === `?` ? this.indentate(r) + `<` + t + n + `?` + this.tagEndChar : this.indentate(r) + `<` + t + n + this.closeTag(t) + this.tagEndChar;
	if (t[0] === `?`) return this.indentate(r) + `<` + t + n + `?` + this.tagEndChar;
	{
		let i = `</` + t + this.tagEndChar, a = ``;
		return t[0] === `?` && (a = `?`, i = ``), (n || n === ``) && e.indexOf(`<`) === -1 ? this.indentate(r) + `<` + t + n + a + `>` + e + i : this.options.commentPropName !== !1 && t === this.options.commentPropName && a.length === 0 ? this.indentate(r) + `<!--${Au(e)}-->` + this.newLine : this.indentate(r) + `<` + t + n + a + this.tagEndChar + e + this.indentate(r) + i;
	}
}, Ku.prototype.closeTag = function(e) {
	let t = ``;
	return this.options.unpairedTags.indexOf(e) === -1 ? t = this.options.suppressEmptyNode ? `/` : `></${e}` : this.options.suppressUnpairedNode || (t = `/`), t;
}, Ku.prototype.checkStopNode = function(e) {
	if (!this.stopNodeExpressions || this.stopNodeExpressions.length === 0) return !1;
	for (let t = 0; t < this.stopNodeExpressions.length; t++) if (e.matches(this.stopNodeExpressions[t])) return !0;
	return !1;
}, Ku.prototype.buildTextValNode = function(e, t, n, r, i) {
	if (this.options.cdataPropName !== !1 && t === this.options.cdataPropName) {
		let t = ju(e);
		return this.indentate(r) + `<![CDATA[${t}]]>` + this.newLine;
	}
	if (this.options.commentPropName !== !1 && t === this.options.commentPropName) {
		let t = Au(e);
		return this.indentate(r) + `<!--${t}-->` + this.newLine;
	}
	if (t[0] === `?`) return this.indentate(r) + `<` + t + n + `?` + this.tagEndChar;
	{
		let i = this.options.tagValueProcessor(t, e);
		return i = this.replaceEntitiesValue(i), i = ku(i), i === `` ? this.indentate(r) + `<` + t + n + this.closeTag(t) + this.tagEndChar : this.indentate(r) + `<` + t + n + `>` + i + `</` + t + this.tagEndChar;
	}
}, Ku.prototype.replaceEntitiesValue = function(e) {
	if (e && e.length > 0 && this.options.processEntities) for (let t = 0; t < this.options.entities.length; t++) {
		let n = this.options.entities[t];
		e = e.replace(n.regex, n.val);
	}
	return e;
};
function Yu(e) {
	return this.options.indentBy.repeat(e);
}
function Xu(e) {
	return e.startsWith(this.options.attributeNamePrefix) && e !== this.options.textNodeName ? e.substr(this.attrPrefixLen) : !1;
}
var Zu = Ku;
const Qu = { validate: yc };
function $u(e) {
	return {
		attributesGroupName: `$`,
		textNodeName: e.xmlCharKey ?? `_`,
		ignoreAttributes: !1,
		suppressBooleanAttributes: !1
	};
}
function ed(e = {}) {
	return {
		...$u(e),
		attributeNamePrefix: `@_`,
		format: !0,
		suppressEmptyNode: !0,
		indentBy: ``,
		rootNodeName: e.rootName ?? `root`,
		cdataPropName: e.cdataPropName ?? `__cdata`
	};
}
function td(e = {}) {
	return {
		...$u(e),
		parseAttributeValue: !1,
		parseTagValue: !1,
		attributeNamePrefix: ``,
		stopNodes: e.stopNodes,
		processEntities: !0,
		trimValues: !1
	};
}
function nd(e, t = {}) {
	let n = ed(t), r = new Zu(n), i = { [n.rootNodeName]: e };
	return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${r.build(i)}`.replace(/\n/g, ``);
}
async function rd(e, t = {}) {
	if (!e) throw Error(`Document is empty`);
	let n = Qu.validate(e);
	if (n !== !0) throw n;
	let r = new Ou(td(t)).parse(e);
	if (r[`?xml`] && delete r[`?xml`], !t.includeRoot) for (let e of Object.keys(r)) {
		let t = r[e];
		return typeof t == `object` ? { ...t } : t;
	}
	return r;
}
const id = oa(`storage-blob`);
var ad = class extends node_stream__WEBPACK_IMPORTED_MODULE_19__.Readable {
	buffers;
	byteLength;
	byteOffsetInCurrentBuffer;
	bufferIndex;
	pushedBytesLength;
	constructor(e, t, n) {
		super(n), this.buffers = e, this.byteLength = t, this.byteOffsetInCurrentBuffer = 0, this.bufferIndex = 0, this.pushedBytesLength = 0;
		let r = 0;
		for (let e of this.buffers) r += e.byteLength;
		if (r < this.byteLength) throw Error(`Data size shouldn't be larger than the total length of buffers.`);
	}
	_read(e) {
		this.pushedBytesLength >= this.byteLength && this.push(null), e ||= this.readableHighWaterMark;
		let t = [], n = 0;
		for (; n < e && this.pushedBytesLength < this.byteLength;) {
			let r = this.byteLength - this.pushedBytesLength, i = this.buffers[this.bufferIndex].byteLength - this.byteOffsetInCurrentBuffer, a = Math.min(i, r);
			if (a > e - n) {
				let r = this.byteOffsetInCurrentBuffer + e - n;
				t.push(this.buffers[this.bufferIndex].slice(this.byteOffsetInCurrentBuffer, r)), this.pushedBytesLength += e - n, this.byteOffsetInCurrentBuffer = r, n = e;
				break;
			}
			{
				let e = this.byteOffsetInCurrentBuffer + a;
				t.push(this.buffers[this.bufferIndex].slice(this.byteOffsetInCurrentBuffer, e)), a === i ? (this.byteOffsetInCurrentBuffer = 0, this.bufferIndex++) : this.byteOffsetInCurrentBuffer = e, this.pushedBytesLength += a, n += a;
			}
		}
		t.length > 1 ? this.push(Buffer.concat(t)) : t.length === 1 && this.push(t[0]);
	}
};
const od = node_buffer__WEBPACK_IMPORTED_MODULE_21__.constants.MAX_LENGTH;
var sd = class {
	buffers = [];
	capacity;
	_size;
	get size() {
		return this._size;
	}
	constructor(e, t, n) {
		this.capacity = e, this._size = 0;
		let r = Math.ceil(e / od);
		for (let t = 0; t < r; t++) {
			let n = t === r - 1 ? e % od : od;
			n === 0 && (n = od), this.buffers.push(Buffer.allocUnsafe(n));
		}
		t && this.fill(t, n);
	}
	fill(e, t) {
		this._size = Math.min(this.capacity, t);
		let n = 0, r = 0, i = 0, a = 0, o = 0;
		for (; o < this._size;) {
			let t = e[n], s = this.buffers[r], c = t.copy(s, i, a);
			o += c, a += c, i += c, a === t.length && (n++, a = 0), i === s.length && (r++, i = 0);
		}
		e.splice(0, n), e.length > 0 && (e[0] = e[0].slice(a));
	}
	getReadableStream() {
		return new ad(this.buffers, this.size);
	}
}, cd = class {
	bufferSize;
	maxBuffers;
	readable;
	outgoingHandler;
	emitter = new events__WEBPACK_IMPORTED_MODULE_10__.EventEmitter();
	concurrency;
	offset = 0;
	isStreamEnd = !1;
	isError = !1;
	executingOutgoingHandlers = 0;
	encoding;
	numBuffers = 0;
	unresolvedDataArray = [];
	unresolvedLength = 0;
	incoming = [];
	outgoing = [];
	constructor(e, t, n, r, i, a) {
		if (t <= 0) throw RangeError(`bufferSize must be larger than 0, current is ${t}`);
		if (n <= 0) throw RangeError(`maxBuffers must be larger than 0, current is ${n}`);
		if (i <= 0) throw RangeError(`concurrency must be larger than 0, current is ${i}`);
		this.bufferSize = t, this.maxBuffers = n, this.readable = e, this.outgoingHandler = r, this.concurrency = i, this.encoding = a;
	}
	async do() {
		return new Promise((e, t) => {
			this.readable.on(`data`, (e) => {
				e = typeof e == `string` ? Buffer.from(e, this.encoding) : e, this.appendUnresolvedData(e), this.resolveData() || this.readable.pause();
			}), this.readable.on(`error`, (e) => {
				this.emitter.emit(`error`, e);
			}), this.readable.on(`end`, () => {
				this.isStreamEnd = !0, this.emitter.emit(`checkEnd`);
			}), this.emitter.on(`error`, (e) => {
				this.isError = !0, this.readable.pause(), t(e);
			}), this.emitter.on(`checkEnd`, () => {
				if (this.outgoing.length > 0) this.triggerOutgoingHandlers();
				else if (this.isStreamEnd && this.executingOutgoingHandlers === 0) {
					if (this.unresolvedLength > 0 && this.unresolvedLength < this.bufferSize) {
						let n = this.shiftBufferFromUnresolvedDataArray();
						this.outgoingHandler(() => n.getReadableStream(), n.size, this.offset).then(e).catch(t);
					} else if (this.unresolvedLength >= this.bufferSize) return;
					else e();
				}
			});
		});
	}
	appendUnresolvedData(e) {
		this.unresolvedDataArray.push(e), this.unresolvedLength += e.length;
	}
	shiftBufferFromUnresolvedDataArray(e) {
		return e ? e.fill(this.unresolvedDataArray, this.unresolvedLength) : e = new sd(this.bufferSize, this.unresolvedDataArray, this.unresolvedLength), this.unresolvedLength -= e.size, e;
	}
	resolveData() {
		for (; this.unresolvedLength >= this.bufferSize;) {
			let e;
			if (this.incoming.length > 0) e = this.incoming.shift(), this.shiftBufferFromUnresolvedDataArray(e);
			else if (this.numBuffers < this.maxBuffers) e = this.shiftBufferFromUnresolvedDataArray(), this.numBuffers++;
			else return !1;
			this.outgoing.push(e), this.triggerOutgoingHandlers();
		}
		return !0;
	}
	async triggerOutgoingHandlers() {
		let e;
		do {
			if (this.executingOutgoingHandlers >= this.concurrency) return;
			e = this.outgoing.shift(), e && this.triggerOutgoingHandler(e);
		} while (e);
	}
	async triggerOutgoingHandler(e) {
		let t = e.size;
		this.executingOutgoingHandlers++, this.offset += t;
		try {
			await this.outgoingHandler(() => e.getReadableStream(), t, this.offset - t);
		} catch (e) {
			this.emitter.emit(`error`, e);
			return;
		}
		this.executingOutgoingHandlers--, this.reuseBuffer(e), this.emitter.emit(`checkEnd`);
	}
	reuseBuffer(e) {
		this.incoming.push(e), !this.isError && this.resolveData() && !this.isStreamEnd && this.readable.resume();
	}
};
const ld = typeof process == `object` && typeof process.versions == `object` && typeof process.versions.node == `string`;
let ud, dd, fd;
ld && (ud = (0,node_module__WEBPACK_IMPORTED_MODULE_3__.createRequire)(e), dd = (0,node_url__WEBPACK_IMPORTED_MODULE_23__.fileURLToPath)(e), fd = (0,node_path__WEBPACK_IMPORTED_MODULE_22__.dirname)(dd));
var pd = (() => {
	var e = typeof document < `u` && document.currentScript ? document.currentScript.src : void 0;
	return dd !== void 0 && (e ||= dd), (function(t) {
		t ||= {};
		var n = t === void 0 ? {} : t, r, i;
		n.ready = new Promise(function(e, t) {
			r = e, i = t;
		}), [
			`_malloc`,
			`_free`,
			`_emscripten_bind_VoidPtr___destroy___0`,
			`_emscripten_bind_Crc64Hash_Crc64Hash_0`,
			`_emscripten_bind_Crc64Hash_OnAppend_2`,
			`_emscripten_bind_Crc64Hash_OnFinal_3`,
			`_emscripten_bind_Crc64Hash___destroy___0`,
			`_fflush`,
			`onRuntimeInitialized`
		].forEach((e) => {
			Object.getOwnPropertyDescriptor(n.ready, e) || Object.defineProperty(n.ready, e, {
				get: () => Ne(`You are getting ` + e + ` on the Promise object, instead of the instance. Use .then() to get called back with the instance, see the MODULARIZE docs in src/settings.js`),
				set: () => Ne(`You are setting ` + e + ` on the Promise object, instead of the instance. Use .then() to get called back with the instance, see the MODULARIZE docs in src/settings.js`)
			});
		});
		var a = Object.assign({}, n), o = [], s = typeof window == `object`, c = typeof importScripts == `function`, l = typeof process == `object` && typeof process.versions == `object` && typeof process.versions.node == `string`, u = !s && !l && !c;
		if (n.ENVIRONMENT) throw Error(`Module.ENVIRONMENT has been deprecated. To force the environment, use the ENVIRONMENT compile-time option (for example, -sENVIRONMENT=web or -sENVIRONMENT=node)`);
		var d = ``;
		function f(e) {
			return n.locateFile ? n.locateFile(e, d) : d + e;
		}
		if (l) {
			if (typeof process > `u` || !process.release || process.release.name !== `node`) throw Error(`not compiled for this environment (did you build to HTML and try to run it not on the web, or set ENVIRONMENT to something - like node - and run it someplace else - like on the web?)`);
			ud(`fs`);
			var p = ud(`path`);
			d = c ? p.dirname(d) + `/` : fd + `/`, process.argv.length > 1 && process.argv[1].replace(/\\/g, `/`), o = process.argv.slice(2), process.on(`uncaughtException`, function(e) {
				if (!(e instanceof Ke)) throw e;
			}), process.on(`unhandledRejection`, function(e) {
				throw e;
			}), n.inspect = function() {
				return `[Emscripten Module object]`;
			};
		} else if (u) {
			if (typeof process == `object` && typeof ud == `function` || typeof window == `object` || typeof importScripts == `function`) throw Error(`not compiled for this environment (did you build to HTML and try to run it not on the web, or set ENVIRONMENT to something - like node - and run it someplace else - like on the web?)`);
			typeof scriptArgs < `u` ? o = scriptArgs : typeof arguments < `u` && (o = arguments), typeof print < `u` && (typeof console > `u` && (console = {}), console.log = print, console.warn = console.error = typeof printErr < `u` ? printErr : print);
		} else if (s || c) {
			if (c ? d = self.location.href : typeof document < `u` && document.currentScript && (d = document.currentScript.src), e && (d = e), d = d.indexOf(`blob:`) === 0 ? `` : d.substr(0, d.replace(/[?#].*/, ``).lastIndexOf(`/`) + 1), typeof window != `object` && typeof importScripts != `function`) throw Error(`not compiled for this environment (did you build to HTML and try to run it not on the web, or set ENVIRONMENT to something - like node - and run it someplace else - like on the web?)`);
		} else throw Error(`environment detection error`);
		var m = n.print || console.log.bind(console), h = n.printErr || console.warn.bind(console);
		Object.assign(n, a), a = null, it(), n.arguments && (o = n.arguments), g(`arguments`, `arguments_`), n.thisProgram && n.thisProgram, g(`thisProgram`, `thisProgram`), n.quit && n.quit, g(`quit`, `quit_`), _(n.memoryInitializerPrefixURL === void 0, `Module.memoryInitializerPrefixURL option was removed, use Module.locateFile instead`), _(n.pthreadMainPrefixURL === void 0, `Module.pthreadMainPrefixURL option was removed, use Module.locateFile instead`), _(n.cdInitializerPrefixURL === void 0, `Module.cdInitializerPrefixURL option was removed, use Module.locateFile instead`), _(n.filePackagePrefixURL === void 0, `Module.filePackagePrefixURL option was removed, use Module.locateFile instead`), _(n.read === void 0, `Module.read option was removed (modify read_ in JS)`), _(n.readAsync === void 0, `Module.readAsync option was removed (modify readAsync in JS)`), _(n.readBinary === void 0, `Module.readBinary option was removed (modify readBinary in JS)`), _(n.setWindowTitle === void 0, `Module.setWindowTitle option was removed (modify setWindowTitle in JS)`), _(n.TOTAL_MEMORY === void 0, `Module.TOTAL_MEMORY has been renamed Module.INITIAL_MEMORY`), g(`read`, `read_`), g(`readAsync`, `readAsync`), g(`readBinary`, `readBinary`), g(`setWindowTitle`, `setWindowTitle`), _(!u, "shell environment detected but not enabled at build time.  Add 'shell' to `-sENVIRONMENT` to enable.");
		function g(e, t) {
			Object.getOwnPropertyDescriptor(n, e) || Object.defineProperty(n, e, {
				configurable: !0,
				get: function() {
					Ne(`Module.` + e + ` has been replaced with plain ` + t + ` (the initial value can be provided on Module, but after startup the value is only looked for on a local variable of that name)`);
				}
			});
		}
		function ee(e) {
			Object.getOwnPropertyDescriptor(n, e) && Ne("`Module." + e + "` was supplied but `" + e + "` not included in INCOMING_MODULE_JS_API");
		}
		function te(e) {
			return e === `FS_createPath` || e === `FS_createDataFile` || e === `FS_createPreloadedFile` || e === `FS_unlink` || e === `addRunDependency` || e === `FS_createLazyFile` || e === `FS_createDevice` || e === `removeRunDependency`;
		}
		function ne(e) {
			typeof globalThis < `u` && !Object.getOwnPropertyDescriptor(globalThis, e) && Object.defineProperty(globalThis, e, {
				configurable: !0,
				get: function() {
					var t = "`" + e + "` is a library symbol and not included by default; add it to your library.js __deps or to DEFAULT_LIBRARY_FUNCS_TO_INCLUDE on the command line", n = e;
					n.startsWith(`_`) || (n = `$` + e), t += ` (e.g. -sDEFAULT_LIBRARY_FUNCS_TO_INCLUDE=` + n + `)`, te(e) && (t += `. Alternatively, forcing filesystem support (-sFORCE_FILESYSTEM) can export this for you`), Ye(t);
				}
			});
		}
		function re(e) {
			Object.getOwnPropertyDescriptor(n, e) || Object.defineProperty(n, e, {
				configurable: !0,
				get: function() {
					var t = `'` + e + `' was not exported. add it to EXPORTED_RUNTIME_METHODS (see the FAQ)`;
					te(e) && (t += `. Alternatively, forcing filesystem support (-sFORCE_FILESYSTEM) can export this for you`), Ne(t);
				}
			});
		}
		n.wasmBinary && n.wasmBinary, g(`wasmBinary`, `wasmBinary`), n.noExitRuntime, g(`noExitRuntime`, `noExitRuntime`), typeof WebAssembly != `object` && Ne(`no native wasm support detected`);
		var ie, ae = !1;
		function _(e, t) {
			e || Ne(`Assertion failed` + (t ? `: ` + t : ``));
		}
		var oe = typeof TextDecoder < `u` ? new TextDecoder(`utf8`) : void 0;
		function se(e, t, n) {
			for (var r = t + n, i = t; e[i] && !(i >= r);) ++i;
			if (i - t > 16 && e.buffer && oe) return oe.decode(e.subarray(t, i));
			for (var a = ``; t < i;) {
				var o = e[t++];
				if (!(o & 128)) a += String.fromCharCode(o);
				else {
					var s = e[t++] & 63;
					if ((o & 224) == 192) a += String.fromCharCode((o & 31) << 6 | s);
					else {
						var c = e[t++] & 63;
						if ((o & 240) == 224 ? o = (o & 15) << 12 | s << 6 | c : ((o & 248) != 240 && Ye(`Invalid UTF-8 leading byte ` + Je(o) + ` encountered when deserializing a UTF-8 string in wasm memory to a JS string!`), o = (o & 7) << 18 | s << 12 | c << 6 | e[t++] & 63), o < 65536) a += String.fromCharCode(o);
						else {
							var l = o - 65536;
							a += String.fromCharCode(55296 | l >> 10, 56320 | l & 1023);
						}
					}
				}
			}
			return a;
		}
		function ce(e, t) {
			return e ? se(ue, e, t) : ``;
		}
		var le, ue, de, fe;
		function pe(e) {
			le = e, n.HEAP8 = new Int8Array(e), n.HEAP16 = new Int16Array(e), n.HEAP32 = de = new Int32Array(e), n.HEAPU8 = ue = new Uint8Array(e), n.HEAPU16 = new Uint16Array(e), n.HEAPU32 = fe = new Uint32Array(e), n.HEAPF32 = new Float32Array(e), n.HEAPF64 = new Float64Array(e);
		}
		var me = 5242880;
		n.STACK_SIZE && _(me === n.STACK_SIZE, `the stack size can no longer be determined at runtime`);
		var he = n.INITIAL_MEMORY || 16777216;
		g(`INITIAL_MEMORY`, `INITIAL_MEMORY`), _(he >= me, `INITIAL_MEMORY should be larger than STACK_SIZE, was ` + he + `! (STACK_SIZE=` + me + `)`), _(typeof Int32Array < `u` && typeof Float64Array < `u` && Int32Array.prototype.subarray != null && Int32Array.prototype.set != null, `JS engine does not provide full typed array support`), _(!n.wasmMemory, "Use of `wasmMemory` detected.  Use -sIMPORTED_MEMORY to define wasmMemory externally"), _(he == 16777216, `Detected runtime INITIAL_MEMORY setting.  Use -sIMPORTED_MEMORY to define wasmMemory dynamically`);
		var ge;
		function _e() {
			var e = pt();
			_(!(e & 3)), e == 0 && (e += 4), fe[e >> 2] = 34821223, fe[e + 4 >> 2] = 2310721022, fe[0] = 1668509029;
		}
		function ve() {
			if (!ae) {
				var e = pt();
				e == 0 && (e += 4);
				var t = fe[e >> 2], n = fe[e + 4 >> 2];
				(t != 34821223 || n != 2310721022) && Ne(`Stack overflow! Stack cookie has been overwritten at ` + Je(e) + `, expected hex dwords 0x89BACDFE and 0x2135467, but received ` + Je(n) + ` ` + Je(t)), fe[0] !== 1668509029 && Ne(`Runtime error: The application has corrupted its heap memory area (address zero)!`);
			}
		}
		(function() {
			var e = /* @__PURE__ */ new Int16Array(1), t = new Int8Array(e.buffer);
			if (e[0] = 25459, t[0] !== 115 || t[1] !== 99) throw `Runtime error: expected the system to be little-endian! (Run with -sSUPPORT_BIG_ENDIAN to bypass)`;
		})();
		var ye = [], be = [], xe = [], Se = !1;
		function Ce() {
			if (n.preRun) for (typeof n.preRun == `function` && (n.preRun = [n.preRun]); n.preRun.length;) Ee(n.preRun.shift());
			qe(ye);
		}
		function we() {
			_(!Se), Se = !0, ve(), qe(be);
		}
		function Te() {
			if (ve(), n.postRun) for (typeof n.postRun == `function` && (n.postRun = [n.postRun]); n.postRun.length;) Oe(n.postRun.shift());
			qe(xe);
		}
		function Ee(e) {
			ye.unshift(e);
		}
		function De(e) {
			be.unshift(e);
		}
		function Oe(e) {
			xe.unshift(e);
		}
		_(Math.imul, `This browser does not support Math.imul(), build with LEGACY_VM_SUPPORT or POLYFILL_OLD_MATH_FUNCTIONS to add in a polyfill`), _(Math.fround, `This browser does not support Math.fround(), build with LEGACY_VM_SUPPORT or POLYFILL_OLD_MATH_FUNCTIONS to add in a polyfill`), _(Math.clz32, `This browser does not support Math.clz32(), build with LEGACY_VM_SUPPORT or POLYFILL_OLD_MATH_FUNCTIONS to add in a polyfill`), _(Math.trunc, `This browser does not support Math.trunc(), build with LEGACY_VM_SUPPORT or POLYFILL_OLD_MATH_FUNCTIONS to add in a polyfill`);
		var ke = 0, Ae = null, v = null, y = {};
		function je(e) {
			ke++, n.monitorRunDependencies && n.monitorRunDependencies(ke), e ? (_(!y[e]), y[e] = 1, Ae === null && typeof setInterval < `u` && (Ae = setInterval(function() {
				if (ae) clearInterval(Ae), Ae = null;
				else {
					var e = !1;
					for (var t in y) e || (e = !0, h(`still waiting on run dependencies:`)), h(`dependency: ` + t);
					e && h(`(end of list)`);
				}
			}, 1e4))) : h(`warning: run dependency added without ID`);
		}
		function Me(e) {
			if (ke--, n.monitorRunDependencies && n.monitorRunDependencies(ke), e ? (_(y[e]), delete y[e]) : h(`warning: run dependency removed without ID`), ke == 0 && (Ae !== null && (clearInterval(Ae), Ae = null), v)) {
				var t = v;
				v = null, t();
			}
		}
		function Ne(e) {
			n.onAbort && n.onAbort(e), e = `Aborted(` + e + `)`, h(e), ae = !0;
			var t = new WebAssembly.RuntimeError(e);
			throw i(t), t;
		}
		var Pe = {
			error: function() {
				Ne(`Filesystem support (FS) was not included. The problem is that you are using files from JS, but files were not used from C/C++, so filesystem support was not auto-included. You can force-include filesystem support with -sFORCE_FILESYSTEM`);
			},
			init: function() {
				Pe.error();
			},
			createDataFile: function() {
				Pe.error();
			},
			createPreloadedFile: function() {
				Pe.error();
			},
			createLazyFile: function() {
				Pe.error();
			},
			open: function() {
				Pe.error();
			},
			mkdev: function() {
				Pe.error();
			},
			registerDevice: function() {
				Pe.error();
			},
			analyzePath: function() {
				Pe.error();
			},
			loadFilesFromDB: function() {
				Pe.error();
			},
			ErrnoError: function() {
				Pe.error();
			}
		};
		n.FS_createDataFile = Pe.createDataFile, n.FS_createPreloadedFile = Pe.createPreloadedFile;
		var Fe = `data:application/octet-stream;base64,`;
		function Ie(e) {
			return e.startsWith(Fe);
		}
		function Le(e) {
			return e.startsWith(`file://`);
		}
		function Re(e, t) {
			return function() {
				var r = e, i = t;
				return t || (i = n.asm), _(Se, "native function `" + r + "` called before runtime initialization"), i[e] || _(i[e], "exported native function `" + r + "` not found"), i[e].apply(null, arguments);
			};
		}
		var ze = `crc64.wasm`;
		Ie(ze) || (ze = f(ze));
		var Be = `AGFzbQEAAAABzYCAgAAMYAF/AX9gAAF/YAF/AGAAAGADf35/AX5gA39/fwBgBH9/f38AYAN/f38Bf2AFf39./f38Bf2AEf39/fwF/YAR/f35/AX5gBH9+f38BfwKPgYCAAAUDZW52BWFib3J0AAMDZW52FmVtc2NyaXB0ZW.5fcmVzaXplX2hlYXAAABZ3YXNpX3NuYXBzaG90X3ByZXZpZXcxCGZkX2Nsb3NlAAAWd2FzaV9zbmFwc2hvd.F9wcmV2aWV3MQhmZF93cml0ZQAJFndhc2lfc25hcHNob3RfcHJldmlldzEHZmRfc2VlawAIA62AgIAALAMF.BgIBAAUGAgEBAAACAAIAAAAHBAQCAgEDAAIAAQIBAQIAAQMBAQEACggLBIWAgIAAAXABBAQFh4CAgAABAYA.CgIACBsiAgIAACn8BQYCAwAILfwFBAAt/AUEAC38BQQALfwBBnJHBAgt/AEGwkcECC38AQZyRwQILfwBBsJ.HBAgt/AEGwkcECC38AQZKSwQILB/qEgIAAGwZtZW1vcnkCABFfX3dhc21fY2FsbF9jdG9ycwAFJWVtc2Nya.XB0ZW5fYmluZF9Wb2lkUHRyX19fZGVzdHJveV9fXzAACCVlbXNjcmlwdGVuX2JpbmRfQ3JjNjRIYXNoX0Ny.YzY0SGFzaF8wAAkkZW1zY3JpcHRlbl9iaW5kX0NyYzY0SGFzaF9PbkFwcGVuZF8yAAsjZW1zY3JpcHRlbl9.iaW5kX0NyYzY0SGFzaF9PbkZpbmFsXzMADCdlbXNjcmlwdGVuX2JpbmRfQ3JjNjRIYXNoX19fZGVzdHJveV.9fXzAADRtfX2VtX2xpYl9kZXBzX3dlYmlkbF9iaW5kZXIDBCFfX2VtX2pzX19hcnJheV9ib3VuZHNfY2hlY.2tfZXJyb3IDBRlfX2luZGlyZWN0X2Z1bmN0aW9uX3RhYmxlAQAQX19lcnJub19sb2NhdGlvbgAPBmZmbHVz.aAAtBm1hbGxvYwARBGZyZWUAEhVlbXNjcmlwdGVuX3N0YWNrX2luaXQAKRllbXNjcmlwdGVuX3N0YWNrX2d.ldF9mcmVlACoZZW1zY3JpcHRlbl9zdGFja19nZXRfYmFzZQArGGVtc2NyaXB0ZW5fc3RhY2tfZ2V0X2VuZA.AsCXN0YWNrU2F2ZQAlDHN0YWNrUmVzdG9yZQAmCnN0YWNrQWxsb2MAJxxlbXNjcmlwdGVuX3N0YWNrX2dld.F9jdXJyZW50ACgTX19zdGFydF9lbV9saWJfZGVwcwMGEl9fc3RvcF9lbV9saWJfZGVwcwMHDV9fc3RhcnRf.ZW1fanMDCAxfX3N0b3BfZW1fanMDCQxkeW5DYWxsX2ppamkALwmJgICAAAEAQQELAxYYGgqtkYGAACwEABA.pC81IAvcCf6EFfiMAIQNBgAEhBCADIARrIQUgBSAANgJ8IAUgATYCeCAFIAI2AnQgBSgCfCEGIAUoAnghBy.AFIAc2AnAgBSgCdCEIIAghCSAJrCH6AiAGKQMIIfsCIPsCIPoCfCH8AiAGIPwCNwMIIAYpAwAh/QJCfyH+A.iD9AiD+AoUh/wIgBSD/AjcDaEIAIYADIAUggAM3A2AgBSgCdCEKIAUoAnQhC0EgIQwgCyAMbyENIAogDWsh.DiAFIA42AlwgBSgCXCEPQcAAIRAgDyERIBAhEiARIBJPIRNBASEUIBMgFHEhFQJAIBVFDQAgBSgCcCEWIAU.gFjYCWEIAIYEDIAUggQM3A1BCACGCAyAFIIIDNwNIQgAhgwMgBSCDAzcDQEIAIYQDIAUghAM3AzggBSkDYC.GFAyAFKAJcIRcgFyEYIBitIYYDIIUDIIYDfCGHA0IgIYgDIIcDIIgDfSGJAyAFIIkDNwMwIAUoAlwhGSAFK.AJ0IRogGiAZayEbIAUgGzYCdCAFKQNoIYoDIAUgigM3A1ACQANAIAUpA2AhiwMgBSkDMCGMAyCLAyGNAyCM.AyGOAyCNAyCOA1QhHEEBIR0gHCAdcSEeIB5FDQEgBSgCWCEfIB8pAwAhjwMgBSkDUCGQAyCPAyCQA4UhkQM.gBSCRAzcDKCAFKAJYISAgICkDCCGSAyAFKQNIIZMDIJIDIJMDhSGUAyAFIJQDNwMgIAUoAlghISAhKQMQIZ.UDIAUpA0AhlgMglQMglgOFIZcDIAUglwM3AxggBSgCWCEiICIpAxghmAMgBSkDOCGZAyCYAyCZA4UhmgMgB.SCaAzcDECAFKQMoIZsDQv8BIZwDIJsDIJwDgyGdA0KADiGeAyCdAyCeA3whnwMgnwOnISNBgIDAAiEkQQMh.JSAjICV0ISYgJCAmaiEnICcpAwAhoAMgBSCgAzcDUCAFKQMoIaEDQgghogMgoQMgogOIIaMDIAUgowM3Ayg.gBSkDICGkA0L/ASGlAyCkAyClA4MhpgNCgA4hpwMgpgMgpwN8IagDIKgDpyEoQYCAwAIhKUEDISogKCAqdC.ErICkgK2ohLCAsKQMAIakDIAUgqQM3A0ggBSkDICGqA0IIIasDIKoDIKsDiCGsAyAFIKwDNwMgIAUpAxghr.QNC/wEhrgMgrQMgrgODIa8DQoAOIbADIK8DILADfCGxAyCxA6chLUGAgMACIS5BAyEvIC0gL3QhMCAuIDBq.ITEgMSkDACGyAyAFILIDNwNAIAUpAxghswNCCCG0AyCzAyC0A4ghtQMgBSC1AzcDGCAFKQMQIbYDQv8BIbc.DILYDILcDgyG4A0KADiG5AyC4AyC5A3whugMgugOnITJBgIDAAiEzQQMhNCAyIDR0ITUgMyA1aiE2IDYpAw.AhuwMgBSC7AzcDOCAFKQMQIbwDQgghvQMgvAMgvQOIIb4DIAUgvgM3AxAgBSkDKCG/A0L/ASHAAyC/AyDAA.4MhwQNCgAwhwgMgwQMgwgN8IcMDIMMDpyE3QYCAwAIhOEEDITkgNyA5dCE6IDggOmohOyA7KQMAIcQDIAUp.A1AhxQMgxQMgxAOFIcYDIAUgxgM3A1AgBSkDKCHHA0IIIcgDIMcDIMgDiCHJAyAFIMkDNwMoIAUpAyAhygN.C/wEhywMgygMgywODIcwDQoAMIc0DIMwDIM0DfCHOAyDOA6chPEGAgMACIT1BAyE+IDwgPnQhPyA9ID9qIU.AgQCkDACHPAyAFKQNIIdADINADIM8DhSHRAyAFINEDNwNIIAUpAyAh0gNCCCHTAyDSAyDTA4gh1AMgBSDUA.zcDICAFKQMYIdUDQv8BIdYDINUDINYDgyHXA0KADCHYAyDXAyDYA3wh2QMg2QOnIUFBgIDAAiFCQQMhQyBB.IEN0IUQgQiBEaiFFIEUpAwAh2gMgBSkDQCHbAyDbAyDaA4Uh3AMgBSDcAzcDQCAFKQMYId0DQggh3gMg3QM.g3gOIId8DIAUg3wM3AxggBSkDECHgA0L/ASHhAyDgAyDhA4Mh4gNCgAwh4wMg4gMg4wN8IeQDIOQDpyFGQY.CAwAIhR0EDIUggRiBIdCFJIEcgSWohSiBKKQMAIeUDIAUpAzgh5gMg5gMg5QOFIecDIAUg5wM3AzggBSkDE.CHoA0IIIekDIOgDIOkDiCHqAyAFIOoDNwMQIAUpAygh6wNC/wEh7AMg6wMg7AODIe0DQoAKIe4DIO0DIO4D.fCHvAyDvA6chS0GAgMACIUxBAyFNIEsgTXQhTiBMIE5qIU8gTykDACHwAyAFKQNQIfEDIPEDIPADhSHyAyA.FIPIDNwNQIAUpAygh8wNCCCH0AyDzAyD0A4gh9QMgBSD1AzcDKCAFKQMgIfYDQv8BIfcDIPYDIPcDgyH4A0.KACiH5AyD4AyD5A3wh+gMg+gOnIVBBgIDAAiFRQQMhUiBQIFJ0IVMgUSBTaiFUIFQpAwAh+wMgBSkDSCH8A.yD8AyD7A4Uh/QMgBSD9AzcDSCAFKQMgIf4DQggh/wMg/gMg/wOIIYAEIAUggAQ3AyAgBSkDGCGBBEL/ASGC.BCCBBCCCBIMhgwRCgAohhAQggwQghAR8IYUEIIUEpyFVQYCAwAIhVkEDIVcgVSBXdCFYIFYgWGohWSBZKQM.AIYYEIAUpA0AhhwQghwQghgSFIYgEIAUgiAQ3A0AgBSkDGCGJBEIIIYoEIIkEIIoEiCGLBCAFIIsENwMYIA.UpAxAhjARC/wEhjQQgjAQgjQSDIY4EQoAKIY8EII4EII8EfCGQBCCQBKchWkGAgMACIVtBAyFcIFogXHQhX.SBbIF1qIV4gXikDACGRBCAFKQM4IZIEIJIEIJEEhSGTBCAFIJMENwM4IAUpAxAhlARCCCGVBCCUBCCVBIgh.lgQgBSCWBDcDECAFKQMoIZcEQv8BIZgEIJcEIJgEgyGZBEKACCGaBCCZBCCaBHwhmwQgmwSnIV9BgIDAAiF.gQQMhYSBfIGF0IWIgYCBiaiFjIGMpAwAhnAQgBSkDUCGdBCCdBCCcBIUhngQgBSCeBDcDUCAFKQMoIZ8EQg.ghoAQgnwQgoASIIaEEIAUgoQQ3AyggBSkDICGiBEL/ASGjBCCiBCCjBIMhpARCgAghpQQgpAQgpQR8IaYEI.KYEpyFkQYCAwAIhZUEDIWYgZCBmdCFnIGUgZ2ohaCBoKQMAIacEIAUpA0ghqAQgqAQgpwSFIakEIAUgqQQ3.A0ggBSkDICGqBEIIIasEIKoEIKsEiCGsBCAFIKwENwMgIAUpAxghrQRC/wEhrgQgrQQgrgSDIa8EQoAIIbA.EIK8EILAEfCGxBCCxBKchaUGAgMACIWpBAyFrIGkga3QhbCBqIGxqIW0gbSkDACGyBCAFKQNAIbMEILMEIL.IEhSG0BCAFILQENwNAIAUpAxghtQRCCCG2BCC1BCC2BIghtwQgBSC3BDcDGCAFKQMQIbgEQv8BIbkEILgEI.LkEgyG6BEKACCG7BCC6BCC7BHwhvAQgvASnIW5BgIDAAiFvQQMhcCBuIHB0IXEgbyBxaiFyIHIpAwAhvQQg.BSkDOCG+BCC+BCC9BIUhvwQgBSC/BDcDOCAFKQMQIcAEQgghwQQgwAQgwQSIIcIEIAUgwgQ3AxAgBSkDKCH.DBEL/ASHEBCDDBCDEBIMhxQRCgAYhxgQgxQQgxgR8IccEIMcEpyFzQYCAwAIhdEEDIXUgcyB1dCF2IHQgdm.ohdyB3KQMAIcgEIAUpA1AhyQQgyQQgyASFIcoEIAUgygQ3A1AgBSkDKCHLBEIIIcwEIMsEIMwEiCHNBCAFI.M0ENwMoIAUpAyAhzgRC/wEhzwQgzgQgzwSDIdAEQoAGIdEEINAEINEEfCHSBCDSBKcheEGAgMACIXlBAyF6.IHggenQheyB5IHtqIXwgfCkDACHTBCAFKQNIIdQEINQEINMEhSHVBCAFINUENwNIIAUpAyAh1gRCCCHXBCD.WBCDXBIgh2AQgBSDYBDcDICAFKQMYIdkEQv8BIdoEINkEINoEgyHbBEKABiHcBCDbBCDcBHwh3QQg3QSnIX.1BgIDAAiF+QQMhfyB9IH90IYABIH4ggAFqIYEBIIEBKQMAId4EIAUpA0Ah3wQg3wQg3gSFIeAEIAUg4AQ3A.0AgBSkDGCHhBEIIIeIEIOEEIOIEiCHjBCAFIOMENwMYIAUpAxAh5ARC/wEh5QQg5AQg5QSDIeYEQoAGIecE.IOYEIOcEfCHoBCDoBKchggFBgIDAAiGDAUEDIYQBIIIBIIQBdCGFASCDASCFAWohhgEghgEpAwAh6QQgBSk.DOCHqBCDqBCDpBIUh6wQgBSDrBDcDOCAFKQMQIewEQggh7QQg7AQg7QSIIe4EIAUg7gQ3AxAgBSkDKCHvBE.L/ASHwBCDvBCDwBIMh8QRCgAQh8gQg8QQg8gR8IfMEIPMEpyGHAUGAgMACIYgBQQMhiQEghwEgiQF0IYoBI.IgBIIoBaiGLASCLASkDACH0BCAFKQNQIfUEIPUEIPQEhSH2BCAFIPYENwNQIAUpAygh9wRCCCH4BCD3BCD4.BIgh+QQgBSD5BDcDKCAFKQMgIfoEQv8BIfsEIPoEIPsEgyH8BEKABCH9BCD8BCD9BHwh/gQg/gSnIYwBQYC.AwAIhjQFBAyGOASCMASCOAXQhjwEgjQEgjwFqIZABIJABKQMAIf8EIAUpA0ghgAUggAUg/wSFIYEFIAUggQ.U3A0ggBSkDICGCBUIIIYMFIIIFIIMFiCGEBSAFIIQFNwMgIAUpAxghhQVC/wEhhgUghQUghgWDIYcFQoAEI.YgFIIcFIIgFfCGJBSCJBachkQFBgIDAAiGSAUEDIZMBIJEBIJMBdCGUASCSASCUAWohlQEglQEpAwAhigUg.BSkDQCGLBSCLBSCKBYUhjAUgBSCMBTcDQCAFKQMYIY0FQgghjgUgjQUgjgWIIY8FIAUgjwU3AxggBSkDECG.QBUL/ASGRBSCQBSCRBYMhkgVCgAQhkwUgkgUgkwV8IZQFIJQFpyGWAUGAgMACIZcBQQMhmAEglgEgmAF0IZ.kBIJcBIJkBaiGaASCaASkDACGVBSAFKQM4IZYFIJYFIJUFhSGXBSAFIJcFNwM4IAUpAxAhmAVCCCGZBSCYB.SCZBYghmgUgBSCaBTcDECAFKQMoIZsFQv8BIZwFIJsFIJwFgyGdBUKAAiGeBSCdBSCeBXwhnwUgnwWnIZsB.QYCAwAIhnAFBAyGdASCbASCdAXQhngEgnAEgngFqIZ8BIJ8BKQMAIaAFIAUpA1AhoQUgoQUgoAWFIaIFIAU.gogU3A1AgBSkDKCGjBUIIIaQFIKMFIKQFiCGlBSAFIKUFNwMoIAUpAyAhpgVC/wEhpwUgpgUgpwWDIagFQo.ACIakFIKgFIKkFfCGqBSCqBachoAFBgIDAAiGhAUEDIaIBIKABIKIBdCGjASChASCjAWohpAEgpAEpAwAhq.wUgBSkDSCGsBSCsBSCrBYUhrQUgBSCtBTcDSCAFKQMgIa4FQgghrwUgrgUgrwWIIbAFIAUgsAU3AyAgBSkD.GCGxBUL/ASGyBSCxBSCyBYMhswVCgAIhtAUgswUgtAV8IbUFILUFpyGlAUGAgMACIaYBQQMhpwEgpQEgpwF.0IagBIKYBIKgBaiGpASCpASkDACG2BSAFKQNAIbcFILcFILYFhSG4BSAFILgFNwNAIAUpAxghuQVCCCG6BS.C5BSC6BYghuwUgBSC7BTcDGCAFKQMQIbwFQv8BIb0FILwFIL0FgyG+BUKAAiG/BSC+BSC/BXwhwAUgwAWnI.aoBQYCAwAIhqwFBAyGsASCqASCsAXQhrQEgqwEgrQFqIa4BIK4BKQMAIcEFIAUpAzghwgUgwgUgwQWFIcMF.IAUgwwU3AzggBSkDECHEBUIIIcUFIMQFIMUFiCHGBSAFIMYFNwMQIAUpAyghxwVC/wEhyAUgxwUgyAWDIck.FQgAhygUgyQUgygV8IcsFIMsFpyGvAUGAgMACIbABQQMhsQEgrwEgsQF0IbIBILABILIBaiGzASCzASkDAC.HMBSAFKQNQIc0FIM0FIMwFhSHOBSAFIM4FNwNQIAUpAyAhzwVC/wEh0AUgzwUg0AWDIdEFQgAh0gUg0QUg0.gV8IdMFINMFpyG0AUGAgMACIbUBQQMhtgEgtAEgtgF0IbcBILUBILcBaiG4ASC4ASkDACHUBSAFKQNIIdUF.INUFINQFhSHWBSAFINYFNwNIIAUpAxgh1wVC/wEh2AUg1wUg2AWDIdkFQgAh2gUg2QUg2gV8IdsFINsFpyG.5AUGAgMACIboBQQMhuwEguQEguwF0IbwBILoBILwBaiG9ASC9ASkDACHcBSAFKQNAId0FIN0FINwFhSHeBS.AFIN4FNwNAIAUpAxAh3wVC/wEh4AUg3wUg4AWDIeEFQgAh4gUg4QUg4gV8IeMFIOMFpyG+AUGAgMACIb8BQ.QMhwAEgvgEgwAF0IcEBIL8BIMEBaiHCASDCASkDACHkBSAFKQM4IeUFIOUFIOQFhSHmBSAFIOYFNwM4IAUp.A2Ah5wVCICHoBSDnBSDoBXwh6QUgBSDpBTcDYCAFKAJYIcMBQSAhxAEgwwEgxAFqIcUBIAUgxQE2AlgMAAs.AC0IAIeoFIAUg6gU3A2ggBSgCWCHGASDGASkDACHrBSAFKQNQIewFIOsFIOwFhSHtBSAFKQNoIe4FIO4FIO.0FhSHvBSAFIO8FNwNoIAUpA2gh8AVCCCHxBSDwBSDxBYgh8gUgBSkDaCHzBUL/ASH0BSDzBSD0BYMh9QUg9.QWnIccBQYCAwQIhyAFBAyHJASDHASDJAXQhygEgyAEgygFqIcsBIMsBKQMAIfYFIPIFIPYFhSH3BSAFIPcF.NwNoIAUpA2gh+AVCCCH5BSD4BSD5BYgh+gUgBSkDaCH7BUL/ASH8BSD7BSD8BYMh/QUg/QWnIcwBQYCAwQI.hzQFBAyHOASDMASDOAXQhzwEgzQEgzwFqIdABINABKQMAIf4FIPoFIP4FhSH/BSAFIP8FNwNoIAUpA2ghgA.ZCCCGBBiCABiCBBoghggYgBSkDaCGDBkL/ASGEBiCDBiCEBoMhhQYghQanIdEBQYCAwQIh0gFBAyHTASDRA.SDTAXQh1AEg0gEg1AFqIdUBINUBKQMAIYYGIIIGIIYGhSGHBiAFIIcGNwNoIAUpA2ghiAZCCCGJBiCIBiCJ.BoghigYgBSkDaCGLBkL/ASGMBiCLBiCMBoMhjQYgjQanIdYBQYCAwQIh1wFBAyHYASDWASDYAXQh2QEg1wE.g2QFqIdoBINoBKQMAIY4GIIoGII4GhSGPBiAFII8GNwNoIAUpA2ghkAZCCCGRBiCQBiCRBoghkgYgBSkDaC.GTBkL/ASGUBiCTBiCUBoMhlQYglQanIdsBQYCAwQIh3AFBAyHdASDbASDdAXQh3gEg3AEg3gFqId8BIN8BK.QMAIZYGIJIGIJYGhSGXBiAFIJcGNwNoIAUpA2ghmAZCCCGZBiCYBiCZBoghmgYgBSkDaCGbBkL/ASGcBiCb.BiCcBoMhnQYgnQanIeABQYCAwQIh4QFBAyHiASDgASDiAXQh4wEg4QEg4wFqIeQBIOQBKQMAIZ4GIJoGIJ4.GhSGfBiAFIJ8GNwNoIAUpA2ghoAZCCCGhBiCgBiChBoghogYgBSkDaCGjBkL/ASGkBiCjBiCkBoMhpQYgpQ.anIeUBQYCAwQIh5gFBAyHnASDlASDnAXQh6AEg5gEg6AFqIekBIOkBKQMAIaYGIKIGIKYGhSGnBiAFIKcGN.wNoIAUpA2ghqAZCCCGpBiCoBiCpBoghqgYgBSkDaCGrBkL/ASGsBiCrBiCsBoMhrQYgrQanIeoBQYCAwQIh.6wFBAyHsASDqASDsAXQh7QEg6wEg7QFqIe4BIO4BKQMAIa4GIKoGIK4GhSGvBiAFIK8GNwNoIAUoAlgh7wE.g7wEpAwghsAYgBSkDSCGxBiCwBiCxBoUhsgYgBSkDaCGzBiCzBiCyBoUhtAYgBSC0BjcDaCAFKQNoIbUGQg.ghtgYgtQYgtgaIIbcGIAUpA2ghuAZC/wEhuQYguAYguQaDIboGILoGpyHwAUGAgMECIfEBQQMh8gEg8AEg8.gF0IfMBIPEBIPMBaiH0ASD0ASkDACG7BiC3BiC7BoUhvAYgBSC8BjcDaCAFKQNoIb0GQgghvgYgvQYgvgaI.Ib8GIAUpA2ghwAZC/wEhwQYgwAYgwQaDIcIGIMIGpyH1AUGAgMECIfYBQQMh9wEg9QEg9wF0IfgBIPYBIPg.BaiH5ASD5ASkDACHDBiC/BiDDBoUhxAYgBSDEBjcDaCAFKQNoIcUGQgghxgYgxQYgxgaIIccGIAUpA2ghyA.ZC/wEhyQYgyAYgyQaDIcoGIMoGpyH6AUGAgMECIfsBQQMh/AEg+gEg/AF0If0BIPsBIP0BaiH+ASD+ASkDA.CHLBiDHBiDLBoUhzAYgBSDMBjcDaCAFKQNoIc0GQgghzgYgzQYgzgaIIc8GIAUpA2gh0AZC/wEh0QYg0AYg.0QaDIdIGINIGpyH/AUGAgMECIYACQQMhgQIg/wEggQJ0IYICIIACIIICaiGDAiCDAikDACHTBiDPBiDTBoU.h1AYgBSDUBjcDaCAFKQNoIdUGQggh1gYg1QYg1gaIIdcGIAUpA2gh2AZC/wEh2QYg2AYg2QaDIdoGINoGpy.GEAkGAgMECIYUCQQMhhgIghAIghgJ0IYcCIIUCIIcCaiGIAiCIAikDACHbBiDXBiDbBoUh3AYgBSDcBjcDa.CAFKQNoId0GQggh3gYg3QYg3gaIId8GIAUpA2gh4AZC/wEh4QYg4AYg4QaDIeIGIOIGpyGJAkGAgMECIYoC.QQMhiwIgiQIgiwJ0IYwCIIoCIIwCaiGNAiCNAikDACHjBiDfBiDjBoUh5AYgBSDkBjcDaCAFKQNoIeUGQgg.h5gYg5QYg5gaIIecGIAUpA2gh6AZC/wEh6QYg6AYg6QaDIeoGIOoGpyGOAkGAgMECIY8CQQMhkAIgjgIgkA.J0IZECII8CIJECaiGSAiCSAikDACHrBiDnBiDrBoUh7AYgBSDsBjcDaCAFKQNoIe0GQggh7gYg7QYg7gaII.e8GIAUpA2gh8AZC/wEh8QYg8AYg8QaDIfIGIPIGpyGTAkGAgMECIZQCQQMhlQIgkwIglQJ0IZYCIJQCIJYC.aiGXAiCXAikDACHzBiDvBiDzBoUh9AYgBSD0BjcDaCAFKAJYIZgCIJgCKQMQIfUGIAUpA0Ah9gYg9QYg9ga.FIfcGIAUpA2gh+AYg+AYg9waFIfkGIAUg+QY3A2ggBSkDaCH6BkIIIfsGIPoGIPsGiCH8BiAFKQNoIf0GQv.8BIf4GIP0GIP4GgyH/BiD/BqchmQJBgIDBAiGaAkEDIZsCIJkCIJsCdCGcAiCaAiCcAmohnQIgnQIpAwAhg.Acg/AYggAeFIYEHIAUggQc3A2ggBSkDaCGCB0IIIYMHIIIHIIMHiCGEByAFKQNoIYUHQv8BIYYHIIUHIIYH.gyGHByCHB6chngJBgIDBAiGfAkEDIaACIJ4CIKACdCGhAiCfAiChAmohogIgogIpAwAhiAcghAcgiAeFIYk.HIAUgiQc3A2ggBSkDaCGKB0IIIYsHIIoHIIsHiCGMByAFKQNoIY0HQv8BIY4HII0HII4HgyGPByCPB6chow.JBgIDBAiGkAkEDIaUCIKMCIKUCdCGmAiCkAiCmAmohpwIgpwIpAwAhkAcgjAcgkAeFIZEHIAUgkQc3A2ggB.SkDaCGSB0IIIZMHIJIHIJMHiCGUByAFKQNoIZUHQv8BIZYHIJUHIJYHgyGXByCXB6chqAJBgIDBAiGpAkED.IaoCIKgCIKoCdCGrAiCpAiCrAmohrAIgrAIpAwAhmAcglAcgmAeFIZkHIAUgmQc3A2ggBSkDaCGaB0IIIZs.HIJoHIJsHiCGcByAFKQNoIZ0HQv8BIZ4HIJ0HIJ4HgyGfByCfB6chrQJBgIDBAiGuAkEDIa8CIK0CIK8CdC.GwAiCuAiCwAmohsQIgsQIpAwAhoAcgnAcgoAeFIaEHIAUgoQc3A2ggBSkDaCGiB0IIIaMHIKIHIKMHiCGkB.yAFKQNoIaUHQv8BIaYHIKUHIKYHgyGnByCnB6chsgJBgIDBAiGzAkEDIbQCILICILQCdCG1AiCzAiC1Amoh.tgIgtgIpAwAhqAcgpAcgqAeFIakHIAUgqQc3A2ggBSkDaCGqB0IIIasHIKoHIKsHiCGsByAFKQNoIa0HQv8.BIa4HIK0HIK4HgyGvByCvB6chtwJBgIDBAiG4AkEDIbkCILcCILkCdCG6AiC4AiC6AmohuwIguwIpAwAhsA.cgrAcgsAeFIbEHIAUgsQc3A2ggBSkDaCGyB0IIIbMHILIHILMHiCG0ByAFKQNoIbUHQv8BIbYHILUHILYHg.yG3ByC3B6chvAJBgIDBAiG9AkEDIb4CILwCIL4CdCG/AiC9AiC/AmohwAIgwAIpAwAhuAcgtAcguAeFIbkH.IAUguQc3A2ggBSgCWCHBAiDBAikDGCG6ByAFKQM4IbsHILoHILsHhSG8ByAFKQNoIb0HIL0HILwHhSG+ByA.FIL4HNwNoIAUpA2ghvwdCCCHAByC/ByDAB4ghwQcgBSkDaCHCB0L/ASHDByDCByDDB4MhxAcgxAenIcICQY.CAwQIhwwJBAyHEAiDCAiDEAnQhxQIgwwIgxQJqIcYCIMYCKQMAIcUHIMEHIMUHhSHGByAFIMYHNwNoIAUpA.2ghxwdCCCHIByDHByDIB4ghyQcgBSkDaCHKB0L/ASHLByDKByDLB4MhzAcgzAenIccCQYCAwQIhyAJBAyHJ.AiDHAiDJAnQhygIgyAIgygJqIcsCIMsCKQMAIc0HIMkHIM0HhSHOByAFIM4HNwNoIAUpA2ghzwdCCCHQByD.PByDQB4gh0QcgBSkDaCHSB0L/ASHTByDSByDTB4Mh1Acg1AenIcwCQYCAwQIhzQJBAyHOAiDMAiDOAnQhzw.IgzQIgzwJqIdACINACKQMAIdUHINEHINUHhSHWByAFINYHNwNoIAUpA2gh1wdCCCHYByDXByDYB4gh2QcgB.SkDaCHaB0L/ASHbByDaByDbB4Mh3Acg3AenIdECQYCAwQIh0gJBAyHTAiDRAiDTAnQh1AIg0gIg1AJqIdUC.INUCKQMAId0HINkHIN0HhSHeByAFIN4HNwNoIAUpA2gh3wdCCCHgByDfByDgB4gh4QcgBSkDaCHiB0L/ASH.jByDiByDjB4Mh5Acg5AenIdYCQYCAwQIh1wJBAyHYAiDWAiDYAnQh2QIg1wIg2QJqIdoCINoCKQMAIeUHIO.EHIOUHhSHmByAFIOYHNwNoIAUpA2gh5wdCCCHoByDnByDoB4gh6QcgBSkDaCHqB0L/ASHrByDqByDrB4Mh7.Acg7AenIdsCQYCAwQIh3AJBAyHdAiDbAiDdAnQh3gIg3AIg3gJqId8CIN8CKQMAIe0HIOkHIO0HhSHuByAF.IO4HNwNoIAUpA2gh7wdCCCHwByDvByDwB4gh8QcgBSkDaCHyB0L/ASHzByDyByDzB4Mh9Acg9AenIeACQYC.AwQIh4QJBAyHiAiDgAiDiAnQh4wIg4QIg4wJqIeQCIOQCKQMAIfUHIPEHIPUHhSH2ByAFIPYHNwNoIAUpA2.gh9wdCCCH4ByD3ByD4B4gh+QcgBSkDaCH6B0L/ASH7ByD6ByD7B4Mh/Acg/AenIeUCQYCAwQIh5gJBAyHnA.iDlAiDnAnQh6AIg5gIg6AJqIekCIOkCKQMAIf0HIPkHIP0HhSH+ByAFIP4HNwNoIAUpA2Ah/wdCICGACCD/.ByCACHwhgQggBSCBCDcDYAtCACGCCCAFIIIINwMIAkADQCAFKQMIIYMIIAUoAnQh6gIg6gIh6wIg6wKsIYQ.IIIMIIYUIIIQIIYYIIIUIIIYIVCHsAkEBIe0CIOwCIO0CcSHuAiDuAkUNASAFKQNoIYcIQgghiAgghwggiA.iIIYkIIAUpA2ghigggBSgCcCHvAiAFKQNgIYsIIIsIpyHwAiDvAiDwAmoh8QIg8QItAAAh8gJB/wEh8wIg8.gIg8wJxIfQCIPQCrSGMCCCKCCCMCIUhjQhC/wEhjgggjQggjgiDIY8III8IpyH1AkGAgMECIfYCQQMh9wIg.9QIg9wJ0IfgCIPYCIPgCaiH5AiD5AikDACGQCCCJCCCQCIUhkQggBSCRCDcDaCAFKQMIIZIIQgEhkwggkgg.gkwh8IZQIIAUglAg3AwggBSkDYCGVCEIBIZYIIJUIIJYIfCGXCCAFIJcINwNgDAALAAsgBSkDaCGYCEJ/IZ.kIIJgIIJkIhSGaCCAGIJoINwMADwudAgIcfwV+IwAhBEEgIQUgBCAFayEGIAYkACAGIAA2AhwgBiABNgIYI.AYgAjYCFCAGIAM2AhAgBigCHCEHIAYoAhghCCAGKAIUIQkgByAIIAkQBiAGKAIQIQogBiAKNgIMQQAhCyAG.IAs2AggCQANAIAYoAgghDEEIIQ0gDCEOIA0hDyAOIA9JIRBBASERIBAgEXEhEiASRQ0BIAcpAwAhICAGKAI.IIRNBAyEUIBMgFHQhFSAVIRYgFq0hISAgICGIISJC/wEhIyAiICODISQgJKchFyAGKAIMIRggBigCCCEZIB.ggGWohGiAaIBc6AAAgBigCCCEbQQEhHCAbIBxqIR0gBiAdNgIIDAALAAtBICEeIAYgHmohHyAfJAAPC14BD.H8jACEBQRAhAiABIAJrIQMgAyQAIAMgADYCDCADKAIMIQRBACEFIAQhBiAFIQcgBiAHRiEIQQEhCSAIIAlx.IQoCQCAKDQAgBBAUC0EQIQsgAyALaiEMIAwkAA8LNQIEfwF+QRAhACAAEBMhAUIAIQQgASAENwMAQQghAiA.BIAJqIQMgAyAENwMAIAEQChogAQ8LPAIEfwJ+IwAhAUEQIQIgASACayEDIAMgADYCDCADKAIMIQRCACEFIA.QgBTcDAEIAIQYgBCAGNwMIIAQPC1kBCH8jACEDQRAhBCADIARrIQUgBSQAIAUgADYCDCAFIAE2AgggBSACN.gIEIAUoAgwhBiAFKAIIIQcgBSgCBCEIIAYgByAIEAZBECEJIAUgCWohCiAKJAAPC2kBCX8jACEEQRAhBSAE.IAVrIQYgBiQAIAYgADYCDCAGIAE2AgggBiACNgIEIAYgAzYCACAGKAIMIQcgBigCCCEIIAYoAgQhCSAGKAI.AIQogByAIIAkgChAHQRAhCyAGIAtqIQwgDCQADwteAQx/IwAhAUEQIQIgASACayEDIAMkACADIAA2AgwgAy.gCDCEEQQAhBSAEIQYgBSEHIAYgB0YhCEEBIQkgCCAJcSEKAkAgCg0AIAQQFAtBECELIAMgC2ohDCAMJAAPC.wcAPwBBEHQLBwBBlJLBAgtUAQJ/QQAoAoCQwQIiASAAQQdqQXhxIgJqIQACQAJAIAJFDQAgACABTQ0BCwJA.IAAQDk0NACAAEAFFDQELQQAgADYCgJDBAiABDwsQD0EwNgIAQX8LviwBC38jAEEQayIBJAACQAJAAkACQAJ.AAkACQAJAAkACQAJAAkACQAJAAkAgAEH0AUsNAAJAQQAoApiSwQIiAkEQIABBC2pBeHEgAEELSRsiA0EDdi.IEdiIAQQNxRQ0AAkACQCAAQX9zQQFxIARqIgVBA3QiBEHAksECaiIAIARByJLBAmooAgAiBCgCCCIDRw0AQ.QAgAkF+IAV3cTYCmJLBAgwBCyADIAA2AgwgACADNgIICyAEQQhqIQAgBCAFQQN0IgVBA3I2AgQgBCAFaiIE.IAQoAgRBAXI2AgQMDwsgA0EAKAKgksECIgZNDQECQCAARQ0AAkACQCAAIAR0QQIgBHQiAEEAIABrcnEiAEE.AIABrcWgiBEEDdCIAQcCSwQJqIgUgAEHIksECaigCACIAKAIIIgdHDQBBACACQX4gBHdxIgI2ApiSwQIMAQ.sgByAFNgIMIAUgBzYCCAsgACADQQNyNgIEIAAgA2oiByAEQQN0IgQgA2siBUEBcjYCBCAAIARqIAU2AgACQ.CAGRQ0AIAZBeHFBwJLBAmohA0EAKAKsksECIQQCQAJAIAJBASAGQQN2dCIIcQ0AQQAgAiAIcjYCmJLBAiAD.IQgMAQsgAygCCCEICyADIAQ2AgggCCAENgIMIAQgAzYCDCAEIAg2AggLIABBCGohAEEAIAc2AqySwQJBACA.FNgKgksECDA8LQQAoApySwQIiCUUNASAJQQAgCWtxaEECdEHIlMECaigCACIHKAIEQXhxIANrIQQgByEFAk.ADQAJAIAUoAhAiAA0AIAVBFGooAgAiAEUNAgsgACgCBEF4cSADayIFIAQgBSAESSIFGyEEIAAgByAFGyEHI.AAhBQwACwALIAcoAhghCgJAIAcoAgwiCCAHRg0AIAcoAggiAEEAKAKoksECSRogACAINgIMIAggADYCCAwO.CwJAIAdBFGoiBSgCACIADQAgBygCECIARQ0DIAdBEGohBQsDQCAFIQsgACIIQRRqIgUoAgAiAA0AIAhBEGo.hBSAIKAIQIgANAAsgC0EANgIADA0LQX8hAyAAQb9/Sw0AIABBC2oiAEF4cSEDQQAoApySwQIiBkUNAEEAIQ.sCQCADQYACSQ0AQR8hCyADQf///wdLDQAgA0EmIABBCHZnIgBrdkEBcSAAQQF0a0E+aiELC0EAIANrIQQCQ.AJAAkACQCALQQJ0QciUwQJqKAIAIgUNAEEAIQBBACEIDAELQQAhACADQQBBGSALQQF2ayALQR9GG3QhB0EA.IQgDQAJAIAUoAgRBeHEgA2siAiAETw0AIAIhBCAFIQggAg0AQQAhBCAFIQggBSEADAMLIAAgBUEUaigCACI.CIAIgBSAHQR12QQRxakEQaigCACIFRhsgACACGyEAIAdBAXQhByAFDQALCwJAIAAgCHINAEEAIQhBAiALdC.IAQQAgAGtyIAZxIgBFDQMgAEEAIABrcWhBAnRByJTBAmooAgAhAAsgAEUNAQsDQCAAKAIEQXhxIANrIgIgB.EkhBwJAIAAoAhAiBQ0AIABBFGooAgAhBQsgAiAEIAcbIQQgACAIIAcbIQggBSEAIAUNAAsLIAhFDQAgBEEA.KAKgksECIANrTw0AIAgoAhghCwJAIAgoAgwiByAIRg0AIAgoAggiAEEAKAKoksECSRogACAHNgIMIAcgADY.CCAwMCwJAIAhBFGoiBSgCACIADQAgCCgCECIARQ0DIAhBEGohBQsDQCAFIQIgACIHQRRqIgUoAgAiAA0AIA.dBEGohBSAHKAIQIgANAAsgAkEANgIADAsLAkBBACgCoJLBAiIAIANJDQBBACgCrJLBAiEEAkACQCAAIANrI.gVBEEkNAEEAIAU2AqCSwQJBACAEIANqIgc2AqySwQIgByAFQQFyNgIEIAQgAGogBTYCACAEIANBA3I2AgQM.AQtBAEEANgKsksECQQBBADYCoJLBAiAEIABBA3I2AgQgBCAAaiIAIAAoAgRBAXI2AgQLIARBCGohAAwNCwJ.AQQAoAqSSwQIiByADTQ0AQQAgByADayIENgKkksECQQBBACgCsJLBAiIAIANqIgU2ArCSwQIgBSAEQQFyNg.IEIAAgA0EDcjYCBCAAQQhqIQAMDQsCQAJAQQAoAvCVwQJFDQBBACgC+JXBAiEEDAELQQBCfzcC/JXBAkEAQ.oCggICAgAQ3AvSVwQJBACABQQxqQXBxQdiq1aoFczYC8JXBAkEAQQA2AoSWwQJBAEEANgLUlcECQYAgIQQL.QQAhACAEIANBL2oiBmoiAkEAIARrIgtxIgggA00NDEEAIQACQEEAKALQlcECIgRFDQBBACgCyJXBAiIFIAh.qIgkgBU0NDSAJIARLDQ0LAkACQEEALQDUlcECQQRxDQACQAJAAkACQAJAQQAoArCSwQIiBEUNAEHYlcECIQ.ADQAJAIAAoAgAiBSAESw0AIAUgACgCBGogBEsNAwsgACgCCCIADQALC0EAEBAiB0F/Rg0DIAghAgJAQQAoA.vSVwQIiAEF/aiIEIAdxRQ0AIAggB2sgBCAHakEAIABrcWohAgsgAiADTQ0DAkBBACgC0JXBAiIARQ0AQQAo.AsiVwQIiBCACaiIFIARNDQQgBSAASw0ECyACEBAiACAHRw0BDAULIAIgB2sgC3EiAhAQIgcgACgCACAAKAI.EakYNASAHIQALIABBf0YNAQJAIANBMGogAksNACAAIQcMBAsgBiACa0EAKAL4lcECIgRqQQAgBGtxIgQQEE.F/Rg0BIAQgAmohAiAAIQcMAwsgB0F/Rw0CC0EAQQAoAtSVwQJBBHI2AtSVwQILIAgQECEHQQAQECEAIAdBf.0YNBSAAQX9GDQUgByAATw0FIAAgB2siAiADQShqTQ0FC0EAQQAoAsiVwQIgAmoiADYCyJXBAgJAIABBACgC.zJXBAk0NAEEAIAA2AsyVwQILAkACQEEAKAKwksECIgRFDQBB2JXBAiEAA0AgByAAKAIAIgUgACgCBCIIakY.NAiAAKAIIIgANAAwFCwALAkACQEEAKAKoksECIgBFDQAgByAATw0BC0EAIAc2AqiSwQILQQAhAEEAIAI2At.yVwQJBACAHNgLYlcECQQBBfzYCuJLBAkEAQQAoAvCVwQI2ArySwQJBAEEANgLklcECA0AgAEEDdCIEQciSw.QJqIARBwJLBAmoiBTYCACAEQcySwQJqIAU2AgAgAEEBaiIAQSBHDQALQQAgAkFYaiIAQXggB2tBB3FBACAH.QQhqQQdxGyIEayIFNgKkksECQQAgByAEaiIENgKwksECIAQgBUEBcjYCBCAHIABqQSg2AgRBAEEAKAKAlsE.CNgK0ksECDAQLIAAtAAxBCHENAiAEIAVJDQIgBCAHTw0CIAAgCCACajYCBEEAIARBeCAEa0EHcUEAIARBCG.pBB3EbIgBqIgU2ArCSwQJBAEEAKAKkksECIAJqIgcgAGsiADYCpJLBAiAFIABBAXI2AgQgBCAHakEoNgIEQ.QBBACgCgJbBAjYCtJLBAgwDC0EAIQgMCgtBACEHDAgLAkAgB0EAKAKoksECIghPDQBBACAHNgKoksECIAch.CAsgByACaiEFQdiVwQIhAAJAAkACQAJAA0AgACgCACAFRg0BIAAoAggiAA0ADAILAAsgAC0ADEEIcUUNAQt.B2JXBAiEAA0ACQCAAKAIAIgUgBEsNACAFIAAoAgRqIgUgBEsNAwsgACgCCCEADAALAAsgACAHNgIAIAAgAC.gCBCACajYCBCAHQXggB2tBB3FBACAHQQhqQQdxG2oiCyADQQNyNgIEIAVBeCAFa0EHcUEAIAVBCGpBB3Eba.iICIAsgA2oiA2shAAJAIAIgBEcNAEEAIAM2ArCSwQJBAEEAKAKkksECIABqIgA2AqSSwQIgAyAAQQFyNgIE.DAgLAkAgAkEAKAKsksECRw0AQQAgAzYCrJLBAkEAQQAoAqCSwQIgAGoiADYCoJLBAiADIABBAXI2AgQgAyA.AaiAANgIADAgLIAIoAgQiBEEDcUEBRw0GIARBeHEhBgJAIARB/wFLDQAgAigCCCIFIARBA3YiCEEDdEHAks.ECaiIHRhoCQCACKAIMIgQgBUcNAEEAQQAoApiSwQJBfiAId3E2ApiSwQIMBwsgBCAHRhogBSAENgIMIAQgB.TYCCAwGCyACKAIYIQkCQCACKAIMIgcgAkYNACACKAIIIgQgCEkaIAQgBzYCDCAHIAQ2AggMBQsCQCACQRRq.IgUoAgAiBA0AIAIoAhAiBEUNBCACQRBqIQULA0AgBSEIIAQiB0EUaiIFKAIAIgQNACAHQRBqIQUgBygCECI.EDQALIAhBADYCAAwEC0EAIAJBWGoiAEF4IAdrQQdxQQAgB0EIakEHcRsiCGsiCzYCpJLBAkEAIAcgCGoiCD.YCsJLBAiAIIAtBAXI2AgQgByAAakEoNgIEQQBBACgCgJbBAjYCtJLBAiAEIAVBJyAFa0EHcUEAIAVBWWpBB.3EbakFRaiIAIAAgBEEQakkbIghBGzYCBCAIQRBqQQApAuCVwQI3AgAgCEEAKQLYlcECNwIIQQAgCEEIajYC.4JXBAkEAIAI2AtyVwQJBACAHNgLYlcECQQBBADYC5JXBAiAIQRhqIQADQCAAQQc2AgQgAEEIaiEHIABBBGo.hACAHIAVJDQALIAggBEYNACAIIAgoAgRBfnE2AgQgBCAIIARrIgdBAXI2AgQgCCAHNgIAAkAgB0H/AUsNAC.AHQXhxQcCSwQJqIQACQAJAQQAoApiSwQIiBUEBIAdBA3Z0IgdxDQBBACAFIAdyNgKYksECIAAhBQwBCyAAK.AIIIQULIAAgBDYCCCAFIAQ2AgwgBCAANgIMIAQgBTYCCAwBC0EfIQACQCAHQf///wdLDQAgB0EmIAdBCHZn.IgBrdkEBcSAAQQF0a0E+aiEACyAEIAA2AhwgBEIANwIQIABBAnRByJTBAmohBQJAAkACQEEAKAKcksECIgh.BASAAdCICcQ0AQQAgCCACcjYCnJLBAiAFIAQ2AgAgBCAFNgIYDAELIAdBAEEZIABBAXZrIABBH0YbdCEAIA.UoAgAhCANAIAgiBSgCBEF4cSAHRg0CIABBHXYhCCAAQQF0IQAgBSAIQQRxaiICQRBqKAIAIggNAAsgAkEQa.iAENgIAIAQgBTYCGAsgBCAENgIMIAQgBDYCCAwBCyAFKAIIIgAgBDYCDCAFIAQ2AgggBEEANgIYIAQgBTYC.DCAEIAA2AggLQQAoAqSSwQIiACADTQ0AQQAgACADayIENgKkksECQQBBACgCsJLBAiIAIANqIgU2ArCSwQI.gBSAEQQFyNgIEIAAgA0EDcjYCBCAAQQhqIQAMCAsQD0EwNgIAQQAhAAwHC0EAIQcLIAlFDQACQAJAIAIgAi.gCHCIFQQJ0QciUwQJqIgQoAgBHDQAgBCAHNgIAIAcNAUEAQQAoApySwQJBfiAFd3E2ApySwQIMAgsgCUEQQ.RQgCSgCECACRhtqIAc2AgAgB0UNAQsgByAJNgIYAkAgAigCECIERQ0AIAcgBDYCECAEIAc2AhgLIAJBFGoo.AgAiBEUNACAHQRRqIAQ2AgAgBCAHNgIYCyAGIABqIQAgAiAGaiICKAIEIQQLIAIgBEF+cTYCBCADIABBAXI.2AgQgAyAAaiAANgIAAkAgAEH/AUsNACAAQXhxQcCSwQJqIQQCQAJAQQAoApiSwQIiBUEBIABBA3Z0IgBxDQ.BBACAFIAByNgKYksECIAQhAAwBCyAEKAIIIQALIAQgAzYCCCAAIAM2AgwgAyAENgIMIAMgADYCCAwBC0EfI.QQCQCAAQf///wdLDQAgAEEmIABBCHZnIgRrdkEBcSAEQQF0a0E+aiEECyADIAQ2AhwgA0IANwIQIARBAnRB.yJTBAmohBQJAAkACQEEAKAKcksECIgdBASAEdCIIcQ0AQQAgByAIcjYCnJLBAiAFIAM2AgAgAyAFNgIYDAE.LIABBAEEZIARBAXZrIARBH0YbdCEEIAUoAgAhBwNAIAciBSgCBEF4cSAARg0CIARBHXYhByAEQQF0IQQgBS.AHQQRxaiIIQRBqKAIAIgcNAAsgCEEQaiADNgIAIAMgBTYCGAsgAyADNgIMIAMgAzYCCAwBCyAFKAIIIgAgA.zYCDCAFIAM2AgggA0EANgIYIAMgBTYCDCADIAA2AggLIAtBCGohAAwCCwJAIAtFDQACQAJAIAggCCgCHCIF.QQJ0QciUwQJqIgAoAgBHDQAgACAHNgIAIAcNAUEAIAZBfiAFd3EiBjYCnJLBAgwCCyALQRBBFCALKAIQIAh.GG2ogBzYCACAHRQ0BCyAHIAs2AhgCQCAIKAIQIgBFDQAgByAANgIQIAAgBzYCGAsgCEEUaigCACIARQ0AIA.dBFGogADYCACAAIAc2AhgLAkACQCAEQQ9LDQAgCCAEIANqIgBBA3I2AgQgCCAAaiIAIAAoAgRBAXI2AgQMA.QsgCCADQQNyNgIEIAggA2oiByAEQQFyNgIEIAcgBGogBDYCAAJAIARB/wFLDQAgBEF4cUHAksECaiEAAkAC.QEEAKAKYksECIgVBASAEQQN2dCIEcQ0AQQAgBSAEcjYCmJLBAiAAIQQMAQsgACgCCCEECyAAIAc2AgggBCA.HNgIMIAcgADYCDCAHIAQ2AggMAQtBHyEAAkAgBEH///8HSw0AIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPm.ohAAsgByAANgIcIAdCADcCECAAQQJ0QciUwQJqIQUCQAJAAkAgBkEBIAB0IgNxDQBBACAGIANyNgKcksECI.AUgBzYCACAHIAU2AhgMAQsgBEEAQRkgAEEBdmsgAEEfRht0IQAgBSgCACEDA0AgAyIFKAIEQXhxIARGDQIg.AEEddiEDIABBAXQhACAFIANBBHFqIgJBEGooAgAiAw0ACyACQRBqIAc2AgAgByAFNgIYCyAHIAc2AgwgByA.HNgIIDAELIAUoAggiACAHNgIMIAUgBzYCCCAHQQA2AhggByAFNgIMIAcgADYCCAsgCEEIaiEADAELAkAgCk.UNAAJAAkAgByAHKAIcIgVBAnRByJTBAmoiACgCAEcNACAAIAg2AgAgCA0BQQAgCUF+IAV3cTYCnJLBAgwCC.yAKQRBBFCAKKAIQIAdGG2ogCDYCACAIRQ0BCyAIIAo2AhgCQCAHKAIQIgBFDQAgCCAANgIQIAAgCDYCGAsg.B0EUaigCACIARQ0AIAhBFGogADYCACAAIAg2AhgLAkACQCAEQQ9LDQAgByAEIANqIgBBA3I2AgQgByAAaiI.AIAAoAgRBAXI2AgQMAQsgByADQQNyNgIEIAcgA2oiBSAEQQFyNgIEIAUgBGogBDYCAAJAIAZFDQAgBkF4cU.HAksECaiEDQQAoAqySwQIhAAJAAkBBASAGQQN2dCIIIAJxDQBBACAIIAJyNgKYksECIAMhCAwBCyADKAIII.QgLIAMgADYCCCAIIAA2AgwgACADNgIMIAAgCDYCCAtBACAFNgKsksECQQAgBDYCoJLBAgsgB0EIaiEACyAB.QRBqJAAgAAuDDQEHfwJAIABFDQAgAEF4aiIBIABBfGooAgAiAkF4cSIAaiEDAkAgAkEBcQ0AIAJBA3FFDQE.gASABKAIAIgJrIgFBACgCqJLBAiIESQ0BIAIgAGohAAJAAkACQCABQQAoAqySwQJGDQACQCACQf8BSw0AIA.EoAggiBCACQQN2IgVBA3RBwJLBAmoiBkYaAkAgASgCDCICIARHDQBBAEEAKAKYksECQX4gBXdxNgKYksECD.AULIAIgBkYaIAQgAjYCDCACIAQ2AggMBAsgASgCGCEHAkAgASgCDCIGIAFGDQAgASgCCCICIARJGiACIAY2.AgwgBiACNgIIDAMLAkAgAUEUaiIEKAIAIgINACABKAIQIgJFDQIgAUEQaiEECwNAIAQhBSACIgZBFGoiBCg.CACICDQAgBkEQaiEEIAYoAhAiAg0ACyAFQQA2AgAMAgsgAygCBCICQQNxQQNHDQJBACAANgKgksECIAMgAk.F+cTYCBCABIABBAXI2AgQgAyAANgIADwtBACEGCyAHRQ0AAkACQCABIAEoAhwiBEECdEHIlMECaiICKAIAR.w0AIAIgBjYCACAGDQFBAEEAKAKcksECQX4gBHdxNgKcksECDAILIAdBEEEUIAcoAhAgAUYbaiAGNgIAIAZF.DQELIAYgBzYCGAJAIAEoAhAiAkUNACAGIAI2AhAgAiAGNgIYCyABQRRqKAIAIgJFDQAgBkEUaiACNgIAIAI.gBjYCGAsgASADTw0AIAMoAgQiAkEBcUUNAAJAAkACQAJAAkAgAkECcQ0AAkAgA0EAKAKwksECRw0AQQAgAT.YCsJLBAkEAQQAoAqSSwQIgAGoiADYCpJLBAiABIABBAXI2AgQgAUEAKAKsksECRw0GQQBBADYCoJLBAkEAQ.QA2AqySwQIPCwJAIANBACgCrJLBAkcNAEEAIAE2AqySwQJBAEEAKAKgksECIABqIgA2AqCSwQIgASAAQQFy.NgIEIAEgAGogADYCAA8LIAJBeHEgAGohAAJAIAJB/wFLDQAgAygCCCIEIAJBA3YiBUEDdEHAksECaiIGRho.CQCADKAIMIgIgBEcNAEEAQQAoApiSwQJBfiAFd3E2ApiSwQIMBQsgAiAGRhogBCACNgIMIAIgBDYCCAwECy.ADKAIYIQcCQCADKAIMIgYgA0YNACADKAIIIgJBACgCqJLBAkkaIAIgBjYCDCAGIAI2AggMAwsCQCADQRRqI.gQoAgAiAg0AIAMoAhAiAkUNAiADQRBqIQQLA0AgBCEFIAIiBkEUaiIEKAIAIgINACAGQRBqIQQgBigCECIC.DQALIAVBADYCAAwCCyADIAJBfnE2AgQgASAAQQFyNgIEIAEgAGogADYCAAwDC0EAIQYLIAdFDQACQAJAIAM.gAygCHCIEQQJ0QciUwQJqIgIoAgBHDQAgAiAGNgIAIAYNAUEAQQAoApySwQJBfiAEd3E2ApySwQIMAgsgB0.EQQRQgBygCECADRhtqIAY2AgAgBkUNAQsgBiAHNgIYAkAgAygCECICRQ0AIAYgAjYCECACIAY2AhgLIANBF.GooAgAiAkUNACAGQRRqIAI2AgAgAiAGNgIYCyABIABBAXI2AgQgASAAaiAANgIAIAFBACgCrJLBAkcNAEEA.IAA2AqCSwQIPCwJAIABB/wFLDQAgAEF4cUHAksECaiECAkACQEEAKAKYksECIgRBASAAQQN2dCIAcQ0AQQA.gBCAAcjYCmJLBAiACIQAMAQsgAigCCCEACyACIAE2AgggACABNgIMIAEgAjYCDCABIAA2AggPC0EfIQICQC.AAQf///wdLDQAgAEEmIABBCHZnIgJrdkEBcSACQQF0a0E+aiECCyABIAI2AhwgAUIANwIQIAJBAnRByJTBA.mohBAJAAkACQAJAQQAoApySwQIiBkEBIAJ0IgNxDQBBACAGIANyNgKcksECIAQgATYCACABIAQ2AhgMAQsg.AEEAQRkgAkEBdmsgAkEfRht0IQIgBCgCACEGA0AgBiIEKAIEQXhxIABGDQIgAkEddiEGIAJBAXQhAiAEIAZ.BBHFqIgNBEGooAgAiBg0ACyADQRBqIAE2AgAgASAENgIYCyABIAE2AgwgASABNgIIDAELIAQoAggiACABNg.IMIAQgATYCCCABQQA2AhggASAENgIMIAEgADYCCAtBAEEAKAK4ksECQX9qIgFBfyABGzYCuJLBAgsLMQEBf.yAAQQEgABshAQJAA0AgARARIgANAQJAECIiAEUNACAAEQMADAELCxAAAAsgAAsGACAAEBILBAAgAAsLACAA.KAI8EBUQAgsVAAJAIAANAEEADwsQDyAANgIAQX8L4wIBB38jAEEgayIDJAAgAyAAKAIcIgQ2AhAgACgCFCE.FIAMgAjYCHCADIAE2AhggAyAFIARrIgE2AhQgASACaiEGIANBEGohBEECIQcCQAJAAkACQAJAIAAoAjwgA0.EQakECIANBDGoQAxAXRQ0AIAQhBQwBCwNAIAYgAygCDCIBRg0CAkAgAUF/Sg0AIAQhBQwECyAEIAEgBCgCB.CIISyIJQQN0aiIFIAUoAgAgASAIQQAgCRtrIghqNgIAIARBDEEEIAkbaiIEIAQoAgAgCGs2AgAgBiABayEG.IAUhBCAAKAI8IAUgByAJayIHIANBDGoQAxAXRQ0ACwsgBkF/Rw0BCyAAIAAoAiwiATYCHCAAIAE2AhQgACA.BIAAoAjBqNgIQIAIhAQwBC0EAIQEgAEEANgIcIABCADcDECAAIAAoAgBBIHI2AgAgB0ECRg0AIAIgBSgCBG.shAQsgA0EgaiQAIAELNwEBfyMAQRBrIgMkACAAIAEgAkH/AXEgA0EIahAwEBchAiADKQMIIQEgA0EQaiQAQ.n8gASACGwsNACAAKAI8IAEgAhAZCwIACwIACw4AQZCWwQIQG0GUlsECCwkAQZCWwQIQHAsEAEEBCwIACwcA.IAAoAgALCQBBnJbBAhAhCwYAIAAkAQsEACMBCwQAIwALBgAgACQACxIBAn8jACAAa0FwcSIBJAAgAQsEACM.ACxMAQYCAwAIkA0EAQQ9qQXBxJAILBwAjACMCawsEACMDCwQAIwILuAIBA38CQCAADQBBACEBAkBBACgCmJ.bBAkUNAEEAKAKYlsECEC0hAQsCQEEAKAKYkcECRQ0AQQAoApiRwQIQLSABciEBCwJAEB0oAgAiAEUNAANAQ.QAhAgJAIAAoAkxBAEgNACAAEB8hAgsCQCAAKAIUIAAoAhxGDQAgABAtIAFyIQELAkAgAkUNACAAECALIAAo.AjgiAA0ACwsQHiABDwtBACECAkAgACgCTEEASA0AIAAQHyECCwJAAkACQCAAKAIUIAAoAhxGDQAgAEEAQQA.gACgCJBEHABogACgCFA0AQX8hASACDQEMAgsCQCAAKAIEIgEgACgCCCIDRg0AIAAgASADa6xBASAAKAIoEQ.QAGgtBACEBIABBADYCHCAAQgA3AxAgAEIANwIEIAJFDQELIAAQIAsgAQsNACABIAIgAyAAEQQACyMBAX4gA.CABIAKtIAOtQiCGhCAEEC4hBSAFQiCIpxAjIAWnCxMAIAAgAacgAUIgiKcgAiADEAQLC7aSgYAABABBgIDA.AguAkAEAAAAAAAAAADGyfhfBM8W4CfdqdtFBU0U4RRRhEHKW/RLu1eyig6aKI1yr+2OwYzIbGb+ac8L1zyq.rwY2y8TB3T088gRYhlCF+/UKW1xJRmUa4VvfHYMdkdwoo4AZTAtxdoelttKIyq2wTl3p1kfcTVFaDG2XjYe.5l5P0MpNCkVp6eeAItQihDrywGFexx7fuXaRJ0/AN7BqbbbGM9ML6+jHCt7o/Bjsm9wtP5TvJLcYWHx5heg.N2MtDW5j5+zGDTR0USDO2O8YuBjOpT6UHna2CYu9eoi7yfplFDiKxEqn8M/kW+Z4Bro8o3veFjT31DKyPsZ.SKFJrft6hQ6JkowVPD3xBFqEUIYNj48Tm7eVPjXKm3KLxQPDBHjlZUr2xnsu0yTo+Af2DB9hWv85NDO0JyR.OnilGpUkWljCJ6HVg8XNyzYVMpcSnQsCzko2WAR96hafzneSX4ks32eRc11JaYZwYae4mYi1QLmZ+LxWnlW.hrch8/ZzFoWdkMCP5U9NCio4kGd8Z4xZMR9xG29b19q1TjcKaHK4Ca5p1nZ7TuOLBNXOrVRd5Pgf8i/RR2G./e5ujacBASNCogISIvFN0iy7ey1h2Hn7OTcXsuQoNQpXOQb3/Gwpr+h1amh5nGVehn/AmBrw2RKbs6wHnwC.V4/W9vUKHRIlGSvHR3QK0xbckxPpdVHnLng4IlsLRiYdvYAaHh8nNm8rfSusYTD3XO7FAQegvUWt3rIwtd6.qhJ4bCgjwysuU7I33OUK03FXfSE9cpknQ8Q/sGW0UN8cwPCmhVVEjpiBOv1xk412x4X165E5InDxTjEqTf/.riK5K/jytHv/ZKgs0Z1nYNiF1D/txujXcNU8psUHu8xXNEC1+Vw4SAZyUbLQM+tTIZMtoexoafmdi/aO/28.a4rpqip3DNJlm6yybmupbSn3MzeeJ1gDMI4MdLcTcRa84pPxR1+AeLLz1ukDQyXH/p9JbPMP1Kn0NbkPn7O.YtDhZJopv/2naNkhjkivjzGV6JPwX2689C0v1IRVvaoovh5m+kJ8me0GJiPuI2zre/sXkZA0rdi+Qz06Ubk.fKY40DIgvrt4aS4w0zTvPzmjdcQV/RdgPWxjJYJu41KuLvJ9RKcbDarh5J2ls0qJ6yu/aWN6stbv5KmJydW.04CQgaFUPHEy/IO9+te4IHTthJSVBKMHlZGXqM6LFK/FeQ6AD9gPiCQFHbxUW4vZYhQalTuIkP6DaAmpYAo.6QpuzJrpneSFles81hjz6pTQ83jKvUym+E92iIZMIr+BcDWhsmU3M+3vsFH+lFk9/KqoFeIx5nGQNS3lrsC.IezrFTokSjJW3VlrLeV59+7lHH9M9QthE9SuAVs0OKSrJtLros5d8HAXYJW1D241yC8lgdQfHKM1Hpf/w94.vZo00PD5ObN5W+gWOQFmt7ZNCPctUOL2fBb8MeSovfKzAB2md1yPYfGRRWC+pNBlPoelgar1VCT03FFHYw0.LIDvKse3MCz3r/wttKwXzYu8wHY3KEaLmrvpGeQzYWrmqNVCa4TJOg4x/YM4n+7bciLB2Lsbv51jJei3aAC.YfB821OzqqiRkxBnH65mxA4W4CvuwGjVSw6kN0t/JLnUi1R7uhE9wOvIfU+TBLGsdE2NA2Jqv70xVckfx9X.z0a7QOVM2u/l7XrNV73qmNRfBNqWji8g7BoQu4b8ud3dqG6sR898ZRrvGqaU2aD2K11ksVXqZU4TGHDQRZj.zsyKqDseEqzYLCAHPSjZaBnw5s7Fd92nDxAH2pTznG1U5METbKyYokIFVoCYngvg012QSWDBDy/FvXFdMUV.O5Z5Jt5TJGkoqiKkdO88sge5JddvyN3OFIV+VOuZm98TrBGH8L56owCQSghHFipLmbiLW1wxyzeKhNDY2GC.NJo2tvwvDR2xanpHkiWn7dIGxguP6ctyV/aK+uHn2jdPspZfXqu2qMpC2q4wss+XiWvuhyU+owgMm6J2SzC.yTRTfvtP0fN7SkS/yIpp2dCLyQ05uh7oYvXezAp/ptAn4b/ceOlb4ZWfqB1LLOM1O57zKXOISASJ4OToQE3.wPMz0hfgy2w0NfoqSOQEetSfVSx+L8C7CFmc1CErD63ouIiFpWrF9hx+QX36bgrg/enSicj9SHGlLxtxl/m.HZ0XODyATuE08sQjG2Ey8gipRomneendG641koCYlc4n9bYW0d6EyQ6aZQ32P/jaMsHqul5vEEMaALmheY5.sUCZbOiUoyH1XDzTpPg8pAUQzb2uUszHaayBoGI+U0KZ4HDObC8WWt381XEgQ4nfLbAkHzk6tpwEhA0KtVY.pGfTI/GS7R2wBsNRZ2/cr84RAmKi1/YED5ywk5Kgx7Zxi3GgVxj/82XqYdLB5c5BG/2g4QRdCQZv93P32M4.4tBHgssQddgDxBYGitouLMUN7lmOFTjMb6Lob0XR+RCpaxAwQR7v8Eh/QbQA1LQEjra56wQbouUZJU3Zl1k.zvd/stYaTliVdPvjkAtJcfqn4MRxd1pNoSVKeGmsdV6mVlFfiNBmYv3V1Q7OwWFLkgbOKS+9cnfJiXmBf1X.rXwjaYqaeKfhjU1nm99g4/0o8iv3QOUTsdmcIV2whn8NlYHtMS8Dj0Fk7+MgahvLXcFQr0z1njsRMD62Ncr.dEiUZKzpZVVjiaehFNEgQQKZ1Tfp4JI/FVjm8lHKOf6Y6hfCJvuLgI8rJAeew86U7jtWkWPyfOr5+mVU2wA.AAAAAAAAASEfgaLc09/b7HVeJPU832bNat+GKe8Avnag5Sii4t4bV79kin4xAcGa1bsMV94BfLvKOq6LDd6.lRwuTMA1a2ORmFBKS0YkHPqt+zRT4ZgeDimFMtiS12Fsxq3YYr7gG/hC097pza9kk3d4oPFqE2Zn8wamehl.cGQooTJmQesbHPqwynxsJibhVmZnhA641uqEd5+eI3XrFw/LPDTLxTb9XdrELuYICwDxDGnWhJb7CyMdkcy.pW8b2vNGLVUE+tpKuwHNPbPOLbwIW3rcObXtk0AcmrSOgRplbu4UHyxCbcwmqfR3m3aaOpXzQ5YRDVoV3bS.j/qY5reNECZMzD1jZ5gxOc1u4bC4QvxTEujIX7j/3UyTShSMZydmhqnkn4G5gkeZKEZDUmZYivP3wGq9ZuW.r7HZitm65PFct3/wwOb99djJeXuzqYKe7WIHYxQVgGppHAHoZ1r/CIY061JLbYWcAkrt2Tgi+vc34ZPBn57.4A7OflUrs0YduaNWqoI9LWVrsq6wr/AQmMdkA0jNbuCTFXX7UuCj3W6eyVj4CBMAhMzYoOIl3j15YA4NGkd.AzXKyH/UAao3wjy3T75mC6IDrP8IXg68lvRaTFLp7zbtNHUEFQmHgdnDgyrnhywjGrQqYqBnRJQuQ9zR+tC.lHlWD85m9MM2pYXQF44GxP02Wa/mrxlFX+qKcDxic5rZw2VwgUNsG3sftq9Z+KYh1ZS7cfzZuaB3SGiuJhT.Tf/Fhh66bNcz+U71UcULJDVfNOwN3A+gS1m/n0KjZJXgJ6c4/qGQEZ4hLEux3vL+tsuWZ4akZnrIzR0Uyds.NT2OzBbN12fnLHbWOwDqmlBBXimSjoHiglCmM79DvB8uhgvL3d1MFPyX89HwEHHpdytQexigrAMlOqhhNW2.R/onsBZlX82H1W/39g3o+XAjEMecaklssbNYgHwC/lhGRevay+N0I4Zqo50ri8MXcZyNb6UgYdQGNcUoRUj.W4PHDdnLyqVybMew+NRLB66/GGqeIIgxCzrIf78/CZPX6RelclXWFf4GFxhTSle3ItXIwOiAbRmp2BZlyZ/.su3ULyb8E9TM9XOTJAiXqsp+ANxbb2SsbAQZgEJr4NJqj2rPPQDVeRSXzXM/9FEHEhy+PECWvi/4ppILOgI.6Uf4t4URFaQ/6gDVG+Eedi4SGvjW3OPBQzrlUVi3mxNSwv98lYpmv4RvBx4Lem1tlZcdM8ZHkOYpNLfbdpp.6tDjMrfa7p4cY7mFVlCVXjMr/mU+56GpxVTOD1lGNGhVHInvMfEAn6Ov01jQe3tfjOeUuLjMT6h6yWY2E26.M39OBIdZ72bgoJTJ7YZpTw+gKejyB8uT3H/ytkPQnyQoOxuXXFE9+PvkwVo2jrvRFOR8eykPGQ3HO6TA4zW.3hsrlAeH8tBVaGTrbLJZrk3P2OmYNieoxryXlv/FIQ68pcuP+0FfCDfWhPCQdPR2L3E48mTwinCkAneNBh+.imh4uQPeSm9yclV0PiPmud+KN+rOKDSoJ5AaJ/PVg8UPb7OpmK1R1Pd1nmSlUP0CWo38+lVbLxOil9E3aKa.krwE9OYe1TPa++ScUSoixWmhU33bUeLqIeazFWxlFRxe1tlyzfDUjBaRORp6xCN6pcuO+/C/41XtjG6TR4s.Uo8N+4DjlSGMKizkAUFJ8lPw4Y7ex2AdU03AkV9lvM6Ml6ZlnFMZS1yCh3od8cWYg1hKEMJ37HeD5WsPQ9U.wpFw90MV5e7upgpjx2vjZZ3pdQjywJ19OlV3/Ha+m/ZJGgibhbg9jFBGEZ8BxjsHIwlu9DRtRR+EtWwAsBN.DlPf6E2JfO6ku281p9ttFr6Woghad7u7RvQ8+FGlqkNc2fHFrBLHa6Nwf67UwNaTuV2ykylsAD5BPyxjIr4.RxlsS4V7fNa1l8fpRgzVnvJ3r15y+yMtqMBO1Ak7DGXvICZjPcz6Gt9KQcKoDWpSmKopdZz6nOHCHcj/5zq.zqYX9oEjTzUWHd3ML6hC67M8wk2NdJE0afGokgtdfjTU0LcTqYGt6w04RRRiEnGU/BlalcDOoksm1DBKRud.NS5v1L8vkO56UQ07l8Uqwk0rmb/pw6GxAlTyikK9uRa+VgYOPLsyZfEpYf06HUh8rTBleUQbww/iTw5M72X.bqF5N+siRY1DbETKYJ7mJ6vcmSAyjx49hhGk3Z5Zs8Xkj1TWTEhL38lCaSv7JWMgYMwCUyk0mzpNAT+uheI.2wi+fz6VX887YAlLyWNxPbXLq4i+yjl6VaMcvEk8iiDiQpbHiRPCZwIqIfN+5b1XaE2AZr919RCIJTdSSIN.GSj/EvSmIrA4N36wKHX9aIP9RB6jeCPNouLFvH+r/BdviBo6VkT8qk6Xm5iKlyNwKGNYri8S82UJfNkM88E.sv8QWBoraLiwC5QmHKAb989pew72GjfAtf3/cPCRRI/KlsrbjonjM8hiTqWIApB8twW9oy54iSCuATndKPP.6b9FqDHZW613T056ICFBgLpys/GcgutoCq9Zo4168UXHkqQPW9cJJ1lir91KLxMKlF9SaicH7KMaNCq4Nv/.2jtcJ1xTgUg7sSfncxvGqFMGExCFNTQm+KTQZyx9c8aQE+SQ2s4pcXGZn1D1hm6RGS6rpwP5Xvt+jz5mk7E.ZGxY4CpFlAkOs97JxUUpKBEyfBUWmvGT2wjSnhtEVLLEiXBCyJuOf65W9msnmzNesddUt/RE6AAAAAAAAAA.BdMxKlPcGwcbpmJEp7gmHj51U270ZD0ZIfXt/MpSIa8kJtzWmY46qDpTj7ht6gexH4C+kj42HLYFUvKcEYY.+3QCBw7ZCWiXaHvSQ2LY+GMM7J6Hy5eIDxCSnH2Db1B9yIXQuSogIBHU/AX0kfGw5bBrSTA4vsCJrDBzcXa.YuADlZz+139fIbPke6vhkBliYnYmmPM1JKPSB96TGhbHwhlng6AIs/oDqRZk9T5cvEB4hDnGLPmBgcj1lOL.sG3qD7kXJ0f6+R0JeNC6EyFEBAY+mc7fa9DzAP9eLvDPX36H0t9aPIXLiYETGMdoXnaQjlVRs6QU4meIlJe.kIHO2W5t4etDsOSKsnbm9Tbjin7WS//Q5dKgLQpQ+M9lbDITPExOyrZdGEDgV0nUww52tIRqUPEQP1znWHF.X68JzUsjoUzzuEUJ4mzRIO/BkERZvUHUi1bcgPDyMbiXKN56uArpyk8/kr4RRZmmU0ZH86qUCVI30Qs3A9t.5PiuKMXZN/QG3Yt19suSycdt+pKj/X2PhLxoz5Dv2LJFDBk3mwb7USTHeWqoFF5s5XcIjf0isSqmpprQzjA.UF2cW633q8PbsZTBbINniU9GkgCrHjNS8l+dRuJq/xhmqJuHJYrQvOklHKqk/hz2fdIaa2NjSC3AyxUtKhe.EZ1Q8E+zvSETjaLc29PY8iKn8QDA1MaHcckFZP3N41RA41a45sr81P5xaI76fPkHz1s7UuF753KcNc823GL.Coa0fnOrHZdhz4RGzWuUO3aDQO+CG/gnD1YNVFOLDEOYGsn9HPtgX+YYM7XkIxKH8VT3HKtTfpuIgbqnesO.K/x/Nfg41s+bjRPc/QBPLb6oTu/vpXLsDtmputlKNK/fS/SJy+8Jbm86DIIizOoPpFpRsTBp184UK7bkBoa.RjcW569cUI6xMdchG89TBV05TeBvAxmRqj+MJ/JXwiyzMMpuhpuIuEQ2C6lmtCw3ybEmKBJ4ZqM+t+fvjyy.9Hie4oab74PeK0L5gYOxkkN7srYyNmKjaShurTUoF/AH3AqQLA3EwS2P1osrEkR/v7Hgl50Xl06V4jyMmgn.iHfsWWLGDLDEs0UWEqoQ242DfajSI7zMwUfU56JPoLUUCm82MrvEIljOxnlC19hcWjSOgZqlAEsW8CfO6sk.cMsO9nB96PXilj3k1UApRZP61OHt2ctgtqfn80jkCtDHQLLFp6JJAVUdgdcCn4ixJOWKPiF86XpEuLkshEE.oyjVf7BprB2sbpwLfCM46qqvWr/vILMGojWbyyNqJ/Gk9FxWd7Ga6KuyFSK7+w4frXPSwpRfgZIqXlO2WBU.VZSyflCsMzqh8I9ndX8CEPIslGBqQjcLRbmnt7+RBiEWZbywoeRVT+IBgamEN2Rlsd2arpu32veP64YYnmT.r3dw3nR+AEbizKFOgBqXCiZl7j7sBvxDFl1Q/mWq6w/S9B+OCbaS2p9Pzh790gWWW+aBbpHOe5Shrnm24xZ.s2GUHNsaPChUNKLznVntugkHsFagmF3LZe61bjl6eO443afLBLvIn9+IkSRC+BkNgruDgX85qXx6sGqinFh.iHCeDeAehmdJtwNZO6OfaA/+d5VxN2huzjjDBnK8hGZU+bfKOChzYJU+Kp7jlWpv03deUqkBnWkSsL59DY4.Q7j8xyrFHGufo/vZX5Zyn/ue4vyMp1jMJ4Xl5NK2xZzXylZRAYfvzwvRUU901IE7b+xIaqflq2iz9091J1s.5VoXr+XD0ahMFWfD+boE5ffE9zedLUghXouHW4FGARFmNUfSLVFN1c96N74xKJiYdKunSlW/1Fzd5NcmScH.WppUcD1SR1ppiPFN/OI2vTy+Hgu/M6TgD6y7Nn6D1YzmqYOvnKbw0dW7JpJdFoE2gI3J1B7HE2uzn2zp33d.ik7h2Twq+vALOi2TqN38McyneUgVxPN3hdO1AoEz9bZDZyYBCt/9LIIT6kueKPvtRY6+kCMx9KsM+nLat8b.yassaXX44S3VHSm6RNKy8c4aN88XvEaV8wMSHCaWFUnoBAdjJIbnZXxkYrAVrLS5Z2N8xUbCQN1aelkWd+g.TAUF9RpbJei03XctDRfhQfutGzF0wqz6Kj3vVeOOaFNlTYNJiMdYa9uNCuWfi5zClP1m+eZe0XlFbZKdcRI.V0Aod/oEPEO+Y8sWMWRhcKzG9teBFYYlmimwlFCH2xaIjI1V4Pa3/420FLfF0+rMnxEpdnWiDZmp/m81pDB.QqrtbUvQUQaihUnixld8h9ZJA3YxUb1ASx3Yyyhe+wk/0ZJf31g6z4tCkdQzUKAO/47bQMRWYcli2gD93Vk.ngBYWSmkqX+ZH9jnu5qfYy8aC9aRyUN4KAR+hf89J0UxIa201W77XjY586VIPgsRhYwglGJt1wqCklXHDJm.zN5u3hvYmym8snKgGSLT0WTAqrdV5nqeFKy2zoCrwU+EWNJZzG9oAPQ0zjKFX1C+NL1iJcmb+fFE0X5cHNZ.CINQlGstQEutvpEkGtVLoo5d8O96iHiwK2AxXwtvLYbEJnKOmTIelGEbsz7oXveRWYJRG80DxIP8v5CrvOS.RtRP503ouuaKntsQSyl9BqU6VJ3MBPxyaXDAasrFO+89q31zxYNym/Hh6YTDQrQvYuJiaMvYdVuuqPafzRm.yxvpzS4bCX/uyNjnfccSePFIZnVD8Q7O9JtXXxAtFcnq7gQx5Eko0M89NRu3lTPX0AAAAAAAAAAF6RFQ9Ib.Nu/17G8RsP+b0uJIKlJi5K09K5jeY2G/d+W8PJsgs6RBCl50sXLRQOw3SdD0MQNb2tiN1RlQl7dZhlpxXBN.FrG9puDl2QSdIwlSvnTMC9VP0u2ZNxzP2CC5j8emCcCQTGIwToagiRve1sQQF7WGU7INe26oyoS8us0yMDn.fi/TWFo25GXbCf0SieeeIY803KHnGwMuzCTpHEqSeWqYGcivJGxd6D0/5uX3vSesaQLHVplBZ/K/G4merKw.dtusmqC3CUjk0TgCGZxGDQ3AaPafUf3/ef1ktkmnS9qQ7DRCz2rwIgLmoNp2Qb9n6/fwLvCMBJ3FCVCXl1m.2WCwYAGMRlA2gvhKU+6i/QuVXA8QPLnL5FyM+yE/4hE8yyi+Yu35J9MpYJQwjx2K7j7E0XNdBrwB+sE8Esn.qP18tZXlRG/EJsM8tUwN5FaSN2IkWQKsOkmIRWeJxqFVIuob9pzJ6Tn5VZLWNYBiq02hzEcgjyrHlh6y+F+.Nxc9WV+xpSoKNo43oZUnjywYxORw72PbETl3ioxybJgBDMonBQgozDwteUn7LKppGgMzmipW7j0nIoD01ha.w6z5sSME7bPS/A037r8VIdholY7F8FDIyThhCAhLorz0NCHe/v2HVeVk1VgzRn/H7/BN4RgJOi7+oLln1bL.LihKhPy6jbL5jA/HLqG7XRvEJZVMRRZgDGBg1p5eII/FsJTnnQX6V1IU0aRPHsy4sFz79i36YYWn+L61/+F.XamP9U9RrDdQ0tFkWl7kW4ttWETzF2/JP5kG1eYYJ6XkJiGWNtwqyo9Efwcj02KmVPv2J4qa6TTgD6i2n5W.hWDuw1gngl05Q+/mImPWYBjwgRgG4XNGNrpSyXylJ3sXCTw14apkayK0kbyb7jBWAwf/Qr9slXAtTSyTxSj.BTQz+Qm+FdhdUQjZ3gv8yQ2ljhRl827DmT03Pyq2h9LJybHykUTz78WJZwQnYRr+lX3hyZyZiPQB5Vji09x.h5VER3i9oJk8b8ai5+trjpgqhXD83YRs0ADXEhhwuXt0RZTAA0ZWsqSxpcNYnI4lAPTmEUOqYcdI3rRzpwd.c0Oyb96G8MbMU6XaWNVCy7cNNM9XnS4QCIQUZh4WvKT82oVzEV7Qf0P9xqPVU78UIaNXttob08+eKncfk5B.Be2p05gqc2C2g1QpZdZ43JWCcVMhgkX9JuyPd6MnY9NsP14N53Ne8t9RopDoME7HYvwr6qxkc+bRktXOLsF.VyJtBBLRqlWjpKC/49DRDcafgGhWOcBdMhlN066rysmqoGac60LbmV4mqycZNuaVHvBdkTzf98XqdpAqxE3.9UXLPu2WBpOwBhkl23nG9DCfrfztKJFQddx/59vHcxhfjh0DdvpkvBrNzxhAFa1s7vzMQ5rNOsirvx5YrCL.YgIHtfLwBH88kxK6upzfwCyEpzzpLtK7chWyM6FCCQT7NRt6KtC98KWkDnVivGZPgufesW/TDS3cdsu+J7/.WklVWYvesLWJmC8d3+ORBudl1eAj6C0l5kCvpHfVDJaIvosm0vMi3Ftv8WKGzgNvNZNsbcXeNtKYGhYpkeM.XYfbkMqs0xTkrJTVI72D4GJhLyQixtuFWUH4kcvXi3HfjENpWd0f6WanDCywzE8d4Gq33sTxQ102nAH7LeA.TqbBRugO/6ocxCXr1Rlb718WPt068eAV3fOhi/HmRFCeIbq9HgQMesxDXhAjE6g/j5FFJszaeMu+kh78FE3.cjv1ABcr7r5SkryLhZ8a4MOHs8PpRKXw1DI1kFtJ3q5FJzrYN5JhJ2WOc1OlJpV59Jt8G8n9Kl63S7gWppZ.IACZet17KTfeJBvf+1Vj5A9eX4vGdNCK8qSid83I84vX3uYj8OlA5Sn6ZIbWxwo2+IAg0uvmuVgEHS+R+9M.E9Y1na8XG8rebc0PpYODc/UiiOa003f1OJl558+LEs4YTswO3tvmSNX1NJzUT37x/rpxdcUfinczAYMB+BP.KocW3pujpQz4nCAxeeuPXpp4jQxuT8odSGO746jcehtRRmCaf3g/WINdVnWdMBUK4bn7SIqUUEkzos2nQ0S.keDD5F3/U4OE74uIhkDaoy2mABoytIQyOKlIdukLlCWNLxvE5HDKtJggU6g/z0OUMWnYOos7HQUkZpBWUIQ.6RvSinTk75mTX4a3VVeBZ7fdI5F7HVK2zZl3rFquPEs3ZIun5o09bk0g35rHPlOQaaJ6vOl0gEET5i6ByMf.uvY7pbZH9ekM09K05rNzJLcrQL5yK8oP+G6pryLfTMJDn6jUerp34pQqQcUqTvEvL9LTz77WSARglzre7iL.OydtlTuPiYhg/bUCn8rKWnvLWuDX4Jg4n2Zn93Ol2+qEUIgfyF9ZDxsGQwhsGhrdADCs6iQwSL/knZH9gHU.Lbf+rfjRQgTpupHGmo/TEeby/R0lBvO4r3lvqdFYYq2gMQNybkh1GCZisX8VFuQNKSrdpKqfxKRgoU8QXsF.VsW/pI8vh5hZhq+RMoIO4h3SkrCB7PDGn3e0nss/IbzbI4m/eFHcRibfggNbUPk8You/Iug+BxjgLpkMou3.WYqR6pC0Rgyr/qzm0GKwuo4XvbYk5H0BdoW3IrxdVk4zbKZySNub9cJt3Sot4Lsid4TMetlmdpmPFsbuQd9.d1sr/1761WZBtOIvqsvWPZtsdYvviAQmrYOXw8XaZsIAvoBngJm02TZRQAAAAAAAAAAdw3hKr0Wpj7uGsJV.ei1MfZkXI3/HO+pD3DWEq/RamPqrOGWBSUw+xDIvRv6Od9SHRSKn1DNhcrnT+J8PupPpwaT1fiUHhU//PeJ.dWsC+pbxK77xwfagDgg/NG6ROyXE7eMD6jvPf1wXh19nxNOQ9RpbaONuJ8pt4zWKoRycBCre6b0ltmhesiS.N4ahJdLEbKVHWLOOA64PQRVyzs01uSTWZazcZuTTRz/03uual23jCIQA+TFGB4Dh6aN0idkuN2aZfWYiCER.UjwgPUd57+vC4eNFDdaqQk1wq+z42nIe4y1olLJ1N7dsiy1cbYT5TfxW7iQnK7zkc/xVsfXHSTNWoZbJv2g.MmtkH0wFgmcJgSdoQeSo2h8nGS1jQ3zpflWgWm6iVlRo857DeYEpk1MZ3bR0YAMuRb/jIq5Y2Ke3JJtVo7n.yGqGCpcy0mo3dmmjmu7l7p2CMztj+m9xzU+28YYmWPVnu+xpfEIEeJinA8BxnjP8MlNZWIjw0b5A6JcftSz.mOuoczYdPSLq3FQAiLkKUjTO/9Hi2u4AHrO85/XxeXDAoRc2n5KQ4bKW60UhNqeRbIRAlEtVTvzPCfgLYuL.JjBEbU9oIgSAdYyyvqbYlF229PgR43EbzP5dDR07LbWRPSVHsn6EOjd47ZhDsH6q6ruV0uz11yV4q2OrztI.mrWVoG+Fhl48iwy3TPpBZdbIe7qt0PxzcPY+mAoEzxICT0mV6y5yBKRx0ILIUbU/TjKnjyl7CCnoDDFVEaC.B23N0RljwijzN1UrfT9P1+/Y/CahCMt9G4Jk37WCVC3WB646abXQhyJdNsAN6V14PrKfzdHe2dLK6Ac0vzy.boHEmQAljCx8KhXzY8wdXkvWZk3H+22AWX23J6QfP6okPoEwj4hPdDaVUFrsYd4GAWkj5EhWrtgTwvKOK7/.De556baecOLOljNG8zf/RIte7Lc9zW+ZSCamGHhk4AgAj1MUoDhOVcP3GbvlkcHzhj/GSitrUS5FR4zlbsL.ehP7SXgmbFfvZPaoUpt68dH94YstXEEbkorsagfhV72sz87N09I2zxW4wyz5byBpKyHUD4aoG4NoVtnurBU.NJVbAA9Z3nP++LrcON10h6RgQLhkUIubS8lNZFPUIW8RUbRw2UtxopSbUazuz9tWzgOryLJCJEohqqYUhca.OvnsyX3pnhPwFtXViplAAVvHv7ZjCDI2p7QBElR47CQMZWtxsCrGWU9TfFonWhhL5IIWOc7LanwY8aid+bu.0brMgwv4Q1hfjC7/rSZemyfGgboEqfje7xlwdP45JR2XU98xV7a0VT6m0+kLGOmWRux8rKKXT9OOM41iWAe.SEPZ5IifxiCvyIoHJLbtX9jFay2ZoEthQdJIUl6boSI236l4440HHHP9DqzQ7HWlBPDvhm3605ud58z5qsE.52OrqLdMX15/mfDAVCJ4lBJ4LPfQiIzOioJIq113kCEjj5Sc2d1ke7t2gBZGjan+cZNcIcInXaTpaTh9T9h.BS0Bk5ErLcrUR2J2KqIkADt+foFafDar6hQdaMsOAVeZqrlfu9AT/EjA2rvp+m6/ftfxLJkkfBSvvZLFCFZ.L6NwDNvJ4iFlDDWlVGxUr1PuSQOKcZfXGUEMqgXX0h/GsMJQlQoRZ4wfh/kam1nOeRNfpbTGmrYzvBoMO2D.ffuxN1ParvRwGpuKRXyQXp5N0DmSIAUpk6z6hISGO7CEj4VDv2x4x4lur/6pykaCq8l7zci4//WmKFFw3h7.BbLELLrfl9IIbvOoECvNSvI1m0t+DAcnE+msz9T4Xb/pjfBCK+SyFuRRx8aBEOiOHUVNWdHdbUT4mXrdeyk.33AL9JlCENdh1DyER1C7Bgu32T/OWXHpMqsuTxBL2jhYyMfeYnwmS+Zs8K68bo2ajA8U/JYTzqybJIOMSAF.lffFHah06NpkOT+NdbeQkMt8lgLQAR6mKQAw3M3CZuyGRZlTa4euM3eLY8O2RNZ52M7KTCcMf4zUFpbies8.HxntTP23cis8Zip3F/QFJt1Ml2Gxyk1lBKgf/nfqOmjlgqLo0dSjf8b9ZdM7l9RyJ9fYxZ2pkVCAA+uk7xD.mXWEpVrJJLn9KQlaRiaNtCEejfCyfBVOenZunpW2eK+mQeo0YezgVcIdZ8t9A0lYHirjYYlZ0aEKoHwxRNw.bRNaX+JuwhoO+sst1ZKxpKrNu/PHOWDOySgAes7zj/fV33Ck3FhenbY24dbrpC0jEgGRCPkP/Elx5cMihEz.KXlpys/yW5xs0OZsijqEbaIqdrFJQs7C54P5FP/M+CCbJScJPLSyj96MqK95fG1+EHY4croEJ9FV37fj8q3.S3Y2DGb4x1ZhyyCqWGHQdR4MG0AbFt2UNLEN5iW8M8N/Atq6sMs+IlW/zByOUikBKnj39s0lJOAAxeFQ82A.GR9T2gCJKFwum/kuWhHSOHIWBjK1uN/kRZKsxu8gJb8tccLhJU3EYxr1aBV/1T4HRniXCZB8M9tx/D39yuT.Kz/tjbTBPLi8TzOfHxBW21XeQajjY+h/Yq6fukiyghyHFRazgl27AHBlyKEpjNFjmfS6ltX/b8euhGSEfi4.FpErWTvk9GBKP3aaQ65bJeOw0N+LcarrGSANHPM7Ba6wr6iqfQ3n0hZxtWkFR0iXv/4TLM2YuVlFbs7vtdI.WHOzhX6ccJxrEsE8CZGRttYEZwKQhrLJET+NQeeLU+OsKSt/AAAAAAAAAADlUZmWzImUFsqjMi2ZEyktL/K.ru1WavTuUR2VaMidSWnEW/Mz+rsZMXuRXd6s0e3e7tc7hZ73vYSiPyrRkTqS0zd5TIqjHMKLiLPiZ/V2NmQ.d9YQ8x1BmPvMiv7lZp9u5ZmTZ4muBi+HZrncPPet/DkzoEVQPzS9U7jQIxmrqRXd7cm6dWMwVL8S4wHAOpu.HAUf6mKzyAsZq/KZ2uoncMHSpv+/WQUVxFlaVVGMY7qKoA4zND9B348EwLIhf70Nen2U1ETMn2h/9mh+qhn.5xzEPPBjPqtuiNKHRa3fzNNns2IUNEkAWvOlTeaf8lXATp6otwZkmUnaiHYaBWI0dSO7k0uc9Pj8t628uTd.PrWYKllnortlh756A4l1gOAZSceEHDPmuytvl9yj+UhWfQVjMza/Lg1PIzNpelc/WUDuHD7vEVkCcshMZlD.b9+8koriJxZ2RtBaE6NMrSqoxiHNVVL4MzGq6VQUMAcZih+w/8eOUgATc3hmhuTZcHU67Psuaoxp7FYkYm8.Ic0NX433JvLYmWs6PtVD93Z0GIJnOjgvDyB+59QYXSqE3NQJAX7yZH2IsmyyXJdh2UYzefKgRZSgElUcQYI.gkSvu//KU5I/f0rqZlyfG6tp8V+ovfimRAgUDjErNC/QHjv8mpBhtW0l3q0DBq08+TOHp52cO8yfQmL2BAr.3RQtUTQSvsaLftm+oVTYnblYieRPg+MYJ680Y9rFhUMViWQ7ZQ8rrkPjkNTwSU31ccXAjryhXKF+CO/ZKec.6+kwuv4GWLZQXGkRLbgNr8kwoYhs07bzJybaVprN4+q+ShLP268cwAX/S2QIEUnZnJOD/Ul7wqn62hdg4fW.XsGO23/mgl2ia2AOGUnMpPYNBb07LMkKG3695NRXEXNPGNhX9jIU+LOyNoKQnVoB59RTMbL4X6UpVUZxTiq.q3H0zI8JsT69XgZnNFwrg4a7V/6ikKIXkADiMEP3H/jx5bOp1TuWbOfKQQJubgzR3C8Qm/iihUXK8b2Y/g+.5vPkU7AFowzAo7zseqtOWqpXU3k8zRVojAcJl+v2kPZ7uo4CrZDLxF3q1r1nPiaSNx45KCFYfaARTmNkyUk.pr9xhNPGPL3Kd+jFsTkWBn8uQxYPbA+fE+baV2TXU3EFnQSheoJK6GlVneAYfWBT3Aw2M6YoecqwxK9yzKM.JrPlQMtpC9hA1lZirmyAJOo4gwQBInlwjF0wJmQn153/5WnJH/+uyZmA2ut6+iU1M24PjdW03GFVC7yvsLF.4r9Qe/FNiRAH7sntPcQdBigcYlZoXqA9zU37wKTXNCt2+DUhw2rbSpOprLcP409cvFsHDFp58mdZCp6alvB.mcQ5POzl3mD+F6x6ir7sRq5PE7AkU7osWqCG9kIIiAoK+mgheY0W/bd9/Wcf1iTb5yVCrbE7crETytfr12B.Al0OQmwPGNE9abMcORaBvfXw8n7GPDoIrFshwJMlo2RkwmCrKHlNch8clrV9YNQe14XX14JKb6uOLgRp11P.2x0a3RQNcI5CO0irtjQk6CeIas6zv9hCyV0MYf1GjCSs7i4E+OhhVxS3wX8gkTUxcQTjGiUayZuf0YW1a+O.d/fpip9BuR1N87yJbAps+BxqKkXlnnrX7sGREH8jQTK/WAfc9rdXiQqW5rtLWDZsWw9wd8LMIEOppMsiWHE.bpvg9Xe7R5Q14VT5bQ+0cPp0Ep82PZIgosvYMdtr+NRNXp5XgFnehBewSWwFxyk5kCUPCl71D2nImsWks6N.lnScPg8LokUPNfUNr07yejuIq1i2156yosnJp5xsK+sJGnfyhfVHI5BbHEnZG1FYTq0CHMCCPZDX7GDj6jm.IyXw/3rbzoOQB5X60PYPGrZV41jpoml/BXeGXWJew5HQESkTmwql9GMzTBY159ZMOtw3zkyzsCmJ/lLLx08.ax1yY/YU+G3yi77qYgJrV/bevRkp144Gb0hxkL3BofTE8yQKAPpEpV1l6IOU7P8Qk4SPPnuNGkEKEkO375s.1s6GpFi1SoNDiOD/apMa2ieimpUxUoMdsuT8zgN000UNLlIjVR4nqphoNHhnOHfwdr8P/fnPynfj+Wmmy+m.aL1wzx0udg27AyXWhEK+lPpqFnbBEoGgRzRDb1h+STkGVrxF48sQktXo6Vx6p9gLlINSAJSxo9VinQcZDd1.rTCP/+DO2aDLn8EGtKi8E+n6xKyZaSU1u4xmlc0PQIaZ6WMeMaWuU/9GLedlw8vg3SMoSYiwc7kyWPAw3NY.WChA99bsgfPjfdpK7QnQanWxU977mupuILKglS5/u/e2fikBOFBJXA0rs7wDtRjFm+c6KBUOrQt6gIfHdOv.8kuxMDlNixA45VxmU7lkhX6DB1R16T//yo8d4IYN8GqM6UbSoF2o1UZHq4TKqUdAACHwtuz5Ha7XGnUoG0S.aO5F8Lho9FMKEW9LDTFfgLREdtJh+cbB3XfWlzHG8nyDIs8OXQ5rPeHd5bXoV8DuX4j8LISfWa80M6DCkuS.HWSpmuVv+LB4YSJmT4Et1tcv2zIp5J70sipxH+h9uKbEiEhLjhgLhKGNw7ck9t7iDsM640KTbcBrxpQOMSs.0LxAe7VpXTocNdRtmpv2gUmvaVZ/ym8XhSb9QOzwa0KG1baVCaHy1EpcIoMmU1lvH8afuMMCwPnTTwuueLc.OGLTy5M+d5peOeHtw2bIUPDUt4c3iV0Wlo+FoWfQAAAAAAAAAAH+du6PRNu0K/jp3R6Nt2hWBp8zkcls3H/.x17o5G27Qrg+hVLZftWSECT5nJ5bZuPn3SImo0gIM0+OvcHY22aVeHdme+XICEXQbRq1ou27NCeUwQ+f/tX.kgEnjKTy23dfHsDiTAaWzB2+qRF1GgAB2mFOf53uTbqY/DXuTsabdOuj0oCmMtbPqQO7c58uQAJu3Fwdd9o.NuSxDKJXtVy2Z4VzP+wWjYCKj/KYIPL/272QjQWbUS7tUJoIPGUml9u6+Xeh3oVG7Vfz9gYSYTS2YOyJm6n.C5YCN5vRJi6jRAA7Si9QwCwA249gKc/zvcm3Ux3XuR0yjWznNizzkL2f8f2n0oV+MtsqSY3UGk2jEkaV8Cp.soyxWnSHZ3SQqhISfLQgjUsQLwESZIiXN95oJKEVf27sZFU3z8XXPXODLqShY+DEqDkTt8+zSN7U91SSfMK./Jw9NaYESEhj6LWvKyRohXwP20ffadPH3GYofsP/HgADgUaWN7KlQp7610UfZGsxwR25resp0HNhdEqU978.dtL6TJHwD8qb2Iees5o7Shjs+AMIOep89eZ5pMTdmCfC+QY5f35JES/zgwCBCfAnxZD8nTqqIREomn069k5.TSh+FAqdN7YJ88o9/dW+HtvxxuwDo1CRnypyxgU8YwBWRq67+0qNjxKdGpBZ5yF/O+P/SaeRz/B/OEtjoQ7.8YbZUlx5feBLu8o8jN6gwm0YgjS/mVkZ1yWRWm8xQ2UZYrTpHsa6vqNfp4fObukhRCQ06WhZEPr+GSeHuPE.KhjBeAjTJBvNdimMRWhmhLn+swFlSKubXpBb9Sjz6Ts3Y2Lpvj4u5NANih3zhWx5q5xZNSVLHyZM8rHBaPB.dhiUBiN3+PZpZwm9gKbOG2Ma25/qkk6YV2VGJElDeHVd5OHorTEjQkKbfFMO4BWvSB5FrXlZI0UrYdgW2og.VqCHgf9o++k6fPp/iYZ0reHI04jBD9x/48QCdrfhUzs4cChwKNLC8lSsVY5ePE22jxh+dRSxwqQSAu+LYl9.N4Mm2xY39bNwppWq4c4uCU21+3pGEwwv7v3zSQHq15XT7p2ZqfCrW5TLLuheCXDhqdhAOPZa7wbSSy6ewaM.0vO9YQE5puUhyqH3zP55Ak8iVbp3vOZ2x7jYmldx+ZGpUCzX7DNZ+FppMEEh9IYfNIHEDJq2G2SlUuzaVMV.Eg8u6GJfvh+TqOIMEASJAOw1Wa/BMmQKked7xfWy5z7uesBmJIQKNG/dDIJW3z0rEEC3IYfp0CGVeUlWPt8.6Qurk8vXv6ddIa0M+EZ2y4FcU3oWyTIQNXWkMp9h4BI5pFpEce6kyY2OXNtCf22lUfOirazwKX7l2R2EH58./XJpE4/LxEHuHLm7lbcKBsuvyExsbLA72MEY67FOlpiQySusSJUspYOn+wRS6eLiphSK86syWN+1elpb+K2./pCYU/GwBdgWZNXosxBsKy94QyV0z4tFx4wOnjZQ/81dAS6++08Yo7X1YwW573FQjOn1yH4wlj5kHbhzPK3.tr7c1br1P8grBX8EjBg1SYzJm3bXLyo2EXI4p+HCIEvDUFKTYUEUNF7r8UJXrB61+ScVMAybAcpknLbhOnY.LT11iwVgMnGgwwNliiTpxYrFnFYb7YUZ9zvquJSpXq3ezKIxPHtcoQ8y1N+zP4cVJTRL7CL268lYyj0CrbI.wfXMxd48ioK1n4s8BYa3kdtPIyZ5SPC0aD7U36LyzacG7nMCgNRu7w7dNPtbblP8YA2c4SegFNnTfGsY/Bo.pyr2sw0tj/VJZ0wr0srhHb0q92lyoxIkobw6rq1EfMxV8YHsMjD0VtjRoSEt15q+LJwaY42+aYcwCtekUlk.Hb8RHbObPIpa87JGilZDF+FQY3BnXMKwLbQRK1BDvS2WF8AdvUnA/7R99J0+fb9iD94lq9N3PsXDOlfw5Gh.BWHiZhsYJYsRhhu4/8OMBu/w9Te7GDgs6W/GpnJ05FEXGSgpNq9QeOBRoYHkrVypHidPDqB26IMYuHyfaRo.0/ubOkhAtwYDVRGM+4AS/ZQy6FdBvQGTRJryK4/6JCA1bQvwNcc3TuXK1tITZH9G1o0vCalZbCgGJTV1Zx5.Jm3fSzK7dI1r1p3qfMTpYyZsBTWbqgGXa9dHlfJZOIv9GoBKFTfQf7ChwtVhv0rykIEPyobRogbdOk1q7yK.bGkv3irUITHPuBkzIKHPdoMbQgrt3lLNIMp05+df9QHEuC/Q+CBoumdpGT3yXbqYDV2ZvsYiJyOujK9TzKO.A70r+9GTT3B1U6S/CidlZJKqelvRjuia5ET1Hwo6wpx7d2TWZua/Yg2Z65K9UpaVRRBDQL9eR2sz/swEZOp.tbazNXc0INhCT2iPSidOCO2iQrl2bTpiqluZA0t+VLICQeXNDFvnw/W4PncxSIkTUmUcUZIAgSAVnMfrrxP.v8L2GuyXoNlyBSn9gn9UlMlHiLP94rrZc99XVJMKTpTInfc9YDNSAgVaKNoO26ZPvhi3roZBK2+e1ahJ6Kn.fIiWXCCAbkMO06FDXx3V4N/lTEkq85KsfL51hFVuKQ+tiJiO1Mnl69/Tr5GrVF5IDuVCm9aGfCI6ZcGvqRv.HgetTLKUovAtlmQgbulchsMZIPvaw0hhOsfEIHNOthfUSID7x2SwiOfZSZcbGU7+CVYNTK8wubaA/t9Oo+F.HwG5xm5UXy0FfXeBS+cu2vymzbxYif5wAAAAAAAAAAAPUEklguvLBreZ584nqhVWuMmu66VB3l1vI8+cT1Q.qvWBzhrnNv+G72LooUmj+P+vX6mF36hX07Hdu6q2s1cYseD6jiC4+DSrA9w1ji3/Tes+nREYJlBhxGE0lMe.OB7JEXHWwUYWonl6/Uwv/EK/nHoISL2kbAMsju3cVbWbucSOGNjH7bUFdOWUQilX4RiR5WFGuw/PpCFYH+C.scW77b1jq5D4pQEffM2Z+0JMUWjozk3pCyzrmikmbMv9vVuWmSW42bTd4WRYi4qyDjSxE8yIXqBHVAvhDn2.kOBqujpw2fnAqU840bvfQQkHpJ2QZY9OWU6BH3uuh3SC7zORGqvXe9KmFhPxYNHDGwj9trC+gcxLQdg0W3W.KG6Egr95OgWoU8WmKXKVKbKw4x2H55JQ8o2iORHsPXzsD7AWePc9t+wy8TLu/JKb9tHXiUBpleK27Jat1mI.6zpmzPygJym0dGY5+DJ/BwjEDbVi3MVTFSENQGZOnX2pkfml8qaMihN5+VD2NNSkr8mS3GzabvCyLJIpaEg.23g6cL1fOX0h/UdIvosrNEFHtYkQuUCOqBfCHRNtUsfIrTDc+0xwMVkdPGz4mGJ4OafOrVaqCcLQ97k5VX4.bi7BNS/ughIPWSsg2w6NQkZ8qcsQCDWL6JcMis5YOtuhso5hBVhQPLviAEjU+F9s8seCox/+56VcLCfiwa7.o9RUJpQkKpT8fdH5PHP5FME89W833NUOIhpOwaLbrE4fW2pXqXSAUJ1JRT6ydEtQoAhhqLnbZ0pDLtoGLNw.eCn5v/pAnczIlIcZ7T48k4aUch1/ZhIvNv/+h5HcRjLT/wuDA4RojmML7hfrlZ80iwsbE3nNsYg7YJeJl3f.lld5gYo0FL8spbt0cKxJRanYg3ekvgAlEypC2ZbVusxDXdbaQsfzrPmvFzJj5QU9SaOnMbf3TF3zUWafhZz.2tKMm8pxRjr/UGdQwaasW4i6cqQhqfwSrTiZbycRNbxGndixdx5l9WMfM3p/JL5U0ZFSfy8r7h30E7m0KZM.nsx+2+Gp5nHf6OjQToXJLnZtN3gZVkkTN0mhc7Z6U/AR8g/msQMTzVDWme0eLw1PQvnw9h7kDXID3Wb9scg.XkSVmyGi2sVesZEJeYxmdePPNx4HLTk74zozjF8DhYuItqli5VeYbohDrfC9eSTefKY5GKyOnjZ8Uz2K9KA.ihhffp2RO9D9jFyqj9hbag9OqVAXhaHvcnaqhAXMwVWAtwS2bnYoBfcjB2J8P0i/BeLvQ17J2Q8JUuyXTIC.5tfuTQqUnOlDljAdBcTVzMF9+xbSLrS7K2gP9t1+/Z6pg8TwZbdTdQzCGqBq5xpQjinRoKB5Z9QQganwryk.u8ZJqYvYX4IAaNyu8phiwyT+1wHetz1qoSF/Vg03ACuFt3T5IS3jDT4Z4f5Ybd5MGo/qUXRzXF415vFRv3N.hHxFw+v6TaYI5qt5v+eopv3iOSGRWxgbg0QuXzAEVht2QLwHHrjmcPraUr1KpQNwD97A5WQZs4TqSij0k6N.bhB9Ouqy9H+vvk9RUFukCDu9m0MZOx76+Uhh20TBm4fBS7XJDaEhdQDlh6K3SHEClOZTsP4oy/BVDnKSCLl.7/OUNpoBB2cEOJKOU6/swkXmwoED5slAri3JVumHvqq72SlZuc6bKFASL+FwYHCNEcx/7iApVQ/6B3fU+4j.ngZsCJ9urwcIDcMkhY2JvKaYxF3FsMiYMJNrcervYR3vOzyiatIgOXkwk45wMQaC16WU9zAMR6ZBrjvbLo5.ViSi1OxAusxStvr6UPDRQMhYQK5NFdG1zMoYgPGlbMtq3WYhrutsPm5PPg8SWwey9KGEWw++B0fwM9x1sw7.zomTbzYIJ5vNXYEmVrLVWmNv6py/4qLOYLv41d9YUAyVQWCIJd0tNJaVcsFFZ9/1OKcZe6w3qGE7cwsyzI1.aoNNSKcRdPVYQ0IY7jT2HpNF+tFA31NfTRX1gQn60bSGHiJraI07oXL+LTshqLlKufiV8o9DHAtnqJqixma.e4Kyo8EXcNhDJfQj/FZUTkiK2DkfcO/g3Y2heSIxy3bWIo1WfZhOqX51XtZA2Wo/ddpyzKP/0ZHg3QuMnr7.1B+tyJ5IcrNpu8HLskiHt/vj73cCIwstFVm7aucj/imHAZXWV56Aj5B/NIkZnnWLAicaNan1+RHsnU4oTPU.MFX7FYJT8AemBltSXLhQBHIUEjLmSpGqQH+o27Y9BamUbeG7DM/HXG71vEGJsv9fuuf1ITNAPvGIjE/IYze.q8lyeBqjZxWsafbzwOWnJ2xmprrlZ0zsat5vFA7CDTI60T9dK0Dm+TEG1TxcqvMN0QmFdXkoGMbXsUzbko1.ZGIe+HJK3D7LTj4THMwWB09bfi5d6IAM4HdkzXtTLpnnDiTwOne4kkgiC6+T8mc6H/GLktLW8TGw3ZFx9G1.fpLek0Uy1ScmvGIjPzqdmoLQYQ8/z5kI2v7dv1RDA+ZgqsBaVLYHdDiEfOrpyKFjRiUjpOk9pfEeC58UgrE./H6RfgvGCRDuN/HE+QXahr2XthoSpdlSr97WoOBkd2DEZD/wl/B0tNYtX0plMoFOTnClzxgKgppcOcV16ss.sqDeDLCWdXy98JcpMn2+ex10HPN0vYy7EiRV1vZWR72q7fs9UxeZ7aW9shjR/FLmclfTbzvppgZ9B5pKuQJ.tAMXONKEcQ7NQyp59hJ6oeFAAAAAAAAAAB5iTUwyPBuf/ISa2CQ4d3+i5teUFgRs4GPtkGYc+ViyfY/dKi7.FQy2faQq+OMEvzcELR/IK/TRSHX+FGi07BymDHchWHwcctmH7H8IJA3BWP5lSjjs/a8n+khV8McJfm+DwWD.AD/kQEAhaPpBX6KORcdMLoJ8Yze6Bb76IO//gePjmi7jzD44Hc33V6KsePYYK9ODYY+5T+Q7Z/xBIGoKxd1.DKIIDq7M78y5Rw2PtfT4VCoUAQCzEw9JGq4I8T/N6NGJ/QR+OSoQaDwYAf8iEgfwr0sNcCT197J+t4/PaeF.wKu3kg0BvBoiTWAGGwXQ+nwvLUopOctlgLffBF3/sHxe1ZJIb8Or47wzRdx5x8cD4lEIkEv73JwjWk9iQQb.ozj04Ai5zOvNR397VumU+n7GBvJj2VwKELl3IWh5wxLdVw6oXUkL4rMohTMDGVPzAKn8ujYpmwNu1viXKeG.w97+egR4c0XgH0eEKhUKBIBZiYHMMd7Ho5gwfg7DCmUwBIYn6OfephPFP9nGiqfnc4Px3CCucyRQQkggMBo.MBP+RDQHWPtjH3FC0//hToYa8Fnr6Hnd1RZ/XwwfZO1vH47T0vj8fjwTAdU1AEXL2RaAzg0X3ViKGg/I6ue.fiXaYsIX+YAcaJZQ/gxmYvq/Akb6YIY8mPJOdMZ7GdvLW56vdpa1xakW0p1KjSonT8FGi07hynktjAq5cvp.VuCbL+LOPzgemRIa0gbPVmESiUSCXt7l4GsAcbKWLoufGtN6Egk2RnFjWk8iwcYoDujBEXKZ15uPkUgkQlE.n9fCVZTuKetMkuOzsDrqyI0rHZ3dQ6uoy+UYe/mXaIsKXOe5C0PKGJbqvl8vlwk7V1NAcULuSFsRnUWXZjq.LeNAkuYfSRavXA2GYYfaRaPTC2GZPm+gplIQWY6m/POq3Ra+ebvMSaMsmmCeI18ar6Och2aa6v+qIoe/cQJ.5rKatgViBQKhQJBLMTAbYOwMoncqr/mGO5i0c0ZPp+R21IZPXdBbfISa8okmyYUeydbAtT1WZ/geQtaxUbY.5mlMO5I1KKfiRFPzucH575vNZsNxMZeQEFY4kykgJBFp3w2j4dBKbhgMBgN+yIeAYYUzM7Y46f/qHm1j7il.afpOXWFMm2TQBl7pHmw0t5UnuM3Krxd2LNmWoLPudzDi3HCEZy1U8Vsjsnazj8dt7XpUUmdM5KxUhHo/Hg2.E6pqBnBvKzqcrI32Mr7XuCPhmXGqLYS0rOd+iROYYbEt/EaeiwsyvaL6oWmWO4i0U3Z/jg6o27jccJh2tx0.+vV1roGEvjm2x0m1HkW1fkTNtIFMW9czCP+ImtO5MeSc6Yz2M+dTqdDbsO2sLXJS6wpk2yazEB+nOFjAuVH.2yDMuXKxZD5SFfxxgt8bOn8KNFp2DlND9j8EkoZgLMhtYVTKl9OtseRUZAJnvdLAN1/EnX9wPLm+avRVjx5.DMiU0pA2ercJLrAGUxW7DvU+BHlzumhL1NggrbCZqfIq9k3U8fnvPC8QaQAy2i6F0NKb1JBJsjOJNL8AU2p.zinca0nkSCjVEcvz2rdEp9P2O7ELS8YYnuK8KZgYypeYBUSQLf3PFoM9Uwi+rsOZhdqkFY4UymgJBEONHUf.G5w/juzSoosNmFNusrDvxz+kSPFzu6g1NVl8o23Z5XkHZWc8jz8y7RFhC9zRXX+hI10QQy3Fje9Xm2ta86f.Ao2WncMURQRc3c6McJU8jWntBnwe6jigdiUtiM+iQSlDFeV4od3Ksh1FvWkSXLM7KHV1mXwjwugj1eqBsc2.7YRblInHfsjD6SLV6YGwzSXN9hbKQAkxNXmJNmWTTBDTXV31RlL17v0wJLQmFDvrGxTwdwXVghTZ5iTVlkk.0TT/C8Ba1iI2zEa+JV9XOQ7b3i12U9g/6Suc/IrRZ3L9rARv2d3odBpUvdo82GlvIkMlSW/U5mnFtDh51d0.X5RtToOqG0Zjj/KsZX2PUGfjEvIHMMNiW/iNMwx3MWimzN8tbjp9WprXQM+I7elMnrugkeqgpX6ioD92uQl.1pRJNk2jbRDmXLlYMij2TrYEqOuzUX97hsxYhcxVUmRO56xUhCzbUX4vXDr7p0APLndNiXreyToev73nBa8.aMb4gpSrr1pMEjuhVRJRdCFresET3FSSBb+54tJlqIKxwJlNASCJZJUUWm7AmXdK+G0bDoZXcqzcudgtR+6.Nbi5ter7bWNSICrm5nRrhKqZnwPj9XC8vQEMUO96dltNQ92sbcU7T8rbTv9hSj2oMmL7GmTLJpAl+mhJaEQ.gd9LnWPNhtaypNX/LoG06qk7Nxn5FaLuxdtpe7RZkNLeRKhw86uaL+oWthK+56gT8YlU9GlzvhedaQqWJD+.MK4b29g7Wcfjt/e8obJs9ytHmcMqKTKnc1YqQlOgB5e7pkQ9V40YX5BSlXUuBC1vWKL7CqWfcz8As0iL3BZ.GD8hDJvStxU2vV1vrGtRMeJ+fq4VlX9cmz8e6NuQmXhP/D0pYmyJzDDckvonTW/o5B+xO56zQYWdXtF9ULa.noUmd8rzpSWVTnT9hIF8Qg3dJ/ELh5u6tGjC9Iqco60s+5H4BZpEXW4qbXq611Da9rk+djXRtyJPDNtztMq.PNdefiH87zGjCyq8ydspAtiVSPGF6RUZR3euJhH/EXWnKcxrXc0tbjjoxyyvx9BaavalYeP17EH1FEO2d+P.oLRVKIfs70dQ2ioAQYCQwQILnAEgS1AAAAAAAAUAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAA.AAAIAAAADAAAAEEtQAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAD//////////wAAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAhIUAAAQZyRwQILFCRpb.nRBcnJheUZyb21TdHJpbmcAAEGwkcECC2Ioc2l6ZV90IGlkeCwgc2l6ZV90IHNpemUpPDo6PnsgdGhyb3cg.J0FycmF5IGluZGV4ICcgKyBpZHggKyAnIG91dCBvZiBib3VuZHM6IFswLCcgKyBzaXplICsgJyknOyB9AA==`.split(`.`).join(``);
		function Ve(e) {
			for (var t = window.atob(e), n = t.length, r = new Uint8Array(n), i = 0; i < n; i++) r[i] = t.charCodeAt(i);
			return r;
		}
		function He(e) {
			return typeof Buffer == `function` ? Buffer.from(Be, `base64`) : Ve(Be);
		}
		function Ue() {
			return Promise.resolve().then(function() {
				return He(ze);
			});
		}
		function We() {
			var e = {
				env: at,
				wasi_snapshot_preview1: at
			};
			function t(e, t) {
				n.asm = e.exports, ie = n.asm.memory, _(ie, `memory not found in wasm exports`), pe(ie.buffer), ge = n.asm.__indirect_function_table, _(ge, `table not found in wasm exports`), De(n.asm.__wasm_call_ctors), Me(`wasm-instantiate`);
			}
			je(`wasm-instantiate`);
			var r = n;
			function a(e) {
				_(n === r, `the Module object should not be replaced during async compilation - perhaps the order of HTML elements is wrong?`), r = null, t(e.instance);
			}
			function o(t) {
				return Ue().then(function(t) {
					return WebAssembly.instantiate(t, e);
				}).then(function(e) {
					return e;
				}).then(t, function(e) {
					h(`failed to asynchronously prepare wasm: ` + e), Le(ze) && h(`warning: Loading from a file URI (` + ze + `) is not supported in most browsers. See https://emscripten.org/docs/getting_started/FAQ.html#how-do-i-run-a-local-webserver-for-testing-why-does-my-program-stall-in-downloading-or-preparing`), Ne(e);
				});
			}
			function s() {
				return o(a);
			}
			if (n.instantiateWasm) try {
				return n.instantiateWasm(e, t);
			} catch (e) {
				h(`Module.instantiateWasm callback failed with error: ` + e), i(e);
			}
			return s().catch(i), {};
		}
		function Ge(e, t) {
			throw `Array index ` + e + ` out of bounds: [0,` + t + `)`;
		}
		function Ke(e) {
			this.name = `ExitStatus`, this.message = `Program terminated with exit(` + e + `)`, this.status = e;
		}
		function qe(e) {
			for (; e.length > 0;) e.shift()(n);
		}
		function Je(e) {
			return `0x` + e.toString(16).padStart(8, `0`);
		}
		function Ye(e) {
			Ye.shown ||= {}, Ye.shown[e] || (Ye.shown[e] = 1, l && (e = `warning: ` + e), h(e));
		}
		function Xe() {
			Ne(`native code called abort()`);
		}
		function Ze() {
			return 2147483648;
		}
		function Qe(e) {
			try {
				return ie.grow(e - le.byteLength + 65535 >>> 16), pe(ie.buffer), 1;
			} catch (t) {
				h(`emscripten_realloc_buffer: Attempted to grow heap from ` + le.byteLength + ` bytes to ` + e + ` bytes, but got error: ` + t);
			}
		}
		function $e(e) {
			var t = ue.length;
			e >>>= 0, _(e > t);
			var n = Ze();
			if (e > n) return h(`Cannot enlarge memory, asked to go up to ` + e + ` bytes, but the limit is ` + n + ` bytes!`), !1;
			let r = (e, t) => e + (t - e % t) % t;
			for (var i = 1; i <= 4; i *= 2) {
				var a = t * (1 + .2 / i);
				a = Math.min(a, e + 100663296);
				var o = Math.min(n, r(Math.max(e, a), 65536));
				if (Qe(o)) return !0;
			}
			return h(`Failed to grow the heap from ` + t + ` bytes to ` + o + ` bytes, not enough memory!`), !1;
		}
		var et = {
			varargs: void 0,
			get: function() {
				return _(et.varargs != null), et.varargs += 4, de[et.varargs - 4 >> 2];
			},
			getStr: function(e) {
				return ce(e);
			}
		};
		function tt(e) {
			Ne(`fd_close called without SYSCALLS_REQUIRE_FILESYSTEM`);
		}
		function b(e, t, n, r, i) {
			return 70;
		}
		var x = [
			null,
			[],
			[]
		];
		function nt(e, t) {
			var n = x[e];
			_(n), t === 0 || t === 10 ? ((e === 1 ? m : h)(se(n, 0)), n.length = 0) : n.push(t);
		}
		function rt(e, t, n, r) {
			for (var i = 0, a = 0; a < n; a++) {
				var o = fe[t >> 2], s = fe[t + 4 >> 2];
				t += 8;
				for (var c = 0; c < s; c++) nt(e, ue[o + c]);
				i += s;
			}
			return fe[r >> 2] = i, 0;
		}
		function it() {
			ee(`fetchSettings`);
		}
		var at = {
			abort: Xe,
			array_bounds_check_error: Ge,
			emscripten_resize_heap: $e,
			fd_close: tt,
			fd_seek: b,
			fd_write: rt
		};
		We(), n.___wasm_call_ctors = Re(`__wasm_call_ctors`);
		var ot = n._emscripten_bind_VoidPtr___destroy___0 = Re(`emscripten_bind_VoidPtr___destroy___0`), st = n._emscripten_bind_Crc64Hash_Crc64Hash_0 = Re(`emscripten_bind_Crc64Hash_Crc64Hash_0`), ct = n._emscripten_bind_Crc64Hash_OnAppend_2 = Re(`emscripten_bind_Crc64Hash_OnAppend_2`), S = n._emscripten_bind_Crc64Hash_OnFinal_3 = Re(`emscripten_bind_Crc64Hash_OnFinal_3`), lt = n._emscripten_bind_Crc64Hash___destroy___0 = Re(`emscripten_bind_Crc64Hash___destroy___0`);
		n.___errno_location = Re(`__errno_location`), n._fflush = Re(`fflush`), n._malloc = Re(`malloc`), n._free = Re(`free`);
		var ut = n._emscripten_stack_init = function() {
			return (ut = n._emscripten_stack_init = n.asm.emscripten_stack_init).apply(null, arguments);
		}, dt = n._emscripten_stack_get_free = function() {
			return (dt = n._emscripten_stack_get_free = n.asm.emscripten_stack_get_free).apply(null, arguments);
		}, ft = n._emscripten_stack_get_base = function() {
			return (ft = n._emscripten_stack_get_base = n.asm.emscripten_stack_get_base).apply(null, arguments);
		}, pt = n._emscripten_stack_get_end = function() {
			return (pt = n._emscripten_stack_get_end = n.asm.emscripten_stack_get_end).apply(null, arguments);
		};
		n.stackSave = Re(`stackSave`), n.stackRestore = Re(`stackRestore`), n.stackAlloc = Re(`stackAlloc`);
		var mt = n._emscripten_stack_get_current = function() {
			return (mt = n._emscripten_stack_get_current = n.asm.emscripten_stack_get_current).apply(null, arguments);
		};
		n.dynCall_jiji = Re(`dynCall_jiji`), n.___start_em_js = 5261488, n.___stop_em_js = 5261586, `run.UTF8ArrayToString.UTF8ToString.stringToUTF8Array.stringToUTF8.lengthBytesUTF8.addOnPreRun.addOnInit.addOnPreMain.addOnExit.addOnPostRun.addRunDependency.removeRunDependency.FS_createFolder.FS_createPath.FS_createDataFile.FS_createPreloadedFile.FS_createLazyFile.FS_createLink.FS_createDevice.FS_unlink.getLEB.getFunctionTables.alignFunctionTables.registerFunctions.prettyPrint.getCompilerSetting.out.err.callMain.abort.keepRuntimeAlive.wasmMemory.stackAlloc.stackSave.stackRestore.getTempRet0.setTempRet0.writeStackCookie.checkStackCookie.ptrToString.zeroMemory.stringToNewUTF8.exitJS.getHeapMax.emscripten_realloc_buffer.ENV.ERRNO_CODES.ERRNO_MESSAGES.setErrNo.inetPton4.inetNtop4.inetPton6.inetNtop6.readSockaddr.writeSockaddr.DNS.getHostByName.Protocols.Sockets.getRandomDevice.warnOnce.traverseStack.UNWIND_CACHE.convertPCtoSourceLocation.readEmAsmArgsArray.readEmAsmArgs.runEmAsmFunction.runMainThreadEmAsm.jstoi_q.jstoi_s.getExecutableName.listenOnce.autoResumeAudioContext.dynCallLegacy.getDynCaller.dynCall.handleException.runtimeKeepalivePush.runtimeKeepalivePop.callUserCallback.maybeExit.safeSetTimeout.asmjsMangle.asyncLoad.alignMemory.mmapAlloc.writeI53ToI64.writeI53ToI64Clamped.writeI53ToI64Signaling.writeI53ToU64Clamped.writeI53ToU64Signaling.readI53FromI64.readI53FromU64.convertI32PairToI53.convertI32PairToI53Checked.convertU32PairToI53.getCFunc.ccall.cwrap.uleb128Encode.sigToWasmTypes.generateFuncType.convertJsFunctionToWasm.freeTableIndexes.functionsInTableMap.getEmptyTableSlot.updateTableMap.addFunction.removeFunction.reallyNegative.unSign.strLen.reSign.formatString.setValue.getValue.PATH.PATH_FS.intArrayFromString.intArrayToString.AsciiToString.stringToAscii.UTF16Decoder.UTF16ToString.stringToUTF16.lengthBytesUTF16.UTF32ToString.stringToUTF32.lengthBytesUTF32.allocateUTF8.allocateUTF8OnStack.writeStringToMemory.writeArrayToMemory.writeAsciiToMemory.SYSCALLS.getSocketFromFD.getSocketAddress.JSEvents.registerKeyEventCallback.specialHTMLTargets.maybeCStringToJsString.findEventTarget.findCanvasEventTarget.getBoundingClientRect.fillMouseEventData.registerMouseEventCallback.registerWheelEventCallback.registerUiEventCallback.registerFocusEventCallback.fillDeviceOrientationEventData.registerDeviceOrientationEventCallback.fillDeviceMotionEventData.registerDeviceMotionEventCallback.screenOrientation.fillOrientationChangeEventData.registerOrientationChangeEventCallback.fillFullscreenChangeEventData.registerFullscreenChangeEventCallback.JSEvents_requestFullscreen.JSEvents_resizeCanvasForFullscreen.registerRestoreOldStyle.hideEverythingExceptGivenElement.restoreHiddenElements.setLetterbox.currentFullscreenStrategy.restoreOldWindowedStyle.softFullscreenResizeWebGLRenderTarget.doRequestFullscreen.fillPointerlockChangeEventData.registerPointerlockChangeEventCallback.registerPointerlockErrorEventCallback.requestPointerLock.fillVisibilityChangeEventData.registerVisibilityChangeEventCallback.registerTouchEventCallback.fillGamepadEventData.registerGamepadEventCallback.registerBeforeUnloadEventCallback.fillBatteryEventData.battery.registerBatteryEventCallback.setCanvasElementSize.getCanvasElementSize.demangle.demangleAll.jsStackTrace.stackTrace.ExitStatus.getEnvStrings.checkWasiClock.flush_NO_FILESYSTEM.dlopenMissingError.createDyncallWrapper.setImmediateWrapped.clearImmediateWrapped.polyfillSetImmediate.uncaughtExceptionCount.exceptionLast.exceptionCaught.ExceptionInfo.exception_addRef.exception_decRef.Browser.setMainLoop.wget.FS.MEMFS.TTY.PIPEFS.SOCKFS._setNetworkCallback.tempFixedLengthArray.miniTempWebGLFloatBuffers.heapObjectForWebGLType.heapAccessShiftForWebGLHeap.GL.emscriptenWebGLGet.computeUnpackAlignedImageSize.emscriptenWebGLGetTexPixelData.emscriptenWebGLGetUniform.webglGetUniformLocation.webglPrepareUniformLocationsBeforeFirstUse.webglGetLeftBracePos.emscriptenWebGLGetVertexAttrib.writeGLArray.AL.SDL_unicode.SDL_ttfContext.SDL_audio.SDL.SDL_gfx.GLUT.EGL.GLFW_Window.GLFW.GLEW.IDBStore.runAndAbortIfError.ALLOC_NORMAL.ALLOC_STACK.allocate`.split(`.`).forEach(re), `zeroMemory.stringToNewUTF8.exitJS.setErrNo.inetPton4.inetNtop4.inetPton6.inetNtop6.readSockaddr.writeSockaddr.getHostByName.getRandomDevice.traverseStack.convertPCtoSourceLocation.readEmAsmArgs.runEmAsmFunction.runMainThreadEmAsm.jstoi_q.jstoi_s.getExecutableName.listenOnce.autoResumeAudioContext.dynCallLegacy.getDynCaller.dynCall.handleException.runtimeKeepalivePush.runtimeKeepalivePop.callUserCallback.maybeExit.safeSetTimeout.asmjsMangle.asyncLoad.alignMemory.mmapAlloc.writeI53ToI64.writeI53ToI64Clamped.writeI53ToI64Signaling.writeI53ToU64Clamped.writeI53ToU64Signaling.readI53FromI64.readI53FromU64.convertI32PairToI53.convertU32PairToI53.getCFunc.ccall.cwrap.uleb128Encode.sigToWasmTypes.generateFuncType.convertJsFunctionToWasm.getEmptyTableSlot.updateTableMap.addFunction.removeFunction.reallyNegative.unSign.strLen.reSign.formatString.intArrayToString.AsciiToString.stringToAscii.UTF16ToString.stringToUTF16.lengthBytesUTF16.UTF32ToString.stringToUTF32.lengthBytesUTF32.allocateUTF8.allocateUTF8OnStack.writeStringToMemory.writeArrayToMemory.writeAsciiToMemory.getSocketFromFD.getSocketAddress.registerKeyEventCallback.maybeCStringToJsString.findEventTarget.findCanvasEventTarget.getBoundingClientRect.fillMouseEventData.registerMouseEventCallback.registerWheelEventCallback.registerUiEventCallback.registerFocusEventCallback.fillDeviceOrientationEventData.registerDeviceOrientationEventCallback.fillDeviceMotionEventData.registerDeviceMotionEventCallback.screenOrientation.fillOrientationChangeEventData.registerOrientationChangeEventCallback.fillFullscreenChangeEventData.registerFullscreenChangeEventCallback.JSEvents_requestFullscreen.JSEvents_resizeCanvasForFullscreen.registerRestoreOldStyle.hideEverythingExceptGivenElement.restoreHiddenElements.setLetterbox.softFullscreenResizeWebGLRenderTarget.doRequestFullscreen.fillPointerlockChangeEventData.registerPointerlockChangeEventCallback.registerPointerlockErrorEventCallback.requestPointerLock.fillVisibilityChangeEventData.registerVisibilityChangeEventCallback.registerTouchEventCallback.fillGamepadEventData.registerGamepadEventCallback.registerBeforeUnloadEventCallback.fillBatteryEventData.battery.registerBatteryEventCallback.setCanvasElementSize.getCanvasElementSize.demangle.demangleAll.jsStackTrace.stackTrace.getEnvStrings.checkWasiClock.createDyncallWrapper.setImmediateWrapped.clearImmediateWrapped.polyfillSetImmediate.ExceptionInfo.exception_addRef.exception_decRef.setMainLoop._setNetworkCallback.heapObjectForWebGLType.heapAccessShiftForWebGLHeap.emscriptenWebGLGet.computeUnpackAlignedImageSize.emscriptenWebGLGetTexPixelData.emscriptenWebGLGetUniform.webglGetUniformLocation.webglPrepareUniformLocationsBeforeFirstUse.webglGetLeftBracePos.emscriptenWebGLGetVertexAttrib.writeGLArray.SDL_unicode.SDL_ttfContext.SDL_audio.GLFW_Window.runAndAbortIfError.ALLOC_NORMAL.ALLOC_STACK.allocate`.split(`.`).forEach(ne);
		var ht;
		v = function e() {
			ht || gt(), ht || (v = e);
		};
		function C() {
			ut(), _e();
		}
		function gt(e) {
			if (e ||= o, ke > 0 || (C(), Ce(), ke > 0)) return;
			function t() {
				ht || (ht = !0, n.calledRun = !0, ae || (we(), r(n), n.onRuntimeInitialized && n.onRuntimeInitialized(), _(!n._main, `compiled without a main, but one is present. if you added it from JS, use Module["onRuntimeInitialized"]`), Te()));
			}
			n.setStatus ? (n.setStatus(`Running...`), setTimeout(function() {
				setTimeout(function() {
					n.setStatus(``);
				}, 1), t();
			}, 1)) : t(), ve();
		}
		if (n.preInit) for (typeof n.preInit == `function` && (n.preInit = [n.preInit]); n.preInit.length > 0;) n.preInit.pop()();
		gt();
		function _t() {}
		_t.prototype = Object.create(_t.prototype), _t.prototype.constructor = _t, _t.prototype.__class__ = _t, _t.__cache__ = {}, n.WrapperObject = _t;
		function vt(e) {
			return (e || _t).__cache__;
		}
		n.getCache = vt;
		function w(e, t) {
			var n = vt(t), r = n[e];
			return r || (r = Object.create((t || _t).prototype), r.ptr = e, n[e] = r);
		}
		n.wrapPointer = w;
		function yt(e, t) {
			return w(e.ptr, t);
		}
		n.castObject = yt, n.NULL = w(0);
		function bt(e) {
			if (!e.__destroy__) throw `Error: Cannot destroy object. (Did you create it yourself?)`;
			e.__destroy__(), delete vt(e.__class__)[e.ptr];
		}
		n.destroy = bt;
		function xt(e, t) {
			return e.ptr === t.ptr;
		}
		n.compare = xt;
		function St(e) {
			return e.ptr;
		}
		n.getPointer = St;
		function Ct(e) {
			return e.__class__;
		}
		n.getClass = Ct;
		var T = {
			buffer: 0,
			size: 0,
			pos: 0,
			temps: [],
			needed: 0,
			prepare: function() {
				if (T.needed) {
					for (var e = 0; e < T.temps.length; e++) n._free(T.temps[e]);
					T.temps.length = 0, n._free(T.buffer), T.buffer = 0, T.size += T.needed, T.needed = 0;
				}
				T.buffer || (T.size += 128, T.buffer = n._malloc(T.size), _(T.buffer)), T.pos = 0;
			},
			alloc: function(e, t) {
				_(T.buffer);
				var r = t.BYTES_PER_ELEMENT, i = e.length * r;
				i = i + 7 & -8;
				var a;
				return T.pos + i >= T.size ? (_(i > 0), T.needed += i, a = n._malloc(i), T.temps.push(a)) : (a = T.buffer + T.pos, T.pos += i), a;
			},
			copy: function(e, t, n) {
				switch (n >>>= 0, t.BYTES_PER_ELEMENT) {
					case 2:
						n >>>= 1;
						break;
					case 4:
						n >>>= 2;
						break;
					case 8: n >>>= 3;
				}
				for (var r = 0; r < e.length; r++) t[n + r] = e[r];
			}
		};
		function wt() {
			throw `cannot construct a VoidPtr, no constructor in IDL`;
		}
		wt.prototype = Object.create(_t.prototype), wt.prototype.constructor = wt, wt.prototype.__class__ = wt, wt.__cache__ = {}, n.VoidPtr = wt, wt.prototype.__destroy__ = wt.prototype.__destroy__ = function() {
			var e = this.ptr;
			ot(e);
		};
		function Tt() {
			this.ptr = st(), vt(Tt)[this.ptr] = this;
		}
		return Tt.prototype = Object.create(_t.prototype), Tt.prototype.constructor = Tt, Tt.prototype.__class__ = Tt, Tt.__cache__ = {}, n.Crc64Hash = Tt, Tt.prototype.OnAppend = Tt.prototype.OnAppend = function(e, t) {
			var n = this.ptr;
			e && typeof e == `object` && (e = e.ptr), t && typeof t == `object` && (t = t.ptr), ct(n, e, t);
		}, Tt.prototype.OnFinal = Tt.prototype.OnFinal = function(e, t, n) {
			var r = this.ptr;
			e && typeof e == `object` && (e = e.ptr), t && typeof t == `object` && (t = t.ptr), n && typeof n == `object` && (n = n.ptr), S(r, e, t, n);
		}, Tt.prototype.__destroy__ = Tt.prototype.__destroy__ = function() {
			var e = this.ptr;
			lt(e);
		}, t.ready;
	});
})(), md = class e {
	nativeCrc64Hash;
	static nativeInstance;
	constructor() {
		this.nativeCrc64Hash = new e.nativeInstance.Crc64Hash();
	}
	static initPromise;
	static async init() {
		return this.initPromise ||= pd().then((e) => {
			this.nativeInstance = e;
		}), this.initPromise;
	}
	append(t, n) {
		let r = e.nativeInstance._malloc(n);
		e.nativeInstance.HEAPU8.set(t, r), this.nativeCrc64Hash.OnAppend(r, n), e.nativeInstance._free(r);
	}
	final(t, n) {
		let r = e.nativeInstance._malloc(n);
		e.nativeInstance.HEAPU8.set(t, r);
		let i = e.nativeInstance._malloc(8);
		this.nativeCrc64Hash.OnFinal(r, n, i), e.nativeInstance._free(r);
		let a = /* @__PURE__ */ new Uint8Array(8);
		return a.set(e.nativeInstance.HEAPU8.subarray(i, i + 8)), e.nativeInstance._free(i), a;
	}
};
function hd(e) {
	e(null);
}
const gd = 4194304;
var _d;
(function(e) {
	e[e.StreamHeader = 0] = `StreamHeader`, e[e.StreamFooter = 1] = `StreamFooter`, e[e.SegmentHeader = 2] = `SegmentHeader`, e[e.SegmentFooter = 3] = `SegmentFooter`, e[e.SegmentContent = 4] = `SegmentContent`, e[e.Completed = 5] = `Completed`;
})(_d ||= {});
var vd = class {
	pushData;
	contentLength;
	messageLength;
	constructor(e, t) {
		this.pushData = e, this.contentLength = t, this.contentOffset = 0, this.currentDataOffset = 0, this.segmentsCount = Math.ceil(this.contentLength / gd), this.messageLength = this.contentLength + 13 + 18 * this.segmentsCount + 8, this.messageHeaderBuffer = /* @__PURE__ */ new Uint8Array(13), this.segmentNumber = 0, this.segmentContentLength = 0, this.segmentContentOffset = 0, this.state = _d.StreamHeader, this.segmentCrc64 = new md(), this.messageCrc64 = new md();
	}
	currentDataOffset;
	contentOffset;
	segmentsCount;
	messageHeaderBuffer;
	segmentNumber;
	segmentContentLength;
	segmentContentOffset;
	segmentCrc64;
	messageCrc64;
	state;
	sourceDataHandler = (e) => {
		for (this.currentDataOffset = 0, this.state === _d.StreamHeader && this.handlingMessageHeader(); this.segmentNumber < this.segmentsCount && (this.segmentContentLength = Math.min(gd, this.contentLength - this.contentOffset), this.state === _d.SegmentHeader && this.handlingSegmentHeader(), this.state === _d.SegmentContent && this.handlingSegmentContent(e), this.state === _d.SegmentFooter && (this.handlingSegmentFooter(), this.contentOffset += this.segmentContentLength), this.currentDataOffset !== e.length););
		this.state === _d.StreamFooter && this.handlingMessageFooter();
	};
	handlingMessageHeader() {
		this.messageHeaderBuffer[0] = 1, this.fillInt64(this.messageHeaderBuffer, 1, this.messageLength), this.fillInt16(this.messageHeaderBuffer, 9, 1), this.fillInt16(this.messageHeaderBuffer, 11, this.segmentsCount), this.pushData(this.messageHeaderBuffer), this.state = _d.SegmentHeader;
	}
	handlingSegmentHeader() {
		let e = /* @__PURE__ */ new Uint8Array(10);
		this.fillInt16(e, 0, this.segmentNumber + 1), this.fillInt64(e, 2, this.segmentContentLength), this.segmentContentOffset = 0, this.pushData(e), this.state = _d.SegmentContent;
	}
	handlingSegmentContent(e) {
		let t = Math.min(this.segmentContentLength - this.segmentContentOffset, e.length - this.currentDataOffset);
		if (t !== 0) {
			let n = Uint8Array.prototype.slice.call(e, this.currentDataOffset, this.currentDataOffset + t);
			this.messageCrc64.append(n, t), this.segmentCrc64.append(n, t), this.pushData(n);
		}
		this.segmentContentOffset += t, this.currentDataOffset += t, this.segmentContentOffset === this.segmentContentLength && (this.state = _d.SegmentFooter);
	}
	handlingSegmentFooter() {
		let e = this.segmentCrc64.final(new Uint8Array([]), 0);
		this.pushData(e), this.segmentCrc64 = new md(), ++this.segmentNumber, this.state = this.segmentNumber === this.segmentsCount ? _d.StreamFooter : _d.SegmentHeader;
	}
	handlingMessageFooter() {
		let e = this.messageCrc64.final(new Uint8Array([]), 0);
		this.pushData(e), hd(this.pushData), this.state = _d.Completed;
	}
	fillInt64(e, t, n) {
		if (e.length < t + 8) throw Error(`Uint8Array length is not expected.`);
		new DataView(e.buffer, e.byteOffset + t, 8).setBigUint64(0, BigInt(n), !0);
	}
	fillInt16(e, t, n) {
		if (e.length < t + 2) throw Error(`Uint8Array length is not expected.`);
		new DataView(e.buffer, e.byteOffset + t, 2).setUint16(0, n, !0);
	}
};
function yd(e) {
	return e !== null && e instanceof node_stream__WEBPACK_IMPORTED_MODULE_19__ && typeof e._read == `function` && typeof e._readableState == `object` && typeof e.pipe == `function`;
}
async function bd(e, t) {
	if (e === null) return {
		body: e,
		encodedContentLength: t
	};
	if (yd(e)) {
		let n = new Cd(e, t, {});
		return {
			body: n,
			encodedContentLength: n.messageLength()
		};
	}
	if (typeof e == `function`) {
		let n = new Cd(e(), t, {});
		return {
			body: n,
			encodedContentLength: n.messageLength()
		};
	}
	if (e instanceof Blob) {
		let n = await Sd(e, t);
		return {
			body: n.content,
			encodedContentLength: n.encodedContentLength
		};
	}
	if (typeof e == `string`) {
		let t = new node_stream__WEBPACK_IMPORTED_MODULE_19__.Readable();
		t._read = () => {}, t.push(e), t.push(null);
		let n = await new Cd(t, Buffer.byteLength(e), {});
		return {
			body: n,
			encodedContentLength: n.messageLength()
		};
	}
	if (e instanceof ArrayBuffer) {
		let n = await new Cd(node_stream__WEBPACK_IMPORTED_MODULE_19__.Readable.from(Buffer.from(e)), t, {});
		return {
			body: n,
			encodedContentLength: n.messageLength()
		};
	}
	if (e instanceof Buffer) {
		let n = await new Cd(node_stream__WEBPACK_IMPORTED_MODULE_19__.Readable.from(e), t, {});
		return {
			body: n,
			encodedContentLength: n.messageLength()
		};
	}
	if (ArrayBuffer.isView(e)) {
		let n = await new Cd(node_stream__WEBPACK_IMPORTED_MODULE_19__.Readable.from(Buffer.from(e.buffer, e.byteOffset, e.byteLength)), t, {});
		return {
			body: n,
			encodedContentLength: n.messageLength()
		};
	}
	throw Error(`The specified request body type is not supported for CRC64 checksum`);
}
async function xd(e, t, n) {
	let { done: r, value: i } = await e.read();
	r ? t.close() : n.sourceDataHandler(Buffer.from(i));
}
async function Sd(e, t) {
	let n = (e instanceof Blob ? e.stream() : e).getReader(), r, i = new ReadableStream({
		start(e) {
			r = new vd((t) => {
				e.enqueue(t);
			}, t);
		},
		pull(e) {
			xd(n, e, r).then(() => {}).catch(function(t) {
				e.error(t);
			});
		}
	});
	return {
		content: await new Response(i).blob(),
		encodedContentLength: r.messageLength
	};
}
var Cd = class extends node_stream__WEBPACK_IMPORTED_MODULE_19__.Readable {
	source;
	encodingMethods;
	constructor(e, t, n) {
		super({ highWaterMark: n.highWaterMark }), this.source = e, this.encodingMethods = new vd((t) => {
			this.push(t) || e.pause();
		}, t), this.setSourceEventHandlers();
	}
	messageLength() {
		return this.encodingMethods.messageLength;
	}
	setSourceEventHandlers() {
		this.source.on(`data`, this.sourceDataHandler), this.source.on(`end`, this.sourceErrorOrEndHandler), this.source.on(`error`, this.sourceErrorOrEndHandler), this.source.on(`aborted`, this.sourceAbortedHandler);
	}
	removeSourceEventHandlers() {
		this.source.removeListener(`data`, this.sourceDataHandler), this.source.removeListener(`end`, this.sourceErrorOrEndHandler), this.source.removeListener(`error`, this.sourceErrorOrEndHandler), this.source.removeListener(`aborted`, this.sourceAbortedHandler);
	}
	sourceDataHandler = (e) => {
		this.encodingMethods.sourceDataHandler(e);
	};
	sourceAbortedHandler = () => {
		let e = new Ea(`The operation was aborted.`);
		this.destroy(e);
	};
	sourceErrorOrEndHandler = (e) => {
		e && e.name === `AbortError` ? this.destroy(e) : this.removeSourceEventHandlers();
	};
	_read() {
		this.source.resume();
	}
	_destroy(e, t) {
		this.removeSourceEventHandlers(), this.source.destroy(), t(e === null ? void 0 : e);
	}
}, wd;
(function(e) {
	e[e.StreamHeader = 0] = `StreamHeader`, e[e.StreamFooter = 1] = `StreamFooter`, e[e.SegmentHeader = 2] = `SegmentHeader`, e[e.SegmentFooter = 3] = `SegmentFooter`, e[e.SegmentContent = 4] = `SegmentContent`;
})(wd ||= {});
var Td = class {
	pushData;
	segmentsCount;
	currentOffset;
	currentDataOffset;
	messageHeaderBuffer;
	messageHeaderOffset;
	segmentNumber;
	segmentHeaderOffset;
	segmentHeaderBuffer;
	segmentContentOffset;
	segmentContentLength;
	segmentFooterOffset;
	segmentFooterBuffer;
	messageFooterOffset;
	messageFooterBuffer;
	segmentCrc64;
	messageCrc64;
	state;
	constructor(e) {
		this.pushData = e, this.currentOffset = 0, this.segmentsCount = 0, this.messageHeaderOffset = 0, this.messageHeaderBuffer = /* @__PURE__ */ new Uint8Array(13), this.currentDataOffset = 0, this.segmentNumber = 0, this.segmentHeaderOffset = 0, this.segmentHeaderBuffer = /* @__PURE__ */ new Uint8Array(10), this.segmentContentOffset = 0, this.segmentContentLength = 0, this.state = wd.StreamHeader, this.segmentFooterOffset = 0, this.segmentFooterBuffer = /* @__PURE__ */ new Uint8Array(8), this.messageFooterOffset = 0, this.messageFooterBuffer = /* @__PURE__ */ new Uint8Array(8), this.segmentCrc64 = new md(), this.messageCrc64 = new md();
	}
	sourceDataHandler = (e) => {
		for (this.currentDataOffset = 0, this.state === wd.StreamHeader && this.parseMessageHeader(e); this.segmentNumber < this.segmentsCount && this.currentDataOffset < e.length;) this.state === wd.SegmentHeader && this.parseSegmentHeader(e), this.state === wd.SegmentContent && this.parseSegmentContent(e), this.state === wd.SegmentFooter && this.parseSegmentFooter(e);
		this.state === wd.StreamFooter && this.parseMessageFooter(e);
	};
	parseMessageHeader(e) {
		let t = Math.min(13 - this.messageHeaderOffset, e.length - this.currentDataOffset);
		if (this.messageHeaderBuffer.set(Uint8Array.prototype.slice.call(e, this.currentDataOffset, this.currentDataOffset + t), this.messageHeaderOffset), this.currentDataOffset += t, this.messageHeaderOffset += t, this.currentOffset += t, this.messageHeaderOffset === 13) {
			if (this.messageHeaderBuffer[0] !== 1) throw Error(`Unexpected message version`);
			this.segmentsCount = this.toInt16(Uint8Array.prototype.slice.call(this.messageHeaderBuffer, 11, 13)), this.state = wd.SegmentHeader;
		}
	}
	parseSegmentHeader(e) {
		let t = Math.min(10 - this.segmentHeaderOffset, e.length - this.currentDataOffset);
		if (this.segmentHeaderBuffer.set(Uint8Array.prototype.slice.call(e, this.currentDataOffset, this.currentDataOffset + t), this.segmentHeaderOffset), this.currentDataOffset += t, this.segmentHeaderOffset += t, this.currentOffset += t, this.segmentHeaderOffset === 10) {
			if (this.toInt16(Uint8Array.prototype.slice.call(this.segmentHeaderBuffer, 0, 2)) !== this.segmentNumber + 1) throw Error(`Segment number is unexpected.`);
			this.segmentContentLength = this.toInt64(this.segmentHeaderBuffer, 2), this.segmentContentOffset = 0, this.state = wd.SegmentContent;
		}
	}
	parseSegmentContent(e) {
		let t = Math.min(this.segmentContentLength - this.segmentContentOffset, e.length - this.currentDataOffset), n = Uint8Array.prototype.slice.call(e, this.currentDataOffset, this.currentDataOffset + t);
		this.segmentCrc64.append(n, t), this.messageCrc64.append(n, t), this.pushData(n), this.currentDataOffset += t, this.segmentContentOffset += t, this.currentOffset += t, this.segmentContentOffset === this.segmentContentLength && (this.state = wd.SegmentFooter);
	}
	parseSegmentFooter(e) {
		let t = Math.min(8 - this.segmentFooterOffset, e.length - this.currentDataOffset);
		if (this.segmentFooterBuffer.set(Uint8Array.prototype.slice.call(e, this.currentDataOffset, this.currentDataOffset + t), this.segmentFooterOffset), this.currentDataOffset += t, this.segmentFooterOffset += t, this.currentOffset += t, this.segmentFooterOffset === 8) {
			let e = this.segmentCrc64.final(new Uint8Array([]), 0);
			if (!this.checkCrc64CheckSum(e, this.segmentFooterBuffer)) throw Error(`Segment check sum mismatch, segmentNumber: ${this.segmentNumber}`);
			++this.segmentNumber, this.segmentNumber === this.segmentsCount ? this.state = wd.StreamFooter : (this.segmentHeaderOffset = 0, this.segmentFooterOffset = 0, this.segmentCrc64 = new md(), this.state = wd.SegmentHeader);
		}
	}
	parseMessageFooter(e) {
		let t = Math.min(8 - this.messageFooterOffset, e.length - this.currentDataOffset);
		if (this.messageFooterBuffer.set(Uint8Array.prototype.slice.call(e, this.currentDataOffset, this.currentDataOffset + t), this.messageFooterOffset), this.currentDataOffset += t, this.messageFooterOffset += t, this.currentOffset += t, this.messageFooterOffset === 8) {
			let e = this.messageCrc64.final(new Uint8Array([]), 0);
			if (!this.checkCrc64CheckSum(e, this.messageFooterBuffer)) throw Error(`Check sum mismatch`);
			this.pushData(null);
		}
	}
	toInt64(e, t) {
		if (e.length < t + 8) throw Error(`CRC64 buffer error, something wrong with crc64 calculator`);
		let n = new DataView(e.buffer, e.byteOffset + t, 8);
		return Number(n.getBigUint64(0, !0));
	}
	toInt16(e) {
		if (e.length !== 2) throw Error(`CRC64 buffer error, something wrong with crc64 calculator`);
		return e[0] + e[1] * 256;
	}
	checkCrc64CheckSum(e, t) {
		if (e.length !== 8 || t.length !== 8) throw Error(`CRC64 buffer error, something wrong with crc64 calculator`);
		for (let n = 0; n < 8; ++n) if (e[n] !== t[n]) return !1;
		return !0;
	}
};
function Ed(e, t) {
	return new Dd(e, t);
}
var Dd = class extends node_stream__WEBPACK_IMPORTED_MODULE_19__.Readable {
	source;
	decodingMethods;
	constructor(e, t) {
		super({ highWaterMark: t.highWaterMark }), this.source = e, this.decodingMethods = new Td((t) => {
			this.push(t) || e.pause();
		}), this.setSourceEventHandlers();
	}
	_read() {
		this.source.resume();
	}
	setSourceEventHandlers() {
		this.source.on(`data`, this.sourceDataHandler), this.source.on(`end`, this.sourceErrorOrEndHandler), this.source.on(`error`, this.sourceErrorOrEndHandler), this.source.on(`aborted`, this.sourceAbortedHandler);
	}
	removeSourceEventHandlers() {
		this.source.removeListener(`data`, this.sourceDataHandler), this.source.removeListener(`end`, this.sourceErrorOrEndHandler), this.source.removeListener(`error`, this.sourceErrorOrEndHandler), this.source.removeListener(`aborted`, this.sourceAbortedHandler);
	}
	sourceDataHandler = (e) => {
		try {
			this.decodingMethods.sourceDataHandler(e);
		} catch (e) {
			this.destroy(e);
		}
	};
	sourceAbortedHandler = () => {
		let e = new Ea(`The operation was aborted.`);
		this.destroy(e);
	};
	sourceErrorOrEndHandler = (e) => {
		e ? this.destroy(e) : this.removeSourceEventHandlers();
	};
	_destroy(e, t) {
		this.removeSourceEventHandlers(), this.source.destroy(), t(e === null ? void 0 : e);
	}
};
let Od;
function kd() {
	return Od ||= ro(), Od;
}
var Ad = class {
	_nextPolicy;
	_options;
	constructor(e, t) {
		this._nextPolicy = e, this._options = t;
	}
	shouldLog(e) {
		return this._options.shouldLog(e);
	}
	log(e, t) {
		this._options.log(e, t);
	}
}, jd = class extends Ad {
	constructor(e, t) {
		super(e, t);
	}
	async sendRequest(e) {
		return this._nextPolicy.sendRequest(e);
	}
}, Md = class {
	create(e, t) {
		return new jd(e, t);
	}
}, Nd = class extends Ad {
	sendRequest(e) {
		return this._nextPolicy.sendRequest(this.signRequest(e));
	}
	signRequest(e) {
		return e;
	}
}, Pd = class extends Nd {
	constructor(e, t) {
		super(e, t);
	}
}, Fd = class {
	create(e, t) {
		throw Error(`Method should be implemented in children classes.`);
	}
}, Id = class extends Fd {
	create(e, t) {
		return new Pd(e, t);
	}
};
const Ld = { Parameters: {
	FORCE_BROWSER_NO_CACHE: `_`,
	SIGNATURE: `sig`,
	SNAPSHOT: `snapshot`,
	VERSIONID: `versionid`,
	TIMEOUT: `timeout`
} }, j = {
	AUTHORIZATION: `Authorization`,
	AUTHORIZATION_SCHEME: `Bearer`,
	CONTENT_ENCODING: `Content-Encoding`,
	CONTENT_ID: `Content-ID`,
	CONTENT_LANGUAGE: `Content-Language`,
	CONTENT_LENGTH: `Content-Length`,
	CONTENT_MD5: `Content-Md5`,
	CONTENT_TRANSFER_ENCODING: `Content-Transfer-Encoding`,
	CONTENT_TYPE: `Content-Type`,
	COOKIE: `Cookie`,
	DATE: `date`,
	IF_MATCH: `if-match`,
	IF_MODIFIED_SINCE: `if-modified-since`,
	IF_NONE_MATCH: `if-none-match`,
	IF_UNMODIFIED_SINCE: `if-unmodified-since`,
	PREFIX_FOR_STORAGE: `x-ms-`,
	RANGE: `Range`,
	USER_AGENT: `User-Agent`,
	X_MS_CLIENT_REQUEST_ID: `x-ms-client-request-id`,
	X_MS_COPY_SOURCE: `x-ms-copy-source`,
	X_MS_DATE: `x-ms-date`,
	X_MS_ERROR_CODE: `x-ms-error-code`,
	X_MS_VERSION: `x-ms-version`,
	X_MS_CopySourceErrorCode: `x-ms-copy-source-error-code`
};
function Rd(e, t, n) {
	let r = new URL(e), i = encodeURIComponent(t), a = n ? encodeURIComponent(n) : void 0, o = r.search === `` ? `?` : r.search, s = [];
	for (let e of o.slice(1).split(`&`)) if (e) {
		let [t] = e.split(`=`, 2);
		t !== i && s.push(e);
	}
	return a && s.push(`${i}=${a}`), r.search = s.length ? `?${s.join(`&`)}` : ``, r.toString();
}
function zd(e, t) {
	let n = new URL(e);
	return n.hostname = t, n.toString();
}
function Bd(e) {
	try {
		return new URL(e).pathname;
	} catch {
		return;
	}
}
function Vd(e) {
	let t = new URL(e).search;
	if (!t) return {};
	t = t.trim(), t = t.startsWith(`?`) ? t.substring(1) : t;
	let n = t.split(`&`);
	n = n.filter((e) => {
		let t = e.indexOf(`=`), n = e.lastIndexOf(`=`);
		return t > 0 && t === n && n < e.length - 1;
	});
	let r = {};
	for (let e of n) {
		let t = e.split(`=`), n = t[0];
		r[n] = t[1];
	}
	return r;
}
async function Hd(e, t, n) {
	return new Promise((r, i) => {
		let a, o = () => {
			a !== void 0 && clearTimeout(a), i(n);
		};
		a = setTimeout(() => {
			t !== void 0 && t.removeEventListener(`abort`, o), r();
		}, e), t !== void 0 && t.addEventListener(`abort`, o);
	});
}
const Ud = new Uint32Array([
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1820,
	0,
	1823,
	1825,
	1827,
	1829,
	0,
	0,
	0,
	1837,
	2051,
	0,
	0,
	1843,
	0,
	3331,
	3354,
	3356,
	3358,
	3360,
	3362,
	3364,
	3366,
	3368,
	3370,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	3586,
	3593,
	3594,
	3610,
	3617,
	3619,
	3621,
	3628,
	3634,
	3637,
	3638,
	3656,
	3665,
	3696,
	3708,
	3710,
	3721,
	3722,
	3729,
	3737,
	3743,
	3746,
	3748,
	3750,
	3751,
	3753,
	0,
	0,
	0,
	1859,
	1860,
	1864,
	3586,
	3593,
	3594,
	3610,
	3617,
	3619,
	3621,
	3628,
	3634,
	3637,
	3638,
	3656,
	3665,
	3696,
	3708,
	3710,
	3721,
	3722,
	3729,
	3737,
	3743,
	3746,
	3748,
	3750,
	3751,
	3753,
	0,
	1868,
	0,
	1872,
	0
]), Wd = new Uint32Array([
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0
]), Gd = new Uint32Array([
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	32786,
	0,
	0,
	0,
	0,
	0,
	33298,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0
]);
function Kd(e, t) {
	return qd(e, t) ? -1 : 1;
}
function qd(e, t) {
	let n = [
		Ud,
		Wd,
		Gd
	], r = 0, i = 0, a = 0;
	for (; r < n.length;) {
		if (r === n.length - 1 && i !== a) return i > a;
		let o = i < e.length ? n[r][e[i].charCodeAt(0)] : 1, s = a < t.length ? n[r][t[a].charCodeAt(0)] : 1;
		if (o === 1 && s === 1) i = 0, a = 0, ++r;
		else if (o === s) ++i, ++a;
		else if (o === 0) ++i;
		else if (s === 0) ++a;
		else return o < s;
	}
	return !1;
}
var Jd = class extends Nd {
	factory;
	constructor(e, t, n) {
		super(e, t), this.factory = n;
	}
	signRequest(e) {
		e.headers.set(j.X_MS_DATE, (/* @__PURE__ */ new Date()).toUTCString()), e.body && (typeof e.body == `string` || e.body !== void 0) && e.body.length > 0 && e.headers.set(j.CONTENT_LENGTH, Buffer.byteLength(e.body));
		let t = [
			e.method.toUpperCase(),
			this.getHeaderValueToSign(e, j.CONTENT_LANGUAGE),
			this.getHeaderValueToSign(e, j.CONTENT_ENCODING),
			this.getHeaderValueToSign(e, j.CONTENT_LENGTH),
			this.getHeaderValueToSign(e, j.CONTENT_MD5),
			this.getHeaderValueToSign(e, j.CONTENT_TYPE),
			this.getHeaderValueToSign(e, j.DATE),
			this.getHeaderValueToSign(e, j.IF_MODIFIED_SINCE),
			this.getHeaderValueToSign(e, j.IF_MATCH),
			this.getHeaderValueToSign(e, j.IF_NONE_MATCH),
			this.getHeaderValueToSign(e, j.IF_UNMODIFIED_SINCE),
			this.getHeaderValueToSign(e, j.RANGE)
		].join(`
`) + `
` + this.getCanonicalizedHeadersString(e) + this.getCanonicalizedResourceString(e), n = this.factory.computeHMACSHA256(t);
		return e.headers.set(j.AUTHORIZATION, `SharedKey ${this.factory.accountName}:${n}`), e;
	}
	getHeaderValueToSign(e, t) {
		let n = e.headers.get(t);
		return !n || t === j.CONTENT_LENGTH && n === `0` ? `` : n;
	}
	getCanonicalizedHeadersString(e) {
		let t = e.headers.headersArray().filter((e) => e.name.toLowerCase().startsWith(j.PREFIX_FOR_STORAGE));
		t.sort((e, t) => Kd(e.name.toLowerCase(), t.name.toLowerCase())), t = t.filter((e, t, n) => !(t > 0 && e.name.toLowerCase() === n[t - 1].name.toLowerCase()));
		let n = ``;
		return t.forEach((e) => {
			n += `${e.name.toLowerCase().trimRight()}:${e.value.trimLeft()}\n`;
		}), n;
	}
	getCanonicalizedResourceString(e) {
		let t = Bd(e.url) || `/`, n = ``;
		n += `/${this.factory.accountName}${t}`;
		let r = Vd(e.url), i = {};
		if (r) {
			let e = [];
			for (let t in r) if (Object.prototype.hasOwnProperty.call(r, t)) {
				let n = t.toLowerCase();
				i[n] = r[t], e.push(n);
			}
			e.sort();
			for (let t of e) n += `\n${t}:${decodeURIComponent(i[t])}`;
		}
		return n;
	}
}, Yd = class extends Fd {
	accountName;
	accountKey;
	constructor(e, t) {
		super(), this.accountName = e, this.accountKey = Buffer.from(t, `base64`);
	}
	create(e, t) {
		return new Jd(e, t, this);
	}
	computeHMACSHA256(e) {
		return (0,node_crypto__WEBPACK_IMPORTED_MODULE_12__.createHmac)(`sha256`, this.accountKey).update(e, `utf8`).digest(`base64`);
	}
};
const Xd = oa(`storage-common`);
var Zd;
(function(e) {
	e[e.EXPONENTIAL = 0] = `EXPONENTIAL`, e[e.FIXED = 1] = `FIXED`;
})(Zd ||= {});
const Qd = {
	maxRetryDelayInMs: 12e4,
	maxTries: 4,
	retryDelayInMs: 4e3,
	retryPolicyType: Zd.EXPONENTIAL,
	secondaryHost: ``,
	tryTimeoutInMs: void 0
}, $d = new Ea(`The operation was aborted.`);
var ef = class extends Ad {
	retryOptions;
	constructor(e, t, n = Qd) {
		super(e, t), this.retryOptions = {
			retryPolicyType: n.retryPolicyType ? n.retryPolicyType : Qd.retryPolicyType,
			maxTries: n.maxTries && n.maxTries >= 1 ? Math.floor(n.maxTries) : Qd.maxTries,
			tryTimeoutInMs: n.tryTimeoutInMs && n.tryTimeoutInMs >= 0 ? n.tryTimeoutInMs : Qd.tryTimeoutInMs,
			retryDelayInMs: n.retryDelayInMs && n.retryDelayInMs >= 0 ? Math.min(n.retryDelayInMs, n.maxRetryDelayInMs ? n.maxRetryDelayInMs : Qd.maxRetryDelayInMs) : Qd.retryDelayInMs,
			maxRetryDelayInMs: n.maxRetryDelayInMs && n.maxRetryDelayInMs >= 0 ? n.maxRetryDelayInMs : Qd.maxRetryDelayInMs,
			secondaryHost: n.secondaryHost ? n.secondaryHost : Qd.secondaryHost
		};
	}
	async sendRequest(e) {
		return this.attemptSendRequest(e, !1, 1);
	}
	async attemptSendRequest(e, t, n) {
		let r = e.clone(), i = t || !this.retryOptions.secondaryHost || e.method !== `GET` && e.method !== `HEAD` && e.method !== `OPTIONS` || n % 2 == 1;
		i || (r.url = zd(r.url, this.retryOptions.secondaryHost)), this.retryOptions.tryTimeoutInMs && (r.url = Rd(r.url, Ld.Parameters.TIMEOUT, Math.floor(this.retryOptions.tryTimeoutInMs / 1e3).toString()));
		let a;
		try {
			if (Xd.info(`RetryPolicy: =====> Try=${n} ${i ? `Primary` : `Secondary`}`), a = await this._nextPolicy.sendRequest(r), !this.shouldRetry(i, n, a)) return a;
			t ||= !i && a.status === 404;
		} catch (e) {
			if (Xd.error(`RetryPolicy: Caught error, message: ${e.message}, code: ${e.code}`), !this.shouldRetry(i, n, a, e)) throw e;
		}
		return await this.delay(i, n, e.abortSignal), this.attemptSendRequest(e, t, ++n);
	}
	shouldRetry(e, t, n, r) {
		if (t >= this.retryOptions.maxTries) return Xd.info(`RetryPolicy: Attempt(s) ${t} >= maxTries ${this.retryOptions.maxTries}, no further try.`), !1;
		let i = [
			`ETIMEDOUT`,
			`ESOCKETTIMEDOUT`,
			`ECONNREFUSED`,
			`ECONNRESET`,
			`ENOENT`,
			`ENOTFOUND`,
			`TIMEOUT`,
			`EPIPE`,
			`REQUEST_SEND_ERROR`
		];
		if (r) {
			for (let e of i) if (r.name.toUpperCase().includes(e) || r.message.toUpperCase().includes(e) || r.code && r.code.toString().toUpperCase() === e) return Xd.info(`RetryPolicy: Network error ${e} found, will retry.`), !0;
		}
		if (n || r) {
			let t = n ? n.status : r ? r.statusCode : 0;
			if (!e && t === 404) return Xd.info(`RetryPolicy: Secondary access with 404, will retry.`), !0;
			if (t === 503 || t === 500) return Xd.info(`RetryPolicy: Will retry for status code ${t}.`), !0;
		}
		if (n && n?.status >= 400) {
			let e = n.headers.get(j.X_MS_CopySourceErrorCode);
			if (e !== void 0) switch (e) {
				case `InternalError`:
				case `OperationTimedOut`:
				case `ServerBusy`: return !0;
			}
		}
		return r?.code === `PARSE_ERROR` && r?.message.startsWith(`Error "Error: Unclosed root tag`) ? (Xd.info(`RetryPolicy: Incomplete XML response likely due to service timeout, will retry.`), !0) : !1;
	}
	async delay(e, t, n) {
		let r = 0;
		if (e) switch (this.retryOptions.retryPolicyType) {
			case Zd.EXPONENTIAL:
				r = Math.min((2 ** (t - 1) - 1) * this.retryOptions.retryDelayInMs, this.retryOptions.maxRetryDelayInMs);
				break;
			case Zd.FIXED: r = this.retryOptions.retryDelayInMs;
		}
		else r = Math.random() * 1e3;
		return Xd.info(`RetryPolicy: Delay for ${r}ms`), Hd(r, n, $d);
	}
}, tf = class {
	retryOptions;
	constructor(e) {
		this.retryOptions = e;
	}
	create(e, t) {
		return new ef(e, t, this.retryOptions);
	}
};
function nf() {
	return {
		name: `storageBrowserPolicy`,
		async sendRequest(e, t) {
			return t(e);
		}
	};
}
function rf() {
	function e(e) {
		e.body && (typeof e.body == `string` || Buffer.isBuffer(e.body)) && e.body.length > 0 && e.headers.set(j.CONTENT_LENGTH, Buffer.byteLength(e.body));
	}
	return {
		name: `StorageCorrectContentLengthPolicy`,
		async sendRequest(t, n) {
			return e(t), n(t);
		}
	};
}
const af = {
	maxRetryDelayInMs: 12e4,
	maxTries: 4,
	retryDelayInMs: 4e3,
	retryPolicyType: Zd.EXPONENTIAL,
	secondaryHost: ``,
	tryTimeoutInMs: void 0
}, of = [
	`ETIMEDOUT`,
	`ESOCKETTIMEDOUT`,
	`ECONNREFUSED`,
	`ECONNRESET`,
	`ENOENT`,
	`ENOTFOUND`,
	`TIMEOUT`,
	`EPIPE`,
	`REQUEST_SEND_ERROR`
], sf = new Ea(`The operation was aborted.`);
function cf(e = {}) {
	let t = e.retryPolicyType ?? af.retryPolicyType, n = e.maxTries ?? af.maxTries, r = e.retryDelayInMs ?? af.retryDelayInMs, i = e.maxRetryDelayInMs ?? af.maxRetryDelayInMs, a = e.secondaryHost ?? af.secondaryHost, o = e.tryTimeoutInMs ?? af.tryTimeoutInMs;
	function s({ isPrimaryRetry: e, attempt: t, response: r, error: i }) {
		if (t >= n) return Xd.info(`RetryPolicy: Attempt(s) ${t} >= maxTries ${n}, no further try.`), !1;
		if (i) {
			for (let e of of) if (i.name.toUpperCase().includes(e) || i.message.toUpperCase().includes(e) || i.code && i.code.toString().toUpperCase() === e) return Xd.info(`RetryPolicy: Network error ${e} found, will retry.`), !0;
			if (i?.code === `PARSE_ERROR` && i?.message.startsWith(`Error "Error: Unclosed root tag`)) return Xd.info(`RetryPolicy: Incomplete XML response likely due to service timeout, will retry.`), !0;
		}
		if (r || i) {
			let t = r?.status ?? i?.statusCode ?? 0;
			if (!e && t === 404) return Xd.info(`RetryPolicy: Secondary access with 404, will retry.`), !0;
			if (t === 503 || t === 500) return Xd.info(`RetryPolicy: Will retry for status code ${t}.`), !0;
		}
		if (r && r?.status >= 400) {
			let e = r.headers.get(j.X_MS_CopySourceErrorCode);
			if (e !== void 0) switch (e) {
				case `InternalError`:
				case `OperationTimedOut`:
				case `ServerBusy`: return !0;
			}
		}
		return !1;
	}
	function c(e, n) {
		let a = 0;
		if (e) switch (t) {
			case Zd.EXPONENTIAL:
				a = Math.min((2 ** (n - 1) - 1) * r, i);
				break;
			case Zd.FIXED: a = r;
		}
		else a = Math.random() * 1e3;
		return Xd.info(`RetryPolicy: Delay for ${a}ms`), a;
	}
	return {
		name: `storageRetryPolicy`,
		async sendRequest(e, t) {
			o && (e.url = Rd(e.url, Ld.Parameters.TIMEOUT, String(Math.floor(o / 1e3))));
			let n = e.url, r = a ? zd(e.url, a) : void 0, i = !1, l = 1, u = !0, d, f;
			for (; u;) {
				let a = i || !r || ![
					`GET`,
					`HEAD`,
					`OPTIONS`
				].includes(e.method) || l % 2 == 1;
				e.url = a ? n : r, d = void 0, f = void 0;
				try {
					Xd.info(`RetryPolicy: =====> Try=${l} ${a ? `Primary` : `Secondary`}`), d = await t(e), i ||= !a && d.status === 404;
				} catch (e) {
					if (Ja(e)) Xd.error(`RetryPolicy: Caught error, message: ${e.message}, code: ${e.code}`), f = e;
					else throw Xd.error(`RetryPolicy: Caught error, message: ${ka(e)}`), e;
				}
				u = s({
					isPrimaryRetry: a,
					attempt: l,
					response: d,
					error: f
				}), u && await Hd(c(a, l), e.abortSignal, sf), l++;
			}
			if (d) return d;
			throw f ?? new qa(`RetryPolicy failed without known error.`);
		}
	};
}
function lf(e) {
	function t(t) {
		t.headers.set(j.X_MS_DATE, (/* @__PURE__ */ new Date()).toUTCString()), t.body && (typeof t.body == `string` || Buffer.isBuffer(t.body)) && t.body.length > 0 && t.headers.set(j.CONTENT_LENGTH, Buffer.byteLength(t.body));
		let a = [
			t.method.toUpperCase(),
			n(t, j.CONTENT_LANGUAGE),
			n(t, j.CONTENT_ENCODING),
			n(t, j.CONTENT_LENGTH),
			n(t, j.CONTENT_MD5),
			n(t, j.CONTENT_TYPE),
			n(t, j.DATE),
			n(t, j.IF_MODIFIED_SINCE),
			n(t, j.IF_MATCH),
			n(t, j.IF_NONE_MATCH),
			n(t, j.IF_UNMODIFIED_SINCE),
			n(t, j.RANGE)
		].join(`
`) + `
` + r(t) + i(t), o = (0,node_crypto__WEBPACK_IMPORTED_MODULE_12__.createHmac)(`sha256`, e.accountKey).update(a, `utf8`).digest(`base64`);
		t.headers.set(j.AUTHORIZATION, `SharedKey ${e.accountName}:${o}`);
	}
	function n(e, t) {
		let n = e.headers.get(t);
		return !n || t === j.CONTENT_LENGTH && n === `0` ? `` : n;
	}
	function r(e) {
		let t = [];
		for (let [n, r] of e.headers) n.toLowerCase().startsWith(j.PREFIX_FOR_STORAGE) && t.push({
			name: n,
			value: r
		});
		t.sort((e, t) => Kd(e.name.toLowerCase(), t.name.toLowerCase())), t = t.filter((e, t, n) => !(t > 0 && e.name.toLowerCase() === n[t - 1].name.toLowerCase()));
		let n = ``;
		return t.forEach((e) => {
			n += `${e.name.toLowerCase().trimRight()}:${e.value.trimLeft()}\n`;
		}), n;
	}
	function i(t) {
		let n = Bd(t.url) || `/`, r = ``;
		r += `/${e.accountName}${n}`;
		let i = Vd(t.url), a = {};
		if (i) {
			let e = [];
			for (let t in i) if (Object.prototype.hasOwnProperty.call(i, t)) {
				let n = t.toLowerCase();
				a[n] = i[t], e.push(n);
			}
			e.sort();
			for (let t of e) r += `\n${t}:${decodeURIComponent(a[t])}`;
		}
		return r;
	}
	return {
		name: `storageSharedKeyCredentialPolicy`,
		async sendRequest(e, n) {
			return t(e), n(e);
		}
	};
}
function uf() {
	return {
		name: `storageRequestFailureDetailsParserPolicy`,
		async sendRequest(e, t) {
			try {
				return await t(e);
			} catch (e) {
				throw typeof e == `object` && e && e.response && e.response.parsedBody && e.response.parsedBody.code === `InvalidHeaderValue` && e.response.parsedBody.HeaderName === `x-ms-version` && (e.message = `The provided service version is not enabled on this storage account. Please see https://learn.microsoft.com/rest/api/storageservices/versioning-for-the-azure-storage-services for additional information.
`), e;
			}
		}
	};
}
var df = class {
	accountName;
	userDelegationKey;
	key;
	constructor(e, t) {
		this.accountName = e, this.userDelegationKey = t, this.key = Buffer.from(t.value, `base64`);
	}
	computeHMACSHA256(e) {
		return (0,node_crypto__WEBPACK_IMPORTED_MODULE_12__.createHmac)(`sha256`, this.key).update(e, `utf8`).digest(`base64`);
	}
};
const ff = `12.32.0`, pf = `2026-04-06`, mf = 5e4, hf = 4194304, gf = { Parameters: {
	FORCE_BROWSER_NO_CACHE: `_`,
	SIGNATURE: `sig`,
	SNAPSHOT: `snapshot`,
	VERSIONID: `versionid`,
	TIMEOUT: `timeout`
} }, _f = `Access-Control-Allow-Origin.Cache-Control.Content-Length.Content-Type.Date.Request-Id.traceparent.Transfer-Encoding.User-Agent.x-ms-client-request-id.x-ms-date.x-ms-error-code.x-ms-request-id.x-ms-return-client-request-id.x-ms-version.Accept-Ranges.Content-Disposition.Content-Encoding.Content-Language.Content-MD5.Content-Range.ETag.Last-Modified.Server.Vary.x-ms-content-crc64.x-ms-copy-action.x-ms-copy-completion-time.x-ms-copy-id.x-ms-copy-progress.x-ms-copy-status.x-ms-has-immutability-policy.x-ms-has-legal-hold.x-ms-lease-state.x-ms-lease-status.x-ms-range.x-ms-request-server-encrypted.x-ms-server-encrypted.x-ms-snapshot.x-ms-source-range.If-Match.If-Modified-Since.If-None-Match.If-Unmodified-Since.x-ms-access-tier.x-ms-access-tier-change-time.x-ms-access-tier-inferred.x-ms-account-kind.x-ms-archive-status.x-ms-blob-append-offset.x-ms-blob-cache-control.x-ms-blob-committed-block-count.x-ms-blob-condition-appendpos.x-ms-blob-condition-maxsize.x-ms-blob-content-disposition.x-ms-blob-content-encoding.x-ms-blob-content-language.x-ms-blob-content-length.x-ms-blob-content-md5.x-ms-blob-content-type.x-ms-blob-public-access.x-ms-blob-sequence-number.x-ms-blob-type.x-ms-copy-destination-snapshot.x-ms-creation-time.x-ms-default-encryption-scope.x-ms-delete-snapshots.x-ms-delete-type-permanent.x-ms-deny-encryption-scope-override.x-ms-encryption-algorithm.x-ms-if-sequence-number-eq.x-ms-if-sequence-number-le.x-ms-if-sequence-number-lt.x-ms-incremental-copy.x-ms-lease-action.x-ms-lease-break-period.x-ms-lease-duration.x-ms-lease-id.x-ms-lease-time.x-ms-page-write.x-ms-proposed-lease-id.x-ms-range-get-content-md5.x-ms-rehydrate-priority.x-ms-sequence-number-action.x-ms-sku-name.x-ms-source-content-md5.x-ms-source-if-match.x-ms-source-if-modified-since.x-ms-source-if-none-match.x-ms-source-if-unmodified-since.x-ms-tag-count.x-ms-encryption-key-sha256.x-ms-copy-source-error-code.x-ms-copy-source-status-code.x-ms-if-tags.x-ms-source-if-tags`.split(`.`), vf = `comp.maxresults.rscc.rscd.rsce.rscl.rsct.se.si.sip.sp.spr.sr.srt.ss.st.sv.include.marker.prefix.copyid.restype.blockid.blocklisttype.delimiter.prevsnapshot.ske.skoid.sks.skt.sktid.skv.snapshot`.split(`.`), yf = [
	`10000`,
	`10001`,
	`10002`,
	`10003`,
	`10004`,
	`10100`,
	`10101`,
	`10102`,
	`10103`,
	`10104`,
	`11000`,
	`11001`,
	`11002`,
	`11003`,
	`11004`,
	`11100`,
	`11101`,
	`11102`,
	`11103`,
	`11104`
];
function bf(e) {
	if (!e || typeof e != `object`) return !1;
	let t = e;
	return Array.isArray(t.factories) && typeof t.options == `object` && typeof t.toServiceClientOptions == `function`;
}
var xf = class {
	factories;
	options;
	constructor(e, t = {}) {
		this.factories = e, this.options = t;
	}
	toServiceClientOptions() {
		return {
			httpClient: this.options.httpClient,
			requestPolicyFactories: this.factories
		};
	}
};
function Sf(e, t = {}) {
	e ||= new Id();
	let n = new xf([], t);
	return n._credential = e, n;
}
function Cf(e) {
	let t = [
		Df,
		Ef,
		Of,
		kf,
		Af,
		jf,
		Nf
	];
	if (e.factories.length) {
		let n = e.factories.filter((e) => !t.some((t) => t(e)));
		if (n.length) {
			let e = n.some((e) => Mf(e));
			return {
				wrappedPolicies: uc(n),
				afterRetry: e
			};
		}
	}
}
function wf(e) {
	let { httpClient: t, ...n } = e.options, r = e._coreHttpClient;
	r || (r = t ? dc(t) : kd(), e._coreHttpClient = r);
	let i = e._corePipeline;
	if (!i) {
		let t = `azsdk-js-azure-storage-blob/${ff}`, r = n.userAgentOptions && n.userAgentOptions.userAgentPrefix ? `${n.userAgentOptions.userAgentPrefix} ${t}` : `${t}`;
		i = Ds({
			...n,
			loggingOptions: {
				additionalAllowedHeaderNames: _f,
				additionalAllowedQueryParameters: vf,
				logger: id.info
			},
			userAgentOptions: { userAgentPrefix: r },
			serializationOptions: {
				stringifyXML: nd,
				serializerOptions: { xml: { xmlCharKey: `#` } }
			},
			deserializationOptions: {
				parseXML: rd,
				serializerOptions: { xml: { xmlCharKey: `#` } }
			}
		}), i.removePolicy({ phase: `Retry` }), i.removePolicy({ name: `decompressResponsePolicy` }), i.addPolicy(rf()), i.addPolicy(cf(n.retryOptions), { phase: `Retry` }), i.addPolicy(uf()), i.addPolicy(nf());
		let a = Cf(e);
		a && i.addPolicy(a.wrappedPolicies, a.afterRetry ? { afterPhase: `Retry` } : void 0);
		let o = Tf(e);
		_o(o) ? i.addPolicy(mo({
			credential: o,
			scopes: n.audience ?? `https://storage.azure.com/.default`,
			challengeCallbacks: { authorizeRequestOnChallenge: Gs }
		}), { phase: `Sign` }) : o instanceof Yd && i.addPolicy(lf({
			accountName: o.accountName,
			accountKey: o.accountKey
		}), { phase: `Sign` }), e._corePipeline = i;
	}
	return {
		...n,
		allowInsecureConnection: !0,
		httpClient: r,
		pipeline: i
	};
}
function Tf(e) {
	if (e._credential) return e._credential;
	let t = new Id();
	for (let n of e.factories) if (_o(n.credential)) t = n.credential;
	else if (Ef(n)) return n;
	return t;
}
function Ef(e) {
	return e instanceof Yd || e.constructor.name === `StorageSharedKeyCredential`;
}
function Df(e) {
	return e instanceof Id || e.constructor.name === `AnonymousCredential`;
}
function Of(e) {
	return _o(e.credential);
}
function kf(e) {
	return e instanceof Md || e.constructor.name === `StorageBrowserPolicyFactory`;
}
function Af(e) {
	return e instanceof tf || e.constructor.name === `StorageRetryPolicyFactory`;
}
function jf(e) {
	return e.constructor.name === `TelemetryPolicyFactory`;
}
function Mf(e) {
	return e.constructor.name === `InjectorPolicyFactory`;
}
function Nf(e) {
	let t = [
		`GenerateClientRequestIdPolicy`,
		`TracingPolicy`,
		`LogPolicy`,
		`ProxyPolicy`,
		`DisableResponseDecompressionPolicy`,
		`KeepAlivePolicy`,
		`DeserializationPolicy`
	], n = e.create({ sendRequest: async (e) => ({
		request: e,
		headers: e.headers.clone(),
		status: 500
	}) }, {
		log(e, t) {},
		shouldLog(e) {
			return !1;
		}
	}).constructor.name;
	return t.some((e) => n.startsWith(e));
}
var Pf = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)({
	AccessPolicy: () => $f,
	AppendBlobAppendBlockExceptionHeaders: () => Ph,
	AppendBlobAppendBlockFromUrlExceptionHeaders: () => Ih,
	AppendBlobAppendBlockFromUrlHeaders: () => Fh,
	AppendBlobAppendBlockHeaders: () => Nh,
	AppendBlobCreateExceptionHeaders: () => Mh,
	AppendBlobCreateHeaders: () => jh,
	AppendBlobSealExceptionHeaders: () => Rh,
	AppendBlobSealHeaders: () => Lh,
	ArrowConfiguration: () => yp,
	ArrowField: () => bp,
	BlobAbortCopyFromURLExceptionHeaders: () => nh,
	BlobAbortCopyFromURLHeaders: () => th,
	BlobAcquireLeaseExceptionHeaders: () => Bm,
	BlobAcquireLeaseHeaders: () => zm,
	BlobBreakLeaseExceptionHeaders: () => Jm,
	BlobBreakLeaseHeaders: () => qm,
	BlobChangeLeaseExceptionHeaders: () => Km,
	BlobChangeLeaseHeaders: () => Gm,
	BlobCopyFromURLExceptionHeaders: () => eh,
	BlobCopyFromURLHeaders: () => $m,
	BlobCreateSnapshotExceptionHeaders: () => Xm,
	BlobCreateSnapshotHeaders: () => Ym,
	BlobDeleteExceptionHeaders: () => wm,
	BlobDeleteHeaders: () => Cm,
	BlobDeleteImmutabilityPolicyExceptionHeaders: () => Pm,
	BlobDeleteImmutabilityPolicyHeaders: () => Nm,
	BlobDownloadExceptionHeaders: () => bm,
	BlobDownloadHeaders: () => ym,
	BlobFlatListSegment: () => tp,
	BlobGetAccountInfoExceptionHeaders: () => oh,
	BlobGetAccountInfoHeaders: () => ah,
	BlobGetPropertiesExceptionHeaders: () => Sm,
	BlobGetPropertiesHeaders: () => xm,
	BlobGetTagsExceptionHeaders: () => uh,
	BlobGetTagsHeaders: () => lh,
	BlobHierarchyListSegment: () => op,
	BlobItemInternal: () => np,
	BlobName: () => rp,
	BlobPrefix: () => sp,
	BlobPropertiesInternal: () => ip,
	BlobQueryExceptionHeaders: () => ch,
	BlobQueryHeaders: () => sh,
	BlobReleaseLeaseExceptionHeaders: () => Hm,
	BlobReleaseLeaseHeaders: () => Vm,
	BlobRenewLeaseExceptionHeaders: () => Wm,
	BlobRenewLeaseHeaders: () => Um,
	BlobServiceProperties: () => Ff,
	BlobServiceStatistics: () => Vf,
	BlobSetExpiryExceptionHeaders: () => Om,
	BlobSetExpiryHeaders: () => Dm,
	BlobSetHttpHeadersExceptionHeaders: () => Am,
	BlobSetHttpHeadersHeaders: () => km,
	BlobSetImmutabilityPolicyExceptionHeaders: () => Mm,
	BlobSetImmutabilityPolicyHeaders: () => jm,
	BlobSetLegalHoldExceptionHeaders: () => Im,
	BlobSetLegalHoldHeaders: () => Fm,
	BlobSetMetadataExceptionHeaders: () => Rm,
	BlobSetMetadataHeaders: () => Lm,
	BlobSetTagsExceptionHeaders: () => fh,
	BlobSetTagsHeaders: () => dh,
	BlobSetTierExceptionHeaders: () => ih,
	BlobSetTierHeaders: () => rh,
	BlobStartCopyFromURLExceptionHeaders: () => Qm,
	BlobStartCopyFromURLHeaders: () => Zm,
	BlobTag: () => Zf,
	BlobTags: () => Xf,
	BlobUndeleteExceptionHeaders: () => Em,
	BlobUndeleteHeaders: () => Tm,
	Block: () => up,
	BlockBlobCommitBlockListExceptionHeaders: () => Jh,
	BlockBlobCommitBlockListHeaders: () => qh,
	BlockBlobGetBlockListExceptionHeaders: () => Xh,
	BlockBlobGetBlockListHeaders: () => Yh,
	BlockBlobPutBlobFromUrlExceptionHeaders: () => Hh,
	BlockBlobPutBlobFromUrlHeaders: () => Vh,
	BlockBlobStageBlockExceptionHeaders: () => Wh,
	BlockBlobStageBlockFromURLExceptionHeaders: () => Kh,
	BlockBlobStageBlockFromURLHeaders: () => Gh,
	BlockBlobStageBlockHeaders: () => Uh,
	BlockBlobUploadExceptionHeaders: () => Bh,
	BlockBlobUploadHeaders: () => zh,
	BlockList: () => lp,
	BlockLookupList: () => cp,
	ClearRange: () => pp,
	ContainerAcquireLeaseExceptionHeaders: () => im,
	ContainerAcquireLeaseHeaders: () => rm,
	ContainerBreakLeaseExceptionHeaders: () => um,
	ContainerBreakLeaseHeaders: () => lm,
	ContainerChangeLeaseExceptionHeaders: () => fm,
	ContainerChangeLeaseHeaders: () => dm,
	ContainerCreateExceptionHeaders: () => Rp,
	ContainerCreateHeaders: () => Lp,
	ContainerDeleteExceptionHeaders: () => Hp,
	ContainerDeleteHeaders: () => Vp,
	ContainerFilterBlobsExceptionHeaders: () => nm,
	ContainerFilterBlobsHeaders: () => tm,
	ContainerGetAccessPolicyExceptionHeaders: () => Kp,
	ContainerGetAccessPolicyHeaders: () => Gp,
	ContainerGetAccountInfoExceptionHeaders: () => vm,
	ContainerGetAccountInfoHeaders: () => _m,
	ContainerGetPropertiesExceptionHeaders: () => Bp,
	ContainerGetPropertiesHeaders: () => zp,
	ContainerItem: () => Wf,
	ContainerListBlobFlatSegmentExceptionHeaders: () => mm,
	ContainerListBlobFlatSegmentHeaders: () => pm,
	ContainerListBlobHierarchySegmentExceptionHeaders: () => gm,
	ContainerListBlobHierarchySegmentHeaders: () => hm,
	ContainerProperties: () => Gf,
	ContainerReleaseLeaseExceptionHeaders: () => om,
	ContainerReleaseLeaseHeaders: () => am,
	ContainerRenameExceptionHeaders: () => Qp,
	ContainerRenameHeaders: () => Zp,
	ContainerRenewLeaseExceptionHeaders: () => cm,
	ContainerRenewLeaseHeaders: () => sm,
	ContainerRestoreExceptionHeaders: () => Xp,
	ContainerRestoreHeaders: () => Yp,
	ContainerSetAccessPolicyExceptionHeaders: () => Jp,
	ContainerSetAccessPolicyHeaders: () => qp,
	ContainerSetMetadataExceptionHeaders: () => Wp,
	ContainerSetMetadataHeaders: () => Up,
	ContainerSubmitBatchExceptionHeaders: () => em,
	ContainerSubmitBatchHeaders: () => $p,
	CorsRule: () => zf,
	DelimitedTextConfiguration: () => _p,
	FilterBlobItem: () => Yf,
	FilterBlobSegment: () => Jf,
	GeoReplication: () => Hf,
	JsonTextConfiguration: () => vp,
	KeyInfo: () => Kf,
	ListBlobsFlatSegmentResponse: () => ep,
	ListBlobsHierarchySegmentResponse: () => ap,
	ListContainersSegmentResponse: () => Uf,
	Logging: () => If,
	Metrics: () => Rf,
	PageBlobClearPagesExceptionHeaders: () => vh,
	PageBlobClearPagesHeaders: () => _h,
	PageBlobCopyIncrementalExceptionHeaders: () => Ah,
	PageBlobCopyIncrementalHeaders: () => kh,
	PageBlobCreateExceptionHeaders: () => mh,
	PageBlobCreateHeaders: () => ph,
	PageBlobGetPageRangesDiffExceptionHeaders: () => wh,
	PageBlobGetPageRangesDiffHeaders: () => Ch,
	PageBlobGetPageRangesExceptionHeaders: () => Sh,
	PageBlobGetPageRangesHeaders: () => xh,
	PageBlobResizeExceptionHeaders: () => Eh,
	PageBlobResizeHeaders: () => Th,
	PageBlobUpdateSequenceNumberExceptionHeaders: () => Oh,
	PageBlobUpdateSequenceNumberHeaders: () => Dh,
	PageBlobUploadPagesExceptionHeaders: () => gh,
	PageBlobUploadPagesFromURLExceptionHeaders: () => bh,
	PageBlobUploadPagesFromURLHeaders: () => yh,
	PageBlobUploadPagesHeaders: () => hh,
	PageList: () => dp,
	PageRange: () => fp,
	QueryFormat: () => gp,
	QueryRequest: () => mp,
	QuerySerialization: () => hp,
	RetentionPolicy: () => Lf,
	ServiceFilterBlobsExceptionHeaders: () => Ip,
	ServiceFilterBlobsHeaders: () => Fp,
	ServiceGetAccountInfoExceptionHeaders: () => Mp,
	ServiceGetAccountInfoHeaders: () => jp,
	ServiceGetPropertiesExceptionHeaders: () => wp,
	ServiceGetPropertiesHeaders: () => Cp,
	ServiceGetStatisticsExceptionHeaders: () => Ep,
	ServiceGetStatisticsHeaders: () => Tp,
	ServiceGetUserDelegationKeyExceptionHeaders: () => Ap,
	ServiceGetUserDelegationKeyHeaders: () => kp,
	ServiceListContainersSegmentExceptionHeaders: () => Op,
	ServiceListContainersSegmentHeaders: () => Dp,
	ServiceSetPropertiesExceptionHeaders: () => Sp,
	ServiceSetPropertiesHeaders: () => xp,
	ServiceSubmitBatchExceptionHeaders: () => Pp,
	ServiceSubmitBatchHeaders: () => Np,
	SignedIdentifier: () => Qf,
	StaticWebsite: () => Bf,
	StorageError: () => M,
	UserDelegationKey: () => qf
});
const Ff = {
	serializedName: `BlobServiceProperties`,
	xmlName: `StorageServiceProperties`,
	type: {
		name: `Composite`,
		className: `BlobServiceProperties`,
		modelProperties: {
			blobAnalyticsLogging: {
				serializedName: `Logging`,
				xmlName: `Logging`,
				type: {
					name: `Composite`,
					className: `Logging`
				}
			},
			hourMetrics: {
				serializedName: `HourMetrics`,
				xmlName: `HourMetrics`,
				type: {
					name: `Composite`,
					className: `Metrics`
				}
			},
			minuteMetrics: {
				serializedName: `MinuteMetrics`,
				xmlName: `MinuteMetrics`,
				type: {
					name: `Composite`,
					className: `Metrics`
				}
			},
			cors: {
				serializedName: `Cors`,
				xmlName: `Cors`,
				xmlIsWrapped: !0,
				xmlElementName: `CorsRule`,
				type: {
					name: `Sequence`,
					element: { type: {
						name: `Composite`,
						className: `CorsRule`
					} }
				}
			},
			defaultServiceVersion: {
				serializedName: `DefaultServiceVersion`,
				xmlName: `DefaultServiceVersion`,
				type: { name: `String` }
			},
			deleteRetentionPolicy: {
				serializedName: `DeleteRetentionPolicy`,
				xmlName: `DeleteRetentionPolicy`,
				type: {
					name: `Composite`,
					className: `RetentionPolicy`
				}
			},
			staticWebsite: {
				serializedName: `StaticWebsite`,
				xmlName: `StaticWebsite`,
				type: {
					name: `Composite`,
					className: `StaticWebsite`
				}
			}
		}
	}
}, If = {
	serializedName: `Logging`,
	type: {
		name: `Composite`,
		className: `Logging`,
		modelProperties: {
			version: {
				serializedName: `Version`,
				required: !0,
				xmlName: `Version`,
				type: { name: `String` }
			},
			deleteProperty: {
				serializedName: `Delete`,
				required: !0,
				xmlName: `Delete`,
				type: { name: `Boolean` }
			},
			read: {
				serializedName: `Read`,
				required: !0,
				xmlName: `Read`,
				type: { name: `Boolean` }
			},
			write: {
				serializedName: `Write`,
				required: !0,
				xmlName: `Write`,
				type: { name: `Boolean` }
			},
			retentionPolicy: {
				serializedName: `RetentionPolicy`,
				xmlName: `RetentionPolicy`,
				type: {
					name: `Composite`,
					className: `RetentionPolicy`
				}
			}
		}
	}
}, Lf = {
	serializedName: `RetentionPolicy`,
	type: {
		name: `Composite`,
		className: `RetentionPolicy`,
		modelProperties: {
			enabled: {
				serializedName: `Enabled`,
				required: !0,
				xmlName: `Enabled`,
				type: { name: `Boolean` }
			},
			days: {
				constraints: { InclusiveMinimum: 1 },
				serializedName: `Days`,
				xmlName: `Days`,
				type: { name: `Number` }
			}
		}
	}
}, Rf = {
	serializedName: `Metrics`,
	type: {
		name: `Composite`,
		className: `Metrics`,
		modelProperties: {
			version: {
				serializedName: `Version`,
				xmlName: `Version`,
				type: { name: `String` }
			},
			enabled: {
				serializedName: `Enabled`,
				required: !0,
				xmlName: `Enabled`,
				type: { name: `Boolean` }
			},
			includeAPIs: {
				serializedName: `IncludeAPIs`,
				xmlName: `IncludeAPIs`,
				type: { name: `Boolean` }
			},
			retentionPolicy: {
				serializedName: `RetentionPolicy`,
				xmlName: `RetentionPolicy`,
				type: {
					name: `Composite`,
					className: `RetentionPolicy`
				}
			}
		}
	}
}, zf = {
	serializedName: `CorsRule`,
	type: {
		name: `Composite`,
		className: `CorsRule`,
		modelProperties: {
			allowedOrigins: {
				serializedName: `AllowedOrigins`,
				required: !0,
				xmlName: `AllowedOrigins`,
				type: { name: `String` }
			},
			allowedMethods: {
				serializedName: `AllowedMethods`,
				required: !0,
				xmlName: `AllowedMethods`,
				type: { name: `String` }
			},
			allowedHeaders: {
				serializedName: `AllowedHeaders`,
				required: !0,
				xmlName: `AllowedHeaders`,
				type: { name: `String` }
			},
			exposedHeaders: {
				serializedName: `ExposedHeaders`,
				required: !0,
				xmlName: `ExposedHeaders`,
				type: { name: `String` }
			},
			maxAgeInSeconds: {
				constraints: { InclusiveMinimum: 0 },
				serializedName: `MaxAgeInSeconds`,
				required: !0,
				xmlName: `MaxAgeInSeconds`,
				type: { name: `Number` }
			}
		}
	}
}, Bf = {
	serializedName: `StaticWebsite`,
	type: {
		name: `Composite`,
		className: `StaticWebsite`,
		modelProperties: {
			enabled: {
				serializedName: `Enabled`,
				required: !0,
				xmlName: `Enabled`,
				type: { name: `Boolean` }
			},
			indexDocument: {
				serializedName: `IndexDocument`,
				xmlName: `IndexDocument`,
				type: { name: `String` }
			},
			errorDocument404Path: {
				serializedName: `ErrorDocument404Path`,
				xmlName: `ErrorDocument404Path`,
				type: { name: `String` }
			},
			defaultIndexDocumentPath: {
				serializedName: `DefaultIndexDocumentPath`,
				xmlName: `DefaultIndexDocumentPath`,
				type: { name: `String` }
			}
		}
	}
}, M = {
	serializedName: `StorageError`,
	type: {
		name: `Composite`,
		className: `StorageError`,
		modelProperties: {
			message: {
				serializedName: `Message`,
				xmlName: `Message`,
				type: { name: `String` }
			},
			copySourceStatusCode: {
				serializedName: `CopySourceStatusCode`,
				xmlName: `CopySourceStatusCode`,
				type: { name: `Number` }
			},
			copySourceErrorCode: {
				serializedName: `CopySourceErrorCode`,
				xmlName: `CopySourceErrorCode`,
				type: { name: `String` }
			},
			copySourceErrorMessage: {
				serializedName: `CopySourceErrorMessage`,
				xmlName: `CopySourceErrorMessage`,
				type: { name: `String` }
			},
			code: {
				serializedName: `Code`,
				xmlName: `Code`,
				type: { name: `String` }
			},
			authenticationErrorDetail: {
				serializedName: `AuthenticationErrorDetail`,
				xmlName: `AuthenticationErrorDetail`,
				type: { name: `String` }
			}
		}
	}
}, Vf = {
	serializedName: `BlobServiceStatistics`,
	xmlName: `StorageServiceStats`,
	type: {
		name: `Composite`,
		className: `BlobServiceStatistics`,
		modelProperties: { geoReplication: {
			serializedName: `GeoReplication`,
			xmlName: `GeoReplication`,
			type: {
				name: `Composite`,
				className: `GeoReplication`
			}
		} }
	}
}, Hf = {
	serializedName: `GeoReplication`,
	type: {
		name: `Composite`,
		className: `GeoReplication`,
		modelProperties: {
			status: {
				serializedName: `Status`,
				required: !0,
				xmlName: `Status`,
				type: {
					name: `Enum`,
					allowedValues: [
						`live`,
						`bootstrap`,
						`unavailable`
					]
				}
			},
			lastSyncOn: {
				serializedName: `LastSyncTime`,
				required: !0,
				xmlName: `LastSyncTime`,
				type: { name: `DateTimeRfc1123` }
			}
		}
	}
}, Uf = {
	serializedName: `ListContainersSegmentResponse`,
	xmlName: `EnumerationResults`,
	type: {
		name: `Composite`,
		className: `ListContainersSegmentResponse`,
		modelProperties: {
			serviceEndpoint: {
				serializedName: `ServiceEndpoint`,
				required: !0,
				xmlName: `ServiceEndpoint`,
				xmlIsAttribute: !0,
				type: { name: `String` }
			},
			prefix: {
				serializedName: `Prefix`,
				xmlName: `Prefix`,
				type: { name: `String` }
			},
			marker: {
				serializedName: `Marker`,
				xmlName: `Marker`,
				type: { name: `String` }
			},
			maxPageSize: {
				serializedName: `MaxResults`,
				xmlName: `MaxResults`,
				type: { name: `Number` }
			},
			containerItems: {
				serializedName: `ContainerItems`,
				required: !0,
				xmlName: `Containers`,
				xmlIsWrapped: !0,
				xmlElementName: `Container`,
				type: {
					name: `Sequence`,
					element: { type: {
						name: `Composite`,
						className: `ContainerItem`
					} }
				}
			},
			continuationToken: {
				serializedName: `NextMarker`,
				xmlName: `NextMarker`,
				type: { name: `String` }
			}
		}
	}
}, Wf = {
	serializedName: `ContainerItem`,
	xmlName: `Container`,
	type: {
		name: `Composite`,
		className: `ContainerItem`,
		modelProperties: {
			name: {
				serializedName: `Name`,
				required: !0,
				xmlName: `Name`,
				type: { name: `String` }
			},
			deleted: {
				serializedName: `Deleted`,
				xmlName: `Deleted`,
				type: { name: `Boolean` }
			},
			version: {
				serializedName: `Version`,
				xmlName: `Version`,
				type: { name: `String` }
			},
			properties: {
				serializedName: `Properties`,
				xmlName: `Properties`,
				type: {
					name: `Composite`,
					className: `ContainerProperties`
				}
			},
			metadata: {
				serializedName: `Metadata`,
				xmlName: `Metadata`,
				type: {
					name: `Dictionary`,
					value: { type: { name: `String` } }
				}
			}
		}
	}
}, Gf = {
	serializedName: `ContainerProperties`,
	type: {
		name: `Composite`,
		className: `ContainerProperties`,
		modelProperties: {
			lastModified: {
				serializedName: `Last-Modified`,
				required: !0,
				xmlName: `Last-Modified`,
				type: { name: `DateTimeRfc1123` }
			},
			etag: {
				serializedName: `Etag`,
				required: !0,
				xmlName: `Etag`,
				type: { name: `String` }
			},
			leaseStatus: {
				serializedName: `LeaseStatus`,
				xmlName: `LeaseStatus`,
				type: {
					name: `Enum`,
					allowedValues: [`locked`, `unlocked`]
				}
			},
			leaseState: {
				serializedName: `LeaseState`,
				xmlName: `LeaseState`,
				type: {
					name: `Enum`,
					allowedValues: [
						`available`,
						`leased`,
						`expired`,
						`breaking`,
						`broken`
					]
				}
			},
			leaseDuration: {
				serializedName: `LeaseDuration`,
				xmlName: `LeaseDuration`,
				type: {
					name: `Enum`,
					allowedValues: [`infinite`, `fixed`]
				}
			},
			publicAccess: {
				serializedName: `PublicAccess`,
				xmlName: `PublicAccess`,
				type: {
					name: `Enum`,
					allowedValues: [`container`, `blob`]
				}
			},
			hasImmutabilityPolicy: {
				serializedName: `HasImmutabilityPolicy`,
				xmlName: `HasImmutabilityPolicy`,
				type: { name: `Boolean` }
			},
			hasLegalHold: {
				serializedName: `HasLegalHold`,
				xmlName: `HasLegalHold`,
				type: { name: `Boolean` }
			},
			defaultEncryptionScope: {
				serializedName: `DefaultEncryptionScope`,
				xmlName: `DefaultEncryptionScope`,
				type: { name: `String` }
			},
			preventEncryptionScopeOverride: {
				serializedName: `DenyEncryptionScopeOverride`,
				xmlName: `DenyEncryptionScopeOverride`,
				type: { name: `Boolean` }
			},
			deletedOn: {
				serializedName: `DeletedTime`,
				xmlName: `DeletedTime`,
				type: { name: `DateTimeRfc1123` }
			},
			remainingRetentionDays: {
				serializedName: `RemainingRetentionDays`,
				xmlName: `RemainingRetentionDays`,
				type: { name: `Number` }
			},
			isImmutableStorageWithVersioningEnabled: {
				serializedName: `ImmutableStorageWithVersioningEnabled`,
				xmlName: `ImmutableStorageWithVersioningEnabled`,
				type: { name: `Boolean` }
			}
		}
	}
}, Kf = {
	serializedName: `KeyInfo`,
	type: {
		name: `Composite`,
		className: `KeyInfo`,
		modelProperties: {
			startsOn: {
				serializedName: `Start`,
				required: !0,
				xmlName: `Start`,
				type: { name: `String` }
			},
			expiresOn: {
				serializedName: `Expiry`,
				required: !0,
				xmlName: `Expiry`,
				type: { name: `String` }
			},
			delegatedUserTid: {
				serializedName: `DelegatedUserTid`,
				xmlName: `DelegatedUserTid`,
				type: { name: `String` }
			}
		}
	}
}, qf = {
	serializedName: `UserDelegationKey`,
	type: {
		name: `Composite`,
		className: `UserDelegationKey`,
		modelProperties: {
			signedObjectId: {
				serializedName: `SignedOid`,
				required: !0,
				xmlName: `SignedOid`,
				type: { name: `String` }
			},
			signedTenantId: {
				serializedName: `SignedTid`,
				required: !0,
				xmlName: `SignedTid`,
				type: { name: `String` }
			},
			signedStartsOn: {
				serializedName: `SignedStart`,
				required: !0,
				xmlName: `SignedStart`,
				type: { name: `String` }
			},
			signedExpiresOn: {
				serializedName: `SignedExpiry`,
				required: !0,
				xmlName: `SignedExpiry`,
				type: { name: `String` }
			},
			signedService: {
				serializedName: `SignedService`,
				required: !0,
				xmlName: `SignedService`,
				type: { name: `String` }
			},
			signedVersion: {
				serializedName: `SignedVersion`,
				required: !0,
				xmlName: `SignedVersion`,
				type: { name: `String` }
			},
			signedDelegatedUserTenantId: {
				serializedName: `SignedDelegatedUserTid`,
				xmlName: `SignedDelegatedUserTid`,
				type: { name: `String` }
			},
			value: {
				serializedName: `Value`,
				required: !0,
				xmlName: `Value`,
				type: { name: `String` }
			}
		}
	}
}, Jf = {
	serializedName: `FilterBlobSegment`,
	xmlName: `EnumerationResults`,
	type: {
		name: `Composite`,
		className: `FilterBlobSegment`,
		modelProperties: {
			serviceEndpoint: {
				serializedName: `ServiceEndpoint`,
				required: !0,
				xmlName: `ServiceEndpoint`,
				xmlIsAttribute: !0,
				type: { name: `String` }
			},
			where: {
				serializedName: `Where`,
				required: !0,
				xmlName: `Where`,
				type: { name: `String` }
			},
			blobs: {
				serializedName: `Blobs`,
				required: !0,
				xmlName: `Blobs`,
				xmlIsWrapped: !0,
				xmlElementName: `Blob`,
				type: {
					name: `Sequence`,
					element: { type: {
						name: `Composite`,
						className: `FilterBlobItem`
					} }
				}
			},
			continuationToken: {
				serializedName: `NextMarker`,
				xmlName: `NextMarker`,
				type: { name: `String` }
			}
		}
	}
}, Yf = {
	serializedName: `FilterBlobItem`,
	xmlName: `Blob`,
	type: {
		name: `Composite`,
		className: `FilterBlobItem`,
		modelProperties: {
			name: {
				serializedName: `Name`,
				required: !0,
				xmlName: `Name`,
				type: { name: `String` }
			},
			containerName: {
				serializedName: `ContainerName`,
				required: !0,
				xmlName: `ContainerName`,
				type: { name: `String` }
			},
			tags: {
				serializedName: `Tags`,
				xmlName: `Tags`,
				type: {
					name: `Composite`,
					className: `BlobTags`
				}
			}
		}
	}
}, Xf = {
	serializedName: `BlobTags`,
	xmlName: `Tags`,
	type: {
		name: `Composite`,
		className: `BlobTags`,
		modelProperties: { blobTagSet: {
			serializedName: `BlobTagSet`,
			required: !0,
			xmlName: `TagSet`,
			xmlIsWrapped: !0,
			xmlElementName: `Tag`,
			type: {
				name: `Sequence`,
				element: { type: {
					name: `Composite`,
					className: `BlobTag`
				} }
			}
		} }
	}
}, Zf = {
	serializedName: `BlobTag`,
	xmlName: `Tag`,
	type: {
		name: `Composite`,
		className: `BlobTag`,
		modelProperties: {
			key: {
				serializedName: `Key`,
				required: !0,
				xmlName: `Key`,
				type: { name: `String` }
			},
			value: {
				serializedName: `Value`,
				required: !0,
				xmlName: `Value`,
				type: { name: `String` }
			}
		}
	}
}, Qf = {
	serializedName: `SignedIdentifier`,
	xmlName: `SignedIdentifier`,
	type: {
		name: `Composite`,
		className: `SignedIdentifier`,
		modelProperties: {
			id: {
				serializedName: `Id`,
				required: !0,
				xmlName: `Id`,
				type: { name: `String` }
			},
			accessPolicy: {
				serializedName: `AccessPolicy`,
				xmlName: `AccessPolicy`,
				type: {
					name: `Composite`,
					className: `AccessPolicy`
				}
			}
		}
	}
}, $f = {
	serializedName: `AccessPolicy`,
	type: {
		name: `Composite`,
		className: `AccessPolicy`,
		modelProperties: {
			startsOn: {
				serializedName: `Start`,
				xmlName: `Start`,
				type: { name: `String` }
			},
			expiresOn: {
				serializedName: `Expiry`,
				xmlName: `Expiry`,
				type: { name: `String` }
			},
			permissions: {
				serializedName: `Permission`,
				xmlName: `Permission`,
				type: { name: `String` }
			}
		}
	}
}, ep = {
	serializedName: `ListBlobsFlatSegmentResponse`,
	xmlName: `EnumerationResults`,
	type: {
		name: `Composite`,
		className: `ListBlobsFlatSegmentResponse`,
		modelProperties: {
			serviceEndpoint: {
				serializedName: `ServiceEndpoint`,
				required: !0,
				xmlName: `ServiceEndpoint`,
				xmlIsAttribute: !0,
				type: { name: `String` }
			},
			containerName: {
				serializedName: `ContainerName`,
				required: !0,
				xmlName: `ContainerName`,
				xmlIsAttribute: !0,
				type: { name: `String` }
			},
			prefix: {
				serializedName: `Prefix`,
				xmlName: `Prefix`,
				type: { name: `String` }
			},
			marker: {
				serializedName: `Marker`,
				xmlName: `Marker`,
				type: { name: `String` }
			},
			maxPageSize: {
				serializedName: `MaxResults`,
				xmlName: `MaxResults`,
				type: { name: `Number` }
			},
			segment: {
				serializedName: `Segment`,
				xmlName: `Blobs`,
				type: {
					name: `Composite`,
					className: `BlobFlatListSegment`
				}
			},
			continuationToken: {
				serializedName: `NextMarker`,
				xmlName: `NextMarker`,
				type: { name: `String` }
			}
		}
	}
}, tp = {
	serializedName: `BlobFlatListSegment`,
	xmlName: `Blobs`,
	type: {
		name: `Composite`,
		className: `BlobFlatListSegment`,
		modelProperties: { blobItems: {
			serializedName: `BlobItems`,
			required: !0,
			xmlName: `BlobItems`,
			xmlElementName: `Blob`,
			type: {
				name: `Sequence`,
				element: { type: {
					name: `Composite`,
					className: `BlobItemInternal`
				} }
			}
		} }
	}
}, np = {
	serializedName: `BlobItemInternal`,
	xmlName: `Blob`,
	type: {
		name: `Composite`,
		className: `BlobItemInternal`,
		modelProperties: {
			name: {
				serializedName: `Name`,
				xmlName: `Name`,
				type: {
					name: `Composite`,
					className: `BlobName`
				}
			},
			deleted: {
				serializedName: `Deleted`,
				required: !0,
				xmlName: `Deleted`,
				type: { name: `Boolean` }
			},
			snapshot: {
				serializedName: `Snapshot`,
				required: !0,
				xmlName: `Snapshot`,
				type: { name: `String` }
			},
			versionId: {
				serializedName: `VersionId`,
				xmlName: `VersionId`,
				type: { name: `String` }
			},
			isCurrentVersion: {
				serializedName: `IsCurrentVersion`,
				xmlName: `IsCurrentVersion`,
				type: { name: `Boolean` }
			},
			properties: {
				serializedName: `Properties`,
				xmlName: `Properties`,
				type: {
					name: `Composite`,
					className: `BlobPropertiesInternal`
				}
			},
			metadata: {
				serializedName: `Metadata`,
				xmlName: `Metadata`,
				type: {
					name: `Dictionary`,
					value: { type: { name: `String` } }
				}
			},
			blobTags: {
				serializedName: `BlobTags`,
				xmlName: `Tags`,
				type: {
					name: `Composite`,
					className: `BlobTags`
				}
			},
			objectReplicationMetadata: {
				serializedName: `ObjectReplicationMetadata`,
				xmlName: `OrMetadata`,
				type: {
					name: `Dictionary`,
					value: { type: { name: `String` } }
				}
			},
			hasVersionsOnly: {
				serializedName: `HasVersionsOnly`,
				xmlName: `HasVersionsOnly`,
				type: { name: `Boolean` }
			}
		}
	}
}, rp = {
	serializedName: `BlobName`,
	type: {
		name: `Composite`,
		className: `BlobName`,
		modelProperties: {
			encoded: {
				serializedName: `Encoded`,
				xmlName: `Encoded`,
				xmlIsAttribute: !0,
				type: { name: `Boolean` }
			},
			content: {
				serializedName: `content`,
				xmlName: `content`,
				xmlIsMsText: !0,
				type: { name: `String` }
			}
		}
	}
}, ip = {
	serializedName: `BlobPropertiesInternal`,
	xmlName: `Properties`,
	type: {
		name: `Composite`,
		className: `BlobPropertiesInternal`,
		modelProperties: {
			createdOn: {
				serializedName: `Creation-Time`,
				xmlName: `Creation-Time`,
				type: { name: `DateTimeRfc1123` }
			},
			lastModified: {
				serializedName: `Last-Modified`,
				required: !0,
				xmlName: `Last-Modified`,
				type: { name: `DateTimeRfc1123` }
			},
			etag: {
				serializedName: `Etag`,
				required: !0,
				xmlName: `Etag`,
				type: { name: `String` }
			},
			contentLength: {
				serializedName: `Content-Length`,
				xmlName: `Content-Length`,
				type: { name: `Number` }
			},
			contentType: {
				serializedName: `Content-Type`,
				xmlName: `Content-Type`,
				type: { name: `String` }
			},
			contentEncoding: {
				serializedName: `Content-Encoding`,
				xmlName: `Content-Encoding`,
				type: { name: `String` }
			},
			contentLanguage: {
				serializedName: `Content-Language`,
				xmlName: `Content-Language`,
				type: { name: `String` }
			},
			contentMD5: {
				serializedName: `Content-MD5`,
				xmlName: `Content-MD5`,
				type: { name: `ByteArray` }
			},
			contentDisposition: {
				serializedName: `Content-Disposition`,
				xmlName: `Content-Disposition`,
				type: { name: `String` }
			},
			cacheControl: {
				serializedName: `Cache-Control`,
				xmlName: `Cache-Control`,
				type: { name: `String` }
			},
			blobSequenceNumber: {
				serializedName: `x-ms-blob-sequence-number`,
				xmlName: `x-ms-blob-sequence-number`,
				type: { name: `Number` }
			},
			blobType: {
				serializedName: `BlobType`,
				xmlName: `BlobType`,
				type: {
					name: `Enum`,
					allowedValues: [
						`BlockBlob`,
						`PageBlob`,
						`AppendBlob`
					]
				}
			},
			leaseStatus: {
				serializedName: `LeaseStatus`,
				xmlName: `LeaseStatus`,
				type: {
					name: `Enum`,
					allowedValues: [`locked`, `unlocked`]
				}
			},
			leaseState: {
				serializedName: `LeaseState`,
				xmlName: `LeaseState`,
				type: {
					name: `Enum`,
					allowedValues: [
						`available`,
						`leased`,
						`expired`,
						`breaking`,
						`broken`
					]
				}
			},
			leaseDuration: {
				serializedName: `LeaseDuration`,
				xmlName: `LeaseDuration`,
				type: {
					name: `Enum`,
					allowedValues: [`infinite`, `fixed`]
				}
			},
			copyId: {
				serializedName: `CopyId`,
				xmlName: `CopyId`,
				type: { name: `String` }
			},
			copyStatus: {
				serializedName: `CopyStatus`,
				xmlName: `CopyStatus`,
				type: {
					name: `Enum`,
					allowedValues: [
						`pending`,
						`success`,
						`aborted`,
						`failed`
					]
				}
			},
			copySource: {
				serializedName: `CopySource`,
				xmlName: `CopySource`,
				type: { name: `String` }
			},
			copyProgress: {
				serializedName: `CopyProgress`,
				xmlName: `CopyProgress`,
				type: { name: `String` }
			},
			copyCompletedOn: {
				serializedName: `CopyCompletionTime`,
				xmlName: `CopyCompletionTime`,
				type: { name: `DateTimeRfc1123` }
			},
			copyStatusDescription: {
				serializedName: `CopyStatusDescription`,
				xmlName: `CopyStatusDescription`,
				type: { name: `String` }
			},
			serverEncrypted: {
				serializedName: `ServerEncrypted`,
				xmlName: `ServerEncrypted`,
				type: { name: `Boolean` }
			},
			incrementalCopy: {
				serializedName: `IncrementalCopy`,
				xmlName: `IncrementalCopy`,
				type: { name: `Boolean` }
			},
			destinationSnapshot: {
				serializedName: `DestinationSnapshot`,
				xmlName: `DestinationSnapshot`,
				type: { name: `String` }
			},
			deletedOn: {
				serializedName: `DeletedTime`,
				xmlName: `DeletedTime`,
				type: { name: `DateTimeRfc1123` }
			},
			remainingRetentionDays: {
				serializedName: `RemainingRetentionDays`,
				xmlName: `RemainingRetentionDays`,
				type: { name: `Number` }
			},
			accessTier: {
				serializedName: `AccessTier`,
				xmlName: `AccessTier`,
				type: {
					name: `Enum`,
					allowedValues: [
						`P4`,
						`P6`,
						`P10`,
						`P15`,
						`P20`,
						`P30`,
						`P40`,
						`P50`,
						`P60`,
						`P70`,
						`P80`,
						`Hot`,
						`Cool`,
						`Archive`,
						`Cold`
					]
				}
			},
			accessTierInferred: {
				serializedName: `AccessTierInferred`,
				xmlName: `AccessTierInferred`,
				type: { name: `Boolean` }
			},
			archiveStatus: {
				serializedName: `ArchiveStatus`,
				xmlName: `ArchiveStatus`,
				type: {
					name: `Enum`,
					allowedValues: [
						`rehydrate-pending-to-hot`,
						`rehydrate-pending-to-cool`,
						`rehydrate-pending-to-cold`
					]
				}
			},
			customerProvidedKeySha256: {
				serializedName: `CustomerProvidedKeySha256`,
				xmlName: `CustomerProvidedKeySha256`,
				type: { name: `String` }
			},
			encryptionScope: {
				serializedName: `EncryptionScope`,
				xmlName: `EncryptionScope`,
				type: { name: `String` }
			},
			accessTierChangedOn: {
				serializedName: `AccessTierChangeTime`,
				xmlName: `AccessTierChangeTime`,
				type: { name: `DateTimeRfc1123` }
			},
			tagCount: {
				serializedName: `TagCount`,
				xmlName: `TagCount`,
				type: { name: `Number` }
			},
			expiresOn: {
				serializedName: `Expiry-Time`,
				xmlName: `Expiry-Time`,
				type: { name: `DateTimeRfc1123` }
			},
			isSealed: {
				serializedName: `Sealed`,
				xmlName: `Sealed`,
				type: { name: `Boolean` }
			},
			rehydratePriority: {
				serializedName: `RehydratePriority`,
				xmlName: `RehydratePriority`,
				type: {
					name: `Enum`,
					allowedValues: [`High`, `Standard`]
				}
			},
			lastAccessedOn: {
				serializedName: `LastAccessTime`,
				xmlName: `LastAccessTime`,
				type: { name: `DateTimeRfc1123` }
			},
			immutabilityPolicyExpiresOn: {
				serializedName: `ImmutabilityPolicyUntilDate`,
				xmlName: `ImmutabilityPolicyUntilDate`,
				type: { name: `DateTimeRfc1123` }
			},
			immutabilityPolicyMode: {
				serializedName: `ImmutabilityPolicyMode`,
				xmlName: `ImmutabilityPolicyMode`,
				type: {
					name: `Enum`,
					allowedValues: [
						`Mutable`,
						`Unlocked`,
						`Locked`
					]
				}
			},
			legalHold: {
				serializedName: `LegalHold`,
				xmlName: `LegalHold`,
				type: { name: `Boolean` }
			}
		}
	}
}, ap = {
	serializedName: `ListBlobsHierarchySegmentResponse`,
	xmlName: `EnumerationResults`,
	type: {
		name: `Composite`,
		className: `ListBlobsHierarchySegmentResponse`,
		modelProperties: {
			serviceEndpoint: {
				serializedName: `ServiceEndpoint`,
				required: !0,
				xmlName: `ServiceEndpoint`,
				xmlIsAttribute: !0,
				type: { name: `String` }
			},
			containerName: {
				serializedName: `ContainerName`,
				required: !0,
				xmlName: `ContainerName`,
				xmlIsAttribute: !0,
				type: { name: `String` }
			},
			prefix: {
				serializedName: `Prefix`,
				xmlName: `Prefix`,
				type: { name: `String` }
			},
			marker: {
				serializedName: `Marker`,
				xmlName: `Marker`,
				type: { name: `String` }
			},
			maxPageSize: {
				serializedName: `MaxResults`,
				xmlName: `MaxResults`,
				type: { name: `Number` }
			},
			delimiter: {
				serializedName: `Delimiter`,
				xmlName: `Delimiter`,
				type: { name: `String` }
			},
			segment: {
				serializedName: `Segment`,
				xmlName: `Blobs`,
				type: {
					name: `Composite`,
					className: `BlobHierarchyListSegment`
				}
			},
			continuationToken: {
				serializedName: `NextMarker`,
				xmlName: `NextMarker`,
				type: { name: `String` }
			}
		}
	}
}, op = {
	serializedName: `BlobHierarchyListSegment`,
	xmlName: `Blobs`,
	type: {
		name: `Composite`,
		className: `BlobHierarchyListSegment`,
		modelProperties: {
			blobPrefixes: {
				serializedName: `BlobPrefixes`,
				xmlName: `BlobPrefixes`,
				xmlElementName: `BlobPrefix`,
				type: {
					name: `Sequence`,
					element: { type: {
						name: `Composite`,
						className: `BlobPrefix`
					} }
				}
			},
			blobItems: {
				serializedName: `BlobItems`,
				required: !0,
				xmlName: `BlobItems`,
				xmlElementName: `Blob`,
				type: {
					name: `Sequence`,
					element: { type: {
						name: `Composite`,
						className: `BlobItemInternal`
					} }
				}
			}
		}
	}
}, sp = {
	serializedName: `BlobPrefix`,
	type: {
		name: `Composite`,
		className: `BlobPrefix`,
		modelProperties: { name: {
			serializedName: `Name`,
			xmlName: `Name`,
			type: {
				name: `Composite`,
				className: `BlobName`
			}
		} }
	}
}, cp = {
	serializedName: `BlockLookupList`,
	xmlName: `BlockList`,
	type: {
		name: `Composite`,
		className: `BlockLookupList`,
		modelProperties: {
			committed: {
				serializedName: `Committed`,
				xmlName: `Committed`,
				xmlElementName: `Committed`,
				type: {
					name: `Sequence`,
					element: { type: { name: `String` } }
				}
			},
			uncommitted: {
				serializedName: `Uncommitted`,
				xmlName: `Uncommitted`,
				xmlElementName: `Uncommitted`,
				type: {
					name: `Sequence`,
					element: { type: { name: `String` } }
				}
			},
			latest: {
				serializedName: `Latest`,
				xmlName: `Latest`,
				xmlElementName: `Latest`,
				type: {
					name: `Sequence`,
					element: { type: { name: `String` } }
				}
			}
		}
	}
}, lp = {
	serializedName: `BlockList`,
	type: {
		name: `Composite`,
		className: `BlockList`,
		modelProperties: {
			committedBlocks: {
				serializedName: `CommittedBlocks`,
				xmlName: `CommittedBlocks`,
				xmlIsWrapped: !0,
				xmlElementName: `Block`,
				type: {
					name: `Sequence`,
					element: { type: {
						name: `Composite`,
						className: `Block`
					} }
				}
			},
			uncommittedBlocks: {
				serializedName: `UncommittedBlocks`,
				xmlName: `UncommittedBlocks`,
				xmlIsWrapped: !0,
				xmlElementName: `Block`,
				type: {
					name: `Sequence`,
					element: { type: {
						name: `Composite`,
						className: `Block`
					} }
				}
			}
		}
	}
}, up = {
	serializedName: `Block`,
	type: {
		name: `Composite`,
		className: `Block`,
		modelProperties: {
			name: {
				serializedName: `Name`,
				required: !0,
				xmlName: `Name`,
				type: { name: `String` }
			},
			size: {
				serializedName: `Size`,
				required: !0,
				xmlName: `Size`,
				type: { name: `Number` }
			}
		}
	}
}, dp = {
	serializedName: `PageList`,
	type: {
		name: `Composite`,
		className: `PageList`,
		modelProperties: {
			pageRange: {
				serializedName: `PageRange`,
				xmlName: `PageRange`,
				xmlElementName: `PageRange`,
				type: {
					name: `Sequence`,
					element: { type: {
						name: `Composite`,
						className: `PageRange`
					} }
				}
			},
			clearRange: {
				serializedName: `ClearRange`,
				xmlName: `ClearRange`,
				xmlElementName: `ClearRange`,
				type: {
					name: `Sequence`,
					element: { type: {
						name: `Composite`,
						className: `ClearRange`
					} }
				}
			},
			continuationToken: {
				serializedName: `NextMarker`,
				xmlName: `NextMarker`,
				type: { name: `String` }
			}
		}
	}
}, fp = {
	serializedName: `PageRange`,
	xmlName: `PageRange`,
	type: {
		name: `Composite`,
		className: `PageRange`,
		modelProperties: {
			start: {
				serializedName: `Start`,
				required: !0,
				xmlName: `Start`,
				type: { name: `Number` }
			},
			end: {
				serializedName: `End`,
				required: !0,
				xmlName: `End`,
				type: { name: `Number` }
			}
		}
	}
}, pp = {
	serializedName: `ClearRange`,
	xmlName: `ClearRange`,
	type: {
		name: `Composite`,
		className: `ClearRange`,
		modelProperties: {
			start: {
				serializedName: `Start`,
				required: !0,
				xmlName: `Start`,
				type: { name: `Number` }
			},
			end: {
				serializedName: `End`,
				required: !0,
				xmlName: `End`,
				type: { name: `Number` }
			}
		}
	}
}, mp = {
	serializedName: `QueryRequest`,
	xmlName: `QueryRequest`,
	type: {
		name: `Composite`,
		className: `QueryRequest`,
		modelProperties: {
			queryType: {
				serializedName: `QueryType`,
				required: !0,
				xmlName: `QueryType`,
				type: { name: `String` }
			},
			expression: {
				serializedName: `Expression`,
				required: !0,
				xmlName: `Expression`,
				type: { name: `String` }
			},
			inputSerialization: {
				serializedName: `InputSerialization`,
				xmlName: `InputSerialization`,
				type: {
					name: `Composite`,
					className: `QuerySerialization`
				}
			},
			outputSerialization: {
				serializedName: `OutputSerialization`,
				xmlName: `OutputSerialization`,
				type: {
					name: `Composite`,
					className: `QuerySerialization`
				}
			}
		}
	}
}, hp = {
	serializedName: `QuerySerialization`,
	type: {
		name: `Composite`,
		className: `QuerySerialization`,
		modelProperties: { format: {
			serializedName: `Format`,
			xmlName: `Format`,
			type: {
				name: `Composite`,
				className: `QueryFormat`
			}
		} }
	}
}, gp = {
	serializedName: `QueryFormat`,
	type: {
		name: `Composite`,
		className: `QueryFormat`,
		modelProperties: {
			type: {
				serializedName: `Type`,
				required: !0,
				xmlName: `Type`,
				type: {
					name: `Enum`,
					allowedValues: [
						`delimited`,
						`json`,
						`arrow`,
						`parquet`
					]
				}
			},
			delimitedTextConfiguration: {
				serializedName: `DelimitedTextConfiguration`,
				xmlName: `DelimitedTextConfiguration`,
				type: {
					name: `Composite`,
					className: `DelimitedTextConfiguration`
				}
			},
			jsonTextConfiguration: {
				serializedName: `JsonTextConfiguration`,
				xmlName: `JsonTextConfiguration`,
				type: {
					name: `Composite`,
					className: `JsonTextConfiguration`
				}
			},
			arrowConfiguration: {
				serializedName: `ArrowConfiguration`,
				xmlName: `ArrowConfiguration`,
				type: {
					name: `Composite`,
					className: `ArrowConfiguration`
				}
			},
			parquetTextConfiguration: {
				serializedName: `ParquetTextConfiguration`,
				xmlName: `ParquetTextConfiguration`,
				type: {
					name: `Dictionary`,
					value: { type: { name: `any` } }
				}
			}
		}
	}
}, _p = {
	serializedName: `DelimitedTextConfiguration`,
	xmlName: `DelimitedTextConfiguration`,
	type: {
		name: `Composite`,
		className: `DelimitedTextConfiguration`,
		modelProperties: {
			columnSeparator: {
				serializedName: `ColumnSeparator`,
				xmlName: `ColumnSeparator`,
				type: { name: `String` }
			},
			fieldQuote: {
				serializedName: `FieldQuote`,
				xmlName: `FieldQuote`,
				type: { name: `String` }
			},
			recordSeparator: {
				serializedName: `RecordSeparator`,
				xmlName: `RecordSeparator`,
				type: { name: `String` }
			},
			escapeChar: {
				serializedName: `EscapeChar`,
				xmlName: `EscapeChar`,
				type: { name: `String` }
			},
			headersPresent: {
				serializedName: `HeadersPresent`,
				xmlName: `HasHeaders`,
				type: { name: `Boolean` }
			}
		}
	}
}, vp = {
	serializedName: `JsonTextConfiguration`,
	xmlName: `JsonTextConfiguration`,
	type: {
		name: `Composite`,
		className: `JsonTextConfiguration`,
		modelProperties: { recordSeparator: {
			serializedName: `RecordSeparator`,
			xmlName: `RecordSeparator`,
			type: { name: `String` }
		} }
	}
}, yp = {
	serializedName: `ArrowConfiguration`,
	xmlName: `ArrowConfiguration`,
	type: {
		name: `Composite`,
		className: `ArrowConfiguration`,
		modelProperties: { schema: {
			serializedName: `Schema`,
			required: !0,
			xmlName: `Schema`,
			xmlIsWrapped: !0,
			xmlElementName: `Field`,
			type: {
				name: `Sequence`,
				element: { type: {
					name: `Composite`,
					className: `ArrowField`
				} }
			}
		} }
	}
}, bp = {
	serializedName: `ArrowField`,
	xmlName: `Field`,
	type: {
		name: `Composite`,
		className: `ArrowField`,
		modelProperties: {
			type: {
				serializedName: `Type`,
				required: !0,
				xmlName: `Type`,
				type: { name: `String` }
			},
			name: {
				serializedName: `Name`,
				xmlName: `Name`,
				type: { name: `String` }
			},
			precision: {
				serializedName: `Precision`,
				xmlName: `Precision`,
				type: { name: `Number` }
			},
			scale: {
				serializedName: `Scale`,
				xmlName: `Scale`,
				type: { name: `Number` }
			}
		}
	}
}, xp = {
	serializedName: `Service_setPropertiesHeaders`,
	type: {
		name: `Composite`,
		className: `ServiceSetPropertiesHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Sp = {
	serializedName: `Service_setPropertiesExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ServiceSetPropertiesExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Cp = {
	serializedName: `Service_getPropertiesHeaders`,
	type: {
		name: `Composite`,
		className: `ServiceGetPropertiesHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, wp = {
	serializedName: `Service_getPropertiesExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ServiceGetPropertiesExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Tp = {
	serializedName: `Service_getStatisticsHeaders`,
	type: {
		name: `Composite`,
		className: `ServiceGetStatisticsHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Ep = {
	serializedName: `Service_getStatisticsExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ServiceGetStatisticsExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Dp = {
	serializedName: `Service_listContainersSegmentHeaders`,
	type: {
		name: `Composite`,
		className: `ServiceListContainersSegmentHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Op = {
	serializedName: `Service_listContainersSegmentExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ServiceListContainersSegmentExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, kp = {
	serializedName: `Service_getUserDelegationKeyHeaders`,
	type: {
		name: `Composite`,
		className: `ServiceGetUserDelegationKeyHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Ap = {
	serializedName: `Service_getUserDelegationKeyExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ServiceGetUserDelegationKeyExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, jp = {
	serializedName: `Service_getAccountInfoHeaders`,
	type: {
		name: `Composite`,
		className: `ServiceGetAccountInfoHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			skuName: {
				serializedName: `x-ms-sku-name`,
				xmlName: `x-ms-sku-name`,
				type: {
					name: `Enum`,
					allowedValues: [
						`Standard_LRS`,
						`Standard_GRS`,
						`Standard_RAGRS`,
						`Standard_ZRS`,
						`Premium_LRS`,
						`Standard_GZRS`,
						`Premium_ZRS`,
						`Standard_RAGZRS`
					]
				}
			},
			accountKind: {
				serializedName: `x-ms-account-kind`,
				xmlName: `x-ms-account-kind`,
				type: {
					name: `Enum`,
					allowedValues: [
						`Storage`,
						`BlobStorage`,
						`StorageV2`,
						`FileStorage`,
						`BlockBlobStorage`
					]
				}
			},
			isHierarchicalNamespaceEnabled: {
				serializedName: `x-ms-is-hns-enabled`,
				xmlName: `x-ms-is-hns-enabled`,
				type: { name: `Boolean` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Mp = {
	serializedName: `Service_getAccountInfoExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ServiceGetAccountInfoExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Np = {
	serializedName: `Service_submitBatchHeaders`,
	type: {
		name: `Composite`,
		className: `ServiceSubmitBatchHeaders`,
		modelProperties: {
			contentType: {
				serializedName: `content-type`,
				xmlName: `content-type`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Pp = {
	serializedName: `Service_submitBatchExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ServiceSubmitBatchExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Fp = {
	serializedName: `Service_filterBlobsHeaders`,
	type: {
		name: `Composite`,
		className: `ServiceFilterBlobsHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Ip = {
	serializedName: `Service_filterBlobsExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ServiceFilterBlobsExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Lp = {
	serializedName: `Container_createHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerCreateHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Rp = {
	serializedName: `Container_createExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerCreateExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, zp = {
	serializedName: `Container_getPropertiesHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerGetPropertiesHeaders`,
		modelProperties: {
			metadata: {
				serializedName: `x-ms-meta`,
				headerCollectionPrefix: `x-ms-meta-`,
				xmlName: `x-ms-meta`,
				type: {
					name: `Dictionary`,
					value: { type: { name: `String` } }
				}
			},
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			leaseDuration: {
				serializedName: `x-ms-lease-duration`,
				xmlName: `x-ms-lease-duration`,
				type: {
					name: `Enum`,
					allowedValues: [`infinite`, `fixed`]
				}
			},
			leaseState: {
				serializedName: `x-ms-lease-state`,
				xmlName: `x-ms-lease-state`,
				type: {
					name: `Enum`,
					allowedValues: [
						`available`,
						`leased`,
						`expired`,
						`breaking`,
						`broken`
					]
				}
			},
			leaseStatus: {
				serializedName: `x-ms-lease-status`,
				xmlName: `x-ms-lease-status`,
				type: {
					name: `Enum`,
					allowedValues: [`locked`, `unlocked`]
				}
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			blobPublicAccess: {
				serializedName: `x-ms-blob-public-access`,
				xmlName: `x-ms-blob-public-access`,
				type: {
					name: `Enum`,
					allowedValues: [`container`, `blob`]
				}
			},
			hasImmutabilityPolicy: {
				serializedName: `x-ms-has-immutability-policy`,
				xmlName: `x-ms-has-immutability-policy`,
				type: { name: `Boolean` }
			},
			hasLegalHold: {
				serializedName: `x-ms-has-legal-hold`,
				xmlName: `x-ms-has-legal-hold`,
				type: { name: `Boolean` }
			},
			defaultEncryptionScope: {
				serializedName: `x-ms-default-encryption-scope`,
				xmlName: `x-ms-default-encryption-scope`,
				type: { name: `String` }
			},
			denyEncryptionScopeOverride: {
				serializedName: `x-ms-deny-encryption-scope-override`,
				xmlName: `x-ms-deny-encryption-scope-override`,
				type: { name: `Boolean` }
			},
			isImmutableStorageWithVersioningEnabled: {
				serializedName: `x-ms-immutable-storage-with-versioning-enabled`,
				xmlName: `x-ms-immutable-storage-with-versioning-enabled`,
				type: { name: `Boolean` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Bp = {
	serializedName: `Container_getPropertiesExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerGetPropertiesExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Vp = {
	serializedName: `Container_deleteHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerDeleteHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Hp = {
	serializedName: `Container_deleteExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerDeleteExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Up = {
	serializedName: `Container_setMetadataHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerSetMetadataHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Wp = {
	serializedName: `Container_setMetadataExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerSetMetadataExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Gp = {
	serializedName: `Container_getAccessPolicyHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerGetAccessPolicyHeaders`,
		modelProperties: {
			blobPublicAccess: {
				serializedName: `x-ms-blob-public-access`,
				xmlName: `x-ms-blob-public-access`,
				type: {
					name: `Enum`,
					allowedValues: [`container`, `blob`]
				}
			},
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Kp = {
	serializedName: `Container_getAccessPolicyExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerGetAccessPolicyExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, qp = {
	serializedName: `Container_setAccessPolicyHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerSetAccessPolicyHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Jp = {
	serializedName: `Container_setAccessPolicyExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerSetAccessPolicyExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Yp = {
	serializedName: `Container_restoreHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerRestoreHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Xp = {
	serializedName: `Container_restoreExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerRestoreExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Zp = {
	serializedName: `Container_renameHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerRenameHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Qp = {
	serializedName: `Container_renameExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerRenameExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, $p = {
	serializedName: `Container_submitBatchHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerSubmitBatchHeaders`,
		modelProperties: {
			contentType: {
				serializedName: `content-type`,
				xmlName: `content-type`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			}
		}
	}
}, em = {
	serializedName: `Container_submitBatchExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerSubmitBatchExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, tm = {
	serializedName: `Container_filterBlobsHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerFilterBlobsHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			}
		}
	}
}, nm = {
	serializedName: `Container_filterBlobsExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerFilterBlobsExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, rm = {
	serializedName: `Container_acquireLeaseHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerAcquireLeaseHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			leaseId: {
				serializedName: `x-ms-lease-id`,
				xmlName: `x-ms-lease-id`,
				type: { name: `String` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			}
		}
	}
}, im = {
	serializedName: `Container_acquireLeaseExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerAcquireLeaseExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, am = {
	serializedName: `Container_releaseLeaseHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerReleaseLeaseHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			}
		}
	}
}, om = {
	serializedName: `Container_releaseLeaseExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerReleaseLeaseExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, sm = {
	serializedName: `Container_renewLeaseHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerRenewLeaseHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			leaseId: {
				serializedName: `x-ms-lease-id`,
				xmlName: `x-ms-lease-id`,
				type: { name: `String` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			}
		}
	}
}, cm = {
	serializedName: `Container_renewLeaseExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerRenewLeaseExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, lm = {
	serializedName: `Container_breakLeaseHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerBreakLeaseHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			leaseTime: {
				serializedName: `x-ms-lease-time`,
				xmlName: `x-ms-lease-time`,
				type: { name: `Number` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			}
		}
	}
}, um = {
	serializedName: `Container_breakLeaseExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerBreakLeaseExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, dm = {
	serializedName: `Container_changeLeaseHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerChangeLeaseHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			leaseId: {
				serializedName: `x-ms-lease-id`,
				xmlName: `x-ms-lease-id`,
				type: { name: `String` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			}
		}
	}
}, fm = {
	serializedName: `Container_changeLeaseExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerChangeLeaseExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, pm = {
	serializedName: `Container_listBlobFlatSegmentHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerListBlobFlatSegmentHeaders`,
		modelProperties: {
			contentType: {
				serializedName: `content-type`,
				xmlName: `content-type`,
				type: { name: `String` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, mm = {
	serializedName: `Container_listBlobFlatSegmentExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerListBlobFlatSegmentExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, hm = {
	serializedName: `Container_listBlobHierarchySegmentHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerListBlobHierarchySegmentHeaders`,
		modelProperties: {
			contentType: {
				serializedName: `content-type`,
				xmlName: `content-type`,
				type: { name: `String` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, gm = {
	serializedName: `Container_listBlobHierarchySegmentExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerListBlobHierarchySegmentExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, _m = {
	serializedName: `Container_getAccountInfoHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerGetAccountInfoHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			skuName: {
				serializedName: `x-ms-sku-name`,
				xmlName: `x-ms-sku-name`,
				type: {
					name: `Enum`,
					allowedValues: [
						`Standard_LRS`,
						`Standard_GRS`,
						`Standard_RAGRS`,
						`Standard_ZRS`,
						`Premium_LRS`,
						`Standard_GZRS`,
						`Premium_ZRS`,
						`Standard_RAGZRS`
					]
				}
			},
			accountKind: {
				serializedName: `x-ms-account-kind`,
				xmlName: `x-ms-account-kind`,
				type: {
					name: `Enum`,
					allowedValues: [
						`Storage`,
						`BlobStorage`,
						`StorageV2`,
						`FileStorage`,
						`BlockBlobStorage`
					]
				}
			},
			isHierarchicalNamespaceEnabled: {
				serializedName: `x-ms-is-hns-enabled`,
				xmlName: `x-ms-is-hns-enabled`,
				type: { name: `Boolean` }
			}
		}
	}
}, vm = {
	serializedName: `Container_getAccountInfoExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerGetAccountInfoExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, ym = {
	serializedName: `Blob_downloadHeaders`,
	type: {
		name: `Composite`,
		className: `BlobDownloadHeaders`,
		modelProperties: {
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			createdOn: {
				serializedName: `x-ms-creation-time`,
				xmlName: `x-ms-creation-time`,
				type: { name: `DateTimeRfc1123` }
			},
			metadata: {
				serializedName: `x-ms-meta`,
				headerCollectionPrefix: `x-ms-meta-`,
				xmlName: `x-ms-meta`,
				type: {
					name: `Dictionary`,
					value: { type: { name: `String` } }
				}
			},
			objectReplicationPolicyId: {
				serializedName: `x-ms-or-policy-id`,
				xmlName: `x-ms-or-policy-id`,
				type: { name: `String` }
			},
			objectReplicationRules: {
				serializedName: `x-ms-or`,
				headerCollectionPrefix: `x-ms-or-`,
				xmlName: `x-ms-or`,
				type: {
					name: `Dictionary`,
					value: { type: { name: `String` } }
				}
			},
			contentLength: {
				serializedName: `content-length`,
				xmlName: `content-length`,
				type: { name: `Number` }
			},
			contentType: {
				serializedName: `content-type`,
				xmlName: `content-type`,
				type: { name: `String` }
			},
			contentRange: {
				serializedName: `content-range`,
				xmlName: `content-range`,
				type: { name: `String` }
			},
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			contentMD5: {
				serializedName: `content-md5`,
				xmlName: `content-md5`,
				type: { name: `ByteArray` }
			},
			contentEncoding: {
				serializedName: `content-encoding`,
				xmlName: `content-encoding`,
				type: { name: `String` }
			},
			cacheControl: {
				serializedName: `cache-control`,
				xmlName: `cache-control`,
				type: { name: `String` }
			},
			contentDisposition: {
				serializedName: `content-disposition`,
				xmlName: `content-disposition`,
				type: { name: `String` }
			},
			contentLanguage: {
				serializedName: `content-language`,
				xmlName: `content-language`,
				type: { name: `String` }
			},
			blobSequenceNumber: {
				serializedName: `x-ms-blob-sequence-number`,
				xmlName: `x-ms-blob-sequence-number`,
				type: { name: `Number` }
			},
			blobType: {
				serializedName: `x-ms-blob-type`,
				xmlName: `x-ms-blob-type`,
				type: {
					name: `Enum`,
					allowedValues: [
						`BlockBlob`,
						`PageBlob`,
						`AppendBlob`
					]
				}
			},
			copyCompletedOn: {
				serializedName: `x-ms-copy-completion-time`,
				xmlName: `x-ms-copy-completion-time`,
				type: { name: `DateTimeRfc1123` }
			},
			copyStatusDescription: {
				serializedName: `x-ms-copy-status-description`,
				xmlName: `x-ms-copy-status-description`,
				type: { name: `String` }
			},
			copyId: {
				serializedName: `x-ms-copy-id`,
				xmlName: `x-ms-copy-id`,
				type: { name: `String` }
			},
			copyProgress: {
				serializedName: `x-ms-copy-progress`,
				xmlName: `x-ms-copy-progress`,
				type: { name: `String` }
			},
			copySource: {
				serializedName: `x-ms-copy-source`,
				xmlName: `x-ms-copy-source`,
				type: { name: `String` }
			},
			copyStatus: {
				serializedName: `x-ms-copy-status`,
				xmlName: `x-ms-copy-status`,
				type: {
					name: `Enum`,
					allowedValues: [
						`pending`,
						`success`,
						`aborted`,
						`failed`
					]
				}
			},
			leaseDuration: {
				serializedName: `x-ms-lease-duration`,
				xmlName: `x-ms-lease-duration`,
				type: {
					name: `Enum`,
					allowedValues: [`infinite`, `fixed`]
				}
			},
			leaseState: {
				serializedName: `x-ms-lease-state`,
				xmlName: `x-ms-lease-state`,
				type: {
					name: `Enum`,
					allowedValues: [
						`available`,
						`leased`,
						`expired`,
						`breaking`,
						`broken`
					]
				}
			},
			leaseStatus: {
				serializedName: `x-ms-lease-status`,
				xmlName: `x-ms-lease-status`,
				type: {
					name: `Enum`,
					allowedValues: [`locked`, `unlocked`]
				}
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			versionId: {
				serializedName: `x-ms-version-id`,
				xmlName: `x-ms-version-id`,
				type: { name: `String` }
			},
			isCurrentVersion: {
				serializedName: `x-ms-is-current-version`,
				xmlName: `x-ms-is-current-version`,
				type: { name: `Boolean` }
			},
			acceptRanges: {
				serializedName: `accept-ranges`,
				xmlName: `accept-ranges`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			blobCommittedBlockCount: {
				serializedName: `x-ms-blob-committed-block-count`,
				xmlName: `x-ms-blob-committed-block-count`,
				type: { name: `Number` }
			},
			isServerEncrypted: {
				serializedName: `x-ms-server-encrypted`,
				xmlName: `x-ms-server-encrypted`,
				type: { name: `Boolean` }
			},
			encryptionKeySha256: {
				serializedName: `x-ms-encryption-key-sha256`,
				xmlName: `x-ms-encryption-key-sha256`,
				type: { name: `String` }
			},
			encryptionScope: {
				serializedName: `x-ms-encryption-scope`,
				xmlName: `x-ms-encryption-scope`,
				type: { name: `String` }
			},
			blobContentMD5: {
				serializedName: `x-ms-blob-content-md5`,
				xmlName: `x-ms-blob-content-md5`,
				type: { name: `ByteArray` }
			},
			tagCount: {
				serializedName: `x-ms-tag-count`,
				xmlName: `x-ms-tag-count`,
				type: { name: `Number` }
			},
			isSealed: {
				serializedName: `x-ms-blob-sealed`,
				xmlName: `x-ms-blob-sealed`,
				type: { name: `Boolean` }
			},
			lastAccessed: {
				serializedName: `x-ms-last-access-time`,
				xmlName: `x-ms-last-access-time`,
				type: { name: `DateTimeRfc1123` }
			},
			immutabilityPolicyExpiresOn: {
				serializedName: `x-ms-immutability-policy-until-date`,
				xmlName: `x-ms-immutability-policy-until-date`,
				type: { name: `DateTimeRfc1123` }
			},
			immutabilityPolicyMode: {
				serializedName: `x-ms-immutability-policy-mode`,
				xmlName: `x-ms-immutability-policy-mode`,
				type: {
					name: `Enum`,
					allowedValues: [
						`Mutable`,
						`Unlocked`,
						`Locked`
					]
				}
			},
			legalHold: {
				serializedName: `x-ms-legal-hold`,
				xmlName: `x-ms-legal-hold`,
				type: { name: `Boolean` }
			},
			structuredBodyType: {
				serializedName: `x-ms-structured-body`,
				xmlName: `x-ms-structured-body`,
				type: { name: `String` }
			},
			structuredContentLength: {
				serializedName: `x-ms-structured-content-length`,
				xmlName: `x-ms-structured-content-length`,
				type: { name: `Number` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			},
			contentCrc64: {
				serializedName: `x-ms-content-crc64`,
				xmlName: `x-ms-content-crc64`,
				type: { name: `ByteArray` }
			}
		}
	}
}, bm = {
	serializedName: `Blob_downloadExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobDownloadExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, xm = {
	serializedName: `Blob_getPropertiesHeaders`,
	type: {
		name: `Composite`,
		className: `BlobGetPropertiesHeaders`,
		modelProperties: {
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			createdOn: {
				serializedName: `x-ms-creation-time`,
				xmlName: `x-ms-creation-time`,
				type: { name: `DateTimeRfc1123` }
			},
			metadata: {
				serializedName: `x-ms-meta`,
				headerCollectionPrefix: `x-ms-meta-`,
				xmlName: `x-ms-meta`,
				type: {
					name: `Dictionary`,
					value: { type: { name: `String` } }
				}
			},
			objectReplicationPolicyId: {
				serializedName: `x-ms-or-policy-id`,
				xmlName: `x-ms-or-policy-id`,
				type: { name: `String` }
			},
			objectReplicationRules: {
				serializedName: `x-ms-or`,
				headerCollectionPrefix: `x-ms-or-`,
				xmlName: `x-ms-or`,
				type: {
					name: `Dictionary`,
					value: { type: { name: `String` } }
				}
			},
			blobType: {
				serializedName: `x-ms-blob-type`,
				xmlName: `x-ms-blob-type`,
				type: {
					name: `Enum`,
					allowedValues: [
						`BlockBlob`,
						`PageBlob`,
						`AppendBlob`
					]
				}
			},
			copyCompletedOn: {
				serializedName: `x-ms-copy-completion-time`,
				xmlName: `x-ms-copy-completion-time`,
				type: { name: `DateTimeRfc1123` }
			},
			copyStatusDescription: {
				serializedName: `x-ms-copy-status-description`,
				xmlName: `x-ms-copy-status-description`,
				type: { name: `String` }
			},
			copyId: {
				serializedName: `x-ms-copy-id`,
				xmlName: `x-ms-copy-id`,
				type: { name: `String` }
			},
			copyProgress: {
				serializedName: `x-ms-copy-progress`,
				xmlName: `x-ms-copy-progress`,
				type: { name: `String` }
			},
			copySource: {
				serializedName: `x-ms-copy-source`,
				xmlName: `x-ms-copy-source`,
				type: { name: `String` }
			},
			copyStatus: {
				serializedName: `x-ms-copy-status`,
				xmlName: `x-ms-copy-status`,
				type: {
					name: `Enum`,
					allowedValues: [
						`pending`,
						`success`,
						`aborted`,
						`failed`
					]
				}
			},
			isIncrementalCopy: {
				serializedName: `x-ms-incremental-copy`,
				xmlName: `x-ms-incremental-copy`,
				type: { name: `Boolean` }
			},
			destinationSnapshot: {
				serializedName: `x-ms-copy-destination-snapshot`,
				xmlName: `x-ms-copy-destination-snapshot`,
				type: { name: `String` }
			},
			leaseDuration: {
				serializedName: `x-ms-lease-duration`,
				xmlName: `x-ms-lease-duration`,
				type: {
					name: `Enum`,
					allowedValues: [`infinite`, `fixed`]
				}
			},
			leaseState: {
				serializedName: `x-ms-lease-state`,
				xmlName: `x-ms-lease-state`,
				type: {
					name: `Enum`,
					allowedValues: [
						`available`,
						`leased`,
						`expired`,
						`breaking`,
						`broken`
					]
				}
			},
			leaseStatus: {
				serializedName: `x-ms-lease-status`,
				xmlName: `x-ms-lease-status`,
				type: {
					name: `Enum`,
					allowedValues: [`locked`, `unlocked`]
				}
			},
			contentLength: {
				serializedName: `content-length`,
				xmlName: `content-length`,
				type: { name: `Number` }
			},
			contentType: {
				serializedName: `content-type`,
				xmlName: `content-type`,
				type: { name: `String` }
			},
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			contentMD5: {
				serializedName: `content-md5`,
				xmlName: `content-md5`,
				type: { name: `ByteArray` }
			},
			contentEncoding: {
				serializedName: `content-encoding`,
				xmlName: `content-encoding`,
				type: { name: `String` }
			},
			contentDisposition: {
				serializedName: `content-disposition`,
				xmlName: `content-disposition`,
				type: { name: `String` }
			},
			contentLanguage: {
				serializedName: `content-language`,
				xmlName: `content-language`,
				type: { name: `String` }
			},
			cacheControl: {
				serializedName: `cache-control`,
				xmlName: `cache-control`,
				type: { name: `String` }
			},
			blobSequenceNumber: {
				serializedName: `x-ms-blob-sequence-number`,
				xmlName: `x-ms-blob-sequence-number`,
				type: { name: `Number` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			acceptRanges: {
				serializedName: `accept-ranges`,
				xmlName: `accept-ranges`,
				type: { name: `String` }
			},
			blobCommittedBlockCount: {
				serializedName: `x-ms-blob-committed-block-count`,
				xmlName: `x-ms-blob-committed-block-count`,
				type: { name: `Number` }
			},
			isServerEncrypted: {
				serializedName: `x-ms-server-encrypted`,
				xmlName: `x-ms-server-encrypted`,
				type: { name: `Boolean` }
			},
			encryptionKeySha256: {
				serializedName: `x-ms-encryption-key-sha256`,
				xmlName: `x-ms-encryption-key-sha256`,
				type: { name: `String` }
			},
			encryptionScope: {
				serializedName: `x-ms-encryption-scope`,
				xmlName: `x-ms-encryption-scope`,
				type: { name: `String` }
			},
			accessTier: {
				serializedName: `x-ms-access-tier`,
				xmlName: `x-ms-access-tier`,
				type: { name: `String` }
			},
			accessTierInferred: {
				serializedName: `x-ms-access-tier-inferred`,
				xmlName: `x-ms-access-tier-inferred`,
				type: { name: `Boolean` }
			},
			archiveStatus: {
				serializedName: `x-ms-archive-status`,
				xmlName: `x-ms-archive-status`,
				type: { name: `String` }
			},
			accessTierChangedOn: {
				serializedName: `x-ms-access-tier-change-time`,
				xmlName: `x-ms-access-tier-change-time`,
				type: { name: `DateTimeRfc1123` }
			},
			versionId: {
				serializedName: `x-ms-version-id`,
				xmlName: `x-ms-version-id`,
				type: { name: `String` }
			},
			isCurrentVersion: {
				serializedName: `x-ms-is-current-version`,
				xmlName: `x-ms-is-current-version`,
				type: { name: `Boolean` }
			},
			tagCount: {
				serializedName: `x-ms-tag-count`,
				xmlName: `x-ms-tag-count`,
				type: { name: `Number` }
			},
			expiresOn: {
				serializedName: `x-ms-expiry-time`,
				xmlName: `x-ms-expiry-time`,
				type: { name: `DateTimeRfc1123` }
			},
			isSealed: {
				serializedName: `x-ms-blob-sealed`,
				xmlName: `x-ms-blob-sealed`,
				type: { name: `Boolean` }
			},
			rehydratePriority: {
				serializedName: `x-ms-rehydrate-priority`,
				xmlName: `x-ms-rehydrate-priority`,
				type: {
					name: `Enum`,
					allowedValues: [`High`, `Standard`]
				}
			},
			lastAccessed: {
				serializedName: `x-ms-last-access-time`,
				xmlName: `x-ms-last-access-time`,
				type: { name: `DateTimeRfc1123` }
			},
			immutabilityPolicyExpiresOn: {
				serializedName: `x-ms-immutability-policy-until-date`,
				xmlName: `x-ms-immutability-policy-until-date`,
				type: { name: `DateTimeRfc1123` }
			},
			immutabilityPolicyMode: {
				serializedName: `x-ms-immutability-policy-mode`,
				xmlName: `x-ms-immutability-policy-mode`,
				type: {
					name: `Enum`,
					allowedValues: [
						`Mutable`,
						`Unlocked`,
						`Locked`
					]
				}
			},
			legalHold: {
				serializedName: `x-ms-legal-hold`,
				xmlName: `x-ms-legal-hold`,
				type: { name: `Boolean` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Sm = {
	serializedName: `Blob_getPropertiesExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobGetPropertiesExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Cm = {
	serializedName: `Blob_deleteHeaders`,
	type: {
		name: `Composite`,
		className: `BlobDeleteHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, wm = {
	serializedName: `Blob_deleteExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobDeleteExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Tm = {
	serializedName: `Blob_undeleteHeaders`,
	type: {
		name: `Composite`,
		className: `BlobUndeleteHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Em = {
	serializedName: `Blob_undeleteExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobUndeleteExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Dm = {
	serializedName: `Blob_setExpiryHeaders`,
	type: {
		name: `Composite`,
		className: `BlobSetExpiryHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			}
		}
	}
}, Om = {
	serializedName: `Blob_setExpiryExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobSetExpiryExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, km = {
	serializedName: `Blob_setHttpHeadersHeaders`,
	type: {
		name: `Composite`,
		className: `BlobSetHttpHeadersHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			blobSequenceNumber: {
				serializedName: `x-ms-blob-sequence-number`,
				xmlName: `x-ms-blob-sequence-number`,
				type: { name: `Number` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Am = {
	serializedName: `Blob_setHttpHeadersExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobSetHttpHeadersExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, jm = {
	serializedName: `Blob_setImmutabilityPolicyHeaders`,
	type: {
		name: `Composite`,
		className: `BlobSetImmutabilityPolicyHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			immutabilityPolicyExpiry: {
				serializedName: `x-ms-immutability-policy-until-date`,
				xmlName: `x-ms-immutability-policy-until-date`,
				type: { name: `DateTimeRfc1123` }
			},
			immutabilityPolicyMode: {
				serializedName: `x-ms-immutability-policy-mode`,
				xmlName: `x-ms-immutability-policy-mode`,
				type: {
					name: `Enum`,
					allowedValues: [
						`Mutable`,
						`Unlocked`,
						`Locked`
					]
				}
			}
		}
	}
}, Mm = {
	serializedName: `Blob_setImmutabilityPolicyExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobSetImmutabilityPolicyExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Nm = {
	serializedName: `Blob_deleteImmutabilityPolicyHeaders`,
	type: {
		name: `Composite`,
		className: `BlobDeleteImmutabilityPolicyHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			}
		}
	}
}, Pm = {
	serializedName: `Blob_deleteImmutabilityPolicyExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobDeleteImmutabilityPolicyExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Fm = {
	serializedName: `Blob_setLegalHoldHeaders`,
	type: {
		name: `Composite`,
		className: `BlobSetLegalHoldHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			legalHold: {
				serializedName: `x-ms-legal-hold`,
				xmlName: `x-ms-legal-hold`,
				type: { name: `Boolean` }
			}
		}
	}
}, Im = {
	serializedName: `Blob_setLegalHoldExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobSetLegalHoldExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Lm = {
	serializedName: `Blob_setMetadataHeaders`,
	type: {
		name: `Composite`,
		className: `BlobSetMetadataHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			versionId: {
				serializedName: `x-ms-version-id`,
				xmlName: `x-ms-version-id`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			isServerEncrypted: {
				serializedName: `x-ms-request-server-encrypted`,
				xmlName: `x-ms-request-server-encrypted`,
				type: { name: `Boolean` }
			},
			encryptionKeySha256: {
				serializedName: `x-ms-encryption-key-sha256`,
				xmlName: `x-ms-encryption-key-sha256`,
				type: { name: `String` }
			},
			encryptionScope: {
				serializedName: `x-ms-encryption-scope`,
				xmlName: `x-ms-encryption-scope`,
				type: { name: `String` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Rm = {
	serializedName: `Blob_setMetadataExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobSetMetadataExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, zm = {
	serializedName: `Blob_acquireLeaseHeaders`,
	type: {
		name: `Composite`,
		className: `BlobAcquireLeaseHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			leaseId: {
				serializedName: `x-ms-lease-id`,
				xmlName: `x-ms-lease-id`,
				type: { name: `String` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			}
		}
	}
}, Bm = {
	serializedName: `Blob_acquireLeaseExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobAcquireLeaseExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Vm = {
	serializedName: `Blob_releaseLeaseHeaders`,
	type: {
		name: `Composite`,
		className: `BlobReleaseLeaseHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			}
		}
	}
}, Hm = {
	serializedName: `Blob_releaseLeaseExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobReleaseLeaseExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Um = {
	serializedName: `Blob_renewLeaseHeaders`,
	type: {
		name: `Composite`,
		className: `BlobRenewLeaseHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			leaseId: {
				serializedName: `x-ms-lease-id`,
				xmlName: `x-ms-lease-id`,
				type: { name: `String` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			}
		}
	}
}, Wm = {
	serializedName: `Blob_renewLeaseExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobRenewLeaseExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Gm = {
	serializedName: `Blob_changeLeaseHeaders`,
	type: {
		name: `Composite`,
		className: `BlobChangeLeaseHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			leaseId: {
				serializedName: `x-ms-lease-id`,
				xmlName: `x-ms-lease-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			}
		}
	}
}, Km = {
	serializedName: `Blob_changeLeaseExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobChangeLeaseExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, qm = {
	serializedName: `Blob_breakLeaseHeaders`,
	type: {
		name: `Composite`,
		className: `BlobBreakLeaseHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			leaseTime: {
				serializedName: `x-ms-lease-time`,
				xmlName: `x-ms-lease-time`,
				type: { name: `Number` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			}
		}
	}
}, Jm = {
	serializedName: `Blob_breakLeaseExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobBreakLeaseExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Ym = {
	serializedName: `Blob_createSnapshotHeaders`,
	type: {
		name: `Composite`,
		className: `BlobCreateSnapshotHeaders`,
		modelProperties: {
			snapshot: {
				serializedName: `x-ms-snapshot`,
				xmlName: `x-ms-snapshot`,
				type: { name: `String` }
			},
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			versionId: {
				serializedName: `x-ms-version-id`,
				xmlName: `x-ms-version-id`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			isServerEncrypted: {
				serializedName: `x-ms-request-server-encrypted`,
				xmlName: `x-ms-request-server-encrypted`,
				type: { name: `Boolean` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Xm = {
	serializedName: `Blob_createSnapshotExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobCreateSnapshotExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Zm = {
	serializedName: `Blob_startCopyFromURLHeaders`,
	type: {
		name: `Composite`,
		className: `BlobStartCopyFromURLHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			versionId: {
				serializedName: `x-ms-version-id`,
				xmlName: `x-ms-version-id`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			copyId: {
				serializedName: `x-ms-copy-id`,
				xmlName: `x-ms-copy-id`,
				type: { name: `String` }
			},
			copyStatus: {
				serializedName: `x-ms-copy-status`,
				xmlName: `x-ms-copy-status`,
				type: {
					name: `Enum`,
					allowedValues: [
						`pending`,
						`success`,
						`aborted`,
						`failed`
					]
				}
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Qm = {
	serializedName: `Blob_startCopyFromURLExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobStartCopyFromURLExceptionHeaders`,
		modelProperties: {
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			},
			copySourceErrorCode: {
				serializedName: `x-ms-copy-source-error-code`,
				xmlName: `x-ms-copy-source-error-code`,
				type: { name: `String` }
			},
			copySourceStatusCode: {
				serializedName: `x-ms-copy-source-status-code`,
				xmlName: `x-ms-copy-source-status-code`,
				type: { name: `Number` }
			}
		}
	}
}, $m = {
	serializedName: `Blob_copyFromURLHeaders`,
	type: {
		name: `Composite`,
		className: `BlobCopyFromURLHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			versionId: {
				serializedName: `x-ms-version-id`,
				xmlName: `x-ms-version-id`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			copyId: {
				serializedName: `x-ms-copy-id`,
				xmlName: `x-ms-copy-id`,
				type: { name: `String` }
			},
			copyStatus: {
				defaultValue: `success`,
				isConstant: !0,
				serializedName: `x-ms-copy-status`,
				type: { name: `String` }
			},
			contentMD5: {
				serializedName: `content-md5`,
				xmlName: `content-md5`,
				type: { name: `ByteArray` }
			},
			xMsContentCrc64: {
				serializedName: `x-ms-content-crc64`,
				xmlName: `x-ms-content-crc64`,
				type: { name: `ByteArray` }
			},
			encryptionScope: {
				serializedName: `x-ms-encryption-scope`,
				xmlName: `x-ms-encryption-scope`,
				type: { name: `String` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, eh = {
	serializedName: `Blob_copyFromURLExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobCopyFromURLExceptionHeaders`,
		modelProperties: {
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			},
			copySourceErrorCode: {
				serializedName: `x-ms-copy-source-error-code`,
				xmlName: `x-ms-copy-source-error-code`,
				type: { name: `String` }
			},
			copySourceStatusCode: {
				serializedName: `x-ms-copy-source-status-code`,
				xmlName: `x-ms-copy-source-status-code`,
				type: { name: `Number` }
			}
		}
	}
}, th = {
	serializedName: `Blob_abortCopyFromURLHeaders`,
	type: {
		name: `Composite`,
		className: `BlobAbortCopyFromURLHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, nh = {
	serializedName: `Blob_abortCopyFromURLExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobAbortCopyFromURLExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, rh = {
	serializedName: `Blob_setTierHeaders`,
	type: {
		name: `Composite`,
		className: `BlobSetTierHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, ih = {
	serializedName: `Blob_setTierExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobSetTierExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, ah = {
	serializedName: `Blob_getAccountInfoHeaders`,
	type: {
		name: `Composite`,
		className: `BlobGetAccountInfoHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			skuName: {
				serializedName: `x-ms-sku-name`,
				xmlName: `x-ms-sku-name`,
				type: {
					name: `Enum`,
					allowedValues: [
						`Standard_LRS`,
						`Standard_GRS`,
						`Standard_RAGRS`,
						`Standard_ZRS`,
						`Premium_LRS`,
						`Standard_GZRS`,
						`Premium_ZRS`,
						`Standard_RAGZRS`
					]
				}
			},
			accountKind: {
				serializedName: `x-ms-account-kind`,
				xmlName: `x-ms-account-kind`,
				type: {
					name: `Enum`,
					allowedValues: [
						`Storage`,
						`BlobStorage`,
						`StorageV2`,
						`FileStorage`,
						`BlockBlobStorage`
					]
				}
			},
			isHierarchicalNamespaceEnabled: {
				serializedName: `x-ms-is-hns-enabled`,
				xmlName: `x-ms-is-hns-enabled`,
				type: { name: `Boolean` }
			}
		}
	}
}, oh = {
	serializedName: `Blob_getAccountInfoExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobGetAccountInfoExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, sh = {
	serializedName: `Blob_queryHeaders`,
	type: {
		name: `Composite`,
		className: `BlobQueryHeaders`,
		modelProperties: {
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			metadata: {
				serializedName: `x-ms-meta`,
				headerCollectionPrefix: `x-ms-meta-`,
				xmlName: `x-ms-meta`,
				type: {
					name: `Dictionary`,
					value: { type: { name: `String` } }
				}
			},
			contentLength: {
				serializedName: `content-length`,
				xmlName: `content-length`,
				type: { name: `Number` }
			},
			contentType: {
				serializedName: `content-type`,
				xmlName: `content-type`,
				type: { name: `String` }
			},
			contentRange: {
				serializedName: `content-range`,
				xmlName: `content-range`,
				type: { name: `String` }
			},
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			contentMD5: {
				serializedName: `content-md5`,
				xmlName: `content-md5`,
				type: { name: `ByteArray` }
			},
			contentEncoding: {
				serializedName: `content-encoding`,
				xmlName: `content-encoding`,
				type: { name: `String` }
			},
			cacheControl: {
				serializedName: `cache-control`,
				xmlName: `cache-control`,
				type: { name: `String` }
			},
			contentDisposition: {
				serializedName: `content-disposition`,
				xmlName: `content-disposition`,
				type: { name: `String` }
			},
			contentLanguage: {
				serializedName: `content-language`,
				xmlName: `content-language`,
				type: { name: `String` }
			},
			blobSequenceNumber: {
				serializedName: `x-ms-blob-sequence-number`,
				xmlName: `x-ms-blob-sequence-number`,
				type: { name: `Number` }
			},
			blobType: {
				serializedName: `x-ms-blob-type`,
				xmlName: `x-ms-blob-type`,
				type: {
					name: `Enum`,
					allowedValues: [
						`BlockBlob`,
						`PageBlob`,
						`AppendBlob`
					]
				}
			},
			copyCompletionTime: {
				serializedName: `x-ms-copy-completion-time`,
				xmlName: `x-ms-copy-completion-time`,
				type: { name: `DateTimeRfc1123` }
			},
			copyStatusDescription: {
				serializedName: `x-ms-copy-status-description`,
				xmlName: `x-ms-copy-status-description`,
				type: { name: `String` }
			},
			copyId: {
				serializedName: `x-ms-copy-id`,
				xmlName: `x-ms-copy-id`,
				type: { name: `String` }
			},
			copyProgress: {
				serializedName: `x-ms-copy-progress`,
				xmlName: `x-ms-copy-progress`,
				type: { name: `String` }
			},
			copySource: {
				serializedName: `x-ms-copy-source`,
				xmlName: `x-ms-copy-source`,
				type: { name: `String` }
			},
			copyStatus: {
				serializedName: `x-ms-copy-status`,
				xmlName: `x-ms-copy-status`,
				type: {
					name: `Enum`,
					allowedValues: [
						`pending`,
						`success`,
						`aborted`,
						`failed`
					]
				}
			},
			leaseDuration: {
				serializedName: `x-ms-lease-duration`,
				xmlName: `x-ms-lease-duration`,
				type: {
					name: `Enum`,
					allowedValues: [`infinite`, `fixed`]
				}
			},
			leaseState: {
				serializedName: `x-ms-lease-state`,
				xmlName: `x-ms-lease-state`,
				type: {
					name: `Enum`,
					allowedValues: [
						`available`,
						`leased`,
						`expired`,
						`breaking`,
						`broken`
					]
				}
			},
			leaseStatus: {
				serializedName: `x-ms-lease-status`,
				xmlName: `x-ms-lease-status`,
				type: {
					name: `Enum`,
					allowedValues: [`locked`, `unlocked`]
				}
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			acceptRanges: {
				serializedName: `accept-ranges`,
				xmlName: `accept-ranges`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			blobCommittedBlockCount: {
				serializedName: `x-ms-blob-committed-block-count`,
				xmlName: `x-ms-blob-committed-block-count`,
				type: { name: `Number` }
			},
			isServerEncrypted: {
				serializedName: `x-ms-server-encrypted`,
				xmlName: `x-ms-server-encrypted`,
				type: { name: `Boolean` }
			},
			encryptionKeySha256: {
				serializedName: `x-ms-encryption-key-sha256`,
				xmlName: `x-ms-encryption-key-sha256`,
				type: { name: `String` }
			},
			encryptionScope: {
				serializedName: `x-ms-encryption-scope`,
				xmlName: `x-ms-encryption-scope`,
				type: { name: `String` }
			},
			blobContentMD5: {
				serializedName: `x-ms-blob-content-md5`,
				xmlName: `x-ms-blob-content-md5`,
				type: { name: `ByteArray` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			},
			contentCrc64: {
				serializedName: `x-ms-content-crc64`,
				xmlName: `x-ms-content-crc64`,
				type: { name: `ByteArray` }
			}
		}
	}
}, ch = {
	serializedName: `Blob_queryExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobQueryExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, lh = {
	serializedName: `Blob_getTagsHeaders`,
	type: {
		name: `Composite`,
		className: `BlobGetTagsHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, uh = {
	serializedName: `Blob_getTagsExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobGetTagsExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, dh = {
	serializedName: `Blob_setTagsHeaders`,
	type: {
		name: `Composite`,
		className: `BlobSetTagsHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, fh = {
	serializedName: `Blob_setTagsExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobSetTagsExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, ph = {
	serializedName: `PageBlob_createHeaders`,
	type: {
		name: `Composite`,
		className: `PageBlobCreateHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			contentMD5: {
				serializedName: `content-md5`,
				xmlName: `content-md5`,
				type: { name: `ByteArray` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			versionId: {
				serializedName: `x-ms-version-id`,
				xmlName: `x-ms-version-id`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			isServerEncrypted: {
				serializedName: `x-ms-request-server-encrypted`,
				xmlName: `x-ms-request-server-encrypted`,
				type: { name: `Boolean` }
			},
			encryptionKeySha256: {
				serializedName: `x-ms-encryption-key-sha256`,
				xmlName: `x-ms-encryption-key-sha256`,
				type: { name: `String` }
			},
			encryptionScope: {
				serializedName: `x-ms-encryption-scope`,
				xmlName: `x-ms-encryption-scope`,
				type: { name: `String` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, mh = {
	serializedName: `PageBlob_createExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `PageBlobCreateExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, hh = {
	serializedName: `PageBlob_uploadPagesHeaders`,
	type: {
		name: `Composite`,
		className: `PageBlobUploadPagesHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			contentMD5: {
				serializedName: `content-md5`,
				xmlName: `content-md5`,
				type: { name: `ByteArray` }
			},
			xMsContentCrc64: {
				serializedName: `x-ms-content-crc64`,
				xmlName: `x-ms-content-crc64`,
				type: { name: `ByteArray` }
			},
			blobSequenceNumber: {
				serializedName: `x-ms-blob-sequence-number`,
				xmlName: `x-ms-blob-sequence-number`,
				type: { name: `Number` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			isServerEncrypted: {
				serializedName: `x-ms-request-server-encrypted`,
				xmlName: `x-ms-request-server-encrypted`,
				type: { name: `Boolean` }
			},
			encryptionKeySha256: {
				serializedName: `x-ms-encryption-key-sha256`,
				xmlName: `x-ms-encryption-key-sha256`,
				type: { name: `String` }
			},
			encryptionScope: {
				serializedName: `x-ms-encryption-scope`,
				xmlName: `x-ms-encryption-scope`,
				type: { name: `String` }
			},
			structuredBodyType: {
				serializedName: `x-ms-structured-body`,
				xmlName: `x-ms-structured-body`,
				type: { name: `String` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, gh = {
	serializedName: `PageBlob_uploadPagesExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `PageBlobUploadPagesExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, _h = {
	serializedName: `PageBlob_clearPagesHeaders`,
	type: {
		name: `Composite`,
		className: `PageBlobClearPagesHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			contentMD5: {
				serializedName: `content-md5`,
				xmlName: `content-md5`,
				type: { name: `ByteArray` }
			},
			xMsContentCrc64: {
				serializedName: `x-ms-content-crc64`,
				xmlName: `x-ms-content-crc64`,
				type: { name: `ByteArray` }
			},
			blobSequenceNumber: {
				serializedName: `x-ms-blob-sequence-number`,
				xmlName: `x-ms-blob-sequence-number`,
				type: { name: `Number` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, vh = {
	serializedName: `PageBlob_clearPagesExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `PageBlobClearPagesExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, yh = {
	serializedName: `PageBlob_uploadPagesFromURLHeaders`,
	type: {
		name: `Composite`,
		className: `PageBlobUploadPagesFromURLHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			contentMD5: {
				serializedName: `content-md5`,
				xmlName: `content-md5`,
				type: { name: `ByteArray` }
			},
			xMsContentCrc64: {
				serializedName: `x-ms-content-crc64`,
				xmlName: `x-ms-content-crc64`,
				type: { name: `ByteArray` }
			},
			blobSequenceNumber: {
				serializedName: `x-ms-blob-sequence-number`,
				xmlName: `x-ms-blob-sequence-number`,
				type: { name: `Number` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			isServerEncrypted: {
				serializedName: `x-ms-request-server-encrypted`,
				xmlName: `x-ms-request-server-encrypted`,
				type: { name: `Boolean` }
			},
			encryptionKeySha256: {
				serializedName: `x-ms-encryption-key-sha256`,
				xmlName: `x-ms-encryption-key-sha256`,
				type: { name: `String` }
			},
			encryptionScope: {
				serializedName: `x-ms-encryption-scope`,
				xmlName: `x-ms-encryption-scope`,
				type: { name: `String` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, bh = {
	serializedName: `PageBlob_uploadPagesFromURLExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `PageBlobUploadPagesFromURLExceptionHeaders`,
		modelProperties: {
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			},
			copySourceErrorCode: {
				serializedName: `x-ms-copy-source-error-code`,
				xmlName: `x-ms-copy-source-error-code`,
				type: { name: `String` }
			},
			copySourceStatusCode: {
				serializedName: `x-ms-copy-source-status-code`,
				xmlName: `x-ms-copy-source-status-code`,
				type: { name: `Number` }
			}
		}
	}
}, xh = {
	serializedName: `PageBlob_getPageRangesHeaders`,
	type: {
		name: `Composite`,
		className: `PageBlobGetPageRangesHeaders`,
		modelProperties: {
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			blobContentLength: {
				serializedName: `x-ms-blob-content-length`,
				xmlName: `x-ms-blob-content-length`,
				type: { name: `Number` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Sh = {
	serializedName: `PageBlob_getPageRangesExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `PageBlobGetPageRangesExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Ch = {
	serializedName: `PageBlob_getPageRangesDiffHeaders`,
	type: {
		name: `Composite`,
		className: `PageBlobGetPageRangesDiffHeaders`,
		modelProperties: {
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			blobContentLength: {
				serializedName: `x-ms-blob-content-length`,
				xmlName: `x-ms-blob-content-length`,
				type: { name: `Number` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, wh = {
	serializedName: `PageBlob_getPageRangesDiffExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `PageBlobGetPageRangesDiffExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Th = {
	serializedName: `PageBlob_resizeHeaders`,
	type: {
		name: `Composite`,
		className: `PageBlobResizeHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			blobSequenceNumber: {
				serializedName: `x-ms-blob-sequence-number`,
				xmlName: `x-ms-blob-sequence-number`,
				type: { name: `Number` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Eh = {
	serializedName: `PageBlob_resizeExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `PageBlobResizeExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Dh = {
	serializedName: `PageBlob_updateSequenceNumberHeaders`,
	type: {
		name: `Composite`,
		className: `PageBlobUpdateSequenceNumberHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			blobSequenceNumber: {
				serializedName: `x-ms-blob-sequence-number`,
				xmlName: `x-ms-blob-sequence-number`,
				type: { name: `Number` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Oh = {
	serializedName: `PageBlob_updateSequenceNumberExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `PageBlobUpdateSequenceNumberExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, kh = {
	serializedName: `PageBlob_copyIncrementalHeaders`,
	type: {
		name: `Composite`,
		className: `PageBlobCopyIncrementalHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			copyId: {
				serializedName: `x-ms-copy-id`,
				xmlName: `x-ms-copy-id`,
				type: { name: `String` }
			},
			copyStatus: {
				serializedName: `x-ms-copy-status`,
				xmlName: `x-ms-copy-status`,
				type: {
					name: `Enum`,
					allowedValues: [
						`pending`,
						`success`,
						`aborted`,
						`failed`
					]
				}
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Ah = {
	serializedName: `PageBlob_copyIncrementalExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `PageBlobCopyIncrementalExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, jh = {
	serializedName: `AppendBlob_createHeaders`,
	type: {
		name: `Composite`,
		className: `AppendBlobCreateHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			contentMD5: {
				serializedName: `content-md5`,
				xmlName: `content-md5`,
				type: { name: `ByteArray` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			versionId: {
				serializedName: `x-ms-version-id`,
				xmlName: `x-ms-version-id`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			isServerEncrypted: {
				serializedName: `x-ms-request-server-encrypted`,
				xmlName: `x-ms-request-server-encrypted`,
				type: { name: `Boolean` }
			},
			encryptionKeySha256: {
				serializedName: `x-ms-encryption-key-sha256`,
				xmlName: `x-ms-encryption-key-sha256`,
				type: { name: `String` }
			},
			encryptionScope: {
				serializedName: `x-ms-encryption-scope`,
				xmlName: `x-ms-encryption-scope`,
				type: { name: `String` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Mh = {
	serializedName: `AppendBlob_createExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `AppendBlobCreateExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Nh = {
	serializedName: `AppendBlob_appendBlockHeaders`,
	type: {
		name: `Composite`,
		className: `AppendBlobAppendBlockHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			contentMD5: {
				serializedName: `content-md5`,
				xmlName: `content-md5`,
				type: { name: `ByteArray` }
			},
			xMsContentCrc64: {
				serializedName: `x-ms-content-crc64`,
				xmlName: `x-ms-content-crc64`,
				type: { name: `ByteArray` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			blobAppendOffset: {
				serializedName: `x-ms-blob-append-offset`,
				xmlName: `x-ms-blob-append-offset`,
				type: { name: `String` }
			},
			blobCommittedBlockCount: {
				serializedName: `x-ms-blob-committed-block-count`,
				xmlName: `x-ms-blob-committed-block-count`,
				type: { name: `Number` }
			},
			isServerEncrypted: {
				serializedName: `x-ms-request-server-encrypted`,
				xmlName: `x-ms-request-server-encrypted`,
				type: { name: `Boolean` }
			},
			encryptionKeySha256: {
				serializedName: `x-ms-encryption-key-sha256`,
				xmlName: `x-ms-encryption-key-sha256`,
				type: { name: `String` }
			},
			encryptionScope: {
				serializedName: `x-ms-encryption-scope`,
				xmlName: `x-ms-encryption-scope`,
				type: { name: `String` }
			},
			structuredBodyType: {
				serializedName: `x-ms-structured-body`,
				xmlName: `x-ms-structured-body`,
				type: { name: `String` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Ph = {
	serializedName: `AppendBlob_appendBlockExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `AppendBlobAppendBlockExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Fh = {
	serializedName: `AppendBlob_appendBlockFromUrlHeaders`,
	type: {
		name: `Composite`,
		className: `AppendBlobAppendBlockFromUrlHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			contentMD5: {
				serializedName: `content-md5`,
				xmlName: `content-md5`,
				type: { name: `ByteArray` }
			},
			xMsContentCrc64: {
				serializedName: `x-ms-content-crc64`,
				xmlName: `x-ms-content-crc64`,
				type: { name: `ByteArray` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			blobAppendOffset: {
				serializedName: `x-ms-blob-append-offset`,
				xmlName: `x-ms-blob-append-offset`,
				type: { name: `String` }
			},
			blobCommittedBlockCount: {
				serializedName: `x-ms-blob-committed-block-count`,
				xmlName: `x-ms-blob-committed-block-count`,
				type: { name: `Number` }
			},
			encryptionKeySha256: {
				serializedName: `x-ms-encryption-key-sha256`,
				xmlName: `x-ms-encryption-key-sha256`,
				type: { name: `String` }
			},
			encryptionScope: {
				serializedName: `x-ms-encryption-scope`,
				xmlName: `x-ms-encryption-scope`,
				type: { name: `String` }
			},
			isServerEncrypted: {
				serializedName: `x-ms-request-server-encrypted`,
				xmlName: `x-ms-request-server-encrypted`,
				type: { name: `Boolean` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Ih = {
	serializedName: `AppendBlob_appendBlockFromUrlExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `AppendBlobAppendBlockFromUrlExceptionHeaders`,
		modelProperties: {
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			},
			copySourceErrorCode: {
				serializedName: `x-ms-copy-source-error-code`,
				xmlName: `x-ms-copy-source-error-code`,
				type: { name: `String` }
			},
			copySourceStatusCode: {
				serializedName: `x-ms-copy-source-status-code`,
				xmlName: `x-ms-copy-source-status-code`,
				type: { name: `Number` }
			}
		}
	}
}, Lh = {
	serializedName: `AppendBlob_sealHeaders`,
	type: {
		name: `Composite`,
		className: `AppendBlobSealHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			isSealed: {
				serializedName: `x-ms-blob-sealed`,
				xmlName: `x-ms-blob-sealed`,
				type: { name: `Boolean` }
			}
		}
	}
}, Rh = {
	serializedName: `AppendBlob_sealExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `AppendBlobSealExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, zh = {
	serializedName: `BlockBlob_uploadHeaders`,
	type: {
		name: `Composite`,
		className: `BlockBlobUploadHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			contentMD5: {
				serializedName: `content-md5`,
				xmlName: `content-md5`,
				type: { name: `ByteArray` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			versionId: {
				serializedName: `x-ms-version-id`,
				xmlName: `x-ms-version-id`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			isServerEncrypted: {
				serializedName: `x-ms-request-server-encrypted`,
				xmlName: `x-ms-request-server-encrypted`,
				type: { name: `Boolean` }
			},
			encryptionKeySha256: {
				serializedName: `x-ms-encryption-key-sha256`,
				xmlName: `x-ms-encryption-key-sha256`,
				type: { name: `String` }
			},
			encryptionScope: {
				serializedName: `x-ms-encryption-scope`,
				xmlName: `x-ms-encryption-scope`,
				type: { name: `String` }
			},
			structuredBodyType: {
				serializedName: `x-ms-structured-body`,
				xmlName: `x-ms-structured-body`,
				type: { name: `String` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Bh = {
	serializedName: `BlockBlob_uploadExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlockBlobUploadExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Vh = {
	serializedName: `BlockBlob_putBlobFromUrlHeaders`,
	type: {
		name: `Composite`,
		className: `BlockBlobPutBlobFromUrlHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			contentMD5: {
				serializedName: `content-md5`,
				xmlName: `content-md5`,
				type: { name: `ByteArray` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			versionId: {
				serializedName: `x-ms-version-id`,
				xmlName: `x-ms-version-id`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			isServerEncrypted: {
				serializedName: `x-ms-request-server-encrypted`,
				xmlName: `x-ms-request-server-encrypted`,
				type: { name: `Boolean` }
			},
			encryptionKeySha256: {
				serializedName: `x-ms-encryption-key-sha256`,
				xmlName: `x-ms-encryption-key-sha256`,
				type: { name: `String` }
			},
			encryptionScope: {
				serializedName: `x-ms-encryption-scope`,
				xmlName: `x-ms-encryption-scope`,
				type: { name: `String` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Hh = {
	serializedName: `BlockBlob_putBlobFromUrlExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlockBlobPutBlobFromUrlExceptionHeaders`,
		modelProperties: {
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			},
			copySourceErrorCode: {
				serializedName: `x-ms-copy-source-error-code`,
				xmlName: `x-ms-copy-source-error-code`,
				type: { name: `String` }
			},
			copySourceStatusCode: {
				serializedName: `x-ms-copy-source-status-code`,
				xmlName: `x-ms-copy-source-status-code`,
				type: { name: `Number` }
			}
		}
	}
}, Uh = {
	serializedName: `BlockBlob_stageBlockHeaders`,
	type: {
		name: `Composite`,
		className: `BlockBlobStageBlockHeaders`,
		modelProperties: {
			contentMD5: {
				serializedName: `content-md5`,
				xmlName: `content-md5`,
				type: { name: `ByteArray` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			xMsContentCrc64: {
				serializedName: `x-ms-content-crc64`,
				xmlName: `x-ms-content-crc64`,
				type: { name: `ByteArray` }
			},
			isServerEncrypted: {
				serializedName: `x-ms-request-server-encrypted`,
				xmlName: `x-ms-request-server-encrypted`,
				type: { name: `Boolean` }
			},
			encryptionKeySha256: {
				serializedName: `x-ms-encryption-key-sha256`,
				xmlName: `x-ms-encryption-key-sha256`,
				type: { name: `String` }
			},
			encryptionScope: {
				serializedName: `x-ms-encryption-scope`,
				xmlName: `x-ms-encryption-scope`,
				type: { name: `String` }
			},
			structuredBodyType: {
				serializedName: `x-ms-structured-body`,
				xmlName: `x-ms-structured-body`,
				type: { name: `String` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Wh = {
	serializedName: `BlockBlob_stageBlockExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlockBlobStageBlockExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Gh = {
	serializedName: `BlockBlob_stageBlockFromURLHeaders`,
	type: {
		name: `Composite`,
		className: `BlockBlobStageBlockFromURLHeaders`,
		modelProperties: {
			contentMD5: {
				serializedName: `content-md5`,
				xmlName: `content-md5`,
				type: { name: `ByteArray` }
			},
			xMsContentCrc64: {
				serializedName: `x-ms-content-crc64`,
				xmlName: `x-ms-content-crc64`,
				type: { name: `ByteArray` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			isServerEncrypted: {
				serializedName: `x-ms-request-server-encrypted`,
				xmlName: `x-ms-request-server-encrypted`,
				type: { name: `Boolean` }
			},
			encryptionKeySha256: {
				serializedName: `x-ms-encryption-key-sha256`,
				xmlName: `x-ms-encryption-key-sha256`,
				type: { name: `String` }
			},
			encryptionScope: {
				serializedName: `x-ms-encryption-scope`,
				xmlName: `x-ms-encryption-scope`,
				type: { name: `String` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Kh = {
	serializedName: `BlockBlob_stageBlockFromURLExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlockBlobStageBlockFromURLExceptionHeaders`,
		modelProperties: {
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			},
			copySourceErrorCode: {
				serializedName: `x-ms-copy-source-error-code`,
				xmlName: `x-ms-copy-source-error-code`,
				type: { name: `String` }
			},
			copySourceStatusCode: {
				serializedName: `x-ms-copy-source-status-code`,
				xmlName: `x-ms-copy-source-status-code`,
				type: { name: `Number` }
			}
		}
	}
}, qh = {
	serializedName: `BlockBlob_commitBlockListHeaders`,
	type: {
		name: `Composite`,
		className: `BlockBlobCommitBlockListHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			contentMD5: {
				serializedName: `content-md5`,
				xmlName: `content-md5`,
				type: { name: `ByteArray` }
			},
			xMsContentCrc64: {
				serializedName: `x-ms-content-crc64`,
				xmlName: `x-ms-content-crc64`,
				type: { name: `ByteArray` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			versionId: {
				serializedName: `x-ms-version-id`,
				xmlName: `x-ms-version-id`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			isServerEncrypted: {
				serializedName: `x-ms-request-server-encrypted`,
				xmlName: `x-ms-request-server-encrypted`,
				type: { name: `Boolean` }
			},
			encryptionKeySha256: {
				serializedName: `x-ms-encryption-key-sha256`,
				xmlName: `x-ms-encryption-key-sha256`,
				type: { name: `String` }
			},
			encryptionScope: {
				serializedName: `x-ms-encryption-scope`,
				xmlName: `x-ms-encryption-scope`,
				type: { name: `String` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Jh = {
	serializedName: `BlockBlob_commitBlockListExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlockBlobCommitBlockListExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Yh = {
	serializedName: `BlockBlob_getBlockListHeaders`,
	type: {
		name: `Composite`,
		className: `BlockBlobGetBlockListHeaders`,
		modelProperties: {
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			contentType: {
				serializedName: `content-type`,
				xmlName: `content-type`,
				type: { name: `String` }
			},
			blobContentLength: {
				serializedName: `x-ms-blob-content-length`,
				xmlName: `x-ms-blob-content-length`,
				type: { name: `Number` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Xh = {
	serializedName: `BlockBlob_getBlockListExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlockBlobGetBlockListExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Zh = {
	parameterPath: [`options`, `contentType`],
	mapper: {
		defaultValue: `application/xml`,
		isConstant: !0,
		serializedName: `Content-Type`,
		type: { name: `String` }
	}
}, Qh = {
	parameterPath: `blobServiceProperties`,
	mapper: Ff
}, $h = {
	parameterPath: `accept`,
	mapper: {
		defaultValue: `application/xml`,
		isConstant: !0,
		serializedName: `Accept`,
		type: { name: `String` }
	}
}, N = {
	parameterPath: `url`,
	mapper: {
		serializedName: `url`,
		required: !0,
		xmlName: `url`,
		type: { name: `String` }
	},
	skipEncoding: !0
}, eg = {
	parameterPath: `restype`,
	mapper: {
		defaultValue: `service`,
		isConstant: !0,
		serializedName: `restype`,
		type: { name: `String` }
	}
}, tg = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `properties`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, P = {
	parameterPath: [`options`, `timeoutInSeconds`],
	mapper: {
		constraints: { InclusiveMinimum: 0 },
		serializedName: `timeout`,
		xmlName: `timeout`,
		type: { name: `Number` }
	}
}, F = {
	parameterPath: `version`,
	mapper: {
		defaultValue: `2026-04-06`,
		isConstant: !0,
		serializedName: `x-ms-version`,
		type: { name: `String` }
	}
}, I = {
	parameterPath: [`options`, `requestId`],
	mapper: {
		serializedName: `x-ms-client-request-id`,
		xmlName: `x-ms-client-request-id`,
		type: { name: `String` }
	}
}, L = {
	parameterPath: `accept`,
	mapper: {
		defaultValue: `application/xml`,
		isConstant: !0,
		serializedName: `Accept`,
		type: { name: `String` }
	}
}, ng = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `stats`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, rg = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `list`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, ig = {
	parameterPath: [`options`, `prefix`],
	mapper: {
		serializedName: `prefix`,
		xmlName: `prefix`,
		type: { name: `String` }
	}
}, ag = {
	parameterPath: [`options`, `marker`],
	mapper: {
		serializedName: `marker`,
		xmlName: `marker`,
		type: { name: `String` }
	}
}, og = {
	parameterPath: [`options`, `maxPageSize`],
	mapper: {
		constraints: { InclusiveMinimum: 1 },
		serializedName: `maxresults`,
		xmlName: `maxresults`,
		type: { name: `Number` }
	}
}, sg = {
	parameterPath: [`options`, `include`],
	mapper: {
		serializedName: `include`,
		xmlName: `include`,
		xmlElementName: `ListContainersIncludeType`,
		type: {
			name: `Sequence`,
			element: { type: {
				name: `Enum`,
				allowedValues: [
					`metadata`,
					`deleted`,
					`system`
				]
			} }
		}
	},
	collectionFormat: `CSV`
}, cg = {
	parameterPath: `keyInfo`,
	mapper: Kf
}, lg = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `userdelegationkey`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, ug = {
	parameterPath: `restype`,
	mapper: {
		defaultValue: `account`,
		isConstant: !0,
		serializedName: `restype`,
		type: { name: `String` }
	}
}, dg = {
	parameterPath: `body`,
	mapper: {
		serializedName: `body`,
		required: !0,
		xmlName: `body`,
		type: { name: `Stream` }
	}
}, fg = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `batch`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, pg = {
	parameterPath: `contentLength`,
	mapper: {
		serializedName: `Content-Length`,
		required: !0,
		xmlName: `Content-Length`,
		type: { name: `Number` }
	}
}, mg = {
	parameterPath: `multipartContentType`,
	mapper: {
		serializedName: `Content-Type`,
		required: !0,
		xmlName: `Content-Type`,
		type: { name: `String` }
	}
}, hg = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `blobs`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, gg = {
	parameterPath: [`options`, `where`],
	mapper: {
		serializedName: `where`,
		xmlName: `where`,
		type: { name: `String` }
	}
}, _g = {
	parameterPath: `restype`,
	mapper: {
		defaultValue: `container`,
		isConstant: !0,
		serializedName: `restype`,
		type: { name: `String` }
	}
}, vg = {
	parameterPath: [`options`, `metadata`],
	mapper: {
		serializedName: `x-ms-meta`,
		xmlName: `x-ms-meta`,
		headerCollectionPrefix: `x-ms-meta-`,
		type: {
			name: `Dictionary`,
			value: { type: { name: `String` } }
		}
	}
}, yg = {
	parameterPath: [`options`, `access`],
	mapper: {
		serializedName: `x-ms-blob-public-access`,
		xmlName: `x-ms-blob-public-access`,
		type: {
			name: `Enum`,
			allowedValues: [`container`, `blob`]
		}
	}
}, bg = {
	parameterPath: [
		`options`,
		`containerEncryptionScope`,
		`defaultEncryptionScope`
	],
	mapper: {
		serializedName: `x-ms-default-encryption-scope`,
		xmlName: `x-ms-default-encryption-scope`,
		type: { name: `String` }
	}
}, xg = {
	parameterPath: [
		`options`,
		`containerEncryptionScope`,
		`preventEncryptionScopeOverride`
	],
	mapper: {
		serializedName: `x-ms-deny-encryption-scope-override`,
		xmlName: `x-ms-deny-encryption-scope-override`,
		type: { name: `Boolean` }
	}
}, R = {
	parameterPath: [
		`options`,
		`leaseAccessConditions`,
		`leaseId`
	],
	mapper: {
		serializedName: `x-ms-lease-id`,
		xmlName: `x-ms-lease-id`,
		type: { name: `String` }
	}
}, z = {
	parameterPath: [
		`options`,
		`modifiedAccessConditions`,
		`ifModifiedSince`
	],
	mapper: {
		serializedName: `If-Modified-Since`,
		xmlName: `If-Modified-Since`,
		type: { name: `DateTimeRfc1123` }
	}
}, B = {
	parameterPath: [
		`options`,
		`modifiedAccessConditions`,
		`ifUnmodifiedSince`
	],
	mapper: {
		serializedName: `If-Unmodified-Since`,
		xmlName: `If-Unmodified-Since`,
		type: { name: `DateTimeRfc1123` }
	}
}, Sg = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `metadata`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, Cg = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `acl`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, wg = {
	parameterPath: [`options`, `containerAcl`],
	mapper: {
		serializedName: `containerAcl`,
		xmlName: `SignedIdentifiers`,
		xmlIsWrapped: !0,
		xmlElementName: `SignedIdentifier`,
		type: {
			name: `Sequence`,
			element: { type: {
				name: `Composite`,
				className: `SignedIdentifier`
			} }
		}
	}
}, Tg = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `undelete`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, Eg = {
	parameterPath: [`options`, `deletedContainerName`],
	mapper: {
		serializedName: `x-ms-deleted-container-name`,
		xmlName: `x-ms-deleted-container-name`,
		type: { name: `String` }
	}
}, Dg = {
	parameterPath: [`options`, `deletedContainerVersion`],
	mapper: {
		serializedName: `x-ms-deleted-container-version`,
		xmlName: `x-ms-deleted-container-version`,
		type: { name: `String` }
	}
}, Og = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `rename`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, kg = {
	parameterPath: `sourceContainerName`,
	mapper: {
		serializedName: `x-ms-source-container-name`,
		required: !0,
		xmlName: `x-ms-source-container-name`,
		type: { name: `String` }
	}
}, Ag = {
	parameterPath: [`options`, `sourceLeaseId`],
	mapper: {
		serializedName: `x-ms-source-lease-id`,
		xmlName: `x-ms-source-lease-id`,
		type: { name: `String` }
	}
}, jg = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `lease`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, Mg = {
	parameterPath: `action`,
	mapper: {
		defaultValue: `acquire`,
		isConstant: !0,
		serializedName: `x-ms-lease-action`,
		type: { name: `String` }
	}
}, Ng = {
	parameterPath: [`options`, `duration`],
	mapper: {
		serializedName: `x-ms-lease-duration`,
		xmlName: `x-ms-lease-duration`,
		type: { name: `Number` }
	}
}, Pg = {
	parameterPath: [`options`, `proposedLeaseId`],
	mapper: {
		serializedName: `x-ms-proposed-lease-id`,
		xmlName: `x-ms-proposed-lease-id`,
		type: { name: `String` }
	}
}, Fg = {
	parameterPath: `action`,
	mapper: {
		defaultValue: `release`,
		isConstant: !0,
		serializedName: `x-ms-lease-action`,
		type: { name: `String` }
	}
}, Ig = {
	parameterPath: `leaseId`,
	mapper: {
		serializedName: `x-ms-lease-id`,
		required: !0,
		xmlName: `x-ms-lease-id`,
		type: { name: `String` }
	}
}, Lg = {
	parameterPath: `action`,
	mapper: {
		defaultValue: `renew`,
		isConstant: !0,
		serializedName: `x-ms-lease-action`,
		type: { name: `String` }
	}
}, Rg = {
	parameterPath: `action`,
	mapper: {
		defaultValue: `break`,
		isConstant: !0,
		serializedName: `x-ms-lease-action`,
		type: { name: `String` }
	}
}, zg = {
	parameterPath: [`options`, `breakPeriod`],
	mapper: {
		serializedName: `x-ms-lease-break-period`,
		xmlName: `x-ms-lease-break-period`,
		type: { name: `Number` }
	}
}, Bg = {
	parameterPath: `action`,
	mapper: {
		defaultValue: `change`,
		isConstant: !0,
		serializedName: `x-ms-lease-action`,
		type: { name: `String` }
	}
}, Vg = {
	parameterPath: `proposedLeaseId`,
	mapper: {
		serializedName: `x-ms-proposed-lease-id`,
		required: !0,
		xmlName: `x-ms-proposed-lease-id`,
		type: { name: `String` }
	}
}, Hg = {
	parameterPath: [`options`, `include`],
	mapper: {
		serializedName: `include`,
		xmlName: `include`,
		xmlElementName: `ListBlobsIncludeItem`,
		type: {
			name: `Sequence`,
			element: { type: {
				name: `Enum`,
				allowedValues: [
					`copy`,
					`deleted`,
					`metadata`,
					`snapshots`,
					`uncommittedblobs`,
					`versions`,
					`tags`,
					`immutabilitypolicy`,
					`legalhold`,
					`deletedwithversions`
				]
			} }
		}
	},
	collectionFormat: `CSV`
}, Ug = {
	parameterPath: [`options`, `startFrom`],
	mapper: {
		serializedName: `startFrom`,
		xmlName: `startFrom`,
		type: { name: `String` }
	}
}, Wg = {
	parameterPath: `delimiter`,
	mapper: {
		serializedName: `delimiter`,
		required: !0,
		xmlName: `delimiter`,
		type: { name: `String` }
	}
}, Gg = {
	parameterPath: [`options`, `snapshot`],
	mapper: {
		serializedName: `snapshot`,
		xmlName: `snapshot`,
		type: { name: `String` }
	}
}, Kg = {
	parameterPath: [`options`, `versionId`],
	mapper: {
		serializedName: `versionid`,
		xmlName: `versionid`,
		type: { name: `String` }
	}
}, qg = {
	parameterPath: [`options`, `range`],
	mapper: {
		serializedName: `x-ms-range`,
		xmlName: `x-ms-range`,
		type: { name: `String` }
	}
}, Jg = {
	parameterPath: [`options`, `rangeGetContentMD5`],
	mapper: {
		serializedName: `x-ms-range-get-content-md5`,
		xmlName: `x-ms-range-get-content-md5`,
		type: { name: `Boolean` }
	}
}, Yg = {
	parameterPath: [`options`, `rangeGetContentCRC64`],
	mapper: {
		serializedName: `x-ms-range-get-content-crc64`,
		xmlName: `x-ms-range-get-content-crc64`,
		type: { name: `Boolean` }
	}
}, Xg = {
	parameterPath: [`options`, `structuredBodyType`],
	mapper: {
		serializedName: `x-ms-structured-body`,
		xmlName: `x-ms-structured-body`,
		type: { name: `String` }
	}
}, V = {
	parameterPath: [
		`options`,
		`cpkInfo`,
		`encryptionKey`
	],
	mapper: {
		serializedName: `x-ms-encryption-key`,
		xmlName: `x-ms-encryption-key`,
		type: { name: `String` }
	}
}, H = {
	parameterPath: [
		`options`,
		`cpkInfo`,
		`encryptionKeySha256`
	],
	mapper: {
		serializedName: `x-ms-encryption-key-sha256`,
		xmlName: `x-ms-encryption-key-sha256`,
		type: { name: `String` }
	}
}, U = {
	parameterPath: [
		`options`,
		`cpkInfo`,
		`encryptionAlgorithm`
	],
	mapper: {
		serializedName: `x-ms-encryption-algorithm`,
		xmlName: `x-ms-encryption-algorithm`,
		type: { name: `String` }
	}
}, W = {
	parameterPath: [
		`options`,
		`modifiedAccessConditions`,
		`ifMatch`
	],
	mapper: {
		serializedName: `If-Match`,
		xmlName: `If-Match`,
		type: { name: `String` }
	}
}, G = {
	parameterPath: [
		`options`,
		`modifiedAccessConditions`,
		`ifNoneMatch`
	],
	mapper: {
		serializedName: `If-None-Match`,
		xmlName: `If-None-Match`,
		type: { name: `String` }
	}
}, K = {
	parameterPath: [
		`options`,
		`modifiedAccessConditions`,
		`ifTags`
	],
	mapper: {
		serializedName: `x-ms-if-tags`,
		xmlName: `x-ms-if-tags`,
		type: { name: `String` }
	}
}, Zg = {
	parameterPath: [`options`, `deleteSnapshots`],
	mapper: {
		serializedName: `x-ms-delete-snapshots`,
		xmlName: `x-ms-delete-snapshots`,
		type: {
			name: `Enum`,
			allowedValues: [`include`, `only`]
		}
	}
}, Qg = {
	parameterPath: [`options`, `blobDeleteType`],
	mapper: {
		serializedName: `deletetype`,
		xmlName: `deletetype`,
		type: { name: `String` }
	}
}, $g = {
	parameterPath: [`options`, `accessTierIfModifiedSince`],
	mapper: {
		serializedName: `x-ms-access-tier-if-modified-since`,
		xmlName: `x-ms-access-tier-if-modified-since`,
		type: { name: `DateTimeRfc1123` }
	}
}, e_ = {
	parameterPath: [`options`, `accessTierIfUnmodifiedSince`],
	mapper: {
		serializedName: `x-ms-access-tier-if-unmodified-since`,
		xmlName: `x-ms-access-tier-if-unmodified-since`,
		type: { name: `DateTimeRfc1123` }
	}
}, t_ = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `expiry`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, n_ = {
	parameterPath: `expiryOptions`,
	mapper: {
		serializedName: `x-ms-expiry-option`,
		required: !0,
		xmlName: `x-ms-expiry-option`,
		type: { name: `String` }
	}
}, r_ = {
	parameterPath: [`options`, `expiresOn`],
	mapper: {
		serializedName: `x-ms-expiry-time`,
		xmlName: `x-ms-expiry-time`,
		type: { name: `String` }
	}
}, i_ = {
	parameterPath: [
		`options`,
		`blobHttpHeaders`,
		`blobCacheControl`
	],
	mapper: {
		serializedName: `x-ms-blob-cache-control`,
		xmlName: `x-ms-blob-cache-control`,
		type: { name: `String` }
	}
}, a_ = {
	parameterPath: [
		`options`,
		`blobHttpHeaders`,
		`blobContentType`
	],
	mapper: {
		serializedName: `x-ms-blob-content-type`,
		xmlName: `x-ms-blob-content-type`,
		type: { name: `String` }
	}
}, o_ = {
	parameterPath: [
		`options`,
		`blobHttpHeaders`,
		`blobContentMD5`
	],
	mapper: {
		serializedName: `x-ms-blob-content-md5`,
		xmlName: `x-ms-blob-content-md5`,
		type: { name: `ByteArray` }
	}
}, s_ = {
	parameterPath: [
		`options`,
		`blobHttpHeaders`,
		`blobContentEncoding`
	],
	mapper: {
		serializedName: `x-ms-blob-content-encoding`,
		xmlName: `x-ms-blob-content-encoding`,
		type: { name: `String` }
	}
}, c_ = {
	parameterPath: [
		`options`,
		`blobHttpHeaders`,
		`blobContentLanguage`
	],
	mapper: {
		serializedName: `x-ms-blob-content-language`,
		xmlName: `x-ms-blob-content-language`,
		type: { name: `String` }
	}
}, l_ = {
	parameterPath: [
		`options`,
		`blobHttpHeaders`,
		`blobContentDisposition`
	],
	mapper: {
		serializedName: `x-ms-blob-content-disposition`,
		xmlName: `x-ms-blob-content-disposition`,
		type: { name: `String` }
	}
}, u_ = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `immutabilityPolicies`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, d_ = {
	parameterPath: [`options`, `immutabilityPolicyExpiry`],
	mapper: {
		serializedName: `x-ms-immutability-policy-until-date`,
		xmlName: `x-ms-immutability-policy-until-date`,
		type: { name: `DateTimeRfc1123` }
	}
}, f_ = {
	parameterPath: [`options`, `immutabilityPolicyMode`],
	mapper: {
		serializedName: `x-ms-immutability-policy-mode`,
		xmlName: `x-ms-immutability-policy-mode`,
		type: {
			name: `Enum`,
			allowedValues: [
				`Mutable`,
				`Unlocked`,
				`Locked`
			]
		}
	}
}, p_ = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `legalhold`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, m_ = {
	parameterPath: `legalHold`,
	mapper: {
		serializedName: `x-ms-legal-hold`,
		required: !0,
		xmlName: `x-ms-legal-hold`,
		type: { name: `Boolean` }
	}
}, h_ = {
	parameterPath: [`options`, `encryptionScope`],
	mapper: {
		serializedName: `x-ms-encryption-scope`,
		xmlName: `x-ms-encryption-scope`,
		type: { name: `String` }
	}
}, g_ = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `snapshot`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, __ = {
	parameterPath: [`options`, `tier`],
	mapper: {
		serializedName: `x-ms-access-tier`,
		xmlName: `x-ms-access-tier`,
		type: {
			name: `Enum`,
			allowedValues: [
				`P4`,
				`P6`,
				`P10`,
				`P15`,
				`P20`,
				`P30`,
				`P40`,
				`P50`,
				`P60`,
				`P70`,
				`P80`,
				`Hot`,
				`Cool`,
				`Archive`,
				`Cold`
			]
		}
	}
}, v_ = {
	parameterPath: [`options`, `rehydratePriority`],
	mapper: {
		serializedName: `x-ms-rehydrate-priority`,
		xmlName: `x-ms-rehydrate-priority`,
		type: {
			name: `Enum`,
			allowedValues: [`High`, `Standard`]
		}
	}
}, y_ = {
	parameterPath: [
		`options`,
		`sourceModifiedAccessConditions`,
		`sourceIfModifiedSince`
	],
	mapper: {
		serializedName: `x-ms-source-if-modified-since`,
		xmlName: `x-ms-source-if-modified-since`,
		type: { name: `DateTimeRfc1123` }
	}
}, b_ = {
	parameterPath: [
		`options`,
		`sourceModifiedAccessConditions`,
		`sourceIfUnmodifiedSince`
	],
	mapper: {
		serializedName: `x-ms-source-if-unmodified-since`,
		xmlName: `x-ms-source-if-unmodified-since`,
		type: { name: `DateTimeRfc1123` }
	}
}, x_ = {
	parameterPath: [
		`options`,
		`sourceModifiedAccessConditions`,
		`sourceIfMatch`
	],
	mapper: {
		serializedName: `x-ms-source-if-match`,
		xmlName: `x-ms-source-if-match`,
		type: { name: `String` }
	}
}, S_ = {
	parameterPath: [
		`options`,
		`sourceModifiedAccessConditions`,
		`sourceIfNoneMatch`
	],
	mapper: {
		serializedName: `x-ms-source-if-none-match`,
		xmlName: `x-ms-source-if-none-match`,
		type: { name: `String` }
	}
}, C_ = {
	parameterPath: [
		`options`,
		`sourceModifiedAccessConditions`,
		`sourceIfTags`
	],
	mapper: {
		serializedName: `x-ms-source-if-tags`,
		xmlName: `x-ms-source-if-tags`,
		type: { name: `String` }
	}
}, w_ = {
	parameterPath: `copySource`,
	mapper: {
		serializedName: `x-ms-copy-source`,
		required: !0,
		xmlName: `x-ms-copy-source`,
		type: { name: `String` }
	}
}, T_ = {
	parameterPath: [`options`, `blobTagsString`],
	mapper: {
		serializedName: `x-ms-tags`,
		xmlName: `x-ms-tags`,
		type: { name: `String` }
	}
}, E_ = {
	parameterPath: [`options`, `sealBlob`],
	mapper: {
		serializedName: `x-ms-seal-blob`,
		xmlName: `x-ms-seal-blob`,
		type: { name: `Boolean` }
	}
}, D_ = {
	parameterPath: [`options`, `legalHold`],
	mapper: {
		serializedName: `x-ms-legal-hold`,
		xmlName: `x-ms-legal-hold`,
		type: { name: `Boolean` }
	}
}, O_ = {
	parameterPath: `xMsRequiresSync`,
	mapper: {
		defaultValue: `true`,
		isConstant: !0,
		serializedName: `x-ms-requires-sync`,
		type: { name: `String` }
	}
}, k_ = {
	parameterPath: [`options`, `sourceContentMD5`],
	mapper: {
		serializedName: `x-ms-source-content-md5`,
		xmlName: `x-ms-source-content-md5`,
		type: { name: `ByteArray` }
	}
}, A_ = {
	parameterPath: [`options`, `copySourceAuthorization`],
	mapper: {
		serializedName: `x-ms-copy-source-authorization`,
		xmlName: `x-ms-copy-source-authorization`,
		type: { name: `String` }
	}
}, j_ = {
	parameterPath: [`options`, `copySourceTags`],
	mapper: {
		serializedName: `x-ms-copy-source-tag-option`,
		xmlName: `x-ms-copy-source-tag-option`,
		type: {
			name: `Enum`,
			allowedValues: [`REPLACE`, `COPY`]
		}
	}
}, M_ = {
	parameterPath: [`options`, `fileRequestIntent`],
	mapper: {
		serializedName: `x-ms-file-request-intent`,
		xmlName: `x-ms-file-request-intent`,
		type: { name: `String` }
	}
}, N_ = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `copy`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, P_ = {
	parameterPath: `copyActionAbortConstant`,
	mapper: {
		defaultValue: `abort`,
		isConstant: !0,
		serializedName: `x-ms-copy-action`,
		type: { name: `String` }
	}
}, F_ = {
	parameterPath: `copyId`,
	mapper: {
		serializedName: `copyid`,
		required: !0,
		xmlName: `copyid`,
		type: { name: `String` }
	}
}, I_ = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `tier`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, L_ = {
	parameterPath: `tier`,
	mapper: {
		serializedName: `x-ms-access-tier`,
		required: !0,
		xmlName: `x-ms-access-tier`,
		type: {
			name: `Enum`,
			allowedValues: [
				`P4`,
				`P6`,
				`P10`,
				`P15`,
				`P20`,
				`P30`,
				`P40`,
				`P50`,
				`P60`,
				`P70`,
				`P80`,
				`Hot`,
				`Cool`,
				`Archive`,
				`Cold`
			]
		}
	}
}, R_ = {
	parameterPath: [`options`, `queryRequest`],
	mapper: mp
}, z_ = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `query`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, B_ = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `tags`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, V_ = {
	parameterPath: [
		`options`,
		`blobModifiedAccessConditions`,
		`ifModifiedSince`
	],
	mapper: {
		serializedName: `x-ms-blob-if-modified-since`,
		xmlName: `x-ms-blob-if-modified-since`,
		type: { name: `DateTimeRfc1123` }
	}
}, H_ = {
	parameterPath: [
		`options`,
		`blobModifiedAccessConditions`,
		`ifUnmodifiedSince`
	],
	mapper: {
		serializedName: `x-ms-blob-if-unmodified-since`,
		xmlName: `x-ms-blob-if-unmodified-since`,
		type: { name: `DateTimeRfc1123` }
	}
}, U_ = {
	parameterPath: [
		`options`,
		`blobModifiedAccessConditions`,
		`ifMatch`
	],
	mapper: {
		serializedName: `x-ms-blob-if-match`,
		xmlName: `x-ms-blob-if-match`,
		type: { name: `String` }
	}
}, W_ = {
	parameterPath: [
		`options`,
		`blobModifiedAccessConditions`,
		`ifNoneMatch`
	],
	mapper: {
		serializedName: `x-ms-blob-if-none-match`,
		xmlName: `x-ms-blob-if-none-match`,
		type: { name: `String` }
	}
}, G_ = {
	parameterPath: [`options`, `tags`],
	mapper: Xf
}, K_ = {
	parameterPath: [`options`, `transactionalContentMD5`],
	mapper: {
		serializedName: `Content-MD5`,
		xmlName: `Content-MD5`,
		type: { name: `ByteArray` }
	}
}, q_ = {
	parameterPath: [`options`, `transactionalContentCrc64`],
	mapper: {
		serializedName: `x-ms-content-crc64`,
		xmlName: `x-ms-content-crc64`,
		type: { name: `ByteArray` }
	}
}, J_ = {
	parameterPath: `blobType`,
	mapper: {
		defaultValue: `PageBlob`,
		isConstant: !0,
		serializedName: `x-ms-blob-type`,
		type: { name: `String` }
	}
}, Y_ = {
	parameterPath: `blobContentLength`,
	mapper: {
		serializedName: `x-ms-blob-content-length`,
		required: !0,
		xmlName: `x-ms-blob-content-length`,
		type: { name: `Number` }
	}
}, X_ = {
	parameterPath: [`options`, `blobSequenceNumber`],
	mapper: {
		defaultValue: 0,
		serializedName: `x-ms-blob-sequence-number`,
		xmlName: `x-ms-blob-sequence-number`,
		type: { name: `Number` }
	}
}, Z_ = {
	parameterPath: [`options`, `contentType`],
	mapper: {
		defaultValue: `application/octet-stream`,
		isConstant: !0,
		serializedName: `Content-Type`,
		type: { name: `String` }
	}
}, Q_ = {
	parameterPath: `body`,
	mapper: {
		serializedName: `body`,
		required: !0,
		xmlName: `body`,
		type: { name: `Stream` }
	}
}, $_ = {
	parameterPath: `accept`,
	mapper: {
		defaultValue: `application/xml`,
		isConstant: !0,
		serializedName: `Accept`,
		type: { name: `String` }
	}
}, ev = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `page`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, tv = {
	parameterPath: `pageWrite`,
	mapper: {
		defaultValue: `update`,
		isConstant: !0,
		serializedName: `x-ms-page-write`,
		type: { name: `String` }
	}
}, nv = {
	parameterPath: [
		`options`,
		`sequenceNumberAccessConditions`,
		`ifSequenceNumberLessThanOrEqualTo`
	],
	mapper: {
		serializedName: `x-ms-if-sequence-number-le`,
		xmlName: `x-ms-if-sequence-number-le`,
		type: { name: `Number` }
	}
}, rv = {
	parameterPath: [
		`options`,
		`sequenceNumberAccessConditions`,
		`ifSequenceNumberLessThan`
	],
	mapper: {
		serializedName: `x-ms-if-sequence-number-lt`,
		xmlName: `x-ms-if-sequence-number-lt`,
		type: { name: `Number` }
	}
}, iv = {
	parameterPath: [
		`options`,
		`sequenceNumberAccessConditions`,
		`ifSequenceNumberEqualTo`
	],
	mapper: {
		serializedName: `x-ms-if-sequence-number-eq`,
		xmlName: `x-ms-if-sequence-number-eq`,
		type: { name: `Number` }
	}
}, av = {
	parameterPath: [`options`, `structuredContentLength`],
	mapper: {
		serializedName: `x-ms-structured-content-length`,
		xmlName: `x-ms-structured-content-length`,
		type: { name: `Number` }
	}
}, ov = {
	parameterPath: `pageWrite`,
	mapper: {
		defaultValue: `clear`,
		isConstant: !0,
		serializedName: `x-ms-page-write`,
		type: { name: `String` }
	}
}, sv = {
	parameterPath: `sourceUrl`,
	mapper: {
		serializedName: `x-ms-copy-source`,
		required: !0,
		xmlName: `x-ms-copy-source`,
		type: { name: `String` }
	}
}, cv = {
	parameterPath: `sourceRange`,
	mapper: {
		serializedName: `x-ms-source-range`,
		required: !0,
		xmlName: `x-ms-source-range`,
		type: { name: `String` }
	}
}, lv = {
	parameterPath: [`options`, `sourceContentCrc64`],
	mapper: {
		serializedName: `x-ms-source-content-crc64`,
		xmlName: `x-ms-source-content-crc64`,
		type: { name: `ByteArray` }
	}
}, uv = {
	parameterPath: `range`,
	mapper: {
		serializedName: `x-ms-range`,
		required: !0,
		xmlName: `x-ms-range`,
		type: { name: `String` }
	}
}, dv = {
	parameterPath: [
		`options`,
		`sourceCpkInfo`,
		`sourceEncryptionKey`
	],
	mapper: {
		serializedName: `x-ms-source-encryption-key`,
		xmlName: `x-ms-source-encryption-key`,
		type: { name: `String` }
	}
}, fv = {
	parameterPath: [
		`options`,
		`sourceCpkInfo`,
		`sourceEncryptionKeySha256`
	],
	mapper: {
		serializedName: `x-ms-source-encryption-key-sha256`,
		xmlName: `x-ms-source-encryption-key-sha256`,
		type: { name: `String` }
	}
}, pv = {
	parameterPath: [
		`options`,
		`sourceCpkInfo`,
		`sourceEncryptionAlgorithm`
	],
	mapper: {
		serializedName: `x-ms-source-encryption-algorithm`,
		xmlName: `x-ms-source-encryption-algorithm`,
		type: { name: `String` }
	}
}, mv = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `pagelist`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, hv = {
	parameterPath: [`options`, `prevsnapshot`],
	mapper: {
		serializedName: `prevsnapshot`,
		xmlName: `prevsnapshot`,
		type: { name: `String` }
	}
}, gv = {
	parameterPath: [`options`, `prevSnapshotUrl`],
	mapper: {
		serializedName: `x-ms-previous-snapshot-url`,
		xmlName: `x-ms-previous-snapshot-url`,
		type: { name: `String` }
	}
}, _v = {
	parameterPath: `sequenceNumberAction`,
	mapper: {
		serializedName: `x-ms-sequence-number-action`,
		required: !0,
		xmlName: `x-ms-sequence-number-action`,
		type: {
			name: `Enum`,
			allowedValues: [
				`max`,
				`update`,
				`increment`
			]
		}
	}
}, vv = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `incrementalcopy`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, yv = {
	parameterPath: `blobType`,
	mapper: {
		defaultValue: `AppendBlob`,
		isConstant: !0,
		serializedName: `x-ms-blob-type`,
		type: { name: `String` }
	}
}, bv = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `appendblock`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, xv = {
	parameterPath: [
		`options`,
		`appendPositionAccessConditions`,
		`maxSize`
	],
	mapper: {
		serializedName: `x-ms-blob-condition-maxsize`,
		xmlName: `x-ms-blob-condition-maxsize`,
		type: { name: `Number` }
	}
}, Sv = {
	parameterPath: [
		`options`,
		`appendPositionAccessConditions`,
		`appendPosition`
	],
	mapper: {
		serializedName: `x-ms-blob-condition-appendpos`,
		xmlName: `x-ms-blob-condition-appendpos`,
		type: { name: `Number` }
	}
}, Cv = {
	parameterPath: [`options`, `sourceRange`],
	mapper: {
		serializedName: `x-ms-source-range`,
		xmlName: `x-ms-source-range`,
		type: { name: `String` }
	}
}, wv = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `seal`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, Tv = {
	parameterPath: `blobType`,
	mapper: {
		defaultValue: `BlockBlob`,
		isConstant: !0,
		serializedName: `x-ms-blob-type`,
		type: { name: `String` }
	}
}, Ev = {
	parameterPath: [`options`, `copySourceBlobProperties`],
	mapper: {
		serializedName: `x-ms-copy-source-blob-properties`,
		xmlName: `x-ms-copy-source-blob-properties`,
		type: { name: `Boolean` }
	}
}, Dv = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `block`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, Ov = {
	parameterPath: `blockId`,
	mapper: {
		serializedName: `blockid`,
		required: !0,
		xmlName: `blockid`,
		type: { name: `String` }
	}
}, kv = {
	parameterPath: `blocks`,
	mapper: cp
}, Av = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `blocklist`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, jv = {
	parameterPath: `listType`,
	mapper: {
		defaultValue: `committed`,
		serializedName: `blocklisttype`,
		required: !0,
		xmlName: `blocklisttype`,
		type: {
			name: `Enum`,
			allowedValues: [
				`committed`,
				`uncommitted`,
				`all`
			]
		}
	}
};
var Mv = class {
	client;
	constructor(e) {
		this.client = e;
	}
	setProperties(e, t) {
		return this.client.sendOperationRequest({
			blobServiceProperties: e,
			options: t
		}, Pv);
	}
	getProperties(e) {
		return this.client.sendOperationRequest({ options: e }, Fv);
	}
	getStatistics(e) {
		return this.client.sendOperationRequest({ options: e }, Iv);
	}
	listContainersSegment(e) {
		return this.client.sendOperationRequest({ options: e }, Lv);
	}
	getUserDelegationKey(e, t) {
		return this.client.sendOperationRequest({
			keyInfo: e,
			options: t
		}, Rv);
	}
	getAccountInfo(e) {
		return this.client.sendOperationRequest({ options: e }, zv);
	}
	submitBatch(e, t, n, r) {
		return this.client.sendOperationRequest({
			contentLength: e,
			multipartContentType: t,
			body: n,
			options: r
		}, Bv);
	}
	filterBlobs(e) {
		return this.client.sendOperationRequest({ options: e }, Vv);
	}
};
const Nv = jo(Pf, !0), Pv = {
	path: `/`,
	httpMethod: `PUT`,
	responses: {
		202: { headersMapper: xp },
		default: {
			bodyMapper: M,
			headersMapper: Sp
		}
	},
	requestBody: Qh,
	queryParameters: [
		eg,
		tg,
		P
	],
	urlParameters: [N],
	headerParameters: [
		Zh,
		$h,
		F,
		I
	],
	isXML: !0,
	contentType: `application/xml; charset=utf-8`,
	mediaType: `xml`,
	serializer: Nv
}, Fv = {
	path: `/`,
	httpMethod: `GET`,
	responses: {
		200: {
			bodyMapper: Ff,
			headersMapper: Cp
		},
		default: {
			bodyMapper: M,
			headersMapper: wp
		}
	},
	queryParameters: [
		eg,
		tg,
		P
	],
	urlParameters: [N],
	headerParameters: [
		F,
		I,
		L
	],
	isXML: !0,
	serializer: Nv
}, Iv = {
	path: `/`,
	httpMethod: `GET`,
	responses: {
		200: {
			bodyMapper: Vf,
			headersMapper: Tp
		},
		default: {
			bodyMapper: M,
			headersMapper: Ep
		}
	},
	queryParameters: [
		eg,
		P,
		ng
	],
	urlParameters: [N],
	headerParameters: [
		F,
		I,
		L
	],
	isXML: !0,
	serializer: Nv
}, Lv = {
	path: `/`,
	httpMethod: `GET`,
	responses: {
		200: {
			bodyMapper: Uf,
			headersMapper: Dp
		},
		default: {
			bodyMapper: M,
			headersMapper: Op
		}
	},
	queryParameters: [
		P,
		rg,
		ig,
		ag,
		og,
		sg
	],
	urlParameters: [N],
	headerParameters: [
		F,
		I,
		L
	],
	isXML: !0,
	serializer: Nv
}, Rv = {
	path: `/`,
	httpMethod: `POST`,
	responses: {
		200: {
			bodyMapper: qf,
			headersMapper: kp
		},
		default: {
			bodyMapper: M,
			headersMapper: Ap
		}
	},
	requestBody: cg,
	queryParameters: [
		eg,
		P,
		lg
	],
	urlParameters: [N],
	headerParameters: [
		Zh,
		$h,
		F,
		I
	],
	isXML: !0,
	contentType: `application/xml; charset=utf-8`,
	mediaType: `xml`,
	serializer: Nv
}, zv = {
	path: `/`,
	httpMethod: `GET`,
	responses: {
		200: { headersMapper: jp },
		default: {
			bodyMapper: M,
			headersMapper: Mp
		}
	},
	queryParameters: [
		tg,
		P,
		ug
	],
	urlParameters: [N],
	headerParameters: [
		F,
		I,
		L
	],
	isXML: !0,
	serializer: Nv
}, Bv = {
	path: `/`,
	httpMethod: `POST`,
	responses: {
		202: {
			bodyMapper: {
				type: { name: `Stream` },
				serializedName: `parsedResponse`
			},
			headersMapper: Np
		},
		default: {
			bodyMapper: M,
			headersMapper: Pp
		}
	},
	requestBody: dg,
	queryParameters: [P, fg],
	urlParameters: [N],
	headerParameters: [
		$h,
		F,
		I,
		pg,
		mg
	],
	isXML: !0,
	contentType: `application/xml; charset=utf-8`,
	mediaType: `xml`,
	serializer: Nv
}, Vv = {
	path: `/`,
	httpMethod: `GET`,
	responses: {
		200: {
			bodyMapper: Jf,
			headersMapper: Fp
		},
		default: {
			bodyMapper: M,
			headersMapper: Ip
		}
	},
	queryParameters: [
		P,
		ag,
		og,
		hg,
		gg
	],
	urlParameters: [N],
	headerParameters: [
		F,
		I,
		L
	],
	isXML: !0,
	serializer: Nv
};
var Hv = class {
	client;
	constructor(e) {
		this.client = e;
	}
	create(e) {
		return this.client.sendOperationRequest({ options: e }, Uv);
	}
	getProperties(e) {
		return this.client.sendOperationRequest({ options: e }, Wv);
	}
	delete(e) {
		return this.client.sendOperationRequest({ options: e }, Gv);
	}
	setMetadata(e) {
		return this.client.sendOperationRequest({ options: e }, Kv);
	}
	getAccessPolicy(e) {
		return this.client.sendOperationRequest({ options: e }, qv);
	}
	setAccessPolicy(e) {
		return this.client.sendOperationRequest({ options: e }, Jv);
	}
	restore(e) {
		return this.client.sendOperationRequest({ options: e }, Yv);
	}
	rename(e, t) {
		return this.client.sendOperationRequest({
			sourceContainerName: e,
			options: t
		}, Xv);
	}
	submitBatch(e, t, n, r) {
		return this.client.sendOperationRequest({
			contentLength: e,
			multipartContentType: t,
			body: n,
			options: r
		}, Zv);
	}
	filterBlobs(e) {
		return this.client.sendOperationRequest({ options: e }, Qv);
	}
	acquireLease(e) {
		return this.client.sendOperationRequest({ options: e }, $v);
	}
	releaseLease(e, t) {
		return this.client.sendOperationRequest({
			leaseId: e,
			options: t
		}, ey);
	}
	renewLease(e, t) {
		return this.client.sendOperationRequest({
			leaseId: e,
			options: t
		}, ty);
	}
	breakLease(e) {
		return this.client.sendOperationRequest({ options: e }, ny);
	}
	changeLease(e, t, n) {
		return this.client.sendOperationRequest({
			leaseId: e,
			proposedLeaseId: t,
			options: n
		}, ry);
	}
	listBlobFlatSegment(e) {
		return this.client.sendOperationRequest({ options: e }, iy);
	}
	listBlobHierarchySegment(e, t) {
		return this.client.sendOperationRequest({
			delimiter: e,
			options: t
		}, ay);
	}
	getAccountInfo(e) {
		return this.client.sendOperationRequest({ options: e }, oy);
	}
};
const q = jo(Pf, !0), Uv = {
	path: `/{containerName}`,
	httpMethod: `PUT`,
	responses: {
		201: { headersMapper: Lp },
		default: {
			bodyMapper: M,
			headersMapper: Rp
		}
	},
	queryParameters: [P, _g],
	urlParameters: [N],
	headerParameters: [
		F,
		I,
		L,
		vg,
		yg,
		bg,
		xg
	],
	isXML: !0,
	serializer: q
}, Wv = {
	path: `/{containerName}`,
	httpMethod: `GET`,
	responses: {
		200: { headersMapper: zp },
		default: {
			bodyMapper: M,
			headersMapper: Bp
		}
	},
	queryParameters: [P, _g],
	urlParameters: [N],
	headerParameters: [
		F,
		I,
		L,
		R
	],
	isXML: !0,
	serializer: q
}, Gv = {
	path: `/{containerName}`,
	httpMethod: `DELETE`,
	responses: {
		202: { headersMapper: Vp },
		default: {
			bodyMapper: M,
			headersMapper: Hp
		}
	},
	queryParameters: [P, _g],
	urlParameters: [N],
	headerParameters: [
		F,
		I,
		L,
		R,
		z,
		B
	],
	isXML: !0,
	serializer: q
}, Kv = {
	path: `/{containerName}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: Up },
		default: {
			bodyMapper: M,
			headersMapper: Wp
		}
	},
	queryParameters: [
		P,
		_g,
		Sg
	],
	urlParameters: [N],
	headerParameters: [
		F,
		I,
		L,
		vg,
		R,
		z
	],
	isXML: !0,
	serializer: q
}, qv = {
	path: `/{containerName}`,
	httpMethod: `GET`,
	responses: {
		200: {
			bodyMapper: {
				type: {
					name: `Sequence`,
					element: { type: {
						name: `Composite`,
						className: `SignedIdentifier`
					} }
				},
				serializedName: `SignedIdentifiers`,
				xmlName: `SignedIdentifiers`,
				xmlIsWrapped: !0,
				xmlElementName: `SignedIdentifier`
			},
			headersMapper: Gp
		},
		default: {
			bodyMapper: M,
			headersMapper: Kp
		}
	},
	queryParameters: [
		P,
		_g,
		Cg
	],
	urlParameters: [N],
	headerParameters: [
		F,
		I,
		L,
		R
	],
	isXML: !0,
	serializer: q
}, Jv = {
	path: `/{containerName}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: qp },
		default: {
			bodyMapper: M,
			headersMapper: Jp
		}
	},
	requestBody: wg,
	queryParameters: [
		P,
		_g,
		Cg
	],
	urlParameters: [N],
	headerParameters: [
		Zh,
		$h,
		F,
		I,
		yg,
		R,
		z,
		B
	],
	isXML: !0,
	contentType: `application/xml; charset=utf-8`,
	mediaType: `xml`,
	serializer: q
}, Yv = {
	path: `/{containerName}`,
	httpMethod: `PUT`,
	responses: {
		201: { headersMapper: Yp },
		default: {
			bodyMapper: M,
			headersMapper: Xp
		}
	},
	queryParameters: [
		P,
		_g,
		Tg
	],
	urlParameters: [N],
	headerParameters: [
		F,
		I,
		L,
		Eg,
		Dg
	],
	isXML: !0,
	serializer: q
}, Xv = {
	path: `/{containerName}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: Zp },
		default: {
			bodyMapper: M,
			headersMapper: Qp
		}
	},
	queryParameters: [
		P,
		_g,
		Og
	],
	urlParameters: [N],
	headerParameters: [
		F,
		I,
		L,
		kg,
		Ag
	],
	isXML: !0,
	serializer: q
}, Zv = {
	path: `/{containerName}`,
	httpMethod: `POST`,
	responses: {
		202: {
			bodyMapper: {
				type: { name: `Stream` },
				serializedName: `parsedResponse`
			},
			headersMapper: $p
		},
		default: {
			bodyMapper: M,
			headersMapper: em
		}
	},
	requestBody: dg,
	queryParameters: [
		P,
		fg,
		_g
	],
	urlParameters: [N],
	headerParameters: [
		$h,
		F,
		I,
		pg,
		mg
	],
	isXML: !0,
	contentType: `application/xml; charset=utf-8`,
	mediaType: `xml`,
	serializer: q
}, Qv = {
	path: `/{containerName}`,
	httpMethod: `GET`,
	responses: {
		200: {
			bodyMapper: Jf,
			headersMapper: tm
		},
		default: {
			bodyMapper: M,
			headersMapper: nm
		}
	},
	queryParameters: [
		P,
		ag,
		og,
		hg,
		gg,
		_g
	],
	urlParameters: [N],
	headerParameters: [
		F,
		I,
		L
	],
	isXML: !0,
	serializer: q
}, $v = {
	path: `/{containerName}`,
	httpMethod: `PUT`,
	responses: {
		201: { headersMapper: rm },
		default: {
			bodyMapper: M,
			headersMapper: im
		}
	},
	queryParameters: [
		P,
		_g,
		jg
	],
	urlParameters: [N],
	headerParameters: [
		F,
		I,
		L,
		z,
		B,
		Mg,
		Ng,
		Pg
	],
	isXML: !0,
	serializer: q
}, ey = {
	path: `/{containerName}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: am },
		default: {
			bodyMapper: M,
			headersMapper: om
		}
	},
	queryParameters: [
		P,
		_g,
		jg
	],
	urlParameters: [N],
	headerParameters: [
		F,
		I,
		L,
		z,
		B,
		Fg,
		Ig
	],
	isXML: !0,
	serializer: q
}, ty = {
	path: `/{containerName}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: sm },
		default: {
			bodyMapper: M,
			headersMapper: cm
		}
	},
	queryParameters: [
		P,
		_g,
		jg
	],
	urlParameters: [N],
	headerParameters: [
		F,
		I,
		L,
		z,
		B,
		Ig,
		Lg
	],
	isXML: !0,
	serializer: q
}, ny = {
	path: `/{containerName}`,
	httpMethod: `PUT`,
	responses: {
		202: { headersMapper: lm },
		default: {
			bodyMapper: M,
			headersMapper: um
		}
	},
	queryParameters: [
		P,
		_g,
		jg
	],
	urlParameters: [N],
	headerParameters: [
		F,
		I,
		L,
		z,
		B,
		Rg,
		zg
	],
	isXML: !0,
	serializer: q
}, ry = {
	path: `/{containerName}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: dm },
		default: {
			bodyMapper: M,
			headersMapper: fm
		}
	},
	queryParameters: [
		P,
		_g,
		jg
	],
	urlParameters: [N],
	headerParameters: [
		F,
		I,
		L,
		z,
		B,
		Ig,
		Bg,
		Vg
	],
	isXML: !0,
	serializer: q
}, iy = {
	path: `/{containerName}`,
	httpMethod: `GET`,
	responses: {
		200: {
			bodyMapper: ep,
			headersMapper: pm
		},
		default: {
			bodyMapper: M,
			headersMapper: mm
		}
	},
	queryParameters: [
		P,
		rg,
		ig,
		ag,
		og,
		_g,
		Hg,
		Ug
	],
	urlParameters: [N],
	headerParameters: [
		F,
		I,
		L
	],
	isXML: !0,
	serializer: q
}, ay = {
	path: `/{containerName}`,
	httpMethod: `GET`,
	responses: {
		200: {
			bodyMapper: ap,
			headersMapper: hm
		},
		default: {
			bodyMapper: M,
			headersMapper: gm
		}
	},
	queryParameters: [
		P,
		rg,
		ig,
		ag,
		og,
		_g,
		Hg,
		Ug,
		Wg
	],
	urlParameters: [N],
	headerParameters: [
		F,
		I,
		L
	],
	isXML: !0,
	serializer: q
}, oy = {
	path: `/{containerName}`,
	httpMethod: `GET`,
	responses: {
		200: { headersMapper: _m },
		default: {
			bodyMapper: M,
			headersMapper: vm
		}
	},
	queryParameters: [
		tg,
		P,
		ug
	],
	urlParameters: [N],
	headerParameters: [
		F,
		I,
		L
	],
	isXML: !0,
	serializer: q
};
var sy = class {
	client;
	constructor(e) {
		this.client = e;
	}
	download(e) {
		return this.client.sendOperationRequest({ options: e }, cy);
	}
	getProperties(e) {
		return this.client.sendOperationRequest({ options: e }, ly);
	}
	delete(e) {
		return this.client.sendOperationRequest({ options: e }, uy);
	}
	undelete(e) {
		return this.client.sendOperationRequest({ options: e }, dy);
	}
	setExpiry(e, t) {
		return this.client.sendOperationRequest({
			expiryOptions: e,
			options: t
		}, fy);
	}
	setHttpHeaders(e) {
		return this.client.sendOperationRequest({ options: e }, py);
	}
	setImmutabilityPolicy(e) {
		return this.client.sendOperationRequest({ options: e }, my);
	}
	deleteImmutabilityPolicy(e) {
		return this.client.sendOperationRequest({ options: e }, hy);
	}
	setLegalHold(e, t) {
		return this.client.sendOperationRequest({
			legalHold: e,
			options: t
		}, gy);
	}
	setMetadata(e) {
		return this.client.sendOperationRequest({ options: e }, _y);
	}
	acquireLease(e) {
		return this.client.sendOperationRequest({ options: e }, vy);
	}
	releaseLease(e, t) {
		return this.client.sendOperationRequest({
			leaseId: e,
			options: t
		}, yy);
	}
	renewLease(e, t) {
		return this.client.sendOperationRequest({
			leaseId: e,
			options: t
		}, by);
	}
	changeLease(e, t, n) {
		return this.client.sendOperationRequest({
			leaseId: e,
			proposedLeaseId: t,
			options: n
		}, xy);
	}
	breakLease(e) {
		return this.client.sendOperationRequest({ options: e }, Sy);
	}
	createSnapshot(e) {
		return this.client.sendOperationRequest({ options: e }, Cy);
	}
	startCopyFromURL(e, t) {
		return this.client.sendOperationRequest({
			copySource: e,
			options: t
		}, wy);
	}
	copyFromURL(e, t) {
		return this.client.sendOperationRequest({
			copySource: e,
			options: t
		}, Ty);
	}
	abortCopyFromURL(e, t) {
		return this.client.sendOperationRequest({
			copyId: e,
			options: t
		}, Ey);
	}
	setTier(e, t) {
		return this.client.sendOperationRequest({
			tier: e,
			options: t
		}, Dy);
	}
	getAccountInfo(e) {
		return this.client.sendOperationRequest({ options: e }, Oy);
	}
	query(e) {
		return this.client.sendOperationRequest({ options: e }, ky);
	}
	getTags(e) {
		return this.client.sendOperationRequest({ options: e }, Ay);
	}
	setTags(e) {
		return this.client.sendOperationRequest({ options: e }, jy);
	}
};
const J = jo(Pf, !0), cy = {
	path: `/{containerName}/{blob}`,
	httpMethod: `GET`,
	responses: {
		200: {
			bodyMapper: {
				type: { name: `Stream` },
				serializedName: `parsedResponse`
			},
			headersMapper: ym
		},
		206: {
			bodyMapper: {
				type: { name: `Stream` },
				serializedName: `parsedResponse`
			},
			headersMapper: ym
		},
		default: {
			bodyMapper: M,
			headersMapper: bm
		}
	},
	queryParameters: [
		P,
		Gg,
		Kg
	],
	urlParameters: [N],
	headerParameters: [
		F,
		I,
		L,
		R,
		z,
		B,
		qg,
		Jg,
		Yg,
		Xg,
		V,
		H,
		U,
		W,
		G,
		K
	],
	isXML: !0,
	serializer: J
}, ly = {
	path: `/{containerName}/{blob}`,
	httpMethod: `HEAD`,
	responses: {
		200: { headersMapper: xm },
		default: {
			bodyMapper: M,
			headersMapper: Sm
		}
	},
	queryParameters: [
		P,
		Gg,
		Kg
	],
	urlParameters: [N],
	headerParameters: [
		F,
		I,
		L,
		R,
		z,
		B,
		V,
		H,
		U,
		W,
		G,
		K
	],
	isXML: !0,
	serializer: J
}, uy = {
	path: `/{containerName}/{blob}`,
	httpMethod: `DELETE`,
	responses: {
		202: { headersMapper: Cm },
		default: {
			bodyMapper: M,
			headersMapper: wm
		}
	},
	queryParameters: [
		P,
		Gg,
		Kg,
		Qg
	],
	urlParameters: [N],
	headerParameters: [
		F,
		I,
		L,
		R,
		z,
		B,
		W,
		G,
		K,
		Zg,
		$g,
		e_
	],
	isXML: !0,
	serializer: J
}, dy = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: Tm },
		default: {
			bodyMapper: M,
			headersMapper: Em
		}
	},
	queryParameters: [P, Tg],
	urlParameters: [N],
	headerParameters: [
		F,
		I,
		L
	],
	isXML: !0,
	serializer: J
}, fy = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: Dm },
		default: {
			bodyMapper: M,
			headersMapper: Om
		}
	},
	queryParameters: [P, t_],
	urlParameters: [N],
	headerParameters: [
		F,
		I,
		L,
		n_,
		r_
	],
	isXML: !0,
	serializer: J
}, py = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: km },
		default: {
			bodyMapper: M,
			headersMapper: Am
		}
	},
	queryParameters: [tg, P],
	urlParameters: [N],
	headerParameters: [
		F,
		I,
		L,
		R,
		z,
		B,
		W,
		G,
		K,
		i_,
		a_,
		o_,
		s_,
		c_,
		l_
	],
	isXML: !0,
	serializer: J
}, my = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: jm },
		default: {
			bodyMapper: M,
			headersMapper: Mm
		}
	},
	queryParameters: [
		P,
		Gg,
		Kg,
		u_
	],
	urlParameters: [N],
	headerParameters: [
		F,
		I,
		L,
		B,
		d_,
		f_
	],
	isXML: !0,
	serializer: J
}, hy = {
	path: `/{containerName}/{blob}`,
	httpMethod: `DELETE`,
	responses: {
		200: { headersMapper: Nm },
		default: {
			bodyMapper: M,
			headersMapper: Pm
		}
	},
	queryParameters: [
		P,
		Gg,
		Kg,
		u_
	],
	urlParameters: [N],
	headerParameters: [
		F,
		I,
		L
	],
	isXML: !0,
	serializer: J
}, gy = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: Fm },
		default: {
			bodyMapper: M,
			headersMapper: Im
		}
	},
	queryParameters: [
		P,
		Gg,
		Kg,
		p_
	],
	urlParameters: [N],
	headerParameters: [
		F,
		I,
		L,
		m_
	],
	isXML: !0,
	serializer: J
}, _y = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: Lm },
		default: {
			bodyMapper: M,
			headersMapper: Rm
		}
	},
	queryParameters: [P, Sg],
	urlParameters: [N],
	headerParameters: [
		F,
		I,
		L,
		vg,
		R,
		z,
		B,
		V,
		H,
		U,
		W,
		G,
		K,
		h_
	],
	isXML: !0,
	serializer: J
}, vy = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		201: { headersMapper: zm },
		default: {
			bodyMapper: M,
			headersMapper: Bm
		}
	},
	queryParameters: [P, jg],
	urlParameters: [N],
	headerParameters: [
		F,
		I,
		L,
		z,
		B,
		Mg,
		Ng,
		Pg,
		W,
		G,
		K
	],
	isXML: !0,
	serializer: J
}, yy = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: Vm },
		default: {
			bodyMapper: M,
			headersMapper: Hm
		}
	},
	queryParameters: [P, jg],
	urlParameters: [N],
	headerParameters: [
		F,
		I,
		L,
		z,
		B,
		Fg,
		Ig,
		W,
		G,
		K
	],
	isXML: !0,
	serializer: J
}, by = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: Um },
		default: {
			bodyMapper: M,
			headersMapper: Wm
		}
	},
	queryParameters: [P, jg],
	urlParameters: [N],
	headerParameters: [
		F,
		I,
		L,
		z,
		B,
		Ig,
		Lg,
		W,
		G,
		K
	],
	isXML: !0,
	serializer: J
}, xy = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: Gm },
		default: {
			bodyMapper: M,
			headersMapper: Km
		}
	},
	queryParameters: [P, jg],
	urlParameters: [N],
	headerParameters: [
		F,
		I,
		L,
		z,
		B,
		Ig,
		Bg,
		Vg,
		W,
		G,
		K
	],
	isXML: !0,
	serializer: J
}, Sy = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		202: { headersMapper: qm },
		default: {
			bodyMapper: M,
			headersMapper: Jm
		}
	},
	queryParameters: [P, jg],
	urlParameters: [N],
	headerParameters: [
		F,
		I,
		L,
		z,
		B,
		Rg,
		zg,
		W,
		G,
		K
	],
	isXML: !0,
	serializer: J
}, Cy = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		201: { headersMapper: Ym },
		default: {
			bodyMapper: M,
			headersMapper: Xm
		}
	},
	queryParameters: [P, g_],
	urlParameters: [N],
	headerParameters: [
		F,
		I,
		L,
		vg,
		R,
		z,
		B,
		V,
		H,
		U,
		W,
		G,
		K,
		h_
	],
	isXML: !0,
	serializer: J
}, wy = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		202: { headersMapper: Zm },
		default: {
			bodyMapper: M,
			headersMapper: Qm
		}
	},
	queryParameters: [P],
	urlParameters: [N],
	headerParameters: [
		F,
		I,
		L,
		vg,
		R,
		z,
		B,
		W,
		G,
		K,
		d_,
		f_,
		__,
		v_,
		y_,
		b_,
		x_,
		S_,
		C_,
		w_,
		T_,
		E_,
		D_
	],
	isXML: !0,
	serializer: J
}, Ty = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		202: { headersMapper: $m },
		default: {
			bodyMapper: M,
			headersMapper: eh
		}
	},
	queryParameters: [P],
	urlParameters: [N],
	headerParameters: [
		F,
		I,
		L,
		vg,
		R,
		z,
		B,
		W,
		G,
		K,
		d_,
		f_,
		h_,
		__,
		y_,
		b_,
		x_,
		S_,
		w_,
		T_,
		D_,
		O_,
		k_,
		A_,
		j_,
		M_
	],
	isXML: !0,
	serializer: J
}, Ey = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		204: { headersMapper: th },
		default: {
			bodyMapper: M,
			headersMapper: nh
		}
	},
	queryParameters: [
		P,
		N_,
		F_
	],
	urlParameters: [N],
	headerParameters: [
		F,
		I,
		L,
		R,
		P_
	],
	isXML: !0,
	serializer: J
}, Dy = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: rh },
		202: { headersMapper: rh },
		default: {
			bodyMapper: M,
			headersMapper: ih
		}
	},
	queryParameters: [
		P,
		Gg,
		Kg,
		I_
	],
	urlParameters: [N],
	headerParameters: [
		F,
		I,
		L,
		R,
		K,
		v_,
		L_
	],
	isXML: !0,
	serializer: J
}, Oy = {
	path: `/{containerName}/{blob}`,
	httpMethod: `GET`,
	responses: {
		200: { headersMapper: ah },
		default: {
			bodyMapper: M,
			headersMapper: oh
		}
	},
	queryParameters: [
		tg,
		P,
		ug
	],
	urlParameters: [N],
	headerParameters: [
		F,
		I,
		L
	],
	isXML: !0,
	serializer: J
}, ky = {
	path: `/{containerName}/{blob}`,
	httpMethod: `POST`,
	responses: {
		200: {
			bodyMapper: {
				type: { name: `Stream` },
				serializedName: `parsedResponse`
			},
			headersMapper: sh
		},
		206: {
			bodyMapper: {
				type: { name: `Stream` },
				serializedName: `parsedResponse`
			},
			headersMapper: sh
		},
		default: {
			bodyMapper: M,
			headersMapper: ch
		}
	},
	requestBody: R_,
	queryParameters: [
		P,
		Gg,
		z_
	],
	urlParameters: [N],
	headerParameters: [
		Zh,
		$h,
		F,
		I,
		R,
		z,
		B,
		V,
		H,
		U,
		W,
		G,
		K
	],
	isXML: !0,
	contentType: `application/xml; charset=utf-8`,
	mediaType: `xml`,
	serializer: J
}, Ay = {
	path: `/{containerName}/{blob}`,
	httpMethod: `GET`,
	responses: {
		200: {
			bodyMapper: Xf,
			headersMapper: lh
		},
		default: {
			bodyMapper: M,
			headersMapper: uh
		}
	},
	queryParameters: [
		P,
		Gg,
		Kg,
		B_
	],
	urlParameters: [N],
	headerParameters: [
		F,
		I,
		L,
		R,
		K,
		V_,
		H_,
		U_,
		W_
	],
	isXML: !0,
	serializer: J
}, jy = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		204: { headersMapper: dh },
		default: {
			bodyMapper: M,
			headersMapper: fh
		}
	},
	requestBody: G_,
	queryParameters: [
		P,
		Kg,
		B_
	],
	urlParameters: [N],
	headerParameters: [
		Zh,
		$h,
		F,
		I,
		R,
		K,
		V_,
		H_,
		U_,
		W_,
		K_,
		q_
	],
	isXML: !0,
	contentType: `application/xml; charset=utf-8`,
	mediaType: `xml`,
	serializer: J
};
var My = class {
	client;
	constructor(e) {
		this.client = e;
	}
	create(e, t, n) {
		return this.client.sendOperationRequest({
			contentLength: e,
			blobContentLength: t,
			options: n
		}, Py);
	}
	uploadPages(e, t, n) {
		return this.client.sendOperationRequest({
			contentLength: e,
			body: t,
			options: n
		}, Fy);
	}
	clearPages(e, t) {
		return this.client.sendOperationRequest({
			contentLength: e,
			options: t
		}, Iy);
	}
	uploadPagesFromURL(e, t, n, r, i) {
		return this.client.sendOperationRequest({
			sourceUrl: e,
			sourceRange: t,
			contentLength: n,
			range: r,
			options: i
		}, Ly);
	}
	getPageRanges(e) {
		return this.client.sendOperationRequest({ options: e }, Ry);
	}
	getPageRangesDiff(e) {
		return this.client.sendOperationRequest({ options: e }, zy);
	}
	resize(e, t) {
		return this.client.sendOperationRequest({
			blobContentLength: e,
			options: t
		}, By);
	}
	updateSequenceNumber(e, t) {
		return this.client.sendOperationRequest({
			sequenceNumberAction: e,
			options: t
		}, Vy);
	}
	copyIncremental(e, t) {
		return this.client.sendOperationRequest({
			copySource: e,
			options: t
		}, Hy);
	}
};
const Ny = jo(Pf, !0), Py = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		201: { headersMapper: ph },
		default: {
			bodyMapper: M,
			headersMapper: mh
		}
	},
	queryParameters: [P],
	urlParameters: [N],
	headerParameters: [
		F,
		I,
		L,
		pg,
		vg,
		R,
		z,
		B,
		V,
		H,
		U,
		W,
		G,
		K,
		i_,
		a_,
		o_,
		s_,
		c_,
		l_,
		d_,
		f_,
		h_,
		__,
		T_,
		D_,
		J_,
		Y_,
		X_
	],
	isXML: !0,
	serializer: Ny
}, Fy = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		201: { headersMapper: hh },
		default: {
			bodyMapper: M,
			headersMapper: gh
		}
	},
	requestBody: Q_,
	queryParameters: [P, ev],
	urlParameters: [N],
	headerParameters: [
		F,
		I,
		pg,
		R,
		z,
		B,
		qg,
		Xg,
		V,
		H,
		U,
		W,
		G,
		K,
		h_,
		K_,
		q_,
		Z_,
		$_,
		tv,
		nv,
		rv,
		iv,
		av
	],
	isXML: !0,
	contentType: `application/xml; charset=utf-8`,
	mediaType: `binary`,
	serializer: Ny
}, Iy = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		201: { headersMapper: _h },
		default: {
			bodyMapper: M,
			headersMapper: vh
		}
	},
	queryParameters: [P, ev],
	urlParameters: [N],
	headerParameters: [
		F,
		I,
		L,
		pg,
		R,
		z,
		B,
		qg,
		V,
		H,
		U,
		W,
		G,
		K,
		h_,
		nv,
		rv,
		iv,
		ov
	],
	isXML: !0,
	serializer: Ny
}, Ly = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		201: { headersMapper: yh },
		default: {
			bodyMapper: M,
			headersMapper: bh
		}
	},
	queryParameters: [P, ev],
	urlParameters: [N],
	headerParameters: [
		F,
		I,
		L,
		pg,
		R,
		z,
		B,
		V,
		H,
		U,
		W,
		G,
		K,
		h_,
		y_,
		b_,
		x_,
		S_,
		k_,
		A_,
		M_,
		tv,
		nv,
		rv,
		iv,
		sv,
		cv,
		lv,
		uv,
		dv,
		fv,
		pv
	],
	isXML: !0,
	serializer: Ny
}, Ry = {
	path: `/{containerName}/{blob}`,
	httpMethod: `GET`,
	responses: {
		200: {
			bodyMapper: dp,
			headersMapper: xh
		},
		default: {
			bodyMapper: M,
			headersMapper: Sh
		}
	},
	queryParameters: [
		P,
		ag,
		og,
		Gg,
		mv
	],
	urlParameters: [N],
	headerParameters: [
		F,
		I,
		L,
		R,
		z,
		B,
		qg,
		W,
		G,
		K
	],
	isXML: !0,
	serializer: Ny
}, zy = {
	path: `/{containerName}/{blob}`,
	httpMethod: `GET`,
	responses: {
		200: {
			bodyMapper: dp,
			headersMapper: Ch
		},
		default: {
			bodyMapper: M,
			headersMapper: wh
		}
	},
	queryParameters: [
		P,
		ag,
		og,
		Gg,
		mv,
		hv
	],
	urlParameters: [N],
	headerParameters: [
		F,
		I,
		L,
		R,
		z,
		B,
		qg,
		W,
		G,
		K,
		gv
	],
	isXML: !0,
	serializer: Ny
}, By = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: Th },
		default: {
			bodyMapper: M,
			headersMapper: Eh
		}
	},
	queryParameters: [tg, P],
	urlParameters: [N],
	headerParameters: [
		F,
		I,
		L,
		R,
		z,
		B,
		V,
		H,
		U,
		W,
		G,
		K,
		h_,
		Y_
	],
	isXML: !0,
	serializer: Ny
}, Vy = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: Dh },
		default: {
			bodyMapper: M,
			headersMapper: Oh
		}
	},
	queryParameters: [tg, P],
	urlParameters: [N],
	headerParameters: [
		F,
		I,
		L,
		R,
		z,
		B,
		W,
		G,
		K,
		X_,
		_v
	],
	isXML: !0,
	serializer: Ny
}, Hy = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		202: { headersMapper: kh },
		default: {
			bodyMapper: M,
			headersMapper: Ah
		}
	},
	queryParameters: [P, vv],
	urlParameters: [N],
	headerParameters: [
		F,
		I,
		L,
		z,
		B,
		W,
		G,
		K,
		w_
	],
	isXML: !0,
	serializer: Ny
};
var Uy = class {
	client;
	constructor(e) {
		this.client = e;
	}
	create(e, t) {
		return this.client.sendOperationRequest({
			contentLength: e,
			options: t
		}, Gy);
	}
	appendBlock(e, t, n) {
		return this.client.sendOperationRequest({
			contentLength: e,
			body: t,
			options: n
		}, Ky);
	}
	appendBlockFromUrl(e, t, n) {
		return this.client.sendOperationRequest({
			sourceUrl: e,
			contentLength: t,
			options: n
		}, qy);
	}
	seal(e) {
		return this.client.sendOperationRequest({ options: e }, Jy);
	}
};
const Wy = jo(Pf, !0), Gy = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		201: { headersMapper: jh },
		default: {
			bodyMapper: M,
			headersMapper: Mh
		}
	},
	queryParameters: [P],
	urlParameters: [N],
	headerParameters: [
		F,
		I,
		L,
		pg,
		vg,
		R,
		z,
		B,
		V,
		H,
		U,
		W,
		G,
		K,
		i_,
		a_,
		o_,
		s_,
		c_,
		l_,
		d_,
		f_,
		h_,
		T_,
		D_,
		yv
	],
	isXML: !0,
	serializer: Wy
}, Ky = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		201: { headersMapper: Nh },
		default: {
			bodyMapper: M,
			headersMapper: Ph
		}
	},
	requestBody: Q_,
	queryParameters: [P, bv],
	urlParameters: [N],
	headerParameters: [
		F,
		I,
		pg,
		R,
		z,
		B,
		Xg,
		V,
		H,
		U,
		W,
		G,
		K,
		h_,
		K_,
		q_,
		Z_,
		$_,
		av,
		xv,
		Sv
	],
	isXML: !0,
	contentType: `application/xml; charset=utf-8`,
	mediaType: `binary`,
	serializer: Wy
}, qy = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		201: { headersMapper: Fh },
		default: {
			bodyMapper: M,
			headersMapper: Ih
		}
	},
	queryParameters: [P, bv],
	urlParameters: [N],
	headerParameters: [
		F,
		I,
		L,
		pg,
		R,
		z,
		B,
		V,
		H,
		U,
		W,
		G,
		K,
		h_,
		y_,
		b_,
		x_,
		S_,
		k_,
		A_,
		M_,
		K_,
		sv,
		lv,
		dv,
		fv,
		pv,
		xv,
		Sv,
		Cv
	],
	isXML: !0,
	serializer: Wy
}, Jy = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: Lh },
		default: {
			bodyMapper: M,
			headersMapper: Rh
		}
	},
	queryParameters: [P, wv],
	urlParameters: [N],
	headerParameters: [
		F,
		I,
		L,
		R,
		z,
		B,
		W,
		G,
		Sv
	],
	isXML: !0,
	serializer: Wy
};
var Yy = class {
	client;
	constructor(e) {
		this.client = e;
	}
	upload(e, t, n) {
		return this.client.sendOperationRequest({
			contentLength: e,
			body: t,
			options: n
		}, Zy);
	}
	putBlobFromUrl(e, t, n) {
		return this.client.sendOperationRequest({
			contentLength: e,
			copySource: t,
			options: n
		}, Qy);
	}
	stageBlock(e, t, n, r) {
		return this.client.sendOperationRequest({
			blockId: e,
			contentLength: t,
			body: n,
			options: r
		}, $y);
	}
	stageBlockFromURL(e, t, n, r) {
		return this.client.sendOperationRequest({
			blockId: e,
			contentLength: t,
			sourceUrl: n,
			options: r
		}, eb);
	}
	commitBlockList(e, t) {
		return this.client.sendOperationRequest({
			blocks: e,
			options: t
		}, tb);
	}
	getBlockList(e, t) {
		return this.client.sendOperationRequest({
			listType: e,
			options: t
		}, nb);
	}
};
const Xy = jo(Pf, !0), Zy = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		201: { headersMapper: zh },
		default: {
			bodyMapper: M,
			headersMapper: Bh
		}
	},
	requestBody: Q_,
	queryParameters: [P],
	urlParameters: [N],
	headerParameters: [
		F,
		I,
		pg,
		vg,
		R,
		z,
		B,
		Xg,
		V,
		H,
		U,
		W,
		G,
		K,
		i_,
		a_,
		o_,
		s_,
		c_,
		l_,
		d_,
		f_,
		h_,
		__,
		T_,
		D_,
		K_,
		q_,
		Z_,
		$_,
		av,
		Tv
	],
	isXML: !0,
	contentType: `application/xml; charset=utf-8`,
	mediaType: `binary`,
	serializer: Xy
}, Qy = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		201: { headersMapper: Vh },
		default: {
			bodyMapper: M,
			headersMapper: Hh
		}
	},
	queryParameters: [P],
	urlParameters: [N],
	headerParameters: [
		F,
		I,
		L,
		pg,
		vg,
		R,
		z,
		B,
		V,
		H,
		U,
		W,
		G,
		K,
		i_,
		a_,
		o_,
		s_,
		c_,
		l_,
		h_,
		__,
		y_,
		b_,
		x_,
		S_,
		C_,
		w_,
		T_,
		k_,
		A_,
		j_,
		M_,
		K_,
		dv,
		fv,
		pv,
		Tv,
		Ev
	],
	isXML: !0,
	serializer: Xy
}, $y = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		201: { headersMapper: Uh },
		default: {
			bodyMapper: M,
			headersMapper: Wh
		}
	},
	requestBody: Q_,
	queryParameters: [
		P,
		Dv,
		Ov
	],
	urlParameters: [N],
	headerParameters: [
		F,
		I,
		pg,
		R,
		Xg,
		V,
		H,
		U,
		h_,
		K_,
		q_,
		Z_,
		$_,
		av
	],
	isXML: !0,
	contentType: `application/xml; charset=utf-8`,
	mediaType: `binary`,
	serializer: Xy
}, eb = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		201: { headersMapper: Gh },
		default: {
			bodyMapper: M,
			headersMapper: Kh
		}
	},
	queryParameters: [
		P,
		Dv,
		Ov
	],
	urlParameters: [N],
	headerParameters: [
		F,
		I,
		L,
		pg,
		R,
		V,
		H,
		U,
		h_,
		y_,
		b_,
		x_,
		S_,
		k_,
		A_,
		M_,
		sv,
		lv,
		dv,
		fv,
		pv,
		Cv
	],
	isXML: !0,
	serializer: Xy
}, tb = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		201: { headersMapper: qh },
		default: {
			bodyMapper: M,
			headersMapper: Jh
		}
	},
	requestBody: kv,
	queryParameters: [P, Av],
	urlParameters: [N],
	headerParameters: [
		Zh,
		$h,
		F,
		I,
		vg,
		R,
		z,
		B,
		V,
		H,
		U,
		W,
		G,
		K,
		i_,
		a_,
		o_,
		s_,
		c_,
		l_,
		d_,
		f_,
		h_,
		__,
		T_,
		D_,
		K_,
		q_
	],
	isXML: !0,
	contentType: `application/xml; charset=utf-8`,
	mediaType: `xml`,
	serializer: Xy
}, nb = {
	path: `/{containerName}/{blob}`,
	httpMethod: `GET`,
	responses: {
		200: {
			bodyMapper: lp,
			headersMapper: Yh
		},
		default: {
			bodyMapper: M,
			headersMapper: Xh
		}
	},
	queryParameters: [
		P,
		Gg,
		Av,
		jv
	],
	urlParameters: [N],
	headerParameters: [
		F,
		I,
		L,
		R,
		K
	],
	isXML: !0,
	serializer: Xy
};
var rb = class extends sc {
	url;
	version;
	constructor(e, t) {
		if (e === void 0) throw Error(`'url' cannot be null`);
		t ||= {};
		let n = { requestContentType: `application/json; charset=utf-8` }, r = `azsdk-js-azure-storage-blob/12.32.0`, i = t.userAgentOptions && t.userAgentOptions.userAgentPrefix ? `${t.userAgentOptions.userAgentPrefix} ${r}` : `${r}`, a = {
			...n,
			...t,
			userAgentOptions: { userAgentPrefix: i },
			endpoint: t.endpoint ?? t.baseUri ?? `{url}`
		};
		super(a), this.url = e, this.version = t.version || `2026-04-06`, this.service = new Mv(this), this.container = new Hv(this), this.blob = new sy(this), this.pageBlob = new My(this), this.appendBlob = new Uy(this), this.blockBlob = new Yy(this);
	}
	service;
	container;
	blob;
	pageBlob;
	appendBlob;
	blockBlob;
}, ib = class extends rb {
	async sendOperationRequest(e, t) {
		let n = { ...t };
		return (n.path === `/{containerName}` || n.path === `/{containerName}/{blob}`) && (n.path = ``), super.sendOperationRequest(e, n);
	}
};
function ab(e) {
	let t = new URL(e), n = t.pathname;
	return n ||= `/`, n = lb(n), t.pathname = n, t.toString();
}
function ob(e) {
	let t = ``;
	if (e.search(`DevelopmentStorageProxyUri=`) !== -1) {
		let n = e.split(`;`);
		for (let e of n) e.trim().startsWith(`DevelopmentStorageProxyUri=`) && (t = e.trim().match(`DevelopmentStorageProxyUri=(.*)`)[1]);
	}
	return t;
}
function sb(e, t) {
	let n = e.split(`;`);
	for (let e of n) if (e.trim().startsWith(t)) return e.trim().match(t + `=(.*)`)[1];
	return ``;
}
function cb(e) {
	let t = ``;
	e.startsWith(`UseDevelopmentStorage=true`) && (t = ob(e), e = `DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==;BlobEndpoint=http://127.0.0.1:10000/devstoreaccount1;`);
	let n = sb(e, `BlobEndpoint`);
	if (n = n.endsWith(`/`) ? n.slice(0, -1) : n, e.search(`DefaultEndpointsProtocol=`) !== -1 && e.search(`AccountKey=`) !== -1) {
		let r = ``, i = ``, a = Buffer.from(`accountKey`, `base64`), o = ``;
		if (i = sb(e, `AccountName`), a = Buffer.from(sb(e, `AccountKey`), `base64`), !n) {
			r = sb(e, `DefaultEndpointsProtocol`);
			let t = r.toLowerCase();
			if (t !== `https` && t !== `http`) throw Error(`Invalid DefaultEndpointsProtocol in the provided Connection String. Expecting 'https' or 'http'`);
			if (o = sb(e, `EndpointSuffix`), !o) throw Error(`Invalid EndpointSuffix in the provided Connection String`);
			n = `${r}://${i}.blob.${o}`;
		}
		if (!i) throw Error(`Invalid AccountName in the provided Connection String`);
		if (a.length === 0) throw Error(`Invalid AccountKey in the provided Connection String`);
		return {
			kind: `AccountConnString`,
			url: n,
			accountName: i,
			accountKey: a,
			proxyUri: t
		};
	}
	{
		let t = sb(e, `SharedAccessSignature`), r = sb(e, `AccountName`);
		if (r ||= yb(n), !n) throw Error(`Invalid BlobEndpoint in the provided SAS Connection String`);
		if (!t) throw Error(`Invalid SharedAccessSignature in the provided SAS Connection String`);
		return t.startsWith(`?`) && (t = t.substring(1)), {
			kind: `SASConnString`,
			url: n,
			accountName: r,
			accountSas: t
		};
	}
}
function lb(e) {
	return encodeURIComponent(e).replace(/%2F/g, `/`).replace(/'/g, `%27`).replace(/\+/g, `%20`).replace(/%25/g, `%`);
}
function ub(e, t) {
	let n = new URL(e), r = n.pathname;
	return r = r ? r.endsWith(`/`) ? `${r}${t}` : `${r}/${t}` : t, n.pathname = r, n.toString();
}
function db(e, t, n) {
	let r = new URL(e), i = encodeURIComponent(t), a = n ? encodeURIComponent(n) : void 0, o = r.search === `` ? `?` : r.search, s = [];
	for (let e of o.slice(1).split(`&`)) if (e) {
		let [t] = e.split(`=`, 2);
		t !== i && s.push(e);
	}
	return a && s.push(`${i}=${a}`), r.search = s.length ? `?${s.join(`&`)}` : ``, r.toString();
}
function fb(e, t) {
	return new URL(e).searchParams.get(t) ?? void 0;
}
function pb(e) {
	try {
		let t = new URL(e);
		return t.protocol.endsWith(`:`) ? t.protocol.slice(0, -1) : t.protocol;
	} catch {
		return;
	}
}
function mb(e, t) {
	let n = new URL(e), r = n.search;
	return r ? r += `&` + t : r = t, n.search = r, n.toString();
}
function Y(e, t = !0) {
	let n = e.toISOString();
	return t ? n.substring(0, n.length - 1) + `0000Z` : n.substring(0, n.length - 5) + `Z`;
}
function hb(e) {
	return Buffer.from(e).toString(`base64`);
}
function gb(e, t) {
	return e.length > 42 && (e = e.slice(0, 42)), hb(e + _b(t.toString(), 48 - e.length, `0`));
}
function _b(e, t, n = ` `) {
	return String.prototype.padStart ? e.padStart(t, n) : (n ||= ` `, e.length > t ? e : (t -= e.length, t > n.length && (n += n.repeat(t / n.length)), n.slice(0, t) + e));
}
function vb(e, t) {
	return e.toLocaleLowerCase() === t.toLocaleLowerCase();
}
function yb(e) {
	let t = new URL(e), n;
	try {
		return n = t.hostname.split(`.`)[1] === `blob` ? t.hostname.split(`.`)[0] : bb(t) ? t.pathname.split(`/`)[1] : ``, n;
	} catch {
		throw Error(`Unable to extract accountName with provided information.`);
	}
}
function bb(e) {
	let t = e.host;
	return /^.*:.*:.*$|^(localhost|host.docker.internal)(:[0-9]+)?$|^(\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])(\.(\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])){3}(:[0-9]+)?$/.test(t) || !!e.port && yf.includes(e.port);
}
function xb(e) {
	if (e === void 0) return;
	let t = [];
	for (let n in e) if (Object.prototype.hasOwnProperty.call(e, n)) {
		let r = e[n];
		t.push(`${encodeURIComponent(n)}=${encodeURIComponent(r)}`);
	}
	return t.join(`&`);
}
function Sb(e) {
	if (e === void 0) return;
	let t = { blobTagSet: [] };
	for (let n in e) if (Object.prototype.hasOwnProperty.call(e, n)) {
		let r = e[n];
		t.blobTagSet.push({
			key: n,
			value: r
		});
	}
	return t;
}
function Cb(e) {
	if (e === void 0) return;
	let t = {};
	for (let n of e.blobTagSet) t[n.key] = n.value;
	return t;
}
function wb(e) {
	if (e !== void 0) switch (e.kind) {
		case `csv`: return { format: {
			type: `delimited`,
			delimitedTextConfiguration: {
				columnSeparator: e.columnSeparator || `,`,
				fieldQuote: e.fieldQuote || ``,
				recordSeparator: e.recordSeparator,
				escapeChar: e.escapeCharacter || ``,
				headersPresent: e.hasHeaders || !1
			}
		} };
		case `json`: return { format: {
			type: `json`,
			jsonTextConfiguration: { recordSeparator: e.recordSeparator }
		} };
		case `arrow`: return { format: {
			type: `arrow`,
			arrowConfiguration: { schema: e.schema }
		} };
		case `parquet`: return { format: { type: `parquet` } };
		default: throw Error(`Invalid BlobQueryTextConfiguration.`);
	}
}
function Tb(e) {
	if (!e || `policy-id` in e) return;
	let t = [];
	for (let n in e) {
		let r = n.split(`_`);
		r[0].startsWith(`or-`) && (r[0] = r[0].substring(3));
		let i = {
			ruleId: r[1],
			replicationStatus: e[n]
		}, a = t.findIndex((e) => e.policyId === r[0]);
		a > -1 ? t[a].rules.push(i) : t.push({
			policyId: r[0],
			rules: [i]
		});
	}
	return t;
}
function Eb(e) {
	return e ? e.scheme + ` ` + e.value : void 0;
}
function* Db(e) {
	let t = [], n = [];
	e.pageRange && (t = e.pageRange), e.clearRange && (n = e.clearRange);
	let r = 0, i = 0;
	for (; r < t.length && i < n.length;) t[r].start < n[i].start ? (yield {
		start: t[r].start,
		end: t[r].end,
		isClear: !1
	}, ++r) : (yield {
		start: n[i].start,
		end: n[i].end,
		isClear: !0
	}, ++i);
	for (; r < t.length; ++r) yield {
		start: t[r].start,
		end: t[r].end,
		isClear: !1
	};
	for (; i < n.length; ++i) yield {
		start: n[i].start,
		end: n[i].end,
		isClear: !0
	};
}
function X(e) {
	if (`_response` in e) return e;
	throw TypeError(`Unexpected response object ${e}`);
}
async function Ob(e, t, n, r, i) {
	let a = r.contentChecksumAlgorithm ?? i;
	a === void 0 && (a = `Customized`), a === `Auto` && (a = `StorageCrc64`);
	let o;
	return a === `Customized` ? (n.transactionalContentMD5 = r.transactionalContentMD5, n.transactionalContentCrc64 = r.transactionalContentCrc64) : a === `StorageCrc64` && (await md.init(), o = await bd(e, t), n.structuredBodyType = `XSM/1.0; properties=crc64`, n.structuredContentLength = t), {
		body: a === `StorageCrc64` ? o.body : e,
		contentLength: a === `StorageCrc64` ? o.encodedContentLength : t,
		contentChecksumAlgorithm: a
	};
}
var kb = class {
	url;
	accountName;
	pipeline;
	credential;
	storageClientContext;
	isHttps;
	constructor(e, t) {
		this.url = ab(e), this.accountName = yb(e), this.pipeline = t, this.storageClientContext = new ib(this.url, wf(t)), this.isHttps = vb(pb(this.url) || ``, `https`), this.credential = Tf(t);
		let n = this.storageClientContext;
		n.requestContentType = void 0;
	}
};
const Z = Ka({
	packageName: `@azure/storage-blob`,
	packageVersion: ff,
	namespace: `Microsoft.Storage`
});
var Ab = class e {
	static parse(t) {
		let n = new e();
		for (let e of t) switch (e) {
			case `r`:
				n.read = !0;
				break;
			case `a`:
				n.add = !0;
				break;
			case `c`:
				n.create = !0;
				break;
			case `w`:
				n.write = !0;
				break;
			case `d`:
				n.delete = !0;
				break;
			case `x`:
				n.deleteVersion = !0;
				break;
			case `t`:
				n.tag = !0;
				break;
			case `m`:
				n.move = !0;
				break;
			case `e`:
				n.execute = !0;
				break;
			case `i`:
				n.setImmutabilityPolicy = !0;
				break;
			case `y`:
				n.permanentDelete = !0;
				break;
			default: throw RangeError(`Invalid permission: ${e}`);
		}
		return n;
	}
	static from(t) {
		let n = new e();
		return t.read && (n.read = !0), t.add && (n.add = !0), t.create && (n.create = !0), t.write && (n.write = !0), t.delete && (n.delete = !0), t.deleteVersion && (n.deleteVersion = !0), t.tag && (n.tag = !0), t.move && (n.move = !0), t.execute && (n.execute = !0), t.setImmutabilityPolicy && (n.setImmutabilityPolicy = !0), t.permanentDelete && (n.permanentDelete = !0), n;
	}
	read = !1;
	add = !1;
	create = !1;
	write = !1;
	delete = !1;
	deleteVersion = !1;
	tag = !1;
	move = !1;
	execute = !1;
	setImmutabilityPolicy = !1;
	permanentDelete = !1;
	toString() {
		let e = [];
		return this.read && e.push(`r`), this.add && e.push(`a`), this.create && e.push(`c`), this.write && e.push(`w`), this.delete && e.push(`d`), this.deleteVersion && e.push(`x`), this.tag && e.push(`t`), this.move && e.push(`m`), this.execute && e.push(`e`), this.setImmutabilityPolicy && e.push(`i`), this.permanentDelete && e.push(`y`), e.join(``);
	}
}, jb = class e {
	static parse(t) {
		let n = new e();
		for (let e of t) switch (e) {
			case `r`:
				n.read = !0;
				break;
			case `a`:
				n.add = !0;
				break;
			case `c`:
				n.create = !0;
				break;
			case `w`:
				n.write = !0;
				break;
			case `d`:
				n.delete = !0;
				break;
			case `l`:
				n.list = !0;
				break;
			case `t`:
				n.tag = !0;
				break;
			case `x`:
				n.deleteVersion = !0;
				break;
			case `m`:
				n.move = !0;
				break;
			case `e`:
				n.execute = !0;
				break;
			case `i`:
				n.setImmutabilityPolicy = !0;
				break;
			case `y`:
				n.permanentDelete = !0;
				break;
			case `f`:
				n.filterByTags = !0;
				break;
			default: throw RangeError(`Invalid permission ${e}`);
		}
		return n;
	}
	static from(t) {
		let n = new e();
		return t.read && (n.read = !0), t.add && (n.add = !0), t.create && (n.create = !0), t.write && (n.write = !0), t.delete && (n.delete = !0), t.list && (n.list = !0), t.deleteVersion && (n.deleteVersion = !0), t.tag && (n.tag = !0), t.move && (n.move = !0), t.execute && (n.execute = !0), t.setImmutabilityPolicy && (n.setImmutabilityPolicy = !0), t.permanentDelete && (n.permanentDelete = !0), t.filterByTags && (n.filterByTags = !0), n;
	}
	read = !1;
	add = !1;
	create = !1;
	write = !1;
	delete = !1;
	deleteVersion = !1;
	list = !1;
	tag = !1;
	move = !1;
	execute = !1;
	setImmutabilityPolicy = !1;
	permanentDelete = !1;
	filterByTags = !1;
	toString() {
		let e = [];
		return this.read && e.push(`r`), this.add && e.push(`a`), this.create && e.push(`c`), this.write && e.push(`w`), this.delete && e.push(`d`), this.deleteVersion && e.push(`x`), this.list && e.push(`l`), this.tag && e.push(`t`), this.move && e.push(`m`), this.execute && e.push(`e`), this.setImmutabilityPolicy && e.push(`i`), this.permanentDelete && e.push(`y`), this.filterByTags && e.push(`f`), e.join(``);
	}
};
function Mb(e) {
	return e.end ? `${e.start}-${e.end}` : e.start;
}
var Nb;
(function(e) {
	e.Https = `https`, e.HttpsAndHttp = `https,http`;
})(Nb ||= {});
var Pb = class {
	version;
	protocol;
	startsOn;
	expiresOn;
	permissions;
	services;
	resourceTypes;
	identifier;
	delegatedUserObjectId;
	encryptionScope;
	resource;
	signature;
	cacheControl;
	contentDisposition;
	contentEncoding;
	contentLanguage;
	contentType;
	ipRangeInner;
	signedOid;
	signedTenantId;
	signedStartsOn;
	signedExpiresOn;
	signedService;
	signedVersion;
	signedDelegatedUserTid;
	preauthorizedAgentObjectId;
	correlationId;
	requestHeaderKeys;
	requestQueryParameterKeys;
	get ipRange() {
		if (this.ipRangeInner) return {
			end: this.ipRangeInner.end,
			start: this.ipRangeInner.start
		};
	}
	constructor(e, t, n, r, i, a, o, s, c, l, u, d, f, p, m, h, g, ee, te, ne, re, ie, ae) {
		this.version = e, this.signature = t, n !== void 0 && typeof n != `string` ? (this.permissions = n.permissions, this.services = n.services, this.resourceTypes = n.resourceTypes, this.protocol = n.protocol, this.startsOn = n.startsOn, this.expiresOn = n.expiresOn, this.ipRangeInner = n.ipRange, this.identifier = n.identifier, this.delegatedUserObjectId = n.delegatedUserObjectId, this.encryptionScope = n.encryptionScope, this.resource = n.resource, this.cacheControl = n.cacheControl, this.contentDisposition = n.contentDisposition, this.contentEncoding = n.contentEncoding, this.contentLanguage = n.contentLanguage, this.contentType = n.contentType, this.requestHeaderKeys = n.requestHeaderKeys, this.requestQueryParameterKeys = n.requestQueryParameterKeys, n.userDelegationKey && (this.signedOid = n.userDelegationKey.signedObjectId, this.signedTenantId = n.userDelegationKey.signedTenantId, this.signedStartsOn = n.userDelegationKey.signedStartsOn, this.signedExpiresOn = n.userDelegationKey.signedExpiresOn, this.signedService = n.userDelegationKey.signedService, this.signedVersion = n.userDelegationKey.signedVersion, this.signedDelegatedUserTid = n.userDelegationKey.signedDelegatedUserTenantId, this.preauthorizedAgentObjectId = n.preauthorizedAgentObjectId, this.correlationId = n.correlationId)) : (this.services = r, this.resourceTypes = i, this.expiresOn = s, this.permissions = n, this.protocol = a, this.startsOn = o, this.ipRangeInner = c, this.delegatedUserObjectId = re, this.encryptionScope = ne, this.identifier = l, this.resource = u, this.cacheControl = d, this.contentDisposition = f, this.contentEncoding = p, this.contentLanguage = m, this.contentType = h, this.requestHeaderKeys = ie, this.requestQueryParameterKeys = ae, g && (this.signedOid = g.signedObjectId, this.signedTenantId = g.signedTenantId, this.signedStartsOn = g.signedStartsOn, this.signedExpiresOn = g.signedExpiresOn, this.signedService = g.signedService, this.signedVersion = g.signedVersion, this.signedDelegatedUserTid = g.signedDelegatedUserTenantId, this.preauthorizedAgentObjectId = ee, this.correlationId = te));
	}
	toString() {
		let e = `sv.ss.srt.spr.st.se.sip.si.ses.skoid.sktid.skt.ske.sks.skv.sr.sp.rscc.rscd.rsce.rscl.rsct.saoid.scid.sduoid.skdutid.srh.srq.sig`.split(`.`), t = [];
		for (let n of e) switch (n) {
			case `sv`:
				this.tryAppendQueryParameter(t, n, this.version);
				break;
			case `ss`:
				this.tryAppendQueryParameter(t, n, this.services);
				break;
			case `srt`:
				this.tryAppendQueryParameter(t, n, this.resourceTypes);
				break;
			case `spr`:
				this.tryAppendQueryParameter(t, n, this.protocol);
				break;
			case `st`:
				this.tryAppendQueryParameter(t, n, this.startsOn ? Y(this.startsOn, !1) : void 0);
				break;
			case `se`:
				this.tryAppendQueryParameter(t, n, this.expiresOn ? Y(this.expiresOn, !1) : void 0);
				break;
			case `sip`:
				this.tryAppendQueryParameter(t, n, this.ipRange ? Mb(this.ipRange) : void 0);
				break;
			case `si`:
				this.tryAppendQueryParameter(t, n, this.identifier);
				break;
			case `ses`:
				this.tryAppendQueryParameter(t, n, this.encryptionScope);
				break;
			case `skoid`:
				this.tryAppendQueryParameter(t, n, this.signedOid);
				break;
			case `sktid`:
				this.tryAppendQueryParameter(t, n, this.signedTenantId);
				break;
			case `skt`:
				this.tryAppendQueryParameter(t, n, this.signedStartsOn ? Y(this.signedStartsOn, !1) : void 0);
				break;
			case `ske`:
				this.tryAppendQueryParameter(t, n, this.signedExpiresOn ? Y(this.signedExpiresOn, !1) : void 0);
				break;
			case `sks`:
				this.tryAppendQueryParameter(t, n, this.signedService);
				break;
			case `skv`:
				this.tryAppendQueryParameter(t, n, this.signedVersion);
				break;
			case `skdutid`:
				this.tryAppendQueryParameter(t, n, this.signedDelegatedUserTid);
				break;
			case `sr`:
				this.tryAppendQueryParameter(t, n, this.resource);
				break;
			case `sp`:
				this.tryAppendQueryParameter(t, n, this.permissions);
				break;
			case `sig`:
				this.tryAppendQueryParameter(t, n, this.signature);
				break;
			case `rscc`:
				this.tryAppendQueryParameter(t, n, this.cacheControl);
				break;
			case `rscd`:
				this.tryAppendQueryParameter(t, n, this.contentDisposition);
				break;
			case `rsce`:
				this.tryAppendQueryParameter(t, n, this.contentEncoding);
				break;
			case `rscl`:
				this.tryAppendQueryParameter(t, n, this.contentLanguage);
				break;
			case `rsct`:
				this.tryAppendQueryParameter(t, n, this.contentType);
				break;
			case `saoid`:
				this.tryAppendQueryParameter(t, n, this.preauthorizedAgentObjectId);
				break;
			case `scid`:
				this.tryAppendQueryParameter(t, n, this.correlationId);
				break;
			case `sduoid`:
				this.tryAppendQueryParameter(t, n, this.delegatedUserObjectId);
				break;
			case `srh`:
				this.tryAppendQueryParameter(t, n, this.requestHeaderKeys);
				break;
			case `srq`: this.tryAppendQueryParameter(t, n, this.requestQueryParameterKeys);
		}
		return t.join(`&`);
	}
	tryAppendQueryParameter(e, t, n) {
		n && (t = encodeURIComponent(t), n = encodeURIComponent(n), t.length > 0 && n.length > 0 && e.push(`${t}=${n}`));
	}
};
function Fb(e, t, n) {
	return Ib(e, t, n).sasQueryParameters;
}
function Ib(e, t, n) {
	let r = e.version ? e.version : pf, i = t instanceof Yd ? t : void 0, a;
	if (i === void 0 && n !== void 0 && (a = new df(n, t)), i === void 0 && a === void 0) throw TypeError(`Invalid sharedKeyCredential, userDelegationKey or accountName.`);
	if (r >= `2020-12-06`) return i === void 0 ? r >= `2026-04-06` ? Wb(e, a) : r >= `2025-07-05` ? Ub(e, a) : Hb(e, a) : zb(e, i);
	if (r >= `2018-11-09`) return i === void 0 ? r >= `2020-02-10` ? Vb(e, a) : Bb(e, a) : Rb(e, i);
	if (r >= `2015-04-05`) {
		if (i !== void 0) return Lb(e, i);
		throw RangeError(`'version' must be >= '2018-11-09' when generating user delegation SAS using user delegation key.`);
	}
	throw RangeError(`'version' must be >= '2015-04-05'.`);
}
function Lb(e, t) {
	if (e = Yb(e), !e.identifier && !(e.permissions && e.expiresOn)) throw RangeError(`Must provide 'permissions' and 'expiresOn' for Blob SAS generation when 'identifier' is not provided.`);
	let n = `c`;
	e.blobName && (n = `b`);
	let r;
	e.permissions && (r = e.blobName ? Ab.parse(e.permissions.toString()).toString() : jb.parse(e.permissions.toString()).toString());
	let i = [
		r || ``,
		e.startsOn ? Y(e.startsOn, !1) : ``,
		e.expiresOn ? Y(e.expiresOn, !1) : ``,
		Jb(t.accountName, e.containerName, e.blobName),
		e.identifier,
		e.ipRange ? Mb(e.ipRange) : ``,
		e.protocol ? e.protocol : ``,
		e.version,
		e.cacheControl ? e.cacheControl : ``,
		e.contentDisposition ? e.contentDisposition : ``,
		e.contentEncoding ? e.contentEncoding : ``,
		e.contentLanguage ? e.contentLanguage : ``,
		e.contentType ? e.contentType : ``
	].join(`
`), a = t.computeHMACSHA256(i);
	return {
		sasQueryParameters: new Pb(e.version, a, r, void 0, void 0, e.protocol, e.startsOn, e.expiresOn, e.ipRange, e.identifier, n, e.cacheControl, e.contentDisposition, e.contentEncoding, e.contentLanguage, e.contentType),
		stringToSign: i
	};
}
function Rb(e, t) {
	if (e = Yb(e), !e.identifier && !(e.permissions && e.expiresOn)) throw RangeError(`Must provide 'permissions' and 'expiresOn' for Blob SAS generation when 'identifier' is not provided.`);
	let n = `c`, r = e.snapshotTime;
	e.blobName && (n = `b`, e.snapshotTime ? n = `bs` : e.versionId && (n = `bv`, r = e.versionId));
	let i;
	e.permissions && (i = e.blobName ? Ab.parse(e.permissions.toString()).toString() : jb.parse(e.permissions.toString()).toString());
	let a = [
		i || ``,
		e.startsOn ? Y(e.startsOn, !1) : ``,
		e.expiresOn ? Y(e.expiresOn, !1) : ``,
		Jb(t.accountName, e.containerName, e.blobName),
		e.identifier,
		e.ipRange ? Mb(e.ipRange) : ``,
		e.protocol ? e.protocol : ``,
		e.version,
		n,
		r,
		e.cacheControl ? e.cacheControl : ``,
		e.contentDisposition ? e.contentDisposition : ``,
		e.contentEncoding ? e.contentEncoding : ``,
		e.contentLanguage ? e.contentLanguage : ``,
		e.contentType ? e.contentType : ``
	].join(`
`), o = t.computeHMACSHA256(a);
	return {
		sasQueryParameters: new Pb(e.version, o, i, void 0, void 0, e.protocol, e.startsOn, e.expiresOn, e.ipRange, e.identifier, n, e.cacheControl, e.contentDisposition, e.contentEncoding, e.contentLanguage, e.contentType),
		stringToSign: a
	};
}
function zb(e, t) {
	if (e = Yb(e), !e.identifier && !(e.permissions && e.expiresOn)) throw RangeError(`Must provide 'permissions' and 'expiresOn' for Blob SAS generation when 'identifier' is not provided.`);
	let n = `c`, r = e.snapshotTime;
	e.blobName && (n = `b`, e.snapshotTime ? n = `bs` : e.versionId && (n = `bv`, r = e.versionId));
	let i;
	e.permissions && (i = e.blobName ? Ab.parse(e.permissions.toString()).toString() : jb.parse(e.permissions.toString()).toString());
	let a = [
		i || ``,
		e.startsOn ? Y(e.startsOn, !1) : ``,
		e.expiresOn ? Y(e.expiresOn, !1) : ``,
		Jb(t.accountName, e.containerName, e.blobName),
		e.identifier,
		e.ipRange ? Mb(e.ipRange) : ``,
		e.protocol ? e.protocol : ``,
		e.version,
		n,
		r,
		e.encryptionScope,
		e.cacheControl ? e.cacheControl : ``,
		e.contentDisposition ? e.contentDisposition : ``,
		e.contentEncoding ? e.contentEncoding : ``,
		e.contentLanguage ? e.contentLanguage : ``,
		e.contentType ? e.contentType : ``
	].join(`
`), o = t.computeHMACSHA256(a);
	return {
		sasQueryParameters: new Pb(e.version, o, i, void 0, void 0, e.protocol, e.startsOn, e.expiresOn, e.ipRange, e.identifier, n, e.cacheControl, e.contentDisposition, e.contentEncoding, e.contentLanguage, e.contentType, void 0, void 0, void 0, e.encryptionScope),
		stringToSign: a
	};
}
function Bb(e, t) {
	if (e = Yb(e), !e.permissions || !e.expiresOn) throw RangeError(`Must provide 'permissions' and 'expiresOn' for Blob SAS generation when generating user delegation SAS.`);
	let n = `c`, r = e.snapshotTime;
	e.blobName && (n = `b`, e.snapshotTime ? n = `bs` : e.versionId && (n = `bv`, r = e.versionId));
	let i;
	e.permissions && (i = e.blobName ? Ab.parse(e.permissions.toString()).toString() : jb.parse(e.permissions.toString()).toString());
	let a = [
		i || ``,
		e.startsOn ? Y(e.startsOn, !1) : ``,
		e.expiresOn ? Y(e.expiresOn, !1) : ``,
		Jb(t.accountName, e.containerName, e.blobName),
		t.userDelegationKey.signedObjectId,
		t.userDelegationKey.signedTenantId,
		t.userDelegationKey.signedStartsOn ? Y(t.userDelegationKey.signedStartsOn, !1) : ``,
		t.userDelegationKey.signedExpiresOn ? Y(t.userDelegationKey.signedExpiresOn, !1) : ``,
		t.userDelegationKey.signedService,
		t.userDelegationKey.signedVersion,
		e.ipRange ? Mb(e.ipRange) : ``,
		e.protocol ? e.protocol : ``,
		e.version,
		n,
		r,
		e.cacheControl,
		e.contentDisposition,
		e.contentEncoding,
		e.contentLanguage,
		e.contentType
	].join(`
`), o = t.computeHMACSHA256(a);
	return {
		sasQueryParameters: new Pb(e.version, o, i, void 0, void 0, e.protocol, e.startsOn, e.expiresOn, e.ipRange, e.identifier, n, e.cacheControl, e.contentDisposition, e.contentEncoding, e.contentLanguage, e.contentType, t.userDelegationKey),
		stringToSign: a
	};
}
function Vb(e, t) {
	if (e = Yb(e), !e.permissions || !e.expiresOn) throw RangeError(`Must provide 'permissions' and 'expiresOn' for Blob SAS generation when generating user delegation SAS.`);
	let n = `c`, r = e.snapshotTime;
	e.blobName && (n = `b`, e.snapshotTime ? n = `bs` : e.versionId && (n = `bv`, r = e.versionId));
	let i;
	e.permissions && (i = e.blobName ? Ab.parse(e.permissions.toString()).toString() : jb.parse(e.permissions.toString()).toString());
	let a = [
		i || ``,
		e.startsOn ? Y(e.startsOn, !1) : ``,
		e.expiresOn ? Y(e.expiresOn, !1) : ``,
		Jb(t.accountName, e.containerName, e.blobName),
		t.userDelegationKey.signedObjectId,
		t.userDelegationKey.signedTenantId,
		t.userDelegationKey.signedStartsOn ? Y(t.userDelegationKey.signedStartsOn, !1) : ``,
		t.userDelegationKey.signedExpiresOn ? Y(t.userDelegationKey.signedExpiresOn, !1) : ``,
		t.userDelegationKey.signedService,
		t.userDelegationKey.signedVersion,
		e.preauthorizedAgentObjectId,
		void 0,
		e.correlationId,
		e.ipRange ? Mb(e.ipRange) : ``,
		e.protocol ? e.protocol : ``,
		e.version,
		n,
		r,
		e.cacheControl,
		e.contentDisposition,
		e.contentEncoding,
		e.contentLanguage,
		e.contentType
	].join(`
`), o = t.computeHMACSHA256(a);
	return {
		sasQueryParameters: new Pb(e.version, o, i, void 0, void 0, e.protocol, e.startsOn, e.expiresOn, e.ipRange, e.identifier, n, e.cacheControl, e.contentDisposition, e.contentEncoding, e.contentLanguage, e.contentType, t.userDelegationKey, e.preauthorizedAgentObjectId, e.correlationId),
		stringToSign: a
	};
}
function Hb(e, t) {
	if (e = Yb(e), !e.permissions || !e.expiresOn) throw RangeError(`Must provide 'permissions' and 'expiresOn' for Blob SAS generation when generating user delegation SAS.`);
	let n = `c`, r = e.snapshotTime;
	e.blobName && (n = `b`, e.snapshotTime ? n = `bs` : e.versionId && (n = `bv`, r = e.versionId));
	let i;
	e.permissions && (i = e.blobName ? Ab.parse(e.permissions.toString()).toString() : jb.parse(e.permissions.toString()).toString());
	let a = [
		i || ``,
		e.startsOn ? Y(e.startsOn, !1) : ``,
		e.expiresOn ? Y(e.expiresOn, !1) : ``,
		Jb(t.accountName, e.containerName, e.blobName),
		t.userDelegationKey.signedObjectId,
		t.userDelegationKey.signedTenantId,
		t.userDelegationKey.signedStartsOn ? Y(t.userDelegationKey.signedStartsOn, !1) : ``,
		t.userDelegationKey.signedExpiresOn ? Y(t.userDelegationKey.signedExpiresOn, !1) : ``,
		t.userDelegationKey.signedService,
		t.userDelegationKey.signedVersion,
		e.preauthorizedAgentObjectId,
		void 0,
		e.correlationId,
		e.ipRange ? Mb(e.ipRange) : ``,
		e.protocol ? e.protocol : ``,
		e.version,
		n,
		r,
		e.encryptionScope,
		e.cacheControl,
		e.contentDisposition,
		e.contentEncoding,
		e.contentLanguage,
		e.contentType
	].join(`
`), o = t.computeHMACSHA256(a);
	return {
		sasQueryParameters: new Pb(e.version, o, i, void 0, void 0, e.protocol, e.startsOn, e.expiresOn, e.ipRange, e.identifier, n, e.cacheControl, e.contentDisposition, e.contentEncoding, e.contentLanguage, e.contentType, t.userDelegationKey, e.preauthorizedAgentObjectId, e.correlationId, e.encryptionScope),
		stringToSign: a
	};
}
function Ub(e, t) {
	if (e = Yb(e), !e.permissions || !e.expiresOn) throw RangeError(`Must provide 'permissions' and 'expiresOn' for Blob SAS generation when generating user delegation SAS.`);
	let n = `c`, r = e.snapshotTime;
	e.blobName && (n = `b`, e.snapshotTime ? n = `bs` : e.versionId && (n = `bv`, r = e.versionId));
	let i;
	e.permissions && (i = e.blobName ? Ab.parse(e.permissions.toString()).toString() : jb.parse(e.permissions.toString()).toString());
	let a = [
		i || ``,
		e.startsOn ? Y(e.startsOn, !1) : ``,
		e.expiresOn ? Y(e.expiresOn, !1) : ``,
		Jb(t.accountName, e.containerName, e.blobName),
		t.userDelegationKey.signedObjectId,
		t.userDelegationKey.signedTenantId,
		t.userDelegationKey.signedStartsOn ? Y(t.userDelegationKey.signedStartsOn, !1) : ``,
		t.userDelegationKey.signedExpiresOn ? Y(t.userDelegationKey.signedExpiresOn, !1) : ``,
		t.userDelegationKey.signedService,
		t.userDelegationKey.signedVersion,
		e.preauthorizedAgentObjectId,
		void 0,
		e.correlationId,
		t.userDelegationKey.signedDelegatedUserTenantId,
		e.delegatedUserObjectId,
		e.ipRange ? Mb(e.ipRange) : ``,
		e.protocol ? e.protocol : ``,
		e.version,
		n,
		r,
		e.encryptionScope,
		e.cacheControl,
		e.contentDisposition,
		e.contentEncoding,
		e.contentLanguage,
		e.contentType
	].join(`
`), o = t.computeHMACSHA256(a);
	return {
		sasQueryParameters: new Pb(e.version, o, i, void 0, void 0, e.protocol, e.startsOn, e.expiresOn, e.ipRange, e.identifier, n, e.cacheControl, e.contentDisposition, e.contentEncoding, e.contentLanguage, e.contentType, t.userDelegationKey, e.preauthorizedAgentObjectId, e.correlationId, e.encryptionScope, e.delegatedUserObjectId),
		stringToSign: a
	};
}
function Wb(e, t) {
	if (e = Yb(e), !e.permissions || !e.expiresOn) throw RangeError(`Must provide 'permissions' and 'expiresOn' for Blob SAS generation when generating user delegation SAS.`);
	let n = `c`, r = e.snapshotTime;
	e.blobName && (n = `b`, e.snapshotTime ? n = `bs` : e.versionId && (n = `bv`, r = e.versionId));
	let i;
	e.permissions && (i = e.blobName ? Ab.parse(e.permissions.toString()).toString() : jb.parse(e.permissions.toString()).toString());
	let a = [
		i || ``,
		e.startsOn ? Y(e.startsOn, !1) : ``,
		e.expiresOn ? Y(e.expiresOn, !1) : ``,
		Jb(t.accountName, e.containerName, e.blobName),
		t.userDelegationKey.signedObjectId,
		t.userDelegationKey.signedTenantId,
		t.userDelegationKey.signedStartsOn ? Y(t.userDelegationKey.signedStartsOn, !1) : ``,
		t.userDelegationKey.signedExpiresOn ? Y(t.userDelegationKey.signedExpiresOn, !1) : ``,
		t.userDelegationKey.signedService,
		t.userDelegationKey.signedVersion,
		e.preauthorizedAgentObjectId,
		void 0,
		e.correlationId,
		t.userDelegationKey.signedDelegatedUserTenantId,
		e.delegatedUserObjectId,
		e.ipRange ? Mb(e.ipRange) : ``,
		e.protocol ? e.protocol : ``,
		e.version,
		n,
		r,
		e.encryptionScope,
		Gb(e.requestHeaders),
		Kb(e.requestQueryParameters),
		e.cacheControl,
		e.contentDisposition,
		e.contentEncoding,
		e.contentLanguage,
		e.contentType
	].join(`
`), o = t.computeHMACSHA256(a);
	return {
		sasQueryParameters: new Pb(e.version, o, i, void 0, void 0, e.protocol, e.startsOn, e.expiresOn, e.ipRange, e.identifier, n, e.cacheControl, e.contentDisposition, e.contentEncoding, e.contentLanguage, e.contentType, t.userDelegationKey, e.preauthorizedAgentObjectId, e.correlationId, e.encryptionScope, e.delegatedUserObjectId, qb(e.requestHeaders), qb(e.requestQueryParameters)),
		stringToSign: a
	};
}
function Gb(e) {
	if (e === void 0) return;
	let t = ``;
	return Object.keys(e).forEach(function(n) {
		t = t + n + `:` + e[n] + `
`;
	}), t;
}
function Kb(e) {
	if (e === void 0) return;
	let t = ``;
	return Object.keys(e).forEach(function(n) {
		t = t + `
` + n + `:` + e[n];
	}), t;
}
function qb(e) {
	if (e === void 0) return;
	let t = ``, n = 0;
	return Object.keys(e).forEach(function(e) {
		n !== 0 && (t += `,`), t += e, ++n;
	}), t;
}
function Jb(e, t, n) {
	let r = [`/blob/${e}/${t}`];
	return n && r.push(`/${n}`), r.join(``);
}
function Yb(e) {
	let t = e.version ? e.version : pf;
	if (e.snapshotTime && t < `2018-11-09`) throw RangeError(`'version' must be >= '2018-11-09' when providing 'snapshotTime'.`);
	if (e.blobName === void 0 && e.snapshotTime) throw RangeError(`Must provide 'blobName' when providing 'snapshotTime'.`);
	if (e.versionId && t < `2019-10-10`) throw RangeError(`'version' must be >= '2019-10-10' when providing 'versionId'.`);
	if (e.blobName === void 0 && e.versionId) throw RangeError(`Must provide 'blobName' when providing 'versionId'.`);
	if (e.permissions && e.permissions.setImmutabilityPolicy && t < `2020-08-04`) throw RangeError(`'version' must be >= '2020-08-04' when provided 'i' permission.`);
	if (e.permissions && e.permissions.deleteVersion && t < `2019-10-10`) throw RangeError(`'version' must be >= '2019-10-10' when providing 'x' permission.`);
	if (e.permissions && e.permissions.permanentDelete && t < `2019-10-10`) throw RangeError(`'version' must be >= '2019-10-10' when providing 'y' permission.`);
	if (e.permissions && e.permissions.tag && t < `2019-12-12`) throw RangeError(`'version' must be >= '2019-12-12' when providing 't' permission.`);
	if (t < `2020-02-10` && e.permissions && (e.permissions.move || e.permissions.execute)) throw RangeError(`'version' must be >= '2020-02-10' when providing the 'm' or 'e' permission.`);
	if (t < `2021-04-10` && e.permissions && e.permissions.filterByTags) throw RangeError(`'version' must be >= '2021-04-10' when providing the 'f' permission.`);
	if (t < `2020-02-10` && (e.preauthorizedAgentObjectId || e.correlationId)) throw RangeError(`'version' must be >= '2020-02-10' when providing 'preauthorizedAgentObjectId' or 'correlationId'.`);
	if (e.encryptionScope && t < `2020-12-06`) throw RangeError(`'version' must be >= '2020-12-06' when provided 'encryptionScope' in SAS.`);
	return e.version = t, e;
}
var Xb = class {
	_leaseId;
	_url;
	_containerOrBlobOperation;
	_isContainer;
	get leaseId() {
		return this._leaseId;
	}
	get url() {
		return this._url;
	}
	constructor(e, t) {
		let n = e.storageClientContext;
		this._url = e.url, e.name === void 0 ? (this._isContainer = !0, this._containerOrBlobOperation = n.container) : (this._isContainer = !1, this._containerOrBlobOperation = n.blob), t ||= ja(), this._leaseId = t;
	}
	async acquireLease(e, t = {}) {
		if (this._isContainer && (t.conditions?.ifMatch && t.conditions?.ifMatch !== `` || t.conditions?.ifNoneMatch && t.conditions?.ifNoneMatch !== `` || t.conditions?.tagConditions)) throw RangeError(`The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values other than undefined or their default values are not acceptable.`);
		return Z.withSpan(`BlobLeaseClient-acquireLease`, t, async (n) => X(await this._containerOrBlobOperation.acquireLease({
			abortSignal: t.abortSignal,
			duration: e,
			modifiedAccessConditions: {
				...t.conditions,
				ifTags: t.conditions?.tagConditions
			},
			proposedLeaseId: this._leaseId,
			tracingOptions: n.tracingOptions
		})));
	}
	async changeLease(e, t = {}) {
		if (this._isContainer && (t.conditions?.ifMatch && t.conditions?.ifMatch !== `` || t.conditions?.ifNoneMatch && t.conditions?.ifNoneMatch !== `` || t.conditions?.tagConditions)) throw RangeError(`The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values other than undefined or their default values are not acceptable.`);
		return Z.withSpan(`BlobLeaseClient-changeLease`, t, async (n) => {
			let r = X(await this._containerOrBlobOperation.changeLease(this._leaseId, e, {
				abortSignal: t.abortSignal,
				modifiedAccessConditions: {
					...t.conditions,
					ifTags: t.conditions?.tagConditions
				},
				tracingOptions: n.tracingOptions
			}));
			return this._leaseId = e, r;
		});
	}
	async releaseLease(e = {}) {
		if (this._isContainer && (e.conditions?.ifMatch && e.conditions?.ifMatch !== `` || e.conditions?.ifNoneMatch && e.conditions?.ifNoneMatch !== `` || e.conditions?.tagConditions)) throw RangeError(`The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values other than undefined or their default values are not acceptable.`);
		return Z.withSpan(`BlobLeaseClient-releaseLease`, e, async (t) => X(await this._containerOrBlobOperation.releaseLease(this._leaseId, {
			abortSignal: e.abortSignal,
			modifiedAccessConditions: {
				...e.conditions,
				ifTags: e.conditions?.tagConditions
			},
			tracingOptions: t.tracingOptions
		})));
	}
	async renewLease(e = {}) {
		if (this._isContainer && (e.conditions?.ifMatch && e.conditions?.ifMatch !== `` || e.conditions?.ifNoneMatch && e.conditions?.ifNoneMatch !== `` || e.conditions?.tagConditions)) throw RangeError(`The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values other than undefined or their default values are not acceptable.`);
		return Z.withSpan(`BlobLeaseClient-renewLease`, e, async (t) => this._containerOrBlobOperation.renewLease(this._leaseId, {
			abortSignal: e.abortSignal,
			modifiedAccessConditions: {
				...e.conditions,
				ifTags: e.conditions?.tagConditions
			},
			tracingOptions: t.tracingOptions
		}));
	}
	async breakLease(e, t = {}) {
		if (this._isContainer && (t.conditions?.ifMatch && t.conditions?.ifMatch !== `` || t.conditions?.ifNoneMatch && t.conditions?.ifNoneMatch !== `` || t.conditions?.tagConditions)) throw RangeError(`The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values other than undefined or their default values are not acceptable.`);
		return Z.withSpan(`BlobLeaseClient-breakLease`, t, async (n) => {
			let r = {
				abortSignal: t.abortSignal,
				breakPeriod: e,
				modifiedAccessConditions: {
					...t.conditions,
					ifTags: t.conditions?.tagConditions
				},
				tracingOptions: n.tracingOptions
			};
			return X(await this._containerOrBlobOperation.breakLease(r));
		});
	}
}, Zb = class extends node_stream__WEBPACK_IMPORTED_MODULE_19__.Readable {
	start;
	offset;
	end;
	getter;
	source;
	retries = 0;
	maxRetryRequests;
	onProgress;
	options;
	constructor(e, t, n, r, i = {}) {
		super({ highWaterMark: i.highWaterMark }), this.getter = t, this.source = e, this.start = n, this.offset = n, this.end = n + r - 1, this.maxRetryRequests = i.maxRetryRequests && i.maxRetryRequests >= 0 ? i.maxRetryRequests : 0, this.onProgress = i.onProgress, this.options = i, this.setSourceEventHandlers();
	}
	_read() {
		this.source.resume();
	}
	setSourceEventHandlers() {
		this.source.on(`data`, this.sourceDataHandler), this.source.on(`end`, this.sourceErrorOrEndHandler), this.source.on(`error`, this.sourceErrorOrEndHandler), this.source.on(`aborted`, this.sourceAbortedHandler);
	}
	removeSourceEventHandlers() {
		this.source.removeListener(`data`, this.sourceDataHandler), this.source.removeListener(`end`, this.sourceErrorOrEndHandler), this.source.removeListener(`error`, this.sourceErrorOrEndHandler), this.source.removeListener(`aborted`, this.sourceAbortedHandler);
	}
	sourceDataHandler = (e) => {
		this.options.doInjectErrorOnce ? (this.options.doInjectErrorOnce = void 0, this.source.pause(), this.sourceErrorOrEndHandler(), this.source.destroy()) : (this.offset += e.length, this.onProgress && this.onProgress({ loadedBytes: this.offset - this.start }), this.push(e) || this.source.pause());
	};
	sourceAbortedHandler = () => {
		let e = new Ea(`The operation was aborted.`);
		this.destroy(e);
	};
	sourceErrorOrEndHandler = (e) => {
		e && e.name === `AbortError` ? this.destroy(e) : (this.removeSourceEventHandlers(), this.offset - 1 === this.end ? this.push(null) : this.offset <= this.end ? this.retries < this.maxRetryRequests ? (this.retries += 1, this.getter(this.offset).then((e) => {
			this.source = e, this.setSourceEventHandlers();
		}).catch((e) => {
			this.destroy(e);
		})) : this.destroy(Error(`Data corruption failure: received less data than required and reached maxRetires limitation. Received data offset: ${this.offset - 1}, data needed offset: ${this.end}, retries: ${this.retries}, max retries: ${this.maxRetryRequests}`)) : this.destroy(Error(`Data corruption failure: Received more data than original request, data needed offset is ${this.end}, received offset: ${this.offset - 1}`)));
	};
	_destroy(e, t) {
		this.removeSourceEventHandlers(), this.source.destroy(), t(e === null ? void 0 : e);
	}
}, Qb = class {
	get acceptRanges() {
		return this.originalResponse.acceptRanges;
	}
	get cacheControl() {
		return this.originalResponse.cacheControl;
	}
	get contentDisposition() {
		return this.originalResponse.contentDisposition;
	}
	get contentEncoding() {
		return this.originalResponse.contentEncoding;
	}
	get contentLanguage() {
		return this.originalResponse.contentLanguage;
	}
	get blobSequenceNumber() {
		return this.originalResponse.blobSequenceNumber;
	}
	get blobType() {
		return this.originalResponse.blobType;
	}
	get contentLength() {
		return this.originalResponse.contentLength;
	}
	get contentMD5() {
		return this.originalResponse.contentMD5;
	}
	get contentRange() {
		return this.originalResponse.contentRange;
	}
	get contentType() {
		return this.originalResponse.contentType;
	}
	get copyCompletedOn() {
		return this.originalResponse.copyCompletedOn;
	}
	get copyId() {
		return this.originalResponse.copyId;
	}
	get copyProgress() {
		return this.originalResponse.copyProgress;
	}
	get copySource() {
		return this.originalResponse.copySource;
	}
	get copyStatus() {
		return this.originalResponse.copyStatus;
	}
	get copyStatusDescription() {
		return this.originalResponse.copyStatusDescription;
	}
	get leaseDuration() {
		return this.originalResponse.leaseDuration;
	}
	get leaseState() {
		return this.originalResponse.leaseState;
	}
	get leaseStatus() {
		return this.originalResponse.leaseStatus;
	}
	get date() {
		return this.originalResponse.date;
	}
	get blobCommittedBlockCount() {
		return this.originalResponse.blobCommittedBlockCount;
	}
	get etag() {
		return this.originalResponse.etag;
	}
	get tagCount() {
		return this.originalResponse.tagCount;
	}
	get errorCode() {
		return this.originalResponse.errorCode;
	}
	get isServerEncrypted() {
		return this.originalResponse.isServerEncrypted;
	}
	get blobContentMD5() {
		return this.originalResponse.blobContentMD5;
	}
	get lastModified() {
		return this.originalResponse.lastModified;
	}
	get lastAccessed() {
		return this.originalResponse.lastAccessed;
	}
	get createdOn() {
		return this.originalResponse.createdOn;
	}
	get metadata() {
		return this.originalResponse.metadata;
	}
	get requestId() {
		return this.originalResponse.requestId;
	}
	get clientRequestId() {
		return this.originalResponse.clientRequestId;
	}
	get version() {
		return this.originalResponse.version;
	}
	get versionId() {
		return this.originalResponse.versionId;
	}
	get isCurrentVersion() {
		return this.originalResponse.isCurrentVersion;
	}
	get encryptionKeySha256() {
		return this.originalResponse.encryptionKeySha256;
	}
	get contentCrc64() {
		return this.originalResponse.contentCrc64;
	}
	get objectReplicationDestinationPolicyId() {
		return this.originalResponse.objectReplicationDestinationPolicyId;
	}
	get objectReplicationSourceProperties() {
		return this.originalResponse.objectReplicationSourceProperties;
	}
	get isSealed() {
		return this.originalResponse.isSealed;
	}
	get immutabilityPolicyExpiresOn() {
		return this.originalResponse.immutabilityPolicyExpiresOn;
	}
	get immutabilityPolicyMode() {
		return this.originalResponse.immutabilityPolicyMode;
	}
	get legalHold() {
		return this.originalResponse.legalHold;
	}
	get structuredBodyType() {
		return this.originalResponse.structuredBodyType;
	}
	get contentAsBlob() {
		return this.originalResponse.blobBody;
	}
	get readableStreamBody() {
		return this.blobDownloadStream;
	}
	get _response() {
		return this.originalResponse._response;
	}
	originalResponse;
	blobDownloadStream;
	constructor(e, t, n, r, i = {}) {
		this.originalResponse = e;
		let a = this.originalResponse.structuredBodyType === void 0 ? this.originalResponse.readableStreamBody : Ed(this.originalResponse.readableStreamBody, i);
		this.blobDownloadStream = new Zb(a, t, n, r, i);
	}
};
const $b = new Uint8Array([
	79,
	98,
	106,
	1
]);
var Q = class e {
	static async readFixedBytes(e, t, n = {}) {
		let r = await e.read(t, { abortSignal: n.abortSignal });
		if (r.length !== t) throw Error(`Hit stream end.`);
		return r;
	}
	static async readByte(t, n = {}) {
		return (await e.readFixedBytes(t, 1, n))[0];
	}
	static async readZigZagLong(t, n = {}) {
		let r = 0, i = 0, a, o, s;
		do
			a = await e.readByte(t, n), o = a & 128, r |= (a & 127) << i, i += 7;
		while (o && i < 28);
		if (o) {
			r = r, s = 268435456;
			do
				a = await e.readByte(t, n), r += (a & 127) * s, s *= 128;
			while (a & 128);
			let i = (r % 2 ? -(r + 1) : r) / 2;
			if (i < -(2 ** 53 - 1) || i > 2 ** 53 - 1) throw Error(`Integer overflow.`);
			return i;
		}
		return r >> 1 ^ -(r & 1);
	}
	static async readLong(t, n = {}) {
		return e.readZigZagLong(t, n);
	}
	static async readInt(t, n = {}) {
		return e.readZigZagLong(t, n);
	}
	static async readNull() {
		return null;
	}
	static async readBoolean(t, n = {}) {
		let r = await e.readByte(t, n);
		if (r === 1) return !0;
		if (r === 0) return !1;
		throw Error(`Byte was not a boolean.`);
	}
	static async readFloat(t, n = {}) {
		let r = await e.readFixedBytes(t, 4, n);
		return new DataView(r.buffer, r.byteOffset, r.byteLength).getFloat32(0, !0);
	}
	static async readDouble(t, n = {}) {
		let r = await e.readFixedBytes(t, 8, n);
		return new DataView(r.buffer, r.byteOffset, r.byteLength).getFloat64(0, !0);
	}
	static async readBytes(t, n = {}) {
		let r = await e.readLong(t, n);
		if (r < 0) throw Error(`Bytes size was negative.`);
		return t.read(r, { abortSignal: n.abortSignal });
	}
	static async readString(t, n = {}) {
		let r = await e.readBytes(t, n);
		return new TextDecoder().decode(r);
	}
	static async readMapPair(t, n, r = {}) {
		return {
			key: await e.readString(t, r),
			value: await n(t, r)
		};
	}
	static async readMap(t, n, r = {}) {
		let i = await e.readArray(t, (t, r = {}) => e.readMapPair(t, n, r), r), a = {};
		for (let e of i) a[e.key] = e.value;
		return a;
	}
	static async readArray(t, n, r = {}) {
		let i = [];
		for (let a = await e.readLong(t, r); a !== 0; a = await e.readLong(t, r)) for (a < 0 && (await e.readLong(t, r), a = -a); a--;) {
			let e = await n(t, r);
			i.push(e);
		}
		return i;
	}
}, ex;
(function(e) {
	e.RECORD = `record`, e.ENUM = `enum`, e.ARRAY = `array`, e.MAP = `map`, e.UNION = `union`, e.FIXED = `fixed`;
})(ex ||= {});
var tx;
(function(e) {
	e.NULL = `null`, e.BOOLEAN = `boolean`, e.INT = `int`, e.LONG = `long`, e.FLOAT = `float`, e.DOUBLE = `double`, e.BYTES = `bytes`, e.STRING = `string`;
})(tx ||= {});
var nx = class e {
	static fromSchema(t) {
		return typeof t == `string` ? e.fromStringSchema(t) : Array.isArray(t) ? e.fromArraySchema(t) : e.fromObjectSchema(t);
	}
	static fromStringSchema(e) {
		switch (e) {
			case tx.NULL:
			case tx.BOOLEAN:
			case tx.INT:
			case tx.LONG:
			case tx.FLOAT:
			case tx.DOUBLE:
			case tx.BYTES:
			case tx.STRING: return new rx(e);
			default: throw Error(`Unexpected Avro type ${e}`);
		}
	}
	static fromArraySchema(t) {
		return new ax(t.map(e.fromSchema));
	}
	static fromObjectSchema(t) {
		let n = t.type;
		try {
			return e.fromStringSchema(n);
		} catch {}
		switch (n) {
			case ex.RECORD:
				if (t.aliases) throw Error(`aliases currently is not supported, schema: ${t}`);
				if (!t.name) throw Error(`Required attribute 'name' doesn't exist on schema: ${t}`);
				let r = {};
				if (!t.fields) throw Error(`Required attribute 'fields' doesn't exist on schema: ${t}`);
				for (let n of t.fields) r[n.name] = e.fromSchema(n.type);
				return new sx(r, t.name);
			case ex.ENUM:
				if (t.aliases) throw Error(`aliases currently is not supported, schema: ${t}`);
				if (!t.symbols) throw Error(`Required attribute 'symbols' doesn't exist on schema: ${t}`);
				return new ix(t.symbols);
			case ex.MAP:
				if (!t.values) throw Error(`Required attribute 'values' doesn't exist on schema: ${t}`);
				return new ox(e.fromSchema(t.values));
			case ex.ARRAY:
			case ex.FIXED:
			default: throw Error(`Unexpected Avro type ${n} in ${t}`);
		}
	}
}, rx = class extends nx {
	_primitive;
	constructor(e) {
		super(), this._primitive = e;
	}
	read(e, t = {}) {
		switch (this._primitive) {
			case tx.NULL: return Q.readNull();
			case tx.BOOLEAN: return Q.readBoolean(e, t);
			case tx.INT: return Q.readInt(e, t);
			case tx.LONG: return Q.readLong(e, t);
			case tx.FLOAT: return Q.readFloat(e, t);
			case tx.DOUBLE: return Q.readDouble(e, t);
			case tx.BYTES: return Q.readBytes(e, t);
			case tx.STRING: return Q.readString(e, t);
			default: throw Error(`Unknown Avro Primitive`);
		}
	}
}, ix = class extends nx {
	_symbols;
	constructor(e) {
		super(), this._symbols = e;
	}
	async read(e, t = {}) {
		let n = await Q.readInt(e, t);
		return this._symbols[n];
	}
}, ax = class extends nx {
	_types;
	constructor(e) {
		super(), this._types = e;
	}
	async read(e, t = {}) {
		let n = await Q.readInt(e, t);
		return this._types[n].read(e, t);
	}
}, ox = class extends nx {
	_itemType;
	constructor(e) {
		super(), this._itemType = e;
	}
	read(e, t = {}) {
		return Q.readMap(e, (e, t) => this._itemType.read(e, t), t);
	}
}, sx = class extends nx {
	_name;
	_fields;
	constructor(e, t) {
		super(), this._fields = e, this._name = t;
	}
	async read(e, t = {}) {
		let n = {};
		n.$schema = this._name;
		for (let r in this._fields) Object.prototype.hasOwnProperty.call(this._fields, r) && (n[r] = await this._fields[r].read(e, t));
		return n;
	}
};
function cx(e, t) {
	if (e === t) return !0;
	if (e == null || t == null || e.length !== t.length) return !1;
	for (let n = 0; n < e.length; ++n) if (e[n] !== t[n]) return !1;
	return !0;
}
var lx = class {
	_dataStream;
	_headerStream;
	_syncMarker;
	_metadata;
	_itemType;
	_itemsRemainingInBlock;
	_initialBlockOffset;
	_blockOffset;
	get blockOffset() {
		return this._blockOffset;
	}
	_objectIndex;
	get objectIndex() {
		return this._objectIndex;
	}
	_initialized;
	constructor(e, t, n, r) {
		this._dataStream = e, this._headerStream = t || e, this._initialized = !1, this._blockOffset = n || 0, this._objectIndex = r || 0, this._initialBlockOffset = n || 0;
	}
	async initialize(e = {}) {
		if (!cx(await Q.readFixedBytes(this._headerStream, $b.length, { abortSignal: e.abortSignal }), $b)) throw Error(`Stream is not an Avro file.`);
		this._metadata = await Q.readMap(this._headerStream, Q.readString, { abortSignal: e.abortSignal });
		let t = this._metadata[`avro.codec`];
		if (t != null && t !== `null`) throw Error(`Codecs are not supported`);
		this._syncMarker = await Q.readFixedBytes(this._headerStream, 16, { abortSignal: e.abortSignal });
		let n = JSON.parse(this._metadata[`avro.schema`]);
		if (this._itemType = nx.fromSchema(n), this._blockOffset === 0 && (this._blockOffset = this._initialBlockOffset + this._dataStream.position), this._itemsRemainingInBlock = await Q.readLong(this._dataStream, { abortSignal: e.abortSignal }), await Q.readLong(this._dataStream, { abortSignal: e.abortSignal }), this._initialized = !0, this._objectIndex && this._objectIndex > 0) for (let t = 0; t < this._objectIndex; t++) await this._itemType.read(this._dataStream, { abortSignal: e.abortSignal }), this._itemsRemainingInBlock--;
	}
	hasNext() {
		return !this._initialized || this._itemsRemainingInBlock > 0;
	}
	async *parseObjects(e = {}) {
		for (this._initialized || await this.initialize(e); this.hasNext();) {
			let t = await this._itemType.read(this._dataStream, { abortSignal: e.abortSignal });
			if (this._itemsRemainingInBlock--, this._objectIndex++, this._itemsRemainingInBlock === 0) {
				let t = await Q.readFixedBytes(this._dataStream, 16, { abortSignal: e.abortSignal });
				if (this._blockOffset = this._initialBlockOffset + this._dataStream.position, this._objectIndex = 0, !cx(this._syncMarker, t)) throw Error(`Stream is not a valid Avro file.`);
				try {
					this._itemsRemainingInBlock = await Q.readLong(this._dataStream, { abortSignal: e.abortSignal });
				} catch {
					this._itemsRemainingInBlock = 0;
				}
				this._itemsRemainingInBlock > 0 && await Q.readLong(this._dataStream, { abortSignal: e.abortSignal });
			}
			yield t;
		}
	}
}, ux = class {};
const dx = new Ea(`Reading from the avro stream was aborted.`);
var fx = class extends ux {
	_position;
	_readable;
	toUint8Array(e) {
		return typeof e == `string` ? buffer__WEBPACK_IMPORTED_MODULE_24__.Buffer.from(e) : e;
	}
	constructor(e) {
		super(), this._readable = e, this._position = 0;
	}
	get position() {
		return this._position;
	}
	async read(e, t = {}) {
		if (t.abortSignal?.aborted) throw dx;
		if (e < 0) throw Error(`size parameter should be positive: ${e}`);
		if (e === 0) return /* @__PURE__ */ new Uint8Array();
		if (!this._readable.readable) throw Error(`Stream no longer readable.`);
		let n = this._readable.read(e);
		return n ? (this._position += n.length, this.toUint8Array(n)) : new Promise((n, r) => {
			let i = () => {
				this._readable.removeListener(`readable`, a), this._readable.removeListener(`error`, o), this._readable.removeListener(`end`, o), this._readable.removeListener(`close`, o), t.abortSignal && t.abortSignal.removeEventListener(`abort`, s);
			}, a = () => {
				let t = this._readable.read(e);
				t && (this._position += t.length, i(), n(this.toUint8Array(t)));
			}, o = () => {
				i(), r();
			}, s = () => {
				i(), r(dx);
			};
			this._readable.on(`readable`, a), this._readable.once(`error`, o), this._readable.once(`end`, o), this._readable.once(`close`, o), t.abortSignal && t.abortSignal.addEventListener(`abort`, s);
		});
	}
}, px = class extends node_stream__WEBPACK_IMPORTED_MODULE_19__.Readable {
	source;
	avroReader;
	avroIter;
	avroPaused = !0;
	onProgress;
	onError;
	constructor(e, t = {}) {
		super(), this.source = e, this.onProgress = t.onProgress, this.onError = t.onError, this.avroReader = new lx(new fx(this.source)), this.avroIter = this.avroReader.parseObjects({ abortSignal: t.abortSignal });
	}
	_read() {
		this.avroPaused && this.readInternal().catch((e) => {
			this.emit(`error`, e);
		});
	}
	async readInternal() {
		this.avroPaused = !1;
		let e;
		do {
			if (e = await this.avroIter.next(), e.done) break;
			let t = e.value, n = t.$schema;
			if (typeof n != `string`) throw Error(`Missing schema in avro record.`);
			switch (n) {
				case `com.microsoft.azure.storage.queryBlobContents.resultData`:
					{
						let e = t.data;
						if (!(e instanceof Uint8Array)) throw Error(`Invalid data in avro result record.`);
						this.push(Buffer.from(e)) || (this.avroPaused = !0);
					}
					break;
				case `com.microsoft.azure.storage.queryBlobContents.progress`:
					{
						let e = t.bytesScanned;
						if (typeof e != `number`) throw Error(`Invalid bytesScanned in avro progress record.`);
						this.onProgress && this.onProgress({ loadedBytes: e });
					}
					break;
				case `com.microsoft.azure.storage.queryBlobContents.end`:
					if (this.onProgress) {
						let e = t.totalBytes;
						if (typeof e != `number`) throw Error(`Invalid totalBytes in avro end record.`);
						this.onProgress({ loadedBytes: e });
					}
					this.push(null);
					break;
				case `com.microsoft.azure.storage.queryBlobContents.error`:
					if (this.onError) {
						let e = t.fatal;
						if (typeof e != `boolean`) throw Error(`Invalid fatal in avro error record.`);
						let n = t.name;
						if (typeof n != `string`) throw Error(`Invalid name in avro error record.`);
						let r = t.description;
						if (typeof r != `string`) throw Error(`Invalid description in avro error record.`);
						let i = t.position;
						if (typeof i != `number`) throw Error(`Invalid position in avro error record.`);
						this.onError({
							position: i,
							name: n,
							isFatal: e,
							description: r
						});
					}
					break;
				default: throw Error(`Unknown schema ${n} in avro progress record.`);
			}
		} while (!e.done && !this.avroPaused);
	}
}, mx = class {
	get acceptRanges() {
		return this.originalResponse.acceptRanges;
	}
	get cacheControl() {
		return this.originalResponse.cacheControl;
	}
	get contentDisposition() {
		return this.originalResponse.contentDisposition;
	}
	get contentEncoding() {
		return this.originalResponse.contentEncoding;
	}
	get contentLanguage() {
		return this.originalResponse.contentLanguage;
	}
	get blobSequenceNumber() {
		return this.originalResponse.blobSequenceNumber;
	}
	get blobType() {
		return this.originalResponse.blobType;
	}
	get contentLength() {
		return this.originalResponse.contentLength;
	}
	get contentMD5() {
		return this.originalResponse.contentMD5;
	}
	get contentRange() {
		return this.originalResponse.contentRange;
	}
	get contentType() {
		return this.originalResponse.contentType;
	}
	get copyCompletedOn() {}
	get copyId() {
		return this.originalResponse.copyId;
	}
	get copyProgress() {
		return this.originalResponse.copyProgress;
	}
	get copySource() {
		return this.originalResponse.copySource;
	}
	get copyStatus() {
		return this.originalResponse.copyStatus;
	}
	get copyStatusDescription() {
		return this.originalResponse.copyStatusDescription;
	}
	get leaseDuration() {
		return this.originalResponse.leaseDuration;
	}
	get leaseState() {
		return this.originalResponse.leaseState;
	}
	get leaseStatus() {
		return this.originalResponse.leaseStatus;
	}
	get date() {
		return this.originalResponse.date;
	}
	get blobCommittedBlockCount() {
		return this.originalResponse.blobCommittedBlockCount;
	}
	get etag() {
		return this.originalResponse.etag;
	}
	get errorCode() {
		return this.originalResponse.errorCode;
	}
	get isServerEncrypted() {
		return this.originalResponse.isServerEncrypted;
	}
	get blobContentMD5() {
		return this.originalResponse.blobContentMD5;
	}
	get lastModified() {
		return this.originalResponse.lastModified;
	}
	get metadata() {
		return this.originalResponse.metadata;
	}
	get requestId() {
		return this.originalResponse.requestId;
	}
	get clientRequestId() {
		return this.originalResponse.clientRequestId;
	}
	get version() {
		return this.originalResponse.version;
	}
	get encryptionKeySha256() {
		return this.originalResponse.encryptionKeySha256;
	}
	get contentCrc64() {
		return this.originalResponse.contentCrc64;
	}
	get blobBody() {}
	get readableStreamBody() {
		return this.blobDownloadStream;
	}
	get _response() {
		return this.originalResponse._response;
	}
	originalResponse;
	blobDownloadStream;
	constructor(e, t = {}) {
		this.originalResponse = e, this.blobDownloadStream = new px(this.originalResponse.readableStreamBody, t);
	}
}, hx;
(function(e) {
	e.Hot = `Hot`, e.Cool = `Cool`, e.Cold = `Cold`, e.Archive = `Archive`;
})(hx ||= {});
var gx;
(function(e) {
	e.P4 = `P4`, e.P6 = `P6`, e.P10 = `P10`, e.P15 = `P15`, e.P20 = `P20`, e.P30 = `P30`, e.P40 = `P40`, e.P50 = `P50`, e.P60 = `P60`, e.P70 = `P70`, e.P80 = `P80`;
})(gx ||= {});
function _x(e) {
	if (e !== void 0) return e;
}
function $(e, t) {
	if (e && !t) throw RangeError(`Customer-provided encryption key must be used over HTTPS.`);
	e && !e.encryptionAlgorithm && (e.encryptionAlgorithm = `AES256`);
}
var vx;
(function(e) {
	e.StorageOAuthScopes = `https://storage.azure.com/.default`, e.DiskComputeOAuthScopes = `https://disk.compute.azure.com/.default`;
})(vx ||= {});
function yx(e) {
	let t = (e._response.parsedBody.pageRange || []).map((e) => ({
		offset: e.start,
		count: e.end - e.start
	})), n = (e._response.parsedBody.clearRange || []).map((e) => ({
		offset: e.start,
		count: e.end - e.start
	}));
	return {
		...e,
		pageRange: t,
		clearRange: n,
		_response: {
			...e._response,
			parsedBody: {
				pageRange: t,
				clearRange: n
			}
		}
	};
}
var bx = class e extends Error {
	constructor(t) {
		super(t), this.name = `PollerStoppedError`, Object.setPrototypeOf(this, e.prototype);
	}
}, xx = class e extends Error {
	constructor(t) {
		super(t), this.name = `PollerCancelledError`, Object.setPrototypeOf(this, e.prototype);
	}
}, Sx = class {
	constructor(e) {
		this.resolveOnUnsuccessful = !1, this.stopped = !0, this.pollProgressCallbacks = [], this.operation = e, this.promise = new Promise((e, t) => {
			this.resolve = e, this.reject = t;
		}), this.promise.catch(() => {});
	}
	async startPolling(e = {}) {
		for (this.stopped &&= !1; !this.isStopped() && !this.isDone();) await this.poll(e), await this.delay();
	}
	async pollOnce(e = {}) {
		this.isDone() || (this.operation = await this.operation.update({
			abortSignal: e.abortSignal,
			fireProgress: this.fireProgress.bind(this)
		})), this.processUpdatedState();
	}
	fireProgress(e) {
		for (let t of this.pollProgressCallbacks) t(e);
	}
	async cancelOnce(e = {}) {
		this.operation = await this.operation.cancel(e);
	}
	poll(e = {}) {
		if (!this.pollOncePromise) {
			this.pollOncePromise = this.pollOnce(e);
			let t = () => {
				this.pollOncePromise = void 0;
			};
			this.pollOncePromise.then(t, t).catch(this.reject);
		}
		return this.pollOncePromise;
	}
	processUpdatedState() {
		if (this.operation.state.error && (this.stopped = !0, !this.resolveOnUnsuccessful)) throw this.reject(this.operation.state.error), this.operation.state.error;
		if (this.operation.state.isCancelled && (this.stopped = !0, !this.resolveOnUnsuccessful)) {
			let e = new xx(`Operation was canceled`);
			throw this.reject(e), e;
		}
		this.isDone() && this.resolve && this.resolve(this.getResult());
	}
	async pollUntilDone(e = {}) {
		return this.stopped && this.startPolling(e).catch(this.reject), this.processUpdatedState(), this.promise;
	}
	onProgress(e) {
		return this.pollProgressCallbacks.push(e), () => {
			this.pollProgressCallbacks = this.pollProgressCallbacks.filter((t) => t !== e);
		};
	}
	isDone() {
		let e = this.operation.state;
		return !!(e.isCompleted || e.isCancelled || e.error);
	}
	stopPolling() {
		this.stopped || (this.stopped = !0, this.reject && this.reject(new bx(`This poller is already stopped`)));
	}
	isStopped() {
		return this.stopped;
	}
	cancelOperation(e = {}) {
		if (!this.cancelPromise) this.cancelPromise = this.cancelOnce(e);
		else if (e.abortSignal) throw Error(`A cancel request is currently pending`);
		return this.cancelPromise;
	}
	getOperationState() {
		return this.operation.state;
	}
	getResult() {
		return this.operation.state.result;
	}
	toString() {
		return this.operation.toString();
	}
}, Cx = class extends Sx {
	intervalInMs;
	constructor(e) {
		let { blobClient: t, copySource: n, intervalInMs: r = 15e3, onProgress: i, resumeFrom: a, startCopyFromURLOptions: o } = e, s;
		a && (s = JSON.parse(a).state);
		let c = Dx({
			...s,
			blobClient: t,
			copySource: n,
			startCopyFromURLOptions: o
		});
		super(c), typeof i == `function` && this.onProgress(i), this.intervalInMs = r;
	}
	delay() {
		return Oa(this.intervalInMs);
	}
};
const wx = async function(e = {}) {
	let t = this.state, { copyId: n } = t;
	return t.isCompleted ? Dx(t) : n ? (await t.blobClient.abortCopyFromURL(n, { abortSignal: e.abortSignal }), t.isCancelled = !0, Dx(t)) : (t.isCancelled = !0, Dx(t));
}, Tx = async function(e = {}) {
	let t = this.state, { blobClient: n, copySource: r, startCopyFromURLOptions: i } = t;
	if (!t.isStarted) {
		t.isStarted = !0;
		let e = await n.startCopyFromURL(r, i);
		t.copyId = e.copyId, e.copyStatus === `success` && (t.result = e, t.isCompleted = !0);
	} else if (!t.isCompleted) try {
		let n = await t.blobClient.getProperties({ abortSignal: e.abortSignal }), { copyStatus: r, copyProgress: i } = n, a = t.copyProgress;
		i && (t.copyProgress = i), r === `pending` && i !== a && typeof e.fireProgress == `function` ? e.fireProgress(t) : r === `success` ? (t.result = n, t.isCompleted = !0) : r === `failed` && (t.error = Error(`Blob copy failed with reason: "${n.copyStatusDescription || `unknown`}"`), t.isCompleted = !0);
	} catch (e) {
		t.error = e, t.isCompleted = !0;
	}
	return Dx(t);
}, Ex = function() {
	return JSON.stringify({ state: this.state }, (e, t) => {
		if (e !== `blobClient`) return t;
	});
};
function Dx(e) {
	return {
		state: { ...e },
		cancel: wx,
		toString: Ex,
		update: Tx
	};
}
function Ox(e) {
	if (e.offset < 0) throw RangeError(`Range.offset cannot be smaller than 0.`);
	if (e.count && e.count <= 0) throw RangeError(`Range.count must be larger than 0. Leave it undefined if you want a range from offset to the end.`);
	return e.count ? `bytes=${e.offset}-${e.offset + e.count - 1}` : `bytes=${e.offset}-`;
}
var kx;
(function(e) {
	e[e.Good = 0] = `Good`, e[e.Error = 1] = `Error`;
})(kx ||= {});
var Ax = class {
	concurrency;
	actives = 0;
	completed = 0;
	offset = 0;
	operations = [];
	state = kx.Good;
	emitter;
	constructor(e = 5) {
		if (e < 1) throw RangeError(`concurrency must be larger than 0`);
		this.concurrency = e, this.emitter = new events__WEBPACK_IMPORTED_MODULE_10__.EventEmitter();
	}
	addOperation(e) {
		this.operations.push(async () => {
			try {
				this.actives++, await e(), this.actives--, this.completed++, this.parallelExecute();
			} catch (e) {
				this.emitter.emit(`error`, e);
			}
		});
	}
	async do() {
		return this.operations.length === 0 ? Promise.resolve() : (this.parallelExecute(), new Promise((e, t) => {
			this.emitter.on(`finish`, e), this.emitter.on(`error`, (e) => {
				this.state = kx.Error, t(e);
			});
		}));
	}
	nextOperation() {
		return this.offset < this.operations.length ? this.operations[this.offset++] : null;
	}
	parallelExecute() {
		if (this.state !== kx.Error) {
			if (this.completed >= this.operations.length) this.emitter.emit(`finish`);
			else for (; this.actives < this.concurrency;) {
				let e = this.nextOperation();
				if (e) e();
				else return;
			}
		}
	}
};
async function jx(e, t, n, r, i) {
	let a = 0, o = r - n;
	return new Promise((r, s) => {
		let c = setTimeout(() => s(Error(`The operation cannot be completed in timeout.`)), 1e5);
		e.on(`readable`, () => {
			if (a >= o) {
				clearTimeout(c), r();
				return;
			}
			let s;
			for (; (s = e.read()) !== null;) {
				typeof s == `string` && (s = Buffer.from(s, i));
				let e = a + s.length > o ? o - a : s.length;
				if (t.fill(s.slice(0, e), n + a, n + a + e), a += e, a >= o) {
					clearTimeout(c), r();
					return;
				}
			}
		}), e.on(`end`, () => {
			clearTimeout(c), a < o && s(Error(`Stream drains before getting enough data needed. Data read: ${a}, data need: ${o}`)), r();
		}), e.on(`error`, (e) => {
			clearTimeout(c), s(e);
		});
	});
}
async function Mx(e, t) {
	return new Promise((n, r) => {
		let i = node_fs__WEBPACK_IMPORTED_MODULE_13__.createWriteStream(t);
		e.on(`error`, (e) => {
			r(e);
		}), i.on(`error`, (e) => {
			r(e);
		}), i.on(`close`, n), e.pipe(i);
	});
}
const Nx = node_util__WEBPACK_IMPORTED_MODULE_11__.promisify(node_fs__WEBPACK_IMPORTED_MODULE_13__.stat), Px = node_fs__WEBPACK_IMPORTED_MODULE_13__.createReadStream;
var Fx = class e extends kb {
	blobContext;
	_name;
	_containerName;
	_versionId;
	_snapshot;
	blobClientConfig;
	get name() {
		return this._name;
	}
	get containerName() {
		return this._containerName;
	}
	constructor(e, t, n, r) {
		r ||= {};
		let i, a;
		if (bf(t)) a = e, i = t, r = n;
		else if (t instanceof Yd || t instanceof Id || _o(t)) a = e, r = n, i = Sf(t, r);
		else if (!t && typeof t != `string`) a = e, n && typeof n != `string` && (r = n), i = Sf(new Id(), r);
		else if (t && typeof t == `string` && n && typeof n == `string`) {
			let o = t, s = n, c = cb(e);
			if (c.kind === `AccountConnString`) {
				let e = new Yd(c.accountName, c.accountKey);
				a = ub(ub(c.url, encodeURIComponent(o)), encodeURIComponent(s)), r.proxyOptions || (r.proxyOptions = Pa(c.proxyUri)), i = Sf(e, r);
			} else if (c.kind === `SASConnString`) a = ub(ub(c.url, encodeURIComponent(o)), encodeURIComponent(s)) + `?` + c.accountSas, i = Sf(new Id(), r);
			else throw Error(`Connection string must be either an Account connection string or a SAS connection string`);
		} else throw Error(`Expecting non-empty strings for containerName and blobName parameters`);
		super(a, i), {blobName: this._name, containerName: this._containerName} = this.getBlobAndContainerNamesFromUrl(), this.blobContext = this.storageClientContext.blob, this._snapshot = fb(this.url, gf.Parameters.SNAPSHOT), this._versionId = fb(this.url, gf.Parameters.VERSIONID), this.blobClientConfig = r;
	}
	withSnapshot(t) {
		return new e(db(this.url, gf.Parameters.SNAPSHOT, t.length === 0 ? void 0 : t), this.pipeline, this.blobClientConfig);
	}
	withVersion(t) {
		return new e(db(this.url, gf.Parameters.VERSIONID, t.length === 0 ? void 0 : t), this.pipeline, this.blobClientConfig);
	}
	getAppendBlobClient() {
		return new Ix(this.url, this.pipeline, this.blobClientConfig);
	}
	getBlockBlobClient() {
		return new Lx(this.url, this.pipeline, this.blobClientConfig);
	}
	getPageBlobClient() {
		return new Rx(this.url, this.pipeline, this.blobClientConfig);
	}
	async download(e = 0, t, n = {}) {
		return n.conditions = n.conditions || {}, n.conditions = n.conditions || {}, $(n.customerProvidedKey, this.isHttps), Z.withSpan(`BlobClient-download`, n, async (r) => {
			let i = n.contentChecksumAlgorithm ?? this.blobClientConfig?.downloadContentChecksumAlgorithm;
			i === void 0 ? i = `Customized` : i === `Auto` && (i = `StorageCrc64`), i === `StorageCrc64` && await md.init();
			let a = X(await this.blobContext.download({
				abortSignal: n.abortSignal,
				leaseAccessConditions: n.conditions,
				modifiedAccessConditions: {
					...n.conditions,
					ifTags: n.conditions?.tagConditions
				},
				requestOptions: { onDownloadProgress: void 0 },
				range: e === 0 && !t ? void 0 : Ox({
					offset: e,
					count: t
				}),
				rangeGetContentMD5: n.rangeGetContentMD5,
				rangeGetContentCRC64: n.rangeGetContentCrc64,
				snapshot: n.snapshot,
				cpkInfo: n.customerProvidedKey,
				tracingOptions: r.tracingOptions,
				structuredBodyType: i === `StorageCrc64` ? `XSM/1.0; properties=crc64` : void 0
			})), o = {
				...a,
				_response: a._response,
				objectReplicationDestinationPolicyId: a.objectReplicationPolicyId,
				objectReplicationSourceProperties: Tb(a.objectReplicationRules)
			};
			if ((n.maxRetryRequests === void 0 || n.maxRetryRequests < 0) && (n.maxRetryRequests = 5), a.contentLength === void 0) throw RangeError(`File download response doesn't contain valid content length header`);
			if (i === `StorageCrc64` && a.structuredContentLength === void 0) throw RangeError(`Unexpected structured content length`);
			if (!a.etag) throw RangeError(`File download response doesn't contain valid etag header`);
			let s = i === `StorageCrc64` ? a.structuredContentLength : a.contentLength;
			return new Qb(o, async (t) => {
				let r = {
					leaseAccessConditions: n.conditions,
					modifiedAccessConditions: {
						ifMatch: n.conditions.ifMatch || a.etag,
						ifModifiedSince: n.conditions.ifModifiedSince,
						ifNoneMatch: n.conditions.ifNoneMatch,
						ifUnmodifiedSince: n.conditions.ifUnmodifiedSince,
						ifTags: n.conditions?.tagConditions
					},
					range: Ox({
						count: e + s - t,
						offset: t
					}),
					rangeGetContentMD5: n.rangeGetContentMD5,
					rangeGetContentCRC64: n.rangeGetContentCrc64,
					snapshot: n.snapshot,
					cpkInfo: n.customerProvidedKey,
					structuredBodyType: i === `StorageCrc64` ? `XSM/1.0; properties=crc64` : void 0
				}, o = (await this.blobContext.download({
					abortSignal: n.abortSignal,
					...r
				})).readableStreamBody;
				return i === `StorageCrc64` ? Ed(o, {}) : o;
			}, e, s, {
				maxRetryRequests: n.maxRetryRequests,
				onProgress: n.onProgress
			});
		});
	}
	async exists(e = {}) {
		return Z.withSpan(`BlobClient-exists`, e, async (t) => {
			try {
				return $(e.customerProvidedKey, this.isHttps), await this.getProperties({
					abortSignal: e.abortSignal,
					customerProvidedKey: e.customerProvidedKey,
					conditions: e.conditions,
					tracingOptions: t.tracingOptions
				}), !0;
			} catch (e) {
				if (e.statusCode === 404) return !1;
				if (e.statusCode === 409 && (e.details.errorCode === `BlobUsesCustomerSpecifiedEncryption` || e.details.errorCode === `BlobDoesNotUseCustomerSpecifiedEncryption`)) return !0;
				throw e;
			}
		});
	}
	async getProperties(e = {}) {
		return e.conditions = e.conditions || {}, $(e.customerProvidedKey, this.isHttps), Z.withSpan(`BlobClient-getProperties`, e, async (t) => {
			let n = X(await this.blobContext.getProperties({
				abortSignal: e.abortSignal,
				leaseAccessConditions: e.conditions,
				modifiedAccessConditions: {
					...e.conditions,
					ifTags: e.conditions?.tagConditions
				},
				cpkInfo: e.customerProvidedKey,
				tracingOptions: t.tracingOptions
			}));
			return {
				...n,
				_response: n._response,
				objectReplicationDestinationPolicyId: n.objectReplicationPolicyId,
				objectReplicationSourceProperties: Tb(n.objectReplicationRules)
			};
		});
	}
	async delete(e = {}) {
		return e.conditions = e.conditions || {}, Z.withSpan(`BlobClient-delete`, e, async (t) => X(await this.blobContext.delete({
			abortSignal: e.abortSignal,
			deleteSnapshots: e.deleteSnapshots,
			leaseAccessConditions: e.conditions,
			modifiedAccessConditions: {
				...e.conditions,
				ifTags: e.conditions?.tagConditions
			},
			tracingOptions: t.tracingOptions,
			accessTierIfModifiedSince: e.conditions?.accessTierIfModifiedSince,
			accessTierIfUnmodifiedSince: e.conditions?.accessTierIfUnmodifiedSince
		})));
	}
	async deleteIfExists(e = {}) {
		return Z.withSpan(`BlobClient-deleteIfExists`, e, async (e) => {
			try {
				let t = X(await this.delete(e));
				return {
					succeeded: !0,
					...t,
					_response: t._response
				};
			} catch (e) {
				if (e.details?.errorCode === `BlobNotFound`) return {
					succeeded: !1,
					...e.response?.parsedHeaders,
					_response: e.response
				};
				throw e;
			}
		});
	}
	async undelete(e = {}) {
		return Z.withSpan(`BlobClient-undelete`, e, async (t) => X(await this.blobContext.undelete({
			abortSignal: e.abortSignal,
			tracingOptions: t.tracingOptions
		})));
	}
	async setHTTPHeaders(e, t = {}) {
		return t.conditions = t.conditions || {}, $(t.customerProvidedKey, this.isHttps), Z.withSpan(`BlobClient-setHTTPHeaders`, t, async (n) => X(await this.blobContext.setHttpHeaders({
			abortSignal: t.abortSignal,
			blobHttpHeaders: e,
			leaseAccessConditions: t.conditions,
			modifiedAccessConditions: {
				...t.conditions,
				ifTags: t.conditions?.tagConditions
			},
			tracingOptions: n.tracingOptions
		})));
	}
	async setMetadata(e, t = {}) {
		return t.conditions = t.conditions || {}, $(t.customerProvidedKey, this.isHttps), Z.withSpan(`BlobClient-setMetadata`, t, async (n) => X(await this.blobContext.setMetadata({
			abortSignal: t.abortSignal,
			leaseAccessConditions: t.conditions,
			metadata: e,
			modifiedAccessConditions: {
				...t.conditions,
				ifTags: t.conditions?.tagConditions
			},
			cpkInfo: t.customerProvidedKey,
			encryptionScope: t.encryptionScope,
			tracingOptions: n.tracingOptions
		})));
	}
	async setTags(e, t = {}) {
		return Z.withSpan(`BlobClient-setTags`, t, async (n) => X(await this.blobContext.setTags({
			abortSignal: t.abortSignal,
			leaseAccessConditions: t.conditions,
			modifiedAccessConditions: {
				...t.conditions,
				ifTags: t.conditions?.tagConditions
			},
			blobModifiedAccessConditions: t.conditions,
			tracingOptions: n.tracingOptions,
			tags: Sb(e)
		})));
	}
	async getTags(e = {}) {
		return Z.withSpan(`BlobClient-getTags`, e, async (t) => {
			let n = X(await this.blobContext.getTags({
				abortSignal: e.abortSignal,
				leaseAccessConditions: e.conditions,
				modifiedAccessConditions: {
					...e.conditions,
					ifTags: e.conditions?.tagConditions
				},
				blobModifiedAccessConditions: e.conditions,
				tracingOptions: t.tracingOptions
			}));
			return {
				...n,
				_response: n._response,
				tags: Cb({ blobTagSet: n.blobTagSet }) || {}
			};
		});
	}
	getBlobLeaseClient(e) {
		return new Xb(this, e);
	}
	async createSnapshot(e = {}) {
		return e.conditions = e.conditions || {}, $(e.customerProvidedKey, this.isHttps), Z.withSpan(`BlobClient-createSnapshot`, e, async (t) => X(await this.blobContext.createSnapshot({
			abortSignal: e.abortSignal,
			leaseAccessConditions: e.conditions,
			metadata: e.metadata,
			modifiedAccessConditions: {
				...e.conditions,
				ifTags: e.conditions?.tagConditions
			},
			cpkInfo: e.customerProvidedKey,
			encryptionScope: e.encryptionScope,
			tracingOptions: t.tracingOptions
		})));
	}
	async beginCopyFromURL(e, t = {}) {
		let n = new Cx({
			blobClient: {
				abortCopyFromURL: (...e) => this.abortCopyFromURL(...e),
				getProperties: (...e) => this.getProperties(...e),
				startCopyFromURL: (...e) => this.startCopyFromURL(...e)
			},
			copySource: e,
			intervalInMs: t.intervalInMs,
			onProgress: t.onProgress,
			resumeFrom: t.resumeFrom,
			startCopyFromURLOptions: t
		});
		return await n.poll(), n;
	}
	async abortCopyFromURL(e, t = {}) {
		return Z.withSpan(`BlobClient-abortCopyFromURL`, t, async (n) => X(await this.blobContext.abortCopyFromURL(e, {
			abortSignal: t.abortSignal,
			leaseAccessConditions: t.conditions,
			tracingOptions: n.tracingOptions
		})));
	}
	async syncCopyFromURL(e, t = {}) {
		return t.conditions = t.conditions || {}, t.sourceConditions = t.sourceConditions || {}, Z.withSpan(`BlobClient-syncCopyFromURL`, t, async (n) => X(await this.blobContext.copyFromURL(e, {
			abortSignal: t.abortSignal,
			metadata: t.metadata,
			leaseAccessConditions: t.conditions,
			modifiedAccessConditions: {
				...t.conditions,
				ifTags: t.conditions?.tagConditions
			},
			sourceModifiedAccessConditions: {
				sourceIfMatch: t.sourceConditions?.ifMatch,
				sourceIfModifiedSince: t.sourceConditions?.ifModifiedSince,
				sourceIfNoneMatch: t.sourceConditions?.ifNoneMatch,
				sourceIfUnmodifiedSince: t.sourceConditions?.ifUnmodifiedSince
			},
			sourceContentMD5: t.sourceContentMD5,
			copySourceAuthorization: Eb(t.sourceAuthorization),
			tier: _x(t.tier),
			blobTagsString: xb(t.tags),
			immutabilityPolicyExpiry: t.immutabilityPolicy?.expiriesOn,
			immutabilityPolicyMode: t.immutabilityPolicy?.policyMode,
			legalHold: t.legalHold,
			encryptionScope: t.encryptionScope,
			copySourceTags: t.copySourceTags,
			fileRequestIntent: t.sourceShareTokenIntent,
			tracingOptions: n.tracingOptions
		})));
	}
	async setAccessTier(e, t = {}) {
		return Z.withSpan(`BlobClient-setAccessTier`, t, async (n) => X(await this.blobContext.setTier(_x(e), {
			abortSignal: t.abortSignal,
			leaseAccessConditions: t.conditions,
			modifiedAccessConditions: {
				...t.conditions,
				ifTags: t.conditions?.tagConditions
			},
			rehydratePriority: t.rehydratePriority,
			tracingOptions: n.tracingOptions
		})));
	}
	async downloadToBuffer(e, t, n, r = {}) {
		let i, a = 0, o = 0, s = r;
		e instanceof Buffer ? (i = e, a = t || 0, o = typeof n == `number` ? n : 0) : (a = typeof e == `number` ? e : 0, o = typeof t == `number` ? t : 0, s = n || {});
		let c = s.blockSize ?? 0;
		if (c < 0) throw RangeError(`blockSize option must be >= 0`);
		if (c === 0 && (c = hf), a < 0) throw RangeError(`offset option must be >= 0`);
		if (o && o <= 0) throw RangeError(`count option must be greater than 0`);
		return s.conditions || (s.conditions = {}), Z.withSpan(`BlobClient-downloadToBuffer`, s, async (e) => {
			if (!o) {
				let t = await this.getProperties({
					...s,
					tracingOptions: e.tracingOptions
				});
				if (o = t.contentLength - a, o < 0) throw RangeError(`offset ${a} shouldn't be larger than blob size ${t.contentLength}`);
			}
			if (!i) try {
				i = Buffer.alloc(o);
			} catch (e) {
				throw Error(`Unable to allocate the buffer of size: ${o}(in bytes). Please try passing your own buffer to the "downloadToBuffer" method or try using other methods like "download" or "downloadToFile".\t ${e.message}`);
			}
			if (i.length < o) throw RangeError(`The buffer's size should be equal to or larger than the request count of bytes: ${o}`);
			let t = 0, n = new Ax(s.concurrency);
			for (let r = a; r < a + o; r += c) n.addOperation(async () => {
				let n = a + o;
				r + c < n && (n = r + c);
				let l = (await this.download(r, n - r, {
					abortSignal: s.abortSignal,
					conditions: s.conditions,
					maxRetryRequests: s.maxRetryRequestsPerBlock,
					customerProvidedKey: s.customerProvidedKey,
					contentChecksumAlgorithm: s.contentChecksumAlgorithm,
					tracingOptions: e.tracingOptions
				})).readableStreamBody;
				await jx(l, i, r - a, n - a), t += n - r, s.onProgress && s.onProgress({ loadedBytes: t });
			});
			return await n.do(), i;
		});
	}
	async downloadToFile(e, t = 0, n, r = {}) {
		return Z.withSpan(`BlobClient-downloadToFile`, r, async (i) => {
			let a = await this.download(t, n, {
				...r,
				tracingOptions: i.tracingOptions
			});
			return a.readableStreamBody && await Mx(a.readableStreamBody, e), a.blobDownloadStream = void 0, a;
		});
	}
	getBlobAndContainerNamesFromUrl() {
		let e, t;
		try {
			let n = new URL(this.url);
			if (n.host.split(`.`)[1] === `blob`) {
				let r = n.pathname.match(`/([^/]*)(/(.*))?`);
				e = r[1], t = r[3];
			} else if (bb(n)) {
				let r = n.pathname.match(`/([^/]*)/([^/]*)(/(.*))?`);
				e = r[2], t = r[4];
			} else {
				let r = n.pathname.match(`/([^/]*)(/(.*))?`);
				e = r[1], t = r[3];
			}
			if (e = decodeURIComponent(e), t = decodeURIComponent(t), t = t.replace(/\\/g, `/`), !e) throw Error(`Provided containerName is invalid.`);
			return {
				blobName: t,
				containerName: e
			};
		} catch {
			throw Error(`Unable to extract blobName and containerName with provided information.`);
		}
	}
	async startCopyFromURL(e, t = {}) {
		return Z.withSpan(`BlobClient-startCopyFromURL`, t, async (n) => (t.conditions = t.conditions || {}, t.sourceConditions = t.sourceConditions || {}, X(await this.blobContext.startCopyFromURL(e, {
			abortSignal: t.abortSignal,
			leaseAccessConditions: t.conditions,
			metadata: t.metadata,
			modifiedAccessConditions: {
				...t.conditions,
				ifTags: t.conditions?.tagConditions
			},
			sourceModifiedAccessConditions: {
				sourceIfMatch: t.sourceConditions.ifMatch,
				sourceIfModifiedSince: t.sourceConditions.ifModifiedSince,
				sourceIfNoneMatch: t.sourceConditions.ifNoneMatch,
				sourceIfUnmodifiedSince: t.sourceConditions.ifUnmodifiedSince,
				sourceIfTags: t.sourceConditions.tagConditions
			},
			immutabilityPolicyExpiry: t.immutabilityPolicy?.expiriesOn,
			immutabilityPolicyMode: t.immutabilityPolicy?.policyMode,
			legalHold: t.legalHold,
			rehydratePriority: t.rehydratePriority,
			tier: _x(t.tier),
			blobTagsString: xb(t.tags),
			sealBlob: t.sealBlob,
			tracingOptions: n.tracingOptions
		}))));
	}
	generateSasUrl(e) {
		return new Promise((t) => {
			if (!(this.credential instanceof Yd)) throw RangeError(`Can only generate the SAS when the client is initialized with a shared key credential`);
			let n = Fb({
				containerName: this._containerName,
				blobName: this._name,
				snapshotTime: this._snapshot,
				versionId: this._versionId,
				...e
			}, this.credential).toString();
			t(mb(this.url, n));
		});
	}
	generateSasStringToSign(e) {
		if (!(this.credential instanceof Yd)) throw RangeError(`Can only generate the SAS when the client is initialized with a shared key credential`);
		return Ib({
			containerName: this._containerName,
			blobName: this._name,
			snapshotTime: this._snapshot,
			versionId: this._versionId,
			...e
		}, this.credential).stringToSign;
	}
	generateUserDelegationSasUrl(e, t) {
		return new Promise((n) => {
			let r = Fb({
				containerName: this._containerName,
				blobName: this._name,
				snapshotTime: this._snapshot,
				versionId: this._versionId,
				...e
			}, t, this.accountName).toString();
			n(mb(this.url, r));
		});
	}
	generateUserDelegationSasStringToSign(e, t) {
		return Ib({
			containerName: this._containerName,
			blobName: this._name,
			snapshotTime: this._snapshot,
			versionId: this._versionId,
			...e
		}, t, this.accountName).stringToSign;
	}
	async deleteImmutabilityPolicy(e = {}) {
		return Z.withSpan(`BlobClient-deleteImmutabilityPolicy`, e, async (e) => X(await this.blobContext.deleteImmutabilityPolicy({ tracingOptions: e.tracingOptions })));
	}
	async setImmutabilityPolicy(e, t = {}) {
		return Z.withSpan(`BlobClient-setImmutabilityPolicy`, t, async (t) => X(await this.blobContext.setImmutabilityPolicy({
			immutabilityPolicyExpiry: e.expiriesOn,
			immutabilityPolicyMode: e.policyMode,
			tracingOptions: t.tracingOptions
		})));
	}
	async setLegalHold(e, t = {}) {
		return Z.withSpan(`BlobClient-setLegalHold`, t, async (t) => X(await this.blobContext.setLegalHold(e, { tracingOptions: t.tracingOptions })));
	}
	async getAccountInfo(e = {}) {
		return Z.withSpan(`BlobClient-getAccountInfo`, e, async (t) => X(await this.blobContext.getAccountInfo({
			abortSignal: e.abortSignal,
			tracingOptions: t.tracingOptions
		})));
	}
}, Ix = class e extends Fx {
	appendBlobContext;
	constructor(e, t, n, r) {
		let i, a;
		if (r ||= {}, bf(t)) a = e, i = t, r = n;
		else if (t instanceof Yd || t instanceof Id || _o(t)) a = e, r = n, i = Sf(t, r);
		else if (!t && typeof t != `string`) a = e, r = n, i = Sf(new Id(), r);
		else if (t && typeof t == `string` && n && typeof n == `string`) {
			let o = t, s = n, c = cb(e);
			if (c.kind === `AccountConnString`) {
				let e = new Yd(c.accountName, c.accountKey);
				a = ub(ub(c.url, encodeURIComponent(o)), encodeURIComponent(s)), r.proxyOptions || (r.proxyOptions = Pa(c.proxyUri)), i = Sf(e, r);
			} else if (c.kind === `SASConnString`) a = ub(ub(c.url, encodeURIComponent(o)), encodeURIComponent(s)) + `?` + c.accountSas, i = Sf(new Id(), r);
			else throw Error(`Connection string must be either an Account connection string or a SAS connection string`);
		} else throw Error(`Expecting non-empty strings for containerName and blobName parameters`);
		super(a, i), this.appendBlobContext = this.storageClientContext.appendBlob, this.blobClientConfig = r;
	}
	withSnapshot(t) {
		return new e(db(this.url, gf.Parameters.SNAPSHOT, t.length === 0 ? void 0 : t), this.pipeline, this.blobClientConfig);
	}
	async create(e = {}) {
		return e.conditions = e.conditions || {}, $(e.customerProvidedKey, this.isHttps), Z.withSpan(`AppendBlobClient-create`, e, async (t) => X(await this.appendBlobContext.create(0, {
			abortSignal: e.abortSignal,
			blobHttpHeaders: e.blobHTTPHeaders,
			leaseAccessConditions: e.conditions,
			metadata: e.metadata,
			modifiedAccessConditions: {
				...e.conditions,
				ifTags: e.conditions?.tagConditions
			},
			cpkInfo: e.customerProvidedKey,
			encryptionScope: e.encryptionScope,
			immutabilityPolicyExpiry: e.immutabilityPolicy?.expiriesOn,
			immutabilityPolicyMode: e.immutabilityPolicy?.policyMode,
			legalHold: e.legalHold,
			blobTagsString: xb(e.tags),
			tracingOptions: t.tracingOptions
		})));
	}
	async createIfNotExists(e = {}) {
		let t = { ifNoneMatch: `*` };
		return Z.withSpan(`AppendBlobClient-createIfNotExists`, e, async (e) => {
			try {
				let n = X(await this.create({
					...e,
					conditions: t
				}));
				return {
					succeeded: !0,
					...n,
					_response: n._response
				};
			} catch (e) {
				if (e.details?.errorCode === `BlobAlreadyExists`) return {
					succeeded: !1,
					...e.response?.parsedHeaders,
					_response: e.response
				};
				throw e;
			}
		});
	}
	async seal(e = {}) {
		return e.conditions = e.conditions || {}, Z.withSpan(`AppendBlobClient-seal`, e, async (t) => X(await this.appendBlobContext.seal({
			abortSignal: e.abortSignal,
			appendPositionAccessConditions: e.conditions,
			leaseAccessConditions: e.conditions,
			modifiedAccessConditions: {
				...e.conditions,
				ifTags: e.conditions?.tagConditions
			},
			tracingOptions: t.tracingOptions
		})));
	}
	async appendBlock(e, t, n = {}) {
		return n.conditions = n.conditions || {}, $(n.customerProvidedKey, this.isHttps), Z.withSpan(`AppendBlobClient-appendBlock`, n, async (r) => {
			let i = {
				abortSignal: n.abortSignal,
				appendPositionAccessConditions: n.conditions,
				leaseAccessConditions: n.conditions,
				modifiedAccessConditions: {
					...n.conditions,
					ifTags: n.conditions?.tagConditions
				},
				requestOptions: { onUploadProgress: n.onProgress },
				cpkInfo: n.customerProvidedKey,
				encryptionScope: n.encryptionScope,
				tracingOptions: r.tracingOptions
			}, a = await Ob(e, t, i, n, this.blobClientConfig?.uploadContentChecksumAlgorithm);
			return X(await this.appendBlobContext.appendBlock(a.contentLength, a.body, i));
		});
	}
	async appendBlockFromURL(e, t, n, r = {}) {
		return r.conditions = r.conditions || {}, r.sourceConditions = r.sourceConditions || {}, $(r.customerProvidedKey, this.isHttps), Z.withSpan(`AppendBlobClient-appendBlockFromURL`, r, async (i) => X(await this.appendBlobContext.appendBlockFromUrl(e, 0, {
			abortSignal: r.abortSignal,
			sourceRange: Ox({
				offset: t,
				count: n
			}),
			sourceContentMD5: r.sourceContentMD5,
			sourceContentCrc64: r.sourceContentCrc64,
			leaseAccessConditions: r.conditions,
			appendPositionAccessConditions: r.conditions,
			modifiedAccessConditions: {
				...r.conditions,
				ifTags: r.conditions?.tagConditions
			},
			sourceModifiedAccessConditions: {
				sourceIfMatch: r.sourceConditions?.ifMatch,
				sourceIfModifiedSince: r.sourceConditions?.ifModifiedSince,
				sourceIfNoneMatch: r.sourceConditions?.ifNoneMatch,
				sourceIfUnmodifiedSince: r.sourceConditions?.ifUnmodifiedSince
			},
			copySourceAuthorization: Eb(r.sourceAuthorization),
			cpkInfo: r.customerProvidedKey,
			encryptionScope: r.encryptionScope,
			fileRequestIntent: r.sourceShareTokenIntent,
			tracingOptions: i.tracingOptions,
			sourceCpkInfo: {
				sourceEncryptionKey: r.sourceCustomerProvidedKey?.encryptionKey,
				sourceEncryptionAlgorithm: r.sourceCustomerProvidedKey?.encryptionAlgorithm,
				sourceEncryptionKeySha256: r.sourceCustomerProvidedKey?.encryptionKeySha256
			}
		})));
	}
}, Lx = class e extends Fx {
	_blobContext;
	blockBlobContext;
	constructor(e, t, n, r) {
		let i, a;
		if (r ||= {}, bf(t)) a = e, i = t, r = n;
		else if (t instanceof Yd || t instanceof Id || _o(t)) a = e, r = n, i = Sf(t, r);
		else if (!t && typeof t != `string`) a = e, n && typeof n != `string` && (r = n), i = Sf(new Id(), r);
		else if (t && typeof t == `string` && n && typeof n == `string`) {
			let o = t, s = n, c = cb(e);
			if (c.kind === `AccountConnString`) {
				let e = new Yd(c.accountName, c.accountKey);
				a = ub(ub(c.url, encodeURIComponent(o)), encodeURIComponent(s)), r.proxyOptions || (r.proxyOptions = Pa(c.proxyUri)), i = Sf(e, r);
			} else if (c.kind === `SASConnString`) a = ub(ub(c.url, encodeURIComponent(o)), encodeURIComponent(s)) + `?` + c.accountSas, i = Sf(new Id(), r);
			else throw Error(`Connection string must be either an Account connection string or a SAS connection string`);
		} else throw Error(`Expecting non-empty strings for containerName and blobName parameters`);
		super(a, i), this.blockBlobContext = this.storageClientContext.blockBlob, this._blobContext = this.storageClientContext.blob, this.blobClientConfig = r;
	}
	withSnapshot(t) {
		return new e(db(this.url, gf.Parameters.SNAPSHOT, t.length === 0 ? void 0 : t), this.pipeline, this.blobClientConfig);
	}
	async query(e, t = {}) {
		return $(t.customerProvidedKey, this.isHttps), Z.withSpan(`BlockBlobClient-query`, t, async (n) => new mx(X(await this._blobContext.query({
			abortSignal: t.abortSignal,
			queryRequest: {
				queryType: `SQL`,
				expression: e,
				inputSerialization: wb(t.inputTextConfiguration),
				outputSerialization: wb(t.outputTextConfiguration)
			},
			leaseAccessConditions: t.conditions,
			modifiedAccessConditions: {
				...t.conditions,
				ifTags: t.conditions?.tagConditions
			},
			cpkInfo: t.customerProvidedKey,
			tracingOptions: n.tracingOptions
		})), {
			abortSignal: t.abortSignal,
			onProgress: t.onProgress,
			onError: t.onError
		}));
	}
	async upload(e, t, n = {}) {
		return n.conditions = n.conditions || {}, $(n.customerProvidedKey, this.isHttps), Z.withSpan(`BlockBlobClient-upload`, n, async (r) => {
			let i = {
				abortSignal: n.abortSignal,
				blobHttpHeaders: n.blobHTTPHeaders,
				leaseAccessConditions: n.conditions,
				metadata: n.metadata,
				modifiedAccessConditions: {
					...n.conditions,
					ifTags: n.conditions?.tagConditions
				},
				requestOptions: { onUploadProgress: n.onProgress },
				cpkInfo: n.customerProvidedKey,
				encryptionScope: n.encryptionScope,
				immutabilityPolicyExpiry: n.immutabilityPolicy?.expiriesOn,
				immutabilityPolicyMode: n.immutabilityPolicy?.policyMode,
				legalHold: n.legalHold,
				tier: _x(n.tier),
				blobTagsString: xb(n.tags),
				tracingOptions: r.tracingOptions
			}, a = await Ob(e, t, i, n, this.blobClientConfig?.uploadContentChecksumAlgorithm);
			return X(await this.blockBlobContext.upload(a.contentLength, a.body, i));
		});
	}
	async syncUploadFromURL(e, t = {}) {
		return t.conditions = t.conditions || {}, $(t.customerProvidedKey, this.isHttps), Z.withSpan(`BlockBlobClient-syncUploadFromURL`, t, async (n) => X(await this.blockBlobContext.putBlobFromUrl(0, e, {
			...t,
			blobHttpHeaders: t.blobHTTPHeaders,
			leaseAccessConditions: t.conditions,
			modifiedAccessConditions: {
				...t.conditions,
				ifTags: t.conditions?.tagConditions
			},
			sourceModifiedAccessConditions: {
				sourceIfMatch: t.sourceConditions?.ifMatch,
				sourceIfModifiedSince: t.sourceConditions?.ifModifiedSince,
				sourceIfNoneMatch: t.sourceConditions?.ifNoneMatch,
				sourceIfUnmodifiedSince: t.sourceConditions?.ifUnmodifiedSince,
				sourceIfTags: t.sourceConditions?.tagConditions
			},
			cpkInfo: t.customerProvidedKey,
			copySourceAuthorization: Eb(t.sourceAuthorization),
			tier: _x(t.tier),
			blobTagsString: xb(t.tags),
			copySourceTags: t.copySourceTags,
			fileRequestIntent: t.sourceShareTokenIntent,
			tracingOptions: n.tracingOptions,
			sourceCpkInfo: {
				sourceEncryptionKey: t.sourceCustomerProvidedKey?.encryptionKey,
				sourceEncryptionAlgorithm: t.sourceCustomerProvidedKey?.encryptionAlgorithm,
				sourceEncryptionKeySha256: t.sourceCustomerProvidedKey?.encryptionKeySha256
			}
		})));
	}
	async stageBlock(e, t, n, r = {}) {
		return $(r.customerProvidedKey, this.isHttps), Z.withSpan(`BlockBlobClient-stageBlock`, r, async (i) => {
			let a = {
				abortSignal: r.abortSignal,
				leaseAccessConditions: r.conditions,
				requestOptions: { onUploadProgress: r.onProgress },
				cpkInfo: r.customerProvidedKey,
				encryptionScope: r.encryptionScope,
				tracingOptions: i.tracingOptions
			}, o = await Ob(t, n, a, r, this.blobClientConfig?.uploadContentChecksumAlgorithm);
			return X(await this.blockBlobContext.stageBlock(e, o.contentLength, o.body, a));
		});
	}
	async stageBlockFromURL(e, t, n = 0, r, i = {}) {
		return $(i.customerProvidedKey, this.isHttps), Z.withSpan(`BlockBlobClient-stageBlockFromURL`, i, async (a) => X(await this.blockBlobContext.stageBlockFromURL(e, 0, t, {
			abortSignal: i.abortSignal,
			leaseAccessConditions: i.conditions,
			sourceContentMD5: i.sourceContentMD5,
			sourceContentCrc64: i.sourceContentCrc64,
			sourceRange: n === 0 && !r ? void 0 : Ox({
				offset: n,
				count: r
			}),
			cpkInfo: i.customerProvidedKey,
			encryptionScope: i.encryptionScope,
			copySourceAuthorization: Eb(i.sourceAuthorization),
			fileRequestIntent: i.sourceShareTokenIntent,
			tracingOptions: a.tracingOptions,
			sourceCpkInfo: {
				sourceEncryptionKey: i.sourceCustomerProvidedKey?.encryptionKey,
				sourceEncryptionAlgorithm: i.sourceCustomerProvidedKey?.encryptionAlgorithm,
				sourceEncryptionKeySha256: i.sourceCustomerProvidedKey?.encryptionKeySha256
			}
		})));
	}
	async commitBlockList(e, t = {}) {
		return t.conditions = t.conditions || {}, $(t.customerProvidedKey, this.isHttps), Z.withSpan(`BlockBlobClient-commitBlockList`, t, async (n) => X(await this.blockBlobContext.commitBlockList({ latest: e }, {
			abortSignal: t.abortSignal,
			blobHttpHeaders: t.blobHTTPHeaders,
			leaseAccessConditions: t.conditions,
			metadata: t.metadata,
			modifiedAccessConditions: {
				...t.conditions,
				ifTags: t.conditions?.tagConditions
			},
			cpkInfo: t.customerProvidedKey,
			encryptionScope: t.encryptionScope,
			immutabilityPolicyExpiry: t.immutabilityPolicy?.expiriesOn,
			immutabilityPolicyMode: t.immutabilityPolicy?.policyMode,
			legalHold: t.legalHold,
			tier: _x(t.tier),
			blobTagsString: xb(t.tags),
			tracingOptions: n.tracingOptions
		})));
	}
	async getBlockList(e, t = {}) {
		return Z.withSpan(`BlockBlobClient-getBlockList`, t, async (n) => {
			let r = X(await this.blockBlobContext.getBlockList(e, {
				abortSignal: t.abortSignal,
				leaseAccessConditions: t.conditions,
				modifiedAccessConditions: {
					...t.conditions,
					ifTags: t.conditions?.tagConditions
				},
				tracingOptions: n.tracingOptions
			}));
			return r.committedBlocks ||= [], r.uncommittedBlocks ||= [], r;
		});
	}
	async uploadData(e, t = {}) {
		return Z.withSpan(`BlockBlobClient-uploadData`, t, async (t) => {
			{
				let n;
				return e instanceof Buffer ? n = e : e instanceof ArrayBuffer ? n = Buffer.from(e) : (e = e, n = Buffer.from(e.buffer, e.byteOffset, e.byteLength)), this.uploadSeekableInternal((e, t) => n.slice(e, e + t), n.byteLength, t);
			}
		});
	}
	async uploadBrowserData(e, t = {}) {
		return Z.withSpan(`BlockBlobClient-uploadBrowserData`, t, async (t) => {
			let n = new Blob([e]);
			return this.uploadSeekableInternal((e, t) => n.slice(e, e + t), n.size, t);
		});
	}
	async uploadSeekableInternal(e, t, n = {}) {
		let r = n.blockSize ?? 0;
		if (r < 0 || r > 4194304e3) throw RangeError(`blockSize option must be >= 0 and <= 4194304000`);
		let i = n.maxSingleShotSize ?? 268435456;
		if (i < 0 || i > 268435456) throw RangeError(`maxSingleShotSize option must be >= 0 and <= 268435456`);
		if (r === 0) {
			if (t > 4194304e3 * 5e4) throw RangeError(`${t} is too larger to upload to a block blob.`);
			t > i && (r = Math.ceil(t / mf), r < 4194304 && (r = hf));
		}
		return n.blobHTTPHeaders ||= {}, n.conditions ||= {}, Z.withSpan(`BlockBlobClient-uploadSeekableInternal`, n, async (a) => {
			if (t <= i) return X(await this.upload(e(0, t), t, a));
			let o = Math.floor((t - 1) / r) + 1;
			if (o > 5e4) throw RangeError(`The buffer's size is too big or the BlockSize is too small;the number of blocks must be <= ${mf}`);
			let s = [], c = ja(), l = 0, u = new Ax(n.concurrency);
			for (let i = 0; i < o; i++) u.addOperation(async () => {
				let u = gb(c, i), d = r * i, f = (i === o - 1 ? t : d + r) - d;
				s.push(u), await this.stageBlock(u, e(d, f), f, {
					abortSignal: n.abortSignal,
					conditions: n.conditions,
					encryptionScope: n.encryptionScope,
					tracingOptions: a.tracingOptions,
					contentChecksumAlgorithm: n.contentChecksumAlgorithm
				}), l += f, n.onProgress && n.onProgress({ loadedBytes: l });
			});
			return await u.do(), this.commitBlockList(s, a);
		});
	}
	async uploadFile(e, t = {}) {
		return Z.withSpan(`BlockBlobClient-uploadFile`, t, async (n) => {
			let r = (await Nx(e)).size;
			return this.uploadSeekableInternal((t, n) => () => Px(e, {
				autoClose: !0,
				end: n ? t + n - 1 : 1 / 0,
				start: t
			}), r, {
				...t,
				tracingOptions: n.tracingOptions
			});
		});
	}
	async uploadStream(e, t = 8388608, n = 5, r = {}) {
		return r.blobHTTPHeaders ||= {}, r.conditions ||= {}, Z.withSpan(`BlockBlobClient-uploadStream`, r, async (i) => {
			let a = 0, o = ja(), s = 0, c = [];
			return await new cd(e, t, n, async (e, t) => {
				let n = gb(o, a);
				c.push(n), a++, await this.stageBlock(n, e, t, {
					customerProvidedKey: r.customerProvidedKey,
					conditions: r.conditions,
					encryptionScope: r.encryptionScope,
					tracingOptions: i.tracingOptions,
					contentChecksumAlgorithm: r.contentChecksumAlgorithm
				}), s += t, r.onProgress && r.onProgress({ loadedBytes: s });
			}, Math.ceil(n / 4 * 3)).do(), X(await this.commitBlockList(c, {
				...r,
				tracingOptions: i.tracingOptions
			}));
		});
	}
}, Rx = class e extends Fx {
	pageBlobContext;
	constructor(e, t, n, r) {
		let i, a;
		if (r ||= {}, bf(t)) a = e, i = t, r = n;
		else if (t instanceof Yd || t instanceof Id || _o(t)) a = e, r = n, i = Sf(t, r);
		else if (!t && typeof t != `string`) a = e, r = n, i = Sf(new Id(), r);
		else if (t && typeof t == `string` && n && typeof n == `string`) {
			let o = t, s = n, c = cb(e);
			if (c.kind === `AccountConnString`) {
				let e = new Yd(c.accountName, c.accountKey);
				a = ub(ub(c.url, encodeURIComponent(o)), encodeURIComponent(s)), r.proxyOptions || (r.proxyOptions = Pa(c.proxyUri)), i = Sf(e, r);
			} else if (c.kind === `SASConnString`) a = ub(ub(c.url, encodeURIComponent(o)), encodeURIComponent(s)) + `?` + c.accountSas, i = Sf(new Id(), r);
			else throw Error(`Connection string must be either an Account connection string or a SAS connection string`);
		} else throw Error(`Expecting non-empty strings for containerName and blobName parameters`);
		super(a, i), this.pageBlobContext = this.storageClientContext.pageBlob, this.blobClientConfig = r;
	}
	withSnapshot(t) {
		return new e(db(this.url, gf.Parameters.SNAPSHOT, t.length === 0 ? void 0 : t), this.pipeline, this.blobClientConfig);
	}
	async create(e, t = {}) {
		return t.conditions = t.conditions || {}, $(t.customerProvidedKey, this.isHttps), Z.withSpan(`PageBlobClient-create`, t, async (n) => X(await this.pageBlobContext.create(0, e, {
			abortSignal: t.abortSignal,
			blobHttpHeaders: t.blobHTTPHeaders,
			blobSequenceNumber: t.blobSequenceNumber,
			leaseAccessConditions: t.conditions,
			metadata: t.metadata,
			modifiedAccessConditions: {
				...t.conditions,
				ifTags: t.conditions?.tagConditions
			},
			cpkInfo: t.customerProvidedKey,
			encryptionScope: t.encryptionScope,
			immutabilityPolicyExpiry: t.immutabilityPolicy?.expiriesOn,
			immutabilityPolicyMode: t.immutabilityPolicy?.policyMode,
			legalHold: t.legalHold,
			tier: _x(t.tier),
			blobTagsString: xb(t.tags),
			tracingOptions: n.tracingOptions
		})));
	}
	async createIfNotExists(e, t = {}) {
		return Z.withSpan(`PageBlobClient-createIfNotExists`, t, async (n) => {
			try {
				let r = { ifNoneMatch: `*` }, i = X(await this.create(e, {
					...t,
					conditions: r,
					tracingOptions: n.tracingOptions
				}));
				return {
					succeeded: !0,
					...i,
					_response: i._response
				};
			} catch (e) {
				if (e.details?.errorCode === `BlobAlreadyExists`) return {
					succeeded: !1,
					...e.response?.parsedHeaders,
					_response: e.response
				};
				throw e;
			}
		});
	}
	async uploadPages(e, t, n, r = {}) {
		return r.conditions = r.conditions || {}, $(r.customerProvidedKey, this.isHttps), Z.withSpan(`PageBlobClient-uploadPages`, r, async (i) => {
			let a = {
				abortSignal: r.abortSignal,
				leaseAccessConditions: r.conditions,
				modifiedAccessConditions: {
					...r.conditions,
					ifTags: r.conditions?.tagConditions
				},
				requestOptions: { onUploadProgress: r.onProgress },
				range: Ox({
					offset: t,
					count: n
				}),
				sequenceNumberAccessConditions: r.conditions,
				cpkInfo: r.customerProvidedKey,
				encryptionScope: r.encryptionScope,
				tracingOptions: i.tracingOptions
			}, o = await Ob(e, n, a, r, this.blobClientConfig?.uploadContentChecksumAlgorithm);
			return X(await this.pageBlobContext.uploadPages(o.contentLength, o.body, a));
		});
	}
	async uploadPagesFromURL(e, t, n, r, i = {}) {
		return i.conditions = i.conditions || {}, i.sourceConditions = i.sourceConditions || {}, $(i.customerProvidedKey, this.isHttps), Z.withSpan(`PageBlobClient-uploadPagesFromURL`, i, async (a) => X(await this.pageBlobContext.uploadPagesFromURL(e, Ox({
			offset: t,
			count: r
		}), 0, Ox({
			offset: n,
			count: r
		}), {
			abortSignal: i.abortSignal,
			sourceContentMD5: i.sourceContentMD5,
			sourceContentCrc64: i.sourceContentCrc64,
			leaseAccessConditions: i.conditions,
			sequenceNumberAccessConditions: i.conditions,
			modifiedAccessConditions: {
				...i.conditions,
				ifTags: i.conditions?.tagConditions
			},
			sourceModifiedAccessConditions: {
				sourceIfMatch: i.sourceConditions?.ifMatch,
				sourceIfModifiedSince: i.sourceConditions?.ifModifiedSince,
				sourceIfNoneMatch: i.sourceConditions?.ifNoneMatch,
				sourceIfUnmodifiedSince: i.sourceConditions?.ifUnmodifiedSince
			},
			cpkInfo: i.customerProvidedKey,
			encryptionScope: i.encryptionScope,
			copySourceAuthorization: Eb(i.sourceAuthorization),
			fileRequestIntent: i.sourceShareTokenIntent,
			tracingOptions: a.tracingOptions,
			sourceCpkInfo: {
				sourceEncryptionKey: i.sourceCustomerProvidedKey?.encryptionKey,
				sourceEncryptionAlgorithm: i.sourceCustomerProvidedKey?.encryptionAlgorithm,
				sourceEncryptionKeySha256: i.sourceCustomerProvidedKey?.encryptionKeySha256
			}
		})));
	}
	async clearPages(e = 0, t, n = {}) {
		return n.conditions = n.conditions || {}, Z.withSpan(`PageBlobClient-clearPages`, n, async (r) => X(await this.pageBlobContext.clearPages(0, {
			abortSignal: n.abortSignal,
			leaseAccessConditions: n.conditions,
			modifiedAccessConditions: {
				...n.conditions,
				ifTags: n.conditions?.tagConditions
			},
			range: Ox({
				offset: e,
				count: t
			}),
			sequenceNumberAccessConditions: n.conditions,
			cpkInfo: n.customerProvidedKey,
			encryptionScope: n.encryptionScope,
			tracingOptions: r.tracingOptions
		})));
	}
	async getPageRanges(e = 0, t, n = {}) {
		return n.conditions = n.conditions || {}, Z.withSpan(`PageBlobClient-getPageRanges`, n, async (r) => yx(X(await this.pageBlobContext.getPageRanges({
			abortSignal: n.abortSignal,
			leaseAccessConditions: n.conditions,
			modifiedAccessConditions: {
				...n.conditions,
				ifTags: n.conditions?.tagConditions
			},
			range: Ox({
				offset: e,
				count: t
			}),
			tracingOptions: r.tracingOptions
		}))));
	}
	async listPageRangesSegment(e = 0, t, n, r = {}) {
		return Z.withSpan(`PageBlobClient-getPageRangesSegment`, r, async (i) => X(await this.pageBlobContext.getPageRanges({
			abortSignal: r.abortSignal,
			leaseAccessConditions: r.conditions,
			modifiedAccessConditions: {
				...r.conditions,
				ifTags: r.conditions?.tagConditions
			},
			range: Ox({
				offset: e,
				count: t
			}),
			marker: n,
			maxPageSize: r.maxPageSize,
			tracingOptions: i.tracingOptions
		})));
	}
	async *listPageRangeItemSegments(e = 0, t, n, r = {}) {
		let i;
		if (n || n === void 0) do
			i = await this.listPageRangesSegment(e, t, n, r), n = i.continuationToken, yield await i;
		while (n);
	}
	async *listPageRangeItems(e = 0, t, n = {}) {
		let r;
		for await (let i of this.listPageRangeItemSegments(e, t, r, n)) yield* Db(i);
	}
	listPageRanges(e = 0, t, n = {}) {
		n.conditions = n.conditions || {};
		let r = this.listPageRangeItems(e, t, n);
		return {
			next() {
				return r.next();
			},
			[Symbol.asyncIterator]() {
				return this;
			},
			byPage: (r = {}) => this.listPageRangeItemSegments(e, t, r.continuationToken, {
				maxPageSize: r.maxPageSize,
				...n
			})
		};
	}
	async getPageRangesDiff(e, t, n, r = {}) {
		return r.conditions = r.conditions || {}, Z.withSpan(`PageBlobClient-getPageRangesDiff`, r, async (i) => yx(X(await this.pageBlobContext.getPageRangesDiff({
			abortSignal: r.abortSignal,
			leaseAccessConditions: r.conditions,
			modifiedAccessConditions: {
				...r.conditions,
				ifTags: r.conditions?.tagConditions
			},
			prevsnapshot: n,
			range: Ox({
				offset: e,
				count: t
			}),
			tracingOptions: i.tracingOptions
		}))));
	}
	async listPageRangesDiffSegment(e, t, n, r, i = {}) {
		return Z.withSpan(`PageBlobClient-getPageRangesDiffSegment`, i, async (a) => X(await this.pageBlobContext.getPageRangesDiff({
			abortSignal: i?.abortSignal,
			leaseAccessConditions: i?.conditions,
			modifiedAccessConditions: {
				...i?.conditions,
				ifTags: i?.conditions?.tagConditions
			},
			prevsnapshot: n,
			range: Ox({
				offset: e,
				count: t
			}),
			marker: r,
			maxPageSize: i?.maxPageSize,
			tracingOptions: a.tracingOptions
		})));
	}
	async *listPageRangeDiffItemSegments(e, t, n, r, i) {
		let a;
		if (r || r === void 0) do
			a = await this.listPageRangesDiffSegment(e, t, n, r, i), r = a.continuationToken, yield await a;
		while (r);
	}
	async *listPageRangeDiffItems(e, t, n, r) {
		let i;
		for await (let a of this.listPageRangeDiffItemSegments(e, t, n, i, r)) yield* Db(a);
	}
	listPageRangesDiff(e, t, n, r = {}) {
		r.conditions = r.conditions || {};
		let i = this.listPageRangeDiffItems(e, t, n, { ...r });
		return {
			next() {
				return i.next();
			},
			[Symbol.asyncIterator]() {
				return this;
			},
			byPage: (i = {}) => this.listPageRangeDiffItemSegments(e, t, n, i.continuationToken, {
				maxPageSize: i.maxPageSize,
				...r
			})
		};
	}
	async getPageRangesDiffForManagedDisks(e, t, n, r = {}) {
		return r.conditions = r.conditions || {}, Z.withSpan(`PageBlobClient-GetPageRangesDiffForManagedDisks`, r, async (i) => yx(X(await this.pageBlobContext.getPageRangesDiff({
			abortSignal: r.abortSignal,
			leaseAccessConditions: r.conditions,
			modifiedAccessConditions: {
				...r.conditions,
				ifTags: r.conditions?.tagConditions
			},
			prevSnapshotUrl: n,
			range: Ox({
				offset: e,
				count: t
			}),
			tracingOptions: i.tracingOptions
		}))));
	}
	async resize(e, t = {}) {
		return t.conditions = t.conditions || {}, Z.withSpan(`PageBlobClient-resize`, t, async (n) => X(await this.pageBlobContext.resize(e, {
			abortSignal: t.abortSignal,
			leaseAccessConditions: t.conditions,
			modifiedAccessConditions: {
				...t.conditions,
				ifTags: t.conditions?.tagConditions
			},
			encryptionScope: t.encryptionScope,
			tracingOptions: n.tracingOptions
		})));
	}
	async updateSequenceNumber(e, t, n = {}) {
		return n.conditions = n.conditions || {}, Z.withSpan(`PageBlobClient-updateSequenceNumber`, n, async (r) => X(await this.pageBlobContext.updateSequenceNumber(e, {
			abortSignal: n.abortSignal,
			blobSequenceNumber: t,
			leaseAccessConditions: n.conditions,
			modifiedAccessConditions: {
				...n.conditions,
				ifTags: n.conditions?.tagConditions
			},
			tracingOptions: r.tracingOptions
		})));
	}
	async startCopyIncremental(e, t = {}) {
		return Z.withSpan(`PageBlobClient-startCopyIncremental`, t, async (n) => X(await this.pageBlobContext.copyIncremental(e, {
			abortSignal: t.abortSignal,
			modifiedAccessConditions: {
				...t.conditions,
				ifTags: t.conditions?.tagConditions
			},
			tracingOptions: n.tracingOptions
		})));
	}
}, zx = function(e, t, n, r) {
	function i(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n ||= Promise)(function(n, a) {
		function o(e) {
			try {
				c(r.next(e));
			} catch (e) {
				a(e);
			}
		}
		function s(e) {
			try {
				c(r.throw(e));
			} catch (e) {
				a(e);
			}
		}
		function c(e) {
			e.done ? n(e.value) : i(e.value).then(o, s);
		}
		c((r = r.apply(e, t || [])).next());
	});
};
function Bx(e, t, n) {
	return zx(this, void 0, void 0, function* () {
		let r = 0, i = Date.now(), a = new AbortController(), c = (e) => zx(this, void 0, void 0, function* () {
			return new Promise((t, n) => {
				let r = setInterval(() => {
					Date.now() - i > e && n(Error(`Upload progress stalled.`));
				}, e);
				a.signal.addEventListener(`abort`, () => {
					clearInterval(r), t();
				});
			});
		}), u = qe(), d = He(), f = new Fx(e).getBlockBlobClient();
		(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.t)(`Uploading artifact to blob storage with maxConcurrency: ${u}, bufferSize: ${d}, contentType: ${n}`);
		let p = {
			blobHTTPHeaders: { blobContentType: n },
			onProgress: (e) => {
				(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.i)(`Uploaded bytes ${e.loadedBytes}`), r = e.loadedBytes, i = Date.now();
			},
			abortSignal: a.signal
		}, h, g = new stream__WEBPACK_IMPORTED_MODULE_20__.PassThrough(), ee = crypto__WEBPACK_IMPORTED_MODULE_5__.createHash(`sha256`);
		t.pipe(g), t.pipe(ee).setEncoding(`hex`), (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.i)(`Beginning upload of artifact content to blob storage`);
		try {
			yield Promise.race([f.uploadStream(g, d, u, p), c(Je())]);
		} catch (e) {
			throw Tn.isNetworkErrorCode(e?.code) ? new Tn(e?.code) : e;
		} finally {
			a.abort();
		}
		return (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.i)(`Finished uploading artifact content to blob storage!`), ee.end(), h = ee.read(), (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.i)(`SHA256 digest of uploaded artifact is ${h}`), r === 0 && (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.l)(`No data was uploaded to blob storage. Reported upload byte count is 0.`), {
			uploadSize: r,
			sha256Hash: h
		};
	});
}
var Vx = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)((0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	t.exports = { ProxyAgent: class {} };
}))(), 1), Hx = function(e, t, n, r) {
	function i(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n ||= Promise)(function(n, a) {
		function o(e) {
			try {
				c(r.next(e));
			} catch (e) {
				a(e);
			}
		}
		function s(e) {
			try {
				c(r.throw(e));
			} catch (e) {
				a(e);
			}
		}
		function c(e) {
			e.done ? n(e.value) : i(e.value).then(o, s);
		}
		c((r = r.apply(e, t || [])).next());
	});
}, Ux = class extends stream__WEBPACK_IMPORTED_MODULE_20__.Transform {
	constructor(e) {
		super({ highWaterMark: e });
	}
	_transform(e, t, n) {
		n(null, e);
	}
};
function Wx(e) {
	return Hx(this, void 0, void 0, function* () {
		(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.t)(`Creating raw file upload stream for: ${e}`);
		let t = He(), n = new Ux(t), r = e;
		(yield fs__WEBPACK_IMPORTED_MODULE_6__.promises.lstat(e)).isSymbolicLink() && (r = yield (0,fs_promises__WEBPACK_IMPORTED_MODULE_25__.realpath)(e));
		let i = fs__WEBPACK_IMPORTED_MODULE_6__.createReadStream(r, { highWaterMark: t });
		return i.on(`error`, (e) => {
			(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.n)(`An error has occurred while reading the file for upload`), (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.n)(String(e)), n.destroy(Error(`An error has occurred during file read for the artifact`));
		}), i.pipe(n), n;
	});
}
var Gx = function(e, t, n, r) {
	function i(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n ||= Promise)(function(n, a) {
		function o(e) {
			try {
				c(r.next(e));
			} catch (e) {
				a(e);
			}
		}
		function s(e) {
			try {
				c(r.throw(e));
			} catch (e) {
				a(e);
			}
		}
		function c(e) {
			e.done ? n(e.value) : i(e.value).then(o, s);
		}
		c((r = r.apply(e, t || [])).next());
	});
};
function Kx(e) {
	return Gx(this, arguments, void 0, function* (e, t = 6) {
		(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.t)(`Creating Artifact archive with compressionLevel: ${t}`);
		let n = Vx.default.create(`zip`, {
			highWaterMark: He(),
			zlib: { level: t }
		});
		n.on(`error`, qx), n.on(`warning`, Jx), n.on(`finish`, Yx), n.on(`end`, Xx);
		for (let t of e) if (t.sourcePath !== null) {
			let e = t.sourcePath;
			t.stats.isSymbolicLink() && (e = yield (0,fs_promises__WEBPACK_IMPORTED_MODULE_25__.realpath)(t.sourcePath)), n.file(e, { name: t.destinationPath });
		} else n.append(``, { name: t.destinationPath });
		let r = new Ux(He());
		return (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.t)(`Zip write high watermark value ${r.writableHighWaterMark}`), (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.t)(`Zip read high watermark value ${r.readableHighWaterMark}`), n.pipe(r), n.finalize(), r;
	});
}
const qx = (e) => {
	throw (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.n)(`An error has occurred while creating the zip file for upload`), (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.i)(e), Error(`An error has occurred during zip creation for the artifact`);
}, Jx = (e) => {
	e.code === `ENOENT` ? ((0,_core_js__WEBPACK_IMPORTED_MODULE_1__.l)(`ENOENT warning during artifact zip creation. No such file or directory`), (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.i)(e)) : ((0,_core_js__WEBPACK_IMPORTED_MODULE_1__.l)(`A non-blocking warning has occurred during artifact zip creation: ${e.code}`), (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.i)(e));
}, Yx = () => {
	(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.t)(`Zip stream for upload has finished.`);
}, Xx = () => {
	(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.t)(`Zip stream for upload has ended.`);
}, Zx = {
	".txt": `text/plain`,
	".html": `text/html`,
	".htm": `text/html`,
	".css": `text/css`,
	".csv": `text/csv`,
	".xml": `text/xml`,
	".md": `text/markdown`,
	".js": `application/javascript`,
	".mjs": `application/javascript`,
	".json": `application/json`,
	".png": `image/png`,
	".jpg": `image/jpeg`,
	".jpeg": `image/jpeg`,
	".gif": `image/gif`,
	".svg": `image/svg+xml`,
	".webp": `image/webp`,
	".ico": `image/x-icon`,
	".bmp": `image/bmp`,
	".tiff": `image/tiff`,
	".tif": `image/tiff`,
	".mp3": `audio/mpeg`,
	".wav": `audio/wav`,
	".ogg": `audio/ogg`,
	".flac": `audio/flac`,
	".mp4": `video/mp4`,
	".webm": `video/webm`,
	".avi": `video/x-msvideo`,
	".mov": `video/quicktime`,
	".pdf": `application/pdf`,
	".doc": `application/msword`,
	".docx": `application/vnd.openxmlformats-officedocument.wordprocessingml.document`,
	".xls": `application/vnd.ms-excel`,
	".xlsx": `application/vnd.openxmlformats-officedocument.spreadsheetml.sheet`,
	".ppt": `application/vnd.ms-powerpoint`,
	".pptx": `application/vnd.openxmlformats-officedocument.presentationml.presentation`,
	".zip": `application/zip`,
	".tar": `application/x-tar`,
	".gz": `application/gzip`,
	".rar": `application/vnd.rar`,
	".7z": `application/x-7z-compressed`,
	".wasm": `application/wasm`,
	".yaml": `application/x-yaml`,
	".yml": `application/x-yaml`,
	".woff": `font/woff`,
	".woff2": `font/woff2`,
	".ttf": `font/ttf`,
	".otf": `font/otf`,
	".eot": `application/vnd.ms-fontobject`
};
function Qx(e) {
	let t = path__WEBPACK_IMPORTED_MODULE_7__.extname(e).toLowerCase();
	return Zx[t] || `application/octet-stream`;
}
var $x = function(e, t, n, r) {
	function i(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n ||= Promise)(function(n, a) {
		function o(e) {
			try {
				c(r.next(e));
			} catch (e) {
				a(e);
			}
		}
		function s(e) {
			try {
				c(r.throw(e));
			} catch (e) {
				a(e);
			}
		}
		function c(e) {
			e.done ? n(e.value) : i(e.value).then(o, s);
		}
		c((r = r.apply(e, t || [])).next());
	});
};
function eS(e, t, n, r) {
	return $x(this, void 0, void 0, function* () {
		let i = `${e}.zip`;
		if (r?.skipArchive) {
			if (t.length === 0) throw new xn([]);
			if (t.length > 1) throw Error(`skipArchive option is only supported when uploading a single file`);
			if (!fs__WEBPACK_IMPORTED_MODULE_6__.existsSync(t[0])) throw new xn(t);
			i = path__WEBPACK_IMPORTED_MODULE_7__.basename(t[0]), e = i;
		}
		gn(e), Rn(n);
		let a = [];
		if (!r?.skipArchive && (a = zn(t, n), a.length === 0)) throw new xn(a.flatMap((e) => e.sourcePath ? [e.sourcePath] : []));
		let s = Qx(i), c = Mn(), l = Ln(), u = {
			workflowRunBackendId: c.workflowRunBackendId,
			workflowJobRunBackendId: c.workflowJobRunBackendId,
			name: e,
			mimeType: Xt.create({ value: s }),
			version: 7
		}, d = fn(r?.retentionDays);
		d && (u.expiresAt = d);
		let f = yield l.CreateArtifact(u);
		if (!f.ok) throw new Sn(`CreateArtifact: response from backend was not ok`);
		let p;
		p = r?.skipArchive ? yield Wx(t[0]) : yield Kx(a, r?.compressionLevel), (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.i)(`Uploading artifact: ${i}`);
		let m = yield Bx(f.signedUploadUrl, p, s), ee = {
			workflowRunBackendId: c.workflowRunBackendId,
			workflowJobRunBackendId: c.workflowJobRunBackendId,
			name: e,
			size: m.uploadSize ? m.uploadSize.toString() : `0`
		};
		m.sha256Hash && (ee.hash = Xt.create({ value: `sha256:${m.sha256Hash}` })), (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.i)(`Finalizing artifact upload`);
		let te = yield l.FinalizeArtifact(ee);
		if (!te.ok) throw new Sn(`FinalizeArtifact: response from backend was not ok`);
		let ne = BigInt(te.artifactId);
		return (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.i)(`Artifact ${e} successfully finalized. Artifact ID ${ne}`), {
			size: m.uploadSize,
			digest: m.sha256Hash,
			id: Number(ne)
		};
	});
}
var tS = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	t.exports = { ProxyAgent: class {} };
})), nS = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	t.exports = { ProxyAgent: class {} };
})), rS = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)(tS(), 1), iS = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)(nS(), 1), aS = function(e, t, n, r) {
	function i(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n ||= Promise)(function(n, a) {
		function o(e) {
			try {
				c(r.next(e));
			} catch (e) {
				a(e);
			}
		}
		function s(e) {
			try {
				c(r.throw(e));
			} catch (e) {
				a(e);
			}
		}
		function c(e) {
			e.done ? n(e.value) : i(e.value).then(o, s);
		}
		c((r = r.apply(e, t || [])).next());
	});
};
const oS = (e) => {
	let t = new URL(e);
	return t.search = ``, t.toString();
};
function sS(e) {
	return aS(this, void 0, void 0, function* () {
		try {
			return yield fs_promises__WEBPACK_IMPORTED_MODULE_25__.access(e), !0;
		} catch (e) {
			if (e.code === `ENOENT`) return !1;
			throw e;
		}
	});
}
function cS(e, t, n) {
	return aS(this, void 0, void 0, function* () {
		let r = 0;
		for (; r < 5;) try {
			return yield lS(e, t, { skipDecompress: n });
		} catch (e) {
			r++, (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.t)(`Failed to download artifact after ${r} retries due to ${e.message}. Retrying in 5 seconds...`), yield new Promise((e) => setTimeout(e, 5e3));
		}
		throw Error(`Artifact download failed after ${r} retries.`);
	});
}
function lS(e, t) {
	return aS(this, arguments, void 0, function* (e, t, n = {}) {
		let { timeout: r = 3e4, skipDecompress: i = !1 } = n, a = yield new Re(bn()).get(e);
		if (a.message.statusCode !== 200) throw Error(`Unexpected HTTP response from blob storage: ${a.message.statusCode} ${a.message.statusMessage}`);
		let s = a.message.headers[`content-type`] || ``, c = s.split(`;`, 1)[0].trim().toLowerCase(), u = new URL(e).pathname.toLowerCase().endsWith(`.zip`), d = c === `application/zip` || c === `application/x-zip-compressed` || c === `application/zip-compressed` || u, f = a.message.headers[`content-disposition`] || ``, p = `artifact`, ee = f.match(/filename\*\s*=\s*UTF-8''([^;\r\n]*)/i), te = f.match(/(?<!\*)filename\s*=\s*['"]?([^;\r\n"']*)['"]?/i), ne = ee?.[1] || te?.[1];
		ne && (p = path__WEBPACK_IMPORTED_MODULE_7__.basename(decodeURIComponent(ne.trim()))), (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.t)(`Content-Type: ${s}, mimeType: ${c}, urlEndsWithZip: ${u}, isZip: ${d}, skipDecompress: ${i}`), (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.t)(`Content-Disposition: ${f}, fileName: ${p}`);
		let re;
		return new Promise((e, n) => {
			let s = setTimeout(() => {
				let e = Error(`Blob storage chunk did not respond in ${r}ms`);
				a.message.destroy(e), n(e);
			}, r), c = (e) => {
				(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.t)(`response.message: Artifact download failed: ${e.message}`), clearTimeout(s), n(e);
			}, u = crypto__WEBPACK_IMPORTED_MODULE_5__.createHash(`sha256`).setEncoding(`hex`), f = new stream__WEBPACK_IMPORTED_MODULE_20__.PassThrough().on(`data`, () => {
				s.refresh();
			}).on(`error`, c);
			a.message.pipe(f), f.pipe(u);
			let ee = () => {
				clearTimeout(s), u && (u.end(), re = u.read(), (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.i)(`SHA256 digest of downloaded artifact is ${re}`)), e({ sha256Digest: `sha256:${re}` });
			};
			if (d && !i) f.pipe(iS.default.Extract({ path: t })).on(`close`, ee).on(`error`, c);
			else {
				let e = path__WEBPACK_IMPORTED_MODULE_7__.join(t, p), n = fs__WEBPACK_IMPORTED_MODULE_6__.createWriteStream(e);
				(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.i)(`Downloading raw file (non-zip) to: ${e}`), f.pipe(n).on(`close`, ee).on(`error`, c);
			}
		});
	});
}
function uS(e, t, n, r, i) {
	return aS(this, void 0, void 0, function* () {
		let a = yield fS(i?.path), s = rS.getOctokit(r), c = !1;
		(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.i)(`Downloading artifact '${e}' from '${t}/${n}'`);
		let { headers: u, status: d } = yield s.rest.actions.downloadArtifact({
			owner: t,
			repo: n,
			artifact_id: e,
			archive_format: `zip`,
			request: { redirect: `manual` }
		});
		if (d !== 302) throw Error(`Unable to download artifact. Unexpected status: ${d}`);
		let { location: f } = u;
		if (!f) throw Error(`Unable to redirect to artifact download url`);
		(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.i)(`Redirecting to blob download url: ${oS(f)}`);
		try {
			(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.i)(`Starting download of artifact to: ${a}`);
			let e = yield cS(f, a, i?.skipDecompress);
			(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.i)(`Artifact download completed successfully.`), i?.expectedHash && i?.expectedHash !== e.sha256Digest && (c = !0, (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.t)(`Computed digest: ${e.sha256Digest}`), (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.t)(`Expected digest: ${i.expectedHash}`));
		} catch (e) {
			throw Error(`Unable to download and extract artifact: ${e.message}`);
		}
		return {
			downloadPath: a,
			digestMismatch: c
		};
	});
}
function dS(e, t) {
	return aS(this, void 0, void 0, function* () {
		let n = yield fS(t?.path), r = Ln(), i = !1, { workflowRunBackendId: a, workflowJobRunBackendId: c } = Mn(), u = {
			workflowRunBackendId: a,
			workflowJobRunBackendId: c,
			idFilter: Yt.create({ value: e.toString() })
		}, { artifacts: d } = yield r.ListArtifacts(u);
		if (d.length === 0) throw new Cn(`No artifacts found for ID: ${e}\nAre you trying to download from a different run? Try specifying a github-token with \`actions:read\` scope.`);
		d.length > 1 && (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.l)(`Multiple artifacts found, defaulting to first.`);
		let f = {
			workflowRunBackendId: d[0].workflowRunBackendId,
			workflowJobRunBackendId: d[0].workflowJobRunBackendId,
			name: d[0].name
		}, { signedUrl: p } = yield r.GetSignedArtifactURL(f);
		(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.i)(`Redirecting to blob download url: ${oS(p)}`);
		try {
			(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.i)(`Starting download of artifact to: ${n}`);
			let e = yield cS(p, n, t?.skipDecompress);
			(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.i)(`Artifact download completed successfully.`), t?.expectedHash && t?.expectedHash !== e.sha256Digest && (i = !0, (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.t)(`Computed digest: ${e.sha256Digest}`), (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.t)(`Expected digest: ${t.expectedHash}`));
		} catch (e) {
			throw Error(`Unable to download and extract artifact: ${e.message}`);
		}
		return {
			downloadPath: n,
			digestMismatch: i
		};
	});
}
function fS() {
	return aS(this, arguments, void 0, function* (e = Ke()) {
		return (yield sS(e)) ? (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.t)(`Artifact destination folder already exists: ${e}`) : ((0,_core_js__WEBPACK_IMPORTED_MODULE_1__.t)(`Artifact destination folder does not exist, creating: ${e}`), yield fs_promises__WEBPACK_IMPORTED_MODULE_25__.mkdir(e, { recursive: !0 })), e;
	});
}
const pS = [
	400,
	401,
	403,
	404,
	422
];
function mS(e, t = 5, n = pS) {
	if (t <= 0) return [{ enabled: !1 }, e.request];
	let r = { enabled: !0 };
	n.length > 0 && (r.doNotRetry = n);
	let i = Object.assign(Object.assign({}, e.request), { retries: t });
	return (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.t)(`GitHub client configured with: (retries: ${i.retries}, retry-exempt-status-code: ${r.doNotRetry ?? `octokit default: [400, 401, 403, 404, 422]`})`), [r, i];
}
var hS = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	t.exports = { ProxyAgent: class {} };
})), gS = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	t.exports = { ProxyAgent: class {} };
})), _S = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	t.exports = { ProxyAgent: class {} };
}))(), vS = hS(), yS = gS(), bS = function(e, t, n, r) {
	function i(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n ||= Promise)(function(n, a) {
		function o(e) {
			try {
				c(r.next(e));
			} catch (e) {
				a(e);
			}
		}
		function s(e) {
			try {
				c(r.throw(e));
			} catch (e) {
				a(e);
			}
		}
		function c(e) {
			e.done ? n(e.value) : i(e.value).then(o, s);
		}
		c((r = r.apply(e, t || [])).next());
	});
};
function xS(e, t, n, r, i) {
	return bS(this, void 0, void 0, function* () {
		let [a, o] = mS(vS.defaults), s = {
			log: void 0,
			userAgent: bn(),
			previews: void 0,
			retry: a,
			request: o
		}, c = yield (0, rS.getOctokit)(i, s, _S.retry, yS.requestLog).request(`GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts{?name}`, {
			owner: n,
			repo: r,
			run_id: t,
			name: e
		});
		if (c.status !== 200) throw new Sn(`Invalid response from GitHub API: ${c.status} (${c?.headers?.[`x-github-request-id`]})`);
		if (c.data.artifacts.length === 0) throw new Cn(`Artifact not found for name: ${e}
        Please ensure that your artifact is not expired and the artifact was uploaded using a compatible version of toolkit/upload-artifact.
        For more information, visit the GitHub Artifacts FAQ: https://github.com/actions/toolkit/blob/main/packages/artifact/docs/faq.md`);
		let u = c.data.artifacts[0];
		return c.data.artifacts.length > 1 && (u = c.data.artifacts.sort((e, t) => t.id - e.id)[0], (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.t)(`More than one artifact found for a single name, returning newest (id: ${u.id})`)), { artifact: {
			name: u.name,
			id: u.id,
			size: u.size_in_bytes,
			createdAt: u.created_at ? new Date(u.created_at) : void 0,
			digest: u.digest
		} };
	});
}
function SS(e) {
	return bS(this, void 0, void 0, function* () {
		let t = Ln(), { workflowRunBackendId: n, workflowJobRunBackendId: r } = Mn(), i = {
			workflowRunBackendId: n,
			workflowJobRunBackendId: r,
			nameFilter: Xt.create({ value: e })
		}, a = yield t.ListArtifacts(i);
		if (a.artifacts.length === 0) throw new Cn(`Artifact not found for name: ${e}
        Please ensure that your artifact is not expired and the artifact was uploaded using a compatible version of toolkit/upload-artifact.
        For more information, visit the GitHub Artifacts FAQ: https://github.com/actions/toolkit/blob/main/packages/artifact/docs/faq.md`);
		let o = a.artifacts[0];
		return a.artifacts.length > 1 && (o = a.artifacts.sort((e, t) => Number(t.databaseId) - Number(e.databaseId))[0], (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.t)(`More than one artifact found for a single name, returning newest (id: ${o.databaseId})`)), { artifact: {
			name: o.name,
			id: Number(o.databaseId),
			size: Number(o.size),
			createdAt: o.createdAt ? Jt.toDate(o.createdAt) : void 0,
			digest: o.digest?.value
		} };
	});
}
var CS = function(e, t, n, r) {
	function i(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n ||= Promise)(function(n, a) {
		function o(e) {
			try {
				c(r.next(e));
			} catch (e) {
				a(e);
			}
		}
		function s(e) {
			try {
				c(r.throw(e));
			} catch (e) {
				a(e);
			}
		}
		function c(e) {
			e.done ? n(e.value) : i(e.value).then(o, s);
		}
		c((r = r.apply(e, t || [])).next());
	});
};
function wS(e, t, n, r, i) {
	return CS(this, void 0, void 0, function* () {
		let [a, o] = mS(vS.defaults), s = {
			log: void 0,
			userAgent: bn(),
			previews: void 0,
			retry: a,
			request: o
		}, c = (0, rS.getOctokit)(i, s, _S.retry, yS.requestLog), l = yield xS(e, t, n, r, i), u = yield c.rest.actions.deleteArtifact({
			owner: n,
			repo: r,
			artifact_id: l.artifact.id
		});
		if (u.status !== 204) throw new Sn(`Invalid response from GitHub API: ${u.status} (${u?.headers?.[`x-github-request-id`]})`);
		return { id: l.artifact.id };
	});
}
function TS(e) {
	return CS(this, void 0, void 0, function* () {
		let t = Ln(), { workflowRunBackendId: n, workflowJobRunBackendId: r } = Mn(), i = {
			workflowRunBackendId: n,
			workflowJobRunBackendId: r,
			nameFilter: Xt.create({ value: e })
		}, a = yield t.ListArtifacts(i);
		if (a.artifacts.length === 0) throw new Cn(`Artifact not found for name: ${e}`);
		let s = a.artifacts[0];
		a.artifacts.length > 1 && (s = a.artifacts.sort((e, t) => Number(t.databaseId) - Number(e.databaseId))[0], (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.t)(`More than one artifact found for a single name, returning newest (id: ${s.databaseId})`));
		let c = {
			workflowRunBackendId: s.workflowRunBackendId,
			workflowJobRunBackendId: s.workflowJobRunBackendId,
			name: s.name
		}, u = yield t.DeleteArtifact(c);
		return (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.i)(`Artifact '${e}' (ID: ${u.artifactId}) deleted`), { id: Number(u.artifactId) };
	});
}
var ES = function(e, t, n, r) {
	function i(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n ||= Promise)(function(n, a) {
		function o(e) {
			try {
				c(r.next(e));
			} catch (e) {
				a(e);
			}
		}
		function s(e) {
			try {
				c(r.throw(e));
			} catch (e) {
				a(e);
			}
		}
		function c(e) {
			e.done ? n(e.value) : i(e.value).then(o, s);
		}
		c((r = r.apply(e, t || [])).next());
	});
};
const DS = Ye(), OS = Math.ceil(DS / 100);
function kS(e, t, n, r) {
	return ES(this, arguments, void 0, function* (e, t, n, r, i = !1) {
		(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.i)(`Fetching artifact list for workflow run ${e} in repository ${t}/${n}`);
		let a = [], [c, u] = mS(vS.defaults), d = {
			log: void 0,
			userAgent: bn(),
			previews: void 0,
			retry: c,
			request: u
		}, f = (0, rS.getOctokit)(r, d, _S.retry, yS.requestLog), p = 1, { data: m } = yield f.request(`GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts`, {
			owner: t,
			repo: n,
			run_id: e,
			per_page: 100,
			page: p
		}), h = Math.ceil(m.total_count / 100), g = m.total_count;
		g > DS && ((0,_core_js__WEBPACK_IMPORTED_MODULE_1__.l)(`Workflow run ${e} has ${g} artifacts, exceeding the limit of ${DS}. Results will be incomplete as only the first ${DS} artifacts will be returned`), h = OS);
		for (let e of m.artifacts) a.push({
			name: e.name,
			id: e.id,
			size: e.size_in_bytes,
			createdAt: e.created_at ? new Date(e.created_at) : void 0,
			digest: e.digest
		});
		for (p++; p <= h; p++) {
			(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.t)(`Fetching page ${p} of artifact list`);
			let { data: r } = yield f.request(`GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts`, {
				owner: t,
				repo: n,
				run_id: e,
				per_page: 100,
				page: p
			});
			for (let e of r.artifacts) a.push({
				name: e.name,
				id: e.id,
				size: e.size_in_bytes,
				createdAt: e.created_at ? new Date(e.created_at) : void 0,
				digest: e.digest
			});
		}
		return i && (a = jS(a)), (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.i)(`Found ${a.length} artifact(s)`), { artifacts: a };
	});
}
function AS() {
	return ES(this, arguments, void 0, function* (e = !1) {
		let t = Ln(), { workflowRunBackendId: n, workflowJobRunBackendId: r } = Mn(), i = {
			workflowRunBackendId: n,
			workflowJobRunBackendId: r
		}, a = (yield t.ListArtifacts(i)).artifacts.map((e) => ({
			name: e.name,
			id: Number(e.databaseId),
			size: Number(e.size),
			createdAt: e.createdAt ? Jt.toDate(e.createdAt) : void 0,
			digest: e.digest?.value
		}));
		return e && (a = jS(a)), (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.i)(`Found ${a.length} artifact(s)`), { artifacts: a };
	});
}
function jS(e) {
	e.sort((e, t) => t.id - e.id);
	let t = [], n = /* @__PURE__ */ new Set();
	for (let r of e) n.has(r.name) || (t.push(r), n.add(r.name));
	return t;
}
var MS = function(e, t, n, r) {
	function i(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n ||= Promise)(function(n, a) {
		function o(e) {
			try {
				c(r.next(e));
			} catch (e) {
				a(e);
			}
		}
		function s(e) {
			try {
				c(r.throw(e));
			} catch (e) {
				a(e);
			}
		}
		function c(e) {
			e.done ? n(e.value) : i(e.value).then(o, s);
		}
		c((r = r.apply(e, t || [])).next());
	});
}, NS = function(e, t) {
	var n = {};
	for (var r in e) Object.prototype.hasOwnProperty.call(e, r) && t.indexOf(r) < 0 && (n[r] = e[r]);
	if (e != null && typeof Object.getOwnPropertySymbols == `function`) for (var i = 0, r = Object.getOwnPropertySymbols(e); i < r.length; i++) t.indexOf(r[i]) < 0 && Object.prototype.propertyIsEnumerable.call(e, r[i]) && (n[r[i]] = e[r[i]]);
	return n;
}, PS = class {
	uploadArtifact(e, t, n, r) {
		return MS(this, void 0, void 0, function* () {
			try {
				if (Ge()) throw new wn();
				return eS(e, t, n, r);
			} catch (e) {
				throw (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.l)(`Artifact upload failed with error: ${e}.

Errors can be temporary, so please try again and optionally run the action with debug mode enabled for more information.

If the error persists, please check whether Actions is operating normally at [https://githubstatus.com](https://www.githubstatus.com).`), e;
			}
		});
	}
	downloadArtifact(e, t) {
		return MS(this, void 0, void 0, function* () {
			try {
				if (Ge()) throw new wn();
				if (t?.findBy) {
					let { findBy: { repositoryOwner: n, repositoryName: r, token: i } } = t;
					return uS(e, n, r, i, NS(t, [`findBy`]));
				}
				return dS(e, t);
			} catch (e) {
				throw (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.l)(`Download Artifact failed with error: ${e}.

Errors can be temporary, so please try again and optionally run the action with debug mode enabled for more information.

If the error persists, please check whether Actions and API requests are operating normally at [https://githubstatus.com](https://www.githubstatus.com).`), e;
			}
		});
	}
	listArtifacts(e) {
		return MS(this, void 0, void 0, function* () {
			try {
				if (Ge()) throw new wn();
				if (e?.findBy) {
					let { findBy: { workflowRunId: t, repositoryOwner: n, repositoryName: r, token: i } } = e;
					return kS(t, n, r, i, e?.latest);
				}
				return AS(e?.latest);
			} catch (e) {
				throw (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.l)(`Listing Artifacts failed with error: ${e}.

Errors can be temporary, so please try again and optionally run the action with debug mode enabled for more information.

If the error persists, please check whether Actions and API requests are operating normally at [https://githubstatus.com](https://www.githubstatus.com).`), e;
			}
		});
	}
	getArtifact(e, t) {
		return MS(this, void 0, void 0, function* () {
			try {
				if (Ge()) throw new wn();
				if (t?.findBy) {
					let { findBy: { workflowRunId: n, repositoryOwner: r, repositoryName: i, token: a } } = t;
					return xS(e, n, r, i, a);
				}
				return SS(e);
			} catch (e) {
				throw (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.l)(`Get Artifact failed with error: ${e}.

Errors can be temporary, so please try again and optionally run the action with debug mode enabled for more information.

If the error persists, please check whether Actions and API requests are operating normally at [https://githubstatus.com](https://www.githubstatus.com).`), e;
			}
		});
	}
	deleteArtifact(e, t) {
		return MS(this, void 0, void 0, function* () {
			try {
				if (Ge()) throw new wn();
				if (t?.findBy) {
					let { findBy: { repositoryOwner: n, repositoryName: r, workflowRunId: i, token: a } } = t;
					return wS(e, i, n, r, a);
				}
				return TS(e);
			} catch (e) {
				throw (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.l)(`Delete Artifact failed with error: ${e}.

Errors can be temporary, so please try again and optionally run the action with debug mode enabled for more information.

If the error persists, please check whether Actions and API requests are operating normally at [https://githubstatus.com](https://www.githubstatus.com).`), e;
			}
		});
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



/***/ })

};
