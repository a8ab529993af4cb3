export const polls = {}
