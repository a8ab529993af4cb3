import { act, actLoader } from '~/doors/act.server'
import { param } from '~/doors/page.server'
import { withdrawDocumentFile } from '~/domain/documents/files/withdraw-document-file.server'
import { paths } from '~/paths'

const back = (args: Parameters<typeof param>[0]) => paths.document(param(args, 'documentId'))

export const action = act(back, async (args) => {
  await withdrawDocumentFile(args.actor, { documentId: param(args, 'documentId'), fileId: param(args, 'fileId') })
  return { tone: 'ok', key: 'desk:files.withdrawn' }
})

export const loader = actLoader(back)
