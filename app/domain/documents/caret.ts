/** Colours of carets, each readable with white words on it (AA), none of them one that means something elsewhere. */
const colors = ['#7A3E9D', '#0B6E75', '#9A3B6B', '#3F5AA8', '#6B5B00', '#A34700', '#2F6B3A', '#5B4B8A'] as const

/** The same person has the same colour in every document. */
export const caretColor = (personId: string): string => {
  const sum = [...personId].reduce((total, sign) => (total * 31 + sign.charCodeAt(0)) >>> 0, 7)
  return colors[sum % colors.length]!
}
