/** Text without the signs that XML cannot hold (XML 1.0, 2.2): halves of signs and control characters. */
export const printable = (text: string): string => text.replace(/[\p{Cs}\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\u200B]/gu, '')
