import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Message } from '~/core/mail.server'
import { readMail } from '~/domain/notifications/eml'

/** The token in the link of a mail. */
export const tokenIn = (message: Pick<Message, 'text'> | null): string => {
  const token = message && /\/(?:uitnodiging|wachtwoord)\/(\S+)/.exec(message.text)?.[1]
  if (!token) throw new Error('The mail has no link')
  return token
}

/** The latest mail to an address that a server wrote in its data folder; waited for. */
export const mailTo = async (dataDir: string, address: string): Promise<{ subject: string; text: string }> => {
  const folder = join(dataDir, 'mail')
  for (let attempt = 0; attempt < 200; attempt++) {
    const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.eml')).toSorted().toReversed()
    const mails = await Promise.all(names.map(async (name) => readMail(await readFile(join(folder, name)))))
    const mail = mails.find(({ to }) => to.includes(address))
    if (mail) return mail
    await sleep(50)
  }
  throw new Error(`No mail to ${address}`)
}
