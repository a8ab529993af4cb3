import { Form, Link } from '@remix-run/react'
import { IndentDecrease, IndentIncrease, Paperclip, Pencil, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { useT } from '~/core/i18n/use-t'
import { childrenOf } from '~/domain/meetings/agenda/agenda'
import type { AgendaLine } from '~/domain/meetings/agenda/agenda.queries.server'
import { moveRefusal } from '~/domain/meetings/agenda/move'
import { paths } from '~/paths'
import { Menu, MenuButton, MenuLink } from '~/ui/menu'
import { SortableList } from '~/ui/sortable-list'
import { useMoments } from '../meetings/use-moments'
import { MinutesField } from './minutes-field'
import { type AgendaDraft, itemLinkId } from './use-agenda-draft'

interface Props {
  meetingId: string
  item: AgendaLine
  draft: AgendaDraft
  handles: { grip: ReactNode; buttons: ReactNode }
}

/** One item of the agenda being made, with what stands under it. */
export const AgendaRow = ({ meetingId, item, draft, handles }: Props) => {
  const t = useT()
  const { time } = useMoments()
  const children = childrenOf(draft.shown, item.id)
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-1 gap-y-1 py-2.5 sm:gap-x-3">
        {handles.grip}
        <div className="min-w-0 flex-[1_1_12rem] sm:flex sm:items-center sm:gap-3">
          <time dateTime={item.startsAt.toISOString()} className="block w-12 shrink-0 text-sm text-ink-soft tabular-nums">
            {time(item.startsAt)}
          </time>
          <div className="min-w-0">
            <Link id={itemLinkId(item.id)} to={paths.item(meetingId, item.id)} className="font-serif text-lg font-semibold leading-snug text-inherit no-underline underline-offset-4 hover:underline">
              <span className="text-ink-soft tabular-nums">{item.number}. </span>
              {item.title}
            </Link>
            <RowFacts item={item} />
          </div>
        </div>
        <div className="flex items-center gap-1 max-sm:w-full max-sm:justify-end">
          <MinutesField meetingId={meetingId} item={item} draft={draft} />
          {handles.buttons}
          <RowMenu meetingId={meetingId} item={item} draft={draft} />
        </div>
      </div>
      {children.length > 0 && (
        <div className="pl-6 sm:pl-14">
          <SortableList
            label={t('agenda:under', { item: `${item.number}. ${item.title}` })}
            items={children}
            itemId={({ id }) => id}
            itemLabel={({ number, title }) => `${number}. ${title}`}
            action={paths.agendaOrder(meetingId)}
            onMove={draft.order}
            render={(child, childHandles) => <AgendaRow meetingId={meetingId} item={child} draft={draft} handles={childHandles} />}
          />
        </div>
      )}
    </>
  )
}

const RowFacts = ({ item }: { item: AgendaLine }) => {
  const t = useT()
  const facts = [item.kind && t(`agenda:kind.${item.kind}`), item.presenter, item.submittedBy && t('agenda:submittedBy', { name: item.submittedBy }), item.addition && t(`agenda:addition.${item.addition}`), item.isClosed && t('agenda:isClosed'), item.attachments.length > 0 && t('agenda:attachments', { count: item.attachments.length }), item.subjects.map(({ code }) => code).join(', ')]
  return <p className="text-sm text-ink-soft">{facts.filter(Boolean).join(' · ')}</p>
}

/** What can be done with an item besides moving it: each is a link or a form of its own. */
const RowMenu = ({ meetingId, item, draft }: Omit<Props, 'handles'>) => {
  const t = useT()
  const before = childrenOf(draft.shown, item.parentId).filter(({ position }) => position < item.position).at(-1)
  const under = item.parentId === null && before && moveRefusal(draft.shown, item.id, before.id) === null ? before : undefined
  const parent = draft.shown.find(({ id }) => id === item.parentId)
  const target = under ? { parentId: under.id, position: childrenOf(draft.shown, under.id).length } : parent && { parentId: '', position: parent.position + 1 }
  return (
    <Menu label={<span className="sr-only">{t('agenda:more', { item: `${item.number}. ${item.title}` })}</span>} align="end">
      <MenuLink to={paths.item(meetingId, item.id)} icon={Pencil}>
        {t('agenda:editItem')}
      </MenuLink>
      <MenuLink to={`${paths.item(meetingId, item.id)}#bijlagen`} icon={Paperclip}>
        {t('agenda:addAttachment')}
      </MenuLink>
      {target && (
        <Form
          method="post"
          action={paths.moveItem(meetingId, item.id)}
          onSubmit={(event) => {
            event.preventDefault()
            draft.place(item.id, target.parentId, target.position)
          }}
        >
          <input type="hidden" name="parentId" value={target.parentId} />
          <input type="hidden" name="position" value={target.position} />
          <MenuButton icon={under ? IndentIncrease : IndentDecrease}>{under ? t('agenda:nest', { item: under.number }) : t('agenda:unnest')}</MenuButton>
        </Form>
      )}
      <MenuLink to={paths.removeItem(meetingId, item.id)} icon={Trash2}>
        {t('agenda:remove.title')}
      </MenuLink>
    </Menu>
  )
}
