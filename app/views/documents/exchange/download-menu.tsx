import { Download } from 'lucide-react'
import { useT } from '~/core/i18n/use-t'
import { paths } from '~/paths'
import { Menu, MenuLink } from '~/ui/menu'

interface Props {
  documentId: string
  /** A version of it; else as it is now. */
  version?: number
  align?: 'start' | 'end'
}

/** A paper as a file. Links, not buttons: they work before JavaScript, and the browser saves what comes. */
export const DownloadMenu = ({ documentId, version, align = 'start' }: Props) => {
  const t = useT()
  const to = (format: string) => (version === undefined ? paths.exportPaper(documentId, format) : paths.exportVersion(documentId, version, format))
  const formats = [
    { to: to('docx'), label: t('exchange:format.docx') },
    ...(version === undefined ? [{ to: paths.exportPaper(documentId, 'docx', true), label: t('exchange:format.docxPlain') }] : []),
    { to: to('pdf'), label: t('exchange:format.pdf') },
    { to: to('md'), label: t('exchange:format.md') },
    { to: to('html'), label: t('exchange:format.html') },
  ]
  return (
    <Menu label={t('exchange:download')} icon={Download} alwaysLabelled align={align}>
      {formats.map(({ to, label }) => (
        <MenuLink key={to} to={to} reloadDocument>
          {label}
        </MenuLink>
      ))}
    </Menu>
  )
}
