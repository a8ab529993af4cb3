export const convocation = {}
