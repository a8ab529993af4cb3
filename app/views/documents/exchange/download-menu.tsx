import { Download } from 'lucide-react'
import { useT } from '~/core/i18n/use-t'
import { paths } from '~/paths'
import { Menu, MenuLink } from '~/ui/menu'

/** A paper as a file. Links, not buttons: they work before JavaScript, and the browser saves what comes. */
export const DownloadMenu = ({ documentId, align = 'start' }: { documentId: string; align?: 'start' | 'end' }) => {
  const t = useT()
  const formats = [
    { to: paths.exportPaper(documentId, 'docx'), label: t('exchange:format.docx') },
    { to: paths.exportPaper(documentId, 'docx', true), label: t('exchange:format.docxPlain') },
    { to: paths.exportPaper(documentId, 'pdf'), label: t('exchange:format.pdf') },
    { to: paths.exportPaper(documentId, 'md'), label: t('exchange:format.md') },
    { to: paths.exportPaper(documentId, 'html'), label: t('exchange:format.html') },
  ]
  return (
    <Menu label={t('exchange:download')} icon={Download} align={align}>
      {formats.map(({ to, label }) => (
        <MenuLink key={to} to={to} reloadDocument>
          {label}
        </MenuLink>
      ))}
    </Menu>
  )
}
