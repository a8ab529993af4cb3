/** The shape of a catalogue, whatever its words: the English one must have every key of the Dutch one. */
export type Words<Catalogue> = { [Key in keyof Catalogue]: Catalogue[Key] extends string ? string : Words<Catalogue[Key]> }
