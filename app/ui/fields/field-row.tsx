import type { ReactNode } from 'react'

/** Short fields that belong together, side by side where there is room. */
export function FieldRow({ children }: { children: ReactNode }) {
  return <div data-field className="flex flex-wrap gap-x-5 gap-y-5 [&>*]:min-w-40">{children}</div>
}
