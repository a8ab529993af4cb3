import * as encoding from 'lib0/encoding'

const [words, isBefore] = [4, 64]

/**
 * An update of one writer who says of every letter that it stands before another letter, and after nothing: Yjs lays each beside all the others. First encoding
 * (V1): a run of letters, then the crowd; it has twice as many letters as `letters`, from `clock` on.
 */
export const crowdedBy = (writer: number, letters: number, clock = 0): Uint8Array => {
  const encoder = encoding.createEncoder()
  const numbers = (...all: number[]) => all.forEach((number) => encoding.writeVarUint(encoder, number))
  numbers(1, letters + 1, writer, clock, words, 1)
  encoding.writeVarString(encoder, 'text')
  encoding.writeVarString(encoder, 'b'.repeat(letters))
  for (let place = 0; place < letters; place++) {
    numbers(words | isBefore, writer, clock + place)
    encoding.writeVarString(encoder, 'a')
  }
  numbers(0)
  return encoding.toUint8Array(encoder)
}
