/** One entry of `batches`: a number of hosts, or a share of all of them. */
export type BatchSize = { readonly hosts: number } | { readonly percent: number }
