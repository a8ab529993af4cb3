import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { page, param } from '~/doors/page.server'
import { titled } from '~/doors/title.server'
import { publicPaper } from '~/domain/publication/public-paper.queries.server'
import { PublicPaperPage } from '~/views/publication/public-paper-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => data?.meta ?? []

export const loader = page(async (args) => {
  const found = await publicPaper(param(args, 'meetingId'), param(args, 'attachmentId'))
  return { found, meta: await titled(args, found.name) }
})

export default function PublicPaper() {
  return <PublicPaperPage found={useLoaderData<typeof loader>().found} />
}
