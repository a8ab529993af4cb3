/** What went wrong, as a code without anything personal in it: "EENVELOPE 550", "ECONNREFUSED". */
export const faultCode = (error: unknown): string => {
  const { code, responseCode, name } = error as { code?: unknown; responseCode?: unknown; name?: unknown }
  return [typeof code === 'string' ? code : String(name ?? 'Error'), typeof responseCode === 'number' ? responseCode : ''].join(' ').trim().slice(0, 60)
}

/** The mail server refuses this recipient for good (RFC 5321, 5yz). A refused sender, sign-in or connection may come right. */
export const isFinal = (error: unknown): boolean => {
  const { command, responseCode } = error as { command?: unknown; responseCode?: unknown }
  return command === 'RCPT TO' && typeof responseCode === 'number' && responseCode >= 500
}
