import { DomainError } from './errors'

/** The answer of a policy. `hidden`: the person may not even know it exists (404); otherwise 403 or the given status. */
export type Verdict = { allowed: true } | { allowed: false; reason: string; status: 401 | 403 | 404 | 409 }

export const allowed: Verdict = { allowed: true }
export const hidden: Verdict = { allowed: false, reason: 'errors:notFound', status: 404 }
export const refused = (reason = 'errors:forbidden', status: 403 | 409 = 403): Verdict => ({ allowed: false, reason, status })

/** @throws DomainError with the verdict's reason when it is not allowed. */
export const requireAllowed = (verdict: Verdict): void => {
  if (!verdict.allowed) throw new DomainError(verdict.reason, { status: verdict.status })
}

export const isAllowed = (verdict: Verdict): boolean => verdict.allowed
