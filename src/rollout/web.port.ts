export interface Web {
  /** One GET. Never rejects. */
  answers200(url: string): Promise<WebAnswer>
}

export interface WebAnswer {
  readonly ok: boolean
  /** What was wrong, in words fit for a report. */
  readonly said: string
  /** It was asked too often (429), and that says nothing of how the app is. */
  readonly isLimited?: true
  /** How long it wants to be left alone, in milliseconds, where it says so. */
  readonly againAfterMs?: number
}
