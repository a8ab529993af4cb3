import { notFound } from '~/core/errors'
import { memberPage } from '~/doors/page.server'

export const loader = memberPage(async () => {
  throw notFound()
})

export default function NotFound() {
  return null
}
