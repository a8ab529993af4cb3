/** A path within this site, or undefined: a link that was passed along must not lead elsewhere. */
export const localPath = (value: unknown): string | undefined =>
  typeof value === 'string' && /^\/(?![/\\])[^\\]*$/.test(value) && !/[\u0000-\u001f]/.test(value) ? value : undefined
