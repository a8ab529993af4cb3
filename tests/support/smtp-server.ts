import { once } from 'node:events'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'

export interface MailServer {
  url: string
  /** What was received, whole, in order. */
  mails: { to: string; data: string }[]
  /** What it answers to RCPT TO, for as long as it is set: '550 no such user', '451 try later'. */
  refuse: string | undefined
  /** Hears the end of a mail but hangs up before it answers, for as long as it is set. */
  isForgetful: boolean
  stop: () => Promise<void>
  start: () => Promise<void>
}

/** A mail server of the plainest kind (RFC 5321) on the loopback, that remembers what it gets. */
export const startMailServer = async (): Promise<MailServer> => {
  const sockets = new Set<Socket>()
  let server: Server
  let port = 0
  const mail: MailServer = {
    url: '',
    mails: [],
    refuse: undefined,
    isForgetful: false,
    stop: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise((done) => server.close(done))
    },
    start: async () => {
      server = createServer((socket) => {
        sockets.add(socket)
        socket.on('close', () => sockets.delete(socket)).on('error', () => undefined)
        converse(socket, mail)
      }).listen(port, '127.0.0.1')
      await once(server, 'listening')
      port = (server.address() as AddressInfo).port
      mail.url = `smtp://127.0.0.1:${port}`
    },
  }
  await mail.start()
  return mail
}

const converse = (socket: Socket, mail: MailServer): void => {
  let [buffer, to, isData] = ['', '', false]
  const say = (line: string) => socket.write(`${line}\r\n`)
  const command = (line: string): void => {
    const verb = line.slice(0, 4).toUpperCase()
    if (verb === 'RCPT') {
      to = /<(.*)>/.exec(line)?.[1] ?? ''
      say(mail.refuse ?? '250 ok')
    } else if (verb === 'DATA') {
      isData = true
      say('354 go ahead')
    } else if (verb === 'QUIT') {
      say('221 bye')
      socket.end()
    } else say('250 ok')
  }
  say('220 ready')
  socket.on('data', (chunk) => {
    buffer += chunk.toString('latin1')
    for (;;) {
      const end = buffer.indexOf(isData ? '\r\n.\r\n' : '\r\n')
      if (end < 0) return
      const text = buffer.slice(0, end)
      buffer = buffer.slice(end + (isData ? 5 : 2))
      if (!isData) command(text)
      else {
        isData = false
        mail.mails.push({ to, data: `${text.replace(/^\.\./gm, '.')}\r\n` })
        if (mail.isForgetful) socket.destroy()
        else say('250 stored')
      }
    }
  })
}
