export const id = 362;
export const ids = [362];
export const modules = {

/***/ 1362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gitHubCommits: () => (/* binding */ gitHubCommits)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2526);
import.meta.url;

// src/github/commits.ts
const timeoutMs = 1e4;
/** Ancestry of commits by GitHub's REST API: `GET /repos/{owner}/{repo}/compare/{base}...{head}`. */
function gitHubCommits(source) {
	return { compare: (base, head) => compare(source, base.toLowerCase(), head.toLowerCase()) };
}
async function compare(source, base, head) {
	const { repository, token } = source;
	const other = [base, head].find((one) => !/^[0-9a-f]{40,64}$/.test(one));
	if (other !== void 0) return { unknown: `“${other.slice(0, 40)}” is no commit` };
	if (base === head) return { is: "identical" };
	if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) return { unknown: "there is no repository in GITHUB_REPOSITORY" };
	if (token === "") return { unknown: "there is no github-token to ask GitHub with" };
	try {
		return await ask(source, `${base}...${head}`);
	} catch (error) {
		return { unknown: `GitHub gave no whole answer: ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.r)(error)}` };
	}
}
async function ask({ repository, token, apiUrl }, range) {
	const url = `${apiUrl.replace(/\/+$/, "")}/repos/${repository}/compare/${range}?per_page=1`;
	const headers = {
		accept: "application/vnd.github+json",
		authorization: `Bearer ${token}`,
		"user-agent": "ec2-release",
		"x-github-api-version": "2022-11-28"
	};
	const response = await fetch(url, {
		headers,
		signal: AbortSignal.timeout(timeoutMs)
	});
	const text = await response.text();
	if (response.status !== 200) return { unknown: refusal(response, repository) };
	const status = JSON.parse(text)?.status;
	return isAncestry(status) ? { is: status } : { unknown: "GitHub’s answer says nothing of their ancestry" };
}
function isAncestry(status) {
	return status === "ahead" || status === "behind" || status === "identical" || status === "diverged";
}
function refusal({ status, headers }, repository) {
	if (status === 404) return `GitHub finds no such commits in ${repository}, or the token may not read it`;
	if (status === 401) return "GitHub does not take the token";
	if (status === 429 || headers.get("x-ratelimit-remaining") === "0") return "GitHub’s rate limit is used up";
	if (status === 403) return `the token may not read ${repository}; it needs contents: read`;
	return `GitHub answered HTTP ${status}`;
}



/***/ })

};
