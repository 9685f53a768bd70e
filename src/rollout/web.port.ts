export interface Web {
  /** One GET. Never rejects. */
  answers200(url: string): Promise<WebAnswer>
}

/** The response to one request. */
export interface WebAnswer {
  readonly ok: boolean
  /** The status or the error, in words for a report. */
  readonly detail: string
  /** The server limits the rate of requests (429), which tells nothing about the app. */
  readonly isLimited?: true
  /** After how many milliseconds the server accepts the next request, where it says so. */
  readonly againAfterMs?: number
}
