import { useSearchParams } from '@remix-run/react'
import { Pagination } from '~/ui/pagination'

/** Onwards through a filtered list: the filter stays, the cursor moves. */
export const NextPage = ({ next, base }: { next: string | null; base: string }) => {
  const [search] = useSearchParams()
  const at = (cursor: string): string => {
    const params = new URLSearchParams(search)
    params.set('na', cursor)
    return `${base}?${params}`
  }
  return <Pagination {...(next && { nextTo: at(next) })} />
}
