export const minutes = {}
