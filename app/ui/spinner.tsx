/** Something is under way; the words beside it say what. */
export function Spinner() {
  return (
    <span
      aria-hidden="true"
      className="inline-block size-[1.1em] shrink-0 animate-turn rounded-full border-2 border-current border-r-transparent"
    />
  )
}
