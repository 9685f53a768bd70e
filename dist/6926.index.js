export const id = 6926;
export const ids = [6926];
export const modules = {

/***/ 6926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fromHttp: () => (/* binding */ d)
/* harmony export */ });
/* harmony import */ var _setCredentialFeature_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3831);
/* harmony import */ var _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3421);
/* harmony import */ var _node_http_handler_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1854);
/* harmony import */ var _httpRequest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5353);
/* harmony import */ var _sdk_stream_mixin_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7689);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1455);
import.meta.url;






const s = (e, n) => {
	if (e.protocol !== `https:` && e.hostname !== `169.254.170.2` && e.hostname !== `169.254.170.23` && e.hostname !== `[fd00:ec2::23]`) {
		if (e.hostname.includes(`[`)) {
			if (e.hostname === `[::1]` || e.hostname === `[0000:0000:0000:0000:0000:0000:0000:0001]`) return;
		} else {
			if (e.hostname === `localhost`) return;
			let t = e.hostname.split(`.`), n = (e) => {
				let t = parseInt(e, 10);
				return 0 <= t && t <= 255;
			};
			if (t[0] === `127` && n(t[1]) && n(t[2]) && n(t[3]) && t.length === 4) return;
		}
		throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_1__.t(`URL not accepted. It must either be HTTPS or match one of the following:
  - loopback CIDR 127.0.0.0/8 or [::1/128]
  - ECS container host 169.254.170.2
  - EKS container host 169.254.170.23 or [fd00:ec2::23]`, { logger: n });
	}
};
function c(e) {
	return new _httpRequest_js__WEBPACK_IMPORTED_MODULE_3__.t({
		protocol: e.protocol,
		hostname: e.hostname,
		port: Number(e.port),
		path: e.pathname,
		query: Array.from(e.searchParams.entries()).reduce((e, [t, n]) => (e[t] = n, e), {}),
		fragment: e.hash
	});
}
async function l(e, r) {
	let i = await (0,_sdk_stream_mixin_js__WEBPACK_IMPORTED_MODULE_4__.t)(e.body).transformToString();
	if (e.statusCode === 200) {
		let e = JSON.parse(i);
		if (typeof e.AccessKeyId != `string` || typeof e.SecretAccessKey != `string` || typeof e.Token != `string` || typeof e.Expiration != `string`) throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_1__.t(`HTTP credential provider response not of the required format, an object matching: { AccessKeyId: string, SecretAccessKey: string, Token: string, Expiration: string(rfc3339) }`, { logger: r });
		return {
			accessKeyId: e.AccessKeyId,
			secretAccessKey: e.SecretAccessKey,
			sessionToken: e.Token,
			expiration: (0,_node_http_handler_js__WEBPACK_IMPORTED_MODULE_2__.l)(e.Expiration)
		};
	}
	if (e.statusCode >= 400 && e.statusCode < 500) {
		let n = {};
		try {
			n = JSON.parse(i);
		} catch {}
		throw Object.assign(new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_1__.t(`Server responded with status: ${e.statusCode}`, { logger: r }), {
			Code: n.Code,
			Message: n.Message
		});
	}
	throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_1__.t(`Server responded with status: ${e.statusCode}`, { logger: r });
}
const u = (e, t, n) => async () => {
	for (let r = 0; r < t; ++r) try {
		return await e();
	} catch {
		await new Promise((e) => setTimeout(e, n));
	}
	return await e();
}, d = (n = {}) => {
	n.logger?.debug(`@aws-sdk/credential-provider-http - fromHttp`);
	let i, a = n.awsContainerCredentialsRelativeUri ?? process.env.AWS_CONTAINER_CREDENTIALS_RELATIVE_URI, d = n.awsContainerCredentialsFullUri ?? process.env.AWS_CONTAINER_CREDENTIALS_FULL_URI, p = n.awsContainerAuthorizationToken ?? process.env.AWS_CONTAINER_AUTHORIZATION_TOKEN, m = n.awsContainerAuthorizationTokenFile ?? process.env.AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE, h = n.logger?.constructor?.name === `NoOpLogger` || !n.logger?.warn ? console.warn : n.logger.warn.bind(n.logger);
	if (a && d && (h(`@aws-sdk/credential-provider-http: you have set both awsContainerCredentialsRelativeUri and awsContainerCredentialsFullUri.`), h(`awsContainerCredentialsRelativeUri will take precedence.`)), p && m && (h(`@aws-sdk/credential-provider-http: you have set both awsContainerAuthorizationToken and awsContainerAuthorizationTokenFile.`), h(`awsContainerAuthorizationTokenFile will take precedence.`)), a) i = `http://169.254.170.2${a}`;
	else if (d) i = d;
	else throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_1__.t(`No HTTP credential provider host provided.
Set AWS_CONTAINER_CREDENTIALS_FULL_URI or AWS_CONTAINER_CREDENTIALS_RELATIVE_URI.`, { logger: n.logger });
	let g = new URL(i);
	s(g, n.logger);
	let _ = _node_http_handler_js__WEBPACK_IMPORTED_MODULE_2__.t.create({ connectionTimeout: n.timeout ?? 1e3 }), v = n.timeout ?? 1e3, y = u(async () => {
		let r = c(g);
		m ? r.headers.Authorization = f((await node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.readFile(m)).toString()) : p && (r.headers.Authorization = f(p));
		try {
			return l((await _.handle(r, { requestTimeout: v })).response).then((t) => (0,_setCredentialFeature_js__WEBPACK_IMPORTED_MODULE_0__.t)(t, `CREDENTIALS_HTTP`, `z`));
		} catch (e) {
			throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_1__.t(String(e), { logger: n.logger });
		}
	}, n.maxRetries ?? 3, n.timeout ?? 1e3);
	return async () => {
		try {
			return await y();
		} finally {
			_.destroy?.();
		}
	};
}, f = (e) => {
	if (e.includes(`\r
`)) throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_1__.t(`Authorization token contains invalid \\r\\n sequence.`);
	return e;
};



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
