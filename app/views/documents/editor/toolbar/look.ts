/** A tool that holds is filled; one that cannot be used now keeps its place. */
export const toolLook =
  'inline-flex min-h-11 min-w-11 shrink-0 items-center justify-center gap-1.5 rounded-small px-2 text-sm whitespace-nowrap transition-colors duration-150 hover:bg-shade aria-expanded:bg-shade aria-pressed:bg-ink aria-pressed:text-surface aria-disabled:text-edge aria-disabled:hover:bg-transparent sm:min-h-10 sm:min-w-9 pointer-coarse:min-h-11 pointer-coarse:min-w-11'
