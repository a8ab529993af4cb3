export interface DomainErrorOptions {
  /** HTTP status of the answer; 409 unless told otherwise. */
  status?: 400 | 401 | 403 | 404 | 409 | 410 | 413 | 415 | 429
  /** The form field the message belongs to. */
  field?: string
  /** Values for the words of the message. */
  values?: Record<string, string | number>
}

/** Expected speech: a refusal with a key of the catalogues ("polls:refusal.closed"). Everything else thrown is a defect. */
export class DomainError extends Error {
  readonly status: number
  readonly field: string | undefined
  readonly values: Record<string, string | number> | undefined

  constructor(
    readonly key: string,
    { status = 409, field, values }: DomainErrorOptions = {},
  ) {
    super(key)
    this.name = 'DomainError'
    this.status = status
    this.field = field
    this.values = values
  }
}

/** What you may not see is not found. */
export const notFound = (): DomainError => new DomainError('errors:notFound', { status: 404 })
