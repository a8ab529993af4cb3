import type { LucideIcon } from 'lucide-react'

/** A place in the menu; `countLabel` is the whole sentence of the count, for who listens. */
export type NavEntry = { label: string; to: string; icon?: LucideIcon; count?: number; countLabel?: string; end?: boolean }

/** Whose house this is; `mark` is the letter in the brick. */
export type Brand = { name: string; to: string; mark?: string }
