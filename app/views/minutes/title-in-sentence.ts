const commonNouns = /^(Lokaal|Lokale|Woonoverleg|Overleg|Stuurgroep|Beheerscomité|Vergadering)\b/

/** The title of a meeting behind another word: "Lokaal woonoverleg Ichtegem" → "Verslag lokaal woonoverleg Ichtegem"; names keep their capital. */
export const titleInSentence = (title: string): string => (commonNouns.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title)
