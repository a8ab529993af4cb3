/** The kind of an attachment that is a version of a paper: no file has it, because that of a file is told by its content. */
export const paperMediaType = 'application/vnd.woonpunt-overleg.document+json'

/** Whether an attachment is a version of a paper, to be read here, rather than a file. */
export const isPaper = ({ mediaType }: { mediaType: string }): boolean => mediaType === paperMediaType

/** What a version is called on an agenda. It keeps that name when the paper is called otherwise later. */
export const nameOnAgenda = ({ title, number }: { title: string; number: number }): string => `${title} (versie ${number})`
