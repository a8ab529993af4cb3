import { Form } from '@remix-run/react'
import { useRef, useState } from 'react'
import { useT } from '~/core/i18n/use-t'
import { paths } from '~/paths'
import { Button } from '~/ui/button'
import { Dialog } from '~/ui/dialog'
import { MenuButton } from '~/ui/menu'
import { forgetKept, isAnythingKept } from '../documents/typing/kept-typing'

/** Leaves nothing of what somebody typed on the computer; asks first when it is stored nowhere else. */
export const SignOut = ({ personId }: { personId: string }) => {
  const t = useT()
  const form = useRef<HTMLFormElement>(null)
  const isSure = useRef(false)
  const [isAsking, ask] = useState(false)
  const leave = () => {
    isSure.current = true
    form.current?.requestSubmit()
  }
  return (
    <>
      <Form
        ref={form}
        method="post"
        action={paths.signOut()}
        onSubmit={(event) => {
          if (isSure.current) return
          event.preventDefault()
          void isAnythingKept(personId).then((isKept) => (isKept ? ask(true) : leave()))
        }}
      >
        <MenuButton>{t('common:nav.signOut')}</MenuButton>
      </Form>
      <Dialog
        open={isAsking}
        onClose={() => ask(false)}
        title={t('kept:signOut.title')}
        footer={
          <>
            <Button type="button" look="primary" onClick={() => ask(false)}>
              {t('kept:signOut.stay')}
            </Button>
            <Button type="button" look="destructive" onClick={() => void forgetKept(personId).then(leave)}>
              {t('kept:signOut.leave')}
            </Button>
          </>
        }
      >
        <p>{t('kept:signOut.text')}</p>
      </Dialog>
    </>
  )
}
