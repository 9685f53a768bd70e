export const id = 9522;
export const ids = [9522];
export const modules = {

/***/ 9522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ vo),
/* harmony export */   c: () => (/* binding */ xo),
/* harmony export */   d: () => (/* binding */ ve),
/* harmony export */   f: () => (/* binding */ Pt),
/* harmony export */   i: () => (/* binding */ _o),
/* harmony export */   l: () => (/* binding */ So),
/* harmony export */   m: () => (/* binding */ ne),
/* harmony export */   n: () => (/* binding */ To),
/* harmony export */   o: () => (/* binding */ yo),
/* harmony export */   p: () => (/* binding */ st),
/* harmony export */   r: () => (/* binding */ Co),
/* harmony export */   s: () => (/* binding */ bo),
/* harmony export */   t: () => (/* binding */ wo),
/* harmony export */   u: () => (/* binding */ ka)
/* harmony export */ });
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(306);
/* harmony import */ var _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(645);
import.meta.url;


const ne = (e) => Object.assign(e, {
	useDualstackEndpoint: e.useDualstackEndpoint ?? !1,
	useFipsEndpoint: e.useFipsEndpoint ?? !1,
	defaultSigningName: `ssm`
}), re = {
	UseFIPS: {
		type: `builtInParams`,
		name: `useFipsEndpoint`
	},
	Endpoint: {
		type: `builtInParams`,
		name: `endpoint`
	},
	Region: {
		type: `builtInParams`,
		name: `region`
	},
	UseDualStack: {
		type: `builtInParams`,
		name: `useDualstackEndpoint`
	}
};
var n = class e extends _endpoints_js__WEBPACK_IMPORTED_MODULE_0__.o {
	static shapeId = `smithy.ts.sdk.synthetic.com.amazonaws.ssm#SSMServiceException`;
	constructor(t) {
		super(t), Object.setPrototypeOf(this, e.prototype);
	}
}, ie = class e extends n {
	static shapeId = `com.amazonaws.ssm#AccessDeniedException`;
	name = `AccessDeniedException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `AccessDeniedException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, ae = class e extends n {
	static shapeId = `com.amazonaws.ssm#InternalServerError`;
	name = `InternalServerError`;
	$fault = `server`;
	Message;
	constructor(t) {
		super({
			name: `InternalServerError`,
			$fault: `server`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, oe = class e extends n {
	static shapeId = `com.amazonaws.ssm#InvalidResourceId`;
	name = `InvalidResourceId`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `InvalidResourceId`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, se = class e extends n {
	static shapeId = `com.amazonaws.ssm#InvalidResourceType`;
	name = `InvalidResourceType`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `InvalidResourceType`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, ce = class e extends n {
	static shapeId = `com.amazonaws.ssm#TooManyTagsError`;
	name = `TooManyTagsError`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `TooManyTagsError`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, le = class e extends n {
	static shapeId = `com.amazonaws.ssm#TooManyUpdates`;
	name = `TooManyUpdates`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `TooManyUpdates`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, ue = class e extends n {
	static shapeId = `com.amazonaws.ssm#AlreadyExistsException`;
	name = `AlreadyExistsException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `AlreadyExistsException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, de = class e extends n {
	static shapeId = `com.amazonaws.ssm#OpsItemConflictException`;
	name = `OpsItemConflictException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `OpsItemConflictException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, fe = class e extends n {
	static shapeId = `com.amazonaws.ssm#OpsItemInvalidParameterException`;
	name = `OpsItemInvalidParameterException`;
	$fault = `client`;
	ParameterNames;
	Message;
	constructor(t) {
		super({
			name: `OpsItemInvalidParameterException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.ParameterNames = t.ParameterNames, this.Message = t.Message;
	}
}, pe = class e extends n {
	static shapeId = `com.amazonaws.ssm#OpsItemLimitExceededException`;
	name = `OpsItemLimitExceededException`;
	$fault = `client`;
	ResourceTypes;
	Limit;
	LimitType;
	Message;
	constructor(t) {
		super({
			name: `OpsItemLimitExceededException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.ResourceTypes = t.ResourceTypes, this.Limit = t.Limit, this.LimitType = t.LimitType, this.Message = t.Message;
	}
}, me = class e extends n {
	static shapeId = `com.amazonaws.ssm#OpsItemNotFoundException`;
	name = `OpsItemNotFoundException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `OpsItemNotFoundException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, he = class e extends n {
	static shapeId = `com.amazonaws.ssm#OpsItemRelatedItemAlreadyExistsException`;
	name = `OpsItemRelatedItemAlreadyExistsException`;
	$fault = `client`;
	Message;
	ResourceUri;
	OpsItemId;
	constructor(t) {
		super({
			name: `OpsItemRelatedItemAlreadyExistsException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message, this.ResourceUri = t.ResourceUri, this.OpsItemId = t.OpsItemId;
	}
}, ge = class e extends n {
	static shapeId = `com.amazonaws.ssm#DuplicateInstanceId`;
	name = `DuplicateInstanceId`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `DuplicateInstanceId`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, _e = class e extends n {
	static shapeId = `com.amazonaws.ssm#InvalidCommandId`;
	name = `InvalidCommandId`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `InvalidCommandId`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, ve = class e extends n {
	static shapeId = `com.amazonaws.ssm#InvalidInstanceId`;
	name = `InvalidInstanceId`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `InvalidInstanceId`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, ye = class e extends n {
	static shapeId = `com.amazonaws.ssm#DoesNotExistException`;
	name = `DoesNotExistException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `DoesNotExistException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, be = class e extends n {
	static shapeId = `com.amazonaws.ssm#InvalidParameters`;
	name = `InvalidParameters`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `InvalidParameters`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, xe = class e extends n {
	static shapeId = `com.amazonaws.ssm#AssociationAlreadyExists`;
	name = `AssociationAlreadyExists`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `AssociationAlreadyExists`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, Se = class e extends n {
	static shapeId = `com.amazonaws.ssm#AssociationLimitExceeded`;
	name = `AssociationLimitExceeded`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `AssociationLimitExceeded`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, Ce = class e extends n {
	static shapeId = `com.amazonaws.ssm#InvalidDocument`;
	name = `InvalidDocument`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `InvalidDocument`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, we = class e extends n {
	static shapeId = `com.amazonaws.ssm#InvalidDocumentVersion`;
	name = `InvalidDocumentVersion`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `InvalidDocumentVersion`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Te = class e extends n {
	static shapeId = `com.amazonaws.ssm#InvalidOutputLocation`;
	name = `InvalidOutputLocation`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `InvalidOutputLocation`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, Ee = class e extends n {
	static shapeId = `com.amazonaws.ssm#InvalidSchedule`;
	name = `InvalidSchedule`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `InvalidSchedule`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, De = class e extends n {
	static shapeId = `com.amazonaws.ssm#InvalidTag`;
	name = `InvalidTag`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `InvalidTag`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Oe = class e extends n {
	static shapeId = `com.amazonaws.ssm#InvalidTarget`;
	name = `InvalidTarget`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `InvalidTarget`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, ke = class e extends n {
	static shapeId = `com.amazonaws.ssm#InvalidTargetMaps`;
	name = `InvalidTargetMaps`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `InvalidTargetMaps`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Ae = class e extends n {
	static shapeId = `com.amazonaws.ssm#UnsupportedPlatformType`;
	name = `UnsupportedPlatformType`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `UnsupportedPlatformType`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, je = class e extends n {
	static shapeId = `com.amazonaws.ssm#ConflictException`;
	name = `ConflictException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `ConflictException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Me = class e extends n {
	static shapeId = `com.amazonaws.ssm#ServiceQuotaExceededException`;
	name = `ServiceQuotaExceededException`;
	$fault = `client`;
	Message;
	ResourceId;
	ResourceType;
	QuotaCode;
	ServiceCode;
	constructor(t) {
		super({
			name: `ServiceQuotaExceededException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message, this.ResourceId = t.ResourceId, this.ResourceType = t.ResourceType, this.QuotaCode = t.QuotaCode, this.ServiceCode = t.ServiceCode;
	}
}, Ne = class e extends n {
	static shapeId = `com.amazonaws.ssm#DocumentAlreadyExists`;
	name = `DocumentAlreadyExists`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `DocumentAlreadyExists`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Pe = class e extends n {
	static shapeId = `com.amazonaws.ssm#DocumentLimitExceeded`;
	name = `DocumentLimitExceeded`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `DocumentLimitExceeded`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Fe = class e extends n {
	static shapeId = `com.amazonaws.ssm#InvalidDocumentContent`;
	name = `InvalidDocumentContent`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `InvalidDocumentContent`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Ie = class e extends n {
	static shapeId = `com.amazonaws.ssm#InvalidDocumentSchemaVersion`;
	name = `InvalidDocumentSchemaVersion`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `InvalidDocumentSchemaVersion`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Le = class e extends n {
	static shapeId = `com.amazonaws.ssm#MaxDocumentSizeExceeded`;
	name = `MaxDocumentSizeExceeded`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `MaxDocumentSizeExceeded`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Re = class e extends n {
	static shapeId = `com.amazonaws.ssm#NoLongerSupportedException`;
	name = `NoLongerSupportedException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `NoLongerSupportedException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, ze = class e extends n {
	static shapeId = `com.amazonaws.ssm#IdempotentParameterMismatch`;
	name = `IdempotentParameterMismatch`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `IdempotentParameterMismatch`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Be = class e extends n {
	static shapeId = `com.amazonaws.ssm#ResourceLimitExceededException`;
	name = `ResourceLimitExceededException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `ResourceLimitExceededException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Ve = class e extends n {
	static shapeId = `com.amazonaws.ssm#OpsItemAccessDeniedException`;
	name = `OpsItemAccessDeniedException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `OpsItemAccessDeniedException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, He = class e extends n {
	static shapeId = `com.amazonaws.ssm#OpsItemAlreadyExistsException`;
	name = `OpsItemAlreadyExistsException`;
	$fault = `client`;
	Message;
	OpsItemId;
	constructor(t) {
		super({
			name: `OpsItemAlreadyExistsException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message, this.OpsItemId = t.OpsItemId;
	}
}, Ue = class e extends n {
	static shapeId = `com.amazonaws.ssm#OpsMetadataAlreadyExistsException`;
	name = `OpsMetadataAlreadyExistsException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `OpsMetadataAlreadyExistsException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, We = class e extends n {
	static shapeId = `com.amazonaws.ssm#OpsMetadataInvalidArgumentException`;
	name = `OpsMetadataInvalidArgumentException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `OpsMetadataInvalidArgumentException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, Ge = class e extends n {
	static shapeId = `com.amazonaws.ssm#OpsMetadataLimitExceededException`;
	name = `OpsMetadataLimitExceededException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `OpsMetadataLimitExceededException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, Ke = class e extends n {
	static shapeId = `com.amazonaws.ssm#OpsMetadataTooManyUpdatesException`;
	name = `OpsMetadataTooManyUpdatesException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `OpsMetadataTooManyUpdatesException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, qe = class e extends n {
	static shapeId = `com.amazonaws.ssm#ResourceDataSyncAlreadyExistsException`;
	name = `ResourceDataSyncAlreadyExistsException`;
	$fault = `client`;
	SyncName;
	constructor(t) {
		super({
			name: `ResourceDataSyncAlreadyExistsException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.SyncName = t.SyncName;
	}
}, Je = class e extends n {
	static shapeId = `com.amazonaws.ssm#ResourceDataSyncCountExceededException`;
	name = `ResourceDataSyncCountExceededException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `ResourceDataSyncCountExceededException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Ye = class e extends n {
	static shapeId = `com.amazonaws.ssm#ResourceDataSyncInvalidConfigurationException`;
	name = `ResourceDataSyncInvalidConfigurationException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `ResourceDataSyncInvalidConfigurationException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Xe = class e extends n {
	static shapeId = `com.amazonaws.ssm#InvalidActivation`;
	name = `InvalidActivation`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `InvalidActivation`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Ze = class e extends n {
	static shapeId = `com.amazonaws.ssm#InvalidActivationId`;
	name = `InvalidActivationId`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `InvalidActivationId`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Qe = class e extends n {
	static shapeId = `com.amazonaws.ssm#AssociationDoesNotExist`;
	name = `AssociationDoesNotExist`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `AssociationDoesNotExist`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, $e = class e extends n {
	static shapeId = `com.amazonaws.ssm#ResourceNotFoundException`;
	name = `ResourceNotFoundException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `ResourceNotFoundException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, et = class e extends n {
	static shapeId = `com.amazonaws.ssm#AssociatedInstances`;
	name = `AssociatedInstances`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `AssociatedInstances`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, tt = class e extends n {
	static shapeId = `com.amazonaws.ssm#InvalidDocumentOperation`;
	name = `InvalidDocumentOperation`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `InvalidDocumentOperation`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, nt = class e extends n {
	static shapeId = `com.amazonaws.ssm#InvalidDeleteInventoryParametersException`;
	name = `InvalidDeleteInventoryParametersException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `InvalidDeleteInventoryParametersException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, rt = class e extends n {
	static shapeId = `com.amazonaws.ssm#InvalidInventoryRequestException`;
	name = `InvalidInventoryRequestException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `InvalidInventoryRequestException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, it = class e extends n {
	static shapeId = `com.amazonaws.ssm#InvalidOptionException`;
	name = `InvalidOptionException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `InvalidOptionException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, at = class e extends n {
	static shapeId = `com.amazonaws.ssm#InvalidTypeNameException`;
	name = `InvalidTypeNameException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `InvalidTypeNameException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, ot = class e extends n {
	static shapeId = `com.amazonaws.ssm#OpsMetadataNotFoundException`;
	name = `OpsMetadataNotFoundException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `OpsMetadataNotFoundException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, st = class e extends n {
	static shapeId = `com.amazonaws.ssm#ParameterNotFound`;
	name = `ParameterNotFound`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `ParameterNotFound`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, ct = class e extends n {
	static shapeId = `com.amazonaws.ssm#ResourceInUseException`;
	name = `ResourceInUseException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `ResourceInUseException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, lt = class e extends n {
	static shapeId = `com.amazonaws.ssm#ResourceDataSyncNotFoundException`;
	name = `ResourceDataSyncNotFoundException`;
	$fault = `client`;
	SyncName;
	SyncType;
	Message;
	constructor(t) {
		super({
			name: `ResourceDataSyncNotFoundException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.SyncName = t.SyncName, this.SyncType = t.SyncType, this.Message = t.Message;
	}
}, ut = class e extends n {
	static shapeId = `com.amazonaws.ssm#MalformedResourcePolicyDocumentException`;
	name = `MalformedResourcePolicyDocumentException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `MalformedResourcePolicyDocumentException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, dt = class e extends n {
	static shapeId = `com.amazonaws.ssm#ResourcePolicyConflictException`;
	name = `ResourcePolicyConflictException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `ResourcePolicyConflictException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, ft = class e extends n {
	static shapeId = `com.amazonaws.ssm#ResourcePolicyInvalidParameterException`;
	name = `ResourcePolicyInvalidParameterException`;
	$fault = `client`;
	ParameterNames;
	Message;
	constructor(t) {
		super({
			name: `ResourcePolicyInvalidParameterException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.ParameterNames = t.ParameterNames, this.Message = t.Message;
	}
}, pt = class e extends n {
	static shapeId = `com.amazonaws.ssm#ResourcePolicyNotFoundException`;
	name = `ResourcePolicyNotFoundException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `ResourcePolicyNotFoundException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, mt = class e extends n {
	static shapeId = `com.amazonaws.ssm#TargetInUseException`;
	name = `TargetInUseException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `TargetInUseException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, ht = class e extends n {
	static shapeId = `com.amazonaws.ssm#InvalidFilter`;
	name = `InvalidFilter`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `InvalidFilter`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, gt = class e extends n {
	static shapeId = `com.amazonaws.ssm#InvalidNextToken`;
	name = `InvalidNextToken`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `InvalidNextToken`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, _t = class e extends n {
	static shapeId = `com.amazonaws.ssm#InvalidAssociationVersion`;
	name = `InvalidAssociationVersion`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `InvalidAssociationVersion`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, vt = class e extends n {
	static shapeId = `com.amazonaws.ssm#AssociationExecutionDoesNotExist`;
	name = `AssociationExecutionDoesNotExist`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `AssociationExecutionDoesNotExist`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, yt = class e extends n {
	static shapeId = `com.amazonaws.ssm#InvalidFilterKey`;
	name = `InvalidFilterKey`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `InvalidFilterKey`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, bt = class e extends n {
	static shapeId = `com.amazonaws.ssm#InvalidFilterValue`;
	name = `InvalidFilterValue`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `InvalidFilterValue`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, xt = class e extends n {
	static shapeId = `com.amazonaws.ssm#AutomationExecutionNotFoundException`;
	name = `AutomationExecutionNotFoundException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `AutomationExecutionNotFoundException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, St = class e extends n {
	static shapeId = `com.amazonaws.ssm#InvalidPermissionType`;
	name = `InvalidPermissionType`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `InvalidPermissionType`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Ct = class e extends n {
	static shapeId = `com.amazonaws.ssm#UnsupportedOperatingSystem`;
	name = `UnsupportedOperatingSystem`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `UnsupportedOperatingSystem`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, wt = class e extends n {
	static shapeId = `com.amazonaws.ssm#InvalidInstanceInformationFilterValue`;
	name = `InvalidInstanceInformationFilterValue`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `InvalidInstanceInformationFilterValue`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, Tt = class e extends n {
	static shapeId = `com.amazonaws.ssm#InvalidInstancePropertyFilterValue`;
	name = `InvalidInstancePropertyFilterValue`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `InvalidInstancePropertyFilterValue`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, Et = class e extends n {
	static shapeId = `com.amazonaws.ssm#InvalidDeletionIdException`;
	name = `InvalidDeletionIdException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `InvalidDeletionIdException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Dt = class e extends n {
	static shapeId = `com.amazonaws.ssm#InvalidFilterOption`;
	name = `InvalidFilterOption`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `InvalidFilterOption`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, Ot = class e extends n {
	static shapeId = `com.amazonaws.ssm#OpsItemRelatedItemAssociationNotFoundException`;
	name = `OpsItemRelatedItemAssociationNotFoundException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `OpsItemRelatedItemAssociationNotFoundException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, kt = class e extends n {
	static shapeId = `com.amazonaws.ssm#ThrottlingException`;
	name = `ThrottlingException`;
	$fault = `client`;
	Message;
	QuotaCode;
	ServiceCode;
	constructor(t) {
		super({
			name: `ThrottlingException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message, this.QuotaCode = t.QuotaCode, this.ServiceCode = t.ServiceCode;
	}
}, At = class e extends n {
	static shapeId = `com.amazonaws.ssm#ValidationException`;
	name = `ValidationException`;
	$fault = `client`;
	Message;
	ReasonCode;
	constructor(t) {
		super({
			name: `ValidationException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message, this.ReasonCode = t.ReasonCode;
	}
}, jt = class e extends n {
	static shapeId = `com.amazonaws.ssm#InvalidDocumentType`;
	name = `InvalidDocumentType`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `InvalidDocumentType`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Mt = class e extends n {
	static shapeId = `com.amazonaws.ssm#UnsupportedCalendarException`;
	name = `UnsupportedCalendarException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `UnsupportedCalendarException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Nt = class e extends n {
	static shapeId = `com.amazonaws.ssm#InvalidPluginName`;
	name = `InvalidPluginName`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `InvalidPluginName`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, Pt = class e extends n {
	static shapeId = `com.amazonaws.ssm#InvocationDoesNotExist`;
	name = `InvocationDoesNotExist`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `InvocationDoesNotExist`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, Ft = class e extends n {
	static shapeId = `com.amazonaws.ssm#UnsupportedFeatureRequiredException`;
	name = `UnsupportedFeatureRequiredException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `UnsupportedFeatureRequiredException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, It = class e extends n {
	static shapeId = `com.amazonaws.ssm#InvalidAggregatorException`;
	name = `InvalidAggregatorException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `InvalidAggregatorException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Lt = class e extends n {
	static shapeId = `com.amazonaws.ssm#InvalidInventoryGroupException`;
	name = `InvalidInventoryGroupException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `InvalidInventoryGroupException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Rt = class e extends n {
	static shapeId = `com.amazonaws.ssm#InvalidResultAttributeException`;
	name = `InvalidResultAttributeException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `InvalidResultAttributeException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, zt = class e extends n {
	static shapeId = `com.amazonaws.ssm#InvalidKeyId`;
	name = `InvalidKeyId`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `InvalidKeyId`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, Bt = class e extends n {
	static shapeId = `com.amazonaws.ssm#ParameterVersionNotFound`;
	name = `ParameterVersionNotFound`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `ParameterVersionNotFound`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, Vt = class e extends n {
	static shapeId = `com.amazonaws.ssm#ServiceSettingNotFound`;
	name = `ServiceSettingNotFound`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `ServiceSettingNotFound`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Ht = class e extends n {
	static shapeId = `com.amazonaws.ssm#ParameterVersionLabelLimitExceeded`;
	name = `ParameterVersionLabelLimitExceeded`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `ParameterVersionLabelLimitExceeded`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, Ut = class e extends n {
	static shapeId = `com.amazonaws.ssm#UnsupportedOperationException`;
	name = `UnsupportedOperationException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `UnsupportedOperationException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Wt = class e extends n {
	static shapeId = `com.amazonaws.ssm#DocumentPermissionLimit`;
	name = `DocumentPermissionLimit`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `DocumentPermissionLimit`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Gt = class e extends n {
	static shapeId = `com.amazonaws.ssm#ComplianceTypeCountLimitExceededException`;
	name = `ComplianceTypeCountLimitExceededException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `ComplianceTypeCountLimitExceededException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Kt = class e extends n {
	static shapeId = `com.amazonaws.ssm#InvalidItemContentException`;
	name = `InvalidItemContentException`;
	$fault = `client`;
	TypeName;
	Message;
	constructor(t) {
		super({
			name: `InvalidItemContentException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.TypeName = t.TypeName, this.Message = t.Message;
	}
}, qt = class e extends n {
	static shapeId = `com.amazonaws.ssm#ItemSizeLimitExceededException`;
	name = `ItemSizeLimitExceededException`;
	$fault = `client`;
	TypeName;
	Message;
	constructor(t) {
		super({
			name: `ItemSizeLimitExceededException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.TypeName = t.TypeName, this.Message = t.Message;
	}
}, Jt = class e extends n {
	static shapeId = `com.amazonaws.ssm#TotalSizeLimitExceededException`;
	name = `TotalSizeLimitExceededException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `TotalSizeLimitExceededException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Yt = class e extends n {
	static shapeId = `com.amazonaws.ssm#CustomSchemaCountLimitExceededException`;
	name = `CustomSchemaCountLimitExceededException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `CustomSchemaCountLimitExceededException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Xt = class e extends n {
	static shapeId = `com.amazonaws.ssm#InvalidInventoryItemContextException`;
	name = `InvalidInventoryItemContextException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `InvalidInventoryItemContextException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Zt = class e extends n {
	static shapeId = `com.amazonaws.ssm#ItemContentMismatchException`;
	name = `ItemContentMismatchException`;
	$fault = `client`;
	TypeName;
	Message;
	constructor(t) {
		super({
			name: `ItemContentMismatchException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.TypeName = t.TypeName, this.Message = t.Message;
	}
}, Qt = class e extends n {
	static shapeId = `com.amazonaws.ssm#SubTypeCountLimitExceededException`;
	name = `SubTypeCountLimitExceededException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `SubTypeCountLimitExceededException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, $t = class e extends n {
	static shapeId = `com.amazonaws.ssm#UnsupportedInventoryItemContextException`;
	name = `UnsupportedInventoryItemContextException`;
	$fault = `client`;
	TypeName;
	Message;
	constructor(t) {
		super({
			name: `UnsupportedInventoryItemContextException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.TypeName = t.TypeName, this.Message = t.Message;
	}
}, en = class e extends n {
	static shapeId = `com.amazonaws.ssm#UnsupportedInventorySchemaVersionException`;
	name = `UnsupportedInventorySchemaVersionException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `UnsupportedInventorySchemaVersionException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, tn = class e extends n {
	static shapeId = `com.amazonaws.ssm#HierarchyLevelLimitExceededException`;
	name = `HierarchyLevelLimitExceededException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `HierarchyLevelLimitExceededException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, nn = class e extends n {
	static shapeId = `com.amazonaws.ssm#HierarchyTypeMismatchException`;
	name = `HierarchyTypeMismatchException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `HierarchyTypeMismatchException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, rn = class e extends n {
	static shapeId = `com.amazonaws.ssm#IncompatiblePolicyException`;
	name = `IncompatiblePolicyException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `IncompatiblePolicyException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, an = class e extends n {
	static shapeId = `com.amazonaws.ssm#InvalidAllowedPatternException`;
	name = `InvalidAllowedPatternException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `InvalidAllowedPatternException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, on = class e extends n {
	static shapeId = `com.amazonaws.ssm#InvalidPolicyAttributeException`;
	name = `InvalidPolicyAttributeException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `InvalidPolicyAttributeException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, sn = class e extends n {
	static shapeId = `com.amazonaws.ssm#InvalidPolicyTypeException`;
	name = `InvalidPolicyTypeException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `InvalidPolicyTypeException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, cn = class e extends n {
	static shapeId = `com.amazonaws.ssm#ParameterAlreadyExists`;
	name = `ParameterAlreadyExists`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `ParameterAlreadyExists`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, ln = class e extends n {
	static shapeId = `com.amazonaws.ssm#ParameterLimitExceeded`;
	name = `ParameterLimitExceeded`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `ParameterLimitExceeded`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, un = class e extends n {
	static shapeId = `com.amazonaws.ssm#ParameterMaxVersionLimitExceeded`;
	name = `ParameterMaxVersionLimitExceeded`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `ParameterMaxVersionLimitExceeded`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, dn = class e extends n {
	static shapeId = `com.amazonaws.ssm#ParameterPatternMismatchException`;
	name = `ParameterPatternMismatchException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `ParameterPatternMismatchException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, fn = class e extends n {
	static shapeId = `com.amazonaws.ssm#PoliciesLimitExceededException`;
	name = `PoliciesLimitExceededException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `PoliciesLimitExceededException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, pn = class e extends n {
	static shapeId = `com.amazonaws.ssm#UnsupportedParameterType`;
	name = `UnsupportedParameterType`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `UnsupportedParameterType`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, mn = class e extends n {
	static shapeId = `com.amazonaws.ssm#ResourcePolicyLimitExceededException`;
	name = `ResourcePolicyLimitExceededException`;
	$fault = `client`;
	Limit;
	LimitType;
	Message;
	constructor(t) {
		super({
			name: `ResourcePolicyLimitExceededException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Limit = t.Limit, this.LimitType = t.LimitType, this.Message = t.Message;
	}
}, hn = class e extends n {
	static shapeId = `com.amazonaws.ssm#FeatureNotAvailableException`;
	name = `FeatureNotAvailableException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `FeatureNotAvailableException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, gn = class e extends n {
	static shapeId = `com.amazonaws.ssm#AutomationStepNotFoundException`;
	name = `AutomationStepNotFoundException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `AutomationStepNotFoundException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, _n = class e extends n {
	static shapeId = `com.amazonaws.ssm#InvalidAutomationSignalException`;
	name = `InvalidAutomationSignalException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `InvalidAutomationSignalException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, vn = class e extends n {
	static shapeId = `com.amazonaws.ssm#InvalidNotificationConfig`;
	name = `InvalidNotificationConfig`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `InvalidNotificationConfig`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, yn = class e extends n {
	static shapeId = `com.amazonaws.ssm#InvalidOutputFolder`;
	name = `InvalidOutputFolder`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `InvalidOutputFolder`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, bn = class e extends n {
	static shapeId = `com.amazonaws.ssm#InvalidRole`;
	name = `InvalidRole`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `InvalidRole`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, xn = class e extends n {
	static shapeId = `com.amazonaws.ssm#InvalidAssociation`;
	name = `InvalidAssociation`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `InvalidAssociation`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Sn = class e extends n {
	static shapeId = `com.amazonaws.ssm#AutomationDefinitionNotFoundException`;
	name = `AutomationDefinitionNotFoundException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `AutomationDefinitionNotFoundException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Cn = class e extends n {
	static shapeId = `com.amazonaws.ssm#AutomationDefinitionVersionNotFoundException`;
	name = `AutomationDefinitionVersionNotFoundException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `AutomationDefinitionVersionNotFoundException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, wn = class e extends n {
	static shapeId = `com.amazonaws.ssm#AutomationExecutionLimitExceededException`;
	name = `AutomationExecutionLimitExceededException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `AutomationExecutionLimitExceededException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Tn = class e extends n {
	static shapeId = `com.amazonaws.ssm#InvalidAutomationExecutionParametersException`;
	name = `InvalidAutomationExecutionParametersException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `InvalidAutomationExecutionParametersException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, En = class e extends n {
	static shapeId = `com.amazonaws.ssm#AutomationDefinitionNotApprovedException`;
	name = `AutomationDefinitionNotApprovedException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `AutomationDefinitionNotApprovedException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Dn = class e extends n {
	static shapeId = `com.amazonaws.ssm#TargetNotConnected`;
	name = `TargetNotConnected`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `TargetNotConnected`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, On = class e extends n {
	static shapeId = `com.amazonaws.ssm#InvalidAutomationStatusUpdateException`;
	name = `InvalidAutomationStatusUpdateException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `InvalidAutomationStatusUpdateException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, kn = class e extends n {
	static shapeId = `com.amazonaws.ssm#AssociationVersionLimitExceeded`;
	name = `AssociationVersionLimitExceeded`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `AssociationVersionLimitExceeded`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, An = class e extends n {
	static shapeId = `com.amazonaws.ssm#InvalidUpdate`;
	name = `InvalidUpdate`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `InvalidUpdate`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, jn = class e extends n {
	static shapeId = `com.amazonaws.ssm#StatusUnchanged`;
	name = `StatusUnchanged`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `StatusUnchanged`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, Mn = class e extends n {
	static shapeId = `com.amazonaws.ssm#DocumentVersionLimitExceeded`;
	name = `DocumentVersionLimitExceeded`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `DocumentVersionLimitExceeded`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Nn = class e extends n {
	static shapeId = `com.amazonaws.ssm#DuplicateDocumentContent`;
	name = `DuplicateDocumentContent`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `DuplicateDocumentContent`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Pn = class e extends n {
	static shapeId = `com.amazonaws.ssm#DuplicateDocumentVersionName`;
	name = `DuplicateDocumentVersionName`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `DuplicateDocumentVersionName`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Fn = class e extends n {
	static shapeId = `com.amazonaws.ssm#OpsMetadataKeyLimitExceededException`;
	name = `OpsMetadataKeyLimitExceededException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `OpsMetadataKeyLimitExceededException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, In = class e extends n {
	static shapeId = `com.amazonaws.ssm#ResourceDataSyncConflictException`;
	name = `ResourceDataSyncConflictException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `ResourceDataSyncConflictException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
};
const r = `AlarmConfiguration`, Ln = `Command`, i = `CommandId`, a = `CloudWatchOutputConfig`, o = `Comment`, s = `DocumentName`, Rn = `DataType`, c = `DocumentVersion`, zn = `Filters`, l = `InstanceId`, Bn = `InstanceInformationFilter`, u = `InstanceInformationFilterList`, d = `InstanceInformationList`, f = `InstanceInformationStringFilter`, p = `InstanceIds`, m = `InstanceInformation`, h = `IPAddress`, g = `Limit`, _ = `LimitType`, v = `Message`, Vn = `MaxConcurrency`, Hn = `MaxErrors`, Un = `MaxResults`, y = `Name`, b = `NotificationConfig`, x = `NextToken`, Wn = `OpsItemId`, S = `OutputS3BucketName`, C = `OutputS3KeyPrefix`, w = `OutputS3Region`, T = `Parameters`, E = `ParameterNames`, D = `PluginName`, O = `Parameter`, k = `QuotaCode`, A = `ResponseCode`, j = `RequestedDateTime`, M = `ResourceType`, N = `ServiceCode`, P = `StatusDetails`, F = `StandardErrorUrl`, I = `SyncName`, L = `StandardOutputUrl`, R = `ServiceRole`, z = `Status`, B = `TypeName`, V = `TimeoutSeconds`, H = `Targets`, U = `Tier`, Gn = `Type`, W = `Value`, Kn = `Values`, qn = `Version`, G = `awsQueryError`, K = `client`, q = `error`, J = `message`, Jn = `smithy.ts.sdk.synthetic.com.amazonaws.ssm`, Y = `xmlName`, X = `com.amazonaws.ssm`, Yn = new _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_1__.t(Jn);
var Xn = [
	-3,
	Jn,
	`SSMServiceException`,
	0,
	[],
	[]
];
Yn.registerError(Xn, n);
const Z = new _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_1__.t(X);
var Zn = [
	-3,
	X,
	`AccessDeniedException`,
	{ [q]: K },
	[v],
	[0],
	1
];
Z.registerError(Zn, ie);
var Qn = [
	-3,
	X,
	`AlreadyExistsException`,
	{
		[G]: [`AlreadyExistsException`, 400],
		[q]: K
	},
	[v],
	[0]
];
Z.registerError(Qn, ue);
var $n = [
	-3,
	X,
	`AssociatedInstances`,
	{
		[G]: [`AssociatedInstances`, 400],
		[q]: K
	},
	[],
	[]
];
Z.registerError($n, et);
var er = [
	-3,
	X,
	`AssociationAlreadyExists`,
	{
		[G]: [`AssociationAlreadyExists`, 400],
		[q]: K
	},
	[],
	[]
];
Z.registerError(er, xe);
var tr = [
	-3,
	X,
	`AssociationDoesNotExist`,
	{
		[G]: [`AssociationDoesNotExist`, 404],
		[q]: K
	},
	[v],
	[0]
];
Z.registerError(tr, Qe);
var nr = [
	-3,
	X,
	`AssociationExecutionDoesNotExist`,
	{
		[G]: [`AssociationExecutionDoesNotExist`, 404],
		[q]: K
	},
	[v],
	[0]
];
Z.registerError(nr, vt);
var rr = [
	-3,
	X,
	`AssociationLimitExceeded`,
	{
		[G]: [`AssociationLimitExceeded`, 400],
		[q]: K
	},
	[],
	[]
];
Z.registerError(rr, Se);
var ir = [
	-3,
	X,
	`AssociationVersionLimitExceeded`,
	{
		[G]: [`AssociationVersionLimitExceeded`, 400],
		[q]: K
	},
	[v],
	[0]
];
Z.registerError(ir, kn);
var ar = [
	-3,
	X,
	`AutomationDefinitionNotApprovedException`,
	{
		[G]: [`AutomationDefinitionNotApproved`, 400],
		[q]: K
	},
	[v],
	[0]
];
Z.registerError(ar, En);
var or = [
	-3,
	X,
	`AutomationDefinitionNotFoundException`,
	{
		[G]: [`AutomationDefinitionNotFound`, 404],
		[q]: K
	},
	[v],
	[0]
];
Z.registerError(or, Sn);
var sr = [
	-3,
	X,
	`AutomationDefinitionVersionNotFoundException`,
	{
		[G]: [`AutomationDefinitionVersionNotFound`, 404],
		[q]: K
	},
	[v],
	[0]
];
Z.registerError(sr, Cn);
var cr = [
	-3,
	X,
	`AutomationExecutionLimitExceededException`,
	{
		[G]: [`AutomationExecutionLimitExceeded`, 429],
		[q]: K
	},
	[v],
	[0]
];
Z.registerError(cr, wn);
var lr = [
	-3,
	X,
	`AutomationExecutionNotFoundException`,
	{
		[G]: [`AutomationExecutionNotFound`, 404],
		[q]: K
	},
	[v],
	[0]
];
Z.registerError(lr, xt);
var ur = [
	-3,
	X,
	`AutomationStepNotFoundException`,
	{
		[G]: [`AutomationStepNotFoundException`, 404],
		[q]: K
	},
	[v],
	[0]
];
Z.registerError(ur, gn);
var dr = [
	-3,
	X,
	`ComplianceTypeCountLimitExceededException`,
	{
		[G]: [`ComplianceTypeCountLimitExceeded`, 400],
		[q]: K
	},
	[v],
	[0]
];
Z.registerError(dr, Gt);
var fr = [
	-3,
	X,
	`ConflictException`,
	{
		[G]: [`ConflictException`, 409],
		[q]: K
	},
	[v],
	[0]
];
Z.registerError(fr, je);
var pr = [
	-3,
	X,
	`CustomSchemaCountLimitExceededException`,
	{
		[G]: [`CustomSchemaCountLimitExceeded`, 400],
		[q]: K
	},
	[v],
	[0]
];
Z.registerError(pr, Yt);
var mr = [
	-3,
	X,
	`DocumentAlreadyExists`,
	{
		[G]: [`DocumentAlreadyExists`, 400],
		[q]: K
	},
	[v],
	[0]
];
Z.registerError(mr, Ne);
var hr = [
	-3,
	X,
	`DocumentLimitExceeded`,
	{
		[G]: [`DocumentLimitExceeded`, 400],
		[q]: K
	},
	[v],
	[0]
];
Z.registerError(hr, Pe);
var gr = [
	-3,
	X,
	`DocumentPermissionLimit`,
	{
		[G]: [`DocumentPermissionLimit`, 400],
		[q]: K
	},
	[v],
	[0]
];
Z.registerError(gr, Wt);
var _r = [
	-3,
	X,
	`DocumentVersionLimitExceeded`,
	{
		[G]: [`DocumentVersionLimitExceeded`, 400],
		[q]: K
	},
	[v],
	[0]
];
Z.registerError(_r, Mn);
var vr = [
	-3,
	X,
	`DoesNotExistException`,
	{
		[G]: [`DoesNotExistException`, 404],
		[q]: K
	},
	[v],
	[0]
];
Z.registerError(vr, ye);
var yr = [
	-3,
	X,
	`DuplicateDocumentContent`,
	{
		[G]: [`DuplicateDocumentContent`, 400],
		[q]: K
	},
	[v],
	[0]
];
Z.registerError(yr, Nn);
var br = [
	-3,
	X,
	`DuplicateDocumentVersionName`,
	{
		[G]: [`DuplicateDocumentVersionName`, 400],
		[q]: K
	},
	[v],
	[0]
];
Z.registerError(br, Pn);
var xr = [
	-3,
	X,
	`DuplicateInstanceId`,
	{
		[G]: [`DuplicateInstanceId`, 404],
		[q]: K
	},
	[],
	[]
];
Z.registerError(xr, ge);
var Sr = [
	-3,
	X,
	`FeatureNotAvailableException`,
	{
		[G]: [`FeatureNotAvailableException`, 400],
		[q]: K
	},
	[v],
	[0]
];
Z.registerError(Sr, hn);
var Cr = [
	-3,
	X,
	`HierarchyLevelLimitExceededException`,
	{
		[G]: [`HierarchyLevelLimitExceededException`, 400],
		[q]: K
	},
	[J],
	[0]
];
Z.registerError(Cr, tn);
var wr = [
	-3,
	X,
	`HierarchyTypeMismatchException`,
	{
		[G]: [`HierarchyTypeMismatchException`, 400],
		[q]: K
	},
	[J],
	[0]
];
Z.registerError(wr, nn);
var Tr = [
	-3,
	X,
	`IdempotentParameterMismatch`,
	{
		[G]: [`IdempotentParameterMismatch`, 400],
		[q]: K
	},
	[v],
	[0]
];
Z.registerError(Tr, ze);
var Er = [
	-3,
	X,
	`IncompatiblePolicyException`,
	{
		[G]: [`IncompatiblePolicyException`, 400],
		[q]: K
	},
	[J],
	[0]
];
Z.registerError(Er, rn);
var Dr = [
	-3,
	X,
	`InternalServerError`,
	{
		[G]: [`InternalServerError`, 500],
		[q]: `server`
	},
	[v],
	[0]
];
Z.registerError(Dr, ae);
var Or = [
	-3,
	X,
	`InvalidActivation`,
	{
		[G]: [`InvalidActivation`, 404],
		[q]: K
	},
	[v],
	[0]
];
Z.registerError(Or, Xe);
var kr = [
	-3,
	X,
	`InvalidActivationId`,
	{
		[G]: [`InvalidActivationId`, 404],
		[q]: K
	},
	[v],
	[0]
];
Z.registerError(kr, Ze);
var Ar = [
	-3,
	X,
	`InvalidAggregatorException`,
	{
		[G]: [`InvalidAggregator`, 400],
		[q]: K
	},
	[v],
	[0]
];
Z.registerError(Ar, It);
var jr = [
	-3,
	X,
	`InvalidAllowedPatternException`,
	{
		[G]: [`InvalidAllowedPatternException`, 400],
		[q]: K
	},
	[J],
	[0]
];
Z.registerError(jr, an);
var Mr = [
	-3,
	X,
	`InvalidAssociation`,
	{
		[G]: [`InvalidAssociation`, 400],
		[q]: K
	},
	[v],
	[0]
];
Z.registerError(Mr, xn);
var Nr = [
	-3,
	X,
	`InvalidAssociationVersion`,
	{
		[G]: [`InvalidAssociationVersion`, 400],
		[q]: K
	},
	[v],
	[0]
];
Z.registerError(Nr, _t);
var Pr = [
	-3,
	X,
	`InvalidAutomationExecutionParametersException`,
	{
		[G]: [`InvalidAutomationExecutionParameters`, 400],
		[q]: K
	},
	[v],
	[0]
];
Z.registerError(Pr, Tn);
var Fr = [
	-3,
	X,
	`InvalidAutomationSignalException`,
	{
		[G]: [`InvalidAutomationSignalException`, 400],
		[q]: K
	},
	[v],
	[0]
];
Z.registerError(Fr, _n);
var Ir = [
	-3,
	X,
	`InvalidAutomationStatusUpdateException`,
	{
		[G]: [`InvalidAutomationStatusUpdateException`, 400],
		[q]: K
	},
	[v],
	[0]
];
Z.registerError(Ir, On);
var Lr = [
	-3,
	X,
	`InvalidCommandId`,
	{
		[G]: [`InvalidCommandId`, 404],
		[q]: K
	},
	[],
	[]
];
Z.registerError(Lr, _e);
var Rr = [
	-3,
	X,
	`InvalidDeleteInventoryParametersException`,
	{
		[G]: [`InvalidDeleteInventoryParameters`, 400],
		[q]: K
	},
	[v],
	[0]
];
Z.registerError(Rr, nt);
var zr = [
	-3,
	X,
	`InvalidDeletionIdException`,
	{
		[G]: [`InvalidDeletionId`, 400],
		[q]: K
	},
	[v],
	[0]
];
Z.registerError(zr, Et);
var Br = [
	-3,
	X,
	`InvalidDocument`,
	{
		[G]: [`InvalidDocument`, 404],
		[q]: K
	},
	[v],
	[0]
];
Z.registerError(Br, Ce);
var Vr = [
	-3,
	X,
	`InvalidDocumentContent`,
	{
		[G]: [`InvalidDocumentContent`, 400],
		[q]: K
	},
	[v],
	[0]
];
Z.registerError(Vr, Fe);
var Hr = [
	-3,
	X,
	`InvalidDocumentOperation`,
	{
		[G]: [`InvalidDocumentOperation`, 403],
		[q]: K
	},
	[v],
	[0]
];
Z.registerError(Hr, tt);
var Ur = [
	-3,
	X,
	`InvalidDocumentSchemaVersion`,
	{
		[G]: [`InvalidDocumentSchemaVersion`, 400],
		[q]: K
	},
	[v],
	[0]
];
Z.registerError(Ur, Ie);
var Wr = [
	-3,
	X,
	`InvalidDocumentType`,
	{
		[G]: [`InvalidDocumentType`, 400],
		[q]: K
	},
	[v],
	[0]
];
Z.registerError(Wr, jt);
var Gr = [
	-3,
	X,
	`InvalidDocumentVersion`,
	{
		[G]: [`InvalidDocumentVersion`, 400],
		[q]: K
	},
	[v],
	[0]
];
Z.registerError(Gr, we);
var Kr = [
	-3,
	X,
	`InvalidFilter`,
	{
		[G]: [`InvalidFilter`, 441],
		[q]: K
	},
	[v],
	[0]
];
Z.registerError(Kr, ht);
var qr = [
	-3,
	X,
	`InvalidFilterKey`,
	{
		[G]: [`InvalidFilterKey`, 400],
		[q]: K
	},
	[],
	[]
];
Z.registerError(qr, yt);
var Jr = [
	-3,
	X,
	`InvalidFilterOption`,
	{
		[G]: [`InvalidFilterOption`, 400],
		[q]: K
	},
	[J],
	[0]
];
Z.registerError(Jr, Dt);
var Yr = [
	-3,
	X,
	`InvalidFilterValue`,
	{
		[G]: [`InvalidFilterValue`, 400],
		[q]: K
	},
	[v],
	[0]
];
Z.registerError(Yr, bt);
var Xr = [
	-3,
	X,
	`InvalidInstanceId`,
	{
		[G]: [`InvalidInstanceId`, 404],
		[q]: K
	},
	[v],
	[0]
];
Z.registerError(Xr, ve);
var Zr = [
	-3,
	X,
	`InvalidInstanceInformationFilterValue`,
	{
		[G]: [`InvalidInstanceInformationFilterValue`, 400],
		[q]: K
	},
	[J],
	[0]
];
Z.registerError(Zr, wt);
var Qr = [
	-3,
	X,
	`InvalidInstancePropertyFilterValue`,
	{
		[G]: [`InvalidInstancePropertyFilterValue`, 400],
		[q]: K
	},
	[J],
	[0]
];
Z.registerError(Qr, Tt);
var $r = [
	-3,
	X,
	`InvalidInventoryGroupException`,
	{
		[G]: [`InvalidInventoryGroup`, 400],
		[q]: K
	},
	[v],
	[0]
];
Z.registerError($r, Lt);
var ei = [
	-3,
	X,
	`InvalidInventoryItemContextException`,
	{
		[G]: [`InvalidInventoryItemContext`, 400],
		[q]: K
	},
	[v],
	[0]
];
Z.registerError(ei, Xt);
var ti = [
	-3,
	X,
	`InvalidInventoryRequestException`,
	{
		[G]: [`InvalidInventoryRequest`, 400],
		[q]: K
	},
	[v],
	[0]
];
Z.registerError(ti, rt);
var ni = [
	-3,
	X,
	`InvalidItemContentException`,
	{
		[G]: [`InvalidItemContent`, 400],
		[q]: K
	},
	[B, v],
	[0, 0]
];
Z.registerError(ni, Kt);
var ri = [
	-3,
	X,
	`InvalidKeyId`,
	{
		[G]: [`InvalidKeyId`, 400],
		[q]: K
	},
	[J],
	[0]
];
Z.registerError(ri, zt);
var ii = [
	-3,
	X,
	`InvalidNextToken`,
	{
		[G]: [`InvalidNextToken`, 400],
		[q]: K
	},
	[v],
	[0]
];
Z.registerError(ii, gt);
var ai = [
	-3,
	X,
	`InvalidNotificationConfig`,
	{
		[G]: [`InvalidNotificationConfig`, 400],
		[q]: K
	},
	[v],
	[0]
];
Z.registerError(ai, vn);
var oi = [
	-3,
	X,
	`InvalidOptionException`,
	{
		[G]: [`InvalidOption`, 400],
		[q]: K
	},
	[v],
	[0]
];
Z.registerError(oi, it);
var si = [
	-3,
	X,
	`InvalidOutputFolder`,
	{
		[G]: [`InvalidOutputFolder`, 400],
		[q]: K
	},
	[],
	[]
];
Z.registerError(si, yn);
var ci = [
	-3,
	X,
	`InvalidOutputLocation`,
	{
		[G]: [`InvalidOutputLocation`, 400],
		[q]: K
	},
	[],
	[]
];
Z.registerError(ci, Te);
var li = [
	-3,
	X,
	`InvalidParameters`,
	{
		[G]: [`InvalidParameters`, 400],
		[q]: K
	},
	[v],
	[0]
];
Z.registerError(li, be);
var ui = [
	-3,
	X,
	`InvalidPermissionType`,
	{
		[G]: [`InvalidPermissionType`, 400],
		[q]: K
	},
	[v],
	[0]
];
Z.registerError(ui, St);
var di = [
	-3,
	X,
	`InvalidPluginName`,
	{
		[G]: [`InvalidPluginName`, 404],
		[q]: K
	},
	[],
	[]
];
Z.registerError(di, Nt);
var fi = [
	-3,
	X,
	`InvalidPolicyAttributeException`,
	{
		[G]: [`InvalidPolicyAttributeException`, 400],
		[q]: K
	},
	[J],
	[0]
];
Z.registerError(fi, on);
var pi = [
	-3,
	X,
	`InvalidPolicyTypeException`,
	{
		[G]: [`InvalidPolicyTypeException`, 400],
		[q]: K
	},
	[J],
	[0]
];
Z.registerError(pi, sn);
var mi = [
	-3,
	X,
	`InvalidResourceId`,
	{
		[G]: [`InvalidResourceId`, 400],
		[q]: K
	},
	[],
	[]
];
Z.registerError(mi, oe);
var hi = [
	-3,
	X,
	`InvalidResourceType`,
	{
		[G]: [`InvalidResourceType`, 400],
		[q]: K
	},
	[],
	[]
];
Z.registerError(hi, se);
var gi = [
	-3,
	X,
	`InvalidResultAttributeException`,
	{
		[G]: [`InvalidResultAttribute`, 400],
		[q]: K
	},
	[v],
	[0]
];
Z.registerError(gi, Rt);
var _i = [
	-3,
	X,
	`InvalidRole`,
	{
		[G]: [`InvalidRole`, 400],
		[q]: K
	},
	[v],
	[0]
];
Z.registerError(_i, bn);
var vi = [
	-3,
	X,
	`InvalidSchedule`,
	{
		[G]: [`InvalidSchedule`, 400],
		[q]: K
	},
	[v],
	[0]
];
Z.registerError(vi, Ee);
var yi = [
	-3,
	X,
	`InvalidTag`,
	{
		[G]: [`InvalidTag`, 400],
		[q]: K
	},
	[v],
	[0]
];
Z.registerError(yi, De);
var bi = [
	-3,
	X,
	`InvalidTarget`,
	{
		[G]: [`InvalidTarget`, 400],
		[q]: K
	},
	[v],
	[0]
];
Z.registerError(bi, Oe);
var xi = [
	-3,
	X,
	`InvalidTargetMaps`,
	{
		[G]: [`InvalidTargetMaps`, 400],
		[q]: K
	},
	[v],
	[0]
];
Z.registerError(xi, ke);
var Si = [
	-3,
	X,
	`InvalidTypeNameException`,
	{
		[G]: [`InvalidTypeName`, 400],
		[q]: K
	},
	[v],
	[0]
];
Z.registerError(Si, at);
var Ci = [
	-3,
	X,
	`InvalidUpdate`,
	{
		[G]: [`InvalidUpdate`, 400],
		[q]: K
	},
	[v],
	[0]
];
Z.registerError(Ci, An);
var wi = [
	-3,
	X,
	`InvocationDoesNotExist`,
	{
		[G]: [`InvocationDoesNotExist`, 400],
		[q]: K
	},
	[],
	[]
];
Z.registerError(wi, Pt);
var Ti = [
	-3,
	X,
	`ItemContentMismatchException`,
	{
		[G]: [`ItemContentMismatch`, 400],
		[q]: K
	},
	[B, v],
	[0, 0]
];
Z.registerError(Ti, Zt);
var Ei = [
	-3,
	X,
	`ItemSizeLimitExceededException`,
	{
		[G]: [`ItemSizeLimitExceeded`, 400],
		[q]: K
	},
	[B, v],
	[0, 0]
];
Z.registerError(Ei, qt);
var Di = [
	-3,
	X,
	`MalformedResourcePolicyDocumentException`,
	{
		[G]: [`MalformedResourcePolicyDocumentException`, 400],
		[q]: K
	},
	[v],
	[0]
];
Z.registerError(Di, ut);
var Oi = [
	-3,
	X,
	`MaxDocumentSizeExceeded`,
	{
		[G]: [`MaxDocumentSizeExceeded`, 400],
		[q]: K
	},
	[v],
	[0]
];
Z.registerError(Oi, Le);
var ki = [
	-3,
	X,
	`NoLongerSupportedException`,
	{
		[G]: [`NoLongerSupported`, 400],
		[q]: K
	},
	[v],
	[0]
];
Z.registerError(ki, Re);
var Ai = [
	-3,
	X,
	`OpsItemAccessDeniedException`,
	{
		[G]: [`OpsItemAccessDeniedException`, 403],
		[q]: K
	},
	[v],
	[0]
];
Z.registerError(Ai, Ve);
var ji = [
	-3,
	X,
	`OpsItemAlreadyExistsException`,
	{
		[G]: [`OpsItemAlreadyExistsException`, 400],
		[q]: K
	},
	[v, Wn],
	[0, 0]
];
Z.registerError(ji, He);
var Mi = [
	-3,
	X,
	`OpsItemConflictException`,
	{
		[G]: [`OpsItemConflictException`, 409],
		[q]: K
	},
	[v],
	[0]
];
Z.registerError(Mi, de);
var Ni = [
	-3,
	X,
	`OpsItemInvalidParameterException`,
	{
		[G]: [`OpsItemInvalidParameterException`, 400],
		[q]: K
	},
	[E, v],
	[64, 0]
];
Z.registerError(Ni, fe);
var Pi = [
	-3,
	X,
	`OpsItemLimitExceededException`,
	{
		[G]: [`OpsItemLimitExceededException`, 400],
		[q]: K
	},
	[
		`ResourceTypes`,
		g,
		_,
		v
	],
	[
		64,
		1,
		0,
		0
	]
];
Z.registerError(Pi, pe);
var Fi = [
	-3,
	X,
	`OpsItemNotFoundException`,
	{
		[G]: [`OpsItemNotFoundException`, 400],
		[q]: K
	},
	[v],
	[0]
];
Z.registerError(Fi, me);
var Ii = [
	-3,
	X,
	`OpsItemRelatedItemAlreadyExistsException`,
	{
		[G]: [`OpsItemRelatedItemAlreadyExistsException`, 400],
		[q]: K
	},
	[
		v,
		`ResourceUri`,
		Wn
	],
	[
		0,
		0,
		0
	]
];
Z.registerError(Ii, he);
var Li = [
	-3,
	X,
	`OpsItemRelatedItemAssociationNotFoundException`,
	{
		[G]: [`OpsItemRelatedItemAssociationNotFoundException`, 400],
		[q]: K
	},
	[v],
	[0]
];
Z.registerError(Li, Ot);
var Ri = [
	-3,
	X,
	`OpsMetadataAlreadyExistsException`,
	{
		[G]: [`OpsMetadataAlreadyExistsException`, 400],
		[q]: K
	},
	[J],
	[0]
];
Z.registerError(Ri, Ue);
var zi = [
	-3,
	X,
	`OpsMetadataInvalidArgumentException`,
	{
		[G]: [`OpsMetadataInvalidArgumentException`, 400],
		[q]: K
	},
	[J],
	[0]
];
Z.registerError(zi, We);
var Bi = [
	-3,
	X,
	`OpsMetadataKeyLimitExceededException`,
	{
		[G]: [`OpsMetadataKeyLimitExceededException`, 429],
		[q]: K
	},
	[J],
	[0]
];
Z.registerError(Bi, Fn);
var Vi = [
	-3,
	X,
	`OpsMetadataLimitExceededException`,
	{
		[G]: [`OpsMetadataLimitExceededException`, 429],
		[q]: K
	},
	[J],
	[0]
];
Z.registerError(Vi, Ge);
var Hi = [
	-3,
	X,
	`OpsMetadataNotFoundException`,
	{
		[G]: [`OpsMetadataNotFoundException`, 404],
		[q]: K
	},
	[J],
	[0]
];
Z.registerError(Hi, ot);
var Ui = [
	-3,
	X,
	`OpsMetadataTooManyUpdatesException`,
	{
		[G]: [`OpsMetadataTooManyUpdatesException`, 429],
		[q]: K
	},
	[J],
	[0]
];
Z.registerError(Ui, Ke);
var Wi = [
	-3,
	X,
	`ParameterAlreadyExists`,
	{
		[G]: [`ParameterAlreadyExists`, 400],
		[q]: K
	},
	[J],
	[0]
];
Z.registerError(Wi, cn);
var Gi = [
	-3,
	X,
	`ParameterLimitExceeded`,
	{
		[G]: [`ParameterLimitExceeded`, 429],
		[q]: K
	},
	[J],
	[0]
];
Z.registerError(Gi, ln);
var Ki = [
	-3,
	X,
	`ParameterMaxVersionLimitExceeded`,
	{
		[G]: [`ParameterMaxVersionLimitExceeded`, 400],
		[q]: K
	},
	[J],
	[0]
];
Z.registerError(Ki, un);
var qi = [
	-3,
	X,
	`ParameterNotFound`,
	{
		[G]: [`ParameterNotFound`, 404],
		[q]: K
	},
	[J],
	[0]
];
Z.registerError(qi, st);
var Ji = [
	-3,
	X,
	`ParameterPatternMismatchException`,
	{
		[G]: [`ParameterPatternMismatchException`, 400],
		[q]: K
	},
	[J],
	[0]
];
Z.registerError(Ji, dn);
var Yi = [
	-3,
	X,
	`ParameterVersionLabelLimitExceeded`,
	{
		[G]: [`ParameterVersionLabelLimitExceeded`, 400],
		[q]: K
	},
	[J],
	[0]
];
Z.registerError(Yi, Ht);
var Xi = [
	-3,
	X,
	`ParameterVersionNotFound`,
	{
		[G]: [`ParameterVersionNotFound`, 400],
		[q]: K
	},
	[J],
	[0]
];
Z.registerError(Xi, Bt);
var Zi = [
	-3,
	X,
	`PoliciesLimitExceededException`,
	{
		[G]: [`PoliciesLimitExceededException`, 400],
		[q]: K
	},
	[J],
	[0]
];
Z.registerError(Zi, fn);
var Qi = [
	-3,
	X,
	`ResourceDataSyncAlreadyExistsException`,
	{
		[G]: [`ResourceDataSyncAlreadyExists`, 400],
		[q]: K
	},
	[I],
	[0]
];
Z.registerError(Qi, qe);
var $i = [
	-3,
	X,
	`ResourceDataSyncConflictException`,
	{
		[G]: [`ResourceDataSyncConflictException`, 409],
		[q]: K
	},
	[v],
	[0]
];
Z.registerError($i, In);
var ea = [
	-3,
	X,
	`ResourceDataSyncCountExceededException`,
	{
		[G]: [`ResourceDataSyncCountExceeded`, 400],
		[q]: K
	},
	[v],
	[0]
];
Z.registerError(ea, Je);
var ta = [
	-3,
	X,
	`ResourceDataSyncInvalidConfigurationException`,
	{
		[G]: [`ResourceDataSyncInvalidConfiguration`, 400],
		[q]: K
	},
	[v],
	[0]
];
Z.registerError(ta, Ye);
var na = [
	-3,
	X,
	`ResourceDataSyncNotFoundException`,
	{
		[G]: [`ResourceDataSyncNotFound`, 404],
		[q]: K
	},
	[
		I,
		`SyncType`,
		v
	],
	[
		0,
		0,
		0
	]
];
Z.registerError(na, lt);
var ra = [
	-3,
	X,
	`ResourceInUseException`,
	{
		[G]: [`ResourceInUseException`, 400],
		[q]: K
	},
	[v],
	[0]
];
Z.registerError(ra, ct);
var ia = [
	-3,
	X,
	`ResourceLimitExceededException`,
	{
		[G]: [`ResourceLimitExceededException`, 400],
		[q]: K
	},
	[v],
	[0]
];
Z.registerError(ia, Be);
var aa = [
	-3,
	X,
	`ResourceNotFoundException`,
	{
		[G]: [`ResourceNotFoundException`, 404],
		[q]: K
	},
	[v],
	[0]
];
Z.registerError(aa, $e);
var oa = [
	-3,
	X,
	`ResourcePolicyConflictException`,
	{
		[G]: [`ResourcePolicyConflictException`, 400],
		[q]: K
	},
	[v],
	[0]
];
Z.registerError(oa, dt);
var sa = [
	-3,
	X,
	`ResourcePolicyInvalidParameterException`,
	{
		[G]: [`ResourcePolicyInvalidParameterException`, 400],
		[q]: K
	},
	[E, v],
	[64, 0]
];
Z.registerError(sa, ft);
var ca = [
	-3,
	X,
	`ResourcePolicyLimitExceededException`,
	{
		[G]: [`ResourcePolicyLimitExceededException`, 400],
		[q]: K
	},
	[
		g,
		_,
		v
	],
	[
		1,
		0,
		0
	]
];
Z.registerError(ca, mn);
var la = [
	-3,
	X,
	`ResourcePolicyNotFoundException`,
	{
		[G]: [`ResourcePolicyNotFoundException`, 404],
		[q]: K
	},
	[v],
	[0]
];
Z.registerError(la, pt);
var ua = [
	-3,
	X,
	`ServiceQuotaExceededException`,
	{ [q]: K },
	[
		v,
		k,
		N,
		`ResourceId`,
		M
	],
	[
		0,
		0,
		0,
		0,
		0
	],
	3
];
Z.registerError(ua, Me);
var da = [
	-3,
	X,
	`ServiceSettingNotFound`,
	{
		[G]: [`ServiceSettingNotFound`, 400],
		[q]: K
	},
	[v],
	[0]
];
Z.registerError(da, Vt);
var fa = [
	-3,
	X,
	`StatusUnchanged`,
	{
		[G]: [`StatusUnchanged`, 400],
		[q]: K
	},
	[],
	[]
];
Z.registerError(fa, jn);
var pa = [
	-3,
	X,
	`SubTypeCountLimitExceededException`,
	{
		[G]: [`SubTypeCountLimitExceeded`, 400],
		[q]: K
	},
	[v],
	[0]
];
Z.registerError(pa, Qt);
var ma = [
	-3,
	X,
	`TargetInUseException`,
	{
		[G]: [`TargetInUseException`, 400],
		[q]: K
	},
	[v],
	[0]
];
Z.registerError(ma, mt);
var ha = [
	-3,
	X,
	`TargetNotConnected`,
	{
		[G]: [`TargetNotConnected`, 430],
		[q]: K
	},
	[v],
	[0]
];
Z.registerError(ha, Dn);
var ga = [
	-3,
	X,
	`ThrottlingException`,
	{ [q]: K },
	[
		v,
		k,
		N
	],
	[
		0,
		0,
		0
	],
	1
];
Z.registerError(ga, kt);
var _a = [
	-3,
	X,
	`TooManyTagsError`,
	{
		[G]: [`TooManyTagsError`, 400],
		[q]: K
	},
	[],
	[]
];
Z.registerError(_a, ce);
var va = [
	-3,
	X,
	`TooManyUpdates`,
	{
		[G]: [`TooManyUpdates`, 429],
		[q]: K
	},
	[v],
	[0]
];
Z.registerError(va, le);
var ya = [
	-3,
	X,
	`TotalSizeLimitExceededException`,
	{
		[G]: [`TotalSizeLimitExceeded`, 400],
		[q]: K
	},
	[v],
	[0]
];
Z.registerError(ya, Jt);
var ba = [
	-3,
	X,
	`UnsupportedCalendarException`,
	{
		[G]: [`UnsupportedCalendarException`, 400],
		[q]: K
	},
	[v],
	[0]
];
Z.registerError(ba, Mt);
var xa = [
	-3,
	X,
	`UnsupportedFeatureRequiredException`,
	{
		[G]: [`UnsupportedFeatureRequiredException`, 400],
		[q]: K
	},
	[v],
	[0]
];
Z.registerError(xa, Ft);
var Sa = [
	-3,
	X,
	`UnsupportedInventoryItemContextException`,
	{
		[G]: [`UnsupportedInventoryItemContext`, 400],
		[q]: K
	},
	[B, v],
	[0, 0]
];
Z.registerError(Sa, $t);
var Ca = [
	-3,
	X,
	`UnsupportedInventorySchemaVersionException`,
	{
		[G]: [`UnsupportedInventorySchemaVersion`, 400],
		[q]: K
	},
	[v],
	[0]
];
Z.registerError(Ca, en);
var wa = [
	-3,
	X,
	`UnsupportedOperatingSystem`,
	{
		[G]: [`UnsupportedOperatingSystem`, 400],
		[q]: K
	},
	[v],
	[0]
];
Z.registerError(wa, Ct);
var Ta = [
	-3,
	X,
	`UnsupportedOperationException`,
	{
		[G]: [`UnsupportedOperation`, 400],
		[q]: K
	},
	[v],
	[0]
];
Z.registerError(Ta, Ut);
var Ea = [
	-3,
	X,
	`UnsupportedParameterType`,
	{
		[G]: [`UnsupportedParameterType`, 400],
		[q]: K
	},
	[J],
	[0]
];
Z.registerError(Ea, pn);
var Da = [
	-3,
	X,
	`UnsupportedPlatformType`,
	{
		[G]: [`UnsupportedPlatformType`, 400],
		[q]: K
	},
	[v],
	[0]
];
Z.registerError(Da, Ae);
var Oa = [
	-3,
	X,
	`ValidationException`,
	{
		[G]: [`ValidationException`, 400],
		[q]: K
	},
	[v, `ReasonCode`],
	[0, 0]
];
Z.registerError(Oa, At);
const ka = [Yn, Z];
var Aa = [
	0,
	X,
	h,
	8,
	0
], ja = [
	0,
	X,
	`PSParameterValue`,
	8,
	0
], Ma = [
	3,
	X,
	`Alarm`,
	0,
	[y],
	[0],
	1
], Na = [
	3,
	X,
	r,
	0,
	[`Alarms`, `IgnorePollAlarmFailure`],
	[() => io, 2],
	1
], Pa = [
	3,
	X,
	`AlarmStateInformation`,
	0,
	[y, `State`],
	[0, 0],
	2
], Q = [
	3,
	X,
	a,
	0,
	[`CloudWatchLogGroupName`, `CloudWatchOutputEnabled`],
	[0, 2]
], Fa = [
	3,
	X,
	Ln,
	0,
	[
		i,
		s,
		c,
		o,
		`ExpiresAfter`,
		T,
		p,
		H,
		j,
		z,
		P,
		w,
		S,
		C,
		Vn,
		Hn,
		`TargetCount`,
		`CompletedCount`,
		`ErrorCount`,
		`DeliveryTimedOutCount`,
		R,
		b,
		a,
		V,
		r,
		`TriggeredAlarms`
	],
	[
		0,
		0,
		0,
		0,
		4,
		[() => go, 0],
		64,
		() => ho,
		4,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		1,
		1,
		1,
		0,
		() => $,
		() => Q,
		1,
		() => Na,
		() => ao
	]
], Ia = [
	3,
	X,
	`CommandFilter`,
	0,
	[`key`, `value`],
	[0, 0],
	2
], La = [
	3,
	X,
	`CommandInvocation`,
	0,
	[
		i,
		l,
		`InstanceName`,
		o,
		s,
		c,
		j,
		z,
		P,
		`TraceOutput`,
		L,
		F,
		`CommandPlugins`,
		R,
		b,
		a
	],
	[
		0,
		0,
		0,
		0,
		0,
		0,
		4,
		0,
		0,
		0,
		0,
		0,
		() => co,
		0,
		() => $,
		() => Q
	]
], Ra = [
	3,
	X,
	`CommandPlugin`,
	0,
	[
		y,
		z,
		P,
		A,
		`ResponseStartDateTime`,
		`ResponseFinishDateTime`,
		`Output`,
		L,
		F,
		w,
		S,
		C
	],
	[
		0,
		0,
		0,
		1,
		4,
		4,
		0,
		0,
		0,
		0,
		0,
		0
	]
], za = [
	3,
	X,
	`DescribeInstanceInformationRequest`,
	0,
	[
		u,
		zn,
		Un,
		x
	],
	[
		[() => lo, 0],
		[() => po, 0],
		1,
		0
	]
], Ba = [
	3,
	X,
	`DescribeInstanceInformationResult`,
	0,
	[d, x],
	[[() => fo, 0], 0]
], Va = [
	3,
	X,
	`GetCommandInvocationRequest`,
	0,
	[
		i,
		l,
		D
	],
	[
		0,
		0,
		0
	],
	2
], Ha = [
	3,
	X,
	`GetCommandInvocationResult`,
	0,
	[
		i,
		l,
		o,
		s,
		c,
		D,
		A,
		`ExecutionStartDateTime`,
		`ExecutionElapsedTime`,
		`ExecutionEndDateTime`,
		z,
		P,
		`StandardOutputContent`,
		L,
		`StandardErrorContent`,
		F,
		a
	],
	[
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		() => Q
	]
], Ua = [
	3,
	X,
	`GetParameterRequest`,
	0,
	[y, `WithDecryption`],
	[0, 2],
	1
], Wa = [
	3,
	X,
	`GetParameterResult`,
	0,
	[O],
	[[() => Za, 0]]
], Ga = [
	3,
	X,
	`InstanceAggregatedAssociationOverview`,
	0,
	[`DetailedStatus`, `InstanceAssociationStatusAggregatedCount`],
	[0, 129]
], Ka = [
	3,
	X,
	m,
	0,
	[
		l,
		`PingStatus`,
		`LastPingDateTime`,
		`AgentVersion`,
		`IsLatestVersion`,
		`PlatformType`,
		`PlatformName`,
		`PlatformVersion`,
		`ActivationId`,
		`IamRole`,
		`RegistrationDate`,
		M,
		y,
		h,
		`ComputerName`,
		`AssociationStatus`,
		`LastAssociationExecutionDate`,
		`LastSuccessfulAssociationExecutionDate`,
		`AssociationOverview`,
		`SourceId`,
		`SourceType`,
		`SourceLocation`
	],
	[
		0,
		0,
		4,
		0,
		2,
		0,
		0,
		0,
		0,
		0,
		4,
		0,
		0,
		[() => Aa, 0],
		0,
		0,
		4,
		4,
		() => Ga,
		0,
		0,
		0
	]
], qa = [
	3,
	X,
	Bn,
	0,
	[`key`, `valueSet`],
	[0, [() => uo, 0]],
	2
], Ja = [
	3,
	X,
	f,
	0,
	[`Key`, Kn],
	[0, [() => uo, 0]],
	2
], Ya = [
	3,
	X,
	`ListCommandInvocationsRequest`,
	0,
	[
		i,
		l,
		Un,
		x,
		zn,
		`Details`
	],
	[
		0,
		0,
		1,
		0,
		() => oo,
		2
	]
], Xa = [
	3,
	X,
	`ListCommandInvocationsResult`,
	0,
	[`CommandInvocations`, x],
	[() => so, 0]
], $ = [
	3,
	X,
	b,
	0,
	[
		`NotificationArn`,
		`NotificationEvents`,
		`NotificationType`
	],
	[
		0,
		64,
		0
	]
], Za = [
	3,
	X,
	O,
	0,
	[
		y,
		Gn,
		W,
		qn,
		`Selector`,
		`SourceResult`,
		`LastModifiedDate`,
		`ARN`,
		Rn
	],
	[
		0,
		0,
		[() => ja, 0],
		1,
		0,
		0,
		4,
		0,
		0
	]
], Qa = [
	3,
	X,
	`PutParameterRequest`,
	0,
	[
		y,
		W,
		`Description`,
		Gn,
		`KeyId`,
		`Overwrite`,
		`AllowedPattern`,
		`Tags`,
		U,
		`Policies`,
		Rn
	],
	[
		0,
		[() => ja, 0],
		0,
		0,
		0,
		2,
		0,
		() => mo,
		0,
		0,
		0
	],
	2
], $a = [
	3,
	X,
	`PutParameterResult`,
	0,
	[qn, U],
	[1, 0]
], eo = [
	3,
	X,
	`SendCommandRequest`,
	0,
	[
		s,
		p,
		H,
		c,
		`DocumentHash`,
		`DocumentHashType`,
		V,
		o,
		T,
		w,
		S,
		C,
		Vn,
		Hn,
		`ServiceRoleArn`,
		b,
		a,
		r
	],
	[
		0,
		64,
		() => ho,
		0,
		0,
		0,
		1,
		0,
		[() => go, 0],
		0,
		0,
		0,
		0,
		0,
		0,
		() => $,
		() => Q,
		() => Na
	],
	1
], to = [
	3,
	X,
	`SendCommandResult`,
	0,
	[Ln],
	[[() => Fa, 0]]
], no = [
	3,
	X,
	`Tag`,
	0,
	[`Key`, W],
	[0, 0],
	2
], ro = [
	3,
	X,
	`Target`,
	0,
	[`Key`, Kn],
	[0, 64]
], io = [
	1,
	X,
	`AlarmList`,
	0,
	() => Ma
], ao = [
	1,
	X,
	`AlarmStateInformationList`,
	0,
	() => Pa
], oo = [
	1,
	X,
	`CommandFilterList`,
	0,
	() => Ia
], so = [
	1,
	X,
	`CommandInvocationList`,
	0,
	() => La
], co = [
	1,
	X,
	`CommandPluginList`,
	0,
	() => Ra
], lo = [
	1,
	X,
	u,
	0,
	[() => qa, { [Y]: Bn }]
], uo = [
	1,
	X,
	`InstanceInformationFilterValueSet`,
	0,
	[0, { [Y]: `InstanceInformationFilterValue` }]
], fo = [
	1,
	X,
	d,
	0,
	[() => Ka, { [Y]: m }]
], po = [
	1,
	X,
	`InstanceInformationStringFilterList`,
	0,
	[() => Ja, { [Y]: f }]
], mo = [
	1,
	X,
	`TagList`,
	0,
	() => no
], ho = [
	1,
	X,
	H,
	0,
	() => ro
], go = [
	2,
	X,
	T,
	8,
	0,
	64
], _o = [
	9,
	X,
	`DescribeInstanceInformation`,
	0,
	() => za,
	() => Ba
], vo = [
	9,
	X,
	`GetCommandInvocation`,
	0,
	() => Va,
	() => Ha
], yo = [
	9,
	X,
	`GetParameter`,
	0,
	() => Ua,
	() => Wa
], bo = [
	9,
	X,
	`ListCommandInvocations`,
	0,
	() => Ya,
	() => Xa
], xo = [
	9,
	X,
	`PutParameter`,
	0,
	() => Qa,
	() => $a
], So = [
	9,
	X,
	`SendCommand`,
	0,
	() => eo,
	() => to
];
const Co = (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_0__.a)(re, `AmazonSSM`, `SSMClient`, _endpoints_js__WEBPACK_IMPORTED_MODULE_0__.n), wo = {}, To = (e, t, ee, te) => [];



/***/ })

};
