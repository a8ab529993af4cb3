/** What went wrong, as a code without anything personal in it: "EENVELOPE 550", "ECONNREFUSED". */
export const faultCode = (error: unknown): string => {
  const { code, responseCode, name } = error as { code?: unknown; responseCode?: unknown; name?: unknown }
  return [typeof code === 'string' ? code : String(name ?? 'Error'), typeof responseCode === 'number' ? responseCode : ''].join(' ').trim().slice(0, 60)
}

/** The mail server refuses this recipient or this message for good (RFC 5321, 5yz). A refused sign-in or connection may come right. */
export const isFinal = (error: unknown): boolean => {
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown }
  return (code === 'EENVELOPE' || code === 'EMESSAGE') && typeof responseCode === 'number' && responseCode >= 500
}
