/** The meeting at our server, as docs/live-protocol.md has it: acts by form, state by socket. */
export const ourRoom = async (socket, { url, meetingId, chair, code }) => {
  let view
  let revision
  const waiting = new Set()
  const settle = () => {
    for (const one of waiting) {
      if (!one.holds(view)) continue
      waiting.delete(one)
      one.resolve(revision)
    }
  }
  const apply = ({ previous, revision: next, sections, rows = {} }) => {
    if (previous !== revision) throw new Error('a change was missed')
    revision = next
    view = { ...view, ...sections }
    for (const [section, changed] of Object.entries(rows)) view[section] = view[section].map((row) => changed.find(({ id }) => id === row.id) ?? row)
    settle()
  }
  socket.on('meeting:changed', apply)
  socket.on('meeting:amended', apply)
  const joined = await socket.timeout(20_000).emitWithAck('meeting:join', { meetingId, view: 'room' })
  view = joined.view
  revision = joined.revision

  const post = async (path, cookie, fields) => {
    const response = await fetch(`${url}/overleg/vergaderingen/${meetingId}${path}`, {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie, origin: url, accept: 'application/json' },
      body: new URLSearchParams(fields),
    })
    await response.arrayBuffer()
    if (response.status !== 200 && response.status !== 302) throw new Error(`${path} was answered with ${response.status}`)
  }
  const lineOf = ({ seatId }) => view.people.find((person) => person.seatId === seatId)
  const turnOf = ({ name }) => [...view.speakers.queue, view.speakers.current].find((turn) => turn?.name === name)
  const current = () => view.agenda.find(({ isCurrent }) => isCurrent)?.id

  const acts = {
    enter: (itemId) => post(`/agendapunten/${itemId}/behandeling`, chair.cookie, { seen: current() ?? 'none' }),
    mark: (person) => post(`/aanwezigen/${lineOf(person).id}/aanwezigheid`, chair.cookie, { isPresent: 'true' }),
    announce: (person) => post('/aanmelding', person.cookie, { code }),
    ask: (person) => post('/sprekers/aanvraag', person.cookie, { key: crypto.randomUUID(), itemId: current() }),
    give: (person) => post(`/sprekers/${turnOf(person).id}/woord`, chair.cookie, {}),
    finish: (person) => post(`/sprekers/${turnOf(person).id}/einde`, person.cookie, {}),
  }
  const isHere = (person) => () => lineOf(person).isPresent
  const showing = {
    enter: (itemId) => () => current() === itemId,
    mark: isHere,
    announce: isHere,
    ask: ({ name }) => ({ speakers }) => speakers.queue.some((turn) => turn.name === name),
    give: ({ name }) => ({ speakers }) => speakers.current?.name === name,
    finish: ({ name }) => ({ speakers }) => speakers.current?.name !== name,
  }
  return {
    perform: (kind, what) => acts[kind](what),
    /** The revision from which on the act shows. */
    shown: (kind, what) => new Promise((resolve) => waiting.add({ holds: showing[kind](what), resolve })),
  }
}
