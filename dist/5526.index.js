export const id = 5526;
export const ids = [5526];
export const modules = {

/***/ 5526:
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
// src/aws/parameters.ts
/** Parameter Store over a client of SSM. Parameters are of type String, and of the tier that the account defaults to. */
function parameterStore(client, call) {
	return {
		read: (name) => read({
			client,
			call
		}, name),
		write: (name, value) => write({
			client,
			call
		}, name, value)
	};
}
async function read({ client, call }, name) {
	const time = serverTime();
	const { Value: value, Version: version = 0, LastModifiedDate: written } = (await call("ssm:GetParameter", () => client.send(time.notedBy(new GetParameterCommand({ Name: name }))).catch((error) => {
		if (error instanceof _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.p) return void 0;
		throw error;
	})))?.Parameter ?? {};
	return {
		version,
		at: written?.getTime() ?? 0,
		now: time.now(),
		...value !== void 0 && { value }
	};
}
async function write({ client, call }, name, value) {
	const time = serverTime();
	const input = {
		Name: name,
		Value: value,
		Type: "String",
		Overwrite: true
	};
	return {
		version: (await call("ssm:PutParameter", () => client.send(time.notedBy(new PutParameterCommand(input))))).Version ?? 0,
		now: time.now()
	};
}
/** When the service last answered, by the header `Date`. An error is an answer too, and its time is as good. */
function serverTime() {
	let answeredAt = NaN;
	const note = (next) => async (args) => {
		const answer = await next(args);
		answeredAt = Date.parse(dateOf(answer.response));
		return answer;
	};
	return {
		notedBy(command) {
			command.middlewareStack.add(note, {
				step: "deserialize",
				priority: "low"
			});
			return command;
		},
		now: () => Number.isNaN(answeredAt) ? Date.now() : answeredAt
	};
}
function dateOf(response) {
	const { headers } = response;
	return headers?.["date"] ?? "";
}



/***/ })

};
