export const bodies = {}
