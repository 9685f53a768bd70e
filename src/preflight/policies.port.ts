/** The parts that ARNs begin with. */
export interface AwsContext {
  readonly partition: string
  readonly region: string
  readonly account: string
}

/** A call that changes something. */
export interface IamAction {
  /** As IAM spells it. */
  readonly action: string
  /** The ARN of the resource that it changes. */
  readonly on: (context: AwsContext) => string
}

export interface Policies {
  /** Whether the caller's policies allow the action, which is not performed; undefined when unknown. Never rejects. */
  allow(action: IamAction): Promise<boolean | undefined>
}
