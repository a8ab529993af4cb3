import type { Piece } from '~/domain/search/search.queries.server'

/** Words of a text, with those that were found marked. */
export const Pieces = ({ pieces }: { pieces: Piece[] }) =>
  pieces.map(({ text, isFound }, index) =>
    isFound ? (
      <mark key={index} className="rounded-[3px] bg-sand-soft px-0.5 font-semibold text-ink">
        {text}
      </mark>
    ) : (
      text
    ),
  )
