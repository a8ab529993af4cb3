/** A name that is being typed at the caret: "@" and what follows it, up to four words. Null: none. */
export const begunName = (before: string): string | null => /(?:^|[\s(\uFFFC“"'])@([\p{L}\p{N}'’.-]{0,30}(?: [\p{L}\p{N}'’.-]{0,30}){0,3})$/u.exec(before)?.[1] ?? null
