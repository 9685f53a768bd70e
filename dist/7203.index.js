export const id = 7203;
export const ids = [7203];
export const modules = {

/***/ 7203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parameterStore: () => (/* binding */ parameterStore)
/* harmony export */ });
/* harmony import */ var _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9522);
import.meta.url;

// node_modules/@aws-sdk/client-ssm/dist-es/commands/GetParameterCommand.js
var GetParameterCommand = class extends (0,_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.r)(_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.t, _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.n, "GetParameter", _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.o) {};
// node_modules/@aws-sdk/client-ssm/dist-es/commands/PutParameterCommand.js
var PutParameterCommand = class extends (0,_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.r)(_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.t, _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.n, "PutParameter", _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.c) {};
// src/adapters/aws/parameter-store.ts
/** Parameter Store over an SSM client. Parameters have the type String and the account's default tier. */
function parameterStore(client, call) {
	return {
		async read(name) {
			const time = serverTime();
			const { Value: value, Version: version = 0, LastModifiedDate: written } = (await call("ssm:GetParameter", () => client.send(time.observe(new GetParameterCommand({ Name: name }))).catch((error) => {
				if (error instanceof _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.p) return void 0;
				throw error;
			})))?.Parameter ?? {};
			return {
				version,
				at: written?.getTime() ?? 0,
				now: time.now(),
				...value !== void 0 && { value }
			};
		},
		async write(name, value) {
			const time = serverTime();
			const input = {
				Name: name,
				Value: value,
				Type: "String",
				Overwrite: true
			};
			return {
				version: (await call("ssm:PutParameter", () => client.send(time.observe(new PutParameterCommand(input))))).Version ?? 0,
				now: time.now()
			};
		}
	};
}
/** When the service last responded, by the header `Date` of a result or an error. */
function serverTime() {
	let respondedAt = NaN;
	const readTime = (next) => async (args) => {
		const output = await next(args);
		respondedAt = Date.parse(dateOf(output.response));
		return output;
	};
	return {
		observe(command) {
			command.middlewareStack.add(readTime, {
				step: "deserialize",
				priority: "low"
			});
			return command;
		},
		now: () => Number.isNaN(respondedAt) ? Date.now() : respondedAt
	};
}
function dateOf(response) {
	const { headers } = response;
	return headers?.["date"] ?? "";
}



/***/ })

};
