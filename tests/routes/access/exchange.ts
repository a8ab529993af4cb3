import { exportFormats } from '~/domain/documents/paper/out/export-content'
import { saveVersion } from '~/domain/documents/versions/save-version.server'
import { paths } from '~/paths'
import { aPaper } from '../../support/factories/a-paper'
import { wordFile, wordParagraph } from '../../support/word-file'
import type { Entry, Matrix } from './entry'
import { type Row, rows } from './row'
import type { World } from './world'

const paper = (access: 'none' | 'read') => async (world: World) => aPaper(await world.actor('voting'), { bodyId: world.table.bodyId, access })

// prettier-ignore
/** Its owner and the secretary; for others it is not there. */
const managers: Row = ['door', 404, 200, 404, 200, 404, 404, 404]

// prettier-ignore
/** Whoever may write papers of some body, also of another one. */
const writers: Row = ['door', 404, 200, 200, 200, 200, 404, 200]

const wordForm = async (world: World): Promise<FormData> => {
  const form = new FormData()
  form.set('file', new File([await wordFile({ body: wordParagraph('Uit Word') })], 'nota.docx'))
  for (const [name, value] of Object.entries({ kind: 'memo', bodyId: world.table.bodyId, access: 'none' })) form.set(name, value)
  return form
}

/** Papers that go out as files, and what is found by searching: a page of everybody's own. */
export const exchange: Matrix = {
  '/overleg/documenten/:documentId/uitvoer/:format': [
    ...exportFormats.map((format): Entry => ({ when: `${format} of a paper that the body reads`, knock: async (world) => paths.exportPaper(await paper('read')(world), format), GET: rows.members })),
    { when: 'nobody else reads it', knock: async (world) => paths.exportPaper(await paper('none')(world), 'md'), GET: managers },
    { when: 'there is no such form', knock: async (world) => paths.exportPaper(await paper('read')(world), 'exe'), GET: ['door', 404, 404, 404, 404, 404, 404, 404] },
  ],
  '/overleg/documenten/:documentId/versies/:number/uitvoer/:format': [
    {
      when: 'the body reads it',
      knock: async (world) => {
        const documentId = await paper('read')(world)
        return paths.exportVersion(documentId, await saveVersion(await world.actor('voting'), documentId, 'Voor de raad'), 'html')
      },
      GET: rows.members,
    },
    { when: 'there is no such version', knock: async (world) => paths.exportVersion(await paper('read')(world), 7, 'html'), GET: ['door', 404, 404, 404, 404, 404, 404, 404] },
  ],
  '/overleg/documenten/lijst.csv': { knock: () => paths.documentsFile(), GET: rows.signedIn },
  '/overleg/documenten/invoer': {
    knock: async (world) => ({ url: paths.importPaper(), form: await wordForm(world) }),
    GET: writers,
    // prettier-ignore
    POST: ['door', 404, 302, 302, 302, 302, 403, 404],
  },
  '/overleg/zoeken': { knock: () => paths.search('leegstand'), GET: rows.signedIn },
}
