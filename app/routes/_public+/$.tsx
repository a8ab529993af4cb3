import { notFound } from '~/core/errors'
import { page } from '~/doors/page.server'

export const loader = page(async () => {
  throw notFound()
})

export default function NotFound() {
  return null
}
